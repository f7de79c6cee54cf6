import Testing

@testable import QuestionGeneration

@Suite struct NamedEditionTests {
  @Test(arguments: [
    ("在十九届渔业委员会第九次集体学习时", "第九次集体学习"), ("第78届联合国大会", "第78届联合国大"), ("第三次", nil),
    ("第三，要第二届渔业论坛", "第二届渔业论坛"),
    ("第一梯队", nil), ("第九次《守则》修订", nil), ("", nil), ("第", nil),
  ])
  func anEventIsKnownByItsNumber(text: String, event: String?) {
    #expect(NamedEdition.event(in: text) == event)
  }
}
