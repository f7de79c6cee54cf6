import MemoryModel
import Testing

struct RatingProposalTests {
  private func proposal(
    _ verdict: Verdict = .right, isChoice: Bool = false, hints: Int = 0, duration: Int? = 5000,
    prompt: String = "新质生产力是____的先进生产力质态。", answer: String = "创新起主导作用"
  ) -> RatingProposal {
    RatingProposal(
      for: .init(
        verdict: verdict, isChoice: isChoice, hints: hints, durationInMilliseconds: duration,
        prompt: prompt, answer: answer))
  }

  @Test func aWrongAnswerIsAgainWhateverElseIsTrue() {
    for isChoice in [true, false] {
      for hints in 0...2 {
        #expect(proposal(.wrong, isChoice: isChoice, hints: hints).rating == .again)
      }
    }
    #expect(proposal(.wrong).reason == .wrong)
  }

  @Test func aNearMissIsHard() {
    #expect(proposal(.near) == RatingProposal(rating: .hard, reason: .nearMiss))
  }

  @Test func aHintMakesARightAnswerHard() {
    #expect(proposal(hints: 1) == RatingProposal(rating: .hard, reason: .rightWithHint))
    #expect(proposal(isChoice: true, hints: 1).reason == .rightWithHint)
  }

  @Test func aRightChoiceIsGoodHoweverQuickOrSlow() {
    for duration in [nil, 0, 400, 2000, 20_000, 100_000, 10_000_000] {
      #expect(
        proposal(isChoice: true, duration: duration)
          == RatingProposal(rating: .good, reason: .rightChoice))
    }
  }

  @Test func aQuickAnswerIsEasyAPlainOneGoodASlowOneHard() {
    #expect(proposal(duration: 8000) == RatingProposal(rating: .easy, reason: .rightAndQuick))
    #expect(proposal(duration: 20_000) == RatingProposal(rating: .good, reason: .right))
    #expect(proposal(duration: 60_000) == RatingProposal(rating: .hard, reason: .rightAndSlow))
  }

  @Test func aTimeThatTellsNothingIsGood() {
    for duration in [nil, 0, 3, 299, 3_600_000, .max] {
      #expect(
        proposal(duration: duration) == RatingProposal(rating: .good, reason: .rightUntimed))
    }
  }

  @Test func longerPromptsAndAnswersAreGivenMoreTime() {
    let short = proposal(duration: 9000, prompt: "首都是____。", answer: "北京")
    let longPrompt = proposal(
      duration: 9000, prompt: String(repeating: "读", count: 40) + "____", answer: "北京")
    let longAnswer = proposal(
      duration: 9000, prompt: "首都是____。", answer: "以新发展理念引领高质量发展")
    #expect(short.rating == .good)
    #expect(longPrompt.rating == .easy)
    #expect(longAnswer.rating == .easy)
  }

  @Test func moreTimeNeverGivesABetterRatingWhileItTells() {
    for prompt in ["____", "The capital of the country is ____, as everybody knows."] {
      for answer in ["7", "forty-two percent", "高质量发展"] {
        var last = Rating.easy
        for duration in stride(from: 300, through: 180_000, by: 100) {
          let rating = proposal(duration: duration, prompt: prompt, answer: answer).rating
          #expect(rating <= last)
          last = rating
        }
        #expect(last == .hard)
      }
    }
  }

  @Test func onlyARightTypedAnswerIsEverEasy() {
    for verdict in Verdict.allCases {
      for isChoice in [true, false] {
        for hints in 0...1 {
          let rating = proposal(verdict, isChoice: isChoice, hints: hints, duration: 3000).rating
          #expect((rating == .easy) == (verdict == .right && !isChoice && hints == 0))
        }
      }
    }
  }
}
