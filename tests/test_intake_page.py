"""The intake in the browser: off unless the server was started for it, and by the same rules."""

import json

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import intake
from tests.ledger import PROJECT, Ledger
from tests.test_intake import GAZETTE, contents, page, real
from tests.test_pages import words

__all__ = ["page", "real"]  # fixtures


def opened() -> AppTest:
    test = AppTest.from_file(PROJECT / "app.py", default_timeout=600)
    test.run()
    test.switch_page("pages/intake.py")
    test.run()
    assert not test.exception, [e.message for e in test.exception]
    return test


def test_the_page_is_off_by_default(built: object) -> None:
    test = opened()
    assert "This page is off" in words(test)
    assert not test.button


def test_a_pasted_text_becomes_rows_only_when_they_are_accepted(
    real: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGER_DATA", str(real.folder))
    monkeypatch.setenv(intake.FLAG, "1")
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
    real: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGER_DATA", str(real.folder))
    monkeypatch.setenv(intake.FLAG, "1")
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


def test_reviewed_rows_go_in_by_the_same_rules(
    real: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGER_DATA", str(real.folder))
    proposal = intake.propose_file("text.txt", GAZETTE.encode())
    wrong = json.loads(json.dumps(proposal["parts"][0]))
    wrong["row"]["value"] = "many"
    before = contents(real)
    with pytest.raises(intake.Failed, match="value"):
        intake.write(proposal["article"], [wrong])
    assert contents(real) == before
