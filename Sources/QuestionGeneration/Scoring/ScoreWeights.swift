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
    alone -23045 hasPredicate:-1176 hasSubject:246 subjectFirst:331 subjectIsNoun:-1104
    alone -23045 subjectIsName:612 subjectIsPronoun:-285 subjectIsIt:-782 subjectIsWriter:-1405
    alone -23045 subjectIsReader:-1069 subjectPoints:-1280 subjectIsDefinite:-1963 nounFirst:2175
    alone -23045 predicates:692 oneClause:70 passive:33 copulaNoun:-2381 endsWithStop:4030
    alone -23045 endsWithSemicolon:-2493 connective:43 subordinate:1167 opensWithTime:-1723
    alone -23045 unbalanced:-898 quotation:674 onlyQuotation:-12 attributedQuotation:-1803
    alone -23045 quotedShare:856 colonLead:1734 colon:-1367 semicolon:4400 dash:2205 brackets:-982
    alone -23045 furniture:-532 letters:17430 length:674 short:486 veryShort:-922 long:-194
    alone -23045 veryLong:-4666 commas:2504 persons:1387 places:1001 bodies:-2116 works:5142
    alone -23045 others:185 times:152 allNames:244 surnameOnly:-1420 digits:1285 numbers:408 year:1209
    alone -23045 percent:611 money:-2626 dayWithoutYear:259 deictic:373 anaphoricTime:2057
    alone -23045 leansOnPerson:-6498 leansOnThing:-1194 leansOnSeveral:-833 demonstrative:-573
    alone -23045 comparison:-3041 unresolved:-1747 anyUnresolved:-27 writer:-460 reader:1524
    alone -23045 writerInSpeech:531 writerInReport:-3369 superlative:23 naming:2370 causal:1134
    alone -23045 hypothetical:-3191 negative:1680 saying:406 sayingWithoutSubject:1631
    alone -23045 firstOfParagraph:2451 lastOfParagraph:-698 onlyOfParagraph:423 position:1663
    alone -23045 firstThree:3245 firstEight:644 lastThree:1211 longArticle:1521 positionInLong:2249
    alone -23045 underHeading:-3367 headingWords:2355 titleWords:4641 speech:2409 setOff:-5134
    alone -23045 cutBefore:8970 cutBehind:53 keyness:2880 keyWords:-472 firstTag.ADJ:3295
    alone -23045 firstTag.ADP:272 firstTag.ADV:1780 firstTag.CCONJ:-2232 firstTag.DET:-122
    alone -23045 firstTag.NOUN:762 firstTag.NUM:-647 firstTag.PRON:309 firstTag.PROPN:1829
    alone -23045 firstTag.PUNCT:-2033 firstTag.SCONJ:1167 firstTag.VERB:-987
    gap -2580 person:1923 place:-124 body:2299 work:1752 other:-347 date:1088 year:3388 figure:3898
    gap -2580 term:-2082 quoted:3014 key:-555 keyMean:-585 keyHead:426 keyShare:1673 keyTop:-1170
    gap -2580 frequency:182 frequencyLeast:-1875 rare:1119 common:-840 occurrences:263 once:-993
    gap -2580 often:-106 firstMention:3234 mostFrequentName:-1411 frequentName:-1608 inTitle:-2014
    gap -2580 titleWord:-3195 inHeading:808 shown:-2037 wordShown:-792 tokens:-1079 oneToken:-1300
    gap -2580 twoTokens:-31 manyTokens:-867 characters:2116 longName:-2348 capital:584 capitals:-2288
    gap -2580 capitalInside:362 latin:-63 digits:2875 decimal:-4584 percent:2806 money:4157 large:554
    gap -2580 small:-2853 numberWord:1911 numbersBeside:28 hasUnit:4932 insideName:3871
    gap -2580 holdsName:-1498 halfName:-8741 startsPhrase:-336 endsPhrase:838 crossesPhrase:-1565
    gap -2580 hyphen:2454 uncertainTags:453 uncertainName:139 afterThe:1146 afterA:2395
    gap -2580 afterPossessive:256 afterPointing:-2097 afterCopula:-1094 afterNaming:2848
    gap -2580 afterSaying:-1081 afterList:-1012 beforeOf:-2428 beforeList:-181 beforePossessive:-2633
    gap -2580 beforeRelative:-317 inBrackets:-3855 inQuotation:2889 quotedWhole:3014
    gap -2580 sentenceStart:-2687 sentenceEnd:-256 position:-204 clauseStart:-178 clauseEnd:547
    gap -2580 lastClause:583 subjectOfMain:869 afterPredicate:295 beforePredicate:-192 speaker:-2224
    gap -2580 sameKind:-4181 sentenceLength:-2720 nameOnce:592 nameOften:-1063 termKey:1039
    gap -2580 termRare:-483 termCommon:-87 oneCommonNoun:-3400 phraseRepeated:1697 figureAlone:-1685
    gap -2580 figureAmongMany:551 personFull:2175 headTag.0:1284 headTag.2:-1791 headTag.7:-640
    gap -2580 headTag.8:-205 headTag.11:1251 headTag.12:-4545 headTag.14:-1737 headTag.15:-6206
    gap -2580 firstTag.0:-227 firstTag.2:-1872 firstTag.5:2579 firstTag.6:-10947 firstTag.7:808
    gap -2580 firstTag.8:-382 firstTag.10:-1403 firstTag.11:-49 firstTag.13:-12846 firstTag.14:-3531
    gap -2580 firstTag.15:396 before.0:-1200 before.1:2233 before.2:104 before.3:4372 before.4:-1012
    gap -2580 before.5:-890 before.7:3730 before.8:-3395 before.9:269 before.10:-523 before.11:-3144
    gap -2580 before.12:-1069 before.13:2699 before.14:-10878 before.15:997 before.17:1923
    gap -2580 behind.0:-1894 behind.1:-115 behind.2:601 behind.3:19 behind.4:-181 behind.5:1475
    gap -2580 behind.7:872 behind.8:872 behind.9:-704 behind.10:678 behind.11:-3526 behind.12:645
    gap -2580 behind.13:-2074 behind.14:-8098 behind.15:-668 behind.17:-14990 role.0:-1393 role.1:-6
    gap -2580 role.2:17 role.3:-474 role.4:583 role.5:5706 role.6:968 role.7:1756 role.8:4374
    gap -2580 role.9:399 role.10:92 role.11:7606 role.12:-11410 role.13:-3933 role.14:323 role.15:34
    quality -4691 asked:739 carries:1214 alone:555 gap:1193 gapLow:-687 aloneLow:193 person:-1442
    quality -4691 place:-1773 body:-349 work:267 other:-4492 date:4271 figure:223 term:-965
    quality -4691 quoted:-209 termGap:1205 nameGap:622 figureAlone:-51 leans:37 unsure:486
    quality -4691 oneWord:-393
    """
  static let chinese: StaticString = """
    asked -4076 hasPredicate:-926 hasSubject:-206 subjectFirst:275 subjectIsNoun:-26 subjectIsName:751
    asked -4076 subjectIsPronoun:-450 subjectIsIt:153 subjectIsWriter:-120 subjectIsReader:-1399
    asked -4076 subjectPoints:-1847 nounFirst:717 predicates:200 oneClause:-1025 passive:1615
    asked -4076 copulaNoun:1128 endsWithStop:2849 endsWithSemicolon:3633 endsWithColon:3671
    asked -4076 question:-1982 exclamation:1576 connective:1019 subordinate:2094 opensWithTime:-596
    asked -4076 unbalanced:-7277 quotation:2317 onlyQuotation:-1108 attributedQuotation:1728
    asked -4076 quotedShare:5914 colonLead:640 colon:257 semicolon:-1753 dash:4980 brackets:255
    asked -4076 furniture:-1668 otherScript:-4436 letters:-3489 length:1543 short:-1640
    asked -4076 veryShort:-1547 long:-45 veryLong:-3198 commas:749 enumeration:-644 persons:1466
    asked -4076 places:1836 bodies:-1132 works:6058 others:472 times:1554 allNames:1468
    asked -4076 surnameOnly:675 digits:4378 numbers:3438 year:3556 percent:3577 dayWithoutYear:-711
    asked -4076 deictic:-7 deicticYear:4071 anaphoricTime:-1564 leansOnPerson:3523 leansOnThing:1454
    asked -4076 leansOnSeveral:-1299 demonstrative:-183 comparison:-2863 noSubject:732 unresolved:-456
    asked -4076 anyUnresolved:-86 writer:116 reader:-2823 writerInSpeech:544 writerInReport:-442
    asked -4076 superlative:3820 naming:-1508 causal:350 hypothetical:768 negative:-4 saying:1254
    asked -4076 sayingWithoutSubject:43 firstOfParagraph:1280 lastOfParagraph:62 onlyOfParagraph:585
    asked -4076 position:-1239 firstThree:-406 firstEight:859 lastThree:-1568 longArticle:-1647
    asked -4076 positionInLong:-30 underHeading:-2710 headingWords:-35 titleWords:-18 speech:1849
    asked -4076 setOff:6210 cutBefore:4659 cutBehind:753 unusualVariety:8 keyness:-551 keyWords:-1158
    asked -4076 firstTag.ADJ:-590 firstTag.ADP:-204 firstTag.ADV:-821 firstTag.AUX:-1933
    asked -4076 firstTag.CCONJ:367 firstTag.DET:389 firstTag.NOUN:660 firstTag.NUM:-1245
    asked -4076 firstTag.PART:-9587 firstTag.PRON:94 firstTag.PROPN:1888 firstTag.PUNCT:-3274
    asked -4076 firstTag.SCONJ:2094 firstTag.VERB:-253
    carries -8783 hasPredicate:-2026 hasSubject:3084 subjectFirst:1144 subjectIsNoun:-1325
    carries -8783 subjectIsName:2663 subjectIsPronoun:-1814 subjectIsWriter:-1499
    carries -8783 subjectIsReader:16639 subjectPoints:-3659 nounFirst:-3296 predicates:928
    carries -8783 oneClause:-1139 passive:2829 copulaNoun:1563 endsWithStop:7085
    carries -8783 endsWithSemicolon:6622 endsWithColon:6942 question:-9691 exclamation:-8904
    carries -8783 connective:1128 subordinate:3799 opensWithTime:3195 quotation:2309
    carries -8783 onlyQuotation:11955 attributedQuotation:2020 quotedShare:8158 colonLead:3291
    carries -8783 colon:-1524 semicolon:3531 dash:-2803 brackets:-3530 otherScript:-6567 letters:16719
    carries -8783 length:971 short:-4506 veryShort:1258 long:-4321 veryLong:-191 commas:72
    carries -8783 enumeration:-1720 persons:2278 places:1214 bodies:-1398 works:3603 others:2152
    carries -8783 times:150 allNames:2116 surnameOnly:-1420 digits:4408 numbers:4168 year:3747
    carries -8783 percent:6952 dayWithoutYear:1769 deictic:2130 deicticYear:-3957 anaphoricTime:2021
    carries -8783 leansOnPerson:7444 leansOnThing:8473 leansOnSeveral:4933 demonstrative:-2136
    carries -8783 comparison:-1601 noSubject:-1867 unresolved:841 anyUnresolved:215 writer:-2830
    carries -8783 reader:-12139 writerInSpeech:-2349 writerInReport:-3176 superlative:3510 naming:5500
    carries -8783 causal:1774 hypothetical:2446 negative:-1179 saying:2316 sayingWithoutSubject:4488
    carries -8783 firstOfParagraph:-1364 lastOfParagraph:-1362 onlyOfParagraph:-2089 position:-715
    carries -8783 firstThree:-6480 firstEight:1899 lastThree:-8386 longArticle:-1023
    carries -8783 positionInLong:2233 underHeading:-351 headingWords:-1563 titleWords:1448 speech:2715
    carries -8783 setOff:16926 cutBefore:-15098 cutBehind:-4855 unusualVariety:-1481 keyness:-2099
    carries -8783 keyWords:556 firstTag.ADJ:-272 firstTag.ADP:1632 firstTag.ADV:4006
    carries -8783 firstTag.AUX:-9920 firstTag.CCONJ:1668 firstTag.DET:-5485 firstTag.NOUN:37
    carries -8783 firstTag.NUM:2298 firstTag.PRON:-1647 firstTag.PROPN:-673 firstTag.PUNCT:-4596
    carries -8783 firstTag.SCONJ:3799 firstTag.VERB:-746
    alone -9211 hasPredicate:1546 hasSubject:2291 subjectFirst:287 subjectIsNoun:-601
    alone -9211 subjectIsName:-49 subjectIsPronoun:-2221 subjectIsWriter:-2177 subjectIsReader:12266
    alone -9211 subjectPoints:1601 nounFirst:2056 predicates:-173 oneClause:-883 passive:3211
    alone -9211 copulaNoun:-472 endsWithStop:4183 endsWithSemicolon:-75 endsWithColon:814
    alone -9211 question:-689 exclamation:399 connective:-1034 subordinate:1037 opensWithTime:1525
    alone -9211 quotation:3279 onlyQuotation:-4797 attributedQuotation:229 quotedShare:-2190
    alone -9211 colonLead:2660 colon:669 semicolon:-1071 dash:1014 brackets:912 otherScript:-3318
    alone -9211 letters:725 length:237 short:-160 veryShort:-4785 long:-1945 veryLong:-2993
    alone -9211 commas:2275 enumeration:-1362 persons:-389 places:949 bodies:2227 works:6927
    alone -9211 others:-458 times:144 allNames:-16 surnameOnly:276 digits:331 numbers:-1364 year:2784
    alone -9211 percent:-644 dayWithoutYear:-188 deictic:1249 deicticYear:-4333 anaphoricTime:-1320
    alone -9211 leansOnPerson:353 leansOnThing:-7411 leansOnSeveral:1839 demonstrative:-303
    alone -9211 comparison:-6188 noSubject:750 unresolved:-1247 anyUnresolved:-1261 writer:853
    alone -9211 reader:3711 writerInSpeech:1595 writerInReport:-661 superlative:1435 naming:-304
    alone -9211 causal:218 hypothetical:1091 negative:1317 saying:-1005 sayingWithoutSubject:-3887
    alone -9211 firstOfParagraph:1155 lastOfParagraph:-299 onlyOfParagraph:-10 position:2713
    alone -9211 firstThree:984 firstEight:2278 lastThree:428 longArticle:-300 positionInLong:9878
    alone -9211 underHeading:-1374 headingWords:152 titleWords:-978 speech:3754 setOff:-8071
    alone -9211 cutBefore:-3662 cutBehind:5726 unusualVariety:-4617 keyness:-2443 keyWords:1669
    alone -9211 firstTag.ADJ:-2591 firstTag.ADP:768 firstTag.ADV:987 firstTag.AUX:8889
    alone -9211 firstTag.CCONJ:-1952 firstTag.DET:1058 firstTag.NOUN:-406 firstTag.NUM:164
    alone -9211 firstTag.PRON:-1808 firstTag.PROPN:1312 firstTag.PUNCT:-1278 firstTag.SCONJ:1037
    alone -9211 firstTag.VERB:1248
    gap -118 person:3994 place:2667 body:2752 work:6608 other:1897 date:2588 year:819 figure:736
    gap -118 term:-3273 quoted:2429 title:4140 key:916 keyMean:-1495 keyHead:-1202 keyShare:-1508
    gap -118 keyTop:-842 frequency:646 frequencyLeast:-1598 rare:-370 common:-803 occurrences:-194
    gap -118 once:-1003 often:251 firstMention:2395 mostFrequentName:-1852 frequentName:-1943
    gap -118 inTitle:-915 titleWord:-1431 inHeading:-622 shown:-2386 wordShown:836 tokens:-693
    gap -118 oneToken:638 twoTokens:676 manyTokens:-2265 characters:682 oneCharacter:-8924
    gap -118 twoCharacters:-3429 threeCharacters:-181 fourCharacters:57 longName:-1062 capital:1229
    gap -118 capitals:-1159 capitalInside:680 latin:-468 digits:2193 decimal:-1857 percent:2028
    gap -118 money:449 large:2450 small:-2867 numberWord:-834 numbersBeside:-417 hasUnit:5037
    gap -118 holdsName:428 startsPhrase:747 endsPhrase:-224 crossesPhrase:-789 hyphen:-13375
    gap -118 uncertainTags:-432 uncertainName:-2879 afterPossessive:-1596 afterPointing:-1196
    gap -118 afterDe:395 afterCopula:630 afterNaming:5688 afterSaying:-1151 afterList:-780
    gap -118 beforeDe:744 beforeList:-1435 beforeRelative:-278 inBrackets:-7311 inQuotation:2412
    gap -118 quotedWhole:2429 inTitleMarks:4140 sentenceStart:-1682 sentenceEnd:684 position:-729
    gap -118 clauseStart:212 clauseEnd:588 lastClause:-397 subjectOfMain:-659 afterPredicate:490
    gap -118 beforePredicate:-115 speaker:-1851 sameKind:-607 sentenceLength:-2819 nameOnce:-1354
    gap -118 nameOften:1763 termKey:1205 termRare:734 termCommon:282 oneCommonNoun:-2060
    gap -118 phraseRepeated:1473 figureAlone:1427 figureAmongMany:1 dateFirst:1671 adjacentBefore:513
    gap -118 adjacentAfter:-1277 headTag.0:1052 headTag.1:2544 headTag.2:-4282 headTag.7:37
    gap -118 headTag.8:656 headTag.9:-3827 headTag.11:672 headTag.12:-2743 headTag.15:-2067
    gap -118 headTag.16:-3470 firstTag.0:-572 firstTag.1:-7991 firstTag.2:1808 firstTag.7:-104
    gap -118 firstTag.8:1083 firstTag.9:-2793 firstTag.10:-8710 firstTag.11:216 firstTag.15:934
    gap -118 firstTag.16:-3470 before.0:-1093 before.1:1535 before.2:-1719 before.3:-418 before.4:-454
    gap -118 before.5:-2877 before.7:-94 before.8:-885 before.9:-553 before.10:-1596 before.11:-697
    gap -118 before.12:-46 before.13:-504 before.15:492 before.17:794 behind.0:-2272 behind.1:-1048
    gap -118 behind.2:-258 behind.3:-1611 behind.4:256 behind.5:1915 behind.7:-69 behind.8:-2502
    gap -118 behind.9:19 behind.10:-278 behind.11:-927 behind.12:587 behind.15:300 behind.17:224
    gap -118 role.0:46 role.1:15 role.2:1204 role.3:-662 role.4:596 role.5:2409 role.6:1411
    gap -118 role.7:-551 role.8:-3587 role.9:553 role.10:599 role.11:-5751 role.12:-1536 role.13:2229
    gap -118 role.14:-1139 role.15:-619
    quality 34 asked:221 carries:964 alone:21 gap:1444 gapLow:721 aloneLow:1818 person:210 place:1402
    quality 34 body:2510 work:442 other:1377 date:451 figure:473 term:-2950 quoted:994 title:810
    quality 34 termGap:-1593 nameGap:-12 figureAlone:378 leans:-562 unsure:-1332 oneWord:-1722
    """
}
