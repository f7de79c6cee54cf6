/// Keeps a question from asking what another asks, or from showing what another asks for.
///
/// Questions are compared that share a run of eight characters (six words' worth in English): the others have
/// nothing to do with each other.
struct LeakFilter {
  /// What a question shows and asks.
  struct Entry {
    var prompt: String
    var answer: String
    var isNumber: Bool
    var statement: String
  }

  private var entries: [Entry] = []
  private var runs: [Substring: [Int]] = [:]
  private var answers: [String: [Int]] = [:]

  /// What is wrong with adding a question; nil where nothing is.
  func conflict(of entry: Entry) -> String? {
    var near: Set<Int> = []
    for run in Self.runs(of: entry) { near.formUnion(runs[run] ?? []) }
    for index in answers[ComparedWords.fold(entry.answer)] ?? [] { near.insert(index) }
    for index in near.sorted() {
      let other = entries[index]
      let same = ComparedWords.fold(other.answer) == ComparedWords.fold(entry.answer)
      if same, Self.overlap(entry.statement, other.statement) > 0.4 || entry.statement == other.statement {
        return "another question asks the same"
      }
      if Self.isPart(entry.answer, of: other.answer), Self.overlap(entry.statement, other.statement) > 0.6 {
        return "another question asks the same"
      }
      guard Self.overlap(entry.prompt, other.prompt) > 0.25 else { continue }
      if Self.shows(entry.prompt, other.answer, other.isNumber) { return "it would show the answer of another question" }
      if Self.shows(other.prompt, entry.answer, entry.isNumber) { return "another question would show its answer" }
    }
    return nil
  }

  /// Adds a question.
  mutating func add(_ entry: Entry) {
    for run in Self.runs(of: entry) { runs[run, default: []].append(entries.count) }
    answers[ComparedWords.fold(entry.answer), default: []].append(entries.count)
    entries.append(entry)
  }

  private static func isPart(_ left: String, of right: String) -> Bool {
    let a = ComparedWords.fold(left)
    let b = ComparedWords.fold(right)
    return a.count >= 2 && b.count >= 2 && (a.contains(b) || b.contains(a))
  }

  private static func shows(_ prompt: String, _ answer: String, _ isNumber: Bool) -> Bool {
    if isNumber { return AnswerInPrompt.holdsNumber(answer, in: prompt) }
    let words = ComparedWords.fold(answer)
    return words.count >= 2 && ComparedWords.fold(prompt).contains(words)
  }

  /// Runs of eight folded characters of the statement, every one of them.
  private static func runs(of entry: Entry) -> [Substring] {
    let words = ComparedWords.fold(entry.statement)
    let length = words.contains(where: \.isHan) ? 8 : 18
    var runs: [Substring] = []
    var start = words.startIndex
    guard var end = words.index(start, offsetBy: length, limitedBy: words.endIndex) else { return [words[...]] }
    while true {
      runs.append(words[start..<end])
      guard end < words.endIndex else { return runs }
      start = words.index(after: start)
      end = words.index(after: end)
    }
  }

  /// The share of the shorter text's pairs of characters that the longer one has too.
  private static func overlap(_ left: String, _ right: String) -> Double {
    let a = pairs(left)
    let b = pairs(right)
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    return Double(a.intersection(b).count) / Double(min(a.count, b.count))
  }

  private static func pairs(_ text: String) -> Set<String> {
    let characters = Array(ComparedWords.fold(text))
    return Set(zip(characters, characters.dropFirst()).map { String([$0, $1]) })
  }
}
