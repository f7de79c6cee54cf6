import ArticleReading
import QuestionBank

/// Gives the chosen candidates their choices, by what they ask for.
struct ChoiceMaker {
  /// A candidate with its identity and, where good ones were found, its choices.
  struct Draft: Sendable {
    var candidate: Candidate
    var fact: FactID
    var choices: [String]?
    var feedback: [String?]?
  }

  private let corpus: Corpus
  private let titles: [(text: String, article: Int, paragraph: Int, scope: String?)]
  private let spare: [Candidate]
  /// The year of each article; nil where it is unknown.
  private let dates: [Int?]

  /// Prepares what wrong choices are taken from.
  ///
  /// - Parameters:
  ///   - sentences: All sentences of the bank.
  ///   - articles: The articles.
  ///   - spare: Sound candidates, chosen or not: their answers can be wrong choices.
  init(sentences: [Sentence], articles: [SourceArticle], spare: [Candidate]) {
    corpus = Corpus(sentences)
    dates = articles.map { $0.article.date.flatMap { Int($0.prefix(4)) } }
    self.spare = spare
    titles = sentences.flatMap { sentence in
      TitleCandidates.titles(in: sentence.passage).map {
        (
          TextCleaning.chinese(sentence.passage.string($0)), sentence.article, sentence.paragraph,
          Self.scope(of: $0.lowerBound, in: sentence.passage)
        )
      }
    }
  }

  /// Whether a candidate that is asked by choices alone has enough wrong ones.
  func canAsk(_ candidate: Candidate) -> Bool {
    switch candidate.asked {
    case .occasion: occasions(candidate, seed: "", uses: [:]) != nil
    case .speaker: speakers(candidate, seed: "", uses: [:]) != nil
    case .title: candidate.isCloze || names(candidate, seed: "") != nil
    case .term: candidate.isCloze
    case .number, .year: true
    }
  }

  /// The candidates with their choices, in the order given.
  func drafts(of chosen: [Candidate]) -> [Draft] {
    let pool = terms(chosen)
    let makers = TermChoices(pool: pool, corpus: corpus)
    var uses: [String: Int] = [:]
    let years = Set(spare.filter { $0.asked == .year }.compactMap { Int($0.answer) })
    return chosen.map { candidate in
      let fact = QuestionIdentity.fact(candidate)
      var draft = Draft(candidate: candidate, fact: fact)
      switch candidate.asked {
      case .term:
        if let wrong = makers.distractors(for: candidate, seed: fact.rawValue, uses: uses) {
          for text in wrong { uses[text, default: 0] += 1 }
          draft.choices = ordered(wrong + [candidate.answer], seed: fact.rawValue)
        }
      case .number:
        if let made = numbers(candidate, seed: fact.rawValue) {
          draft.choices = made.choices
          draft.feedback = made.feedback
        }
      case .year:
        if let key = Int(candidate.answer) {
          draft.choices = YearChoices().choices(
            key: key, real: years, shown: Self.years(in: candidate.prompt),
            latest: latest(candidate, key), seed: fact.rawValue)
        }
      case .title:
        if let wrong = names(candidate, seed: fact.rawValue) {
          draft.choices = ordered(wrong + [candidate.answer], seed: fact.rawValue)
        }
      case .occasion:
        if let wrong = occasions(candidate, seed: fact.rawValue, uses: uses) {
          for text in wrong { uses[text, default: 0] += 1 }
          draft.choices = ordered(wrong + [candidate.answer], seed: fact.rawValue)
        }
      case .speaker:
        if let wrong = speakers(candidate, seed: fact.rawValue, uses: uses) {
          for text in wrong { uses[text, default: 0] += 1 }
          draft.choices = ordered(wrong + [candidate.answer], seed: fact.rawValue)
        }
      }
      return draft
    }
  }

  /// The numbers of four digits that a prompt shows.
  private static func years(in prompt: String) -> Set<Int> {
    Set(prompt.split { !$0.isDigit }.filter { $0.count == 4 }.compactMap { Int($0) })
  }

  /// The latest year that makes sense beside a key: the article's own, or the last that it tells something of.
  private func latest(_ candidate: Candidate, _ key: Int) -> Int {
    guard let article = candidate.places.first?.article else { return key }
    if let dated = dates[article] { return max(key, dated) }
    let past = spare.filter { other in
      other.asked == .year && other.places.contains { $0.article == article }
        && !["将", "到____", "预计", "目标"].contains { other.prompt.components(of: $0) > 0 }
    }.compactMap { Int($0.answer) }
    return max(key, past.max() ?? key)
  }

  /// Whether a wrong choice of a question that is in the bank is now stated where its answer stands.
  func isStated(_ choice: String, in question: Question) -> Bool {
    guard question.topic == .quote else { return false }
    let passage = Passage(question.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return false }
    return corpus.states(
      choice,
      in: (
        passage.string(max(0, gap.lowerBound - 6)..<gap.lowerBound),
        passage.string(gap.upperBound..<min(passage.count, gap.upperBound + 6))
      ))
  }

  private func terms(_ chosen: [Candidate]) -> [TermChoices.Entry] {
    var seen: Set<String> = []
    var entries: [TermChoices.Entry] = []
    for candidate in chosen + spare {
      guard case .term(let shape) = candidate.asked, seen.insert(candidate.answer).inserted else {
        continue
      }
      entries.append(
        TermChoices.Entry(
          text: candidate.answer, shape: shape, language: candidate.language,
          statement: candidate.statement, isHead: candidate.isHead))
    }
    return entries
  }

  private func ordered(_ choices: [String], seed: String) -> [String] {
    var random = StableRandom(seed: seed + " order")
    return random.shuffled(choices.sorted())
  }

  // MARK: Numbers

  private func numbers(_ candidate: Candidate, seed: String) -> (
    choices: [String], feedback: [String?]
  )? {
    guard let key = NumberChoices.Form(candidate.answer) else { return nil }
    let unit = Self.unit(of: candidate)
    var seen: Set<String> = [candidate.answer]
    let real = spare.filter { other in
      other.asked == .number && other.language == candidate.language
        && other.statement != candidate.statement
        && Self.unit(of: other) == unit && !candidate.prompt.contains(other.answer)
    }.compactMap { other -> (NumberChoices.Real, Double)? in
      guard let form = NumberChoices.Form(other.answer), form.value >= key.value / 1.7,
        form.value <= key.value * 1.7,
        seen.insert(other.answer).inserted
      else { return nil }
      return (
        NumberChoices.Real(
          text: other.answer, trueOf: other.prompt.replacingGap(with: other.answer)),
        abs(form.value - key.value)
      )
    }.sorted { $0.1 < $1.1 }.map(\.0)
    let isShare = candidate.figure?.unit == "%" || unit.hasPrefix("%") || unit.hasPrefix("％")
    return NumberChoices().choices(
      key: candidate.answer, real: real, prompt: candidate.prompt,
      limit: isShare && key.value <= 100 ? 100 : nil, seed: seed)
  }

  /// What stands behind the number as far as it tells the unit: two characters, or the next word.
  private static func unit(of candidate: Candidate) -> String {
    candidate.language == .chinese
      ? String(candidate.context.behind.prefix(2))
      : candidate.context.behind.split(separator: " ").first.map(String.init) ?? ""
  }

  // MARK: Occasions

  /// Three other occasions of the bank, of the same sort: letters beside letters, meetings beside meetings.
  private func occasions(_ candidate: Candidate, seed: String, uses: [String: Int]) -> [String]? {
    let known = Set(
      spare.flatMap(\.places).compactMap { $0.attribution?.occasion }.map(TextCleaning.chinese))
    let own = Set(
      candidate.places.compactMap { $0.attribution?.occasion }.map(TextCleaning.chinese))
    let sort = Self.sort(candidate.answer)
    let fitting = known.filter { text in
      (6...40).contains(text.count) && Self.sort(text) == sort
        && text.contains("届") == candidate.answer.contains("届") && !text.hasPrefix("参加")
        && !own.contains { $0.contains(text) || text.contains($0) }
    }.sorted()
    var random = StableRandom(seed: seed)
    let ranked = random.shuffled(fitting).enumerated().sorted { left, right in
      let a = Double(uses[left.element] ?? 0) / 2 - Self.likeness(left.element, candidate.answer)
      let b = Double(uses[right.element] ?? 0) / 2 - Self.likeness(right.element, candidate.answer)
      return a != b ? a < b : left.offset < right.offset
    }.map(\.element)
    var picked: [String] = []
    for text in ranked where !(picked + own).contains(where: { Self.isSameEvent($0, text) }) {
      picked.append(text)
      if picked.count == 3 { break }
    }
    return picked.count >= 2 ? picked : nil
  }

  /// Whether two names mean one event: 致2024世界智能产业博览会的贺信, 向2024年世界智能产业博览会所致的贺信.
  private static func isSameEvent(_ left: String, _ right: String) -> Bool {
    let a = Set(left.filter { !"的所致向在年届".contains($0) })
    let b = Set(right.filter { !"的所致向在年届".contains($0) })
    return left.contains(right) || right.contains(left)
      || a.intersection(b).count * 10 >= max(a.count, b.count) * 9
  }

  /// How much two occasions look alike: the same opening, the same end, about the same length.
  private static func likeness(_ left: String, _ right: String) -> Double {
    var likeness = -Double(abs(left.count - right.count)) / 8
    if left.suffix(2) == right.suffix(2) { likeness += 1 }
    if left.contains("届") == right.contains("届") { likeness += 0.5 }
    if left.contains(where: \.isNumber) == right.contains(where: \.isNumber) { likeness += 0.5 }
    return likeness
  }

  /// Letters and addresses sent, or meetings held.
  private static func sort(_ occasion: String) -> Int {
    occasion.hasPrefix("致") || occasion.hasPrefix("向") || occasion.contains("贺信") ? 1 : 2
  }

  /// Three other people whom the bank quotes.
  private func speakers(_ candidate: Candidate, seed: String, uses: [String: Int]) -> [String]? {
    let quoted = spare.filter { $0.asked == .speaker && $0.language == candidate.language }
    let known = Set(quoted.map(\.answer))
    let roles = Dictionary(
      spare.flatMap(\.places).compactMap { place -> (String, String)? in
        guard let speaker = place.attribution?.speaker,
          let role = Self.role(place.attribution?.mention ?? "")
        else { return nil }
        return (speaker, role)
      }, uniquingKeysWith: { first, _ in first })
    var random = StableRandom(seed: seed)
    // People of the same office go first: a president beside presidents.
    func rank(_ name: String) -> Int {
      (uses[name] ?? 0) + (roles[name] == roles[candidate.answer] ? 0 : 3)
    }
    let ranked = random.shuffled(known.sorted()).enumerated().sorted {
      let a = rank($0.element)
      let b = rank($1.element)
      return a != b ? a < b : $0.offset < $1.offset
    }.map(\.element)
    var picked: [String] = []
    for name in ranked where name != candidate.answer {
      // Kennedy and John F. Kennedy are one.
      let near = (picked + [candidate.answer]).contains { other in
        other.contains(name) || name.contains(other)
          || other.split(separator: " ").last == name.split(separator: " ").last
      }
      guard !near else { continue }
      picked.append(name)
      if picked.count == 3 { break }
    }
    return picked.count >= 2 ? picked : nil
  }

  /// The office that a mention names: president, 总书记; nil where it names none.
  private static func role(_ mention: String) -> String? {
    for title in ChineseVocabulary.personTitles where mention.contains(title) { return title }
    return mention.lowercased().split(separator: " ").map(String.init)
      .first(where: EnglishVocabulary.personTitles.contains)
  }

  // MARK: Names

  /// Three names of the same sort that the paragraph doesn't speak of.
  private func names(_ candidate: Candidate, seed: String) -> [String]? {
    let near = Set(
      titles.filter { title in
        candidate.places.contains { $0.article == title.article && $0.paragraph == title.paragraph }
      }.map(\.text))
    guard let family = Self.family(candidate.answer) else { return nil }
    let scopes = Set(titles.filter { $0.text == candidate.answer }.compactMap(\.scope))
    let elsewhere = Set(
      titles.filter { title in title.scope.map { !scopes.contains($0) } ?? !scopes.isEmpty }.map(
        \.text))
    var random = StableRandom(seed: seed)
    let all = Set(titles.map(\.text)).subtracting(elsewhere).subtracting(near).filter { text in
      text != candidate.answer && !text.contains(candidate.answer)
        && !candidate.answer.contains(text)
        && !candidate.prompt.contains(text) && (4...28).contains(text.count)
        && abs(text.count - candidate.answer.count) <= max(4, candidate.answer.count / 2)
        && !text.contains(where: { "——，：".contains($0) })
    }.sorted()
    let picked = Array(random.shuffled(all.filter { Self.family($0) == family }).prefix(3))
    return picked.count >= 2 ? picked : nil
  }

  /// Whose document a name stands for: the country or body that its sentence names last before it.
  private static func scope(of place: Int, in passage: Passage) -> String? {
    let names = [
      ["我国", "中国", "国务院", "我们", "工信部", "全国人大", "中央"], ["美国"], ["欧盟", "欧洲"], ["英国"], ["法国"], ["日本"],
      ["联合国", "教科文"], ["二十国集团"], ["俄罗斯"], ["印度"], ["韩国"], ["德国"],
    ]
    var best: (place: Int, name: String)?
    for group in names {
      for word in group {
        if let found = passage.last(word, in: 0..<place), found.lowerBound >= best?.place ?? 0 {
          best = (found.lowerBound, group[0])
        }
      }
    }
    return best?.name
  }

  /// What sort of document a name tells: laws, plans, international documents, reports; nil where its end doesn't.
  private static func family(_ title: String) -> Int? {
    families.firstIndex { $0.contains(where: title.hasSuffix) }
  }

  private static let families = [
    ["法案", "条例", "办法", "规定", "法", "细则", "标准", "规范"],
    ["规划", "计划", "纲要", "意见", "战略", "行动方案", "方案", "决定", "通知", "政府工作报告"],
    ["倡议", "宣言", "声明", "公约", "协定", "原则", "宪章", "决议", "条约", "框架"],
    ["报告", "白皮书", "蓝皮书", "年鉴", "指数", "调查"],
  ]
}

extension String {
  /// A prompt with its answer put in.
  func replacingGap(with answer: String) -> String {
    let passage = Passage(self)
    guard let gap = passage.first("____", in: passage.all) else { return self }
    return passage.string(0..<gap.lowerBound) + answer
      + passage.string(gap.upperBound..<passage.count)
  }
}
