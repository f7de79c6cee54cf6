public import MemoryModel
public import QuestionBank

/// Suspended and flagged questions.
extension ProgressStore {
  /// Sets a question aside until the learner takes it back, or takes it back, a leech too.
  public func setSuspended(
    _ isSuspended: Bool, question: QuestionID, bank: BankID, at moment: Moment
  ) throws(ProgressError) {
    try writing { () throws(ProgressError) in
      let number = try questionKey(question, in: bank)
      let key = SQLValue.integer(number)
      try log(
        "suspension", isSuspended ? Suspension.Reason.learner.rawValue : nil, question: number,
        at: moment)
      if isSuspended {
        try connection.run(
          Self.insertSuspension, [key, .integer(moment.secondsSince1970)])
      } else {
        try connection.run("DELETE FROM suspension WHERE question = ?1", [key])
      }
    }
  }

  /// Flags a question, or takes the flag away.
  ///
  /// - Parameters:
  ///   - reason: What is wrong with it, may be empty; nil takes the flag away.
  ///   - question: The question.
  ///   - bank: Its bank.
  ///   - moment: The present.
  /// - Throws: ``ProgressError``, as all writing.
  public func setFlagged(
    reason: String?, question: QuestionID, bank: BankID, at moment: Moment
  ) throws(ProgressError) {
    try writing { () throws(ProgressError) in
      let number = try questionKey(question, in: bank)
      let key = SQLValue.integer(number)
      try log("flag", reason, question: number, at: moment)
      if let reason {
        try connection.run(
          "INSERT OR REPLACE INTO flag (question, reason, since) VALUES (?1, ?2, ?3)",
          [key, .text(reason), .integer(moment.secondsSince1970)])
      } else {
        try connection.run("DELETE FROM flag WHERE question = ?1", [key])
      }
    }
  }

  /// The questions of a bank that aren't asked, leeches among them.
  public func suspended(in bank: BankID) throws(ProgressError) -> [QuestionID: Suspension] {
    try marks("suspension", in: bank) { (row: Row) throws(ProgressError) in
      guard let reason = Suspension.Reason(rawValue: try row.text(1)) else {
        throw row.unexpected(1)
      }
      return Suspension(
        reason: reason, since: Moment(secondsSince1970: try row.integer(2)))
    }
  }

  /// The questions of a bank that were set aside because they lapsed too often.
  public func leeches(in bank: BankID) throws(ProgressError) -> Set<QuestionID> {
    Set(try suspended(in: bank).filter { $0.value.reason == .leech }.keys)
  }

  /// The questions of a bank that the learner found wrong.
  public func flagged(in bank: BankID) throws(ProgressError) -> [QuestionID: Flag] {
    try marks("flag", in: bank) { (row: Row) throws(ProgressError) in
      Flag(reason: try row.text(1), since: Moment(secondsSince1970: try row.integer(2)))
    }
  }

  private func marks<Mark>(
    _ table: String, in bank: BankID, _ mark: (Row) throws(ProgressError) -> Mark
  ) throws(ProgressError) -> [QuestionID: Mark] {
    try reading { () throws(ProgressError) in
      var marks: [QuestionID: Mark] = [:]
      let sql = """
        SELECT question.id, \(table).reason, since FROM \(table)
        JOIN question ON question.key = \(table).question
        WHERE question.bank = (SELECT key FROM bank WHERE id = ?1)
        """
      try connection.each(sql, [.text(bank.rawValue)]) { (row: Row) throws(ProgressError) in
        marks[QuestionID(rawValue: try row.text(0))] = try mark(row)
      }
      return marks
    }
  }

  private static let insertSuspension = """
    INSERT OR REPLACE INTO suspension (question, reason, since) VALUES (?1, 'learner', ?2)
    """
}
