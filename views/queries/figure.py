"""One figure, and what stands near it."""

from datetime import date

import pandas as pd

from views.database import keyed, query

PRINTING = """print_id, figure_id, article_id, role, differs, estimator, place_id, place, measure,
    unit, period_kind, period_start, period_end, value, original_value,
    qualifier, printed, printed_value, vintage, vintage_basis, flag, caveat, publisher, link"""


def newest_figures(count: int) -> pd.DataFrame:
    """The figures that came into print last, by their earliest page with a day; newest first."""
    return query(
        """
        SELECT figure_id, estimator_id, estimator, series, measure, unit, side, place_id, place,
            period_kind, period_start, period_end, value, value_low, value_high, qualifier, flag,
            caveat, first_dated_publisher AS publisher, first_dated_on AS vintage,
            first_dated_basis AS vintage_basis, first_dated_link AS link
        FROM pub.figure WHERE first_dated_basis = 'article date'
        ORDER BY first_dated_on DESC, place_id <> 'ua', period_end DESC, figure_id LIMIT ?
        """,
        count,
    )


def figures_of_value(value: float, count: int) -> pd.DataFrame:
    """The figures that are printed with a number: of Ukraine first, the newest period first."""
    ids = query(
        """
        SELECT figure_id FROM pub.figure WHERE value = ?
        ORDER BY place_id <> 'ua', period_end DESC, figure_id LIMIT ?
        """,
        value,
        count,
    )
    return figures(tuple(ids["figure_id"]))


def figure(figure_id: str) -> pd.DataFrame:
    """One printed figure of any vintage, or one measured month; no row for an unknown id."""
    return figures((figure_id,))


def figures(figure_ids: tuple[str, ...]) -> pd.DataFrame:
    """Printed figures of any vintage and measured months, in the order of their ids.

    With its series, estimator and article, and for a measured one its source and both states.
    `month_figure_id` is the figure that stands for its month in the monthly series, if any.
    """
    return keyed(
        """
        WITH one AS (
            SELECT f.*, 'printed' AS basis, a.author, a.language
            FROM pub.figure AS f LEFT JOIN pub.article AS a USING (article_id)
            UNION ALL BY NAME
            SELECT figure_id, estimator_id, estimator, series_id, series, measure, 'km2' AS unit,
                place_id, place, 'month' AS period_kind, month AS period_start,
                last_day(month) AS period_end, 'exact' AS period_basis, km2 AS value,
                km2_low AS value_low, km2_high AS value_high, vintage, vintage_basis, publisher,
                url, link, flag, flag_note, caveat, basis, from_state, to_state, method,
                day_earlier_km2, day_later_km2
            FROM pub.monthly_change WHERE basis = 'measured'
        )
        SELECT one.*, s.label, s.color, s.definition, s.data_source, s.side AS series_side,
            s.valid_from, s.valid_to, s.continues, s.reproduces,
            old.name AS old_series, old.valid_to AS old_until,
            (SELECT min(name) FROM pub.series WHERE continues = s.series_id) AS new_series,
            e.name AS estimator_name, e.kind AS estimator_kind, e.side AS estimator_side, e.about,
            o.title AS source, o.licence AS source_licence, o.attribution,
            x.as_of AS from_as_of, y.as_of AS to_as_of,
            m.figure_id AS month_figure_id, m.km2 AS month_km2, m.vintage AS month_vintage,
            m.vintage_basis AS month_vintage_basis
        FROM one
        JOIN pub.series AS s USING (series_id)
        JOIN pub.estimator AS e ON e.estimator_id = one.estimator_id
        LEFT JOIN pub.series AS old ON old.series_id = s.continues
        LEFT JOIN pub.source AS o ON o.source_id = s.measured_from
        LEFT JOIN pub.state AS x ON (x.source_id, x.state_id) = (s.measured_from, one.from_state)
        LEFT JOIN pub.state AS y ON (y.source_id, y.state_id) = (s.measured_from, one.to_state)
        LEFT JOIN pub.monthly_change AS m ON (m.series_id, m.place_id, m.month)
            = (one.series_id, one.place_id, date_trunc('month', one.period_start))
            AND one.unit = 'km2' AND one.period_kind IN ('month', 'partial_month')
        """,
        "figure_id",
        *((figure_id,) for figure_id in dict.fromkeys(figure_ids)),
    )


def counted() -> pd.DataFrame:
    """What every series has a number for: of each place and period its newest figure.

    `vintages`: how many different printings there are; 1 of what was measured.
    """
    return query(
        """
        SELECT f.*, s.is_measured FROM (
            SELECT figure_id, series_id, measure, place_id, period_start, period_end,
                count(*) OVER one AS vintages
            FROM pub.figure
            WINDOW one AS (PARTITION BY series_id, place_id, period_start, period_end)
            QUALIFY row_number() OVER (one ORDER BY vintage DESC) = 1
            UNION ALL
            SELECT figure_id, series_id, measure, place_id, month, last_day(month), 1
            FROM pub.monthly_change WHERE basis = 'measured'
        ) AS f JOIN pub.series AS s USING (series_id)
        ORDER BY s.is_measured, s.rank, series_id, place_id, period_start, period_end
        """
    )


def of_printings() -> dict[str, str]:
    """The figure of each printing, its own one and those of copies."""
    rows = query("SELECT print_id, figure_id FROM pub.printing")
    return dict(zip(rows["print_id"], rows["figure_id"], strict=True))


def known_on(day: date) -> pd.DataFrame:
    """Every printed figure as it stood on a day: of each period the newest vintage of then."""
    return query("SELECT * FROM pub.figure_as_of(?::DATE)", day)


def true_prints(series_ids: tuple[str, ...], place_id: str, start: date, end: date) -> pd.DataFrame:
    """The pages that print each vintage of some series for one place and period as it was.

    Copies with the same number count, those that dispute it or have another do not. figure_id,
    series_id, vintage (of the figure); printed_on, printed_basis, publisher, link (of the page).
    """
    return query(
        """
        SELECT f.figure_id, f.series_id, f.vintage, p.vintage AS printed_on,
            p.vintage_basis AS printed_basis, p.publisher, p.link
        FROM pub.figure AS f JOIN pub.printing AS p USING (figure_id)
        WHERE f.series_id IN (SELECT unnest(?::VARCHAR[])) AND f.place_id = ?
            AND f.period_start = ? AND f.period_end = ?
            AND p.role <> 'disputes' AND NOT p.differs
        ORDER BY f.series_id, f.vintage, p.vintage, p.print_id
        """,
        series_ids,
        place_id,
        start,
        end,
    )


def prints_of(
    series_id: str, place_id: str, kind: str, start: pd.Timestamp, end: pd.Timestamp
) -> pd.DataFrame:
    """Each vintage of one period, and of a month its parts too, in the order of printing.

    Each by its earliest dated page, if it has one. `undated_prints`: pages without a date, which
    may be earlier. `is_part`: another period than the one asked for, or a part of it.
    """
    months = ("month", "partial_month")
    rows = keyed(
        """
        SELECT series_id, place_id, figure_id, period_kind, period_start, period_end, period_basis,
            value, value_low, value_high, unit, qualifier,
            coalesce(first_dated_on, vintage) AS vintage,
            coalesce(first_dated_basis, vintage_basis) AS vintage_basis, printed,
            coalesce(first_dated_publisher, publisher) AS publisher,
            coalesce(first_dated_link, link) AS link, undated_prints,
            period_kind = 'partial_month' AS is_part, NULL::VARCHAR AS flag,
            false AS is_withdrawn, flag AS print_flag, caveat
        FROM pub.figure
        ORDER BY coalesce(first_dated_on, vintage), period_end, period_start, figure_id
        """,
        "series_id place_id",
        (series_id, place_id),
    )
    its = (rows["period_start"] == start) & (rows["period_end"] == end)
    if kind in months:
        first = start.replace(day=1)
        begins = rows["period_start"].between(first, first + pd.offsets.MonthEnd())
        its |= begins & rows["period_kind"].isin(months)
    return rows[its].reset_index(drop=True)


def printings_of(figure_id: str) -> pd.DataFrame:
    """The articles that print a figure or dispute it, by day of print; those without one last."""
    return keyed(
        f"SELECT {PRINTING} FROM pub.printing ORDER BY vintage_basis = 'earliest possible', "  # noqa: S608 - a constant
        "vintage, role <> 'prints', role DESC, print_id",
        "figure_id",
        (figure_id,),
    )


def record(series_id: str, place_id: str, month: pd.Timestamp) -> pd.DataFrame:
    """What a month was for its series, with the figures that it is measured against; or no row."""
    return keyed(
        """
        SELECT r.*, s.measure, l.figure_id AS largest_since_id, k.figure_id AS smallest_since_id,
            p.figure_id AS previous_id
        FROM pub.record AS r JOIN pub.series AS s USING (series_id)
        LEFT JOIN pub.monthly_change AS l
            ON (l.series_id, l.place_id, l.month) = (r.series_id, r.place_id, r.largest_since)
        LEFT JOIN pub.monthly_change AS k
            ON (k.series_id, k.place_id, k.month) = (r.series_id, r.place_id, r.smallest_since)
        LEFT JOIN pub.monthly_change AS p ON (p.series_id, p.place_id, p.month)
            = (r.series_id, r.place_id, r.month - INTERVAL 1 MONTH)
        """,
        "series_id place_id month",
        (series_id, place_id, month),
    )


def neighbours(
    series_id: str, place_id: str, kind: str, start: pd.Timestamp, end: pd.Timestamp
) -> pd.DataFrame:
    """The figure before and after, of the same series, place and kind of period: at most two rows.

    A sum up to a day only follows one that has the same start.
    `is_after`, figure_id, period_start, period_end, period_kind, value, unit, qualifier and range.
    """
    rows = keyed(
        """
        SELECT series_id, place_id, figure_id, period_kind, period_start, period_end, value,
            value_low, value_high, unit, qualifier
        FROM pub.figure
        QUALIFY row_number() OVER (PARTITION BY series_id, place_id, period_kind, period_start,
            period_end ORDER BY vintage DESC) = 1
        UNION ALL
        SELECT series_id, place_id, figure_id, 'month', month, last_day(month), km2, km2_low,
            km2_high, 'km2', NULL
        FROM pub.monthly_change WHERE basis = 'measured'
        ORDER BY period_end, period_start
        """,
        "series_id place_id period_kind",
        (series_id, place_id, kind),
    )
    if kind == "to_date":
        rows = rows[rows["period_start"] == start]
    ends = rows["period_end"]
    before, after = ends.searchsorted(end, "left"), ends.searchsorted(end, "right")
    # Of those that end on one day, the one that starts first.
    chosen = [ends.searchsorted(ends.iloc[before - 1], "left")] if before else []
    chosen += [after] if after < len(ends) else []
    return rows.iloc[chosen].assign(is_after=[at >= after for at in chosen])


def same_period(
    series_id: str, place_id: str, start: pd.Timestamp, end: pd.Timestamp
) -> pd.DataFrame:
    """What all other series say of the same days and place, newest vintage each, printed first."""
    rows = keyed(
        """
        WITH said AS (
            SELECT figure_id, series_id, estimator_id, measure, unit, value, value_low, value_high,
                qualifier, publisher, vintage, vintage_basis, link, flag,
                NULL::VARCHAR AS flag_note, caveat, place_id, period_start, period_end
            FROM pub.figure
            QUALIFY row_number() OVER (PARTITION BY series_id, place_id, period_start, period_end
                ORDER BY vintage DESC) = 1
            UNION ALL
            SELECT figure_id, series_id, estimator_id, measure, 'km2', km2, km2_low, km2_high,
                NULL, publisher, vintage, vintage_basis, link, flag, flag_note, caveat, place_id,
                month, last_day(month)
            FROM pub.monthly_change WHERE basis = 'measured'
        )
        SELECT m.*, s.label, s.is_measured, s.reproduces,
            if(s.is_measured, 'measured', 'printed') AS basis
        FROM said AS m JOIN pub.series AS s USING (series_id, estimator_id)
        ORDER BY s.is_measured, s.rank, m.measure <> 'net_change', series_id
        """,
        "place_id period_start period_end",
        (place_id, start, end),
    )
    return rows[rows["series_id"] != series_id].reset_index(drop=True)


def statements_on(row: pd.Series) -> pd.DataFrame:
    """Printed comparisons by the same estimator that rest on a figure, a row of `figure`.

    `rests`: 1 it is what is compared, 2 what it is compared with, 3 a part of what is compared,
    4 a part of what it is compared with. A comparison that names no series is of the km² that the
    estimator counted first, before any break.
    """
    return query(
        """
        WITH one AS (SELECT ? AS series_id, ? AS estimator_id, ? AS place_id, ? AS measure,
            ? AS unit, ?::DATE AS first, ?::DATE AS last, ? AS is_first_series)
        SELECT s.statement_id, s.wording, s.publisher, s.published, s.url,
            CASE WHEN s.subject_start = one.first AND s.subject_end = one.last THEN 1
                WHEN s.reference_start = one.first AND s.reference_end = one.last THEN 2
                WHEN s.subject_start <= one.first AND s.subject_end >= one.last THEN 3
                WHEN s.reference_start <= one.first AND s.reference_end >= one.last THEN 4
            END AS rests
        FROM pub.statement AS s, one
        WHERE s.place_id = one.place_id AND rests IS NOT NULL
            AND (s.series_id = one.series_id
                OR (s.series_id IS NULL AND s.estimator_id = one.estimator_id
                    AND one.is_first_series
                    AND (one.unit = 'km2') = (coalesce(s.unit, s.measure, '')
                        NOT IN ('percent', 'share_held'))
                    AND (s.measure IS NULL OR s.measure = one.measure
                        OR (s.measure IN ('net_change', 'gain')
                            AND one.measure IN ('net_change', 'gain', 'gross_gain')))))
        ORDER BY rests, s.published_on NULLS LAST, s.statement_id
        """,
        row["series_id"],
        row["estimator_id"],
        row["place_id"],
        row["measure"],
        row["unit"],
        row["period_start"].date(),
        row["period_end"].date(),
        not isinstance(row["continues"], str),
    )
