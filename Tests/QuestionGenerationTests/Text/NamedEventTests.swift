import Testing

@testable import QuestionGeneration

@Suite struct NamedEventTests {
  @Test(arguments: ["____年5月在东湾会战中，林建国率部出港。", "____年，海岸城举办夏季奥运会。", "____年5月，東灣起義爆發。"])
  func eventsOfHistoryHaveNames(text: String) { #expect(NamedEvent.stands(in: Passage(text))) }

  @Test(arguments: ["____年，在这次会战中，林建国率部出港。", "____年，渔船出港。", "会战", "著名的战役", ""])
  func whatOnlySaysItsKindHasNone(text: String) { #expect(!NamedEvent.stands(in: Passage(text))) }
}
