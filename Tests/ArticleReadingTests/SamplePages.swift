/// Pages of a PDF as `pdftotext -bbox-layout` writes them: words with their places, in points.
enum SamplePages {
  /// A line of a page.
  struct Line {
    var text: String
    var left: Double
    var top: Double
    var size = 10.0
    /// Ends with a number that is raised and small.
    var mark: String?
  }

  /// The text of pages; each word is as wide as half its size times its letters, a Chinese one as wide as its letters.
  static func text(_ pages: [[Line]]) -> [UInt8] {
    var text = """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body><doc>

      """
    for page in pages {
      text += "  <page width=\"612.000000\" height=\"792.000000\">\n<flow><block>\n"
      for line in page { text += element(line) }
      text += "</block></flow>\n  </page>\n"
    }
    return Array((text + "</doc></body></html>\n").utf8)
  }

  private static func element(_ line: Line) -> String {
    var text =
      "<line xMin=\"\(line.left)\" yMin=\"\(line.top)\" xMax=\"600\" yMax=\"\(line.top + line.size)\">\n"
    var left = line.left
    for word in line.text.split(separator: " ") {
      let width = word.reduce(0.0) { $0 + ($1.isASCII ? line.size / 2 : line.size) }
      text += element(String(word), left, line.top, width, line.size)
      left += width + line.size * 0.3
    }
    if let mark = line.mark {
      text += element(mark, left - line.size * 0.3, line.top - 1, 3, line.size * 0.55)
    }
    return text + "</line>\n"
  }

  private static func element(
    _ word: String, _ left: Double, _ top: Double, _ width: Double, _ height: Double
  ) -> String {
    let escaped = word.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return
      "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + width)\" yMax=\"\(top + height)\">\(escaped)</word>\n"
  }
}
