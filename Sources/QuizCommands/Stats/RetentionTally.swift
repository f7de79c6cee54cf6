/// What was recalled beside what the model had forecast.
///
/// Counted are answers to questions in review, a day or more after the answer before: steps of minutes test no memory.
struct RetentionTally: Hashable, Sendable {
  /// The answers whose forecast lay in one range.
  struct Band: Hashable, Sendable {
    /// The forecasts, 0…1, the upper end excluded but in the last band.
    var range: ClosedRange<Double>
    /// How many answers.
    var answers = 0
    /// How many of them weren't rated again.
    var recalled = 0
    /// The sum of the forecasts.
    var predicted = 0.0

    /// The share recalled, 0…1; nil without answers.
    var trueRetention: Double? { answers > 0 ? Double(recalled) / Double(answers) : nil }
    /// The mean forecast, 0…1; nil without answers.
    var predictedRetention: Double? { answers > 0 ? predicted / Double(answers) : nil }

    mutating func count(_ forecast: Double, isRecalled: Bool) {
      answers += 1
      recalled += isRecalled ? 1 : 0
      predicted += forecast
    }
  }

  /// All of them together.
  var all = Band(range: 0...1)
  /// By forecast, the lowest first.
  var bands = [0...0.5, 0.5...0.7, 0.7...0.8, 0.8...0.85, 0.85...0.9, 0.9...0.95, 0.95...1].map {
    Band(range: $0)
  }

  /// Counts an answer.
  mutating func count(_ forecast: Double, isRecalled: Bool) {
    all.count(forecast, isRecalled: isRecalled)
    let band = bands.lastIndex { $0.range.lowerBound <= forecast } ?? 0
    bands[band].count(forecast, isRecalled: isRecalled)
  }
}

/// Right answers beside those forecast, by how the questions were asked.
///
/// A choice can be guessed, which its forecast counts in. Of a cloze met for the first time the memory of its fact's choices
/// is the forecast: what was recognised has to be recalled there.
struct KindCalibration: Hashable, Sendable {
  /// Choices.
  var choices = RetentionTally.Band(range: 0...1)
  /// Clozes that had been answered before.
  var clozes = RetentionTally.Band(range: 0...1)
  /// Clozes met for the first time, after choices of the same fact.
  var firstClozes = RetentionTally.Band(range: 0...1)
}
