"""One function a question: a short SELECT on ``pub.*`` with bound parameters → DataFrame.

Ukraine as a whole is the place ``ua``. Areas are km², positive where Russia gained. Days and
months come back as pandas timestamps (a month is its first day).
"""

import pandas as pd

from dashboard.database import query

# Which count is named first where several speak of one month: independent before party to the war.
ORDER = """
    CASE estimator_id
        WHEN 'afp' THEN 1 WHEN 'deepstate' THEN 2 WHEN 'isw' THEN 3 WHEN 'black-bird' THEN 4
        WHEN 'uk-mod' THEN 5 WHEN 'war-mapper' THEN 6 WHEN 'agentstvo' THEN 7 ELSE 8
    END + CASE estimator_side WHEN 'russia' THEN 10 ELSE 0 END
"""


def build() -> pd.Series:
    """The build on screen: build_id, built_at (UTC), git_commit, versions."""
    return query("SELECT * FROM pub.build").iloc[0]


def months() -> pd.DataFrame:
    """Months with a whole-month change for Ukraine, newest first: month, estimators (count)."""
    return query(
        """
        SELECT month, count(DISTINCT estimator_id) AS estimators
        FROM pub.monthly_change
        WHERE place_id = 'ua' AND measure IN ('net_change', 'gain')
        GROUP BY month ORDER BY month DESC
        """
    )


def month_by_estimator(month: pd.Timestamp, place_id: str = "ua") -> pd.DataFrame:
    """One row an estimator for a month: the figure, its article, and what it was for its series.

    Where an estimator has two series for the month, the older definition stands (a month restated
    after a break is compared with its own time), and a stated net change before a gain.
    """
    return query(
        f"""
        SELECT m.*, s.data_source, s.definition, s.estimator_side, s.side,
            r.* EXCLUDE (series_id, place_id, month, km2)
        FROM pub.monthly_change AS m
        JOIN pub.series AS s USING (series_id, estimator_id, estimator, measure)
        JOIN pub.record AS r USING (series_id, place_id, month)
        WHERE m.month = ? AND m.place_id = ? AND m.measure IN ('net_change', 'gain')
        QUALIFY row_number() OVER (
            PARTITION BY m.estimator_id
            ORDER BY s.continues IS NULL DESC, m.measure DESC
        ) = 1
        ORDER BY {ORDER}, m.km2 DESC
        """,  # noqa: S608 - ORDER is a constant of this module
        month.date(),
        place_id,
    )


def freshness() -> pd.DataFrame:
    """How new the newest figure of each estimator is; most figures first."""
    return query("SELECT * FROM pub.freshness")
