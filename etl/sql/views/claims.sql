-- The map that pages show, beside which claims are set: the one that follows most settlements for
-- most months.
CREATE TABLE pub.shown_map AS
SELECT c.source_id, o.attribution, any_value(m.map_id) AS map_id, any_value(m.name) AS map,
    any_value(s.color) AS color
FROM (
    SELECT source_id FROM core.settlement_month GROUP BY source_id
    ORDER BY count(*) DESC, source_id LIMIT 1
) AS c
JOIN core.source AS o USING (source_id)
LEFT JOIN pub.series AS s ON s.measured_from = c.source_id
LEFT JOIN core.map AS m ON m.map_id = s.rests_on
GROUP BY c.source_id, o.attribution;
CREATE TEMP TABLE claim_map AS SELECT source_id FROM pub.shown_map;

-- Each settlement that was ever claimed, by episode: who said what first, when and in which article,
-- and when (if ever) the map showed it. A capture claim that follows a liberation claim opens
-- a new episode, unless the map showed half of the town all the while: then it is a claim repeated.
-- `last_claim` is the newest claim of the episode, `last_denial` the first answer to that.
CREATE TEMP TABLE claim_said AS
WITH turns AS (
    SELECT
        *,
        lag(kind) OVER w AS kind_before, lag(said_on) OVER w AS day_before
    FROM pub.settlement_event
    WINDOW w AS (
        PARTITION BY place_id, kind IN ('capture_claim', 'liberation_claim') ORDER BY said_on, event_id)
),
placed AS (
    SELECT
        * EXCLUDE (turn),
        1 + sum(turn) OVER (
            PARTITION BY place_id ORDER BY said_on, event_id ROWS UNBOUNDED PRECEDING)::INTEGER AS episode
    FROM (
        SELECT
            t.*,
            (t.kind = 'capture_claim' AND coalesce(t.kind_before, '') = 'liberation_claim' AND NOT EXISTS (
                SELECT 1 FROM core.presence AS r
                WHERE r.place_id = t.place_id AND r.source_id = (FROM claim_map) AND r.share = '50'
                    AND r.entered_on <= t.day_before AND (r.left_on IS NULL OR r.left_on > t.said_on)
            ))::INTEGER AS turn
        FROM turns AS t
    )
),
-- A denial stands in the episode of the claim that it answers, and is of that claim's kind.
numbered AS (
    SELECT
        p.* EXCLUDE (episode, kind),
        coalesce(c.episode, p.episode) AS episode,
        CASE
            WHEN p.kind <> 'denial' THEN p.kind
            ELSE coalesce('denial of a ' || d.claim_kind, 'denial of nothing here')
        END AS kind,
        d.claim_by, d.claim_telling
    FROM placed AS p
    LEFT JOIN pub.denial AS d USING (event_id)
    LEFT JOIN placed AS c ON c.event_id = d.claim_event
),
told AS (
    SELECT *, {'day': said_on, 'until': said_until, 'basis': date_basis, 'event': event_id, 'who': actor,
        'publisher': publisher, 'url': url, 'article': article_id, 'answer': answer} AS said
    FROM numbered
),
-- The first thing of each kind that was said in an episode.
firsts AS (
    SELECT place_id, episode, kind, count(DISTINCT (actor, telling)) AS times,
        arg_min(said, (said_on, event_id)) AS said
    FROM told GROUP BY ALL
),
newest AS (
    SELECT place_id, episode, arg_min(said, (said_on, event_id)) AS said, actor, telling
    FROM told WHERE kind = 'capture_claim'
    GROUP BY place_id, episode, actor, telling
    QUALIFY row_number() OVER (
        PARTITION BY place_id, episode ORDER BY max(said_on) DESC, max(event_id) DESC) = 1
),
answered AS (
    SELECT t.place_id, t.episode, arg_min(t.said, (t.said_on, t.event_id)) AS said
    FROM told AS t
    JOIN newest AS n ON (n.place_id, n.episode, n.actor, n.telling)
        = (t.place_id, t.episode, t.claim_by, t.claim_telling)
    WHERE t.kind = 'denial of a capture_claim'
    GROUP BY ALL
),
said AS (
    SELECT
        n.place_id, any_value(n.place) AS place, any_value(n.place_uk) AS place_uk,
        any_value(n.oblast_id) AS oblast_id, any_value(n.oblast) AS oblast, n.episode,
        any_value(p.lat) AS lat, any_value(p.lon) AS lon,
        any_value(c.times) AS claims, any_value(c.said) AS claim, any_value(b.said) AS last_claim,
        coalesce(any_value(t.times), 0) AS partial_claims, any_value(t.said) AS partial_claim,
        coalesce(any_value(d.times), 0) AS denials, any_value(d.said) AS denial,
        coalesce(any_value(e.times), 0) AS partial_denials, any_value(a.said) AS last_denial,
        any_value(k.said) AS confirmation, any_value(w.said) AS withdrawal,
        coalesce(any_value(i.times), 0) AS assessments, any_value(i.said) AS assessment,
        any_value(l.said) AS liberation, any_value(x.said) AS taken_back
    FROM (SELECT DISTINCT place_id, place, place_uk, oblast_id, oblast, episode FROM numbered) AS n
    JOIN core.place AS p USING (place_id)
    JOIN firsts AS c ON (c.place_id, c.episode, c.kind) = (n.place_id, n.episode, 'capture_claim')
    JOIN newest AS b ON (b.place_id, b.episode) = (n.place_id, n.episode)
    LEFT JOIN answered AS a ON (a.place_id, a.episode) = (n.place_id, n.episode)
    LEFT JOIN firsts AS t
        ON (t.place_id, t.episode, t.kind) = (n.place_id, n.episode, 'partial_control_claim')
    LEFT JOIN firsts AS d
        ON (d.place_id, d.episode, d.kind) = (n.place_id, n.episode, 'denial of a capture_claim')
    LEFT JOIN firsts AS e
        ON (e.place_id, e.episode, e.kind) = (n.place_id, n.episode, 'denial of a partial_control_claim')
    LEFT JOIN firsts AS k ON (k.place_id, k.episode, k.kind) = (n.place_id, n.episode, 'confirmation')
    LEFT JOIN firsts AS w ON (w.place_id, w.episode, w.kind) = (n.place_id, n.episode, 'withdrawal')
    LEFT JOIN firsts AS i
        ON (i.place_id, i.episode, i.kind) = (n.place_id, n.episode, 'independent_assessment')
    LEFT JOIN firsts AS l
        ON (l.place_id, l.episode, l.kind) = (n.place_id, n.episode, 'liberation_claim')
    LEFT JOIN firsts AS x
        ON (x.place_id, x.episode, x.kind) = (n.place_id, n.episode, 'claim_withdrawn')
    GROUP BY n.place_id, n.episode
)
SELECT
    place_id, place, place_uk, oblast_id, oblast, lat, lon, episode, claims, partial_claims,
    denials, partial_denials, assessments,
    claim.day AS first_claim, claim.until AS first_claim_until, claim.basis AS first_claim_basis,
    claim.event AS first_claim_event, claim.who AS first_claim_by,
    claim.publisher AS first_claim_publisher, claim.url AS first_claim_url,
    claim.article AS first_claim_article,
    last_claim.day AS last_claim, last_claim.until AS last_claim_until,
    last_claim.basis AS last_claim_basis, last_claim.event AS last_claim_event,
    last_claim.who AS last_claim_by, last_claim.url AS last_claim_url,
    partial_claim.day AS first_partial_claim, partial_claim.until AS first_partial_claim_until,
    partial_claim.basis AS first_partial_claim_basis, partial_claim.who AS first_partial_claim_by,
    partial_claim.article AS first_partial_claim_article,
    denial.day AS first_denial, denial.until AS first_denial_until,
    denial.basis AS first_denial_basis, denial.event AS first_denial_event,
    denial.who AS first_denial_by, denial.answer AS first_denial_answer,
    denial.publisher AS first_denial_publisher, denial.url AS first_denial_url,
    denial.article AS first_denial_article,
    last_denial.day AS last_denial, last_denial.until AS last_denial_until,
    last_denial.basis AS last_denial_basis, last_denial.event AS last_denial_event,
    last_denial.who AS last_denial_by, last_denial.answer AS last_denial_answer,
    last_denial.url AS last_denial_url,
    confirmation.day AS first_confirmation, confirmation.until AS first_confirmation_until,
    confirmation.basis AS first_confirmation_basis, confirmation.who AS first_confirmation_by,
    confirmation.answer AS first_confirmation_answer,
    confirmation.url AS first_confirmation_url, confirmation.article AS first_confirmation_article,
    withdrawal.day AS first_withdrawal, withdrawal.until AS first_withdrawal_until,
    withdrawal.basis AS first_withdrawal_basis, withdrawal.who AS first_withdrawal_by,
    withdrawal.url AS first_withdrawal_url, withdrawal.article AS first_withdrawal_article,
    assessment.day AS first_assessment, assessment.until AS first_assessment_until,
    assessment.basis AS first_assessment_basis, assessment.who AS first_assessment_by,
    assessment.url AS first_assessment_url, assessment.article AS first_assessment_article,
    liberation.day AS first_liberation_claim, liberation.until AS first_liberation_claim_until,
    liberation.basis AS first_liberation_claim_basis, liberation.who AS first_liberation_claim_by,
    liberation.url AS first_liberation_claim_url,
    liberation.article AS first_liberation_claim_article,
    taken_back.day AS claim_withdrawn, taken_back.who AS claim_withdrawn_by,
    taken_back.url AS claim_withdrawn_url
FROM said;

-- The map follows the towns of the gazetteer alone, from its first state to its newest.
CREATE TEMP TABLE claim_followed AS
SELECT place_id, arg_max(is_steady, month) AS is_steady,
    (SELECT min(left(as_of, 10)::DATE) FROM core.state WHERE source_id = (FROM claim_map)) AS map_from,
    (SELECT max(left(as_of, 10)::DATE) FROM core.state WHERE source_id = (FROM claim_map)) AS map_until
FROM pub.settlement_month WHERE source_id = (FROM claim_map) GROUP BY place_id;

-- Of each share the first day of the spells that had not ended when the claim was made, and the day
-- on which the last of them ended; none while the newest state shows it.
CREATE TEMP TABLE claim_mapped AS
WITH shown AS (
    SELECT
        s.place_id, s.episode, r.share, min(r.entered_on) AS entered_on,
        CASE WHEN bool_and(r.left_on IS NOT NULL) THEN max(r.left_on) END AS left_on
    FROM claim_said AS s
    JOIN core.presence AS r ON r.place_id = s.place_id AND r.source_id = (FROM claim_map)
    WHERE r.left_on IS NULL OR r.left_on > s.first_claim
    GROUP BY ALL
)
SELECT
    place_id, episode,
    any_value(entered_on) FILTER (share = 'centre') AS map_centre,
    any_value(entered_on) FILTER (share = '10') AS map_10,
    any_value(entered_on) FILTER (share = '50') AS map_50,
    any_value(entered_on) FILTER (share = '95') AS map_95,
    any_value(left_on) FILTER (share = 'centre') AS map_centre_left,
    any_value(left_on) FILTER (share = '10') AS map_10_left,
    any_value(left_on) FILTER (share = '50') AS map_50_left,
    any_value(left_on) FILTER (share = '95') AS map_95_left
FROM shown GROUP BY ALL;
