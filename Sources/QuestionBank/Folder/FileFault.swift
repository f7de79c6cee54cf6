/// Why a file is left alone, whatever is in it.
public enum FileFault: Hashable, Sendable {
  /// A pipe, a device or a socket: reading it could wait for ever.
  case notRegular
  /// A symbolic link that leads nowhere, or to itself.
  case deadLink
  /// A symbolic link that leads out of the folder in which it was found.
  case linkOutside
  /// More than so many bytes.
  case tooLarge(limit: Int)
  /// A name whose bytes are no UTF-8; the path shows what can be shown of it.
  case nameNotUTF8
  /// A name that another file has, spelt with other code points.
  case nameTaken
  /// A file in the place of one of ours, which somebody else put there.
  case notOurs
}
