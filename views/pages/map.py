"""Oblasts, towns and ground on one map, for a month, a year or a day; each oblast's months."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from views import charts, columns, ground, queries, theme, wording
from views.queries.measured import ShownMap
from views.shown import Chart, Table, chart, kept, table

SPANS = {"": "Month", "year": "Year", "day": "Day"}
MEASURES = {"net": "Net", "gained": "Gained", "lost": "Lost", "share": "Held, %"}
COLUMNS = {"net": "net_km2", "gained": "gained_km2", "lost": "lost_km2", "share": "share_pct"}
SHOWS = {
    "net": "Net change: ground occupied at the last map of the {span} less that at the last map "
    "before it.",
    "gained": "Gained: ground that the last map of a month shows as occupied and the last one of "
    "the month before does not.",
    "lost": "Lost: ground that the last map of the month before shows as occupied and the last one "
    "of a month does not.",
    "share": "Held: ground occupied at the last map of the {span}, as a share of the land.",
}
LEAST_MOVED_KM2 = 5  # of ground that changed hands in an oblast that is drawn
NEWEST = 24  # months: the oblasts in which most moved in them come first
CHANGED_SHOWN = 12


@dataclass(frozen=True)
class Options:
    """months, years: oldest first; `month`, `year`: the newest whole ones, shown unasked.

    fronts: oblasts that can fill the map. part_until: the last day of a month that is not over.
    """

    map: ShownMap
    months: dict[str, str]
    month: str
    years: dict[str, str]
    year: str
    fronts: dict[str, str]
    first_day: date
    last_day: date
    part_until: date | None


@dataclass(frozen=True)
class Choices:
    """span: an id of `SPANS`. when: a month, a year, or a day as YYYY-MM-DD. show: of `MEASURES`.

    since: the month from whose end on ground is drawn, '' for none. area: an oblast of
    `Options.fronts` that fills the map, or ''.
    """

    span: str = ""
    when: str = ""
    show: str = "net"
    since: str = ""
    area: str = ""


@dataclass(frozen=True)
class View:
    """note: what the map cannot show, '' where nothing. apart: layers that are not counted.

    named: the days in words. changed: without rows where no town changed. oblasts: none of a day.
    settlements: by id, in order of their names.
    """

    map: Chart
    named: str
    note: str
    oblasts: Table | None
    apart: str
    changed: Table
    settlements: dict[str, str]


@dataclass(frozen=True)
class Over:
    """All months of all oblasts."""

    multiples: Chart
    shares: Chart


@dataclass(frozen=True)
class Oblast:
    """One oblast: a sentence, all its months."""

    told: str
    months: Table


@kept
def options(build: Path) -> Options:
    """The choices of the page."""
    known = queries.measured.measured_months()
    until = known["part_until"].dropna()
    part = until.iloc[0].date() if len(until) else None
    months = {
        f"{m:%Y-%m}": theme.month(m) + (" so far" if pd.notna(end) else "")
        for m, end in zip(known["month"], known["part_until"], strict=True)
    }
    whole = known.loc[known["part_until"].isna(), "month"]
    counts = whole.dt.year.value_counts()
    years = {str(y): str(y) for y in sorted(known["month"].dt.year.unique())}
    first, last = queries.measured.map_days() if months else (date.min, date.min)
    return Options(
        queries.measured.shown_map(),
        months,
        f"{whole.max():%Y-%m}" if len(whole) else next(iter(months), ""),
        years,
        str(max(counts[counts == 12].index, default=next(reversed(years), ""))),
        queries.measured.fronts(),
        first,
        last,
        part,
    )


def months_with_outlines(build: Path) -> list[str]:
    """Months whose outlines are on this machine, oldest first. Not kept: files come and go."""
    known = options(build)
    return [m for m in ground.months(known.map.source_id) if m in known.months]


@dataclass(frozen=True)
class _Days:
    """first, last: months. start, end: the days. unfinished: the end is not that of a month."""

    first: pd.Timestamp
    last: pd.Timestamp
    start: date
    end: date
    unfinished: bool


def _days(known: Options, choices: Choices) -> _Days:
    """What a month or a year is of, as far as the map has it."""
    chosen = [m for m in known.months if m.startswith(choices.when)]
    first, last = (pd.Timestamp(f"{m}-01") for m in (chosen[0], chosen[-1]))
    end = (last + pd.offsets.MonthEnd(0)).date()
    unfinished = known.part_until is not None and known.part_until < end
    unfinished = unfinished and chosen[-1] == next(reversed(known.months))
    return _Days(
        first, last, first.date(), known.part_until or end if unfinished else end, unfinished
    )


def _both(oblasts: pd.DataFrame, towns: pd.DataFrame) -> pd.DataFrame:
    """Oblasts, then towns, those first of which most changed: what the map shows, as one table."""
    by_change = towns.loc[towns["change_pct"].abs().sort_values(ascending=False).index]
    return pd.concat([oblasts.assign(oblast="", place_uk=""), by_change], ignore_index=True)


@kept
def view(build: Path, choices: Choices, ink: str) -> View:
    """What the page says and draws. ink: the colour of text."""
    known = options(build)
    if choices.span == "day":
        return _on_a_day(known, choices, ink)
    days = _days(known, choices)
    oblasts = queries.measured.changes_by_oblast(days.first, days.last)
    oblasts["value"] = oblasts[COLUMNS[choices.show]] * (-1 if choices.show == "lost" else 1)
    oblasts["hover"] = columns.told(
        oblasts, "<b>{oblast}</b>", "net {net:+}: Russia gained {gained}, lost {lost}",
        "it held {held} at the end, {share}",
    )  # fmt: skip
    towns = queries.measured.settlements(days.first, days.last)
    when = wording.measured.in_span(days.start, days.end)
    _tell_towns(
        towns, "{town_share} held by Russia",
        f"{{town_change:+}} in the {choices.span or 'month'}",
    )  # fmt: skip
    drawn = _drawn(known, oblasts, towns, choices, ink, unfinished=days.unfinished)
    stated = queries.measured.stated(days.last) if choices.span == "" else _none_stated()
    notes = [wording.measured.unfinished(days.end)] if days.unfinished else []
    notes.append(
        wording.measured.months_notes(oblasts[[not days.unfinished] * len(oblasts)], stated)
    )
    shaded, told = oblasts[oblasts["value"].abs() >= 0.05], f"{{oblast}} {{{choices.show}}}"
    title = wording.measured.front_title(
        oblasts, choices.show, days.start, days.end, known.map.name
    )
    apart = queries.measured.other_layers(days.last)
    made = chart(
        "map",
        title,
        drawn.figure,
        _source(known.map, choices, drawn),
        _both(oblasts, towns).assign(
            period_start=pd.Timestamp(days.start), period_end=pd.Timestamp(days.end)
        ),
        "map_place in_oblast net gained lost held share town_change",
        more="place_uk period_start period_end net_if_day_earlier_km2 net_if_day_later_km2 "
        "from_state to_state flag position",
        alt=wording.measured.front_alt(
            columns.told(shaded, told), choices.show, when, known.map.name
        ),
        file=f"Change and what is held by oblast and town, {when.removeprefix('in ')}",
        parts=("oblasts-and-towns", "km2-and-pct", choices.when),
        **_terms(known.map),
    )
    return View(
        made,
        when,
        " ".join(filter(None, notes)),
        table(
            oblasts[(oblasts["area_km2"] >= 0.5) | (oblasts["net_km2"].abs() >= 0.5)],
            "region net share gained lost", "Change and share held by oblast",
            order="-share_pct" if choices.show == "share" else "",
        ),
        wording.measured.layers_apart(apart, days.last) if len(apart) else "",
        _changed(towns),
        wording.common.places_by_name(towns),
    )  # fmt: skip


def _none_stated() -> pd.DataFrame:
    return pd.DataFrame(columns=["net_km2", "stated_net_km2", "stated_by", "flag_note"])


def _tell_towns(towns: pd.DataFrame, *lines: str) -> None:
    """Names that tell namesakes apart, and what is said of each where it is pointed at."""
    towns["place"] = wording.common.told_apart(towns)
    towns["label"] = towns["place"].str.replace(" oblast)", ")", regex=False)
    towns["share_at_least_pct"] = towns["share_pct"]
    # Nothing is said of no change; the file has every name in Ukrainian.
    changed = towns["change_pct"] != 0
    said = towns.assign(
        change_pct=towns["change_pct"].where(changed), local=towns["place_uk"].where(changed)
    )
    towns["hover"] = columns.told(said, "<b>{town}</b>", "{local}", *lines)


def _drawn(
    known: Options, oblasts: pd.DataFrame, towns: pd.DataFrame, choices: Choices, ink: str,
    *, unfinished: bool = False,
) -> charts.maps.Named:  # fmt: skip
    return charts.maps.front(
        queries.measured.outlines(),
        oblasts,
        towns,
        queries.measured.surroundings(),
        ink=ink,
        signed=choices.show != "share",
        unfinished=unfinished,
        ground=_ground(known, choices) if choices.since else (),
        area=choices.area,
    )


def _on_a_day(known: Options, choices: Choices, ink: str) -> View:
    """Towns alone: by oblast the map is measured at the ends of months."""
    day = date.fromisoformat(choices.when)
    towns = queries.measured.settlements_on(day)
    _tell_towns(towns, "at least {town_least} held by Russia")
    plain = pd.DataFrame({"place_id": [], "place": [], "value": [], "hover": []})
    drawn = _drawn(known, plain.astype({"value": float}), towns, choices, ink)
    title = wording.measured.settlements_title(towns, theme.day(day))
    made = chart(
        "map",
        title,
        drawn.figure,
        _source(known.map, choices, drawn),
        towns.assign(day=pd.Timestamp(day)),
        "settlement place_uk in_oblast town_least",
        more="day position",
        order="-share_pct",
        alt=f"Map of the towns at the front. {title}.",
        file=f"Share of each settlement that is held, {theme.day(day)}",
        parts=("settlements", "pct", choices.when),
        definition=f"The share of a disc of the settlement's size that {known.map.name} shows as "
        "held on the day, of which is known only whether it was at least 10, 50 or 95.",
        sources=(known.map.source_id,),
        relation="settlement_month",
    )
    return View(
        made, f"on {theme.day(day)}", "", None, "", _changed(towns),
        wording.common.places_by_name(towns),
    )  # fmt: skip


def _changed(towns: pd.DataFrame) -> Table:
    """The towns of which most changed."""
    moved = towns[towns["change_pct"].abs() >= 1]
    most = moved.iloc[moved["change_pct"].abs().argsort()[::-1]][:CHANGED_SHOWN]
    return table(most, "town town_moved town_held near", "Settlements that changed")


def _ground(known: Options, choices: Choices) -> list[tuple[str, str, ground.Rings]]:
    changed = ground.between(known.map.source_id, choices.since, choices.when)
    return [
        ("held at the end", "held", changed.held),
        (f"gained: {theme.km2(changed.gained_km2)}", "gained", changed.gained),
        (f"lost: {theme.km2(changed.lost_km2)}", "lost", changed.lost),
    ]


def _source(shown: ShownMap, choices: Choices, drawn: charts.maps.Named) -> str:
    """What is shown, and whose it is."""
    span = choices.span or "month"
    words = [
        f"Measured by us from {shown.name}, on land.",
        "" if span == "day" else SHOWS[choices.show].format(span=span),
        "Months are added up: ground that changed hands twice counts twice."
        if span == "year" and choices.show in ("gained", "lost")
        else "",
        f"A town is held where {shown.name} has 95% or more of a disc of its size, or all but "
        "water, contested from 10%.",
        wording.measured.named_towns(drawn.moved, drawn.named, drawn.on_a_phone),
        "Outlines: Natural Earth; measured within those of OpenStreetMap.",
    ]
    if choices.since:
        words.append(
            f"Ground: map data © {shown.attribution}, on this machine only; areas on full "
            "outlines, coasts included; drawn simplified."
        )
    return " ".join(filter(None, words))


def _terms(shown: ShownMap) -> dict[str, Any]:
    """What goes with each file of oblasts."""
    return {
        "definition": "Occupied: ground taken since 24 February 2022, with Crimea and the part of "
        f"Donbas held before, on land, as {shown.name} shows it at the last state of each month. "
        "Of a town the share of a disc of its size.",
        "sources": (shown.source_id,),
        "relation": "change",
    }


@kept
def history(build: Path, place_id: str, name: str) -> Table:
    """When the map showed a settlement as held; without rows where it never did."""
    found = queries.measured.presence(place_id)
    return table(found, "on_map entered left", f"When the map showed {name} as held")


@kept
def default_settlement(build: Path, month: str) -> str:
    """The one that is shown before a reader chooses: the one of which most is said."""
    at = pd.Timestamp(f"{month}-01")
    listed = list(queries.measured.settlements(at, at)["place_id"])
    return next((i for i in queries.claims.most_told() if i in listed), next(iter(listed), ""))


@kept
def oblasts(build: Path) -> dict[str, str]:
    """Oblasts of which the map ever showed a part as held, by id, in order of their names."""
    return wording.common.places_by_name(queries.measured.oblast_series())


@kept
def lead(build: Path) -> str:
    """The oblast in which most moved lately."""
    return next(iter(_moving(queries.measured.oblast_series())), "")


def _moving(series: pd.DataFrame) -> list[str]:
    """Oblasts in which ground changed hands, those first in which most did in the newest months."""
    moved = series.assign(moved=series["gained_km2"] + series["lost_km2"])
    newest = sorted(moved["ym"].unique())[1:][-NEWEST:]
    ever = moved.groupby("place_id")["moved"].sum()
    lately = moved[moved["ym"].isin(newest)].groupby("place_id")["moved"].sum()
    ranked = lately.reindex(ever.index, fill_value=0.0).sort_values(ascending=False).index
    return [i for i in ranked if ever[i] >= LEAST_MOVED_KM2]


@kept
def over_time(build: Path) -> Over:
    """Each oblast in which ground changed hands, by month, and the share held."""
    shown, series = queries.measured.shown_map(), queries.measured.oblast_series()
    all_months = sorted(series["ym"].unique())
    axis, moving = all_months[1:], _moving(series)
    most = series.groupby("place_id")["share_pct"].max()
    partly = [i for i in moving if 0.05 < most[i] < 99.95]
    shares = wording.measured.shares_title(series, partly)
    drawn, held = series[series["place_id"].isin(moving)], series[series["place_id"].isin(partly)]
    return Over(
        chart(
            "multiples",
            "Net change by month in each oblast where ground changed hands",
            charts.months.small_multiples(
                drawn.assign(hover=columns.told(drawn, "{oblast}, {month}", "{net:+}")),
                moving,
                axis,
            ),
            f"Each oblast has its own scale. {_cut(series, moving)}".strip(),
            series[series["net_km2"].notna()],
            "oblast month net gained lost",
            more="flag",
            order="-month place",
            alt="Small bar charts of net change by month, one for each oblast",
            file="Net change, gain and loss by oblast and month",
            parts=("oblasts-by-month", "change", "km2", axis[0], axis[-1]),
            **_terms(shown),
        ),
        chart(
            "shares",
            shares,
            charts.measured.shares(
                held.assign(hover=columns.told(held, "{oblast}, {month}", "{share}")),
                all_months,
                color=shown.color,
            ),
            "Area occupied at each month's end as a share of the oblast's land.",
            series,
            "oblast month held share",
            order="-month place",
            file="Area and share of each oblast that is held at each month's end",
            parts=("oblasts-by-month", "held", "km2-and-pct", axis[0], axis[-1]),
            **_terms(shown),
        ),
    )


def _cut(series: pd.DataFrame, places: list[str]) -> str:
    """Which months are cut off in which oblasts; '' where none is."""
    cut: dict[str, list[str]] = {}
    for place_id in places:
        part = series[series["place_id"] == place_id]
        for month in charts.months.beyond_scale(part.set_index("ym")["net_km2"].dropna()):
            cut.setdefault(month, []).append(part["place"].iloc[0])
    return " ".join(
        f"{theme.month(month)} is cut off in {wording.common.listed(named)}."
        for month, named in cut.items()
    )


@kept
def oblast(build: Path, place_id: str, month: str) -> Oblast:
    """One oblast up to a month, which may be before its first."""
    series = queries.measured.oblast_series()
    one = series[series["place_id"] == place_id].sort_values("month", ascending=False)
    until = one[one["ym"] <= month]
    return Oblast(
        wording.measured.oblast_sentence(until if len(until) else one) if len(one) else "",
        table(one, "oblast month net gained lost held share", "All months of one oblast"),
    )
