import Foundation
import QuestionBank

/// Makes a bank's index beside the progress file before practice needs it, so that its first question comes at once.
enum IndexPreparation {
  /// Makes the index, or leaves it as it is where it still holds.
  ///
  /// Nothing is said where it can't be kept: practice makes it then.
  static func prepare(_ bank: Bank, _ arguments: ParsedArguments, _ console: Console) {
    guard let folder = folder(arguments, console) else { return }
    _ = try? BankIndex(of: bank, cacheFolder: folder)
  }

  /// The folder beside the progress file in which indexes and analyses are kept, made where it isn't there; nil where there is none.
  static func folder(_ arguments: ParsedArguments, _ console: Console) -> String? {
    guard let path = ProgressFile.path(arguments, console.environment) else { return nil }
    let folder = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    return folder
  }
}
