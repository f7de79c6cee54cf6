extension KeyedDecodingContainer {
  /// The values of an object by their names, decoded in the order of the names; nil where it is absent or null.
  ///
  /// A dictionary is decoded in an order that changes with the process, so that of several faults now one is told, now
  /// another.
  func decodeSorted<Value: Decodable>(
    _ type: Value.Type, forKey key: Key
  ) throws -> [String: Value]? {
    guard contains(key), try !decodeNil(forKey: key) else { return nil }
    let fields = try nestedContainer(keyedBy: AnyName.self, forKey: key)
    var values: [String: Value] = [:]
    for name in fields.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      values[name.stringValue] = try fields.decode(type, forKey: name)
    }
    return values
  }
}

/// The name of a field, whatever it is.
private struct AnyName: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
