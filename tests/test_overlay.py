"""Committed months against a plain overlay of the whole maps, which shares no code with measuring.

Whole outlines are laid over each other and over the full oblasts, and areas taken on another
equal-area projection (Albers). Reads the archives beside the project; skips where there are none.
"""

import csv
import datetime as dt
import json
import os
from collections import defaultdict
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow.parquet as pq
import pyproj
import pytest
import shapely

PROJECT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("LEDGER_SHARED", PROJECT.parent / "shared"))
NEW = SHARED / "snapshots-2026-08"
ALBERS = pyproj.Transformer.from_crs(
    4326, "+proj=aea +lat_1=46 +lat_2=51 +lat_0=48 +lon_0=34 +ellps=WGS84", always_xy=True
)
MONTHS = ["2026-04", "2026-05", "2026-08"]  # of August what there is, to the 21st

pytestmark = pytest.mark.skipif(
    not NEW.is_dir(), reason=f"NO ARCHIVE: nothing at {NEW} to lay over the maps; set LEDGER_SHARED"
)


def km2(shape: Any) -> float:
    moved = shapely.transform(shape, lambda xy: np.column_stack(ALBERS.transform(*xy.T)))
    return float(shapely.area(moved)) / 1e6


@lru_cache(maxsize=1)
def oblasts() -> dict[str, Any]:
    path = SHARED / "reference" / "ukraine_oblasts_full.geojson"
    return {
        feature["properties"]["iso_3166_2"].lower(): shapely.from_geojson(
            json.dumps(feature["geometry"])
        )
        for feature in json.loads(path.read_text(encoding="utf-8"))["features"]
    }


@lru_cache(maxsize=2)
def month_ends(source: str) -> dict[str, Any]:
    """The last outline of each month, from the table of a source's whole history."""
    if source == "deepstate-maps":
        table = pq.read_table(NEW / "deepstate" / "states.parquet", columns=["upd_id", "occ"])
        kyiv = ZoneInfo("Europe/Kyiv")
        known = [
            (dt.datetime.fromtimestamp(row["upd_id"], kyiv).strftime("%Y-%m"), row["occ"])
            for row in sorted(table.to_pylist(), key=lambda row: row["upd_id"])
        ]
    else:
        table = pq.read_table(NEW / "owl" / "areas.parquet", columns=["date", "areas"])
        rows = sorted(table.to_pylist(), key=lambda row: row["date"])
        known = [(row["date"][:7], row["areas"]) for row in rows]
    return {month: wkb for month, wkb in known if wkb}


def outline(source: str, month: str) -> Any:
    """Its polygons made whole: they may overlap, or touch themselves."""
    parts = shapely.get_parts(shapely.from_wkb(month_ends(source)[month]))
    return shapely.unary_union([shapely.make_valid(part) for part in parts])


def overlaid(source: str, month: str) -> dict[str, tuple[float, float]]:
    """Gained and lost by oblast, and by the country ("ua"), km²."""
    year, number = int(month[:4]), int(month[5:])
    before = outline(source, f"{year}-{number - 1:02}")
    after = outline(source, month)
    gained, lost = shapely.difference(after, before), shapely.difference(before, after)
    found = {
        place: (km2(shapely.intersection(gained, land)), km2(shapely.intersection(lost, land)))
        for place, land in oblasts().items()
    }
    country = tuple(sum(pair[side] for pair in found.values()) for side in (0, 1))
    return {**found, "ua": (country[0], country[1])}


def committed(source: str, definition: str, month: str) -> dict[str, tuple[float, float, float]]:
    path = PROJECT / "data" / "measured" / source / "months.csv"
    found: dict[str, tuple[float, float, float]] = defaultdict(lambda: (0.0, 0.0, 0.0))
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if (row["definition"], row["month"]) == (definition, month):
                numbers = (row[name] for name in ("net_km2", "gained_km2", "lost_km2"))
                net, gained, lost = map(float, numbers)
                found[row["place_id"]] = net, gained, lost
    assert found
    return found


@pytest.mark.parametrize("month", MONTHS)
@pytest.mark.parametrize(
    ("source", "definition"), [("deepstate-maps", "occupied"), ("owl", "control")]
)
def test_a_month_is_that_of_a_plain_overlay_in_every_oblast(
    source: str, definition: str, month: str
) -> None:
    ours, plain = committed(source, definition, month), overlaid(source, month)
    assert ours.keys() <= plain.keys()
    for place, (gained, lost) in plain.items():
        assert ours[place] == pytest.approx((gained - lost, gained, lost), abs=0.1), place
