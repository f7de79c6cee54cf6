/// Classes and ids by which the makers of pages name what surrounds an article.
///
/// Names are looked at by whole words: `widget-captions` has the word `captions`, `research` has no `search` in it. What a
/// word says is a hint, weighed with the text that the element holds.
enum HTMLHints {
  /// What the words of a name say.
  struct Words: OptionSet {
    let rawValue: UInt8
    /// Furniture wherever it stands: comments, related articles, menus.
    static let furniture = Words(rawValue: 1)
    /// Furniture where links or fields fill it: a menu, but also a restaurant's.
    static let weak = Words(rawValue: 2)
    /// The text of an article.
    static let content = Words(rawValue: 4)
    /// Words under a picture.
    static let caption = Words(rawValue: 8)
    /// Not shown, or shown to machines only.
    static let hidden = Words(rawValue: 16)
    /// What readers wrote.
    static let comment = Words(rawValue: 32)
    /// Who wrote the article.
    static let author = Words(rawValue: 64)
    /// When it was published.
    static let date = Words(rawValue: 128)
  }

  private static let comment: Set<String> = [
    "comment", "comments", "commentlist", "disqus", "respond", "reply", "replies", "livefyre",
    "remark", "shoutbox", "pinglun", "guestbook", "trackback", "trackbacks", "discussion",
  ]
  private static let furniture: Set<String> = [
    "sidebar", "related", "recommend", "recommended", "recommendation", "recommendations",
    "breadcrumb", "breadcrumbs", "crumb", "crumbs", "newsletter", "subscribe", "cookie", "cookies",
    "advert", "adverts", "advertisement", "ads", "outbrain", "taboola", "sharing", "sharedaddy",
    "jp", "addthis", "sharethis", "navbox", "navbar", "nav", "navigation", "pagination",
    "editsection", "catlinks", "noprint", "printfooter", "sitesub", "ambox", "hatnote", "skiplink",
    "authorbio", "mostread", "hotnews", "qrcode", "taglist", "signup", "footer", "sponsor",
    "skyscraper", "rss", "gdpr", "siderail", "promo", "teaser", "teasers",
  ]
  private static let weak: Set<String> = [
    "share", "social", "menu", "ad", "popup", "modal", "toolbar", "infobox", "popular", "trending",
    "ranking", "login", "search", "banner", "tags", "tag", "tools", "tool", "foot", "head",
    "header",
    "copyright", "disclaimer", "feedback", "widget", "extra", "meta", "links", "more", "top",
    "pager", "promoted", "paywall", "toc", "author", "bio", "sister", "donate", "license", "rail",
    "follow", "next", "prev", "previous", "latest", "list",
  ]
  private static let content: Set<String> = [
    "article", "body", "content", "entry", "main", "post", "story", "text", "blog", "hentry",
    "page",
    "articlebody", "storybody", "zw", "neirong", "column",
  ]
  private static let author: Set<String> = [
    "author", "authors", "byline", "bylines", "writer", "authorname", "writtenby", "contributor",
  ]
  private static let date: Set<String> = [
    "date", "pubdate", "published", "dateline", "timestamp", "pubtime", "datetime", "posted",
  ]
  private static let caption: Set<String> = [
    "caption", "thumbcaption", "thumbinner", "gallerytext", "pictext", "figcaption", "imagecaption",
    "photocaption",
  ]

  /// What the words of a class or id say.
  ///
  /// - Parameters:
  ///   - name: The class or id.
  ///   - isID: Whether it is an id, which with more than three words is made of a heading's.
  /// - Returns: What they say; nothing where they say nothing.
  static func words(in name: [UInt8], isID: Bool) -> Words {
    var found: Words = []
    var count = 0
    var word: [UInt8] = []
    var before: [UInt8] = []
    func take() {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self)
      if comment.contains(text) { found.formUnion([.comment, .furniture]) }
      if furniture.contains(text) { found.insert(.furniture) }
      if weak.contains(text) { found.insert(.weak) }
      if content.contains(text) { found.insert(.content) }
      if caption.contains(text) { found.insert(.caption) }
      if author.contains(text) { found.insert(.author) }
      if date.contains(text) { found.insert(.date) }
      let pair = String(decoding: before, as: UTF8.self) + "-" + text
      if pairs.contains(pair) { found.insert(.furniture) }
      if hiddenPairs.contains(pair) { found.insert(.hidden) }
      before = word
      word = []
      count += 1
    }
    var isSmall = false
    for byte in name {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      // relatedLinks is two words.
      if isCapital, isSmall { take() }
      isSmall = byte >= 0x61 && byte <= 0x7A
      if isCapital || isSmall {
        word.append(byte | 0x20)
      } else {
        take()
      }
    }
    take()
    return isID && count > 3 ? [] : found
  }

  private static let pairs: Set<String> = [
    "most-read", "most-popular", "read-more", "read-next", "see-also", "skip-link", "jump-link",
    "side-bar", "tag-list", "post-tags", "author-bio", "author-info", "author-box", "sign-up",
    "screen-reader", "mw-panel", "vector-menu", "authority-control", "share-buttons",
    "share-bar", "social-share", "social-links", "up-next", "hot-news", "also-read", "entry-meta",
    "post-meta", "article-meta",
  ]
  private static let hiddenPairs: Set<String> = ["visually-hidden", "sr-only", "display-none"]

  /// Whether a style hides its element.
  static func hides(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let bare = bytes[range].filter { $0 != 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return contains(bare, "display:none") || contains(bare, "visibility:hidden")
  }

  private static func contains(_ bytes: [UInt8], _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    let first = text.utf8Start.pointee
    for start in 0...(bytes.count - count) where bytes[start] == first && bytes.has(text, at: start)
    { return true }
    return false
  }
}
