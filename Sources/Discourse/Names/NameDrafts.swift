import Language

/// Names that are spelt alike, before it is known which of them are one thing.
struct NameDrafts {
  struct Draft {
    var mentions: [Range<Int>]
    /// How often it was read as each type, by raw value.
    var votes: [Int]
    var language: Analysis.Language
    /// The longest of its mentions.
    var fullest: Range<Int>

    var type: NameType {
      var best = NameType.other
      for type in NameType.allCases where votes[Int(type.rawValue)] > votes[Int(best.rawValue)] {
        best = type
      }
      return best
    }
  }

  private(set) var drafts: [Draft] = []
  /// Drafts by the hash of all their words.
  private(set) var byWords: [UInt64: Int] = [:]

  /// Collects the names of an article, headings and all.
  init(_ article: ArticleAnalysis) {
    for sentence in article.analysis.sentences {
      var place = sentence.tokens.lowerBound
      while place < sentence.tokens.upperBound {
        guard let type = article.tokens[place].nameType else {
          place += 1
          continue
        }
        var end = place + 1
        while end < sentence.tokens.upperBound, article.tokens[end].nameType == type,
          !article.tokens[end].beginsName
        {
          end += 1
        }
        if type != .time, let name = Self.trimmed(place..<end, type, sentence.language, in: article)
        {
          add(name, type, sentence.language, in: article)
        }
        place = end
      }
    }
    addUnread(in: article)
  }

  /// Adds a mention of a name.
  ///
  /// - Returns: The index of its draft.
  @discardableResult
  mutating func add(
    _ name: Range<Int>, _ type: NameType, _ language: Analysis.Language, in article: ArticleAnalysis
  ) -> Int {
    let key = Self.key(name, in: article)
    if let index = byWords[key] {
      drafts[index].mentions.append(name)
      drafts[index].votes[Int(type.rawValue)] += 1
      return index
    }
    var votes = [Int](repeating: 0, count: NameType.allCases.count)
    votes[Int(type.rawValue)] = 1
    byWords[key] = drafts.count
    drafts.append(Draft(mentions: [name], votes: votes, language: language, fullest: name))
    return drafts.count - 1
  }

  /// Marks what is spelt in small letters: a term, whatever its acronym was read as.
  mutating func setTerm(_ draft: Int) {
    drafts[draft].votes[Int(NameType.other.rawValue)] += 1 << 20
  }

  /// A rare word that is a name elsewhere is one wherever it stands.
  private mutating func addUnread(in article: ArticleAnalysis) {
    var single: [UInt32: Int] = [:]
    for (index, draft) in drafts.enumerated() where draft.fullest.count == 1 {
      let token = article.tokens[draft.fullest.lowerBound]
      if token.frequency < Self.common { single[token.word] = index }
    }
    for sentence in article.analysis.sentences {
      for place in sentence.tokens where article.tokens[place].nameType == nil {
        let token = article.tokens[place]
        guard let index = single[token.word] else { continue }
        if sentence.language == .english ? token.tag == .properNoun : token.tag != .punctuation {
          drafts[index].mentions.append(place..<place + 1)
        }
      }
    }
  }

  /// Names that are words of the language too are common ones: a Zipf value of 3.2.
  private static let common: UInt8 = 80

  /// A hash of words in their order.
  static func key(_ name: Range<Int>, in article: ArticleAnalysis) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in name { key = (key ^ UInt64(article.tokens[place].word)) &* 0x100_0000_01B3 }
    return key
  }

  /// A name without article, form of address and marks at its borders; nil where nothing of a name is left.
  private static func trimmed(
    _ name: Range<Int>, _ type: NameType, _ language: Analysis.Language, in article: ArticleAnalysis
  ) -> Range<Int>? {
    var (first, end) = (name.lowerBound, name.upperBound)
    let words = DiscourseWords.of(language)
    while first < end {
      let token = article.tokens[first]
      guard
        token.tag == .determiner || token.tag == .punctuation || token.tag == .adposition
          || type == .person && words.honorifics[token.word] != nil
      else { break }
      first += 1
    }
    while first < end {
      let token = article.tokens[end - 1]
      guard
        token.tag == .punctuation || token.tag == .particle || token.tag == .adposition
          || token.tag == .coordinator
          || type == .person && language == .chinese && end - first > 1
            && (words.honorifics[token.word] != nil || token.tag == .verb || token.tag == .adverb
              || token.tag == .pronoun
              || token.tag == .auxiliary)
      else { break }
      end -= 1
    }
    if type != .work, language == .english {
      // Ray Charles himself, Haoyu as Alden: a name ends before a word of grammar.
      end = (first..<end).first { isGrammar($0, isPerson: type == .person, in: article) } ?? end
    }
    guard first < end else { return nil }
    let bytes = article.bytes(first..<end)
    if language == .chinese, article.text[bytes.lowerBound] >= 0x80 {
      return bytes.count >= 6 ? first..<end : nil
    }
    let hasCapital = article.text[bytes].contains { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0xC3 }
    return hasCapital && bytes.count > 1 ? first..<end : nil
  }

  private static func isGrammar(
    _ place: Int, isPerson: Bool, in article: ArticleAnalysis
  ) -> Bool {
    let token = article.tokens[place]
    let isSmall = article.text[Int(token.start)] >= 0x61
    switch token.tag {
    case .verb: return isSmall
    case .pronoun, .adposition, .subordinator, .coordinator, .auxiliary, .determiner:
      return isPerson
    default: return false
    }
  }
}
