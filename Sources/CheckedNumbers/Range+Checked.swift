extension Range<Int> {
  /// The places from one to before another; none where the second lies before the first.
  ///
  /// For places that are found in texts and files, where they may stand in any order.
  @inlinable
  public init(from lower: Int, upTo upper: Int) {
    self.init(uncheckedBounds: (lower, Swift.max(lower, upper)))
  }
}

extension Array {
  /// The elements at some places, without those that lie outside.
  @inlinable
  public subscript(within range: some RangeExpression<Int>) -> ArraySlice<Element> {
    self[range.relative(to: Int.min..<Int.max).clamped(to: indices)]
  }
}
