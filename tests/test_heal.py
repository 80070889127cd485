"""A build that is damaged or gone is made again, and until then the one before it is shown."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from etl.__main__ import app
from etl.ledger import publish
from etl.ledger.build import build, is_current
from tests.ledger import PROJECT, Ledger
from tests.test_build import is_whole
from tests.test_pages import opened
from views import database

pytestmark = pytest.mark.thorough  # see CONTRIBUTING

QUESTION = "SELECT km2 FROM pub.monthly_change WHERE figure_id = 'f0101'"


def in_place(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def damage(build: Path) -> None:
        build.write_bytes(change(build.read_bytes()))

    return damage


def unsealed(build: Path) -> None:
    build.with_suffix(publish.SEAL).unlink()


def wrongly_sealed(build: Path) -> None:
    build.with_suffix(publish.SEAL).write_text("12 " + "0" * 64 + "\n", encoding="utf-8")


def one_byte_is_another_but_size_and_time_are_not(build: Path) -> None:
    stat = build.stat()
    raw = bytearray(build.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    build.write_bytes(raw)
    os.utime(build, ns=(stat.st_atime_ns, stat.st_mtime_ns))


DAMAGE: dict[str, Callable[[Path], None]] = {
    "overwritten": in_place(lambda raw: b"\0" * len(raw)),
    "its head overwritten": in_place(lambda raw: b"x" * 8192 + raw[8192:]),
    "its tail overwritten": in_place(lambda raw: raw[:-8192] + b"x" * 8192),
    "halved": in_place(lambda raw: raw[: len(raw) // 2]),
    "longer": in_place(lambda raw: raw + b"x"),
    "empty": in_place(lambda raw: b""),
    "another file": in_place(lambda raw: b"<html>not found</html>"),
    "one byte": one_byte_is_another_but_size_and_time_are_not,
    "without a seal": unsealed,
    "with a wrong seal": wrongly_sealed,
}


@pytest.fixture
def own(published: Ledger) -> Ledger:
    """A published ledger whose builds are no links to those of other tests."""
    for path in published.builds.glob("*.duckdb"):
        raw = path.read_bytes()
        path.unlink()
        path.write_bytes(raw)
    return published


@pytest.fixture
def served(own: Ledger, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ledger]:
    """The same, as a server reads it that has just been started."""
    monkeypatch.setenv("LEDGER_DATA", str(own.folder))
    yield own
    database._etls.pop(own.folder, None)


def answer() -> list[float]:
    return [float(value) for value in database.query(QUESTION)["km2"]]


def spoil(ledger: Ledger) -> str:
    """Let the files break a rule; returns what stood there."""
    before = ledger.text("figures.csv")
    ledger.set("figures.csv", "f0143", value="101")
    return before


# The ETL


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_build_is_not_up_to_date_and_is_made_again(kind: str, own: Ledger) -> None:
    assert is_current(own.folder)
    DAMAGE[kind](own.published)
    assert not is_current(own.folder)
    result = CliRunner().invoke(app, ["build", "--if-stale", "--data", str(own.folder)])
    assert result.exit_code == 0, result.output
    assert "published 2" in result.stderr
    assert is_whole(own)
    assert is_current(own.folder)
    assert build(own.folder, only_if_stale=True) is None


DIES = """
import os, sys
from pathlib import Path
from tests.dying import dies_before

dies_before(int(sys.argv[2]), (os, "replace"), (Path, "rename"))
from etl.ledger.build import build
build(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("stop", [0, 1, 2, 3])
def test_a_build_that_is_killed_between_seal_name_and_pointer_leaves_a_whole_one(
    stop: int, own: Ledger
) -> None:
    own.set("figures.csv", "f0101", value="91")
    command = [sys.executable, "-c", DIES, str(own.folder), str(stop)]
    done = subprocess.run(command, cwd=PROJECT, timeout=300, check=False)
    assert done.returncode == (-9 if stop < 3 else 0)
    assert publish.is_whole(own.published)
    assert (build(own.folder, only_if_stale=True) is None) == (stop == 3)
    assert is_current(own.folder)
    assert {p.stem for p in own.builds.glob(f"*{publish.SEAL}")} == {
        p.stem for p in own.builds.glob("*.duckdb")
    }


def test_what_reads_a_damaged_build_says_so(own: Ledger) -> None:
    DAMAGE["another file"](own.published)
    for command in ("status", "agreement"):
        result = CliRunner().invoke(app, [command, "--data", str(own.folder)])
        assert result.exit_code == 1
        assert "cannot be read" in result.stderr


# A server


@pytest.mark.parametrize("kind", ["halved", "one byte", "without a seal"])
def test_a_server_that_starts_on_a_damaged_build_makes_another(kind: str, served: Ledger) -> None:
    damaged = served.published
    DAMAGE[kind](damaged)
    assert answer() == [90.0]
    assert database.build_path() != damaged
    assert database.trouble() == ""


@pytest.mark.parametrize("kind", ["overwritten", "empty"])
def test_a_server_whose_build_is_damaged_while_it_runs_makes_another(
    kind: str, served: Ledger
) -> None:
    assert database.trouble() == ""
    assert answer() == [90.0]
    damaged = served.published
    DAMAGE[kind](damaged)
    assert [*database.query("SELECT count(*) AS n FROM pub.article")["n"]] == [23]
    assert database.build_path() != damaged
    assert database.trouble() == ""


@pytest.mark.parametrize("gone", ["pointer", "build", "folder"])
def test_what_is_removed_while_a_server_runs_is_made_again(gone: str, served: Ledger) -> None:
    assert answer() == [90.0]
    if gone == "pointer":
        (served.builds / publish.POINTER).unlink()
    elif gone == "build":
        served.published.unlink()
    else:
        shutil.rmtree(served.builds)
    assert answer() == [90.0]
    assert database.trouble() == ""
    assert is_current(served.folder)


def test_where_no_build_can_be_made_the_one_before_is_shown_until_it_can(served: Ledger) -> None:
    older = served.published
    served.set("figures.csv", "f0101", value="91")
    build(served.folder)
    assert answer() == [91.0]
    good = spoil(served)
    DAMAGE["halved"](served.published)
    assert answer() == [90.0]
    assert database.build_path() == older
    assert "share" in database.trouble()
    test = opened("overview")
    assert any("newest files could not be read" in box.value for box in test.warning)
    served.write("figures.csv", good)
    assert database.trouble() == ""
    assert answer() == [91.0]
    assert not opened("overview").warning


def test_the_warning_goes_when_the_fault_is_gone(served: Ledger) -> None:
    good = spoil(served)
    assert "share" in database.trouble()
    assert answer() == [90.0]
    served.write("figures.csv", good)
    assert database.trouble() == ""


def test_the_warning_goes_when_somebody_else_has_built(served: Ledger) -> None:
    good = spoil(served)
    assert database.trouble()
    served.write("figures.csv", good.replace("Corrected by the desk", "Corrected by the Desk"))
    build(served.folder)
    assert database.trouble() == ""
    assert is_current(served.folder)


def test_without_any_build_the_page_says_what_is_wrong_and_recovers(served: Ledger) -> None:
    good = spoil(served)
    shutil.rmtree(served.builds)
    test = opened("overview")
    assert any("nothing to show" in box.value for box in test.error)
    assert "share" in " ".join(code.value for code in test.code)
    served.write("figures.csv", good)
    assert not opened("overview").error


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the ETL answers, one call after the other; nothing more is built."""
    answers: list[str] = []
    monkeypatch.setattr(database, "_build", lambda data: answers.pop(0))
    return answers


def test_the_etl_is_asked_once_while_nothing_changes(served: Ledger, asked: list[str]) -> None:
    asked += ["The disk is full", "never said"]
    assert [database.trouble() for _ in range(5)] == ["The disk is full"] * 5
    assert asked == ["never said"]


def test_a_fault_that_is_in_no_file_is_asked_about_again(
    served: Ledger, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked += ["The disk is full", ""]
    now = [1000.0]
    monkeypatch.setattr("views.database.time.monotonic", lambda: now[0])
    assert database.trouble() == "The disk is full"
    now[0] += database.RETRY_SECONDS - 1
    assert database.trouble() == "The disk is full"
    now[0] += 1
    assert database.trouble() == ""


def test_a_healthy_server_asks_once_and_leaves_edits_alone(
    served: Ledger, asked: list[str]
) -> None:
    asked += [""]
    assert database.trouble() == ""
    spoil(served)
    assert database.trouble() == ""
    assert answer() == [90.0]


def test_each_view_looks_at_the_file_but_does_not_read_it_again(
    served: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.trouble()
    assert answer() == [90.0]
    monkeypatch.setattr(hashlib, "file_digest", lambda *_: pytest.fail("read again"))
    for _ in range(5):
        database._result.cache_clear()
        assert answer() == [90.0]
        assert database.trouble() == ""


def test_a_wrong_question_is_not_taken_for_damage(served: Ledger) -> None:
    before = served.published
    with pytest.raises(Exception, match="nowhere"):
        database.query("SELECT * FROM pub.nowhere")
    assert database.build_path() == before


@pytest.mark.parametrize("pointer", [b"", b"\xff\xfe", b"../x.duckdb", b"a\x00.duckdb"])
def test_a_pointer_that_names_no_build_is_mended(pointer: bytes, served: Ledger) -> None:
    (served.builds / publish.POINTER).write_bytes(pointer)
    assert answer() == [90.0]
    assert is_current(served.folder)
