import Foundation

/// Tries inputs in this process, as another process tells it, and says what happens before it happens.
///
/// Read from standard input are lines `n NUMBER` for an input of the run and `b LENGTH CHOICE KIND` with the bytes behind it.
/// Written to standard output are, for each: `s STEP` as a step begins, `e` as it ends, `m STEP BYTES` and `f TEXT` for
/// faults, and at last `d DIGEST`. A fault that ends the process is told by its end.
struct FuzzWorker {
  let maker: InputMaker
  let bench: FuzzBench
  /// The least processor time in seconds that a step may take; nil where none is bounded.
  let seconds: Double?

  /// Tries inputs until there are no more.
  func run() {
    ResourceMeter.boundMemory()
    signal(SIGPIPE, SIG_DFL)
    while let line = readLine(strippingNewline: true) {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 2, words[0] == "n", let number = Int(words[1]) {
        take(maker.input(number))
      } else if words.count == 4, words[0] == "b", let count = Int(words[1]),
        let choice = UInt64(words[2])
      {
        // A line of hexadecimal digits: what is read by lines can't be read by bytes as well.
        let bytes = Hexadecimal.bytes(readLine() ?? "")
        guard bytes.count == count else { return }
        take(FuzzInput(kind: words[3], choice: choice, bytes: bytes))
      }
    }
  }

  /// Tries one input in this process, without limits; the fault, where it doesn't end the process.
  static func fault(in input: FuzzInput, on bench: FuzzBench) -> FuzzFault? {
    guard let kind = FuzzKind.all.first(where: { $0.name == input.kind }) else { return nil }
    bench.clear()
    do {
      try kind.run(input, bench)
      return nil
    } catch let broken as LawBroken {
      return .law(broken.text)
    } catch {
      return .law("an error that no command tells: \(error)")
    }
  }

  private func take(_ input: FuzzInput) {
    var meter = ResourceMeter()
    var step = ""
    let limit = FuzzLimits.memory(input.bytes.count)
    bench.onStep = { name in
      if let name {
        step = name
        say("s \(name)")
        meter.begin()
        ResourceMeter.boundTime(
          seconds: seconds.map { FuzzLimits.seconds(input.bytes.count, least: $0) })
      } else {
        ResourceMeter.boundTime(seconds: nil)
        let most = meter.end()
        say("e")
        if most > limit { say("m \(most) \(step)") }
      }
    }
    if let fault = Self.fault(in: input, on: bench) {
      say("f " + fault.text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    say("d \(bench.digest.value)")
  }

  private func say(_ line: String) {
    var line = line + "\n"
    line.withUTF8 { _ = write(1, $0.baseAddress, $0.count) }
  }
}

/// Bytes as pairs of hexadecimal digits.
enum Hexadecimal {
  static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  static func bytes(_ text: String) -> [UInt8] {
    let values = text.utf8.map { $0 >= 0x61 ? $0 &- 0x57 : $0 &- 0x30 }
    return stride(from: 0, to: values.count - values.count % 2, by: 2).map {
      values[$0] << 4 | values[$0 + 1]
    }
  }
}
