public import MemoryModel
import TerminalUI

/// What a command may touch of the process: arguments come apart, everything else comes through here.
///
/// Nothing reaches a terminal but through the functions of `Console+Output.swift`.
public struct Console {
  /// Writes text to standard output as it is.
  let rawOutput: (String) throws -> Void
  /// Writes text to standard error as it is.
  let rawErrorOutput: (String) -> Void
  /// Reads a line of standard input without its end; nil at the end of the input.
  public var readLine: () -> String?
  /// Reads all of standard input.
  public var readAll: () -> [UInt8]
  /// Environment variables.
  public var environment: [String: String]
  /// The present.
  public var now: () -> Moment
  /// Milliseconds of a clock that never jumps; only differences mean something.
  public var milliseconds: () -> Int
  /// Whether standard input, output and error are terminals.
  public var terminals: (input: Bool, output: Bool, error: Bool)

  /// Creates a console.
  ///
  /// - Parameters:
  ///   - output: Writes text to standard output, unbuffered by us; throws `QuizError` when it can't be written.
  ///   - errorOutput: Writes text to standard error; failures are ignored.
  ///   - readLine: See ``readLine``.
  ///   - readAll: See ``readAll``.
  ///   - environment: See ``environment``.
  ///   - now: See ``now``.
  ///   - milliseconds: See ``milliseconds``.
  ///   - terminals: See ``terminals``.
  public init(
    output: @escaping (String) throws -> Void, errorOutput: @escaping (String) -> Void,
    readLine: @escaping () -> String?, readAll: @escaping () -> [UInt8],
    environment: [String: String], now: @escaping () -> Moment,
    milliseconds: @escaping () -> Int = { 0 },
    terminals: (input: Bool, output: Bool, error: Bool)
  ) {
    rawOutput = output
    rawErrorOutput = errorOutput
    self.readLine = readLine
    self.readAll = readAll
    self.environment = environment
    self.now = now
    self.milliseconds = milliseconds
    self.terminals = terminals
  }

  /// Whether lines for people have colours: on a terminal whose user hasn't asked for none (no-color.org).
  var isColoured: Bool {
    terminals.output && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
