#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// Converting from older encodings to UTF-8, by the system's own tables.
enum CharacterConversion {
  /// Bytes in an encoding as UTF-8; what can't be converted becomes U+FFFD, a byte each.
  ///
  /// - Returns: nil where the system does not know the encoding.
  static func utf8(from bytes: [UInt8], in encoding: String) -> [UInt8]? {
    #if canImport(Glibc)
      let converter = iconv_open("UTF-8", encoding)
      guard let converter, Int(bitPattern: converter) != -1 else { return nil }
      defer { iconv_close(converter) }
      return converted(bytes, converter)
    #else
      let known: [String: UInt] = [
        "GB18030": 0x8000_0632, "BIG5-HKSCS": 0x8000_0A06, "WINDOWS-1252": 12,
        "UTF-32LE": 0x9C00_0100,
      ]
      guard let raw = known[encoding] else { return nil }
      return String(bytes: bytes, encoding: String.Encoding(rawValue: raw)).map { Array($0.utf8) }
    #endif
  }

  #if canImport(Glibc)
    private static func converted(_ bytes: [UInt8], _ converter: iconv_t) -> [UInt8] {
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count * 3 / 2)
      var input = bytes
      let chunk = 1 << 16
      input.withUnsafeMutableBytes { raw in
        guard let base = raw.bindMemory(to: CChar.self).baseAddress else { return }
        var position: UnsafeMutablePointer<CChar>? = base
        var left = raw.count
        while left > 0 {
          var failure: Int32 = 0
          let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
            buffer.withMemoryRebound(to: CChar.self) { buffer in
              var output = buffer.baseAddress
              var room = buffer.count
              errno = 0
              let result = iconv(converter, &position, &left, &output, &room)
              failure = result == -1 ? errno : 0
              filled = chunk - room
            }
          }
          text += part
          if failure == EILSEQ || failure == EINVAL, left > 0 {
            text.append(scalar: 0xFFFD)
            position = position.map { $0 + 1 }
            left -= 1
          }
        }
      }
      return text
    }
  #endif
}
