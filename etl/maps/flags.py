"""What ``etl measure`` writes beside a number, as a closed list: the one place that reads it.

``flag`` of a measured file is a text of one or several parts. Each part is of a kind that is listed
here; what is not stops the build. Whoever writes another kind adds it here.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


class Kind(NamedTuple):
    """A kind of flag: its words in the files, and a sentence for readers if those are none."""

    words: str
    sentence: Callable[[Mapping[str, str]], str] | None = None


class Flags(NamedTuple):
    """What a flag says: its kinds, all of it in sentences, and up to which day a part goes."""

    kinds: frozenset[str]
    note: str
    part_until: dt.date | None


def _not_captured(cells: Mapping[str, str]) -> str:
    way = "lost" if cells["km2"].startswith("-") else "gained"
    return (
        f"The map of {_day(cells['day'])} was not captured; by the areas that its server states, "
        f"{cells['km2'].lstrip('+-')} km² were {way} after {_day(cells['since'])}."
    )


def _redrawn(cells: Mapping[str, str]) -> str:
    return (
        f"The map was redrawn in this month: {int(cells['gained']):,} km² were gained and "
        f"{int(cells['lost']):,} km² lost in one step."
    )


# Each is a column `is_…` of the table that is loaded.
KINDS: dict[str, Kind] = {
    "part_of_month": Kind(rf"part of a month, (?:from {_DAY}|to (?P<until>{_DAY}))"),
    "interrupted": Kind(rf"no state (?:after {_DAY}|between {_DAY} and {_DAY})"),
    "not_captured": Kind(
        rf"map of (?P<day>{_DAY}) not captured: (?P<km2>[+-][0-9]+\.[0-9]) km² after "
        rf"(?P<since>{_DAY}) by the server",
        _not_captured,
    ),
    "redrawn": Kind(
        r"redrawn: (?P<gained>[0-9]+) km² gained and (?P<lost>[0-9]+) lost at once", _redrawn
    ),
    "withdrawn": Kind(r"a jump that its source took back"),
}
# What a cell may say.
PATTERN = "(?:{0})(?:; (?:{0}))*".format(
    "|".join(re.sub(r"\?P<\w+>", "?:", kind.words) for kind in KINDS.values())
)


def read(flag: str) -> Flags:
    """The kinds and sentences of a flag that has the ``PATTERN``; none of an empty one."""
    kinds, sentences, until = set(), [], None
    for part in filter(None, flag.split("; ")):
        name, kind, cells = next(
            (name, kind, found.groupdict())
            for name, kind in KINDS.items()
            if (found := re.fullmatch(kind.words, part))
        )
        kinds.add(name)
        until = dt.date.fromisoformat(cells["until"]) if cells.get("until") else until
        sentences.append(kind.sentence(cells) if kind.sentence else f"{part[0].upper()}{part[1:]}.")
    return Flags(frozenset(kinds), " ".join(sentences), until)


def _day(text: str) -> str:
    day = dt.date.fromisoformat(text)
    return f"{day.day} {day:%B %Y}"
