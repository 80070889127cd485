-- What a note or caveat says of its figure (net, gross, negative, a week, a bound that is not stated, an error) is what the row's fields say.
WITH told AS (
    SELECT f.figure_id, f.side, f.flag, f.period_basis, f.period_end - f.period_start + 1 AS days, s.measure,
        part, lower(said) AS said
    FROM (
        SELECT *, unnest(['note', 'caveat']) AS part, unnest([note, caveat]) AS said FROM stage_figure
    ) AS f JOIN stage_series AS s USING (series_id)
    WHERE said IS NOT NULL
)
SELECT 'figures.csv' AS file, figure_id AS row_id, part AS "column", said AS found, wanted
FROM (
    -- A first word is about the row itself: "Net; claimed areas counted". Later ones may speak of another.
    SELECT *, 'a measure that is net change, or other words' AS wanted FROM told
    WHERE regexp_matches(said, '^net\b|\bis net\b') AND measure <> 'net_change'
    UNION ALL
    SELECT *, 'a measure that is gross, or other words' FROM told
    WHERE regexp_matches(said, '^gross\b|\bis gross\b') AND measure NOT IN ('gross_gain', 'gross_loss')
    UNION ALL
    SELECT *, 'a net change that is negative (side ukraine), or words that say what is counted besides' FROM told
    WHERE regexp_matches(said, '\bnegative\b') AND NOT regexp_matches(said, '\bonce\b')
        AND NOT (measure = 'net_change' AND side = 'ukraine')
    UNION ALL
    SELECT *, 'a period of a week' FROM told
    WHERE regexp_matches(said, '\b(a|past|last|the) week\b|^week\b') AND NOT regexp_matches(said, '\bweek later\b')
        AND days > 9
    UNION ALL
    SELECT *, 'approximate, since a bound of the period is not known' FROM told
    WHERE regexp_matches(said, '(start|end|window|period|day|days)[a-z ]* not (stated|known|given)') AND period_basis = 'exact'
    UNION ALL
    SELECT *, 'a flag, since it tells an error of the article' FROM told
    WHERE regexp_matches(said, '\bgarbled\b|error in the article|conversion error|wrong conversion') AND flag IS NULL
)
