-- Comparisons as printed, with their article.
CREATE TABLE pub.statement AS
SELECT
    s.statement_id, s.article_id, s.kind, s.source_kind, s.wording, s.estimator_id, s.series_id,
    s.measure, s.place_id, s.subject_start, s.subject_end, s.subject_step, s.comparator,
    s.reference_start, s.reference_end, s.factor, s.threshold, s.unit, s.qualifier, s.evaluable,
    s.reason, s.note,
    e.short AS estimator,
    p.name_en AS place,
    a.headline, a.headline_basis, a.published, a.published_on, a.url, a.archived_url, a.source_tier,
    pu.name AS publisher, pu.stance
FROM core.statement AS s
LEFT JOIN core.estimator AS e USING (estimator_id)
LEFT JOIN core.place AS p USING (place_id)
JOIN core.article AS a USING (article_id)
JOIN core.publisher AS pu USING (publisher_id)
ORDER BY s.statement_id;

-- What an article prints, repeats, disputes, claims and compares: one row each.
CREATE TABLE pub.article_evidence AS
SELECT
    article_id, role AS kind, print_id AS evidence_id, estimator_id, series_id, place_id,
    period_start, period_end
FROM pub.printing
UNION ALL BY NAME
SELECT article_id, 'event' AS kind, event_id AS evidence_id, place_id, event_from AS period_start,
    event_to AS period_end
FROM core.event
UNION ALL BY NAME
SELECT article_id, 'statement' AS kind, statement_id AS evidence_id, estimator_id, series_id,
    place_id, subject_start AS period_start, subject_end AS period_end
FROM core.statement
ORDER BY article_id, evidence_id;

-- Articles with what each has.
CREATE TABLE pub.article AS
SELECT
    a.article_id, a.publisher_id, a.headline, a.headline_basis, a.author, a.published,
    a.published_on, a.published_by, a.published_basis, a.language, a.agency, a.source_tier, a.url,
    a.archived_url, a.related_headline, a.note,
    pu.name AS publisher,
    pu.country,
    pu.stance,
    coalesce(w.original_id, a.article_id) AS story_id,   -- the wire original, or the article itself
    w.original_id,
    coalesce(c.copies, 0) AS copies,
    coalesce(e.prints, 0) AS prints,
    coalesce(e.repeats, 0) AS repeats,
    coalesce(e.disputes, 0) AS disputes,
    coalesce(e.events, 0) AS events,
    coalesce(e.statements, 0) AS statements,
    coalesce(d.differences, 0) AS differences
FROM core.article AS a
JOIN core.publisher AS pu USING (publisher_id)
LEFT JOIN core.wire_copy AS w USING (article_id)
LEFT JOIN (SELECT original_id, count(*) AS copies FROM core.wire_copy GROUP BY ALL) AS c
    ON c.original_id = a.article_id
LEFT JOIN (
    SELECT
        article_id,
        count(*) FILTER (kind = 'prints') AS prints,
        count(*) FILTER (kind = 'repeats') AS repeats,
        count(*) FILTER (kind = 'disputes') AS disputes,
        count(*) FILTER (kind = 'event') AS events,
        count(*) FILTER (kind = 'statement') AS statements
    FROM pub.article_evidence GROUP BY article_id
) AS e USING (article_id)
LEFT JOIN (
    SELECT article_id, count(*) AS differences FROM pub.printing WHERE differs GROUP BY ALL
) AS d USING (article_id)
ORDER BY a.published_by DESC NULLS LAST, a.article_id;
