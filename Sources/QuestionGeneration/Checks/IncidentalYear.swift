import CheckedNumbers
import QuestionBank

/// Refuses English years that only say when somebody counted, ranked, measured or wrote: as recorded in the ____ census.
///
/// What such a sentence is for is its figure, its rank or its name, and that is asked by itself.
struct IncidentalYear: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .year, candidate.language == .english else { return nil }
    let passage = Passage(candidate.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return nil }
    let text = " " + candidate.prompt.lowercased()
    let before = " " + passage.string(0..<gap.lowerBound).lowercased()
    let behind = passage.string(gap.upperBound..<passage.count).lowercased()
    // From the 1840 census onward: there the census is what happened.
    let next = behind.hasPrefix(" ") ? Self.firstWord(behind) : ""
    if Self.counts.contains(next), !before.hasSuffix(" from the ") {
      return "asks for the year of a source"
    }
    if text.contains("%") || text.contains(" per cent") || text.contains(" percent") {
      return "asks for the year of a share, which is what the sentence is for"
    }
    if Self.ranks.contains(where: { text.components(of: $0) > 0 }) {
      return "asks for the year of a rank, which is what the sentence is for"
    }
    if Self.measures.contains(where: { text.components(of: $0) > 0 }) {
      return "asks for the year of a measure, which is what the sentence is for"
    }
    let words = text.split { !$0.isLetter }.map(String.init)
    // The census reported, a survey by the bank found.
    if words.indices.contains(where: { index in
      Self.counts.contains(words[index])
        && words[within: index...].dropFirst().prefix(5).contains(where: Self.findings.contains)
    }) {
      return "asks for the year of a source"
    }
    if Self.citing.contains(where: { before.components(of: $0) > 0 })
      || Self.reporting.contains(where: { behind.components(of: $0) > 0 })
    {
      return "asks for the year of a source"
    }
    return nil
  }

  private static func firstWord(_ text: String) -> String {
    text.split { !$0.isLetter }.first.map(String.init) ?? ""
  }

  private static let counts: Set<String> = [
    "census", "censuses", "survey", "surveys", "poll", "polls", "estimate", "estimates", "figures",
    "data", "index", "ranking", "rankings", "report", "study", "statistics",
  ]
  private static let findings: Set<String> = [
    "reported", "recorded", "found", "showed", "shows", "enumerated", "counted", "estimated",
    "revealed", "indicated", "listed", "put", "identified", "surveyed",
  ]
  private static let ranks = [
    " ranked ", " ranks ", " ranking ", " rated ", " was voted ", " were voted ",
  ]
  private static let measures = [
    " there were ", " there was a population ", " had a population ", " the population was ",
    " amounted to ", " totalled ", " totaled ", " averaged ", " stood at ", " was estimated ",
    " were estimated ", " was valued at ", " was worth ", " accounted for ",
  ]
  private static let citing = [
    " according to ", " as described ", " as noted ", " as reported ", " as stated ",
    " as recorded ", " as discussed ", " as shown ", " as defined ", " described by ", " cited in ",
  ]
  private static let reporting = [
    " wrote about ", " wrote that ", " reported that ", " reported on ", " estimated that ",
    " noted that ", " found that ", " argued that ", " observed that ", " concluded that ",
    " suggested that ", " claimed that ", " a report ", " a study ", " a survey ", " a paper ",
  ]
}
