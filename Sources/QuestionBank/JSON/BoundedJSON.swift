public import Foundation

/// JSON that others wrote, decoded only where its nesting has an honest depth.
///
/// Foundation's reader refuses what is nested over 512 times, but traps where the text ends with the bracket that is one
/// too many.
public enum BoundedJSON {
  /// How deeply lists and objects may be nested.
  static let deepest = 200

  /// Decodes a value.
  ///
  /// - Throws: `DecodingError`.
  public static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    guard isShallow(data) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "nested too deeply"))
    }
    return try JSONDecoder().decode(type, from: data)
  }

  /// Whether nothing is nested more deeply than may be; whether it is JSON isn't asked.
  public static func isShallow(_ data: Data) -> Bool {
    var depth = 0
    var isString = false
    var isEscaped = false
    for byte in data {
      if isString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > deepest { return false }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
    }
    return true
  }
}
