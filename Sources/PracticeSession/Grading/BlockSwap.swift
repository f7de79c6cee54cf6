/// Two neighbouring pieces of a text in each other's place: 自强自立 for 自立自强.
enum BlockSwap {
  /// Whether two texts differ by just one such exchange, of pieces that are at most two thirds of them.
  ///
  /// The whole of it turned round says another thing: 雁头 for 头雁.
  static func separates(_ left: [Character], _ right: [Character]) -> Bool {
    guard left.count == right.count, left.count >= 6 else { return false }
    guard let start = left.indices.first(where: { left[$0] != right[$0] }),
      let last = left.indices.last(where: { left[$0] != right[$0] })
    else { return false }
    // Pieces that begin or end alike differ in their middle only: 自立, 自强.
    for from in max(0, start - 2)...start {
      for to in last...min(left.count - 1, last + 2) where (to - from + 1) * 3 <= left.count * 2 {
        let one = left[from...to]
        let other = Array(right[from...to])
        if (1..<one.count).contains(where: { one.dropFirst($0) + one.prefix($0) == other[...] }) {
          return true
        }
      }
    }
    return false
  }
}
