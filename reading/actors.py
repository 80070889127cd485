"""The bodies and people of ``words/actors.csv``, in the order in which they are looked for.

A row: the actor as events.csv names it, the id of series.toml if it counts, a person, the side, the
``kind`` ("vague" for "Moscow", "medium" for a newsroom) and its phrases, as in the files of words; there
a name with a capital stands in the first case and is read in all, and ``(?P<who>...)`` is the part that
names somebody. Then what few rows need: from and to which day it is so (a row without phrases has those
of the row above: the same person at another post), ``only_with`` and ``not_with``: what stands in a
text that means this one of several, ``again``: a surname that means the person once the full name was
read.

A row of ``<ua>`` or ``<ru>`` is one for each oblast of ``words/regions.csv`` that has what it asks for.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from reading.needles import needles
from reading.spelling import inflected
from reading.vocabulary import LANGUAGES, Unknown, expanded, parted, pattern, rows, written_out

SIDES = ("russia", "ukraine", "independent")
KINDS = ("", "vague", "medium")
_PLACE = re.compile(r"<([a-z]{2})>")  # a country: a row for each of its oblasts
_OF_PLACE = re.compile(r"<([a-z]+)>")  # a column of regions.csv
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


@dataclass(frozen=True)
class Actor:
    """A row; ``since`` and ``until`` are its first and last day."""

    actor: str
    estimator_id: str | None
    person: str | None
    side: str
    kind: str
    since: dt.date
    until: dt.date
    named: re.Pattern[str]
    needles: frozenset[str] | None  # one of them stands where it is named
    again: re.Pattern[str] | None = None
    only_with: re.Pattern[str] | None = None
    not_with: re.Pattern[str] | None = None

    def is_meant(self, low: str, published: dt.date) -> bool:
        """Whether the row holds on that day, in that text (in small letters)."""
        return (
            self.since <= published <= self.until
            and not (self.only_with and not self.only_with.search(low))
            and not (self.not_with and self.not_with.search(low))
        )

    def spans(self, low: str) -> Iterator[tuple[int, int]]:
        """Where it is named."""
        if self.needles and not any(map(low.__contains__, self.needles)):
            return
        for match in self.named.finditer(low):
            yield match.span("who" if match.re.groupindex else 0)


@cache
def table() -> tuple[Actor, ...]:
    """All rows.

    Raises:
        Unknown: for a side, kind or day that there is not, a first row without phrases.

    """
    found: list[Actor] = []
    phrases = ""
    for row in rows("actors"):
        for column, known in (("side", SIDES), ("kind", KINDS)):
            if row[column] not in known:
                one_of = ", ".join(filter(None, known))
                raise Unknown(f"{row['line']}: {column} is {row[column]!r}, not one of {one_of}")
        own = ", ".join(row[language] for language in LANGUAGES if row[language])
        phrases = own or phrases
        if not phrases:
            raise Unknown(f"{row['line']}: no phrases, and no row above")
        found += _of_row(row, phrases)
    return tuple(found)


def _of_row(row: Mapping[str, str], phrases: str) -> Iterator[Actor]:
    """The row, or one for each oblast."""
    named = _either(phrases)
    place = _PLACE.search(row["actor"])
    if not place:
        yield _actor(row, row["actor"], named)
        return
    asked = _OF_PLACE.findall(named)
    for region in rows("regions"):
        if region["place_id"].startswith(place[1]) and all(map(region.get, asked)):
            filled = named
            for name in asked:
                filled = filled.replace(f"<{name}>", _either(region[name]))
            yield _actor(row, row["actor"].replace(place[0], region["name"]), filled)


def _actor(row: Mapping[str, str], actor: str, named: str) -> Actor:
    def whole(column: str) -> re.Pattern[str] | None:
        return _whole(_either(row[column])) if row[column] else None

    return Actor(
        actor,
        row["estimator_id"] or None,
        row["person"] or None,
        row["side"],
        row["kind"],
        _day(row, "from") or dt.date.min,
        _day(row, "to") or dt.date.max,
        _whole(named),
        needles(named),
        whole("again"),
        whole("only_with"),
        whole("not_with"),
    )


def _day(row: Mapping[str, str], column: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(row[column]) if row[column] else None
    except ValueError:
        raise Unknown(
            f"{row['line']}: {column} is {row[column]!r}, not a day as 2024-02-08"
        ) from None


def _whole(named: str) -> re.Pattern[str]:
    """Of whole words; a phrase may begin with a quotation mark or a comma."""
    begins = r"(?:\b|(?=[\",]))" if '"' in named or ", )?" in named else r"\b"
    return pattern(rf"{begins}{named}(?!\w)")


def _either(phrases: str) -> str:
    """Phrases as a part of a pattern, the names among them in all cases."""
    return f"(?:{'|'.join(expanded(written_out(_in_all_cases(one))) for one in parted(phrases))})"


def _in_all_cases(phrase: str) -> str:
    return _WORD.sub(lambda word: _cases(word[0]), phrase)


def _cases(word: str) -> str:
    low = word.lower()
    if low == word or low.isascii():
        return low if word[:1].isupper() and len(word) > 1 else word
    forms = inflected(low)
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(min(forms), max(forms), strict=False))
    stem = "".join(letter for letter, _ in alike)
    return f"{stem}({'|'.join(sorted(form.removeprefix(stem) for form in forms))})"


@cache
def by_name(actor: str, estimator_id: str, name: str) -> Actor:
    """One that counts and has no row: it is a newsroom, known by its name alone (in small letters)."""
    named = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    return Actor(
        actor,
        estimator_id,
        None,
        "independent",
        "medium",
        dt.date.min,
        dt.date.max,
        named,
        frozenset({name}),
    )
