"""The frame of a page: header, menu, how far the data reach, footer."""

import datetime as dt
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import intake, renewal
from dashboard.escape import TEXT_WIDTH, plain, without_invisible
from dashboard.inputs import NOTES
from views import database, queries, theme
from views.shown import kept

_KEPT_CHOICES = ("unit",)  # follow the reader from page to page

# The initials on newsprint; an SVG in the page itself, so no icon font or file is asked for.
_FAVICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" '
    'rx="4" fill="#9f1d20"/><path d="M8 7h9v3.4h-5.2v4h4.4v3.3h-4.4V25H8zM19 7h3.8v14.6H28V25h-9z" '
    'fill="#fff"/></svg>'
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
.st-key-chart-map { container-type: inline-size; }
@container (max-width: 679px) { text[style*="font-weight: 403"] { display: none; } }
@container (max-width: 519px) { text[style*="font-weight: 402"] { display: none; } }
@container (max-width: 339px) { text[style*="font-weight: 401"] { display: none; } }
[class*="st-key-facts"] thead { display: none; }
[class*="st-key-facts"] td { vertical-align: top; }
[class*="st-key-facts"] td:first-child { opacity: 0.75; white-space: nowrap; }
</style>"""


def page(title: str, *, lede: str | Callable[[Path], str] = "") -> Path:
    """Open a page: browser title, name of the product, menu, heading and one sentence under it.

    title, lede: plain text; a lede may need the build to name a map. An embedded page (?embed=true)
    has no menu, but says where it is from.
    Says so when the newest files are not on screen; without any build the page ends here. Returns
    the build that is on screen.
    """
    renewal.watch()
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
    st.session_state[NOTES] = st.container(key="notes")  # what the address asks for in vain
    build = _build_or_trouble()
    with reach:
        st.markdown(_how_far(build, dt.datetime.now(dt.UTC).date()))
    if lede:
        st.markdown(plain(lede if isinstance(lede, str) else lede(build)), width=TEXT_WIDTH)
    return build


def _build_or_trouble() -> Path:
    """The build on screen; warns when it is an older one, stops the page when there is none."""
    try:
        trouble = database.trouble(lambda: st.spinner("Building the database from the files."))
        build = database.build_path()
    except database.NoBuild as why:
        st.error("The files of the ledger could not be read, so there is nothing to show.")
        st.code(without_invisible(str(why)), language=None, wrap_lines=True)
        st.stop()
    if trouble:
        st.warning("The newest files could not be read. This page shows the build before them.")
        with st.expander("What is wrong with the files"):
            st.code(without_invisible(trouble), language=None, wrap_lines=True)
    return build


@kept
def _how_far(build: Path, today: date) -> str:
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
    st.markdown(f":small[{plain(theme.LICENCE)}]", width=TEXT_WIDTH)
    st.page_link(theme.METHODS.path, label="Methods, licences and downloads")


def ink() -> str:
    """The colour of text in the scheme that the reader sees, for labels on filled areas."""
    return theme.DARK_INK if st.context.theme.type == "dark" else theme.LIGHT_INK
