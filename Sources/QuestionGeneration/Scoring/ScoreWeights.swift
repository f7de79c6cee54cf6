// Written by QuestionTraining: fitted on what careful readers would ask and on graded questions; no text is kept.

/// Weights in 1/4096 of a nat for features in 1/64, one model or a part of one a line.
enum ScoreWeights {
  static let english: StaticString = """
    asked -27109 hasPredicate:-248 hasSubject:991 subjectFirst:558 subjectIsNoun:717 subjectIsName:21
    asked -27109 subjectIsPronoun:627 subjectIsIt:-650 subjectIsWriter:-569 subjectIsReader:2075
    asked -27109 subjectPoints:1348 subjectIsDefinite:-2163 nounFirst:746 predicates:341
    asked -27109 oneClause:-1029 passive:1587 copulaNoun:123 endsWithStop:1820 endsWithSemicolon:1817
    asked -27109 endsWithColon:-8347 question:-2609 connective:313 subordinate:-932 opensWithTime:-390
    asked -27109 unbalanced:2511 quotation:1323 onlyQuotation:153 colonLead:-3228 colon:99
    asked -27109 semicolon:809 dash:-56 brackets:-2289 furniture:-2561 letters:26744 length:1565
    asked -27109 short:-1838 veryShort:-830 long:-39 veryLong:-2048 commas:-223 persons:1122
    asked -27109 places:1162 bodies:2156 works:1529 others:593 times:1230 allNames:1157
    asked -27109 surnameOnly:-681 digits:2891 numbers:1075 year:2460 percent:1536 money:7705
    asked -27109 dayWithoutYear:1118 deictic:-712 anaphoricTime:2086 leansOnPerson:338
    asked -27109 leansOnThing:414 leansOnSeveral:2205 demonstrative:-688 comparison:-2816
    asked -27109 unresolved:-1366 anyUnresolved:-7 writer:-22 reader:-3398 writerInSpeech:171
    asked -27109 writerInReport:-860 superlative:1517 naming:4706 causal:1223 hypothetical:-1027
    asked -27109 negative:109 saying:213 sayingWithoutSubject:69 firstOfParagraph:-208
    asked -27109 lastOfParagraph:917 onlyOfParagraph:1651 position:-3290 firstThree:-89
    asked -27109 firstEight:1797 lastThree:1146 longArticle:-2141 positionInLong:-2879
    asked -27109 underHeading:-1506 headingWords:-454 titleWords:3162 speech:983 setOff:4853
    asked -27109 cutBefore:1071 cutBehind:-2243 keyness:445 keyWords:-57 firstTag.ADJ:-1192
    asked -27109 firstTag.ADP:469 firstTag.ADV:-29 firstTag.AUX:971 firstTag.CCONJ:-931
    asked -27109 firstTag.DET:259 firstTag.INTJ:-2570 firstTag.NOUN:354 firstTag.NUM:4054
    asked -27109 firstTag.PRON:-16 firstTag.PROPN:382 firstTag.PUNCT:8 firstTag.SCONJ:-932
    asked -27109 firstTag.VERB:-1884
    carries -19964 hasPredicate:2215 hasSubject:-194 subjectFirst:1534 subjectIsNoun:2251
    carries -19964 subjectIsName:-3003 subjectIsPronoun:-740 subjectIsIt:-192 subjectIsWriter:1702
    carries -19964 subjectIsReader:499 subjectPoints:-1232 subjectIsDefinite:1205 nounFirst:-266
    carries -19964 predicates:1932 oneClause:-3686 passive:2568 copulaNoun:191 endsWithStop:4561
    carries -19964 endsWithSemicolon:3108 question:-6243 connective:-3010 subordinate:-3424
    carries -19964 opensWithTime:752 unbalanced:-703 quotation:3026 onlyQuotation:2150 colonLead:-7058
    carries -19964 colon:-1383 semicolon:1982 dash:1455 brackets:-113 furniture:-2084 letters:27580
    carries -19964 length:2476 short:-4225 veryShort:-5626 long:1397 veryLong:633 commas:487
    carries -19964 persons:1731 places:-632 bodies:-343 works:-7330 others:3445 times:362 allNames:514
    carries -19964 surnameOnly:-295 digits:1379 numbers:2977 year:-311 percent:2709 money:2520
    carries -19964 dayWithoutYear:1268 deictic:396 anaphoricTime:-1522 leansOnPerson:1198
    carries -19964 leansOnThing:4086 leansOnSeveral:-1414 demonstrative:-1681 comparison:4649
    carries -19964 unresolved:-1305 anyUnresolved:119 writer:-28 reader:-8649 writerInSpeech:-591
    carries -19964 writerInReport:1912 superlative:-1003 naming:3174 causal:3790 hypothetical:-1399
    carries -19964 negative:1237 saying:-1467 sayingWithoutSubject:-796 firstOfParagraph:-2713
    carries -19964 lastOfParagraph:669 onlyOfParagraph:-1470 position:-1816 firstThree:-2710
    carries -19964 firstEight:729 lastThree:-2369 longArticle:-617 positionInLong:4332
    carries -19964 underHeading:217 headingWords:263 titleWords:-520 speech:-115 setOff:4997
    carries -19964 cutBefore:2915 cutBehind:3194 keyness:2256 keyWords:791 firstTag.ADJ:1204
    carries -19964 firstTag.ADP:-905 firstTag.ADV:-484 firstTag.AUX:-9220 firstTag.CCONJ:-616
    carries -19964 firstTag.DET:98 firstTag.NOUN:-472 firstTag.NUM:1896 firstTag.PRON:1733
    carries -19964 firstTag.PROPN:2384 firstTag.PUNCT:-1597 firstTag.SCONJ:-3424 firstTag.VERB:-3074
    alone -15319 hasPredicate:-2170 hasSubject:749 subjectFirst:455 subjectIsNoun:-530
    alone -15319 subjectIsName:1053 subjectIsPronoun:-210 subjectIsIt:-535 subjectIsWriter:1354
    alone -15319 subjectIsReader:-2153 subjectPoints:-1271 subjectIsDefinite:-3453 nounFirst:2386
    alone -15319 predicates:336 oneClause:250 passive:287 copulaNoun:-1049 endsWithStop:3570
    alone -15319 endsWithSemicolon:-455 connective:-594 subordinate:-196 opensWithTime:-2558
    alone -15319 unbalanced:-1066 quotation:-750 onlyQuotation:324 colonLead:-593 colon:753
    alone -15319 semicolon:811 dash:1308 brackets:1216 furniture:-717 letters:8685 length:724
    alone -15319 short:711 veryShort:-513 long:-1059 veryLong:-1150 commas:-389 persons:-366
    alone -15319 places:868 bodies:-1242 works:824 others:1032 times:981 allNames:-216 surnameOnly:477
    alone -15319 digits:235 numbers:-895 year:1584 percent:-5983 money:-4115 dayWithoutYear:-779
    alone -15319 deictic:-1140 anaphoricTime:2410 leansOnPerson:-4408 leansOnThing:-3340
    alone -15319 leansOnSeveral:-4438 demonstrative:-908 comparison:-3694 unresolved:-1846
    alone -15319 anyUnresolved:-2072 writer:1167 reader:2376 writerInSpeech:1947 writerInReport:-1632
    alone -15319 superlative:537 naming:-889 causal:1471 hypothetical:1468 negative:674 saying:366
    alone -15319 sayingWithoutSubject:-1947 firstOfParagraph:2132 lastOfParagraph:-212
    alone -15319 onlyOfParagraph:1568 position:889 firstThree:2024 firstEight:-968 lastThree:-1308
    alone -15319 longArticle:1585 positionInLong:2178 underHeading:-2086 headingWords:1878
    alone -15319 titleWords:2781 speech:2210 setOff:754 cutBefore:6766 cutBehind:446 keyness:3581
    alone -15319 keyWords:249 firstTag.ADJ:1093 firstTag.ADP:-367 firstTag.ADV:977
    alone -15319 firstTag.CCONJ:-1007 firstTag.DET:-286 firstTag.NOUN:2381 firstTag.NUM:377
    alone -15319 firstTag.PRON:-954 firstTag.PROPN:453 firstTag.PUNCT:-2128 firstTag.SCONJ:-196
    alone -15319 firstTag.VERB:842
    gap -2171 person:2010 place:-412 body:1109 work:16 other:120 date:225 year:2597 figure:3699
    gap -2171 term:-1404 quoted:1435 key:-692 keyMean:-859 keyHead:382 keyShare:2044 keyTop:-1253
    gap -2171 frequency:-15 frequencyLeast:-1540 rare:818 common:-801 occurrences:52 once:-1039
    gap -2171 often:1033 firstMention:3496 mostFrequentName:-2366 frequentName:-869 inTitle:-1593
    gap -2171 titleWord:-2935 inHeading:3577 shown:-2088 wordShown:-718 tokens:-170 oneToken:-757
    gap -2171 twoTokens:280 manyTokens:-1749 characters:2164 longName:-2064 capital:794 capitals:-2057
    gap -2171 capitalInside:753 latin:-1667 digits:1898 decimal:-4289 percent:5335 money:7427
    gap -2171 large:3493 small:-3061 numberWord:1024 numbersBeside:-28 hasUnit:4127 insideName:2754
    gap -2171 holdsName:-1837 halfName:-8738 startsPhrase:46 endsPhrase:855 crossesPhrase:-1684
    gap -2171 hyphen:-337 uncertainTags:206 uncertainName:-14 afterThe:1172 afterA:2401
    gap -2171 afterPossessive:577 afterPointing:-1564 afterCopula:-679 afterNaming:3768
    gap -2171 afterSaying:-1712 afterList:-589 beforeOf:-2484 beforeList:-273 beforePossessive:-3229
    gap -2171 beforeRelative:-311 inBrackets:-4797 inQuotation:2534 quotedWhole:1435
    gap -2171 sentenceStart:-2517 sentenceEnd:342 position:-1137 clauseStart:62 clauseEnd:631
    gap -2171 lastClause:480 subjectOfMain:959 afterPredicate:185 beforePredicate:-193 speaker:-1644
    gap -2171 sameKind:-4178 sentenceLength:-2783 nameOnce:822 nameOften:-1400 termKey:786
    gap -2171 termRare:-72 termCommon:-277 oneCommonNoun:-3302 phraseRepeated:1728 figureAlone:404
    gap -2171 figureAmongMany:-596 personFull:1935 adjacentBefore:-6918 adjacentAfter:-8240
    gap -2171 headTag.0:777 headTag.2:-222 headTag.7:-1083 headTag.8:706 headTag.11:1277
    gap -2171 headTag.14:-1270 headTag.15:-2179 firstTag.0:-453 firstTag.2:-2226 firstTag.6:-8856
    gap -2171 firstTag.7:823 firstTag.8:-1162 firstTag.11:-235 firstTag.14:-5222 firstTag.15:-809
    gap -2171 before.0:-930 before.1:1751 before.2:459 before.3:3255 before.4:-589 before.5:-640
    gap -2171 before.7:758 before.8:-1080 before.9:141 before.10:-611 before.11:-1124 before.12:-366
    gap -2171 before.13:2641 before.14:-7951 before.15:814 before.17:934 behind.0:-1650 behind.1:167
    gap -2171 behind.2:109 behind.3:368 behind.4:-273 behind.5:2276 behind.7:-41 behind.8:891
    gap -2171 behind.9:-398 behind.10:675 behind.11:-2787 behind.12:720 behind.13:-2061
    gap -2171 behind.14:-7845 behind.15:-584 behind.17:-15429 role.0:-828 role.1:-637 role.2:-11
    gap -2171 role.3:-589 role.4:817 role.5:3437 role.6:-942 role.7:1546 role.8:3490 role.9:2966
    gap -2171 role.10:3 role.11:6920 role.12:-9600 role.13:-946 role.14:511 role.15:218
    """
  static let chinese: StaticString = """
    asked -1540 hasPredicate:-815 hasSubject:-413 subjectFirst:210 subjectIsNoun:-179
    asked -1540 subjectIsName:758 subjectIsPronoun:-219 subjectIsIt:658 subjectIsWriter:-490
    asked -1540 subjectIsReader:-1621 subjectPoints:-2203 nounFirst:776 predicates:275 oneClause:-1043
    asked -1540 passive:2942 copulaNoun:2377 endsWithStop:2582 endsWithSemicolon:3698
    asked -1540 endsWithColon:2742 question:-2030 exclamation:578 connective:1328 subordinate:2224
    asked -1540 opensWithTime:-535 unbalanced:-5643 quotation:2399 onlyQuotation:1683 colonLead:570
    asked -1540 colon:447 semicolon:-1766 dash:4710 brackets:209 furniture:-1096 otherScript:-3067
    asked -1540 letters:-3964 length:2655 short:-1676 veryShort:-833 long:458 veryLong:-6479
    asked -1540 commas:263 enumeration:-793 persons:1303 places:1248 bodies:-538 works:6153 others:243
    asked -1540 times:1673 allNames:1532 surnameOnly:-24 digits:3043 numbers:1903 year:1718
    asked -1540 percent:3460 dayWithoutYear:-1112 deictic:-638 deicticYear:4029 anaphoricTime:-939
    asked -1540 leansOnPerson:2419 leansOnThing:-1122 leansOnSeveral:389 demonstrative:-102
    asked -1540 comparison:-3781 noSubject:568 unresolved:-666 anyUnresolved:-286 writer:47
    asked -1540 reader:-2534 writerInSpeech:437 writerInReport:-310 superlative:2971 naming:-1545
    asked -1540 causal:462 hypothetical:896 negative:-68 saying:330 sayingWithoutSubject:-382
    asked -1540 firstOfParagraph:1206 lastOfParagraph:183 onlyOfParagraph:49 position:-1988
    asked -1540 firstThree:-754 firstEight:1423 lastThree:-1377 longArticle:-1555 positionInLong:-2106
    asked -1540 underHeading:-1989 headingWords:617 titleWords:659 speech:1839 setOff:6321
    asked -1540 cutBefore:3309 cutBehind:-1138 unusualVariety:1101 keyness:-1604 keyWords:-808
    asked -1540 firstTag.ADJ:-478 firstTag.ADP:91 firstTag.ADV:-1044 firstTag.AUX:-2157
    asked -1540 firstTag.CCONJ:332 firstTag.DET:35 firstTag.NOUN:781 firstTag.NUM:-1076
    asked -1540 firstTag.PART:-9660 firstTag.PRON:278 firstTag.PROPN:1674 firstTag.PUNCT:-3597
    asked -1540 firstTag.SCONJ:2224 firstTag.VERB:-328
    carries 1216 hasPredicate:-2654 hasSubject:1518 subjectFirst:183 subjectIsNoun:-1330
    carries 1216 subjectIsName:450 subjectIsPronoun:-641 subjectIsWriter:-1471 subjectIsReader:6493
    carries 1216 subjectPoints:3106 nounFirst:-793 predicates:912 oneClause:-1751 passive:2464
    carries 1216 copulaNoun:1974 endsWithStop:8912 endsWithSemicolon:7055 endsWithColon:6163
    carries 1216 question:-8221 exclamation:-11752 connective:2782 subordinate:1253
    carries 1216 opensWithTime:-1152 quotation:2555 onlyQuotation:13362 colonLead:162 colon:-1074
    carries 1216 semicolon:2335 dash:-508 brackets:-1893 otherScript:-100 letters:771 length:2633
    carries 1216 short:-5070 veryShort:449 long:-2021 veryLong:2315 commas:731 enumeration:-1624
    carries 1216 persons:886 places:659 bodies:1334 works:7016 others:50 times:1673 allNames:1272
    carries 1216 surnameOnly:-834 digits:2444 numbers:3141 year:2568 percent:2350 dayWithoutYear:1467
    carries 1216 deictic:2362 deicticYear:2748 anaphoricTime:2719 leansOnPerson:3502 leansOnThing:8985
    carries 1216 leansOnSeveral:4520 demonstrative:-1749 comparison:-4667 noSubject:-1011
    carries 1216 unresolved:995 anyUnresolved:386 writer:-1669 reader:-1440 writerInSpeech:2096
    carries 1216 writerInReport:-5099 superlative:3640 naming:2074 causal:410 hypothetical:2888
    carries 1216 negative:-652 saying:374 sayingWithoutSubject:1915 firstOfParagraph:-2840
    carries 1216 lastOfParagraph:-586 onlyOfParagraph:-180 position:-939 firstThree:-4433
    carries 1216 firstEight:586 lastThree:-8453 longArticle:-787 positionInLong:4297 underHeading:711
    carries 1216 headingWords:-781 titleWords:1655 speech:2496 setOff:11957 cutBefore:3806
    carries 1216 cutBehind:1246 unusualVariety:-1261 keyness:-1077 keyWords:255 firstTag.ADJ:-676
    carries 1216 firstTag.ADP:3216 firstTag.ADV:-877 firstTag.AUX:-5181 firstTag.CCONJ:2826
    carries 1216 firstTag.DET:-6750 firstTag.NOUN:-113 firstTag.NUM:2545 firstTag.PRON:-3117
    carries 1216 firstTag.PROPN:1220 firstTag.PUNCT:-4123 firstTag.SCONJ:1253 firstTag.VERB:-1006
    alone -14379 hasPredicate:1011 hasSubject:346 subjectFirst:405 subjectIsNoun:-198
    alone -14379 subjectIsName:1842 subjectIsPronoun:-3187 subjectIsWriter:1275 subjectIsReader:9344
    alone -14379 subjectPoints:-2347 nounFirst:823 predicates:70 oneClause:771 passive:2556
    alone -14379 copulaNoun:578 endsWithStop:2221 endsWithSemicolon:161 endsWithColon:-95
    alone -14379 question:-211 exclamation:1116 connective:-2787 subordinate:1239 opensWithTime:-272
    alone -14379 quotation:1632 onlyQuotation:10420 colonLead:2943 colon:1433 semicolon:-2033 dash:38
    alone -14379 brackets:1217 otherScript:-3110 letters:5464 length:483 short:1301 veryShort:-3193
    alone -14379 long:-869 veryLong:-3028 commas:1579 enumeration:1715 persons:150 places:-536
    alone -14379 bodies:407 works:1983 others:-820 times:-434 allNames:714 surnameOnly:190
    alone -14379 digits:-1284 numbers:-501 year:2766 percent:-2932 dayWithoutYear:-130 deictic:197
    alone -14379 deicticYear:-6100 anaphoricTime:-968 leansOnPerson:852 leansOnThing:-6759
    alone -14379 leansOnSeveral:-3720 demonstrative:-422 comparison:-4037 noSubject:509
    alone -14379 unresolved:-899 anyUnresolved:-966 writer:1168 reader:2762 writerInSpeech:1565
    alone -14379 writerInReport:491 superlative:972 naming:-3253 causal:1758 hypothetical:1887
    alone -14379 negative:1244 saying:126 sayingWithoutSubject:-2235 firstOfParagraph:1155
    alone -14379 lastOfParagraph:-616 onlyOfParagraph:323 position:2873 firstThree:381 firstEight:405
    alone -14379 lastThree:1675 longArticle:299 positionInLong:8791 underHeading:461
    alone -14379 headingWords:-1289 titleWords:-983 speech:3007 setOff:-626 cutBefore:4779
    alone -14379 cutBehind:4819 unusualVariety:-3992 keyness:90 keyWords:1440 firstTag.ADJ:-1148
    alone -14379 firstTag.ADP:1626 firstTag.ADV:42 firstTag.AUX:8446 firstTag.CCONJ:-835
    alone -14379 firstTag.DET:-4337 firstTag.NOUN:-513 firstTag.NUM:232 firstTag.PRON:-796
    alone -14379 firstTag.PROPN:694 firstTag.PUNCT:-1911 firstTag.SCONJ:1239 firstTag.VERB:704
    gap -2445 person:3015 place:1989 body:1121 work:5633 other:667 date:766 year:554 figure:1934
    gap -2445 term:-2324 quoted:949 title:4154 key:352 keyMean:-1091 keyHead:-711 keyShare:-877
    gap -2445 keyTop:-262 frequency:-253 frequencyLeast:-696 rare:-281 common:-982 occurrences:550
    gap -2445 once:-517 often:219 firstMention:2260 mostFrequentName:-1273 frequentName:-2258
    gap -2445 inTitle:525 titleWord:-1155 inHeading:680 shown:-1056 wordShown:1094 tokens:-1246
    gap -2445 oneToken:641 twoTokens:797 manyTokens:-2110 characters:2001 oneCharacter:-8915
    gap -2445 twoCharacters:-2689 threeCharacters:276 fourCharacters:35 longName:-1598 capital:1477
    gap -2445 capitals:-597 capitalInside:1195 latin:-1857 digits:2160 decimal:-183 percent:2239
    gap -2445 money:1312 large:1979 small:-2683 numberWord:-1587 numbersBeside:-310 hasUnit:4345
    gap -2445 holdsName:550 startsPhrase:707 endsPhrase:-296 crossesPhrase:-861 hyphen:-15854
    gap -2445 uncertainTags:-300 uncertainName:-2567 afterThe:-12101 afterPossessive:-1150
    gap -2445 afterPointing:908 afterDe:441 afterCopula:644 afterNaming:5264 afterSaying:-3165
    gap -2445 afterList:-138 beforeOf:-8478 beforeDe:141 beforeList:-298 beforeRelative:153
    gap -2445 inBrackets:-6932 inQuotation:3176 quotedWhole:949 inTitleMarks:4154 sentenceStart:-1536
    gap -2445 sentenceEnd:1190 position:-915 clauseStart:15 clauseEnd:579 lastClause:-674
    gap -2445 subjectOfMain:-301 afterPredicate:538 beforePredicate:-124 speaker:-2147 sameKind:-1010
    gap -2445 sentenceLength:-3334 nameOnce:-576 nameOften:30 termKey:703 termRare:357 termCommon:810
    gap -2445 oneCommonNoun:-1870 phraseRepeated:691 figureAlone:-21 figureAmongMany:-1410
    gap -2445 dateFirst:-845 adjacentBefore:-19 adjacentAfter:-267 headTag.0:656 headTag.2:-5222
    gap -2445 headTag.7:81 headTag.8:487 headTag.9:2296 headTag.11:352 headTag.12:-49 headTag.15:-1190
    gap -2445 headTag.16:-3454 firstTag.0:-716 firstTag.2:1845 firstTag.7:27 firstTag.8:247
    gap -2445 firstTag.11:334 firstTag.15:130 firstTag.16:-3454 before.0:-753 before.1:1347
    gap -2445 before.2:-1721 before.3:1685 before.4:-661 before.5:-3941 before.7:681 before.8:-1688
    gap -2445 before.9:112 before.10:-1150 before.11:-1899 before.12:-16 before.13:4297 before.15:529
    gap -2445 before.17:89 behind.0:-1869 behind.1:-841 behind.2:-563 behind.3:-854 behind.4:120
    gap -2445 behind.5:700 behind.7:221 behind.8:-2973 behind.9:101 behind.10:153 behind.11:-1206
    gap -2445 behind.12:578 behind.15:199 behind.17:566 role.0:588 role.1:-103 role.2:876 role.3:-718
    gap -2445 role.4:1312 role.5:2091 role.6:366 role.7:-1543 role.8:-3140 role.9:218 role.10:-60
    gap -2445 role.11:-1985 role.12:-461 role.13:554 role.14:-384 role.15:-246
    """
}
