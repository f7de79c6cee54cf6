/// What the articles of a bank say again and again: which words stay together, and how often terms occur.
///
/// ICU cuts 新质生产力 into four words; that they always stand together across the bank makes them one term.
struct TermLexicon: Sendable {
  private var wordCounts: [String: Int] = [:]
  private var pairCounts: [String: Int] = [:]
  /// Words that most of the bank is about: too easy for a gap.
  private(set) var topics: Set<String> = []

  /// Counts the words of sentences.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ sentences: [Sentence]) {
    let segmenter = WordSegmenter()
    var spread: [String: Set<Int>] = [:]
    for (number, sentence) in sentences.enumerated() where sentence.language == .chinese {
      let words = segmenter.words(in: sentence.passage)
      var previous: Range<Int>?
      for word in words {
        let text = sentence.passage.string(word)
        wordCounts[text, default: 0] += 1
        if let previous, previous.upperBound == word.lowerBound {
          let pair = sentence.passage.string(previous.lowerBound..<word.upperBound)
          pairCounts[pair, default: 0] += 1
          // 人工|智能 is one word for what follows.
          spread[pair, default: []].insert(number)
        }
        spread[text, default: []].insert(number)
        previous = word
      }
    }
    let enough = max(12, sentences.count / 6)
    topics = Set(
      spread.filter { $0.value.count >= enough && $0.key.count >= 2 }.keys
        .filter { !ChineseVocabulary.functionWords.contains($0) })
  }

  /// How often a word of ICU's occurs.
  func count(_ word: String) -> Int { wordCounts[word] ?? 0 }

  /// Whether a place cuts a word of two characters that the bank has elsewhere: 正|视差距 for 正视|差距.
  func cutsWord(at place: Int, in passage: Passage) -> Bool {
    guard place > 0, place < passage.count, passage[place - 1].isHan, passage[place].isHan else {
      return false
    }
    let pair = passage.string(place - 1..<place + 1)
    return !ChineseVocabulary.functionWords.contains(String(passage[place - 1]))
      ? count(pair) > 0 : ChineseVocabulary.verbs.contains(pair)
  }

  /// The terms of a text: words that stay together, single characters with the word they belong to.
  func terms(in passage: Passage) -> [Range<Int>] {
    var terms: [Range<Int>] = []
    for word in WordSegmenter().words(in: passage) {
      guard let last = terms.last, last.upperBound == word.lowerBound,
        joins(last, word, in: passage)
      else {
        terms.append(word)
        continue
      }
      terms[terms.count - 1] = last.lowerBound..<word.upperBound
    }
    return withPatterns(terms, in: passage)
  }

  /// 以人为本, 以人民为中心: one term from 以 to the word behind 为.
  private func withPatterns(_ terms: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < terms.count {
      let start = terms[index].lowerBound
      var end = index
      if passage[start] == "以", terms[index].count <= 2 {
        while end + 1 < terms.count, terms[end + 1].lowerBound == terms[end].upperBound,
          terms[end + 1].upperBound - start <= 6
        {
          end += 1
        }
        while end > index, !isPattern(start..<terms[end].upperBound, in: passage) { end -= 1 }
      }
      result.append(start..<terms[end].upperBound)
      index = end + 1
    }
    return result
  }

  /// Whether 为 stands inside a stretch that 以 opens, and doesn't end it.
  private func isPattern(_ range: Range<Int>, in passage: Passage) -> Bool {
    range.count >= 4 && passage[range.upperBound - 1] != "为"
      && (range.lowerBound + 2..<range.upperBound).contains { passage[$0] == "为" }
  }

  private func joins(_ left: Range<Int>, _ right: Range<Int>, in passage: Passage) -> Bool {
    let a = passage.string(left)
    let b = passage.string(right)
    // 导|向, 迈|向: a single character before makes one word of them.
    if a.count == 1, ["向", "为", "进"].contains(b), a.first?.isHan == true,
      !ChineseVocabulary.functionWords.contains(a)
    {
      return true
    }
    // 非|歧视: of what is denied both are one.
    if a == "非", b.count >= 2, !ChineseVocabulary.functionWords.contains(b) { return true }
    guard !ChineseVocabulary.functionWords.contains(a), !ChineseVocabulary.functionWords.contains(b)
    else { return false }
    if a.allSatisfy(\.isLatinLetter) != b.allSatisfy(\.isLatinLetter) {
      return a.count == 1 && b.count == 1
    }
    if b.count == 1, Self.suffixes.contains(b) { return true }
    if a.count == 1, Self.prefixes.contains(a) { return true }
    let together = pairCounts[a + b] ?? 0
    guard together >= 2, left.count + right.count <= 8 else {
      return a.count == 1 && b.count == 1 && a.allSatisfy(\.isHan) && b.allSatisfy(\.isHan)
    }
    let rarer = min(wordCounts[a] ?? together, wordCounts[b] ?? together)
    return together * 10 >= rarer * 7
  }

  /// Characters that end a word and begin none here.
  private static let suffixes: Set<String> = [
    "力", "性", "化", "者", "家", "员", "业", "学", "率", "量", "度", "型", "式", "界", "权", "法", "观", "感", "点",
    "线", "面", "网", "站", "器", "体", "部", "局", "院", "所", "会", "国", "区", "省", "市", "县", "级", "层", "链",
    "群", "园", "库", "论", "品", "费", "值", "额", "比", "期", "史", "军", "厅", "署", "党", "族",
  ]

  /// Characters that begin a word and end none here.
  private static let prefixes: Set<String> = [
    "非", "超", "多", "新", "高", "低", "大", "小", "总", "副", "再", "反", "零", "跨", "主", "无", "全", "强", "弱",
    "真", "软", "硬",
  ]
}
