/// An input that the program is tried on: everything that decides what happens.
public struct FuzzInput: Hashable, Sendable {
  /// Name of the kind, which says what the bytes are and what is done with them.
  public var kind: String
  /// Picks what surrounds the bytes, such as which bank and which commands; any number is good.
  public var choice: UInt64
  /// The bytes of the file, of the keys or of the words.
  public var bytes: [UInt8]

  /// Creates an input.
  public init(kind: String, choice: UInt64, bytes: [UInt8]) {
    self.kind = kind
    self.choice = choice
    self.bytes = bytes
  }
}
