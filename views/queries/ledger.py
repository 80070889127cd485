"""The build itself: who counts, what it covers, how old it is, its licences."""

import pandas as pd

from views.database import query


def build() -> pd.Series:
    """The build on screen: build_id, built_at (UTC), git_commit, data_as_of, versions."""
    return query("SELECT * FROM pub.build").iloc[0]


def freshness() -> pd.DataFrame:
    """How new the newest figure of each estimator is; most figures first."""
    return query(
        "SELECT estimator, newest_month, newest_period_end, newest_print, figures "
        "FROM pub.freshness"
    )


def reach() -> pd.Series:
    """How far the data reach, days or NaT: figures_until, printed_on, maps_until, events_until."""
    return query("SELECT figures_until, printed_on, maps_until, events_until FROM pub.reach").iloc[
        0
    ]


def data_day() -> str:
    """The day of the ledger's data as a whole (its commit), YYYY-MM-DD."""
    rows = query("SELECT coalesce(data_as_of, built_at::DATE)::VARCHAR AS day FROM pub.build")
    return str(rows["day"].iloc[0])


DOWNLOADS = {
    "monthly_change": "Monthly change",
    "figure": "Figures",
    "printing": "Printings",
    "article": "Articles",
    "event": "Events",
    "statement": "Statements",
    "series": "Series",
    "record": "Records",
    "change": "Measured months",
    "month_area": "Measured areas",
    "settlement_month": "Settlements by month",
    "presence": "Changes of hands by settlement",
    "agreement": "Printed and measured",
    "revision": "Revisions",
    "place": "Places",
}


def relations() -> dict[str, str]:
    """The tables and views of `pub` in order of their names, with what each is."""
    rows = query(
        """
        SELECT table_name AS name, comment FROM duckdb_tables() WHERE schema_name = 'pub'
        UNION ALL
        SELECT view_name, comment FROM duckdb_views() WHERE schema_name = 'pub' ORDER BY name
        """
    )
    return dict(zip(rows["name"], rows["comment"], strict=True))


def download(name: str) -> pd.DataFrame:
    """All rows of a relation of `pub`; KeyError for any other name."""
    if name not in relations():
        raise KeyError(name)
    return query(f"SELECT * FROM pub.{name}")  # noqa: S608 - one of the catalogue's names


def meanings() -> dict[tuple[str, str], str]:
    """What each column of `pub` means, by relation and name; by "" and name what most say."""
    rows = query(
        """
        WITH said AS (
            SELECT table_name AS relation, column_name AS name, comment
            FROM duckdb_columns() WHERE schema_name = 'pub')
        SELECT * FROM said
        UNION ALL
        SELECT '', name, comment FROM said GROUP BY name, comment
        QUALIFY row_number() OVER (PARTITION BY name ORDER BY count(*) DESC, comment) = 1
        """
    )
    return dict(zip(zip(rows["relation"], rows["name"], strict=True), rows["comment"], strict=True))


def estimators() -> pd.DataFrame:
    """Who counts, with the number of figures and whole months; most months first."""
    return query(
        """
        SELECT e.name, e.kind, e.side, e.about, sum(s.figures)::INTEGER AS figures,
            sum(s.months)::INTEGER AS months
        FROM pub.estimator AS e JOIN pub.series AS s USING (estimator_id)
        GROUP BY ALL ORDER BY months DESC, figures DESC, e.name
        """
    )


def all_series() -> pd.DataFrame:
    """Every way of counting with its definition; most months first."""
    return query(
        "SELECT series_id, estimator, name, measure, definition, data_source, valid_to, months, "
        "measured_from FROM pub.series ORDER BY months DESC, estimator, series_id"
    )


def coverage() -> pd.DataFrame:
    """Which month is known from whom: month, estimator_id, estimator, color, km2 (for Ukraine)."""
    return query(
        """
        SELECT m.month, strftime(m.month, '%Y-%m') AS ym, m.estimator_id, m.estimator, s.color,
            first(m.km2 ORDER BY m.series_id) AS km2
        FROM pub.monthly_change AS m JOIN pub.series AS s USING (series_id, estimator_id)
        WHERE m.place_id = 'ua' AND m.measure IN ('net_change', 'gain') AND m.basis = 'printed'
        GROUP BY m.month, estimator_id, m.estimator, s.color, s.rank
        ORDER BY s.rank, estimator, month
        """
    )


def left_out_counts() -> pd.DataFrame:
    """Collected rows that are not in the ledger, by file and reason."""
    return query(
        """
        SELECT file_name AS "Collected file", reason AS "Reason", count(*) AS "Rows"
        FROM pub.left_out GROUP BY ALL ORDER BY "Rows" DESC, "Reason"
        """
    )


def basis_counts() -> pd.Series:
    """How many figures are from dated and undated pages, and from low-trust copies."""
    return query(
        """
        SELECT
            count(*) AS figures,
            count(*) FILTER (vintage_basis = 'earliest possible') AS undated,
            count(*) FILTER (source_tier = 'low-trust') AS low_trust,
            count(*) FILTER (source_tier = 'state-outlet') AS state_outlet,
            (SELECT count(*) FROM pub.article) AS articles,
            (SELECT count(*) FROM pub.article WHERE published IS NULL) AS undated_articles,
            (SELECT count(*) FROM pub.article WHERE headline_basis <> 'seen') AS unseen_headlines
        FROM pub.figure
        """
    ).iloc[0]


def licences() -> pd.DataFrame:
    """The licence ledger."""
    return query(
        "SELECT licence_id, covers, holder, licence, url, note FROM pub.licence ORDER BY licence_id"
    )


def load_log() -> pd.DataFrame:
    """Files that went into the build: name, rows, bytes, hash."""
    return query(
        'SELECT file AS "File", row_count AS "Rows", bytes AS "Bytes", sha256 AS "SHA-256" '
        "FROM pub.load_log ORDER BY file"
    )


def all_input_faults() -> pd.DataFrame:
    """Each of them."""
    return query(
        'SELECT source AS "Source", item AS "Item", rule AS "Rule", found AS "Found", '
        'decision AS "Decision" FROM pub.input_fault ORDER BY ALL'
    )


def sources() -> pd.DataFrame:
    """Where maps and daily areas come from."""
    return query(
        "SELECT source_id, title, counted_by, licence, attribution, home, faults "
        "FROM pub.source ORDER BY title"
    )


def spellings() -> pd.DataFrame:
    """Places that a text may name, in all their spellings: place_id, kind, name, names."""
    return query(
        """
        SELECT place_id, kind, name_en AS name, list_filter(list_distinct(
            [name_en, name_uk, name_ru] || string_split(coalesce(aliases, ''), ';')),
            lambda n: n IS NOT NULL AND n <> '') AS names
        FROM pub.place WHERE kind IN ('country', 'oblast', 'settlement') ORDER BY place_id
        """
    )


def gazetteer() -> pd.DataFrame:
    """All places with their names, as the reader of texts takes them."""
    return query(
        "SELECT place_id, kind, parent_id, name_en, name_uk, name_ru, aliases, "
        "lat::VARCHAR AS lat, lon::VARCHAR AS lon, population::VARCHAR AS population, members "
        "FROM pub.place ORDER BY place_id"
    )


def estimator_names() -> pd.DataFrame:
    """Who counts, with the names that a text may use: estimator_id, short, names."""
    return query(
        "SELECT estimator_id, short, list_distinct([name, short]) AS names FROM pub.estimator "
        "WHERE estimator_id <> 'frontline-ledger' ORDER BY estimator_id"
    )
