"""What was printed first, and what later."""

import pandas as pd

from views.database import keyed, query

_REVISION = """series_id, estimator_id, estimator, place_id, place, latest_figure_id, measure,
    unit, period_kind, period_start, period_end,
    change, first_value, first_qualifier, first_vintage, first_vintage_basis, first_link,
    latest_value, latest_qualifier, latest_vintage, latest_vintage_basis, latest_link"""


def revisions() -> pd.DataFrame:
    """Figures printed more than once with different values: first print beside latest."""
    return query(
        f"SELECT {_REVISION} FROM pub.revision ORDER BY period_start DESC, series_id, place_id"  # noqa: S608 - a constant
    )


def withdrawn_versions() -> pd.DataFrame:
    """Versions of a source with a fault that it took back, beside the next; newest first."""
    return query(
        "SELECT estimator, month, to_day, km2, vintage_at, next_vintage_at, next_km2 "
        "FROM pub.withdrawn_version ORDER BY vintage_at DESC, series_id"
    )


def newest_revisions(count: int) -> pd.DataFrame:
    """The figures revised last, by the day of the later print; both have one."""
    return query(
        f"""
        SELECT {_REVISION} FROM pub.revision
        WHERE first_vintage_basis <> 'earliest possible'
            AND latest_vintage_basis <> 'earliest possible'
        ORDER BY latest_vintage DESC, series_id LIMIT ?
        """,  # noqa: S608 - a constant
        count,
    )


def monthly_as_of(series_id: str, day: pd.Timestamp) -> pd.DataFrame:
    """Months of one series for Ukraine as they could be known on a day, oldest first.

    A month that nobody had printed by then has no row. Columns: month, km2, publisher, vintage,
    vintage_basis, link.
    """
    return query(
        """
        SELECT period_start AS month, strftime(period_start, '%Y-%m') AS ym, value AS km2,
            publisher, vintage, vintage_basis, link
        FROM pub.figure_as_of(?::DATE)
        WHERE series_id = ? AND place_id = 'ua' AND period_kind = 'month'
        ORDER BY month
        """,
        day.date(),
        series_id,
    )


def restatements() -> pd.DataFrame:
    """Months that an estimator counted in two ways: old and new value, side by side."""
    return query(
        "SELECT estimator, place_id, place, month, old_series_id, old_series, old_km2, "
        "old_publisher, old_link, new_series_id, new_series, new_km2, new_publisher, new_link "
        "FROM pub.restatement ORDER BY month DESC, estimator"
    )


def copy_differences() -> pd.DataFrame:
    """Printings that differ from the figure they repeat, dispute it, or carry an error."""
    return query(
        "SELECT estimator, place, period_kind, period_start, period_end, publisher, printed, link, "
        "original_publisher, original_printed, original_link, flag, note "
        "FROM pub.copy_difference ORDER BY period_end DESC, estimator, print_id"
    )


def versions_of(series_id: str, month: pd.Timestamp) -> pd.DataFrame:
    """A measured month of Ukraine as each published version of its source gave it, oldest first."""
    return keyed(
        """
        SELECT series_id, NULL::VARCHAR AS figure_id, 'month' AS period_kind, month AS period_start,
            to_day AS period_end, 'exact' AS period_basis, km2 AS value, km2 AS value_low,
            km2 AS value_high, 'km2' AS unit, NULL::VARCHAR AS qualifier,
            vintage_at::DATE AS vintage, 'article date' AS vintage_basis, NULL::VARCHAR AS printed,
            source AS publisher, home AS link, 0 AS undated_prints,
            to_day < last_day(month) AS is_part, flag, is_withdrawn,
            NULL::VARCHAR AS print_flag, NULL::VARCHAR AS caveat
        FROM pub.change_vintage ORDER BY vintage_at
        """,
        "series_id period_start",
        (series_id, month),
    )


def breaks() -> pd.DataFrame:
    """Changes of method of monthly series: old and new series, the last and the first month.

    estimator, old_series, new_series, old_series_id, new_series_id, new_since, old_month, old_km2,
    new_month, new_km2; of Ukraine, oldest change first.
    """
    return query(
        """
        SELECT n.estimator, o.name AS old_series, n.name AS new_series,
            o.series_id AS old_series_id, n.series_id AS new_series_id,
            o.valid_to + 1 AS new_since,
            max(m.month) FILTER (m.series_id = o.series_id) AS old_month,
            arg_max(m.km2, m.month) FILTER (m.series_id = o.series_id) AS old_km2,
            min(m.month) FILTER (m.series_id = n.series_id) AS new_month,
            arg_min(m.km2, m.month) FILTER (m.series_id = n.series_id) AS new_km2
        FROM pub.series AS n JOIN pub.series AS o ON o.series_id = n.continues
        JOIN pub.monthly_change AS m ON m.place_id = 'ua' AND CASE
            WHEN m.month <= o.valid_to THEN m.series_id = o.series_id
            ELSE m.series_id = n.series_id END
        GROUP BY ALL
        HAVING old_month IS NOT NULL AND new_month IS NOT NULL
        ORDER BY new_since, n.series_id
        """
    )


def corrections() -> pd.DataFrame:
    """Values that were published and are others now, newest first: corrected_on, what, figure_id,
    series, estimator, value_from, value_to, why, noticed_by.
    """
    return query(
        "SELECT corrected_on, what, figure_id, series, estimator_id, estimator, value_from, "
        "value_to, why, noticed_by FROM pub.correction ORDER BY corrected_on DESC, correction_id"
    )


def revision_rates() -> pd.DataFrame:
    """Who gave numbers anew: estimator, given, revised, revised_pct, mean_revision_km2, is_few,
    corrected; whoever never did and was never corrected is left out.
    """
    return query(
        "SELECT estimator, given, revised, revised_pct, mean_revision_km2, is_few, corrected "
        "FROM pub.revision_rate WHERE revised > 0 OR corrected > 0 "
        "ORDER BY revised DESC, corrected DESC, estimator"
    )
