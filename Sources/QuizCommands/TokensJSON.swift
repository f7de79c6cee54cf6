import ArticleReading
import Language

/// What `quiz read FILE --tokens --json` prints: a line a sentence, with what the program understands of it.
enum TokensJSON {
  /// The sentences of all articles, each one JSON object and a line.
  ///
  /// Places are bytes of the sentence's text. `keyness` has, for each phrase, its log-likelihood in the article against the language.
  static func text(_ reading: Reading) -> String {
    var lines = ""
    for (number, article) in reading.articles.enumerated() {
      let analysed = AnalysedArticle(article)
      for part in analysed.paragraphs {
        for sentence in part.analysis.sentences where !sentence.tokens.isEmpty {
          var json = JSONText()
          write(sentence, of: part, article: number, analysed.keyness, to: &json)
          lines += json.string + "\n"
        }
      }
    }
    return lines
  }

  private static func write(
    _ sentence: Analysis.Sentence, of part: AnalysedArticle.Part, article: Int, _ keyness: Keyness,
    to json: inout JSONText
  ) {
    let analysis = part.analysis
    let tokens = analysis.tokens[sentence.tokens]
    let first = tokens.first.map { Int($0.start) } ?? 0
    let last = tokens.last.map { Int($0.end) } ?? first
    json.open("{")
    json.value(article, key: "article")
    json.value(part.paragraph, key: "paragraph")
    json.value(utf8: Array(part.text[first..<last]), key: "text")
    json.value(sentence.variety.name, key: "variety")
    json.open("[", key: "tokens")
    for token in tokens {
      json.open("{")
      json.value(Int(token.start) - first, key: "start")
      json.value(Int(token.end) - first, key: "end")
      json.value(utf8: Array(part.text[token.range]), key: "text")
      json.value(token.tag.name, key: "tag")
      json.value(Int(token.tagMargin), key: "margin")
      json.value(
        token.nameType.map { (token.beginsName ? "B-" : "I-") + $0.name }, key: "name")
      json.value(token.role.name, key: "role")
      json.close("}")
    }
    json.close("]")
    let spans =
      analysis.names(in: sentence) + analysis.quantities(in: sentence)
      + analysis.nounPhrases(in: sentence)
    let places = spans.map { span in
      Int(analysis.tokens[span.tokens.lowerBound].start)
        - first..<Int(analysis.tokens[span.tokens.upperBound - 1].end) - first
    }
    json.value(spans: places, key: "phrases")
    json.open("[", key: "keyness")
    for span in spans { json.value(keyness.score(span, in: analysis) / 256) }
    json.close("]")
    json.open("[", key: "clauses")
    for clause in analysis.clauses(in: sentence) {
      json.open("{")
      json.value(clause.subject.map { $0 - sentence.tokens.lowerBound }, key: "subject")
      json.value(clause.predicate - sentence.tokens.lowerBound, key: "predicate")
      json.open("[", key: "objects")
      for object in clause.objects { json.value(object - sentence.tokens.lowerBound) }
      json.close("]")
      json.close("}")
    }
    json.close("]")
    json.close("}")
  }
}

/// An article with the analysis of each of its paragraphs.
struct AnalysedArticle {
  /// A paragraph as it was understood.
  struct Part {
    /// Its index in the article.
    var paragraph: Int
    /// Its text.
    var text: [UInt8]
    /// What the program understands of it.
    var analysis: Analysis
  }

  /// The paragraphs in their order.
  let paragraphs: [Part]
  /// How much more frequent the article's words are in it than in the language.
  let keyness: Keyness

  /// Analyses an article.
  init(_ article: Article) {
    let analyser = Analyser()
    paragraphs = article.paragraphs.enumerated().map { index, paragraph in
      let text = paragraph.text.utf8
      return Part(
        paragraph: index, text: text,
        analysis: analyser.analyse(text, sentences: SentenceSegmenter.sentences(in: text)))
    }
    keyness = Keyness(paragraphs.map(\.analysis))
  }
}
