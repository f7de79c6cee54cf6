import Testing

@testable import QuizCommands

@Suite struct ProgressBarTests {
  private func draw(isTerminal: Bool, tick: Int, done: [Int]) -> String {
    let captured = CapturedConsole()
    captured.isTerminal = isTerminal
    captured.millisecondsPerLook = tick
    let bar = ProgressBar(.english, captured.console)
    for done in done { bar.update(done, of: 10) }
    bar.end()
    return captured.errors
  }

  @Test func shortWorkShowsNoBar() {
    #expect(draw(isTerminal: true, tick: 10, done: [0, 5, 10]) == "")
  }

  @Test func nothingIsDrawnWhereThereIsNoTerminal() {
    #expect(draw(isTerminal: false, tick: 1000, done: [0, 5, 10]) == "")
  }

  @Test func longWorkShowsCountRateAndTimeLeftAndClearsTheLineAtTheEnd() {
    let drawn = draw(isTerminal: true, tick: 2000, done: [4, 5, 99])
    #expect(drawn.components("\r") == 4)
    #expect(drawn.contains("[#########...............] 4 of 10 articles, 2 a second, 3 s left"))
    #expect(drawn.contains("10 of 10 articles"))
    #expect(drawn.hasSuffix("\r\u{1B}[K"))
  }
}

extension String {
  /// How often a character stands in it.
  fileprivate func components(_ character: Character) -> Int { count { $0 == character } }
}
