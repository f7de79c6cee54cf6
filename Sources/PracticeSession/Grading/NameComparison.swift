import ScriptFolding

/// Names compared with names: whole, or with a part missing or added; never nearly spelled.
struct NameComparison {
  private let key: AnswerKey

  init(_ key: AnswerKey) {
    self.key = key
  }

  /// The grade of an answer.
  func grade(_ typed: String) -> Grade {
    let mine = TextComparison.words(key.answer)
    let theirs = TextComparison.words(typed)
    let whole = mine.joined()
    let given = theirs.joined()
    guard !given.isEmpty, !whole.isEmpty else { return Grade(.wrong, .otherWords) }
    if given == whole { return Grade(.right, .sameWords) }
    if whole.containsHan { return chinese(given, whole) }
    return latin(theirs, mine)
  }

  /// 教科文组织 for 联合国教科文组织, 中国国务院 for 国务院, 高文院士 for 高文.
  private func chinese(_ given: String, _ whole: String) -> Grade {
    if given.contains(whole) {
      let before = given.hasSuffix(whole)
      let title = given.hasPrefix(whole) && Self.titles.contains { given == whole + $0 }
      // The head of a Chinese name stands last: 国务院办公厅 is another office.
      return before || title ? Grade(.near, .added) : Grade(.wrong, .otherWords)
    }
    if whole.contains(given) {
      let share = Double(given.count) / Double(whole.count)
      return share >= 0.6 || (given.count >= 2 && share >= 0.5)
        ? Grade(.near, .partMissing) : Grade(.wrong, .partMissing)
    }
    return Grade(.wrong, .otherWords)
  }

  private static let titles = [
    "总书记", "主席", "国家主席", "总理", "总统", "部长", "教授", "院士", "博士", "先生", "女士", "同志", "书记", "主任",
    "市长", "省长", "将军", "爵士", "老师", "研究员", "大使", "秘书长", "首相", "议员",
  ]

  /// A surname, initials or a title: Ebbinghaus or Dr Ebbinghaus for Hermann Ebbinghaus.
  private func latin(_ given: [String], _ whole: [String]) -> Grade {
    if given.sorted() == whole.sorted() { return Grade(.near, .otherOrder) }
    let named = given.filter { !Self.latinTitles.contains($0) }
    let wholeNamed = whole.filter { !Self.latinTitles.contains($0) }
    if !named.isEmpty, named == wholeNamed { return Grade(.near, .added) }
    if isSelection(named, of: whole) {
      let isInitialsOnly = named.allSatisfy { $0.count == 1 }
      return isInitialsOnly ? Grade(.wrong, .partMissing) : Grade(.near, .partMissing)
    }
    if TextComparison.isContained(whole, in: given), given.count <= whole.count * 2 + 1 {
      return Grade(.near, .added)
    }
    return Grade(.wrong, .otherWords)
  }

  /// Whether words stand in order among others, each whole or as its initial.
  private func isSelection(_ some: [String], of all: [String]) -> Bool {
    guard !some.isEmpty, some.count <= all.count else { return false }
    var rest = all[...]
    for word in some {
      guard
        let index = rest.firstIndex(where: { $0 == word || (word.count == 1 && $0.hasPrefix(word)) }
        )
      else { return false }
      rest = rest[(index + 1)...]
    }
    // "United" alone names nothing: function words and the first of a name of things don't count.
    return !some.allSatisfy { Self.commonWords.contains($0) }
  }

  private static let latinTitles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "president",
    "general", "gen", "king", "queen", "prime", "minister", "senator", "st", "saint", "jr", "sr",
    "captain", "pope", "emperor", "chancellor", "secretary",
  ]

  private static let commonWords: Set<String> = [
    "united", "national", "international", "world", "new", "of", "and", "for", "on", "royal",
    "federal",
    "european", "american", "central", "south", "north", "east", "west", "university", "institute",
    "states", "republic", "union", "nations", "bank", "council", "committee", "association",
    "organization", "organisation", "company", "party", "ministry", "department",
  ]
}
