import Language

/// Noun phrases and roles, read off the trees of an annotation.
enum TreeLabels {
  /// The base noun phrases: a nominal head in an argument's place with all that stands before it.
  ///
  /// The rule by which spaCy finds noun chunks in the relations of its English models (documentation of `Doc.noun_chunks`).
  static func spacyChunks(_ words: AnnotatedSentence) -> [UInt8] {
    let arguments: Set<String> = [
      "oprd", "nsubj", "dobj", "nsubjpass", "pcomp", "pobj", "dative", "appos", "attr", "ROOT",
    ]
    let edges = leftEdges(words)
    var labels = [UInt8](repeating: 0, count: words.count)
    var end = -1
    for (index, word) in words.enumerated() {
      guard word.tag?.isNominal == true, edges[index] > end else { continue }
      var head = index
      if word.relation == "conj" {
        while words[head].relation == "conj", let next = words[head].head, next >= 0, next < head {
          head = next
        }
      }
      guard arguments.contains(words[head].relation) else { continue }
      end = index
      for place in edges[index]...index { labels[place] = place == edges[index] ? 1 : 2 }
    }
    return labels
  }

  /// The base noun phrases of Chinese: a nominal head with what stands right before it and depends on it, up to a 的.
  static func chineseChunks(_ words: AnnotatedSentence) -> [UInt8] {
    var labels = [UInt8](repeating: 0, count: words.count)
    var index = words.count - 1
    while index >= 0 {
      guard isChineseNominal(words[index]) else {
        index -= 1
        continue
      }
      var first = index
      while first > 0, isInside(words, first - 1, index), goesOn(words[first - 1]) { first -= 1 }
      for place in first...index { labels[place] = place == first ? 1 : 2 }
      index = first - 1
    }
    return labels
  }

  private static func isChineseNominal(_ word: AnnotatedWord) -> Bool {
    if word.tag?.isNominal == true { return true }
    // A suffix that makes a noun is a particle with a noun's relation.
    return word.tag == .particle
      && ["nsubj", "obj", "obl", "nmod", "appos", "root", "conj"].contains(word.relation)
  }

  /// Whether a word of a noun phrase can stand before its head: no particle, adposition, mark or conjunction.
  private static func goesOn(_ word: AnnotatedWord) -> Bool {
    switch word.tag {
    case .adposition, .punctuation, .coordinator, .subordinator, .auxiliary, .adverb: false
    case .particle: word.relation == "compound" || word.relation == "nmod"
    default: true
    }
  }

  /// Whether a word depends on another, directly or not.
  private static func isInside(_ words: AnnotatedSentence, _ index: Int, _ head: Int) -> Bool {
    var above = index
    for _ in words.indices {
      guard let next = words[above].head, words.indices.contains(next) else { return false }
      if next == head { return true }
      above = next
    }
    return false
  }

  /// The first word of each word's subtree.
  static func leftEdges(_ words: AnnotatedSentence) -> [Int] {
    var edges = Array(words.indices)
    for index in words.indices {
      var above = words[index].head ?? -1
      var steps = 0
      while above >= 0, above < words.count, steps <= words.count {
        edges[above] = min(edges[above], index)
        above = words[above].head ?? -1
        steps += 1
      }
    }
    return edges
  }

  /// The role of each word, from the relations of the universal treebanks or of spaCy's English models.
  ///
  /// What spaCy's copula governs is made the clause's predicate, as the treebanks have it.
  static func roles(_ words: AnnotatedSentence) -> [UInt8] {
    var roles = words.indices.map { role(words, $0) }
    for index in words.indices where ["attr", "acomp"].contains(words[index].relation) {
      guard let copula = words[index].head, words.indices.contains(copula),
        words[copula].tag == .auxiliary
      else { continue }
      roles[index] = role(words, copula)
      roles[copula] = .auxiliary
    }
    return roles.map(\.rawValue)
  }

  private static func role(_ words: AnnotatedSentence, _ index: Int) -> Role {
    let word = words[index]
    let head = word.head.flatMap { words.indices.contains($0) ? words[$0] : nil }
    let relation = word.relation.split(separator: ":").first.map(String.init) ?? ""
    switch relation {
    case "nsubj", "csubj", "nsubjpass", "csubjpass", "expl": return .subject
    case "obj", "iobj", "dobj", "attr", "dative", "oprd": return .object
    case "obl", "npadvmod", "agent": return .oblique
    case "pobj":
      let above = head?.head.flatMap { words.indices.contains($0) ? words[$0] : nil }
      return above?.tag?.isNominal == true || above?.tag == .numeral ? .attribute : .oblique
    case "root", "ROOT": return .predicate
    case "conj": return word.tag == .verb || word.tag == .auxiliary ? .coordinate : .attribute
    case "advcl", "pcomp": return .adverbial
    case "ccomp", "xcomp", "acomp": return .complement
    case "acl", "relcl": return .relative
    case "parataxis": return .parenthetical
    case "appos": return .apposition
    case "aux", "cop", "auxpass": return word.tag == .particle ? .marker : .auxiliary
    case "mark": return .marker
    case "case", "prep": return .adposition
    case "det", "amod", "compound", "nummod", "poss", "predet", "quantmod", "flat", "clf":
      return .modifier
    case "nmod": return word.tag == .adjective ? .modifier : .attribute
    default: return .other
    }
  }
}
