/// Why a file could not be read as articles.
public enum ReadingError: Error, Hashable, Sendable {
  /// There is nothing in it, or only white space.
  case empty
  /// It is no text in any encoding that is known, and no document of a known format.
  case binary
  /// A PDF, and nothing was given that extracts its text.
  case extractorMissing
  /// The extractor of PDF text failed; its reason.
  case extractorFailed(String)
  /// A document that is damaged; which format.
  case damaged(Format)
  /// A document that unpacks to more than `limit` bytes.
  case tooLarge(limit: Int)

  /// The formats that are unpacked.
  public enum Format: String, Hashable, Sendable {
    case docx, pdf, epub
  }
}
