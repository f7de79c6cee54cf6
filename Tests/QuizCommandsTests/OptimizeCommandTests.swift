import Foundation
import Testing

@testable import QuizCommands

@Suite struct OptimizeCommandTests {
  private let console = CapturedConsole()

  @Test func aShortLogGivesTheStandardWeightsAndTheReason() throws {
    console.input = """
      card_id,review_ms,rating,type
      7,1700000000000,3,0
      7,1700200000000,1,0
      """
    #expect(console.run("optimize", "--log", "-", "--json") == .done)
    let printed = try JSONDecoder().decode(JSONValue.self, from: Data(console.output.utf8))
    guard case .object(let object) = printed, case .list(let params) = object["params"] else {
      Issue.record("no params in \(console.output)")
      return
    }
    #expect(params.count == 21)
    #expect(console.output.hasPrefix(#"{"params":[0.212,1.2931,"#))
    #expect(console.output.contains(#""outcome":"too-few-answers""#))
    #expect(console.output.contains(#""answers":2,"scored":1"#))
    #expect(console.run("optimize", "--log", "-") == .done)
    #expect(console.output.contains("Too few for a fit"))
  }

  @Test func reviewsFromTheMomentOnAreLeftOut() {
    console.input = "rating,card_id,review_ms\r\n3,a,1000\r\n3,a,200000000\r\n3,b,2000\r\n"
    #expect(console.run("optimize", "--log", "-", "--before", "2000", "--json") == .done)
    #expect(console.output.contains(#""answers":1,"scored":0"#))
  }

  @Test(arguments: [
    ("", "line 1, is damaged: expected the columns"),
    ("card_id,rating\n1,2", "line 1, is damaged: expected a column 'review_ms'"),
    ("card_id,review_ms,rating\n1,2", "line 2, is damaged: expected 3 fields"),
    ("card_id,review_ms,rating\n1,x,2", "line 2, is damaged: expected milliseconds"),
    ("card_id,review_ms,rating\n1,9223372036854775807,2", "expected milliseconds"),
    ("card_id,review_ms,rating\n1,5,0", "line 2, is damaged: expected 'rating' from 1 to 4"),
  ])
  func aBadLineIsNamed(input: String, sentence: String) {
    console.input = input
    #expect(console.run("optimize", "--log", "-") == .badInput)
    #expect(console.errors.contains(sentence))
    #expect(console.output == "")
  }

  @Test func theLogMustBeNamed() {
    #expect(console.run("optimize") == .usage)
    #expect(console.errors.contains("--log FILE.csv"))
  }
}
