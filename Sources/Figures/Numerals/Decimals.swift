import Foundation

/// Decimal arithmetic that doesn't show binary rounding: 0.1 × 11.1 is 1.11.
enum Decimals {
  /// The product, rounded to 15 significant digits.
  static func product(_ left: Double, _ right: Double) -> Double { rounded(left * right) }

  /// A number rounded to 15 significant digits, which every Double of as many decimal digits survives.
  static func rounded(_ value: Double) -> Double {
    guard value != value.rounded() || abs(value) >= 1e15, value.isFinite else { return value }
    return Double(String(format: "%.15g", value)) ?? value
  }
}
