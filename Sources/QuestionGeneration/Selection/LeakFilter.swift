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

    /// Whether a Chinese prompt asks for a year.
    var asksYear: Bool { isNumber && answer.count == 4 && prompt.contains("____年") }

    /// What both question and answer say together.
    var filled: String { prompt.replacingGap(with: answer) }
  }

  /// An entry with what it is compared by.
  private struct Known {
    var entry: Entry
    var answer: String
    var prompt: String
    /// The numbered event for whose year it asks.
    var event: String?
    var filled: Set<UInt64>
    var statement: Set<UInt64>

    init(_ entry: Entry) {
      self.entry = entry
      answer = ComparedWords.fold(entry.answer)
      prompt = ComparedWords.fold(entry.prompt)
      event = entry.asksYear ? NamedEdition.event(in: entry.prompt) : nil
      filled = LeakFilter.parts(entry.filled)
      statement = LeakFilter.parts(entry.statement)
    }
  }

  private var entries: [Known] = []
  private var runs: [Substring: [Int]] = [:]
  private var answers: [String: [Int]] = [:]

  /// How many questions may share a run before it is a turn of phrase and tells nothing.
  private let common: Int
  private var terms = TermEchoes()
  private var numbers = ShownNumbers()

  /// Creates a filter that holds no question.
  init(common: Int = 40) { self.common = common }

  /// What is wrong with adding a question.
  struct Conflict: Hashable {
    /// The words for the ledger.
    var reason: String
    /// The answer of the question that it clashes with.
    var other: String
    /// Whether other words for it may not show that answer.
    var isShowing = false

    /// Both ask the same.
    static func same(_ other: String) -> Self {
      Self(reason: "another question asks the same", other: other)
    }
    /// The new one shows what the other asks for.
    static func shows(_ other: String) -> Self {
      Self(reason: "it would show the answer of another question", other: other, isShowing: true)
    }
    /// The other shows what the new one asks for.
    static func isShown(_ other: String) -> Self {
      Self(reason: "another question would show its answer", other: other)
    }
  }

  /// What is wrong with adding a question; nil where nothing is.
  ///
  /// - Parameters:
  ///   - entry: The question.
  ///   - place: Its place among those that were added, for one that is to be asked in other words.
  /// - Returns: The first conflict in the order in which questions were added.
  func conflict(of entry: Entry, ignoring place: Int? = nil) -> Conflict? {
    var near: Set<Int> = []
    for run in Self.runs(of: entry) {
      if let found = runs[run], found.count <= common { near.formUnion(found) }
    }
    if let found = answers[ComparedWords.fold(entry.answer)], found.count <= common {
      near.formUnion(found)
    }
    if let term = terms.shown(by: entry) { return .shows(term) }
    if terms.isShown(entry) { return .isShown(entry.answer) }
    if place == nil, let number = numbers.asked(again: entry) { return .same(number) }
    if let number = numbers.shown(by: entry) { return .shows(number) }
    if numbers.isShown(entry) { return .isShown(entry.answer) }
    let own = Known(entry)
    for index in near.sorted() where index != place {
      let known = entries[index]
      let other = known.entry
      var alike = Self.share(own.statement, known.statement)
      // Many things are of one year: what is asked of them has to be alike as well.
      if entry.asksYear, other.asksYear { alike = min(alike, Self.share(own.filled, known.filled)) }
      if known.answer == own.answer, alike > 0.4 || entry.statement == other.statement {
        return .same(other.answer)
      }
      if alike > 0.6, Self.isPart(entry.answer, of: other.answer) { return .same(other.answer) }
      if Self.datesEvent(own, of: known) { return .shows(other.answer) }
      if Self.datesEvent(known, of: own) { return .isShown(other.answer) }
      let likeness = Self.share(own.filled, known.filled)
      guard likeness > 0.35 else { continue }
      if Self.isAlike(likeness, forAnswerOf: other), Self.shows(own, known) {
        return .shows(other.answer)
      }
      if Self.isAlike(likeness, forAnswerOf: entry), Self.shows(known, own) {
        return .isShown(other.answer)
      }
    }
    return nil
  }

  /// Whether two questions are so alike that one may give the other's answer: many things are of one year.
  private static func isAlike(_ likeness: Double, forAnswerOf entry: Entry) -> Bool {
    !entry.asksYear || likeness > 0.5
  }

  /// Whether a prompt gives the year for which another asks, of a numbered event or in words of the same sentence.
  private static func datesEvent(_ one: Known, of other: Known) -> Bool {
    let isSameSentence = other.entry.asksYear && one.entry.statement == other.entry.statement
    let isSameEvent = other.event.map { one.entry.prompt.components(of: $0) > 0 } ?? false
    guard isSameSentence || isSameEvent else { return false }
    return AnswerInPrompt.holdsNumber(other.entry.answer, in: one.entry.prompt)
  }

  /// Adds a question.
  mutating func add(_ entry: Entry) {
    for run in Self.runs(of: entry) { runs[run, default: []].append(entries.count) }
    answers[ComparedWords.fold(entry.answer), default: []].append(entries.count)
    terms.add(entry)
    numbers.add(entry)
    entries.append(Known(entry))
  }

  /// Whether one answer holds the other, or they share a word.
  private static func isPart(_ left: String, of right: String) -> Bool {
    let shared = Set(left.lowercased().split(separator: " ")).intersection(
      right.lowercased().split(separator: " "))
    if shared.contains(where: { !EnglishVocabulary.functionWords.contains(String($0)) }) {
      return true
    }
    let a = ComparedWords.fold(left)
    let b = ComparedWords.fold(right)
    return a.count >= 2 && b.count >= 2 && (a.contains(b) || b.contains(a))
  }

  /// Whether a prompt shows the answer of another question.
  private static func shows(_ one: Known, _ other: Known) -> Bool {
    if other.entry.isNumber {
      return AnswerInPrompt.holdsNumber(other.entry.answer, in: one.entry.prompt)
    }
    return other.answer.count >= 2 && one.prompt.contains(other.answer)
  }

  /// Runs of eight folded characters of the statement and of the prompt, every one of them.
  private static func runs(of entry: Entry) -> Set<Substring> {
    runs(of: ComparedWords.fold(entry.statement)).union(runs(of: ComparedWords.fold(entry.prompt)))
  }

  private static func runs(of words: String) -> Set<Substring> {
    let length = words.contains(where: \.isHan) ? 8 : 18
    return words.count < length ? [words[...]] : Set(ComparedWords.runs(of: words, length: length))
  }

  /// The share of the shorter text's parts that the longer one has too: pairs of characters in Chinese, words in English.
  static func overlap(_ left: String, _ right: String) -> Double {
    share(parts(left), parts(right))
  }

  private static func share(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let (small, large) = a.count <= b.count ? (a, b) : (b, a)
    return Double(small.count { large.contains($0) }) / Double(small.count)
  }

  /// Pairs of characters or words, as numbers.
  private static func parts(_ text: String) -> Set<UInt64> {
    guard text.contains(where: \.isHan) else {
      let passage = Passage(text.lowercased())
      return Set(
        EnglishWords.ranges(in: passage.all, of: passage).map(passage.string)
          .filter { $0.count >= 3 && !EnglishVocabulary.functionWords.contains($0) }
          .map { word in
            word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
          })
    }
    let scalars = Array(ComparedWords.fold(text).unicodeScalars)
    return Set(
      zip(scalars, scalars.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) })
  }
}
