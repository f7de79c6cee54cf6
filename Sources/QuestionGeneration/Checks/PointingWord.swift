import CheckedNumbers
import QuestionBank

/// Refuses prompts that point outside themselves: 该, 其, this, the latter, a pronoun without its antecedent.
struct PointingWord: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    // What was said is quoted whole and asked for by its speaker or occasion.
    guard candidate.asked != .speaker, candidate.asked != .occasion else { return nil }
    return candidate.language == .chinese
      ? chinese(Passage(candidate.prompt)) : english(candidate)
  }

  private func chinese(_ prompt: Passage) -> String? {
    var start = 0
    while start < prompt.count, "“\"‘「".contains(prompt[start]) { start += 1 }
    for word in ChineseVocabulary.pointingOpeners where prompt.has(word, at: start) {
      let fine = [
        "其实", "其余", "其他", "其它", "他国", "他们说", "并购", "并网", "并非", "并行", "此起", "此次", "第一次", "第一产",
        "第二次", "第二产", "第二届", "第三届", "第一届", "第二十", "第三产", "第五代", "第四次", "第三次", "第三方", "一带一路", "但丁",
        "而立", "首先进", "最后一", "同时期", "同年龄", "那么", "或许", "目前为止", "只有开", "只有把", "当前国", "这一轮",
      ]
      if fine.contains(where: { prompt.has($0, at: start) }) { continue }
      return "opens with “\(word)”, which points elsewhere"
    }
    for word in Self.pointers
    where prompt.first(word, in: prompt.all) != nil {
      if word == "这一", prompt.first("这一轮", in: prompt.all) != nil { continue }
      if word == "去年" || word == "今年" || word == "明年", prompt.first("年", in: prompt.all) == nil {
        continue
      }
      // Inside somebody's words a pointing word is part of what was said.
      if let open = prompt.first("“", in: prompt.all),
        let place = prompt.first(word, in: prompt.all), place.lowerBound > open.lowerBound,
        !["上述", "该报告"].contains(word)
      {
        continue
      }
      return "points elsewhere by “\(word)”"
    }
    // A pronoun in the article's own words: its antecedent stands before the sentence, or only may.
    let open = prompt.first("“", in: prompt.all)?.lowerBound ?? prompt.count
    for index in 0..<open {
      if "它他她".contains(prompt[index]) {
        let pair = prompt.string(max(0, index - 1)..<min(prompt.count, index + 2))
        if pair.components(of: "其他") + pair.components(of: "其它") + pair.components(of: "他国")
          + pair.components(of: "吉他") > 0
        {
          continue
        }
        return "has a pronoun whose meaning it doesn't show"
      }
      if "该該".contains(prompt[index]), index > 0, !"应本應".contains(prompt[index - 1]) {
        return "points elsewhere by “该”"
      }
    }
    return nil
  }

  private static let pointers = BothScripts.list([
    "上述", "前述", "如前所述", "下文", "上文", "本文", "笔者", "本报记者", "见图", "如图", "下表", "上图", "该报告", "该公司",
    "该计划", "该法案", "该机构", "该项目", "该国", "该市", "该校", "该所", "同年", "此举", "此后", "此前", "这一", "这些", "那些",
    "今年", "去年", "明年", "今天", "昨天", "昨日", "当天", "当日", "日前", "近日", "本届", "上届", "是次", "今次", "今年以来",
    "一些国家", "个别国家",
  ])

  private static let bareNouns: Set<String> = [
    "country", "colony", "company", "government", "city", "state", "university", "organization",
    "organisation", "team", "group", "report", "study", "author", "authors", "book", "film",
    "project", "program", "programme", "system", "method", "same", "latter", "former", "two",
    "three", "island", "islands", "nation", "region", "party", "bill", "act", "law", "treaty",
    "agreement", "plan", "policy", "council", "commission", "committee", "agency", "department",
    "institution", "school", "church", "war", "battle", "disease", "virus", "species", "device",
    "machine", "technique", "algorithm", "approach", "model", "process", "result", "results",
    "number", "figure", "rate", "term", "name", "word", "event", "meeting", "conference", "summit",
    "speech", "address", "article", "paper", "survey", "data", "increase", "decrease", "change",
    "site", "building", "bridge", "river", "lake", "mountain", "rest", "majority", "other",
    "others", "next", "following", "above", "total", "effort", "reduction", "estimate", "estimates",
    "amount", "balance", "remainder", "proposal", "difference", "cost", "costs", "problem",
    "question",
    "answer", "reason", "purpose", "target", "idea", "aim", "goal", "task", "decision", "measure",
    "amendment", "incident", "trend", "scheme", "fund", "company's", "new", "current", "same",
  ]

  /// Words by which an English sentence points to a table, to a time or to what came before.
  private static let phrases = [
    "that followed", "which followed", "table below", "figure below", "chart below", "map below",
    "see below", "see above", "table above", "above-mentioned", "same period", "same year",
    "same time",
    "at that time", "in contrast", "by contrast", "that year", "that month", "the former",
    "the latter", "as noted",
    "as mentioned",
    "as discussed", "of these,", "among them",
  ]

  /// Whether a plural or two joined by and stand before a word.
  private static func namesSeveral(_ words: [String], before word: String) -> Bool {
    guard let place = words.firstIndex(of: word) else { return true }
    return words[within: ..<place].contains {
      $0.lowercased() == "and" || ($0.count > 3 && $0.hasSuffix("s") && !$0.hasSuffix("ss"))
        || [
          "people", "men", "women", "children", "team", "couple", "both", "each", "every", "police",
        ]
        .contains($0.lowercased())
    }
  }

  /// Whether a number that only limits has a verb behind it: only 101 survived.
  private func countsNobody(_ prompt: Passage) -> Bool {
    let tokens = EnglishTokens(prompt, in: prompt.all).tokens
    return tokens.indices.dropFirst().dropLast().contains { index in
      tokens[index].lower.allSatisfy(\.isNumber)
        && ["only", "just"].contains(tokens[index - 1].lower)
        && tokens[index + 1].follows && tokens[index + 1].lower.hasSuffix("ed")
        && EnglishVerbs.holds(tokens[index + 1].lower)
    }
  }

  /// Whether a verb stands right behind the gap and nothing counted before it: in 1862 only ____ survived.
  private func countsNothing(_ prompt: Passage) -> Bool {
    guard let gap = prompt.first("____", in: prompt.all) else { return false }
    let tokens = EnglishTokens(prompt, in: gap.upperBound..<prompt.count).tokens
    guard let next = tokens.first, next.range.lowerBound == gap.upperBound + 1 else { return false }
    let before = prompt.string(max(0, gap.lowerBound - 8)..<gap.lowerBound).lowercased()
    return ["only ", "just ", "all ", "some ", "about "].contains(where: before.hasSuffix)
      && (["were", "are", "had", "have"].contains(next.lower)
        || (EnglishVerbs.holds(next.lower) && next.lower.hasSuffix("ed")))
  }

  private func english(_ candidate: Candidate) -> String? {
    let prompt = Passage(candidate.prompt)
    let quotation = prompt.first("“", in: prompt.all)?.lowerBound ?? prompt.count
    let words = EnglishWords.ranges(in: prompt.all, of: prompt)
    guard let first = words.first else { return "has no words" }
    let opening = prompt.string(first).lowercased()
    let isOwn = candidate.form == .own
    if EnglishVocabulary.pointingOpeners.contains(opening),
      !(isOwn && ["for", "and", "but", "so", "or", "nor", "yet", "let"].contains(opening)),
      first.lowerBound < quotation
    {
      // The first man is no pointing; First, … is.
      let isNumeral = ["first", "second", "third", "both", "another"].contains(opening)
      if !isNumeral || prompt.has(",", at: first.upperBound) {
        return "opens with “\(prompt.string(first))”, which points elsewhere"
      }
    }
    if candidate.prompt.hasPrefix("As a result, ")
      || candidate.prompt.components(of: "“As a result, ") > 0
    {
      return "is a result of what stands before it"
    }
    // To that world assembly: which, the text before says.
    if words.count > 1, ["to", "in", "for", "at", "on", "with", "of", "from"].contains(opening),
      prompt.string(words[1]).lowercased() == "that", first.lowerBound < quotation || isOwn
    {
      return "points elsewhere by “that”"
    }
    // The country, the report: a bare noun that the text before names.
    if opening == "the", words.count > 2, first.lowerBound < quotation {
      let noun = prompt.string(words[1]).lowercased()
      let next = prompt.string(words[2])
      if Self.bareNouns.contains(noun),
        !EnglishWordClasses.prepositions.contains(next), !["that", "which"].contains(next),
        next.first?.isUppercase != true
      {
        return "opens with “The \(noun)”, which points elsewhere"
      }
    }
    for index in words.indices.dropFirst() where words[index].lowerBound < quotation {
      guard prompt.string(words[index]).lowercased() == "then" else { continue }
      let before = prompt.string(words[index - 1]).lowercased()
      if !["since", "by", "until", "and"].contains(before) { return "points elsewhere by “then”" }
    }
    if candidate.topic != .quote,
      let phrase = Self.phrases.first(where: { prompt.string.lowercased().components(of: $0) > 0 })
    {
      return "points elsewhere by “\(phrase)”"
    }
    if candidate.topic != .quote, countsNobody(prompt) { return "doesn't say who is counted" }
    if candidate.asked == .number, countsNothing(prompt) {
      return "doesn't say of what it is a number"
    }
    // Other exports, additional expenditures: than which the text before says.
    if candidate.topic != .quote, ["other", "additional", "further", "another"].contains(opening) {
      return "opens with “\(prompt.string(first))”, which points elsewhere"
    }
    if candidate.topic != .quote || isOwn,
      words.contains(where: {
        [
          "thus", "therefore", "hence",
          "accordingly",
        ].contains(prompt.string($0).lowercased())
      })
    {
      return "draws a conclusion from the text before"
    }
    var named = false
    for word in words where word.lowerBound < quotation {
      let text = prompt.string(word)
      let lower = text.lowercased()
      if ["he", "she", "him", "his", "her", "they", "them", "their"].contains(lower) {
        // Fine behind a name or a plural of the same sentence.
        // Shapiro built their first one: of several, and only one is named.
        let isSeveral =
          lower != "their"
          || Self.namesSeveral(words.map(prompt.string), before: prompt.string(word))
        if named, isSeveral, !["him"].contains(lower) { continue }
        // Man holds in his hands: a speech's own words have their noun before them.
        if isOwn, ["his", "her", "their"].contains(lower), word.lowerBound > first.lowerBound {
          continue
        }
        return "has a pronoun whose meaning it doesn't show"
      }
      if ["this", "these", "those", "former", "latter", "aforementioned"].contains(lower) {
        let behind = prompt.string(word.upperBound..<min(prompt.count, word.upperBound + 12))
          .lowercased()
        let fine = ["those who", "those of", "those in", "those that", "this day", "those with"]
        if fine.contains(where: (lower + behind).hasPrefix) || isOwn { continue }
        return "points elsewhere by “\(text)”"
      }
      if lower == "it", !named, word.lowerBound > first.lowerBound, !isOwn {
        return "has a pronoun whose meaning it doesn't show"
      }
      if word.lowerBound > first.lowerBound, text.first?.isUppercase == true,
        !EnglishVocabulary.monthsAndDays.contains(lower)
      {
        named = true
      }
      if word.lowerBound == first.lowerBound, !EnglishVocabulary.functionWords.contains(lower) {
        named = true
      }
      if lower.hasSuffix("s"), !EnglishVocabulary.functionWords.contains(lower), lower.count > 4 {
        named = true
      }
    }
    return nil
  }
}
