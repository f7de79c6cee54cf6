import PracticeSession
import Testing

@Suite struct TextComparisonTests {
  /// Language, answer, unit, accepted, typed, verdict; columns by tabulators.
  static let rows = GradingRow.rows(
    of: """
      zh	人类命运共同体			人類命運共同體	right
      zh	人类命运共同体			命运共同体	near
      zh	人类命运共同体			人类命运共体	near
      zh	高质量发展			高速度发展	wrong
      zh	高质量发展			高质量的发展	right
      zh	人工智能			人工只能	near
      zh	非对称			对称	wrong
      zh	对称加密			不对称加密	wrong
      zh	扩大内需			扩大外需	wrong
      zh	供给侧结构性改革			供給側結構性改革	right
      zh	供给侧结构性改革			需求侧结构性改革	wrong
      zh	算法、算力、数据			数据、算力、算法	near
      zh	算法、算力、数据			算法算力数据	right
      zh	算法、算力、数据			算法和数据	near
      zh	算法、算力、数据			算法、算力、人才	wrong
      zh	第九次			第9次	right
      zh	第九次			第十次	wrong
      zh	二十国集团		G20	20国集团	right
      zh	二十国集团		G20	g20	right
      zh	二十国集团		G20	七国集团	wrong
      zh	信息			資訊	near
      zh	“东数西算”			东数西算工程	near
      zh	东数西算			西数东算	wrong
      zh	卡脖子			“卡脖子”	right
      zh	卡脖子			？	wrong
      zh	卡脖子			忘了	wrong
      zh	5G			５ｇ	right
      zh	5G			6G	wrong
      zh	GPT-4			gpt4	right
      zh	GPT-4			GPT-3	wrong
      zh-Hant	人工智慧			人工智能	near
      zh-Hant	資料庫			资料库	right
      en	machine learning			Machine-Learning	right
      en	machine learning			machine learnin	near
      en	machine learning			deep learning	wrong
      en	machine learning			learning machine	wrong
      en	supervised learning			unsupervised learning	wrong
      en	increase			decrease	wrong
      en	food, shelter and clothing			clothing, shelter and food	near
      en	food, shelter and clothing			food, shelter, clothing	right
      en	food, shelter and clothing			food and shelter	near
      en	retrieval practice			retreival practice	near
      en	retrieval practice			retrieval	wrong
      en	retrieval practice			the retrieval practice effect	near
      en	Treaty of Waitangi			the treaty of waitangi	right
      en	Treaty of Waitangi			Waitangi Treaty	wrong
      en	theories			theory	near
      en	don't repeat yourself			dont repeat yourself	right
      en	research & development			research and development	right
      en	cat			cut	wrong
      en	affect			effect	wrong
      en	World War II			World War 2	right
      en	two islands			2 islands	right
      en	naïve Bayes			naive bayes	right
      en	memory			I don't know	wrong
      en	memory			dont know	wrong
      zh	A+			A	wrong
      zh	C++			c	wrong
      en	photosynthesis			photosinthesis	near
      en	mitosis			meiosis	wrong
      en	hypertension			hypotension	wrong
      en	Bill of Rights 1689			Bill of Rights 1688	wrong
      en	the			the	right
      en	colour			color	right
      en	organisation			organization	right
      en	centre of gravity			center of gravity	right
      en	analyse			analyze	right
      en	programme			program	right
      en	defence			defense	right
      en	travelling			traveling	right
      en	catalogue			catalog	right
      en	judgement			judgment	right
      en	grey			gray	right
      en	anaemia			anemia	right
      en	mice			mouse	near
      en	World War One			World War I	right
      en	World War One			First World War	wrong
      en	CO2			CO₂	right
      en	CO2			co 2	right
      en	adapt			adopt	wrong
      en	paediatric			pediatric	right
      en	tyre			tire	right
      en	sulphur			sulfur	right
      en	aluminium			aluminum	right
      en	skilful			skillful	right
      zh	实体经济深度融合			实体经济融合	near
      zh	一国两制			1国2制	right
      zh	一国两制			一国二制	right
      zh	中华民族伟大复兴			中华民族复兴	near
      zh	绿水青山就是金山银山			青山绿水就是金山银山	near
      zh	科技自立自强			科技自強自立	near
      zh	科技自立自强			自立自强	near
      zh	科技自立自强			科技自立	near
      zh	供给侧结构性改革			供给侧改革	near
      zh	社会主义核心价值观			社会主义价值观	near
      zh	创新、协调、绿色、开放、共享			创新、协调、绿色、开放和共享	right
      zh	和平与发展			和平和发展	right
      zh	和平与发展			发展与和平	near
      zh	和平与发展			和平、发展	right
      zh	大模型			大語言模型	near
      zh	“一带一路”			1带1路	right
      zh	五位一体			5位1体	right
      zh	开放合作			开放和合作	near
      en	one small step for man			a small step for man	near
      en	do not			don't	right
      zh	构建人类命运共同体			构建命运共同体	near
      zh	高水平对外开放			高水平开放	near
      zh	数字经济和实体经济融合			数字经济与实体经济融合	right
      zh	数字经济和实体经济融合			数字经济和实体经济深度融合	near
      zh	创新驱动发展战略			创新驱动战略	near
      zh	创新驱动发展战略			创新发展战略	near
      zh	党的领导			党的全面领导	near
      zh	有为政府和有效市场			有效市场和有为政府	near
      zh	有为政府和有效市场			有为政府、有效市场	right
      zh	有为政府和有效市场			有效市场	near
      zh	全过程人民民主			全过程民主	near
      zh	物质文明和精神文明			精神文明和物质文明	near
      zh-Hant	永續發展			可持续发展	near
      en	the Eagle has landed			the Eagle landed	near
      zh	和平与发展			和平	near
      zh	以人为本、智能向善			以人为本和智能向善	right
      zh	《全球人工智能治理倡议》			全球人工智能倡议	near
      """, type: .text)

  @Test(arguments: rows) func wordsAreGradedByWhatTheySay(row: GradingRow) {
    #expect(AnswerGrader.grade(row.typed, against: row.key).verdict == row.verdict)
  }
}
