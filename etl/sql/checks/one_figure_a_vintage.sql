-- One series has one figure for one place and period on one day; a second value printed that day repeats or disputes it.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'vintage' AS "column",
    series_id || ', ' || place_id || ', ' || period_start || ' to ' || period_end || ', printed ' || vintage AS found,
    'one row that prints it (also: ' || others || ')' AS wanted
FROM (
    SELECT *, string_agg(figure_id, ' ') OVER same AS others, count(*) OVER same AS n
    FROM stage_figure WHERE role = 'prints'
    WINDOW same AS (PARTITION BY series_id, place_id, period_start, period_end, vintage)
) WHERE n > 1
