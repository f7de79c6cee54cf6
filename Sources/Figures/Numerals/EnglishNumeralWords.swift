/// The words of English numerals.
enum EnglishNumeralWords {
  /// What a word does in a numeral.
  enum Role: Hashable {
    /// zero to nineteen.
    case unit(Double)
    /// twenty to ninety.
    case tens(Double)
    case hundred
    /// thousand, million and above, with dozens and the Indian scales.
    case scale(Double)
  }

  /// Cardinals.
  static let cardinals: [String: Role] = {
    var words: [String: Role] = [:]
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    for (value, word) in units.enumerated() { words[word] = .unit(Double(value)) }
    for zero in ["nought", "naught", "nil"] { words[zero] = .unit(0) }
    words["nil"] = nil
    let tens = [
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    for (index, word) in tens.enumerated() { words[word] = .tens(Double(index + 2) * 10) }
    words["hundred"] = .hundred
    for (word, value) in scales { words[word] = .scale(value) }
    return words
  }()

  /// Words of magnitude behind a number, singular and plural.
  static let scales: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "lakh": 1e5, "crore": 1e7, "dozen": 12, "dozens": 12, "doz": 12, "dozs": 12,
  ]

  /// Abbreviations of magnitude behind digits; those of one letter must follow at once.
  static let abbreviations: [String: Double] = [
    "k": 1e3, "mn": 1e6, "mln": 1e6, "mil": 1e6, "bn": 1e9, "bln": 1e9, "b": 1e9, "tn": 1e12,
    "tln": 1e12, "trn": 1e12,
  ]

  /// What is counted by millions, never by metres.
  static let nounsOfMillions: Set<String> = [
    "people", "jobs", "homes", "tonnes", "tons", "barrels", "hectares", "acres", "households",
    "workers", "users", "customers", "children", "adults", "voters", "votes", "passengers",
    "visitors", "tourists", "cars", "vehicles", "units", "copies", "doses", "shares", "students",
    "pupils", "patients", "women", "men", "migrants", "refugees", "residents", "subscribers",
    "viewers", "members", "families", "deaths", "pounds", "dollars", "euros", "americans",
    "britons",
    "trees", "animals", "species", "inhabitants", "citizens", "employees", "new", "more",
  ]

  /// Ordinals, which with a number before them are denominators.
  static let ordinals: [String: Double] = {
    var words: [String: Double] = [:]
    let units = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth",
    ]
    for (index, word) in units.enumerated() { words[word] = Double(index + 1) }
    let tens = [
      "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
      "ninetieth",
    ]
    for (index, word) in tens.enumerated() { words[word] = Double(index + 2) * 10 }
    words["hundredth"] = 100
    words["thousandth"] = 1e3
    words["millionth"] = 1e6
    words["billionth"] = 1e9
    words["trillionth"] = 1e12
    return words
  }()

  /// The value of a denominator: thirds, fifth, quarters, half; nil for anything else.
  static func denominator(_ word: String) -> Double? {
    switch word {
    case "half", "halves": return 2
    case "quarter", "quarters": return 4
    case "first", "second", "seconds", "firsts": return nil
    default: break
    }
    if let value = ordinals[word] { return value }
    return word.hasSuffix("s") ? ordinals[String(word.dropLast())] : nil
  }
}
