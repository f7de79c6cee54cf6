import Foundation

/// What careful readers would ask of an article.
struct Gold: Decodable {
  /// A fact, with the gaps that a good teacher would accept.
  struct Fact: Decodable {
    var sentence: String
    var answers: [String]
    var importance: Int
    var needs: String?
  }

  var facts: [Fact]
  var noise: [String]?
  var scope: String?
}

/// A question or gap that readers graded.
struct Rating {
  var sentence: String
  var answer: String
  /// Whether the gap itself is one that a teacher would ask; nil where only the question was graded.
  var gap: Int?
  /// 2 stands alone, 1 needs a line of context, 0 can't carry a question; nil where only the question was graded.
  var sentenceGrade: Int?
  /// The question's grade, 0 to 3.
  var grade: Int?
  var flaws: Set<String>
  /// Whether the sentence before was shown; nil where that isn't told.
  var shown: Bool?

  /// The ratings of a folder by article: files of JSON lines with `article`, `sentence` or `evidence`, `answer` and grades.
  static func read(_ folder: URL) -> [String: [Rating]] {
    var ratings: [String: [Rating]] = [:]
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "jsonl" {
      let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
      for line in lines {
        guard
          let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
          let article = object["article"] as? String, let answer = object["answer"] as? String,
          let sentence = (object["sentence"] ?? object["evidence"]) as? String
        else { continue }
        ratings[article, default: []].append(
          Rating(
            sentence: sentence, answer: answer, gap: object["gap"] as? Int,
            sentenceGrade: object["sentence_grade"] as? Int, grade: object["grade"] as? Int,
            flaws: Set(object["flaws"] as? [String] ?? []), shown: object["shown"] as? Bool))
      }
    }
    return ratings
  }
}

/// How texts are compared when a question is looked up in the gold.
enum Comparison {
  /// Without white space, in compatibility form and lower case.
  static func bare(_ text: String) -> [Unicode.Scalar] {
    text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.filter {
      !$0.properties.isWhitespace && $0.value != 0x200B && $0.value != 0xFEFF
    }
  }

  /// Letters, digits, per cent and points alone.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    bare(text).filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "%" || $0 == "."
        || $0 == "_"
    }
  }

  /// Whether the shorter of two texts stands, for the most part, in the longer one.
  static func shares(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard short.count >= 6 else { return false }
    if contains(long, short[...]) { return true }
    let step = max(4, short.count / 8)
    var found = 0
    var count = 0
    var start = 0
    while start + step <= short.count {
      if contains(long, short[start..<start + step]) { found += 1 }
      count += 1
      start += step
    }
    return Double(found) >= 0.7 * Double(count)
  }

  /// Whether an answer is, holds or is held by a wanted one.
  static func same(_ answer: String, _ wanted: String) -> Bool {
    let a = folded(answer)
    let w = folded(wanted)
    guard !a.isEmpty, !w.isEmpty else { return false }
    let digits = { (text: [Unicode.Scalar]) in
      var kept = text.filter { $0.value >= 0x30 && $0.value <= 0x39 || $0 == "." }
      while kept.first == "." { kept.removeFirst() }
      while kept.last == "." { kept.removeLast() }
      return kept
    }
    let number = digits(a)
    if !number.isEmpty, number == digits(w) { return true }
    return a == w || contains(w, a[...]) && Double(a.count) >= 0.45 * Double(w.count)
      || contains(a, w[...]) && Double(w.count) >= 0.45 * Double(a.count)
  }

  private static func contains(_ hay: [Unicode.Scalar], _ needle: ArraySlice<Unicode.Scalar>)
    -> Bool
  {
    guard needle.count <= hay.count, let first = needle.first else { return needle.isEmpty }
    var start = 0
    while start <= hay.count - needle.count {
      if hay[start] == first, hay[start..<start + needle.count].elementsEqual(needle) {
        return true
      }
      start += 1
    }
    return false
  }
}
