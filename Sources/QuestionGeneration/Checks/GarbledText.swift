/// Refuses text of the layout: marks of notes, addresses, markup, letters set apart, control characters.
struct GarbledText: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let passage = Passage(candidate.prompt + " " + candidate.answer)
    for index in passage.all {
      let character = passage[index]
      if character.isNewline
        || character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
      {
        return "has a control character or a line break"
      }
      if "［］\u{FFFD}□■◆●▲☐".contains(character) { return "has a mark of the layout" }
      if character == " ", index > 0, index + 1 < passage.count, passage[index - 1].isHan,
        passage[index + 1].isHan
      {
        return "has letters set apart"
      }
      if character == "*", passage.has("**", at: index) { return "has markup" }
      if character == "]", passage.has("](", at: index) { return "has markup" }
      if character == "[", index + 2 < passage.count, passage[index + 1].isNumber {
        return "has the mark of a note"
      }
    }
    for words in ["作者：", "作者:", "来源：", "來源：", "责任编辑", "責任編輯", "编辑：", "※", "图为", "本文来自"]
    where passage.has(words, at: 0) {
      return "is a line of the page, not of the article"
    }
    if passage.first("发布时间", in: passage.all) != nil {
      return "is a line of the page, not of the article"
    }
    for words in ["http://", "https://", "www.", "![", "</", "@"]
    where passage.first(words, in: passage.all) != nil {
      return "has an address or markup"
    }
    return nil
  }
}
