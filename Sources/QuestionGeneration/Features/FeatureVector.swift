/// Features as whole numbers in 1/64, so that scores are the same on every platform.
struct FeatureVector<Feature: RawRepresentable> where Feature.RawValue == Int {
  /// The values by the feature's number.
  private(set) var values: [Int32]

  /// Features that are all nought.
  init(width: Int) { values = Array(repeating: 0, count: width) }

  /// Features that were read before.
  init(values: [Int32]) { self.values = values }

  /// Makes all values nought.
  mutating func clear() { for index in values.indices { values[index] = 0 } }

  /// Sets one that holds to a unit.
  mutating func set(_ feature: Feature, _ holds: Bool) {
    if holds { values[feature.rawValue] = FeatureValue.unit }
  }

  /// Sets one to a value, at most four units either way.
  mutating func set(_ feature: Feature, value: Int) {
    values[feature.rawValue] = Int32(max(-4 * 64, min(4 * 64, value)))
  }

  /// Sets one of a family; a number that there isn't is passed over.
  mutating func set(number index: Int) {
    if values.indices.contains(index) { values[index] = FeatureValue.unit }
  }
}

/// What features are counted in.
enum FeatureValue {
  /// What a fact that holds is worth.
  static let unit: Int32 = 64
}
