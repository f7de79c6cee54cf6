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

  /// The models for each fold, fitted on the others.
  static func models(_ lessons: [Lesson], passages: [Lesson]) -> [ScoreModel] {
    (0..<folds).map { fold in
      Fitting.complete(
        lessons.indices.filter { $0 % folds != fold }.map { lessons[$0] }, passages: passages)
    }
  }

  /// Chooses the questions of every article by models of the others.
  static func choices(_ lessons: [Lesson], models: [ScoreModel], perUnit: Double, most: Int)
    -> [Choice]
  {
    // Folds are counted over all.
    let numbers = lessons.indices.filter { lessons[$0].hasGold }
    let all = lessons
    let lessons = numbers.map { all[$0] }
    let total = lessons.reduce(0) { $0 + $1.units }
    let share = perUnit * total / lessons.reduce(0) { $0 + pow($1.units, 0.6) }
    return lessons.indices.map { index in
      let limit = Int((share * pow(lessons[index].units, 0.6)).rounded())
      return choose(
        lessons[index], models[numbers[index] % folds], limit: max(1, limit), most: most)
    }
  }

  private static func choose(_ lesson: Lesson, _ models: ScoreModel, limit: Int, most: Int)
    -> Choice
  {
    let observed = lesson.observed
    let scores = observed.gaps.indices.map { observed.score(of: $0, by: models) }
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
    var rated = (0, 0)
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
      let taken = Set(choice.gaps)
      for (rating, _, gap) in choice.lesson.ratings {
        guard let gap, taken.contains(gap),
          let isUsable = Fitting.isUsable(rating, showsMore: choice.lesson.showsMore(rating, gap))
        else { continue }
        rated.1 += 1
        if isUsable { rated.0 += 1 }
      }
    }
    let percent = { (part: (Int, Int)) in
      String(format: "%.1f %%", 100 * Double(part.0) / Double(max(1, part.1)))
    }
    print(
      "\(name): importance 3 \(percent(asked)), all \(percent(all)), \(questions) questions, \(percent((hits, questions))) hit; of \(rated.1) that were rated \(percent(rated)) usable"
    )
  }

  /// The chance that a usable one stands above one that isn't, of rated gaps, by models of the other articles; and how many are
  /// usable of the best.
  static func agreement(_ lessons: [Lesson], models: [ScoreModel]) {
    var quality: [(score: Int, isGood: Bool)] = []
    var joint: [(score: Int, isGood: Bool)] = []
    for index in lessons.indices {
      let lesson = lessons[index]
      for (rating, _, gap) in lesson.ratings {
        guard let gap,
          let isUsable = Fitting.isUsable(rating, showsMore: lesson.showsMore(rating, gap)),
          lesson.observed.gaps[gap].veto == nil,
          lesson.observed.sentences[lesson.observed.gaps[gap].sentence].veto == nil
        else { continue }
        quality.append(
          (lesson.observed.qualityScore(of: gap, by: models[index % folds]), isUsable))
        joint.append((lesson.observed.score(of: gap, by: models[index % folds]), isUsable))
      }
    }
    print(
      "rated, not vetoed: \(quality.count), usable by quality \(area(quality)), by score \(area(joint))"
    )
    for (name, list) in [("quality", quality), ("score", joint)] {
      let sorted = list.sorted { $0.score > $1.score }
      let shares = [10, 20, 30, 40, 50, 75, 100].map { part -> String in
        let best = sorted.prefix(max(1, sorted.count * part / 100))
        let good = best.count { $0.isGood }
        return String(
          format: "%d %%: %.0f (%.2f)", part, 100 * Double(good) / Double(best.count),
          Double(best.last?.score ?? 0) / 4096)
      }
      print("  best by \(name): " + shares.joined(separator: "  "))
    }
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
