import Figures
import Testing

@testable import QuestionGeneration

@Suite struct FigureWorthTests {
  private func asked(_ text: String) -> [String] {
    let passage = Passage(text)
    return FigureRecognizer().figures(in: text).filter { FigureWorth.isAsked($0, in: passage) }.map
    {
      passage.string(passage.characters(utf8: $0.numberRange))
    }
  }

  @Test(arguments: [
    "The agency issued AD 2018–23–51 for Model 737–8 airplanes.",
    "12 The magnitude of the command varies with the speed.",
    "The update would limit 12 the magnitude of any command.",
    "Over the last 12 months the port grew, as it did 20 years ago.",
    "The ____ was hit by the 1973 oil and 1979 energy crises.",
    "The town took in one man for every 1,000 of its own.",
    "上午10时，大会在港区举行。", "该刊2023年19期刊出此文。", "黨的十九大提出這一點。", "快于全市8.2、5.0个百分点。",
    "Asian minorities share the remaining 1%.", "要学习“千万工程”的经验。", "要学习‘十大工程’的经验。",
    "公转周期和地球的365天较为接近。", "张海在滨城十里长山处登岸。",
  ])
  func numbersThatSayNothingAreNotAsked(text: String) {
    let trivial: Set<String> = [
      "23", "51", "8", "12", "20", "1979", "10", "19", "十九", "8.2", "1", "1,000", "千万", "十", "365",
    ]
    #expect(trivial.isDisjoint(with: asked(text)), "\(asked(text))")
  }

  @Test(arguments: [
    ("In 2020 the port handled 4,300 ships.", "4,300"), ("2024年全市有港口企业430家。", "430"),
    ("The harbour cost $64 million in 1950.", "64"), ("2024年占比达到41.5%。", "41.5"),
  ])
  func amountsOfSomethingAreAsked(text: String, number: String) {
    #expect(asked(text).contains { $0.hasPrefix(number) }, "\(asked(text))")
  }

  @Test(arguments: [
    ("林市长出席第三届海洋论坛。", "meeting"), ("海岸市的港口居全国第一位。", "rank"), ("市政府颁布了三部法规。", "small count"),
    ("渔业催生了千亿级新市场。", "magnitude"), ("Three piers were new.", "small count"),
  ])
  func theReasonSaysWhatKindOfNumberItIs(text: String, word: String) throws {
    let passage = Passage(text)
    let refused = try #require(
      FigureRecognizer().figures(in: text).first { !FigureWorth.isAsked($0, in: passage) })
    let reason = FigureWorth.reason(against: refused, in: passage)
    #expect(reason.contains(word), "\(reason)")
  }
}
