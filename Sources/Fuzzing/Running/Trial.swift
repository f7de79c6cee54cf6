import Foundation

/// Tries inputs one by one, in workers that are started anew when they die.
final class Trial {
  // A class, because the workers live from one input to the next.

  private let start: () -> WorkerProcess
  private var workers: [WorkerProcess?] = [nil, nil]

  init(start: @escaping () -> WorkerProcess) { self.start = start }

  /// What an input does, nil where nothing is wrong; where asked for, it is tried in two workers and their results compared.
  func outcome(of input: FuzzInput, asUnstable: Bool = false) -> Lane.Outcome? {
    let (first, fault) = run(input, 0)
    guard fault == nil, asUnstable else { return fault }
    return run(input, 1).digest == first ? nil : Lane.Outcome(fault: .unstable, step: "")
  }

  private func run(_ input: FuzzInput, _ place: Int) -> (digest: UInt64?, outcome: Lane.Outcome?) {
    let worker = workers[place] ?? start()
    workers[place] = worker
    worker.send(input)
    var step = ""
    var outcome: Lane.Outcome?
    while true {
      switch worker.next(within: FuzzLimits.silence) {
      case .step(let name): step = name
      case .stepEnd: break
      case .memory(let bytes, let name):
        outcome = outcome ?? Lane.Outcome(fault: .memory(bytes), step: name)
      case .law(let text): outcome = outcome ?? Lane.Outcome(fault: .law(text), step: step)
      case .done(let digest): return (digest, outcome)
      case .silent:
        workers[place] = nil
        return (nil, Lane.Outcome(fault: .hang, step: step))
      case .ended(let signal, _):
        workers[place] = nil
        let fault: FuzzFault = signal == SIGPROF ? .hang : .trap(signal: signal)
        return (nil, outcome ?? Lane.Outcome(fault: fault, step: step))
      }
    }
  }
}
