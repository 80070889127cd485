"""Tables of who counts, what is covered, and how old it is."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pandas as pd

from views.theme import age, number
from views.theme import day as day_name
from views.theme import month as month_name
from views.wording.common import MEASURES


def freshness_table(rows: pd.DataFrame, today: date) -> pd.DataFrame:
    """How old the newest figure of each estimator is, most recent first."""
    rows = rows.sort_values(["newest_month", "newest_print"], ascending=False, na_position="last")
    return pd.DataFrame(
        {
            "Counted by": rows["estimator"],
            "Newest whole month": [
                "" if pd.isna(m) else month_name(m) for m in rows["newest_month"]
            ],
            "Newest period ends": [day_name(d) for d in rows["newest_period_end"]],
            "Newest dated print": [
                "undated pages only" if pd.isna(d) else day_name(d) for d in rows["newest_print"]
            ],
            "How old": ["" if pd.isna(d) else age(d.date(), today) for d in rows["newest_print"]],
            "Figures": rows["figures"],
        }
    ).reset_index(drop=True)


_SIDES = {"russia": "Russian side", "ukraine": "Ukrainian side", "third": "neither side"}


def estimator_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Who counts."""
    return pd.DataFrame(
        {
            "Estimator": rows["name"],
            "Kind": rows["kind"],
            "Side": [_SIDES[s] for s in rows["side"]],
            "How": rows["about"],
            "Figures": rows["figures"],
            "Whole months": rows["months"],
        }
    )


def series_table(rows: pd.DataFrame) -> pd.DataFrame:
    """How each series counts."""
    return pd.DataFrame(
        {
            "Series": rows["name"],
            "What": [MEASURES[m] for m in rows["measure"]],
            "Definition": rows["definition"],
            "Data": rows["data_source"],
            "Until": ["" if pd.isna(d) else day_name(d) for d in rows["valid_to"]],
            "Whole months": rows["months"],
        }
    ).reset_index(drop=True)


def licence_table(rows: pd.DataFrame) -> pd.DataFrame:
    """The licence ledger as a table."""
    return pd.DataFrame(
        {
            "Covers": rows["covers"],
            "Holder": rows["holder"],
            "Licence": rows["licence"],
            "Note": rows["note"].fillna(""),
            "Address": rows["url"].fillna(""),
        }
    )


def coverage_title(rows: pd.DataFrame, months: Sequence[str]) -> str:
    """The takeaway of the coverage grid."""
    known = rows["ym"].nunique()
    several = int((rows.groupby("ym")["estimator_id"].nunique() > 1).sum())
    return (
        f"Of {len(months)} months since February 2022, {known} have a printed figure, "
        f"{several} from more than one estimator"
    )


def coverage_table(rows: pd.DataFrame) -> pd.DataFrame:
    """A column an estimator, newest month first."""
    wide = rows.pivot_table(
        index="ym", columns="estimator", values="km2", aggfunc="first", sort=True
    )
    return wide.sort_index(ascending=False).reset_index().rename(columns={"ym": "Month"})


def limits(left_out: pd.DataFrame, basis: Any) -> str:
    """What to keep in mind, with the counts."""
    return (
        f"{number(basis['undated'])} of {number(basis['figures'])} figures are known only from "
        f"pages without a date, {number(basis['low_trust'])} only from low-trust copies and "
        f"{number(basis['state_outlet'])} only from Russian state or pro-state outlets. "
        f"{number(basis['undated_articles'])} of {number(basis['articles'])} articles have no "
        f"date, and of {number(basis['unseen_headlines'])} the headline was not seen. "
        f"{number(left_out['Rows'].sum())} collected rows were left out."
    )
