public import MemoryModel

/// What a command may touch of the process: arguments come apart, everything else comes through here.
public struct Console {
  /// Writes text to standard output, unbuffered by us; throws ``ConsoleError`` when it can't be written.
  public var output: (String) throws -> Void
  /// Writes text to standard error; failures are ignored.
  public var errorOutput: (String) -> Void
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
  public init(
    output: @escaping (String) throws -> Void, errorOutput: @escaping (String) -> Void,
    readLine: @escaping () -> String?, readAll: @escaping () -> [UInt8],
    environment: [String: String], now: @escaping () -> Moment,
    milliseconds: @escaping () -> Int = { 0 },
    terminals: (input: Bool, output: Bool, error: Bool)
  ) {
    self.output = output
    self.errorOutput = errorOutput
    self.readLine = readLine
    self.readAll = readAll
    self.environment = environment
    self.now = now
    self.milliseconds = milliseconds
    self.terminals = terminals
  }
}
