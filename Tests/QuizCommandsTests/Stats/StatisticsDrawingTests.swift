import MemoryModel
import TerminalUI
import Testing

@testable import QuizCommands

struct StatisticsDrawingTests {
  private let plain = StatisticsDrawing(isColoured: false)

  @Test func aBarAlwaysTakesItsWidth() {
    for width in 1...30 {
      for share in stride(from: -0.5, through: 1.5, by: 0.01) {
        #expect(plain.bar(share, width: width).text.count == width)
      }
    }
    #expect(plain.bar(.nan, width: 3).text == "   ")
    #expect(plain.bar(0.5, width: 4).text == "██  ")
    #expect(plain.bar(0.001, width: 4).text == "▏   ")
    #expect(plain.bar(1, width: 4).text == "████")
  }

  @Test func theCalendarHasSevenRowsThatEndToday() {
    // 2025-02-26, a Wednesday.
    let today = StudyDay(daysSince1970: 20_145)
    let days = [(0, 8), (1, 1), (7, 4), (400, 99)].map {
      StudyStatistics.DayCount(day: today.advanced(by: -$0.0), count: $0.1)
    }
    #expect(
      plain.calendar(days.reversed(), today: today, weeks: 3).map(\.text)
        == ["···", "··░", "·▒█", "·· ", "·· ", "·· ", "·· "])
  }

  @Test func levelsRiseWithTheAnswers() {
    for most in 1...50 {
      let levels = (0...most).map { StatisticsDrawing.level($0, most: most) }
      #expect(levels == levels.sorted())
      #expect(levels.first == 0 && (1...4).contains(levels[1]))
      #expect((1...4).contains(StatisticsDrawing.level(most, most: most)))
    }
  }

  @Test func coloursTellTheLevelsApartWhereThereAreSomeElseShapes() {
    let coloured = StatisticsDrawing(isColoured: true)
    #expect(Set((0...4).map { coloured.cell(level: $0).text }) == ["■"])
    #expect(Set((0...4).map { Palette.dark.text(of: coloured.cell(level: $0)) }).count == 5)
    #expect(Set((0...4).map { plain.cell(level: $0).text }).count == 5)
    for level in 0...4 { #expect(plain.cell(level: level).text.count == 1) }
  }
}
