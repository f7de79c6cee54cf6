import QuestionBank

/// Questions whose figures say different things of the same measure at the same time.
enum FigureConflicts {
  /// The groups of questions that contradict one another, in the order of the questions.
  ///
  /// Figures are compared where metric, unit and period are all known: without them nothing says that two numbers
  /// speak of one thing.
  static func groups(_ questions: [Question]) -> [[Question]] {
    struct Measure: Hashable {
      var metric: String
      var unit: String?
      var period: String
    }
    var order: [Measure] = []
    var groups: [Measure: [Question]] = [:]
    for question in questions where question.status == .active {
      guard let figure = question.figure, let metric = figure.metric, let period = figure.period
      else { continue }
      let measure = Measure(
        metric: AnswerFolding.fold(metric), unit: figure.unit,
        period: AnswerFolding.fold(period))
      if groups[measure] == nil { order.append(measure) }
      groups[measure, default: []].append(question)
    }
    return order.compactMap { groups[$0] }.filter { group in
      Set(group.compactMap(\.figure?.value)).count > 1
    }
  }
}
