/// Fits the weights of FSRS-6 to a log; the same log always gives the same weights.
///
/// First the stabilities after a first answer (``InitialStabilities``), then all weights by ``Adam`` over the log loss of
/// batches of questions, with a pull back to where they began by how much learners differ in each. Later answers count
/// more than earlier ones.
/// Source: open-spaced-repetition/fsrs-optimizer and fsrs-rs 6: method, rate, batches, spreads and weights by age. Theirs
/// begins each batch's questions anew with every answer, and shuffles; here a question's answers are one walk, and
/// batches are every n-th question.
enum ParameterFit {
  /// How far learners' weights lie from the standard ones: standard deviations over many learners, of fsrs-rs.
  static let spreads: [Double] = [
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27,
  ]
  /// How often every question is looked at.
  static let rounds = 8
  /// About how many answers that are scored a batch has.
  static let batchSize = 256
  /// What the oldest answer counts, where the newest counts 1.
  static let leastImportance = 0.25

  /// The weights of a log; the standard ones where no answer says anything.
  ///
  /// - Complexity: O(*n*) in the answers, about 0.5 µs each.
  static func parameters(for log: ReviewLog) -> FSRSParameters {
    let standard = FSRSParameters.standard
    let scored = log.scoredCount
    guard scored > 0 else { return standard }
    let start = InitialStabilities.fitted(to: log, from: standard.weights)
    let importance = importance(of: log)
    let batches = max(1, (scored + batchSize / 2) / batchSize)
    var adam = Adam(steps: rounds * batches)
    var w = start
    for _ in 0..<rounds {
      for batch in 0..<batches {
        var gradient = LossGradient(w)
        for index in stride(from: batch, to: log.questions.count, by: batches) {
          let question = log.questions[index]
          gradient.add(log.answers[question], weights: importance[question])
        }
        let slope = w.indices.map { index in
          let pull = 2 * (w[index] - start[index]) / (spreads[index] * spreads[index])
          return gradient.slope[index] + pull / Double(batches)
        }
        adam.step(&w, slope)
        for index in w.indices { w[index] = w[index].clamped(to: FSRSParameters.bounds[index]) }
      }
    }
    return (try? FSRSParameters(w)) ?? standard
  }

  /// What each answer's loss counts: from ``leastImportance`` to 1, by the cube of its rank in time.
  private static func importance(of log: ReviewLog) -> [Double] {
    let scored = log.answers.indices.filter { log.answers[$0].days > 0 }.sorted {
      (log.answers[$0].milliseconds, $0) < (log.answers[$1].milliseconds, $1)
    }
    var weights = [Double](repeating: 0, count: log.answers.count)
    for (rank, index) in scored.enumerated() {
      let share = Double(rank) / Double(scored.count)
      weights[index] = leastImportance + (1 - leastImportance) * share * share * share
    }
    return weights
  }
}
