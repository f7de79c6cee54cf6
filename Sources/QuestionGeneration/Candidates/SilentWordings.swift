/// Wordings of a Chinese prompt that leave out what another question may ask: its date, a rough count.
enum SilentWordings {
  /// 2023年10月，在第三届高峰论坛开幕式上，某某指出 → 在第三届高峰论坛开幕式上，某某指出: the speech tells when.
  ///
  /// - Parameter prompt: A quotation with its lead.
  /// - Returns: The prompt without the date that opens it; nil where none does, or where the lead names no event that
  ///   was held once: a yearly summit without its number is told by its year.
  static func withoutDate(ofSpeech prompt: String) -> String? {
    let passage = Passage(prompt)
    guard let start = behindDate(passage),
      let colon = passage.characters.indices.first(where: { index in
        index > start && passage[index] == "“" && closing(index, in: passage) - index > 12
      })
    else { return nil }
    let lead = start..<colon
    guard let at = passage.first("在", in: lead),
      NamedEdition.first(in: passage, at.upperBound..<colon) != nil,
      ["上", "中", "时", "時"].contains(where: { word in
        passage.first(word + "，", in: at.upperBound..<colon) != nil
          || verbs.contains { passage.first(word + $0, in: at.upperBound..<colon) != nil }
      })
    else { return nil }
    return passage.string(start..<passage.count)
  }

  /// 2024年，第七十八届联合国大会通过…，140多个国家… → 第七十八届联合国大会通过…: the session tells when.
  ///
  /// - Parameter prompt: A prompt that asks for a count.
  /// - Returns: The prompt without the date that opens it, and the session; nil where there is none of the two.
  static func withoutDate(ofSession prompt: String) -> (text: String, session: String)? {
    let passage = Passage(prompt)
    guard let start = behindDate(passage), let gap = passage.first("____", in: passage.all),
      ChinesePeriod.first(in: passage, start..<passage.count) == nil,
      let edition = NamedEdition.first(in: passage, start..<gap.lowerBound)
    else { return nil }
    let near = edition.upperBound..<min(gap.lowerBound, edition.upperBound + 14)
    guard
      let name = ["大会", "会议", "峰会", "论坛", "大會", "會議", "峰會", "論壇"]
        .compactMap({ passage.first($0, in: near) }).min(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    return (
      passage.string(start..<passage.count),
      passage.string(edition.lowerBound..<name.upperBound)
    )
  }

  /// 代表70余国发言 → 代表多国发言: what was counted, without how many.
  ///
  /// - Returns: The prompt without its rough counts; nil where it has none.
  static func withoutCounts(_ prompt: String) -> String? {
    let passage = Passage(prompt)
    var result = ""
    var kept = 0
    var index = 0
    while index < passage.count {
      var end = index
      while end < passage.count, passage[end].isDigit { end += 1 }
      guard end > index, end < passage.count, "余多餘".contains(passage[end]),
        index == 0 || !"约超近".contains(passage[index - 1]),
        index < 2 || !".,，".contains(passage[index - 1]) || !passage[index - 2].isDigit,
        end + 1 < passage.count, passage[end + 1].isHan, !"年月日天倍元万亿萬億".contains(passage[end + 1])
      else {
        index = max(end, index + 1)
        continue
      }
      result += passage.string(kept..<index) + "多"
      kept = end + 1
      index = kept
    }
    return kept > 0 ? result + passage.string(kept..<passage.count) : nil
  }

  /// Where the words behind the date begin that opens a prompt; nil where none does.
  private static func behindDate(_ passage: Passage) -> Int? {
    guard passage.count > 0, passage[0].isDigit,
      var start = ChinesePeriod.range(at: 0, in: passage)?.upperBound
    else { return nil }
    while start < passage.count, "，, ".contains(passage[start]) { start += 1 }
    // 2024年底, 2024年举行的…: what follows leans on the date.
    return start < passage.count && passage.has("，", endingAt: start) ? start : nil
  }

  private static func closing(_ open: Int, in passage: Passage) -> Int {
    passage.first("”", in: open..<passage.count)?.lowerBound ?? passage.count
  }

  private static let verbs = BothScripts.list(["指出", "强调", "提出", "表示", "要求", "宣布", "呼吁", "说"])
}
