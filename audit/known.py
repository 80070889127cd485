"""What could be known: every number with how exactly it is meant, and the total of any period."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from audit.days import Line
from audit.ledger import (
    FIRST_DAY,
    LAST_DAY,
    Ledger,
    Printing,
    is_whole_months,
    month_end,
    month_of,
    months_apart,
    months_later,
)
from audit.months import Key, Month

LEVELS = ("area_held", "share_held")
COMPARED = ("net_change", "gain", "gross_gain", "gross_loss", *LEVELS)
TWENTIETH = Fraction(1, 20)
# Qualifiers that leave one side open; any other leaves both, none leaves neither.
_ONLY_MORE = {"more than", "over", "just over", "at least", "a little more than"}
_ONLY_LESS = {"nearly", "almost", "approaching", "less than"}


@dataclass(frozen=True)
class Amount:
    """A number, and the least and the most that it can be.

    ``stood_in``: the months in it that were not printed, for which the measured twin stands in.
    ``on_days``: a window of days, measured on a map.
    """

    value: Fraction
    low: Fraction
    high: Fraction
    stood_in: tuple[dt.date, ...] = ()
    on_days: bool = False


@dataclass(frozen=True)
class Known:
    """One number of one series for one place and period, and from when until when it was the one.

    ``article``: what that article prints itself; '' for what anybody could know.
    """

    series: str
    measure: str
    unit: str
    place: str
    kind: str
    start: dt.date
    end: dt.date
    amount: Amount
    measured: bool
    figure: str
    since: dt.date = FIRST_DAY
    until: dt.date = LAST_DAY
    article: str = ""


def meant(printing: Printing) -> Amount:
    """How exactly a printed number is meant: a range is its two ends, "about" 5 % more or less.

    The twentieth is of the amount: "nearly 100 lost" may be 95 lost, which is more than −100.
    """
    word = printing.qualifier
    exact = word in ("", "between")
    smaller = 0 if exact or word in _ONLY_MORE else TWENTIETH
    larger = 0 if exact or word in _ONLY_LESS else TWENTIETH
    if printing.value < 0:
        smaller, larger = larger, smaller
    return Amount(
        printing.value,
        printing.low - smaller * abs(printing.low),
        printing.high + larger * abs(printing.high),
    )


def differs(printing: Printing, original: Printing) -> bool:
    """More than rounding apart: 1 %, or half a square kilometre."""
    least = Fraction(1, 2) if printing.series.unit == "km2" else Fraction(0)
    apart = abs(printing.value - original.value)
    return apart > max(abs(original.value) / 100, least)


def everything(ledger: Ledger, months: dict[Key, Month]) -> list[Known]:
    """All numbers that a comparison may rest on: printed, measured, and shares of the maps."""
    return [
        *_printed(ledger),
        *_in_articles(ledger),
        *_measured(ledger, months),
        *_shares(ledger),
    ]


def _comparable(ledger: Ledger) -> Iterator[Printing]:
    for p in ledger.printings:
        if p.series.unit in ("km2", "percent") and p.series.measure in COMPARED:
            yield p


def _from(p: Printing, kind: str, since: dt.date, until: dt.date, article: str) -> Known:
    return Known(
        p.series.series_id,
        p.series.measure,
        p.series.unit,
        p.place,
        kind,
        p.start,
        p.end,
        meant(p),
        False,
        p.figure_id,
        since,
        until,
        article,
    )


def _printed(ledger: Ledger) -> Iterator[Known]:
    """Each vintage from the day of its first true printing until that of the next vintage."""
    first_day: dict[str, dt.date] = {}
    originals = {p.print_id: p for p in ledger.printings if p.role == "prints"}
    for p in ledger.printings:
        true = p.role == "prints" or (
            p.role == "repeats" and not differs(p, originals[p.figure_id])
        )
        if true:
            first_day[p.figure_id] = min(p.vintage, first_day.get(p.figure_id, p.vintage))
    of_key: dict[object, list[Printing]] = defaultdict(list)
    for p in _comparable(ledger):
        if p.role == "prints":
            of_key[p.key].append(p)
    for vintages in of_key.values():
        vintages.sort(key=lambda p: p.vintage)
        ends = [first_day[p.figure_id] for p in vintages[1:]] + [LAST_DAY]
        for p, until in zip(vintages, ends, strict=True):
            yield _from(p, p.kind, first_day[p.figure_id], until, "")


def _in_articles(ledger: Ledger) -> Iterator[Known]:
    """What each article prints itself: one number a key, rather disputed than printed or copied.

    A copy is of the figure that it copies, also where it takes a year for a sum "to date".
    """
    kinds = {p.print_id: p.kind for p in ledger.printings}
    chosen: dict[object, Printing] = {}
    for p in _comparable(ledger):
        key = (p.article, *p.key)
        if key not in chosen or (p.role, p.print_id) < (chosen[key].role, chosen[key].print_id):
            chosen[key] = p
    for p in chosen.values():
        yield _from(p, kinds[p.figure_id], FIRST_DAY, LAST_DAY, p.article)


def _measured(ledger: Ledger, months: dict[Key, Month]) -> Iterator[Known]:
    """Measured months; a redrawn map compares with nothing.

    Where a series was measured by oblast, an oblast without a row in a month did not change.
    """
    measured = {key: it for key, it in months.items() if it.basis == "measured"}
    by_oblast = {series for series, place, _ in measured if place.startswith("ua-")}
    oblasts = [name for name, row in ledger.places.items() if row["kind"] == "oblast"]
    zero = Amount(Fraction(0), Fraction(0), Fraction(0))
    for (series, place, month), it in measured.items():
        if it.redrawn:
            continue
        measure = ledger.series[series].measure
        amount = Amount(it.value, it.value, it.value)
        end = month_end(month)
        yield Known(series, measure, "km2", place, "month", month, end, amount, True, it.figure_id)
        if place == "ua" and series in by_oblast:
            for oblast in oblasts:
                if (series, oblast, month) not in measured:
                    yield Known(series, measure, "km2", oblast, "month", month, end, zero, True, "")


def shares(ledger: Ledger) -> dict[tuple[str, str, str, dt.date], Fraction]:
    """Source, layer, place, month → per cent of the place held at the month's last map.

    A month that has only begun ends nowhere yet.
    """
    begun = {(m.source, m.definition, m.month) for m in ledger.measured_months if m.is_part}
    newest: dict[tuple[str, str, dt.date], tuple[str, str]] = {}
    for source, state, layer in ledger.areas:
        as_of = ledger.states[source, state]
        key = source, layer, month_of(dt.date.fromisoformat(as_of[:10]))
        newest[key] = max(newest.get(key, ("", "")), (as_of, state))
    return {
        (source, layer, place, month): 100 * area / Fraction(ledger.places[place]["area_km2"])
        for (source, layer, month), (_, state) in newest.items()
        if (source, layer, month) not in begun
        for place, area in ledger.areas[source, state, layer].items()
        if ledger.places[place]["area_km2"]
    }


def _shares(ledger: Ledger) -> Iterator[Known]:
    of_series = {
        (s.measured_from, s.counts): s.series_id
        for s in ledger.series.values()
        if s.measured_from and s.measure == "net_change"
    }
    for (source, layer, place, month), share in shares(ledger).items():
        series = of_series.get((source, layer))
        if series is not None:
            day = month_end(month)
            amount = Amount(share, share, share)
            yield Known(series, "share_held", "percent", place, "day", day, day, amount, True, "")


class Shelf:
    """What one asker could know of one series: the total of any period, or None."""

    def __init__(self, known: Iterable[Known], days: Line | None = None) -> None:
        self.known = list(known)
        self.days = days
        self.months: dict[tuple[str, dt.date], Known] = {}
        self.others: dict[str, list[Known]] = defaultdict(list)
        for k in self.known:
            if k.kind == "month":
                self.months[k.place, k.start] = k
            else:
                self.others[k.place].append(k)

    def beside(self, more: list[Known]) -> "Shelf":
        """The same with more on it."""
        return Shelf([*self.known, *more], self.days) if more else self

    def total(
        self, places: tuple[str, ...], start: dt.date | None, end: dt.date | None
    ) -> Amount | None:
        """As printed for this very period, else its months added up, else its years."""
        if start is None or end is None:
            return None
        if len(places) == 1 and (whole := self._whole(places[0], start, end)) is not None:
            return whole
        if not is_whole_months(start, end):
            found_on = self.days.change(start, end) if self.days and places == ("ua",) else None
            return Amount(*found_on, on_days=True) if found_on else None
        months = [months_later(start, n) for n in range(months_apart(end, start) + 1)]
        found = [self.months.get((place, month)) for place in places for month in months]
        if None not in found:
            return _added(found)
        if len(places) == 1 and start.month == 1 and end.month == 12 and end.year > start.year:
            years = {k.start.year: k for k in self.others[places[0]] if k.kind == "year"}
            wanted = [years.get(year) for year in range(start.year, end.year + 1)]
            if None not in wanted:
                return _added(wanted)
        return None

    def _whole(self, place: str, start: dt.date, end: dt.date) -> Amount | None:
        """A level is that of the last day of the period for which there is one.

        Of that day itself rather than of the time before it, where there are both.

        A change must be of these very days, but a year's total may have been printed up to three
        days before its end. A window that happens to be a calendar month is not a month.
        """
        is_month = start.day == 1 and end == month_end(start)
        best: Known | None = None
        for k in self.others[place]:
            if k.measure in LEVELS:
                fits = start <= k.end <= end
            elif is_month or k.start != start:
                fits = False
            else:
                early = (end - k.end).days
                fits = early == 0 or (0 < early <= 3 and (end - start).days >= 364)
            if fits and (best is None or (k.end, k.start) > (best.end, best.start)):
                best = k
        return best.amount if best else None


def _added(known: Iterable[Known | None]) -> Amount:
    amounts = [k.amount for k in known if k is not None]
    return Amount(
        sum((a.value for a in amounts), Fraction(0)),
        sum((a.low for a in amounts), Fraction(0)),
        sum((a.high for a in amounts), Fraction(0)),
        tuple(month for a in amounts for month in a.stood_in),
    )
