"""Events of a dispatch: who said what of which place, with the day and the span.

A sentence falls into parts at "but", "while" and semicolons. Each part has speakers, places and
predicates (taken, freed, entered, left, held). The side of the speaker decides what a predicate
means: "liberated" is a capture claim of the Russian ministry and a liberation claim of Kyiv; "did
not capture" is a denial from Kyiv and an assessment from a map project. What nobody is named to
have said is no event, and neither are plans, attempts and conditions.
"""

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from reading.names import Gazetteer, Mention
from reading.periods import Period, periods
from reading.predicates import PREDICATE
from reading.quantities import plain
from reading.sentences import sentences
from reading.speakers import SAYING, SHOWING, Speaker, speakers


@dataclass(frozen=True)
class Event:
    """An event as ``events.csv`` would have it; the days are None where the text names none."""

    place_id: str
    name_used: str
    kind: str
    actor: str
    speaker: str | None
    event_from: dt.date | None
    event_to: dt.date | None
    hedge: str | None
    start: int
    end: int
    sure: float


_DENY = re.compile(
    r"(?<!\w)(?:(?P<verb>den(?:y|ied|ies|ying|ial)|refut\w+|reject(?:ed|s|ing)?|dismiss(?:ed|es"
    r"|ing)?"
    r"|disput(?:ed?|es|ing)|rebuff\w*|debunk\w*|contradict\w*|rubbish(?:ed|es|ing)?|scoff\w*|brush(?:ed|es) (?:off|aside)"
    r"|shot down|shrugged off|challeng(?:ed|es)|waved? (?:away|off)|спростува\w+|спростов\w+|запереч\w+"
    r"|опроверг\w*|опроверга\w+|отриц\w+|отверг\w*|возраз\w+|відкину\w+)"
    r"|(?P<noun>premature|not so|exaggerat\w+|falsif\w+|передчасн\w+|преждевременн\w+|перебільш\w+"
    r"|преувелич\w+|фальсиф\w+|not true|untrue|false(?:hood)?|fakes?|a lie|lies|lying"
    r"|disinformation|myth|nonsense"
    r"|information (?:operation|war\w*|attack|campaign)|інформаційн\w+ операці\w+|информационн\w+ операци\w+|іпсо|ипсо|не йдеться|речь не идет|не идет речь"
    r"|propaganda|fabricat\w+|wishful thinking|fantas(?:y|ies)|bluff|stunts?|hoax|rubbish|staged?|fictions?|fictitious"
    r"|inaccurate|incorrect|unfounded|baseless|groundless|not the case|far from (?:the truth|reality|true)|invented|not correspond|not (?:borne out|supported"
    r"|confirmed|backed) by (?:the )?(?:facts?|evidence|reality)"
    r"|не підтверджу\w+ факт\w+|не подтвержда\w+ факт\w+"
    r"|неправд\w+|не відповіда\w+ дійсності|брехн\w+|бреш\w+|видають бажане|видавати бажане|выдают желаемое|выдавать желаемое|фейк\w*|дезінформац\w+|вигадк\w+|выдум\w+|міф\w*"
    r"|ложь\w*|ложью|вран\w+|не соответству\w+|дезинформац\w+|вымысел\w*|вымыслом|миф\w*|лгут|лгал\w*|врут|вр[её]т|лж[её]т"
    r"|лжет|пропаганд\w+|маніпуляц\w+|манипуляц\w+))(?!\w)"
)
_SILENT = re.compile(
    r"neither confirm\w* nor den\w+|(?:did|has|have|had|do|does)(?: not"
    r"|n't) (?:yet )?(?:immediately )?"
    r"(?:confirm|comment|respon|acknowledg|deny|den)\w*|no (?:immediate )?(?:comment|confirmation"
    r"|reaction|response)"
    r"|declin\w+ to comment|did not (?:mention|report)|не (?:сообща|повідомля)\w+"
    r"|не підтвердж\w+\b(?! факт)|не подтвержд\w+\b(?! факт)|не підтвердил\w+|не підтвердив"
    r"|не подтвердил\w*"
    r"|не прокоментува\w+|не коменту\w+|не комментир\w+|не прокомментир\w+|без комент\w+"
    r"|could not be (?:independently )?(?:verified|confirmed)"
    r"|not been (?:independently )?(?:verified|confirmed)"
)
_CONFIRM = re.compile(
    r"(?<!\w)(?:confirm\w*|acknowledg\w*|admit\w*|conced\w*|recogni[sz]ed|підтверд\w+|визна(?:в"
    r"|ла|ли|ло|ють|є)"
    r"|подтверд\w+|призна(?:л|ла|ли|ло|ют|ет))(?!\w)"
)
_NEGATION = re.compile(
    r"(?<!\w)(?:not|never|n't|no evidence|no sign\w*|no visual|no proof|no indication\w*|nothing to (?:suggest|show|indicate)|no confirmation|без|не|ні|нет|немає"
    r"|no question of|no talk of|жодн\w+|никак\w+|has yet to|have yet to|nowhere near)(?!\w)|n't\b"
)
_PLAN = re.compile(
    r"(?<!\w)(?:aim\w*|plan(?:s|ned|ning)?|wants?|wanted|try|tries|tried|trying|attempt\w*"
    r"|seek\w*|intend\w*"
    r"|could|would|will|might|if|unless|before|battle for|fight for|fighting for|demand\w*"
    r"|order(?:ed|s)?"
    r"|timing|deadline\w*|срок\w*|строк\w*|терміни?|hop(?:e|es|ed|ing)|надежд\w+|наді[яюї]\w*|удастся|вдасться|сподіва\w+|рассчитыва\w+|розрахову\w+|ready|prepar\w+|goal|target|threat\w*|about to|close to|on the verge|soon"
    r"|push\w* to|effort\w* to|bid to|failed|unable|unsuccessful\w*|to (?:capture|seize|take"
    r"|occupy|retake|liberate)"
    r"|vow\w*|promis\w+|expects?|in order|once|когда|коли|намага\w+|прагн\w+|плану\w+|хоче|хочуть"
    r"|хотіл\w+"
    r"|намір\w*|спроб\w*|щоб|аби|якщо|вимага\w+|наказ\w*|пыта\w+|стрем\w+|планиру\w+|хот\w+|хочет"
    r"|хотят|намерен\w*"
    r"|попыт\w+|чтобы|если|требу\w+|приказ\w*|готову\w+|готов\w+|мета|мети|цель\w*|целью"
    r"|загроз\w+|угроз\w+"
    r"|битв\w+ за|бої за|бои за|обіця\w+|обеща\w+|буде|будет|може|може\w+|може|могут|может)(?!\w)"
)
_WOULD = re.compile(
    r"^[^.;,]{0,25}?(?<!\w)(?:would|could|will|might|дасть|дозволить|позволит|даст|означа\w+)(?!\w)"
)
_NEAR = re.compile(
    r"(?<!\w)(?:near|around|outside|towards?|(?<!the )(?:north|south)?-?(?<!the )(?:north|south|east|west)(?: of)?|(?:(?:north|south)?-?(?:north|south|east|west)(?=$))|from|kilomet\w+|km|miles"
    r"|close to"
    r"|approaches|direction|vicinity|between|beyond|road to|road|at|біля|поблизу"
    r"|неподалік|поряд"
    r"|поруч|на підступах|північніше|південніше|східніше|західніше|в районі|у районі|у напрямку"
    r"|до|від|за"
    r"|возле|около|у|вблизи|близ|недалеко|под|к|от|севернее|южнее|восточнее|западнее|в районе|км"
    r"|на подступах"
    r"|під)(?: (?:the |the (?:city|town|village|cent(?:re|er)|outskirts) of |міст\w+ |сел\w+ |город\w+ ))?[\s\"]*$"
)
_OBJECT_GAP = re.compile(  # what may stand between a predicate and its object
    r"(?:[\s\",:']|(?<!\w)(?:of|over|the|a|an|its|their|his|control|town|towns|city|cities"
    r"|village|villages|settlement"
    r"|settlements|stronghold|frontline|front-line|strategic|key|eastern|ukrainian|small|mining"
    r"|hub|fortress|logistics|two"
    r"|three|four|both|and|as well as|also|also of|from|full|complete|in|into|entire|whole|all"
    r"|that|claim|claims"
    r"|reports|had been|destroyed|garrison|northern|southern|western|nearby|neighbou?ring|most"
    r"|district|centre|center"
    r"|part|parts|outskirts|among them|including|namely|such as|five|six|seven|eight|nine|ten|включая|включно з|включно із|зокрема|серед них|среди них|в том числе|у тому числі|another|more|other|one|on|border|russian|troops|soldiers|forces|units"
    r"|his|areas?|districts?|quarters?|neighbou?rhoods?|the (?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of"
    r"|та|і|й|и|над|в|у|із|з|зі|с|со|из|місто|міста|містом|місті|село|села|селом|селі|селище"
    r"|селища|селищем|сіл|смт"
    r"|населен\w+|пункт\w*|город\w*|поселок|поселк\w+|посел\w+|сел\w*|деревн\w+|деревень|н\.п\."
    r"|контроль|контролем|контролю"
    r"|своїх|наших|війська|військ|свої|войска|войск|підрозділи|подразделения|територі\w+"
    r"|территори\w+|околиц\w+|окраин\w+|частин\w+"
    r"|північн\w+|південн\w+|східн\w+|західн\w+|северн\w+|южн\w+|восточн\w+|западн\w+|квартал\w*|вулиц\w*|улиц\w*|мікрорайон\w*|микрорайон\w*"
    r"|част\w+|половин\w+|центр\w*|район\w*|вс\w+|усю|повністю|полностью|стратегічн\w+"
    r"|стратегическ\w+|прикордонн\w+|приграничн\w+|дв\w+|тр\w+|обо\w+|росіян|ворога|окупантів"
    r"|противника|врага|россиян|russians|enemy|й|ще|еще|также|також)(?!\w)|-)*"
)
_PART = re.compile(
    rf", and (?=(?:the )?[^,;.]{{3,50}}? (?:{SAYING}|{SHOWING}) )"
    r"|, (?:та|і|й|и) (?=[^,;.]{3,50}? (?:заяви|повідоми|сообщи|познач|обознач|вважа|счита"
    r"|підтверди|подтверди|спростува|опроверг))| (?:but(?! under (?:\w+ )?control)|while|whereas|although|though|however) "
    r"|, and (?=[^,.;]{2,40}? (?:that|those) of )"
    rf"|, (?=(?:where|де|где) [^,.;]{{2,50}}? (?:{SAYING})(?!\w))"
    r"|, (?=(?:про|о|об) (?:[^\W\d_]+ )?(?:(?:як|котор)\w+|чем|що) )|, (?=an? (?:\w+ )?(?:claim|assertion|statement|report|announcement)(?!\w))"
    r"|, (?=(?:a|the) (?:\w+ )?(?:city|town|village|settlement|hub|stronghold)(?: (?:that|which))? (?:russia|moscow|the kremlin|the russian|gerasimov|putin)(?!\w))"
    r"| after (?=(?:valery |vladimir |andrei |general |[\w']+ chief of (?:general )?staff |the chief of )*(?:russia|moscow|the kremlin|the russian|gerasimov|putin|ukraine|kyiv)(?!\w))"
    r"|,? as (?=(?:russia|moscow|ukraine|kyiv|the (?:russian|ukrainian) \w+) )"
    r"|(?<!settlements)(?<!villages)(?<!towns)"
    r"(?<!пункты)(?<!пункта)(?<!пункти)(?<!пунктів)(?<!села)"
    r"(?<!сіл): |, (?=(?:which|які|який|яке|яку|который|которое|которую) (?:russia"
    r"|moscow|the russian|ukrain|kyiv|росі|украї|київ|міноборон|росси|минобор))"
    r"|, (?:натомість|водночас|тим часом|в то время как|между тем|при этом|при цьому|зато)(?!\w)"
    r"|, (?:а(?! також| также)|(?:але|но)(?! контролю?ьован| контролир| п[іо]д контрол)|однак|однако|хоча|хотя|проте"
    r"|тоді як|тогда как) |;|—(?= [А-ЯA-ZІЇЄҐ])"
)
_PRONOUN_SPEECH = re.compile(
    r"(?<!\w)(?:(?:he|she|it|they|the (?:\w+ )?(?:ministry|staff|general|commander|official|chief|minister"
    r"|president|spokesman|spokesperson|spokeswoman|group|grouping|project|analysts|monitors|military"
    rf"|think tank|institute)) (?:also |later |then )?(?:{SAYING})|(?:added|said) (?:he|she|they|the)"
    r"|додав\w*|додал\w+|зазначив|зазначил\w+|добавил\w*|отметил\w*|уточнил\w*|за його словами"
    r"|за її словами|по его словам"
    r"|по ее словам|також|также|у відомстві|в ведомстве|аналітик\w*|аналитик\w*|у штабі|в штабе"
    r"|там (?:же|також)"
    rf"|(?:{SAYING}) (?:он|она|они|він|вона|вони)"
    rf"|(?:он|она|они|він|вона|вони) (?:\w+ )?(?:{SAYING})"
    r"|речник\w*|представитель|генерал|командувач|головнокомандувач|командующий|главнокомандующий|міністр|министр|посадовець|чиновник|also)(?!\w)"
)
_AGREES = re.compile(
    r" (?:also |later |has |had )?(?:agreed|agrees|concurr\w+|said (?:the same|as much|so too)|confirmed (?:it|this|that|the (?:loss|claim|capture)))(?=[.,;]| and)"
)
_WHERE = re.compile(r", (?:where|де|где) ")
_A_PART = re.compile(
    r" (?:[\w-]+ )?(?:част(?:и|ь|ині|ину|ини|ью)|половин\w+|район\w+|квартал\w+|окраин\w+|околиц\w+)(?= )"
)
_DESTROYED = re.compile(
    r"(?<!\w)(?:(?:were|was|been|being) (?:\w+ )?(?:destroyed|eliminated|killed|wiped out|neutrali[sz]ed)|знищ\w+|ліквідов\w+|уничтож\w+|ликвидир\w+)"
)
_VILLAGES = re.compile(
    r"(?<!\w)(?:villages|towns|settlements|communities|с[еі]л[аи]?|сіл|сёл|населен\w+ пункт\w+|міст\w?|город\w{1,2})(?!\w)"
)
_NAMELY = re.compile(
    r"\W*(?:це|йдеться про|мова про|мова йде про|ідеться про|речь (?:идет )?об?|это|they (?:are|were)|these (?:are|were)"
    r"|the (?:villages|towns|settlements) (?:are|were)|those (?:are|were))(?!\w)"
)
_ANAPHOR = re.compile(
    r"(?<!\w)(?:(?P<independent>the (?:project|monitors?|monitoring group|monitoring project|think ?-?tank|institute|analysts|researchers|mappers)(?:'s (?:analysts|experts|researchers|mappers))?"
    r"|(?:аналітик\w+|експерт\w+|автор\w+) (?:проєкту|проекту|інституту|мапи)|(?:аналитик\w+|эксперт\w+|автор\w+) (?:проекта|института|карты)"
    r"|(?:у|в) (?:проєкті|проекті|проекте|інституті|институте))"
    r"|the (?:spokesman|spokeswoman|spokesperson|general|minister|commander|governor|ministry|general staff|brigade|corps|command)"
    r"|речни(?:к|ця|ка|ку|ці|цю|ком)|представител(?:ь|я)|спикер\w?|спікер\w?"
    r"|(?:у|в) (?:відомстві|штабі|бригаді|корпусі|угрупованні|командуванні|міністерстві|ведомстве|штабе|бригаде|корпусе|группировке|командовании|министерстве))(?!\w)"
)
_BODIES = [
    ("ministry", "MoD"), ("відомств", "MoD"), ("міністерств", "MoD"), ("ведомств", "MoD"),
    ("министерств", "MoD"), ("staff", "General Staff"), ("штаб", "General Staff"), ("brigade", "Brigade"),
    ("бригад", "Brigade"), ("corps", "Corps"), ("корпус", "Corps"), ("угрупован", "group"),
    ("группировк", "group"), ("командуванн", "Command"), ("командован", "Command"), ("command", "Command"),
]  # fmt: skip
_CLAIM_CUE = re.compile(
    r"(?<!\w)(?:claim\w*|said|says|insist\w*|report\w*|statement\w*|announce\w*|assert\w*|stat(?:es|ed)"
    r"|declar\w+|заяв\w+|твердж\w+"
    r"|стверджу\w+|утвержд\w+|повідом\w+|сообщ\w+|звіт\w*|докла\w+|слова\w*|words|отрапорт\w+"
    r"|прозвіт\w+|доповід\w*|доповів|told|write\w*|wrote|пише|пиш\w+|boast\w*"
    r"|оголос\w+|объяв\w+)(?!\w)"
)
_HEDGE = re.compile(
    r"(?<!\w)(?:if confirmed|purported(?:ly)?|alleged(?:ly)?|reportedly|unverified|unconfirmed"
    r"|нібито|ніби|якобы"
    r"|could not be (?:independently )?(?:verified|confirmed)|не підтверджен\w*"
    r"|неподтвержд\w+)(?!\w)"
)
_WHOLE = re.compile(
    r"(?<!\w)(?:whole|entire|all|full control|fully|completely|100 ?%|весь|вся|всю|всієї|всій|усю"
    r"|усієї|повністю|всей"
    r"|полностью|целиком|last (?:village|settlement))(?: of)?(?: the)?(?!\w)"
)
_THE_PLACE = re.compile(
    r"(?<!\w)(?:the (?:town|city|village|settlement|towns|villages|settlements|claim|claims"
    r"|report|reports|statement|news"
    r"|loss|capture|place|two)|this|these|that|it\b|both|them|міст[оаіу]|містом|сел[оаі]|селище"
    r"|селищі|населений пункт|це|цю|цього|ці"
    r"|цей|це|обидва|эт\w+|его|його|их|їх|город\w?|городом|сел[оае]|поселок|поселке|информаци\w+"
    r"|інформаці\w+|заяв\w+)(?!\w)"
)
_RUSSIANS = re.compile(
    r"(?<!\w)(?:russian\w*|russia'?s?|moscow'?s?|enemy|invaders?|occupiers?|ворог\w*|росіян\w*"
    r"|російськ\w+|окупант\w*|противник\w*"
    r"|росси\w+|враг\w*|оккупант\w*)(?!\w)"
)
_UKRAINIANS = re.compile(
    r"(?<!\w)(?:ukrain\w+|kyiv'?s?|we|our|defenders?|зсу|всу|україн\w+|украин\w+|захисник\w*"
    r"|наш\w+|ми|мы|сил\w* оборон\w+|киев\w*"
    r"|військов\w+ сил|підрозділ\w+|defence forces)(?!\w)"
)
_TO_WHOM = re.compile(
    r"(?<!\w)(?:(?<!according )to|told|tells|brief\w*|inform\w*|meeting with|presence of"
    r"|asked)(?: (?!the\b)\w+){0,3} (?:the )?$"
    r"|(?:совещани|встреч|доклад|заседани|нарад|зустріч|засіданн)\w* (?:у|с|з|із|в|перед) $"
)
_DATIVE = re.compile(
    r"(?:путін(?:у|ові)|путину|зеленському|зеленскому|герасимову|белоусову|кремлю)$"
)
_CLAIM_NOUN = re.compile(
    r" (?:\w+ ){0,2}(?:claims?|announcements?|assertions?|statements?|reports?|declarations?|boasts?|words)(?!\w)"
)
_CLAIMED_BY = re.compile(r",? (?:which (?:was|is) )?claimed (?:\w+ |on \w+ )?by (?:the )?")
_CLAIM_BY = re.compile(
    r"(?<!\w)(?:(?:claim|announcement|assertion|statement|report|declaration)s? (?:by|from|of)(?: the)?"
    r"|заяв\w*|твердж(?:енн\w+|ень)|повідомлен(?:н\w+|ь)\w+|заявлени\w+|утверждени\w+|сообщени\w+|слова\w*)(?: (?:в|у))? $"
)
_SAYS_AFTER = re.compile(rf"[^.;:\"]{{0,24}}?(?<!\w)(?:{SAYING}|{SHOWING}|:)")
_SAYS_AT_ONCE = re.compile(rf"[^.,;:\"]{{0,24}}?(?<!\w)(?:{SAYING}|{SHOWING}|:)")
_INVERTED = re.compile(
    r"$|[.,;:\"\n)]| (?:on|in|at|late|early|this|last|yesterday|today|told|of|spokes\w+)(?!\w)|'s"
)
_SAYS_BEFORE = re.compile(
    rf"(?<!\w)(?:according to|(?:denied|rejected|dismissed|confirmed|claimed|announced|refuted|reported|stated|acknowledged) by"
    rf"|{SAYING}|за даними|по данным|за словами|по словам|за версією|по версии|по утверждению|за твердженням|за інформацією|по информации)"
    r"(?: (?:the|a|в|у|во|речник\w*|речниц\w+|прес-?служб\w+|пресс-?служб\w+|представител\w+|представник\w*"
    r"|командир\w*|начальник\w*|spokes\w+|for|of|from|commander))* $"
    # "підтвердив голова обласної військової адміністрації Олег Григоров"
    rf"|(?<!\w)(?:{SAYING}) (?:голов\w|глав\w|начальни[кц]\w*|губернатор\w*|командувач\w*|командующ\w+|радни\w+|советни\w+|заступни\w+|заместител\w+|(?:regional |local |oblast )?(?:governor|head|chief))(?: [\w'-]+){{0,4}} $"
    # "визнали у понеділок у 79-й бригаді"
    rf"|(?<!\w)(?:{SAYING})(?: [\w'-]+){{1,3}}? (?:в|у|во) $"
)
_SAID_IN = re.compile(
    r"(?<!\w)(?:speaking|speech|said|told \w+|filmed|shot|recorded|video|visit\w*|trip|arrived|interview\w*"
    r"|conference|briefing|meeting|summit|talks|reporting|виступаючи|зустрічі|відвіда\w+|візит\w*|брифінгу"
    r"|выступая|встрече|посети\w+|визит\w*|брифинге|поездк\w+)(?: (?:to|in|at|from|у|в|до|во|на))(?: the (?:city|town) of)? $"
)
_SAID_NEXT = re.compile(
    r",? (?:he |she |on \w+ )?(?:said|says|told|claimed|announced|reported|declared|заявив|заявил|сказав|сказал|повідомив|сообщил)(?!\w)"
)
_CITIES_OF_OBLASTS = frozenset(["donetsk", "luhansk", "kherson", "kharkiv", "sumy", "zaporizhzhia"])
_REPUBLICS = frozenset(
    ["днр", "лнр", "dpr", "lpr", "dnr", "lnr", "donetsk people's republic",
     "luhansk people's republic", "lugansk people's republic"]
)  # fmt: skip
_ENEMY_BEFORE = re.compile(
    r"(?:russian|enemy|moscow's|ворож\w+|російськ\w+|российск\w+|вражеск\w+|росіян\w*|россиян\w*|противник\w?|ворог\w?) $"
)
_ENEMY_AFTER = re.compile(
    r" (?:росіян[иа]|россияне|противник|ворог|враг|окупант\w*|оккупант\w*|російськ\w+ (?:війська|сили|армія)|российск\w+ (?:войска|силы|армия))(?!\w)"
)
_ALSO_TOLD = re.compile(
    r"\W*(?:(?:ранее|раніше|до этого|до цього|также|також) )?(?:об этом|про це)(?: (?:же|ж))?(?: (?:ранее|раніше|також|также))?(?!\w)"
    r"|[^.;]{0,60} (?:earlier|previously) (?:reported|announced|said|claimed) (?:this|the same|it|as much)(?!\w)"
    r"|[^.;]{0,60} (?:reported|announced|said|claimed) the same(?!\w)"
)
_MEN = r"(?:troops|forces|units|soldiers|men|fighters|servicemen)"
# "announced the capture", "were in full control": of the place just spoken of
_NOMINAL = re.compile(
    r"the \"?(?:capture|liberation|seizure|fall|loss|conquest|withdrawal|retreat|pull-?back|pull-?out)\"?(?=[ .,;]|$)(?! of| from)"
    r"|(?:in )?(?:full|complete|total) control(?=[.,;\"]|$)"
)
# Men and tanks that were lost, not a town.
_LOST_THINGS = re.compile(
    r"(?:lost|losing|втра|потер)\w*[^.;]{0,40}?(?:\d|men|soldiers|tanks|vehicles|equipment|техник|людей|бойц|бійц|солдат|осіб|человек)"
)
_RELATIVE = re.compile(
    r", (?:(?:про|о|об) (?:[^\W\d_]+ )?(?:(?:як|котор)\w+|чем|що) |(?:which|який|яке|яку|который|которое|которую) )"
)
_THE_TOWN = re.compile(
    r"(?<!\w)(?:the (?:town|city|village|settlement)|(?:це |цей |этот |это )?(?:місто|село|селище|город|поселок))(?!\w)"
)
_BESIDE = re.compile(
    r"(?<!\w)(?:near|around|outside|towards?|(?:north|south|east|west)\w* of|біля|поблизу|неподалік|возле|около|недалеко от|(?:продвину|наступа|ата[кч])\w+ у)(?: the)? $"
)
_HE_SAID = re.compile(
    rf"(?<!\w)(?:(?:he|she|it|they) (?:said|added)|(?:{SAYING}) (?:он|она|они|він|вона|вони)|(?:он|она|они|він|вона|вони) (?:{SAYING}))(?: (?:у|в|во|on))? ?$"
)
_REGION = re.compile(r"region|oblast|област")
_AREA = re.compile(r"\d (?:sq|square|km|кв)")
_ABOUT_THIS = re.compile(
    r"\W*(?:про (?:це|таке|відповідне)|об этом|таку (?:інформацію|заяву)|такую информацию|такое заявление|відповідну (?:інформацію|заяву)"
    r"|соответствующ\w+ (?:информаци\w+|заявлени\w+)|так[іи] дан[ін]\w+|(?:this|that) was (?:reported|announced|stated|confirmed)|the (?:announcement|news|claim) came from"
    r"|as (?:reported|announced) by)(?!\w)"
)
_WHILE = re.compile(
    r"\W*(?:(?:\w+ ){0,3}?after|following|після|после|while|whilst|whereas|although|though|even as|as|despite|хоча|хотя|якщо|тоді як|в то время как|поки|пока|попри)"
    r" [^,.;]{20,140}(?=,)"
)
_WAS_TOLD = re.compile(r" (?:was|were|had been|has been) (?:told|informed|briefed|shown)(?!\w)")
_ONLY = re.compile(
    r"(?<!\w)(?:only|лише|тільки|только|лишь) (?:\w+ ){0,2}?(?:part|few|some|small|isolated|individual|окрем|частин|кілька|отдельн|част|нескольк|невелик|небольш)"
)
_AND_SAID = re.compile(
    rf"(?<!\w)(?:and|but|,|та|і|й|и|а)(?: also| also)? (?:adding|saying|{SAYING})(?!\w)"
)
_PASSIVE = re.compile(r"(?<!\w)(?:was|were|been|being|is|are|be)(?: \w+ly)? $")
_SAME_DAY = re.compile(
    r"(?<!\w)(?:(?:the|that) same (?:day|evening)|того ж (?:дня|вечора)|цього ж дня|в тот же (?:день|вечер)|в этот же день)(?!\w)"
)
_TEXT_LIMIT = 200_000
_MAX_GAP = 75


@dataclass(frozen=True)
class _Predicate:
    name: str
    start: int
    end: int
    negated: bool
    planned: bool


def events(
    text: str,
    *,
    published: dt.date,
    places: Gazetteer | Iterable[Mapping[str, str | None]],
) -> list[Event]:
    """All events that ``text`` tells, in order, each place, kind and actor once.

    ``places``: rows of places.csv, or a ``Gazetteer`` made of them once. Never raises for any text;
    reads the first 200,000 characters.
    """
    text = text[:_TEXT_LIMIT]
    gazetteer = places if isinstance(places, Gazetteer) else Gazetteer(places)
    return _Reading(text, published, gazetteer).events()


class _Reading:
    """One text, read from its first sentence to its last: later ones speak of earlier places."""

    def __init__(self, text: str, published: dt.date, gazetteer: Gazetteer) -> None:
        self.text, self.low, self.published = text, plain(text), published
        self.gazetteer = gazetteer
        self.ukrainian = re.search(r"[іїєґ]", self.low) is not None  # "у" is "in", not "near"
        mentions = gazetteer.mentions(text)
        self.mentions = self._oblasts_by_city([m for m in mentions if not m.is_title])
        self.periods = [p for p in periods(text, published) if not p.reference]
        self.speakers = self._speakers(mentions)
        names = [(s.start, s.end) for s in self.speakers if not s.vague]
        self.mentions = [  # the group "Luhansk" is no place
            m for m in self.mentions if not any(a < m.start and m.end < b for a, b in names)
        ]
        self.claimed: list[Mention] = []  # places of the last claim, for "Kyiv denied this"
        self.claim_side = ""
        self.sentence_start = 0
        self.headed: Speaker | None = None  # who stands before a colon at the head of a paragraph
        self.topic_actor = ""
        self.topic: list[Mention] = []  # places of the last event, for "the town"
        self.last_speaker: Speaker | None = None
        self.behind_relative: list[Mention] = []  # "X, which Moscow claims, is still held"
        self.unplaced: tuple[Speaker, _Predicate, tuple[int, int]] | None = (
            None  # of villages named later
        )
        self.last_named: list[Speaker] = []  # of the last sentence that names any
        self.found: list[Event] = []

    def events(self) -> list[Event]:
        spans = sentences(self.text)
        for i, (start, end) in enumerate(spans):
            following = spans[i + 1] if i + 1 < len(spans) else (end, end)
            self._sentence(start, end, following)
        best: dict[tuple[str, str, str], Event] = {}
        for event in self.found:
            key = (event.place_id, event.kind, event.actor)
            known = best.get(key)
            if known is None or (known.event_from is None and event.event_from is not None):
                best[key] = event
        return sorted(best.values(), key=lambda e: (e.start, e.place_id, e.kind))

    def _oblasts_by_city(self, mentions: list[Mention]) -> list[Mention]:
        """ "Platonivka in Donetsk": the oblast, not the city."""
        told = list(mentions)
        for i, (before, here) in enumerate(itertools.pairwise(mentions), 1):
            if (
                here.place_id in _CITIES_OF_OBLASTS
                and before.kind == "settlement"
                and self.low[before.end : here.start] in (" in ", ", in ")
            ):
                told[i] = replace(here, kind="oblast")
        return told

    # -- who ---------------------------------------------------------------------------------------

    def _speakers(self, mentions: Sequence[Mention]) -> list[Speaker]:
        """Speakers with their posts and names put together, and heads of oblasts."""
        found = [
            s for s in speakers(self.text, self.published) if not s.medium and s.actor != "AFP"
        ]
        for mention in mentions:
            if mention.is_title and mention.kind == "oblast":
                before = self.low[max(0, mention.start - 40) : mention.start]
                russian = (
                    re.search(
                        r"russian-|installed|moscow-|appointed by (?:moscow|russia)|окупац|оккупац"
                        r"|(?:поставлен|назначен|призначен|підконтрольн|ставленник)\w*|так зван|самопроголош|самопровозгл",
                        before,
                    )
                    or self.low[mention.start : mention.end].strip("\"'") in _REPUBLICS
                )
                if re.match(
                    r" (?:authorities|administration)", self.low[mention.end : mention.end + 18]
                ):
                    continue
                name = self.gazetteer.names[mention.place_id]
                actor = f"Russian-installed head of {name}" if russian else f"Head of {name}"
                side = "russia" if russian else "ukraine"
                found.append(Speaker(actor, None, None, side, mention.start, mention.end))
        found.sort(key=lambda s: s.start)
        merged: list[Speaker] = []
        for speaker in found:
            before = self.low[max(0, speaker.start - 45) : speaker.start]
            word = self.low[speaker.start : speaker.end]
            if _WAS_TOLD.match(self.low, speaker.end):
                continue
            if (
                (speaker.person or speaker.actor == "Kremlin")
                and (_TO_WHOM.search(before) or _DATIVE.search(word))
                and not re.search(r"according to $", before)
            ):
                continue
            last = merged[-1] if merged else None
            gap = self.low[last.end : speaker.start] if last else ""
            if (
                last
                and last.side == speaker.side
                and len(gap) < 42
                and _is_one_person(self.text[last.end : speaker.start], last, speaker)
            ):
                better = last.vague or (last.person and not speaker.person and not speaker.vague)
                body = speaker if better else last
                merged[-1] = replace(
                    body, person=last.person or speaker.person, start=last.start, end=speaker.end,
                    vague=last.vague and speaker.vague,
                )  # fmt: skip
            elif (
                last
                and _AND.fullmatch(gap)
                and last.side == speaker.side
                and not (last.vague or speaker.vague)
            ):
                persons = [p for p in (last.person, speaker.person) if p]
                merged[-1] = replace(
                    last, actor=f"{last.actor}; {speaker.actor}", person="; ".join(persons) or None,
                    end=speaker.end,
                )  # fmt: skip
            else:
                merged.append(speaker)
        return self._with_anaphors(merged)

    def _with_anaphors(self, named: list[Speaker]) -> list[Speaker]:
        """ "The project's analysts", "за словами речника": whom the text has named before."""
        told = list(named)
        for match in _ANAPHOR.finditer(self.low):
            start, end = match.span()
            if any(s.start < end and start < s.end + 2 for s in named) or any(
                0 <= s.start - end < 3 for s in named
            ):
                continue
            says = re.match(
                rf"(?: also| then| later| had| has)? (?:{SAYING})", self.low[end : end + 30]
            )
            led = _SAYS_BEFORE.search(self.low[max(0, start - 30) : start])
            if not says and not (led and re.match(r"[.,;:!\"\n]|$", self.low[end : end + 1])):
                continue
            earlier = [s for s in named if s.end <= start and not s.vague]
            word = match[0]
            bodies = [b for stem, b in _BODIES if stem in word]
            if match["independent"]:
                fitting = [s for s in earlier if s.side == "independent"]
            elif bodies:
                fitting = [s for s in earlier if bodies[0] in s.actor]
            else:
                fitting = [s for s in earlier if s.side != "independent"]
                fitting = [s for s in fitting if s.person] or fitting
            if fitting and start - fitting[-1].end < 500:
                told.append(replace(fitting[-1], start=start, end=end))
        return sorted(told, key=lambda s: s.start)

    def _may_tell(self, speaker: Speaker) -> bool:
        """ "The Russians" and "Ukraine" are speakers only where they say something."""
        if speaker.vague:
            tail = self.low[speaker.end : speaker.end + 60]
            leaves = speaker.side == "ukraine" and re.match(
                r" (?:has |have |had )?(?:withdr|pull|liberat|retak|recapt)", tail
            )
            return self._speaks(speaker) or bool(leaves)
        return not speaker.actor.endswith("Brigade") or self._speaks(speaker)

    # -- one sentence ------------------------------------------------------------------------------

    def _sentence(self, start: int, end: int, following: tuple[int, int]) -> None:
        cuts = [start]
        for match in _PART.finditer(self.low, start, end):
            cuts.append(match.start())
            if _RELATIVE.match(self.low, match.start()):  # the main clause goes on behind it
                closed = self.low.find(", ", match.end() + 8, end)
                if closed > 0:
                    cuts.append(closed)
        opening = _WHILE.match(self.low, start, end)  # "While Moscow …, Kyiv …"
        if opening and opening.end() not in cuts:
            cuts = sorted([*cuts, opening.end()])
        if not opening and re.match(r"\W*(?:після|после|попри|несмотря на) ", self.low[start:end]):
            both = [s for s in self.speakers if start <= s.start < end and not s.vague]
            if len(both) == 2 and both[0].side != both[1].side:
                lead = self.low[max(start, both[1].start - 4) : both[1].start]
                cuts.append(both[1].start - (len(lead) if lead.strip() in ("у", "в") else 0))
        cuts = sorted({*cuts, end})
        parts = list(itertools.pairwise(cuts))
        self.sentence_start = start
        whole = [s for s in self.speakers if start <= s.start < end and self._may_tell(s)]
        if not any(self._speaks(s) and not s.vague for s in whole) and _ABOUT_THIS.match(
            self.low, *following
        ):
            # "Our troops left X. The General Staff reported this."
            told = [s for s in self.speakers if following[0] <= s.start < following[1]]
            whole = [s for s in told if self._speaks(s)] or whole
        if not any(self._speaks(s) for s in whole):
            whole = self._who_is_quoted(start, end) or whole
        self.behind_relative = []
        if _NAMELY.match(self.low, start) and self.unplaced and not whole:
            speaker, predicate, (a, b) = (
                self.unplaced
            )  # "took four villages, he said. These are X and Y."
            for group in self._places(start, end):
                kind = self._kind(speaker, predicate, group, a, b)
                if kind and group[0].kind == "settlement":
                    self._add(kind, speaker, group, predicate, start, end, (start, end))
            self.unplaced = None
            return
        self.unplaced = None
        for a, b in parts:
            where = _WHERE.match(self.low, b)  # who speaks of "where" has not said what is before
            self._part(a, b, [s for s in whole if not where or s.start < b], (start, end))
            if a > start and _ALSO_TOLD.match(self.low, a, b):
                self._told_by_another(a, b, [s for s in whole if a <= s.start < b])
            relative = _RELATIVE.match(self.low, a) or where
            subject = self._places(start, b if where else a) if relative else []
            self.behind_relative = (
                subject[-1] if subject and subject[-1][-1].end > (b if where else a) - 3 else []
            )
        named = [s for s in whole if not s.vague] or whole
        if not any(e.start >= start for e in self.found):
            self._told_by_another(start, end, named)
            self._mentioned(start, end)
        agreeing = [s for s in whole if s.side != self.claim_side and not s.vague]
        if agreeing and self.topic and _AGREES.match(self.low, agreeing[0].end):
            first = agreeing[0]
            kind = "independent_assessment" if first.side == "independent" else "confirmation"
            mine = [e for e in self.found if e.end >= start and e.actor == first.actor]
            if self.claim_side == "russia" and not mine:
                self._add(kind, first, list(self.topic), None, start, end, (start, end), first.end)
        telling = [s for s in named if self._speaks(s)]
        if telling and not self._places(start, end) and _VILLAGES.search(self.low, start, end):
            of_ground = ("take", "free", "enter", "leave")
            done = [p for p in self._predicates(start, end) if p.name in of_ground]
            self.unplaced = (
                (telling[0], done[0], (start, end)) if done and not done[0].planned else None
            )
        if named:
            self.last_speaker, self.last_named = named[0], named

    def _told_by_another(self, start: int, end: int, named: Sequence[Speaker]) -> None:
        """ "The ministry had reported this earlier": what the sentence before tells of another."""
        if not _ALSO_TOLD.match(self.low, start, end):
            return
        for speaker in named[:1]:
            last = [e for e in self.found if e.end > start - 240 and e.actor == self.topic_actor]
            for e in last:
                claim = e.kind in ("capture_claim", "partial_control_claim", "liberation_claim")
                if not claim or self.claim_side != speaker.side or speaker.actor == e.actor:
                    continue
                self.found.append(
                    replace(
                        e, actor=speaker.actor, speaker=speaker.person, event_from=None,
                        event_to=None, hedge=None, start=e.start, end=speaker.end, sure=0.7,
                    )
                )  # fmt: skip

    def _mentioned(self, start: int, end: int) -> None:
        """A place that a sentence is about, though nobody is named to say so, is "the town" later."""
        groups = self._places(start, end)
        towns = [
            g
            for g in groups
            if g[0].kind == "settlement"
            and not _BESIDE.search(self.low[max(start, g[0].start - 34) : g[0].start])
        ]
        opens = bool(towns) and towns[0][0].start - start < 24
        if opens or len({m.place_id for g in towns for m in g}) == 1:
            self.topic, self.topic_actor = towns[0], ""

    def _who_is_quoted(self, start: int, end: int) -> list[Speaker]:
        """ "«X is free. Our men …», said the minister": who speaks where the quote closes."""
        if self.low[start:end].lstrip(" -").startswith('"') and self.low.count('"', start, end) % 2:
            closed = self.low.find('"', end, end + 400)
            if closed > 0 and "\n" not in self.low[end:closed]:
                stop = min(
                    x
                    for x in (
                        self.low.find(".", closed),
                        self.low.find("\n", closed),
                        len(self.low),
                    )
                    if x > 0
                )
                told = [s for s in self.speakers if closed < s.start < stop]
                return [s for s in told if self._speaks(s)] or [s for s in told if not s.vague]
        return []

    def _part(
        self, start: int, end: int, whole: Sequence[Speaker], sentence: tuple[int, int]
    ) -> None:
        low = self.low[start:end]
        here = [s for s in whole if start <= s.start < end]
        silent = bool(_SILENT.search(low))
        places = self._places(start, end)
        predicates = self._predicates(start, end)
        deny = None if silent else _DENY.search(low)
        if silent and not any(s.side == "independent" for s in here):
            # "Kyiv did not comment on Moscow's claim to have taken X" tells of the claim
            here = [s for s in here if self._has_claimed(s)]
            if not here:
                return
        if deny and self._denied(deny, start, end, here, whole, places, predicates, sentence):
            return
        for speaker, group, predicate in self._told(
            start, end, here, whole, places, predicates, sentence
        ):
            kind = self._kind(speaker, predicate, group, start, end)
            if kind:
                self._add(kind, speaker, group, predicate, start, end, sentence)

    def _places(self, start: int, end: int) -> list[list[Mention]]:
        """Places of a part, those listed together in one group."""
        groups: list[list[Mention]] = []
        for mention in self.mentions:
            if not start <= mention.start < end:
                continue
            if mention.kind not in ("settlement", "oblast", "foreign-oblast"):
                continue
            if self._is_where_said(mention):
                continue
            if mention.place_id in _CITIES_OF_OBLASTS and re.search(
                r"(?:%|per ?cent|відсотк\w+|процент\w+)(?: of| of the)? $",
                self.low[max(start, mention.start - 16) : mention.start],
            ):
                continue  # "79 percent of Donetsk" is of the region
            if (
                groups
                and mention.place_id == groups[-1][-1].place_id
                and self.low[: mention.start].rpartition("(")[2].count(")") == 0
                and "(" in self.low[groups[-1][-1].end : mention.start]
            ):
                continue  # "Krasnoarmeysk (in Ukrainian, Pokrovsk) and Vovchansk"
            if any(
                re.fullmatch(
                    r"'s (?:(?:town|city|village) (?:of )?)?", self.low[mention.end : m.start]
                )
                for m in self.mentions
                if mention.end < m.start < mention.end + 24
            ):
                continue  # "Luhansk's Bilohorivka"
            if mention.kind != "settlement":
                lead = self.low[max(start, mention.start - 34) : mention.start]
                tail = self.low[mention.end : mention.end + 30]
                direct = list(PREDICATE.finditer(lead))
                directly = direct and re.fullmatch(
                    r"\"?(?: of| over| над)?(?: the)? ", lead[direct[-1].end() :]
                )
                if directly and direct[-1].lastgroup in ("enter", "leave", "hold"):
                    directly = None
                within = re.search(r"(?<!\w)(?:in|в|у|на)(?: the)? $", lead)
                if within and not _WHOLE.search(lead):
                    continue
                if (
                    not _WHOLE.search(lead)
                    and not directly
                    and not re.match(
                        r" (?:is|was|has been|had been) (?:fully|completely|entirely)"
                        r"|,? \"?(?:не )?(?:повністю|полностью|захвач\w+ не полностью|захоплен\w+ не повністю)",
                        tail,
                    )
                ):
                    continue
            if groups:
                gap = self._without_oblasts(groups[-1][-1].end, mention.start)
                first = groups[-1][0].start
                if re.search(r"(?<!\w)(?:in|в|у) $", gap) and _BESIDE.search(
                    self.low[max(start, first - 34) : first]
                ):
                    gap = "; "  # "near X and in Y"
                same = (mention.kind == "settlement") == (groups[-1][-1].kind == "settlement")
                if same and re.fullmatch(
                    r"(?:'s)?\"?(?:, (?:an?|the) [^,.;\d]{3,50}(?=, (?:and|as well as) ))?,?(?: ?\([^)]{0,40}\),?)?(?: (?:and so (?:is|are|was|were)|and|or|та|і|й|и|а також|а также"
                    r"|as well as|also|plus))?"
                    r"(?: (?:the|in|of|в|у|nearby|neighbou?ring|adjacent|small|сусідн\w+"
                    r"|соседн\w+|із|из|з|от|від))*"
                    r"(?: (?:town|city|village|villages|towns|settlement|settlements|міст\w+"
                    r"|сел\w+|сіл|город\w*|посел\w+"
                    r"|населен\w+ пункт\w*)(?: of)?)?[ \"]*",
                    gap,
                ):
                    groups[-1].append(mention)
                    continue
            groups.append([mention])
        return groups

    def _is_where_said(self, mention: Mention) -> bool:
        """ "speaking in Kharkiv", "in a video filmed in Kharkiv, said": where it was said."""
        lead = self.low[max(0, mention.start - 40) : mention.start]
        tail = self.low[mention.end : mention.end + 24]
        if _SAID_IN.search(lead):
            return True
        told = [s for s in self.speakers if 0 <= mention.start - s.end < 60]
        between = self.low[told[-1].end : mention.start] if told else ""
        return bool(
            told
            and re.search(r"(?<!\w)(?:in|at|from|у|в|з|із|из) $", lead)
            and _SAID_NEXT.match(tail)
            and not PREDICATE.search(between)
        )

    def _without_oblasts(self, start: int, end: int) -> str:
        """What stands between two places, without "in the Kharkiv region"."""
        gap = self.low[start:end]
        for mention in self.mentions:
            if mention.kind in ("oblast", "foreign-oblast") and start <= mention.start < end:
                name = self.low[mention.start : mention.end]
                lead = r" ?(?:in|of|в|у|на)?(?: the| ukraine's| russia's| eastern| southern| northern| northeastern)* ?"
                gap = re.sub(lead + re.escape(name), "", gap, count=1)
        return gap

    def _predicates(self, start: int, end: int) -> list[_Predicate]:
        found = []
        for match in PREDICATE.finditer(self.low, start, end):
            name = match.lastgroup or ""
            lead = self.low[max(0, match.start() - 14) : match.start()]
            if name == "hold" and _ENEMY_BEFORE.search(lead):
                said = self.low[match.start() : match.end()]  # "Russian troops were inside"
                name = (
                    "enter"
                    if re.search(r"(?<!\w)in(?:side)?(?!\w)|fight|бо[їий]|[ув]$", said)
                    else "take"
                )
            if name == "hold" and _ENEMY_AFTER.match(self.low, match.end()):
                name = "take"  # "село контролює противник"
            before = self.low[max(start, match.start() - 38) : match.start()]
            close = re.split(
                r"[,;:\"]| (?:that|що|что|claims? (?:to have|of(?: having)?)|про|о) ", before
            )[-1]
            if name == "hold" and re.search(r" (?:and|but|та|але|и|но|а) $", before):
                close = ""  # "the battle is not over and our units keep …"
            negated = bool(_NEGATION.search(close))
            if re.search(r"\bnot only\b|не тільки|не только|не лише", close):
                negated = False
            if name in ("take", "free", "enter") and re.search(r" to (?:\w+ly )?$", " " + close):
                close += " plan"
            if name == "leave":  # a withdrawal that was ordered is one
                close = re.sub(r"(?<!\w)(?:order(?:ed|s)?|наказ\w*|приказ\w*)", "", close)
            planned = bool(_PLAN.search(close)) or bool(_WOULD.match(self.low[match.end() : end]))
            if re.search(
                r"(?:claim\w*|said|report\w*|manag\w+|вдалося|удалось)(?: to)?(?: have)? $", before
            ):
                planned = False
            found.append(_Predicate(name, match.start(), match.end(), negated, planned))
        return found

    # -- denials -----------------------------------------------------------------------------------

    def _denied(
        self,
        deny: re.Match[str],
        start: int,
        end: int,
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
        places: Sequence[list[Mention]],
        predicates: Sequence[_Predicate],
        sentence: tuple[int, int],
    ) -> bool:
        at = start + deny.start()
        if (
            re.search(
                r"(?<!\w)(?:not|never|nor|не|ні)(?: \w+)? $", self.low[max(start, at - 16) : at]
            )
            and deny["verb"]
        ):
            return False
        denier = self._denier(
            at, deny["verb"] is not None, (here if deny["verb"] else whole) or whole
        )
        if denier is None:
            return False
        groups = [
            g for g in places if self._is_object(g, predicates) or deny["noun"] or len(places) == 1
        ]
        # "denied that X had fallen and said that Y had been freed": Y is told, not denied
        told_from = _AND_SAID.search(self.low, at + 1, end)
        if told_from and deny["verb"]:
            groups = [g for g in groups if g[0].start < told_from.start()] or groups
        spoken = [m for g in groups for m in g]
        pronoun = re.match(
            r"\w+ (?:this|it|these|the (?:claims?|reports?)|це|цю|ці|это|эту)(?!\w)",
            self.low[at : at + 26],
        )
        if spoken and pronoun and deny["verb"]:  # "denied this, saying X remained …"
            told_before = self.claimed if self.claim_side not in ("", denier.side) else self.topic
            if self.topic_actor != denier.actor:
                spoken += [m for m in told_before if m.place_id not in {s.place_id for s in spoken}]
        if not spoken:
            told = self.low[at - 60 if at - 60 > start else start : end]
            if _THE_PLACE.search(told) or len(told) < 90:
                if self.claimed and self.claim_side != denier.side:
                    spoken = list(self.claimed)
                elif (
                    self.topic
                    and self.topic_actor != denier.actor
                    and (self.topic_actor or not _AREA.search(self.low, start, end))
                ):
                    spoken = list(self.topic)
        if not spoken and _THE_PLACE.search(self.low[start:end]):
            here_before = [
                m
                for m in self.mentions
                if sentence[0] <= m.start < start and m.kind == "settlement"
            ]
            spoken = here_before[-1:]
        if not spoken:
            return False
        other = "russia" if denier.side == "ukraine" else "ukraine"
        for speaker in here:
            tells = self._speaks(speaker) and not self._has_claimed(speaker)
            if speaker.side == other and (tells or not speaker.vague) and self._claims(speaker):
                # "rejected a claim of the ministry to have taken X" tells of the claim as well
                said = [p for p in predicates if p.name != "hold"]
                for group in groups or ([spoken] if said else []):
                    near = self._nearest(group, said) if groups else said[0]
                    kind = self._kind(
                        speaker, replace(near, negated=False) if near else None, group, start, end
                    )
                    if kind:  # the day that is named is that of the denial
                        self._add(kind, speaker, group, near, start, end, sentence, dated=False)
        kind = "independent_assessment" if denier.side == "independent" else "denial"
        self._add(kind, denier, spoken, None, start, end, sentence, at)
        for group in places:  # "denied that X had fallen and said it had left Y"
            if group in groups:
                continue
            near = self._nearest(group, predicates)
            if near and self._is_object(group, [near]):
                kind2 = self._kind(denier, near, group, start, end)
                if kind2:
                    self._add(kind2, denier, group, near, start, end, sentence)
        return True

    def _has_claimed(self, speaker: Speaker) -> bool:
        """ "Moscow's claim", "a statement by the ministry", "заява Міноборони"."""
        after = self.low[speaker.end : speaker.end + 40]
        before = self.low[max(0, speaker.start - 30) : speaker.start]
        own = self.low[speaker.end - 2 : speaker.end] == "'s"
        if _CLAIM_BY.search(self.low[speaker.start : speaker.end].rpartition(" ")[0] + " "):
            return True
        return bool(
            (own and _CLAIM_NOUN.match(after))
            or _CLAIM_NOUN.match(after.removeprefix("'s"))
            or _CLAIM_BY.search(before)
        )

    def _claims(self, speaker: Speaker) -> bool:
        after = self.low[speaker.end : speaker.end + 30]
        before = self.low[max(0, speaker.start - 26) : speaker.start]
        return bool(_CLAIM_CUE.search(after) or _CLAIM_CUE.search(before))

    def _denier(self, at: int, is_verb: bool, here: Sequence[Speaker]) -> Speaker | None:
        """Who denies: the nearest subject of the verb; of a lie, whoever is on the other side."""
        speakers_here = list(here)
        he = re.search(
            r"(?<!\w)(?:he|she|they|it|він|вона|вони|он|она|они) (?:also |then |later |has |have )?$",
            self.low[max(0, at - 24) : at],
        )
        if is_verb and he and not any(self._speaks(s) and not s.vague for s in speakers_here):
            meant = self._meant_by(he[0].strip())
            if meant and meant.side != "russia":
                return meant
        if not speakers_here:
            pronoun = self.last_speaker if self.last_speaker else None
            he = _PRONOUN_SPEECH.search(self.low, max(0, at - 40), at + 80)
            if pronoun and pronoun.side != self.claim_side and (self.claim_side or he):
                return pronoun
            return None
        if is_verb:
            by = re.match(r"\w+ by (?:the )?", self.low[at : at + 30])
            passive = [s for s in speakers_here if by and 0 <= s.start - at - by.end() < 12]
            if passive:
                return passive[0]
            rivals = [s for s in speakers_here if not self._has_claimed(s)] or speakers_here
            before = [s for s in rivals if s.end <= at]
            after = [s for s in rivals if s.start > at]
            near = before[-1] if before else None
            if near and at - near.end < 60 and not re.search(r"[,;]", self.low[near.end : at]):
                return near
            follow = after[0] if after else None
            if (
                follow
                and follow.start - at < 60
                and (
                    near is None
                    or re.fullmatch(
                        r"\w*(?: (?:в|у|the|in))* ",
                        self.low[at : follow.start].split(" ", 1)[-1] + " ",
                    )
                )
            ):
                return follow
        order = {"ukraine": 0, "independent": 1, "russia": 2}
        if self.claim_side == "ukraine":
            order = {"russia": 0, "independent": 1, "ukraine": 2}

        def apart(s: Speaker) -> bool:  # in another clause
            return re.search(r"[,;]", self.low[min(s.end, at) : max(s.start, at)]) is not None

        ranked = sorted(
            speakers_here, key=lambda s: (order[s.side], s.vague, apart(s), abs(s.start - at))
        )
        if ranked[0].side == "russia" and self.claim_side != "ukraine" and not is_verb:
            return None
        return ranked[0]

    # -- claims and all else -----------------------------------------------------------------------

    def _told(
        self,
        start: int,
        end: int,
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
        places: Sequence[list[Mention]],
        predicates: Sequence[_Predicate],
        sentence: tuple[int, int],
    ) -> list[tuple[Speaker, list[Mention], _Predicate]]:
        told = []
        elided = self._elided(start, end) if places and not predicates else None
        for group in places:
            by = _CLAIMED_BY.match(self.low, group[-1].end)
            claimants = [s for s in here if by and 0 <= s.start - by.end() < 5]
            if claimants:  # "X, claimed by Moscow on Thursday, is still ours, Kyiv said"
                at = group[0].start
                told.append((claimants[0], group, _Predicate("take", at, at, False, False)))
                here = [s for s in here if s is not claimants[0]]
                whole = [s for s in whole if s is not claimants[0]]
                if not here:
                    continue
            near = (
                replace(elided, start=start, end=start)
                if elided
                else self._nearest(group, predicates)
            )
            if elided and near and (speaker := self._speaker(group, near, here, whole, start, end)):
                told.append((speaker, group, near))
                continue
            if near is None:
                lead = self.low[max(start, group[0].start - 30) : group[0].start]
                by = re.match(r",? (?:was |is )claimed by ", self.low[group[-1].end :][:28])
                if not by and not re.search(
                    r"(?<!\w)claim(?:ed|s)(?: the (?:town|city|village|settlement) of)? $", lead
                ):
                    continue
                near = _Predicate("take", group[0].start, group[0].start, False, False)
            elif not self._is_object(group, [near]) or self._has_object(near, group, places):
                continue
            elif (
                near.start + 5 < group[0].start < near.end
                and not self.low.startswith("ring", near.start)
                and _BESIDE.search(self.low[near.start : group[0].start])
            ):
                continue  # "advanced near X and in Y"
            speaker = self._speaker(group, near, here, whole, start, end)
            if speaker:
                told.append((speaker, group, near))
        if places and told:
            told += self._held(end, places[-1], predicates, told, here, whole)
            told += self._left(end, places[-1], predicates, told)
        # "The General Staff said its troops still held the town."
        if not places or (not told and _THE_TOWN.search(self.low, start, end)):
            told += self._of_earlier(start, end, here, whole, predicates)
        return told

    def _elided(self, start: int, end: int) -> _Predicate | None:
        """ "The corps freed X, and the brigade, Y": the verb of the part before."""
        if not re.match(
            r"[,;] (?:(?:а|и|і|та|and) [^,.;]{2,60} - |and [^,.;]{2,40}? (?:that|those) of )",
            self.low[start:end],
        ):
            return None
        before = self._predicates(self.sentence_start, start)
        return before[-1] if before else None

    def _held(
        self,
        end: int,
        group: Sequence[Mention],
        predicates: Sequence[_Predicate],
        told: Sequence[tuple[Speaker, list[Mention], _Predicate]],
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
    ) -> list[tuple[Speaker, list[Mention], _Predicate]]:
        """After Moscow said it had taken X, the group said that the town remained Ukrainian."""
        used = {p for _, _, p in told}
        for p in predicates:
            near = self.low[max(group[-1].end, p.start - 30) : min(end, p.end + 24)]
            town = re.search(
                r"(?<!\w)(?:the (?:town|city|village|settlement)|місто|село|город)(?!\w)", near
            )
            if p.name in ("hold", "leave") and p not in used and p.start > group[-1].end:
                speaker = self._speaker(group, p, here, whole, group[-1].end, end)
                if (
                    speaker
                    and (town or self._speaks(speaker))
                    and all(speaker != s for s, _, _ in told)
                    and speaker.side == "ukraine"
                ):
                    return [(speaker, list(group), p)]
        return []

    def _left(
        self,
        end: int,
        group: Sequence[Mention],
        predicates: Sequence[_Predicate],
        told: Sequence[tuple[Speaker, list[Mention], _Predicate]],
    ) -> list[tuple[Speaker, list[Mention], _Predicate]]:
        """ "Kyiv confirmed the fall of X and said that the troops had been pulled back"."""
        speaker, places, used = told[-1]
        for p in predicates:
            if (
                p.name == "leave"
                and used.name in ("take", "enter")
                and places == list(group)
                and speaker.side == "ukraine"
                and p.start > max(group[-1].end, used.end)
            ):
                return [(speaker, list(group), p)]
        return []

    def _of_earlier(
        self,
        start: int,
        end: int,
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
        predicates: Sequence[_Predicate],
    ) -> list[tuple[Speaker, list[Mention], _Predicate]]:
        if re.match(
            r", (?:(?:a|the) (?:\w+ )?(?:city|town|village|settlement|hub|stronghold)(?!\w)|(?:(?:про|о|об) (?:[^\W\d_]+ )?)?(?:which|що|які|яке|яку|як[оі]|котор))",
            self.low[start : start + 40],
        ):
            groups = self._places(self.sentence_start, start)
            named = groups[-1] if groups and 0 <= start - groups[-1][-1].end < 3 else []
            taken = _Predicate("take", start, start, False, False)
            claimed = _CLAIM_CUE.search(self.low[start:end]) is not None
            if named and (predicates or claimed):
                predicate = predicates[-1] if predicates else taken
                speaker = self._speaker(named, predicate, here, here, start, end)
                return [(speaker, named, predicate)] if speaker else []
        topic = self.behind_relative or self.topic
        sentence = self.sentence_start
        said = [m for m in self.mentions if sentence <= m.start < start and m.kind == "settlement"]
        if said and not any(t.start >= sentence for t in topic):
            topic = said[-1:]
        if not topic or not predicates:
            return []
        if any(
            e.kind == "claim_withdrawn" and e.start >= whole[0].start for e in self.found if whole
        ):
            return []
        the_place = re.compile(
            r"(?<!\w)(?:(?:the|both|these) (?:(?:entire|whole|two|three) )?(?:towns?|city|cities|villages?|settlements?)|обидва"
            r"|оба|обоих|містом?|міст[аіу]|сел[оаі]|селище|селищі|город\w?|городом"
            r"|село|поселок|(?:цей |цього |цим |этот |этого |этом )?насел[её]н(?:ий|ый|ого) пункта?|it|the (?:cent(?:re|er)|streets|outskirts|suburbs|(?:north|south|east|west)\w* (?:part|half|edge|outskirts|districts?))"
            r"|its(?= (?:\w+ )?(?:half|part|cent(?:re|er)|outskirts|suburbs|streets|districts))"
            r"|its(?= \"?(?:capture|fall|seizure|loss|liberation|occupation|taking))"
            r"|(?:его|її|ее|його)(?= \"?(?:взят|захва|захоп|освоб|звільн|паді|паден|втрат|потер|окупа|оккупа)))(?!\w)"
        )
        told = []
        for predicate in predicates:
            low = (
                max(self.sentence_start, predicate.start - 60)
                if start - self.sentence_start
                else start
            )
            close = self.low[low : min(end, predicate.end + 40)]
            spoken_of = _NOMINAL.search(
                self.low, max(start, predicate.start - 6), predicate.end + 2
            )
            if self.behind_relative:
                group = self.behind_relative
                if speaker := self._speaker(group, predicate, here, whole, start, end):
                    told.append((speaker, list(group), predicate))
                continue
            if predicate.name in ("take", "free", "leave") and spoken_of:
                going = topic[-1].end > start - 260
                if going and (speaker := self._speaker(topic, predicate, here, whole, start, end)):
                    told.append((speaker, list(topic), predicate))
                    continue
            # "but Kyiv says the fighting continues": of the place just spoken of
            going_on = predicate.name in ("hold", "leave") and topic[-1].end > start - 140
            if predicate.planned or _LOST_THINGS.match(self.low, predicate.start):
                continue
            beside = {"take": ("enter",), "enter": ("leave",)}.get(predicate.name, ())
            if any(p.name in beside and 0 <= predicate.start - p.end < 24 for p in predicates):
                continue  # "half the town is taken", "fell back to the outskirts"
            if predicate.name == "retract":  # "on Wednesday he took these words back"
                claimant = [s for s in whole if s.side == self.claim_side] or (
                    [self.last_speaker] if self.last_speaker and not whole else []
                )
                if claimant and claimant[0].actor == self.topic_actor:
                    told.append((claimant[0], list(topic), predicate))
                continue
            meant = [m[0] for m in the_place.finditer(close)]
            if not self.topic_actor and topic is self.topic:
                meant = [word for word in meant if word != "it"]
            if not meant and not going_on:
                continue
            speaker = self._speaker(topic, predicate, here, whole, start, end)
            if speaker:
                told.append((speaker, list(topic), predicate))
        return told

    def _nearest(
        self, group: Sequence[Mention], predicates: Sequence[_Predicate]
    ) -> _Predicate | None:
        """The predicate whose object or subject a group of places is: the nearest, those before it
        first, and "entered" or "not" rather than the plain "taken" beside it."""

        def cost(p: _Predicate) -> float:
            if p.end <= group[0].start:
                gap = self.low[p.end : group[0].start]
                passive = _PASSIVE.search(self.low[max(0, p.start - 16) : p.start])
                mine = passive and not gap.startswith(" of")  # "X had been taken and Y surrounded"
                if gap.startswith(",") and any(0 < p.start - m.end <= 2 for m in self.mentions):
                    mine = True  # "Сіверськ залишено, Лиман тримаємо"
                return len(gap) + (0 if _OBJECT_GAP.fullmatch(gap) else 40) + (25 if mine else 0)
            if p.start <= group[0].start < p.end:
                return 0
            if p.start >= group[-1].end:
                gap = self.low[group[-1].end : p.start]
                if "," in gap and self.low[p.start].isdigit():
                    return 500  # "…, 99.5 percent of the region has been freed"
                return len(gap) + 15 + 30 * len(re.findall(r"[,;:]", gap))
            return 500

        ranked = sorted((p for p in predicates), key=cost)
        if not ranked or cost(ranked[0]) > 160:
            return None
        best = ranked[0]
        if best.name == "enter":  # "had cleared most of X"
            for other in ranked[1:]:
                if other.name == "free" and other.end <= best.start <= other.end + 12:
                    return other
        if best.name == "take":
            for other in ranked[1:]:
                one_side = (best.start < group[0].start) == (other.start < group[0].start)
                beside = (one_side and abs(other.start - best.end) < 28) or (
                    one_side and abs(best.start - other.end) < 28
                )
                gap = self.low[min(best.end, other.end) : max(best.start, other.start)]
                if (
                    (
                        other.name in ("enter", "hold", "leave", "retract")
                        and beside
                        and cost(other) < 80
                    )
                    and not re.search(r"[,;:.\"]", gap)
                    and not self._other_place_between(best, other, group)
                ):
                    return replace(
                        other,  # "is not captured and fighting goes on" says the same twice
                        negated=other.negated or (best.negated and other.name != "hold"),
                        planned=other.planned or best.planned,
                    )
        if best.name != "retract" and any(p.name == "retract" for p in ranked):
            return next(p for p in ranked if p.name == "retract")
        return best

    def _has_object(
        self, predicate: _Predicate, group: Sequence[Mention], places: Sequence[list[Mention]]
    ) -> bool:
        """ "Hit X and captured Y": the verb behind X has its own object."""
        if predicate.start < group[-1].end or not self.low[predicate.start].isascii():
            return False
        if predicate.name not in ("take", "free", "enter") or _PASSIVE.search(
            self.low[max(0, predicate.start - 24) : predicate.start]
        ):
            return False
        between = self.low[group[-1].end : predicate.start]
        return bool(re.search(r"(?<!\w)and(?!\w)", between)) and any(
            predicate.end <= other[0].start
            and _OBJECT_GAP.fullmatch(self.low[predicate.end : other[0].start])
            for other in places
        )

    def _other_place_between(self, a: _Predicate, b: _Predicate, group: Sequence[Mention]) -> bool:
        low, high = min(a.start, b.start), max(a.end, b.end)
        return any(low < m.start < high and m not in group for m in self.mentions)

    def _is_object(self, group: Sequence[Mention], predicates: Sequence[_Predicate]) -> bool:
        """Whether one of the predicates is said of the places and not of something near them."""
        first, last = group[0], group[-1]
        lead = self.low[max(0, first.start - 34) : first.start]
        for p in predicates:
            if p.name == "retract" or p.start <= first.start < p.end:
                return True
            if p.end <= first.start:
                gap = self.low[p.end : first.start]
                if p.name == "leave" and len(gap) < _MAX_GAP and not re.search(r"[.;:]", gap):
                    if not re.search(
                        r"(?<!\w)(?:near|around|towards?|north|south|east|west|біля|поблизу"
                        r"|возле)(?!\w)",
                        gap,
                    ):
                        return True
                    continue
                if (
                    p.name in ("enter", "hold", "shown")
                    and len(gap) < _MAX_GAP
                    and not re.search(r"[.;:]", gap)
                ):
                    if not re.search(
                        r"(?<!\w)(?:near|outside|towards?|direction|біля|поблизу|возле|под(?! (?:\w+ )?контрол)|під(?! (?:\w+ )?контрол)|kilomet\w+|km"
                        r"|км|наступ\w+ на|атаку\w+|напрямку|направлении|районі|районе|бік|сторону)(?!\w)",
                        gap,
                    ):
                        return True
                    continue
                # places that the gazetteer does not know stand in the list as well
                listed = _UNKNOWN.sub("", self.text[p.end : first.start]).lower()
                gap = plain(listed) if listed != gap else gap
                if _REGION.search(gap):
                    gap = self._without_oblasts(p.end, first.start)
                if _OBJECT_GAP.fullmatch(gap) and not _NEAR.search(_after_predicate(gap, lead)):
                    return True
                if (
                    len(gap) < _MAX_GAP
                    and re.fullmatch(
                        r"[^.;:]*?(?:control|контрол\w+)? ?(?:of|over|над)(?: (?:the|all|whole"
                        r"|entire|city|town|village|of))* ?\"?",
                        gap,
                    )
                    and not _NEAR.search(lead)
                    and not _SOMETHING.search(gap)
                ):
                    return True
            elif p.start >= last.end:
                gap = self.low[last.end : p.start]
                within = p.name == "enter" and self.ukrainian and re.search(r"(?<!\w)у $", lead)
                near = not within and _NEAR.search(lead)
                if len(gap) < _MAX_GAP and not re.search(r"[.;]", gap) and not near:
                    told = re.search(
                        r"(?:which|що|якого|який|яке|которы\w|которое)(?!\w)", gap
                    ) and _CLAIM_CUE.search(gap)
                    if (
                        p.name == "leave"
                        or told
                        or not re.search(
                            r"(?<!\w)(?:drone|missile|people|killed|civilians|who|which|де|где"
                            r"|звідки|откуда)(?!\w)",
                            gap,
                        )
                    ) and not re.search(r"[^\"], [^\"]*(?:said|заяв|сообщ|повідом)", gap):
                        return True
                elif (
                    p.name == "leave"
                    and re.search(r"(?:from|з|із|из|с|зі)(?: \w+)? $", lead)
                    and len(gap) < _MAX_GAP
                ) or (
                    p.name == "hold"
                    and len(gap) < _MAX_GAP
                    and re.search(r"(?<!\w)(?:за|in|у|в|for) $", lead)
                ):
                    return True
        return False

    def _speaker(
        self,
        group: Sequence[Mention],
        predicate: _Predicate,
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
        start: int,
        end: int,
    ) -> Speaker | None:
        """Who says it: a body with a name before "Ukrainian troops"; the nearest of several."""
        heading = self._heading(start, here, whole)
        if heading:
            return heading
        pool = list(here) or list(whole)
        if all(
            s.vague and not self._speaks(s) for s in here
        ):  # "…, the staff said: the village is held by our forces"
            sides = {s.side for s in here} | {"independent"}
            pool += [s for s in whole if not s.vague and s.side in sides]
        if not pool:
            said = self.last_speaker
            pronoun = _PRONOUN_SPEECH.search(self.low, start, end)
            if pronoun:
                return self._meant_by(pronoun[0])
            # "…, the staff said. In Pokrovsk our soldiers hold the north."
            goes_on = (
                said is not None
                and not said.vague
                and said.side == "ukraine"
                and predicate.name in ("hold", "leave", "free")
                and 0 < start - said.end < 250
                and "\n" not in self.low[said.end : start]
                and _UKRAINIANS.search(self.low[start:end])
            )
            return said if goes_on else None
        named = [s for s in pool if not s.vague]
        # the Kremlin relays what a general reported
        named = [s for s in named if s.actor != "Kremlin"] or named
        if named:
            best = min(named, key=lambda s: self._speaker_cost(s, predicate, group))
            # "the Joint Forces announced …, after Moscow had declared X captured": Moscow's
            for s in pool:
                first = min(predicate.start, group[0].start)
                if s.vague and s.side != best.side and self._speaks(s) and s.end <= first:
                    own = not re.search(r"[,;]", self.low[s.end : first])
                    if own and (best.end < s.start or best.start > predicate.end):
                        return s
            return best
        speaking = [s for s in pool if self._speaks(s)]
        best = min(speaking or pool, key=lambda s: self._speaker_cost(s, predicate, group))
        if best.side == "ukraine" and predicate.name in ("leave", "free", "hold"):
            said = self.last_speaker  # "…, the staff said. Our troops hold Y."
            if best not in speaking and said and not said.vague and said.side == "ukraine":
                return said if "\n" not in self.low[said.end : start] else None
        if re.search(r", (?:it|they) (?:said|added|wrote|reported)(?!\w)", self.low[start:end]):
            return best  # "The Ukrainian military has left X, it said"
        return best if best in speaking else None

    def _meant_by(self, pronoun: str) -> Speaker | None:
        """Who of the sentence before "he", "the Russian commander", "the ministry" is."""
        side = next(
            (s for w, s in (("russian", "russia"), ("ukrainian", "ukraine")) if w in pronoun), ""
        )
        fitting = [s for s in self.last_named if not side or s.side == side]
        if re.match(r"(?:he|she|the (?:\w+ )?(?:general|commander|president))(?!\w)", pronoun):
            fitting = [s for s in fitting if s.person] or fitting
        return fitting[0] if fitting else self.last_speaker

    def _heading(
        self, start: int, here: Sequence[Speaker], whole: Sequence[Speaker]
    ) -> Speaker | None:
        """ "DeepState: our troops freed X. The enemy took Y.": what follows is DeepState's."""
        if any(not s.vague for s in here):
            self.headed = None
            return None
        led = [s for s in whole if not s.vague and s.end <= start]
        if led and self.low[start : start + 1] == ":":
            lead = self.low[self.sentence_start : led[-1].start].strip()
            tail = self.low[led[-1].end : start].strip(' "')
            if not lead and not tail:
                self.headed = led[-1]
                return led[-1]
        if self.headed and not whole and "\n" not in self.low[self.headed.end : start]:
            return self.headed
        return None

    def _speaks(self, speaker: Speaker) -> bool:
        after = self.low[speaker.end : speaker.end + 40]
        before = self.low[max(0, speaker.start - 60) : speaker.start]
        if self._has_claimed(speaker):
            return True
        if re.search(r"[^\d] ?-{1,2} (?:the )?$", before) and re.match(
            r"[^\w]{0,3}(?:$|\n| -)", after
        ):
            return True  # "Vovchansk is ours - Defence Forces"
        if speaker.vague and re.search(r"(?<!\w)of (?:the )?$", before):
            return False  # "the successes of the enemy"
        in_a_list = speaker.vague or speaker.actor.endswith(("Brigade", "Corps"))
        says = _SAYS_AT_ONCE if in_a_list else _SAYS_AFTER
        if says.match(after):
            return True
        led = _SAYS_BEFORE.search(before)
        # "said Ukrainian troops had left" is not said by the troops
        plain_verb = (
            led and led[0].isascii() and not led[0].startswith("according") and " by " not in led[0]
        )
        return bool(led) and not (speaker.vague and plain_verb and not _INVERTED.match(after))

    def _speaker_cost(
        self, speaker: Speaker, predicate: _Predicate, group: Sequence[Mention]
    ) -> float:
        low, high = sorted((speaker.start, predicate.start))
        gap = self.low[min(speaker.end, predicate.end) : high] if high > low else ""
        cost = len(gap) + (0 if self._speaks(speaker) else 45)
        if speaker.start > predicate.start:
            cost += 12
        return cost

    # -- what --------------------------------------------------------------------------------------

    def _kind(
        self,
        speaker: Speaker,
        predicate: _Predicate | None,
        group: Sequence[Mention],
        start: int,
        end: int,
    ) -> str:
        name = predicate.name if predicate else "take"
        negated = bool(predicate and predicate.negated)
        if predicate and predicate.planned:
            close = self.low[max(start, predicate.start - 34) : predicate.start]
            failed = re.search(
                r"(?<!\w)(?:failed|unable|fail(?:s|ing)?|unsuccessful\w*|не вдалося|не удалось"
                r"|не смогл\w|не змогл\w)(?!\w)",
                close,
            )
            return (
                "denial"
                if failed and speaker.side == "ukraine" and name in ("take", "enter")
                else ""
            )
        in_russia = self.gazetteer.parents.get(group[0].place_id, "") in ("ru-krs", "ru-bel") or (
            group[0].kind == "foreign-oblast"
        )
        near = self.low[max(start, (predicate.start if predicate else start) - 60) : end]
        if speaker.side == "independent":
            return "" if name == "retract" else "independent_assessment"
        if speaker.side == "russia":
            said = self.low[predicate.start : predicate.end] if predicate else ""
            if name == "hold" and re.search(r"fight|battle|бо[їйияє]|clearing|repel", said):
                after = self.low[predicate.start : predicate.end + 12] if predicate else ""
                inside = re.search(
                    r"(?<!\w)(?:inside|streets?|house|block|cent(?:re|er)|in the|у|в|на улицах|на вулицях|вулич\w+|уличн\w+)(?!\w)",
                    after,
                )
                return "partial_control_claim" if inside and not negated else ""
            return self._kind_russian(name, negated, in_russia, predicate, start)
        return self._kind_ukrainian(name, negated, speaker, near, predicate, start, end)

    def _kind_russian(
        self, name: str, negated: bool, in_russia: bool, predicate: _Predicate | None, start: int
    ) -> str:
        if name == "shown":
            return ""
        if name == "retract":  # "has not withdrawn his claim" tells of the claim
            return "capture_claim" if negated else "claim_withdrawn"
        if name == "leave":
            before = self.low[max(start, (predicate.start if predicate else start) - 60) :][:60]
            ukrainians = _UKRAINIANS.search(before)
            return "" if ukrainians or negated else "withdrawal"
        if negated:
            return "denial" if name == "free" else ""
        if name == "enter":
            return "partial_control_claim"
        if predicate and _A_PART.match(self.low, predicate.end):
            return "partial_control_claim"  # "освобождение восточной части города"
        if name == "hold":
            said = self.low[predicate.start : predicate.end] if predicate else ""
            return "" if in_russia or _UKRAINIANS.search(said) else "capture_claim"
        return "liberation_claim" if in_russia else "capture_claim"

    def _kind_ukrainian(
        self,
        name: str,
        negated: bool,
        speaker: Speaker,
        near: str,
        predicate: _Predicate | None,
        start: int,
        end: int,
    ) -> str:
        if name == "retract":
            return ""
        if name == "leave":
            if negated:
                return "denial"
            before = self.low[max(start, (predicate.start if predicate else start) - 45) :][
                : min(45, (predicate.start if predicate else start) - start)
            ]
            russians = list(_RUSSIANS.finditer(before))
            ours = list(_UKRAINIANS.finditer(before))
            if russians and (not ours or ours[-1].start() < russians[-1].start()):
                return ""
            return "withdrawal"
        if name == "shown":
            said = self.low[predicate.start : predicate.end] if predicate else ""
            return "denial" if said == "contested" else ""
        if name == "hold":
            lead = self.low[self.sentence_start : predicate.start if predicate else start]
            enemy = _RUSSIANS.search(lead) or re.search(r"(?<!\w)(?:they|вони|они)(?!\w)", lead)
            return "confirmation" if negated and not enemy else "denial"
        if name == "free":
            return "" if negated else "liberation_claim"
        if negated:
            return "denial"
        if name == "enter":
            if re.search(r"back (?:under|in)|liberat|звільн|освобо|повер[нт]", near[:170]):
                return "liberation_claim"
            if predicate and _DESTROYED.search(self.low, predicate.end, end):
                return "denial"  # "the groups that had infiltrated X were destroyed"
            if self._held_beside(predicate, start, end) or _ONLY.search(near):
                return "denial"  # "90 percent of X is controlled by our troops"
            if _CONFIRM.search(near):
                return "confirmation"
            # "some 300 Russian soldiers were inside the city"
            at = predicate.start if predicate else start
            inside = re.match(
                rf"(?:russian |enemy )?(?:{_MEN} )?(?:were |are |is |was |had been |have been )?(?:\w+ing |present |active |seen |spotted |filmed )?(?:inside|in )|enter|number of|перебува|знаход|наход|зайшл|увійшл|вошл|зашл|infiltr|slip|sneak|crept|seeped|filtered|poured|presence|foothold",
                self.low[at:],
            )
            whose = list(_RUSSIANS.finditer(self.low, max(start, at - 50), at + 28))
            return "confirmation" if inside and whose and not _ONLY.search(near) else ""
        text = self.low[start:end]
        at = (predicate.start if predicate else start) - start
        before = text[max(0, at - 70) : at]
        after = text[at : at + 90]
        if (
            re.match(r"(?:full |complete |total |its |their |under )?control", after)
            or "контрол" in after[:30]
        ):
            if re.match(
                r"(?:under|під|под) (?:our|нашим|українськ\w+|украинск\w+|ukrain\w+|kyiv's)", after
            ):
                return "denial"
            own = (
                _UKRAINIANS.search(before)
                or _UKRAINIANS.search(after)
                or re.search(rf"(?<!\w)(?:its|their|our|his) (?:own )?{_MEN}(?: \w+)? $", before)
            )
            enemy = _RUSSIANS.search(before) or _RUSSIANS.search(after[:40])
            return "denial" if own and not enemy else "confirmation"
        if re.match(r"held", after):
            return "denial"
        lost = re.match(r"lost|loss|fall|втра|утра|потер|пал|впа|паді|паден", after)
        return "confirmation" if lost or _CONFIRM.search(text) else ""

    def _held_beside(self, predicate: _Predicate | None, start: int, end: int) -> bool:
        if predicate is None:
            return False
        low, high = max(start, predicate.start - 45), min(end, predicate.end + 60)
        return any(
            p.name == "hold" and not p.negated and low <= p.start < high
            for p in self._predicates(start, end)
        )

    # -- together ----------------------------------------------------------------------------------

    def _add(
        self,
        kind: str,
        speaker: Speaker,
        group: Sequence[Mention],
        predicate: _Predicate | None,
        start: int,
        end: int,
        sentence: tuple[int, int],
        at: int | None = None,
        dated: bool = True,
    ) -> None:
        anchor = predicate.start if predicate else at if at is not None else group[0].start
        first, last = (
            self._days(anchor, start, end, sentence, speaker, at is not None)
            if dated
            else (None, None)
        )
        hedge = _HEDGE.search(self.low, sentence[0], sentence[1])
        sure = 0.95 * (0.7 if speaker.vague else 1) * (0.85 if at is not None else 1)
        for mention in group:
            inside = start <= mention.start < end
            spans = [(mention.start, mention.end)] if inside else []
            if predicate:
                spans.append((predicate.start, predicate.end))
            spans.append(
                (speaker.start, speaker.end)
                if sentence[0] <= speaker.start < sentence[1]
                else (start, end)
            )
            self.found.append(
                Event(
                    mention.place_id, mention.name_used, kind, speaker.actor, speaker.person,
                    first, last, self.text[hedge.start() : hedge.end()] if hedge else None,
                    min(a for a, _ in spans), max(b for _, b in spans),
                    round(sure * mention.sure * (1 if inside else 0.8), 2),
                )
            )  # fmt: skip
        self.topic, self.topic_actor = list(group), speaker.actor
        if kind in ("capture_claim", "partial_control_claim", "liberation_claim"):
            fresh = [m for m in group if m not in self.claimed]
            if self.claimed and self.claimed[-1].start >= sentence[0]:
                self.claimed = [*self.claimed, *fresh]
            else:
                self.claimed = list(group)
            self.claim_side = speaker.side

    def _days(
        self,
        anchor: int,
        start: int,
        end: int,
        sentence: tuple[int, int],
        speaker: Speaker,
        at_claim: bool = False,
    ) -> tuple[dt.date | None, dt.date | None]:
        """The day named nearest to what was said; a month where only that is named."""

        def usable(period: Period, a: int, b: int) -> bool:
            if period.how in ("month_earlier", "year_earlier", "week_earlier", "today"):
                return False
            return a <= period.start < b and period.kind in ("day", "month", "partial_month")

        def rules(period: Period) -> bool:
            opens = period.start - sentence[0] < 20 or self.low[period.end : start + 1] == ":"
            beside = not start <= speaker.start < end and (
                abs(period.start - speaker.end) < 45 or abs(speaker.start - period.end) < 45
            )
            beside = beside or bool(
                _HE_SAID.search(self.low[max(0, period.start - 30) : period.start])
            )
            return opens or beside or start <= period.start < end

        for a, b in ((start, end), sentence):
            near = [p for p in self.periods if usable(p, a, b) and rules(p)]
            days = [p for p in near if p.kind == "day"]
            own = [
                p
                for p in days
                if -4 < p.start - speaker.end < 70 or 0 <= speaker.start - p.end < 12
            ]
            if own and at_claim:
                return own[-1].first, own[-1].last
            if days or near:
                period = min(days or near, key=lambda p: abs(p.start - anchor))
                return period.first, period.last
        if speaker.start >= sentence[1]:  # a quote, or "This was reported by … on Monday"
            near = [
                p for p in self.periods
                if p.kind == "day" and usable(p, sentence[1], speaker.end + 60)
                and (abs(p.start - speaker.end) < 60 or abs(speaker.start - p.end) < 60)
            ]  # fmt: skip
            if near:
                return near[0].first, near[0].last
        if self.found and _SAME_DAY.search(self.low, start, end):
            return self.found[-1].event_from, self.found[-1].event_to
        return None, None


_UNKNOWN = re.compile(
    r"(?<![.\w])[A-ZА-ЯІЇЄҐ][\w'’-]+(?: [A-ZА-ЯІЇЄҐ][\w'’-]+)?(?=,| and | in (?:the )?[A-Z]| та | и | і | й )"
)
_AND = re.compile(r",? (?:and|та|і|й|и|as well as|а також|а также) (?:the )?")
_SOMETHING = re.compile(
    r"(?<!\w)(?:drones?|missiles?|people|civilians|ground|territory|land|kilomet\w+|km|кв"
    r"|prisoners|positions|part|road|railway)(?!\w)"
)


def _after_predicate(gap: str, lead: str) -> str:
    """The words right before a place, without a verb's own "of" and "from"."""
    return lead[-len(gap) :] if 0 < len(gap) < len(lead) else lead if gap else ""


_TITLE = re.compile(
    r"of|the|for|from|a|an|in|and|top|army|its|his|chief|commander\w*|general|gen|colonel|col|lt"
    r"|maj|major|head|minister|deputy"
    r"|president|boss|leader|founder|spokes\w+|spokesperson|task|force|forces|group|grouping"
    r"|troops|staff|former|who|leads|heads"
    r"|речни\w+|начальник\w*|командувач\w*|головнокомандув\w+|генерал\w*|полковник\w*|міністр\w*"
    r"|министр\w*|президент\w*|глав\w+"
    r"|голов\w+|представител\w+|представни\w+|спикер\w*|спікер\w*|командующ\w+|заступни\w+"
    r"|заместител\w+|войск|військ|из|із|з|рф"
    r"|україни|украины|росії|россии|вс|зсу|всу|угрупован\w+|группировк\w+|пресс\w*|прес\w*"
    r"|секретар\w*|служб\w*|армии|армії"
)


def _is_one_person(gap: str, first: Speaker, second: Speaker) -> bool:
    """ "Khortytsia group spokesman Viktor Trehubov": a post and a name, not two speakers.

    ``gap``: what stands between, as printed: titles and capitalised names only.
    """
    if re.search(r"[.;:\"«»]", gap.strip(' "«»').replace("Gen.", "").replace("Col.", "")):
        return False
    if _AND.fullmatch(gap.lower()) and first.actor != second.actor and not first.vague:
        return False  # "Prigozhin and the ministry"
    for word in re.findall(r"[^\W_]+", gap):
        if not (word[0].isupper() or _TITLE.fullmatch(word.lower())):
            return False
    if first.person and second.person and first.person != second.person:
        return False
    named = bool(first.person) != bool(second.person)
    return named or first.vague or second.vague or first.actor == second.actor
