import MemoryModel

/// A proposal of weights as `quiz optimize --json` prints it: one object; what wasn't measured is null.
///
/// | field | what it is |
/// | --- | --- |
/// | `params` | the 21 weights to use |
/// | `outcome` | `better`, `not-better` or `too-few-answers` |
/// | `share` | how far from the standard to the fitted weights these lie, 0…1 |
/// | `answers`, `scored` | all answers, and those a day or more after the one before |
/// | `needed` | how many of these a fit needs |
/// | `held_out` | `answers` that were forecast from earlier ones alone; `standard` and `fitted`, each with `log_loss` and `rmse_bins` |
enum ProposalJSON {
  /// The object's text, with a newline at the end.
  static func text(_ proposal: ParameterProposal) -> String {
    var json = JSONText()
    json.open("{")
    json.open("[", key: "params")
    for weight in proposal.parameters.weights { json.value(weight) }
    json.close("]")
    let (outcome, share): (String, Double) =
      switch proposal.outcome {
      case .better(let share): ("better", share)
      case .notBetter: ("not-better", 0)
      case .tooFewAnswers: ("too-few-answers", 0)
      }
    json.value(outcome, key: "outcome")
    json.value(share, key: "share")
    json.value(proposal.answers, key: "answers")
    json.value(proposal.scored, key: "scored")
    json.value(ParameterProposal.leastScored, key: "needed")
    if let standard = proposal.standard, let fitted = proposal.fitted {
      json.open("{", key: "held_out")
      json.value(standard.count, key: "answers")
      for (name, quality) in [("standard", standard), ("fitted", fitted)] {
        json.open("{", key: name)
        json.value(quality.logLoss, key: "log_loss")
        json.value(quality.binnedError, key: "rmse_bins")
        json.close("}")
      }
      json.close("}")
    } else {
      json.value(String?.none, key: "held_out")
    }
    json.close("}")
    return json.string + "\n"
  }
}
