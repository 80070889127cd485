"""What pages say for given choices: made once, from one build, and without Streamlit."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from tests.ledger import PROJECT, Ledger
from views import database, queries, wording
from views.pages import (
    articles,
    check,
    claims,
    compare,
    figure,
    methods,
    overview,
    revisions,
    trends,
)  # fmt: skip
from views.pages import map as towns
from views.shown import kept
from views.wording.common import said

TODAY = date(2026, 11, 30)


def test_views_are_made_without_streamlit() -> None:
    code = (
        "import sys; from views import database; from views.pages import overview; "
        "build = database.build_path(); known = overview.options(build); "
        "overview.view(build, known.newest); "
        "assert not any(m.split('.')[0] == 'streamlit' for m in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=True)


def test_the_same_choices_of_one_build_are_the_same_view() -> None:
    build = database.build_path()
    newest = overview.options(build).newest
    assert overview.view(build, newest) is overview.view(build, newest)
    assert overview.view(build, newest) is not overview.view(build, "2025-11")
    assert methods.view(build, TODAY) is not methods.view(build, date(2026, 12, 1))


def test_a_view_asks_its_own_build_whatever_is_current(published: Ledger) -> None:
    made: list[str] = []

    @kept
    def series(build: Path) -> list[str]:
        made.append(build.name)
        return list(queries.months.monthly_series()["series_id"])

    with_both = PROJECT / "data" / "build"
    real = with_both / (with_both / "CURRENT").read_text(encoding="utf-8").strip()
    small, large = series(published.published), series(real)
    assert set(small).isdisjoint(large)
    assert series(published.published) is small
    assert made == [published.published.name, real.name]


def test_what_pages_say_is_there_as_plain_values() -> None:
    build = database.build_path()
    trend = trends.view(
        build, trends.Choices(("afp-net", "deepstate-net"), "ua", "2025-01", "2025-12")
    )
    assert trend.chart is not None
    assert trend.chart.title == trend.finding
    assert "December 2025" in trend.finding
    assert trend.newest == "2025-12"
    years = trends.Choices(("afp-net",), "ua", "2025-01", "2025-12", view="years", unit="sqmi")
    assert "sq mi in the twelve months of 2025, by AFP" in trends.view(build, years).finding
    nothing = trends.view(build, trends.Choices((), "ua", "2025-01", "2025-12"))
    assert (nothing.chart, nothing.nothing) == (None, "Choose at least one series.")
    december = towns.view(build, towns.Choices(when="2025-12"), "#000000")
    assert "in December 2025" in december.map.title
    assert "pokrovsk" in december.settlements
    pair = compare.pair(build, "afp-net", "deepstate-net")
    assert pair.chart is not None
    assert compare.pair(build, "afp-net", "afp-net").nothing == "Choose two different series."
    assert any("two ways of counting" in line[0][0] for line in revisions.breaks(build))
    assert "DuckDB" in methods.view(build, TODAY).built
    found = articles.search(build, "pokrovsk", (), "new")
    assert articles.cards(build, tuple(found[:3]))[0].headline[0][0]


def test_a_claim_is_told_with_the_map_and_listed_by_what_was_chosen() -> None:
    build = database.build_path()
    kupiansk = claims.settlement(build, "kupiansk")
    assert kupiansk.finding == (
        "Kupiansk: claimed by Russia on 20 November 2025, never half of it on the map"
    )
    assert kupiansk.as_of == (
        "As of 21 August 2026 on DeepState's map, 274 days after it was claimed."
    )
    freed = next(words for words in kupiansk.others if "(nearly 90% back under control)" in words)
    assert "less than a tenth of the town as Russian-held from 12 December 2025" in freed
    assert "Status: free on the map" in freed
    assert kupiansk is claims.settlement(build, "kupiansk")
    choices = claims.Choices(find="Купянск", status="not on the map")
    listed = claims.page_of(build, choices, 1).rows
    assert claims.listed(build, choices).claims == len(listed)
    assert "Kupiansk" in set(listed["Settlement"])
    assert [c for c in map(str, listed) if not c.endswith(": link")] == [
        "Settlement", "Status", "First claimed", "Half on the map", "Days to the map",
        "First claimed by", "Denied", "Oblast",
    ]  # fmt: skip
    assert (listed["Status"] == "not on the map").all()
    assert listed["Days to the map"].str.fullmatch(r"none in \d+").all()
    assert len(claims.on_a_map(build, choices).table().rows) == listed["Settlement"].nunique()


@pytest.mark.parametrize("nth", [11, pytest.param(1, marks=pytest.mark.thorough)])
def test_every_settlement_of_which_something_is_said_can_be_opened(nth: int) -> None:
    """Pages link to whatever something was said of, claimed or not."""
    build = database.build_path()
    known, events = claims.options(build), queries.ledger.download("event")
    told = events.loc[events["place_kind"] == "settlement", "place_id"].unique()
    assert set(told) == set(known.settlements)
    unclaimed = set(told) - set(queries.claims.claims()["place_id"])
    assert len(unclaimed) > 50
    for place_id in told[::nth]:
        shown = claims.settlement(build, place_id)
        name = known.settlements[place_id]  # a namesake with its oblast
        assert shown.chart.title.startswith(f"{name}: ")
        assert all(shown.told)
        assert shown.told[0].startswith("No claim of the whole") == (place_id in unclaimed)


def test_the_newest_claims_are_one_line_a_report_and_no_status_is_older() -> None:
    rows = queries.claims.newest_events(60)
    assert rows["report"].max() == 60
    assert (rows.groupby("report")[["url", "said_on", "kind", "actor"]].nunique() == 1).all(
        axis=None
    )
    reports = [wording.claims.newest(report) for _, report in rows.groupby("report")]
    august = next(said(line) for line in reports if "12 August 2026" in said(line))
    assert "and 17 more settlements of Dnipropetrovsk, Donetsk and Zaporizhzhia oblasts" in august
    freed = rows[rows["status"].notna()].iloc[:1].assign(status_on=rows["said_on"].max())
    assert "status: " in said(wording.claims.newest(freed))
    older = freed.assign(said_on=freed["said_on"] + pd.Timedelta(days=999))
    assert "status: " not in said(wording.claims.newest(older))


def test_an_article_without_a_headline_is_called_by_its_outlet() -> None:
    build = database.build_path()
    rows = queries.ledger.download("article").query("headline_basis == 'none'")
    some = rows[rows["original_id"].isna()]["article_id"].head(3)
    for id_, card in zip(some, articles.cards(build, tuple(some)), strict=True):
        publisher = rows.set_index("article_id").loc[id_, "publisher"]
        assert said(card.headline) == f"{publisher} (headline not recorded)"
        assert publisher not in said(card.line)
        one = articles.article(build, id_)
        assert one
        assert said(one.heading).startswith(f"{publisher}, ")


def test_a_place_that_a_map_never_showed_as_held_is_not_said_to_be_freed_on_it() -> None:
    shown = claims.settlement(database.build_path(), "andriivka-klevtsove")
    assert shown.finding == (
        "Andriivka-Klevtsove: claimed by Ukraine on 17 August 2026, free on the map since its "
        "record began"
    )
    assert "Status: free on the map" in shown.told[0]
    ternove = claims.settlement(database.build_path(), "ternove").finding
    assert "freed on the map 12 days before" in ternove


def test_a_comparison_of_some_days_of_a_month_draws_them_and_not_the_month() -> None:
    build = database.build_path()
    (series, *_) = check.view(build, "c041", "now").drawn
    drawn = check.months(build, "c041", "now", series)
    (december,) = drawn.rows.query("ym == '2024-12'").itertuples()
    assert "465 km² over 1–30 December 2024" in drawn.title
    assert (december.km2, december.part) == (465, "subject, 1–30 December 2024 alone")
    assert said(drawn.source).endswith("Of December 2024 only 1–30 December 2024 is drawn.")
    (series, *_) = check.view(build, "c105", "now").drawn
    assert "only" not in said(check.months(build, "c105", "now", series).source)


def test_a_number_that_is_looked_for_is_told_with_who_printed_it_first() -> None:
    build = database.build_path()
    (afp, *_) = articles.figures(build, "701")
    assert said(afp).startswith(
        "AFP: 701 km² in November 2025, net change, Ukraine; earliest dated"
    )
    assert "El Espectador, 2 January 2026; two undated pages may be earlier" in said(afp)
    assert afp[0][1] == "figure?id=f0174"
    assert articles.figures(build, " 2,949 ") == articles.figures(build, "2949")
    assert articles.figures(build, "Pokrovsk") == articles.figures(build, "12,3,,.5") == []


def test_a_running_record_is_none_of_the_newest_articles() -> None:
    logs = queries.ledger.download("article").query("source_tier == 'log'")["article_id"]
    found = articles.search(database.build_path(), "", (), "new")
    assert set(found[-len(logs) :]) == set(logs)


def test_a_headline_has_the_language_that_is_recorded_of_it() -> None:
    build = database.build_path()
    recorded = queries.ledger.download("article").set_index("article_id")
    seen = recorded[recorded["headline_basis"] != "none"]
    foreign = seen.groupby("language").head(1)
    for id_, row in foreign.iterrows():
        one = articles.article(build, str(id_))
        (first, _), *marks = one.heading if one else []
        language = wording.common.language_of(first)
        assert language == ("" if row["language"] == "en" else row["language"])
        assert (first, said(marks)) == (
            row["headline"],
            " (headline reconstructed from the address)"
            if row["headline_basis"] == "reconstructed"
            else "",
        )


def test_a_figure_is_told_with_its_source_its_copies_and_what_rests_on_it() -> None:
    build = database.build_path()
    shown = figure.view(build, "f0174")
    assert shown is not None
    assert shown.title.startswith("AFP: 701 km² in November 2025")
    assert shown.month == "2025-11"
    assert [step.label.partition(":")[0] for step in shown.steps] == ["Previous", "Next"]
    assert shown.resting is not None
    assert any("statement=c105" in str(parts) for parts in shown.resting.near)
    address = "https://ledger.example.org/figure?id=f0174"
    assert all(address in c.text for c in figure.citations(build, "f0174", address))
    assert figure.view(build, "f0174'--") is None


def test_a_headline_is_read_and_judged_by_every_count() -> None:
    build, today = database.build_path(), date(2026, 7, 20)
    text = "AFP: Russia's November advance was its largest since November 2024"
    read = check.understood(build, text, date(2025, 12, 2), today)
    (asked,) = read.readings
    assert asked.subject_start == date(2025, 11, 1)
    shown = check.view(build, asked, "now")
    assert shown.answer == "Holds by AFP's count, which it cites"
    assert shown is check.view(build, asked, "now")
    chart = check.months(build, asked, "now", next(iter(shown.drawn)))
    assert "701 km² in November 2025" in chart.title
    paste = check.to_paste(build, asked, "now", "https://ledger.example.org/check")
    assert paste.endswith(": https://ledger.example.org/check")


def test_a_sentence_of_no_known_day_may_mean_what_was_printed() -> None:
    build, today = database.build_path(), date(2026, 8, 20)
    text = "Russia made its largest monthly gains in Ukraine since November 2024"
    (asked,) = check.understood(build, text, None, today).readings
    meant = check.meanings(build, text, asked)
    first = next(iter(meant.words))
    assert isinstance(meant.subjects[first], str)
    assert "as The Moscow Times printed it" in meant.words[first]
    assert meant.beside.startswith("Said of July 2026, the newest it can be said of:")


def test_where_outlines_miss_a_months_end_the_servers_area_leads_and_the_pages_say_so() -> None:
    """The map of 30 June 2026 was not captured: 11.6 km² of June are in July by the outlines."""
    build = database.build_path()
    july, june = (
        towns.view(build, towns.Choices(when=month), "#000000") for month in ("2026-07", "2026-06")
    )
    assert "in three oblasts in July 2026" in july.map.title  # Sumy's change is within its error
    assert "lead for the country: +36 km²" in july.note
    assert "add up to +47 km²" in july.note
    assert "11.5 km² between them" in july.note
    assert "30 June 2026 was not captured" in june.note
    assert "+84 km² in the month" in june.note
    server, outlines, *_ = overview.view(build, "2026-07").who.rows.to_dict("records")
    assert (server["Counted by"], server["km²"]) == ("DeepState's own areas, measured", "36")
    assert (outlines["Counted by"], outlines["km²"]) == ("DeepState's map, measured", "47")
    assert "lead here: 36 km²" in outlines["Note"]


def test_a_month_with_both_ends_says_nothing_of_missing_days() -> None:
    build = database.build_path()
    assert towns.view(build, towns.Choices(when="2026-05"), "#000000").note == ""


def test_the_newest_days_of_each_map_stand_beside_its_last_month_and_are_called_unfinished() -> (
    None
):
    build = database.build_path()
    choices = trends.Choices(("measured-owl-map",), "ua", "2026-01", "2026-07")
    shown = trends.view(build, choices)
    rows = {row["Map"]: row for row in shown.pace.rows.to_dict("records")}
    assert rows["DeepState's map"] == {
        "Map": "DeepState's map",
        "To": "21 Aug 2026",
        "Last 7 days": "+39 (+5.5 a day)",
        "Last 30 days": "−13 (−0.4 a day)",
        "This month so far": "−30 (−1.4 a day)",
        "Last full month": "July 2026: +36 (+1.2 a day)",
    }
    assert rows["AMK_Mapping's map"]["Last 7 days"] == ""  # the archive has month ends alone
    assert "All but the last full month are unfinished" in shown.pace_note
    assert "last full month is by DeepState's own areas" in shown.pace_note


def test_the_grey_zone_is_told_beside_the_net_change_and_is_no_ones_gain() -> None:
    build = database.build_path()
    known = trends.options(build)
    choices = trends.Choices(tuple(known.preset("grey")), "ua", "2026-01", "2026-07")
    shown = trends.view(build, choices)
    (told,) = (line for line in shown.below if "grey zone" in line)
    assert "In July 2026 the grey zone grew by 161 km², while Russia on balance gained 36" in told
    assert "unfinished) the grey zone shrank by 165 km², while Russia on balance lost 30" in told
    assert shown.chart
    assert "grey" not in shown.chart.title
    asked = check.understood(build, "Russia gained 161 sq km in July 2026.", None, TODAY)
    counts = check.view(build, asked.readings[0], "now").counts
    assert counts
    assert not [row for row in counts.rows["Whose count"] if "grey" in row]


def test_where_nothing_is_found_the_pages_say_to_when_articles_were_collected() -> None:
    build = database.build_path()
    said = "None found is not none printed"
    assert said in trends.one_month(build, "2026-07").none
    beyond = trends.Choices(("afp-net-2026", "measured-owl-map"), "ua", "2026-01", "2026-07")
    assert any(said in line for line in trends.view(build, beyond).below)
    within = trends.Choices(("afp-net",), "ua", "2025-01", "2025-12")
    assert not any(said in line for line in trends.view(build, within).below)
    assert any(said in note for note in overview.view(build, "2026-07").notes)
    assert not any(said in note for note in overview.view(build, "2025-11").notes)
    asked = check.understood(build, "AFP said Russia gained 161 sq km in July 2026.", None, TODAY)
    assert said in check.view(build, asked.readings[0], "now").collected
