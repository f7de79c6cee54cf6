/// The elements of a page with their children.
struct HTMLTree {
  private let first: [Int32]
  private let next: [Int32]

  /// Links the elements of a page.
  init(_ page: HTMLPage) {
    var first = [Int32](repeating: -1, count: page.nodes.count + 1)
    var next = [Int32](repeating: -1, count: page.nodes.count)
    for index in page.nodes.indices.reversed() {
      let slot = Int(page.nodes[index].parent) + 1
      next[index] = first[slot]
      first[slot] = Int32(index)
    }
    self.first = first
    self.next = next
  }

  /// The children of an element in their order; those of the page for -1.
  func children(of node: Int32) -> [Int32] {
    var children: [Int32] = []
    var child = first[Int(node) + 1]
    while child >= 0 {
      children.append(child)
      child = next[Int(child)]
    }
    return children
  }
}
