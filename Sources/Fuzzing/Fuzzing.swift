import Foundation

/// Tries the program on inputs that nobody meant: seeded, in workers that may die of it.
///
/// Each input is made from a sound one by a few changes and tried twice, in two processes. Nothing may trap, take longer or
/// hold more than its size allows, bring control characters to a terminal or come to two results, and what holds for every
/// reading and generation must hold.
public enum Fuzzing {
  /// Runs the driver with the words of a command line.
  ///
  /// - Returns: The exit status: 0, 1 where a fault was found, 64 where the words mean nothing.
  public static func run(_ words: [String]) -> Int32 {
    guard let options = FuzzOptions(words) else {
      print(FuzzOptions.usage + "kinds: " + FuzzKind.all.map(\.name).joined(separator: ", "))
      return 64
    }
    let folder = options.workerFolder ?? newFolder()
    defer {
      for made in options.workerFolder == nil ? [folder, folder + "-samples"] : [] {
        try? FileManager.default.removeItem(atPath: made)
      }
    }
    let bench = FuzzBench(folder: folder)
    var corpus = options.corpus.map { FuzzCorpus(folder: $0) } ?? FuzzCorpus()
    do {
      try bench.fill(&corpus, samples: options.samples ?? folder + "-samples")
    } catch {
      print("the banks that inputs are made from can't be made: \(error)")
      return 1
    }
    let maker = InputMaker(seed: options.seed, kinds: options.chosenKinds, corpus: corpus)
    if options.workerFolder != nil {
      _ = FileManager.default.changeCurrentDirectoryPath(folder)
      FuzzWorker(maker: maker, bench: bench, seconds: options.isTimed ? options.leastSeconds : nil)
        .run()
      return 0
    }
    if let file = options.file { return tryFile(file, options, bench) }
    return FuzzRun(options, maker, folder: folder).run()
  }

  /// Tries one input in this process; what fails by a trap ends it.
  ///
  /// - Parameters:
  ///   - kind: The name of the kind.
  ///   - choice: The input's choice.
  ///   - bytes: Its bytes.
  /// - Returns: What is wrong, in words; nil where nothing is.
  public static func fault(kind: String, choice: UInt64, _ bytes: [UInt8]) -> String? {
    let folder = newFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return FuzzWorker.fault(
      in: FuzzInput(kind: kind, choice: choice, bytes: bytes), on: FuzzBench(folder: folder))?.text
  }

  private static func tryFile(_ file: String, _ options: FuzzOptions, _ bench: FuzzBench) -> Int32 {
    guard let bytes = PlainFile.read(file), let kind = options.kinds.first
    else {
      print(FuzzOptions.usage)
      return 64
    }
    bench.onStep = { print($0.map { "step \($0)" } ?? "done") }
    let fault = FuzzWorker.fault(
      in: FuzzInput(kind: kind, choice: options.choice, bytes: bytes), on: bench)
    print(fault?.text ?? "nothing is wrong")
    return fault == nil ? 0 : 1
  }

  /// A folder in memory where the system has such.
  private static func newFolder() -> String {
    let place =
      FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    let folder = "\(place)/quiz-fuzz-\(UUID().uuidString)"
    PlainFile.makeFolder(folder)
    return folder
  }
}
