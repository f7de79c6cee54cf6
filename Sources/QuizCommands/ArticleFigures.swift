import ArticleReading
import Figures

/// The figures of an article's paragraphs, as `quiz read FILE --json` lists them.
enum ArticleFigures {
  /// Writes the field `figures` of an article.
  static func write(_ article: Article, to json: inout JSONText) {
    json.open("[", key: "figures")
    let recognizer = FigureRecognizer()
    var heading: String? = article.title
    let subject = subject(of: article)
    for (index, paragraph) in article.paragraphs.enumerated() {
      let text = paragraph.text
      if paragraph.kind == .title || paragraph.kind == .heading { heading = text.string }
      guard paragraph.kind != .byline else { continue }
      var before: String?
      for range in SentenceSegmenter.sentences(in: text.utf8) {
        let sentence = String(decoding: text.utf8[range], as: UTF8.self)
        let surroundings = SentenceSurroundings(
          before: before, heading: heading, subject: subject)
        for stated in recognizer.statedFigures(in: sentence, within: surroundings) {
          let place = stated.figure.range
          let bytes = range.lowerBound + place.lowerBound..<range.lowerBound + place.upperBound
          json.newLine()
          write(stated, text: text[bytes], paragraph: index, to: &json)
        }
        before = sentence
      }
    }
    json.close("]")
  }

  /// The title where it is a name that the first sentence of the body says, as encyclopaedias do.
  private static func subject(of article: Article) -> String? {
    guard let title = article.title, title.split(separator: " ").count <= 4,
      let first = article.paragraphs.first(where: { $0.kind == .body })?.text.string
    else { return nil }
    return first.prefix(160).lowercased().contains(title.lowercased()) ? title : nil
  }

  private static func write(
    _ stated: StatedFigure, text: TracedText, paragraph: Int, to json: inout JSONText
  ) {
    let figure = stated.figure
    json.open("{")
    json.value(utf8: text.utf8, key: "text")
    switch figure.value {
    case .number(let number): json.value(number, key: "value")
    case .range(let low, let high):
      json.open("[", key: "value")
      json.value(low)
      json.value(high)
      json.close("]")
    }
    json.value(figure.unit, key: "unit")
    json.value(figure.kind.rawValue, key: "type")
    json.value(figure.qualifier, key: "qualifier")
    json.value(stated.period, key: "period")
    json.value(stated.metric, key: "metric")
    json.value(paragraph, key: "paragraph")
    json.value(spans: text.spans, key: "spans")
    json.close("}")
  }
}
