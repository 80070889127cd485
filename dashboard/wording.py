"""Sentences from data: the headline, comparisons, alternative texts. No streamlit, no SQL.

Every sentence says who counted. A comparison with an earlier month is made only where it tells
something, and it says so when months in between have no figure.
"""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from dashboard.theme import month as month_name
from dashboard.theme import number

TELLING_MONTHS = 3  # "the most since" is worth saying when at least this many months lie between


def signed(km2: float, unit: str = "km²") -> str:
    """A net change as a reader sees it: ``701 km²``, ``−37 km²``."""
    return f"{number(km2)} {unit}"


def qualified(value: float, qualifier: str | None, unit: str = "") -> str:
    """A printed number with the article's own qualifier: ``nearly 5,400``."""
    word = f"{qualifier} " if isinstance(qualifier, str) and qualifier != "between" else ""
    return f"{word}{number(value)}{' ' + unit if unit else ''}"


def months_between(later: pd.Timestamp, earlier: pd.Timestamp) -> int:
    """Whole months from ``earlier`` to ``later`` (1 for neighbours)."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month


def _gap(missing: float) -> str:
    count = 0 if pd.isna(missing) else int(missing)
    if count == 0:
        return ""
    return f", with no figure for {count} month{'s' if count > 1 else ''} in between"


def comparison(row: Any) -> str:
    """What a month was for its series, from a row of ``pub.record``; '' when nothing tells.

    ``row`` has month, km2, previous_km2, largest_since(+_km2), smallest_since(+_km2),
    largest_missing_months, smallest_missing_months, first_month, months_so_far.
    """
    larger, smaller = row.largest_since, row.smallest_since
    if row.months_so_far <= TELLING_MONTHS:
        return ""
    if pd.isna(larger):
        return f"the most in its series, which starts in {month_name(row.first_month)}"
    if pd.isna(smaller):
        return f"the least in its series, which starts in {month_name(row.first_month)}"
    since_larger = months_between(row.month, larger)
    since_smaller = months_between(row.month, smaller)
    if since_larger > since_smaller and since_larger > TELLING_MONTHS:
        return (
            f"the most since {month_name(larger)} ({number(row.largest_since_km2)})"
            f"{_gap(row.largest_missing_months)}"
        )
    if since_smaller > TELLING_MONTHS:
        return (
            f"the least since {month_name(smaller)} ({number(row.smallest_since_km2)})"
            f"{_gap(row.smallest_missing_months)}"
        )
    if pd.isna(row.previous_km2):
        return ""
    direction = "up" if row.km2 > row.previous_km2 else "down"
    if row.km2 == row.previous_km2:
        return "the same as the month before"
    return f"{direction} from {number(row.previous_km2)} the month before"


def by_whom(row: Any) -> str:
    """``AFP's count of ISW data``, from a row with estimator and data_source."""
    of = " of ISW data" if row.data_source == "ISW map files" else ""
    return f"{row.estimator}'s count{of}"


def headline(rows: Iterable[Any]) -> str:
    """One sentence on one month, from rows of ``queries.month_by_estimator`` (best first)."""
    parts: list[str] = []
    for row in rows:
        told = comparison(row)
        told = f", {told}" if told else ""
        amount = qualified(abs(row.km2), row.qualifier)
        if not parts:
            verb = "gained" if row.km2 >= 0 else "lost, on balance,"
            parts.append(
                f"Russia {verb} {amount} km² in {month_name(row.month)}{told}, by {by_whom(row)}"
            )
        elif row.estimator_side == "russia":
            parts.append(f"{row.estimator} claimed {amount}{told}")
        elif row.km2 < 0:
            parts.append(f"{row.estimator} counted a net Russian loss of {amount}{told}")
        else:
            parts.append(f"{row.estimator} counted {amount}{told}")
    return "; ".join(parts) + "." if parts else ""
