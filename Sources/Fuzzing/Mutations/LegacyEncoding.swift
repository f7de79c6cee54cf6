#if canImport(Glibc)
  import Glibc
#endif

/// Text in the encodings that were used before Unicode.
enum LegacyEncoding {
  /// UTF-8 as bytes of an encoding that the system knows; what it can't hold is left out, and all is left as it is where
  /// there is no converter.
  static func bytes(of text: [UInt8], in encoding: String) -> [UInt8] {
    #if canImport(Glibc)
      guard let converter = iconv_open(encoding, "UTF-8"), Int(bitPattern: converter) != -1 else {
        return text
      }
      defer { iconv_close(converter) }
      var input = text
      var room = text.count * 2 + 16
      let capacity = room
      return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        buffer.withMemoryRebound(to: CChar.self) { buffer in
          input.withUnsafeMutableBytes { raw in
            var position = raw.bindMemory(to: CChar.self).baseAddress
            var output = buffer.baseAddress
            var left = raw.count
            while left > 0 {
              guard iconv(converter, &position, &left, &output, &room) == -1, left > 0, room > 8
              else { break }
              position = position.map { $0 + 1 }
              left -= 1
            }
          }
        }
        filled = capacity - room
      }
    #else
      return text
    #endif
  }
}
