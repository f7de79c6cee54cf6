/// Words by which lines around articles are told, in the languages that are read.
enum FurnitureText {
  /// Words that stand only in lines that belong to no article.
  private static let telling = [
    "责任编辑", "责编", "本版编辑", "美术编辑", "美编", "本版责编", "版式设计", "来稿邮箱", "投稿邮箱", "邮发代号", "征订热线", "订阅热线",
    "扫码", "扫一扫",
    "扫描二维码", "长按二维码", "长按识别", "微信号", "点击下图", "点击图片", "点击上方", "点击查看", "点击阅读", "阅读原文", "轻触阅读", "官方微博",
    "官方抖音", "版权所有",
    "未经授权", "网络文化经营许可", "ICP备", "ICP证", "公网安备", "相关阅读", "相关链接", "相关报道", "延伸阅读", "打印本页", "关闭窗口",
    "返回顶部", "上一篇", "下一篇", "上一页",
    "欢迎点击", "点击视频", "我要纠错", "在手机打开", "浏览次数", "您的位置", "当前位置", "您当前", "目前位置", "站内搜索", "设为首页", "加入收藏",
    "网站地图", "联系我们", "打印此页", "关闭本页", "推荐阅读", "热门推荐", "猜你喜欢", "更多精彩", "评论区", "登录后", "下载APP", "下载客户端",
    "转载请注明", "不代表本", "仅代表作者", "本文系作者", "特此声明", "侵权", "举报电话", "监督电话", "新闻热线", "投稿邮箱",
    "分享到", "字号", "字体大小", "繁体", "无障碍", "标签不可点", "滑动看下一个", "轻点两下", "責任編輯", "版權所有", "相關閱讀",
    "All rights reserved", "Subscribe to", "Sign up for", "Click here", "Read more", "Share this",
    "Follow us", "Advertisement",
    "READ MORE", "Read next", "Also read:", "Terms of Use", "Privacy Policy", "Cookie Policy",
    "Skip to content", "Related articles",
  ]

  /// The same words without white space, by their first byte.
  private static let tellingByFirstByte: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for words in telling {
      let bytes = words.utf8.filter { $0 != 0x20 }
      if let first = bytes.first { table[Int(first)].append(bytes) }
    }
    return table
  }()

  /// Whether a short line belongs to no article; the word on a button can be what a marked heading says.
  static func isFurniture(_ bytes: [UInt8], isMarkedHeading: Bool = false) -> Bool {
    var letters = 0
    var characters = 0
    var offset = 0
    while offset < bytes.count {
      let (value, count) = bytes.scalar(at: offset)
      if Scalars.isHan(value) || Scalars.isAlphabetic(value)
        || value > 0x2FFF && !Scalars.isWidePunctuation(value) && !Scalars.isWhite(value)
      {
        letters += 1
      }
      if !Scalars.isWhite(value) { characters += 1 }
      offset += count
    }
    if letters == 0 || characters == 1 { return true }
    // A label of the paper or agency: 【本报讯】.
    if characters <= 12, bytes.has("【", at: 0), bytes.has("】", at: bytes.count - 3) { return true }
    if characters <= 40, !isMarkedHeading, isButton(bytes) || isTrail(bytes) { return true }
    if characters <= 60, tells(bytes.filter { $0 != 0x20 }) { return true }
    return isLabel(String(decoding: bytes, as: UTF8.self))
  }

  /// Lines that are nothing but one of these.
  private static let buttons: Set<String> = [
    "打印", "t+", "t-", "t|t", "a+", "a-", "分享", "收藏", "评论", "点赞", "在看", "转发", "返回", "首页", "正文", "更多",
    "下一页", "末页",
    "大 中 小", "小 中 大", "【打印】", "【关闭】", "[打印]", "[关闭]", "繁体", "简体", "繁體", "english", "搜索", "登录", "注册",
    "全文", "展开全文", "收起", "原标题", "微博", "微信", "print", "share", "listen", "tweet", "email", "menu",
    "search", "home",
    "subscribe", "log in", "sign in", "sign up", "comments", "views updated", "transcript", "e&oe",
    "ends", "[ends]", "(ends)", "-ends-", "- ends -", "### ends ###", "media release",
    "press release",
    "check against delivery", "for immediate release", "share this page", "copy link",
    "read full article",
    "release type: transcript", "release type: media release", "facebook", "twitter", "linkedin",
    "from wikipedia, the free encyclopedia", "维基百科，自由的百科全书", "維基百科，自由的百科全書",
    "see also", "back to top", "next", "previous", "skip to main content",
  ]

  private static func isButton(_ bytes: [UInt8]) -> Bool {
    var text = String(decoding: bytes, as: UTF8.self).lowercased()
    while text.hasSuffix(".") || text.hasSuffix("…") || text.hasSuffix(":") { text.removeLast() }
    return buttons.contains(text)
      || (text.hasPrefix("click to ") || text.hasPrefix("click here"))
  }

  /// The way from a site's first page: `首页 > 新闻 > 正文`, `Home » News`.
  static func isTrail(_ bytes: [UInt8]) -> Bool {
    let marks = ["＞", "»", "›", ">>", "→"]
    let text = String(decoding: bytes, as: UTF8.self)
    if text.contains("。") { return false }
    let parts = text.split(separator: ">").count
    let isSpaced = text.contains(" > ") || parts >= 3
    return isSpaced && parts >= 2 && !text.hasPrefix(">")
      || marks.dropLast().contains { text.split(separator: $0).count >= 3 }
  }

  private static func tells(_ bare: [UInt8]) -> Bool {
    let table = tellingByFirstByte
    for start in bare.indices {
      for words in table[Int(bare[start])] where start + words.count <= bare.count {
        if words.indices.allSatisfy({ bare[start + $0] == words[$0] }) { return true }
      }
    }
    return false
  }

  /// `10:35 A.M. EDT`, `END 11:02 A.M.`.
  private static func isTimeOfDay(_ text: String) -> Bool {
    guard text.count <= 32, text.contains(":"), text.contains(where: \.isNumber) else {
      return false
    }
    let words = text.lowercased().split { !$0.isLetter }
    return !words.isEmpty
      && words.allSatisfy {
        [
          "a", "p", "m", "am", "pm", "est", "edt", "et", "gmt", "utc", "bst", "pst", "pdt", "cst",
          "cdt", "end",
        ]
        .contains($0)
      }
  }

  private static func isLabel(_ text: String) -> Bool {
    if isTimeOfDay(text) { return true }
    let bare = text.filter { !$0.isWhitespace }
    if isPageLabel(bare) || isIssue(bare) || isAddress(text) || isKeywords(bare) || isProject(bare)
    {
      return true
    }
    return false
  }

  /// The fields in the head of a public document: `索引号：…`, `发文机关：…`.
  private static func isField(_ bare: String) -> Bool {
    bare.count <= 120
      && [
        "索引号：", "主题分类：", "发文机关：", "成文日期：", "发文字号：", "发布机构：", "文号：", "有效性：", "公开方式：", "主题词：",
        "信息索引：",
        "标题：", "生成日期：", "体裁分类：", "组配分类：", "公文种类：", "发布日期：", "失效时间：", "题注：", "名称：", "索引号:", "发文机关:",
        "相關字詞", "相关字词", "相关词条",
      ].contains { bare.hasPrefix($0) }
  }

  /// `国发〔2018〕43号`.
  private static func isDocumentNumber(_ bare: String) -> Bool {
    guard bare.count <= 24, bare.hasSuffix("号") || bare.hasSuffix("號"),
      let open = bare.firstIndex(where: { "〔[［（(【".contains($0) }),
      let close = bare[open...].firstIndex(where: { "〕]］）)】".contains($0) })
    else { return false }
    let year = bare[bare.index(after: open)..<close]
    let number = bare[bare.index(after: close)...].dropLast().drop { $0 == "第" }
    return year.count == 4 && year.allSatisfy(\.isNumber) && !number.isEmpty
      && number.allSatisfy(\.isNumber) && open != bare.startIndex
  }

  /// `第3页`, `Page 3 of 10`, `· 12 ·`.
  private static func isPageLabel(_ bare: String) -> Bool {
    guard bare.count <= 24 else { return false }
    let words = bare.lowercased().filter { $0.isLetter }
    guard bare.contains(where: { $0.isNumber }) else { return false }
    return ["page", "pageof", "第页", "第版", "第页共页", "共页", "版", "页", "p", "pof"].contains(words)
  }

  /// `智库圆桌(第45期·总334期)`.
  private static func isIssue(_ bare: String) -> Bool {
    if bare.count <= 40, bare.hasPrefix("E&OE") { return true }
    if isField(bare) || isDocumentNumber(bare) { return true }
    guard bare.count <= 30, let start = bare.firstIndex(of: "第"),
      let end = bare[start...].firstIndex(of: "期")
    else {
      return false
    }
    return bare[bare.index(after: start)..<end].allSatisfy { $0.isNumber }
      && start != bare.startIndex
      || bare.contains("总第") || bare.contains("期总")
  }

  /// A line with an address of the net or of mail in it, and little else.
  private static func isAddress(_ text: String) -> Bool {
    guard text.count <= 100 else { return false }
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.contains("@"), let at = word.firstIndex(of: "@"), at != word.startIndex,
        word[at...].contains("."), !text.hasSuffix("。"), !text.hasSuffix(".")
      {
        return true
      }
      if word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.") {
        return word.count * 10 >= text.count * 6
      }
    }
    return false
  }

  private static func isKeywords(_ bare: String) -> Bool {
    let start = bare.drop { "[［【〔（(".contains($0) }
    return bare.count <= 120
      && [
        "关键词", "關鍵詞", "Subjects:", "SUBJECTS:", "Subject:", "Subject/s:", "Topics:", "Tags:",
        "Filedunder", "Category:", "Categories:", "标签：", "标签:", "分类：", "分类:", "Keywords：", "【关键字】",
        "中图分类号", "文献标识码", "文章编号", "Keywords:", "KEYWORDS", "收稿日期", "基金项目", "DOI:",
        "doi:",
      ]
      .contains { start.hasPrefix($0) }
  }

  /// `（本文系…基金项目…的阶段性成果）`.
  private static func isProject(_ bare: String) -> Bool {
    guard bare.count <= 200, bare.hasPrefix("（本文") || bare.hasPrefix("(本文") || bare.hasPrefix("本文系")
    else {
      return false
    }
    return bare.contains("成果") || bare.contains("项目") || bare.contains("课题")
  }
}
