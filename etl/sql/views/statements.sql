-- The printed comparisons, by every series that covers them: as known now, as known on the day of
-- the article, and by the numbers of the article itself. `printed_verdict`: now, without any twin.
CREATE TABLE pub.statement_verdict AS
WITH judged AS (
SELECT split_part(v.check_id, ' ', 1) AS statement_id, v.*
FROM pub.judge((
    SELECT list({
        'check_id': s.statement_id || ' ' || k.known, 'kind': s.kind, 'measure': s.measure,
        'place_ids': [s.place_id], 'subject_start': s.subject_start, 'subject_end': s.subject_end,
        'step': s.subject_step, 'comparator': s.comparator, 'reference_start': s.reference_start,
        'reference_end': s.reference_end, 'factor': s.factor, 'threshold': s.threshold, 'unit': s.unit,
        'qualifier': s.qualifier, 'estimator_id': s.estimator_id, 'series_id': s.series_id,
        'known': k.known, 'known_on': a.published_by, 'article_id': s.article_id})
    FROM core.statement AS s
    JOIN pub.article AS a USING (article_id)
    CROSS JOIN (SELECT unnest(['now', 'printed', 'then', 'article']) AS known) AS k
    WHERE s.evaluable = 'yes' AND (k.known <> 'then' OR a.published_by IS NOT NULL)
)) AS v
WHERE v.known <> 'article' OR v.is_cited
)
SELECT
    j.statement_id, j.kind, j.known, j.series_id, j.estimator_id, j.is_cited, j.subject_start,
    j.subject_end, j.value, j.low, j.high, j.value_unit, j.pieces, j.figure_id, j.verdict, j.reason, j.actual,
    j.wanted, j.wanted_low, j.wanted_high, j.reference_value, j.reference_pieces, j.mark_value,
    j.margin, j.rank_now, j.deciding, j.missing_months, j.compared, j.twin_series_id,
    j.twin_margin_km2, j.stands_in, j.from_day, j.to_day, p.verdict AS printed_verdict
FROM judged AS j
LEFT JOIN judged AS p
    ON p.known = 'printed' AND j.known = 'now' AND (p.statement_id, p.series_id) = (j.statement_id, j.series_id)
WHERE j.known <> 'printed'
ORDER BY j.statement_id, j.known, j.series_id;

-- What several counts say together: those of one map, or several of one estimator.
CREATE MACRO pub.voice(holds, fails) AS CASE
    WHEN holds > 0 AND fails > 0 THEN 'divided'
    WHEN holds > 0 THEN 'holds'
    WHEN fails > 0 THEN 'fails'
    ELSE 'cannot say' END;

-- One map, one voice: what the counts of each map say of a printed comparison. `is_cited`: the map of
-- the count that it cites; `cited_verdict`: what that count itself says.
CREATE TABLE pub.statement_voice AS
SELECT
    v.statement_id, v.known, s.rests_on, m.kind AS map_kind, bool_or(v.is_cited) AS is_cited,
    pub.voice(count(*) FILTER (v.verdict = 'holds'), count(*) FILTER (v.verdict = 'fails')) AS verdict,
    CASE WHEN bool_or(v.is_cited) THEN pub.voice(
        count(*) FILTER (v.is_cited AND v.verdict = 'holds'),
        count(*) FILTER (v.is_cited AND v.verdict = 'fails')) END AS cited_verdict,
    bool_or(v.is_cited AND v.verdict <> 'cannot say' AND v.printed_verdict = 'cannot say') AS by_twin,
    count(*) AS series
FROM pub.statement_verdict AS v
JOIN pub.series AS s USING (series_id)
JOIN pub.map AS m ON m.map_id = s.rests_on
GROUP BY ALL
ORDER BY ALL;

-- Statements that contradict their own article: by the numbers that it prints, or by another
-- comparison in it ("largest since the war began" over a body that names a larger month).
CREATE TABLE pub.statement_contradiction AS
SELECT statement_id, 'figures' AS by_what, series_id, deciding, NULL::VARCHAR AS other_id
FROM pub.statement_verdict
WHERE known = 'article' AND verdict = 'fails'
UNION ALL
SELECT a.statement_id, 'statement', NULL, NULL, b.statement_id
FROM core.statement AS a
JOIN core.statement AS b USING (article_id, estimator_id, place_id, subject_start, subject_end)
WHERE a.evaluable = 'yes' AND b.reference_start > a.reference_end AND b.reference_end < a.subject_start
    AND ((a.kind = 'largest_since' AND b.kind = 'less_than')
        OR (a.kind = 'smallest_since' AND b.kind = 'more_than'))
ORDER BY ALL;
