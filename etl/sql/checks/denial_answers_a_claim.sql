-- A denial answers a claim or an assessment of its place made up to 60 days before it, or its note says what it "answers".
WITH said AS (
    SELECT e.event_id, e.place_id, e.kind, e.note,
        coalesce(e.event_from, try_cast(a.published AS DATE)) AS said_on,
        coalesce(e.event_to, try_cast(a.published AS DATE)) AS said_until
    FROM stage_event AS e JOIN stage_article AS a USING (article_id)
)
SELECT 'events.csv' AS file, d.event_id AS row_id, 'note' AS "column", coalesce(d.note, '') AS found,
    'an event of ' || d.place_id || ' that it answers, from ' || (d.said_on - 60) || ' to ' || d.said_until
        || ', or a note with "answers …" that says what it denies' AS wanted
FROM said AS d
WHERE d.kind = 'denial' AND d.said_on IS NOT NULL
    AND NOT regexp_matches(coalesce(d.note, ''), '\banswers \w')
    AND NOT EXISTS (
        SELECT 1 FROM said AS c
        WHERE c.place_id = d.place_id AND c.event_id <> d.event_id
            AND c.kind IN ('capture_claim', 'partial_control_claim', 'liberation_claim', 'independent_assessment')
            AND c.said_on <= d.said_until AND c.said_until >= d.said_on - 60
    )
