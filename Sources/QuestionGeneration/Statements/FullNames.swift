/// Gives speakers who are named by their last name alone the full name that the articles give elsewhere.
struct FullNames {
  private var full: [String: String] = [:]

  /// Collects the full names of speakers; a last name that two people share stays as it is.
  init(_ statements: [Statement]) {
    var found: [String: Set<String>] = [:]
    for statement in statements {
      guard let name = statement.attribution.speaker, let last = name.split(separator: " ").last,
        last.count < name.count, last.allSatisfy(\.isLatinLetter)
      else { continue }
      found[String(last), default: []].insert(name)
    }
    for (last, names) in found where names.count == 1 { full[last] = names.first }
  }

  /// A statement with its speaker's full name.
  func completed(_ statement: Statement) -> Statement {
    guard let speaker = statement.attribution.speaker, let name = full[speaker] else {
      return statement
    }
    var statement = statement
    statement.attribution.speaker = name
    return statement
  }
}
