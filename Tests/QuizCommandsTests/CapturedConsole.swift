import MemoryModel

@testable import QuizCommands

/// Runs commands in this process and keeps what they print.
final class CapturedConsole {
  // A class, because the console's closures write into it.

  /// What was printed to standard output.
  var output = ""
  /// What was printed to standard error.
  var errors = ""
  /// Environment variables.
  var environment = ["TZ": "UTC", "LANG": "C"]
  /// The present.
  var now = Moment(secondsSince1970: 1_735_732_800)
  /// Whether the three streams are terminals.
  var isTerminal = false
  /// Milliseconds that pass between two looks at the clock.
  var millisecondsPerLook = 0
  private var milliseconds = 0
  /// Lines that are still to be read one by one.
  var lines: [String] = []
  /// What standard input holds.
  var input = ""

  /// Runs the program, and forgets what was printed before.
  func run(_ words: String...) -> ExitStatus {
    output = ""
    errors = ""
    return Program.run(words, console)
  }

  /// What commands are given.
  var console: Console {
    Console(
      output: { self.output += $0 }, errorOutput: { self.errors += $0 },
      readLine: { self.lines.isEmpty ? nil : self.lines.removeFirst() },
      readAll: { Array(self.input.utf8) }, environment: environment, now: { self.now },
      milliseconds: {
        self.milliseconds += self.millisecondsPerLook
        return self.milliseconds
      },
      terminals: (isTerminal, isTerminal, isTerminal))
  }
}
