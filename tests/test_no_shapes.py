"""Outlines of maps are in no answer: nobody's shapes leave this machine."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from share import descriptions, export, pictures, resources
from share.resources import RESOURCES
from tests.ledger import PROJECT
from views import database

SHARED = PROJECT.parent / "shared"
CELL = 0.001  # degrees: about 100 m
RUN = 4  # different points of one outline one after the other: no list of towns has that
PAIR = re.compile(r"(-?\d{2}\.\d{3,})[^\d.\-]{1,12}(-?\d{2}\.\d{3,})")


@pytest.fixture(scope="module")
def vertices() -> set[tuple[int, int]]:
    """Where an outline of DeepState's map has a point, on a grid."""
    files = sorted((SHARED / "snapshots" / "deepstate").glob("*.geojson"))
    if not files:
        pytest.skip("the map archives (../shared/snapshots) are not here")
    found: set[tuple[int, int]] = set()
    for path in files[::100]:
        for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
            for east, north in points(feature["geometry"]["coordinates"]):
                found.add((round(east / CELL), round(north / CELL)))
    assert len(found) > 5_000
    return found


def points(part: list[object]) -> Iterator[tuple[float, float]]:
    """The points of a geometry, however deep they stand."""
    if part and isinstance(part[0], float | int):
        yield float(part[0]), float(str(part[1]))
        return
    for inner in part:
        assert isinstance(inner, list)
        yield from points(inner)


def longest_run(text: str, vertices: set[tuple[int, int]]) -> int:
    """How many different points of an outline stand one after the other in a text.

    One town's point said again and again, as beside each of its claims, is one point.
    """
    longest = 0
    run: set[tuple[int, int]] = set()
    for first, second in PAIR.findall(text):
        point = round(float(first) / CELL), round(float(second) / CELL)
        run = run | {point} if {point, point[::-1]} & vertices else set()
        longest = max(longest, len(run))
    return longest


def test_an_outline_would_be_found(vertices: set[tuple[int, int]]) -> None:
    some = sorted(vertices)[1000:1010]
    text = json.dumps([[x * CELL, y * CELL] for x, y in some])
    assert longest_run(text, vertices) >= RUN
    assert longest_run(json.dumps([[y * CELL, x * CELL] for x, y in some]), vertices) >= RUN
    assert longest_run(json.dumps([[x * CELL, y * CELL] for x, y in some[:1]] * 20), vertices) == 1


@pytest.mark.thorough
def test_no_answer_has_a_run_of_points_of_an_outline(
    vertices: set[tuple[int, int]], tmp_path: Path
) -> None:
    build = database.build_path()
    paths = ["sitemap.xml", "feed.xml", "changes.json", "datapackage.json"]
    for kind, resource in RESOURCES.items():
        ids = resources.ids(build, resource)
        paths += [f"{kind}.json", f"{kind}.csv"]
        paths += [
            f"{kind}/{i}{end}" for i in ids[:: len(ids) // 5] for end in ("", ".json", ".csv")
        ]
    export.Twin(build, "https://ledger.example/", "", tmp_path, {}).write_all(paths)
    for path in tmp_path.rglob("*.*"):
        assert longest_run(path.read_text(encoding="utf-8"), vertices) < RUN, path
    for kind in pictures.KINDS:
        for thing in resources.ids(build, RESOURCES[kind])[::60]:
            if shown := pictures.picture(build, kind, thing):
                assert longest_run(pictures.svg(shown), vertices) < RUN, (kind, thing)


def test_the_data_package_has_no_column_of_shapes() -> None:
    build = database.build_path()
    for relation in descriptions.relations():
        for column in descriptions.columns(build, relation):
            assert not re.search(r"geom|outline|polygon|ring|wkt|wkb", column["name"]), relation
