import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct QuestionFilePlanTests {
  private let harbour = QuestionFile.StoredArticle(entry: SampleBank.harbourEntry, paragraphs: [0])
  private let tower = QuestionFile.StoredArticle(entry: SampleBank.towerEntry, paragraphs: [0])
  private var retired: Question {
    var question = SampleBank.cloze
    question.status = .retired
    return question
  }

  private func placed(_ question: Question) -> QuestionFilePlan.Placed {
    .init(question: question, home: question.evidence[0].article)
  }

  private func file(
    _ name: String, _ articles: [QuestionFile.StoredArticle], _ questions: [Question]
  ) -> QuestionFile {
    QuestionFile(name: name, articles: articles, questions: questions)
  }

  @Test func questionLiesWithItsHome() {
    let files = QuestionFilePlan.files(
      [placed(SampleBank.choice), placed(SampleBank.cloze)],
      read: [("tower.html", [tower]), ("harbour.txt", [harbour])], unreadable: [], before: [])
    #expect(
      files == [
        file("harbour.txt", [harbour], [SampleBank.cloze]),
        file("tower.html", [tower], [SampleBank.choice]),
      ])
  }

  @Test func retiredQuestionStaysWhereItWasAndSoDoesItsFile() {
    let before = [file("harbour.txt", [harbour], [SampleBank.cloze])]
    let files = QuestionFilePlan.files(
      [placed(retired)], read: [("tower.html", [tower])], unreadable: [], before: before)
    #expect(
      files == [file("harbour.txt", [harbour], [retired]), file("tower.html", [tower], [])])
  }

  @Test func fileWithoutQuestionsAndWithoutItsArticleGoes() {
    let before = [file("harbour.txt", [harbour], [])]
    let files = QuestionFilePlan.files([], read: [], unreadable: [], before: before)
    #expect(files == [])
  }

  @Test func questionsMoveWithAFileThatGotAnotherName() {
    var renamed = harbour
    renamed.entry.path = "articles/port.txt"
    renamed.entry.text = "articles/port.txt"
    let before = [file("harbour.txt", [harbour], [SampleBank.cloze])]
    let files = QuestionFilePlan.files(
      [placed(retired)], read: [("port.txt", [renamed])], unreadable: [], before: before)
    #expect(files == [file("port.txt", [renamed], [retired])])
  }

  @Test func retiredQuestionStaysInAFileThatWasEdited() {
    var edited = harbour
    edited.entry.id = ArticleID(rawValue: "ffffffffffff-1")
    let before = [file("harbour.txt", [harbour], [SampleBank.cloze])]
    let files = QuestionFilePlan.files(
      [placed(retired)], read: [("harbour.txt", [edited])], unreadable: [], before: before)
    #expect(files == [file("harbour.txt", [edited], [retired])])
  }

  @Test func unreadableFileKeepsItsQuestionsAndArticles() {
    let before = [file("harbour.txt", [harbour], [SampleBank.cloze])]
    let files = QuestionFilePlan.files(
      [placed(SampleBank.cloze)], read: [], unreadable: ["harbour.txt"], before: before)
    #expect(files == before)
  }

  @Test func noQuestionIsLost() {
    let before = [
      file("harbour.txt", [harbour], [SampleBank.cloze]),
      file("tower.html", [tower], [SampleBank.choice]),
    ]
    let questions = [placed(retired), placed(SampleBank.choice)]
    for read in [
      [], [("tower.html", [tower])], [("tower.html", [tower]), ("harbour.txt", [harbour])],
    ] {
      let files = QuestionFilePlan.files(questions, read: read, unreadable: [], before: before)
      #expect(files.flatMap(\.questions).count == 2)
    }
  }
}
