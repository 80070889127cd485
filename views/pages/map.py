"""Settlements by month or day on a map; ground that changed hands where outlines are at hand."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from views import charts, columns, ground, queries, theme, wording
from views.queries.measured import ShownMap
from views.shown import Chart, Table, chart, kept, table

CHANGED_SHOWN = 12


@dataclass(frozen=True)
class Options:
    """months: oldest first, none before the first measuring. fronts: oblasts that can be shown."""

    map: ShownMap
    months: dict[str, str]
    fronts: dict[str, str]
    first_day: date
    last_day: date


@dataclass(frozen=True)
class View:
    """note: which end of the month the outlines miss; '' where they have both.

    changed: without rows where no town changed. settlements: by id, in order of their names.
    """

    map: Chart
    note: str
    changed: Table
    settlements: dict[str, str]


@kept
def options(build: Path) -> Options:
    """The choices of the page."""
    months = {f"{m:%Y-%m}": theme.month(m) for m in queries.measured.settlement_months()["month"]}
    first, last = queries.measured.map_days() if months else (date.min, date.min)
    return Options(queries.measured.shown_map(), months, queries.measured.fronts(), first, last)


def lede(build: Path) -> str:
    """The sentence under the title."""
    return f"Which towns {options(build).map.name} shows as held, month by month."


def months_with_outlines(build: Path) -> list[str]:
    """Months whose outlines are on this machine, oldest first. Not kept: files come and go."""
    shown = options(build)
    return [m for m in ground.months(shown.map.source_id) if m in shown.months]


def _ground(
    source_id: str, since: str, month: str, named: str
) -> list[tuple[str, str, ground.Rings]]:
    changed = ground.between(source_id, since, month)
    return [
        (f"held at the end of {named}", "held", changed.held),
        (f"gained: {theme.km2(changed.gained_km2)}", "gained", changed.gained),
        (f"lost: {theme.km2(changed.lost_km2)}", "lost", changed.lost),
    ]


def _source(shown: ShownMap, *, is_day: bool, with_ground: bool) -> str:
    """What is shown, and whose it is."""
    text = (
        f"Share of a disc of the town's size that {shown.name} shows as held by Russia "
        f"{'on the day' if is_day else 'at the end of the month'}; "
        "10 to 95% is contested, unless half or more was held in every month on record and nothing "
        "moved for half a year: then what is missing is water, and it is held. Borders: Natural "
        "Earth."
    )
    if with_ground:
        text += (
            f" Ground: map data © {shown.attribution}, on this machine only; areas on full "
            "outlines, coasts included; drawn simplified."
        )
    return text


@kept
def view(build: Path, month: str, day: date | None, since: str, area: str, ink: str) -> View:
    """month: an id of `Options.months`. day: in place of its end. since: ground from there on.

    area: an oblast of `Options.fronts`, or '' for all. ink: the colour of text.
    """
    at, named = pd.Timestamp(f"{month}-01"), options(build).months[month]
    shown = options(build).map
    ends = queries.measured.settlements(at)
    rows = queries.measured.settlements_on(day) if day else ends
    share = "at least {town_least}" if day else "{town_share}"
    rows["share_at_least_pct"] = rows["share_pct"]
    rows["hover"] = columns.told(
        rows.replace({"change_pct": {0.0: float("nan")}}),  # nothing is said of no change
        "<b>{town}</b> ({place_uk})",
        f"{share} of the town held by Russia",
        *([] if day else ["{town_change:+} in the month"]),
    )
    when = theme.day(day) if day else f"End of {named}"
    title = wording.measured.settlements_title(rows, when)
    source = _source(shown, is_day=bool(day), with_ground=bool(since))
    moved = ends[ends["change_pct"].abs() >= 1]  # a day has no change of its own
    ids = "town_least" if day else "town_share town_change"
    return View(
        chart(
            "map",
            title,
            charts.maps.settlements(
                queries.measured.outlines(),
                rows,
                ground=_ground(shown.source_id, since, month, named) if since else [],
                area=area,
                ink=ink,
            ),
            source,
            rows.assign(
                **{"day" if day else "month": pd.Timestamp(day) if day else at},
                moved=rows["change_pct"].abs(),
            ),
            f"settlement place_uk in_oblast {ids}",
            more=f"{'day' if day else 'month'} position",
            order="-moved -share_pct",
            file=f"Share of each settlement that is held, {when}",
            parts=("settlements", "pct", day.isoformat() if day else month),
            definition=f"The share of a disc of the settlement's size that {shown.name} shows as "
            "held at the month's end; on a day only whether it was at least 10, 50 or 95.",
            sources=(shown.source_id,),
            relation="settlement_month",
        ),
        "" if day else wording.measured.missed_end(queries.measured.stated(at)),
        table(
            moved.iloc[moved["change_pct"].abs().argsort()[::-1]][:CHANGED_SHOWN],
            "town near town_held town_moved",
            "Settlements that changed in the month",
        ),
        wording.common.places_by_name(rows),
    )


@kept
def history(build: Path, place_id: str, name: str) -> Table:
    """When the map showed a settlement as held; without rows where it never did."""
    found = queries.measured.presence(place_id)
    return table(found, "on_map entered left", f"When the map showed {name} as held")


@kept
def default_settlement(build: Path, month: str) -> str:
    """The one that is shown before a reader chooses: the one of which most is said."""
    listed = list(queries.measured.settlements(pd.Timestamp(f"{month}-01"))["place_id"])
    return next((i for i in queries.claims.most_told() if i in listed), listed[0])
