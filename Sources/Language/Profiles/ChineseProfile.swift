/// Characters and words that Chinese needs named, each with its reason.
enum ChineseProfile {
  /// A set of characters that is asked often: sorted, small.
  struct Characters {
    private let bits: [UInt64]

    init(_ text: StaticString) {
      var bits = [UInt64](repeating: 0, count: 0x6C00 / 64)
      for value in "\(text)".unicodeScalars.map(\.value) where value >= 0x3400 && value <= 0x9FFF {
        bits[Int(value - 0x3400) / 64] |= 1 << UInt64((value - 0x3400) % 64)
      }
      self.bits = bits
    }

    /// Whether it holds a character of 0x3400…0x9FFF.
    @inline(__always)
    func contains(_ value: UInt32) -> Bool {
      let index = Int(value &- 0x3400)
      return bits[index >> 6] & (1 << UInt64(index & 63)) != 0
    }
  }

  /// Function words of Cantonese that the standard doesn't write: possessive, perfective, locative, pronouns, negation, particles.
  static let cantonese = Characters("嘅咗喺嘢冇佢哋嚟咁啲嗰唔睇冧噉喎啩嘞㗎畀瞓攞")
  /// Particles and pronouns of the old written language.
  static let classical = Characters("之乎者也矣焉曰哉兮汝吾乃歟欤耶")
  /// Function words of the modern one.
  static let modern = Characters("的了是在这這们們个個吗嗎呢很都")
}
