import Foundation
import PracticeSession

/// Files that inputs are made from: the driver's own banks, and what a person hands to it, by what the names end in.
struct FuzzCorpus: Sendable {
  /// The bytes of the files by extension, in the order of their names.
  private var files: [String: [[UInt8]]] = [:]

  /// Banks of which inputs are the files, by the names of those; four, or none.
  var banks: [[String: [UInt8]]] = []
  /// A history of each bank.
  var histories: [[UInt8]] = []

  /// A corpus without files.
  init() {}

  /// A file of the bank that a choice means; empty where there is none.
  func bankFile(_ choice: UInt64, _ isWanted: (String) -> Bool) -> [UInt8] {
    guard !banks.isEmpty else { return [] }
    let bank = banks[Int(choice % UInt64(banks.count))]
    return bank.keys.filter(isWanted).min().flatMap { bank[$0] } ?? []
  }

  /// The history of the bank that a choice means; empty where there is none.
  func history(_ choice: UInt64) -> [UInt8] {
    histories.isEmpty ? [] : histories[Int(choice % UInt64(histories.count))]
  }

  /// Reads the files of a folder and of those below it; those over 2 MB are left out.
  init(folder: String) {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for name in names.sorted() {
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)"),
        !bytes.isEmpty, bytes.count <= 2_000_000
      else { continue }
      let ending = (name as NSString).pathExtension.lowercased()
      files[ending == "htm" ? "html" : ending, default: []].append([UInt8](bytes))
    }
  }

  /// A stretch of one of the files with an ending, by lines; nil where there is none, and every second time.
  func stretch(_ ending: String, _ random: inout SeededGenerator) -> [UInt8]? {
    guard let files = files[ending], random.number(below: 2) == 0 else { return nil }
    let file = files[random.number(below: files.count)]
    guard file.count > FuzzLimits.usualBytes, ending != "docx" else { return file }
    let start = random.number(below: file.count - FuzzLimits.usualBytes / 2)
    return Array(file[start...].prefix(FuzzLimits.usualBytes))
  }
}
