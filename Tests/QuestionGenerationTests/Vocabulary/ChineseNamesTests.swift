import Testing

@testable import QuestionGeneration

@Suite struct ChineseNamesTests {
  @Test(arguments: ["林建国", "林夏", "刘结一", "陈一新", "张和平", "李在明", "王为民", "欧阳慧"])
  func namesHaveASurnameAndAWordOrTwo(word: String) { #expect(ChineseNames.isPerson(word)) }

  @Test(arguments: ["林", "单一", "林会在", "王和在", "李一和", "单一的", "万一了", "渔业港", "Lin", ""])
  func wordsThatOnlyBeginLikeANameAreNone(word: String) { #expect(!ChineseNames.isPerson(word)) }
}
