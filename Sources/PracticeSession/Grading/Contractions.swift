/// English contractions, folded without their apostrophe, as the words that they stand for.
enum Contractions {
  /// The words of each: dont is do not.
  ///
  /// Those that are words of their own without the apostrophe (well, hell, were, its) are left out.
  static let whole: [String: [String]] = [
    "dont": ["do", "not"], "doesnt": ["does", "not"], "didnt": ["did", "not"],
    "isnt": ["is", "not"], "arent": ["are", "not"], "wasnt": ["was", "not"],
    "werent": ["were", "not"], "hasnt": ["has", "not"], "havent": ["have", "not"],
    "hadnt": ["had", "not"], "couldnt": ["could", "not"], "shouldnt": ["should", "not"],
    "wouldnt": ["would", "not"], "cant": ["can", "not"], "cannot": ["can", "not"],
    "wont": ["will", "not"], "mustnt": ["must", "not"], "youre": ["you", "are"],
    "theyre": ["they", "are"], "im": ["i", "am"], "ive": ["i", "have"], "weve": ["we", "have"],
    "youve": ["you", "have"], "theyve": ["they", "have"], "youll": ["you", "will"],
    "theyll": ["they", "will"],
  ]
}
