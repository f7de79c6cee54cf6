/// Finds where values stand in JSON without decoding them, and where JSON stops being JSON (RFC 8259).
struct JSONScanner {
  /// The place at which the text stops being JSON.
  struct Fault: Error, Equatable {
    /// Offset of the first byte that doesn't fit.
    var offset: Int
  }

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  private init(_ bytes: [UInt8], at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  /// The ranges of the values of a top-level object's fields; the last one wins where a name stands twice.
  static func fields(of bytes: [UInt8]) throws(Fault) -> [String: Range<Int>] {
    var scanner = JSONScanner(bytes, at: 0)
    var found: [String: Range<Int>] = [:]
    scanner.skipSpace()
    try scanner.object { (scanner, name) throws(Fault) in
      found[text(name, in: bytes)] = try scanner.value()
    }
    scanner.skipSpace()
    guard scanner.index == bytes.count else { throw Fault(offset: scanner.index) }
    return found
  }

  /// The same, with the ranges of the elements of the list that is one field's value; none where it is no list.
  static func fields(of bytes: [UInt8], listing list: String) throws(Fault) -> (
    fields: [String: Range<Int>], elements: [Range<Int>]
  ) {
    var scanner = JSONScanner(bytes, at: 0)
    var found: [String: Range<Int>] = [:]
    var elements: [Range<Int>] = []
    scanner.skipSpace()
    try scanner.object { (scanner, name) throws(Fault) in
      let name = text(name, in: bytes)
      let start = scanner.index
      if name == list, scanner.peek == UInt8(ascii: "[") {
        elements = []
        try scanner.list { elements.append($0) }
        found[name] = start..<scanner.index
      } else {
        found[name] = try scanner.value()
      }
    }
    scanner.skipSpace()
    guard scanner.index == bytes.count else { throw Fault(offset: scanner.index) }
    return (found, elements)
  }

  /// The ranges of the values of the fields of an object that begins at an offset.
  static func fields(of bytes: [UInt8], at offset: Int) throws(Fault) -> [String: Range<Int>] {
    var scanner = JSONScanner(bytes, at: offset)
    var found: [String: Range<Int>] = [:]
    try scanner.object { (scanner, name) throws(Fault) in
      found[text(name, in: bytes)] = try scanner.value()
    }
    return found
  }

  /// Hands on the ranges of the fields of an object that begins at an offset: the name's without quotes, and the value's.
  static func eachField(
    of bytes: [UInt8], at offset: Int, _ found: (Range<Int>, Range<Int>) -> Void
  ) throws(Fault) {
    var scanner = JSONScanner(bytes, at: offset)
    try scanner.object { (scanner, name) throws(Fault) in found(name, try scanner.value()) }
  }

  /// The ranges of a list's elements; empty where no list begins at the offset.
  static func elements(of bytes: [UInt8], at offset: Int) throws(Fault) -> [Range<Int>] {
    var scanner = JSONScanner(bytes, at: offset)
    guard scanner.peek == UInt8(ascii: "[") else { return [] }
    var found: [Range<Int>] = []
    try scanner.list { found.append($0) }
    return found
  }

  /// The line, from 1, in which an offset stands.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }

  private static func text(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    var place = index
    while place < bytes.count {
      let byte = bytes[place]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      place += 1
    }
    index = place
  }

  private mutating func expect(_ byte: UInt8) throws(Fault) {
    guard peek == byte else { throw Fault(offset: index) }
    index += 1
  }

  private mutating func value() throws(Fault) -> Range<Int> {
    let start = index
    switch peek {
    case UInt8(ascii: "{"):
      try object { (scanner, _) throws(Fault) in _ = try scanner.value() }
    case UInt8(ascii: "["): try list { _ in }
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: try number()
    }
    return start..<index
  }

  /// Goes through an object; whoever calls reads each value, before which the scanner then stands.
  private mutating func object(
    _ field: (inout JSONScanner, Range<Int>) throws(Fault) -> Void
  ) throws(Fault) {
    try expect(UInt8(ascii: "{"))
    try deeper()
    skipSpace()
    if peek == UInt8(ascii: "}") {
      index += 1
      depth -= 1
      return
    }
    while true {
      skipSpace()
      let start = index
      try string()
      let name = start + 1..<index - 1
      skipSpace()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      try field(&self, name)
      skipSpace()
      if peek == UInt8(ascii: "}") { break }
      try expect(UInt8(ascii: ","))
    }
    index += 1
    depth -= 1
  }

  private mutating func list(_ found: (Range<Int>) -> Void) throws(Fault) {
    try expect(UInt8(ascii: "["))
    try deeper()
    skipSpace()
    if peek == UInt8(ascii: "]") {
      index += 1
      depth -= 1
      return
    }
    while true {
      skipSpace()
      found(try value())
      skipSpace()
      if peek == UInt8(ascii: "]") { break }
      try expect(UInt8(ascii: ","))
    }
    index += 1
    depth -= 1
  }

  /// Keeps nested lists from overflowing the stack; Foundation's own decoder stops at 512 as well.
  private mutating func deeper() throws(Fault) {
    depth += 1
    guard depth < 512 else { throw Fault(offset: index) }
  }

  private mutating func string() throws(Fault) {
    let start = index
    try expect(UInt8(ascii: "\""))
    // Most bytes of a bank stand in strings.
    var place = index
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        index = place + 1
        return
      }
      guard byte >= 0x20 else { throw Fault(offset: place) }
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    throw Fault(offset: start)
  }

  private mutating func word(_ word: StaticString) throws(Fault) {
    let start = index
    for offset in 0..<word.utf8CodeUnitCount {
      guard peek == word.utf8Start[offset] else { throw Fault(offset: start) }
      index += 1
    }
  }

  private mutating func number() throws(Fault) {
    let start = index
    while let byte = peek,
      (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2B || byte == 0x2E
        || byte == 0x65 || byte == 0x45
    {
      index += 1
    }
    guard index > start else { throw Fault(offset: start) }
  }
}
