"""Which direction each month had on each independent map, and on all of them.

A map speaks by the longest series that is measured from it (of equal ones the first by id). A
series that also counts ground which is only claimed is not of the map's control, nor is a printed
one that such a measured series reproduces. A change is a direction only where it is larger than
what a day's shift makes of it and the worst that the map was ever off from print together.
"""

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction
from statistics import median
from typing import Any

from audit.ledger import Ledger, MeasuredMonth, Series
from audit.months import Key, Month

APART = 15  # km²: two measurements of one map that are further apart are both in doubt


@dataclass(frozen=True)
class _Said:
    series: Series
    month: MeasuredMonth
    doubtful: bool

    @property
    def shift(self) -> Fraction | None:
        """What a day makes of the month, either way; None where one of the two is not known."""
        if self.month.is_part or self.month.earlier is None or self.month.later is None:
            return None
        return max(abs(self.month.net - end) for end in (self.month.earlier, self.month.later))


def _counts(ledger: Ledger) -> dict[str, list[Series]]:
    """Map → series of control on it."""
    wider = {s.reproduces for s in ledger.series.values() if s.wider_than}
    found: dict[str, list[Series]] = {}
    for s in ledger.series.values():
        kept = s.map_id and (s.measure, s.unit) == ("net_change", "km2") and not s.wider_than
        if kept and s.series_id not in wider:
            found.setdefault(s.map_id, []).append(s)
    return found


def _measured(ledger: Ledger, series: Series) -> dict[dt.date, MeasuredMonth]:
    return {
        m.month: m
        for m in ledger.measured_months
        if (m.source, m.definition, m.place) == (series.measured_from, series.counts, "ua")
    }


def _said(ledger: Ledger, months: dict[Key, Month], counts: list[Series]) -> list[_Said]:
    """The months of one map, by the longest series first."""
    of = {s.series_id: _measured(ledger, s) for s in counts if s.measured_from}
    whole = {name: sum(not m.is_part for m in rows.values()) for name, rows in of.items()}
    turns = sorted(of, key=lambda name: (-whole[name], name))
    found: dict[tuple[dt.date, bool], _Said] = {}
    for name in turns:
        series = ledger.series[name]
        for month, m in of[name].items():
            part = m.is_part and ", to " in m.flag.split("; ")[0]
            if m.is_part and (not part or name != turns[0]):
                continue
            twins = [
                months[other.series_id, "ua", month].value
                for other in ledger.series.values()
                if other.reproduces == series.reproduces != ""
                and other.measured_from
                and other.measure == "net_change"
                and other is not series
                and (other.series_id, "ua", month) in months
            ]
            apart = not m.is_part and any(abs(m.net - value) > APART for value in twins)
            found.setdefault((month, m.is_part), _Said(series, m, m.is_redrawn or apart))
    return list(found.values())


def directions(ledger: Ledger, months: dict[Key, Month]) -> dict[tuple[dt.date, str], Any]:
    """(month, map) → km2, error, voice and direction."""
    counts = _counts(ledger)
    said = {of: _said(ledger, months, rows) for of, rows in counts.items()}
    said = {of: rows for of, rows in said.items() if rows}
    worst, usual = {}, {}
    for of, rows in said.items():
        printed = [
            abs(months[s.series_id, "ua", row.month.month].value - row.month.net)
            for row in rows
            for s in counts[of]
            if not s.measured_from and not row.doubtful and not row.month.is_part
            and (s.series_id, "ua", row.month.month) in months
        ]  # fmt: skip
        shifts = [row.shift for row in rows if row.shift is not None]
        if printed:
            worst[of] = max(printed)
        if shifts:
            usual[of] = median(shifts)
    found = {}
    for of, rows in said.items():
        known = worst.get(of, max(worst.values(), default=None))
        for row in rows:
            shift = row.shift
            shift = usual.get(of, max(usual.values(), default=None)) if shift is None else shift
            net, error = row.month.net, None
            if shift is not None and known is not None:
                error = shift + known
            way = None
            if not row.doubtful:
                way = 0 if error is not None and abs(net) <= error else (net > 0) - (net < 0)
            found[row.month.month, of] = {
                "km2": net, "error": error, "voice": not row.doubtful, "direction": way,
            }  # fmt: skip
    return found
