"""Project Owl's map: what its files are like, on made-up ones of the same shape."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely

from etl.maps.source import Content, Unreadable
from etl.maps.sources import owl

WEST = [[48.0, 37.0], [48.0, 37.5], [48.4, 37.5], [48.4, 37.0], [48.0, 37.0]]
EAST = [[48.0, 37.4], [48.0, 38.0], [48.4, 38.0], [48.4, 37.4]]  # overlaps, and is not closed
ABROAD = [[51.1, 35.1], [51.1, 35.3], [51.3, 35.3], [51.3, 35.1], [51.1, 35.1]]


def day(areas: Any, **more: Any) -> dict[str, Any]:
    return {"areas": areas, "areas_ua": [], "frontline": [], "units": {}, **more}


def read(folder: Path, content: Any, name: str = "20260331.json") -> Content:
    path = folder / name
    path.write_text(json.dumps(content), encoding="utf-8")
    return owl.read(path)


def table(folder: Path, days: dict[str, list[Any] | None]) -> Path:
    """The outlines of many days in one file, as the archive's copy keeps them."""
    rows = []
    for written, rings in days.items():
        polygons = [shapely.Polygon([(lon, lat) for lat, lon in ring]) for ring in rings or []]
        wkb = shapely.to_wkb(shapely.multipolygons(polygons)) if rings else None
        rows.append({"date": written, "git_blob": "b" * 40, "areas": wkb, "areas_ua": None})
    path = folder / "areas.parquet"
    pq.write_table(pa.Table.from_pylist(rows), path)
    return path


def test_overlapping_polygons_are_one_outline_longitude_first(tmp_path: Path) -> None:
    (state,) = read(tmp_path, day([WEST, EAST])).states
    assert state.state_id == "2026-03-31"
    outline = state.shapes["control"]
    assert outline.bounds == (37.0, 48.0, 38.0, 48.4)
    assert outline.area == pytest.approx(0.4)  # the tenth that both have counts once
    assert list(state.shapes) == ["control"]


def test_ground_that_ukraine_holds_in_russia_is_a_layer_of_its_own(tmp_path: Path) -> None:
    (state,) = read(tmp_path, day([WEST], areas_ua=[ABROAD])).states
    assert state.shapes["held_by_ukraine_in_russia"].area == pytest.approx(0.04)


@pytest.mark.parametrize(
    "frontline", [[[48.0, 37.0], [48.4, 37.5]], [[[48.0, 37.0], [48.4, 37.5]]], {"new": 1}]
)
def test_the_front_line_may_be_of_any_shape(tmp_path: Path, frontline: Any) -> None:
    assert read(tmp_path, day([WEST], frontline=frontline)).states


def test_an_empty_day_is_no_loss_of_everything(tmp_path: Path) -> None:
    content = read(tmp_path, day([]))
    assert content.states == ()
    (fault,) = content.faults
    assert (fault.item, fault.rule, fault.decision) == ("20260331.json", "empty day", "left out")
    content = owl.read(table(tmp_path, {"2026-03-30": [WEST], "2026-03-31": None}))
    assert [state.state_id for state in content.states] == ["2026-03-30"]
    (fault,) = content.faults
    assert (fault.item, fault.rule) == ("areas.parquet, 2026-03-31", "empty day")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (day([[[lon, lat] for lat, lon in WEST]]), "longitude before latitude"),
        (day([WEST, [[lon, lat] for lat, lon in EAST]]), "in or around Ukraine"),
        (day([WEST[:2]]), "three or more pairs"),
        (day([[[48.0, 37.0, 5.0]] * 4]), "three or more pairs"),
        (day([[["north", 37.0]] * 4]), "three or more pairs"),
        (day([[[float("nan"), 37.0], *WEST[1:]]]), "not whole JSON"),
        (day([[[48.0], *WEST[1:]]]), "three or more pairs"),
        (day([[[48, 37], [49, 38], [49, 37], [48, 38], [48, 37]]]), "crosses itself"),
        (day([WEST], areas_ua=5), "three or more pairs"),
        (day("none"), "no list of areas"),
        ([], "no list of areas"),
        ({"frontline": []}, "no list of areas"),
    ],
    ids=["axes", "axes of one", "short", "heights", "words", "nan", "ragged", "crossing", "number",
         "text", "list", "no areas"],
)  # fmt: skip
def test_what_is_no_day_of_this_map_is_refused(tmp_path: Path, content: Any, words: str) -> None:
    with pytest.raises(Unreadable, match=words) as caught:
        read(tmp_path, content)
    assert "20260331.json" in str(caught.value)


def test_a_name_without_a_day_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="20260230"):
        read(tmp_path, day([WEST]), "20260230.json")


def test_a_bad_day_of_the_table_is_left_out_and_the_rest_goes_on(tmp_path: Path) -> None:
    content = owl.read(table(tmp_path, {"2026-03-30": [WEST], "2026-13-31": [WEST]}))
    assert [state.state_id for state in content.states] == ["2026-03-30"]
    assert [fault.rule for fault in content.faults] == ["unreadable"]


def test_a_daily_file_leads_before_the_table_and_tells_where_it_differs(tmp_path: Path) -> None:
    known = owl.read(table(tmp_path, {"2026-03-30": [WEST, EAST], "2026-03-31": [WEST]}))
    same = read(tmp_path, day([WEST, EAST]), "20260330.json")
    other = read(tmp_path, day([WEST, EAST]), "20260331.json")
    files = [("20260330.json", "a", same), ("20260331.json", "b", other)]
    found, faults = owl.date_states([*files, ("areas.parquet", "c", known)], {})
    assert [(str(d.day), d.sha256) for d in found] == [("2026-03-30", "a"), ("2026-03-31", "b")]
    assert [(fault.item, fault.rule) for fault in faults] == [("20260331.json", "duplicate")]


def test_equal_outlines_are_merged_once(tmp_path: Path) -> None:
    owl._merged.cache_clear()
    owl.read(table(tmp_path, {f"2026-03-{n:02}": [WEST, EAST] for n in range(1, 32)}))
    read(tmp_path, day([WEST, [*EAST, EAST[0]]]), "20260401.json")
    assert owl._merged.cache_info().misses == 1
