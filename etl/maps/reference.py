"""The oblasts' outlines that maps are laid over: fetched like a source, and no source of a map.

A public archive has them as OpenStreetMap drew them in May 2020, a file a unit. Which units there
are, and how large each is, says ``data/places.csv``.
"""

import csv
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from etl.maps import github, rules
from etl.maps.source import Content, Remote, Source, State, Unreadable

REPOSITORY = "hyperknot/country-levels-export"
COMMIT = "536b86946e69d407d544405d6b1a18c6e20eb651"
PLACES = Path(__file__).parents[2] / "data" / "places.csv"
WHOLE = "ukraine_oblasts_full.geojson"  # all units in one file
AREA_SHARE = 0.01  # by as much an area may differ from that of places.csv

SOURCE = Source(
    id="outlines",
    title="Outlines of the oblasts",
    counted_by="OpenStreetMap",
    home=f"https://github.com/{REPOSITORY}",
    licence="ODbL 1.0: outlines stay on your own machine. Numbers measured with them are published "
    "with credit.",
    attribution=f"© OpenStreetMap contributors, by way of {REPOSITORY}",
    gives="outlines",
    file_name=r"UA-[0-9]{2}\.geojson|" + WHOLE.replace(".", r"\."),
    layers={"land": "the unit"},
    definitions={"land": ("land",)},
    faults=("Lines are simplified to 0.001 degrees.",),
)


def listing(get: Callable[[str], bytes]) -> Iterator[Remote]:
    """A file for each unit, of one commit: nothing has to be asked."""
    for unit in _areas():
        path = f"geojson/high/iso2/UA/{unit}.geojson"
        url = f"{github.RAW}/{REPOSITORY}/{COMMIT}/{path}"
        yield Remote(f"{unit}.geojson", url, is_fixed=True)


def read(path: Path) -> Content:
    """The units of a file. They are of no day: the borders are those of today."""
    today = rules.utc_today()
    return Content(
        tuple(State(unit, today, shapes={"land": shape}) for unit, shape in _units(path).items())
    )


def files(folder: Path) -> list[Path]:
    """The files of a folder that hold the outlines of all units; none where some are missing."""
    if (folder / WHOLE).is_file():
        return [folder / WHOLE]
    each = [folder / f"{unit}.geojson" for unit in _areas()]
    return each if all(path.is_file() for path in each) else []


def oblasts(folder: Path) -> Mapping[str, Any]:
    """The outline of each unit by the id of its place. Raises Unreadable."""
    found: dict[str, Any] = {}
    for path in files(folder):
        found |= {unit.lower(): shape for unit, shape in _units(path).items()}
    return found


def _units(path: Path) -> dict[str, Any]:
    import shapely

    from etl.maps import geometry
    from etl.maps.shapes import multipolygon

    try:
        content = orjson.loads(rules.text(path, SOURCE.max_bytes))
        features = content["features"] if path.name == WHOLE else [content]
        shapes = {
            str(f["properties"].get("iso_3166_2") or f["properties"]["iso2"]): shapely.from_geojson(
                orjson.dumps(f["geometry"]).decode()
            )
            for f in features
        }
    except Unreadable:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, shapely.errors.GEOSException) as error:
        raise Unreadable(f"{path.name}: not whole GeoJSON ({str(error)[:80]})") from None
    wanted = _areas().keys() if path.name == WHOLE else {path.stem}
    if shapes.keys() != wanted:
        missing = ", ".join(sorted(wanted ^ shapes.keys()))
        raise Unreadable(f"{path.name}: not the units that were wanted, see {missing[:80]}")
    for unit, shape in shapes.items():
        area = float(geometry.km2(multipolygon(shape, f"{path.name}, {unit}")))
        if abs(area / _areas()[unit] - 1) > AREA_SHARE:
            raise Unreadable(
                f"{path.name}: {unit} has {area:,.0f} km², wanted {_areas()[unit]:,.0f}"
            )
    return shapes


@cache
def _areas() -> dict[str, float]:
    """The area of each unit in km², by its code."""
    with PLACES.open(encoding="utf-8", newline="") as file:
        return {
            row["iso_3166_2"]: float(row["area_km2"])
            for row in csv.DictReader(file)
            if row["kind"] == "oblast"
        }
