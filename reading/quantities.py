"""Numbers with units, in English, Ukrainian and Russian, each with its span.

Every number of a text is found, also those that are no figure (casualties, distances, money, ages,
years), because a number that is known to be something else cannot be taken for an area.
All patterns are linear: no quantifier nests in another, and each is anchored at a digit or a word.
"""

import re
from dataclasses import dataclass

KM2_PER_SQ_MI = 2.589988110336  # of the international mile of 1,609.344 m, exact
AREA_UNITS = frozenset({"km2", "sq_mi"})
_PACES = {("km2", "day"), ("km2", "week"), ("km2", "month"),
          ("sq_mi", "day"), ("sq_mi", "week"), ("sq_mi", "month")}  # fmt: skip


@dataclass(frozen=True)
class Quantity:
    """One number or range as printed: ``text[start:end]`` is number and unit, nothing around it.

    ``unit`` is a code of figures.csv; ``other`` for what measures something else (people, money,
    distances, dates); empty for a bare number. ``loose`` marks "1,500 miles of land": a length
    where an area must be meant.
    """

    value: float
    high: float | None
    unit: str
    qualifier: str | None
    printed: str
    start: int
    end: int
    loose: bool = False


def plain(text: str) -> str:
    """``text`` in lower case, one kind of space, hyphen and apostrophe; no character moves."""
    folded = _MIXED.sub(_one_alphabet, text.translate(_SAME))
    lowered = folded.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


# A word of two alphabets is written with letters of one that look like the other's.
_MIXED = re.compile(r"(?<!\w)(?=\w*[A-Za-z])(?=\w*[А-яІіЇїЄєҐґ])[^\W\d_]{3,}(?!\w)")
_TO_LATIN = str.maketrans("аеорсухіјАВЕКМНОРСТУХІ", "aeopcyxijABEKMHOPCTYXI")
_TO_CYRILLIC = {latin: cyrillic for cyrillic, latin in _TO_LATIN.items()}


def _one_alphabet(word: re.Match[str]) -> str:
    latin = word[0].translate(_TO_LATIN)
    return latin if latin.isascii() else word[0].translate(_TO_CYRILLIC)


_SAME = {
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u200a\t"), " "),
    **dict.fromkeys(map(ord, "\u2019\u02bc\u2032\u2018`\u00b4"), "'"),
    **dict.fromkeys(map(ord, "\u2013\u2014\u2012\u2212\u2010\u2011"), "-"),
    **dict.fromkeys(map(ord, "«»„“”"), '"'),
    ord("ё"): "е",
    ord("Ё"): "Е",
}

_NUMBER = r"\d{1,3}(?:[ ,.']\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,4})?"
_THOUSAND = r"(?:(?: ?(?:thousand|тисяч[аіу]?|тысяч[аиу]?|тис\b\.?|тыс\b\.?)))"
_WORD_FORMS = """
1 one один одна одне одного одну одно одной
2 two два дві двох двома две двух двумя
3 three три трьох трьома трех тремя
4 four чотири чотирьох чотирма четыре четырех четырьмя
5 five п'ять п'яти п'ятьох п'ятьма пять пяти пятью
6 six шість шести шістьох шістьма шесть шестью
7 seven сім семи сімох сьома семь семью
8 eight вісім восьми вісьмох вісьмома восемь восемью
9 nine дев'ять дев'яти дев'ятьох дев'ятьма девять девяти девятью
10 ten десять десяти десятьох десятьма десятью
11 eleven одинадцять одинадцяти одиннадцать одиннадцати
12 twelve дванадцять дванадцяти двенадцать двенадцати
13 thirteen тринадцять тринадцяти тринадцать тринадцати
14 fourteen чотирнадцять чотирнадцяти четырнадцать четырнадцати
15 fifteen п'ятнадцять п'ятнадцяти пятнадцать пятнадцати
16 sixteen шістнадцять шістнадцяти шестнадцать шестнадцати
17 seventeen сімнадцять сімнадцяти семнадцать семнадцати
18 eighteen вісімнадцять вісімнадцяти восемнадцать восемнадцати
19 nineteen дев'ятнадцять дев'ятнадцяти девятнадцать девятнадцати
20 twenty двадцять двадцяти двадцать двадцати
30 thirty тридцять тридцяти тридцать тридцати
40 forty сорок сорока
50 fifty п'ятдесят п'ятдесяти п'ятдесятьох пятьдесят пятидесяти
60 sixty шістдесят шістдесяти шестьдесят шестидесяти
70 seventy сімдесят сімдесяти семьдесят семидесяти
80 eighty вісімдесят вісімдесяти восемьдесят восьмидесяти
90 ninety дев'яносто дев'яноста девяносто девяноста
100 сто ста
200 двісті двохсот двести двухсот
300 триста трьохсот трехсот
400 чотириста чотирьохсот четыреста четырехсот
500 п'ятсот п'ятисот пятьсот пятисот
600 шістсот шестисот шестьсот
700 сімсот семисот семьсот
800 вісімсот восьмисот восемьсот
900 дев'ятсот дев'ятисот девятьсот девятисот
x10 десяток десятка десятки десятків десятков
x12 dozen
x100 hundred
x1000 thousand тисяча тисячу тисячі тисяч тысяча тысячу тысячи тысяч
"""
_WORDS = {
    form: (float(number.removeprefix("x")), number.startswith("x"))
    for number, *forms in map(str.split, _WORD_FORMS.strip().splitlines())
    for form in forms
} | {"півтори": (1.5, False), "полторы": (1.5, False)}
_ONE_WORD = "(?:" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r")(?!\w)"
_WORD_NUMBER = rf"(?:an? )?{_ONE_WORD}(?:(?: and |[ -]){_ONE_WORD}){{0,4}}"

_NUMBERS = re.compile(
    rf"(?<![\w.,])(?:(?P<low>{_NUMBER})(?P<k1>{_THOUSAND})?"
    rf"(?P<unit1> ?(?:%|km2|km²|км2|км²|sq\.? ?km))?"
    rf"(?:(?P<to> ?- ?| to | and | до | і | та | и )(?P<high>{_NUMBER})(?P<k2>{_THOUSAND})?)?"
    rf"|(?P<word>{_WORD_NUMBER})(?= ?[^\W\d_]))(?!\d)"
)

_SPACE = r" ?"
_UNITS = [
    (
        "km2",
        rf"{_SPACE}(?:-?(?:sq(?:uare|\.)?[ -]?(?:kilomet(?:er|re)s?\b|kms?\b)"
        r"|(?:km|kilomet(?:er|re)s?) sq(?:uared?)?\b|km2\b|km²|km\^2"
        r"|(?:км2\b|км²)|кв\b\.? ?(?:км\b|к[иі]лом[еі]тр\w*)"
        r"|квадратн\w{1,4} (?:к[иі]лометр\w{0,4}|км\b)|\"?квадрат(?:ів|ов|и|ы|а|у)?\b\"?))",
    ),
    (
        "sq_mi",
        rf"{_SPACE}(?:-?(?:sq(?:uare|\.)?[ -]?mi(?:les?)?\b|mi²|mi2\b)"
        r"|(?:кв\b\.?|квадратн\w{1,4}) мил\w{1,3})",
    ),
    ("percent", r" ?(?:%|percent\b|per cent\b|pct\b|відсотк\w{0,4}|відсоток\b|процент\w{0,4})"),
    (
        "settlements",
        r" (?:(?:more|other|further|small|frontline|ukrainian|украинск\w+|українськ\w+|russian|new|ще|еще|нових|новых|взятых|захваченных|освобожд[её]нных|захоплених|звільнених|окупованих|captured|liberated|occupied) )?"
        r"(?:settlements?\b|villages\b|localities\b|communities\b|towns\b(?: and villages)?"
        r"|населен\w{1,3} пункт\w{0,3}|н\.? ?п\.?(?=[ ,.])|с[еі]л[аи]?\b|сел\b|деревень\b"
        r"|деревни\b|пос[её]лк\w{1,2}|поселени\w{1,2}|хутор\w{1,2})",
    ),
    (
        "length",
        r" ?-?(?:km\b|kms\b|kilomet(?:er|re)s?\b|mi\b|miles?\b|км\b|к[иі]лометр\w{0,4}|мил\w{1,3}\b"
        r"|m\b|metres?\b|meters?\b|метр\w{0,4})",
    ),
]
_UNIT = [(code, re.compile(pattern)) for code, pattern in _UNITS]
_LAND = re.compile(
    r" (?:of |)(?:(?:the |its |more |new |ukraine's |ukrainian |occupied |enemy |українськ\w+ "
    r"|украинск\w+ |нової |новой ){0,2})(?:territor\w+|land\b|ground\b|территори\w+|територі\w+"
    r"|земл\w+)"
)
_SQUARE_METRES = re.compile(r" ?(?:m2\b|m²|м2\b|м²|кв\.? ?м\b|sq\.? ?m\b|square met)")
_PER = re.compile(
    r"(?: of [a-z]+| of (?:[a-z]+ ){1,2}[a-z]+(?= (?:a|per|each|every) )| (?:територі\w+|территори\w+))?"
    r"(?:,? (?:a|per|every|each|на|в|за кожн\w+|каждый|каждую) ?|/| )"
    r"(?:(?P<day>day\b(?! (?:earlier|ago|before|later))|daily\b(?! (?:record|gain|advance|high|rate|average|maximum|total|best))|добу\b|день\b|сутки\b|щодня\b"
    r"|щодоби\b|ежедневно\b|ежесуточно\b)"
    r"|(?P<week>week\b(?! (?:earlier|ago|before|later|prior))|weekly\b(?! (?:record|gain|advance|high|rate|average|maximum|total|best))|тиждень\b|неделю\b"
    r"|щотижня\b|еженедельно\b)"
    r"|(?P<month>month\b(?! (?:earlier|ago|before|later|prior))|monthly\b(?! (?:record|gain|advance|high|rate|average|maximum|total|best))|місяць\b|месяц\b"
    r"|щомісяця\b|ежемесячно\b))"
)
_PACE_BEFORE = re.compile(  # "the daily pace reached 30 sq km"
    r"(?<!\w)(?:(?P<day>(?:average )?daily|(?:средне)?суточн\w+|середньодобов\w+|добов\w+)|(?P<week>(?:average )?weekly|(?:средне)?недельн\w+|(?:середньо)?тижнев\w+))"
    r" (?:average|pace|rate|tempo|gains?|advance|темп\w*|приріст|прирост|просуванн\w+|продвижени\w+|average (?:pace|gain|advance))(?!\w)[^.;,\d]{0,50}"
    r"(?:[\d.,]+ [^;\d]{2,60}? (?:from|against|compared (?:with|to)|versus|після|после|проти|против|з|із|с|до) )?$"
)
_EVERY_DAY = (
    r"(?:щодня|щодоби|щоденно|(?:за|на) добу|кожної доби|(?:в|за) сутки|(?:в|за) день|ежедневно|ежесуточно|каждый день"
    r"|every day|each day|per day|daily)"
)
_ON_AVERAGE = r"(?:(?:в|у) середньому|в среднем|on average|an average(?: of)?)"
_AVERAGE_BEFORE = re.compile(  # "each day it took on average 19 sq km", in any order
    rf"(?<!\w)(?:{_EVERY_DAY}(?!\w)[^.;,\d]{{0,60}}(?<!\w){_ON_AVERAGE}|{_ON_AVERAGE}(?!\w)[^.;,\d]{{0,60}}(?<!\w){_EVERY_DAY})(?!\w)[^.;,\d]{{0,40}}$"
)
MONTHLY_AVERAGE = re.compile(  # "the monthly average of 361", not "the largest monthly gain"
    r"(?<!\w)(?:average monthly (?:gains?|advance|pace|rate)|monthly average|(?:среднемесячн|середньомісячн)\w+(?: \w+)?)(?!\w)[^.;,\d]{0,40}$"
)

_QUALIFIERS = [
    ("more than", r"more than|greater than|upwards of|понад|більше|більш як|более|больше|свыше"),
    ("over", r"over|in excess of|exceeding|above"),
    ("at least", r"at least|no less than|not less than|щонайменше|принаймні|не менше|как минимум"
     r"|не менее|по меньшей мере|мінімум"),
    ("less than", r"less than|fewer than|under|below|up to|менше|менш як|менее|меньше|до"),
    ("just over", r"just over|slightly more than|a little more than|slightly over|трохи більше"
     r"|чуть более|чуть больше|немногим более"),
    ("almost", r"almost|майже|почти"),
    ("nearly", r"nearly|close to|без малого"),
    ("about", r"about|some|circa|ca\.?|близько|приблизно|орієнтовно|около|порядка|примерно|десь"),
    ("around", r"around"),
    ("roughly", r"roughly"),
    ("approximately", r"approximately|approx\.?|an estimated|estimated"),
]  # fmt: skip
_QUALIFIER = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        f"(?P<q{i}>{p})"
        for i, (_, p) in sorted(enumerate(_QUALIFIERS), key=lambda x: x[1][0] != "just over")
    )
    + r")(?: (?:a |an |ніж |чем |as much as |на |у |в |of |the |total of )?)$"
)
_FROM_TO = re.compile(
    r"(?:\d|(?:вы|за|воз)?рос\w*|зрос\w*|увелич\w+|збільш\w+|расшир\w+|розшир\w+) (?:до|up to) $"
)
_BETWEEN = re.compile(r"(?:between|від|от|from|between about|між|между) $")

_MONTH_AFTER = re.compile(
    r"(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
    r"|січн|лют[оиі]|берез|квіт|трав|черв|лип[еін]|серп|верес|жовт|листоп|груд"
    r"|январ|феврал|март|апрел|ма[йяе]\b|июн|июл|август|сентябр|октябр|ноябр|декабр)"
)
_MONTH_BEFORE = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? $"
)
_ORDINAL = re.compile(
    r"(?:st|nd|rd|th)\b|-?(?:й|го|му|м|та|ма|а|та|ої|ту|у|ю|х|ти|літн\w+|летн\w+)\b"
)
_MONEY_BEFORE = re.compile(r"(?:[$€£₴₽]|usd |eur |us\$) ?$")
_NOUN = re.compile(r" ?-? ?([^\W\d_][\w'-]*)")
_CLOCK = re.compile(r"[:.]\d\d\b")
# Words that may follow a bare number without being what it counts.
_NO_NOUN_WORDS = """
in a an and or but for of to from by at on as since during over under with within after before
the this that last compared against versus while whereas when were was had have has is are it
its more less later earlier according than then per only across near around up down taken
seized captured gained lost recorded respectively so still у в во на за з із зі с со і й та и
а але но по до от від після после проти против протягом тоді тогда коли когда що что це это як
как було был была было були ніж чем порівняно більше менше минулого прошлого того позаминулого
станом проте однако вже уже лише только того відповідно соответственно біля при без об про для
или або чи тобто в'ять из них then elsewhere there altogether overall alone
деінде загалом всего летом осенью зимой весной весною влітку восени взимку навесні торік
they we he she who which lie lies lay fell went belong remain remains remained russia ukraine
moscow kyiv claimed reported announced росія россия росіяни они вони которые які
приходится приходятся пришлось пришлись припадає припадають припало находятся знаходяться
годом роком месяцем місяцем неделей тижнем
"""
_TAKEN_ONES = re.compile(  # "267, захоплених у жовтні"
    r"(?:захоплен|окупован|звільнен|взят|захвачен|оккупирован|освобожд[её]н|заявлен)\w*$"
)
_NO_NOUN = frozenset(_NO_NOUN_WORDS.split())


def _number(digits: str, unit: str) -> float:
    """A number as printed: separators of thousands go, a decimal comma becomes a point.

    Three digits after one separator are thousands ("1.234", "1,234") except for percentages and
    after a leading zero: areas are not printed to the thousandth of a square kilometre.
    """
    parts = re.split(r"[ ,.']", digits)
    if len(parts) == 1:
        return float(digits)
    if len(parts[-1]) == 3 and parts[0] != "0":
        if len(parts) == 2 and unit == "percent":
            return float(".".join(parts))
        return float("".join(parts))
    return float("".join(parts[:-1]) + "." + parts[-1])


def _word_value(words: str) -> float:
    """ "two hundred and fifty", "півтори тисячі": as in arithmetic, thousands close a group."""
    total = group = 0.0
    for word in re.findall(r"[^\W\d_][\w']*", words):
        if word not in _WORDS:
            continue  # "a", "and"
        value, multiplies = _WORDS[word]
        if not multiplies:
            group += value
        elif value == 1000:
            total, group = total + (group or 1) * value, 0.0
        else:
            group = (group or 1) * value
    return total + group


def _qualifier(low: str, start: int) -> str | None:
    found = _QUALIFIER.search(low[max(0, start - 28) : start])
    if not found or not found.lastgroup:
        return None
    code = _QUALIFIERS[int(found.lastgroup[1:])][0]
    word = found.group(found.lastgroup)
    if found[0].endswith(" the ") and ("than" in word or code in ("over", "less than")):
        return None  # "less than the 393 of December", "well above the 530" compare
    return None if word in ("до", "some", "up to") and _is_from_to(low, start) else code


def _is_from_to(low: str, start: int) -> bool:
    return bool(_FROM_TO.search(low, max(0, start - 24), start))


def _unit(low: str, at: int) -> tuple[str, int]:
    """The unit that starts at ``at`` and where it ends; ``("", at)`` when there is none."""
    if _SQUARE_METRES.match(low, at):
        return "other", at
    for code, pattern in _UNIT:
        found = pattern.match(low, at)
        if found:
            return code, found.end()
    return "", at


def _what_a_bare_number_counts(low: str, start: int, end: int, value: float) -> str:
    """``other`` when a number without unit is a date, an age, money or counts something else."""
    before = low[max(0, start - 24) : start]
    if _MONEY_BEFORE.search(before) or _CLOCK.match(low, end):
        return "other"
    if low[end : end + 1] in "$€£₴₽/" and low[end : end + 1]:
        return "other"
    if low[end : end + 1] == ":" and low[end + 1 : end + 2].isdigit():
        return "other"
    if _ORDINAL.match(low, end):
        return "other"
    if value <= 31 and (_MONTH_AFTER.match(low, end) or _MONTH_BEFORE.search(before)):
        return "other"
    if 1900 <= value <= 2100 and "," not in low[start:end] and " " not in low[start:end]:
        return "other"
    noun = _NOUN.match(low, end)
    if (
        noun
        and noun[1] not in _NO_NOUN
        and not _TAKEN_ONES.match(noun[1])
        and not _is_month(noun[1])
    ):
        return "other"
    return ""


def _is_month(word: str) -> bool:
    return bool(_MONTH_AFTER.match(" " + word))


def quantities(text: str) -> list[Quantity]:
    """All numbers of ``text``, in order, without overlaps."""
    low = plain(text)
    found: list[Quantity] = []
    at = 0
    while match := _NUMBERS.search(low, at):
        at = match.end()
        if match["word"]:
            unit, end = _unit(low, match.end())
            if unit in AREA_UNITS:
                unit, end = _pace(low, unit, match.start(), end)
            if unit and unit != "length" and unit != "other":
                found.append(
                    Quantity(
                        _word_value(match["word"]), None, unit,
                        _qualifier(low, match.start()), text[match.start() : end],
                        match.start(), end,
                    )
                )  # fmt: skip
                at = end
            continue
        quantity, at = _read(text, low, match)
        found.append(quantity)
    return found


def _read(text: str, low: str, match: re.Match[str]) -> tuple[Quantity, int]:
    start = match.start()
    joiner = match["to"]
    is_range = bool(joiner) and _range_is_meant(low, match)
    number_end = match.end() if is_range else match.end("k1") if match["k1"] else match.end("low")
    unit, end = _unit(low, number_end)
    loose = False
    if unit == "length":
        land = _LAND.match(low, end)
        length = low[number_end:end]
        loose = bool(land)
        is_mile = "mi" in length or "мил" in length
        metres = length.strip(" -").startswith(("m", "м")) and not is_mile
        unit = ("sq_mi" if is_mile else "km2") if loose and not metres else "other"
    value = _number(match["low"], unit)
    high = _number(match["high"], unit) if is_range else None
    thousands = bool(match["k2"] if is_range else match["k1"])
    if thousands:
        value *= 1000 if match["k1"] or not is_range or value < 1000 else 1
        high = high * 1000 if high is not None else None
    if high is not None and high <= value:
        high = None
    if unit in AREA_UNITS:
        unit, end = _pace(low, unit, start, end)
    if not unit:
        unit = _what_a_bare_number_counts(low, start, number_end, value)
    if unit == "settlements" and value > 2000:
        unit = "other"  # years: "2025 settlements" is never meant
    qualifier = "between" if high is not None else _qualifier(low, start)
    return (
        Quantity(value, high, unit, qualifier, text[start:end], start, end, loose),
        max(end, number_end),
    )


def _range_is_meant(low: str, match: re.Match[str]) -> bool:
    """Whether "A and B" is one range ("between 400 and 450") and not two numbers."""
    joiner = match["to"].strip()
    first, second = _number(match["low"], ""), _number(match["high"], "")
    if second <= first and not (match["k2"] and not match["k1"]):
        return False
    between = bool(_BETWEEN.search(low[max(0, match.start() - 14) : match.start()]))
    if joiner in ("and", "і", "та", "и"):
        return between and not match["unit1"]
    if joiner in ("to", "до"):
        return not match["unit1"] or between
    return True


def _pace(low: str, unit: str, start: int, end: int) -> tuple[str, int]:
    per = _PER.match(low, end)
    if not per or not per.lastgroup:
        if _AVERAGE_BEFORE.search(low, max(0, start - 150), start) and (unit, "day") in _PACES:
            return f"{unit}_per_day", end
        if MONTHLY_AVERAGE.search(low, max(0, start - 90), start):
            return f"{unit}_per_month", end
        before = _PACE_BEFORE.search(low, max(0, start - 150), start)
        paced = f"{unit}_per_{before.lastgroup}" if before and before.lastgroup else unit
        return (paced if before and (unit, before.lastgroup) in _PACES else unit), end
    if (unit, per.lastgroup) not in _PACES:
        return "other", per.end()  # a pace that figures.csv has no unit for
    return f"{unit}_per_{per.lastgroup}", per.end()
