// Written by QuestionTraining: fitted on what careful readers would ask and on graded questions; no text is kept.

/// Weights in 1/4096 of a nat for features in 1/64, one model or a part of one a line.
enum ScoreWeights {
  static let english: StaticString = """
    asked -27016 hasPredicate:-306 hasSubject:1084 subjectFirst:561 subjectIsNoun:654
    asked -27016 subjectIsName:-30 subjectIsPronoun:770 subjectIsIt:-566 subjectIsWriter:-803
    asked -27016 subjectIsReader:1878 subjectPoints:1335 subjectIsDefinite:-2240 nounFirst:719
    asked -27016 predicates:376 oneClause:-1039 passive:1594 copulaNoun:27 endsWithStop:1682
    asked -27016 endsWithSemicolon:1926 endsWithColon:-8486 question:-2677 connective:332
    asked -27016 subordinate:-943 opensWithTime:-465 unbalanced:1894 quotation:1070 onlyQuotation:-354
    asked -27016 attributedQuotation:412 quotedShare:1601 colonLead:-3109 colon:99 semicolon:936
    asked -27016 dash:-9 brackets:-2287 furniture:-2367 letters:26988 length:1588 short:-1840
    asked -27016 veryShort:-899 long:-153 veryLong:-2103 commas:-186 persons:1131 places:1081
    asked -27016 bodies:2162 works:1768 others:545 times:1166 allNames:1176 surnameOnly:-723
    asked -27016 digits:2919 numbers:1046 year:2480 percent:1493 money:7725 dayWithoutYear:1132
    asked -27016 deictic:-546 anaphoricTime:2307 leansOnPerson:-662 leansOnThing:-271
    asked -27016 leansOnSeveral:788 demonstrative:-579 comparison:-2791 unresolved:-1621
    asked -27016 anyUnresolved:-108 writer:-81 reader:-3471 writerInSpeech:141 writerInReport:-1020
    asked -27016 superlative:1515 naming:4821 causal:1165 hypothetical:-1037 negative:110 saying:108
    asked -27016 sayingWithoutSubject:25 firstOfParagraph:-259 lastOfParagraph:927
    asked -27016 onlyOfParagraph:1676 position:-3313 firstThree:-117 firstEight:1801 lastThree:1188
    asked -27016 longArticle:-2131 positionInLong:-2745 underHeading:-1474 headingWords:-439
    asked -27016 titleWords:3050 speech:995 setOff:4742 cutBefore:944 cutBehind:-2534 keyness:468
    asked -27016 keyWords:-150 firstTag.ADJ:-1118 firstTag.ADP:470 firstTag.ADV:13 firstTag.AUX:1124
    asked -27016 firstTag.CCONJ:-925 firstTag.DET:287 firstTag.INTJ:-2575 firstTag.NOUN:353
    asked -27016 firstTag.NUM:4039 firstTag.PRON:74 firstTag.PROPN:414 firstTag.PUNCT:-453
    asked -27016 firstTag.SCONJ:-943 firstTag.VERB:-1947
    carries -21003 hasPredicate:-78 hasSubject:-1281 subjectFirst:2582 subjectIsNoun:1593
    carries -21003 subjectIsName:-124 subjectIsPronoun:801 subjectIsIt:-564 subjectIsWriter:-521
    carries -21003 subjectIsReader:-3944 subjectPoints:1520 subjectIsDefinite:-1726 nounFirst:2062
    carries -21003 predicates:676 oneClause:-2520 passive:3423 copulaNoun:-743 endsWithStop:4925
    carries -21003 endsWithSemicolon:7522 question:-12166 connective:-980 subordinate:-796
    carries -21003 opensWithTime:-4990 unbalanced:-2315 quotation:3721 onlyQuotation:1588
    carries -21003 attributedQuotation:2685 quotedShare:5186 colonLead:-10601 colon:-1164
    carries -21003 semicolon:807 dash:3016 brackets:-3887 furniture:-832 letters:28973 length:2032
    carries -21003 short:-4048 veryShort:-8512 long:2220 veryLong:1638 commas:-2937 persons:2503
    carries -21003 places:1976 bodies:-1979 works:-463 others:6631 times:3314 allNames:1808
    carries -21003 surnameOnly:-1354 digits:-276 numbers:2731 year:-840 percent:2771 money:4036
    carries -21003 dayWithoutYear:3660 deictic:-3828 anaphoricTime:-546 leansOnPerson:4362
    carries -21003 leansOnThing:3228 leansOnSeveral:-635 demonstrative:-2581 comparison:5325
    carries -21003 unresolved:-1196 anyUnresolved:-628 writer:881 reader:-7255 writerInSpeech:145
    carries -21003 writerInReport:2924 superlative:40 naming:4639 causal:5625 hypothetical:1976
    carries -21003 negative:-2205 saying:22 sayingWithoutSubject:-1781 firstOfParagraph:-3563
    carries -21003 lastOfParagraph:1652 onlyOfParagraph:-2281 position:-217 firstThree:-1721
    carries -21003 firstEight:1923 lastThree:-3143 longArticle:-605 positionInLong:4747
    carries -21003 underHeading:1137 headingWords:2192 titleWords:2595 speech:-559 setOff:8769
    carries -21003 cutBefore:-7741 cutBehind:7754 keyness:2657 keyWords:-734 firstTag.ADJ:3426
    carries -21003 firstTag.ADP:60 firstTag.ADV:632 firstTag.AUX:-4769 firstTag.CCONJ:-2500
    carries -21003 firstTag.DET:-391 firstTag.INTJ:780 firstTag.NOUN:895 firstTag.NUM:-3891
    carries -21003 firstTag.PRON:1828 firstTag.PROPN:-1538 firstTag.PUNCT:-149 firstTag.SCONJ:-796
    carries -21003 firstTag.VERB:835
    alone -22396 hasPredicate:-648 hasSubject:-150 subjectFirst:153 subjectIsNoun:-943
    alone -22396 subjectIsName:834 subjectIsPronoun:-273 subjectIsIt:-380 subjectIsWriter:-1704
    alone -22396 subjectIsReader:-982 subjectPoints:-1464 subjectIsDefinite:-1494 nounFirst:2697
    alone -22396 predicates:613 oneClause:114 passive:13 copulaNoun:-2325 endsWithStop:3874
    alone -22396 endsWithSemicolon:-2732 connective:-76 subordinate:1210 opensWithTime:-2275
    alone -22396 unbalanced:-867 quotation:807 onlyQuotation:-815 attributedQuotation:-1834
    alone -22396 quotedShare:432 colonLead:1302 colon:-1226 semicolon:4488 dash:2327 brackets:-740
    alone -22396 furniture:-986 letters:16175 length:639 short:649 veryShort:-1022 long:-537
    alone -22396 veryLong:-4485 commas:2389 persons:980 places:1227 bodies:-2051 works:4622 others:416
    alone -22396 times:178 allNames:270 surnameOnly:-1274 digits:795 numbers:576 year:1272
    alone -22396 percent:-663 money:-4153 dayWithoutYear:463 deictic:228 anaphoricTime:1831
    alone -22396 leansOnPerson:-7912 leansOnThing:-1047 leansOnSeveral:-865 demonstrative:-575
    alone -22396 comparison:-2756 unresolved:-1263 anyUnresolved:-174 writer:-350 reader:2081
    alone -22396 writerInSpeech:544 writerInReport:-2826 superlative:-25 naming:2502 causal:1731
    alone -22396 hypothetical:-3119 negative:1790 saying:260 sayingWithoutSubject:1183
    alone -22396 firstOfParagraph:2600 lastOfParagraph:-305 onlyOfParagraph:595 position:1593
    alone -22396 firstThree:3283 firstEight:667 lastThree:580 longArticle:1501 positionInLong:2648
    alone -22396 underHeading:-3261 headingWords:2008 titleWords:4536 speech:2387 setOff:-4913
    alone -22396 cutBefore:8808 cutBehind:3 keyness:2515 keyWords:-281 firstTag.ADJ:2764
    alone -22396 firstTag.ADP:263 firstTag.ADV:2313 firstTag.CCONJ:-2242 firstTag.DET:-507
    alone -22396 firstTag.NOUN:919 firstTag.NUM:258 firstTag.PRON:482 firstTag.PROPN:1636
    alone -22396 firstTag.PUNCT:-2645 firstTag.SCONJ:1210 firstTag.VERB:-139
    gap -2544 person:1864 place:-90 body:2254 work:1087 other:-451 date:959 year:3363 figure:4048
    gap -2544 term:-2026 quoted:3329 key:-601 keyMean:-644 keyHead:439 keyShare:1800 keyTop:-1177
    gap -2544 frequency:378 frequencyLeast:-2055 rare:1246 common:-917 occurrences:249 once:-1067
    gap -2544 often:-151 firstMention:3298 mostFrequentName:-1223 frequentName:-1657 inTitle:-2104
    gap -2544 titleWord:-3149 inHeading:1306 shown:-2050 wordShown:-791 tokens:-1025 oneToken:-1286
    gap -2544 twoTokens:21 manyTokens:-953 characters:2097 longName:-2396 capital:590 capitals:-2475
    gap -2544 capitalInside:362 latin:-253 digits:2836 decimal:-4880 percent:3460 money:3845
    gap -2544 large:1458 small:-2892 numberWord:2243 numbersBeside:102 hasUnit:4676 insideName:4397
    gap -2544 holdsName:-1436 halfName:-9131 startsPhrase:-252 endsPhrase:881 crossesPhrase:-1664
    gap -2544 hyphen:1299 uncertainTags:432 uncertainName:309 afterThe:1131 afterA:2486
    gap -2544 afterPossessive:-107 afterPointing:-2112 afterCopula:-1147 afterNaming:3108
    gap -2544 afterSaying:-1097 afterList:-1044 beforeOf:-2425 beforeList:-164 beforePossessive:-2562
    gap -2544 beforeRelative:-323 inBrackets:-3828 inQuotation:2977 quotedWhole:3329
    gap -2544 sentenceStart:-2795 sentenceEnd:-286 position:-383 clauseStart:-223 clauseEnd:560
    gap -2544 lastClause:665 subjectOfMain:850 afterPredicate:326 beforePredicate:-170 speaker:-2218
    gap -2544 sameKind:-4249 sentenceLength:-2759 nameOnce:516 nameOften:-917 termKey:1098
    gap -2544 termRare:-608 termCommon:-65 oneCommonNoun:-3402 phraseRepeated:1672 figureAlone:-1305
    gap -2544 figureAmongMany:636 personFull:2292 headTag.0:1586 headTag.2:-2052 headTag.7:-672
    gap -2544 headTag.8:-282 headTag.11:1333 headTag.12:-5512 headTag.14:-3585 headTag.15:-6116
    gap -2544 firstTag.0:-199 firstTag.2:-2078 firstTag.5:2325 firstTag.6:-11287 firstTag.7:877
    gap -2544 firstTag.8:-363 firstTag.10:-1408 firstTag.11:-153 firstTag.13:-12827 firstTag.14:-4464
    gap -2544 firstTag.15:346 before.0:-1167 before.1:2159 before.2:-43 before.3:4120 before.4:-1044
    gap -2544 before.5:-871 before.7:3752 before.8:-3282 before.9:1007 before.10:-184 before.11:-3138
    gap -2544 before.12:-1129 before.13:2640 before.14:-11488 before.15:944 before.17:1904
    gap -2544 behind.0:-1828 behind.1:-131 behind.2:658 behind.3:12 behind.4:-164 behind.5:1434
    gap -2544 behind.7:880 behind.8:695 behind.9:-754 behind.10:668 behind.11:-3498 behind.12:659
    gap -2544 behind.13:-2073 behind.14:-8382 behind.15:-630 behind.17:-15004 role.0:-839 role.1:-11
    gap -2544 role.2:36 role.3:-519 role.4:576 role.5:5749 role.6:876 role.7:1897 role.8:3910
    gap -2544 role.9:488 role.10:225 role.11:7805 role.12:-11434 role.13:1475 role.14:148 role.15:61
    quality -4849 asked:863 carries:1555 alone:261 gap:972 gapLow:170 aloneLow:754 person:-1546
    quality -4849 place:-1835 body:-578 work:-117 other:-2081 date:4656 figure:-139 term:-663
    quality -4849 quoted:75 termGap:1087 nameGap:649 figureAlone:712 leans:-390 unsure:799
    quality -4849 oneWord:-729
    """
  static let chinese: StaticString = """
    asked -4957 hasPredicate:-903 hasSubject:-161 subjectFirst:309 subjectIsNoun:-3 subjectIsName:692
    asked -4957 subjectIsPronoun:-470 subjectIsIt:75 subjectIsWriter:-183 subjectIsReader:-1442
    asked -4957 subjectPoints:-1995 nounFirst:657 predicates:200 oneClause:-1066 passive:1609
    asked -4957 copulaNoun:1172 endsWithStop:3168 endsWithSemicolon:4437 endsWithColon:3800
    asked -4957 question:-1701 exclamation:1307 connective:1089 subordinate:2054 opensWithTime:-583
    asked -4957 unbalanced:-6689 quotation:2411 onlyQuotation:-1105 attributedQuotation:1692
    asked -4957 quotedShare:5893 colonLead:706 colon:164 semicolon:-1825 dash:5026 brackets:244
    asked -4957 furniture:-1424 otherScript:-4338 letters:-2996 length:1591 short:-1989 veryShort:-344
    asked -4957 long:-199 veryLong:-3224 commas:727 enumeration:-587 persons:1475 places:1865
    asked -4957 bodies:-1156 works:6012 others:523 times:1682 allNames:1456 surnameOnly:693
    asked -4957 digits:4350 numbers:3425 year:3444 percent:3571 dayWithoutYear:-782 deictic:-19
    asked -4957 deicticYear:4029 anaphoricTime:-1586 leansOnPerson:3527 leansOnThing:1435
    asked -4957 leansOnSeveral:-1421 demonstrative:-121 comparison:-2866 noSubject:640 unresolved:-519
    asked -4957 anyUnresolved:-39 writer:84 reader:-2819 writerInSpeech:536 writerInReport:-502
    asked -4957 superlative:3786 naming:-1011 causal:331 hypothetical:762 negative:29 saying:1217
    asked -4957 sayingWithoutSubject:4 firstOfParagraph:1258 lastOfParagraph:102 onlyOfParagraph:567
    asked -4957 position:-1191 firstThree:-453 firstEight:861 lastThree:-1591 longArticle:-1701
    asked -4957 positionInLong:186 underHeading:-2738 headingWords:-31 titleWords:16 speech:1842
    asked -4957 setOff:6208 cutBefore:4125 cutBehind:575 unusualVariety:-139 keyness:-472
    asked -4957 keyWords:-1177 firstTag.ADJ:-629 firstTag.ADP:-240 firstTag.ADV:-835
    asked -4957 firstTag.AUX:-1895 firstTag.CCONJ:257 firstTag.DET:345 firstTag.NOUN:620
    asked -4957 firstTag.NUM:-1188 firstTag.PART:-9320 firstTag.PRON:192 firstTag.PROPN:1908
    asked -4957 firstTag.PUNCT:-3244 firstTag.SCONJ:2054 firstTag.VERB:-227
    carries -8913 hasPredicate:-1926 hasSubject:3200 subjectFirst:1111 subjectIsNoun:-1452
    carries -8913 subjectIsName:2663 subjectIsPronoun:-1868 subjectIsWriter:-1699
    carries -8913 subjectIsReader:16446 subjectPoints:-3613 nounFirst:-3316 predicates:936
    carries -8913 oneClause:-1151 passive:2697 copulaNoun:1565 endsWithStop:7324
    carries -8913 endsWithSemicolon:7437 endsWithColon:7438 question:-9361 exclamation:-8843
    carries -8913 connective:1093 subordinate:3801 opensWithTime:3235 quotation:2326
    carries -8913 onlyQuotation:11713 attributedQuotation:2067 quotedShare:8295 colonLead:3198
    carries -8913 colon:-1580 semicolon:3603 dash:-2511 brackets:-3482 otherScript:-6635 letters:16952
    carries -8913 length:882 short:-5159 veryShort:1684 long:-3974 veryLong:-322 commas:-65
    carries -8913 enumeration:-1301 persons:2051 places:1164 bodies:-1440 works:3838 others:2099
    carries -8913 times:215 allNames:1994 surnameOnly:-1341 digits:4340 numbers:4160 year:3738
    carries -8913 percent:5568 dayWithoutYear:1741 deictic:2252 deicticYear:-3348 anaphoricTime:2044
    carries -8913 leansOnPerson:7558 leansOnThing:8636 leansOnSeveral:4937 demonstrative:-2176
    carries -8913 comparison:-1559 noSubject:-1563 unresolved:826 anyUnresolved:190 writer:-2854
    carries -8913 reader:-12168 writerInSpeech:-2328 writerInReport:-3263 superlative:3643 naming:5025
    carries -8913 causal:2087 hypothetical:2099 negative:-1073 saying:2319 sayingWithoutSubject:4620
    carries -8913 firstOfParagraph:-1480 lastOfParagraph:-1068 onlyOfParagraph:-2120 position:-760
    carries -8913 firstThree:-6468 firstEight:1809 lastThree:-8367 longArticle:-1281
    carries -8913 positionInLong:2580 underHeading:-464 headingWords:-1498 titleWords:1362 speech:2801
    carries -8913 setOff:17370 cutBefore:-16924 cutBehind:-6297 unusualVariety:-1791 keyness:-2210
    carries -8913 keyWords:527 firstTag.ADJ:-42 firstTag.ADP:1752 firstTag.ADV:3670
    carries -8913 firstTag.AUX:-10332 firstTag.CCONJ:1783 firstTag.DET:-5953 firstTag.NOUN:24
    carries -8913 firstTag.NUM:2332 firstTag.PRON:-1751 firstTag.PROPN:-635 firstTag.PUNCT:-4472
    carries -8913 firstTag.SCONJ:3801 firstTag.VERB:-868
    alone -12205 hasPredicate:1680 hasSubject:1879 subjectFirst:315 subjectIsNoun:-448
    alone -12205 subjectIsName:328 subjectIsPronoun:-2147 subjectIsWriter:-2454 subjectIsReader:12093
    alone -12205 subjectPoints:1722 nounFirst:2055 predicates:53 oneClause:-407 passive:3202
    alone -12205 copulaNoun:-243 endsWithStop:4556 endsWithSemicolon:-660 endsWithColon:471
    alone -12205 question:-961 exclamation:117 connective:-1118 subordinate:1171 opensWithTime:1342
    alone -12205 quotation:2979 onlyQuotation:-2288 attributedQuotation:665 quotedShare:-1945
    alone -12205 colonLead:3760 colon:539 semicolon:-642 dash:1201 brackets:807 otherScript:-1165
    alone -12205 letters:2330 length:9 short:-388 veryShort:-2273 long:-1577 veryLong:-2776
    alone -12205 commas:2383 enumeration:-1204 persons:-392 places:694 bodies:2090 works:7588
    alone -12205 others:-357 times:320 allNames:84 surnameOnly:281 digits:361 numbers:-1909 year:2771
    alone -12205 percent:-258 dayWithoutYear:-272 deictic:1637 deicticYear:-4342 anaphoricTime:-1508
    alone -12205 leansOnPerson:582 leansOnThing:-7155 leansOnSeveral:1843 demonstrative:-298
    alone -12205 comparison:-5963 noSubject:501 unresolved:-1263 anyUnresolved:-1256 writer:745
    alone -12205 reader:3288 writerInSpeech:1359 writerInReport:-525 superlative:894 naming:-1252
    alone -12205 causal:320 hypothetical:1148 negative:1584 saying:-968 sayingWithoutSubject:-4025
    alone -12205 firstOfParagraph:1274 lastOfParagraph:-179 onlyOfParagraph:-128 position:2700
    alone -12205 firstThree:914 firstEight:2408 lastThree:473 longArticle:85 positionInLong:9884
    alone -12205 underHeading:-1293 headingWords:98 titleWords:-936 speech:4073 setOff:-8153
    alone -12205 cutBefore:-3331 cutBehind:6803 unusualVariety:-2491 keyness:-1841 keyWords:1800
    alone -12205 firstTag.ADJ:-2752 firstTag.ADP:810 firstTag.ADV:538 firstTag.AUX:8861
    alone -12205 firstTag.CCONJ:-1548 firstTag.DET:577 firstTag.NOUN:-296 firstTag.NUM:-36
    alone -12205 firstTag.PRON:-1492 firstTag.PROPN:1039 firstTag.PUNCT:-1054 firstTag.SCONJ:1171
    alone -12205 firstTag.VERB:1202
    gap -17 person:4075 place:2492 body:2568 work:6705 other:1996 date:2695 year:681 figure:1198
    gap -17 term:-3360 quoted:2017 title:4041 key:975 keyMean:-1568 keyHead:-1101 keyShare:-1626
    gap -17 keyTop:-803 frequency:711 frequencyLeast:-1586 rare:-401 common:-850 occurrences:-152
    gap -17 once:-973 often:259 firstMention:2468 mostFrequentName:-1857 frequentName:-2049
    gap -17 inTitle:-912 titleWord:-1397 inHeading:-876 shown:-2556 wordShown:821 tokens:-622
    gap -17 oneToken:611 twoTokens:732 manyTokens:-2090 characters:744 oneCharacter:-8828
    gap -17 twoCharacters:-3361 threeCharacters:-118 fourCharacters:56 longName:-1240 capital:2390
    gap -17 capitals:-1782 capitalInside:517 latin:-737 digits:2094 decimal:-955 percent:1939
    gap -17 money:1665 large:2339 small:-2324 numberWord:-1147 numbersBeside:-373 hasUnit:4753
    gap -17 holdsName:442 startsPhrase:798 endsPhrase:-121 crossesPhrase:-872 hyphen:-13416
    gap -17 uncertainTags:-451 uncertainName:-2933 afterPossessive:-1512 afterPointing:-462
    gap -17 afterDe:442 afterCopula:871 afterNaming:5282 afterSaying:-1048 afterList:-764 beforeDe:630
    gap -17 beforeList:-1536 beforeRelative:-412 inBrackets:-7399 inQuotation:2559 quotedWhole:2017
    gap -17 inTitleMarks:4041 sentenceStart:-1719 sentenceEnd:692 position:-873 clauseStart:185
    gap -17 clauseEnd:551 lastClause:-462 subjectOfMain:-545 afterPredicate:441 beforePredicate:-240
    gap -17 speaker:-1912 sameKind:-298 sentenceLength:-2969 nameOnce:-1341 nameOften:1784
    gap -17 termKey:1169 termRare:826 termCommon:280 oneCommonNoun:-2037 phraseRepeated:1452
    gap -17 figureAlone:1120 figureAmongMany:-1240 dateFirst:1498 adjacentBefore:680
    gap -17 adjacentAfter:-1357 headTag.0:1256 headTag.1:3016 headTag.2:-4047 headTag.7:-7
    gap -17 headTag.8:733 headTag.9:-3380 headTag.11:629 headTag.12:-1572 headTag.15:-1820
    gap -17 headTag.16:-3466 firstTag.0:-711 firstTag.1:-8091 firstTag.2:1476 firstTag.7:-193
    gap -17 firstTag.8:946 firstTag.9:-2881 firstTag.10:-8805 firstTag.11:115 firstTag.15:739
    gap -17 firstTag.16:-3466 before.0:-955 before.1:1563 before.2:-1568 before.3:-283 before.4:-423
    gap -17 before.5:-3028 before.7:-384 before.8:-811 before.9:-554 before.10:-1512 before.11:-583
    gap -17 before.12:-86 before.13:-304 before.15:509 before.17:817 behind.0:-2261 behind.1:-1063
    gap -17 behind.2:-349 behind.3:-1592 behind.4:291 behind.5:1775 behind.7:203 behind.8:-2483
    gap -17 behind.9:25 behind.10:-412 behind.11:-1028 behind.12:551 behind.15:303 behind.17:163
    gap -17 role.0:24 role.1:8 role.2:1300 role.3:-707 role.4:528 role.5:2435 role.6:1036 role.7:-508
    gap -17 role.8:-3607 role.9:118 role.10:444 role.11:-6222 role.12:-1899 role.13:2632 role.14:-1215
    gap -17 role.15:-577
    quality 679 asked:318 carries:985 alone:-279 gap:944 gapLow:492 aloneLow:1031 person:962
    quality 679 place:1615 body:2881 work:370 other:2468 date:-5 figure:728 term:-3066 quoted:45
    quality 679 title:1197 termGap:-694 nameGap:1424 figureAlone:599 leans:-549 unsure:-1217
    quality 679 oneWord:-2217
    """
}
