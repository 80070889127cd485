"""The page of one figure: what it says on the real ledger, and citations of made-up figures."""

import json
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from dashboard import escape
from tests.test_pages import opened, words
from views import charts, columns, queries, wording
from views.database import query

PROJECT = Path(__file__).parents[1]
READ = "2026-03-01"


def shown(figure_id: str) -> tuple[str, AppTest]:
    """All words of a figure's page and the page."""
    page = opened("figure", id=figure_id)
    return words(page), page


def cited(page: AppTest) -> str:
    return " ".join(block.value for block in page.code)


def row_of(figure_id: str) -> Any:
    """A row of the real ledger."""
    return next(wording.common.each(queries.figure.figure(figure_id)))


# --- the page ------------------------------------------------------------------------------------


def test_afp_in_november_2025_with_its_definition_record_copies_and_comparisons() -> None:
    text, _ = shown("f0174")
    assert "AFP: 701 km² in November 2025, net change, Ukraine" in text
    assert re.search(r"The most since November 2024 \(\[725\]\(<figure\?id=f\d+>\)", text)
    assert (
        "| third largest of the 26 months of this series in the ledger; the second rise in a row |"
        in text
    )
    assert "1 November 2025 to 30 November 2025, 30 days: a whole calendar month" in text
    assert "areas that Russia only claims are counted" in text
    assert "Counted so until 31 January 2026, then as “AFP, net change, without claimed" in text
    assert "[“701 km²” on the page](<https://www.elespectador.com/" in text
    assert ":~:text=701" in text
    assert "Three articles print it, two of them undated" in text
    assert "[505 km²](<figure?id=f0326>) | −196" in text
    assert "largest monthly gain in Ukraine since November 2024](<check?statement=c105>)" in (text)
    assert "web.archive.org/web/20260102/https://www.elespectador.com" in text
    assert "[Previous: October 2025: 461 km²](<figure?id=" in text
    assert "[Next: December 2025: 244 km²](<figure?id=" in text


def test_deepstate_in_november_2025_and_the_copy_that_differs() -> None:
    text, _ = shown("f0326")
    assert "One article prints it, one prints another number" in text
    assert "Differs from the original" in text
    assert "Measured by us by the same rule: [502.7 km²]" in text
    assert "it compares with this figure" in text


def test_a_part_of_a_month_leads_to_the_whole_and_the_whole_to_the_part() -> None:
    part, _ = shown("f0090")
    assert "A part of a month: it never enters the monthly series" in part
    assert "The whole month was printed as [610 km²](<figure?id=f0093>)" in part
    assert "States October 2024 (478) exceeded August (477)" in part
    whole, _ = shown("f0093")
    assert "First 478 km² for 1–27 October 2024, then 610 km²" in whole


def test_a_value_that_was_revised_says_so_and_has_no_rank() -> None:
    first, _ = shown("f0119")
    assert "Printed again later as [431 km²](<figure?id=f0120>) (3 March 2025)" in first
    assert "First 430 km², then 431 km²" in first
    assert not re.search(r"(largest|smallest) of the", first)
    latest, _ = shown("f0120")
    assert "Printed again later" not in latest
    assert "11th smallest of the 26 months" in latest


def test_a_share_held_is_a_level_on_a_day_without_square_miles() -> None:
    text, page = shown("f0003")
    assert "AFP: about 7% on 23 February 2022, share held by Russia, Ukraine" in text
    assert "Share held: a level on one day, not a change" in text
    assert "“about”" in text
    assert "sq mi" not in text
    assert "AFP counted about 7% of Ukraine as held by Russia on 23 February 2022" in cited(page)


def test_a_disputed_figure_says_who_prints_what() -> None:
    text, _ = shown("f0006")
    assert "Disputed: dayfr.com prints [“68,050 km2”]" in text
    assert "One article prints it, three print another number" in text


def test_a_measured_month_names_both_states_method_licence_and_what_it_reproduces() -> None:
    text, page = shown("m-measured-deepstate-map-ua-2025-11")
    assert "DeepState's map, measured: 503 km² in November 2025" in text
    assert "31 October 2025, 22:28 in Kyiv (update 1761942485)" in text
    assert "Outlines of two states of the map compared in an equal-area plane" in text
    assert "480 km² if both ends were a day earlier, 516 km² if a day later" in text
    assert "Map data © DeepState, proprietary" in text
    assert "who printed [505 km²](<figure?id=f0326>): 2.3 km² less" in text
    assert "Comparisons that rest on it" not in text
    assert "Frontline Ledger measured a net Russian gain of 503 km² in Ukraine" in cited(page)


def test_the_earliest_dated_printing_and_the_best_source_are_two_things() -> None:
    text, _ = shown("f0174")
    assert "Earliest dated printing" in text
    assert "2 January 2026; two undated pages may be earlier" in text
    first = wording.figure.first_dated_parts(
        row_of("f0130")
    )  # of April; the best source is of July
    assert [said for said, _ in first] == [
        "Boursorama", ", April 2025", "; one undated page may be earlier",
    ]  # fmt: skip
    assert dict(wording.figure.source_facts(row_of("f0130"), {}))["Best source"][0][0].startswith(
        "BSS"
    )
    undated = wording.figure.first_dated_parts(row_of("f0017"))
    assert undated == [("Not known: no page with it in this ledger has a date", None)]


def test_no_dated_printing_is_earlier_than_the_earliest_and_copies_stand_in_order_of_time() -> None:
    figures = queries.ledger.download("figure")
    undated_first = []
    for row in wording.common.each(figures[figures["articles"] > 1]):
        copies = queries.figure.printings_of(row.figure_id)
        has_date = copies["vintage_basis"] != "earliest possible"
        assert list(has_date) == sorted(has_date, reverse=True), row.figure_id
        assert copies[has_date]["vintage"].is_monotonic_increasing
        same = copies[has_date & (copies["role"] != "disputes") & ~copies["differs"]]
        if same.empty:
            assert pd.isna(row.first_dated_on)
        else:
            assert row.first_dated_on == same["vintage"].min()
            assert row.first_dated_id == same["print_id"].iloc[0]
        undated_first.append(not has_date.all())
    assert any(undated_first)


@pytest.mark.thorough
def test_a_verdict_as_known_on_a_day_cites_a_page_that_existed_then() -> None:
    statements = queries.verdicts.statements()
    days = query("SELECT article_id, published_by FROM pub.article")
    published_by = dict(zip(days["article_id"], days["published_by"], strict=True))
    said: set[str] = set()
    for row in wording.common.each(statements[statements["evaluable"] == "yes"]):
        known_on = published_by[row.article_id]
        then = queries.verdicts.verdicts(row.statement_id, "then")
        for verdict in wording.common.each(then[then["figure_id"].notna()]):
            assert isinstance(verdict.publisher, str), (row.statement_id, verdict.series_id)
            assert verdict.vintage <= known_on
            pages = queries.figure.printings_of(verdict.figure_id)
            pages = pages[(pages["role"] != "disputes") & ~pages["differs"]]
            dated = pages[pages["vintage_basis"] != "earliest possible"]
            if (dated["vintage"] <= known_on).any():
                assert verdict.vintage == dated["vintage"].min()
                said.add("dated")
            else:
                assert verdict.printed_by.endswith(", undated page")
                said.add("undated")
        own = queries.verdicts.verdicts(row.statement_id, "article")
        for verdict in wording.common.each(own[own["figure_id"].notna()]):
            assert verdict.publisher == row.publisher
            said.add("article")
    assert said == {"dated", "undated", "article"}


def test_a_version_that_its_source_took_back_is_drawn_and_named() -> None:
    text, _ = shown("m-measured-economist-area-ua-2025-11")
    assert "First 149 km² for 1–13 November 2025, then 596 km²; one version with a fault" in text
    drawn = wording.figure.prints_drawn(
        queries.revisions.versions_of("measured-economist-area", pd.Timestamp("2025-11-01")), "x"
    )
    assert "a jump that its source took back" in drawn["label"].iloc[0]


@pytest.mark.parametrize(
    "asked", ["", "f9999", "../../etc", "m-'; DROP TABLE--", "\x00", "f" * 500]
)
def test_without_a_known_id_the_page_offers_months_and_the_newest_figures(asked: str) -> None:
    text = words(opened("figure", id=asked))
    assert ("There is no " in text and " under “Figure”" in text) == bool(asked)
    assert "[701](<figure?id=f0174>)" in text
    assert "Printed last" in text
    assert "Printed figures to" in text


@pytest.mark.parametrize("name", ["overview", "trends"])
def test_tables_elsewhere_lead_to_the_page_of_a_figure(name: str) -> None:
    assert "(<figure?id=f0326>)" in words(opened(name, month="2025-11"))


def test_the_table_of_an_article_leads_to_the_page_of_a_figure() -> None:
    text = words(opened("articles", article=row_of("f0174").article_id))
    assert "[701 km²](<figure?id=f0174>)" in text


@pytest.mark.parametrize("place", range(0, 1400, 90))
def test_every_kind_of_figure_can_be_told_and_cited(place: int) -> None:
    """A sample over all series, printed and measured."""
    ids = [*queries.ledger.download("figure")["figure_id"]]
    months = queries.ledger.download("monthly_change")
    ids += [*months[months["basis"] == "measured"]["figure_id"]]
    row = row_of(ids[place % len(ids)])
    others = queries.figure.same_period(
        row.series_id, row.place_id, row.period_start, row.period_end
    )
    facts = wording.figure.number_facts(row) + wording.figure.source_facts(row, {})
    for _, parts in [*facts, ("", wording.figure.reproduced_parts(row, others))]:
        assert all(isinstance(said, str) for said, _ in parts)
        assert "nan" not in wording.common.said(parts).split()
    told, _ = columns.frame(others, "who value measure source any_note")
    assert len(told) == len(others)
    for _, _, cite in wording.figure.CITATIONS:
        assert re.search(r"\b(nan|None|NaT)\b", cite(row, place_found="", as_of=READ)) is None


def test_a_comparison_on_another_measure_or_series_does_not_rest_on_a_figure() -> None:
    """c093 is about February 2026 without claimed areas; it names its series."""
    new = queries.figure.figure("f0194").iloc[0].copy()
    new["series_id"], new["estimator_id"], new["measure"] = "afp-net-2026", "afp", "net_change"
    new["continues"], new["unit"], new["place_id"] = "afp-net", "km2", "ua"
    new["period_start"], new["period_end"] = pd.Timestamp("2026-02-01"), pd.Timestamp("2026-02-28")
    assert {"c093", "c094"} <= set(queries.figure.statements_on(new)["statement_id"])
    old = new.copy()
    old["series_id"], old["continues"] = "afp-net", None
    assert not {"c093", "c094"} & set(queries.figure.statements_on(old)["statement_id"])
    share = new.copy()
    share["series_id"], share["continues"], share["unit"] = "afp-share", None, "percent"
    share["measure"] = "share_held"
    share["period_start"], share["period_end"] = (
        pd.Timestamp("2025-11-01"),
        pd.Timestamp("2025-11-30"),
    )
    assert "c105" not in set(queries.figure.statements_on(share)["statement_id"])


def test_a_figure_of_a_ledger_without_measured_months(built: Path) -> None:
    for figure_id in queries.ledger.download("figure")["figure_id"][:3]:
        opened("figure", id=figure_id)


# --- links of our own ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("figure?id=f0001", True),
        ("check?statement=c105", True),
        ("javascript:alert(1)", False),
        ("figure?id=x&y=<b>", False),
        ("//evil.example/figure?id=x", False),
        ("", False),
    ],
)
def test_only_our_own_pages_may_be_linked_without_a_host(url: str, kept: bool) -> None:
    assert ("](<" in escape.link("words", url)) == kept


# --- citations -----------------------------------------------------------------------------------

HOSTILE = "50% of A&B_{C} #1 ~ ^ $ \\end} </script>"


def made_up(**cells: Any) -> Any:
    """A printed figure that nobody printed."""
    row = {
        "figure_id": "t0001", "basis": "printed", "label": "North Desk",
        "series": "North Desk, net", "series_id": "north-net", "series_side": "russia",
        "estimator": "North Desk",
        "estimator_name": "The North Desk", "estimator_kind": "map project",
        "measure": "net_change", "definition": "Made up for a test.", "unit": "km2",
        "place_id": "ua", "place": "Ukraine",
        "period_kind": "month", "period_start": pd.Timestamp("2024-05-01"),
        "period_end": pd.Timestamp("2024-05-31"), "period_basis": "exact", "value": 12.0,
        "value_low": 12.0, "value_high": 12.0, "qualifier": None, "publisher": "Example Post",
        "publisher_id": "example-post", "agency": None, "author": None, "language": "en",
        "headline": "Twelve square kilometres", "headline_basis": "seen",
        "published": "2024-06-02", "url": "https://example.org/a_b%20c?x=1&y={z}",
        "archived_url": None, "source_tier": "article",
    }  # fmt: skip
    return SimpleNamespace(**row | cells)


def cite(name: str, row: Any, place_found: str = "") -> str:
    return next(c for n, _, c in wording.figure.CITATIONS if n == name)(
        row, place_found=place_found, as_of=READ
    )


def test_the_sentence_names_estimator_publisher_day_address_and_where_it_was_found() -> None:
    assert cite("Sentence", made_up()) == (
        "The North Desk counted a net Russian gain of 12 km² in Ukraine in May 2024 "
        "(Example Post, 2 June 2024, https://example.org/a_b%20c?x=1&y={z}; "
        "found in Frontline Ledger, figure t0001, data of 1 March 2026)."
    )
    assert ", https://ledger.example.org/figure?id=t0001, data of" in cite(
        "Sentence", made_up(), "https://ledger.example.org/figure?id=t0001"
    )


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"value": -37.0, "value_low": -37.0, "value_high": -37.0, "qualifier": "about"},
         "counted a net Russian loss of about 37 km² in Ukraine"),
        ({"value": 0.0, "value_low": 0.0, "value_high": 0.0}, "counted no net change in Ukraine"),
        ({"estimator_kind": "party to the war", "measure": "gain"},
         "claimed a Russian gain of 12 km² in Ukraine"),
        ({"qualifier": "between", "value_low": 10.0, "value_high": 14.0},
         "gain of 10 to 14 km² in Ukraine"),
        ({"qualifier": "between", "value": -12.0, "value_low": -14.0, "value_high": -10.0},
         "loss of 10 to 14 km² in Ukraine"),
        ({"measure": "share_held", "unit": "percent", "period_kind": "day"},
         "counted 12% of Ukraine as held by Russia on 31 May 2024"),
        ({"measure": "area_held", "series_side": "ukraine"}, "of Ukraine as held by Ukraine"),
        ({"period_kind": "window", "period_basis": "approximate"},
         "from 1 to 31 May 2024 (days not exact)"),
    ],
)  # fmt: skip
def test_the_sentence_says_what_the_measure_is(cells: dict[str, Any], expected: str) -> None:
    if cells.get("period_kind") == "day":
        cells = cells | {"period_start": pd.Timestamp("2024-05-31")}
    assert expected in wording.figure.sentence(made_up(**cells))


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({}, "Twelve square kilometres (2024, June 2). Example Post. https://"),
        ({"published": None}, "Twelve square kilometres (n.d.). Example Post."),
        ({"published": "2024-06"}, "Twelve square kilometres (2024, June). Example Post."),
        ({"agency": "XWire"}, "XWire. (2024, June 2). Twelve square kilometres. Example Post."),
        ({"author": "Ann B. Cole; Đan Eč (Wire)"}, "Cole, A. B., & Eč, Đ. (2024, June 2). Twelve"),
        ({"headline_basis": "reconstructed"},
         "[Article with a figure of North Desk for May 2024; headline not seen] (2024, June 2)."),
        ({"headline": "Why?"}, "Why? (2024, June 2). Example Post."),
    ],
)  # fmt: skip
def test_apa_is_honest_about_dates_authors_and_headlines(
    cells: dict[str, Any], expected: str
) -> None:
    text = cite("APA 7", made_up(**cells))
    assert text.startswith(expected)
    assert "Frontline Ledger. (2026, March 1). North Desk: 12 km² in May 2024" in text


@pytest.mark.parametrize("name", [name for name, _, _ in wording.figure.CITATIONS])
@pytest.mark.parametrize("basis", ["reconstructed", "none"])
def test_a_headline_that_was_not_seen_is_never_cited(name: str, basis: str) -> None:
    assert "Twelve square" not in cite(name, made_up(headline_basis=basis))


def fields(entry: str) -> dict[str, str]:
    """The fields of a BibTeX entry, read by counting braces as BibTeX does (with backslashes)."""
    head = re.match(r"@misc\{([A-Za-z0-9-]+),\n", entry)
    assert head, entry
    found, at = {"key": head[1]}, head.end()
    while entry[at] != "}":
        name = re.compile(r"\s*(\w+) = ").match(entry, at)
        assert name, entry[at:]
        at = name.end()
        start, depth = at, 0
        while depth or entry[at] != ",":
            depth += {"{": 1, "}": -1}.get(entry[at], 0)
            assert depth >= 0, entry
            at += 1
        found[name[1]] = entry[start:at]
        at += 1
        while entry[at] == "\n":
            at += 1
    assert entry[at:] == "}"
    return found


def test_bibtex_stays_whole_with_hostile_characters() -> None:
    row = made_up(headline=HOSTILE, publisher=HOSTILE, publisher_id="žlutý kůň", author=None)
    entry = fields(cite("BibTeX", row))
    assert entry["key"].isascii()
    assert entry["title"] == (
        r"{{50\% of A\&B\_\textbraceleft{}C\textbraceright{} \#1 \textasciitilde{} "
        r"\textasciicircum{} \$ \textbackslash{}end\textbraceright{} </script>}}"
    )
    assert entry["url"] == "{https://example.org/a_b%20c?x=1&y=%7Bz%7D}"
    assert (entry["year"], entry["month"], entry["day"]) == ("{2024}", "jun", "{2}")


def test_bibtex_of_an_undated_page_has_no_month_and_says_so() -> None:
    entry = fields(cite("BibTeX", made_up(published=None, author="Ann Cole; Bo Dahl")))
    assert entry["year"] == "{n.d.}"
    assert entry["key"] == "example-post-nd-t0001"
    assert entry["author"] == "{Ann Cole and Bo Dahl}"
    assert not {"month", "day"} & set(entry)


def test_bibtex_keeps_letters_beyond_ascii() -> None:
    assert "Фронт" in fields(cite("BibTeX", made_up(headline="Фронт")))["title"]


def test_json_ld_parses_and_cannot_end_a_script() -> None:
    text = cite("JSON-LD", made_up(headline=HOSTILE + "\u2028", estimator_name=HOSTILE))
    assert not set("<>&\u2028") & set(text)
    record = json.loads(text)
    assert record["@type"] == "Claim"
    assert record["author"]["name"] == HOSTILE
    assert record["citation"]["headline"] == HOSTILE
    assert record["citation"]["datePublished"] == "2024-06-02"
    assert record["temporalCoverage"] == "2024-05-01/2024-05-31"
    observation = record["about"]
    assert (observation["value"], observation["unitCode"]) == (12, "KMK")
    assert observation["observationPeriod"] == "P1M"


def test_json_ld_of_an_undated_page_has_neither_date_nor_a_headline_that_was_not_seen() -> None:
    row = made_up(
        published=None, headline_basis="reconstructed", qualifier="between", value_low=10.0,
        value_high=14.0, period_kind="window", period_end=pd.Timestamp("2024-05-07"),
    )  # fmt: skip
    record = json.loads(cite("JSON-LD", row))
    assert not {"datePublished", "headline", "archivedAt"} & set(record["citation"])
    assert "@id" not in record
    assert record["about"]["minValue"] == 10
    assert record["about"]["observationPeriod"] == "P7D"


@pytest.mark.parametrize("name", [name for name, _, _ in wording.figure.CITATIONS])
def test_a_measured_figure_is_ours_and_names_its_data(name: str) -> None:
    text = cite(name, row_of("m-measured-deepstate-map-ua-2025-11"))
    assert "Frontline Ledger" in text
    assert "github.com/cyterat/deepstate-map-data" in text
    assert "Article" not in text
    if name == "JSON-LD":
        record = json.loads(text)
        assert record["citation"]["@type"] == "Dataset"
        assert "license" not in record["isPartOf"]


def test_every_citation_has_the_whole_address_and_the_day_of_the_data_not_of_the_build() -> None:
    test = AppTest.from_file(PROJECT / "overview.py", default_timeout=600)
    test.context["url"] = "https://ledger.example.org/figure"
    test.switch_page("pages/figure.py")
    test.query_params["id"] = "f0174"
    test.run()
    assert not test.exception
    cited = [c.value for c in test.code]
    assert len(cited) == len(wording.figure.CITATIONS)
    day = pd.Timestamp(queries.ledger.build()["data_as_of"])
    for text in cited:
        assert "https://ledger.example.org/figure?id=f0174" in text.replace(r"\_", "_")
        assert not re.search(r"\bread\b|Retrieved", text)
        assert f"{day.day}" in text
        assert f"{day.year}" in text


# --- the chart -----------------------------------------------------------------------------------


def test_the_chart_of_prints_starts_at_zero_and_leaves_room_for_the_numbers() -> None:
    rows = pd.DataFrame(
        {
            "label": ["a", "b <i>"], "hover": "", "text": ["−30 km²", "120 to 140 km²"],
            "value": [-30.0, 130.0], "is_part": [True, False], "is_this": [False, True],
        }
    )  # fmt: skip
    drawn = charts.figure.prints(rows, color=None)
    low, high = drawn["layout"]["xaxis"]["range"]
    assert low < -30
    assert high > 130 * 1.3
    assert [bar["x"] for bar in drawn["data"]] == [[-30.0], [130.0]]
    assert drawn["data"][0]["marker"]["color"] == "rgba(0,0,0,0)"
    assert "&lt;i&gt;" in drawn["layout"]["annotations"][1]["text"]
