import Language
import QuestionBank

/// Keeps a question from asking what another asks, and from showing what another asks for.
///
/// Two questions are compared where the sentence of one stands, for the most part, in what the other shows: then the words around
/// the gap are there, and an answer that stands there too is given away.
struct Leaks {
  /// What a question shows and asks, as words by their hashes.
  struct Entry {
    /// Words of meaning around the gap.
    var sentence: Set<UInt32>
    /// All words of meaning that are shown: of the sentence without the gap, and of the context.
    var shown: Set<UInt32>
    /// Words of meaning of the gap.
    var answer: Set<UInt32>
    /// The answer as it is named to people.
    var text: String

    /// What a candidate shows and asks.
    init(_ candidate: Candidate) {
      sentence = candidate.words.subtracting(candidate.gapWords)
      shown = sentence.union(candidate.contextWords)
      answer = candidate.gapWords
      text = candidate.answer
    }

    /// The same without what stands above the prompt.
    var withoutContext: Entry {
      var entry = self
      entry.shown = sentence
      return entry
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
      shown = question.context.reduce(sentence) { $0.union(words($1.text)) }
    }
  }

  /// What is wrong with adding a question.
  struct Conflict: Hashable {
    /// The words for the account.
    var reason: String
    /// The answer of the question that it clashes with.
    var other: String
    /// Whether only what stands above a prompt gives something away.
    var isByContext = false
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
  ///   - own: The words of a sentence of which several things may be asked; nil where none may.
  func conflict(of entry: Entry, ignoring own: Set<UInt32>? = nil) -> Conflict? {
    var near: [Int: Int] = [:]
    for word in entry.shown.union(entry.answer) {
      guard let found = byWord[word], found.count <= Self.common else { continue }
      for index in found { near[index, default: 0] += 1 }
    }
    for index in near.keys.sorted() where near[index] ?? 0 > 1 {
      let other = entries[index]
      if own != nil, other.sentence.union(other.answer) == entry.sentence.union(entry.answer) {
        continue
      }
      if Self.tells(entry, of: other) {
        let isSame = entry.answer == other.answer
        return Conflict(
          reason: isSame
            ? "another question asks the same" : "it would show the answer of another question",
          other: other.text,
          isByContext: !Self.tells(entry.withoutContext, of: other) && !Self.tells(other.withoutContext, of: entry))
      }
      if Self.tells(other, of: entry) {
        return Conflict(
          reason: "another question would show its answer", other: other.text,
          isByContext: !Self.tells(other.withoutContext, of: entry))
      }
    }
    return nil
  }

  /// Adds a question.
  mutating func add(_ entry: Entry) {
    for word in entry.shown.union(entry.answer) { byWord[word, default: []].append(entries.count) }
    entries.append(entry)
  }

  /// Whether what one shows or asks holds another's sentence and its answer.
  private static func tells(_ one: Entry, of other: Entry) -> Bool {
    guard !other.answer.isEmpty, other.sentence.count > 1 else { return false }
    let all = one.shown.union(one.answer)
    guard other.answer.isSubset(of: all) else { return false }
    return other.sentence.count { all.contains($0) } * 100 >= other.sentence.count * likeness
  }
}
