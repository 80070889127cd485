"""Which update a daily file shows: on made-up areas, and on every real file against its outline."""

import datetime as dt
import os
import random
import warnings
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import shapely

from etl.maps import geometry, sources
from etl.maps.matching import CAPTURED_AT, match, too_many
from etl.maps.source import State, Unreadable

PROJECT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("LEDGER_SHARED", PROJECT.parent / "shared"))
KYIV = ZoneInfo("Europe/Kyiv")
FIRST = dt.date(2025, 3, 1)
OLD_PART = 43_000.0


def at(day: dt.date, hour: int = 20, minute: int = 0) -> str:
    """The id of an update made on a day at an hour (UTC)."""
    moment = dt.datetime.combine(day, dt.time(hour, minute), dt.UTC)
    return str(int(moment.timestamp()))


def a_month(seed: int = 1, days: int = 40) -> tuple[dict[str, float], list[tuple[dt.date, float]]]:
    """Made-up: an update each evening, and each morning a file of the evening before."""
    rng = random.Random(seed)
    updates, files, area = {}, [], 70_000.0
    for number in range(days):
        day = FIRST + dt.timedelta(number)
        area += rng.uniform(-3, 15)
        updates[at(day)] = area
        files.append((day + dt.timedelta(1), area + OLD_PART))
    return updates, files


def shown(files: list[tuple[dt.date, float]], updates: dict[str, float]) -> list[str | None]:
    return [one and one[0] for one in match(files, updates)]


@pytest.mark.parametrize("seed", range(10))
def test_the_old_part_is_learnt_from_the_files_however_large_it_is(seed: int) -> None:
    updates, files = a_month(seed)
    for old_part in (0.0, 431.25, 90_000.0):
        moved = [(day, km2 + old_part) for day, km2 in files]
        assert shown(moved, updates) == list(updates)


@pytest.mark.parametrize("by", [-500.0, -5.24, 0.6, 12.0, 4_000.0])
@pytest.mark.parametrize("when", [10, 20, 30, 36])
def test_a_redraw_of_the_old_part_is_learnt_too(by: float, when: int) -> None:
    updates, files = a_month()
    files[when:] = [(day, km2 + by) for day, km2 in files[when:]]
    assert shown(files, updates) == list(updates)


def test_until_enough_files_agree_on_a_redraw_they_wait_and_are_no_failure() -> None:
    updates, files = a_month()
    files[37:] = [(day, km2 - 500) for day, km2 in files[37:]]
    assert shown(files, updates) == [*list(updates)[:37], None, None, None]
    assert not too_many([one is not None for one in match(files, updates)])


def test_the_old_part_may_be_touched_up() -> None:
    updates, files = a_month()
    files[12] = (files[12][0], files[12][1] + 0.071)
    files[20:] = [(day, km2 - 0.03) for day, km2 in files[20:]]
    assert shown(files, updates) == list(updates)


def test_of_equal_areas_the_newest_before_the_archives_hour_is_shown() -> None:
    """Not one of the file's own day, which was made after the file was taken."""
    updates, files = a_month()
    ids = list(updates)
    quiet = FIRST + dt.timedelta(20)
    for number in (20, 21, 22):  # three evenings without a change
        updates[ids[number]] = updates[ids[19]]
        files[number] = (files[number][0], files[19][1])
    early = at(quiet, 2)  # and one in the morning, an hour before the file is taken
    updates[early] = updates[ids[19]]
    wanted = [*ids[:19], early, *ids[20:]]
    assert shown(files, dict(sorted(updates.items()))) == wanted


def test_days_that_the_archive_filled_in_later_are_matched_too() -> None:
    """Then a file shows the evening of its own day."""
    updates, files = a_month()
    for number in range(15, 30):
        files[number] = (files[number][0] - dt.timedelta(1), files[number][1])
    del files[14]  # the day that would stand twice
    assert shown(files, updates) == [u for n, u in enumerate(updates) if n != 14]


def test_an_archive_that_lags_shows_older_updates() -> None:
    updates, files = a_month()
    late = [(day + dt.timedelta(2), km2) for day, km2 in files]
    assert shown(late, updates) == list(updates)


def test_a_file_of_no_known_update_is_left_alone_and_its_neighbours_are_not() -> None:
    updates, files = a_month()
    files[17] = (files[17][0], files[17][1] / 2)
    wanted: list[str | None] = list(updates)
    wanted[17] = None
    assert shown(files, updates) == wanted
    assert not too_many([one is not None for one in match(files, updates)])


@pytest.mark.parametrize("known", [0, 5, 33])
def test_files_that_outrun_the_updates_are_too_many(known: int) -> None:
    updates, files = a_month()
    found = match(files, dict(list(updates.items())[:known]))
    assert [one is not None for one in found[known:]].count(True) == 0
    assert too_many([one is not None for one in found])


def test_scattered_files_without_an_update_are_too_many_when_more_than_one_in_twenty() -> None:
    one_in_ten = [number % 10 > 0 for number in range(100)]
    assert too_many(one_in_ten)
    assert not too_many([number % 50 > 0 for number in range(100)])
    assert not too_many([])


def test_files_that_cannot_be_matched_stop_their_source_with_a_reason() -> None:
    module: Any = sources.modules()["deepstate-maps"]
    shape = shapely.MultiPolygon([shapely.box(37, 48, 38, 49)])
    read = []
    for number in range(8):
        day = FIRST + dt.timedelta(number)
        state = State(f"file-{day}", day, shapes={"occupied": shape})
        read.append((f"deepstatemap_data_{day:%Y%m%d}.geojson", "0" * 64, content(state)))
    with pytest.raises(Unreadable, match=r"8 of 8 daily files.*is that source fetched"):
        module.date_states(read, {})


def content(*states: State) -> Any:
    from etl.maps.source import Content

    return Content(states)


# --- Every real file ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def real() -> tuple[list[tuple[dt.date, Any]], dict[str, float], dict[int, tuple[str, Any]]]:
    """The daily files, the server's areas, and the states of the history with their archive."""
    import pyarrow.parquet as pq

    folders = [SHARED / name / "deepstate" for name in ("snapshots", "snapshots-2026-08")]
    if not all(folder.is_dir() for folder in folders):
        warnings.warn("SKIPPED: the map archives are not beside the project", stacklevel=1)
        pytest.skip("the map archives (../shared/snapshots) are not here")
    module: Any = sources.modules()["deepstate-maps"]
    paths = sorted(p for folder in folders for p in folder.glob("*.geojson"))
    files = [(s.as_of, s.shapes["occupied"]) for p in paths for s in module.read(p).states]
    numbers = sources.modules()["deepstate-updates"].read(folders[1] / "updates.csv")
    updates = {s.state_id: s.areas_km2["occupied_after_2022"] for s in numbers.states}
    history: dict[int, tuple[str, Any]] = {}
    for folder in folders:  # the older one first: it knows how it came by each state
        table = pq.read_table(folder / "states.parquet").to_pydict()
        for update, archive, wkb in zip(table["upd_id"], table["src"], table["occ"], strict=True):
            history.setdefault(update, (archive, shapely.from_wkb(wkb)))
    return files, updates, history


@pytest.fixture(scope="module")
def matched(real: Any) -> dict[str, tuple[str, float] | None]:
    """What each real file shows, by the day in its name."""
    files, updates, _ = real
    found = match([(day, sphere_km2(shape)) for day, shape in files], updates)
    return {str(day): one for (day, _), one in zip(files, found, strict=True)}


@pytest.mark.thorough
def test_every_real_file_shows_the_update_whose_outline_it_has(
    real: Any, matched: dict[str, tuple[str, float] | None]
) -> None:
    """The truth is that of outlines, and of no area: what the matching looks at it never sees.

    To 3 August 2025 another archive has the outline of each update by its id. A file is laid over
    those of the days before; where it differs least (both leave out other islands, so never by
    nothing) is what it shows. Since then the collector of the archives dated each daily outline,
    and the file is the one with the same points. Of several with the same outline it is the newest
    that was made before the archive's hour.
    """
    files, _, history = real
    ids = sorted(history)
    wrong = []
    for day, shape in files:
        one = matched[str(day)]
        end = dt.datetime.combine(day, dt.time.max, KYIV).timestamp()
        hour = dt.datetime.combine(day, CAPTURED_AT).timestamp()
        off = {
            update: differs_km2(history[update], shape)
            for update in ids
            if end - 4 * 86_400 <= update <= end
        }
        same = [update for update, km2 in off.items() if km2 <= min(off.values()) + 0.01]
        before = [update for update in same if update <= hour]
        truth = max(before) if before else min(same)
        if one is None or one[0] != str(truth):
            wrong.append((day, one, truth))
    assert len(files) == 769
    assert wrong == []


def differs_km2(known: tuple[str, Any], shape: Any) -> float:
    archive, outline = known
    if archive == "cyterat":
        return 0.0 if shapely.normalize(outline) == shapely.normalize(shape) else 1e6
    return float(geometry.km2(shapely.symmetric_difference(outline, shape)))


def sphere_km2(shape: Any) -> float:
    from etl.maps.sources.deepstate_maps import sphere_km2

    return sphere_km2(shape)


@pytest.mark.parametrize(
    ("file", "update"),
    [
        ("2024-08-08", "2024-08-07 19:40"), ("2024-08-12", "2024-08-11 20:30"),
        ("2024-08-14", "2024-08-13 11:26"), ("2024-12-03", "2024-12-02 21:33"),
        ("2024-12-13", "2024-12-12 13:45"), ("2025-03-01", "2025-02-28 00:20"),
        ("2025-03-09", "2025-03-07 22:46"), ("2025-04-26", "2025-04-25 17:22"),
        ("2025-04-28", "2025-04-27 16:45"), ("2025-08-28", "2025-08-26 20:32"),
        ("2025-09-08", "2025-09-07 19:55"), ("2025-09-09", "2025-09-08 20:14"),
        # filled in later, redrawn, and the newest
        ("2025-11-25", "2025-11-25 21:33"), ("2024-11-03", "2024-11-02 21:10"),
        ("2026-08-22", "2026-08-21 12:23"),
    ],
)  # fmt: skip
@pytest.mark.thorough
def test_the_hard_ones_are_right(
    matched: dict[str, tuple[str, float] | None], file: str, update: str
) -> None:
    """The twelve that were wrong before (as outlines tell, see above), and three more."""
    one = matched[file]
    assert one
    assert f"{dt.datetime.fromtimestamp(int(one[0]), dt.UTC):%Y-%m-%d %H:%M}" == update
