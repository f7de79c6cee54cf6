/// Reads from a question's bytes just what an index needs of it: a tenth of the time of decoding it.
enum EntryReader {
  /// The entry of a question.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of a file under `questions/`.
  ///   - range: The question's bytes in it.
  ///   - file: Name of the article file.
  /// - Returns: nil where a field is missing or unusual; whoever decodes the question then learns what is wrong.
  static func entry(in bytes: [UInt8], range: Range<Int>, file: String) -> BankIndex.Entry? {
    var fields = Array<Range<Int>?>(repeating: nil, count: names.count)
    do throws(JSONScanner.Fault) {
      try JSONScanner.eachField(of: bytes, at: range.lowerBound) { name, value in
        if let place = names.firstIndex(where: { bytes[name].elementsEqual($0) }) {
          fields[place] = value
        }
      }
    } catch {
      return nil
    }
    func text(_ place: Int) -> String? {
      guard let range = fields[place], range.count >= 2, bytes[range.lowerBound] == quote,
        !bytes[range].contains(backslash)
      else { return nil }
      return String(decoding: bytes[range.lowerBound + 1..<range.upperBound - 1], as: UTF8.self)
    }
    guard let id = text(0), let fact = text(1), let kind = text(2).flatMap(Question.Kind.init),
      let topic = text(3).flatMap(Question.Topic.init), let language = text(4),
      let answer = text(5), let number = fields[6],
      let importance = Double(String(decoding: bytes[number], as: UTF8.self)),
      (0...1).contains(importance),
      let status = text(7).flatMap(Question.Status.init), let prompt = fields[8],
      bytes[prompt.lowerBound] == quote, let evidence = fields[9],
      bytes[evidence.lowerBound] == UInt8(ascii: "[")
    else { return nil }
    return BankIndex.Entry(
      id: QuestionID(rawValue: id), fact: FactID(rawValue: fact), kind: kind, topic: topic,
      status: status, importance: importance, language: language,
      foldedAnswer: AnswerFolding.fold(answer), file: file, bytes: range)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  /// The fields that are read, and two that every question has.
  private static let names: [[UInt8]] = [
    "id", "fact", "kind", "topic", "language", "answer", "importance", "status", "prompt",
    "evidence",
  ].map { Array($0.utf8) }
}
