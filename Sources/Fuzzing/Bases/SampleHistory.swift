import Foundation

/// A history of answers to the questions of a bank, made by rule.
enum SampleHistory {
  private struct Record: Decodable { var id: String }
  /// What is needed of a question.
  struct Question: Decodable {
    var id: String
    var fact: String
    var kind: String
  }

  private struct File: Decodable { var questions: [Question] }

  /// The questions of a bank's file.
  static func questions(in file: String) -> [Question] {
    (try? JSONDecoder().decode(File.self, from: Data(file.utf8)))?.questions ?? []
  }

  /// The lines of a history of a bank, of which the record and the files of questions are given.
  static func lines(of bank: String, questions: [String]) -> String {
    let id = (try? JSONDecoder().decode(Record.self, from: Data(bank.utf8)))?.id ?? "0"
    let all = questions.flatMap(Self.questions)
    var lines = ["{\"type\":\"history\",\"format\":\"quiz-history\",\"version\":1}"]
    lines.append(
      "{\"type\":\"bank\",\"bank\":\"\(id)\",\"path\":\"/b\",\"title\":\"B\",\"moment\":1735000000}"
    )
    var row = 0
    for question in all.prefix(6) {
      for time in 0..<2 {
        row += 1
        let moment = 1_734_000_000 + time * 300_000 + row * 60
        lines.append(
          "{\"type\":\"review\",\"row\":\(row),\"entry\":\"answer\",\"bank\":\"\(id)\","
            + "\"question\":\"\(question.id)\",\"fact\":\"\(question.fact)\","
            + "\"kind\":\"\(question.kind)\",\"recorded\":\(moment),\"moment\":\(moment),"
            + "\"study_day\":\"2024-12-\(time == 0 ? 12 : 15)\",\"rating\":3,\"proposed\":3,"
            + "\"reason\":\"right\",\"verdict\":\"right\",\"answer\":\"x\",\"duration_ms\":5300,"
            + "\"hints\":0,\"phase\":\"review\",\"step\":null,\"stability\":\(2 + time * 3).5,"
            + "\"difficulty\":5,\"due\":\(moment + 400_000),\"lapses\":0,\"reviews\":\(time + 1)}")
      }
    }
    if let question = all.first {
      lines.append(
        "{\"type\":\"review\",\"row\":\(row + 1),\"entry\":\"undo\",\"answer_row\":\(row),"
          + "\"bank\":\"\(id)\",\"question\":\"\(all.prefix(6).last?.id ?? question.id)\","
          + "\"recorded\":1734900000}")
      lines.append(
        "{\"type\":\"flag\",\"bank\":\"\(id)\",\"question\":\"\(question.id)\",\"reason\":\"odd\","
          + "\"moment\":1734900000}")
      lines.append(
        "{\"type\":\"suspension\",\"bank\":\"\(id)\",\"question\":\"\(question.id)\","
          + "\"reason\":\"learner\",\"moment\":1734900001}")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
