import Foundation
import TestSupport

/// Articles with figures enough for a session, each about ports of its own.
enum HarbourArticles {
  private static let goods = [
    "grain", "timber", "copper", "wool", "cotton", "salt", "coal", "cement",
  ]
  private static let towns = [
    "Alder", "Birch", "Cedar", "Dover", "Elgin", "Forde", "Grove", "Hythe",
  ]
  private static let regions = [
    "North", "South", "East", "West", "Upper", "Lower", "Old", "New", "Inner", "Outer", "Great",
    "Little",
  ]

  /// An article; those of other numbers have other ports and figures.
  static func text(_ number: Int) -> String {
    let region = regions[number % regions.count]
    return "The \(region) Harbour Report\n\n"
      + zip(towns, goods).enumerated().map { index, pair in
        let port = "\(region) \(pair.0)"
        return "In \(2001 + index) the port of \(port) handled "
          + "\(137 + index * 41 + number * 7) thousand tons of \(pair.1), which was "
          + "\(11 + index * 3) percent more than in the year before. The new quay of \(port) had "
          + "cost \(23 + index * 7 + number) million dollars.\n\n"
      }.joined()
  }

  /// Writes articles into a folder's `sources`.
  ///
  /// - Returns: Their paths.
  static func write(_ numbers: Range<Int>, in folder: TemporaryFolder) throws -> [String] {
    try numbers.map { try folder.write(text($0), to: "sources/harbour\($0).txt") }
  }
}
