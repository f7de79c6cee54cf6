import ArticleReading
import Testing

/// Sentences that lost the noun of a light verb.
struct LostObjectsTests {
  private let before = "海港的渔民年年修补堤坝，把经验写进了村志。"
  private let after = "第二年春天，堤坝高出水面六米，三十户人家搬回了岸边的老屋。"

  private func bodies(_ sentence: String) throws -> [String] {
    let reading = try ReadingLaws.read("修堤记\n\n\(before)\(sentence)\(after)\n\n\(after)\(before)\n")
    return reading.articles[0].paragraphs.filter { $0.kind == .body }.map(\.text.string)
  }

  @Test(arguments: ["作出中国前", "做出了世界之后", "进行重大时"])
  func clauseThatLostItsNounGoesAndTheNextOneStays(words: String) throws {
    let rest = "各村可以先把去年的旧账理清，再商量今年由谁来出工。"
    #expect(
      try bodies("面对涨潮，大家一起动手，为治理海水\(words)，\(rest)") == [
        before, rest + after, after + before,
      ])
  }

  @Test func sentenceThatEndsInTheLossGoesWhole() throws {
    #expect(
      try bodies("面对涨潮，大家一起动手，为治理海水作出重要。") == [before, after, after + before])
  }

  @Test(arguments: [
    "大会作出决定前，听取了各国渔民的意见，又派人到岸边看了三天。",
    "他为治理海水作出中国贡献后，回到了自己的老家，继续种树修堤。",
    "这些字画是他创作出世界时，人们才第一次听说海港的名字和故事。",
    "他们进行中国、日本、印度三地的比较，得出了相近的结论。",
    "演示比临场发挥重要，大家为此练了三天，又到堤上走了一遍。",
  ])
  func wholeSentencesStay(sentence: String) throws {
    #expect(try bodies(sentence) == [before + sentence + after, after + before])
  }
}
