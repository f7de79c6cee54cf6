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
    var bare: [UInt8] = []
    bare.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let (value, count) = bytes.scalar(at: offset)
      if Scalars.isHan(value) || Scalars.isAlphabetic(value)
        || value > 0x2FFF && !Scalars.isWidePunctuation(value) && !Scalars.isWhite(value)
      {
        letters += 1
      }
      if !Scalars.isWhite(value) {
        characters += 1
        for index in offset..<(offset + count) { bare.append(bytes[index]) }
      }
      offset += count
    }
    if letters == 0 || characters == 1 { return true }
    // A label of the paper or agency: 【本报讯】.
    if characters <= 12, bytes.has("【", at: 0), bytes.has("】", at: bytes.count - 3) { return true }
    if characters <= 40, !isMarkedHeading, isButton(bytes) || isTrail(bytes) { return true }
    if characters <= 60, tells(bytes.filter { $0 != 0x20 }) { return true }
    return FurnitureLabel.isLabel(bytes, bare: bare, characters: characters)
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

  private static let buttonsInUTF8 = Set(buttons.map { Array($0.utf8) })

  private static func isButton(_ bytes: [UInt8]) -> Bool {
    var text = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    while true {
      if text.last == 0x2E || text.last == 0x3A {
        text.removeLast()
      } else if text.has("…", at: text.count - 3) {
        text.removeLast(3)
      } else {
        break
      }
    }
    return buttonsInUTF8.contains(text) || text.has("click to ", at: 0)
      || text.has("click here", at: 0)
  }

  /// The way from a site's first page: `首页 > 新闻 > 正文`, `Home » News`.
  static func isTrail(_ bytes: [UInt8]) -> Bool {
    // Most lines have none of the marks.
    let hasMark = bytes.indices.contains {
      switch bytes[$0] {
      case 0x3E: true
      case 0xEF: bytes.has("＞", at: $0)
      case 0xC2: bytes.has("»", at: $0)
      case 0xE2: bytes.has("›", at: $0)
      default: false
      }
    }
    guard hasMark else { return false }
    let marks = ["＞", "»", "›", ">>"]
    let text = String(decoding: bytes, as: UTF8.self)
    if text.contains("。") { return false }
    let parts = text.split(separator: ">").count
    let isSpaced = text.contains(" > ") || parts >= 3
    return isSpaced && parts >= 2 && !text.hasPrefix(">")
      || marks.contains { text.split(separator: $0).count >= 3 }
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
}
