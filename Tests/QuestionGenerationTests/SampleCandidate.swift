import QuestionBank

@testable import QuestionGeneration

extension Candidate {
  /// A candidate of which a test says only what it is about; its statement is the prompt with its answer put in, and its
  /// language that of the prompt, unless told otherwise.
  static func sample(
    _ prompt: String, answer: String, asked: Asked = .term(.phrase), statement: String? = nil,
    language: TextLanguage? = nil, topic: Question.Topic = .quote, form: Statement.Form? = nil,
    speaker: String? = nil, figure: FigureFacts? = nil, needsDate: Bool = false,
    period: String? = nil, article: Int = 0, isHead: Bool = false
  ) -> Candidate {
    let language = language ?? TextLanguage(of: prompt)
    return Candidate(
      topic: topic, asked: asked, language: language,
      languageTag: language == .chinese ? "zh-Hans" : "en",
      statement: statement ?? prompt.replacingGap(with: answer), prompt: prompt, answer: answer,
      figure: figure,
      places: [
        Place(
          article: article, paragraph: 0, range: 0..<1,
          attribution: speaker.map { Attribution(speaker: $0, mention: $0) })
      ],
      score: 1, isHead: isHead, form: form, needsDate: needsDate, period: period)
  }

  /// A count of things.
  static func count(_ prompt: String, _ value: Double) -> Candidate {
    let text = String(Int(value))
    return .sample(
      prompt, answer: text, asked: .number, topic: .figure,
      figure: FigureFacts(
        text: text, value: .number(value), unit: nil, qualifier: nil, period: nil, metric: nil))
  }
}

extension CheckContext {
  /// A context of some sentences and titles.
  static func sample(_ texts: [String] = [], titles: [String] = [""]) -> CheckContext {
    let sentences = texts.map(SampleSources.sentence)
    return CheckContext(sentences: sentences, lexicon: TermLexicon(sentences), titles: titles)
  }
}
