"""The frame of a page: header, menu, footer, choices kept in the URL, and how a chart is shown.

Every text that comes from data goes through `plain`, `link` or `note` before it is shown:
streamlit reads markdown, LaTeX, colour and icon directives in nearly all of its texts. HTML is
never switched on.

Choices use `st.query_params` and not `bind="query-params"`: a bound widget writes the *label* of an
option into the URL (a renamed series would break old links) and replaces the history entry, so the
back button leaves the page instead of undoing the choice.
"""

import datetime as dt
import ipaddress
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from pathlib import PurePosixPath
from typing import Any, Literal
from urllib.parse import quote, urlencode, urlsplit

import pandas as pd
import streamlit as st
from plotly.basedatatypes import BaseFigure
from streamlit.typing import PlotlyState

from dashboard import intake
from views import database, downloads, queries, theme

_TEXT_WIDTH = 720  # px: about 80 characters, a line that is pleasant to read
_CHART_WIDTH = 1280  # px: wider charts only stretch the bars
_TABLE_ROWS = 60  # longer tables go to the scrolling grid
_KEPT_CHOICES = ("unit",)  # follow the reader from page to page

# The initials on newsprint; an SVG in the page itself, so no icon font or file is asked for.
_FAVICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" '
    'rx="4" fill="#9f1d20"/><path d="M8 7h9v3.4h-5.2v4h4.4v3.3h-4.4V25H8zM19 7h3.8v14.6H28V25h-9z" '
    'fill="#fff"/></svg>'
)

_NOTES = "notes of the page"
_WORD_JOINER = "\u2060"
_OWN_PAGE = re.compile(r"[a-z]*\?[a-z]+=[\w.-]+", re.ASCII)  # such as figure?id=f0174
_AFTER_MARKDOWN = re.compile(
    r"\\:(?=(?:streamlit|material\\_\w+)\\:)|https?\\:\\/\\/|\bwww(?=\\\.)|(?<=\w)\\@(?=\w)",
    re.IGNORECASE,
)

# The one style of our own, fixed text: tables with rules only between rows, which scroll sideways
# within themselves on a phone instead of making the page wider than the screen; and a chosen
# segment that is not paler than the others.
_STYLE = """<style>
.stMarkdown table { display: block; width: fit-content; max-width: 100%; overflow-x: auto; }
.stMarkdown th, .stMarkdown td {
  border: 0 !important; border-bottom: 1px solid rgba(128, 128, 128, 0.3) !important;
  padding: 0.35rem 1rem 0.35rem 0 !important; min-width: 3.5rem;
}
.stButtonGroup [aria-checked="true"] * { color: inherit; }
.stButtonGroup [aria-checked="true"] { color: inherit !important; font-weight: 600; }
.stMarkdown th { font-weight: 400; opacity: 0.75; vertical-align: bottom; }
[class*="st-key-facts"] thead { display: none; }
[class*="st-key-facts"] td { vertical-align: top; }
[class*="st-key-facts"] td:first-child { opacity: 0.75; white-space: nowrap; }
</style>"""

_PLOTLY_CONFIG = {"displayModeBar": False, "responsive": True, "scrollZoom": False}


# --- the frame -----------------------------------------------------------------------------------


def page(title: str, *, lede: str | None = None) -> None:
    """Open a page: browser title, name of the product, menu, heading and one sentence under it.

    title, lede: plain text. An embedded page (?embed=true) has no menu, but says where it is from.
    Says so when the newest files are not on screen; without any build the page ends here.
    """
    st.set_page_config(page_title=f"{title} · {theme.NAME}", page_icon=_FAVICON, layout="wide")
    st.html(_STYLE)
    with st.container(key="masthead", gap="xxsmall"):
        with st.container(horizontal=True, gap="xxsmall"):
            st.markdown(f"**{theme.NAME}**", width="content")
            st.markdown(f":gray[{theme.TAGLINE}]", width="content")
        reach = st.container()
        if not st.context.is_embedded:
            kept = {k: st.query_params[k] for k in _KEPT_CHOICES if k in st.query_params}
            with st.container(horizontal=True, gap="xxsmall", key="menu"):
                for entry in (*theme.PAGES, *((theme.INTAKE,) if intake.is_on() else ())):
                    st.page_link(entry.path, label=entry.title, query_params=kept or None)
    st.title(plain(title), anchor=False)
    st.session_state[_NOTES] = st.container(key="notes")  # what the address asks for in vain
    _say_trouble()
    with reach:
        st.markdown(_how_far(dt.datetime.now(dt.UTC).date()))
    if lede:
        st.markdown(plain(lede), width=_TEXT_WIDTH)


def _say_trouble() -> None:
    """Warn when an older build is on screen; stop the page when there is none."""
    try:
        trouble = database.trouble(lambda: st.spinner("Building the database from the files."))
        database.build_path()
    except database.NoBuild as why:
        st.error("The files of the ledger could not be read, so there is nothing to show.")
        st.code(without_invisible(str(why)), language=None, wrap_lines=True)
        st.stop()
    if trouble:
        st.warning("The newest files could not be read. This page shows the build before them.")
        with st.expander("What is wrong with the files"):
            st.code(without_invisible(trouble), language=None, wrap_lines=True)


def _how_far(today: date) -> str:
    """Markdown: how far the data reach and how old that is, reckoned when the page is opened."""
    reach = queries.ledger.reach()
    parts = [
        (f"{what} to {theme.day(until)}, {theme.age(until, today)}", (today - until).days)
        for what, until in (
            ("Printed figures", _day(reach["figures_until"])),
            ("maps", _day(reach["maps_until"])),
            ("claims", _day(reach["events_until"])),
        )
        if until is not None
    ]
    return ":small[" + " · ".join(
        f":{'orange' if days > theme.OLD_DAYS else 'gray'}[{plain(words)}]"
        for words, days in parts
    ) + "]"  # fmt: skip


def _day(value: Any) -> date | None:
    return None if pd.isna(value) else value.date()


def footer() -> None:
    """Close a page: the licence, the way to the methods."""
    st.divider()
    st.markdown(f":small[{plain(theme.LICENCE)}]", width=_TEXT_WIDTH)
    st.page_link(theme.METHODS.path, label="Methods, licences and downloads")


def ink() -> str:
    """The colour of text in the scheme that the reader sees, for labels on filled areas."""
    return theme.DARK_INK if st.context.theme.type == "dark" else theme.LIGHT_INK


class _Checked(BaseFigure):  # type: ignore[misc]
    """A figure that the tests have checked, sent as it is.

    Plotly checks each property of each figure each time, which costs more than the rest of a page.
    tests/test_pages.py has every chart of every page checked instead.
    """

    def __init__(self, figure: dict[str, Any]) -> None:
        self._figure = figure

    def to_dict(self) -> dict[str, Any]:
        return self._figure


def chart(
    fig: Any,
    *,
    title: str,
    source: str,
    alt: str,
    table: Callable[[], pd.DataFrame],
    key: str,
    file: downloads.File,
    links: Mapping[str, str] | None = None,
    selectable: bool = False,
) -> list[Any]:
    """Show a figure with its takeaway, source, alternative text, the same numbers, a download.

    fig: plotly Figure. title, alt: plain text. source: markdown made with `plain` and `link`.
    table, links: as for `show_table`, made only when a reader opens the table. file: the same
    numbers for machines.
    selectable: clicking a mark reruns the page. Returns the `customdata` of the chosen marks; []
    when none is chosen, which is also the case after any change of the figure or of `alt`.
    """
    with st.container(width=_CHART_WIDTH, key=f"chart-{key}", gap="xsmall"):
        st.subheader(plain(title), anchor=key)
        if not fig["data"]:  # plotly refuses an empty figure
            st.info("There is nothing to draw here.")
            return []
        state = st.plotly_chart(
            _Checked(fig),
            key=key,
            on_select="rerun" if selectable else "ignore",
            selection_mode="points",
            config=_PLOTLY_CONFIG,
            alt=without_controls(alt),
        )
        st.markdown(f":small[{source}]")  # not st.caption, which is too pale for a source
        with st.container(horizontal=True, vertical_alignment="top"):
            with st.container(width="stretch"):
                folded_table(
                    "The numbers in this chart, as a table",
                    table,
                    links=links,
                    alt=title,
                    key=f"{key}-table",
                )
            offer({"Download as CSV": file}, key=f"{key}-csv")
    points = state.selection.points if isinstance(state, PlotlyState) else []
    return [p["customdata"] for p in points if p.get("customdata") is not None]


# --- tables --------------------------------------------------------------------------------------


def show_table(table: pd.DataFrame, *, alt: str, links: Mapping[str, str] | None = None) -> None:
    """Show rows: short tables as real text with real links, long ones in the scrolling grid.

    links: column to click -> column that holds its URL; the URL column itself is then not shown.
    A column "Note" is not shown as a column: its sentences stand under the table, numbered.
    """
    links = dict(links or {})
    if len(table) > _TABLE_ROWS:
        grid = table.map(lambda v: without_controls(v) if isinstance(v, str) else v)
        for url in links.values():
            grid[url] = [_address(_cell(value)) for value in table[url]]
        config = {url: st.column_config.LinkColumn(f"{text}: link") for text, url in links.items()}
        st.dataframe(grid, hide_index=True, column_config=config, alt=alt)
        return
    # A markdown table, since streamlit's own loads the code of the grid (0.7 MB) and its styler
    # costs more than the rest of a page.
    shown = [name for name in table.columns if name not in (*links.values(), _NOTE)]
    notes = list(dict.fromkeys(_cell(v) for v in table.get(_NOTE, ()) if _cell(v)))
    right = {name for name in shown if pd.api.types.is_numeric_dtype(table[name])}
    lines = [
        " | ".join(plain(str(name)) for name in shown),
        " | ".join("--:" if name in right else ":--" for name in shown),
    ]
    columns = [
        [link(_cell(text), _cell(url)) for text, url in zip(table[n], table[links[n]], strict=True)]
        if n in links
        else [plain(_cell(value)) for value in table[n]]
        for n in shown
    ]
    if notes:  # a column of sentences would make each row as high as a screen on a phone
        marks = [_mark(notes, _cell(value)) for value in table[_NOTE]]
        columns[0] = [cell + mark for cell, mark in zip(columns[0], marks, strict=True)]
    lines += [" | ".join(cells) for cells in zip(*columns, strict=True)]
    st.markdown("\n".join(f"| {line} |" for line in lines))
    if notes:
        st.markdown(
            ":small[" + "  \n".join(plain(f"{_mark(notes, note)} {note}") for note in notes) + "]",
            width=_TEXT_WIDTH,
        )


_NOTE = "Note"  # the column whose sentences stand under a table, each with a number in its rows
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _mark(notes: Sequence[str], note: str) -> str:
    return f" {str(notes.index(note) + 1).translate(_RAISED)}" if note else ""


def facts(rows: Sequence[tuple[str, Sequence[tuple[str, str | None]]]], *, key: str) -> None:
    """Two columns: what it is, and a sentence about it (see `sentence`); none without words."""
    lines = [f"| {plain(name)} | {sentence(parts)} |" for name, parts in rows if parts]
    with st.container(key=f"facts-{key}"):
        st.markdown("\n".join(["| | |", "| :-- | :-- |", *lines]))


def folded_table(
    label: str,
    table: Callable[[], pd.DataFrame],
    *,
    alt: str,
    key: str,
    links: Mapping[str, str] | None = None,
) -> None:
    """A table that a reader may open. Closed, it is neither made nor sent: that is quick."""
    part = st.expander(label, key=key, on_change="rerun")
    if part.open:
        with part:
            show_table(table(), alt=alt, links=links)


def _made(file: downloads.File, site: str) -> bytes:
    return downloads.csv(file.table(), site=site)


def offer(files: Mapping[str, downloads.File], *, key: str) -> None:
    """Buttons to download tables, by their labels, and one for the text that goes with them.

    All downloads go through here. Nothing is made before a reader clicks, and by then there is no
    page any more to ask for its address.
    """
    site, view = full_address(""), full_address()
    for label, file in files.items():
        st.download_button(
            plain(label),
            data=partial(_made, file, site),
            file_name=f"{file.name}.csv",
            mime="text/csv",
            key=f"{key}-{file.parts[0]}",
            on_click="ignore",
        )
    (first, *others) = files.values()
    st.download_button(
        "Source, licence, definitions",
        data=lambda: downloads.about(list(files.values()), view=view).encode("utf-8-sig"),
        file_name=f"{replace(first, parts=('tables',)).name if others else first.name}.txt",
        mime="text/plain",
        key=f"{key}-about",
        on_click="ignore",
        type="tertiary",
    )


def _cell(value: Any) -> str:
    """A value as a reader sees it; whole numbers without decimals, others with one."""
    if value is None or pd.isna(value):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return theme.number(value, digits=0 if float(value).is_integer() else 1)
    if isinstance(value, date):
        return theme.day(value, short=True)
    return str(value)


# --- choices in the URL --------------------------------------------------------------------------


def choose(
    label: str,
    options: Mapping[str, str],
    *,
    key: str,
    default: str,
    segments: bool = False,
) -> str:
    """One of several, kept in the URL as ?key=id; options: id -> label in plain text.

    The URL is the truth: it is read before the widget is made and written when the widget changes,
    so deep links and the back button work. An unknown id counts as the default, and the page says
    so; the URL does not name the default.
    segments: show all options side by side, for two to four short ones.
    """
    wanted = _asked(label, options, key=key, default=default)
    moved = _moved(key, wanted)

    def keep() -> None:
        _to_url(key, [st.session_state[key]], [default])

    if segments:
        segment = st.segmented_control(
            label,
            list(options),
            default=None if moved else wanted,
            format_func=lambda i: plain(options[i]),
            key=key,
            on_change=keep,
            required=True,
        )
        return segment or wanted
    return st.selectbox(
        label,
        list(options),
        index=0 if moved else list(options).index(wanted),
        format_func=options.__getitem__,
        key=key,
        on_change=keep,
    )


def choose_many(
    label: str, options: Mapping[str, str], *, key: str, default: Sequence[str]
) -> list[str]:
    """Several of several, kept in the URL as ?key=a&key=b; none chosen is ?key= ."""
    asked = st.query_params.get_all(key)
    wanted = [i for i in dict.fromkeys(asked) if i in options]
    if not wanted and asked != [""]:
        wanted = list(default)
    for unknown in dict.fromkeys(i for i in asked if i and i not in options):
        say_unknown(label, unknown, ", ".join(options[i] for i in wanted), key=key)
    moved = _moved(key, wanted)
    return st.multiselect(
        label,
        list(options),
        default=None if moved else wanted,
        format_func=options.__getitem__,
        key=key,
        on_change=lambda: _to_url(key, st.session_state[key], list(default)),
    )


def choose_period(options: Mapping[str, str], *, default: tuple[str, str]) -> tuple[str, str]:
    """First and last of ordered options such as months, kept in the URL as ?from=id&to=id.

    Two lists, not a slider: a range slider cannot be set from the URL without a warning on screen,
    and is hard to hit on a phone. Ends in the wrong order are swapped.
    """
    with st.container(horizontal=True, width=400, gap="xsmall"):
        ends = [
            choose("From", options, key="from", default=default[0]),
            choose("To", options, key="to", default=default[1]),
        ]
    first, last = sorted(ends, key=list(options).index)
    return first, last


def choose_step(label: str, options: Mapping[str, str], *, key: str, default: str) -> str:
    """One of many ordered options on a slider, kept in the URL as ?key=id; works by keyboard."""
    wanted = _asked(label, options, key=key, default=default)
    moved = _moved(key, wanted)

    def keep() -> None:
        _to_url(key, [st.session_state[key]], [default])

    extra: dict[str, Any] = {} if moved or key in st.session_state else {"value": wanted}
    chosen = st.select_slider(
        label, list(options), format_func=options.__getitem__, key=key, on_change=keep, **extra
    )
    return str(chosen)


def step_buttons(ids: Sequence[str], at: str, *, key: str) -> None:
    """Buttons to the option before and after, which change ?key=; the last id is the default."""
    place = ids.index(at)
    for label, to in (("Earlier", place - 1), ("Later", place + 1)):
        st.button(
            label,
            disabled=not 0 <= to < len(ids),
            on_click=go,
            args=(key, ids[to] if 0 <= to < len(ids) else at),
            kwargs={"default": ids[-1]},
            key=f"{key}-{label}",
        )


def go(key: str, to: str, *, default: str) -> None:
    """Change ?key= as a reader's choice would; the widget follows on the next run."""
    _to_url(key, [to], [default])


def take_click(picked: Sequence[Any], options: Mapping[str, str], *, key: str) -> None:
    """Put a mark that was clicked (see `chart`) into ?key=, once.

    The same click is not taken twice, so that the list beside the chart can change it afterwards.
    """
    clicked = str(picked[0]) if picked else None
    if clicked != st.session_state.get(f"clicked_{key}"):
        st.session_state[f"clicked_{key}"] = clicked
        if clicked is not None and clicked in options:
            st.query_params[key] = clicked


def choose_day(label: str, *, key: str, default: date, first: date, last: date) -> date:
    """A day between two, kept in the URL as ?key=YYYY-MM-DD; anything else is the default."""
    return _day_box(label, key, default, first, last) or default


def choose_day_if_known(label: str, *, key: str, first: date, last: date) -> date | None:
    """`choose_day` for a day that need not be given."""
    return _day_box(label, key, None, first, last)


def _day_box(label: str, key: str, default: date | None, first: date, last: date) -> date | None:
    asked = st.query_params.get(key, "")
    try:
        wanted = date.fromisoformat(asked) if asked else default
        known = wanted is None or first <= wanted <= last
    except ValueError:
        known = False
    if not known:
        wanted = default
        say_unknown(label, asked, theme.day(default) if default else "no day", key=key)
    moved = _moved(key, wanted)

    def keep() -> None:
        days = (st.session_state[key] or default, default)
        chosen, unsaid = (day.isoformat() if day else "" for day in days)
        _to_url(key, [chosen], [unsaid])

    chosen: date | None = st.date_input(
        label,
        value=default if moved else wanted,
        min_value=first,
        max_value=last,
        key=key,
        format="YYYY-MM-DD",
        width=200,
        on_change=keep,
    )
    return chosen or wanted if default else chosen


def choose_number(label: str, *, key: str, default: float) -> float:
    """A number, kept in the URL as ?key=400; anything else is the default."""
    asked = st.query_params.get(key, "")
    try:
        wanted = float(asked or default)
    except ValueError:
        wanted = float("nan")
    if not -1e6 < wanted < 1e6:
        wanted = default
        say_unknown(label, asked, f"{default:g}", key=key)
    moved = _moved(key, wanted)
    return st.number_input(
        label,
        value=default if moved else wanted,
        min_value=-1e6,
        max_value=1e6,
        step=1.0,
        format="%g",
        key=key,
        on_change=lambda: _to_url(key, [f"{st.session_state[key]:g}"], [f"{default:g}"]),
    )


def search_box(label: str, *, key: str, placeholder: str = "") -> str:
    """A line of text, kept in the URL as ?key=words; control characters never get through."""
    wanted = without_controls(st.query_params.get(key, ""))[:200]
    moved = _moved(key, wanted)
    text = st.text_input(
        label,
        value="" if moved else wanted,
        key=key,
        placeholder=placeholder,
        max_chars=200,
        live="250ms",  # as you type
        on_change=lambda: _to_url(key, [st.session_state[key]], [""]),
    )
    return without_controls(text).strip()


def text_box(label: str, *, key: str, placeholder: str = "", most: int = 20_000) -> str:
    """A text of several lines. Up to 1,500 characters it is kept in the URL as ?key=words."""
    wanted = without_invisible(st.query_params.get(key, ""))[:most]
    longer = st.session_state.get(key) or ""
    moved = _moved(key, wanted) if wanted or len(longer) <= 1500 else False

    def keep() -> None:
        text = without_invisible(st.session_state[key])
        _to_url(key, [text if len(text) <= 1500 else ""], [""])

    text = st.text_area(
        label,
        value="" if moved else wanted,
        key=key,
        placeholder=placeholder,
        max_chars=most,
        height=90,
        on_change=keep,
    )
    return without_invisible(text).strip()


def page_number(*, key: str, pages: int) -> int:
    """The page of a long list of so many, from ?key=2; beyond the last it is the last."""
    asked = st.query_params.get(key, "") or "1"
    page = int(asked) if re.fullmatch(r"[1-9][0-9]{0,5}", asked, re.ASCII) else 1
    page = min(page, max(pages, 1))
    if asked != str(page):
        say_unknown("Page", asked, f"page {page}", key=key)
    return page


def pager(*, pages: int, page: int, key: str) -> None:
    """Buttons to the page before and after, which change ?key=."""

    def turn(to: int) -> None:
        _to_url(key, [str(to)], ["1"])

    if pages < 2:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            "Before", disabled=page <= 1, on_click=turn, args=(page - 1,), key=f"{key}-before"
        )
        st.markdown(f"Page {page} of {pages}", width="content")
        st.button(
            "Next", disabled=page >= pages, on_click=turn, args=(page + 1,), key=f"{key}-next"
        )


def _asked(label: str, options: Mapping[str, str], *, key: str, default: str) -> str:
    """What the URL asks for; the default when it asks for nothing, or for what is not there."""
    asked = st.query_params.get(key, default)
    if asked in options:
        return asked
    if asked:
        say_unknown(label, asked, options.get(default, ""), key=key)
    return default


_SHOWN_OF_ADDRESS = 60  # characters of an unknown value that are said back
# What an address names by an id; everything else is a choice of a list on the page.
_NOUNS = {
    "from": "month", "to": "month", "since": "month", "a": "series", "b": "series", "on": "day",
    "seen": "day", "statement": "comparison",
    **{key: key for key in ("month", "day", "series", "place", "settlement", "oblast", "article",
                            "estimator", "publisher", "page")},
}  # fmt: skip


def say_unknown(label: str, asked: str, shown: str, *, key: str) -> None:
    """Say at the top of the page that an address asks for what is not there, and what is shown.

    label: of the choice. asked: as it stands in the address. shown: what the page shows instead.
    """
    words = without_controls(asked)
    if len(words) > _SHOWN_OF_ADDRESS:
        words = words[:_SHOWN_OF_ADDRESS] + "…"
    what = _NOUNS.get(key)
    named = f"no {what} “{words}” here" if what else f"no “{words}” under “{label}”"
    text = f"There is {named}" + (f"; showing {shown} instead." if shown else ".")
    with st.session_state[_NOTES]:
        st.info(plain(text))


def _moved(key: str, wanted: Any) -> bool:
    """Set a widget that shows something else than the URL asks for, and say whether that was so.

    Otherwise the wanted value is only given as the widget's default: setting it on every run would
    take back what the reader clicked a moment ago. The default also serves a widget of the same key
    on another page, whose old value is still in the session although the new widget is empty.
    """
    if key not in st.session_state or st.session_state[key] == wanted:
        return False
    st.session_state[key] = wanted
    return True


def _to_url(key: str, values: Sequence[str], default: Sequence[str]) -> None:
    if list(values) == list(default):
        st.query_params.pop(key, None)
    else:
        st.query_params[key] = values or [""]


# --- addresses -----------------------------------------------------------------------------------

_HOST = re.compile(
    r"(?:[\w-]+(?:\.[\w-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?", re.ASCII | re.IGNORECASE
)


def full_address(page: str | None = None, **query: str) -> str:
    """The whole address of a page, with the host by which the reader came; '' when none is known.

    page: its name in the address ("figure", "" for Overview). None: the view on screen with all its
    choices, of which `query` sets some.
    Browsers say what stands in their address bar, which is right behind a proxy too. Where that is
    a name that only this machine or its network knows, a proxy's own word for it counts.
    """
    shown = st.context.url
    if not shown:
        return ""
    parts = urlsplit(shown)
    scheme, host = parts.scheme, parts.netloc.rpartition("@")[2]
    forwarded = _first(st.context.headers.get("X-Forwarded-Host"))
    if not _is_public(parts.hostname or "") and _HOST.fullmatch(forwarded):
        host = forwarded
        said = _first(st.context.headers.get("X-Forwarded-Proto"))
        scheme = said if said in ("http", "https") else scheme
    folder, _, here = parts.path.rstrip("/").rpartition("/")
    if here not in _names_of_pages():
        folder, here = parts.path.rstrip("/"), ""
    choices: dict[str, Any] = {}
    if page is None:
        page = here
        choices = {key: st.query_params.get_all(key) for key in st.query_params}
    words = urlencode(choices | query, doseq=True, quote_via=quote)
    return f"{scheme}://{host}{folder}/{page}" + (f"?{words}" if words else "")


def _first(header: str | None) -> str:
    """What the proxy nearest to the reader said: each one adds its own after a comma."""
    return (header or "").partition(",")[0].strip()


def _is_public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".local", ".internal", ".localhost"))


def _names_of_pages() -> set[str]:
    return {PurePosixPath(e.path).stem for e in (*theme.PAGES, theme.METHODS, theme.INTAKE)}


# --- text from data ------------------------------------------------------------------------------


def without_controls(text: str) -> str:
    """Text on one line without control, bidirectional, invisible and broken characters."""
    return without_invisible(re.sub(r"[\s\u2028\u2029]+", " ", text))


def without_invisible(text: str) -> str:
    """Text without control, bidirectional, invisible and broken characters; lines are kept."""
    return "".join(
        c
        for c in text
        if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """Markdown that shows `text` as it is: no markup, HTML, LaTeX, icon, colour, automatic link.

    Backslashes do nearly all of it. Icon names, addresses and e-mails are looked for after they are
    gone, so an invisible word joiner breaks those. Between spaces, "--" and "->" still become
    a dash and an arrow.
    """
    escaped = re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", without_controls(text))
    return _AFTER_MARKDOWN.sub(lambda found: found[0] + _WORD_JOINER, escaped)


def note(text: str, *, kind: Literal["info", "warning", "error", "success"] = "info") -> None:
    """Plain text in a box; the only way for text from data into one."""
    getattr(st, kind)(plain(text))


def link(text: str, url: str) -> str:
    """A markdown link, or only the text when `url` is neither http(s) with a host nor our page."""
    address = _address(url)
    if address is None:
        return plain(text)
    # What could end the link or be read as markup is percent-encoded; "%" itself is left alone.
    safe = quote(address, safe="/:?#@!&=+,;%~.-_")
    safe = safe.replace(":material/", "%3Amaterial/").replace("&", "&amp;")
    return f"[{plain(text)}](<{safe}>)"


def sentence(parts: Sequence[tuple[str, str | None]]) -> str:
    """Markdown of a sentence made of words, some of them linked to a URL (see wording.Parts)."""
    return "".join(link(words, url) if url else plain(words) for words, url in parts)


def _address(url: str) -> str | None:
    """The URL when a browser may open it: http or https, a host, nothing invisible; or our page."""
    url = url.strip()
    if _OWN_PAGE.fullmatch(url):
        return url
    try:
        parts = urlsplit(url)
        usable = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    return url if usable and url == without_controls(url) else None
