/// What class an English word belongs to, as far as the word itself and closed lists tell.
enum EnglishWordClasses {
  /// Determiners and possessives: behind one a noun phrase begins.
  static let determiners: Set<String> = [
    "the", "a", "an", "our", "my", "your", "his", "her", "its", "their", "this", "that", "these",
    "those", "every", "each", "all", "any", "some", "no", "such", "another", "both", "either",
    "neither", "own",
  ]

  /// Prepositions that a noun phrase can follow at once.
  static let prepositions: Set<String> = [
    "of", "in", "on", "at", "by", "for", "with", "from", "into", "onto", "upon", "about", "over",
    "under", "between", "among", "through", "during", "before", "after", "above", "below",
    "against", "without", "within", "toward", "towards", "across", "behind", "beyond", "near",
    "since", "until", "as", "than", "like", "per", "amid", "despite", "throughout", "around",
    "along", "to", "via", "except", "besides", "beneath", "beside",
  ]

  /// Conjunctions, pronouns, auxiliaries, negations and common adverbs.
  static let particles: Set<String> = [
    "and", "or", "but", "nor", "so", "yet", "if", "then", "because", "although", "though", "while",
    "when", "where", "whether", "unless", "which", "who", "whom", "whose", "what", "how", "why",
    "whatever", "whoever", "wherever", "whenever", "lest", "i", "me", "mine", "we", "us", "ours",
    "you", "yours", "he", "him", "she", "hers", "it", "they", "them", "theirs", "myself",
    "ourselves", "yourself", "himself", "herself", "itself", "themselves", "one", "ones", "none",
    "other", "others", "same", "few", "many", "much", "more", "most", "less", "least", "several",
    "enough", "is", "am", "are", "was", "were", "be", "been", "being", "has", "have", "had",
    "having", "do", "does", "did", "done", "doing", "will", "would", "shall", "should", "can",
    "could", "may", "might", "must", "ought", "let", "lets", "cannot", "not", "never", "ever",
    "only", "just", "even", "also", "too", "very", "still", "already", "again", "always", "often",
    "now", "here", "there", "today", "tomorrow", "yesterday", "once", "twice", "thus", "therefore",
    "however", "perhaps", "rather", "quite", "almost", "nearly", "soon", "later", "ago", "away",
    "well", "yes", "oh", "up", "down", "out", "off", "together", "alone", "forever", "anywhere",
    "everywhere", "anew", "back", "far", "else", "instead", "indeed", "don't", "can't", "won't",
    "isn't", "aren't", "wasn't", "weren't", "didn't", "doesn't", "couldn't", "wouldn't",
    "shouldn't", "haven't", "hasn't", "hadn't", "i'm", "we're", "you're", "they're", "it's",
    "that's", "there's", "what's", "let's", "i've", "we've", "you've", "they've", "i'll", "we'll",
    "you'll", "they'll", "he's", "she's", "i'd", "we'd", "he'd", "she'd", "they'd", "who's",
  ]

  /// Auxiliaries and pronouns behind which a bare or finite verb stands.
  static let beforeVerbs: Set<String> = [
    "to", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "cannot",
    "not", "never", "i", "we", "you", "they", "he", "she", "it", "who", "let", "us", "do", "does",
    "did", "don't", "can't", "won't", "didn't", "doesn't", "there", "that", "which",
  ]

  /// Whether a word belongs to no open class.
  static func isClosed(_ word: String) -> Bool {
    determiners.contains(word) || prepositions.contains(word) || particles.contains(word)
  }

  /// Words that count, order or point in time: never part of a term.
  static let counting: Set<String> = Set(
    """
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety \
    hundred hundreds thousand thousands million millions billion billions trillion first second third last next past \
    previous current following recent half quarter dozen percent fiscal preceding later former latter ensuing
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Nouns that carry nothing by themselves.
  static let lightNouns: Set<String> = Set(
    """
    thing things way ways lot kind kinds sort part parts people man men woman women time times year years day days place \
    places problem problems number numbers fact facts case cases point points hand hands side sides end ends week weeks \
    month months matter matters order question questions word words name example examples area areas group groups level \
    levels line right extent course basis degree manner means rate aspect aspects respect view body \
    period periods stage step steps result results situation circumstances conditions condition amount amounts total \
    variety range series set form forms type types item items member members history living piece pieces bit bits lot person persons someone anyone everyone \
    something anything everything nothing hour hours moment present future past rest sense nature role use need needs \
    effect effects reason reasons measure measures program programs duration sign list work works job jobs home \
    today future other others head heart share idea ideas issue issues subject subjects work country
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Adjectives that don't show it by their ending, and what says little before a noun.
  static let adjectives: Set<String> = Set(
    """
    new old good great long little big high low different small large early important able whole certain various \
    particular general free hard easy better best worse worst full open sure clear true real strong weak poor rich young \
    great bad fair firm frank grave huge just kind large late mere modest narrow necessary numerous prompt proper pure \
    quick rapid rare ready safe severe sharp short simple slow soft solid sound special steady stern strict stringent \
    sufficient thorough tough vast vigorous vital wide wise wrong alert alive aware secure separate similar single \
    sole stable substantial sudden adequate accurate delicate intricate moderate private ultimate legitimate immediate \
    inadequate appropriate favorite concrete complete obsolete extreme supreme entire diverse inverse immense intense \
    intelligent independent different difficult human modern urban rural further higher lower larger smaller greater \
    fewer wider stronger weaker closer longer shorter bigger earlier older younger happy heavy angry busy dirty empty \
    healthy wealthy worthy ugly guilty lucky ready steady likely lonely friendly daily monthly yearly deadly costly orderly \
    bold blind brief broad calm cheap clean close cold common cool correct crude cruel dark dead deaf dear deep dense \
    direct dry dull equal exact false familiar fast fine flat foreign fresh gentle glad gray green grim grey gross \
    hot humble ill indispensable joint keen loose loud mad mature mild military mutual naked neat nice noble normal \
    odd pale peculiar plain polite popular precious pretty proud quiet random raw red regular remote right rough round \
    rude sad senior sharp sick silent slight smooth sore sour spare square steep straight strange swift tall tender thick \
    thin tight tiny tired upper usual vague valid violent visible warm weary white wild willing yellow black blue brown
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let notAdverbs: Set<String> = [
    "family", "supply", "reply", "ally", "assembly", "monopoly", "july", "italy", "anomaly",
    "belly",
    "bully", "butterfly", "early", "friendly", "likely", "lonely", "daily", "monthly", "yearly",
    "deadly", "costly", "orderly", "weekly", "elderly", "timely", "holy", "ugly", "silly", "lovely",
    "lively", "worldly", "scholarly", "quarterly", "unlikely", "folly", "jelly", "rally", "tally",
  ]

  /// Whether a word is an adverb by its ending, in lower case.
  static func isAdverb(_ word: String) -> Bool {
    word.count > 4 && word.hasSuffix("ly") && !notAdverbs.contains(word)
  }

  /// Whether a word can only describe: it ends no noun phrase.
  static func isAdjective(_ word: String) -> Bool {
    if adjectives.contains(word) { return true }
    // Greatest, widest, happier.
    for ending in ["est", "er"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if adjectives.contains(stem) || adjectives.contains(stem + "e") { return true }
      if stem.hasSuffix("i"), adjectives.contains(stem.dropLast() + "y") { return true }
    }
    return ["able", "ible", "ous", "ful", "less", "ish", "ical", "ular"].contains {
      word.count > $0.count + 2 && word.hasSuffix($0)
    }
      && ![
        "variable", "cable", "handful", "vegetable", "table", "timetable", "radical", "chemical",
        "bible",
      ]
      .contains(word)
  }

  /// Whether the ending says that a word is a noun.
  static func isNounByEnding(_ word: String) -> Bool {
    [
      "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ism", "isms",
      "ship", "ships", "ance", "ances", "ence", "ences", "ancy", "ency", "encies", "hood", "dom",
      "ture", "tures", "logy", "logies", "graphy", "ist", "ists", "acy", "ery", "eries",
    ].contains { word.count > $0.count + 2 && word.hasSuffix($0) }
  }
}
