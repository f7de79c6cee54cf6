/// Contributions of several people on one page, each beginning with `Name（office）：`.
///
/// A heading between them is the title of a contribution. Titles and speakers that stand apart are matched in their
/// order where there are as many of the one as of the other; else each stays by itself, so that nobody is given another's words.
enum RoundTable {
  /// Whether at least two people speak.
  static func isOne(_ manuscript: Manuscript) -> Bool {
    var speakers = Set<String>()
    for block in manuscript.blocks {
      if case .speaker(let name) = block.credit { speakers.insert(name) }
    }
    return speakers.count >= 2
  }

  /// A stretch of blocks that is one contribution, or part of one.
  private struct Section {
    var speaker: String?
    var title: Int?
    var question: Int?
    var blocks: [Int] = []
    var metadata = Manuscript.Metadata()
    var matched: Int?
  }

  static func divide(_ manuscript: inout Manuscript) {
    var sections = [Section()]
    var question: Int?
    var hasTitle = false
    for index in manuscript.blocks.indices {
      let block = manuscript.blocks[index]
      if let speaker = speaker(of: block) {
        // A title right before its speaker is his.
        if sections[sections.count - 1].blocks.isEmpty, sections[sections.count - 1].title != nil,
          sections.count > 1
        {
          sections[sections.count - 1].speaker = speaker
        } else {
          sections.append(Section(speaker: speaker))
        }
        sections[sections.count - 1].question = question
        question = nil
        if !block.isDropped { sections[sections.count - 1].blocks.append(index) }
        continue
      }
      if block.isDropped { continue }
      if block.role == .heading {
        let (last, _) = block.text.utf8.scalar(before: block.text.utf8.count)
        if last == 0x3F || last == 0xFF1F {
          question = index
        } else if !hasTitle {
          hasTitle = true
          sections[0].title = index
        } else {
          sections.append(Section(title: index))
        }
      } else {
        sections[sections.count - 1].blocks.append(index)
        take(block.credit, block, index, &sections, manuscript)
      }
    }
    match(&sections)
    manuscript.articles = drafts(sections, &manuscript)
    ArticleDivision.addMetadata(&manuscript)
  }

  /// Who begins to speak in a block, also in one that was dropped because two columns run together in it.
  private static func speaker(of block: Block) -> String? {
    if case .speaker(let name) = block.credit { return name }
    guard case .dropped(.interleaved) = block.role else { return nil }
    let name = block.text.string.prefix { $0 != "(" && $0 != "（" }
    return name.count <= 4 ? PersonName.chinese(in: String(name)) : nil
  }

  /// A note on the author under a contribution whose speaker was introduced is another author's: what stands behind the
  /// last pull quote is his.
  private static func take(
    _ credit: Credit?, _ block: Block, _ index: Int, _ sections: inout [Section],
    _ manuscript: Manuscript
  ) {
    let last = sections.count - 1
    switch credit {
    case .authorNote(let name)?:
      guard sections[last].speaker != nil else {
        sections[last].metadata.author = name
        return
      }
      let blocks = sections[last].blocks
      if let quote = blocks.lastIndex(where: { manuscript.blocks[$0].isQuotation }) {
        sections[last].blocks = Array(blocks[...quote])
        sections.append(Section(blocks: Array(blocks[(quote + 1)...])))
      } else {
        sections[last].speaker = nil
      }
    case .origin(let publication, let date)?:
      sections[last].metadata.publication = publication
      sections[last].metadata.date = date
    default: break
    }
  }

  private static func match(_ sections: inout [Section]) {
    let speakers = sections.indices.dropFirst().filter {
      sections[$0].speaker != nil && sections[$0].title == nil
    }
    let titles = sections.indices.dropFirst().filter {
      sections[$0].speaker == nil && sections[$0].title != nil
    }
    guard speakers.count == titles.count else { return }
    guard zip(speakers, titles).allSatisfy({ $0 < $1 }) else { return }
    for (speaker, title) in zip(speakers, titles) {
      sections[speaker].title = sections[title].title
      sections[speaker].blocks += sections[title].blocks
      sections[title].matched = speaker
    }
  }

  private static func drafts(_ sections: [Section], _ manuscript: inout Manuscript) -> [Draft] {
    var drafts: [Draft] = []
    for section in sections where section.matched == nil {
      var draft = Draft(blocks: section.blocks, metadata: section.metadata)
      draft.metadata.author = section.speaker ?? section.metadata.author
      if let question = section.question { draft.blocks.insert(question, at: 0) }
      if let title = section.title {
        manuscript.blocks[title].role = .title
        draft.metadata.title = manuscript.blocks[title].text.string
        draft.blocks.insert(title, at: 0)
      }
      if !draft.blocks.isEmpty || draft.metadata.author != nil { drafts.append(draft) }
    }
    return drafts
  }
}
