import ArticleReading
import Foundation
import QuestionGeneration

/// An article with what readers asked of it and how they graded what programs asked.
struct Lesson {
  var name: String
  var observed: ObservedArticle
  var facts: [Gold.Fact]
  /// Whether readers told what they would ask of it; else only what they graded is known.
  var hasGold: Bool
  /// For each sentence the facts that lie on it.
  var factsOn: [[Int]]
  /// For each sentence whether readers told which gaps of it they would ask.
  var wantsGap: [Bool]
  /// For each gap the facts that it asks.
  var asks: [[Int]]
  /// For each gap whether it is an answer to the letter.
  var isExact: [Bool]
  /// For each sentence whether it lies on noise.
  var isNoise: [Bool]
  /// Sentences of the part that the gold covers.
  var inScope: Range<Int>
  /// Ratings with the gap that was rated; nil where the program makes none such.
  var ratings: [(rating: Rating, sentence: Int, gap: Int?)]
  /// Facts for each hundred Han characters or sixty words.
  var units: Double

  /// Whether a sentence is shown above a rated gap now that was not shown when it was rated.
  func showsMore(_ rating: Rating, _ gap: Int) -> Bool {
    rating.shown == false && observed.gaps[gap].showsSentence
  }

  /// Reads an article; nil where it can't be read.
  init?(article file: URL, gold: URL?, ratings rated: [Rating]) {
    guard let bytes = try? Data(contentsOf: file),
      let reading = try? ArticleReader().read(Array(bytes), name: file.lastPathComponent)
    else { return nil }
    name = file.lastPathComponent
    var found: Gold?
    if let gold {
      guard let data = try? Data(contentsOf: gold),
        let decoded = try? JSONDecoder().decode(Gold.self, from: data)
      else { return nil }
      found = decoded
    }
    hasGold = found != nil
    let gold = found ?? Gold(facts: [], noise: nil, scope: nil)
    var observed = ObservedArticle()
    for article in reading.articles { observed.append(ObservedArticle(article)) }
    self.observed = observed
    facts = gold.facts
    let sentences = observed.sentences.map { Comparison.bare($0.text) }
    let wanted = gold.facts.map { Comparison.bare($0.sentence) }
    let noise = (gold.noise ?? []).map(Comparison.bare).filter { $0.count >= 6 }
    factsOn = sentences.map { sentence in
      wanted.indices.filter { Comparison.shares(sentence, wanted[$0]) }
    }
    wantsGap = factsOn.map { $0.contains { !gold.facts[$0].answers.isEmpty } }
    isNoise = sentences.map { sentence in noise.contains { Comparison.shares(sentence, $0) } }
    var asks: [[Int]] = []
    var exact: [Bool] = []
    for gap in observed.gaps {
      let hit = factsOn[gap.sentence].filter { fact in
        gold.facts[fact].answers.contains { Comparison.same(gap.text, $0) }
      }
      let folded = Comparison.folded(gap.text)
      exact.append(
        hit.contains { fact in
          gold.facts[fact].answers.contains { Comparison.folded($0) == folded }
        })
      asks.append(hit)
    }
    self.asks = asks
    isExact = exact
    var characters = 0
    var end = sentences.count
    let isPart = gold.scope?.contains("5,000") ?? false
    for (index, sentence) in sentences.enumerated() {
      characters += sentence.count
      if isPart, characters > 5000 {
        end = index
        break
      }
    }
    inScope = 0..<end
    ratings = rated.compactMap { rating in
      let bare = Comparison.bare(rating.sentence)
      let found = sentences.firstIndex { sentence in
        let (short, long) = sentence.count < bare.count ? (sentence, bare) : (bare, sentence)
        return Double(short.count) > 0.3 * Double(long.count) && Comparison.shares(short, long)
      }
      guard let found else { return nil }
      let answer = Comparison.bare(rating.answer)
      let gap = observed.gaps.indices.first {
        observed.gaps[$0].sentence == found && Comparison.bare(observed.gaps[$0].text) == answer
      }
      return (rating, found, gap)
    }
    let text = observed.sentences.map(\.text).joined()
    let han = text.unicodeScalars.count { (0x3400...0x9FFF).contains($0.value) }
    let latin = text.unicodeScalars.count { $0.isASCII && $0.properties.isAlphabetic }
    units = Double(han) / 100 + Double(latin) / 300
  }
}
