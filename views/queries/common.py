"""What several questions share."""

# Which count is named first where several speak of one month: independent before party to the war.
ORDER = """
    CASE estimator_id
        WHEN 'afp' THEN 1 WHEN 'deepstate' THEN 2 WHEN 'isw' THEN 3 WHEN 'black-bird' THEN 4
        WHEN 'uk-mod' THEN 5 WHEN 'war-mapper' THEN 6 WHEN 'agentstvo' THEN 7 ELSE 8
    END + CASE s.estimator_side WHEN 'russia' THEN 10 ELSE 0 END
"""
