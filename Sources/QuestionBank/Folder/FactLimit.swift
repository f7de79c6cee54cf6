/// How many facts a bank asks at most; a cloze and a choice of one fact are one.
///
/// It never takes away what is there: it says where new ones stop.
public enum FactLimit: Hashable, Sendable {
  /// What the lengths of the articles make usual.
  case usual
  /// So many facts, those of the bank included; within ``counts``.
  case facts(Int)
  /// Every fact that can be asked.
  case all

  /// The numbers of facts that a limit can be.
  public static let counts = 0...1_000_000
}

extension FactLimit: Codable {
  private static let everything = "all"

  /// Reads null, a number within ``counts``, or `"all"`.
  public init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .usual
    } else if let number = try? single.decode(Int.self), Self.counts.contains(number) {
      self = .facts(number)
    } else if try single.decode(String.self) == Self.everything {
      self = .all
    } else {
      throw DecodingError.dataCorruptedError(
        in: single, debugDescription: "a limit is null, a number or \"all\"")
    }
  }

  /// Writes null, the number, or `"all"`.
  public func encode(to encoder: any Encoder) throws {
    var single = encoder.singleValueContainer()
    switch self {
    case .usual: try single.encodeNil()
    case .facts(let number): try single.encode(number)
    case .all: try single.encode(Self.everything)
    }
  }
}
