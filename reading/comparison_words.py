"""The words that a clause of a comparison may hold without changing what is compared.

A closed list: what is not in it was not understood (`not_known`), and a reading out of a clause with
such a word in it is not offered.
"""

from collections.abc import Iterable, Iterator

from reading.comparison_rules import rule
from reading.vocabulary import listed

_KNOWN = frozenset().union(
    *(
        listed(f"known_{kind}")
        for kind in ("small_word", "adverb", "adjective", "noun", "verb", "saying")
    )
)
_MOVED, _COMPARING, _ELSEWHERE = map(listed, ("known_moved", "known_comparing", "puts_elsewhere"))
# Made blank before the words are looked up.
_PHRASES = rule(
    "|".join(
        (
            # who says so
            r"^\W*[^\ue800-\uf7ff]{0,160}?\b(?:{reported}|{fact})(?: (?:{on_in_last}? ?(?:{PERIOD}|\w+{word_day}|{week_or_month})|{to_reporters}))? {that}\b",
            r"^\W*[^\ue000-\uf7ff]{0,160}?\b(?!{added}\b){reported}\b(?: {on_a_day})?(?: {that}\b|:)?(?! {to}\b)",
            r"\b{by_whose_count}\b[^,;\ue000-\uf7ff]*|\b{of_a_land}",
            # of what is read otherwise
            r"\b{word_between} (?={PERIOD})|\b{since_only} (?=(?:{since_early} )*{PERIOD})|\b{after_before} (?={PERIOD})|\b{after_it} (?=(?:{only} )?{AREA})",
            r"\b{there_is}|\b{brings}\b(?! [^,;]{0,40}\b{from}\b)|\b{by} \d[\d,.]* (?={to} {AREA})",
            r"\b{and_area} (?:\w+ )?\d[\d,]* {settlements}\b|\b{compass} (?={OBLAST})|^\W*{word_headline}\b",
            r"\b{known_phrase}\b|\b(?:{equal_to} )?{size_of_a_place}[A-Z][^,;\u2014\ue000-\uf7ff]*",
        )
    )
)
# Known words that are not known together.
_NEVER = rule(
    r"\b(?:{of_whom}|{all_but})|\b{its_own_or_net}\b|\b{already_in} {PERIOD}|(?:{PERIOD}|\b{season_name}) {word_offensive}\b"
    r"|^\W*{only_in} {PERIOD}|^\W*(?:{the} )?(?:[\w']+ )?{army_grew}"
)
_WORD = rule(r"[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)?|\d[\d,.]*(?<![,.])|'s\b")


def _without_phrases(text: str) -> str:
    for found in _PHRASES.finditer(text):
        text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    return text


def not_known(clause: str, compared: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The words of a clause that are in no list, as spans of it.

    compared: the spans that a comparison took.
    """
    clause = _without_phrases(clause)
    yield from (m.span() for m in _NEVER.finditer(clause))
    taken = list(compared)
    for match in _WORD.finditer(clause):
        word = match[0].lower().removeprefix("'")
        if word in _KNOWN or word in _MOVED:
            continue
        inside = any(a <= match.start() < b for a, b in taken)
        if inside and (word in _COMPARING or word[0].isdigit()):
            continue
        yield match.span()


def elsewhere(before: str) -> Iterator[tuple[int, int]]:
    """The words before a clause that put it in a place, or beside something, that no rule knows."""
    before = _without_phrases(before)
    for match in _WORD.finditer(before):
        word = match[0].lower()
        named = match[0][0].isupper() and before[: match.start()].strip()
        if word in _ELSEWHERE or (named and word not in _KNOWN):
            yield match.span()
