"""Settlements taken or freed: who claimed it, who denied it, and when the map showed it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd

from views import charts, columns, downloads, queries, theme, wording
from views.shown import Chart, Table, chart, kept, table

LISTED = 12  # rows that a page carries at once
STATUSES = {
    "": "Any",
    "on the map": "On the map",
    "held": "Held, all but water",
    "contested": "Contested",
    "not on the map": "Not on the map",
    "reversed": "Reversed (held and left again)",
    "denied": "Denied",
    "claimed": "Claimed",
    "withdrawn claim": "Withdrawn",
}
SIDES = {"": "Any", **wording.claims.NAMES}
RULES = (
    "- Of a claim for Russia. On the map: it shows 95% of the town or more. Contested: 10 to 95%. "
    "Not on the map: less than 10%. Reversed: it showed half or more after the claim, and no "
    "longer does.\n"
    "- Of a claim for Ukraine. Free on the map: it shows less than 10% of the town as "
    "Russian-held. Contested: 10 to 95%. Not free on the map: 95% or more. Reversed: it showed "
    "less than half so after the claim, and no longer does.\n"
    "- Claimed, denied: the map does not follow the place, or ends before the claim.\n"
    "- One claim that several articles report is one claim: the same body, within a day. One "
    "whose day is not known counts from the last day that it may be of.\n"
    "- A claim after one of the other side is told apart from those before it, unless the map had "
    "shown the town change hands and showed no change since.\n"
    "- An independent assessment is neither a claim nor the map: it changes no status.\n"
    "- A denial belongs to the newest claim on or before its day, of the 60 days before it. One "
    "that is older than every claim answers none of them.\n"
    "- A status is as of the newest state of the map; without a map it rests on the newest claim "
    "and on what answered that.\n"
    "- A town of which the map showed half or more in every month on record, with no change for "
    "half a year, is held: what its disc lacks is water."
)
_NEAR_DAYS = 183  # what was said within half a year of the rest of an episode belongs to it
_SHOWN = "claimed_place now_on_map claimed half days_to_map claimed_by denied near"
_CLAIMS = "claimed_place near claimed claimed_by denied half lag status"


@dataclass(frozen=True)
class Options:
    """What can be chosen, by id: settlements of which something was said; what narrows the list.

    first: the settlement that leads, the most told of those claimed; '' where none was.
    """

    settlements: dict[str, str]
    first: str
    years: dict[str, str]
    claimants: dict[str, str]
    oblasts: dict[str, str]


@dataclass(frozen=True)
class Choices:
    """Ids of `STATUSES` and `Options`, words of a name; '' leaves a thing open."""

    find: str = ""
    status: str = ""
    side: str = ""
    year: str = ""
    by: str = ""
    oblast: str = ""


@dataclass(frozen=True)
class View:
    """All claims in numbers; what they say of days ('': none); the rules."""

    takeaway: str
    summary: str
    lag_title: str
    by_rules: str
    rules: str


@dataclass(frozen=True)
class Settlement:
    """One settlement: what became of the claim, its timeline, what was said of it in sentences.

    days: the first and the last of the timeline. others: of claims before and after that of the
    finding.
    """

    finding: str
    as_of: str
    chart: Chart
    days: tuple[pd.Timestamp, pd.Timestamp]
    told: list[str]
    others: list[str]


@dataclass(frozen=True)
class Listed:
    """The claims that were chosen: how many, on how many pages, and as a file by its label."""

    claims: int
    pages: int
    files: dict[str, downloads.File]


@kept
def options(build: Path) -> Options:
    """The choices of the page."""
    rows = queries.claims.claims()
    ordered, claimed = (
        wording.common.places_by_name(queries.claims.settlements()),
        set(rows["place_id"]),
    )
    years = sorted(rows["first_claim"].dt.year.unique()) if len(rows) else []
    oblasts = rows.dropna(subset=["oblast_id"]).sort_values("oblast")
    return Options(
        ordered,
        next((i for i in queries.claims.most_told() if i in claimed), ""),
        {"": "Any", **{str(y): str(y) for y in years}},
        {"": "Any", **{n: n for n in rows["first_claim_by"].value_counts().index}},
        {"": "Any", **dict(zip(oblasts["oblast_id"], oblasts["oblast"], strict=True))},
    )


@kept
def view(build: Path) -> View:
    """What is said of all claims together."""
    rows = queries.claims.claims()
    until, name = rows["map_until"].max(), queries.measured.shown_map().name
    return View(
        wording.claims.takeaway(queries.claims.coverage()),
        wording.claims.summary(queries.claims.coverage()),
        wording.claims.lag_title(rows) if rows["lag_days"].notna().any() else "",
        "By these rules, in this order, on the days of the table above. Beside them stands "
        f"{name}, here up to {theme.day(until)}."
        if pd.notna(until)
        else "By these rules, in this order. No map was measured.",
        queries.claims.claim_rules(),
    )


@kept
def settlement(build: Path, place_id: str) -> Settlement:
    """place_id: one of the settlements of `options`."""
    rows = queries.claims.claims()
    episodes = rows[rows["place_id"] == place_id].sort_values("episode")
    events, spells = queries.claims.events_of(place_id), queries.measured.presence(place_id)
    shown, place = queries.measured.shown_map(), options(build).settlements[place_id]
    lead = wording.claims.led_by(episodes) if len(episodes) else None
    if lead is not None:
        title, as_of = wording.claims.finding(lead, place), wording.claims.as_of(lead, shown.name)
        others = wording.claims.episodes(episodes)
        told = [others.pop(list(episodes["episode"]).index(lead.episode)),
                wording.claims.centre_before_town(spells)]  # fmt: skip
    else:
        title, as_of = wording.claims.unclaimed_title(events, place), ""
        told, others = [wording.claims.unclaimed(events)], []
    shares = queries.claims.share_by_month(place_id)
    # Between equal ones a month is neither seen on the curve nor missed in the table.
    shares["said_from"] = shares["said_on"]
    shares = shares[shares["share_pct"].diff().ne(0) | shares["share_pct"].diff(-1).ne(0)]
    events["hover"] = columns.told(events, "{said_on}: {event}", "{actor}", "{event_by}")
    shares["hover"] = columns.told(shares, "{said_on}", "{event_share} on the map")
    # The days on which the map came to a share that is named on the curve, or left it.
    turns = pd.concat([
        pd.DataFrame({"said_on": pd.to_datetime(spells[day]), "share_pct": spells["share"]})
        for day in ("entered_on", "left_on")
    ])  # fmt: skip
    turns["share_pct"] = pd.to_numeric(turns["share_pct"], errors="coerce")
    turns["said_from"] = turns["said_on"]
    every = pd.concat([events, shares, turns.dropna()])
    every = every.sort_values("said_on", na_position="first")
    start, end = _axis(lead, events, spells)
    beyond = int((~events["said_on"].between(start, end)).sum())
    drawn = chart(
        "timeline",
        title,
        partial(
            charts.claims.claim_timeline,
            events,
            shares,
            spells,
            start=start,
            end=end,
            claimed=lead.first_claim if lead is not None else None,
            color=shown.color,
        ),
        wording.claims.timeline_source(shown.name if len(shares) else "", beyond),
        every.iloc[::-1],
        "said_on event event_share actor hedge event_by",
        more="speaker wording",
        alt=f"{title}. {' '.join(filter(None, told))}",
        file=f"What was said of {events['place'].iloc[0]}, by whom and where it was printed, and "
        "what the map showed",
        parts=("events", place_id),
        sources=(shown.source_id,),
        relation="event",
        shared=f"claim/{place_id}" if (shares["said_on"] <= end).any() else "",
    )
    return Settlement(title, as_of, drawn, (start, end), list(filter(None, told)), others)


def _axis(
    lead: Any, events: pd.DataFrame, spells: pd.DataFrame
) -> tuple[pd.Timestamp, pd.Timestamp]:
    """From when to when the chart of an episode reaches: what is told of it, and what is near that.

    The first day on the map's record is no day on which anything changed.
    """
    days = [*events["said_on"].dropna(), *pd.to_datetime(spells["entered_on"]),
            *pd.to_datetime(spells["left_on"]).dropna()]  # fmt: skip
    if lead is None:
        its = [events["said_on"].max()]
    else:
        own = (getattr(lead, f"map_{part}") for part in ("part", "half", "whole"))
        its = [lead.first_claim, *(d for d in own if pd.notna(d) and d != lead.map_from)]
    if not days or pd.isna(its[0]):
        return pd.Timestamp("2022-02-24"), pd.Timestamp("2022-12-31")
    start, end, near = min(its), max(its), pd.Timedelta(days=_NEAR_DAYS)
    for day in sorted(days):
        end = max(end, day) if start <= day <= end + near else end
    for day in sorted(days, reverse=True):
        start = min(start, day) if start - near <= day <= end else start
    air = max(0.06 * (end - start), pd.Timedelta(days=21))
    return (start - air).normalize(), (end + air).normalize()


@kept
def lags(build: Path) -> tuple[Chart, Table]:
    """Days to the map, claim by claim, and by claimant and year.

    Only where `View.lag_title` says something.
    """
    rows = queries.claims.claims()
    known = rows[rows["lag_days"].notna() | rows["days_without_map"].notna()]
    known["hover"] = columns.told(
        known, "<b>{claimed_place}</b>, {claimed}", "{claimed_by}", "{lag} days",
        "not on the map after {waiting} days",
    )  # fmt: skip
    shown = queries.measured.shown_map()
    drawn = chart(
        "lags",
        "Days from claim to map",
        charts.claims.claim_lags(known),
        "Each mark is a claim; to the left of zero the map was first; upright lines and counts are "
        "of the claims for Russia, by year. Towns that the map does not follow are left out.",
        known,
        "claimed_place claimed claimed_by half lag waiting status",
        more="episode",
        alt=wording.claims.lag_title(rows),
        file=f"Days from each claim until {shown.name} showed half of the town",
        parts=("claims-and-map", "days"),
        sources=(shown.source_id,),
        relation="claim_ledger",
    )
    by_year = table(
        queries.claims.lags_by_year(),
        "claimant year claims median_lag never never_share",
        "Days from claim to map, by claimant and year",
    )
    return drawn, by_year


def _chosen(choices: Choices) -> pd.DataFrame:
    rows = queries.claims.claims()
    if choices.find:
        rows = rows[rows["place_id"].isin(queries.claims.spelled(choices.find))]
    if choices.status:
        rows = rows[rows["status"] == choices.status]
    if choices.side:
        rows = rows[rows["side"] == choices.side]
    if choices.year:
        rows = rows[rows["first_claim"].dt.year == int(choices.year)]
    if choices.by:
        rows = rows[rows["first_claim_by"] == choices.by]
    if choices.oblast:
        rows = rows[rows["oblast_id"] == choices.oblast]
    return rows


def _more(rows: pd.DataFrame) -> str:
    """All else that the ledger of claims has."""
    return " ".join(f"{columns.RENAMED.get(c, c)}={c}" for c in map(str, rows))


def _named(choices: Choices) -> tuple[str, ...]:
    """The choices in the name of a file."""
    found = downloads.words(choices.find)
    chosen = (choices.status, choices.side, choices.year, choices.by, choices.oblast, found)
    return chosen if any(chosen) else ("all",)


@kept
def listed(build: Path, choices: Choices) -> Listed:
    """The claims that were chosen, as a whole."""
    rows = _chosen(choices)
    which = "this claim" if len(rows) == 1 else f"these {len(rows)} claims"
    shown = queries.measured.shown_map()
    file = downloads.File(
        f"Claimed settlements, who denied it and what {shown.name} shows",
        ("claims", *_named(choices)),
        lambda: columns.machine(rows, f"{_CLAIMS} {_more(rows)}"),
        sources=(shown.source_id,),
        relation="claim_ledger",
    )
    return Listed(len(rows), -(-len(rows) // LISTED), {f"Download {which} as CSV": file})


@kept
def page_of(build: Path, choices: Choices, page: int) -> Table:
    """One page, from 1 on, of the claims that were chosen."""
    rows = _chosen(choices).iloc[(page - 1) * LISTED : page * LISTED]
    named = options(build).settlements
    rows = rows.assign(place=rows["place_id"].map(named))
    return table(rows, _SHOWN, "Claims with their status, newest first")


@kept
def on_a_map(build: Path, choices: Choices) -> Chart:
    """The newest claim of each settlement of those chosen, where it is."""
    rows = _chosen(choices)
    newest = rows.sort_values("episode").drop_duplicates("place_id", keep="last")
    marks = newest[newest["lat"].notna()].copy()
    marks["named"] = [wording.claims.status_name(r) for r in wording.common.each(marks)]
    marks["hover"] = columns.told(marks, "<b>{claimed_place}</b>", "claimed {claimed}", "{status}")
    source = (
        "Click a mark for its timeline. Settlements whose place is not known here are left out "
        f"({len(newest) - len(marks)})."
    )
    shown = queries.measured.shown_map()
    return chart(
        "marks",
        f"{len(marks)} claimed settlement{'' if len(marks) == 1 else 's'} by what "
        f"{shown.name} shows of them",
        charts.maps.claims(queries.measured.outlines(), marks),
        source,
        marks,
        _CLAIMS,
        more="position",
        alt="Claimed settlements on a map of the oblasts, by status",
        file="The newest claim of each settlement with its place on a map",
        parts=("claims-on-a-map", *_named(choices)),
        sources=(shown.source_id,),
        relation="claim_ledger",
    )
