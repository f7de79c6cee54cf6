import Testing

@testable import QuestionGeneration

@Suite struct QuotationJudgementTests {
  private func verdicts(_ text: String, speaker: String?) -> [QuotationJudgement.Verdict] {
    let sentence = SampleSources.sentence(text)
    return QuotationMarks.outermost(in: sentence.passage).map {
      QuotationJudgement.judge(
        $0, in: sentence, attribution: speaker.map { Attribution(speaker: $0) })
    }
  }

  @Test(arguments: [
    "推进“东数西算”工程。", "所谓“风电致富”并非口号。", "通过“加强人工智能能力建设国际合作”决议。", "“头雁”带动全村。", "建设“一带一路”。",
    "他获得“全国海上风电建设先进个人”称号。", "The word “bridge” is old.",
    "She wrote “The Raft of Odysseus” in 1999.",
    "They called it “the big one” at once.",
  ])
  func termsNamesAndTitlesAreNoStatements(text: String) {
    #expect(verdicts(text, speaker: nil) == [.term])
  }

  @Test(arguments: [
    "推进“东数西算”工程。", "The word “bridge” is old.", "他读了“海洋”二字。",
  ])
  func termsStayTermsBesideASpeaker(text: String) {
    #expect(verdicts(text, speaker: "林建国") == [.term])
  }

  @Test(arguments: [
    "林建国指出：“发展海上风电是必由之路。”", "林建国强调，“要把渔民的长远利益放在第一位”。",
    "Holloway said: “Steel forgives nobody at all.”",
    "“We choose to go to the Moon,” Kennedy said.",
  ])
  func whatSomebodySaidIsAStatement(text: String) {
    #expect(verdicts(text, speaker: "林建国") == [.statement])
  }

  @Test(arguments: [
    "海边写着：“发展海上风电是海岸城市实现绿色转型的必由之路。”",
    "The wall says “a bridge is a promise that two shores make to each other” in gold.",
  ])
  func longWordsOfNobodyHaveNoSpeaker(text: String) {
    #expect(verdicts(text, speaker: nil) == [.noSpeaker])
  }

  @Test func aNoteStandsForASpeaker() {
    let sentence = SampleSources.sentence("“发展海上风电是海岸城市实现绿色转型的必由之路。”")
    let pair = QuotationMarks.outermost(in: sentence.passage)[0]
    let noted = Attribution(citation: "《海岸日报》2024年11月3日")
    #expect(QuotationJudgement.judge(pair, in: sentence, attribution: noted) == .statement)
    #expect(QuotationJudgement.judge(pair, in: sentence, attribution: Attribution()) == .noSpeaker)
  }
}
