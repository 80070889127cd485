"""What is said to have happened to a place: the vocabulary of events, by class and language.

One alternative a line or so, as parts of one pattern; all are matched against ``plain`` text (small
letters, straight quotes, "е" for "ё"). Where two classes match at one place of the text, the class
that stands first here wins: "withdrew its claim" is a retraction, "units are fighting inside" holds.
Who said it decides later what a class means (``events``).
"""

import re

_RETRACT = [
    r"(?:withdr[ae]w\w*|retract\w*|took back|walked back|corrected|backtrack\w*|backed away from"
    r"|rescind\w*) (?:(?:his|its|the|an?|their|on|earlier|previous|own|from) ){0,4}"
    r"(?:claim|statement|announcement|assertion|report|words)",
    r"(?:відкликал|отозвал)\w* (?:\w+ )?(?:заяв\w+|слова|повідомлення|сообщени\w+|твердження)",
    r"дезавуйова\w+|дезавуирова\w+",
    r"взя\w+ (?:эти |свои |ці |свої )?(?:\w+ )?(?:слова|заяв\w+) (?:назад|обратно)",
    r"взя\w+ (?:назад|обратно)",
    r"(?:считать|вважати) (?:\w+ )?(?:отозванн\w+|відкликан\w+)",
    r"(?:delet|remov|scrubb?)\w* (?:(?:its|the|his|their|an|earlier|telegram|own) ){1,3}(?:post|claim|statement|announcement|message)s?",
    r"(?:відмови|відхрести|відцура)\w+ від (?:\w+ ){0,2}(?:слів|заяв\w*|тверджен\w+|повідомлен\w+)",
    r"(?:отказа|открести|отрек)\w+ от (?:\w+ ){0,2}(?:слов|заявлени\w+|утверждени\w+|сообщени\w+)",
    r"(?:видали|прибра)\w+ (?:\w+ )?(?:допис|заяву|повідомлення|пост)|(?:удали|убра)\w+ (?:\w+ )?(?:заявление|сообщение|публикацию|пост)",
]
_LEAVE = [
    r"decision to (?:withdraw|pull (?:out|back)|leave|retreat)|moved (?:out of|back from)|vacat(?:ed|ing|es)|(?<=not )(?:leave|abandon|give up|surrender|lose)(?= )|(?<=n't )(?:leave|abandon|give up|surrender|lose)(?= )",
    r"(?:units|troops|soldiers|forces|brigades?|defenders|garrison|men) to (?:leave|abandon|quit|withdraw from|retreat from)",
    r"отвед[её]н\w*|(?:allowed|permitted|permission|told|instructed) to (?:leave|withdraw|retreat|pull (?:out|back))(?: from)?",
    r"(?:рішення|наказ\w*|вирішив|вирішили|решени\w|приказ\w*|решил\w*) (?:\w+ ){0,3}?"
    r"(?:вивести|вывести|відвести|отвести|відійти|отойти|вийти|выйти|залишити|оставить)",
    r"(?:довелося|змушен\w+|вимушен\w+) (?:\w+ )?(?:відійти|вийти|залишити|відступити|здати|віддати|покинути|полишити)",
    r"(?:пришлось|вынужден\w+) (?:\w+ )?(?:отойти|выйти|оставить|отступить|сдать|отдать|покинуть)|had to (?:leave|quit|give up)",
    r"withdr[ae]w\w*|pull-?(?:outs?|backs?)|pull(?:ed|ing)? (?:\w+ ){0,5}?(?:out|back)",
    r"(?:mov|tak|order|br)\w+ (?:(?:its|their|his|all|the|russian|ukrainian|remaining|last) ){1,3}(?:forces|troops|units|soldiers|men|garrison|fighters|marines) (?:out of|from|back from)",
    r"fall(?:en|ing) back|fell back|moved back|retreat\w*|abandon(?:ed|ing)|evacuated its",
    r"left(?! bank)(?= (?:the )?(?:town|city|village|settlement|[^\W\d_]+ ?[,.]|positions))"
    r"|(?:had|have|has|they|troops|forces|soldiers|units) left(?= (?!(?:the|an?|no|only|some|many|behind|for|with|over|about)(?!\w))[^\W\d_])",
    r"left(?=[.,;\"]|$)|leaving(?= (?:the )?(?:town|city|village|settlement))|g[ai]ven? up|quit(?= )",
    r"відступ(?:|і|у|ом) (?:із|зі|з)(?= )|відійшл\w+|відступил\w+|відійшов\b|відступив\b|вийшл\w+ (?:з|із|зі)\b|вийшли\b|вихід (?:(?:своїх |українських |наших )?(?:підрозділів|військ|сил|захисників|гарнізону) )?(?:із|зі|з)|відв[іе]л\w+",
    r"виве(?:л[аио]|дено)\b|виведенн\w+|відх[іо]д\w*|відведен\w+|залишил\w+|залишено|покинуто|покинул\w+",
    r"(?:ушл[аи]|ушел) из|пішл[аи] з|отошл\w+|отошел|отошло|отступил\w*|отступлени\w+|вышл\w+(?: из\b)?|выход(?:а|е|у|ом)? (?:(?:своих |украинских |наших )?(?:подразделений|войск|сил|защитников|гарнизона) )?из|отвел\w+",
    r"вывод\w{0,2}\b(?= (?:войск|подразд|сил|украин|всу|своих|военн))|выве(?:л[аио]?|дены)\b",
    r"оставил\w*|оставлени\w+|оставлен[аоы]?\b|отход\w*|отвод\w*|покинул\w*|залишенн\w+",
    r"(?:slipp?ed|filed|got|gotten|moved|marched|broken|broke|extracted|redeployed|relocated|disengaged) (?:away |out |its (?:troops|units|soldiers) |their (?:troops|units|soldiers) )?(?:of|from)(?= )(?! (?:the )?(?:russian|enemy|control))",
    r"(?:ушли|вышли|отошли|ушел)(?=[.,;!\"]|$)|(?:пішли|вийшли|відійшли)(?=[.,;!\"]|$)",
    r"(?:departed|exited)(?= (?:the )?(?:town|city|village|settlement|positions))|bowed out of|drew back from|given up (?:its|their) positions",
    r"полиши(?:л\w+|в|вши|ли)|полишен\w*|(?:відкоти|відсуну)\w+ (?:з|із|зі)(?= )|откати\w+ из",
    r"(?:зсу|всу|війська|підрозділи|військові|сили оборони|захисники|войска|подразделения|военные|бойцы|бійці) (?:вже |уже |змушені |вынуждены )?(?:залишають|покидають|полишають|оставляют|покидают)",
]
_ENTER = [
    r"flags? (?:was|were|has been|had been) (?:raised|hoisted|planted)",
    r"rais(?:ed|ing) (?:(?:the|a|its|their|russian) ){0,2}flags?|march\w+ into|push(?:ed|ing) into",
    r"(?:show(?:s|ed|n|ing)?|depict(?:s|ed|ing)?) (?:\w+ )?russian (?:soldiers|troops|forces|servicemen|infantry|flags?)(?: \w+ing)? (?:in|inside|within)(?= )",
    r"advanc(?:ed?|ing|es) (?:in|into|inside|within|through)(?! the direction)",
    r"(?:is|are|was|were|be|been) (?:already |now |also )?(?:in|inside) (?:the |its )?"
    r"(?:city |town )?(?:cent(?:re|er)|town|city|village)",
    r"enter(?:ed|ing|s)?|br(?:eak|oken?) (?:in\b|into|through into)|fought (?:its|their) way into",
    r"reach(?:ed|ing) (?:the )?(?:\w+ )?(?:outskirts|edges?|cent(?:re|er)|suburbs)",
    r"(?:on|in|at) the (?:[\w-]+ )?(?:outskirts|edges?|suburbs)",
    r"half of|half the|(?<!last )parts? of|partially|partly",
    r"(?:\d+(?:[.,]\d+)? ?%|\d+(?:[.,]\d+)? per ?cent|two[- ]thirds|a third|three quarters|most"
    r"|much|the bulk) of",
    r"(?:gained|has|have|got|won|secured) a foothold|foothold in|entrench\w*|consolidat\w+",
    r"surrounded(?! by (?:buildings|fields|forests?|rubble|ruins|journalists|hills))|encircl\w+|besieged|(?:streets?|quarters|districts?|neighbou?rhoods?) of",
    r"(?<!our )(?<!its )(?<!their )fighting inside|presence (?:of [\w ]{2,30} )?in(?!\w)",
    r"(?:russian|enemy) (?:\w+ )?(?:soldiers|troops|forces|units|groups|infantry|servicemen|personnel) (?:\w+ing|active|present) in(?:side)?",
    r"number of (?:russians|(?:russian|enemy) (?:troops|soldiers)) in(?:side)?",
    r"(?:slipp?ed|sneaked|snuck|crept|seeped|filtered|poured) in(?:to)?",
    r"front ?line (?:\w+ ){0,3}through|infiltrat\w+|shows? (?:russian|enemy) \w+ (?:in|inside)",
    r"(?:russian|enemy) (?:soldiers|troops|forces|units|groups|infantry|servicemen) (?:are|were|is|was|had been|have been) (?:already |now )?(?:seen |spotted |filmed |present )?in(?:side)?",
    r"(?:russian|its|our|moscow's|assault) (?:forces|troops|soldiers|units|groups|men) (?:were|are) (?:now )?(?:clearing|mopping up)",
    r"(?:captured|seized|taken|took|cleared) (?:\w+ )?[\d,]+ (?:buildings|houses|streets)(?: in)?|blocked (?:[^,.;]{2,30} )?in(?= )",
    r"ring (?:a?round) [^,.;]{2,40}? (?:has |had |is |was )?(?:closed|shut|complete)|(?:seen|spotted|filmed|geolocated) (?:in|inside)",
    # whoever's soldiers "are already in the centre of X", with or without a verb
    r"(?:росіяни|окупанти|загарбники|ворог|противник|російські (?:війська|військові|солдати|сили|підрозділи|штурмовики)|россияне|оккупанты|враг|российские (?:войска|военные|солдаты|силы|подразделения|штурмовики)) (?:(?:вже|уже|майже|почти|також|также|теж|тоже|є|были|були|зараз|сейчас|ще|еще) ){0,3}(?:у|в|на)(?= (?:самому |самом )?(?:центр|середмісті|міст|сел|город|селищ|поселк|околиц|окраин|східн|північн|південн|західн|восточн|северн|южн|западн))",
    r"(?:росіяни|окупанти|загарбники|ворог|противник|россияне|оккупанты|враг) (?:вже|уже) (?:у|в)(?= )",
    r"(?:ukrainian|kyiv's) (?:soldiers|troops|forces|units|marines|servicemen) (?:are|were|had been|have been) (?:already |now )?(?:in|inside)(?= )",
    r"(?:за)?блок(?:ирова|ирую|ува|ую)\w+(?= [^.,;]{2,40}(?: с |,| и | з | та |$|\.))",
    # Ukrainian
    r"(?:перебува|знаходят|находят|знаходит|находит)\w* (?:(?:понад|около|близько|до|майже|почти|более|больше|щонайменше|\d+|кілька|несколько|десятк\w+|сотн\w+|ще|еще|лише|только) ){0,3}(?:росіян|россиян|окупант|оккупант|російськ|российск|ворог|противник)\w*",
    r"прор[ив]в\w* (?:у|в|до)(?= )|(?:зафіксу\w+|зафіксова\w+|помітил\w+) (?:росіян|ворога|російськ\w+ \w+|противника) [ув]",
    r"зайшов|увійшов|прорвався|ввійшов|ввійшл\w+",
    r"(?:підня|устан|встан)\w+ (?:\w+ )?прапор\w*|прапори? [ву]",
    r"(?:має|мають|є) (?:\w+ )?просуванн\w*|(?:имеет|имеют|есть) (?:\w+ )?продвижени\w*",
    r"просуну\w+(?= (?:поблизу|біля) [^.;]{3,120}(?:,| та| і) [ув] )|продвину\w+(?= (?:вблизи|возле|около) [^.;]{3,120}(?:,| и) в )|advanced(?= near [^.;]{3,120}(?:,| and) in )",
    r"просу(?:ну\w+|ва\w+)(?: \w+)? [ув](?! (?:напрям|бік|сторон|район))|просуну\w+ (?:[^,.;]{0,30} )[ув](?= )|просуванн\w+ (?:[^,.;]{0,25} )?[ув](?= )",
    r"(?:перебува|знаходят|знаходит|присутн)\w* (?:\w+ )?[ув](?!\w)"
    r"|присутн\w+ [^.,;]{0,40}?[ув](?= )",
    r"вхід (?:[^,.;]{2,25} )?(?:у|в|до)(?= )|входженн\w+|увійшл\w+|зайшл\w+|прорвал\w+|вийшл\w+ на (?:\w+ )?околиц\w+|дійшл\w+ до (?:\w+ )?околиц\w+",
    r"(?:(?:дв[іе]|тр[иі]|одн\w+) )?(?:третин[аиу]|чвер[тд]\w*|треть|трети|четверть|четвертью)(?= )",
    r"на (?:\w+ )?околиц\w+|закріпил\w+|закріпивс\w+|закрепилс\w+|(?:змогли|вдалося) закріпитися|половин\w+|част[ик]н\w+ (?:міста|села|селища)|частково",
    r"оточ\w+|[ву] (?:кільц\w|напівкільц\w|оточенн\w)|інфільтр\w+",
    # Russian
    r"прорыв\w* (?:в|к)(?= )|(?:зафиксир\w+|заметил\w*) (?:россиян|противника|российск\w+ \w+) в(?= )",
    r"зашел|прорвался|прорвались|вошла",
    r"(?:подня|водруз|устан)\w+ (?:\w+ )?флаг\w*",
    r"продвину\w+(?: \w+)? в(?! (?:направл|сторон|район))|продвину\w+ (?:[^,.;]{0,30} )в(?= )|продвижени\w+ (?:[^,.;]{0,25} )?в(?= )",
    r"(?:находят|находит|присутству|закрепл)\w* (?:\w+ )?в(?!\w)|присутств\w+ [^.,;]{0,40}?[ву](?= )",
    r"вход(?:е|а|у|ом)? (?:[^,.;]{2,25} )?в(?= )|вошл\w+|вошел|ворвал\w+|зашл\w+|вышл\w+ (?:на|к) (?:\w+ )?окраин\w+|на (?:\w+ )?окраин\w+",
    r"закрепил\w+|(?:смогли|удалось) закрепиться|част(?:ь|ью|и) (?:города|села|поселка)|частично",
    r"окруж\w+|в (?:\w+ )?(?:кольц\w|полукольц\w)|инфильтр\w+",
    # both
    r"(?:в|у|на) (?:[^\W\d_-]+(?:-[^\W\d_]+)? ){0,2}?(?:квартал\w+|вулиц\w+|улиц\w+|околиц\w+)"
    r" (?:міста|города|села|селища|поселка)",
    r"\d+(?:[.,]\d+)? ?(?:%|відсотк\w+|процент\w+)"
    r"(?: (?:території|территории|забудови|застройки|площі|площади|міста|города))?",
    r"(?:вдалося|вдалось|змогл\w+|зуміл\w+) (?:\w+ )?(?:зайти|увійти|прорватися|проникнути|просочитися|інфільтруватися|вклинитися)",
    r"(?:удалось|смогл\w+|сумел\w+) (?:\w+ )?(?:зайти|войти|прорваться|проникнуть|просочиться|инфильтроваться|вклиниться)",
    r"(?:проник|просочи|вклини)\w+ (?:\w+ )?(?:у|в|до|на)(?= )|флаг\w* (?:\w+ )?(?:поднят|водружен|установлен)\w*|(?:penetrat|wedg)ed(?: into)?|set foot in|gained the upper hand in|(?:establish|install|ensconc|lodg)ed (?:themselves|itself) in|gained ground in(?:side)?|inside the (?:town|city|village) (?:limits|boundaries)",
    r"(?:punch|storm|burst|squeez|barg|forc|fight|fought|edg)\w* (?:(?:its|their|his) way )?into|(?:made|making|found|forced) (?:its|their) way in(?:to|side)?|(?:sneaked|snuck|slipp?ed|crept|broken|broke) through (?:to|into)|(?:been|is|are|was|were) (?:\w+ )?cut off|cut(?= [^,.;]{2,30} off)",
    r"просуну\w+ (?:\w+ )?(?:всередин\w|усередин\w|вглиб|углиб)|продвину\w+ (?:\w+ )?(?:внутр[иь]|вглубь)|углуби\w+ в(?= )|поглиби\w+ [ву](?= )",
    r"(?:advanc|push|mov|driv)\w+ (?:deep|deeper|further|farther|well) (?:in|into|inside)(?= )|russians (?:are|were|have been|had been) (?:already |now |also )?(?:in|inside)(?= )",
    r"просочу\w+ (?:\w+ )?(?:у|в|до)(?= )|просачива\w+ (?:\w+ )?(?:в|на)(?= )",
]
_OURS = (
    r"(?:units|troops|forces|men|soldiers|defenders|they|fighters|guardsmen|marines|paratroopers)"
)
_HOLD = [
    r"(?:engag\w+|fight(?:ing|s)?|fought|battl(?:ing|es?)|hold(?:ing|s)? (?:off|back)|resist\w*) (?:the )?(?:russian\w*|enemy|invaders?|attackers?|assault\w*|moscow's)(?: \w+)? (?:in|inside|within)(?= )",
    r"in the hands of (?:the )?(?:our|ukrain\w+|kyiv\w*|defenders?|armed forces of)",
    r"(?:videos?|photos?|footage|pictures?) of (?:its|their|our) (?:soldiers|troops|men|fighters) (?:in|inside)",
    r"holds(?=[.,;!\"]|$)|(?:тримається|держится)(?!\w)",
    rf"{_OURS} (?:(?:are|were|remain\w*|stay\w*|continue\w*|still) ){{0,3}}"
    r"(?:fighting (?:on )?(?:in|inside)|in position|inside|present in|active in)",
    rf"{_OURS} (?:\w+ )?(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?) (?:in|inside)",
    r"(?:repel\w*|repuls\w+|beat\w* back|fend\w* off) [^.,;]{0,30}?(?:inside|within)",
    r"(?:is|are|was|were) (?:still )?clearing",
    r"(?:troops|soldiers|forces|units|men|defenders) (?:were|are) (?:still )?fighting (?:for|over|in|there|on(?! (?:the )?(?:approach|road|way)))",
    r"no (?:russian|enemy|invading)\w*(?: (?:troops|soldiers|forces|units|presence))?"
    r"(?: (?:are|were|had been|remained))?(?: left)? (?:in|inside)|(?:is|are|was|were) (?:still |now )?ours(?! again| once)"
    r"|in (?:our|ukrainian|kyiv's|ukraine's) hands|not a single (?:russian|enemy)[^.,;]{0,20} (?:in|inside)",
    r"(?:is|was|are|were) (?:still )?being (?:defended|held)",
    r"(?:his|its|their|our) (?:men|troops|fighters|forces|soldiers) (?:now )?hold",
    r"(?:search|clearing|clearance|mop-?up|counter-?sabotage|stabili[sz]ation)(?:[- ]and[- ]\w+)? (?:operations?|measures|actions|activities) in",
    r"situation (?:in|inside|around) [^,.;]{2,30}? (?:[\w']+ ){0,5}(?:is |was )?under (?:\w+ )?control|(?:is|are|was) (?:still )?ukrainian(?=[.,;\"]|$)",
    r"(?:urban|street) (?:combat|battles|fighting|fights) (?:is|was|are|were) (?:under way|underway|going on|ongoing|continuing)(?: in)?",
    r"(?:men|troops|soldiers|units|forces|defenders) (?:were|are|remain\w*) (?:still )?(?:in place|at their posts)",
    r"(?:search|clearing|clearance|mop-?up|sabotage)[\w-]* (?:operations?|measures|actions) (?:is|are|was|were) (?:under way|underway|going on|ongoing|continuing)(?: in|(?=[.,;\"]|$))",
    r"(?:fighting|fights|battles|combat|clashes) (?:is|are|was|were) (?:taking place|under way|underway) (?:in|inside)",
    r"(?:troops|forces|units|men|soldiers|defenders) (?:are|were|remain\w*|stay\w*) (?:still )?there(?=[.,;\"]|$)",
    r"(?:keep|kept) (?:holding|defending|control)|stay(?:s|ed)? put|(?:enemy|russians?|russian \w+) (?:has|have|had) been (?:stopped|halted|held) in",
    r"fight\w* (?:house[- ]to[- ]house|street by street|block by block)(?: in)?",
    r"(?:destroy|eliminat|kill|hunt)(?:ing|ed) (?:the )?(?:russian\w*|enemy|invaders|infiltrators)(?: \w+)? (?:in|inside)(?= )",
    r"holds? (?:all|most|the whole) of|(?:were|are|was|is|remain\w*) still (?:in|inside)",
    r"still (?:firmly )?(?:holds?|held|controls?|controlled|holding|under|ours|ukrainian)",
    r"under (?:full |the |complete |firm )?(?:ukrainian|ukraine's|kyiv's|our|the (?:defenders'"
    r"|control of (?:ukrain\w+|the armed forces|the defence|the defense)))(?: control)?",
    r"(?:we|our (?:\w+ )?(?:troops|forces|units|men|soldiers)|they|units|troops|forces|defenders"
    r"|paratroopers|brigade|brigades) (?:(?:still|also|now|again|firmly|currently) )?(?:continue to )?(?:hold|control|are holding"
    r"|were holding|held|defend|are defending|were defending|keep)\b",
    r"continu\w+ to (?:hold|defend|control)|(?:is|was|are|were) (?:still )?(?:defending|holding)",
    r"(?:being |still )?fought (?:over|for)|stood(?= firm)|stands(?= firm|[.,;\"]|$)|holding (?:the|on|out|their|its|positions)|is held|are held",
    r"(?:fight|battle|fighting|battles|combat) (?:\w+ ){0,3}(?:is|was|are|were) (?:far from|not)(?: yet)? over",
    r"(?:remain|stay)(?:s|ed|ing)? (?:\w+ )?(?:ukrainian|in ukrainian hands"
    r"|under (?:ukrainian|our|kyiv's)(?: control)?|ours|in our hands)",
    r"(?:remain|stay)(?:s|ed|ing)? (?:firmly )?in (?:its|their|our) (?:own )?hands",
    r"(?:fight|battle|fighting|battles|combat) (?:\w+ ){0,3}(?:has|had|have) not (?:yet )?(?:stopped|ended|ceased|finished)",
    r"(?:keep|kept|keeping|retain\w*|maintain\w*) (?:their |its |our |a |the )?(?:positions?|presence|foothold)(?= in)",
    r"fight(?:ing|s)? (?:\w+ ){0,4}?(?:continu\w+|(?:is|was) (?:still )?going on|goes on|went on|is ongoing|was ongoing"
    r"|(?:is|was) under way|rage[sd]?|persist\w*)",
    r"battles? (?:\w+ )?(?:continu\w+|are ongoing|went on|were under way|raged?)",
    r"(?:fight|battle|fighting|battles) (?:for|inside|in) [^,.;]{2,40}? (?:continu\w+|goes on|go on|(?:is|was|are|were) going on"
    r"|went on|is not over|rages?|raged|(?:is|was) ongoing|(?:is|was) still on)",
    r"defen[cs]e of [^,.;]{2,40}? (?:continu\w+|goes on|went on|is going on|was going on|holds|held|is holding|was holding)|street (?:battles|fighting|fights)",
    r"fighting (?:\w+ ){0,2}in the (?:cent(?:re|er)|streets|north|south|east|west|town|city|suburbs)\w*",
    # Ukrainian
    r"(?:у|в) (?:м\. )?[^\W\d_][\w'-]+ (?:тривають |йдуть )?бої(?=[.,;!]|$)",
    r"стоїть(?=[.,;!\"]|$)|трива\w+ оборон\w+|продовжу\w+ (?:оборон\w+|утрим\w+|трима\w+)|обороняють|обороняє",
    r"(?:росіян|ворога|окупантів|росіяни|російськ\w+ військ\w*|противника) (?:у|в) [^,.;]{2,30}? (?:немає|нема)(?!\w)",
    r"знищу\w+ (?:ворога|росіян|окупант\w+|противника|піхоту|штурмовик\w+|диверсант\w+) [ув]",
    r"ситуаці\w+ [ув] [^,.;]{2,30}?[^.;]{0,30} (?:під контролем|контрольован\w+)",
    r"(?:здійсню|провод|веду|викону)\w+ (?:пошуков|контрдиверсійн|стабілізаційн|зачистк)[\w-]*(?: (?:дії|заходи|операці\w+))?",
    r"(?:проводят|ведут|осуществля\w+) (?:поисков|контрдиверсионн|стабилизационн|зачистк)[\w-]*(?: (?:действия|мероприятия|операци\w+))?",
    r"(?:пошуков|контрдиверсійн|стабілізаційн)[\w-]+ (?:[\w-]+ ){0,2}[ув]|зачистк\w+ (?:міста|села|кварталів)",
    r"(?:наш\w*|україн\w+) [^.,;]{0,40}?(?:перебува|знаходя|присутн|лишаю)\w*(?: \w+)? [ув](?!\w)",
    r"(?:за)?лиша(?:ю|є)ться (?:\w+ )?(?:під|підконтр|українськ)\w*",
    r"за нами(?=[.,;!\"]|$)|утриму\w+|втрима\w+|тримає\w*|тримають|контролю(?:ють|є|ємо|вати)",
    r"під (?:(?!вогнев)\w+ )?контролем (?:україн\w+|сил|зсу|наших|захисник\w+|українськ\w+|оборон\w+)",
    r"під (?:нашим|українським|повним українським)(?: \w+)? контролем",
    r"(?:тривають|точаться|ведуться|йдуть|не припиняються|не вщухають) (?:\w+ ){0,2}бо[їй]\w*",
    r"бої (?:[\w'-]+ ){0,4}?(?:тривають|точаться|ведуться|йдуть|продовжуються|не припиняються"
    r"|не вщухають|не завершені|не закінчилися)",
    r"бо[їй]\w* за [^,.;]{2,30}? (?:трива\w+|не заверш\w+|не припин\w+|продовж\w+)",
    r"веду\w+ (?:\w+ )?бо[їй]\w*|вуличн\w+ бо\w+|оборон\w+ [^,.;]{2,30}? (?:трива|продовжу)\w+",
    r"(?:підрозділи|війська|бійці|військові|зсу) (?:за)?лишаються [ув]",
    r"(?:за)?лиша(?:ю|є)ться (?:\w+ )?за (?:сил|наш|україн|зсу|його|її|нами|ними)\w*|жодн\w+ (?:росіян|окупант|ворог|військового рф)\w*",
    r"(?:у|в) (?:українських|украинских|наших) руках|(?:у|в) руках (?:українц\w+|украинц\w+|всу|зсу|захисник\w+|защитник\w+|сил оборон\w+|украинск\w+ \w+|українськ\w+ \w+)",
    r"- (?:це )?україн(?:а|ськ\w{1,2})(?=[.,;!\"]|$)",
    r"наш(?:е|а|і)?(?=[.,;!\"]|$)|відбива\w+ (?:\w+ ){0,3}?(?:штурм|атак)\w+ [^.,;]{0,20}?[ву] (?=міст|сел)",
    # Russian
    r"бо(?:и|ях|ев|ями) (?:идут )?в (?:самом |черте )?(?:город\w*|сел\w|поселк\w)|бо(?:ї|ях|їв|ями) (?:йдуть )?[ув] (?:самому |межах )?(?:міст\w|сел\w)",
    r"в (?:г\. )?[^\W\d_][\w'-]+ (?:продолжаются |идут )?бои(?=[.,;!]|$)",
    r"стоит(?=[.,;!\"]|$)|продолжа\w+ (?:оборон\w+|удержив\w+|держат\w+)|обороняют|обороняет",
    r"(?:россиян|врага|оккупантов|российск\w+ (?:войск|военных|солдат)|противника) (?:в|во) [^,.;]{2,30}? нет(?!\w)",
    r"уничтожа\w+ (?:врага|россиян|оккупантов|противника|штурмовик\w+|диверсант\w+) в",
    r"ситуаци\w+ в [^,.;]{2,30}?[^.;]{0,30} под контролем|бо(?:и|ях|ев|ям) на улицах|бої на вулицях",
    r"(?:поисков|контрдиверсионн|стабилизационн)[\w-]+ (?:[\w-]+ ){0,2}в",
    r"(?:наш\w*|украин\w+) [^.,;]{0,40}?(?:находя|присутств|оста[юе])\w*(?: \w+)? в(?!\w)",
    r"оста[юе]тся (?:\w+ )?за (?:всу|украин|сил|его|её|ее|наш|нами|ними)\w*|ни одного (?:россиян|российск|оккупант|русск)\w*",
    r"оста[юе]тся (?:\w+ )?(?:под|подконтр|украинск)\w*",
    r"удержива\w+|удержа\w+|держ(?:им|ат)\b|контролиру(?:ют|ет|ем)(?!\w)|контролировать",
    r"под (?:(?!огнев)\w+ )?контролем (?:украин\w+|всу|сил|наших|защитник\w+)",
    r"под (?:нашим|украинским|полным украинским)(?: \w+)? контролем",
    r"(?:идут|ведутся|продолжаются|не прекращаются|не стихают) (?:\w+ ){0,2}бо[ий]\w*",
    r"бои (?:[\w-]+ ){0,4}?(?:продолжаются|идут|ведутся|не прекращаются|не завершены|не окончены)",
    r"бо[ий]\w* за [^,.;]{2,30}? (?:продолжа\w+|не заверш\w+|не прекращ\w+|не оконч\w+)",
    r"веду\w+ (?:\w+ )?бо[ий]\w*|уличн\w+ бо\w+|оборон\w+ [^,.;]{2,30}? продолжа\w+",
    r"(?:подразделени\w+|войск\w*|всу|бойцы|военные) оста\w+ся в",
    r"(?:units|troops|forces|men|soldiers|defenders|they|fighters|marines|paratroopers) (?:(?:are|were|still|also) )*standing (?:there|firm|their ground|fast)",
    r"no (?:russian|enemy|invading) \w+ (?:has|have|had|was|is) (?:yet |ever |so far )?(?:set foot|entered|been)(?: in(?:to)?| on)?",
    r"(?:місто|сел[оа]|селище|город|поселок) (?:\w+ )?не (?:здан\w+|сдан\w*|здали|сдали|втрачен\w+|потерян\w*|впал\w|пал\w?|віддали|отдали)(?!\w)",
    r"(?:soldiers|troops|units|men|defenders) (?:have |had )?(?:stood|are standing) (?:their ground|firm) in|dig(?:ging|s)? in in|dug in(?: in)?(?= )",
    r"(?:was|is|are|were),? (?:(?:is|are) )?and (?:will (?:be|remain|stay)|remains?) (?:ukrainian|ours)",
    r"(?:була|був|було|были|был[ао]?),? (?:є |есть )?(?:і|й|та|и) (?:буде|залиш\w+|будет|остан\w+|оста[ею]тся) (?:україн\w+|украин\w+|наш\w*)",
]
_FREE = [
    r"(?:is|are|was|were) (?:ours|free|ukrainian|with us) (?:again|once (?:more|again))|in the hands of (?:the )?(?:our|ukrainian|kyiv's) (?:troops|forces|soldiers|army) again",
    r"(?:declar|pronounc|proclaim)\w+ (?:it |the (?:town|village|city) )?free",
    r"(?:regain|restor|re-?establish|reassert|retak|retook|w[io]n back)\w*"
    r"(?: (?:full|complete|firm|its|their|total))* control",
    r"back in (?:full |complete )?control(?= of)|(?:is|was) free (?:again|once more)",
    r"liberat(?:ed?|ing|ion|es)|retook|retake[ns]?|retaking|recaptur(?:ed|es?|ing)|reclaim(?:ed|ing|s)?",
    r"(?:pushed|drove|driven|threw|thrown|knocked|forced|kicked|expelled|cleared|swept|ousted)"
    r" (?:the |all )?(?:russian\w*|enemy|invaders?|occupiers?|them)(?: [^\W\d_]+)? (?:out of|from)",
    r"br(?:ing|ought|inging) (?:the (?:town|village|city) )?back|regain(?:ed|ing)?|won back|tak(?:en|ing) back|took back|back (?:under|in) ukrainian(?: control| hands)?",
    r"(?:been|were|was|are|being|is) (?:pushed|driven|thrown|knocked|forced|kicked|expelled|swept|ousted|flushed) (?:out of|from)",
    r"(?:is|was) free(?=[.,;\"]|$| and )|wrested back|(?:taken|took|taking|won|wrested|brought) [^,.;]{2,30}? back(?!\w)",
    r"(?:once )?again under (?:the )?(?:ukrainian|kyiv's|ukraine's)(?: control)?|once again (?:ukrainian|free)",
    r"rais(?:ed|ing) (?:their|our|the ukrainian|ukraine's) flag over|(?:is|was|are|were) ukrainian (?:again|once (?:more|again))",
    r"(?:pushed|drove|driven|threw|thrown|knocked|forced|kicked|expelled|cleared|swept) (?:the |all |last )*ukrainian(?:s| \w+) (?:out )?(?:of|from)",
    r"(?:is|are|was|were) (?:again )?free(?=[.,;\"]|$)|вільн(?:а|е|і)(?=[.,;!\"]|$)|свободн(?:а|о|ы)(?=[.,;!\"]|$)",
    r"freed|cleared|de-?occupied|rais(?:ed|ing) (?:the|a|its|their) ukrainian flag",
    r"(?:ukrainian|our|blue-and-yellow) flag [^.,;]{0,20}?(?:flies|flew|flying|waves?|waving|raised|hoisted)",
    # Ukrainian
    r"(?:знову|снова|опять) (?:україн\w+|украин\w+|наш\w*|вільн\w+|свободн\w+|(?:під|под) контролем (?:україн|украин|зсу|всу|сил)\w*)",
    r"поверн(?:ут\w+|енн\w+)(?: [^,.;]{3,25})? під (?:\w+ )?контрол\w*|возвра(?:щени\w+|щ[её]н\w*|тил\w*)(?: [^,.;]{3,25})? под (?:\w+ )?контрол\w*",
    r"ви(?:бито|бити\w*) (?:з|із|зі)(?= )",
    r"звільни\w+|звільнен\w*|визволи\w+|визволен\w+|відвоюва\w+|відвойован\w+|(?:відбил\w+|відбито)(?! (?:[\w-]+ ){0,3}?(?:атак|штурм|спроб|наступ|удар|наскок|обстріл|натиск))",
    r"зачистил\w+|зачищен\w*|деокупова\w+|деокупаці\w+|(?:відновил|встановил)\w+ контроль",
    r"повернул\w+(?: під)?(?: (?:повний |свій )?контроль)?|поверненн\w+|вибил\w+(?:(?: [^\W\d_]+){0,3}? (?:із|зі|з)(?= ))?",
    r"підня\w+ (?:український|синьо\S+) прапор|український прапор",
    r"(?:знову|снова|опять|вновь) (?:в|у) (?:українських|украинских|наших) руках",
    # Russian
    r"выбит\w* из|вернул\w*(?! контрол)",
    r"освободил\w*|освободив(?:ши)?|освобожд[её]н\w*|освобождени\w+|отби(?:л|т)\w*(?! (?:[\w-]+ ){0,3}?(?:атак|штурм|попыт|наступл|удар|налет|натиск))|отвоева\w+|выбил\w*(?:(?: [^\W\d_]+){0,3}? из(?= ))?",
    r"зачистил\w*|зачищен\w*|(?:вернул|восстановил)\w* (?:\w+ )?контроль|деоккупирова\w+|деоккупаци\w+",
    r"mopp(?:ed|ing) up|restor(?:ed|ing) (?:order|ukrainian (?:control|rule)) (?:in|over)|(?:is|was|are|were) again (?:ours|ukrainian|free)|swept clear|(?:flush|root|smok|drum)ed (?:the |all )*(?:russian\w*|enemy|invaders?|occupiers?|them)(?: [^\W\d_]+)? (?:out )?(?:of|from)",
    r"(?:вигна|витісни|видави|викину|вибив|прогна|відкину|витурил)\w*(?: [^\W\d_]+){0,3}? (?:із|зі|з)(?= )|(?:вигнано|витіснено)(?= )",
    r"(?:выгна|вытесни|выдави|выброси|изгна|прогна|вышвырну)\w*(?: [^\W\d_]+){0,3}? из(?= )",
    r"(?:прапор|стяг|флаг|триколор)\w* (?:\w+ ){0,2}(?:за)?(?:майор|розвіва|разв[еі]ва|реє|реет)\w*",
    r"claw(?:ed|ing) back(?: (?:the )?(?:\w+ )?(?:parts?|half|edge|side) of)?|під (?:українськ\w+|синьо-жовт\w+|нашим) прапором|под (?:украинск\w+|желто-голуб\w+|сине-желт\w+) флагом",
    r"очи(?:ст|щ)\w+ (?:від|от) (?:росіян|ворога|окупант|загарбник|противника|россиян|врага|оккупант|російськ|российск)\w*",
    r"очи(?:ст|щ)\w+(?= [^.,;]{2,40} (?:від|от) (?:росіян|ворога|окупант|загарбник|противника|россиян|врага|оккупант|російськ|российск))",
    r"re-?enter(?:ed|ing)|(?:is|are|was|were) (?:now |again |completely |fully )*free (?:from|of) (?:the )?(?:russian\w*|enemy|occupiers|invaders|occupation)",
    r"return(?:ed|s|ing)? (?:it |the (?:town|village|city) )?(?:to|under) (?:full )?(?:ukrainian|our|kyiv's|ukraine's)(?: control| hands| rule)?",
    r"віднов\w+ (?:втрачен\w+ )?(?:положення|становище)|восстанов\w+ (?:утраченн\w+ )?положение",
    r"очищен\w? (?:майже |почти |вже |уже )?(?:повністю|полностью|цілком|остаточно|окончательно)",
]
_SHOWN = [
    r"(?:show(?:s|ed|n)?|mark(?:s|ed)|list(?:s|ed)|paint(?:s|ed)|display(?:s|ed))"
    r"(?=[^.;]{2,60} (?:as|in red|in grey|under)(?!\w))",
    r"(?:mov|add)(?:ed|es|s)(?= [^.;]{2,60} (?:to|among) [^.;]{0,24}(?:occupied|contested|gr[ea]y)(?!\w))",
    r"(?:місто|село|селище|город|поселок) (?:\w+ ){0,2}(?:червон\w+|сір\w+|красн\w+|сер\w+)(?=[.,;]|$)",
    r"shows? (?:\w+ )?ukrainian \w+ (?:in|inside)",
    r"(?:зафарб|пофарб|закрас|окрас)\w+ (?:у|в) \w+",
    r"appears as (?:a )?(?:gr[ea]y|red|occupied|contested)|(?:colou?red|shaded|painted|turned)(?= [^.;]{2,40}? (?:red|grey|gray)(?!\w))|no[- ]man's[- ]land|нічийн\w+ (?:зон\w+|земл\w+)|ничейн\w+ (?:зон\w+|земл\w+)",
    r"(?:in|into|to) the (?:so-called )?(?:gr[ea]y|red) zone|(?:(?:в|у) )?(?:сір|сер)\w{2} зон\w{1,2}(?!\w)",
    r"показу\w+(?=[^.;]{2,60} (?:як|червон\w+|сір\w+|окупован\w+)(?!\w))",
    r"показыва\w+(?=[^.;]{2,60} (?:как|красн\w+|сер\w+|оккупирован\w+)(?!\w))",
    r"contested|(?:познач|обознач|отмеч|закра[шс]|окраш|зафарб|пофарб)\w+ (?:червон|сір|красн|сер)\w+",
    r"(?:познач|обознач|отмет)\w+(?=[^.;]{2,60} (?:як|как)(?!\w))",
]
_TAKE = [
    r"claimed (?:the whole|the entire|all of the)(?= (?:town|city|village))",
    r"(?:claim|announc|report)(?:ed|s|es) (?:\w+ ){0,3}(?:village|town|city|settlement)(?=:|, the| in)|(?:place|town|village|city|settlement) to fall",
    r"(?:russian|its|his|moscow's) (?:soldiers|troops|forces|units|men|army) (?:now |already )?(?:hold|control)(?!\w)",
    r"no longer (?:ukrainian|ours|(?:in|under) (?:ukrainian|our|kyiv's) (?:hands|control)|(?:held|controlled) by)",
    r"(?:called|claimed|declared|now calls|calls|claims) (?:as )?(?:its|their) own|назва(?:в|ла|ло|ли) (?:своїм|своєю|російськ\w+)|назвал\w? (?:своим|своей|российск\w+)",
    r"la(?:id|ying|ys?) claim to|secur(?:ed|ing)(?! (?:an?|positions?|the (?:road|release|return|line|flank))(?!\w))",
    r"(?:взя|захвати|освободи|заня|захопи|звільни|окупува)вш(?:их|ие|им|ими|ий|ої|и)",
    r"(?:объяв|оголос|назва)\w+(?= [^.,;]{2,40} (?:своим|своей|своїм|своєю)(?!\w))",
    r"(?:had|have|has) stormed|rais(?:ed|ing) (?:the |a |its |their )?(?:russian )?(?:tricolou?r|flags?) over",
    r"(?:gone|come|came|passed|went) over to (?:russia|moscow)|battle for [^,.;]{2,40}? (?:is|was|has been|had been) won",
    r"(?:finish\w*|complet\w*) (?:the |its |their )?(?:clearing|mopping[- ]up|clearance|cleansing|sweep\w*)(?: of)?|subdued",
    r"no (?:ukrainian|kyiv's) \w+ (?:were|are|was|is|remain\w*) (?:left )?(?:in|inside)",
    r"captur(?:ed|ing|es)|capture|seiz(?:ed?|ing|es)|seizure|taken?|takes|took|taking|overr[au]ns?",
    r"falls(?! within)|fallen|fell|fall of|(?<!-)occup(?:ied|y)(?! (?:villages?|towns?|city|cities|territor\w+|parts?|areas?|land|ukrain\w+))|occupies|conquer(?:ed|ing|s)|conquest|wrest(?:ed|ing)",
    r"(?:claim|announc|report)(?:ed|s|es) (?:\w+ ){0,3}(?:villages?|settlements?|towns?|localities)(?=[:,]| in the [\w-]+ (?:region|oblast|province),)",
    r"loss of|lost control(?: of| over)?|lost|losing|in (?:russian|moscow's|russia's|its|their|his) (?:troops' |forces' |army's )?hands",
    r"russian flags? [^,.;]{0,20}?(?:flies|fly|flew|flying|waves?|waving)(?: over| above)",
    r"(?<=claims to )(?:hold|be in)|(?<=claimed to )(?:hold|be in)|(?<=claiming to )(?:hold|be in)",
    r"pass(?:ed|es)? (?:in)?to (?:russian|moscow's) (?:hands|control)",
    r"(?:full|complete|total|firm|russian|its|their|his)(?:ly)? control|(?<!fire )(?<!drone )control(?:led|s)?",
    r"victory in|(?:is|was|were|are) (?:now )?(?:all |completely |fully |entirely |wholly )?(?:his|theirs|russia's)(?=[ .,;\"]|$)",
    r"in the hands of (?:the )?(?:his|its|their|russian?\w*|moscow\w*|enemy|wagner\w*|invaders?|occupiers?)(?: \w+)?",
    r"under control|(?:is|was|are) (?:now )?russian|changed hands|established control|held",
    # Ukrainian
    r"(?:тепер|відтепер|уже|вже) (?:росій\w+|їхн\w+)|над [^,.;]{3,30} (?:\w+ )?російськ\w+ (?:прапор|стяг|триколор)",
    r"захопил\w*|захопив|захоплен\w*|окупува(?:ли|в|ла|вши)|окупован(?!(?:ої|ій|ому|ого)(?!\w))\w*|окупаці\w+|оволоді\w+",
    r"(?:в|у)зя(?!(?:ли|в|ла|то|ття|ття) (?:\w+ ){0,3}[ву] (?:напів)?(?:кільц|оточен))(?:ли|в|ла|то|ття|ттям|тті|тий|та)\b|взят(?:ий|а|е|і)\b|під (?:(?!вогнев)\w+ )?контрол\w*",
    r"зайня(?:ли|в|то|ття|ла|тий|тт[яі]м?)\b|впа(?:в|ла|ло|ли)\b|паді[нн]\w+",
    r"втра(?:та|ту|ти|тили|тила|чен\w+|тив|ті|тою)\b|утрат\w+|у російських руках|контрол\w+\"? (?:[^,.;]{2,25} )?над|перейш\w+",
    # Russian
    r"(?:теперь|отныне|уже) российск\w+|над [^,.;]{3,30} (?:\w+ )?российск\w+ (?:флаг|триколор)",
    r"(?:заверш|законч|окончен)\w+ зачистк\w+|зачистк\w+ (?:\w+ )?(?:завершен\w+|закончен\w+)",
    r"захватил\w*|захвачен\w*|захват\w{0,2}\b|взял\w?\b(?! (?:\w+ ){0,3}[ву] (?:полу|напів)?(?:кольц|окруж|кільц|оточ))|взят\w{0,2}\b|взяти\w\b|взятием|овладе\w+",
    r"занял\w?\b|занят\w{0,3}\b|занятии|оккупирова(?!нн(?:ой|ом|ого|ому)(?!\w))\w+|оккупаци\w+|под (?:(?!огнев)\w+ )?контрол\w*",
    r"перешл\w+|перешел|переход\w*(?= под)|пал[аио]?\b|падени\w+|потер[яеюь]\w*|сдал\w?\b",
    r"утрачен\w*|(?:в|у) руках (?:росси|росія|ворог|враг|противник|окупант|оккупант)\w+",
    r"(?:(?:уже|вже|теперь|тепер|полностью|повністю|окончательно|остаточно|сейчас) )за (?:росс|росі|рос)\w+(?: \w+)?",
    r"wrested from|(?:gone|come|came|passed|went) (?:over )?(?:to|under|into) (?:the )?(?:control of )?(?:russia\w*|moscow\w*|its|their|his)(?: (?:troops|forces|army|military))?(?:'s?)?(?: (?:control|hands))?",
    r"chalk(?:ed|ing) up|not(?:ched|ching) up",
    r"(?:прапор|стяг|триколор)\w* (?:рф|росії)",
    r"snatch(?:ed|ing)|swallow(?:ed|ing)(?: up)?|gobbl(?:ed|ing) up|под российск\w+ флагом|під російськ\w+ прапором",
]
_NOT_YET = r"(?<!\bдо )(?<!\buntil )(?<!\buntil the )"  # "до взятия города"
PREDICATE = re.compile(
    "|".join(
        rf"(?P<{name}>(?<!\w){_NOT_YET if name in ('take', 'free') else ''}(?:{'|'.join(lines)})(?!\w))"
        for name, lines in {
            "retract": _RETRACT,
            "leave": _LEAVE,
            "hold": _HOLD,
            "free": _FREE,
            "enter": _ENTER,
            "shown": _SHOWN,
            "take": _TAKE,
        }.items()
    )
)
