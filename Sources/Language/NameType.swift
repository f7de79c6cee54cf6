/// What a name is the name of.
public enum NameType: UInt8, Sendable, CaseIterable {
  /// Somebody, real or made up.
  case person
  /// A country, town, building, river, …
  case place
  /// An organisation: company, party, ministry, team, …
  case body
  /// A book, law, film, song, …
  case work
  /// A date, an hour, a span of time.
  case time
  /// A people, an event, a product, a language, and what else has a name.
  case other

  /// As the JSON writes it.
  public var name: String { String(describing: self) }
}

/// The place of a word in a name or phrase: outside, the first word, or one that goes on.
public enum Chunk: UInt8, Sendable {
  case outside, begins, continues
}

/// The label of a word in the sequence of names: the raw value is its lane in the weights.
package struct NameLabel: Hashable, Sendable {
  package static let count = 1 + 2 * NameType.allCases.count
  package static let outside = NameLabel(rawValue: 0)

  package var rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package init(_ type: NameType, begins: Bool) {
    rawValue = 1 + type.rawValue * 2 + (begins ? 0 : 1)
  }

  package var type: NameType? { rawValue == 0 ? nil : NameType(rawValue: (rawValue - 1) / 2) }
  package var begins: Bool { rawValue & 1 == 1 }
  package var continues: Bool { rawValue != 0 && rawValue & 1 == 0 }
}
