/// Finds the lines that say who wrote an article, and where and when it was printed.
struct Bylines: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    var before: Int?
    for index in manuscript.blocks.indices where !manuscript.blocks[index].isDropped {
      let block = manuscript.blocks[index]
      guard !block.isNote else { continue }
      defer { before = index }
      guard block.role == .body, block.level == 0 else { continue }
      if let speaker = Credit.speaker(beginning: block.text.utf8) {
        manuscript.blocks[index].credit = .speaker(speaker)
        continue
      }
      if let before, let name = nameUnderBy(index, before, manuscript) {
        manuscript.blocks[before].role = .byline
        manuscript.blocks[index].credit = .author(name)
        manuscript.blocks[index].role = .byline
        continue
      }
      if index < 12, !manuscript.isChinese,
        let held = SpeechTitle.held(block.text.string, isBelowTitle: before != nil)
      {
        manuscript.blocks[index].credit = .imprint(
          Imprint(author: held.speaker, date: held.date))
        manuscript.blocks[index].role = .byline
        continue
      }
      guard mayBeCredit(block.text.utf8), before == nil || !block.isListItem else { continue }
      if let credit = Credit(
        rawText(block, manuscript),
        followsTitle: followsTitle(before, manuscript) || begins(index, before, manuscript))
      {
        if case .date = credit, index > 12 { continue }
        manuscript.blocks[index].credit = credit
        manuscript.blocks[index].role = .byline
        if case .author = credit, !manuscript.isChinese { takePaper(behind: index, &manuscript) }
      } else if !manuscript.isChinese, let name = signature(index, before, manuscript) {
        manuscript.blocks[index].credit = .author(name)
        manuscript.blocks[index].role = .byline
        takeOffices(behind: index, &manuscript)
      }
    }
  }

  /// The lines under a name that say what office he holds belong to it.
  private func takeOffices(behind index: Int, _ manuscript: inout Manuscript) {
    for next in manuscript.blocks.indices.dropFirst(index + 1).prefix(6) {
      let block = manuscript.blocks[next]
      if block.isDropped { continue }
      let text = block.text.string
      guard block.role == .body, text.utf8.count <= 120,
        !LineEnding.endsSentence(block.text.utf8, 0, block.text.utf8.count),
        text.split(whereSeparator: { !$0.isLetter }).contains(where: {
          Self.offices.contains($0.lowercased())
        })
      else { return }
      manuscript.blocks[next].role = .byline
    }
  }

  /// The name that stands in a line of its own under a line that says `by`; nil where there is none.
  private func nameUnderBy(_ index: Int, _ before: Int, _ manuscript: Manuscript) -> String? {
    guard !manuscript.isChinese, index < 16, manuscript.blocks[before].text.utf8.count == 2,
      manuscript.blocks[before].text.string.lowercased() == "by",
      manuscript.blocks[index].text.utf8.count <= 60
    else { return nil }
    return PersonName.english(in: manuscript.blocks[index].text.string)
  }

  /// The paper or agency that stands right under its writer's name belongs to it.
  private func takePaper(behind index: Int, _ manuscript: inout Manuscript) {
    guard index < 12, index + 1 < manuscript.blocks.count else { return }
    let block = manuscript.blocks[index + 1]
    let words = block.text.string.split(separator: " ")
    guard block.role == .body, block.level == 0, (2...5).contains(words.count),
      words.contains(where: {
        ["press", "news", "staff", "writer", "reporter", "correspondent"]
          .contains($0.lowercased())
      })
    else { return }
    manuscript.blocks[index + 1].role = .byline
  }

  /// Whether several names are the first words of a file.
  private func begins(_ index: Int, _ before: Int?, _ manuscript: Manuscript) -> Bool {
    guard before == nil, manuscript.isChinese, manuscript.blocks[index].text.utf8.count <= 60 else {
      return false
    }
    return rawText(manuscript.blocks[index], manuscript).split(whereSeparator: \.isWhitespace).count
      >= 2
  }

  /// The name that stands alone between an English title and a line with an office or a date; nil where it stands elsewhere.
  private func signature(_ index: Int, _ before: Int?, _ manuscript: Manuscript) -> String? {
    let block = manuscript.blocks[index]
    guard let before, index < 12, block.text.utf8.count <= 80, followsTitle(before, manuscript),
      manuscript.blocks[..<before].allSatisfy({ $0.isDropped || $0.text.utf8.count <= 60 }),
      block.text.utf8.count >= 5
    else { return nil }
    let behind = manuscript.blocks[(index + 1)...].prefix(8).filter { !$0.isDropped }.prefix(3)
      .prefix { $0.text.utf8.count <= 160 }.map(\.text.string)
    let words = block.text.string.split { $0 == " " }
    let bare = words.drop { Self.honorifics.contains($0.lowercased().filter(\.isLetter)) }
    guard let name = PersonName.english(in: bare.joined(separator: " ")), words.count <= 8
    else { return nil }
    let isSigned = behind.contains { line in
      DateText.isoDate(in: line) != nil
        || line.split { !$0.isLetter }.contains { Self.offices.contains($0.lowercased()) }
    }
    return isSigned ? name : nil
  }

  /// Words before a name that are none of it.
  private static let honorifics: Set<String> = [
    "the", "hon", "honourable", "honorable", "rt", "right", "sir", "dame", "lord", "lady", "dr",
    "mr",
    "mrs", "ms", "prof", "professor", "senator", "president", "governor", "minister", "chair",
    "chairman", "secretary", "general", "ambassador", "remarks", "speech", "statement", "by",
    "address",
  ]

  /// Words by which a line under a name is told to be his office.
  private static let offices: Set<String> = [
    "president", "governor", "minister", "secretary", "professor", "director", "chair", "chairman",
    "chief", "officer", "senator", "ambassador", "editor", "reporter", "correspondent",
    "university",
    "institute", "bank", "fellow", "economist", "commissioner", "member", "department", "ministry",
    "columnist", "writer", "author",
  ]

  /// Whether a look at the words is worth its cost: they are few and no sentence, or stand in brackets.
  private func mayBeCredit(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, bytes.count <= 700 else { return false }
    let (value, _) = bytes.scalar(at: 0)
    if first == 0x28 || first == 0x5B || Scalars.isOpening(value) && value > 0x2FFF
      || value == 0xFE5D
    {
      return true
    }
    return bytes.count <= 100
      || (bytes.count <= 240 && !LineEnding.endsSentence(bytes, 0, bytes.count))
  }

  /// The words with the white space that stood between them, for a space parts names.
  private func rawText(_ block: Block, _ manuscript: Manuscript) -> String {
    guard let first = block.text.runs.first, let last = block.text.runs.last,
      last.sourceStart + last.count - first.sourceStart <= 1200,
      last.sourceStart >= first.sourceStart
    else { return block.text.string }
    let end = last.sourceStart + last.count
    let raw = String(decoding: manuscript.source[first.sourceStart..<end], as: UTF8.self)
    // What markup stands in is no name.
    if manuscript.isMarkdown, raw.contains("[") || raw.contains("<") { return block.text.string }
    return raw.utf8.count > block.text.utf8.count * 2
      ? block.text.string : raw.replacing("**", with: "")
  }

  /// Whether a short line with a gap before it stands between a finished sentence and a single name with text behind it.
  private func isHeadOfArticle(_ index: Int, _ manuscript: Manuscript) -> Bool {
    let block = manuscript.blocks[index]
    guard manuscript.isChinese, block.isShort, block.followsGap, !block.isListItem,
      block.text.utf8.count >= 18, Headings.isChineseHeading(block.text.utf8),
      !LineOpening.isEnumerated(block.text.utf8, 0, block.text.utf8.count),
      let earlier = manuscript.blocks[..<index].last(where: { !$0.isDropped && !$0.isNote }),
      earlier.credit != nil
        || LineEnding.endsSentence(earlier.text.utf8, 0, earlier.text.utf8.count)
    else { return false }
    let behind = manuscript.blocks[(index + 1)...].prefix(8).filter { !$0.isDropped }.prefix(2)
    guard behind.count == 2, let line = behind.first, let text = behind.last,
      PersonName.chinese(in: line.text.string) != nil, text.role == .body,
      text.text.utf8.count >= 120
    else { return false }
    return !isNamedBehind(index, manuscript)
  }

  /// Whether the words of the line behind a heading stand in the text under them: a term or a speaker, for the author of a
  /// text is not named in it.
  private func isNamedBehind(_ heading: Int, _ manuscript: Manuscript) -> Bool {
    let behind = manuscript.blocks[(heading + 1)...].prefix(8).filter { !$0.isDropped }.prefix(4)
    guard let line = behind.first, let name = PersonName.chinese(in: line.text.string) else {
      return false
    }
    return behind.dropFirst().contains { $0.text.string.contains(name) }
  }

  private func followsTitle(_ before: Int?, _ manuscript: Manuscript) -> Bool {
    guard let before else { return false }
    let block = manuscript.blocks[before]
    if block.level > 0 || block.role == .title || block.role == .heading { return true }
    // The date often stands between title and name.
    if case .date = block.credit { return before < 12 }
    guard block.role == .body else { return false }
    let bytes = block.text.utf8
    guard bytes.count <= 180, !LineEnding.endsSentence(bytes, 0, bytes.count), block.width <= 100
    else { return false }
    // A line of its own that ends no sentence, a name, and a paragraph behind it.
    if isHeadOfArticle(before, manuscript) { return true }
    // Behind the end of an article the next one's title stands.
    if block.isShort, let end = manuscript.blocks[..<before].last(where: { !$0.isDropped })?.credit
    {
      switch end {
      case .authorNote, .origin: return true
      default: break
      }
    }
    let hasText = manuscript.blocks[..<before].contains {
      !$0.isDropped && $0.text.utf8.count >= 60
        && LineEnding.endsSentence($0.text.utf8, 0, $0.text.utf8.count)
    }
    if hasText, isNamedBehind(before, manuscript) { return false }
    return manuscript.blocks[..<before].allSatisfy { $0.isDropped || $0.text.utf8.count <= 240 }
  }
}
