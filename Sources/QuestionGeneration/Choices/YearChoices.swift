/// Makes wrong years near the right one.
struct YearChoices {
  /// Years between two choices at least: 10 where a year stands for its decade.
  var step = 1

  /// Four years in order with the right one at a place that its seed decides.
  ///
  /// - Parameters:
  ///   - key: The right year.
  ///   - real: Years that the bank names, which go first.
  ///   - shown: Years that the prompt shows, which can't be choices.
  ///   - earliest: The earliest year that makes sense; nil where any does.
  ///   - latest: The latest year that makes sense.
  ///   - seed: What decides the place.
  /// - Returns: The years as they are written.
  func choices(
    key: Int, real: Set<Int>, shown: Set<Int>, earliest: Int? = nil, latest: Int, seed: String
  ) -> [String] {
    var random = StableRandom(seed: seed)
    let room = min(3, max(0, latest - key) / step)
    // Years on both sides more often than on one.
    let wanted = [0, 1, 1, 2, 2, 3][random.below(6)]
    let roomBelow = earliest.map { min(3, max(0, key - $0) / step) } ?? 3
    let place = max(min(wanted, roomBelow), 3 - room)
    let below = years(place, from: key, by: -step, to: earliest, real, shown, &random)
    let above = years(3 - place, from: key, by: step, to: latest, real, shown, &random)
    return (below + [key] + above).sorted().map(String.init)
  }

  private func years(
    _ count: Int, from key: Int, by stride: Int, to bound: Int?, _ real: Set<Int>,
    _ shown: Set<Int>, _ random: inout StableRandom
  ) -> [Int] {
    var years: [Int] = []
    var year = key
    while years.count < count {
      year += stride
      if shown.contains(year) { continue }
      // Now and then a year is left out, so that the four are not always in a row.
      let room = bound.map { abs($0 - year) } ?? 6
      if step == 1, !real.contains(year), abs(year - key) + (count - years.count) <= 6,
        random.below(3) == 0, room >= count - years.count
      {
        continue
      }
      years.append(year)
    }
    return years
  }
}
