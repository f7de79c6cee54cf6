import CheckedNumbers

/// The columns of a page, found by the white gutters between them.
struct PDFColumns: Sendable {
  /// Left and right edge of each column, in points, from left to right.
  var edges: [(left: Double, right: Double)]

  /// Fewer lines than these show no columns.
  private static let leastPieces = 12

  /// Finds the columns: a gutter is a strip at least 6 points wide that hardly any line crosses.
  init(_ pieces: [PDFPage.Piece], width: Double) {
    let count = max(1, Int(clamping: width) + 1)
    var covered = [Int](repeating: 0, count: count)
    for piece in pieces {
      let lower = max(0, min(count - 1, Int(clamping: piece.left)))
      let upper = max(lower, min(count - 1, Int(clamping: piece.right)))
      for x in lower...upper { covered[x] += 1 }
    }
    let left = pieces.map(\.left).min() ?? 0
    let right = pieces.map(\.right).max() ?? width
    edges = [(left, right)]
    guard pieces.count >= Self.leastPieces else { return }
    let few = max(1, pieces.count / 16)
    var gutters: [Range<Int>] = []
    var start: Int?
    for x in Int(
      clamping:
        left + (right - left) * 0.12)..<max(
        Int(clamping: left + (right - left) * 0.88), Int(clamping: left + (right - left) * 0.12) + 1
      )
    where x < count {
      if covered[x] <= few {
        start = start ?? x
      } else if let begin = start {
        if x - begin >= 6 { gutters.append(begin..<x) }
        start = nil
      }
    }
    var parts: [(left: Double, right: Double)] = []
    var from = left
    for gutter in gutters {
      parts.append((from, Double(gutter.lowerBound)))
      from = Double(gutter.upperBound)
    }
    parts.append((from, right))
    // Columns hold many lines and are as wide as text is; else the strips part a table or a list of numbers.
    guard parts.count > 1, parts.count <= 4 else { return }
    let isText = parts.allSatisfy { part in
      part.right - part.left >= (right - left) * 0.18
        && pieces.count { $0.left >= part.left - 3 && $0.right <= part.right + 3 } * 8 >= pieces
          .count / parts.count
    }
    if isText { edges = parts }
  }

  /// The columns of each page of a document: a page with too few lines to show its own has those of the page before, or
  /// else of the one behind, where its lines keep to them.
  static func columns(of pages: [(pieces: [PDFPage.Piece], width: Double)]) -> [PDFColumns] {
    var all = pages.map { PDFColumns($0.pieces, width: $0.width) }
    for order in [Array(all.indices), all.indices.reversed()] {
      var known: PDFColumns?
      for page in order {
        if all[page].edges.count == 1, let known, known.hold(pages[page].pieces) {
          all[page] = known
        }
        if all[page].edges.count > 1 { known = all[page] }
      }
    }
    return all
  }

  /// Whether some lines, too few to show columns, all stand in these, and in more than one of them.
  private func hold(_ pieces: [PDFPage.Piece]) -> Bool {
    let places = pieces.map { index(of: $0) }
    return pieces.count < Self.leastPieces && !places.contains(nil) && Set(places).count > 1
  }

  /// The column that holds a piece; nil where it crosses a gutter.
  func index(of piece: PDFPage.Piece) -> Int? {
    guard edges.count > 1 else { return 0 }
    return edges.firstIndex { piece.left >= $0.left - 4 && piece.right <= $0.right + 6 }
  }
}
