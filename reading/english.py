"""Numbers, areas and periods in English text, each with the span it was read from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from reading.days import INVASION, month_end, months_before

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
_WORDS = {
    word: number
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
     "ninety": 90}  # fmt: skip
_ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
        ],
        1,
    )
}


_NUMBER_WORDS = "|".join(sorted([*_WORDS, "hundred", "thousand", "dozen"], key=len, reverse=True))
_NUMBER = (
    r"(?<![\w.,])\d{1,3}(?:[,\u00a0\u202f ]\d{3}(?!\d))+(?:\.\d{1,2})?(?![\w])|"
    r"(?<![\w.,])\d{1,9}(?:\.\d{1,4})?(?![\d,]*\d)"
    rf"|\b(?:(?:{_NUMBER_WORDS})(?:[ -](?:and[ -])?(?:{_NUMBER_WORDS})){{0,4}})\b"
)
_MONTH = r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_YEAR = r"(?<!\d)(?:19|20)\d{2}(?!\d)"
_INVADED = r"(?:(?:the|its|this|russia[’']s|moscow[’']s|ukraine|russian|full[- ]scale|large-scale|all-out|2022) )*(?:war|invasion|conflict)(?: of (?:ukraine|the country))?(?: in (?:early |february |march )?2022)?\b"


@dataclass(frozen=True)
class Period:
    """Whole days from first to last; step as in the codebook. why: why it cannot be (impossible).

    basis: "stated" where the words alone say which it is, "relative" where the day of writing is
    needed ("last month", a bare "November"), "assumed" where there were no words.
    """

    first: date
    last: date
    step: str
    start: int
    end: int
    bare: bool = False  # a month or year that the text names without saying which
    relative: str = ""  # "before", "year before": to be counted from the subject
    count: int = 0
    why: str = ""
    basis: str = "relative"


@dataclass(frozen=True)
class Amount:
    """An area, a percentage or a plain count; high for a range. unit: km2, sq_mi, percent, ''."""

    value: float
    unit: str
    qualifier: str | None
    start: int
    end: int


def number(text: str) -> float | None:
    """ "1,234", "5.5", "four hundred", "twenty-one" -> a number; None for anything else."""
    digits = re.sub(r"[,\u00a0\u202f ]", "", text)
    if re.fullmatch(r"\d+(\.\d+)?", digits, re.ASCII):
        return float(digits)
    total = part = 0
    for word in re.split(r"[ -]+", text.lower()):
        if word == "and":
            continue
        if word == "hundred":
            part = max(part, 1) * 100
        elif word == "thousand":
            total, part = (total + max(part, 1)) * 1000, 0
        elif word == "dozen":
            part = max(part, 1) * 12
        elif word in _WORDS:
            part += _WORDS[word]
        else:
            return None
    return float(total + part)


def ordinal(text: str) -> int | None:
    """ "third", "12th" -> 3, 12."""
    found = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)", text, re.IGNORECASE)
    return int(found[1]) if found else _ORDINALS.get(text.lower())


# --- amounts -------------------------------------------------------------------------------------

_AREA = (
    r"(?:(?:square|sq\.?)[ -]?(?P<{0}mi>miles?|mi\b\.?)"
    r"|(?:square|sq\.?)[ -]?(?:kilomet(?:er|re)s?|km\b\.?|kms\b)|km\s?(?:²|2\b|\^2)|kilomet(?:er|re)s? squared"
    r"|(?P<{0}mi2>mi\s?(?:²|2\b)))"
)
_QUALIFIER = (
    r"(?P<q>nearly|almost|about|around|some|roughly|approximately|approx\.?|an estimated|estimated|"
    r"approaching|just under|close to|more than|over|just over|at least|above|a little more than|"
    r"less than|under|up to|at most|fewer than|below|no more than|as much as|"
    r"slightly more than|slightly less than|well over|exceeding)"
)
_AMOUNT = re.compile(
    rf"(?:{_QUALIFIER}\s+)?(?:between\s+(?P<low>{_NUMBER})\s+and\s+)?(?P<n>{_NUMBER})"
    rf"(?:\s?(?:-|–|to)\s?(?P<high>{_NUMBER}))?[\s-]?(?:{_AREA.format('')}|(?P<pc>%|per ?cent\b|percent\b))",
    re.IGNORECASE,
)
_SAME = {
    "an estimated": "estimated", "approx": "about", "approx.": "about", "fewer than": "less than",
    "below": "under", "exceeding": "more than", "well over": "more than",
    "slightly more than": "just over", "slightly less than": "just under", "above": "more than",
    "no more than": "at most", "as much as": None,
}  # fmt: skip


def _is_moved(before: str) -> bool:
    """Whether a number that follows is one from which something changed, or by which it did."""
    return (
        re.search(r"\b(?:from|by)(?: (?:about|some|just|only))?\s*$", before, re.IGNORECASE)
        is not None
    )


def amounts(text: str) -> Iterator[Amount]:
    """Areas and percentages, a range as its middle ("between")."""
    for found in _AMOUNT.finditer(text):
        value = number(found["n"])
        if value is None:
            continue
        unit = "percent" if found["pc"] else "sq_mi" if found["mi"] or found["mi2"] else "km2"
        word = found["q"].lower() if found["q"] else None
        if word == "over" and text[: found.start()].rstrip().lower().endswith("control"):
            word = None  # "control over 19 per cent"
        other = number(found["low"] or found["high"] or "")
        start = found.start()
        moved = _is_moved(text[:start]) and found["high"] and " to " in found[0]
        dated = found["high"] and re.fullmatch(r"20[12]\d", found["n"], re.ASCII)
        if dated or moved:  # "for 2025 to 4,900", "fell from 505 to 445", "by 60 to 445"
            value, word, start = other or 0.0, None, found.start("high")
        elif (found["low"] or found["high"]) and other is not None:
            value, word = (value + other) / 2, "between"
        yield Amount(value, unit, _SAME.get(word, word) if word else None, start, found.end())


# --- periods -------------------------------------------------------------------------------------

_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
_PATTERNS = [
    ("first year", rf"(?:the )?first (?:full |calendar )?year of {_INVADED}"),
    ("early days", rf"(?:the )?(?:very )?(?:early|first|opening|initial) (?:few )?(?:days|weeks|months|stages?|phases?) of (?:{_INVADED}|2022\b)"),
    ("war", r"(?:the )?(?:start|beginning|outset|onset|launch|very start)?(?: of)? ?(?:the |its |russia[’']s |moscow[’']s )?(?:full[- ]scale |2022 |large-scale |all-out )*(?:war(?: (?:began|started|broke out))?|invasion(?: (?:began|started))?(?: (?:in|of) (?:february )?2022| of ukraine)?)\b"),
    ("first months", rf"(?:the )?(?P<which>first|last|opening|final) (?P<n>\w+) months of (?P<y>{_YEAR}|this year|the year|last year)"),
    ("kursk", r"(?:the )?(?:2024 \(Kursk\)|(?:Ukrainian )?Kursk (?:incursion|operation|offensive)(?: of 2024| of August 2024)?)"),
    ("half month", rf"(?:the )?(?P<which>first|second|latter) half of (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR}))?"),
    ("half bare", r"the (?P<which>first|second)(?: (?:half|six months))?(?: of (?:that|the same) year)?(?=[.,;!?]?$)"),
    ("half", rf"(?:the )?(?P<which>first|second) half of (?P<y>{_YEAR}|this year|last year|the year)"),
    ("quarter", rf"(?:Q(?P<q>[1-4])|(?:the )?(?P<w>first|second|third|fourth) quarter)(?: of)?,? (?P<y>{_YEAR})"),
    ("quarter bare", r"(?:the )?\b(?P<w>first|second|third|fourth) quarter(?: of (?:the|this|that) year)?\b(?! of\b)"),
    ("months to months", rf"(?:from )?(?:the )?\b(?P<m1>{_MONTH})(?:,? ?(?:of )?(?P<y1>{_YEAR}))? ?(?:-|–|—|to|through|until|(?P<and>and)) ?(?P<m2>{_MONTH}),? ?(?:of )?(?P<y2>{_YEAR})"),
    ("months of year", rf"(?P<m1>{_MONTH}) and (?P<m2>{_MONTH}),? (?:of )?(?:(?P<y>{_YEAR})|(?P<w>last year|this year|the previous year|the year before))"),
    ("span to month", rf"(?:the )?(?:(?P<n>\w+) months|(?<!this )year) (?:up )?(?:to|through|until|ending(?: in)?|ended(?: in)?) (?:the end of )?(?P<m>{_MONTH})(?:,? (?P<y>{_YEAR}))?(?! ?\d)"),
    ("months bare", rf"(?:from )?(?P<m1>{_MONTH})\s?(?:-|–|—|to|through|until|and)\s?(?P<m2>{_MONTH})(?=\W|$)(?! ?\d)"),
    ("year to month", rf"\b(?P<y>{_YEAR})(?:,? (?:up )?(?:to|through|until)) (?:the end of |end[- ]|late )?(?P<m>{_MONTH})(?! ?\d)"),
    ("day to day", rf"(?:from )?(?:(?P<m1>{_MONTH})(?: (?P<d1>\d{{1,2}}))?|(?P<e1>\d{{1,2}}) (?P<n1>{_MONTH}))(?:st|nd|rd|th)?(?:,? (?P<y1>{_YEAR}),?)?\s?(?:-|–|—|to|through|until|and)\s?(?:(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})|(?P<e2>\d{{1,2}}) (?P<n2>{_MONTH}))(?:st|nd|rd|th)?(?:,? (?P<y>{_YEAR}))?(?![\d,]*\d)"),
    ("days of week", rf"(?:the )?week (?:of|from|between) (?:(?P<m>{_MONTH}) (?P<d1>\d{{1,2}})\s?(?:-|–|to|through|and)\s?(?P<d2>\d{{1,2}})|(?P<e1>\d{{1,2}})\s?(?:-|–|to|through|and)\s?(?P<e2>\d{{1,2}}) (?P<n>{_MONTH}))(?:,? (?P<y>{_YEAR}))?(?![\d,]*\d)"),
    ("days to day", rf"(?:the )?(?:(?P<c>\w+) )?(?P<u>weeks?|days) (?:up )?(?:to|through|until|ending(?: on)?|ended(?: on)?) (?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?P<m>{_MONTH})|(?P<n>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)(?:,? (?P<y>{_YEAR}))?(?![\d,]*\d)"),
    ("between days", rf"between (?:(?P<d1>\d{{1,2}}) and (?P<d2>\d{{1,2}}) (?P<m>{_MONTH})|(?P<n>{_MONTH}) (?P<e1>\d{{1,2}}) and (?P<e2>\d{{1,2}}))(?:,? (?P<y>{_YEAR}))?(?![\d,]*\d)"),
    ("past days", r"\b(?:in|over|during|within|throughout) the (?:past|last) (?:(?P<c>\w+) )?(?P<u>weeks?|days)\b"),
    ("week before", r"(?:the )?\b(?:previous|preceding|prior) week\b(?! of\b)|\b(?:the|a|one) week (?:before|earlier|prior)\b"),
    ("days of month", rf"(?P<m>{_MONTH}) (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s?(?:-|–|to|through|until)\s?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<y>{_YEAR}))?(?!\d)"),
    ("days before month", rf"(?<![\d.,])(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s?(?:-|–|to|through|until)\s?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR}))?"),
    ("month to day", rf"(?P<m>{_MONTH}),? (?P<y>{_YEAR}) (?:up )?to (?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)"),
    ("to day", rf"(?P<y>{_YEAR}) to (?P<d2>\d{{1,2}}) (?P<m>{_MONTH})"),
    ("day", rf"(?:(?<![\w.,])(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)(?:,? (?P<y>{_YEAR}))?(?![\d,]*\d|\.\d)"),
    ("part of month", rf"\b(?:(?:the )?(?:middle of )|(?:late|mid|early)[- ])(?P<m>{_MONTH})(?:(?:,| of| in)? ?(?P<y>{_YEAR}))?(?! ?\d)"),
    ("month before year", rf"(?:\bend[- ]|\bthe end of )?(?P<m>{_MONTH})(?:,| of| in)? ?(?P<y>{_YEAR})"),
    ("month of", rf"(?P<m>{_MONTH})(?: of)? (?P<w>last year|this year|the previous year|the year before)"),
    ("last month of name", rf"(?P<w>last|this|the previous|the preceding) (?P<m>{_MONTH})\b"),
    ("season", rf"(?:the )?(?P<s>spring|summer|autumn|fall)(?: of|,)? (?P<y>{_YEAR})"),
    ("winter", rf"(?:the )?\bwinter(?: of)? (?P<y>{_YEAR})(?:\s?[-–/]\s?\d{{2,4}})?"),
    ("part of year", rf"\b(?P<s>early|mid|late)[- ](?P<y>{_YEAR})"),
    ("same period", rf"(?:the )?\b(?:same|corresponding|comparable|similar) (?:(?P<w>month|period|months|stretch)(?! (?:\w+) years)|time(?= (?:last year|(?:a|one|the|of|in)\b)))(?:,? (?:last year|(?:a|one) year (?:earlier|ago|before|previously|prior)|(?:(?:of|in|from) )?(?:the (?:(?:previous|preceding|prior) year|year before)|last year|(?P<y>{_YEAR}))))?(?=\W|$)"),
    ("year earlier", r"\b(?:at |by )?this time (?:last year|(?:a|one) year (?:ago|before))\b|\b(?:a|one) year (?:earlier|ago|before|previously)\b|(?:the )?\byear-ago (?:month|period|figure)\b"),
    ("years before", rf"(?:the )?\b(?:(?:previous|preceding|last|past|prior) (?P<n>\w+)|(?P<n2>{_NUMBER_WORDS}) (?:previous|preceding|prior)) years\b"),
    ("months before", rf"(?:the )?\b(?:(?:previous|preceding|last|past|prior) (?P<n>\w+)|(?P<n2>{_NUMBER_WORDS}) (?:previous|preceding|prior)) months\b"),
    ("past month", r"\b(?:the past month|(?:over|during|within|in|throughout) the (?:past|last) month|(?:over|during) the course of the (?:past|last) month)\b"),
    ("past year", r"\b(?:the past year|(?:over|during|within|in|throughout) the (?:past|last) year|the (?:past|last) (?:12|twelve) months)\b"),
    ("year before month", r"\byear[- ](?:on|over)[- ]year\b|(?<=\x00 )on the year\b"),
    ("month before", r"(?:the )?\b(?:previous|preceding|prior) month(?!s)(?:[’']s)?\b|\b(?:the|a|one) month (?:before|earlier|prior|ago)\b|\bmonth[- ]on[- ]month\b|\bmonth[- ]over[- ]month\b|(?<=\x00 )on the month\b"),
    ("month after", r"\b(?:the )?(?:following|next|subsequent) month\b(?!s)|\b(?:a|one) month later\b"),
    ("year after", r"\b(?:the )?(?:following|next|subsequent) year\b(?!s)"),
    ("year later", r"\b(?:a|one) year later\b"),
    ("last month", r"\blast month(?:[’']s)?\b"),
    ("this month", r"\b(?:this|the current) month(?:[’']s)?\b"),
    ("so far", r"(?:\b(?:so far|to date|thus far) )?\b(?:this|the current) year\b(?: so far| to date)?|\byear[- ]to[- ]date\b"),
    ("last year", r"\b(?:the whole of |all of )?last year(?:[’']s)?\b"),
    ("year before", r"(?:the )?\b(?:previous|preceding|prior) year(?:[’']s)?\b|\bthe year before\b"),
    ("start of year", rf"(?:the )?\b(?:start|beginning|turn) of (?:(?:the|this|last) year\b|(?P<y>{_YEAR}))"),
    ("season bare", r"\b(?:(?:the|this|last) )?(?P<s>spring|summer|autumn|winter)\b(?![- ]?(?:counter|offensive|campaign|month|weather|summer|conditions))|\b(?:last|this) (?P<s2>fall)\b|(?<=since )(?:the )?\b(?P<s3>fall)\b(?=[,.;]|$)"),
    ("year", rf"(?:all of |the whole of |the full year |all |calendar year )?(?<![\d,.-])(?P<y>{_YEAR})(?:[’']s)?(?![\d,]*\d)"),
    ("month", r"\b(?:January|February|March|April|May|June|July|August|September|Sept|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b"),
]  # fmt: skip
_COMPILED = [  # none begins inside a word or a number
    (name, re.compile(rf"(?<!\w)(?:{pattern})", 0 if name == "month" else re.IGNORECASE))
    for name, pattern in _PATTERNS
]


_ANY_YEAR = re.compile(_YEAR)
_HALF = re.compile(r"\bhalf of\b.*\bthan (?:in|during|over) $", re.IGNORECASE)
_STATED = ("war", "early days", "kursk", "first year")


def _year(text: str | None, today: date) -> int | None:
    if text is None:
        return None
    if text.isdigit():
        return int(text)
    return today.year - ("last" in text.lower() or "previous" in text.lower())


def _named(text: str) -> int:
    return MONTHS[text.lower().rstrip(".")]


def _newest(month: int, today: date) -> int:
    """The year of the newest month of that name that has begun."""
    return today.year if month <= today.month else today.year - 1


def _span(first: date, last: date, step: str) -> tuple[date, date, str]:
    return first, last, step


def periods(text: str, today: date) -> list[Period]:
    """Every period that a text names, in order; where two overlap the first listed form wins."""
    found: list[Period] = []
    taken = bytearray(len(text))
    for name, pattern in _COMPILED:
        for match in pattern.finditer(text):
            start, end = match.span()
            start += len(match[0]) - len(match[0].lstrip())
            if start == end or any(taken[start:end]):
                continue
            period = _read(name, match, today)
            if period is None:
                continue
            stated = name in _STATED or _ANY_YEAR.search(match[0])
            basis = "stated" if stated else "relative"
            found.append(replace(period, start=start, end=end, basis=basis))
            taken[start:end] = b"\1" * (end - start)
    return sorted(found, key=lambda p: p.start)


def _read(name: str, match: re.Match[str], today: date) -> Period | None:
    if any(
        (word or "").rstrip(".") in ("may", "mar", "march")
        for key, word in match.groupdict().items()
        if key.startswith("m")
    ):
        return None  # a verb
    try:
        return _make(name, match, today)
    except (ValueError, OverflowError):
        never = date(1, 1, 1)
        return Period(never, never, "day", 0, 0, why=f"There is no {match[0].strip()}.")


def _make(name: str, match: re.Match[str], today: date) -> Period | None:
    group = match.groupdict()
    given = group.get("y")
    year = _year(given, today)

    def made(first: date, last: date, step: str, **more: object) -> Period:
        return Period(first, last, step, 0, 0, **more)  # type: ignore[arg-type]

    def month(number: int, of: int, **more: object) -> Period:
        first = date(of, number, 1)
        return made(first, month_end(first), "month", **more)

    if name == "war":
        return made(INVASION, INVASION, "day")
    if name == "first year":
        # to count from; as a period of its own it may also end in February 2023
        return made(date(2022, 1, 1), date(2022, 12, 31), "year", relative="first year")
    if name == "early days":
        return made(INVASION, date(2022, 3, 31), "window")
    if name in ("first months", "half"):
        assert year is not None
        count = 6 if name == "half" else int(number(group["n"]) or 0)
        if not 1 <= count <= 12:
            return None
        if group["which"] in ("first", "opening"):
            return made(date(year, 1, 1), month_end(date(year, count, 1)), "to_date")
        return made(date(year, 13 - count, 1), date(year, 12, 31), "window")
    if name == "quarter bare":
        part = _ORDINALS[group["w"].lower()]
        of = _newest(part * 3 - 2, today)
        first = date(of, part * 3 - 2, 1)
        return made(first, month_end(date(of, part * 3, 1)), "window", bare=True)
    if name == "quarter":
        assert year is not None
        part = int(group["q"]) if group["q"] else _ORDINALS[group["w"].lower()]
        return made(date(year, part * 3 - 2, 1), month_end(date(year, part * 3, 1)), "window")
    if name == "months to months":
        last_year = int(group["y2"])
        first_year = int(group["y1"]) if group["y1"] else last_year
        first, last = (
            date(first_year, _named(group["m1"]), 1),
            date(last_year, _named(group["m2"]), 1),
        )
        # "October and November" are added up only where they adjoin; "between March and June" is a span
        apart = (last.year - first.year) * 12 + last.month - first.month
        between = match.string[: match.start()].lower().rstrip().endswith("between")
        if apart < 1 or (group["and"] and apart > 1 and not between):
            return None
        return made(first, month_end(last), "window")
    if name == "kursk":
        return month(8, 2024)
    if name == "half month":
        of_month = _named(group["m"])
        first = date(year or _newest(of_month, today), of_month, 1)
        if group["which"] == "first":
            return made(first, first.replace(day=15), "half month")
        return made(first.replace(day=16), month_end(first), "half month")
    if name == "months of year":
        of = year or _year(group["w"], today) or today.year
        a, b = sorted((_named(group["m1"]), _named(group["m2"])))
        return made(date(of, a, 1), month_end(date(of, b, 1)), "window") if b - a == 1 else None
    if name == "part of month":
        number_of = _named(group["m"])
        found = month(number_of, year or _newest(number_of, today), bare=year is None)
        return replace(found, step="half month")
    if name == "season bare":
        a, b = _SEASONS.get((group["s"] or group["s2"] or group["s3"]).lower(), (12, 2))
        of = today.year
        while True:  # the newest that has begun
            first = date(of, a, 1)
            if first <= today:
                last = date(of + (b < a), b, 1)
                return made(first, month_end(last), "window", bare=True)
            of -= 1
    if name == "past month":
        first = months_before(today, 1)
        why = "" if today.day <= 10 else (
            "The month up to a day inside a month is not a whole month; name the month.")  # fmt: skip
        return made(first, month_end(first), "month", why=why)
    if name == "past year":
        first = months_before(today, 12)
        last = month_end(months_before(today, 1))
        step = "year" if first.month == 1 else "window"
        why = "" if today.day <= 10 else (
            "The year up to a day inside a month is not of whole months; name the period.")  # fmt: skip
        return made(first, last, step, why=why)
    if name == "months bare":
        if not (match["m1"][0].isupper() and match["m2"][0].isupper()):
            return None
        last_month, first_month = _named(group["m2"]), _named(group["m1"])
        between = match.string[: match.start()].lower().rstrip().endswith("between")
        if " and " in match[0] and not between:  # added up only where they adjoin
            if (first_month - last_month) % 12 == 1:
                first_month, last_month = last_month, first_month
            if (last_month - first_month) % 12 != 1:
                return None
        of = _newest(last_month, today)
        first = date(of if first_month < last_month else of - 1, first_month, 1)
        return made(first, month_end(date(of, last_month, 1)), "window")
    if name == "year to month":
        assert year is not None
        return made(date(year, 1, 1), month_end(date(year, _named(group["m"]), 1)), "to_date")
    if name == "span to month":
        count = int(number(group["n"]) or 0) if group["n"] else 12
        if not 1 < count <= 60:
            return None
        until = _named(group["m"])
        last = month_end(date(year or _newest(until, today), until, 1))
        return made(months_before(last, count - 1), last, "window")
    if name == "day to day":
        between = match.string[: match.start()].lower().rstrip().endswith("between")
        if " and " in match[0].lower() and not between:
            return None
        until = _named(group["m2"] or group["n2"])
        of = year or _newest(until, today)
        since = _named(group["m1"] or group["n1"])
        of_first = int(group["y1"]) if group["y1"] else of - (since > until)
        first = date(of_first, since, int(group["d1"] or group["e1"] or 1))
        last = date(of, until, int(group["d2"] or group["e2"]))
        return made(first, last, "to_date" if (first.day, since) == (1, 1) else "window")
    if name in ("days of week", "between days"):
        of_month = _named(group["m"] or group["n"])
        of = year or _newest(of_month, today)
        first = date(of, of_month, int(group["d1"] or group["e1"]))
        last = date(of, of_month, int(group["d2"] or group["e2"]))
        if first > last:
            return None
        return made(first, last, "week" if name == "days of week" else "window")
    if name in ("days to day", "past days"):
        count = int(number(group["c"]) or 0) if group["c"] else 1
        days = count * (7 if group["u"].startswith("week") else 1)
        if not 2 <= days <= 366 or (group["u"] == "days" and not group["c"]):
            return None
        last = today - timedelta(days=1)
        if name == "days to day":
            of_month = _named(group["m"] or group["n"])
            last = date(year or _newest(of_month, today), of_month, int(group["d"] or group["d2"]))
        return made(last - timedelta(days=days - 1), last, "week" if days == 7 else "window")
    if name == "week before":
        return made(today, today, "week", relative="before", count=1)
    if name == "half bare":
        if not _HALF.search(match.string[: match.start()]):
            return None
        relative = f"{group['which'].lower()} half"
        return made(today, today, "window", relative=relative)
    if name in ("days of month", "days before month"):
        of_month = _named(group["m"])
        of = year or _newest(of_month, today)
        step = "month" if group["d1"] in ("1", "01") else "window"
        return made(
            date(of, of_month, int(group["d1"])), date(of, of_month, int(group["d2"])), step
        )
    if name == "month to day":
        assert year is not None
        first = date(year, _named(group["m"]), 1)
        return made(first, first.replace(day=int(group["d2"])), "month")
    if name == "to day":
        assert year is not None
        return made(date(year, 1, 1), date(year, _named(group["m"]), int(group["d2"])), "to_date")
    if name == "day":
        of_month, day = _named(group["m"] or group["m2"]), int(group["d"] or group["d2"])
        of = year or _newest(of_month, today)
        at = date(of, of_month, day)
        return made(at, at, "day")
    if name == "month before year":
        assert year is not None
        return month(_named(group["m"]), year)
    if name == "month of":
        of = today.year if "this" in group["w"].lower() else today.year - 1
        return month(_named(group["m"]), of)
    if name == "last month of name":
        number_of = _named(group["m"])
        of = _newest(number_of, today)
        if "this" not in group["w"].lower() and of == today.year and number_of == today.month:
            of -= 1
        found = month(number_of, of)
        if group["w"].lower() == "last" and found.first == months_before(today, 1):
            why = f"Which year “{match[0].strip()}” means is not clear, so soon after it; name it."
            return replace(found, why=why)
        return found
    if name == "season":
        assert year is not None
        a, b = _SEASONS[group["s"].lower()]
        return made(date(year, a, 1), month_end(date(year, b, 1)), "window")
    if name == "winter":
        assert year is not None
        return made(date(year, 12, 1), month_end(date(year + 1, 2, 1)), "window")
    if name == "part of year":
        assert year is not None
        part_of = group["s"].lower()
        if part_of == "early":
            first = INVASION if year == 2022 else date(year, 1, 1)
            return made(first, date(year, 3, 31), "window")
        if part_of == "mid":
            return made(date(year, 6, 1), date(year, 7, 31), "window")
        return made(date(year, 10, 1), date(year, 12, 31), "window")
    if name == "same period":
        if year is not None:
            return made(date(year, 1, 1), date(year, 12, 31), "year", relative="same of year")
        return made(today, today, "month", relative="year before")
    if name in ("year earlier", "year before month"):
        return made(today, today, "month", relative="year before")
    if name in ("years before", "months before"):
        count = int(number(group["n"] or group["n2"]) or 0)
        if not 1 <= count <= 60:
            return None
        return made(today, today, name.split()[0].removesuffix("s"), relative="before", count=count)
    if name == "month before":
        return made(today, today, "month", relative="before", count=1)
    if name == "year later":
        return made(today, today, "month", relative="year after")
    if name in ("month after", "year after"):
        return made(today, today, name.split()[0], relative="after")
    if name == "last month":
        first = months_before(today, 1)
        return made(first, month_end(first), "month")
    if name == "this month":
        first = today.replace(day=1)
        return made(first, month_end(first), "month")
    if name == "so far":
        return made(date(today.year, 1, 1), date(today.year, 12, 31), "year")
    if name == "last year":
        return made(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31), "year")
    if name == "year before":
        return made(today, today, "year", relative="before", count=1)
    if name == "start of year":
        of = year or today.year - ("last" in match[0].lower())
        return made(date(of, 1, 1), date(of, 1, 1), "day", relative="start")
    if name == "year":
        assert year is not None
        return made(date(year, 1, 1), date(year, 12, 31), "year")
    number_of = _named(match[0])
    return month(number_of, _newest(number_of, today), bare=True)


def before(subject: tuple[date, date], period: Period) -> tuple[date, date]:
    """The days that a relative period means, counted back from the subject."""
    first, last = subject
    if period.relative.endswith(" half"):
        start = date(first.year, 1 if period.relative == "first half" else 7, 1)
        return start, month_end(start.replace(month=start.month + 5))
    if period.relative == "year before":
        start = first.replace(year=first.year - 1, day=min(first.day, 28)) if first.day > 28 else (
            first.replace(year=first.year - 1))  # fmt: skip
        end = month_end(last.replace(year=last.year - 1, day=1))
        return start, end if last == month_end(last) else last.replace(year=last.year - 1)
    if period.relative == "year after":
        end = last.replace(year=last.year + 1, day=1)
        return first.replace(year=first.year + 1, day=1), month_end(end)
    if period.relative == "after":
        if period.step == "year":
            return date(last.year + 1, 1, 1), date(last.year + 1, 12, 31)
        start = months_before(last, -1)
        return start, month_end(start)
    if period.relative == "same of year":
        year = period.first.year
        end = last.replace(year=year, day=1)
        return first.replace(year=year), month_end(end) if last == month_end(last) else (
            last.replace(year=year))  # fmt: skip
    if period.step == "year":
        return date(first.year - period.count, 1, 1), date(first.year - 1, 12, 31)
    if period.step == "week":
        return first - timedelta(days=7), last - timedelta(days=7)
    return months_before(first, period.count), first.replace(day=1) - timedelta(days=1)
