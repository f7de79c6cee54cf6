import Language
import QuestionBank

/// Chooses wrong numbers and years.
struct FigureChoices {
  /// A number of the bank with its unit.
  private struct Known {
    var text: String
    var value: Double
    var statement: String
    var words: Set<UInt32>
    var place: Candidate.Place?
  }

  /// By what stands around the number and the language; of each in ascending order.
  private var known: [String: [Known]] = [:]
  private let years: Set<Int>

  /// Collects the numbers of candidates.
  init(_ candidates: [Candidate]) {
    var years: Set<Int> = []
    for candidate in candidates {
      if candidate.thing == .year, let year = Self.year(of: candidate.answer) { years.insert(year) }
      guard let parts = Self.parts(candidate), let form = NumberChoices.Form(parts.number) else {
        continue
      }
      known[Self.key(parts, candidate), default: []].append(
        Known(
          text: parts.number, value: form.value, statement: candidate.statement,
          words: candidate.words, place: candidate.places.first))
    }
    known = known.mapValues { $0.sorted { $0.value < $1.value } }
    self.years = years
  }

  /// Choices in order with where the wrong ones come from, nil for the answer.
  typealias Made = (choices: [String], origins: [Candidate.Origin?])

  /// The choices for a number; nil where there are no good ones.
  func numbers(for candidate: Candidate) -> Made? {
    // More than 2,600 is true of every smaller number too.
    guard candidate.figure?.qualifier == nil, let parts = Self.parts(candidate),
      let form = NumberChoices.Form(parts.number)
    else { return nil }
    let shown = candidate.prompt + candidate.context.map(\.text).joined()
    let all = known[Self.key(parts, candidate)] ?? []
    func isOther(_ known: Known) -> Bool {
      known.statement != candidate.statement && known.value != form.value
        && known.value < form.value * 1.7 && known.value > form.value / 1.7
        && !shown.contains(known.text)
    }
    func isSameMeasure(from low: Double, to high: Double, _ holds: (Known) -> Bool) -> Bool {
      let first = Self.first(in: all) { $0 >= low }
      return all[first...].prefix(GenerationLimits.figures).prefix { $0.value <= high }.contains {
        self.isSameMeasure($0.words, candidate.words) && holds($0) && isOther($0)
      }
    }
    let real = Self.nearest(to: form.value, among: all).sorted {
      (abs($0.value - form.value), $0.text) < (abs($1.value - form.value), $1.text)
    }.lazy.filter(isOther).prefix(12).filter { other in
      // What several sentences give values of may have changed: none of those is a safe wrong one.
      !isSameMeasure(from: other.value, to: other.value) { $0.text == other.text }
    }.map { NumberChoices.Real(text: $0.text, trueOf: $0.statement, place: $0.place) }
    let isShare = candidate.figure?.unit == "%" && form.value <= 100
    guard
      let made = NumberChoices(mayBeRight: { range in
        isSameMeasure(from: range.lowerBound, to: range.upperBound) { _ in true }
      }).choices(
        key: parts.number, real: Array(real),
        prompt: shown,
        most: isShare ? 100 : nil, seed: QuestionIdentity.seed(candidate))
    else { return nil }
    let origins = zip(made.choices, made.real).map { choice, real -> Candidate.Origin? in
      guard choice != parts.number else { return nil }
      guard let real, let place = real.place else { return .computed }
      return .stated(
        article: place.article, part: .paragraph(place.paragraph), range: place.range,
        text: real.trueOf)
    }
    return (made.choices.map { parts.before + $0 + parts.behind }, origins)
  }

  /// Of ascending numbers those that are nearest to a value, in ascending order.
  private static func nearest(to value: Double, among known: [Known]) -> ArraySlice<Known> {
    var low = first(in: known) { $0 >= value }
    var high = low
    while high - low < GenerationLimits.figures, low > 0 || high < known.count {
      let isBelow =
        high == known.count || low > 0 && value - known[low - 1].value <= known[high].value - value
      if isBelow { low -= 1 } else { high += 1 }
    }
    return known[low..<high]
  }

  /// The first of ascending numbers from which on something holds.
  private static func first(in known: [Known], where holds: (Double) -> Bool) -> Int {
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if holds(known[middle].value) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The choices for a year.
  func years(for candidate: Candidate, written: Int?) -> Made? {
    guard let key = Self.year(of: candidate.answer) else { return nil }
    let behind = candidate.answer.drop { $0.isNumber }
    let shown = Set(
      (candidate.prompt + " " + candidate.context.map(\.text).joined(separator: " "))
        .split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Int($0) })
    let choices = YearChoices().choices(
      key: key, real: years, shown: shown, latest: max(key, written ?? key + 3),
      seed: QuestionIdentity.seed(candidate))
    guard choices.count == 4 else { return nil }
    let spelled = choices.map { $0 + behind }
    return (spelled, spelled.map { $0 == candidate.answer ? nil : .computed })
  }

  /// The year that an answer is, with 年 or without; nil where it is anything else.
  static func year(of answer: String) -> Int? {
    let digits = answer.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, let year = Int(digits), (1000...2999).contains(year),
      ["", "年"].contains(answer.dropFirst(4))
    else { return nil }
    return year
  }

  /// Whether the words of two sentences are half the same.
  private func isSameMeasure(_ one: Set<UInt32>, _ other: Set<UInt32>) -> Bool {
    let (few, many) = one.count < other.count ? (one, other) : (other, one)
    return few.count(where: many.contains) * 2 >= few.count
  }

  /// A number's digits with what stands before and behind them.
  private static func parts(_ candidate: Candidate) -> (
    before: String, number: String, behind: String
  )? {
    guard case .number(let range) = candidate.thing else { return nil }
    let bytes = Array(candidate.answer.utf8)
    guard range.upperBound <= bytes.count, !range.isEmpty else { return nil }
    return (
      String(decoding: bytes[..<range.lowerBound], as: UTF8.self),
      String(decoding: bytes[range], as: UTF8.self),
      String(decoding: bytes[range.upperBound...], as: UTF8.self)
    )
  }

  private static func key(
    _ parts: (before: String, number: String, behind: String), _ candidate: Candidate
  )
    -> String
  {
    let unit = candidate.figure?.unit ?? ""
    return "\(candidate.languageTag) \(parts.before) \(parts.behind) \(unit)"
  }
}
