"""The frame of a page: header, menu, how far the data reach, footer."""

import datetime as dt
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import pandas as pd
import streamlit as st

from dashboard import addresses, intake, renewal, turns
from dashboard.escape import TEXT_WIDTH, plain, sentence, without_invisible
from dashboard.inputs import CHOSEN, NOTES
from views import database, queries, theme
from views.pages.trends import UNITS
from views.shown import kept
from views.wording.common import Parts

_HEADING, _TITLE = "heading of the page", "title of the page"


def _file(name: str) -> str:
    return (Path(__file__).parent / "shell" / name).read_text(encoding="utf-8")


def _menu(here: str, kept: str, *, with_intake: bool) -> str:
    """The product's name and the menu, with the page that is open and the choices that follow."""
    entries = (*theme.PAGES, *((theme.INTAKE,) if with_intake else ()))
    items = "".join(
        f'<li><a href="{entry.name or "./"}{kept}"'
        f"{' aria-current=page' if entry.title == here else ''}>{entry.title}</a></li>"
        for entry in entries
    )
    pages = " ".join(entry.name or "." for entry in (*theme.PAGES, *theme.UNLISTED))
    return (
        '<header class="ledger-masthead">'
        f'<p><strong>{theme.NAME}</strong><span class="tagline">{theme.TAGLINE}</span></p>'
        f'<nav aria-label="Pages" data-pages="{pages}"><ul>{items}</ul></nav></header>'
    )


_SHELL = f"<style>{_file('shell.css')}</style><script>{_file('shell.js')}</script>"
_MENUS = {  # all there are, so that what a reader asks for chooses one and never becomes part of it
    (here, unit, with_intake): _menu(here, unit and f"?unit={unit}", with_intake=with_intake)
    for here in ("", *(entry.title for entry in (*theme.PAGES, theme.INTAKE)))
    for unit in ("", *UNITS)
    for with_intake in (False, True)
}
_FOOTER = (
    # All of a page is in Streamlit's <main>, where <footer> is no landmark.
    f'<section class="ledger-footer" aria-label="Licence and sources">{theme.LICENCE} '
    '<a href="methods">Methods, licences and downloads</a><div class="printed"></div></section>'
)


def page(title: str, *, heading: str | None = None, lede: str | Callable[[Path], str] = "") -> Path:
    """Open a page: browser title, name of the product, menu, heading and one sentence under it.

    title: of the browser's tab; the word of the menu where the page is in it. heading: what stands
    over the page; "" where the page says it later, by `finding`. lede: plain text; it may need the
    build to name a map. An embedded page (?embed=true) has no menu, but says where it is from.
    Says so when the newest files are not on screen; without any build the page ends here. Returns
    the build that is on screen.
    """
    turns.take()
    renewal.watch()
    st.set_page_config(page_title=f"{title} · {theme.NAME}", page_icon=theme.ICON, layout="wide")
    if st.context.is_embedded:
        st.markdown(f"**{theme.NAME}** :gray[{theme.TAGLINE}]")
    else:
        unit = st.query_params.get("unit", "")  # follows the reader from page to page
        which = (title if (title, "", True) in _MENUS else "", unit if unit in UNITS else "")
        st.html(_SHELL + _MENUS[*which, intake.is_on()], unsafe_allow_javascript=True)
    reach = st.container(key="reach")
    st.session_state[_HEADING], st.session_state[_TITLE] = st.empty(), title
    if heading != "":
        finding(heading or title)
    st.session_state[NOTES] = st.container(key="notes")  # what the address asks for in vain
    st.session_state[CHOSEN] = {}
    build = _build_or_trouble()
    reach.markdown(_how_far(build, dt.datetime.now(dt.UTC).date()))
    if lede:
        st.markdown(plain(lede if isinstance(lede, str) else lede(build)), width=TEXT_WIDTH)
    return build


def finding(words: str | Parts) -> None:
    """Say the heading of a page (plain text or a sentence), also after its choices were read."""
    told = plain(words) if isinstance(words, str) else sentence(words)
    st.session_state[_HEADING].title(told, anchor=False)


def to(name: str, **choices: str | list[str]) -> NoReturn:
    """Lead to another page, with these choices."""
    st.switch_page(f"pages/{name}.py", query_params=choices)


def moved(old: str) -> NoReturn:
    """Lead from an address that a page had before to its new one, with its choices."""
    to(theme.MOVED[old], **{key: st.query_params.get_all(key) for key in st.query_params})


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
        (
            f"{what} to {theme.day(until, short=True)}, {theme.age(until, today)}",
            (today - until).days,
        )
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
    """Close a page: a way to report an error, the licence, the methods. Nothing comes after."""
    if address := addresses.report(st.session_state[_TITLE]):
        st.link_button("Report an error on this page", address, type="tertiary")
    st.html(_FOOTER)
    turns.give()


def ink() -> str:
    """The colour of text in the scheme that the reader sees, for labels on filled areas."""
    return theme.DARK_INK if st.context.theme.type == "dark" else theme.LIGHT_INK
