/// A sentence of an article, where it stands, and what stands before it.
struct Sentence: Sendable {
  /// Index of the article among those that questions are made from.
  var article: Int
  /// Index of the paragraph in the article.
  var paragraph: Int
  /// UTF-8 offsets in the paragraph's text.
  var range: Range<Int>
  /// Its words.
  var passage: Passage
  /// Its number in the paragraph, from 0.
  var position: Int
  /// Number of sentences in the paragraph.
  var siblings: Int
  /// Index of the heading paragraph above it; nil where there is none.
  var heading: Int?
  /// Whether its paragraph is set off as somebody's words.
  var isQuotation: Bool
  /// Its language, `zh` or `en`.
  var language: TextLanguage
}

/// A language that questions can be made in.
enum TextLanguage: String, Sendable {
  case chinese = "zh"
  case english = "en"

  /// The language that most letters of a text are written in.
  init(of text: some Sequence<Character>) {
    var han = 0
    var latin = 0
    for character in text {
      if character.isHan {
        han += 1
      } else if character.isLetter {
        latin += 1
      }
    }
    // A Latin word has about five letters; a Chinese word has about two.
    self = han * 2 >= latin ? .chinese : .english
  }
}
