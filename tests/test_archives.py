"""Fetching from GitHub: few questions, its limits, and archives that change behind one's back."""

import dataclasses
import datetime as dt
import email.utils
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from etl.maps import github, reference, rules, sources
from etl.maps.fetch import Summary, fetch
from etl.maps.source import Content, Module, Remote, Source, State, Unreadable
from tests.github import RESET_SECONDS, GitHub, stand_in

SHARED = Path(os.environ.get("LEDGER_SHARED", Path(__file__).parents[2] / "shared"))
REPOSITORY = "somebody/made-up-maps"
TODAY = dt.date(2026, 8, 22)
ABOUT = Source(
    id="toy", title="Toy", counted_by="", home="", licence="Ask first", attribution="",
    file_name=r"20\d\d-\d\d-\d\d\.txt", layers={}, definitions={}, faults=(), max_bytes=300_000,
)  # fmt: skip


@dataclass
class Toy:
    """A made-up map: a file a day, which is good when it starts with GOOD."""

    SOURCE: Source = ABOUT

    def listing(self, get: Callable[[str], bytes]) -> Iterable[Remote]:
        return github.files(get, REPOSITORY, ABOUT.file_name, folder="data")

    def read(self, path: Path) -> Content:
        raw = path.read_bytes()
        if not raw.startswith(b"GOOD"):
            raise Unreadable(f"{path.name} is a web page or other markup, not data")
        day = dt.date.fromisoformat(path.stem)
        return Content((State(str(day), day),))


@dataclass
class Fetcher:
    """Fetches into a temporary folder and keeps what was said."""

    raw: Path
    said: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)

    def __call__(self, module: Any = None, **options: Any) -> Summary:
        return fetch(
            module or Toy(), self.raw, accept=True, allow_private=True, progress=self.said.append,
            sleep=self.slept.append, **options,
        )  # fmt: skip

    def bytes(self, name: str) -> bytes:
        return (self.raw / "toy" / name).read_bytes()


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[GitHub]:
    monkeypatch.setattr(rules, "utc_today", lambda: TODAY)
    with stand_in(monkeypatch) as running:
        yield running


@pytest.fixture
def fetcher(tmp_path: Path) -> Fetcher:
    return Fetcher(tmp_path / "raw")


def days(count: int, until: dt.date = TODAY) -> dict[str, bytes]:
    """Files of so many days, the last of today."""
    return {
        f"data/{until - dt.timedelta(n)}.txt": b"GOOD %d\n" % (until - dt.timedelta(n)).toordinal()
        for n in reversed(range(count))
    }


# --- Few questions, and their limit ------------------------------------------------------------


def test_two_questions_list_any_number_of_files_and_only_what_is_new_is_fetched(
    hub: GitHub, fetcher: Fetcher
) -> None:
    hub.push(REPOSITORY, days(30, TODAY - dt.timedelta(1)))
    assert len(fetcher().new) == 30
    assert (len(hub.listings), len(hub.files)) == (2, 30)
    hub.push(REPOSITORY, days(31))
    summary = fetcher()
    assert (summary.new, len(summary.kept)) == ([f"{TODAY}.txt"], 30)
    assert (len(hub.listings), len(hub.files)) == (4, 31)
    assert summary.newest == TODAY
    assert fetcher.said[-1] == "toy: 1 new, 30 already here, 0 refused, newest day 2026-08-22"


def test_a_limit_is_told_with_the_time_to_wait_and_with_the_way_out(
    hub: GitHub, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.push(REPOSITORY, days(3))
    hub.left = 1
    summary = fetcher()
    until = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=RESET_SECONDS)
    assert f"until {until:%Y-%m-%d %H}" in summary.refused["listing"]
    assert "asks to wait 1," in summary.refused["listing"]
    assert any("GITHUB_TOKEN" in said for said in fetcher.said)
    assert (summary.ok, fetcher.slept, hub.files) == (False, [], [])
    monkeypatch.setenv("GITHUB_TOKEN", hub.token)
    assert len(fetcher().new) == 3


def test_the_token_is_sent_to_listings_alone(
    hub: GitHub, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.push(REPOSITORY, days(2))
    hub.left = 0
    monkeypatch.setenv("GITHUB_TOKEN", hub.token)
    assert fetcher().ok
    sent = {path.split("/")[1]: headers.get("Authorization") for path, headers in hub.site.asked}
    assert sent == {"api": f"Bearer {hub.token}", "raw": None}


def test_a_token_that_is_not_taken_is_told(
    hub: GitHub, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.push(REPOSITORY, days(2))
    monkeypatch.setenv("GITHUB_TOKEN", "expired")
    assert "does not know the token" in fetcher().refused["listing"]
    assert "expired" not in " ".join(fetcher.said)


def test_after_a_long_wait_was_asked_for_no_more_files_are_asked(
    hub: GitHub, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.push(REPOSITORY, days(9))
    own = hub._file
    calls: list[str] = []

    def limited(handler: Any) -> None:
        calls.append(handler.path)
        if len(calls) > 4:
            handler.say(429, Retry_After="3600")
        else:
            own(handler)

    monkeypatch.setattr(hub, "_file", limited)
    summary = fetcher()
    assert (len(summary.new), len(summary.refused), len(calls)) == (4, 1, 5)
    assert "4 more were not asked for" in fetcher.said
    monkeypatch.setattr(hub, "_file", own)
    assert len(fetcher().new) == 5


def test_a_repository_that_was_renamed_is_followed(hub: GitHub, fetcher: Fetcher) -> None:
    hub.push("else/where", days(2))
    hub.moved[REPOSITORY] = "else/where"
    hub.push(REPOSITORY, days(2))  # its files are still served under the old name
    hub.commits[REPOSITORY][-1] = hub.commits["else/where"][-1]
    hub.sha = lambda repository, number: f"{number:040x}"  # type: ignore[method-assign]
    assert len(fetcher().new) == 2


def test_a_body_that_breaks_off_is_asked_for_again(hub: GitHub, fetcher: Fetcher) -> None:
    hub.push(REPOSITORY, days(3))
    hub.cut.add(f"data/{TODAY}.txt")
    assert len(fetcher().new) == 3
    assert fetcher.slept == [1.0]


# --- What is here already ----------------------------------------------------------------------


def test_what_came_from_a_folder_is_not_downloaded_again(
    hub: GitHub, fetcher: Fetcher, tmp_path: Path
) -> None:
    (given := tmp_path / "given").mkdir()
    for path, raw in days(5).items():
        (given / Path(path).name).write_bytes(raw)
    fetcher(from_folder=given)
    hub.push(REPOSITORY, days(5))
    assert (len(fetcher().kept), hub.files) == (5, [])


def test_a_file_is_read_once_to_learn_how_far_it_reaches(
    hub: GitHub, fetcher: Fetcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A history of a thousand days is not read again to say that nothing is new."""
    hub.push(REPOSITORY, days(3))
    fetcher()
    read: list[str] = []
    own = Toy.read

    def noted(toy: Toy, path: Path) -> Content:
        read.append(path.name)
        return own(toy, path)

    monkeypatch.setattr(Toy, "read", noted)
    assert (fetcher().newest, read) == (TODAY, [])
    index = fetcher.raw / "toy" / "index.csv"
    without = [line.rpartition(",")[0] for line in index.read_text("utf-8").splitlines()]
    index.write_text("\n".join([*without, ""]), "utf-8")  # as it was written before
    assert (fetcher().newest, read) == (TODAY, [f"{TODAY}.txt"])
    assert (fetcher().newest, len(read)) == (TODAY, 1)


def test_a_vintage_whose_name_holds_its_commit_is_not_downloaded_again(
    hub: GitHub, fetcher: Fetcher, tmp_path: Path
) -> None:
    """The Economist's: its listing states no hash of a file."""
    economist = sources.modules()["economist"]
    from etl.maps.sources.economist import PATH, REPOSITORY, SHARE, AREA  # noqa: I001

    rows = [
        f"2026-08-{day:02},{120_000e6 + day * 1e6!r},{(120_000 + day) / 6036.28!r}"
        for day in range(1, 22)
    ]
    body = "\n".join([f"date,{AREA},{SHARE}", *rows]) + "\n"
    hub.push(REPOSITORY, {PATH: body.encode()}, "2026-08-22T12:00:00Z")
    assert fetcher(economist).ok
    (name,) = (p.name for p in (fetcher.raw / "economist").glob("*.csv") if p.name != "index.csv")
    (given := tmp_path / "given").mkdir()
    (given / name).write_text(body, encoding="utf-8")
    other = Fetcher(tmp_path / "other")
    other(economist, from_folder=given)
    before = len(hub.files)
    assert other(economist).kept == [name]
    assert len(hub.files) == before


def test_a_file_under_a_new_name_is_taken_from_here(hub: GitHub, fetcher: Fetcher) -> None:
    """Byte for byte the map of the day before: git's hash tells, and nothing is downloaded."""
    same = {f"data/{TODAY - dt.timedelta(n)}.txt": b"GOOD\n" for n in (2, 1)}
    hub.push(REPOSITORY, same)
    assert (len(fetcher().new), len(hub.files)) == (2, 1)


def test_updates_that_the_compact_history_has_are_not_downloaded(
    hub: GitHub, fetcher: Fetcher
) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    maps = sources.modules()["deepstate-maps"]
    folder = fetcher.raw / "deepstate-maps"
    folder.mkdir(parents=True)
    pq.write_table(pa.table({"upd_id": [1731793824]}), folder / "states.parquet")
    hub.push("cyterat/deepstate-map-data", {"data/deepstatemap_data_20260822.geojson": daily()})
    hub.push(
        "DanielRose2310/deepstatemaps-history",
        {f"geojsons/{n}.geojson": update() for n in (1731793824, 1744834181)},
    )
    summary = fetcher(maps)
    assert sorted(summary.new) == ["1744834181.geojson", "deepstatemap_data_20260822.geojson"]
    assert summary.kept == ["1731793824.geojson"]


def test_one_archive_that_fails_leaves_what_the_other_lists(hub: GitHub, fetcher: Fetcher) -> None:
    maps = sources.modules()["deepstate-maps"]
    hub.push("cyterat/deepstate-map-data", {"data/deepstatemap_data_20260822.geojson": daily()})
    summary = fetcher(maps)
    assert summary.new == ["deepstatemap_data_20260822.geojson"]
    assert "404" in summary.refused["listing"]


def square(fill: str = "", *bounds: float) -> dict[str, Any]:
    west, south, east, north = bounds
    ring = [
        [west, south, 1],
        [east, south, 1],
        [east, north, 1],
        [west, north, 1],
        [west, south, 1],
    ]
    return {
        "type": "Feature",
        "properties": {"fill": fill},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def collection(*features: dict[str, Any]) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def daily() -> bytes:
    return collection(square("", 33, 44.5, 38.5, 48.5))


def update(*more: dict[str, Any]) -> bytes:
    return collection(
        square("#880e4f", 33, 44.5, 38.5, 48.0), square("#a52714", 36, 48.0, 38.5, 48.5),
        square("#bcaaa4", 36, 48.5, 38, 48.6), square("#0f9d58", 30, 50, 31, 51), *more,
    )  # fmt: skip


def test_month_ends_are_enough_where_that_is_usual_unless_all_is_asked_for(
    hub: GitHub, fetcher: Fetcher
) -> None:
    monthly = Toy(dataclasses.replace(ABOUT, by_month_ends=True))
    hub.push(REPOSITORY, days(60))
    names = ["2026-06-30.txt", "2026-07-31.txt", "2026-08-22.txt"]
    assert fetcher(monthly).new == names
    assert "57 files within months are left out; --all takes them" in fetcher.said
    assert len(fetcher(monthly, everything=True).new) == 57


def test_amk_is_fetched_by_month_ends() -> None:
    assert sources.modules()["amk"].SOURCE.by_month_ends


# --- Archives that change ----------------------------------------------------------------------


def test_an_archive_that_stopped_is_stale_with_its_last_day(hub: GitHub, fetcher: Fetcher) -> None:
    hub.push(REPOSITORY, days(3, dt.date(2026, 1, 24)))
    summary = fetcher()
    assert summary.stale == "stale: nothing newer than 2026-01-24, 210 days ago"
    assert "toy is stale: nothing newer than 2026-01-24, 210 days ago" in fetcher.said
    hub.push(REPOSITORY, days(1) | days(3, dt.date(2026, 1, 24)))
    assert fetcher().stale == ""


def test_an_archive_whose_names_changed_is_told_with_the_new_ones_and_the_last_day(
    hub: GitHub, fetcher: Fetcher
) -> None:
    hub.push(REPOSITORY, days(3, TODAY - dt.timedelta(40)))
    fetcher()
    renamed = {path.replace("data/", "data/map_"): raw for path, raw in days(3).items()}
    hub.push(REPOSITORY, renamed)
    summary = fetcher()
    assert "no such file in data any more; there are" in summary.refused["listing"]
    assert "map_2026-08-22.txt" in summary.refused["listing"]
    assert "2026-07-13" in summary.stale
    hub.push(REPOSITORY, renamed | days(3, TODAY - dt.timedelta(40)))  # the old ones stay
    assert "2026-07-13" in fetcher().stale


def test_another_past_is_refused_by_name_and_the_new_day_is_taken(
    hub: GitHub, fetcher: Fetcher
) -> None:
    hub.push(REPOSITORY, days(3, TODAY - dt.timedelta(1)))
    fetcher()
    before = fetcher.bytes("2026-08-20.txt")
    another = days(4) | {"data/2026-08-20.txt": b"GOOD another past\n"}
    hub.commits[REPOSITORY] = []  # pushed with force
    hub.push(REPOSITORY, another)
    summary = fetcher()
    assert summary.new == ["2026-08-22.txt"]
    assert "another version of a day" in summary.refused["2026-08-20.txt"]
    assert fetcher.bytes("2026-08-20.txt") == before
    assert "2026-08-20.txt" not in hub.files[4:]  # its hash told
    assert fetcher(replace=True).new == ["2026-08-20.txt"]
    assert fetcher.bytes("2026-08-20.txt") == b"GOOD another past\n"


def test_the_newest_day_may_still_change(hub: GitHub, fetcher: Fetcher) -> None:
    hub.push(REPOSITORY, days(3))
    fetcher()
    hub.push(REPOSITORY, days(3) | {f"data/{TODAY}.txt": b"GOOD in the evening\n"})
    assert fetcher().new == [f"{TODAY}.txt"]


def test_a_day_that_is_gone_from_the_archive_stays_here_and_is_told(
    hub: GitHub, fetcher: Fetcher
) -> None:
    hub.push(REPOSITORY, days(3))
    fetcher()
    hub.commits[REPOSITORY] = []
    hub.push(REPOSITORY, days(1))
    summary = fetcher()
    assert summary.gone == ["2026-08-20.txt", "2026-08-21.txt"]
    assert fetcher.bytes("2026-08-20.txt")
    assert any("no longer in the archive: 2026-08-20.txt" in said for said in fetcher.said)


def test_a_day_twice_with_different_contents_is_refused_by_name(
    fetcher: Fetcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "utc_today", lambda: TODAY)
    for folder, text in (("one", b"GOOD\n"), ("two", b"GOOD otherwise\n")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "2026-08-20.txt").write_bytes(text)
        (tmp_path / folder / "2026-08-21.txt").write_bytes(b"GOOD\n")
    fetcher(from_folder=tmp_path / "one")
    summary = fetcher(from_folder=tmp_path / "two")
    assert summary.kept == ["2026-08-21.txt"]
    assert "another version of a day" in summary.refused["2026-08-20.txt"]
    assert fetcher.bytes("2026-08-20.txt") == b"GOOD\n"


def test_a_file_of_a_year_ahead_is_refused_and_the_rest_goes_on(
    hub: GitHub, fetcher: Fetcher
) -> None:
    hub.push(REPOSITORY, days(2) | {"data/2027-08-22.txt": b"GOOD\n"})
    summary = fetcher()
    assert len(summary.new) == 2
    assert summary.refused == {"2027-08-22.txt": "is of 2027-08-22, a day that has not come"}
    assert summary.newest == TODAY


@pytest.mark.parametrize(("off", "words"), [(365, "behind"), (-365, "ahead of")])
def test_a_clock_a_year_off_is_told(
    off: int, words: str, hub: GitHub, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.push(REPOSITORY, days(2))
    theirs = dt.datetime.now(dt.UTC) + dt.timedelta(off)
    monkeypatch.setattr(
        "http.server.BaseHTTPRequestHandler.date_time_string",
        lambda *_: email.utils.format_datetime(theirs, usegmt=True),
    )
    summary = fetcher()
    assert f"days {words} the archive's server" in summary.refused["clock"]
    assert len(summary.new) == 2


# --- A folder ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "words"),
    [
        ([], "it is empty"),
        (["notes.csv"], "it has notes.csv"),
        (["inner/2026-08-20.txt"], "inner in it has some"),
    ],
)
def test_a_wrong_folder_is_refused_with_the_reason(
    made: list[str], words: str, fetcher: Fetcher, tmp_path: Path
) -> None:
    (folder := tmp_path / "given").mkdir()
    for name in made:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"GOOD\n")
    summary = fetcher(from_folder=folder)
    assert words in summary.refused["given"]
    assert "wanted names like 20" in summary.refused["given"]
    assert any(said.startswith("refused given: no file of toy") for said in fetcher.said)


# --- The oblasts' outlines ---------------------------------------------------------------------


def test_strangers_can_fetch_the_outlines_and_measure_with_them(
    hub: GitHub, fetcher: Fetcher
) -> None:
    """As the public archive has them: a feature a file, under an address that names a commit."""
    whole = SHARED / "reference" / reference.WHOLE
    if not whole.is_file():
        pytest.skip("no outlines beside the project; set LEDGER_SHARED")
    hub.push(reference.REPOSITORY, {})
    files = hub.commits[reference.REPOSITORY][0][0]
    for feature in json.loads(whole.read_text(encoding="utf-8"))["features"]:
        unit = feature["properties"]["iso_3166_2"]
        one = {"type": "Feature", "properties": {"iso2": unit}, "geometry": feature["geometry"]}
        files[f"geojson/high/iso2/UA/{unit}.geojson"] = json.dumps(one).encode()
    hub.sha = lambda *_: reference.COMMIT  # type: ignore[method-assign]
    module: Module = reference
    summary = fetcher(module)
    assert (len(summary.new), hub.listings, summary.stale) == (27, [], "")
    folder = fetcher.raw / "outlines"
    assert len(reference.files(folder)) == 27
    ours, theirs = reference.oblasts(folder), reference.oblasts(whole.parent)
    assert ours.keys() == theirs.keys()
    assert all(ours[unit].equals(theirs[unit]) for unit in ours)
    assert fetcher(module).kept == summary.new
    # One unit missing, or another's outline in its place: then there is nothing to measure with.
    (folder / "UA-14.geojson").unlink()
    assert reference.files(folder) == []
    files["geojson/high/iso2/UA/UA-14.geojson"] = files["geojson/high/iso2/UA/UA-63.geojson"]
    assert "not the units that were wanted" in fetcher(module).refused["UA-14.geojson"]


def test_an_outline_that_is_too_small_is_refused(fetcher: Fetcher, tmp_path: Path) -> None:
    feature = square("", 37, 48, 38, 49) | {"properties": {"iso2": "UA-14"}}
    (tmp_path / "UA-14.geojson").write_text(json.dumps(feature), encoding="utf-8")
    summary = fetcher(reference, from_folder=tmp_path)
    assert "UA-14 has 8,217 km²" in summary.refused["UA-14.geojson"]


# --- The layers of an update -------------------------------------------------------------------


def layers(path: Path, name: str, content: bytes) -> tuple[dict[str, float], list[str]]:
    (path / name).write_bytes(content)
    found = sources.modules()["deepstate-maps"].read(path / name)
    shapes = found.states[0].shapes if found.states else {}
    return {n: round(float(s.area), 3) for n, s in shapes.items()}, [f.rule for f in found.faults]


def test_the_layers_of_an_update_are_told_by_colour(tmp_path: Path) -> None:
    kursk = (square("#01579b", 35, 51, 35.5, 51.2), square("#bdbdbd", 35, 51.2, 35.5, 51.3))
    assert layers(tmp_path, "1731793824.geojson", update(*kursk)) == (
        {"occupied": 20.5, "grey": 0.2, "held_by_ukraine_in_russia": 0.1, "grey_in_russia": 0.05},
        [],
    )
    # before August 2024 the same colours were of Ukraine
    assert layers(tmp_path, "1663964795.geojson", update(*kursk)) == (
        {"occupied": 20.5, "grey": 0.25}, [],
    )  # fmt: skip


def test_a_colour_that_is_not_known_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    odd = square("#123456", 35, 51, 35.5, 51.2)
    found, rules_broken = layers(tmp_path, "1731793824.geojson", update(odd))
    assert found == {"occupied": 20.5, "grey": 0.2}
    assert rules_broken == ["unknown layer"]


def test_an_update_without_crimea_has_no_occupied_area(tmp_path: Path) -> None:
    early = collection(square("#a52714", 36, 47.5, 38.5, 48.5), square("#bcaaa4", 36, 49, 37, 49.1))
    assert layers(tmp_path, "1648989208.geojson", early) == ({"grey": 0.1}, ["drawn in part"])


@pytest.mark.parametrize(
    "content", [b"{}", b'{"features": [1]}', b'{"features": [{"geometry": {}}]}']
)
def test_an_update_that_is_none_is_refused(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"1731793824\.geojson"):
        layers(tmp_path, "1731793824.geojson", content)


def test_real_updates_have_the_layers_of_the_compact_history() -> None:
    import pyarrow.parquet as pq
    import shapely

    from etl.maps import geometry

    files = sorted((SHARED / "snapshots-2026-08" / "deepstate-history").glob("*.geojson"))
    if not files:
        pytest.skip("no updates beside the project; set LEDGER_SHARED")
    maps: Any = sources.modules()["deepstate-maps"]
    table = pq.read_table(SHARED / "snapshots" / "deepstate" / "states.parquet")
    rows = {
        row["upd_id"]: row
        for row in table.to_pylist()
        if int(row["upd_id"]) in map(int, (f.stem for f in files))
    }
    assert len(rows) == 7
    for path in files:
        (state,) = maps.read(path).states
        known = rows.get(int(path.stem))
        if known is None:  # before October 2022
            assert "grey" in state.shapes
            continue
        for column, layer in maps._WKB_COLUMNS.items():
            assert (known[column] is None) == (layer not in state.shapes)
            if known[column]:
                off = shapely.symmetric_difference(
                    shapely.from_wkb(known[column]), state.shapes[layer]
                )
                assert float(geometry.km2(off)) < 0.001
