import Testing

@testable import QuizCommands

@Suite struct ParsedArgumentsTests {
  private let specification = CommandSpecification(
    name: "try", arguments: "BANK [FILE]", argumentCount: (1, 2),
    options: [
      .init(name: "--output", value: "FILE", help: Localized(en: "", zh: "")),
      .init(name: "--json", value: nil, help: Localized(en: "", zh: "")),
    ],
    summary: Localized(en: "", zh: ""), example: "quiz try bank")

  private func parse(_ words: String...) throws -> ParsedArguments {
    try ParsedArguments(words, for: specification, environment: [:])
  }

  private func usage(_ usage: QuizError.Usage) -> QuizError { .usage(usage, command: "try") }

  @Test func optionsAndArgumentsMayStandInAnyOrder() throws {
    let arguments = try parse("--json", "bank", "--output", "x", "file")
    #expect(arguments.positional == ["bank", "file"])
    #expect(arguments.has("--json"))
    #expect(arguments.value("--output") == "x")
  }

  @Test func valueMayStandBehindAnEqualsSign() throws {
    #expect(try parse("bank", "--output=a=b").value("--output") == "a=b")
    #expect(try parse("bank", "--output=").value("--output") == "")
  }

  @Test func everythingBehindTwoHyphensIsAnArgument() throws {
    #expect(try parse("--", "--json", "-x").positional == ["--json", "-x"])
    #expect(try parse("-").positional == ["-"])
  }

  @Test func lastValueWinsAndAllAreKept() throws {
    let arguments = try parse("bank", "--output", "a", "--output", "b")
    #expect(arguments.value("--output") == "b")
    #expect(arguments.allValues("--output") == ["a", "b"])
  }

  @Test func wrongWordsAreToldApart() {
    #expect(throws: usage(.tooFewArguments(expected: "BANK [FILE]"))) { try parse() }
    #expect(throws: usage(.tooManyArguments("c"))) { try parse("a", "b", "c") }
    #expect(throws: usage(.missingValue("--output"))) { try parse("a", "--output") }
    #expect(throws: usage(.valueOfFlag("--json"))) { try parse("a", "--json=yes") }
    #expect(throws: QuizError.self) { try parse("a", "--jsn") }
    #expect(throws: QuizError.self) { try parse("a", "--language", "fr") }
  }

  @Test func helpNeedsNoArguments() throws {
    #expect(try parse("--help").has("--help"))
    #expect(try parse("-h").has("--help"))
  }

  @Test(arguments: [
    (nil, ["LANG": "zh_CN.UTF-8"], InterfaceLanguage.chinese), (nil, [:], .english),
    ("en", ["LANG": "zh_CN.UTF-8"], .english), (nil, ["LC_ALL": "", "LANG": "zh"], .chinese),
    (nil, ["LC_ALL": "en_GB", "LANG": "zh"], .english), (nil, ["LANG": "C"], .english),
  ])
  func languageIsTheOptionsElseTheLocales(
    option: String?, environment: [String: String], language: InterfaceLanguage
  ) throws {
    let words = ["bank"] + (option.map { ["--language", $0] } ?? [])
    let arguments = try ParsedArguments(words, for: specification, environment: environment)
    #expect(arguments.language == language)
  }

  @Test func numberOutsideItsRangeIsWrongUsage() throws {
    #expect(try parse("a", "--output", "7").number("--output", in: 0...9, command: "try") == 7)
    #expect(try parse("a").number("--output", in: 0...9, command: "try") == nil)
    for word in ["10", "-1", "x", "1.5", ""] {
      #expect(throws: usage(.badValue(word, option: "--output", expected: "0–9"))) {
        try parse("a", "--output=\(word)").number("--output", in: 0...9, command: "try")
      }
    }
  }
}
