-- An article cannot report what happens after the day on which it appeared.
SELECT 'events.csv' AS file, e.event_id AS row_id,
    CASE WHEN e.event_from > a.latest THEN 'event_from' ELSE 'event_to' END AS "column",
    CASE WHEN e.event_from > a.latest THEN e.event_from ELSE e.event_to END::VARCHAR AS found,
    'a day up to the date of the article, ' || a.published AS wanted
FROM stage_event AS e
JOIN (
    SELECT article_id, published,
        coalesce(try_cast(published AS DATE), last_day(try_cast(published || '-01' AS DATE))) AS latest
    FROM stage_article
) AS a USING (article_id)
-- The page may be dated by a clock some hours behind the place.
WHERE e.event_from > a.latest OR e.event_to > a.latest + 1
