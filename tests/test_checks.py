"""Every rule of ``etl/sql/checks`` can fail: a ledger that breaks it, and it alone."""

import calendar
import datetime as dt
import re
from collections.abc import Callable

import pytest

from etl.ledger.build import SQL, build, check
from etl.maps.tables import TABLES
from etl.problems import BadData
from tests.ledger import COLUMNS, SMALL, Ledger, refused

RULES = sorted(path.stem for path in (SQL / "checks").glob("*.sql"))

Damage = Callable[[Ledger], None]


def cells(file: str, row_id: str, **new: str) -> Damage:
    return lambda ledger: ledger.set(file, row_id, **new)


def figure(row_id: str, **new: str) -> Damage:
    return cells("figures.csv", row_id, **new)


def again(file: str, row_id: str, **new: str) -> Damage:
    return lambda ledger: ledger.add(file, like=row_id, **new)


def series(old: str, new: str) -> Damage:
    return lambda ledger: ledger.replace("series.toml", old, new)


def printed_in_the_future(ledger: Ledger) -> None:
    ledger.set(
        "articles.csv", "gazette-2025-02-03", published="2099-01-01", note="Not as in its address"
    )
    ledger.set("figures.csv", "f0128", vintage="2099-01-01")


def an_event_in_the_future(ledger: Ledger) -> None:
    ledger.set("events.csv", "s003", event_from="2099-01-01", event_to="2099-01-01")
    ledger.set("events.csv", "s003", article_id="daily-undated")


# One good row of each file that `measure` writes.
MEASURED = {
    "states": f"1,2024-01-31T10:00,,,{'0' * 64},made-up,",
    "areas": "1,ua,occupied,5.000",
    "months": f"ua,occupied,2024-01,0,1,5.000,6.000,1.000,,,,made-up,{'0' * 64}",
    "levels": "occupied,2024-01,1,5.000",
    "days": "occupied,2024-01-31,5.000",
    "vintages": f"occupied,2024-01,2024-02-01T10:00,a.csv,1,5.000,5.000,,{'0' * 64}",
    "settlements": "vyhadane,50,2024-01-31,,1,",
    "settlement_months": "vyhadane,2024-01,50.0",
    "inputs": f"a.csv,{'0' * 64},made-up",
    "left_out": "a.csv,spike,5 km²,left out",
}


def measured(_source: str = "deepstate-maps", /, **rows: str | list[str]) -> Damage:
    """A measured file with the given rows, beside a good one of each other kind."""

    def damage(ledger: Ledger) -> None:
        folder = ledger.folder / "measured" / _source
        folder.mkdir(parents=True)
        for table, given in (MEASURED | rows).items():
            lines = [given] if isinstance(given, str) else given
            text = "\n".join([",".join(TABLES[table]), *lines, ""])
            (folder / f"{table}.csv").write_text(text, encoding="utf-8")

    return damage


def swapped(table: str, old: str, new: str) -> Damage:
    row = MEASURED[table]
    assert old in row
    return measured(**{table: row.replace(old, new, 1)})


def twice(table: str, old: str, new: str) -> Damage:
    """The row again, with a cell changed that is no part of its key."""
    row = MEASURED[table]
    assert old in row
    return measured(**{table: [row, row.replace(old, new, 1)]})


def denial(on: str, row_id: str = "s901", **new: str) -> Damage:
    return lambda ledger: ledger.add(
        "events.csv", like="s002", event_id=row_id, event_from=on, event_to=on,
        article_id="daily-undated", **new,
    )  # fmt: skip


def second_print_on_one_day(ledger: Ledger) -> None:
    ledger.add("figures.csv", like="f0101", figure_id="f0901", value="95")


def one_address_twice(ledger: Ledger) -> None:
    url = ledger.row("articles.csv", "gazette-2024-03-01")["url"]
    ledger.set("articles.csv", "herald-2024-03-02", url=url)


def published(what: str, value: str) -> Damage:
    """A value as it was published, which is another in the ledger now."""
    return lambda ledger: ledger.write("published.csv", f'what,value\n{what},"{value}"\n')


PAPER = "https://example.org/paper/"


def at(path: str) -> Damage:
    """An article of 2 April 2024 whose date is said to stand in another address."""
    return cells("articles.csv", "gazette-2024-04-02", url=PAPER + path, published_basis="address")


def undated_with_a_day_in_its_address(ledger: Ledger) -> None:
    url = PAPER + "2024/12/01/undated"
    ledger.add("articles.csv", like="daily-undated", article_id="herald-undated", url=url)


def another_counts_on_the_same_source(ledger: Ledger) -> None:
    own = "Its own made-up map"  # now one of those of another estimator
    ledger.replace("series.toml", f'data_sources = "{own}"', 'data_sources = "No map"')
    sources = 'data_sources = "Made-up maps'
    ledger.replace("series.toml", f'{sources}"', f'{sources}; {own}"')
    ledger.set("figures.csv", "f0210", value="1234", printed="1 234")


def undated_page_prints_a_later_month(ledger: Ledger) -> None:
    ledger.add("figures.csv", like="f0210", figure_id="f0901", article_id="daily-undated",
               value="470", vintage="2024-12-01", place_id="donetsk-oblast",
               vintage_basis="earliest possible")  # fmt: skip


def a_month_printed_on_its_last_day(ledger: Ledger) -> None:
    ledger.set("articles.csv", "gazette-2024-07-01", published="2024-06-30")
    ledger.set("figures.csv", "f0108", vintage="2024-06-30")


# rule -> ids of rows at fault -> how they came to be
CASES: dict[str, dict[str, Damage]] = {
    "area_fits_its_place": {
        "f0142": figure("f0142", value="1080000"),
        "f0130": figure("f0130", value="7800", unit="sq_mi"),
        "f0205": figure("f0205", value_high="603001"),
    },
    "copies_differ_only_with_a_flag": {
        "f0126": figure("f0126", value="1400"),
        "f0103": figure("f0103", flag=""),
        "f0125": figure("f0125", side="ukraine"),
    },
    "copy_has_the_key_of_its_original": {
        "f0125": figure("f0125", place_id="donetsk-oblast"),
        "f0126": figure("f0126", original="f0125"),
        "f0112": figure("f0112", original=""),
        "f0101": figure("f0101", original="f0102"),
    },
    "denial_answers_a_claim": {
        "s901": denial("2024-09-01"),  # before the claim of 10 September
        "s902": denial("2025-02-01", "s902"),  # 73 days after the last that was said
        "s903": denial("2024-09-01", "s903", note="Nobody answers."),
    },
    "equal_figures_are_tied": {
        # one estimator, two measures
        "f0141": figure("f0141", value="480", printed="480 square kilometres"),
        # a part of the place
        "f0129": figure("f0129", value="300", printed="300 square kilometres"),
        # other days of one period, square miles
        "f0146": figure("f0146", value="69.5", unit="sq_mi", printed="69.5 square miles"),
        # another estimator on the same source, with a copy of it
        "f0210": another_counts_on_the_same_source,
    },
    "event_is_reported_after_it": {
        "s003": cells("events.csv", "s003", event_from="2024-11-21", event_to="2024-11-21"),
        "s002": cells("events.csv", "s002", event_to="2024-09-13"),
    },
    "event_without_a_day_says_so": {
        "s001": cells("events.csv", "s001", date_basis="unknown"),
        "s004": cells("events.csv", "s004", date_basis="approximate"),
    },
    "figure_fits_its_series": {
        "f0143": figure("f0143", unit="settlements"),
        "f0141": figure("f0141", side="ukraine"),
        "f0128": figure("f0128", series_id="north-net"),
        "f0142": series(
            '"Ground in Russian hands at the end of the day."\nvalid_from = 2022-02-24',
            '"Ground."\nvalid_from = 2022-02-24\nvalid_to = 2024-12-30',
        ),
    },
    "headline_says_where_it_is_from": {
        "gazette-2024-02-01": cells("articles.csv", "gazette-2024-02-01", headline=""),
        "daily-undated": cells("articles.csv", "daily-undated", headline_basis="seen"),
    },
    "published_change_is_explained": {
        "f0101": published("f0101", "101 km2, russia, 2024-01-01 to 2024-01-31"),
        "f0999": published("f0999", "101 km2, russia, 2024-01-01 to 2024-01-31"),
    },
    "large_revision_is_explained": {
        "f0104": figure("f0104", value="190", printed="190 square kilometres", note=""),
        "f0104 ": figure("f0104", side="ukraine", note=""),
    },
    "measured_key_is_unique": {
        "1": measured(states=[MEASURED["states"], MEASURED["states"].replace("T10", "T11")]),
        "2024-01-31T10:00": measured(
            states=[MEASURED["states"], MEASURED["states"].replace("1,", "2,", 1)]
        ),
        "1/ua/occupied": twice("areas", "5.000", "6.000"),
        "ua/occupied/2024-01": twice("months", "made-up", "other"),
        "occupied/2024-01": twice("levels", "5.000", "6.000"),
        "occupied/2024-01-31": twice("days", "5.000", "6.000"),
        "occupied/2024-01/2024-02-01T10:00": twice("vintages", "a.csv", "b.csv"),
        "vyhadane/50/2024-01-31": twice("settlements", ",,1", ",2024-02-01,1"),
        "vyhadane/2024-01": twice("settlement_months", "50.0", "60.0"),
    },
    "measured_net_is_gain_less_loss": {"ua/occupied/2024-01": swapped("months", "5.000", "5.020")},
    "measured_place_is_known": {
        "atlantis": swapped("months", "ua,", "atlantis,"),
        "lemuria": swapped("settlements", "vyhadane,", "lemuria,"),
    },
    "measured_row_is_possible": {
        "atlas": measured("atlas"),
        "2": swapped("areas", "1,", "2,"),
        "1/ua/occupied": swapped("areas", "5.000", "-5.000"),
        "occupied/2024-01": swapped("levels", "5.000", "-5.000"),
        "occupied/2024-01-31": swapped("days", "5.000", "-5.000"),
        "occupied/2024-01-31 ": measured(
            levels="occupied,2024-01,2024-01-31,5.000", days="occupied,2024-01-31,6.000"
        ),
        "ua/occupied/2024-01": swapped("months", "6.000,1.000", "4.000,-1.000"),
        "ua/grey/2024-01": swapped(
            "months", "occupied,2024-01,0,1,5.000,6.000,1.000", "grey,2024-01,0,1,5.000,6.000,"
        ),
        "vyhadane/60/2024-01-31": swapped("settlements", ",50,", ",60,"),
        "vyhadane/50/2024-01-31": swapped("settlements", ",,1", ",2024-01-30,1"),
    },
    "measured_series_has_its_source": {
        "north-gain": series(
            'measure = "gross_gain"',
            'measure = "gross_gain"\nmeasured_from = "nowhere"\ncounts = "held"',
        ),
        "north-share": series('measure = "share_held"', 'measure = "share_held"\ncounts = "held"'),
    },
    "names_are_used_once": {
        "example-daily example-gazette": cells(
            "publishers.csv", "example-daily", name="Example Gazette"
        ),
        "north-gain north-held": series("North Desk, area held", "North Desk, gross gain"),
        "map-room north-desk": series('short = "Map Room"', 'short = "North Desk"'),
    },
    "note_fits_its_figure": {
        "f0141": figure("f0141", note="Net of what was lost"),
        "f0101": figure("f0101", caveat="The number is gross."),
        "f0102": figure("f0102", note="The result may be slightly negative"),
        "f0108": figure("f0108", note="The week before the article"),
        "f0145": figure("f0145", note="Start of window not stated"),
        "f0142": figure("f0142", caveat="The unit is garbled."),
    },
    "nothing_from_the_future": {
        "f0128 gazette-2025-02-03": printed_in_the_future,
        "gazette-2024-09-11": cells(
            "articles.csv", "gazette-2024-09-11", published="2099-01", note="Not as in its address"
        ),
        "s003": an_event_in_the_future,
    },
    "one_comparison_an_article": {
        "c001 c901": again("statements.csv", "c001", statement_id="c901", wording="Put otherwise"),
        "c004 c904": again("statements.csv", "c004", statement_id="c904", note="Again"),
    },
    "one_event_an_article": {
        "s001 s901": again("events.csv", "s001", event_id="s901", wording="Put otherwise"),
        "s004 s904": again("events.csv", "s004", event_id="s904", name_used="Kazkove"),
    },
    "one_printing_an_article": {
        "f0125 f0901": again("figures.csv", "f0125", figure_id="f0901", printed="Put otherwise"),
    },
    "one_article_an_address": {"gazette-2024-03-01 herald-2024-03-02": one_address_twice},
    "one_figure_a_vintage": {"f0101 f0901": second_print_on_one_day},
    "period_fits_its_kind": {
        "f0109": figure("f0109", period_end="2024-07-30"),
        "f0144": figure("f0144", period_start="2023-01-02"),
        "f0143": figure("f0143", period_start="2024-12-30"),
        "f0107": figure("f0107", period_start="2024-04-28"),
        "f0208": figure("f0208", period_kind="partial_month"),
    },
    "period_in_order": {
        "f0146": figure("f0146", period_end="2024-06-14"),
        "s002": cells("events.csv", "s002", event_to="2024-09-10"),
        "s003": cells("events.csv", "s003", event_to=""),
        "c001": cells("statements.csv", "c001", subject_end="2024-07-31"),
        "c002": cells("statements.csv", "c002", reference_end="2024-08-31"),
        "c003": cells("statements.csv", "c003", reference_start=""),
        "north-gain": series(
            '"Ground that went from Ukrainian to Russian hands."\nvalid_from = 2022-02-24',
            '"Ground."\nvalid_from = 2024-09-01\nvalid_to = 2024-09-01',
        ),
    },
    "place_is_found_once": {
        "vyhadane": cells("places.csv", "vyhadane", lon=""),
        "kazkove vyhadane": cells("places.csv", "kazkove", geonames_id="1"),
        "kherson-oblast kursk-oblast": cells("places.csv", "kursk-oblast", iso_3166_2="UA-65"),
    },
    "point_is_where_notes_link_it": {
        "vyhadane": cells("places.csv", "vyhadane", linked_lat="48.3", linked_lon="37.75"),
        "kazkove": cells("places.csv", "kazkove", linked_lat="49.5", linked_lon="37.6"),
    },
    "point_lies_in_its_oblast": {
        "vyhadane": cells("places.csv", "vyhadane", lat="49.05"),  # 5.6 km over the border
        "vyhadane ": cells("places.csv", "vyhadane", lat="48.5", lon="37.5"),  # the very middle
        "kazkove vyhadane": cells("places.csv", "kazkove", lat="48.25", lon="37.75"),
    },
    "point_says_where_it_is_from": {
        "vyhadane": cells("places.csv", "vyhadane", point_basis=""),
        "vyhadane ": cells("places.csv", "vyhadane", geonames_id=""),
        "vyhadane  ": cells("places.csv", "vyhadane", lat="", lon=""),
        "vyhadane   ": cells("places.csv", "vyhadane", linked_lon="37.75"),
        "kazkove": cells("places.csv", "kazkove", point_basis="map note"),
    },
    "places_hang_together": {
        "vyhadane": cells("places.csv", "vyhadane", parent_id=""),
        "odesa-oblast": cells("places.csv", "odesa-oblast", area_km2=""),
        "ua": cells("places.csv", "odesa-oblast", kind="foreign-oblast"),
    },
    "published_fits_its_address": {
        "gazette-2024-02-01": cells("articles.csv", "gazette-2024-02-01", published_basis="none"),
        "daily-undated": cells("articles.csv", "daily-undated", published_basis="page"),
        # In its id stands a day: that is no evidence, and neither is an address without one.
        "gazette-2024-03-01": cells(
            "articles.csv", "gazette-2024-03-01", published_basis="address", url=PAPER + "report"
        ),
        "gazette-2024-04-02": at("2024/04/05/report"),
        "gazette-2024-04-02 ": at("20240405-report"),
        "gazette-2024-04-02  ": at("2024/05/report"),
        "gazette-2024-04-02   ": at("report-1711900000"),
        "daily-2024-08": cells("articles.csv", "daily-2024-08", url=PAPER + "2024-08-03/report"),
        "herald-undated": undated_with_a_day_in_its_address,
    },
    "printed_number_is_the_value": {
        "f0101": figure("f0101", printed="91 square kilometres"),
        "f0205": figure("f0205", printed="201 à 239 km²"),
        "f0145": figure("f0145", printed="1,3 km²"),
        "f0105": figure("f0105", printed="58 km²"),
        "f0109": figure("f0109", printed="210 square miles"),
        "f0102": figure("f0102", printed="120 %"),
    },
    "range_ends_above_its_start": {
        "f0205": figure("f0205", value_high="200"),
        "f0204": figure("f0204", value="10", value_high="9", qualifier="between"),
        "f0203": figure("f0203", value_high="900", qualifier="about"),
    },
    "series_break_is_continued": {
        "north-net-2024": series("valid_to = 2024-09-30\n", ""),
        "map-net": series(
            '"Net change between the last maps of two months."',
            '"Net change."\ncontinues = "north-net"',
        ),
    },
    "series_rests_on_one_map": {
        "map-net": series(
            'data_source = "Its own made-up map"', 'data_source = "Another made-up map"'
        ),
        "north-gain north-held north-net north-net-2024 north-share": series(
            'data_sources = "Its own made-up map"',
            'data_sources = "Its own made-up map; Made-up maps"',
        ),
    },
    "share_is_a_share": {"f0143": figure("f0143", value="101")},
    "statement_can_be_evaluated": {
        "c001": cells("statements.csv", "c001", measure=""),
        "c002": cells("statements.csv", "c002", reason="Nobody knows"),
        "c004": cells("statements.csv", "c004", reason=""),
    },
    "vintage_is_the_day_of_the_article": {
        "f0101": figure("f0101", vintage="2024-02-02"),
        "f0102": figure("f0102", vintage_basis="article month"),
        "f0206": figure("f0206", vintage="2024-08-01"),
        "f0201": figure("f0201", vintage="2025-01-01"),
        # the same page prints August, so it is not of February
        "f0112 f0201": undated_page_prints_a_later_month,
    },
    "vintage_not_before_period_end": {
        "f0145": figure("f0145", period_end="2024-09-30"),
        "f0108": a_month_printed_on_its_last_day,
    },
    "wire_copies_point_to_an_original": {
        "herald-2024-12-03": cells(
            "articles.csv", "herald-2024-12-03", copy_of="herald-2024-03-02"
        ),
        "gazette-2024-04-02": cells(
            "articles.csv", "gazette-2024-04-02", copy_of="gazette-2024-04-02"
        ),
    },
}


def sentence(rule: str) -> str:
    first = (SQL / "checks" / f"{rule}.sql").read_text(encoding="utf-8").splitlines()[0]
    return first.removeprefix("-- ")


def test_the_small_ledger_breaks_no_rule() -> None:
    check(SMALL)


def test_good_measured_files_pass_the_check_and_are_built(ledger: Ledger) -> None:
    """So that what the cases below change is what is wrong with them."""
    measured()(ledger)
    check(ledger.folder)
    build(ledger.folder)


def test_every_key_of_what_was_measured_is_checked_before_it_is_built() -> None:
    """A key of the schema that no case breaks would stop a build that `check` had passed."""
    schema = (SQL / "schema.sql").read_text(encoding="utf-8")
    load = (SQL / "load.sql").read_text(encoding="utf-8")
    kinds = dict(re.findall(r"INSERT INTO core\.(\w+) BY NAME[^;]*FROM stage_measured_(\w+)", load))
    keyed = {
        kinds[table]: key.split(", ")[1:]  # the source is the folder
        for table, key in re.findall(
            r"CREATE TABLE core\.(\w+) \((?:(?!\n\);).)*?\n    PRIMARY KEY \(([^)]*)\)",
            schema,
            re.S,
        )
        if table in kinds
    }
    assert keyed.keys() == MEASURED.keys() - {"inputs", "left_out"}
    for table, key in keyed.items():
        row = dict(zip(TABLES[table], MEASURED[table].split(","), strict=True))
        assert "/".join(row[column] for column in key) in CASES["measured_key_is_unique"]


def test_every_rule_has_a_case_that_breaks_it() -> None:
    assert sorted(CASES) == RULES


@pytest.mark.parametrize("rule", RULES)
def test_the_first_line_of_a_rule_is_its_sentence(rule: str) -> None:
    first = (SQL / "checks" / f"{rule}.sql").read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("-- ")
    assert sentence(rule)[0].isupper()
    assert sentence(rule).endswith(".")
    assert len(sentence(rule).split()) >= 5


@pytest.mark.parametrize(
    ("rule", "rows"),
    [  # each rule fails once among the quick tests, in each of its ways among the thorough ones
        pytest.param(rule, rows, marks=[pytest.mark.thorough] if number else [])
        for rule, cases in CASES.items()
        for number, rows in enumerate(cases)
    ],
)
def test_a_rule_names_the_rows_that_break_it_and_no_other_rule_complains(
    rule: str, rows: str, ledger: Ledger
) -> None:
    CASES[rule][rows](ledger)
    with pytest.raises(BadData) as caught:
        check(ledger.folder)
    problems = caught.value.problems
    assert all(problem.wanted.endswith(". " + sentence(rule)) for problem in problems)
    found = {problem.found.rpartition(" (")[2].removesuffix(")") for problem in problems}
    assert found == set(rows.split())
    for problem in problems:
        row_id = problem.found.rpartition(" (")[2].removesuffix(")")
        if problem.file in COLUMNS:
            assert problem.column in COLUMNS[problem.file]
            assert problem.line == ledger.line(problem.file, row_id + ",")
        elif problem.file.startswith("measured/"):
            assert problem.line == 0  # named by its key: a program wrote the row
        else:
            headings = (f"[series.{row_id}]", f"[estimators.{row_id}]")
            assert ledger.text(problem.file).splitlines()[problem.line - 1] in headings


def test_faults_of_several_rules_are_listed_at_once_and_nothing_is_published(
    published: Ledger,
) -> None:
    CASES["range_ends_above_its_start"]["f0205"](published)
    CASES["share_is_a_share"]["f0143"](published)
    CASES["places_hang_together"]["vyhadane"](published)
    problems = refused(published)
    for rule, problem in zip(
        ("share_is_a_share", "range_ends_above_its_start", "places_hang_together"),
        problems,
        strict=True,
    ):
        assert problem.endswith(sentence(rule))
    assert refused(published, "check") == problems


@pytest.mark.parametrize(
    "path",
    ["2024/4/2/report", "2024/04/03/report", "x-20240402.html", "2024/04/report", "n-1712016000"],
)
def test_an_article_may_have_the_date_of_its_address(path: str, ledger: Ledger) -> None:
    at(path)(ledger)
    check(ledger.folder)


def test_an_address_with_another_day_needs_a_note(ledger: Ledger) -> None:
    note = "the address holds the day of a later edition"
    ledger.set("articles.csv", "gazette-2024-04-02", url=PAPER + "2024/04/09/report", note=note)
    check(ledger.folder)


def test_a_denial_of_nothing_in_the_ledger_may_say_what_it_answers(ledger: Ledger) -> None:
    denial("2024-09-01", note="answers reports of a flag in the square")(ledger)
    check(ledger.folder)


def test_an_article_of_this_month_may_be_known_by_its_month_alone(ledger: Ledger) -> None:
    today = dt.date.today()
    last = dt.date(today.year, today.month, calendar.monthrange(today.year, today.month)[1])
    ledger.set("articles.csv", "daily-2024-08", published=f"{today:%Y-%m}")
    ledger.set("figures.csv", "f0206", vintage=last.isoformat())
    check(ledger.folder)


@pytest.mark.parametrize(
    "printed",
    ["1.300 km²", "1 300 кв. км", "1\u00a0300 km2", "1300", "1.3 thousand square km", "over 1,300",
     "502 square miles (1,300 sq km)", "thirteen hundred"],
)  # fmt: skip
def test_a_number_is_found_however_it_is_printed(printed: str, ledger: Ledger) -> None:
    ledger.set("figures.csv", "f0145", printed=printed)
    check(ledger.folder)


def test_equal_figures_are_told_apart_by_a_note_that_names_the_other(ledger: Ledger) -> None:
    CASES["equal_figures_are_tied"]["f0141"](ledger)
    with pytest.raises(BadData):
        check(ledger.folder)
    ledger.set("figures.csv", "f0141", note="not f0104: ground that was lost is left in")
    with pytest.raises(BadData):  # another than the one that it equals
        check(ledger.folder)
    ledger.set("figures.csv", "f0141", note="not f0110: ground that was lost is left in")
    check(ledger.folder)


def test_what_is_counted_besides_may_be_negative(ledger: Ledger) -> None:
    words = "The balance is negative once what the map does not show yet is counted."
    ledger.set("figures.csv", "f0101", caveat=words)
    check(ledger.folder)
