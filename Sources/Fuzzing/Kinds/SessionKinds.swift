import Foundation
import MemoryModel
import PracticeSession
import QuestionBank
import TerminalUI

/// Keys pressed and lines typed in a session.
enum SessionKinds {
  static let all: [FuzzKind] = [
    FuzzKind(
      name: "keys", weight: 90, base: { _, random, _ in keys(&random) },
      mutations: Mutation.ofBytes + [
        Mutation.insertMark, .repeatMark, .inserting("sequences", sequences),
        .inserting("sequences", sequences),
      ], run: { try press($0, $1) }),
    FuzzKind(
      name: "lines", weight: 30, base: { _, random, _ in lines(&random) },
      mutations: Mutation.ofText,
      run: { input, bench in
        let bank = try bench.writeBank(input.choice)
        let file = try bench.writeProgress(input.choice)
        let lines = String(decoding: input.bytes, as: UTF8.self).split(
          separator: "\n", omittingEmptySubsequences: false
        ).prefix(200).map(String.init)
        try bench.run(
          ["practice", bank, "--plain", "--cram", "--seed", "\(input.choice)", "--progress", file],
          lines: lines)
      }),
  ]

  /// What keyboards and clipboards send; 0xFF stands for another size of the terminal.
  private static let sequences = [
    "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[5~", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[",
    "\u{1B}O", "\u{1B}[1;5C",
    "\u{1B}[99999999999999999999~", "\u{1B}]", "\r", "\n", "\t", "\u{7F}", "\u{8}", "\u{1}",
    "\u{5}", "\u{B}", "\u{15}",
    "\u{17}", "0", "1", "2", "3", "4", "u", "h", "s", "f", "e", "v", "i", "?", "q", "r", "x", "７",
    "ａ", "\0",
  ]

  private static func keys(_ random: inout SeededGenerator) -> [UInt8] {
    let words =
      sequences + [
        "\r\r", "\r\r", "1", "2", "7000亿元", "\r3", "茶\r", "\t1", "\t2", "0h", "\u{1B}3\r", " ",
      ]
    return (0..<10 + random.number(below: 40)).flatMap { _ in
      random.number(below: 20) == 0 ? [0xFF] : Array(words[random.number(below: words.count)].utf8)
    }
  }

  private static func lines(_ random: inout SeededGenerator) -> [UInt8] {
    let words = [
      "1", "2", "3", "", "a", "B", "7000亿元", "1999", ":undo", ":skip", ":rate 2", ":right", ":hint",
      ":suspend",
      ":flag 错", ":passage", ":details", ":help", "：undo", ":rate 9", ":x", "茶叶", "twenty-five",
    ]
    let lines = (0..<3 + random.number(below: 20)).map { _ in
      words[random.number(below: words.count)]
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static func press(_ input: FuzzInput, _ bench: FuzzBench) throws {
    let questions = try questions(input.choice, bench)
    try bench.step("keys") {
      var hand = Hand(questions, input.choice)
      try hand.draw(bench)
      // A screen is drawn for some keys at once, as when a terminal is slow: at most a hundred in all.
      let most = max(7, input.bytes.count / 100)
      for part in input.bytes.split(separator: 0xFF, omittingEmptySubsequences: false) {
        var start = part.startIndex
        while start < part.endIndex {
          let end = min(part.endIndex, start + most)
          if try hand.press(Array(part[start..<end]), bench) { return }
          start = end
        }
        try hand.resize(bench)
      }
    }
  }

  private static func questions(_ choice: UInt64, _ bench: FuzzBench) throws -> [AskedQuestion] {
    if let asked = bench.asked[choice % 4] { return asked }
    let bank = try Bank.open(at: bench.writeBank(choice))
    let articles = try bank.articles()
    let questions = try bank.questions()
    // Words that a bank may hold though the generator never writes them.
    let odd = questions.prefix(2).map { question in
      var odd = question
      odd.prompt = "\u{202E}" + odd.prompt + "\u{1B}[2J" + FuzzWords.controls.joined()
      return odd
    }
    let asked = (odd + questions.dropFirst(2)).map {
      AskedQuestion(question: $0, articles: articles, bankTitle: "题库\u{9B}")
    }
    bench.asked[choice % 4] = asked
    return asked
  }

  /// Somebody at a terminal.
  private struct Hand {
    private var screens: PracticeScreens
    private var painter = ScreenPainter(.dark)
    private var parser = KeyParser()
    private var size = ScreenSize(columns: 80, rows: 24)
    private var time = 0
    private var resizes = 0

    init(_ questions: [AskedQuestion], _ choice: UInt64) {
      let bank = BankID(rawValue: "bank")
      let calendar = StudyCalendar(timeZone: .gmt)
      let clock = Hand.clock(0)
      let options = QueueOptions(newLimit: 20, isCram: true, seed: choice)
      let words = Dictionary(
        questions.map { ($0.question.id, $0) }, uniquingKeysWith: { first, _ in first })
      let session = Session(
        plan: QueuePlan(
          questions.map { QueueEntry($0.question, in: bank) }, options: options,
          now: clock.moment, today: Today(at: clock.moment, in: calendar)),
        options: options, rules: SessionRules(), lookUp: { words[$0.question] }, at: clock)
      screens = PracticeScreens(session, Words(choice % 2 == 0 ? .chinese : .english))
    }

    private static func clock(_ seconds: Int) -> ClockReading {
      ClockReading(
        moment: Moment(secondsSince1970: 1_740_830_400 + seconds), milliseconds: seconds * 1000)
    }

    /// Sends bytes; tells whether the session was left.
    mutating func press(_ bytes: [UInt8], _ bench: FuzzBench) throws -> Bool {
      var keys = parser.keys(from: bytes)
      if parser.isWaiting, bytes.count < 7 { keys += parser.flush() }
      for key in keys {
        time += 2
        for request in screens.press(key, at: Hand.clock(time)) {
          switch request {
          case .keep(let effects): bench.note("\(effects.count)".utf8)
          case .passage:
            screens.show(
              passage: PassageText(
                paragraphs: ["甲\u{1B}[2J乙", "a\u{202E}b"], evidence: "乙", answers: ["乙"]))
          case .edit: screens.take(edited: nil, notice: "\u{9B}x", at: Hand.clock(time))
          case .summary: screens.end(facts)
          case .leave: return true
          }
        }
      }
      try draw(bench)
      return false
    }

    /// Makes the terminal another size.
    mutating func resize(_ bench: FuzzBench) throws {
      let sizes = [(1, 1), (200, 60), (20, 5), (0, 0), (3, 40), (80, 24), (500, 2)]
      resizes += 1
      (size.columns, size.rows) = sizes[resizes % sizes.count]
      try draw(bench)
    }

    mutating func draw(_ bench: FuzzBench) throws {
      let screen = screens.draw(size)
      _ = screens.wasShown(at: Hand.clock(time))
      for line in screen.lines {
        try TerminalLaw.check(line.text, of: "a screen")
        bench.note(line.text.utf8)
        guard line.width <= max(2, size.columns) else {
          throw LawBroken(text: "a line wider than the terminal: \(line.width) of \(size.columns)")
        }
      }
      guard screen.lines.count <= max(1, size.rows) else {
        throw LawBroken(text: "more lines than the terminal: \(screen.lines.count) of \(size.rows)")
      }
      bench.note(painter.text(for: screen, size: size).utf8)
    }

    private var facts: SummaryFacts {
      let ending: Session.Ending =
        if case .finished(let ending) = screens.session.stage { ending } else { .quit }
      return SummaryFacts(
        ending: ending, score: screens.session.score, articleTitles: [:],
        earlier: EarlierSessions([]), dueLaterToday: 2, dueTomorrow: 14, daysInARow: 5)
    }
  }
}
