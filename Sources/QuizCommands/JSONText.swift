/// Writing JSON in a fixed order of keys, one value after the other.
struct JSONText {
  /// What has been written so far.
  private(set) var text: [UInt8] = []
  private var needsComma = false

  /// All of it as a string.
  var string: String { String(decoding: text, as: UTF8.self) }

  /// Opens an object or array; the key is left out in an array.
  mutating func open(_ bracket: Character, key: String? = nil) {
    begin(key)
    text.append(contentsOf: String(bracket).utf8)
    needsComma = false
  }

  /// Closes an object or array.
  mutating func close(_ bracket: Character) {
    text.append(contentsOf: String(bracket).utf8)
    needsComma = true
  }

  /// Writes a string, or null for nil.
  mutating func value(_ string: String?, key: String? = nil) {
    begin(key)
    if let string { quote(string.utf8) } else { text.append(contentsOf: "null".utf8) }
    needsComma = true
  }

  /// Writes UTF-8 text as a string.
  mutating func value(utf8: [UInt8], key: String? = nil) {
    begin(key)
    quote(utf8)
    needsComma = true
  }

  /// Writes a whole number, or null for nil.
  mutating func value(_ number: Int?, key: String? = nil) {
    begin(key)
    text.append(contentsOf: (number.map { String($0) } ?? "null").utf8)
    needsComma = true
  }

  /// Writes a number, whole where it is; null where it is none.
  mutating func value(_ number: Double, key: String? = nil) {
    begin(key)
    let shown = Int(exactly: number).map { String($0) } ?? String(number)
    text.append(contentsOf: (number.isFinite ? shown : "null").utf8)
    needsComma = true
  }

  /// Writes true or false.
  mutating func value(_ isTrue: Bool, key: String? = nil) {
    begin(key)
    text.append(contentsOf: (isTrue ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes ranges as an array of pairs.
  mutating func value(spans: [Range<Int>], key: String? = nil) {
    open("[", key: key)
    for span in spans {
      open("[")
      value(span.lowerBound)
      value(span.upperBound)
      close("]")
    }
    close("]")
  }

  /// Begins a new line between two values.
  mutating func newLine() {
    if needsComma { text.append(0x2C) }
    needsComma = false
    text.append(0x0A)
  }

  private mutating func begin(_ key: String?) {
    if needsComma { text.append(0x2C) }
    if let key {
      quote(key.utf8)
      text.append(0x3A)
    }
  }

  private mutating func quote(_ bytes: some Sequence<UInt8>) {
    text.append(0x22)
    for byte in bytes {
      switch byte {
      case 0x22, 0x5C: text += [0x5C, byte]
      case 0x0A: text += [0x5C, 0x6E]
      case 0x00..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        text += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: text.append(byte)
      }
    }
    text.append(0x22)
  }
}
