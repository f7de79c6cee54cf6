import Foundation

/// The driver: hands batches of inputs to two workers, forwards to one and backwards to the other, compares what they say,
/// and makes what fails small.
final class FuzzRun {
  // A class, because workers are started while it counts.

  private static let batch = 500
  /// Faults of one sort in one step of one kind that are told apart; more are counted only.
  private static let mostAlike = 5

  private let options: FuzzOptions
  private let maker: InputMaker
  private let folder: String
  private var workers = 0
  private var counts: [String: Int] = [:]
  private var faults: [String: Int] = [:]
  private var known: [String: Int] = [:]
  private var alike: [String: Int] = [:]
  private let begin = ContinuousClock.now

  init(_ options: FuzzOptions, _ maker: InputMaker, folder: String) {
    self.options = options
    self.maker = maker
    self.folder = folder
  }

  /// Tries all inputs that were asked for.
  ///
  /// - Returns: The exit status: 0, or 1 where something was found.
  func run() -> Int32 {
    let lanes = [Lane { self.worker() }, Lane { self.worker() }]
    var next = options.first
    let last = options.first.addingReportingOverflow(options.inputs)
    let end = last.overflow ? Int.max : last.partialValue
    while next < end, seconds < options.seconds {
      let numbers = Array(next..<min(end, next + Self.batch))
      lanes[0].begin(numbers)
      lanes[1].begin(numbers.reversed())
      serve(lanes)
      for number in numbers {
        counts[maker.kind(number).name, default: 0] += 1
        if let outcome = outcome(of: number, lanes) { report(number, outcome) }
      }
      next += numbers.count
      if next / Self.batch % 20 == 0 {
        // Another seed for the hash tables, and nothing held that an input has left.
        lanes.forEach { $0.renew() }
        progress(next - options.first)
      }
    }
    summary(next - options.first)
    return faults.isEmpty ? 0 : 1
  }

  private var seconds: Double { (ContinuousClock.now - begin) / .seconds(1) }

  private func worker(isTimed: Bool = true, backtrace: Bool = false) -> WorkerProcess {
    workers += 1
    // Two lanes, and what is made small meanwhile, never share a folder.
    let own = "\(folder)/\(workers % 8)"
    PlainFile.makeFolder(own)
    return WorkerProcess(
      options.workerWords(folder: own, samples: folder + "-samples", isTimed: isTimed),
      errorPath: own + ".err",
      backtrace: backtrace)
  }

  private func serve(_ lanes: [Lane]) {
    while let busy = lanes.first(where: { !$0.isDone && $0.descriptor == nil })
      ?? ready(lanes.filter { !$0.isDone })
    {
      busy.take(within: FuzzLimits.silence)
    }
  }

  /// A lane whose worker has said something, or the first where none does for long.
  private func ready(_ lanes: [Lane]) -> Lane? {
    guard !lanes.isEmpty else { return nil }
    var waiting = lanes.map { pollfd(fd: $0.descriptor ?? -1, events: Int16(POLLIN), revents: 0) }
    while poll(&waiting, nfds_t(waiting.count), Int32(FuzzLimits.silence * 1000)) < 0 {}
    return zip(lanes, waiting).first { $1.revents != 0 }?.0 ?? lanes[0]
  }

  private func outcome(of number: Int, _ lanes: [Lane]) -> Lane.Outcome? {
    if let outcome = lanes[0].outcomes[number] ?? lanes[1].outcomes[number] { return outcome }
    guard lanes[0].digests[number] != lanes[1].digests[number] else { return nil }
    return Lane.Outcome(fault: .unstable, step: "")
  }

  private func report(_ number: Int, _ outcome: Lane.Outcome) {
    let input = maker.input(number)
    faults[input.kind, default: 0] += 1
    let sort = "\(input.kind), \(outcome.step), \(outcome.fault.sort)"
    guard alike[sort, default: 0] < Self.mostAlike else {
      known["more: \(sort)", default: 0] += 1
      return
    }
    let place = place(of: outcome, input)
    let signature = place.isEmpty ? sort : "\(outcome.fault.sort) at \(place)"
    known[signature, default: 0] += 1
    guard known[signature] == 1 else {
      alike[sort, default: 0] += 1
      return
    }
    let small = shrunk(input, outcome)
    tell(
      FindingReport(
        input: small, outcome: outcome, number: number, seed: options.seed, place: place))
  }

  private func tell(_ report: FindingReport) {
    print("\nFOUND \(report.line)\n\(report.test)\n")
    fflush(nil)
    guard let findings = options.findings else { return }
    let path = "\(findings)/\(report.name)"
    PlainFile.write(report.input.bytes, to: path)
    let note =
      "\(report.line)\nseed \(report.seed), input \(report.number)\n"
      + "QuizFuzz --try \(report.name) --kinds \(report.input.kind) --choice \(report.input.choice)\n"
    PlainFile.write(note.utf8, to: path + ".txt")
  }

  /// Where the program was when it trapped, from the runtime's own account; empty for other faults.
  private func place(of outcome: Lane.Outcome, _ input: FuzzInput) -> String {
    guard case .trap = outcome.fault else { return "" }
    let worker = self.worker(isTimed: false, backtrace: true)
    worker.send(input)
    while true {
      switch worker.next(within: 90) {
      case .silent, .ended, .done:
        let text = PlainFile.read(worker.errorPath) ?? []
        return Backtrace.place(in: String(decoding: text, as: UTF8.self))
      default: break
      }
    }
  }

  private func shrunk(_ input: FuzzInput, _ outcome: Lane.Outcome) -> FuzzInput {
    let deadline = ContinuousClock.now + .seconds(30)
    let trial = Trial(start: { self.worker() })
    var small = input
    small.bytes = Shrinker().shrunk(input.bytes) { bytes in
      guard ContinuousClock.now < deadline else { return false }
      var candidate = input
      candidate.bytes = bytes
      return trial.outcome(of: candidate, asUnstable: outcome.fault == .unstable)
        .map { $0.fault.sort == outcome.fault.sort && $0.step == outcome.step } ?? false
    }
    return small
  }

  private func progress(_ done: Int) {
    let line = "\(done) inputs, \(Int(seconds)) s, \(known.count) faults told apart"
    print(line)
    fflush(nil)
  }

  private func summary(_ done: Int) {
    print("\nkind              inputs   failed")
    for kind in maker.kinds {
      let name = kind.name.padding(toLength: 16, withPad: " ", startingAt: 0)
      print(name + String(format: "%8d %8d", counts[kind.name] ?? 0, faults[kind.name] ?? 0))
    }
    for (signature, count) in known.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      print("\(count) × \(signature)")
    }
    print(
      "seed \(options.seed): \(done) inputs, each tried twice, in "
        + String(format: "%.0f s (%.0f a second)", seconds, Double(done) / max(seconds, 0.001)))
  }
}
