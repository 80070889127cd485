"""Sums, means and years over made-up months: nothing is added across a hole or a method break."""

import pandas as pd

from dashboard import wording, wording_claims

MONTHS = [f"2024-{m:02}" for m in range(1, 13)]


def frame(values: dict[str, float], series: str = "north-net") -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "series_id": series, "series": series, "estimator_id": "north-desk",
                "estimator": "North Desk", "line_id": "north-desk", "label": "North Desk",
                "color_id": "north-desk", "is_measured": False, "ym": ym,
                "month": pd.Timestamp(f"{ym}-01"),
                "km2": km2, "km2_low": km2, "km2_high": km2,
            }
            for ym, km2 in values.items()
        ]
    )  # fmt: skip


def test_a_sum_starts_anew_after_a_month_without_a_figure() -> None:
    rows = frame({"2024-01": 10, "2024-02": 20, "2024-04": 5, "2024-05": 7, "2024-06": -2})
    added = wording.transformed(rows, "sum", MONTHS).set_index("ym")
    assert added["value"].to_dict() == {
        "2024-01": 10, "2024-02": 30, "2024-04": 5, "2024-05": 12, "2024-06": 10,
    }  # fmt: skip
    assert added["first_month"].to_dict()["2024-06"] == pd.Timestamp("2024-04-01")


def test_a_month_that_stands_alone_is_not_a_sum() -> None:
    rows = frame({"2024-04": 99, "2024-09": 123})
    assert wording.transformed(rows, "sum", MONTHS).empty


def test_the_title_of_a_sum_says_from_when() -> None:
    added = wording.transformed(frame({"2024-04": 5, "2024-05": 7}), "sum", MONTHS)
    title = wording.trend_title(added, "sum", "km²", 0, "Ukraine")
    assert title == "North Desk, added up from April 2024 to May 2024: 12 km²"


def test_two_series_of_one_estimator_never_share_a_bar_of_a_year() -> None:
    rows = pd.concat([frame({"2024-01": 10, "2024-02": 20}), frame({"2024-02": 7}, "north-new")])
    printed = pd.DataFrame(columns=["series_id", "year", "value", "publisher", "link"])
    years = wording.yearly(rows, printed).set_index("series_id")
    assert years["value"].to_dict() == {"north-net": 30, "north-new": 7}
    assert years["charted"].to_dict() == {"north-net": True, "north-new": False}


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
    assert list(wording_claims.event_table(said)["What"]) == [
        "denied, of the claim of 4 Jan 2030",
        "denied, of no claim in this ledger",
    ]
