import Foundation
import Language

/// Makes the lexicons: frequencies of public tables, and classes of words that annotated text shows.
enum LexiconTraining {
  /// Frequencies of an English or Chinese table: word to 25 times its Zipf value.
  static func frequencies(_ folder: URL, _ name: String) throws -> [(word: Substring, value: UInt8)]
  {
    try Corpus.lines(folder, name).compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let zipf = hundredths(fields[1]) else { return nil }
      return (fields[0], UInt8(max(1, min(255, zipf / 4))))
    }
  }

  /// A number with two decimals, in hundredths: no floating point decides a byte.
  private static func hundredths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".")
    guard parts.count == 2, parts[1].count == 2 else { return nil }
    guard let whole = Int(parts[0]), let rest = Int(parts[1]) else { return nil }
    return whole * 100 + rest
  }

  /// The class of each word that was tagged three times or more: its most frequent tag and the next, in four bits each.
  ///
  /// The second is the first again where no other tag has a tenth of the word's uses.
  static func classes(
    _ sentences: [AnnotatedSentence], _ folding: ScalarFolding
  ) -> [UInt32: UInt8] {
    var counts: [UInt32: [Int]] = [:]
    for sentence in sentences {
      for word in sentence {
        guard let tag = word.tag, tag != .x else { continue }
        let text = String(decoding: word.text, as: UTF8.self)
        let hash = Form.hash(text.unicodeScalars.lazy.map(\.value), folding)
        counts[hash, default: Array(repeating: 0, count: 16)][Int(tag.rawValue)] += 1
      }
    }
    return counts.compactMapValues { counts in
      let all = counts.reduce(0, +)
      guard all >= 3 else { return nil }
      let order = (0..<16).sorted { (counts[$0], $1) > (counts[$1], $0) }
      let second = counts[order[1]] * 10 >= all ? order[1] : order[0]
      // Class 0 means none; adjective twice is 0 and takes the value of a pair that can't be.
      let value = UInt8(order[0] << 4 | second)
      return value == 0 ? 0xFC : value
    }
  }

  /// The English lexicon.
  static func english(
    _ folder: URL, _ sentences: [AnnotatedSentence], _ folding: ScalarFolding, words: Int
  ) throws -> (count: Int, bytes: [UInt8]) {
    var classes = classes(sentences, folding)
    var entries: [(hash: UInt32, entry: Lexicon.Entry)] = []
    for (word, value) in try frequencies(folder, "en_frequency.tsv.gz").prefix(words) {
      let hash = Form.hash(word.unicodeScalars.lazy.map(\.value), folding)
      entries.append(
        (hash, .init(frequency: value, wordClass: classes.removeValue(forKey: hash) ?? 0)))
    }
    for (hash, value) in classes.sorted(by: { $0.key < $1.key }) {
      entries.append((hash, .init(frequency: 0, wordClass: value)))
    }
    return Lexicon.table(of: entries)
  }

  /// The Chinese lexicon: the dictionary's words of two characters or more with their class, and frequencies.
  static func chinese(
    _ folder: URL, _ folding: ScalarFolding, least: Int
  ) throws -> (count: Int, bytes: [UInt8], prefixes: [UInt8]) {
    var frequencies: [UInt32: UInt8] = [:]
    var prefixes: Set<UInt32> = []
    var order: [UInt32] = []
    for (word, value) in try Self.frequencies(folder, "zh_frequency.tsv.gz") {
      let hash = Form.hash(word.unicodeScalars.lazy.map(\.value), folding)
      if frequencies.updateValue(value, forKey: hash) == nil { order.append(hash) }
      prefixes.formUnion(Self.prefixes(of: word, folding))
    }
    var classes: [UInt32: UInt8] = [:]
    for line in try Corpus.lines(folder, "zh_dictionary.txt.gz") {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let count = Int(fields[1]) else { continue }
      let hash = Form.hash(fields[0].unicodeScalars.lazy.map(\.value), folding)
      guard count >= least || frequencies[hash] != nil, classes[hash] == nil else { continue }
      guard let value = dictionaryClasses.firstIndex(of: String(fields[2])) else { continue }
      classes[hash] = UInt8(value + 1)
      prefixes.formUnion(Self.prefixes(of: fields[0], folding))
      if frequencies[hash] == nil { order.append(hash) }
    }
    let entries = order.map { hash in
      (hash, Lexicon.Entry(frequency: frequencies[hash] ?? 0, wordClass: classes[hash] ?? 0))
    }
    let (count, bytes) = Lexicon.table(of: entries)
    return (count, bytes, PrefixFilter.bytes(of: prefixes, bits: prefixBits))
  }

  /// Bits of the filter of beginnings, as a power of two: 64 KB.
  static let prefixBits = 19

  /// The hashes of the beginnings of a word, of two characters or more.
  private static func prefixes(of word: Substring, _ folding: ScalarFolding) -> [UInt32] {
    var hash = WordHash()
    var hashes: [UInt32] = []
    for (index, scalar) in word.unicodeScalars.dropLast().enumerated() {
      hash.take(folding.folded(scalar.value))
      if index > 0 { hashes.append(hash.value) }
    }
    return hashes
  }

  /// The dictionary's classes of words in the order of their numbers, from 1.
  private static let dictionaryClasses = [
    "n", "nr", "v", "i", "l", "ns", "m", "nz", "nrt", "nt", "a", "vn", "z", "d", "t", "j", "b",
    "g", "r", "s", "c", "f", "ng", "o", "q", "vg", "p", "ad", "mq", "y", "zg", "x",
  ]
}
