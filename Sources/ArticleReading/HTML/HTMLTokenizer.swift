/// Cuts HTML into tags and text, as far as reading needs the standard's tokenizer (section 13.2.5).
struct HTMLTokenizer {
  /// A piece of a page.
  enum Token {
    /// Text with references not yet decoded.
    case text(Range<Int>)
    case start(HTMLTag, level: Int, attributes: Attributes)
    case end(HTMLTag, level: Int)
    /// The content of an element that is taken as it stands.
    case raw(HTMLTag, Range<Int>, attributes: Attributes)
  }

  /// Where the values of the attributes stand that are asked for.
  struct Attributes {
    var values: [(name: String, range: Range<Int>)] = []
    var isSelfClosing = false

    /// The value's place; nil where the attribute isn't there.
    func range(_ name: String) -> Range<Int>? { values.first { $0.name == name }?.range }
  }

  private let bytes: [UInt8]
  private var offset = 0
  /// Whether what stands in `<noscript>` is cut into tags, as where no script runs.
  private let readsNoscript: Bool

  /// Starts at the beginning of a page.
  init(_ bytes: [UInt8], readsNoscript: Bool = false) {
    self.bytes = bytes
    self.readsNoscript = readsNoscript
  }

  /// The next piece; nil at the end.
  mutating func next() -> Token? {
    while offset < bytes.count {
      let start = offset
      while offset < bytes.count, bytes[offset] != 0x3C { offset += 1 }
      if offset > start { return .text(start..<offset) }
      if let token = markup() { return token }
    }
    return nil
  }

  /// Reads what begins with `<`; nil where it says nothing.
  private mutating func markup() -> Token? {
    let start = offset
    guard start + 1 < bytes.count else {
      offset = bytes.count
      return .text(start..<bytes.count)
    }
    let second = bytes[start + 1]
    if isLetter(second) { return tag(start + 1, isEnd: false) }
    if second == 0x2F, start + 2 < bytes.count, isLetter(bytes[start + 2]) {
      return tag(start + 2, isEnd: true)
    }
    if second == 0x21 || second == 0x3F || second == 0x2F {
      if bytes.has("<!--", at: start) {
        offset = find("-->", from: start + 4).map { $0 + 3 } ?? bytes.count
      } else if bytes.has("<![CDATA[", at: start) {
        let end = find("]]>", from: start + 9) ?? bytes.count
        offset = min(bytes.count, end + 3)
        return .text((start + 9)..<end)
      } else {
        offset = bytes[start...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
      }
      return nil
    }
    offset = start + 1
    return .text(start..<offset)
  }

  private mutating func tag(_ nameStart: Int, isEnd: Bool) -> Token? {
    var index = nameStart
    while index < bytes.count, !isWhite(bytes[index]), bytes[index] != 0x3E, bytes[index] != 0x2F {
      index += 1
    }
    let length = index - nameStart
    let name = length <= 14 ? lowercased(nameStart, index) : ""
    let tag = HTMLTag(name: name)
    let level = tag == .heading ? Int(bytes[nameStart + 1]) - 0x30 : 0
    let attributes = attributes(&index)
    offset = index
    if isEnd { return .end(tag, level: level) }
    if tag.isRawText, !(readsNoscript && tag == .noscript),
      !attributes.isSelfClosing || tag == .script || tag == .style
    {
      let end = endTag(name, from: index)
      offset = end.behind
      return .raw(tag, index..<end.start, attributes: attributes)
    }
    return .start(tag, level: level, attributes: attributes)
  }

  /// Reads attributes up to and with the `>`.
  private func attributes(_ index: inout Int) -> Attributes {
    var attributes = Attributes()
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3E {
        index += 1
        return attributes
      }
      if byte == 0x2F {
        attributes.isSelfClosing = index + 1 < bytes.count && bytes[index + 1] == 0x3E
        index += 1
        continue
      }
      if isWhite(byte) {
        index += 1
        continue
      }
      let nameStart = index
      index += 1
      while index < bytes.count, bytes[index] != 0x3D, bytes[index] != 0x3E, bytes[index] != 0x2F,
        !isWhite(bytes[index])
      { index += 1 }
      let nameEnd = index
      while index < bytes.count, isWhite(bytes[index]) { index += 1 }
      var value = index..<index
      if index < bytes.count, bytes[index] == 0x3D {
        index += 1
        while index < bytes.count, isWhite(bytes[index]) { index += 1 }
        guard index < bytes.count else { return attributes }
        let quote = bytes[index]
        if quote == 0x22 || quote == 0x27 {
          let start = index + 1
          var end = start
          while end < bytes.count, bytes[end] != quote { end += 1 }
          value = start..<end
          index = min(end + 1, bytes.count)
        } else {
          let start = index
          while index < bytes.count, !isWhite(bytes[index]), bytes[index] != 0x3E { index += 1 }
          value = start..<index
        }
      }
      if attributes.values.count < 24, let name = attributeName(nameStart, nameEnd) {
        attributes.values.append((name, value))
      }
    }
    return attributes
  }

  /// Attributes whose values are asked for.
  private static let wanted: Set<String> = [
    "class", "id", "style", "hidden", "role", "href", "name", "content", "property", "itemprop",
    "datetime", "type", "rel", "aria-hidden",
  ]

  private func attributeName(_ start: Int, _ end: Int) -> String? {
    guard end - start <= 11 else { return nil }
    let name = lowercased(start, end)
    return Self.wanted.contains(name) ? name : nil
  }

  /// Where the end tag of a raw element stands; the end of the page where there is none.
  private func endTag(_ name: String, from start: Int) -> (start: Int, behind: Int) {
    let letters = Array(name.utf8)
    var index = start
    while index < bytes.count {
      guard let open = bytes[index...].firstIndex(of: 0x3C) else { break }
      index = open + 1
      guard index + letters.count < bytes.count, bytes[index] == 0x2F else { continue }
      let matches = letters.indices.allSatisfy { bytes[index + 1 + $0] | 0x20 == letters[$0] }
      guard matches else { continue }
      let behind = bytes[(index + 1)...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
      return (open, behind)
    }
    return (bytes.count, bytes.count)
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    var index = start
    let first = text.utf8Start.pointee
    while index < bytes.count {
      guard let found = bytes[index...].firstIndex(of: first) else { return nil }
      if bytes.has(text, at: found) { return found }
      index = found + 1
    }
    return nil
  }

  private func lowercased(_ start: Int, _ end: Int) -> String {
    String(
      unsafeUninitializedCapacity: end - start
    ) { buffer in
      for index in start..<end {
        let byte = bytes[index]
        buffer[index - start] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return end - start
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
