"""Windows of days: what changed between any two days on the maps that have days.

A window runs from the map of the day before its first to the map of its last day. Where a day has
no map the one before it stands, for four days at most, and never after the newest map.
"""

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction

from audit.ledger import Ledger, month_end, month_of, months_later
from audit.months import Key, Month

STANDS = dt.timedelta(days=4)
DAY = dt.timedelta(days=1)
APART_KM2 = 15  # two measurements of one map that differ by more: one has met a redrawn outline
Way = tuple[str, str]  # source, and what it counts


@dataclass
class Line:
    """The country's area by day with a map, and the months in which the map was drawn anew."""

    days: list[dt.date] = field(default_factory=list)
    km2: dict[dt.date, Fraction] = field(default_factory=dict)
    redrawn: set[dt.date] = field(default_factory=set)

    def on(self, day: dt.date) -> Fraction | None:
        """The area that stands on a day; None where no map does."""
        place = bisect_right(self.days, day)
        if not place or day > self.days[-1] or day - self.days[place - 1] > STANDS:
            return None
        return self.km2[self.days[place - 1]]

    def change(self, start: dt.date, end: dt.date) -> tuple[Fraction, Fraction, Fraction] | None:
        """Net change, and the least and the most that it is with either end a day off."""
        month = month_of(start)
        while month <= end:
            if month in self.redrawn:
                return None
            month = months_later(month, 1)
        before, last = self.on(start - DAY), self.on(end)
        if before is None or last is None:
            return None
        starts = [a for n in (-2, -1, 0) if (a := self.on(start + n * DAY)) is not None]
        ends = [a for n in (-1, 0, 1) if (a := self.on(end + n * DAY)) is not None]
        return last - before, min(ends) - max(starts), max(ends) - min(starts)


def lines(ledger: Ledger, months: dict[Key, Month]) -> dict[str, Line]:
    """Measured series of net change → its country by day."""
    by_way: dict[Way, dict[dt.date, tuple[str, str, Fraction]]] = defaultdict(dict)
    for (source, state, layer), areas in ledger.areas.items():
        if "ua" not in areas:
            continue
        as_of = ledger.states[source, state]
        day, it = dt.date.fromisoformat(as_of[:10]), (as_of, state, areas["ua"])
        of = by_way[source, layer]
        of[day] = max(of.get(day, it), it)
    for source, row in ledger.measured_rows("days"):
        day = dt.date.fromisoformat(row["day"])
        by_way[source, row["definition"]][day] = "", "", Fraction(row["area_km2"])
    found = {}
    for name, series in ledger.series.items():
        way = series.measured_from, series.counts
        if series.measure != "net_change" or way not in by_way:
            continue
        line = Line(sorted(by_way[way]), {day: it[2] for day, it in by_way[way].items()})
        line.redrawn = {
            m.month
            for m in ledger.measured_months
            if (m.source, m.definition, m.place) == (*way, "ua") and m.is_redrawn
        } | _apart(ledger, months, name)
        found[name] = line
    return found


def _apart(ledger: Ledger, months: dict[Key, Month], name: str) -> set[dt.date]:
    """Months of which another measurement of the same map says something else."""
    of = ledger.series[name].reproduces
    others = {
        other.series_id
        for other in ledger.series.values()
        if of
        and other.reproduces == of
        and other.series_id != name
        and other.measure == "net_change"
    }
    return {
        month
        for (series, place, month), it in months.items()
        if series == name and place == "ua"
        for other in others
        if (other, "ua", month) in months
        and abs(months[other, "ua", month].value - it.value) > APART_KM2
    }


@dataclass(frozen=True)
class Pace:
    """A span of the newest days: columns of ``pub.pace``."""

    last_day: dt.date
    net: Fraction
    low: Fraction
    high: Fraction
    per_day: Fraction


def paces(ledger: Ledger, months: dict[Key, Month]) -> dict[tuple[str, str, dt.date], Pace]:
    """(series, span, first day) → the newest days of each map, and its last whole month."""
    found = {}
    for name, line in lines(ledger, months).items():
        newest = line.days[-1]
        month = month_of(newest)
        ended = newest == month_end(newest)
        whole = month if ended else months_later(month, -1)
        spans = [
            ("week", newest - 6 * DAY, newest),
            ("thirty days", newest - 29 * DAY, newest),
            ("last month", whole, month_end(whole)),
        ]
        spans += [] if ended else [("month so far", month, newest)]
        for span, first, last in spans:
            change = line.change(first, last)
            if change is None:
                continue
            net = change[0]
            if span == "last month":
                stated = _stated(ledger, months, name, first)
                net = net if stated is None else stated
            per_day = net / ((last - first).days + 1)
            found[name, span, first] = Pace(last, net, change[1], change[2], per_day)
    return found


def _stated(ledger: Ledger, months: dict[Key, Month], name: str, month: dt.date) -> Fraction | None:
    """A month whose end the outlines miss, by the areas that the map's own server states."""
    series = ledger.series[name]
    with_states = {source for source, _ in ledger.states}
    missed = any(
        "not captured" in m.flag
        for m in ledger.measured_months
        if (m.source, m.definition, m.place, m.month)
        == (series.measured_from, series.counts, "ua", month)
    )
    stated = [
        months[other.series_id, "ua", month].value
        for other in ledger.series.values()
        if missed
        and other.measure == "net_change"
        and other.reproduces
        and other.reproduces == series.reproduces
        and other.measured_from not in with_states
        and (other.series_id, "ua", month) in months
    ]
    return stated[0] if stated else None


def is_whole(start: dt.date, end: dt.date) -> bool:
    """Whether a period is one of whole months."""
    return start.day == 1 and end == month_end(end)
