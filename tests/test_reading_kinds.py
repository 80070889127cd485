"""Kinds of misreading stay mended, in each language."""

import datetime as dt
from dataclasses import astuple
from typing import Any

import pytest

from reading import statements
from reading.doubts import DOUBTS, sure, words
from reading.unread import unread
from tests import test_reading_events as told
from tests import test_reading_figures as counted
from tests.reading_scores import gazetteer
from tests.test_reading_statements import ESTIMATORS, PLACES
from tests.texts.dispatches import Dispatch
from tests.texts.kinds import COUNTED, KINDS

EACH = [
    pytest.param(d, id=f"{kind}, {d.language}")
    for kind, texts in (KINDS | COUNTED).items()
    for d in texts
]


@pytest.mark.parametrize("text", EACH)
def test_a_kind_once_misread_is_read(text: Dispatch) -> None:
    wanted = {(e.place_id, e.kind, e.actor) for e in text.events}
    assert set(told.keys(text)) == wanted
    assert set(counted.keys(text)) == {astuple(f) for f in text.figures}


def test_each_kind_is_there_in_three_languages() -> None:
    assert all(
        {t.language for t in texts} == {"en", "uk", "ru"} for texts in (KINDS | COUNTED).values()
    )


def _why(text: str) -> set[str]:
    """All doubts of all that is read from a text, in words."""
    published = dt.date(2025, 12, 2)
    rows: list[Any] = [*told.read(text, published), *counted.read(text, published)]
    read = statements.read(text, today=published, places=PLACES, estimators=ESTIMATORS)
    return {why for row in (*rows, *read.readings) for why in row.doubts}


@pytest.mark.parametrize("name", DOUBTS)
def test_each_doubt_holds_of_its_example(name: str) -> None:
    assert DOUBTS[name].words in _why(DOUBTS[name].example)


def test_a_doubt_makes_a_row_unsure_and_nothing_else_does() -> None:
    assert sure(()) > 0.9
    assert sure(words(["period"])) < 0.5
    for texts in (KINDS | COUNTED).values():
        for text in texts:
            rows: list[Any] = [*told.read(text.text), *counted.read(text.text)]
            assert all((row.sure < 0.5) == bool(row.doubts) for row in rows)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Gerasimov said his troops took the hamlet of Dzvinkivka in Donetsk region.",
         "place not in the ledger: Dzvinkivka (hamlet, Donetsk oblast)"),
        ("Герасимов заявив про захоплення села Дзвінківка на Донеччині.",
         "place not in the ledger: Дзвінківка (village, Donetsk oblast)"),
        ("Герасимов сообщил о взятии поселка Дзвинковка в Донецкой области.",
         "place not in the ledger: Дзвинковка (settlement, Donetsk oblast)"),
        ("The army holds 90 sq km of the region.", "a number that was not read"),
        ("Армія утримує 90 кв. км області.", "a number that was not read"),
        ("Армия удерживает 90 кв. км области.", "a number that was not read"),
        ("Nobody said who had taken Pokrovsk.", "a claim or a place that was not read"),
        ("Ніхто не каже, хто взяв Покровськ.", "a claim or a place that was not read"),
        ("Никто не говорит, кто взял Покровск.", "a claim or a place that was not read"),
    ],
)  # fmt: skip
def test_what_was_not_read_is_named(text: str, why: str) -> None:
    assert why in [one.why for one in unread(text, places=gazetteer(), taken=[])]


@pytest.mark.parametrize(
    "text",
    [
        "The Russian Defence Ministry said it had taken Andriivka.",
        "Міноборони РФ заявило про захоплення Андріївки.",
        "Минобороны РФ заявило о взятии Андреевки.",
    ],
)
def test_a_namesake_asks_which_is_meant(text: str) -> None:
    (event,) = told.read(text)
    assert {"andriivka-sumy"} < set(event.namesakes)
    assert event.doubts == words(["homonym"])
