import CheckedNumbers

/// Cuts an XML document into tags and text (XML 1.0, fifth edition), as far as a word processor's documents need it.
///
/// There are no document types: no word processor writes one, and the entities that it declares make of a kilobyte
/// whatever their author likes.
struct XMLTokenizer {
  /// A piece of a document.
  enum Token {
    /// An element begins; its name without the prefix.
    case start(String, Attributes)
    /// An element ends; its name without the prefix.
    case end(String)
    /// Text between tags, for ``text(_:)``.
    case text(Text)
  }

  /// Where text stands.
  struct Text {
    fileprivate var range: Range<Int>
    /// Whether it has references or carriage returns.
    fileprivate var isEncoded: Bool
  }

  /// Where the attributes of a tag stand.
  struct Attributes {
    fileprivate var entries: [(name: Range<Int>, value: Text)] = []
  }

  private let bytes: [UInt8]
  private var offset = 0
  /// Names of the open elements, with their prefixes.
  private var open: [Range<Int>] = []
  /// Whether the last start tag was that of an empty element, whose end comes next.
  private var isEmptyElement = false
  private var hasRoot = false

  /// Starts at the beginning of a document.
  ///
  /// - Throws: ``ReadingError/damaged(_:)`` where the bytes are no text.
  init(_ bytes: [UInt8]) throws(ReadingError) { self.bytes = try XMLEncoding.utf8(bytes) }

  /// The next piece; nil at the end of a whole document.
  ///
  /// - Throws: ``ReadingError/damaged(_:)`` where the document is not well-formed.
  mutating func next() throws(ReadingError) -> Token? {
    if isEmptyElement {
      isEmptyElement = false
      return end(open.removeLast())
    }
    while offset < bytes.count {
      if bytes[offset] != 0x3C {
        let text = try self.text(upTo: 0x3C)
        if !open.isEmpty { return .text(text) }
        guard bytes[text.range].allSatisfy(isWhite) else { throw .damaged(.docx) }
      } else if bytes.has("<!--", at: offset) {
        _ = try skip(4, to: "-->")
      } else if bytes.has("<?", at: offset) {
        _ = try skip(2, to: "?>")
      } else if bytes.has("<![CDATA[", at: offset), !open.isEmpty {
        return .text(Text(range: try skip(9, to: "]]>"), isEncoded: false))
      } else {
        return try tag()
      }
    }
    guard open.isEmpty, hasRoot else { throw .damaged(.docx) }
    return nil
  }

  /// The characters of text, with its references decoded and its lines ended by a line feed.
  func text(_ text: Text) -> [UInt8] {
    guard text.isEncoded else { return Array(bytes[text.range]) }
    var result: [UInt8] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      switch bytes[index] {
      case 0x26:
        guard let found = reference(at: index) else { return result }
        result.append(scalar: found.scalar)
        index += found.count
      case 0x0D:
        if index + 1 >= bytes.count || bytes[index + 1] != 0x0A { result.append(0x0A) }
        index += 1
      default:
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The value of an attribute, by its name without the prefix; nil where there is none.
  func value(_ name: StaticString, of attributes: Attributes) -> String? {
    let length = name.utf8CodeUnitCount
    return attributes.entries.first {
      local($0.name).count == length && bytes.has(name, at: local($0.name).lowerBound)
    }
    .map { String(decoding: text($0.value), as: UTF8.self) }
  }

  // MARK: Tags

  private mutating func tag() throws(ReadingError) -> Token {
    offset += 1
    let isEnd = offset < bytes.count && bytes[offset] == 0x2F
    if isEnd { offset += 1 }
    let name = try self.name()
    if isEnd {
      skipWhite()
      try take(0x3E)
      guard let last = open.popLast(), bytes[last] == bytes[name] else { throw .damaged(.docx) }
      return end(name)
    }
    guard !open.isEmpty || !hasRoot else { throw .damaged(.docx) }
    hasRoot = true
    var attributes = Attributes()
    while true {
      let gap = offset
      skipWhite()
      guard offset < bytes.count else { throw .damaged(.docx) }
      if bytes[offset] == 0x2F {
        offset += 1
        isEmptyElement = true
      }
      if isEmptyElement || bytes[offset] == 0x3E {
        try take(0x3E)
        open.append(name)
        return .start(String(decoding: bytes[local(name)], as: UTF8.self), attributes)
      }
      guard offset > gap else { throw .damaged(.docx) }
      attributes.entries.append(try attribute())
    }
  }

  private mutating func attribute() throws(ReadingError) -> (name: Range<Int>, value: Text) {
    let name = try self.name()
    skipWhite()
    try take(0x3D)
    skipWhite()
    guard offset < bytes.count, bytes[offset] == 0x22 || bytes[offset] == 0x27 else {
      throw .damaged(.docx)
    }
    let quote = bytes[offset]
    offset += 1
    let value = try text(upTo: quote)
    guard !bytes[value.range].contains(0x3C) else { throw .damaged(.docx) }
    try take(quote)
    return (name, value)
  }

  private func end(_ name: Range<Int>) -> Token {
    .end(String(decoding: bytes[local(name)], as: UTF8.self))
  }

  /// The part of a name behind its prefix.
  private func local(_ name: Range<Int>) -> Range<Int> {
    guard let colon = bytes[name].firstIndex(of: 0x3A) else { return name }
    return (colon + 1)..<name.upperBound
  }

  private mutating func name() throws(ReadingError) -> Range<Int> {
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      let opens = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte >= 0x80
      let goesOn = byte >= 0x30 && byte <= 0x3A || byte == 0x2D || byte == 0x2E
      guard opens || goesOn && offset > start else { break }
      offset += 1
    }
    guard offset > start else { throw .damaged(.docx) }
    return start..<offset
  }

  // MARK: Text

  /// Takes text up to a byte that is not taken, or the end.
  private mutating func text(upTo end: UInt8) throws(ReadingError) -> Text {
    let start = offset
    var isEncoded = false
    while offset < bytes.count, bytes[offset] != end {
      let byte = bytes[offset]
      if byte == 0x26 {
        guard let found = reference(at: offset) else { throw .damaged(.docx) }
        isEncoded = true
        offset += found.count
        continue
      }
      if byte < 0x20 {
        guard byte == 0x09 || byte == 0x0A || byte == 0x0D else { throw .damaged(.docx) }
        if byte == 0x0D { isEncoded = true }
      }
      offset += 1
    }
    return Text(range: start..<offset, isEncoded: isEncoded)
  }

  /// The character that a reference stands for; nil where it is none of the five that need no declaration, and no number
  /// of a character.
  private func reference(at start: Int) -> (scalar: UInt32, count: Int)? {
    for (name, scalar) in Self.entities where bytes.has(name, at: start) {
      return (scalar, name.utf8CodeUnitCount)
    }
    guard bytes.has("&#", at: start) else { return nil }
    var index = start + 2
    let radix: UInt32 = bytes.has("x", at: index) ? 16 : 10
    if radix == 16 { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < bytes.count, let digit = HexadecimalDigit.value(bytes[index]), digit < radix {
      value = min(value * radix + digit, 0x11_0000)
      index += 1
    }
    guard index > digits, bytes.has(";", at: index), Unicode.Scalar(value) != nil,
      value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D
    else { return nil }
    return (value, index + 1 - start)
  }

  private static let entities: [(StaticString, UInt32)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
  ]

  // MARK: Steps

  /// Passes over what ends with some bytes.
  ///
  /// - Returns: What stands between, without the bytes that open it.
  private mutating func skip(_ count: Int, to end: StaticString) throws(ReadingError) -> Range<Int>
  {
    let start = offset + count
    offset = start
    let first = end.utf8Start.pointee
    while let found = bytes[within: offset...].firstIndex(of: first) {
      offset = found + 1
      if bytes.has(end, at: found) {
        offset = found + end.utf8CodeUnitCount
        return start..<found
      }
    }
    throw .damaged(.docx)
  }

  private mutating func take(_ byte: UInt8) throws(ReadingError) {
    guard offset < bytes.count, bytes[offset] == byte else { throw .damaged(.docx) }
    offset += 1
  }

  private mutating func skipWhite() {
    while offset < bytes.count, isWhite(bytes[offset]) { offset += 1 }
  }

  private func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
