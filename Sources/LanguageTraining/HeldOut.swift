/// Which sentences are kept back to measure on: blocks, so that neighbours of what was learned are few.
enum HeldOut {
  /// Divides sentences: one block of a number of blocks is kept back.
  ///
  /// - Parameters:
  ///   - sentences: In the order of their file.
  ///   - block: Sentences of a block.
  ///   - every: The last block of so many is kept back.
  /// - Returns: What is learned from, and what is kept back.
  static func divided(
    _ sentences: [AnnotatedSentence], block: Int, one every: Int
  ) -> (learned: [AnnotatedSentence], kept: [AnnotatedSentence]) {
    var learned: [AnnotatedSentence] = []
    var kept: [AnnotatedSentence] = []
    for (index, sentence) in sentences.enumerated() {
      if index / block % every == every - 1 {
        kept.append(sentence)
      } else {
        learned.append(sentence)
      }
    }
    return (learned, kept)
  }

  /// The text that a larger model tagged: a twentieth is kept back.
  static func silver(
    _ sentences: [AnnotatedSentence]
  ) -> (learned: [AnnotatedSentence], kept: [AnnotatedSentence]) {
    divided(sentences, block: 100, one: 20)
  }

  /// GUM: an eighth is kept back.
  static func gum(
    _ sentences: [AnnotatedSentence]
  ) -> (learned: [AnnotatedSentence], kept: [AnnotatedSentence]) {
    divided(sentences, block: 40, one: 8)
  }
}
