"""Measuring outlines, on made-up squares and, where the archives are at hand, on the real map."""

import csv
import datetime as dt
import json
import os
import random
import re
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from typer.testing import CliRunner

from etl.__main__ import app
from etl.ledger.build import build
from etl.maps import geometry, outlines, sources, tables
from etl.maps.outlines import Place, Reference, measure_outlines
from etl.maps.reference import WHOLE
from etl.maps.run import measure_all
from etl.maps.source import UnknownLayer, hashed
from tests.ledger import Ledger

PROJECT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("LEDGER_SHARED", PROJECT.parent / "shared"))
MONTHS = {
    "2024-01-31": [[37.0, 48.0, 37.2, 48.2]],
    "2024-02-15": [[37.0, 48.0, 37.3, 48.2]],
    "2024-02-29": [[37.0, 48.0, 37.4, 48.2]],  # a tenth of a degree wider at each step
    "2024-03-31": [[37.1, 48.0, 37.4, 48.3]],  # gains in the north, loses in the west
    "2024-04-10": [[37.1, 48.0, 37.5, 48.3]],
}


@pytest.fixture
def squares(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The made-up source, found as any other: by lying in the folder."""
    folder = str(Path(__file__).parent / "made_up")
    monkeypatch.setattr(sources, "__path__", [*sources.__path__, folder])
    yield sources.modules()["squares"]
    sys.modules.pop("etl.maps.sources.squares", None)


@pytest.fixture
def reference() -> Reference:
    return Reference(
        {
            "donetsk-oblast": shapely.box(37.0, 47.5, 38.0, 48.1),
            "kharkiv-oblast": shapely.box(37.0, 48.1, 38.0, 49.0),
        },
        (Place("vyhadane", 37.35, 48.1, 20_000), Place("kazkove", 37.9, 48.5, 500)),
    )


def write(folder: Path, months: dict[str, Any] = MONTHS) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for day, content in months.items():
        (folder / f"squares_{day}.json").write_text(json.dumps(content), encoding="utf-8")
    return sorted(folder.glob("*.json"))


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def measured(
    squares: Any, reference: Reference, tmp_path: Path, months: dict[str, Any] = MONTHS
) -> Path:
    out = tmp_path / "out"
    files = write(tmp_path / "files", months)
    measure_outlines(squares, hashed(files), reference, out, tmp_path / "raw", lambda _: None)
    return out


def box_km2(*bounds: float) -> float:
    return float(geometry.km2(shapely.box(*bounds)))


# Geometry


def test_an_area_is_that_on_the_ellipsoid() -> None:
    from pyproj import Geod

    shape = shapely.segmentize(shapely.box(36.0, 47.0, 38.0, 49.0), 0.01)
    geodesic = abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) / 1e6
    assert float(geometry.km2(shape)) == pytest.approx(geodesic, rel=2e-6)


def random_front(seed: int) -> Any:
    """A made-up front line: a band whose northern edge is jagged."""
    rng = random.Random(seed)
    edge = [(36 + i / 10, 48 + rng.random() / 2) for i in range(21)]
    return shapely.MultiPolygon([shapely.Polygon([(36, 47), *edge, (38, 47)])])


def moved(front: Any, seed: int) -> Any:
    """The same front with a few of its points moved."""
    rng = random.Random(seed)
    points = shapely.get_coordinates(front)[:-1]
    for place in rng.sample(range(2, len(points) - 2), 4):
        points[place, 1] += rng.uniform(-0.2, 0.2)
    return shapely.MultiPolygon([shapely.Polygon(points)])


@pytest.mark.parametrize("seed", range(20))
def test_changed_segments_enclose_what_an_overlay_finds(seed: int) -> None:
    old = random_front(seed)
    new = moved(old, seed + 1000)
    if not new.is_valid:
        pytest.skip("this made-up front crosses itself")
    found = geometry.change(old, new, geometry.segments(old), geometry.segments(new))
    gained, lost = shapely.difference(new, old), shapely.difference(old, new)
    assert geometry.km2(found.gained).sum() == pytest.approx(float(geometry.km2(gained)), abs=1e-6)
    assert geometry.km2(found.lost).sum() == pytest.approx(float(geometry.km2(lost)), abs=1e-6)


def test_nothing_changed_is_nothing() -> None:
    front = random_front(1)
    ends = geometry.segments(front)
    found = geometry.change(front, front, ends, ends)
    assert (len(found.gained), len(found.lost), found.net_km2) == (0, 0, 0)


def test_ground_that_turns_inside_out_is_both_gained_and_lost() -> None:
    # Both states have the edge at 37.5, but with the inside on opposite sides of it.
    old = shapely.MultiPolygon([shapely.box(37.0, 48.0, 37.5, 48.5)])
    new = shapely.MultiPolygon([shapely.box(37.5, 48.0, 38.0, 48.5)])
    found = geometry.change(old, new, geometry.segments(old), geometry.segments(new))
    assert geometry.km2(found.gained).sum() == pytest.approx(box_km2(37.5, 48.0, 38.0, 48.5))
    assert geometry.km2(found.lost).sum() == pytest.approx(box_km2(37.0, 48.0, 37.5, 48.5))


def test_a_disc_is_round_on_the_ground_and_as_large_as_its_town() -> None:
    (disc,) = geometry.discs([(37.5, 48.5, 21_000)])
    assert float(geometry.km2(disc)) == pytest.approx(10.0, rel=0.01)  # 2,100 people a km²
    assert geometry.radius_m(0) == 1000
    assert geometry.radius_m(10_000_000) == 6000
    assert geometry.radius_m(None) == 1500  # a village whose people are not known


# Months


def test_a_month_is_its_last_state_less_the_last_of_the_month_before(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    out = measured(squares, reference, tmp_path)
    rows = {(r["place_id"], r["month"]): r for r in table(out / "months.csv")}
    february = rows["ua", "2024-02"]
    assert (february["from_state"], february["to_state"]) == ("2024-01-31", "2024-02-29")
    assert float(february["net_km2"]) == pytest.approx(box_km2(37.2, 48.0, 37.4, 48.2), abs=0.01)
    march = rows["ua", "2024-03"]
    assert float(march["gained_km2"]) == pytest.approx(box_km2(37.1, 48.2, 37.4, 48.3), abs=0.01)
    assert float(march["lost_km2"]) == pytest.approx(box_km2(37.0, 48.0, 37.1, 48.2), abs=0.01)
    for row in rows.values():
        net = float(row["gained_km2"]) - float(row["lost_km2"])
        assert float(row["net_km2"]) == pytest.approx(net, abs=0.002)


def test_oblasts_add_up_to_the_country(squares: Any, reference: Reference, tmp_path: Path) -> None:
    out = measured(squares, reference, tmp_path)
    for month in ("2024-02", "2024-03", "2024-04"):
        rows = [r for r in table(out / "months.csv") if r["month"] == month]
        country = next(float(r["net_km2"]) for r in rows if r["place_id"] == "ua")
        assert sum(float(r["net_km2"]) for r in rows if r["place_id"] != "ua") == pytest.approx(
            country, abs=0.01
        )


def test_a_month_that_has_only_begun_says_so(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    rows = table(measured(squares, reference, tmp_path) / "months.csv")
    flags = {r["month"]: r["flag"] for r in rows if r["place_id"] == "ua"}
    assert flags == {
        "2024-02": "",
        "2024-03": "redrawn: 248 km² gained and 166 lost at once",
        "2024-04": "part of a month, to 2024-04-10",
    }


def test_a_town_is_entered_by_its_centre_and_by_shares_of_its_disc(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    rows = table(measured(squares, reference, tmp_path) / "settlements.csv")
    found = {(r["place_id"], r["share"]): (r["entered_on"], r["left_on"]) for r in rows}
    assert found["vyhadane", "centre"] == ("2024-02-29", "")
    assert found["vyhadane", "10"] == ("2024-02-29", "")
    assert found["vyhadane", "95"] == ("2024-02-29", "")  # a disc of 1.7 km within 37.4 east
    assert not any(place == "kazkove" for place, _ in found)


def test_settlements_are_those_of_the_ledger_that_have_a_point_in_ukraine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etl.maps.reference._areas", lambda: {"UA-14": 8_190.0})  # of the square
    ring = [[37, 48], [37, 49], [38, 49], [38, 48], [37, 48]]
    square = {"type": "Polygon", "coordinates": [ring]}
    feature = {"type": "Feature", "properties": {"iso_3166_2": "UA-14"}, "geometry": square}
    outlines = {"type": "FeatureCollection", "features": [feature]}
    (tmp_path / "ukraine_oblasts_full.geojson").write_text(json.dumps(outlines), encoding="utf-8")
    places = tmp_path / "places.csv"
    places.write_text(
        "place_id,kind,parent_id,lat,lon,population\n"
        "vyhadane,settlement,ua-14,48.25,37.75,600\n"
        "kazkove,settlement,ua-14,48.5,37.25,\n"
        "bez-tochky,settlement,ua-14,,,\n"
        "za-kordonom,settlement,ru-krs,51.2,35.3,\n"
        "ua-14,oblast,ua,,,\n",
        encoding="utf-8",
    )
    assert Reference.read(tmp_path, places).settlements == (
        Place("vyhadane", 37.75, 48.25, 600),
        Place("kazkove", 37.25, 48.5, None),
    )


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_measuring_again_gives_the_same_bytes(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    first = measured(squares, reference, tmp_path / "a")
    again = measured(squares, reference, tmp_path / "b")
    assert bytes_of(first) == bytes_of(again)


def test_a_new_day_is_measured_alone_and_gives_the_bytes_of_a_full_run(
    squares: Any, reference: Reference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = write(tmp_path / "files")
    out, raw = tmp_path / "out", tmp_path / "raw"

    def run(chosen: list[Path], to: Path, *, full: bool) -> None:
        measure_outlines(
            squares, hashed(chosen), reference, to, raw, lambda _: None, stamp="s", full=full
        )

    run(files[:-1], out, full=False)
    looked_at: list[tuple[str, str]] = []
    real_measure, real_read = geometry.Steps._measure, squares.read
    read: list[str] = []

    def counting(self: Any, old: str, new: str) -> Any:
        looked_at.append((old[-10:], new[-10:]))
        return real_measure(self, old, new)

    def reading(path: Path) -> Any:
        read.append(path.name)
        return real_read(path)

    monkeypatch.setattr(geometry.Steps, "_measure", counting)
    monkeypatch.setattr(squares, "read", reading)
    run(files, out, full=False)
    assert read == [files[-1].name]
    assert looked_at == [("2024-03-31", "2024-04-10")]  # the day's step is April's so far, too
    run(files, tmp_path / "full", full=True)
    assert bytes_of(out) == bytes_of(tmp_path / "full")
    # A memory of another method, or a damaged one, is not used.
    read.clear()
    measure_outlines(
        squares, hashed(files), reference, out, raw, lambda _: None, stamp="t", full=False
    )
    assert len(read) == len(files)
    parsed = raw / "memory" / "parsed.bin"
    for damaged in (b"", b"[]", parsed.read_bytes()[:-100], parsed.read_bytes()[:1]):
        parsed.write_bytes(damaged)
        read.clear()
        run(files, out, full=False)
        assert read, damaged
    assert bytes_of(out) == bytes_of(tmp_path / "full")


def test_files_of_several_days_may_be_the_same_to_the_byte(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    """A map that did not change; remembered or not, each day is a state of its own."""
    out, raw = tmp_path / "out", tmp_path / "raw"
    same = [[37.0, 48.0, 37.3, 48.2]]
    for days in (["2024-01-31", "2024-02-29"], ["2024-01-31", "2024-02-29", "2024-03-31"]):
        files = write(tmp_path / "files", dict.fromkeys(days, same))
        for full in (False, False, True):
            measure_outlines(
                squares, hashed(files), reference, out, raw, lambda _: None, stamp="s", full=full
            )
            assert [row["state_id"] for row in table(out / "states.csv")] == days
    months = {r["month"]: r["net_km2"] for r in table(out / "months.csv") if r["place_id"] == "ua"}
    assert months == {"2024-02": "0.000", "2024-03": "0.000"}


def test_a_file_that_cannot_be_read_is_left_out_and_the_rest_goes_on(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    files = write(tmp_path / "files")
    (tmp_path / "files" / "squares_2024-02-20.json").write_text("[[37, 48", encoding="utf-8")
    summary = measure_outlines(
        squares, hashed([*files, tmp_path / "files" / "squares_2024-02-20.json"]), reference,
        tmp_path / "out", tmp_path / "raw", lambda _: None,
    )  # fmt: skip
    assert [fault.item for fault in summary.refused] == ["squares_2024-02-20.json"]
    assert summary.states == len(MONTHS)
    assert "squares_2024-02-20.json" in (tmp_path / "out" / "left_out.csv").read_text("utf-8")


def test_a_step_that_is_taken_back_at_once_is_a_spike(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    spike = {
        "2024-01-31": [[37.0, 48.0, 37.2, 48.2]],
        "2024-02-10": [[37.0, 48.0, 37.6, 48.3]],
        "2024-02-11": [[37.0, 48.0, 37.2, 48.2]],
        "2024-02-29": [[37.0, 48.0, 37.21, 48.2]],
    }
    rows = table(measured(squares, reference, tmp_path, spike) / "left_out.csv")
    assert [(r["rule"], r["decision"]) for r in rows] == [("spike", "flagged")]


# Bad input, one file of a good source


def with_bad_input(
    squares: Any, reference: Reference, tmp_path: Path, name: str, content: str
) -> tuple[Any, Path]:
    """Measured without and then with one more file: the summary, and the folder of the tables."""
    files = write(tmp_path / "files")
    out, raw = tmp_path / "out", tmp_path / "raw"
    measure_outlines(squares, hashed(files), reference, out, raw, lambda _: None)
    before = bytes_of(out)
    bad = tmp_path / "files" / name
    bad.write_text(content, encoding="utf-8")
    summary = measure_outlines(squares, hashed([*files, bad]), reference, out, raw, lambda _: None)
    after = bytes_of(out)
    assert {n: c for n, c in after.items() if n != "left_out.csv"} == {
        n: c for n, c in before.items() if n != "left_out.csv"
    }
    return summary, out


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("squares_2024-04-11.json", "[]", "empty outline"),
        ("squares_2024-04-11.json", "[[48.0, 37.1, 48.3, 37.5]]", "axes swapped"),
        ("squares_2024-04-11.json", "[[37.0, 48.0", "squares_2024-04-11.json"),
        ("squares_2099-04-10.json", "[[37.1, 48.0, 37.5, 48.3]]", "has not come"),
    ],
    ids=["an empty day", "axes swapped", "cut", "a clock ahead"],
)
def test_a_bad_file_is_refused_by_name_and_what_was_published_stays(
    name: str, content: str, why: str, squares: Any, reference: Reference, tmp_path: Path
) -> None:
    summary, _ = with_bad_input(squares, reference, tmp_path, name, content)
    (fault,) = summary.refused
    assert fault.item == name
    assert why in fault.found


def test_a_map_that_loses_half_overnight_waits_for_the_next_days(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    half = "[[37.1, 48.0, 37.2, 48.3]]"
    summary, _ = with_bad_input(squares, reference, tmp_path, "squares_2024-04-11.json", half)
    assert [(f.item, f.rule) for f in summary.faults if f.rule == "lacks a part"] == [
        ("state of 2024-04-11", "lacks a part")
    ]


# Never less than before


def test_what_would_lose_months_or_days_is_not_published_unless_that_is_said(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    files = write(tmp_path / "files")
    out, raw = tmp_path / "out", tmp_path / "raw"

    def run(chosen: list[Path], *, less: bool = False) -> Any:
        return measure_outlines(
            squares, hashed(chosen), reference, out, raw, lambda _: None, less=less
        )

    run(files)
    before = bytes_of(out)
    for fewer, words in (
        (files[1:], ["1 months of held, 2024-02 to 2024-02", "1 days with a map, 2024-01-31"]),
        ([*files[:1], *files[2:]], ["1 days with a map, 2024-02-15 to 2024-02-15"]),
        (files[:-1], ["1 months of held, 2024-04 to 2024-04"]),
        (files[:1], ["3 months of held, 2024-02 to 2024-04"]),
    ):
        summary = run(fewer)
        assert bytes_of(out) == before
        (fault,) = summary.refused
        assert fault.rule == "less than before"
        for said in words:
            assert said in fault.found
        assert summary.in_words() == "nothing was measured; what was there stays"
    assert not run(files[1:], less=True).refused
    assert bytes_of(out) != before


def test_another_definition_that_is_gone_is_a_loss(tmp_path: Path) -> None:
    """As when only daily files are here, which have no grey zone."""
    row = ["ua", "grey", "2024-01", "a", "b", "1.000", "1.000", "0.000", "", "", "", "m", "0" * 64]
    other = [row[0], "occupied", *row[2:]]
    tables.publish(tmp_path, {"months": [row, other]})
    assert tables.lost(tmp_path, {"months": [other]}) == ["1 months of grey, 2024-01 to 2024-01"]
    assert tables.lost(tmp_path, {"months": [row, other]}) == []
    earlier = [*other[:4], "a", *other[5:]]
    assert tables.lost(tmp_path, {"months": [row, earlier]}) == [
        "the last days of 2024-01 of occupied"
    ]


def test_measuring_tells_how_far_it_is_and_to_which_day(
    squares: Any, reference: Reference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outlines, "TELL_EACH", 2)
    said: list[str] = []
    files = write(tmp_path / "files")
    summary = measure_outlines(
        squares, hashed(files), reference, tmp_path / "out", tmp_path / "raw", said.append
    )
    assert said == [
        "squares: 2 of 5 files read",
        "squares: 4 of 5 files read",
        "squares: 5 states, 2024-01-31 to 2024-04-10",
        "squares: held, 2 of 5 states measured",
        "squares: held, 4 of 5 states measured",
    ]
    assert summary.in_words() == "5 files, 5 states to 2024-04-10, 9 rows of months"


def band(lat: float, west: float = 37.0) -> list[float]:
    return [west, 47.5, 37.9, lat]


def calm(days: int) -> dict[str, Any]:
    """A front that gains a little each day from 1 January 2024 on."""
    first = dt.date(2024, 1, 1)
    return {str(first + dt.timedelta(i)): [band(48.0 + i / 1000)] for i in range(days)}


def told(out: Path) -> list[tuple[str, str, str]]:
    """What was left out or flagged: day, rule, decision."""
    path = out / "left_out.csv"
    rows = table(path) if path.is_file() else []
    return [(r["item"][-10:], r["rule"], r["decision"]) for r in rows]


def flags(out: Path) -> dict[str, str]:
    rows = table(out / "months.csv")
    return {r["month"]: r["flag"] for r in rows if r["place_id"] == "ua"}


def test_a_map_that_lacks_a_part_for_some_days_is_left_out_on_them(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    half = calm(20) | {f"2024-01-{n}": [band(48 + n / 1000, 37.4)] for n in (15, 16)}
    assert told(measured(squares, reference, tmp_path, half)) == [
        ("2024-01-15", "lacks a part", "left out"),
        ("2024-01-16", "lacks a part", "left out"),
    ]


def test_the_map_before_stands_until_a_later_day_tells_whether_a_part_is_gone(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    last = calm(40) | {"2024-02-10": [band(48.0, west=37.4)]}
    out = measured(squares, reference, tmp_path, last)
    assert told(out) == [("2024-02-10", "lacks a part", "left out")]
    assert table(out / "states.csv")[-1]["state_id"] == "2024-02-09"
    assert flags(out) == {"2024-02": "part of a month, to 2024-02-09"}


def test_a_part_that_is_gone_for_more_than_a_week_is_gone(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    gone = calm(14) | {f"2024-01-{n}": [band(48 + n / 1000, 37.4)] for n in range(15, 31)}
    out = measured(squares, reference, tmp_path, gone)
    assert told(out) == [("2024-01-15", "lacks a part", "flagged")]
    assert len(table(out / "states.csv")) == 30


def test_a_redraw_is_told_from_the_sources_own_steps(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    """The same step is a redraw of a calm map, and a step like others of one that always moves."""
    days = list(calm(61))  # to 1 March
    quiet = calm(50) | {day: [band(48.1 + i / 1000, 37.02)] for i, day in enumerate(days[50:])}
    out = measured(squares, reference, tmp_path / "quiet", quiet)
    assert told(out) == [("2024-02-20", "redraw", "flagged")]
    assert re.fullmatch(r"redrawn: \d+ km² gained and \d+ lost at once", flags(out)["2024-02"])
    assert flags(out)["2024-03"] == "part of a month, to 2024-03-01"

    restless = {
        day: [band(48 + i % 2 / 20 + i / 1000, 37 + i % 2 / 50)] for i, day in enumerate(days)
    }
    out = measured(squares, reference, tmp_path / "restless", restless)
    assert told(out) == []
    assert flags(out)["2024-02"] == ""


def test_a_piece_that_comes_all_at_once_is_a_redraw_and_one_that_goes_a_withdrawal(
    squares: Any, reference: Reference, tmp_path: Path
) -> None:
    late = [37.0, 48.5, 37.3, 48.6]
    with_it = calm(60) | {
        day: [*square, late] for day, square in calm(60).items() if day >= "2024-02-20"
    }
    out = measured(squares, reference, tmp_path / "late", with_it)
    assert told(out) == [("2024-02-20", "redraw", "flagged")]
    gone = calm(60) | {
        day: [*square, late] for day, square in calm(60).items() if day < "2024-02-20"
    }
    out = measured(squares, reference, tmp_path / "gone", gone)
    assert told(out) == []


def test_a_layer_that_is_not_known_stops_its_source(
    squares: Any, reference: Reference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = measured(squares, reference, tmp_path)
    before = bytes_of(out)
    real_read = squares.read

    def read(path: Path) -> Any:
        if path.stem.endswith("2024-04-10"):
            raise UnknownLayer(f"{path.name}: a folder that is not known, 'Grey area'")
        return real_read(path)

    monkeypatch.setattr(squares, "read", read)
    summary = measure_outlines(
        squares, hashed(write(tmp_path / "files")), reference, out, tmp_path / "raw",
        lambda _: None,
    )  # fmt: skip
    assert summary.states == 0
    assert "Grey area" in summary.refused[0].found
    assert bytes_of(out) == before  # nothing that was published is lost


# From files to screen


def test_a_new_map_is_measured_built_and_public(
    squares: Any, ledger: Ledger, reference: Reference, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """One new module and one stanza: everything else follows."""
    write(ledger.folder / "raw" / "squares")
    monkeypatch.setattr(outlines.Reference, "read", lambda *_: reference)
    folder = tmp_path / "reference"
    folder.mkdir()
    (folder / WHOLE).touch()
    (first,) = measure_all([squares], ledger.folder, folder, lambda _: None, full=False)
    assert (first.states, first.unchanged) == (5, False)
    (second,) = measure_all([squares], ledger.folder, folder, lambda _: None, full=False)
    assert second.unchanged
    assert second.in_words() == "nothing new, known to 2024-04-10"
    ledger.write(
        "series.toml",
        ledger.text("series.toml")
        + "\n".join(
            f"""
[series.measured-{name}]
name = "Measured from squares, {name}"
estimator = "north-desk"
measure = "{measure_name}"
side = "russia"
unit = "km2"
data_source = "Made-up maps"
definition = "Inside the squares."
valid_from = 2024-01-01
measured_from = "squares"
counts = "held"
"""
            for name, measure_name in (("net", "net_change"), ("loss", "gross_loss"))
        )
        + 'reproduces = "map-net"\n',
    )
    build(ledger.folder)
    with ledger.open() as db:
        rows = db.execute(
            "SELECT series_id, strftime(month, '%Y-%m'), basis, from_state, to_state"
            " FROM pub.monthly_change WHERE basis = 'measured' AND place_id = 'ua' ORDER BY ALL"
        ).fetchall()
        faults = db.execute("SELECT count(*) FROM pub.month_area").fetchone()
    assert ("measured-net", "2024-02", "measured", "2024-01-31", "2024-02-29") in rows
    assert ("measured-loss", "2024-03", "measured", "2024-02-29", "2024-03-31") in rows
    assert not any(month == "2024-04" for _, month, *_ in rows)  # it has only begun
    assert faults
    assert faults[0] > 0


def test_measure_without_anything_fetched_says_so(ledger: Ledger) -> None:
    result = CliRunner().invoke(app, ["measure", "--data", str(ledger.folder)])
    assert result.exit_code == 1
    assert "nothing is fetched yet" in result.output


def test_an_unknown_source_is_named_with_those_that_exist(ledger: Ledger) -> None:
    result = CliRunner().invoke(app, ["measure", "nowhere", "--data", str(ledger.folder)])
    assert result.exit_code == 2
    assert "deepstate-maps" in result.output.replace("\n", "")


# The real map, where its archive is at hand


@pytest.fixture(scope="module")
def real_states() -> list[tuple[str, Any]]:
    path = SHARED / "snapshots" / "deepstate" / "states.parquet"
    if not path.exists():
        warnings.warn("SKIPPED: the map archives are not beside the project", stacklevel=1)
        pytest.skip("the map archives (../shared/snapshots) are not here")
    content = sources.modules()["deepstate-maps"].read(path)
    return [(s.state_id, s.shapes["occupied"]) for s in content.states]


@pytest.mark.thorough
def test_real_changes_are_those_of_an_overlay(real_states: list[tuple[str, Any]]) -> None:
    rng = random.Random(7)
    for at in rng.sample(range(len(real_states) - 30), 12):
        (_, old), (_, new) = real_states[at], real_states[at + 30]
        found = geometry.change(old, new, geometry.segments(old), geometry.segments(new))
        gained = float(geometry.km2(shapely.difference(new, old)))
        lost = float(geometry.km2(shapely.difference(old, new)))
        assert geometry.km2(found.gained).sum() == pytest.approx(gained, abs=0.01)
        assert geometry.km2(found.lost).sum() == pytest.approx(lost, abs=0.01)


@pytest.mark.thorough
def test_following_states_ends_where_a_full_overlay_does(
    real_states: list[tuple[str, Any]],
) -> None:
    path = SHARED / "reference" / "ukraine_oblasts_full.geojson"
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    zones = geometry.Zones(
        {
            f["properties"]["iso_3166_2"].lower(): shapely.from_geojson(json.dumps(f["geometry"]))
            for f in features
        }
    )
    shapes = [shape for _, shape in real_states[-120:]]
    keyed = {str(i): shape for i, shape in enumerate(shapes)}
    steps = geometry.Steps(keyed, zones, np.array([], dtype=object), {})
    run = steps.follow(list(keyed))
    assert np.abs(run.zones[-1] - zones.whole(shapes[-1])).max() < 0.01


def test_a_withdrawal_is_no_redrawn_map() -> None:
    """A redraw moves about as much in as out; from Kherson's right bank only one side moved."""
    assert outlines.is_mirrored(248, 166, usual_km2=0)
    assert not outlines.is_mirrored(165, 4775, usual_km2=0)
    assert not outlines.is_mirrored(20, 30, usual_km2=0)
    # ... nor is a step like all others of a map that is drawn anew each time.
    assert not outlines.is_mirrored(248, 166, usual_km2=184)
