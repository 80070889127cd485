-- Each settlement that was ever claimed, by episode: what was said (claims.sql), when the map showed
-- it, and what follows from that (claim_status.sql).
CREATE TABLE pub.claim_ledger AS
SELECT
    s.place_id, p.name_en AS place, p.name_uk AS place_uk, p.parent_id AS oblast_id,
    o.name_en AS oblast, p.lat, p.lon, s.episode, s.claims, s.partial_claims, s.denials,
    s.partial_denials, s.assessments,
    s.first_claim.day AS first_claim, s.first_claim.until AS first_claim_until,
    s.first_claim.basis AS first_claim_basis, s.first_claim.event AS first_claim_event,
    s.first_claim.by AS first_claim_by, s.first_claim.url AS first_claim_url,
    s.last_claim.day AS last_claim, s.last_claim.until AS last_claim_until,
    s.last_claim.basis AS last_claim_basis, s.last_claim.event AS last_claim_event,
    s.last_claim.by AS last_claim_by,
    s.first_partial_claim.day AS first_partial_claim,
    s.first_partial_claim.until AS first_partial_claim_until,
    s.first_partial_claim.basis AS first_partial_claim_basis,
    s.first_denial.day AS first_denial, s.first_denial.until AS first_denial_until,
    s.first_denial.basis AS first_denial_basis, s.first_denial.event AS first_denial_event,
    s.first_denial.by AS first_denial_by, s.first_denial.answer AS first_denial_answer,
    s.first_denial.url AS first_denial_url,
    s.last_denial.day AS last_denial, s.last_denial.until AS last_denial_until,
    s.last_denial.basis AS last_denial_basis, s.last_denial.event AS last_denial_event,
    s.last_denial.by AS last_denial_by, s.last_denial.answer AS last_denial_answer,
    s.first_confirmation.day AS first_confirmation,
    s.first_confirmation.until AS first_confirmation_until,
    s.first_confirmation.basis AS first_confirmation_basis,
    s.first_confirmation.by AS first_confirmation_by,
    s.first_confirmation.answer AS first_confirmation_answer,
    s.first_withdrawal.day AS first_withdrawal, s.first_withdrawal.until AS first_withdrawal_until,
    s.first_withdrawal.basis AS first_withdrawal_basis, s.first_withdrawal.by AS first_withdrawal_by,
    s.first_assessment.day AS first_assessment, s.first_assessment.until AS first_assessment_until,
    s.first_assessment.basis AS first_assessment_basis, s.first_assessment.by AS first_assessment_by,
    s.first_liberation_claim.day AS first_liberation_claim,
    s.first_liberation_claim.until AS first_liberation_claim_until,
    s.first_liberation_claim.basis AS first_liberation_claim_basis,
    s.first_liberation_claim.by AS first_liberation_claim_by,
    m.map_10, m.map_50, m.map_95, m.map_10_left, m.map_50_left, m.map_95_left, f.map_from,
    f.map_until, t.lag_days, t.days_without_map, t.status
FROM claim_said AS s
JOIN core.place AS p USING (place_id)
LEFT JOIN core.place AS o ON o.place_id = p.parent_id
JOIN claim_status AS t USING (place_id, episode)
LEFT JOIN claim_mapped AS m USING (place_id, episode)
LEFT JOIN claim_followed AS f USING (place_id)
ORDER BY s.first_claim.day DESC, s.place_id, s.episode;
