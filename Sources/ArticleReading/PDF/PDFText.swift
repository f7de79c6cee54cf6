import CheckedNumbers

/// The text of a PDF in reading order, as lines, a form feed behind each page.
struct PDFText: Sendable {
  var utf8: [UInt8]
  /// Offsets of the first letters of lines that are rows of tables.
  var rows: Set<Int> = []
  /// Where the notes in small print begin, which end the text; nil where there are none.
  var notesStart: Int?
}

/// Brings the lines of pages into reading order: columns from left to right between lines that cross them, small print at
/// the foot set apart, indents and gaps as spaces and empty lines.
struct PDFTextBuilder {
  private var text = PDFText(utf8: [])
  private var notes: [[UInt8]] = []
  private var lastNote = 0
  /// Size of most letters of the document.
  private let size: Double

  static func text(of pages: [PDFPage]) -> PDFText {
    var weights: [Int: Int] = [:]
    for piece in pages.flatMap(\.pieces) where !piece.isUpright {
      weights[Int(clamping: (piece.size * 4).rounded()), default: 0] += piece.text.count
    }
    let common = weights.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 40
    var builder = PDFTextBuilder(size: Double(common) / 4)
    let columns = PDFColumns.columns(
      of: pages.map { page in
        (builder.body(of: page).filter { $0.size > builder.size * 0.7 }, page.width)
      })
    for (page, columns) in zip(pages, columns) { builder.add(page, columns) }
    if !builder.notes.isEmpty {
      builder.text.notesStart = builder.text.utf8.count
      for note in builder.notes { builder.text.utf8 += note + [0x0A] }
    }
    return builder.text
  }

  private init(size: Double) { self.size = size }

  /// The part of a page that its head and foot cost.
  private static let margin = 0.065

  /// The lines between head and foot.
  private func body(of page: PDFPage) -> [PDFPage.Piece] {
    let margin = page.height * Self.margin
    return page.pieces.filter {
      !$0.isUpright && $0.bottom >= margin && $0.top <= page.height - margin
    }
  }

  private mutating func add(_ page: PDFPage, _ columns: PDFColumns) {
    let margin = page.height * Self.margin
    let upright = page.pieces.filter(\.isUpright)
    let level = page.pieces.filter { !$0.isUpright }
    let head = rows(level.filter { $0.bottom < margin })
    let foot = rows(level.filter { $0.top > page.height - margin })
    for row in head { write(row, indent: 0) }
    text.utf8.append(0x0A)
    for band in bands(body(of: page), columns) {
      switch band {
      case .row(let row, let isTable): write(row, indent: 0, isRow: isTable)
      case .column(let lines): write(lines)
      case .gap: text.utf8.append(0x0A)
      }
    }
    text.utf8.append(0x0A)
    for row in foot { write(row, indent: 0) }
    for piece in upright { write([piece], indent: 0) }
    text.utf8.append(0x0C)
  }

  private enum Band {
    case row([PDFPage.Piece], isTable: Bool)
    case column([PDFPage.Piece])
    case gap
  }

  /// Pieces of one height side by side, from top to bottom.
  private func rows(_ pieces: [PDFPage.Piece]) -> [[PDFPage.Piece]] {
    var rows: [[PDFPage.Piece]] = []
    for piece in pieces.sorted(by: { ($0.bottom, $0.left) < ($1.bottom, $1.left) }) {
      if let last = rows.last?.last, abs(last.bottom - piece.bottom) < max(2, piece.size * 0.3) {
        rows[rows.count - 1].append(piece)
      } else {
        rows.append([piece])
      }
    }
    return rows.map { $0.sorted { $0.left < $1.left } }
  }

  /// What is read one after the other: rows that cross columns, and columns between them.
  private func bands(_ body: [PDFPage.Piece], _ columns: PDFColumns) -> [Band] {
    var bands: [Band] = []
    var open = [[PDFPage.Piece]](repeating: [], count: columns.edges.count)
    func flush() {
      for column in open where !column.isEmpty { bands.append(.column(column)) }
      open = open.map { _ in [] }
    }
    var bottom = 0.0
    var count = 0
    let rows = rows(body)
    let tables = tables(rows, columns)
    for (number, row) in rows.enumerated() {
      // A masthead stands over the columns, and white space all across under it.
      let top = row.map(\.top).min() ?? 0
      if count > 0, count < 8, top - bottom > size * 1.8 {
        flush()
        bands.append(.gap)
      }
      bottom = max(bottom, row.map(\.bottom).max() ?? 0)
      count += 1
      let places = row.map { columns.index(of: $0) }
      let isTable = tables[number]
      if number > 0, tables[number - 1], !isTable { bands.append(.gap) }
      if isTable || places.contains(nil) && row.count == 1 {
        flush()
        bands.append(.row(row, isTable: isTable))
        continue
      }
      for (piece, place) in zip(row, places) {
        let column = place ?? columns.edges.lastIndex { $0.left <= piece.left + 4 } ?? 0
        if let last = open[column].last, abs(last.bottom - piece.bottom) < max(2, piece.size * 0.3)
        {
          open[column][open[column].count - 1] = Self.joined(last, piece)
        } else {
          open[column].append(piece)
        }
      }
    }
    flush()
    return bands
  }

  /// Which rows are rows of tables: those with more pieces than columns, and short ones right beside them.
  private func tables(_ rows: [[PDFPage.Piece]], _ columns: PDFColumns) -> [Bool] {
    let wide = rows.map { $0.count > max(2, columns.edges.count) }
    let column = columns.edges.map { $0.right - $0.left }.max() ?? 0
    return rows.indices.map { index in
      if wide[index] { return true }
      guard rows[index].allSatisfy({ $0.right - $0.left < column * 0.7 }) else { return false }
      return [index - 1, index + 1].contains { other in
        guard rows.indices.contains(other), wide[other], let one = rows[index].first,
          let next = rows[other].first
        else { return false }
        return abs(one.bottom - next.bottom) < size * 1.5
      }
    }
  }

  private static func joined(_ left: PDFPage.Piece, _ right: PDFPage.Piece) -> PDFPage.Piece {
    var joined = left
    joined.text += [0x20] + right.text
    joined.right = max(left.right, right.right)
    joined.top = min(left.top, right.top)
    joined.bottom = max(left.bottom, right.bottom)
    return joined
  }

  private mutating func write(_ row: [PDFPage.Piece], indent: Int, isRow: Bool = false) {
    text.utf8.append(0x0A)
    if isRow { text.rows.insert(text.utf8.count) }
    for (index, piece) in row.enumerated() {
      if index > 0 { text.utf8 += [0x20, 0x20] }
      text.utf8 += piece.text
    }
    text.utf8.append(0x0A)
  }

  /// Writes a column's lines; those in small print at its foot are kept for the end.
  private mutating func write(_ lines: [PDFPage.Piece]) {
    var lines = lines
    var small = lines.count
    while small > 0, lines[small - 1].size < size * 0.93 { small -= 1 }
    if small < lines.count, lines[small...].contains(where: { beginsNote($0.text) != nil }) {
      addNotes(lines[small...])
      lines.removeSubrange(small...)
    }
    guard let left = edge(lines) else { return }
    let leading = leading(lines)
    for (index, line) in lines.enumerated() {
      if index > 0, line.bottom - lines[index - 1].bottom > leading * 1.35 + 0.5 {
        text.utf8.append(0x0A)
      }
      let isIndented = line.left - left > size * 0.6
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      // Only a first line is set in: the next one goes back.
      if isIndented,
        next.map({ $0.left < line.left - size * 0.5 })
          ?? (index == 0 || lines[index - 1].left < line.left - 1)
      {
        text.utf8 += [0x20, 0x20, 0x20]
      }
      text.utf8 += line.text + [0x0A]
    }
  }

  private mutating func addNotes(_ lines: ArraySlice<PDFPage.Piece>) {
    for line in lines {
      if let number = beginsNote(line.text) {
        lastNote = number
        notes.append(line.text)
      } else if let last = notes.last {
        notes[notes.count - 1] = Self.noteJoined(last, line.text)
      } else {
        notes.append(line.text)
      }
    }
  }

  private static func noteJoined(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    let (last, _) = left.scalar(before: left.count)
    let (first, _) = right.scalar(at: 0)
    if last == 0x2D, Scalars.isLowercase(first) { return left.dropLast() + right }
    return Scalars.isWide(last) || Scalars.isWide(first) ? left + right : left + [0x20] + right
  }

  /// The number with which a line begins as a note that follows the last one: `1 See…`, `12The report…`, `①…`, `[1]…`.
  private func beginsNote(_ text: [UInt8]) -> Int? {
    guard text.first != 0x30 else { return nil }
    var offset = 0
    while offset < text.count, text[offset] >= 0x30, text[offset] <= 0x39 { offset += 1 }
    var label = String(decoding: text[0..<offset], as: UTF8.self)
    if offset > 0, offset <= 3, offset < text.count {
      let start = text.skipWhite(from: offset, to: text.count)
      guard start < text.count else { return nil }
      let (value, _) = text.scalar(at: start)
      guard
        Scalars.isUppercase(value) || Scalars.isHan(value) || Scalars.isOpening(value)
          || value == 0x22
      else { return nil }
    } else if let mark = NoteMark.starting(at: 0, in: text, to: text.count) {
      label = mark.label
    }
    guard let number = Int(label), number == lastNote + 1 || number == 1 else { return nil }
    return number
  }

  /// The left edge that most lines keep to.
  private func edge(_ lines: [PDFPage.Piece]) -> Double? {
    var counts: [Int: Int] = [:]
    for line in lines { counts[Int(clamping: line.left.rounded()), default: 0] += 1 }
    let least = max(1, lines.count / 5)
    let common = counts.filter { entry in
      (counts[entry.key - 1] ?? 0) + entry.value + (counts[entry.key + 1] ?? 0) >= least
    }
    return common.keys.min().map { Double($0) } ?? lines.map(\.left).min()
  }

  /// Distance between most lines.
  private func leading(_ lines: [PDFPage.Piece]) -> Double {
    let gaps = zip(lines, lines.dropFirst()).map { $1.bottom - $0.bottom }.filter { $0 > 1 }
      .sorted()
    return gaps.isEmpty ? size * 1.3 : gaps[gaps.count / 2]
  }
}
