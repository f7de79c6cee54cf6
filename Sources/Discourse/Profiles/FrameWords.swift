import Language

/// The classes of words that keep what they stand over from being said.
struct FrameWords: Sendable {
  /// Conjunctions of condition.
  let conditions: Set<UInt32>
  /// Modal verbs and adverbs of doubt; `will` and 将 tell of what is to come.
  let modals: Set<UInt32>
  /// Verbs of intention, hope, promise and threat.
  let plans: Set<UInt32>
  /// Verbs of accusation and suspicion.
  let allegations: Set<UInt32>
  /// Verbs of denial.
  let denials: Set<UInt32>

  static func of(_ language: Analysis.Language) -> FrameWords {
    language == .chinese ? chinese : english
  }

  /// English verbs are told by their stems below, for they change their endings.
  private static let english = FrameWords(
    conditions: Word.hashes("if unless whether provided"),
    modals: Word.hashes(
      "may might could would should will shall must 'd 'll perhaps possibly probably likely"),
    plans: [], allegations: [], denials: [])

  private static let chinese = FrameWords(
    conditions: Word.hashes("如果 若 倘若 假如 一旦 只要 除非 如 要是 是否 否则"),
    modals: Word.hashes("可能 或许 也许 或 将 会 应 应当 应该 可望 有望 似乎 大概 恐怕"),
    plans: Word.hashes("计划 拟 打算 准备 预计 预期 力争 争取 希望 威胁 承诺 建议 提议 期待 呼吁 试图 企图"),
    allegations: Word.hashes("涉嫌 指控 怀疑 质疑 声称 据称 被指 疑似 疑 控罪"),
    denials: Word.hashes("否认 驳斥 反驳 辟谣 拒绝"))

  static let planStems = Stems(
    """
    plan aim intend hop want seek expect propos promis vow threat agree pledg refus offer try trie attempt prepar urg
    """)
  static let allegationStems = Stems("alleg accus suspect claim purport charged")
  static let denialStems = Stems("deny deni refut disput reject")

  static let that = Word.hash("that")
  static let to = Word.hash("to")
}

/// Beginnings of words, by their first letter.
struct Stems: Sendable {
  private var byLetter = [[[UInt8]]](repeating: [], count: 32)

  /// Takes beginnings in small letters that white space divides.
  init(_ stems: StaticString) {
    for stem in "\(stems)".split(whereSeparator: \.isWhitespace) {
      let bytes = Array(stem.utf8)
      byLetter[Int(bytes[0] & 0x1F)].append(bytes)
    }
  }

  /// Whether a word begins with one of them.
  func begin(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return byLetter[Int(first & 0x1F)].contains { stem in
      word.count >= stem.count && zip(word, stem).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
