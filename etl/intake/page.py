"""Read an article's page or text into metadata, each value with where it came from.

Structured data comes first, then Open Graph, other meta tags, the visible text and last the
address. What is not there stays unknown; what is there and doubtful is said in a sentence.
"""

import datetime as dt
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field, fields
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import trafilatura

from etl.intake import dates
from etl.intake.markup import Document, cell, clean, decode, lines_of, parse
from etl.intake.sketch import sketch
from etl.problems import Refused
from etl.web.addresses import canonical_url, is_amp, is_page, page_key, plain_host, safe_url
from etl.web.manners import Polite
from reading import agencies

MAX_BYTES = 12_000_000  # of one page; the largest real ones have some 3 MB
SHORT = 1_500  # characters; walls, error pages and stubs have less text than that
TOO_SHORT = 200  # characters; below that nothing can be told from the text
ARTICLE, NOT_AN_ARTICLE = "article", "not an article"
TYPES = {
    ".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".pdf": "application/pdf",
    ".txt": "text/plain", ".md": "text/plain",
}  # fmt: skip


@dataclass(frozen=True)
class Found:
    """A value as it stood, cleaned, and where: "JSON-LD datePublished", "text, line 3"."""

    value: str
    source: str


@dataclass
class Page:
    """What a page says of itself; None is "not known".

    published, modified: ``YYYY-MM``, a day, or a time in the page's own zone (`etl.intake.dates`).
    text: the main text, plain, one paragraph a line. doubts: what is not known, and why.
    asked_for: the address before redirects, where it differs from ``url``.
    """

    url: Found | None = None
    canonical: Found | None = None
    headline: Found | None = None
    author: Found | None = None
    publisher: Found | None = None
    agency: Found | None = None
    published: Found | None = None
    modified: Found | None = None
    language: Found | None = None
    section: Found | None = None
    related_headline: Found | None = None
    text: str = ""
    doubts: list[str] = field(default_factory=list)
    kind: str = ARTICLE
    asked_for: str | None = None

    @cached_property
    def sketch(self) -> str:
        """By which its text is known again; to be asked for when the text is read."""
        return sketch(self.text)

    def doubt(self, sentence: str) -> None:
        """Note a doubt once."""
        if sentence not in self.doubts:
            self.doubts.append(sentence)


# --- Where a page comes from -------------------------------------------------------------------


def open_source(
    source: str, *, allow_private: bool = False, web: Polite | None = None
) -> tuple[bytes, str | None, str | None]:
    """The bytes of an address, a file or ``-``; the address after redirects; the content type.

    web: asks politely across several pages. allow_private: for tests, which serve on the loopback
    address. Raises Refused.
    """
    if re.match(r"[a-z][a-z0-9+.-]+:", source, re.IGNORECASE):
        # robots.txt speaks to crawlers; this is one page that a person named
        web = web or Polite(allow_private=allow_private)
        answer = web.get(source, limit=MAX_BYTES, robots=False)
        if answer.status != 200:
            raise Refused(f"{source} answered {answer.status}")
        return answer.body, answer.url, answer.headers.get("Content-Type")
    if source == "-":
        raw = sys.stdin.buffer.read(MAX_BYTES + 1)
        content_type = "text/html" if raw.lstrip()[:1] == b"<" else "text/plain"
    else:
        path = Path(source)
        suffix = path.suffix.lower()
        if suffix not in TYPES:
            raise Refused(f"{path.name} is no address and no .html, .txt or .md file")
        content_type = TYPES[suffix]
        try:
            with path.open("rb") as handle:
                raw = handle.read(MAX_BYTES + 1)
        except OSError as error:
            raise Refused(f"{path.name} cannot be read: {error.strerror}") from None
    if len(raw) > MAX_BYTES:
        raise Refused(f"{source} is larger than {MAX_BYTES:,} bytes")
    return raw, None, content_type


def read_source(source: str, *, allow_private: bool = False, web: Polite | None = None) -> Page:
    """Open an address, a file or ``-`` and read it. Raises Refused."""
    raw, url, content_type = open_source(source, allow_private=allow_private, web=web)
    page = read_page(raw, url=url, content_type=content_type)
    if url and url != source:
        page.asked_for = source
    return page


# --- Text --------------------------------------------------------------------------------------

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_ADDRESS_LABEL = re.compile(
    r"(?:original(?: url| address)?|url|link|source|canonical|адреса|оригінал|джерело|"
    r"адрес|оригинал|источник)\s*:?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(https?://[^\s<>\"]+)", re.IGNORECASE)
_RELATED = re.compile(
    r"(?:related(?: article| story)?|read (?:more|also)|see also|also read|"
    r"читайте (?:також|также)|читать также|більше за темою|по теме)\s*:\s*",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:by|author|автор)(?::\s*|\s+)(?=[A-ZА-ЯІЇЄҐ])(.{3,100})", re.IGNORECASE)


def read_text(text: str, *, name: str, today: dt.date | None = None) -> Page:
    """Read plain text or Markdown, as an article is pasted into a file. name: for the doubts."""
    page = Page()
    text = re.sub(r"<(https?://[^\s<>]+)>", r"\1", text.replace("\r\n", "\n").replace("\r", "\n"))
    raw_lines = clean(text).split("\n")
    plain = [_without_marks(line) for line in raw_lines]
    filled = [(number, line) for number, line in enumerate(plain, 1) if line]
    if not filled:
        return _not_an_article(page, f"{cell(name)} is empty.")
    body = list(filled)

    def where(number: int) -> str:
        return f"text, line {number}"

    heads = [n for n, line in filled if re.match(r"\s*#\s", raw_lines[n - 1])]
    first = heads[0] if heads else filled[0][0]
    title = plain[first - 1]
    if cell(title) and (
        heads or (len(title) <= 300 and not _ADDRESS.search(title) and not dates.is_line(title))
    ):
        page.headline = Found(cell(title), where(first))
        if not heads:
            page.doubt("The first line of the text was taken for the headline.")
        body = [(n, line) for n, line in body if n > first]

    days: list[Found] = []
    for number, line in body[:10]:
        if dates.is_line(line):
            _add_date(page, days, line, where(number), dates.printed)
    changed = [f for f in days if dates.says_changed(plain[int(f.source.rsplit(" ", 1)[1]) - 1])]
    page.modified = next(iter(changed), None)
    days = [found for found in days if found not in changed]

    address = _address_in(page, filled)
    if address:
        page.url = Found(safe_url(address.value), address.source)
        _set_canonical(page, [address])
    _choose_published(page, days, today)

    labels = ((n, line, m) for n, line in filled if (m := _RELATED.match(line)))
    titles = (Found(cell(line[m.end() :]), where(n)) for n, line, m in labels)
    page.related_headline = next((title for title in titles if title.value), None)
    for number, line in body[:6]:
        byline = _BYLINE.fullmatch(line)
        if byline and not page.author:
            _set_author(page, [("", byline[1])], where(number))
    credit = agencies.credited([line for _, line in body])
    if credit and not page.agency:
        page.agency = Found("; ".join(credit[0]), where(body[credit[1]][0]))
    page.text = "\n".join(
        line
        for _, line in body
        if not dates.is_line(line) and not _ADDRESS.fullmatch(line)
        and not _ADDRESS_LABEL.fullmatch(line) and not _RELATED.match(line)
    )  # fmt: skip
    _set_language(page, [])
    _say_what_is_missing(page)
    return page


def _without_marks(line: str) -> str:
    """A line of Markdown as it reads."""
    line = re.sub(r"^\s*(#{1,6}|>|[*+-])\s+", "", line)
    line = _LINK.sub(r"\1", line)
    return re.sub(r"(\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w))", "", line).strip()


def _address_in(page: Page, lines: list[tuple[int, str]]) -> Found | None:
    """The address that a label names, or else the only one that stands alone in a line."""
    alone = [(n, m[1]) for n, line in lines if (m := _ADDRESS.fullmatch(line))]
    at = {number: index for index, (number, _) in enumerate(lines)}
    labelled = [
        (n, url) for n, url in alone if at[n] and _ADDRESS_LABEL.fullmatch(lines[at[n] - 1][1])
    ]
    for n, line in lines:
        label = _ADDRESS_LABEL.match(line)
        if (
            label
            and label[0].endswith(":")
            and (m := _ADDRESS.fullmatch(line[label.end() :].strip()))
        ):
            labelled.append((n, m[1]))
    found = labelled or alone
    for number, url in found if len({url for _, url in found}) == 1 else []:
        if _is_address(url):
            return Found(url, f"text, line {number}")
    if len(found) > 1:
        page.doubt("The text holds several addresses; which is its own is not known.")
    return None


# --- Pages -------------------------------------------------------------------------------------

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "publish-date",
    "publish_date", "publishdate", "pubdate", "pub_date", "publication_date", "publication-date",
    "article.published", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "dc.date", "dcterms.date", "date", "article_date_original", "originalpublicationdate",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "article.updated",
)  # fmt: skip
_AUTHOR = (
    "author", "article:author", "og:article:author", "parsely-author", "byl", "dc.creator",
    "dcterms.creator", "sailthru.author", "article.author",
)  # fmt: skip
_NO_PERSON = re.compile(
    r"admin(istrator)?|author|editor(s|ial( board| team)?)?|staff( writers?| reporters?)?|"
    r"(web|news) ?(desk|room)|guest|unknown|none|null|undefined|"
    r"редак(ція|ция|тор)|адмін(істратор)?|админ(истратор)?|автор",
    re.IGNORECASE,
)
_ERROR = re.compile(
    r"(error\s*)?\(?(404|403|410|451|500|502|503)\)?(\b.{0,60})?|(error|oops|ой)\W.{0,60}|"
    r".{0,40}\b(page|article|story|url)\b.{0,20}\b(not found|no longer|(does|could|can)(n.t| ?not))"
    r".*|"
    r"not found.{0,40}|access denied.{0,40}|.{0,20}(сторінк|страниц)\w*.{0,20}не "
    r"(знайден|існує|найден|существует).*",
    re.IGNORECASE,
)
_ROBOT = re.compile(
    r"just a moment|attention required|are you (a robot|human)|checking (your|if the site)|"
    r"verify(ing)? (that )?you are|enable javascript|captcha|ddos protection|unusual traffic|"
    r"увімкніть javascript|включите javascript",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"(cookie|куки|файл\w+ cookie).{0,300}(accept|agree|consent|allow|reject|погодж|прийня|згод|"
    r"приня|соглас)|(accept|agree|consent|прийня|приня|соглас|згод).{0,300}(cookie|куки)|"
    r"before you continue|we value your privacy|your privacy choices",
    re.IGNORECASE | re.DOTALL,
)
_PAYWALL = re.compile(
    r"subscribe (now )?to (continue|keep|read)|to (continue|keep) reading|already a subscriber|"
    r"(only|exclusive\w*) (for|to) subscribers|subscribers only|log in to (read|continue)|"
    r"(лише|тільки) (для )?передплатник|оформіть передплату|щоб (читати|дочитати)|"
    r"(только )?(для|по) подписчик|оформите подписку|чтобы (читать|дочитать)",
    re.IGNORECASE,
)


def read_page(
    raw: bytes, *, url: str | None, content_type: str | None, today: dt.date | None = None
) -> Page:
    """Read the bytes of a page. Never raises for what they hold.

    url: where the page was, after redirects. today: after which no article was published.
    """
    page = Page()
    if url is not None and _is_address(url):
        page.url = Found(safe_url(url), "address")
        _set_canonical(page, [page.url])
    why_not = _unreadable(raw, content_type)
    if why_not:
        return _not_an_article(page, why_not, today)
    text, doubt = decode(raw, content_type)
    if (content_type or "").split(";")[0].strip().lower() in ("text/plain", "text/markdown"):
        read = read_text(text, name=url or "The text", today=today)
        read.url, read.canonical = page.url or read.url, page.canonical or read.canonical
        if doubt:
            read.doubt(doubt)
        return read
    document = parse(text)
    if document is None:
        return _not_an_article(page, "The page is empty.", today)
    if doubt:
        page.doubt(doubt)
    if document.too_long:
        page.doubt("The page is far longer than an article; its end was not read.")
    return _read_document(page, document, text, today)


def _unreadable(raw: bytes, content_type: str | None) -> str | None:
    kind = (content_type or "").split(";")[0].strip().lower()
    if not raw.strip():
        return "The page is empty."
    if raw.lstrip()[:5] == b"%PDF-" or kind == "application/pdf":
        return "This is a PDF file; its metadata must be typed."
    if kind and not kind.startswith("text/") and kind not in (
        "application/xhtml+xml", "application/xml", "application/octet-stream"
    ):  # fmt: skip
        return f"This is no page but {cell(kind, 80)}."
    utf16 = raw[:2] in (b"\xff\xfe", b"\xfe\xff") or "utf-16" in (content_type or "").lower()
    if raw[:4000].count(0) > 8 and not utf16:
        return "This is no page: it holds binary data."
    return None


def _read_document(page: Page, document: Document, text: str, today: dt.date | None) -> Page:
    tree = document.tree
    saved = re.search(r"<!-- saved from url=\(\d+\)(\S+) -->|\n url: (https?://\S+)", text[:4000])
    if page.url is None and saved and _is_address(saved[1] or saved[2]):
        page.url = Found(safe_url(saved[1] or saved[2]), "note of the browser that saved the page")
    base = page.url.value if page.url else ""
    links = [
        Found(urljoin(base, link.get("href", "").strip()), "link rel=canonical")
        for link in tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href", "").strip()
    ]
    links += [Found(urljoin(base, v.strip()), "og:url") for _, v in document.metas("og:url")]
    articles = _article_nodes(document)
    node = _own_node(page, document, articles, links)
    for key in ("mainEntityOfPage", "url", "@id"):
        value = document.resolve(node.get(key))
        value = value.get("@id") or value.get("url") if isinstance(value, dict) else value
        if isinstance(value, str) and value.startswith(("http://", "https://")):
            links.append(Found(value, f"JSON-LD {key}"))
    _set_canonical(page, [*links, *([page.url] if page.url else [])])

    _set_publisher(page, document, node)
    heading = _headings(tree)
    _set_headline(page, document, node, heading)
    lines, visible = lines_of(tree, whole=False), " ".join(lines_of(tree, whole=True))
    page.text = _main_text(tree, node, lines)
    _set_dates(page, document, node, lines, today)
    _set_people(page, document, node, lines)
    _set_section(page, document, node)
    _set_related(page, tree)
    _set_language(page, _stated_languages(document, node))

    strong = bool(node) or any(
        value.lower() == "article" for _, value in document.metas("og:type")
    ) or any(True for _ in document.metas("article:published_time"))  # fmt: skip
    why_not = _no_article(page, document, heading, strong, visible)
    if why_not:
        return _not_an_article(page, why_not, today)
    _look_for_cuts(page, document, node, visible)
    if document.broken_json and not node:
        page.doubt("The structured data of the page is damaged and was not used.")
    _say_what_is_missing(page)
    return page


def _article_nodes(document: Document) -> list[dict[str, Any]]:
    kind = re.compile(r"Report|(?:.*/)?[^/]*(?:Article|BlogPosting)", re.DOTALL)
    found = []
    for node in document.nodes:
        kinds = node.get("@type")
        names = map(str, kinds if isinstance(kinds, list) else [kinds])
        if len(node) > 2 and any(map(kind.fullmatch, names)):
            found.append(node)
    return found


def _own_node(
    page: Page, document: Document, articles: list[dict[str, Any]], links: list[Found]
) -> dict[str, Any]:
    """The structured data of this very article, or nothing when it cannot be told which it is."""
    if len(articles) > 1:
        addresses = [found.value for found in (*links, *([page.url] if page.url else []))]
        own = {page_key(address) for address in addresses if is_page(address)}
        titles = {_fold(t) for _, t in document.metas("og:title")}
        titles |= {_fold(t) for t in _headings(document.tree)}
        by_address = [node for node in articles if _addresses(node) & own]
        by_title = [n for n in articles if _fold(cell(_first_text(n.get("headline")))) in titles]
        for matching in (by_address, by_title):
            if matching:
                return matching[0]
        page.doubt("The page describes several articles; which is this one is not known.")
        return {}
    return articles[0] if articles else {}


def _addresses(node: dict[str, Any]) -> set[str]:
    values = [node.get("url"), node.get("@id"), node.get("mainEntityOfPage")]
    texts = [v.get("@id") if isinstance(v, dict) else v for v in values]
    return {page_key(text) for text in texts if isinstance(text, str) and is_page(text)}


def _is_address(url: str) -> bool:
    return len(url) < 2000 and is_page(url)


# --- One value after the other -----------------------------------------------------------------


def _set_canonical(page: Page, found: list[Found]) -> None:
    """The first address that can be the article's own."""
    own = page.url.value if page.url else None
    for candidate in found:
        if not _is_address(candidate.value):
            continue
        address = canonical_url(candidate.value)
        if own and urlsplit(address).path == "/" and urlsplit(canonical_url(own)).path != "/":
            page.doubt(f"The page names its site as its address ({candidate.source}).")
            continue
        source = candidate.source
        if is_amp(candidate.value):
            source += ", AMP part removed"
            page.doubt("The address is that of an AMP page; its plain form was derived by rule.")
        page.canonical = Found(address, source)
        break
    else:
        return
    if candidate.source not in ("address", "text") and own:
        hosts = [plain_host(urlsplit(canonical_url(a)).netloc) for a in (own, address)]
        if hosts[0] != hosts[1]:
            page.doubt(f"The page names an address of {hosts[1]} as that of its original.")
        elif page_key(own) != page_key(address):
            page.doubt(f"The page is at {safe_url(own)} and names another address as its own.")
        if page.canonical.source == candidate.source:
            page.doubts = [d for d in page.doubts if "AMP page" not in d or is_amp(candidate.value)]


def _set_publisher(page: Page, document: Document, node: dict[str, Any]) -> None:
    candidates = [(name, "JSON-LD publisher") for _, name in document.names(node.get("publisher"))]
    metas = document.metas("og:site_name", "publisher", "dc.publisher", "application-name")
    candidates += [(v, n) for n, v in metas]
    named = (f for f in _cells(candidates) if not f.value.startswith(("http:", "https:")))
    page.publisher = next(named, None)


def _cells(candidates: Iterable[tuple[str, str]]) -> Iterator[Found]:
    """What says something of (text, source)."""
    found = (Found(cell(text, 120), source) for text, source in candidates)
    return (one for one in found if one.value)


def _set_headline(
    page: Page, document: Document, node: dict[str, Any], headings: list[str]
) -> None:
    candidates = [(_first_text(node.get(k)), f"JSON-LD {k}") for k in ("headline", "name")]
    candidates += [(v, n) for n, v in document.metas(
        "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title"
    )]  # fmt: skip
    if len(headings) == 1:
        candidates.append((headings[0], "h1"))
    titles = [t.text_content() for t in document.tree.xpath("//head/title")[:1]]
    candidates += [(title, "title") for title in titles]
    found = [
        Found(value, source)
        for text, source in candidates
        if (value := _without_site(page, cell(text), source)) and not _is_site(page, value)
    ]
    if not found:
        return
    best = found[0]
    stem = best.value.rstrip(". …")
    for other in found[1:]:  # cut at 110 characters, or in capitals, for a machine's sake
        if best.value.endswith(("…", "...")) and len(other.value) > len(best.value) and (
            other.value.startswith(stem)
        ):  # fmt: skip
            best = other
            break
        if best.value.isupper() and not other.value.isupper() and (
            best.value.casefold() == other.value.casefold()
        ):  # fmt: skip
            best = other
            break
    page.headline = best
    if best.value.isupper() and len(best.value.split()) > 2:
        page.doubt("The headline stands in capitals.")
    if best.value.endswith(("…", "...")):
        page.doubt("The headline is cut.")
    if best.source == "title" and re.search(r"\s[|–—-]\s", best.value):
        page.doubt("The headline was read from the page's title, which may add to it.")


def _without_site(page: Page, text: str, source: str) -> str:
    """A title without the name of the site behind a bar or dash."""
    parts = re.split(r"(\s+(?:[|\-–—·•»:]|::)\s+|\s*\|\s*)", text)
    if len(parts) < 3 or source.startswith("JSON-LD") or source == "h1":
        return text
    last, before = parts[-1], "".join(parts[:-2])
    if _is_site(page, last) or (source == "title" and "|" in parts[-2] and len(last) <= 40):
        return before
    return text


def _is_site(page: Page, text: str) -> bool:
    """Whether a text is only the name of the site."""
    names = {_fold(page.publisher.value)} if page.publisher else set()
    if page.canonical:
        host = plain_host(urlsplit(page.canonical.value).netloc)
        names |= {_fold(host), _fold(host.rsplit(".", 1)[0]), _fold(host.split(".")[0])}
    folded = _fold(text)
    return not folded or folded in names or folded.removeprefix("the") in names


def _set_dates(
    page: Page, document: Document, node: dict[str, Any], lines: list[str], today: dt.date | None
) -> None:
    published: list[Found] = []
    modified: list[Found] = []
    site = [n for n in document.nodes if "WebPage" in str(n.get("@type"))]
    for about, of in [(node, ""), *((n, "WebPage ") for n in site[:1])]:
        for key, into in (("datePublished", published), ("dateModified", modified)):
            text = _first_text(about.get(key))
            _add_date(page, into, text, f"JSON-LD {of}{key}", dates.stated)
    for names, into in ((_PUBLISHED, published), (_MODIFIED, modified)):
        for name, content in document.metas(*names):
            _add_date(page, into, content, name, dates.stated)
    for tag in document.tree.xpath("//*[@itemprop='datePublished' or @itemprop='dateModified']"):
        if tag.tag != "meta":
            into = modified if tag.get("itemprop") == "dateModified" else published
            text = tag.get("datetime") or tag.get("content") or tag.text_content()
            _add_date(page, into, text, f"itemprop {tag.get('itemprop')}", dates.stated)
    if not published:
        inside = "//article//time | //main//time | //header//time"
        _dates_of_time_tags(page, document.tree.xpath(inside), published, modified)
    if not published:
        title = _fold(page.headline.value) if page.headline else ""
        start = next((i for i, line in enumerate(lines) if _fold(line) == title), 0)
        near = enumerate(lines[start : start + 10], start + 1)
        _dates_of_lines(page, near, published, modified)
    if not published and not (page.canonical and dates.in_address(page.canonical.value)):
        _dates_of_time_tags(page, document.tree.xpath("//time"), published, modified)
    page.modified = next(iter(_possible(page, modified, today)), None)
    _choose_published(page, published, today)


def _dates_of_lines(
    page: Page, lines: Iterable[tuple[int, str]], published: list[Found], modified: list[Found]
) -> None:
    """Dates in the numbered lines under the headline."""
    for number, line in lines:
        for part in re.split(r"\s+[|·•—–-]\s+", line) if len(line) < 160 else []:
            if dates.is_line(part):
                into = modified if dates.says_changed(line) else published
                _add_date(page, into, part, f"text, line {number}", dates.printed)


def _dates_of_time_tags(
    page: Page, tags: list[Any], published: list[Found], modified: list[Found]
) -> None:
    """Dates of ``<time>`` tags, when they agree: a page has many for other articles."""
    found: list[Found] = []
    for tag in tags[:200]:
        beside = " ".join([tag.get("class") or "", tag.text_content(), _text_before(tag)])
        text = tag.get("datetime") or tag.text_content()
        into = modified if dates.says_changed(beside) else found
        _add_date(page, into, text, "time tag", dates.stated)
    if all(dates.agree(found[0].value, other.value) for other in found[1:]):
        published += found[:1]
    else:
        days = ", ".join(dict.fromkeys(one.value[:10] for one in found[:5]))
        page.doubt(f"The page shows several dates ({days}); which is its own is not known.")


def _text_before(tag: Any) -> str:
    parent = tag.getparent()
    if parent is None:
        return ""
    before = tag.getprevious()
    return str((before.tail if before is not None else parent.text) or "")[-60:]


def _add_date(
    page: Page, into: list[Found], text: str, source: str, read: Callable[[str], str | None]
) -> None:
    if not text.strip():
        return
    try:
        value = read(text)
    except dates.Ambiguous as error:
        page.doubt(f"{cell(str(error), 120)} ({source}); it was not used.")
        return
    if value is None:
        page.doubt(f"“{cell(text, 60)}” ({source}) is no date; it was not used.")
    else:
        into.append(Found(value, source))


def _possible(page: Page, found: list[Found], today: dt.date | None) -> Iterator[Found]:
    for one in found:
        why = dates.why_not(one.value, today or dt.datetime.now(dt.UTC).date())
        if why:
            page.doubt(f"{one.value} ({one.source}) {why}; it was not used.")
        else:
            yield one


def _choose_published(page: Page, found: list[Found], today: dt.date | None) -> None:
    """The first possible day of publication; what disagrees with it is said."""
    possible = list(_possible(page, found, today))
    where = page.canonical or page.url
    in_address = dates.in_address(where.value) if where else None
    address = [Found(in_address, "address")] if in_address else []
    address = list(_possible(page, address, today))
    if possible:
        page.published = possible[0]
        # a month known better by the address, or a day known better than to the month
        finer = next((f for f in [*possible, *address] if len(f.value) > 7), None)
        if len(possible[0].value) == 7 and finer and dates.agree(finer.value, possible[0].value):
            page.published = finer
    elif address:
        page.published = address[0]
        what = "day" if len(address[0].value) > 7 else "month"
        page.doubt(f"The {what} of publication was read from the address only.")
    elif page.modified:
        page.doubt(
            f"Only a day of change is known ({page.modified.value}, {page.modified.source}); "
            "the day of publication is not."
        )
    if page.published is None:
        return
    chosen = page.published
    others = [f for f in [*possible, *address] if not dates.agree(chosen.value, f.value)]
    if others:
        listed = ", ".join(f"{f.value} ({f.source})" for f in others[:4])
        page.doubt(
            f"Other days of publication are on the page: {listed}; "
            f"{chosen.value} ({chosen.source}) was taken."
        )
    if page.modified and page.modified.value[:10] < chosen.value[:10] and len(chosen.value) > 7:
        page.doubt(
            f"The day of change, {page.modified.value} ({page.modified.source}), "
            f"is before the day of publication."
        )


def _set_people(page: Page, document: Document, node: dict[str, Any], lines: list[str]) -> None:
    """Author and agency; an agency is often given as the author."""
    for key in ("author", "creator", "contributor"):
        _set_author(page, document.names(node.get(key)), f"JSON-LD {key}")
    for key in ("sourceOrganization", "provider", "copyrightHolder", "creditText", "isBasedOn"):
        names = [name for _, name in document.names(node.get(key))]
        _set_agency(page, [a for name in names for a in agencies.named(name)], f"JSON-LD {key}")
    for name, content in document.metas(*_AUTHOR):
        _set_author(page, [("", content)], name)
    for name, content in document.metas("article:source", "source", "news_source", "dc.source"):
        _set_agency(page, agencies.named(cell(content, 120)), name)
    tags = document.tree.xpath(
        "//*[@itemprop='author' or @rel='author' or contains(@class,'byline') or"
        " contains(@class,'author-name') or contains(@class,'article-author') or"
        " contains(@class,'article__author')][not(ancestor::nav or ancestor::aside or"
        " ancestor::footer)]"
    )
    for tag in tags[:3]:
        if tag.tag in ("meta", "body", "html", "article"):
            continue
        text = cell(tag.text_content(), 160)
        if len(text) <= 120:
            text = re.sub(r"^(?:by|author|автор)\s*:?\s+", "", text, flags=re.IGNORECASE)
            label = "byline" if "byline" in (tag.get("class") or "") else "author tag"
            _set_author(page, [("", text)], label)
    _set_people_of_lines(page, lines)


def _set_people_of_lines(page: Page, lines: list[str]) -> None:
    """A byline under the headline, and the agency that a line gives credit to."""
    title = _fold(page.headline.value) if page.headline else ""
    start = next((i + 1 for i, line in enumerate(lines) if _fold(line) == title), 0)
    for number, line in enumerate(lines[start : start + 6], start + 1):
        byline = _BYLINE.fullmatch(line)
        if byline:
            _set_author(page, [("", byline[1])], f"text, line {number}")
    if not page.agency:
        for texts, first in ((lines[start:], start), (page.text.split("\n"), 0)):
            credit = agencies.credited(texts)
            if credit:
                place = f"text, line {first + credit[1] + 1}" if first or texts is lines else "text"
                _set_agency(page, credit[0], place)
                break


def _set_author(page: Page, names: list[tuple[str, str]], source: str) -> None:
    """Persons become the author; agencies among the names become the agency."""
    persons: list[str] = []
    found: list[str] = []
    for kind, name in names:
        name = cell(name, 200)
        found += agencies.named(name)
        rest = re.sub(r"^(?:by|автор:?)\s+", "", agencies.without(name), flags=re.IGNORECASE)
        if "Organization" in kind or re.search(r"https?:|www\.|@|\d{3}", rest):
            continue
        for person in _split_names(rest):
            if _NO_PERSON.fullmatch(person) or _is_site(page, person) or len(person) < 3:
                continue
            if page.publisher and _fold(page.publisher.value) in _fold(person):
                continue
            if any(c.isalpha() for c in person) and len(person) <= 80:
                persons.append(person)
    _set_agency(page, found, source)
    if persons and not page.author:
        page.author = Found(cell("; ".join(dict.fromkeys(persons[:12]))), source)


def _split_names(text: str) -> list[str]:
    parts = re.split(r"\s*(?:;|\||/|&|\s+(?:and|і|та|й|и)\s+)\s*", text)
    names: list[str] = []
    for part in parts:
        by_comma = [piece.strip() for piece in part.split(",") if piece.strip()]
        # "Doe, Jane" is one person; "Jane Doe, John Doe" are two
        names += by_comma if all(" " in piece for piece in by_comma) else [part.strip()]
    return [name for name in names if name]


def _set_agency(page: Page, found: list[str], source: str) -> None:
    if found and not page.agency:
        page.agency = Found("; ".join(dict.fromkeys(found)), source)


def _set_section(page: Page, document: Document, node: dict[str, Any]) -> None:
    candidates = [(_first_text(node.get("articleSection")), "JSON-LD articleSection")]
    candidates += [
        (v, n) for n, v in document.metas("article:section", "parsely-section", "section")
    ]
    page.section = next((f for f in _cells(candidates) if not f.value.isdecimal()), None)


def _set_related(page: Page, tree: Any) -> None:
    texts: dict[Any, str] = {}
    for link in tree.xpath("//p//a | //div//a | //li//a")[:3000]:
        block = link.getparent()
        while block is not None and block.tag in ("strong", "b", "em", "i", "span"):
            block = block.getparent()
        if block is None:
            continue
        if block not in texts:
            texts[block] = block.text_content()
        label = _RELATED.match(clean(texts[block][:200]).strip())
        title = cell(link.text_content())
        if label and title and len(texts[block]) < 400:
            page.related_headline = Found(title, "text")
            return


_CYRILLIC = ("uk", "ru", "bg", "be", "sr", "mk", "kk")
_CODES = {"ua": "uk", "ukr": "uk", "rus": "ru", "eng": "en", "deu": "de", "ger": "de", "iw": "he"}


def _stated_languages(document: Document, node: dict[str, Any]) -> list[tuple[str, str]]:
    values = document.names(node.get("inLanguage"))
    stated = [(value, "JSON-LD inLanguage") for _, value in values]
    if isinstance(node.get("inLanguage"), dict):
        code = node["inLanguage"].get("alternateName")
        stated.insert(0, (str(code or ""), "JSON-LD inLanguage"))
    stated += [(v, n) for n, v in document.metas("og:locale")]
    stated += [(v, n) for n, v in document.metas("http-equiv content-language", "dc.language")]
    stated.append((document.tree.get("lang") or document.tree.get("xml:lang") or "", "html lang"))
    return stated


def _set_language(page: Page, stated: list[tuple[str, str]]) -> None:
    """What is stated, unless the letters of the text cannot be that language."""
    sample = f"{page.headline.value if page.headline else ''}\n{page.text[:4000]}"
    seen = _language_of(sample)
    for text, source in stated:
        code = re.match(r"([a-z]{2,3})(?:[-_]|$)", text.strip().lower())
        if not code:
            continue
        value = _CODES.get(code[1], code[1])
        if len(value) != 2:
            continue
        if seen and seen != value and (seen in ("uk", "ru") or value in _CYRILLIC):
            page.doubt(f"The page calls its language {value} ({source}); the letters say {seen}.")
            break
        page.language = Found(value, source)
        return
    if seen:
        how = "letters" if seen in ("uk", "ru") else "words"
        page.language = Found(seen, f"{how} of the text")


def _language_of(text: str) -> str | None:
    """uk, ru or en where letters or common words leave no doubt."""
    text = text.lower()
    letters = sum(c.isalpha() for c in text)
    if letters < 20:
        return None
    cyrillic = sum("а" <= c <= "я" or c in "ёіїєґ" for c in text)
    if cyrillic > letters * 0.6:
        ukrainian, russian = (sum(text.count(c) for c in s) for s in ("іїєґ", "ыэёъ"))
        if ukrainian > 3 * russian:
            return "uk"
        # Bulgarian has ъ, but neither ы nor э
        return "ru" if russian > 3 * ukrainian and text.count("ы") + text.count("э") else None
    words = re.findall(r"[a-z]+", text)
    common = sum(w in ("the", "of", "and", "to", "in", "that", "was", "for", "on") for w in words)
    return "en" if len(words) >= 8 and common > 0.12 * len(words) else None


# --- What the whole is -------------------------------------------------------------------------


def _main_text(tree: Any, node: dict[str, Any], lines: list[str]) -> str:
    """The text of the article, by a library, else as the page's data has it, else long lines."""
    try:
        text = trafilatura.extract(
            deepcopy(tree), fast=True, include_comments=False, include_tables=True
        ) or ""  # fmt: skip
    except Exception:  # a library that is given anything at all; the text is then only missing
        text = ""
    body = _first_text(node.get("articleBody"))
    if len(body) > 2 * len(text):
        text = re.sub(r"<[^<>]*>", "\n", body[:MAX_BYTES])
    if len(text) < TOO_SHORT:
        sentences = [li for li in lines if len(li) > 60 and re.search(r"[.!?…][\"”»)]?$", li)]
        text = max(text, "\n".join(sentences), key=len)
    return "\n".join(line for part in clean(text).split("\n") if (line := part.strip()))


def _headings(tree: Any) -> list[str]:
    texts = [cell(h.text_content()) for h in tree.xpath("//h1[not(ancestor::nav)]")[:20]]
    return list(dict.fromkeys(text for text in texts if text))


def _no_article(
    page: Page,
    document: Document,
    headings: list[str],
    strong: bool,
    visible: str,
) -> str | None:
    """Why a page is no article, or None."""
    short = len(visible) < SHORT or len(page.text) < TOO_SHORT
    titles = [cell(t.text_content()) for t in document.tree.xpath("//head/title")[:1]] + headings
    if short and not (strong and page.published and len(page.text) >= TOO_SHORT):
        for title in titles:
            if _ERROR.fullmatch(title) or any(
                _ERROR.fullmatch(part.strip()) for part in re.split(r"\s[|–—-]\s", title)
            ):
                return f"This is an error page (“{cell(title, 60)}”)."
        if any(_ROBOT.search(t) for t in (*titles, visible[:600])):
            return "The site asks whether a browser is at work; the article was not sent."
        asking = [*titles, page.text, visible[:3000] if len(page.text) < TOO_SHORT else ""]
        if any(_CONSENT.search(text) for text in asking) and len(page.text) < SHORT:
            if not strong:
                return "This is a question about cookies; the article is not on the page."
            page.text = ""
            page.doubt("The page asks about cookies in place of the text.")
            return None
    if strong:
        return None
    path = urlsplit(page.canonical.value).path if page.canonical else None
    if path == "/":
        return "This is the first page of a site."
    if len(page.text) < TOO_SHORT:
        return "The page has too little text to be an article."
    links = [link.text_content() for link in document.tree.xpath("//body//a")[:2000]]
    linked = sum(len(text.split()) for text in links)
    if page.published is None and len(links) > 15 and linked > 0.33 * len(visible.split()):
        return "The page is a list of links."
    return None


def _look_for_cuts(page: Page, document: Document, node: dict[str, Any], visible: str) -> None:
    free = node.get("isAccessibleForFree")
    parts = node.get("hasPart")
    parts = parts if isinstance(parts, list) else [parts]
    locked = str(free).lower().rsplit("/", 1)[-1] == "false" or any(
        isinstance(p, dict) and str(p.get("isAccessibleForFree")).lower() == "false" for p in parts
    )
    locked = locked or any(
        value.strip().lower() in ("locked", "metered", "premium", "paid")
        for _, value in document.metas("article:content_tier", "content_tier")
    )
    if len(page.text) < 2 * SHORT and _PAYWALL.search(visible):
        page.doubt("The text is cut: the rest is for subscribers.")
    elif locked:
        page.doubt("The page says that its text is for subscribers; it may be cut.")
    elif len(page.text) < TOO_SHORT:
        page.doubt("The page holds hardly any text.")


def _not_an_article(page: Page, why: str, today: dt.date | None = None) -> Page:
    """A page of which only the address counts."""
    found = Page(
        url=page.url, canonical=page.canonical, kind=NOT_AN_ARTICLE, doubts=[why],
        asked_for=page.asked_for,
    )  # fmt: skip
    _choose_published(found, [], today)
    return found


def _say_what_is_missing(page: Page) -> None:
    for value, sentence in (
        (page.headline, "The headline is not known: no part of the page gives one."),
        (page.published, "The day of publication is not known."),
        (page.canonical, "The address of the article is not known."),
        (page.language, "The language is not known."),
    ):
        if value is None:
            page.doubt(sentence)


def _first_text(value: Any) -> str:
    """The first text of a JSON-LD value."""
    while isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return str(value) if isinstance(value, str | int | float) else ""


def _fold(text: str) -> str:
    """Letters and digits alone, for comparing."""
    text = unicodedata.normalize("NFKC", text[:1000]).casefold()
    return "".join(c for c in text if c.isalnum())


def all_found(page: Page) -> Iterable[tuple[str, Found]]:
    """(name, value) of everything that is known, for a listing."""
    found = ((each.name, getattr(page, each.name)) for each in fields(page))
    return ((name, value) for name, value in found if isinstance(value, Found))
