/// A fault as it is told: as a test that can be pasted.
struct FindingReport {
  /// The input, made small.
  var input: FuzzInput
  var outcome: Lane.Outcome
  /// The number of the input in its run, and the run's seed.
  var number: Int
  var seed: UInt64
  /// Where in the program it happened, as far as is known.
  var place: String

  /// A name for files and tests.
  var name: String {
    "\(input.kind)-\(outcome.fault.sort)-\(number)".map {
      $0.isLetter || $0.isNumber || $0 == "-" ? String($0) : "-"
    }.joined()
  }

  /// A line that says what happened.
  var line: String {
    "\(input.kind), step '\(outcome.step)', \(input.bytes.count) bytes, choice \(input.choice): "
      + outcome.fault.text + (place.isEmpty ? "" : " at \(place)")
  }

  /// A test that fails, or ends the tests, as long as the fault is there.
  var test: String {
    let function = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
    return """
        /// \(line) (seed \(seed), input \(number))
        @Test func found\(function)() {
          let bytes: [UInt8] = \(literal)
          #expect(Fuzzing.fault(kind: "\(input.kind)", choice: \(input.choice), bytes) == nil)
        }
      """
  }

  /// The bytes as Swift writes them: as text where they are some.
  private var literal: String {
    guard let text = String(validating: input.bytes, as: UTF8.self) else {
      return "[" + input.bytes.map { "\($0)" }.joined(separator: ", ") + "]"
    }
    return "Array(\"\(text.unicodeScalars.map(Self.escaped).joined())\".utf8)"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    default:
      scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
        || scalar.properties.generalCategory == .nonspacingMark
        ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }
  }
}
