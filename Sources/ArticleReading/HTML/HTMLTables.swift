/// Tells tables of data from tables that lay out a page.
struct HTMLTables {
  private let page: HTMLPage
  private var isDataTable: [Bool]

  /// A table's cells, as far as telling needs them.
  private struct Cells {
    var count = 0
    var bytes = 0
    var longest = 0
    /// Cells of at least a sentence.
    var sentences = 0
    var hasHeads = false
  }

  /// Looks at the tables of a page.
  ///
  /// - Complexity: Linear in its elements and leaves.
  init(_ page: HTMLPage) {
    self.page = page
    isDataTable = [Bool](repeating: false, count: page.nodes.count)
    // The table and the cell that each element stands in.
    var table = [Int32](repeating: -1, count: page.nodes.count)
    var cell = [Int32](repeating: -1, count: page.nodes.count)
    var bytesOfCell: [Int32: Int] = [:]
    var cells: [Int32: Cells] = [:]
    for (index, node) in page.nodes.enumerated() {
      let parent = Int(node.parent)
      table[index] = node.tag == .table ? Int32(index) : parent >= 0 ? table[parent] : -1
      cell[index] =
        node.tag == .td || node.tag == .th
        ? Int32(index) : node.tag == .table || parent < 0 ? -1 : cell[parent]
      if node.tag == .th || node.tag == .caption, table[index] >= 0 {
        cells[table[index], default: Cells()].hasHeads = true
      }
      // A table around another one lays out.
      if node.tag == .table, parent >= 0, table[parent] >= 0 {
        cells[table[parent], default: Cells()].longest = .max
      }
    }
    for leaf in page.leaves where leaf.node >= 0 {
      let (table, cell) = (table[Int(leaf.node)], cell[Int(leaf.node)])
      guard table >= 0, cell >= 0 else { continue }
      let before = bytesOfCell[cell] ?? 0
      let bytes = before + leaf.count
      bytesOfCell[cell] = bytes
      var entry = cells[table] ?? Cells()
      if before == 0 { entry.count += 1 }
      entry.bytes += leaf.count
      entry.longest = max(entry.longest, bytes)
      if before < 60, bytes >= 60, Self.hasStop(leaf, page.text) { entry.sentences += 1 }
      cells[table] = entry
    }
    for (index, entry) in cells {
      isDataTable[Int(index)] =
        entry.count >= 4 && entry.bytes / entry.count <= 150 && entry.longest <= 600
        && (entry.hasHeads || entry.sentences * 4 < entry.count)
    }
  }

  private static func hasStop(_ leaf: HTMLPage.Leaf, _ text: [UInt8]) -> Bool {
    guard let piece = leaf.pieces.last else { return false }
    return LineEnding.endsSentence(text, piece.lowerBound, piece.upperBound)
  }

  /// Whether an element is a table of data.
  func isData(_ node: Int) -> Bool { isDataTable[node] }

  /// The row of a table of data that a leaf stands in; nil elsewhere.
  func row(of leaf: HTMLPage.Leaf) -> Int32? {
    guard leaf.traits.contains(.cell) else { return nil }
    var node = leaf.node
    var row: Int32?
    var steps = 0
    while node >= 0, steps < 24 {
      let tag = page.nodes[Int(node)].tag
      if tag == .tr, row == nil { row = node }
      if tag == .table { return isDataTable[Int(node)] ? row : nil }
      node = page.nodes[Int(node)].parent
      steps += 1
    }
    return nil
  }
}
