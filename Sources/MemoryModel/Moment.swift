/// A point in time, in whole seconds since 1970-01-01T00:00:00Z.
public struct Moment: Hashable, Comparable, Codable, Sendable {
  /// Seconds since the Unix epoch; negative before it.
  public var secondsSince1970: Int

  /// Creates a moment from seconds since the Unix epoch.
  public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

  /// Orders moments in time.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  /// The moment so many seconds later.
  public func advanced(bySeconds seconds: Int) -> Moment {
    Moment(secondsSince1970: secondsSince1970 + seconds)
  }
}
