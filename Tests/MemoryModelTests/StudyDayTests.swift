import Foundation
import MemoryModel
import Testing

struct StudyDayTests {
  @Test func everyDateOfFourCenturiesComesBackFromItsText() throws {
    var (year, month, date) = (1899, 12, 31)
    for days in -25_567...120_000 {
      let day = StudyDay(daysSince1970: days)
      // The calendar's rule, day by day.
      let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      date += 1
      if date > lengths[month - 1] { (month, date) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      guard day.date == (year, month, date) else {
        Issue.record("\(days) is \(day.text), not \(year)-\(month)-\(date)")
        return
      }
      guard days % 97 == 0 else { continue }
      #expect(StudyDay(text: day.text) == day)
    }
  }

  @Test func daysHaveNamesWeekdaysAndDistances() {
    let day = StudyDay(daysSince1970: 20_143)
    #expect(day.text == "2025-02-24")
    #expect(day.weekday == 0)
    #expect(StudyDay(daysSince1970: 0).weekday == 3)
    #expect(StudyDay(daysSince1970: -4).weekday == 6)
    #expect(day.advanced(by: -55).text == "2024-12-31")
    #expect(day.distance(to: day.advanced(by: 3)) == 3)
    #expect(day < day.advanced(by: 1))
  }

  @Test(arguments: [
    "", "2025", "2025-02", "2025-02-30", "2025-13-01", "2025-00-10", "2025-1-1", "25-01-01",
    "2025-01-01 ", "+025-01-01", "２025-01-01",
  ])
  func whatIsNoDateIsNone(_ text: String) { #expect(StudyDay(text: text) == nil) }
}

struct StudyCalendarTests {
  private static func zone(_ name: String) throws -> TimeZone {
    try #require(TimeZone(identifier: name))
  }

  private func moment(_ text: String) throws -> Moment {
    Moment(
      secondsSince1970: Int(try Date(text, strategy: .iso8601).timeIntervalSince1970))
  }

  @Test func theDayChangesAtTheRolloverHourAndOnlyThere() throws {
    for hour in 0...23 {
      let calendar = try StudyCalendar(rolloverHour: hour, timeZone: .gmt)
      for clock in 0..<24 {
        let at = Moment(secondsSince1970: 20_143 * 86_400 + clock * 3600)
        #expect(calendar.day(at: at).daysSince1970 == (clock < hour ? 20_142 : 20_143))
        #expect(
          calendar.day(at: at.advanced(bySeconds: 3599)) == calendar.day(at: at))
      }
    }
  }

  @Test func aLateEveningBelongsToTheDayBefore() throws {
    let calendar = StudyCalendar(timeZone: try Self.zone("Asia/Shanghai"))
    #expect(calendar.day(at: try moment("2025-02-24T19:59:59Z")).text == "2025-02-24")
    #expect(calendar.day(at: try moment("2025-02-24T20:00:00Z")).text == "2025-02-25")
  }

  @Test func onlyAnHourOfTheDayIsARolloverHour() {
    for hour in [-1, 24, 100] {
      #expect(throws: SettingsError.rolloverHour(hour)) {
        try StudyCalendar(rolloverHour: hour, timeZone: .gmt)
      }
    }
  }

  /// Zones with changes of an hour, of half an hour, at midnight, and one that left a day out.
  @Test(arguments: [
    "UTC", "Europe/Berlin", "America/New_York", "America/Havana", "Australia/Lord_Howe",
    "Asia/Kathmandu", "Pacific/Apia", "Pacific/Kiritimati", "Asia/Shanghai",
  ])
  func daysFollowEachOtherAndStartWhereTheyStart(_ name: String) throws {
    for hour in [0, 2, 3, 4, 23] {
      let calendar = try StudyCalendar(rolloverHour: hour, timeZone: Self.zone(name))
      // Every half hour from 2011-11-01 to 2012-12-01.
      var last = calendar.day(at: Moment(secondsSince1970: 1_320_105_600))
      for step in 1..<(396 * 48) {
        let at = Moment(secondsSince1970: 1_320_105_600 + step * 1800)
        let day = calendar.day(at: at)
        #expect(day >= last, "\(name) \(hour) \(at.secondsSince1970)")
        if day > last {
          let start = calendar.start(of: day)
          #expect(start <= at && calendar.day(at: start) == day)
          #expect(calendar.day(at: start.advanced(bySeconds: -1)) == last)
          // Samoa left out 2011-12-30; a later rollover finds its first hours in the 31st.
          let isLeftOut = name == "Pacific/Apia" && hour == 0 && last.text == "2011-12-29"
          #expect(last.distance(to: day) == (isLeftOut ? 2 : 1))
        }
        last = day
      }
    }
  }

  @Test func aDayOfTwentyThreeOrTwentyFiveHoursIsOneDay() throws {
    let calendar = StudyCalendar(timeZone: try Self.zone("Europe/Berlin"))
    for (text, hours) in [("2025-03-29", 23), ("2025-10-25", 25), ("2025-06-01", 24)] {
      let day = try #require(StudyDay(text: text))
      let length =
        calendar.start(of: day.advanced(by: 1)).secondsSince1970
        - calendar.start(of: day).secondsSince1970
      #expect(length == hours * 3600)
    }
  }

  @Test func oneEveningToTheNextMorningIsADayOfLearningButNoPeriodOf24Hours() throws {
    let calendar = StudyCalendar(timeZone: .gmt)
    let evening = try moment("2025-02-24T22:00:00Z")
    let morning = try moment("2025-02-25T07:00:00Z")
    let days = Scheduler(SchedulerSettings.standard.counting(.learningDays(calendar)))
    let card = days.review(.new, rated: .easy, at: evening)
    #expect(card.lastDay?.text == "2025-02-24")
    #expect((days.retrievability(of: card, at: morning) ?? 1) < 1)
    #expect(Scheduler().retrievability(of: card, at: morning) == 1)
    // An interval ends where its study day begins.
    #expect(card.due == (try moment("2025-03-04T04:00:00Z")))
    #expect(card.isDue(at: try moment("2025-03-04T04:00:00Z")))
    #expect(!card.isDue(at: try moment("2025-03-04T03:59:59Z")))
    #expect(!Card.new.isDue(at: morning))
  }

  @Test func aTravellersReviewKeepsItsDay() throws {
    let home = StudyCalendar(timeZone: try Self.zone("Asia/Shanghai"))
    let abroad = StudyCalendar(timeZone: try Self.zone("America/New_York"))
    let answered = try moment("2025-02-24T23:00:00Z")
    #expect(home.day(at: answered) != abroad.day(at: answered))
    let card = Scheduler(SchedulerSettings.standard.counting(.learningDays(home)))
      .review(.new, rated: .easy, at: answered)
    // Seen from abroad, the answer still belongs to the day it was recorded with.
    let there = Scheduler(SchedulerSettings.standard.counting(.learningDays(abroad)))
    let later = try moment("2025-02-26T20:00:00Z")
    let elapsed = try #require(card.lastDay?.distance(to: abroad.day(at: later)))
    #expect(elapsed == 1)
    #expect(
      there.retrievability(of: card, at: later)
        == there.retrievability(stability: try #require(card.memory?.stability), elapsedDays: 1))
  }
}
