import Discourse
import Language
import Testing

struct NamesTests {
  @Test func lastNameIsThePersonInFull() throws {
    let article = analysed([
      "Ryanair chairman David Bonderman said that fares would fall.",
      "Mr Bonderman added that Ryanair would grow.",
    ])
    let names = Names(article)
    let place = try #require(article.place("Bonderman", from: 8))
    let thing = try #require(names.thing(at: place))
    #expect(article.words(names.things[thing].fullest) == "David Bonderman")
    #expect(names.things[thing].count == 2)
    #expect(names.things[thing].type == .person)
  }

  @Test func acronymIsTheWordsBeforeItsBrackets() throws {
    let article = analysed([
      "The satellite measures sea surface salinity (SSS) from space.",
      "In coastal areas SSS varies more than elsewhere.",
    ])
    let names = Names(article)
    let last = try #require(article.tokens.indices.last { article.words($0..<$0 + 1) == "SSS" })
    let thing = try #require(names.thing(at: last))
    #expect(article.words(names.things[thing].fullest) == "sea surface salinity")
    #expect(names.things[thing].type == .other)
  }

  @Test(arguments: [
    ["中国科学院在北京成立。", "中科院的科学家发表了论文。"], ["中國科學院在北京成立。", "中科院的科學家發表了論文。"],
  ])
  func chineseShortFormIsTheNameInFull(paragraphs: [String]) throws {
    let article = analysed(paragraphs)
    let names = Names(article)
    let place = try #require(article.place("中科院"))
    let thing = try #require(names.thing(at: place))
    #expect(article.words(names.things[thing].fullest) == String(paragraphs[0].prefix(5)))
  }

  @Test func everyMentionBelongsToItsThing() {
    let article = analysed(["Anna Freud met Peter Heller in Vienna.", "Heller wrote to Freud."])
    let names = Names(article)
    for (index, thing) in names.things.enumerated() {
      #expect(thing.mentions.joined().allSatisfy { names.thing(at: $0) == index })
    }
  }

  @Test(arguments: [
    [
      "Anna Freud met the World Health Organisation (WHO). (WHO) said so.",
      "(UN) left. WHO stayed.",
    ],
    ["世界卫生组织（WHO）成立。（WHO）表示，世界卫生组织（以下简称世卫组织）发布报告。", "（世卫组织）指出。"],
  ])
  func namesAreInOrderAndNoneGoesBeyondItsSentence(paragraphs: [String]) {
    let article = analysed(paragraphs)
    let things = Names(article).things
    for (one, other) in zip(things, things.dropFirst()) {
      #expect(
        (one.first.lowerBound, one.first.upperBound)
          < (other.first.lowerBound, other.first.upperBound))
    }
    for thing in things {
      for name in thing.mentions + [thing.fullest] {
        #expect(article.sentences.contains { $0.tokens.clamped(to: name) == name })
      }
    }
  }
}
