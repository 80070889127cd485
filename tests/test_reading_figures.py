"""Figures, numbers, periods and places read from text: what is right, what is refused."""

import ast
import csv
import datetime as dt
import re
from dataclasses import astuple
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.reading import (
    DAY,
    SETS,
    UNMENDED,
    estimators,
    every,
    figure_key,
    gazetteer,
    recall_precision,
    scores,
    table,
    together,
)
from bench.reading import figures_in as read
from bench.server import PROJECT
from reading.events import events
from reading.figures import figures
from reading.names import Gazetteer, inflected
from reading.periods import periods
from reading.quantities import quantities
from reading.sentences import sentences
from tests.growth import FOUR_TIMES, growth
from tests.test_reading_events import SHARES
from tests.texts import combinations, dispatches, wordings

ALL_TEXT = "\n\n".join(d.text for texts in SETS.values() for d in texts)


# -- how well ---------------------------------------------------------------------------------


@pytest.mark.thorough
def test_figures_are_found_in_three_languages(capsys: pytest.CaptureFixture[str]) -> None:
    counts = scores("figures")
    with capsys.disabled():
        print("\n" + table("figures"))
    for key in ("en", "uk", "ru", "all"):
        recall, precision = recall_precision(counts[key])
        assert recall >= 0.97, key
        assert precision >= 0.97, key


@pytest.mark.thorough
def test_texts_that_mended_no_rule_are_read_as_well_as_was_aimed_at() -> None:
    counts = scores("figures")
    recall, precision = recall_precision(together(counts, UNMENDED))
    assert recall >= 0.95
    assert precision >= 0.95


@pytest.mark.parametrize("nth", SHARES)
def test_each_span_is_the_number_and_its_unit_as_printed(nth: int) -> None:
    for dispatch in every(nth):
        for figure in read(dispatch.text, dispatch.published):
            assert dispatch.text[figure.start : figure.end] == figure.printed
            assert figure.printed.strip() == figure.printed
            assert 0 < figure.sure < 1


def test_the_printed_numbers_of_the_ledger_are_read_with_their_units() -> None:
    with (PROJECT / "data" / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["printed"]]
    known = re.compile(r"km|sq|кв|км|%|percent|per cent|квадрат|mile|settlement")
    foreign = re.compile(r"квадратн[аио]\b|kil[oó]m|quil|Quadr|carré|chilom|mil\b")
    checked = wrong = 0
    for row in rows:
        if not known.search(row["printed"]) or foreign.search(row["printed"]):
            continue
        found = quantities(f"Some {row['printed']} were counted.")
        unit = "km2" if row["unit"].startswith("km2") else row["unit"]
        unit = "sq_mi" if unit.startswith("sq_mi") else unit
        checked += 1
        right = [q for q in found if q.value == float(row["value"]) and q.unit == unit]
        wrong += not right
    assert checked > 300
    assert wrong == 0, f"{wrong} of {checked}"


# -- numbers ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "value", "high", "unit", "qualifier"),
    [
        ("nearly 1,234 square kilometres", 1234, None, "km2", "nearly"),
        ("1 234 кв. км", 1234, None, "km2", None),
        ("1\u202f234 км²", 1234, None, "km2", None),
        ("4.524 km²", 4524, None, "km2", None),
        ("майже 285,6 квадратного кілометра", 285.6, None, "km2", "almost"),
        ("около 4,3 тыс. кв. км", 4300, None, "km2", "about"),
        ("понад 5 тисяч квадратних кілометрів", 5000, None, "km2", "more than"),
        ("between 400 and 450 sq km", 400, 450, "km2", "between"),
        ("від 550 до 600 кв. км", 550, 600, "km2", "between"),
        ("500–550 км²", 500, 550, "km2", "between"),
        ("almost 94 square miles", 94, None, "sq_mi", "almost"),
        ("1,500 miles of Ukrainian land", 1500, None, "sq_mi", None),
        ("0,039%", 0.039, None, "percent", None),
        ("18.4 per cent", 18.4, None, "percent", None),
        ("12 km²", 12, None, "km2", None),
        ("14.4 square kilometres a day", 14.4, None, "km2_per_day", None),
        ("300 кв. км на місяць", 300, None, "km2_per_month", None),
        ("seven settlements", 7, None, "settlements", None),
        ("більше 24 населених пунктів", 24, None, "settlements", "more than"),
        ("137.95km²", 137.95, None, "km2", None),
    ],
)
def test_a_number_is_read_with_its_unit(
    printed: str, value: float, high: float | None, unit: str, qualifier: str | None
) -> None:
    found = [q for q in quantities(f"It was {printed} in all") if q.unit != "other"]
    assert [(q.value, q.high, q.unit, q.qualifier) for q in found] == [
        (value, high, unit, qualifier)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "12 km from the city", "a 37-year-old man", "1,060 soldiers", "$2.4 billion", "in 2025",
        "on 12 August", "10 років", "500 млн долларов", "1,200 kilometres long", "at 14:30",
        "300 кв. м житла", "47-ї бригади", "the 3rd brigade", "393 sq metres",
    ],
)  # fmt: skip
def test_what_measures_something_else_is_no_area(text: str) -> None:
    assert all(q.unit in ("other", "") for q in quantities(text))


def test_a_month_earlier_is_not_a_pace() -> None:
    assert [q.unit for q in quantities("393 sq km a month earlier")] == ["km2"]


# -- periods ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "published", "kind", "first", "last"),
    [
        ("in November", "2025-12-02", "month", "2025-11-01", "2025-11-30"),
        ("in December", "2025-12-20", "partial_month", "2025-12-01", "2025-12-20"),
        ("у грудні", "2026-01-02", "month", "2025-12-01", "2025-12-31"),
        ("в ноябре прошлого года", "2025-02-11", "month", "2024-11-01", "2024-11-30"),
        ("in 2025", "2026-01-02", "year", "2025-01-01", "2025-12-31"),
        ("in 2025", "2025-06-15", "to_date", "2025-01-01", "2025-06-15"),
        ("з початку року", "2026-03-09", "to_date", "2026-01-01", "2026-03-09"),
        ("since the start of October", "2024-10-28", "partial_month", "2024-10-01", "2024-10-28"),
        ("from 20 to 30 September", "2025-10-01", "partial_month", "2025-09-20", "2025-09-30"),
        ("September 1-19", "2025-10-01", "partial_month", "2025-09-01", "2025-09-19"),
        ("с 1 по 19 сентября", "2025-10-01", "partial_month", "2025-09-01", "2025-09-19"),
        ("between June 2024 and May 2025", "2025-06-02", "window", "2024-06-01", "2025-05-31"),
        ("in the 12 months to the end of May", "2025-06-02", "window", "2024-06-01", "2025-05-31"),
        ("from October 21 to November 18", "2025-11-19", "window", "2025-10-21", "2025-11-18"),
        ("за тиждень", "2025-02-10", "window", "2025-02-03", "2025-02-09"),
        ("in the first 19 days of September", "2025-10-01", "partial_month", "2025-09-01",
         "2025-09-19"),
        ("за перше півріччя 2025 року", "2025-08-01", "window", "2025-01-01", "2025-06-30"),
        ("at the end of December", "2026-01-02", "day", "2025-12-31", "2025-12-31"),
        ("станом на 1 січня 2026 року", "2026-01-02", "day", "2026-01-01", "2026-01-01"),
        ("on Monday", "2025-12-02", "day", "2025-12-01", "2025-12-01"),
        ("30 августа", "2025-08-31", "day", "2025-08-30", "2025-08-30"),
        ("since the invasion began", "2024-12-02", "to_date", "2022-02-24", "2024-12-02"),
        ("last month", "2025-01-05", "month", "2024-12-01", "2024-12-31"),
        ("восени", "2025-12-01", "window", "2025-09-01", "2025-11-30"),
        ("on 29 February 2024", "2024-03-04", "day", "2024-02-29", "2024-02-29"),
    ],
)  # fmt: skip
def test_a_period_is_told_from_the_day_of_publication(
    text: str, published: str, kind: str, first: str, last: str
) -> None:
    found = periods(f"They took it {text}.", dt.date.fromisoformat(published))
    assert [(p.kind, str(p.first), str(p.last)) for p in found] == [(kind, first, last)]


def test_a_month_that_is_only_compared_with_is_marked() -> None:
    found = periods("The largest gain since November 2024, more than in October.", DAY)
    assert [p.reference for p in found] == [True, True]


def test_verbs_and_days_that_do_not_exist_are_no_periods() -> None:
    assert periods("They may march on 31 November and 30.02.2025, or in 2099.", DAY) == []


# -- places -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("під Покровськом", "pokrovsk"),
        ("біля Покровська", "pokrovsk"),
        ("у Покровському", "pokrovske"),
        ("в Торецке", "toretsk"),
        ("за Красноармейск", "pokrovsk"),
        ("Куп’янськом", "kupiansk"),
        ("у Куп'янську-Вузловому", "kupiansk-vuzlovyi"),
        ("в Часовом Яре", "chasiv-yar"),
        ("Часового Яру", "chasiv-yar"),
        ("Великой Новосёлки", "velyka-novosilka"),
        ("до Лукьянцев", "lukiantsi"),
        ("під Дачним", "dachne"),
        ("Сладкого", "solodke"),
        ("Volchansk's", "vovchansk"),
        ("на Сумщині", "ua-59"),
        ("Донецкой области", "ua-14"),
        ("Kursk region", "ru-krs"),
        ("на Куп'янському напрямку", "kupiansk-direction"),
        ("Очакова", "ochakiv"),
    ],
)
def test_a_place_is_known_in_any_case_and_spelling(text: str, place: str) -> None:
    assert [m.place_id for m in gazetteer().mentions(f"Бої {text}.")] == [place]


def test_a_namesake_is_told_by_the_oblast() -> None:
    for oblast, place in (("Sumy", "andriivka-sumy"), ("Donetsk", "andriivka-donetsk")):
        found = gazetteer().mentions(f"They took Andriivka in the {oblast} region.")
        assert found[0].place_id == place
        assert {"andriivka-sumy", "andriivka-donetsk"} < set(found[0].place_ids)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # one oblast holds several: the one that no word has to tell apart
        ("They took Shevchenko in the Donetsk region.", ["shevchenko", "ua-14"]),
        # no oblast: the place whose people are counted
        ("Ворог окупував Полтавку.", ["poltavka"]),
        # the oblast of the place that was just named
        (
            "Окупували Комишуваху та Новомиколаївку.",
            ["komyshuvakha", "novomykolaivka-zaporizhzhia"],
        ),
        ("They took Yablunivka in Sumy.", ["yablunivka-sumy", "sumy"]),
        ("Sontsivka, which Moscow calls Krasnoye, fell.", ["sontsivka", "sontsivka"]),
        (
            "Взята Петропавловка в Харьковской области и Звановка в Донецкой. "
            "О Петропавловке это ложь.",
            ["petropavlivka", "ua-63", "zvanivka", "ua-14", "petropavlivka"],
        ),
    ],
)
def test_a_namesake_is_told_by_what_the_text_names(text: str, places: list[str]) -> None:
    assert [m.place_id for m in gazetteer().mentions(text)] == places
    assert gazetteer().mentions("They took Andriivka.")[0].sure < 0.6


def test_words_newspapers_and_people_are_no_places() -> None:
    for text in (
        "The New York Times wrote it", "українські війська", "Українські військові", "сіль і соль",
        "General Shevchenko spoke", "the Pokrovsk Brigade", "нове мирне життя",
    ):  # fmt: skip
        assert gazetteer().mentions(text) == [], text


def test_pokrovsk_and_pokrovske_share_no_form() -> None:
    assert inflected("покровськ").isdisjoint(inflected("покровське"))


def test_a_gazetteer_needs_no_more_than_an_id_a_kind_and_a_name() -> None:
    made_up = Gazetteer([{"place_id": "x", "kind": "settlement", "name_en": "Madeupivka"}])
    assert [m.place_id for m in made_up.mentions("in Мадеупівці and Madeupivka")] == ["x", "x"]


# -- traps ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "An area the size of Malta (316 sq km) changed hands.",
        "The region covers 26,517 square kilometres.",
        "Russia would have to seize another 5,600 square kilometres.",
        "Kyiv denied having lost 500 square kilometres in a week.",
        "Wildfires burned 80 sq km of forest in May.",
        "Ukraine cleared 170,000 square kilometres of mines in 2025.",
        "Support for talks rose to 62% in November.",
        "In November 72% of the assaults came near Pokrovsk.",
        "Russia launched 653 drones and lost 1,060 men in November.",
        "Russia shelled 24 settlements in the Sumy region.",
        "Russia captured two villages, its ministry said.",
        "505 square kilometres more than in October were taken.",
        "Площа Донецької області — 26,5 тис. кв. км.",
        "Заміновано 139 тис. кв. км.",
    ],
)
def test_what_is_no_figure_is_not_proposed(text: str) -> None:
    assert read(text) == []


def test_a_converted_number_is_not_a_second_figure() -> None:
    found = read("Russia took 94 square miles (244 sq km) in November.")
    assert [(f.value, f.unit) for f in found] == [(94, "sq_mi")]


def test_who_counted_is_not_whose_map_was_used() -> None:
    for text in (
        "AFP's analysis of ISW data puts it at 701 sq km in November.",
        "In November 701 sq km were taken, Agentstvo said, citing DeepState maps, AFP data aside.",
    ):
        assert read(text)[0].estimator_id in ("afp", "agentstvo")
    assert read("ISW data show 505 sq km in November.")[0].estimator_id == "isw"


def test_posts_change_hands() -> None:
    text = "Shoigu said 403 square kilometres had been taken in February."
    assert read(text, dt.date(2024, 4, 2))[0].estimator_id == "ru-mod"
    assert read(text, dt.date(2025, 4, 2))[0].estimator_id == "ru-security-council"


def test_only_estimators_of_the_ledger_are_named() -> None:
    text = "DeepState counted 505 sq km in November."
    found = figures(text, published=DAY, places=gazetteer(), estimators={})
    assert [(f.value, f.estimator_id) for f in found] == [(505, None)]


def test_what_changed_hands_is_told_from_what_is_held() -> None:
    measures = [
        ("Russia held 115,966 sq km on 1 December.", "area_held", "day"),
        ("Russian troops occupied 505 sq km in November.", "gain", "month"),
        ("Ukraine won back 79 sq km in November.", "gross_loss", "month"),
        ("Russia controls 81 percent of the Donetsk region.", "share_held", "day"),
        ("DeepState says Russia took 505 sq km in November.", "net_change", "month"),
        ("За листопад окуповано 505 кв. км.", "gain", "month"),
    ]
    for text, measure, kind in measures:
        assert [(f.measure, f.period_kind) for f in read(text)] == [(measure, kind)], text


# -- any text ---------------------------------------------------------------------------------

_PIECES = [
    "701", " sq km", " кв. км", " in ", "November", " 2025", " за ", "тиждень", "%", " of ",
    "Ukraine", "between ", " and ", " to ", ".", ", ", "\n", "AFP", " said ", "denied ",
    "Покровська", " captured ", "«", "»", "(", ")", "from ", "since ", "1,234", "0", "999999999",
    "31", "mid-", "first ", "week", "в ", "области", "Донецкой ", "İ", "\u202e", "\ud7ff", "١٢",
    "²", "’", "-", "first 99 months of ",
]  # fmt: skip


@given(st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=8)), max_size=60))
@settings(max_examples=400, deadline=None)
def test_no_text_is_too_strange(pieces: list[str]) -> None:
    text = "".join(pieces)
    for figure in read(text):
        assert text[figure.start : figure.end] == figure.printed
        assert figure.high is None or figure.high > figure.value
        if figure.period_start and figure.period_end:
            assert figure.period_start <= figure.period_end <= DAY
    for event in events(text, published=DAY, places=gazetteer()):
        assert 0 <= event.start < event.end <= len(text)


@given(st.dates(dt.date(2022, 3, 1), dt.date(2030, 12, 31)))
@settings(max_examples=100, deadline=None)
def test_no_period_ends_after_the_day_of_publication(day: dt.date) -> None:
    for period in periods(ALL_TEXT[:6000], day):
        assert period.first <= period.last <= day


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_sentences_cover_all_that_is_not_blank(text: str) -> None:
    spans = sentences(text)
    inside = "".join(text[a:b] for a, b in spans)
    assert re.sub(r"\s", "", inside) == re.sub(r"\s", "", text)
    assert all(a < b for a, b in spans)


def _both(text: str) -> None:
    figures(text, published=DAY, places=gazetteer(), estimators=estimators())
    events(text, published=DAY, places=gazetteer())


@pytest.mark.parametrize(
    "piece",
    [ALL_TEXT, "1 ", "1,",
     "701 sq km in November, ", "Pokrovsk and ", "Russia said it captured Pokrovsk ",
     "between 1 and ", "19% of ", "Донецкой и ", "(", '"', "\n", "a", "November ", "not ", "кв. "],
)  # fmt: skip
@pytest.mark.thorough
def test_no_text_makes_a_pattern_run_away(piece: str) -> None:
    long = (piece * (10_000 // len(piece) + 1))[:10_000]
    ratio = growth(partial(_both, long[:2_500]), partial(_both, long), FOUR_TIMES)
    assert ratio <= FOUR_TIMES


# -- what the package may know ----------------------------------------------------------------


@pytest.mark.parametrize("path", sorted((PROJECT / "reading").glob("*.py")), ids=lambda p: p.name)
def test_reading_knows_only_the_standard_library_and_itself(path: Path) -> None:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    assert not names & {"etl", "dashboard", "pages", "overview", "streamlit", "duckdb", "pandas"}


def test_each_wording_of_a_figure_is_known() -> None:
    wrong = []
    for day, text, expected in wordings.FIGURES:
        wanted = {astuple(dispatches.figure(one)) for one in expected.split(" | ") if one}
        found = {figure_key(f) for f in read(text, dt.date.fromisoformat(day))}
        if found != wanted:
            wrong.append((text, wanted, found))
    assert not wrong


def test_figures_are_known_in_each_combination() -> None:
    day = dt.date.fromisoformat(combinations.DAY_OF_FIGURES)
    wrong, seen = [], 0
    for text, expected in combinations.figures():
        seen += 1
        found = [figure_key(f) for f in read(text, day)]
        if found != [astuple(dispatches.figure(expected))]:
            wrong.append((text, expected, found))
    assert seen > 200
    assert not wrong
