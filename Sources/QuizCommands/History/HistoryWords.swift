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
    return [counts] + joined(report.joined.count) + report.clocksOff.map(clock)
  }

  private func joined(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    return [
      text(
        "\(count) questions were answered here and there apart; they were reckoned anew from both.",
        "\(count) 道题在两边各有作答，已按两边的记录重新计算。")
    ]
  }

  private func clock(_ found: ImportReport.ClockOff) -> String {
    let minutes = abs(found.seconds) / 60
    return found.seconds > 0
      ? text(
        "Warning: the clock of device \(found.device) was \(minutes) minutes ahead of this one's; check both.",
        "警告：设备 \(found.device) 的时钟比本机快 \(minutes) 分钟，请检查两边的时钟。")
      : text(
        "Warning: the clock of device \(found.device) was \(minutes) minutes behind answers that it had seen; check it.",
        "警告：设备 \(found.device) 的时钟比它已有的作答记录慢 \(minutes) 分钟，请检查。")
  }

  /// Names the file that is taken in, before what became of it.
  func from(_ path: String) -> String { text("From '\(path)':", "来自“\(path)”：") }

  /// Says that a history's last line is cut off.
  var torn: String {
    text(
      "Warning: the last line is cut off; what stands before it was taken. Export it once more.",
      "警告：最后一行不完整，只取了前面的内容；请重新导出。")
  }

  var noCopies: String {
    text(
      "No other progress file lies beside this one; name the file to take in.",
      "旁边没有其他进度文件；请指明要并入的文件。")
  }

  func copiesFound(_ paths: [String]) -> [String] {
    [text("Other progress files lie beside this one:", "旁边有其他进度文件：")] + paths.map { "  " + $0 }
  }

  /// Offers to take copies in.
  func copiesOffered(_ count: Int) -> String {
    text(
      "Other progress files lie beside this one (\(count)); 'quiz merge' takes in what they hold.",
      "旁边有其他进度文件（\(count) 个），可用“quiz merge”并入其中的记录。")
  }

  /// Asks whether to take the copies in.
  var askForCopies: String { text("Take in what they hold? (y/N) ", "并入其中的记录吗？（y/N）") }

  /// Whether a line says yes.
  static func isYes(_ line: String) -> Bool {
    ["y", "yes", "是"].contains(line.lowercased().filter { !$0.isWhitespace })
  }

  var leftAlone: String { text("Nothing was changed.", "未作任何更改。") }

  private func card(_ card: Card) -> String {
    guard let memory = card.memory, let due = card.due else { return text("new", "未学") }
    let reviews = text("\(card.reviews) answers", "\(card.reviews) 次作答")
    return text(
      "\(reviews), stability \(memory.stability), due \(due.secondsSince1970)",
      "\(reviews)，稳定性 \(memory.stability)，到期 \(due.secondsSince1970)")
  }
}
