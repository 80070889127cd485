"""Outlines of DeepState's map: daily files of an archive, and a compact history of its states.

The date in a file's name is not the map's date: files are matched to the server's updates by area
(`etl.maps.matching`). The sphere is that of the server's own numbers.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from etl.maps import github
from etl.maps.rules import text as text_of
from etl.maps.source import Content, Dated, Fault, Remote, Source, State, Unreadable

KYIV = ZoneInfo("Europe/Kyiv")
REPOSITORY = "cyterat/deepstate-map-data"
HISTORY = "DanielRose2310/deepstatemaps-history"
DAILY_NAME, UPDATE_NAME = r"deepstatemap_data_[0-9]{8}\.geojson", r"[0-9]{10}\.geojson"
SPHERE_RADIUS_M = 6_378_137.0
GRS84 = ("CRS84", "EPSG::4326", "EPSG:4326")

SOURCE = Source(
    id="deepstate-maps",
    title="DeepState's map",
    counted_by="DeepState",
    home=f"https://github.com/{REPOSITORY}",
    licence="Map data © DeepState, proprietary: outlines stay on your own machine and are not "
    "published. Numbers measured from them are published with attribution.",
    attribution="DeepState, by way of the archives cyterat/deepstate-map-data and "
    "DanielRose2310/deepstatemaps-history",
    gives="outlines",
    dated_by=("deepstate-updates", "occupied_after_2022"),
    file_name=rf"({DAILY_NAME}|{UPDATE_NAME}|states\.parquet)",
    layers={
        "occupied": "occupied, with Crimea and the part of Donbas held before 2022",
        "grey": "status unknown",
        "held_by_ukraine_in_russia": "held by Ukraine in Russia",
        "grey_in_russia": "status unknown, in Russia",
    },
    definitions={
        "occupied": ("occupied",),
        "grey": ("grey",),
        "held-by-ukraine-in-russia": ("held_by_ukraine_in_russia",),
        "grey-in-russia": ("grey_in_russia",),
    },
    faults=(
        "The date in a file's name is often a day or more after the map's own.",
        "Some days are missing, and the same map may lie under several dates.",
        "The map of 30 September 2025 was never captured.",
        "Coasts were redrawn in 2023: hundreds of km² of water, which clipping to land takes out.",
        "Daily files have the occupied area alone.",
        "Layers of an update are told apart by their colours. Before autumn 2022 Crimea was not "
        "drawn, so that only the grey zone of those updates can be used.",
    ),
)

_WKB_COLUMNS = {
    "occ": "occupied",
    "grey": "grey",
    "ru_uaheld": "held_by_ukraine_in_russia",
    "ru_grey": "grey_in_russia",
}


# What a polygon of an update is, by its colour.
FILLS = {
    "#a52714": "occupied",
    "#880e4f": "occupied",  # Crimea, and the part of Donbas held before 2022
    "#bcaaa4": "grey",
    "#bdbdbd": "grey_in_russia",
    "#01579b": "held_by_ukraine_in_russia",
}
ELSEWHERE = ("#0f9d58", "#0288d1", "#ff5252", "#000000")  # freed, other countries; Donbas at first
IN_RUSSIA_SINCE = dt.datetime(2024, 8, 6, tzinfo=KYIV)  # before, the same colours meant Ukraine
# An occupied area without these two is drawn in part: Simferopol and Donetsk.
HELD_SINCE_2014 = ((34.10, 44.95), (37.80, 48.00))


def listing(get: Callable[[str], bytes]) -> Iterator[Remote]:
    """The daily files of one archive, then the updates of the other."""
    yield from github.files(get, REPOSITORY, DAILY_NAME, folder="data", ref="main")
    yield from github.files(get, HISTORY, UPDATE_NAME, folder="(deepstate/)?geojsons")


def held(folder: Path) -> dict[str, str | None]:
    """The updates that the compact history has, too."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(folder / "states.parquet", columns=["upd_id"])
    except (pa.ArrowException, OSError):
        return {}
    return {f"{update}.geojson": None for update in table["upd_id"].to_pylist()}


def read(path: Path) -> Content:
    """The state of a daily file (its id and day are those of the file), of an update, or all of
    the history.
    """
    if path.suffix == ".parquet":
        return _history(path)
    if re.fullmatch(UPDATE_NAME, path.name):
        return _update(path)
    found = re.fullmatch(r"deepstatemap_data_([0-9]{8})\.geojson", path.name)
    if not found:
        raise Unreadable(f"{path.name}: no date in the name")
    try:
        day = dt.datetime.strptime(found[1], "%Y%m%d").date()
    except ValueError:
        raise Unreadable(f"{path.name}: an impossible date in the name") from None
    text = text_of(path, SOURCE.max_bytes)
    outline = _outline(text, path.name)
    return Content((State(f"file-{day}", day, shapes={"occupied": outline}),))


def _drawn(path: Path) -> dict[str, list[Any]]:
    """The polygons of an update by their colour, without heights."""
    import shapely

    drawn: dict[str, list[Any]] = {}
    try:
        for feature in orjson.loads(text_of(path, SOURCE.max_bytes))["features"]:
            if feature["geometry"]["type"] in ("Polygon", "MultiPolygon"):
                shape = shapely.from_geojson(orjson.dumps(feature["geometry"]).decode())
                shape = shapely.force_2d(shape)
                drawn.setdefault(str(feature["properties"].get("fill")), []).append(shape)
    except (
        ValueError, KeyError, TypeError, AttributeError, RecursionError,
        shapely.errors.GEOSException,
    ) as error:  # fmt: skip
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(f"{path.name}: not whole GeoJSON ({str(error)[:80]})") from None
    return drawn


def _update(path: Path) -> Content:
    import shapely

    from etl.maps.shapes import multipolygon

    at = dt.datetime.fromtimestamp(int(path.stem), KYIV)
    drawn = _drawn(path)
    faults = [
        Fault(path.name, "unknown layer", f"{len(parts)} polygons of {fill[:20]}", "left out")
        for fill, parts in sorted(drawn.items())
        if fill not in FILLS and fill not in ELSEWHERE
    ]
    layers: dict[str, list[Any]] = {}
    for fill, layer in FILLS.items():
        if at < IN_RUSSIA_SINCE and layer.endswith("in_russia"):
            layer = "grey" if layer == "grey_in_russia" else ""
        if layer and fill in drawn:
            layers.setdefault(layer, []).extend(drawn[fill])
    shapes = {}
    for layer, parts in layers.items():
        sound = shapely.make_valid(parts, method="structure")
        shapes[layer] = multipolygon(shapely.union_all(sound), f"{path.name}, {layer}")
    occupied = shapes.get("occupied")
    if (
        occupied is None
        or not shapely.contains_xy(occupied, *zip(*HELD_SINCE_2014, strict=True)).all()
    ):
        shapes.pop("occupied", None)
        found = "what was held before 2022 is not drawn: the occupied area is not whole"
        faults.append(Fault(path.name, "drawn in part", found, "left out"))
    return Content((State(path.stem, at, shapes=shapes),) if shapes else (), tuple(faults))


def _outline(text: str, name: str) -> Any:
    import shapely

    from etl.maps.shapes import multipolygon, polygons

    head = text[: text.find('"features"')]
    crs = re.search(r'"crs"\s*:.*?"name"\s*:\s*"([^"]+)"', head, re.DOTALL)
    if crs and not crs[1].endswith(GRS84):
        raise Unreadable(f"{name}: the reference system {crs[1][:60]}, wanted WGS 84 degrees")
    if '"FeatureCollection"' not in head:
        raise Unreadable(f"{name}: not a GeoJSON FeatureCollection")
    try:
        return multipolygon(polygons(text), name)
    except shapely.errors.GEOSException as error:
        raise Unreadable(f"{name}: not whole GeoJSON ({str(error)[:80]})") from None


def _history(path: Path) -> Content:
    import pyarrow as pa
    import pyarrow.parquet as pq
    import shapely

    from etl.maps.shapes import multipolygon

    try:
        table = pq.read_table(path).to_pydict()
        rows = range(len(table["upd_id"]))
        columns = {layer: table[column] for column, layer in _WKB_COLUMNS.items()}
    except (pa.ArrowException, OSError, KeyError) as error:
        raise Unreadable(f"{path.name}: no readable history ({str(error)[:80]})") from None
    states, faults = [], []
    for row in rows:
        update = table["upd_id"][row]
        item = f"{path.name}, update {update}"
        try:
            as_of = dt.datetime.fromtimestamp(update, KYIV)
            shapes = {
                layer: multipolygon(shapely.from_wkb(wkb[row]), f"{item}, {layer}")
                for layer, wkb in columns.items()
                if wkb[row] is not None
            }
        except (Unreadable, shapely.errors.GEOSException, OverflowError, OSError) as why:
            faults.append(Fault(item, "unreadable", str(why)[:160], "left out"))
            continue
        states.append(State(str(update), as_of, shapes=shapes))
    if not states:
        raise Unreadable(f"{path.name}: no readable state")
    return Content(tuple(states), tuple(faults))


def date_states(
    read: list[tuple[str, str, Content]], updates: Mapping[str, float]
) -> tuple[list[Dated], list[Fault]]:
    """States of the history under their own time; daily files under the update that they show.

    Where the compact history has an update that is here as a file, too, the history leads.
    A daily file adds a state that the history does not have, and to each state the date of the
    first file that shows it.
    """
    from etl.maps.matching import match, too_many

    states: dict[str, Dated] = {}
    daily: list[tuple[dt.date, str, str, State]] = []
    for name, sha256, content in read:
        for state in content.states:
            if isinstance(state.as_of, dt.datetime):
                states[state.state_id] = Dated(state, sha256)
            else:
                daily.append((state.as_of, name, sha256, state))
    daily.sort(key=lambda file: file[:3])
    areas = [sphere_km2(state.shapes["occupied"]) for *_, state in daily]
    shown = match([(file[0], km2) for file, km2 in zip(daily, areas, strict=True)], updates)
    if too_many([one is not None for one in shown]):
        lost = [file[0] for file, one in zip(daily, shown, strict=True) if one is None]
        raise Unreadable(
            f"{len(lost)} of {len(daily)} daily files, {lost[0]} to {lost[-1]}, fit no update of "
            "deepstate-updates: is that source fetched, and up to the same day?"
        )
    first_file: dict[str, tuple[dt.date, str]] = {}
    faults: list[Fault] = []
    expected = daily[0][0] if daily else None
    for (day, name, sha256, state), area, one in zip(daily, areas, shown, strict=True):
        if expected and day > expected:
            gap = f"{(day - expected).days} before"
            faults.append(Fault(name, "missing-days", gap, "flagged"))
        expected = day + dt.timedelta(days=1)
        if one is None:
            found = f"its {area:.2f} km² on the sphere fit no update as those of its neighbours do"
            faults.append(Fault(name, "unmatched", found, "left out"))
            continue
        update = one[0]
        if update in first_file:
            faults.append(
                Fault(name, "duplicate", f"the same map as {first_file[update][1]}", "left out")
            )
        first_file.setdefault(update, (day, name))
        if update not in states:
            as_of = dt.datetime.fromtimestamp(int(update), KYIV)
            own = State(update, as_of, shapes=state.shapes, drawn=state.drawn)
            states[update] = Dated(own, sha256)
    found_states = [
        replace(states[i], file_date=first_file[i][0] if i in first_file else None)
        for i in sorted(states, key=int)
    ]
    return found_states, faults


def sphere_km2(outline: Any) -> float:
    """The area of a MultiPolygon on the server's sphere, as the server computes it, in km²."""
    import numpy as np
    import shapely

    rings, polygon = shapely.get_rings(shapely.get_parts(outline), return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    lon, lat = np.radians(xy).T
    sines = np.sin(lat)
    strips = (lon[1:] - lon[:-1]) * (2 + sines[1:] + sines[:-1])
    strips[ring[1:] != ring[:-1]] = 0
    areas = np.abs(np.bincount(ring[1:], strips)) / 2
    is_hole = polygon == np.concatenate([[-1], polygon[:-1]])
    return float(areas.sum() - 2 * areas[is_hole].sum()) * SPHERE_RADIUS_M**2 / 1e6
