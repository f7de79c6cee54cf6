/// Writes numbers, texts and sets of words in few bytes: what stood before is pointed to.
package struct PackedWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []
  // By their bytes: texts that look alike are not the same.
  private var texts: [[UInt8]: Int] = [:]
  private var words: [Set<UInt32>: Int] = [:]

  /// Creates a writer that has written nothing.
  package init() {}

  /// Writes a number in seven bits a byte, the lowest first (LEB128); small ones of either sign take one byte.
  package mutating func number(_ value: Int) {
    // Zigzag: the sign is the lowest bit.
    var rest = UInt64(bitPattern: Int64((value << 1) ^ (value >> 63)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes the bits of a number as they are, in eight bytes.
  package mutating func bits(_ value: UInt64) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes yes or no.
  package mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  /// Writes a range by its beginning and its length.
  package mutating func range(_ value: Range<Int>) {
    number(value.lowerBound)
    number(value.count)
  }

  /// Writes bytes with their number before them.
  package mutating func data(_ value: [UInt8]) {
    number(value.count)
    bytes += value
  }

  /// Writes a text, one that was written before as its number.
  package mutating func text(_ value: String) {
    let bytes = Array(value.utf8)
    if let known = texts[bytes] {
      number(known + 1)
      return
    }
    texts[bytes] = texts.count
    number(0)
    data(bytes)
  }

  /// Writes a text or that there is none.
  package mutating func text(_ value: String?) { optional(value) { $0.text($1) } }

  /// Writes a set of words, one that was written before as its number.
  package mutating func words(_ value: Set<UInt32>) {
    if let known = words[value] {
      number(known + 1)
      return
    }
    words[value] = words.count
    number(0)
    number(value.count)
    var last: UInt32 = 0
    for word in value.sorted() {
      number(Int(word - last))
      last = word
    }
  }

  /// Writes something or that there is none.
  package mutating func optional<Value>(
    _ value: Value?, _ write: (inout PackedWriter, Value) -> Void
  ) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  /// Writes a list with its length before it.
  package mutating func list<Value>(
    _ values: some Collection<Value>, _ write: (inout PackedWriter, Value) -> Void
  ) {
    number(values.count)
    for value in values { write(&self, value) }
  }
}
