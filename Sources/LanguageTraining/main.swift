import Foundation
import Language
import ScriptFolding

// `swift run -c release LanguageTraining learn FOLDER OUTPUT` makes the learned data from the annotated files in a folder;
// `LanguageTraining measure FOLDER` measures the embedded data on parts that were not learned from.
let words = CommandLine.arguments.dropFirst()
switch (words.first, words.count) {
case ("learn", 3):
  let folder = URL(fileURLWithPath: CommandLine.arguments[2])
  let output = URL(fileURLWithPath: CommandLine.arguments[3])
  let table = FoldingTable.simplified()
  let folding = ScalarFolding(simplified: Memory.kept(table))
  let training = SequenceTraining(log: { print($0) })
  var sections = [FoldingTable.section(table)]
  sections += try EnglishTraining(folder: folder, folding: folding, training: training).sections()
  sections += try ChineseTraining(folder: folder, folding: folding, training: training).sections()
  let bytes = ModelFile.bytes(of: sections)
  try Data(bytes).write(to: output)
  for section in sections { print("\(section.name): \(section.bytes.count) bytes") }
  print("\(output.path): \(bytes.count) bytes")
case ("measure", 2):
  try Measurement(folder: URL(fileURLWithPath: CommandLine.arguments[2])).run()
default:
  print("usage: LanguageTraining learn FOLDER OUTPUT | measure FOLDER")
  exit(64)
}
