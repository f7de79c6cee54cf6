/// Cuts the address from the beginning of a speech: `Mr. President, members of Congress, fellow citizens, we observe…`.
struct Salutations: RestorationPass {
  private static let vocatives: Set<Substring> = [
    "president", "vice", "speaker", "justice", "citizens", "clergy", "guests", "friends", "members",
    "senator", "senators",
    "governor", "minister", "excellencies", "ladies", "gentlemen", "delegates", "colleagues",
    "countrymen", "americans",
    "majesty", "chairman", "secretary", "congress", "madam", "mr", "mrs",
  ]

  func apply(to manuscript: inout Manuscript) {
    guard !manuscript.isChinese else { return }
    for article in manuscript.articles {
      guard let first = article.blocks.first(where: { manuscript.blocks[$0].role == .body }) else {
        continue
      }
      let bytes = manuscript.blocks[first].text.utf8
      guard let end = end(of: bytes) else { continue }
      let address = manuscript.blocks[first].text[0..<end]
      manuscript.blocks[first].text = manuscript.blocks[first].text[end..<bytes.count]
      var block = Block(role: .dropped(.furniture), text: address)
      block.isCertain = true
      manuscript.blocks.append(block)
    }
  }

  /// Offset behind the commas between which at least two people or groups are addressed, and nothing is said.
  private func end(of bytes: [UInt8]) -> Int? {
    var start = 0
    var addressed = 0
    var offset = 0
    while offset < min(bytes.count, 600) {
      if bytes[offset] == 0x2C || bytes[offset] == 0x3A {
        let words = String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
          .split { !$0.isLetter }
        guard words.count <= 7, words.contains(where: { Self.vocatives.contains($0) }) else {
          break
        }
        addressed += 1
        start = offset + 1
      } else if bytes[offset] == 0x3B || bytes[offset] == 0x3F {
        break
      }
      offset += 1
    }
    guard addressed >= 2, start < bytes.count else { return nil }
    let rest = bytes.skipWhite(from: start, to: bytes.count)
    return rest < bytes.count ? rest : nil
  }
}
