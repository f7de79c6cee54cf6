import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands at the path that a person names for the output.
@Suite struct OutputFileTests {
  let folder: TemporaryFolder
  private let bytes = Array("[\"a\u{202E}\"]\n".utf8)

  init() throws { folder = try TemporaryFolder() }

  private func write(_ path: String) throws {
    try OutputFile.write(bytes, to: path) { Array("safe\n".utf8) }
  }

  private func kind(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  @Test(arguments: [0o600, 0o640, 0o755] as [mode_t])
  func aFileKeepsItsMode(mode: mode_t) throws {
    let path = try folder.write("old", to: "out.json")
    #expect(chmod(path, mode) == 0)
    try write(path)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == mode)
    #expect(try StoredFile.read(path) == bytes)
  }

  @Test func aLinkIsFollowedAndStays() throws {
    let file = try folder.write("old", to: "deep/file.json")
    #expect(symlink("deep/file.json", folder.path("one")) == 0)
    #expect(symlink(folder.path("one"), folder.path("two")) == 0)
    try write(folder.path("two"))
    #expect(kind(folder.path("two")) == S_IFLNK && kind(folder.path("one")) == S_IFLNK)
    #expect(try StoredFile.read(file) == bytes)
  }

  @Test func aLinkToNothingMakesTheFileThatItNames() throws {
    #expect(symlink("new.json", folder.path("link")) == 0)
    try write(folder.path("link"))
    #expect(kind(folder.path("link")) == S_IFLNK)
    #expect(try StoredFile.read(folder.path("new.json")) == bytes)
  }

  @Test func aLinkToItselfIsNamed() {
    #expect(symlink("loop", folder.path("loop")) == 0)
    #expect(throws: BankError.self) { try write(folder.path("loop")) }
    #expect(kind(folder.path("loop")) == S_IFLNK)
  }

  @Test func aPipeIsWrittenThrough() throws {
    let path = folder.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    // Both ends, so that nobody waits for the other.
    let reader = open(path, O_RDWR)
    defer { close(reader) }
    try write(path)
    var buffer = [UInt8](repeating: 0, count: 100)
    let count = read(reader, &buffer, buffer.count)
    #expect(Array(buffer.prefix(count)) == bytes)
    #expect(kind(path) == S_IFIFO)
  }

  @Test func devicesAreWrittenThroughAndStay() throws {
    try write("/dev/null")
    #expect(kind("/dev/null") == S_IFCHR)
    guard kind("/dev/full") == S_IFCHR else { return }
    #expect(throws: BankError.self) { try write("/dev/full") }
    #expect(kind("/dev/full") == S_IFCHR)
  }

  @Test func aStreamOfTheProcessIsAppendedTo() throws {
    let path = try folder.write("before\n", to: "log")
    let descriptor = open(path, O_WRONLY | O_APPEND)
    defer { close(descriptor) }
    try write("/dev/fd/\(descriptor)")
    #expect(try StoredFile.read(path) == Array("before\n".utf8) + bytes)
  }

  @Test func aTerminalGetsWhatIsSafe() throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    #expect(openpty(&master, &slave, nil, nil, nil) == 0)
    defer { for end in [master, slave] { close(end) } }
    let name = String(cString: try #require(ttyname(slave)))
    try write(name)
    var buffer = [UInt8](repeating: 0, count: 100)
    let count = read(master, &buffer, buffer.count)
    #expect(String(decoding: buffer.prefix(count), as: UTF8.self) == "safe\r\n")
  }

  @Test func aFolderIsRefused() {
    #expect(throws: BankError.isFolder(path: folder.url.path)) { try write(folder.url.path) }
  }

  @Test func commandsWriteThroughToTheirOwnOutput() throws {
    let bank = try SampleBank.make(in: folder)
    let captured = CapturedConsole()
    let path = folder.path("log")
    try folder.write("", to: "log")
    let descriptor = open(path, O_WRONLY | O_APPEND)
    defer { close(descriptor) }
    for format in ["json", "tsv", "history"] {
      let status = captured.run(
        "export", bank.path, "--format", format, "--output", "/dev/fd/\(descriptor)",
        "--progress", folder.path("p.sqlite"))
      #expect(status == .done)
    }
    let text = String(decoding: try StoredFile.read(path), as: UTF8.self)
    #expect(text.hasPrefix("{") && text.contains("#separator:") && text.contains("quiz-history"))
  }
}
