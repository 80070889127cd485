"""Settlements taken or freed: who claimed it, who denied it, and when the map showed it."""

from dataclasses import dataclass
from pathlib import Path

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
    """The answer of the page, in numbers; what all claims say of days ('': none); the rules."""

    takeaway: str
    summary: str
    lag_title: str
    by_rules: str
    rules: str


@dataclass(frozen=True)
class Settlement:
    """One settlement: its timeline, and what was said of it in sentences."""

    chart: Chart
    told: list[str]


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
def lede(build: Path) -> str:
    """The sentence under the title."""
    name = queries.measured.shown_map().name
    return (
        "Each settlement that Russia said it had captured, or Ukraine that it had freed, beside "
        f"what {name} shows."
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
    shown = queries.measured.shown_map()
    if len(episodes):
        title = wording.claims.timeline_title(episodes)
        told = [*wording.claims.episodes(episodes), wording.claims.centre_before_town(spells)]
    else:
        title, told = wording.claims.unclaimed_title(events), [wording.claims.unclaimed(events)]
    shares = queries.claims.share_by_month(place_id)
    # Between equal ones a month is neither seen on the curve nor missed in the table.
    shares["said_from"] = shares["said_on"]
    shares = shares[shares["share_pct"].diff().ne(0) | shares["share_pct"].diff(-1).ne(0)]
    events["hover"] = columns.told(events, "{said_on}: {event}", "{actor}", "{event_by}")
    shares["hover"] = columns.told(shares, "{said_on}", "{event_share} on the map")
    every = pd.concat([events, shares]).sort_values("said_on", na_position="first")
    drawn = chart(
        "timeline",
        title,
        charts.claims.claim_timeline(events, shares, spells, color=shown.color),
        "Above: who said what (Russia's side red, Ukraine's blue), on the last day that it may be "
        "of or, where none is known, that of the article. Below: "
        f"share of the town's disc that {shown.name} shows as held at each month's end.",
        every.iloc[::-1],
        "said_on event event_share actor hedge event_by",
        more="speaker wording",
        file=f"What was said of {events['place'].iloc[0]}, by whom and where it was printed, and "
        "what the map showed",
        parts=("events", place_id),
        sources=(shown.source_id,),
        relation="event",
    )
    return Settlement(drawn, [words for words in told if words])


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
    return table(rows, _CLAIMS, "Claims with their status, newest first")


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
