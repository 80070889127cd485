"""The whole address of a page, with the host by which the reader came."""

from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import streamlit as st

from share import site
from share.site import is_beside, origin
from views import theme


def full_address(page: str | None = None, /, **query: str | list[str]) -> str:
    """The whole address of a page, with the host by which the reader came; '' when none is known.

    page: its name in the address ("figure", "" for Overview). None: the view on screen with all its
    choices, of which `query` sets some.
    Browsers say what stands in their address bar, which is right behind a proxy too.
    """
    shown = st.context.url
    if not shown:
        return ""
    parts = urlsplit(shown)
    reached = origin(parts.scheme, parts.netloc.rpartition("@")[2], st.context.headers)
    folder, _, here = parts.path.rstrip("/").rpartition("/")
    if here not in _names_of_pages():
        folder, here = parts.path.rstrip("/"), ""
    choices: dict[str, Any] = {}
    if page is None:
        page = here
        choices = {key: st.query_params.get_all(key) for key in st.query_params}
    words = urlencode(choices | query, doseq=True, quote_via=quote)
    return f"{reached}{folder}/{page}" + (f"?{words}" if words else "")


def shared(path: str) -> str:
    """The whole address of what stands beside the dashboard ("figure/f0174"), or "".

    "" where the dashboard was started alone, or nobody knows by which host the reader came.
    """
    root = full_address("") if path and is_beside() else ""
    return root and f"{root}{path}"


def report(what: str) -> str:
    """Where a reader reports an error in `what` (plain text) on the view on screen, or ""."""
    return site.report(what, full_address())


def _names_of_pages() -> set[str]:
    return {entry.name for entry in (*theme.PAGES, *theme.UNLISTED)}
