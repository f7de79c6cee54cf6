import CZlib
import Foundation
import Language

/// A word of annotated text; what an annotation lacks is nil or empty.
struct AnnotatedWord {
  var text: [UInt8]
  var tag: Tag?
  /// Index of its head in the sentence; -1 for the root, nil where there are no heads.
  var head: Int?
  var relation = ""
  var name = NameLabel.outside
  /// Whether white space follows.
  var hasSpaceAfter = true
}

/// A sentence of annotated text.
typealias AnnotatedSentence = [AnnotatedWord]

/// Reads the annotated files.
enum Corpus {
  /// The text of a gzip file.
  static func text(_ folder: URL, _ name: String) throws -> [UInt8] {
    let packed = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    var stream = quiz_z_stream()
    guard inflateInit2_(&stream, 31, zlibVersion(), Int32(MemoryLayout<quiz_z_stream>.size)) == 0
    else { throw CorpusError.damaged(name) }
    defer { inflateEnd(&stream) }
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    let status: Int32 = packed.withUnsafeBufferPointer { packed in
      stream.next_in = packed.baseAddress
      stream.avail_in = UInt32(packed.count)
      while true {
        let status: Int32 = chunk.withUnsafeMutableBufferPointer { chunk in
          stream.next_out = chunk.baseAddress
          stream.avail_out = UInt32(chunk.count)
          return inflate(&stream, 0)
        }
        text += chunk.prefix(chunk.count - Int(stream.avail_out))
        if status != 0 { return status }
      }
    }
    guard status == 1 else { throw CorpusError.damaged(name) }
    return text
  }

  /// The lines of a gzip file.
  static func lines(_ folder: URL, _ name: String) throws -> [Substring] {
    String(decoding: try text(folder, name), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// A treebank in CoNLL-U.
  static func treebank(_ folder: URL, _ name: String) throws -> [AnnotatedSentence] {
    try sentences(folder, name) { fields in
      guard fields.count == 10, let number = Int(fields[0]) else { return nil }
      var word = AnnotatedWord(text: Array(fields[1].utf8), tag: Tag(name: String(fields[3])))
      word.head = (Int(fields[6]) ?? 0) - 1
      word.relation = String(fields[7])
      word.hasSpaceAfter = !fields[9].contains("SpaceAfter=No")
      _ = number
      return word
    }
  }

  /// The English text that a larger model tagged.
  static func englishSilver(_ folder: URL) throws -> [AnnotatedSentence] {
    try sentences(folder, "en_silver.conllu.gz") { fields in
      guard fields.count == 8, let number = Int(fields[0]) else { return nil }
      var word = AnnotatedWord(text: Array(fields[1].utf8), tag: Tag(name: String(fields[2])))
      let head = Int(fields[4]) ?? 0
      word.head = head == number ? -1 : head - 1
      word.relation = String(fields[5])
      let entity = fields[6]
      if entity.count > 2, let type = englishNameType(entity.dropFirst(2)) {
        word.name = NameLabel(type, begins: entity.hasPrefix("B"))
      }
      word.hasSpaceAfter = fields[7] != "SpaceAfter=No"
      return word
    }
  }

  private static func englishNameType(_ entity: Substring) -> NameType? {
    switch entity {
    case "PERSON": .person
    case "GPE", "LOC", "FAC": .place
    case "ORG": .body
    case "WORK_OF_ART", "LAW": .work
    case "DATE", "TIME": .time
    case "NORP", "EVENT", "PRODUCT", "LANGUAGE": .other
    default: nil
    }
  }

  private static func sentences(
    _ folder: URL, _ name: String, word: ([Substring]) -> AnnotatedWord?
  ) throws -> [AnnotatedSentence] {
    var sentences: [AnnotatedSentence] = []
    var sentence: AnnotatedSentence = []
    for line in try lines(folder, name) {
      if line.isEmpty {
        if !sentence.isEmpty { sentences.append(sentence) }
        sentence = []
      } else if !line.hasPrefix("#") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        if let word = word(fields) { sentence.append(word) }
      }
    }
    if !sentence.isEmpty { sentences.append(sentence) }
    return sentences
  }

  /// The Chinese text that a larger model divided and tagged: `word/tag word/tag`.
  static func chineseSilver(_ folder: URL) throws -> [AnnotatedSentence] {
    try lines(folder, "zh_silver.txt.gz").compactMap { line in
      var sentence: AnnotatedSentence = []
      for piece in line.split(separator: " ") {
        guard let slash = piece.lastIndex(of: "/") else { continue }
        let text = piece[..<slash]
        if text.allSatisfy(\.isWhitespace) {
          // A space of the text itself.
          if !sentence.isEmpty { sentence[sentence.count - 1].hasSpaceAfter = true }
          continue
        }
        let (tag, name) = chineseTag(piece[piece.index(after: slash)...], text)
        var word = AnnotatedWord(text: Array(text.utf8), tag: tag)
        if let name { word.name = NameLabel(name, begins: true) }
        word.hasSpaceAfter = false
        sentence.append(word)
      }
      return sentence.isEmpty ? nil : sentence
    }
  }

  private static func chineseTag(_ tag: Substring, _ text: Substring) -> (Tag?, NameType?) {
    switch tag {
    case "PER": (.properNoun, .person)
    case "LOC": (.properNoun, .place)
    case "ORG": (.properNoun, .body)
    case "TIME": (.noun, .time)
    case "nw": (.properNoun, .work)
    case "nz": (.properNoun, .other)
    case "n", "vn", "an", "s", "t", "q": (.noun, nil)
    case "v": (.verb, nil)
    case "a": (.adjective, nil)
    case "ad", "vd", "d": (.adverb, nil)
    case "m": (.numeral, nil)
    case "r": (.pronoun, nil)
    case "p": (.adposition, nil)
    case "f": (.adposition, nil)
    case "c": (.coordinator, nil)
    case "u", "xc": (.particle, nil)
    case "w": (.punctuation, nil)
    default: (nil, nil)
    }
  }
}

/// What is wrong with the files.
enum CorpusError: Error {
  case damaged(String)
}
