import Figures
import Foundation
import QuestionBank

/// `quiz figures FILE.jsonl`: every number of each input with its place and value.
enum FiguresCommand: Command {
  static let specification = CommandSpecification(
    name: "figures", arguments: "FILE.jsonl", argumentCount: (1, 1),
    summary: Localized(
      en: "Prints the numbers of each line {\"input\"}, with places in characters, a line each.",
      zh: "逐行读取 {\"input\"}，输出其中的数字及其位置（以字符计）。"),
    example: "quiz figures numbers.jsonl", isPlumbing: true)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let path = arguments.positional[0]
    let recognizer = FigureRecognizer(mode: .everyNumber)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for (index, line) in try PlumbingInput.lines(of: path, console).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      guard let row = try? BoundedJSON.decode(Row.self, from: Data(line.utf8)) else {
        throw QuizError.damaged(path, line: index + 1, expected: "{\"input\": \"…\"}")
      }
      let result = Result(
        input: row.input,
        figures: recognizer.figures(in: row.input).flatMap { entries(of: $0, in: row.input) })
      let json = try encoder.encode(result)
      try console.write(.json(String(decoding: json, as: UTF8.self) + "\n"))
    }
    return .done
  }

  private struct Row: Decodable {
    var input: String
  }

  private struct Result: Encodable {
    var input: String
    var figures: [Entry]
  }

  private struct Entry: Encodable {
    var text: String
    var start: Int
    var end: Int
    var value: Value
    var unit: String?
    var type: String
  }

  private enum Value: Encodable {
    case number(Double)
    case range(Double, Double)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .range(let low, let high): try container.encode([low, high])
      }
    }
  }

  /// The figure itself, and beside one with a unit the number alone.
  private static func entries(of figure: Figure, in input: String) -> [Entry] {
    if figure.kind == .count || figure.kind == .fraction {
      return [entry(figure.numberRange, figure.value, nil, "number", input)]
    }
    let typed = entry(
      figure.range, figure.value, figure.unit, type(of: figure.kind), input)
    guard figure.kind != .rank, figure.statesNumber(in: input) else { return [typed] }
    let number = FigureRecognizer(mode: .everyNumber).number(of: figure, in: input)
    return [typed] + (number.map { [entry(figure.numberRange, $0, nil, "number", input)] } ?? [])
  }

  private static func type(of kind: Figure.Kind) -> String {
    switch kind {
    case .percent, .percentagePoint: "percent"
    case .money: "currency"
    case .rank: "ordinal"
    case .measure, .duration: "dimension"
    default: kind.rawValue
    }
  }

  /// An entry with its place in Unicode scalars, which is what other programs call characters.
  private static func entry(
    _ range: Range<Int>, _ value: Figure.Value, _ unit: String?, _ type: String, _ input: String
  ) -> Entry {
    let scalars = input.unicodeScalars
    let utf8 = input.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    let first = scalars.distance(from: scalars.startIndex, to: start)
    let shown: Value =
      switch value {
      case .number(let number): .number(number)
      case .range(let low, let high): .range(low, high)
      }
    return Entry(
      text: String(input[start..<end]), start: first,
      end: first + scalars.distance(from: start, to: end), value: shown, unit: unit, type: type)
  }
}
