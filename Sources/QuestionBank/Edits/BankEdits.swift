extension Bank {
  /// Path of the file that people write their changes and their own questions into.
  public var editsPath: String { file("edits.json") }

  /// What people have written over the bank; empty where there is no `edits.json`.
  ///
  /// - Throws: ``BankError`` with the line where the file is damaged, or its version where it is newer.
  public func edits() throws(BankError) -> Edits {
    guard StoredFile.exists(editsPath) else { return Edits() }
    return try BankJSON.decode(
      Edits.self, from: StoredFile.read(editsPath), path: editsPath, format: Edits.format,
      version: Edits.version)
  }

  /// What in `edits.json` can't be done.
  public func editFindings() throws(BankError) -> [EditFinding] {
    try overlay(edits()).findings
  }

  /// The line of `edits.json` in which an id stands first; nil where it doesn't, as for one's own without id.
  public func editLine(of id: QuestionID) -> Int? {
    guard let bytes = try? StoredFile.read(editsPath) else { return nil }
    let wanted = Array("\"\(id.rawValue)\"".utf8)
    return bytes.indices.first { bytes[$0...].starts(with: wanted) }
      .map { JSONScanner.line(of: $0, in: bytes) }
  }

  /// Writes one edit into `edits.json`, leaving all others as they are; waits for another writer.
  ///
  /// Fields of an earlier edit of the same question that the new one doesn't name stay. For a question of one's
  /// own its entry is changed, and gets its id written down, so that progress stays with it.
  ///
  /// - Throws: ``BankError/noQuestion(_:path:)``; ``BankError/notAskable(_:)`` where the question couldn't be asked
  ///   any more; ``BankError/contextNotFound(_:)``. Nothing is written then.
  public func write(_ edit: QuestionEdit, for id: QuestionID) throws(BankError) {
    try locked(waits: true) { () throws(BankError) in
      var edits = try edits()
      if let place = edits.own.firstIndex(where: { $0.identity == id }) {
        edits.own[place].id = id
        edits.own[place].take(edit)
      } else {
        var whole = edits.questions[id] ?? QuestionEdit()
        whole.take(edit)
        edits.questions[id] = whole
      }
      let findings = try overlay(edits).findings.filter { $0.question == id }
      if findings.contains(where: { $0.reason == .noSuchQuestion }) {
        throw .noQuestion(id, path: path)
      }
      if findings.contains(where: { $0.reason == .notAskable }) { throw .notAskable(id) }
      if edit.context != nil, findings.contains(where: { $0.reason == .contextNotFound }) {
        throw .contextNotFound(id)
      }
      try StoredFile.replace(editsPath, with: BankJSON.encode(edits, for: editsPath))
    }
  }

  /// All questions with edits laid over.
  func overlay(_ edits: Edits) throws(BankError) -> EditOverlay {
    let files = try questionFiles()
    let finder = ProofFinder(bank: self, articles: present(files.flatMap(\.articles)))
    return EditOverlay(
      edits, over: Self.distinct(files.flatMap(\.questions)), languages: record.languages,
      locate: finder.evidence, context: finder.context)
  }
}

extension QuestionEdit {
  /// Takes over what another edit names.
  mutating func take(_ other: QuestionEdit) {
    prompt = other.prompt ?? prompt
    answer = other.answer ?? answer
    accepted = other.accepted ?? accepted
    choices = other.choices ?? choices
    context = other.context ?? context
    removed = other.removed ?? removed
  }
}

extension OwnQuestion {
  /// Takes over what an edit names.
  mutating func take(_ edit: QuestionEdit) {
    prompt = edit.prompt ?? prompt
    answer = edit.answer ?? answer
    accepted = edit.accepted ?? accepted
    choices = edit.choices ?? choices
    context = edit.context ?? context
    removed = edit.removed ?? removed
  }
}
