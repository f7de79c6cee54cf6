import Foundation

/// The program that was built with the tests.
enum BuiltProgram {
  /// Its path: it lies in the folder of the tests' own program, or in one above it.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let program = folder.appending(path: "quiz")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder),
        !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: program.path)
      {
        return program.path
      }
    }
    return "quiz"
  }()

  /// What a run came to.
  struct Result {
    var output: String
    var errorOutput: String
    var status: Int32
  }

  /// Runs the program by pipes, its input closed at its end.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: URL? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "en_US.UTF-8", "TZ": "UTC"]
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // A program that ends before it has read everything isn't the test's failure.
    signal(SIGPIPE, SIG_IGN)
    try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? standardInput.fileHandleForWriting.close()
    let out = output.fileHandleForReading.readDataToEndOfFile()
    let err = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      output: String(decoding: out, as: UTF8.self),
      errorOutput: String(decoding: err, as: UTF8.self),
      status: process.terminationStatus)
  }
}
