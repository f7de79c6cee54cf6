/// A web page around an article, as sites make them.
enum SamplePage {
  static func html(of sample: SampleArticle) -> String {
    let body = sample.parts.map { part in
      part.hasPrefix("# ") ? "<h2>\(part.dropFirst(2))</h2>" : "<p>\(escaped(part))</p>"
    }.joined(separator: "\n")
    let links = (1...12).map {
      "<li><a href=\"/\($0)\">\(sample.isChinese ? "另一条新闻的标题" : "Another headline of the day") \($0 * 1000)</a></li>"
    }.joined()
    return """
      <!DOCTYPE html><html><head><meta charset="iso-8859-1"><title>\(escaped(sample.title)) - Example News</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"\(sample.title)","author":{"@type":"Person","name":"\(sample.author)"},"datePublished":"2024-05-06T08:00:00Z","publisher":{"name":"Example News"}}</script>
      <style>p { color: red }</style></head><body>
      <nav><ul>\(links)</ul></nav>
      <div id="wrap"><header><h1>\(escaped(sample.title))</h1></header>
      <div class="article-body">\(body)<figure><img src="x"><figcaption>Photo: somebody, 2019</figcaption></figure></div>
      <div class="related"><h3>More</h3><ul>\(links)</ul></div>
      <div class="comments"><p>I was there in 1998, and I can tell you that it was not at all like this, believe me.</p></div></div>
      <footer><p>Copyright 2024, Example News. All rights reserved. Telephone 010-12345678.</p></footer>
      <script>var x = "<p>not text</p>";</script></body></html>
      """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing(
      "“", with: "&ldquo;"
    )
    .replacing("”", with: "&#8221;")
  }
}
