import Testing

@testable import QuizCommands

@Suite struct ProgressBarTests {
  private func draw(isTerminal: Bool, tick: Int, shares: [Double]) -> String {
    let captured = CapturedConsole()
    captured.isTerminal = isTerminal
    captured.millisecondsPerLook = tick
    let bar = ProgressBar("Making", captured.console)
    for share in shares { bar.update(share) }
    bar.end()
    return captured.errors
  }

  @Test func shortWorkShowsNoBar() {
    #expect(draw(isTerminal: true, tick: 10, shares: [0, 0.5, 1]) == "")
  }

  @Test func nothingIsDrawnWhereThereIsNoTerminal() {
    #expect(draw(isTerminal: false, tick: 1000, shares: [0, 0.5, 1]) == "")
  }

  @Test func longWorkShowsItsShareAndClearsTheLineAtTheEnd() {
    let drawn = draw(isTerminal: true, tick: 600, shares: [0.5, 0.5, 7])
    #expect(drawn.components("\r") == 3)
    #expect(drawn.contains("Making [###############...............] 50 %"))
    #expect(drawn.contains("100 %"))
    #expect(drawn.hasSuffix("\r\u{1B}[K"))
  }
}

extension String {
  /// How often a character stands in it.
  fileprivate func components(_ character: Character) -> Int { count { $0 == character } }
}
