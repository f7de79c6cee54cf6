import Foundation
import TestSupport
import Testing

/// A bank that lies in the project.
struct BankFixture: CustomTestStringConvertible {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Its folder.
  var url: URL
  /// The path of its folder.
  var path: String { url.path }
  var testDescription: String { url.lastPathComponent }

  /// A bank that ships.
  static func shipped(_ name: String) -> BankFixture {
    BankFixture(url: project.appending(path: "banks/\(name)"))
  }

  /// A bank that version 0.1.0 of the program made.
  static func earlier(_ name: String) -> BankFixture {
    BankFixture(url: project.appending(path: "Tests/EarlierBanks/\(name)"))
  }

  /// Banks whose files are of version 1.
  static let versionOne = [
    earlier("ai-governance"), earlier("road-to-the-moon"), earlier("ferries"), earlier("tea"),
  ]

  /// A copy of it that may be changed.
  func copy(in folder: TemporaryFolder) throws -> String {
    let path = folder.path(url.lastPathComponent)
    try FileManager.default.copyItem(atPath: url.path, toPath: path)
    return path
  }
}
