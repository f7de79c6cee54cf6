import PracticeSession
import QuestionBank
import Testing

@Suite struct AnswerGraderTests {
  @Test(arguments: AnswerType.allCases) func theAnswerItselfIsRight(type: AnswerType) {
    for answer in ["头雁", "7000亿元", "2024年11月", "Hermann Ebbinghaus", "不知道", "?", "1/3", "…"] {
      let key = AnswerKey(answer: answer, language: "zh-Hans", type: type)
      #expect(AnswerGrader.grade(answer, against: key).verdict == .right)
      #expect(AnswerGrader.grade(" \(answer)\u{3000}", against: key).verdict == .right)
    }
  }

  @Test(arguments: AnswerType.allCases) func nothingAndNotKnowingAreWrong(type: AnswerType) {
    let key = AnswerKey(answer: "1948", accepted: ["一九四八"], language: "zh-Hans", type: type)
    #expect(AnswerGrader.grade("", against: key) == Grade(.wrong, .empty))
    #expect(AnswerGrader.grade(" \u{200B}\t", against: key) == Grade(.wrong, .empty))
    for typed in ["不知道", "忘了。", "I don't know", "IDK", "？？", "---"] {
      #expect(AnswerGrader.grade(typed, against: key) == Grade(.wrong, .notKnown))
    }
  }

  @Test func aNameWithItsShortFormInBracketsIsRight() {
    let key = AnswerKey(
      answer: "世界贸易组织", accepted: ["WTO"], language: "zh-Hans", type: .name)
    #expect(AnswerGrader.grade("世界贸易组织（WTO）", against: key).verdict == .right)
    #expect(AnswerGrader.grade("世界贸易组织（WHO）", against: key).verdict != .right)
  }

  @Test func wordsThatOnlyLookBritishKeepTheirMeaning() {
    for (answer, typed) in [
      ("fourth", "forth"), ("mourning", "morning"), ("canoes", "canes"), ("filling", "filing"),
      ("hour", "hor"),
    ] {
      let key = AnswerKey(answer: answer, language: "en", type: .text)
      #expect(AnswerGrader.grade(typed, against: key).verdict != .right)
    }
  }

  @Test func theBestOfTheAcceptedAnswersCounts() {
    let key = AnswerKey(
      answer: "DeepSeek", accepted: ["深度求索", "幻方"], language: "zh-Hans", type: .text)
    #expect(AnswerGrader.grade("深度求索", against: key) == Grade(.right, .accepted))
    #expect(AnswerGrader.grade("DeepSek", against: key) == Grade(.near, .typo))
    #expect(AnswerGrader.grade("别的公司", against: key).verdict == .wrong)
  }

  @Test(arguments: [
    (AnswerType.figure, "1590", "1950"), (.figure, "41.06", "4106"), (.figure, "47%", "4.7%"),
    (.figure, "1948", "1984"), (.name, "Hermann Ebbinghaus", "Herman Ebbinghaus"),
    (.name, "王文泽", "王文则"), (.date, "2017", "2071"), (.date, "2024年11月", "2024年1月"),
  ])
  func figuresNamesAndDatesAreNeverNearlySpelled(type: AnswerType, answer: String, typed: String) {
    let key = AnswerKey(answer: answer, language: "en", type: type)
    #expect(AnswerGrader.grade(typed, against: key).verdict == .wrong)
  }

  private func question(
    _ topic: Question.Topic, prompt: String, answer: String, figure: FigureFacts? = nil,
    speaker: String? = nil
  ) -> Question {
    Question(
      id: QuestionID(rawValue: "1"), fact: FactID(rawValue: "2"), kind: .cloze, topic: topic,
      language: "zh-Hans", prompt: prompt, answer: answer, importance: 1, figure: figure,
      evidence: [
        Evidence(
          article: ArticleID(rawValue: "a-1"), paragraph: 0, spans: [], text: answer,
          speaker: speaker)
      ])
  }

  @Test func theTypeFollowsTopicAndAnswer() {
    #expect(AnswerType(of: question(.figure, prompt: "____家", answer: "4700")) == .figure)
    let year = FigureFacts(
      text: "2018年", value: .number(2018), unit: "年", qualifier: nil, period: nil, metric: nil)
    #expect(
      AnswerType(of: question(.figure, prompt: "____年以来", answer: "2018", figure: year)) == .date)
    #expect(AnswerType(of: question(.date, prompt: "____举行", answer: "2024年11月")) == .date)
    #expect(AnswerType(of: question(.quote, prompt: "____", answer: "头雁")) == .text)
    #expect(AnswerType(of: question(.term, prompt: "____说", answer: "高文", speaker: "高文")) == .name)
    #expect(AnswerType(of: question(.title, prompt: "____", answer: "2017年7月")) == .date)
    #expect(AnswerType(of: question(.term, prompt: "____", answer: "4700家")) == .figure)
  }

  @Test func theUnitIsWhatStandsBehindTheGap() {
    let facts = FigureFacts(
      text: "7000亿元", value: .number(7e11), unit: "元", qualifier: nil, period: nil, metric: nil)
    let shown = question(.figure, prompt: "突破____亿元。", answer: "7000", figure: facts)
    #expect(AnswerKey(of: shown).unit == "亿元")
    let partly = question(.figure, prompt: "突破____元。", answer: "7000亿", figure: facts)
    #expect(AnswerKey(of: partly).unit == "元")
    let hidden = question(.figure, prompt: "突破____。", answer: "7000亿元", figure: facts)
    #expect(AnswerKey(of: hidden).unit == "")
    let year = question(.date, prompt: "____年", answer: "2017")
    #expect(AnswerKey(of: year).unit == "年")
  }
}
