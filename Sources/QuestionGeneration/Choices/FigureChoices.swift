import Language
import QuestionBank

/// Chooses wrong numbers and years.
struct FigureChoices {
  /// A number of the bank with its unit.
  private struct Known {
    var text: String
    var value: Double
    var candidate: Candidate
  }

  /// By what stands around the number and the language.
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
        Known(text: parts.number, value: form.value, candidate: candidate))
    }
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
    let others = (known[Self.key(parts, candidate)] ?? []).filter {
      $0.candidate.statement != candidate.statement && $0.value != form.value
        && $0.value < form.value * 1.7 && $0.value > form.value / 1.7 && !shown.contains($0.text)
    }
    let real = others.sorted {
      (abs($0.value - form.value), $0.text) < (abs($1.value - form.value), $1.text)
    }.prefix(12).map {
      NumberChoices.Real(
        text: $0.text, trueOf: $0.candidate.statement, place: $0.candidate.places.first)
    }
    // What several sentences give values of may have changed: none of those is a safe wrong one.
    let near = Set(others.filter { isSameMeasure($0.candidate, candidate) }.map(\.text))
    let isShare = candidate.figure?.unit == "%" && form.value <= 100
    guard
      let made = NumberChoices(mayBeRight: { range in
        others.contains { range.contains($0.value) && isSameMeasure($0.candidate, candidate) }
      }).choices(
        key: parts.number, real: real.filter { !near.contains($0.text) },
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

  private func isSameMeasure(_ one: Candidate, _ other: Candidate) -> Bool {
    let shared = one.words.intersection(other.words).count
    return shared * 2 >= min(one.words.count, other.words.count)
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
