import Testing

@testable import QuestionGeneration

@Suite struct NumberChoicesTests {
  private func made(_ key: String, seed: String, most: Double? = nil, prompt: String = "")
    -> [String]?
  {
    NumberChoices().choices(key: key, real: [], prompt: prompt, most: most, seed: seed)?.choices
  }

  /// The keys that the laws are tried on: all small ones, and larger ones of every form.
  private static let keys: [String] =
    (1...400).map(String.init)
    + (1...99).map { "\($0 / 10).\($0 % 10)" } + (101...140).map { "0.\($0)" }
    + [
      "1,590", "12,000", "7000", "460", "850", "41.06", "26.67", "37.5", "100.0", "5.0", "0.50",
      "1,200,000",
    ]
    + ["48600", "15700", "999", "1001", "123456789", "99.9", "3.14159"]

  @Test func fourDistinctSortedValuesHoldTheKeyInItsOwnForm() throws {
    for key in Self.keys {
      let form = try #require(NumberChoices.Form(key))
      for seed in 0..<6 {
        guard let choices = made(key, seed: "\(seed)") else { continue }
        let forms = choices.compactMap { NumberChoices.Form($0) }
        #expect(forms.count == 4, "\(choices)")
        #expect(choices.filter { $0 == key }.count == 1, "\(choices)")
        let values = forms.map(\.value)
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 }, "\(choices)")
        #expect(
          forms.allSatisfy { $0.decimals == form.decimals && $0.zeros == form.zeros }, "\(choices)")
        #expect(values.allSatisfy { $0 > 0 })
      }
    }
  }

  @Test func degreesLieAFewDegreesApart() {
    for key in ["42.4", "16", "10", "98.6", "5"] {
      for seed in 0..<20 {
        guard
          let choices = NumberChoices(scale: .interval).choices(
            key: key, real: [.init(text: "55.1", trueOf: "another")], prompt: "",
            most: nil, seed: "\(seed)")?.choices, let own = Double(key)
        else { continue }
        let values = choices.compactMap(Double.init)
        #expect(values.count == 4 && values.contains(own))
        #expect(values.allSatisfy { abs($0 - own) <= 8 }, "\(choices)")
      }
    }
  }

  @Test func noChoiceIsMoreThanTheLimitOrShownByThePrompt() {
    let prompt = "2024年达到____%，比上年的34.5%高，低于41.5%。"
    for seed in 0..<100 {
      guard
        let choices = made("37.5", seed: "\(seed)", most: 50, prompt: prompt)
      else { continue }
      for choice in choices {
        #expect((NumberChoices.Form(choice)?.value ?? 99) <= 50)
        #expect(choice != "34.5" && choice != "41.5")
      }
    }
  }

  @Test(arguments: ["850", "37.5", "1,590", "48600", "7000", "41.06"])
  func theKeyStandsAtEachPlaceEquallyOften(key: String) throws {
    var places = [0, 0, 0, 0]
    for seed in 0..<800 {
      let choices = try #require(made(key, seed: "seed \(seed)"))
      places[try #require(choices.firstIndex(of: key))] += 1
    }
    // Of 800 draws with a fourth each, 200 are expected; four standard deviations are 49.
    #expect(places.allSatisfy { (151...249).contains($0) }, "\(places)")
  }

  @Test func aKeyWithoutRoomOnOneSideGetsNoChoices() {
    let room = NumberChoices()
    for seed in 0..<20 {
      #expect(
        room.choices(key: "2", real: [], prompt: "", most: nil, seed: "\(seed)") == nil
      )
      #expect(
        room.choices(
          key: "99", real: [], prompt: "", most: 100, seed: "\(seed)") == nil
      )
    }
  }

  @Test func theSameSeedGivesTheSameChoices() {
    for key in ["850", "37.5", "1,590"] {
      #expect(made(key, seed: "a") == made(key, seed: "a"))
      #expect(Set((0..<20).map { made(key, seed: "\($0)") ?? [] }).count > 3)
    }
  }

  @Test func realValuesOfTheSameFormGoFirstWithWhatTheyAreTrueOf() throws {
    let real = [
      NumberChoices.Real(text: "460", trueOf: "全市有460家。"), .init(text: "12.5", trueOf: "别的。"),
    ]
    var seen = 0
    for seed in 0..<60 {
      let made = try #require(
        NumberChoices().choices(
          key: "850", real: real, prompt: "", most: nil, seed: "\(seed)"))
      #expect(!made.choices.contains("12.5"))
      #expect(made.feedback.count == made.choices.count)
      for (choice, feedback) in zip(made.choices, made.feedback) {
        #expect(feedback == (choice == "460" ? "全市有460家。" : nil))
      }
      if made.choices.contains("460") { seen += 1 }
    }
    #expect(seen > 20)
  }

  @Test(arguments: [
    "", "0", "-5", "+5", "1.2.3", "abc", "1e5", "0x10", "inf", "nan", "十二", "1-2",
    "1234567890123456", "½", "1，000",
  ])
  func whatIsNoPlainNumberHasNoChoices(key: String) {
    #expect(NumberChoices.Form(key) == nil)
    #expect(made(key, seed: "") == nil)
  }

  @Test(
    arguments: [
      ("850", 850, 0, 1, false), ("1,590", 1590, 0, 1, true), ("37.5", 37.5, 1, 0, false),
      ("5.0", 5, 1, 1, false),
      ("１２", 12, 0, 0, false), ("0.05", 0.05, 2, 0, false), ("7000", 7000, 0, 3, false),
    ] as [(String, Double, Int, Int, Bool)])
  func formIsReadOffTheDigits(text: String, value: Double, decimals: Int, zeros: Int, commas: Bool)
    throws
  {
    let form = try #require(NumberChoices.Form(text))
    #expect(form.value == value && form.decimals == decimals)
    #expect(form.zeros == zeros && form.hasCommas == commas)
  }

  @Test func aValueIsSpelledAsItWasRead() throws {
    for key in Self.keys {
      let form = try #require(NumberChoices.Form(key))
      #expect(form.spelled(form.value) == key)
    }
  }

  @Test(arguments: 0..<40) func theKeyIsNotTheOnlyOneWithItsDigits(seed: Int) {
    for key in ["9.89", "11", "90", "1010"] {
      guard let choices = made(key, seed: "\(seed)")
      else { continue }
      func digits(_ text: String) -> Int { text.prefix { $0 != "." }.count }
      #expect(choices.contains { $0 != key && digits($0) == digits(key) }, "\(choices)")
    }
  }
}
