/// The name of a paper above its date, before the title of an article.
extension Manuscript {
  /// Whether a date stands behind a heading, and behind that another heading with an author: a paper's name and its day.
  func isMasthead(_ index: Int) -> Bool {
    var hasDate = false
    for next in blocks.indices.dropFirst(index + 1).prefix(8) where !blocks[next].isDropped {
      if case .date = blocks[next].credit {
        hasDate = true
        continue
      }
      guard hasDate, blocks[next].role == .heading else { return false }
      let behind = blocks[(next + 1)...].prefix(12).first { !$0.isDropped }
      if case .author = behind?.credit { return true }
      return false
    }
    return false
  }
}
