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
  }

  /// By language and by the word that a term begins or ends with: only such terms are choices for each other.
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
        statement: candidate.statement, isHead: candidate.isHead)
      for end in Self.ends(candidate.answer, candidate.language) {
        pool[end, default: []].append(entry)
      }
    }
  }

  /// What a term begins and ends with, as keys.
  private static func ends(_ text: String, _ language: TextLanguage) -> [String] {
    if language == .chinese {
      return text.count < 4 ? [] : ["zh<" + text.prefix(2), "zh>" + text.suffix(2)]
    }
    let words = text.lowercased().split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return [] }
    return ["en<" + first, "en>" + last]
  }

  /// Three wrong choices; nil where there aren't three good ones.
  ///
  /// - Parameters:
  ///   - candidate: What is asked.
  ///   - seed: What decides between equals.
  ///   - uses: How often a term has been a wrong choice already; few uses go first.
  /// - Returns: The wrong choices, best first.
  func distractors(for candidate: Candidate, seed: String, uses: [String: Int]) -> [String]? {
    var random = StableRandom(seed: seed)
    let key = candidate.answer
    var seen: Set<String> = []
    let fitting = Self.ends(key, candidate.language).flatMap { pool[$0] ?? [] }
      .filter { fits($0, candidate) && seen.insert($0.text).inserted }
    let order = random.shuffled(Array(fitting.indices))
    let ranked = order.sorted {
      cost(fitting[$0], candidate, uses) < cost(fitting[$1], candidate, uses)
    }
    var picked: [String] = []
    for index in ranked {
      let text = fitting[index].text
      guard !picked.contains(where: { isNear($0, text) }), !isNear(key, text) else { continue }
      guard !corpus.states(text, in: candidate.context) else { continue }
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
      guard isCapitalised(entry.text) == isCapitalised(candidate.answer),
        ending(entry.text) == ending(candidate.answer),
        abs(wordCount(entry.text) - wordCount(candidate.answer)) <= 1
      else { return false }
    }
    guard entry.isHead, candidate.isHead, isKin(entry.text, candidate.answer, candidate.language)
    else { return false }
    return !candidate.prompt.contains(entry.text) && !candidate.statement.contains(entry.text)
  }

  /// Whether two terms begin or end with the same word: 重要使命 and 重要方向, 创新能力 and 管理能力.
  ///
  /// Terms of other make are told apart at a glance, so they are no choices.
  private func isKin(_ left: String, _ right: String, _ language: TextLanguage) -> Bool {
    if language == .chinese {
      guard left.count >= 4, right.count >= 4 else { return false }
      return left.prefix(2) == right.prefix(2) || left.suffix(2) == right.suffix(2)
    }
    let a = left.lowercased().split(separator: " ")
    let b = right.lowercased().split(separator: " ")
    return a.count == b.count && a.count > 1 && (a.last == b.last || a.first == b.first)
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
  private func isCapitalised(_ text: String) -> Bool { text.first?.isUppercase ?? false }
  private func wordCount(_ text: String) -> Int { text.split(separator: " ").count }

  /// What an English phrase's last word ends with, as far as it tells number and kind.
  private func ending(_ text: String) -> String {
    let word = text.split(separator: " ").last.map(String.init)?.lowercased() ?? ""
    for ending in ["ing", "ed", "ly", "tion"] where word.hasSuffix(ending) {
      return ending == "tion" ? "" : ending
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? "s" : ""
  }
}
