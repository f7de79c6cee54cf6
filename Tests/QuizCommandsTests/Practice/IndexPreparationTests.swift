import Foundation
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct IndexPreparationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func generate(progress: String) throws -> QuizCommands.ExitStatus {
    let article = try folder.write(
      "The Harbour Report\n\nIn 2001 the port of Alder handled 137 thousand tons of grain.\n",
      to: "a.txt")
    return CapturedConsole().run(
      "generate", folder.path("bank"), article, "--progress", progress)
  }

  @Test func generatingMakesTheIndexBesideTheProgress() throws {
    #expect(try generate(progress: folder.path("data/progress.sqlite")) == .done)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("data"))
    // The progress itself is made by the first session.
    #expect(names.count { $0.hasPrefix("index-") } == 1)
    #expect(names.allSatisfy { $0.hasSuffix(".cache") })
  }

  @Test func aFolderThatCannotBeMadeStopsNothing() throws {
    let file = try folder.write("", to: "file")
    #expect(try generate(progress: file + "/progress.sqlite") == .done)
  }
}
