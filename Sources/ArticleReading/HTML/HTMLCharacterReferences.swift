/// Decoding `&amp;`, `&#160;` and `&#x2014;` (HTML standard, section 13.2.5.72 and following).
enum HTMLCharacterReferences {
  /// The characters of each name, as UTF-8.
  private static let names: [String: (text: [UInt8], needsSemicolon: Bool)] = {
    var names: [String: (text: [UInt8], needsSemicolon: Bool)] = [:]
    for entry in HTMLNamedReferences.table.split(separator: " ") {
      guard let equals = entry.firstIndex(of: "=") else { continue }
      var name = entry[..<equals]
      let needsSemicolon = name.last != "!"
      if !needsSemicolon { name = name.dropLast() }
      var text: [UInt8] = []
      for point in entry[entry.index(after: equals)...].split(separator: "+") {
        text.append(scalar: UInt32(point, radix: 16) ?? 0xFFFD)
      }
      names[String(name)] = (text, needsSemicolon)
    }
    return names
  }()

  /// What Windows-1252 has at 0x80…0x9F, which numbers in that range mean.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A,
    0x153, 0x9D, 0x17E, 0x178,
  ]

  /// The reference that begins with the ampersand at an offset.
  ///
  /// - Returns: Its characters and its number of bytes; nil where the ampersand stands for itself.
  static func reference(in bytes: [UInt8], at offset: Int, to end: Int) -> (
    text: [UInt8], count: Int
  )? {
    guard offset + 1 < end else { return nil }
    if bytes[offset + 1] == 0x23 { return numeric(bytes, offset, end) }
    var index = offset + 1
    while index < end, index - offset <= 32, isAlphanumeric(bytes[index]) { index += 1 }
    guard index > offset + 1 else { return nil }
    if index < end, bytes[index] == 0x3B {
      let name = String(decoding: bytes[(offset + 1)..<index], as: UTF8.self)
      if let found = names[name] { return (found.text, index + 1 - offset) }
    }
    // Names that need no semicolon are at most six letters long.
    var length = min(index - offset - 1, 6)
    while length >= 2 {
      let name = String(decoding: bytes[(offset + 1)..<(offset + 1 + length)], as: UTF8.self)
      if let found = names[name], !found.needsSemicolon { return (found.text, length + 1) }
      length -= 1
    }
    return nil
  }

  /// Text with all references decoded.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let source = Array(bytes)
    var text: [UInt8] = []
    var offset = 0
    while offset < source.count {
      if source[offset] == 0x26, let found = reference(in: source, at: offset, to: source.count) {
        text += found.text
        offset += found.count
      } else {
        text.append(source[offset])
        offset += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func numeric(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> (
    text: [UInt8], count: Int
  )? {
    var index = offset + 2
    var radix: UInt32 = 10
    if index < end, bytes[index] | 0x20 == 0x78 {
      radix = 16
      index += 1
    }
    let start = index
    var value: UInt32 = 0
    while index < end, let digit = HexadecimalDigit.value(bytes[index]), digit < radix {
      value = min(value * radix + digit, 0x11_0000)
      index += 1
    }
    guard index > start else { return nil }
    if index < end, bytes[index] == 0x3B { index += 1 }
    if value >= 0x80, value <= 0x9F { value = windows[Int(value - 0x80)] }
    // Control characters are left out: they are no text.
    let isControl = value < 0x20 && !(value >= 0x09 && value <= 0x0D) || value == 0x7F
    var text: [UInt8] = []
    if !isControl, value != 0 { text.append(scalar: value) }
    return (text, index - offset)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
}
