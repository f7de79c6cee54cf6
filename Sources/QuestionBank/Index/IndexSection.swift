import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells whether a file is the one that was read.
struct FileStamp: Hashable {
  /// In bytes.
  var size: Int64
  /// When it was last written, in nanoseconds since 1970.
  var modified: Int64
  /// Its number in the file system: files here are replaced, never written over, so that each version has its own.
  var number: UInt64

  init(size: Int64, modified: Int64, number: UInt64) {
    self.size = size
    self.modified = modified
    self.number = number
  }

  /// The stamp of the file at a path; nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    self.init(
      size: Int64(status.st_size),
      modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
      number: UInt64(status.st_ino))
  }
}

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
