-- Each settlement that was ever claimed, by episode: what was said (claims.sql), when the map showed
-- it, and what follows from that (claim_status.sql).
CREATE TABLE pub.claim_ledger AS
SELECT
    s.place_id, s.place, s.place_uk, s.oblast_id, s.oblast, s.lat, s.lon, s.episode, s.claims,
    s.partial_claims, s.denials, s.partial_denials, s.assessments, s.first_claim,
    s.first_claim_until, s.first_claim_basis, s.first_claim_event, s.first_claim_by,
    s.first_claim_publisher, s.first_claim_url, s.first_claim_article, s.last_claim,
    s.last_claim_until, s.last_claim_basis, s.last_claim_event, s.last_claim_by, s.last_claim_url,
    s.first_partial_claim, s.first_partial_claim_until, s.first_partial_claim_basis,
    s.first_partial_claim_by, s.first_partial_claim_article, s.first_denial, s.first_denial_until,
    s.first_denial_basis, s.first_denial_event, s.first_denial_by, s.first_denial_answer,
    s.first_denial_publisher, s.first_denial_url, s.first_denial_article, s.last_denial,
    s.last_denial_until, s.last_denial_basis, s.last_denial_event, s.last_denial_by,
    s.last_denial_answer, s.last_denial_url, s.first_confirmation, s.first_confirmation_until,
    s.first_confirmation_basis, s.first_confirmation_by, s.first_confirmation_answer,
    s.first_confirmation_url, s.first_confirmation_article, s.first_withdrawal,
    s.first_withdrawal_until, s.first_withdrawal_basis, s.first_withdrawal_by,
    s.first_withdrawal_url, s.first_withdrawal_article, s.first_assessment,
    s.first_assessment_until, s.first_assessment_basis, s.first_assessment_by,
    s.first_assessment_url, s.first_assessment_article, s.first_liberation_claim,
    s.first_liberation_claim_until, s.first_liberation_claim_basis, s.first_liberation_claim_by,
    s.first_liberation_claim_url, s.first_liberation_claim_article, s.claim_withdrawn,
    s.claim_withdrawn_by, s.claim_withdrawn_url, m.map_centre, m.map_10, m.map_50, m.map_95,
    m.map_centre_left, m.map_10_left, m.map_50_left, m.map_95_left, f.map_from, f.map_until,
    t.lag_days, t.days_without_map, t.status
FROM claim_said AS s
JOIN claim_status AS t USING (place_id, episode)
LEFT JOIN claim_mapped AS m USING (place_id, episode)
LEFT JOIN claim_followed AS f USING (place_id)
ORDER BY s.first_claim DESC, s.place_id, s.episode;
