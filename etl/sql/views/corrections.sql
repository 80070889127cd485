-- Each value that was published and is another now, with whose number it is where the ledger still
-- has it.
CREATE TABLE pub.correction AS
SELECT
    c.correction_id, c.corrected_on, c.what, f.figure_id, s.series_id, s.name AS series,
    s.estimator_id, s.label AS estimator, c.value_from, c.value_to, c.why, c.evidence, c.noticed_by
FROM core.correction AS c
LEFT JOIN core.figure_article AS a ON a.print_id = c.what
LEFT JOIN core.figure AS f USING (figure_id)
LEFT JOIN pub.series AS s
    ON s.series_id = coalesce(f.series_id, CASE WHEN c.what LIKE '%/%' THEN split_part(c.what, '/', 1) END)
ORDER BY c.corrected_on DESC, c.correction_id;

-- How often a number that was given once was given anew with another value by those who count, and by
-- how much; and how often the ledger had it wrong. Less than five revisions tell nothing of the next.
CREATE TABLE pub.revision_rate AS
WITH given AS (
    SELECT DISTINCT estimator_id, estimator, series_id, place_id, period_start, period_end FROM pub.figure
    UNION ALL
    SELECT DISTINCT estimator_id, estimator, series_id, 'ua', month, to_day
    FROM pub.change_vintage WHERE NOT is_withdrawn
),
revised AS (
    SELECT estimator_id, estimator, count(*) AS revised, avg(abs(change)) FILTER (unit = 'km2') AS mean_km2,
        count(*) FILTER (unit = 'km2') AS revised_areas
    FROM pub.revision WHERE change <> 0 GROUP BY ALL
),
corrected AS (SELECT estimator_id, estimator, count(*) AS corrected FROM pub.correction GROUP BY ALL)
SELECT
    estimator_id, estimator, count(*) AS given, coalesce(any_value(r.revised), 0) AS revised,
    100 * coalesce(any_value(r.revised), 0) / count(*) AS revised_pct,
    any_value(r.mean_km2) AS mean_revision_km2, coalesce(any_value(r.revised_areas), 0) < 5 AS is_few,
    coalesce(any_value(c.corrected), 0) AS corrected
FROM given
LEFT JOIN revised AS r USING (estimator_id, estimator)
LEFT JOIN corrected AS c USING (estimator_id, estimator)
GROUP BY estimator_id, estimator
ORDER BY revised DESC, given DESC, estimator_id, estimator;
