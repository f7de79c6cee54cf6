import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct KeptContextTests {
  private static let before = "海岸市今年修建了两座码头。"
  private static let sentence = "其中较大的一座长460米。"

  private func source(_ text: String) -> SourceArticle {
    SampleSources.plain(text, name: "a.txt")
  }

  /// A question on the second sentence that leans on the first, and whose wrong choice is true of the last.
  private func question(
    in source: SourceArticle, _ text: String, before: String = before
  ) -> Question {
    func span(_ words: String) -> [Span] {
      let all = Array(text.utf8)
      let wanted = Array(words.utf8)
      let start = all.indices.first { all[$0...].starts(with: wanted) } ?? 0
      return [Span(start, start + wanted.count)]
    }
    return Question(
      id: QuestionID(rawValue: "q"), fact: FactID(rawValue: "f"), kind: .multipleChoice,
      topic: .figure, language: "zh-Hans",
      context: [
        ContextPiece(
          kind: .before, text: PromptText.shown(Array(before.utf8)[...]), article: source.entry.id,
          spans: span(before))
      ],
      prompt: "其中较大的一座长____米。", answer: "460", choices: ["380", "460"],
      feedback: ["旧码头长380米。", nil],
      origins: [
        .stated(
          .init(article: source.entry.id, spans: span("旧码头长380米。"), text: "旧码头长380米。")), nil,
      ], importance: 1,
      evidence: [
        Evidence(
          article: source.entry.id, paragraph: 1, spans: span(Self.sentence), text: Self.sentence)
      ])
  }

  private func kept(_ old: String, now new: String) -> (Question?, Question?) {
    let question = question(in: source(old), old)
    let keeper = KeptQuestions([question], articles: [source(new)], unreadable: [])
    return (keeper.standing.first, keeper.gone.first)
  }

  private static let text = "# 码头\n\n\(before)\(sentence)\n\n旧码头长380米。\n"

  @Test func nothingChangesWhereNothingMoved() {
    let (standing, gone) = kept(Self.text, now: Self.text)
    #expect(standing == question(in: source(Self.text), Self.text))
    #expect(gone == nil)
  }

  @Test func contextStandsAsItIsShownWhateverItsWhiteSpace() throws {
    for before in ["海岸市今年修建了 2 座码头。", "海岸市\u{A0}今年修建了两座码头。", "海岸市今年修建了两座 TEU 码头。"] {
      let text = Self.text.replacing(Self.before, with: before)
      let question = question(in: source(text), text, before: before)
      let keeper = KeptQuestions([question], articles: [source(text)], unreadable: [])
      #expect(keeper.standing == [question])
    }
  }

  @Test func contextAndOriginsMoveWithTheirWords() throws {
    let new = "# 码头\n\n一年过去了。\(Self.before)\(Self.sentence)\n\n旧码头长380米。\n"
    let standing = try #require(kept(Self.text, now: new).0)
    #expect(standing.context == question(in: source(new), new).context)
    #expect(standing.origins == question(in: source(new), new).origins)
  }

  @Test func aQuestionRetiresWhenItsContextIsGone() throws {
    let (standing, gone) = kept(Self.text, now: "# 码头\n\n\(Self.sentence)\n\n旧码头长380米。\n")
    #expect(standing == nil)
    #expect(gone?.status == .retired)
    #expect(gone?.isOutdated == false)
  }

  @Test func whatAChoiceWasTrueOfIsForgottenWithItsSentence() throws {
    let standing = try #require(
      kept(Self.text, now: "# 码头\n\n\(Self.before)\(Self.sentence)\n").0)
    #expect(standing.choices == ["380", "460"])
    #expect(standing.origins == [nil, nil])
    #expect(standing.feedback == [nil, nil])
  }

  @Test func whatCannotBeReadNowStays() {
    let question = question(in: source(Self.text), Self.text)
    let keeper = KeptQuestions([question], articles: [], unreadable: [source(Self.text).entry.id])
    #expect(keeper.standing == [question])
  }
}
