"""Ukrainian and Russian names: their cases, the names behind romanised ones, one for another.

The rules are data: ``words/endings.csv`` (a name that ends so loses so many letters and takes each of
the endings; ``=`` none, ``2`` its last letter twice; the longest end that fits counts, and those
within it where it says ``also``; ``many``: only parts of a name of several words) and
``words/spelling.txt`` (pairs).
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from reading.vocabulary import phrases, rows

_TWICE = re.compile(r"(.)\1+")
ROUGH_FROM = 6  # letters of a Latin name that may be spelled in another way


class _Ending(NamedTuple):
    cut: int
    takes: tuple[str, ...]
    also: bool
    many: bool


@cache
def _endings() -> dict[str, list[_Ending]]:
    found: dict[str, list[_Ending]] = {}
    for row in rows("endings"):
        one = _Ending(int(row["cut"]), tuple(row["takes"].split()), row["also"] == "yes", row["many"] == "yes")  # fmt: skip
        for end in row["ends"].split() or [""]:
            found.setdefault(end, []).append(one)
    return found


@cache
def pairs(name: str) -> tuple[tuple[str, str], ...]:
    """A class of ``words/spelling.txt``: what is written, and what stands for it."""
    parted = (phrase.partition(" ") for phrase in phrases("spelling")[name])
    return tuple((written, meant) for written, _, meant in parted)


def inflected(word: str, many: bool = False) -> set[str]:
    """A Ukrainian or Russian name in all cases, by its ending; small letters, no apostrophes.

    Both languages at once: forms that do not exist are words of nothing else. ``many`` for a part
    of a name of several words, where short adjectives are declined in full.
    """
    forms = {word}
    if len(word) < 2:
        return forms
    rules = _endings()
    for length in range(min(max(map(len, rules)), len(word)), -1, -1):
        fit = rules.get(word[len(word) - length :], [])
        for rule in fit:
            if many or not rule.many:
                stem = word[: len(word) - rule.cut]
                forms.update(stem + end.replace("2", stem[-1:]).strip("=") for end in rule.takes)
        if fit and not all(rule.also for rule in fit):
            break
    return forms


def _spelled(latin: str, name: str) -> str:
    low, letters, at = latin.lower(), "", 0
    table = pairs(name)
    while at < len(low):
        roman, cyrillic = next((p for p in table if low.startswith(p[0], at)), (low[at],) * 2)
        letters += cyrillic
        at += len(roman)
    return letters


def _ends(word: str, name: str) -> Iterator[str]:
    """The word with each other end that it may have."""
    for end, other in pairs(name):
        if word.endswith(end):
            yield word[: len(word) - len(end)] + other


def ukrainian(latin: str) -> str:
    """The Ukrainian name behind an official romanisation, without soft signs."""
    return _spelled(latin, "ukrainian")


def russian(latin: str) -> str:
    """The Russian name behind a transliteration, without soft signs."""
    spelled, last = _spelled(latin, "russian"), dict(pairs("russian_last"))
    if spelled[-1:] not in last:
        return spelled
    return re.sub(r"\w\b", lambda letter: last.get(letter[0], letter[0]), spelled)


def russian_softened(latin: str) -> list[str]:
    """The Russian name with the soft sign that romanisation drops, if it may end in one."""
    return list(_ends(russian(latin), "russian_soft"))


def romanised_also(latin: str) -> str:
    """The name with another end that a transliteration gives it."""
    return next(_ends(latin, "romanised_also"), latin)


def russian_of(ukrainian: str) -> list[str]:
    """Likely Russian forms of a Ukrainian name; those that do not exist are names of nothing else."""
    first, last = ukrainian.split(" ")[:-1], ukrainian.split(" ")[-1]
    words = [next(_ends(word, "russian_first"), word) for word in first]
    return list(map(" ".join, product(*map(_russian_word, [*words, last]))))


def _russian_word(word: str) -> list[str]:
    before = ("", *(prefix for prefix, _ in pairs("russian_prefix")))
    for root, other in pairs("russian_roots"):
        if word.startswith(tuple(prefix + root for prefix in before)):
            word = word.replace(root, other, 1)
    letters, inner_e = _letters("russian_letters"), _letters("russian_e")
    forms = _with_russian_end(word)
    plain = [form.translate(letters) for form in forms]
    if pairs("russian_e")[0][0] in word[1:-4]:
        plain += [(f[:1] + f[1:].translate(inner_e)).translate(letters) for f in forms]
    return sorted({*plain, *(f[:-1].translate(_letters("russian_y")) + f[-1:] for f in plain)})


def _with_russian_end(word: str) -> list[str]:
    ends = pairs("russian_endings")
    fits = next((end for end, _ in ends if word.endswith(end)), "")
    return [word.removesuffix(fits) + other for end, other in ends if end == fits] or [word]


def _letters(name: str) -> dict[int, str]:
    return str.maketrans(dict(pairs(name)))


def rough(word: str) -> str:
    """One spelling for several: without soft signs and doubled letters, one of each two ways."""
    if not word.isascii():
        return word.replace(pairs("soft_sign")[0][0], "")
    for way, one in pairs("rough_letters"):
        word = word.replace(way, one)
    word = _TWICE.sub(r"\1", word)
    return next(_ends(word, "rough_ends"), word)
