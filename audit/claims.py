"""Each settlement ever claimed, by episode: what was said first, and what the map shows."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from audit.ledger import Ledger, Spell

MAP = "deepstate-maps"
HALF = "50"  # per cent of the town's disc: from then on the map shows the town


@dataclass(frozen=True)
class Said:
    """One event at a settlement, on the day it speaks of, else the day of its article."""

    day: dt.date
    event_id: str
    kind: str


@dataclass(frozen=True)
class Claim:
    """A town in one episode: columns of ``pub.claim_ledger``, None where nothing is."""

    first_claim: dt.date
    first_claim_event: str
    claims: int
    first_denial: dt.date | None
    map_50: dt.date | None
    lag_days: int | None
    days_without_map: int | None
    status: str


def claims(ledger: Ledger) -> dict[tuple[str, int], Claim]:
    """(settlement, episode) → the claim; an episode without a claim of capture has none."""
    days = [as_of[:10] for (source, _), as_of in ledger.states.items() if source == MAP]
    until = dt.date.fromisoformat(max(days)) if days else None
    followed = {
        row["place_id"]
        for source, row in ledger.measured_rows("settlement_months")
        if source == MAP
    }
    found = {}
    for place, events in _said(ledger).items():
        spells = ledger.spells.get((MAP, place), [])
        for number, episode in enumerate(_episodes(events, spells), 1):
            if any(e.kind == "capture_claim" for e in episode):
                found[place, number] = _claim(episode, spells, until if place in followed else None)
    return found


def _said(ledger: Ledger) -> dict[str, list[Said]]:
    """What was said of each settlement, in the order of the days."""
    found: dict[str, list[Said]] = defaultdict(list)
    for row in ledger.rows("events.csv"):
        if ledger.places[row["place_id"]]["kind"] != "settlement":
            continue
        day = (
            dt.date.fromisoformat(row["event_from"])
            if row["event_from"]
            else ledger.published_on(row["article_id"])
        )
        if day is not None:
            found[row["place_id"]].append(Said(day, row["event_id"], row["kind"]))
    for events in found.values():
        events.sort(key=lambda e: (e.day, e.event_id))
    return found


def _episodes(events: list[Said], spells: list[Spell]) -> list[list[Said]]:
    """A claim of capture after one of liberation opens a new episode.

    Unless the map showed half of the town all the while: then it is a claim repeated.
    """
    episodes: list[list[Said]] = [[]]
    last: Said | None = None
    for event in events:
        if event.kind == "capture_claim" and last is not None and last.kind == "liberation_claim":
            freed = last.day
            held = any(
                s.share == HALF and s.entered <= freed and (s.left is None or s.left > event.day)
                for s in spells
            )
            if not held:
                episodes.append([])
        episodes[-1].append(event)
        if event.kind in ("capture_claim", "liberation_claim"):
            last = event
    return episodes


def _claim(episode: list[Said], spells: list[Spell], until: dt.date | None) -> Claim:
    """``until``: the newest day of a map that follows the town; None where none does."""
    firsts: dict[str, Said] = {}
    for event in episode:
        firsts.setdefault(event.kind, event)
    claim, denial = firsts["capture_claim"], firsts.get("denial")
    # Of each share the first spell that had not ended when the claim was made.
    shown: dict[str, Spell] = {}
    for spell in sorted(spells, key=lambda s: s.entered):
        if spell.left is None or spell.left > claim.day:
            shown.setdefault(spell.share, spell)
    half = shown.get(HALF)
    lag = without = None
    if until is not None and claim.day <= until:
        lag = (half.entered - claim.day).days if half else None
        without = None if half else (until - claim.day).days
    return Claim(
        claim.day,
        claim.event_id,
        sum(e.kind == "capture_claim" for e in episode),
        denial.day if denial else None,
        half.entered if half else None,
        lag,
        without,
        _status(firsts, shown, until),
    )


def _status(firsts: dict[str, Said], shown: dict[str, Spell], until: dt.date | None) -> str:
    if "claim_withdrawn" in firsts:
        return "withdrawn claim"
    if until is None or firsts["capture_claim"].day > until:
        return "denied" if "denial" in firsts else "claimed"
    if HALF in shown and shown[HALF].left is not None:
        return "reversed"
    for share, status in (("95", "on the map"), ("10", "contested")):
        if share in shown and shown[share].left is None:
            return status
    return "not on the map"
