public import MemoryModel

/// What the learner has chosen about scheduling; what is nil is as the program has it.
public struct LearnerSettings: Hashable, Sendable {
  /// The weights of the memory model.
  public var parameters: FSRSParameters?
  /// The chance of recall at which a question is due, above 0, at most 1.
  public var desiredRetention: Double?

  /// Creates settings.
  public init(parameters: FSRSParameters? = nil, desiredRetention: Double? = nil) {
    self.parameters = parameters
    self.desiredRetention = desiredRetention
  }

  /// The scheduler of these settings, which counts days as it is told.
  public func scheduler(_ elapsedDays: ElapsedDays) -> Scheduler {
    let standard = SchedulerSettings.standard
    let settings = try? SchedulerSettings(
      parameters: parameters ?? standard.parameters,
      desiredRetention: desiredRetention ?? standard.desiredRetention,
      learningSteps: standard.learningSteps, relearningSteps: standard.relearningSteps,
      maximumInterval: standard.maximumInterval, elapsedDays: elapsedDays)
    return Scheduler(settings ?? standard.counting(elapsedDays))
  }
}

extension ProgressStore {
  /// The names of the settings in the log of changes.
  private enum Name: String {
    case weights, retention
  }

  /// What the learner has chosen; a value that can't be one is passed over.
  public func settings() throws(ProgressError) -> LearnerSettings {
    try settings(skipping: 0)
  }

  /// What the learner had chosen before the last change of a setting.
  public func settingsBefore() throws(ProgressError) -> LearnerSettings {
    try settings(skipping: 1)
  }

  private func settings(skipping count: Int) throws(ProgressError) -> LearnerSettings {
    try reading { () throws(ProgressError) in
      var values: [String: String?] = [:]
      var skipped = 0
      // Both settings that one choice changes have neighbouring clocks; a choice writes all that it changes.
      try connection.each(Self.latestSettings) { (row: Row) throws(ProgressError) in
        guard skipped >= count else {
          skipped += 1
          return
        }
        let name = try row.text(0)
        if values[name] == nil { values[name] = .some(try row.optionalText(1)) }
      }
      var settings = LearnerSettings()
      if let text = values[Name.weights.rawValue] ?? nil {
        let numbers = text.split(separator: " ").compactMap { Double($0) }
        settings.parameters = try? FSRSParameters(numbers)
      }
      if let number = (values[Name.retention.rawValue] ?? nil).flatMap({ Double($0) }),
        number > 0, number <= 1
      {
        settings.desiredRetention = number
      }
      return settings
    }
  }

  /// Notes which settings differ from those in force.
  ///
  /// Inside a transaction.
  func note(_ settings: LearnerSettings, at moment: Moment) throws(ProgressError) {
    let old = try self.settings()
    if old.parameters != settings.parameters {
      let weights = settings.parameters?.weights.map { String($0) }.joined(separator: " ")
      try log(Name.weights.rawValue, weights, at: moment)
    }
    if old.desiredRetention != settings.desiredRetention {
      try log(Name.retention.rawValue, settings.desiredRetention.map { String($0) }, at: moment)
    }
  }

  private static let latestSettings = """
    SELECT name, value FROM change WHERE question IS NULL AND name IN ('weights', 'retention')
    ORDER BY clock DESC, device DESC, value DESC
    """
}
