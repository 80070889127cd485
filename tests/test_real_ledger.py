"""What the committed data must say once it is built: the figures that the project stands on."""

import shutil
from pathlib import Path

import duckdb
import pytest

from etl.ledger.build import build
from tests.ledger import PROJECT, Ledger


def test_afp_has_every_month_from_april_2024_to_february_2026(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    rows = committed.execute(
        """
        SELECT strftime(month, '%Y-%m'), max_by(km2, series_id = 'afp-net')::INTEGER
        FROM pub.monthly_change
        WHERE estimator_id = 'afp' AND measure = 'net_change' AND place_id = 'ua'
            AND month BETWEEN '2024-04-01' AND '2026-02-01'
        GROUP BY ALL ORDER BY ALL
        """
    ).fetchall()
    assert dict(rows) == {
        "2024-04": 111, "2024-05": 449, "2024-06": 129, "2024-07": 201, "2024-08": 477,
        "2024-09": 459, "2024-10": 610, "2024-11": 725, "2024-12": 476, "2025-01": 431,
        "2025-02": 389, "2025-03": 240, "2025-04": 379, "2025-05": 507, "2025-06": 588,
        "2025-07": 634, "2025-08": 594, "2025-09": 447, "2025-10": 461, "2025-11": 701,
        "2025-12": 244, "2026-01": 481, "2026-02": 123,
    }  # fmt: skip


def test_deepstate_months_are_those_printed(committed: duckdb.DuckDBPyConnection) -> None:
    rows = committed.execute(
        "SELECT strftime(month, '%Y-%m'), km2::INTEGER FROM pub.monthly_change "
        "WHERE series_id = 'deepstate-net' AND place_id = 'ua' AND month >= '2025-01-01'"
    ).fetchall()
    printed = dict(rows)
    assert [printed[f"2025-{month:02}"] for month in range(1, 13)] == [
        325, 192, 133, 175, 449, 556, 564, 464, 259, 267, 505, 445,
    ]  # fmt: skip
    assert (printed["2026-01"], printed["2026-02"], printed["2026-05"]) == (245, 126, 14)


def test_partial_months_stand_beside_the_whole_ones(committed: duckdb.DuckDBPyConnection) -> None:
    rows = committed.execute(
        "SELECT period_end::VARCHAR, km2::INTEGER, whole_km2::INTEGER FROM pub.partial_month "
        "WHERE series_id = 'afp-net' AND place_id = 'ua' AND day(period_start) = 1"
    ).fetchall()
    assert {("2024-07-30", 198, 201), ("2024-10-27", 478, 610), ("2024-12-30", 465, 476)} <= set(
        rows
    )


def test_afps_november_2025_is_its_largest_since_november_2024(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    assert committed.execute(
        "SELECT largest_since::VARCHAR, largest_since_km2, largest_missing_months FROM pub.record "
        "WHERE series_id = 'afp-net' AND place_id = 'ua' AND month = '2025-11-01'"
    ).fetchone() == ("2024-11-01", 725, 0)


def test_deepstates_november_2025_is_no_record_since_november_2024(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    assert committed.execute(
        "SELECT largest_since::VARCHAR, largest_since_km2 FROM pub.record "
        "WHERE series_id = 'deepstate-net' AND place_id = 'ua' AND month = '2025-11-01'"
    ).fetchone() == ("2025-07-01", 564)


def test_afps_break_is_two_series_and_april_2024_is_restated(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    assert committed.execute(
        "SELECT old_km2, new_km2 FROM pub.restatement WHERE month = '2024-04-01'"
    ).fetchall() == [(111, 99)]
    assert committed.execute(
        "SELECT largest_since FROM pub.record "
        "WHERE series_id = 'afp-net-2026' AND month = '2026-02-01' AND place_id = 'ua'"
    ).fetchone() == (None,)


def test_known_revisions_show_first_and_latest_value(committed: duckdb.DuckDBPyConnection) -> None:
    rows = committed.execute(
        "SELECT series_id, strftime(period_start, '%Y-%m'), first_value, latest_value "
        "FROM pub.revision WHERE place_id = 'ua'"
    ).fetchall()
    assert {
        ("afp-net", "2025-01", 430, 431),
        ("uk-mod-gain", "2025-06", 575, 525),
        ("uk-mod-gain", "2025-03", 143, 150),
    } <= set(rows)


def test_one_wire_story_with_two_numbers_is_flagged(committed: duckdb.DuckDBPyConnection) -> None:
    rows = committed.execute(
        "SELECT value, original_value FROM pub.copy_difference WHERE series_id = 'afp-net'"
    ).fetchall()
    assert (68050, 68500) in rows


def test_a_low_trust_copy_never_stands_before_a_better_one(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    worse = committed.execute(
        """
        SELECT o.print_id, c.print_id
        FROM pub.printing AS o
        JOIN pub.printing AS c ON c.figure_id = o.figure_id AND c.role = 'repeats'
        WHERE o.role = 'prints' AND o.source_tier = 'low-trust' AND c.source_tier <> 'low-trust'
            AND c.flag IS NULL
        """
    ).fetchall()
    assert worse == []


def test_krasnoarmeysk_finds_pokrovsk(committed: duckdb.DuckDBPyConnection) -> None:
    found = {
        row[0]
        for row in committed.execute(
            "SELECT article_id FROM pub.search_term WHERE term = 'krasnoarmeysk'"
        ).fetchall()
    }
    assert "moscowtimes-2025-12-02-pokrovsk" in found
    assert len(found) > 10


@pytest.mark.thorough
def test_the_same_files_make_the_same_rows(
    committed: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    again = Ledger(tmp_path / "data")
    without_builds = shutil.ignore_patterns("build", "raw")
    shutil.copytree(PROJECT / "data", again.folder, ignore=without_builds)
    build(again.folder)
    with again.open() as other:
        for (name,) in committed.execute(
            "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'pub' ORDER BY ALL"
        ).fetchall():
            relation = f"pub.{name}"
            rows = [db.table(relation).order("ALL").to_arrow_table() for db in (committed, other)]
            assert rows[0].equals(rows[1]), name
