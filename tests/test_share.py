"""Every address: what it answers for the real ledger, and what a reader can write in it."""

import copy
import csv
import json
import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from html import escape
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from lxml import html

from share import answers, changes, descriptions, documents, pictures, resources, site
from share.answers import Answer
from share.resources import RESOURCES
from tests.ledger import PROJECT
from views import database
from views.pages import check, claims, trends
from views.shown import Chart
from views.wording.common import Foreign, language_of

TODAY = date(2026, 11, 30)
BASE = "https://ledger.example/"
KINDS = list(RESOURCES)
NTH = 40  # of the things of a kind; all of them in the thorough test


@cache
def build() -> Path:
    return database.build_path()


def ask(path: str, *query: tuple[str, str], explore: str = BASE) -> Answer:
    found = answers.answer(build(), path, query, base=BASE, today=TODAY, explore=explore)
    assert found is not None, path
    return found


def told(answer: Answer) -> dict[str, object]:
    found: dict[str, object] = json.loads(answer.body)
    return found


def some(kind: str, nth: int = NTH) -> Sequence[str]:
    found = resources.ids(build(), RESOURCES[kind])
    return found[:: max(1, len(found) // nth)]


@pytest.mark.parametrize("nth", [NTH // 10, pytest.param(40, marks=pytest.mark.thorough)])
@pytest.mark.parametrize("kind", KINDS)
def test_each_thing_has_a_page_that_is_content_and_leads_only_where_something_is(
    kind: str, nth: int
) -> None:
    pages = set(descriptions.pages(build()))
    for thing in some(kind, nth):
        made = ask(f"{kind}/{thing}", explore="")
        assert (made.status, made.media_type) == (200, "text/html; charset=utf-8"), thing
        assert len(made.body) < 60_000, f"{kind}/{thing} is {len(made.body)} bytes"
        page = html.fromstring(made.body.decode())
        assert len(page.xpath("//h1")) == 1
        assert page.xpath("//h1")[0].text_content().strip()
        levels = [int(e.tag[1]) for e in page.iter("h1", "h2", "h3")]
        assert all(b - a <= 1 for a, b in pairwise(levels))
        for link in page.xpath("//main//a/@href"):
            if link.startswith(("http://", "https://")):
                continue
            assert link.startswith("../"), link
            own = re.sub(r"(\.narrow|\.square|\.dark)*\.(svg|png|json|csv)$", "", link[3:])
            assert own.removeprefix("embed/") in pages, link
        for script in page.xpath("//script"):
            assert script.get("type") == "application/ld+json"
            assert json.loads(script.text)["@context"] == "https://schema.org"


@pytest.mark.parametrize("kind", KINDS)
def test_the_json_and_the_csv_of_a_thing_have_the_rows_of_the_ledger(kind: str) -> None:
    resource = RESOURCES[kind]
    for thing in some(kind, 5):
        found = told(ask(f"{kind}/{thing}.json"))
        assert found["id"] == thing
        assert found["data_day"] == resources.day(build())
        assert str(found["sentence"]).strip()
        assert found[kind], thing
        text = ask(f"{kind}/{thing}.csv").body.decode("utf-8-sig")
        rows = list(csv.DictReader(text.splitlines()))
        listed = found[resource.parts[0].relation]
        assert isinstance(listed, list)
        assert len(rows) == len(listed)
        for row, other in zip(rows, listed, strict=True):
            assert list(row) == list(other)


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_is_narrowed_by_its_filters_and_says_so_where_nothing_fits(kind: str) -> None:
    resource = RESOURCES[kind]
    rows = told(ask(f"{kind}.json"))["rows"]
    assert isinstance(rows, list)
    for name in resource.filters:
        value = next(str(r[name]) for r in rows if r[name] is not None)
        chosen = told(ask(f"{kind}.json", (name, value)))["rows"]
        assert chosen == [r for r in rows if str(r[name]) == value]
        lines = ask(f"{kind}.csv", (name, value)).body.decode("utf-8-sig").splitlines()
        assert len(lines) == len(chosen) + 1
    nothing = (resource.filters[0], "no such thing")
    assert told(ask(f"{kind}.json", nothing))["note"]
    assert b"Nothing in the ledger fits" in ask(f"{kind}/", nothing).body


WRONG = [
    [("x", "1")],
    [("as-of", "2026-02-30")],
    [("as-of", "26-02-03")],
    [("as-of", "2026-05-31"), ("as-of", "2026-05-31")],
    [("as-of", "' OR 1=1 --")],
    [("as-of", "2" * 9000)],
    [("as-of", "２０２６-05-31")],
    [("as-of", "")],
]


@pytest.mark.parametrize("query", WRONG)
def test_a_parameter_that_is_not_understood_is_told_in_a_sentence(
    query: list[tuple[str, str]],
) -> None:
    for path in ("figure/f0174", "figure/f0174.json", "figure.json", "verdict", "changes"):
        found = ask(path, *query)
        assert (found.status, found.media_type) == (400, "application/problem+json")
        problem = told(found)
        assert problem["status"] == 400
        assert str(problem["detail"]).endswith(".")


@pytest.mark.parametrize(
    "path",
    ["figure/nix", "figure/..", "figure/.", "month/2025-13", "month/2025-11-01", "place/page-99",
     "statement/c001.svg", "embed/article/x", "feed/nix.xml", "series/nix.csv"],
)  # fmt: skip
def test_what_is_not_in_the_ledger_is_not_found(path: str) -> None:
    found = ask(path)
    assert (found.status, found.media_type) == (404, "application/problem+json")


@pytest.mark.parametrize(
    "path",
    ["", "nonsense", "figure", "figure/a/b", "figure/f0174.exe/..", "etl/sql", "figure/\x00"],
)
def test_what_is_no_address_of_ours_is_left_to_others(path: str) -> None:
    assert answers.answer(build(), path, (), base=BASE, today=TODAY) is None


def test_a_number_as_known_on_a_day_is_the_vintage_of_that_day() -> None:
    revised = resources.rows(build(), "revision")
    for row in revised:
        if row["first_vintage_basis"] != "article date":
            continue
        before, after = str(row["first_vintage"]), str(row["latest_vintage"])
        path = f"figure/{row['latest_figure_id']}.json"
        early, late = (told(ask(path, ("as-of", day)))["rows"] for day in (before, after))
        assert isinstance(early, list)
        assert isinstance(late, list)
        assert [r["figure_id"] for r in early] == [row["first_figure_id"]]
        assert [r["figure_id"] for r in late] == [row["latest_figure_id"]]
    never = told(ask("figure/f0174.json", ("as-of", "2025-01-01")))
    assert never["rows"] == []
    assert "No printed number of it was known" in str(never["note"])


def test_the_founding_headline_is_judged_as_on_the_dashboard() -> None:
    text = "Russia made its largest monthly gains in Ukraine since November 2024"
    found = told(ask("verdict.json", ("text", text), ("on", "2025-12-02")))
    verdicts = found["verdicts"]
    assert isinstance(verdicts, list)
    assert len(verdicts) == 1
    counts = {row["series_id"]: row["verdict"] for row in verdicts[0]["counts"]}
    assert counts["afp-net"] == "holds"
    assert counts["deepstate-net"] == "fails"
    assert all(row["link"] or row["is_measured"] for row in verdicts[0]["counts"] if row["verdict"])
    page = ask("verdict", ("text", text), ("on", "2025-12-02")).body.decode()
    assert escape(verdicts[0]["answer"]).replace("&#x27;", "&#39;") in page
    undated = told(ask("verdict.json", ("text", text)))["verdicts"]
    assert isinstance(undated, list)
    assert len(undated) > 1  # each of what it may mean, none chosen silently


def test_an_error_is_reported_to_the_one_address_that_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Answers are kept, so each is asked from a site of its own.
    assert b"Report an error" not in ask("figure/f0174", explore="https://none.example/").body
    monkeypatch.setenv("LEDGER_REPORT", "mailto:desk@example.org")
    told = ask("figure/f0174", explore="https://set.example/")
    (link,) = html.fromstring(told.body).xpath("//footer//a/@href")
    assert link.startswith("mailto:desk@example.org?subject=Error")
    assert "figure%2Ff0174" in link


@pytest.mark.parametrize("to", ["https://[", "javascript:alert(1)", "desk", ""])
def test_no_error_is_reported_to_what_is_no_address(
    to: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEDGER_REPORT", to)
    assert site.report("a page", "https://ledger.example/") == ""


def test_a_foreign_headline_says_its_language_and_an_english_one_none() -> None:
    found = resources.rows(build(), "article")
    for language in ("es", "en"):
        row = next(r for r in found if r["language"] == language and r["headline"])
        page = html.fromstring(ask(f"article/{row['article_id']}").body)
        spoken = page.xpath("//h1/@lang | //h1//*/@lang")
        assert spoken == ([] if language == "en" else [language])
        (entry,) = html.fromstring(ask("article/", ("language", language)).body).xpath(
            f"//main//a[@href='../article/{row['article_id']}']"
        )
        assert entry.get("lang") == (None if language == "en" else language)


def test_foreign_words_keep_their_language_in_a_copy() -> None:
    words = Foreign("слово", "uk")
    for made in (copy.copy(words), copy.deepcopy(words)):
        assert (made, language_of(made)) == ("слово", "uk")


def test_a_text_is_shown_as_it_is() -> None:
    text = '<script>alert("1")</script> Russia took 701 square km in November 2025'
    page = ask("verdict", ("text", text)).body.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_a_headline_on_a_settlement_is_answered_with_what_became_of_it() -> None:
    text = ("text", "Russia captures Kupiansk")
    claims = told(ask("verdict.json", text))["settlements"]
    assert isinstance(claims, list)
    assert [claim.partition(":")[0] for claim in claims] == ["Kupiansk"]
    page = ask("verdict", text).body.decode()
    assert page.count("<h1>Kupiansk: ") == 1
    assert 'href="claim/kupiansk"' in page
    assert not told(ask("verdict.json", ("text", "A drone hit a bus in Kupiansk")))["settlements"]


def test_changes_are_those_since_a_day_and_lead_to_their_pages() -> None:
    pages = set(descriptions.pages(build()))
    found = changes.changes(build())
    assert {c.kind for c in found} == set(changes.LABELS)
    assert [c.day for c in found] == sorted((c.day for c in found), reverse=True)
    assert {c.path for c in found} <= pages
    since = told(ask("changes.json", ("since", "2026-01-01")))["changes"]
    assert isinstance(since, list)
    assert len(since) == sum(c.day >= "2026-01-01" for c in found)


def test_a_feed_has_what_a_reader_of_feeds_needs() -> None:
    atom = "{http://www.w3.org/2005/Atom}"
    for path in ("feed.xml", "feed/revision.xml", "feed/ua.xml", "feed/afp.xml"):
        feed = Xml.fromstring(ask(path).body)  # noqa: S314 - our own
        entries = feed.findall(f"{atom}entry")
        assert entries
        ids = [e.findtext(f"{atom}id") for e in entries]
        assert len(ids) == len(set(ids))
        for part in (feed, *entries):
            assert part.findtext(f"{atom}title")
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", part.findtext(f"{atom}updated") or "")


def test_the_addresses_are_those_that_are_written_down() -> None:
    text = (PROJECT / "docs" / "addresses.md").read_text(encoding="utf-8")
    written = set(re.findall(r"^\| `/([^`?]*)", text, re.MULTILINE))
    patterns = [route.pattern for route in answers.routes()]
    for path in written:
        example = path.replace("<kind>", "figure").replace("<id>", "f0174").replace("<n>", "2")
        assert any(p.fullmatch(example.replace("<subject>", "afp")) for p in patterns), path
    for pattern in patterns:
        assert any(
            pattern.fullmatch(
                path.replace("<kind>", kind).replace("<id>", "f0174").replace("<n>", "2")
                .replace("<subject>", "afp")
            )
            for path in written for kind in KINDS
        ), pattern.pattern  # fmt: skip
    for kind in KINDS:
        assert f"`{kind}`" in text
    for name in {p.name for route in answers.routes() for p in route.parameters}:
        assert f"`{name}`" in text, name


def test_every_column_of_every_file_is_explained() -> None:
    package = told(ask("datapackage.json"))
    listed = package["resources"]
    assert isinstance(listed, list)
    assert {r["path"] for r in listed} == {f"{BASE}{kind}.csv" for kind in KINDS}
    for resource in listed:
        for column in resource["schema"]["fields"]:
            assert column["description"], (resource["name"], column["name"])


def test_a_page_says_nothing_that_depends_on_the_day_of_reading() -> None:
    path = f"month/{resources.ids(build(), RESOURCES['month'])[-2]}"
    early = answers.answer(build(), path, (), base=BASE, today=date(2026, 12, 1))
    late = answers.answer(build(), path, (), base=BASE, today=date(2030, 1, 1))
    assert early is not None
    assert late is not None
    assert early.body == late.body
    assert early.headers["ETag"] == late.headers["ETag"]


def test_names_of_things_are_there_for_every_list() -> None:
    for kind in KINDS:
        with database.reading(build()):
            named = documents.names(build(), kind)
        assert set(resources.part_ids(build(), RESOURCES[kind])) <= set(named)


@pytest.mark.thorough
def test_where_a_chart_offers_its_picture_there_is_one() -> None:
    told = list(claims.options(build()).settlements)[::9]
    charts: list[Chart | None] = [claims.settlement(build(), i).chart for i in told]
    known = trends.options(build())
    charts += [
        trends.view(
            build(), trends.Choices((series,), "ua", min(known.months), max(known.months))
        ).chart
        for series in list(known.series)[::4]
    ]
    for statement in list(check.options(build()).printed)[::4]:
        drawn = check.view(build(), statement, "now").drawn
        charts += [check.months(build(), statement, "now", i) for i in list(drawn)[:1]]
    offered = [chart.shared for chart in charts if chart and chart.shared]
    assert len(offered) > 40
    without = [i for i in offered if pictures.picture(build(), *i.split("/")) is None]
    assert not without
