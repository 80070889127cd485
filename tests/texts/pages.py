"""Saved pages of our own making, in the ways that pages go wrong; no outlet or event is real.

`cases()` gives the same pages each time: bytes, where they were, and what may be read from them.
``None`` is "not known". Languages: English, Ukrainian, Russian; encodings as pages have them.
"""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

TODAY = dt.date(2026, 7, 1)  # pages are read as on this day


@dataclass(frozen=True)
class Case:
    """expected: what must be read, by field. doubts: words, each in one of the doubts."""

    name: str
    raw: bytes
    url: str | None
    expected: dict[str, str | None]
    doubts: tuple[str, ...] = ()
    content_type: str | None = "text/html"
    kind: str = "article"
    no_doubts: bool = False


@dataclass(frozen=True)
class Words:
    """One language's made-up story."""

    language: str
    site: str
    headline: str
    author: str
    section: str
    date: str  # 2 December 2025 as it is printed
    byline: str
    paragraphs: tuple[str, ...]
    related: tuple[str, str]
    not_found: str
    consent: str
    paywall: str
    updated: str


EN = Words(
    "en", "Made-up Gazette", "Army of Nowhere says it took the village of Sampletown",
    "Jane Example", "World", "December 2, 2025", "By Jane Example",
    (
        "The defence ministry of Nowhere said on Monday that its forces took the village of "
        "Sampletown, which is made up, as are the ministry and its forces.",
        "The other side’s spokesman denied the “claim” and said – twice – that fighting for it, "
        "where nobody has ever lived, was going on in the east and in the south of it.",
        "Nothing of the kind could be verified, for none of the places in this report are on any "
        "map, and the numbers that were given for the area cannot be told either.",
    ),
    ("Related article", "How the village of Sampletown was made up"),
    "404 Page not found", "We use cookies. Accept all cookies to continue, or reject them.",
    "Subscribe to continue reading. Already a subscriber? Log in.", "Updated",
)  # fmt: skip
UK = Words(
    "uk", "Вигадана газета", "Армія Ніде заявила про взяття вигаданого села Прикладівка",
    "Олена Прикладенко", "Світ", "2 грудня 2025", "Автор: Олена Прикладенко",
    (
        "Міністерство оборони країни Ніде повідомило у понеділок, що її війська взяли село "
        "Прикладівка, якого не існує, як не існує ні міністерства, ні війська.",
        "Речник іншої сторони заперечив цю заяву і сказав, що бої за село, в якому ніколи ніхто "
        "не жив, тривають на його східній та південній околицях.",
        "Перевірити це неможливо, бо жодного з названих місць немає на мапі, а числа, що їх "
        "наводять для площі, також ніхто не підтверджує.",
    ),
    ("Читайте також", "Як було вигадано село Прикладівка"),
    "404 – Сторінку не знайдено", "Ми використовуємо cookie. Прийняти всі cookie чи відхилити?",
    "Щоб читати далі, оформіть передплату.", "Оновлено",
)  # fmt: skip
RU = Words(
    "ru", "Выдуманная газета", "Армия Нигде заявила о взятии выдуманного села Примеровка",
    "Елена Примерова", "Мир", "2 декабря 2025", "Автор: Елена Примерова",
    (
        "Министерство обороны страны Нигде сообщило в понедельник, что её войска взяли село "
        "Примеровка, которого не существует, как нет ни министерства, ни войск.",
        "Представитель другой стороны опроверг это заявление и сказал, что бои за село, в "
        "котором никогда никто не жил, идут на его восточной и южной окраинах.",
        "Проверить это нельзя, потому что ни одного из названных мест нет на карте, а числа, "
        "которые приводятся для площади, тоже никем не подтверждены.",
    ),
    ("Читайте также", "Как было выдумано село Примеровка"),
    "404 – Страница не найдена", "Мы используем cookie. Принять все cookie или отклонить?",
    "Чтобы читать дальше, оформите подписку.", "Обновлено",
)  # fmt: skip
LANGUAGES = (EN, UK, RU)
HOST = "https://www.made-up-gazette.example"
TIME = "2025-12-02T14:05:00+02:00"


@dataclass
class Build:
    """A page to be: parts that a way of going wrong leaves out or replaces."""

    words: Words
    path: str = "/world/sampletown-4711.html"
    host: str = HOST
    json_ld: Any = None
    raw_json: str | None = None
    meta: dict[str, str] = field(default_factory=dict)
    canonical: str | None = None
    title: str | None = None
    h1: str | None = None
    byline: str | None = None
    date_line: str | None = None
    body: str | None = None
    head: str = ""
    lang: str | None = None
    charset: str = "utf-8"

    @property
    def url(self) -> str:
        return self.host + self.path

    def html(self) -> str:
        w = self.words
        parts = [f'<!DOCTYPE html><html lang="{self.lang or w.language}"><head>']
        parts.append(f'<meta charset="{self.charset}">{self.head}')
        parts += [f'<meta property="{k}" content="{v}">' for k, v in self.meta.items()]
        if self.title is not None:
            parts.append(f"<title>{self.title}</title>")
        if self.canonical:
            parts.append(f'<link rel="canonical" href="{self.canonical}">')
        scripts = [self.raw_json] if self.raw_json is not None else []
        if self.json_ld is not None:
            scripts.append(json.dumps(self.json_ld, ensure_ascii=False))
        parts += [f'<script type="application/ld+json">{s}</script>' for s in scripts]
        parts.append("<script>document.title = 'a script ran'</script></head><body>")
        parts.append("<nav><ul><li><a href='/'>Home</a></li><li><a href='/x'>X</a></li></ul></nav>")
        parts.append(self.body if self.body is not None else self.article())
        parts.append(f"<footer>© 2026 {w.site}</footer></body></html>")
        return "\n".join(parts)

    def article(self, *extra: str, before: str = "") -> str:
        w = self.words
        parts = ["<main><article>", before]
        parts += [f"<h1>{self.h1}</h1>"] if self.h1 is not None else []
        parts += [f"<p>{self.byline}</p>"] if self.byline else []
        parts += [f"<p>{self.date_line}</p>"] if self.date_line else []
        parts += [f"<p>{text}</p>" for text in (*w.paragraphs, *extra)]
        return "\n".join([*parts, "</article></main>"])

    def case(self, name: str, *doubts: str, encoding: str = "utf-8", **changed: Any) -> Case:
        """expected values that are not given are those of a page in order."""
        w = self.words
        options = {k: changed.pop(k) for k in ("content_type", "kind", "url", "no_doubts")
                   if k in changed}  # fmt: skip
        expected: dict[str, str | None] = {
            "headline": w.headline, "published": TIME, "author": w.author, "language": w.language,
            "publisher": w.site, "agency": None, "canonical": self.url,
        } | changed  # fmt: skip
        raw = self.html().encode(encoding, "xmlcharrefreplace")
        return Case(f"{name} [{w.language}]", raw, options.pop("url", self.url), expected,
                    tuple(doubts), **options)  # fmt: skip


def node(w: Words, **changed: Any) -> dict[str, Any]:
    """The structured data of a page in order; a change to None leaves a key out."""
    whole = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": w.headline,
        "datePublished": TIME, "author": {"@type": "Person", "name": w.author},
        "publisher": {"@type": "Organization", "name": w.site}, "articleSection": w.section,
        "inLanguage": w.language,
    } | {key.replace("at_", "@"): value for key, value in changed.items()}  # fmt: skip
    return {key: value for key, value in whole.items() if value is not None}


def og(w: Words) -> dict[str, str]:
    return {"og:title": w.headline, "og:site_name": w.site, "og:type": "article",
            "article:published_time": TIME, "author": w.author}  # fmt: skip


def visible(w: Words, **changed: Any) -> Build:
    """A page that says everything to the eye and nothing to machines."""
    options = {"h1": w.headline, "title": f"{w.headline} | {w.site}", "byline": w.byline,
               "date_line": w.date}  # fmt: skip
    return Build(w, **(options | changed))


# --- The ways ----------------------------------------------------------------------------------

Way = Callable[[Words], Iterator[Case]]
WAYS: list[Way] = []


def way(function: Way) -> Way:
    WAYS.append(function)
    return function


@way
def in_order(w: Words) -> Iterator[Case]:
    page = visible(w, json_ld=node(w), meta=og(w), canonical=HOST + "/world/sampletown-4711.html")
    yield page.case("everything agrees", section=w.section, no_doubts=True)
    yield Build(w, json_ld=node(w), h1=w.headline).case("structured data only", section=w.section)
    yield Build(w, meta=og(w), h1=w.headline).case("Open Graph only")
    names = {"dc.title": w.headline, "date": TIME, "author": w.author, "publisher": w.site}
    yield Build(w, meta=names, h1=w.headline).case("meta tags only")
    yield visible(w).case("visible text only", published="2025-12-02", publisher=None)


@way
def without_a_date(w: Words) -> Iterator[Case]:
    yield visible(w, date_line=None).case(
        "no date", "day of publication is not known", published=None, publisher=None
    )
    yield Build(w, json_ld=node(w, datePublished=None), h1=w.headline).case(
        "structured data without a date", "day of publication is not known", published=None
    )


@way
def dates_that_disagree(w: Words) -> Iterator[Case]:
    meta = og(w) | {"article:published_time": "2025-12-05T08:00:00+02:00"}
    page = visible(w, json_ld=node(w), meta=meta, path="/2025/12/09/sampletown.html")
    yield page.case("three dates", "Other days of publication")
    page = visible(w, json_ld=node(w, dateModified="2025-12-06T10:00:00+02:00"))
    yield page.case("changed later", modified="2025-12-06T10:00:00+02:00")
    page = visible(w, json_ld=node(w, dateModified="2025-11-06T10:00:00+02:00"))
    yield page.case("changed before it was published", "before the day of publication")
    times = "".join(f"<time datetime='2025-12-0{d}'>{d}</time>" for d in (1, 2, 3))
    page = visible(w, date_line=None)
    page.body = page.article(before=times)
    yield page.case("three time tags", "several dates", published=None, publisher=None)


@way
def date_in_the_address(w: Words) -> Iterator[Case]:
    for path, day in (("/2025/12/02/a-b-c", "2025-12-02"), ("/x-20251202.html", None),
                      ("/news/2025-12-02/x", "2025-12-02")):  # fmt: skip
        page = visible(w, date_line=None, path=path)
        yield page.case(f"date in the address only {path}", "address only",
                        published=day or "2025-12-02", publisher=None)  # fmt: skip
    page = visible(w, date_line=None, path="/2025/12/a-b-c")
    yield page.case("month in the address only", "address only", published="2025-12",
                    publisher=None)  # fmt: skip


@way
def only_a_change(w: Words) -> Iterator[Case]:
    page = visible(w, date_line=None, meta={"article:modified_time": TIME})
    yield page.case("only a day of change", "Only a day of change", published=None, modified=TIME,
                    publisher=None)  # fmt: skip
    page = visible(w, date_line=f"{w.updated} {w.date}")
    yield page.case("only a visible day of change", "Only a day of change", published=None,
                    modified="2025-12-02", publisher=None)  # fmt: skip


@way
def zones_and_precision(w: Words) -> Iterator[Case]:
    for text, value in (
        ("2025-12-02", "2025-12-02"), ("2025-12-02T14:05:00", "2025-12-02"),
        ("2025-12-02T00:00:00Z", "2025-12-02"), ("2025-12-02T23:30:00Z", "2025-12-02T23:30:00Z"),
        ("2025-12-02T14:05:00.123+0300", "2025-12-02T14:05:00+03:00"), ("2025-12", "2025-12"),
        ("Tue, 02 Dec 2025 12:05:00 +0200", "2025-12-02T12:05:00+02:00"),
        (1764684300, "2025-12-02T14:05:00Z"), (w.date, "2025-12-02"),
    ):  # fmt: skip
        yield Build(w, json_ld=node(w, datePublished=text), h1=w.headline).case(
            f"date as {text}", published=value
        )


@way
def impossible_dates(w: Words) -> Iterator[Case]:
    for text, why in (("2202-12-02", "future"), ("1970-01-01T00:00:00Z", "too early"),
                      ("0001-01-01", "too early"), ("2025-13-45", "is no date"),
                      ("03/04/2025", "two ways"), ("yesterday", "is no date")):  # fmt: skip
        yield Build(w, json_ld=node(w, datePublished=text), h1=w.headline).case(
            f"date {text}", why, "day of publication is not known", published=None
        )


@way
def damaged_structured_data(w: Words) -> Iterator[Case]:
    cut = json.dumps(node(w), ensure_ascii=False)[:-20]
    yield Build(w, raw_json=cut, meta=og(w), h1=w.headline).case("JSON-LD cut", "damaged")
    yield visible(w, raw_json="{'headline': nope}").case(
        "JSON-LD is no JSON", "damaged", published="2025-12-02", publisher=None
    )
    loose = json.dumps(node(w), ensure_ascii=False).replace("}}", "},}")[:-1] + ",\n}"
    yield Build(w, raw_json=f"<!-- {loose.replace(',}', '}')} -->", h1=w.headline).case(
        "JSON-LD in a comment, with a comma too many"
    )
    raw = json.dumps(node(w, description="one"), ensure_ascii=False).replace("one", "one\ntwo\t")
    yield Build(w, raw_json=raw, h1=w.headline).case("JSON-LD with raw line ends")
    yield Build(w, raw_json="[" * 5000, meta=og(w), h1=w.headline).case("JSON-LD nested deeply")


@way
def shapes_of_structured_data(w: Words) -> Iterator[Case]:
    yield Build(w, json_ld=[{"@type": "BreadcrumbList"}, node(w)], h1=w.headline).case(
        "JSON-LD is an array"
    )
    graph = {"@context": "https://schema.org", "@graph": [
        {"@type": "Person", "@id": "#p", "name": w.author, "url": HOST},
        {"@type": "Organization", "@id": "#o", "name": w.site, "url": HOST},
        node(w, author={"@id": "#p"}, publisher={"@id": "#o"}),
    ]}  # fmt: skip
    yield Build(w, json_ld=graph, h1=w.headline).case("JSON-LD is a graph with references")
    page = Build(w, h1=w.headline)
    other = node(w, headline="Another story", url=HOST + "/other", author={"name": "Not Me"},
                 datePublished="2024-01-01")  # fmt: skip
    page.json_ld = [other, node(w, url=page.url + "?utm_source=x")]
    yield page.case("two articles, told by address")
    yield Build(w, json_ld=[other, node(w)], h1=w.headline).case("two articles, told by headline")
    page = Build(w, json_ld=[other, node(w, headline="A third one")], h1=w.headline)
    yield page.case("two articles, neither its own", "several articles", published=None,
                    author=None, publisher=None)  # fmt: skip
    listed = {"@type": "ItemList", "itemListElement": [other]}
    yield Build(w, json_ld=[listed, node(w)], h1=w.headline).case("a list of other articles")
    odd = node(w, author=[w.author], datePublished=[TIME], headline=[w.headline])
    yield Build(w, json_ld=odd, h1=w.headline).case("values in lists")
    void = node(w, author=None, publisher=None, datePublished={}, headline=7 * [None])
    yield visible(w, json_ld=void).case("values of wrong types", published="2025-12-02",
                                        publisher=None)  # fmt: skip


@way
def headlines(w: Words) -> Iterator[Case]:
    big = w.headline.upper()
    yield Build(w, json_ld=node(w, headline=big), h1=big).case(
        "headline in capitals", "capitals", headline=big
    )
    yield Build(w, json_ld=node(w, headline=big), h1=w.headline).case("capitals for machines only")
    cut = w.headline[:30].rstrip() + "…"
    yield Build(w, json_ld=node(w, headline=cut), meta=og(w)).case("headline cut for machines")
    yield Build(w, json_ld=node(w, headline=cut)).case(
        "headline cut everywhere", "headline is cut", headline=cut
    )
    yield Build(w, meta=og(w) | {"og:title": f"{w.headline} - {w.site}"}).case("site in og:title")
    yield Build(w, json_ld=node(w, headline=w.site), h1=w.headline).case("site as headline")
    yield Build(w, json_ld=node(w, headline=None)).case(
        "no headline", "headline is not known", headline=None
    )


@way
def hostile(w: Words) -> Iterator[Case]:
    evil = f"<script>alert(1)</script>{w.headline}<img src=x onerror=alert(1)>"
    yield Build(w, raw_json=json.dumps(node(w, headline=evil)).replace("</", "<\\/"),
                h1=w.headline).case("script in the headline")  # fmt: skip
    twice = evil.replace("<", "&amp;lt;").replace(">", "&amp;gt;")
    yield Build(w, meta=og(w) | {"og:title": twice}).case("markup escaped twice")
    marks = w.headline.replace(" ", "\u202e \u0007\u200b", 2)
    yield Build(w, json_ld=node(w, headline=marks)).case("control and direction marks")
    formula = f"=HYPERLINK(1) {w.headline}"
    yield Build(w, json_ld=node(w, headline=formula)).case(
        "formula", headline=f"HYPERLINK(1) {w.headline}"
    )
    link = f"{w.headline} [x](javascript:alert`1`)"
    yield Build(w, json_ld=node(w, headline=link)).case(
        "Markdown", headline=f"{w.headline} [x] (javascript :alert'1')"
    )
    page = Build(w, meta=og(w), h1=w.headline)
    page.body = "<div>" * 3000 + page.article() + "<b><i><p>"
    yield page.case("tags never closed")


@way
def no_article_at_all(w: Words) -> Iterator[Case]:
    nothing: dict[str, Any] = {
        "headline": None, "author": None, "publisher": None, "published": None, "language": None,
    }  # fmt: skip

    def not_one(name: str, doubt: str, **options: Any) -> Case:
        page = Build(w, title=options.pop("title", w.site), body=options.pop("body", ""))
        page.meta = options.pop("meta", {})
        page.path = options.pop("path", page.path)
        return page.case(name, doubt, kind="not an article", **(nothing | options))

    yield not_one("error page with status 200", "error page", title=w.not_found,
                  body=f"<h1>{w.not_found}</h1><p>{w.site}</p>")  # fmt: skip
    yield not_one("error page of a template", "error page", title=f"{w.not_found} | {w.site}",
                  meta={"og:type": "article"})  # fmt: skip
    yield not_one("cookie wall", "cookies", body=f"<div>{w.consent}</div>")
    yield not_one("robot check", "browser", title="Just a moment...",
                  body="<p>Enable JavaScript and cookies to continue</p>")  # fmt: skip
    yield not_one("page of scripts", "too little text", body="<div id=root></div>")
    yield not_one("first page of the site", "first page", path="/",
                  body="".join(f"<p>{p}</p>" for p in w.paragraphs))  # fmt: skip
    pdf = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"
    expected = {**nothing, "canonical": HOST + "/a.pdf"}
    yield Case(f"PDF [{w.language}]", pdf, HOST + "/a.pdf", expected, ("PDF",), "application/pdf",
               "not an article")  # fmt: skip
    yield Case(f"PDF called a page [{w.language}]", pdf, HOST + "/a.pdf", expected, ("PDF",),
               "text/html", "not an article")  # fmt: skip
    for name, raw in (
        ("empty", b""),
        ("white space", b" \r\n\t "),
        ("only a BOM", b"\xef\xbb\xbf"),
    ):
        yield Case(f"{name} [{w.language}]", raw, None, nothing, ("empty",), "text/html",
                   "not an article")  # fmt: skip
    yield Case(f"picture [{w.language}]", b"\x89PNG\r\n" + bytes(200), HOST + "/a.html", nothing,
               ("binary",), "text/html", "not an article")  # fmt: skip


@way
def busy_pages(w: Words) -> Iterator[Case]:
    aside = "<div class=side><time datetime='2026-01-01'>1</time></div>"
    page = visible(w, date_line=None, path="/2025/12/02/x")
    page.body = (page.article() + aside).replace("article>", "div>").replace("main>", "div>")
    yield page.case("time tag of another article", "address only", published="2025-12-02",
                    publisher=None)  # fmt: skip
    page = visible(w, byline=None, date_line=f"{w.site} — {w.date}, 14:05")
    yield page.case("date beside a name", published="2025-12-02", publisher=None, author=None)
    names = {"@type": "Person", "name": [w.author, "John Sample"]}
    update = node(w, headline="Another", datePublished="2025-12-09")
    live = node(w, at_type="LiveBlogPosting", author=names, liveBlogUpdate=[update])
    yield Build(w, json_ld=live, h1=w.headline).case("live page", author=f"{w.author}; John Sample")
    cards = "".join(f"<p><a href='/{n}'>{w.related[1]} {n}</a></p>" for n in range(40))
    page = Build(w, title=w.section, body=f"<p>{w.paragraphs[0]}</p>{cards}", path="/war")
    yield page.case("list of articles", "list of links", kind="not an article", headline=None,
                    author=None, publisher=None, published=None, language=None)  # fmt: skip
    page = visible(w)
    page.body = f"<div class=banner>{w.consent}</div>{page.article()}"
    yield page.case("cookie banner above an article", published="2025-12-02", publisher=None)


@way
def text_that_is_cut(w: Words) -> Iterator[Case]:
    page = Build(w, json_ld=node(w, isAccessibleForFree=False), h1=w.headline)
    page.body = (
        f"<article><h1>{w.headline}</h1><p>{w.paragraphs[0]}</p><p>{w.paywall}</p></article>"
    )
    yield page.case("paywall stub", "text is cut")
    page = Build(w, json_ld=node(w, isAccessibleForFree="False"), h1=w.headline)
    yield page.case("paywall in the structured data only", "may be cut")
    page = Build(w, json_ld=node(w), title=w.headline, body=f"<div>{w.consent}</div>")
    yield page.case("cookie wall that keeps metadata", "cookies")


@way
def addresses(w: Words) -> Iterator[Case]:
    page = Build(w, json_ld=node(w), h1=w.headline)
    clean = page.url
    page.path += "?utm_source=x&fbclid=y#top"
    yield page.case("trackers", canonical=clean)
    page = Build(w, json_ld=node(w), h1=w.headline, path="/world/amp/sampletown-4711.html")
    yield page.case("AMP page without a canonical link", "AMP", canonical=clean)
    page.canonical = clean + "?utm_medium=amp"
    yield page.case("AMP page with a canonical link", canonical=clean)
    page = Build(w, json_ld=node(w), h1=w.headline, canonical=HOST + "/")
    yield page.case("canonical link to the first page", "names its site", canonical=clean)
    other = "https://www.invented-agency.example/story/1"
    page = Build(w, json_ld=node(w), h1=w.headline, canonical=other)
    yield page.case("canonical link to another site", "original", canonical=other)
    page = Build(w, json_ld=node(w), h1=w.headline, head=f"<!-- saved from url=(0061){clean} -->")
    yield page.case("saved by a browser", url=None, canonical=clean)
    page = Build(w, json_ld=node(w), h1=w.headline, canonical="javascript:alert(1)")
    yield page.case("canonical link that is none", canonical=clean)
    yield Build(w, json_ld=node(w), h1=w.headline).case(
        "no address", "address of the article is not known", url=None, canonical=None
    )


@way
def people(w: Words) -> Iterator[Case]:
    def by(author: Any, name: str, value: str | None, agency: str | None = None) -> Case:
        return Build(w, json_ld=node(w, author=author), h1=w.headline).case(
            f"author {name}", author=value, agency=agency
        )

    two = [{"@type": "Person", "name": w.author}, {"@type": "Person", "name": "John Sample"}]
    yield by(two, "two", f"{w.author}; John Sample")
    yield by("admin", "admin", None)
    yield by({"@type": "Organization", "name": w.site}, "is the site", None)
    yield by({"@type": "Organization", "name": "AFP"}, "is an agency", None, "AFP")
    yield by(f"{w.author}, Reuters", "of an agency", w.author, "Reuters")
    yield by("https://www.example.org/jane", "is an address", None)


@way
def credits(w: Words) -> Iterator[Case]:
    page = Build(w, json_ld=node(w), h1=w.headline)

    def with_line(name: str, line: str, agency: str | None, *, first: bool = False) -> Case:
        page.body = page.article(*(() if first else (line,)))
        if first:
            page.body = page.body.replace("</h1>", f"</h1><p>{line}</p>")
        return page.case(f"credit {name}", agency=agency)

    yield with_line("at the end", "AFP contributed reporting.", "AFP")
    yield with_line("in the dateline", f"SAMPLETOWN, Dec 2 (Reuters) - {w.paragraphs[0]}",
                    "Reuters", first=True)  # fmt: skip
    yield with_line("of two", "AFP and Reuters contributed to this report.", "AFP; Reuters")
    yield with_line("in brackets", f"{w.paragraphs[1]} (AP)", "AP")
    yield with_line("is a quotation", f"{w.paragraphs[1]} An analysis by AFP says so.", None)
    page.body = page.article().replace(
        "</h1>", "</h1><figure><img src=x><figcaption>Photo: X / AFP</figcaption></figure>"
    )
    yield page.case("picture of an agency", agency=None)


@way
def languages(w: Words) -> Iterator[Case]:
    wrong = {"en": "uk", "uk": "en", "ru": "en"}[w.language]
    page = Build(w, json_ld=node(w, inLanguage=None), h1=w.headline, lang=wrong)
    if w.language == "en":
        yield page.case("wrong language", "calls its language", language="en")
    else:
        yield page.case("wrong language", "letters say", language=w.language)
    page = Build(w, json_ld=node(w, inLanguage=None), h1=w.headline, lang="x-nonsense")
    yield page.case("language told from the text", language=w.language)


@way
def related(w: Words) -> Iterator[Case]:
    label, title = w.related
    page = Build(w, json_ld=node(w), h1=w.headline)
    page.body = page.article(f"<strong>{label}:</strong> <a href='/r'>{title}</a>")
    yield page.case("related article", related_headline=title)


@way
def encodings(w: Words) -> Iterator[Case]:
    real = {"en": ["cp1252"], "uk": ["cp1251", "koi8_u"], "ru": ["cp1251", "koi8_r"]}[w.language]
    told = {"koi8_u": "koi8-u", "koi8_r": "koi8-r", "cp1251": "windows-1251",
            "cp1252": "windows-1252"}  # fmt: skip
    for encoding in real:
        for declared in ("utf-8", told[encoding], "iso-8859-1", "nonsense"):
            page = Build(w, json_ld=node(w), h1=w.headline, charset=declared)
            yield page.case(f"{encoding} declared as {declared}", encoding=encoding)
        page = Build(w, json_ld=node(w), h1=w.headline, charset="utf-8")
        yield page.case(f"{encoding} by the header", encoding=encoding,
                        content_type=f"text/html; charset={told[encoding]}")  # fmt: skip
    page = Build(w, json_ld=node(w), h1=w.headline, charset="windows-1251")
    yield page.case("UTF-8 declared as windows-1251")
    yield page.case("UTF-8 with a BOM", encoding="utf-8-sig")
    yield page.case("UTF-16 with a BOM", encoding="utf-16")
    if w.language != "en":  # which has too few letters beyond ASCII to tell
        page = Build(w, json_ld=node(w), h1=w.headline)
        case = page.case("UTF-8 with a damaged byte", "damaged")
        yield replace(case, raw=case.raw.replace(b"<footer>\xc2", b"<footer>\xff\xc2"))


def cases() -> list[Case]:
    """All pages, in an order that does not change."""
    return [case for one in WAYS for words in LANGUAGES for case in one(words)]
