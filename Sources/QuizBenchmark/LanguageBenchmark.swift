import Foundation
import Language

/// How fast text is analysed on one core, whether the time grows in proportion to the size, and how much memory the analysis takes.
///
/// How right the analysis is, `LanguageTraining measure` tells, where the annotated text is at hand.
enum LanguageBenchmark {
  /// Prints a row for each language at 1, 4 and 16 MB.
  static func run() {
    print(
      "text            MB      s   MB/s  time per MB against 1 MB  tokens  bytes of analysis (× text)"
    )
    for (name, unit) in [
      ("Chinese", ReadingWorkload.plainChinese), ("English", ReadingWorkload.plainEnglish),
    ] {
      var first = 0.0
      for megabytes in [1, 4, 16] {
        let text = ReadingWorkload.bytes(of: unit, megabytes: megabytes)
        let sentences = lines(of: text)
        let analyser = Analyser()
        var tokens = 0
        let seconds = ProcessorTime.best(of: megabytes == 1 ? 5 : 2) {
          tokens = analyser.analyse(text, sentences: sentences).tokens.count
        }
        let perMegabyte = seconds / Double(megabytes)
        if megabytes == 1 { first = perMegabyte }
        let bytes = tokens * MemoryLayout<Token>.stride
        print(
          String(
            format: "%-12@ %5d %6.2f %6.1f %25.2f %8d %10d (%.1f)", name as NSString, megabytes,
            seconds, Double(megabytes) / seconds, perMegabyte / first, tokens, bytes,
            Double(bytes) / Double(text.count)))
        fflush(nil)
      }
    }
  }

  /// The sentences of generated text, which end at stops and line feeds.
  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      if start < index { ranges.append(start..<index) }
      start = index + 1
    }
    if start < text.count { ranges.append(start..<text.count) }
    return ranges
  }
}
