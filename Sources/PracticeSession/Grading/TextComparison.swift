import Figures
import ScriptFolding

/// Words compared with words.
struct TextComparison {
  private let key: AnswerKey
  private let folded: String
  private let words: [String]

  init(_ key: AnswerKey) {
    self.key = key
    words = Self.words(key.answer)
    folded = words.joined()
  }

  /// The grade of an answer.
  func grade(_ typed: String) -> Grade {
    let typedWords = Self.words(typed)
    let typedFolded = typedWords.joined()
    guard !typedFolded.isEmpty, !folded.isEmpty else {
      return typed == key.answer ? Grade(.right, .same) : Grade(.wrong, .otherWords)
    }
    if typedFolded == folded { return Grade(.right, .sameWords) }
    if SpellingVariants.areSame(typedWords, words) { return Grade(.right, .sameWords) }
    if Self.withoutParticles(typedFolded) == Self.withoutParticles(folded) {
      return Grade(.right, .sameWords)
    }
    if Self.inDigits(typed) == Self.inDigits(key.answer) { return Grade(.right, .sameValue) }
    let parts = Self.parts(key.answer)
    if parts.count > 1, Self.parts(typed) == parts { return Grade(.right, .sameWords) }
    if let grade = joinedParts(typed) { return grade }
    if sameParts(typed) { return Grade(.near, .otherOrder) }
    if Opposites.areOpposite(typedFolded, folded, typedWords, words) {
      return Grade(.wrong, .opposite)
    }
    // Other numbers in it make it another thing: 第九次, 第十次.
    let numbers = Self.numbers(typed)
    let isMissing = numbers.isEmpty && Self.isContained(typedWords, in: words)
    guard numbers == Self.numbers(key.answer) || isMissing || isPart(typed, typedFolded) else {
      return Grade(.wrong, Self.numbers(key.answer).isEmpty ? .otherWords : .otherValue)
    }
    if let grade = missingOrAdded(typed, typedFolded, typedWords) { return grade }
    if folded.containsHan || typedFolded.containsHan { return chinese(typedFolded) }
    return latin(typedWords)
  }

  private static func numbers(_ text: String) -> [Double] {
    let half = TextFolding.halfWidth(text)
    return FigureRecognizer(mode: .everyNumber).figures(in: half).compactMap { figure in
      guard case .number(let value) = figure.value else { return nil }
      return value
    }
  }

  // MARK: Parts

  /// The parts of a list: behind commas, 、 and "and".
  static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in TextFolding.halfWidth(text) {
      if ",;、，；/+".contains(character) {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part)
    return parts.flatMap { part -> [String] in
      var pieces: [[String]] = [[]]
      for word in words(part) {
        if word == "and" || word == "or" || word == "和" || word == "与" {
          pieces.append([])
        } else {
          pieces[pieces.count - 1].append(word)
        }
      }
      return pieces.map { $0.joined() }
    }.filter { !$0.isEmpty }
  }

  private func sameParts(_ typed: String) -> Bool {
    let mine = Self.parts(key.answer)
    guard mine.count > 1 else { return false }
    let theirs = Self.parts(typed)
    return theirs != mine && theirs.sorted() == mine.sorted()
      || (theirs.count == 1 && Self.parts(spaced(typed)).sorted() == mine.sorted())
  }

  /// Chinese lists whose parts 和 or 与 joins in one of the answers; nil where they hold other parts.
  private func joinedParts(_ typed: String) -> Grade? {
    guard key.answer.containsHan else { return nil }
    let mine = Self.parts(HanConjunctions.asMarks(key.answer))
    let theirs = Self.parts(HanConjunctions.asMarks(typed))
    guard mine.count > 1 || theirs.count > 1 else { return nil }
    if mine == theirs { return Grade(.right, .sameWords) }
    if mine.count > 1, mine.sorted() == theirs.sorted() { return Grade(.near, .otherOrder) }
    guard mine.joined() == theirs.joined() else { return nil }
    return Grade(.near, mine.count > theirs.count ? .partMissing : .added)
  }

  /// Spaces as separators, for lists typed without commas.
  private func spaced(_ typed: String) -> String {
    String(typed.map { $0.isWhitespace ? "," : $0 })
  }

  /// Whether one whole part of a list was given, or several.
  private func isPart(_ typed: String, _ typedFolded: String) -> Bool {
    func isSelection(_ theirs: [String], of mine: [String]) -> Bool {
      !theirs.isEmpty && theirs.allSatisfy { mine.contains($0) } && theirs.count < mine.count
    }
    // 和 and 与 join parts where what they join are parts: 算法和数据.
    let joined = Self.parts(HanConjunctions.asMarks(typed))
    return [Self.parts(key.answer), Self.parts(HanConjunctions.asMarks(key.answer))].contains {
      isSelection(Self.parts(typed), of: $0) || isSelection(joined, of: $0)
    }
  }

  /// The answer with something missing or something added at its ends or within; nil where it is neither.
  private func missingOrAdded(_ typed: String, _ typedFolded: String, _ typedWords: [String])
    -> Grade?
  {
    if isPart(typed, typedFolded) { return Grade(.near, .partMissing) }
    let (short, long) =
      typedFolded.count < folded.count ? (typedFolded, folded) : (folded, typedFolded)
    let isMissing = typedFolded.count < folded.count
    guard folded.containsHan || typedFolded.containsHan else {
      return missingOrAdded(words: typedWords)
    }
    guard short.count >= 2 else { return nil }
    let share = Double(short.count) / Double(long.count)
    guard long.contains(short) else {
      // A word missing within, or one more: 实体经济融合 for 实体经济深度融合. Both ends stand.
      guard share >= 0.6, short.count >= (isMissing ? 4 : 3), Self.isCutWithin(short, of: long)
      else { return nil }
      return Grade(.near, isMissing ? .partMissing : .added)
    }
    // Of six characters four, of four three: less leaves another, more general word, as 模型 for 大模型.
    if isMissing {
      let least = long.count < 6 ? 0.7 : 0.66
      return share >= least ? Grade(.near, .partMissing) : Grade(.wrong, .partMissing)
    }
    return share >= 0.5 ? Grade(.near, .added) : Grade(.wrong, .added)
  }

  /// Whether a text is another without one run within it, of characters or of words.
  private static func isCutWithin<Text: BidirectionalCollection>(
    _ short: Text, of long: Text
  ) -> Bool where Text.Element: Equatable {
    let head = zip(short, long).prefix { $0 == $1 }.count
    let tail = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    return head > 0 && tail > 0 && head + tail >= short.count
  }

  private func missingOrAdded(words typedWords: [String]) -> Grade? {
    if Self.isContained(words, in: typedWords), words.count < typedWords.count {
      let share = Double(words.count) / Double(typedWords.count)
      return share >= 0.5 ? Grade(.near, .added) : Grade(.wrong, .added)
    }
    if Self.isContained(typedWords, in: words), typedWords.count < words.count {
      let share = Double(typedWords.count) / Double(words.count)
      return share > 0.6 ? Grade(.near, .partMissing) : Grade(.wrong, .partMissing)
    }
    // A word missing within: the Eagle landed.
    if typedWords.count < words.count, typedWords.count * 5 > words.count * 3,
      Self.isCutWithin(typedWords, of: words)
    {
      return Grade(.near, .partMissing)
    }
    return nil
  }

  static func isContained(_ part: [String], in whole: [String]) -> Bool {
    guard part.count <= whole.count, !part.isEmpty else { return false }
    return (0...whole.count - part.count).contains { start in
      Array(whole[start..<start + part.count]) == part
    }
  }

  // MARK: Slips

  /// Chinese: a homophone typed by an input method, a term of the other shore, or one character missing within.
  private func chinese(_ typed: String) -> Grade {
    if Homophones.sound(typed) == Homophones.sound(folded), typed.count == folded.count,
      folded.count >= 2
    {
      return Grade(.near, .typo)
    }
    if RegionalTerms.areSame(typed, folded) { return Grade(.near, .otherTerm) }
    let mine = Array(folded)
    let theirs = Array(typed)
    if BlockSwap.separates(mine, theirs) { return Grade(.near, .otherOrder) }
    if mine.count >= 5, abs(mine.count - theirs.count) == 1,
      EditDistance.of(mine, theirs, most: 1) == 1
    {
      return Grade(.near, mine.count > theirs.count ? .partMissing : .added)
    }
    return Grade(.wrong, .otherWords)
  }

  /// Latin letters: one wrong letter in five, two in ten; the first letter is right; or a plural.
  private func latin(_ typedWords: [String]) -> Grade {
    let typed = typedWords.joined()
    if typedWords.count == words.count {
      let pairs = Array(zip(typedWords, words))
      if pairs.allSatisfy({ $0 == $1 || WordForms.areSame($0, $1) }) {
        return Grade(.near, .otherForm)
      }
      if pairs.allSatisfy({ $0 == $1 || EditDistance.isSlip($0, for: $1) }) {
        return Grade(.near, .typo)
      }
      return Grade(.wrong, .otherWords)
    }
    // A space more or fewer: "deep sek".
    return EditDistance.isSlip(typed, for: folded) && folded.count >= 8
      ? Grade(.near, .typo) : Grade(.wrong, .otherWords)
  }
}
