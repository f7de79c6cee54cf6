/// Words that break programs which expect others.
enum FuzzWords {
  /// Marks of quotation, brackets and the ends of sentences.
  static let punctuation = [
    "“", "”", "‘", "’", "\"", "'", "「", "」", "『", "』", "《", "》", "〈", "〉", "«", "»", "（", "）", "(",
    ")",
    "［", "］", "[", "]", "【", "】", "〔", "〕", "{", "}", "<", ">", "。", "，", "、", "；", "：", "！", "？",
    ".",
    ",", ";", ":", "!", "?", "…", "——", "—", "-", "·", "　", " ", "\n", "\n\n", "\t", "%", "％",
  ]

  /// Marks of notes, numbers with and without units, character references, and characters that are not seen.
  static let marks =
    punctuation + notes + numbers + references + controls + lines + speech

  private static let notes = [
    "［1］", "[12]", "［１］", "〔3〕", "①", "*", "†", "¹", "²³", "[^1]", "[^1]: ", "（注1）", "[0]",
    "［99999999999999999999］",
  ]

  private static let numbers = [
    "1", "0", "-1", "1,234.5", "1,23,4", "９９９", "九千九百九十九万亿", "百分之", "百分之三百", "三分之二", "亿", "万亿元",
    "第一百零八",
    "99999999999999999999", "9223372036854775808", "1e400", "0.00000000001", "½", "1/0", "%", "‰",
    "20%", "$2.5 million", "US$", "2024年", "2024年13月32日", "0000年", "31 February 2024", "１２：３０",
    "twenty-five", "a hundred and", "half a", "1990s", "’90s", "3–5", "3—", "约", "超过", "至少", "多",
    "余", "近半",
    "十", "百", "千", "零", "〇", "两", "廿", "壹", "負", "℃", "km²", "No. 1", "1st", "II", "Ⅳ", "1.2.3",
    "1..2",
    "一九九八年", "二十世纪八十年代", "去年同期", "10:1", "1比0",
  ]

  private static let references = [
    "&amp;", "&lt;", "&#0;", "&#x110000;", "&#xD800;", "&#99999999999999999999;", "&nbsp;", "&",
    "&#", "&#x", "&quot", "&CounterClockwiseContourIntegral;", "&ldquo;", "&rdquo;", "&x;",
  ]

  static let controls = [
    "\u{0}", "\u{1B}[2J", "\u{1B}]0;x\u{7}", "\u{9B}31m", "\u{85}", "\u{2028}", "\u{2029}",
    "\u{202E}",
    "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{FEFF}", "\u{200B}", "\u{200D}",
    "\u{AD}", "\u{7F}",
    "\u{8}", "\r", "\r\n", "\u{B}", "\u{C}", "\u{1C}", "\u{301}", "\u{20DD}", "\u{FE0F}", "👩‍👩‍👧‍👦", "🇨🇳",
    "🇨", "\u{E0041}",
    "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "ﬃ", "İ", "ß", "Ǆ", "ａ", "한", "ㄅ", "𠮷",
    "\u{1100}\u{1161}",
  ]

  private static let lines = [
    "# ", "## ", "> ", "- ", "* ", "1. ", "1）", "一、", "（一）", "第一章 ", "```\n", "---\n", "***", "**",
    "__", "`",
    "| a | b |\n|---|---|\n", "|", "![", "](", "[a](b)", "\\", "~~", "<!--", "-->", "====\n",
    "title: ",
    "□ ", "■", "•", "作者：", "By ", "来源：", "（新华社北京1月1日电）", "Page 1 of 2", "参考文献\n", "Notes\n", "目录\n",
    "上接第1版", "Continued on page A4", "责任编辑：", "Q: ", "记者：", "问：", "答：", "MR. ", "____", "……",
  ]

  private static let speech = [
    "他说：“", "指出，“", "”他说", "he said, “we ", "” she said.", "“甲”、", "《甲》", "‘a’ ", "according to ",
    "said Dr. ",
    "强调", "表示", "认为", "是指", "称为", "is called ", "means ", ", who ", "the ", "一是", "二是", "三是",
    "Mr. ", "U.S. ",
    "e.g. ", "等", "和", "以及", "其中", "同比增长", "比上年", "分别为", "respectively",
  ]

  /// Tags of web pages and of Word documents, whole and torn.
  static let tags = [
    "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i", "<a href=\"", "<a href='x'>", "</a>",
    "<br>", "<br/>",
    "<h1>", "</h1>", "<h2>", "<li>", "<ul>", "<ol start=99999999999999999999>", "<table>",
    "</table>", "<tr>",
    "<td colspan=99999999 rowspan=-1>", "</td>", "<th>", "<blockquote>", "<q>", "</q>",
    "<sup>1</sup>", "<sub>",
    "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version='1.0'?>",
    "<!DOCTYPE html>", "<!DOCTYPE a [<!ENTITY x \"y\">]>", "<title>", "</title>",
    "<meta charset=gbk>",
    "<meta name=\"author\" content=\"", "<article>", "</article>", "<nav>", "<aside>",
    "<ruby>茶<rt>chá</rt></ruby>",
    "<span style=\"display:none\">", "<textarea>", "<pre>", "<svg>", "<img alt=\"", "<html>",
    "</html>", "</body>",
    "<template>", "<details>", "<figure>", "<figcaption>", "<time datetime=\"9999-99-99\">",
    "<p hidden>", "</", "<",
    "<w:p>", "</w:p>", "<w:r>", "<w:t>", "</w:t>", "<w:br/>", "<w:tab/>", "<w:tbl>", "<w:tr>",
    "<w:tc>",
    "<w:footnoteReference w:id=\"-1\"/>", "<w:pStyle w:val=\"Heading99999999999999999999\"/>",
    "<w:del>", "<w:sdt>",
    "<w:gridSpan w:val=\"99999999999\"/>", "<w:sym w:char=\"F0\"/>", "<w:instrText>",
    "xmlns:w=\"x\"",
    "<page width=\"1e400\" height=\"nan\">",
    "<word xMin=\"-1e308\" yMin=\"1e308\" xMax=\"inf\" yMax=\"0\">x</word>",
    "<flow>", "<block>", "<line>", "</line>", "</page>", "</word>",
  ]

  /// Values of JSON, most of them no sensible ones.
  static let json = [
    "null", "true", "false", "0", "-1", "-0", "1.5", "1e400", "-1e400", "1e-400",
    "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "18446744073709551616", "1e18", "253402300800",
    "1e308", "4294967296",
    "2147483648", "0.1", "\"\"", "\"x\"", "\"____\"", "\"\\u0000\"", "\"\\u001b[2J\"",
    "\"\\u202e\"", "\"\\ud800\"",
    "\"\\u0085\\u2028\"", "\"9999-99-99\"", "\"2024-02-30\"", "\"../../x\"", "\"/etc/passwd\"",
    "[]", "{}", "[[]]",
    "[null]", "[0,0]", "[[0,0]]", "[[-1,5]]", "[[5,1]]", "[[0,9223372036854775807]]",
    "[[-9223372036854775808,9223372036854775807]]", "{\"a\":{}}", "nan", "Infinity",
    "\"a\",\"a\":1",
    "\"\\n\"", "\"甲\"", "\"cloze\"", "\"multiple-choice\"", "1,", "'x'", "\"answer\"", "\"undo\"",
    "\"rerating\"",
    "\"learning\"", "\"review\"", "\"relearning\"", "3", "4", "5",
  ]
}
