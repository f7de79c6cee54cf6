/// Picks other occasions at which the bank quotes somebody: letters beside letters, meetings beside meetings.
struct OccasionChoices {
  private let known: [String]
  /// Who spoke at an occasion.
  private let speakers: [String: Set<String>]

  /// Collects the occasions.
  ///
  /// - Parameter spare: Sound candidates, chosen or not.
  init(_ spare: [Candidate]) {
    var known: Set<String> = []
    var speakers: [String: Set<String>] = [:]
    for place in spare.flatMap(\.places) {
      guard let occasion = place.attribution?.occasion else { continue }
      let text = TextCleaning.chinese(occasion)
      if (6...40).contains(text.count), !text.hasPrefix("参加") {
        known.insert(text)
        if let speaker = place.attribution?.speaker { speakers[text, default: []].insert(speaker) }
      }
    }
    self.known = known.sorted()
    self.speakers = speakers
  }

  /// Three other occasions, or two; nil where there aren't two of the same sort.
  ///
  /// - Parameters:
  ///   - candidate: What is asked.
  ///   - seed: What decides between equals.
  ///   - uses: How often an occasion has been a wrong choice already.
  /// - Returns: The wrong choices, best first.
  func distractors(for candidate: Candidate, seed: String, uses: [String: Int]) -> [String]? {
    let key = candidate.answer
    let own = Set(
      candidate.places.compactMap { $0.attribution?.occasion }.map(TextCleaning.chinese))
    let who = Set(candidate.places.compactMap { $0.attribution?.speaker })
    let fitting = known.filter { text in
      // Where somebody else spoke is no choice.
      !(speakers[text] ?? []).isDisjoint(with: who)
        && isLetter(text) == isLetter(key) && text.contains("届") == key.contains("届")
        && isAbroad(text) == isAbroad(key) && !isElsewhere(text, candidate)
        && !own.contains { isSameEvent($0, text) }
    }
    var random = StableRandom(seed: seed)
    let ranked = random.shuffled(fitting).enumerated().sorted { left, right in
      let a = Double(uses[left.element] ?? 0) / 2 - likeness(left.element, key)
      let b = Double(uses[right.element] ?? 0) / 2 - likeness(right.element, key)
      return a != b ? a < b : left.offset < right.offset
    }
    var picked: [String] = []
    for (_, text) in ranked where !picked.contains(where: { isSameEvent($0, text) }) {
      picked.append(text)
      if picked.count == 3 { break }
    }
    // A key much longer than all others is seen at a glance.
    guard picked.count >= 2, let longest = picked.map(\.count).max(), key.count * 4 <= longest * 5
    else {
      return nil
    }
    // And one much shorter.
    let middle = picked.map(\.count).sorted()[picked.count / 2]
    return key.count * 5 < middle * 3 ? nil : picked
  }

  /// Whether an occasion is one of several countries: none of them would be a wrong choice for what was said at home.
  private func isAbroad(_ occasion: String) -> Bool {
    [
      "峰会", "峰會", "会晤", "會晤", "二十国集团", "二十國集團", "金砖", "金磚", "联合国", "聯合國", "亚太", "亞太",
      "国际", "國際", "上海合作", "东盟", "東盟", "世界", "全球", "论坛", "論壇", "一带一路", "一帶一路", "外交", "访问",
    ].contains { occasion.components(of: $0) > 0 }
  }

  /// Whether an occasion is about a region that the words and the right one don't speak of: it could be ruled out by its name.
  private func isElsewhere(_ occasion: String, _ candidate: Candidate) -> Bool {
    Self.regions.contains {
      occasion.contains($0) && !candidate.answer.contains($0) && !candidate.statement.contains($0)
    }
  }

  private static let regions = BothScripts.list([
    "东北", "西部", "中部", "东部", "西北", "西南", "长江", "黄河", "京津冀", "粤港澳", "长三角", "珠三角", "雄安", "浦东", "深圳",
    "海南",
    "西藏", "新疆", "内蒙古", "香港", "澳门", "台湾", "福建", "浙江", "江苏", "广东", "上海", "重庆", "脱贫", "防汛", "抗震",
  ])

  /// Whether two names mean one event: 致2024世界智能产业博览会的贺信, 向2024年世界智能产业博览会所致的贺信.
  private func isSameEvent(_ left: String, _ right: String) -> Bool {
    let a = Set(left.filter { !"的所致向在年届".contains($0) })
    let b = Set(right.filter { !"的所致向在年届".contains($0) })
    return left.contains(right) || right.contains(left)
      || a.intersection(b).count * 10 >= max(a.count, b.count) * 9
  }

  /// How much two occasions look alike: the same end, digits in both or in none, about the same length.
  private func likeness(_ left: String, _ right: String) -> Double {
    var likeness = -Double(abs(left.count - right.count)) / 8
    if left.suffix(2) == right.suffix(2) { likeness += 1 }
    if left.contains(where: \.isNumber) == right.contains(where: \.isNumber) { likeness += 0.5 }
    return likeness
  }

  private func isLetter(_ occasion: String) -> Bool {
    occasion.hasPrefix("致") || occasion.hasPrefix("向") || occasion.contains("贺信")
  }
}
