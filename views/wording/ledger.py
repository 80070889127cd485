"""Tables of who counts, what is covered, and how old it is."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from views.theme import number


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
