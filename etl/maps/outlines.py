"""From outlines to the tables of ``data/measured/``: areas by state, months, settlements.

Which states there are and when they are from is the source's business (`etl.maps.source`), geometry
that of `etl.maps.geometry`; here is what a month, a settlement's change of hands and a fault is.
"""

import calendar
import csv
import datetime as dt
import gc
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from etl.maps import geometry, tables
from etl.maps.areas import Say, Summary, publish
from etl.maps.cache import Memory, recall
from etl.maps.geometry import Run, Step, Steps, Zones
from etl.maps.reference import oblasts as read_oblasts
from etl.maps.rules import LACKED_DAYS, LACKED_SHARE, utc_today
from etl.maps.source import (
    Content,
    Dated,
    Fault,
    OutlineModule,
    State,
    UnknownLayer,
    Unreadable,
    day_of,
)
from files import replace_file

METHOD = "outlines-3"  # a new name when a rule changes: then all is measured anew
ABROAD = "kursk-and-belgorod"  # the layers that lie in Russia; they are not cut by oblast
REDRAW_KM2 = 20.0  # less than this is no matter, on the land or off it
# A map is drawn anew in a step that does so much more than the source's other steps do: as much
# of it in as out, so that a withdrawal is none, nor an advance.
TIMES_OTHERS = 3.0  # ... than 99 of 100 of them
LEAST_OTHERS = 30  # with fewer of them a gain alone may be large; nobody can tell
MIRRORED_TIMES = 4.0  # the larger side of a redraw is less than this many times the smaller
STANDS_DAYS = 4  # a map stands for the days after it, up to so many
SPIKE_KM2 = 300.0  # a step of more than this that the next step takes back
LEAST_KM2 = 0.0005  # what three decimals show
SHARES = (10, 50, 95)
TELL_EACH = 100  # files or states between two lines of progress


def is_mirrored(gain_km2: float, loss_km2: float, usual_km2: float) -> bool:
    """Whether a step gains and loses so much at once that its map must have been drawn anew.

    usual_km2: what the source's other steps gain and lose at once, but for one in a hundred.
    """
    less, more = sorted((gain_km2, loss_km2))
    return less > max(REDRAW_KM2, TIMES_OTHERS * usual_km2) and more < MIRRORED_TIMES * less


def usual(values: Any, one: int) -> float:
    """What 99 of 100 of all values but one stay below; 0 where there is no other."""
    others = np.delete(values, one)
    return float(np.percentile(others, 99)) if len(others) else 0.0


@dataclass(frozen=True)
class Place:
    """A settlement: id, centre, people (None: not known)."""

    place_id: str
    lon: float
    lat: float
    people: int | None


@dataclass(frozen=True)
class Reference:
    """What is laid over the maps: oblasts (full outlines) and settlements."""

    oblasts: Mapping[str, Any]
    settlements: tuple[Place, ...]

    @cached_property
    def zones(self) -> Zones:
        """The oblasts, then a disc for each settlement."""
        # Water is nobody's: of a town on a coast, the part of the disc that is land counts.
        land = np.array(list(self.oblasts.values()), dtype=object)
        shapely.prepare(land)
        discs = geometry.discs([(p.lon, p.lat, p.people) for p in self.settlements])
        disc, oblast = shapely.STRtree(land).query(discs, predicate="intersects")
        is_inside = shapely.contains_properly(land[oblast], discs[disc])
        for each in np.setdiff1d(disc, disc[is_inside]):
            parts = shapely.intersection(land[oblast[disc == each]], discs[each])
            discs[each] = shapely.union_all(parts)
        names = [f"disc {place.place_id}" for place in self.settlements]
        return Zones({**self.oblasts, **dict(zip(names, discs, strict=True))})

    @cached_property
    def points(self) -> Any:
        """The centre of each settlement."""
        return shapely.points([(p.lon, p.lat) for p in self.settlements])

    @classmethod
    def read(cls, folder: Path, places: Path) -> "Reference":
        """From the folder of outlines, and the settlements of ``places.csv`` that have a point.

        Those in Russia are left out: no land of Ukraine is theirs.
        """
        oblasts = read_oblasts(folder)
        with places.open(encoding="utf-8", newline="") as file:
            found = tuple(
                Place(
                    r["place_id"],
                    float(r["lon"]),
                    float(r["lat"]),
                    int(r["population"] or 0) or None,
                )
                for r in csv.DictReader(file)
                if r["kind"] == "settlement" and r["lat"] and r["parent_id"] in oblasts
            )
        return cls(oblasts, found)


def measure_outlines(
    module: OutlineModule,
    files: Mapping[Path, str],
    reference: Reference,
    out: Path,
    raw: Path,
    say: Say,
    updates: Mapping[str, float] | None = None,
    *,
    stamp: str = "",
    full: bool = True,
    less: bool = False,
) -> Summary:
    """Measure a source that gives outlines, and write its tables to ``out``.

    files: with their hashes. raw: the source's own folder, where the outlines of month ends are
    kept for drawing. updates: the server's own areas by update, where the source's files are dated
    by them. stamp: of method and reference; what is remembered under another one is not used, and
    with ``full`` nothing is. less: write also what has less than the tables in ``out``.
    A file that cannot be read is reported and left out; the rest goes on.
    """
    source = module.SOURCE
    summary = Summary(source.id)
    memory = Memory(raw / "memory", stamp) if full else recall(raw / "memory", stamp)
    read = _readable(read_files(module, files, memory, say), summary, say)
    if not read:
        return summary
    try:
        states, faults = module.date_states(read, updates or {})
    except Unreadable as why:
        summary.refused.append(Fault(source.id, "undated", str(why), "left out"))
        return summary
    states, lacking = whole_states(states, source.definitions)
    summary.faults += [*faults, *lacking]
    summary.states = len(states)
    if states:
        say(f"{source.id}: {len(states)} states, {states[0].day} to {states[-1].day}")

    rows: dict[str, list[list[str]]] = {"states": [_state(s) for s in states]}
    rows |= {name: [] for name in ("areas", "months", "settlements", "settlement_months")}
    used: dict[tuple[str, str], Step] = {}
    for definition, layers in source.definitions.items():
        with_it = [s for s in states if layers[0] in s.state.shapes]
        if not with_it:
            continue
        keys = [f"{definition} {dated.sha256} {dated.state.state_id}" for dated in with_it]
        shapes = _Joined({k: d.state for k, d in zip(keys, with_it, strict=True)}, layers)
        steps = Steps(shapes, reference.zones, reference.points, memory.steps)
        is_front = definition == next(iter(source.definitions))

        def tell(done: int, name: str = definition, all_of_them: int = len(keys)) -> None:
            if done % TELL_EACH == 0:
                say(f"{source.id}: {name}, {done} of {all_of_them} states measured")

        run = steps.follow(keys, tell)
        measured = Measured(definition, with_it, keys, steps, run, reference, is_front)
        rows["areas"] += _areas(measured)
        rows["months"] += _months(measured, updates or {})
        used |= steps.used
        if is_front:
            _keep_month_ends(measured, raw / "month-ends")
            rows["settlements"], rows["settlement_months"] = _settlements(measured)
            summary.faults += _steps(measured)
    memory.keep(used, {(name, sha256) for name, sha256, _ in read})
    summary.months = len(rows["months"])
    everything = [*summary.faults, *summary.refused]
    rows["left_out"] = [[f.item, f.rule, f.found, f.decision] for f in everything]
    publish(summary, out, rows, less=less)
    return summary


def _readable(
    files: list[tuple[Path, str, Content | Exception]], summary: Summary, say: Say
) -> list[tuple[str, str, Content]]:
    """Name, hash and content of what can be read; the rest is reported.

    Nothing at all where a file has a layer that is not known.
    """
    read = []
    for path, sha256, content in files:
        summary.files += 1
        if isinstance(content, Content):
            ahead = [day for s in content.states if (day := day_of(s.as_of)) > utc_today()]
            if ahead:
                found = f"of {ahead[-1]}, a day that has not come"
                summary.refused.append(Fault(path.name, "impossible date", found, "left out"))
                continue
            read.append((path.name, sha256, content))
            summary.faults += content.faults
        else:
            found = str(content)[:200]
            summary.refused.append(Fault(path.name, "unreadable", found, "left out"))
            say(f"{path.name}: left out, {content}")
    return [] if any(isinstance(content, UnknownLayer) for *_, content in files) else read


@contextmanager
def _collector_off() -> Iterator[None]:
    """Without Python's search for circles of objects: a file is thousands of small lists that hold
    none, and to walk over them again and again took half of the time of reading.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read_files(
    module: OutlineModule, files: Mapping[Path, str], memory: Memory, say: Say = lambda _: None
) -> list[tuple[Path, str, Content | Exception]]:
    """Each file with its hash and content, or why it cannot be read; two at once."""

    def one(file: tuple[Path, str]) -> tuple[Path, str, Content | Exception]:
        path, sha256 = file
        try:
            return path, sha256, memory.read(module, path, sha256)
        except (Unreadable, OSError) as why:
            return path, sha256, why

    # Checking an outline runs outside Python's lock, reading it does not.
    found = []
    with _collector_off(), ThreadPoolExecutor(2) as pool:
        for file in pool.map(one, sorted(files.items())):
            found.append(file)
            if len(found) % TELL_EACH == 0:
                say(f"{module.SOURCE.id}: {len(found)} of {len(files)} files read")
    return found


def whole_states(
    states: list[Dated], definitions: Mapping[str, tuple[str, ...]]
) -> tuple[list[Dated], list[Fault]]:
    """The states without those that lack a part of the map which the ones around them have.

    At the end of the series such a state waits: the next days will tell whether the part is gone.
    """
    first = next(iter(definitions.values()))
    kept: list[Dated] = []
    lacking: list[Dated] = []
    faults: list[Fault] = []
    whole = 0.0

    def tell(which: list[Dated], since: str, decision: str) -> None:
        for dated in which:
            share = _drawn(dated.state, first) / whole
            found = f"holds {share:.0%} of what the map before held, {since}"
            faults.append(Fault(f"state of {dated.day}", "lacks a part", found, decision))

    for dated in states:
        area = _drawn(dated.state, first)
        if area and area < (1 - LACKED_SHARE) * whole:
            lacking.append(dated)
            if (dated.day - lacking[0].day).days <= LACKED_DAYS:
                continue
            tell(lacking[:1], f"for more than {LACKED_DAYS} days", "flagged")
            kept += lacking
        else:
            tell(lacking, "and the next whole map has it again", "left out")
            kept.append(dated)
        lacking.clear()
        # What comes in one step and goes in the next was no part of the map.
        whole = min(area, (1 + LACKED_SHARE) * whole) if whole and area else area or whole
    tell(lacking, "and no later map tells whether it is gone", "left out")
    return kept, faults


def _drawn(state: State, layers: tuple[str, ...]) -> float:
    """The area that some layers are drawn with, in degrees: comparable from day to day."""
    return sum(
        state.drawn[name] if name in state.drawn else float(shapely.area(state.shapes[name]))
        for name in layers
        if name in state.shapes
    )


class _Joined(Mapping[str, Any]):
    """The outline of a definition by key: its layers, as far as a state has them, joined."""

    def __init__(self, states: Mapping[str, State], layers: tuple[str, ...]) -> None:
        self._states, self._layers = states, layers

    def __getitem__(self, key: str) -> Any:
        own = self._states[key].shapes
        shapes = [own[layer] for layer in self._layers if layer in own]
        if len(shapes) == 1:
            return shapes[0]
        parts = shapely.get_parts(shapely.union_all(shapes))
        return shapely.multipolygons([p for p in parts if p.geom_type == "Polygon"])

    def __iter__(self) -> Iterator[str]:
        return iter(self._states)

    def __len__(self) -> int:
        return len(self._states)


@dataclass(frozen=True)
class Measured:
    """One definition of a source, measured: its states, and what each holds."""

    definition: str
    states: Sequence[Dated]
    keys: Sequence[str]
    steps: Steps
    run: Run
    reference: Reference
    is_front: bool  # the source's first definition, by which its steps are judged

    @property
    def is_abroad(self) -> bool:
        """Whether it lies in Russia, and is then not cut by oblast."""
        return self.definition.endswith("in-russia")

    @cached_property
    def land(self) -> tuple[Any, Any]:
        """Gained and lost on land by each step, km²."""
        count = len(self.reference.oblasts)
        return self.run.gained[:, :count].sum(axis=1), self.run.lost[:, :count].sum(axis=1)

    @cached_property
    def spikes(self) -> set[int]:
        """Steps, by the state that they lead to, that the next one takes back."""
        net = self.land[0] - self.land[1]
        return {
            i
            for i in range(1, len(net) - 1)
            if abs(net[i]) > SPIKE_KM2 and abs(net[i] + net[i + 1]) < 0.2 * abs(net[i])
        }

    @cached_property
    def redraws(self) -> list[int]:
        """Steps, by the state that they lead to, in which the map on land was drawn anew.

        They gain and lose at once, or gain alone, far more than the source's other steps do: a map
        is drawn in pieces, and a piece may come late. What is lost alone is a withdrawal.
        """
        gained, lost = self.land[0][1:], self.land[1][1:]
        both = np.minimum(gained, lost)
        found = []
        for i in map(int, np.flatnonzero(gained > REDRAW_KM2)):
            # What is usual takes longer to tell than all else.
            is_drawn = is_mirrored(gained[i], lost[i], 0.0)
            is_drawn = is_drawn and is_mirrored(gained[i], lost[i], usual(both, i))
            if len(gained) > LEAST_OTHERS and gained[i] > lost[i]:
                is_drawn |= gained[i] > TIMES_OTHERS * usual(gained, i)
            if is_drawn and not self.spikes & {i, i + 1}:
                found.append(i + 1)
        return found

    @cached_property
    def whole_km2(self) -> Any:
        """Area of each state: on land, or abroad as it is."""
        if self.is_abroad:
            return np.array([float(geometry.km2(self.steps.shapes[key])) for key in self.keys])
        return self.run.zones[:, : len(self.reference.oblasts)].sum(axis=1)


def _keep_month_ends(measured: Measured, folder: Path) -> None:
    """Each month's last outline, for the map on this machine."""
    ends = {f"{d.day:%Y-%m}": k for d, k in zip(measured.states, measured.keys, strict=True)}
    folder.mkdir(parents=True, exist_ok=True)
    for month, key in ends.items():
        path, content = folder / f"{month}.wkb", shapely.to_wkb(measured.steps.shapes[key])
        if not path.is_file() or path.read_bytes() != content:
            replace_file(path, content)


def _state(dated: Dated) -> list[str]:
    as_of = dated.state.as_of
    is_instant = isinstance(as_of, dt.datetime)
    lag = "" if dated.file_date is None else str((dated.file_date - dated.day).days)
    return [
        dated.state.state_id, f"{as_of:%Y-%m-%dT%H:%M}" if is_instant else str(as_of),
        str(dated.file_date or ""), lag, dated.sha256, METHOD, dated.flag,
    ]  # fmt: skip


def _areas(measured: Measured) -> list[list[str]]:
    rows = []
    ids = measured.reference.zones.ids[: len(measured.reference.oblasts)]
    for i, dated in enumerate(measured.states):
        state_id = dated.state.state_id
        place = ABROAD if measured.is_abroad else "ua"
        whole = tables.km2(float(measured.whole_km2[i]))
        rows.append([state_id, place, measured.definition, whole])
        if not measured.is_abroad:
            rows += [
                [state_id, place_id, measured.definition, tables.km2(float(held))]
                for place_id, held in zip(ids, measured.run.zones[i], strict=False)
                if held >= LEAST_KM2
            ]
    return rows


def _months(measured: Measured, updates: Mapping[str, float]) -> list[list[str]]:
    """Each month whose end and whose predecessor's end were captured, by place."""
    states, keys = measured.states, measured.keys
    ids = measured.reference.zones.ids[: len(measured.reference.oblasts)]
    days = [dated.day for dated in states]
    ends = {(day.year, day.month): i for i, day in enumerate(days)}
    rows = []
    for (year, month), end in ends.items():
        before = ends.get((year, month - 1) if month > 1 else (year - 1, 12))
        last = dt.date(year, month, calendar.monthrange(year, month)[1])
        if before is None:
            continue
        first = dt.date(year, month, 1) - dt.timedelta(days=1)
        part = end == len(days) - 1 and days[end] < last
        flags = [f"part of a month, to {days[end]}"] if part else []
        for bound, i in ((first, before), (last, end)):
            if not part or i == before:
                flags += _missed(bound, states[i], updates)
        flags += _redrawn(measured, range(before + 1, end + 1))
        step = measured.steps.between(keys[before], keys[end])
        gain, loss = (float(km2) for km2 in step.gross)
        head = [
            measured.definition, f"{year}-{month:02}", states[before].state.state_id,
            states[end].state.state_id,
        ]  # fmt: skip
        tail = ["; ".join(flags), METHOD, states[end].sha256]
        pairs = [None if part else _shifted(days, first, last, shift) for shift in (-1, 1)]
        whole = measured.whole_km2
        if measured.is_abroad:
            rows.append([ABROAD, *head, *_numbers(gain, loss, whole, pairs), *tail])
            continue
        gains, losses = step.gained[: len(ids)], step.lost[: len(ids)]
        country = _numbers(gains.sum(), losses.sum(), whole, pairs)
        rows.append(["ua", *head, *country, *tail])
        rows += [
            [ids[z], *head, *_numbers(gains[z], losses[z], measured.run.zones[:, z], pairs), *tail]
            for z in range(len(ids))
            if gains[z] >= LEAST_KM2 or losses[z] >= LEAST_KM2
        ]
    return rows


def _redrawn(measured: Measured, states: range) -> list[str]:
    """What to say of a month in which the map was drawn anew: the largest such step."""
    steps = [i for i in measured.redraws if i in states] if measured.is_front else []
    if not steps:
        return []
    gained, lost = measured.land
    most = max(steps, key=lambda i: float(gained[i] + lost[i]))
    return [f"redrawn: {gained[most]:.0f} km² gained and {lost[most]:.0f} lost at once"]


def _numbers(
    gain: float, loss: float, held: Any, pairs: Sequence[tuple[int, int] | None]
) -> list[str]:
    """Net, gained, lost, and net with both bounds a day earlier and later."""
    moved = [None if pair is None else float(held[pair[1]] - held[pair[0]]) for pair in pairs]
    return [tables.km2(number) for number in (gain - loss, gain, loss, *moved)]


def _missed(bound: dt.date, dated: Dated, updates: Mapping[str, float]) -> list[str]:
    """What to say of a bound whose last map was never captured, with the server's area of it."""
    own, as_of = dated.state.state_id, dated.state.as_of
    if own not in updates or not isinstance(as_of, dt.datetime):
        return []
    later = [
        update
        for update in updates
        if update > own and dt.datetime.fromtimestamp(int(update), as_of.tzinfo).date() <= bound
    ]
    if not later:
        return []
    difference = updates[max(later)] - updates[own]
    if abs(difference) < 0.05:
        return []
    return [f"map of {bound} not captured: {difference:+.1f} km² after {dated.day} by the server"]


def _shifted(
    days: Sequence[dt.date], first: dt.date, last: dt.date, shift: int
) -> tuple[int, int] | None:
    """Indices of the states that stand at both bounds when these are moved by ``shift`` days."""
    bounds = []
    for bound in (first + dt.timedelta(days=shift), last + dt.timedelta(days=shift)):
        known = [i for i, day in enumerate(days) if day <= bound]
        if not known or bound > days[-1] or (bound - days[known[-1]]).days > STANDS_DAYS:
            return None
        bounds.append(known[-1])
    return bounds[0], bounds[1]


def _settlements(measured: Measured) -> tuple[list[list[str]], list[list[str]]]:
    """Every change of hands of each centre and share of a disc; the share at each month's end."""
    changes, ends = [], []
    states, run = measured.states, measured.run
    zones = measured.reference.zones
    count = len(measured.reference.oblasts)
    percent = 100 * run.zones[:, count:] / geometry.km2(zones.shapes[count:])
    tests = {"centre": run.points, **{str(share): percent >= share for share in SHARES}}
    days, places = [str(dated.day) for dated in states], measured.reference.settlements
    for name, held in tests.items():
        for number, a, b in _spells(held):
            until = ("", "") if b is None else (days[b], states[b].state.state_id)
            changes.append(
                [places[number].place_id, name, days[a], until[0],
                 states[a].state.state_id, until[1]]
            )  # fmt: skip
    month_end = {day[:7]: i for i, day in enumerate(days)}
    for month, i in month_end.items():
        shares = np.minimum(percent[i], 100.0).tolist()
        ends += [
            [place.place_id, month, f"{share:.1f}"]
            for place, share in zip(places, shares, strict=True)
        ]
    return changes, ends


def _spells(held: Any) -> list[tuple[int, int, int | None]]:
    """Runs of true in each column of an array: the column, where the run begins and has ended.

    The end is None when it has not.
    """
    outside = np.zeros((1, held.shape[1]), dtype=bool)
    edges = np.diff(np.concatenate([outside, held, outside]), axis=0)
    column, row = np.nonzero(edges.T)
    return [
        (number, a, b if b < len(held) else None)
        for number, a, b in zip(
            column[::2].tolist(), row[::2].tolist(), row[1::2].tolist(), strict=True
        )
    ]


def _steps(measured: Measured) -> list[Fault]:
    """Steps from one state to the next that are no movement of a front: redraws and spikes."""
    faults = []
    states, run = measured.states, measured.run
    gained, lost = measured.land
    net = gained - lost
    for i in range(1, len(states)):
        item = f"update {states[i].state.state_id} of {states[i].day}"
        off_land = float(run.gross_km2[i].sum() - gained[i] - lost[i])
        if off_land > REDRAW_KM2 and off_land > gained[i] + lost[i]:
            faults.append(Fault(item, "redraw", f"{off_land:.1f} km² off the land", "flagged"))
        if i in measured.redraws:
            found = f"{gained[i]:.1f} km² gained and {lost[i]:.1f} km² lost at once"
            faults.append(Fault(item, "redraw", found, "flagged"))
        if i in measured.spikes:
            found = f"{net[i]:+.1f} km², taken back by {net[i + 1]:+.1f} km²"
            faults.append(Fault(item, "spike", found, "flagged"))
    return faults
