import Testing

@testable import QuizCommands

@Suite struct HelpTests {
  static let names = CommandList.all.map { $0.specification.name }

  @Test func commandsHaveDifferentNames() {
    #expect(Set(Self.names).count == Self.names.count)
  }

  @Test(arguments: names, ["en", "zh"])
  func everyCommandHasHelpWithAnExample(name: String, language: String) throws {
    let fake = FakeConsole()
    #expect(fake.run(name, "--help", "--language", language) == .done)
    let command = try #require(CommandList.all.first { $0.specification.name == name })
    let specification = command.specification
    #expect(fake.output.contains(specification.example))
    #expect(fake.output.contains("quiz \(name)"))
    for option in specification.options { #expect(fake.output.contains(option.name)) }
    #expect(fake.errorOutput == "")
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
    let fake = FakeConsole()
    #expect(fake.run("--help") == .done)
    for command in CommandList.all {
      let specification = command.specification
      #expect(fake.output.contains("\n  \(specification.name) ") == !specification.isPlumbing)
    }
  }

  @Test func unknownCommandIsWrongUsageAndSuggestsTheNearest() {
    let fake = FakeConsole()
    #expect(fake.run("expotr", "bank") == .usage)
    #expect(fake.errorOutput.contains("Did you mean 'export'?"))
    #expect(fake.output == "")
  }
}
