"""Events read from text: who says what of which place, and what is not an event."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from bench.reading import (
    UNMENDED,
    every,
    recall_precision,
    scores,
    table,
    together,
)
from bench.reading import events_in as read
from tests.texts import combinations, wordings

# A share of the dispatches among the quick tests, all of them among the thorough ones.
SHARES = [pytest.param(15, id="a fifteenth"),
          pytest.param(1, marks=pytest.mark.thorough, id="all")]  # fmt: skip


def told(text: str) -> set[tuple[str, str, str]]:
    return {(e.place_id, e.kind, e.actor) for e in read(text)}


@pytest.mark.thorough
def test_events_are_found_in_three_languages(capsys: pytest.CaptureFixture[str]) -> None:
    counts = scores("events")
    with capsys.disabled():
        print("\n" + table("events"))
    for key in ("en", "uk", "ru", "all"):
        recall, precision = recall_precision(counts[key])
        assert recall >= 0.95, key
        assert precision >= 0.97, key


@pytest.mark.thorough
def test_texts_that_mended_no_rule_are_read_as_well_as_was_aimed_at() -> None:
    counts = scores("events")
    recall, precision = recall_precision(together(counts, UNMENDED))
    assert recall >= 0.9
    assert precision >= 0.95


@pytest.mark.parametrize("nth", SHARES)
def test_the_day_of_an_event_is_the_one_named_beside_it(nth: int) -> None:
    right = wanted = 0
    for dispatch in every(nth):
        days = {(e.place_id, e.kind, e.actor): e.day for e in dispatch.events}
        for event in read(dispatch.text, dispatch.published):
            key = (event.place_id, event.kind, event.actor)
            if key in days:
                wanted += 1
                right += days[key] == event.event_from
    assert right / wanted >= 0.98, f"{right} of {wanted}"


@pytest.mark.parametrize("nth", SHARES)
def test_each_span_holds_the_name_when_the_sentence_does(nth: int) -> None:
    for dispatch in every(nth):
        for event in read(dispatch.text, dispatch.published):
            assert 0 <= event.start < event.end <= len(dispatch.text)
            assert event.name_used in dispatch.text
            assert 0 < event.sure < 1


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("The Russian Defence Ministry said it had liberated Pokrovsk.", "capture_claim",
         "Russian MoD"),
        ("Zelensky said Ukrainian forces had liberated Pokrovsk.", "liberation_claim",
         "Ukrainian president"),
        ("Gerasimov said his troops had entered Pokrovsk.", "partial_control_claim",
         "Russian General Staff"),
        ("Ukraine's General Staff denied that Pokrovsk had fallen.", "denial",
         "Ukrainian General Staff"),
        ("Russia did not capture Pokrovsk, Syrskyi said.", "denial",
         "Ukrainian commander-in-chief"),
        ("Syrskyi confirmed the loss of Pokrovsk.", "confirmation",
         "Ukrainian commander-in-chief"),
        ("Ukraine said it had pulled out of Pokrovsk.", "withdrawal", "Ukrainian government"),
        ("DeepState says Pokrovsk is not occupied.", "independent_assessment", "DeepState"),
        ("Gerasimov retracted his claim that Pokrovsk had been taken.", "claim_withdrawn",
         "Russian General Staff"),
        ("Генштаб ЗСУ спростував захоплення Покровська.", "denial", "Ukrainian General Staff"),
        ("Минобороны РФ опровергло освобождение Покровска украинскими войсками.", "denial",
         "Russian MoD"),
        ("Минобороны РФ: взят Покровск.", "capture_claim", "Russian MoD"),
    ],
)  # fmt: skip
def test_the_side_of_the_speaker_decides_what_a_word_means(
    text: str, kind: str, actor: str
) -> None:
    assert told(text) == {("pokrovsk", kind, actor)}


def test_a_village_in_russia_is_liberated_by_russia() -> None:
    assert told("The Russian Defence Ministry said it had retaken Sudzha.") == {
        ("sudzha", "liberation_claim", "Russian MoD")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Russia aims to capture Pokrovsk.",
        "The capture of Pokrovsk would open the road, Gerasimov said.",
        "If Pokrovsk falls, Dobropillia is next, Syrskyi said.",
        "Russian troops advanced near Pokrovsk, DeepState said.",
        "Ukraine neither confirmed nor denied the loss of Pokrovsk.",
        "A drone hit Pokrovsk, the General Staff said.",
        "Captured in May 2023, Bakhmut lies in ruins.",
        "Ворог намагається захопити Покровськ, повідомив Генштаб.",
        "Армия РФ хочет взять Покровск, заявил Зеленский.",
    ],
)
def test_plans_attempts_and_what_nobody_said_are_no_events(text: str) -> None:
    assert told(text) == set()


def test_a_denial_that_names_the_claimant_tells_of_the_claim_as_well() -> None:
    assert told("Kyiv rejected the Russian Defence Ministry's claim to have taken Pokrovsk.") == {
        ("pokrovsk", "capture_claim", "Russian MoD"),
        ("pokrovsk", "denial", "Ukrainian government"),
    }


def test_a_denial_may_stand_in_the_next_sentence() -> None:
    found = told("The Russian MoD said it had captured Pokrovsk and Vovchansk. Kyiv denied this.")
    assert {("pokrovsk", "denial", "Ukrainian government"),
            ("vovchansk", "denial", "Ukrainian government")} <= found  # fmt: skip


def test_the_speaker_and_the_hedge_are_kept() -> None:
    (event,) = read("Gerasimov said on Monday that, if confirmed, Krasnoarmeysk had been captured.")
    assert (event.speaker, event.hedge, event.name_used) == (
        "Valery Gerasimov", "if confirmed", "Krasnoarmeysk",
    )  # fmt: skip
    assert event.event_from == event.event_to == dt.date(2025, 12, 1)


def test_a_namesake_is_less_sure() -> None:
    (unsure,) = read("The Russian Defence Ministry said it had taken Andriivka.")
    (sure,) = read("The Russian Defence Ministry said it had taken Andriivka in Sumy oblast.")
    assert unsure.sure < sure.sure
    assert sure.place_id == "andriivka-sumy"


def test_each_wording_of_an_event_is_known() -> None:
    day = dt.date.fromisoformat(wordings.DAY)
    wrong = []
    for text, expected in wordings.EVENTS:
        wanted = {tuple(one.split(" ; ")) for one in expected.split(" | ") if one}
        found = {(e.place_id, e.kind, e.actor) for e in read(text, day)}
        if found != wanted:
            wrong.append((text, wanted, found))
    assert not wrong


@pytest.mark.parametrize(
    "combined",
    [
        combinations.replies,
        combinations.answers,
        combinations.speakers,
        combinations.two_speakers,
    ],
    ids=lambda f: str(f.__name__),
)
def test_wordings_are_known_in_each_combination(
    combined: Callable[[], Iterator[tuple[str, set[combinations.Event]]]],
) -> None:
    day = dt.date.fromisoformat(combinations.DAY)
    wrong, seen = [], 0
    for text, wanted in combined():
        seen += 1
        found = {(e.place_id, e.kind, e.actor) for e in read(text, day)}
        if found != wanted:
            wrong.append((text, wanted, found))
    assert seen > 100
    assert not wrong
