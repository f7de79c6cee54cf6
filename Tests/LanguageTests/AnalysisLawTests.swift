import Testing

@testable import Language

/// Laws that hold for every text, whatever it says.
@Suite("Analysis: laws")
struct AnalysisLawTests {
  static let texts = [
    "", " ", "The harbour opened in 1904, and it handled 120 ships.",
    "港口于1904年启用，当年停靠船只120艘。", "港口於1904年啟用，當年停靠船隻120艘。",
    "DeepSeek-V3 的参数为6710亿，比 GPT-4 少；“开源”是关键。", "Don’t stop — it’s 9.30 a.m. (U.S. time)…",
    "👩‍🚀🚀 e\u{301}tude naïve Ωμέγα Москва", "１２３ＡＢＣ　全角", "《红楼梦》第3回：「黛玉」進府。",
  ]

  @Test("tokens stand in order and cover each scalar once that is no white space", arguments: texts)
  func tokensCoverTheText(_ text: String) {
    let bytes = Array(text.utf8)
    let tokens = Analyser().analyse(bytes, sentences: [0..<bytes.count]).tokens
    var place = 0
    for token in tokens {
      #expect(token.start < token.end)
      #expect(bytes[place..<Int(token.start)].allSatisfy { $0 <= 0x20 || $0 >= 0x80 })
      let skipped = String(decoding: bytes[place..<Int(token.start)], as: UTF8.self)
      #expect(skipped.unicodeScalars.allSatisfy { Letter.kind($0.value) == .white })
      #expect(String(validating: bytes[token.range], as: UTF8.self) != nil)
      place = Int(token.end)
    }
    let rest = String(decoding: bytes[place...], as: UTF8.self)
    #expect(rest.unicodeScalars.allSatisfy { Letter.kind($0.value) == .white })
  }

  @Test("bytes that are no UTF-8 are read within their bounds")
  func malformedBytesStayInBounds() {
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(state % 23) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1
      let tokens = Analyser().analyse(bytes, sentences: [0..<bytes.count]).tokens
      #expect(tokens.allSatisfy { $0.start < $0.end && Int($0.end) <= bytes.count })
    }
  }

  @Test("ranges outside the text are left out")
  func foreignRangesAreClamped() {
    let bytes = Array("Ships came.".utf8)
    let analysis = Analyser().analyse(bytes, sentences: [-5..<3, 6..<900, 400..<500])
    #expect(analysis.sentences.count == 3)
    #expect(analysis.tokens.allSatisfy { Int($0.end) <= bytes.count })
  }

  @Test("a sentence is read the same alone and among others")
  func sentencesDontLookAtOneAnother() {
    let parts = Self.texts.filter { !$0.isEmpty }
    var whole: [UInt8] = []
    var ranges: [Range<Int>] = []
    for part in parts {
      ranges.append(whole.count..<whole.count + part.utf8.count)
      whole += Array(part.utf8)
    }
    let together = Analyser().analyse(whole, sentences: ranges)
    for (index, part) in parts.enumerated() {
      let alone = Analyser().analyse(sentence: part).tokens
      let start = UInt32(ranges[index].lowerBound)
      let there = together.tokens[together.sentences[index].tokens].map { token in
        var token = token
        token.start -= start
        token.end -= start
        return token
      }
      #expect(there == alone)
    }
  }

  @Test("runs and threads give the same")
  func threadsAgree() async {
    let text = Self.texts.joined(separator: " ")
    let expected = Analyser().analyse(sentence: text).tokens
    await withTaskGroup(of: [Token].self) { group in
      for _ in 0..<8 { group.addTask { Analyser().analyse(sentence: text).tokens } }
      for await tokens in group { #expect(tokens == expected) }
    }
  }

  @Test("traditional characters are read as the simplified ones, in their own places")
  func scriptsAreReadAlike() {
    let simplified = Analyser().analyse(sentence: "港口于1904年启用，当年停靠船只120艘，比上年增长3.5%。").tokens
    let traditional = Analyser().analyse(sentence: "港口于1904年啟用，當年停靠船只120艘，比上年增長3.5%。").tokens
    #expect(simplified == traditional)
  }

  @Test("an empty list of sentences gives nothing")
  func nothingGivesNothing() {
    #expect(Analyser().analyse([], sentences: []).tokens.isEmpty)
    #expect(Analyser().analyse([], sentences: [0..<0]).sentences.count == 1)
  }
}
