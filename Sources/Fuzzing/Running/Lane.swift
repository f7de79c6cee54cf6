import Foundation

/// One worker after the other, until all inputs of a batch were tried.
final class Lane {
  // A class, because two of them are served by turns.

  /// A fault and the step in which it happened.
  struct Outcome: Hashable {
    var fault: FuzzFault
    var step: String
  }

  private let start: () -> WorkerProcess
  private var worker: WorkerProcess?
  private var waiting: [Int] = []
  private var step = ""
  /// Fingerprints by the number of the input.
  private(set) var digests: [Int: UInt64] = [:]
  /// Faults by the number of the input.
  private(set) var outcomes: [Int: Outcome] = [:]

  /// - Parameter start: Starts a worker.
  init(start: @escaping () -> WorkerProcess) { self.start = start }

  /// Begins a batch.
  func begin(_ numbers: [Int]) {
    waiting = numbers
    digests = [:]
    outcomes = [:]
    resume()
  }

  /// Whether all were tried.
  var isDone: Bool { waiting.isEmpty }

  /// Where to wait for something to ``take(within:)``; nil where something waits already.
  var descriptor: Int32? { worker.flatMap { $0.hasEvents ? nil : $0.descriptor } }

  /// Takes the next thing that the worker says.
  func take(within seconds: Double) {
    guard let worker, let number = waiting.first else { return }
    switch worker.next(within: seconds) {
    case .step(let name): step = name
    case .stepEnd: break
    case .memory(let bytes, let step): note(.memory(bytes), number, step)
    case .law(let text): note(.law(text), number, step)
    case .done(let digest):
      digests[number] = digest
      waiting.removeFirst()
      step = ""
    case .silent:
      worker.end(by: SIGKILL)
      died(.hang, number)
    case .ended(let signal, _): died(signal == SIGPROF ? .hang : .trap(signal: signal), number)
    }
  }

  private func note(_ fault: FuzzFault, _ number: Int, _ step: String) {
    if outcomes[number] == nil { outcomes[number] = Outcome(fault: fault, step: step) }
  }

  private func died(_ fault: FuzzFault, _ number: Int) {
    note(fault, number, step)
    step = ""
    worker = nil
    waiting.removeFirst()
    resume()
  }

  private func resume() {
    guard !waiting.isEmpty else { return }
    if worker == nil { worker = start() }
    worker?.send(waiting)
  }

  /// Leaves the worker, so that the next batch has another.
  func renew() { worker = nil }
}
