import Foundation

/// The questions in a bank's folder, as they lie there.
struct StoredQuestions: Equatable {
  private struct File: Decodable {
    struct Question: Decodable {
      var id: String
      var status: String
    }
    var questions: [Question]
  }

  /// The ids of those that are asked, sorted; one that stands in two files stands here twice.
  var active: [String] = []
  /// The bytes of the files by name.
  var files: [String: Data] = [:]
  /// Names of files that a killed process left.
  var leftovers: [String] = []

  /// Whether a question stands twice.
  var hasDoubles: Bool { Set(active).count != active.count }

  /// Reads the questions of a bank; none where it has no folder for them.
  init(of bank: String) throws {
    for folder in [bank, "\(bank)/articles", "\(bank)/questions"] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      leftovers += names.filter { $0.hasPrefix(".quiz-") }
      guard folder.hasSuffix("/questions") else { continue }
      for name in names.sorted() where name.hasSuffix(".json") {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
        files[name] = bytes
        let file = try JSONDecoder().decode(File.self, from: bytes)
        active += file.questions.filter { $0.status == "active" }.map(\.id)
      }
    }
    active.sort()
  }
}
