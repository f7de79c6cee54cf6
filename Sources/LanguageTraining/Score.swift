import Language

/// Counts of what was found, what was right, and what was to be found.
struct Score {
  var found = 0
  var right = 0
  var wanted = 0

  /// Harmonic mean of precision and recall, in tenths of a per cent.
  var permille: Int {
    found + wanted == 0 ? 0 : (2000 * right + (found + wanted) / 2) / (found + wanted)
  }

  /// Counts equal spans.
  mutating func count<Span: Hashable>(_ spans: [Span], against gold: [Span]) {
    found += spans.count
    wanted += gold.count
    right += Set(spans).intersection(gold).count
  }
}

/// A labelled stretch of words.
struct LabelledSpan: Hashable {
  var range: Range<Int>
  var label: UInt8

  /// The names of a sequence of labels.
  static func names(_ labels: [UInt8]) -> [LabelledSpan] {
    spans(labels) { label in
      let name = NameLabel(rawValue: label)
      return (name.begins, name.continues, name.type?.rawValue ?? 0)
    }
  }

  /// The noun phrases of a sequence of labels.
  static func chunks(_ labels: [UInt8]) -> [LabelledSpan] {
    spans(labels) { ($0 == 1, $0 == 2, 0) }
  }

  private static func spans(
    _ labels: [UInt8], _ read: (UInt8) -> (begins: Bool, continues: Bool, label: UInt8)
  ) -> [LabelledSpan] {
    var spans: [LabelledSpan] = []
    var open: LabelledSpan?
    for (index, value) in labels.enumerated() {
      let (begins, continues, label) = read(value)
      if continues, var span = open {
        span.range = span.range.lowerBound..<index + 1
        open = span
      } else {
        if let span = open { spans.append(span) }
        open = begins ? LabelledSpan(range: index..<index + 1, label: label) : nil
      }
    }
    if let span = open { spans.append(span) }
    return spans
  }
}
