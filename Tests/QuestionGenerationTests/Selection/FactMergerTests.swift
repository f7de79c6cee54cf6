import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct FactMergerTests {
  private static let whole = "发展海上风电是海岸城市实现绿色转型的必由之路，必须牢牢掌握关键部件的制造能力。"

  private func item(
    _ statement: String, _ answer: String, article: Int, range: Range<Int> = 0..<90,
    asked: Candidate.Asked = .term(.phrase)
  ) -> CandidateMaker.Made {
    var candidate = Candidate.sample(
      "林建国指出：“____”", answer: answer, asked: asked, statement: statement, form: .direct,
      speaker: "林建国", article: article)
    candidate.places[0].range = range
    return .init(candidate: candidate, sentence: 0)
  }

  private func merged(_ items: [CandidateMaker.Made]) -> [Candidate] {
    FactMerger(sentences: []).merged(items).facts.map(\.candidate)
  }

  @Test func theSameOfTheSameWordsIsOneFactWithAllPlaces() {
    let found = merged([item(Self.whole, "必由之路", article: 0), item(Self.whole, "必由之路", article: 1)])
    #expect(found.map { $0.places.map(\.article) } == [[0, 1]])
  }

  @Test func marksSpacesAndWidthMakeNoOtherFact() {
    let other = "发展海上风电， 是海岸城市实现绿色转型的‘必由之路’,必须牢牢掌握关键部件的制造能力"
    #expect(
      merged([item(Self.whole, "必由之路", article: 0), item(other, "必由之路", article: 1)]).count == 1)
  }

  @Test func otherAnswersAndOtherQuestionsStayApart() {
    #expect(
      merged([item(Self.whole, "必由之路", article: 0), item(Self.whole, "关键部件", article: 0)]).count
        == 2)
    #expect(
      merged([
        item(Self.whole, "林建国", article: 0, asked: .speaker), item(Self.whole, "林建国", article: 0),
      ]).count == 2)
  }

  @Test func aPartGivesItsPlacesToTheWhole() {
    let part = "发展海上风电是海岸城市实现绿色转型的必由之路"
    let found = merged([item(part, "必由之路", article: 1), item(Self.whole, "必由之路", article: 0)])
    #expect(found.map(\.statement) == [Self.whole])
    #expect(found.map { $0.places.map(\.article) } == [[0, 1]])
  }

  @Test func aPartProvesOnlyTheAnswersThatItHolds() {
    let part = "发展海上风电是海岸城市实现绿色转型的必由之路"
    let found = merged([item(part, "必由之路", article: 1), item(Self.whole, "关键部件", article: 0)])
    let whole = found.first { $0.statement == Self.whole }
    #expect(whole?.places.map(\.article) == [0])
    #expect(found.count == 2)
  }

  @Test func placesThatOverlapAreOnePlace() {
    let found = merged([
      item(Self.whole, "必由之路", article: 0, range: 0..<90),
      item(Self.whole, "必由之路", article: 0, range: 10..<80),
    ])
    #expect(found.map(\.places.count) == [1])
  }

  @Test func theOrderIsThatOfTheFirstOnes() {
    let items = ["甲是东湾村的风电码头所在地", "乙是东湾村的渔民合作社社长", "丙是东湾村的小学老校长"].enumerated().map {
      item($0.element, "东湾村", article: $0.offset)
    }
    #expect(merged(items).map(\.statement) == items.map(\.candidate.statement))
    #expect(merged([]).isEmpty)
  }
}
