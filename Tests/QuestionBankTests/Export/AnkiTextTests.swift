import QuestionBank
import TestSupport
import Testing

@Suite struct AnkiTextTests {
  private func notes(_ questions: [Question]) -> [[Substring]] {
    AnkiText.text(of: questions, articles: [SampleBank.harbourEntry], deck: "Harbours")
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  @Test func headersNameEveryColumn() {
    let text = AnkiText.text(of: [], articles: [], deck: "My\tdeck")
    #expect(
      text.split(separator: "\n") == [
        "#separator:tab", "#html:true", "#deck:My deck", "#guid column:1", "#tags column:4",
        "#columns:GUID\tFront\tBack\tTags",
      ])
  }

  @Test func noteIsKnownByTheQuestionsId() {
    let note = notes([SampleBank.cloze])[0]
    #expect(note.count == 4)
    #expect(note[0] == "a000000000000001")
    #expect(note[1] == "<small>The harbour</small><br>The harbour opened in ____.")
    #expect(note[2].hasPrefix("<b>1904</b>"))
    #expect(note[2].contains("The harbour opened in 1904."))
    #expect(note[2].contains("<i>The harbour</i>"))
    #expect(note[3] == "quiz::date quiz::cloze quiz::en")
  }

  @Test func contextStandsAboveThePromptUnlessItNamesTheAnswer() {
    var question = SampleBank.cloze
    question.context = ["It was <new> then.", "1904 was a dry year."].map {
      ContextPiece(
        kind: .before, text: $0, article: SampleBank.harbourEntry.id, spans: [Span(0, 1)])
    }
    #expect(
      notes([question])[0][1]
        == "<small>The harbour</small><br><small>It was &lt;new&gt; then.</small><br>The harbour opened in ____."
    )
  }

  @Test func choicesAreAList() {
    #expect(
      notes([SampleBank.choice])[0][1]
        == "How tall is the tower?<ol type=A><li>25 metres</li><li>52 metres</li><li>58 metres</li></ol>"
    )
  }

  @Test func questionThatIsNotAskedIsLeftOut() {
    for status in [Question.Status.removed, .retired] {
      var question = SampleBank.cloze
      question.status = status
      #expect(notes([question]).isEmpty)
    }
  }

  @Test func noWordsCanBreakTheLineOrTheMarkup() {
    var question = SampleBank.cloze
    question.prompt = "\"a\"\tb\nc\r<d> & ____"
    let found = notes([question])
    #expect(found.count == 1)
    #expect(found[0].count == 4)
    #expect(found[0][1] == "<small>The harbour</small><br>&quot;a&quot; b c &lt;d&gt; &amp; ____")
  }
}
