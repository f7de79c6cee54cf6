import TestSupport
import Testing

@testable import TerminalUI

@Suite struct GoldenScreensTests {
  static let sizes = [
    ScreenSize(columns: 40, rows: 20), ScreenSize(columns: 80, rows: 24),
    ScreenSize(columns: 200, rows: 50),
  ]

  @Test(arguments: sizes, ScreenLanguage.allCases)
  func everyStateLooksAsItDid(size: ScreenSize, language: ScreenLanguage) throws {
    let text = ScreenSamples.states.map { state in
      var screens = state.screens(language, on: size)
      return Self.drawing(of: screens.draw(size), named: state.name)
    }.joined(separator: "\n")
    let name = "Screens/\(size.columns)x\(size.rows)-\(language.rawValue).txt"
    #expect(try Snapshot.difference(of: text, from: name) == nil)
  }

  @Test(arguments: ScreenSamples.states) func noStateLeavesTheScreen(state: ScreenSamples.State) {
    for language in ScreenLanguage.allCases {
      let screens = state.screens(language)
      for columns in [1, 10, 19, 20, 21, 39, 40, 60, 80, 100, 101, 200] {
        for rows in [1, 2, 5, 6, 7, 10, 20, 24, 50] {
          let size = ScreenSize(columns: columns, rows: rows)
          let screen = screens.screen(size)
          #expect(screen.lines.count <= rows, "\(size)")
          for line in screen.lines { #expect(line.width <= max(2, columns), "\(size)") }
          if let cursor = screen.cursor {
            #expect((0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column))
          }
        }
      }
    }
  }

  @Test func theCaretIsWhereTheTextEnds() throws {
    let state = ScreenSamples.State(
      name: "", questions: [ScreenSamples.cloze], keys: ScreenSamples.typed("领头雁"))
    for size in Self.sizes {
      let screen = state.screens(.chinese).screen(size)
      let cursor = try #require(screen.cursor)
      #expect(screen.lines[cursor.row].width == cursor.column)
      #expect(screen.lines[cursor.row].text.hasSuffix("答案： 领头雁"))
    }
  }

  @Test func theAnswerIsMarkedInItsSource() {
    let state = ScreenSamples.State(
      name: "", questions: [ScreenSamples.choice], keys: ScreenSamples.typed("3"))
    let runs = state.screens(.english).screen(Self.sizes[1]).lines.flatMap(\.runs)
    #expect(runs.filter { $0.style == .marked }.map(\.text) == ["7000亿元"])
  }

  private static func drawing(of screen: Screen, named name: String) -> String {
    let cursor = screen.cursor.map { ", cursor \($0.row + 1):\($0.column + 1)" } ?? ""
    return "== \(name)\(cursor)\n" + screen.lines.map { "|\($0.text)\n" }.joined()
  }
}
