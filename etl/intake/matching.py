"""What the ledger knows of a page: its publisher, the article that it is or copies, a free id."""

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

from etl.intake.page import Found, Page
from etl.intake.sketch import SIMILAR as SIMILAR_TEXT
from etl.intake.sketch import alike, shares_with
from etl.ledger.accept import tier_of
from etl.ledger.records import Article, Figure, Publisher, TextSketch
from etl.web.addresses import page_key, plain_host

DAYS_SAME = 4  # between two printings of one headline
# Shares of words in common. Among real headlines of this ledger, copies of one agency's story
# start at 0.7; different stories ("Russia claims capture of village …") reach 0.62.
SIMILAR = 0.65
SIMILAR_NO_AGENCY = 0.85
MIN_WORDS = 5  # fewer make a headline that many stories may have
_SMALL = (
    "a an and are as at by for from has have in into is it its of on or over s says say that the "
    "their this to up was were while with і в у на з та що до за про із від и с по о об от из к не"
)
SMALL_WORDS = frozenset(_SMALL.split())


@dataclass(frozen=True)
class Known:
    """An article of the ledger that a page already is, or whose story it prints again.

    original: what a new row's ``copy_of`` would name. same_page: there is nothing to add.
    """

    article_id: str
    original: str
    reason: str
    same_page: bool


def known_as(
    page: Page,
    articles: Sequence[Article],
    figures: Sequence[Figure] = (),
    sketches: Sequence[TextSketch] = (),
) -> Known | None:
    """How an article of the ledger is already this page, or None.

    Looks for the address, before and after redirects and as the page names it; then for a text
    that is nearly the same (of articles that were added by ``etl add``); then for a story of the
    same agency under nearly the same headline within days; then for one whose figures stand in
    the text, which finds translations too.
    """
    return (
        _by_address(page, articles) or _by_text(page, articles, sketches)
        or _by_headline(page, articles) or _by_figures(page, articles, figures)
    )  # fmt: skip


def _by_address(page: Page, articles: Sequence[Article]) -> Known | None:
    own = {
        "address": page.url.value if page.url else None,
        "address before redirects": page.asked_for,
        "address that the page names": page.canonical.value if page.canonical else None,
    }
    keys: dict[str, str] = {}
    for how, address in own.items():
        if address:
            keys.setdefault(page_key(address), how)
    # An address is made canonical only where all words of one of ours stand in it: that takes
    # milliseconds for 50,000 articles, and no index must be kept.
    plain = (re.sub(r"%[0-9A-Fa-f]{2}", " ", key).lower() for key in keys)
    ours = [sorted(re.findall(r"[\w-]+", key), key=len)[::-1] for key in plain]
    for article in articles:
        for url in (article.url, article.archived_url):
            if not url:
                continue
            folded = url.lower()
            if not any(all(word in folded for word in words) for words in ours):
                continue
            found = keys.get(page_key(url))
            if found is None:
                continue
            same = page.url is None or _host(page.url.value) == _host(url) or "names" not in found
            return Known(
                article.article_id, article.copy_of or article.article_id, f"same {found}", same
            )
    return None


def _by_text(
    page: Page, articles: Sequence[Article], sketches: Sequence[TextSketch]
) -> Known | None:
    """The article within days whose text is nearly the same, whatever its headline."""
    mine = page.sketch
    if not mine or not sketches:
        return None
    near = _near(page.published.value[:10], DAYS_SAME) if page.published else None
    rows = {article.article_id: article for article in articles}
    best: tuple[float, Article] | None = None
    has_a_run_of = shares_with(mine)
    for row in sketches:
        article = rows.get(row.article_id)
        if article is None or (
            near and article.published and article.published[:10] not in near
        ):  # fmt: skip
            continue
        if not has_a_run_of(row.sketch):
            continue
        share = alike(mine, row.sketch)
        if share >= SIMILAR_TEXT and (best is None or share > best[0]):
            best = share, article
    return _copy(best[1], f"about {best[0]:.0%} of the text is the same") if best else None


def _by_headline(page: Page, articles: Sequence[Article]) -> Known | None:
    if page.headline is None:
        return None
    words = _words(page.headline.value)
    if len(words) < MIN_WORDS:
        return None
    language = page.language.value if page.language else None
    agencies = _agencies(page)
    near = _near(page.published.value[:10], DAYS_SAME) if page.published else None
    best: tuple[float, Article, str] | None = None
    for article in articles:
        days = near.get(article.published[:10], -1) if near and article.published else None
        if article.headline is None or days == -1 or (language and article.language != language):
            continue
        shared = article.agency is not None and article.agency in agencies
        if agencies and article.agency and not shared:
            continue
        folded = article.headline.casefold()
        if sum(word in folded for word in words) < SIMILAR * len(words):
            continue  # the words are only taken apart where enough of them can be there
        theirs = _words(article.headline)
        if len(theirs) < MIN_WORDS:
            continue
        together = len(words & theirs) / len(words | theirs)
        similar = together >= (SIMILAR if shared else SIMILAR_NO_AGENCY)
        if together < 1 and not (similar and (shared or days is not None)):
            continue
        if best and together <= best[0]:
            continue
        reason = "same headline" if together == 1 else f"{together:.0%} of the headline's words"
        reason += f", {article.agency}" if shared else ""
        reason += ", one of the two undated" if days is None else f", {article.published}"
        best = together, article, reason
    return _copy(best[1], best[2]) if best else None


def _by_figures(page: Page, articles: Sequence[Article], figures: Sequence[Figure]) -> Known | None:
    """The article of the same agency and days with most figures that stand in the text.

    One figure is enough within days, two without a common agency, three where no day is known.
    """
    numbers = map(_number, _NUMBERS.findall(page.text))
    printed = {number for number in numbers if number is not None and _is_distinct(number)}
    near = _near(page.published.value[:10], DAYS_SAME) if page.published else None
    hits: dict[str, set[float]] = {}
    for figure in figures:
        if figure.value in printed and (near is None or f"{figure.vintage}" in near):
            hits.setdefault(figure.article_id, set()).add(figure.value)
    agencies = _agencies(page)
    found: list[tuple[int, bool, Article]] = []
    for article in articles if hits else ():
        values = hits.get(article.article_id)
        if not values:
            continue
        shared = article.agency is not None and article.agency in agencies
        if agencies and article.agency and not shared:
            continue
        wanted = 3 if near is None else 1 if shared else 2
        if article.agency and len(values) >= wanted:
            found.append((len(values), article.copy_of is None, article))
    if not found:
        return None
    count, _, article = max(found, key=lambda entry: entry[:2])
    what = ", ".join(f"{value:g}" for value in sorted(hits[article.article_id])[:3])
    return _copy(article, f"prints the same {'figures' if count > 1 else 'figure'} ({what})")


def _copy(article: Article, reason: str) -> Known:
    return Known(article.article_id, article.copy_of or article.article_id, reason, False)


def _agencies(page: Page) -> set[str]:
    return set(page.agency.value.split("; ")) if page.agency else set()


_NUMBERS = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|(?<![\d.,])\d{1,7}(?:[.,]\d{1,3})?(?!\d)"
)


def _number(text: str) -> float | None:
    """A printed number; separators of thousands are those before exactly three digits."""
    groups = re.split(r"[ .,\u00a0\u202f]", text.rstrip(".,"))
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]):
        return float("".join(groups))
    try:
        return float(text.rstrip(".,").replace(",", "."))
    except ValueError:
        return None


def _is_distinct(value: float) -> bool:
    """Whether a number is unlikely to stand in another story: three digits that are not round."""
    if value >= 1e7:
        return False
    digits = f"{value:g}".replace(".", "").strip("0")
    year = value == int(value) and 1900 < value < 2100
    return len(digits) >= 3 and not year


def _near(date: str, reach: int) -> dict[str, int]:
    """Days and months within reach of a date, and how many days away they are at least."""
    if len(date) == 7:
        return {date: 0} | {f"{date}-{day:02}": 0 for day in range(1, 32)}
    day = dt.date.fromisoformat(date)
    days = {f"{day + dt.timedelta(days=n)}": abs(n) for n in range(-reach, reach + 1)}
    return days | {date[:7]: 0}


def _words(text: str) -> frozenset[str]:
    text = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("'s", "")
    return frozenset(re.findall(r"\w+", text)) - SMALL_WORDS


def _host(url: str) -> str:
    return plain_host(urlsplit(url).netloc)


def publisher_of(page: Page, publishers: Sequence[Publisher]) -> Publisher | None:
    """The publisher of the ledger at whose host the page is, or, without one, of the same name.

    Notes its name on the page. A page of a part of a known site (``war.example.org`` of
    ``example.org``) belongs to the site.
    """
    where = page.url or page.canonical
    host = _host(where.value) if where else ""
    best: tuple[int, Publisher] | None = None
    for publisher in publishers:
        home = _host(publisher.home_page) if publisher.home_page else ""
        if home and (host == home or host.endswith(f".{home}")) and (
            best is None or len(home) > best[0]
        ):  # fmt: skip
            best = len(home), publisher
    if best:
        page.publisher = Found(best[1].name, f"publishers.csv, for the host {host}")
        return best[1]
    if not page.publisher:
        return None
    name = page.publisher.value.casefold().removeprefix("the ")
    named = [p for p in publishers if p.name.casefold().removeprefix("the ") == name]
    if len(named) != 1:
        return None
    page.doubt(f"The publisher was told from its name; {host or 'the address'} is new.")
    return named[0]


_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gov", "in", "net", "org"))  # co.uk, com.ua
NAMED_BY_THE_PAGE = ("JSON-LD publisher", "og:site_name")


def new_publisher(page: Page, publishers: Sequence[Publisher]) -> dict[str, str] | None:
    """A row of publishers.csv for the site of a page that is in none; None without an address.

    The id is of the site's host; the name is empty where the page does not name its site.
    """
    where = page.url or page.canonical
    host = where and urlsplit(where.value).hostname
    if not where or not host:
        return None
    used = {publisher.publisher_id for publisher in publishers}
    whole = _slug(plain_host(host))
    whole = whole if _has_letters(whole) else "outlet"
    own = "-".join(_slug(label) for label in _labels(host))
    wanted = [own if _has_letters(own) else whole, whole, *(f"{whole}-{n}" for n in range(2, 100))]
    said = page.publisher
    # a copy that names another site's page as its own has that site's name too
    is_own = not page.canonical or _host(page.canonical.value) == _host(where.value)
    name = said.value if said and said.source in NAMED_BY_THE_PAGE and is_own else ""
    return {
        "publisher_id": next(free for free in wanted if free not in used),
        "name": name, "country": "", "stance": "unknown",
        "home_page": urljoin(where.value, "/"), "note": "",
    }  # fmt: skip


def is_named_by_host(page: Page, name: str) -> bool:
    """Whether ``name`` is surely the publisher's: it shares a word with the site of the page.

    A platform that carries many publishers shows by its own name, which tells nothing of whose page
    it is: its host is named otherwise (t.me), or a user stands in the address (``/@somebody``).
    """
    where = page.canonical or page.url
    if not where or "/@" in urlsplit(where.value).path:
        return False
    site, words = _site(_host(where.value)).replace("-", ""), _slug(name).split("-")
    return len(site) > 1 and (
        site in "".join(words)
        or any(len(word) > 2 and word in site for word in {*words} - SMALL_WORDS)
    )


def _has_letters(name: str) -> bool:
    """Whether enough letters stand in it to tell one outlet from another."""
    return sum(char.isalpha() for char in name) > 2


def _labels(host: str) -> list[str]:
    """The parts of a host without its suffix: ``en``, ``bbc`` of ``en.bbc.co.uk``."""
    *labels, last = plain_host(host).rstrip(".").split(".")
    if len(labels) > 1 and len(last) == 2 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return labels


def _site(host: str) -> str:
    """What of a host names the site: ``bbc`` of ``www.bbc.co.uk``; nothing where none does."""
    return _slug((_labels(host) or [""])[-1])


def article_id_for(page: Page, publisher: Publisher | None, articles: Sequence[Article]) -> str:
    """A free id in the style of the file: outlet, day, topic (``moscowtimes-2025-12-02-pokrovsk``).

    The topic is words of the address or headline.
    """
    outlet = _outlet(page, publisher, articles)
    day = page.published.value[:10] if page.published else ""
    words = "-".join(_topic_words(page)[:3]) or "article"
    wanted = "-".join(part for part in (outlet, day, words) if part)
    used = {article.article_id for article in articles}
    free, number = wanted, 2
    while free in used:
        free, number = f"{wanted}-{number}", number + 1
    return free


def _outlet(page: Page, publisher: Publisher | None, articles: Sequence[Article]) -> str:
    """How ids of this publisher start, by its articles, else by its host."""
    if publisher:
        starts: dict[str, int] = {}
        for article in articles:
            if article.publisher_id == publisher.publisher_id:
                start = re.split(r"-20\d\d(?:-|$)", article.article_id)[0]
                starts[start] = starts.get(start, 0) + 1
        if starts:
            return max(starts, key=lambda start: (starts[start], -len(start)))
    where = page.url or page.canonical
    name = _site(_host(where.value)) if where else ""
    name = name or (publisher.publisher_id if publisher else "unknown")
    return _slug(name.removeprefix("the")) or _slug(name) or "unknown"


def _topic_words(page: Page) -> list[str]:
    """Words of the address, which are mostly in Latin letters, else those of the headline."""
    where = page.canonical or page.url
    last = max(urlsplit(where.value).path.split("/"), key=len) if where else ""
    last = re.sub(r"\.\w{2,5}$", "", unquote(last))
    for text in (last, page.headline.value if page.headline else ""):
        words = [
            word
            for word in _slug(text).split("-")
            if word not in SMALL_WORDS and len(word) > 2 and word.isalpha()
        ]
        if len(words) > 1:
            return words
    return []


def _slug(text: str) -> str:
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", text.replace("'", "")))


def basis_of(published: Found | None) -> str:
    """Where a day of publication was read, as in articles.csv: page, address or none."""
    if published is None:
        return "none"
    return "address" if published.source == "address" else "page"


def row_for(
    page: Page,
    articles: Sequence[Article],
    publishers: Sequence[Publisher],
    known: Known | None,
) -> dict[str, str]:
    """The row of articles.csv that a page proposes; what is not known is empty.

    known: what `known_as` says. Adds to the page's doubts what a person must still say.
    """
    publisher = publisher_of(page, publishers)
    if publisher is None:
        page.doubt("No publisher of publishers.csv has this host.")
    where = page.url or page.canonical
    original = page.canonical or where
    if where and original and _host(where.value) != _host(original.value):
        original = where  # a copy that names another site's page is still at its own address

    def value(found: Found | None) -> str:
        return found.value if found else ""

    return {
        "article_id": article_id_for(page, publisher, articles),
        "publisher_id": publisher.publisher_id if publisher else "",
        "headline": value(page.headline),
        "headline_basis": "seen" if page.headline else "none",
        "author": value(page.author),
        "published": value(page.published)[:10],
        "published_basis": basis_of(page.published),
        "language": value(page.language),
        "agency": value(page.agency),
        "source_tier": tier_of(publisher.stance) if publisher else "",
        "copy_of": known.original if known and not known.same_page else "",
        "url": value(original),
        "archived_url": "",
        "related_headline": value(page.related_headline),
        "note": "",
    }
