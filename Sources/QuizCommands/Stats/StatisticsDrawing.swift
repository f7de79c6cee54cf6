import MemoryModel
import TerminalUI

/// Bars and the calendar, drawn with characters.
struct StatisticsDrawing {
  /// Whether colours tell the days of the calendar apart; else their shapes do.
  let isColoured: Bool

  /// A bar as long as a share of its width; a share above nothing shows at least an eighth of a character.
  ///
  /// `bar(0.5, width: 4)` is `██  `.
  func bar(_ share: Double, width: Int) -> StyledText {
    let share = share.isFinite ? min(max(share, 0), 1) : 0
    let eighths = share > 0 ? max(1, Int((share * Double(width) * 8).rounded())) : 0
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let full = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    let rest = String(repeating: " ", count: width - (eighths + 7) / 8)
    return StyledText(full, .bar) + StyledText(rest)
  }

  /// How many answers a day had, from 0, none, to 4, as many as the best days.
  static func level(_ count: Int, most: Int) -> Int {
    count <= 0 ? 0 : min(4, 1 + (count - 1) * 4 / max(most, 1))
  }

  /// A day of the calendar.
  func cell(level: Int) -> StyledText {
    let styles: [Style] = [.heat0, .heat1, .heat2, .heat3, .heat4]
    return StyledText(isColoured ? "■" : ["·", "░", "▒", "▓", "█"][level], styles[level])
  }

  /// The weeks up to today as rows of weekdays, Monday first, and the most answers of a day.
  ///
  /// - Parameters:
  ///   - days: The days with answers.
  ///   - today: The last day shown.
  ///   - weeks: How many columns.
  /// - Returns: Seven rows; days to come are blank.
  func calendar(_ days: [StudyStatistics.DayCount], today: StudyDay, weeks: Int)
    -> [StyledText]
  {
    let counts = Dictionary(days.map { ($0.day, $0.count) }) { $1 }
    let first = today.advanced(by: -today.weekday - 7 * (weeks - 1))
    let shown = days.filter { $0.day >= first && $0.day <= today }
    let most = shown.map(\.count).max() ?? 0
    return (0..<7).map { weekday in
      (0..<weeks).map { week -> StyledText in
        let day = first.advanced(by: week * 7 + weekday)
        guard day <= today else { return " " }
        return cell(level: Self.level(counts[day] ?? 0, most: most))
      }.reduce("", +)
    }
  }
}
