/// How much of one thing is read as one: what lies beyond is left out, and what is left out says so.
///
/// Far beyond anything that people write, so that a text without a stop, or with nothing but marks, costs no more than another
/// one of its length.
public enum ReadingLimits {
  /// Bytes of a sentence.
  ///
  /// The longest of 20,000 in news, speeches and reports has 1,400. A quotation of several sentences that makes it longer is
  /// parted at its stops; a longer stretch without any stop is in no article.
  public static let sentence = 4_000

  /// Marks of quotation and brackets that stand open at one place.
  public static let nesting = 32

  /// Bytes that a part of a packed document may unpack to.
  public static let unpackedPart = 100_000_000
}
