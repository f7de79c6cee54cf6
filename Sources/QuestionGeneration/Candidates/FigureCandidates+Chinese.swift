import Figures

/// How a Chinese sentence asks for one of its figures: in its own words, dated and shortened, and in some that say less.
extension FigureCandidates {
  /// 我国, 全球 … that the sentence before opens with, for a sentence that names none.
  private func scope(before index: Int) -> String? {
    guard sentences[index].position > 0 else { return nil }
    return ChinesePrompt.openingScope(of: sentences[index - 1].passage)
  }

  /// The sentence with the years that its article's date tells, and where a number stands in it then.
  private func dated(_ index: Int, _ number: Range<Int>, _ figure: Figure) -> (
    passage: Passage, number: Range<Int>
  ) {
    let sentence = sentences[index]
    guard figure.kind != .date, let calendar = calendars[sentence.article] else {
      return (sentence.passage, number)
    }
    var before = ""
    var earlier = index - 1
    while earlier >= 0, sentences[earlier].article == sentence.article,
      sentences[earlier].paragraph == sentence.paragraph
    {
      before += sentences[earlier].passage.string
      earlier -= 1
    }
    guard let dated = calendar.dated(sentence.passage, behind: before),
      let place = dated.place(of: number)
    else { return (sentence.passage, number) }
    return (dated.passage, place)
  }

  func chineseWordings(_ stated: StatedFigure, number: Range<Int>, at index: Int)
    -> [Candidate.Wording]
  {
    let figure = stated.figure
    let sentence = sentences[index]
    let words = sentence.passage.string.filter { !$0.isWhitespace }
    let (passage, place) = dated(index, number, figure)
    var prompts = ChinesePrompt(passage, inherited: scope(before: index)).prompts(for: place)
    if let inner = QuotedSentence(of: place, in: passage) {
      prompts =
        ChinesePrompt(inner.passage, inherited: inner.scope ?? scope(before: index))
        .prompts(for: inner.place) + prompts
    }
    let wordings = prompts.map { result in
      var wording = Candidate.Wording(
        prompt: result.text, period: result.period, before: result.before, behind: result.behind)
      // The sentence before or the heading dates it; a date of its own sentence may be another clause's.
      if result.period == nil, figure.kind != .duration, figure.kind != .date,
        let inherited = stated.period, !words.contains(inherited.filter { !$0.isWhitespace }),
        needsDate(figure, in: sentence), let dated = Self.dated(result.text, inherited)
      {
        wording.prompt = dated
        wording.period = inherited
      }
      return wording
    }
    return wordings + wordings.compactMap { silent($0, figure.kind) }
  }

  /// A wording without the rough counts beside a year, or without the date of a count that a named session dates.
  private func silent(_ wording: Candidate.Wording, _ kind: Figure.Kind) -> Candidate.Wording? {
    var silent = wording
    switch kind {
    case .date:
      guard let prompt = SilentWordings.withoutCounts(wording.prompt) else { return nil }
      silent.prompt = prompt
    case .count:
      guard let found = SilentWordings.withoutDate(ofSession: wording.prompt) else { return nil }
      silent.prompt = found.text
      silent.period = found.session
    default: return nil
    }
    return silent
  }

  /// A prompt with the date in front that the sentence before or the heading gives its figure; nil where it can't be put in.
  private static func dated(_ prompt: String, _ period: String) -> String? {
    guard period.contains(where: \.isNumber) || period.contains("十"), period.count <= 14,
      !period.contains("以来"), !period.contains("以來"),
      period.contains("年") || period.contains("“")
    else { return nil }
    // 2024年全年，全年…: once.
    let doubled = period.hasSuffix("全年") && prompt.hasPrefix("全年")
    return (doubled ? String(period.dropLast(2)) : period + "，") + prompt
  }
}
