/// Drops what stands behind an article's text under a heading of its own: references, further reading, links.
struct BackMatter: RestorationPass {
  private static let headings: Set<String> = [
    "references", "notes", "footnotes", "citations", "bibliography", "further reading",
    "external links", "see also", "works cited", "sources",
    "notes and references", "related articles", "related links", "about the author",
    "acknowledgements", "acknowledgments",
    "参考文献", "参考资料", "注释", "注释与参考文献", "外部链接", "外部連結", "延伸阅读", "延伸閱讀", "参见", "參見", "參考文獻", "參考資料",
    "註釋", "注解", "脚注", "相关条目",
    "网友评论", "最新评论", "热门评论", "精彩评论", "全部评论", "用户评论", "評論", "评论", "網友評論", "comments",
    "reader comments",
    "相关阅读", "相关链接", "作者简介", "致谢", "腳註",
  ]

  private static let headingsInUTF8 = Set(headings.map { Array($0.utf8) })

  func apply(to manuscript: inout Manuscript) {
    var level: Int?
    for index in manuscript.blocks.indices {
      let block = manuscript.blocks[index]
      guard !block.isDropped, !block.isNote else { continue }
      if block.role == .heading {
        if let open = level,
          block.level > open
            || block.level == 0
              && (block.isIndented || !block.followsGap
                || FurnitureText.isFurniture(block.text.utf8))
        {
          drop(index, &manuscript)
          continue
        }
        level = isBackMatter(block) && hasTextBefore(index, manuscript) ? block.level : nil
        if level != nil { drop(index, &manuscript) }
      } else if level == nil, block.role == .body, isBackMatter(block),
        hasTextBefore(index, manuscript)
      {
        level = block.level
        drop(index, &manuscript)
      } else if let open = level, block.credit == nil {
        // A line that only looks like a heading ends where the text goes on.
        if manuscript.hasCertainParagraphs, open == 0, isProse(block) {
          level = nil
        } else {
          drop(index, &manuscript)
        }
      }
    }
  }

  private func isProse(_ block: Block) -> Bool {
    !block.isListItem && block.text.utf8.count > 80
      && LineEnding.endsSentence(block.text.utf8, 0, block.text.utf8.count)
  }

  private func drop(_ index: Int, _ manuscript: inout Manuscript) {
    let block = manuscript.blocks[index]
    // An entry that markup sets as one is shown as what it is.
    let isEntry = manuscript.hasCertainParagraphs && block.isListItem && block.text.utf8.count > 20
    manuscript.blocks[index].role = isEntry ? .reference : .dropped(.furniture)
  }

  private func isBackMatter(_ block: Block) -> Bool {
    let bytes = block.text.utf8
    guard bytes.count <= 60 else { return false }
    var name: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let (value, count) = bytes.scalar(at: offset)
      switch value {
      // Brackets around it: 【】[]〔〕（）
      case 0x3010, 0x3011, 0x5B, 0x5D, 0x3014, 0x3015, 0xFF08, 0xFF09: break
      // A number before it.
      case 0x30...0x39, 0x2E, 0x20: if !name.isEmpty { name.append(bytes[offset]) }
      case 0x41...0x5A: name.append(bytes[offset] | 0x20)
      default: name += bytes[offset..<(offset + count)]
      }
      offset += count
    }
    if name.last == 0x3A {
      name.removeLast()
    } else if name.has("：", at: name.count - 3) {
      name.removeLast(3)
    }
    return Self.headingsInUTF8.contains(name)
  }

  /// A heading at the beginning of a text is no end of one.
  private func hasTextBefore(_ index: Int, _ manuscript: Manuscript) -> Bool {
    manuscript.blocks[..<index].contains { $0.role == .body && $0.text.utf8.count > 100 }
  }
}
