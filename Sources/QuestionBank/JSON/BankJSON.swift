import Foundation

/// How the bank's files are written and read: sorted fields, indented, slashes as they are, a newline at the end.
enum BankJSON {
  /// The format and version that every file of a bank begins with.
  struct Header: Codable {
    var format: String
    var version: Int
  }

  /// The bytes of a value.
  ///
  /// Nothing that a bank holds can fail to be encoded but a number that JSON has no spelling for; such a one is
  /// reported as a field that can't be written.
  static func encode(_ value: some Encodable, for path: String) throws(BankError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value)) + [0x0A]
    } catch {
      throw .damaged(path: path, line: nil, expected: expectation(error))
    }
  }

  /// Decodes a file with a header, telling the line of what doesn't fit.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], path: String, format: String, version: Int
  ) throws(BankError) -> Value {
    try check(bytes, path: path, format: format, version: version)
    return try decode(type, from: bytes, range: 0..<bytes.count, path: path)
  }

  /// Decodes one value that stands in a file.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], range: Range<Int>, path: String
  ) throws(BankError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes[range]))
    } catch {
      throw .damaged(
        path: path, line: line(of: error, in: bytes, from: range.lowerBound),
        expected: expectation(error))
    }
  }

  /// Checks that a file is JSON, of the wanted format and of no newer version.
  ///
  /// - Returns: Where the values of its fields stand, and the elements of the one that is named.
  @discardableResult
  static func check(
    _ bytes: [UInt8], path: String, format: String, version: Int, listing list: String = ""
  ) throws(BankError) -> (fields: [String: Range<Int>], elements: [Range<Int>]) {
    let (fields, elements): ([String: Range<Int>], [Range<Int>])
    do throws(JSONScanner.Fault) {
      (fields, elements) = try JSONScanner.fields(of: bytes, listing: list)
    } catch {
      throw .damaged(
        path: path, line: JSONScanner.line(of: error.offset, in: bytes), expected: .json)
    }
    func field<Field: Decodable>(_ name: String, _ type: Field.Type) throws(BankError) -> Field {
      guard let range = fields[name],
        let value = try? JSONDecoder().decode(type, from: Data(bytes[range]))
      else {
        throw .damaged(
          path: path, line: fields[name].map { JSONScanner.line(of: $0.lowerBound, in: bytes) },
          expected: .field(name))
      }
      return value
    }
    guard try field("format", String.self) == format else {
      throw .damaged(
        path: path, line: fields["format"].map { JSONScanner.line(of: $0.lowerBound, in: bytes) },
        expected: .format(format))
    }
    let found = try field("version", Int.self)
    guard found <= version else { throw .newer(path: path, version: found, known: version) }
    return (fields, elements)
  }

  /// The line in which the value stands that an error is about; nil where the error names none.
  private static func line(of error: any Error, in bytes: [UInt8], from start: Int) -> Int? {
    guard let context = context(of: error) else { return nil }
    var range = start
    for key in context.codingPath {
      guard let inner = step(into: key, from: range, in: bytes) else { break }
      range = inner
    }
    return JSONScanner.line(of: range, in: bytes)
  }

  private static func step(into key: any CodingKey, from start: Int, in bytes: [UInt8]) -> Int? {
    if let index = key.intValue {
      let elements = (try? JSONScanner.elements(of: bytes, at: start)) ?? []
      return index < elements.count ? elements[index].lowerBound : nil
    }
    return (try? JSONScanner.fields(of: bytes, at: start))?[key.stringValue]?.lowerBound
  }

  private static func context(of error: any Error) -> DecodingError.Context? {
    switch error as? DecodingError {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context),
      .keyNotFound(_, let context):
      context
    default: nil
    }
  }

  private static func expectation(_ error: any Error) -> BankError.Expectation {
    if let error = error as? EncodingError, case .invalidValue(_, let context) = error {
      return .field(context.codingPath.map(\.stringValue).joined(separator: "."))
    }
    guard let context = context(of: error) else { return .json }
    var path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    if case .keyNotFound(let key, _) = error as? DecodingError { path.append(key.stringValue) }
    return path.isEmpty ? .json : .field(path.joined(separator: "."))
  }
}
