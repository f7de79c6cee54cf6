/// Picks other documents of the same sort and country that the paragraph doesn't speak of.
struct TitleChoices {
  private struct Title {
    var text: String
    var article: Int
    var paragraph: Int
    /// Whose document it is; nil where its sentence doesn't say.
    var scope: String?
  }

  private let titles: [Title]
  private let byText: [String: [Title]]

  /// Collects the names in 《》.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ sentences: [Sentence]) {
    titles = sentences.flatMap { sentence in
      TitleCandidates.titles(in: sentence.passage).map {
        Title(
          text: TextCleaning.chinese(sentence.passage.string($0)), article: sentence.article,
          paragraph: sentence.paragraph, scope: Self.scope(of: $0.lowerBound, in: sentence.passage))
      }
    }
    byText = Dictionary(grouping: titles, by: \.text)
  }

  /// Three other names, or two; nil where there aren't two.
  ///
  /// - Parameters:
  ///   - candidate: What is asked.
  ///   - seed: What decides between equals.
  /// - Returns: The wrong choices.
  func distractors(for candidate: Candidate, seed: String) -> [String]? {
    let key = candidate.answer
    guard let family = Self.family(key) else { return nil }
    let scopes = Set((byText[key] ?? []).compactMap(\.scope))
    var fitting: Set<String> = []
    for (text, places) in byText where Self.family(text) == family {
      guard text != key, !text.contains(key), !key.contains(text), !candidate.prompt.contains(text),
        (4...28).contains(text.count), abs(text.count - key.count) <= max(4, key.count / 2),
        !text.contains(where: { "——，：".contains($0) })
      else { continue }
      let isElsewhere = places.contains { place in
        place.scope.map { !scopes.contains($0) } ?? !scopes.isEmpty
      }
      let isNear = places.contains { place in
        candidate.places.contains {
          $0.article == place.article && $0.paragraph == place.paragraph
        }
      }
      if !isElsewhere, !isNear { fitting.insert(text) }
    }
    var random = StableRandom(seed: seed)
    let picked = Array(random.shuffled(fitting.sorted()).prefix(3))
    return picked.count >= 2 ? picked : nil
  }

  /// Whose document a name stands for: the country or body that its sentence names last before it.
  private static func scope(of place: Int, in passage: Passage) -> String? {
    var best: (place: Int, name: String)?
    for group in countries {
      for word in group {
        if let found = passage.last(word, in: 0..<place), found.lowerBound >= best?.place ?? 0 {
          best = (found.lowerBound, group[0])
        }
      }
    }
    return best?.name
  }

  private static let countries = [
    ["我国", "中国", "国务院", "我们", "工信部", "全国人大", "中央"], ["美国"], ["欧盟", "欧洲"], ["英国"], ["法国"],
    ["日本"], ["联合国", "教科文"], ["二十国集团"], ["俄罗斯"], ["印度"], ["韩国"], ["德国"],
  ]

  /// What sort of document a name tells: laws, plans, international documents, reports; nil where its end doesn't.
  private static func family(_ title: String) -> Int? {
    families.firstIndex { $0.contains(where: title.hasSuffix) }
  }

  private static let families = [
    ["法案", "条例", "办法", "规定", "法", "细则", "标准", "规范"],
    ["规划", "计划", "纲要", "意见", "战略", "行动方案", "方案", "决定", "通知", "政府工作报告"],
    ["倡议", "宣言", "声明", "公约", "协定", "原则", "宪章", "决议", "条约", "框架"],
    ["报告", "白皮书", "蓝皮书", "年鉴", "指数", "调查"],
  ]
}
