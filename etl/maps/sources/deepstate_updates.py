"""DeepState: the areas that its server gives for each update of the map.

Two shapes of the same record: ``data.json`` as the archive keeps it, ``updates.csv`` with units in
the column names. The server measures on a sphere of radius 6 378 137 m.
"""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from etl.maps import github, rules
from etl.maps.rules import Range
from etl.maps.source import Content, Fault, Remote, Source, State, Unreadable

SOURCE = Source(
    id="deepstate-updates",
    title="DeepState: areas of each map update",
    counted_by="DeepState",
    home="https://github.com/EladHeller/ukraine-war",
    licence="DeepState map data is proprietary; the archive states no licence. Month figures "
    "computed from it may be published, the records may not.",
    attribution="DeepState, by way of the archive EladHeller/ukraine-war",
    file_name=r"updates\.csv|data\.json",
    layers={
        "occupied_after_2022": "occupied since 24 February 2022",
        "unknown_status": "grey zone: unknown who holds it",
        "liberated": "taken back by Ukraine",
        "held_by_ukraine_in_russia": "held by Ukraine inside Russia",
        "unknown_status_in_russia": "grey zone inside Russia",
    },
    definitions={
        "occupied-after-2022": ("occupied_after_2022",),
        "grey": ("unknown_status",),
    },
    faults=(
        "Past updates are edited later without a trace but the time of the edit.",
        "The archive writes 0 where the server gives no area, and replaces two areas by hand.",
    ),
    max_bytes=20_000_000,
)

CSV_NAMES = {layer: f"{layer}_km2" for layer in SOURCE.layers}
JSON_NAMES = {
    "occupied_after_2022": "occupied",
    "unknown_status": "unspecified",
    "liberated": "liberated",
    "held_by_ukraine_in_russia": "occupiedInRussia",
    "unknown_status_in_russia": "occupiedInRussiaUnspecified",
}
RANGES = {
    "occupied_after_2022": Range(30_000, 200_000),
    "unknown_status": Range(1, 20_000),
    "liberated": Range(1_000, 200_000),
    "held_by_ukraine_in_russia": Range(0, 5_000),
    "unknown_status_in_russia": Range(0, 5_000),
}
IN_RUSSIA = ("held_by_ukraine_in_russia", "unknown_status_in_russia")
SPIKE_KM2 = 100.0  # larger moves between two updates stayed, but for redraws
GAP = dt.timedelta(days=4)  # the longest that the map went without an update is three days


def listing(get: Callable[[str], bytes]) -> list[Remote]:
    """The one file that the archive rewrites with each update."""
    return github.files(get, "EladHeller/ukraine-war", r"data\.json", folder="src")


def read(path: Path) -> Content:
    """All updates of one file, ascending. Raises Unreadable."""
    if path.suffix == ".json":
        records: Iterable[Mapping[str, Any]] = _json(path)
        names, key, created = JSON_NAMES, "id", "createdAt"
    else:
        columns = ["update_id", "created_at", *CSV_NAMES.values()]
        records = rules.table(path, SOURCE.max_bytes, columns)
        names, key, created = CSV_NAMES, "update_id", "created_at"
    states: dict[int, State] = {}
    faults: list[Fault] = []
    for record in records:
        state = _state(path.name, record, names, record.get(key), record.get(created), faults)
        if state is None:
            continue
        update = int(state.state_id)
        if update in states:
            item = f"{path.name} {update}"
            same = dict(states[update].areas_km2) == dict(state.areas_km2)
            found = "the same areas again" if same else "other areas"
            faults.append(Fault(item, "duplicate", f"{found}; the first is kept", "left out"))
            continue
        states[update] = state
    ordered = [states[update] for update in sorted(states)]
    if not ordered:
        raise Unreadable(f"{path.name} has no update that can be used")
    ordered = _without_spikes(path.name, ordered, faults)
    for before, after in pairwise(ordered):
        gap = _instant(after) - _instant(before)
        if gap > GAP:
            item = f"{path.name} {after.state_id}"
            faults.append(
                Fault(item, "missing days", f"{gap.days} days without an update", "flagged")
            )
    return Content(tuple(ordered), rules.sort_faults(faults))


def _json(path: Path) -> list[dict[str, Any]]:
    content = rules.text(path, SOURCE.max_bytes)
    try:
        records = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{path.name} is not whole JSON: {error}") from None
    wanted = {"id", "createdAt", "occupied", "unspecified"}
    if not isinstance(records, list) or not all(
        isinstance(record, dict) and wanted <= record.keys() for record in records
    ):
        raise Unreadable(f"{path.name} is not a list of updates with {', '.join(sorted(wanted))}")
    return records


def _state(
    name: str,
    record: Mapping[str, Any],
    names: Mapping[str, str],
    key: Any,
    created: Any,
    faults: list[Fault],
) -> State | None:
    """One update, or None with the reason among ``faults``."""
    seconds = rules.number(key)
    if seconds is None or not seconds.is_integer() or not 0 < seconds < 2**40:
        faults.append(Fault(f"{name} {str(key)[:40]}", "impossible date", "no time", "left out"))
        return None
    update = int(seconds)
    item = f"{name} {update}"
    at = dt.datetime.fromtimestamp(update, dt.UTC)
    fault = rules.date_fault(item, at.date(), rules.utc_today(), "today")
    if fault is None and not _agrees(created, at):
        fault = Fault(item, "impossible date", f"its id says {at:%F %R}, created at {created}",
                      "left out")  # fmt: skip
    if fault:
        faults.append(fault)
        return None
    areas: dict[str, float] = {}
    for layer, column in names.items():
        value = record.get(column)
        if layer in IN_RUSSIA and value in (None, "", 0):
            continue
        area = rules.area(item, layer, value, RANGES[layer])
        if isinstance(area, Fault):
            faults.append(area)
        else:
            areas[layer] = area
    return State(str(update), at, areas) if areas else None


def _agrees(created: Any, at: dt.datetime) -> bool:
    try:
        said = dt.datetime.fromisoformat(str(created))
    except ValueError:
        return False
    return said.tzinfo is not None and abs((said - at).total_seconds()) < 1


def _instant(state: State) -> dt.datetime:
    assert isinstance(state.as_of, dt.datetime)  # noqa: S101 - set so in _state
    return state.as_of


def _without_spikes(name: str, states: list[State], faults: list[Fault]) -> list[State]:
    """The states without those areas that left by a lot and came back with the next update."""
    dropped: dict[str, set[str]] = {}
    for layer in ("occupied_after_2022", "unknown_status"):
        having = [state for state in states if layer in state.areas_km2]
        for run in rules.excursions([s.areas_km2[layer] for s in having], SPIKE_KM2):
            if not run.returned:
                continue  # one update alone: big moves are common, and the next one will tell
            for state in having[run.start : run.stop]:
                faults.append(rules.spike_fault(f"{name} {state.state_id}", layer, run))
                dropped.setdefault(state.state_id, set()).add(layer)
    kept = []
    for state in states:
        gone = dropped.get(state.state_id, set())
        areas = {layer: km2 for layer, km2 in state.areas_km2.items() if layer not in gone}
        if areas:
            kept.append(State(state.state_id, state.as_of, areas))
    return kept
