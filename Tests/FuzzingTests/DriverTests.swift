import Foundation
import Testing

/// The built driver on faults that are there on purpose.
struct DriverTests {
  private static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let program = folder.appending(path: "QuizFuzz").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return program
      }
    }
    return "QuizFuzz"
  }()

  private func run(_ words: String...) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = words
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }

  @Test(arguments: [
    ("trap", "ended by signal"), ("hang", "took too long"), ("memory", "held"),
    ("unstable", "gave two results"), ("control", "a control character on a terminal"),
  ])
  func aPlantedFaultIsFoundAndMadeSmall(kind: String, words: String) throws {
    // The first input of this seed holds the byte that shows the fault.
    let (output, status) = try run(
      "--kinds", "planted-\(kind)", "--seed", "3", "--inputs", "1", "--least-seconds", "0.1")
    #expect(status == 1)
    #expect(output.contains(words))
    #expect(output.contains("let bytes: [UInt8] = Array(\"!\".utf8)"))
    #expect(output.contains("seed 3: 1 inputs"))
  }

  @Test func wordsThatMeanNothingAreToldApart() throws {
    #expect(try run("--kinds", "none").status == 64)
    #expect(try run("--inputs").status == 64)
  }
}
