"""What was printed first, and what later."""

import pandas as pd

from views.database import query


def revisions() -> pd.DataFrame:
    """Figures printed more than once with different values: first print beside latest."""
    return query("SELECT * FROM pub.revision ORDER BY period_start DESC, series_id, place_id")


def withdrawn_versions() -> pd.DataFrame:
    """Versions of a source with a fault that it took back, beside the next; newest first."""
    return query("SELECT * FROM pub.withdrawn_version ORDER BY vintage_at DESC, series_id")


def newest_revisions(count: int) -> pd.DataFrame:
    """The figures revised last, by the day of the later print."""
    return query(
        "SELECT * FROM pub.revision ORDER BY latest_vintage DESC, series_id LIMIT ?", count
    )


def monthly_as_of(series_id: str, day: pd.Timestamp) -> pd.DataFrame:
    """Months of one series for Ukraine as they could be known on a day, oldest first.

    A month that nobody had printed by then has no row. Columns: month, km2, publisher, vintage,
    vintage_basis, link.
    """
    return query(
        """
        SELECT period_start AS month, value AS km2, publisher, vintage, vintage_basis, link
        FROM pub.figure_as_of(?::DATE)
        WHERE series_id = ? AND place_id = 'ua' AND period_kind = 'month'
        ORDER BY month
        """,
        day.date(),
        series_id,
    )


def restatements() -> pd.DataFrame:
    """Months that an estimator counted in two ways: old and new value, side by side."""
    return query("SELECT * FROM pub.restatement ORDER BY month DESC, estimator")


def copy_differences() -> pd.DataFrame:
    """Printings that differ from the figure they repeat, dispute it, or carry an error."""
    return query("SELECT * FROM pub.copy_difference ORDER BY period_end DESC, estimator, print_id")


def versions_of(series_id: str, month: pd.Timestamp) -> pd.DataFrame:
    """A measured month of Ukraine as each published version of its source gave it, oldest first."""
    return query(
        """
        SELECT NULL::VARCHAR AS figure_id, 'month' AS period_kind, month AS period_start,
            to_day AS period_end, 'exact' AS period_basis, km2 AS value, km2 AS value_low,
            km2 AS value_high, 'km2' AS unit, NULL::VARCHAR AS qualifier,
            vintage_at::DATE AS vintage, 'article date' AS vintage_basis, NULL::VARCHAR AS printed,
            source AS publisher, home AS link, 0 AS undated_prints,
            to_day < last_day(month) AS is_part, flag, is_withdrawn,
            NULL::VARCHAR AS print_flag, NULL::VARCHAR AS caveat
        FROM pub.change_vintage WHERE series_id = ? AND month = ? ORDER BY vintage_at
        """,
        series_id,
        month.date(),
    )
