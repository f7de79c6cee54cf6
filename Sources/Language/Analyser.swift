/// Reads text into tokens, tags, names, phrases and roles.
///
/// Each sentence is read in the language of its script: Chinese where Han characters are a third of its letters or more, else English.
/// Nothing depends on other sentences, on threads or on the run.
///
/// Sources: averaged perceptrons (Collins 2002) over hashed features, greedy from left to right; what they learned from is told in the
/// note *What was learned*.
public struct Analyser: Sendable {
  private let model: LanguageModel

  /// An analyser with a model.
  public init(_ model: LanguageModel = .embedded) { self.model = model }

  /// Analyses the sentences of a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8. Bytes that are none are read as spaces.
  ///   - sentences: Ranges of its bytes, in order; what of them lies outside the text or cuts a
  ///     scalar is left out.
  /// - Returns: The tokens of each sentence; together they cover every scalar of it once that is no white space.
  /// - Complexity: O(*n*), some hundred nanoseconds a token; 24 bytes a token.
  public func analyse(_ text: [UInt8], sentences: [Range<Int>]) -> Analysis {
    var analysis = Analysis()
    var reader = SentenceReader(model)
    analysis.sentences.reserveCapacity(sentences.count)
    // A token has four bytes of text or more, mostly five.
    analysis.tokens.reserveCapacity(text.count / 4)
    (WellFormed.mended(text) ?? text).withUnsafeBufferPointer { text in
      for sentence in sentences {
        guard let base = text.baseAddress else {
          analysis.sentences.append(.empty)
          continue
        }
        reader.read(base, WellFormed.whole(text, sentence), into: &analysis)
      }
    }
    return analysis
  }

  /// Analyses a text that is one sentence.
  public func analyse(sentence: String) -> Analysis {
    let text = Array(sentence.utf8)
    return analyse(text, sentences: [0..<text.count])
  }
}

/// Reads one sentence after another, with buffers that are used again.
private struct SentenceReader {
  private let model: LanguageModel
  private var sentence = LabelledSentence()
  private var units: [ChineseUnit] = []
  private var places: [Range<Int>] = []
  private let storage = FeatureStorage()

  init(_ model: LanguageModel) { self.model = model }

  /// A buffer of features that goes with the reader.
  private final class FeatureStorage {
    // A class, for memory is given back when the last user is gone.
    let list = FeatureList(.allocate(capacity: FeatureList.capacity))
    deinit { list.hashes.deallocate() }
  }

  mutating func read(
    _ text: UnsafePointer<UInt8>, _ range: Range<Int>, into analysis: inout Analysis
  ) {
    let script = SentenceScript(text, range)
    let weights = script.language == .chinese ? model.chinese : model.english
    places.removeAll(keepingCapacity: true)
    sentence.begin()
    if script.language == .chinese {
      readChinese(text, range, weights.lexicon)
    } else {
      readEnglish(text, range, weights.lexicon)
    }
    sentence.end()
    Labelling.tag(&sentence, weights.tags, storage.list)
    Labelling.name(&sentence, weights.names, storage.list)
    Labelling.role(&sentence, weights.roles, storage.list)
    let first = analysis.tokens.count
    for (place, index) in zip(places, sentence.words) {
      let form = sentence.forms[index]
      analysis.tokens.append(
        Token(
          start: UInt32(truncatingIfNeeded: place.lowerBound),
          end: UInt32(truncatingIfNeeded: place.upperBound), word: form.exact,
          tag: form.shape == .otherScript ? .x : Tag(rawValue: sentence.tags[index]) ?? .x,
          tagMargin: sentence.tagMargins[index],
          nameLabel: NameLabel(rawValue: sentence.names[index]),
          nameMargin: sentence.nameMargins[index],
          chunk: Chunk(rawValue: sentence.chunks[index]) ?? .outside,
          role: Role(rawValue: sentence.roles[index]) ?? .other,
          roleMargin: sentence.roleMargins[index], frequency: form.entry.frequency))
    }
    analysis.sentences.append(
      Analysis.Sentence(
        tokens: first..<analysis.tokens.count, language: script.language, variety: script.variety))
  }

  private mutating func readEnglish(
    _ text: UnsafePointer<UInt8>, _ range: Range<Int>, _ lexicon: Lexicon
  ) {
    EnglishTokenizer(text: text, end: range.upperBound).forEachWord(from: range.lowerBound) {
      append(text, $0, lexicon)
    }
  }

  private mutating func readChinese(
    _ text: UnsafePointer<UInt8>, _ range: Range<Int>, _ lexicon: Lexicon
  ) {
    ChineseUnits.read(text, range, model.folding, lexicon, model.prefixes, into: &units)
    let units = units
    ChineseSegmenter(weights: model.boundaries).forEachWord(units, lexicon, storage.list) { word in
      append(text, units[word.lowerBound].start..<units[word.upperBound - 1].end, lexicon)
    }
  }

  @inline(__always)
  private mutating func append(
    _ text: UnsafePointer<UInt8>, _ place: Range<Int>, _ lexicon: Lexicon
  ) {
    var builder = FormBuilder()
    var offset = place.lowerBound
    while offset < place.upperBound {
      let (value, count) = scalar(text, offset)
      builder.take(model.folding.folded(value), Letter.kind(value))
      offset &+= count
    }
    sentence.forms.append(builder.form(lexicon))
    places.append(place)
  }
}
