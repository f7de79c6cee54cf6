/// Everything the screens and the plain lines say, in both languages.
public enum Word: String, CaseIterable, Sendable {
  // Header and counts.
  case place, dueCount, newCount, newQuestion, againQuestion, choiceKind, clozeKind
  case leftOver, progressLabel
  // Asking.
  case answerPrompt, noAnswer, hintText, hintLength, hintWords, hintBeginning, hintNotThis
  case noMoreHints, struckOut
  // Verdict.
  case right, near, wrong, revealed, yourAnswer, rightAnswer, accepted, difference, source
  case citation, trueOf, setAside, mixedUp, countedRight, alsoIn, saidBy, undated, unknownTitle
  case recorded
  case computedChoice
  case undone, ratingOf, proposedBecause
  // Reasons of the grader and of the proposal.
  case reasonWrong, reasonNear, reasonHint, reasonChoice, reasonUntimed, reasonQuick, reasonRight
  case reasonSlow
  // Why a typed answer got its grade.
  case gradeSameWords, gradeAccepted, gradeSameValue, gradePartMissing, gradeAdded
  case gradeOtherOrder, gradeTypo, gradeOtherForm, gradeOtherTerm, gradeCoarser, gradeFiner
  case gradeOtherQualifier, gradeOtherValue, gradeOtherUnit, gradeNoValue, gradeOtherWords
  case gradeOpposite
  // Ratings and intervals.
  case again, hard, good, easy, seconds, minutes, hours, days, months, years
  // Footer and menu.
  case keyChoose, keyReveal, keyMenu, keyAnswer, keyRate, keyProceed, keyUndo, keyHint, keySkip
  case keySuspend, keyEdit, keyFlag, keyUnflag, keyPassage, keyDetails, keyHelp, keyQuit, keyBack
  case keyCountRight, keyTakeBackRight, keyScroll, keyDown, keyUp, keyAll, keyConfirm, keyReturnLine
  case menuTitle, helpTitle, detailsTitle, passageTitle, flagTitle, flagWrong, flagUnclear
  case flagTrivial, flagChoices, flagOther, flagReasonPrompt, confirmSuspend, suspendNote,
    confirmQuit
  case confirmYes, confirmNo, flagged, unflagged, skipped, suspended, edited, nothingToUndo
  case noPassage, tooSmall
  // Details.
  case detailPhase, detailStability, detailDifficulty, detailDue, detailReviews, detailLapses
  case detailImportance, detailID, detailFact, detailTopic, phaseNew, phaseLearning, phaseReview
  case phaseRelearning, detailProposal, detailTime, detailContext
  // Topics.
  case topicQuote, topicFigure, topicDate, topicTitle, topicList, topicTerm, topicDefinition
  case topicCause, topicName, topicPlace
  // Help screen.
  case helpNow, helpTyping, helpChoosing, helpRating, helpKeys, helpOnlyDigits
  // Summary.
  case summaryTitle, summaryNothing, summaryNothingHint, summaryTimeUp, summaryQuit, summaryScore
  case summaryAccuracy, summaryStreak, summaryTime, summaryTopics, summaryArticles
  case summaryLast, summaryBetter, summaryWorse, summarySame, summaryEarlier, summaryFirst,
    summaryTomorrow, summaryLaterToday, summaryDay, summaryRepeats
  case keyLeave, summaryNextDue
  // Plain mode.
  case plainHelp, plainTypeChoice, plainUnknown, plainRate, plainCannotRate, plainEnded,
    sessionStart
  case answersKept
  // Today.
  case todayTitle, todayLine, todayNothing, todayNoBanks, todayStart, todayDone, todayMissing
}
