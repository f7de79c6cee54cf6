import Testing

@testable import QuestionGeneration

@Suite struct QuotedAgainTests {
  private func quotation(
    _ words: String, speaker: String? = "林建国", occasion: String? = nil, article: Int = 1
  ) -> QuotedAgain.Quotation {
    var attribution = Attribution(speaker: speaker, mention: speaker)
    attribution.occasion = occasion
    attribution.citation = "《海岸日报》2024年"
    return QuotedAgain.Quotation(
      words: ComparedWords.fold(words),
      place: Candidate.Place(
        article: article, paragraph: 3, range: 10..<40, attribution: attribution))
  }

  private let candidate = Candidate.sample(
    "林建国指出：“坚持____，在港口合作框架内加强规则治理”。", answer: "以海为本、绿色向善",
    statement: "坚持以海为本、绿色向善，在港口合作框架内加强规则治理", form: .direct, speaker: "林建国")

  private func places(_ quotation: QuotedAgain.Quotation) -> [Candidate.Place] {
    QuotedAgain([quotation]).added(to: [candidate])[0].places
  }

  @Test func aPartThatHoldsTheAnswerIsFurtherEvidenceWithItsSource() {
    let found = places(quotation("坚持以海为本、绿色向善"))
    #expect(found.count == 2)
    #expect(found.last?.attribution?.citation == "《海岸日报》2024年")
  }

  @Test func theWholeIsEvidenceForItsPart() {
    #expect(places(quotation("要坚持以海为本、绿色向善，在港口合作框架内加强规则治理，久久为功")).count == 2)
  }

  @Test(arguments: [
    ("在港口合作框架内加强规则治理", "林建国" as String?), ("坚持以海为本、绿色向善", "王海生"), ("坚持以海为本、绿色向善", nil),
    ("坚持以海", "林建国"),
  ])
  func wordsWithoutTheAnswerOrOfSomebodyElseAreNone(words: String, speaker: String?) {
    #expect(places(quotation(words, speaker: speaker)).count == 1)
  }

  @Test func aPlaceIsNotAddedTwice() {
    let once = QuotedAgain([quotation("坚持以海为本、绿色向善")]).added(to: [candidate])
    let twice = QuotedAgain([quotation("坚持以海为本、绿色向善")]).added(to: once)
    #expect(twice[0].places == once[0].places)
  }

  @Test func anOccasionIsProvedByTheSameOccasionOnly() {
    var asked = candidate
    asked.asked = .occasion
    asked.answer = "港口合作论坛"
    func count(_ occasion: String?) -> Int {
      QuotedAgain([quotation("在港口合作框架内加强规则治理", occasion: occasion)]).added(to: [asked])[0]
        .places.count
    }
    #expect(count("港口合作论坛开幕式") == 2)
    #expect(count("渔业大会") == 1)
    #expect(count(nil) == 1)
  }
}
