"""The three sources that give numbers: what they read, and what they refuse or leave out."""

import csv
import datetime as dt
import json
import os
import random
from pathlib import Path

import pytest

from etl.maps import areas, run, sources
from etl.maps.source import Content, Module, State, Unreadable, hashed
from etl.maps.sources import deepstate_updates, economist, isw_layers

PROJECT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("LEDGER_SHARED", PROJECT.parent / "shared"))
SNAPSHOTS = SHARED / "snapshots"
needs_snapshots = pytest.mark.skipif(
    not SNAPSHOTS.is_dir(), reason=f"no snapshots at {SNAPSHOTS}; set LEDGER_SHARED"
)

VINTAGE = "area_20260404T122245_06bbb20e.csv"
ECONOMIST_HEADER = f"date,{economist.AREA},{economist.SHARE}"
UPDATES_HEADER = (
    "update_id,created_at,updated_at,occupied_after_2022_km2,unknown_status_km2,liberated_km2,"
    "held_by_ukraine_in_russia_km2,unknown_status_in_russia_km2"
)


def rules_of(content: Content) -> dict[str, tuple[str, str]]:
    """Item -> rule and decision, without what is missing."""
    return {
        fault.item: (fault.rule, fault.decision)
        for fault in content.faults
        if not fault.rule.startswith("missing")
    }


def economist_row(day: str, km2: float, *, unit: float = 1e6) -> str:
    return f"{day},{km2 * unit!r},{km2 / economist.COUNTRY_KM2 * 100!r}"


def economist_file(folder: Path, rows: list[str], name: str = VINTAGE) -> Path:
    path = folder / name
    path.write_text("\n".join([ECONOMIST_HEADER, *rows]) + "\n", encoding="utf-8")
    return path


def days(first: str, levels: list[float]) -> list[str]:
    start = dt.date.fromisoformat(first)
    return [
        economist_row(str(start + dt.timedelta(number)), km2) for number, km2 in enumerate(levels)
    ]


def updates_row(at: str, occupied: object, grey: object = 900.0, **changed: str) -> str:
    moment = dt.datetime.fromisoformat(at).replace(tzinfo=dt.UTC)
    created = changed.get("created_at", f"{moment:%Y-%m-%dT%H:%M:%S}.000Z")
    return f"{int(moment.timestamp())},{created},{created},{occupied},{grey},42000,,"


def updates_file(folder: Path, rows: list[str]) -> Path:
    path = folder / "updates.csv"
    path.write_text("\n".join([UPDATES_HEADER, *rows]) + "\n", encoding="utf-8")
    return path


def isw_record(
    day: str, *, control: float = 110_000, advances: float = 2_000, claimed: float = 800
) -> list[object]:
    layers = zip(isw_layers.COUNTED, (control, advances, claimed), strict=True)
    return [{"date": day, "layerType": layer, "areaKm2": km2} for layer, km2 in layers]


def isw_file(folder: Path, records: list[object]) -> Path:
    path = folder / "daily_areas.json"
    path.write_text(json.dumps(records), encoding="utf-8")
    return path


# --- The real files ----------------------------------------------------------------------------


@needs_snapshots
def test_all_updates_are_read_and_only_two_grey_spikes_are_left_out() -> None:
    content = deepstate_updates.read(SNAPSHOTS / "deepstate" / "updates.csv")
    assert len(content.states) == 1601
    assert content.states[0].as_of == dt.datetime(2022, 4, 3, 12, 33, 28, tzinfo=dt.UTC)
    assert all("occupied_after_2022" in state.areas_km2 for state in content.states)
    assert sorted(rules_of(content).values()) == [("spike", "left out")] * 2


@needs_snapshots
def test_isw_days_with_a_cut_layer_lose_that_layer_and_missing_days_are_listed() -> None:
    content = isw_layers.read(SNAPSHOTS / "isw-layers" / "daily_areas.json")
    assert (content.states[0].state_id, content.states[-1].state_id) == ("2023-11-23", "2026-01-24")
    cut = {state.state_id for state in content.states if "russian_advances" not in state.areas_km2}
    assert {"2024-07-03", "2025-03-04"} <= cut
    missing = [f for f in content.faults if f.rule == "missing days"]
    assert sum(int(f.found.split()[0]) for f in missing) == 71
    assert "daily_areas.json 2025-01-01 to 2025-01-02" in {f.item for f in missing}


@needs_snapshots
def test_every_vintage_is_read_in_km2_and_only_the_withdrawn_one_has_faults() -> None:
    paths = sorted((SNAPSHOTS / "economist").glob("area_*.csv"))
    assert len(paths) == 16
    with_faults = []
    for path in paths:
        content = economist.read(path)
        assert content.states[0].areas_km2 == {"russia_controlled": pytest.approx(43679.0526)}
        assert {state.vintage for state in content.states} == {economist.committed(path.name)[0]}
        if content.faults:
            with_faults.append(path.name)
    assert with_faults == ["area_20251114T060833_0bd3e3b9.csv"]


@needs_snapshots
def test_the_withdrawn_spike_is_flagged_by_its_size_before_any_later_vintage_exists() -> None:
    content = economist.read(SNAPSHOTS / "economist" / "area_20251114T060833_0bd3e3b9.csv")
    name = "area_20251114T060833_0bd3e3b9.csv"
    assert rules_of(content) == {
        f"{name} 2025-11-06": ("spike", "left out"),
        f"{name} 2025-11-07": ("spike", "left out"),
        **{f"{name} 2025-11-{day}": ("step at the end", "flagged") for day in range(10, 14)},
    }
    assert content.states[-1].state_id == "2025-11-13"


@needs_snapshots
@pytest.mark.parametrize(
    ("module", "file"),
    [
        (deepstate_updates, "deepstate/updates.csv"),
        (economist, f"economist/{VINTAGE}"),
        (isw_layers, "isw-layers/daily_areas.json"),
    ],
)
def test_a_file_cut_anywhere_is_refused_or_gives_only_true_states(
    module: Module, file: str, tmp_path: Path
) -> None:
    whole = SNAPSHOTS / file
    raw = whole.read_bytes()
    true = {state.state_id: state.as_of for state in module.read(whole).states}
    cuts = random.Random(3).sample(range(1, len(raw) - 1), 50)
    refused = 0
    for cut in cuts:
        path = tmp_path / whole.name
        path.write_bytes(raw[:cut])
        try:
            content = module.read(path)
        except Unreadable:
            refused += 1
            continue
        assert {s.state_id: s.as_of for s in content.states}.items() <= true.items()
    assert refused >= 45


# --- Faults, one by one ------------------------------------------------------------------------


def test_a_one_day_spike_is_left_out(tmp_path: Path) -> None:
    rows = days("2026-04-01", [120_000, 123_304, 120_005, 120_010])
    content = economist.read(economist_file(tmp_path, rows))
    assert [state.state_id for state in content.states] == [
        "2026-04-01",
        "2026-04-03",
        "2026-04-04",
    ]
    assert rules_of(content) == {f"{VINTAGE} 2026-04-02": ("spike", "left out")}


def test_a_large_step_on_the_newest_day_stays_but_is_flagged(tmp_path: Path) -> None:
    content = economist.read(economist_file(tmp_path, days("2026-03-30", [120_000, 123_304])))
    assert len(content.states) == 2
    assert rules_of(content) == {f"{VINTAGE} 2026-03-31": ("step at the end", "flagged")}


def test_a_large_step_that_stays_is_ground_and_not_a_spike(tmp_path: Path) -> None:
    levels = [120_000.0] + [123_304.0] * 9
    assert not economist.read(economist_file(tmp_path, days("2026-03-20", levels))).faults


def test_true_swings_of_2022_are_no_spikes(tmp_path: Path) -> None:
    rows = days("2022-03-01", [100_000, 138_000, 100_100])
    content = economist.read(economist_file(tmp_path, rows, "area_20220305T000000_00000000.csv"))
    assert len(content.states) == 3


def test_a_date_given_twice_counts_once_and_the_first_is_kept(tmp_path: Path) -> None:
    rows = [*days("2026-04-02", [120_949, 120_950]), economist_row("2026-04-03", 120_960)]
    content = economist.read(economist_file(tmp_path, rows))
    assert content.states[-1].areas_km2 == {"russia_controlled": pytest.approx(120_950)}
    assert rules_of(content) == {f"{VINTAGE} 2026-04-03": ("duplicate", "left out")}


@pytest.mark.parametrize("day", ["2202-02-02", "2021-12-31", "2026-04-05", "2026-02-30", "04/03"])
def test_an_impossible_date_is_left_out(day: str, tmp_path: Path) -> None:
    rows = [*days("2026-04-01", [120_949, 120_950]), economist_row(day, 120_960)]
    content = economist.read(economist_file(tmp_path, rows))
    assert len(content.states) == 2
    assert rules_of(content) == {f"{VINTAGE} {day}": ("impossible date", "left out")}


def test_missing_days_are_flagged(tmp_path: Path) -> None:
    rows = [economist_row("2026-03-20", 120_000), economist_row("2026-03-24", 120_001)]
    (fault,) = economist.read(economist_file(tmp_path, rows)).faults
    assert (fault.item, fault.found) == (f"{VINTAGE} 2026-03-21 to 2026-03-23", "3 without a value")


@pytest.mark.parametrize("cell", ["nan", "inf", "", "NA", "-5.0"])
def test_a_cell_that_is_no_area_is_left_out(cell: str, tmp_path: Path) -> None:
    rows = [*days("2026-04-01", [120_949]), f"2026-04-02,{cell},20.0"]
    content = economist.read(economist_file(tmp_path, rows))
    assert len(content.states) == 1
    assert next(iter(rules_of(content).values()))[1] == "left out"


@pytest.mark.parametrize("unit", [1.0, 1e12])
def test_a_vintage_whose_unit_changed_is_refused(unit: float, tmp_path: Path) -> None:
    rows = [*days("2026-04-01", [120_949]), economist_row("2026-04-02", 120_950, unit=unit)]
    with pytest.raises(Unreadable, match=r"2026-04-02.*10\^6"):
        economist.read(economist_file(tmp_path, rows))


def test_a_vintage_that_ends_long_before_its_commit_is_cut_short(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cut short"):
        economist.read(economist_file(tmp_path, days("2025-12-01", [120_000, 120_001])))


def test_the_columns_must_be_there(tmp_path: Path) -> None:
    path = tmp_path / VINTAGE
    path.write_text("date,area\n2026-04-01,1\n", encoding="utf-8")
    with pytest.raises(Unreadable, match="has no column"):
        economist.read(path)


def test_an_update_is_dated_by_its_id_and_must_agree_with_its_creation(tmp_path: Path) -> None:
    rows = [
        updates_row("2025-01-01 20:00", 70_000),
        updates_row("2025-01-02 20:00", 70_001, created_at="2202-02-02T00:00:00.000Z"),
    ]
    content = deepstate_updates.read(updates_file(tmp_path, rows))
    assert [state.as_of for state in content.states] == [dt.datetime(2025, 1, 1, 20, tzinfo=dt.UTC)]
    assert [rule for rule, _ in rules_of(content).values()] == ["impossible date"]


def test_the_archives_zero_is_no_area(tmp_path: Path) -> None:
    rows = [updates_row("2025-01-01 20:00", 0, 0), updates_row("2025-01-02 20:00", 70_000)]
    content = deepstate_updates.read(updates_file(tmp_path, rows))
    assert "occupied_after_2022" not in content.states[0].areas_km2
    assert {fault.rule for fault in content.faults} == {"impossible area"}


@pytest.mark.parametrize("occupied", [70_000e6, 0.07])
def test_updates_in_another_unit_are_refused(occupied: float, tmp_path: Path) -> None:
    rows = [updates_row("2025-01-01 20:00", 70_000), updates_row("2025-01-02 20:00", occupied)]
    with pytest.raises(Unreadable, match=r"10\^6"):
        deepstate_updates.read(updates_file(tmp_path, rows))


def test_the_archives_own_json_gives_the_same_states(tmp_path: Path) -> None:
    rows = [updates_row("2025-01-01 20:00", 70_000.5), updates_row("2025-01-02 20:00", 70_001.5)]
    record = {"status": True, "liberated": 42000, "unspecified": 900.0, "description": "<b>"}
    archive = tmp_path / "data.json"
    archive.write_text(
        json.dumps(
            [
                {**record, "id": 1735761600, "createdAt": "2025-01-01T20:00:00.000Z",
                 "occupied": 70_000.5},
                {**record, "id": 1735848000, "createdAt": "2025-01-02T20:00:00.000Z",
                 "occupied": 70_001.5},
            ]
        ),
        encoding="utf-8",
    )  # fmt: skip
    assert deepstate_updates.read(archive) == deepstate_updates.read(updates_file(tmp_path, rows))


def test_an_update_that_went_up_and_back_is_left_out(tmp_path: Path) -> None:
    rows = [
        updates_row("2025-01-01 20:00", 70_000),
        updates_row("2025-01-02 20:00", 70_500),
        updates_row("2025-01-03 20:00", 70_004),
    ]
    content = deepstate_updates.read(updates_file(tmp_path, rows))
    assert "occupied_after_2022" not in content.states[1].areas_km2
    assert "unknown_status" in content.states[1].areas_km2


def test_a_layer_counted_twice_is_left_out(tmp_path: Path) -> None:
    records = [
        *isw_record("2025-03-01", advances=4_001),
        *isw_record("2025-03-02", advances=2_001),
        *isw_record("2025-03-03", advances=2_003),
    ]
    content = isw_layers.read(isw_file(tmp_path, records))
    assert rules_of(content) == {"daily_areas.json 2025-03-01": ("counted twice", "left out")}


@pytest.mark.parametrize("day", ["2202-02-02", "2022-02-02"])
def test_isw_dates_outside_the_war_are_left_out(day: str, tmp_path: Path) -> None:
    records = [*isw_record("2025-03-01"), *isw_record(day)]
    content = isw_layers.read(isw_file(tmp_path, records))
    assert [state.state_id for state in content.states] == ["2025-03-01"]
    assert set(rules_of(content).values()) == {("impossible date", "left out")}


def test_a_layer_filed_under_another_name_is_no_area_of_it(tmp_path: Path) -> None:
    records = [
        *isw_record("2025-03-01"),
        {"date": "2025-03-01", "layerType": "ukrainian_counteroffensives", "areaKm2": 71_912.26},
    ]
    content = isw_layers.read(isw_file(tmp_path, records))
    assert rules_of(content) == {"daily_areas.json 2025-03-01": ("impossible area", "left out")}


@pytest.mark.parametrize("text", ["[1, 2", "{}", "[]", '[{"date": "2025-03-01"}]', "[" * 100_000])
def test_json_of_another_shape_is_refused(text: str, tmp_path: Path) -> None:
    for name, module in [("daily_areas.json", isw_layers), ("data.json", deepstate_updates)]:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        with pytest.raises(Unreadable, match=name):
            module.read(path)


def test_isw_in_square_metres_is_refused(tmp_path: Path) -> None:
    records = [*isw_record("2025-03-01"), *isw_record("2025-03-02", control=110_000e6)]
    with pytest.raises(Unreadable, match=r"10\^6"):
        isw_layers.read(isw_file(tmp_path, records))


# --- Listings ----------------------------------------------------------------------------------

COMMIT = "a" * 40


def test_the_listing_names_one_commit_and_gits_hash() -> None:
    asked: list[str] = []

    def get(url: str) -> bytes:
        asked.append(url)
        if "/commits/" in url:
            return json.dumps({"sha": COMMIT}).encode()
        tree = [
            {"path": "src/data.json", "type": "blob", "sha": "b" * 40, "size": 7},
            {"path": "data.json", "type": "blob", "sha": "c" * 40, "size": 7},
        ]
        return json.dumps({"tree": tree, "truncated": False}).encode()

    (remote,) = deepstate_updates.listing(get)
    assert remote.url == (
        f"https://raw.githubusercontent.com/EladHeller/ukraine-war/{COMMIT}/src/data.json"
    )
    assert (remote.git_blob, remote.size) == ("b" * 40, 7)
    assert all(url.startswith("https://api.github.com/repos/EladHeller/") for url in asked)


def test_the_economists_vintages_are_listed_over_all_pages_oldest_first() -> None:
    commits = [
        {"sha": f"{number:040x}", "commit": {"committer": {"date": f"2026-01-{1 + number % 28:02}"
         f"T{number // 28:02}:00:00Z"}}}
        for number in range(150)
    ]  # fmt: skip

    def get(url: str) -> bytes:
        page = int(url.rsplit("=", 1)[1])
        return json.dumps(commits[(page - 1) * 100 : page * 100]).encode()

    remotes = economist.listing(get)
    assert len(remotes) == 150
    assert [remote.name for remote in remotes] == sorted(remote.name for remote in remotes)
    assert all(economist.NAME.fullmatch(remote.name) for remote in remotes)


@pytest.mark.parametrize("answer", [b"<html>", b"{}", b"[]", b'{"sha": "x"}'])
def test_a_listing_that_is_none_is_refused(answer: bytes) -> None:
    for module in (deepstate_updates, economist, isw_layers):
        with pytest.raises(Unreadable):
            module.listing(lambda url: answer)


def test_the_number_sources_are_found_by_their_ids() -> None:
    assert {"deepstate-updates", "economist", "isw-layers"} <= sources.modules().keys()


def test_versions_of_one_minute_are_one_row_of_the_last(tmp_path: Path) -> None:
    """As fine as a row tells: two rows of one key would stop the build."""
    files = [
        economist_file(tmp_path, days("2026-02-20", [120_000.0 + km2] * 40), f"area_{name}.csv")
        for name, km2 in (("20260404T122205_0000000a", 0), ("20260404T122245_0000000b", 9))
    ]
    steps = days("2026-02-20", [120_000.0 + n for n in range(40)])
    files.append(economist_file(tmp_path, steps, "area_20260404T122255_0000000c.csv"))
    areas.measure(economist.SOURCE, economist.read, hashed(files), tmp_path / "out", lambda _: None)
    with (tmp_path / "out" / "vintages.csv").open(encoding="utf-8", newline="") as handle:
        rows = {(r["month"], r["vintage_at"]): r["file"] for r in csv.DictReader(handle)}
        assert rows["2026-03", "2026-04-04T12:22"] == "area_20260404T122255_0000000c.csv"
    lines = (tmp_path / "out" / "vintages.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(rows) + 1


def test_an_update_whose_area_was_left_out_dates_no_file_by_another_area(tmp_path: Path) -> None:
    """A spike of the occupied area is dropped; the grey area that is left is no stand-in."""
    rows = [
        updates_row("2025-01-01 20:00", 70_000),
        updates_row("2025-01-02 20:00", 70_500, 901.0),
        updates_row("2025-01-03 20:00", 70_004),
    ]
    path = updates_file(tmp_path, rows)
    dated = sources.modules()["deepstate-maps"]
    found = run.server_areas([path], dated, {"deepstate-updates": deepstate_updates.read})
    assert sorted(found.values()) == [70_000, 70_004]


def test_a_last_fall_of_half_waits_for_the_days_to_come(tmp_path: Path) -> None:
    """A month must not end with it; what came back or stayed for a week is told by the source."""
    layers = ("russia_controlled",)

    def kept(*levels: float) -> tuple[int, list[str]]:
        day = dt.date(2026, 3, 1)
        states = [
            State(str(n), day + dt.timedelta(n), {layers[0]: km2}) for n, km2 in enumerate(levels)
        ]
        found, faults = areas.without_a_last_fall(states, layers)
        return len(found), [fault.item for fault in faults]

    assert kept(100, 101, 50) == (2, ["state of 2026-03-03"])
    assert kept(100, 101, 50, 51) == (2, ["state of 2026-03-03", "state of 2026-03-04"])
    assert kept(100, 101, 50, 102) == (4, [])
    assert kept(100, 101, *[50] * 9) == (11, [])
    assert kept(100, 101, *[50] * 9, 20) == (11, ["state of 2026-03-12"])
    assert kept(100, 95, 90, 85, 80) == (5, [])


def test_a_newest_version_with_less_of_the_past_is_not_published(tmp_path: Path) -> None:
    """As after an archive was pushed anew with another past: what was published stays."""
    whole = economist_file(
        tmp_path, days("2026-01-30", [120_000.0 + n for n in range(60)]),
        "area_20260404T122205_0000000a.csv",
    )  # fmt: skip
    out = tmp_path / "out"
    read = economist.read
    areas.measure(economist.SOURCE, read, hashed([whole]), out, lambda _: None)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    cut = economist_file(
        tmp_path, days("2026-03-20", [120_050.0 + n for n in range(15)]),
        "area_20260405T122205_0000000b.csv",
    )  # fmt: skip
    summary = areas.measure(economist.SOURCE, read, hashed([whole, cut]), out, lambda _: None)
    assert "would lose 2 months of russia-controlled" in summary.refused[0].found
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
