import Discourse
import Language
import Testing

@testable import QuestionGeneration

@Suite struct VetoesTests {
  @Test(
    arguments: [
      ("The harbour master closed the northern quay in the winter of 1904.", nil),
      ("白石湾船厂去年造了三十条木质渔船。", nil),
      ("白石灣船廠去年造了三十條木質漁船。", nil),
      ("Boats at Calder.", .noSentence),
      ("The yard at Calder built thirty wooden boats", .noSentence),
      ("白石湾船厂的三十条木质渔船和一座码头", .noSentence),
      ("built by hand, thirty wooden boats lay at Calder.", .noSentence),
      ("Figure 3 shows the thirty wooden boats at Calder.", .noSentence),
      ("The yard at Calder “built thirty wooden boats.", .garbled),
      ("白石湾船厂去年造了三十条（木质渔船。", .garbled), ("白石湾船厂去年造了三十条”木质渔船。", .garbled),
      ("The yard at Calder | built thirty wooden boats.", .garbled),
      ("The yard built boats.", .tooShort), ("船厂造了船。", .tooShort),
    ] as [(String, Veto?)])
  func whatCannotBeASentenceOfAQuestionIsToldWhy(text: String, veto: Veto?) throws {
    #expect(InspectedArticle(text).veto(sentence: 0) == veto)
  }

  @Test(arguments: ["Who built the thirty wooden boats at Calder?", "白石湾船厂去年造了多少条木质渔船？"])
  func aQuestionIsNotAsked(text: String) {
    #expect(InspectedArticle(text).veto(sentence: 0) != nil)
  }

  @Test func aSentenceIsTooLongFromItsBoundOn() throws {
    func english(_ words: Int) -> String {
      let filling = ["the", "big", "and", "old"]
      return "The yard built " + (0..<words - 4).map { filling[$0 % 4] }.joined(separator: " ")
        + " boats."
    }
    #expect(InspectedArticle(english(60)).veto(sentence: 0) != .tooLong)
    #expect(InspectedArticle(english(61)).veto(sentence: 0) == .tooLong)
  }

  @Test func wordsOfTheTitleAreNotAsked() throws {
    let text = "# The ferries of Lake Brennock\nThe company paid three clerks at Lake Brennock."
    let article = InspectedArticle(text)
    let gap = try #require(article.made("Lake Brennock"))
    #expect(article.veto(gap) == .inTitle)
  }

  @Test func whoSaysItIsNotAsked() throws {
    for (words, text) in [
      ("Ruth Ansell", "Ruth Ansell said that the harbour would be dredged again."),
      ("林建国", "林建国指出，港口明年还要再清一次淤。"),
    ] {
      let article = InspectedArticle(text)
      let gap = try #require(article.made(words))
      #expect(article.veto(gap) == .speaker)
    }
  }

  @Test func oneOfAListIsNotAsked() throws {
    let text = "The company has offices in Paris, London, Berlin, and Rome."
    let article = InspectedArticle(text)
    for words in ["London", "Berlin"] {
      guard let gap = article.made(words), case .name = gap.kind else { continue }
      #expect(article.veto(gap) == .oneOfMany)
    }
  }

  @Test func everyVetoHasItsOwnWords() {
    #expect(Set(Veto.allCases.map(\.rawValue)).count == Veto.allCases.count)
    #expect(Veto.allCases.allSatisfy { !$0.rawValue.isEmpty })
  }

  @Test func whatIsRefusedAndWhatIsNotAreAll() {
    for text in SampleTexts.all {
      let made = ArticleQuestions(SampleSources.plain(text), number: 0)
      #expect(made.gaps == made.candidates.count + made.refused.count)
      #expect(made.refused.allSatisfy { Set(Veto.allCases.map(\.rawValue)).contains($0.reason) })
    }
  }

  @Test func candidatesGoByScore() {
    for text in SampleTexts.all {
      let made = ArticleQuestions(SampleSources.plain(text), number: 0)
      let scores = made.candidates.map(\.score)
      #expect(scores == scores.sorted(by: >))
      #expect(scores.allSatisfy { $0 <= 0 })
    }
  }
}
