"""Who counted and who said so: bodies and people in three languages.

One table (``words/actors.csv``) serves both readings: a figure needs the estimator's id (series.toml),
an event the actor as events.csv names it, the person, and the side. Posts change hands; the day of
publication decides.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from reading import actors, letters
from reading.quantities import plain
from reading.vocabulary import pattern


@dataclass(frozen=True)
class Speaker:
    """A body or person named in ``text[start:end]``; ``vague`` for "Moscow", "Ukrainian troops"."""

    actor: str
    estimator_id: str | None
    person: str | None
    side: str  # russia, ukraine, independent
    start: int
    end: int
    vague: bool = False
    medium: bool = False  # a newsroom: it counts only where an analysis is spoken of


_BRIGADE = pattern(
    r"\b(?:{brigade_man}\w* |{unit_spokesman}\w* (?=[\w' -]{4,60}:)|(?<=- ){unit_spokesman}\w* )?"
    r"(?:{ukraine_or_the} )?(?P<n>\d{1,3})(?:-?{ordinal_ending} (?:[\w-]+ ){0,4}?"
    r"| (?:{brigade_kind} ){0,3}){brigade_word}(?: \"[^\"\n]{3,30}\"(?=[ ,.:;]|$))?"
)
_CORPS = pattern(
    r"\b(?P<n>\d{1,2})(?:-?{ordinal_ending})? (?:(?:(?P<rapid>{rapid_response})|{of_army}) )?{corps_word}"
)
_THEIRS = pattern(r"{of_moscow}(?: \w+)? $")
_TROOPS_OF = pattern(r"'s (?:\w+ )?{troops_of}(?!\w)")
_NAME_AFTER = pattern(r" (?!(?i:{begins_no_name}))[A-Z][a-z]{3,}")
_SAYS_AFTER = pattern(r" (?:{say}|{show})(?!\w)")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")  # title case leaves short words in small letters
_TITLE_CASE = 0.8  # of the long words of a sentence: so many capitals, and a capital tells nothing
_WORKS_WITH = pattern(r"(?<!\w){works_with} (?:{the} )?$")
_THIRD = 3  # the corps whose name is spelled out in events.csv


class _Named:
    """What was found in a text so far; no two overlap."""

    def __init__(self, low: str) -> None:
        self.low = low
        self.found: list[Speaker] = []
        self.taken = bytearray(len(low) + 1)

    def add(self, speaker: Speaker) -> None:
        """Takes what stands free and is spoken of as one that says."""
        start, end = speaker.start, speaker.end
        if _WORKS_WITH.search(self.low, max(0, start - 40), start):
            self.taken[start:end] = b"\1" * (end - start)
            return  # "the project, which works with the ministry"
        if not speaker.vague and _TROOPS_OF.match(self.low, end):
            return  # "the Kremlin's troops" say nothing
        if not any(self.taken[start:end]):
            self.found.append(speaker)
            self.taken[start:end] = b"\1" * (end - start)


def speakers(
    text: str, published: dt.date, estimators: Mapping[str, Mapping[str, str]] | None = None
) -> list[Speaker]:
    """All bodies and people named in ``text``, in order, without overlaps.

    ``estimators``: the table of series.toml; those that actors.csv has not are found by their
    ``name`` and ``short``.
    """
    named = _Named(plain(text))
    for unit in _numbered(named.low):
        named.add(unit)
    for row in (*actors.table(), *_of_the_series(estimators or {})):
        if row.is_meant(named.low, published):
            _find(row, text, named)
    return sorted(named.found, key=lambda s: s.start)


def _find(row: actors.Actor, text: str, named: _Named) -> None:
    vague, medium = row.kind == "vague", row.kind == "medium"
    first = len(named.found)
    for start, end in row.spans(named.low):
        if not (medium and stands_in_a_name(text, end)):
            named.add(
                Speaker(
                    row.actor, row.estimator_id, row.person, row.side, start, end, vague, medium
                )
            )
    if row.again and len(named.found) > first:  # a common name: only once it is named in full
        full = named.found[first]
        for match in row.again.finditer(named.low, full.end):
            named.add(replace(full, start=match.start(), end=match.end()))


def _numbered(low: str) -> Iterator[Speaker]:
    """Brigades and corps by their numbers; those of Russia are nobody here."""
    for unit in (_BRIGADE, _CORPS):
        for match in unit.finditer(low):
            if not _THEIRS.search(low[max(0, match.start() - 24) : match.start()]):
                number, name = int(match["n"]), "Brigade"
                if unit is _CORPS:
                    name = "Rapid Response Corps" if match["rapid"] else "Army Corps"
                actor = f"Ukrainian {letters.numbered(number)} {name}"
                if unit is _CORPS and number == _THIRD:
                    actor = "Ukrainian Third Army Corps"
                yield Speaker(actor, None, None, "ukraine", *match.span())


def _of_the_series(estimators: Mapping[str, Mapping[str, str]]) -> Iterator[actors.Actor]:
    """Those of series.toml that have no row of their own, by their two names, the longer first."""
    known = {row.estimator_id for row in actors.table()}
    for identity, row in estimators.items():
        labels = {row.get("name", ""), row.get("short", "")} if identity not in known else set()
        for label in sorted(labels, key=len, reverse=True):
            if len(label) > 3:
                yield actors.by_name(row.get("short") or label, identity, plain(label))


def stands_in_a_name(text: str, end: int) -> bool:
    """ "The National Crime Bureau" is not The National; "The National Says" is, as in any headline."""
    if not _NAME_AFTER.match(text, end) or _SAYS_AFTER.match(plain(text[end : end + 24])):
        return False
    first = max(text.rfind(mark, 0, end) for mark in (". ", "\n")) + 1
    last = min(
        (at for mark in (". ", "\n") if (at := text.find(mark, end)) >= 0), default=len(text)
    )
    long: list[str] = _LONG_WORD.findall(text, first, last)
    return sum(word[0].isupper() for word in long) < _TITLE_CASE * len(long)
