"""Monthly values, what each month was for its series, and sums."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from audit.ledger import (
    Ledger,
    MeasuredMonth,
    Printing,
    month_end,
    months_apart,
    months_later,
)

CHANGES = ("net_change", "gain", "gross_gain", "gross_loss")
Key = tuple[str, str, dt.date]  # series, place, month
Line = dict[dt.date, Fraction]  # the months of one series and place, in order


@dataclass(frozen=True)
class Month:
    """One monthly value in km²; ``vintage`` is the day from which it could be known."""

    value: Fraction
    low: Fraction
    high: Fraction
    basis: str
    vintage: dt.date
    redrawn: bool
    figure_id: str


@dataclass(frozen=True)
class Record:
    """What one month was for its series: columns of ``pub.record``, None where nothing is."""

    value: Fraction
    first_month: dt.date
    months_so_far: int
    months_all: int
    rank_largest: int
    rank_smallest: int
    previous: Fraction | None
    largest_since: dt.date | None
    largest_since_value: Fraction | None
    largest_missing: int
    smallest_since: dt.date | None
    smallest_since_value: Fraction | None
    smallest_missing: int
    direction: int
    streak: int


def monthly(ledger: Ledger) -> dict[Key, Month]:
    """Change of area by whole month, printed (the newest print) and measured."""
    newest: dict[Key, Printing] = {}
    for p in ledger.printings:
        if p.role != "prints" or p.kind != "month":
            continue
        if p.series.unit != "km2" or p.series.measure not in CHANGES:
            continue
        key = p.series.series_id, p.place, p.start
        if key not in newest or newest[key].vintage < p.vintage:
            newest[key] = p
    found = {
        key: Month(p.value, p.low, p.high, "printed", p.vintage, False, p.print_id)
        for key, p in newest.items()
    }
    for series in ledger.series.values():
        if not series.measured_from:
            continue
        for m in ledger.measured_months:
            if (m.source, m.definition) != (series.measured_from, series.counts) or m.is_part:
                continue
            value = _measured(m, series.measure)
            if value is None:
                continue
            known = month_end(m.month) + dt.timedelta(days=1)
            name = f"m-{series.series_id}-{m.place}-{m.month:%Y-%m}"
            found[series.series_id, m.place, m.month] = Month(
                value, value, value, "measured", known, m.is_redrawn, name
            )
    return found


def _measured(m: MeasuredMonth, measure: str) -> Fraction | None:
    return {"gross_gain": m.gained, "gross_loss": m.lost}.get(measure, m.net)


def lines(months: dict[Key, Month]) -> dict[tuple[str, str], Line]:
    """The same by series and place, oldest month first."""
    found: dict[tuple[str, str], Line] = defaultdict(dict)
    for series, place, month in sorted(months):
        found[series, place][month] = months[series, place, month].value
    return dict(found)


def records(months: dict[Key, Month]) -> dict[Key, Record]:
    """What each month was among the months of its series and place."""
    return {
        (series, place, month): record
        for (series, place), line in lines(months).items()
        for month, record in _records(line)
    }


def _records(line: Line) -> Iterator[tuple[dt.date, Record]]:
    first = next(iter(line))
    values = list(line.values())
    before, streak = 0, 0
    for place, (month, value) in enumerate(line.items()):
        earlier = list(line.items())[:place]
        largest = max((m for m, v in earlier if v >= value), default=None)
        smallest = max((m for m, v in earlier if v <= value), default=None)
        previous = line.get(months_later(month, -1))
        turn = 0 if previous is None else (value > previous) - (value < previous)
        streak = 0 if turn == 0 else streak + 1 if turn == before else 1
        before = turn
        yield (
            month,
            Record(
                value,
                first,
                place + 1,
                len(line),
                1 + sum(v > value for v in values),
                1 + sum(v < value for v in values),
                previous,
                largest,
                line[largest] if largest else None,
                _missing(line, largest or first, month),
                smallest,
                line[smallest] if smallest else None,
                _missing(line, smallest or first, month),
                turn,
                streak,
            ),
        )


def _missing(line: Line, since: dt.date, month: dt.date) -> int:
    """Months between two months of a line for which it has no number."""
    between = (months_later(since, n) for n in range(1, months_apart(month, since)))
    return sum(m not in line for m in between)


def years(months: dict[Key, Month]) -> dict[tuple[str, str, int], tuple[Fraction, int]]:
    """Series, place, year → all its months added up in km², and how many they are."""
    found: dict[tuple[str, str, int], tuple[Fraction, int]] = {}
    for (series, place, month), it in months.items():
        total, count = found.get((series, place, month.year), (Fraction(0), 0))
        found[series, place, month.year] = total + it.value, count + 1
    return found


def running(months: dict[Key, Month]) -> dict[Key, tuple[Fraction, dt.date]]:
    """Series, place, month → the sum up to it, and from which month.

    A sum is of months that follow each other: after a month without a number it starts anew.
    """
    found: dict[Key, tuple[Fraction, dt.date]] = {}
    for (series, place), line in lines(months).items():
        for month, value in line.items():
            total, first = found.get((series, place, months_later(month, -1)), (Fraction(0), month))
            found[series, place, month] = total + value, first
    return found


def differences(ledger: Ledger, months: dict[Key, Month]) -> dict[tuple[str, dt.date], Fraction]:
    """Measured series, month → what it measured for the country less what was printed, in km²."""
    return {
        (series, month): it.value - printed.value
        for (series, place, month), it in months.items()
        if place == "ua"
        and (printed := months.get((ledger.series[series].reproduces, place, month))) is not None
    }


@dataclass(frozen=True)
class Sum:
    """Two ways to the same number in km², and how far rounding alone may part them."""

    what: str
    one: Fraction
    other: Fraction
    rounding: Fraction


HALF_DIGIT = Fraction(1, 2000)  # the measured files have three decimals
SLIVERS = Fraction(1, 100)  # km² that may be lost or doubled where two outlines are cut


def sums(ledger: Ledger) -> list[Sum]:
    """What must add up in the measured files.

    The country is the sum of its oblasts (one in which nothing is has no row), net change is gain
    less loss, and, where a series counts it, the difference of the two areas between which it was
    measured.
    """
    return [*_wholes(ledger), *_nets(ledger), *_differences_of_areas(ledger)]


def _wholes(ledger: Ledger) -> Iterator[Sum]:
    parts: dict[tuple[str, str, str], dict[str, Fraction]] = defaultdict(dict)
    for m in ledger.measured_months:
        for what, value in (("net", m.net), ("gained", m.gained), ("lost", m.lost)):
            if value is not None:
                parts[m.source, m.definition, f"{m.month:%Y-%m} {what}"][m.place] = value
    for (source, state, layer), areas in ledger.areas.items():
        parts[source, layer, f"{state} area"] = areas
    by_oblast = {
        (source, definition)
        for (source, definition, _), places in parts.items()
        if any(place.startswith("ua-") for place in places)
    }
    for (source, definition, what), places in parts.items():
        if "ua" in places and (source, definition) in by_oblast:
            oblasts = [value for place, value in places.items() if place.startswith("ua-")]
            yield Sum(
                f"{source} {definition} {what}: country and oblasts",
                places["ua"],
                sum(oblasts, Fraction(0)),
                (len(oblasts) + 1) * HALF_DIGIT,
            )


def _nets(ledger: Ledger) -> Iterator[Sum]:
    for m in ledger.measured_months:
        if m.gained is not None and m.lost is not None:
            what = f"{m.source} {m.definition} {m.place} {m.month:%Y-%m}: net, and gain less loss"
            yield Sum(what, m.net, m.gained - m.lost, 3 * HALF_DIGIT)


def _differences_of_areas(ledger: Ledger) -> Iterator[Sum]:
    levels = {
        (source, row["definition"], row["state_id"]): Fraction(row["area_km2"])
        for source, row in ledger.measured_rows("levels")
    }
    counted = {(s.measured_from, s.counts) for s in ledger.series.values()}
    for m in ledger.measured_months:
        if (m.source, m.definition) not in counted:
            continue
        ends = []
        for state in (m.from_state, m.to_state):
            areas = ledger.areas.get((m.source, state, m.definition))
            level = levels.get((m.source, m.definition, state)) if m.place == "ua" else None
            # A place without a row has nothing on that map.
            ends.append(level if areas is None else areas.get(m.place, Fraction(0)))
        before, after = ends
        if before is not None and after is not None:
            what = f"{m.source} {m.definition} {m.place} {m.month:%Y-%m}: net, and areas"
            cut = 0 if m.gained is None else SLIVERS
            yield Sum(what, m.net, after - before, 3 * HALF_DIGIT + cut)
