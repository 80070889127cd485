"""The ledger brought up to date through stand-ins: what is new, what is broken, and the rest."""

import dataclasses
import datetime as dt
import json
import os
import re
import shutil
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import shapely
from filelock import FileLock
from typer.testing import CliRunner

from etl import update as updating
from etl.__main__ import app
from etl.ledger import changes
from etl.ledger.build import build
from etl.maps import github, outlines, rules, sources
from etl.maps import run as measuring
from etl.maps.outlines import Place, Reference
from etl.maps.reference import WHOLE
from etl.maps.source import Content, Dated, Fault, Remote, Source
from etl.maps.sources import economist
from etl.update import BROKEN, NEW, NOTHING_NEW, Report, update
from tests.github import GitHub, stand_in
from tests.ledger import Ledger
from tests.made_up import squares
from tests.web import Site, serve

SHARED = Path(os.environ.get("LEDGER_SHARED", Path(__file__).parents[2] / "shared"))
REAL = sources.modules()
DAYS = {
    "2024-01-31": [[37.0, 48.0, 37.2, 48.2]],
    "2024-02-28": [[37.0, 48.0, 37.4, 48.2]],
    "2024-02-29": [[37.0, 48.0, 37.4, 48.2]],
    "2024-03-01": [[37.0, 48.0, 37.4, 48.2]],
    "2024-03-30": [[37.0, 48.0, 37.42, 48.2]],
    "2024-03-31": [[37.0, 48.0, 37.42, 48.2]],
    "2024-04-10": [[37.0, 48.0, 37.42, 48.2]],
}
LATER = {
    "2024-04-29": [[37.0, 48.0, 37.41, 48.2]],
    "2024-04-30": [[37.0, 48.0, 37.41, 48.2]],
    "2024-05-01": [[37.0, 48.0, 37.41, 48.2]],
}
MAPS = ("rings", "squares")
FILES = {f"data/squares_{day}.json": json.dumps(c).encode() for day, c in DAYS.items()}
HEADLINE = "Russia captured 90 square kilometres in February, a count says"
SERIES = """[series.measured-{0}]
name = "Measured from {0}"
estimator = "north-desk"
measure = "net_change"
side = "russia"
unit = "km2"
data_source = "Made-up maps of {0}"
definition = "Inside the squares."
valid_from = 2024-01-01
measured_from = "{0}"
counts = "held"

"""
MAP = """
[maps.{0}]
name = "The map {0}"
kind = "map"
data_sources = "Made-up maps of {0}"
"""


@dataclass
class Squares:
    """The made-up map, with an archive of its own."""

    SOURCE: Source

    @property
    def repository(self) -> str:
        return f"somebody/{self.SOURCE.id}"

    def listing(self, get: Callable[[str], bytes]) -> Iterable[Remote]:
        return github.files(get, self.repository, self.SOURCE.file_name, folder="data")

    def read(self, path: Path) -> Content:
        return squares.read(path)

    def date_states(
        self, read: list[tuple[str, str, Content]], updates: Any
    ) -> tuple[list[Dated], list[Fault]]:
        return squares.date_states(read, updates)


@dataclass
class Desk:
    """A ledger with two maps, a feed and an archive of pages, all on this machine."""

    ledger: Ledger
    hub: GitHub
    pages: Site
    said: list[str]
    folder: Path

    def push(self, *names: str, days: dict[str, Any]) -> None:
        files = {f"data/squares_{day}.json": json.dumps(c).encode() for day, c in days.items()}
        for name in names:
            self.hub.push(f"somebody/{name}", files)

    def options(self) -> dict[str, Any]:
        return {"lookup": f"{self.pages.url}/lookup", "delay": 0.0, "allow_private": True}

    def __call__(self, **options: Any) -> Report:
        given = {"accept_licence": True} | self.options() | options
        return update(self.ledger.folder, lambda _: self.folder, self.said.append, **given)


@dataclass
class World:
    """The servers of all desks of this file, and two folders of data to copy, with their builds."""

    hub: GitHub
    pages: Site
    reference: Path
    built: Path
    updated: Path

    def desk(self, of: Path, to: Path) -> Desk:
        """A desk of its own, on servers as they were when the folder was made."""
        shutil.copytree(of, to)
        self.hub.commits = {}
        for name in MAPS:
            self.hub.push(f"somebody/{name}", FILES)
        self.hub.site.asked.clear()
        self.pages.answers.clear()
        self.pages.says("/lookup", 200, b'{"archived_snapshots": {}}')
        item = f"<item><title>{HEADLINE}</title><link>{self.pages.url}/one</link></item>"
        feed = f"<rss><channel>{item}</channel></rss>".encode()
        self.pages.page("/feed.xml", feed, ETag="one")
        return Desk(Ledger(to), self.hub, self.pages, [], self.reference)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Two made-up maps, which are fetched, measured and built once for all tests."""
    at = tmp_path_factory.mktemp("world")
    modules = {name: Squares(dataclasses.replace(squares.SOURCE, id=name)) for name in MAPS}
    outline = {"donetsk-oblast": shapely.box(37.0, 47.5, 38.0, 49.0)}
    reference = Reference(outline, (Place("vyhadane", 37.35, 48.1, 20_000),))
    (folder := at / "reference").mkdir()
    (folder / WHOLE).touch()
    ledger = Ledger.copy(at / "built")
    text = ledger.text("series.toml")
    stanzas = "".join(SERIES.format(name) for name in MAPS)
    text = text.replace("[sets.made-up]", stanzas + "[sets.made-up]")
    ledger.write("series.toml", text + "".join(MAP.format(name) for name in MAPS))
    with pytest.MonkeyPatch.context() as patch, stand_in(patch) as hub, serve() as pages:
        for module in (sources, measuring):
            patch.setattr(module, "modules", lambda: modules)
        patch.setattr(rules, "utc_today", lambda: dt.date(2024, 5, 1))
        patch.setattr(outlines.Reference, "read", lambda *_: reference)
        ledger.set("feeds.csv", "gazette", url=f"{pages.url}/feed.xml")
        build(ledger.folder)
        made = World(hub, pages, folder, ledger.folder, at / "updated")
        report = made.desk(made.built, made.updated)()
        assert (report.failed, report.code) == ([], NEW)
        yield made


@pytest.fixture
def desk(world: World, tmp_path: Path) -> Desk:
    """A ledger that is built and was never updated."""
    return world.desk(world.built, tmp_path / "data")


@pytest.fixture
def updated(world: World, tmp_path: Path) -> Desk:
    """A ledger that was updated once."""
    return world.desk(world.updated, tmp_path / "data")


def lines(report: Report, title: str) -> list[str]:
    return next((part.lines for part in report.sections if part.title == title), [])


def test_an_update_tells_what_is_new_and_the_next_one_that_nothing_is(desk: Desk) -> None:
    first = desk()
    assert (first.failed, first.code) == ([], NEW)
    assert lines(first, "New days") == ["Squares, a made-up map: 7 new days, to 2024-04-10"] * 2
    assert len(lines(first, "New months")) == 4
    assert (first.found, first.waiting) == (1, 1)
    published = desk.ledger.published
    second = desk()
    assert (second.code, second.sections, second.found) == (NOTHING_NEW, [], 0)
    assert second.markdown().startswith("## Nothing new\n")
    assert "1 candidates, 0 of them new" in second.markdown()
    assert desk.ledger.published == published


def test_new_days_are_told_by_source_with_months_and_directions(updated: Desk) -> None:
    desk = updated
    desk.push("squares", days=DAYS | LATER)
    report = desk()
    assert (report.failed, report.code) == ([], NEW)
    assert lines(report, "New days") == ["Squares, a made-up map: 3 new days, to 2024-05-01"]
    (month,) = lines(report, "New months")
    assert re.fullmatch(r"2024-04, Measured from squares: -\d[\d.]+ km²", month)
    turned = "2024-04, The map squares: Ukraine gained, Russia gained in the month before"
    assert lines(report, "Directions that turned") == [turned]


def test_a_source_that_is_down_is_named_and_the_others_go_on(updated: Desk) -> None:
    desk = updated
    desk.push("squares", days=DAYS | LATER)
    del desk.hub.commits["somebody/rings"]
    desk.pages.says("/feed.xml", 503)
    report = desk()
    assert report.code == BROKEN
    assert [line.partition(": ")[0] for line in report.failed] == [
        "fetch rings",
        "discover gazette",
    ]
    assert lines(report, "New days") == ["Squares, a made-up map: 3 new days, to 2024-05-01"]
    assert report.markdown().startswith("## Broken\n\n* `fetch rings: ")


def test_a_step_that_breaks_in_a_way_nobody_thought_of_stops_no_other(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise KeyError("a name that the archive used to have")

    monkeypatch.setattr(updating, "fetch", broken)
    monkeypatch.setattr(updating, "discover", broken)
    report = desk()
    assert {line.partition(": ")[0] for line in report.failed} == {
        "fetch rings", "fetch squares", "discover",
    }  # fmt: skip
    assert (report.code, report.waiting) == (BROKEN, 0)


def test_a_licence_is_accepted_once_by_a_person_or_by_the_option(desk: Desk) -> None:
    report = desk(accept_licence=False)
    assert report.code == BROKEN
    assert [line for line in report.failed if "python -m etl fetch squares asks" in line]
    assert desk.hub.files == []
    desk()
    assert desk(accept_licence=False).code == NOTHING_NEW


@pytest.fixture
def changed(updated: Desk) -> Desk:
    """A ledger that is published, and a past month whose map is another now."""
    desk = updated
    other = {"2024-02-29": [[37.0, 48.0, 37.38, 48.2]]}
    desk.push("squares", days=DAYS | other)
    raw = desk.ledger.folder / "raw" / "squares" / "squares_2024-02-29.json"
    raw.write_text(json.dumps(other["2024-02-29"]), encoding="utf-8")
    return desk


def test_an_unexplained_change_of_a_published_month_is_refused_by_name(changed: Desk) -> None:
    published = changed.ledger.published
    report = changed()
    told = [line for line in report.failed if line.startswith("build: published.csv, line ")]
    assert {re.search(r"\(([^)]+)\)", line)[1] for line in told} >= {  # type: ignore[index]
        "measured-squares/ua/2024-02", "measured-squares/ua/2024-03",
    }  # fmt: skip
    assert report.code == BROKEN
    assert changed.ledger.published == published
    assert changed().failed == report.failed  # as long as nobody has said why


def test_a_correction_explains_it_and_the_change_is_told(changed: Desk) -> None:
    rows: list[dict[str, str]] = []
    for line in changed().failed:
        found = re.search(r'found "([^"]+)" \(([^)]+)\); wanted (.+) as it was', line)
        if found:
            rows.append(
                {
                    "correction_id": f"r{len(rows) + 1:04}", "day": "2024-05-01", "what": found[2],
                    "value_from": found[3], "value_to": found[1], "why": "The map was drawn anew",
                    "evidence": "its archive", "noticed_by": "the ledger",
                }
            )  # fmt: skip
    changed.ledger.write_rows("corrections.csv", rows)
    report = changed()
    assert [line for line in report.failed if line.startswith("build")] == []
    told = lines(report, "Past values that changed")
    assert len([line for line in told if line.startswith("2024-02, measured-squares, ua: ")]) == 1
    assert "→" in told[0]


def test_the_text_holds_numbers_and_names_and_nothing_else(desk: Desk) -> None:
    desk.pages.says("/lookup", 200, b"`<script>@everyone [a](b) " + b"x" * 900)
    text = desk().markdown()
    assert HEADLINE not in text
    assert not re.search(r"3[78]\.\d|4[789]\.\d", text.replace("km²", ""))  # degrees
    (broken,) = re.findall(r"^\* `(archive: .*)`$", text, re.MULTILINE)
    assert "`" not in broken
    assert len(broken) <= updating.LONGEST + 1


def test_a_section_of_many_lines_says_how_many_more_there_are() -> None:
    report = Report([changes.Section("New months", [str(n) for n in range(50)])])
    assert report.markdown().endswith("* 39\n* … and 10 more\n")


def test_a_build_by_other_code_is_made_anew_before_it_is_compared_with(
    updated: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else what a new rule says of old files would look like news."""
    desk = updated
    published = desk.ledger.published
    monkeypatch.setattr(updating, "etl_hash", lambda: "of other code")
    report = desk()
    assert (report.code, report.sections) == (NOTHING_NEW, [])
    assert desk.ledger.published != published


def test_two_updates_at_once_are_one(desk: Desk) -> None:
    (desk.ledger.folder / "raw").mkdir(exist_ok=True)
    with FileLock(desk.ledger.folder / "raw" / ".update.lock"):
        report = desk()
    assert (report.code, report.failed) == (BROKEN, ["update: another one is at work"])


def test_the_command_ends_with_the_code_and_writes_the_text(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updating, "update", partial(update, **desk.options()))
    command = ["update", "--data", str(desk.ledger.folder), "--reference", str(desk.folder)]
    path = tmp_path / "new.md"
    given = [*command, "--accept-licence", "--markdown", str(path)]
    result = CliRunner().invoke(app, given)
    assert result.exit_code == NEW, result.output
    assert path.read_text("utf-8") == result.stdout
    assert "## New months" in result.stdout
    assert CliRunner().invoke(app, given).exit_code == NOTHING_NEW
    del desk.hub.commits["somebody/rings"]
    assert CliRunner().invoke(app, given).exit_code == BROKEN


# The real archive of daily areas, where it is at hand


@pytest.mark.thorough
def test_an_archive_of_daily_areas_is_followed_version_by_version(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [SHARED / name / "economist" for name in ("snapshots", "snapshots-2026-08")]
    if not all(folder.is_dir() for folder in folders):
        warnings.warn("SKIPPED: the map archives are not beside the project", stacklevel=1)
        pytest.skip("the map archives (../shared) are not here")
    module = REAL["economist"]
    for one in (sources, measuring):
        monkeypatch.setattr(one, "modules", lambda: {"economist": module})
    monkeypatch.setattr(rules, "utc_today", lambda: dt.date(2026, 8, 22))
    for name in ("rings", "squares"):
        desk.ledger.replace("series.toml", SERIES.format(name), "")
        desk.ledger.replace("series.toml", MAP.format(name), "")
    build(desk.ledger.folder)

    def push(folder: Path) -> None:
        for path in sorted(folder.glob("area_*.csv")):
            at = dt.datetime.strptime(path.name[5:20], "%Y%m%dT%H%M%S")
            raw = {economist.PATH: path.read_bytes()}
            desk.hub.push(economist.REPOSITORY, raw, f"{at:%Y-%m-%dT%H:%M:%SZ}")

    push(folders[0])
    first = desk()
    assert (first.failed, first.code) == ([], NEW)
    assert (desk().code, desk().sections) == (NOTHING_NEW, [])
    push(folders[1])
    newer = desk()
    assert newer.failed == []
    (days,) = lines(newer, "New days")
    assert days.endswith("new up to 2026-08-21")
    assert newer.stale == []
    again = desk()
    assert (again.code, again.sections, again.failed) == (NOTHING_NEW, [], [])
