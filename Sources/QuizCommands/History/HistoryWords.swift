import MemoryModel
import ProgressStore
import QuestionBank

/// The sentences about a history in both languages.
struct HistoryWords {
  /// The language of the program.
  let language: InterfaceLanguage

  private func text(_ en: String, _ zh: String) -> String { language == .chinese ? zh : en }

  var noProgress: String { text("There is no progress yet.", "还没有学习进度。") }

  var mended: String {
    text("The cards were made anew from the log.", "已根据作答记录重建全部卡片。")
  }

  func notMended(backup: String?) -> String {
    let place = backup.map {
      text(" The newest backup is '\($0)'.", "最新的备份是“\($0)”。")
    }
    return text("Not all could be mended.", "未能全部修复。") + (place ?? "")
  }

  func sound(answers: Int) -> String {
    text(
      "The progress file is sound; every card follows from its \(answers) answers.",
      "进度文件完好；全部卡片与 \(answers) 次作答一致。")
  }

  func damage(_ sentence: String) -> String {
    text("damaged: \(sentence)", "损坏：\(sentence)")
  }

  func difference(_ found: HistoryFindings.CardDifference) -> String {
    text(
      "question \(found.question.rawValue) of bank \(found.bank.rawValue): "
        + "kept \(card(found.kept)), by the log \(card(found.fromLog))",
      "题库 \(found.bank.rawValue) 的题 \(found.question.rawValue)："
        + "现存 \(card(found.kept))，按记录应为 \(card(found.fromLog))")
  }

  func imported(_ report: ImportReport) -> [String] {
    let counts = text(
      "\(report.added) rows added, \(report.known) were there already.",
      "新增 \(report.added) 行，\(report.known) 行已存在。")
    return [counts]
      + report.diverged.map {
        text(
          "question \($0.rawValue): answered here and there apart; left as it is here",
          "题 \($0.rawValue)：两边各有不同作答，保留现有记录")
      }
  }

  private func card(_ card: Card) -> String {
    guard let memory = card.memory, let due = card.due else { return text("new", "未学") }
    let reviews = text("\(card.reviews) answers", "\(card.reviews) 次作答")
    return text(
      "\(reviews), stability \(memory.stability), due \(due.secondsSince1970)",
      "\(reviews)，稳定性 \(memory.stability)，到期 \(due.secondsSince1970)")
  }
}
