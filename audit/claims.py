"""Each settlement ever claimed, by episode: what was said, what answers it, what the map shows."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from audit.ledger import Ledger, Spell

SIDES = {"russia": "ukraine", "ukraine": "russia"}  # a side → the other one
SHARES = {"10": "part", "50": "half", "95": "whole"}  # of the town's disc, held by Russia
WHOLE = ("capture_claim", "liberation_claim")
CLAIMS = (*WHOLE, "partial_control_claim")
ASSESSMENT = "independent_assessment"
DAY = dt.timedelta(days=1)
NEAR = 60 * DAY  # a denial answers a claim that is not older; nor may an assessment be that agrees
KNOWN_DAY = 3 * DAY  # a lag is told where the day of the claim is known so well
STEADY_MONTHS = 6

Telling = tuple[str, int]  # who said it, and the how manieth time
Run = tuple[str, int]  # a side, and which of its rows of claims


@dataclass(frozen=True)
class Said:
    """One event at a settlement, by the last day it may be of, else the day of its article.

    side: for whom it speaks, '' for neither.
    """

    day: dt.date
    event_id: str
    since: dt.date
    kind: str
    actor: str
    actor_side: str
    side: str

    @property
    def order(self) -> tuple[dt.date, dt.date, str]:
        """By its last day, its first day, its id."""
        return self.day, self.since, self.event_id


@dataclass(frozen=True)
class Claim:
    """A town in one episode: columns of ``pub.claim_ledger``, None where nothing is."""

    side: str
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
    first_assessment_event: str | None
    first_agreement_event: str | None
    map_half: dt.date | None
    lag_days: int | None
    days_without_map: int | None
    status: str


@dataclass(frozen=True)
class Hold:
    """From when to when a map showed so much of a town in the hands of a side; None: still."""

    side: str
    stage: str
    entered: dt.date
    left: dt.date | None

    def lasts(self, day: dt.date) -> bool:
        """Whether it had not ended on a day."""
        return self.left is None or self.left > day


@dataclass(frozen=True)
class Town:
    """What the map shows of a settlement; ``followed``: whether it looks at it at all."""

    holds: list[Hold]
    followed: bool
    steady: bool
    first_day: dt.date
    last_day: dt.date


def claims(ledger: Ledger) -> dict[tuple[str, int], Claim]:
    """(settlement, episode) → the claim."""
    shown = _shown_map(ledger)
    days = [as_of[:10] for (source, _), as_of in ledger.states.items() if source == shown]
    first, last = (dt.date.fromisoformat(d) for d in (min(days), max(days))) if days else (
        dt.date.max, dt.date.min
    )  # fmt: skip
    newest = {place: hand for (source, place), hand in _newest_hands(ledger) if source == shown}
    found = {}
    for place, events in _said(ledger).items():
        holds = _holds(ledger.spells.get((shown, place), []), first if place in newest else None)
        town = Town(holds, place in newest, newest.get(place, False), first, last)
        order = {e.event_id: e.order for e in events}
        made = [_claim(run, told, events, town) for run, told in _episodes(events, town).items()]
        made.sort(key=lambda c: order[c.first_claim_event])
        found.update({(place, number): claim for number, claim in enumerate(made, 1)})
    return found


def _holds(spells: list[Spell], first_day: dt.date | None) -> list[Hold]:
    """Russia's are the spells themselves; Ukraine's what they leave of the record, if there is one.

    Where Russia has a tenth Ukraine has no longer the whole, and where it has 95 % nothing.
    """
    mirrored = {"part": "whole", "half": "half", "whole": "part"}
    found = []
    for share, stage in SHARES.items():
        theirs = sorted(
            (s for s in spells if s.share == share),
            key=lambda s: (s.entered, s.left or dt.date.max),
        )
        found += [Hold("russia", stage, s.entered, s.left) for s in theirs]
        ends = [first_day, *(s.left for s in theirs)]
        starts = [*(s.entered for s in theirs), None]
        found += [
            Hold("ukraine", mirrored[stage], free, taken)
            for free, taken in zip(ends, starts, strict=True)
            if free is not None and (taken is None or taken > free)
        ]
    return found


def _said(ledger: Ledger) -> dict[str, list[Said]]:
    """What was said of each settlement, in the order of the days."""
    found: dict[str, list[Said]] = defaultdict(list)
    for row in ledger.rows("events.csv"):
        if ledger.places[row["place_id"]]["kind"] != "settlement":
            continue
        if row["event_from"]:
            since = dt.date.fromisoformat(row["event_from"])
            day = dt.date.fromisoformat(row["event_to"])
        else:
            published = ledger.published_on(row["article_id"])
            if published is None:
                continue
            since = day = published
        found[row["place_id"]].append(
            Said(
                day,
                row["event_id"],
                since,
                row["kind"],
                row["actor"],
                row["actor_side"],
                _side(row),
            )
        )
    for events in found.values():
        events.sort(key=lambda e: e.order)
    return found


def _side(row: dict[str, str]) -> str:
    """For whom an event speaks."""
    kind, by = row["kind"], row["actor_side"]
    if kind == ASSESSMENT:
        finds = row["detail"].partition(": ")[2]
        return {"Russian-held": "russia", "Ukrainian-held": "ukraine"}.get(finds, "")
    if kind == "denial":
        return ""
    if kind in ("confirmation", "withdrawal"):
        return SIDES.get(by, "")
    if by in SIDES:
        return by
    return "ukraine" if kind == "liberation_claim" else "russia"


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
        if what not in reported or event.since > reported[what] + DAY:
            count[what] += 1
        reported[what] = max(event.day, reported.get(what, event.day))
        found[event.event_id] = event.actor, count[what]
    return found


def _answers(events: list[Said]) -> dict[str, Said]:
    """Denial → the claim that it answers: the newest one before it, of the other side if any."""
    found = {}
    for denial in events:
        claims = [
            e
            for e in events
            if e.kind in CLAIMS and e.since <= denial.day and e.day >= denial.since - NEAR
        ]
        if denial.kind == "denial" and claims:
            found[denial.event_id] = max(
                claims,
                key=lambda e: (
                    e.actor_side != denial.actor_side,
                    e.day <= denial.day,
                    e.day,
                    e.since,
                    e.kind != "partial_control_claim",
                    e.event_id,
                ),
            )
    return found


def _episodes(events: list[Said], town: Town) -> dict[Run, list[Said]]:
    """Episode → what was said in it.

    A claim after one of the other side opens a new episode, unless the map, which had shown half of
    the town pass to the side that claims it, showed it so all the while: then it is repeated. All
    else stands in the episode of the claim before it, the claim after it, or the nearest.
    """
    runs: dict[str, Run] = {}
    count: dict[str, int] = defaultdict(int)
    whole = [e for e in events if e.kind in WHOLE]
    for last, event in zip([None, *whole], whole, strict=False):
        if last is not None and last.side != event.side:
            count[event.side] += not any(
                h.stage == "half"
                and h.side == event.side
                and town.first_day < h.entered <= last.day
                and h.lasts(event.day)
                for h in town.holds
            )
        runs[event.event_id] = event.side, count[event.side]
    for event in events:
        if event.kind in WHOLE or event.kind == "denial":
            continue
        before = [c for c in whole if c.day <= event.day]
        after = whole[len(before) :]
        beside = [*before[-1:], *after[:1], *reversed(before), *after]
        fits = [c for c in beside if event.kind == ASSESSMENT or c.side == event.side]
        if fits:
            runs[event.event_id] = runs[fits[0].event_id]
    for denial, claim in _answers(events).items():
        if claim.event_id in runs:
            runs[denial] = runs[claim.event_id]
    found: dict[Run, list[Said]] = defaultdict(list)
    for event in events:
        if event.event_id in runs:
            found[runs[event.event_id]].append(event)
    return found


def _claim(run: Run, told: list[Said], events: list[Said], town: Town) -> Claim:
    tellings, answers = _tellings(events), _answers(events)
    side = run[0]

    def of(kind: str, answered: tuple[str, ...] = ()) -> list[Said]:
        return [
            e
            for e in told
            if e.kind == kind and (not answered or answers[e.event_id].kind in answered)
        ]

    def times(events: Iterable[Said]) -> int:
        return len({tellings[e.event_id] for e in events})

    def first_of(events: list[Said]) -> str | None:
        return min(events, key=lambda e: e.order).event_id if events else None

    whole = [e for e in told if e.kind in WHOLE]
    denials, assessed = of("denial", WHOLE), of(ASSESSMENT)
    final = max(whole, key=lambda e: e.order)
    last = next(
        e
        for e in whole
        if e.kind == final.kind and tellings[e.event_id] == tellings[final.event_id]
    )
    to_last = [
        e for e in denials if tellings[answers[e.event_id].event_id] == tellings[last.event_id]
    ]
    first = whole[0]
    shown = _shown(first.day, side, town)
    half = shown.get("half")
    lag = without = None
    if town.followed and half is not None and first.day <= town.last_day:
        if first.day <= first.since + KNOWN_DAY and half.entered > town.first_day:
            lag = (half.entered - first.day).days
    elif town.followed and half is None and first.day <= town.last_day:
        without = (town.last_day - first.day).days
    withdrawn = bool(of("claim_withdrawn"))
    return Claim(
        side,
        times(whole),
        first.day,
        first.event_id,
        last.day,
        last.event_id,
        times(of("partial_control_claim")),
        times(denials),
        first_of(denials),
        first_of(to_last),
        times(of("denial", ("partial_control_claim",))),
        times(assessed),
        first_of(assessed),
        first_of(_agreeing(side, first, last, events)),
        half.entered if half else None,
        lag,
        without,
        "withdrawn claim" if withdrawn else _status(first.day, side, bool(to_last), shown, town),
    )


def _shown(claimed: dt.date, side: str, town: Town) -> dict[str, Hold]:
    """Of each stage, from the first to the end of the last of the spells that had not ended."""
    found: dict[str, Hold] = {}
    for hold in sorted(town.holds, key=lambda h: h.entered):
        if hold.side == side and hold.lasts(claimed):
            found[hold.stage] = replace(hold, entered=found.get(hold.stage, hold).entered)
    return found


def _agreeing(side: str, first: Said, last: Said, events: list[Said]) -> list[Said]:
    """Assessments that find the claiming side in the whole place, of the time of its claim."""
    against = [e for e in events if e.kind in (*WHOLE, ASSESSMENT) and e.side != side]
    start = max((e.day for e in against if e.day <= first.day), default=dt.date.min)
    end = min(
        (e.day for e in against if e.day > last.day and e.kind != ASSESSMENT), default=dt.date.max
    )
    return [
        e
        for e in events
        if e.kind == ASSESSMENT
        and e.side == side
        and e.day >= first.day - NEAR
        and start < e.day < end
    ]


def _status(claimed: dt.date, side: str, denied: bool, shown: dict[str, Hold], town: Town) -> str:
    """What the newest map says of a claim; without one, whether the newest claim was denied."""
    if not town.followed or claimed > town.last_day:
        return "denied" if denied else "claimed"
    if "half" in shown and shown["half"].left is not None:
        return "reversed"
    now = {stage for stage, hold in shown.items() if hold.left is None}
    if "whole" in now:
        return "on the map"
    if town.steady and side == "russia":
        return "held"
    return "contested" if "part" in now else "not on the map"


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
