/// Classes and ids by which the makers of pages name what surrounds an article.
enum HTMLHints {
  private static let furniture: [StaticString] = [
    "comment", "disqus", "sidebar", "side-bar", "related", "recommend", "breadcrumb", "share",
    "social", "footer", "copyright", "navbar", "navigation",
    "menu", "nav-", "-nav", "_nav", "nav_", "advert", "promo", "subscribe", "newsletter", "popup",
    "modal", "cookie", "toolbar",
    "pagination", "pager", "hatnote", "infobox", "navbox", "editsection", "catlinks", "jump-link",
    "noprint",
    "printfooter", "indicators", "sitesub", "ambox", "sister", "mw-panel", "p-personal",
    "vector-menu",
    "authorbio", "author-bio", "author-info", "bio-", "most-read", "mostread", "popular",
    "trending", "ranking", "hotnews", "login", "search",
    "qrcode", "qr_", "sweep", "xg-list", "xgxw", "banner", "signup", "sign-up", "paywall",
    "skip-link", "skiplink", "screen-reader",
    "visually-hidden", "sr-only", "tag-list", "taglist", "post-tags", "read-more", "readmore",
    "disclaimer", "feedback",
    "contentsub", "reference-text-hidden", "succession", "authority-control", "licen", "outbrain",
    "taboola", "donat",
  ]
  private static let furnitureNames: Set<String> = [
    "nav", "ad", "ads", "toc", "widget-area", "share", "tags", "foot", "header_nav", "top", "head",
    "crumb", "crumbs", "copy", "tool", "tools", "meta-nav", "vote", "reply", "replies",
  ]

  /// Whether a class or id names furniture.
  static func namesFurniture(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 1, range.count < 400 else { return false }
    let lower = bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for word in lower.split(separator: 0x20) where word.count <= 12 {
      if furnitureNames.contains(String(decoding: word, as: UTF8.self)) { return true }
    }
    for hint in furniture where contains(lower, hint) { return true }
    return false
  }

  /// Whether a class names the caption of a picture.
  static func namesCaption(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let lower = bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return contains(lower, "caption") || contains(lower, "thumbinner")
      || contains(lower, "gallerytext")
      || contains(lower, "photo-credit") || contains(lower, "img-desc")
      || contains(lower, "pictext")
  }

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
