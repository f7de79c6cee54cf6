import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct EnglishDefinitionsTests {
  private func terms(_ text: String, bank: [String] = []) -> [String] {
    let passage = Passage(text)
    let sentences = (bank + [text]).map(SampleSources.sentence)
    var proper: Set<String> = []
    for sentence in sentences {
      let tokens = EnglishTokens(sentence.passage, in: sentence.passage.all)
      for (index, token) in tokens.tokens.enumerated()
      where token.isCapital && !tokens.opensSentence(index, in: sentence.passage) {
        proper.insert(token.lower)
      }
    }
    return EnglishDefinitions(passage, lexicon: EnglishLexicon(sentences), proper: proper).ranges()
      .map(passage.string)
  }

  @Test(arguments: [
    (
      "Models whose target can take a discrete set of values are called classification trees.",
      "classification trees"
    ),
    (
      "The study of tides and of their causes is a branch of science known as tidal theory.",
      "tidal theory"
    ),
    (
      "Each case has an input and a desired output, also known as a supervisory signal.",
      "supervisory signal"
    ),
    (
      "A network capable of learning by itself named Tidal Adaptive Array (TAA) was shown.",
      "Tidal Adaptive Array"
    ),
    (
      "The word for the northern current was coined in 1959 by Arthur Howe, a pilot.", "Arthur Howe"
    ),
    (
      "In 1642, the Ostish explorer Abel Lindqvist became the first man to sight the coast.",
      "Abel Lindqvist"
    ),
    (
      "In 1513, the pilot Vasco de Lindqvist became the first man to cross the narrow isthmus.",
      "Vasco de Lindqvist"
    ),
    (
      "The quay of the town was designed by Edith Brennan and named after its first mayor.",
      "Edith Brennan"
    ),
    (
      "The island in the northern sound was named after John Brennan in the spring.", "John Brennan"
    ),
  ])
  func theNameOfWhatIsToldIsFound(text: String, term: String) {
    #expect(terms(text).contains(term), "\(terms(text))")
  }

  @Test func aPlaceThatIsTheLargestIsFound() {
    let text = "Ostham is the largest town of the northern coast and of its islands."
    #expect(terms(text, bank: ["The road to Ostham is long."]) == ["Ostham"])
  }

  @Test func aTermThatTheBankUsesAgainIsFound() {
    let bank = ["They use tidal prediction daily.", "The art of tidal prediction is old."]
    let text =
      "Tidal prediction is an area of science concerned with how the sea will rise and fall."
    #expect(terms(text, bank: bank) == ["Tidal prediction"])
    #expect(terms(text).isEmpty)
  }

  @Test(arguments: [
    // Called for something, by a method, by two, one of two, in brackets, with a number.
    "The mayor of the town called the long meeting in the hall to order at noon.",
    "The quay of the old town was built by hand in the spring of the year.",
    "The quay of the old town was designed by Ada Brennan and Karl Howe in 1911.",
    "The capital of New Ostham is the largest town of the whole northern coast.",
    "The plan divides the whole set into subsets (called clusters) that are alike in kind.",
    "All the developed nations of the north were surveyed in that year by the World Bank.",
    "It is called a day.", "",
  ])
  func whatNamesNothingIsNotFound(text: String) {
    #expect(terms(text, bank: ["The road to Ostham is long."]).isEmpty, "\(terms(text))")
  }

  @Test func anArticleIsAskedForItsTermsAndASpeechIsNot() throws {
    let text =
      "# Tides\nThe study of tides and of their causes is a branch of science known as harmonic theory. It is old.\n"
    let source = SampleSources.plain(text)
    let made = QuestionGenerator().generate(from: [source], existing: []).outcomes.map(\.question)
    #expect(made.contains { $0.answer == "harmonic theory" && $0.topic == .term })
    let speech = (1...10).map { "We shall keep our harbour number \($0) open to our friends." }
      .joined(separator: " ")
    let spoken = SampleSources.plain(text + speech)
    let other = QuestionGenerator().generate(from: [spoken], existing: []).outcomes.map(\.question)
    #expect(!other.contains { $0.topic == .term })
  }
}
