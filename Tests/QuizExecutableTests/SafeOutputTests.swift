import Foundation
import TestSupport
import Testing

/// Text that would move the cursor, ring the bell or turn the direction of writing, in everything that prints it.
@Suite struct SafeOutputTests {
  private let folder: TemporaryFolder
  private var bank: String { folder.path("bank") }

  init() throws { folder = try TemporaryFolder() }

  /// A title that clears the screen, a sentence that names the window and one that turns the direction.
  private var article: String {
    let towns = ["Alder", "Birch", "Cedar", "Dover", "Elgin", "Forde"]
    return "The \u{1B}[2JHarbour\u{9B}31m Report\n\n"
      + towns.enumerated().map { index, town in
        "In \(2001 + index) the port of \u{1B}]0;x\u{7}\(town)\u{202E} handled "
          + "\(137 + index * 41) thousand tons of \u{8}grain, which was \(11 + index * 3) percent "
          + "more than in the year before.\u{7F}\n\n"
      }.joined()
  }

  private func expectSafe(_ words: [String], input: String = "") throws {
    let result = try BuiltProgram.run(
      words + ["--progress", folder.path("progress.sqlite")], input: input)
    #expect(result.status == 0, "\(words): \(result.errorOutput)")
    #expect(!result.output.isEmpty, "\(words)")
    let forbidden = (result.output + result.errorOutput).unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
    }
    #expect(forbidden.isEmpty, "\(words): \(forbidden.map(\.value))")
  }

  @Test func noCommandPrintsControlCharacters() throws {
    let file = try folder.write(article, to: "a.txt")
    try expectSafe(["read", file])
    try expectSafe(["generate", bank, file, "--list", "new"])
    let ids = try BuiltProgram.run(["show", bank, "--json"]).output
    struct Listed: Decodable { var id: String }
    let questions = try JSONDecoder().decode([Listed].self, from: Data(ids.utf8))
    let first = try #require(questions.first?.id)
    try folder.write(
      #"{"format":"quiz-edits","version":1,"questions":{"\#(first)":{"accepted":["\u001b[31mred\u009b"]}}}"#,
      to: "bank/edits.json")
    try expectSafe(["show", bank])
    try expectSafe(["show", bank, first])
    try expectSafe(["show", bank, "--rejected"])
    try expectSafe(["show", bank, "--conflicts"])
    try expectSafe(
      ["practice", bank, "--cram", "--plain"],
      input: ":hint\n1\n:passage\n:details\n\u{1B}[2J\n:flag \u{1B}[2J\n\n2\n3\n1\n:\u{1B}x\n1\n")
    try expectSafe(["stats", bank])
    try expectSafe(["verify", bank])
    try expectSafe([])
  }
}
