-- A month is a whole calendar month, a year a whole year, a day one day; a partial month lies in one month.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'period_kind' AS "column",
    period_kind || ' from ' || period_start || ' to ' || period_end AS found,
    CASE period_kind
        WHEN 'month' THEN 'the first to the last day of one month'
        WHEN 'year' THEN '1 January to 31 December of one year'
        WHEN 'day' THEN 'the same day twice'
        ELSE 'days of one month, and approximate if they are all of it'
    END AS wanted
FROM stage_figure
WHERE (period_kind = 'month' AND NOT (day(period_start) = 1 AND period_end = last_day(period_start)))
    OR (period_kind = 'year' AND NOT (
        period_start = make_date(year(period_start), 1, 1)
        AND period_end = make_date(year(period_start), 12, 31)))
    OR (period_kind = 'day' AND period_start <> period_end)
    OR (period_kind = 'partial_month' AND NOT (
        date_trunc('month', period_start) = date_trunc('month', period_end)
        AND (period_basis = 'approximate'
            OR NOT (day(period_start) = 1 AND period_end = last_day(period_start)))))
