// Written by QuestionTraining: fitted on what careful readers would ask and on graded questions; no text is kept.

/// Weights in 1/4096 of a nat for features in 1/64, one model or a part of one a line.
enum ScoreWeights {
  static let english: StaticString = """
    asked -26912 hasPredicate:-304 hasSubject:1087 subjectFirst:566 subjectIsNoun:657
    asked -26912 subjectIsName:-36 subjectIsPronoun:762 subjectIsIt:-543 subjectIsWriter:-784
    asked -26912 subjectIsReader:1943 subjectPoints:1341 subjectIsDefinite:-2255 nounFirst:713
    asked -26912 predicates:375 oneClause:-1031 passive:1589 copulaNoun:48 endsWithStop:1728
    asked -26912 endsWithSemicolon:1945 endsWithColon:-8474 question:-2615 connective:313
    asked -26912 subordinate:-916 opensWithTime:-461 unbalanced:2727 quotation:1443 onlyQuotation:186
    asked -26912 colonLead:-3122 colon:125 semicolon:918 dash:-36 brackets:-2333 furniture:-2381
    asked -26912 letters:26857 length:1598 short:-1839 veryShort:-893 long:-134 veryLong:-2059
    asked -26912 commas:-191 persons:1146 places:1091 bodies:2162 works:1660 others:546 times:1162
    asked -26912 allNames:1175 surnameOnly:-696 digits:2924 numbers:1049 year:2458 percent:1308
    asked -26912 money:7699 dayWithoutYear:1134 deictic:-571 anaphoricTime:2241 leansOnPerson:-625
    asked -26912 leansOnThing:-276 leansOnSeveral:873 demonstrative:-588 comparison:-2822
    asked -26912 unresolved:-1619 anyUnresolved:-98 writer:-70 reader:-3432 writerInSpeech:128
    asked -26912 writerInReport:-908 superlative:1508 naming:4787 causal:1148 hypothetical:-1024
    asked -26912 negative:146 saying:196 sayingWithoutSubject:50 firstOfParagraph:-274
    asked -26912 lastOfParagraph:917 onlyOfParagraph:1693 position:-3318 firstThree:-133
    asked -26912 firstEight:1773 lastThree:1230 longArticle:-2126 positionInLong:-2756
    asked -26912 underHeading:-1492 headingWords:-453 titleWords:3100 speech:981 setOff:4762
    asked -26912 cutBefore:945 cutBehind:-2506 keyness:449 keyWords:-145 firstTag.ADJ:-1144
    asked -26912 firstTag.ADP:444 firstTag.ADV:-16 firstTag.AUX:1048 firstTag.CCONJ:-949
    asked -26912 firstTag.DET:257 firstTag.INTJ:-2588 firstTag.NOUN:321 firstTag.NUM:4011
    asked -26912 firstTag.PRON:36 firstTag.PROPN:375 firstTag.PUNCT:44 firstTag.SCONJ:-916
    asked -26912 firstTag.VERB:-1958
    carries -20909 hasPredicate:-111 hasSubject:-1395 subjectFirst:2665 subjectIsNoun:1582
    carries -20909 subjectIsName:-106 subjectIsPronoun:807 subjectIsIt:-661 subjectIsWriter:-638
    carries -20909 subjectIsReader:-3785 subjectPoints:1454 subjectIsDefinite:-1811 nounFirst:2004
    carries -20909 predicates:756 oneClause:-2506 passive:3397 copulaNoun:-668 endsWithStop:5530
    carries -20909 endsWithSemicolon:7757 question:-11441 connective:-1095 subordinate:-827
    carries -20909 opensWithTime:-4998 unbalanced:-1218 quotation:4684 onlyQuotation:2804
    carries -20909 colonLead:-10887 colon:-1145 semicolon:795 dash:2882 brackets:-3904 furniture:-928
    carries -20909 letters:28305 length:2123 short:-4077 veryShort:-8374 long:2192 veryLong:1680
    carries -20909 commas:-2969 persons:2576 places:1991 bodies:-1962 works:-578 others:6539
    carries -20909 times:3259 allNames:1808 surnameOnly:-1210 digits:-282 numbers:2691 year:-864
    carries -20909 percent:2554 money:4011 dayWithoutYear:3681 deictic:-3750 anaphoricTime:-812
    carries -20909 leansOnPerson:4855 leansOnThing:3204 leansOnSeveral:-511 demonstrative:-2609
    carries -20909 comparison:5356 unresolved:-1120 anyUnresolved:-607 writer:1045 reader:-7139
    carries -20909 writerInSpeech:46 writerInReport:3871 superlative:-85 naming:4648 causal:5618
    carries -20909 hypothetical:2085 negative:-2164 saying:333 sayingWithoutSubject:-1695
    carries -20909 firstOfParagraph:-3593 lastOfParagraph:1616 onlyOfParagraph:-2268 position:-38
    carries -20909 firstThree:-1792 firstEight:1904 lastThree:-3118 longArticle:-598
    carries -20909 positionInLong:4749 underHeading:1086 headingWords:2135 titleWords:2749 speech:-595
    carries -20909 setOff:8878 cutBefore:-7735 cutBehind:7970 keyness:2493 keyWords:-702
    carries -20909 firstTag.ADJ:3408 firstTag.ADP:11 firstTag.ADV:581 firstTag.AUX:-5085
    carries -20909 firstTag.CCONJ:-2602 firstTag.DET:-422 firstTag.INTJ:838 firstTag.NOUN:914
    carries -20909 firstTag.NUM:-3956 firstTag.PRON:1699 firstTag.PROPN:-1619 firstTag.PUNCT:955
    carries -20909 firstTag.SCONJ:-827 firstTag.VERB:824
    alone -22154 hasPredicate:-615 hasSubject:-110 subjectFirst:93 subjectIsNoun:-1012
    alone -22154 subjectIsName:839 subjectIsPronoun:-244 subjectIsIt:-330 subjectIsWriter:-1812
    alone -22154 subjectIsReader:-1218 subjectPoints:-1372 subjectIsDefinite:-1416 nounFirst:2733
    alone -22154 predicates:530 oneClause:106 passive:41 copulaNoun:-2336 endsWithStop:3890
    alone -22154 endsWithSemicolon:-2789 connective:-73 subordinate:1100 opensWithTime:-2372
    alone -22154 unbalanced:-1189 quotation:346 onlyQuotation:-852 colonLead:1044 colon:-994
    alone -22154 semicolon:4532 dash:2376 brackets:-680 furniture:-980 letters:15869 length:624
    alone -22154 short:616 veryShort:-946 long:-385 veryLong:-4187 commas:2334 persons:1008
    alone -22154 places:1167 bodies:-2113 works:4821 others:401 times:97 allNames:249
    alone -22154 surnameOnly:-1316 digits:741 numbers:552 year:1351 percent:-329 money:-4142
    alone -22154 dayWithoutYear:458 deictic:251 anaphoricTime:1961 leansOnPerson:-7779
    alone -22154 leansOnThing:-948 leansOnSeveral:-719 demonstrative:-641 comparison:-2779
    alone -22154 unresolved:-1288 anyUnresolved:-226 writer:-397 reader:2158 writerInSpeech:531
    alone -22154 writerInReport:-2956 superlative:-36 naming:2435 causal:1717 hypothetical:-3108
    alone -22154 negative:1831 saying:23 sayingWithoutSubject:1213 firstOfParagraph:2663
    alone -22154 lastOfParagraph:-270 onlyOfParagraph:625 position:1674 firstThree:3359 firstEight:615
    alone -22154 lastThree:536 longArticle:1580 positionInLong:2511 underHeading:-3234
    alone -22154 headingWords:1976 titleWords:4501 speech:2390 setOff:-4974 cutBefore:8807
    alone -22154 cutBehind:-55 keyness:2551 keyWords:-238 firstTag.ADJ:2912 firstTag.ADP:275
    alone -22154 firstTag.ADV:2345 firstTag.CCONJ:-2222 firstTag.DET:-459 firstTag.NOUN:948
    alone -22154 firstTag.NUM:351 firstTag.PRON:501 firstTag.PROPN:1624 firstTag.PUNCT:-3049
    alone -22154 firstTag.SCONJ:1100 firstTag.VERB:-221
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
    quality -4860 asked:891 carries:1547 alone:272 gap:974 gapLow:170 aloneLow:550 person:-1569
    quality -4860 place:-1808 body:-584 work:102 other:-2108 date:4610 figure:-57 term:-687 quoted:-27
    quality -4860 termGap:1092 nameGap:659 figureAlone:611 leans:-429 unsure:780 oneWord:-713
    """
  static let chinese: StaticString = """
    asked -1664 hasPredicate:-819 hasSubject:-435 subjectFirst:201 subjectIsNoun:-178
    asked -1664 subjectIsName:778 subjectIsPronoun:-326 subjectIsIt:-390 subjectIsWriter:-387
    asked -1664 subjectIsReader:-1615 subjectPoints:-2163 nounFirst:711 predicates:298 oneClause:-1061
    asked -1664 passive:2914 copulaNoun:2425 endsWithStop:2626 endsWithSemicolon:3654
    asked -1664 endsWithColon:2783 question:-2021 exclamation:646 connective:1295 subordinate:2241
    asked -1664 opensWithTime:-567 unbalanced:-5623 quotation:2405 onlyQuotation:1773 colonLead:626
    asked -1664 colon:477 semicolon:-1666 dash:4699 brackets:212 furniture:-1129 otherScript:-3049
    asked -1664 letters:-3845 length:2645 short:-1703 veryShort:-803 long:399 veryLong:-6431
    asked -1664 commas:246 enumeration:-736 persons:1357 places:1226 bodies:-544 works:6077 others:227
    asked -1664 times:1672 allNames:1515 surnameOnly:-15 digits:3062 numbers:1909 year:1729
    asked -1664 percent:3478 dayWithoutYear:-1152 deictic:-393 deicticYear:4107 anaphoricTime:-1180
    asked -1664 leansOnPerson:3165 leansOnThing:830 leansOnSeveral:-1159 demonstrative:-137
    asked -1664 comparison:-3769 noSubject:494 unresolved:-508 anyUnresolved:-245 writer:62
    asked -1664 reader:-2512 writerInSpeech:457 writerInReport:-301 superlative:3003 naming:-1616
    asked -1664 causal:411 hypothetical:900 negative:-91 saying:338 sayingWithoutSubject:-182
    asked -1664 firstOfParagraph:1257 lastOfParagraph:199 onlyOfParagraph:45 position:-1901
    asked -1664 firstThree:-724 firstEight:1431 lastThree:-1343 longArticle:-1517 positionInLong:-2128
    asked -1664 underHeading:-2009 headingWords:592 titleWords:634 speech:1846 setOff:6313
    asked -1664 cutBefore:3310 cutBehind:-1180 unusualVariety:1053 keyness:-1631 keyWords:-780
    asked -1664 firstTag.ADJ:-381 firstTag.ADP:99 firstTag.ADV:-1003 firstTag.AUX:-2185
    asked -1664 firstTag.CCONJ:374 firstTag.DET:-64 firstTag.NOUN:790 firstTag.NUM:-1059
    asked -1664 firstTag.PART:-9654 firstTag.PRON:162 firstTag.PROPN:1688 firstTag.PUNCT:-3582
    asked -1664 firstTag.SCONJ:2241 firstTag.VERB:-326
    carries -4080 hasPredicate:-2970 hasSubject:2016 subjectFirst:946 subjectIsNoun:-2336
    carries -4080 subjectIsName:1721 subjectIsPronoun:-2346 subjectIsWriter:-344 subjectIsReader:13582
    carries -4080 subjectPoints:-2074 nounFirst:-3288 predicates:962 oneClause:437 passive:5891
    carries -4080 copulaNoun:1975 endsWithStop:7707 endsWithSemicolon:7827 endsWithColon:7517
    carries -4080 question:-11593 exclamation:-11536 connective:-2339 subordinate:5292
    carries -4080 opensWithTime:-121 quotation:4629 onlyQuotation:12851 colonLead:1444 colon:-1814
    carries -4080 semicolon:2605 dash:-4432 brackets:-3005 otherScript:-3877 letters:14225 length:1708
    carries -4080 short:-5263 veryShort:1982 long:-5104 veryLong:9772 commas:649 enumeration:365
    carries -4080 persons:2641 places:-321 bodies:-1046 works:2769 others:2012 times:-742
    carries -4080 allNames:1851 surnameOnly:-1858 digits:3134 numbers:2258 year:4674 percent:2310
    carries -4080 dayWithoutYear:501 deictic:349 deicticYear:1110 anaphoricTime:2018
    carries -4080 leansOnPerson:7170 leansOnThing:6610 leansOnSeveral:5007 demonstrative:-1803
    carries -4080 comparison:-3989 noSubject:-2042 unresolved:716 anyUnresolved:564 writer:-2178
    carries -4080 reader:-10497 writerInSpeech:-1467 writerInReport:-2806 superlative:209 naming:-1993
    carries -4080 causal:1785 hypothetical:2894 negative:-685 saying:1542 sayingWithoutSubject:3636
    carries -4080 firstOfParagraph:-1500 lastOfParagraph:-1341 onlyOfParagraph:-3239 position:-2102
    carries -4080 firstThree:-6792 firstEight:1651 lastThree:-8371 longArticle:-1795
    carries -4080 positionInLong:-4698 underHeading:264 headingWords:-866 titleWords:4133 speech:2504
    carries -4080 setOff:17994 cutBefore:-18758 cutBehind:-3173 unusualVariety:-1028 keyness:-2085
    carries -4080 keyWords:1720 firstTag.ADJ:71 firstTag.ADP:-619 firstTag.ADV:4065 firstTag.AUX:-8793
    carries -4080 firstTag.CCONJ:4364 firstTag.DET:-7108 firstTag.NOUN:42 firstTag.NUM:2504
    carries -4080 firstTag.PRON:-1896 firstTag.PROPN:-1211 firstTag.PUNCT:-5250 firstTag.SCONJ:5292
    carries -4080 firstTag.VERB:1311
    alone -12922 hasPredicate:1657 hasSubject:1877 subjectFirst:368 subjectIsNoun:-515
    alone -12922 subjectIsName:265 subjectIsPronoun:-2199 subjectIsWriter:-2527 subjectIsReader:11694
    alone -12922 subjectPoints:1756 nounFirst:1981 predicates:122 oneClause:-708 passive:3207
    alone -12922 copulaNoun:-232 endsWithStop:4639 endsWithSemicolon:-1229 endsWithColon:467
    alone -12922 question:-724 exclamation:8 connective:-1356 subordinate:1084 opensWithTime:1215
    alone -12922 quotation:2980 onlyQuotation:-2860 colonLead:3914 colon:448 semicolon:-530 dash:1415
    alone -12922 brackets:855 otherScript:-709 letters:2818 length:-110 short:-348 veryShort:-2321
    alone -12922 long:-1612 veryLong:-4090 commas:2351 enumeration:-1358 persons:-318 places:702
    alone -12922 bodies:2159 works:7662 others:-232 times:529 allNames:104 surnameOnly:249 digits:326
    alone -12922 numbers:-1913 year:2672 percent:-309 dayWithoutYear:-338 deictic:1722
    alone -12922 deicticYear:-3775 anaphoricTime:-1624 leansOnPerson:584 leansOnThing:-6554
    alone -12922 leansOnSeveral:2025 demonstrative:-327 comparison:-5923 noSubject:566
    alone -12922 unresolved:-1123 anyUnresolved:-1280 writer:426 reader:3456 writerInSpeech:1297
    alone -12922 writerInReport:-968 superlative:1054 naming:-1048 causal:409 hypothetical:959
    alone -12922 negative:1561 saying:-952 sayingWithoutSubject:-4562 firstOfParagraph:1293
    alone -12922 lastOfParagraph:-153 onlyOfParagraph:-62 position:2812 firstThree:891 firstEight:2434
    alone -12922 lastThree:141 longArticle:190 positionInLong:8254 underHeading:-1397 headingWords:-59
    alone -12922 titleWords:-1153 speech:3792 setOff:-9865 cutBefore:-4644 cutBehind:7593
    alone -12922 unusualVariety:-3071 keyness:-1383 keyWords:1698 firstTag.ADJ:-3179 firstTag.ADP:769
    alone -12922 firstTag.ADV:552 firstTag.AUX:9191 firstTag.CCONJ:-1381 firstTag.DET:583
    alone -12922 firstTag.NOUN:-233 firstTag.NUM:85 firstTag.PRON:-1697 firstTag.PROPN:970
    alone -12922 firstTag.PUNCT:-1047 firstTag.SCONJ:1084 firstTag.VERB:1318
    gap -395 person:3594 place:2506 body:2414 work:6357 other:1727 date:1545 year:1239 figure:1559
    gap -395 term:-3136 quoted:1863 title:4337 key:808 keyMean:-1029 keyHead:-513 keyShare:-2022
    gap -395 keyTop:-670 frequency:59 frequencyLeast:-845 rare:-361 common:-1160 occurrences:-239
    gap -395 once:-962 often:104 firstMention:2516 mostFrequentName:-1845 frequentName:-1778
    gap -395 inTitle:-1081 titleWord:-867 inHeading:-1008 shown:-2253 wordShown:841 tokens:-1035
    gap -395 oneToken:500 twoTokens:696 manyTokens:-1635 characters:1244 oneCharacter:-8886
    gap -395 twoCharacters:-3345 threeCharacters:-51 fourCharacters:-12 longName:-1334 capital:1973
    gap -395 capitals:-1057 capitalInside:212 latin:-946 digits:2271 decimal:-1239 percent:1937
    gap -395 money:1359 large:2173 small:-1644 numberWord:-2230 numbersBeside:-1369 hasUnit:4838
    gap -395 holdsName:500 startsPhrase:760 endsPhrase:-115 crossesPhrase:-1070 hyphen:-12921
    gap -395 uncertainTags:-488 uncertainName:-3028 afterThe:-13779 afterPossessive:-1529
    gap -395 afterPointing:-471 afterDe:325 afterCopula:924 afterNaming:4192 afterSaying:-896
    gap -395 afterList:-786 beforeOf:-8504 beforeDe:719 beforeList:-1077 beforeRelative:-111
    gap -395 inBrackets:-7725 inQuotation:3166 quotedWhole:1863 inTitleMarks:4337 sentenceStart:-1814
    gap -395 sentenceEnd:835 position:-557 clauseStart:189 clauseEnd:590 lastClause:-541
    gap -395 subjectOfMain:-716 afterPredicate:322 beforePredicate:-179 speaker:-2560 sameKind:-574
    gap -395 sentenceLength:-2928 nameOnce:-1092 nameOften:1190 termKey:712 termRare:620
    gap -395 termCommon:770 oneCommonNoun:-2282 phraseRepeated:1391 figureAlone:631
    gap -395 figureAmongMany:232 dateFirst:-636 adjacentBefore:553 adjacentAfter:-1105 headTag.0:1335
    gap -395 headTag.1:1403 headTag.2:-3802 headTag.7:30 headTag.8:970 headTag.9:-2675 headTag.11:406
    gap -395 headTag.12:-210 headTag.15:-1413 headTag.16:-3336 firstTag.0:-540 firstTag.1:-16756
    gap -395 firstTag.2:1725 firstTag.7:-17 firstTag.8:193 firstTag.9:-3614 firstTag.10:-9129
    gap -395 firstTag.11:162 firstTag.15:833 firstTag.16:-3336 before.0:-1005 before.1:1649
    gap -395 before.2:-1372 before.3:-268 before.4:-226 before.5:-3286 before.7:-337 before.8:-1065
    gap -395 before.9:-529 before.10:-1529 before.11:-1100 before.12:-147 before.13:-20 before.15:511
    gap -395 before.17:981 behind.0:-2010 behind.1:-909 behind.2:-427 behind.3:-1485 behind.4:127
    gap -395 behind.5:1920 behind.7:77 behind.8:-2354 behind.9:-154 behind.10:-111 behind.11:-1111
    gap -395 behind.12:587 behind.15:354 behind.17:1158 role.0:-303 role.1:69 role.2:1294 role.3:-636
    gap -395 role.4:396 role.5:2347 role.6:929 role.7:-1378 role.8:-4461 role.9:-72 role.10:610
    gap -395 role.11:-6629 role.12:-1787 role.13:2456 role.14:-1277 role.15:-452
    quality 1307 asked:497 carries:696 alone:-184 gap:808 gapLow:304 aloneLow:1249 person:871
    quality 1307 place:1076 body:2374 work:-62 other:2243 date:254 figure:928 term:-2815 quoted:-3
    quality 1307 title:304 termGap:8 nameGap:1400 figureAlone:232 leans:-408 unsure:-1116
    quality 1307 oneWord:-2180
    """
}
