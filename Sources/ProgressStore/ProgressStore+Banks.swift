public import MemoryModel
public import QuestionBank

/// The banks that were used.
extension ProgressStore {
  /// Remembers that a bank was used, so that `quiz` and `quiz practice` find it again.
  ///
  /// - Parameters:
  ///   - bank: Its id.
  ///   - path: Its folder, absolute.
  ///   - title: Its title.
  ///   - moment: When.
  /// - Throws: ``ProgressError``, as all writing.
  public func rememberBank(_ bank: BankID, path: String, title: String, at moment: Moment)
    throws(ProgressError)
  {
    // The start of every practice: copying the file can wait for the first answer.
    try writing(afterBackup: false) { () throws(ProgressError) in
      try connection.run(
        Self.putBankPath,
        [
          .text(path), .integer(try bankKey(bank)), .text(title),
          .integer(moment.secondsSince1970),
        ])
    }
  }

  /// Forgets where a bank was used, as when its folder is gone; its progress stays.
  public func forgetBank(path: String) throws(ProgressError) {
    try writing { () throws(ProgressError) in
      try connection.run("DELETE FROM bank_path WHERE path = ?1", [.text(path)])
    }
  }

  /// The banks used before, the last used first.
  public func knownBanks() throws(ProgressError) -> [KnownBank] {
    try reading { () throws(ProgressError) in
      var banks: [KnownBank] = []
      try connection.each(Self.allBankPaths) { (row: Row) throws(ProgressError) in
        banks.append(
          KnownBank(
            id: BankID(rawValue: try row.text(0)), path: try row.text(1), title: try row.text(2),
            lastUsed: try row.moment(3)))
      }
      return banks
    }
  }

  /// The key of a bank, given now where it has none.
  ///
  /// Inside a transaction.
  func bankKey(_ bank: BankID) throws(ProgressError) -> Int64 {
    if let known = bankKeys[bank.rawValue] { return known }
    let id = SQLValue.text(bank.rawValue)
    try connection.run("INSERT INTO bank (id) VALUES (?1) ON CONFLICT DO NOTHING", [id])
    guard let key = try connection.integer("SELECT key FROM bank WHERE id = ?1", [id]) else {
      throw ProgressError(.damaged(backup: nil), message: "bank without a key", path: path)
    }
    bankKeys[bank.rawValue] = Int64(key)
    return Int64(key)
  }

  /// The key of a question, given now where it has none.
  ///
  /// Inside a transaction.
  func questionKey(_ question: QuestionID, in bank: BankID) throws(ProgressError) -> Int64 {
    let values: [SQLValue] = [.integer(try bankKey(bank)), .text(question.rawValue)]
    try connection.run(
      "INSERT INTO question (bank, id) VALUES (?1, ?2) ON CONFLICT DO NOTHING", values)
    guard
      let key = try connection.integer(
        "SELECT key FROM question WHERE bank = ?1 AND id = ?2", values)
    else {
      throw ProgressError(.damaged(backup: nil), message: "question without a key", path: path)
    }
    return Int64(key)
  }

  private static let putBankPath = """
    INSERT INTO bank_path (path, bank, title, last_used) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (path) DO UPDATE
    SET bank = excluded.bank, title = excluded.title, last_used = excluded.last_used
    """

  private static let allBankPaths = """
    SELECT bank.id, path, title, last_used FROM bank_path JOIN bank ON bank.key = bank_path.bank
    ORDER BY last_used DESC, path
    """
}
