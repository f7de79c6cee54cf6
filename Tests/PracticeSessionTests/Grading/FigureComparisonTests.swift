import PracticeSession
import Testing

@Suite struct FigureComparisonTests {
  /// Language, answer, unit, accepted, typed, verdict; columns by tabulators.
  static let rows = GradingRow.rows(
    of: """
      zh	4.3万	家		43000	right
      zh	4.3万	家		4.3萬	right
      zh	4.3万	家		四万三千	right
      zh	4.3万	家		四万三	right
      zh	4.3万	家		4.3万余家	right
      zh	4.3万	家		43000家	right
      zh	4.3万	家		4.3	wrong
      zh	4.3万	家		43万	wrong
      zh	4.3	万余家		4.3	right
      zh	4.3	万余家		4.3万	right
      zh	4.3	万余家		43000	right
      zh	4.3	万余家		3.4	wrong
      zh	7000	亿元		7000	right
      zh	7000	亿元		7000亿元	right
      zh	7000	亿元		7000亿	right
      zh	7000	亿元		0.7万亿	right
      zh	7000	亿元		七千	right
      zh	7000	亿元		7000万	wrong
      zh	7000	亿元		6999	wrong
      zh	7000亿	元		七千亿	right
      zh	7000亿	元		7000亿美元	wrong
      zh	7000亿	元		7000亿人民币	right
      zh	60%			60	right
      zh	60%			六成	right
      zh	60%			百分之六十	right
      zh	60%			0.6	wrong
      zh	60%			60个百分点	wrong
      zh	1.5	个百分点		1.5	right
      zh	1.5	个百分点		1.5%	wrong
      zh	1.5	个百分点		1.5个百分点	right
      zh	1.5	个百分点		一点五	right
      zh	六成			60%	right
      zh	六成			六	right
      zh	六	成		六成	right
      zh	六	成		60%	right
      zh	三分之二			2/3	right
      zh	三分之二			三分之一	wrong
      zh	三分之二			0.67	wrong
      zh	1/2			一半	right
      zh	1/2			50%	right
      zh	140多	个国家		140	right
      zh	140	多个国家		一百四十	right
      zh	140	多个国家		140多个	right
      zh	140	多个国家		141	wrong
      zh	3倍			三倍	right
      zh	3倍			3	right
      zh	3	倍		3倍	right
      zh	3	倍		300%	wrong
      zh	16	岁		十六岁	right
      zh	16	岁		16周岁	right
      zh	16	岁		18	wrong
      zh	10	年		十年	right
      zh	10	年		10个月	wrong
      zh	18亿	千瓦		18亿千瓦	right
      zh	18亿	千瓦		1800吉瓦	right
      zh	18亿	千瓦		18亿瓦	wrong
      zh	7499万	公里		7499万公里	right
      zh	7499万	公里		7499万千米	right
      zh	7499万	公里		7499万米	wrong
      zh	第一			第1	right
      zh	第一			第二	wrong
      zh	第七十八	届		第78届	right
      zh	2.27:1			2.27：1	right
      zh	2.27:1			2.27比1	right
      zh	2.27:1			1:2.27	wrong
      zh	5%至10%			5%-10%	right
      zh	5%至10%			5～10%	right
      zh	5%至10%			5%	near
      zh	5%至10%			5%至15%	wrong
      zh	六千多万	人		六千多万	right
      zh	六千多万	人		6000多万	right
      zh	六千多万	人		6000万	right
      zh	41.06	泽字节		41。06	right
      zh	41.06	泽字节		41.06ZB	right
      zh	41.06	泽字节		41.06 泽字节	right
      zh	41.06	泽字节		4106	wrong
      zh	41.06	泽字节		41,06	right
      zh	1590	百亿亿次/秒		不知道	wrong
      zh	1590	百亿亿次/秒		很多	wrong
      zh	1590	百亿亿次/秒		1590EFLOPS	right
      zh	1590	百亿亿次/秒		约1590	right
      zh	1590	百亿亿次/秒		1590左右	right
      zh	1590	百亿亿次/秒		1590或1600	wrong
      zh	4700	家		4700多家	right
      zh	4700	家		4700个	right
      zh	4700	家		4700人	wrong
      zh	两	年		二	right
      zh	两	年		2年	right
      zh	12			十二	right
      zh	十二			12	right
      zh	十二			1２	right
      zh	-25	摄氏度		零下25	right
      zh	-25	摄氏度		负25	right
      zh	-25	摄氏度		25	wrong
      zh-Hant	8845萬	元		8,845万	right
      zh-Hant	1.012億	港元		1.012亿	right
      zh-Hant	1.012億	港元		1.012亿元	wrong
      en	1,590			1590	right
      en	1,590			1 590	right
      en	1,590			1590 km	right
      en	268,000	square kilometres		268000 km2	right
      en	268,000	square kilometres		268,000 sq km	right
      en	268,000	square kilometres		268 thousand	right
      en	268,000	square kilometres		268,000 square miles	wrong
      en	268,000	square kilometres		about 268,000	right
      en	5.1 million	people		5,100,000	right
      en	5.1 million	people		5.1m	right
      en	5.1 million	people		5.1	wrong
      en	5.1	million people		5.1 million	right
      en	5.1	million people		5.1	right
      en	twelve			12	right
      en	forty-two			42	right
      en	forty-two			forty two	right
      en	47%			47 percentage points	wrong
      en	47%			forty-seven percent	right
      en	two-thirds			2/3	right
      en	two-thirds			two thirds	right
      en	two-thirds			66%	wrong
      en	$1.2 trillion			1.2 trillion	right
      en	$1.2 trillion			US$1.2 trillion	right
      en	$1.2 trillion			1.2 trillion dollars	right
      en	$1.2 trillion			£1.2 trillion	wrong
      en	$1.2 trillion			1.2	wrong
      en	threefold			three times	right
      en	threefold			3	right
      en	108	minutes		108 min	right
      en	108	minutes		108 hours	wrong
      en	20th			twentieth	right
      en	second-largest			2nd-largest	right
      en	second-largest			largest	wrong
      en	10-15%			10 to 15 percent	right
      en	10-15%			10%	near
      en	0.5			.5	right
      en	0.5			1/2	right
      en	0.5			5	wrong
      zh	-25	摄氏度		零下25度	right
      zh	25	摄氏度		25℃	right
      zh	三	大		三大	right
      zh	三	大		3个	right
      zh	8	大		八	right
      zh	400	余家		400余家	right
      zh	400	余家		400多	right
      zh	400	余家		不到400	near
      zh	超过1590	百亿亿次/秒		1590	right
      zh	1/3			0.333	wrong
      zh	1/3			⅓	right
      zh	十分之一			10%	right
      zh	百分之十点二			10.2%	right
      zh	百分之十点二			10.2	right
      zh	十点二			10.2	right
      zh	五十四万亿	元		54万亿	right
      zh	五十四万亿	元		540000亿元	right
      zh	五十四万亿	元		54亿	wrong
      zh	2.5倍			两倍半	right
      zh	2.5倍			2.5	right
      en	more than 20%			20%	right
      en	2,000			two thousand	right
      en	2,000			2k	right
      en	2,000			20,000	wrong
      en	$10,000			10000	right
      en	$10,000			10000 dollars	right
      en	$10,000			€10,000	wrong
      en	25 °C			25 degrees Celsius	right
      en	25 °C			25 °F	wrong
      en	7	times		seven	right
      en	one in five			1 in 5	right
      en	one in five			20%	right
      en	half			50%	right
      en	half			one half	right
      zh	-3.2%			负3.2%	right
      zh	-3.2%			3.2%	wrong
      zh	-3.2%			下降3.2%	right
      zh	38.5℃			38.5度	right
      zh	38.5℃			38.5摄氏度	right
      zh	20平方米			20㎡	right
      zh	20平方米			20米	wrong
      en	25%			25 pct	right
      en	25%			a quarter	right
      en	25%			one-quarter	right
      en	25%			25 percentage points	wrong
      en	25%			twenty-five percent	right
      en	25%			25 %	right
      en	3 percentage points			3%	wrong
      en	3 percentage points			three percentage points	right
      en	3 percentage points			3 points	right
      en	3	percentage points		3 percent	wrong
      en	10–15%			10-15%	right
      en	10–15%			10% to 15%	right
      en	10–15%			between 10 and 15 percent	right
      en	10–15%			10%	near
      en	10–15%			12%	wrong
      en	−5 °C			-5°C	right
      en	−5 °C			minus 5 degrees	right
      en	−5 °C			5°C	wrong
      zh	10000			一万	right
      zh	10000			1万	right
      zh	10000			１万	right
      zh	10000			10,000	right
      zh	10000			10 000	right
      zh	10000			1,0000	right
      zh	90	分钟		1.5小时	right
      zh	1.4亿千瓦时			1.4亿度	right
      zh	36%—40%			36-40%	right
      zh	36%—40%			36%~40%	right
      zh	36%—40%			40%—36%	wrong
      zh	36%—40%			百分之三十六至百分之四十	right
      zh	3至5年			3-5年	right
      zh	3至5年			三到五年	right
      zh	3至5年			35年	wrong
      en	60 mph			60 miles per hour	right
      en	60 mph			60 km/h	wrong
      en	3 hours			180 minutes	right
      en	37 °C			37 degrees Celsius	right
      en	37 °C			37C	right
      en	37 °C			37 °F	wrong
      en	15 percent			15%	right
      en	15 percent			fifteen per cent	right
      en	15 percent			15 percentage points	wrong
      en	15 percent			15 pp	wrong
      en	5 to 10			5-10	right
      en	5 to 10			five to ten	right
      en	5 to 10			between 5 and 10	right
      en	5 to 10			7	wrong
      en	3	million people		3 million people	right
      en	3	million people		3 million	right
      en	3	million people		3000000	right
      en	3	million people		30 million	wrong
      zh	万分之一			0.01%	right
      en	400-500 million			400 million to 500 million	right
      en	400-500 million			450 million	wrong
      zh	3到5亿元			3亿到5亿元	right
      zh	3到5亿元			3-5万	wrong
      zh	0.3个百分点			30个基点	right
      zh	近3000			3000多	near
      zh	一半			半	right
      zh	15	分钟		一刻钟	right
      zh	半	年		6个月	right
      en	twice			two times	right
      en	twice			2x	right
      en	twice			double	right
      en	6:1			6 to 1	right
      en	5 feet			5'	right
      en	50 kg			50 kilos	right
      en	between 20 and 30			20-30	right
      en	between 20 and 30			20 to 30	right
      en	between 20 and 30			20	near
      en	12 percent			12 percents	right
      zh	12.6%			增长12.6%	right
      zh	300多			>300	right
      en	650 million	people		six hundred and fifty million	right
      en	100 metres			100m	right
      en	8 days, 3 hours			8 days	near
      en	at least 12			at most 12	near
      en	nearly 200			more than 200	near
      en	8 days, 3 hours			8 days 4 hours	wrong
      zh	300多			≥300	right
      zh	300多			~300	right
      zh	1590	百亿亿次/秒		1590 百亿亿次每秒	right
      zh	1590	百亿亿次/秒		1590+	right
      zh	三			③	right
      zh	两			俩	right
      en	1.2 trillion	dollars		one point two trillion	right
      en	1948			nineteen forty-eight	right
      en	third-largest			three largest	wrong
      """, type: .figure)

  @Test(arguments: rows) func figuresAreGradedByValueAndUnit(row: GradingRow) {
    #expect(AnswerGrader.grade(row.typed, against: row.key).verdict == row.verdict)
  }
}
