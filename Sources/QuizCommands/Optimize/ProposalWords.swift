import Foundation
import MemoryModel

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
}
