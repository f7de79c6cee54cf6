import Testing

@testable import QuizCommands

@Suite struct HelpTests {
  static let names = CommandList.all.map { $0.specification.name }

  @Test func commandsHaveDifferentNames() {
    #expect(Set(Self.names).count == Self.names.count)
  }

  @Test(arguments: names, ["en", "zh"])
  func everyCommandHasHelpWithAnExample(name: String, language: String) throws {
    let captured = CapturedConsole()
    #expect(captured.run(name, "--help", "--language", language) == .done)
    let command = try #require(CommandList.all.first { $0.specification.name == name })
    let specification = command.specification
    #expect(captured.output.contains(specification.example))
    #expect(captured.output.contains("quiz \(name)"))
    for option in specification.options { #expect(captured.output.contains(option.name)) }
    #expect(captured.errors == "")
  }

  @Test(arguments: names)
  func everyExampleIsARightCommandLine(name: String) throws {
    let command = try #require(CommandList.all.first { $0.specification.name == name })
    let line = command.specification.example.split(separator: "|")[0]
    let words = line.split(separator: " ").map(String.init)
    #expect(words.prefix(2) == ["quiz", name])
    _ = try ParsedArguments(
      Array(words.dropFirst(2)), for: command.specification, environment: [:])
  }

  @Test func helpOfTheProgramNamesEveryCommandForPeople() {
    let captured = CapturedConsole()
    #expect(captured.run("--help") == .done)
    for command in CommandList.all {
      let specification = command.specification
      #expect(captured.output.contains("\n  \(specification.name) ") == !specification.isPlumbing)
    }
  }

  @Test func unknownCommandIsWrongUsageAndSuggestsTheNearest() {
    let captured = CapturedConsole()
    #expect(captured.run("expotr", "bank") == .usage)
    #expect(captured.errors.contains("Did you mean 'export'?"))
    #expect(captured.output == "")
  }
}
