import ArticleReading
import QuestionBank

/// Gives the chosen candidates their choices, by what they ask for.
struct ChoiceMaker {
  /// A candidate with its identity and, where good ones were found, its choices.
  struct Draft: Sendable {
    var candidate: Candidate
    var fact: FactID
    var choices: [String]?
    var feedback: [String?]?
  }

  private let corpus: Corpus
  private let titles: [(text: String, article: Int, paragraph: Int)]
  private let spare: [Candidate]

  /// Prepares what wrong choices are taken from.
  ///
  /// - Parameters:
  ///   - sentences: All sentences of the bank.
  ///   - spare: Sound candidates, chosen or not: their answers can be wrong choices.
  init(sentences: [Sentence], spare: [Candidate]) {
    corpus = Corpus(sentences)
    self.spare = spare
    titles = sentences.flatMap { sentence in
      TitleCandidates.titles(in: sentence.passage).map {
        (TextCleaning.chinese(sentence.passage.string($0)), sentence.article, sentence.paragraph)
      }
    }
  }

  /// The candidates with their choices, in the order given.
  func drafts(of chosen: [Candidate]) -> [Draft] {
    let pool = terms(chosen)
    let makers = TermChoices(pool: pool, corpus: corpus)
    var uses: [String: Int] = [:]
    let years = Set(spare.filter { $0.asked == .year }.compactMap { Int($0.answer) })
    return chosen.map { candidate in
      let fact = QuestionIdentity.fact(candidate)
      var draft = Draft(candidate: candidate, fact: fact)
      switch candidate.asked {
      case .term:
        if let wrong = makers.distractors(for: candidate, seed: fact.rawValue, uses: uses) {
          for text in wrong { uses[text, default: 0] += 1 }
          draft.choices = ordered(wrong + [candidate.answer], seed: fact.rawValue)
        }
      case .number:
        if let made = numbers(candidate, seed: fact.rawValue) {
          draft.choices = made.choices
          draft.feedback = made.feedback
        }
      case .year:
        if let key = Int(candidate.answer) {
          draft.choices = YearChoices().choices(
            key: key, real: years, latest: max(key, years.max() ?? key), seed: fact.rawValue)
        }
      case .title:
        if let wrong = names(candidate, seed: fact.rawValue) {
          draft.choices = ordered(wrong + [candidate.answer], seed: fact.rawValue)
        }
      case .speaker, .occasion: break
      }
      return draft
    }
  }

  /// Whether a wrong choice of a question that is in the bank is now stated where its answer stands.
  func isStated(_ choice: String, in question: Question) -> Bool {
    guard question.topic == .quote else { return false }
    let passage = Passage(question.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return false }
    return corpus.states(
      choice,
      in: (
        passage.string(max(0, gap.lowerBound - 6)..<gap.lowerBound),
        passage.string(gap.upperBound..<min(passage.count, gap.upperBound + 6))
      ))
  }

  private func terms(_ chosen: [Candidate]) -> [TermChoices.Entry] {
    var seen: Set<String> = []
    var entries: [TermChoices.Entry] = []
    for candidate in chosen + spare {
      guard case .term(let shape) = candidate.asked, seen.insert(candidate.answer).inserted else { continue }
      entries.append(
        TermChoices.Entry(
          text: candidate.answer, shape: shape, language: candidate.language,
          statement: candidate.statement))
    }
    return entries
  }

  private func ordered(_ choices: [String], seed: String) -> [String] {
    var random = StableRandom(seed: seed + " order")
    return random.shuffled(choices.sorted())
  }

  // MARK: Numbers

  private func numbers(_ candidate: Candidate, seed: String) -> (choices: [String], feedback: [String?])? {
    guard let key = NumberChoices.Form(candidate.answer) else { return nil }
    let unit = Self.unit(of: candidate)
    var seen: Set<String> = [candidate.answer]
    let real = spare.filter { other in
      other.asked == .number && other.language == candidate.language && other.statement != candidate.statement
        && Self.unit(of: other) == unit && !candidate.prompt.contains(other.answer)
    }.compactMap { other -> (NumberChoices.Real, Double)? in
      guard let form = NumberChoices.Form(other.answer), form.value >= key.value / 4, form.value <= key.value * 4,
        seen.insert(other.answer).inserted
      else { return nil }
      return (
        NumberChoices.Real(text: other.answer, trueOf: other.prompt.replacingGap(with: other.answer)),
        abs(form.value - key.value)
      )
    }.sorted { $0.1 < $1.1 }.map(\.0)
    let isShare = candidate.figure?.unit == "%" || unit.hasPrefix("%") || unit.hasPrefix("％")
    return NumberChoices().choices(
      key: candidate.answer, real: real, limit: isShare && key.value <= 100 ? 100 : nil, seed: seed)
  }

  /// What stands behind the number as far as it tells the unit: two characters, or the next word.
  private static func unit(of candidate: Candidate) -> String {
    candidate.language == .chinese
      ? String(candidate.context.behind.prefix(2))
      : candidate.context.behind.split(separator: " ").first.map(String.init) ?? ""
  }

  // MARK: Names

  /// Three names of the same sort that the paragraph doesn't speak of.
  private func names(_ candidate: Candidate, seed: String) -> [String]? {
    let near = Set(
      titles.filter { title in
        candidate.places.contains { $0.article == title.article && $0.paragraph == title.paragraph }
      }.map(\.text))
    let ending = Self.ending(candidate.answer)
    var random = StableRandom(seed: seed)
    let all = Set(titles.map(\.text)).subtracting(near).filter { text in
      text != candidate.answer && !text.contains(candidate.answer) && !candidate.answer.contains(text)
        && !candidate.prompt.contains(text) && (4...28).contains(text.count)
        && abs(text.count - candidate.answer.count) <= max(4, candidate.answer.count / 2)
        && !text.contains(where: { "——，：".contains($0) })
    }.sorted()
    let same = random.shuffled(all.filter { Self.ending($0) == ending })
    let other = random.shuffled(all.filter { Self.ending($0) != ending && !Self.ending($0).isEmpty })
    let picked = Array((same + other).prefix(3))
    return picked.count >= 2 ? picked : nil
  }

  /// What sort of document a name tells.
  private static func ending(_ title: String) -> String {
    for ending in ["法案", "条例", "办法", "规定", "法", "规划", "计划", "倡议", "宣言", "报告", "意见", "纲要", "公约", "协定", "原则", "规范", "声明", "决定", "标准", "战略", "白皮书", "框架"]
    where title.hasSuffix(ending) {
      return ["法案", "条例", "办法", "规定", "法"].contains(ending) ? "法" : ending
    }
    return ""
  }
}

extension String {
  /// A prompt with its answer put in.
  func replacingGap(with answer: String) -> String {
    let passage = Passage(self)
    guard let gap = passage.first("____", in: passage.all) else { return self }
    return passage.string(0..<gap.lowerBound) + answer + passage.string(gap.upperBound..<passage.count)
  }
}
