import ArticleReading
import Foundation

/// How fast articles are read, how much memory it takes, and whether the time grows in proportion to the size.
enum ReadingBenchmark {
  /// Prints a row for each kind of text at 1, 10 and 100 MB.
  static func run() {
    print("text          MB      s   MB/s  time per MB against 1 MB  peak memory MB (× file)")
    for (name, extension_, unit) in [
      ("wrapped zh", "txt", ReadingWorkload.wrappedChinese),
      ("plain zh", "txt", ReadingWorkload.plainChinese),
      ("plain en", "txt", ReadingWorkload.plainEnglish),
      ("one line", "txt", ReadingWorkload.oneLine), ("html", "html", ReadingWorkload.page),
    ] {
      var first = 0.0
      for megabytes in [1, 10, 100] {
        let bytes = ReadingWorkload.bytes(of: unit, megabytes: megabytes)
        let seconds = ProcessorTime.best(of: megabytes == 1 ? 5 : megabytes == 10 ? 3 : 1) {
          _ = try? ArticleReader().read(bytes, name: "a.\(extension_)")
        }
        let perMegabyte = seconds / Double(megabytes)
        if megabytes == 1 { first = perMegabyte }
        let peak = PeakMemory.megabytes()
        print(
          row(name, megabytes, seconds, perMegabyte / first, peak, Double(peak) / Double(megabytes))
        )
        fflush(nil)
      }
    }
  }

  private static func row(
    _ name: String, _ megabytes: Int, _ seconds: Double, _ ratio: Double, _ peak: Int,
    _ times: Double
  ) -> String {
    String(
      format: "%-12@ %4d %6.2f %6.1f %25.2f %15d (%.1f)", name as NSString, megabytes, seconds,
      Double(megabytes) / seconds, ratio, peak, times)
  }
}
