/// Words without which what they stand over would say what the article doesn't: if, may, plans to, denied, prosecutors said.
public struct Frame: Hashable, Sendable {
  /// What they do to what they stand over.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// It holds only where something else does.
    case condition
    /// It may hold, or should.
    case possibility
    /// Somebody means it, hopes for it, promises or threatens it.
    case plan
    /// Somebody is accused or suspected of it.
    case allegation
    /// Somebody denies it.
    case denial
    /// It is said not to be.
    case negation
    /// Somebody says or thinks it.
    case report
    /// It is asked.
    case question
  }

  /// What they do.
  public var kind: Kind
  /// The words themselves, with who says or plans.
  public var tokens: Range<Int>
  /// What they stand over; the words themselves may stand in it.
  public var scope: Range<Int>
}
