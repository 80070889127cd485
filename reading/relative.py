"""Periods that a text tells from the day of its publication or from a date beside them.

A rule is a pattern that names classes of words, and what it means; where two read the same words,
the one that stands first wins.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from reading import days
from reading.days import INVASION, Period, Point, last_of
from reading.quantities import in_words
from reading.vocabulary import meaning, pattern

_DAYS_OF = {"day": 1, "week": 7, "month": 31, "year": 366}


@dataclass(frozen=True)
class Said:
    """What a rule found, and what it may look at: the text, its dates, the day of publication."""

    match: re.Match[str]
    low: str
    published: dt.date
    points: list[Point]
    start: int
    end: int

    @property
    def yesterday(self) -> dt.date:
        return self.published - dt.timedelta(days=1)

    @property
    def month_before(self) -> dt.date:
        """The first of the month before that of publication."""
        return days.months_back(self.published.replace(day=1), 1)

    @property
    def number(self) -> int:
        """The count in it; 1 if none is said ("the week to 2 December"), 0 if it is not whole."""
        said = self.match["n"] or "1"
        value = float(said) if said.isdigit() else in_words(said)
        return int(value) if value == int(value) else 0

    def unit(self) -> str:
        return meaning("length", self.match["unit"]) or ""

    def period(self, kind: str, first: dt.date, last: dt.date, end: int | None = None) -> Period:
        return Period(kind, first, last, self.start, end or self.end)

    def cut(self, first: dt.date, last: dt.date, end: int | None = None) -> Period | None:
        """Cut at the day of publication, with its kind."""
        return days.cut(first, last, self.published, self.start, end or self.end)

    def month(self, first: dt.date) -> Period:
        return self.period("month", first, last_of(first.year, first.month))

    def year(self, year: int) -> Period:
        return self.period("year", dt.date(year, 1, 1), dt.date(year, 12, 31))

    def to_yesterday(self, number: int, unit: str) -> Period:
        return self.period("window", days.back(self.yesterday, number, unit), self.yesterday)

    def day_behind(self, within: int, gap: re.Pattern[str]) -> Point | None:
        """The day that follows at most so many characters behind, if only ``gap`` is between."""
        behind = next((p for p in self.points if 0 < p.start - self.end < within and p.day), None)
        return behind if behind and gap.fullmatch(self.low, self.end, behind.start) else None

    def year_behind(self) -> tuple[int, int, int | None] | None:
        """Year, end of the phrase and month that follow "the first six months of ..."."""
        if self.match["of"]:
            whole = meaning("this_whole", self.match["of"].strip())
            return self.published.year, self.end, self.published.month if whole == "month" else None
        point = next((p for p in self.points if 0 <= p.start - self.end <= 1), None)
        if point is None or point.day:
            return None
        return point.span(self.published)[0].year, point.end, point.month


_Rule = Callable[[Said], Period | None]
RULES: list[tuple[str, re.Pattern[str], _Rule]] = []


def _rule(how: str, template: str) -> Callable[[_Rule], _Rule]:
    def kept(rule: _Rule) -> _Rule:
        RULES.append((how, pattern(template), rule))
        return rule

    return kept


def relative(low: str, published: dt.date, points: list[Point]) -> list[Period]:
    """All such periods; two of them may overlap."""
    found: list[Period] = []
    named = {at for p in points if p.month for at in range(p.start, p.end)}
    for how, words, rule in RULES:
        for match in words.finditer(low):
            start, end = match.span()
            if how in ("last_year", "year_start") and {start, end - 1} & named:
                continue  # "in November of last year"
            start += len(match[0]) - len(match[0].lstrip())
            period = rule(Said(match, low, published, points, start, end))
            if period:
                found.append(replace(_whole(period), how=how))
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


# --- counts of days, weeks and months ------------------------------------------------------------

_N = r"(?P<n>\d{1,2}|{number})"


@_rule("last_n", r"\b(?:{within} )?(?:{the} )?{just_past} " + _N + " (?P<unit>{length})")
def _last_n(said: Said) -> Period | None:
    number, unit = said.number, said.unit()
    if not 0 < number * _DAYS_OF[unit] <= 4000:
        return None
    return said.to_yesterday(number, unit)


@_rule(  # any word may be the number: what is none counts 0
    "n_to",
    r"\b(?:{the} |(?P<n>\d{1,2}|[^\W\d_][\w']+)[- ])(?P<unit>{length}) ?{ending_with} ",
)
def _n_to(said: Said) -> Period | None:
    point = next((p for p in said.points if p.start == said.end), None)
    if point is None or not said.number:
        return None
    last = min(point.span(said.published)[1], said.published)
    return said.period("window", days.back(last, said.number, said.unit()), last, point.end)


@_rule(
    "first_n",
    r"\b(?:{the} )?(?:{ordinal:1} |(?<=\b{in_all} ))" + _N + " (?P<unit>{length})"
    r"(?: (?P<in>{in_of})(?!\w))?(?: {the})?(?P<of> {this_whole})?",
)
def _first_n(said: Said) -> Period | None:
    number, unit, of = said.number, said.unit(), said.year_behind()
    if of is None or not number:
        return None
    year, end, month = of
    if unit == "month":
        whole = month is None and number < 12
        return said.cut(dt.date(year, 1, 1), last_of(year, number), end) if whole else None
    if unit == "year":
        return None
    if month:
        last = days.day(year, month, number * _DAYS_OF[unit])
        return said.cut(dt.date(year, month, 1), last, end) if last else None
    if said.match["of"] or said.match["in"]:
        first = dt.date(year, 1, 1)
        return said.cut(first, first + dt.timedelta(days=number * _DAYS_OF[unit] - 1), end)
    return None


@_rule(
    "week_of",
    r"\b(?:{the} )?(?:(?P<which>{ordinal})|{final}) (?P<length>{part_of_month}) (?:{in_of} )?",
)
def _week_of(said: Said) -> Period | None:
    """ "The first week of December": its days 1 to 7; the last one is its last seven days."""
    point = next((p for p in said.points if p.start == said.end and p.month and not p.day), None)
    if point is None:
        return None
    first, last = point.span(said.published)
    length = int(meaning("part_of_month", said.match["length"]) or 7)
    if not said.match["which"]:
        return said.cut(last - dt.timedelta(days=length - 1), last, point.end)
    which = int(meaning("ordinal", said.match["which"]) or 1)
    first += dt.timedelta(days=length * (which - 1))
    if first > last:
        return None
    return said.cut(first, min(first + dt.timedelta(days=length - 1), last), point.end)


@_rule(
    "part_of_year",
    r"\b(?:{the} )?(?P<which>{ordinal}) (?P<what>{part_of_year})(?: {in_of})?(?: {the})?"
    r"(?P<of> {this_whole:year})?",
)
def _part_of_year(said: Said) -> Period | None:
    which = int(meaning("ordinal", said.match["which"]) or 0)
    length = int(meaning("part_of_year", said.match["what"]) or 0)
    year, end, month = said.year_behind() or (said.published.year, said.end, None)
    if which * length > 12:
        return None
    if month is None:
        first = dt.date(year, (which - 1) * length + 1, 1)
        return said.cut(first, last_of(year, which * length), end)
    if length != 6:
        return None
    if which == 1:
        return said.cut(dt.date(year, month, 1), dt.date(year, month, 15), end)
    return said.cut(dt.date(year, month, 16), last_of(year, month), end)


def _season_of(word: str) -> int:
    return int(meaning("season", word) or meaning("season_adjective", word) or 0)


@_rule("seasons", r"\b(?P<one>{season}) {and} (?P<two>{season})\b")
def _seasons(said: Said) -> Period | None:
    """ "Over the spring and summer", the newest such two that had begun."""
    one, two = _season_of(said.match["one"]), _season_of(said.match["two"])
    if two != one % 12 + 3:
        return None
    year = said.published.year - (dt.date(said.published.year, two, 1) > said.published)
    first = dt.date(year - (one > two), one, 1)
    return said.cut(first, last_of(year + (two == 12), (two + 1) % 12 + 1))


@_rule(
    "season",
    r"\b(?P<since>{since} (?:{the} )?(?:{opening_of} )?)?"
    r"(?P<edge>(?:(?P<opens>{ordinal:1})|{final}) {length:month}(?: {of})? (?:{the} )?)?"
    r"(?P<season>{season}|{season_adjective}(?= {length:month}))\b(?: {length:month})?"
    r"(?:(?: {of})? (?P<y>20[12]\d)(?!\d))?",
)
def _season(said: Said) -> Period | None:
    month = _season_of(said.match["season"])
    year = int(said.match["y"]) if said.match["y"] else said.published.year
    if not said.match["y"] and dt.date(year, month, 1) > said.published:
        year -= 1
    first = dt.date(year, month, 1)
    last = last_of(year + (month == 12), (month + 1) % 12 + 1)
    if said.match["opens"]:
        return said.cut(first, last_of(year, month))
    if said.match["edge"]:  # "the last month of winter"
        return said.cut(last.replace(day=1), last)
    if said.match["since"]:
        return days.since(first, said.published, said.start, said.end)
    return said.cut(first, last)


# --- the war -------------------------------------------------------------------------------------

_BEGUN_ON = pattern(r" {begun_on}|, ")
_UNTIL = pattern(r" {until_a_day} ")


@_rule(
    "invasion",
    r"\b(?:{since}|{from}|{from_then}|{after_it})(?: {start_of_war})*(?: {russias})?(?: (?P<full>{full_scale}))?"
    r" (?:{invasion}|(?P<other>{an_offensive}))|\b{years_of_war} {full_scale} {invasion}",
)
def _since_the_invasion(said: Said) -> Period | None:
    """ "Since the invasion", "since the war began on 24 February 2022 up to 27 October 2024"."""
    if said.match["other"] and not said.match["full"]:
        return None  # an offensive, which need not be that of 2022
    dated = next((p for p in said.points if 0 < p.start - said.end < 18), None)
    if dated and dated.year == INVASION.year and _BEGUN_ON.fullmatch(
        said.low, said.end, dated.start
    ):  # fmt: skip
        said = replace(said, end=dated.end)
    if until := said.day_behind(14, _UNTIL):
        return said.period("to_date", INVASION, until.span(said.published)[1], until.end)
    return said.period("to_date", INVASION, said.published)


# --- years ---------------------------------------------------------------------------------------


@_rule(
    "year_start",
    r"\b(?:{year_so_far}\b|(?P<results>{summing_up})(?: [^\W\d]+)? {of_the_year}\b(?! 20))",
)
def _year_so_far(said: Said) -> Period | None:
    if said.match["results"] and said.published.month == 1:
        return said.year(said.published.year - 1)
    if until := said.day_behind(12, _UNTIL):  # "from the start of the year to 15 December"
        last = until.span(said.published)[1]
        return said.period("to_date", dt.date(last.year, 1, 1), last, until.end)
    return said.period("to_date", dt.date(said.published.year, 1, 1), said.published)


@_rule("whole_year", r"\b{whole_year}\b(?! 20)")
def _whole_year(said: Said) -> Period | None:
    if said.published.month == 1:
        return said.year(said.published.year - 1)
    return said.period("to_date", dt.date(said.published.year, 1, 1), said.published)


@_rule("half_year", r"\b{half_year}\b")
def _half_year(said: Said) -> Period | None:
    before = said.month_before
    if before.month in (6, 12):
        first = before.replace(month=before.month - 5)
        return said.period("window", first, last_of(before.year, before.month))
    return said.to_yesterday(6, "month")


@_rule("year_opening", r"\b{year_opening}\b(?! 20)")
def _year_opening(said: Said) -> Period | None:
    first = dt.date(said.published.year, 1, 1)
    return said.period("day", first, first)


@_rule("year_end", r"\b(?P<said>{year_end})\b(?! 20)")
def _year_end(said: Said) -> Period | None:
    """Printed in the first months, it is that of the year just over."""
    over = said.published.month <= 3 or meaning("year_end", said.match["said"]) == "last"
    eve = dt.date(said.published.year - 1, 12, 31)
    return said.period("day", eve, eve) if over else None


@_rule(
    "n_months",
    r"\b{in_months} " + _N + r" (?:(?P<weeks>{length:week}\b)|{length:month}\b)"
    r"(?P<of> (?:{in_year}|(?:{of} )?(?P<in>20[12]\d)(?: {year_word})?)(?!\w))?(?! {not_so_long})",
)
def _n_months(said: Said) -> Period | None:
    """Told in October, "in nine months" is from January to September."""
    number, before, published = said.number, said.month_before, said.published
    if not 1 < number < 25:
        return None
    if said.match["weeks"]:
        return said.to_yesterday(number, "week")
    if said.match["of"] and number < 13:
        of = int(said.match["in"] or published.year)
        return said.cut(dt.date(of, 1, 1), last_of(of, number))
    if number == before.month and published.day <= 20:
        last = last_of(before.year, before.month)
        return said.period("window", dt.date(before.year, 1, 1), last)
    if published == last_of(published.year, published.month):
        return said.period("window", days.back(published, number, "month"), published)
    return said.to_yesterday(number, "month")


# --- months --------------------------------------------------------------------------------------


@_rule("month_end", r"\b{month_end}\b")
def _month_end(said: Said) -> Period | None:
    """Of which month the figure knows."""
    eve = last_of(said.month_before.year, said.month_before.month)
    return said.period("day", eve, eve)


@_rule("month_start", r"\b{month_so_far}\b")
def _month_so_far(said: Said) -> Period | None:
    first = said.published.replace(day=1)
    return said.cut(first, last_of(first.year, first.month))


@_rule("last_month", r"\b{last_month}\b")
@_rule("month_earlier", r"\b{month_earlier}\b")
def _month_before(said: Said) -> Period | None:
    return said.month(said.month_before)


@_rule("past_month", r"\b(?:{past_month}|{over_a_month})\b")
@_rule("that_month", r"\b{that_month}\b")
def _past_month(said: Said) -> Period | None:
    return said.to_yesterday(1, "month")


@_rule("since_that_day", r"\b{since_that_day}\b")
def _since_that_day(said: Said) -> Period | None:
    told = [p for p in said.points if p.end <= said.start and p.day]
    if not told:
        return None
    first, _ = told[-1].span(said.published)
    return days.since(first, said.published, said.start, said.end)


@_rule("that_period", r"\b{that_period}\b")
def _that_period(said: Said) -> Period | None:
    """Of which span the text told before."""
    return said.period("window", said.published, said.published)


@_rule("week_earlier", r"\b{week_earlier}\b")
def _week_earlier(said: Said) -> Period | None:
    first = said.published - dt.timedelta(days=14)
    return said.period("window", first, first + dt.timedelta(days=6))


@_rule(
    "same_period",
    r"\b{same_period} (?:(?P<y>20[12]\d)(?:-{year_ending})?(?: {year_word})?|{year_before_this})",
)
def _same_period(said: Said) -> Period | None:
    """Of which span the figure knows."""
    of = int(said.match["y"] or said.published.year - 1)
    return said.period("window", dt.date(of, 1, 1), dt.date(of, said.published.month, 28))


@_rule("year_earlier", r"\b{year_earlier}\b")
def _year_earlier(said: Said) -> Period | None:
    return said.month(days.months_back(said.published.replace(day=1), 12))


@_rule("last_year", r"\b(?:{last_year}|{year_before})\b")
def _last_year(said: Said) -> Period | None:
    return said.year(said.published.year - 1)


@_rule("past_year", r"\b(?P<said>{past_year})\b(?! 20)")
def _past_year(said: Said) -> Period | None:
    published = said.published
    if published.month == 1 and published.day <= 15:
        return said.year(published.year - 1)
    if published.month == 12 and meaning("past_year", said.match["said"]) == "summed":
        return said.cut(dt.date(published.year, 1, 1), dt.date(published.year, 12, 31))
    return said.to_yesterday(1, "year")


# --- weeks and days ------------------------------------------------------------------------------

_WEEK_TOLD = pattern(r"(?<!\w){week_told}[^\n]*$")


def _calendar_week(said: Said, ago: int) -> Period:
    """Monday to Sunday."""
    days_ago = dt.timedelta(days=said.published.weekday() + 7 * ago)
    monday = said.published - days_ago
    return said.period("window", monday, monday + dt.timedelta(days=6))


@_rule("week_before_last", r"\b{week_before_last}\b")
def _week_before_last(said: Said) -> Period | None:
    return _calendar_week(said, 2)


@_rule("week_like_it", r"\b(?P<ago>{of_last})(?= ?- ?(?:[^\W\d]+ )?\d)")
def _week_like_it(said: Said) -> Period | None:
    """ "40 sq km this week, last - 75"."""
    if not _WEEK_TOLD.search(said.low, max(0, said.start - 100), said.start):
        return None
    return _calendar_week(said, int(meaning("of_last", said.match["ago"]) or 1))


@_rule("calendar_week", r"\b{calendar_week}\b")
def _last_week(said: Said) -> Period | None:
    return _calendar_week(said, 1)


@_rule("week", r"\b{past_week}\b")
def _past_week(said: Said) -> Period | None:
    return said.to_yesterday(7, "day")


@_rule("this_week", r"\b{this_week}\b")
def _this_week(said: Said) -> Period | None:
    monday = said.published - dt.timedelta(days=said.published.weekday())
    return said.period("window", monday, said.published)


@_rule("past_day", r"\b{past_day}\b")
@_rule("day_earlier", r"\b{day_earlier}\b")
def _day_before(said: Said) -> Period | None:
    return said.period("day", said.yesterday, said.yesterday)


@_rule("today", r"\b{today}\b")
def _today(said: Said) -> Period | None:
    return said.period("day", said.published, said.published)


@_rule("weekday", r"\b(?:{on_weekday} )?(?P<day>{weekday})\b")
def _weekday(said: Said) -> Period | None:
    weekday = int(meaning("weekday", said.match["day"]) or 0)
    day = said.published - dt.timedelta(days=(said.published.weekday() - weekday) % 7)
    return said.period("day", day, day)
