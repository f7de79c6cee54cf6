/// English years and days as they are said: nineteen forty-six, two thousand and five, the twenty-first.
enum YearInWords {
  /// A text with such years in digits, other words as they were, in lower case.
  ///
  /// ```swift
  /// YearInWords.inDigits("the nineteen sixties")  // "the 1960s"
  /// ```
  static func inDigits(_ text: String) -> String {
    let words = text.lowercased().split { " -\u{2010}\u{2011},".contains($0) }.map(String.init)
    guard words.contains(where: { numbers[$0] != nil || tens[$0] != nil }) else { return text }
    var result: [String] = []
    var rest = words[...]
    while let word = rest.first {
      if let (year, count) = year(rest) {
        result.append(year)
        rest.removeFirst(count)
      } else if let ten = tens[word], let day = rest.dropFirst().first.flatMap({ ordinals[$0] }) {
        result.append("\(ten + day)th")
        rest.removeFirst(2)
      } else {
        result.append(word)
        rest.removeFirst()
      }
    }
    // A text without such a year keeps its marks.
    return result == words ? text : result.joined(separator: " ")
  }

  /// The year at the beginning of some words, and how many of them it takes.
  private static func year(_ words: ArraySlice<String>) -> (String, Int)? {
    let words = Array(words.prefix(5))
    if words.starts(with: ["two", "thousand"]) {
      guard let (rest, count) = below(100, words.dropFirst(2)) else { return ("2000", 2) }
      return (String(2000 + rest), 2 + count)
    }
    guard let first = words.first, let century = centuries[first], words.count > 1 else {
      return nil
    }
    if words[1] == "hundred" {
      guard let (rest, count) = below(100, words.dropFirst(2)) else {
        return (String(century * 100), 2)
      }
      return (String(century * 100 + rest), 2 + count)
    }
    if words[1] == "hundreds" { return ("\(century * 100)s", 2) }
    if let decade = decades[words[1]] { return ("\(century * 100 + decade)s", 2) }
    if ["oh", "o"].contains(words[1]), words.count > 2, let unit = numbers[words[2]], unit < 10 {
      return (String(century * 100 + unit), 3)
    }
    guard words[1] != "and", let (rest, count) = below(100, words.dropFirst()), rest >= 10 else {
      return nil
    }
    return (String(century * 100 + rest), 1 + count)
  }

  /// A number below a hundred, with "and" before it or not.
  private static func below(_ limit: Int, _ words: ArraySlice<String>) -> (Int, Int)? {
    var words = words
    var count = 0
    if words.first == "and" {
      words.removeFirst()
      count = 1
    }
    guard let word = words.first else { return nil }
    if let ten = tens[word] {
      guard let unit = words.dropFirst().first.flatMap({ numbers[$0] }), unit < 10 else {
        return (ten, count + 1)
      }
      return (ten + unit, count + 2)
    }
    return numbers[word].map { ($0, count + 1) }
  }

  private static let units = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let numbers = Dictionary(
    uniqueKeysWithValues: units.enumerated().map { ($0.element, $0.offset + 1) })

  /// Years are said by centuries from the eleventh to the twenty-first.
  private static let centuries = numbers.filter { $0.value >= 10 }
    .merging(["twenty": 20]) { first, _ in first }

  private static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  private static let decades = [
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
  ]
  private static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9,
  ]
}
