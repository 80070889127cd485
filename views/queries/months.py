"""Months of printed and measured change."""

from typing import NamedTuple

import pandas as pd

from views.database import keyed, query
from views.queries.figure import PRINTING

_MONTH = """m.figure_id, m.estimator_id, m.estimator, m.series_id, m.series, m.measure, m.place_id,
    m.place, m.month, m.km2, m.km2_low, m.km2_high, m.qualifier, m.printed, m.vintage,
    m.vintage_basis, m.publisher, m.published, m.link, m.articles, m.basis, m.from_state,
    m.to_state, m.flag, m.is_redrawn, m.day_earlier_km2, m.day_later_km2, m.caveat"""
_RECORD = """r.first_month, r.months_so_far, r.months_all, r.rank_largest, r.rank_smallest,
    r.previous_km2, r.largest_since, r.largest_since_km2, r.largest_missing_months,
    r.smallest_since, r.smallest_since_km2, r.smallest_missing_months, r.direction, r.streak"""


def months() -> pd.DataFrame:
    """Months with a printed whole-month change for Ukraine, newest first: month, estimators."""
    return query(
        """
        SELECT month, count(DISTINCT estimator_id) AS estimators
        FROM pub.monthly_change
        WHERE place_id = 'ua' AND measure IN ('net_change', 'gain') AND basis = 'printed'
        GROUP BY month ORDER BY month DESC
        """
    )


def told_months() -> pd.DataFrame:
    """Months with a whole-month change for Ukraine, printed or measured, newest first.

    month, can_lead: whether a page with a date prints it, or a map that was not redrawn shows it.
    """
    return query(
        """
        SELECT m.month, bool_or(f.first_dated_on IS NOT NULL OR m.basis = 'measured') AS can_lead
        FROM pub.monthly_change AS m LEFT JOIN pub.figure AS f USING (figure_id)
        WHERE m.place_id = 'ua' AND m.measure IN ('net_change', 'gain')
            AND NOT m.is_redrawn
        GROUP BY m.month ORDER BY m.month DESC
        """
    )


def counted_months(estimator_id: str | None = None) -> list[pd.Timestamp]:
    """Months for which some count, or one estimator's, has a number for Ukraine, newest first.

    A month measured on a map that was redrawn has none. Of one estimator: what it printed, else
    what we measured of its count.
    """
    rows = query(
        """
        SELECT DISTINCT v.period_start AS month
        FROM pub.known_value AS v JOIN pub.series AS s USING (series_id)
        WHERE v.scope IS NULL AND v.place_id = 'ua' AND v.period_kind = 'month'
            AND v.measure IN ('net_change', 'gain') AND coalesce(s.estimator_id = ?, true)
        ORDER BY month DESC
        """,
        estimator_id,
    )
    return list(rows["month"])


def month_by_estimator(month: pd.Timestamp, place_id: str = "ua") -> pd.DataFrame:
    """One row an estimator for a month: the printed figure, its article, what it was.

    Where an estimator has two series for the month, the older definition stands (a month restated
    after a break is compared with its own time), and a stated net change before a gain.
    `first_dated_on`: of the earliest page with a date, NaT where only undated pages print it.
    """
    return query(
        f"""
        SELECT {_MONTH}, s.continues, e.kind AS estimator_kind, f.first_dated_on,
            f.first_dated_publisher, f.first_dated_basis, f.flag AS print_flag,
            s.rests_on, w.name AS map, w.kind AS map_kind,
            old.valid_to + 1 AS new_since,
            {_RECORD},
            l.link AS largest_since_link, k.link AS smallest_since_link, p.link AS previous_link
        FROM pub.monthly_change AS m
        JOIN pub.series AS s USING (series_id, estimator_id, estimator, measure)
        JOIN pub.estimator AS e USING (estimator_id)
        JOIN pub.record AS r USING (series_id, place_id, month)
        JOIN pub.figure AS f USING (figure_id)
        JOIN pub.map AS w ON w.map_id = s.rests_on
        LEFT JOIN pub.series AS old ON old.series_id = s.continues
        LEFT JOIN pub.monthly_change AS l
            ON (l.series_id, l.place_id, l.month) = (m.series_id, m.place_id, r.largest_since)
        LEFT JOIN pub.monthly_change AS k
            ON (k.series_id, k.place_id, k.month) = (m.series_id, m.place_id, r.smallest_since)
        LEFT JOIN pub.monthly_change AS p
            ON (p.series_id, p.place_id, p.month)
            = (m.series_id, m.place_id, m.month - INTERVAL 1 MONTH)
        WHERE m.month = ? AND m.place_id = ? AND m.measure IN ('net_change', 'gain')
            AND m.basis = 'printed'
        QUALIFY row_number() OVER (
            PARTITION BY m.estimator_id
            ORDER BY s.continues IS NULL DESC, m.measure DESC
        ) = 1
        -- A number with a caveat leads only where no other of equal standing is without one.
        ORDER BY e.kind = 'party to the war', m.caveat IS NOT NULL OR f.flag IS NOT NULL,
            f.first_dated_on IS NULL, s.rank, m.km2 DESC
        """,  # noqa: S608 - constants of this module
        month.date(),
        place_id,
    )


def monthly_series() -> pd.DataFrame:
    """Series that have whole months of changed area: those of the charts; most months first."""
    return query(
        """
        SELECT s.series_id, s.name, s.estimator_id, s.estimator, s.measure, s.months, s.definition,
            s.label, s.continues, s.valid_from, s.valid_to, s.data_source, s.is_measured,
            s.measured_from,
            s.reproduces
        FROM pub.series AS s
        WHERE s.series_id IN (SELECT series_id FROM pub.monthly_change)
        ORDER BY s.is_measured, s.rank, s.months DESC, s.series_id
        """
    )


class SeriesSet(NamedTuple):
    """Series that are set side by side with one click, and why their numbers are not the same."""

    label: str
    series: tuple[str, ...]
    why: str


def sets() -> dict[str, SeriesSet]:
    """The sets of the ledger by id; the first is what pages show unasked."""
    rows = query("SELECT set_id, label, series_ids, why FROM pub.series_set ORDER BY position")
    return {
        r["set_id"]: SeriesSet(r["label"], tuple(r["series_ids"]), r["why"])
        for r in rows.to_dict("records")
    }


def monthly_places() -> pd.DataFrame:
    """Places with whole-month figures, the country first: place_id, place, figures."""
    return query(
        """
        SELECT place_id, place, count(*) AS figures FROM pub.monthly_change
        GROUP BY place_id, place ORDER BY place_id <> 'ua', figures DESC, place
        """
    )


# Its name on a chart, unlike for any two series of one estimator; and what shares a place there: a
# series and the one that continues it, never two measures.
_LINE = """CASE WHEN s.is_measured THEN s.label
    WHEN s.measure <> 'net_change' OR s.continues IS NOT NULL
        OR s.series_id IN (SELECT continues FROM pub.series)
        THEN replace(s.name, ', net change', '')
    ELSE s.label END AS label,
    coalesce(s.continues, s.series_id) AS line_id, s.map_label,
    (SELECT e.kind FROM pub.estimator AS e
        WHERE e.estimator_id = s.estimator_id) AS estimator_kind"""


def monthly(series: tuple[str, ...], place_id: str) -> pd.DataFrame:
    """Months of some series for a place with what each was, in the order of ``series``.

    `line_id`: what shares a place on a chart: a series and the one that continues it, never two
    measures. `new_since`: the month from which its estimator counts this way. `label`: unlike for
    any two of an estimator's series.
    """
    return keyed(
        f"""
        SELECT {_MONTH}, {_RECORD}, strftime(m.month, '%Y-%m') AS ym,
            s.color_id, s.color, s.mark, m.basis = 'measured' AS is_measured, s.continues,
            old.valid_to + 1 AS new_since,
            {_LINE}
        FROM pub.monthly_change AS m
        JOIN pub.series AS s USING (series_id, estimator_id, estimator, measure)
        LEFT JOIN pub.series AS old ON old.series_id = s.continues
        JOIN pub.record AS r USING (series_id, place_id, month)
        ORDER BY m.month
        """,  # noqa: S608 - a constant of this module
        "series_id place_id",
        *((one, place_id) for one in dict.fromkeys(series)),
    )


def yearly(series: tuple[str, ...], place_id: str, first: str, last: str) -> pd.DataFrame:
    """Sums of the whole months of calendar years, from one month to another ("2025-11").

    Beside the year as that estimator printed it last. Two series of one estimator (before and after
    a break) are never added together: where both count months of one year, `charted` is true for
    the one with more of them. Ground that Russia lost is below zero.
    year, series_id, series, estimator, measure, label, line_id, color, is_measured, value,
    months_in_sum, printed, year_printed_by, year_printed_link, charted; km².
    """
    return query(
        f"""
        WITH sums AS (
            SELECT series_id, strftime(month, '%Y') AS year, count(*) AS months_in_sum,
                sum(if(measure = 'gross_loss', -km2, km2)) AS value
            FROM pub.monthly_change
            WHERE series_id IN (SELECT unnest(?::VARCHAR[])) AND place_id = ?
                AND strftime(month, '%Y-%m') BETWEEN ? AND ?
            GROUP BY ALL
        ), printed AS (
            SELECT series_id, strftime(period_start, '%Y') AS year, value AS printed,
                publisher AS year_printed_by, link AS year_printed_link
            FROM pub.figure WHERE period_kind = 'year' AND unit = 'km2' AND place_id = ?
            QUALIFY row_number() OVER (PARTITION BY series_id, year ORDER BY vintage DESC) = 1
        )
        SELECT y.year, y.series_id, s.name AS series, s.estimator, s.measure, {_LINE}, s.color,
            s.is_measured, y.value, y.months_in_sum, p.printed, p.year_printed_by,
            p.year_printed_link,
            row_number() OVER (PARTITION BY line_id, y.year
                ORDER BY y.months_in_sum DESC, list_position(?::VARCHAR[], series_id)) = 1
                AS charted
        FROM sums AS y JOIN pub.series AS s USING (series_id)
        LEFT JOIN printed AS p USING (series_id, year)
        ORDER BY year, list_position(?::VARCHAR[], series_id)
        """,  # noqa: S608 - a constant of this module
        series,
        place_id,
        first,
        last,
        place_id,
        series,
        series,
    )


def month_printings(month: pd.Timestamp) -> pd.DataFrame:
    """Every printing of a month or a part of it, by anyone, for any place: the country first."""
    return query(
        f"""
        SELECT {PRINTING} FROM pub.printing AS p
        WHERE p.period_kind IN ('month', 'partial_month')
            AND date_trunc('month', p.period_start) = ?
            AND p.unit IN ('km2', 'percent')
        ORDER BY p.place_id <> 'ua', p.place, p.period_kind, p.estimator, p.figure_id,
            p.role <> 'prints', p.role, p.vintage, p.print_id
        """,  # noqa: S608 - a constant
        month.date(),
    )


def windows(series: tuple[str, ...], start: pd.Timestamp, end: pd.Timestamp) -> pd.DataFrame:
    """Changes over weeks, windows and sums to date that end in a range: never months."""
    return query(
        """
        SELECT figure_id, estimator, place, measure, unit, period_kind, period_start, period_end,
            period_basis, value, qualifier, publisher, vintage, vintage_basis, flag, caveat, link
        FROM pub.figure WHERE period_kind IN ('window', 'to_date') AND unit = 'km2'
            AND measure IN ('net_change', 'gain', 'gross_gain', 'gross_loss')
            AND estimator_id IN (
                SELECT estimator_id FROM pub.series
                WHERE series_id IN (SELECT unnest(?::VARCHAR[])))
            AND period_end BETWEEN ? AND ?
        ORDER BY period_end DESC, estimator, period_start
        """,
        series,
        start.date(),
        end.date(),
    )


def partial_months() -> pd.DataFrame:
    """Parts of months as printed, beside the whole month of the same series; newest first."""
    return query(
        "SELECT series, place, month, period_start, period_end, km2, publisher, vintage, "
        "vintage_basis, flag, caveat, link, whole_km2, whole_publisher, whole_link "
        "FROM pub.partial_month ORDER BY month DESC, period_end DESC, figure_id"
    )


def area_of_ukraine_km2() -> float:
    """Official area of Ukraine in its recognised borders, km²."""
    row = query("SELECT area_official_km2 FROM pub.place WHERE place_id = 'ua'").iloc[0]
    return float(row["area_official_km2"])


def land_of_ukraine_km2() -> float:
    """The land within the outlines in which shares are measured, km²."""
    row = query("SELECT area_km2 FROM pub.place WHERE place_id = 'ua'").iloc[0]
    return float(row["area_km2"])


def months_of(series_id: str, place_ids: tuple[str, ...]) -> pd.DataFrame:
    """Whole months of a series for some places added up, oldest first: month, km2 with its range.

    stands_in: the month was not printed, the number is that of the series' twin.
    """
    return query(
        """
        SELECT period_start AS month, strftime(period_start, '%Y-%m') AS ym,
            sum(value) AS km2, sum(low) AS km2_low, sum(high) AS km2_high,
            bool_or(basis = 'stands in') AS stands_in
        FROM pub.known_value
        WHERE scope IS NULL AND series_id = ? AND list_contains(?::VARCHAR[], place_id)
            AND period_kind = 'month' AND unit = 'km2' AND known_until = DATE '9999-12-31'
        GROUP BY period_start HAVING count(*) = len(?::VARCHAR[]) ORDER BY period_start
        """,
        series_id,
        place_ids,
        place_ids,
    )


def whole_months(series_id: str) -> pd.DataFrame:
    """Whole months of a series for Ukraine, newest first: month, figure_id, km2, notes."""
    return query(
        "SELECT m.month, m.figure_id, m.km2, m.basis, m.caveat, m.flag, m.flag_note, "
        "f.flag AS print_flag "
        "FROM pub.monthly_change AS m LEFT JOIN pub.figure AS f USING (figure_id) "
        "WHERE m.series_id = ? AND m.place_id = 'ua' ORDER BY m.month DESC",
        series_id,
    )


def records() -> pd.DataFrame:
    """What each printed month of Ukraine was for its series, with its figure and its day."""
    return query(
        """
        SELECT r.*, s.measure, m.series, m.estimator_id, m.figure_id, m.vintage,
            m.vintage_basis
        FROM pub.record AS r JOIN pub.series AS s USING (series_id)
        JOIN pub.monthly_change AS m USING (series_id, place_id, month)
        WHERE r.place_id = 'ua' AND m.basis = 'printed' ORDER BY r.month DESC, r.series_id
        """
    )


def maps_of(month: pd.Timestamp) -> pd.DataFrame:
    """What each independent map says of a month of Ukraine, the largest loss first."""
    return query(
        """
        SELECT m.month, m.map, m.series_id, s.label, s.reproduces, m.figure_id, m.km2, m.error_km2,
            m.direction, m.is_part_of_month, m.until
        FROM pub.month_maps AS m JOIN pub.series AS s USING (series_id)
        WHERE m.month = ? AND m.has_voice ORDER BY m.km2, m.map_id
        """,
        month.date(),
    )


def directions(first: str, last: str) -> pd.DataFrame:
    """What all independent maps say together of each month between two ("2025-11").

    month, is_part_of_month, maps (how many), gains, losses, near_nothing (of them), direction
    ('gain', 'loss', 'disagree', 'about nothing'). No row for a month that no map has.
    """
    return query(
        """
        SELECT month, is_part_of_month, maps, gains, losses, near_nothing, direction
        FROM pub.month_direction WHERE strftime(month, '%Y-%m') BETWEEN ? AND ? ORDER BY month
        """,
        first,
        last,
    )


def months_by_map(first: str, last: str) -> pd.DataFrame:
    """The months of each independent map between two ("2025-11"), part of one among them.

    As of `monthly`, with error_km2 and until (the last day that the number covers); its estimator
    is the map.
    """
    return query(
        """
        SELECT v.figure_id, v.map AS estimator, v.map AS label, v.series_id, s.name AS series,
            s.measure, 'ua' AS place_id, v.month, strftime(v.month, '%Y-%m') AS ym, v.km2,
            v.error_km2, v.direction, v.until, v.is_part_of_month, s.color_id, s.color, s.mark,
            s.reproduces, s.map_label, 'measured' AS basis, 'measured' AS vintage_basis,
            true AS is_measured
        FROM pub.month_maps AS v JOIN pub.series AS s USING (series_id)
        WHERE v.has_voice AND strftime(v.month, '%Y-%m') BETWEEN ? AND ?
        ORDER BY s.rank, s.months DESC, v.map_id, v.month
        """,
        first,
        last,
    )


def begun(series: tuple[str, ...]) -> pd.DataFrame:
    """The month of Ukraine that is not over on the newest map of each series; none if printed.

    As of `monthly`, with `until`, the last day that the number covers.
    """
    return query(
        f"""
        SELECT s.series_id, s.name AS series, s.estimator, s.measure, 'ua' AS place_id,
            c.place, c.month, strftime(c.month, '%Y-%m') AS ym,
            CASE s.measure WHEN 'gross_gain' THEN c.gained_km2 WHEN 'gross_loss' THEN c.lost_km2
                ELSE c.net_km2 END AS km2,
            km2 AS km2_low, km2 AS km2_high, c.part_until AS until, c.from_state, c.to_state,
            s.color_id, s.color, s.mark, true AS is_measured, s.continues, 'measured' AS basis,
            'measured' AS vintage_basis, 0 AS articles, {_LINE}
        FROM pub.change AS c
        JOIN pub.series AS s ON s.measured_from = c.source_id AND s.counts = c.definition
        WHERE c.place_id = 'ua' AND c.part_until IS NOT NULL AND NOT c.is_redrawn
            AND s.series_id IN (SELECT unnest(?::VARCHAR[])) AND km2 IS NOT NULL
            AND c.month = (SELECT max(month) FROM pub.change WHERE part_until IS NOT NULL)
        ORDER BY list_position(?::VARCHAR[], s.series_id)
        """,  # noqa: S608 - a constant of this module
        series,
        series,
    )


def unfinished_month() -> pd.Timestamp | None:
    """The month that has begun on the newest maps, if there is one."""
    rows = query("SELECT max(month) AS month FROM pub.month_direction WHERE is_part_of_month")
    return None if pd.isna(rows["month"].iloc[0]) else rows["month"].iloc[0]


def voices() -> pd.DataFrame:
    """How far each independent map can be trusted on the direction of a month."""
    return query(
        """
        SELECT map, months, doubtful_months, printed_months, usual_disagreement_km2,
            worst_disagreement_km2, usual_shift_km2, like_map, like_correlation, like_months
        FROM pub.map_voice ORDER BY months DESC, map
        """
    )
