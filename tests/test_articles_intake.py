"""Reading article pages and texts: right, or said not to be known; nothing hostile gets through."""

import csv
import datetime as dt
import gzip
import io
import json
import re
import socket
import sys
import time
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from etl.intake import dates
from etl.intake.markup import cell
from etl.intake.matching import (
    article_id_for,
    is_named_by_host,
    known_as,
    new_publisher,
    publisher_of,
    row_for,
)
from etl.intake.page import (
    MAX_BYTES,
    Found,
    Page,
    all_found,
    open_source,
    read_page,
    read_source,
    read_text,
)
from etl.intake.sketch import SIMILAR, alike, shares_with, sketch
from etl.ledger.records import MAX_TEXT, Article, Figure, Publisher, TextSketch, _text
from etl.problems import Refused
from etl.web import addresses, client
from etl.web.addresses import canonical_url, is_amp, page_key, safe_url
from etl.web.manners import Polite
from reading import agencies
from tests.growth import FOUR_TIMES, TWICE, growth
from tests.texts.pages import EN, HOST, LANGUAGES, TIME, TODAY, WAYS, Build, Case, cases, node
from tests.web import Handler, Site, serve

PROJECT = Path(__file__).parents[1]
CASES = cases()
SHARED_TEXT = PROJECT.parent / "shared" / "input" / "moscow-times-2025-12-02.txt"


def read(case: Case) -> Page:
    return _read(case.raw, case.url, case.content_type)


@cache  # several tests look at each page
def _read(raw: bytes, url: str | None, content_type: str | None) -> Page:
    return read_page(raw, url=url, content_type=content_type, today=TODAY)


def value(found: Found | None) -> str | None:
    return found.value if found else None


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as running:
        yield running


# --- Saved pages -------------------------------------------------------------------------------


def test_there_are_pages_of_many_kinds_in_three_languages() -> None:
    assert len(CASES) >= 200
    assert len({re.sub(r" \[..\]$", "", case.name) for case in CASES}) >= 90
    assert len(WAYS) >= 15
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_page_gives_the_right_values_or_says_that_it_does_not_know(case: Case) -> None:
    page = read(case)
    assert page.kind == case.kind, page.doubts
    read_values = {name: value(getattr(page, name)) for name in case.expected}
    assert read_values == case.expected, page.doubts
    for doubt in case.doubts:
        assert any(doubt in said for said in page.doubts), page.doubts
    assert not (case.no_doubts and page.doubts), page.doubts


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_read_may_stand_in_a_cell_and_names_its_source(case: Case) -> None:
    page = read(case)
    for name, found in all_found(page):
        assert _text(found.value) == found.value, name
        assert _text(found.source) == found.source, name
    for line in [*page.doubts, *page.text.split("\n")]:
        assert not re.search(r"<[a-zA-Z/!?]|[\x00-\x09\x0b-\x1f\u202a-\u202e\u200b]", line)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_unknown_day_is_always_said(case: Case) -> None:
    page = read(case)
    if page.kind == "article" and page.published is None:
        assert any("day of publication" in doubt for doubt in page.doubts)
    if page.published and page.published.source == "address":
        assert any("from the address only" in doubt for doubt in page.doubts)


def test_a_row_says_where_its_date_stands() -> None:
    rows = [(read(case), row_for(read(case), [], [], None)) for case in CASES]
    assert {row["published_basis"] for _, row in rows} == {"page", "address", "none"}
    for page, row in rows:
        where = page.published.source if page.published else "none"
        assert row["published_basis"] == (where if where in ("address", "none") else "page")
        assert (row["published"] == "") == (row["published_basis"] == "none")


def test_no_article_leaves_nothing_but_its_address() -> None:
    for case in CASES:
        page = read(case)
        if page.kind == "not an article":
            assert {name for name, _ in all_found(page)} <= {"url", "canonical", "published"}, (
                case.name
            )
            assert page.text == ""


def test_the_main_text_is_the_article_and_nothing_around_it() -> None:
    page = read(next(case for case in CASES if case.name == "everything agrees [en]"))
    assert all(paragraph in page.text for paragraph in EN.paragraphs)
    assert "Home" not in page.text
    assert "© 2026" not in page.text
    assert "a script ran" not in page.text


def test_structured_data_wins_over_open_graph_and_that_over_other_tags() -> None:
    page = Build(EN, json_ld=node(EN), h1="One", meta={
        "og:title": "Two", "author": "Not Me", "article:published_time": TIME, "date": "2024-01-01",
    })  # fmt: skip
    first = read(page.case(""))
    assert value(first.headline) == EN.headline
    assert first.headline
    assert first.headline.source == "JSON-LD headline"
    page.json_ld = None
    second = read(page.case(""))
    assert second.headline == Found("Two", "og:title")
    assert second.published == Found(TIME, "article:published_time")
    del page.meta["og:title"], page.meta["article:published_time"]
    third = read(page.case(""))
    assert third.headline == Found("One", "h1")
    assert third.published == Found("2024-01-01", "date")


# --- Hostile pages -----------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["json", "og", "h1", "title"])
def test_a_headline_of_five_megabytes_is_cut_or_not_taken(where: str) -> None:
    endless = "Word and " * 600_000
    page = Build(EN)
    if where == "json":
        page.json_ld = node(EN, headline=endless)
    elif where == "og":
        page.meta = {"og:title": endless}
    elif where == "h1":
        page.h1 = endless
    else:
        page.title = endless
    read_it = read(page.case(""))
    assert len(value(read_it.headline) or "") <= MAX_TEXT
    assert any("headline" in doubt for doubt in read_it.doubts)


PARAGRAPH = f"<p>{EN.paragraphs[0]}</p>"
HEAVY = {
    "tags without an end": "<div>" * 200_000,
    "nested tables": "<table>" * 3000 + "<tr><td>x" * 3000,
    "links in one paragraph": "<p>" + "<a href=x>y</a>" * 100_000,
    "half a million attributes": "<p " + " ".join(f"a{n}" for n in range(500_000)) + ">",
    "a hundred thousand dates": "<time datetime='2025-01-01'>x</time>" * 100_000,
    "a hundred thousand authors": "<meta name=author content='A B'>" * 100_000,
    "words of credits": "<p>" + "AFP, " * 400_000,
    "dashes": "<p>" + "- " * 1_000_000,
    "brackets": "<script type='application/ld+json'>" + "[" * 1_000_000 + "</script>",
    "bars": "<title>" + " | " * 500_000 + "</title>",
    "comments": "<!--" * 500_000,
    "references": "&lt;script&gt;" * 200_000,
    "control characters by number": "<h1>&#1;&#7;&#0;a&#x8;</h1><p>&#11;</p>",
    "noise": "".join(chr(1 + n * 7919 % 0x2FFF) for n in range(300_000)),
}


@pytest.mark.parametrize("name", HEAVY)
@pytest.mark.thorough
def test_no_page_makes_the_reader_run_away_or_raises(name: str) -> None:
    def made(text: str) -> Page:
        raw = (text + PARAGRAPH).encode("utf-8", "replace")
        return read_page(raw, url=HOST + "/a", content_type=None)

    whole = HEAVY[name]
    for _, found in all_found(made(whole)):
        assert _text(found.value) == found.value
    quarter = whole[: len(whole) // 4]
    ratio = growth(partial(made, quarter), partial(made, whole), FOUR_TIMES)
    assert ratio <= FOUR_TIMES


@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_an_error(raw: bytes) -> None:
    for start in (b"", b"<html><head><title>x</title>", b'<script type="application/ld+json">'):
        page = read_page(start + raw, url=None, content_type=None)
        assert page.kind in ("article", "not an article")


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([
        "@type", "@graph", "@id", "headline", "datePublished", "author", "publisher", "name",
        "inLanguage", "mainEntityOfPage", "hasPart", "articleBody", "url", "isAccessibleForFree",
    ]), inner, max_size=6), max_leaves=20,
))  # fmt: skip
@pytest.mark.thorough
def test_any_structured_data_is_read_without_an_error(data: Any) -> None:
    wrapped = [data, {"@type": "NewsArticle", "description": "x", "author": data, "url": data,
                      "datePublished": data, "inLanguage": data, "hasPart": data}]  # fmt: skip
    page = read(Build(EN, json_ld=wrapped).case(""))
    for _, found in all_found(page):
        assert _text(found.value) == found.value


_NASTY = st.text(st.one_of(
    st.characters(), st.sampled_from(list("<>&;`![]($-=+@/ascript:lt #x0;\u202e\u200b"))
))  # fmt: skip


@given(_NASTY)
def test_any_text_becomes_a_cell_that_the_ledger_takes(text: str) -> None:
    clean = cell(text)
    assert clean == "" or _text(clean) == clean


@given(_NASTY)
@example("=")
def test_any_text_file_is_read_without_an_error(text: str) -> None:
    for _, found in all_found(read_text(text, name="a.txt")):
        assert _text(found.value) == found.value


# --- Text --------------------------------------------------------------------------------------

TEXT = f"""

# {EN.headline}

December 02, 2025

Sampletown in March 2024. **Jane Example / press service / AFP**

{EN.paragraphs[0]}

The ministry [released](#) a video of it.

**Related article:** [{EN.related[1]}](#)

{EN.paragraphs[1]}

An analysis by Reuters of made-up data says nothing about it.

*AFP contributed reporting.*

Original url:

<https://www.made-up-gazette.example/2025/12/02/sampletown-a1?utm_source=x>"""


def test_a_text_file_gives_everything_without_typing() -> None:
    page = read_text(TEXT, name="a.txt", today=TODAY)
    assert page.headline == Found(EN.headline, "text, line 3")
    assert page.published == Found("2025-12-02", "text, line 5")
    assert page.agency == Found("AFP", "text, line 19")
    assert page.related_headline == Found(EN.related[1], "text, line 13")
    assert page.canonical == Found(HOST + "/2025/12/02/sampletown-a1", "text, line 23")
    assert page.language == Found("en", "words of the text")
    assert page.author is None
    assert page.doubts == []
    assert "released a video" in page.text
    assert "https://" not in page.text


def test_a_windows_text_with_a_mark_at_its_start_reads_the_same() -> None:
    raw = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    page = read_page(raw, url=None, content_type="text/plain", today=TODAY)
    assert page == read_text(TEXT, name="a.txt", today=TODAY)


@pytest.mark.skipif(not SHARED_TEXT.exists(), reason="the client's text is not on this machine")
def test_the_text_that_started_the_project_comes_out_right() -> None:
    page = read_source(str(SHARED_TEXT))
    data = PROJECT / "data"
    row = row_for(page, _rows(data, Article), _rows(data, Publisher), None)
    with (data / "articles.csv").open(encoding="utf-8", newline="") as handle:
        stored = next(
            r
            for r in csv.DictReader(handle)
            if r["article_id"] == "moscowtimes-2025-12-02-pokrovsk"
        )
    columns = (
        "publisher_id", "headline", "headline_basis", "author", "published", "language", "agency",
        "source_tier", "copy_of", "url", "related_headline",
    )  # fmt: skip
    assert {name: row[name] for name in columns} == {name: stored[name] for name in columns}
    assert value(page.publisher) == "The Moscow Times"
    assert page.doubts == []
    known = known_as(page, _rows(data, Article))
    assert known
    assert (known.article_id, known.same_page) == ("moscowtimes-2025-12-02-pokrovsk", True)


def _rows(data: Path, model: Any) -> Any:
    with (data / model.file).open(encoding="utf-8", newline="") as handle:
        return [model.model_validate(row) for row in csv.DictReader(handle)]


def test_several_addresses_in_a_text_are_not_chosen_from() -> None:
    page = read_text("# A\n\nhttps://a.example/1\n\nhttps://b.example/2\n", name="a.txt")
    assert page.canonical is None
    assert any("several addresses" in doubt for doubt in page.doubts)


def test_an_empty_text_is_no_article() -> None:
    page = read_text(" \n\n", name="a.txt")
    assert (page.kind, page.doubts) == ("not an article", ["a.txt is empty."])


# --- Sources -----------------------------------------------------------------------------------


def test_a_page_is_read_from_a_file_standard_input_and_an_address(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = Build(EN, json_ld=node(EN), h1=EN.headline).html().encode()
    path = tmp_path / "saved.html"
    path.write_bytes(raw)
    from_file = read_source(str(path))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    assert read_source("-") == from_file
    from_web = read_source(site.page("/a", raw, Content_Type="text/html"), allow_private=True)
    assert value(from_web.headline) == value(from_file.headline) == EN.headline
    assert value(from_web.url) == site.url + "/a"


@pytest.mark.parametrize("name", ["missing.html", "notes.docx", "noname", "folder.html"])
def test_what_is_no_page_or_text_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "notes.docx").write_bytes(b"PK")
    with pytest.raises(Refused):
        open_source(str(tmp_path / name))


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    with path.open("wb") as handle:
        handle.truncate(MAX_BYTES + 1)
    with pytest.raises(Refused, match="larger"):
        open_source(str(path))


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://example.org/a", "gopher://example.org/", "data:text/html,x",
        "javascript:alert(1)", "http://127.0.0.1/", "http://localhost/", "http://10.0.0.1/",
        "http://192.168.1.1/", "http://172.16.0.1/", "http://169.254.169.254/latest/meta-data",
        "http://[::1]/", "http://[fe80::1]/", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/",
        "http://2130706433/", "http://0x7f000001/", "http://100.64.0.1/", "https://user@example.org",
        "http://example.org:22/", "HTTP://LOCALHOST/", "http://a.localhost/", "http://",
    ],
)  # fmt: skip
def test_only_public_web_addresses_are_asked(url: str) -> None:
    with pytest.raises(Refused):
        open_source(url, web=Polite(delay=0))


@pytest.mark.parametrize(
    "target", ["http://169.254.169.254/key", "http://127.0.0.1:1/", "file:///etc/passwd"]
)
def test_a_redirect_is_held_to_the_same_rules(
    target: str, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = site.says("/a", 302, Location=target)
    look = addresses.look_at

    def only_the_first_may_be_private(url: str, allow_private: bool = False) -> Any:
        return look(url, allow_private and url.startswith(site.url + "/a"))

    monkeypatch.setattr(client, "look_at", only_the_first_may_be_private)
    with pytest.raises(Refused, match=r"private|not a public|usual port"):
        open_source(start, web=Polite(allow_private=True, delay=0))
    assert site.paths == ["/a"]


def test_a_name_at_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for private in ("10.0.0.7", "127.0.0.1", "169.254.1.1", "::1", "fd00::1"):
        found = [(2, 1, 6, "", (ip, 80)) for ip in ("93.184.216.34", private)]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *a, _found=found, **o: _found)
        with pytest.raises(Refused, match="private"):
            open_source("http://news.example.org/a", web=Polite(delay=0))


def test_a_name_that_changes_its_address_after_the_look_gains_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = iter(["93.184.216.34", *["127.0.0.1"] * 9])
    connected: list[str] = []
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **o: [(2, 1, 6, "", (next(answers), 80))])

    def connect(address: tuple[str, int], *rest: Any) -> socket.socket:
        connected.append(address[0])
        raise OSError("no network in tests")

    monkeypatch.setattr(client, "create_connection", connect)
    with pytest.raises(Refused):
        open_source("http://news.example.org/a", web=Polite(delay=0))
    assert connected == ["93.184.216.34"]


def test_redirects_are_followed_and_counted(site: Site) -> None:
    raw = Build(EN, json_ld=node(EN), h1=EN.headline).html().encode()
    site.page("/b", raw)
    first = site.says("/a", 301, Location="/b")
    site.says("/loop", 302, Location="/loop")
    web = Polite(allow_private=True, delay=0)
    page = read_source(first, web=web)
    assert (value(page.url), page.asked_for) == (site.url + "/b", first)
    with pytest.raises(Refused, match="redirects"):
        open_source(site.url + "/loop", web=web)


def test_large_packed_and_slow_answers_are_cut_off(site: Site) -> None:
    large = site.page("/large", b"x" * (MAX_BYTES + 1))
    bomb = site.page("/bomb", gzip.compress(bytes(MAX_BYTES * 5)), Content_Encoding="gzip")

    def trickle(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(25):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.1)

    site.answers["/slow"] = trickle
    web = Polite(allow_private=True, delay=0)
    for url in (large, bomb):
        with pytest.raises(Refused, match="larger"):
            open_source(url, web=web)
    hasty = Polite(allow_private=True, delay=0, total_seconds=1)
    with pytest.raises(Refused, match="longer than"):
        open_source(site.url + "/slow", web=hasty)


def test_an_answer_that_is_no_page_is_refused_or_named(site: Site) -> None:
    web = Polite(allow_private=True, delay=0)
    with pytest.raises(Refused, match="404"):
        open_source(site.says("/gone", 404, b"gone"), web=web)
    page = read_source(site.page("/a", b"{}", Content_Type="application/json"), web=web)
    assert page.kind == "not an article"


# --- Addresses ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_url", "wanted"),
    [
        ("https://a.example/x?utm_source=t&id=5&fbclid=1&gclid=2#top", "https://a.example/x?id=5"),
        ("HTTPS://WWW.A.Example:443/X", "https://www.a.example/X"),
        ("http://a.example:80", "http://a.example/"),
        ("http://a.example:8080/x", "http://a.example:8080/x"),
        ("https://a.example/x/amp", "https://a.example/x"),
        ("https://a.example/x/amp/1", "https://a.example/x"),
        ("https://a.example/amp/news/x", "https://a.example/news/x"),
        ("https://a.example/x.amp.html", "https://a.example/x.html"),
        ("https://a.example/x?amp=1&p=2", "https://a.example/x?p=2"),
        ("https://a.example/x?outputType=amp", "https://a.example/x"),
        ("https://amp.a.example/x", "https://a.example/x"),
        ("https://www.google.com/amp/s/a.example/x/amp", "https://a.example/x"),
        ("https://a-example.cdn.ampproject.org/c/s/a.example/x", "https://a.example/x"),
        (
            "https://web.archive.org/web/20251202/https://a.example/x?utm_id=1",
            "https://a.example/x",
        ),
        ("https://a.example/?p=84122", "https://a.example/?p=84122"),
        ("https://a.example/d.php?eid=83909&cid=516", "https://a.example/d.php?eid=83909&cid=516"),
        ("https://a.example/%d0%bf", "https://a.example/%D0%BF"),
        ("https://a.example/п'<b>", "https://a.example/%D0%BF%27%3Cb%3E"),
        ("https://m.a.example/x/", "https://m.a.example/x/"),
        ("https://a.example/champion/amplify", "https://a.example/champion/amplify"),
    ],
)
def test_an_address_is_cleaned_of_what_does_not_name_the_page(given_url: str, wanted: str) -> None:
    assert canonical_url(given_url) == wanted


@pytest.mark.parametrize(
    "url", ["", "a", "//a.example/x", "ftp://a.example", "javascript:alert(1)", "http://",
            "http://u:p@a.example/", "http://[::1", "http://a.example:x/", "http://nodots/"]
)  # fmt: skip
def test_what_is_no_address_of_a_page_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="address"):
        canonical_url(url)


def _joined(parts: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(parts), max_size=8).map("".join)


_URLS = st.builds(
    lambda scheme, host, path, query, mark: f"{scheme}://{host}/{path}?{query}#{mark}",
    st.sampled_from(["http", "https", "HTTPS"]),
    st.sampled_from(["a.example", "amp.amp.a.example", "www.a.example:443", "a.example.", "П.укр"]),
    _joined([*"ab/%2541.-_~ п'\"<", "amp", "/amp", "amp/", ".amp", ".html", "/amp-1234567.html"]),
    _joined([*"a=&%25?п ", "amp", "utm_x", "&amp=1", "outputType=amp", "/amp"]),
    st.text(max_size=3),
)


@given(_URLS)
def test_a_cleaned_address_stays_as_it_is(url: str) -> None:
    once = canonical_url(url)
    assert canonical_url(once) == once
    assert page_key(once) == page_key(url)
    assert not is_amp(once)
    assert safe_url(once) == once or not once.isascii()


# --- Dates and agencies ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("December 02, 2025", "2025-12-02"), ("2 December 2025, 14:05", "2025-12-02"),
        ("Published: Dec. 2nd, 2025 3 pm", "2025-12-02"), ("14:05, 2 грудня 2025 р.", "2025-12-02"),
        ("2 декабря 2025 года, 12:05 (МСК)", "2025-12-02"), ("02.12.2025 14:05", "2025-12-02"),
        ("December 2025", "2025-12"), ("Пʼятниця, 5 грудня 2025", "2025-12-05"),
    ],
)  # fmt: skip
def test_a_line_that_is_a_date_is_read(line: str, day: str) -> None:
    assert dates.is_line(line)
    assert dates.printed(line) == day


@pytest.mark.parametrize(
    "line", ["Sampletown in March 2024.", "On December 2, 2025 nothing happened", "2025", "page 2"]
)
def test_a_line_with_more_than_a_date_is_none(line: str) -> None:
    assert not dates.is_line(line)


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_none(text: str) -> None:
    for read_date in (dates.stated, dates.printed):
        try:
            found = read_date(text)
        except dates.Ambiguous:
            continue
        if found is not None:
            assert re.fullmatch(r"\d{4}-\d\d(-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?)?", found)
            dt.datetime.fromisoformat(found if len(found) > 7 else f"{found}-01")


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("AFP contributed reporting.", ["AFP"]), ("By AFP", ["AFP"]), ("© 2025 AFP", ["AFP"]),
        ("Copyright 2025 Agence France-Presse. All rights reserved.", ["AFP"]),
        ("KYIV, Dec 2 (Reuters) - Something happened", ["Reuters"]),
        ("KYIV, Ukraine (AP) — Something happened", ["AP"]),
        ("МОСКВА, 2 декабря. /ТАСС/. Что-то произошло", ["TASS"]),
        ("МОСКВА, 2 дек - РИА Новости. Что-то произошло", ["RIA Novosti"]),
        ("Джерело: Укрінформ", ["Ukrinform"]),
        ("Источник: Интерфакс-Украина", ["Interfax-Ukraine"]),
        ("With reporting by AFP and Reuters", ["AFP", "Reuters"]),
        ("By Jane Example, Reuters", ["Reuters"]),
    ],
)  # fmt: skip
def test_a_credit_names_the_agency(line: str, who: list[str]) -> None:
    lines = ["Some words of a made-up text."] * 20
    place = 0 if "(" in line or "/" in line or " - " in line else len(lines)
    lines.insert(place, line)
    assert agencies.credited(lines) == (who, place)


@pytest.mark.parametrize(
    "line",
    [
        "An analysis by AFP of data shows that nothing happened.",
        "Jane Example / press service / AFP", "Photo: Jane Example / AFP",
        "The minister told Reuters that nothing happened.", "“Nothing”, he told AFP.",
        "According to TASS, nothing happened.", "The map (AP) is wrong.",
    ],
)  # fmt: skip
def test_a_quoted_agency_or_its_picture_is_no_credit(line: str) -> None:
    assert agencies.credited([line]) is None
    assert agencies.credited(["Words."] * 20 + [line]) is None


# --- What the ledger knows ---------------------------------------------------------------------


def article(article_id: str = "gazette-2025-12-01-sample", **changed: str) -> Article:
    row = dict.fromkeys(Article.columns(), "") | {
        "article_id": article_id, "publisher_id": "made-up-gazette", "headline": EN.headline,
        "headline_basis": "seen", "published": "2025-12-01",
        "published_basis": "page", "language": "en", "agency": "AFP",
        "source_tier": "article", "url": "https://www.invented.example/2025/sampletown-1",
    }  # fmt: skip
    return Article.model_validate(row | changed)


def figure(value_printed: str, article_id: str = "gazette-2025-12-01-sample") -> Figure:
    row = dict.fromkeys(Figure.columns(), "") | {
        "figure_id": "f9001", "role": "prints", "series_id": "made-up", "place_id": "ua",
        "side": "russia", "period_kind": "month", "period_start": "2025-11-01",
        "period_end": "2025-11-30", "period_basis": "exact", "vintage": "2025-12-01",
        "vintage_basis": "article date", "value": value_printed, "unit": "km2",
        "article_id": article_id,
    }  # fmt: skip
    return Figure.model_validate(row)


def page_of(**changed: str) -> Page:
    values = {"url": "https://other.example/a", "headline": EN.headline, "agency": "AFP",
              "published": "2025-12-02", "language": "en"} | changed  # fmt: skip
    text = values.pop("text", "")
    asked = values.pop("asked_for", None)
    found = {name: Found(text, "test") for name, text in values.items() if text}
    return Page(**found, text=text, asked_for=asked)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changed",
    [
        {"url": "http://invented.example/2025/sampletown-1/?utm_source=x"},
        {"url": "https://m.invented.example/2025/sampletown-1/amp"},
        {"url": "https://invented.example/new", "canonical": "https://invented.example/2025/sampletown-1"},
        {"url": "https://invented.example/n", "asked_for": "https://invented.example/2025/sampletown-1"},
    ],
)  # fmt: skip
def test_a_page_in_the_ledger_is_recognised_by_any_of_its_addresses(
    changed: dict[str, str],
) -> None:
    known = known_as(page_of(headline="", **changed), [article()])
    assert known
    assert (known.article_id, known.same_page) == ("gazette-2025-12-01-sample", True)


def test_a_page_that_names_a_known_original_is_offered_as_its_copy() -> None:
    page = page_of(headline="", canonical="https://www.invented.example/2025/sampletown-1")
    known = known_as(page, [article(copy_of="original-1")])
    assert known
    assert (known.original, known.same_page) == ("original-1", False)


@pytest.mark.parametrize(
    ("changed", "is_known"),
    [
        ({}, True),
        ({"headline": EN.headline.replace("Army", "Forces")}, True),
        ({"headline": EN.headline.replace("Army", "Forces"), "agency": ""}, False),
        ({"published": "2025-12-20"}, False),
        ({"published": ""}, True),
        ({"agency": "Reuters"}, False),
        ({"language": "uk"}, False),
        ({"headline": "Army of Nowhere says it took the town of Otherplace and two more"}, False),
        ({"headline": "Sampletown taken"}, False),
    ],
)
def test_a_wire_story_is_known_by_its_headline_agency_and_days(
    changed: dict[str, str], is_known: bool
) -> None:
    known = known_as(page_of(**changed), [article()])
    assert (known is not None) == is_known
    assert known is None or (not known.same_page and known.reason)


@pytest.mark.parametrize(
    ("changed", "is_known"),
    [
        ({"text": "зайняла 1 234,5 і 3 985 км²"}, True),
        ({"text": "advanced by 3,985 square kilometres"}, True),
        ({"text": "advanced by 3,986 square kilometres"}, False),
        ({"text": "advanced by 3,985", "agency": "Reuters"}, False),
        ({"text": "advanced by 3,985", "published": "2025-11-02"}, False),
        ({"text": "advanced by 3,985", "published": ""}, False),
        ({"text": "9" * 500}, False),
    ],
)
def test_a_translated_wire_story_is_known_by_its_figures(
    changed: dict[str, str], is_known: bool
) -> None:
    page = page_of(**{"headline": "Інший заголовок", "language": "uk"} | changed)
    known = known_as(page, [article()], [figure("3985")])
    assert (known is not None) == is_known


def test_a_round_figure_or_a_year_makes_no_copy() -> None:
    page = page_of(headline="Something else", text="about 600 in 2025, 4,000 in all, 19 percent")
    for number in ("600", "2025", "4000", "19"):
        assert known_as(page, [article()], [figure(number)]) is None


@pytest.mark.thorough
def test_a_copy_is_looked_for_in_a_time_that_grows_as_the_ledger() -> None:
    articles = [
        article().model_copy(update={
            "article_id": f"a-{n}", "headline": f"Army of Nowhere takes the village of Number {n}",
            "published": None if n % 3 == 0 else f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}",
            "url": f"https://www.invented.example/2025/12/army-takes-village-{n}",
        })
        for n in range(20_000)
    ]  # fmt: skip
    figures = [figure("3985").model_copy(update={"article_id": f"a-{n}"}) for n in range(30_000)]
    texts = [
        TextSketch(article_id=f"a-{n}", sketch="".join(f"{32 * n + k:08x}" for k in range(32)))
        for n in range(20_000)
    ]
    page = page_of(text=" ".join(f"{n} and {n * n}" for n in range(300)))
    assert (
        growth(
            lambda: known_as(page, articles[:10_000], figures[:15_000], texts[:10_000]),
            lambda: known_as(page, articles, figures, texts),
        )
        <= TWICE
    )


def publisher(publisher_id: str, name: str, home_page: str) -> Publisher:
    return Publisher.model_validate({
        "publisher_id": publisher_id, "name": name, "country": "", "stance": "independent",
        "home_page": home_page, "note": "",
    })  # fmt: skip


def test_a_publisher_is_found_by_host_before_name() -> None:
    known = [
        publisher("one", "The Made-up Gazette", "https://gazette.example/"),
        publisher("two", "Other", "https://www.other.example/"),
        publisher("three", "Other, war desk", "https://war.other.example/"),
    ]
    for url, wanted in (
        ("https://other.example/a", "two"), ("https://m.other.example/a", "two"),
        ("https://war.other.example/a", "three"), ("https://en.other.example/a", "two"),
        ("https://another.example/a", None),
    ):  # fmt: skip
        found = publisher_of(page_of(url=url), known)
        assert (found.publisher_id if found else None) == wanted, url
    page = page_of(url="https://new.example/a", publisher="Made-Up Gazette")
    named = publisher_of(page, known)
    assert named
    assert named.publisher_id == "one"
    assert any("from its name" in doubt for doubt in page.doubts)


@pytest.mark.parametrize(
    ("host", "wanted"),
    [
        ("www.invented.example", "invented"), ("en.invented.example", "en-invented"),
        ("www.invented.co.uk", "invented"), ("invented.com.", "invented"), ("in.ua", "in-ua"),
        ("t.me", "t-me"), ("en.abc.ua", "en-abc"), ("somebody.blogs.example", "somebody-blogs"),
        ("taken.example", "taken-example"), ("127.0.0.1:8000", "outlet"),
    ],
)  # fmt: skip
def test_a_new_publisher_has_a_free_id_of_its_host(host: str, wanted: str) -> None:
    there = [publisher("taken", "Taken", "https://taken.com/"), publisher("0", "0", HOST)]
    row = new_publisher(page_of(url=f"https://{host}/a"), there)
    assert row
    assert row["publisher_id"] == wanted
    assert Publisher.model_validate(row | {"name": "Invented"}).home_page == f"https://{host}/"


@pytest.mark.parametrize(
    ("address", "name", "is_its"),
    [
        ("www.invented.example/a", "The Invented Times", True),
        ("inventedtimes.co.uk/a", "Invented Times", True),
        ("it.example/a", "I T", True),
        ("theplatform.example/a", "The Invented Times", False),
        ("t.me/somebody/7", "Telegram", False),
        ("somebody.blogs.example/a", "Somebody's Diary", False),
        ("invented.example/@somebody/a", "Invented", False),
        ("127.0.0.1/a", "Invented", False),
    ],
)
def test_a_platform_is_not_surely_the_publisher(address: str, name: str, is_its: bool) -> None:
    assert is_named_by_host(page_of(url=f"https://{address}"), name) == is_its


def test_the_name_of_a_new_publisher_is_not_taken_from_a_copy_of_another_site() -> None:
    page = page_of(url="https://archive.example/a", publisher="Invented")
    page.publisher = Found("Invented", "og:site_name")
    assert (new_publisher(page, []) or {})["name"] == "Invented"
    page.canonical = Found("https://invented.example/a", "link rel=canonical")
    assert (new_publisher(page, []) or {})["name"] == ""


def test_an_id_is_in_the_style_of_the_file_and_free() -> None:
    one = publisher("invented", "Invented", "https://www.invented.example/")
    rows = [article("inv-2025-12-01-a", publisher_id="invented")]
    page = page_of(url="https://www.invented.example/2025/army-takes-the-village-of-x-a91299")
    free = "inv-2025-12-02-army-takes-village"
    assert article_id_for(page, one, rows) == free
    rows += [article(taken, publisher_id="invented") for taken in (free, f"{free}-2")]
    assert article_id_for(page, one, rows) == f"{free}-3"
    assert article_id_for(page, None, []) == "invented-2025-12-02-army-takes-village"


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)
def test_a_row_is_one_that_the_ledger_takes(words: Any) -> None:
    case = Build(words, json_ld=node(words), h1=words.headline, canonical=HOST + "/a").case("")
    page = read(case)
    gazette = publisher("made-up-gazette", "Made-up Gazette", HOST)
    row = row_for(page, [article()], [gazette], None)
    assert Article.model_validate(row).published == "2025-12-02"
    assert row["publisher_id"] == "made-up-gazette"
    assert json.dumps(row)


def test_a_row_of_a_copy_keeps_its_own_address_and_names_the_original() -> None:
    page = page_of(canonical="https://www.invented.example/2025/sampletown-1")
    row = row_for(page, [article()], [], known_as(page, [article()]))
    assert row["url"] == "https://other.example/a"
    assert row["copy_of"] == "gazette-2025-12-01-sample"
    assert any("No publisher" in doubt for doubt in page.doubts)


DISPATCH = (
    "The made-up army of Nowhere said on Monday that its soldiers had taken Sampletown, a village "
    "that nobody has ever seen on a map. A spokesman of the other side called the report invented "
    "and said that his units held the southern edge of it. The made-up institute that follows the "
    "front could not say which of them was right, for its cameras had been out of order since "
    "Thursday. Farmers who live on the other bank of the river heard guns in the night. In the "
    "month that ended on Sunday the army of Nowhere took more ground than in any month before, the "
    "institute had said earlier, without a number. Talks about a pause had been broken off a week "
    "ago, after both delegations left the hall at the same time through different doors."
)
FOLLOW_UP = (
    "A second village has changed hands near Sampletown, the made-up army of Nowhere said on "
    "Tuesday evening, and named neither its streets nor its church. Its neighbours were said to "
    "have left in spring, when the road was mined. Talks about a pause had been broken off a week "
    "ago, after both delegations left the hall at the same time through different doors. The other "
    "side has not answered questions, and the institute will publish its next map on Friday."
)


@pytest.mark.parametrize(
    ("text", "changed", "is_known"),
    [
        (DISPATCH, {}, True),
        (DISPATCH.upper().replace(",", ""), {}, True),
        (DISPATCH[: len(DISPATCH) * 6 // 10], {}, True),
        ("Opening of our own, with the news of the day. " + DISPATCH, {}, True),
        (DISPATCH, {"published": "2026-01-20"}, False),
        (FOLLOW_UP, {}, False),
        ("Too short to tell.", {}, False),
    ],
)
def test_a_text_printed_again_is_known_whatever_its_headline(
    text: str, changed: dict[str, str], is_known: bool
) -> None:
    page = page_of(**{"headline": "Nothing alike", "agency": "", "text": text} | changed)
    known_again = TextSketch(article_id="gazette-2025-12-01-sample", sketch=sketch(DISPATCH))
    known = known_as(page, [article()], [], [known_again])
    assert (known is not None) == is_known
    assert known is None or (known.original, known.same_page) == (
        "gazette-2025-12-01-sample", False
    )  # fmt: skip


@settings(max_examples=60)
@given(st.integers(0, 120), st.integers(0, 120))
def test_sketches_tell_about_what_two_texts_share(first: int, second: int) -> None:
    common = " ".join(f"common{n}" for n in range(120))
    one = common + " " + " ".join(f"one{n}" for n in range(first))
    other = common + " " + " ".join(f"other{n}" for n in range(second))
    runs = [
        {tuple(words[i : i + 5]) for i in range(len(words) - 4)}
        for words in (one.split(), other.split())
    ]
    share = len(runs[0] & runs[1]) / len(runs[0] | runs[1])
    assert abs(alike(sketch(one), sketch(other)) - share) < 0.4
    assert alike(sketch(one), sketch(one)) == 1
    assert len(sketch(one)) <= 256
    assert shares_with(sketch(one))(sketch(other)) or alike(sketch(one), sketch(other)) < SIMILAR
