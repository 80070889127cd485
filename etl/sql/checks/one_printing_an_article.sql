-- An article prints a figure once: the same series, place, period, side and number are one row.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'value' AS "column",
    concat_ws(', ', series_id, place_id, side, period_start, period_end, value, value_high, unit, article_id) AS found,
    'one row that prints it (also: ' || others || ')' AS wanted
FROM (
    SELECT *, string_agg(figure_id, ' ') OVER same AS others, count(*) OVER same AS n
    FROM stage_figure
    WINDOW same AS (
        PARTITION BY series_id, place_id, side, period_start, period_end, value, value_high, unit, article_id)
) WHERE n > 1
