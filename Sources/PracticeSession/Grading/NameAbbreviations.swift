/// Short forms of words within names that are read as the whole word.
///
/// St. is Saint, Mt. is Mount.
enum NameAbbreviations {
  /// The folded words with each short form written out.
  static func writtenOut(_ words: [String]) -> [String] { words.map { whole[$0] ?? $0 } }

  private static let whole: [String: String] = [
    "st": "saint", "mt": "mount", "ft": "fort", "dr": "doctor", "prof": "professor",
    "gen": "general", "sen": "senator", "gov": "governor", "pres": "president", "capt": "captain",
    "col": "colonel", "lt": "lieutenant", "jr": "junior", "sr": "senior", "univ": "university",
    "dept": "department", "corp": "corporation", "ltd": "limited", "bros": "brothers",
    "lab": "laboratory", "labs": "laboratories", "govt": "government", "natl": "national",
    "intl": "international", "assn": "association", "inst": "institute",
  ]
}
