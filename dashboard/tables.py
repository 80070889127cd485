"""How a chart and a table are shown, and offered as files."""

import html
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from typing import Any

import streamlit as st
from plotly.basedatatypes import BaseFigure
from streamlit.typing import PlotlyState

from dashboard import addresses, inputs
from dashboard.addresses import full_address
from dashboard.escape import (
    link,
    plain,
    safe_address,
    sentence,
    without_controls,
    without_invisible,
)
from views import downloads
from views.columns import words
from views.shown import Chart, Table

_CHART_WIDTH = 1280  # px: wider charts only stretch the bars
_TABLE_ROWS = 60  # longer tables go to the scrolling grid
TOOLS = {"table": "Table", "link": "Link", "cite": "Cite"}  # under each chart
EMBED = {"embed": "Embed"}  # under one with a picture
_PLOTLY_CONFIG = {"displayModeBar": False, "responsive": True, "scrollZoom": False}


class _Checked(BaseFigure):  # type: ignore[misc]
    """A figure that the tests have checked, sent as it is.

    Plotly checks each property of each figure each time, which costs more than the rest of a page.
    tests/test_pages.py has every chart of every page checked instead.
    """

    def __init__(self, figure: dict[str, Any]) -> None:
        self._figure = figure

    def to_dict(self) -> dict[str, Any]:
        return self._figure


def chart(shown: Chart, *, selectable: bool = False, heading: bool = True) -> list[Any]:
    """Show a figure with its takeaway, source, alternative text, the same numbers, a download.

    heading: whether its title stands over it; not where the page's own heading says the same.
    selectable: clicking a mark reruns the page. Returns the `customdata` of the chosen marks; []
    when none is chosen, which is also the case after any change of the figure or of its text.
    """
    with st.container(width=_CHART_WIDTH, key=f"chart-{shown.key}", gap="xsmall"):
        if heading:
            st.header(plain(shown.title), anchor=shown.key)
        if not shown.figure["data"]:  # plotly refuses an empty figure
            st.info("There is nothing to draw here.")
            return []
        state = st.plotly_chart(
            _Checked(shown.figure),
            key=shown.key,
            on_select="rerun" if selectable else "ignore",
            selection_mode="points",
            config=_PLOTLY_CONFIG,
            alt=without_controls(shown.alt),
        )
        st.markdown(f":small[{sentence(shown.source)}]")  # not st.caption: too pale for a source
        _tools(shown)
    points = state.selection.points if isinstance(state, PlotlyState) else []
    return [p["customdata"] for p in points if p.get("customdata") is not None]


def _tools(shown: Chart) -> None:
    """One row under a chart: its numbers as a table or a file, the address, how to cite it."""
    key = f"{shown.key}-tools"
    beside = addresses.shared(shown.shared)
    tools = TOOLS | (EMBED if beside else {})
    with st.container(horizontal=True, key=f"tools-{shown.key}", vertical_alignment="center"):
        part = st.pills(
            plain(f"With the chart “{shown.title}”"),
            list(tools),
            format_func=tools.__getitem__,
            key=key,
            label_visibility="collapsed",
        )
        _csv({"CSV": shown.file}, key=f"{shown.key}-csv")
        if beside:  # one text: an element for each would cost the browser more
            pictures = " · ".join(link(name.upper(), f"{beside}.{name}") for name in ("png", "svg"))
            st.markdown(pictures, width="content")
        if address := addresses.report(shown.title):
            st.link_button("Report an error", address, type="tertiary")
    if part == "table":
        show(shown.table())
    elif part == "link":
        address = full_address(**inputs.chosen()) or "The address is not known here."
        st.code(without_controls(address), language=None, wrap_lines=True)
    elif part == "cite":
        address = full_address(**inputs.chosen())
        cited = downloads.citation(shown.file, address, date.today())
        st.code(without_invisible(cited), language=None, wrap_lines=True)
        _about([shown.file], key=f"{shown.key}-csv")
    elif part == "embed":
        _embed(shown, beside)


def _embed(shown: Chart, beside: str) -> None:
    """What to set into a page of another site: always the newest state of this picture."""
    root, at = beside.removesuffix(shown.shared), shown.shared
    title = html.escape(without_controls(shown.title))
    frame = (
        f'<iframe src="{root}embed/{at}" title="{title}" width="100%" height="560" '
        'style="border:0" loading="lazy"></iframe>'
    )
    st.code(frame, language=None, wrap_lines=True)
    ways = [("as a page", beside), ("square", f"{beside}.square.png"),
            ("narrow", f"{beside}.narrow.svg"), ("dark", f"{beside}.dark.svg")]  # fmt: skip
    st.markdown("The picture " + " · ".join(link(name, address) for name, address in ways))


def show(table: Table) -> None:
    """Show rows: short tables as real text with real links, long ones in the scrolling grid."""
    if len(table.rows) > _TABLE_ROWS:
        grid = table.rows.map(lambda v: without_controls(v) if isinstance(v, str) else v)
        for url in table.links.values():
            grid[url] = [safe_address(words(value)) for value in table.rows[url]]
        config = {url: st.column_config.LinkColumn() for url in table.links.values()}
        st.dataframe(grid, hide_index=True, column_config=config, alt=table.alt)
        return
    st.markdown(_rows(table))
    if notes := _under(table):  # apart, since a table may scroll sideways
        st.markdown(notes)


@lru_cache(maxsize=1024)
def _rows(table: Table) -> str:
    """A short table as markdown.

    Streamlit's own table loads the code of the grid (0.7 MB), and its styler costs more than the
    rest of a page.
    """
    links, found, shown, right = table.links, table.rows, table.names, table.numbers
    lines = [
        " | ".join(plain(str(name)) for name in shown),
        " | ".join("--:" if name in right else ":--" for name in shown),
    ]
    columns = [
        [link(words(text), words(url)) for text, url in zip(found[n], found[links[n]], strict=True)]
        if n in links
        else [plain(words(value)) for value in found[n]]
        for n in shown
    ]
    if marks := table.marks:  # a column of sentences would make each row as high as a phone
        columns[0] = [cell + _mark(at) for cell, at in zip(columns[0], marks, strict=True)]
    lines += [" | ".join(cells) for cells in zip(*columns, strict=True)]
    return "\n".join(f"| {line} |" for line in lines)


@lru_cache(maxsize=1024)
def _under(table: Table) -> str:
    """The notes under a table, numbered; nothing where it has none."""
    told = "  \n".join(plain(f"{_mark(at)} {note}") for at, note in enumerate(table.notes, 1))
    return told and f":small[{told}]"


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _mark(at: int) -> str:
    """The raised number of a note, from 1 on; 0: none."""
    return f" {str(at).translate(_RAISED)}" if at else ""


def facts(rows: Sequence[tuple[str, Sequence[tuple[str, str | None]]]], *, key: str) -> None:
    """Two columns: what it is, and a sentence about it (see `sentence`); none without words."""
    lines = [f"| {plain(name)} | {sentence(parts)} |" for name, parts in rows if parts]
    with st.container(key=f"facts-{key}"):
        st.markdown("\n".join(["| | |", "| :-- | :-- |", *lines]))


def folded(heading: str, table: Callable[[], Table], *, key: str) -> None:
    """A table that a reader may open. Closed, it is neither made nor sent: that is quick."""
    part = st.expander(plain(heading), key=key, on_change="rerun")
    if part.open:
        with part:
            show(table())


def _made(file: downloads.File, site: str) -> bytes:
    return downloads.csv(file.table(), site=site)


def offer(files: Mapping[str, downloads.File], *, key: str) -> None:
    """Buttons to download tables, by their labels, and one for the text that goes with them.

    Nothing is made before a reader clicks, and by then there is no page any more to ask for its
    address.
    """
    _csv(files, key=key)
    _about(list(files.values()), key=key)


def _csv(files: Mapping[str, downloads.File], *, key: str) -> None:
    site = full_address("")
    for label, file in files.items():
        st.download_button(
            plain(label),
            data=partial(_made, file, site),
            file_name=f"{file.name}.csv",
            mime="text/csv",
            key=f"{key}-{file.parts[0]}",
            on_click="ignore",
        )


def _about(files: Sequence[downloads.File], *, key: str) -> None:
    view = full_address()
    (first, *others) = files
    st.download_button(
        "Source, licence, definitions",
        data=lambda: downloads.about(list(files), view=view).encode("utf-8-sig"),
        file_name=f"{replace(first, parts=('tables',)).name if others else first.name}.txt",
        mime="text/plain",
        key=f"{key}-about",
        on_click="ignore",
        type="tertiary",
    )
