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
    SELECT
        *, (said_on, event_id) AS nth,
        {'day': said_on, 'until': said_until, 'basis': date_basis, 'event': event_id, 'by': actor,
            'url': url, 'answer': answer} AS said
    FROM numbered
),
newest AS (
    SELECT place_id, episode, arg_min(said, nth) AS said, actor, telling
    FROM told WHERE kind = 'capture_claim'
    GROUP BY place_id, episode, actor, telling
    QUALIFY row_number() OVER (
        PARTITION BY place_id, episode ORDER BY max(said_on) DESC, max(event_id) DESC) = 1
),
answered AS (
    SELECT t.place_id, t.episode, arg_min(t.said, t.nth) AS said
    FROM told AS t
    JOIN newest AS n ON (n.place_id, n.episode, n.actor, n.telling)
        = (t.place_id, t.episode, t.claim_by, t.claim_telling)
    WHERE t.kind = 'denial of a capture_claim'
    GROUP BY ALL
),
-- The first thing of each kind that was said in an episode, and how often it was.
firsts AS (
    SELECT
        place_id, episode,
        count(DISTINCT (actor, telling)) FILTER (kind = 'capture_claim') AS claims,
        count(DISTINCT (actor, telling)) FILTER (kind = 'partial_control_claim') AS partial_claims,
        count(DISTINCT (actor, telling)) FILTER (kind = 'denial of a capture_claim') AS denials,
        count(DISTINCT (actor, telling)) FILTER (kind = 'denial of a partial_control_claim')
            AS partial_denials,
        count(DISTINCT (actor, telling)) FILTER (kind = 'independent_assessment') AS assessments,
        arg_min(said, nth) FILTER (kind = 'capture_claim') AS first_claim,
        arg_min(said, nth) FILTER (kind = 'partial_control_claim') AS first_partial_claim,
        arg_min(said, nth) FILTER (kind = 'denial of a capture_claim') AS first_denial,
        arg_min(said, nth) FILTER (kind = 'confirmation') AS first_confirmation,
        arg_min(said, nth) FILTER (kind = 'withdrawal') AS first_withdrawal,
        arg_min(said, nth) FILTER (kind = 'independent_assessment') AS first_assessment,
        arg_min(said, nth) FILTER (kind = 'liberation_claim') AS first_liberation_claim,
        arg_min(said, nth) FILTER (kind = 'claim_withdrawn') AS claim_withdrawn
    FROM told GROUP BY place_id, episode
)
SELECT f.*, n.said AS last_claim, a.said AS last_denial
FROM firsts AS f
JOIN newest AS n USING (place_id, episode)
LEFT JOIN answered AS a USING (place_id, episode);

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
    WHERE r.left_on IS NULL OR r.left_on > s.first_claim.day
    GROUP BY ALL
)
SELECT
    place_id, episode,
    any_value(entered_on) FILTER (share = '10') AS map_10,
    any_value(entered_on) FILTER (share = '50') AS map_50,
    any_value(entered_on) FILTER (share = '95') AS map_95,
    any_value(left_on) FILTER (share = '10') AS map_10_left,
    any_value(left_on) FILTER (share = '50') AS map_50_left,
    any_value(left_on) FILTER (share = '95') AS map_95_left
FROM shown GROUP BY ALL;
