import Testing

@testable import QuestionGeneration

@Suite struct ChinesePredicatesTests {
  private func mayBeClause(_ words: String, in text: String) throws -> Bool {
    let part = Passage(text)
    let range = try #require(part.first(words, in: part.all))
    return ChinesePredicates.mayBeClause(
      Gap(
        range: range, text: words, shape: .phrase, isHead: false, endsClause: true, score: 0),
      in: part)
  }

  @Test(arguments: [
    ("外部环境日趋复杂", "港口的外部环境日趋复杂。"), ("阶段情况来看", "从下阶段情况来看，港口会好转。"),
    ("提交报告", "港务局稍后会向议会提交报告。"), ("改革求变为重心", "不断以港口改革求变为重心。"),
    ("这就要求", "这就要求我们建好港口。"), ("經歷百年未有", "港口正經歷百年未有之大變局。"),
    ("80亿元拨款", "港务局已作出80亿元拨款。"),
  ])
  func clausesAndPiecesAreToldApart(words: String, text: String) throws {
    #expect(try mayBeClause(words, in: text))
  }

  @Test(arguments: [
    ("首要任务", "建好港口是海岛发展的首要任务。"), ("以人为本", "建设港口要坚持以人为本。"),
    ("有效途径", "建港是海岛发展的有效途径。"), ("关键部件", "必须牢牢掌握关键部件。"),
  ])
  func nounPhrasesPass(words: String, text: String) throws {
    #expect(try !mayBeClause(words, in: text))
  }
}
