/// Numbers taken into their bounds.
extension Comparable {
  /// The number itself, or the end of the range that it lies beyond; not-a-number is the lower end.
  public func clamped(to range: ClosedRange<Self>) -> Self {
    guard self >= range.lowerBound else { return range.lowerBound }
    return min(self, range.upperBound)
  }
}

extension Int {
  /// The sum, or the greatest or least whole number where it lies beyond.
  public func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
