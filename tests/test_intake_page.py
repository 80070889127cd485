"""The intake in the browser: off unless the server was started for it, and by the same rules."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit import config
from streamlit.testing.v1 import AppTest
from typer.testing import CliRunner

from dashboard import intake
from etl.__main__ import app
from etl.ledger.build import build
from tests.ledger import PROJECT, Ledger
from tests.test_intake import GAZETTE, contents, with_gazette
from tests.test_pages import words
from views.database import data_folder


@pytest.fixture(scope="module")
def gazette(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed files with a made-up outlet, and their build. Not to be changed."""
    ledger = with_gazette(tmp_path_factory.mktemp("gazette") / "data")
    build(ledger.folder)
    return ledger.folder


@pytest.fixture
def real(tmp_path: Path, gazette: Path, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """A copy of it; on a busy machine its commands may take as long as they need."""
    monkeypatch.setattr(intake, "SECONDS", 1200)
    return Ledger.copy(tmp_path / "data", of=gazette)


@pytest.fixture
def no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands run in the process of the test; that they can run in their own, another shows."""

    def run(*arguments: str, given: str = "") -> str:
        command = [*arguments, "--data", str(data_folder())]
        done = CliRunner().invoke(app, command, input=given, env={"NO_COLOR": "1"})
        if done.exit_code:
            raise intake.Failed(done.stderr)
        return done.stdout

    monkeypatch.setattr(intake, "_run", run)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As on a server that was started for intake."""
    before = [
        (name, config.get_option(name)) for name in ("server.address", "server.maxUploadSize")
    ]
    monkeypatch.setenv(intake.FLAG, "1")
    config.set_option("server.address", "127.0.0.1")
    config.set_option("server.maxUploadSize", 20)
    yield
    for name, value in before:
        config.set_option(name, value)


def opened() -> AppTest:
    test = AppTest.from_file(PROJECT / "overview.py", default_timeout=600)
    test.switch_page("pages/intake.py")
    test.run()
    assert not test.exception, [e.message for e in test.exception]
    return test


def test_the_page_is_off_by_default(built: object) -> None:
    test = opened()
    assert "This page is off" in words(test)
    assert not test.button


def test_it_stays_off_where_others_could_reach_the_server(
    built: object, started: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.set_option("server.address", None)
    test = opened()
    assert "This page is off" in words(test)
    assert "This server listens on every address" in words(test)
    assert not test.button
    assert "intake" not in json.dumps([link.proto.page for link in test.get("page_link")])


def test_a_pasted_text_becomes_rows_only_when_they_are_accepted(
    real: Ledger, started: None, no_process: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGER_DATA", str(real.folder))
    test = opened()
    before = contents(real)
    test.text_area[0].input(GAZETTE)
    test.button[0].click().run()
    assert not test.exception, [e.message for e in test.exception]
    labels = [box.label.replace("\\", "") for box in test.checkbox]
    assert any("212 km²" in label for label in labels), labels
    assert contents(real) == before
    for box in test.checkbox:
        if "212 km²" not in box.label.replace("\\", ""):
            box.uncheck()
    test.button[-1].click().run()
    assert not test.exception, [e.message for e in test.exception]
    assert "Written: 1 into articles.csv, 1 into figures.csv" in " ".join(
        s.value for s in test.success
    ).replace("\\", "")
    (row,) = [r for r in real.rows("articles.csv") if r["publisher_id"] == "made-up-gazette"]
    assert [
        r["value"] for r in real.rows("figures.csv") if r["article_id"] == row["article_id"]
    ] == ["212"]


def test_a_refusal_is_said_and_nothing_is_written(
    real: Ledger, started: None, no_process: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGER_DATA", str(real.folder))
    before = contents(real)
    test = opened()
    test.text_input[0].input("http://127.0.0.1:9/page")
    test.button[0].click().run()
    assert "It could not be read." in [e.value for e in test.error]
    with pytest.raises(intake.Failed):
        intake.propose("--help")
    with pytest.raises(intake.Failed):
        intake.write(None, [{"file": "publishers.csv", "row": {}}])
    assert contents(real) == before


def test_rows_that_are_written_but_not_built_are_said_to_be_written(
    real: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*arguments: str, given: str = "") -> str:
        if arguments[0] == "build":
            raise intake.Failed("No space left")
        return '{"events.csv": 2}'

    monkeypatch.setattr(intake, "_run", run)
    done = intake.write(None, [])
    assert done.startswith("2 into events.csv; but it is not on screen yet")
    assert "No space left" in done


def test_reviewed_rows_go_in_by_the_same_rules(
    real: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the commands as processes, as on a server."""
    monkeypatch.setenv("LEDGER_DATA", str(real.folder))
    proposal = intake.propose_file("text.txt", GAZETTE.encode())
    wrong = json.loads(json.dumps(proposal["parts"][0]))
    wrong["row"]["value"] = "many"
    before = contents(real)
    with pytest.raises(intake.Failed, match="value"):
        intake.write(proposal["article"], [wrong])
    assert contents(real) == before
