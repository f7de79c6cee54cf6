import ScriptFolding
import Testing

@Suite struct TextFoldingTests {
  static let texts = [
    "", "plain ASCII, with a stop.", "“ＤｅｅｐＳｅｅｋ”  与「新質生產力」", "café Erdős Straße Łódź",
    "２０２４％", "e\u{301}tude", "人\u{200B}工　智能", "《全球人工智能治理倡议》", "C++ and C#",
  ]

  @Test(arguments: texts) func foldingTwiceIsFoldingOnce(text: String) {
    let once = TextFolding.folded(text, of: .all)
    #expect(TextFolding.folded(once, of: .all) == once)
  }

  @Test(arguments: [
    ("“ＤｅｅｐＳｅｅｋ”  与「新質生產力」", "deepseek与新质生产力"),
    ("《全球人工智能治理倡議》", "全球人工智能治理倡议"),
    ("Forgetting-Curve.", "forgettingcurve"),
    ("Straße", "strasse"),
    ("U.N.", "un"),
    ("C++", "c++"),
    ("41.06％", "4106%"),
    ("人\u{200B}工　智能", "人工智能"),
  ])
  func allDifferencesAreFoldedAway(text: String, folded: String) {
    #expect(TextFolding.folded(text, of: .all) == folded)
  }

  @Test func onlyTheDifferencesNamedAreFolded() {
    let text = "Ａ 資料, b"
    #expect(TextFolding.folded(text, of: []) == text)
    #expect(TextFolding.folded(text, of: .width) == "A 資料, b")
    #expect(TextFolding.folded(text, of: .script) == "Ａ 资料, b")
    #expect(TextFolding.folded(text, of: .whitespace) == "Ａ資料,b")
    #expect(TextFolding.folded(text, of: .punctuation) == "Ａ 資料 b")
  }

  @Test func widthKeepsTheNumberOfCharacters() {
    let all = (0xFF01...0xFF5E).compactMap { Unicode.Scalar(UInt32($0)) }
    let folded = TextFolding.halfWidth(String(String.UnicodeScalarView(all)))
    #expect(folded.unicodeScalars.map(\.value) == Array(0x21...0x7E))
  }

  @Test func simplifyingLeavesWordsAlone() {
    #expect(TextFolding.simplified("人工智慧與資訊") == "人工智慧与资讯")
    #expect(TextFolding.simplified("Latin only") == "Latin only")
  }

  @Test func traditionalTextIsTold() {
    #expect(TextFolding.isTraditional("發展新質生產力是推動高質量發展的內在要求"))
    #expect(!TextFolding.isTraditional("发展新质生产力是推动高质量发展的内在要求"))
    #expect(!TextFolding.isTraditional("no Han characters"))
  }

  @Test func marksGoOnlyFromLatinLetters() {
    #expect(TextFolding.withoutDiacritics("e\u{301}tude naïve") == "etude naive")
    #expect(TextFolding.withoutDiacritics("が") == "が")
  }

  @Test func classesOfCharacters() {
    #expect(("〇一龘" as String).unicodeScalars.allSatisfy { $0.isHan })
    #expect(!("aé、9" as String).unicodeScalars.contains { $0.isHan })
    #expect(("aéßＺ" as String).unicodeScalars.allSatisfy { $0.isLatinLetter })
    #expect(!("×÷一" as String).unicodeScalars.contains { $0.isLatinLetter })
    #expect(("7７" as String).unicodeScalars.allSatisfy { $0.isDecimalDigit })
    #expect("混 text".containsHan && !"text".containsHan)
  }
}
