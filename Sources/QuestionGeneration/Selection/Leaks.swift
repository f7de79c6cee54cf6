import Language
import QuestionBank

/// Keeps a question from asking what another asks, and from showing what another asks for.
///
/// Two questions are compared where the sentence of one stands, for the most part, in what the other shows: then the words around
/// the gap are there, and an answer that stands there too is given away.
struct Leaks: Sendable {
  /// What a question shows and asks, as words by their hashes.
  struct Entry: Sendable {
    /// Words of meaning around the gap.
    var sentence: Set<UInt32>
    /// Words of meaning that stand above the prompt.
    var context: Set<UInt32>
    /// Those of them without which the prompt can be read.
    var optional: Set<UInt32>
    /// Words of meaning of the gap.
    var answer: Set<UInt32>
    /// The answer as it is named to people.
    var text: String
    /// Where its sentence stands; nil where that isn't known.
    var place: Place?

    /// Where a sentence stands.
    struct Place: Hashable, Sendable {
      var article: Int
      var paragraph: Int
      var start: Int
    }

    /// Hands on each word that it shows or asks, once.
    func eachWord(_ body: (UInt32) -> Void) {
      for word in sentence { body(word) }
      for word in context where !sentence.contains(word) { body(word) }
      for word in optional where !sentence.contains(word) && !context.contains(word) { body(word) }
      for word in answer
      where !sentence.contains(word) && !context.contains(word) && !optional.contains(word) {
        body(word)
      }
    }

    /// What a candidate shows and asks.
    init(_ candidate: Candidate) {
      sentence = candidate.words.subtracting(candidate.gapWords)
      context = candidate.contextWords
      optional = candidate.optionalWords
      answer = candidate.gapWords
      text = candidate.answer
      place = candidate.places.first.map {
        Place(article: $0.article, paragraph: $0.paragraph, start: $0.range.lowerBound)
      }
    }

    /// What a question of the bank shows and asks.
    init(_ question: Question) {
      let analyser = Analyser()
      func words(_ text: String) -> Set<UInt32> {
        Set(
          analyser.analyse(sentence: text).tokens.lazy.filter { $0.tag.isContent }.map(\.word))
      }
      answer = words(question.answer)
      text = question.answer
      sentence = words(question.prompt)
      context = question.context.reduce([]) { $0.union(words($1.text)) }
      optional = []
    }
  }

  /// What is wrong with adding a question.
  struct Conflict: Hashable {
    /// The words for the account.
    var reason: String
    /// The number of the question that it clashes with, and its answer.
    var number: Int
    var other: String
    /// Whether the new one gives the other away, and how much it would have to leave out not to.
    var shows: Part?
    /// How much the other would have to leave out not to give the new one away.
    var isShown: Part?
  }

  /// How much of a question gives another away.
  enum Part: Hashable {
    /// Only what it can be read without.
    case optional
    /// What stands above its prompt.
    case context
    /// The prompt itself, or the answer.
    case prompt
  }

  private var entries: [Entry] = []
  private var byWord: [UInt32: [Int]] = [:]

  /// Questions that may share a word before it tells nothing.
  private static let common = 40
  /// Hundredths of a sentence's words that have to be shown for the sentence to be known again.
  private static let likeness = 60

  /// What is wrong with adding a question; nil where nothing is.
  ///
  /// - Parameters:
  ///   - entry: The question.
  ///   - isSecond: Whether several things may be asked of its sentence.
  ///   - inPromptsAlone: Whether what stands above prompts may give answers away.
  /// - Returns: The first conflict in the order in which questions were added.
  func conflict(of entry: Entry, isSecond: Bool = false, inPromptsAlone: Bool = false)
    -> Conflict?
  {
    // How many words each question shares with it.
    var shared = [Int32](repeating: 0, count: entries.count)
    var near: [Int] = []
    entry.eachWord { word in
      guard let found = byWord[word], found.count <= Self.common else { return }
      for index in found {
        shared[index] += 1
        if shared[index] == 2 { near.append(index) }
      }
    }
    for index in near.sorted() {
      let other = entries[index]
      if isSecond, other.place != nil, other.place == entry.place { continue }
      let shows = Self.part(of: entry, thatTells: other)
      let isShown = Self.part(of: other, thatTells: entry)
      guard shows != nil || isShown != nil else { continue }
      if inPromptsAlone, shows != .prompt, isShown != .prompt { continue }
      let isSame = shows == .prompt && entry.answer == other.answer
      return Conflict(
        reason: isSame
          ? "another question asks the same"
          : shows != nil
            ? "it would show the answer of another question"
            : "another question would show its answer",
        number: index, other: other.text, shows: shows, isShown: isShown)
    }
    return nil
  }

  /// Adds a question.
  mutating func add(_ entry: Entry) {
    entry.eachWord { byWord[$0, default: []].append(entries.count) }
    entries.append(entry)
  }

  /// Takes away what a question can be read without.
  mutating func removeOptional(of number: Int) { entries[number].optional = [] }

  /// The least part of a question that gives another away; nil where none does.
  private static func part(of one: Entry, thatTells other: Entry) -> Part? {
    guard !other.answer.isEmpty, other.sentence.count > 1 else { return nil }
    if tells(other, { one.sentence.contains($0) || one.answer.contains($0) }) { return .prompt }
    func isNeeded(_ word: UInt32) -> Bool {
      one.sentence.contains(word) || one.answer.contains(word) || one.context.contains(word)
    }
    if !one.context.isEmpty, tells(other, isNeeded) { return .context }
    if !one.optional.isEmpty, tells(other, { isNeeded($0) || one.optional.contains($0) }) {
      return .optional
    }
    return nil
  }

  /// Whether some words hold a question's sentence, for the most part, and its answer.
  private static func tells(_ other: Entry, _ holds: (UInt32) -> Bool) -> Bool {
    other.answer.allSatisfy(holds)
      && other.sentence.count(where: holds) * 100 >= other.sentence.count * likeness
  }
}
