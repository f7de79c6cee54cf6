import LanguageData

/// All that was learned: lexicons, weights, and the folding of characters.
public struct LanguageModel: Sendable {
  package let folding: ScalarFolding
  package let english: LanguageWeights
  package let chinese: LanguageWeights
  package let prefixes: PrefixFilter
  package let boundaries: BoundaryWeights

  /// What the program carries in itself.
  ///
  /// - Complexity: The first use checks the table of sections; nothing is copied or decoded.
  public static let embedded: LanguageModel = {
    let bytes = UnsafeRawBufferPointer(
      start: quiz_language_data(), count: quiz_language_data_count())
    do {
      return try LanguageModel(bytes)
    } catch {
      preconditionFailure("The program was built with learned data that it can't read: \(error)")
    }
  }()

  /// Reads learned data.
  ///
  /// - Parameter bytes: The file; it must be aligned to 64 bytes and outlive the model.
  /// - Throws: ``ModelError`` where it is damaged or of another version.
  public init(_ bytes: UnsafeRawBufferPointer) throws(ModelError) {
    let sections = try ModelFile.sections(of: bytes)
    func section(
      _ name: ModelSection, bytesPerUnit: Int, isPower: Bool
    ) throws(ModelError) -> (UnsafeRawPointer, Int) {
      guard let section = sections[name], let start = section.bytes.baseAddress else {
        throw .missing(section: Int(name.rawValue))
      }
      guard section.units > 0, !isPower || section.units <= 24,
        section.bytes.count == (isPower ? 1 << section.units : section.units) * bytesPerUnit
      else { throw .size(section: Int(name.rawValue)) }
      return (start, section.units)
    }
    func rows(_ name: ModelSection) throws(ModelError) -> WeightRows {
      let (start, bits) = try section(name, bytesPerUnit: WeightRows.lanes, isPower: true)
      return WeightRows(rows: start, bits: bits)
    }
    func lexicon(_ name: ModelSection) throws(ModelError) -> Lexicon {
      let (start, count) = try section(name, bytesPerUnit: 4, isPower: false)
      return Lexicon(entries: start, count: count)
    }
    let (table, _) = try section(.folding, bytesPerUnit: 2, isPower: false)
    guard sections[.folding]?.units == ScalarFolding.range.count else {
      throw .size(section: Int(ModelSection.folding.rawValue))
    }
    folding = ScalarFolding(simplified: table)
    english = LanguageWeights(
      lexicon: try lexicon(.englishLexicon), tags: try rows(.englishTags),
      names: try rows(.englishNames), roles: try rows(.englishRoles))
    chinese = LanguageWeights(
      lexicon: try lexicon(.chineseLexicon), tags: try rows(.chineseTags),
      names: try rows(.chineseNames), roles: try rows(.chineseRoles))
    guard let filter = sections[.chinesePrefixes], let start = filter.bytes.baseAddress,
      (6...24).contains(filter.units), filter.bytes.count == (1 << filter.units) / 8
    else { throw .size(section: Int(ModelSection.chinesePrefixes.rawValue)) }
    prefixes = PrefixFilter(words: start, bits: filter.units)
    let (weights, bits) = try section(.chineseBoundaries, bytesPerUnit: 1, isPower: true)
    boundaries = BoundaryWeights(weights: weights, bits: bits)
  }
}

/// What was learned of one language.
package struct LanguageWeights: Sendable {
  package let lexicon: Lexicon
  package let tags: WeightRows
  package let names: WeightRows
  package let roles: WeightRows
}
