import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct PointingWordTests {
  private func flaw(
    _ prompt: String, form: Statement.Form? = nil, asked: Candidate.Asked = .term(.phrase)
  ) -> String? {
    PointingWord().flaw(of: .sample(prompt, answer: "答案", asked: asked, form: form), in: .sample())
  }

  @Test(arguments: [
    "其____达到37%。", "该____达到37%。", "它____达到37%。", "这是____的开端。", "但____仍在增长。", "此外，____仍在增长。",
    "“其中____最多。”", "上述____达到37%。", "2024年，该公司____达到37%。", "全市____达到37%，这一数字仍在上升。",
    "近日，全市____达到37%。", "林建国表示，他____三年前就来过。", "目前，全市有____家企业。", "全市有____家企业，上述企业都在东湾。",
    "本文认为____很重要。", "林建国在当天举行的发布会上说，港务局提升____。",
  ])
  func refusesChineseThatPointsElsewhere(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test(arguments: [
    "2024年，全市____达到37%。", "其他国家的____较高。", "并网____达到850万千瓦。", "第一产业____增长3%。", "应该坚持____的方向。",
    "林建国指出：“要让他们看到____。”", "第二十届大会提出____。", "或许____是最好的办法。", "全市吉他____增长三成。",
    "林建国指出：“抓住____，就抓住了这一轮变革的关键。”",
  ])
  func letsChinesePassThatStandsAlone(prompt: String) {
    #expect(flaw(prompt) == nil)
  }

  @Test(arguments: [
    "It opened in ____.", "He said: “The ____ is a promise.”", "This ____ opened in 2004.",
    "However, the ____ opened.",
    "They counted ____ pairs of puffins.", "The wardens opened this ____ in 2004.",
    "In 2004 it carried ____ vehicles.",
    "The latter carried ____ vehicles.", "In 2004 the latter carried ____ vehicles.",
    "First, the ____ was built.",
    "Those who ____ remember.",
    "Holloway built their first bridge in ____.",
  ])
  func refusesEnglishThatPointsElsewhere(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test(arguments: [
    "The Northern Bridge opened in ____.", "Helen Marchetti said that she ____ the puffins.",
    "The first ____ opened in 2004.", "The wardens counted their ____ in 2016.",
    "Both shores wanted a ____.",
    "The engineer said: “This ____ is a promise.”", "In 2004 those who ____ remembered.",
  ])
  func letsEnglishPassThatStandsAlone(prompt: String) {
    #expect(flaw(prompt) == nil)
  }

  @Test func aSpeechMayOpenWithAConnectiveAndSayThis() {
    #expect(flaw("And so we choose the ____.", form: .own) == nil)
    #expect(flaw("We choose this ____ for our children.", form: .own) == nil)
    #expect(flaw("And so we choose the ____.") != nil)
  }

  @Test(arguments: [
    "In 1862 only ____ survived, and Ostham was empty.",
    "The table below lists the ____ ports of Ostham.",
    "In the crisis that followed, Ostham lost ____ ships.",
    "Other exports of Ostham came to ____ tonnes.",
  ])
  func refusesEnglishFiguresThatPointElsewhere(prompt: String) {
    let candidate = Candidate.sample(prompt, answer: "101", asked: .number, topic: .figure)
    #expect(PointingWord().flaw(of: candidate, in: .sample()) != nil)
  }

  @Test func whatIsQuotedWholeMayPoint() {
    #expect(flaw("“它必须改变。”——这是谁说的？", asked: .speaker) == nil)
    #expect(flaw("“它必须改变。”——出自哪里？", asked: .occasion) == nil)
  }

  @Test(arguments: [
    "As a result, agreements on ____ were reached in Ostham.",
    "Jane Holloway said: “As a result, agreements on ____ were reached in Ostham.”",
  ])
  func refusesResultsOfWhatStandsBefore(prompt: String) { #expect(flaw(prompt, form: .own) != nil) }
}
