/// Finds the encoding of a text by its bytes, and turns it into UTF-8.
///
/// What a page says of its own encoding is not asked: it may lie.
enum TextDecoder {
  /// Text in UTF-8, and the encoding that it was found in.
  struct Decoded {
    /// Valid UTF-8 but for broken bytes where the encoding is UTF-8.
    var bytes: [UInt8]
    /// Name of the encoding that it was found in.
    var encoding: String
    /// Whether the bytes are the file's own, and all of them are UTF-8.
    var isFileItself: Bool
  }

  /// Decodes a text.
  ///
  /// - Throws: ``ReadingError/empty``, ``ReadingError/binary``.
  static func decode(_ bytes: [UInt8]) throws -> Decoded {
    guard !bytes.isEmpty else { throw ReadingError.empty }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return decoded(bytes, "UTF-32LE", "UTF-32") }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return UTF16Decoding.decode(bytes, from: 2, isBigEndian: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return UTF16Decoding.decode(bytes, from: 2, isBigEndian: true)
    }
    let sample = Array(bytes.prefix(1 << 16))
    if let isBigEndian = UTF16Decoding.byteOrder(of: sample) {
      return UTF16Decoding.decode(bytes, from: 0, isBigEndian: isBigEndian)
    }
    let controls = sample.count {
      $0 < 0x20 && !($0 >= 0x09 && $0 <= 0x0D) && $0 != 0x1B && $0 != 0x1A
    }
    guard controls * 20 <= sample.count || controls <= 8 && bytes.count > 64 else {
      throw ReadingError.binary
    }
    let (sequences, broken) = UTF8Check.count(bytes)
    if broken == 0 || (sequences > 0 && broken * 20 <= sequences) {
      return Decoded(bytes: bytes, encoding: "UTF-8", isFileItself: broken == 0)
    }
    let candidates = [("GB18030", "GB 18030"), ("BIG5-HKSCS", "Big5")].compactMap {
      name, title -> (String, String, Int)? in
      ChineseScore.score(ofSample: bytes, in: name).map { (name, title, $0) }
    }
    if let best = candidates.max(by: { $0.2 < $1.2 }), best.2 >= 300 {
      return decoded(bytes, best.0, best.1)
    }
    if broken * 3 <= bytes.count || sequences == 0 && broken * 2 <= bytes.count,
      ChineseScore.looksWestern(sample)
    {
      return decoded(bytes, "WINDOWS-1252", "Windows-1252")
    }
    if sequences > broken {
      return Decoded(bytes: bytes, encoding: "UTF-8", isFileItself: broken == 0)
    }
    if let best = candidates.max(by: { $0.2 < $1.2 }), best.2 >= 100 {
      return decoded(bytes, best.0, best.1)
    }
    if ChineseScore.looksWestern(sample) { return decoded(bytes, "WINDOWS-1252", "Windows-1252") }
    throw ReadingError.binary
  }

  private static func decoded(_ bytes: [UInt8], _ name: String, _ title: String) -> Decoded {
    Decoded(
      bytes: CharacterConversion.utf8(from: bytes, in: name) ?? [], encoding: title,
      isFileItself: false)
  }
}
