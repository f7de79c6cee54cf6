import Testing

@testable import Language

/// What the analysis says of sentences of our own: a floor under the learned weights.
@Suite("Understanding")
struct UnderstandingTests {
  /// Words with their tags, as a person gives them.
  static let tagged = [
    "The/DET harbour/NOUN opened/VERB in/ADP 1904/NUM ,/PUNCT and/CCONJ it/PRON handled/VERB 120/NUM ships/NOUN ./PUNCT",
    "Margaret/PROPN Hale/PROPN ,/PUNCT who/PRON had/AUX never/ADV seen/VERB the/DET sea/NOUN ,/PUNCT became/VERB its/PRON first/ADJ director/NOUN ./PUNCT",
    "Most/ADJ of/ADP the/DET money/NOUN will/AUX be/AUX spent/VERB on/ADP new/ADJ schools/NOUN before/SCONJ the/DET council/NOUN meets/VERB again/ADV ./PUNCT",
    "Copper/NOUN prices/NOUN fell/VERB sharply/ADV because/SCONJ mines/NOUN in/ADP Chile/PROPN reopened/VERB ./PUNCT",
  ]

  @Test("nine of ten English tags are right")
  func englishTags() {
    var right = 0
    var all = 0
    for sentence in Self.tagged {
      let words = sentence.split(separator: " ").map { $0.split(separator: "/") }
      let text = words.map { String($0[0]) }.joined(separator: " ")
      let tokens = Analyser().analyse(sentence: text).tokens
      #expect(tokens.count == words.count)
      for (token, word) in zip(tokens, words) {
        all += 1
        if token.tag.name == word[1] { right += 1 }
      }
    }
    #expect(right * 10 >= all * 9, "\(right) of \(all)")
  }

  @Test("nine of ten Chinese borders of words are right")
  func chineseWords() {
    let sentences = [
      "东海 大学 的 研究 人员 发现 ， 这种 材料 可以 降低 成本 。", "去年 ， 全市 新增 就业 12.5万 人 ， 比 上年 增长 8% 。",
      "张伟 是 北京 一家 医院 的 医生 。", "港口 建设 为 当地 经济 发展 提供 了 有力 支撑 。",
    ]
    var found = 0
    var right = 0
    var wanted = 0
    for sentence in sentences {
      let words = sentence.split(separator: " ").map(String.init)
      let text = words.joined()
      var borders: Set<Int> = []
      var place = 0
      for word in words {
        place += word.utf8.count
        borders.insert(place)
      }
      let ends = Analyser().analyse(sentence: text).tokens.map { Int($0.end) }
      found += ends.count
      wanted += borders.count
      right += ends.count { borders.contains($0) }
    }
    #expect(right * 20 >= (found + wanted) * 9, "\(right) of \(found) and \(wanted)")
  }

  static func texts(_ spans: [Span], _ analysis: Analysis, _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return spans.map { span in
      let first = Int(analysis.tokens[span.tokens.lowerBound].start)
      let last = Int(analysis.tokens[span.tokens.upperBound - 1].end)
      return String(decoding: bytes[first..<last], as: UTF8.self)
    }
  }

  @Test("names have their type")
  func namesHaveTypes() throws {
    let text = "Angela Merkel met Barack Obama in Berlin on Tuesday."
    let analysis = Analyser().analyse(sentence: text)
    let sentence = try #require(analysis.sentences.first)
    let names = analysis.names(in: sentence)
    #expect(Self.texts(names, analysis, text).contains("Angela Merkel"))
    #expect(names.contains { $0.kind == .name(.person) })
    #expect(names.contains { $0.kind == .name(.place) })
    #expect(names.contains { $0.kind == .name(.time) })
  }

  @Test("quantities keep their currency, their per cent and what they count")
  func quantitiesAreWhole() throws {
    let text = "It paid $70 for 12 ships, 3.5% more."
    let analysis = Analyser().analyse(sentence: text)
    let sentence = try #require(analysis.sentences.first)
    let found = Self.texts(analysis.quantities(in: sentence), analysis, text)
    #expect(Set(["$70", "12", "12 ships", "3.5%"]).isSubset(of: found), "\(found)")
  }

  @Test("a noun phrase is whole, and so are its parts that can stand alone")
  func nounPhrasesAreWhole() throws {
    let text = "The city council approved the old harbour master's plan."
    let analysis = Analyser().analyse(sentence: text)
    let sentence = try #require(analysis.sentences.first)
    let found = Self.texts(analysis.nounPhrases(in: sentence), analysis, text)
    #expect(found.contains("The city council"))
    #expect(found.contains("city council"))
    #expect(!found.contains("The city"))
  }

  @Test("a clause has its subject, and a sentence without one has none")
  func clausesHaveSubjects() throws {
    let analysis = Analyser().analyse(sentence: "The council approved the plan.")
    let clause = try #require(analysis.clauses(in: analysis.sentences[0]).first)
    #expect(clause.subject == 1)
    #expect(clause.predicate == 2)
    #expect(clause.objects == [4])
    let command = Analyser().analyse(sentence: "Approve the plan.")
    #expect(command.clauses(in: command.sentences[0]).allSatisfy { $0.subject == nil })
  }

  @Test("clauses follow one another and leave no token out")
  func clausesCoverTheSentence() {
    for text in AnalysisLawTests.texts {
      let analysis = Analyser().analyse(sentence: text)
      for sentence in analysis.sentences {
        let clauses = analysis.clauses(in: sentence)
        guard let first = clauses.first, let last = clauses.last else { continue }
        #expect(first.tokens.lowerBound == sentence.tokens.lowerBound)
        #expect(last.tokens.upperBound == sentence.tokens.upperBound)
        for (clause, next) in zip(clauses, clauses.dropFirst()) {
          #expect(clause.tokens.upperBound == next.tokens.lowerBound)
        }
      }
    }
  }

  @Test("spans are never empty and lie within their sentence")
  func spansLieWithin() {
    for text in AnalysisLawTests.texts {
      let analysis = Analyser().analyse(sentence: text)
      for sentence in analysis.sentences {
        let spans =
          analysis.names(in: sentence) + analysis.quantities(in: sentence)
          + analysis.nounPhrases(in: sentence)
        for span in spans {
          #expect(!span.tokens.isEmpty)
          #expect(sentence.tokens.lowerBound <= span.tokens.lowerBound)
          #expect(span.tokens.upperBound <= sentence.tokens.upperBound)
          #expect(span.tokens.contains(span.head))
        }
      }
    }
  }

  @Test(
    "Cantonese and old Chinese are known as such",
    arguments: [
      ("佢哋喺度做嘢，唔係咁易㗎。", Analysis.Variety.cantonese), ("他们在这里工作，不是那么容易的。", .standard),
      ("学而时习之，不亦说乎？有朋自远方来，不亦乐乎？", .classical), ("The harbour.", .standard),
    ])
  func varietiesAreKnown(_ text: String, _ variety: Analysis.Variety) {
    #expect(Analyser().analyse(sentence: text).sentences[0].variety == variety)
  }
}
