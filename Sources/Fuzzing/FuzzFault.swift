/// What an input did that no input may do.
enum FuzzFault: Hashable, Sendable {
  /// The process ended by a signal.
  case trap(signal: Int32)
  /// A step took more processor time than its input's size allows, or waited for ever.
  case hang
  /// A step held more memory than its input's size allows, in bytes.
  case memory(Int)
  /// Something that always holds did not; what and where.
  case law(String)
  /// Two runs gave different results.
  case unstable

  /// The sort of fault, which stays the same while an input is made smaller.
  var sort: String {
    switch self {
    case .trap: "trap"
    case .hang: "hang"
    case .memory: "memory"
    case .law(let text): String(text.prefix { $0 != ":" })
    case .unstable: "unstable"
    }
  }

  /// The fault in words.
  var text: String {
    switch self {
    case .trap(let signal): "ended by signal \(signal)"
    case .hang: "took too long"
    case .memory(let bytes): "held \(bytes / 1_000_000) MB"
    case .law(let text): text
    case .unstable: "gave two results"
    }
  }
}
