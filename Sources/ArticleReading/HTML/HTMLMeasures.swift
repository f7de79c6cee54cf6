/// What the elements of a page hold, each with all that is in it: text, links, commas, paragraphs, pictures, fields.
///
/// These are the shallow text features by which boilerplate is told from text: Kohlschütter, Fankhauser, Nejdl,
/// “Boilerplate Detection using Shallow Text Features” (WSDM 2010); Sun, Song, Liao, “DOM Based Content Extraction via Text
/// Density” (SIGIR 2011).
struct HTMLMeasures {
  /// Sums over an element and all that is in it, or over one leaf.
  struct Sum {
    /// Columns of text, a wide character two; and of them those in links and in headings.
    var width = 0
    var linkWidth = 0
    var headingWidth = 0
    /// Columns of text in leaves that are prose.
    var prose = 0
    var commas = 0
    var paragraphs = 0
    var items = 0
    var images = 0
    var fields = 0

    /// The part of the text that is links, 0…1.
    var linkDensity: Double { width > 0 ? Double(linkWidth) / Double(width) : 0 }

    static func += (left: inout Sum, right: Sum) {
      left.width += right.width
      left.linkWidth += right.linkWidth
      left.headingWidth += right.headingWidth
      left.prose += right.prose
      left.commas += right.commas
      left.paragraphs += right.paragraphs
      left.items += right.items
      left.images += right.images
      left.fields += right.fields
    }
  }

  /// By leaf.
  private(set) var leaves: [Sum] = []
  /// By element.
  private(set) var nodes: [Sum]

  /// Measures a page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - measured: What each of its leaves holds.
  ///   - counts: Which leaves count for the elements around them.
  /// - Complexity: Linear in the page.
  init(_ page: HTMLPage, leaves measured: [Sum], where counts: (Int) -> Bool) {
    leaves = measured
    nodes = [Sum](repeating: Sum(), count: page.nodes.count)
    for (index, leaf) in page.leaves.enumerated() where leaf.node >= 0 && counts(index) {
      nodes[Int(leaf.node)] += leaves[index]
    }
    for index in page.nodes.indices.reversed() {
      let node = page.nodes[index]
      nodes[index].images += Int(node.imageCount)
      nodes[index].fields += Int(node.fieldCount)
      if node.tag == .p { nodes[index].paragraphs += 1 }
      if node.tag == .li { nodes[index].items += 1 }
      if node.parent >= 0 { nodes[Int(node.parent)] += nodes[index] }
    }
  }

  /// What each leaf of a page holds.
  static func leaves(of page: HTMLPage) -> [Sum] { page.leaves.map { sum(of: $0, page.text) } }

  /// What a site says of itself on all its pages.
  private static let notices: [StaticString] = [
    "免责声明", "【免责声明", "声明：", "声明:", "版权声明", "【版权", "特别声明", "郑重声明", "免責聲明", "聲明：",
    "Copyright", "©", "All rights reserved", "We use cookies", "This site uses cookies",
    "This website uses cookies", "By continuing",
  ]

  static func isNotice(_ leaf: HTMLPage.Leaf, _ text: [UInt8]) -> Bool {
    guard let start = leaf.pieces.first?.lowerBound else { return false }
    return notices.contains { text.has($0, at: start) }
  }

  private static func sum(of leaf: HTMLPage.Leaf, _ text: [UInt8]) -> Sum {
    var sum = Sum()
    var hasStop = false
    for piece in leaf.pieces {
      var offset = piece.lowerBound
      while offset < piece.upperBound {
        let (value, count) = text.scalar(at: offset)
        offset += count
        if value == 0x20 { continue }
        sum.width += Scalars.isWide(value) ? 2 : 1
        switch value {
        case 0x2C, 0xFF0C, 0x3001, 0x60C, 0xFE50, 0x2E41: sum.commas += 1
        default: if Scalars.isTerminator(value) { hasStop = true }
        }
      }
    }
    let count = leaf.count
    sum.linkWidth = count > 0 ? min(sum.width, sum.width * leaf.linkCount / count) : 0
    if leaf.level > 0 { sum.headingWidth = sum.width }
    if sum.width >= 40, sum.linkWidth * 3 < sum.width, leaf.level == 0, hasStop || sum.commas > 0,
      !isNotice(leaf, text)
    {
      sum.prose = sum.width
    }
    return sum
  }
}
