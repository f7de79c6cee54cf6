import Dispatch

/// The part of an index that comes from one file under `questions/`.
struct IndexSection: Hashable {
  /// Name of the article file.
  var name: String
  /// The file under `questions/` that it was made from.
  var stamp: FileStamp
  /// The file's articles.
  var articles: [ArticleEntry]
  /// The file's questions, without edits.
  var entries: [BankIndex.Entry]

  init(name: String, stamp: FileStamp, articles: [ArticleEntry], entries: [BankIndex.Entry]) {
    self.name = name
    self.stamp = stamp
    self.articles = articles
    self.entries = entries
  }

  /// The sections of a bank's files; those not held are read, on all processors.
  ///
  /// - Parameters:
  ///   - names: Names of the article files.
  ///   - bank: The bank.
  ///   - held: The section of each that needn't be read.
  /// - Returns: A section a name, in their order.
  /// - Throws: ``BankError`` for the first file that can't be read.
  static func all(_ names: [String], in bank: Bank, held: [IndexSection?]) throws(BankError)
    -> [IndexSection]
  {
    let missing = held.indices.filter { held[$0] == nil }
    var read = Array<Result<IndexSection, BankError>?>(repeating: nil, count: missing.count)
    read.withUnsafeMutableBufferPointer { buffer in
      // Each turn writes a place of its own.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: missing.count) { turn in
        let name = names[missing[turn]]
        let path = bank.file(QuestionFile.path(for: name))
        places[turn] = Result { () throws(BankError) in try IndexSection(name: name, path: path) }
      }
    }
    var sections: [IndexSection] = []
    sections.reserveCapacity(names.count)
    var fresh = read.makeIterator()
    for section in held {
      if let section {
        sections.append(section)
      } else if case let result?? = fresh.next() {
        sections.append(try result.get())
      }
    }
    return sections
  }

  /// Reads a file under `questions/`.
  init(name: String, path: String) throws(BankError) {
    // Stamped before it is read: a file replaced in between is read again the next time.
    guard let stamp = FileStamp(path) else { throw .missing(path: path) }
    let bytes = try StoredFile.read(path)
    let (articles, ranges, _) = try QuestionFile.outline(bytes, name: name, path: path)
    var entries: [BankIndex.Entry] = []
    entries.reserveCapacity(ranges.count)
    for range in ranges {
      if let entry = EntryReader.entry(in: bytes, range: range, file: name) {
        entries.append(entry)
        continue
      }
      let question = try BankJSON.decode(Question.self, from: bytes, range: range, path: path)
      entries.append(BankIndex.Entry(question, file: name, bytes: range))
    }
    self.init(name: name, stamp: stamp, articles: articles.map(\.entry), entries: entries)
  }
}
