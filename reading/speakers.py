"""Who counted and who said so: bodies and people in three languages.

One table serves both readings: a figure needs the estimator's id (series.toml), an event the
actor as events.csv names it, the person, and the side. Posts change hands; the day of publication
decides.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reading.quantities import plain
from reading.vocabulary import words


@dataclass(frozen=True)
class Speaker:
    """A body or person named in ``text[start:end]``; ``vague`` for "Moscow", "Ukrainian troops"."""

    actor: str
    estimator_id: str | None
    person: str | None
    side: str  # russia, ukraine, independent
    start: int
    end: int
    vague: bool = False
    medium: bool = False  # a newsroom: it counts only where an analysis is spoken of


# Verbs of saying and of showing, all forms; parts of a pattern.
SAYING, SHOWING = words("say"), words("show")

_RF = r"(?:рф|росії|россии|російської федерації|российской федерации|вс рф|зс рф|країни-агресорки)"
_RU_ADJ = r"(?:російськ\w+|российск\w+)"
_UA_ADJ = r"(?:українськ\w+|украинск\w+)"
_DEFENCE = r"(?:defen[cs]e ministry|ministry of defen[cs]e|mod\b)"
_MINISTRY = r"(?:міноборони|минобороны|міністерств\w+ оборони|министерств\w+ обороны)"
_STAFF = r"(?:генштаб\w*|генеральн\w+ штаб\w*|гш\b)"
_UK = (
    r"(?:велик\w+ британі\w+|великобритані\w+|великобритании|британі\w+|британии"
    r"|сполученого королівства)"
)

# heads of oblasts by their posts, where the gazetteer's "head of X oblast" does not reach:
# English name, adjective, name of the land ("Сумщина")
_OBLASTS = [
    ("Sumy", r"sumy", r"(?:сумськ|сумск)", r"сумщин"),
    ("Kharkiv", r"khark[io]v", r"(?:харківськ|харьковск)", r"хар(?:к[іо]в|ьков)щин"),
    ("Donetsk", r"donetsk", r"(?:донецьк|донецк)", r"доне(?:ч|тч)чин"),
    ("Luhansk", r"lu[hg]ansk", r"(?:луганськ|луганск)", r"луганщин"),
    ("Zaporizhzhia", r"zapori[sz]h(?:zh)?[iy]?a", r"(?:запорізьк|запорожск)", r"запоріжж"),
    ("Kherson", r"kherson", r"(?:херсонськ|херсонск)", r"херсонщин"),
    ("Dnipropetrovsk", r"dnipropetrovsk", r"(?:дніпропетровськ|днепропетровск)",
     r"дн[іе]пропетровщин"),
]  # fmt: skip
_RU_OBLASTS = [
    ("Kursk", r"kursk", r"(?:курськ|курск)", r"курщин"),
    ("Belgorod", r"belgorod", r"(?:б[єеі]лгородськ|белгородск)", r"б[єеі]лгородщин"),
]
_HEAD_OF = (
    r"(?:голов[аиіу]|очільник\w*|начальник\w*|керівник\w*|глав[аыеу]|руководител\w+|губернатор\w*)"
)
_INSTALLED = r"(?:russian?|moscow|kremlin)-(?:installed|appointed|backed|imposed)"
_LEADER = r"(?:head|governor|leader|chief|administrator)"
_SO_CALLED = (
    r"(?:так зван\w+|т\.зв\.|самопроголошен\w+|самопровозглашенн\w+|непризнанн\w+|невизнан\w+"
    r"|терористичн\w+) "
)


# "Zaporizhzhia governor Yevgeny Balitsky" is Moscow's man
_THEIRS = (
    r",? (?:[^\W\d_]+ ){0,2}(?:pushilin|pasechnik|saldo|balits|пушил|пас[еі]чник|сальдо|балиц)"
)
_NOT_BEHIND = "".join(
    rf"(?<!{name}{tail})"
    for name in ("pushilin", "pasechnik", "saldo", "balitsky")
    for tail in ("", ", ", ", the ")
)


def _heads() -> list[tuple[str, str | None, str | None, str, bool, str]]:
    rows: list[tuple[str, str | None, str | None, str, bool, str]] = []
    for name, en, adjective, land in _OBLASTS:
        installed = (
            rf"(?:, |\b)(?:{_INSTALLED} (?:\w+ )?{_LEADER} (?:of|in) (?:the )?(?:occupied |russian-held )?"
            rf"(?:parts? of (?:the )?)?{en}(?: region| oblast| province)?"
            rf"|{_INSTALLED} {en} (?:region(?:al)? )?{_LEADER}|{en}'s {_INSTALLED} {_LEADER}"
        )
        if name in ("Donetsk", "Luhansk"):
            letter, republic = ("д", "d") if name == "Donetsk" else ("л", "l")
            installed += (
                rf"|(?:acting )?{_LEADER} of (?:the )?(?:self-proclaimed |so-called )?"
                rf"(?:{republic}[np]r|{en} people's republic)"
                rf"|(?:separatist|rebel) leader in {en}"
                rf"|(?:врио )?(?:ватаж\w+|лідер\w*|лидер\w*|{_HEAD_OF}) (?:{_SO_CALLED})?"
                rf"\"?(?:{letter}нр|{adjective}\w+ народн\w+ респуб\w+)\"?"
            )
        installed += rf"|(?:ватаж\w+|{_HEAD_OF}) (?:тимчасово |временно )?(?:окупован\w+|оккупированн\w+) (?:частин\w+ |част\w+ )?(?:{land}\w+|{adjective}\w+ област\w+)|гауляйтер\w* (?:{land}\w+|{adjective}\w+ області))(?!\w)"
        actor = f"Russian-installed head of {name} oblast"
        rows.append((actor, None, None, "russia", False, installed))
    for side, oblasts in (("ukraine", _OBLASTS), ("russia", _RU_OBLASTS)):
        for name, en, adjective, land in oblasts:
            pattern = (
                _NOT_BEHIND
                + rf"(?:, |\b)(?:the )?(?:{_LEADER} of (?:the )?{en}(?:'s)? (?:regional|oblast|region)"
                rf" (?:military |state |civil |civilian )*administration(?!'s)"
                rf"|{en}(?:'s)? (?:regional|oblast|region)"
                rf" (?:military |state |civil |civilian )*administration(?:'s)? {_LEADER}"
                rf"|{en}(?:'s)? (?:regional |acting |oblast's |region's )?(?:governor|head)"
                rf"|{_HEAD_OF} {adjective}\w* (?:ова|одва|обласн\w+ (?:державн\w+ |військов\w+ )*"
                r"адміністраці\w+|областн\w+ (?:военн\w+ |военно-гражданск\w+ )*администраци\w+)"
                rf"|керівник\w* (?:{adjective}\w* області|{land}\w+)"
                rf"|{adjective}\w+ губернатор\w*"
            )
            if side == "russia":
                pattern += (
                    rf"|(?:acting )?governor of (?:russia's |the )?{en}(?: region| oblast)"
                    rf"|(?:врио )?{_HEAD_OF} (?:{adjective}\w* области|{adjective}\w* області|{land}\w+)"
                )
            rows.append(
                (
                    f"Head of {name} oblast",
                    None,
                    None,
                    side,
                    False,
                    pattern + rf")(?!\w)(?!{_THEIRS})",
                )
            )
    return rows


# actor, estimator, person, side, vague, pattern; the first that matches at a place wins
_TABLE: list[tuple[str, str | None, str | None, str, bool, str]] = [
    *_heads(),
    ("Ukrainian military intelligence", None, None, "ukraine", False,
     r"\b(?:гур|главн\w+ управлени\w+ разведки|головн\w+ управлінн\w+ розвідки)"
     r" (?:мо|міноборони|минобороны|міністерства оборони|министерства обороны)"
     r"(?: україни| украины)?(?!\w)"),
    ("UK MoD", "uk-mod", None, "independent", False,
     rf"\b(?:(?:the )?(?:uk|u\.k\.|british|britain|united kingdom)(?:'s)? (?:{_DEFENCE}|(?:military |defen[cs]e )?"
     r"intelligence)|uk mod\b|defen[cs]e intelligence in london|british intelligence"
     r"|(?:британськ\w+|британск\w+) (?:військов\w+ |военн\w+ |оборонн\w+ )?(?:розвід\w+|развед\w+"
     rf"|{_MINISTRY}|(?:оборонн|військов)\w+ відомств\w+|(?:оборонн|военн)\w+ ведомств\w+|відомств\w+|ведомств\w+)|розвідк\w+ (?:{_UK})|разведк\w+ (?:{_UK})|{_MINISTRY} {_UK}"
     rf"|{_DEFENCE} of the united kingdom|london's {_DEFENCE})"),
    ("Ukrainian MoD", "ua-mod", None, "ukraine", False,
     rf"\b(?:(?:ukraine's|ukrainian|kyiv's) {_DEFENCE}|{_DEFENCE} (?:of ukraine|in kyiv)"
     rf"|{_MINISTRY} (?:україни|украины)|{_UA_ADJ} (?:{_MINISTRY}|(?:военн|оборонн)\w+ ведомств\w+|оборонн\w+ відомств\w+))"),
    ("Russian MoD", "ru-mod", None, "russia", False,
     rf"\b(?:(?:russia's|russian|moscow's|the kremlin's)(?: federation)? {_DEFENCE}"
     rf"|{_DEFENCE} (?:in moscow|of russia|of the russian federation)|{_MINISTRY} {_RF}"
     rf"|(?:відомств\w+|ведомств\w+) {_RF}|{_RU_ADJ} (?:{_MINISTRY}|оборонн\w+ (?:відомств\w+|ведомств\w+))"
     rf"|(?:военн\w+ ведомств\w+|військов\w+ відомств\w+) {_RF}|{_RU_ADJ} (?:военн\w+ ведомств\w+"
     rf"|військов\w+ відомств\w+)"
     rf"|russian mod\b|мо рф(?!\w)|(?:russia's|russian|moscow's) (?:(?:defen[cs]e|war|military) department|war ministry)"
     r"|(?<!told )(?<!to )(?:russia's|russian|moscow's) defen[cs]e (?:minister|chief)(?!\w)"
     r"|міністр(?:ом)? оборони (?:рф|росії)|министр(?:ом)? обороны (?:рф|россии)"
     r"|(?<!українське )(?<!українському )военн\w+ ведомств\w+"
     rf"|(?:the )?ministry in moscow|(?:the )?russian ministry(?! of)|{_DEFENCE}|{_MINISTRY}|оборонн\w+ (?:відомств\w+|ведомств\w+))"),
    ("Ukrainian General Staff", "ua-general-staff", None, "ukraine", False,
     rf"\b(?:(?:ukraine's|ukrainian|kyiv's)(?: (?:armed forces|military"
     rf"|army))?(?:'s)? general staff"
     rf"|general staff (?:of ukraine|in kyiv|of the (?:armed forces of ukraine|ukrainian \w+))"
     rf"|{_STAFF} (?:зсу|всу|україни|украины|збройних сил україни|вооруженных сил украины)"
     rf"|{_UA_ADJ} {_STAFF})"),
    ("Russian General Staff", "ru-general-staff", None, "russia", False,
     rf"\b(?:(?:russia's|russian|moscow's|putin's) (?:army's )?(?:(?:chief|head) of (?:the )?)?"
     rf"general staff|general staff (?:in moscow|of (?:russia|the russian \w+ ?\w*))"
     rf"|{_STAFF} (?:вс рф|вс россии|зс рф|рф|росії|россии|армии (?:рф|россии)|армії (?:рф|росії)|российской армии|російської армії|вооруженных сил (?:рф|россии)|збройних сил (?:рф|росії))|{_RU_ADJ} {_STAFF})"),
    ("Russian General Staff", "ru-general-staff", "Valery Gerasimov", "russia", False,
     r"\b(?:(?:russia's|russian|moscow's) (?:top|most senior|highest-ranking|top-ranking) (?:general|soldier|officer|military officer|military commander)"
     r"|putin's top (?:general|soldier|commander)|головн\w+ генерал\w* путіна|главн\w+ генерал\w* путина"
     r"|(?:russia's|russian) (?:army|military|armed forces) chief(?! of)|(?:russia's|russian) chief of (?:defen[cs]e )?staff"
     r"|(?:chief|head) of (?:russia's|the russian) (?:army|armed forces|military)(?!\w)|gerasimov|герас[иі]мов(?:а|у|ым|им|ом|е|і|ову|ові)?)\b"),
    ("Russian General Staff", "ru-general-staff", "Sergei Rudskoi", "russia", False,
     r"\b(?:rudsko[iy]\w?|рудськ\w+|рудск\w+)\b"),
    ("Ukrainian General Staff", "ua-general-staff", None, "ukraine", False,
     rf"\b(?:general staff|{_STAFF})(?! officer)"),
    ("Russian MoD", "ru-mod", "Andrei Belousov", "russia", False,
     r"\b(?:belousov|білоусов(?:а|у|им|ом)?|бєлоусов(?:а|у|ым|им|ом|е|і|ову|ові)?|белоусов(?:а|у|ым|им|ом|е|і|ову"
     r"|ові)?)\b"),
    ("Russian MoD", "ru-mod", "Igor Konashenkov", "russia", False,
     r"\b(?:konashenkov|конашенков(?:а|у|ым|им|ом|е|і|ову|ові)?)\b"),
    ("Russian MoD", "ru-mod", "Sergei Shoigu", "russia", False, r"\b(?:shoigu|шойгу)\b"),
    ("Russian Security Council", "ru-security-council", None, "russia", False,
     r"\b(?:security council of russia|russia's security council|russian security council"
     rf"|(?:рада|раді|совет|совете) (?:безпеки|безопасности) {_RF}|радбез\w* рф|совбез\w* (?:рф"
     r"|россии))"),
    ("Russian president", "ru-president", "Vladimir Putin", "russia", False,
     r"\b(?:(?:russia's|russian) president|president of russia|президент\w* (?:рф|росії|россии)"
     r"|(?:kremlin|кремл) (?:leader|chief)|(?:глав\w+|господар\w*|хозяин\w*|очільник\w*) кремля|(?:российский|російський) (?:президент|лидер|лідер)|putin(?!'s (?:\w+ )?(?:army|troops|forces|men|soldiers|war|invasion|military|generals))|путін(?:а|у|им|ым|ом|е|і|ові)?|путин(?:а"
     r"|у|ым|е)?)\b"),
    ("Kremlin", "ru-president", None, "russia", False,
     r"\b(?:(?<!pro-)kremlin(?! (?:leader|chief|forces|troops|army|soldiers|fighters|military|units|men)|-)|peskov|кремл(?:ь|я|і|е)|песков(?:а|у|ым|им|ом|е|і|ову"
     r"|ові)?|пєсков(?:а|у|ым|им|ом|е|і|ову|ові)?)\b"),
    ("Russian MFA", None, "Maria Zakharova", "russia", False, r"\b(?:zakharova|захаров(?:а|ой"
                                                              r"|у))\b"),
    ("Andrei Marochko", "marochko", "Andrei Marochko", "russia", False,
     r"\b(?:marochko|марочк\w)\b"),
    ("Wagner", None, "Yevgeny Prigozhin", "russia", False, r"\b(?:prigozhin|пригожин\w*)\b"),
    ("Wagner", None, None, "russia", False, r"\b(?:wagner(?: group)?|«?вагнер\w*)\b"),
    ("Head of Chechnya", None, "Ramzan Kadyrov", "russia", False, r"\b(?:chechen (?:leader|strongman|warlord|head)|chechnya's (?:leader|head|ruler)|(?:head|leader|ruler) of (?:chechnya|the chechen republic)"
     r"|(?:глав[аоеиуы]\w?|очільник\w*|голов[аіоу]\w?|лідер\w*|лидер\w*|ватаж\w+) (?:чечні|чечни|чеченської республіки|чеченской республики|чр(?!\w))|чеченськ\w+ лідер\w*|чеченск\w+ лидер\w*"
     r"|kadyrov|кадиров(?:а|у|ым"
                                                                  r"|им|ом|е|і|ову|ові)?"
                                                                  r"|кадыров(?:а|у|ым|им|ом|е|і"
                                                                  r"|ову|ові)?)\b"),
    ("Russian-installed head of Luhansk oblast", None, "Leonid Pasechnik", "russia", False,
     r"\b(?:pasechnik|пасічник\w*|пасечник\w*)\b"),
    ("Russian-installed head of Donetsk oblast", None, "Denis Pushilin", "russia", False,
     r"\b(?:pushilin|пушилін(?:а|у|ым|им|ом|е|і|ову|ові)?|пушилин(?:а|у|ым|им|ом|е|і|ову|ові)?)\b"),
    ("Russian-installed head of Zaporizhzhia oblast", None, "Yevgeny Balitsky", "russia", False,
     r"\b(?:balits?k(?:y|iy|yi|ii|i)|балиц?ьк\w+|балицк\w+)\b"),
    ("Russian-installed head of Kherson oblast", None, "Vladimir Saldo", "russia", False,
     r"\b(?:vladimir saldo|сальдо)\b"),
    ("Russian-installed officials", None, None, "russia", True,
     r"\b(?:(?:russian|moscow|kremlin)-(?:installed|appointed|backed) (?:officials?|authorities"
     r"|governor|head)|окупаційн\w+ (?:влад\w+|адміністраці\w+)|оккупационн\w+ (?:власт\w+"
     r"|администраци\w+))"),
    ("Russian sources", None, None, "russia", True,
     r"\b(?:(?:russian|pro-russian|pro-kremlin|pro-war) (?:(?:military|pro-war|war) )?(?:sources?"
     r"|bloggers?|milbloggers?|telegram channels?|media|channels?|correspondents?)|milbloggers?"
     r"|(?:про-?кремл\w+|про-?воєнн\w+|про-?военн\w+|проросійськ\w+|пророссийск\w+|z-)\s?(?:\w+-)?(?:канал\w*|блогер\w*|паблик\w*|пабл[іи]к\w*|ресурс\w*|військкор\w*|военкор\w*)"
     rf"|кремл(?:івськ|евск)\w+ (?:пропагандист\w*|блогер\w*|паблик\w*|пабл[іи]к\w*)|{_RU_ADJ} (?:військов\w+|воєнн\w+|военн\w+) блогер\w*|{_RU_ADJ} (?:джерел\w*|військкор\w*|пропаганд\w+|военкор\w*|воєнкор\w*|пабліки?|паблики?|змі|сми|источник\w*"
     r"|телеграм-\w+|блогер\w*)|воєнкори|военкоры)"),
    ("Russian officials", None, None, "russia", True,
     rf"\b(?:russian (?:officials?|authorities)|{_RU_ADJ} (?:чиновник\w*|посадов\w+|влад\w+"
     r"|власт\w+))"),
    ("Ukrainian commander-in-chief", "ua-command", "Oleksandr Syrskyi", "ukraine", False,
     r"\b(?:syrsk(?:yi|y|iy|i)|сирськ\w+|сырск\w+)\b"),
    ("Ukrainian commander-in-chief", "ua-command", "Valerii Zaluzhnyi", "ukraine", False,
     r"\b(?:zaluzhn(?:yi|y|iy)|залужн\w+)\b"),
    ("Ukrainian commander-in-chief", "ua-command", None, "ukraine", False,
     r"\b(?:(?<!supreme )(?:commander[- ]in[- ]chief|commander|head|chief) of (?:ukraine's|the ukrainian|kyiv's) (?:army|armed forces|military)(?! (?:intelligence|administration))"
     r"|(?:ukraine's|ukrainian|kyiv's) (?:armed forces|army|military) (?:commander|head)(?! of)"
     r"|украинск\w+ глав(?:ком|нокоманд)\w*|українськ\w+ голов(?:ком|нокоманд)\w*|главнокоманд\w+ украинск\w+ арми\w+|головнокоманд\w+ українськ\w+ арм\w+"
     r"|(?:ukraine's|ukrainian|kyiv's) (?:army |military )?(?:commander[- ]in[- ]chief"
     r"|top (?:military )?commander|army chief|military chief|top general|top military officer|armed forces chief)"
     r"|commander of (?:ukraine's|the ukrainian) (?:army|armed forces)"
     r"|(?:its|the country's|the army's|kyiv's) (?:commander[- ]in[- ]chief|top commander|army chief|top general)"
     r"|(?<!supreme )commander[- ]in[- ]chief(?= (?:of the armed forces of ukraine|oleksandr))|головнокоманд\w+ (?:зсу|збройних)|головком\w* зсу"
     r"|главком\w* всу|главнокоманд\w+ (?:всу|вооруженн))"),
    ("Ukrainian president", "ua-president", "Volodymyr Zelensky", "ukraine", False,
     r"\b(?:(?:ukraine's|ukrainian) president|president of ukraine|глав\w+ держави|президент\w* (?:україни|украины)"
     r"|(?:український|украинский) (?:президент|лідер|лидер)"
     r"|президент(?= (?:раніше |також |згодом )?(?:заявив|повідомив|сказав|називав|назвав|наголосив|зазначив|розповів|додав))"
     r"|zelensk(?:y|yy|iy|yi)|зеленськ(?:ий|ого|ому"
     r"|им)|зеленск(?:ий|ого|ому|им))\b"),
    ("Ukrainian MoD", "ua-mod", "Hanna Maliar", "ukraine", False,
     r"\b(?:mal(?:i|y)ar|ганн\w маляр|анн\w маляр|маляр)\b"),
    ("Head of Luhansk oblast", None, "Artem Lysohor", "ukraine", False, r"\b(?:lysohor"
                                                                        r"|лисогор(?:а|у|ом)?"
                                                                        r"|лысогор(?:а|у|ом)?)\b"),
    ("Head of Luhansk oblast", None, "Serhii Haidai", "ukraine", False, r"\b(?:haida[iy]"
                                                                        r"|гайда[йяюєем]\w?)\b"),
    ("Head of Sumy oblast", None, "Oleh Hryhorov", "ukraine", False, r"\b(?:hryhorov|григоров(?:а"
                                                                     r"|у|ым|им|ом|е|і|ову"
                                                                     r"|ові)?)\b"),
    ("Ukrainian Southern Defence Forces", None, None, "ukraine", False,
     r"\b(?:(?:southern|south) defen[cs]e forces|defen[cs]e forces of (?:the south(?! of)|the south of ukraine|south(?:ern)? ukraine)"
     r"|сил\w* оборони півдня|сил\w* обороны юга)\b"),
    ("Ukrainian Southern Defence Forces", None, "Vladyslav Voloshyn", "ukraine", False,
     r"\b(?:(?:vladyslav )?(?<!nazar )voloshyn"
     r"|(?:владислав\w* )?(?<!назар )(?<!назара )волошин(?:а|у|ым|им|ом|е|і|ову|ові)?)\b"),
    ("National Guard of Ukraine (Khartia)", None, None, "ukraine", False,
     r"(?:\b(?:13th )?khartii?a(?: corps| brigade)?\b|\"?\bхарт[іїи]\w+(?:\"|\b))"),
    ("Ukrainian Ground Forces", None, None, "ukraine", False,
     r"\b(?:(?:ukraine's|ukrainian|kyiv's|the) (?:ground|land) forces(?= (?:said|says|command|spokes)|,? (?:according|confirmed|reported|announced)|$|[.,])"
     r"|сухопутн\w+ військ\w*|сухопутн\w+ войск\w*(?= (?:украин|всу)))"),
    ("Ukrainian border guards", None, None, "ukraine", False,
     r"\b(?:(?:ukraine's |ukrainian |the )?(?:state )?border guards?(?: service)?(?= (?:said|says|spokes|reported|announced)|[.,]|$)"
     r"|держприкордонслужб\w+|дпсу(?! ?\?)|прикордонн\w+ служб\w+|госпогранслужб\w+|demchenko|демченк\w+)"),
    ("Ukrainian Luhansk group", None, None, "ukraine", False,
     r"(?:\b(?:оту|оув|ув|отг|тгр?|угрупован\w+|группировк\w+)(?: військ| войск)? \"луганс[ьк]\w*\"|\bluhansk (?:group|grouping)(?! of russian))"),
    ("Ukrainian Joint Forces", None, None, "ukraine", False,
     r"\b(?:joint forces(?: task force| grouping| command)?|об'єднан\w+ сил\w*"
     r"|объедин[ее]нн\w+ сил\w*)\b"),
    ("Ukrainian Khortytsia group", None, "Nazar Voloshyn", "ukraine", False,
     r"\b(?:nazar voloshyn|назар\w* волошин(?:а|у|ым|им|ом|е|і|ову|ові)?)\b"),
    ("Ukrainian Khortytsia group", None, None, "ukraine", False,
     r"\b(?:khortyts[iy]a|хортиц\w+)\b"),
    ("Ukrainian Tavria group", None, None, "ukraine", False,
     r"\b(?:tavria|tavriia|tavriya|таврі\w+|таври\w+)\b"),
    ("Ukrainian Dnipro group", None, None, "ukraine", False,
     r"\b(?:dnipro (?:group|grouping)"
     r"|(?:осув|оту|отв|осув|ув) \"?дніпро|осгв \"днепр\")(?!\w)"),
    ("Ukrainian Kursk group", None, None, "ukraine", False,
     r"(?:\bкурськ\w+ угрупован\w+|\bкурск\w+ группировк\w+|\bkursk (?:group|grouping|task force)|(?:угрупован\w+|группировк\w+)(?: військ| войск)?"
     r" \"курс[ьк]\w*\")"),
    ("Ukrainian Southern Command", "ua-southern-command", None, "ukraine", False,
     r"\b(?:southern command|operational command south|south(?:ern)? operational command"
     r"|ок \"південь\"|командуванн\w+ \"південь\"|командовани\w+ \"юг\"|південн\w+ командуванн\w+"
     r"|южн\w+ командовани\w+|humeniuk|гуменюк)"),
    ("Ukrainian Eastern Command", None, None, "ukraine", False,
     r"\b(?:сил\w* оборони сходу|сил\w* обороны востока|eastern defen[cs]e forces|operational command east|eastern (?:(?:military |operational )?command|group of forces|grouping)|східн\w+ угрупован\w+|угрупован\w+ (?:військ )?\"схід|(?:оперативн\w+ )?командуванн\w+ \"схід\"|оперативн\w+ командовани\w+ \"восток\"|(?:ок|ув|осув) \"(?:схід|восток)\"|украинск\w+ группировк\w+ (?:войск )?\"восток\""
     r"|восточн\w+ группировк\w+|cherevaty[iy]?|череват\w+)"),
    ("Ukrainian Third Army Corps", None, None, "ukraine", False,
     r"\b(?:third (?:army )?corps|3rd army corps|трет(?:ій|ьог\w|ьом\w|ім|ий|ьего"
     r"|ьем\w?) арм\w+ корпус\w*|biletsk\w+|білецьк\w+"
     r"|билецк\w+)\b"),
    ("Ukrainian Joint Forces", None, "Viktor Trehubov", "ukraine", False,
     r"\b(?:trehubov|трегубов(?:а|у|ым|им|ом|е|і|ову|ові)?)\b"),
    ("Ukrainian Tavria group", None, "Oleksandr Tarnavskyi", "ukraine", False,
     r"\b(?:tarnavsk(?:yi|y|iy)|тарнавськ\w+|тарнавск\w+)\b"),
    ("Ukrainian Tavria group", None, "Dmytro Lykhovii", "ukraine", False,
     r"\b(?:lykhovi[iy]|лиховій|лиховія|лихов(?:ой|ого))\b"),
    ("Ukrainian Centre for Countering Disinformation", None, "Andrii Kovalenko", "ukraine", False,
     r"\b(?:andri[iy]y? kovalenko|андрі[йяюєм]+ коваленк\w+|андре[йяюем]+ коваленко)\b"),
    ("Ukrainian Centre for Countering Disinformation", None, None, "ukraine", False,
     r"\b(?:cent(?:re|er) for countering disinformation|центр\w* (?:протидії дезінформації"
     r"|противодействия дезинформации)|цпд)\b"),
    ("Ukrainian Air Assault Forces", None, None, "ukraine", False,
     r"\b(?:air assault forces|airborne assault (?:forces|troops)|десантно-штурмов\w+ (?:військ\w*|войск\w*)|(?<!корпус )(?<!корпусу )(?<!корпусі )(?<!корпуса )(?<!бригада )(?<!бригади )(?<!бригаді )(?<!бригады )(?<!бригаде )дшв)\b"),
    ("Ukrainian Special Operations Forces", None, None, "ukraine", False,
     r"\b(?:(?:ukraine's |ukrainian |(?<!russian )(?<!russia's ))special operations forces|сил\w* (?:спеціальних операцій|специальных операций)(?! рф)|ссо(?! рф))\b"),
    ("Ukrainian military intelligence", None, None, "ukraine", False,
     r"\b(?:(?:ukraine's|ukrainian) (?:military|defen[cs]e) intelligence|budanov|буданов\w*|(?:ukraine's |ukrainian )?(?:hur|gur)(?!\w)|main (?:intelligence directorate|directorate of intelligence)"
     r"|воєнн\w+ розвідк\w+|военн\w+ разведк\w+ украины|украинск\w+ (?:военн\w+ )?разведк\w+|головн\w+ управлінн\w+ розвідки|главн\w+ управлени\w+ разведки"
     r"|гур мо\w*|гур)\b"),
    ("Head of Kharkiv oblast", None, "Oleh Syniehubov", "ukraine", False,
     r"\b(?:syn[iy]e?hubov|синєгубов\w*|синегубов\w*)\b"),
    ("Head of Zaporizhzhia oblast", None, "Ivan Fedorov", "ukraine", False,
     r"\b(?:ivan fedorov|іван\w? федоров\w*|иван\w? федоров\w*)\b"),
    ("Head of Donetsk oblast", None, "Vadym Filashkin", "ukraine", False,
     r"\b(?:filashkin|філашкін\w*|филашкин\w*)\b"),
    ("Head of Kherson oblast", None, "Oleksandr Prokudin", "ukraine", False,
     r"\b(?:prokudin|прокудін\w*|прокудин\w*)\b"),
    ("Head of Kursk oblast", None, "Alexander Khinshtein", "russia", False,
     r"\b(?:khinshtein|хинштейн\w*|хінштейн\w*)\b"),
    ("Head of Belgorod oblast", None, "Vyacheslav Gladkov", "russia", False,
     r"\b(?:gladkov|гладков\w*)\b"),
    ("DeepState", "deepstate", None, "independent", False,
     r"\b(?:deep ?state(?:ua|map)?|діпстейт\w*|дипстейт\w*|дип стейт)\b"),
    ("ISW", "isw", None, "independent", False,
     r"\b(?:isw|institute for the study of war|інститут\w* (?:з |із )?(?:вивчення|дослідження) війни"
     r"|институт\w* (?:по )?(?:изучени[яю]|исследовани[яю]) войны)\b"),
    ("AFP", "afp", None, "independent", False,
     r"\b(?:afp|agence france[- ]presse|франс[- ]прес\w*|афп)\b"),
    ("Black Bird Group", "black-bird", None, "independent", False,
     r"\b(?:black bird(?: group)?|blackbird(?: group)?|kastehelmi|кастехельмі|кастехельми"
     r"|paroinen)\b"),
    ("LiveUAMap", None, None, "independent", False, r"\bliveuamap\b"),
    ("Russia Matters", "russia-matters", None, "independent", False, r"\brussia matters\b"),
    ("Agentstvo", "agentstvo", None, "independent", False,
     r"(?:\bagentstvo\b|\"агентств\w{1,2}\")"),
    ("War Mapper", "war-mapper", None, "independent", False, r"\bwar ?mapper\b"),
    ("UA War Infographics", "uawi", None, "independent", False,
     r"\b(?:ua war infographics|uawi)\b"),
    ("The Economist", "economist", None, "independent", False,
     r"(?:\bthe economist\b|\beconomist(?:'s|)\b)"),
    ("CSIS", "csis", None, "independent", False,
     r"\b(?:csis|center for strategic and international studies)\b"),
    ("Militarnyi", "militarnyi", None, "independent", False, r"\b(?:militarnyi|мілітарн\w+)\b"),
    ("Interfax-Ukraine", "interfax-ukraine", None, "independent", False,
     r"\b(?:interfax-ukraine|інтерфакс-україна)\b"),
    ("NATO", None, None, "independent", False, r"\b(?:nato|нато)\b"),
    ("Ukrainian officials", "ua-officials", None, "ukraine", True,
     rf"\b(?:ukrainian officials?|officials in kyiv|{_UA_ADJ} (?:чиновник\w*|посадовц\w+))"),
    ("Russian military", None, None, "russia", True,
     rf"\b(?:{_RU_ADJ} (?:військов\w+|военн\w+) (?:командуванн\w+|командовани\w+)|командовани\w+ вс рф"
     r"|(?:russia's|russian|moscow's) (?:top brass|military leadership|high command|army command)"
     rf"|{_RU_ADJ} арм(?:ия|ія)|арм(?:ия|ія) (?:рф|россии|росії))(?!\w)"),
    ("Ukrainian military", None, None, "ukraine", True,
     r"\b(?:(?:ukraine's|ukrainian|kyiv's) (?:military|army|armed forces|army spokes\w+)"
     r"|(?<=, )(?:the )?(?:military|army)(?= says| said)|armed forces of ukraine|afu(?!\w)|збройні сили україни|збройних силах україни|вооруженные силы украины|вооруженных силах украины|зсу(?!\w)|всу(?!\w)|військов\w+ командуванн\w+|армі\w+ україни"
     r"|(?:українськ\w+ військов(?:і|их|им|ими)|украинск\w+ военн(?:ые|ых|ым|ыми))(?! (?:командув|команд|адмін|админ))"
     r"|українськ\w+ командуванн\w+|украинск\w+ командовани\w+|українськ\w+ арм\w+|украинск\w+ арми\w+|украинск\w+ военн\w+ командовани\w+)"),
    ("Ukrainian forces", None, None, "ukraine", True,
     r"\b(?:(?:ukraine's|ukrainian|kyiv's) (?:forces|troops|soldiers|units|defenders|marines"
     rf"|paratroopers|fighters)|{_UA_ADJ} (?:військ\w*|войск\w*|сил\w+|захисник\w*|бійц\w+|бойц\w+"
     r"|підрозділ\w*|подразделени\w+|десантник\w*|воїн\w*|военн\w+|военнослужащ\w+)"
     r"|сил[иа]?\w* оборони(?: україни)?|сил\w* обороны|захисник\w*|defen[cs]e forces)\b"),
    ("Ukrainian government", None, None, "ukraine", True,
     r"\b(?:(?:ukraine's|ukrainian|kyiv's) government|government in kyiv|уряд\w* україни|in kyiv"
     r"|у києві|в києві|в киеве"
     r"|kyiv|kiev|ukraine|the ukrainians|ukrainian side|київ|киев|україна|украина"
     r"|українськ\w+ сторона|украинск\w+ сторона)(?!\w)(?!'s)"),
    ("Russian military", None, None, "russia", True,
     rf"\b(?:(?:russia's|russian|moscow's) (?:army|military|armed forces)"
     rf"|{_RU_ADJ} (?:(?:військов\w+ )?командуванн\w+"
     r"|(?:военн\w+ )?командовани\w+))(?!\w)(?! (?:expert|blogger|source))"),
    ("Russian side", None, None, "russia", True,
     r"\b(?:окупанти|оккупанты|загарбники|ворог|противник|the (?:occupiers|invaders|enemy)"
     r"|(?:moscow|russia)'s(?= (?:\w+ )?(?:claim|announcement|assertion|statement|report|declaration|boast)s?\b)"
     r"|(?:заяв\w+|твердженн\w+|повідомленн\w+|заявлени\w+|утверждени\w+|сообщени\w+)"
     r" (?:росіян|россиян|рф|росії|россии|москви|москвы|окупантів|оккупантов|ворога|противника)"
     r"|рф(?= (?:[^\W\d_]+ )?(?:заяви|заявля|повідоми|сообщи|стверд|утвержд|оголоси|объяви|утверждает))"
     r"|[ву] (?:росії|россии)(?= (?:заяв|повідом|сообщ|стверд|утвержд|кажуть|говорят|оголос|объяв))"
     r"|moscow|russia(?!n)|the russians|russian side|москв\w|росія|россия|росіяни"
     r"|російськ\w+ сторона|российск\w+ сторона)(?!\w)(?!'s)(?! matters)"),
]  # fmt: skip

_MEDIA: list[tuple[str, str]] = [
    ("reuters", r"\b(?:reuters|рейтер\w*|ройтерс)\b"),
    ("bbc", r"\b(?:bbc|бібісі|би-би-си|вві)\b"),
    ("bloomberg", r"\b(?:bloomberg|блумберг\w*)\b"),
    ("cnn", r"\bcnn\b"),
    ("nyt", r"\b(?:new york times|nyt|нью-йорк таймс)\b"),
    ("guardian", r"\bguardian\b"),
    ("euronews", r"\beuronews\b"),
    ("bild", r"\bbild\b"),
    ("washington-post", r"\bwashington post\b"),
    ("the-times", r"\bthe times\b"),
    ("the-insider", r"\bthe insider\b"),
    ("the-atlantic", r"\bthe atlantic\b"),
    ("statista", r"\bstatista\b"),
    ("danube-institute", r"\bdanube institute\b"),
    ("el-periodico", r"\bel peri[oó]dico\b"),
]
_MEDIA_NAMES = {"bbc": "BBC", "cnn": "CNN", "nyt": "The New York Times", "bild": "BILD"}
_BRIGADE = re.compile(
    r"\b(?:(?:комбриг|боєць|боець|боец|бойц|військовослужбов|военнослужащ|пресофіцер|пресс-офицер)\w* |(?:командир|речник|речниц|представниц|представник|представител)\w* (?=[\w' -]{4,60}:)|(?<=- )(?:речни|командир|командувач|представни|представител)\w* )?"
    r"(?:ukraine's |ukrainian |the )?(?P<n>\d{1,3})(?:"
    r"(?:st|nd|rd|th|-?(?:та|тя|тьої|ьої|ої|ї|ша|ма|га|я|й|ю|ту|ій|ая|ой|ую|ей)) (?:[\w-]+ ){0,4}?"
    r"| (?:(?:separate|mechani[sz]ed|assault|окрем\w+|штурмов\w+|механізован\w+|десантн\w+"
    r"|airborne|отдельн\w+|механизированн\w+|air assault|mountain) ){0,3})(?:brigade|бригад\w+|о(?:м|ш|дш|гш|аем|т|мех|пд)бр)"
    r"(?: \"[^\"\n]{3,30}\"(?=[ ,.:;]|$))?"
)
_CORPS = re.compile(
    r"\b(?P<n>\d{1,2})(?:st|nd|rd|th|-?й|-?го|-?му|-?м|-?ий)? (?P<kind>(?:(?:rapid response|army|арм\w+) )?(?:corps|корпус\w*))"
)
_RUSSIAN_BRIGADE = re.compile(r"(?:russia's|russian|російськ\w+|российск\w+)(?: \w+)? $")
_TROOPS_OF = re.compile(r"'s (?:\w+ )?(?:troops|forces|army|soldiers|men)(?!\w)")
_NAME_AFTER = re.compile(
    r" (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)|Russia|Ukrain|Moscow|Kyiv|Group|Project|Graphics)[A-Z][a-z]{3,}"
)
_SAYS_AFTER = re.compile(rf" (?:{SAYING}|{SHOWING})(?!\w)")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")  # title case leaves short words in small letters
_TITLE_CASE = 0.8  # of the long words of a sentence: so many capitals, and a capital tells nothing
_WORKS_WITH = re.compile(
    r"(?<!\w)(?:(?:works?|working|cooperat\w+|linked|close|tied|affiliated|связан\w+|пов'язан\w+|близк\w+|близьк\w+|співпрацю\w+|сотруднича\w+) (?:with|to|з|із|с|со|к|до)) (?:the )?$"
)
_COMPILED = [(*row[:5], re.compile(row[5])) for row in _TABLE]
_MEDIA_COMPILED = [(name, re.compile(pattern)) for name, pattern in _MEDIA]
_GERASIMOV_NEXT = re.compile(
    r",? (?:(?:chief|head|valer\w+|валер\w+|рф|вс рф|russia\w*|вооруж\w+ сил|збройних сил|генерал\w*|армии|армії|general|-),? )*(?:gerasimov|герас[иі]мов|rudsk|рудськ|рудск)"
)
# "начальник Генштаба", where only one of the two is spoken of
_GERASIMOV = re.compile(r"(?<!\w)(?:gerasimov|герас[иі]мов\w*)(?!\w)")
_UA_CHIEF = re.compile(r"(?<!\w)(?:hnatov|гнатов\w*|bar[hg]yl\w+|баргилевич\w*|shaptala|шаптал\w+)")
_CHIEF_OF = re.compile(
    r"(?:(?:chief|head) of (?:the )?|(?:начальник|глав|керівник|очільник|голов)\w* )$"
)
_NAZAR = re.compile(r"(?<!\w)(?:nazar voloshyn|назар\w* волошин\w*|khortytsi?a|\W?хортиц\w+)(?!\w)")
_VLADYSLAV = re.compile(r"(?<!\w)(?:vladyslav voloshyn|владислав\w* волошин\w*)(?!\w)")
_BARE_STAFF = frozenset(
    ["general staff", "генштаб", "генштабу", "генштаба", "генерального штабу", "генерального штаба"]
)
_GERASIMOV_IS = "Russian General Staff", "ru-general-staff", "Valery Gerasimov", "russia"
_BY_SURNAME = {
    "Andrii Kovalenko": re.compile(r"(?<!\w)(?:kovalenko|коваленк\w+)(?!\w)"),
    "Ivan Fedorov": re.compile(r"(?<!\w)(?:fedorov|федоров(?:а|у|им|ым|ом)?)(?!\w)"),
}
_THIRD_CORPS = "Ukrainian Third Army Corps"
SHOIGU_LEFT = dt.date(2024, 5, 12)  # then secretary of the Security Council
TAVRIA_ENDED = dt.date(2024, 6, 1)  # its spokesman went to the General Staff
SYRSKYI_CAME = dt.date(2024, 2, 8)


def _ordinal(n: int) -> str:
    if 10 <= n % 100 <= 20:
        return f"{n}th"
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th') }"


def speakers(
    text: str, published: dt.date, estimators: Mapping[str, Mapping[str, str]] | None = None
) -> list[Speaker]:
    """All bodies and people named in ``text``, in order, without overlaps.

    ``estimators``: the table of series.toml; those that no pattern here knows are found by their
    ``name`` and ``short``.
    """
    low = plain(text)
    found: list[Speaker] = []
    taken = bytearray(len(text) + 1)

    def add(speaker: Speaker) -> None:
        if _WORKS_WITH.search(low, max(0, speaker.start - 40), speaker.start):
            taken[speaker.start : speaker.end] = b"\1" * (speaker.end - speaker.start)
            return  # "the project, which works with the ministry"
        if not speaker.vague and _TROOPS_OF.match(low, speaker.end):
            return  # "the Kremlin's troops" say nothing
        if not any(taken[speaker.start : speaker.end]):
            found.append(speaker)
            taken[speaker.start : speaker.end] = b"\1" * (speaker.end - speaker.start)

    for match in _BRIGADE.finditer(low):
        before = low[max(0, match.start() - 24) : match.start()]
        if match["n"] and not _RUSSIAN_BRIGADE.search(before):
            actor = f"Ukrainian {_ordinal(int(match['n']))} Brigade"
            add(Speaker(actor, None, None, "ukraine", match.start(), match.end()))
    for match in _CORPS.finditer(low):
        if not _RUSSIAN_BRIGADE.search(low[max(0, match.start() - 24) : match.start()]):
            kind = "Rapid Response Corps" if match["kind"].startswith("rapid") else "Army Corps"
            number = int(match["n"])
            actor = f"Ukrainian {_ordinal(number)} {kind}" if number != 3 else _THIRD_CORPS
            add(Speaker(actor, None, None, "ukraine", match.start(), match.end()))
    russian_chief = _GERASIMOV.search(low) and not _UA_CHIEF.search(low)
    nazar = _NAZAR.search(low) and not _VLADYSLAV.search(low)  # two spokesmen of one surname
    for actor, estimator, person, side, vague, pattern in _COMPILED:
        for match in pattern.finditer(low):
            if actor == "Ukrainian General Staff" and _GERASIMOV_NEXT.match(low, match.end()):
                continue
            if (
                russian_chief
                and match[0] in _BARE_STAFF
                and _CHIEF_OF.search(low[: match.start()][-16:])
            ):
                add(Speaker(*_GERASIMOV_IS, match.start(), match.end()))
                continue
            who = _at_the_time(actor, estimator, person, published)
            if person == "Vladyslav Voloshyn" and nazar:
                who = "Ukrainian Khortytsia group", None, "Nazar Voloshyn"
            add(Speaker(*who, side, match.start(), match.end(), vague))
    for person, surname in _BY_SURNAME.items():  # common names: only once they are named in full
        full = [s for s in found if s.person == person]
        for match in surname.finditer(low, full[0].end) if full else ():
            add(replace(full[0], start=match.start(), end=match.end()))
    known = {row[1] for row in _TABLE}
    for name, pattern in _MEDIA_COMPILED:
        label = _MEDIA_NAMES.get(name, name.replace("-", " ").title())
        for match in pattern.finditer(low):
            if not stands_in_a_name(text, match.end()):
                add(Speaker(label, name, None, "independent", *match.span(), medium=True))
    known |= {name for name, _ in _MEDIA}
    for identity, row in (estimators or {}).items():
        if identity in known:
            continue
        for label in {row.get("name", ""), row.get("short", "")}:
            if len(label) > 3:
                for match in re.finditer(rf"(?<!\w){re.escape(plain(label))}(?!\w)", low):
                    if stands_in_a_name(text, match.end()):
                        continue
                    add(
                        Speaker(
                            row.get("short") or label, identity, None, "independent",
                            match.start(), match.end(), medium=True,
                        )
                    )  # fmt: skip
    return sorted(found, key=lambda s: s.start)


def stands_in_a_name(text: str, end: int) -> bool:
    """ "The National Crime Bureau" is not The National; "The National Says" is, as in any headline."""
    if not _NAME_AFTER.match(text, end) or _SAYS_AFTER.match(plain(text[end : end + 24])):
        return False
    first = max(text.rfind(mark, 0, end) for mark in (". ", "\n")) + 1
    last = min(
        (at for mark in (". ", "\n") if (at := text.find(mark, end)) >= 0), default=len(text)
    )
    long: list[str] = _LONG_WORD.findall(text, first, last)
    return sum(word[0].isupper() for word in long) < _TITLE_CASE * len(long)


def _at_the_time(
    actor: str, estimator: str | None, person: str | None, published: dt.date
) -> tuple[str, str | None, str | None]:
    if person == "Sergei Shoigu" and published > SHOIGU_LEFT:
        return "Russian Security Council", "ru-security-council", person
    if person == "Oleksandr Syrskyi" and published < SYRSKYI_CAME:
        return "Ukrainian Ground Forces", None, person
    if person == "Dmytro Lykhovii" and published >= TAVRIA_ENDED:
        return "Ukrainian General Staff", "ua-general-staff", person
    if person == "Valerii Zaluzhnyi" and published >= SYRSKYI_CAME:
        return "Valerii Zaluzhnyi", None, person
    return actor, estimator, person
