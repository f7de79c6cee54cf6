import Foundation
import Testing

@testable import QuestionGeneration

@Suite struct LinearModelTests {
  @Test func theChanceRisesWithTheOddsAndIsNeverMoreThanCertain() {
    var last = Int.min
    for odds in stride(from: -20 * LinearModel.unit, through: 20 * LinearModel.unit, by: 97) {
      let chance = LogProbability.of(odds)
      #expect(chance >= last && chance <= 0)
      last = chance
    }
    #expect(last == 0)
  }

  @Test func theTableIsNearTheLogarithm() {
    let unit = Double(LinearModel.unit)
    for odds in stride(from: -12 * LinearModel.unit, through: 12 * LinearModel.unit, by: 61) {
      let exact = -log1p(exp(-Double(odds) / unit))
      #expect(abs(Double(LogProbability.of(odds)) / unit - exact) < 0.01, "\(odds)")
    }
  }

  @Test(arguments: [Int.min / 4, Int.max / 4]) func oddsOfAnySizeDoNotTrap(odds: Int) {
    #expect(LogProbability.of(odds) == min(odds, 0))
  }

  @Test func aScoreIsTheBiasAndTheWeightsOfWhatHolds() {
    var vector = FeatureVector<GapFeature>(width: GapFeature.width)
    var weights = [Int32](repeating: 0, count: GapFeature.width)
    weights[GapFeature.person.rawValue] = 700
    weights[GapFeature.key.rawValue] = -64
    weights[GapFeature.place.rawValue] = 9_999
    let model = LinearModel(weights: weights, bias: 50)
    #expect(model.score(vector) == 50)
    vector.set(.person, true)
    vector.set(.place, false)
    #expect(model.score(vector) == 750)
    vector.set(.key, value: 32)
    #expect(model.score(vector) == 718)
    vector.clear()
    #expect(model.score(vector) == 50)
  }

  @Test func valuesAreBoundAndNumbersThatThereAreNotArePassedOver() {
    var vector = FeatureVector<GapFeature>(width: GapFeature.width)
    vector.set(.key, value: .max)
    #expect(vector.values[GapFeature.key.rawValue] == 256)
    vector.set(.key, value: .min)
    #expect(vector.values[GapFeature.key.rawValue] == -256)
    vector.set(number: -1)
    vector.set(number: GapFeature.width)
    #expect(vector.values.count == GapFeature.width)
  }

  @Test func weightsOfAnySizeDoNotTrap() {
    var vector = FeatureVector<GapFeature>(width: GapFeature.width)
    for feature in GapFeature.allCases { vector.set(feature, value: .max) }
    for weight in [Int32.min, Int32.max] {
      let model = LinearModel(
        weights: Array(repeating: weight, count: GapFeature.width), bias: weight)
      #expect((model.score(vector) > 0) == (weight > 0))
    }
  }

  @Test func aQuestionIsNoBetterThanAnyOfItsParts() {
    for odds in stride(from: -8, through: 8, by: 2).map({ $0 * LinearModel.unit }) {
      let whole = JointScore.of(asked: odds, gap: 0, quality: 0)
      #expect(whole <= 0)
      #expect(whole >= JointScore.of(asked: odds - 500, gap: 0, quality: 0))
      #expect(
        JointScore.of(asked: 0, gap: odds, quality: 0)
          >= JointScore.of(asked: 0, gap: odds - 500, quality: 0))
      #expect(
        JointScore.of(asked: 0, gap: 0, quality: odds)
          >= JointScore.of(asked: 0, gap: 0, quality: odds - 500))
    }
  }

  @Test func importanceGoesFromNoughtToOneWithTheScore() {
    var last = -1.0
    for score in stride(from: -9 * LinearModel.unit, through: LinearModel.unit, by: 211) {
      let importance = Candidate.sample("A ____ stands here.", answer: "mill", score: score)
        .importance
      #expect((0...1).contains(importance) && importance >= last)
      last = importance
    }
    #expect(last == 1)
  }
}
