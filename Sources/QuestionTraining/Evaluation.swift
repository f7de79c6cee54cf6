import Foundation
import QuestionGeneration

/// Tries models on articles that they were not fitted on.
struct Evaluation {
  /// What was chosen of one article, by gap, best first.
  struct Choice {
    var lesson: Lesson
    var gaps: [Int]
    var scores: [Int]
  }

  /// Parts into which the articles fall: each is judged by models of the others.
  static let folds = 8

  /// Chooses the questions of every article by models of the others.
  static func choices(_ lessons: [Lesson], passages: [Lesson], perUnit: Double, most: Int)
    -> [Choice]
  {
    var choices: [Choice] = []
    let total = lessons.reduce(0) { $0 + $1.units }
    let share = perUnit * total / lessons.reduce(0) { $0 + pow($1.units, 0.6) }
    for fold in 0..<folds {
      let test = lessons.indices.filter { $0 % folds == fold }
      guard !test.isEmpty else { continue }
      let models = Fitting.models(
        lessons.indices.filter { $0 % folds != fold }.map { lessons[$0] }, passages: passages)
      for index in test {
        let limit = Int((share * pow(lessons[index].units, 0.6)).rounded())
        choices.append(choose(lessons[index], models, limit: max(1, limit), most: most))
      }
    }
    return choices
  }

  private static func choose(_ lesson: Lesson, _ models: ScoreModel, limit: Int, most: Int)
    -> Choice
  {
    let observed = lesson.observed
    let sentences = observed.sentences.map { JointScore.sentence($0.features, models) }
    let scores = observed.gaps.map { gap in
      sentences[gap.sentence] + JointScore.gap(gap.features, models)
    }
    let order = observed.gaps.indices.filter {
      observed.gaps[$0].veto == nil && observed.sentences[observed.gaps[$0].sentence].veto == nil
    }.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
    var used: [Int: Int] = [:]
    var answers: Set<[Unicode.Scalar]> = []
    var taken: [Int] = []
    for gap in order where taken.count < limit {
      let sentence = observed.gaps[gap].sentence
      guard used[sentence, default: 0] < most,
        answers.insert(Comparison.folded(observed.gaps[gap].text)).inserted
      else { continue }
      used[sentence, default: 0] += 1
      taken.append(gap)
    }
    return Choice(lesson: lesson, gaps: taken, scores: taken.map { scores[$0] })
  }

  /// How much of what must be asked was asked.
  static func report(_ name: String, _ choices: [Choice]) {
    var asked = (0, 0)
    var all = (0, 0)
    var questions = 0
    var hits = 0
    for choice in choices {
      let got = Set(choice.gaps.flatMap { choice.lesson.asks[$0] })
      for (index, fact) in choice.lesson.facts.enumerated() {
        all.1 += 1
        if got.contains(index) { all.0 += 1 }
        if fact.importance == 3 {
          asked.1 += 1
          if got.contains(index) { asked.0 += 1 }
        }
      }
      questions += choice.gaps.count
      hits += choice.gaps.count { !choice.lesson.asks[$0].isEmpty }
    }
    let percent = { (part: (Int, Int)) in String(format: "%.1f %%", 100 * Double(part.0) / Double(max(1, part.1))) }
    print(
      "\(name): importance 3 \(percent(asked)), all \(percent(all)), \(questions) questions, \(percent((hits, questions))) hit")
  }

  /// The chance that a good one stands above a poor one, of rated gaps, by models of the other articles.
  static func agreement(_ lessons: [Lesson], passages: [Lesson]) {
    var scored: [(score: Int, isGood: Bool)] = []
    var gapsOnly: [(score: Int, isGood: Bool)] = []
    for fold in 0..<folds {
      let models = Fitting.models(
        lessons.indices.filter { $0 % folds != fold }.map { lessons[$0] }, passages: passages)
      for index in lessons.indices where index % folds == fold {
        let lesson = lessons[index]
        for (rating, sentence, gap) in lesson.ratings {
          guard let gap else { continue }
          let gapScore = JointScore.gap(lesson.observed.gaps[gap].features, models)
          let joint = gapScore + JointScore.sentence(lesson.observed.sentences[sentence].features, models)
          if let grade = rating.gap {
            gapsOnly.append((gapScore, grade >= 2))
            scored.append((joint, grade >= 2 && (rating.sentenceGrade ?? 0) >= 1))
          } else if let grade = rating.grade {
            scored.append((joint, grade >= 2))
          }
        }
      }
    }
    print("rated: usable \(area(scored)) of \(scored.count), gap alone \(area(gapsOnly)) of \(gapsOnly.count)")
  }

  private static func area(_ scored: [(score: Int, isGood: Bool)]) -> String {
    var above = 0.0
    var pairs = 0.0
    let good = scored.filter(\.isGood)
    for poor in scored where !poor.isGood {
      for one in good {
        pairs += 1
        above += one.score > poor.score ? 1 : one.score == poor.score ? 0.5 : 0
      }
    }
    return String(format: "%.3f", above / max(1, pairs))
  }
}
