/// Text in which every byte knows the byte of the source that it came from.
///
/// Places are kept as runs, not one by one: text that was taken over unchanged costs one run however long it is.
/// Bytes that were put in (the space where two Latin lines meet) belong to no run.
public struct TracedText: Hashable, Sendable {
  /// A stretch of text whose bytes stand in the source in the same order, side by side.
  public struct Run: Hashable, Sendable {
    /// Offset of the first byte in ``TracedText/utf8``.
    public var textStart: Int
    /// Offset of the first byte in the source.
    public var sourceStart: Int
    /// Number of bytes, in both.
    public var count: Int

    /// Creates a run.
    public init(textStart: Int, sourceStart: Int, count: Int) {
      self.textStart = textStart
      self.sourceStart = sourceStart
      self.count = count
    }
  }

  /// The text, valid UTF-8.
  public private(set) var utf8: [UInt8]
  /// The runs in the order of the text; they don't overlap, and none is empty.
  public private(set) var runs: [Run]

  /// Creates empty text.
  public init() {
    utf8 = []
    runs = []
  }

  /// Creates text from its parts; nil where they aren't those of a text.
  ///
  /// - Parameters:
  ///   - utf8: The text, valid UTF-8.
  ///   - runs: The runs in the order of the text.
  package init?(utf8: [UInt8], runs: [Run]) {
    var end = 0
    for run in runs {
      guard run.textStart >= end, run.count > 0, run.sourceStart >= 0,
        run.count <= utf8.count - run.textStart,
        !run.sourceStart.addingReportingOverflow(run.count).overflow
      else { return nil }
      end = run.textStart + run.count
    }
    guard String(validating: utf8, as: UTF8.self) != nil else { return nil }
    self.utf8 = utf8
    self.runs = runs
  }

  /// The text as a string.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Whether there is no text.
  public var isEmpty: Bool { utf8.isEmpty }

  /// Appends bytes of the source.
  ///
  /// - Parameters:
  ///   - bytes: The bytes as they stand in the source.
  ///   - sourceStart: Offset of the first of them in the source.
  public mutating func append(source bytes: some Collection<UInt8>, at sourceStart: Int) {
    guard !bytes.isEmpty else { return }
    if var last = runs.last, last.textStart + last.count == utf8.count,
      last.sourceStart + last.count == sourceStart
    {
      last.count += bytes.count
      runs[runs.count - 1] = last
    } else {
      runs.append(Run(textStart: utf8.count, sourceStart: sourceStart, count: bytes.count))
    }
    utf8.append(contentsOf: bytes)
  }

  /// Appends bytes that stand nowhere in the source, such as the space between two joined lines.
  public mutating func append(inserted bytes: some Collection<UInt8>) {
    utf8.append(contentsOf: bytes)
  }

  /// Makes room for bytes to come.
  mutating func reserve(_ count: Int) { utf8.reserveCapacity(count) }

  /// The same text with its places carried on into what its source came from.
  ///
  /// - Parameter origin: The source of this text, with its own places.
  /// - Returns: The text, its places those of the origin's source.
  func traced(through origin: TracedText) -> TracedText {
    var text = TracedText()
    text.utf8.reserveCapacity(utf8.count)
    var end = 0
    for run in runs {
      if run.textStart > end { text.append(inserted: utf8[end..<run.textStart]) }
      var at = run.textStart
      for span in origin.spans(of: run.sourceStart..<(run.sourceStart + run.count)) {
        text.append(source: utf8[at..<(at + span.count)], at: span.lowerBound)
        at += span.count
      }
      end = run.textStart + run.count
    }
    if end < utf8.count { text.append(inserted: utf8[end...]) }
    return text
  }

  /// The text without white space at its ends.
  func trimmed() -> TracedText {
    let start = utf8.skipWhite(from: 0, to: utf8.count)
    let end = utf8.trimWhite(from: start, to: utf8.count)
    return start == 0 && end == utf8.count ? self : self[start..<end]
  }

  /// Takes bytes away from the end.
  public mutating func removeLast(_ count: Int) {
    utf8.removeLast(count)
    while let last = runs.last, last.textStart + last.count > utf8.count {
      if last.textStart >= utf8.count {
        runs.removeLast()
      } else {
        runs[runs.count - 1].count = utf8.count - last.textStart
      }
    }
  }

  /// The text without some ranges of its UTF-8 offsets.
  ///
  /// - Precondition: The ranges are in order and don't overlap.
  public func removing(_ ranges: [Range<Int>]) -> TracedText {
    guard !ranges.isEmpty else { return self }
    var rest = TracedText()
    var start = 0
    for range in ranges {
      if range.lowerBound > start { rest.append(self[start..<range.lowerBound]) }
      start = range.upperBound
    }
    if start < utf8.count { rest.append(self[start..<utf8.count]) }
    return rest
  }

  /// Appends other text of the same source with its places.
  public mutating func append(_ other: TracedText) {
    let shift = utf8.count
    for run in other.runs {
      let start = shift + run.textStart
      if var last = runs.last, last.textStart + last.count == start,
        last.sourceStart + last.count == run.sourceStart
      {
        last.count += run.count
        runs[runs.count - 1] = last
      } else {
        runs.append(Run(textStart: start, sourceStart: run.sourceStart, count: run.count))
      }
    }
    utf8.append(contentsOf: other.utf8)
  }

  /// The part of the text in a range of its UTF-8 offsets, with its places.
  ///
  /// - Complexity: O(*n* + log *r*) for a part of *n* bytes in a text of *r* runs.
  public subscript(range: Range<Int>) -> TracedText {
    var part = TracedText()
    part.utf8 = Array(utf8[range])
    var index = firstRun(endingAfter: range.lowerBound)
    while index < runs.count, runs[index].textStart < range.upperBound {
      let run = runs[index]
      let start = max(run.textStart, range.lowerBound)
      let end = min(run.textStart + run.count, range.upperBound)
      part.runs.append(
        Run(
          textStart: start - range.lowerBound, sourceStart: run.sourceStart + start - run.textStart,
          count: end - start))
      index += 1
    }
    return part
  }

  /// The bytes of the source that a range of the text came from, in reading order; neighbours are joined.
  public func spans(of range: Range<Int>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var index = firstRun(endingAfter: range.lowerBound)
    while index < runs.count, runs[index].textStart < range.upperBound {
      let run = runs[index]
      let start = max(run.textStart, range.lowerBound)
      let end = min(run.textStart + run.count, range.upperBound)
      let lower = run.sourceStart + start - run.textStart
      let upper = run.sourceStart + end - run.textStart
      if let last = spans.last, last.upperBound == lower {
        spans[spans.count - 1] = last.lowerBound..<upper
      } else {
        spans.append(lower..<upper)
      }
      index += 1
    }
    return spans
  }

  /// The bytes of the source that the whole text came from.
  public var spans: [Range<Int>] { spans(of: 0..<utf8.count) }

  /// Where a byte of the source stands in the text; nil where it doesn't.
  ///
  /// - Complexity: O(*r*) for *r* runs.
  public func offset(ofSource offset: Int) -> Int? {
    runs.first { $0.sourceStart <= offset && offset - $0.sourceStart < $0.count }
      .map { $0.textStart + (offset - $0.sourceStart) }
  }

  /// Index of the first run that ends behind an offset of the text.
  private func firstRun(endingAfter offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].textStart + runs[middle].count <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
