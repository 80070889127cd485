"""Oblasts and parts of the front as Ukrainian and Russian write them: by adjectives and by lands.

The words are in ``words/regions.csv`` and ``words/directions.csv``; each gives the id of places.csv.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from reading.mention import Cut, Mention
from reading.vocabulary import parted, pattern, rows

Stems = list[tuple[str, re.Pattern[str]]]

OBLAST_WORD = pattern(r"{oblast_word}")
DIRECTION_WORD = pattern(r"{direction_noun}")
_AND = pattern(r"{and_or}")
_IN = pattern(r"(?:\b{in_on}|%|{percent_word}) $")
_OBLAST_BEFORE = pattern(r"{oblast_stem}")
_OBLAST_LATER = pattern(r"[^.;]{0,70} {whose_oblast}(?!\w)")
_IN_THE_SOUTH = pattern(
    r"\b{on_ground_of} (?P<s>{the_south})\b(?!-)(?!,? (?:{and}|{of_another}|[^\W\d_]+ {oblast_stem}))"
)
_OBLASTS_LAST = pattern(r"{oblasts_plural}$")
_LINKED = pattern(r", |,? {and} ")


def _stems(table: str, column: str, ending: str) -> Stems:
    return [
        (row["place_id"], pattern(rf"(?:{'|'.join(parted(row[column]))}){{{ending}}}"))
        for row in rows(table)
        if row[column]
    ]


@cache
def _all_stems() -> tuple[Stems, Stems, Stems]:
    return (
        _stems("regions", "adjective", "oblast_ending"),
        _stems("regions", "land", "land_ending"),
        _stems("directions", "adjective", "direction_ending"),
    )


def _fits(word: str, stems: Stems) -> str:
    return next((place for place, pattern in stems if pattern.fullmatch(word)), "")


@cache
def oblast_by_city() -> dict[str, str]:
    """The oblast of each city whose name it may be called by, both by their ids."""
    return {row["city"]: row["place_id"] for row in rows("regions") if row["city"]}


def oblast_of(word: str) -> str:
    """The oblast of an adjective, in any case."""
    return _fits(word, _all_stems()[0])


def land_of(word: str) -> str:
    """The oblast that is called by the name of its land."""
    return _fits(word, _all_stems()[1])


def direction_of(word: str) -> str:
    """The part of the front of an adjective."""
    return _fits(word, _all_stems()[2])


def in_cyrillic(cut: Cut, i: int, kinds: Mapping[str, str]) -> tuple[list[Mention], int]:
    """Oblasts and parts of the front at word ``i``, and how many words were read. kinds: by place."""
    if cut.keys[i].isascii():
        return [], 0
    start, end, word = cut.tokens[i]
    if cut.text[start].isupper():
        place = land_of(word)
        if place in kinds:
            return [cut.region(place, kinds[place], start, end)], 1
        place = oblast_of(word)
        if place and (read := _up_to_the_noun(cut, i, kinds)):
            return read
        if place in kinds and _is_one_of_a_list(cut, i):
            return [cut.region(place, kinds[place], start, end)], 1
    place = direction_of(word)
    if (
        place in kinds
        and i + 1 < len(cut.tokens)
        and DIRECTION_WORD.fullmatch(cut.tokens[i + 1][2])
    ):
        return [cut.region(place, kinds[place], start, cut.tokens[i + 1][1])], 2
    return [], 0


def _up_to_the_noun(cut: Cut, i: int, kinds: Mapping[str, str]) -> tuple[list[Mention], int] | None:
    """Adjectives and conjunctions up to the noun: of the X and the Y oblasts."""
    listed: list[tuple[str, int, int]] = []
    for j, (start, end, word) in enumerate(cut.tokens[i : i + 8]):
        if place := oblast_of(word):
            listed.append((place, start, end))
        elif OBLAST_WORD.fullmatch(word):
            listed[-1] = (*listed[-1][:2], end)
            found = [cut.region(p, kinds[p], *span) for p, *span in listed if p in kinds]
            return found, j + 1
        elif not _AND.fullmatch(word):
            break
    return None


def _is_one_of_a_list(cut: Cut, i: int) -> bool:
    """In the Donetsk oblast 3,308, in the Kharkiv 542: the noun is said once."""
    start, end, _ = cut.tokens[i]
    lead = cut.low[max(0, start - 160) : start]
    if not _IN.search(lead):
        return False
    if not (_OBLAST_BEFORE.search(lead) or _OBLAST_LATER.search(cut.low[end : end + 90])):
        return False
    another_noun = (
        i + 1 < len(cut.tokens)
        and cut.low[end : end + 1] == " "
        and cut.text[end + 1].isalpha()
        and not _AND.fullmatch(cut.tokens[i + 1][2])
    )
    return not another_noun


def fronts(cut: Cut, kinds: Mapping[str, str]) -> list[Mention]:
    """ "In the south", which is how the southern front is spoken of."""
    place = "southern-front"
    spans = [match.span("s") for match in _IN_THE_SOUTH.finditer(cut.low)] if place in kinds else []
    return [cut.region(place, kinds[place], *span) for span in spans]


def cities_as_oblasts(low: str, found: list[Mention], kinds: Mapping[str, str]) -> list[Mention]:
    """In "Donetsk, Luhansk and Kherson regions" the first two are regions as the last is."""
    result = list(found)
    for i in range(len(result) - 2, -1, -1):
        here, after = result[i], result[i + 1]
        place = oblast_by_city().get(here.place_id, "")
        if after.kind != "oblast" or place not in kinds:
            continue
        plural = _OBLASTS_LAST.search(low[after.start : after.end])
        linked = plural or (i + 2 < len(result) and result[i + 1] is not found[i + 1])
        if linked and _LINKED.fullmatch(low[here.end : after.start]):
            result[i] = replace(here, place_id=place, place_ids=(place,), kind=kinds[place])
    return result
