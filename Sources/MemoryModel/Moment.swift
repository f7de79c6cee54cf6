/// A point in time, in whole seconds since 1970-01-01T00:00:00Z.
public struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since the Unix epoch, within ``bounds``; negative before it.
  public let secondsSince1970: Int

  /// The moments that there are, some 30,000 years to either side: sums and differences of them stay far from the
  /// ends of whole numbers, and a calendar still knows them.
  public static let bounds = -1_000_000_000_000...1_000_000_000_000

  /// Creates a moment from seconds since the Unix epoch; beyond ``bounds`` it is the nearest that there is.
  public init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970.clamped(to: Self.bounds)
  }

  /// Orders moments in time.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  /// The moment so many seconds later, the last that there is where that lies beyond.
  public func advanced(bySeconds seconds: Int) -> Moment {
    Moment(secondsSince1970: secondsSince1970.addingClamped(seconds))
  }
}
