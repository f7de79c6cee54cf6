import MemoryModel

import Testing

@testable import QuizCommands

/// A console in memory: what goes in is set before, what comes out is kept.
final class FakeConsole {
  // A class, because the closures of a console write into it while a command runs.

  var input: [UInt8] = []
  var isTerminal = false
  private(set) var output = ""
  private(set) var errorOutput = ""
  private var clock = 0

  /// Milliseconds that pass between two looks at the clock.
  var tick = 0

  var console: Console {
    Console(
      output: { self.output += $0 }, errorOutput: { self.errorOutput += $0 },
      readLine: { nil }, readAll: { self.input }, environment: ["LANG": "C"],
      now: { Moment(secondsSince1970: 1_767_225_600) },
      milliseconds: {
        self.clock += self.tick
        return self.clock
      },
      terminals: (isTerminal, isTerminal, isTerminal))
  }

  /// Runs the program in this process.
  func run(_ words: String...) -> QuizCommands.ExitStatus { Program.run(words, console) }
}
