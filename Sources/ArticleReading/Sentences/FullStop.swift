/// Whether a full stop of Latin text ends a sentence.
enum FullStop {
  /// Abbreviations behind which a name or number follows; they end no sentence.
  private static let leading: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "capt", "sgt", "maj", "sen", "rep",
    "gov", "pres", "rev",
    "hon", "messrs", "mme", "mlle", "vs", "v", "cf", "e.g", "i.e", "viz", "al", "fig", "figs", "eq",
    "vol", "pp", "p", "ed", "eds",
    "art", "sec", "ch", "approx", "ca", "mt", "ft", "adm", "cmdr", "supt", "no", "nos", "para",
  ]
  /// Abbreviations that can end a sentence, and do before a word that begins one.
  private static let trailing: Set<String> = [
    "jr", "sr", "inc", "ltd", "co", "corp", "etc", "a.m", "p.m", "ph.d", "u.s", "u.k", "u.n", "e.u",
    "d.c", "b.c", "a.d", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "bros", "dept", "est", "ave",
    "blvd", "rd", "cong", "sess",
    "stat", "supp", "m.d", "b.a", "m.a", "llc", "cent",
  ]
  /// Words that begin sentences much more often than names.
  private static let openers: Set<String> = [
    "the", "a", "an", "in", "it", "he", "she", "they", "we", "this", "that", "these", "those",
    "but", "and", "however", "i",
    "you", "there", "when", "while", "as", "at", "for", "if", "on", "to", "its", "his", "her",
    "their", "our", "since", "after",
    "although", "some", "many", "most", "under", "with", "by", "from", "what", "now", "such",
    "both", "all", "one", "no",
  ]

  /// Whether the full stop at an offset ends a sentence.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - offset: Offset of the stop.
  ///   - end: Offset behind the stop and the marks that follow it.
  ///   - start: Offset of the sentence's beginning.
  /// - Returns: Whether a sentence ends there.
  static func ends(_ text: [UInt8], at offset: Int, behind end: Int, start: Int) -> Bool {
    guard offset > start else { return false }
    let next = text.skipWhite(from: end, to: text.count)
    let (before, _) = text.scalar(before: offset)
    if next == text.count { return true }
    let (following, _) = text.scalar(at: next)
    // １８６．５
    if next == end, Scalars.isDigit(before), Scalars.isDigit(following) { return false }
    if Scalars.isWide(before) || (Scalars.isClosing(before) && Scalars.isWide(following)) {
      return true
    }
    if next == end {
      return Scalars.isHan(following) && !Scalars.isDigit(before) && !Scalars.isAlphabetic(before)
    }
    if Scalars.isLowercase(following) { return false }
    // Three dots end a sentence only before a capital.
    if before == 0x2E { return Scalars.isUppercase(following) }
    let word = word(text, before: offset, from: start)
    if word.isEmpty { return true }
    if word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), wordStart(text, offset, start) == start {
      return false
    }
    let lower = word.lowercased()
    if leading.contains(lower) {
      return lower == "no" && !Scalars.isDigit(following)
        && Scalars.isLowercase(text.scalar(at: wordStart(text, offset, start)).value)
    }
    if trailing.contains(lower) { return openers.contains(opener(text, next)) }
    // Initials: `J. F. Kennedy`; letters with stops between: `U.S.S.R.`.
    if word.count == 1, Scalars.isUppercase(before), before != 0x49 { return false }
    if word.contains("."), !word.contains(where: { $0.isNumber }),
      word.split(separator: ".").allSatisfy({ $0.count == 1 })
    {
      return openers.contains(opener(text, next))
    }
    return true
  }

  private static func wordStart(_ text: [UInt8], _ end: Int, _ start: Int) -> Int {
    var offset = end
    while offset > start {
      let (value, count) = text.scalar(before: offset)
      guard Scalars.isAlphabetic(value) || Scalars.isDigit(value) || value == 0x2E else { break }
      offset -= count
    }
    return offset
  }

  /// The letters, digits and inner stops right before an offset, at most 24 bytes of them.
  private static func word(_ text: [UInt8], before end: Int, from start: Int) -> String {
    let lower = wordStart(text, end, max(start, end - 24))
    return String(decoding: text[lower..<end], as: UTF8.self)
  }

  private static func opener(_ text: [UInt8], _ start: Int) -> String {
    var offset = start
    while offset < text.count, text[offset] | 0x20 >= 0x61, text[offset] | 0x20 <= 0x7A,
      offset - start < 12
    { offset += 1 }
    return String(decoding: text[start..<offset], as: UTF8.self).lowercased()
  }
}
