import Figures

/// Units as two answers share them: durations in seconds, degrees of the scale that is asked for.
enum CommonUnit {
  /// A unit's canonical form, beside the unit it is compared with.
  static func of(_ unit: String, beside other: String) -> CanonicalUnit {
    let canonical = CanonicalUnit(unit)
    if let seconds = seconds[canonical.name] {
      return CanonicalUnit(name: "second", factor: canonical.factor * seconds)
    }
    if let months = months[canonical.name] {
      return CanonicalUnit(name: "month", factor: canonical.factor * months)
    }
    if ["twice", "thrice", "double", "triple"].contains(unit.lowercased()) {
      return CanonicalUnit(name: "times", factor: 1)
    }
    let scale = CanonicalUnit(other)
    let word = unit.lowercased()
    // 38.5度 and 5 degrees: the scale goes without saying.
    if ["celsius", "fahrenheit"].contains(scale.name) {
      if ["度", "degree", "degrees", "°"].contains(word) || scale.name.hasPrefix(word) {
        return scale
      }
    }
    // 度 is what everybody calls a kilowatt hour; a point, of percentages, a percentage point.
    if scale.name == "kWh", word == "度" { return CanonicalUnit(name: "kWh", factor: 1) }
    if scale.name == "pp", ["点", "point", "points"].contains(word) { return scale }
    return canonical
  }

  private static let months: [String: Double] = [
    "month": 1, "year": 12, "decade": 120, "century": 1200,
  ]

  /// Lengths that are the same always; months and years are not.
  private static let seconds: [String: Double] = [
    "second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800,
  ]
}
