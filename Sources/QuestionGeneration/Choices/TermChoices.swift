/// Picks wrong terms that look like the right one and are not true where it stands.
struct TermChoices {
  /// A term that could be a wrong choice, and where it stands.
  struct Entry: Hashable, Sendable {
    var text: String
    var shape: Gap.Shape
    var language: TextLanguage
    /// Hash of the statement's words.
    var statement: String
    /// Whether 的, of or the stands before it.
    var isHead: Bool
    /// The article that it stands in.
    var article: Int
    /// The word right before it, in lower case; empty in Chinese.
    var opening: String
  }

  /// By language and by what a term begins or ends with, or in English by its form: only such terms are choices for each other.
  private var pool: [String: [Entry]] = [:]
  private let corpus: Corpus

  /// Collects the terms of candidates, each text once.
  ///
  /// - Complexity: O(*n*).
  init(_ candidates: [Candidate], corpus: Corpus) {
    self.corpus = corpus
    var seen: Set<String> = []
    for candidate in candidates {
      guard case .term(let shape) = candidate.asked, candidate.isHead,
        seen.insert(candidate.answer).inserted
      else { continue }
      let entry = Entry(
        text: candidate.answer, shape: shape, language: candidate.language,
        statement: candidate.statement, isHead: candidate.isHead,
        article: candidate.places.first?.article ?? 0, opening: Self.opening(candidate))
      for key in Self.keys(candidate) { pool[key, default: []].append(entry) }
    }
  }

  /// What a term begins and ends with, or in English its form in its article, as keys.
  private static func keys(_ candidate: Candidate) -> [String] {
    let text = candidate.answer
    if candidate.language == .chinese {
      return text.count < 4 ? [] : ["zh<" + text.prefix(2), "zh>" + text.suffix(2)]
    }
    let words = text.split(separator: " ").count
    // Of its own article only: what another speaks of is told apart by its subject.
    let article = candidate.places.first?.article ?? 0
    return ["en \(article) \(words) \(ending(text)) \(capitals(text)) \(opening(candidate))"]
  }

  /// The word right before an English gap.
  private static func opening(_ candidate: Candidate) -> String {
    guard candidate.language == .english else { return "" }
    return candidate.beside.before.split(separator: " ").last.map { $0.lowercased() } ?? ""
  }

  /// Most terms of a form that are looked at: of a large bank's thousands some are as good as all.
  private static let most = 60

  /// Terms that could be wrong choices.
  private func near(_ candidate: Candidate, _ random: inout StableRandom) -> [Entry] {
    var seen: Set<String> = []
    return Self.keys(candidate).flatMap { key -> [Entry] in
      guard let entries = pool[key] else { return [] }
      let start = entries.count > Self.most ? random.below(entries.count) : 0
      return (0..<min(entries.count, Self.most)).map { entries[(start + $0) % entries.count] }
    }.filter { fits($0, candidate) && seen.insert($0.text).inserted }
  }

  /// Three wrong choices; nil where there aren't three good ones.
  ///
  /// - Parameters:
  ///   - candidate: What is asked.
  ///   - seed: What decides between equals.
  ///   - uses: How often a term has been a wrong choice already; few uses go first.
  /// - Returns: The wrong choices, best first.
  func distractors(for candidate: Candidate, seed: String, uses: [String: Int]) -> [String]? {
    // A name among names of other kinds, a half of a contrast among phrases: told apart by what they are.
    if candidate.language == .english, candidate.asked != .term(.phrase) || candidate.form == .own {
      return nil
    }
    var random = StableRandom(seed: seed)
    let key = candidate.answer
    let fitting = near(candidate, &random)
    let order = random.shuffled(Array(fitting.indices))
    let ranked = order.sorted {
      cost(fitting[$0], candidate, uses) < cost(fitting[$1], candidate, uses)
    }
    var picked: [String] = []
    for index in ranked {
      let text = fitting[index].text
      guard !picked.contains(where: { isNear($0, text) }), !isNear(key, text) else { continue }
      guard candidate.language == .english || !corpus.states(text, in: candidate.beside) else {
        continue
      }
      picked.append(text)
      if picked.count == 3 { return picked }
    }
    return nil
  }

  private func fits(_ entry: Entry, _ candidate: Candidate) -> Bool {
    guard entry.language == candidate.language, entry.text != candidate.answer,
      entry.statement != candidate.statement
    else { return false }
    if case .term(let shape) = candidate.asked, (shape == .list) != (entry.shape == .list) {
      return false
    }
    let key = candidate.answer.count
    let length = entry.text.count
    let slack = candidate.language == .chinese ? (key >= 6 ? 2 : 1) : max(3, key * 2 / 5)
    guard abs(key - length) <= slack else { return false }
    guard isLatin(entry.text) == isLatin(candidate.answer) else { return false }
    if candidate.language == .english {
      guard entry.opening == Self.opening(candidate),
        entry.shape == .phrase,
        !entry.text.contains("'s"), !entry.text.contains("’s"),
        !sharesWords(entry.statement, candidate.statement)
      else { return false }
      return entry.isHead && candidate.isHead
        && !candidate.statement.lowercased().contains(entry.text.lowercased())
    }
    guard entry.isHead, candidate.isHead, isKin(entry.text, candidate.answer) else { return false }
    return !candidate.prompt.contains(entry.text) && !candidate.statement.contains(entry.text)
  }

  /// Whether two terms begin or end with the same word: 重要使命 and 重要方向, 创新能力 and 管理能力.
  ///
  /// Terms of other make are told apart at a glance, so they are no choices.
  private func isKin(_ left: String, _ right: String) -> Bool {
    guard left.count >= 4, right.count >= 4 else { return false }
    return left.prefix(2) == right.prefix(2) || left.suffix(2) == right.suffix(2)
  }

  /// Whether two English statements speak of the same: what is said in one may be true in the other.
  private func sharesWords(_ left: String, _ right: String) -> Bool {
    let a = contentWords(left)
    let b = contentWords(right)
    return a.intersection(b).count * 3 > min(a.count, b.count)
  }

  private func contentWords(_ text: String) -> Set<String> {
    let passage = Passage(text.lowercased())
    return Set(
      EnglishWords.ranges(in: passage.all, of: passage).map(passage.string).filter {
        $0.count > 3 && !EnglishWordClasses.isClosed($0)
      })
  }

  /// Lower is better: seldom used before, as long as the key.
  private func cost(_ entry: Entry, _ candidate: Candidate, _ uses: [String: Int]) -> Double {
    Double(uses[entry.text] ?? 0) * 2 + Double(abs(entry.text.count - candidate.answer.count)) * 0.6
  }

  /// Whether two terms say nearly the same or one holds the other.
  private func isNear(_ left: String, _ right: String) -> Bool {
    let a = left.lowercased()
    let b = right.lowercased()
    if a.contains(b) || b.contains(a) { return true }
    let first = Set(a)
    let second = Set(b)
    let shared = first.intersection(second).count
    return shared * 5 > min(first.count, second.count) * (a.contains(where: \.isHan) ? 3 : 5)
      && pairs(a).intersection(pairs(b)).count * 2 >= min(pairs(a).count, pairs(b).count)
  }

  private func pairs(_ text: String) -> Set<String> {
    let characters = Array(text)
    return Set(zip(characters, characters.dropFirst()).map { String([$0, $1]) })
  }

  private func isLatin(_ text: String) -> Bool { text.contains { $0.isLatinLetter } }

  /// Which words of an English phrase begin with a capital.
  private static func capitals(_ text: String) -> String {
    String(text.split(separator: " ").map { $0.first?.isUppercase ?? false ? "A" : "a" })
  }

  /// What an English phrase's last word ends with, as far as it tells number and kind.
  private static func ending(_ text: String) -> String {
    let word = text.split(separator: " ").last.map(String.init)?.lowercased() ?? ""
    for ending in ["ing", "ed", "ly", "tion"] where word.hasSuffix(ending) {
      return ending == "tion" ? "" : ending
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? "s" : ""
  }
}
