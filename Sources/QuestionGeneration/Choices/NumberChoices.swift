/// Makes wrong values that nobody can tell by their looks: as round, as precise and as large as the right one.
struct NumberChoices {
  /// A number as it is written.
  struct Form: Hashable {
    var value: Double
    /// Digits behind the point.
    var decimals: Int
    /// Zeros that the digits end with.
    var zeros: Int
    /// Whether thousands are set off by commas.
    var hasCommas: Bool

    /// Reads ASCII or full-width digits; nil for anything else.
    init?(_ text: String) {
      let plain = text.map { character -> Character in
        if let scalar = character.unicodeScalars.first, (0xFF0E...0xFF19).contains(scalar.value),
          let half = Unicode.Scalar(scalar.value - 0xFEE0)
        {
          return Character(half)
        }
        return character
      }
      hasCommas = plain.contains(",")
      let digits = String(plain.filter { $0 != "," })
      guard let value = Double(digits), value.isFinite, !digits.hasPrefix("+"),
        !digits.lowercased().contains(where: \.isLetter)
      else { return nil }
      self.value = value
      decimals =
        digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
      let row = digits.filter(\.isNumber)
      zeros = row.reversed().prefix { $0 == "0" }.count
      guard value > 0, row.count <= 15 else { return nil }
    }

    /// The smallest step that keeps the form.
    var step: Double { decimals > 0 ? power(-decimals) * power(zeros) : power(zeros) }

    /// Another value in the same form.
    func spelled(_ value: Double) -> String {
      let scaled = (value * power(decimals)).rounded()
      var digits = String(Int64(scaled))
      while digits.count <= decimals { digits = "0" + digits }
      var whole = decimals > 0 ? String(digits.dropLast(decimals)) : digits
      let fraction = decimals > 0 ? "." + digits.suffix(decimals) : ""
      if hasCommas {
        var grouped = ""
        for (index, digit) in whole.reversed().enumerated() {
          if index > 0, index % 3 == 0 { grouped = "," + grouped }
          grouped = String(digit) + grouped
        }
        whole = grouped
      }
      return whole + fraction
    }

    private func power(_ exponent: Int) -> Double {
      var result = 1.0
      for _ in 0..<abs(exponent) { result *= 10 }
      return exponent < 0 ? 1 / result : result
    }
  }

  /// What distances between values mean.
  enum Scale: Hashable {
    /// Amounts: a tenth more is near, whatever the size.
    case ratio
    /// Degrees, whose zero means nothing: a few more or less are near.
    case interval
  }

  /// What distances between the values mean.
  var scale = Scale.ratio

  /// Whether a value within a range may be right as well, and so is none of the wrong ones.
  var mayBeRight: (ClosedRange<Double>) -> Bool = { _ in false }

  /// A real value of the bank that could be a wrong choice.
  struct Real: Hashable {
    /// As it is written, in the form of the key.
    var text: String
    /// What it is true of.
    var trueOf: String
    /// Where it stands; nil where that isn't known.
    var place: Candidate.Place?
  }

  /// The choices in order with what the wrong ones are true of, the key at a place that its seed decides.
  ///
  /// - Parameters:
  ///   - key: The right number as it is written.
  ///   - real: Real values of the same unit, best first.
  ///   - prompt: What the learner reads: no number in it is a choice.
  ///   - most: What it can't be more than; nil where anything is possible.
  ///   - seed: What decides the place and the made values.
  /// - Returns: Four choices and beside them what the wrong ones are true of and what they are, nil where one is made; nil where the key
  ///   can't stand at each of the four places.
  func choices(key: String, real: [Real], prompt: String, most: Double?, seed: String) -> (
    choices: [String], feedback: [String?], real: [Real?]
  )? {
    guard let form = Form(key) else { return nil }
    var random = StableRandom(seed: seed)
    let place = random.below(4)
    // A key that has no room on one side, such as 2 or 99 %, could only stand at the other: its place would tell it.
    var made: (choices: [String], feedback: [String?], real: [Real?])?
    for tried in 0..<4 {
      var draws = random
      guard let result = choices(form, key, tried, real, prompt, most, &draws) else { return nil }
      if tried == place { made = result }
    }
    guard let made else { return nil }
    // 9.89 among 11.6, 12.7 and 13.6 is seen at a glance.
    let isAlone = made.choices.allSatisfy { choice in
      choice == key || Form(choice).map { !hasAsManyDigits($0.value, form) } ?? true
    }
    return isAlone ? nil : made
  }

  private func choices(
    _ form: Form, _ key: String, _ place: Int, _ real: [Real], _ prompt: String,
    _ most: Double?,
    _ random: inout StableRandom
  ) -> (choices: [String], feedback: [String?], real: [Real?])? {
    var below: [(text: String, value: Double, real: Real?)] = []
    var above: [(text: String, value: Double, real: Real?)] = []
    var taken: [Double] = [form.value]
    for candidate in real.prefix(12) {
      guard let other = Form(candidate.text), other.zeros == form.zeros,
        other.decimals == form.decimals, other.value <= most ?? .infinity,
        scale == .ratio || abs(other.value - form.value) <= Self.mostDegrees,
        isApart(other.value, from: taken, form)
      else { continue }
      if other.value < form.value, below.count < place {
        below.append((form.spelled(other.value), other.value, candidate))
      } else if other.value > form.value, above.count < 3 - place {
        above.append((form.spelled(other.value), other.value, candidate))
      } else {
        continue
      }
      taken.append(other.value)
      if below.count + above.count == 2 { break }
    }
    var tries = 0
    while below.count < place || above.count < 3 - place {
      tries += 1
      guard tries < 60 else { return nil }
      let goesDown = below.count < place
      guard
        let value = made(
          from: form, down: goesDown, number: goesDown ? below.count : above.count, tries: tries,
          &random),
        value > 0, value <= most ?? .infinity,
        !mayBeRight(value - 0.499 * form.step...value + 0.499 * form.step),
        // 111 among 81, 88 and 98 is seen at a glance.
        tries > 20 || hasAsManyDigits(value, form)
          || (below + above).contains(where: { hasAsManyDigits($0.value, form) }),
        isApart(value, from: taken, form),
        !prompt.contains(form.spelled(value))
      else { continue }
      taken.append(value)
      if goesDown {
        below.append((form.spelled(value), value, nil))
      } else {
        above.append((form.spelled(value), value, nil))
      }
    }
    let all = (below + [(key, form.value, nil)] + above).sorted { $0.value < $1.value }
    return (all.map(\.text), all.map { $0.real?.trueOf }, all.map(\.real))
  }

  /// A value further away with each one made, as round as the key: of its zeros, and of its fives.
  private func made(
    from form: Form, down: Bool, number: Int, tries: Int, _ random: inout StableRandom
  ) -> Double? {
    if scale == .interval {
      return degrees(from: form, down: down, number: number, tries: tries, &random)
    }
    let keySteps = Int64((form.value / form.step).rounded())
    let unit: Int64 = keySteps % 5 == 0 ? 5 : 1
    var steps: Int64
    if number == 0, (10...18).contains(tries) {
      // 900 for 850: nearer, so that it has as many digits.
      let away = Int64(tries - 9) * unit
      steps = down ? keySteps - away : keySteps + away
    } else if keySteps / unit <= 20 {
      // Few steps to choose from: the neighbours, with a step left out now and then.
      let stride = max(1, Int(keySteps / unit) / 8)
      let away = Int64((number + 1) * stride + random.below(stride + 1) + tries / 8) * unit
      steps = down ? keySteps - away : keySteps + away
    } else {
      let share =
        0.07 + (down ? 0.09 : 0.1) * Double(number) + Double(random.below(100)) / 2000
        + Double(tries) / 250
      let value = down ? form.value * (1 - min(share, 0.92)) : form.value * (1 + share)
      steps = Int64((value / form.step / Double(unit)).rounded()) * unit
    }
    if steps == keySteps { steps += down ? -unit : unit }
    if steps % 10 == 0 { steps += down ? -unit : unit }
    guard steps >= 1 else { return nil }
    return Double(steps) * form.step
  }

  /// Degrees that a wrong choice may be away from the key.
  private static let mostDegrees = 6.0

  /// A value some degrees further away with each one made.
  private func degrees(
    from form: Form, down: Bool, number: Int, tries: Int, _ random: inout StableRandom
  ) -> Double? {
    let away = 1 + 1.3 * Double(number) + Double(random.below(11)) / 10 + Double(min(tries / 20, 2))
    let step = form.decimals > 0 ? form.step : 1
    let value = ((form.value + (down ? -away : away)) / step).rounded() * step
    return value > 0 ? value : nil
  }

  /// Whether as many digits stand before the point.
  private func hasAsManyDigits(_ value: Double, _ form: Form) -> Bool {
    String(Int64(value)).count == String(Int64(form.value)).count
  }

  private func isApart(_ value: Double, from taken: [Double], _ form: Form) -> Bool {
    taken.allSatisfy {
      abs($0 - value) >= form.step * 0.99 && abs($0 - value) >= min($0, value) * 0.02
    }
  }
}
