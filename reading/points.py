"""Days, months and years as a text names them."""

import datetime as dt
import re
from dataclasses import replace

from reading import days
from reading.days import Point
from reading.vocabulary import meaning, pattern

_FIRST_YEAR, _LAST_YEAR = 2014, 2099
_NO_UNIT = r"(?![.,]?\d)(?! ?(?:%|{counted_after}))"
_YEAR = r"(?:1[89]|2[01])\d\d" + _NO_UNIT
_MONTH = r"(?:{month}|{month_adjective}(?= (?:\(?\d|{told_of_a_month})))(?!\w)"
_POINTS = pattern(
    r"(?<![\w.,])(?:"
    r"(?P<iso>20\d\d-\d\d-\d\d)(?!\d)"
    r"|(?P<dotted>[0-3]?\d\.[01]?\d\.20\d\d)(?!\d)"
    rf"|(?P<d1>[0-3]?\d){{day_ending}}?(?: {{of}})? (?P<m1>{_MONTH})"
    rf"(?:,? (?:{{of}} )?(?P<y1>{_YEAR})|(?: {{of}})?(?P<r1>,? {{year_said}}))?"
    rf"|(?P<r5>{{year_said}}),? {{in_or_for}} (?P<m5>{_MONTH})(?! 20)"
    rf"|(?P<m3>{_MONTH})"
    rf"(?: (?P<d2>[0-3]?\d){{day_ending}}?(?![\d-]){_NO_UNIT}(?:,? (?P<y2>{_YEAR}))?"
    rf"|,? (?:{{of}} )?(?P<y3>{_YEAR})|(?: {{of}})?(?P<r3>,? {{year_said}}))?"
    rf"|(?P<y4>{_YEAR}))"
    r"(?:(?:-?{year_ending})?(?: {year_word}))?(?:-{year_ending}\b)?"
)
_DAYS = pattern(  # "1-19 September", "September 1-19", "from 20 to 30 September"
    r"(?<![\w.,])(?:(?P<a1>[0-3]?\d){day_ending}?(?: ?- ?| (?:(?P<and1>{and})|{days_to}) )"
    rf"(?P<b1>[0-3]?\d){{day_ending}}?(?: {{of}})? (?P<m1>{_MONTH})(?:,? (?P<y1>{_YEAR}))?"
    rf"|(?P<m2>{_MONTH}) (?P<a2>[0-3]?\d){{day_ending}}?"
    r"(?: ?- ?| (?=[a-z])(?:(?P<and2>{and})|{days_to}) )"
    rf"(?P<b2>[0-3]?\d){{day_ending}}?{_NO_UNIT}(?:,? (?P<y2>{_YEAR}))?)(?: {{year_word}})?"
)
_VERB = pattern(r"{month_or_verb}")
_JOIN = pattern(r",?(?:(?P<dash> ?- ?)| {up_to} | (?P<and>{and}) )(?:{mid}-?|{end_before}[- ])?")
_BETWEEN = pattern(r"{between}(?: {begin_of})? (?:{mid}-?)?$")
_TOGETHER = pattern(r" {together}\b")
_THREE_IN_A_ROW = pattern(r",? {and} ")
_ACROSS = pattern(r"(?<!\w){across} $")


def month_number(word: str) -> int:
    """The number of a month by its name or adjective; 0 if it is none."""
    return int(meaning("month", word) or meaning("month_adjective", word) or 0)


def points(text: str, low: str, published: dt.date, *, impossible: bool = False) -> list[Point]:
    """All that are named, in order; if asked for, also those that there are not (31 November).

    ``low`` is ``plain(text)``.
    """
    found: list[Point] = []
    for match in _POINTS.finditer(low):
        point = (
            _date(match)
            if match["iso"] or match["dotted"]
            else _named(match, text, published, found)
        )
        if point and (impossible or point.exists):
            found.append(point)
    return found


def _date(match: re.Match[str]) -> Point | None:
    """ "2025-12-02", "2.12.2025"."""
    parts = [int(p) for p in re.split(r"[-.]", match["iso"] or match["dotted"])]
    year, month, day = parts if match["iso"] else parts[::-1]
    return Point(year, month, day, *match.span())


def _named(
    match: re.Match[str], text: str, published: dt.date, earlier: list[Point]
) -> Point | None:
    word = match["m1"] or match["m3"] or match["m5"]
    if word and word.isascii() and not match["d1"]:
        # "may" and "march" are verbs, "mar" and "dec" are words, in small letters
        at = match.start("m5") if match["m5"] else match.start()
        dated = match["d2"] or match["y3"]
        if not text[at].isupper() and (not dated or _VERB.fullmatch(word)):
            return None
    year_text = match["y1"] or match["y2"] or match["y3"] or match["y4"]
    year = int(year_text) if year_text else _year_said(match, published, earlier)
    day_text = match["d1"] or match["d2"]
    month = month_number(word) if word else None
    if year and not _FIRST_YEAR <= year <= _LAST_YEAR:
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


def days_of_a_month(low: str, published: dt.date) -> list[tuple[dt.date, dt.date, int, int, bool]]:
    """First and last day and place of each "1-19 September", and whether "and" joins them."""
    found = []
    for match in _DAYS.finditer(low):
        year, word = match["y1"] or match["y2"], match["m1"] or match["m2"]
        of, _ = Point(int(year) if year else None, month_number(word), None, 0, 0).span(published)
        first = days.day(of.year, of.month, int(match["a1"] or match["a2"]))
        last = days.day(of.year, of.month, int(match["b1"] or match["b2"]))
        if first and last and first < last:
            found.append((first, last, *match.span(), bool(match["and1"] or match["and2"])))
    return found


# --- points that make one span -------------------------------------------------------------------


def joined(
    low: str, published: dt.date, three: list[Point]
) -> tuple[dt.date, dt.date, int, int, int] | None:
    """First and last day and place of the span that a point makes with those behind it.

    The last number is of how many points; None where the first stands alone.
    """
    if (
        len(three) == 3
        and _is_quarter(three, low)
        and (of := spanned(three[0], three[2], published))
    ):
        return *of, three[0].start, three[2].end, 3
    if len(three) < 2:
        return None
    point, other = three[:2]
    join = _JOIN.fullmatch(low, point.end, other.start)
    if not join or (join["dash"] and not point.month and other.month):
        return None
    together = _TOGETHER.match(low, other.end)
    if together and point.year and other.year and point.year > other.year:
        point, other = other, point
    between = _BETWEEN.search(low, max(0, three[0].start - 80), three[0].start)
    if join["and"] and not together and not between and not in_a_row(*three[:2]):
        return None
    of = spanned(point, other, published)
    return (*of, three[0].start, three[1].end, 2) if of else None


def joined_by_and(low: str, point: Point, other: Point) -> bool:
    """Whether "and" alone stands between two points."""
    join = _JOIN.fullmatch(low, point.end, other.start)
    return bool(join and join["and"])


def in_a_row(point: Point, other: Point) -> bool:
    """Whether these are two months, one behind the other."""
    if point.day or other.day or not point.month or other.month != point.month % 12 + 1:
        return False
    return not (point.year and other.year) or other.year == point.year + (point.month == 12)


def _is_quarter(three: list[Point], low: str) -> bool:
    """ "Over July, August and September", "in June, July and August together": one span."""
    a, b, c = three
    if not (in_a_row(a, b) and in_a_row(b, c)) or low[a.end : b.start] != ", ":
        return False
    if not _THREE_IN_A_ROW.fullmatch(low, b.end, c.start):
        return False
    return bool(_ACROSS.search(low[: a.start][-14:]) or _TOGETHER.match(low, c.end))


def spanned(point: Point, other: Point, published: dt.date) -> tuple[dt.date, dt.date] | None:
    """From the first day of one to the last day of the other; what has no year is of the other's."""
    if point.month is None and other.month is not None:  # "in 2025 to 17 December"
        if other.year not in (None, point.year):
            return None
        other = replace(other, year=point.year)
    elif other.year is None and point.year is not None and other.month is not None:
        later = (other.month, other.day or 31) > (point.month or 0, point.day or 0)
        other = replace(other, year=point.year + (not later))
    end_first, last = other.span(published)
    first, _ = point.span(end_first if point.month != other.month else last)
    return (first, last) if first < last else None
