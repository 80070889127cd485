"""A feed's bytes -> its items: RSS, Atom and news sitemaps, however badly they are written.

Read with lxml, which mends broken XML; entities are not resolved, nothing is loaded from outside,
and a file that declares entities of its own is refused. What comes out is plain text on one line.
"""

import datetime as dt
import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from etl.ledger.records import FIRST_DAY
from etl.problems import Refused
from etl.web.addresses import clean_address, look_at

MAX_ITEMS = 1000  # a news sitemap may have as many; no feed has more
MAX_TITLE, MAX_SUMMARY = 300, 2000  # characters
KINDS = {"rss": "rss", "RDF": "rss", "feed": "atom", "urlset": "news-sitemap"}  # by root element
ITEMS = {"rss": "item", "atom": "entry", "news-sitemap": "url"}


@dataclass(frozen=True)
class Item:
    """One entry. ``published`` is UTC as YYYY-MM-DDTHH:MMZ, empty where the feed does not say."""

    url: str
    title: str
    summary: str
    published: str


def parse(
    raw: bytes,
    kind: str,
    base: str,
    now: dt.datetime,
    charset: str | None = None,
    allow_private: bool = False,
) -> list[Item]:
    """The items of a feed, at most MAX_ITEMS, each address once.

    base: the feed's address, for relative links. charset: what the server said, used where the
    file itself says nothing. Raises Refused when this is no feed of this kind.
    """
    root = _root(raw, charset)
    name = str(root.tag).rpartition("}")[2]
    if name == "sitemapindex":
        raise Refused("is an index of sitemaps; list one of its news sitemaps instead")
    if name not in KINDS:
        raise Refused(f"is no feed: its first element is {plain(name, 40)}")
    if KINDS[name] != kind:
        raise Refused(f"is of kind {KINDS[name]}, not {kind}")
    found: dict[str, Item] = {}
    for element in _named(root, ITEMS[kind]):
        item = _item(element, kind, base, now, allow_private)
        if item is not None:
            found.setdefault(item.url, item)
        if len(found) == MAX_ITEMS:
            break
    return list(found.values())


def plain(text: str, longest: int) -> str:
    """Text on one line without markup, entities, control and direction marks."""
    text = text[: longest * 20]
    for _ in range(2):  # titles are often escaped twice
        text = re.sub(r"<[^<>]*>", " ", html.unescape(text))
    text = "".join(" " if c.isspace() else c for c in text)
    text = " ".join("".join(c for c in text if unicodedata.category(c)[0] != "C").split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _root(raw: bytes, charset: str | None) -> Any:
    if b"<!ENTITY" in raw.replace(b"\0", b""):  # without the zeros of UTF-16
        raise Refused("declares entities of its own, which no feed needs")
    start = raw[:200].lstrip()
    says_itself = b"encoding" in start.partition(b"?>")[0] or start[:2] in (
        b"\xff\xfe",
        b"\xfe\xff",
    )
    for encoding in dict.fromkeys((None if says_itself else charset, None)):
        try:
            parser = etree.XMLParser(
                encoding=encoding, recover=True, resolve_entities=False, no_network=True,
                load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True,
            )  # fmt: skip
            root = etree.fromstring(raw.lstrip(), parser)
        except (etree.XMLSyntaxError, ValueError, LookupError):  # or an encoding that is none
            continue
        if root is not None:
            return root
    raise Refused("cannot be read as XML")


def _named(parent: Any, name: str) -> Iterator[Any]:
    """Elements of this local name, whatever their namespace; broken feeds forget to declare it."""
    for element in parent.iter("*"):
        tag = str(element.tag)
        if tag.rpartition("}")[2].rpartition(":")[2] == name:
            yield element


def _space(element: Any) -> str:
    """The namespace of an element, or the prefix that was never declared."""
    tag = str(element.tag)
    return tag[: max(tag.rfind("}"), tag.rfind(":")) + 1]


def _text(parent: Any, *names: str) -> str:
    """The text of the first of these elements that says something.

    Own children come before deeper ones, and the feed's own words before those of extensions.
    """

    def distance(element: Any) -> tuple[bool, bool]:
        return element.getparent() is not parent, _space(element) != _space(parent)

    for name in names:
        for element in sorted(_named(parent, name), key=distance):
            text = "".join(element.itertext()).strip()
            if text:
                return text
    return ""


def _item(element: Any, kind: str, base: str, now: dt.datetime, allow_private: bool) -> Item | None:
    try:
        url = clean_address(urljoin(base, LINKS[kind](element)))
        look_at(url, allow_private)
    except (Refused, ValueError):
        return None
    news = next(_named(element, "news"), element)  # pictures in a sitemap have titles too
    title = plain(_text(news, "title"), MAX_TITLE)
    if not title or url == clean_address(base) or len(url) > 1000:
        return None
    summary = plain(_text(element, "description", "summary", "encoded", "content"), MAX_SUMMARY)
    when = _text(element, "pubDate", "publication_date", "published", "date", "updated", "lastmod")
    return Item(url, title, summary, _when(when, now))


def _rss_link(element: Any) -> str:
    link = _text(element, "link")
    if link:
        return link
    for guid in _named(element, "guid"):
        if guid.get("isPermaLink", "true").lower() == "true":
            return str(guid.text or "").strip()
    return ""


def _atom_link(element: Any) -> str:
    for link in _named(element, "link"):
        if link.get("rel", "alternate") == "alternate" and link.get("href"):
            return urljoin(str(link.base or ""), str(link.get("href")).strip())
    return ""


def _when(text: str, now: dt.datetime) -> str:
    """A date of RFC 822 or ISO 8601 in UTC; empty where it is none, or cannot be right."""
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        try:
            when = dt.datetime.fromisoformat(text.strip())
        except ValueError:
            return ""
    try:
        when = when.astimezone(dt.UTC) if when.tzinfo else when.replace(tzinfo=dt.UTC)
    except (OverflowError, ValueError):
        return ""
    if when.date() < FIRST_DAY or when > now + dt.timedelta(days=1):
        return ""
    return f"{when:%Y-%m-%dT%H:%MZ}"


LINKS: dict[str, Callable[[Any], str]] = {
    "rss": _rss_link,
    "atom": _atom_link,
    "news-sitemap": lambda element: _text(element, "loc"),
}
