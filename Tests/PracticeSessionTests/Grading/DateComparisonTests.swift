import PracticeSession
import Testing

@Suite struct DateComparisonTests {
  /// Language, answer, unit, accepted, typed, verdict; columns by tabulators.
  static let rows = GradingRow.rows(
    of: """
      zh	2024年11月			2024年11月5日	near
      zh	2024年11月			11月	near
      zh	2024年11月			２０２４年１１月	right
      zh	2024年11月			2024/11	right
      zh	2024年11月			202411	right
      zh	2024年11月			24年11月	near
      zh	2024年11月			Nov 2024	right
      zh	7月26日			7.26	right
      zh	7月26日			七月二十六日	right
      zh	7月26日			7月26号	right
      zh	7月26日			7月	near
      zh	7月26日			7月27日	wrong
      zh	7月26日至28日			7月26日-28日	right
      zh	7月26日至28日			7月26日	near
      zh	7月26日至28日			7月26日至29日	wrong
      zh	2021—2025年			2021-2025	right
      zh	2021—2025年			2021至2025年	right
      zh	2021—2025年			2021年	near
      zh	2021—2025年			2020-2025	wrong
      zh	“十四五”			十四五	right
      zh	“十四五”			十三五	wrong
      zh	21世纪			二十一世纪	right
      zh	21世纪			20世纪	wrong
      zh	20世纪90年代			1990年代	right
      zh	20世纪90年代			90年代	near
      zh	20世纪90年代			20世纪80年代	wrong
      zh	公元前221年			前221年	right
      zh	公元前221年			221年	wrong
      zh	2025年6月底			2025年6月	right
      zh	2025年6月底			2025年6月末	right
      zh	2030	年		2030	right
      zh	2030	年		二〇三〇年	right
      zh	2030	年		2035年	wrong
      zh	11	月		十一月	right
      zh	2017年7月			2017年	near
      zh	2017年7月			7月	near
      zh	2017年7月			2017年8月	wrong
      zh	2017年7月			不记得	wrong
      zh-Hant	2024年11月			二零二四年十一月	right
      en	4 October 1957			Oct 4, 1957	right
      en	4 October 1957			October 4th, 1957	right
      en	4 October 1957			4/10/1957	right
      en	4 October 1957			10/4/1957	right
      en	4 October 1957			1957	near
      en	4 October 1957			1957-10-04	right
      en	4 October 1957			4 October	near
      en	4 October 1957			5 October 1957	wrong
      en	4 October 1957			October 1958	wrong
      en	1945			'45	near
      en	1945			1945	right
      en	1945			in 1945	right
      en	1945			1954	wrong
      en	1939–45			1939-1945	right
      en	1939–45			1939 to 1945	right
      en	1939–45			1914-1918	wrong
      en	18th century			eighteenth century	right
      en	18th century			the 18th century	right
      en	18th century			1700s	right
      en	18th century			19th century	wrong
      en	1990s			the 1990s	right
      en	1990s			1990's	right
      en	1990s			nineties	near
      en	221 BC			221 BCE	right
      en	221 BC			221	wrong
      en	November 2024			november	near
      en	November 2024			2024年11月	right
      zh	1949年10月1日			1949.10.1	right
      zh	1949年10月1日			1949年十月一日	right
      zh	1949年10月1日			49年10月1日	near
      zh	1949年10月1日			10月1日	near
      zh	1949年10月1日			19491001	right
      zh	1949年10月1日			1949年10月	near
      zh	2024			2024年	right
      zh	2024年以来			2024年	right
      zh	2024年前三季度			2024年	near
      zh	2024年上半年			2024年下半年	wrong
      zh	党的十八大			十八大	right
      zh	党的十八大			党的十九大	wrong
      en	since 2018			2018	right
      en	early 1945			1945	near
      en	the 18th century			18th century	right
      en	14 July 1789			July 14, 1789	right
      en	14 July 1789			14/7/1789	right
      en	14 July 1789			14.07.1789	right
      en	14 July 1789			7/14/1789	right
      en	14 July 1789			1789	near
      en	14 July 1789			July 14	near
      en	14 July 1789			the 14th of July, 1789	right
      en	14 July 1789			July 14th 1789	right
      en	14 July 1789			14 July 1788	wrong
      en	14 July 1789			14 July 89	near
      en	14 July 1789			Tuesday, 14 July 1789	right
      en	14 July 1789			1789 July 14	right
      en	the 1960s			1960s	right
      en	the 1960s			the sixties	near
      en	the 1960s			1970s	wrong
      en	the 1960s			1960's	right
      en	44 BC			44 BCE	right
      en	44 BC			44 B.C.	right
      en	44 BC			44 AD	wrong
      en	44 BC			44	near
      zh	2024年春			2024年春天	right
      zh	2024年春			2024年	near
      zh	20世纪中叶			20世纪	near
      zh	1月6日			6日	near
      zh	1月6日			6月1日	wrong
      zh	1月6日			1.6	right
      zh	1月6日			一月六日	right
      zh	1月6日			元月六日	right
      zh	2024年11月8日			2024-11-08	right
      zh	2024年11月8日			2024.11.8	right
      zh	2024年11月8日			20241108	right
      zh	2024年11月8日			11月8日	near
      zh	2024年11月8日			2024-08-11	wrong
      zh	2024年11月8日			2024年11月8号	right
      zh	2024年11月8日			2024年11月8日（星期五）	right
      en	9 November 1989			9/11/1989	right
      en	9 November 1989			11/9/89	near
      en	9 November 1989			November 9	near
      en	9 November 1989			9th Nov. 1989	right
      en	9 November 1989			Nov 9 '89	near
      en	9 November 1989			1989年11月9日	right
      en	July 4			4 July	right
      en	July 4			4th of July	right
      en	July 4			7/4	right
      en	July 4			the Fourth of July	right
      en	July 4			July 5	wrong
      en	July 4			July	near
      en	mid-1990s			1990s	near
      en	1990s			the nineties	near
      en	1990s			90s	near
      en	1990s			1990–1999	right
      en	the second half of 2024			H2 2024	right
      en	1961			1960s	near
      en	1961			1970s	wrong
      en	20 July 1969			20.7.69	near
      zh-Hant	民國113年			2024年	right
      zh-Hant	民國113年			113年	near
      zh-Hant	2024年			民國113年	right
      zh-Hant	2024年11月			民國一一三年十一月	right
      zh	1912年			民国元年	right
      zh	20世纪			上世纪	right
      zh	20世纪			1900年代	near
      zh	20世纪80年代			上世纪80年代	right
      zh	20世纪80年代			八十年代	near
      zh	上世纪80年代			20世纪80年代	right
      zh	上世纪80年代			80年代	near
      zh	2020年1月至9月			2020年	near
      zh	“十四五”时期			14五	right
      zh	2024年上半年			2024年前六个月	right
      zh	2024年上半年			2024年1—6月	right
      zh	11	月		十一	right
      en	1946			nineteen forty-six	right
      en	1946			nineteen forty six	right
      en	1946			nineteen hundred and forty-six	right
      en	1905			nineteen oh five	right
      en	1900			nineteen hundred	right
      en	2005			two thousand and five	right
      en	2025			twenty twenty-five	right
      en	18th century			the 1700s	right
      en	the 1700s			18th century	right
      en	1960s			nineteen sixties	right
      en	20 July 1969			twentieth of July, nineteen sixty-nine	right
      en	December			12	right
      en	fiscal year 2024			FY2024	right
      en	fiscal year 2024			FY 2024	right
      en	fiscal year 2024			2024	near
      zh	2021年7月1日			21/7/1	near
      zh	2021年7月1日			2021年7月1日上午	near
      zh	本世纪中叶			21世纪中叶	right
      zh	19世纪			1800年代	near
      zh	周一			星期一	right
      zh-Hant	2024年1月13日			113年1月13日	near
      zh-Hant	民國38年			1949	right
      en	May 1940			May 40	near
      en	1776			seventeen seventy-six	right
      en	1776			18th century	near
      en	2000			two thousand	right
      en	1066			ten sixty-six	right
      en	the 20th century			the 1900s	right
      en	the 1930s			nineteen thirties	right
      en	Christmas Day 1968			Christmas 1968	near
      zh	2021年7月1日			2021年7月1日下午	near
      """, type: .date)

  @Test(arguments: rows) func datesAreGradedByHowFarTheyGo(row: GradingRow) {
    #expect(AnswerGrader.grade(row.typed, against: row.key).verdict == row.verdict)
  }
}
