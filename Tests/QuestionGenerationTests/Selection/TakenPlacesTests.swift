import Testing

@testable import QuestionGeneration

@Suite struct TakenPlacesTests {
  private func place(_ range: Range<Int>, paragraph: Int = 0, article: Int = 0) -> Candidate.Place {
    Candidate.Place(article: article, paragraph: paragraph, range: range)
  }

  @Test func onlyWordsThatWereTakenOverlap() {
    var taken = TakenPlaces()
    #expect(!taken.overlaps([place(0..<9)]))
    taken.add([place(10..<20), place(5..<9, paragraph: 2)])
    #expect(taken.overlaps([place(0..<3), place(19..<25)]))
    #expect(
      !taken.overlaps([place(20..<25), place(10..<20, paragraph: 1), place(10..<20, article: 1)]))
    #expect(taken.overlaps([place(8..<10, paragraph: 2)]))
  }
}
