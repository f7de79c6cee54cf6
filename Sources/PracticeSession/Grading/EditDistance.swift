/// How many single slips lie between two spellings (Damerau 1964: insertion, deletion, substitution, transposition).
enum EditDistance {
  /// The distance; counting stops above a limit and any larger number may come back.
  static func of(_ left: [Character], _ right: [Character], most: Int) -> Int {
    guard abs(left.count - right.count) <= most else { return most + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }

  /// Whether a word looks like another mistyped: its first letter is right, and there is one slip in five letters or two
  /// in ten.
  static func isSlip(_ typed: String, for word: String) -> Bool {
    guard word.count >= 5, typed.first == word.first, !typed.contains(where: \.isNumber),
      !word.contains(where: \.isNumber)
    else { return false }
    // Of five letters another in one place makes another word: adapt, adopt.
    if word.count == 5, typed.count == 5, typed.sorted() != word.sorted() { return false }
    let most = word.count >= 10 ? 2 : 1
    return of(Array(typed), Array(word), most: most) <= most
      && !Opposites.haveOppositeBeginnings(typed, word)
  }
}
