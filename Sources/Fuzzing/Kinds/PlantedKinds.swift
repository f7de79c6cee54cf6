import PracticeSession

/// Faults that are there on purpose, so that the driver can be tried: each shows where an input holds `!`.
enum PlantedKinds {
  static let all: [FuzzKind] = [
    kind("planted-trap") { _, bench in
      let none: [UInt8] = []
      bench.note([none[bench.path("").utf8.count]])
    },
    kind("planted-hang") { _, bench in
      var sum: UInt8 = 1
      while sum != 0 { sum = sum &* 3 }
      bench.note([sum])
    },
    kind("planted-memory") { _, bench in
      let bytes = [UInt8](repeating: 1, count: 80_000_000)
      bench.note([bytes[Int(bytes[0]) << 20]])
    },
    kind("planted-unstable") { _, bench in
      bench.note("\(Set((0..<200).map { "\($0)" }))".utf8)
    },
    kind("planted-control") { _, _ in try TerminalLaw.check("\u{1B}[2J", of: "planted") },
  ]

  private static func kind(
    _ name: String, _ fault: @escaping @Sendable (FuzzInput, FuzzBench) throws -> Void
  ) -> FuzzKind {
    FuzzKind(
      name: name, weight: 0,
      base: { _, random, _ in
        (0..<8 + random.number(below: 40)).map { _ in UInt8(0x20 + random.number(below: 60)) }
      }, mutations: Mutation.ofBytes,
      run: { input, bench in
        guard input.bytes.contains(UInt8(ascii: "!")) else { return }
        try bench.step("planted") { try fault(input, bench) }
      })
  }
}
