import Foundation

/// Does the same to many things on all processors.
package enum Parallel {
  /// Bytes of stack that each thread has: as many as the first thread of a process mostly has.
  private static let stack = 8 << 20

  /// Does something to each of some things; the results stand in their order.
  ///
  /// - Parameters:
  ///   - items: The things; each is taken up by the first thread that is free.
  ///   - threads: How many threads there are at most; the number of processors unless told otherwise.
  ///   - done: Called after each with how many are done, by the thread that called.
  ///   - body: What is done.
  /// - Returns: A result an item.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    done: (Int) -> Void = { _ in }, _ body: @Sendable @escaping (Item) -> Result
  ) -> [Result] {
    let count = min(threads, items.count)
    guard count > 1 else {
      return items.enumerated().map { index, item in
        defer { done(index + 1) }
        return body(item)
      }
    }
    let work = Work(items, body)
    for _ in 0..<count {
      let thread = Thread { work.run() }
      thread.stackSize = stack
      thread.start()
    }
    // Whoever waits is told by the thread that called, which owns what it tells.
    var told = 0
    while work.next(after: told) != nil {
      told += 1
      done(told)
    }
    return work.results()
  }

  /// What is shared by the threads.
  private final class Work<Item: Sendable, Result: Sendable>: @unchecked Sendable {
    // A class, because several threads change it; the condition guards it.
    private let items: [Item]
    private let body: @Sendable (Item) -> Result
    private let condition = NSCondition()
    private var taken = 0
    private var found: [Result?]
    private var order: [Int] = []

    init(_ items: [Item], _ body: @Sendable @escaping (Item) -> Result) {
      self.items = items
      self.body = body
      found = Array(repeating: nil, count: items.count)
    }

    func run() {
      while let index = take() {
        let result = body(items[index])
        condition.withLock {
          found[index] = result
          order.append(index)
          condition.signal()
        }
      }
    }

    private func take() -> Int? {
      condition.withLock {
        guard taken < items.count else { return nil }
        taken += 1
        return taken - 1
      }
    }

    /// The index of the next that is done; nil after the last.
    func next(after told: Int) -> Int? {
      condition.withLock {
        guard told < items.count else { return nil }
        while order.count <= told { condition.wait() }
        return order[told]
      }
    }

    func results() -> [Result] { condition.withLock { found.compactMap(\.self) } }
  }
}
