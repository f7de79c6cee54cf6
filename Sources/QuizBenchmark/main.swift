/// `swift run -c release QuizBenchmark WHAT`: measures a part of the program and prints a table.
let parts: [String: () -> Void] = [
  "generation": GenerationBenchmark.run,
  "language": LanguageBenchmark.run,
  "practice": PracticeBenchmark.run,
  "progress": ProgressBenchmark.run,
  "reading": ReadingBenchmark.run,
  "scheduling": SchedulingBenchmark.run,
  "session": SessionBenchmark.run,
]
let wanted = CommandLine.arguments.dropFirst().first
if let wanted, let measure = parts[wanted] {
  measure()
} else {
  print("usage: QuizBenchmark \(parts.keys.sorted().joined(separator: "|"))")
}
