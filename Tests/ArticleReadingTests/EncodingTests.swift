import ArticleReading
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Encodings are found by the bytes.
struct EncodingTests {
  private let zh = SampleArticle.chinese

  @Test func utf8WithMark() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(zh.plainText.utf8)
    let reading = try ReadingLaws.read(bytes)
    ReadingLaws.expect(reading, is: zh)
    #expect(reading.extractedText == nil)
    // Places count from the file's first byte.
    #expect(reading.articles.first?.paragraphs.first?.text.spans.first?.lowerBound == 3)
  }

  @Test func utf16InBothOrdersWithAndWithoutMark() throws {
    for isBig in [true, false] {
      for hasMark in [true, false] {
        var bytes: [UInt8] = []
        for unit in ((hasMark ? "\u{FEFF}" : "") + zh.plainText).utf16 {
          let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
          bytes += isBig ? pair : pair.reversed()
        }
        let reading = try ReadingLaws.read(bytes)
        ReadingLaws.expect(reading, is: zh)
        #expect(reading.encoding == (isBig ? "UTF-16BE" : "UTF-16LE"))
        #expect(reading.extractedText != nil)
      }
    }
  }

  #if canImport(Glibc)
    @Test(arguments: [("GB18030", "GB 18030"), ("GBK", "GB 18030")])
    func olderEncodingsOfSimplifiedChinese(encoding: String, name: String) throws {
      let reading = try ReadingLaws.read(encoded(zh.plainText, in: encoding))
      ReadingLaws.expect(reading, is: zh)
      #expect(reading.encoding == name)
      #expect(reading.articles.first?.language == "zh-Hans")
    }

    @Test func big5() throws {
      let text =
        "山城的茶\n\n老人說：「這裡的茶樹是祖先留下來的，我們只是替後人照顧。」他在這個地方住了六十年，看著這些茶樹長大，也看著年輕人離開家鄉，又帶著新的想法回來。\n\n現在全縣有三百多家茶廠，每年生產的茶葉超過一萬公噸，大部分賣到國外去，成為最重要的產業。\n"
      let reading = try ReadingLaws.read(encoded(text, in: "BIG5"))
      #expect(reading.encoding == "Big5")
      #expect(reading.articles.first?.language == "zh-Hant")
      #expect(reading.articles.first?.title == "山城的茶")
    }

    @Test func aPagesOwnTagMayLie() throws {
      let page = SamplePage.html(of: zh)
      let reading = try ReadingLaws.read(encoded(page, in: "GB18030"), name: "a.html")
      ReadingLaws.expect(reading, is: zh)
      #expect(reading.encoding == "GB 18030")
    }

    @Test func westernText() throws {
      let text =
        "The caf\u{E9} on the corner has been open since 1920, and it is still run by the same family. “We never close,” says the owner.\n"
      let reading = try ReadingLaws.read(encoded(text, in: "WINDOWS-1252"))
      #expect(reading.encoding == "Windows-1252")
      #expect(ReadingLaws.bodies(reading) == [ReadingLaws.bare(text)])
    }

    private func encoded(_ text: String, in encoding: String) throws -> [UInt8] {
      let converter = try #require(iconv_open(encoding, "UTF-8"))
      defer { iconv_close(converter) }
      var input = text.utf8.map { CChar(bitPattern: $0) }
      var output = [CChar](repeating: 0, count: input.count * 4 + 16)
      var left = input.count
      var room = output.count
      input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          var from = input.baseAddress
          var to = output.baseAddress
          _ = iconv(converter, &from, &left, &to, &room)
        }
      }
      #expect(left == 0, "not all of it can be written in \(encoding)")
      return output.prefix(output.count - room).map { UInt8(bitPattern: $0) }
    }
  #endif
}
