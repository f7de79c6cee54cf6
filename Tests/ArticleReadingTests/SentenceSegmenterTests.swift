import ArticleReading
import Testing

/// Sentences are marked with `|` between them.
struct SentenceSegmenterTests {
  @Test(arguments: [
    "天亮了。|鸟叫了！|你醒了吗？",
    "他说：“茶好。水也好。”|我信了。",
    "他问：“谁来了？”|没有人回答。",
    "“走吧。”他说。|大家都走了。",
    "“茶是好茶”，他说。|我也这样想。",
    "增长12.5%，达到3.4亿元。|比去年多。",
    "一是修路；二是种茶；三是办学。|三件事都做成了。",
    "他（当时还小。不懂事）走了。",
    "《茶经》写道：“其水，用山水上。”（见第五章）|后人多从之。",
    "沈南在《谁在等船？》中写道：“灯为人而亮。”|天亮了。",
    "她读《等。再等！》，又读《谁？》。|天亮了。",
    "产量为１８６．５万吨，下降１２．３％。|天亮了。",
    "「好。」他說：「走吧。」|天亮了。",
    "会议指出，要“稳中求进”。|这是总要求。",
    "真的……不知道。|好吧。",
    "Tea is old.|It came from China in 1.5 ships, Mr. Smith said.|Was it good?",
    "Dr. J. F. Lee arrived at 9 a.m. on Jan. 5.|He left early.",
    "The U.S. economy grew 2.5 percent.|The U.K. did not.",
    "\"We came. We saw.\"|Then we left.",
    "She said, \"Go home. It is late.\"|Nobody moved.",
    "\"Stop!\" he cried.|Nobody moved.",
    "It costs $4.50 at Smith & Co. in London.|He paid.",
    "See No. 5 and Fig. 3.|They differ.",
    "He waited ... and waited.|Then he slept.",
    "We paid $3 million in the U.S.|The rest came later.",
  ])
  func sentences(marked: String) {
    let parts = marked.split(separator: "|").map { String($0) }
    let isChinese = marked.unicodeScalars.contains { $0.value > 0x2E80 }
    let text = Array(parts.joined(separator: isChinese ? "" : " ").utf8)
    let found = SentenceSegmenter.sentences(in: text).map {
      String(decoding: text[$0], as: UTF8.self)
    }
    #expect(found == parts)
  }

  @Test func partsAreCutInsideQuotationsToo() {
    let text = Array("他说：“茶好。水也好。”我信了。".utf8)
    let found = SentenceSegmenter.parts(in: text).map { String(decoding: text[$0], as: UTF8.self) }
    #expect(found == ["他说：“茶好。", "水也好。”", "我信了。"])
  }

  @Test func everyByteThatIsNoWhiteSpaceIsInOneSentence() {
    for sample in [SampleArticle.chinese, .english] {
      for paragraph in sample.paragraphs {
        let text = Array(paragraph.utf8)
        for ranges in [SentenceSegmenter.sentences(in: text), SentenceSegmenter.parts(in: text)] {
          let joined = ranges.flatMap { text[$0] }.filter { $0 != 0x20 }
          #expect(joined == text.filter { $0 != 0x20 })
        }
      }
    }
  }

  @Test func aMarkWithoutPartnerSwallowsNothing() {
    let text = Array("“茶好。水好。人好。".utf8)
    #expect(SentenceSegmenter.sentences(in: text).count == 3)
    #expect(SentenceSegmenter.sentences(in: []).isEmpty)
  }
}
