/// Puts the full name where an article calls a document by a short one that it gave it: 《数字中国发展报告》（下文简称《报告》）.
struct DocumentAliases {
  /// Full names by short ones, by article.
  private let names: [[String: String]]

  /// Collects the short names of articles.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ sentences: [Sentence], articles: Int) {
    var names = [[String: String]](repeating: [:], count: articles)
    for sentence in sentences where sentence.language == .chinese {
      let passage = sentence.passage
      for word in Self.announcing {
        var from = passage.all
        while let place = passage.first(word, in: from) {
          from = place.upperBound..<passage.count
          guard let short = Self.name(behind: place.upperBound, in: passage),
            let full = Self.name(before: place.lowerBound, in: passage), full != short
          else { continue }
          names[sentence.article][short] = full
        }
      }
    }
    self.names = names
  }

  /// The candidate with full names in its prompts; as it is where it names none by a short one.
  func named(_ candidate: Candidate) -> Candidate {
    guard candidate.language == .chinese, let place = candidate.places.first,
      names.indices.contains(place.article), !names[place.article].isEmpty
    else { return candidate }
    var named = candidate
    for (short, full) in names[place.article].sorted(by: { $0.key < $1.key }) {
      named.prompt = Self.replaced(short, by: full, in: named.prompt)
      for index in named.otherWordings.indices {
        named.otherWordings[index].prompt = Self.replaced(
          short, by: full, in: named.otherWordings[index].prompt)
      }
    }
    return named
  }

  private static func replaced(_ short: String, by full: String, in prompt: String) -> String {
    let passage = Passage(prompt)
    // One that the prompt names in full already is known by both.
    guard passage.first(full, in: passage.all) == nil,
      let place = passage.first(short, in: passage.all)
    else { return prompt }
    return passage.string(0..<place.lowerBound) + full
      + passage.string(place.upperBound..<passage.count)
  }

  private static let announcing = ["简称", "簡稱", "下称", "下稱", "称为", "稱為"]

  /// The name in 《》 that begins at a place, quotation marks before it aside.
  private static func name(behind start: Int, in passage: Passage) -> String? {
    var index = start
    while index < passage.count, index < start + 2, "：:“\" ".contains(passage[index]) { index += 1 }
    guard passage.has("《", at: index),
      let close = passage.first("》", in: index..<min(passage.count, index + 12))
    else { return nil }
    return passage.string(index..<close.upperBound)
  }

  /// The last name in 《》 before a place, nothing but an opening bracket and 以下 between.
  private static func name(before end: Int, in passage: Passage) -> String? {
    guard let close = passage.last("》", in: max(0, end - 8)..<end),
      passage[close.upperBound..<end].contains(where: { "（(".contains($0) }),
      let open = passage.last("《", in: max(0, close.lowerBound - 60)..<close.lowerBound)
    else { return nil }
    return passage.string(open.lowerBound..<close.upperBound)
  }
}
