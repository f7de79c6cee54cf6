import Foundation
import Language

/// Makes all that is known of English.
struct EnglishTraining {
  let folder: URL
  let folding: ScalarFolding
  let training: SequenceTraining

  /// The sections of English, in their order.
  func sections() throws -> [(name: ModelSection, units: Int, bytes: [UInt8])] {
    let trees =
      try Corpus.treebank(folder, "en_ewt_train.conllu.gz")
      + HeldOut.gum(Corpus.treebank(folder, "en_gum.conllu.gz")).learned
    let silver = HeldOut.silver(try Corpus.englishSilver(folder)).learned
    let (count, bytes) = try LexiconTraining.english(
      folder, trees + silver, folding, words: 100_000)
    let lexicon = Lexicon(entries: Memory.kept(bytes), count: count)

    var gold = trees.map { words in
      var example = Example(words, folding, lexicon)
      example.roles = Example.padded(TreeLabels.roles(words))
      return example
    }
    var tagged = silver.map { words in
      var example = Example(words, folding, lexicon)
      example.names = Example.padded(words.map(\.name.rawValue))
      example.chunks = Example.padded(TreeLabels.spacyChunks(words))
      return example
    }
    let tags = training.tags([(tagged, 1), (gold, 8)], bits: 16)
    let tagRows = WeightRows(tags)
    for index in tagged.indices { Labelling.tag(&tagged[index].sentence, tagRows, training.list) }
    let names = training.names(tagged, epochs: 4, bits: 16)
    let nameRows = WeightRows(names)
    for index in gold.indices {
      Labelling.tag(&gold[index].sentence, tagRows, training.list)
      Labelling.name(&gold[index].sentence, nameRows, training.list)
    }
    let roles = training.roles(gold, epochs: 5, bits: 14)
    return [
      (.englishLexicon, count, bytes),
      tags.section(.englishTags), names.section(.englishNames), roles.section(.englishRoles),
    ]
  }
}

extension Perceptron {
  /// The weights as a section of the file.
  func section(_ name: ModelSection) -> (name: ModelSection, units: Int, bytes: [UInt8]) {
    (name, bits, quantised().map { UInt8(bitPattern: $0) })
  }
}
