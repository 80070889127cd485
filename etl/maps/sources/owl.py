"""Project Owl's control map: a JSON file a day, and the outlines of all days as WKB.

A day holds rings without names, latitude before longitude, which overlap: they are merged. Each is
drawn by hand on its own, so one may come or go on a day on which nothing happened on the ground.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson

from etl.maps import github
from etl.maps.rules import text as text_of
from etl.maps.source import Content, Dated, Fault, Remote, Source, State, Unreadable

REPOSITORY = "owlmaps/map-data"

SOURCE = Source(
    id="owl",
    title="Project Owl's map",
    counted_by="Project Owl",
    home=f"https://github.com/{REPOSITORY}",
    licence="The archive states no licence: outlines stay on your own machine and are not "
    "published. Numbers measured from them are published with attribution.",
    attribution="Project Owl (@UAControlMap), by way of its archive owlmaps/map-data",
    gives="outlines",
    file_name=r"(20[0-9]{6}\.json|areas\.parquet)",
    layers={
        "control": "held by Russia, with Crimea and the part of Donbas held before 2022, and with "
        "Transnistria, which lies outside Ukraine and is not counted",
        "held_by_ukraine_in_russia": "held by Ukraine in Russia",
    },
    definitions={
        "control": ("control",),
        "held-by-ukraine-in-russia": ("held_by_ukraine_in_russia",),
    },
    faults=(
        "Polygons overlap by some km²; they are merged first.",
        "On five days the map is empty.",
        "A polygon may appear late, when the archive's program has learned its name.",
    ),
)

LAYERS = {"areas": "control", "areas_ua": "held_by_ukraine_in_russia"}
# Some edges are tens of kilometres long. One that is cut would bend on the plane of measuring, and
# ground appear that nobody drew: 0.04 km² a cut. Edges of at most so many degrees do not.
LONGEST_EDGE = 0.02
SWAPPED = "longitude before latitude"  # here, where the archive has latitude first


def listing(get: Callable[[str], bytes]) -> list[Remote]:
    """The archive's daily files."""
    return github.files(get, REPOSITORY, r"20[0-9]{6}\.json", folder="data")


def held(folder: Path) -> dict[str, str | None]:
    """The daily files that the table of all days holds too, with their hashes."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        rows = pq.read_table(folder / "areas.parquet", columns=["date", "git_blob"]).to_pylist()
    except (pa.ArrowException, OSError):
        return {}
    return {f"{str(row['date']).replace('-', '')}.json": row["git_blob"] for row in rows}


def read(path: Path) -> Content:
    """The state of a daily file, or those of the table of all days; none of an empty day."""
    if path.suffix == ".parquet":
        return _all_days(path)
    day = _day(path.stem, path.name)
    try:
        content = orjson.loads(text_of(path, SOURCE.max_bytes))
    except orjson.JSONDecodeError as error:
        raise Unreadable(f"{path.name}: not whole JSON ({str(error)[:80]})") from None
    if not isinstance(content, dict) or not isinstance(content.get("areas"), list):
        raise Unreadable(f"{path.name}: no list of areas")
    drawn = {
        layer: _polygons(content[name], f"{path.name}, {name}")
        for name, layer in LAYERS.items()
        if content.get(name)
    }
    found = _state(day, drawn, path.name, _merged)
    return Content((), (found,)) if isinstance(found, Fault) else Content((found,))


def _day(text: str, where: str) -> dt.date:
    try:
        return dt.date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        raise Unreadable(f"{where}: {text} is no day, wanted YYYYMMDD") from None


def _all_days(path: Path) -> Content:
    import pyarrow as pa
    import pyarrow.parquet as pq
    import shapely

    try:
        table = pq.read_table(path, columns=["date", *LAYERS]).to_pylist()
    except (pa.ArrowException, OSError, KeyError) as error:
        raise Unreadable(f"{path.name}: no readable table of days ({str(error)[:80]})") from None
    # Many days have the same outlines. Merging runs outside Python's lock: two at once.
    drawn_on = (row[name] for row in table for name in LAYERS)
    with ThreadPoolExecutor(2) as pool:
        merging = {
            wkb: pool.submit(_merged, wkb)
            for wkb in dict.fromkeys(wkb for wkb in drawn_on if isinstance(wkb, bytes))
        }
    states, faults = [], []
    for row in table:
        item = f"{path.name}, {row['date']}"
        try:
            day = _day(str(row["date"]).replace("-", ""), path.name)
            drawn = {layer: row[name] for name, layer in LAYERS.items() if row[name]}
            found = _state(day, drawn, item, lambda wkb: merging[wkb].result())
        except (Unreadable, shapely.errors.GEOSException, TypeError, KeyError) as why:
            found = Fault(item, "unreadable", str(why)[:160], "left out")
        if isinstance(found, Fault):
            faults.append(found)
        else:
            states.append(found)
    if not states:
        raise Unreadable(f"{path.name}: no readable day")
    return Content(tuple(states), tuple(faults))


def _state(
    day: dt.date,
    drawn: Mapping[str, bytes],
    item: str,
    merged: Callable[[bytes], Any],
) -> State | Fault:
    """A day from its polygons by layer, as WKB. Nothing that Russia holds is no map of the day."""
    if "control" not in drawn:
        return Fault(item, "empty day", "no polygon: no map, and no loss of everything", "left out")
    try:
        shapes = {layer: merged(wkb) for layer, wkb in drawn.items()}
    except Unreadable as why:
        raise Unreadable(f"{item}, {why}") from None
    return State(str(day), day, shapes=shapes)


def _polygons(rings: Any, where: str) -> bytes:
    """Rings of latitude and longitude as one WKB, longitude first and not merged."""
    import numpy as np
    import shapely

    polygons = []
    for ring in rings if isinstance(rings, list) else [rings]:
        try:
            found = np.array(ring, dtype=float)
        except (TypeError, ValueError):
            found = np.array([])
        if found.ndim != 2 or found.shape[1] != 2 or len(found) < 3 or not np.isfinite(found).all():
            raise Unreadable(f"{where}: a ring that is no list of three or more pairs of numbers")
        polygons.append(shapely.Polygon(found[:, ::-1]))
    wkb: bytes = shapely.to_wkb(shapely.multipolygons(polygons))
    return wkb


@lru_cache(maxsize=64)  # most days have the outlines of the day before
def _merged(wkb: bytes) -> Any:
    """The polygons of a WKB, merged."""
    import shapely

    from etl.maps.shapes import multipolygon

    parts = shapely.to_wkb(shapely.get_parts(shapely.from_wkb(wkb)))
    merged = shapely.disjoint_subset_union_all([_sound(part) for part in parts])
    return multipolygon(merged, "polygons", swapped=SWAPPED, is_union=True)


@lru_cache(maxsize=64)  # on most days one of ten polygons is new
def _sound(wkb: bytes) -> Any:
    """A polygon that does not cross itself, its long edges cut."""
    import shapely

    from etl.maps.shapes import multipolygon

    part = shapely.from_wkb(wkb)
    if not shapely.is_valid(part):
        part = multipolygon(part, "a polygon", swapped=SWAPPED)
    return shapely.segmentize(part, LONGEST_EDGE)


def date_states(
    read: list[tuple[str, str, Content]], updates: Mapping[str, float]
) -> tuple[list[Dated], list[Fault]]:
    """A day is that of its file; where the table of all days has it too, the file leads."""
    days: dict[dt.date, Dated] = {}
    faults = []
    for name, sha256, content in sorted(read, key=lambda r: not r[0].endswith(".parquet")):
        for state in content.states:
            found = Dated(state, sha256, _day(state.state_id.replace("-", ""), name))
            before = days.get(found.day)
            if before and not _same(before.state, state):
                faults.append(Fault(name, "duplicate", "another outline of this day", "flagged"))
            days[found.day] = found
    return [days[day] for day in sorted(days)], faults


def _same(one: State, other: State) -> bool:
    import shapely

    return one.shapes.keys() == other.shapes.keys() and all(
        shapely.equals_exact(one.shapes[layer], other.shapes[layer], normalize=True)
        for layer in one.shapes
    )
