"""Each page runs on the real ledger, keeps its choices in the address, and survives nonsense."""

import re
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import pytest
from streamlit.testing.v1 import AppTest

from dashboard import tables
from views.theme import PAGES

PROJECT = Path(__file__).parents[1]
NAMES = [Path(entry.path).stem for entry in PAGES]


def opened(name: str, *parts: str, **query: str | list[str]) -> AppTest:
    """A page as a visitor finds it at an address, with these folded parts of it open."""
    test = AppTest.from_file(PROJECT / "overview.py", default_timeout=600)
    if name != "overview":
        test.switch_page(f"pages/{name}.py")
    for key, value in query.items():
        test.query_params[key] = value
    for part in parts:
        test.session_state[part] = True
    test.run()
    assert not test.exception, [e.message for e in test.exception]
    return test


def words(test: AppTest) -> str:
    """All text of a page, without the backslashes that keep markdown from reading it."""
    parts = [
        element.value
        for kind in (
            test.title,
            test.header,
            test.subheader,
            test.markdown,
            test.caption,
            test.info,
        )
        for element in kind
    ]
    parts += [str(table.value.to_csv()) for table in test.table]
    return " ".join(parts).replace("\\", "")


@pytest.mark.parametrize("name", NAMES)
def test_every_page_says_at_its_top_how_far_the_data_reach_and_how_old_that_is(name: str) -> None:
    test = opened(name)
    above = "".join(m.value for m in list(test.markdown)[:3]).replace("\\", "")
    assert "Printed figures to 30 Jun 2026, " in above
    assert "maps to 22 Aug 2026, " in above
    assert above.count(" old]") == 3


@pytest.mark.parametrize("name", NAMES)
def test_every_page_opens_on_another_ledger(name: str, built: Path) -> None:
    """One without AFP or DeepState, which the first pages name."""
    opened(name)


@pytest.mark.parametrize(
    ("name", "query"),
    [
        *((name, {}) for name in NAMES),
        *(("trends", {"view": v}) for v in ("sum", "mean3", "mean12", "years")),
        *(("trends", {"set": s, "as": "lines"}) for s in ("checked", "definitions", "gross")),
        *(("map", {"show": s}) for s in ("gained", "lost", "share")),
        ("map", {"area": "ua-14", "month": "2025-12"}),
        ("map", {"by": "year", "year": "2023"}),
        ("map", {"by": "day"}),
        ("map", {"month": "2026-08"}),
        *(
            ("figure", {"id": i})
            for i in ("f0093", "f0120", "m-measured-economist-area-ua-2025-11")
        ),
        ("compare", {"a": "measured-deepstate-map", "b": "measured-economist-area"}),
    ],
)
def test_plotly_finds_no_fault_in_any_chart(
    name: str, query: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pages send figures unchecked, which is quick; here each property is checked."""
    drawn = []

    def checking(figure: dict[str, Any]) -> dict[str, Any]:
        drawn.append(figure)
        checked: dict[str, Any] = go.Figure(figure).to_dict()
        return checked

    monkeypatch.setattr(tables, "_Checked", checking)
    opened(name, "coverage-part", **query)
    assert drawn or name == "articles" or (name == "figure" and not query)


NONSENSE = {
    "month": "2025-13", "series": "no-such", "unit": "<script>", "view": "'; DROP", "as": "x",
    "from": "never", "to": "1999-01", "place": "atlantis", "q": "\x00\u202e<b>'\"--%_" * 20,
    "page": "-1", "seen": "2024-02-30", "article": "../../etc", "sort": "?", "publisher": "none",
    "published": "soon", "about": "x", "estimator": "y", "stance": "z", "agency": "0",
    "id": "m-\u202e'; DROP TABLE--/../x",
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_nonsense_in_the_address_is_no_error(name: str) -> None:
    opened(name, **NONSENSE)
    for key, value in NONSENSE.items():
        if key in ("page", "seen", "article", "q", "id"):
            opened(name, **{key: value})
    opened(name, page="999999999999999999", seen="", month="")


def test_overview_says_what_november_2025_was_and_on_whose_figures() -> None:
    text = words(opened("overview", month="2025-11"))
    assert "Maps agree that Russia gained ground in November 2025, not on how much" in text
    assert "[+701 km²](<figure?id=" in text
    assert "the most since November 2024 (725)" in text
    assert "the most since July 2025 (564)" in text


def test_overview_starts_with_the_newest_month_and_tells_of_the_one_that_has_begun() -> None:
    test = opened("overview")
    assert [t.value.replace("\\", "") for t in test.title] == [
        "Maps agree that Russia gained ground in July 2026, not on how much"
    ]
    text = words(test)
    assert "disagree on whether Russia gained or lost ground in August 2026, to 22 August." in text
    assert text.count("+36 km²") == 1
    printed = words(opened("overview", month="2026-06"))
    assert "The article adds that" in printed


def test_the_months_of_overview_are_a_step_apart() -> None:
    text = words(opened("overview", month="2025-11"))
    assert "(<?month=2025-10>)" in text
    assert "(<?month=2025-12>)" in text
    assert "▸" not in words(opened("overview"))


@pytest.mark.parametrize("month", ["2026-02", "2026-05", "2025-11"])
def test_overview_sets_counts_and_maps_side_by_side(month: str) -> None:
    text = words(opened("overview", month=month))
    assert "who says what" in text
    assert "The Economist's daily area, measured" in text
    assert f"(<figure?id=m-measured-owl-map-ua-{month}>)" in text


def test_overview_makes_no_comparison_across_afps_break() -> None:
    text = words(opened("overview", month="2026-02"))
    assert "AFP counts another way since February 2026" in text
    assert "the least since April 2024 ([99]" not in text


def test_trends_shows_a_month_from_everyone_with_links_to_the_words() -> None:
    text = words(opened("trends", month="2025-11"))
    assert ":~:text=701" in text
    assert "El Espectador" in text
    assert "repeats it" in text


def test_trends_keeps_parts_of_months_apart() -> None:
    text = words(opened("trends"))
    assert "They never enter the chart" in text
    assert "1–27 October 2024" in words(opened("methods"))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"unit": "sqmi", "view": "sum"}, "sq mi"),
        ({"view": "sum"}, "km² from May 2024 to January 2026"),
        ({"view": "mean12"}, "in the twelve months to"),
        ({"view": "years"}, "in the twelve months of 2025"),
        ({"place": "ua-14"}, "Donetsk"),
        ({"series": "war-mapper-net", "from": "2022-04"}, "War Mapper"),
    ],
)
def test_trends_restores_each_choice_from_the_address(query: dict[str, str], expected: str) -> None:
    titles = " ".join(s.value for s in opened("trends", **query).title)
    assert expected in titles.replace("\\", "")


def test_trends_with_no_series_asks_for_one() -> None:
    assert "Choose at least one series" in words(opened("trends", series=""))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"set": "checked"}, "by DeepState's own areas"),
        ({"set": "definitions"}, "by DeepState's map and The Economist's daily area"),
        ({"set": "gross"}, "Ukraine took back 5% as much ground as Russia took"),
        ({"set": "checked"}, "A month that ends a day earlier or later"),
    ],
)
def test_trends_sets_measured_beside_printed(query: dict[str, str], expected: str) -> None:
    test = opened("trends", **query)
    titles = " ".join(s.value for s in [*test.title, *test.header])
    assert expected in titles.replace("\\", "")


def test_a_month_names_what_was_measured_beside_what_was_printed() -> None:
    text = words(opened("trends", month="2025-11"))
    assert "503 km² from DeepState's map (DeepState printed 505)" in text
    assert "698 km² from ISW's layers, with claimed areas (AFP printed 701)" in text


def test_the_map_says_in_its_title_where_most_was_gained() -> None:
    text = words(opened("map", month="2025-12"))
    assert "gained ground in five oblasts in December 2025, most in Donetsk (338 km²)" in text
    assert "Kherson" in words(opened("map", oblast="ua-65", show="share"))


def test_a_year_says_which_oblast_lost_most() -> None:
    text = words(opened("map", by="year"))
    assert "gained ground in six oblasts in 2025, most in Donetsk (2,800 km²)" in text
    assert "By oblast in 2025" in text


def test_the_map_says_when_a_town_was_entered_and_how_many_are_held_on_a_day() -> None:
    text = words(opened("map", month="2025-12", settlement="pokrovsk"))
    assert "12 February 2026" in text
    assert "1 December 2025: " in words(opened("map", by="day", day="2025-12-01"))
    never = words(opened("map", settlement="kramatorsk"))
    assert "never showed a tenth of Kramatorsk" in never


def test_an_old_address_of_oblasts_leads_to_the_map_with_its_choices() -> None:
    test = opened("regions", month="2025-11", show="gained", oblast="ua-23")
    text = words(test)
    assert "in November 2025" in text
    assert "Russia gained" in text
    assert "km² of Zaporizhzhia oblast" in text
    assert test.query_params["month"] == "2025-11"


def test_the_month_that_is_not_over_can_be_chosen_and_is_called_unfinished() -> None:
    text = words(opened("map", month="2026-08"))
    assert "from 1 to 21 August 2026, in a month that is not over" in text
    assert "August 2026 is unfinished: the map is known to 21 August 2026" in words(
        opened("map", month="2026-08")
    ) + " ".join(w.value for w in opened("map", month="2026-08").warning).replace("\\", "")


def test_estimators_names_months_of_opposite_sign_and_reclassified_ground() -> None:
    test = opened("compare", "reclassified", a="black-bird-net", b="afp-net-2026")
    title = test.title[0].value.replace("\\", "")
    assert "one month that both count; one counts a gain and the other a loss" in title
    assert "Black Bird Group's map against ISW's map" in title
    text = words(test)
    assert "how much, for a claim may also have been dropped" in text
    assert "| Control and advances, km²" in text
    same = words(opened("compare", a="afp-net", b="afp-net"))
    assert "Choose two different series" in same


def test_a_fault_that_a_source_took_back_is_told_as_a_fault_and_leads_nowhere() -> None:
    text = words(opened("methods"))
    assert "gave −3,155 km² for 1–13 November 2025. It was a fault of that file" in text
    assert text.count("3,155") == 1
    assert "3,155" not in words(opened("overview"))


def test_claims_reads_pokrovsk_kupiansk_and_toretsk_correctly() -> None:
    pokrovsk = words(opened("claims", settlement="pokrovsk"))
    assert (
        "Pokrovsk: claimed by Russia on 30 November 2025, half of it on the map one day" in pokrovsk
    )
    assert "half of the town from 1 December 2025, 95% of the town from 12 February" in pokrovsk
    kupiansk = words(opened("claims", "others", settlement="kupiansk"))
    assert "Kupiansk: claimed by Russia on 20 November 2025, never half of it" in kupiansk
    assert "not shown half of it in the 274 days since the claim, as of 21 August 2026" in kupiansk
    assert "Status: not on the map after 274 days, as of 21 August 2026" in kupiansk
    assert "Status: free on the map, as of 21 August 2026" in kupiansk
    toretsk = words(opened("claims", settlement="toretsk"))
    assert "A point is not a town: its centre was shown as held 67 days before half" in toretsk


def test_a_claim_is_shown_with_the_denial_that_answers_it() -> None:
    text = words(opened("claims", settlement="kostiantynivka"))
    assert "claimed by Russia on 3 July 2026" in text
    assert "denied it on 4 July 2026" in text
    assert "denied it on 29 December 2025" not in text


def test_a_day_that_is_not_known_is_not_made_up() -> None:
    assert "claimed Katerynivka in August 2025" in words(opened("claims", settlement="katerynivka"))
    text = words(opened("claims", settlement="zelenyi-hai-zaporizhzhia"))
    assert "claimed Zelenyi Hai by 3 December 2025" in text
    # Held on the first day of the map's record: since when before that, nobody can say.
    title = words(opened("claims", settlement="lyman")).split("Lyman: claimed")[1][:80]
    assert "days later" not in title


def test_claims_are_found_by_the_russian_name_and_by_claimant() -> None:
    listed = words(opened("claims", find="Купянск")).split("| Settlement")[1]
    assert "[Kupiansk]" in listed
    assert "Huliaipole" not in listed
    text = words(opened("claims", by="Wagner"))
    assert "Russian MoD" not in text.split("| Settlement")[1]


def test_the_lag_chart_says_how_many_claims_were_never_borne_out() -> None:
    text = words(opened("claims", "lag"))
    assert "claims whose day is known and whose town it follows it never did" in text


def test_overview_shows_what_is_new_and_leads_to_the_rest() -> None:
    text = words(opened("overview"))
    assert "**Claim:** [" in text
    assert "(<claims?settlement=" in text
    assert "(<check?statement=" in text
    for address in ("methods#revisions", "articles?show=figures", "methods#how-new", "trends#pace"):
        assert f"({address})" in text


def test_the_rare_choices_of_trends_are_folded_and_named_when_one_is_made() -> None:
    (more,) = [e for e in opened("trends").expander if e.label.startswith("More choices")]
    assert "Lines" not in more.label
    test = opened("trends", **{"as": "lines", "place": "ua-14"})
    (more,) = [e for e in test.expander if e.label.startswith("More choices")]
    assert more.label.replace("\\", "") == "More choices: Lines, Donetsk oblast"


def test_claims_are_filtered_from_the_address() -> None:
    text = words(opened("claims", status="not on the map", settlement="toretsk"))
    assert "Kupiansk" in text
    assert "Huliaipole" not in text
    assert "No claim fits" in words(opened("claims", status="withdrawn claim", year="2022"))


def test_methods_states_the_rules_by_which_we_measure() -> None:
    text = words(opened("methods"))
    assert "Nothing is dropped silently" in text
    assert "matched to the updates by their area" in " ".join(text.split())


@pytest.mark.parametrize("query", ["Krasnoarmeysk", "krasnoarm", "Покровськ", "Красноармейск"])
def test_articles_are_found_by_every_spelling_of_a_place(query: str) -> None:
    text = words(opened("articles", q=query))
    assert "Russian Army Claims Capture of Key City of Pokrovsk" in text


@pytest.mark.parametrize("query", ["68,500", "68 500", "68500"])
def test_articles_are_found_by_a_number_however_it_is_written(query: str) -> None:
    text = words(opened("articles", q=query))
    assert "68,500 km²" in text
    assert "Differs: " in text


def test_a_reconstructed_headline_is_marked() -> None:
    assert "(headline reconstructed from the address)" in words(opened("articles"))


def test_one_article_shows_everything_it_says() -> None:
    text = words(opened("articles", article="moscowtimes-2025-12-02-pokrovsk"))
    assert "Krasnoarmeysk" in text
    assert "if confirmed" in text
    assert "As Russia Closes In on Pokrovsk, Ukraine Fights to Buy Time" in text
    assert "largest monthly gain" in text


def test_revisions_shows_first_and_latest_and_the_day_before_a_revision() -> None:
    text = words(opened("methods", seen="2025-02-15"))
    assert "one has changed since (January 2025)" in text
    assert "430 km²" in text
    assert "431 km²" in text
    assert "478" in text
    assert "610" in text


def test_revisions_shows_nothing_before_the_first_print() -> None:
    assert "no month of AFP" in words(opened("methods", seen="2022-02-24"))


def test_methods_explains_the_break_and_what_was_left_out() -> None:
    text = words(opened("methods"))
    assert "481 km² (January 2026) and 123 km² (February 2026)" in text
    assert "64 collected rows were left out" in text
    assert "recognised by the United Nations" in text


def test_methods_says_what_was_corrected_and_when_revisions_are_too_few_to_tell() -> None:
    text = words(opened("methods"))
    assert "61 values that were published stood wrong or changed at the source" in text
    assert "Nobody has revised enough areas" in text
    assert "too few to say" in text


def test_the_list_of_contents_of_methods_names_each_heading() -> None:
    """Streamlit makes the anchor of a heading of its words."""
    text = "\n".join(m.value for m in opened("methods").markdown)
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    listed = re.findall(r"\[([^\]]+)\]\(#([a-z-]+)\)", text)
    assert len(headings) > 10
    assert {(h, h.lower().replace(" ", "-")) for h in headings} <= set(listed)
