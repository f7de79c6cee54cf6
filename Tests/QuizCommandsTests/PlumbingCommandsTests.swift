import MemoryModel
import Testing

@testable import QuizCommands

@Suite struct PlumbingCommandsTests {
  private func run(_ words: [String], input: String) -> (
    status: QuizCommands.ExitStatus, out: String, error: String
  ) {
    var out = ""
    var error = ""
    let console = Console(
      output: { out += $0 }, errorOutput: { error += $0 }, readLine: { nil },
      readAll: { Array(input.utf8) }, environment: [:], now: { Moment(secondsSince1970: 0) },
      terminals: (false, false, false))
    let status = Program.run(words, console)
    return (status, out, error)
  }

  @Test func gradePrintsAVerdictForEachRow() {
    let header = "language\ttype\tkey\tunit\taccepted\tanswer\n"
    let rows = "zh\ttext\t头雁\t\t\t頭雁\nzh\ttext\t头雁\t\t\t\nzh\tdate\t2017\t年\t\t17年\n"
    let result = run(["grade", "-"], input: header + rows)
    #expect(result.out == "right\nwrong\nnear\n")
    #expect(result.status == .done)
  }

  @Test func gradeNamesTheLineOfAnUnknownType() {
    let table = "language\ttype\tkey\tunit\taccepted\tanswer\nzh\tpoem\t头雁\t\t\t雁\n"
    let result = run(["grade", "-"], input: table)
    #expect(result.status == .badInput)
    #expect(result.error.contains("line 2") && result.error.contains("text, name, figure, date"))
  }

  @Test func gradeWantsItsColumns() {
    let result = run(["grade", "-"], input: "key\tanswer\n")
    #expect(result.status == .badInput && result.error.contains("line 1"))
  }

  @Test(arguments: ["schedule", "figures"])
  func aLineThatIsNestedTooDeeplyIsNamed(command: String) {
    for depth in 511...514 {
      let result = run([command, "-"], input: String(repeating: "[", count: depth))
      #expect(result.status == .badInput && result.error.contains("line 1"))
    }
  }

  @Test func figuresPrintsPlacesInCharacters() {
    let result = run(["figures", "-"], input: "{\"input\": \"增长25%，199个\"}\n")
    #expect(
      result.out == """
        {"figures":[{"end":5,"start":2,"text":"25%","type":"percent","unit":"%","value":25},\
        {"end":4,"start":2,"text":"25","type":"number","value":25},\
        {"end":9,"start":6,"text":"199","type":"number","value":199}],"input":"增长25%，199个"}

        """)
    #expect(result.status == .done)
  }

  @Test func figuresNamesTheLineThatIsNoJSON() {
    let result = run(["figures", "-"], input: "{\"input\": \"1\"}\nnonsense\n")
    #expect(result.status == .badInput && result.error.contains("line 2"))
  }

  @Test(arguments: ["figures", "grade"]) func aMissingFileHasItsOwnStatus(command: String) {
    #expect(run([command, "/no/such/file"], input: "").status == .noInput)
    #expect(run([command, "/"], input: "").status == .usage)
  }
}
