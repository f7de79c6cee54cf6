/// Takes the marks of Markdown out of running text: emphasis, links, pictures, code marks.
///
/// A block that is nothing but pictures and links goes; one that is emphasised whole is remembered as such.
struct MarkdownSpans: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    guard manuscript.isMarkdown else { return }
    let labels = labels(manuscript.source)
    for index in manuscript.blocks.indices
    where !manuscript.blocks[index].isDropped && manuscript.blocks[index].role != .formula {
      restore(&manuscript.blocks[index], labels)
    }
    manuscript.blocks.removeAll { $0.text.isEmpty }
  }

  /// The labels that the text says the addresses of, in small letters.
  private func labels(_ source: [UInt8]) -> Set<String> {
    var labels: Set<String> = []
    var start = 0
    while let open = source[start...].firstIndex(of: 0x5B) {
      start = open + 1
      guard open == 0 || source[open - 1] == 0x0A else { continue }
      let label = source[start...].prefix(200).prefix { $0 != 0x5D && $0 != 0x0A }
      if label.endIndex + 1 < source.count, source[label.endIndex] == 0x5D,
        source[label.endIndex + 1] == 0x3A
      {
        labels.insert(String(decoding: label, as: UTF8.self).lowercased())
      }
    }
    return labels
  }

  private func restore(_ block: inout Block, _ labels: Set<String>) {
    let bytes = block.text.utf8
    if block.role == .table, bytes.contains(0x7C) {
      let bars = bytes.indices.filter { bytes[$0] == 0x7C && ($0 == 0 || bytes[$0 - 1] != 0x5C) }
      // The space beside a bar goes with it, but for one between two cells.
      block.text = block.text.removing(
        bars.map { bar in
          let goesWithSpace = bar + 1 < bytes.count && bytes[bar + 1] == 0x20
          return bar..<(goesWithSpace ? bar + 2 : bar + 1)
        }
      ).trimmed()
      return
    }
    guard
      bytes.contains(where: {
        $0 == 0x2A || $0 == 0x5B || $0 == 0x60 || $0 == 0x5F || $0 == 0x5C || $0 == 0x3C
          || $0 == 0x7E || $0 == 0x3D || $0 == 0x7B
      })
    else { return }
    let partners = bracketPartners(bytes)
    var cut: [Range<Int>] = []
    var linkBytes = 0
    var strong: Int?
    var strongBytes = 0
    var highlightEnd = 0
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x5C
      where offset + 1 < bytes.count
        && "*_[]()#`\\!<>~|{}+-.$&\"'/:;=?@^,%".utf8.contains(bytes[offset + 1]):
        cut.append(offset..<(offset + 1))
        offset += 2
      case 0x7B where bytes.has("{{", at: offset) || bytes.has("{%", at: offset):
        // What a program that makes pages puts something else for.
        if let end = end(of: 0x7D, bytes, offset + 2) { cut.append(offset..<end) }
        offset = cut.last.map { max($0.upperBound, offset + 2) } ?? offset + 2
      case 0x7E where bytes.has("~~", at: offset):
        // What is struck out was taken back.
        if let end = end(of: 0x7E, bytes, offset + 2) {
          let hasSpaces =
            offset > 0 && bytes[offset - 1] == 0x20 && end < bytes.count && bytes[end] == 0x20
          cut.append(offset..<(hasSpaces ? end + 1 : end))
        }
        offset = cut.last.map { max($0.upperBound, offset + 2) } ?? offset + 2
      case 0x3D where bytes.has("==", at: offset):
        // Highlighted words; the marks behind them are cut with those before.
        if offset >= highlightEnd, let end = end(of: 0x3D, bytes, offset + 2) {
          cut += [offset..<(offset + 2), (end - 2)..<end]
          highlightEnd = end
        }
        offset += 2
      case 0x5B where bytes.has("[!", at: offset) && block.isQuotation && offset == 0:
        // The kind of a callout: [!note].
        let end = partners[offset].map { $0 + 1 } ?? offset + 2
        cut.append(offset..<end)
        offset = end
      case 0x21 where bytes.has("![[", at: offset), 0x5B where bytes.has("[[", at: offset):
        offset = cutWikiLink(bytes, offset, partners, &cut)
      case 0x21 where bytes.has("![", at: offset), 0x5B:
        if let link = Link(at: offset, in: bytes, partners: partners, labels: labels) {
          if link.isPicture {
            cut.append(link.range)
          } else {
            cut.append(link.range.lowerBound..<link.text.lowerBound)
            nestedCuts(bytes, link.text, partners, labels, &cut)
            cut.append(link.text.upperBound..<link.range.upperBound)
            linkBytes += link.text.count
          }
          offset = link.range.upperBound
        } else {
          offset += 1
        }
      case 0x2A, 0x5F:
        let mark = bytes[offset]
        var end = offset
        while end < bytes.count, bytes[end] == mark { end += 1 }
        if end - offset >= 2, mark == 0x2A || isBoundary(bytes, offset, end) {
          if let start = strong {
            strongBytes += offset - start
            strong = nil
          } else {
            strong = end
          }
          cut.append(offset..<end)
        } else if end - offset == 1, let close = closing(mark, bytes, end) {
          cut.append(offset..<end)
          cut.append(close..<(close + 1))
        }
        offset = end
      case 0x60:
        var end = offset
        while end < bytes.count, bytes[end] == 0x60 { end += 1 }
        cut.append(offset..<end)
        offset = end
      case 0x3C:
        if let end = tagEnd(bytes, offset) {
          if isStrong(bytes, offset, closing: false), strong == nil { strong = end }
          if isStrong(bytes, offset, closing: true), let start = strong {
            strongBytes += bytes[start..<offset].count { $0 > 0x20 }
            strong = nil
          }
          cut.append(offset..<end)
          offset = end
        } else {
          offset += 1
        }
      default: offset += 1
      }
    }
    cut.sort { $0.lowerBound < $1.lowerBound }
    let rest = block.text.removing(merged(cut))
    let words = rest.utf8.count
    if words == 0 || rest.utf8.allSatisfy({ $0 <= 0x20 }) {
      block.text = TracedText()
      return
    }
    block.isBold = strongBytes * 10 >= words * 9
    if linkBytes * 10 >= words * 8, block.level == 0 { block.role = .dropped(.furniture) }
    block.text = rest.trimmed()
  }

  /// Offset behind the pair of signs that closes what a pair opened; nil where none does in this paragraph's next words.
  private func end(of sign: UInt8, _ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < bytes.count, bytes[start] > 0x20 || sign == 0x7D else { return nil }
    var offset = start
    let limit = min(bytes.count, start + (sign == 0x7D ? 300 : 1000)) - 1
    while offset < limit {
      // {% … %} closes with one brace.
      if bytes[offset] == 0x25, bytes[offset + 1] == sign, sign == 0x7D { return offset + 2 }
      if bytes[offset] == sign, bytes[offset + 1] == sign, offset > start { return offset + 2 }
      offset += 1
    }
    return nil
  }

  /// Cuts the marks of `[[page]]` and `[[page|words]]`, and all of `![[file]]`.
  private func cutWikiLink(
    _ bytes: [UInt8], _ start: Int, _ partners: [Int: Int], _ cut: inout [Range<Int>]
  ) -> Int {
    let isFile = bytes[start] == 0x21
    let open = isFile ? start + 1 : start
    guard let close = partners[open], let inner = partners[open + 1], inner + 1 == close else {
      return open + 1
    }
    let end = close + 1
    if isFile {
      cut.append(start..<end)
    } else {
      let bar = bytes[(open + 2)..<inner].lastIndex(of: 0x7C)
      cut += [start..<(bar.map { $0 + 1 } ?? open + 2), inner..<end]
    }
    return end
  }

  /// Offset of the closing bracket for each opening one; linear, however they are nested.
  private func bracketPartners(_ bytes: [UInt8]) -> [Int: Int] {
    var open: [Int] = []
    var partners: [Int: Int] = [:]
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x5B { open.append(offset) }
      if byte == 0x5D, let start = open.popLast() { partners[start] = offset }
    }
    return partners
  }

  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges where !range.isEmpty {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// Pictures inside a link's text.
  private func nestedCuts(
    _ bytes: [UInt8], _ range: Range<Int>, _ partners: [Int: Int], _ labels: Set<String>,
    _ cut: inout [Range<Int>]
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes.has("![", at: offset),
        let link = Link(at: offset, in: bytes, partners: partners, labels: labels)
      {
        cut.append(link.range)
        offset = link.range.upperBound
      } else {
        offset += 1
      }
    }
  }

  private func isBoundary(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    start == 0 || end == bytes.count || bytes[start - 1] <= 0x20 || bytes[end] <= 0x20
  }

  /// Where a single mark of emphasis that opens is closed; nil where it is a plain character.
  private func closing(_ mark: UInt8, _ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < bytes.count, bytes[start] > 0x20 else { return nil }
    if mark == 0x5F, start >= 2, bytes[start - 2] > 0x20 { return nil }
    var offset = start
    while offset < min(bytes.count, start + 400) {
      if bytes[offset] == mark {
        guard bytes[offset - 1] > 0x20, offset + 1 == bytes.count || bytes[offset + 1] != mark
        else {
          return nil
        }
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// Whether a tag is `<strong>` or `<b>`, or ends one.
  private func isStrong(_ bytes: [UInt8], _ start: Int, closing: Bool) -> Bool {
    let name = bytes[(start + 1)...].prefix { $0 != 0x3E && $0 > 0x20 }
    let text = String(decoding: name.prefix(8), as: UTF8.self).lowercased()
    return closing ? text == "/strong" || text == "/b" : text == "strong" || text == "b"
  }

  private func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1]
    guard next == 0x2F || next == 0x21 || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A) else {
      return nil
    }
    let limit = min(bytes.count, start + 400)
    guard let close = bytes[start..<limit].firstIndex(of: 0x3E) else { return nil }
    return close + 1
  }

  /// `[text](address)`, `![text](address)`, `[text][label]`, `[label][]` or, with an address elsewhere, `[label]`.
  private struct Link {
    var range: Range<Int>
    var text: Range<Int>
    var isPicture: Bool

    init?(at start: Int, in bytes: [UInt8], partners: [Int: Int], labels: Set<String>) {
      isPicture = bytes[start] == 0x21
      let open = start + (isPicture ? 1 : 0)
      let limit = min(bytes.count, start + 4000)
      guard let offset = partners[open], offset < limit else { return nil }
      text = (open + 1)..<offset
      func isLabel(_ range: Range<Int>) -> Bool {
        range.count < 200
          && labels.contains(String(decoding: bytes[range], as: UTF8.self).lowercased())
      }
      if bytes.has("[", at: offset + 1), let close = partners[offset + 1],
        isLabel(close == offset + 2 ? text : (offset + 2)..<close)
      {
        range = start..<(close + 1)
        return
      }
      guard offset + 1 < limit, bytes[offset + 1] == 0x28 else {
        guard bytes[open + 1] != 0x5E, isLabel(text) else { return nil }
        range = start..<(offset + 1)
        return
      }
      var end = offset + 2
      var brackets = 1
      while end < limit {
        if bytes[end] == 0x28 { brackets += 1 }
        if bytes[end] == 0x29 {
          brackets -= 1
          if brackets == 0 { break }
        }
        end += 1
      }
      guard end < limit, brackets == 0 else { return nil }
      range = start..<(end + 1)
    }
  }
}
