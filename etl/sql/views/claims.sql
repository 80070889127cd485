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

-- The map follows the towns of the gazetteer alone, from its first state to its newest.
CREATE TEMP TABLE claim_followed AS
SELECT place_id, arg_max(is_steady, month) AS is_steady,
    (SELECT min(left(as_of, 10)::DATE) FROM core.state WHERE source_id = (FROM claim_map)) AS map_from,
    (SELECT max(left(as_of, 10)::DATE) FROM core.state WHERE source_id = (FROM claim_map)) AS map_until
FROM pub.settlement_month WHERE source_id = (FROM claim_map) GROUP BY place_id;

-- When the map showed a town in whose hands, from day to day: a first part of its disc, half, (all
-- but) the whole. Russia's shares are 10, 50 and 95 % held; Ukraine's are what those leave: no more
-- than 95, 50 and 10 % held by Russia.
CREATE TEMP TABLE claim_spell AS
WITH stage(share, russia, ukraine) AS (
    VALUES ('10', 'part', 'whole'), ('50', 'half', 'half'), ('95', 'whole', 'part')
),
held AS (
    SELECT place_id, share, entered_on, left_on, from_state
    FROM core.presence WHERE source_id = (FROM claim_map) AND share IN (SELECT share FROM stage)
),
free AS (
    SELECT f.place_id, s.share, f.map_from AS entered_on, min(h.entered_on) AS left_on
    FROM claim_followed AS f CROSS JOIN stage AS s LEFT JOIN held AS h USING (place_id, share)
    GROUP BY ALL
    UNION ALL
    SELECT place_id, share, left_on, lead(entered_on) OVER (
        PARTITION BY place_id, share ORDER BY entered_on, left_on NULLS LAST, from_state)
    FROM held QUALIFY left_on IS NOT NULL
)
SELECT h.place_id, 'russia' AS side, s.russia AS stage, h.entered_on, h.left_on
FROM held AS h JOIN stage AS s USING (share)
UNION ALL
SELECT f.place_id, 'ukraine', s.ukraine, f.entered_on, f.left_on
FROM free AS f JOIN stage AS s USING (share)
WHERE f.left_on IS NULL OR f.left_on > f.entered_on;

-- Each settlement that was ever claimed, by episode: who said what first, when and in which article,
-- and when (if ever) the map showed it. An episode is what one side claimed until the other claimed
-- the place; a claim after that opens a new episode, unless the map, which had shown half of the town
-- pass to that side, showed it so all the while: then it is a claim repeated.
-- `last_claim` is the newest claim of the episode, `last_denial` the first answer to that.
CREATE TEMP TABLE claim_run AS
WITH turns AS (
    SELECT *, row_number() OVER w AS nth_claim, lag(side) OVER w AS side_before,
        lag(said_on) OVER w AS day_before
    FROM pub.settlement_event
    WHERE kind IN ('capture_claim', 'liberation_claim')
    WINDOW w AS (PARTITION BY place_id ORDER BY said_on, said_from, event_id)
)
SELECT
    t.* EXCLUDE (side_before, day_before),
    sum((t.side <> coalesce(t.side_before, t.side) AND NOT EXISTS (
        SELECT 1 FROM claim_spell AS r JOIN claim_followed AS f USING (place_id)
        WHERE r.place_id = t.place_id AND r.side = t.side AND r.stage = 'half'
            AND r.entered_on > f.map_from AND r.entered_on <= t.day_before
            AND (r.left_on IS NULL OR r.left_on > t.said_on)
    ))::INTEGER) OVER (PARTITION BY place_id, side ORDER BY nth_claim)::INTEGER AS run
FROM turns AS t;

-- What else was said stands in the episode of the claim before it, else of the claim after it, else
-- of the nearest claim; what speaks for a side with claims of that side, an assessment with any.
CREATE TEMP TABLE claim_told AS
WITH beside AS (
    SELECT e.* EXCLUDE (claims_before) REPLACE (c.side AS side), c.run,
        CASE e.kind WHEN 'independent_assessment' THEN e.side END AS found
    FROM (
        SELECT e.*, (
            SELECT count(*) FROM claim_run AS b
            WHERE b.place_id = e.place_id AND b.said_on <= e.said_on
        ) AS claims_before
        FROM pub.settlement_event AS e
        WHERE e.kind NOT IN ('capture_claim', 'liberation_claim', 'denial')
    ) AS e
    JOIN claim_run AS c
        ON c.place_id = e.place_id AND (c.side = e.side OR e.kind = 'independent_assessment')
    QUALIFY row_number() OVER (
        PARTITION BY e.event_id
        ORDER BY c.nth_claim = e.claims_before DESC, c.nth_claim = e.claims_before + 1 DESC,
            c.nth_claim <= e.claims_before DESC, abs(c.nth_claim - e.claims_before)) = 1
),
placed AS (
    SELECT *, 'claim' AS what FROM claim_run
    UNION ALL BY NAME
    SELECT *, kind AS what FROM beside
)
SELECT *, NULL AS claim_by, NULL AS claim_telling FROM placed
UNION ALL BY NAME
-- A denial stands in the episode of the claim that it answers, and is of that claim's kind.
SELECT e.* REPLACE (c.side AS side), c.run, d.claim_by, d.claim_telling,
    CASE c.what WHEN 'claim' THEN 'denial' ELSE 'denial of a part' END AS what
FROM pub.settlement_event AS e
JOIN pub.denial AS d USING (event_id)
JOIN placed AS c ON c.event_id = d.claim_event;

CREATE TEMP TABLE claim_said AS
WITH sorted AS (
    SELECT
        *, (said_on, said_from, event_id) AS nth,
        {'day': said_on, 'since': said_from, 'basis': date_basis, 'event': event_id, 'by': actor,
            'url': url, 'answer': answer} AS said
    FROM claim_told
),
newest AS (
    SELECT place_id, side, run, arg_min(said, nth) AS said, actor, telling
    FROM sorted WHERE what = 'claim'
    GROUP BY place_id, side, run, kind, actor, telling
    QUALIFY row_number() OVER (
        PARTITION BY place_id, side, run ORDER BY max(nth) DESC) = 1
),
answered AS (
    SELECT t.place_id, t.side, t.run, arg_min(t.said, t.nth) AS said
    FROM sorted AS t
    JOIN newest AS n ON (n.place_id, n.side, n.run, n.actor, n.telling)
        = (t.place_id, t.side, t.run, t.claim_by, t.claim_telling)
    WHERE t.what = 'denial'
    GROUP BY ALL
),
-- The first thing of each kind that was said in an episode, and how often it was.
firsts AS (
    SELECT
        place_id, side, run,
        count(DISTINCT (actor, telling)) FILTER (what = 'claim') AS claims,
        count(DISTINCT (actor, telling)) FILTER (what = 'partial_control_claim') AS partial_claims,
        count(DISTINCT (actor, telling)) FILTER (what = 'denial') AS denials,
        count(DISTINCT (actor, telling)) FILTER (what = 'denial of a part') AS partial_denials,
        count(DISTINCT (actor, telling)) FILTER (what = 'independent_assessment') AS assessments,
        arg_min(said, nth) FILTER (what = 'claim') AS first_claim,
        arg_min(said, nth) FILTER (what = 'partial_control_claim') AS first_partial_claim,
        arg_min(said, nth) FILTER (what = 'denial') AS first_denial,
        arg_min(said, nth) FILTER (what = 'confirmation') AS first_confirmation,
        arg_min(said, nth) FILTER (what = 'withdrawal') AS first_withdrawal,
        arg_min(said, nth) FILTER (what = 'independent_assessment') AS first_assessment,
        arg_min(said, nth) FILTER (what = 'claim_withdrawn') AS claim_withdrawn
    FROM sorted GROUP BY place_id, side, run
    HAVING first_claim IS NOT NULL
),
-- Between claim and map: the first independent assessment that finds the claiming side in the whole
-- of the place. It is not older than the claim by more than 60 days, newer than what spoke against the
-- claim before that, and older than the next claim of the other side.
against AS (
    SELECT f.place_id, f.side, f.run,
        max(e.said_on) FILTER (e.said_on <= f.first_claim.day) AS before,
        min(e.said_on) FILTER (e.said_on > n.said.day AND e.kind <> 'independent_assessment') AS after
    FROM firsts AS f
    JOIN newest AS n USING (place_id, side, run)
    JOIN pub.settlement_event AS e ON e.place_id = f.place_id AND e.side IS DISTINCT FROM f.side
        AND e.kind IN ('capture_claim', 'liberation_claim', 'independent_assessment')
    GROUP BY ALL
),
agreed AS (
    SELECT f.place_id, f.side, f.run, arg_min(e.said, e.nth) AS said
    FROM firsts AS f
    LEFT JOIN against AS a USING (place_id, side, run)
    JOIN sorted AS e ON e.place_id = f.place_id AND e.found = f.side
        AND e.said_on >= f.first_claim.day - 60
        AND (a.before IS NULL OR e.said_on > a.before) AND (a.after IS NULL OR e.said_on < a.after)
    GROUP BY ALL
)
SELECT f.* EXCLUDE (run), n.said AS last_claim, a.said AS last_denial, g.said AS first_agreement,
    row_number() OVER (
        PARTITION BY f.place_id
        ORDER BY f.first_claim.day, f.first_claim.since, f.first_claim.event)::INTEGER AS episode
FROM firsts AS f
JOIN newest AS n USING (place_id, side, run)
LEFT JOIN answered AS a USING (place_id, side, run)
LEFT JOIN agreed AS g USING (place_id, side, run);

-- Of each share the first day of the spells that had not ended when the claim was made, and the day
-- on which the last of them ended; none while the newest state shows it.
CREATE TEMP TABLE claim_mapped AS
WITH shown AS (
    SELECT
        s.place_id, s.episode, r.stage, min(r.entered_on) AS entered_on,
        CASE WHEN bool_and(r.left_on IS NOT NULL) THEN max(r.left_on) END AS left_on
    FROM claim_said AS s
    JOIN claim_spell AS r USING (place_id, side)
    WHERE r.left_on IS NULL OR r.left_on > s.first_claim.day
    GROUP BY ALL
)
SELECT
    place_id, episode,
    any_value(entered_on) FILTER (stage = 'part') AS map_part,
    any_value(entered_on) FILTER (stage = 'half') AS map_half,
    any_value(entered_on) FILTER (stage = 'whole') AS map_whole,
    any_value(left_on) FILTER (stage = 'part') AS map_part_left,
    any_value(left_on) FILTER (stage = 'half') AS map_half_left,
    any_value(left_on) FILTER (stage = 'whole') AS map_whole_left
FROM shown GROUP BY ALL;
