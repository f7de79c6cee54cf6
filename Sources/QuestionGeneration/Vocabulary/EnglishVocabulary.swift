/// English words that the rules of this module look for, in lower case.
enum EnglishVocabulary {
  /// Verbs by which somebody is said to have said something.
  static let speechVerbs: Set<String> = [
    "said", "says", "say", "told", "tells", "declared", "declares", "announced", "announces",
    "stated", "states",
    "wrote", "writes", "argued", "argues", "added", "adds", "asked", "asks", "warned", "warns",
    "replied", "remarked",
    "noted", "notes", "explained", "explains", "promised", "concluded", "concludes", "observed",
    "insisted", "claimed", "claims", "called",
    "urged", "urges", "recalled", "proclaimed", "asserted", "asserts", "emphasized", "emphasised",
    "stressed", "stresses", "radioed", "reported", "answered",
    "commented", "described", "quipped", "read", "reads", "exclaimed", "affirmed", "vowed",
    "pledged", "predicted", "acknowledged", "admitted", "believed", "proposed", "suggested",
    "testified", "continued", "continues", "began", "cried", "shouted", "whispered", "summarised",
    "summarized", "advised", "cautioned", "demanded", "confirmed", "denied",
  ]

  /// Words that stand between a speaker and the verb.
  static let speechAdverbs: Set<String> = [
    "also", "once", "famously", "later", "then", "had", "has", "have", "further", "again", "simply",
    "publicly", "repeatedly", "often", "never", "first", "recently", "himself", "herself",
    "rightly", "clearly", "even", "still", "now", "would", "could", "quietly", "calmly", "solemnly",
  ]

  /// Words that point outside the sentence they open.
  static let pointingOpeners: Set<String> = [
    "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "their", "its",
    "such", "here", "there", "then", "thus", "therefore",
    "hence", "but", "and", "or", "nor", "so", "yet", "however", "moreover", "furthermore",
    "meanwhile", "instead", "nevertheless", "besides", "otherwise", "likewise", "similarly",
    "consequently", "accordingly", "indeed", "also", "again", "still", "finally", "first", "second",
    "third", "next", "lastly", "afterwards", "later", "both", "neither", "either", "another",
    "others", "former", "latter", "him", "them", "ours", "today", "yesterday", "tomorrow", "now",
    "recently", "currently", "nowadays", "which", "who", "whose", "whom", "because", "for", "nor",
  ]

  /// Pronouns of the third person and pointing words that make a sentence lean on another wherever they stand.
  static let leaningWords: Set<String> = [
    "he", "she", "they", "him", "them", "his", "her", "hers", "theirs", "their", "its", "this",
    "these", "those", "it", "former", "latter", "above", "below", "following", "aforementioned",
    "said", "such", "herein",
  ]

  /// Connectives that can be taken off the front of a sentence.
  static let removableOpeners: [String] = [
    "However, ", "Moreover, ", "Furthermore, ", "In addition, ", "Therefore, ", "Thus, ",
    "Meanwhile, ", "Nevertheless, ", "Indeed, ", "Finally, ",
    "For example, ", "For instance, ", "In fact, ", "Also, ", "Similarly, ", "Consequently, ",
    "Likewise, ", "Additionally, ", "But ", "And ", "So ", "Yet ", "Or ", "Still, ", "Again, ",
    "Accordingly, ", "First, ", "Second, ", "Third, ", "Overall, ", "Notably, ", "Of course, ",
    "After all, ", "In short, ", "In other words, ", "On the other hand, ", "By contrast, ",
    "In contrast, ", "On the contrary, ", "Obviously, ", "Certainly, ",
    "At the same time, ",
  ]

  /// Words that can't be in a gap by themselves, and borders of what can be one.
  static let functionWords: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "into", "onto",
    "upon", "about", "over", "under", "between", "among", "through", "during", "before", "after",
    "above", "below", "against", "without", "within", "toward", "towards", "across", "behind",
    "beyond", "near", "since", "until", "till", "as", "than", "like", "per", "via", "amid",
    "despite", "except", "throughout", "beneath", "beside", "besides", "around", "along", "off",
    "out", "up", "down",
    "and", "or", "but", "nor", "so", "yet", "if", "then", "because", "although", "though", "while",
    "when", "where", "whether", "unless", "that", "which", "who", "whom", "whose", "what", "how",
    "why", "whatever", "whoever", "wherever", "whenever", "lest",
    "i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "he", "him", "his",
    "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "this", "these", "those",
    "myself", "ourselves", "yourself", "himself", "herself", "itself", "themselves", "one", "ones",
    "each", "every", "either", "neither", "both", "all", "any", "some", "no", "none", "such",
    "other", "others", "another", "same", "own", "few", "many", "much", "more", "most", "less",
    "least", "several", "enough",
    "is", "am", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "do",
    "does", "did", "done", "doing", "will", "would", "shall", "should", "can", "could", "may",
    "might", "must", "ought", "let", "lets", "cannot", "not", "n't", "never", "ever", "only",
    "just", "even", "also", "too", "very", "still", "already", "again", "always", "often", "now",
    "here", "there", "today", "tomorrow", "yesterday", "once", "twice", "thus", "therefore",
    "however", "perhaps", "merely", "rather", "quite", "almost", "nearly", "soon", "later", "ago",
    "far", "away", "well", "yes", "oh",
    "make", "makes", "made", "making", "take", "takes", "took", "taken", "taking", "get", "gets",
    "got", "give", "gives", "gave", "given", "giving", "go", "goes", "went", "gone", "going",
    "come", "comes", "came", "coming", "put", "puts", "say", "says", "said", "see", "sees", "saw",
    "seen", "know", "knows", "knew", "known", "think", "thought", "want", "wants", "wanted", "need",
    "needs", "needed", "seem", "seems", "seemed", "become", "becomes", "became", "keep", "keeps",
    "kept", "begin", "begins", "began", "begun", "bring", "brings", "brought", "hold", "holds",
    "held", "find", "finds", "found", "use", "uses", "used", "using", "ask", "asked", "tell",
    "told", "call", "called", "show", "shows", "showed", "shown", "leave", "left", "set", "sets",
    "help", "helps", "helped", "try", "tried", "work", "works", "worked", "include", "includes",
    "included", "including", "provide", "provides", "provided", "follow", "follows", "followed",
    "following", "begun",
    "new", "old", "good", "great", "first", "last", "long", "little", "big", "high", "low",
    "different", "small", "large", "next", "early", "important", "able", "many", "whole", "certain",
    "various", "particular", "general",
    "together", "alone", "forever", "anywhere", "everywhere", "everyone", "everything", "something",
    "anything", "nothing", "someone", "anyone", "nobody", "anew", "home", "back", "thing", "things",
    "way", "ways", "lot", "kind", "part", "place", "people", "man", "men", "woman", "women", "time",
    "times", "year", "years", "day", "days", "life", "world", "country", "problem", "problems",
    "number", "fact", "case", "point", "hand", "side", "end", "week", "weeks", "month", "months",
    "water", "room", "money", "matter", "order", "question", "word", "words", "name", "example",
    "state", "area", "group", "level", "line", "right", "true", "real", "hard", "easy", "better",
    "best", "worse", "worst", "half", "full", "open", "sure", "clear", "free", "whether",
  ]

  /// Titles that stand before a person's name.
  static let personTitles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "president", "vice", "senator",
    "governor", "secretary", "minister", "prime", "chancellor", "king", "queen", "prince",
    "princess", "general", "admiral", "captain", "colonel", "major", "lieutenant", "commander",
    "judge", "justice", "chief", "sir", "lord", "lady", "ambassador", "chairman", "chairwoman",
    "chair", "director", "administrator", "astronaut", "cosmonaut", "congressman", "congresswoman",
    "representative", "pope", "marshal", "premier", "mayor", "sergeant", "engineer", "scientist",
    "economist", "historian", "author", "poet", "writer", "flight", "vice-president",
    "vicepresident",
    "vice-chairman", "vicechairman", "vice-chancellor", "vicechancellor", "attorney-general",
    "attorneygeneral", "secretary-general", "secretarygeneral", "director-general",
    "directorgeneral",
    "governor-general", "governorgeneral", "major-general", "majorgeneral", "lieutenant-general",
    "lieutenantgeneral", "auditor-general", "auditorgeneral", "co-founder", "cofounder", "co-chair",
    "cochair", "under-secretary", "undersecretary",
  ]

  /// Words that begin a sentence with a capital and are no names.
  static let monthsAndDays: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
  ]
}
