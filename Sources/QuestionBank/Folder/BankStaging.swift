import Foundation
import Hashing

/// A change to a bank that is written part by part, and made all at once.
///
/// Several threads may stage parts; until it is committed the bank is as it was, and what was written goes when it isn't.
package final class BankStaging: @unchecked Sendable {
  // A class, because what was staged is a resource; the lock guards what is known of it.

  private let bank: Bank
  private let files = StagedFiles()
  private let lock = NSLock()
  private var isChanged = false
  private var hadQuestions = false
  private var removedFiles: [String] = []
  private var removedTexts: [(path: String, sha256: String)] = []

  /// Begins a change; call it while no other process writes to the bank.
  ///
  /// - Throws: ``BankError``; of kind unusable where a link leads out of the bank.
  package init(_ bank: Bank) throws(BankError) {
    self.bank = bank
    for folder in Bank.folders { try bank.checkInside(bank.file(folder)) }
    try bank.removeLeftovers()
  }

  /// Writes a part of the change: everything that concerns some article files, the record apart.
  ///
  /// - Parameters:
  ///   - update: What is to be there, and what was there before; the files of before that it doesn't name are removed.
  ///   - others: Files under `questions/` that are there beside those of before, with the hash of the text that was written
  ///     beside their article; they are removed where the update doesn't name them.
  /// - Throws: ``BankError``.
  package func stage(
    _ update: Bank.Update, others: [String: String?] = [:]
  ) throws(BankError) {
    let before = Dictionary(
      update.before.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    var texts: [String: String] = others.compactMapValues(\.self)
    for file in update.before { texts[file.name] = file.textSHA256 }
    for article in update.articles {
      try write(article.contents(), to: ArticleFolder.path(for: article.name))
    }
    for (name, bytes) in update.texts.sorted(by: { $0.key < $1.key }) {
      try write(bytes, to: ArticleFolder.textPath(for: name))
    }
    let known = texts
    let staged = Parallel.map(update.questions) { questions in
      Result { () throws(BankError) in
        try self.stage(questions, before: before[questions.name], update.texts, known)
      }
    }
    for result in staged { try result.get() }
    let names = Set(update.questions.map(\.name))
    let there = Set(before.keys).union(others.keys)
    lock.withLock {
      if !update.before.isEmpty { hadQuestions = true }
      removedFiles += there.subtracting(names).sorted()
      for (name, sha256) in texts { removedTexts.append((name, sha256)) }
    }
  }

  private func stage(
    _ file: QuestionFile, before: QuestionFile?, _ new: [String: [UInt8]],
    _ texts: [String: String]
  ) throws(BankError) {
    var file = file
    let name = file.name
    file.textSHA256 = new[name].map { SHA256.hexDigest(of: $0) }
    if file.textSHA256 == nil, StoredFile.exists(bank.file(ArticleFolder.path(for: name))) {
      file.textSHA256 = texts[name]
    }
    if var before {
      // Older programs didn't write the hash down: alone it is no reason to write the file anew.
      if before.textSHA256 == nil, let text = new[name], try holds(name, text: text) {
        before.textSHA256 = file.textSHA256
      }
      if before.says(file) { return }
    }
    lock.withLock { isChanged = true }
    try write(file.encoded(), to: QuestionFile.path(for: name))
  }

  /// Whether a file would be written or removed.
  package var isEmpty: Bool {
    lock.withLock { !isChanged && removedFiles.isEmpty } && files.isEmpty
  }

  /// Makes the change.
  ///
  /// - Parameters:
  ///   - record: What `bank.json` is to say.
  ///   - isRemake: Whether the questions of before are kept for ``Bank/takeRemakeBack()``.
  /// - Throws: ``BankError``; where a file can't be written nothing is changed.
  package func commit(record: BankRecord, isRemake: Bool) throws(BankError) {
    if isChanged || record != bank.record {
      let path = bank.file("bank.json")
      try write(BankJSON.encode(record, for: path), to: "bank.json")
    }
    if isRemake, isChanged, hadQuestions { try bank.keepFormer() }
    try files.replace()
    for name in removedFiles { try StoredFile.remove(bank.file(QuestionFile.path(for: name))) }
    try removeTexts()
  }

  private func write(_ bytes: [UInt8], to name: String) throws(BankError) {
    let path = bank.file(name)
    try bank.checkInside(path)
    try StoredFile.makeFolder(StoredFile.folder(of: path))
    try files.write(bytes, to: path)
  }

  /// Whether a text lies beside an article file already.
  private func holds(_ name: String, text: [UInt8]) throws(BankError) -> Bool {
    let path = bank.file(ArticleFolder.textPath(for: name))
    guard StoredFile.exists(path) else { return false }
    return try StoredFile.read(path) == text
  }

  /// Removes texts that were written for articles which are gone.
  private func removeTexts() throws(BankError) {
    for (name, sha256) in removedTexts
    where FileKind.ofLink(at: bank.file(ArticleFolder.path(for: name))) == nil {
      let path = bank.file(ArticleFolder.textPath(for: name))
      // Another file may stand there by now.
      guard let bytes = try? StoredFile.read(path), SHA256.hexDigest(of: bytes) == sha256 else {
        continue
      }
      try StoredFile.remove(path)
    }
  }
}
