/// English verbs and their forms, to tell where a noun phrase ends and a predicate begins.
enum EnglishVerbs {
  /// Whether a word can be a form of a verb in the list, in lower case.
  static func holds(_ word: String) -> Bool { finite.contains(word) || participles.contains(word) }

  /// Whether a word is a bare form: what stands behind to, will, can.
  static func isBare(_ word: String) -> Bool { bare.contains(word) }

  /// Whether a word can be nothing but a finite past form: arose, fought, chose.
  static func isPast(_ word: String) -> Bool { past.contains(word) }

  /// Bare forms that are hardly ever nouns: where one stands in a row of content words, a predicate begins.
  static func isOnlyVerb(_ word: String) -> Bool { onlyVerbs.contains(word) }

  private static let bare = onlyVerbs.union(verbsAndNouns)

  private static let onlyVerbs = Set(
    """
    accept accomplish achieve acknowledge acquire adapt add adhere adjust admit adopt affect afford agree allow alter \
    announce appear apply appoint appreciate approve argue arise arrive ask assemble assert assess assist assume assure \
    attain avoid become begin behave believe belong bring broaden build calculate carry cease choose clarify combine \
    commit communicate compare compel compete complete comply compose comprise concede conceive conclude condemn conduct \
    confirm confront conquer consider consist constitute construct consume contain continue contribute convert convey \
    convince cooperate create cultivate decide declare decline defend define deliver demonstrate deny depend deploy \
    derive describe deserve destroy determine develop devote differ diminish disappear discover discuss dispose \
    dissolve distinguish distribute divide dominate earn educate elect eliminate embrace emerge emphasize employ \
    enable encourage endure enforce engage enhance enjoy enlarge ensure enter entitle equip eradicate establish evaluate \
    evolve examine exceed exclude execute exist expand expect explain exploit explore expose express extend facilitate \
    fail fall feel finance find flourish follow forbid forget forgive formulate foster fulfil fulfill gain gather \
    generate get give go govern grant grow guarantee guide hamper happen hear help hold identify ignore illustrate \
    imagine implement imply impose improve include incorporate increase indicate induce inform inherit initiate inspire \
    install insure integrate intend introduce invent invest invite involve join justify keep know lack launch lead learn \
    leave lend let liberate lie listen live lose maintain make manage maximize meet minimize modify motivate negotiate \
    notice obey observe obtain occupy occur oppose organize originate overcome overwhelm owe own participate pass pay \
    penetrate perceive perform permit persist persuade possess postpone preach predict prefer prepare prescribe preserve \
    prevail prevent proceed produce prohibit prolong prosper protect prove provide provoke publish pursue put raise reach \
    read realize receive recognize recommend reconcile reconvert recover reduce refer reflect refuse regard regulate \
    reject relate relax rely remain remember remind remove render renew repay replace represent require resist resolve \
    respond restore restrict result resume retain reveal revise sacrifice satisfy save say secure see seek seem \
    select sell send serve settle shape share shield show shrink sing sit solve speak specify spend stand stay strangle \
    strengthen strive struggle submit succeed suffer suggest summarize supervise supply suppose suppress survive suspect \
    sustain take teach tell tend think threaten tolerate transcend transform translate transmit try undergo undermine \
    understand undertake unite unleash urge use utilize vanish want warn weaken welcome win withdraw withstand write \
    rearm disarm disband sworn dare bear pour trust embark eat drink fly ride run \
    hire inhabit propose impress insist prescribe adore abolish accelerate accompany accumulate advise allocate amend \
    analyse analyze anticipate appeal assign attach attract bind breathe broadcast burn bury buy calm cancel catch \
    celebrate circulate cite clean cling coincide collapse collect compensate compile complain compute conceal \
    concentrate confine consolidate consult contend cope correspond count criticize cross dedicate defeat defer deliberate \
    deprive descend deserve detect dictate digest disagree disclose disrupt dream drive earn edit embody enact \
    enrich entail escape exaggerate excite exert exhaust expire export fear fight flee fuel glorify hang hate hesitate \
    hope hurt impair infer inflict inspect interfere interpret intervene invade kill laugh leap lessen liquidate locate \
    manufacture march mention mobilize move multiply near need neglect nurture omit open overlook permeate plead please \
    pledge pray proclaim promise promote pull push qualify quote reaffirm reassure rebuild recall reconsider refrain \
    reinforce reiterate rejoice relieve remedy replenish rescue resign restrain retreat rid rise scatter seize shatter \
    shut simplify speed spread steal stem stimulate stop strip subject subsidize surround swear sweep symbolize \
    tackle tear terminate testify thank throw tie touch treat turn twist uphold vary violate visit vote wage wait wake \
    wear weigh widen wish worship yield
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).subtracting(verbsAndNouns)

  /// Verbs that are nouns as often.
  private static let verbsAndNouns = Set(
    """
    increase result share result supply struggle shape shield vote defeat need hope fear fight dream march promise pledge \
    appeal escape export fuel cross count visit turn touch tie speed spread stop sacrifice subject yield wish wait \
    use trust urge help lead launch lack grant guarantee guide regard result return rise run stand stem gain finance \
    notice fall drive drink broadcast conduct cost cause challenge change charge claim command comment compromise \
    concern conflict contact contest contract control cover credit crowd cure cut damage dance date deal debate delay \
    demand design desire display document doubt effect effort end estimate exchange exercise experience experiment \
    face favor favour feature fire focus force form function fund gift goal group growth guard harm head heat host house \
    hunger impact import index influence initiative insult interest issue judge judgment kick land laugh labor labour \
    level limit line link list loan look love mark market master match matter measure message mind model monitor mother \
    murder name object offer offset open order outlook page pain park part pattern peace people place plan plant play \
    point policy position power practice practise praise present press pressure price prize process produce profile \
    profit program programme progress project protest provision purchase purpose quarrel question race rain range rank \
    rate reason rebel record reform refund relay release relief remark rent repair repeal repeat reply report request \
    research reserve respect rest reward right risk rival role root rule sail sample scale schedule school score search \
    seat section sense sentence service set shift ship shock shop shout show side sign signal sleep smile smoke sound \
    source space stage start state step stock store storm stress strike structure study style suit support surge surprise \
    survey sway swing switch talk target task tax term test time tour trace track trade train transfer transport trap \
    travel trial trouble twist type value view violence volume volunteer war warning waste watch wave welcome will wonder \
    word work worry wound labor answer attack attempt award balance ban base battle beat bid bill bit blame block blow \
    boast bomb bond border bother bottom bow box brake branch break bridge burden call campaign care case cast chair \
    chance cheer circle close color colour company complement copy counsel couple course crash curb curse cycle deposit \
    descent dispatch dispute divorce draft drop echo embrace envy exhibit extract figure file film finish flood flow \
    flower forecast frame gamble gap gesture glance grade grasp grip ground guess hand handle haul hold hurry hunt ideal \
    inherit instance intent invite joke journey joy jump key labour lapse leap lease leave lift light load lock loss \
    melt merit milk mine miss mistake mix mount movement nature neglect net note number obstacle orbit outrage overlap \
    pace pack paint pass patent pause phase phone photograph picture pile pilot pity plague plot poll pool post pound \
    pour preface premise prey privilege pump push quest quiet quote rally reach read reckon refuge regret reign rein \
    remedy rescue resort retreat retire review ride ring rob rush satisfy scan scatter scheme scorn seal sentence shade \
    shadow shelter shoulder sin slip slow snow solution spark split sponsor sport spot spur stake stamp star stay stick \
    stream strengthen stretch strip summit surrender survey suspect swap sweat tap taste team tempt threat thrust toll \
    tone top torture toss total train tramp transit treat tribute trick trigger trim triumph truce tune twilight \
    undertaking upset vow voyage walk wash weight whisper witness worship wrap wreck
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let finite: Set<String> = Set(bare.flatMap { [$0, third($0)] }).union(past)
    .union(bare.map(pastForm))
  private static let participles: Set<String> = Set(bare.map(gerund)).union(bare.map(pastForm))
    .union(irregularParticiples)

  private static let past = Set(
    """
    arose ate became began blew broke brought built burst bought caught chose clung came crept dealt dug drew drank drove \
    fell fed felt fought found fled flew forbade forgot forgave froze got gave went grew hung heard hid held kept knelt \
    knew laid led leapt left lent lay lit lost made meant met paid rode rang rose ran said saw sought sold sent shook \
    shone shot showed shrank sang sank sat slept slid spoke spent spun stood stole stuck strove struck swore swept swam \
    swung took taught tore told thought threw understood undertook overcame withdrew withstood woke wore wept won wound \
    wrote was were had did
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let irregularParticiples = Set(
    """
    arisen eaten become begun blown broken brought built bought caught chosen clung come dealt drawn drunk driven fallen \
    fed felt fought found fled flown forbidden forgotten forgiven frozen gotten given gone grown hung heard hidden held \
    kept known laid led left lent lain lit lost made meant met paid ridden rung risen run said seen sought sold sent \
    shaken shone shot shown shrunk sung sunk sat slept spoken spent spun stood stolen stuck striven struck sworn swept \
    swum swung taken taught torn told thought thrown understood undertaken overcome withdrawn woken worn wept won written \
    been had done born borne
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The third person: carries, passes, brings.
  private static func third(_ verb: String) -> String {
    if endsInConsonantAndY(verb) { return verb.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains(where: verb.hasSuffix)
    return verb + (hisses ? "es" : "s")
  }

  /// The regular past: carried, placed, brought is in the other lists.
  private static func pastForm(_ verb: String) -> String {
    if endsInConsonantAndY(verb) { return verb.dropLast() + "ied" }
    if verb.hasSuffix("e") { return verb + "d" }
    return doubled(verb) + "ed"
  }

  private static func gerund(_ verb: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee") { return verb.dropLast() + "ing" }
    return doubled(verb) + "ing"
  }

  private static func endsInConsonantAndY(_ verb: String) -> Bool {
    guard verb.hasSuffix("y"), let before = verb.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  /// stop → stopp: one consonant behind one vowel in a short verb.
  private static func doubled(_ verb: String) -> String {
    let letters = Array(verb)
    guard letters.count <= 4, letters.count >= 3 else { return verb }
    let (a, b, c) = (
      letters[letters.count - 3], letters[letters.count - 2], letters[letters.count - 1]
    )
    guard !"aeiou".contains(a), "aeiou".contains(b), !"aeiouwxy".contains(c) else { return verb }
    return verb + String(c)
  }
}
