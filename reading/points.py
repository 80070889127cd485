"""Days, months and years as a text names them."""

import datetime as dt
import re

from reading import days
from reading.days import Point
from reading.vocabulary import meaning, pattern

_FIRST_YEAR, _LAST_YEAR = 2014, 2099
_NO_UNIT = r"(?![.,]?\d)(?! ?(?:%|{counted_after}))"
_YEAR = r"20[12]\d" + _NO_UNIT
_MONTH = r"(?:{month}|{month_adjective}(?= (?:\(?\d|{told_of_a_month})))(?!\w)"
_POINTS = pattern(
    r"(?<![\w.,])(?:"
    r"(?P<iso>20\d\d-\d\d-\d\d)(?!\d)"
    r"|(?P<dotted>[0-3]?\d\.[01]?\d\.20\d\d)(?!\d)"
    rf"|(?P<d1>[0-3]?\d){{day_ending}}?(?: {{of}})? (?P<m1>{_MONTH})"
    rf"(?:,? (?:{{of}} )?(?P<y1>{_YEAR})|(?: {{of}})?(?P<r1>,? {{year_said}}))?"
    rf"|(?P<r5>{{year_said}}),? {{in_of_month}} (?P<m5>{_MONTH})(?! 20)"
    rf"|(?P<m3>{_MONTH})"
    rf"(?: (?P<d2>[0-3]?\d){{day_ending}}?(?![\d-]){_NO_UNIT}(?:,? (?P<y2>{_YEAR}))?"
    rf"|,? (?:{{of}} )?(?P<y3>{_YEAR})|(?: {{of}})?(?P<r3>,? {{year_said}}))?"
    rf"|(?P<y4>{_YEAR}))"
    r"(?:(?:-?{year_ending})?(?: {year_word}))?(?:-{year_ending}\b)?"
)
_DAYS = pattern(  # "1-19 September", "September 1-19", "from 20 to 30 September"
    r"(?<![\w.,])(?:(?P<a1>[0-3]?\d){day_ending}?(?: ?- ?| {days_to} )"
    rf"(?P<b1>[0-3]?\d){{day_ending}}?(?: {{of}})? (?P<m1>{_MONTH})(?:,? (?P<y1>{_YEAR}))?"
    rf"|(?P<m2>{_MONTH}) (?P<a2>[0-3]?\d){{day_ending}}?(?: ?- ?| (?=[a-z]){{days_to}} )"
    rf"(?P<b2>[0-3]?\d){{day_ending}}?{_NO_UNIT}(?:,? (?P<y2>{_YEAR}))?)(?: {{year_word}})?"
)


def month_number(word: str) -> int:
    """The number of a month by its name or adjective; 0 if it is none."""
    return int(meaning("month", word) or meaning("month_adjective", word) or 0)


def points(text: str, low: str, published: dt.date) -> list[Point]:
    """All that are named, in order. ``low`` is ``plain(text)``."""
    found: list[Point] = []
    for match in _POINTS.finditer(low):
        point = (
            _date(match)
            if match["iso"] or match["dotted"]
            else _named(match, text, published, found)
        )
        if point:
            found.append(point)
    return found


def _date(match: re.Match[str]) -> Point | None:
    """ "2025-12-02", "2.12.2025"."""
    parts = [int(p) for p in re.split(r"[-.]", match["iso"] or match["dotted"])]
    year, month, day = parts if match["iso"] else parts[::-1]
    return Point(year, month, day, *match.span()) if days.day(year, month, day) else None


def _named(
    match: re.Match[str], text: str, published: dt.date, earlier: list[Point]
) -> Point | None:
    word = match["m1"] or match["m3"] or match["m5"]
    if word and word.isascii() and not match["d1"]:
        # "may" and "march" are verbs, "mar" is a word, in small letters
        at = match.start("m5") if match["m5"] else match.start()
        if not text[at].isupper():
            return None
    year_text = match["y1"] or match["y2"] or match["y3"] or match["y4"]
    year = int(year_text) if year_text else _year_said(match, published, earlier)
    day_text = match["d1"] or match["d2"]
    month = month_number(word) if word else None
    if year and not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if day_text and not days.day(year or 2024, month or 1, int(day_text)):
        return None
    return Point(year, month, int(day_text) if day_text else None, *match.span())


def _year_said(match: re.Match[str], published: dt.date, earlier: list[Point]) -> int | None:
    said = match["r1"] or match["r3"] or match["r5"]
    if not said:
        return None
    ago = meaning("year_said", said.strip(" ,"))
    if ago == "told":
        return next((p.year for p in reversed(earlier) if p.year), None)
    return published.year - int(ago or 0)


def days_of_a_month(low: str, published: dt.date) -> list[tuple[dt.date, dt.date, int, int]]:
    """First and last day and place of each "1-19 September"."""
    found = []
    for match in _DAYS.finditer(low):
        year = match["y1"] or match["y2"]
        month = Point(
            int(year) if year else None, month_number(match["m1"] or match["m2"]), None, 0, 0
        )
        of, _ = month.span(published)
        first = days.day(of.year, of.month, int(match["a1"] or match["a2"]))
        last = days.day(of.year, of.month, int(match["b1"] or match["b2"]))
        if first and last and first < last:
            found.append((first, last, *match.span()))
    return found
