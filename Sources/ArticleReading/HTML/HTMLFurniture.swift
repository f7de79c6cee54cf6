/// Tells by tags, roles and names which elements of a page are furniture.
enum HTMLFurniture {
  /// How much names and attributes are trusted: each step less than the one before.
  enum Strength: CaseIterable {
    /// Names, tags and what is hidden.
    case hinted
    /// Tags and what is hidden; of names only those of comments.
    case tagged
    /// Comments alone: pages that show their text by a script hide it until then.
    case comments
  }

  /// Columns of prose elsewhere that can be an article, where an element that says it is none holds most of the page.
  static let leastRest = 250

  /// For each element whether it is furniture, itself or by an element around it.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - measures: What its elements hold.
  ///   - total: Columns of prose in the page. An element that holds most of it is furniture only where it is hidden.
  ///   - strength: How much is trusted.
  /// - Returns: For each element whether it is.
  static func marks(
    _ page: HTMLPage, _ measures: HTMLMeasures, total: Int, strength: Strength
  ) -> [Bool] {
    var marks = [Bool](repeating: false, count: page.nodes.count)
    for index in page.nodes.indices {
      let node = page.nodes[index]
      if node.parent >= 0, marks[Int(node.parent)] {
        marks[index] = true
        continue
      }
      let sum = measures.nodes[index]
      let holdsMost = sum.prose * 10 >= total * 4 && total > 0
      if node.traits.contains(.hidden), strength != .comments {
        marks[index] = true
      } else if node.hints.contains(.comment) {
        // Readers may write more than the author, but not all of a page.
        marks[index] = !holdsMost || total - sum.prose >= leastRest
      } else if !holdsMost || node.isSetAside && total - sum.prose >= leastRest {
        marks[index] = isFurniture(node, sum, strength)
      }
    }
    return marks
  }

  private static func isFurniture(
    _ node: HTMLPage.Node, _ sum: HTMLMeasures.Sum, _ strength: Strength
  ) -> Bool {
    if strength == .comments { return false }
    if node.traits.contains(.furniture) { return true }
    guard strength == .hinted else { return false }
    switch node.tag {
    case .html, .body, .main, .article, .tr, .td, .th, .heading: return false
    default: break
    }
    guard !node.hints.isDisjoint(with: [.weak, .furniture]) else { return false }
    if node.hints.contains(.furniture), !node.hints.contains(.content),
      sum.prose < 500 || sum.linkDensity > 0.15 || sum.fields > 0
    {
      return true
    }
    return sum.linkDensity > 0.3 || (sum.fields > 0 && sum.prose < 400)
      || (sum.prose == 0 && !node.hints.contains(.content))
  }
}

extension HTMLPage.Node {
  /// Whether its tag says that it stands beside what the page is about (HTML standard, 4.3.5), such as a live ticker.
  fileprivate var isSetAside: Bool { tag == .aside }
}
