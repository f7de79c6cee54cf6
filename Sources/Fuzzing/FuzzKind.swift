import PracticeSession

/// A kind of input: how one is made, changed and tried.
struct FuzzKind: Sendable {
  /// Its name, as `--kinds` takes it.
  var name: String
  /// How often it is chosen beside the others; 0 where only by name.
  var weight: Int
  /// Makes a sound input from the input's choice, random numbers and the files of a corpus.
  var base: @Sendable (UInt64, inout SeededGenerator, FuzzCorpus) -> [UInt8]
  /// The changes that may be made to it.
  var mutations: [Mutation]
  /// Bytes that an input may have, but for the few large ones.
  var most: Int = FuzzLimits.usualBytes
  /// Tries it.
  ///
  /// - Throws: ``LawBroken`` where something that always holds did not.
  var run: @Sendable (FuzzInput, FuzzBench) throws -> Void

  /// All kinds.
  static var all: [FuzzKind] {
    ArticleKinds.all + BankKinds.all + HistoryKinds.all + PlumbingKinds.all + SessionKinds.all
      + PlantedKinds.all
  }
}

/// Something that always holds did not; told as `law: details`.
struct LawBroken: Error {
  var text: String
}

/// Sizes and limits, all in one place.
enum FuzzLimits {
  /// Bytes that most inputs are cut to.
  static let usualBytes = 6_000
  /// Bytes of the few large inputs.
  static let largeBytes = 100_000
  /// One input in so many may be large.
  static let largeEvery = 400
  /// Memory in bytes that a step may take at most for an input of a size.
  static func memory(_ bytes: Int) -> Int { 30_000_000 + 20 * bytes }
  /// Processor time in seconds that a step may take at most: 2 s for 100 KB, never less than a start needs.
  static func seconds(_ bytes: Int, least: Double) -> Double {
    max(least, 2 * Double(bytes) / 100_000)
  }
  /// Bytes of address space that a worker may have, so that a fault takes the worker and not the machine.
  static let addressSpace = 6 << 30
  /// Seconds after which a worker that uses no processor time is taken to wait for ever.
  static let silence = 30.0
}
