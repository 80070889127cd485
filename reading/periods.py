"""Days, months, years and windows that a text names, in English, Ukrainian and Russian.

A month without a year is the last such month that had begun on the day of publication. A period
that would end after that day is cut there: "in October", printed on 28 October, is a part of a
month, "in 2025", printed in June, is a period to date. "Last week" is Monday to Sunday, "the past
week" the seven days before the day of publication. Windows end with the last day of their last month.
"""

import datetime as dt
import re
from bisect import bisect_left
from dataclasses import replace

from reading import days
from reading.days import Period, Point, last_of
from reading.points import days_of_a_month, joined, points
from reading.quantities import plain
from reading.relative import relative
from reading.vocabulary import meaning, pattern

_MID = pattern(r"{mid}[- ]$")
_SINCE = pattern(
    r"(?:{since}|(?P<from>{from})|{from_then}|{starting})"
    r"(?: [^.,;]{0,50}{begun}(?: {when_of})?"
    r"| {opening_of} (?!{not_an_event})[^\W\d]{4,20}(?: \w+)? {when_of})?"
    r"(?: (?P<part>{part_of}))?(?: {the})? ?$"
)
_EDGE = pattern(r"(?<!\w)(?P<edge>{edge})(?: {the})? $")
_SUPERLATIVE = pattern(r"\b(?:{superlative}|{never_before})")
_TOLD_BY_ITS_DATE = pattern(r"\b{told_by_its_date}(?: (?:{of}|{when_of}))? $")
_BEST_OF = pattern(r"(?<!\w){superlative}(?: \w+){0,3}? {best_of}? ?$")
_YEARS_OWN = pattern(r"{its_own}(?!\w)")
_MEASURED_BY = pattern(r"(?<!\w)(?:{measured_by}|{superlative})(?!\w)[^;]{0,60}$")
_ANY_MONTH = pattern(r"(?<!\w){any_of} $")
_THAN = pattern(r"\b{than} $|\d ?% {percent_of} $")
_NO_ANCHOR = pattern(r"\b(?:{since}|{not_an_anchor})(?: {in_or_for})? $")
_WHEN_IT_WAS = pattern(r"(?: {year_word})?,? {when_it_was}")
_ONWARD = pattern(r" {onward}")
_COMPARED_WITH = pattern(r"{compared_with} ?$")
_SINCE_WORD = pattern(r"(?:{since}|{from_then})(?!\w)")
_SINCE_BEFORE = pattern(r"\b(?:{since}|{from_then})(?: {edge_of})?(?: {last_such})? ?$")


def periods(text: str, published: dt.date) -> list[Period]:
    """All periods that ``text`` names, in order, without overlaps."""
    low = plain(text)
    found: list[Period] = []
    taken = bytearray(len(text) + 1)
    named = points(text, low, published)
    in_months = (
        days.cut(first, last, published, start, end)
        for first, last, start, end, _ in days_of_a_month(low, published)
    )
    for period in (
        *relative(low, published, named),
        *filter(None, in_months),
        *_from_points(low, published, named),
    ):
        if not any(taken[period.start : period.end]):
            found.append(period)
            taken[period.start : period.end] = b"\1" * (period.end - period.start)
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
            opened = days.since(p.first, published, period.start, period.end)
            return replace(opened, how=period.how) if opened else None
    return None


# --- what points mean by the words around them ---------------------------------------------------


def _from_points(low: str, published: dt.date, named: list[Point]) -> list[Period]:
    found: list[Period | None] = []
    named = [_middle(p, low) for p in named]
    i = 0
    while i < len(named):
        span = joined(low, published, named[i : i + 3])
        period = days.cut(*span[:2], published, *span[2:4]) if span else None
        found.append(period or _alone(low, published, named, named[i]))
        i += span[4] if span and period else 1
    return [p for p in found if p]


def _alone(low: str, published: dt.date, named: list[Point], point: Point) -> Period | None:
    """A point with the words before it: "since May", "at the end of May", "in May"."""
    before = low[max(0, point.start - 80) : point.start]
    first, last = _anchored(point, named, low, published).span(published)
    since = _SINCE.search(before)
    edge = None if since and since["part"] else _EDGE.search(before)
    if edge:
        day = first if meaning("edge", edge["edge"]) == "start" else last
        start = point.start - (len(before) - edge.start())
        return Period("day", min(day, published), min(day, published), start, point.end)
    if since and _is_since(since, low, point):
        late = meaning("part_of", since["part"] or "") == "end"
        start = point.start - (len(before) - since.start())
        return days.since(last if late else first, published, start, point.end)
    return days.cut(first, last, published, point.start, point.end)


def _middle(point: Point, low: str) -> Point:
    """ "Mid-July" is the 15th."""
    is_month = point.month and point.day is None
    mid = is_month and _MID.search(low, max(0, point.start - 10), point.start)
    return replace(point, day=15) if mid else point


def _is_since(since: re.Match[str], low: str, point: Point) -> bool:
    """Whether "from M" opens a period: "from 461 in May" or "data from May" does not."""
    if _WHEN_IT_WAS.match(low, point.end):
        return False  # "the most since May, when it was 449": the number is that of May
    if since["from"]:
        return bool(_ONWARD.match(low, point.end))
    return point.day is not None or not _COMPARED_WITH.search(
        low, max(0, point.start - 24), point.start
    )


def _anchored(point: Point, named: list[Point], low: str, published: dt.date) -> Point:
    """A month without a year, after one with an old year in its sentence, is of that time."""
    if point.year is not None or point.month is None:
        return point
    start = max(low.rfind(". ", 0, point.start), low.rfind("\n", 0, point.start)) + 1
    opening = named[bisect_left(named, start, key=lambda p: p.start)]
    if opening.start == point.start or opening.year is None or opening.month is None:
        return point
    if _NO_ANCHOR.search(low[start : opening.start]):
        return point
    if _MEASURED_BY.search(low[start : opening.start]):
        return point  # "behind only the 731 of November 2024, and well above the 452 of October"
    anchor = last_of(opening.year, opening.month)
    if (published - anchor).days <= 330:
        return point
    return replace(point, year=point.span(anchor)[0].year)


def _is_reference(low: str, period: Period) -> bool:
    """Whether a period is only named to compare with."""
    before = low[max(0, period.start - 90) : period.start]
    clause = re.split(r"[.;:\n](?=\s)", before)[-1]
    if _TOLD_BY_ITS_DATE.search(before):
        return True
    if period.how == "year_start" and (
        _YEARS_OWN.match(low, period.end) or _BEST_OF.search(before)
    ):
        return True  # "this year's monthly gain", "a record for this year": no span of its own
    if _SINCE_WORD.match(low, period.start) or _SINCE_BEFORE.search(before):
        return bool(_SUPERLATIVE.search(clause) or _ANY_MONTH.search(before))
    return bool(_THAN.search(before))
