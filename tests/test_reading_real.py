"""The score of real pages, shown on made-up ones; the form of what is wanted of the real ones."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bench import reading_real
from bench.reading import share
from etl.intake.proposal import ledger
from tests.ledger import PROJECT

FIGURE = {
    "amounts": [[212, "km2"], [82, "sq_mi"]], "measure": ["net_change"], "side": "russia",
    "place": ["Ukraine"], "period": [["2026-05-01", "2026-05-31"]], "estimator": ["afp"],
    "certain": True, "context": "lead",
}  # fmt: skip
EVENT = {"kind": ["capture_claim"], "place": ["Pokrovsk"], "oblast": "Donetsk",
         "by": ["Russian MoD"], "day": ["2026-05"], "certain": True}  # fmt: skip
PAGE = {"id": "made-up-1", "half": "A", "language": "en", "published": "2026-06-02",
        "address": "https://made-up-gazette.example/1", "about": "war", "covers": "whole",
        "figures": [], "events": [], "comparisons": []}  # fmt: skip
TEXTS = {
    "made-up-1": """Made-up gains slow in May

Russia captured 212 square kilometres of Ukrainian territory in May 2026, according to an AFP
analysis. It had taken 300 square kilometres in April 2026, AFP said.

Russia's Defence Ministry claimed to have captured Pokrovsk on 28 May 2026.
""",
    "made-up-2": """Made-up forest burns

Fires burned 40 square kilometres of forest in May 2026, and the made-up ministry counted 12 fires.
""",
}


inputs = cache(ledger)


def scored(tmp_path: Path, *pages: dict[str, Any]) -> reading_real.Score:
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return reading_real.score(pages, tmp_path, inputs(PROJECT / "data"))


def test_each_row_is_right_wrong_or_neither_and_a_page_without_a_text_is_told(
    tmp_path: Path,
) -> None:
    wrong_month = FIGURE | {"amounts": [[300, "km2"]], "period": [["2026-03", "2026-03"]]}
    comparison = {"kind": ["largest_since"], "subject": None, "references": [],
                  "estimator": [None], "certain": True}  # fmt: skip
    elsewhere = EVENT | {"place": ["Made-up Village"]}
    page = PAGE | {"figures": [FIGURE, wrong_month], "events": [EVENT, elsewhere],
                   "comparisons": [comparison]}  # fmt: skip
    other = PAGE | {"id": "made-up-2", "about": "other"}
    result = scored(tmp_path, page, other, PAGE | {"id": "made-up-3"})
    figures, events = result.war["figures", "en"], result.war["events", "en"]
    assert [(row.right, row.cells["period"]) for row in figures.rows] == [
        (True, True), (False, False),
    ]  # fmt: skip
    assert (figures.wanted, events.wanted, events.outside) == (2, 1, 1)
    assert [row.right for row in events.rows] == [True]
    assert result.war["comparisons", "en"].wanted == 0  # without a date, none can be right
    told = reading_real.report(result)
    assert "figures en: 2 wanted" in told
    assert f"period     right {share(1, 2)}" in told
    assert "about something else: 1 read" in told
    assert "no text of 1 pages: made-up-3" in told


@pytest.mark.parametrize(
    ("change", "right"),
    [
        ({"estimator": [None, "afp"]}, True),
        ({"estimator": ["Made-up Daily"]}, False),
        ({"amounts": [[212, "sq_mi"]]}, False),
        ({"period": [[None, "2026-05-31"]]}, True),
        ({"period": [[None, None]]}, False),
        ({"period": [["2025", "2025"], ["2026-05", "2026-05"]]}, True),
        ({"place": ["Donetsk oblast"]}, False),
        ({"side": "ukraine"}, False),
        ({"certain": False, "measure": ["other"]}, None),
    ],
)
def test_a_cell_is_right_where_it_is_one_of_those_wanted(
    tmp_path: Path, change: dict[str, Any], right: bool | None
) -> None:
    result = scored(tmp_path, PAGE | {"figures": [FIGURE | change]})
    tally = result.war["figures", "en"]
    rows = [row.right for row in tally.rows]
    # the 300 of April is not wanted here: wrong each time
    assert rows == ([False] if right is None else [right, False])
    assert tally.either == (right is None)


def test_an_interval_holds_the_share_and_widens_with_fewer_cases() -> None:
    assert share(9, 10) == "9/10 = 0.90 (0.60 to 0.98)"
    assert share(90, 100) == "90/100 = 0.90 (0.83 to 0.94)"
    assert share(0, 0) == "0/0"


def test_what_is_wanted_of_real_pages_is_facts_in_one_form() -> None:
    pages = reading_real.expectations()
    assert len(pages) == len({page["id"] for page in pages}) > 300
    for page in pages:
        assert set(page) - {"note"} == set(PAGE), page["id"]
        assert page["half"] == "BA"[int(page["id"][-1]) % 2], page["id"]
        assert re.fullmatch(r"(20\d\d(-\d\d){0,2})?", page["published"]), page["id"]
        assert page["about"] == "war" or not (page["figures"] or page["events"]), page["id"]
        words = [value for value in _texts(page) if value != page["address"]]
        assert max(map(len, words)) <= 110, page["id"]  # remarks of ours, no sentence
    assert {page["language"] for page in pages} == {"en", "uk", "ru"}
    assert sum(page["about"] == "other" for page in pages) >= 60


def _texts(value: Any) -> list[str]:
    return re.findall(r'"((?:[^"\\]|\\.)*)"', json.dumps(value, ensure_ascii=False))
