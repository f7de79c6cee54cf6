import MemoryModel
import PracticeSession
import TerminalUI

/// The words of the statistics in both languages.
struct StatisticsWords {
  /// The language of the program.
  let language: InterfaceLanguage

  /// A text in the language of the program.
  func callAsFunction(_ en: String, _ zh: String) -> String { language == .chinese ? zh : en }

  var nothing: String {
    self("No answers yet; start with 'quiz practice'.", "还没有作答记录；可用“quiz practice”开始练习。")
  }
  var reviews: String { self("Answers", "作答") }
  var today: String { self("today", "今天") }
  var streak: String { self("Days in a row", "连续天数") }
  var longest: String { self("longest", "最长") }
  var accuracy: String { self("Right", "正确率") }
  var kinds: String { self("By kind", "按题型") }
  var topics: String { self("By topic", "按内容") }
  var articles: String { self("By article", "按文章") }
  var retention: String {
    self("Recalled after a day or more, against the forecast", "隔天以上的记忆保持率与预测")
  }
  var calibration: String {
    self("Right against the forecast, by how it was asked", "按题型的答对率与预测")
  }
  var choices: String { self("choices, guesses counted in", "选择题（计入猜对的可能）") }
  var clozes: String { self("clozes", "填空题") }
  var firstClozes: String { self("first cloze after choices", "选择题之后首次填空") }
  var forecast: String { self("Due in the next days", "未来几天到期") }
  var hardest: String { self("Hardest questions", "最难的题") }
  var leeches: String {
    self(
      "Forgotten again and again; 'quiz practice --leeches' asks them, and they can be edited there",
      "反复遗忘的题；可用“quiz practice --leeches”再练并修改")
  }
  var mistaken: String { self("Most often mistaken", "最常混淆的选项") }
  var calendar: String { self("Calendar", "日历") }
  var questions: String { self("Questions", "题目") }
  var unknownGroup: String { self("(no longer in a bank)", "（已不在题库中）") }
  var less: String { self("less", "少") }
  var more: String { self("more", "多") }

  /// A label with what belongs to it; absent parts are left out.
  func fact(_ label: String, _ parts: String?...) -> String {
    label + self(": ", "：") + parts.compactMap(\.self).joined(separator: self(", ", "，"))
  }

  func time(_ milliseconds: Int) -> String {
    let minutes = milliseconds / 60_000
    return minutes < 120
      ? self("\(minutes) min", "\(minutes) 分钟")
      : self("\(minutes / 60) h \(minutes % 60) min", "\(minutes / 60) 小时 \(minutes % 60) 分钟")
  }

  func days(_ count: Int) -> String {
    self(count == 1 ? "1 day" : "\(count) days", "\(count) 天")
  }

  func onDays(_ count: Int) -> String { self("on \(days(count))", "共 \(days(count))") }

  func stages(_ stages: StudyStatistics.Stages) -> String {
    let parts: [(Int, String)] = [
      (stages.new, self("new", "未学")), (stages.learning, self("learning", "学习中")),
      (stages.young, self("young", "复习中")), (stages.mature, self("mature", "已巩固")),
      (stages.suspended, self("suspended", "已搁置")), (stages.leeches, self("leeches", "顽固题")),
      (stages.flagged, self("flagged", "已标记")),
    ]
    let shown = parts.enumerated().filter { $0.offset < 4 || $0.element.0 > 0 }.map(\.element)
    return shown.map { self("\($0.0) \($0.1)", "\($0.1) \($0.0)") }
      .joined(separator: self(", ", "，"))
  }

  func retention(_ band: RetentionTally.Band) -> String {
    let truth = Self.percent(band.trueRetention)
    let forecast = Self.percent(band.predictedRetention)
    return self(
      "true \(truth), forecast \(forecast), \(band.answers) answers",
      "实际 \(truth)，预测 \(forecast)，\(band.answers) 次")
  }

  func band(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (Int(range.lowerBound * 100 + 0.5), Int(range.upperBound * 100 + 0.5))
    return self("forecast \(low)–\(high) %", "预测 \(low)–\(high) %")
  }

  func hard(_ question: StudyStatistics.HardQuestion) -> String {
    let tally = question.tally
    return self(
      "\(tally.wrong) of \(tally.answers) wrong", "\(tally.answers) 次中错 \(tally.wrong) 次")
  }

  func leech(_ leech: StudyStatistics.Leech) -> String {
    let history = leech.history
    let signs = history.recent.map { verdict -> String in
      switch verdict {
      case .right: "✓"
      case .near: "~"
      case .wrong: "✗"
      }
    }.joined()
    let since = history.first?.text ?? ""
    return self(
      "\(leech.lapses) lapses, \(history.missed) of \(history.answers) missed since \(since), "
        + "\(time(history.milliseconds))  \(signs)",
      "遗忘 \(leech.lapses) 次，自 \(since) 起 \(history.answers) 次中 \(history.missed) 次未答对，"
        + "\(time(history.milliseconds))  \(signs)")
  }

  func suggestion(_ suggestion: LeechSuggestion) -> String {
    switch suggestion {
    case .rewrite(let words?, let times):
      self(
        "Rewrite: '\(SafeText.line(words))' was answered \(times) times; say in the prompt what tells the two apart.",
        "建议改写：曾 \(times) 次答成“\(SafeText.line(words))”，请在题目中写明二者的区别。")
    case .rewrite(nil, _):
      self(
        "Rewrite: no answer came near; give the prompt more to hold on to.",
        "建议改写：作答都不接近，请在题目中多给一些线索。")
    case .split:
      self(
        "Split: a part of the answer is known each time; ask for its parts one by one.",
        "建议拆分：每次都能答出一部分，请分成几道题来问。")
    case .drop:
      self(
        "Drop: it matters less than most, and nothing of it stays; set it aside.",
        "建议放弃：重要度较低，又总记不住，可以搁置。")
    }
  }

  func confusion(_ count: Int, _ choice: String, _ answer: String?) -> String {
    guard let answer else { return self("\(count)× \(choice)", "\(count) 次选“\(choice)”") }
    return self(
      "\(count)× '\(choice)' for '\(answer)'", "\(count) 次把“\(answer)”选成“\(choice)”")
  }

  func kind(_ name: String) -> String {
    switch name {
    case "cloze": self("cloze", "填空题")
    case "multiple-choice": self("multiple choice", "选择题")
    default: name
    }
  }

  func topic(_ name: String) -> String {
    switch name {
    case "quote": self("quotations", "引语")
    case "figure": self("figures", "数据")
    case "date": self("dates", "日期")
    case "title": self("titles", "标题")
    case "list": self("lists", "并列要点")
    case "term": self("terms", "术语")
    case "definition": self("definitions", "定义")
    case "cause": self("causes", "原因")
    case "name": self("names", "人名与机构")
    case "place": self("places", "地点")
    default: name
    }
  }

  /// The first letters of Monday, Wednesday and Friday; the other rows of the calendar have none.
  func weekday(_ index: Int) -> String {
    switch index {
    case 0: self("Mo", "一")
    case 2: self("We", "三")
    case 4: self("Fr", "五")
    default: self("  ", "  ")
    }
  }

  static func percent(_ share: Double?) -> String {
    share.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
  }
}
