"""Every rule of ``etl/sql/checks`` can fail: a ledger that breaks it, and it alone."""

import calendar
import datetime as dt
from collections.abc import Callable

import pytest

from etl.build import SQL, BadData, check
from etl.measured import TABLES
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
    ledger.set("articles.csv", "gazette-2025-02-03", published="2099-01-01")
    ledger.set("figures.csv", "f0128", vintage="2099-01-01")


def an_event_in_the_future(ledger: Ledger) -> None:
    ledger.set("events.csv", "s003", event_from="2099-01-01", event_to="2099-01-01")
    ledger.set("events.csv", "s003", article_id="daily-undated")


def measured(place: str, net: str) -> Damage:
    def damage(ledger: Ledger) -> None:
        folder = ledger.folder / "measured" / "deepstate-maps"
        folder.mkdir(parents=True)
        columns = ",".join(TABLES["months"])
        row = f"{place},occupied,2024-01,a,b,{net},6.000,1.000,,,,made-up,{'0' * 64}"
        (folder / "months.csv").write_text(f"{columns}\n{row}\n", encoding="utf-8")

    return damage


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
    "measured_net_is_gain_less_loss": {"ua/occupied/2024-01": measured("ua", "5.020")},
    "measured_place_is_known": {"atlantis": measured("atlantis", "5.000")},
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
    "nothing_from_the_future": {
        "f0128 gazette-2025-02-03": printed_in_the_future,
        "gazette-2024-09-11": cells("articles.csv", "gazette-2024-09-11", published="2099-01"),
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
    "places_hang_together": {
        "vyhadane": cells("places.csv", "vyhadane", parent_id=""),
        "odesa-oblast": cells("places.csv", "odesa-oblast", area_km2=""),
        "ua": cells("places.csv", "odesa-oblast", kind="foreign-oblast"),
    },
    "range_ends_above_its_start": {
        "f0205": figure("f0205", value_high="200"),
        "f0204": figure("f0204", value="10", value_high="9"),
    },
    "series_break_is_continued": {
        "north-net-2024": series("valid_to = 2024-09-30\n", ""),
        "map-net": series(
            '"Net change between the last maps of two months."',
            '"Net change."\ncontinues = "north-net"',
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
    },
    "vintage_not_before_period_end": {"f0145": figure("f0145", period_end="2024-09-30")},
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
    ("rule", "rows"), [(rule, rows) for rule, cases in CASES.items() for rows in cases]
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
    assert found == set(rows.split(" "))
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


def test_a_denial_of_nothing_in_the_ledger_may_say_what_it_answers(ledger: Ledger) -> None:
    denial("2024-09-01", note="answers reports of a flag in the square")(ledger)
    check(ledger.folder)


def test_an_article_of_this_month_may_be_known_by_its_month_alone(ledger: Ledger) -> None:
    today = dt.date.today()
    last = dt.date(today.year, today.month, calendar.monthrange(today.year, today.month)[1])
    ledger.set("articles.csv", "daily-2024-08", published=f"{today:%Y-%m}")
    ledger.set("figures.csv", "f0206", vintage=last.isoformat())
    check(ledger.folder)
