import Foundation

/// The sentences about retention and what it costs, in both languages.
struct SettingsWords {
  /// The language of the program.
  let language: InterfaceLanguage

  private func text(_ en: String, _ zh: String) -> String { language == .chinese ? zh : en }

  /// Above the table of retentions.
  func heading(cards: Int, days: Int) -> String {
    text(
      "Your \(cards) questions over the next \(days) days, without new ones (retention, minutes a day, recalled at the end):",
      "你的 \(cards) 道题在今后 \(days) 天（不含新题；保持率、每天分钟数、期末记得的比例）：")
  }

  /// A retention with its cost.
  func row(_ percent: Int, minutes: Double, known: Double, isCurrent: Bool) -> String {
    let mark = isCurrent ? text("  now", "  当前") : ""
    return String(format: "  %d %%  %6.1f  %3.0f %%", percent, minutes, known * 100) + mark
  }

  /// How many questions move.
  func moves(_ count: Int) -> String {
    text(
      "\(count) questions would be due on another day (due so far, then):",
      "\(count) 道题的到期日会改变（原先到期数、之后到期数）：")
  }

  /// What is due on a day, before and after.
  func day(_ day: String, before: Int, after: Int) -> String {
    String(format: "  %@  %5d  %5d", day, before, after)
  }

  var question: String { text("Reschedule so? (y/N) ", "这样重新安排吗？（y/N）") }

  var taken: String {
    text(
      "Done; 'quiz settings --undo' goes back.", "完成；可用“quiz settings --undo”恢复。")
  }
}
