/// Bytes that are looked for.
struct BytePattern {
  private let bytes: [UInt8]
  /// Of each beginning how many of its last bytes begin it, too; not all of it.
  private let borders: [Int]

  /// Prepares bytes; those of an empty pattern stand nowhere.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var borders = [0]
    var length = 0
    for byte in bytes.dropFirst() {
      while length > 0, bytes[length] != byte { length = borders[length - 1] }
      if bytes[length] == byte { length += 1 }
      borders.append(length)
    }
    self.borders = borders
  }

  /// Where the bytes begin in others, in ascending order; places may overlap.
  ///
  /// - Complexity: O(*n* + *m*) in the lengths of both (Knuth, Morris, Pratt 1977).
  func places(in hay: [UInt8], most: Int = .max) -> [Int] {
    guard let first = bytes.first, bytes.count <= hay.count else { return [] }
    var places: [Int] = []
    var matched = 0
    for index in hay.indices {
      let byte = hay[index]
      if matched == 0, byte != first { continue }
      while matched > 0, bytes[matched] != byte { matched = borders[matched - 1] }
      if bytes[matched] == byte { matched += 1 }
      guard matched == bytes.count else { continue }
      places.append(index + 1 - matched)
      if places.count >= most { break }
      matched = borders[matched - 1]
    }
    return places
  }
}
