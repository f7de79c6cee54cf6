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
      zh	王毅			王毅外长	near
      zh	王毅			外交部长王毅	near
      zh	习近平			习主席	near
      zh	北京大学			北大	near
      zh	李克强			李强	wrong
      en	St. Petersburg			Saint Petersburg	right
      en	Mount Everest			Mt. Everest	right
      en	World Trade Organization			World Trade Organisation	right
      en	Marie Curie			Madame Curie	near
      en	Queen Elizabeth II			Elizabeth II	near
      en	Queen Elizabeth II			Elizabeth I	wrong
      zh	习近平			习近平同志	near
      zh	中国科学院			中科院	near
      zh	OpenAI			open ai	right
      zh	OpenAI			OpenAI公司	near
      zh	OpenAI			DeepMind	wrong
      zh	广东			广东省	near
      en	Louis XIV			Louis 14	right
      en	Louis XIV			Louis XVI	wrong
      en	Franklin D. Roosevelt			FDR	wrong
      en	Franklin D. Roosevelt			Franklin Roosevelt	near
      en	Franklin D. Roosevelt			Theodore Roosevelt	wrong
      en	Franklin D. Roosevelt			F. D. Roosevelt	near
      en	Franklin D. Roosevelt			Franklin Delano Roosevelt	near
      en	University of Oxford			Oxford University	near
      en	University of Oxford			Oxford	near
      en	University of Oxford			University of Cambridge	wrong
      en	Apollo 11			Apollo XI	right
      en	Apollo 11			Apollo 12	wrong
      en	Apollo 11			Apollo Eleven	right
      en	Apollo 11			Apollo	near
      zh	全国人民代表大会			全国人大	near
      zh	工业和信息化部			工信部	near
      en	Michael			Michel	wrong
      zh	习近平			刁近平	wrong
      zh	国家发展改革委			国家发展和改革委	near
      zh	国家发展和改革委员会			发改委	near
      en	Neil Armstrong			Neil A. Armstrong	near
      en	Neil Armstrong			Neil Armstrong’s	right
      en	Bell Labs			Bell Laboratories	right
      zh	华为			华为技术有限公司	near
      en	John Maynard Keynes			JM Keynes	near
      en	George Bush			George W. Bush	near
      """, type: .name)

  @Test(arguments: rows) func namesAreRightWholeAndNearInPart(row: GradingRow) {
    #expect(AnswerGrader.grade(row.typed, against: row.key).verdict == row.verdict)
  }
}
