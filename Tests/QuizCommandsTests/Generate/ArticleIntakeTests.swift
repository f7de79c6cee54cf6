import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct ArticleIntakeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func intake(
    _ sources: [String], title: String? = nil, input: String = ""
  ) -> ArticleIntake {
    ArticleIntake(sources, title: title) { Array(input.utf8) }
  }

  @Test func folderGivesItsArticlesAndThoseBelow() throws {
    for name in ["f/a.txt", "f/deep/b.md", "f/notes.rtf", "f/.hidden.txt"] {
      try folder.write(name, to: name)
    }
    let found = intake([folder.path("f")])
    #expect(found.candidates.map(\.name) == ["a.txt", "b.md"])
    #expect(found.failures == [])
  }

  @Test func whatCannotBeTakenIsAFindingAndTheOthersGoOn() throws {
    let good = try folder.write("text", to: "good.txt")
    let other = try folder.write("text", to: "other.rtf")
    let missing = folder.path("missing.txt")
    try folder.write("x", to: "empty/notes.rtf")
    let found = intake([missing, other, good, folder.path("empty")])
    #expect(found.candidates.map(\.name) == ["good.txt"])
    #expect(
      found.failures == [
        .noSuchFile(missing), .notAnArticle(other), .notAnArticle(folder.path("empty")),
      ])
  }

  @Test(arguments: [
    ("Plain words.", nil, "standard input.txt"),
    ("<!DOCTYPE html><p>x", nil, "standard input.html"),
    ("%PDF-1.7", nil, "standard input.pdf"), ("---\ntitle: A\n---\n", nil, "standard input.md"),
    ("Words.", "On a/b: c", "On a b  c.txt"), ("Words.", "  ", "standard input.txt"),
  ])
  func standardInputIsNamedByTitleAndContent(input: String, title: String?, name: String) {
    let found = intake(["-"], title: title, input: input)
    #expect(found.candidates.map(\.name) == [name])
    #expect(found.standardInput == found.candidates.first?.sha256)
  }

  @Test func emptyStandardInputIsAFinding() {
    #expect(intake(["-"]).failures == [.notAnArticle("-")])
  }

  @Test func secondHyphenFindsNothingMore() {
    let found = intake(["-", "-"], input: "Words.")
    #expect(found.candidates.count == 1)
    #expect(found.failures == [])
  }
}
