"""What the public views derive, on the small ledger and on 200 random series."""

import calendar
import datetime as dt
import random
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest

from tests.ledger import Ledger

Connection = duckdb.DuckDBPyConnection
Row = dict[str, Any]


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text if len(text) == 10 else text + "-01")


def rows(db: Connection, sql: str, *parameters: Any) -> list[Row]:
    cursor = db.execute(sql, list(parameters))
    names = [column[0] for column in cursor.description or []]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def row(db: Connection, sql: str, *parameters: Any) -> Row:
    (only,) = rows(db, sql, *parameters)
    return only


def months(db: Connection, series: str, place: str = "ua") -> dict[str, float]:
    found = rows(
        db,
        "SELECT month, km2 FROM pub.monthly_change WHERE series_id = ? AND place_id = ?",
        series,
        place,
    )
    return {f"{r['month']:%Y-%m}": round(r["km2"], 1) for r in found}


def record(db: Connection, series: str, month: str) -> Row:
    return row(
        db,
        "SELECT * FROM pub.record WHERE series_id = ? AND place_id = 'ua' AND month = ?",
        series,
        day(month),
    )


# Monthly change


def test_a_month_without_a_figure_has_no_row(db: Connection) -> None:
    assert months(db, "north-net") == {
        "2024-01": 90,
        "2024-02": 131,
        "2024-03": 150.2,
        "2024-04": -12,
        "2024-06": 180,
        "2024-07": 210,
        "2024-08": 480,
        "2024-09": 331,
    }


def test_a_partial_month_never_enters_the_monthly_series(db: Connection) -> None:
    partial = rows(db, "SELECT * FROM pub.partial_month")
    assert [(r["figure_id"], r["whole_figure_id"], r["whole_km2"]) for r in partial] == [
        ("f0107", None, None),  # May was never printed as a whole
        ("f0122", "f0123", 300),
    ]
    assert not rows(db, "SELECT 1 FROM pub.monthly_change JOIN pub.partial_month USING (figure_id)")


def test_windows_years_and_running_totals_never_enter_the_monthly_series(db: Connection) -> None:
    kinds = rows(
        db, "SELECT DISTINCT period_kind FROM pub.monthly_change JOIN pub.figure USING (figure_id)"
    )
    assert kinds == [{"period_kind": "month"}]


def test_a_net_change_for_ukraine_is_negative(db: Connection) -> None:
    figure = row(db, "SELECT * FROM pub.figure WHERE figure_id = 'f0106'")
    assert (figure["value"], figure["printed_value"], figure["side"]) == (-12, 12, "ukraine")


def test_square_miles_are_converted_and_kept_as_printed(db: Connection) -> None:
    figure = row(db, "SELECT * FROM pub.figure WHERE figure_id = 'f0105'")
    assert figure["value"] == pytest.approx(58 * 1.609344**2)
    assert (figure["printed_value"], figure["printed_unit"]) == (58, "sq_mi")


def test_a_range_counts_as_its_middle_and_keeps_its_ends(db: Connection) -> None:
    change = row(db, "SELECT * FROM pub.monthly_change WHERE figure_id = 'f0205'")
    assert (change["km2_low"], change["km2"], change["km2_high"]) == (200, 220, 240)


def test_a_series_counts_a_revised_month_once(db: Connection) -> None:
    counted = row(db, "SELECT figures, months FROM pub.series WHERE series_id = 'north-net'")
    assert counted == {"figures": 13, "months": 8}


def test_every_monthly_change_carries_who_counted_who_printed_and_where(db: Connection) -> None:
    assert not rows(
        db,
        """
        SELECT figure_id FROM pub.monthly_change
        WHERE estimator IS NULL OR series IS NULL OR publisher IS NULL OR url IS NULL
            OR link IS NULL OR vintage_basis IS NULL OR basis <> 'printed' OR articles < 1
        """,
    )


# Vintages


def as_of(db: Connection, when: str, month: str) -> list[float]:
    found = rows(
        db,
        """
        SELECT value FROM pub.figure_as_of(?)
        WHERE series_id = 'north-net' AND period_kind = 'month' AND period_start = ?
        """,
        day(when),
        day(month),
    )
    return [r["value"] for r in found]


def test_a_figure_stands_as_it_was_known_on_the_day(db: Connection) -> None:
    assert as_of(db, "2024-02-29", "2024-02") == []
    assert as_of(db, "2024-03-01", "2024-02") == [120]
    assert as_of(db, "2024-04-01", "2024-02") == [120]
    assert as_of(db, "2024-04-02", "2024-02") == [131]
    assert as_of(db, "2030-01-01", "2024-02") == [131]


def test_as_of_today_the_months_are_those_of_the_monthly_series(db: Connection) -> None:
    assert not rows(
        db,
        """
        (SELECT figure_id FROM pub.figure_as_of(DATE '2030-01-01') WHERE period_kind = 'month')
        EXCEPT SELECT figure_id FROM pub.monthly_change
        """,
    )


def test_a_revision_sets_the_first_print_beside_the_latest(db: Connection) -> None:
    revision = row(db, "SELECT * FROM pub.revision")
    assert revision["vintages"] == 2
    assert (revision["first_figure_id"], revision["first_value"]) == ("f0102", 120)
    assert (revision["latest_figure_id"], revision["latest_value"]) == ("f0104", 131)
    assert (revision["first_vintage"], revision["latest_vintage"]) == (
        day("2024-03-01"),
        day("2024-04-02"),
    )
    assert revision["change"] == 11


def test_a_month_counted_in_two_ways_is_a_restatement_and_not_a_revision(db: Connection) -> None:
    restated = row(db, "SELECT * FROM pub.restatement")
    assert restated["month"] == day("2024-09")
    assert (restated["old_series_id"], restated["old_km2"]) == ("north-net", 331)
    assert (restated["new_series_id"], restated["new_km2"]) == ("north-net-2024", 300)


def test_an_undated_article_gives_no_date_of_print(db: Connection) -> None:
    figure = row(db, "SELECT * FROM pub.figure WHERE figure_id = 'f0201'")
    assert (figure["vintage"], figure["vintage_basis"]) == (day("2024-09-01"), "earliest possible")
    assert figure["published"] is None
    assert figure["published_on"] is None


def test_freshness_never_shows_an_earliest_possible_day_as_a_print(ledger: Ledger) -> None:
    undated = {"published": "", "published_basis": "none", "url": "https://example.org/daily/x"}
    ledger.set("articles.csv", "daily-2025-02-04", **undated)
    ends = [f["period_end"] for f in ledger.rows("figures.csv")
            if f["article_id"] == "daily-2025-02-04"]  # fmt: skip
    for figure in ledger.rows("figures.csv"):
        if figure["article_id"] == "daily-2025-02-04":
            last = day(max(ends)) + dt.timedelta(days=1)
            changes = {"vintage": last.isoformat(), "vintage_basis": "earliest possible"}
            ledger.set("figures.csv", figure["figure_id"], **changes)
    with ledger.derived() as db:
        map_room = row(db, "SELECT * FROM pub.freshness WHERE estimator_id = 'map-room'")
        north = row(db, "SELECT * FROM pub.freshness WHERE estimator_id = 'north-desk'")
    assert map_room["newest_print"] is None  # undated or known by the month alone
    assert map_room["newest_month"] == day("2025-01")
    assert north["newest_print"] == day("2025-02-03")


# Copies, disputes, links


def test_a_copy_that_differs_and_a_dispute_are_listed_and_an_equal_copy_is_not(
    db: Connection,
) -> None:
    found = rows(db, "SELECT print_id, role, value, original_value FROM pub.copy_difference")
    assert sorted(found, key=lambda r: str(r["print_id"])) == [
        {"print_id": "f0103", "role": "repeats", "value": 1200, "original_value": 120},
        {"print_id": "f0112", "role": "disputes", "value": 455, "original_value": 480},
    ]


def test_a_copy_never_changes_the_figure(db: Connection) -> None:
    assert row(db, "SELECT value, articles FROM pub.figure WHERE figure_id = 'f0102'") == {
        "value": 120,
        "articles": 2,
    }
    assert row(db, "SELECT articles FROM pub.figure WHERE figure_id = 'f0124'") == {"articles": 3}


def test_a_link_leads_to_the_number_as_printed(db: Connection) -> None:
    links = {r["print_id"]: r["link"] for r in rows(db, "SELECT print_id, link FROM pub.printing")}
    page = "https://example.org/gazette/gazette"
    assert links["f0124"] == f"{page}-2024-12-02#:~:text=1%2C234%20square%20kilometres"
    # a hyphen would part a prefix from the text
    assert links["f0109"] == f"{page}-2024-08-01#:~:text=210%2Dsquare%2Dkilometre%20gain"
    assert links["f0125"].endswith("#:~:text=1%C2%A0234%C2%A0km%C2%B2")


def test_a_link_of_an_anchor_or_of_a_single_digit_still_leads_to_the_page(ledger: Ledger) -> None:
    ledger.set("articles.csv", "gazette-2024-02-01", url="https://example.org/live#january")
    ledger.set("figures.csv", "f0108", value="7", printed="7")
    ledger.set("figures.csv", "f0109", printed="")
    with ledger.derived() as db:
        links = {r["print_id"]: r["link"] for r in rows(db, "SELECT * FROM pub.printing")}
    assert links["f0101"] == "https://example.org/live#january:~:text=90%20square%20kilometres"
    assert links["f0108"] == "https://example.org/gazette/gazette-2024-07-01"
    assert links["f0109"] == "https://example.org/gazette/gazette-2024-08-01"


def test_a_range_for_ukraine_is_negative_and_still_runs_upwards(ledger: Ledger) -> None:
    ledger.set("figures.csv", "f0106", value_high="20", qualifier="between")
    with ledger.derived() as db:
        change = row(db, "SELECT * FROM pub.monthly_change WHERE figure_id = 'f0106'")
    assert (change["km2_low"], change["km2"], change["km2_high"]) == (-20, -16, -12)


# Estimators side by side


def test_two_estimators_that_disagree_on_the_sign_are_marked(db: Connection) -> None:
    every = rows(db, "SELECT * FROM pub.estimator_pair WHERE place_id = 'ua'")
    pairs = [p for p in every if p["series_a"] < p["series_b"]]
    assert len(every) == 2 * len(pairs)
    assert [(p["month"], p["km2_a"], p["km2_b"]) for p in pairs if p["signs_disagree"]] == [
        (day("2024-04"), 30, -12)
    ]
    january = next(p for p in pairs if p["month"] == day("2024-01"))
    assert january["difference_km2"] == -10
    assert january["ratio"] == pytest.approx(80 / 90)


def test_a_month_of_zero_disagrees_with_no_sign_and_gives_no_ratio(ledger: Ledger) -> None:
    ledger.set("figures.csv", "f0101", value="0")
    with ledger.derived() as db:
        pair = row(
            db,
            "SELECT * FROM pub.estimator_pair WHERE month = ? AND series_a = 'map-net'",
            day("2024-01"),
        )
    assert (pair["km2_a"], pair["km2_b"], pair["ratio"]) == (80, 0, None)
    assert pair["signs_disagree"] is False


def test_a_pair_needs_a_month_of_both(db: Connection) -> None:
    pairs = rows(
        db,
        """
        SELECT month FROM pub.estimator_pair
        WHERE series_a = 'map-net' AND series_b = 'north-net'
        """,
    )
    assert {day("2024-03"), day("2024-05")}.isdisjoint(p["month"] for p in pairs)
    assert len(pairs) == 7


# Articles and search


def test_an_article_counts_what_it_prints_repeats_claims_and_compares(db: Connection) -> None:
    article = row(db, "SELECT * FROM pub.article WHERE article_id = 'gazette-2024-09-02'")
    counts = [article[kind] for kind in ("prints", "repeats", "disputes", "events", "statements")]
    assert counts == [3, 0, 0, 0, 1]
    copy = row(db, "SELECT * FROM pub.article WHERE article_id = 'herald-2024-03-02'")
    assert (copy["story_id"], copy["repeats"], copy["differences"]) == ("gazette-2024-03-01", 1, 1)
    original = row(db, "SELECT * FROM pub.article WHERE article_id = 'gazette-2024-03-01'")
    assert (original["story_id"], original["copies"]) == ("gazette-2024-03-01", 1)


def test_an_event_without_a_day_stays_without_one(db: Connection) -> None:
    event = row(db, "SELECT * FROM pub.event WHERE event_id = 's004'")
    assert event["event_from"] is None
    assert event["event_to"] is None
    assert event["oblast"] == "Kharkiv oblast"


def found(db: Connection, word: str) -> set[str]:
    terms = rows(db, "SELECT article_id FROM pub.search_term WHERE term = ?", word)
    return {r["article_id"] for r in terms}


VYHADANE = {"state-2024-09-10", "gazette-2024-09-11", "gazette-2024-11-20"}


@pytest.mark.parametrize(
    "word", ["vyhadane", "вигадане", "выдуманное", "вымысел", "vydumannoye", "donetsk"]
)
def test_an_article_is_found_by_each_name_of_a_place(word: str, db: Connection) -> None:
    assert found(db, word) >= VYHADANE


def test_search_terms_are_small_letters_without_accents(ledger: Ledger) -> None:
    articles = {"daily-undated": "Новый", "daily-undated-2": "Ministère", "daily-undated-3": "Août"}
    for article_id in articles:
        if article_id != "daily-undated":
            url = f"https://example.org/daily/{article_id}"
            ledger.add("articles.csv", like="daily-undated", article_id=article_id, url=url)
    for article_id, word in articles.items():
        ledger.set("articles.csv", article_id, headline=word, headline_basis="seen")
    with ledger.derived() as db:
        for article_id, word in articles.items():
            (plain,) = db.execute("SELECT lower(strip_accents(?))", [word]).fetchall()[0]
            assert found(db, str(plain)) & set(articles) == {article_id}


def test_an_article_is_found_by_a_number_however_its_thousands_are_set_apart(
    db: Connection,
) -> None:
    # printed as 1,234, as 1 234 with no-break spaces and as 1234
    spellings = {"gazette-2024-12-02", "daily-2024-12-03", "herald-2024-12-03"}
    assert found(db, "1234") == spellings
    assert not found(db, "234")
    assert found(db, "108000") == {"gazette-2025-01-02"}


def test_a_headline_is_found_by_a_number_with_no_break_spaces(ledger: Ledger) -> None:
    ledger.set("articles.csv", "gazette-2024-09-11", headline="Gain de 5\u202f678 et 9\u00a0876")
    with ledger.derived() as db:
        assert found(db, "5678") == found(db, "9876") == {"gazette-2024-09-11"}


@pytest.mark.parametrize("word", ["gazette", "desk", "north", "writer", "spokesman", "map"])
def test_an_article_is_found_by_who_printed_counted_or_spoke(word: str, db: Connection) -> None:
    assert found(db, word)


# Records


def test_the_month_after_a_gap_has_no_previous_month_and_no_streak(db: Connection) -> None:
    june = record(db, "north-net", "2024-06")
    assert (june["previous_km2"], june["direction"], june["streak"]) == (None, 0, 0)
    july, august, september = (
        record(db, "north-net", month) for month in ("2024-07", "2024-08", "2024-09")
    )
    assert (july["previous_km2"], july["direction"], july["streak"]) == (180, 1, 1)
    assert (august["direction"], august["streak"]) == (1, 2)
    assert (september["direction"], september["streak"]) == (-1, 1)


def test_a_record_counts_the_months_that_were_never_printed(db: Connection) -> None:
    june = record(db, "north-net", "2024-06")
    assert june["largest_since"] is None  # larger than all before
    assert june["largest_missing_months"] == 1  # but nobody printed May
    july = record(db, "map-net", "2024-07")
    assert (july["smallest_since"], july["smallest_missing_months"]) == (day("2024-06"), 0)


def test_a_tie_ends_the_search_for_a_larger_month(db: Connection) -> None:
    august = record(db, "map-net", "2024-08")
    assert (august["largest_since"], august["smallest_since"]) == (day("2024-07"),) * 2
    assert (august["direction"], august["streak"]) == (0, 0)
    july = record(db, "map-net", "2024-07")
    assert (july["rank_largest"], august["rank_largest"]) == (5, 5)


def test_a_method_break_starts_a_new_record(db: Connection) -> None:
    first = record(db, "north-net-2024", "2024-09")
    assert first["months_so_far"] == 1
    assert first["largest_since"] is None
    assert first["previous_km2"] is None
    october = record(db, "north-net-2024", "2024-10")  # 300; the old series had 480 and 331
    assert (october["largest_since"], october["first_month"]) == (day("2024-09"), day("2024-09"))


def test_a_place_has_records_of_its_own(db: Connection) -> None:
    donetsk = rows(db, "SELECT * FROM pub.record WHERE place_id = 'donetsk-oblast' ORDER BY month")
    assert [(r["km2"], r["months_all"], r["rank_largest"]) for r in donetsk] == [
        (140, 2, 2),
        (700, 2, 1),
    ]


Key = tuple[str, str]  # series and place
MONTHS = [dt.date(year, month, 1) for year in (2022, 2023, 2024) for month in range(1, 13)]


def before(month: dt.date, by: int = 1) -> dt.date:
    index = MONTHS.index(month) - by
    return MONTHS[index] if index >= 0 else dt.date.min


def missing(values: dict[dt.date, int], since: dt.date, until: dt.date) -> int:
    return sum(since < month < until and month not in values for month in MONTHS)


def expected_record(values: dict[dt.date, int], month: dt.date) -> Row:
    """The record of a month, from its definition and as slowly as one likes."""
    km2 = values[month]
    first = min(values)
    larger = [m for m in values if m < month and values[m] >= km2]
    smaller = [m for m in values if m < month and values[m] <= km2]
    largest_since, smallest_since = max(larger, default=None), max(smaller, default=None)

    def direction(at: dt.date) -> int:
        if at not in values or before(at) not in values:
            return 0
        return (values[at] > values[before(at)]) - (values[at] < values[before(at)])

    streak = 0
    while direction(month) and direction(before(month, streak)) == direction(month):
        streak += 1
    return {
        "km2": km2,
        "first_month": first,
        "months_so_far": sum(m <= month for m in values),
        "months_all": len(values),
        "rank_largest": 1 + sum(v > km2 for v in values.values()),
        "rank_smallest": 1 + sum(v < km2 for v in values.values()),
        "previous_km2": values.get(before(month)),
        "largest_since": largest_since,
        "largest_since_km2": values[largest_since] if largest_since else None,
        "largest_missing_months": missing(values, largest_since or first, month),
        "smallest_since": smallest_since,
        "smallest_since_km2": values[smallest_since] if smallest_since else None,
        "smallest_missing_months": missing(values, smallest_since or first, month),
        "direction": direction(month),
        "streak": streak,
    }


def random_values(chance: random.Random) -> dict[dt.date, int]:
    gaps, spread = chance.choice([0, 0.1, 0.5]), chance.choice([1, 3, 300])
    kept = [m for m in MONTHS[: chance.randint(1, 36)] if chance.random() >= gaps]
    return {m: chance.randint(-spread, 2 * spread) for m in kept or MONTHS[:1]}


@pytest.fixture(scope="module")
def random_series(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[dict[Key, dict[dt.date, int]], Connection]]:
    """200 series of up to 36 months with gaps, ties and losses; a fifth of them was revised."""
    chance = random.Random(20241231)
    ledger = Ledger.copy(tmp_path_factory.mktemp("random") / "data")
    stanzas = [ledger.text("series.toml")]
    figures: list[dict[str, str]] = []
    series: dict[Key, dict[dt.date, int]] = {}
    stanza = stanzas[0][stanzas[0].index("[series.map-net]") : stanzas[0].index("[sets.")]
    room = stanzas[0][stanzas[0].index("[estimators.map-room]") : stanzas[0].index("[series.")]
    first_print = ledger.row("figures.csv", "f0202")  # in an article of 2025-02-04
    earlier = ledger.row("articles.csv", "gazette-2025-02-03")
    for number in range(200):
        series_id = f"random-{number:03}"
        own = f'data_source = "{series_id} of its own"'  # equal numbers on one map are one figure
        told = stanza.replace("map-net", series_id).replace("Map Room, net", series_id)
        told = told.replace('data_source = "Its own made-up map"', own)
        told = told.replace('estimator = "map-room"', f'estimator = "{series_id}"')
        rests = f'\n[maps.{series_id}]\nname = "{series_id}"\nkind = "map"\n' + own.replace(
            "data_source", "data_sources"
        )
        room_here = room.replace("map-room", series_id).replace("Map Room", series_id)
        stanzas.append(f"{rests}\n\n{room_here}{told}")
        place = chance.choice(["ua", "donetsk-oblast"])
        values = series[series_id, place] = random_values(chance)
        for month, value in values.items():
            last = month.replace(day=calendar.monthrange(month.year, month.month)[1])
            figure = {
                **first_print,
                "series_id": series_id,
                "place_id": place,
                "period_start": month.isoformat(),
                "period_end": last.isoformat(),
                "printed": "",
                "note": "Made up",
            }
            prints = [(value, first_print["article_id"], first_print["vintage"])]
            if chance.random() < 0.2:
                was = value + chance.randint(-50, 50)
                prints.append((was, earlier["article_id"], earlier["published"]))
            for printed, article, vintage in prints:
                figures.append(
                    {
                        **figure,
                        "figure_id": f"f{10_000 + len(figures)}",
                        "value": str(abs(printed)),
                        "side": "ukraine" if printed < 0 else "russia",
                        "article_id": article,
                        "vintage": vintage,
                    }
                )
    chance.shuffle(figures)
    ledger.write("series.toml", "\n".join(stanzas))
    ledger.write_rows("figures.csv", figures)
    with ledger.derived() as connection:
        yield series, connection


def test_records_of_200_random_series_are_those_of_the_definition(
    random_series: tuple[dict[Key, dict[dt.date, int]], Connection],
) -> None:
    series, db = random_series
    records = {
        (r.pop("series_id"), r.pop("place_id"), r.pop("month")): r
        for r in rows(db, "SELECT * FROM pub.record")
    }
    assert len(records) == sum(len(values) for values in series.values())
    for (series_id, place), values in series.items():
        for month in values:
            expected = expected_record(values, month)
            assert records[series_id, place, month] == expected, (series_id, month)


def test_the_random_series_hold_what_makes_records_hard(
    random_series: tuple[dict[Key, dict[dt.date, int]], Connection],
) -> None:
    _, db = random_series
    hard = row(
        db,
        """
        SELECT
            count(*) FILTER (largest_missing_months > 0) AS gaps,
            count(*) FILTER (km2 = largest_since_km2) AS ties,
            count(*) FILTER (streak > 2) AS streaks,
            count(*) FILTER (km2 < 0) AS losses,
            (SELECT count(*) FROM pub.revision) AS revisions
        FROM pub.record
        """,
    )
    assert all(count > 50 for count in hard.values()), hard


# Claims


def test_a_claimed_town_has_its_first_claim_and_first_denial(db: Connection) -> None:
    found = row(db, "SELECT * FROM pub.claim_ledger")
    assert (found["place_id"], found["episode"], found["claims"]) == ("vyhadane", 1, 1)
    assert (found["first_claim"], found["first_claim_by"]) == (
        day("2024-09-10"),
        "Example ministry",
    )
    assert (found["first_denial"], found["status"]) == (day("2024-09-11"), "denied")


def test_a_claim_of_the_other_side_opens_a_new_episode(ledger: Ledger) -> None:
    said(ledger, "s005", "2024-10-01", kind="liberation_claim", **UKRAINE)
    said(ledger, "s006", "2024-11-01")
    found = claimed(ledger)
    assert [(r["episode"], r["side"], r["first_claim"], r["status"]) for r in found] == [
        (1, "russia", day("2024-09-10"), "denied"),
        (2, "ukraine", day("2024-10-01"), "claimed"),
        (3, "russia", day("2024-11-01"), "claimed"),
    ]


UKRAINE = {"actor": "Example brigade", "actor_side": "ukraine"}
RUSSIA = {"actor": "Example ministry", "actor_side": "russia"}


def said(ledger: Ledger, event_id: str, day: str, **cells: str) -> None:
    """One more event of the small ledger's only claimed town."""
    ledger.add(
        "events.csv", like="s001", event_id=event_id, event_from=day, event_to=day,
        article_id="daily-undated", **cells,
    )  # fmt: skip


def claimed(ledger: Ledger) -> list[Row]:
    with ledger.derived() as db:
        return rows(db, "SELECT * FROM pub.claim_ledger ORDER BY place_id, episode")


def test_a_denial_that_is_older_than_the_claim_answers_no_claim(ledger: Ledger) -> None:
    denied = {"event_from": "2024-09-01", "event_to": "2024-09-01", "note": "answers a rumour"}
    ledger.set("events.csv", "s002", article_id="daily-undated", **denied)
    (found,) = claimed(ledger)
    assert (found["first_claim"], found["denials"]) == (day("2024-09-10"), 0)
    assert (found["first_denial"], found["last_denial"]) == (None, None)
    assert found["status"] == "claimed"


def test_a_denial_of_a_part_is_not_one_of_the_whole(ledger: Ledger) -> None:
    said(ledger, "s005", "2024-08-20", kind="partial_control_claim")
    ledger.set("events.csv", "s002", event_from="2024-08-21", event_to="2024-08-21")
    (found,) = claimed(ledger)
    assert (found["partial_claims"], found["partial_denials"], found["denials"]) == (1, 1, 0)
    assert found["status"] == "claimed"


def test_a_denial_answers_no_claim_that_is_older_than_sixty_days(ledger: Ledger) -> None:
    late = {"event_from": "2024-11-10", "event_to": "2024-11-10", "note": "answers a new rumour"}
    ledger.set("events.csv", "s002", article_id="daily-undated", **late)
    (found,) = claimed(ledger)
    assert (found["denials"], found["status"]) == (0, "claimed")


def test_the_newest_claim_has_its_own_denial(ledger: Ledger) -> None:
    said(ledger, "s005", "2024-10-05")
    (found,) = claimed(ledger)
    assert (found["claims"], found["last_claim"]) == (2, day("2024-10-05"))
    assert (found["first_denial"], found["last_denial"]) == (day("2024-09-11"), None)
    assert found["status"] == "claimed"  # nobody has denied what was said last
    said(ledger, "s006", "2024-10-06", kind="denial", actor="Example brigade", actor_side="ukraine")
    (found,) = claimed(ledger)
    assert (found["first_denial"], found["last_denial"]) == (day("2024-09-11"), day("2024-10-06"))
    assert (found["denials"], found["status"]) == (2, "denied")


def test_one_claim_in_two_articles_is_one_claim(ledger: Ledger) -> None:
    said(ledger, "s005", "2024-09-11")  # by the same ministry, told a day later
    (found,) = claimed(ledger)
    assert found["claims"] == 1
    said(ledger, "s006", "2024-09-10", actor="Example general")
    said(ledger, "s007", "2024-09-13")
    (found,) = claimed(ledger)
    assert found["claims"] == 3


def test_a_claim_of_a_place_taken_back_is_denied_by_the_other_side(ledger: Ledger) -> None:
    said(ledger, "s005", "2024-10-01", kind="liberation_claim", **UKRAINE)
    said(ledger, "s006", "2024-10-02", kind="denial", **RUSSIA)
    _, freed = claimed(ledger)
    assert (freed["side"], freed["denials"], freed["status"]) == ("ukraine", 1, "denied")
    assert (freed["first_denial"], freed["first_denial_by"]) == (
        day("2024-10-02"),
        "Example ministry",
    )


def test_what_is_known_to_a_range_of_days_counts_from_the_last_of_them(ledger: Ledger) -> None:
    weeks = {"event_from": "2024-09-05", "event_to": "2024-09-20", "date_basis": "approximate"}
    ledger.add(
        "events.csv", like="s002", event_id="s0001", article_id="daily-undated", **weeks,
        actor="Example staff",
    )  # fmt: skip
    (found,) = claimed(ledger)
    assert (found["first_denial"], found["denials"]) == (day("2024-09-11"), 2)  # not that of weeks
    ledger.set("events.csv", "s001", **weeks, article_id="daily-undated")
    (found,) = claimed(ledger)
    assert (found["first_claim_from"], found["first_claim"]) == (
        day("2024-09-05"),
        day("2024-09-20"),
    )


ASSESSED = {"kind": "independent_assessment", "actor": "Example map", "actor_side": "independent"}


def test_an_assessment_stands_between_claim_and_map_and_changes_no_status(ledger: Ledger) -> None:
    for event_id, when, finds in (
        ("s005", "2024-07-01", "Russian-held"),  # older than sixty days
        ("s006", "2024-09-05", "contested"),
        ("s007", "2024-09-20", "Ukrainian-held"),
        ("s008", "2024-09-25", "Russian-held"),
    ):
        said(ledger, event_id, when, detail=f"independent assessment: {finds}", **ASSESSED)
    (found,) = claimed(ledger)
    assert (found["assessments"], found["first_assessment"]) == (5, day("2024-07-01"))
    assert (found["first_agreement"], found["first_agreement_by"]) == (
        day("2024-09-25"),
        "Example map",
    )
    assert found["status"] == "denied"
    # Newer than the other side's next claim: that is another matter.
    said(ledger, "s009", "2024-09-21", kind="liberation_claim", **UKRAINE)
    taken, freed = claimed(ledger)
    assert (taken["first_agreement"], freed["first_agreement"]) == (None, day("2024-09-20"))


# Spells in which a map shows a town as held by Russia, and what follows for a claim of each side on
# 10 September 2024: half so on the map from and to, days to the map, days without it, status.
FOLLOWED = ("2024-01-01", "2024-12-31")
HANDS = [
    ([("2024-09-15", "")],
     ("2024-09-15", None, 5, None, "on the map"),
     ("2024-01-01", "2024-09-15", None, None, "reversed")),
    ([],
     (None, None, None, 112, "not on the map"),
     ("2024-01-01", None, None, None, "on the map")),
    ([("2024-01-01", "2024-09-01")],
     (None, None, None, 112, "not on the map"),
     ("2024-09-01", None, -9, None, "on the map")),
    ([("2024-01-01", "2024-09-01"), ("2024-10-01", "")],
     ("2024-10-01", None, 21, None, "on the map"),
     ("2024-09-01", "2024-10-01", -9, None, "reversed")),
    ([("2024-01-01", "")],
     ("2024-01-01", None, None, None, "on the map"),
     (None, None, None, 112, "not on the map")),
    ([("2024-02-01", "2024-09-20")],
     ("2024-02-01", "2024-09-20", -222, None, "reversed"),
     ("2024-09-20", None, 10, None, "on the map")),
]  # fmt: skip


Spells = list[tuple[str, str]]


def _map(ledger: Ledger, towns: dict[str, Spells]) -> None:
    """A map that shows whole towns as held by Russia in these spells, and else nothing of them."""
    rows = {
        "states": ["state_id,as_of,file_date,lag_days,input_sha256,method,flag"]
        + [f"{at},{at}T12:00,,,{'0' * 64},made-up," for at in FOLLOWED],
        "settlements": ["place_id,share,entered_on,left_on,from_state,to_state"]
        + [
            f"{town},{share},{start},{end},{FOLLOWED[0]},{FOLLOWED[1] if end else ''}"
            for town, spells in towns.items()
            for share in ("10", "50", "95")
            for start, end in spells
        ],
        "settlement_months": ["place_id,month,share_pct"]
        + [f"{town},2024-01,0.0" for town in towns],
    }
    folder = ledger.folder / "measured" / "deepstate-maps"
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in rows.items():
        (folder / f"{name}.csv").write_text("\n".join([*lines, ""]), encoding="utf-8")


def _add_town(ledger: Ledger, number: int) -> str:
    ledger.add(
        "places.csv", like="vyhadane", place_id=f"town-{number}",
        name_en=f"Vyhadane {chr(65 + number)}", name_uk="", name_ru="", name_ru_basis="",
        aliases="", point_basis="map note", geonames_id="", lat=f"48.{26 + number}",
        linked_lat=f"48.{26 + number}", linked_lon="37.75",
    )  # fmt: skip
    return f"town-{number}"


def _read(found: Row) -> tuple[Any, ...]:
    days = [str(d) if (d := found[f"map_{half}"]) else None for half in ("half", "half_left")]
    return (*days, found["lag_days"], found["days_without_map"], found["status"])


def test_the_map_is_read_for_the_side_that_claims(ledger: Ledger) -> None:
    towns: dict[str, Spells] = {}
    wanted: dict[str, tuple[Any, ...]] = {}
    for spells, *read in HANDS:
        for sides, answer in zip(({}, {"kind": "liberation_claim", **UKRAINE}), read, strict=True):
            town = _add_town(ledger, len(towns))
            towns[town], wanted[town] = spells, answer
            ledger.add("events.csv", like="s001", event_id=f"s1{len(towns):02}", place_id=town,
                       **sides)  # fmt: skip
    _map(ledger, towns)
    assert {r["place_id"]: _read(r) for r in claimed(ledger) if r["place_id"] in towns} == wanted


# The shares of a town's disc in each month from October 2022, and in whose hand it was.
TOWNS = [
    # Water in the disc: the same share for half a year, and never less than half.
    ([65.0] * 6, ["held"] * 6),
    ([65.0] * 5, ["contested"] * 5),
    ([94.6, 90.0, *[88.0] * 6], ["contested"] * 2 + ["held"] * 6),
    ([65.0, 66.0, 65.2, 65.0, 65.0, 66.0], ["held"] * 6),
    ([65.0, 66.1, 65.2, 65.0, 65.0, 66.0], ["contested"] * 6),
    # Once less than half: a front that stands still is no water.
    ([49.9, *[65.0] * 6], ["contested"] * 7),
    ([0.0, *[60.0] * 8], ["not held"] + ["contested"] * 8),
    ([95.0, 9.9, 10.0], ["held", "not held", "contested"]),
]


def test_a_town_that_is_held_but_for_water_is_not_contested(ledger: Ledger) -> None:
    lines = []
    for number, (shares, _) in enumerate(TOWNS):
        _add_town(ledger, number)
        months = [f"{2022 + (9 + n) // 12}-{1 + (9 + n) % 12:02}" for n in range(len(shares))]
        lines += [f"town-{number},{m},{s:.1f}" for m, s in zip(months, shares, strict=True)]
    folder = ledger.folder / "measured" / "deepstate-maps"
    folder.mkdir(parents=True)
    text = "\n".join(["place_id,month,share_pct", *lines, ""])
    (folder / "settlement_months.csv").write_text(text, encoding="utf-8")
    with ledger.derived() as db:
        found = rows(db, "SELECT place_id, hand FROM pub.settlement_month ORDER BY place_id, month")
    for number, (shares, hands) in enumerate(TOWNS):
        told = [row["hand"] for row in found if row["place_id"] == f"town-{number}"]
        assert told == hands, shares
