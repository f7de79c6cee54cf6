import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct FigureChoicesTests {
  /// A candidate that asks a number with what stands before and behind it.
  private func figure(
    _ prompt: String, _ before: String, _ number: String, _ behind: String, unit: String? = nil,
    paragraph: Int = 0, context: String? = nil
  ) -> Candidate {
    let start = before.utf8.count
    let answer = before + number + behind
    return .sample(
      prompt, answer: answer, thing: .number(start..<start + number.utf8.count), topic: .figure,
      paragraph: paragraph,
      figure: FigureFacts(
        text: answer, value: .number(NumberChoices.Form(number)?.value ?? 0), unit: unit,
        qualifier: nil, period: nil, metric: nil),
      before: context)
  }

  private static let samples:
    [(prompt: String, before: String, number: String, behind: String, unit: String?)] = [
      ("The quay at Norrin is ____ metres long.", "", "460", "", "metre"),
      ("The bridge cost ____ in the end.", "$", "412", " million", "$"),
      ("Exports of tea rose by ____ last spring.", "", "37.5", " percent", "%"),
      ("The colony had ____ pairs of puffins.", "", "24,300", "", nil),
      ("全村去年卖茶收入____。", "", "7000", "万元", "元"), ("茶叶产量比上年增长____。", "", "37.5", "%", "%"),
      ("新码头全长____。", "", "460", "米", "米"),
    ]

  @Test func theAnswerIsThereOnceAmongFourInOrderWithTheirUnit() throws {
    for sample in Self.samples {
      let candidate = figure(
        sample.prompt, sample.before, sample.number, sample.behind, unit: sample.unit)
      let made = try #require(FigureChoices([candidate]).numbers(for: candidate))
      #expect(made.choices.count == 4 && Set(made.choices).count == 4)
      #expect(made.choices.filter { $0 == candidate.answer }.count == 1)
      #expect(
        made.choices.allSatisfy { $0.hasPrefix(sample.before) && $0.hasSuffix(sample.behind) })
      let values = made.choices.compactMap {
        NumberChoices.Form(String($0.dropFirst(sample.before.count).dropLast(sample.behind.count)))?
          .value
      }
      #expect(values.count == 4 && values == values.sorted())
      #expect(made.origins.count == 4)
      for (choice, origin) in zip(made.choices, made.origins) {
        #expect((origin == nil) == (choice == candidate.answer))
      }
    }
  }

  @Test func noShareIsMoreThanTheWhole() {
    for tenths in stride(from: 605, through: 995, by: 15) {
      let candidate = figure(
        "____ of the boats are made of oak.", "", "\(tenths / 10).\(tenths % 10)", " percent",
        unit: "%")
      guard let made = FigureChoices([candidate]).numbers(for: candidate) else { continue }
      let values = made.choices.compactMap { Double($0.dropLast(8)) }
      #expect(values.count == 4 && values.allSatisfy { $0 <= 100 }, "\(made.choices)")
    }
  }

  @Test func realValuesOfTheSameUnitComeWithTheirSentences() throws {
    let quay = figure("The quay at Norrin is ____ metres long.", "", "460", "", unit: "metre")
    let wall = figure(
      "A breakwater of ____ metres shelters the trawlers from western gales.", "", "380", "",
      unit: "metre",
      paragraph: 1)
    var places = 0
    for name in ["Norrin", "Calder", "Dunmore", "Ostham", "Brennock", "Hale", "Arles", "Tarn"] {
      let candidate = figure(
        quay.prompt.replacing("Norrin", with: name), "", "460", "", unit: "metre")
      let made = try #require(FigureChoices([candidate, wall]).numbers(for: candidate))
      guard let index = made.choices.firstIndex(of: "380") else { continue }
      places += 1
      guard case .stated(let article, let part, _, let text)? = made.origins[index] else {
        Issue.record("no origin")
        continue
      }
      #expect(article == 0 && part == .paragraph(1) && text == wall.statement)
    }
    #expect(places > 0)
  }

  @Test func whatThePromptOrItsContextShowsIsNoChoice() {
    for number in stride(from: 410, through: 560, by: 10) {
      let candidate = figure(
        "The quay is ____ metres long, against \(number) metres planned.", "", "480", "",
        unit: "metre",
        context: "Once \(number + 5) metres had been wanted.")
      guard let made = FigureChoices([candidate]).numbers(for: candidate) else { continue }
      if number != 480 { #expect(!made.choices.contains("\(number)")) }
      #expect(!made.choices.contains("\(number + 5)"))
    }
  }

  @Test func anotherValueOfTheSameMeasureIsNoWrongChoice() throws {
    let old = figure(
      "The quay at Norrin was ____ metres long before.", "", "455", "", unit: "metre", paragraph: 1)
    let new = figure("The quay at Norrin is ____ metres long now.", "", "460", "", unit: "metre")
    if let made = FigureChoices([new, old]).numbers(for: new) {
      #expect(!made.choices.contains("455"))
    }
  }

  @Test func yearsAreFourInOrderWithTheAnswerOnceAndNoneLaterThanTheArticle() throws {
    for written in [1904, 1906, 2019, nil] {
      let candidate = Candidate.sample(
        "The railway that had reached Ostham in 1898 came to Calder in ____.", answer: "1904",
        thing: .year, topic: .date)
      let made = try #require(FigureChoices([candidate]).years(for: candidate, written: written))
      #expect(made.choices.count == 4 && Set(made.choices).count == 4)
      #expect(made.choices == made.choices.sorted())
      #expect(made.choices.filter { $0 == "1904" }.count == 1)
      #expect(!made.choices.contains("1898"))
      #expect(made.choices.allSatisfy { (Int($0) ?? 0) <= written ?? 1907 })
    }
  }

  @Test func aNumberPlaceThatLiesOutsideOfTheAnswerDoesNotTrap() {
    let broken = Candidate.sample(
      "The quay is ____ long.", answer: "460", thing: .number(2..<90), topic: .figure)
    #expect(FigureChoices([broken]).numbers(for: broken) == nil)
    let empty = Candidate.sample(
      "The quay is ____ long.", answer: "460", thing: .number(1..<1), topic: .figure)
    #expect(FigureChoices([empty]).numbers(for: empty) == nil)
  }

  @Test func amongThousandsOfNumbersNoneOfTheSameMeasureIsWrong() throws {
    let all = (0..<2_000).map { number in
      figure(
        "The quay number \(number) at Norrin is ____ metres long.", "", "\(4000 + number)", "",
        unit: "metre", paragraph: number)
    }
    let choices = FigureChoices(all)
    for candidate in all.prefix(5) {
      guard let made = choices.numbers(for: candidate) else { continue }
      let wrong = made.choices.filter { $0 != candidate.answer }
      #expect(wrong.allSatisfy { Int($0).map { !(4000..<6000).contains($0) } ?? false })
    }
  }
}
