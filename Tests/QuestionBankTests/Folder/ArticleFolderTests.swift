import QuestionBank
import Testing

@Suite struct ArticleFolderTests {
  private func file(_ name: String, _ text: String) -> ArticleFolder.Candidate {
    ArticleFolder.Candidate(name: name, bytes: Array(text.utf8))
  }

  @Test func bytesThatAreThereAreNotAddedAgain() {
    let present = [(name: "old.txt", sha256: file("old.txt", "same").sha256)]
    let admitted = ArticleFolder.admit(
      [file("new.txt", "same"), file("a.txt", "twice"), file("b.txt", "twice")], present: present)
    #expect(admitted.map(\.name) == ["a.txt"])
  }

  @Test func takenNameGetsANumberBeforeItsExtension() {
    let present = [(name: "a.txt", sha256: ""), (name: "a-2.txt", sha256: "")]
    let admitted = ArticleFolder.admit([file("A.txt", "new")], present: present)
    #expect(admitted.map(\.name) == ["A-3.txt"])
  }

  @Test func orderOfArgumentsDoesNotMatter() {
    let files = [file("a.txt", "1"), file("a.txt", "2"), file("b.md", "3"), file("a.txt", "4")]
    let admitted = ArticleFolder.admit(files, present: [])
    #expect(admitted == ArticleFolder.admit(files.reversed(), present: []))
    #expect(admitted.map(\.name) == ["a.txt", "a-2.txt", "a-3.txt", "b.md"])
  }

  @Test func nameThatWouldBeHiddenOrTooLongIsMended() {
    let long = String(repeating: "文", count: 90) + ".txt"
    let admitted = ArticleFolder.admit([file("..a.txt", "1"), file(long, "2")], present: [])
    #expect(admitted[0].name == "a.txt")
    #expect(admitted[1].name.utf8.count <= 240)
    #expect(admitted[1].name.hasSuffix("文.txt"))
  }

  @Test(arguments: [
    ("a.txt", true), ("a.HTML", true), ("a.b.docx", true), ("a", false), ("a.doc", false),
    ("a.html.text", false), ("pdf", false),
  ])
  func extensionTellsWhatIsTaken(name: String, isTaken: Bool) {
    #expect(ArticleFolder.takes(name) == isTaken)
  }

  @Test func hashIsThatOfTheStandard() {
    // FIPS 180-4, the example of one block.
    #expect(
      file("a", "abc").sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
