/// Says what the figures of an English sentence measure.
struct EnglishMetric {
  let sentence: SentenceFigures
  let times: [TimeExpression]
  /// What the article is about where the sentence says “it”.
  let subject: String?

  var text: FigureText { sentence.text }

  /// What a figure measures, and of whom; nil where the sentence doesn't say.
  func metric(of index: Int) -> String? {
    let figure = sentence.figures[index]
    let clause = sentence.clauses[figure.clause]
    if figure.figure.kind == .date { return event(of: figure) }
    let front = before(index, in: clause)
    let back = behind(index, in: clause)
    var metric: String
    switch figure.figure.kind {
    case .count:
      // The noun that is counted stands behind the number.
      let noun = counted(figure)
      let what = [noun, back].filter { !$0.isEmpty }.joined(separator: " ")
      metric = front.isEmpty ? what : front + " … " + what
      if what.isEmpty { metric = front }
    case .percent, .fraction:
      metric =
        back.isEmpty || !front.isEmpty && isApart(back)
        ? front : front.isEmpty ? "share " + back : front + " … " + back
    case .rank:
      metric = front.isEmpty ? back : front + " … " + back
    default:
      metric = back.isEmpty || isApart(back) ? front : front + " … " + back
      if front.isEmpty { metric = back }
    }
    // "a 38% increase": what increased stands in the clause before.
    if front.isEmpty, let first = back.split(separator: " ").first?.lowercased(),
      MetricVocabulary.englishChangeNouns.contains(first),
      let subject = subject(before: figure.clause, orArticle: true)
    {
      metric = subject + ", " + back
    }
    metric = metric.trimmingCharactersOfMarks
    if metric.isEmpty || leans(metric),
      let subject = subject(
        before: figure.clause, orArticle: metric.isEmpty || startsWithPronoun(metric))
    {
      let joint = isChange(metric) || startsWithVerb(metric) ? " " : ": "
      metric = metric.isEmpty ? subject : subject + joint + metric
    }
    return metric.isEmpty ? nil : metric
  }

  // MARK: Before

  /// The words of the clause before a figure without dates, articles and links.
  func before(_ index: Int, in clause: Range<Int>) -> String {
    let figure = sentence.figures[index]
    var start = clause.lowerBound
    if index > 0, let other = sentence.figures[..<index].last(where: isNumber),
      other.range.upperBound > start, other.clause == figure.clause
    {
      // "rose 5% to $20bn": the same subject; "11 councils and 67 authorities": the second noun.
      let middle = stripped(other.qualified.upperBound..<figure.qualified.lowerBound)
      let head = withoutLinks(stripped(start..<other.qualified.lowerBound))
      let rest = withoutLinks(middle)
      // "some 2,000 kilometres east of … and roughly 1,000 kilometres south of …": one subject.
      if other.figure.kind == figure.figure.kind, other.figure.kind == .measure,
        middle.split(separator: " ").contains("and")
      {
        return head
      }
      return joined(head, rest)
    }
    start = behindOpener(listStart(of: figure.clause), until: figure.qualified.lowerBound)
    return withoutLinks(stripped(start..<max(start, figure.qualified.lowerBound)))
  }

  /// What stands between two figures goes with the words before the first, unless it names its own measure.
  func joined(_ head: String, _ rest: String) -> String {
    var parts = rest.split(separator: " ").map(String.init)
    if let first = parts.first, ["and", "or", "but"].contains(first.lowercased()) {
      parts.removeFirst()
    }
    let own = parts.joined(separator: " ")
    guard let first = parts.first?.lowercased() else { return head }
    let goesOn = MetricVocabulary.englishLeaning.contains(first) || startsWithVerb(own)
    return goesOn || parts.count <= 3 ? head + " " + own : own
  }

  /// Whether a figure is neither a date nor part of words for a time.
  func isNumber(_ figure: SentenceFigures.Placed) -> Bool {
    figure.figure.kind != .date && !times.contains { $0.range.overlaps(figure.range) }
  }

  /// Where a list begins whose last member a clause opens with: Auckland, Wellington and Christchurch.
  func listStart(of clause: Int) -> Int {
    let range = sentence.clauses[clause]
    let head = text.words(range.lowerBound..<min(range.upperBound, range.lowerBound + 60))
    guard clause > 0, head.hasPrefix("and ") || head.hasPrefix("or ") || head.contains(" and ")
    else { return range.lowerBound }
    var first = clause
    while first > 0, isListMember(first - 1) { first -= 1 }
    guard first < clause, clause - first > 1 || !head.hasPrefix("and ") else {
      return range.lowerBound
    }
    // "Our contributions to the one organization, the other, and …"
    if head.hasPrefix("and "), first > 0,
      text.words(sentence.clauses[first - 1]).split(separator: " ").count <= 12,
      !sentence.figures.contains(where: { $0.clause == first - 1 })
    {
      first -= 1
    }
    return sentence.clauses[first].lowerBound
  }

  /// A few words that begin with a capital or article and name no time.
  func isListMember(_ clause: Int) -> Bool {
    let range = sentence.clauses[clause]
    let words = text.words(range).split(separator: " ")
    guard let first = words.first, words.count <= 5, text[range.upperBound] == 0x2C,
      !sentence.figures.contains(where: { $0.clause == clause }),
      !times.contains(where: { $0.range.overlaps(range) })
    else { return false }
    let openers = [
      "However", "Therefore", "Moreover", "Indeed", "Also", "Thus", "Today", "Then", "Still", "Yet",
      "Overall", "Finally", "Meanwhile", "Instead", "Besides", "Furthermore", "Nevertheless", "In",
      "On", "At", "For", "By", "After", "Before", "As", "Since", "During", "With", "Of",
    ]
    return (first.first?.isUppercase ?? false) && !openers.contains(String(first)) || first == "the"
  }

  /// Behind "however" and the like.
  func behindOpener(_ start: Int, until end: Int) -> Int {
    var index = text.afterSpaces(start)
    while index < end, let (word, wordEnd) = text.word(at: index),
      ["and", "but", "while", "with", "or", "so", "yet", "that", "where", "because", "as", "from"]
        .contains(word), !Scalar.isLatin(text[wordEnd])
    {
      index = text.afterSpaces(wordEnd)
    }
    return min(index, end)
  }

  /// Without the links at the end and the article at the start.
  func withoutLinks(_ words: String) -> String {
    var parts = words.split(separator: " ").map(String.init)
    while let last = parts.last {
      let word = last.lowercased().filter { $0.isLetter }
      guard word.isEmpty || MetricVocabulary.englishLinks.contains(word) else { break }
      // "up 3 %" says which way.
      if word == "up"
        || word == "by"
          && parts.dropLast().last.map({ MetricVocabulary.englishChanges.contains($0.lowercased()) }
          ) ?? false
      {
        if word == "up" { break }
      }
      parts.removeLast()
    }
    if let first = parts.first, ["the", "a", "an"].contains(first.lowercased()), parts.count > 1 {
      parts.removeFirst()
    }
    return parts.joined(separator: " ")
  }

  /// Whether words behind a quantity say something else than what it is of.
  func isApart(_ words: String) -> Bool {
    guard let first = words.split(separator: " ").first?.lowercased() else { return true }
    return [
      "in", "by", "and", "while", "because", "when", "after", "before", "but", "or", "as", "if",
      "which", "compared", "up", "down", "from", "at", "to", "on",
    ].contains(first)
  }

  // MARK: Behind

  /// The noun in the unit of a count.
  func counted(_ figure: SentenceFigures.Placed) -> String {
    let number = text.scalars(utf8: figure.figure.numberRange)
    guard number.upperBound < figure.range.upperBound else { return "" }
    return text.words(number.upperBound..<figure.range.upperBound)
  }

  /// The words of the clause behind a figure up to the next one.
  func behind(_ index: Int, in clause: Range<Int>) -> String {
    let figure = sentence.figures[index]
    var end = clause.upperBound
    if let next = sentence.figures[(index + 1)...].first(where: isNumber) {
      end = min(end, next.qualified.lowerBound)
    }
    let start = figure.qualified.upperBound
    guard start < end else { return "" }
    var parts = stripped(start..<end).split(separator: " ").map(String.init)
    if parts.count > 14 { parts = Array(parts.prefix(14)) }
    while let last = parts.last,
      MetricVocabulary.englishEnds.contains(last.lowercased().filter { $0.isLetter })
    {
      parts.removeLast()
    }
    // "36,000 students and an endowment of $50.7 billion": the next figure's words.
    if end < clause.upperBound, let and = parts.lastIndex(of: "and") {
      parts = Array(parts[..<and])
    }
    // A conversion: (103,500 sq mi)
    if let bracket = parts.firstIndex(where: { $0.hasPrefix("(") }) {
      parts = Array(parts[..<bracket])
    }
    return parts.joined(separator: " ")
  }

  /// Words of a range without the dates in them and the prepositions before those.
  func stripped(_ range: Range<Int>) -> String {
    guard range.lowerBound < range.upperBound else { return "" }
    var result = ""
    var position = range.lowerBound
    for time in times
    where time.role == .period && time.range.lowerBound >= position
      && time.range.upperBound <= range.upperBound
    {
      var end = time.range.lowerBound
      if let (word, start) = text.word(before: text.beforeSpaces(end)), start >= position,
        [
          "in", "on", "by", "at", "during", "of", "the", "since", "for", "from", "between", "until",
          "till",
        ].contains(
          word)
      {
        end = start
        if word == "the", let (second, begin) = text.word(before: text.beforeSpaces(end)),
          begin >= position,
          ["in", "during", "by", "of", "at", "from", "until", "till", "since", "to"].contains(
            second)
        {
          end = begin
        }
      }
      result += text.substring(position..<max(position, end))
      position = time.range.upperBound
    }
    if position < range.upperBound { result += text.substring(position..<range.upperBound) }
    return result.split(separator: " ").joined(separator: " ").trimmingCharactersOfMarks
  }
}

extension String {
  /// Without spaces and marks at both ends.
  var trimmingCharactersOfMarks: String {
    let marks: Set<Character> = [" ", ",", ";", ":", "—", "–", "-", "(", "."]
    var words = self[...]
    while let last = words.last, marks.contains(last) { words.removeLast() }
    while let first = words.first, marks.contains(first) || first == ")" { words.removeFirst() }
    return String(words)
  }
}
