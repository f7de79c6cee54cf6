import Testing

@testable import QuestionGeneration

@Suite struct OccasionTests {
  @Test(
    arguments: [
      ("2024年11月，林建国在第三届海上风电发展论坛上指出", "第三届海上风电发展论坛", "2024年11月"),
      ("林建国在全市工作会议上强调", "全市工作会议", nil), ("2024年5月3日，林建国在青湖考察时指出", "青湖考察", "2024年5月3日"),
      ("林建国在致第三届海上风电发展论坛的贺信中指出", "致第三届海上风电发展论坛的贺信", nil), ("2024年，林建国指出", nil, "2024年"),
      ("林建国指出", nil, nil), ("林建国在海边指出", nil, nil), ("", nil, nil),
      ("林建国向2024年海洋博览会所致的贺信中", nil, "2024年"),
      ("林建国在向2024年海洋博览会所致的贺信中指出", "致2024年海洋博览会的贺信", "2024年"),
    ] as [(String, String?, String?)])
  func chineseLeadNamesOccasionAndDate(lead: String, occasion: String?, date: String?) {
    let found = Occasion.chinese(in: lead)
    #expect(found.occasion == occasion)
    #expect(found.date == date)
  }

  @Test(
    arguments: [
      ("《习近平在中共中央政治局第九次集体学习时强调 加强领导做好规划》，《人民日报》2018年11月1日。", "中共中央政治局第九次集体学习", "习近平"),
      (
        "习近平：《携手共护蓝海——在第三届海洋峰会第二阶段会议关于“渔业”议题的讲话》，2024年。", "第三届海洋峰会第二阶段会议", "习近平"
      ),
      ("习近平：《在青年座谈会上的讲话》，人民出版社2020年版。", "青年座谈会", "习近平"),
      ("《习近平向世界海洋博览会致贺信》，《人民日报》2024年6月2日。", "致世界海洋博览会的贺信", "习近平"),
      ("《海岸日报》2024年11月3日。", nil, nil), ("", nil, nil), ("《", nil, nil), ("：《", nil, nil),
    ] as [(String, String?, String?)])
  func noteNamesOccasionAndSpeaker(note: String, occasion: String?, speaker: String?) {
    let found = Occasion.chinese(ofNote: note)
    #expect(found.occasion == occasion)
    #expect(found.speaker == speaker)
  }

  @Test(
    arguments: [
      (
        "On 14 March 1998, at the Marine Conference in Oslo, Holloway said: ",
        "Marine Conference in Oslo", "14 March 1998"
      ),
      (
        "In 2019, Holloway wrote in a letter to the Harbour Council: ",
        "letter to the Harbour Council", "2019"
      ),
      (
        "In his inaugural address of March 1933, Roosevelt said: ",
        "inaugural address of March 1933", "March 1933"
      ),
      ("Holloway said: ", nil, nil), ("In the harbour Holloway said: ", nil, nil), ("", nil, nil),
    ] as [(String, String?, String?)])
  func englishLeadNamesOccasionAndDate(lead: String, occasion: String?, date: String?) {
    let found = Occasion.english(in: lead)
    #expect(found.occasion == occasion)
    #expect(found.date == date)
  }
}
