import Language
import QuestionBank

/// Tells what the analyses of two programs have in common.
package enum AnalysisVersion {
  /// Raised whenever the bytes of an analysis are to be read otherwise.
  private static let form = 2

  /// A text that is another one where this program analyses an article otherwise: its version, and the digests of its models.
  package static let text: String = {
    let weights = Checksum.of("\(ScoreWeights.english)\(ScoreWeights.chinese)")
    return "\(form) \(QuestionGenerator.version) \(ModelDigest.language) \(weights)"
  }()
}
