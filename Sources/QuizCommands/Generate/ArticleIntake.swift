import Foundation
import QuestionBank

/// The files that a command line names, with all below its folders, and standard input.
struct ArticleIntake {
  /// What may go into the bank, each under its own name.
  private(set) var candidates: [ArticleFolder.Candidate] = []
  /// SHA-256 of standard input, where `-` was named.
  private(set) var standardInput: String?
  /// What could not be taken, and why.
  private(set) var failures: [QuizError] = []

  /// Takes what was read before.
  init(_ candidates: [ArticleFolder.Candidate], failures: [QuizError]) {
    self.candidates = candidates
    self.failures = failures
  }

  /// Reads what is named.
  ///
  /// - Parameters:
  ///   - sources: Paths of files and folders, and `-`.
  ///   - title: What the article on standard input is called, for its file's name; nil where nobody said.
  ///   - standardInput: Reads all of standard input.
  init(_ sources: [String], title: String?, standardInput: () -> [UInt8]) {
    for source in sources {
      do throws(QuizError) {
        if source == "-" {
          // A second `-` would find the input empty.
          guard self.standardInput == nil else { continue }
          let candidate = try Self.candidate(standardInput(), title: title)
          self.standardInput = candidate.sha256
          candidates.append(candidate)
        } else if StoredFile.isFolder(source) {
          try take(folder: source)
        } else {
          guard ArticleFolder.takes(source) || !StoredFile.exists(source) else {
            throw .notAnArticle(source)
          }
          candidates.append(try Self.candidate(source))
        }
      } catch {
        failures.append(error)
      }
    }
  }

  private mutating func take(folder: String) throws(QuizError) {
    let listing: FolderListing
    do throws(BankError) {
      listing = try FolderListing(below: folder, where: ArticleFolder.takes)
    } catch {
      throw QuizError(bank: error)
    }
    guard !listing.files.isEmpty || !listing.faults.isEmpty else { throw .notAnArticle(folder) }
    failures += listing.faults.map { QuizError(bank: $0.error) }
    for name in listing.files {
      do throws(QuizError) {
        candidates.append(try Self.candidate("\(folder)/\(name)"))
      } catch {
        failures.append(error)
      }
    }
  }

  private static func candidate(_ path: String) throws(QuizError) -> ArticleFolder.Candidate {
    do throws(BankError) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return try ArticleFolder.Candidate(name: name, path: path)
    } catch {
      throw QuizError(bank: error)
    }
  }

  /// Standard input under a name made from its title, with the extension that its first bytes speak for.
  private static func candidate(
    _ bytes: [UInt8], title: String?
  ) throws(QuizError) -> ArticleFolder.Candidate {
    guard !bytes.isEmpty else { throw .notAnArticle("-") }
    let forbidden: Set<Character> = ["/", "\\", ":", "\0"]
    let safe = (title ?? "").map { forbidden.contains($0) || $0.isNewline ? " " : $0 }
    let stem = String(safe).trimmingCharacters(in: .whitespaces)
    let name = stem.isEmpty ? "standard input" : stem
    return ArticleFolder.Candidate(name: "\(name).\(format(of: bytes))", bytes: bytes)
  }

  /// The extension for bytes whose name isn't known.
  private static func format(of bytes: [UInt8]) -> String {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    if start.hasPrefix("%pdf-") { return "pdf" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return start.contains("application/epub+zip") ? "epub" : "docx"
    }
    if start.contains("mime-version:"), start.contains("content-type:") { return "mht" }
    if start.contains("<!doctype html") || start.contains("<html") { return "html" }
    return start.hasPrefix("---\n") || start.hasPrefix("# ") ? "md" : "txt"
  }
}
