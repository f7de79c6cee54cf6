/// How round an English year is meant, and whether it only bounds when something was.
struct YearGrain {
  /// Years between two wrong choices: 1 for a year that is exact, 10 or 50 for one that stands for its surroundings.
  let step: Int
  /// Whether other years are true too: by 1982 it had fallen, so by 1984 it had.
  let isBound: Bool

  /// Reads how a prompt means its year.
  init(prompt: String, key: Int) {
    let passage = Passage(prompt)
    let gap = passage.first("____", in: passage.all) ?? 0..<0
    let before = passage.string(max(0, gap.lowerBound - 40)..<gap.lowerBound).lowercased()
    let behind = passage.string(gap.upperBound..<min(passage.count, gap.upperBound + 14))
      .lowercased()
    isBound = Self.bounds(" " + before, behind)
    let isAbout = Self.about.contains { (" " + before).suffix(26).contains($0) }
    // Games are held every four years.
    let isOfGames = [" olympic", " paralympic", " commonwealth games", " world cup"].contains {
      (" " + prompt.lowercased()).contains($0)
    }
    switch key {
    case _ where isOfGames: step = 4
    case _ where key % 50 == 0: step = isAbout || key < 1700 ? 50 : 10
    case _ where key % 10 == 0: step = isAbout || key < 1500 ? 10 : 1
    default: step = 1
    }
  }

  private static func bounds(_ before: String, _ behind: String) -> Bool {
    if bounding.contains(where: before.hasSuffix) || before.contains(" between ____") {
      return true
    }
    // From 1940 onwards: true from any later year on.
    if before.hasSuffix(" from "), behind.hasPrefix(" on") { return true }
    // Until 1987 when a company was formed, until the discovery of 2006: the event fixes the year.
    return (before.hasSuffix(" until ") || before.hasSuffix(" till "))
      && ![" when", ", when"].contains(where: behind.hasPrefix)
  }

  private static let bounding = [
    " by ", " by about ", " by around ", " by the year ", " since ", " since about ", " between ",
    " before ", " after ", " prior to ", " as early as ", " as late as ", " by early ", " by late ",
    " by mid-", " by the end of ", " through ", " as recently as ",
  ]
  private static let about = [
    " about ", " around ", " circa ", " c. ", " approximately ", " roughly ", " sometime ",
    " some time ", " perhaps ", " probably ", " ca. ", " early ", " late ", " mid-", " by ",
    " between ",
  ]
}
