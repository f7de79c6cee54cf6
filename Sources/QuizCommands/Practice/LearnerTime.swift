import Foundation
import MemoryModel
import PracticeSession

/// The learner's days and what follows from them.
enum LearnerTime {
  /// The study days of the place that the process runs in, or of `TZ`.
  static func calendar(_ environment: [String: String]) -> StudyCalendar {
    let named = environment["TZ"].flatMap { TimeZone(identifier: $0) }
    return StudyCalendar(timeZone: named ?? TimeZone.current)
  }

  /// The scheduler of practice, which counts in study days.
  static func scheduler(_ calendar: StudyCalendar) -> Scheduler {
    Scheduler(SchedulerSettings.standard.counting(.learningDays(calendar)))
  }
}
