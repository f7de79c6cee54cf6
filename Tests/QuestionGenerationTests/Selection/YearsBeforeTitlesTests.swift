import Testing

@testable import QuestionGeneration

@Suite struct YearsBeforeTitlesTests {
  private func candidate(
    _ prompt: String, _ answer: String, _ asked: Candidate.Asked, _ importance: Double,
    article: Int = 0
  ) -> Candidate {
    var candidate = Candidate.sample(prompt, answer: answer, asked: asked, article: article)
    candidate.importance = importance
    return candidate
  }

  @Test func theYearOfADocumentGoesBeforeItsName() {
    let title = candidate("2024年，海岸市提出《____》。", "渔业守则", .title, 0.6)
    let year = candidate("____年，海岸市提出《渔业守则》。", "2024", .year, 0.4)
    let ranked = YearsBeforeTitles([title, year]).ordered()
    #expect(ranked.map(\.answer) == ["渔业守则", "2024"])
    #expect(ranked[0].importance < ranked[1].importance && ranked[1].importance == 0.4)
  }

  @Test func elsewhereTitlesKeepTheirPlace() {
    let title = candidate("2024年，海岸市提出《____》。", "渔业守则", .title, 0.6)
    let others = [
      candidate("____年，海岸市提出《渔业守则》。", "2024", .year, 0.4, article: 1),
      candidate("____年，海岸市提出《造船守则》。", "2024", .year, 0.4),
      candidate("____年，海岸市提出《渔业守则》。", "2024", .number, 0.4),
    ]
    for other in others {
      #expect(YearsBeforeTitles([title, other]).ordered()[0].importance == 0.6)
    }
  }
}
