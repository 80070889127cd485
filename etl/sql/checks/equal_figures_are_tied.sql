-- Figures that are equal, over periods that overlap, at one place, by one estimator or on one source, are one figure (`repeats`), or a note says why not ("not f0126: …").
WITH RECURSIVE inside AS (
    SELECT place_id, parent_id AS around FROM stage_place WHERE parent_id IS NOT NULL
    UNION
    SELECT unnest(string_split(members, ';')), place_id FROM stage_place WHERE members IS NOT NULL
),
lies_in AS (
    SELECT place_id, place_id AS around FROM stage_place
    UNION
    SELECT l.place_id, i.around FROM lies_in AS l JOIN inside AS i ON i.place_id = l.around
),
-- Places that share ground: one lies in the other, or both are parts of the front without fixed bounds.
overlap AS (
    SELECT place_id AS one, around AS other FROM lies_in
    UNION SELECT around, place_id FROM lies_in
    UNION SELECT a.place_id, b.place_id FROM stage_place AS a JOIN stage_place AS b ON a.kind = b.kind
    WHERE a.kind = 'direction'
),
told AS (
    SELECT
        f.figure_id, coalesce(f.original, f.figure_id) AS root, f.place_id, f.period_start, f.period_end, f.note, u.dimension,
        -- copies and revisions have one key
        (f.series_id, f.place_id, f.period_start, f.period_end) AS key,
        f.value * u.factor AS low, coalesce(f.value_high, f.value) * u.factor AS high, s.estimator,
        -- the map or count on which the series rests; none where that is not stated
        (SELECT min(m.map_id) FROM stage_map AS m
            WHERE m.kind <> 'not stated'
                AND list_contains(string_split(m.data_sources, '; '), s.data_source)) AS source
    FROM stage_figure AS f
    JOIN stage_series AS s USING (series_id)
    JOIN stage_unit AS u ON u.unit = f.unit
    WHERE f.value > 0
),
told_apart AS (
    SELECT t.key AS one, o.key AS other
    FROM (SELECT key, unnest(regexp_extract_all(note, '\bnot (f[0-9]+)', 1)) AS named FROM told) AS t
    JOIN told AS o ON o.figure_id = t.named
),
-- Numbers a thousandth apart (rounding, conversion) stand in one step of a logarithm, or in two that adjoin.
steps AS (SELECT *, floor(ln(low) * 1000)::BIGINT AS step FROM told),
equal AS (
    SELECT a.figure_id AS one, b.figure_id AS other, a.key AS one_key, b.key AS other_key
    FROM (SELECT *, step + unnest([-1, 0, 1]) AS near FROM steps) AS a
    JOIN steps AS b ON b.step = a.near AND b.dimension = a.dimension
    JOIN overlap AS o ON o.one = a.place_id AND o.other = b.place_id
    WHERE a.figure_id < b.figure_id AND a.key <> b.key AND a.root <> b.root
        AND a.period_start <= b.period_end AND b.period_start <= a.period_end
        AND (a.estimator = b.estimator OR a.source = b.source)
        AND abs(a.low - b.low) <= 0.001 * b.low AND abs(a.high - b.high) <= 0.001 * b.high
)
SELECT 'figures.csv' AS file, other AS row_id, 'original' AS "column",
    'as much as ' || string_agg(one, ', ' ORDER BY one) AS found,
    'the row that it repeats, or the reason in its note: "not ' || min(one) || ': …"' AS wanted
FROM equal AS e
WHERE NOT EXISTS (SELECT 1 FROM told_apart AS t
    WHERE (t.one = e.one_key AND t.other = e.other_key) OR (t.one = e.other_key AND t.other = e.one_key))
GROUP BY other
