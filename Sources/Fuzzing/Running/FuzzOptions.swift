/// What the words of the driver's command line ask for.
struct FuzzOptions {
  static let usage = """
    usage: QuizFuzz [--inputs N] [--seconds N] [--seed N] [--first N] [--kinds NAME,…] [--corpus FOLDER]
                    [--findings FOLDER] [--least-seconds N]
           QuizFuzz --try FILE --kinds NAME [--choice N]

    """

  var inputs = Int.max
  var seconds = Double.infinity
  var seed: UInt64 = 1
  var first = 0
  var kinds: [String] = []
  var corpus: String?
  var findings: String?
  /// The least processor time that a step may take, in seconds.
  var leastSeconds = 0.5
  /// A file that is tried alone.
  var file: String?
  var choice: UInt64 = 0
  /// The folder of a worker; nil for the driver itself.
  var workerFolder: String?
  /// The folder with the banks that inputs are made from, for a worker.
  var samples: String?
  var isTimed = true

  /// nil where the words say nothing that is understood.
  init?(_ words: [String]) {
    var words = words[...]
    while let name = words.popFirst() {
      guard let value = words.popFirst() else { return nil }
      switch name {
      case "--inputs":
        guard let number = Int(value), number > 0 else { return nil }
        inputs = number
      case "--seconds":
        guard let number = Double(value), number > 0 else { return nil }
        seconds = number
      case "--least-seconds":
        guard let number = Double(value), number > 0 else { return nil }
        leastSeconds = number
      case "--seed":
        guard let number = UInt64(value) else { return nil }
        seed = number
      case "--first":
        guard let number = Int(value), number >= 0 else { return nil }
        first = number
      case "--choice":
        guard let number = UInt64(value) else { return nil }
        choice = number
      case "--kinds": kinds = value.split(separator: ",").map(String.init)
      case "--corpus": corpus = value
      case "--findings": findings = value
      case "--try": file = value
      case "--samples": samples = value
      case "--worker": workerFolder = value
      case "--timed": isTimed = value == "yes"
      default: return nil
      }
    }
    guard chosenKinds.count == kinds.count || kinds.isEmpty else { return nil }
  }

  /// The kinds that inputs are made of.
  var chosenKinds: [FuzzKind] {
    FuzzKind.all.filter { kinds.isEmpty ? $0.weight > 0 : kinds.contains($0.name) }
  }

  /// The words of a worker that makes the same inputs.
  func workerWords(folder: String, samples: String, isTimed: Bool) -> [String] {
    var words = [
      "--worker", folder, "--samples", samples, "--seed", "\(seed)", "--least-seconds",
      "\(leastSeconds)", "--timed",
      isTimed ? "yes" : "no",
    ]
    if !kinds.isEmpty { words += ["--kinds", kinds.joined(separator: ",")] }
    if let corpus { words += ["--corpus", corpus] }
    return words
  }
}
