import Foundation
import MemoryModel
import PracticeSession
import QuestionBank
import Testing

@testable import TerminalUI

/// Screens in every state that a learner can bring them to.
enum ScreenSamples {
  static let bank = BankID(rawValue: "bank")
  static let noon = Moment(secondsSince1970: 1_740_830_400)

  /// Half-second steps, so that no key comes too soon.
  static func clock(_ step: Int) -> ClockReading {
    ClockReading(
      moment: noon.advanced(bySeconds: step * 2), milliseconds: step * 2000)
  }

  static let article = ArticleEntry(
    id: ArticleID(rawValue: "0123456789ab-1"), path: "articles/a.txt", sha256: "", text: "",
    title: "加快发展人工智能产业", author: "高文", publication: "人民日报", date: "2025-02-24",
    language: "zh-Hans", url: nil)

  static let choice = Question(
    id: QuestionID(rawValue: "aaaaaaaaaaaaaaaa"), fact: FactID(rawValue: "ffffffffffffffff"),
    kind: .multipleChoice, topic: .figure, language: "zh-Hans",
    prompt: "截至2024年底，我国人工智能核心产业规模已经突破____，企业数量超过4700家，覆盖芯片、算法、数据、平台、应用等上下游关键环节。",
    answer: "7000亿元", choices: ["3000亿元", "5000亿元", "7000亿元", "1.2万亿元"],
    feedback: ["2020年的核心产业规模", nil, nil, nil], hint: "比2023年的规模大",
    importance: 0.9,
    evidence: [
      Evidence(
        article: article.id, paragraph: 3, spans: [Span(0, 10)],
        text: "截至2024年底，我国人工智能核心产业规模已经突破7000亿元，企业数量超过4700家，覆盖芯片、算法、数据、平台、应用等上下游关键环节。",
        speaker: "高文", occasion: "中共中央政治局第二十次集体学习",
        citation: "［3］《人工智能产业发展报告》，《人民日报》2025年1月15日。")
    ])

  static let cloze = Question(
    id: QuestionID(rawValue: "bbbbbbbbbbbbbbbb"), fact: FactID(rawValue: "eeeeeeeeeeeeeeee"),
    kind: .cloze, topic: .quote, language: "zh-Hans",
    prompt: "习近平总书记指出：“人工智能是引领这一轮科技革命和产业变革的战略性技术，具有溢出带动性很强的‘____’效应。”",
    answer: "头雁", accepted: ["頭雁"], importance: 0.8,
    evidence: [
      Evidence(
        article: article.id, paragraph: 1, spans: [Span(500, 510)],
        text: "“人工智能是引领这一轮科技革命和产业变革的战略性技术，具有溢出带动性很强的‘头雁’效应。”",
        speaker: "习近平"),
      Evidence(
        article: ArticleID(rawValue: "ba9876543210-1"), paragraph: 1, spans: [Span(0, 9)],
        text: "同上"),
    ])

  static let english = Question(
    id: QuestionID(rawValue: "cccccccccccccccc"), fact: FactID(rawValue: "dddddddddddddddd"),
    kind: .multipleChoice, topic: .term, language: "en",
    prompt:
      "Who said that a nation “should commit itself to achieving the goal” of landing a man on the Moon?",
    answer: "John F. Kennedy",
    choices: ["John F. Kennedy", "Lyndon B. Johnson", "James E. Webb", "Dwight D. Eisenhower"],
    feedback: [nil, "the Space Act’s leading senator", nil, nil], importance: 0.5,
    evidence: [
      Evidence(
        article: ArticleID(rawValue: "111111111111-1"), paragraph: 0, spans: [Span(0, 5)],
        text: "On 25 May 1961 John F. Kennedy told Congress that the nation should commit itself.")
    ])

  /// A question that leans on the sentence before it, whose title and date would give the answer away.
  static let leaning = Question(
    id: QuestionID(rawValue: "9999999999999999"), fact: FactID(rawValue: "8888888888888888"),
    kind: .multipleChoice, topic: .figure, language: "zh-Hans",
    context: [
      ContextPiece(
        kind: .before, text: "工业和信息化部上月公布了全国算力基础设施的普查结果，并首次按地区列出在用机架的数目。",
        article: article.id, spans: [Span(0, 9)]),
      ContextPiece(
        kind: .antecedent, word: "该部", text: "工业和信息化部", article: article.id, spans: [Span(0, 9)]),
      ContextPiece(
        kind: .time, word: "当年", text: "2024年", article: article.id, spans: [Span(0, 9)]),
    ],
    prompt: "该部表示，当年全国在用的标准机架超过____，比上年增加五分之一。", answer: "880万架",
    choices: ["620万架", "880万架", "940万架"],
    feedback: ["东部地区在用的标准机架超过620万架。", nil, nil],
    origins: [
      .stated(
        .init(article: article.id, spans: [Span(0, 9)], text: "东部地区在用的标准机架超过620万架。")), nil,
      .computed,
    ],
    importance: 0.7,
    evidence: [
      Evidence(
        article: article.id, paragraph: 4, spans: [Span(0, 9)],
        text: "该部表示，当年全国在用的标准机架超过880万架，比上年增加五分之一。")
    ])

  /// The same, typed, in English, with more context than three lines of a narrow window.
  static let leaningEnglish = Question(
    id: QuestionID(rawValue: "7777777777777777"), fact: FactID(rawValue: "6666666666666666"),
    kind: .cloze, topic: .name, language: "en",
    context: [
      ContextPiece(
        kind: .before,
        text:
          "The company had ordered two boats from the yard at Calder, of which only one was finished before the winter and the other lay on the slip until March.",
        article: article.id, spans: [Span(0, 9)]),
      ContextPiece(
        kind: .speaker, text: "Ruth Ansell", article: article.id, spans: [Span(0, 9)]),
    ],
    prompt: "The first of them, the ____, cost 3.4 million pounds.", answer: "Heron",
    importance: 0.6,
    evidence: [
      Evidence(
        article: article.id, paragraph: 4, spans: [Span(0, 9)],
        text: "The first of them, the Heron, cost 3.4 million pounds.")
    ])

  static func screens(
    _ questions: [Question], _ language: ScreenLanguage, cards: [QuestionID: Card] = [:]
  ) -> PracticeScreens {
    let entries = questions.map { QueueEntry($0, in: bank, card: cards[$0.id] ?? .new) }
    let words = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) })
    let session = Session(
      plan: QueuePlan(
        entries, options: QueueOptions(), now: noon,
        today: Today(at: noon, in: StudyCalendar(timeZone: .gmt))),
      options: QueueOptions(),
      rules: SessionRules(grade: { question, typed in
        if typed == question.answer { return Grade(.right, .same) }
        return typed.contains(question.answer) ? Grade(.near, .added) : Grade(.wrong, .otherWords)
      }),
      lookUp: { key in
        words[key.question].map {
          AskedQuestion(question: $0, articles: [article], bankTitle: "人工智能的发展与治理")
        }
      }, at: clock(0))
    return PracticeScreens(session, Words(language))
  }

  /// Strikes keys two seconds apart, as a driver would hand them on.
  static func press(
    _ keys: [Key], _ screens: inout PracticeScreens, from step: Int = 1, on size: ScreenSize? = nil
  ) -> [PracticeScreens.Request] {
    var requests: [PracticeScreens.Request] = []
    for (place, key) in keys.enumerated() {
      if let size { _ = screens.draw(size) }
      _ = screens.wasShown(at: clock(step + place - 1))
      for request in screens.press(key, at: clock(step + place)) {
        requests.append(request)
        if case .summary = request { screens.end(facts(screens.session)) }
        if case .passage = request { screens.show(passage: passage) }
      }
    }
    return requests
  }

  /// A question whose source, feedback and note are long.
  static func long(_ question: Question) -> Question {
    var question = question
    let around = String(repeating: "推动互联网、大数据、人工智能和实体经济深度融合，", count: 8)
    question.evidence[0].text = around + question.answer + around
    question.evidence[0].speaker = "习近平"
    question.evidence[0].occasion = "在中共中央政治局第二十次集体学习时的讲话"
    question.evidence[0].citation = String(repeating: "［3］《人工智能产业发展报告》。", count: 6)
    question.feedback = question.choices?.map {
      $0 == question.answer ? nil : "2020年我国人工智能核心产业的规模"
    }
    return question
  }

  static let passage = PassageText(
    paragraphs: [
      "（一）总体情况。截至2024年底，我国人工智能核心产业规模已经突破7000亿元，企业数量超过4700家。",
      "（二）下一步工作。加强基础研究，推动应用落地，完善治理体系。",
    ], evidence: "截至2024年底，我国人工智能核心产业规模已经突破7000亿元，企业数量超过4700家。", answers: ["7000亿元"])

  /// Two sessions a day apart: three of four right, then one of two.
  static let earlier = EarlierSessions(
    [(0, true), (1, true), (2, true), (3, false), (90_000, true), (90_001, false)].map {
      EarlierSessions.Answer(
        moment: noon.advanced(bySeconds: -200_000 + $0.0),
        question: QuestionKey(bank: bank, question: QuestionID(rawValue: "\($0.0)")),
        verdict: $0.1 ? .right : .wrong)
    })

  static func facts(_ session: Session) -> SummaryFacts {
    let ending: Session.Ending =
      if case .finished(let ending) = session.stage { ending } else { .quit }
    return SummaryFacts(
      ending: ending, score: session.score,
      articleTitles: [article.id: article.title ?? ""], earlier: earlier,
      dueLaterToday: 2, dueTomorrow: 14, daysInARow: 5)
  }

  static func typed(_ text: String) -> [Key] { text.map(Key.character) }

  /// A question that the next answer can make a leech.
  static let almostLeech = Card(
    phase: .review, memory: MemoryState(stability: 3.25, difficulty: 8.4), due: noon,
    lastReview: noon.advanced(bySeconds: -4 * 86_400), lapses: 7, reviews: 31)

  /// A state by its name: questions, cards, and the keys that lead there.
  struct State: CustomTestStringConvertible {
    var name: String
    var questions: [Question]
    var cards: [QuestionID: Card] = [:]
    var keys: [Key] = []

    var testDescription: String { name }

    func screens(_ language: ScreenLanguage, on size: ScreenSize? = nil) -> PracticeScreens {
      var screens = ScreenSamples.screens(questions, language, cards: cards)
      if screens.wantsSummary { screens.end(facts(screens.session)) }
      _ = press(keys, &screens, on: size)
      return screens
    }
  }

  static let states: [State] = [
    State(name: "choice", questions: [choice, cloze, english]),
    State(name: "choice in English", questions: [english]),
    State(name: "choice with help", questions: [choice], keys: typed("hhh")),
    State(name: "choice, no more help", questions: [english], keys: typed("hhhh")),
    State(name: "choice again", questions: [english], keys: [.enter, .enter]),
    State(name: "choice with context", questions: [leaning]),
    State(name: "cloze with context", questions: [leaningEnglish], keys: typed("Her")),
    State(name: "right choice with context", questions: [leaning], keys: typed("2")),
    State(name: "wrong choice, true elsewhere", questions: [leaning], keys: typed("1")),
    State(name: "wrong choice, computed", questions: [leaning], keys: typed("3")),
    State(
      name: "right words with context", questions: [leaningEnglish], keys: typed("Heron") + [.enter]
    ),
    State(name: "details of choices", questions: [leaning], keys: typed("1i")),
    State(name: "cloze", questions: [cloze]),
    State(name: "cloze with words", questions: [cloze], keys: typed("领头雁")),
    State(
      name: "cloze with a long line", questions: [cloze],
      keys: typed(String(repeating: "人工智能", count: 30)) + [.left, .left]),
    State(name: "right choice", questions: [choice, cloze], keys: typed("3")),
    State(name: "wrong choice", questions: [choice, cloze], keys: typed("1")),
    State(name: "revealed", questions: [english], keys: [.enter]),
    State(name: "right words", questions: [cloze], keys: typed("头雁") + [.enter]),
    State(name: "near words", questions: [cloze], keys: typed("领头雁") + [.enter]),
    State(name: "wrong words", questions: [cloze], keys: typed("火车") + [.enter]),
    State(
      name: "counted as right", questions: [cloze], keys: typed("火车") + [.enter] + typed("r")),
    State(
      name: "set aside as a leech", questions: [choice], cards: [choice.id: almostLeech],
      keys: [.enter]),
    State(
      name: "long verdict on words", questions: [long(cloze)], keys: typed("领头雁") + [.enter]),
    State(name: "long verdict on a choice", questions: [long(choice)], keys: typed("1")),
    State(name: "menu over choices", questions: [choice], keys: typed("0")),
    State(name: "menu over a line", questions: [cloze], keys: typed("头") + [.escape]),
    State(
      name: "menu over a verdict", questions: [cloze], keys: typed("火") + [.enter] + typed("0")),
    State(name: "help", questions: [choice], keys: typed("?")),
    State(name: "help, further down", questions: [choice], keys: typed("?1")),
    State(
      name: "details", questions: [choice], cards: [choice.id: almostLeech],
      keys: typed("3i")),
    State(name: "passage", questions: [choice], keys: typed("3o")),
    State(name: "flag reasons", questions: [choice], keys: typed("f")),
    State(name: "flag in own words", questions: [choice], keys: typed("f5数字不对")),
    State(name: "flagged", questions: [choice], keys: typed("f1")),
    State(name: "set aside?", questions: [choice], keys: typed("z")),
    State(name: "skipped", questions: [choice, cloze], keys: typed("s")),
    State(
      name: "summary", questions: [english], keys: typed("2") + Array(repeating: .enter, count: 10)),
    State(name: "summary after quitting", questions: [choice, cloze], keys: typed("3q")),
    State(name: "summary of nothing", questions: []),
  ]
}
