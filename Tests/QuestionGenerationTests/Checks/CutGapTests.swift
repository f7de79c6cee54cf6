import Testing

@testable import QuestionGeneration

@Suite struct CutGapTests {
  @Test func refusesAVerbWithThePhraseBeforeIt() {
    var candidate = Candidate.sample("林建国指出：“在饮马池所在的____了36匹马，这是当年的河。”", answer: "位置共拴")
    candidate.beside = ("所在的", "了36匹马")
    #expect(CutGap().flaw(of: candidate, in: .sample()) != nil)
  }

  @Test func refusesHalfOfAPairWithWhatStandsBeforeIt() {
    var candidate = Candidate.sample("林建国指出，海上风电是我们____和实践的重大成果。", answer: "领导渔民长期探索")
    candidate.beside = ("是我们", "和实践的")
    #expect(CutGap().flaw(of: candidate, in: .sample()) != nil)
    candidate.beside = ("守护、", "和实践的")
    #expect(CutGap().flaw(of: candidate, in: .sample()) == nil)
  }

  @Test func refusesAVerbWithHalfOfItsObject() {
    func flaw(_ answer: String) -> String? {
      CutGap().flaw(of: .sample("海岸市的渔业发展____的长期支持。", answer: answer), in: .sample())
    }
    #expect(flaw("离不开政策面") != nil && flaw("離不開政策面") != nil)
    #expect(flaw("政策部门") == nil)
  }
}
