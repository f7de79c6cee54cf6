import PracticeSession

extension Mutation {
  /// Changes to any text.
  static let ofText =
    ofBytes + ofLines + [insertMark, insertMark, exchangeMark, dropMark, repeatMark, encode]
  /// Changes to text with tags.
  static let ofMarkup = ofText + [insertTag, insertTag, repeatTag]

  /// A mark, number, entity or control character where there was none.
  static let insertMark = inserting("insert", FuzzWords.marks)
  /// A tag or a piece of one where there was none.
  static let insertTag = inserting("insert tag", FuzzWords.tags)
  /// A mark many times in a row, alone or with a word behind it.
  static let repeatMark = repeating("repeat mark", FuzzWords.marks)
  /// A tag many times in a row.
  static let repeatTag = repeating("repeat tag", FuzzWords.tags)

  /// One mark wherever another stands.
  static let exchangeMark = Mutation(name: "exchange") { bytes, scene in
    let from = Array(scene.one(of: FuzzWords.punctuation).utf8)
    return replaced(from, by: Array(scene.one(of: FuzzWords.punctuation).utf8), in: bytes)
  }

  /// A mark left out wherever it stands, as closing marks are in many books.
  static let dropMark = Mutation(name: "drop mark") { bytes, scene in
    replaced(Array(scene.one(of: FuzzWords.punctuation).utf8), by: [], in: bytes)
  }

  /// The text in another encoding, with or without the mark of it, or said to be in one.
  static let encode = Mutation(name: "encode") { bytes, scene in
    let text = String(decoding: bytes, as: UTF8.self)
    switch scene.number(6) {
    case 0: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 1: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 2: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 3: return LegacyEncoding.bytes(of: bytes, in: "GB18030")
    case 4: return LegacyEncoding.bytes(of: bytes, in: "BIG5-HKSCS")
    default: return [0xEF, 0xBB, 0xBF] + bytes
    }
  }

  /// A change that puts one to four of some words in.
  static func inserting(_ name: String, _ words: [String]) -> Mutation {
    Mutation(name: name) { bytes, scene in
      var bytes = bytes
      for _ in 0...scene.number(4) {
        let place = scene.place(in: bytes)
        bytes.replaceSubrange(place..<place, with: scene.one(of: words).utf8)
      }
      return bytes
    }
  }

  private static func repeating(_ name: String, _ words: [String]) -> Mutation {
    Mutation(name: name) { bytes, scene in
      var unit = scene.one(of: words)
      if scene.number(2) == 0 { unit += scene.one(of: FuzzWords.marks) }
      if scene.number(2) == 0 { unit += scene.one(of: ["甲", " we ", "a", "\n", "。", " "]) }
      let room = max(1, (scene.most - bytes.count) / max(1, unit.utf8.count))
      let times = scene.number(3) == 0 ? room : min(room, 2 + scene.number(40))
      let place = scene.place(in: bytes)
      var bytes = bytes
      bytes.replaceSubrange(place..<place, with: String(repeating: unit, count: times).utf8)
      return bytes
    }
  }

  static func replaced(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == old[0], bytes[index...].starts(with: old) {
        result += new
        index += old.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
