// Written by QuestionTraining: fitted on what careful readers would ask and on graded questions; no text is kept.

/// Weights in 1/4096 of a nat for features in 1/64, one model or a part of one a line.
enum ScoreWeights {
  static let english: StaticString = """
    asked -26898 hasPredicate:-314 hasSubject:1091 subjectFirst:569 subjectIsNoun:653
    asked -26898 subjectIsName:-42 subjectIsPronoun:768 subjectIsIt:-544 subjectIsWriter:-789
    asked -26898 subjectIsReader:1933 subjectPoints:1348 subjectIsDefinite:-2259 nounFirst:715
    asked -26898 predicates:367 oneClause:-1034 passive:1593 copulaNoun:47 endsWithStop:1717
    asked -26898 endsWithSemicolon:1951 endsWithColon:-8480 question:-2607 connective:308
    asked -26898 subordinate:-918 opensWithTime:-475 unbalanced:2742 quotation:1441 onlyQuotation:190
    asked -26898 colonLead:-3103 colon:124 semicolon:919 dash:-32 brackets:-2337 furniture:-2393
    asked -26898 letters:26881 length:1607 short:-1839 veryShort:-898 long:-120 veryLong:-2032
    asked -26898 commas:-184 persons:1150 places:1093 bodies:2153 works:1671 others:508 times:1167
    asked -26898 allNames:1173 surnameOnly:-695 digits:2922 numbers:1049 year:2462 percent:1288
    asked -26898 money:7696 dayWithoutYear:1141 deictic:-574 anaphoricTime:2303 leansOnPerson:-673
    asked -26898 leansOnThing:-230 leansOnSeveral:924 demonstrative:-531 comparison:-2824
    asked -26898 unresolved:-1761 anyUnresolved:-86 writer:-66 reader:-3424 writerInSpeech:132
    asked -26898 writerInReport:-911 superlative:1511 naming:4801 causal:1111 hypothetical:-1016
    asked -26898 negative:153 saying:193 sayingWithoutSubject:-13 firstOfParagraph:-274
    asked -26898 lastOfParagraph:924 onlyOfParagraph:1694 position:-3320 firstThree:-122
    asked -26898 firstEight:1747 lastThree:1242 longArticle:-2116 positionInLong:-2746
    asked -26898 underHeading:-1489 headingWords:-451 titleWords:3098 speech:971 setOff:4770
    asked -26898 cutBefore:937 cutBehind:-2522 keyness:441 keyWords:-147 firstTag.ADJ:-1145
    asked -26898 firstTag.ADP:441 firstTag.ADV:-14 firstTag.AUX:1050 firstTag.CCONJ:-971
    asked -26898 firstTag.DET:256 firstTag.INTJ:-2587 firstTag.NOUN:323 firstTag.NUM:4018
    asked -26898 firstTag.PRON:45 firstTag.PROPN:374 firstTag.PUNCT:60 firstTag.SCONJ:-918
    asked -26898 firstTag.VERB:-1952
    carries -21562 hasPredicate:1619 hasSubject:-1394 subjectFirst:2054 subjectIsNoun:1209
    carries -21562 subjectIsName:-682 subjectIsPronoun:322 subjectIsIt:-551 subjectIsWriter:327
    carries -21562 subjectIsReader:-3339 subjectPoints:399 subjectIsDefinite:493 nounFirst:1094
    carries -21562 predicates:-274 oneClause:-3108 passive:2453 copulaNoun:67 endsWithStop:5106
    carries -21562 endsWithSemicolon:6062 question:-7991 connective:-1327 subordinate:-791
    carries -21562 opensWithTime:2122 unbalanced:-960 quotation:4086 onlyQuotation:2106
    carries -21562 colonLead:-8416 colon:-897 semicolon:4624 dash:2788 brackets:-3915 furniture:-2277
    carries -21562 letters:29750 length:1473 short:-4176 veryShort:-8244 long:2329 veryLong:2160
    carries -21562 commas:-2989 persons:1644 places:1278 bodies:-2603 works:-3299 others:6205
    carries -21562 times:3041 allNames:1028 surnameOnly:-930 digits:1196 numbers:2834 year:17
    carries -21562 percent:2392 money:3094 dayWithoutYear:2511 deictic:-1270 anaphoricTime:-396
    carries -21562 leansOnPerson:4764 leansOnThing:2591 leansOnSeveral:491 demonstrative:-2590
    carries -21562 comparison:4966 unresolved:-868 anyUnresolved:-684 writer:907 reader:-7430
    carries -21562 writerInSpeech:-31 writerInReport:3431 superlative:-552 naming:5235 causal:6273
    carries -21562 hypothetical:1709 negative:-917 saying:-67 sayingWithoutSubject:-1663
    carries -21562 firstOfParagraph:-2620 lastOfParagraph:1969 onlyOfParagraph:-867 position:213
    carries -21562 firstThree:-874 firstEight:858 lastThree:-320 longArticle:-600 positionInLong:3819
    carries -21562 underHeading:759 headingWords:1183 titleWords:1728 speech:-1827 setOff:7806
    carries -21562 cutBefore:-6590 cutBehind:6403 keyness:2857 keyWords:-1264 firstTag.ADJ:2546
    carries -21562 firstTag.ADP:-503 firstTag.ADV:1919 firstTag.AUX:-7123 firstTag.CCONJ:-1237
    carries -21562 firstTag.DET:-30 firstTag.NOUN:441 firstTag.NUM:-6055 firstTag.PRON:1347
    carries -21562 firstTag.PROPN:-885 firstTag.PUNCT:-105 firstTag.SCONJ:-791 firstTag.VERB:66
    alone -13205 hasPredicate:-980 hasSubject:1234 subjectFirst:-197 subjectIsNoun:-1402
    alone -13205 subjectIsName:1699 subjectIsPronoun:-400 subjectIsIt:37 subjectIsWriter:-1346
    alone -13205 subjectIsReader:-4150 subjectPoints:-1026 subjectIsDefinite:-3074 nounFirst:2924
    alone -13205 predicates:466 oneClause:276 passive:595 copulaNoun:-1456 endsWithStop:3907
    alone -13205 endsWithSemicolon:-1942 connective:-1138 subordinate:530 opensWithTime:-4743
    alone -13205 unbalanced:-125 quotation:-139 onlyQuotation:-2689 colonLead:3459 colon:-52
    alone -13205 semicolon:2457 dash:2295 brackets:462 furniture:-983 letters:5015 length:967
    alone -13205 short:761 veryShort:-789 long:-678 veryLong:-1790 commas:975 persons:765 places:866
    alone -13205 bodies:-3008 works:5861 others:420 times:1801 allNames:527 surnameOnly:-608
    alone -13205 digits:-714 numbers:272 year:-37 percent:112 money:-6418 dayWithoutYear:-412
    alone -13205 deictic:-305 anaphoricTime:1339 leansOnPerson:-6451 leansOnThing:-2040
    alone -13205 leansOnSeveral:-905 demonstrative:-822 comparison:-1750 unresolved:-1840
    alone -13205 anyUnresolved:-1272 writer:356 reader:5974 writerInSpeech:1730 writerInReport:-3573
    alone -13205 superlative:681 naming:1025 causal:817 hypothetical:-3097 negative:853 saying:-269
    alone -13205 sayingWithoutSubject:-1100 firstOfParagraph:2259 lastOfParagraph:-405
    alone -13205 onlyOfParagraph:2140 position:533 firstThree:2532 firstEight:-690 lastThree:-1189
    alone -13205 longArticle:2048 positionInLong:2458 underHeading:-3664 headingWords:3284
    alone -13205 titleWords:3147 speech:865 setOff:-3673 cutBefore:7989 cutBehind:398 keyness:4052
    alone -13205 keyWords:-614 firstTag.ADJ:2244 firstTag.ADP:-1055 firstTag.ADV:1633
    alone -13205 firstTag.CCONJ:-1888 firstTag.DET:467 firstTag.NOUN:1902 firstTag.NUM:969
    alone -13205 firstTag.PRON:-976 firstTag.PROPN:881 firstTag.PUNCT:-4021 firstTag.SCONJ:530
    alone -13205 firstTag.VERB:-887
    gap -2058 person:1883 place:299 body:1308 work:171 other:-109 date:831 year:3133 figure:3724
    gap -2058 term:-1745 quoted:1894 key:-413 keyMean:-1038 keyHead:547 keyShare:1778 keyTop:-1078
    gap -2058 frequency:215 frequencyLeast:-1858 rare:1013 common:-834 occurrences:268 once:-1158
    gap -2058 often:349 firstMention:3553 mostFrequentName:-1652 frequentName:-1159 inTitle:-2260
    gap -2058 titleWord:-2676 inHeading:233 shown:-2037 wordShown:-788 tokens:-520 oneToken:-1234
    gap -2058 twoTokens:-8 manyTokens:-1326 characters:1879 longName:-2063 capital:571 capitals:-2343
    gap -2058 capitalInside:305 latin:-631 digits:2536 decimal:-1111 percent:4648 money:4553
    gap -2058 large:3924 small:-4054 numberWord:1582 numbersBeside:-1037 hasUnit:4826 insideName:5515
    gap -2058 holdsName:-1464 halfName:-9340 startsPhrase:-170 endsPhrase:564 crossesPhrase:-1864
    gap -2058 hyphen:-1318 uncertainTags:346 uncertainName:232 afterThe:1036 afterA:2219
    gap -2058 afterPossessive:419 afterPointing:-1758 afterCopula:-1084 afterNaming:3527
    gap -2058 afterSaying:-891 afterList:-845 beforeOf:-2325 beforeList:-220 beforePossessive:-2104
    gap -2058 beforeRelative:-317 inBrackets:-3694 inQuotation:2979 quotedWhole:1894
    gap -2058 sentenceStart:-2892 sentenceEnd:94 position:-876 clauseStart:-26 clauseEnd:578
    gap -2058 lastClause:630 subjectOfMain:1374 afterPredicate:288 beforePredicate:-217 speaker:-2128
    gap -2058 sameKind:-4431 sentenceLength:-2796 nameOnce:691 nameOften:-1257 termKey:879
    gap -2058 termRare:-127 termCommon:-100 oneCommonNoun:-3454 phraseRepeated:1443 figureAlone:-1053
    gap -2058 figureAmongMany:621 personFull:1820 headTag.0:1355 headTag.2:-1816 headTag.7:-932
    gap -2058 headTag.8:343 headTag.11:1371 headTag.12:-1735 headTag.14:-4453 headTag.15:-5782
    gap -2058 firstTag.0:-130 firstTag.2:-2092 firstTag.5:3450 firstTag.6:-10865 firstTag.7:911
    gap -2058 firstTag.8:-691 firstTag.10:-224 firstTag.11:-301 firstTag.13:-12159 firstTag.14:-2129
    gap -2058 firstTag.15:150 before.0:-1203 before.1:2061 before.2:250 before.3:4462 before.4:-845
    gap -2058 before.5:-753 before.7:3519 before.8:-3217 before.9:164 before.10:-688 before.11:-1754
    gap -2058 before.12:-860 before.13:2721 before.14:-12488 before.15:997 before.17:1946
    gap -2058 behind.0:-1755 behind.1:-105 behind.2:-45 behind.3:118 behind.4:-220 behind.5:2341
    gap -2058 behind.7:1161 behind.8:2268 behind.9:-866 behind.10:564 behind.11:-3216 behind.12:676
    gap -2058 behind.13:-1861 behind.14:-8023 behind.15:-853 behind.17:-14628 role.0:-1255 role.1:-335
    gap -2058 role.2:-50 role.3:-468 role.4:658 role.5:5090 role.6:742 role.7:1285 role.8:4063
    gap -2058 role.9:-385 role.10:331 role.11:7596 role.12:-10785 role.13:165 role.14:271 role.15:258
    quality -3686 asked:605 carries:1343 alone:447 gap:585 gapLow:692 aloneLow:1146 person:-2489
    quality -3686 place:-895 body:-1678 work:1216 other:-1995 date:3568 figure:278 term:175
    quality -3686 termGap:1543 nameGap:-427 figureAlone:32 leans:-97 unsure:559 oneWord:-1014
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
    carries -2583 hasPredicate:-2855 hasSubject:2820 subjectFirst:-372 subjectIsNoun:-1230
    carries -2583 subjectIsName:4076 subjectIsPronoun:-1253 subjectIsWriter:-1751
    carries -2583 subjectIsReader:10885 subjectPoints:-1862 nounFirst:-3208 predicates:389
    carries -2583 oneClause:-410 passive:5156 copulaNoun:2205 endsWithStop:8598 endsWithSemicolon:7363
    carries -2583 endsWithColon:5956 question:-9149 exclamation:-12187 connective:-544
    carries -2583 subordinate:3822 opensWithTime:-205 quotation:3538 onlyQuotation:13374
    carries -2583 colonLead:-975 colon:-681 semicolon:3479 dash:1373 brackets:-1970 otherScript:2932
    carries -2583 letters:9141 length:2552 short:-4225 veryShort:1132 long:-2995 veryLong:4533
    carries -2583 commas:-1202 enumeration:-194 persons:2591 places:-1125 bodies:1629 works:2294
    carries -2583 others:-627 times:425 allNames:1671 surnameOnly:-264 digits:2142 numbers:3401
    carries -2583 year:4862 percent:827 dayWithoutYear:630 deictic:1885 deicticYear:-5107
    carries -2583 anaphoricTime:1299 leansOnPerson:5949 leansOnThing:6983 leansOnSeveral:4150
    carries -2583 demonstrative:-1607 comparison:-4283 noSubject:-1128 unresolved:487
    carries -2583 anyUnresolved:466 writer:-1084 reader:-7101 writerInSpeech:1107 writerInReport:-3333
    carries -2583 superlative:4212 naming:3290 causal:1787 hypothetical:3284 negative:306 saying:650
    carries -2583 sayingWithoutSubject:2402 firstOfParagraph:-1837 lastOfParagraph:-1020
    carries -2583 onlyOfParagraph:-1960 position:-2309 firstThree:-5842 firstEight:218 lastThree:-9980
    carries -2583 longArticle:-2003 positionInLong:-4014 underHeading:1448 headingWords:-861
    carries -2583 titleWords:2938 speech:2584 setOff:15872 cutBefore:-17642 cutBehind:-5415
    carries -2583 unusualVariety:-2842 keyness:-2051 keyWords:1361 firstTag.ADJ:439 firstTag.ADP:124
    carries -2583 firstTag.ADV:2837 firstTag.AUX:-9465 firstTag.CCONJ:3250 firstTag.DET:-7412
    carries -2583 firstTag.NOUN:564 firstTag.NUM:4925 firstTag.PRON:-1964 firstTag.PROPN:-2136
    carries -2583 firstTag.PUNCT:-4771 firstTag.SCONJ:3822 firstTag.VERB:1525
    alone -17544 hasPredicate:2347 hasSubject:1291 subjectFirst:197 subjectIsNoun:-922
    alone -17544 subjectIsName:473 subjectIsPronoun:-3559 subjectIsWriter:-700 subjectIsReader:10786
    alone -17544 subjectPoints:81 nounFirst:1920 predicates:393 oneClause:293 passive:3550
    alone -17544 copulaNoun:522 endsWithStop:3634 endsWithSemicolon:924 endsWithColon:-24
    alone -17544 question:-2502 exclamation:3834 connective:-1473 subordinate:1031 opensWithTime:1307
    alone -17544 quotation:1755 onlyQuotation:-2068 colonLead:4535 colon:1299 semicolon:-1893
    alone -17544 dash:1108 brackets:1728 otherScript:391 letters:7354 length:-78 short:1385
    alone -17544 veryShort:-3104 long:-1720 veryLong:-3701 commas:2433 enumeration:-523 persons:-301
    alone -17544 places:-299 bodies:960 works:3776 others:-789 times:391 allNames:433 surnameOnly:72
    alone -17544 digits:-352 numbers:-485 year:3195 percent:-1906 deictic:1431 deicticYear:-7198
    alone -17544 anaphoricTime:-1944 leansOnPerson:1306 leansOnThing:-6234 leansOnSeveral:2026
    alone -17544 demonstrative:-142 comparison:-7607 noSubject:755 unresolved:-1026
    alone -17544 anyUnresolved:-1274 writer:882 reader:3226 writerInSpeech:1972 writerInReport:-805
    alone -17544 superlative:372 naming:-3459 causal:330 hypothetical:2504 negative:1748 saying:-1258
    alone -17544 sayingWithoutSubject:-4429 firstOfParagraph:545 lastOfParagraph:-490
    alone -17544 onlyOfParagraph:108 position:3583 firstThree:699 firstEight:1729 lastThree:-1442
    alone -17544 longArticle:-422 positionInLong:7123 underHeading:212 headingWords:-505
    alone -17544 titleWords:-683 speech:3473 setOff:-1211 cutBefore:4472 cutBehind:7918
    alone -17544 unusualVariety:-4247 keyness:-1101 keyWords:1919 firstTag.ADJ:-3507 firstTag.ADP:590
    alone -17544 firstTag.ADV:-8 firstTag.AUX:8559 firstTag.CCONJ:-758 firstTag.DET:-7116
    alone -17544 firstTag.NOUN:-452 firstTag.NUM:-618 firstTag.PRON:-1433 firstTag.PROPN:1084
    alone -17544 firstTag.PUNCT:873 firstTag.SCONJ:1031 firstTag.VERB:1443
    gap -70 person:2864 place:1983 body:1854 work:5765 other:1183 date:1125 year:857 figure:1429
    gap -70 term:-2546 quoted:2030 title:4741 key:677 keyMean:-1204 keyHead:-649 keyShare:-1470
    gap -70 keyTop:-384 frequency:-5 frequencyLeast:-906 rare:-380 common:-899 occurrences:-253
    gap -70 once:-956 often:138 firstMention:2529 mostFrequentName:-1445 frequentName:-1397
    gap -70 inTitle:-716 titleWord:-1071 inHeading:-756 shown:-2000 wordShown:988 tokens:-1344
    gap -70 oneToken:499 twoTokens:546 manyTokens:-1137 characters:1227 oneCharacter:-8762
    gap -70 twoCharacters:-3206 threeCharacters:-20 fourCharacters:-23 longName:-1765 capital:1315
    gap -70 capitals:-878 capitalInside:1096 latin:-1155 digits:2734 decimal:-961 percent:2041
    gap -70 money:751 large:2126 small:-2386 numberWord:-1197 numbersBeside:-907 hasUnit:4636
    gap -70 holdsName:337 startsPhrase:428 endsPhrase:-174 crossesPhrase:-1030 hyphen:-11483
    gap -70 uncertainTags:-451 uncertainName:-2706 afterThe:-12726 afterPossessive:-1576
    gap -70 afterPointing:-561 afterDe:333 afterCopula:570 afterNaming:4636 afterSaying:-700
    gap -70 afterList:-449 beforeOf:-7796 beforeDe:541 beforeList:-1144 beforeRelative:562
    gap -70 inBrackets:-7318 inQuotation:3039 quotedWhole:2030 inTitleMarks:4741 sentenceStart:-1703
    gap -70 sentenceEnd:831 position:-899 clauseStart:59 clauseEnd:659 lastClause:-467
    gap -70 subjectOfMain:-411 afterPredicate:459 beforePredicate:-152 speaker:-2025 sameKind:-664
    gap -70 sentenceLength:-3185 nameOnce:-1160 nameOften:616 termKey:826 termRare:491 termCommon:679
    gap -70 oneCommonNoun:-2482 phraseRepeated:1284 figureAlone:825 figureAmongMany:-425
    gap -70 dateFirst:-2420 adjacentBefore:-424 adjacentAfter:-510 headTag.0:2293 headTag.1:-692
    gap -70 headTag.2:-4583 headTag.7:-257 headTag.8:299 headTag.9:-1600 headTag.11:441
    gap -70 headTag.12:-1434 headTag.15:-1224 headTag.16:-3170 firstTag.0:-917 firstTag.1:-16168
    gap -70 firstTag.2:1017 firstTag.7:134 firstTag.8:387 firstTag.9:-7861 firstTag.10:-3226
    gap -70 firstTag.11:437 firstTag.15:1002 firstTag.16:-3170 before.0:-1161 before.1:1398
    gap -70 before.2:-1273 before.3:747 before.4:-473 before.5:-3372 before.7:444 before.8:-1663
    gap -70 before.9:-18 before.10:-1576 before.11:-2230 before.12:-148 before.13:1106 before.15:649
    gap -70 before.17:576 behind.0:-2085 behind.1:-789 behind.2:-476 behind.3:-989 behind.4:472
    gap -70 behind.5:-13 behind.7:-315 behind.8:-2253 behind.9:-320 behind.10:562 behind.11:-1177
    gap -70 behind.12:653 behind.15:379 behind.17:1980 role.0:612 role.1:-119 role.2:1078 role.3:-626
    gap -70 role.4:894 role.5:1769 role.6:763 role.7:-1272 role.8:-4185 role.9:-358 role.10:20
    gap -70 role.11:-6396 role.12:-714 role.13:1726 role.14:-1123 role.15:-165
    quality 1529 asked:615 carries:593 alone:-739 gap:720 gapLow:92 aloneLow:1192 person:1628
    quality 1529 place:-518 body:2921 work:242 other:4046 date:-216 figure:-117 term:-2287 quoted:1720
    quality 1529 title:3458 termGap:-158 nameGap:1369 figureAlone:1230 leans:-793 unsure:-869
    quality 1529 oneWord:-2271
    """
}
