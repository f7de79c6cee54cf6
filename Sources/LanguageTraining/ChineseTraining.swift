import Foundation
import Language

/// Makes all that is known of Chinese.
struct ChineseTraining {
  let folder: URL
  let folding: ScalarFolding
  let training: SequenceTraining

  /// The sections of Chinese, in their order.
  func sections() throws -> [(name: ModelSection, units: Int, bytes: [UInt8])] {
    let own = try Corpus.treebank(folder, "zh_gsdsimp_dev.conllu.gz")
    let like =
      try Corpus.treebank(folder, "zht_pud_test.conllu.gz")
      + Corpus.treebank(folder, "zht_hk_test.conllu.gz")
    let closed = ClosedClasses(own + like, folding)
    let silver = HeldOut.silver(try Corpus.chineseSilver(folder)).learned.map(closed.corrected)
    let (count, bytes, filter) = try LexiconTraining.chinese(folder, folding, least: 5)
    let prefixes = PrefixFilter(words: Memory.kept(filter), bits: LexiconTraining.prefixBits)
    let lexicon = Lexicon(entries: Memory.kept(bytes), count: count)

    let boundaryTraining = BoundaryTraining(lexicon: lexicon, log: training.log)
    let boundaries = boundaryTraining.boundaries(
      silver.compactMap { SegmentedExample($0, folding, lexicon, prefixes) }, epochs: 6, bits: 19)
    let base = BoundaryWeights(
      weights: Memory.kept(boundaries.quantised()), bits: boundaries.bits)
    var tagged = silver.map { words in
      var example = Example(words, folding, lexicon)
      example.names = Example.padded(words.map(\.name.rawValue))
      return example
    }
    let tags = training.tags([(tagged, 5)], bits: 15)
    let tagRows = WeightRows(tags)
    for index in tagged.indices { Labelling.tag(&tagged[index].sentence, tagRows, training.list) }
    let projection = TreeProjection(
      segmenter: ChineseSegmenter(weights: base), lexicon: lexicon, prefixes: prefixes,
      folding: folding, list: training.list)
    var projected = (own + like).map(projection.example)
    for index in projected.indices {
      Labelling.tag(&projected[index].sentence, tagRows, training.list)
    }
    let names = training.names(
      tagged + projected + projected + projected, epochs: 4, bits: 15)
    let nameRows = WeightRows(names)
    for index in projected.indices {
      Labelling.name(&projected[index].sentence, nameRows, training.list)
    }
    let roles = training.roles(projected, epochs: 6, bits: 14)
    return [
      (.chineseLexicon, count, bytes), (.chinesePrefixes, LexiconTraining.prefixBits, filter),
      boundaries.section(.chineseBoundaries), tags.section(.chineseTags),
      names.section(.chineseNames), roles.section(.chineseRoles),
    ]
  }
}

/// Words that the treebanks nearly always give one closed class, which the larger model's tags don't know.
struct ClosedClasses {
  private var tags: [[UInt8]: Tag] = [:]
  private static let closed: Set<Tag> = [
    .auxiliary, .determiner, .subordinator, .coordinator, .adposition, .particle, .pronoun,
  ]

  /// Counts the words of treebanks: five uses or more, four fifths of them of one closed class.
  init(_ trees: [AnnotatedSentence], _ folding: ScalarFolding) {
    var counts: [[UInt8]: [Tag: Int]] = [:]
    for word in trees.joined() {
      guard let tag = word.tag else { continue }
      counts[Self.folded(word.text, folding), default: [:]][tag, default: 0] += 1
    }
    self.folding = folding
    for (word, uses) in counts {
      let all = uses.values.reduce(0, +)
      for (tag, count) in uses where all >= 5 && count * 5 >= all * 4 && Self.closed.contains(tag) {
        tags[word] = tag
      }
    }
  }

  private let folding: ScalarFolding

  private static func folded(_ text: [UInt8], _ folding: ScalarFolding) -> [UInt8] {
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if let folded = Unicode.Scalar(folding.folded(scalar.value)) { result.append(folded) }
    }
    return Array(String(result).utf8)
  }

  /// A sentence with the tags of such words mended where no content word or name stands.
  func corrected(_ words: AnnotatedSentence) -> AnnotatedSentence {
    words.map { word in
      var word = word
      switch word.tag {
      case .verb, .pronoun, .coordinator, .adverb, .adposition, .particle:
        if let tag = tags[Self.folded(word.text, folding)] { word.tag = tag }
      default: break
      }
      return word
    }
  }
}
