/// What the elements of a page say of it: its author, its date, the properties in its head.
extension HTMLPageBuilder {
  /// Remembers an element that names the author or a date; its words end where it does.
  mutating func markFact(
    _ tag: HTMLTag, _ named: HTMLHints.Words, _ attributes: HTMLTokenizer.Attributes
  ) {
    guard let all = traits.last, !all.contains(.comment), page.metadata.marks.count < 100 else {
      return
    }
    let properties = words(of: attributes.range("itemprop")) + words(of: attributes.range("rel"))
    let value = (attributes.range("datetime") ?? attributes.range("content")).map {
      HTMLCharacterReferences.decoded(bytes[$0].prefix(200))
    }
    let kind: HTMLMetadata.Mark.Kind
    var isCertain = true
    if properties.contains("author") {
      kind = .author
    } else if properties.contains("datePublished") {
      kind = .date
    } else if tag == .time, value != nil {
      (kind, isCertain) = (.date, named.contains(.date))
    } else if named.contains(.author) {
      (kind, isCertain) = (.author, false)
    } else if named.contains(.date) {
      (kind, isCertain) = (.date, false)
    } else {
      return
    }
    let start = page.text.count
    open[open.count - 1].mark = page.metadata.marks.count
    page.metadata.marks.append(
      HTMLMetadata.Mark(
        kind: kind, isCertain: isCertain, range: start..<start, value: kind == .date ? value : nil))
  }

  private func words(of range: Range<Int>?) -> [String] {
    guard let range, range.count < 100 else { return [] }
    return String(decoding: bytes[range], as: UTF8.self).split(separator: " ").map { String($0) }
  }

  mutating func meta(_ attributes: HTMLTokenizer.Attributes) {
    guard let content = attributes.range("content"), content.count < 2000,
      let name = attributes.range("property") ?? attributes.range("name")
        ?? attributes.range("itemprop"), name.count < 80
    else { return }
    let keys = String(decoding: bytes[name], as: UTF8.self).lowercased()
    for key in keys.split(separator: " ") where page.metadata.values.count < 200 {
      let key = String(key)
      guard page.metadata.values[key]?.isEmpty ?? true else { continue }
      page.metadata.values[key] = HTMLCharacterReferences.decoded(bytes[content])
    }
  }
}
