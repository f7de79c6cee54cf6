import Testing

@testable import TerminalUI

@Suite struct PassageTextTests {
  private let passage = PassageText(
    paragraphs: ["First\u{1B}[2J.", "Before. The moon is 384,400 km away. Behind.", "Last."],
    evidence: "The moon is 384,400 km away.", answers: ["384,400 km"])

  @Test func evidenceStandsInBrackets() {
    #expect(
      passage.lines == ["First[2J.", "Before. 【The moon is 384,400 km away.】 Behind.", "Last."])
  }

  @Test func theAnswerIsMarkedWithinTheEvidence() {
    #expect(passage.evidenceParagraph == 1)
    #expect(
      StyledText(passage.paragraphs[1]).runs.map(\.style) == [
        .plain, .strong, .marked, .strong, .plain,
      ])
  }

  @Test func whiteSpaceMakesNoDifference() {
    let passage = PassageText(
      paragraphs: ["共二 百人。"], evidence: "共二百人。", answers: ["二百"])
    #expect(passage.lines == ["【共二 百人。】"])
  }

  @Test func evidenceThatIsNotThereLeavesThePassageUnmarked() {
    let passage = PassageText(paragraphs: ["One.", ""], evidence: "Two.", answers: ["One"])
    #expect(passage.lines == ["One."])
    #expect(passage.evidenceParagraph == nil)
  }
}
