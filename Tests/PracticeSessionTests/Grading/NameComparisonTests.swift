import PracticeSession
import Testing

@Suite struct NameComparisonTests {
  /// Language, answer, unit, accepted, typed, verdict; columns by tabulators.
  static let rows = GradingRow.rows(
    of: """
      zh	习近平			習近平	right
      zh	习近平			习近平总书记	near
      zh	习近平			近平	near
      zh	习近平			习仲勋	wrong
      zh	联合国教科文组织		UNESCO	教科文组织	near
      zh	联合国教科文组织		UNESCO	unesco	right
      zh	联合国教科文组织		UNESCO	联合国	wrong
      zh	联合国教科文组织			世界卫生组织	wrong
      zh	国务院			国务院办公厅	wrong
      zh	中国科学院			中国工程院	wrong
      zh	中国科学院			科学院	near
      zh	李白			李百	wrong
      zh	图灵			圖靈	right
      zh	艾伦·图灵			艾伦图灵	right
      zh	艾伦·图灵			图灵	near
      zh-Hant	張忠謀			张忠谋	right
      en	Abel Tasman			Tasman	near
      en	Abel Tasman			A. Tasman	near
      en	Abel Tasman			Able Tasman	wrong
      en	Abel Tasman			Captain Abel Tasman	near
      en	Abel Tasman			Tasman, Abel	near
      en	John F. Kennedy		JFK	John Kennedy	near
      en	John F. Kennedy		JFK	jfk	right
      en	John F. Kennedy		JFK	J.F.K.	right
      en	John F. Kennedy			John F Kennedy	right
      en	John F. Kennedy			Robert Kennedy	wrong
      en	Paul Erdős			Paul Erdos	right
      en	World Health Organization			World Bank	wrong
      en	World Health Organization			Health Organization	near
      en	New Zealand			Zealand	near
      en	New Zealand			New	wrong
      en	Xi Jinping			Jinping Xi	near
      en	U.S.			US	right
      en	Dr. Martin Luther King Jr.			Martin Luther King	near
      en	Māori			Maori	right
      """, type: .name)

  @Test(arguments: rows) func namesAreRightWholeAndNearInPart(row: GradingRow) {
    #expect(AnswerGrader.grade(row.typed, against: row.key).verdict == row.verdict)
  }
}
