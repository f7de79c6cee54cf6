/// When a page's article was published.
enum HTMLDate {
  /// The date that the head names, else the one of an element that is marked as the date.
  static func published(_ head: HTMLMetadata, _ manuscript: Manuscript) -> String? {
    let named = head.value(
      "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate",
      "publish-date", "publish_date", "date", "dc.date", "dc.date.issued", "dcterms.created",
      "citation_publication_date", "citation_date", "firstpublishedtime", "parsely-pub-date",
      "sailthru.date", "weibo: article:create_at", "publishtime", "bt:pubdate")
    let published =
      head.linked.published.flatMap(DateText.isoDate(in:)) ?? named.flatMap(DateText.isoDate(in:))
    guard let modified = head.linked.modified.flatMap(DateText.isoDate(in:)) else {
      return published ?? shown(head, manuscript)
    }
    // A page that has been rewritten for more than ten years is of its last edit.
    guard let first = published, let begun = Int(first.prefix(4)),
      let ended = Int(modified.prefix(4)), ended - begun > 10
    else {
      return published ?? modified
    }
    return modified
  }

  /// The date of an element: one that says it is the date of publication, else a date in a line of its own, for those
  /// in the text are birthdays and the like.
  private static func shown(_ head: HTMLMetadata, _ manuscript: Manuscript) -> String? {
    let dates = head.marks.filter { $0.kind == .date }
    for isCertain in [true, false] {
      for mark in dates where mark.isCertain == isCertain {
        let words = manuscript.source[mark.range]
        guard isCertain || (words.count <= 60 && isLine(mark.range, manuscript.source)),
          let date = DateText.isoDate(
            in: mark.value ?? String(decoding: words.prefix(200), as: UTF8.self)),
          date.count == 10, date.first != "-"
        else { continue }
        return date
      }
    }
    return nil
  }

  /// Whether the line around a place is short.
  private static func isLine(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    var start = range.lowerBound
    while start > 0, text[start - 1] != 0x0A, range.lowerBound - start <= 80 { start -= 1 }
    var end = range.upperBound
    while end < text.count, text[end] != 0x0A, end - range.upperBound <= 80 { end += 1 }
    return end - start <= 80
  }
}
