import Language

extension DiscourseWords {
  /// English: pronouns, determiners, adverbs and conjunctions of discourse, and verbs of speech.
  static let english = DiscourseWords(
    person: Word.hashes("he him his himself she her hers herself"),
    thing: Word.hashes("it its itself"),
    several: Word.hashes("they them their theirs themselves"),
    first: Word.hashes("i me my mine myself we us our ours ourselves"),
    second: Word.hashes("you your yours yourself yourselves"),
    demonstratives: Word.hashes("this that these those"),
    comparing: Word.hashes(
      "other others another same both latter former such similar earlier later previous further"),
    connectives: Word.hashes(
      """
      but and however also so then yes no first second third finally instead moreover furthermore therefore thus still yet or nor now
      similarly likewise meanwhile rather consequently nevertheless besides hence again indeed
      """),
    deictic: Word.hashes("yesterday today tonight tomorrow now currently recently here ago"),
    deicticYears: [:],
    anaphoricTimes: Word.hashes("then later earlier afterwards previously"),
    saying: Word.hashes(
      """
      say says said tell tells told add adds added explain explained note notes noted report reported state stated announce announced
      claim claims claimed write writes wrote argue argues argued warn warned insist insisted suggest suggests suggested admit admitted
      confirm confirmed recall recalled reply replied declare declared believe believes believed according
      """),
    naming: Word.hashes(
      "called named termed dubbed titled entitled nicknamed known means refers defined"),
    copulas: Word.hashes("is are was were be been am 's became become becomes"),
    hypothetical: Word.hashes(
      "if unless may might could would should whether perhaps possibly probably"),
    causal: Word.hashes("because due caused causes cause therefore result results reason thanks"),
    superlative: Word.hashes("most least first only largest best highest biggest last oldest"),
    negative: Word.hashes("not n't no never none neither nor without"),
    honorifics: table([
      ("mr mr. sir lord", .male), ("mrs mrs. ms ms. miss lady dame madam", .female),
      ("dr dr. prof prof. professor", .unknown),
    ]),
    genders: table([("he him his himself", .male), ("she her hers herself", .female)]),
    heads: table([
      ("company firm airline bank agency organization organisation group party team club", .body),
      ("country nation city town village island state", .place),
      ("book novel film movie song album", .work),
    ]),
    people: Word.hashes(
      """
      man woman boy girl child mother father son daughter wife husband brother sister uncle aunt friend person guy lady gentleman
      """),
    plurals: Word.hashes("people men women children police both many several these those others"),
    personEndings: ["er", "or", "ist", "man", "woman", "ian"].map { Array($0.utf8) },
    seeming: Word.hashes(
      "seems seemed appears appeared turns turned takes took rains rained remains follows happens"),
    relatives: Word.hashes("that who whom which where when whether to"),
    inviting: Word.hashes("subscribe click follow sign read share join download watch"),
    openers: Word.hashes(
      "when while as after before if although though since because until once whenever"))
}
