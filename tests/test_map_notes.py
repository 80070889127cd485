"""Notes to map updates: fixed phrases, two witnesses, and only whole settlements.

All sentences and villages here are made up.
"""

import csv
import datetime as dt
from pathlib import Path

import pytest

from etl.discovery.map_notes import (
    ENGLISH,
    UKRAINIAN,
    Links,
    Places,
    Said,
    agreed,
    named,
    read_notes,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The enemy occupied Kazkove, Vyhadane and advanced near Dyvne.",
         [("occupied", "Kazkove"), ("occupied", "Vyhadane")]),
        ("The enemy advanced near Dyvne and occupied Stare Kazkove.",
         [("occupied", "Stare Kazkove")]),
        ("The enemy has completely occupied Kazkove and advanced near the town.",
         [("occupied", "Kazkove")]),
        ("The Defence Forces cleared Kazkove and pushed back the enemy near Dyvne.",
         [("cleared", "Kazkove")]),
        ("Ukrainian forces liberated Kazkove (confirmation).", [("freed", "Kazkove")]),
        ("Kazkove and Dyvne were liberated by Ukrainian troops.",
         [("freed", "Kazkove"), ("freed", "Dyvne")]),
        ("The enemy occupied part of Kazkove.", []),
        ("The enemy captured the fields near Kazkove.", []),
        ("The enemy is trying to regain control of Kazkove.", []),
        ("The enemy lost positions near Kazkove.", []),
        ("The Defence Forces cleared areas near Kazkove.", []),
    ],
)  # fmt: skip
def test_an_english_note_names_whole_settlements(text: str, found: list[tuple[str, str]]) -> None:
    assert named(text, ENGLISH) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ворог окупував Казкове, Вигадану Балку, а також просунувся поблизу Дивного.",
         [("occupied", "Казкове"), ("occupied", "Вигадану Балку")]),
        ("Ворог просунувся біля Дивного та окупував Казкове.", [("occupied", "Казкове")]),
        ("Сили Оборони України зачистили Казкове та відкинули противника поблизу Дивного.",
         [("cleared", "Казкове")]),
        ("Звільнено Казкове та Дивне.", [("freed", "Казкове"), ("freed", "Дивне")]),
        ("Ворог окупував частину Казкового.", []),
        ("Сили Оборони відкинули ворога поблизу Казкового.", []),
    ],
)  # fmt: skip
def test_a_ukrainian_note_names_whole_settlements(text: str, found: list[tuple[str, str]]) -> None:
    assert named(text, UKRAINIAN) == found


def test_what_one_text_says_alone_is_declined() -> None:
    english = [("occupied", "Kazkove"), ("occupied", "Dyvne")]
    both, alone = agreed(english, [("occupied", "Казкове"), ("occupied", "Пречудове")])
    assert both == [("occupied", "Kazkove", "Казкове")]
    assert alone == [
        ("occupied", "Dyvne", "not in the Ukrainian text"),
        ("occupied", "Пречудове", "not in the English text"),
    ]


def test_texts_that_contradict_each_other_are_declined() -> None:
    both, alone = agreed([("occupied", "Kazkove")], [("freed", "Казкове")])
    assert (both, alone) == ([], [("occupied", "Kazkove", "freed in the Ukrainian text")])


def test_each_name_meets_the_one_most_like_it_in_any_order() -> None:
    both, alone = agreed(
        [("freed", "Hilkivka"), ("freed", "Bilkivka")],
        [("freed", "Більківку"), ("freed", "Гільківку")],
    )
    assert alone == []
    assert {(en, uk) for _, en, uk in both} == {
        ("Hilkivka", "Гільківку"),
        ("Bilkivka", "Більківку"),
    }


def notes(folder: Path, rows: list[dict[str, str]], name: str) -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_the_day_of_a_note_is_that_of_kyiv(tmp_path: Path) -> None:
    row = {
        "state_id": "1", "created_at": "2024-02-09T22:51:00.000Z",
        "text_en": "The enemy occupied Kazkove.", "text_uk": "Ворог окупував Казкове.",
    }  # fmt: skip
    said, declined = read_notes(notes(tmp_path, [row], "notes.csv"))
    assert said == [Said("1", dt.date(2024, 2, 10), "occupied", "Kazkove", "Казкове")]
    assert declined == []


def test_of_namesakes_the_one_that_the_note_links_is_meant(tmp_path: Path) -> None:
    link = {
        "lat": "48.250", "lon": "37.760", "names_uk_as_inflected": "Вигадану",
        "first": "2024-02-09", "last": "2024-02-09",
    }  # fmt: skip
    links = Links(notes(tmp_path, [link], "note_places.csv"))
    place = {"kind": "settlement", "name_uk": "Вигадана", "aliases": ""}
    places = Places([
        place | {"place_id": "near", "lat": "48.25", "lon": "37.75"},
        place | {"place_id": "far", "lat": "49.25", "lon": "37.75"},
        place | {"place_id": "nowhere", "lat": "", "lon": ""},
    ])  # fmt: skip
    said = Said("1", dt.date(2024, 2, 10), "occupied", "Vyhadana", "Вигадану")
    assert places.find(said, links.of(said)) == ("near", "")
    later = Said("2", dt.date(2024, 3, 10), "occupied", "Vyhadana", "Вигадану")
    assert places.find(later, links.of(later)) == ("", "no link; perhaps near, far, nowhere")
    other = Said("3", dt.date(2024, 2, 10), "occupied", "Dyvne", "Дивне")
    assert places.find(other, links.of(other)) == ("", "no such settlement in places.csv")
