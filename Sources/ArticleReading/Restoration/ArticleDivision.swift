/// Divides the blocks among the articles of the file, and gives each its title, author, origin and date.
///
/// A title with a by-line begins an article; `（原载…）` and notes on the author end one. A title that stands inside a
/// broken sentence, or behind the body, goes to the article that has none.
struct ArticleDivision: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    var division = Division(manuscript)
    if RoundTable.isOne(manuscript) {
      RoundTable.divide(&manuscript)
      return
    }
    for index in manuscript.blocks.indices { division.take(index, &manuscript) }
    manuscript.articles = division.drafts.filter { !$0.blocks.isEmpty }
    ArticleDivision.addMetadata(&manuscript)
  }

  /// What the file says of itself goes to its article, where it has one, or to the first of several.
  static func addMetadata(_ manuscript: inout Manuscript) {
    if manuscript.articles.isEmpty { manuscript.articles = [Draft()] }
    let file = manuscript.metadata
    let isAlone = manuscript.articles.count == 1
    for index in manuscript.articles.indices {
      var own = manuscript.articles[index].metadata
      if isAlone {
        own.title = own.title ?? file.title
        own.author = own.author ?? file.author
      }
      own.author = own.author ?? own.title.flatMap(SpeechTitle.speaker(in:))
      own.publication = file.publication ?? own.publication
      own.date = file.date ?? own.date
      own.url = file.url ?? own.url
      manuscript.articles[index].metadata = own
    }
  }
}

/// The state of dividing blocks among articles.
private struct Division {
  var drafts: [Draft] = [Draft()]
  /// Whether the article at hand has a paragraph.
  var hasBody = false
  /// Whether the article at hand has been ended by a line that ends one.
  var isClosed = false
  /// Whether a title has been found anywhere.
  var hasSeenTitle = false
  /// Last paragraph of the article at hand.
  var lastBody: Int?
  /// Whether first-level headings are sections here, not titles.
  let hasSectionsOfLevelOne: Bool

  init(_ manuscript: Manuscript) {
    let titles = manuscript.blocks.indices.filter {
      manuscript.blocks[$0].level == 1 && !manuscript.blocks[$0].isDropped
    }
    let signed = titles.filter { Division.author(behind: $0, manuscript) != nil }
    hasSectionsOfLevelOne =
      titles.count > 1 && signed.count < 2
      && !(signed.count == 1 && titles.count == 2)
  }

  mutating func take(_ index: Int, _ manuscript: inout Manuscript) {
    let block = manuscript.blocks[index]
    if block.isDropped { return }
    if block.isNote {
      drafts[drafts.count - 1].blocks.append(index)
    } else if block.role == .heading, isTitle(index, manuscript) {
      takeTitle(index, &manuscript)
    } else if let credit = block.credit, block.role == .byline {
      drafts[drafts.count - 1].blocks.append(index)
      takeCredit(credit)
    } else {
      // A lower heading goes on with the article whose part a line of origin ended.
      if block.level > 1, drafts[drafts.count - 1].metadata.title != nil { isClosed = false }
      if isClosed, block.role == .body || block.role == .heading, !block.isQuotation { begin() }
      drafts[drafts.count - 1].blocks.append(index)
      if block.role == .body {
        hasBody = true
        lastBody = index
      }
    }
  }

  private mutating func begin() {
    drafts.append(Draft())
    hasBody = false
    isClosed = false
    lastBody = nil
  }

  private func isTitle(_ index: Int, _ manuscript: Manuscript) -> Bool {
    let block = manuscript.blocks[index]
    if block.level == 1 {
      return !hasSeenTitle || !hasSectionsOfLevelOne || isRepeatedTitle(index, manuscript)
    }
    if Division.author(behind: index, manuscript) != nil, block.level == 0 || !hasBody {
      return true
    }
    // Each item of a digest has its own dateline: 本报讯….
    if block.level == 0, hasBody, isItem(index, manuscript) { return true }
    // Where front matter names the title, the first lower heading is a section's.
    guard !hasSeenTitle, !hasBody, drafts.count == 1, manuscript.metadata.title == nil
    else { return false }
    if manuscript.isMasthead(index) { return false }
    // The first heading of a file before any text, unless a first-level one is still to come.
    return !manuscript.blocks[index...].contains { $0.level == 1 && !$0.isDropped }
      && manuscript.blocks[..<index].allSatisfy { $0.isDropped || $0.role == .byline || $0.isNote }
  }

  /// Whether a dateline follows a heading, as one followed the title before.
  private func isItem(_ index: Int, _ manuscript: Manuscript) -> Bool {
    guard let last = drafts.last, last.metadata.title != nil,
      let next = manuscript.blocks[(index + 1)...].prefix(4).first(where: { !$0.isDropped }),
      case .imprint(let imprint) = next.credit, imprint.isDateline
    else { return false }
    return last.blocks.contains {
      if case .imprint(let own) = manuscript.blocks[$0].credit { return own.isDateline }
      return false
    }
  }

  private func isRepeatedTitle(_ index: Int, _ manuscript: Manuscript) -> Bool {
    guard let title = drafts.last?.metadata.title else { return false }
    let text = manuscript.blocks[index].text.string
    // The column's name may stand before it: `瞭望丨…`.
    return text == title || text.count >= 8 && title.count > text.count && title.hasSuffix(text)
  }

  /// The author named by the by-line right behind a block; nil where there is none.
  private static func author(behind index: Int, _ manuscript: Manuscript) -> String? {
    let next = manuscript.blocks[(index + 1)...].prefix(12).first { !$0.isDropped }
    if case .author(let name) = next?.credit { return name }
    if case .imprint(let imprint) = next?.credit { return imprint.author }
    return nil
  }

  private mutating func takeTitle(_ index: Int, _ manuscript: inout Manuscript) {
    hasSeenTitle = true
    let bytes = manuscript.blocks[index].text.utf8
    var end = bytes.count
    // The mark of a note is none of the title.
    if let mark = NoteMark.ending(at: end, in: bytes, from: 0), mark.lowerBound > 0,
      !NoteMark.isBare(startingWith: bytes[mark.lowerBound])
    {
      end = bytes.trimWhite(from: 0, to: mark.lowerBound)
    }
    var title = String(decoding: bytes[..<end], as: UTF8.self)
    if title.hasSuffix("."), !title.hasSuffix("..") { title.removeLast() }
    while title.hasSuffix("***") || title.hasSuffix(" *") { title.removeLast() }
    while title.last == "*" || title.last == " " { title.removeLast() }
    if isRepeatedTitle(index, manuscript) {
      manuscript.blocks[index].role = .dropped(.duplicate)
      return
    }
    let hasTitle = drafts[drafts.count - 1].metadata.title != nil
    switch (hasTitle, hasBody) {
    case (false, false): break
    case (true, false):
      drafts[drafts.count - 1].blocks.append(index)
      return
    case (false, true):
      guard belongsToTextBefore(index, manuscript) else {
        begin()
        break
      }
    case (true, true): begin()
    }
    manuscript.blocks[index].role = .title
    drafts[drafts.count - 1].blocks.append(index)
    drafts[drafts.count - 1].metadata.title = title
  }

  /// Whether a title belongs to the untitled text before it: it cuts a sentence in two, or stands behind an ended article
  /// with less text behind it, which nothing ends.
  private func belongsToTextBefore(_ index: Int, _ manuscript: Manuscript) -> Bool {
    guard let lastBody else { return false }
    let bytes = manuscript.blocks[lastBody].text.utf8
    if !LineEnding.endsSentence(bytes, 0, bytes.count) { return true }
    let behind = manuscript.blocks[(index + 1)...]
    if !isClosed {
      return !behind.contains { $0.role == .body && $0.credit == nil }
    }
    let hasEnd = behind.contains { block in
      switch block.credit {
      case .origin?, .authorNote?: true
      default: false
      }
    }
    let rest = behind.reduce(0) { $0 + ($1.role == .body ? $1.text.utf8.count : 0) }
    let own = drafts[drafts.count - 1].blocks.reduce(0) {
      $0 + manuscript.blocks[$1].text.utf8.count
    }
    return !hasEnd && rest * 2 < own
  }

  private mutating func takeCredit(_ credit: Credit) {
    let last = drafts.count - 1
    switch credit {
    case .author(let name):
      if drafts[last].metadata.author == nil { drafts[last].metadata.author = name }
    case .authorNote(let name):
      if drafts[last].metadata.author == nil { drafts[last].metadata.author = name }
      if hasBody { isClosed = true }
    case .origin(let publication, let date):
      if drafts[last].metadata.publication == nil {
        drafts[last].metadata.publication = publication
      }
      if drafts[last].metadata.date == nil { drafts[last].metadata.date = date }
      if hasBody { isClosed = true }
    case .date(let date):
      if drafts[last].metadata.date == nil { drafts[last].metadata.date = date }
    case .imprint(let imprint):
      drafts[last].metadata.author = drafts[last].metadata.author ?? imprint.author
      drafts[last].metadata.publication = drafts[last].metadata.publication ?? imprint.publication
      drafts[last].metadata.date = drafts[last].metadata.date ?? imprint.date
    case .speaker: break
    }
  }
}
