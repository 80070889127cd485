"""What the dashboard's charts show, as pictures: SVG with text as text, and PNG, without a browser.

A picture is made of the queries, views and words that make the chart on the dashboard, so that both
say the same. It names who counted, the day of the data and, where it is given one, its address.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pandas as pd
import vl_convert

from share import drawing
from share.canvas import DARK, LIGHT, Box, Canvas, inked
from share.letters import cut, wide, wrapped
from views import queries, theme, wording
from views.pages import check, claims, figure, overview, trends
from views.pages import map as towns
from views.shown import Chart, kept
from views.wording.common import each, month_ids, said

# px, and the size of a label: so large that it can be read where a preview is half as wide.
SIZES = {"wide": (1200, 675), "square": (1080, 1080), "narrow": (600, 640)}
_EMS = {"wide": 22.0, "square": 26.0, "narrow": 15.0}
_TITLE_LINES = {"wide": 2, "square": 4, "narrow": 4}
NET = "Net change by month, km²"
MONTHS = 36  # of a series: as many as can be told apart on a phone
_LONGEST = 200  # letters of an id


@dataclass(frozen=True, eq=False)
class Picture:
    """What is said in and of a picture, in plain text; draw: what puts its marks on a canvas.

    unit: what is drawn, in which unit. day: of the data, YYYY-MM-DD. alt: for who does not see it.
    """

    title: str
    subtitle: str
    unit: str
    source: str
    day: str
    alt: str
    draw: Callable[[Canvas], None]


def picture(build: Path, kind: str, id: str) -> Picture | None:
    """The picture of one thing of the ledger; None where it has none, or there is no such thing.

    kind: one of `KINDS`. id: a month, the id of a figure, series, statement, settlement or place.
    """
    return _made(build, kind, id) if kind in KINDS and len(id) <= _LONGEST else None


@kept
def _made(build: Path, kind: str, id: str) -> Picture | None:
    return KINDS[kind](build, id)


def svg(picture: Picture, size: str = "wide", dark: bool = False, address: str = "") -> str:
    """The picture as SVG. size: one of `SIZES`. address: of its page, which is drawn in."""
    return inked(_drawn(picture, size, address), DARK if dark else LIGHT)


@lru_cache(maxsize=16)  # light and dark, SVG and PNG are asked for together
def _drawn(picture: Picture, size: str, address: str) -> str:
    return laid_out(picture, size, address).svg(picture.title, picture.alt)


def png(picture: Picture, size: str = "wide", dark: bool = False, address: str = "") -> bytes:
    """The picture as PNG, a pixel a px of its size."""
    return vl_convert.svg_to_png(svg(picture, size, dark, address))


def laid_out(picture: Picture, size: str = "wide", address: str = "") -> Canvas:
    """Every mark and word in its place."""
    canvas = Canvas(*SIZES[size], _EMS[size])
    _frame(canvas, picture, address, _TITLE_LINES[size])
    picture.draw(canvas)
    return canvas


def _frame(canvas: Canvas, picture: Picture, address: str, lines: int) -> None:
    """Title and what is beside it above; below who counted, whose it is, of which day, where."""
    em, ink = canvas.em, canvas.ink
    margin = 1.5 * em
    left, right = margin, canvas.width - margin
    size = 1.75 * em
    while len(title := wrapped(picture.title, right - left, size, bold=True)) > lines:
        if size < 1.25 * em:
            title = cut(title, lines + 1)
            break
        size *= 0.95
    y = margin + 0.74 * size
    for n, line in enumerate(title):
        canvas.words(left, y + 1.18 * size * n, line, size=size, bold=True)
    y += 1.18 * size * (len(title) - 1) + 0.5 * size
    for line in cut(wrapped(picture.subtitle, right - left, em), 4):
        canvas.words(left, y + em, line, color=ink.quiet)
        y += 1.3 * em
    for line in wrapped(picture.unit, right - left, 0.85 * em):
        canvas.words(left, y + 1.2 * em, line, size=0.85 * em)
        y += 1.2 * em
    small = 0.8 * em
    signed = f"{theme.NAME}, data of {theme.day(picture.day)}"
    source = cut(wrapped(picture.source, right - left, small), 5)
    place = cut(wrapped(address, right - left, small), 2)
    beside = len(place) == 1 and (
        wide(signed, small, bold=True) + wide(place[0], small) + 2 * em < right - left
    )
    under = 0 if beside else len(place)
    foot = canvas.height - margin + 0.3 * em - 1.3 * small * under
    for n, line in enumerate(source):
        at = foot - (0.2 + 1.3 * (len(source) - n)) * small
        canvas.words(left, at, line, size=small, color=ink.quiet)
    canvas.words(left, foot, signed, size=small, bold=True)
    for n, line in enumerate(place):
        x, align = (right, "right") if beside else (left, "left")
        at = foot + (0 if beside else 1.3 * small * (n + 1))
        canvas.words(x, at, line, size=small, align=align, color=ink.quiet)
    foot -= (0.2 + 1.3 * (len(source) + 1)) * small
    canvas.box = Box(left, y + 0.6 * em, right, foot - 0.2 * em)


# --- one function a kind -------------------------------------------------------------------------


def _axis(chart: Chart) -> list[str]:
    """The months of a chart: its file is named by what it is, and from when to when."""
    first, last = chart.file.parts[-2:]
    return month_ids(f"{first}-01", f"{last}-01")


def _month(build: Path, month: str) -> Picture | None:
    """The months around one by all maps and as printed; the numbers of that month in words."""
    if month not in overview.options(build).months:
        return None
    view = overview.view(build, month)
    axis = _axis(view.chart)
    first, last = _apart(view.chart.rows, pd.Timestamp(f"{month}-01"))
    axis = [m for m in axis if first <= pd.Timestamp(f"{m}-01") <= last]
    rows = view.chart.rows[view.chart.rows["ym"].isin(axis)]
    breaks = wording.months.breaks_to_draw(rows[~rows["is_measured"]])
    numbers = "; ".join(f"{n.who} {said(n.value)}" for n in view.numbers if n.value)
    drawn = rows[drawing.MAPS]
    return Picture(
        view.finding,
        f"{numbers}." if numbers else "",
        NET,
        wording.months.by_map_source(rows),
        queries.ledger.data_day(),
        f"{view.finding}. {numbers}. {wording.months.by_map_alt(rows, axis[0], axis[-1])}",
        lambda canvas: drawing.months_by_map(canvas, drawn, axis, month, breaks),
    )


def _apart(rows: pd.DataFrame, month: pd.Timestamp) -> tuple[pd.Timestamp, pd.Timestamp]:
    """From when to when months are drawn beside one: none that makes it too small to be seen."""
    large = wording.months.outliers(rows, "km2")
    first, last = rows["month"].min(), rows["month"].max()
    if month in large:
        return first, last
    one = pd.DateOffset(months=1)
    return (
        max([first, *(m + one for m in large if m < month)]),
        min([last, *(m - one for m in large if m > month)]),
    )


def _figure(build: Path, figure_id: str) -> Picture | None:
    """A whole month in full colour among the other months of its series, which are pale."""
    row = next(each(queries.figure.figure(figure_id)), None)
    if row is None or row.period_kind != "month" or row.unit != "km2":
        return None
    shown = figure.view(build, figure_id)
    month = f"{row.period_start:%Y-%m}"
    chart = _months_of(build, row.series_id, row.place_id, month)
    if chart is None or shown is None:
        return None
    rows = _upwards(chart.rows)
    own = (rows["ym"] == month) & (rows["series_id"] == row.series_id)
    if not own.any():
        return None
    rows.loc[own, ["value", "low", "high"]] = [row.value, row.value_low, row.value_high]
    labels = {month: theme.number(row.value)}
    record = next(each(rows[own]))
    for before in (record.largest_since, record.smallest_since):
        if pd.notna(before) and (
            wording.common.months_between(record.month, before) > wording.months.TELLING_MONTHS
        ):
            labels.setdefault(f"{before:%Y-%m}", theme.number(_value(rows, f"{before:%Y-%m}")))
    title = wording.figure.sentence(row)
    where = (
        f"Printed by {row.publisher}, {wording.common.printed_on(row.vintage, row.vintage_basis)}. "
        if row.basis == "printed"
        else ""
    )
    return Picture(
        title,
        " ".join(said(parts) for parts in shown.lead[:1]),
        f"{row.series}, by month, km²",
        where + _counted(rows),
        queries.ledger.data_day(),
        f"{title}. {chart.alt}",
        _bars(chart, rows, labels, {month}),
    )


def _series(build: Path, series_id: str) -> Picture | None:
    """The newest months of one way of counting, with the newest and the largest named."""
    known = queries.months.monthly_series()
    if series_id not in set(known["series_id"]):
        return None
    places = [p for p in queries.months.monthly_places()["place_id"]
              if len(queries.months.monthly((series_id,), p))]  # fmt: skip
    chart = _months_of(build, series_id, places[0], "")
    if chart is None:
        return None
    rows = _upwards(chart.rows)
    own = rows[rows["series_id"] == series_id]
    alone, _ = trends.chosen(
        build, trends.Choices((series_id,), places[0], own["ym"].min(), own["ym"].max())
    )
    return Picture(
        alone.title if alone else "",
        "",
        f"{own['series'].iloc[0]}, by month, km²",
        _counted(rows),
        queries.ledger.data_day(),
        chart.alt,
        _bars(chart, rows, {m: theme.number(_value(own, m)) for m in _ends(own)}, set(own["ym"])),
    )


def _months_of(build: Path, series_id: str, place_id: str, month: str) -> Chart | None:
    """The chart of a series and of that which it continues or which continues it, for a place.

    Of at most `MONTHS`, among them this one; the newest where none is given.
    """
    known = queries.months.monthly_series()
    ways = known[["series_id", "continues"]].dropna()
    family = [series_id]
    for new, old in ways.itertuples(index=False):
        family += [i for i in (old, new) if {old, new} & set(family) and i not in family]
    rows = queries.months.monthly(tuple(family), place_id)
    if rows.empty:
        return None
    last = pd.Timestamp(rows["month"].max())
    at = pd.Timestamp(f"{month}-01") if month else last
    last = min(last, at + pd.DateOffset(months=MONTHS // 3))
    near = rows["month"].between(last - pd.DateOffset(months=MONTHS - 1), last)
    first, last = _apart(rows[near], at)
    chosen = trends.Choices(tuple(family), place_id, f"{first:%Y-%m}", f"{last:%Y-%m}")
    return trends.chosen(build, chosen)[0]


def _upwards(rows: pd.DataFrame) -> pd.DataFrame:
    """Ground that Russia lost upwards, where nothing else is drawn beside it."""
    rows = rows[["ym", "month", "series_id", "series", "measure", "estimator", "continues",
                 "new_since", "color", "is_measured", "largest_since", "smallest_since",
                 "value", "low", "high"]].copy()  # fmt: skip
    lost = rows["measure"] == "gross_loss"
    rows.loc[lost, "value"] = -rows["value"]
    rows.loc[lost, ["low", "high"]] = -rows.loc[lost, ["high", "low"]].to_numpy()
    return rows


def _ends(rows: pd.DataFrame) -> set[str]:
    """The newest month, and those with the most and the least."""
    values = rows.set_index("ym")["value"]
    return {str(values.index[-1]), str(values.idxmax()), str(values.idxmin())}


def _value(rows: pd.DataFrame, month: str) -> float | None:
    found = rows.loc[rows["ym"] == month, "value"]
    return None if found.empty else float(found.iloc[0])


def _counted(rows: pd.DataFrame) -> str:
    chosen = list(dict.fromkeys(rows["series_id"]))
    return wording.months.counted_by(queries.months.monthly_series(), chosen)


def _bars(
    chart: Chart, rows: pd.DataFrame, labels: dict[str, str], strong: set[str]
) -> Callable[[Canvas], None]:
    axis, breaks = _axis(chart), wording.months.breaks_to_draw(rows)
    rows = rows[rows["ym"].isin(axis)].drop_duplicates("ym")
    bars = drawing.as_bars(rows, lambda row: theme.tone(row.color), labels, strong)
    return lambda canvas: drawing.bars(canvas, bars, axis, breaks=breaks)


def _statement(build: Path, statement_id: str) -> Picture | None:
    """The months by which a printed comparison holds or does not, by the count that leads."""
    if statement_id not in check.options(build).printed:
        return None
    view = check.view(build, statement_id, "now")
    if not view.drawn:
        return None
    chart = check.months(build, statement_id, "now", next(iter(view.drawn)))
    rows, axis = chart.rows, _axis(chart)
    rows = rows.assign(
        value=rows["km2"], low=rows["km2_low"], high=rows["km2_high"],
        is_measured=rows["is_measured"] | rows["stands_in"],
    )  # fmt: skip
    strong = set(rows.loc[rows["part"] != "", "ym"])
    labels = {m: theme.number(_value(rows, m)) for m in strong}
    bars = [
        bar._replace(outlined=part == "decides")
        for bar, part in zip(
            drawing.as_bars(rows, lambda row: theme.tone(row.color), labels, strong),
            rows["part"], strict=True,
        )
    ]  # fmt: skip
    bound = rows["bound"].iloc[0] if len(rows) else None
    limit = None if bound is None or pd.isna(bound) else float(bound)
    verdict, _, reason = view.answer.partition(": ")
    title = f"{verdict}: {check.options(build).printed[statement_id]}"
    return Picture(
        title,
        f"{wording.verdicts.sentences([reason])} {view.more}".strip(),
        f"{chart.title}. By month, km²",
        f"{said(check.printed(build, statement_id).line)}. {said(chart.source)}",
        queries.ledger.data_day(),
        f"{title}. {view.more} {chart.alt}",
        lambda canvas: drawing.bars(canvas, bars, axis, bound=limit, missing=True),
    )


def _claim(build: Path, place_id: str) -> Picture | None:
    """What was said of a settlement by day, and the share of it that the map shows as held.

    None of one that the map did not follow then.
    """
    if place_id not in claims.options(build).settlements:
        return None
    view = claims.settlement(build, place_id)
    rows = view.chart.rows
    start, end = view.days
    events = rows.loc[rows["kind"].notna(), drawing.EVENTS]
    shares = rows[rows["share_pct"].notna()]
    shares = shares.assign(is_turn=shares["month"].isna())[drawing.SHARES]
    if not (shares["said_on"] <= end).any():
        return None  # nothing is known of the days that are told of
    episodes = queries.claims.claims()
    episodes = episodes[episodes["place_id"] == place_id].sort_values("episode")
    claimed = wording.claims.led_by(episodes).first_claim if len(episodes) else None
    color = queries.measured.shown_map().color
    return Picture(
        view.finding,
        view.as_of,
        "",
        said(view.chart.source),
        queries.ledger.data_day(),
        view.chart.alt,
        lambda canvas: drawing.timeline(
            canvas, events, shares, start=start, end=end, claimed=claimed, color=color
        ),
    )


def _place(build: Path, place_id: str) -> Picture | None:
    """An oblast's months on the map; of the country each oblast in the newest month."""
    if place_id == "ua":
        return _country(build)
    if place_id not in towns.oblasts(build):
        return None
    series = queries.measured.oblast_series()
    rows = series[(series["place_id"] == place_id) & series["net_km2"].notna()]
    if rows.empty:
        return None
    newest_first = rows.sort_values("month", ascending=False)
    axis = month_ids(rows["month"].max() - pd.DateOffset(months=MONTHS - 1), rows["month"].max())
    rows = rows[rows["ym"].isin(axis)].assign(value=rows["net_km2"])
    labels = {m: theme.number(_value(rows, m), signed=True) for m in _ends(rows)}
    bars = drawing.as_bars(rows, _direction, labels, set(axis))
    title = wording.measured.oblast_held(newest_first)
    moved = wording.measured.oblast_moved(newest_first)
    return Picture(
        title,
        f"{moved}.",
        NET,
        _measured_from(),
        queries.ledger.data_day(),
        f"{title}. {moved}.",
        lambda canvas: drawing.bars(canvas, bars, axis),
    )


def _direction(row: Any) -> str:
    return theme.LOST if row.value < 0 else theme.GAINED


def _measured_from() -> str:
    shown = queries.measured.shown_map()
    return (
        f"Measured by us from {shown.name}, on land. {towns.SHOWS['net'].format(span='month')} "
        f"Map: {shown.attribution}."
    )


def _country(build: Path) -> Picture | None:
    known = towns.options(build)
    if not known.month:
        return None
    first = pd.Timestamp(f"{known.month}-01")
    last = first + pd.offsets.MonthEnd()
    rows = queries.measured.changes_by_oblast(first, first)
    title = wording.measured.front_title(rows, "net", first.date(), last.date(), known.map.name)
    rows = rows[rows["net_km2"].abs() >= wording.measured.LEAST_KM2].sort_values(
        "net_km2", ascending=False
    )
    when = wording.measured.in_span(first.date(), last.date())
    told = [f"{r.place} {theme.number(r.net_km2, digits=1, signed=True)} km²" for r in each(rows)]
    return Picture(
        title,
        "",
        f"Net change {when}, km²; thin lines: by how much it may be off",
        _measured_from(),
        queries.ledger.data_day(),
        f"{title}. {'; '.join(told)}.",
        lambda canvas: drawing.lying(canvas, rows),
    )


KINDS: dict[str, Callable[[Path, str], Picture | None]] = {
    "month": _month,
    "figure": _figure,
    "series": _series,
    "statement": _statement,
    "claim": _claim,
    "place": _place,
}
