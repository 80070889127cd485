-- What was said of places, with its article. `answer`: how far a denial or a confirmation goes.
CREATE TABLE pub.event AS
SELECT
    e.event_id, e.place_id, e.kind, e.actor, e.speaker, e.actor_side, e.event_from, e.event_to,
    e.date_basis, e.article_id, e.name_used, e.wording, e.hedge, e.detail,
    CASE
        WHEN e.kind = 'denial' THEN CASE
            WHEN e.detail IN ('non-confirmation', 'non-confirmation by own side') THEN 'not confirmed'
            WHEN e.detail IN ('partial denial', 'denial (partial control)') THEN 'denied in part'
            ELSE 'denied' END
        WHEN e.kind = 'confirmation' THEN
            CASE WHEN e.detail = 'partial confirmation' THEN 'confirmed in part' ELSE 'confirmed' END
    END AS answer,
    e.note,
    p.name_en AS place, p.name_uk AS place_uk, p.kind AS place_kind, p.parent_id AS oblast_id,
    o.name_en AS oblast,
    a.headline, a.headline_basis, a.published, a.published_on, a.url, a.archived_url, a.source_tier,
    pu.name AS publisher, pu.stance
FROM core.event AS e
JOIN core.place AS p USING (place_id)
LEFT JOIN core.place AS o ON o.place_id = p.parent_id
JOIN core.article AS a USING (article_id)
JOIN core.publisher AS pu USING (publisher_id)
ORDER BY e.event_id;

-- What was said of settlements on a day: that of the event, else that of the article. One thing that
-- several articles report is one: the same kind, by the same body, no more than a day after it was
-- last reported. `telling` numbers them.
CREATE TABLE pub.settlement_event AS
WITH dated AS (
    SELECT *, coalesce(event_from, published_on) AS said_on, coalesce(event_to, published_on) AS said_until
    FROM pub.event
    WHERE place_kind = 'settlement' AND coalesce(event_from, published_on) IS NOT NULL
),
apart AS (
    SELECT *, said_on > 1 + coalesce(max(said_until) OVER (
        PARTITION BY place_id, kind, actor ORDER BY said_on, event_id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), said_on - 2) AS is_new
    FROM dated
)
SELECT
    event_id, place_id, place, kind, actor, actor_side, said_on, said_until, date_basis, answer,
    publisher, url,
    sum(is_new::INTEGER) OVER (
        PARTITION BY place_id, kind, actor ORDER BY said_on, event_id ROWS UNBOUNDED PRECEDING)::INTEGER
        AS telling
FROM apart
ORDER BY place_id, said_on, event_id;

-- Which claim a denial answers: the newest one on or before its day that is not older than 60 days,
-- before all others one of the other side. A denial that is older than every claim answers none.
CREATE TABLE pub.denial AS
SELECT d.event_id, c.event_id AS claim_event, c.kind AS claim_kind, c.actor AS claim_by,
    c.said_on AS claim_on, c.telling AS claim_telling
FROM pub.settlement_event AS d
JOIN pub.settlement_event AS c
    ON c.place_id = d.place_id
    AND c.kind IN ('capture_claim', 'partial_control_claim', 'liberation_claim')
    AND c.said_on <= d.said_on AND c.said_until >= d.said_on - 60
WHERE d.kind = 'denial'
QUALIFY row_number() OVER (
    PARTITION BY d.event_id
    ORDER BY c.actor_side <> d.actor_side DESC, c.said_on DESC, c.kind <> 'partial_control_claim' DESC,
        c.event_id DESC
) = 1
ORDER BY d.event_id;
