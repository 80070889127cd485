-- A statement marked evaluable names its estimator, measure, place and subject; any other says why not.
SELECT 'statements.csv' AS file, statement_id AS row_id, 'evaluable' AS "column", evaluable AS found,
    CASE WHEN evaluable = 'yes' THEN 'estimator_id, measure, place_id, subject and no reason'
        ELSE 'a reason why a program cannot evaluate it' END AS wanted
FROM stage_statement
WHERE (evaluable = 'yes' AND (
        estimator_id IS NULL OR measure IS NULL OR place_id IS NULL OR subject_start IS NULL OR reason IS NOT NULL))
    OR (evaluable = 'no' AND reason IS NULL)
