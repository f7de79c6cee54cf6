extension Session {
  /// Why questions aren't asked in a session, if it goes on to its end.
  ///
  /// - Parameters:
  ///   - plan: The questions in their order.
  ///   - options: What is asked for.
  ///   - lookUp: The words of a question.
  ///   - clock: The present.
  /// - Returns: A reason for each question that isn't asked.
  public static func holdReasons(
    _ plan: QueuePlan, _ options: QueueOptions,
    lookUp: @escaping @Sendable (QuestionKey) -> AskedQuestion?, at clock: ClockReading
  ) -> [QuestionKey: HoldReason] {
    var session = Session(
      plan: plan, options: options, rules: SessionRules(), lookUp: lookUp, at: clock)
    while session.stage.showing != nil { _ = session.handle(.skipped, at: clock) }
    var reasons = plan.held.merging(session.heldBack) { $1 }
    for entry in plan.new[session.state.nextNew...] { reasons[entry.key] = .limit }
    return reasons
  }
}
