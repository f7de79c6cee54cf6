import Foundation

/// A date as far as a text says it.
struct DateParts: Hashable {
  /// Negative before Christ.
  var year: Int?
  /// 1–12.
  var month: Int?
  /// 1–31.
  var day: Int?

  /// As much of ISO 8601 as is known: 2024-11-05, 2024-11, 2024, --07-26, --11, ---26.
  var iso: String {
    switch (year, month, day) {
    case (let year?, let month?, let day?):
      Self.yearText(year) + String(format: "-%02d-%02d", month, day)
    case (let year?, let month?, nil): Self.yearText(year) + String(format: "-%02d", month)
    case (let year?, nil, _): Self.yearText(year)
    case (nil, let month?, let day?): String(format: "--%02d-%02d", month, day)
    case (nil, let month?, nil): String(format: "--%02d", month)
    case (nil, nil, let day?): String(format: "---%02d", day)
    case (nil, nil, nil): ""
    }
  }

  /// What orders dates of one precision: the year, else the month, else the day.
  var value: Double { Double(year ?? month ?? day ?? 0) }

  /// ISO 8601 counts a year 0, so 221 BC is -0220.
  private static func yearText(_ year: Int) -> String {
    year < 0 ? String(format: "-%04d", -year - 1) : String(format: "%04d", year)
  }
}
