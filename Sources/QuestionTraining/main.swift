import ArticleReading
import Foundation
import QuestionGeneration

// Fits the weights that score questions: `QuestionTraining fit FACTS RATINGS ARTICLES OUTPUT` writes them as Swift,
// `QuestionTraining measure FACTS RATINGS ARTICLES` tries them by article, `review` lists the graded gaps by the score that models of the other
// articles give. FACTS holds `articles`, `gold`, `qa`, `qa-gold`; RATINGS graded questions; ARTICLES others that were graded.

let arguments = CommandLine.arguments.dropFirst()
guard let command = arguments.first, arguments.count >= 4 else {
  print(
    "usage: QuestionTraining measure|review FACTS RATINGS ARTICLES | fit FACTS RATINGS ARTICLES OUTPUT.swift"
  )
  exit(64)
}
let facts = URL(fileURLWithPath: arguments[2])
let rated = Rating.read(URL(fileURLWithPath: arguments[3]))

func lessons(_ articles: String, _ gold: String, _ prefixes: [String]) -> [Lesson] {
  let folder = facts.appendingPathComponent(articles)
  let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return files.sorted().filter { file in prefixes.contains { file.hasPrefix($0) } }.compactMap {
    Lesson(
      article: folder.appendingPathComponent($0),
      gold: facts.appendingPathComponent(gold).appendingPathComponent($0 + ".json"),
      ratings: rated[$0] ?? [])
  }
}

func graded(_ prefixes: [String]) -> [Lesson] {
  let folder = URL(fileURLWithPath: arguments[4])
  let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return files.sorted().filter { file in
    rated[file] != nil && prefixes.contains { file.hasPrefix($0) }
  }
  .compactMap {
    Lesson(article: folder.appendingPathComponent($0), gold: nil, ratings: rated[$0] ?? [])
  }
}

var fitted: [(name: String, model: ScoreModel)] = []
for (name, prefixes) in [("english", ["en_"]), ("chinese", ["zh_", "zht_"])] {
  let own = lessons("articles", "gold", prefixes) + graded(prefixes)
  let passages = lessons("qa", "qa-gold", prefixes)
  if command == "measure" {
    print("== \(name): \(own.count) articles, \(passages.count) passages")
    let models = Evaluation.models(own, passages: passages)
    Evaluation.agreement(own, models: models)
    for (perUnit, most) in [(0.25, 1), (0.5, 1), (0.75, 1), (1.0, 1), (3.0, 2)] {
      let choices = Evaluation.choices(own, models: models, perUnit: perUnit, most: most)
      for prefix in prefixes {
        Evaluation.report(
          "\(prefix) \(perUnit) a unit", choices.filter { $0.lesson.name.hasPrefix(prefix) })
      }
    }
  } else if command == "review" {
    let models = Evaluation.models(own, passages: passages)
    for (index, lesson) in own.enumerated() {
      for (rating, sentence, gap) in lesson.ratings {
        guard let gap,
          let isUsable = Fitting.isUsable(rating, showsMore: lesson.showsMore(rating, gap))
        else { continue }
        let veto = lesson.observed.gaps[gap].veto ?? lesson.observed.sentences[sentence].veto
        let score = lesson.observed.score(of: gap, by: models[index % Evaluation.folds])
        print(
          [
            lesson.name, String(Double(score * 100 / 4096) / 100), isUsable ? "usable" : "poor",
            veto ?? "-", lesson.observed.gaps[gap].kind, rating.answer,
            lesson.observed.sentences[sentence].text,
          ].joined(separator: "\t"))
      }
    }
  } else {
    fitted.append((name, Fitting.complete(own, passages: passages)))
  }
}
if command == "fit", arguments.count >= 5 {
  var source = """
    // Written by QuestionTraining: fitted on what careful readers would ask and on graded questions; no text is kept.

    /// Weights in 1/4096 of a nat for features in 1/64, one model or a part of one a line.
    enum ScoreWeights {

    """
  for (name, model) in fitted {
    source += "  static let \(name): StaticString = \"\"\"\n"
    for line in model.text.split(separator: "\n") { source += "    \(line)\n" }
    source += "    \"\"\"\n"
  }
  source += "}\n"
  try source.write(to: URL(fileURLWithPath: arguments[5]), atomically: true, encoding: .utf8)
}
