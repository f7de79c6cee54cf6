/// The text of an XML document in UTF-8 (XML 1.0, section 4.3.3 and appendix F).
enum XMLEncoding {
  /// The bytes of a document as valid UTF-8, without a byte order mark.
  ///
  /// - Throws: ``ReadingError/damaged(_:)`` where they are broken, or in an encoding that isn't known.
  static func utf8(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    let text: [UInt8]
    switch (bytes.first ?? 0, bytes.dropFirst().first ?? 0) {
    case (0xFF, 0xFE): text = UTF16Decoding.decode(bytes, from: 2, isBigEndian: false).bytes
    case (0xFE, 0xFF): text = UTF16Decoding.decode(bytes, from: 2, isBigEndian: true).bytes
    case (0x3C, 0): text = UTF16Decoding.decode(bytes, from: 0, isBigEndian: false).bytes
    case (0, 0x3C): text = UTF16Decoding.decode(bytes, from: 0, isBigEndian: true).bytes
    default:
      let plain = bytes.has("\u{FEFF}", at: 0) ? Array(bytes.dropFirst(3)) : bytes
      let name = declared(plain)
      if name.isEmpty || ["utf-8", "utf8", "us-ascii"].contains(name.lowercased()) {
        text = plain
      } else if let converted = CharacterConversion.utf8(from: plain, in: name) {
        text = converted
      } else {
        throw .damaged(.docx)
      }
    }
    guard UTF8Check.count(text).broken == 0 else { throw .damaged(.docx) }
    return text
  }

  /// The name of the encoding that a document declares; empty where it declares none.
  private static func declared(_ bytes: [UInt8]) -> String {
    guard bytes.has("<?xml", at: 0) else { return "" }
    let head = bytes.prefix(200)
    let declaration = String(decoding: head.prefix { $0 != 0x3E }, as: UTF8.self)
    guard let key = declaration.firstRange(of: "encoding") else { return "" }
    let value = declaration[key.upperBound...].drop { $0 == " " || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return "" }
    // Letters, digits, points and dashes: a name, and nothing that a converter takes for an option.
    return String(
      value.dropFirst().prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0))
      })
  }
}
