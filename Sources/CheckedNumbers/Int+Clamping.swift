extension Int {
  /// The whole part of a number; the nearest integer there is where it is out of range, 0 where it is no number.
  ///
  /// For numbers that come from texts and files, which may be of any size.
  public init(clamping value: Double) {
    // The largest Int rounds up as a Double, to the first number that is out of range.
    if value >= Double(Int.max) {
      self = .max
    } else if value <= Double(Int.min) {
      self = .min
    } else {
      self = value.isNaN ? 0 : Int(value)
    }
  }
}
