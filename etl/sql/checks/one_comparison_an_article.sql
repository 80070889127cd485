-- An article makes a comparison once: the same kind, count, periods and numbers are one row.
SELECT 'statements.csv' AS file, statement_id AS row_id, 'kind' AS "column",
    concat_ws(', ', kind, estimator_id, subject_start, subject_end, article_id) AS found,
    'one row that makes it (also: ' || others || ')' AS wanted
FROM (
    SELECT *, string_agg(statement_id, ' ') OVER same AS others, count(*) OVER same AS n
    FROM stage_statement
    WINDOW same AS (  -- what no program can evaluate is told apart by its words
        PARTITION BY CASE evaluable WHEN 'no' THEN wording END, article_id, kind, estimator_id, series_id, measure, place_id,
            subject_start, subject_end, subject_step, comparator, reference_start, reference_end,
            factor, threshold, unit)
) WHERE n > 1
