import ArticleReading
import Testing

/// Titles, names and quotations whose place in a file says whose words follow.
struct ArticleHeadsTests {
  private let zh = SampleArticle.chinese
  private let en = SampleArticle.english

  @Test func eachItemOfADigestIsAnArticle() throws {
    let items = [("普查启动", "（记者王晓）"), ("公交延伸", "（通讯员赵平）"), ("江堤完工", ""), ("基地报名", "（记者刘洋）")]
    let text = items.enumerated().map { index, item in
      "全市沿江湿地\(item.0)\n\n本报讯\(item.1)6月\(index + 10)日，全市共抽调技术人员126名，计划用三个月完成全部野外调查。"
    }
    let reading = try ReadingLaws.read(text.joined(separator: "\n\n"))
    #expect(reading.articles.map(\.title) == items.map { "全市沿江湿地" + $0.0 })
    #expect(reading.articles.map(\.author) == ["王晓", "赵平", nil, "刘洋"])
  }

  @Test(arguments: ["\n\n", "\n"])
  func nameUnderALaterTitleBeginsAnArticle(gap: String) throws {
    let second =
      "老桥不老：一座石桥的新生\(gap)赵平\n\n　　老桥建成于一九五八年，全长三百二十米，去年被列为市级文物。维修历时十四个月，更换石板四百余块。\n"
    let reading = try ReadingLaws.read(zh.plainText + "\n" + second)
    #expect(reading.articles.map(\.title) == [zh.title, "老桥不老：一座石桥的新生"])
    #expect(reading.articles.map(\.author) == [zh.author, "赵平"])
  }

  @Test func termUnderAHeadingIsNoAuthor() throws {
    let text =
      zh.plainText + "\n推进茶乡数字产业发展\n\n云计算\n\n云计算让茶农在山里也能看到市场的价格，县里建起了自己的平台，每天有三百多户茶农登录，查询天气和行情。\n"
    let reading = try ReadingLaws.read(text)
    #expect(reading.articles.map(\.author) == [zh.author])
  }

  @Test func nameOfThePaperOverTheTitleIsNoTitle() throws {
    ReadingLaws.expect(try ReadingLaws.read("生态周刊\n\n" + zh.plainText), is: zh)
  }

  @Test(arguments: ["——许明", "——《茶经》", "—— 约翰·史密斯"])
  func quotationWithItsSourceTakesNoOtherWords(source: String) throws {
    let quotation = "“茶树是祖辈留下来的，我们只是替后人照看。”" + source
    let text = zh.plainText.replacing(zh.paragraphs[1], with: quotation + "\n\n" + zh.paragraphs[1])
    let bodies = ReadingLaws.bodies(try ReadingLaws.read(text))
    #expect(bodies.contains(ReadingLaws.bare(quotation)))
    #expect(bodies.contains(ReadingLaws.bare(zh.paragraphs[1])))
  }

  @Test func headOfAMemorandumNamesItsArticle() throws {
    let head =
      "COUNTY OF CALDER\nMEMORANDUM\n\nDATE: February 11, 2014\n\nTO: Members\nStaff\n\nFROM: Mary Ellis, Clerk\n\nSUBJECT: The River That\nCame Back\n\n"
    let text = en.plainText.split(separator: "\n").dropFirst(2).joined(separator: "\n\n")
    let reading = try ReadingLaws.read(head + text)
    ReadingLaws.expect(reading, is: en)
    #expect(reading.articles[0].date == "2014-02-11")
  }

  @Test func headOfAnOfficialPaperIsNoTitle() throws {
    let text =
      "茶县人民政府文件\n\n茶政发〔2024〕18号\n\n茶县人民政府关于保护茶山的通知\n\n各乡镇人民政府：\n\n"
      + zh.paragraphs.joined(separator: "\n\n")
    #expect(try ReadingLaws.read(text).articles[0].title == "茶县人民政府关于保护茶山的通知")
  }

  @Test func menuBeforeTheTitleGoes() throws {
    ReadingLaws.expect(
      try ReadingLaws.read("Skip to content\n\nHome\n\nNews\n\nOpinion\n\n" + en.plainText), is: en)
  }

  @Test func commentsOfReadersGo() throws {
    ReadingLaws.expect(
      try ReadingLaws.read(zh.plainText + "\n网友评论\n\n采茶人：写得真好，去年去过一次，茶也很香。\n"), is: zh)
  }

  @Test func nameUnderALineThatSaysBy() throws {
    let text = en.plainText.replacing("By \(en.author)", with: "by\n\n\(en.author)")
    ReadingLaws.expect(try ReadingLaws.read(text), is: en)
  }

  @Test func authorsInFieldsOfPages() throws {
    for line in ["作者：林清　2024年5月6日", "茶乡日报 | 作者 林清", "原创 林清 茶乡发布 2024-05-06 10:22 福建"] {
      let text = zh.plainText.replacing(zh.byline, with: line)
      #expect(try ReadingLaws.read(text).articles[0].author == "林清", "\(line)")
    }
  }

  @Test(arguments: ["1．", "（一）", "1.", "2、"])
  func shortNumberedHeadingsStayAlone(number: String) throws {
    for gap in ["\n", "\n\n"] {
      var text = zh.wrapped(40, indent: "　　")
      for heading in zh.headings {
        text = text.replacing(heading + "\n\n", with: "　　\(number)\(heading)" + gap)
      }
      let reading = try ReadingLaws.read(text)
      #expect(ReadingLaws.bodies(reading) == zh.paragraphs.map(ReadingLaws.bare))
      #expect(ReadingLaws.headings(reading).count == 3)
    }
  }

  @Test func numeralsKeepTheirHyphen() throws {
    let text = en.wrapped(72).replacing("forty years", with: "twenty-\nfive years")
    #expect(ReadingLaws.bodies(try ReadingLaws.read(text))[0].hasPrefix("Fortwenty-fiveyears"))
  }
}
