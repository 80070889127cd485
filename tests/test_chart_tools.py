"""Under each chart: its numbers, its file, the address of this very view, how to cite it."""

import datetime as dt

import pytest
from streamlit.testing.v1 import AppTest

from tests.test_pages import NAMES, PROJECT, opened

SITE = "https://ledger.example.org"


def _with(part: str, **query: str) -> AppTest:
    test = AppTest.from_file(PROJECT / "overview.py", default_timeout=600)
    test.context["url"] = SITE
    test.run()
    test.switch_page("pages/trends.py")
    test.context["url"] = f"{SITE}/trends"
    for key, value in query.items():
        test.query_params[key] = value
    test.session_state["monthly-tools"] = part
    test.run()
    assert not test.exception
    return test


def test_the_link_names_every_choice_so_that_it_shows_the_same_when_defaults_move() -> None:
    (address,) = [c.value for c in _with("link", unit="sqmi").code if c.value.startswith(SITE)]
    for choice in ("unit=sqmi", "view=months", "from=20", "to=20", "series=", "place=ua"):
        assert choice in address


def test_a_chart_is_cited_with_its_address_and_both_days() -> None:
    cited = " ".join(c.value for c in _with("cite").code)
    assert f"{SITE}/trends?" in cited
    assert f"seen on {dt.date.today()}" in cited
    assert "@misc{frontline-ledger_monthly-change" in cited


def test_an_error_is_reported_to_the_one_address_that_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not list(_with("table").get("link_button"))
    monkeypatch.setenv("LEDGER_REPORT", "javascript:alert(1)")
    assert not list(_with("table").get("link_button"))
    monkeypatch.setenv("LEDGER_REPORT", "https://reports.example.org/new?labels=data")
    of_chart, of_page = _with("table").get("link_button")
    for button in (of_chart, of_page):
        assert button.proto.url.startswith(
            "https://reports.example.org/new?labels=data&title=Error"
        )
        assert "trends" in button.proto.url  # the view that was seen


@pytest.mark.parametrize("name", NAMES)
def test_every_page_of_numbers_has_a_way_to_report_an_error(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGER_REPORT", "mailto:desk@example.org")
    assert opened(name).get("link_button")[-1].proto.label == "Report an error on this page"
