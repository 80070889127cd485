"""Days, months, years and windows that a text names, in English, Ukrainian and Russian.

A month without a year is the last such month that had begun on the day of publication. A period
that would end after that day is cut there: "in October", printed on 28 October, is a part of a
month, "in 2025", printed in June, is a period to date. "Last week" is Monday to Sunday, "the past
week" the seven days before the day of publication. Windows end with the last day of their last month.
"""

import calendar
import datetime as dt
import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from reading.quantities import plain

INVASION = dt.date(2022, 2, 24)
_FIRST_YEAR, _LAST_YEAR = 2014, 2099


@dataclass(frozen=True)
class Period:
    """A period as ``figures.csv`` has it, read from ``text[start:end]``.

    ``reference``: only named to compare with ("largest since M", "more than in M"). "A month
    earlier" is the month before that of publication here; who knows the month it is told from,
    moves it.
    """

    kind: str  # day, month, partial_month, window, year, to_date
    first: dt.date
    last: dt.date
    start: int
    end: int
    reference: bool = False
    how: str = ""  # how a relative period was said: weekday, today, week, month_earlier …


@dataclass(frozen=True)
class _Point:
    """A day, month or year as written; what is not written is None."""

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int


_EN = "january february march april may june july august september october november december"
_SHORT = "jan feb mar apr - jun jul aug sept? oct nov dec"
_UK = "січ берез квіт трав черв лип серп верес жовт груд"
_RU = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр"
_MONTHS: list[tuple[str, int]] = [
    *((name, i) for i, name in enumerate(_EN.split(), 1)),
    *((f"{name}" + r"\b\.?", i) for i, name in enumerate(_SHORT.split(), 1) if name != "-"),
    *(
        (stem + "(?:ень|ня|ні|нем|ню)", i)
        for stem, i in zip(_UK.split(), (1, 3, 4, 5, 6, 7, 8, 9, 10, 12), strict=True)
    ),
    ("лют(?:ий|ого|ому|им)", 2),
    ("листопад(?:а|і|ом|у|ові)?", 11),
    *(
        (stem + end, i)
        for i, (stem, end) in enumerate(
            (
                (s, "(?:й|я|е|ем|ю)" if s == "ма" else "(?:а|е|ом|у)?"
                 if s in ("март", "август") else "(?:ь|я|е|ем|ю)")
                for s in _RU.split()
            ),
            1,
        )
    ),
]  # fmt: skip
# "Half of January's 245", "листопадовий показник": adjectives of months, before figures alone.
_ADJECTIVES: list[tuple[str, int]] = [
    *(
        (stem + "(?:нев|ев|ов|нів)(?:ий|ого|ому|им|их|а|е|у|ої|ою|ій|і)", i)
        for stem, i in zip(_UK.split(), (1, 3, 4, 5, 6, 7, 8, 9, 10, 12), strict=True)
    ),
    ("лютнев(?:ий|ого|ому|им|их|а|е|у|ої|ою|ій|і)", 2),
    ("травнев(?:ий|ого|ому|им|их|а|е|у|ої|ою|ій|і)", 5),
    ("листопадов(?:ий|ого|ому|им|их|а|е|у|ої|ою|ій|і)", 11),
    *(
        (stem + "ск(?:ий|ого|ому|им|ом|их|ими|ая|ое|ой|ую|ие)", i)
        for i, stem in enumerate(
            ("январ", "феврал", "мартов", "апрель", "май", "июнь", "июль", "август?ов",
             "сентябрь", "октябрь", "ноябрь", "декабрь"), 1)
    ),
]  # fmt: skip
_OF_FIGURES = r"(?= (?:\(?\d|успех|успіх|наступ|приобрет|завоев|результат|здобут|итог|підсум|показ|прир|просув|продв|захо|захв|темп|дан|підрах|подсч|оцін|оцен|звіт|отч[её]т|статист|зведен|сводк|значе|рекорд|втрат|потер|надбан|цифр))"
_MONTH = (
    "(?:" + "|".join(name for name, _ in _MONTHS) + "|(?:"
    + "|".join(name for name, _ in _ADJECTIVES) + f"){_OF_FIGURES}" + r")(?!\w)"
)  # fmt: skip
_EACH_MONTH = [(re.compile(name + r"(?!\w)"), n) for name, n in [*_MONTHS, *_ADJECTIVES]]

_NO_UNIT = (
    r"(?![.,]?\d)(?! ?(?:sq|square|km|kilom|кв|км|квадрат|%|percent|per cent|mi\b|miles|settle"
    r"|villag|насел|сіл\b|сел|тис|тыс|thousand|млн|mln|million|відсот|процент))"
)
_YEAR = rf"20[12]\d{_NO_UNIT}"
_THIS_OR_LAST = (
    r"(?: of)?(?P<{0}>,? (?:(?:last|the previous) year|this year|(?:минулого|цього|позаминулого)"
    r" року|торік|(?:прошлого|этого|позапрошлого) года|that (?:same )?year|того (?:ж |же |самого )?(?:року|года)))"
)
# "last year in January", "торік у січні"
_YEAR_FIRST = (
    r"(?P<r5>(?:last|this) year|(?:минулого|цього|позаминулого) року|торік|цьогоріч"
    r"|(?:у|в) (?:минулому|цьому) році|в (?:прошлом|этом|позапрошлом) году),? (?:in|у|в|за)"
)
_POINTS = re.compile(
    r"(?<![\w.,])(?:"
    r"(?P<iso>20\d\d-\d\d-\d\d)(?!\d)"
    r"|(?P<dotted>[0-3]?\d\.[01]?\d\.20\d\d)(?!\d)"
    rf"|(?P<d1>[0-3]?\d)(?:st|nd|rd|th|-го|-е|-ого)?(?: of)? (?P<m1>{_MONTH})"
    rf"(?:,? (?:of )?(?P<y1>{_YEAR})|{_THIS_OR_LAST.format('r1')})?"
    rf"|(?P<m2>{_MONTH}) (?P<d2>[0-3]?\d)(?:st|nd|rd|th)?(?![\d-]){_NO_UNIT}"
    rf"(?:,? (?P<y2>{_YEAR}))?"
    rf"|{_YEAR_FIRST} (?P<m5>{_MONTH})(?! 20)"
    rf"|(?P<m3>{_MONTH})(?:,? (?:of )?(?P<y3>{_YEAR})|{_THIS_OR_LAST.format('r3')})?"
    rf"|(?P<y4>{_YEAR}))"
    r"(?:(?:-?(?:го|му|м|й|ий|ом|го))?(?: (?:рок[уиі]|року|рік|році|роком|год[ауе]?|годом)\b"
    r"| р\.| г\.))?(?:-(?:го|му|м|й)\b)?"
)
_DAYS = re.compile(  # "1-19 September", "September 1-19", "from 20 to 30 September"
    r"(?<![\w.,])(?:"
    r"(?P<a1>[0-3]?\d)(?:st|nd|rd|th|-го)?(?: ?- ?| to | and | through | до | по | та | і | и )"
    rf"(?P<b1>[0-3]?\d)(?:st|nd|rd|th|-го)?(?: of)? (?P<m1>{_MONTH})(?:,? (?P<y1>{_YEAR}))?"
    rf"|(?P<m2>{_MONTH}) (?P<a2>[0-3]?\d)(?:st|nd|rd|th)?(?: ?- ?| to | through | and )"
    rf"(?P<b2>[0-3]?\d)(?:st|nd|rd|th)?{_NO_UNIT}(?:,? (?P<y2>{_YEAR}))?)"
    r"(?: (?:року|роки|года|р\.|г\.))?"
)
_JOIN = re.compile(
    r"(?:,)?(?: ?- ?| to | until | till | through | up to | up until | to the end of | до | по "
    r"| до кінця | до конца | по кінець | по конец | (?P<and>and|та|і|и|й) )(?:mid-?)?"
)
_BETWEEN = re.compile(
    r"(?:between|між|между)(?: (?:the )?(?:start of|начала|початку))? (?:mid-?)?$"
)
_TOGETHER = re.compile(
    r" (?:combined|together|taken together|разом|вместе|в сумме|сумарно|суммарно)\b"
)
_SINCE = re.compile(
    r"(?:since|from|з|із|зі|с|со|від|от|починаючи з|начиная с|starting (?:in|from|with))"
    r"(?: [^.,;]{0,50}(?:began|started|was launched|launched)(?: in| on)?"
    r"| (?:the )?(?:start|beginning|outset|launch) of (?:the |its |a )?(?!the\b|year|month"
    r"|week)[^\W\d]{4,20}(?: \w+)? (?:in|on)"
    r"| (?:початку|начала) (?!року|года|місяця|месяца)[^\W\d]{5,20} (?:в|у))?"
    r"(?P<part> (?:the )?(?:start of|beginning of|end of|early|late|mid-?|middle of|початку|кінця"
    r"|середини|начала|конца|середины))?(?: the)? ?$"
)
_AT = re.compile(
    r"(?P<part>(?:(?:at|by|on|as of|toward|towards|near) )?(?:the )?(?P<edge>end|close|start"
    r"|beginning) of|(?:на|станом на|під|к|по состоянию на) (?P<edge2>кінець|початок|конец|начало"
    r"|концу|началу)|(?:наприкінці|в конце|у кінці)(?P<edge3>))(?: the)? $"
)
_SUPERLATIVE = re.compile(
    r"\b(?:largest|biggest|greatest|highest|fastest|slowest|smallest|lowest|most|least|worst|best"
    r"|weakest|strongest|record|first|unseen|unprecedented|найб|найв|найм|найг|найк|найш|найп"
    r"|рекорд|перш|впервые|вперше|наиб|наим|наив|крупнейш|сам(?:ы|ой|ая|ый)|лучш|худш|максим"
    r"|мінім|миним|быстрейш)"
)
_OF_WAR = re.compile(
    r"\b(?:counter-?offensive|offensive|invasion|war|battle|agreements?|accords?|elections?"
    r"|lines?|borders?|(?:контр)?наступ\w*"
    r"|війн\w*|войн\w*|(?:контр)?наступлени\w+|вибор\w+|выбор\w+)(?: (?:of|in|у|в))? $"
)
_BEGUN_ON = re.compile(
    r"(?:(?: that)? (?:began|started|launched))? (?:on |in |у |в |\()?(?:the )?|, "
)
_UNTIL = re.compile(r" (?:по|до|to|till|until|up to|through)(?: the)? ")
_BEST_OF = re.compile(
    r"(?<!\w)(?:record|most|best|worst|largest|biggest|highest|fastest|slowest|smallest|рекорд\w*|найб\w+|найг\w+|наиб\w+|лучш\w+|худш\w+)(?: \w+){0,3}? (?:for|of|in)? ?$"
)
_YEARS_OWN = re.compile(
    r"'s (?:monthly|weekly|daily|average|mean|best|worst|biggest|largest|smallest|lowest|highest|fastest|slowest|record|peak|strongest|weakest)(?!\w)"
)
_MEASURED_BY = re.compile(
    r"(?<!\w)(?:behind|above|below|short of|exceeded (?:only )?by|beaten (?:only )?by|surpassed (?:only )?by|second (?:only )?to|record|largest|biggest|highest|smallest|lowest"
    r"|поступа\w+|уступа\w+|вище|нижче|выше|ниже|рекорд\w*|найб\w+|найм\w+|наиб\w+|наим\w+)(?!\w)[^;]{0,60}$"
)
_ANY_MONTH = re.compile(
    r"(?<!\w)(?:any (?:other )?|будь-як\w+ (?:інш\w+ )?|люб\w+ (?:друг\w+ )?)(?:month|year|week|місяц\w*|місяць|рік|рок\w|месяц\w*|год\w*) $"
)
_THAN = re.compile(
    r"\b(?:than|ніж|чем|as(?! of))(?: (?:in|during|over|for|у|в|во|за))?(?: (?:the|all|all of"
    r"|whole of|весь"
    r"|усього|всего))?(?: (?:year|month|months|years))?(?: of)? $|\d ?% (?:до|к|ко|vs|against) $"
)

_NUM = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "два": 2, "дві": 2, "две": 2, "три": 3, "чотири": 4,
    "четыре": 4, "п'ять": 5, "пять": 5, "шість": 6, "шесть": 6, "сім": 7, "семь": 7, "вісім": 8,
    "восемь": 8, "дев'ять": 9, "девять": 9, "десять": 10, "одинадцять": 11, "одиннадцать": 11, "дванадцять": 12, "двенадцать": 12,
    "двох": 2, "двух": 2, "трьох": 3, "трех": 3, "чотирьох": 4, "четырех": 4, "п'яти": 5, "пяти": 5,
    "шести": 6, "семи": 7, "восьми": 8, "дев'яти": 9, "девяти": 9, "десяти": 10, "одинадцяти": 11, "одиннадцати": 11,
}  # fmt: skip
_N = r"\d{1,2}|" + "|".join(_NUM)
_LENGTH = (
    r"(?P<day{0}>days?\b|д[еі]н\w{{1,3}}|дн\w{{1,3}}\b|суток\b)"
    r"|(?P<week{0}>weeks?\b|тиж\w{{1,4}}|недел\w{{1,2}})"
    r"|(?P<month{0}>months?\b|місяц\w{{1,2}}|месяц\w{{0,2}})|(?P<year{0}>years?\b)"
)

_RELATIVE: list[tuple[str, re.Pattern[str]]] = [
    (
        "last_n",
        re.compile(
            r"\b(?:in|over|during|within|for|за|протягом|в течение)?(?: the)? ?(?:last|past"
            r"|latest|останн\w{1,2}|минул\w{1,2}|попередн\w{1,2}|последн\w{1,2}"
            rf"|прошедш\w{{2,3}}) (?P<n>{_N}) (?:{_LENGTH.format('_a')})"
        ),
    ),
    (
        "n_to",
        re.compile(
            rf"\b(?:(?P<n>{_N})[- ]|the )(?:{_LENGTH.format('_b')})(?: period)? ?,? ?(?:to|ending|ended"
            r"|up to|until|that ended|до|к|по)(?: on| in| with)?(?: the)?"
            r"(?: end of| кінця| конца| концу)? "
        ),
    ),
    (
        "first_n",
        re.compile(
            r"\b(?:the )?(?:(?:first|перш\w{1,2}|перв\w{2,3}) |(?<=\bза ))"
            rf"(?P<n>{_N}) (?:{_LENGTH.format('_c')})(?: (?:of|in))?(?: the)?"
            r"(?P<of> (?:year|this year|month|року|цього року|року|місяця|года|этого года"
            r"|месяца))?"
        ),
    ),
    (
        "week_of",
        re.compile(
            r"\b(?:the )?(?P<which>first|second|third|fourth|last|final|перш\w{1,3}|друг\w{1,3}|трет\w{1,4}|четверт\w{1,3}|останн\w{1,3}"
            r"|перв\w{2,3}|втор\w{2,3}|последн\w{2,3}) (?:(?P<week>week|тиждень|тижня|тижні|недел\w)|(?P<ten>ten days|декад\w)) (?:of |in )?"
        ),
    ),
    (
        "part_of_year",
        re.compile(
            r"\b(?:the )?(?P<which>first|second|third|fourth|перш\w{1,3}|друг\w{1,3}|трет\w{1,4}"
            r"|четверт\w{1,3}|перв\w{2,3}|втор\w{2,3}) (?P<what>quarter|half|півріччі?я?|половин\w{1,2}"
            r"|полугоди\w|квартал\w?)(?: (?:of|in))?(?: (?:the|this))?"
            r"(?P<of> (?:year|року|цього року|года|этого года))?"
        ),
    ),
    (
        "seasons",
        re.compile(
            r"\b(?P<one>spring|summer|autumn|winter|весну|літо|осінь|зиму|лето|осень|весны|лета|осени|зимы|весни|літа|осені|зими) (?:and|та|і|й|и) "
            r"(?P<two>spring|summer|autumn|winter|весну|літо|осінь|зиму|лето|осень|весны|лета|осени|зимы|весни|літа|осені|зими)\b"
        ),
    ),
    (
        "season",
        re.compile(
            r"\b(?P<since>(?:since|з|із|від|с|со)(?: the)? (?:(?:start|beginning|початку|начала) (?:of )?)?(?:the )?)?"
            r"(?P<edge>(?:last|final|first|останн\w{1,3}|перш\w{1,3}|последн\w{2}"
            r"|перв\w{2}) (?:month|місяц\w{1,2}|месяц\w?)"
            r"(?: of)? (?:the )?)?(?P<season>spring|summer|autumn|winter|навесні|влітку|восени"
            r"|взимку|весною|весной"
            r"|летом|осенью|зимой|осені|весни|літа|зими|осени|весны|лета|зимы|осінь|літо|весну"
            r"|осень|лето|(?:весняні|літні|осінні|зимові|весенних|летних|осенних|зимних|весенние|летние|осенние|зимние)(?= місяц| месяц))\b(?: місяц\w+| месяц\w+| months)?(?:(?: of)? (?P<y>20[12]\d)(?!\d))?"
        ),
    ),
    (
        "invasion",
        re.compile(
            r"\b(?:since|from|after|з|із|від|с|со|от)(?: the| моменту| начала| початку| часу"
            r"| времени)*(?: (?:start|beginning|outset|launch)(?: of)?(?: the)?)?"
            r"(?: (?:russia's|russian|moscow's|російськ\w+|российск\w+|його|ее))?"
            r"(?: (?:full-?scale|all-?out|повномасштабн\w+|полномасштабн\w+|широкомасштабн\w+))?"
            r" (?:invasion|war|вторгнення|вторжени\w|війни|войны|наступу)(?: (?:began|started))?"
            r"|\b(?:за(?: всі| все)?|in|over|during)(?: [^\W\d]+){1,3}"
            r" (?:рок\w+|год\w*|лет|years?|місяц\w+|месяц\w+|months?)(?: of)?(?: the)?"
            r" (?:full-?scale|all-?out|повномасштабн\w+|полномасштабн\w+|широкомасштабн\w+)"
            r" (?:invasion|war|вторгнення|вторжени\w|війни|войны)"
        ),
    ),
    ("year_start", re.compile(
        r"\b(?:since|from|з|із|зі|с|со|від|от)(?: the)? (?:start|beginning|turn|початку|начала)"
        r"(?: of)?(?: (?:the|this|цього|поточного|этого|текущего))? (?:year|року|года)\b"
        r"|\b(?:итог\w*|підсум\w+)(?: [^\W\d]+)? (?:року|года)\b(?! 20)"
        r"|\b(?:so far this year|this year|цьогоріч|цього року|у цьому році|в этом году"
        r"|year[- ]to[- ]date|поточного року|в текущем году)\b")),
    ("whole_year", re.compile(
        r"\b(?:(?:for|over|in|during) the (?:full |whole |entire )?year(?: as a whole)|(?<=total )for the year|(?<=tally )for the year|the year's (?:total|tally)|(?:for|over|in) the (?:full|whole|entire) year"
        r"|за (?:весь|увесь|цілий|целый) (?:рік|год))\b(?! 20)")),
    ("half_year", re.compile(r"\b(?:за|протягом|в течение) (?:пів року|півроку|полгода)\b")),
    ("year_opening", re.compile(
        r"\b(?:(?:at|by) the (?:start|beginning) of (?:the|this) year|на початку (?:цього )?року|в начале (?:этого )?года)\b(?! 20)")),
    ("year_end", re.compile(
        r"\b(?:(?:at|by) (?:the end of (?:the|last) year|year's end|the year's end|year-end)|(?:на кінець|наприкінці) (?:минулого )?року"
        r"|(?:в конце|к концу|на конец) (?:прошлого )?года)\b(?! 20)")),
    ("n_months", re.compile(
        rf"\b(?:in|over|за|в течение|протягом|упродовж) (?P<n>{_N}) (?:(?P<w>weeks\b|тижн\w{{1,2}}\b|недел\w{{1,2}}\b)|months\b|місяц\w{{1,2}}\b|месяц\w{{1,2}}\b)"
        r"(?P<of> (?:of )?(?:(?:the|this) year|року|цього року|года|этого года|(?P<in>20[12]\d)(?: року| года)?)(?!\w))?(?! (?:of|before|after|later|ago|тому|назад|до|to|ending|війни|войны))")),
    ("month_end", re.compile(
        r"\b(?:(?:at|by) (?:the )?(?:end|close) of (?:the|that) month|at month's end|by month's end|(?:на кінець|наприкінці|під кінець) місяця"
        r"|(?:в конце|к концу|на конец|под конец) месяца)\b")),
    ("month_start", re.compile(
        r"\b(?:since|from|з|із|зі|с|со|від|от)(?: the)? (?:start|beginning|початку|начала)"
        r"(?: of)?(?: (?:the|this|цього|поточного|этого|текущего))? (?:month|місяця|месяца)\b"
        r"|\b(?:so far this month|this month|цього місяця|в этом месяце|у цьому місяці)\b")),
    ("last_month", re.compile(
        r"\b(?:last month|минулого місяця|за минулий місяць|минулому місяці"
        r"|в прошлом месяце|за прошлый месяц|за прошедший месяц|прошлого месяца)\b")),
    ("month_earlier", re.compile(
        r"\b(?:(?:a|one) month (?:earlier|before|ago)|the (?:previous|preceding) month"
        r"|the month before(?! last)|місяцем раніше|місяць тому|попереднього місяця|попередньому місяці"
        r"|месяцем ранее|месяцем раньше|месяц назад|предыдущем месяце|месяцем прежде)\b")),
    ("past_month", re.compile(
        r"\b(?:(?:over|in|during|within) (?:the (?:past|last)|a|one) month|the past month"
        r"|(?:over|during) the (?:course of the )?month|(?:протягом|впродовж|упродовж) місяця|в течение месяца"
        r"|за останній місяць"
        r"|за последний месяц|за місяць|за месяц)\b")),
    ("that_month", re.compile(
        r"\b(?:(?:in|over|during) that month|(?:у|в) тому місяці|того місяця|в том месяце|за тот месяц|за той місяць)\b")),
    ("since_that_day", re.compile(
        r"\b(?:(?:since|from) that (?:day|date)(?: on(?:wards?)?)?|(?:з|від|із) (?:того|цього) (?:самого |ж )?(?:дня|часу)"
        r"|(?:с|со) (?:того|этого) (?:самого |же )?(?:дня|времени))\b")),
    ("that_period", re.compile(
        r"\b(?:(?:in|over|during|for) (?:that|this) (?:same )?(?:period|time)|за (?:цей|той) (?:період|час)"
        r"|за (?:этот|тот) период|за (?:это|то) время)\b")),
    ("week_earlier", re.compile(
        r"\b(?:(?:a|one) week (?:earlier|before)|the (?:previous|preceding) week|the week before(?! last)"
        r"|тижнем раніше|неделей ранее|неделей раньше|на предыдущей неделе)\b")),
    ("same_period", re.compile(
        r"\b(?:(?:in|over|during|for) )?(?:the )?(?:same|corresponding) (?:period|month)(?: (?:of|in))?(?: (?P<y_en>20[12]\d)| last year| a year (?:earlier|before|ago)| the year before)"
        r"|\b(?:за )?(?:(?:в )?том же месяце|(?:тот же|такой же|аналогичный) (?:период|месяц)) (?:(?P<y_ru>20[12]\d)(?:-го)?(?: года)?|прошлого года|годом ранее)"
        r"|\b(?:за )?(?:(?:у |в )?(?:тому|цьому) (?:ж|самому)(?: самому)? місяці|(?:той (?:же|самий)|такий (?:же|самий)|аналогічний) (?:період|місяць)) (?:(?P<y_uk>20[12]\d)(?:-го)?(?: року)?|минулого року|роком раніше)")),
    ("year_earlier", re.compile(
        r"\b(?:(?:a|one) year (?:earlier|before|ago)|роком раніше|рік тому|годом ранее"
        r"|годом раньше|год назад)\b")),
    ("last_year", re.compile(
        r"\b(?:last year|the previous year|the year before|торік|минулого року"
        r"|за (?:(?:весь|увесь|цілий) )?минулий рік|у минулому році|в прошлом году|за (?:(?:весь|целый) )?прошлый год|прошлого года)\b")),
    ("past_year", re.compile(
        r"\b(?:over|in|during|within) the (?:past|last) (?:year|twelve months)\b"
        r"|\bза (?:останній рік|последний год|рік|год)\b(?! 20)")),
    ("week_before_last", re.compile(
        r"\b(?:the week before last|позаминулого тижня|за позаминулий тиждень"
        r"|на позапрошлой неделе|за позапрошлую неделю)\b")),
    ("week_like_it", re.compile(
        r"\b(?P<which>минулого|позаминулого|прошлой|позапрошлой)(?= ?- ?(?:[^\W\d]+ )?\d)")),
    ("calendar_week", re.compile(
        r"\b(?:(?<!the )last week(?! of)|(?:протягом |впродовж |упродовж )?(?:минулого|попереднього) тижня"
        r"|(?:за|на) (?:минулий|попередній|минулому|попередньому) тиж(?:день|ні)|за (?:прошлую|минувшую|предыдущую) неделю"
        r"|на (?:прошлой|минувшей) неделе|(?:the )?previous calendar week)\b")),
    ("week", re.compile(
        r"\b(?:(?:(?:over|in|during|for|within) )?(?:the )?(?:past|last) week"
        r"|in (?:a|one) week|за тиждень|за останній тиждень"
        r"|протягом тижня|впродовж тижня|упродовж тижня|за неделю"
        r"|за (?:последнюю|прошедшую) неделю|в течение недели)\b")),
    ("this_week", re.compile(r"\b(?:since the (?:start|beginning) of the week|з початку тижня"
        r"|с начала недели|this week|цього тижня|на цьому тижні|на этой неделе)\b")),
    ("past_day", re.compile(
        r"\b(?:(?:over|in|during|within) (?:the )?(?:past |last |previous |a single )?"
        r"(?:day|24 hours)|in (?:a|one) (?:single )?day|за (?:минулу |останню |попередню |прошедшие"
        r" |минувшие |последние )?(?:добу|сутки)|(?:минулої|попередньої|останньої) доби|упродовж доби|протягом (?:минулої )?доби"
        r"|в течение (?:(?:прошедших|минувших|последних) )?суток|yesterday|вчора|учора|вчера)\b")),
    ("day_earlier", re.compile(
        r"\b(?:(?:a|one) day (?:earlier|before)|the (?:day before|previous day)|напередодні"
        r"|накануне|днем раніше|днем ранее)\b")),
    ("today", re.compile(
        r"\b(?:today|now|currently|at present|наразі|зараз|нині|сьогодні|сегодня|сейчас|ныне"
        r"|this day|(?:сьогоднішн|сегодняшн)\w+ д\w{2,3}|в настоящее время|на сьогодні|на сегодня|at the moment|presently)\b")),
    ("weekday", re.compile(
        r"\b(?:(?:on|late on|late|since|early on) )?(?:(?P<d0>monday|понеділ\w{2,3}|понедельник\w?)"
        r"|(?P<d1>tuesday|вівтор\w{2,3}|вторник\w?)|(?P<d2>wednesday|серед[уиі]\b|среду\b)"
        r"|(?P<d3>thursday|четвер\b|четверг\w?)|(?P<d4>friday|п'ятниц\w|пятниц\w)"
        r"|(?P<d5>saturday|субот\w|суббот\w)|(?P<d6>sunday|неділю\b|воскресень\w))\b")),
]  # fmt: skip

_SEASONS = {
    "spring": 3, "навесні": 3, "весною": 3, "весной": 3, "весни": 3, "весны": 3, "весну": 3,
    "summer": 6, "влітку": 6, "летом": 6, "літа": 6, "лета": 6, "літо": 6, "лето": 6,
    "autumn": 9, "восени": 9, "осенью": 9, "осені": 9, "осени": 9, "осінь": 9, "осень": 9,
    "весняні": 3, "весенних": 3, "весенние": 3, "літні": 6, "летних": 6, "летние": 6,
    "осінні": 9, "осенних": 9, "осенние": 9, "зимові": 12, "зимних": 12, "зимние": 12,
    "winter": 12, "зиму": 12, "взимку": 12, "зимой": 12, "зими": 12, "зимы": 12,
}  # fmt: skip
_WHICH = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "перш": 1, "друг": 2, "трет": 3,
    "четверт": 4, "перв": 1, "втор": 2,
}  # fmt: skip


def last_of(year: int, month: int) -> dt.date:
    """Last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _month_number(word: str) -> int:
    for pattern, number in _EACH_MONTH:
        if pattern.fullmatch(word):
            return number
    return 0


def _months_before(day: dt.date, months: int) -> dt.date:
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _points(text: str, low: str, published: dt.date) -> list[_Point]:
    points = []
    for match in _POINTS.finditer(low):
        groups = match.groupdict()
        if groups["iso"] or groups["dotted"]:
            parts = [int(p) for p in re.split(r"[-.]", match[0].strip(" рг")[:10]) if p.isdigit()]
            year, month, day = parts if groups["iso"] else parts[::-1]
            if _day(year, month, day):
                points.append(_Point(year, month, day, match.start(), match.end()))
            continue
        word = groups["m1"] or groups["m2"] or groups["m3"] or groups["m5"]
        if word and not text[match.start() :][:1].isdigit():
            # "may" and "march" are verbs, "mar" is a word, in small letters
            at = match.start("m5") if groups["m5"] else match.start()
            if word.isascii() and not text[at].isupper():
                continue
        year_text = groups["y1"] or groups["y2"] or groups["y3"] or groups["y4"]
        year_number = int(year_text) if year_text else _named_year(groups, published, points)
        day_text = groups["d1"] or groups["d2"]
        month_number = _month_number(word) if word else None
        if year_number and not _FIRST_YEAR <= year_number <= _LAST_YEAR:
            continue
        if day_text and not _day(year_number or 2024, month_number or 1, int(day_text)):
            continue
        points.append(
            _Point(
                year_number, month_number, int(day_text) if day_text else None,
                match.start(), match.end(),
            )
        )  # fmt: skip
    return points


def _named_year(
    groups: dict[str, str | None], published: dt.date, earlier: list[_Point]
) -> int | None:
    said = groups["r1"] or groups["r3"] or groups["r5"]
    if not said:
        return None
    if "that" in said or "того ж" in said or said.strip(" ,") in ("того року", "того года"):
        return next((p.year for p in reversed(earlier) if p.year), None)
    if "позам" in said or "позап" in said:
        return published.year - 2
    back = any(word in said for word in ("last", "previous", "минул", "торік", "прошл"))
    return published.year - back


def _span(point: _Point, not_after: dt.date) -> tuple[dt.date, dt.date]:
    """First and last day of a point; a missing year is the last that had begun."""
    if point.month is None:
        year = point.year or not_after.year
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    year = point.year or not_after.year
    first = _day(year, point.month, point.day or 1) or dt.date(year, point.month, 1)
    if point.year is None and first > not_after:
        year -= 1
        first = _day(year, point.month, point.day or 1) or dt.date(year, point.month, 1)
    return first, first if point.day else last_of(year, point.month)


def _made(first: dt.date, last: dt.date, published: dt.date, start: int, end: int) -> Period | None:
    """The period from ``first`` to ``last``, cut at the day of publication, with its kind."""
    if first > published:
        return None
    whole_month = first.day == 1 and last == last_of(first.year, first.month)
    whole_year = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    whole_year = whole_year and first.year == last.year
    cut = min(last, published)
    if first == last:
        kind = "day"
    elif cut < last:
        kind = "partial_month" if whole_month else "to_date" if whole_year else "window"
    elif whole_month:
        kind = "month"
    elif whole_year:
        kind = "year"
    elif (first.year, first.month) == (last.year, last.month) and first.day == 1:
        kind = "partial_month"
    elif (first.year, first.month) == (last.year, last.month) and last.day >= 28:
        kind = "partial_month" if last == last_of(last.year, last.month) else "window"
    else:
        kind = "window"
    return Period(kind, first, cut, start, end)


def _since(first: dt.date, published: dt.date, start: int, end: int) -> Period | None:
    if first > published:
        return None
    same = (first.year, first.month) == (published.year, published.month)
    return Period("partial_month" if same else "to_date", first, published, start, end)


def periods(text: str, published: dt.date) -> list[Period]:
    """All periods that ``text`` names, in order, without overlaps."""
    low = plain(text)
    found: list[Period] = []
    taken = bytearray(len(text) + 1)

    def add(period: Period) -> None:
        if not any(taken[period.start : period.end]):
            found.append(period)
            taken[period.start : period.end] = b"\1" * (period.end - period.start)

    points = _points(text, low, published)
    for period in _relative(low, published, points):
        add(period)
    for period in _day_ranges(text, low, published):
        add(period)
    for period in _from_points(low, published, points):
        add(period)
    found.sort(key=lambda p: p.start)
    said = {p.start: p for p in found if not p.how}
    found = [p for p in found if not (p.how and _is_said_with_its_date(p, said, low))]
    found = [replace(p, reference=_is_reference(low, p)) for p in found]
    return [p for one in found if (p := _of_before(one, found, low, published))]


def _is_said_with_its_date(period: Period, said: dict[int, Period], low: str) -> bool:
    """ "In the past week (4-11 November)", "on Sunday, 17 September": the date that follows counts.

    ``said``: the periods that are written with their date, by where they start.
    """
    bracket = said.get(period.end + 2)
    if low.startswith(" (", period.end) and bracket and low.startswith(")", bracket.end):
        return True
    if period.how != "weekday":
        return False
    after = said.get(period.end + (2 if low.startswith(", ", period.end) else 1))
    return after is not None and after.kind == "day"


def _of_before(period: Period, found: list[Period], low: str, published: dt.date) -> Period | None:
    """ "Over that period": the last span that the text told of, if it told of any."""
    if period.how != "that_period":
        return period
    for p in reversed(found):
        if not period.start - 600 < p.start < period.start or p.how == "that_period" or p.reference:
            continue
        if p.kind != "day":
            return replace(period, kind=p.kind, first=p.first, last=p.last)
        if _SINCE.search(low[max(0, p.start - 12) : p.start]):
            opened = _since(p.first, published, period.start, period.end)
            return replace(opened, how=period.how) if opened else None
    return None


def _day_ranges(text: str, low: str, published: dt.date) -> list[Period]:
    found = []
    for match in _DAYS.finditer(low):
        groups = match.groupdict()
        a, b = int(groups["a1"] or groups["a2"]), int(groups["b1"] or groups["b2"])
        month = _month_number(groups["m1"] or groups["m2"] or "")
        year_text = groups["y1"] or groups["y2"]
        point = _Point(int(year_text) if year_text else None, month, None, 0, 0)
        if not month or a >= b:
            continue
        month_first, _ = _span(point, published)
        first = _day(month_first.year, month, a)
        last = _day(month_first.year, month, b)
        if first and last:
            period = _made(first, last, published, match.start(), match.end())
            if period:
                found.append(period)
    return found


def _from_points(low: str, published: dt.date, points: list[_Point]) -> list[Period]:
    found: list[Period] = []
    points = [_middle(p, low) for p in points]
    i = 0
    while i < len(points):
        point = points[i]
        before = low[max(0, point.start - 80) : point.start]
        if i + 1 < len(points):
            other = points[i + 1]
            join = _JOIN.fullmatch(low[point.end : other.start])
            in_a_row = (
                point.month
                and not point.day
                and not other.day
                and other.month == point.month % 12 + 1
            )
            together = _TOGETHER.match(low, other.end)
            three = points[i : i + 3]
            if len(three) == 3 and _is_quarter(three, low):
                period = _joined(point, three[2], published)
                if period:
                    found.append(period)
                    i += 3
                    continue
            if join and together and point.year and other.year and point.year > other.year:
                point, other = replace(other, start=point.start), replace(point, end=other.end)
            if join and (not join["and"] or together or _BETWEEN.search(before) or in_a_row):
                period = _joined(point, other, published)
                if period:
                    found.append(period)
                    i += 2
                    continue
        anchored = _anchored(point, points, low, published)
        first, last = _span(anchored, published)
        since = _SINCE.search(before)
        at = None if since and since["part"] else _AT.search(before)
        if at:
            opening = (at["edge"] or at["edge2"] or "").startswith(
                ("start", "begin", "поча", "нача")
            )
            day = first if opening else last
            start = point.start - (len(before) - at.start())
            made = Period("day", min(day, published), min(day, published), start, point.end)
            found.append(made)
        elif since and _is_since(since, low, point):
            part = since["part"] or ""
            late = any(word in part for word in ("end", "late", "кін", "кон"))
            start = point.start - (len(before) - since.start())
            opened = _since(last if late else first, published, start, point.end)
            if opened:
                found.append(opened)
        else:
            period = _made(first, last, published, point.start, point.end)
            if period:
                found.append(period)
        i += 1
    return found


def _is_quarter(three: list[_Point], low: str) -> bool:
    """ "Over July, August and September", "in June, July and August together": one span."""
    a, b, c = three
    if any(p.day or not p.month for p in three) or (b.month, c.month) != (
        (a.month or 0) % 12 + 1, (b.month or 0) % 12 + 1,
    ):  # fmt: skip
        return False
    joined = low[a.end : b.start] == ", " and re.fullmatch(
        ",? (?:and|та|і|й|и) ", low[b.end : c.start]
    )
    over = re.search(
        r"(?<!\w)(?:over|across|throughout|during|за|протягом|впродовж) $", low[: a.start][-14:]
    )
    return bool(joined and (over or _TOGETHER.match(low, c.end)))


def _middle(point: _Point, low: str) -> _Point:
    """ "Mid-July" is the 15th."""
    mid = point.month and point.day is None and low[: point.start].endswith(("mid-", "mid "))
    return replace(point, day=15) if mid else point


def _is_since(since: re.Match[str], low: str, point: _Point) -> bool:
    """Whether "from M" opens a period: "from 461 in May" or "data from May" does not."""
    word = since[0].split()[0] if since[0].split() else ""
    if re.match(
        r"(?: року| года| р\.| г\.)?,? (?:when|коли|когда)\b[^.,;]{0,40}(?:\d|was\b|were\b|бул[аои]\b|был[аои]?\b)",
        low[point.end :],
    ):
        return False  # "the most since May, when it was 449": the number is that of May
    if word == "from":
        return bool(re.match(r" (?:on\b|onward)", low[point.end :]))
    if word in ("с", "со", "з", "із", "зі", "от", "від") and point.day is None:
        return not low[: point.start].rstrip().endswith(("порівняно з", "сравнению с"))
    return True


def _anchored(point: _Point, points: list[_Point], low: str, published: dt.date) -> _Point:
    """A month without a year, after one with an old year in its sentence, is of that time."""
    if point.year is not None or point.month is None:
        return point
    start = max(low.rfind(". ", 0, point.start), low.rfind("\n", 0, point.start)) + 1
    opening = points[bisect_left(points, start, key=lambda p: p.start)]
    if opening is point or opening.year is None or opening.month is None:
        return point
    if re.search(
        r"\b(?:since|than|з|із|від|с|от|ніж|чем|until|before|до)(?: (?:in|у|в))? $",
        low[start : opening.start],
    ):
        return point
    if _MEASURED_BY.search(low[start : opening.start]):
        return point  # "behind only the 731 of November 2024, and well above the 452 of October"
    anchor = last_of(opening.year, opening.month)
    if (published - anchor).days <= 330:
        return point
    first, _ = _span(point, anchor)
    return replace(point, year=first.year)


def _joined(point: _Point, other: _Point, published: dt.date) -> Period | None:
    if other.year is None and point.year is not None and other.month is not None:
        if (other.month, other.day or 31) > (point.month or 0, point.day or 0):
            other = replace(other, year=point.year)
        else:
            other = replace(other, year=point.year + 1)
    end_first, last = _span(other, published)
    if other.month is not None and point.month is None:
        return None
    first, _ = _span(point, end_first if point.month != other.month else last)
    if first >= last:
        return None
    return _made(first, last, published, point.start, other.end)


def _is_reference(low: str, period: Period) -> bool:
    before = low[max(0, period.start - 90) : period.start]
    clause = re.split(r"[.;:\n](?=\s)", before)[-1]
    word = low[period.start : period.start + 6].split(" ")[0]
    if _OF_WAR.search(before):
        return True
    if period.how == "year_start" and _YEARS_OWN.match(low, period.end):
        return True  # "was this year's monthly gain larger": no span of its own
    if period.how == "year_start" and _BEST_OF.search(before):
        return True  # "a record for this year"
    if word in ("since", "з", "із", "с", "від", "от") or re.search(
        r"\b(?:since|з|із|с|від|от)(?: (?:the )?(?:start|end|beginning) of)?(?: last| the past| минулого| прошлого)? ?$",
        before,
    ):
        return bool(_SUPERLATIVE.search(clause) or _ANY_MONTH.search(before))
    return bool(_THAN.search(before))


def _relative(low: str, published: dt.date, points: list[_Point]) -> list[Period]:
    found: list[Period] = []
    named = {at for p in points if p.month for at in range(p.start, p.end)}
    for name, pattern in _RELATIVE:
        for match in pattern.finditer(low):
            if name in ("last_year", "year_start") and {match.start(), match.end() - 1} & named:
                continue  # "in November of last year"
            period = _relative_one(name, match, published, points, low)
            if period:
                found.append(replace(_whole(period), how=name))
    return found


def _whole(period: Period) -> Period:
    """A window that is a calendar month or year is called so."""
    if period.kind != "window":
        return period
    if period.first.day == 1 and period.last == last_of(period.first.year, period.first.month):
        return replace(period, kind="month")
    if period.first == dt.date(period.last.year, 1, 1) and period.last.month == 12:
        return replace(period, kind="year" if period.last.day == 31 else "window")
    return period


def _count(match: re.Match[str], suffix: str) -> tuple[int, str]:
    said = match["n"] or "1"  # "the week to 2 December"
    number = int(said) if said.isdigit() else _NUM[said]
    unit = next(
        u for u in ("day", "week", "month", "year") if match.groupdict().get(f"{u}{suffix}")
    )
    return number, unit


def _back(day: dt.date, number: int, unit: str) -> dt.date:
    """First day of the ``number`` days, weeks, months or years that end with ``day``."""
    one = dt.timedelta(days=1)
    if unit == "day":
        return day - dt.timedelta(days=number - 1)
    if unit == "week":
        return day - dt.timedelta(days=7 * number - 1)
    return _months_before(day + one, number * (12 if unit == "year" else 1))


def _relative_one(
    name: str, match: re.Match[str], published: dt.date, points: list[_Point], low: str
) -> Period | None:
    start, end = match.span()
    start += len(match[0]) - len(match[0].lstrip())
    yesterday = published - dt.timedelta(days=1)
    year, month = published.year, published.month
    previous = _months_before(published.replace(day=1), 1)
    if name == "since_that_day":
        told = [p for p in points if p.end <= start and p.day]
        return _since(_span(told[-1], published)[0], published, start, end) if told else None
    if name == "that_period":  # of which span the text told before
        return Period("window", published, published, start, end)
    if name == "last_n":
        number, unit = _count(match, "_a")
        if not number or number * {"day": 1, "week": 7, "month": 31, "year": 366}[unit] > 4000:
            return None
        return Period("window", _back(yesterday, number, unit), yesterday, start, end)
    if name == "n_months":  # told in October, "in nine months" is from January to September
        number = int(match["n"]) if match["n"].isdigit() else _NUM[match["n"]]
        if not 0 < number < 25:
            return None
        if match["w"]:
            return Period("window", _back(yesterday, number, "week"), yesterday, start, end)
        if match["of"] and number < 13:
            of = int(match["in"] or year)
            return _made(dt.date(of, 1, 1), last_of(of, number), published, start, end)
        if number == previous.month and published.day <= 20:
            ended = last_of(previous.year, previous.month)
            return Period("window", dt.date(previous.year, 1, 1), ended, start, end)
        if published == last_of(year, month):
            return Period("window", _back(published, number, "month"), published, start, end)
        return Period("window", _back(yesterday, number, "month"), yesterday, start, end)
    if name == "n_to":
        number, unit = _count(match, "_b")
        point = next((p for p in points if p.start == end), None)
        if point is None or not number:
            return None
        _, last = _span(point, published)
        last = min(last, published)
        return Period("window", _back(last, number, unit), last, start, point.end)
    if name == "first_n":
        return _first_n(match, published, points, start, end)
    if name == "week_of":
        return _week_of(match, published, points, start, end)
    if name == "part_of_year":
        return _part_of_year(match, published, points, start, end)
    if name == "seasons":
        return _seasons(match, published, start, end)
    if name == "season":
        return _season(match, published, start, end)
    if name == "invasion" and match[0].endswith("наступу") and "масштабн" not in match[0]:
        return None  # an offensive, which need not be that of 2022
    if name == "invasion":
        return _since_the_invasion(published, points, start, end, low)
    if name == "year_start" and month == 1 and re.match(r"итог|підсум", match[0]):
        return Period("year", dt.date(year - 1, 1, 1), dt.date(year - 1, 12, 31), start, end)
    if name == "whole_year":
        if month == 1:
            return Period("year", dt.date(year - 1, 1, 1), dt.date(year - 1, 12, 31), start, end)
        return Period("to_date", dt.date(year, 1, 1), published, start, end)
    if name == "half_year":
        if previous.month in (6, 12):
            first = previous.replace(month=previous.month - 5)
            return Period("window", first, last_of(previous.year, previous.month), start, end)
        return Period("window", _back(yesterday, 6, "month"), yesterday, start, end)
    if name == "year_start":
        until = next((p for p in points if 0 < p.start - end < 12 and p.day), None)
        if until and _UNTIL.fullmatch(low[end : until.start]):  # "с начала года по 15 декабря"
            _, last = _span(until, published)
            return Period("to_date", dt.date(last.year, 1, 1), last, start, until.end)
        return Period("to_date", dt.date(year, 1, 1), published, start, end)
    if name == "year_opening":
        return Period("day", dt.date(year, 1, 1), dt.date(year, 1, 1), start, end)
    if name == "year_end":  # printed in January, it is that of the year just over
        ago = month <= 3 or any(word in match[0] for word in ("last", "минул", "прошл"))
        eve = dt.date(year - 1, 12, 31)
        return Period("day", eve, eve, start, end) if ago else None
    if name == "month_end":  # of which month the figure knows
        eve = last_of(previous.year, previous.month)
        return Period("day", eve, eve, start, end)
    if name == "month_start":
        return _made(published.replace(day=1), last_of(year, month), published, start, end)
    if name in ("last_month", "month_earlier"):
        return Period("month", previous, last_of(previous.year, previous.month), start, end)
    if name == "same_period":  # of which span the figure knows
        of = int(match["y_en"] or match["y_ru"] or match["y_uk"] or year - 1)
        return Period("window", dt.date(of, 1, 1), dt.date(of, month, 28), start, end)
    if name == "year_earlier":
        then = _months_before(published.replace(day=1), 12)
        return Period("month", then, last_of(then.year, then.month), start, end)
    if name == "last_year":
        return Period("year", dt.date(year - 1, 1, 1), dt.date(year - 1, 12, 31), start, end)
    if name in ("past_month", "that_month"):
        return Period("window", _back(yesterday, 1, "month"), yesterday, start, end)
    if name == "past_year" and month == 1 and published.day <= 15:
        return Period("year", dt.date(year - 1, 1, 1), dt.date(year - 1, 12, 31), start, end)
    if name == "past_year" and month == 12 and match[0].startswith("за"):  # "за рік" sums a year up
        return _made(dt.date(year, 1, 1), dt.date(year, 12, 31), published, start, end)
    if name == "past_year":
        return Period("window", _back(yesterday, 1, "year"), yesterday, start, end)
    if name == "week_earlier":
        first = published - dt.timedelta(days=14)
        return Period("window", first, first + dt.timedelta(days=6), start, end)
    if name == "week":
        return Period("window", published - dt.timedelta(days=7), yesterday, start, end)
    if name == "week_like_it":  # "40 sq km this week, last - 75"
        if not re.search(r"(?<!\w)(?:тижн|недел)\w+[^\n]*$", low[max(0, start - 100) : start]):
            return None
        two_ago = match["which"].startswith("поза")
        name = "week_before_last" if two_ago else "calendar_week"
    if name in ("calendar_week", "week_before_last"):  # Monday to Sunday
        monday = published - dt.timedelta(days=published.weekday() + 7)
        if name == "week_before_last":
            monday -= dt.timedelta(days=7)
        return Period("window", monday, monday + dt.timedelta(days=6), start, end)
    if name == "this_week":
        monday = published - dt.timedelta(days=published.weekday())
        return Period("window", monday, published, start, end)
    if name in ("past_day", "day_earlier"):
        return Period("day", yesterday, yesterday, start, end)
    if name == "today":
        return Period("day", published, published, start, end)
    weekday = next(i for i in range(7) if match[f"d{i}"])
    day = published - dt.timedelta(days=(published.weekday() - weekday) % 7)
    return Period("day", day, day, start, end)


def _year_after(
    match: re.Match[str], published: dt.date, points: list[_Point], end: int
) -> tuple[int, int, int | None] | None:
    """Year, end of the phrase and month that follow "the first six months of …"."""
    if match["of"]:
        is_month = any(word in match["of"] for word in ("month", "місяц", "месяц"))
        return published.year, end, published.month if is_month else None
    point = next((p for p in points if 0 <= p.start - end <= 1), None)
    if point is None or point.day:
        return None
    first, _ = _span(point, published)
    return first.year, point.end, point.month


def _since_the_invasion(
    published: dt.date, points: list[_Point], start: int, end: int, low: str
) -> Period:
    """ "Since the invasion", "since the war began on 24 February 2022 up to 27 October 2024"."""
    dated = next((p for p in points if 0 < p.start - end < 18), None)
    if dated and dated.year == INVASION.year and _BEGUN_ON.fullmatch(low[end : dated.start]):
        end = dated.end
    until = next((p for p in points if 0 < p.start - end < 14 and p.day), None)
    if until and _UNTIL.fullmatch(low[end : until.start]):
        _, last = _span(until, published)
        return Period("to_date", INVASION, last, start, until.end)
    return Period("to_date", INVASION, published, start, end)


def _first_n(
    match: re.Match[str], published: dt.date, points: list[_Point], start: int, end: int
) -> Period | None:
    number, unit = _count(match, "_c")
    of = _year_after(match, published, points, end)
    if of is None or not number:
        return None
    year, end, month = of
    if unit in ("day", "week") and month:
        last = _day(year, month, number * (7 if unit == "week" else 1))
        return _made(dt.date(year, month, 1), last, published, start, end) if last else None
    if (
        unit in ("day", "week")
        and month is None
        and (match["of"] or match[0].endswith((" of", " in")))
    ):
        days = number * (7 if unit == "week" else 1) - 1
        first = dt.date(year, 1, 1)
        return _made(first, first + dt.timedelta(days=days), published, start, end)
    if unit == "month" and month is None and number < 12:
        return _made(dt.date(year, 1, 1), last_of(year, number), published, start, end)
    return None


def _week_of(
    match: re.Match[str], published: dt.date, points: list[_Point], start: int, end: int
) -> Period | None:
    """ "The first week of December": its days 1 to 7; the last one is its last seven days."""
    point = next((p for p in points if p.start == end and p.month and not p.day), None)
    if point is None:
        return None
    month, last = _span(point, published)
    days = 10 if match["ten"] else 7
    which = next((n for stem, n in _WHICH.items() if match["which"].startswith(stem)), 0)
    if not which:
        return _made(last - dt.timedelta(days=days - 1), last, published, start, point.end)
    first = month + dt.timedelta(days=days * (which - 1))
    end_day = min(first + dt.timedelta(days=days - 1), last)
    return _made(first, end_day, published, start, point.end)


def _part_of_year(
    match: re.Match[str], published: dt.date, points: list[_Point], start: int, end: int
) -> Period | None:
    which = next((n for stem, n in _WHICH.items() if match["which"].startswith(stem)), 0)
    of = _year_after(match, published, points, end) or (published.year, end, None)
    year, end, month = of
    half = match["what"].startswith(("half", "пів", "пол"))
    if month is not None:
        if not half or which > 2:
            return None
        first = dt.date(year, month, 1 if which == 1 else 16)
        last = dt.date(year, month, 15) if which == 1 else last_of(year, month)
        return _made(first, last, published, start, end)
    length = 6 if half else 3
    if which * length > 12:
        return None
    first = dt.date(year, (which - 1) * length + 1, 1)
    return _made(first, last_of(year, which * length), published, start, end)


def _seasons(match: re.Match[str], published: dt.date, start: int, end: int) -> Period | None:
    """ "Over the spring and summer", the newest such two that had begun."""
    one, two = _SEASONS[match["one"]], _SEASONS[match["two"]]
    if two != one % 12 + 3:
        return None
    year = published.year - (dt.date(published.year, two, 1) > published)
    first = dt.date(year - (one > two), one, 1)
    last = last_of(year + (two == 12), (two + 1) % 12 + 1)
    return _made(first, last, published, start, end)


def _season(match: re.Match[str], published: dt.date, start: int, end: int) -> Period | None:
    month = _SEASONS[match["season"]]
    year = int(match["y"]) if match["y"] else published.year
    if not match["y"] and dt.date(year, month, 1) > published:
        year -= 1
    first = dt.date(year, month, 1)
    last = last_of(year + (month == 12), (month + 1) % 12 + 1)
    if match["edge"]:  # "the last month of winter"
        opening = match["edge"].startswith(("first", "перш", "перв"))
        first, last = (first, last_of(year, month)) if opening else (last.replace(day=1), last)
    elif match["since"]:
        return _since(first, published, start, end)
    return _made(first, last, published, start, end)
