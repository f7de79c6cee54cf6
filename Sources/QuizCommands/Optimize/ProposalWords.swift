import Foundation
import MemoryModel
import ProgressStore

/// The sentences about a proposal of weights, in both languages.
struct ProposalWords {
  /// The language of the program.
  let language: InterfaceLanguage

  private func text(_ en: String, _ zh: String) -> String { language == .chinese ? zh : en }

  /// What was used, how it forecasts, and what follows.
  func lines(_ proposal: ParameterProposal) -> [String] {
    [used(proposal)] + table(proposal) + [outcome(proposal)]
  }

  private func used(_ proposal: ParameterProposal) -> String {
    text(
      "\(proposal.answers) answers, \(proposal.scored) of them a day or more after the one before.",
      "共 \(proposal.answers) 次作答，其中 \(proposal.scored) 次距上次一天以上。")
  }

  private func table(_ proposal: ParameterProposal) -> [String] {
    guard let standard = proposal.standard, let fitted = proposal.fitted else { return [] }
    func row(_ name: String, _ quality: FitQuality) -> String {
      let numbers = String(format: "%.4f  %.4f", quality.logLoss, quality.binnedError)
      return "  \(numbers)  \(name)"
    }
    return [
      text(
        "Forecast of the last \(standard.count), each from earlier answers alone (log loss, RMSE by bins; less is better):",
        "对最近 \(standard.count) 次作答的预测，仅依据更早的作答（对数损失、分组均方根误差，越小越好）："),
      row(text("standard weights", "标准权重"), standard),
      row(text("weights fitted to you", "为你拟合的权重"), fitted),
    ]
  }

  private func outcome(_ proposal: ParameterProposal) -> String {
    switch proposal.outcome {
    case .tooFewAnswers(let needed):
      text(
        "Too few for a fit, which needs \(needed): the standard weights are used.",
        "作答太少，拟合需要 \(needed) 次：使用标准权重。")
    case .notBetter:
      text(
        "The fitted weights are no better than chance would have it: the standard weights are used.",
        "拟合的权重并不明显更好：使用标准权重。")
    case .better(let share):
      share < 1
        ? text(
          "Weights \(Int(share * 100)) % of the way from the standard to the fitted ones are better.",
          "由标准权重向拟合权重移动 \(Int(share * 100))% 的权重更好。")
        : text("The fitted weights are better.", "拟合的权重更好。")
    }
  }

  /// What the learner would notice: for how long a first answer is remembered.
  func changes(from old: FSRSParameters?, to new: FSRSParameters?) -> String {
    func days(_ parameters: FSRSParameters?) -> String {
      (parameters ?? .standard).weights.prefix(4).map { String(format: "%.1f", $0) }
        .joined(separator: " / ")
    }
    return text(
      "After a first again / hard / good / easy, recall falls to 90 % in \(days(new)) days; so far \(days(old)).",
      "首次评为重来 / 困难 / 良好 / 容易后，记住的概率降到 90% 需 \(days(new)) 天；原为 \(days(old)) 天。")
  }

  /// Asks whether to use the weights.
  var question: String {
    text("Use these weights from now on? (y/N) ", "从现在起使用这些权重吗？（y/N）")
  }

  var nothingChanges: String { text("Nothing changes.", "无需更改。") }

  /// Says that weights were taken, and how to go back.
  func taken(_ questions: Int) -> String {
    text(
      "Done: the memory of \(questions) questions was reckoned anew; due times stay. "
        + "'quiz optimize --undo' goes back.",
      "完成：已重新计算 \(questions) 道题的记忆状态，到期时间不变。可用“quiz optimize --undo”恢复。")
  }

  /// Says which settings count again.
  func wentBack(_ settings: LearnerSettings) -> String {
    let weights =
      settings.parameters == nil
      ? text("the standard weights", "标准权重") : text("the weights from before", "先前的权重")
    let retention = settings.desiredRetention.map { " \(Int(($0 * 100).rounded())) %" }
    let aim = retention.map { text(" and a retention of\($0)", "，目标保持率\($0)") } ?? ""
    return text("\(weights)\(aim) count again.", "已恢复\(weights)\(aim)。")
  }
}
