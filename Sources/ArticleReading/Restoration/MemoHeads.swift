/// Takes the head of a memorandum or letter, `TO: … FROM: … DATE: … SUBJECT: …`, as what the file says of itself.
///
/// Three labels at least, the subject's among them, stand in lines of their own before any text; what stands before and
/// between them, letterhead and offices, belongs to the head.
struct MemoHeads: RestorationPass {
  /// Lines in which the head stands.
  private let reach = 30
  private static let labels: Set<String> = [
    "to", "from", "date", "subject", "re", "cc", "bcc", "sent", "through", "via",
  ]

  func apply(to manuscript: inout Manuscript) {
    guard !manuscript.isChinese else { return }
    let source = manuscript.source
    var fields: [(line: Int, label: String, value: String)] = []
    for (index, line) in manuscript.lines.prefix(reach).enumerated() where line.mark == .none {
      if let (label, value) = field(line, source) {
        fields.append((index, label, value))
      } else if line.width > 60, LineEnding.endsSentence(source, line.start, line.end) {
        break
      }
    }
    let found = Set(fields.map(\.label))
    guard let first = fields.first, let last = fields.last, found.count >= 3,
      let subject = fields.first(where: { $0.label == "subject" || $0.label == "re" })
    else { return }
    var end = last.line
    // A value goes on in lines that have no gap before them, where it is the head's last one.
    while end + 1 < manuscript.lines.count, manuscript.lines[end + 1].blanksBefore == 0,
      end - last.line < 2
    { end += 1 }
    guard first.line <= 12, manuscript.lines.indices.contains(end + 1) else { return }
    manuscript.metadata.title = value(from: subject, in: fields, to: end, manuscript)
    if let sent = fields.first(where: { $0.label == "date" || $0.label == "sent" }) {
      manuscript.metadata.date = DateText.isoDate(in: sent.value)
    }
    if let sender = fields.first(where: { $0.label == "from" }) {
      let name = sender.value.prefix { $0 != "," && $0 != "<" && $0 != "(" }
      manuscript.metadata.author = PersonName.english(in: String(name))
    }
    for index in 0...end { manuscript.lines[index].mark = .markup }
  }

  /// A label and what stands behind its colon; nil where a line has none.
  private func field(_ line: Line, _ source: [UInt8]) -> (String, String)? {
    guard let colon = source[line.start..<min(line.end, line.start + 12)].firstIndex(of: 0x3A),
      colon + 1 < line.end
    else { return nil }
    let label = String(decoding: source[line.start..<colon], as: UTF8.self).lowercased()
      .filter { !$0.isWhitespace }
    guard Self.labels.contains(label) else { return nil }
    let start = source.skipWhite(from: colon + 1, to: line.end)
    return (label, String(decoding: source[start..<line.end], as: UTF8.self))
  }

  /// A field's value with the lines that go on with it.
  private func value(
    from field: (line: Int, label: String, value: String),
    in fields: [(line: Int, label: String, value: String)], to end: Int, _ manuscript: Manuscript
  ) -> String {
    var value = field.value
    var index = field.line + 1
    while index <= end, !fields.contains(where: { $0.line == index }),
      manuscript.lines[index].blanksBefore == 0
    {
      let line = manuscript.lines[index]
      value += " " + String(decoding: manuscript.source[line.start..<line.end], as: UTF8.self)
      index += 1
    }
    return value
  }
}
