import Foundation
public import MemoryModel
import QuestionBank

/// Taking in an exported history.
extension ProgressStore {
  /// Joins a history with what is here, all or nothing; joining the same again changes nothing.
  ///
  /// Afterwards the log holds every entry of both. A question that was answered here and there apart is reckoned anew from
  /// its first answer by the settings in force, which are themselves the later of both. A line with a number that no
  /// answer has is refused, so that nothing which is read later can overflow.
  ///
  /// - Parameters:
  ///   - lines: The lines as ``exportHistory(of:to:)`` wrote them; empty ones are passed over.
  ///   - now: The present by this device's clock, by which others' are judged; nil not to.
  ///   - elapsedDays: How days are counted.
  /// - Returns: What was done.
  /// - Throws: ``ProgressError`` of kind badLine or newer, beside those of all writing.
  public func importHistory(
    _ lines: some Sequence<String>, at now: Moment?, counting elapsedDays: ElapsedDays
  ) throws(ProgressError) -> ImportReport {
    var numbered: [(number: Int, line: HistoryLine)] = []
    for (index, text) in lines.enumerated() where text.contains(where: { !$0.isWhitespace }) {
      guard let line = try? BoundedJSON.decode(HistoryLine.self, from: Data(text.utf8)) else {
        throw badLine(index + 1, "a line of a history, in JSON")
      }
      if let expected = line.numberOutOfBounds { throw badLine(index + 1, expected) }
      numbered.append((index + 1, line))
    }
    guard let first = numbered.first, first.line.type == .history,
      first.line.format == HistoryLine.format, let version = first.line.version
    else { throw badLine(numbered.first?.number ?? 1, "the header of a history") }
    guard version <= HistoryLine.version else {
      throw ProgressError(.newer(version: version, known: HistoryLine.version), path: path)
    }
    return try writing { () throws(ProgressError) in
      let merge = HistoryMerge(store: self)
      for (number, line) in numbered.dropFirst() {
        do throws(ProgressError) {
          try merge.sort(line, number: number)
        } catch {
          guard error.kind == .refused else { throw error }
          throw badLine(number, "values that a progress file takes")
        }
      }
      return try merge.finish(at: now, counting: elapsedDays)
    }
  }

  func badLine(_ number: Int, _ expected: String) -> ProgressError {
    ProgressError(.badLine(number, expected: expected), path: path)
  }
}
