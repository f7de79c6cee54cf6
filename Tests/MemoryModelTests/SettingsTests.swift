import MemoryModel
import Testing

struct SettingsTests {
  @Test func theStandardWeightsAndSettingsAreValid() throws {
    #expect(try FSRSParameters(FSRSParameters.standard.weights) == .standard)
    #expect(try SchedulerSettings() == .standard)
  }

  @Test func aWrongNumberOfWeightsIsNamed() {
    for count in [0, 17, 19, 20, 22] {
      #expect(throws: SettingsError.parameterCount(count, expected: 21)) {
        try FSRSParameters(Array(repeating: 1, count: count))
      }
    }
  }

  @Test func everyWeightOutOfBoundsIsNamedWithItsBounds() throws {
    for index in 0..<FSRSParameters.count {
      let bounds = FSRSParameters.bounds[index]
      for edge in [bounds.lowerBound, bounds.upperBound] {
        var weights = FSRSParameters.standard.weights
        weights[index] = edge
        #expect(try FSRSParameters(weights).weights == weights)
      }
      for beyond in [bounds.lowerBound.nextDown, bounds.upperBound.nextUp, .infinity] {
        var weights = FSRSParameters.standard.weights
        weights[index] = beyond
        #expect(
          throws: SettingsError.parameters([.init(index: index, value: beyond, bounds: bounds)])
        ) { try FSRSParameters(weights) }
      }
    }
    var weights = FSRSParameters.standard.weights
    weights[0] = .nan
    weights[20] = 9
    let error = #expect(throws: SettingsError.self) { try FSRSParameters(weights) }
    guard case .parameters(let outside) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(outside.map(\.index) == [0, 20])
  }

  @Test func settingsOutOfRangeAreNamed() {
    for retention in [0, -1, 1.000001, .nan, .infinity] {
      #expect(throws: SettingsError.self) { try SchedulerSettings(desiredRetention: retention) }
    }
    for days in [0, -5, SchedulerSettings.longestInterval + 1] {
      #expect(throws: SettingsError.maximumInterval(days)) {
        try SchedulerSettings(maximumInterval: days)
      }
    }
    #expect(throws: SettingsError.step(0, index: 1, relearning: false)) {
      try SchedulerSettings(learningSteps: [60, 0])
    }
    #expect(throws: SettingsError.step(-3, index: 0, relearning: true)) {
      try SchedulerSettings(relearningSteps: [-3])
    }
  }
}
