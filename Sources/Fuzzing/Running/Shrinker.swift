/// Makes an input smaller as long as it fails: delta debugging (Zeller and Hildebrandt 2002), by removing stretches only.
struct Shrinker {
  /// Most trials.
  var trials = 400

  /// The smaller input, which fails as the input does.
  ///
  /// - Parameters:
  ///   - bytes: An input that fails.
  ///   - fails: Whether an input fails; true for the first.
  /// - Returns: An input from which bytes were removed, or the same.
  func shrunk(_ bytes: [UInt8], fails: ([UInt8]) -> Bool) -> [UInt8] {
    var best = bytes
    var left = trials
    var size = (bytes.count + 1) / 2
    while size > 0, left > 0, !best.isEmpty {
      var removedAny = false
      var start = 0
      while start < best.count, left > 0 {
        let end = min(best.count, start + size)
        let candidate = Array(best[..<start]) + best[end...]
        left -= 1
        if fails(candidate) {
          best = candidate
          removedAny = true
        } else {
          start = end
        }
      }
      // Once more at this size where something went, for then more may go.
      if !removedAny || size > best.count { size /= 2 }
    }
    return best
  }
}
