import Testing

@testable import QuestionGeneration

@Suite struct SpeakerChoicesTests {
  private func said(_ name: String, article: Int, mention: String? = nil) -> Candidate {
    var candidate = Candidate.sample(
      "Who said: “The harbour of \(name) keeps its word”?", answer: name, asked: .speaker,
      article: article)
    candidate.places[0].attribution = Attribution(speaker: name, mention: mention ?? name)
    return candidate
  }

  private func choices(_ all: [Candidate]) -> [String]? {
    SpeakerChoices(all).distractors(for: all[0], seed: "x", uses: [:])
  }

  @Test func onlyWhoIsQuotedBesideTheRightOneIsAChoice() throws {
    let near = ["Ada Finch", "Bo Lind", "Cy Marsh"].map { said($0, article: 0) }
    let far = ["Dee Noll", "Ed Orr"].map { said($0, article: 1) }
    let found = try #require(choices(near + far))
    #expect(Set(found) == ["Bo Lind", "Cy Marsh"])
  }

  @Test func withoutTwoOthersThereIsNoChoice() {
    #expect(choices([said("Ada Finch", article: 0), said("Bo Lind", article: 0)]) == nil)
    #expect(choices([said("Ada Finch", article: 0)]) == nil)
  }

  @Test func anAstronautIsNoChoiceBesideAPresident() {
    let president = said("Ada Finch", article: 0, mention: "President Ada Finch")
    let others = ["Bo Lind", "Cy Marsh", "Dee Noll"].map { said($0, article: 0) }
    #expect(choices([president] + others) == nil)
  }

  @Test func aSpeltNameIsNoChoiceBesideChineseOnes() {
    func said(_ name: String) -> Candidate {
      var candidate = Candidate.sample("“港口守信”——这是谁说的？", answer: name, asked: .speaker)
      candidate.places[0].attribution = Attribution(speaker: name, mention: name)
      return candidate
    }
    #expect(choices(["玛丽亚·桑托斯", "林建国", "陈小兰"].map(said)) == nil)
    #expect(choices(["林建国", "陈小兰", "周明远", "玛丽亚·桑托斯"].map(said))?.contains("玛丽亚·桑托斯") == false)
    #expect(choices(["玛丽亚·桑托斯", "安娜·林德", "卡洛斯·马什"].map(said))?.count == 2)
  }

  @Test func whoIsNearlyAlwaysQuotedIsNotAsked() {
    let usual = (0..<6).map { _ in said("Ada Finch", article: 0) }
    let others = ["Bo Lind", "Cy Marsh"].map { said($0, article: 0) }
    #expect(choices(usual + others) == nil)
  }
}
