/// Reads what ``PackedWriter`` wrote.
///
/// What doesn't fit breaks the reader: from then on it gives zeros and empty values, and ``isBroken`` says so. No number is
/// too large for it, so that a file from anywhere can be read.
package struct PackedReader {
  /// Whether something didn't fit.
  package private(set) var isBroken = false
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var texts: [String] = []
  private var words: [Set<UInt32>] = []

  /// Creates a reader of bytes.
  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// Whether all was read, and fitted.
  package var isAtEnd: Bool { !isBroken && index == bytes.endIndex }

  /// Where the next byte stands.
  package var offset: Int { index }

  /// Says that what was read can't be.
  package mutating func fail() {
    isBroken = true
    index = bytes.endIndex
  }

  private mutating func byte() -> UInt8 {
    guard index < bytes.endIndex else {
      fail()
      return 0
    }
    defer { index += 1 }
    return bytes[index]
  }

  /// A number.
  package mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = byte()
      guard shift < 64 else {
        fail()
        return 0
      }
      value |= UInt64(next & 0x7F) << shift
      if next & 0x80 == 0 { break }
      shift += 7
    }
    guard !isBroken else { return 0 }
    return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }

  /// A number within bounds.
  package mutating func number(in bounds: ClosedRange<Int>) -> Int {
    let value = number()
    guard bounds.contains(value) else {
      fail()
      return bounds.lowerBound
    }
    return value
  }

  /// How many things follow, each of which takes a byte at least.
  package mutating func count() -> Int {
    let value = number()
    guard value >= 0, value <= bytes.endIndex - index else {
      fail()
      return 0
    }
    return value
  }

  /// The bits of a number.
  package mutating func bits() -> UInt64 {
    guard bytes.endIndex - index >= 8 else {
      fail()
      return 0
    }
    defer { index += 8 }
    return bytes.withUnsafeBytes {
      UInt64(
        littleEndian: $0.loadUnaligned(
          fromByteOffset: index - bytes.startIndex, as: UInt64.self))
    }
  }

  /// Yes or no.
  package mutating func flag() -> Bool { number(in: -1...0) != 0 }

  /// A range within another.
  package mutating func range(in bounds: Range<Int>) -> Range<Int> {
    let start = number()
    let count = number()
    guard start >= bounds.lowerBound, count >= 0, start <= bounds.upperBound,
      count <= bounds.upperBound - start
    else {
      fail()
      return bounds.lowerBound..<bounds.lowerBound
    }
    return start..<start + count
  }

  /// Bytes.
  package mutating func data() -> [UInt8] {
    let count = count()
    defer { index += count }
    return Array(bytes[index..<index + count])
  }

  /// A text.
  package mutating func text() -> String {
    let known = number(in: 0...texts.count)
    guard known == 0 else { return texts[known - 1] }
    let count = count()
    let text = String(decoding: bytes[index..<index + count], as: UTF8.self)
    index += count
    texts.append(text)
    return text
  }

  /// A text or none.
  package mutating func optionalText() -> String? { optional { $0.text() } }

  /// A set of words.
  package mutating func wordSet() -> Set<UInt32> {
    let known = number(in: 0...words.count)
    guard known == 0 else { return words[known - 1] }
    let count = count()
    var set = Set<UInt32>(minimumCapacity: count)
    var last = 0
    for _ in 0..<count {
      last += number(in: 0...Int(UInt32.max))
      guard last <= Int(UInt32.max) else {
        fail()
        break
      }
      set.insert(UInt32(last))
    }
    words.append(set)
    return set
  }

  /// Something or none.
  package mutating func optional<Value>(_ read: (inout PackedReader) -> Value) -> Value? {
    flag() ? read(&self) : nil
  }

  /// A list.
  package mutating func list<Value>(_ read: (inout PackedReader) -> Value) -> [Value] {
    let count = count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      guard !isBroken else { return [] }
      values.append(read(&self))
    }
    return values
  }

  /// One of the cases of a type, by its number.
  package mutating func choice<Value: CaseIterable>(_ type: Value.Type) -> Value? {
    let all = Array(Value.allCases)
    let index = number(in: 0...max(0, all.count - 1))
    return all.indices.contains(index) ? all[index] : nil
  }
}
