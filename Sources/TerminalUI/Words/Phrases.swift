extension Word {
  /// A text in both languages; `%1` and `%2` are places for values.
  struct Phrase {
    var en: String
    var zh: String
    init(_ en: String, _ zh: String) {
      self.en = en
      self.zh = zh
    }
  }

  /// What a key says.
  var phrase: Phrase {
    switch self {
    case .place: Phrase("%1 of %2", "第%1题，共%2题")
    case .dueCount: Phrase("due %1", "到期 %1")
    case .newCount: Phrase("new %1", "新题 %1")
    case .newQuestion: Phrase("new", "新题")
    case .againQuestion: Phrase("again", "再答")
    case .choiceKind: Phrase("choice", "选择题")
    case .clozeKind: Phrase("cloze", "填空题")
    case .leftOver: Phrase("%1 left", "剩余 %1")
    case .progressLabel: Phrase("progress", "进度")

    case .answerPrompt: Phrase("Answer:", "答案：")
    case .noAnswer: Phrase("(no answer)", "（未作答）")
    case .hintText: Phrase("Hint: %1", "提示：%1")
    case .hintLength: Phrase("Hint: %1 characters", "提示：共%1个字符")
    case .hintWords: Phrase("Hint: %1 words", "提示：共%1个词")
    case .hintBeginning: Phrase("Hint: it begins with “%1”", "提示：以“%1”开头")
    case .hintNotThis: Phrase("Hint: not “%1”", "提示：不是“%1”")
    case .noMoreHints: Phrase("There is no more help.", "没有更多提示了。")
    case .struckOut: Phrase("ruled out", "已排除")

    case .right: Phrase("Right", "正确")
    case .near: Phrase("Nearly right", "接近正确")
    case .wrong: Phrase("Wrong", "错误")
    case .revealed: Phrase("Not known", "不知道")
    case .yourAnswer: Phrase("Your answer: %1", "你的答案：%1")
    case .rightAnswer: Phrase("Right answer: %1", "正确答案：%1")
    case .accepted: Phrase("Also right: %1", "也算对：%1")
    case .difference: Phrase("Difference: %1", "差别：%1")
    case .source: Phrase("Source: %1", "出处：%1")
    case .citation: Phrase("Note: %1", "注释：%1")
    case .trueOf: Phrase("“%1” belongs to: %2", "“%1”对应的是：%2")
    case .computedChoice:
      Phrase("“%1” is a number made up beside the right one", "“%1”是比照正确答案推算的数，文中没有")
    case .setAside:
      Phrase(
        "Forgotten %1 times: set aside; “quiz practice --leeches” brings it back.",
        "已遗忘%1次，暂时搁置；可用“quiz practice --leeches”再练。")
    case .mixedUp:
      Phrase("Mixed up before with: %1 → %2", "曾与此题混淆：%1 → %2")
    case .countedRight: Phrase("counted as right", "已算作正确")
    case .alsoIn: Phrase("Other articles that say so: %1", "另见其他文章：%1篇")
    case .saidBy: Phrase("Said by: %1", "说话人：%1")
    case .undated: Phrase("no date", "日期不详")
    case .unknownTitle: Phrase("untitled", "无标题")
    case .recorded: Phrase("recorded: %1 %2", "recorded: 已记录 %1 %2")
    case .undone: Phrase("undone", "已撤销")
    case .ratingOf: Phrase("again in %1", "%1后再答")
    case .proposedBecause: Phrase("proposed: %1 (%2)", "建议：%1（%2）")

    case .reasonWrong: Phrase("not right", "没有答对")
    case .reasonNear: Phrase("nearly right", "接近正确")
    case .reasonHint: Phrase("right with a hint", "提示后答对")
    case .reasonChoice: Phrase("right choice", "选对")
    case .reasonUntimed: Phrase("right", "答对")
    case .reasonQuick: Phrase("right and quick", "又对又快")
    case .reasonRight: Phrase("right", "答对")
    case .reasonSlow: Phrase("right but slow", "答对但较慢")

    case .gradeSameWords: Phrase("the same words", "用词相同")
    case .gradeAccepted: Phrase("another accepted answer", "另一种正确答案")
    case .gradeSameValue: Phrase("the same value", "数值相同")
    case .gradePartMissing: Phrase("a part is missing", "缺少一部分")
    case .gradeAdded: Phrase("something was added", "多出一部分")
    case .gradeOtherOrder: Phrase("in another order", "顺序不同")
    case .gradeTypo: Phrase("a slip of the keyboard", "疑似输入错误")
    case .gradeOtherForm: Phrase("another form of the word", "词形不同")
    case .gradeOtherTerm: Phrase("another word for it", "说法不同")
    case .gradeCoarser: Phrase("less exact than asked for", "不够精确")
    case .gradeFiner: Phrase("more exact than the article says", "比原文更精确")
    case .gradeOtherQualifier: Phrase("another limit on the number", "数值限定不同")
    case .gradeOtherValue: Phrase("another value", "数值不同")
    case .gradeOtherUnit: Phrase("another unit", "单位不同")
    case .gradeNoValue: Phrase("a number or date is asked for", "应填数字或日期")
    case .gradeOtherWords: Phrase("other words", "用词不同")
    case .gradeOpposite: Phrase("the opposite", "意思相反")

    case .again: Phrase("again", "忘记")
    case .hard: Phrase("hard", "困难")
    case .good: Phrase("good", "记得")
    case .easy: Phrase("easy", "容易")
    case .seconds: Phrase("%1 s", "%1秒")
    case .minutes: Phrase("%1 min", "%1分钟")
    case .hours: Phrase("%1 h", "%1小时")
    case .days: Phrase("%1 d", "%1天")
    case .months: Phrase("%1 mo", "%1个月")
    case .years: Phrase("%1 y", "%1年")

    case .keyChoose: Phrase("choose", "选择")
    case .keyReveal: Phrase("reveal", "看答案")
    case .keyMenu: Phrase("menu", "菜单")
    case .keyAnswer: Phrase("answer", "作答")
    case .keyRate: Phrase("rate", "评分")
    case .keyProceed: Phrase("next", "下一题")
    case .keyUndo: Phrase("undo", "撤销")
    case .keyHint: Phrase("hint", "提示")
    case .keySkip: Phrase("skip", "跳过")
    case .keySuspend: Phrase("set aside", "搁置")
    case .keyEdit: Phrase("edit", "编辑")
    case .keyFlag: Phrase("flag as bad", "标记有误")
    case .keyUnflag: Phrase("take the flag away", "取消标记")
    case .keyPassage: Phrase("passage", "原文")
    case .keyDetails: Phrase("details", "详情")
    case .keyHelp: Phrase("help", "帮助")
    case .keyQuit: Phrase("quit", "退出")
    case .keyBack: Phrase("back", "返回")
    case .keyCountRight: Phrase("count it as right", "算作正确")
    case .keyTakeBackRight: Phrase("don't count it as right", "不算正确")
    case .keyScroll: Phrase("scroll", "滚动")
    case .keyDown: Phrase("down", "下翻")
    case .keyUp: Phrase("up", "上翻")
    case .keyAll: Phrase("keys", "按键")
    case .keyConfirm: Phrase("confirm", "确认")
    case .keyReturnLine: Phrase("back to the line", "回到输入")
    case .menuTitle: Phrase("Menu", "菜单")
    case .helpTitle: Phrase("Help", "帮助")
    case .detailsTitle: Phrase("Scheduling details", "复习安排详情")
    case .passageTitle: Phrase("The passage", "原文段落")
    case .flagTitle: Phrase("What is wrong with this question?", "这道题有什么问题？")
    case .flagWrong: Phrase("the answer is wrong", "答案有误")
    case .flagUnclear: Phrase("the question is unclear", "题意不清")
    case .flagTrivial: Phrase("not worth asking", "没有价值")
    case .flagChoices: Phrase("the choices are bad", "选项不当")
    case .flagOther: Phrase("something else (type it)", "其他（请输入）")
    case .flagReasonPrompt: Phrase("Reason:", "原因：")
    case .confirmSuspend: Phrase("Set this question aside?", "搁置这道题？")
    case .suspendNote:
      Phrase(
        "It isn't asked again until you answer it with “quiz practice --suspended”.",
        "搁置后不再出题，直到用“quiz practice --suspended”再次答对。")
    case .confirmQuit: Phrase("End the session?", "结束本次练习？")
    case .confirmYes: Phrase("yes", "是")
    case .confirmNo: Phrase("no", "否")
    case .flagged: Phrase("flagged as bad", "已标记有误")
    case .unflagged: Phrase("flag taken away", "已取消标记")
    case .skipped: Phrase("skipped", "已跳过")
    case .suspended: Phrase("set aside", "已搁置")
    case .edited: Phrase("changed", "已修改")
    case .nothingToUndo: Phrase("There is nothing to undo.", "没有可撤销的操作。")
    case .noPassage: Phrase("The passage can't be shown.", "无法显示原文。")
    case .tooSmall: Phrase("The window is too small.", "窗口太小。")

    case .detailPhase: Phrase("Phase: %1", "阶段：%1")
    case .detailStability: Phrase("Stability: %1 days", "记忆稳定度：%1天")
    case .detailDifficulty: Phrase("Difficulty: %1 of 10", "难度：%1（满分10）")
    case .detailDue: Phrase("Due: %1", "到期：%1")
    case .detailReviews: Phrase("Answers so far: %1", "已答次数：%1")
    case .detailLapses: Phrase("Times forgotten: %1", "遗忘次数：%1")
    case .detailImportance: Phrase("Importance: %1", "重要度：%1")
    case .detailID: Phrase("Question: %1", "题目编号：%1")
    case .detailFact: Phrase("Fact: %1", "知识点编号：%1")
    case .detailTopic: Phrase("Topic: %1", "题型：%1")
    case .phaseNew: Phrase("new", "新题")
    case .phaseLearning: Phrase("learning, step %1", "学习中，第%1步")
    case .phaseReview: Phrase("review", "复习")
    case .phaseRelearning: Phrase("relearning, step %1", "重新学习，第%1步")
    case .detailProposal: Phrase("Proposed rating: %1 (%2)", "建议评分：%1（%2）")
    case .detailTime: Phrase("Time taken: %1", "用时：%1")
    case .detailContext: Phrase("Context: %1", "语境：%1")

    case .topicQuote: Phrase("quotations", "引文")
    case .topicFigure: Phrase("figures", "数据")
    case .topicDate: Phrase("dates", "日期")
    case .topicTitle: Phrase("titles", "名称")
    case .topicList: Phrase("lists", "列举")
    case .topicTerm: Phrase("terms", "术语")
    case .topicDefinition: Phrase("definitions", "定义")
    case .topicCause: Phrase("causes", "原因")
    case .topicName: Phrase("names", "人名与机构")
    case .topicPlace: Phrase("places", "地点")

    case .helpNow: Phrase("Keys that do something now:", "现在可用的键：")
    case .helpTyping:
      Phrase(
        "Typing: every key is text. Enter answers, Enter on an empty line reveals, Esc or Tab opens the menu.",
        "输入答案时，所有按键都是文字。回车作答，空行回车看答案，Esc 或 Tab 打开菜单。")
    case .helpChoosing:
      Phrase(
        "Choosing: 1–4 or a–d picks, space or Enter reveals, 0 opens the menu.",
        "选择题：1–4 或 a–d 选择，空格或回车看答案，0 打开菜单。")
    case .helpRating:
      Phrase(
        "After the verdict: space or Enter takes the proposed rating, 1 again, 2 hard, 3 good, 4 easy.",
        "判定之后：空格或回车接受建议评分；1 忘记，2 困难，3 记得，4 容易。")
    case .helpKeys:
      Phrase(
        "Letters, on choices and after the verdict: u undo, h hint, s skip, z set aside, e edit, f flag, r count as right, o passage, i details, ? help, q quit.",
        "字母键（选择题和判定后可用）：u 撤销，h 提示，s 跳过，z 搁置，e 编辑，f 标记，r 算作正确，o 原文，i 详情，? 帮助，q 退出。")
    case .helpOnlyDigits:
      Phrase(
        "Everything can be done with digits, space and Enter: 0 opens the menu.",
        "只用数字、空格和回车也能完成所有操作：按 0 打开菜单。")

    case .summaryTitle: Phrase("Session over", "练习结束")
    case .summaryNothing: Phrase("Nothing is due now.", "现在没有要复习的题。")
    case .summaryNothingHint:
      Phrase(
        "“quiz practice --cram” asks everything at once.", "“quiz practice --cram”可随时练习全部题目。")
    case .summaryTimeUp: Phrase("The time is up.", "时间到了。")
    case .summaryQuit: Phrase("Ended by you; the rest stays for later.", "已提前结束，其余的题下次再答。")
    case .summaryScore: Phrase("Right %1, partly %2, wrong %3", "正确 %1，部分正确 %2，错误 %3")
    case .summaryAccuracy: Phrase("Accuracy: %1", "正确率：%1")
    case .summaryStreak: Phrase("Longest streak: %1", "最长连对：%1")
    case .summaryTime: Phrase("Time: %1, %2 an answer", "用时：%1，平均每题%2")
    case .summaryTopics: Phrase("By topic", "按题型")
    case .summaryArticles: Phrase("By article", "按文章")
    case .summaryLast:
      Phrase("Last session: %1 of %2 questions (%3)", "上次练习：%2题，正确率%1（%3）")
    case .summaryBetter: Phrase("%1 points more now", "这次高%1个百分点")
    case .summaryWorse: Phrase("%1 points less now", "这次低%1个百分点")
    case .summarySame: Phrase("as now", "与这次相同")
    case .summaryEarlier:
      Phrase("Your last %2 sessions: %1", "最近%2次练习：正确率%1")
    case .summaryFirst: Phrase("This is your first session.", "这是你的第一次练习。")
    case .summaryTomorrow: Phrase("Due tomorrow: %1", "明天到期：%1")
    case .summaryLaterToday: Phrase("Still due today: %1", "今天还有到期：%1")
    case .summaryDay: Phrase("Days in a row: %1", "连续学习：%1天")
    case .summaryRepeats: Phrase("Asked again: %1", "重复作答：%1")
    case .keyLeave: Phrase("leave", "离开")
    case .summaryNextDue: Phrase("The next question is due in %1.", "下一题%1后到期。")

    case .plainHelp:
      Phrase(
        "One line a question: the number or letter of a choice, or the words of the gap; an empty line if you don't know. Commands: :undo :skip :rate 1–4 :right :hint :suspend :flag REASON :passage (of the answer before) :details :help :quit",
        "每题一行：输入选项的数字或字母，或填空的文字；不知道就输入空行。命令：:undo 撤销 :skip 跳过 :rate 1–4 改评分 :right 算作正确 :hint 提示 :suspend 搁置 :flag 原因 标记 :passage 上一题原文 :details 详情 :help 帮助 :quit 退出"
      )
    case .plainTypeChoice:
      Phrase("Type a number from 1 to %1, its letter, or an empty line.", "请输入1到%1的数字或相应字母，或空行。")
    case .plainUnknown:
      Phrase("There is no command “%1”; :help lists them.", "没有“%1”这个命令；:help 列出全部命令。")
    case .plainRate:
      Phrase(
        "“:rate” takes a number: 1 again, 2 hard, 3 good, 4 easy.",
        "“:rate”后面请写数字：1 忘记，2 困难，3 记得，4 容易。")
    case .plainCannotRate:
      Phrase("There is no answer before this question to change.", "前面没有可以更改的作答。")
    case .plainEnded: Phrase("Ended.", "已结束。")
    case .sessionStart: Phrase("%1: due %2, new %3", "%1：到期 %2，新题 %3")
    case .answersKept: Phrase("Answers are kept in %1", "作答记录保存在 %1")

    case .todayTitle: Phrase("Today", "今天")
    case .todayLine: Phrase("due %1, new %2, about %3 min", "到期 %1，新题 %2，约%3分钟")
    case .todayNothing: Phrase("Nothing is due today.", "今天没有到期的题。")
    case .todayNoBanks:
      Phrase(
        "No bank has been used yet. Make one with “quiz generate BANK ARTICLE…”, or start one with “quiz practice BANK”.",
        "还没有用过题库。可用“quiz generate 题库 文章…”新建，或用“quiz practice 题库”开始练习。")
    case .todayStart: Phrase("Enter starts; q leaves.", "回车开始，q 离开。")
    case .todayDone: Phrase("nothing left for today", "今天已完成")
    case .todayMissing: Phrase("not found at %1", "在 %1 找不到")
    }
  }
}
