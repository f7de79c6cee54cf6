import ScriptFolding

/// Names compared with names: whole, or with a part missing or added; never nearly spelled.
struct NameComparison {
  private let key: AnswerKey

  init(_ key: AnswerKey) {
    self.key = key
  }

  /// The grade of an answer.
  func grade(_ typed: String) -> Grade {
    let mine = Self.words(key.answer)
    let theirs = Self.words(typed)
    let whole = mine.joined()
    let given = theirs.joined()
    guard !given.isEmpty, !whole.isEmpty else { return Grade(.wrong, .otherWords) }
    if given == whole || SpellingVariants.areSame(theirs, mine, isName: true) {
      return Grade(.right, .sameWords)
    }
    // Louis XIV and Louis 14, Apollo 11 and Apollo Eleven.
    if TextComparison.inDigits(typed, articles: ["the"])
      == TextComparison.inDigits(key.answer, articles: ["the"])
    {
      return Grade(.right, .sameValue)
    }
    if given.hasPrefix(whole), Self.kinds.contains(String(given.dropFirst(whole.count))) {
      return Grade(.near, .added)
    }
    // 华为技术有限公司 for 华为.
    if given.hasPrefix(whole), whole.count >= 2, given.hasSuffix("公司") || given.hasSuffix("集团") {
      return Grade(.near, .added)
    }
    if whole.containsHan { return chinese(given, whole) }
    return latin(theirs, mine)
  }

  /// The folded words of a name; "a" may be an initial, and the mark of a possessive is no part of it.
  private static func words(_ name: String) -> [String] {
    var name = name
    for mark in ["'s", "’s"] where name.hasSuffix(mark) { name.removeLast(2) }
    return NameAbbreviations.writtenOut(TextComparison.words(name, articles: ["the"]))
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
    if HanConjunctions.asMarks(given).filter({ $0 != "、" })
      == HanConjunctions.asMarks(whole).filter({ $0 != "、" })
    {
      return Grade(.near, given.count < whole.count ? .partMissing : .added)
    }
    if isSurnameWithTitle(given, whole) || isShortForm(given, whole) {
      return Grade(.near, .partMissing)
    }
    return Grade(.wrong, .otherWords)
  }

  /// 习主席 for 习近平: the surname, of one character or two, and a title.
  private func isSurnameWithTitle(_ given: String, _ whole: String) -> Bool {
    (2...4).contains(whole.count)
      && Self.titles.contains { title in
        let surname = given.dropLast(title.count)
        return given.hasSuffix(title) && !surname.isEmpty && surname.count < whole.count
          && surname.count <= 2 && whole.hasPrefix(surname)
      }
  }

  /// 中科院 for 中国科学院: the name's first character and others of it in order; never for a person's name.
  private func isShortForm(_ given: String, _ whole: String) -> Bool {
    // 发改委 for 国家发展和改革委员会.
    for owner in ["中华人民共和国", "国家", "中国", "中共", "全国", "中央"]
    where whole.hasPrefix(owner) && !given.hasPrefix(owner.prefix(1)) && given.count >= 3 {
      return isShortForm(given, String(whole.dropFirst(owner.count)))
    }
    guard whole.count >= 4, !key.answer.contains("·"), given.first == whole.first,
      given.count >= 2,
      given.count * 5 >= whole.count * 2 || (given.count >= 3 && given.count * 3 >= whole.count)
    else { return false }
    var rest = whole[...]
    for character in given {
      guard let index = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    // What it is stands last: 中国科学 isn't short for 中国科学院.
    let isCommittee = whole.hasSuffix("委员会") && given.last == "委"
    return isCommittee || given.last == whole.last || given.count == 2 || given.count >= 4
  }

  /// What says what sort of thing a name names: 广东省 for 广东.
  private static let kinds: Set<String> = ["省", "市", "县", "区", "州", "国", "公司", "集团", "社"]

  private static let titles = [
    "总书记", "主席", "国家主席", "总理", "总统", "部长", "教授", "院士", "博士", "先生", "女士", "同志", "书记", "主任",
    "市长", "省长", "将军", "爵士", "老师", "研究员", "大使", "外长", "国务委员", "委员", "局长", "所长", "校长", "院长", "会长",
    "理事长", "上将", "国王", "女王",
    "大臣", "秘书长", "首相", "议员",
  ]

  /// A surname, initials or a title: Ebbinghaus or Dr Ebbinghaus for Hermann Ebbinghaus.
  private func latin(_ given: [String], _ whole: [String]) -> Grade {
    if Self.sorted(given) == Self.sorted(whole) { return Grade(.near, .otherOrder) }
    // Franklin Delano Roosevelt for Franklin D. Roosevelt.
    if given.count == whole.count,
      zip(given, whole).allSatisfy({ Self.isSame($0, $1) || Self.isSame($1, $0) })
    {
      return Grade(.near, .added)
    }
    let given = Self.apart(given, beside: whole)
    let named = given.filter { !Self.latinTitles.contains($0) }
    let wholeNamed = whole.filter { !Self.latinTitles.contains($0) }
    if !named.isEmpty, named == wholeNamed { return Grade(.near, .added) }
    if isSelection(named, of: whole) {
      let isInitialsOnly = named.allSatisfy { $0.count == 1 }
      return isInitialsOnly ? Grade(.wrong, .partMissing) : Grade(.near, .partMissing)
    }
    // Neil A. Armstrong for Neil Armstrong.
    if whole.count > 1, given.count <= whole.count + 2, given.first == whole.first,
      given.last == whole.last, isSelection(whole, of: given)
    {
      return Grade(.near, .added)
    }
    if TextComparison.isContained(whole, in: given), given.count <= whole.count * 2 + 1 {
      return Grade(.near, .added)
    }
    return Grade(.wrong, .otherWords)
  }

  /// Initials written as one word, each for itself: JM Keynes.
  private static func apart(_ given: [String], beside whole: [String]) -> [String] {
    given.flatMap { word -> [String] in
      let letters = word.map(String.init)
      guard (2...3).contains(letters.count), !whole.contains(word),
        letters.allSatisfy({ letter in whole.contains { $0.hasPrefix(letter) } })
      else { return [word] }
      return letters
    }
  }

  /// Whether words stand in order among others, each whole or as its initial.
  private func isSelection(_ some: [String], of all: [String]) -> Bool {
    guard !some.isEmpty, some.count <= all.count else { return false }
    var rest = all[...]
    for word in some {
      guard
        let index = rest.firstIndex(where: { Self.isSame(word, $0) })
      else { return false }
      rest = rest[(index + 1)...]
    }
    // "United" alone names nothing: function words and the first of a name of things don't count.
    return !some.allSatisfy { Self.commonWords.contains($0) }
  }

  /// Whether a word is another, or its initial; a numeral is not: Elizabeth I, Elizabeth II.
  private static func isSame(_ word: String, _ other: String) -> Bool {
    word == other
      || (word.count == 1 && other.hasPrefix(word) && !other.allSatisfy { "ivx".contains($0) })
  }

  /// Oxford University and University of Oxford.
  private static func sorted(_ words: [String]) -> [String] {
    words.filter { !["of", "and", "for"].contains($0) }.sorted()
  }

  private static let latinTitles: Set<String> = [
    "doctor", "madame", "madam", "monsieur", "herr", "frau", "governor", "colonel", "lieutenant",
    "junior", "senior", "prince", "princess", "duke", "emperor", "judge", "justice", "comrade",
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "president",
    "general", "gen", "king", "queen", "prime", "minister", "senator", "st", "saint", "jr", "sr",
    "captain", "pope", "chancellor", "secretary",
  ]

  private static let commonWords: Set<String> = [
    "united", "national", "international", "world", "new", "of", "and", "for", "on", "royal",
    "federal",
    "european", "american", "central", "south", "north", "east", "west", "university", "institute",
    "states", "republic", "union", "nations", "bank", "council", "committee", "association",
    "organization", "organisation", "company", "party", "ministry", "department",
  ]
}
