/// Leaves out of the article's elements what is full of links, fields or pictures.
enum HTMLCleaning {
  /// Marks the furniture inside the article.
  static func mark(
    _ isFurniture: inout [Bool], _ page: HTMLPage, _ tree: HTMLTree, _ measures: HTMLMeasures,
    _ roots: [Range<Int32>], _ tables: HTMLTables
  ) {
    for root in roots {
      for index in root {
        let node = page.nodes[Int(index)]
        if node.parent >= 0, isFurniture[Int(node.parent)] {
          isFurniture[Int(index)] = true
        } else if index != root.lowerBound, !isFurniture[Int(index)],
          isFull(node, measures.nodes[Int(index)], isTable: tables.isData(Int(index)))
        {
          isFurniture[Int(index)] = true
        }
      }
    }
  }

  /// Whether a list is text with links in it: its items say something outside of their links, more than a date.
  private static func isListOfText(_ node: HTMLPage.Node, _ sum: HTMLMeasures.Sum) -> Bool {
    guard node.tag == .ul || node.tag == .ol, sum.items > 0 else { return false }
    return sum.width - sum.linkWidth >= sum.items * 20
  }

  private static func isFull(
    _ node: HTMLPage.Node, _ sum: HTMLMeasures.Sum, isTable: Bool
  ) -> Bool {
    switch node.tag {
    case .form, .table, .ul, .ol, .dl, .div, .section, .header, .details: break
    default: return false
    }
    guard sum.width > 0, !isTable else { return false }
    let isContent = node.hints.contains(.content)
    if sum.commas >= 10, sum.linkDensity < 0.5 { return false }
    if sum.fields > 0, sum.fields * 100 > sum.prose { return true }
    if node.tag == .form, sum.prose < 200 { return true }
    if sum.linkDensity > 0.5 { return !isListOfText(node, sum) }
    // Text with some links in it, but no sentence: a menu, unless its lines are long.
    let lines = max(1, sum.items)
    return !isContent && sum.linkDensity > 0.2 && sum.prose == 0 && sum.width < lines * 60
  }
}
