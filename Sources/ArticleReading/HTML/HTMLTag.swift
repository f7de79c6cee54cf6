/// The elements of HTML that make a difference to reading.
enum HTMLTag: UInt8, Sendable {
  case other, inline
  case html, head, body, main, article, section, div, header, footer, nav, aside, form, center
  case p, pre, blockquote, heading, ul, ol, li, dl, dt, dd, figure, figcaption, hr, br, wbr,
    address, details, summary
  case table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col
  case a, b, sup, sub, time, q, cite, ruby, rt, rp, del, code
  case button, select, option, input, textarea, label, img, link, meta, base, source, svg, math
  case mathToken, mathScript, mathSubscript, mathScripts, mathFraction, mathRoot, annotation
  case script, style, title, noscript, template, iframe, object, video, audio, canvas, xmp, noembed

  private static let names: [String: HTMLTag] = [
    "html": .html, "head": .head, "body": .body, "main": .main, "article": .article,
    "section": .section, "div": .div,
    "header": .header, "footer": .footer, "nav": .nav, "aside": .aside, "form": .form,
    "center": .center, "p": .p,
    "pre": .pre, "listing": .pre, "blockquote": .blockquote, "h1": .heading, "h2": .heading,
    "h3": .heading, "h4": .heading,
    "h5": .heading, "h6": .heading, "ul": .ul, "menu": .ul, "dir": .ul, "ol": .ol, "li": .li,
    "dl": .dl, "dt": .dt, "dd": .dd,
    "figure": .figure, "figcaption": .figcaption, "hr": .hr, "br": .br, "wbr": .wbr,
    "address": .address, "details": .details,
    "summary": .summary, "table": .table, "caption": .caption, "thead": .thead, "tbody": .tbody,
    "tfoot": .tfoot, "tr": .tr,
    "td": .td, "th": .th, "colgroup": .colgroup, "col": .col, "a": .a, "b": .b, "strong": .b,
    "sup": .sup, "sub": .sub,
    "time": .time, "q": .q, "cite": .cite, "ruby": .ruby, "rt": .rt, "rp": .rp, "button": .button,
    "select": .select, "option": .option,
    "optgroup": .option, "input": .input, "textarea": .textarea, "label": .label, "img": .img,
    "link": .link, "meta": .meta,
    "base": .base, "source": .source, "track": .source, "svg": .svg, "math": .math,
    "script": .script, "style": .style, "title": .title,
    "mi": .mathToken, "mn": .mathToken, "mo": .mathToken, "mtext": .mathToken, "ms": .mathToken,
    "msup": .mathScript, "msub": .mathSubscript, "msubsup": .mathScripts,
    "munderover": .mathScripts, "mfrac": .mathFraction,
    "msqrt": .mathRoot, "mroot": .mathRoot,
    "annotation": .annotation, "annotation-xml": .annotation,
    "noscript": .noscript, "template": .template, "iframe": .iframe, "object": .object,
    "video": .video, "audio": .audio,
    "canvas": .canvas, "xmp": .xmp, "noembed": .noembed, "embed": .source, "area": .source,
    "param": .source, "frame": .source, "keygen": .source, "bgsound": .source, "image": .img,
    "fieldset": .section, "dialog": .aside, "hgroup": .header,
    "span": .inline, "i": .inline, "em": .inline, "font": .inline, "u": .inline, "s": .del,
    "small": .inline, "big": .inline,
    "code": .code, "rtc": .rt, "abbr": .inline, "mark": .inline, "ins": .inline, "del": .del,
    "strike": .del, "tt": .inline, "kbd": .inline,
    "var": .inline, "samp": .inline, "data": .inline, "bdi": .inline, "bdo": .inline,
    "dfn": .inline, "nobr": .inline, "acronym": .inline,
  ]

  /// The element of a name in small letters.
  init(name: String) { self = Self.names[name] ?? .other }

  /// Whether text before and behind its tags belongs to different paragraphs.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .main, .article, .section, .div, .header, .footer, .nav, .aside,
      .form, .center, .p, .pre, .blockquote,
      .heading, .ul, .ol, .li, .dl, .dt, .dd, .figure, .figcaption, .hr, .address, .details,
      .summary, .table, .caption, .thead,
      .tbody, .tfoot, .tr, .td, .th, .select, .option, .button, .textarea, .title:
      true
    default: false
    }
  }

  /// Whether it has no content.
  var isVoid: Bool {
    switch self {
    case .hr, .br, .wbr, .img, .input, .link, .meta, .base, .source, .col: true
    default: false
    }
  }

  /// Whether its content is no text for readers.
  var isSkipped: Bool {
    switch self {
    case .script, .style, .noscript, .template, .iframe, .object, .video, .audio, .canvas, .svg,
      .noembed, .rt, .rp, .del, .annotation:
      true
    default: false
    }
  }

  /// Whether its content is taken as it stands up to its end tag.
  var isRawText: Bool {
    switch self {
    case .script, .style, .title, .textarea, .xmp, .iframe, .noembed, .noscript: true
    default: false
    }
  }
}
