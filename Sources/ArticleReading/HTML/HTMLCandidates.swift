/// Scores the elements of a page by the paragraphs in them, and chooses those that hold the article.
struct HTMLCandidates {
  private let page: HTMLPage
  private let tree: HTMLTree
  private let measures: HTMLMeasures
  private let isFurniture: [Bool]
  /// By element; 0 where no paragraph is in it.
  private var scores: [Double]

  /// Scores the elements of a page that are no furniture.
  init(_ page: HTMLPage, _ tree: HTMLTree, _ measures: HTMLMeasures, _ isFurniture: [Bool]) {
    self.page = page
    self.tree = tree
    self.measures = measures
    self.isFurniture = isFurniture
    scores = [Double](repeating: 0, count: page.nodes.count)
    var leafCounts = [Int](repeating: 0, count: page.nodes.count)
    for leaf in page.leaves where leaf.node >= 0 { leafCounts[Int(leaf.node)] += 1 }
    for (index, leaf) in page.leaves.enumerated() where leaf.node >= 0 {
      let sum = measures.leaves[index]
      guard !isFurniture[Int(leaf.node)], sum.width >= 25, leaf.level == 0,
        !leaf.traits.contains(.caption), sum.linkWidth * 2 < sum.width
      else { continue }
      if leaf.traits.contains(.item), sum.prose < 80 { continue }
      if HTMLMeasures.isNotice(leaf, page.text) { continue }
      give(
        1 + Double(sum.commas) + min(Double(sum.width) / 100, 3),
        from: around(leaf.node, isAlone: leafCounts[Int(leaf.node)] == 1))
    }
    for index in scores.indices where scores[index] > 0 {
      // A name makes no text of a title.
      if measures.nodes[index].prose > 0 { scores[index] += Self.bonus(page.nodes[index]) }
      scores[index] = max(0, scores[index] * (1 - measures.nodes[index].linkDensity))
    }
  }

  /// The element around a paragraph; a cell with one paragraph is one, and its rows are no elements around it.
  private func around(_ leaf: Int32, isAlone: Bool) -> Int32 {
    var node = leaf
    let tag = page.nodes[Int(leaf)].tag
    if Self.isParagraph(tag) { return page.nodes[Int(leaf)].parent }
    guard isAlone, tag == .td else { return leaf }
    while node >= 0 {
      switch page.nodes[Int(node)].tag {
      case .td, .tr, .tbody, .table: node = page.nodes[Int(node)].parent
      default: return node
      }
    }
    return leaf
  }

  /// Gives a paragraph's score to the elements around it: whole, a half, a sixth and so on.
  private mutating func give(_ score: Double, from leaf: Int32) {
    var node = leaf
    var step = 0
    while node >= 0, step < 5 {
      scores[Int(node)] += step == 0 ? score : step == 1 ? score / 2 : score / Double(step * 3)
      node = page.nodes[Int(node)].parent
      step += 1
    }
  }

  private static func bonus(_ node: HTMLPage.Node) -> Double {
    var bonus = 0.0
    switch node.tag {
    case .article, .main: bonus = 10
    case .div, .section: bonus = 5
    case .pre, .td, .blockquote: bonus = 3
    case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: bonus = -3
    case .heading, .th: bonus = -5
    default: break
    }
    if node.hints.contains(.content) { bonus += 25 }
    if !node.hints.isDisjoint(with: [.furniture, .comment]) { bonus -= 25 }
    return bonus
  }

  static func isParagraph(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .p, .li, .heading, .dt, .dd, .pre, .figcaption, .tr, .a, .inline: true
    default: false
    }
  }

  /// The elements that hold the article, each with all in it, in their order; empty where no paragraph is found.
  func roots() -> [Range<Int32>] {
    guard var best = scores.indices.max(by: { scores[$0] < scores[$1] }).map({ Int32($0) }),
      scores[Int(best)] > 0
    else { return [] }
    best = outwards(from: best)
    let parent = page.nodes[Int(best)].parent
    let top = scores[Int(best)]
    let least = max(10, top * 0.2)
    var roots: [Range<Int32>] = []
    for child in tree.children(of: parent) where !isFurniture[Int(child)] {
      if child == best || belongs(child, beside: best, top: top, least: least) {
        roots.append(child..<page.nodes[Int(child)].end)
      }
    }
    return roots
  }

  /// Goes outwards while the element around is as good: an only child's parent, or one that gathers several good elements.
  private func outwards(from start: Int32) -> Int32 {
    var best = start
    let good = scores.indices.filter {
      Int32($0) != start && scores[$0] >= scores[Int(start)] * 0.75
    }
    // Several elements nearly as good: the innermost one around three of them.
    if good.count >= 3 {
      var node = page.nodes[Int(start)].parent
      // A limit keeps the walk out of deep nesting linear.
      for _ in 0..<24 where node >= 0 && page.nodes[Int(node)].tag != .body {
        let range = node..<page.nodes[Int(node)].end
        if good.count(where: { range.contains(Int32($0)) }) >= 3 {
          best = node
          break
        }
        node = page.nodes[Int(node)].parent
      }
    }
    var last = scores[Int(best)]
    let least = last / 3
    var node = page.nodes[Int(best)].parent
    while node >= 0, page.nodes[Int(node)].tag != .body, page.nodes[Int(node)].tag != .html {
      let score = scores[Int(node)]
      if score > 0, score < least { break }
      if score > last {
        best = node
        break
      }
      if score > 0 { last = score }
      node = page.nodes[Int(node)].parent
    }
    node = page.nodes[Int(best)].parent
    while node >= 0, page.nodes[Int(node)].tag != .body,
      tree.children(of: node).count(where: { measures.nodes[Int($0)].width > 0 }) == 1
    {
      best = node
      node = page.nodes[Int(node)].parent
    }
    return best
  }

  /// Whether a neighbour of the best element belongs to the article: by its own score, or as a paragraph beside it.
  private func belongs(_ node: Int32, beside best: Int32, top: Double, least: Double) -> Bool {
    let bonus =
      page.nodes[Int(node)].kind == page.nodes[Int(best)].kind
        && page.nodes[Int(best)].kind != Int32(page.nodes[Int(best)].tag.rawValue) ? top * 0.2 : 0
    if scores[Int(node)] > 0, scores[Int(node)] + bonus >= least { return true }
    let sum = measures.nodes[Int(node)]
    // Text goes on in the next element of its kind.
    if page.nodes[Int(node)].kind == page.nodes[Int(best)].kind, sum.prose > 80,
      sum.linkDensity < 0.25
    {
      return true
    }
    // So it does in one with a fair part of the text and no link.
    if sum.prose > 80, sum.linkWidth == 0, sum.prose * 4 >= measures.nodes[Int(best)].prose {
      return true
    }
    guard Self.isParagraph(page.nodes[Int(node)].tag) || page.nodes[Int(node)].tag == .blockquote
    else { return false }
    return sum.width > 80 ? sum.linkDensity < 0.25 : sum.prose > 0 && sum.linkWidth == 0
  }
}
