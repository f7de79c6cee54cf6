import Testing

@testable import QuestionGeneration

@Suite struct PassageTests {
  private static let texts = ["", "a", "风电", "a风😀é\u{0301}🇨🇳\r\nz", "  风 电 ", "ﬁ𠮷\u{0}"]

  @Test(arguments: texts) func offsetsAreThoseOfTheBytes(text: String) {
    let passage = Passage(text)
    let bytes = Array(text.utf8)
    #expect(passage.string == text && passage.count == text.count)
    #expect(passage.offsets.last == bytes.count)
    for lower in 0...passage.count {
      for upper in lower...passage.count {
        let utf8 = passage.utf8(lower..<upper)
        #expect(Array(passage.string(lower..<upper).utf8) == Array(bytes[utf8]))
        #expect(passage.characters(utf8: utf8) == lower..<upper)
      }
    }
  }

  @Test(arguments: texts) func everyByteOffsetHasACharacterAtOrBehindIt(text: String) {
    let passage = Passage(text)
    for offset in 0...text.utf8.count {
      let index = passage.index(utf8: offset)
      #expect(passage.offsets[index] >= offset)
      #expect(index == 0 || passage.offsets[index - 1] < offset)
    }
  }

  @Test func wordsAreFoundFirstAndLastAndOnlyInTheRange() {
    let passage = Passage("风电与风电")
    #expect(passage.first("风电", in: passage.all) == 0..<2)
    #expect(passage.last("风电", in: passage.all) == 3..<5)
    #expect(passage.first("风电", in: 1..<5) == 3..<5)
    #expect(passage.first("风电", in: 1..<4) == nil)
    #expect(passage.last("风电", in: 0..<4) == 0..<2)
    for words in ["", "水", "风电与风电站"] {
      #expect(passage.first(words, in: passage.all) == nil)
      #expect(passage.last(words, in: passage.all) == nil)
    }
  }

  @Test func wordsStandAtAndEndAtAPlace() {
    let passage = Passage("发展风电")
    for index in 0...passage.count {
      #expect(passage.has("风电", at: index) == (index == 2))
      #expect(passage.has("风电", endingAt: index) == (index == 4))
    }
  }

  @Test func aPieceOfACharacterIsNoWord() {
    let passage = Passage("caf\u{65}\u{301}s")
    #expect(!passage.has("e", at: 3) && !passage.has("cafe", at: 0))
    #expect(passage.has("e\u{301}", at: 3) && passage.has("e\u{301}s", endingAt: 5))
    #expect(!passage.has("\u{301}s", endingAt: 5))
  }

  @Test(arguments: [-1, 5, 9]) func outsideOfTheTextNothingStands(index: Int) {
    let passage = Passage("发展风电")
    #expect(!passage.has("电", at: index) && !passage.has("电", endingAt: index))
  }

  @Test func theLongestOfSomeWordsWins() {
    let passage = Passage("明确指出风")
    #expect(passage.longest(of: ["明确", "明确指出", "指出"], at: 0) == 0..<4)
    #expect(passage.longest(of: ["明确", "明确指出"], at: 0, maximum: 3) == 0..<2)
    #expect(passage.longest(of: ["明确"], at: 1) == nil)
    #expect(passage.longest(of: ["明确"], at: 5) == nil)
  }

  @Test(arguments: [
    ("1,590.5亿元，占37.", ["1,590.5", "37"]), ("2022年的50.2万", ["2022", "50.2"]), ("，.5", ["5"]),
    ("", []),
    ("渔船", []),
  ]) func numbersInFiguresAreFoundWhole(text: String, numbers: [String]) {
    let passage = Passage(text)
    #expect(passage.figures.map(passage.string) == numbers)
  }

  @Test func whiteSpaceGoesAtTheEndsOnly() {
    for (text, range) in [("  a b  ", 2..<5), ("   ", 3..<3), ("", 0..<0), ("　风\u{A0}", 1..<2)] {
      let passage = Passage(text)
      #expect(passage.trimmed(passage.all) == range)
    }
  }

  @Test(
    arguments: [
      ("风", true, false, false), ("a", false, false, true), ("é", false, false, true),
      ("7", false, true, false),
      ("７", false, true, false), ("亿", true, false, false), ("一", true, false, false),
      ("，", false, false, false),
    ] as [(Character, Bool, Bool, Bool)])
  func charactersAreOfOneSort(character: Character, han: Bool, digit: Bool, latin: Bool) {
    #expect(
      character.isHan == han && character.isDigit == digit && character.isLatinLetter == latin)
  }
}
