/// Turns the bytes that a terminal sends into keys.
///
/// Bytes may come in any pieces. Sequences are those of ECMA-48 and xterm ("XTerm Control Sequences"), with bracketed paste.
public struct KeyParser: Sendable {
  private var bytes: [UInt8] = []

  /// Creates a parser.
  public init() {}

  /// Whether bytes wait for more: a lone escape, the start of a sequence or of a character.
  public var isWaiting: Bool { !bytes.isEmpty }

  /// Most bytes of a sequence before it is given up.
  private static let longestSequence = 64
  /// Most bytes of a pasted text.
  private static let longestPaste = 1 << 20

  /// Takes bytes and gives the keys that are complete.
  public mutating func keys(from more: [UInt8]) -> [Key] {
    bytes += more
    var keys: [Key] = []
    var start = 0
    while start < bytes.count {
      guard let (key, length) = key(at: start) else { break }
      keys.append(key)
      start += length
    }
    bytes.removeFirst(start)
    return keys
  }

  /// Takes what waits as it is, for nothing followed it: a lone escape is the key.
  public mutating func flush() -> [Key] {
    defer { bytes = [] }
    guard bytes.first == 0x1B else { return [] }
    return [.escape] + (bytes.count > 1 ? [.unknown] : [])
  }

  /// The key that begins at a byte and how many bytes it is; nil where more is needed.
  private func key(at start: Int) -> (Key, Int)? {
    switch bytes[start] {
    case 0x1B: return sequence(at: start)
    case 0x0D, 0x0A: return (.enter, 1)
    case 0x09: return (.tab, 1)
    case 0x7F, 0x08: return (.backspace, 1)
    case 0x01...0x1A: return (.control(Character(Unicode.Scalar(bytes[start] + 0x60))), 1)
    case 0x00, 0x1C...0x1F: return (.unknown, 1)
    case 0x20...0x7E: return (.character(Character(Unicode.Scalar(bytes[start]))), 1)
    default: return character(at: start)
    }
  }

  private func character(at start: Int) -> (Key, Int)? {
    let length =
      switch bytes[start] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let present = bytes[start...].prefix(length)
    guard length > 1, present.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else {
      return (.unknown, 1)
    }
    guard present.count == length else { return nil }
    let text = String(decoding: present, as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, scalar != "\u{FFFD}",
      !SafeText.isForbidden(scalar)
    else { return (.unknown, length) }
    return (.character(Character(scalar)), length)
  }

  private func sequence(at start: Int) -> (Key, Int)? {
    guard start + 1 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case 0x5B: return controlSequence(at: start)
    case 0x4F:
      guard start + 2 < bytes.count else { return nil }
      return (Self.named(final: bytes[start + 2]), 3)
    // An escape, and then another key so soon that both came together.
    default: return (.escape, 1)
    }
  }

  private func controlSequence(at start: Int) -> (Key, Int)? {
    var end = start + 2
    while end < bytes.count, (0x20...0x3F).contains(bytes[end]) {
      end += 1
      guard end - start <= Self.longestSequence else { return (.unknown, end - start) }
    }
    guard end < bytes.count else { return nil }
    let final = bytes[end]
    // Whatever can't be the end of a sequence breaks it off.
    guard (0x40...0x7E).contains(final) else { return (.unknown, end - start) }
    let parameters = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
    let length = end + 1 - start
    guard final == 0x7E else { return (Self.named(final: final), length) }
    switch parameters.split(separator: ";").first {
    case "200": return paste(from: start, behind: length)
    case "1", "7": return (.home, length)
    case "4", "8": return (.end, length)
    case "3": return (.delete, length)
    case "5": return (.pageUp, length)
    case "6": return (.pageDown, length)
    default: return (.unknown, length)
    }
  }

  private func paste(from start: Int, behind length: Int) -> (Key, Int)? {
    let close: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    let first = start + length
    var place = first
    while place + close.count <= bytes.count {
      if bytes[place] == 0x1B, bytes[place..<(place + close.count)].elementsEqual(close) {
        let text = String(decoding: bytes[first..<place], as: UTF8.self)
        return (.paste(SafeText.line(text)), place + close.count - start)
      }
      place += 1
    }
    return bytes.count - first > Self.longestPaste ? (.unknown, bytes.count - start) : nil
  }

  private static func named(final: UInt8) -> Key {
    switch final {
    case 0x41: .up
    case 0x42: .down
    case 0x43: .right
    case 0x44: .left
    case 0x48: .home
    case 0x46: .end
    // The keypad's Enter.
    case 0x4D: .enter
    default: .unknown
    }
  }
}
