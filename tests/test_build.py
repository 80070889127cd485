"""A build is all or nothing: killed, started twice or repeated, readers see one whole build."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from bench import synthetic
from etl.ledger import publish
from etl.ledger.build import build, check, content_key, is_current
from etl.ledger.read import read
from tests.ledger import COLUMNS, PROJECT, Ledger, refused

READ, CHECKED, LOADED, PUBLISHED = range(1, 5)  # the lines that a build says


def start(ledger: Ledger, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "etl", "build", *options, "--data", str(ledger.folder)],
        cwd=PROJECT,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "COLUMNS": "200"},
    )


def wait_for_line(process: subprocess.Popen[str], number: int) -> None:
    assert process.stderr is not None
    for _ in range(number):
        assert process.stderr.readline()


def is_whole(ledger: Ledger) -> bool:
    """Whether the published build opens and has every figure of the files."""
    with ledger.open() as connection:
        rows = connection.execute("SELECT figure_id FROM pub.figure").fetchall()
    prints = {row["figure_id"] for row in ledger.rows("figures.csv") if row["role"] == "prints"}
    return {figure_id for (figure_id,) in rows} == prints


# Killed


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        (0, 0.0),
        (0, 0.3),
        (READ, 0.0),
        (READ, 0.04),
        (CHECKED, 0.0),
        (CHECKED, 0.05),
        (CHECKED, 0.1),
        (LOADED, 0.0),
        (LOADED, 0.05),
        (LOADED, 0.1),
        (LOADED, 0.15),
        (LOADED, 0.2),
        (PUBLISHED, 0.0),
    ],
)
@pytest.mark.thorough
def test_a_build_that_is_killed_leaves_a_whole_build_published(
    line: int, seconds: float, published: Ledger
) -> None:
    before = published.fingerprint()
    published.add("left_out.csv", like="f0999", row_id="f0998")
    process = start(published)
    wait_for_line(process, line)
    time.sleep(seconds)
    process.kill()
    process.communicate()
    assert line >= CHECKED or published.fingerprint() == before
    assert is_whole(published)
    finished = build(published.folder)
    assert finished is not None
    assert published.published == finished.path
    assert is_whole(published)
    names = {path.name for path in published.builds.iterdir()}
    seals = {Path(name).stem + publish.SEAL for name in names if name.endswith(".duckdb")}
    left = {name for name in names if not name.endswith(".duckdb")}
    assert left == {publish.POINTER, ".lock", *seals}


@pytest.mark.thorough
def test_a_build_that_is_killed_lets_the_next_one_in(ledger: Ledger) -> None:
    first = start(ledger)
    wait_for_line(first, READ)  # holds the lock
    second = start(ledger, "--if-stale")
    first.kill()
    first.communicate()
    _, said = second.communicate(timeout=600)
    assert second.returncode == 0, said
    assert is_whole(ledger)


# Several at once


@pytest.mark.thorough
def test_of_several_processes_that_find_nothing_one_builds_and_the_others_wait(
    ledger: Ledger,
) -> None:
    processes = [start(ledger, "--if-stale") for _ in range(4)]
    said = [process.communicate(timeout=600)[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0, 0], said
    assert sum("published 2" in text for text in said) == 1
    assert sum("the published build is up to date" in text for text in said) == 3
    assert [path.name for path in ledger.builds.glob("*.duckdb")] == [ledger.published.name]


def test_a_build_of_the_same_files_is_up_to_date_until_a_byte_changes(published: Ledger) -> None:
    assert is_current(published.folder)
    assert build(published.folder, only_if_stale=True) is None
    published.replace("figures.csv", "Corrected by the desk", "Corrected by the Desk")
    assert not is_current(published.folder)
    assert build(published.folder, only_if_stale=True) is not None
    assert is_current(published.folder)


def test_a_build_that_is_gone_is_made_again(published: Ledger) -> None:
    published.published.unlink()
    assert publish.current(published.builds) is None
    assert build(published.folder, only_if_stale=True) is not None
    assert is_whole(published)


@pytest.mark.parametrize(
    "pointer", [b"", b"\xff\xfe", b"../x.duckdb", b"/etc/passwd", b"x.part", b"a\x00.duckdb"]
)
def test_a_pointer_that_names_no_build_is_as_good_as_none(
    pointer: bytes, published: Ledger
) -> None:
    (published.builds / publish.POINTER).write_bytes(pointer)
    assert publish.current(published.builds) is None
    assert not is_current(published.folder)


# Same files, same rows


def relations(connection: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of core and pub in their order, without what tells one build from another."""
    names = connection.execute(
        """
        SELECT table_schema || '.' || table_name, table_type FROM information_schema.tables
        WHERE table_schema IN ('core', 'pub') AND table_name NOT IN ('build', 'load_log')
        ORDER BY ALL
        """
    ).fetchall()
    found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name, _ in names}  # noqa: S608
    for name, kind in names:
        if kind == "VIEW":  # has no order of its own
            found[name].sort(key=repr)
    return found


def test_the_order_of_rows_in_the_files_does_not_matter(published: Ledger) -> None:
    with published.open() as connection:
        first = relations(connection)
    for file in COLUMNS:
        published.write_rows(file, published.rows(file)[::-1])
    build(published.folder)
    with published.open() as connection:
        assert relations(connection) == first
    assert len(first) > 25


def test_every_public_relation_has_rows_in_the_small_ledger(
    db: duckdb.DuckDBPyConnection,
) -> None:
    # Those that measured files alone can fill are tested with a made-up map in test_measure.py.
    measured = {
        "agreement", "area", "change", "change_vintage", "day", "day_area", "input_fault", "level",
        "map_voice", "month_area", "month_direction", "month_maps", "pace", "presence",
        "series_level", "settlement_month", "shown_map", "state", "stated_beside", "told_apart",
        "twin", "withdrawn_version",
    }  # fmt: skip
    empty = {name.split(".")[1] for name, rows in relations(db).items() if not rows}
    assert empty == measured


def test_a_build_says_what_it_was_made_from(db: duckdb.DuckDBPyConnection, built: Path) -> None:
    (row,) = db.execute("SELECT build_id, inputs_sha256, duckdb_version FROM pub.build").fetchall()
    name, inputs, version = row
    assert Ledger(built).published.stem == name
    assert inputs == read(built).sha256
    assert name.endswith("-" + content_key(inputs))
    assert version == duckdb.__version__
    log = db.execute("SELECT file, row_count FROM pub.load_log").fetchall()
    assert dict(log)["figures.csv"] == len(Ledger(built).rows("figures.csv"))
    assert dict(log)["series.toml"] == 2 + 2 + 6 + 1  # maps, estimators, series, sets


# The day of the data


def git(folder: Path, *command: str, on: str = "2030-01-01T00:00:00Z") -> None:
    subprocess.run(
        ["git", "-c", "user.name=Made Up", "-c", "user.email=made@up.invalid", *command],
        cwd=folder,
        check=True,
        capture_output=True,
        env={**os.environ, "GIT_AUTHOR_DATE": on, "GIT_COMMITTER_DATE": on},
    )


def day_of_data(folder: Path) -> str:
    build(folder)
    with Ledger(folder).open() as connection:
        (day,) = connection.execute("SELECT data_as_of::VARCHAR FROM pub.build").fetchall()[0]
    return str(day)


def newest_named(ledger: Ledger) -> str:
    return max(
        [row["published"] for row in ledger.rows("articles.csv") if len(row["published"]) == 10]
        + [r["vintage"] for r in ledger.rows("figures.csv") if r["vintage_basis"] == "article date"]
    )


def test_without_git_the_day_of_the_data_is_the_newest_that_the_data_names(ledger: Ledger) -> None:
    for path in ledger.folder.glob("*.csv"):
        os.utime(path, (4e9, 4e9))  # what a disk says of its files is no day of theirs
    assert day_of_data(ledger.folder) == newest_named(ledger)


def test_rows_newer_than_the_last_commit_name_the_day_of_the_data(ledger: Ledger) -> None:
    git(ledger.folder, "init")
    git(ledger.folder, "add", "places.csv")
    git(ledger.folder, "commit", "-m", "the rest is not committed", on="2001-01-01T00:00:00Z")
    assert day_of_data(ledger.folder) == newest_named(ledger)


@pytest.mark.thorough
def test_the_day_of_the_data_is_that_of_the_last_commit_that_touched_it(ledger: Ledger) -> None:
    project = ledger.folder.parent
    (project / ".gitignore").write_text("data/build/\n")
    git(project, "init")
    git(project, "add", ".")
    # In UTC, whatever the clock of whoever committed.
    git(project, "commit", "-m", "data", on="2031-05-01T23:30:00-05:00")
    (project / "other.txt").touch()
    git(project, "add", ".")
    git(project, "commit", "-m", "no data", on="2031-07-01T00:00:00Z")
    assert day_of_data(ledger.folder) == "2031-05-02"
    # Hosting fetches one commit, without what was before it.
    clone = project.parent / "clone"
    git(project, "clone", "--depth", "1", project.as_uri(), str(clone))
    assert day_of_data(clone / "data") == "2031-07-01"


# Publishing


@pytest.mark.thorough
def test_a_reader_keeps_its_build_while_others_are_published(published: Ledger) -> None:
    old = published.published
    reader = published.open()
    question = "SELECT km2 FROM pub.monthly_change WHERE figure_id = 'f0101'"
    assert reader.execute(question).fetchall() == [(90.0,)]
    for value in range(91, 91 + publish.KEEP + 1):
        published.set("figures.csv", "f0101", value=str(value))
        build(published.folder)
        assert reader.execute(question).fetchall() == [(90.0,)]
        with published.open() as fresh:
            assert fresh.execute(question).fetchall() == [(float(value),)]
    assert not old.exists()  # too old to be kept, and yet:
    assert reader.execute("SELECT count(*) FROM pub.article").fetchall() == [(23,)]
    reader.close()


@pytest.mark.thorough
def test_the_last_builds_are_kept_and_one_line_rolls_back(published: Ledger) -> None:
    made = [published.published]
    for value in range(91, 91 + publish.KEEP):
        published.set("figures.csv", "f0101", value=str(value))
        done = build(published.folder)
        assert done is not None
        made.append(done.path)
    assert sorted(published.builds.glob("*.duckdb")) == made[-publish.KEEP :]
    (published.builds / publish.POINTER).write_text(made[-2].name + "\n", encoding="utf-8")
    assert published.published == made[-2]
    assert is_whole(published)


def test_the_build_in_use_is_kept_however_old(tmp_path: Path) -> None:
    names = [f"2025010{day}T000000000000Z-0.duckdb" for day in range(1, 9)]
    for name in names:
        (tmp_path / name).touch()
    publish.publish(tmp_path / names[0])
    publish.clean(tmp_path)
    assert sorted(p.name for p in tmp_path.glob("*.duckdb")) == [names[0], *names[-publish.KEEP :]]


def test_check_writes_nothing(ledger: Ledger) -> None:
    ledger.builds.rmdir()
    before = sorted(ledger.folder.iterdir())
    check(ledger.folder)
    assert sorted(ledger.folder.iterdir()) == before


# What may be true holds on its own, whoever writes.


@pytest.fixture(scope="module")
def writable(
    built: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[duckdb.DuckDBPyConnection]:
    path = tmp_path_factory.mktemp("writable") / "copy.duckdb"
    shutil.copyfile(Ledger(built).published, path)
    with duckdb.connect(str(path)) as connection:
        yield connection


@pytest.mark.parametrize(
    ("table", "like", "changes"),
    [
        ("figure", "figure_id = 'f0101'", "'f9001' AS figure_id"),
        ("figure", "figure_id = 'f0101'", "DATE '2024-02-02' AS vintage"),
        ("figure", "figure_id = 'f0101'", "'f9001' AS figure_id, 'lost' AS series_id"),
        ("figure", "figure_id = 'f0146'", "'f9001' AS figure_id, DATE '2024-06-01' AS period_end"),
        ("figure", "figure_id = 'f0146'", "'f9001' AS figure_id, DATE '2024-07-13' AS vintage"),
        ("figure", "figure_id = 'f0205'", "'f9001' AS figure_id, DATE '2025-02-05' AS vintage, "
         "250 AS value"),
        ("figure", "figure_id = 'f0101'", "'f9001' AS figure_id, DATE '2024-02-02' AS vintage, "
         "'nan' AS value, 'nan' AS value_low, 'nan' AS value_high"),
        ("figure", "figure_id = 'f0101'", "'f9001' AS figure_id, DATE '2024-01-30' AS period_end"),
        ("figure", "figure_id = 'f0144'", "'f9001' AS figure_id, DATE '2023-02-01' AS "
         "period_start"),
        ("figure_article", "print_id = 'f0125'", "'f9001' AS print_id, 'lost' AS article_id"),
        ("figure_article", "print_id = 'f0125'", "'f9001' AS print_id, 'prints' AS role"),
        ("figure_article", "print_id = 'f0125'", "'f9001' AS print_id, -1 AS printed_value"),
        ("article", "article_id = 'daily-2024-08'", "'other' AS article_id"),
        ("article", "article_id = 'daily-2024-08'", "'other' AS article_id, 'javascript:x' AS url"),
        ("article", "article_id = 'daily-2024-08'", "'other' AS article_id, NULL AS headline, "
         "'https://example.org/other' AS url"),
        ("wire_copy", "true", "original_id AS article_id"),
        ("event", "event_id = 's001'", "'s900' AS event_id, 'unknown' AS date_basis"),
        ("statement", "statement_id = 'c004'", "'c900' AS statement_id, NULL AS reason"),
        ("place", "place_id = 'vyhadane'", "'other' AS place_id, NULL AS lon, 2 AS geonames_id"),
        ("series", "series_id = 'map-net'", "'other' AS series_id"),
    ],
)  # fmt: skip
def test_the_schema_refuses_a_row(
    table: str, like: str, changes: str, writable: duckdb.DuckDBPyConnection
) -> None:
    with pytest.raises(duckdb.ConstraintException):
        writable.execute(
            f"INSERT INTO core.{table} SELECT * REPLACE ({changes}) FROM core.{table} WHERE {like}"  # noqa: S608
        )


def test_a_refused_build_leaves_no_file_behind(published: Ledger) -> None:
    published.set("figures.csv", published.rows("figures.csv")[0]["figure_id"], value="99999999")
    refused(published)
    assert not list(published.builds.glob("*.part*"))


@pytest.mark.thorough
def test_the_ledger_that_is_measured_with_at_many_times_the_size_keeps_the_rules(
    tmp_path: Path,
) -> None:
    synthetic.write(PROJECT / "data", tmp_path / "data", times=3)
    check(tmp_path / "data")  # raises BadData with what breaks a rule
