import Testing

@testable import TerminalUI

@Suite struct WordsTests {
  @Test(arguments: Word.allCases) func everyKeyHasWordsInBothLanguages(word: Word) {
    let phrase = word.phrase
    #expect(!phrase.en.isEmpty)
    #expect(!phrase.zh.isEmpty)
    #expect(!phrase.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(phrase.zh.unicodeScalars.contains { (0x3000...0xFFEF).contains($0.value) })
  }

  @Test(arguments: Word.allCases) func bothLanguagesTakeTheSameValues(word: Word) {
    func places(_ text: String) -> Set<Character> {
      Set(zip(text, text.dropFirst()).filter { $0.0 == "%" }.map(\.1))
    }
    #expect(places(word.phrase.en) == places(word.phrase.zh))
  }

  @Test func noPhraseStandsForTwoKeysOfOneMenu() {
    let keys: [Word] = [
      .keyUndo, .keyHint, .keySkip, .keySuspend, .keyEdit, .keyFlag, .keyPassage, .keyDetails,
      .keyHelp, .keyQuit, .keyCountRight, .keyScroll,
    ]
    for language in ScreenLanguage.allCases {
      #expect(Set(keys.map { Words(language)($0) }).count == keys.count)
    }
  }

  @Test func valuesAreNotTakenForPlaces() {
    let words = Words(.english)
    #expect(words(.trueOf, "100%2", "%1") == "“100%2” belongs to: %1")
    #expect(words(.place, 3, 12) == "3 of 12")
  }

  @Test(arguments: [
    (0, "1 s"), (59, "59 s"), (60, "1 min"), (600, "10 min"), (7200, "2 h"), (43_199, "12 h"),
    (43_200, "1 d"), (86_400, "1 d"), (70_000, "1 d"), (44 * 86_400, "44 d"),
    (60 * 86_400, "2 mo"), (75 * 86_400, "2.5 mo"), (365 * 86_400, "1 y"), (547 * 86_400, "1.5 y"),
  ])
  func intervalsAreSaidInTheirLargestUnit(seconds: Int, text: String) {
    #expect(Words(.english).interval(seconds: seconds) == text)
  }
}
