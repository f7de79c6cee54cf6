import Foundation

/// Reads a file that a command was given.
enum InputFile {
  /// The bytes of a file.
  ///
  /// - Throws: ``QuizError/noSuchFile(_:)``, ``QuizError/isFolder(_:)`` or ``QuizError/unreadable(_:reason:)``.
  static func bytes(_ path: String) throws(QuizError) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .noSuchFile(path)
    }
    guard !isFolder.boolValue else { throw .isFolder(path) }
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      throw .unreadable(
        path, reason: (underlying ?? error as NSError).localizedDescription)
    }
  }
}
