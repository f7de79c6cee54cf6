/// The page in a file that a browser saved with its pictures (RFC 2557): the first part that is HTML.
enum MHTMLPage {
  /// The bytes of the page, decoded; nil where the file is no such one.
  ///
  /// - Complexity: Linear in the file.
  static func page(in bytes: [UInt8]) -> [UInt8]? {
    let start = bytes.skipWhite(from: 0, to: min(bytes.count, 4096))
    // The first line of most texts is no field, and may be long.
    guard bytes[start...].prefix(80).contains(0x3A), bytes[start...].prefix(1000).contains(0x0A)
    else { return nil }
    guard let head = headers(bytes, start), head.fields["mime-version"] != nil,
      let type = head.fields["content-type"]
    else { return nil }
    if type.lowercased().hasPrefix("text/html") {
      return decoded(bytes[head.end...], head.fields["content-transfer-encoding"])
    }
    guard type.lowercased().hasPrefix("multipart/"), let boundary = boundary(in: type) else {
      return nil
    }
    let mark = Array(("--" + boundary).utf8)
    var places = places(of: mark, in: bytes, from: head.end)
    places.append(bytes.count)
    for (open, close) in zip(places, places.dropFirst()) {
      let lineEnd = bytes[open...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      guard lineEnd < close, let part = headers(bytes, lineEnd), part.end <= close,
        part.fields["content-type"]?.lowercased().hasPrefix("text/html") == true
      else { continue }
      return decoded(bytes[part.end..<close], part.fields["content-transfer-encoding"])
    }
    return nil
  }

  /// The fields that begin at an offset, folded lines joined, and where the empty line behind them ends.
  private static func headers(_ bytes: [UInt8], _ start: Int) -> (
    fields: [String: String], end: Int
  )? {
    var fields: [String: String] = [:]
    var last: String?
    var offset = start
    while offset < bytes.count, offset - start < 65_536 {
      let limit = min(bytes.count, offset + 65_536)
      let lineEnd = bytes[offset..<limit].firstIndex(of: 0x0A) ?? limit
      let line = String(decoding: bytes[offset..<lineEnd].filter { $0 != 0x0D }, as: UTF8.self)
      offset = min(bytes.count, lineEnd + 1)
      if line.isEmpty { return fields.isEmpty ? nil : (fields, offset) }
      if line.first == " " || line.first == "\t" {
        if let last { fields[last]? += line }
        continue
      }
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let name = line[..<colon].lowercased()
      fields[name] = String(line[line.index(after: colon)...].drop { $0 == " " })
      last = name
    }
    return nil
  }

  private static func boundary(in type: String) -> String? {
    for part in type.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ !$0.isWhitespace }).lowercased() == "boundary" else {
        continue
      }
      let value = pair[1].filter { $0 != "\"" && !$0.isWhitespace }
      return value.isEmpty ? nil : value
    }
    return nil
  }

  /// Where a mark begins a line.
  private static func places(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> [Int] {
    var places: [Int] = []
    var line = start
    while line < bytes.count {
      if bytes.count - line >= mark.count, mark.indices.allSatisfy({ bytes[line + $0] == mark[$0] })
      {
        places.append(line)
      }
      line = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }
    return places
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>, _ encoding: String?) -> [UInt8] {
    switch encoding?.lowercased().filter({ !$0.isWhitespace }) {
    case "quoted-printable": quotedPrintable(bytes)
    case "base64": base64(bytes)
    default: Array(bytes)
    }
  }

  /// Bytes whose `=3D` stand for others, and whose `=` at the end of a line joins it with the next (RFC 2045, 6.7).
  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == 0x3D else {
        result.append(byte)
        continue
      }
      if index + 1 < bytes.endIndex,
        let value = UInt8(String(decoding: bytes[index...(index + 1)], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 2
      } else {
        while index < bytes.endIndex, bytes[index] == 0x0D || bytes[index] == 0x20 { index += 1 }
        if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
      }
    }
    return result
  }

  /// Bytes in base 64 (RFC 4648, section 4); what is no digit of it is passed over.
  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var value: UInt32 = 0
    var bits = 0
    for byte in bytes {
      let digit: UInt8
      switch byte {
      case 0x41...0x5A: digit = byte - 0x41
      case 0x61...0x7A: digit = byte - 0x61 + 26
      case 0x30...0x39: digit = byte - 0x30 + 52
      case 0x2B: digit = 62
      case 0x2F: digit = 63
      case 0x3D: return result
      default: continue
      }
      value = value << 6 | UInt32(digit)
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8(truncatingIfNeeded: value >> UInt32(bits)))
        value &= (1 << UInt32(bits)) - 1
      }
    }
    return result
  }
}
