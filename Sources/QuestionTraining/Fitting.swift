import QuestionGeneration

/// Fits the four models of a language.
enum Fitting {
  /// The models that some articles teach; passages teach the choice of gaps alone.
  static func models(_ lessons: [Lesson], passages: [Lesson] = []) -> ScoreModel {
    var asked = Rows()
    var carries = Rows()
    var alone = Rows()
    var gap = Rows()
    for lesson in lessons {
      let sentences = lesson.observed.sentences
      for index in lesson.inScope where lesson.hasGold {
        let on = lesson.factsOn[index].map { lesson.facts[$0].importance }.max()
        asked.append(sentences[index].features, on != nil, on == 3 ? 2 : 1)
        if !lesson.factsOn[index].isEmpty {
          carries.append(sentences[index].features, true, 0.3)
          let needs = lesson.factsOn[index].contains { lesson.facts[$0].needs != nil }
          alone.append(sentences[index].features, !needs, 0.5)
        } else if lesson.isNoise[index] {
          carries.append(sentences[index].features, false, 1)
        }
      }
      for (rating, sentence, rated) in lesson.ratings {
        let features = sentences[sentence].features
        if let grade = rating.sentenceGrade {
          carries.append(features, grade >= 1, 2)
          if grade >= 1 { alone.append(features, grade == 2, 2) }
        } else if let grade = rating.grade, grade >= 2 || rating.flaws.contains("unclear") {
          alone.append(features, grade >= 2, 1)
        }
        guard let rated else { continue }
        let values = lesson.observed.gaps[rated].features
        if let grade = rating.gap {
          gap.append(values, grade >= 2, grade == 0 || grade == 3 ? 3 : 2)
        } else if let grade = rating.grade {
          if grade >= 2 {
            gap.append(values, true, 1.5)
          } else if !rating.flaws.isSubset(of: [
            "unclear", "undated", "attribution", "twin", "false",
          ]) {
            gap.append(values, false, 1.5)
          }
        }
      }
      append(lesson, weight: 1, to: &gap)
    }
    for passage in passages { append(passage, weight: 0.3, to: &gap) }
    return ScoreModel(
      asked: Logistic.fit(asked, penalty: 60), carries: Logistic.fit(carries, penalty: 15),
      alone: Logistic.fit(alone, penalty: 30), gap: Logistic.fit(gap, penalty: 60, steps: 200),
      quality: LinearModel(weights: [], bias: 0))
  }

  /// Whether readers would use a rated question, as far as gap and sentence go; nil where that wasn't rated.
  ///
  /// - Parameters:
  ///   - rating: The rating.
  ///   - showsMore: Whether a sentence is shown now that was not shown then.
  /// - Returns: Whether they would.
  static func isUsable(_ rating: Rating, showsMore: Bool) -> Bool? {
    if let gap = rating.gap, let sentence = rating.sentenceGrade {
      // Where the question was shown with its context the sentence has to stand; else a line of context may mend it.
      return gap >= 2 && sentence >= (rating.grade == nil || showsMore ? 1 : 2)
    }
    return rating.grade.map { $0 >= 2 }
  }

  /// The models with the one of quality, fitted on scores that each article got from models of the others.
  static func complete(_ lessons: [Lesson], passages: [Lesson]) -> ScoreModel {
    var rows = Rows()
    for fold in 0..<Evaluation.folds {
      let test = lessons.indices.filter { $0 % Evaluation.folds == fold }
      guard test.contains(where: { !lessons[$0].ratings.isEmpty }) else { continue }
      let others = lessons.indices.filter { $0 % Evaluation.folds != fold }.map { lessons[$0] }
      let first = models(others, passages: passages)
      for index in test {
        for (rating, _, gap) in lessons[index].ratings {
          guard let gap,
            let isUsable = isUsable(rating, showsMore: lessons[index].showsMore(rating, gap))
          else { continue }
          rows.append(lessons[index].observed.quality(of: gap, by: first), isUsable, 1)
        }
      }
    }
    var complete = models(lessons, passages: passages)
    complete.quality = Logistic.fit(rows, penalty: 10)
    return complete
  }

  private static func append(_ lesson: Lesson, weight: Double, to gap: inout Rows) {
    for (index, candidate) in lesson.observed.gaps.enumerated()
    where lesson.wantsGap[candidate.sentence] && candidate.veto != "border" {
      let isAsked = !lesson.asks[index].isEmpty
      gap.append(
        candidate.features, isAsked,
        weight * (isAsked ? (lesson.isExact[index] ? 1.5 : 0.7) : 1))
    }
  }
}
