/// What stops the progress store, as facts.
///
/// Values that a learner wrote never stand in it: statements are kept as written, with their placeholders.
public struct ProgressError: Error, Hashable, Sendable {
  /// What a program can act on.
  public enum Kind: Hashable, Sendable {
    /// The file was written by a newer program: its schema version and the newest known.
    case newer(version: Int, known: Int)
    /// The file's header or one of its pages isn't what it must be; nothing more was written to it.
    ///
    /// `backup` is the path of the newest backup; nil where there is none.
    case damaged(backup: String?)
    /// A SQLite database of another program.
    case notProgress
    /// Another program kept the file locked for longer than was waited.
    case locked
    /// The disk, or the file's allowance, is full; the answer wasn't recorded.
    case full
    /// The file or its folder can't be written.
    case readOnly
    /// There is no such file, or a folder is in its place, or the folder can't be made.
    case cannotOpen
    /// Reading or writing failed below SQLite.
    case inputOutput
    /// A migration failed and was rolled back; the file is at the version before `to`.
    case migration(to: Int)
    /// No such answer in the log, or one that was taken back already.
    case noSuchReview(Int64)
    /// The question was answered again since, so that the answer can't be taken back or rated anew.
    case answeredSince(Int64)
    /// A line of an imported history isn't what it must be; from 1.
    case badLine(Int, expected: String)
    /// A rule of the schema refused a value: an error in this program.
    case refused
    /// Any other result of SQLite's.
    case other
  }

  /// What happened.
  public var kind: Kind
  /// SQLite's extended result code (`sqlite.org/rescode.html`), 0 where SQLite had no part in it.
  public var extendedCode: Int
  /// SQLite's message or the system's; empty where neither had a part in it.
  public var message: String
  /// The progress file; empty for one in memory.
  public var path: String
  /// The statement that failed, with placeholders in place of values; nil where none ran.
  public var sql: String?

  /// Creates an error.
  public init(
    _ kind: Kind, extendedCode: Int = 0, message: String = "", path: String, sql: String? = nil
  ) {
    self.kind = kind
    self.extendedCode = extendedCode
    self.message = message
    self.path = path
    self.sql = sql
  }
}
