import ArticleReading
import Testing

/// Title, author and date of a page, from all the places where pages put them.
@Suite struct HTMLFactsTests {
  private static let text = """
    <p>The bridge at Northwick was opened in 1931, and it has carried trains, carts and people ever since.</p>
    <p>Its arches were painted twice, each time by a crew of eleven men from the islands, the keeper said.</p>
    """

  private func read(_ body: String, head: String = "") throws -> Article {
    try #require(
      try ReadingLaws.read(
        "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>", name: "a.html"
      ).articles.first)
  }

  @Test(arguments: [
    ("<meta property='og:title' content='The bridge at Northwick'>", "<h1>Northwick Times</h1>"),
    ("<meta name='DC.title' content='The bridge at Northwick'>", ""),
    ("<meta property='x:title dc:title' content='The bridge at Northwick'>", ""),
    (
      "<title>Northwick Times: The bridge at Northwick</title>",
      "<h1>Northwick Times</h1><h3>The bridge at Northwick</h3>"
    ),
    ("<title>Northwick Times</title>", "<h5>The bridge at Northwick</h5>"),
    ("", "<h1>The bridge at Northwick</h1>"),
  ])
  func theTitleIsTheArticlesAndNotTheSites(head: String, before: String) throws {
    let footer = "<div><h4>Contact</h4><h5>Northwick Times</h5></div>"
    let article = try read("<div>\(before)\(Self.text)</div>\(footer)", head: head)
    #expect(article.title == "The bridge at Northwick")
    #expect(article.paragraphs.filter { $0.kind == .body }.count == 2)
  }

  @Test(arguments: [
    ("<meta name='author' content='By Ann Fielding'>", ""),
    (
      "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ann Fielding\"}]}]</script>",
      ""
    ),
    ("", "<span itemprop='author'>Ann Fielding</span>"),
    ("", "<a rel='author' href='/a'>Ann Fielding</a>"),
    ("", "<div class='article-byline'>By Ann Fielding | 3 May 2024</div>"),
    (
      "<meta property='article:author' content='https://example.org/ann'>",
      "<p class='author-name'>Ann Fielding</p>"
    ),
  ])
  func theAuthorIsFoundWhereverAPageNamesThem(head: String, before: String) throws {
    #expect(try read("<div>\(before)\(Self.text)</div>", head: head).author == "Ann Fielding")
  }

  @Test func aCommenterIsNoAuthor() throws {
    let comments =
      "<ol class='comment-list'><li><cite class='author'>Tom Barrow</cite><p>I was there, too.</p></li></ol>"
    #expect(try read("<div>\(Self.text)</div>\(comments)").author == nil)
  }

  @Test(arguments: [
    ("<meta property='article:published_time' content='2024-05-03T08:00Z'>", "", "2024-05-03"),
    ("", "<time datetime='2024-05-03'>3 May</time>", "2024-05-03"),
    ("", "<span itemprop='datePublished' content='2024-05-03'>today</span>", "2024-05-03"),
    ("", "<span class='post-date'>May 3, 2024</span>", "2024-05-03"),
  ])
  func theDateIsTheOneOfPublication(head: String, before: String, date: String) throws {
    #expect(try read("<div>\(before)\(Self.text)</div>", head: head).date == date)
  }

  @Test func aBirthdayInTheTextIsNoDate() throws {
    let birthday =
      "<p>The keeper, whose grandfather had built it, was born on <time datetime='1960-02-03'>3 February 1960</time> in a hut at its foot, as she says.</p>"
    #expect(try read("<div>\(Self.text)\(birthday)</div>").date == nil)
  }
}
