"""Every box finds a name with whatever apostrophe, hyphen or space, as reading does."""

import csv
import re

import pytest

from reading.quantities import plain
from tests.test_pages import PROJECT, opened, words
from views import queries
from views.database import query

APOSTROPHES = "'\u2019\u02bc\u2018`\u00b4\u2032"
HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212"
SPACES = (" ", "  ", "\u00a0", "\u202f", "\u2009 ", "\t")
SPELLINGS = [
    (row["place_id"], row["kind"], name)
    for row in csv.DictReader((PROJECT / "data/places.csv").open(encoding="utf-8", newline=""))
    for name in (row["name_en"], row["name_uk"], row["name_ru"], *row["aliases"].split(";"))
    if re.search(f"[{APOSTROPHES}{re.escape(HYPHENS)}]", name)
]


def ways(name: str) -> set[str]:
    """A name with each apostrophe, each hyphen and each space there is."""
    found = {re.sub(f"[{APOSTROPHES}]", mark, name) for mark in APOSTROPHES}
    found |= {re.sub(f"[{re.escape(HYPHENS)}]", mark, name) for mark in HYPHENS}
    return found | {name.replace(" ", f"{space} ") for space in SPACES} | {f"  {name} "}


def test_there_are_names_to_try() -> None:
    assert sum("'" in name or "’" in name for _, _, name in SPELLINGS) >= 8
    assert sum("-" in name for _, _, name in SPELLINGS) >= 8


def some_ways(number: int, name: str) -> set[str]:
    """Four of the ways: of names that follow each other others, so that all marks come up."""
    every = sorted(ways(name))
    return {every[(4 * number + n) % len(every)] for n in range(4)}


def test_all_marks_come_up_in_some_of_the_ways() -> None:
    tried = "".join(way for n, (*_, name) in enumerate(SPELLINGS) for way in some_ways(n, name))
    assert set(APOSTROPHES + HYPHENS + "".join(SPACES)) <= set(tried)


@pytest.mark.parametrize(
    ("place_id", "kind", "name", "spelled"),
    [
        *((*row, some_ways(number, row[2])) for number, row in enumerate(SPELLINGS)),
        *(pytest.param(*row, ways(row[2]), marks=pytest.mark.thorough) for row in SPELLINGS),
    ],
)
def test_a_place_is_found_in_every_box_by_every_way_to_write_it(
    place_id: str, kind: str, name: str, spelled: set[str]
) -> None:
    listed = queries.articles.search_articles(name, {}, "new")
    for way in spelled:
        if kind == "settlement":
            assert place_id in queries.claims.spelled(way), ascii(way)
        assert queries.articles.search_articles(way, {}, "new") == listed, ascii(way)


@pytest.mark.parametrize("mark", APOSTROPHES)
def test_each_box_of_each_page_finds_kupiansk_by_its_ukrainian_name(mark: str) -> None:
    name = f"Куп{mark}янськ"
    listed = words(opened("claims", find=name)).split("| Settlement")[1]
    assert "[Kupiansk]" in listed
    assert "Huliaipole" not in listed
    assert "Kupiansk" in words(opened("articles", q=name))


def test_two_spaces_and_a_no_break_space_are_one() -> None:
    one = queries.articles.search_articles("Russian army claims", {}, "new")
    assert one
    assert queries.articles.search_articles("Russian\u00a0army   claims", {}, "new") == one
    assert queries.claims.spelled("Kupiansk \u00a0 Vuzlovyi") == queries.claims.spelled(
        "Kupiansk-Vuzlovyi"
    )
    assert queries.claims.spelled("Kupiansk-Vuzlovyi")


def test_a_word_after_an_apostrophe_is_found_alone_and_with_it() -> None:
    alone, whole = (
        set(queries.articles.search_articles(w, {}, "new")) for w in ("avancée", "l’avancée")
    )
    assert whole
    assert whole <= alone


def test_search_folds_what_reading_folds() -> None:
    """Two tellings of one rule: SQL for the build, Python for pages that are read."""
    texts = tuple(f"a{chr(code)}b" for code in range(0x20, 0x3000))
    folds = query("SELECT t, pub.folded(t) AS f FROM (SELECT unnest(?::VARCHAR[]) AS t)", texts)
    assert len(folds) == len(texts)
    for text, folded in zip(folds["t"], folds["f"], strict=True):
        told = plain(text)
        if told == "a'b":
            assert folded == "ab", ascii(text)
        elif told in ("a-b", "a b"):
            assert folded == "a b", ascii(text)
    assert {c for c in map(chr, range(0x3000)) if plain(c) == "'"} == set(APOSTROPHES)
