"""What of a text was not read: sentences and places that a reviewer should look at.

A sentence is named when it has an amount of land and no figure was offered from it, or a place or a
speaker with a word of taking, holding or leaving and no event. A village that the ledger does not have
is named with what the text says of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reading import asides
from reading.names import Gazetteer, Mention
from reading.predicates import PREDICATE
from reading.quantities import AREA_UNITS, plain, quantities
from reading.sentences import sentences
from reading.vocabulary import meaning, pattern

_LAND = pattern(r"(?<!\w){land}(?!\w)")
_SAYS = pattern(r"(?<!\w){say}(?!\w)")
_KIND = pattern(r"{place_kind}")  # how the word begins that stands before the name or the list


@dataclass(frozen=True)
class Unread:
    """``text[start:end]`` and, in words, why a person should read it."""

    start: int
    end: int
    why: str


def unread(text: str, *, places: Gazetteer, taken: Iterable[tuple[int, int]]) -> list[Unread]:
    """What no row was offered from, in the text's order. ``taken``: the spans of all offered rows."""
    text = asides.without_corrections(text)
    low = plain(text)
    rows = list(taken)
    known = places.mentions(text)
    amounts = [q for q in quantities(text) if q.unit != "other"]
    found = []
    for start, end in sentences(text[: asides.foot(low)]):
        here = [m for m in known if start <= m.start < end]
        told = PREDICATE.search(low, start, end) is not None
        says = _SAYS.search(low, start, end) is not None
        lost = [m for m in places.unknown(text[start:end], _moved(here, -start)) if told]
        found += [Unread(m.start + start, m.end + start, _outside(m, here, places)) for m in lost]
        read = [(a, b) for a, b in rows if a < end and start < b]
        land = any(
            q.unit.partition("_per_")[0] in AREA_UNITS
            or (q.unit == "settlements" and told)
            or (q.unit == "percent" and _LAND.search(low, start, end))
            or (not q.unit and (read or told or says))
            for q in amounts
            if start <= q.start < end and not any(a <= q.start < b for a, b in read)
        )
        if land:
            found.append(Unread(start, end, "a number that was not read"))
        elif not read and not lost and ((told and here) or (says and (told or _any_town(here)))):
            found.append(Unread(start, end, "a claim or a place that was not read"))
    return found


def _moved(mentions: list[Mention], by: int) -> list[Mention]:
    return [replace(m, start=m.start + by, end=m.end + by) for m in mentions]


def _any_town(here: list[Mention]) -> bool:
    return any(m.kind == "settlement" for m in here)


def _outside(place: Mention, here: list[Mention], places: Gazetteer) -> str:
    """ "place not in the ledger: Lisove (village, Zaporizhzhia oblast)"."""
    kind = _KIND.match(plain(place.word))
    oblasts = [m for m in here if m.kind in ("oblast", "foreign-oblast")]
    said = [meaning("place_kind", kind[0]) or ""] if kind else []
    said += [places.names[m.place_id] for m in oblasts[:1]]
    return f"place not in the ledger: {place.name_used}" + (f" ({', '.join(said)})" if said else "")
