"""Sketches of texts: enough to know a story again, too little to read a word of it.

The ledger keeps no article's text. Of each text that ``etl add`` read it keeps the smallest hashes
of its runs of five words; two such sketches share about the part of hashes that the texts share of
those runs (Broder's "bottom sketch" of min-wise hashing, 1997).
"""

import hashlib
import re
import unicodedata
from array import array
from collections.abc import Callable

RUN = 5  # words; five in a row hardly ever stand in two stories by chance
KEPT = 32  # hashes; with 32, a share of 0.5 is told as 0.32 to 0.68 (95 %)
FEWEST = 40  # words; a shorter text is mostly the formulas of its kind
# Above it, a text is called a copy. Cut to its first half a dispatch has 0.5; a follow-up that
# repeats the background of yesterday's has 0.1 to 0.25.
SIMILAR = 0.35
_HEX = 8  # digits of one hash


def sketch(text: str) -> str:
    """The sketch of a text as a cell: 256 hexadecimal digits at most; '' of a short text."""
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())
    if len(words) < FEWEST:
        return ""
    runs = {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
    hashes = {hashlib.blake2b(run.encode(), digest_size=_HEX // 2).hexdigest() for run in runs}
    return "".join(sorted(hashes)[:KEPT])


def alike(one: str, other: str) -> float:
    """About the share of runs that two texts have in common, 0 to 1, from their sketches."""
    a, b = _hashes(one), _hashes(other)
    smallest = sorted(a | b)[:KEPT]
    return sum(h in a and h in b for h in smallest) / len(smallest) if smallest else 0.0


def shares_with(one: str) -> Callable[[str], bool]:
    """Whether another sketch may be ``SIMILAR`` to ``one``: twenty times quicker than ``alike``.

    A similar one shares more than a third of the hashes, so at least one of its first two thirds.
    """
    mine = frozenset(_numbers(one))
    enough = _HEX * int(KEPT * (1 - SIMILAR) + 1)
    return lambda other: not mine.isdisjoint(_numbers(other[:enough]))


def _numbers(cell: str) -> "array[int]":
    """The hashes as machine words: equal where they are equal, in no order that means anything."""
    return array("I", bytes.fromhex(cell))


def _hashes(cell: str) -> set[str]:
    return {cell[i : i + _HEX] for i in range(0, len(cell), _HEX)}
