import Language
import Testing

@testable import QuestionGeneration

@Suite struct ScoreModelTests {
  private func isSame(_ one: ScoreModel, _ other: ScoreModel) -> Bool {
    ScoreModel.parts.allSatisfy {
      one[keyPath: $0.path].weights == other[keyPath: $0.path].weights
        && one[keyPath: $0.path].bias == other[keyPath: $0.path].bias
    }
  }

  @Test(arguments: [Analysis.Language.english, .chinese])
  func shippedModelsAreReadAndWrittenWithoutLoss(language: Analysis.Language) {
    let model = ScoreModel.of(language)
    #expect(isSame(ScoreModel(model.text), model))
    for part in ScoreModel.parts {
      #expect(model[keyPath: part.path].weights.count == part.features.count)
      #expect(model[keyPath: part.path].weights.contains { $0 != 0 }, "\(part.name)")
    }
  }

  @Test func anyWeightsAreReadAsTheyWereWritten() {
    var model = ScoreModel.empty
    for (number, part) in ScoreModel.parts.enumerated() {
      var random = StableRandom(seed: part.name)
      model[keyPath: part.path] = LinearModel(
        weights: part.features.map { _ in Int32(random.below(60_001) - 30_000) },
        bias: Int32(number * 1000 - 2000))
    }
    #expect(isSame(ScoreModel(model.text), model))
    #expect(model.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func featuresHaveNamesOfTheirOwn() {
    for part in ScoreModel.parts {
      #expect(Set(part.features).count == part.features.count, "\(part.name)")
      #expect(part.features.allSatisfy { !$0.contains(" ") && !$0.contains(":") })
    }
  }

  @Test(arguments: [
    "", "\n", "asked", "nothing 12 key:3", "asked 12 nothing:3", "asked x key:y", "gap 1 key",
    "gap 1 key:1:1",
  ])
  func whatIsNotKnownIsPassedOver(text: String) {
    let model = ScoreModel(text)
    for part in ScoreModel.parts {
      #expect(model[keyPath: part.path].weights.allSatisfy { $0 == 0 })
    }
  }

  @Test(arguments: [
    "gap 99999999999 key:99999999999", "gap -99999999999 key:-1\ngap 1 key:2147483647\ngap 1 key:1",
  ])
  func numbersThatAreTooLargeDoNotTrap(text: String) {
    #expect(ScoreModel(text).gap.weights.count == GapFeature.width)
  }
}
