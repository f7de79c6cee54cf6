/// Sets apart what a page says of the author at the article's end: `Jane Doe is a reporter at …`, `高文，…研究员。`.
struct AuthorBiographies: RestorationPass {
  /// Most bytes that such a paragraph has.
  private let longest = 500

  func apply(to manuscript: inout Manuscript) {
    for draft in manuscript.articles {
      guard let author = draft.metadata.author else { continue }
      let bodies = draft.blocks.filter { manuscript.blocks[$0].role == .body }
      for index in bodies.suffix(2) where bodies.count > 2 {
        let text = manuscript.blocks[index].text
        guard text.utf8.count <= longest, isBiography(text.string, author) else { continue }
        manuscript.blocks[index].role = .byline
        manuscript.blocks[index].credit = .authorNote(nil)
      }
    }
  }

  private func isBiography(_ text: String, _ author: String) -> Bool {
    let names = author.replacing(" and ", with: "、").split { "、，,".contains($0) }.map {
      $0.drop { $0 == " " }
    }
    guard let name = names.first(where: { text.hasPrefix($0) }) else { return false }
    let rest = text.dropFirst(name.count)
    for start in [
      " is a ", " is an ", " is the ", " was ", " writes ", " covers ", " reports ",
      " is professor",
      ", a ", ", an ", " teaches ", " joined ", " has been ",
    ] where rest.hasPrefix(start) {
      return !text.contains("\u{201C}")
    }
    for start in ["，男，", "，女，", "，系", "，现任", "系", "，博士", "，教授", "，研究员", "，记者", "（"]
    where rest.hasPrefix(start) {
      return !text.contains("：“")
    }
    return false
  }
}
