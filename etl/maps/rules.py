"""Rules that inputs made of numbers must pass; what fails is told in words, never mended."""

import csv
import datetime as dt
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from etl.maps.source import Fault, Unreadable

INVASION = dt.date(2022, 2, 24)
UNIT_SLIP = 1e6  # km² written as m², or the other way round
LACKED_SHARE = 0.1  # a map that holds so much less than the one before lacks a part of itself
LACKED_DAYS = 7  # ... if it is back within so many days; no front moved that far in a week
RETURN = 0.1  # what is left of a spike after it went back, as a share of the spike


@dataclass(frozen=True, slots=True)
class Range:
    """The areas in km² that a layer can have; far wider than it ever had."""

    low: float
    high: float

    def has(self, value: float) -> bool:
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Excursion:
    """Values ``start`` to ``stop`` (excluded) that left the level before by ``size`` km².

    returned: the value after them is back at that level; False: the series ends first.
    """

    start: int
    stop: int
    size: float
    returned: bool


def text(path: Path, limit: int, *, markup: bool = False) -> str:
    """The text of a file of at most ``limit`` bytes. Raises Unreadable, with the reason.

    markup: the source's files are markup themselves; otherwise that is a server's error page.
    """
    try:
        with path.open("rb") as handle:
            raw = handle.read(limit + 1)
    except OSError as error:
        raise Unreadable(f"{path.name} cannot be read: {error.strerror}") from None
    if len(raw) > limit:
        raise Unreadable(f"{path.name} is larger than {limit:,} bytes")
    if not raw.strip():
        raise Unreadable(f"{path.name} is empty")
    try:
        decoded = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(f"{path.name} is not UTF-8 text") from None
    if "\0" in decoded:
        raise Unreadable(f"{path.name} is not text")
    if decoded.lstrip().startswith("<") and not markup:
        raise Unreadable(f"{path.name} is a web page or other markup, not data")
    return decoded


def table(path: Path, limit: int, columns: Iterable[str]) -> list[dict[str, str]]:
    """The rows of a CSV file that has at least these columns. Raises Unreadable."""
    content = text(path, limit)
    if not content.endswith("\n"):
        raise Unreadable(f"{path.name} is cut short: its last line does not end")
    try:
        rows = list(csv.reader(io.StringIO(content, newline=""), strict=True))
    except csv.Error as error:
        raise Unreadable(f"{path.name} is not CSV: {error}") from None
    header = rows[0]
    missing = [column for column in columns if column not in header]
    if missing:
        raise Unreadable(f"{path.name} has no column {', '.join(missing)}")
    for line, row in enumerate(rows[1:], 2):
        if len(row) != len(header):
            raise Unreadable(
                f"{path.name}, line {line}: {len(row)} cells where the header has {len(header)}"
            )
    if len(rows) == 1:
        raise Unreadable(f"{path.name} has a header and no rows")
    return [dict(zip(header, row, strict=True)) for row in rows[1:]]


def number(value: Any) -> float | None:
    """A finite number, or None."""
    if isinstance(value, bool):
        return None
    try:
        found = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def day(value: Any) -> dt.date | None:
    """A day written YYYY-MM-DD, or None."""
    if not isinstance(value, str) or len(value) != 10:
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        return None


def utc_today() -> dt.date:
    """The last day that a map can show."""
    return dt.datetime.now(dt.UTC).date()


def area(item: str, layer: str, value: Any, allowed: Range) -> float | Fault:
    """An area in km² that can be true, or what is wrong with it.

    Raises Unreadable where 10^6 times more or less would be right: then no number of the file
    can be trusted. A range that begins at zero holds everything made small, and tells nothing.
    """
    found = number(value)
    if found is None:
        return Fault(item, "not a number", f"{layer}: {str(value)[:40]!r}", "left out")
    if allowed.has(found):
        return found
    slips = (found / UNIT_SLIP, found * UNIT_SLIP) if allowed.low > 0 else ()
    if any(allowed.has(slip) for slip in slips):
        raise Unreadable(f"{item}: {layer} is {found:,.6g}, which is 10^6 off: the unit is not km²")
    if found < 0:
        return Fault(item, "negative", f"{layer}: {found:,.3f} km²", "left out")
    return Fault(item, "impossible area", f"{layer}: {found:,.3f} km²", "left out")


def date_fault(item: str, found: dt.date, last: dt.date, why: str) -> Fault | None:
    """The fault of a day on which no map of this war can be: before it, or after ``last``."""
    if found < INVASION:
        return Fault(item, "impossible date", f"{found}, before the invasion", "left out")
    if found > last:
        return Fault(item, "impossible date", f"{found}, after {why}", "left out")
    return None


def excursions(values: Sequence[float], at_least: float, longest: int = 1) -> list[Excursion]:
    """Runs of at most ``longest`` values that leave by ``at_least`` km² or more and come back.

    The last run may be one that has not come back when the series ends: whether it is a spike can
    then be told by its size alone.
    """
    found: list[Excursion] = []
    index = 1
    while index < len(values):
        base = values[index - 1]
        size = values[index] - base
        if abs(size) < at_least:
            index += 1
            continue
        after = range(index + 1, min(index + longest, len(values) - 1) + 1)
        stop = next((i for i in after if abs(values[i] - base) <= RETURN * abs(size)), None)
        if stop is not None:
            found.append(Excursion(index, stop, size, True))
            index = stop + 1
        elif len(values) - index <= longest:
            found.append(Excursion(index, len(values), size, False))
            break
        else:
            index += 1
    return found


def missing_days(name: str, days: Sequence[dt.date]) -> list[Fault]:
    """One fault for each run of days without a value; ``days`` ascend."""
    faults = []
    for before, after in pairwise(days):
        gap = (after - before).days - 1
        if gap > 0:
            first, last = before + dt.timedelta(1), after - dt.timedelta(1)
            item = f"{name} {first}" if gap == 1 else f"{name} {first} to {last}"
            faults.append(Fault(item, "missing days", f"{gap} without a value", "flagged"))
    return faults


def spike_fault(item: str, layer: str, run: Excursion) -> Fault:
    """The fault of one value of a run."""
    days = run.stop - run.start
    length = f"{days} in a row" if days > 1 else "one alone"
    if run.returned:
        return Fault(
            item, "spike", f"{layer}: {run.size:+,.0f} km² and back at once ({length})", "left out"
        )
    found = f"{layer}: {run.size:+,.0f} km² and not back when the series ends"
    return Fault(item, "step at the end", found, "flagged")


def sort_faults(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """In the order of their items, each once."""
    return tuple(sorted(set(faults), key=lambda f: (f.item, f.rule, f.found)))
