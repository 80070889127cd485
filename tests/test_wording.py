"""Sums, means and years over made-up months: nothing is added across a hole or a method break."""

from datetime import date

import pandas as pd
import pytest

from tests.ledger import Ledger
from views import columns, database, queries, theme, wording

MONTHS = [f"2024-{m:02}" for m in range(1, 13)]


def frame(values: dict[str, float], series: str = "north-net") -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "series_id": series, "series": series, "estimator_id": "north-desk",
                "estimator": "North Desk", "line_id": "north-desk", "label": "North Desk",
                "color": None, "mark": None, "color_id": "north-desk",
                "estimator_kind": "map project", "is_measured": False, "measure": "net_change",
                "ym": ym,
                "month": pd.Timestamp(f"{ym}-01"),
                "km2": km2, "km2_low": km2, "km2_high": km2,
            }
            for ym, km2 in values.items()
        ]
    )  # fmt: skip


def test_a_sum_starts_anew_after_a_month_without_a_figure() -> None:
    rows = frame({"2024-01": 10, "2024-02": 20, "2024-04": 5, "2024-05": 7, "2024-06": -2})
    added = wording.months.transformed(rows, "sum", MONTHS).set_index("ym")
    assert added["value"].to_dict() == {
        "2024-01": 10, "2024-02": 30, "2024-04": 5, "2024-05": 12, "2024-06": 10,
    }  # fmt: skip
    assert added["value_from"].to_dict()["2024-06"] == pd.Timestamp("2024-04-01")


def test_a_month_that_stands_alone_is_not_a_sum() -> None:
    rows = frame({"2024-04": 99, "2024-09": 123})
    assert wording.months.transformed(rows, "sum", MONTHS).empty


def test_the_title_of_a_sum_says_from_when() -> None:
    added = wording.months.transformed(frame({"2024-04": 5, "2024-05": 7}), "sum", MONTHS)
    title = wording.findings.of_period(added, "sum", "km²", 0, "Ukraine")
    assert title == "Russia gained 12 km² from April 2024 to May 2024, by North Desk's count"


def test_two_series_of_one_estimator_never_share_a_bar_of_a_year(published: Ledger) -> None:
    series = ("north-net", "north-net-2024")
    with database.reading(published.published):
        months = queries.months.monthly(series, "ua")
        years = queries.months.yearly(series, "ua", "2024-01", "2024-12").set_index("series_id")
    this_year = months[months["ym"].str.startswith("2024")]
    assert years["value"].to_dict() == this_year.groupby("series_id")["km2"].sum().to_dict()
    assert years["charted"].to_dict() == {"north-net": True, "north-net-2024": False}


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-30", "of today"), ("2026-11-29", "1 day old"), ("2026-11-20", "10 days old"),
        ("2026-10-30", "4 weeks old"), ("2026-06-30", "5 months old"),
        ("2026-04-02", "8 months old"), ("2024-12-15", "23 months old"),
        ("2023-11-30", "3 years old"), ("2026-12-01", "a day still to come"),
    ],
)  # fmt: skip
def test_how_old_data_are_stays_true_however_long_nobody_updates_them(day: str, words: str) -> None:
    assert theme.age(date.fromisoformat(day), date(2026, 11, 30)) == words


def test_a_denial_is_told_with_the_claim_that_it_answers() -> None:
    said = pd.DataFrame(
        {
            "said_on": pd.to_datetime(["2030-01-02", "2030-01-05"]),
            "kind": "denial",
            "actor": "Example brigade",
            "hedge": None,
            "publisher": "Example Gazette",
            "url": "https://example.org/a",
            "claim_on": [pd.NaT, pd.Timestamp("2030-01-04")],
        }
    )
    assert list(columns.frame(said, "event")[0]["What"]) == [
        "denied (the claim is not in this ledger)",
        "denied (the claim of 4 Jan 2030)",
    ]


def test_a_name_keeps_its_capital_within_a_title() -> None:
    months = {f"{pd.Timestamp(2000, m, 1):%B}" for m in range(1, 13)}
    with database.reading(database.build_path()):
        asked = {r.statement_id: r for r in wording.common.each(queries.verdicts.statements())}
        rows = list(wording.common.each(queries.verdicts.all_verdicts()))
    titles = [wording.verdicts.chart_title(r, asked[r.statement_id]) for r in rows]
    assert any(f"({r.estimator} " in title for r, title in zip(rows, titles, strict=True))
    for row, title in zip(rows, titles, strict=True):
        for name in (row.estimator, *months):
            assert f"({name[0].lower()}{name[1:]}" not in title or name[0].islower(), title
