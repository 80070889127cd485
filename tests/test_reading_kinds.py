"""Kinds of misreading stay mended, in each language."""

import datetime as dt
from dataclasses import astuple
from typing import Any

import pytest

from bench.reading import DAY, READ, estimators, events_in, figures_in, gazetteer
from reading import statements
from reading.asides import without_corrections
from reading.doubts import DOUBTS, sure, words
from reading.speakers import speakers
from reading.unread import unread
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
    assert {key for key, _ in READ["events"](text)[0]} == wanted
    days = {e.place_id: e.day for e in text.events if e.day}
    read = events_in(text.text, text.published)
    assert {e.place_id: e.event_from for e in read if e.place_id in days} == days
    assert {key for key, _ in READ["figures"](text)[0]} == {astuple(f) for f in text.figures}


def test_each_kind_is_there_in_three_languages() -> None:
    assert all(
        {t.language for t in texts} == {"en", "uk", "ru"} for texts in (KINDS | COUNTED).values()
    )


def _why(text: str) -> set[str]:
    """All doubts of all that is read from a text, in words."""
    published = dt.date(2025, 12, 2)
    rows: list[Any] = [*events_in(text, published), *figures_in(text, published)]
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
            rows: list[Any] = [*events_in(text.text), *figures_in(text.text)]
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
        ("Gerasimov said his troops took the villages of Hlynkivka and Borkivka.",
         "place not in the ledger: Borkivka (village)"),
        ("Герасимов заявив про захоплення села Тлинківка та Боркавка.",
         "place not in the ledger: Боркавка (village)"),
        ("Герасимов сообщил о взятии села Хлынковка и Боркавка.",
         "place not in the ledger: Боркавка (village)"),
        ("Герасимов заявив про захоплення селища Дзвінківка на Донеччині.",
         "place not in the ledger: Дзвінківка (settlement, Donetsk oblast)"),
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
    (event,) = events_in(text)
    assert {"andriivka-sumy"} < set(event.namesakes)
    assert event.doubts == words(["homonym"])


def test_a_number_that_another_is_above_has_no_qualifier() -> None:
    (text,) = (
        t for t in COUNTED["a number that another is above is no least one"] if t.name == "en-38"
    )
    assert [f.qualifier for f in figures_in(text.text, text.published)] == [None, None]


@pytest.mark.parametrize(
    "said", ["{} says Russia took 505 square kilometers of territory in November 2025",
             "Russia took 505 square kilometers in November 2025, {} analysis finds"],
)  # fmt: skip
def test_who_counts_is_read_in_a_headline_in_title_case_too(said: str) -> None:
    def who(text: str) -> list[str | None]:
        return [s.estimator_id for s in speakers(text, DAY, estimators())]

    title = " ".join(w if w in ("{}", "of", "in") else w.capitalize() for w in said.split())
    labels = [label for row in estimators().values() for label in (row["name"], row["short"])]
    assert len(labels) > 40
    for label in labels:
        assert who(title.format(label)) == who(said.format(label)), label
    assert "reuters" in who(title.format("Reuters"))
    assert "the-national" not in who(
        "The National Crime Bureau said that a theft was seen in a small town."
    )


@pytest.mark.parametrize(
    ("text", "is_note"),
    [
        ("The original version of the peace plan left the region to Russia.", False),
        ("An earlier version of this map was green.", False),
        ("У попередній версії мирного плану про це не йшлося.", False),
        ("В первоначальной версии мирного плана об этом не говорилось.", False),
        ("An earlier version of this article gave another number.", True),
        ("This story has been corrected.", True),
        ("This story was updated, as an earlier version of this story gave a number.", True),
        ("У попередній версії статті було інше число.", True),
        ("В предыдущей версии материала было другое число.", True),
    ],
)
def test_a_note_of_a_correction_hides_itself_and_no_other_sentence(
    text: str, is_note: bool
) -> None:
    after = " DeepState: Russia took 505 sq km in November 2025."
    page = f"Talks go on. {text}{after}"
    left = without_corrections(page)
    assert (text in left) == (not is_note)
    assert after in left
    assert [f.value for f in figures_in(page)] == [505]
    for opening in ("", "Editor's note: "):
        assert (after in without_corrections(f"Talks.\n{opening}{text}{after}")) == (not is_note)


def test_a_long_note_of_a_correction_is_hidden_to_its_end() -> None:
    note = f"An earlier version of this article said, {'as others had done, ' * 30}that it was 90."
    assert len(note) > 420
    left = without_corrections(f"Talks go on. {note} Russia took 505 sq km.")
    assert left.split() == ["Talks", "go", "on.", "Russia", "took", "505", "sq", "km."]


COMPARED = [  # text, day, (kind, first day of the subject, of the reference) of what may be offered
    ("In 2023, more than 1 in 12 shops lost an owner in the previous year.", "2024-05-28", []),
    ("The National Land Bureau's report of 2024 puts Lower Town second after Upper Town in thefts.",
     "2026-04-16", []),
    ("Counting October, the total Russian gain came to 2,610 sq km, four times more than in 2023,"
     " DeepState found.", "2024-11-04", []),
    ("It was the largest rollback of Russian troops since March 2024, DeepState said.",
     "2026-05-21", []),
    ("DeepState said Russia's advance slowed in October 2025, its least ground since April 2025.",
     "2025-11-01", [("smallest_since", "2025-10-01", "2025-04-01")]),
    ("Russia captured nearly 4,900 sq km from January to October 2025, 1,500 sq km more than in the"
     " same period of 2024, DeepState said.", "2025-11-01",
     [("more_than", "2025-01-01", "2024-01-01")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "wanted"), COMPARED)
def test_a_comparison_is_sure_only_as_its_own_sentence_says_it(
    text: str, day: str, wanted: list[tuple[str, str, str]]
) -> None:
    read = statements.read(
        text, today=dt.date.fromisoformat(day), places=PLACES, estimators=ESTIMATORS
    )
    sure_ones = [
        (r.kind, str(r.subject_start), str(r.reference_start))
        for r in read.readings
        if not r.doubts and r.kind != "value"
    ]
    assert sure_ones == wanted
