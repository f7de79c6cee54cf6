/// Characters and words that Chinese needs named, each with its reason.
enum ChineseProfile {
  /// Function words of Cantonese that the standard doesn't write: possessive, perfective, locative, pronouns, negation, particles.
  static let cantonese: StaticString = "嘅咗喺嘢冇佢哋嚟咁啲嗰唔睇冧噉喎啩嘞㗎畀瞓攞"
  /// Particles and pronouns of the old written language.
  static let classical: StaticString = "之乎者也矣焉曰哉兮汝吾乃歟欤耶"
  /// Function words of the modern one.
  static let modern: StaticString = "的了是在这這们們个個吗嗎呢很都"
}
