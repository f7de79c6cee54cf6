import Figures

extension FigureWorth {
  /// Why a figure that ``isAsked(_:in:)`` refuses is not asked, in words that a teacher understands.
  static func reason(against figure: Figure, in passage: Passage) -> String {
    let range = passage.characters(utf8: figure.range)
    let number = passage.characters(utf8: figure.numberRange)
    if passage.has("首", at: range.lowerBound) {
      return "that something was the first, which is no number"
    }
    if figure.kind == .rank,
      passage.has("位", at: number.upperBound) || !isNamed(number, in: passage),
      !passage.has("次", at: number.upperBound)
    {
      return "a rank, which holds for a time only and is easily guessed"
    }
    if passage.has("第", endingAt: range.lowerBound) || passage.has("第", at: range.lowerBound)
      || isNamed(number, in: passage)
    {
      return "a number in the name of a meeting, a congress or an edition"
    }
    if figure.kind == .age { return "an age that only bounds a group" }
    if case .number(let value) = figure.value, abs(value) < 13,
      figure.kind == .count || figure.kind == .duration || figure.kind == .multiple
    {
      return "a small count that the sentence tells by what it lists, or in passing"
    }
    if passage[number].allSatisfy({ "十百千万亿兆數数几幾".contains($0) }) {
      return "an order of magnitude, not a number"
    }
    return "a number that nobody would want to know"
  }

  private static func isNamed(_ number: Range<Int>, in passage: Passage) -> Bool {
    number.upperBound < passage.count && "届屆章条條款".contains(passage[number.upperBound])
  }
}
