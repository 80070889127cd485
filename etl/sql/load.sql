-- From the staged rows (one `stage.<model>` each, typed, otherwise as in the files) to `core`.
INSERT INTO core.publisher SELECT * FROM stage_publisher ORDER BY publisher_id;

INSERT INTO core.article
SELECT
    article_id, publisher_id, headline, headline_basis, author, published,
    try_cast(published AS DATE),
    coalesce(try_cast(published AS DATE), last_day(try_cast(published || '-01' AS DATE))),
    published_basis,
    language, agency, source_tier, url, archived_url, related_headline, note
FROM stage_article ORDER BY article_id;

INSERT INTO core.wire_copy
SELECT article_id, copy_of FROM stage_article WHERE copy_of IS NOT NULL ORDER BY article_id;

INSERT INTO core.place
SELECT
    place_id, kind, parent_id, name_en, name_uk, name_ru, name_ru_basis, aliases,
    iso_3166_2, lat, lon, geonames_id, area_km2, area_official_km2, members, note
FROM stage_place ORDER BY place_id;

INSERT INTO core.outline SELECT * FROM stage_outline ORDER BY place_id;

INSERT INTO core.estimator SELECT * FROM stage_estimator ORDER BY estimator_id;

INSERT INTO core.map SELECT map_id, name, kind FROM stage_map ORDER BY map_id;

INSERT INTO core.series
SELECT
    series_id, s.name, estimator, measure, side, unit, data_source, definition,
    valid_from, valid_to, continues, measured_from, counts,
    reproduces, m.map_id
FROM stage_series AS s
JOIN stage_map AS m ON list_contains(string_split(m.data_sources, '; '), s.data_source)
ORDER BY series_id;

-- The value in the unit of the series. A net change counted for Ukraine is a loss for Russia.
CREATE TEMP TABLE signed AS
SELECT
    f.*,
    f.value * u.factor * sign AS low_or_high,
    coalesce(f.value_high, f.value) * u.factor * sign AS high_or_low
FROM (
    SELECT
        f.*,
        CASE WHEN s.measure = 'net_change' AND f.side = 'ukraine' THEN -1 ELSE 1 END AS sign
    FROM stage_figure AS f JOIN stage_series AS s USING (series_id)
) AS f
JOIN core.unit AS u USING (unit);

INSERT INTO core.figure
SELECT
    figure_id, series_id, place_id, period_kind, period_start, period_end, period_basis,
    vintage, vintage_basis,
    (low_or_high + high_or_low) / 2, least(low_or_high, high_or_low),
    greatest(low_or_high, high_or_low)
FROM signed WHERE role = 'prints' ORDER BY figure_id;

INSERT INTO core.figure_article
SELECT
    figure_id, coalesce(original, figure_id), article_id, role, side, qualifier,
    value, value_high, unit, printed, (low_or_high + high_or_low) / 2,
    vintage, vintage_basis, speaker, flag, note, caveat
FROM signed ORDER BY figure_id;

INSERT INTO core.event
SELECT
    event_id, place_id, kind, actor, speaker, actor_side, event_from, event_to, date_basis,
    article_id, name_used, wording, hedge, detail, note
FROM stage_event ORDER BY event_id;

INSERT INTO core.statement SELECT * FROM stage_statement ORDER BY statement_id;

INSERT INTO core.licence SELECT * FROM stage_licence ORDER BY licence_id;

INSERT INTO core.left_out SELECT row_id, file_name, reason, detail
FROM stage_leftout ORDER BY row_id;

INSERT INTO core.source SELECT * FROM stage_source ORDER BY source_id;

INSERT INTO core.state
SELECT source_id, state_id, as_of, file_date, lag_days, input_sha256, method, nullif(flag, '')
FROM stage_measured_states ORDER BY ALL;

INSERT INTO core.area
SELECT source_id, state_id, place_id, layer, area_km2 FROM stage_measured_areas ORDER BY ALL;

INSERT INTO core.change
SELECT
    source_id, place_id, definition, (month || '-01')::DATE, from_state, to_state, net_km2,
    gained_km2, lost_km2, net_if_day_earlier_km2, net_if_day_later_km2, nullif(flag, ''), method,
    input_sha256
FROM stage_measured_months ORDER BY source_id, place_id, definition, month;

INSERT INTO core.level
SELECT source_id, definition, (month || '-01')::DATE, state_id, area_km2
FROM stage_measured_levels ORDER BY ALL;

INSERT INTO core.change_vintage
SELECT
    source_id, definition, (month || '-01')::DATE, vintage_at::TIMESTAMP, file, to_state, net_km2, area_km2,
    nullif(flag, ''), input_sha256
FROM stage_measured_vintages ORDER BY ALL;

INSERT INTO core.presence
SELECT source_id, place_id, share, entered_on, left_on, from_state, nullif(to_state, '')
FROM stage_measured_settlements ORDER BY ALL;

INSERT INTO core.settlement_month
SELECT source_id, place_id, (month || '-01')::DATE, share_pct
FROM stage_measured_settlement_months ORDER BY ALL;

INSERT INTO core.input_fault
SELECT source_id, item, rule, found, decision FROM stage_measured_left_out ORDER BY ALL;
