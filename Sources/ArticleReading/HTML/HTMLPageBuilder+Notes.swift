/// Which elements are notes, by the links of their marks.
extension HTMLPageBuilder {
  mutating func begin(linkTo attributes: HTMLTokenizer.Attributes) {
    // The notes of a book may stand in another of its files.
    guard let href = attributes.range("href"), href.count > 1, href.count < 100,
      let sign = isXML ? bytes[href].firstIndex(of: 0x23) : href.lowerBound, bytes[sign] == 0x23
    else { return }
    linkTarget = (
      String(decoding: bytes[(sign + 1)..<href.upperBound], as: UTF8.self),
      page.text.count
    )
  }

  mutating func endLink() {
    guard let target = linkTarget else { return }
    linkTarget = nil
    let written = page.text[min(target.start, page.text.count)...]
    guard written.count <= 12 else { return }
    let label = String(decoding: written, as: UTF8.self)
    guard label.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2A }) else { return }
    if labels[target.id] == nil {
      labels[target.id] = label.filter { !"[]［］()\n ".contains($0) || $0 == " " }
    }
  }

  /// Gives the leaves of elements that marks point to the marks' labels.
  mutating func nameNotes() {
    guard !labels.isEmpty else { return }
    for index in page.leaves.indices {
      var node = page.leaves[index].node
      var steps = 0
      while node >= 0, steps < 4 {
        if let id = noteIDs[node], let label = labels[id] {
          page.leaves[index].noteLabel = label.trimmingPrefix(" ").description
          break
        }
        node = page.nodes[Int(node)].parent
        steps += 1
      }
    }
  }
}
