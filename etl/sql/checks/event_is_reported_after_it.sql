-- An article cannot report what happens after the day on which it appeared.
SELECT 'events.csv' AS file, e.event_id AS row_id, 'event_from' AS "column", e.event_from::VARCHAR AS found,
    'a day up to the date of the article, ' || a.published AS wanted
FROM stage_event AS e JOIN stage_article AS a USING (article_id)
WHERE e.event_from > try_cast(a.published AS DATE)
