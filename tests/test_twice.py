"""Adding is done once, whatever happens: cut off at any step and begun again, or told twice."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from etl.__main__ import app
from etl.discovery import archive as archiving
from etl.ledger import write
from etl.ledger.build import check
from etl.ledger.records import Event, Statement
from etl.ledger.write import add_rows
from etl.problems import BadData
from tests.ledger import PROJECT, Ledger
from tests.test_intake import contents, page, real
from tests.test_write import ARTICLE, EVENT, run_killed

pytestmark = pytest.mark.thorough  # see CONTRIBUTING

__all__ = ["page", "real"]  # fixtures

# Dies as by kill -9 just before one of the steps that change what is on disk, counted from 0.
DIES = """
import os, sys
from pathlib import Path
from tests.dying import dies_before

dies_before(int(sys.argv.pop(1)), (os, "replace"), (Path, "unlink"))
from etl.__main__ import app
app()
"""
STEPS = 7  # the journal's name, up to five files (article, sketch, figures, …), the journal's end


def dies(stop: int, ledger: Ledger, *command: str) -> int:
    """The exit code of a command that is killed before step ``stop``."""
    done = subprocess.run(
        [sys.executable, "-c", DIES, str(stop), *command, "--data", str(ledger.folder)],
        cwd=PROJECT, capture_output=True, timeout=300, check=False,
    )  # fmt: skip
    return done.returncode


def run(ledger: Ledger, *command: str) -> Result:
    return CliRunner().invoke(app, [*command, "--data", str(ledger.folder)])


def reviewed(folder: Path) -> Path:
    """What was accepted elsewhere: an article with an event, a comparison and a figure."""
    comparison = {
        "statement_id": "", "article_id": ARTICLE["article_id"], "kind": "more_than",
        "source_kind": "news outlet", "wording": "February was larger than March",
        "estimator_id": "north-desk", "series_id": "north-net", "measure": "net_change",
        "place_id": "ua", "subject_start": "2024-02-01", "subject_end": "2024-02-29",
        "subject_step": "month", "comparator": ">", "reference_start": "2024-03-01",
        "reference_end": "2024-03-31", "factor": "", "threshold": "", "unit": "", "qualifier": "",
        "evaluable": "yes", "reason": "", "note": "",
    }  # fmt: skip
    figure = {
        "figure_id": "", "role": "prints", "original": "", "series_id": "north-net",
        "place_id": "ua", "side": "russia", "period_kind": "window",
        "period_start": "2024-09-01", "period_end": "2024-09-19", "period_basis": "exact",
        "vintage": "2024-11-21", "vintage_basis": "article date", "qualifier": "", "value": "12.5",
        "value_high": "", "unit": "km2", "printed": "12.5 km²", "speaker": "", "flag": "",
        "note": "", "article_id": ARTICLE["article_id"],
    }  # fmt: skip
    event = EVENT | {"event_id": "", "article_id": ARTICLE["article_id"]}
    parts = [
        {"file": "events.csv", "row": event},
        {"file": "statements.csv", "row": comparison},
        {"file": "figures.csv", "row": figure},
    ]
    path = folder / "reviewed.json"
    article = ARTICLE | {"publisher_id": "example-gazette"}
    told = {"article": article, "sketch": "0123abcd" * 32, "parts": parts}
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


def nothing_is_left(ledger: Ledger) -> bool:
    return [path.name for path in (ledger.folder / write.FOLDER).iterdir()] == ["lock"]


# Killed and begun again


@pytest.mark.parametrize("stop", range(STEPS))
def test_an_accept_that_is_killed_at_any_step_and_repeated_is_one_accept(
    stop: int, ledger: Ledger, tmp_path: Path
) -> None:
    path = str(reviewed(tmp_path))
    whole = Ledger.copy(tmp_path / "whole")
    assert run(whole, "accept", path).exit_code == 0
    assert dies(stop, ledger, "accept", path) == -9
    result = run(ledger, "accept", path)
    assert result.exit_code == 0, result.output
    assert contents(ledger) == contents(whole)
    assert nothing_is_left(ledger)
    check(ledger.folder)


def test_the_steps_of_an_accept_are_all_tried(ledger: Ledger, tmp_path: Path) -> None:
    assert dies(STEPS, ledger, "accept", str(reviewed(tmp_path))) == 0
    assert nothing_is_left(ledger)


@pytest.mark.parametrize("stop", range(STEPS))
def test_an_add_that_is_killed_at_any_step_and_repeated_is_one_add(
    stop: int, real: Ledger, page: Path, tmp_path: Path
) -> None:
    whole = Ledger.copy(tmp_path / "whole", of=real.folder)
    assert run(whole, "add", str(page), "--yes").exit_code == 0
    before = contents(real)
    assert dies(stop, real, "add", str(page), "--yes") == -9
    result = run(real, "add", str(page), "--yes")
    assert result.exit_code == 0, result.output
    assert contents(real) == contents(whole) != before
    assert nothing_is_left(real)


def test_the_steps_of_an_add_are_all_tried(real: Ledger, page: Path) -> None:
    assert dies(STEPS, real, "add", str(page), "--yes") == 0
    assert nothing_is_left(real)


def test_an_archive_copy_is_stored_after_what_was_cut_off_is_finished(ledger: Ledger) -> None:
    run_killed(ledger, 1)  # the journal is there, no file is in place
    archiving.archive(ledger.folder, dry_run=True)
    assert "\nmade-up-2024-11-21," in ledger.text("articles.csv")
    assert nothing_is_left(ledger)


def test_without_anything_cut_off_finishing_touches_nothing(ledger: Ledger) -> None:
    write.finish(ledger.folder)
    assert not (ledger.folder / write.FOLDER).exists()


# Told twice


def test_what_is_accepted_twice_is_written_once_and_said(ledger: Ledger, tmp_path: Path) -> None:
    path = str(reviewed(tmp_path))
    first = run(ledger, "accept", path)
    assert json.loads(first.stdout) == {
        "articles.csv": 1, "events.csv": 1, "statements.csv": 1, "figures.csv": 1,
    }  # fmt: skip
    after = contents(ledger)
    second = run(ledger, "accept", path)
    assert second.exit_code == 0, second.output
    assert json.loads(second.stdout) == {}
    assert "nothing new to write; 4 in the ledger already" in second.stderr
    assert contents(ledger) == after


def test_an_article_that_gained_a_copy_since_is_the_same_article(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = str(reviewed(tmp_path))
    run(ledger, "accept", path)
    copy = "https://web.archive.org/web/20241122000000/https://example.org/made-up"
    ledger.set("articles.csv", ARTICLE["article_id"], archived_url=copy)
    after = contents(ledger)
    assert json.loads(run(ledger, "accept", path).stdout) == {}
    assert contents(ledger) == after


def test_an_article_that_says_something_else_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    path = reviewed(tmp_path)
    run(ledger, "accept", str(path))
    after = contents(ledger)
    other = path.read_text(encoding="utf-8").replace('"A test"', '"Another headline"')
    path.write_text(other, encoding="utf-8")
    result = run(ledger, "accept", str(path))
    assert result.exit_code == 1
    assert "an id that is used once" in result.stderr
    assert contents(ledger) == after


def test_a_row_that_stands_twice_in_what_was_accepted_is_written_once(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = reviewed(tmp_path)
    told = json.loads(path.read_text(encoding="utf-8"))
    told["parts"] *= 2
    path.write_text(json.dumps(told), encoding="utf-8")
    result = run(ledger, "accept", str(path))
    assert json.loads(result.stdout)["events.csv"] == 1
    assert "3 in the ledger already" in result.stderr
    check(ledger.folder)


def reworded_event(ledger: Ledger) -> None:
    row = ledger.row("events.csv", "s001") | {"event_id": "s900", "wording": "Put otherwise"}
    add_rows(ledger.folder, {Event: [Event.model_validate(row)]})


def reworded_statement(ledger: Ledger) -> None:
    row = ledger.row("statements.csv", "c001") | {"statement_id": "c900", "note": "Again"}
    add_rows(ledger.folder, {Statement: [Statement.model_validate(row)]})


@pytest.mark.parametrize("add", [reworded_event, reworded_statement])
def test_the_same_thing_in_other_words_is_refused_by_a_rule(
    add: Callable[[Ledger], None], ledger: Ledger
) -> None:
    before = contents(ledger)
    with pytest.raises(BadData, match="problem"):
        add(ledger)
    assert contents(ledger) == before


def test_a_new_article_is_not_taken_for_one_that_is_there(ledger: Ledger, tmp_path: Path) -> None:
    run(ledger, "accept", str(reviewed(tmp_path)))
    other = ARTICLE | {
        "publisher_id": "example-gazette", "article_id": "made-up-2024-11-22",
        "url": "https://example.org/made-up-2",
    }  # fmt: skip
    path = tmp_path / "other.json"
    path.write_text(json.dumps({"article": other, "parts": []}), encoding="utf-8")
    assert json.loads(run(ledger, "accept", str(path)).stdout) == {"articles.csv": 1}
