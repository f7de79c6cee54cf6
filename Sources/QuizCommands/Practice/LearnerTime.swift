import Foundation
import MemoryModel
import PracticeSession
import ProgressStore

/// The learner's days and what follows from them.
enum LearnerTime {
  /// The study days of the place that the process runs in, or of `TZ`.
  static func calendar(_ environment: [String: String]) -> StudyCalendar {
    let named = environment["TZ"].flatMap { TimeZone(identifier: $0) }
    return StudyCalendar(timeZone: named ?? TimeZone.current)
  }

  /// The scheduler of practice, which counts in study days, with what the learner has chosen.
  ///
  /// - Throws: ``QuizError`` where the progress file can't be read.
  static func scheduler(_ calendar: StudyCalendar, _ store: ProgressStore) throws -> Scheduler {
    do throws(ProgressError) {
      return try store.settings().scheduler(.learningDays(calendar))
    } catch {
      throw QuizError(progress: error)
    }
  }
}
