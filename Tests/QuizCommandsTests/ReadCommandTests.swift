import ArticleReading
import Foundation
import MemoryModel
import TestSupport
import Testing

@testable import QuizCommands

/// `quiz read`, run through the program with its output caught.
struct ReadCommandTests {
  private final class Caught {
    // A class, because the console's closures fill it.
    var output = ""
    var errors = ""
  }

  private func run(
    _ words: [String], input: [UInt8] = [], path: String = "", isTerminal: Bool = false,
    language: String = "C"
  ) -> (status: QuizCommands.ExitStatus, output: String, errors: String) {
    let caught = Caught()
    let console = Console(
      output: { caught.output += $0 }, errorOutput: { caught.errors += $0 }, readLine: { nil },
      readAll: { input }, environment: ["PATH": path, "LANG": language],
      now: { Moment(secondsSince1970: 0) }, terminals: (false, isTerminal, false))
    let status = Program.run(["read"] + words, console)
    return (status, caught.output, caught.errors)
  }

  private let article = "山里的茶\n\n□ 林 清\n\n山里的雨下了三天三夜，茶树都喝饱了水。\n\n扫码关注我们\n"

  @Test func jsonHasArticlesAndDroppedPiecesWithTheirPlaces() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(article, to: "a.txt")
    let result = run([file, "--json"])
    #expect(result.status == .done)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(json["encoding"] as? String == "UTF-8")
    #expect(json["text"] is NSNull)
    #expect((json["sha256"] as? String)?.count == 64)
    let articles = try #require(json["articles"] as? [[String: Any]])
    #expect(articles.count == 1)
    #expect(articles.first?["title"] as? String == "山里的茶")
    #expect(articles.first?["author"] as? String == "林清")
    #expect(articles.first?["publication"] is NSNull)
    let paragraphs = try #require(articles.first?["paragraphs"] as? [[String: Any]])
    #expect(paragraphs.map { $0["kind"] as? String } == ["title", "byline", "body"])
    let spans = try #require(paragraphs.last?["spans"] as? [[Int]])
    let bytes = Array(article.utf8)
    let there = spans.map { String(decoding: bytes[$0[0]..<$0[1]], as: UTF8.self) }.joined()
    #expect(there == "山里的雨下了三天三夜，茶树都喝饱了水。")
    let dropped = try #require(json["dropped"] as? [[String: Any]])
    #expect(dropped.map { $0["reason"] as? String } == ["furniture"])
  }

  @Test func tokensAsJSONAreALineASentenceWithPlacesInItsText() throws {
    let folder = try TemporaryFolder()
    let text = "Harbour notes\n\nThe harbour opened in 1904. It handled 120 ships.\n"
    let result = run([try folder.write(text, to: "a.txt"), "--tokens", "--json"])
    #expect(result.status == .done)
    let lines = result.output.split(separator: "\n")
    let texts = try lines.map { line in
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let text = try #require(json["text"] as? String)
      let bytes = Array(text.utf8)
      for token in try #require(json["tokens"] as? [[String: Any]]) {
        let start = try #require(token["start"] as? Int)
        let end = try #require(token["end"] as? Int)
        #expect(String(decoding: bytes[start..<end], as: UTF8.self) == token["text"] as? String)
        #expect(token["tag"] is String)
        #expect(token["name"] != nil)
      }
      let phrases = try #require(json["phrases"] as? [[Int]])
      #expect(phrases.allSatisfy { 0 <= $0[0] && $0[0] < $0[1] && $0[1] <= bytes.count })
      return text
    }
    #expect(texts.suffix(2) == ["The harbour opened in 1904.", "It handled 120 ships."])
  }

  @Test func tokensForPeopleAreALineEach() throws {
    let folder = try TemporaryFolder()
    let result = run([try folder.write("船来了。\n", to: "a.txt"), "--tokens"])
    #expect(result.status == .done)
    #expect(result.output.contains("PUNCT"))
    #expect(result.output.contains("。"))
  }

  @Test func jsonHasFiguresWithPeriodMetricAndPlaces() throws {
    let text = "茶园见闻\n\n山里种茶已有很久，家家户户都以此为生。\n\n2024年，全村茶叶产量达到3.5万斤，比上年增长8%。\n"
    let folder = try TemporaryFolder()
    let result = run([try folder.write(text, to: "a.txt"), "--json"])
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let articles = try #require(json["articles"] as? [[String: Any]])
    let figures = try #require(articles.first?["figures"] as? [[String: Any]])
    #expect(figures.map { $0["text"] as? String } == ["2024年", "3.5万斤", "8%"])
    #expect(figures.map { $0["value"] as? Double } == [2024, 35000, 8])
    #expect(figures.map { $0["type"] as? String } == ["date", "measure", "percent"])
    #expect(figures.map { $0["period"] as? String } == ["2024年", "2024年", "2024年"])
    #expect(figures[1]["metric"] as? String == "全村茶叶产量")
    #expect(figures[2]["metric"] as? String == "全村茶叶产量比上年增长")
    #expect(figures[1]["qualifier"] is NSNull)
    #expect(figures[1]["paragraph"] as? Int == 2)
    let spans = try #require(figures[1]["spans"] as? [[Int]])
    let bytes = Array(text.utf8)
    #expect(
      spans.map { String(decoding: bytes[$0[0]..<$0[1]], as: UTF8.self) }.joined() == "3.5万斤")
  }

  @Test func peopleSeeNumbersKindsAndWhatWasLeftOut() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(article, to: "a.txt")
    let plain = run([file])
    #expect(plain.output.contains("0  [title] 山里的茶"))
    #expect(plain.output.contains("2  山里的雨"))
    #expect(plain.output.contains("[furniture] 扫码关注我们"))
    #expect(!plain.output.contains("\u{1B}"))
    #expect(run([file], isTerminal: true).output.contains("\u{1B}[1m"))
    #expect(run([file], language: "zh_CN.UTF-8").output.contains("[版面] 扫码关注我们"))
  }

  @Test func standardInputTakesTitleAuthorAndDate() {
    let words = ["-", "--title", "茶", "--author", "王林", "--date", "2025-03-01", "--json"]
    let result = run(words, input: Array("山里的雨下了三天三夜，茶树都喝饱了水。\n".utf8))
    #expect(result.status == .done)
    for fact in ["\"title\":\"茶\"", "\"author\":\"王林\"", "\"date\":\"2025-03-01\""] {
      #expect(result.output.contains(fact))
    }
  }

  @Test func everyFailureHasItsStatusAndSentence() throws {
    let folder = try TemporaryFolder()
    let missing = run([folder.path("no.txt")])
    #expect(missing.status == .noInput)
    #expect(
      missing.errors
        == "Error: There is no file or folder '\(folder.path("no.txt"))'; check the name.\n")
    let directory = run([folder.path("")])
    #expect(directory.status == .usage)
    let empty = run([try folder.write(" \n", to: "empty.txt")])
    #expect(empty.status == .badInput)
    #expect(empty.errors.contains("is empty; expected an article"))
    let pdf = run([try folder.write("%PDF-1.4 x", to: "a.pdf")])
    #expect(pdf.status == .unavailable)
    #expect(pdf.errors.contains("'pdftotext'"))
    let zip = run([try folder.write("PK\u{3}\u{4}", to: "a.docx")])
    #expect(zip.status == .badInput)
    #expect(run([]).status == .usage)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("loop"), withDestinationPath: folder.path("loop"))
    #expect(run([folder.path("loop")]).status == .noInput)
  }

  @Test func pdfGoesThroughTheProgram() throws {
    let folder = try TemporaryFolder()
    // A program of that name that prints its arguments and leaves its input alone.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("pdftotext"), withDestinationPath: "/bin/echo")
    let file = try folder.write("%PDF-1.4 " + String(repeating: "x", count: 200_000), to: "a.pdf")
    let result = run([file], path: folder.path(""))
    #expect(result.errors == "")
    #expect(result.status == .done)
    #expect(result.output.contains("-enc UTF-8 -eol unix - -"))
  }

  @Test func aProgramThatFailsOrHangsIsAnError() throws {
    let runner = ProgramRunner(path: "/bin:/usr/bin", timeLimit: 50)
    #expect(throws: ProgramRunner.Failure.failed(1)) { try runner.run("false", [], input: []) }
    #expect(throws: ProgramRunner.Failure.timeLimit) { try runner.run("sleep", ["20"], input: []) }
    #expect(throws: ProgramRunner.Failure.notFound) {
      try runner.run("is-not-there", [], input: [])
    }
    let long = [UInt8](repeating: 0x61, count: 300_000)
    #expect(try ProgramRunner(path: "/bin:/usr/bin").run("cat", [], input: long) == long)
  }
}
