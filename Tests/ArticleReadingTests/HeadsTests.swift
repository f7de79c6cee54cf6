import ArticleReading
import Testing

/// What stands around a text: datelines, imprint lines, captions, run-in headings, contents, page numbers.
struct HeadsTests {
  private let body = """
    港口的灯塔建成以后，来往船只逐年增加，守塔人每天傍晚点灯，天亮时再把灯熄灭，五十年来从未间断，周围渔村的老人至今记得第一夜的灯光。
    2023年全港吞吐量达到3200万吨，比上年增长6.5%，其中集装箱运输占四成，渔船进出港1.2万艘次，三项数字都是建港以来的最高值。
    守塔人说：“灯亮着，船就认得回家的路。”这句话后来刻在灯塔的石阶上，每年都有学生来读它，也有人专程从外地赶来拍照留念。
    """

  private let text = [
    "The keeper of the lighthouse has lit his lamp every evening for fifty years.",
    "The port handled 32 million tons in 2023, which was more than in any year before.",
  ]

  private func article(_ text: String) throws -> Article {
    try ReadingLaws.read(text).articles[0]
  }

  private func bodies(_ article: Article) -> [String] {
    article.paragraphs.filter { $0.kind == .body }.map(\.text.string)
  }

  private var paragraphs: [String] { body.split(separator: "\n").map { String($0) } }

  @Test func imprintLineGivesDateAndPublication() throws {
    let article = try article("灯塔五十年\n2024-03-05 09:12 来源： 海港日报网\n字号：默认 大 | 打印 |\n" + body)
    #expect(article.title == "灯塔五十年")
    #expect(article.date == "2024-03-05")
    #expect(article.publication == "海港日报网")
    #expect(bodies(article) == paragraphs)
  }

  @Test(arguments: ["2024-03-05 09:12:08 海港日报网", "來源：海港日报网 時間：2024-03-05 09:12"])
  func imprintWithoutLabelsOrInTraditionalScript(line: String) throws {
    let article = try article("灯塔五十年\n" + line + "\n" + body)
    #expect(article.date == "2024-03-05" && article.publication == "海港日报网")
    #expect(bodies(article) == paragraphs)
  }

  @Test func aLineBelowTheTitleTellsWhoSpokeAndWhen() throws {
    let article = try article(
      ([
        "Jane Doe – 2023 Speech on Lighthouses", "",
        "The speech made by Jane Doe, the Minister for Ports, in Ostham on 8 December 2023.", "",
      ]
        + [text[0], "", text[1]]).joined(separator: "\n"))
    #expect(article.author == "Jane Doe" && article.date == "2023-12-08")
    #expect(bodies(article) == text)
  }

  @Test func aSpeakerWithOfficeAndDateStandsBelowTheTitle() throws {
    let article = try article(
      ([
        "Lighthouses under uncertainty", "Speech by Jane Doe, Member of the Board, 24 March 2025",
        "",
      ] + [text[0], "", text[1]]).joined(separator: "\n"))
    #expect(article.title == "Lighthouses under uncertainty")
    #expect(article.author == "Jane Doe" && article.date == "2025-03-24")
    #expect(bodies(article) == text)
  }

  @Test func anAgencysLineAndItsPicturesBelongToNoParagraph() throws {
    let article = try article(
      [
        "Lighthouse keeper retires", "", "(Harbour News) 10:19, September 07, 2023", "",
        "Ships pass the lighthouse in Ostham, July 26, 2023. (Photo by Jane Doe/Harbour News)", "",
        text[0], "", "A girl looks at the lamp, July 19, 2023. (Harbournews/Jane Doe)", "", text[1],
      ].joined(separator: "\n"))
    #expect(article.date == "2023-09-07" && article.publication == "Harbour News")
    #expect(bodies(article) == text)
    #expect(article.paragraphs.count { $0.kind == .caption } == 2)
  }

  @Test func aHeadingMayExclaimBeforeItGoesOn() throws {
    let heading = "多个“第一”！灯塔照亮归途"
    let article = try article("灯塔五十年\n" + paragraphs[0] + "\n" + heading + "\n" + paragraphs[1])
    #expect(bodies(article) == Array(paragraphs[..<2]))
    #expect(article.paragraphs.contains { $0.kind == .heading && $0.text.string == heading })
  }

  @Test func labelsThatRunTogetherAreParted() throws {
    let article = try article(
      "当前位置: 海港网 > 新闻 > 正文\n\n灯塔五十年\n\n作者: 林海发布时间: 2024-03-05 10:40来源: 《海港》\n打印\nT+\n\n" + body)
    #expect(article.title == "灯塔五十年")
    #expect(article.author == "林海")
    #expect(article.publication == "海港")
    #expect(article.date == "2024-03-05")
    #expect(bodies(article) == paragraphs)
  }

  @Test func agencyDatelineIsNoTitle() throws {
    let article = try article("海通社滨城3月6日电 题：灯塔五十年照亮归途\n海通社记者 林海涛\n" + body)
    #expect(article.title == "灯塔五十年照亮归途")
    #expect(article.author == "林海涛")
    #expect(bodies(article) == paragraphs)
  }

  @Test func captionsBelongToNoParagraph() throws {
    var parts = paragraphs
    parts.insert("图为灯塔旁的码头。（林海 摄）", at: 1)
    parts.insert("3月5日，游客在灯塔下合影。 海通社记者 王海洋/摄", at: 3)
    let article = try article("灯塔五十年\n\n" + parts.joined(separator: "\n\n"))
    #expect(bodies(article) == paragraphs)
    #expect(article.paragraphs.count { $0.kind == .caption } == 2)
  }

  @Test func subtitlesAreNotJoinedToTheText() throws {
    let article = try article("灯塔五十年\n守塔人讲述往事\n林海主持 王洋张涛出席座谈\n" + body)
    #expect(bodies(article) == paragraphs)
  }

  @Test func spacesInHeadingsStayAndLetterSpacingGoes() throws {
    let article = try article(
      "灯塔五十年\n\n\(paragraphs[0])\n\n航运稳步增长 渔业迈上台阶\n\n\(paragraphs[1])\n\n守 塔 人 的 故 事\n\n\(paragraphs[2])"
    )
    #expect(
      article.paragraphs.filter { $0.kind == .heading }.map(\.text.string) == [
        "航运稳步增长 渔业迈上台阶", "守塔人的故事",
      ])
  }

  @Test func shortParagraphsOfOneLineStayApart() throws {
    let lines = [
      "守塔人每天傍晚点灯，天亮时再把灯熄灭，五十年来从未间断。", "渔村的老人至今记得第一夜的灯光，那是冬天最冷的一个晚上。",
      "后来港口修了码头，来往的船只一年比一年多，灯也换了三次。", "去年全港吞吐量达到三千二百万吨，是建港以来最高的数字。",
      "学生们每年春天都来这里参观，听守塔人讲从前的许多故事。", "灯塔如今不再靠人点亮，可是守塔人仍旧每天上去看一看。",
    ]
    #expect(bodies(try article("灯塔五十年\n" + lines.joined(separator: "\n"))) == lines)
  }

  @Test func markupInMarkdownParts() throws {
    let article = try article(
      "---\ntitle: '灯塔五十年'\n---\n\n<div>\n<p style=\"color:#666\">\n  海港记者 林海涛    海港编辑 王洋  \n</p>\n<!-- 正文 -->\n<p><img src=\"a.jpg\" alt=\"a\"></p>\n<p><span>\(paragraphs[0])</span></p>\n<p style=\"text-align:center\"><span><strong>航运稳步增长 渔业迈上台阶</strong></span></p>\n<p><span>\(paragraphs[1])</span></p>\n</div>\n"
    )
    #expect(article.author == "林海涛")
    #expect(bodies(article) == Array(paragraphs.prefix(2)))
    #expect(article.paragraphs.first { $0.kind == .heading }?.text.string == "航运稳步增长 渔业迈上台阶")
  }

  private let sentences = [
    "The lighthouse at the harbour was lit for the first time in the winter of 1931, and the old people of the fishing village still remember its first night.",
    "In 2023 the port handled 32 million tonnes of cargo, which was 6.5 percent more than the year before and the highest figure since the port was built.",
    "Every spring the pupils of the village come to listen to the keeper, who still climbs the tower each evening although the lamp no longer needs him.",
  ]

  @Test func runInHeadingsAreSplitOff() throws {
    let text =
      "The Harbour Report\n\nShips, cargo, and pilots.--\(sentences[1])\n\nSUMMARY OF THE KEEPERS' YEAR \(sentences[0])\n\n\(sentences[2])"
    let article = try article(text)
    #expect(bodies(article) == [sentences[1], sentences[0], sentences[2]])
    #expect(
      article.paragraphs.filter { $0.kind == .heading }.map(\.text.string) == [
        "Ships, cargo, and pilots.", "SUMMARY OF THE KEEPERS' YEAR",
      ])
  }

  @Test func speakersInCapitalsKeepTheirWords() throws {
    let words = "KEEPER ANNA LINDQVIST, HARBOUR MASTER OF THE PORT: \(sentences[0])"
    #expect(
      bodies(try article("A Talk at the Harbour\n\n\(words)\n\n\(sentences[1])")).first == words)
  }

  @Test func contentsAndEditorsMarksGo() throws {
    let article = try article(
      "Lighthouse\n\n\(sentences[0])[1]\n\nContents\n1 History\n2 Cargo\n2.1 Figures\n\nHistory[edit]\n\n\(sentences[1])[citation needed]\n\nSee also[edit]\n\n    Harbour master\n    Fishing village\n\nReferences[edit]\n\n1. ^ Lindqvist, Anna (2009). Lights of the Coast.\n"
    )
    #expect(bodies(article) == Array(sentences.prefix(2)))
    #expect(article.paragraphs.filter { $0.kind == .heading }.map(\.text.string) == ["History"])
  }

  @Test func pageNumbersAndRunningHeadsOfPlainTextGo() throws {
    let lines = sentences.flatMap { sentence -> [String] in
      SampleArticle.wrap(sentence, 60) + [""]
    }
    var text =
      "The Lighthouse of the Harbour\nAnna Lindqvist\nHarbour Master, Port of Skagen\nApril 14, 2022\n\n"
    for (index, line) in lines.enumerated() {
      text += line + "\n"
      if index == 1 || index == 5 {
        text += "\n\(index / 4 + 1)\n\n                    The Lighthouse\n\n"
      }
    }
    let article = try article(text)
    #expect(bodies(article) == sentences)
    #expect(article.title == "The Lighthouse of the Harbour")
    #expect(article.author == "Anna Lindqvist")
    #expect(article.date == "2022-04-14")
  }

  @Test func headlineWithoutStopIsTheTitle() throws {
    let title =
      "Harbour keepers expect more than five percent growth and urge a change of the pilots' rules"
    #expect(try article(title + "\n" + sentences.joined(separator: "\n")).title == title)
  }
}

/// Heads and tails of kinds of documents.
struct DocumentKindsTests {
  private let sentence =
    "The lighthouse at the harbour was lit for the first time in the winter of 1931, and the old people of the fishing village still remember its first night."
  private let han = "港口的灯塔建成以后，来往船只逐年增加，守塔人每天傍晚点灯，天亮时再把灯熄灭，五十年来从未间断，周围渔村的老人至今记得第一夜的灯光。"

  private func article(_ text: String, name: String = "a.txt") throws -> Article {
    try ReadingLaws.read(text, name: name).articles[0]
  }

  private func texts(_ article: Article, _ kind: Paragraph.Kind) -> [String] {
    article.paragraphs.filter { $0.kind == kind }.map(\.text.string)
  }

  @Test func publicDocumentsHaveTheirTitle() throws {
    let text = """
      索 引 号：000123/2020-001
      发文机关：滨城市人民政府
      成文日期：2020年5月6日
      标　　题：滨城市人民政府关于修缮灯塔的通知

      滨城市人民政府关于修缮沿海各港口灯塔和码头
      有关事项的通知
      滨政发〔2020〕12号

      各区人民政府，市政府各部门：
      　　\(han)
      　　一、总体要求
      　　\(han.replacing("灯塔", with: "码头"))
      """
    let article = try article(text)
    #expect(article.title == "滨城市人民政府关于修缮沿海各港口灯塔和码头有关事项的通知")
    #expect(texts(article, .body).contains(han))
    #expect(!texts(article, .body).contains { $0.contains("〔2020〕") })
  }

  @Test func mastheadOfASpeechIsNotItsTitle() throws {
    let article = try article(
      "The Harbour House\nOffice of the Press Secretary\nFor Immediate Release\nMay 6, 2024\n\nRemarks of President Anna Lindqvist – Opening of the Harbour\n\n9:10 P.M. EST\n\nTHE PRESIDENT:  \(sentence)  (Applause.)\n\n\(sentence)\n\nEND\n10:09 P.M. EST\n"
    )
    #expect(article.title == "Remarks of President Anna Lindqvist – Opening of the Harbour")
    #expect(article.author == "Anna Lindqvist")
    #expect(article.date == "2024-05-06")
    #expect(
      texts(article, .body) == ["THE PRESIDENT: \(sentence) (Applause.)", sentence])
  }

  @Test func rowsSetOffBySpacesAreATable() throws {
    let article = try article(
      "Harbour Report\n\n\(sentence)\n\nTable 1: Cargo by type\n\nType          2020     2021\nContainers    12,400   13,528\nBulk          11,050   11,492\n\n\(sentence)\n"
    )
    #expect(
      texts(article, .table) == [
        "Type 2020 2021", "Containers 12,400 13,528", "Bulk 11,050 11,492",
      ])
    #expect(texts(article, .body) == [sentence, sentence])
  }

  @Test func notesUnderARuleAreNotes() throws {
    let article = try article(
      "Harbour Report\n\n\(sentence.replacing("winter", with: "winter1"))\n\n\(sentence)2\n\n_______________\n1 By the old calendar.\n2 Told by the keeper.\n"
    )
    #expect(article.notes.map(\.text.string) == ["By the old calendar.", "Told by the keeper."])
    #expect(texts(article, .body) == [sentence, sentence])
  }

  @Test func itemsThatHangAreWhole() throws {
    let article = try article(
      "Harbour Minutes\n\n   1. Finance. The treasurer presented accounts that\n      Mr. Doe and the U.S. auditors had approved on\n      1 June of the same year.\n\n   * New buoys will be laid.\n   * The old crane will be sold.\n\n\(sentence)\n"
    )
    #expect(
      texts(article, .body).prefix(3) == [
        "1. Finance. The treasurer presented accounts that Mr. Doe and the U.S. auditors had approved on 1 June of the same year.",
        "* New buoys will be laid.", "* The old crane will be sold.",
      ])
  }

  @Test func datelinesAreNoPartOfTheFirstSentence() throws {
    #expect(
      texts(try article("灯塔五十年\n\n　　海港社滨城6月30日电（记者林海、王洋）\(han)\n\n　　\(han)海还在那里。"), .body).first
        == han)
    let english = try article(
      "Harbour keepers meet\n\nSKAGEN, May 6 (Harbour News) -- \(sentence)\n\n\(sentence)")
    #expect(texts(english, .body).first == sentence)
  }

  @Test func markedHeadingsMaySayWhatButtonsSay() throws {
    let article = try article(
      "# Harbour\n\n\(sentence)\n\n## Home\n\n\(sentence.replacing("1931", with: "1932"))\n",
      name: "a.md")
    #expect(texts(article, .heading) == ["Home"])
  }

  @Test func namesOfPapersAboveTheDateAreNoTitles() throws {
    let article = try article(
      "THE HARBOUR NEWS\nMay 6, 2024\n\nKeepers of the Light\n\nBy Anna Lindqvist\n\n\(sentence)\n\n\(sentence)\n"
    )
    #expect(article.title == "Keepers of the Light")
    #expect(article.author == "Anna Lindqvist")
    #expect(article.date == "2024-05-06")
  }

  @Test func markCarriedToTheNextLineIsNoNote() throws {
    let words = String(han.dropLast().prefix(60))
    let lines = stride(from: 0, to: 60, by: 20).map { String(words.dropFirst($0).prefix(20)) }
    let paragraph = lines.joined(separator: "\n") + "\n［1］。\n\n"
    let article = try article(
      "灯塔五十年\n\n\(paragraph)\(SampleArticle.wrap(han, 40).joined(separator: "\n"))\n\n［1］《灯塔志》，海港出版社2001年版。\n"
    )
    #expect(texts(article, .body) == [words + "。", han])
    #expect(article.notes.map(\.text.string) == ["《灯塔志》，海港出版社2001年版。"])
  }

  @Test func letteredLinesBeforeParagraphsAreHeadings() throws {
    let article = try article(
      "Harbour\n\n(a)Ships and pilots.\n\n\(sentence)\n\n(b) Cargo of the port.\n\n(c) Mail.\n\n\(sentence.replacing("1931", with: "1932"))\n"
    )
    #expect(texts(article, .heading) == ["(a)Ships and pilots.", "(c) Mail."])
  }

  @Test func biographiesOfAuthorsAreNoText() throws {
    let other = sentence.replacing("1931", with: "1932")
    let article = try article(
      "---\ntitle: Harbour\nauthor: Anna Lindqvist\n---\n\n\(sentence)\n\n\(other)\n\n\(sentence)\n\n\(other)\n\n*Anna Lindqvist is a reporter at the Harbour News.*\n",
      name: "a.md")
    #expect(texts(article, .body).allSatisfy { !$0.contains("reporter") })
  }

  @Test func authorsInLinesOfPagesAreFound() throws {
    for line in [
      "<div class=\"info\">2021-06-30 09:09 <span>来源：海港日报</span><span>作者：林海</span> 【字体：<a>大</a> <a>小</a>】</div>",
      "<div class=\"author\">林海</div><div class=\"date\">海港日报 2021年06月30日</div>",
      "<p align=center>作者：林海　来源：海港日报　时间：2021-6-30　点击：1024</p>",
    ] {
      let page =
        "<html><head><title>灯塔五十年的故事_海港网</title></head><body><div class=\"t\">灯塔五十年的故事</div>\(line)<div id=\"text\"><p>　　\(han)</p><p>　　\(han)灯还亮着。</p></div></body></html>"
      let reading = try ReadingLaws.read(Array(page.utf8), name: "a.html")
      #expect(reading.articles[0].author == "林海", "\(line)")
      #expect(reading.articles[0].date == "2021-06-30", "\(line)")
    }
  }

  @Test func oldPagesInsideTablesAreNoData() throws {
    let lines = (1...6).map { "　　\(han)第\($0)段。" }.joined(separator: "<br>\n<br>\n")
    let page =
      "<html><head><title>灯塔五十年</title></head><body><table><tr><td>首页</td><td>新闻</td></tr><tr><td><a href=1>一</a></td><td><center><b>灯塔五十年</b></center><font>\(lines)</font></td></tr></table></body></html>"
    let reading = try ReadingLaws.read(Array(page.utf8), name: "a.html")
    #expect(texts(reading.articles[0], .body).count == 6)
  }
}
