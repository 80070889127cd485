"""One place for the product's name, the menu, the colours and how a number or a date is written.

Nothing here knows streamlit or the database: it can be used by charts, sentences and tests alike.
Text and grid colours are left to streamlit's own chart theme, because only that follows a reader
who switches between light and dark; what is fixed here must therefore be legible on both.
"""

from collections.abc import Sequence
from datetime import date, datetime
from math import isfinite
from typing import Any, NamedTuple
from zlib import crc32

from reading.quantities import KM2_PER_SQ_MI

NAME = "Frontline Ledger"
TAGLINE = "Every square kilometre, with its source"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"  # of what the ledger adds
LICENCE = (
    "Figures belong to those who counted them and are quoted with their source. "
    "Map outlines belong to those who drew them and are not redistributed."
)


# The initials on newsprint; an SVG in the page itself, so no icon font or file is asked for.
ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" '
    'rx="4" fill="#9f1d20"/><path d="M8 7h9v3.4h-5.2v4h4.4v3.3h-4.4V25H8zM19 7h3.8v14.6H28V25h-9z" '
    'fill="#fff"/></svg>'
)


class Page(NamedTuple):
    """A line of the menu: the script, relative to overview.py, and the word a reader clicks.

    about: one sentence for previews and search engines, which show some 160 characters.
    draws: whether it shows a chart as soon as it opens.
    """

    path: str
    title: str
    about: str = TAGLINE
    draws: bool = True

    @property
    def name(self) -> str:
        """What stands in the address; "" for the page that comes first."""
        name = self.path.removeprefix("pages/").removesuffix(".py")
        return "" if name == "overview" else name


PAGES = (
    Page(
        "overview.py",
        "Overview",
        "How much ground changed hands in Ukraine last month, by whose count, and whether those "
        "who count agree.",
    ),
    Page(
        "pages/trends.py",
        "Trends",
        "Ground gained and lost in Ukraine month by month, by everyone who counts it, with the "
        "article behind each number.",
    ),
    Page(
        "pages/map.py",
        "Map",
        "Where ground changed hands in Ukraine: gains and losses by oblast and by settlement, for "
        "each month, year and day.",
    ),
    Page(
        "pages/claims.py",
        "Claims",
        "Which towns and villages in Ukraine were said to be taken or freed, by whom and when, and "
        "when maps showed it.",
    ),
    Page(
        "pages/check.py",
        "Check",
        "Does a headline about territory in Ukraine hold? By which counts it does, by which it "
        "does not, and why.",
    ),
    Page(
        "pages/compare.py",
        "Compare",
        "Two ways of counting ground in Ukraine side by side, and by how much they differ.",
    ),
    Page(
        "pages/articles.py",
        "Articles",
        "The articles and printed figures behind the ledger: what was printed first, who repeated "
        "it, who printed something else.",
        draws=False,
    ),
    Page(
        "pages/methods.py",
        "Methods",
        "Who counts ground in Ukraine and how, how new each count is, what was revised, licences "
        "and downloads.",
        draws=False,
    ),
)
INTAKE = Page("pages/intake.py", "Intake", draws=False)  # in the menu only where it is switched on
UNLISTED = (
    Page(
        "pages/figure.py",
        "Figure",
        "One figure of ground in Ukraine: its value, its definition, its source, its revisions, "
        "and how to cite it.",
        draws=False,
    ),
    INTAKE,
)
# Where old addresses lead, with their choices (`frame.moved`).
MOVED = {"statements": "check", "estimators": "compare", "revisions": "methods", "regions": "map"}

# --- colours -------------------------------------------------------------------------------------

LIGHT_INK, DARK_INK = "#16181b", "#eceae4"  # the text colours of .streamlit/config.toml
NEUTRAL = "#7c8086"
RULE = "#8a8d92"  # the zero line: visible, never louder than the data
UNPICKED_OPACITY = 0.45  # bars beside the one a reader clicked: quieter, still legible

_OTHER_MARKS = (
    "square-open", "diamond-open", "triangle-up-open", "triangle-down-open", "star-open",
    "pentagon-open", "hexagon-open", "bowtie-open",
)  # fmt: skip


def tone(color: Any) -> str:
    """The colour of one estimator (``pub.series.color``); neutral for those without one."""
    return color if isinstance(color, str) else NEUTRAL


def mark(shape: Any, estimator_id: str) -> str:
    """The plotly symbol of one estimator (``pub.series.mark``), so that colour is never alone.

    One without its own gets one of a few open shapes, always the same one for the same id.
    """
    other = _OTHER_MARKS[crc32(estimator_id.encode()) % len(_OTHER_MARKS)]
    return shape if isinstance(shape, str) else other


# Net change is solid, or hatched when we measured it; each other measure has a pattern of its own.
_PATTERNS = {"gain": ".", "gross_gain": "x", "gross_loss": "-", "grey_change": "."}
_DASHES = {
    "gain": "dot",
    "gross_gain": "dashdot",
    "gross_loss": "longdashdot",
    "grey_change": "dot",
}


def bar_marker(
    color: str,
    *,
    measured: bool = False,
    measure: str = "net_change",
    new_way: bool = False,
) -> dict[str, Any]:
    """`marker=` of a bar: solid when printed, hatched when measured, hollow after a break."""
    shape = _PATTERNS.get(measure, "/" if measured else "")
    if new_way:
        return {"color": _tint(color, 0.12), "line": {"width": 2, "color": color}}
    marker: dict[str, Any] = {"color": color, "line": {"width": 0}}
    if shape:
        pattern = {
            "shape": shape,
            "fillmode": "replace",
            "fgcolor": color,
            "size": 5,
            "solidity": 0.4 if measured else 0.6,
        }
        marker |= {"pattern": pattern, "line": {"width": 1, "color": color}}
    return marker


def unfinished_marker(color: str) -> dict[str, Any]:
    """`marker=` of a bar of a month that is not over: an outline, thinly hatched."""
    pattern = {"shape": "/", "fillmode": "replace", "fgcolor": color, "size": 8, "solidity": 0.15}
    return {"color": _tint(color, 0.0), "pattern": pattern, "line": {"width": 1, "color": color}}


def range_bar() -> dict[str, Any]:
    """`marker=` of a bar from the least to the most of several counts."""
    return {"color": _tint(NEUTRAL, 0.28), "line": {"width": 0}}


def _tint(color: str, opacity: float) -> str:
    """ "#rrggbb" as a colour that lets the background through."""
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {opacity})"


def line_style(
    color: str,
    symbol: str,
    *,
    measured: bool = False,
    measure: str = "net_change",
    new_way: bool = False,
) -> dict[str, Any]:
    """`line=` and `marker=` of a scatter trace: dashed when measured, hollow after a break."""
    dash = _DASHES.get(measure, "dash" if measured else "solid")
    return {
        "line": {"color": color, "width": 2, "dash": dash},
        "marker": {
            "color": color,
            "symbol": f"{symbol.removesuffix('-open')}-open" if new_way else symbol,
            "size": 7,
        },
    }


# One rule on every page where a colour is not who counted: ground that Russia gained is warm,
# ground that it lost is cool, in these two tones. The sign or the words beside it say the same.
GAINED, LOST = "#c9551e", "#1478a0"
DIRECTIONS = {"gross_gain": GAINED, "gross_loss": LOST}
COLOR_RULE = (
    "In charts that set counts side by side a colour is a count, the same on every page. On maps "
    "and in charts of one map alone, ground that Russia gained is warm, ground that it lost cool."
)

# Who says something of a settlement, by colour, and what: in words, and as a mark.
SIDES = {"russia": "#d1002a", "ukraine": "#1298db"}
EVENTS = {
    "capture_claim": ("capture claimed", "triangle-down"),
    "partial_control_claim": ("part of it claimed", "triangle-down-open"),
    "denial": ("denied", "x"),
    "confirmation": ("confirmed", "circle"),
    "withdrawal": ("withdrawal", "arrow-left"),
    "liberation_claim": ("claimed back", "triangle-up"),
    "independent_assessment": ("assessed", "diamond-open"),
    "claim_withdrawn": ("claim withdrawn", "circle-x"),
}

# Ground on a map: held quiet. The marks of settlements differ by shape as well.
GROUND = {
    "held": "rgba(124, 128, 134, 0.35)",
    "gained": "rgba(201, 85, 30, 0.78)",
    "lost": "rgba(20, 120, 160, 0.78)",
}
HAND_COLORS = {"square": "#9a4a2c", "diamond": "#c98500", "circle-open": "#5f7f8c"}


class Paper(NamedTuple):
    """What a map is drawn on in one scheme: land, what is around, lines, quiet names, water."""

    land: str
    around: str
    line: str
    border: str
    quiet: str
    water: str


_LIGHT_PAPER = Paper("#ffffff", "#eef0f0", "#c9ccce", "#85898d", "#5f646a", "#3d6a82")
_DARK_PAPER = Paper("#262a30", "#191c20", "#474c53", "#858a91", "#a9aeb4", "#8db4c8")


def paper(ink: str) -> Paper:
    """The paper of a map whose text is of this colour."""
    return _DARK_PAPER if ink == DARK_INK else _LIGHT_PAPER


def shade(value: float, most: float, land: str) -> str:
    """The fill of an oblast: warm where Russia gained or holds, cool where it lost, by amount.

    Never so strong that text and marks on it cannot be read. land: the colour without a value.
    """
    strength = 0.14 + 0.46 * min(abs(value) / most, 1.0)
    tone = GAINED if value > 0 else LOST
    mixed = (
        round(int(a, 16) * (1 - strength) + int(b, 16) * strength)
        for a, b in ((land[i : i + 2], tone[i : i + 2]) for i in (1, 3, 5))
    )
    return "#" + "".join(f"{part:02x}" for part in mixed)


# --- charts --------------------------------------------------------------------------------------


def plotly_layout(*, unit: str = "km²", height: int = 380) -> dict[str, Any]:
    """Layout shared by all charts, for `fig.update_layout(plotly_layout())`.

    Horizontal grid only, the unit on the axis, no legend (label the marks), no zoom: dragging must
    scroll the page on a phone. The x axis is of categories: plotly reads "2026-04" as a date
    otherwise and puts the bar in the wrong place. Why no text colour is set: see the module.
    """
    return {
        "height": height,
        "margin": {"l": 0, "r": 8, "t": 40, "b": 0, "pad": 4},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"size": 13},
        "separators": ".,",
        "dragmode": False,
        "hovermode": "closest",
        "hoverlabel": {"align": "left", "font": {"size": 13}},
        "showlegend": False,
        # Where a legend cannot be avoided it is a line above the bars. Clicking it changes nothing:
        # a hidden series would be a state that the URL does not know.
        "legend": {
            "orientation": "h",
            "x": 0,
            "xanchor": "left",
            "y": 1.02,
            "yanchor": "bottom",
            "font": {"size": 13},
            "itemclick": False,
            "itemdoubleclick": False,
        },
        "bargap": 0.25,
        "bargroupgap": 0.05,
        "xaxis": {
            "type": "category",
            "fixedrange": True,
            "showgrid": False,
            "ticks": "",
            "tickangle": 0,
            "title": {"text": "", "standoff": 0},
        },
        "yaxis": {
            "fixedrange": True,
            "showgrid": True,
            "ticks": "",
            "zeroline": True,
            "zerolinecolor": RULE,
            "zerolinewidth": 2,
            "tickformat": ",~f",
            "nticks": 5,
            "ticksuffix": f" {unit}",
            "showticksuffix": "last",
            "title": {"text": "", "standoff": 0},
        },
    }


def note(text: str, **where: Any) -> dict[str, Any]:
    """An annotation without an arrow, such as a direct label. `where` as in plotly's annotations.

    Plotly reads a small HTML in `text`: pass only words of our own or an estimator's name.
    """
    return {"text": text, "showarrow": False, "align": "left", "font": {"size": 12}} | where


def month_ticks(months: Sequence[str]) -> dict[str, list[str]]:
    """`tickvals` and `ticktext` for an axis of months "2025-11", thinned so a phone can show them.

    Up to 8 months all, up to 30 each quarter, beyond that each January; a year at its first label.
    """
    step = 1 if len(months) <= 8 else 3 if len(months) <= 30 else 12
    chosen = [m for m in months if (int(m[5:7]) - 1) % step == 0] or list(months[:1])
    labels, last_year = [], ""
    for m in chosen:
        name, year = f"{_date(m):%b}", m[:4]
        labels.append(year if step == 12 else name if year == last_year else f"{name}<br>{year}")
        last_year = year
    return {"tickvals": chosen, "ticktext": labels}


# --- numbers and dates ---------------------------------------------------------------------------

NO_FIGURE = "–"
_MINUS = "−"


def number(value: float | None, *, digits: int = 0, signed: bool = False) -> str:
    """ "1,234" or "−1,234": a real minus sign, and never a negative zero; "–" when not known."""
    if value is None or not isfinite(value):
        return NO_FIGURE
    text = f"{abs(value):,.{digits}f}"
    if not any(c in "123456789" for c in text):
        return text
    return (_MINUS if value < 0 else "+" if signed else "") + text


def km2(value: float | None, *, digits: int = 0, signed: bool = False) -> str:
    """701.0 -> "701 km²"."""
    return _with_unit(number(value, digits=digits, signed=signed), " km²")


def sq_mi(value_km2: float | None, *, digits: int = 0, signed: bool = False) -> str:
    """Square kilometres written as square miles: 701.0 -> "271 sq mi"."""
    converted = None if value_km2 is None else value_km2 / KM2_PER_SQ_MI
    return _with_unit(number(converted, digits=digits, signed=signed), " sq mi")


def month(value: str | date, *, short: bool = False) -> str:
    """ "2025-11-01" -> "November 2025", short "Nov 2025"."""
    return f"{_date(value):{'%b' if short else '%B'} %Y}"


def day(value: str | date, *, short: bool = False) -> str:
    """ "2025-12-02" -> "2 December 2025", short "2 Dec 2025"; a month alone stays a month."""
    if isinstance(value, str) and len(value) == 7:
        return month(value, short=short)
    d = _date(value)
    return f"{d.day} {month(d, short=short)}"


OLD_DAYS = 45  # data older than this are named in the colour of a warning


def age(then: date, today: date) -> str:
    """How old something is: ``3 days old``, ``5 weeks old``, ``8 months old``, ``3 years old``."""
    days = (today - then).days
    if days < 0:
        return "a day still to come"
    if days < 2:
        return ("of today", "1 day old")[days]
    for most, size, unit in ((28, 1, "day"), (61, 7, "week"), (730, 30.44, "month")):
        if days < most:
            return f"{round(days / size)} {unit}s old"
    return f"{round(days / 365.25)} years old"


def _with_unit(text: str, unit: str) -> str:
    return text if text == NO_FIGURE else text + unit


def _date(value: str | date) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return date.fromisoformat(value[:10] if len(value) > 7 else f"{value}-01")
