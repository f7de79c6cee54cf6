/// 和, 与, 及 between the parts of a Chinese list.
enum HanConjunctions {
  /// A text with each conjunction as the mark that would stand in its place: 算法和数据 is 算法、数据.
  ///
  /// A character that belongs to a word (和平, 碳中和, 参与) stays.
  static func asMarks(_ text: String) -> String {
    var characters = Array(text)
    var index = 0
    // Where the word before ended: in 和平和发展 the second 和 belongs to none.
    var end = 0
    while index < characters.count {
      defer { index += 1 }
      guard index + 1 < characters.count else { continue }
      let behind = String(characters[index...index + 1])
      if words.contains(behind), index >= end {
        end = index + 2
        continue
      }
      guard index > 0, index >= end else { continue }
      if index + 2 < characters.count, characters[index] == "以", characters[index + 1] == "及" {
        characters.replaceSubrange(index...index + 1, with: ["、"])
        continue
      }
      guard conjunctions.contains(characters[index]) else { continue }
      characters[index] = "、"
    }
    return String(characters)
  }

  private static let conjunctions: Set<Character> = ["和", "与", "與", "及", "跟"]

  /// Words of two characters that hold one of them.
  private static let words: Set<String> = Set(
    """
    和平 和谐 和諧 和解 和睦 和气 和氣 和约 和約 和善 和声 和聲 和会 和會 和局 中和 共和 总和 總和 饱和 飽和 缓和 緩和 温和 溫和 \
    柔和 调和 調和 随和 隨和 附和 平和 祥和 亲和 親和 参与 參與 与会 與會 与时 與時 给予 赋与 授与 普及 涉及 提及 危及 触及 波及 \
    顾及 埃及 及时 及時 及格 及早 及其 以及 论及 論及 跟踪 跟蹤 跟随 跟隨 跟进 跟進 脚跟 腳跟
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
