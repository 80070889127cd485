"""What stands in the bytes of a page: characters, tree, structured data, lines. No meaning yet.

Nothing of a page is executed or loaded. What leaves this module for a cell or a screen has gone
through `cell` or `lines_of`: plain text without markup, control and direction marks.
"""

import codecs
import html
import json
import logging
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import charset_normalizer
from lxml import etree
from lxml import html as lxml_html

from etl.ledger.records import MAX_TEXT

MAX_JSON = 8_000_000  # characters of structured data; real pages have some 10,000
MAX_NODES = 20_000
MAX_TAGS = 80_000  # real pages have some 10,000; work on a tree may grow with their square
MAX_TAG = 50_000  # characters
GUESSED_FROM = 60_000  # bytes between tags from which an encoding is told
NEAR = (
    0.05  # share of wrong characters up to which a text is UTF-8 with flaws, not another encoding
)
# What publishers of our languages use; more candidates only make more mistakes.
ENCODINGS = [
    "cp1251", "koi8_u", "koi8_r", "iso8859_5", "cp1252", "cp1250", "iso8859_2", "cp1253", "cp1254",
]  # fmt: skip
_BLOCKS = (
    "address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 "
    "h6 header hr li main nav ol p pre section table td th time tr ul"
)
_NO_TEXT = "head script style noscript template svg iframe select button form"
BLOCKS, NO_TEXT = frozenset(_BLOCKS.split()), frozenset(_NO_TEXT.split())
ASIDE = frozenset(["nav", "aside", "footer", "figure"])

for _name in ("trafilatura", "htmldate", "justext", "charset_normalizer"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)  # a page's faults are told in its doubts


# --- Characters --------------------------------------------------------------------------------


def decode(raw: bytes, content_type: str | None) -> tuple[str, str | None]:
    """The text of a page, and what is doubtful about its encoding.

    Bytes that are UTF-8 are UTF-8 whatever the page says. Otherwise what is declared holds, unless
    the letters say that it is another encoding.
    """
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")
    ):  # fmt: skip
        if raw.startswith(mark):
            return raw.decode(name, "replace").lstrip("\ufeff"), None
    said = _declared(raw, content_type)
    if said and said.startswith("utf-16"):
        if raw[:400].count(0) > 40:
            return raw.decode(said, "replace"), None
        said = None
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    flawed = raw.decode("utf-8", "replace")
    wrong = flawed.count("\ufffd")
    if wrong <= NEAR * (sum(1 for c in flawed if c > "\x7f") - wrong):
        return flawed, "Some characters of the page are damaged."
    letters = b" ".join(re.findall(rb"[^<>]*[\x80-\xff][^<>]*", raw))[:GUESSED_FROM]
    matches = charset_normalizer.from_bytes(letters, cp_isolation=ENCODINGS)
    fits = {alias for match in matches for alias in (match.encoding, *match.could_be_from_charset)}
    best = matches.best()
    told = best.encoding if best else None
    if said and (told is None or said in fits or _same_letters(letters, said, told)):
        return raw.decode(said, "replace"), None
    if told is None:
        return raw.decode("cp1252", "replace"), "The encoding of the page is not known."
    doubt = f"The encoding was told from the letters ({told}), not from what the page says."
    return raw.decode(told, "replace"), doubt


def _declared(raw: bytes, content_type: str | None) -> str | None:
    """The declared encoding, by Python's name, when Python knows it and it is not UTF-8."""
    header = re.search(r"charset=[\"']?([\w.:-]+)", content_type or "", re.IGNORECASE)
    meta = re.search(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]+)", raw[:4096], re.IGNORECASE)
    for name in (header and header[1], meta and meta[1].decode("ascii", "replace")):
        try:
            known = codecs.lookup(name or "").name
        except LookupError:
            continue
        # browsers read these as Windows-1252, pages are written for browsers
        known = {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(known, known)
        if known != "utf-8" and _is_text_encoding(known):
            return known.replace("-", "_") if known.startswith("iso") else known
    return None


def _is_text_encoding(name: str) -> bool:
    try:
        return isinstance("a".encode(name).decode(name), str)
    except (LookupError, UnicodeError, TypeError):
        return False


def _same_letters(raw: bytes, one: str, other: str) -> bool:
    """Whether two encodings differ in so few characters that the declared one is believed."""
    a, b = raw.decode(one, "replace"), raw.decode(other, "replace")
    if len(a) != len(b):
        return False
    differing = sum(1 for x, y in zip(a, b, strict=True) if x != y)
    return differing <= 0.25 * sum(1 for x in a if ord(x) > 127) and "\ufffd" not in a


def clean(text: str) -> str:
    """Text without tags, control and direction marks; spaces are single. May keep line ends."""
    text = unicodedata.normalize("NFC", text)
    if not text.isascii() or not text.isprintable():
        text = "".join(c if c.isprintable() else _in_place_of(c) for c in text)
    if "<" in text:  # after the marks, which may hide a tag
        text = re.sub(r"<[a-zA-Z/!?][^<>]*>", "", text)
        text = re.sub(r"<(?=[a-zA-Z/!?])", "< ", text)
    return re.sub(r"[^\S\n]+", " ", text)


def _in_place_of(character: str) -> str:
    if character == "\n" or unicodedata.category(character) not in ("Cf", "Co", "Cs", "Cn"):
        return "\n" if character in "\n\r\x0b\x0c\x85\u2028\u2029" else " "
    return ""


def cell(text: object, limit: int = MAX_TEXT) -> str:
    """Text that a cell of ``data/`` may hold (`etl.ledger.records`), cut at a word."""
    if not isinstance(text, str | int | float):
        return ""
    short = str(text)[: limit * 8]
    for _ in range(2):  # what is in JSON or in an attribute is often escaped once more
        short = html.unescape(short)
    short = re.sub(r"<(script|style)\b.{0,4000}?(</\1\s*>|$)", "", short, flags=re.I | re.S)
    short = clean(short)
    short = short.replace("`", "'").replace("](", "] (").replace("![", "! [").replace("$$", "$ $")
    short = re.sub(r"&(?=[a-z]+;)", "& ", short, flags=re.IGNORECASE)
    short = re.sub(r"javascript:", "javascript :", short, flags=re.IGNORECASE)
    short = " ".join(short.split()).lstrip("=+-@ ")
    if len(short) > limit:
        short = short[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
    return short


# --- The tree ----------------------------------------------------------------------------------


@dataclass
class Document:
    """A parsed page. meta: (name in small letters, content), in order. nodes: JSON-LD objects."""

    tree: Any
    meta: list[tuple[str, str]] = field(default_factory=list)
    nodes: list[dict[str, Any]] = field(default_factory=list)
    by_id: dict[str, dict[str, Any]] = field(default_factory=dict)
    broken_json: bool = False
    too_long: bool = False

    def metas(self, *names: str) -> Iterator[tuple[str, str]]:
        """(name, content) of the meta tags of these names, in the order of the names."""
        for name in names:
            for key, content in self.meta:
                if key == name and content.strip():
                    yield name, content

    def resolve(self, value: Any) -> Any:
        """A JSON-LD object in place of a mere reference to it."""
        if isinstance(value, dict) and set(value) <= {"@id", "@type"}:
            return self.by_id.get(str(value.get("@id")), value)
        return value

    def names(self, value: Any, depth: int = 0) -> list[tuple[str, str]]:
        """(type, name) of what a JSON-LD value names: text, object, or a list of these."""
        if isinstance(value, list) and depth < 3:
            return [name for item in value[:50] for name in self.names(item, depth + 1)]
        value = self.resolve(value)
        if isinstance(value, dict):
            name = value.get("name") or value.get("@value") or value.get("legalName")
            kind = value.get("@type")
            kind = kind[0] if isinstance(kind, list) and kind else kind
            names = name[:50] if isinstance(name, list) else [name]
            return [(str(kind or ""), text) for one in names if (text := cell(one))]
        return [("", cell(value))] if cell(value) else []


def parse(text: str) -> Document | None:
    """The document, or None when there is no markup in the text."""
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]", "", text)
    kept = _cut(text)
    too_long = len(kept) < len(text)
    # a tag of that length has thousands of attributes or holds a picture; the parser is slow then
    kept = re.sub(rf"<([a-zA-Z]+)[^<>]{{{MAX_TAG},}}>?", r"<\1>", kept)
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True)
    try:
        tree = lxml_html.document_fromstring(kept.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    document = Document(tree, too_long=too_long)
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        equivalent = tag.get("http-equiv")
        name = name or (f"http-equiv {equivalent}" if equivalent else "")
        if name:
            document.meta.append((name.strip().lower(), (tag.get("content") or "")[:20_000_000]))
    _read_json(document)
    return document


def _cut(text: str) -> str:
    """A page up to so many tags."""
    if text.count("<") <= MAX_TAGS:
        return text
    marks = re.finditer("<", text)
    return text[: next(islice(marks, MAX_TAGS, None)).start()]


def _read_json(document: Document) -> None:
    size = 0
    for script in document.tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = script.text or ""
        size += len(text)
        if size > MAX_JSON:
            document.broken_json = True
            return
        found = _load(text)
        if found is None:
            document.broken_json = document.broken_json or bool(text.strip())
            continue
        _collect(document, found)


def _load(text: str) -> Any:
    """What a script says, with the slips that browsers' tools let pass; None if it is no JSON."""
    text = re.sub(
        r"^\s*(//)?\s*(<!--|<!\[CDATA\[|/\*.{0,80}?\*/)|(//)?\s*(-->|\]\]>)\s*$", "", text
    )
    for attempt in (text, re.sub(r",(\s*[}\]])", r"\1", text)):
        try:
            return json.loads(attempt.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _collect(document: Document, found: Any) -> None:
    """All objects that describe a page, not those that a list on it merely links."""
    waiting = [found]
    while waiting and len(document.nodes) < MAX_NODES:
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting = value[:MAX_NODES] + waiting
        elif isinstance(value, dict):
            document.nodes.append(value)
            if isinstance(value.get("@id"), str) and len(value) > 2:
                document.by_id.setdefault(value["@id"], value)
            for key in ("@graph", "mainEntity", "mainEntityOfPage", "publisher"):
                if isinstance(value.get(key), dict | list):
                    waiting.append(value[key])


def lines_of(tree: Any, *, whole: bool) -> list[str]:
    """The visible lines of a tree, cleaned. whole: also menus, captions, footers."""
    left_out = NO_TEXT if whole else NO_TEXT | ASIDE
    parts: list[str | None] = []
    walk = etree.iterwalk(tree, events=("start", "end", "comment"))
    for event, element in walk:
        if event == "comment":
            parts.append(element.tail)
            continue
        parts.append("\n" if element.tag in BLOCKS else None)
        if event == "end":
            parts.append(element.tail)
        elif element.tag in left_out:
            walk.skip_subtree()
        else:
            parts.append(element.text)
    text = clean("".join(part for part in parts if part))
    return [line for part in text.split("\n") if (line := part.strip())]
