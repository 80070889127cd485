-- What the map makes of a claim: how many days it was late, and the status of the episode.
CREATE TEMP TABLE claim_status AS
SELECT
    s.place_id, s.episode,
    -- Days from the first claim until the map showed half of the town in the hands of the side that
    -- claims it; negative: the map was first. Not known where the day of the claim is not known to
    -- three days, or where the map showed it from the first day of its record on.
    CASE WHEN f.place_id IS NOT NULL AND s.first_claim.day <= f.map_until
            AND s.first_claim.day <= s.first_claim.since + 3 AND m.map_half > f.map_from
        THEN datediff('day', s.first_claim.day, m.map_half) END AS lag_days,
    -- Days from the first claim to the newest state of the map, which does not show half of the
    -- town so.
    CASE WHEN f.place_id IS NOT NULL AND m.map_half IS NULL AND s.first_claim.day <= f.map_until
        THEN datediff('day', s.first_claim.day, f.map_until) END AS days_without_map,
    -- A status is as of `map_until`. A denial counts when it answers the newest claim; one that is
    -- older than the claim never does. `is_steady`: the map showed half of the town or more as held
    -- by Russia in every month of its record, and no change of more than a point in the last six:
    -- what its disc lacks is water, not contested ground.
    CASE
        WHEN s.claim_withdrawn IS NOT NULL THEN 'withdrawn claim'
        WHEN f.place_id IS NULL OR s.first_claim.day > f.map_until
            THEN CASE WHEN s.last_denial IS NOT NULL THEN 'denied' ELSE 'claimed' END
        WHEN m.map_half_left IS NOT NULL THEN 'reversed'
        WHEN m.map_whole IS NOT NULL AND m.map_whole_left IS NULL THEN 'on the map'
        WHEN f.is_steady AND s.side = 'russia' THEN 'held'
        WHEN m.map_part IS NOT NULL AND m.map_part_left IS NULL THEN 'contested'
        ELSE 'not on the map'
    END AS status
FROM claim_said AS s
LEFT JOIN claim_mapped AS m USING (place_id, episode)
LEFT JOIN claim_followed AS f USING (place_id);
