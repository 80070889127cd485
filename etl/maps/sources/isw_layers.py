"""ISW: km² by day and layer of its map, as another project measured them.

Advances are folded into the control layer in batches, so that no layer alone says how much ground
moved in a month; sums of layers do.
"""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from etl.maps import github, rules
from etl.maps.rules import Range
from etl.maps.source import Content, Fault, Remote, Source, State, Unreadable

SOURCE = Source(
    id="isw-layers",
    title="ISW: areas by day and layer",
    counted_by="Institute for the Study of War",
    home="https://github.com/sdspieg/war-datasets-dashboard",
    licence="ISW map layers need written consent; the archive states no licence. Month figures "
    "computed from it may be published, the daily records may not.",
    attribution="Institute for the Study of War and AEI Critical Threats Project, by way of the "
    "archive sdspieg/war-datasets-dashboard",
    file_name=r"daily_areas\.json",
    layers={
        "ukraine_control_map": "assessed Russian control, with Crimea and the areas held before "
        "2022",
        "russian_advances": "assessed Russian advances",
        "russian_claimed": "claimed by Russia, not confirmed",
        "russian_infiltration": "assessed Russian infiltration, since 2025-11-06",
        "ukrainian_counteroffensives": "claimed Ukrainian counteroffensives, to 2024-12-31",
        "partisan_warfare": "reported Ukrainian partisan warfare, to 2025-11-05",
        "kursk_russian_advances": "Russian advances in Kursk, inside Russia, to 2025-11-05",
        "ukraine_other": "not sorted by the archive",
    },
    definitions={
        "control-advances": ("ukraine_control_map", "russian_advances"),
        "control-advances-claimed": (
            "ukraine_control_map",
            "russian_advances",
            "russian_claimed",
        ),
    },
    faults=(
        "Days are missing, above all between September 2024 and January 2025.",
        "A layer is missing on some days, cut short on others, or counted twice.",
        "Some versions hold dates before the invasion or in the year 2202.",
    ),
    max_bytes=20_000_000,
)

RANGES = {
    "ukraine_control_map": Range(80_000, 300_000),
    "russian_advances": Range(1, 20_000),
    "russian_claimed": Range(1, 20_000),
}
ANY = Range(0, 20_000)
COUNTED = tuple(RANGES)
SPIKE_KM2 = 100.0  # between the largest short dip that is real and the smallest cut layer
TWICE = 0.003  # a doubled layer is this near to two times its neighbour, as a share
REACH = 3  # days of value on either side to compare a doubled layer with


def listing(get: Callable[[str], bytes]) -> list[Remote]:
    """The one file that the archive rewrites now and then, on the branch that it publishes."""
    return github.files(
        get,
        "sdspieg/war-datasets-dashboard",
        SOURCE.file_name,
        folder="data",
        ref="gh-pages",
    )


def read(path: Path) -> Content:
    """A state a day, ascending, with the layers that it has. Raises Unreadable."""
    days: dict[dt.date, dict[str, float]] = {}
    faults: list[Fault] = []
    last = rules.utc_today()
    for record in _records(path):
        layer, written = str(record["layerType"]), record["date"]
        item = f"{path.name} {str(written)[:40]}"
        day = rules.day(written)
        if day is None:
            faults.append(Fault(item, "impossible date", "not a day", "left out"))
            continue
        fault = rules.date_fault(item, day, last, "today")
        if fault is None and layer not in SOURCE.layers:
            fault = Fault(item, "unknown layer", layer[:40], "left out")
        if fault:
            faults.append(fault)
            continue
        area = rules.area(item, layer, record["areaKm2"], RANGES.get(layer, ANY))
        layers = days.setdefault(day, {})
        if isinstance(area, Fault):
            faults.append(area)
        elif layer in layers:
            found = "the same area again" if layers[layer] == area else "another area"
            faults.append(
                Fault(item, "duplicate", f"{layer}: {found}; the first is kept", "left out")
            )
        else:
            layers[layer] = area
    for layer in COUNTED:
        _leave_out_doubles(path.name, layer, days, faults)
        _leave_out_spikes(path.name, layer, days, faults)
    used = [day for day in sorted(days) if any(layer in days[day] for layer in COUNTED)]
    if not used:
        raise Unreadable(f"{path.name} has no day that can be used")
    faults += rules.missing_days(path.name, used)
    for day in used:
        absent = [layer for layer in COUNTED if layer not in days[day]]
        if absent:
            found = ", ".join(absent)
            faults.append(Fault(f"{path.name} {day}", "missing layer", found, "flagged"))
    states = tuple(State(day.isoformat(), day, days[day]) for day in used)
    return Content(states, rules.sort_faults(faults))


def _records(path: Path) -> list[dict[str, Any]]:
    content = rules.text(path, SOURCE.max_bytes)
    try:
        records = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{path.name} is not whole JSON: {error}") from None
    wanted = {"date", "layerType", "areaKm2"}
    if not isinstance(records, list) or not all(
        isinstance(record, dict) and wanted <= record.keys() for record in records
    ):
        raise Unreadable(f"{path.name} is not a list of records with {', '.join(sorted(wanted))}")
    if not records:
        raise Unreadable(f"{path.name} holds no records")
    return records


def _leave_out_doubles(
    name: str, layer: str, days: dict[dt.date, dict[str, float]], faults: list[Fault]
) -> None:
    """Take out values that are twice those around them: the layer was counted two times."""
    having = [day for day in sorted(days) if layer in days[day]]
    doubled = []
    for index, day in enumerate(having):
        near = having[max(0, index - REACH) : index] + having[index + 1 : index + 1 + REACH]
        ratios = [days[day][layer] / days[other][layer] for other in near]
        if any(abs(ratio / 2 - 1) <= TWICE for ratio in ratios):
            doubled.append(day)
    for day in doubled:
        km2 = days[day].pop(layer)
        found = f"{layer}: {km2:,.0f} km², twice that of the days around it"
        faults.append(Fault(f"{name} {day}", "counted twice", found, "left out"))


def _leave_out_spikes(
    name: str, layer: str, days: dict[dt.date, dict[str, float]], faults: list[Fault]
) -> None:
    """Take out values that left by a lot and came back on the next day with a value.

    A large step on the newest day is no reason for doubt here: layers are folded into each other.
    """
    having = [day for day in sorted(days) if layer in days[day]]
    for run in rules.excursions([days[day][layer] for day in having], SPIKE_KM2):
        if run.returned:
            for day in having[run.start : run.stop]:
                del days[day][layer]
                faults.append(rules.spike_fault(f"{name} {day}", layer, run))
