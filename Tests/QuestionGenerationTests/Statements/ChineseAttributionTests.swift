import Testing

@testable import QuestionGeneration

@Suite struct ChineseAttributionTests {
  private static let words = "发展海上风电是海岸城市实现绿色转型的必由之路"
  private static let more = "必须牢牢掌握关键部件的制造能力"

  /// Who is said to have said each quotation of a text.
  private func speakers(_ text: String) -> [String?] {
    SampleSources.statements(of: text).map(\.statement.attribution.speaker)
  }

  @Test(arguments: [
    ("林建国市长指出：“\(words)。”", "林建国"), ("林建国指出，“\(words)”。", "林建国"),
    ("市长林建国在论坛上强调：“\(words)。”", "林建国"), ("正如林建国所说：“\(words)。”", "林建国"),
    ("2024年11月，林建国市长在第三届海上风电发展论坛上深刻指出：“\(words)。”", "林建国"),
    ("在第三届海上风电发展论坛上，林建国指出：“\(words)。”", "林建国"), ("据王明教授介绍，“\(words)”。", "王明"),
    ("外交部发言人毛宁表示：“\(words)。”", "毛宁"), ("约翰·史密斯说：“\(words)。”", "约翰·史密斯"),
    ("联合国秘书长安东尼奥·古特雷斯表示：“\(words)。”", "安东尼奥·古特雷斯"), ("世界银行报告指出：“\(words)。”", "世界银行报告"),
    ("专家认为：“\(words)。”", "专家"), ("立法會主席梁君彥指出：「\(words)。」", "梁君彥"),
  ])
  func speakerStandsBefore(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test(arguments: [
    ("“\(words)。”林建国市长说。", "林建国"), ("“\(words)”，海岸大学教授周明远表示。", "周明远"),
    ("“\(words)。”约翰·史密斯认为。", "约翰·史密斯"),
  ])
  func speakerStandsBehind(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test(arguments: [
    "“\(words)，”林建国说，“\(more)。”", "“\(words)。”林建国市长表示，“\(more)。”",
    "林建国市长指出“\(words)”，强调“\(more)”。", "林建国市长指出：“\(words)。”“\(more)。”",
  ])
  func speakerOfOnePartSpeaksTheOther(text: String) { #expect(speakers(text) == ["林建国", "林建国"]) }

  @Test func aPronounIsTheSpeakerBefore() {
    #expect(speakers("林建国市长指出：“\(Self.more)。”他还说：“\(Self.words)。”") == ["林建国", "林建国"])
    #expect(speakers("林建国市长指出：“\(Self.more)。”\n他还说：“\(Self.words)。”") == ["林建国", "林建国"])
  }

  @Test(arguments: [
    "《海上风电中长期发展规划》提出：“\(words)。”", "市政府发布《海上风电中长期发展规划》，提出“\(words)”。",
  ])
  func aDocumentSpeaks(text: String) { #expect(speakers(text) == ["《海上风电中长期发展规划》"]) }

  @Test func wordsWithoutMarksBehindAVerbAreReported() throws {
    let found = SampleSources.statements(of: "林建国市长指出，\(Self.words)，\(Self.more)。")
    let only = try #require(found.first)
    #expect(found.count == 1 && only.statement.form == .reported)
    #expect(only.words == "\(Self.words)，\(Self.more)")
    #expect(only.statement.attribution.speaker == "林建国")
  }

  @Test func whoCitesOthersHasNotSaidIt() {
    #expect(speakers("林建国市长援引一位渔民的话说：“\(Self.words)。”").allSatisfy { $0 == nil })
    #expect(speakers("林建国市长多次引用“\(Self.words)，\(Self.more)”这句老话。").allSatisfy { $0 == nil })
  }

  @Test(arguments: [
    ("林建国市长出席论坛。市长说：“\(words)。”", "林建国"), ("市长林建国出席论坛。林市长说：“\(words)。”", "林建国"),
    ("约翰·史密斯教授来访。史密斯说：“\(words)。”", "约翰·史密斯"), ("《海岸条例》已经施行。该条例规定：“\(words)。”", "《海岸条例》"),
    ("56岁的渔民陈小兰告诉记者：“\(words)。”", "陈小兰"), ("歌德曾说：“\(words)。”", "歌德"),
    ("会议发表的联合声明指出：“\(words)。”", "联合声明"), ("《海岸条例》第三条规定：“\(words)。”", "《海岸条例》"),
  ])
  func aShortMentionMeansWhomTheArticleNames(text: String, speaker: String) {
    #expect(speakers(text) == [speaker])
  }

  @Test(arguments: [
    "林建国市长和周明远市长出席论坛。市长说：“\(words)。”", "某企业负责人说：“\(words)。”",
    "林建国和林海峰出席论坛。林市长说：“\(words)。”",
  ])
  func aMentionThatFitsSeveralMeansNobody(text: String) {
    #expect(speakers(text).allSatisfy { $0 == nil || $0 == "林市长" })
  }

  @Test(arguments: [
    "据说：“\(words)。”", "“\(words)。”海很蓝。", "海很蓝，“\(words)”。", "林建国来了。海边写着：“\(words)。”",
  ])
  func nobodyIsInvented(text: String) { #expect(speakers(text).allSatisfy { $0 == nil }) }

  @Test(arguments: [
    ("林建国市长", "林建国"), ("市长林建国", "林建国"), ("海岸大学教授周明远", "周明远"), ("周明远教授", "周明远"),
    ("联合国秘书长安东尼奥·古特雷斯", "安东尼奥·古特雷斯"), ("世界银行", "世界银行"), ("林建国", "林建国"),
  ])
  func titlesAreTakenOffAName(mention: String, name: String) {
    #expect(ChineseAttribution(people: ChinesePeople(names: [])).split(mention).name == name)
  }

  @Test func aTitleAloneOpensTheClausesOfTheOneWhoHoldsIt() {
    #expect(
      speakers("林建国市长来到东湾。在渔港的长廊里，市长走进船舱，察看鱼获，强调“发展海上风电，建设海岸强市，必须依靠科技进步”。")
        == ["林建国"])
    #expect(
      speakers("林建国市长和王海洋市长来到东湾。在渔港里，市长走进船舱，强调“发展海上风电，建设海岸强市，必须依靠科技进步”。")
        .allSatisfy { $0 == nil })
  }

  @Test func anArticleOnAWritingMeansThatByTheWord() {
    let lead = "《求是》杂志将发表林建国的重要文章《以海上风电推进绿色转型》。文章指出，发展海上风电，建设海岸强市，必须依靠科技进步。"
    #expect(speakers(lead) == ["《以海上风电推进绿色转型》"])
    #expect(speakers("近日风电成为话题。文章指出，发展海上风电，建设海岸强市，必须依靠科技进步。").allSatisfy { $0 == nil })
  }
}
