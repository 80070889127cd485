-- From the staged rows (one `stage_<model>` each, typed, otherwise as in the files) to `core`.
INSERT INTO core.unit BY NAME FROM stage_unit;

INSERT INTO core.publisher BY NAME FROM stage_publisher ORDER BY publisher_id;

INSERT INTO core.article BY NAME
SELECT
    article_id, publisher_id, headline, headline_basis, author, published,
    try_cast(published AS DATE) AS published_on,
    coalesce(try_cast(published AS DATE), last_day(try_cast(published || '-01' AS DATE)))
        AS published_by,
    published_basis, language, agency, source_tier, url, archived_url, related_headline, note
FROM stage_article ORDER BY article_id;

INSERT INTO core.wire_copy BY NAME
SELECT article_id, copy_of AS original_id
FROM stage_article WHERE copy_of IS NOT NULL ORDER BY article_id;

INSERT INTO core.place BY NAME FROM stage_place ORDER BY place_id;

INSERT INTO core.outline BY NAME FROM stage_outline ORDER BY place_id;

INSERT INTO core.surrounding BY NAME FROM stage_surrounding ORDER BY surrounding_id;

INSERT INTO core.estimator BY NAME FROM stage_estimator ORDER BY estimator_id;

INSERT INTO core.map BY NAME SELECT map_id, name, kind FROM stage_map ORDER BY map_id;

INSERT INTO core.series BY NAME
SELECT
    s.series_id, s.name, s.estimator AS estimator_id, s.measure, s.side, s.unit, s.data_source,
    s.definition, s.valid_from, s.valid_to, s.continues, s.measured_from, s.counts, s.reproduces,
    s.wider_than, m.map_id AS rests_on
FROM stage_series AS s
JOIN stage_map AS m ON list_contains(string_split(m.data_sources, '; '), s.data_source)
ORDER BY s.series_id;

INSERT INTO core.series_set BY NAME
SELECT
    set_id, row_number() OVER () AS position, label, string_split(series, ';') AS series_ids, why
FROM stage_seriesset;

-- The value in the unit of the series. A net change counted for Ukraine is a loss for Russia.
CREATE TEMP TABLE signed AS
SELECT
    f.*,
    f.value * u.factor * f.sign AS low_or_high,
    coalesce(f.value_high, f.value) * u.factor * f.sign AS high_or_low
FROM (
    SELECT
        f.*,
        CASE WHEN s.measure = 'net_change' AND f.side = 'ukraine' THEN -1 ELSE 1 END AS sign
    FROM stage_figure AS f JOIN stage_series AS s USING (series_id)
) AS f
JOIN core.unit AS u USING (unit);

INSERT INTO core.figure BY NAME
SELECT
    figure_id, series_id, place_id, period_kind, period_start, period_end, period_basis,
    vintage, vintage_basis,
    (low_or_high + high_or_low) / 2 AS value,
    least(low_or_high, high_or_low) AS value_low,
    greatest(low_or_high, high_or_low) AS value_high
FROM signed WHERE role = 'prints' ORDER BY figure_id;

INSERT INTO core.figure_article BY NAME
SELECT
    figure_id AS print_id, coalesce(original, figure_id) AS figure_id, article_id, role, side,
    qualifier, value AS printed_value, value_high AS printed_value_high, unit AS printed_unit,
    printed, (low_or_high + high_or_low) / 2 AS value,
    vintage, vintage_basis, speaker, flag, note, caveat
FROM signed ORDER BY print_id;

INSERT INTO core.event BY NAME FROM stage_event ORDER BY event_id;

INSERT INTO core.statement BY NAME FROM stage_statement ORDER BY statement_id;

INSERT INTO core.licence BY NAME FROM stage_licence ORDER BY licence_id;

INSERT INTO core.left_out BY NAME FROM stage_leftout ORDER BY row_id;

INSERT INTO core.correction BY NAME
SELECT * EXCLUDE (day), day AS corrected_on FROM stage_correction ORDER BY correction_id;

INSERT INTO core.source BY NAME FROM stage_source ORDER BY source_id;

INSERT INTO core.state BY NAME
SELECT source_id, state_id, as_of, file_date, lag_days, input_sha256, method, nullif(flag, '') AS flag
FROM stage_measured_states
ORDER BY source_id, state_id;

INSERT INTO core.area BY NAME FROM stage_measured_areas
ORDER BY source_id, state_id, place_id, layer;

INSERT INTO core.change BY NAME
SELECT
    source_id, place_id, definition, (month || '-01')::DATE AS month, from_state, to_state, net_km2,
    gained_km2, lost_km2, net_if_day_earlier_km2, net_if_day_later_km2,
    nullif(flag, '') AS flag, nullif(flag_note, '') AS flag_note, part_until,
    is_part_of_month, is_redrawn, is_not_captured, is_interrupted, method, input_sha256
FROM stage_measured_months
ORDER BY source_id, place_id, definition, month;

INSERT INTO core.level BY NAME
SELECT source_id, definition, (month || '-01')::DATE AS month, state_id, area_km2
FROM stage_measured_levels
ORDER BY source_id, definition, month;

INSERT INTO core.day BY NAME
SELECT source_id, definition, day, area_km2 FROM stage_measured_days
ORDER BY source_id, definition, day;

INSERT INTO core.change_vintage BY NAME
SELECT
    source_id, definition, (month || '-01')::DATE AS month, vintage_at::TIMESTAMP AS vintage_at,
    file, to_state, net_km2, area_km2, nullif(flag, '') AS flag, is_withdrawn, input_sha256
FROM stage_measured_vintages
ORDER BY source_id, definition, month, vintage_at;

INSERT INTO core.presence BY NAME
SELECT source_id, place_id, share, entered_on, left_on, from_state, nullif(to_state, '') AS to_state
FROM stage_measured_settlements
ORDER BY source_id, place_id, share, entered_on;

INSERT INTO core.settlement_month BY NAME
SELECT source_id, place_id, (month || '-01')::DATE AS month, share_pct
FROM stage_measured_settlement_months
ORDER BY source_id, place_id, month;

INSERT INTO core.input_fault BY NAME
SELECT source_id, item, rule, found, decision
FROM stage_measured_left_out
ORDER BY source_id, item, rule, found, decision;
