import Foundation
import QuestionBank
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder as a person may hand it over: only its own regular files are taken, and what isn't is named.
@Suite struct FolderListingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func link(_ name: String, to target: String) {
    #expect(symlink(target, folder.path(name)) == 0)
  }

  private func faults(_ name: String = "f") throws -> [String: FileFault] {
    let listing = try FolderListing(below: folder.path(name)) { $0.hasSuffix(".txt") }
    return listing.faults.reduce(into: [:]) { faults, fault in
      if case .unusable(_, let reason) = fault.error { faults[fault.name] = reason }
    }
  }

  private func files() throws -> [String] { try FolderListing(below: folder.path("f")).files }

  @Test func pipesAreNamedAndNeverOpened() throws {
    try folder.write("x", to: "f/a.txt")
    for name in ["f/pipe.txt", "f/pipe"] { #expect(mkfifo(folder.path(name), 0o600) == 0) }
    #expect(try faults() == ["pipe.txt": .notRegular])
    #expect(throws: BankError.unusable(path: folder.path("f/pipe.txt"), .notRegular)) {
      try StoredFile.read(folder.path("f/pipe.txt"))
    }
    #expect(
      try FolderListing(below: folder.path("f"), where: ArticleFolder.takes).files == ["a.txt"])
  }

  @Test(arguments: ["/dev/null", "/dev/zero", "/dev/tty"])
  func devicesAreNeverRead(path: String) {
    #expect(throws: BankError.self) { try StoredFile.read(path) }
  }

  @Test func linksThatLeadNowhereOrInACircleAreNamed() throws {
    try folder.write("x", to: "f/a.txt")
    link("f/dead.txt", to: "nowhere")
    link("f/loop.txt", to: "loop.txt")
    #expect(try faults() == ["dead.txt": .deadLink, "loop.txt": .deadLink])
    for name in ["dead.txt", "loop.txt"] {
      #expect(throws: BankError.unusable(path: folder.path("f/\(name)"), .deadLink)) {
        try StoredFile.read(folder.path("f/\(name)"))
      }
    }
  }

  @Test func linksThatLeadOutOfTheFolderAreNamedAndLeft() throws {
    try folder.write("x", to: "f/a.txt")
    try folder.write("secret", to: "outside/pw.txt")
    link("f/pw.txt", to: folder.path("outside/pw.txt"))
    link("f/pw.jpg", to: folder.path("outside/pw.txt"))
    link("f/more", to: folder.path("outside"))
    link("f/inside.txt", to: "a.txt")
    #expect(try faults() == ["pw.txt": .linkOutside, "more": .linkOutside])
    #expect(try files() == ["a.txt", "inside.txt"])
  }

  @Test func aFolderBesideWithTheSameBeginningIsOutside() throws {
    try folder.write("x", to: "f-2/a.txt")
    try folder.write("x", to: "f/b.txt")
    link("f/a.txt", to: folder.path("f-2/a.txt"))
    #expect(try faults() == ["a.txt": .linkOutside])
  }

  @Test func aNameThatIsNoUTF8IsNamed() throws {
    try folder.write("x", to: "f/a.txt")
    // 文章 in GBK, as an archive from an older system has it.
    let name: [UInt8] = [0xCE, 0xC4, 0xD5, 0xC2]
    let path = Array("\(folder.path("f"))/".utf8) + name + Array(".txt\0".utf8)
    let descriptor = path.withUnsafeBufferPointer {
      $0.withMemoryRebound(to: CChar.self) { creat($0.baseAddress!, 0o600) }
    }
    // Some file systems take no such name.
    guard descriptor >= 0 else { return }
    close(descriptor)
    #expect(try faults() == ["\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}.txt": .nameNotUTF8])
    #expect(try files() == ["a.txt"])
  }

  @Test func twoSpellingsOfOneNameAreOneFile() throws {
    try folder.write("x", to: "f/caf\u{E9}.txt")
    try folder.write("y", to: "f/cafe\u{301}.txt")
    // Some file systems hold both to be the same.
    guard try FileManager.default.contentsOfDirectory(atPath: folder.path("f")).count == 2 else {
      return
    }
    #expect(try files().map { Array($0.utf8) } == [Array("cafe\u{301}.txt".utf8)])
    #expect(try faults().values.map(\.self) == [.nameTaken])
  }

  @Test func aFileThatIsTooLargeIsNotRead() throws {
    let path = try folder.write("", to: "sparse.txt")
    #expect(truncate(path, 1 << 40) == 0)
    #expect(throws: BankError.unusable(path: path, .tooLarge(limit: StoredFile.largest))) {
      try StoredFile.read(path)
    }
  }
}
