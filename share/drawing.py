"""What each kind of picture draws of its rows, on a canvas. No question is put to the data here."""

from collections.abc import Callable, Mapping, Sequence
from math import ceil, floor
from typing import Any, NamedTuple

import pandas as pd

from share.canvas import Box, Canvas
from share.letters import wide
from views import theme
from views.charts.common import step
from views.charts.months import RANGE
from views.wording.common import each

# Columns that are needed of frames that have fifty.
MAPS = ["ym", "km2", "key", "named", "color", "color_id", "mark", "is_measured",
        "is_part_of_month", "until", "until_told"]  # fmt: skip
EVENTS, SHARES = ["said_on", "kind", "actor_side"], ["said_on", "share_pct", "is_turn"]
PALE = 0.32  # of a bar that is only compared
_SMALL = 0.85  # of a label: ticks, keys

_Item = tuple[Callable[[float, float], None], str]  # of a key: what draws its mark, and its name


class Bar(NamedTuple):
    """A month's number. low, high: what was printed of it or is its error; the same where none.

    tone: its colour. strong: what the picture is about. hollow: of another kind than the others,
    such as a part of the month or another way to count. label: over it, '' for none.
    """

    month: str
    value: float
    low: float
    high: float
    tone: str
    strong: bool = True
    hatched: bool = False
    hollow: bool = False
    outlined: bool = False
    label: str = ""


class _Plot(NamedTuple):
    """Where a month and a value stand, px. band: from one month to the next."""

    box: Box
    months: tuple[str, ...]
    y: Callable[[float], float]

    @property
    def band(self) -> float:
        return self.box.width / len(self.months)

    def x(self, month: str) -> float:
        """The middle of a month."""
        return self.box.left + (self.months.index(month) + 0.5) * self.band


def _scale(low: float, high: float, at_low: float, at_high: float) -> Callable[[float], float]:
    span = (high - low) or 1.0
    return lambda value: at_low + (value - low) / span * (at_high - at_low)


def _over_months(
    canvas: Canvas, months: Sequence[str], low: float, high: float, *, head: float, foot: float = 0
) -> _Plot:
    """An axis of months and one of numbers with few ticks. head, foot: px for labels."""
    em = canvas.em
    small = _SMALL * em
    every = step(low, high)
    ticks = [n * every for n in range(ceil(low / every), floor(high / every) + 1)]
    named = [theme.number(t, digits=0 if every >= 1 else 1) for t in ticks]
    gutter = max(wide(n, small) for n in named) + 0.5 * em
    outer = canvas.box
    box = Box(outer.left + gutter, outer.top + head, outer.right, outer.bottom - 2.5 * em - foot)
    y = _scale(low, high, box.bottom, box.top)
    plot = _Plot(box, tuple(months), y)
    for tick, name in zip(ticks, named, strict=True):
        _level(canvas, name, y(tick), box.left, is_zero=False)
    _name_months(canvas, plot, box.bottom + foot + 1.3 * em)
    return plot


def _name_months(canvas: Canvas, plot: _Plot, y: float) -> None:
    """Names under some months, the year where it is a new one; none on another."""
    small = _SMALL * canvas.em
    ticks = theme.month_ticks(plot.months)
    for month, words in zip(ticks["tickvals"], ticks["ticktext"], strict=True):
        name, _, year = words.partition("<br>")
        places = [(plot.x(month), y, "center"), (canvas.box.left, y, "left")]
        whole = Box(0, 0, canvas.width, canvas.height)
        for x, at, align in places:
            if canvas.label(
                name, [(x, at, align)], within=whole, size=small, color=canvas.ink.quiet
            ):
                if year:
                    canvas.words(x, at + 1.2 * small, year, size=small, align=align,
                                 color=canvas.ink.quiet)  # fmt: skip
                break


def _zero(canvas: Canvas, plot: _Plot) -> None:
    at = plot.y(0.0)
    canvas.rule((plot.box.left, at), (plot.box.right, at), canvas.ink.quiet, width=1.5)


def _band(canvas: Canvas, plot: _Plot, month: str) -> None:
    """A quiet band behind one month."""
    half, x = plot.band / 2, plot.x(month)
    canvas.rect(
        Box(x - half, plot.box.top, x + half, plot.box.bottom),
        theme.NEUTRAL,
        opacity=0.16,
        back=True,
    )


def _breaks(canvas: Canvas, plot: _Plot, breaks: Sequence[tuple[str, str]]) -> None:
    """A line before each month from which a count is another one, with its name at the top."""
    small = _SMALL * canvas.em
    for month, words in breaks:
        if month not in plot.months:
            continue
        x = plot.x(month) - plot.band / 2
        top = canvas.box.top
        canvas.rule((x, top), (x, plot.box.bottom), canvas.ink.quiet, width=1.5, dash=(6, 4))
        places = [
            (x + way * 0.4 * canvas.em, top + (1 + line) * 1.2 * small, align)
            for line in range(3)
            for way, align in ((1, "left"), (-1, "right"))
        ]
        canvas.label(words, places, size=small, color=canvas.ink.quiet)


def _key(canvas: Canvas, items: Sequence[_Item]) -> None:
    """What marks mean, in lines at the top of the box, which is then smaller."""
    small, em = _SMALL * canvas.em, canvas.em
    x, y = canvas.box.left, canvas.box.top + em
    for mark, words in items:
        width = 1.5 * em + wide(words, small)
        if x + width > canvas.box.right and x > canvas.box.left:
            x, y = canvas.box.left, y + 1.5 * em
        mark(x + 0.5 * em, y - 0.3 * small)
        canvas.words(x + 1.3 * em, y, words, size=small)
        x += width + 1.0 * em
    canvas.box = canvas.box._replace(top=y + 0.7 * em)


def bars(
    canvas: Canvas,
    drawn: Sequence[Bar],
    months: Sequence[str],
    *,
    bound: float | None = None,
    breaks: Sequence[tuple[str, str]] = (),
    missing: bool = False,
) -> None:
    """A bar a month. bound: a limit, drawn across. missing: months without a number have a band."""
    low = min([0.0, *(min(b.value, b.low) for b in drawn), bound or 0.0])
    high = max([0.0, *(max(b.value, b.high) for b in drawn), bound or 0.0])
    em = canvas.em
    head = 1.6 * em + (1.3 * em if breaks else 0)
    plot = _over_months(canvas, months, low, high, head=head, foot=1.2 * em if low < 0 else 0)
    known = {b.month for b in drawn}
    for month in months if missing else ():
        if month not in known:
            _band(canvas, plot, month)
    for bar in drawn:
        _bar(canvas, plot, bar)
    _zero(canvas, plot)
    if bound is not None:
        at = plot.y(bound)
        canvas.rule((plot.box.left, at), (plot.box.right, at), canvas.ink.text, dash=(2, 4))
    _breaks(canvas, plot, breaks)
    for bar in sorted(drawn, key=lambda b: not b.strong):
        if bar.label:
            _name_bar(canvas, plot, bar)


def _bar(canvas: Canvas, plot: _Plot, bar: Bar) -> None:
    half, x = min(0.38 * plot.band, 1.8 * canvas.em), plot.x(bar.month)
    box = Box(x - half, plot.y(bar.value), x + half, plot.y(0.0))
    opacity = 1.0 if bar.strong else PALE
    edge = bar.tone if bar.hollow else canvas.ink.text if bar.outlined else ""
    if bar.hollow:
        canvas.rect(box, bar.tone, opacity=0.15)
    canvas.rect(
        box, "" if bar.hollow else bar.tone, opacity=1.0 if edge else opacity, edge=edge,
        hatch=bar.hatched,
    )  # fmt: skip
    canvas.take(Box(box.left, min(box.top, box.bottom), box.right, max(box.top, box.bottom)))
    if bar.low < bar.high:
        for value in (bar.low, bar.high):
            canvas.rule((x - half / 2, plot.y(value)), (x + half / 2, plot.y(value)),
                        canvas.ink.text, width=1.5)  # fmt: skip
        canvas.rule((x, plot.y(bar.low)), (x, plot.y(bar.high)), canvas.ink.text, width=1.5)


def _name_bar(canvas: Canvas, plot: _Plot, bar: Bar) -> None:
    """Its number over a bar, or under one below zero; higher where another stands there."""
    em, up = canvas.em, bar.value >= 0
    end = plot.y(max(bar.value, bar.high) if up else min(bar.value, bar.low))
    x = plot.x(bar.month)
    places = [
        (x + dx, end + (-0.45 * em - lift * em if up else 1.1 * em + lift * em), align)
        for lift in (range(30) if bar.strong else (0, 1))
        for dx, align in ((0, "center"), (plot.band / 2, "right"), (-plot.band / 2, "left"))
    ]
    canvas.label(bar.label, places, bold=bar.strong)


def months_by_map(
    canvas: Canvas,
    rows: pd.DataFrame,
    months: Sequence[str],
    chosen: str,
    breaks: Sequence[tuple[str, str]] = (),
) -> None:
    """Each month from the lowest to the highest independent map, with what was printed of it.

    rows: `MAPS`, as of `views.charts.months.by_map`; chosen, breaks: as there.
    """
    maps = rows[rows["is_measured"]]
    _key(canvas, _key_of_maps(canvas, rows, maps))
    em, values = canvas.em, rows["km2"]
    low, high = min(0.0, values.min()), max(0.0, values.max())
    air = 0.04 * (high - low)
    plot = _over_months(
        canvas, months, low - air * (low < 0), high + air, head=1.3 * em + 1.2 * em * bool(breaks)
    )
    if chosen in months:
        _band(canvas, plot, chosen)
    begun = set(maps.loc[maps["is_part_of_month"].astype(bool), "ym"])
    half = 0.3 * plot.band
    for month, part in maps.groupby("ym"):
        x, span = plot.x(str(month)), (plot.y(part["km2"].max()), plot.y(part["km2"].min()))
        box = Box(x - half, span[0], x + half, span[1])
        canvas.rect(box, theme.NEUTRAL, opacity=0.3, hatch=month in begun)
    _zero(canvas, plot)
    size = min(0.62, 0.7 * plot.band / em)
    for row in each(rows):
        symbol = theme.mark(row.mark, str(row.color_id)).removesuffix("-open")
        canvas.mark(
            plot.x(row.ym), plot.y(row.km2), symbol, theme.tone(row.color),
            size=size if row.is_measured else 1.5 * size, open_=not row.is_measured,
        )  # fmt: skip
    _breaks(canvas, plot, breaks)
    _name_ends(canvas, plot, rows[rows["ym"] == chosen])
    for row in each(maps[maps["ym"].isin(begun)].sort_values("until").tail(1)):
        top = plot.y(max(0.0, rows.loc[rows["ym"] == row.ym, "km2"].max()))
        right = plot.x(row.ym) + plot.band / 2
        canvas.label(
            row.until_told,
            [(right, top - (1 + n) * 0.8 * em, "right") for n in range(6)],
            size=_SMALL * em, color=canvas.ink.quiet,
        )  # fmt: skip


def _name_ends(canvas: Canvas, plot: _Plot, rows: pd.DataFrame) -> None:
    """The highest and the lowest number of a month."""
    em = canvas.em
    ordered = rows.sort_values("km2", kind="stable")
    ends = [(next(each(ordered.tail(1))), -1)] if len(rows) else []
    ends += [(next(each(ordered.head(1))), 1)] if rows["km2"].nunique() > 1 else []
    for row, way in ends:
        at = plot.y(row.km2)
        x = plot.x(row.ym)
        places = [
            (x + dx, at + way * (0.75 + 0.4 * n) * em + (0.35 + 0.35 * way) * em, align)
            for n in range(8)
            for dx, align in ((0.0, "center"), (0.4 * plot.band, "right"))
        ]
        canvas.label(theme.number(row.km2, signed=True), places, bold=True)


def _key_of_maps(canvas: Canvas, rows: pd.DataFrame, maps: pd.DataFrame) -> list[_Item]:
    em = canvas.em

    def swatch(x: float, y: float) -> None:
        canvas.rect(Box(x - 0.3 * em, y - 0.5 * em, x + 0.3 * em, y + 0.5 * em), theme.NEUTRAL,
                    opacity=0.3)  # fmt: skip

    def symbol(row: Any) -> Callable[[float, float], None]:
        shape = theme.mark(row.mark, str(row.color_id)).removesuffix("-open")
        filled = bool(row.is_measured)
        return lambda x, y: canvas.mark(
            x, y, shape, theme.tone(row.color), size=0.6 if filled else 0.9, open_=not filled
        )

    items: list[_Item] = [(swatch, RANGE)] if len(maps) else []
    known = set(maps["color_id"])
    for row in each(rows.drop_duplicates("key")):
        if row.is_measured or row.color_id not in known:
            items.append((symbol(row), str(row.named)))
    return items


def lying(canvas: Canvas, rows: pd.DataFrame) -> None:
    """A bar an oblast, from the most that Russia gained to the most that it lost, with its error.

    rows: place, net_km2, error_km2 (or NaN).
    """
    em, ink = canvas.em, canvas.ink
    size = min(em, 0.62 * (canvas.box.bottom - canvas.box.top) / max(len(rows), 1))
    names = [str(p).removesuffix(" oblast") for p in rows["place"]]
    numbers = [
        theme.number(v, digits=0 if abs(v) >= 9.95 else 1, signed=True) for v in rows["net_km2"]
    ]
    error = rows["error_km2"].fillna(0.0)
    low = min(0.0, (rows["net_km2"] - error).min())
    high = max(0.0, (rows["net_km2"] + error).max())
    gutter = max(wide(n, size) for n in names) + em
    beside = max(wide(n, size, bold=True) for n in numbers) + 0.6 * em
    box = canvas.box
    x = _scale(low, high, box.left + gutter + (beside if low < 0 else 0), box.right - beside)
    line = min((box.bottom - box.top) / len(rows), 5 * em)
    for place, (row, name, number) in enumerate(zip(each(rows), names, numbers, strict=True)):
        y = box.top + (place + 0.5) * line
        tone = theme.GAINED if row.net_km2 > 0 else theme.LOST
        canvas.words(box.left, y + 0.35 * size, name, size=size)
        canvas.rect(Box(x(0.0), y - 0.32 * line, x(row.net_km2), y + 0.32 * line), tone)
        off = 0.0 if pd.isna(row.error_km2) else row.error_km2
        canvas.rule((x(row.net_km2 - off), y), (x(row.net_km2 + off), y), ink.text, width=1.5)
        end = x(max(row.net_km2 + off, 0.0)) if row.net_km2 >= 0 else x(min(row.net_km2 - off, 0.0))
        side, align = (0.4, "left") if row.net_km2 >= 0 else (-0.4, "right")
        canvas.words(end + side * em, y + 0.35 * size, number, size=size, align=align, bold=True)
    canvas.rule((x(0.0), box.top), (x(0.0), box.top + line * len(rows)), ink.quiet, width=1.5)


def timeline(
    canvas: Canvas,
    events: pd.DataFrame,
    shares: pd.DataFrame,
    *,
    start: pd.Timestamp,
    end: pd.Timestamp,
    claimed: pd.Timestamp | None,
    color: str | None,
) -> None:
    """What was said of a settlement (above), and the share of it on the map (below), by day.

    events: `EVENTS`. shares: `SHARES`, of which is_turn is a day on which the map came to a share
    or left it. claimed: the day that is drawn through the curve.
    """
    em, box = canvas.em, canvas.box
    events = events[events["said_on"].between(start, end)]
    lanes = [kind for kind in theme.EVENTS if kind in set(events["kind"])]
    named = [*(theme.EVENTS[kind][0] for kind in lanes), "100%"]
    left = box.left + max(wide(name, _SMALL * em) for name in named) + 0.7 * em
    x = _days(start, end, left, box.right - 0.5 * em)
    floor_ = box.bottom - 2.5 * em
    most = (floor_ - box.top) * 0.45
    high = min(2.0 * em, most / max(len(lanes), 1))
    for place, kind in enumerate(lanes):
        _lane(canvas, events[events["kind"] == kind], kind, box.top + (place + 0.5) * high, x, left)
    _name_days(canvas, x, start, end, floor_ + 1.3 * em)
    top = box.top + len(lanes) * high + 1.7 * em
    y = _scale(0.0, 100.0, floor_, top)
    for share in (0, 50, 100):
        _level(canvas, f"{share}%", y(share), left, is_zero=not share)
    if claimed is not None and start <= claimed <= end:
        canvas.rule(
            (x(claimed), top - 0.4 * em), (x(claimed), floor_), canvas.ink.text, dash=(2, 4)
        )
        canvas.take(Box(x(claimed) - 2, top, x(claimed) + 2, floor_))
        places = [
            (x(claimed) + way * 0.3 * em, top - 0.55 * em, align)
            for way, align in ((0, "center"), (1, "left"), (-1, "right"))
        ]
        canvas.label(f"claimed {theme.day(claimed, short=True)}", places, bold=True)
    _curve(canvas, shares, start, end, x, y, theme.tone(color))


def _days(
    start: pd.Timestamp, end: pd.Timestamp, left: float, right: float
) -> Callable[[Any], float]:
    return lambda day: left + float((day - start) / (end - start)) * (right - left)


def _lane(
    canvas: Canvas,
    events: pd.DataFrame,
    kind: str,
    y: float,
    x: Callable[[Any], float],
    left: float,
) -> None:
    """The marks of one kind of event, in the colours of those who say it, beside its name."""
    name, symbol = theme.EVENTS[kind]
    small = _SMALL * canvas.em
    canvas.words(canvas.box.left, y + 0.35 * small, name, size=small)
    canvas.rule((left, y), (canvas.box.right, y), canvas.ink.line, back=True)
    for row in each(events):
        color = theme.SIDES.get(row.actor_side, theme.NEUTRAL)
        canvas.mark(x(row.said_on), y, symbol, color, size=0.75)


def _level(canvas: Canvas, name: str, y: float, left: float, *, is_zero: bool) -> None:
    """A line of the grid with its name at the left."""
    ink, small = canvas.ink, _SMALL * canvas.em
    color, width = (ink.quiet, 1.5) if is_zero else (ink.line, 1.0)
    canvas.rule((left, y), (canvas.box.right, y), color, width=width, back=True)
    canvas.words(
        left - 0.5 * canvas.em, y + 0.35 * small, name, size=small, align="right", color=ink.quiet
    )


def _curve(
    canvas: Canvas,
    shares: pd.DataFrame,
    start: pd.Timestamp,
    end: pd.Timestamp,
    x: Callable[[Any], float],
    y: Callable[[float], float],
    color: str,
) -> None:
    """The share over the days of the axis, and a mark on each day that is known."""
    known = _in_order(shares)
    before, after = known[known["said_on"] < start].tail(1), known[known["said_on"] > end].head(1)
    inside = known[known["said_on"].between(start, end)]
    points = [(x(r.said_on), y(r.share_pct)) for r in each(inside)]
    if len(before):
        points.insert(0, (x(start), y(_between(before, inside, after, start))))
    last = _between(inside, after, before, end) if len(after) else known["share_pct"].iloc[-1]
    points.append((x(end), y(last)))  # where none is later, nothing changed since
    canvas.curve(points, color, y(0.0))
    turns = inside[inside["is_turn"]]
    for row in each(turns):
        canvas.mark(x(row.said_on), y(row.share_pct), "circle", color, size=0.45)
    em = canvas.em
    for row in each(turns[::-1]):
        text = f"{row.share_pct:.0f}%: {theme.day(row.said_on, short=True)}"
        places = [
            (x(row.said_on) + side * 0.5 * em, y(row.share_pct) + down * em, align)
            for down in (-0.35, 0.9, -1.3, 1.9)
            for side, align in ((-1, "right"), (1, "left"))
        ]
        canvas.label(text, places, size=_SMALL * em)


def _in_order(shares: pd.DataFrame) -> pd.DataFrame:
    """By day; of one day, from the share that came before to the one that is farthest from it."""
    parts: list[pd.DataFrame] = []
    now = 0.0
    for _, part in shares.groupby("said_on"):
        rises = abs(part["share_pct"].min() - now) <= abs(part["share_pct"].max() - now)
        parts.append(part.sort_values("share_pct", ascending=bool(rises)))
        now = float(parts[-1]["share_pct"].iloc[-1])
    return pd.concat(parts)


def _between(
    earlier: pd.DataFrame, later: pd.DataFrame, other: pd.DataFrame, day: pd.Timestamp
) -> float:
    """The share on a day between two that are known."""
    around = pd.concat([earlier, later, other]).sort_values("said_on", kind="stable")
    old = around[around["said_on"] <= day].tail(1)
    new = around[around["said_on"] > day].head(1)
    if old.empty or new.empty:
        return float((old if len(old) else new)["share_pct"].iloc[0])
    part = (day - old["said_on"].iloc[0]) / (new["said_on"].iloc[0] - old["said_on"].iloc[0])
    return float(old["share_pct"].iloc[0] * (1 - part) + new["share_pct"].iloc[0] * part)


def _name_days(
    canvas: Canvas, x: Callable[[Any], float], start: pd.Timestamp, end: pd.Timestamp, y: float
) -> None:
    """Firsts of months under the axis, few; the year where it is a new one."""
    small = _SMALL * canvas.em
    months = pd.date_range(start, end, freq="MS")
    every = next((n for n in (1, 2, 3, 6, 12, 24, 36) if len(months) <= 7 * n), 48)
    chosen = [m for m in months if (m.year * 12 + m.month - 1) % every == 0] or list(months[:1])
    year = 0
    for month in chosen:
        at = x(month)
        canvas.rule((at, y - 1.3 * canvas.em), (at, y - 1.0 * canvas.em), canvas.ink.quiet)
        canvas.words(at, y, f"{month:%b}", size=small, align="center", color=canvas.ink.quiet)
        if month.year != year:
            canvas.words(at, y + 1.2 * small, str(month.year), size=small, align="center",
                         color=canvas.ink.quiet)  # fmt: skip
        year = month.year


def as_bars(
    rows: pd.DataFrame, tone: Callable[[Any], str], labels: Mapping[str, str], strong: set[str]
) -> list[Bar]:
    """Bars of rows: ym, value and, where they have them, low, high, is_measured.

    tone: the colour of a row. labels: of months that are named. strong: months in full colour.
    """
    return [
        Bar(
            row.ym,
            float(row.value),
            float(row.low) if pd.notna(getattr(row, "low", None)) else float(row.value),
            float(row.high) if pd.notna(getattr(row, "high", None)) else float(row.value),
            tone(row),
            row.ym in strong,
            bool(getattr(row, "is_measured", False)),
            bool(getattr(row, "is_hollow", False)),
            False,
            labels.get(row.ym, ""),
        )
        for row in each(rows)
    ]
