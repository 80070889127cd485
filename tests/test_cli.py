"""The command line as a scheduler and a person see it: exit codes, words and JSON."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from etl.__main__ import app
from etl.terminal import SHOWN_PROBLEMS
from tests.ledger import PROJECT, Ledger


def run(*arguments: str | Path) -> tuple[int, str, str]:
    """Exit code, stdout and stderr, the latter on one line."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return result.exit_code, result.stdout, " ".join(result.stderr.split())


def test_build_says_what_it_did_and_exits_0(ledger: Ledger) -> None:
    code, out, said = run("build", "--data", ledger.folder)
    assert (code, out) == (0, "")
    assert re.search(r"read 15 files, \d+ rows", said)
    assert "published " + ledger.published.name in said


def test_build_if_stale_says_that_nothing_was_due(published: Ledger) -> None:
    before = published.fingerprint()
    code, _, said = run("build", "--if-stale", "--data", published.folder)
    assert (code, said) == (0, "the published build is up to date")
    assert published.fingerprint() == before


def test_check_exits_0_and_publishes_nothing(ledger: Ledger) -> None:
    code, _, said = run("check", "--data", ledger.folder)
    assert code == 0
    assert said.endswith("rows hold every rule")
    assert not list(ledger.builds.iterdir())


@pytest.mark.parametrize("command", ["build", "check"])
def test_bad_data_exits_1(command: str, published: Ledger) -> None:
    published.set("figures.csv", "f0101", value="[red]9,0[/red] :bomb:")
    before = published.fingerprint()
    code, _, said = run(command, "--data", published.folder)
    assert code == 1
    assert said.startswith("1 problem in data/; nothing was published.")
    assert 'found "[red]9,0[/red] :bomb:"; wanted' in said  # as it stands, not as markup
    assert published.fingerprint() == before


def test_a_long_list_of_problems_ends_with_their_number(ledger: Ledger) -> None:
    rows = [{**row, "name_en": ""} for row in ledger.rows("places.csv")]
    rows = [{**row, "kind": "planet"} for row in rows]
    ledger.write_rows("places.csv", rows)
    _, _, said = run("check", "--data", ledger.folder)
    assert said.startswith(f"{2 * len(rows)} problems")
    assert said.endswith(f"… and {2 * len(rows) - SHOWN_PROBLEMS} more")


def test_a_build_folder_that_cannot_be_made_exits_1_with_a_sentence(ledger: Ledger) -> None:
    ledger.builds.rmdir()
    ledger.builds.write_text("in the way", encoding="utf-8")
    code, _, said = run("build", "--data", ledger.folder)
    assert code == 1
    assert said.startswith("No build was made:")


def test_status_without_a_build_exits_1(ledger: Ledger) -> None:
    nothing = "Nothing is published yet. Run: python -m etl build"
    assert run("status", "--data", ledger.folder) == (1, "", nothing)


def test_status_names_each_series_its_newest_month_and_its_last_print(published: Ledger) -> None:
    code, out, said = run("status", "--data", published.folder)
    assert (code, said) == (0, "")
    assert "up to date" in out
    assert re.search(r"map-net +12 +12 +2025-01-31", out)


def test_status_as_json_parses_and_names_each_series(published: Ledger) -> None:
    code, out, _ = run("status", "--json", "--data", published.folder)
    status = json.loads(out)
    assert code == 0
    with published.open() as db:
        series = db.execute("SELECT series_id FROM pub.series ORDER BY ALL").fetchall()
    assert sorted(row["series_id"] for row in status["series"]) == [row[0] for row in series]
    assert status["up_to_date"] is True
    assert status["file"] == f"data/build/{published.published.name}"
    assert status["bytes"] == published.published.stat().st_size
    assert {row["file"] for row in status["files"]} >= {"figures.csv", "series.toml"}
    newest = {row["series_id"]: row["newest_period_end"] for row in status["series"]}
    assert newest["north-net-2024"] == "2025-01-31"


def test_status_says_when_the_files_are_newer_than_the_build(published: Ledger) -> None:
    published.replace("figures.csv", "Corrected by the desk", "Corrected")
    assert json.loads(run("status", "--json", "--data", published.folder)[1])["up_to_date"] is False
    assert "older than the" in run("status", "--data", published.folder)[1]


def test_the_folder_can_come_from_the_environment(
    published: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGER_DATA", str(published.folder))
    assert run("build", "--if-stale")[0] == 0
    assert json.loads(run("status", "--json")[1])["file"].endswith(published.published.name)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("bild",),
        ("build", "--now"),
        ("build", "--data", "nowhere"),
        ("check", "pyproject.toml"),
    ],
)
def test_a_wrong_call_exits_2(arguments: tuple[str, ...]) -> None:
    assert run(*arguments)[0] == 2


def test_the_module_runs_as_a_program(ledger: Ledger) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "etl", "status", "--data", str(ledger.folder)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "Nothing is published yet" in done.stderr
