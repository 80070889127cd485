-- Each settlement that was ever claimed, by episode: what was said (claims.sql), when the map showed
-- it, and what follows from that (claim_status.sql).
CREATE TABLE pub.claim_ledger AS
SELECT
    s.place_id, p.name_en AS place, p.name_uk AS place_uk, p.parent_id AS oblast_id,
    o.name_en AS oblast, p.lat, p.lon, s.episode, s.side, s.claims, s.partial_claims, s.denials,
    s.partial_denials, s.assessments,
    s.first_claim.day AS first_claim, s.first_claim.since AS first_claim_from,
    s.first_claim.basis AS first_claim_basis, s.first_claim.event AS first_claim_event,
    s.first_claim.by AS first_claim_by, s.first_claim.url AS first_claim_url,
    s.last_claim.day AS last_claim, s.last_claim.since AS last_claim_from,
    s.last_claim.basis AS last_claim_basis, s.last_claim.event AS last_claim_event,
    s.last_claim.by AS last_claim_by,
    s.first_partial_claim.day AS first_partial_claim,
    s.first_partial_claim.since AS first_partial_claim_from,
    s.first_partial_claim.basis AS first_partial_claim_basis,
    s.first_denial.day AS first_denial, s.first_denial.since AS first_denial_from,
    s.first_denial.basis AS first_denial_basis, s.first_denial.event AS first_denial_event,
    s.first_denial.by AS first_denial_by, s.first_denial.answer AS first_denial_answer,
    s.first_denial.url AS first_denial_url,
    s.last_denial.day AS last_denial, s.last_denial.since AS last_denial_from,
    s.last_denial.basis AS last_denial_basis, s.last_denial.event AS last_denial_event,
    s.last_denial.by AS last_denial_by, s.last_denial.answer AS last_denial_answer,
    s.first_confirmation.day AS first_confirmation,
    s.first_confirmation.since AS first_confirmation_from,
    s.first_confirmation.basis AS first_confirmation_basis,
    s.first_confirmation.by AS first_confirmation_by,
    s.first_confirmation.answer AS first_confirmation_answer,
    s.first_withdrawal.day AS first_withdrawal, s.first_withdrawal.since AS first_withdrawal_from,
    s.first_withdrawal.basis AS first_withdrawal_basis, s.first_withdrawal.by AS first_withdrawal_by,
    s.first_assessment.day AS first_assessment, s.first_assessment.since AS first_assessment_from,
    s.first_assessment.basis AS first_assessment_basis, s.first_assessment.event AS first_assessment_event,
    s.first_assessment.by AS first_assessment_by, s.first_assessment.answer AS first_assessment_answer,
    s.first_agreement.day AS first_agreement, s.first_agreement.since AS first_agreement_from,
    s.first_agreement.basis AS first_agreement_basis, s.first_agreement.event AS first_agreement_event,
    s.first_agreement.by AS first_agreement_by, s.first_agreement.answer AS first_agreement_answer,
    m.map_part, m.map_half, m.map_whole, m.map_part_left, m.map_half_left, m.map_whole_left, f.map_from,
    f.map_until, t.lag_days, t.days_without_map, t.status
FROM claim_said AS s
JOIN core.place AS p USING (place_id)
LEFT JOIN core.place AS o ON o.place_id = p.parent_id
JOIN claim_status AS t USING (place_id, episode)
LEFT JOIN claim_mapped AS m USING (place_id, episode)
LEFT JOIN claim_followed AS f USING (place_id)
ORDER BY s.first_claim.day DESC, s.place_id, s.episode;
