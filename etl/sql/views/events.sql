-- What was said of places, with its article. `answer`: how far a denial or a confirmation goes, and
-- what an assessment found.
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
        WHEN e.kind = 'independent_assessment' THEN nullif(regexp_extract(e.detail, ': (.+)$', 1), '')
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

-- What was said of settlements on a day: that of the event, else that of the article. What is known
-- to a range of days was said by the last of them, and counts from it. One thing that several
-- articles report is one: the same kind, by the same body, no more than a day after it was last
-- reported. `telling` numbers them.
-- `side`: for whom it speaks. A claim speaks for those who make it, a confirmation and a withdrawal
-- for the others, an assessment for those whom it finds in the whole of the place.
CREATE TABLE pub.settlement_event AS
WITH dated AS (
    SELECT
        *, coalesce(event_from, published_on) AS said_from, coalesce(event_to, published_on) AS said_on,
        CASE actor_side WHEN 'russia' THEN 'ukraine' WHEN 'ukraine' THEN 'russia' END AS other_side
    FROM pub.event
    WHERE place_kind = 'settlement' AND coalesce(event_from, published_on) IS NOT NULL
),
apart AS (
    SELECT *, said_from > 1 + coalesce(max(said_on) OVER (
        PARTITION BY place_id, kind, actor ORDER BY said_on, said_from, event_id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), said_from - 2) AS is_new
    FROM dated
)
SELECT
    event_id, place_id, place, kind, actor, actor_side, said_from, said_on, date_basis, answer,
    CASE
        WHEN kind IN ('confirmation', 'withdrawal') THEN other_side
        WHEN kind = 'independent_assessment'
            THEN CASE answer WHEN 'Russian-held' THEN 'russia' WHEN 'Ukrainian-held' THEN 'ukraine' END
        WHEN kind = 'denial' THEN NULL
        WHEN other_side IS NOT NULL THEN actor_side
        WHEN kind = 'liberation_claim' THEN 'ukraine'
        ELSE 'russia'
    END AS side,
    article_id, publisher, url,
    sum(is_new::INTEGER) OVER (
        PARTITION BY place_id, kind, actor ORDER BY said_on, said_from, event_id ROWS UNBOUNDED PRECEDING)::INTEGER
        AS telling
FROM apart
ORDER BY place_id, said_on, said_from, event_id;

-- Which claim a denial answers: the newest one on or before its day that is not older than 60 days,
-- before all others one of the other side. A denial that is older than every claim answers none.
CREATE TABLE pub.denial AS
SELECT d.event_id, c.event_id AS claim_event, c.kind AS claim_kind, c.actor AS claim_by,
    c.said_on AS claim_on, c.telling AS claim_telling
FROM pub.settlement_event AS d
JOIN pub.settlement_event AS c
    ON c.place_id = d.place_id
    AND c.kind IN ('capture_claim', 'partial_control_claim', 'liberation_claim')
    AND c.said_from <= d.said_on AND c.said_on >= d.said_from - 60
WHERE d.kind = 'denial'
QUALIFY row_number() OVER (
    PARTITION BY d.event_id
    ORDER BY c.actor_side <> d.actor_side DESC, c.said_on <= d.said_on DESC, c.said_on DESC,
        c.said_from DESC, c.kind <> 'partial_control_claim' DESC, c.event_id DESC
) = 1
ORDER BY d.event_id;
