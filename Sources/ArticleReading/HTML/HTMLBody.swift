/// Finds the element that holds the article among menus, comments and related links.
///
/// Prose is text of some length with stops in it and few links. The article's element is found by going from the page down
/// to the child that holds most of the prose, as long as there is one.
struct HTMLBody {
  /// Index of the article's element; -1 for the page.
  private(set) var root: Int32 = -1
  /// For each element whether it is furniture.
  private(set) var isFurniture: [Bool]
  /// For each element whether it is a table of data.
  private(set) var isDataTable: [Bool]

  private let page: HTMLPage

  /// Looks at a page.
  ///
  /// - Complexity: Linear in its elements and leaves.
  init(_ page: HTMLPage) {
    self.page = page
    isFurniture = [Bool](repeating: false, count: page.nodes.count)
    isDataTable = [Bool](repeating: false, count: page.nodes.count)
    findTables()
    let all = prose { _ in true }
    let total = page.leaves.reduce(0) { $0 + Self.prose(of: $1, page.text) }
    for index in page.nodes.indices {
      let node = page.nodes[index]
      let holdsMost = Int(all[index]) * 10 >= total * 4 && total > 0
      let isAbove = node.parent >= 0 && isFurniture[Int(node.parent)]
      let isOwn = node.traits.contains(.furniture) || node.traits.contains(.hidden) || node.isHinted
      isFurniture[index] = isAbove || (isOwn && (!holdsMost || node.traits.contains(.hidden)))
    }
    let furniture = isFurniture
    descend(prose { !furniture[$0] })
  }

  /// Bytes of prose in each element.
  private func prose(where counts: (Int) -> Bool) -> [Int] {
    var sums = [Int](repeating: 0, count: page.nodes.count)
    for leaf in page.leaves where leaf.node >= 0 && counts(Int(leaf.node)) {
      sums[Int(leaf.node)] += Self.prose(of: leaf, page.text)
    }
    for index in page.nodes.indices.reversed() {
      let parent = page.nodes[index].parent
      if parent >= 0 { sums[Int(parent)] += sums[index] }
    }
    return sums
  }

  /// Bytes of a leaf that are prose; 0 where it is too short, has no stop, or is mostly links.
  static func prose(of leaf: HTMLPage.Leaf, _ text: [UInt8]) -> Int {
    let count = leaf.count
    guard count >= 50, leaf.linkCount * 3 < count, leaf.level == 0 else { return 0 }
    for piece in leaf.pieces {
      var offset = piece.lowerBound
      while offset < piece.upperBound {
        let (value, length) = text.scalar(at: offset)
        if Scalars.isTerminator(value) || value == 0xFF0C || value == 0x2C { return count }
        offset += length
      }
    }
    return 0
  }

  private mutating func descend(_ prose: [Int]) {
    var current: Int32 = -1
    // Children in order, by the first child and next sibling of each.
    var first = [Int32](repeating: -1, count: page.nodes.count + 1)
    var next = [Int32](repeating: -1, count: page.nodes.count)
    for index in page.nodes.indices.reversed() {
      let slot = Int(page.nodes[index].parent) + 1
      next[index] = first[slot]
      first[slot] = Int32(index)
    }
    while true {
      var best: Int32 = -1
      var sum = 0
      var child = first[Int(current) + 1]
      while child >= 0 {
        if !isFurniture[Int(child)] {
          sum += prose[Int(child)]
          if best < 0 || prose[Int(child)] > prose[Int(best)] { best = child }
        }
        child = next[Int(child)]
      }
      let own = current >= 0 ? prose[Int(current)] : sum
      guard best >= 0, prose[Int(best)] > 0, prose[Int(best)] * 10 >= own * 7,
        !Self.isParagraph(page.nodes[Int(best)].tag),
        !hasPeer(best, prose, next, first[Int(current) + 1])
      else { break }
      current = best
    }
    root = current
  }

  /// Whether a sibling of the same tag and class has prose too: both are parts of one article.
  private func hasPeer(_ node: Int32, _ prose: [Int], _ next: [Int32], _ firstSibling: Int32)
    -> Bool
  {
    var sibling = firstSibling
    while sibling >= 0 {
      if sibling != node, page.nodes[Int(sibling)].kind == page.nodes[Int(node)].kind,
        !isFurniture[Int(sibling)], prose[Int(sibling)] * 20 >= prose[Int(node)]
      {
        return true
      }
      sibling = next[Int(sibling)]
    }
    return false
  }

  private static func isParagraph(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .p, .li, .heading, .blockquote, .dt, .dd, .pre, .figcaption: true
    default: false
    }
  }

  /// A table of data has at least four cells with text, none of them long, and no other table in it.
  private mutating func findTables() {
    var cells: [Int: (count: Int, bytes: Int, longest: Int)] = [:]
    // What stands in one cell, whatever breaks part it.
    var bytesOfCell: [Int32: Int] = [:]
    for leaf in page.leaves where leaf.traits.contains(.cell) {
      var node = leaf.node
      var steps = 0
      var cell = leaf.node
      while node >= 0, steps < 24, page.nodes[Int(node)].tag != .table {
        if page.nodes[Int(node)].tag != .tr { cell = node }
        let parent = page.nodes[Int(node)].parent
        if parent >= 0, page.nodes[Int(parent)].tag == .tr {
          cell = node
          node = parent
        } else {
          node = parent
        }
        steps += 1
      }
      guard node >= 0, page.nodes[Int(node)].tag == .table else { continue }
      var entry = cells[Int(node)] ?? (0, 0, 0)
      let count = leaf.count
      bytesOfCell[cell, default: 0] += count
      entry = (
        entry.count + 1, entry.bytes + count, max(entry.longest, bytesOfCell[cell] ?? count)
      )
      cells[Int(node)] = entry
    }
    for (table, entry) in cells {
      isDataTable[table] =
        entry.count >= 4 && entry.bytes / entry.count <= 150 && entry.longest <= 600
    }
  }

  /// Whether a leaf stands in the article and is no furniture.
  func contains(_ leaf: HTMLPage.Leaf) -> Bool {
    guard leaf.node >= 0 else { return root < 0 }
    if isFurniture[Int(leaf.node)] || leaf.traits.contains(.hidden) { return false }
    return root < 0 || (leaf.node >= root && leaf.node < page.nodes[Int(root)].end)
  }

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
