/// How the program ends, after sysexits.h.
public enum ExitStatus: Int32, Sendable {
  /// Done, also when some of several articles could not be read.
  case done = 0
  /// A check found something, or it could not be done.
  case failed = 1
  /// Wrong usage.
  case usage = 64
  /// Bad input: no bank, a damaged or newer file, no readable article.
  case badInput = 65
  /// No such file or bank.
  case noInput = 66
  /// A program that is needed is not there.
  case unavailable = 69
  /// Reading or writing failed.
  case inputOutput = 74
}
