import Testing

@testable import QuestionGeneration

@Suite struct ComputedFigureTests {
  private func flaw(_ prompt: String, _ value: Double) -> String? {
    ComputedFigure().flaw(of: .count(prompt, value), in: .sample())
  }

  @Test(arguments: [
    (
      "Since 2014 there have been ____ wards, and the remaining 49 of the 120 seats are free.", 71.0
    ),
    ("A total of 30 ships were lost, 12 in 1950 and ____ in 1951.", 18),
    (
      "Ostham has ____ people, of whom 623.7 thousand are men and 586.5 thousand are women.",
      1_210_193
    ),
    (
      "In 2011 Ostham had 1,210,193 people, of whom 623.7 thousand were men and ____ thousand women.",
      586
    ),
    ("In 1981 it learned ____ signs (26 letters, 10 digits and 4 marks) of a board.", 40),
    ("2018—2021年连续____年的文件都对渔业作出部署。", 4), ("2018年到2021年的____年间，渔船翻了一番。", 3),
    ("全市合计120家，其中东区49家，西区____家。", 71),
  ])
  func refusesWhatTheOtherNumbersGive(prompt: String, value: Double) {
    #expect(flaw(prompt, value) != nil)
  }

  @Test(arguments: [
    (
      "Since 2014 there have been ____ wards, and the remaining 49 of the 120 seats are free.", 70.0
    ),
    ("In 1950 Ostham had 30 ships and ____ boats.", 1_980), ("", 3),
  ])
  func letsOthersPass(prompt: String, value: Double) {
    #expect(flaw(prompt, value) == nil)
  }
}
