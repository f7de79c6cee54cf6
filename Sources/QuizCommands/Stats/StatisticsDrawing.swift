import MemoryModel

/// Bars and the calendar, drawn with characters; coloured only where colour is wanted.
struct StatisticsDrawing {
  /// Whether standard output shows colours.
  let isColoured: Bool

  /// A bar as long as a share of its width; a share above nothing shows at least an eighth of a character.
  ///
  /// `bar(0.5, width: 4)` is `██  `.
  func bar(_ share: Double, width: Int) -> String {
    let share = share.isFinite ? min(max(share, 0), 1) : 0
    let eighths = share > 0 ? max(1, Int((share * Double(width) * 8).rounded())) : 0
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let full = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    let drawn = painted(full, 34)
    return drawn + String(repeating: " ", count: width - (eighths + 7) / 8)
  }

  /// How many answers a day had, from 0, none, to 4, as many as the best days.
  static func level(_ count: Int, most: Int) -> Int {
    count <= 0 ? 0 : min(4, 1 + (count - 1) * 4 / max(most, 1))
  }

  /// A day of the calendar.
  func cell(level: Int) -> String {
    guard isColoured else { return ["·", "░", "▒", "▓", "█"][level] }
    // Greens of the 256-colour palette, from dark to bright.
    return painted("■", [238, 22, 28, 34, 46][level])
  }

  /// The weeks up to today as rows of weekdays, Monday first, and the most answers of a day.
  ///
  /// - Parameters:
  ///   - days: The days with answers.
  ///   - today: The last day shown.
  ///   - weeks: How many columns.
  /// - Returns: Seven rows; days to come are blank.
  func calendar(_ days: [StudyStatistics.DayCount], today: StudyDay, weeks: Int) -> [String] {
    let counts = Dictionary(days.map { ($0.day, $0.count) }) { $1 }
    let first = today.advanced(by: -today.weekday - 7 * (weeks - 1))
    let shown = days.filter { $0.day >= first && $0.day <= today }
    let most = shown.map(\.count).max() ?? 0
    return (0..<7).map { weekday in
      (0..<weeks).map { week in
        let day = first.advanced(by: week * 7 + weekday)
        guard day <= today else { return " " }
        return cell(level: Self.level(counts[day] ?? 0, most: most))
      }.joined()
    }
  }

  private func painted(_ text: String, _ colour: Int) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[38;5;\(colour)m\(text)\u{1B}[0m" : text
  }
}
