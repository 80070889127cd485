"""How a chart and a table are shown, and offered as files."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st
from plotly.basedatatypes import BaseFigure
from streamlit.typing import PlotlyState

from dashboard.addresses import full_address
from dashboard.escape import TEXT_WIDTH, link, plain, safe_address, sentence, without_controls
from views import downloads, theme

_CHART_WIDTH = 1280  # px: wider charts only stretch the bars


_TABLE_ROWS = 60  # longer tables go to the scrolling grid


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


def show_table(table: pd.DataFrame, *, alt: str, links: Mapping[str, str] | None = None) -> None:
    """Show rows: short tables as real text with real links, long ones in the scrolling grid.

    links: column to click -> column that holds its URL; the URL column itself is then not shown.
    A column "Note" is not shown as a column: its sentences stand under the table, numbered.
    """
    links = dict(links or {})
    if len(table) > _TABLE_ROWS:
        grid = table.map(lambda v: without_controls(v) if isinstance(v, str) else v)
        for url in links.values():
            grid[url] = [safe_address(_cell(value)) for value in table[url]]
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
            width=TEXT_WIDTH,
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
