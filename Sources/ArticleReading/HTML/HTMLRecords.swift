/// Finds lists of records that stand beside an article: live tickers, readers' comments, teasers of other articles.
///
/// Pages made by a program repeat one structure for each record of a database (Liu, Grossman, Zhai, “Mining Data Records in
/// Web Pages”, KDD 2003). Records of a ticker and of comments have a time of day in a line of their own, teasers a headline
/// that is a link.
struct HTMLRecords {
  /// Fewest records that say anything.
  private static let least = 3

  private let page: HTMLPage
  private let tree: HTMLTree
  private let measures: HTMLMeasures
  /// By element: lines in it that are a time of day, and lines that are a linked headline.
  private var times: [Int32]
  private var headlines: [Int32]

  /// Looks at a page.
  ///
  /// - Complexity: Linear in its elements and its short lines.
  init(_ page: HTMLPage, _ tree: HTMLTree, _ measures: HTMLMeasures) {
    self.page = page
    self.tree = tree
    self.measures = measures
    times = [Int32](repeating: 0, count: page.nodes.count)
    headlines = times
    for (index, leaf) in page.leaves.enumerated() where leaf.node >= 0 {
      let sum = measures.leaves[index]
      if sum.width <= 60, sum.prose == 0, hasTimeOfDay(leaf) { times[Int(leaf.node)] += 1 }
      if (16...200).contains(sum.width), sum.linkWidth * 10 >= sum.width * 9 {
        headlines[Int(leaf.node)] += 1
      }
    }
    for index in page.nodes.indices.reversed() where page.nodes[index].parent >= 0 {
      times[Int(page.nodes[index].parent)] += times[index]
      headlines[Int(page.nodes[index].parent)] += headlines[index]
    }
  }

  /// Marks lists of records as furniture, with all in them.
  ///
  /// - Parameters:
  ///   - isFurniture: For each element whether it is furniture.
  ///   - rest: Columns of prose elsewhere that can be an article: a list with less beside it is kept.
  func mark(_ isFurniture: inout [Bool], leavingAtLeast rest: Int) {
    let all = page.nodes.indices.reduce(0) { sum, index in
      sum + (page.nodes[index].parent < 0 ? measures.nodes[index].prose : 0)
    }
    for index in page.nodes.indices {
      let parent = page.nodes[index].parent
      if parent >= 0, isFurniture[Int(parent)] {
        isFurniture[index] = true
      } else if !isFurniture[index] {
        let inside = measures.nodes[index].prose
        if times[index] >= Self.least, all - inside >= rest, isList(index, of: times) {
          isFurniture[index] = true
        } else if headlines[index] >= Self.least, inside * 3 < all - inside, all - inside >= rest,
          isList(index, of: headlines)
        {
          isFurniture[index] = true
        }
      }
    }
  }

  /// Whether nearly all that an element holds are elements of one kind, each with a mark of a record and with other words.
  private func isList(_ index: Int, of marks: [Int32]) -> Bool {
    switch page.nodes[index].tag {
    case .ul, .ol, .div, .section: break
    default: return false
    }
    var kinds: [Int32: Int] = [:]
    var held = 0
    for child in tree.children(of: Int32(index)) {
      let sum = measures.nodes[Int(child)]
      guard sum.width > 0 else { continue }
      held += 1
      let isRecord =
        (1...3).contains(marks[Int(child)]) && sum.width > 40
        && !HTMLCandidates.isParagraph(page.nodes[Int(child)].tag)
        || page.nodes[Int(child)].tag == .li && marks[Int(child)] == 1 && sum.width > 40
      if isRecord { kinds[page.nodes[Int(child)].kind, default: 0] += 1 }
    }
    let most = kinds.values.max() ?? 0
    return most >= Self.least && most * 5 >= held * 4
  }

  /// Whether hours and minutes stand in a line: `14:44`, `3 May 2014, 9:12 pm`.
  private func hasTimeOfDay(_ leaf: HTMLPage.Leaf) -> Bool {
    leaf.pieces.contains { piece in
      piece.contains { offset in
        page.text[offset] == 0x3A && offset > piece.lowerBound && offset + 2 < piece.upperBound
          && isDigit(offset - 1) && isDigit(offset + 1) && isDigit(offset + 2)
          && (offset + 3 >= piece.upperBound || !isDigit(offset + 3))
      }
    }
  }

  private func isDigit(_ offset: Int) -> Bool {
    page.text[offset] >= 0x30 && page.text[offset] <= 0x39
  }
}
