"""Each settlement ever claimed, by episode: what was said, what answers it, what the map shows."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from audit.ledger import Ledger, Spell

HALF = "50"  # per cent of the town's disc: from then on the map shows the town
CLAIMS = ("capture_claim", "partial_control_claim", "liberation_claim")
DAY = dt.timedelta(days=1)
ANSWERED_WITHIN = 60 * DAY  # a denial answers a claim that is not older
KNOWN_DAY = 3 * DAY  # a lag is told where the day of the claim is known so well
STEADY_MONTHS = 6

Telling = tuple[str, int]  # who said it, and the how manieth time


@dataclass(frozen=True)
class Said:
    """One event at a settlement, on the day it speaks of, else the day of its article."""

    day: dt.date
    event_id: str
    until: dt.date
    kind: str
    actor: str
    side: str

    @property
    def order(self) -> tuple[dt.date, str]:
        """By day, then by id."""
        return self.day, self.event_id


@dataclass(frozen=True)
class Claim:
    """A town in one episode: columns of ``pub.claim_ledger``, None where nothing is."""

    claims: int
    first_claim: dt.date
    first_claim_event: str
    last_claim: dt.date
    last_claim_event: str
    partial_claims: int
    denials: int
    first_denial_event: str | None
    last_denial_event: str | None
    partial_denials: int
    assessments: int
    map_50: dt.date | None
    lag_days: int | None
    days_without_map: int | None
    status: str


@dataclass(frozen=True)
class Town:
    """What the map shows of a settlement; ``followed``: whether it looks at it at all."""

    spells: list[Spell]
    followed: bool
    steady: bool
    first_day: dt.date
    last_day: dt.date


def claims(ledger: Ledger) -> dict[tuple[str, int], Claim]:
    """(settlement, episode) → the claim; an episode without a claim of capture has none."""
    shown = _shown_map(ledger)
    days = [as_of[:10] for (source, _), as_of in ledger.states.items() if source == shown]
    first, last = (dt.date.fromisoformat(d) for d in (min(days), max(days))) if days else (
        dt.date.max, dt.date.min
    )  # fmt: skip
    newest = {place: hand for (source, place), hand in _newest_hands(ledger) if source == shown}
    found = {}
    for place, events in _said(ledger).items():
        spells = ledger.spells.get((shown, place), [])
        town = Town(spells, place in newest, newest.get(place, False), first, last)
        tellings = _tellings(events)
        answers = _answers(events)
        for number, episode in enumerate(_episodes(events, answers, spells), 1):
            if any(e.kind == "capture_claim" for e in episode):
                found[place, number] = _claim(episode, tellings, answers, town)
    return found


def _said(ledger: Ledger) -> dict[str, list[Said]]:
    """What was said of each settlement, in the order of the days."""
    found: dict[str, list[Said]] = defaultdict(list)
    for row in ledger.rows("events.csv"):
        if ledger.places[row["place_id"]]["kind"] != "settlement":
            continue
        if row["event_from"]:
            day = dt.date.fromisoformat(row["event_from"])
            until = dt.date.fromisoformat(row["event_to"])
        else:
            published = ledger.published_on(row["article_id"])
            if published is None:
                continue
            day = until = published
        said = Said(day, row["event_id"], until, row["kind"], row["actor"], row["actor_side"])
        found[row["place_id"]].append(said)
    for events in found.values():
        events.sort(key=lambda e: e.order)
    return found


def _tellings(events: list[Said]) -> dict[str, Telling]:
    """Event → of which telling it is a report.

    One thing that several articles report is one: the same kind, by the same body, no more than a
    day after it was last reported.
    """
    found: dict[str, Telling] = {}
    reported: dict[tuple[str, str], dt.date] = {}
    count: dict[tuple[str, str], int] = defaultdict(int)
    for event in events:
        what = event.kind, event.actor
        if what not in reported or event.day > reported[what] + DAY:
            count[what] += 1
        reported[what] = max(event.until, reported.get(what, event.until))
        found[event.event_id] = event.actor, count[what]
    return found


def _answers(events: list[Said]) -> dict[str, Said]:
    """Denial → the claim that it answers: the newest one before it, of the other side if any."""
    found = {}
    for denial in events:
        claims = [
            e
            for e in events
            if e.kind in CLAIMS and e.day <= denial.day and e.until >= denial.day - ANSWERED_WITHIN
        ]
        if denial.kind == "denial" and claims:
            found[denial.event_id] = max(
                claims,
                key=lambda e: (
                    e.side != denial.side,
                    e.day,
                    e.kind != "partial_control_claim",
                    e.event_id,
                ),
            )
    return found


def _episodes(
    events: list[Said], answers: dict[str, Said], spells: list[Spell]
) -> list[list[Said]]:
    """A claim of capture after one of liberation opens a new episode.

    Unless the map showed half of the town all the while: then it is a claim repeated. A denial
    stands in the episode of the claim that it answers.
    """
    number: dict[str, int] = {}
    count = 0
    last: Said | None = None
    for event in events:
        if event.kind == "capture_claim" and last is not None and last.kind == "liberation_claim":
            freed = last.day
            held = any(
                s.share == HALF and s.entered <= freed and (s.left is None or s.left > event.day)
                for s in spells
            )
            count += not held
        number[event.event_id] = count
        if event.kind in ("capture_claim", "liberation_claim"):
            last = event
    episodes: list[list[Said]] = [[] for _ in range(count + 1)]
    for event in events:
        episodes[number[answers.get(event.event_id, event).event_id]].append(event)
    return episodes


def _claim(
    episode: list[Said], tellings: dict[str, Telling], answers: dict[str, Said], town: Town
) -> Claim:
    def of(kind: str, answered: str = "") -> list[Said]:
        return [
            e
            for e in episode
            if e.kind == kind
            and (not answered or (e.event_id in answers and answers[e.event_id].kind == answered))
        ]

    def times(events: Iterable[Said]) -> int:
        return len({tellings[e.event_id] for e in events})

    captures = of("capture_claim")
    denials = of("denial", "capture_claim")
    newest = tellings[max(captures, key=lambda e: e.order).event_id]
    last = next(e for e in captures if tellings[e.event_id] == newest)
    to_last = [e for e in denials if tellings[answers[e.event_id].event_id] == newest]
    first = captures[0]
    # Of each share the first of the spells that had not ended when the claim was made; it ends with
    # the last of them, not at all while the newest map shows the share.
    shown: dict[str, Spell] = {}
    for spell in sorted(town.spells, key=lambda s: s.entered):
        if spell.left is None or spell.left > first.day:
            start = shown.get(spell.share, spell).entered
            shown[spell.share] = replace(spell, entered=start)
    half = shown.get(HALF)
    lag = without = None
    if town.followed and half is not None and first.day <= town.last_day:
        if first.until <= first.day + KNOWN_DAY and half.entered > town.first_day:
            lag = (half.entered - first.day).days
    elif town.followed and half is None and first.until <= town.last_day:
        without = (town.last_day - first.until).days
    withdrawn = bool(of("claim_withdrawn"))
    return Claim(
        times(captures),
        first.day,
        first.event_id,
        last.day,
        last.event_id,
        times(of("partial_control_claim")),
        times(denials),
        denials[0].event_id if denials else None,
        to_last[0].event_id if to_last else None,
        times(of("denial", "partial_control_claim")),
        times(of("independent_assessment")),
        half.entered if half else None,
        lag,
        without,
        "withdrawn claim" if withdrawn else _status(first.day, bool(to_last), shown, town),
    )


def _status(claimed: dt.date, denied: bool, shown: dict[str, Spell], town: Town) -> str:
    """What the newest map says of a claim; without one, whether the newest claim was denied."""
    if not town.followed or claimed > town.last_day:
        return "denied" if denied else "claimed"
    if HALF in shown and shown[HALF].left is not None:
        return "reversed"
    is_shown = {share for share, spell in shown.items() if spell.left is None}
    if "95" in is_shown:
        return "on the map"
    if town.steady:
        return "held"
    return "contested" if "10" in is_shown else "not on the map"


def hands(ledger: Ledger) -> dict[tuple[str, str, dt.date], str]:
    """Source, settlement, month → held, contested or not held at its end."""
    found = {}
    for (source, place), months in _shares(ledger).items():
        for month, steady in _steady(months):
            share = months[month]
            held = share >= 95 or steady
            hand = "held" if held else "contested" if share >= 10 else "not held"
            found[source, place, month] = hand
    return found


def _shown_map(ledger: Ledger) -> str:
    """The source that follows most settlements for most months; '' where none was measured."""
    rows = Counter(source for source, _ in ledger.measured_rows("settlement_months"))
    return min(rows, key=lambda source: (-rows[source], source), default="")


def _newest_hands(ledger: Ledger) -> list[tuple[tuple[str, str], bool]]:
    return [(key, _steady(months)[-1][1]) for key, months in _shares(ledger).items()]


def _shares(ledger: Ledger) -> dict[tuple[str, str], dict[dt.date, Fraction]]:
    """Source, settlement → month, oldest first → per cent of its disc at the month's end."""
    found: dict[tuple[str, str], dict[dt.date, Fraction]] = defaultdict(dict)
    rows = [
        (source, row["place_id"], row["month"], row["share_pct"])
        for source, row in ledger.measured_rows("settlement_months")
    ]
    for source, place, month, share in sorted(rows):
        found[source, place][dt.date.fromisoformat(f"{month}-01")] = Fraction(share)
    return found


def _steady(months: dict[dt.date, Fraction]) -> list[tuple[dt.date, bool]]:
    """Month → whether what the disc lacks is water, not contested ground.

    Half of the disc or more in every month of the record so far, and no change of more than a point
    in six months of which this is one.
    """
    shares = list(months.values())
    runs = [shares[first : first + STEADY_MONTHS] for first in range(len(shares))]
    calm = [len(run) == STEADY_MONTHS and max(run) - min(run) <= 1 for run in runs]
    return [
        (month, min(shares[: n + 1]) >= 50 and any(calm[max(0, n + 1 - STEADY_MONTHS) : n + 1]))
        for n, month in enumerate(months)
    ]
