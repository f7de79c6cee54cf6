/// What a learner may choose about scheduling, checked.
public struct SchedulerSettings: Hashable, Sendable {
  /// The weights of the model.
  public let parameters: FSRSParameters
  /// The chance of recall at which a question is due, above 0, at most 1.
  public let desiredRetention: Double
  /// Waits in seconds between the first answers to a question; may be empty.
  public let learningSteps: [Int]
  /// Waits in seconds after a lapse; may be empty.
  public let relearningSteps: [Int]
  /// The longest interval in days, at least 1.
  public let maximumInterval: Int
  /// How days between two answers are counted.
  public let elapsedDays: ElapsedDays

  /// The greatest maximum interval in days, a thousand years.
  public static let longestInterval = 365_250
  /// The longest step in seconds, a year.
  public static let longestStep = 31_557_600

  /// The settings of py-fsrs: retention 0.9, steps of 1 and 10 minutes, after a lapse 10 minutes, at most 36,500 days.
  public static let standard = SchedulerSettings(
    unchecked: .standard, desiredRetention: 0.9, learningSteps: [60, 600], relearningSteps: [600],
    maximumInterval: 36_500, elapsedDays: .periodsOf24Hours)

  /// Takes settings.
  ///
  /// - Parameters:
  ///   - parameters: The weights.
  ///   - desiredRetention: Above 0, at most 1.
  ///   - learningSteps: Seconds; empty to go to review at once.
  ///   - relearningSteps: Seconds; empty to stay in review after a lapse.
  ///   - maximumInterval: Days, at least 1.
  ///   - elapsedDays: How days are counted.
  /// - Throws: ``SettingsError`` for the first that is out of range.
  public init(
    parameters: FSRSParameters = .standard, desiredRetention: Double = 0.9,
    learningSteps: [Int] = [60, 600], relearningSteps: [Int] = [600],
    maximumInterval: Int = 36_500, elapsedDays: ElapsedDays = .periodsOf24Hours
  ) throws(SettingsError) {
    guard desiredRetention > 0, desiredRetention <= 1 else {
      throw .desiredRetention(desiredRetention)
    }
    guard (1...Self.longestInterval).contains(maximumInterval) else {
      throw .maximumInterval(maximumInterval)
    }
    for (steps, relearning) in [(learningSteps, false), (relearningSteps, true)] {
      for (index, step) in steps.enumerated() where !(1...Self.longestStep).contains(step) {
        throw .step(step, index: index, relearning: relearning)
      }
    }
    self.init(
      unchecked: parameters, desiredRetention: desiredRetention, learningSteps: learningSteps,
      relearningSteps: relearningSteps, maximumInterval: maximumInterval, elapsedDays: elapsedDays)
  }

  /// The same settings with days counted in another way.
  public func counting(_ elapsedDays: ElapsedDays) -> SchedulerSettings {
    SchedulerSettings(
      unchecked: parameters, desiredRetention: desiredRetention, learningSteps: learningSteps,
      relearningSteps: relearningSteps, maximumInterval: maximumInterval, elapsedDays: elapsedDays)
  }

  private init(
    unchecked parameters: FSRSParameters, desiredRetention: Double, learningSteps: [Int],
    relearningSteps: [Int], maximumInterval: Int, elapsedDays: ElapsedDays
  ) {
    self.parameters = parameters
    self.desiredRetention = desiredRetention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = maximumInterval
    self.elapsedDays = elapsedDays
  }
}
