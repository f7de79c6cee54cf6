/// How long reading a prompt and typing an answer take, apart from remembering.
///
/// In milliseconds. Reading: 238 English words a minute (Brysbaert 2019, "How many words do we read per minute?"), that is
/// about 45 ms a letter, and 260 Chinese characters a minute (the same review), about 230 ms each. Typing: 40 words a
/// minute (Dhakal et al. 2018, mean 52 of practised typists, less for a gap's few words), 300 ms a letter; a Chinese
/// character takes three or four keys by pinyin.
struct AnswerTime: Hashable, Sendable {
  /// Reading the prompt and typing the answer without a pause.
  let reachOfHands: Int

  /// A pause that is no hesitation.
  private static let ease = 1500
  /// A pause that is still plain remembering.
  private static let thought = 10_000
  /// Less than this no person needs: a program answered, or the key was struck by chance.
  private static let leastOfPersons = 300
  /// After more than this the learner was away.
  private static let longestAttention = 180_000

  init(prompt: String, answer: String) {
    reachOfHands =
      Self.sum(prompt, letter: 45, ideograph: 230) + Self.sum(answer, letter: 300, ideograph: 900)
  }

  /// Up to here an answer is quick.
  var quickest: Int { reachOfHands + Self.ease }
  /// Beyond this an answer is slow: twice the time of the hands, and a long thought.
  var slowest: Int { 2 * reachOfHands + Self.thought }

  /// Whether a duration says anything about remembering.
  func tellsSomething(_ duration: Int) -> Bool {
    (Self.leastOfPersons...max(Self.longestAttention, 2 * slowest)).contains(duration)
  }

  private static func sum(_ text: String, letter: Int, ideograph: Int) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? ideograph : letter) }
  }
}
