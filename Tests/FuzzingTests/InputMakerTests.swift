import PracticeSession
import Testing

@testable import Fuzzing

/// Making inputs.
struct InputMakerTests {
  private func inputs(seed: UInt64, _ kinds: [FuzzKind] = FuzzKind.all, count: Int = 300)
    -> [FuzzInput]
  {
    let maker = InputMaker(seed: seed, kinds: kinds, corpus: FuzzCorpus())
    return (0..<count).map(maker.input)
  }

  @Test func aSeedAlwaysGivesTheSameInputs() {
    #expect(inputs(seed: 7) == inputs(seed: 7))
    #expect(inputs(seed: 7) != inputs(seed: 8))
  }

  @Test func everyKindMakesInputsOfItsOwn() {
    for kind in FuzzKind.all {
      let inputs = inputs(seed: 1, [kind], count: 40)
      #expect(inputs.allSatisfy { $0.kind == kind.name })
      #expect(inputs.allSatisfy { $0.bytes.count <= max(kind.most, FuzzLimits.largeBytes) })
      #expect(Set(inputs).count > 35, "\(kind.name): hardly two inputs are alike")
    }
  }

  @Test func everyMutationBearsEveryInput() {
    let mutations = Mutation.ofMarkup + Mutation.ofJSON + Mutation.ofCells
    let texts: [[UInt8]] = [
      [], [0x0A], [0xE4], [0xFF, 0xFE], Array("“茶\t{\"a\":[1,\"b\"]}\n”".utf8),
    ]
    for (place, mutation) in mutations.enumerated() {
      for text in texts {
        for seed in 0..<20 as Range<UInt64> {
          var scene = Mutation.Scene(
            random: SeededGenerator(seed: seed &* 1000 &+ UInt64(place)), most: 500,
            other: { _ in Array("他说：“好。".utf8) })
          _ = mutation.apply(text, &scene)
        }
      }
    }
  }

  @Test func valuesOfJSONAreFound() {
    let bytes = Array("{\"a\\\"\": [-1.5, null], \"b".utf8)
    let values = JSONPieces.values(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(values == ["\"a\\\"\"", "-1.5", "null", "\"b"])
  }

  @Test func hexadecimalDigitsAreTheBytesAgain() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(Hexadecimal.bytes(Hexadecimal.text(bytes)) == bytes)
  }
}
