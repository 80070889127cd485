"""The HTML in which each page of the dashboard starts: Streamlit's own, with what the page is.

Who follows a link without running its scripts (previews, search engines, readers of text) sees a
title, a sentence, a picture and the menu, and not an empty page called "Streamlit".
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from urllib.parse import parse_qs, quote

from share.render import render
from views import theme

_HEAD = re.compile(r"<title>.*?</title>", re.DOTALL)
_TEXT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
# Streamlit's icon; a font that our theme does not use; how programs drive the app, which is off.
_NOT_OURS = re.compile(
    r'<link\s[^>]*(?:rel="shortcut icon"|as="font")[^>]*>\s*'
    r'|<!--(?:(?!-->).)*-->\s*<link rel="service-desc"[^>]*>\s*',
    re.DOTALL,
)
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True)
class About:
    """What a shell says of its page. address: of the page. image: its picture, "" without one."""

    title: str
    description: str
    address: str
    image: str


_loaded: list[ModuleType] = []  # share.facts, once it is


def load() -> None:
    """Load what tells of the data, which takes a second: the pages of the dashboard need it too."""
    from share import facts

    facts.now()
    _loaded.append(facts)


def about(page: theme.Page, query: str, base: str) -> About:
    """What there is to say of a page at a query, on the build that is published now.

    Nobody waits here, neither for a build nor for `load`: until then there is no picture.
    """
    facts = _loaded[0] if _loaded else None
    known = facts.now() if facts else None
    image = f"{base}/month/{known.newest_month}.png" if known else ""
    title, description, address = page.title, page.about, f"{base}/{page.name}"
    asked = parse_qs(query).get("id", [""])[0] if page.name == "figure" else ""
    figure = facts.figure(known.build, asked) if facts and known and asked else None
    if figure:
        title, description = figure
        address = f"{base}/figure/{quote(asked)}"
    return About(f"{title} · {theme.NAME}", description, address, image)


def shell(index: str, told: About, folder: str, scripts: Iterable[str]) -> str:
    """Streamlit's `index`, with what was `told`. folder: in which the site stands, "" or "/a".

    scripts: addresses of those that the page needs in the end; the browser fetches them at once.
    """
    values = {
        "scripts": scripts,
        "about": told,
        "pages": theme.PAGES,
        "folder": folder,
        "name": theme.NAME,
        "tagline": theme.TAGLINE,
        "icon": f"data:image/svg+xml,{quote(theme.ICON)}",
    }
    head, text = (render(name, **values) for name in ("head.html", "body.html"))
    made = _HEAD.sub(lambda _: head, _NOT_OURS.sub("", index), count=1)
    return _TEXT.sub(lambda _: text, made, count=1)


def policy(made: str, scripts: tuple[str, ...]) -> str:
    """What a shell's browser may load and run. scripts: inline ones that the pages bring.

    Streamlit and plotly write styles into the page, so those are open; scripts are not.
    """
    inline = (*_SCRIPT.findall(made), *scripts)
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in inline)
    return (
        f"default-src 'none'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; "
        "form-action 'none'"
    )


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


@cache
def index(static: Path) -> str:
    """Streamlit's own HTML."""
    return (static / "index.html").read_text(encoding="utf-8")
