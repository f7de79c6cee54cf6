/// Writes numbers and texts one behind another.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func integer(_ value: Int64) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func count(_ value: Int) { integer(Int64(value)) }

  mutating func text(_ value: String) {
    var value = value
    count(value.utf8.count)
    value.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func text(_ value: String?) {
    count(value == nil ? 0 : 1)
    if let value { text(value) }
  }

  mutating func section(_ section: IndexSection) {
    text(section.name)
    integer(section.stamp.size)
    integer(section.stamp.modified)
    integer(section.stamp.changed)
    integer(Int64(bitPattern: section.stamp.number))
    count(section.articles.count)
    for article in section.articles {
      for field in [article.id.rawValue, article.path, article.sha256, article.text] { text(field) }
      text(article.title)
      text(article.author)
      text(article.publication)
      text(article.date)
      text(article.language)
      text(article.url)
    }
    count(section.entries.count)
    for entry in section.entries {
      text(entry.id.rawValue)
      text(entry.fact.rawValue)
      text(entry.kind.rawValue)
      text(entry.topic.rawValue)
      text(entry.status.rawValue)
      integer(Int64(bitPattern: entry.importance.bitPattern))
      text(entry.language)
      text(entry.foldedAnswer)
      count(entry.bytes.lowerBound)
      count(entry.bytes.upperBound)
    }
  }
}

/// Reads what ``ByteWriter`` wrote; nil at whatever doesn't fit.
struct ByteReader {
  private let bytes: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8], at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  mutating func integer() -> Int64? {
    guard index + 8 <= bytes.count else { return nil }
    let value = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index, as: Int64.self) }
    index += 8
    return Int64(littleEndian: value)
  }

  mutating func count() -> Int? {
    guard let value = integer(), value >= 0 else { return nil }
    return Int(exactly: value)
  }

  mutating func text() -> String? {
    guard let length = count(), length <= bytes.count - index else { return nil }
    defer { index += length }
    return String(decoding: bytes[index..<index + length], as: UTF8.self)
  }

  mutating func optionalText() -> String?? {
    switch integer() {
    case 0: .some(nil)
    case 1: text().map { .some($0) }
    default: nil
    }
  }

  mutating func section() -> IndexSection? {
    guard let name = text(), let size = integer(), let modified = integer(),
      let changed = integer(), let number = integer(), let articleCount = count()
    else { return nil }
    var articles: [ArticleEntry] = []
    for _ in 0..<articleCount {
      guard let article = article() else { return nil }
      articles.append(article)
    }
    guard let entryCount = count() else { return nil }
    var entries: [BankIndex.Entry] = []
    for _ in 0..<entryCount {
      guard let entry = entry(file: name) else { return nil }
      entries.append(entry)
    }
    let stamp = FileStamp(
      size: size, modified: modified, changed: changed, number: UInt64(bitPattern: number))
    return IndexSection(name: name, stamp: stamp, articles: articles, entries: entries)
  }

  private mutating func article() -> ArticleEntry? {
    guard let id = text(), let path = text(), let sha256 = text(), let textPath = text(),
      let title = optionalText(), let author = optionalText(), let publication = optionalText(),
      let date = optionalText(), let language = text(), let url = optionalText()
    else { return nil }
    return ArticleEntry(
      id: ArticleID(rawValue: id), path: path, sha256: sha256, text: textPath, title: title,
      author: author, publication: publication, date: date, language: language, url: url)
  }

  private mutating func entry(file: String) -> BankIndex.Entry? {
    guard let id = text(), let fact = text(), let kind = text().flatMap(Question.Kind.init),
      let topic = text().flatMap(Question.Topic.init),
      let status = text().flatMap(Question.Status.init), let importance = integer(),
      let language = text(), let answer = text(), let start = count(), let end = count(),
      start <= end
    else { return nil }
    return BankIndex.Entry(
      id: QuestionID(rawValue: id), fact: FactID(rawValue: fact), kind: kind, topic: topic,
      status: status, importance: Double(bitPattern: UInt64(bitPattern: importance)),
      language: language, foldedAnswer: answer, file: file, bytes: start..<end)
  }
}
