"""From daily areas to months: the sources that give numbers instead of outlines.

A month is the area at its last state less the area at the last state of the month before. States of
an update belong to the month of their Europe/Kyiv day. Daily rows stay on the user's machine unless
the source's licence lets them be passed on; what is written of the others are months.
"""

import calendar
import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from etl.maps import rules, tables
from etl.maps.source import Content, Fault, Source, State, Unreadable

KYIV = ZoneInfo("Europe/Kyiv")  # the calendar of months whose states have a time of day
JUMPS = ("spike", "step at the end")
METHOD = "month-ends-2"  # a new name when the rule changes: then all is measured anew
DIFFERENT_KM2 = 0.05  # a month of a later version that differs by less is the same
MISSED_DAYS = 2  # a bound that falls on a day without a state is its last state, up to this far
Say = Callable[[str], None]
Read = Callable[[Path], Content]


@dataclass
class Summary:
    """What was measured: files read, states kept, and what was left out, flagged or refused."""

    source_id: str
    files: int = 0
    states: int = 0
    months: int = 0
    faults: list[Fault] = field(default_factory=list)
    refused: list[Fault] = field(default_factory=list)
    unchanged: bool = False
    newest: str = ""  # the last day that was measured, as YYYY-MM-DD

    def in_words(self) -> str:
        """What came of it, on a line."""
        until = f" to {self.newest}" if self.newest else ""
        if self.unchanged:
            return f"nothing new, known{until}"
        if not self.states:
            return "nothing was measured; what was there stays"
        files = f"{self.files} file{'' if self.files == 1 else 's'}"
        return f"{files}, {self.states} states{until}, {self.months} rows of months"


@dataclass(frozen=True)
class Month:
    """Net change of a month, km²: between which states, and with both bounds a day off."""

    month: str
    from_state: State
    to_state: State
    net_km2: float
    area_km2: float
    earlier_km2: float | None
    later_km2: float | None
    has_ended: bool
    flag: str


def measure(
    source: Source,
    read_file: Read,
    files: Mapping[Path, str],
    out: Path,
    say: Say,
    *,
    less: bool = False,
) -> Summary:
    """Measure a source that gives areas, and write its tables to ``out``.

    files: with their hashes. One that cannot be read is reported and left out; the rest goes on.
    less: write also what has less than the tables in ``out``.
    """
    summary = Summary(source.id)
    read: list[tuple[Path, str, Content]] = []
    for path, sha256 in sorted(files.items()):
        summary.files += 1
        try:
            content = read_file(path)
        except (Unreadable, OSError) as why:
            summary.refused.append(Fault(path.name, "unreadable", str(why)[:200], "left out"))
            say(f"{path.name}: left out, {why}")
            continue
        read.append((path, sha256, content))
        summary.faults += content.faults
    if not read:
        return summary
    months: list[list[str]] = []
    levels: list[list[str]] = []
    vintages: list[list[str]] = []
    days: list[list[str]] = []
    # The newest version of the data decides the months; older ones are its vintages.
    _, newest_hash, newest = max(
        read, key=lambda r: (str(r[2].states[0].vintage), str(r[2].states[-1].as_of), r[0].name)
    )
    states, lacking = without_a_last_fall(newest.states, next(iter(source.definitions.values())))
    summary.faults += lacking
    summary.states = len(states)
    for definition, layers in source.definitions.items():
        for m in months_of(states, layers):
            months.append(
                ["ua", definition, m.month, m.from_state.state_id, m.to_state.state_id,
                 tables.km2(m.net_km2), "", "", tables.km2(m.earlier_km2), tables.km2(m.later_km2),
                 m.flag, METHOD, newest_hash]
            )  # fmt: skip
            if m.has_ended:
                area = tables.km2(m.area_km2)
                levels.append([definition, m.month, m.to_state.state_id, area])
        if source.days_may_be_published:
            days += [
                [definition, str(day), tables.km2(_total(state, layers))]
                for day, state in by_day(states, layers).items()
            ]
        if newest.states[0].vintage is not None:
            vintages += _vintages(definition, layers, read)
    summary.months = len(months)
    faults = [*summary.faults, *summary.refused]
    rows = {
        "months": months, "levels": levels, "vintages": vintages, "days": days,
        "left_out": [[f.item, f.rule, f.found, f.decision] for f in faults],
    }  # fmt: skip
    publish(summary, out, rows, less=less)
    return summary


def publish(
    summary: Summary, out: Path, rows: Mapping[str, list[list[str]]], *, less: bool
) -> None:
    """Write what was measured, unless that has less than what is there already."""
    lost = [] if less else tables.lost(out, rows)
    if lost:
        found = "would lose " + "; ".join(lost) + ". Fetch what is missing, or say --less"
        summary.refused.append(Fault(summary.source_id, "less than before", found, "left out"))
        summary.states = summary.months = 0
    else:
        tables.publish(out, rows)
        summary.newest = tables.newest(out)


def without_a_last_fall(
    states: Sequence[State], layers: tuple[str, ...]
) -> tuple[list[State], list[Fault]]:
    """The states without those at the end that lack a part of what was there just before.

    They wait: the days to come will tell whether the part is gone. Falls before the end that came
    back are spikes, which a source's own rules take out, and the others were real.
    """
    waiting: list[State] = []
    whole = 0.0
    for state in states:
        if not all(layer in state.areas_km2 for layer in layers):
            continue
        area = sum(state.areas_km2[layer] for layer in layers)
        waiting.append(state)
        long_ago = (_day(state) - _day(waiting[0])).days > rules.LACKED_DAYS
        if area >= (1 - rules.LACKED_SHARE) * whole or long_ago:
            whole = area
            waiting.clear()
    found = f"more than {rules.LACKED_SHARE:.0%} less than before, and no later day tells"
    faults = [
        Fault(f"state of {_day(state)}", "lacks a part", found, "left out") for state in waiting
    ]
    return [state for state in states if state not in waiting], faults


def _day(state: State) -> dt.date:
    as_of = state.as_of
    return as_of.astimezone(KYIV).date() if isinstance(as_of, dt.datetime) else as_of


def by_day(states: Iterable[State], layers: tuple[str, ...]) -> dict[dt.date, State]:
    """The last state of each day that has all the layers."""
    found: dict[dt.date, State] = {}
    for state in sorted(states, key=lambda s: (str(s.as_of), s.state_id)):
        if all(layer in state.areas_km2 for layer in layers):
            found[_day(state)] = state
    return found


def _total(state: State, layers: tuple[str, ...]) -> float:
    return sum(state.areas_km2[layer] for layer in layers)


def months_of(states: Iterable[State], layers: tuple[str, ...]) -> list[Month]:
    """Each month whose end and whose predecessor's end are known, oldest first.

    The month in which a source begins counts from its first state, and says so.
    """
    at = by_day(states, layers)
    days = sorted(at)

    def total(state: State) -> float:
        return _total(state, layers)

    ends = {(day.year, day.month): day for day in days}
    found = []
    for (year, month), end in sorted(ends.items()):
        before = (year, month - 1) if month > 1 else (year - 1, 12)
        # The first month of all begins where the source does.
        is_first = before not in ends and end == ends[days[0].year, days[0].month]
        if before not in ends and not (is_first and days[0] < end):
            continue
        start = days[0] if is_first else ends[before]
        last = dt.date(year, month, calendar.monthrange(year, month)[1])
        first = dt.date(year, month, 1) - dt.timedelta(days=1)
        has_ended = end < days[-1] or end == last
        flags = [f"part of a month, from {start}"] if is_first else []
        if not has_ended:
            flags.append(f"part of a month, to {end}")
        elif (last - end).days > MISSED_DAYS:
            flags.append(f"no state after {end}")
        if not is_first and (first - start).days > MISSED_DAYS:
            flags.append(f"no state between {start} and {first}")
        shifted = [_shifted(at, days, first, last, shift) for shift in (-1, 1)]
        earlier, later = (
            total(pair[1]) - total(pair[0]) if pair and not flags else None for pair in shifted
        )
        found.append(
            Month(
                f"{year}-{month:02}", at[start], at[end],
                total(at[end]) - total(at[start]), total(at[end]),
                earlier, later, has_ended, "; ".join(flags),
            )
        )  # fmt: skip
    return found


def _shifted(
    by_day: Mapping[dt.date, State], days: list[dt.date], first: dt.date, last: dt.date, shift: int
) -> tuple[State, State] | None:
    """The states that stand at both bounds when these are moved by ``shift`` days."""
    bounds = []
    for bound in (first + dt.timedelta(days=shift), last + dt.timedelta(days=shift)):
        known = [day for day in days if bound - dt.timedelta(days=MISSED_DAYS) <= day <= bound]
        if not known or bound > days[-1]:
            return None
        bounds.append(by_day[known[-1]])
    return bounds[0], bounds[1]


def _vintages(
    definition: str, layers: tuple[str, ...], read: list[tuple[Path, str, Content]]
) -> list[list[str]]:
    """A row for each month and version that gave it another value than the version before.

    Of versions of the same minute, which is as fine as a row tells, the last one stands.
    """
    rows: dict[tuple[str, str], list[str]] = {}
    last: dict[str, float] = {}
    for path, sha256, content in read:
        spiked = {f.item.rsplit(" ", 1)[1][:7] for f in content.faults if f.rule in JUMPS}
        for m in months_of(content.states, layers):
            if m.month in last and abs(m.net_km2 - last[m.month]) < DIFFERENT_KM2:
                continue
            last[m.month] = m.net_km2
            vintage = content.states[0].vintage or dt.datetime.min
            flags = [m.flag] if m.flag else []
            if m.month in spiked:
                flags.append("a jump that its source took back")
            at = f"{vintage:%Y-%m-%dT%H:%M}"
            rows[m.month, at] = [
                definition, m.month, at, path.name, m.to_state.state_id, tables.km2(m.net_km2),
                tables.km2(m.area_km2), "; ".join(flags), sha256,
            ]  # fmt: skip
    return list(rows.values())
