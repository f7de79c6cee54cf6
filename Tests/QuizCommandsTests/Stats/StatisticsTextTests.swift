import Testing

@testable import QuizCommands

struct StatisticsTextTests {
  @Test(arguments: [
    ("In the year 2001 it was ____ percent", 14, "…as ____ perc…"),
    ("____ is short", 14, "____ is short"),
    ("____ stands at the beginning of it", 14, "____ stands a…"),
    ("What stands at the very end is ____", 14, "…y end is ____"),
    ("Which of these was said first?", 14, "Which of thes…"),
  ])
  func anExcerptShowsTheGap(_ prompt: String, _ length: Int, _ expected: String) {
    let excerpt = StatisticsText.excerpt(prompt, length: length)
    #expect(excerpt.count <= length)
    #expect(excerpt == expected)
  }

  @Test func anExcerptNeverPassesItsLength() {
    for gap in 0..<60 {
      let prompt = String(repeating: "字", count: gap) + "____" + String(repeating: "尾", count: 20)
      for length in 6..<80 {
        let excerpt = StatisticsText.excerpt(prompt, length: length)
        #expect(excerpt.count <= length && excerpt.contains("_"))
      }
    }
  }
}
