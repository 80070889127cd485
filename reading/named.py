"""Whole months, years and days that a text names: what comparisons are between.

The same dates as ``periods`` reads, without what figures make of them: a month stays whole where
the text was written inside it, and "the month before" stays to be counted from another one. Rules
with a date of their own go first, then dates alone, then what is told from the day of writing.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from reading.days import INVASION, Named, Point, day, month_end, months_back, months_before
from reading.points import days_of_a_month, in_a_row, joined, joined_by_and, points, spanned
from reading.quantities import FOREIGN, number, ordinal, plain
from reading.relative import Said
from reading.vocabulary import meaning, pattern

_YEAR = r"(?:19|20)\d\d(?!\d)"
_OF_YEAR = r"(?P<y>" + _YEAR + "|{year_said}|{this_whole:year})"
_ANY_YEAR = re.compile(r"(?<!\d)" + _YEAR)
_N = r"(?P<n>[\w'-]+)"

_Rule = Callable[[Said], Named | None]
_WITH_DATES: list[tuple[re.Pattern[str], _Rule]] = []
_TOLD: list[tuple[re.Pattern[str], _Rule]] = []


def _rule(
    template: str, rules: list[tuple[re.Pattern[str], _Rule]] = _WITH_DATES
) -> Callable[[_Rule], _Rule]:
    def kept(rule: _Rule) -> _Rule:
        rules.append((pattern(rf"(?<!\w)(?:{template})"), rule))  # none begins inside a word
        return rule

    return kept


def named_periods(text: str, today: dt.date) -> list[Named]:
    """Every period that a text names in English, in order; of two that overlap the first rule's.

    Comparisons are read in English alone.
    """
    low = plain(text)
    found: list[Named] = []
    taken = bytearray(len(text) + 1)

    def add(several: Iterable[Named]) -> None:
        for one in several:
            if not any(taken[one.start : one.end]) and not FOREIGN.search(low, one.start, one.end):
                taken[one.start : one.end] = b"\1" * (one.end - one.start)
                found.append(one)

    dates = [
        p
        for p in points(text, low, today, impossible=True)
        if not _is_pre(p, low) and not FOREIGN.search(low, p.start, p.end)
    ]
    add(_by_rules(_WITH_DATES, low, today, dates))
    add(_days_of_a_month(low, today))
    add(_dates(text, low, today, [p for p in dates if not any(taken[p.start : p.end])]))
    add(_by_rules(_TOLD, low, today, dates))
    return sorted(found, key=lambda p: p.start)


def _by_rules(
    rules: list[tuple[re.Pattern[str], _Rule]], low: str, today: dt.date, dates: list[Point]
) -> list[Named]:
    found = []
    for words, rule in rules:
        for match in words.finditer(low):
            start, end = match.span()
            start += len(match[0]) - len(match[0].lstrip())
            said = Said(match, low, today, dates, start, end)
            one = rule(said) if start < end else None
            if one:
                stated = one.basis == "stated" or _ANY_YEAR.search(low, start, one.end)
                found.append(replace(one, basis="stated" if stated else "relative"))
    return found


def _made(said: Said, first: dt.date, last: dt.date, step: str, **more: Any) -> Named:
    return Named(first, last, step, said.start, more.pop("end", said.end), **more)


def _months(said: Said, first: dt.date, last: dt.date, step: str = "window", **more: Any) -> Named:
    """From the first day of a month to the last day of one."""
    return _made(said, first.replace(day=1), month_end(last), step, **more)


def _relative(said: Said, step: str, relative: str, count: int = 0) -> Named:
    """Of which days what it is compared with knows."""
    return _made(said, said.published, said.published, step, relative=relative, count=count)


def _year(said: Said) -> int | None:
    """The year that a rule found; None for "that year"."""
    text = said.match["y"]
    if not text:
        return said.published.year
    if text.isdigit():
        return int(text)
    ago = meaning("year_said", text) or "0"
    return said.published.year - int(ago) if ago.isdigit() else None


def _count(text: str | None) -> int:
    return int(number(text or "") or 0)


# --- dates alone ---------------------------------------------------------------------------------

_BETWEEN = pattern(r"(?<!\w){between} $")
_WEEK_OF = pattern(r"(?<!\w)(?:{the} )?{week_of} $")
_FROM = pattern(r"(?<!\w)(?:{from} (?:{the} )?|{the} )$")
_PART = pattern(r"(?<!\w)(?P<part>{early_or_late})[- ]$")
_END = pattern(r"(?<!\w){end_before}[- ]$")
_SUCH = pattern(r"(?<!\w)(?P<which>{such_month}) $")
_WHOLE = pattern(r"(?<!\w){all_of} $")
_OWN = pattern(r"{own}\b")


def _before(words: re.Pattern[str], low: str, start: int) -> re.Match[str] | None:
    return words.search(low, max(0, start - 40), start)


def _opened(words: re.Pattern[str], low: str, start: int) -> int:
    """Where a date begins with the words before it."""
    before = _before(words, low, start)
    return before.start() if before else start


def _basis(low: str, start: int, end: int) -> str:
    return "stated" if _ANY_YEAR.search(low, start, end) else "relative"


def _days_of_a_month(low: str, today: dt.date) -> Iterable[Named]:
    for first, last, start, end, by_and in days_of_a_month(low, today):
        of_week, between = (_opened(words, low, start) for words in (_WEEK_OF, _BETWEEN))
        if by_and and start == of_week and start == between:
            continue  # "on 9 and 15 May"
        step = "week" if of_week < start else "month" if first.day == 1 else "window"
        if between < start:
            step = "window"
        yield Named(first, last, step, min(of_week, between), end, basis=_basis(low, start, end))


def _is_pre(point: Point, low: str) -> bool:
    """ "Pre-2022" is not 2022."""
    alone = point.month is None and low[: point.start].endswith("-")
    return alone and not _before(_PART, low, point.start)


def _of_this_month(point: Point, today: dt.date) -> Point:
    """A day without a year is of this month also where it is still to come."""
    to_come = point.day and point.year is None and point.month == today.month
    return replace(point, year=today.year) if to_come else point


def _dates(text: str, low: str, today: dt.date, dates: list[Point]) -> Iterable[Named]:
    i = 0
    while i < len(dates):
        point = dates[i]
        two = [p for p in dates[i : i + 2] if p.exists and not _before(_PART, low, p.start)]
        span = None
        if len(two) == 2 and two[0] is point and two[1].month:
            two[1] = _of_this_month(two[1], today)
            span = joined(low, today, two) or _turned(low, today, two)
        if span:
            yield _several(low, point, *span[:4])
        else:
            yield _one(text, low, today, point)
        i += span[4] if span else 1


def _turned(
    low: str, today: dt.date, two: list[Point]
) -> tuple[dt.date, dt.date, int, int, int] | None:
    """ "November and October": one behind the other, told in the other order."""
    point, other = two
    if not in_a_row(other, point) or not joined_by_and(low, *two):
        return None
    if point.year is None and other.year is not None:
        point = replace(point, year=other.year)
    span = spanned(other, point, today)
    return (*span, two[0].start, two[1].end, 2) if span else None


def _several(low: str, point: Point, first: dt.date, last: dt.date, start: int, end: int) -> Named:
    in_days = point.day or last != month_end(last)
    to_date = not point.month or (in_days and (first.month, first.day) == (1, 1))
    step = "to_date" if to_date else "window"
    return Named(first, last, step, _opened(_FROM, low, start), end, basis=_basis(low, start, end))


def _one(text: str, low: str, today: dt.date, point: Point) -> Named:
    if not point.exists:
        never = dt.date(1, 1, 1)
        why = f"There is no {text[point.start : point.end].strip()}."
        return Named(never, never, "day", point.start, point.end, why=why)
    first, last = _of_this_month(point, today).span(today)
    step = "day" if point.day else "month" if point.month else "year"
    one = Named(
        first, last, step, point.start, point.end, basis=_basis(low, point.start, point.end)
    )
    if step == "month":
        return _a_month(text, low, today, point, replace(one, bare=point.year is None))
    return _a_year(low, one) if step == "year" else one


def _a_month(text: str, low: str, today: dt.date, point: Point, one: Named) -> Named:
    if part := _before(_PART, low, one.start):
        return replace(one, step="half month", start=part.start())
    if point.year:
        return replace(one, start=_opened(_END, low, one.start))
    such = _before(_SUCH, low, one.start)
    if such is None:
        return one
    why = ""
    if meaning("such_month", such["which"]) == "last":
        if (one.first.year, one.first.month) == (today.year, today.month):
            one = replace(one, first=months_before(one.first, 12))
        if one.first == months_before(today, 1):
            name = text[such.start() : one.end]
            why = f"Which year “{name}” means is not clear, so soon after it; name it."
    return replace(one, last=month_end(one.first), start=such.start(), bare=False, why=why)


def _a_year(low: str, one: Named) -> Named:
    year = one.first.year
    if part := _before(_PART, low, one.start):
        which = meaning("early_or_late", part["part"])
        opening = INVASION if year == INVASION.year else one.first
        first, last = {
            "early": (opening, dt.date(year, 3, 31)),
            "mid": (dt.date(year, 6, 1), dt.date(year, 7, 31)),
        }.get(which or "", (dt.date(year, 10, 1), one.last))
        return replace(one, first=first, last=last, step="window", start=part.start())
    own = _OWN.match(low, one.end)
    return replace(one, start=_opened(_WHOLE, low, one.start), end=own.end() if own else one.end)


# --- the war -------------------------------------------------------------------------------------


@_rule(r"{first_year_of_war}")
def _first_year(said: Said) -> Named:
    """To count from; as a period of its own it may also end in February 2023."""
    first = INVASION.replace(month=1, day=1)
    last = first.replace(month=12, day=31)
    return _made(said, first, last, "year", relative="first year", basis="stated")


@_rule(r"{early_days_of_war}")
def _early_days(said: Said) -> Named:
    return _made(said, INVASION, dt.date(2022, 3, 31), "window", basis="stated")


@_rule(r"{day_of_invasion}")
def _war(said: Said) -> Named:
    return _made(said, INVASION, INVASION, "day", basis="stated")


@_rule(r"(?P<event>{event})")
def _event(said: Said) -> Named:
    month = dt.date.fromisoformat(f"{meaning('event', said.match['event'])}-01")
    return _months(said, month, month, "month", basis="stated")


# --- parts of years and months -------------------------------------------------------------------


@_rule(r"(?:{the} )?(?:(?P<opens>{opening})|{final}) " + _N + " {length:month} {of} " + _OF_YEAR)
def _first_months(said: Said) -> Named | None:
    return _part(said, _count(said.match["n"]), bool(said.match["opens"]))


@_rule(r"(?:{the} )?(?P<which>{ordinal:1}|{ordinal:2}) {part_of_year:6} {of} " + _OF_YEAR)
def _half(said: Said) -> Named | None:
    return _part(said, 6, ordinal(said.match["which"]) == 1)


def _part(said: Said, count: int, opens: bool) -> Named | None:
    year = _year(said)
    if year is None or not 1 <= count <= 12:
        return None
    if opens:
        return _months(said, dt.date(year, 1, 1), dt.date(year, count, 1), "to_date")
    return _months(said, dt.date(year, 13 - count, 1), dt.date(year, 12, 1))


@_rule(r"(?:{the} )?(?P<which>{ordinal:1}|{ordinal:2}|{latter}) {part_of_year:6} {of} ")
def _half_month(said: Said) -> Named | None:
    month = next((p for p in said.points if p.start == said.end and p.month and not p.day), None)
    if month is None:
        return None
    first, last = month.span(said.published)
    if ordinal(said.match["which"]) == 1:
        return _made(said, first, first.replace(day=15), "half month", end=month.end)
    return _made(said, first.replace(day=16), last, "half month", end=month.end)


_HALF_OF = pattern(r"\b{half_of}\b.*\b{than_in} $")


@_rule(
    r"{the} (?P<which>{ordinal:1}|{ordinal:2})(?: {half_a_year})?(?: {of} {that_year})?(?=[.,;!?]?$)"
)
def _half_bare(said: Said) -> Named | None:
    if not _HALF_OF.search(said.low[: said.start]):
        return None
    which = "first" if ordinal(said.match["which"]) == 1 else "second"
    return _relative(said, "window", f"{which} half")


@_rule(
    r"(?:q(?P<q>[1-4])|(?:{the} )?(?P<which>{ordinal}) {part_of_year:3})(?: {of})?,? "
    r"(?P<y>" + _YEAR + ")"
)
def _quarter(said: Said) -> Named | None:
    which = int(said.match["q"] or ordinal(said.match["which"]) or 0)
    year = int(said.match["y"])
    if which > 4:
        return None
    return _months(said, dt.date(year, which * 3 - 2, 1), dt.date(year, which * 3, 1))


@_rule(r"(?:{the} )?(?P<which>{ordinal}) {part_of_year:3}(?: {of} {year_here})?\b(?! {of}\b)")
def _quarter_bare(said: Said) -> Named | None:
    which = ordinal(said.match["which"]) or 0
    if which > 4:
        return None
    first, _ = Point(None, which * 3 - 2, None, 0, 0).span(said.published)
    return _months(said, first, first.replace(month=which * 3), bare=True)


# --- so many days or months to a date ------------------------------------------------------------


@_rule(r"(?:{the} )?(?:(?P<n>\w+) )?(?P<unit>{length}) {ending_with} ")
def _to_a_date(said: Said) -> Named | None:
    """ "The 12 months to October", "the year to April", "the week to 7 December"."""
    point = next((p for p in said.points if p.start == said.end and p.month), None)
    unit, count = said.unit(), _count(said.match["n"]) if said.match["n"] else 0
    if point is None or (said.match["n"] and not count) or not point.exists:
        return None
    _, last = point.span(said.published)
    if point.day:
        return (
            _days_to(said, count or 1, unit, last, point.end) if count or unit == "week" else None
        )
    if unit == "year" and not said.match["n"]:
        count = 12
    if unit not in ("month", "year") or not 1 < count <= 60:
        return None
    return _months(said, months_before(last, count - 1), last, end=point.end)


@_rule(
    r"(?P<m>{month})(?!\w),? (?P<y>" + _YEAR + r") {up_to} (?:{the} )?(?P<d>\d{1,2}){day_ending}"
)
def _to_its_day(said: Said) -> Named | None:
    """ "November 2025 to the 12th"."""
    month = int(meaning("month", said.match["m"]) or 1)
    last = day(int(said.match["y"]), month, int(said.match["d"]))
    return _made(said, last.replace(day=1), last, "month") if last else None


@_rule(r"{in_the_past} (?:(?P<n>\w+) )?(?P<unit>{length:week}|{length:day})")
def _past_days(said: Said) -> Named | None:
    unit, count = said.unit(), _count(said.match["n"]) if said.match["n"] else 1
    if unit == "day" and not said.match["n"]:
        return None
    return _days_to(said, count, unit, said.yesterday, said.end)


def _days_to(said: Said, count: int, unit: str, last: dt.date, end: int) -> Named | None:
    length = count * (7 if unit == "week" else 1)
    if unit not in ("day", "week") or not 2 <= length <= 366:
        return None
    first = last - dt.timedelta(days=length - 1)
    return _made(said, first, last, "week" if length == 7 else "window", end=end)


# --- seasons -------------------------------------------------------------------------------------


def _season_from(said: Said, month: int, year: int, **more: Any) -> Named:
    last = dt.date(year + (month == 12), (month + 1) % 12 + 1, 1)
    return _months(said, dt.date(year, month, 1), last, **more)


def _opens(season: str) -> int:
    return int(meaning("season", season) or 9)


@_rule(
    r"(?:{the} )?(?P<season>{season}|{fall})(?: {of}|,)? (?P<y>"
    + _YEAR
    + r")(?:\s?[-/]\s?\d{2,4})?"
)
def _season(said: Said) -> Named:
    return _season_from(said, _opens(said.match["season"]), int(said.match["y"]))


@_rule(r"(?:{this_season} )?(?P<season>{season})\b(?![- ]?{season_of_another})")
@_rule(r"{this_fall} (?P<season>{fall})\b")
@_rule(r"(?<={since_only} )(?:{the} )?(?P<season>{fall})\b(?=[,.;]|$)")
def _season_bare(said: Said) -> Named:
    """The newest that has begun."""
    month = _opens(said.match["season"])
    first, _ = Point(None, month, None, 0, 0).span(said.published)
    return _season_from(said, month, first.year, bare=True)


# --- counted from what is compared ---------------------------------------------------------------


@_rule(r"{same_stretch}(?:,? (?:{of_year_before}|{of_or_from} (?P<y>" + _YEAR + r")))?(?=\W|$)")
def _same_period(said: Said) -> Named:
    if said.match["y"]:
        year = int(said.match["y"])
        first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
        return _made(said, first, last, "year", relative="same of year")
    return _relative(said, "month", "year before")


@_rule(r"(?:{the} )?{start_or_turn} {of} (?:(?P<which>{this_or_last_year})\b|(?P<y>" + _YEAR + "))")
def _start_of_year(said: Said) -> Named:
    ago = int(meaning("this_or_last_year", said.match["which"] or "") or 0)
    year = int(said.match["y"] or said.published.year - ago)
    return _made(said, dt.date(year, 1, 1), dt.date(year, 1, 1), "day", relative="start")


@_rule(
    r"(?:{the} )?(?:{preceding} "
    + _N
    + r"|(?P<n2>{number}) {preceding_only}) (?P<unit>{length:year}|{length:month})",
    _TOLD,
)
def _some_before(said: Said) -> Named | None:
    count = _count(said.match["n"] or said.match["n2"])
    return _relative(said, said.unit(), "before", count) if 1 <= count <= 60 else None


def _counted(template: str, step: str, relative: str, count: int = 0) -> None:
    _rule(template, _TOLD)(lambda said: _relative(said, step, relative, count))


_counted(r"{year_earlier}\b|{year_on_year}|(?<=\x00 ){on_the_year}", "month", "year before")
_counted(r"{month_earlier}{own}?\b|{month_on_month}|(?<=\x00 ){on_the_month}", "month", "before", 1)
_counted(r"{week_earlier}\b", "week", "before", 1)
_counted(r"{month_after}", "month", "after")
_counted(r"{year_after}", "year", "after")
_counted(r"{year_later}", "month", "year after")
_counted(r"{year_before}{own}?\b", "year", "before", 1)


# --- told from the day of writing ----------------------------------------------------------------


@_rule(r"{past_month}\b", _TOLD)
def _past_month(said: Said) -> Named:
    why = "The month up to a day inside a month is not a whole month; name the month."
    month = said.month_before
    return _months(said, month, month, "month", why="" if said.published.day <= 10 else why)


@_rule(r"{past_year}\b", _TOLD)
def _past_year(said: Said) -> Named:
    why = "The year up to a day inside a month is not of whole months; name the period."
    why = "" if said.published.day <= 10 else why
    first = months_before(said.published, 12)
    return _months(
        said, first, said.month_before, "year" if first.month == 1 else "window", why=why
    )


@_rule(r"{last_month}{own}?\b", _TOLD)
def _last_month(said: Said) -> Named:
    return _months(said, said.month_before, said.month_before, "month")


@_rule("{this_month}", _TOLD)
def _this_month(said: Said) -> Named:
    return _months(said, said.published, said.published, "month")


@_rule(r"{this_year}\b", _TOLD)
def _this_year(said: Said) -> Named:
    return _whole_year(said, said.published.year)


@_rule(r"(?:{all_of} )?{last_year}{own}?\b", _TOLD)
def _last_year(said: Said) -> Named:
    return _whole_year(said, said.published.year - 1)


@_rule(r"(?P<y>(?:19\d|20[04-9])\d)(?![\d,]*\d)", _TOLD)
def _year_alone(said: Said) -> Named:
    """One that is no date of this war."""
    return _whole_year(said, int(said.match["y"]))


def _whole_year(said: Said, year: int) -> Named:
    return _made(said, dt.date(year, 1, 1), dt.date(year, 12, 31), "year")


def counted(subject: tuple[dt.date, dt.date], period: Named) -> tuple[dt.date, dt.date]:
    """The days that a relative period means, counted from those that it is compared with."""
    first, last = subject
    if period.relative.endswith(" half"):
        start = dt.date(first.year, 1 if period.relative == "first half" else 7, 1)
        return start, month_end(start.replace(month=start.month + 5))
    if period.relative == "year before":
        return _in_year(first, last, -1)
    if period.relative == "same of year":
        return _in_year(first, last, period.first.year - last.year)
    if period.relative == "year after":
        return first.replace(year=first.year + 1, day=1), month_end(months_before(last, -12))
    if period.relative == "after":
        if period.step == "year":
            return dt.date(last.year + 1, 1, 1), dt.date(last.year + 1, 12, 31)
        start = months_before(last, -1)
        return start, month_end(start)
    if period.step == "year":
        return dt.date(first.year - period.count, 1, 1), dt.date(first.year - 1, 12, 31)
    if period.step == "week":
        return first - dt.timedelta(days=7), last - dt.timedelta(days=7)
    return months_before(first, period.count), first.replace(day=1) - dt.timedelta(days=1)


def _in_year(first: dt.date, last: dt.date, years: int) -> tuple[dt.date, dt.date]:
    """The same days some years later; a span to the end of a month stays one."""
    then = months_back(first, -12 * years), months_back(last, -12 * years)
    to_the_end = first < last and last == month_end(last)
    return then[0], month_end(then[1]) if to_the_end else then[1]
