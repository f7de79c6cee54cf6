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
    gap -2515 person:1869 place:-83 body:2259 work:1091 other:-448 date:990 year:3295 figure:3958
    gap -2515 term:-2017 quoted:3331 key:-601 keyMean:-642 keyHead:437 keyShare:1801 keyTop:-1176
    gap -2515 frequency:382 frequencyLeast:-2056 rare:1244 common:-917 occurrences:249 once:-1067
    gap -2515 often:-152 firstMention:3297 mostFrequentName:-1223 frequentName:-1657 inTitle:-2100
    gap -2515 titleWord:-3150 inHeading:1307 shown:-2049 wordShown:-791 tokens:-1028 oneToken:-1284
    gap -2515 twoTokens:21 manyTokens:-952 characters:2099 longName:-2397 capital:588 capitals:-2473
    gap -2515 capitalInside:361 latin:-293 digits:2830 decimal:-4845 percent:3455 money:3901
    gap -2515 large:1374 small:-2896 numberWord:2257 numbersBeside:148 hasUnit:4746 insideName:4312
    gap -2515 holdsName:-1435 halfName:-9050 startsPhrase:-253 endsPhrase:879 crossesPhrase:-1663
    gap -2515 hyphen:1294 uncertainTags:432 uncertainName:313 afterThe:1131 afterA:2486
    gap -2515 afterPossessive:-106 afterPointing:-2113 afterCopula:-1149 afterNaming:3108
    gap -2515 afterSaying:-1099 afterList:-1044 beforeOf:-2426 beforeList:-165 beforePossessive:-2563
    gap -2515 beforeRelative:-323 inBrackets:-3830 inQuotation:2976 quotedWhole:3331
    gap -2515 sentenceStart:-2797 sentenceEnd:-288 position:-382 clauseStart:-222 clauseEnd:559
    gap -2515 lastClause:664 subjectOfMain:850 afterPredicate:326 beforePredicate:-170 speaker:-2216
    gap -2515 sameKind:-4242 sentenceLength:-2758 nameOnce:516 nameOften:-916 termKey:1098
    gap -2515 termRare:-605 termCommon:-66 oneCommonNoun:-3402 phraseRepeated:1673 figureAlone:-1284
    gap -2515 figureAmongMany:537 personFull:2291 headTag.0:1589 headTag.2:-2051 headTag.7:-671
    gap -2515 headTag.8:-295 headTag.11:1336 headTag.12:-5505 headTag.14:-3602 headTag.15:-6112
    gap -2515 firstTag.0:-199 firstTag.2:-2077 firstTag.5:2354 firstTag.6:-11282 firstTag.7:877
    gap -2515 firstTag.8:-360 firstTag.10:-1397 firstTag.11:-155 firstTag.13:-12829 firstTag.14:-4426
    gap -2515 firstTag.15:345 before.0:-1168 before.1:2159 before.2:-42 before.3:4123 before.4:-1044
    gap -2515 before.5:-871 before.7:3753 before.8:-3284 before.9:1008 before.10:-185 before.11:-3139
    gap -2515 before.12:-1128 before.13:2642 before.14:-11390 before.15:945 before.17:1904
    gap -2515 behind.0:-1825 behind.1:-131 behind.2:658 behind.3:12 behind.4:-165 behind.5:1432
    gap -2515 behind.7:877 behind.8:696 behind.9:-755 behind.10:668 behind.11:-3497 behind.12:658
    gap -2515 behind.13:-2073 behind.14:-8309 behind.15:-630 behind.17:-15006 role.0:-839 role.1:-11
    gap -2515 role.2:35 role.3:-519 role.4:576 role.5:5746 role.6:876 role.7:1900 role.8:3908
    gap -2515 role.9:494 role.10:226 role.11:7802 role.12:-11436 role.13:1472 role.14:152 role.15:59
    quality -4857 asked:863 carries:1556 alone:260 gap:980 gapLow:160 aloneLow:754 person:-1544
    quality -4857 place:-1832 body:-577 work:-119 other:-2083 date:4649 figure:-146 term:-657
    quality -4857 quoted:70 termGap:1088 nameGap:645 figureAlone:714 leans:-391 unsure:799
    quality -4857 oneWord:-728
    """
  static let chinese: StaticString = """
    asked -5232 hasPredicate:-864 hasSubject:-270 subjectFirst:298 subjectIsNoun:-22 subjectIsName:761
    asked -5232 subjectIsPronoun:-392 subjectIsIt:-118 subjectIsWriter:-142 subjectIsReader:-1462
    asked -5232 subjectPoints:-2034 nounFirst:553 predicates:229 oneClause:-1011 passive:1710
    asked -5232 copulaNoun:1188 endsWithStop:2896 endsWithSemicolon:4515 endsWithColon:3838
    asked -5232 question:-1538 exclamation:779 connective:912 subordinate:2145 opensWithTime:-1015
    asked -5232 unbalanced:-6320 quotation:2453 onlyQuotation:-1422 attributedQuotation:1489
    asked -5232 quotedShare:6227 colonLead:830 colon:-140 semicolon:-2037 dash:5166 brackets:369
    asked -5232 furniture:-1507 otherScript:-3562 letters:-2140 length:1667 short:-1881 veryShort:-315
    asked -5232 long:-103 veryLong:-3480 commas:763 enumeration:-580 persons:1574 places:1752
    asked -5232 bodies:-1181 works:6047 others:402 times:1660 allNames:1497 surnameOnly:650
    asked -5232 digits:4214 numbers:3139 year:3747 percent:3674 dayWithoutYear:-841 deictic:-121
    asked -5232 deicticYear:4419 anaphoricTime:-1552 leansOnPerson:3503 leansOnThing:1578
    asked -5232 leansOnSeveral:-1310 demonstrative:-135 comparison:-2771 noSubject:635 unresolved:-517
    asked -5232 anyUnresolved:13 writer:147 reader:-2827 writerInSpeech:503 writerInReport:-321
    asked -5232 superlative:3786 naming:-1305 causal:465 hypothetical:1011 negative:183 saying:1211
    asked -5232 sayingWithoutSubject:-584 firstOfParagraph:1347 lastOfParagraph:188
    asked -5232 onlyOfParagraph:477 position:-1467 firstThree:-424 firstEight:717 lastThree:-1900
    asked -5232 longArticle:-1089 positionInLong:-1314 underHeading:-2779 headingWords:-121
    asked -5232 titleWords:178 speech:1985 setOff:6217 cutBefore:4191 cutBehind:828 unusualVariety:-18
    asked -5232 keyness:-517 keyWords:-1260 firstTag.ADJ:-491 firstTag.ADP:-287 firstTag.ADV:-925
    asked -5232 firstTag.AUX:-2074 firstTag.CCONJ:273 firstTag.DET:415 firstTag.NOUN:724
    asked -5232 firstTag.NUM:-1054 firstTag.PART:-8904 firstTag.PRON:97 firstTag.PROPN:1847
    asked -5232 firstTag.PUNCT:-3377 firstTag.SCONJ:2145 firstTag.VERB:-252
    carries -6837 hasPredicate:-2488 hasSubject:2568 subjectFirst:1112 subjectIsNoun:-2402
    carries -6837 subjectIsName:1883 subjectIsPronoun:-2197 subjectIsWriter:-1109
    carries -6837 subjectIsReader:15253 subjectPoints:-2574 nounFirst:-3591 predicates:998
    carries -6837 oneClause:-233 passive:3264 copulaNoun:1624 endsWithStop:7004 endsWithSemicolon:7203
    carries -6837 endsWithColon:7980 question:-9702 exclamation:-10856 connective:-2373
    carries -6837 subordinate:5402 opensWithTime:-19 quotation:2981 onlyQuotation:9810
    carries -6837 attributedQuotation:1668 quotedShare:8258 colonLead:995 colon:-1855 semicolon:2654
    carries -6837 dash:-3539 brackets:-2792 otherScript:-2514 letters:16390 length:981 short:-5148
    carries -6837 veryShort:2521 long:-3775 veryLong:-1737 commas:369 enumeration:-553 persons:2491
    carries -6837 places:174 bodies:-1381 works:4023 others:1554 times:-39 allNames:2066
    carries -6837 surnameOnly:-1493 digits:3955 numbers:2421 year:4498 percent:2646 dayWithoutYear:414
    carries -6837 deictic:841 deicticYear:802 anaphoricTime:1870 leansOnPerson:7332 leansOnThing:7443
    carries -6837 leansOnSeveral:5320 demonstrative:-1852 comparison:-1526 noSubject:-1608
    carries -6837 unresolved:932 anyUnresolved:495 writer:-2236 reader:-11675 writerInSpeech:-2091
    carries -6837 writerInReport:-2146 superlative:1703 naming:-1828 causal:2400 hypothetical:3013
    carries -6837 negative:-560 saying:2049 sayingWithoutSubject:3879 firstOfParagraph:-1176
    carries -6837 lastOfParagraph:-1171 onlyOfParagraph:-2731 position:-2664 firstThree:-5792
    carries -6837 firstEight:1244 lastThree:-7877 longArticle:-1260 positionInLong:-3172
    carries -6837 underHeading:-145 headingWords:-1637 titleWords:1849 speech:3043 setOff:16645
    carries -6837 cutBefore:-16929 cutBehind:-4241 unusualVariety:-1260 keyness:-1408 keyWords:1223
    carries -6837 firstTag.ADJ:329 firstTag.ADP:-314 firstTag.ADV:4160 firstTag.AUX:-8812
    carries -6837 firstTag.CCONJ:3349 firstTag.DET:-6096 firstTag.NOUN:-128 firstTag.NUM:3060
    carries -6837 firstTag.PRON:-1766 firstTag.PROPN:-1105 firstTag.PUNCT:-4131 firstTag.SCONJ:5402
    carries -6837 firstTag.VERB:193
    alone -12414 hasPredicate:1618 hasSubject:1779 subjectFirst:320 subjectIsNoun:-453
    alone -12414 subjectIsName:279 subjectIsPronoun:-2188 subjectIsWriter:-2687 subjectIsReader:12167
    alone -12414 subjectPoints:1855 nounFirst:2113 predicates:42 oneClause:-716 passive:3016
    alone -12414 copulaNoun:-210 endsWithStop:4512 endsWithSemicolon:-783 endsWithColon:322
    alone -12414 question:-1054 exclamation:-41 connective:-1185 subordinate:1109 opensWithTime:1432
    alone -12414 quotation:3070 onlyQuotation:-2133 attributedQuotation:591 quotedShare:-2011
    alone -12414 colonLead:3982 colon:557 semicolon:-556 dash:1254 brackets:779 otherScript:-561
    alone -12414 letters:2705 length:61 short:-374 veryShort:-2290 long:-1559 veryLong:-2908
    alone -12414 commas:2382 enumeration:-1122 persons:-399 places:677 bodies:2022 works:7707
    alone -12414 others:-358 times:365 allNames:32 surnameOnly:336 digits:312 numbers:-1928 year:2818
    alone -12414 percent:-345 dayWithoutYear:-332 deictic:1645 deicticYear:-4176 anaphoricTime:-1459
    alone -12414 leansOnPerson:588 leansOnThing:-6881 leansOnSeveral:1952 demonstrative:-324
    alone -12414 comparison:-5831 noSubject:543 unresolved:-1251 anyUnresolved:-1292 writer:745
    alone -12414 reader:3436 writerInSpeech:1527 writerInReport:-842 superlative:907 naming:-1327
    alone -12414 causal:250 hypothetical:868 negative:1569 saying:-906 sayingWithoutSubject:-4031
    alone -12414 firstOfParagraph:1136 lastOfParagraph:-214 onlyOfParagraph:-21 position:2922
    alone -12414 firstThree:897 firstEight:2503 lastThree:230 longArticle:371 positionInLong:7867
    alone -12414 underHeading:-1316 headingWords:128 titleWords:-949 speech:4060 setOff:-7846
    alone -12414 cutBefore:-3267 cutBehind:6932 unusualVariety:-2668 keyness:-1708 keyWords:1731
    alone -12414 firstTag.ADJ:-3098 firstTag.ADP:779 firstTag.ADV:676 firstTag.AUX:8819
    alone -12414 firstTag.CCONJ:-1459 firstTag.DET:593 firstTag.NOUN:-336 firstTag.NUM:25
    alone -12414 firstTag.PRON:-1682 firstTag.PROPN:1011 firstTag.PUNCT:-1054 firstTag.SCONJ:1109
    alone -12414 firstTag.VERB:1416
    gap -234 person:3971 place:2524 body:2573 work:6673 other:2108 date:2396 year:731 figure:990
    gap -234 term:-3252 quoted:1970 title:3987 key:968 keyMean:-1490 keyHead:-1005 keyShare:-1616
    gap -234 keyTop:-831 frequency:712 frequencyLeast:-1628 rare:-382 common:-892 occurrences:-186
    gap -234 once:-946 often:204 firstMention:2453 mostFrequentName:-1805 frequentName:-1849
    gap -234 inTitle:-890 titleWord:-1453 inHeading:-873 shown:-2445 wordShown:797 tokens:-631
    gap -234 oneToken:622 twoTokens:765 manyTokens:-2142 characters:793 oneCharacter:-8740
    gap -234 twoCharacters:-3281 threeCharacters:-95 fourCharacters:63 longName:-1188 capital:1905
    gap -234 capitals:-953 capitalInside:226 latin:-897 digits:2367 decimal:-1410 percent:2162
    gap -234 money:1277 large:2225 small:-2091 numberWord:-862 numbersBeside:-367 hasUnit:4620
    gap -234 holdsName:406 startsPhrase:760 endsPhrase:-194 crossesPhrase:-835 hyphen:-13550
    gap -234 uncertainTags:-393 uncertainName:-3063 afterThe:-13647 afterPossessive:-1499
    gap -234 afterPointing:-513 afterDe:555 afterCopula:938 afterNaming:4474 afterSaying:-1058
    gap -234 afterList:-718 beforeOf:-8651 beforeDe:884 beforeList:-1495 beforeRelative:-365
    gap -234 inBrackets:-7536 inQuotation:2613 quotedWhole:1970 inTitleMarks:3987 sentenceStart:-1683
    gap -234 sentenceEnd:832 position:-829 clauseStart:206 clauseEnd:586 lastClause:-469
    gap -234 subjectOfMain:-440 afterPredicate:387 beforePredicate:-230 speaker:-1892 sameKind:-281
    gap -234 sentenceLength:-2946 nameOnce:-1264 nameOften:1598 termKey:1071 termRare:781
    gap -234 termCommon:306 oneCommonNoun:-2023 phraseRepeated:1503 figureAlone:1127
    gap -234 figureAmongMany:-1105 dateFirst:1510 adjacentBefore:728 adjacentAfter:-1217
    gap -234 headTag.0:1327 headTag.1:3125 headTag.2:-3952 headTag.7:5 headTag.8:683 headTag.9:-3040
    gap -234 headTag.11:574 headTag.12:-1163 headTag.15:-1562 headTag.16:-3408 firstTag.0:-738
    gap -234 firstTag.1:-8124 firstTag.2:1405 firstTag.7:-207 firstTag.8:955 firstTag.9:-2769
    gap -234 firstTag.10:-8877 firstTag.11:146 firstTag.15:743 firstTag.16:-3408 before.0:-1009
    gap -234 before.1:1622 before.2:-1344 before.3:-207 before.4:-388 before.5:-2994 before.7:-460
    gap -234 before.8:-815 before.9:-640 before.10:-1499 before.11:-741 before.12:-46 before.13:-160
    gap -234 before.15:533 before.17:788 behind.0:-2070 behind.1:-990 behind.2:-439 behind.3:-1590
    gap -234 behind.4:329 behind.5:1855 behind.7:158 behind.8:-2485 behind.9:-139 behind.10:-365
    gap -234 behind.11:-1265 behind.12:586 behind.15:344 behind.17:14 role.0:-32 role.1:52 role.2:1323
    gap -234 role.3:-665 role.4:551 role.5:2303 role.6:1010 role.7:-560 role.8:-3694 role.9:206
    gap -234 role.10:435 role.11:-6198 role.12:-1885 role.13:2648 role.14:-1322 role.15:-594
    quality 1368 asked:389 carries:811 alone:-337 gap:846 gapLow:711 aloneLow:1157 person:1002
    quality 1368 place:1339 body:2855 work:417 other:2618 date:178 figure:640 term:-3022 quoted:-57
    quality 1368 title:804 termGap:-698 nameGap:1131 figureAlone:389 leans:-513 unsure:-1108
    quality 1368 oneWord:-2297
    """
}
