/// Finds the elements that hold the article among menus, comments and related links.
///
/// Each paragraph of text gives the elements around it a score by its length and its commas, less with each step outwards,
/// and links take from it: the published idea of Arc90's Readability (2009). The element with the best score is the
/// article's, with those of its neighbours that hold text too. What is full of links or fields inside it is left out.
struct HTMLBody {
  /// The elements that hold the article; empty for the whole page.
  private(set) var roots: [Range<Int32>] = []
  /// For each element whether it is furniture.
  private(set) var isFurniture: [Bool]
  private let tables: HTMLTables
  private let page: HTMLPage
  private var tree: HTMLTree

  /// Looks at a page.
  ///
  /// - Complexity: Linear in its elements and leaves.
  init(_ page: HTMLPage) {
    self.page = page
    tables = HTMLTables(page)
    tree = HTMLTree(page)
    let leaves = HTMLMeasures.leaves(of: page)
    let all = HTMLMeasures(page, leaves: leaves) { _ in true }
    let total = leaves.reduce(0) { $0 + $1.prose }
    isFurniture = []
    // Where the hints leave next to nothing, they mean something else here.
    for strength in HTMLFurniture.Strength.allCases {
      isFurniture = HTMLFurniture.marks(page, all, total: total, strength: strength)
      let furniture = isFurniture
      let prose = page.leaves.indices.reduce(0) { sum, index in
        let node = Int(page.leaves[index].node)
        return sum + (node < 0 || !furniture[node] ? leaves[index].prose : 0)
      }
      if prose * 4 >= total { break }
    }
    HTMLRecords(page, tree, all).mark(
      &isFurniture, leavingAtLeast: max(HTMLFurniture.leastRest, total / 4))
    let furniture = isFurniture
    let measures = HTMLMeasures(page, leaves: leaves) { index in
      !furniture[Int(page.leaves[index].node)]
    }
    let candidates = HTMLCandidates(page, tree, measures, furniture)
    roots = candidates.roots()
    HTMLCleaning.mark(&isFurniture, page, tree, measures, roots, tables)
  }

  /// Takes a page as text from its beginning to its end, but for what its tags say is none.
  init(whole page: HTMLPage) {
    self.page = page
    tables = HTMLTables(page)
    tree = HTMLTree(page)
    let leaves = HTMLMeasures.leaves(of: page)
    let measures = HTMLMeasures(page, leaves: leaves) { _ in true }
    isFurniture = HTMLFurniture.marks(
      page, measures, total: leaves.reduce(0) { $0 + $1.prose }, strength: .tagged)
  }

  /// Whether a leaf stands in the article and is no furniture.
  func contains(_ leaf: HTMLPage.Leaf) -> Bool {
    guard leaf.node >= 0 else { return roots.isEmpty }
    if isFurniture[Int(leaf.node)] { return false }
    guard !roots.isEmpty else { return true }
    // The roots are in order and apart from each other.
    var low = 0
    var high = roots.count
    while low < high {
      let middle = (low + high) / 2
      if roots[middle].upperBound <= leaf.node { low = middle + 1 } else { high = middle }
    }
    return low < roots.count && roots[low].contains(leaf.node)
  }

  /// The row of a table of data that a leaf stands in; nil elsewhere.
  func row(of leaf: HTMLPage.Leaf) -> Int32? { tables.row(of: leaf) }
}
