import MemoryModel

/// Cards that are answered over and over, for measuring the scheduler.
enum SchedulingWorkload {
  /// Schedules so many answers, on cards of 16 answers each, half of them on the day of the last.
  ///
  /// - Parameter reviews: How many answers, rounded up to whole cards.
  /// - Returns: How many were scheduled, and the sum of all stabilities, which keeps the work from being left out.
  static func run(reviews: Int) -> (reviews: Int, checksum: Double) {
    let scheduler = Scheduler()
    let ratings: [Rating] = [
      .good, .good, .good, .again, .good, .good, .hard, .good, .easy, .again, .hard, .good, .good,
      .good, .easy, .good,
    ]
    var checksum = 0.0
    var done = 0
    while done < reviews {
      var card = Card.new
      var moment = Moment(secondsSince1970: 1_735_732_800 + done)
      for (index, rating) in ratings.enumerated() {
        card = scheduler.review(card, rated: rating, at: moment)
        moment =
          index % 4 == 3
          ? moment.advanced(bySeconds: 700) : (card.due ?? moment).advanced(bySeconds: 3600)
      }
      checksum += card.memory?.stability ?? 0
      done += ratings.count
    }
    return (done, checksum)
  }
}
