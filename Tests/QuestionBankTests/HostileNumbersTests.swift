import Foundation
import QuestionBank
import TestSupport
import Testing

/// Numbers in a bank's files that no generator writes: the line is named, or the nearest end is taken.
@Suite struct HostileNumbersTests {
  let folder: TemporaryFolder
  let bank: Bank

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  private func change(_ name: String, _ pattern: String, to replacement: String) throws {
    let path = "\(bank.path)/\(name)"
    let text = String(decoding: try StoredFile.read(path), as: UTF8.self)
    let changed = text.replacing(try Regex(pattern), with: replacement, maxReplacements: 1)
    #expect(changed != text)
    try StoredFile.replace(path, with: Array(changed.utf8))
  }

  @Test(arguments: [
    "[-1, 4]", "[9, 3]", "[0, 9223372036854775807]", "[-9223372036854775808, 9223372036854775807]",
  ])
  func aSpanThatIsNoneIsFoundByVerificationAndHarmsNothing(span: String) throws {
    try change(
      "questions/harbour.txt.json", "\"spans\" : \\[\\s*\\[[^\\]]*\\]", to: "\"spans\" : [\(span)")
    let failures = try BankVerifier.verify(bank).failures
    #expect(failures.map(\.reason) == [.outsideText(path: "articles/harbour.txt")])
    #expect(try BankExport(of: bank).questions.count == 2)
  }

  @Test(arguments: ["1e308", "-1e308", "17", "-0.5"])
  func importanceIsTakenIntoItsBounds(number: String) throws {
    try change(
      "questions/harbour.txt.json", "\"importance\" : [0-9.]+", to: "\"importance\" : \(number)")
    let importance = try #require(
      try bank.questions().first { $0.id == SampleBank.cloze.id }?.importance)
    #expect((0...1).contains(importance))
    let entry = try #require(
      try BankIndex(of: bank, cacheFolder: nil).entries.first { $0.id == SampleBank.cloze.id })
    #expect(entry.importance == importance)
  }

  @Test(arguments: ["-5", "1000001", "9223372036854775807", "1e30", "1.5"])
  func aLimitThatCannotBeIsDamage(limit: String) throws {
    try change("bank.json", "\"limit\" : null", to: "\"limit\" : \(limit)")
    #expect(throws: BankError.self) { try Bank.open(at: bank.path) }
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807"])
  func aParagraphThatIsNotThereHarmsNothing(number: String) throws {
    try change(
      "questions/harbour.txt.json", "\"paragraph\" : [0-9]+", to: "\"paragraph\" : \(number)")
    try change(
      "questions/harbour.txt.json", "\"paragraphs\" : \\[", to: "\"paragraphs\" : [\(number),")
    #expect(try BankVerifier.verify(bank).questions == 2)
    try bank.write(QuestionEdit(answer: "twelve"), for: SampleBank.cloze.id)
  }
}
