/// Drops stretches of prose that go on without a stop beyond the longest sentence: data, lists of names, noise.
struct EndlessStretches: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    for article in manuscript.articles.indices {
      var indices: [Int] = []
      for index in manuscript.articles[article].blocks {
        let block = manuscript.blocks[index]
        let endless = block.role == .body ? stretches(of: block.text.utf8) : []
        guard !endless.isEmpty else {
          indices.append(index)
          continue
        }
        for range in endless {
          var piece = block
          piece.role = .dropped(.endless)
          piece.text = block.text[range]
          manuscript.blocks.append(piece)
        }
        manuscript.blocks[index].text = block.text.removing(endless).trimmed()
        if manuscript.blocks[index].text.isEmpty {
          manuscript.blocks[index].role = .dropped(.endless)
        } else {
          indices.append(index)
        }
      }
      manuscript.articles[article].blocks = indices
    }
  }

  private func stretches(of bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.count > ReadingLimits.sentence else { return [] }
    return SentenceSegmenter.parts(in: bytes).filter { $0.count > ReadingLimits.sentence }
  }
}
