/// British and American spellings of one English word: colour and color, centre and center, analyse and analyze.
enum SpellingVariants {
  /// Whether two lists of folded words differ at most by such spellings.
  ///
  /// Where they name somebody, ae and oe stay as they are: Michael is not Michel.
  static func areSame(_ left: [String], _ right: [String], isName: Bool = false) -> Bool {
    left.map { shared($0, isName) }.joined() == right.map { shared($0, isName) }.joined()
  }

  /// A spelling that both sides share; no word that somebody would look up.
  private static func shared(_ word: String, _ isName: Bool) -> String {
    guard word.count >= 4, word.allSatisfy({ $0.isLetter && $0.isASCII }) else { return word }
    if let other = words[word] { return other }
    if word.hasSuffix("s"), let other = words[String(word.dropLast())] { return other + "s" }
    guard word.count >= 5 else { return word }
    var letters = Array(word)
    replaceStem(&letters)
    if letters.count >= 6 {
      // Behind two letters at least: mourning is not morning, fourth not forth.
      replace("our", by: "or", in: &letters, from: 2, leaving: 0)
      if !isName {
        // Before three letters at least: canoes are not canes.
        replace("ae", by: "e", in: &letters, from: 0, leaving: 3)
        replace("oe", by: "e", in: &letters, from: 0, leaving: 3)
      }
    }
    return String(withSharedEnding(letters))
  }

  private static func replaceStem(_ letters: inout [Character]) {
    for (british, american) in stems where letters.starts(with: british) {
      letters.replaceSubrange(0..<british.count, with: american)
      return
    }
  }

  private static func withSharedEnding(_ letters: [Character]) -> [Character] {
    let word = String(letters)
    for (ending, other, least) in endings where letters.count >= least && word.hasSuffix(ending) {
      return Array(word.dropLast(ending.count) + other)
    }
    return letters
  }

  private static func replace(
    _ part: String, by other: String, in letters: inout [Character], from start: Int,
    leaving rest: Int
  ) {
    let part = Array(part)
    var index = start
    while index + part.count + rest <= letters.count {
      if letters[index..<index + part.count].elementsEqual(part) {
        letters.replaceSubrange(index..<index + part.count, with: Array(other))
      }
      index += 1
    }
  }

  /// Endings, what they share, and the letters that the word must have, so that filling is not filing.
  private static let endings: [(String, String, Int)] = {
    var endings: [(String, String, Int)] = [
      ("tre", "ter", 5), ("tres", "ters", 6), ("bre", "ber", 5), ("bres", "bers", 6),
      ("ogue", "og", 7), ("ogues", "ogs", 8), ("lling", "ling", 8), ("lled", "led", 8),
      ("ller", "ler", 8), ("llers", "lers", 9), ("llor", "lor", 9), ("dgement", "dgment", 8),
      ("dgements", "dgments", 9),
    ]
    for tail in ["e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational", "able"] {
      endings.append(("is" + tail, "iz" + tail, 6))
      endings.append(("ys" + tail, "yz" + tail, 6))
    }
    return endings
  }()

  private static let stems: [([Character], [Character])] = [
    ("defenc", "defens"), ("offenc", "offens"), ("pretenc", "pretens"), ("licenc", "licens"),
    ("practis", "practic"), ("sulph", "sulf"), ("artefact", "artifact"), ("manoeuvr", "maneuver"),
    ("sceptic", "skeptic"), ("aluminium", "aluminum"), ("jewellery", "jewelry"),
    ("plough", "plow"), ("mould", "mold"), ("smoulder", "smolder"), ("moult", "molt"),
  ].map { (Array($0.0), Array($0.1)) }

  /// Single words in the form that both sides share.
  private static let words: [String: String] = [
    "grey": "gray", "tyre": "tire", "cheque": "check", "programme": "program", "ageing": "aging",
    "fulfil": "fulfill", "skilful": "skillful", "wilful": "willful", "enrol": "enroll",
    "enrolment": "enrollment", "instalment": "installment", "distil": "distill",
    "fulfilment": "fulfillment", "cosy": "cozy", "gaol": "jail", "yoghurt": "yogurt",
    "moustache": "mustache", "pyjamas": "pajamas", "draught": "draft", "kerb": "curb",
    "cypher": "cipher", "marvellous": "marvelous", "woollen": "woolen", "storey": "story",
  ]
}
