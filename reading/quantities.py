"""Numbers with units, in English, Ukrainian and Russian, each with its span.

Every number of a text is found, also those that are no figure (casualties, distances, money, ages,
years), because a number that is known to be something else cannot be taken for an area.
All patterns are linear: no quantifier nests in another, and each is anchored at a digit or a word.
"""

import re
from dataclasses import dataclass
from functools import cache

from reading.vocabulary import LANGUAGES, meaning, parts, pattern, phrases

FOREIGN = re.compile("[\u0400-\u04ff]")  # to comparisons, which are read in English
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


@dataclass(frozen=True)
class Amount:
    """An area or a percentage as comparisons tell it; of a range the middle ("between").

    ``unit``: km2, sq_mi or percent.
    """

    value: float
    unit: str
    qualifier: str | None
    start: int
    end: int


def plain(text: str) -> str:
    """``text`` in lower case, one kind of space, hyphen and apostrophe; no character moves."""
    folded = _MIXED.sub(_one_alphabet, text.translate(_SAME))
    lowered = folded.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


# A word of two alphabets is written with letters of one that look like the other's.
_MIXED = re.compile(r"(?<!\w)(?=\w*[A-Za-z])(?=\w*[\u0400-\u04ff])[^\W\d_]{3,}(?!\w)")


@cache
def _twins() -> tuple[dict[int, str], dict[int, str]]:
    """Letters that look alike in two alphabets: to the Latin one, and from it."""
    latin = {
        ord(theirs): ours
        for language in LANGUAGES
        for key in parts("twin")
        for row in phrases(language).get(key, ())
        for theirs, ours in zip(row, key.partition(":")[2], strict=True)
    }
    return latin, {ord(ours): chr(theirs) for theirs, ours in latin.items()}


def _one_alphabet(word: re.Match[str]) -> str:
    to_latin, from_latin = _twins()
    latin = word[0].translate(to_latin)
    return latin if latin.isascii() else word[0].translate(from_latin)


_SAME = {
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u200a\t"), " "),
    **dict.fromkeys(map(ord, "\u2019\u02bc\u2032\u2018`\u00b4"), "'"),
    **dict.fromkeys(map(ord, "\u2013\u2014\u2012\u2212\u2010\u2011"), "-"),
    **dict.fromkeys(map(ord, "\u00ab\u00bb\u201e\u201c\u201d"), '"'),
    ord("\N{CYRILLIC SMALL LETTER IO}"): "\N{CYRILLIC SMALL LETTER IE}",
    ord("\N{CYRILLIC CAPITAL LETTER IO}"): "\N{CYRILLIC CAPITAL LETTER IE}",
}

_NUMBER = r"(?:\d{1,3}(?:[ ,.']\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,4})?)"
IN_LETTERS = r"(?:{number_one_of} )?{number}(?!\w)(?:(?: {and_area} |[ -]){number}(?!\w)){0,4}"
_NUMBERS = pattern(
    rf"(?<![\w.,])(?:(?P<low>{_NUMBER})(?P<k1> ?{{thousand}})?(?P<unit1> ?{{unit_sign}})?"
    rf"(?:(?P<to> ?- ?| (?:(?P<and>{{and}})|(?P<upto>{{range_to}})) )"
    rf"(?P<high>{_NUMBER})(?P<k2> ?{{thousand}})?)?"
    rf"|(?P<word>{IN_LETTERS})(?= ?[^\W\d_]))(?!\d)"
)

_UNITS = {
    "km2": pattern(r" ?-?{unit:km2}"),
    "sq_mi": pattern(r" ?-?{unit:sq_mi}"),
    "percent": pattern(r" ?{unit:percent}"),
    "settlements": pattern(r" (?:{settlement_adjective} )?{unit:settlements}"),
    "length": pattern(r" ?-?{unit:length}"),
}
_MILE = pattern(r" ?-?{mile}")
_METRE = pattern(r" ?-?{metre}")
_LAND = pattern(r" (?:{of} )?(?:{land_adjective} ){0,2}{land_word}")
_SQUARE_METRES = pattern(r" ?{square_metres}")
_PER = pattern(
    r"(?: {of} [a-z]+| {of} (?:[a-z]+ ){1,2}[a-z]+(?= {each} )| {land_of_it})?"
    r"(?:,? {each} ?|/| )(?:(?P<day>{per:day})|(?P<week>{per:week})|(?P<month>{per:month}))"
)
_PACE_BEFORE = pattern(  # "the daily pace reached 30 sq km"
    r"(?<!\w)(?:(?P<day>{paced:day})|(?P<week>{paced:week})) {pace_word}(?!\w)[^.;,\d]{0,50}"
    r"(?:[\d.,]+ [^;\d]{2,60}? {paced_against} )?$"
)
_AVERAGE_BEFORE = pattern(  # "each day it took on average 19 sq km", in any order
    r"(?<!\w)(?:{every_day}(?!\w)[^.;,\d]{0,60}(?<!\w){on_average}"
    r"|{on_average}(?!\w)[^.;,\d]{0,60}(?<!\w){every_day})(?!\w)[^.;,\d]{0,40}$"
)
MONTHLY_AVERAGE = pattern(  # "the monthly average of 361", not "the largest monthly gain"
    r"(?<!\w){monthly_average}(?!\w)[^.;,\d]{0,40}$"
)
_QUALIFIER = pattern(r"(?<!\w)(?P<word>{qualifier}) (?:{after_qualifier} |(?P<the>{the}) )?$")
_DIRECT = pattern(r"(?<!\w)(?P<word>{qualifier}) $")  # nothing between it and its number
_MORE_OR_LESS = ("more than", "over", "at least", "less than", "just over")
_FROM_TO = pattern(r"(?:\d|{grown}) {grown_to} $")
_BETWEEN = pattern(r"(?:{between}|{from}|{from_then}) $")

_MONTH_AFTER = pattern(r"{day_ending}?(?: {of})? (?:{month}|{month_adjective})(?!\w)")
_MONTH_BEFORE = pattern(r"(?=[a-z]){month}\.? $")
_ORDINAL = pattern(r"{nth_ending}")
_MONEY_BEFORE = pattern(r"{money} ?$")
_MONEY_BEHIND = re.compile(r"[$\u20ac\u00a3\u20b4\u20bd/]")
_DIGITS = re.compile(rf"{_NUMBER}")
_LETTERS = pattern(r"{number}(?!\w)(?:(?: {and_area} |[ -]){number}(?!\w)){0,4}")
_NTH = pattern(r"(\d{1,2}){day_ending}")
_MOVED = pattern(r"\b{moved_by}(?: {just_about})? $")
_A_YEAR = re.compile(r"20[12]\d")
_BETWEEN_TWO = pattern(r"{between} $")
_CLOCK = re.compile(r"[:.]\d\d\b")
_COUNTED = pattern(  # "267 soldiers"; not "267 in October", "267, taken in October"
    r" ?-? ?(?!(?:{counts_nothing}|{taken_ones})(?![\w'-])|(?:{month}|{month_adjective})(?!\w))[^\W\d_]"
)


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


@cache
def _word_values() -> dict[str, tuple[float, bool]]:
    """What a number in letters means, and whether it multiplies what stands before it."""
    return {
        form: (float(value.removeprefix("x")), value.startswith("x"))
        for language in LANGUAGES
        for key in parts("number")
        for value in (key.partition(":")[2],)
        for form in phrases(language).get(key, ())
    }


def in_words(words: str) -> float:
    """ "two hundred and fifty": as in arithmetic, thousands close a group."""
    total = group = 0.0
    for word in re.findall(r"[^\W\d_][\w']*", words):
        value, multiplies = _word_values().get(word, (0.0, False))  # nothing: "a", "and"
        if not multiplies:
            group += value
        elif value == 1000:
            total, group = total + (group or 1) * value, 0.0
        else:
            group = (group or 1) * value
    return total + group


def number(text: str) -> float | None:
    """ "1,234", "5.5", "four hundred", "twenty-one" -> a number; None for anything else."""
    low = plain(text)
    if _DIGITS.fullmatch(low):
        return _number(low, "")
    return in_words(low) if low and _LETTERS.fullmatch(low) else None


def ordinal(text: str) -> int | None:
    """ "third", "12th" -> 3, 12."""
    found = _NTH.fullmatch(plain(text))
    if found:
        return int(found[1])
    said = meaning("ordinal", plain(text))
    return int(said) if said else None


def _qualifier(low: str, start: int) -> str | None:
    found = _QUALIFIER.search(low, max(0, start - 28), start)
    if not found:
        return None
    code = meaning("qualifier", found["word"])
    if found["the"] and code in _MORE_OR_LESS:
        return None  # "less than the 393 of December", "well above the 530" compare
    if _FROM_TO.search(low, max(0, start - 24), start):
        return None
    return "less than" if code in ("just under", "at most") else code


def _unit(low: str, at: int) -> tuple[str, int]:
    """The unit that starts at ``at`` and where it ends; ``("", at)`` when there is none."""
    if _SQUARE_METRES.match(low, at):
        return "other", at
    for code, unit in _UNITS.items():
        if found := unit.match(low, at):
            return code, found.end()
    return "", at


def _what_a_bare_number_counts(low: str, start: int, end: int, value: float) -> str:
    """``other`` when a number without unit is a date, an age, money or counts something else."""
    before = low[max(0, start - 24) : start]
    if _MONEY_BEFORE.search(before) or _CLOCK.match(low, end):
        return "other"
    if _MONEY_BEHIND.match(low, end):
        return "other"
    if low[end : end + 1] == ":" and low[end + 1 : end + 2].isdigit():
        return "other"
    if _ORDINAL.match(low, end):
        return "other"
    if value <= 31 and (_MONTH_AFTER.match(low, end) or _MONTH_BEFORE.search(before)):
        return "other"
    if 1900 <= value <= 2100 and "," not in low[start:end] and " " not in low[start:end]:
        return "other"
    return "other" if _COUNTED.match(low, end) else ""


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
                        in_words(match["word"]), None, unit,
                        _qualifier(low, match.start()), text[match.start() : end],
                        match.start(), end,
                    )
                )  # fmt: skip
                at = end
            continue
        quantity, at = _read(text, low, match)
        found.append(quantity)
    return found


def amounts(text: str) -> list[Amount]:
    """Its areas and percentages in English, in order, without the time in which they were taken."""
    low = plain(text)
    found: list[Amount] = []
    at = 0
    while match := _NUMBERS.search(low, at):
        at = match.end()
        if match["word"]:
            unit, end = _unit(low, match.end())
            value, high = in_words(match["word"]), None
        else:
            value, high, unit, end, at, loose = _measured(low, match)
            unit = "" if loose else unit
        known = unit in AREA_UNITS or unit == "percent"
        if known and not FOREIGN.search(low, match.start(), end):
            found.append(_amount(low, match, value, high, unit, end))
            at = end
    return found


def _amount(
    low: str, match: re.Match[str], value: float, high: float | None, unit: str, end: int
) -> Amount:
    start = match.start()
    said = _DIRECT.search(low, max(0, start - 28), start)
    before = said or _BETWEEN_TWO.search(low, max(0, start - 14), start)
    if high is None:
        code = meaning("qualifier", said["word"]) if said else None
        return Amount(value, unit, code, said.start() if said else start, end)
    moved = match["upto"] and _MOVED.search(low, max(0, start - 20), start)
    if moved or _A_YEAR.fullmatch(match["low"]):
        # "fell from 505 to 545", "by 60 to 445", "for 2025 to 4,900"
        return Amount(high, unit, None, match.start("high"), end)
    return Amount((value + high) / 2, unit, "between", before.start() if before else start, end)


def _measured(low: str, match: re.Match[str]) -> tuple[float, float | None, str, int, int, bool]:
    """Number, end of a range, unit, where both and the number alone end; if a length of land."""
    is_range = bool(match["to"]) and _range_is_meant(low, match)
    number_end = match.end() if is_range else match.end("k1") if match["k1"] else match.end("low")
    unit, end = _unit(low, number_end)
    loose = False
    if unit == "length":
        land = _LAND.match(low, end)
        loose = bool(land)
        is_mile = _MILE.match(low, number_end)
        metres = not is_mile and _METRE.match(low, number_end)
        unit = ("sq_mi" if is_mile else "km2") if loose and not metres else "other"
    value = _number(match["low"], unit)
    high = _number(match["high"], unit) if is_range else None
    thousands = bool(match["k2"] if is_range else match["k1"])
    if thousands:
        value *= 1000 if match["k1"] or not is_range or value < 1000 else 1
        high = high * 1000 if high is not None else None
    if high is not None and high <= value:
        high = None
    return value, high, unit, end, number_end, loose


def _read(text: str, low: str, match: re.Match[str]) -> tuple[Quantity, int]:
    start = match.start()
    value, high, unit, end, number_end, loose = _measured(low, match)
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
    first, second = _number(match["low"], ""), _number(match["high"], "")
    if second <= first and not (match["k2"] and not match["k1"]):
        return False
    between = bool(_BETWEEN.search(low[max(0, match.start() - 14) : match.start()]))
    if match["and"]:
        return between and not match["unit1"]
    if match["upto"]:
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
