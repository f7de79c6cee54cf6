import PracticeSession

extension Mutation {
  /// Changes to JSON and to lines of it.
  static let ofJSON =
    ofBytes + ofLines + [
      exchangeValue, exchangeValue, exchangeValue, exchangeValue, dropMember, nest, insertMark,
      insertControl,
    ]
  /// Changes to cells between tabulators.
  static let ofCells =
    ofText + [exchangeCell, exchangeCell, exchangeCell, inserting("tabs", ["\t", "|", "\n"])]

  /// Characters that are not seen.
  static let insertControl = inserting("insert control", FuzzWords.controls)

  /// A value of JSON in the place of another.
  static let exchangeValue = Mutation(name: "value") { bytes, scene in
    let values = JSONPieces.values(in: bytes)
    guard !values.isEmpty else { return bytes }
    var bytes = bytes
    bytes.replaceSubrange(scene.one(of: values), with: scene.one(of: FuzzWords.json).utf8)
    return bytes
  }

  /// A member or element less.
  static let dropMember = Mutation(name: "drop member") { bytes, scene in
    let commas = bytes.indices.filter { bytes[$0] == UInt8(ascii: ",") }
    guard commas.count > 1 else { return bytes }
    let place = scene.number(commas.count - 1)
    var bytes = bytes
    bytes.removeSubrange(commas[place]..<commas[place + 1])
    return bytes
  }

  /// A value inside many lists or objects.
  static let nest = Mutation(name: "nest") { bytes, scene in
    let values = JSONPieces.values(in: bytes)
    guard !values.isEmpty else { return bytes }
    let value = scene.one(of: values)
    let depth = min(scene.one(of: [1, 3, 200, 20_000]), max(1, (scene.most - bytes.count) / 8))
    let (open, close) = scene.one(of: [("[", "]"), ("{\"a\":", "}")])
    let nested =
      Array(String(repeating: open, count: depth).utf8) + bytes[value]
      + Array(String(repeating: close, count: depth).utf8)
    var bytes = bytes
    bytes.replaceSubrange(value, with: nested)
    return bytes
  }

  /// Another cell, or one with a number or a mark in it, in the place of a cell.
  static let exchangeCell = Mutation(name: "cell") { bytes, scene in
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let row = scene.number(lines.count)
    var cells = lines[row].split(separator: 0x09, omittingEmptySubsequences: false)
    let other = scene.one(of: lines).split(separator: 0x09, omittingEmptySubsequences: false)
    let column = scene.number(cells.count)
    switch scene.number(3) {
    case 0: cells[column] = scene.one(of: other)
    case 1: cells[column] = Array(scene.one(of: FuzzWords.marks).utf8)[...]
    default: cells[column] += Array(scene.one(of: FuzzWords.marks).utf8)
    }
    lines[row] = Array(cells.joined(separator: [0x09]))[...]
    return Array(lines.joined(separator: [0x0A]))
  }
}

/// Where the values of a JSON text stand; text that is no JSON gives what looks like values.
enum JSONPieces {
  /// The places of strings, numbers and words; of strings that name a member, too.
  static func values(in bytes: [UInt8]) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let start = index
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index + 1, bytes.count)
        values.append(start..<index)
      } else if isWord(bytes[index]) {
        while index < bytes.count, isWord(bytes[index]) { index += 1 }
        values.append(start..<index)
      } else {
        index += 1
      }
    }
    return values
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
