"""A place named in a text, and a text cut into words as places are looked up in it."""

import re
from dataclasses import dataclass
from functools import cached_property

from reading.quantities import plain
from reading.vocabulary import pattern

TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
LATIN_POSSESSIVE = re.compile(r"'s?$")
_RUSSIAN, _UKRAINIAN = pattern("{only_russian}"), pattern("{only_ukrainian}")
_TITLE_AFTER = pattern(r" {office_after}\b")
_TITLE_BEFORE = pattern(r"\b{office_before} $")


@dataclass(frozen=True)
class Mention:
    """A place named in ``text[start:end]``; ``place_ids`` are all that the name can mean."""

    place_id: str
    place_ids: tuple[str, ...]
    kind: str  # as in places.csv; "sector" for a part of the front around a settlement
    name_used: str
    start: int
    end: int
    sure: float
    first_ids: int = 1  # so many of place_ids bear it as their first name, the others as an alias
    is_title: bool = False  # "head of Luhansk oblast": who, not where
    word: str = ""  # "villages of": what the text calls one that the ledger does not have

    @property
    def is_guess(self) -> bool:
        """Whether several places are called so and the text does not say which is meant."""
        return len(self.place_ids) > 1 and self.sure < 0.6


def key(word: str) -> str:
    """A word as it is looked up: no apostrophes, no English possessive."""
    if word.isascii():
        word = LATIN_POSSESSIVE.sub("", word)
    return word.replace("'", "")


class Cut:
    """A text, in small letters, and its words: where each stands, how it is looked up."""

    def __init__(self, text: str) -> None:
        self.text, self.low = text, plain(text)
        self.tokens = [(m.start(), m.end(), m[0]) for m in TOKEN.finditer(self.low)]
        self.keys = [key(word) for _, _, word in self.tokens]

    @cached_property
    def is_russian(self) -> bool:
        """Whether it has letters of Russian alone."""
        return bool(_RUSSIAN.search(self.low)) and not _UKRAINIAN.search(self.low)

    def is_title(self, start: int, end: int) -> bool:
        """Whether the words from start to end are those of a post: the head of it."""
        before = self.low[max(0, start - 40) : start]
        return bool(_TITLE_BEFORE.search(before) or _TITLE_AFTER.match(self.low, end))

    def region(self, place: str, kind: str, start: int, end: int) -> Mention:
        """An oblast or a part of the front, named by its adjective, which means no other."""
        return Mention(
            place, (place,), kind, self.text[start:end], start, end, 0.95, 1, self.is_title(start, end)
        )  # fmt: skip

    def joined(self, first: int, last: int) -> bool:
        """Whether the words are parts of one name."""
        return all(
            self.low[self.tokens[k][1] : self.tokens[k + 1][0]] in (" ", "-", " - ")
            for k in range(first, last)
        )
