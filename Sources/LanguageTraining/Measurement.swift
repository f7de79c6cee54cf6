import Foundation
import Language

/// Measures the embedded data on parts that were not learned from, beside yardsticks.
struct Measurement {
  let folder: URL
  private let model = LanguageModel.embedded
  private let list = FeatureList(.allocate(capacity: FeatureList.capacity))

  init(folder: URL) { self.folder = folder }

  /// Prints the table.
  func run() throws {
    print("what                                          here  yardstick")
    let ewt = try Corpus.treebank(folder, "en_ewt_test.conllu.gz")
    let gum = HeldOut.gum(try Corpus.treebank(folder, "en_gum.conllu.gz")).kept
    row("English tags, EWT test", tags(ewt, model.english), "94.2 averaged perceptron; 92.6 spaCy")
    row(
      "English tags, held-out GUM", tags(gum, model.english), "94.3 averaged perceptron; 94.3 spaCy"
    )
    let english = HeldOut.silver(try Corpus.englishSilver(folder)).kept
    let (names, chunks) = phrases(english, model.english)
    row("English names, held-out silver, F1", names, "")
    row("English noun phrases, first 500 of it, F1", chunks, "")
    row("English roles, EWT test", roles(ewt, model.english), "")
    row("English words, EWT test as text, F1", englishWords(ewt), "")

    row("English speed, MB/s", speed(english), "")
    let chinese = HeldOut.silver(try Corpus.chineseSilver(folder)).kept
    let gsd = try Corpus.treebank(folder, "zh_gsdsimp_test.conllu.gz")
    let treebank = TreebankModels(
      own: try Corpus.treebank(folder, "zh_gsdsimp_dev.conllu.gz"),
      like: try Corpus.treebank(folder, "zht_pud_test.conllu.gz")
        + Corpus.treebank(folder, "zht_hk_test.conllu.gz"), model,
      SequenceTraining(log: { _ in }))
    row("Chinese words, held-out silver, F1", chineseWords(chinese, nil), "83.5 jieba")
    row(
      "Chinese words, GSD test, F1", chineseWords(gsd, treebank),
      "90 characters and dictionary; 79.5 jieba")
    row("  divided as the program does", chineseWords(gsd, nil), "")
    row(
      "Chinese tags, GSD test", treebank.tagAccuracy(gsd, model, list),
      "87.3 characters and dictionary")
    row("  tagged as the program does", tags(gsd, model.chinese), "")
    row("Chinese speed, MB/s", speed(chinese), "")
    row(
      "Chinese names, held-out silver, F1", phrases(chinese, model.chinese).names,
      "45.8 jieba, people, places and bodies")
    let isTraditional = { (words: AnnotatedSentence) in Self.isTraditional(words) }
    row(
      "  of them Simplified", phrases(chinese.filter { !isTraditional($0) }, model.chinese).names,
      "")
    row("  of them Traditional", phrases(chinese.filter(isTraditional), model.chinese).names, "")
  }

  /// The speed of the whole analysis on held-out text, in MB a second of this thread's processor time.
  private func speed(_ sentences: [AnnotatedSentence]) -> Int {
    var text: [UInt8] = []
    var ranges: [Range<Int>] = []
    for words in sentences {
      let part = self.text(words).text
      ranges.append(text.count..<text.count + part.count)
      text += part + [0x0A]
    }
    let analyser = Analyser()
    var best = Double.infinity
    for _ in 0..<5 {
      let start = clock()
      _ = analyser.analyse(text, sentences: ranges).tokens.count
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    return Int(Double(text.count) / best / 100_000)
  }

  private func row(_ name: String, _ permille: Int, _ yardstick: String) {
    let padded = name.padding(toLength: 44, withPad: " ", startingAt: 0)
    print("\(padded) \(permille / 10).\(permille % 10)  \(yardstick)")
  }

  private static func isTraditional(_ words: AnnotatedSentence) -> Bool {
    let folding = LanguageModel.embedded.folding
    let scalars = words.flatMap { Array(String(decoding: $0.text, as: UTF8.self).unicodeScalars) }
    let changed = scalars.count {
      ScalarFolding.range.contains($0.value) && folding.folded($0.value) != $0.value
    }
    return changed * 50 > scalars.count
  }

  private func tags(_ sentences: [AnnotatedSentence], _ weights: LanguageWeights) -> Int {
    share(sentences, weights) { example in
      Labelling.tag(&example.sentence, weights.tags, list)
      return example.sentence.words.map { example.tags[$0]?.rawValue == example.sentence.tags[$0] }
    }
  }

  private func roles(_ sentences: [AnnotatedSentence], _ weights: LanguageWeights) -> Int {
    var index = 0
    return share(sentences, weights) { example in
      Labelling.tag(&example.sentence, weights.tags, list)
      Labelling.name(&example.sentence, weights.names, list)
      Labelling.role(&example.sentence, weights.roles, list)
      let gold = Example.padded(TreeLabels.roles(sentences[index]))
      index += 1
      return example.sentence.words.map { gold[$0] == example.sentence.roles[$0] }
    }
  }

  /// The share of decisions that are right, in tenths of a per cent.
  private func share(
    _ sentences: [AnnotatedSentence], _ weights: LanguageWeights, _ read: (inout Example) -> [Bool]
  ) -> Int {
    var right = 0
    var all = 0
    for words in sentences {
      var example = Example(words, model.folding, weights.lexicon)
      let decisions = read(&example)
      right += decisions.count { $0 }
      all += decisions.count
    }
    return all == 0 ? 0 : (right * 1000 + all / 2) / all
  }

  private func phrases(
    _ sentences: [AnnotatedSentence], _ weights: LanguageWeights
  ) -> (names: Int, chunks: Int) {
    var names = Score()
    var chunks = Score()
    for (index, words) in sentences.enumerated() {
      var example = Example(words, model.folding, weights.lexicon)
      Labelling.tag(&example.sentence, weights.tags, list)
      Labelling.name(&example.sentence, weights.names, list)
      let inner = example.sentence.words
      names.count(
        LabelledSpan.names(Array(example.sentence.names[inner])),
        against: LabelledSpan.names(words.map(\.name.rawValue)))
      if index < 500 {
        chunks.count(
          LabelledSpan.chunks(Array(example.sentence.chunks[inner])),
          against: LabelledSpan.chunks(TreeLabels.spacyChunks(words)))
      }
    }
    return (names.permille, chunks.permille)
  }

  /// The places of the words of annotated text, and the text.
  private func text(_ words: AnnotatedSentence) -> (text: [UInt8], places: [Range<Int>]) {
    var text: [UInt8] = []
    let places = words.map { word in
      let place = text.count..<text.count + word.text.count
      text += word.text
      if word.hasSpaceAfter { text.append(0x20) }
      return place
    }
    return (text, places)
  }

  private func englishWords(_ sentences: [AnnotatedSentence]) -> Int {
    var score = Score()
    let analyser = Analyser()
    for words in sentences {
      let (text, places) = text(words)
      let analysis = analyser.analyse(text, sentences: [0..<text.count])
      score.count(analysis.tokens.map(\.range), against: places)
    }
    return score.permille
  }

  private func chineseWords(
    _ sentences: [AnnotatedSentence], _ treebank: TreebankModels?
  ) -> Int {
    var score = Score()
    let lexicon = model.chinese.lexicon
    var units: [ChineseUnit] = []
    for words in sentences {
      let (text, places) = text(words)
      text.withUnsafeBufferPointer { text in
        guard let base = text.baseAddress else { return }
        ChineseUnits.read(
          base, 0..<text.count, model.folding, lexicon, model.prefixes, into: &units)
      }
      var found: [Range<Int>] = []
      if let treebank {
        found = treebank.words(units, model, list)
      } else {
        ChineseSegmenter(weights: model.boundaries).forEachWord(units, lexicon, list) { word in
          found.append(units[word.lowerBound].start..<units[word.upperBound - 1].end)
        }
      }
      score.count(found, against: places)
    }
    return score.permille
  }
}
