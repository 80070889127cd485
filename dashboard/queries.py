"""One function a question: a short SELECT on ``pub.*`` with bound parameters → DataFrame.

Ukraine as a whole is the place ``ua``. Areas are km², positive where Russia gained. Days and
months come back as pandas timestamps (a month is its first day).
"""

from datetime import date

import pandas as pd

from dashboard.database import query

# Which count is named first where several speak of one month: independent before party to the war.
ORDER = """
    CASE estimator_id
        WHEN 'afp' THEN 1 WHEN 'deepstate' THEN 2 WHEN 'isw' THEN 3 WHEN 'black-bird' THEN 4
        WHEN 'uk-mod' THEN 5 WHEN 'war-mapper' THEN 6 WHEN 'agentstvo' THEN 7 ELSE 8
    END + CASE s.estimator_side WHEN 'russia' THEN 10 ELSE 0 END
"""


def build() -> pd.Series:
    """The build on screen: build_id, built_at (UTC), git_commit, data_as_of, versions."""
    return query("SELECT * FROM pub.build").iloc[0]


def months() -> pd.DataFrame:
    """Months with a printed whole-month change for Ukraine, newest first: month, estimators."""
    return query(
        """
        SELECT month, count(DISTINCT estimator_id) AS estimators
        FROM pub.monthly_change
        WHERE place_id = 'ua' AND measure IN ('net_change', 'gain') AND basis = 'printed'
        GROUP BY month ORDER BY month DESC
        """
    )


def told_months() -> pd.DataFrame:
    """Months with a whole-month change for Ukraine, printed or measured, newest first.

    month, can_lead: whether a page with a date prints it, or a map that was not redrawn shows it.
    """
    return query(
        """
        SELECT m.month, bool_or(f.first_dated_on IS NOT NULL OR m.basis = 'measured') AS can_lead
        FROM pub.monthly_change AS m LEFT JOIN pub.figure AS f USING (figure_id)
        WHERE m.place_id = 'ua' AND m.measure IN ('net_change', 'gain')
            AND NOT m.is_redrawn
        GROUP BY m.month ORDER BY m.month DESC
        """
    )


def counted_months(estimator_id: str | None = None) -> list[pd.Timestamp]:
    """Months for which some count, or one estimator's, has a number for Ukraine, newest first.

    A month measured on a map that was redrawn has none. Of one estimator: what it printed, else
    what we measured of its count.
    """
    rows = query(
        """
        SELECT DISTINCT v.period_start AS month
        FROM pub.known_value AS v JOIN pub.series AS s USING (series_id)
        WHERE v.scope IS NULL AND v.place_id = 'ua' AND v.period_kind = 'month'
            AND v.measure IN ('net_change', 'gain') AND coalesce(s.estimator_id = ?, true)
        ORDER BY month DESC
        """,
        estimator_id,
    )
    return list(rows["month"])


def month_by_estimator(month: pd.Timestamp, place_id: str = "ua") -> pd.DataFrame:
    """One row an estimator for a month: the printed figure, its article, what it was.

    Where an estimator has two series for the month, the older definition stands (a month restated
    after a break is compared with its own time), and a stated net change before a gain.
    `first_dated_on`: of the earliest page with a date, NaT where only undated pages print it.
    """
    return query(
        f"""
        SELECT m.*, s.data_source, s.definition, s.estimator_side, s.side, s.continues,
            e.kind AS estimator_kind, f.first_dated_on, f.first_dated_publisher,
            f.first_dated_basis, f.flag AS print_flag, s.rests_on, w.name AS map,
            w.kind AS map_kind,
            old.valid_to + 1 AS new_since,
            r.first_month, r.months_so_far, r.months_all, r.rank_largest, r.rank_smallest,
            r.previous_km2, r.largest_since, r.largest_since_km2, r.largest_missing_months,
            r.smallest_since, r.smallest_since_km2, r.smallest_missing_months, r.direction,
            r.streak,
            l.link AS largest_since_link, k.link AS smallest_since_link, p.link AS previous_link
        FROM pub.monthly_change AS m
        JOIN pub.series AS s USING (series_id, estimator_id, estimator, measure)
        JOIN pub.estimator AS e USING (estimator_id)
        JOIN pub.record AS r USING (series_id, place_id, month)
        JOIN pub.figure AS f USING (figure_id)
        JOIN pub.map AS w ON w.map_id = s.rests_on
        LEFT JOIN pub.series AS old ON old.series_id = s.continues
        LEFT JOIN pub.monthly_change AS l
            ON (l.series_id, l.place_id, l.month) = (m.series_id, m.place_id, r.largest_since)
        LEFT JOIN pub.monthly_change AS k
            ON (k.series_id, k.place_id, k.month) = (m.series_id, m.place_id, r.smallest_since)
        LEFT JOIN pub.monthly_change AS p
            ON (p.series_id, p.place_id, p.month)
            = (m.series_id, m.place_id, m.month - INTERVAL 1 MONTH)
        WHERE m.month = ? AND m.place_id = ? AND m.measure IN ('net_change', 'gain')
            AND m.basis = 'printed'
        QUALIFY row_number() OVER (
            PARTITION BY m.estimator_id
            ORDER BY s.continues IS NULL DESC, m.measure DESC
        ) = 1
        -- A number with a caveat leads only where no other of equal standing is without one.
        ORDER BY e.kind = 'party to the war', m.caveat IS NOT NULL OR f.flag IS NOT NULL,
            f.first_dated_on IS NULL, {ORDER}, m.km2 DESC
        """,  # noqa: S608 - ORDER is a constant of this module
        month.date(),
        place_id,
    )


def freshness() -> pd.DataFrame:
    """How new the newest figure of each estimator is; most figures first."""
    return query("SELECT * FROM pub.freshness")


# --- trends --------------------------------------------------------------------------------------


def monthly_series() -> pd.DataFrame:
    """Series that have whole months of changed area: those of the charts; most months first."""
    return query(
        f"""
        SELECT s.series_id, s.name, s.estimator_id, s.estimator, s.measure, s.months, s.definition,
            s.label, s.continues, s.valid_from, s.valid_to, s.data_source, s.is_measured,
            s.measured_from,
            s.reproduces
        FROM pub.series AS s
        WHERE s.series_id IN (SELECT series_id FROM pub.monthly_change)
        ORDER BY s.is_measured, {ORDER}, s.months DESC, s.series_id
        """  # noqa: S608 - ORDER is a constant of this module
    )


def monthly_places() -> pd.DataFrame:
    """Places with whole-month figures, the country first: place_id, place, figures."""
    return query(
        """
        SELECT place_id, place, count(*) AS figures FROM pub.monthly_change
        GROUP BY place_id, place ORDER BY place_id <> 'ua', figures DESC, place
        """
    )


def monthly(series: tuple[str, ...], place_id: str) -> pd.DataFrame:
    """Months of some series for a place with what each was, in the order of ``series``.

    `line_id`: what shares a place on a chart: a series and the one that continues it, never two
    measures. `new_since`: the month from which its estimator counts this way. `label`: unlike for
    any two of an estimator's series.
    """
    return query(
        """
        SELECT m.*,
            r.first_month, r.months_so_far, r.months_all, r.rank_largest, r.rank_smallest,
            r.previous_km2, r.largest_since, r.largest_since_km2, r.largest_missing_months,
            r.smallest_since, r.smallest_since_km2, r.smallest_missing_months, r.direction,
            r.streak, s.color_id,
            m.basis = 'measured' AS is_measured, s.continues, old.valid_to + 1 AS new_since,
            CASE WHEN s.is_measured THEN s.label
                WHEN s.measure <> 'net_change' OR s.continues IS NOT NULL
                    OR s.series_id IN (SELECT continues FROM pub.series) THEN s.name
                ELSE s.label END AS label,
            coalesce(s.continues, s.series_id) AS line_id
        FROM pub.monthly_change AS m
        JOIN pub.series AS s USING (series_id, estimator_id, estimator, measure)
        LEFT JOIN pub.series AS old ON old.series_id = s.continues
        JOIN pub.record AS r USING (series_id, place_id, month)
        WHERE m.series_id IN (SELECT unnest(?::VARCHAR[])) AND m.place_id = ?
        ORDER BY list_position(?::VARCHAR[], m.series_id), m.month
        """,
        series,
        place_id,
        series,
    )


def year_figures(series: tuple[str, ...], place_id: str) -> pd.DataFrame:
    """Whole-year figures as printed, newest print first: series_id, year, value (km²), link."""
    return query(
        """
        SELECT
            series_id, estimator_id, year(period_start) AS year, value, qualifier, publisher, link
        FROM pub.figure
        WHERE period_kind = 'year' AND unit = 'km2' AND place_id = ?
            AND series_id IN (SELECT unnest(?::VARCHAR[]))
        ORDER BY vintage DESC
        """,
        place_id,
        series,
    )


def month_printings(month: pd.Timestamp) -> pd.DataFrame:
    """Every printing of a month or a part of it, by anyone, for any place: the country first."""
    return query(
        """
        SELECT p.*
        FROM pub.printing AS p
        WHERE p.period_kind IN ('month', 'partial_month')
            AND date_trunc('month', p.period_start) = ?
            AND p.unit IN ('km2', 'percent')
        ORDER BY p.place_id <> 'ua', p.place, p.period_kind, p.estimator, p.figure_id,
            p.role <> 'prints', p.role, p.vintage, p.print_id
        """,
        month.date(),
    )


def windows(series: tuple[str, ...], start: pd.Timestamp, end: pd.Timestamp) -> pd.DataFrame:
    """Changes over weeks, windows and sums to date that end in a range: never months."""
    return query(
        """
        SELECT * FROM pub.figure
        WHERE period_kind IN ('window', 'to_date') AND unit = 'km2'
            AND measure IN ('net_change', 'gain', 'gross_gain', 'gross_loss')
            AND estimator_id IN (
                SELECT estimator_id FROM pub.series
                WHERE series_id IN (SELECT unnest(?::VARCHAR[])))
            AND period_end BETWEEN ? AND ?
        ORDER BY period_end DESC, estimator, period_start
        """,
        series,
        start.date(),
        end.date(),
    )


def partial_months() -> pd.DataFrame:
    """Parts of months as printed, beside the whole month of the same series; newest first."""
    return query("SELECT * FROM pub.partial_month ORDER BY month DESC, period_end DESC, figure_id")


def area_of_ukraine_km2() -> float:
    """Official area of Ukraine in its recognised borders, km²."""
    row = query("SELECT area_official_km2 FROM pub.place WHERE place_id = 'ua'").iloc[0]
    return float(row["area_official_km2"])


def reach() -> pd.Series:
    """How far the data reach, days or NaT: figures_until, printed_on, maps_until, events_until."""
    return query("SELECT * FROM pub.reach").iloc[0]


def data_day() -> str:
    """The day of the ledger's data as a whole (its commit), YYYY-MM-DD."""
    rows = query("SELECT coalesce(data_as_of, built_at::DATE)::VARCHAR AS day FROM pub.build")
    return str(rows["day"].iloc[0])


# --- what is new ---------------------------------------------------------------------------------


def newest_figures(count: int) -> pd.DataFrame:
    """The figures that came into print last, by their earliest page with a day; newest first."""
    return query(
        """
        SELECT * REPLACE (first_dated_publisher AS publisher, first_dated_on AS vintage,
            first_dated_basis AS vintage_basis, first_dated_link AS link)
        FROM pub.figure WHERE first_dated_basis = 'article date'
        ORDER BY first_dated_on DESC, place_id <> 'ua', period_end DESC, figure_id LIMIT ?
        """,
        count,
    )


def newest_articles(count: int) -> pd.DataFrame:
    """The articles published last, of those whose day is known."""
    return query(
        "SELECT * FROM pub.article WHERE published_on IS NOT NULL "
        "ORDER BY published_on DESC, article_id LIMIT ?",
        count,
    )


def revisions() -> pd.DataFrame:
    """Figures printed more than once with different values: first print beside latest."""
    return query("SELECT * FROM pub.revision ORDER BY period_start DESC, series_id, place_id")


def withdrawn_versions() -> pd.DataFrame:
    """Versions of a source with a fault that it took back, beside the next; newest first."""
    return query("SELECT * FROM pub.withdrawn_version ORDER BY vintage_at DESC, series_id")


def newest_revisions(count: int) -> pd.DataFrame:
    """The figures revised last, by the day of the later print."""
    return query(
        "SELECT * FROM pub.revision ORDER BY latest_vintage DESC, series_id LIMIT ?", count
    )


# --- revisions -----------------------------------------------------------------------------------


def monthly_as_of(series_id: str, day: pd.Timestamp) -> pd.DataFrame:
    """Months of one series for Ukraine as they could be known on a day, oldest first.

    A month that nobody had printed by then has no row. Columns: month, km2, publisher, vintage,
    vintage_basis, link.
    """
    return query(
        """
        SELECT period_start AS month, value AS km2, publisher, vintage, vintage_basis, link
        FROM pub.figure_as_of(?::DATE)
        WHERE series_id = ? AND place_id = 'ua' AND period_kind = 'month'
        ORDER BY month
        """,
        day.date(),
        series_id,
    )


def restatements() -> pd.DataFrame:
    """Months that an estimator counted in two ways: old and new value, side by side."""
    return query("SELECT * FROM pub.restatement ORDER BY month DESC, estimator")


def copy_differences() -> pd.DataFrame:
    """Printings that differ from the figure they repeat, dispute it, or carry an error."""
    return query("SELECT * FROM pub.copy_difference ORDER BY period_end DESC, estimator, print_id")


# --- methods -------------------------------------------------------------------------------------

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


def download(name: str) -> pd.DataFrame:
    """All rows of a public table; ``name`` must be one of DOWNLOADS (KeyError otherwise)."""
    return query(f"SELECT * FROM pub.{name if DOWNLOADS[name] else ''}")  # noqa: S608 - own constant


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
    return query("SELECT * FROM pub.series ORDER BY months DESC, estimator, series_id")


def coverage() -> pd.DataFrame:
    """Which month is known from whom: month, estimator_id, estimator, km2 (for Ukraine)."""
    return query(
        f"""
        SELECT m.month, m.estimator_id, m.estimator, first(m.km2 ORDER BY m.series_id) AS km2
        FROM pub.monthly_change AS m JOIN pub.series AS s USING (series_id, estimator_id)
        WHERE m.place_id = 'ua' AND m.measure IN ('net_change', 'gain') AND m.basis = 'printed'
        GROUP BY m.month, estimator_id, m.estimator, s.estimator_side
        ORDER BY {ORDER}, estimator, month
        """  # noqa: S608 - ORDER is a constant of this module
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
    return query("SELECT * FROM pub.licence ORDER BY licence_id")


def load_log() -> pd.DataFrame:
    """Files that went into the build: name, rows, bytes, hash."""
    return query(
        'SELECT file AS "File", row_count AS "Rows", bytes AS "Bytes", sha256 AS "SHA-256" '
        "FROM pub.load_log ORDER BY file"
    )


# --- articles ------------------------------------------------------------------------------------


def article_filters() -> dict[str, dict[str, str]]:
    """Options of the article filters: filter → {id: label}."""
    rows = query(
        """
        SELECT 'publisher' AS filter, publisher_id AS id, publisher AS label FROM pub.article
        UNION SELECT 'stance', stance, stance FROM pub.article
        UNION SELECT 'agency', agency, agency FROM pub.article WHERE agency IS NOT NULL
        UNION SELECT 'published', strftime(published_by, '%Y-%m'), strftime(published_by, '%b %Y')
            FROM pub.article WHERE published_by IS NOT NULL
        UNION SELECT 'about', strftime(period_start, '%Y-%m'), strftime(period_start, '%b %Y')
            FROM pub.article_evidence
            WHERE date_trunc('month', period_start) = date_trunc('month', period_end)
        UNION SELECT 'estimator', e.estimator_id, e.short
            FROM pub.article_evidence JOIN pub.estimator AS e USING (estimator_id)
        UNION SELECT 'place', p.place_id, p.name_en
            FROM pub.article_evidence JOIN pub.place AS p USING (place_id)
        """
    )
    options: dict[str, dict[str, str]] = {}
    for name, part in rows.groupby("filter"):
        by = "id" if name in ("published", "about") else "label"
        part = part.sort_values(by, ascending=by == "label", key=lambda c: c.str.casefold())
        options[str(name)] = dict(zip(part["id"], part["label"], strict=True))
    return options


def search_articles(words: str, chosen: dict[str, str], sort: str) -> list[str]:
    """Ids of the stories that match all words and all filters, in the order asked for.

    A copy that matches stands for its wire original. words: each must begin a word of the headline,
    outlet, agency, place (any spelling), estimator or a printed number.
    """
    terms = query("SELECT DISTINCT unnest(string_split(pub.folded(?), ' ')) AS term", words)["term"]
    conditions, parameters = ["true"], []
    for term in [t for t in terms if t][:12]:
        conditions.append(
            "article_id IN (SELECT article_id FROM pub.search_term WHERE term >= ? AND term < ?)"
        )
        parameters += [term, term + chr(0x10FFFF)]
    where = {
        "publisher": "publisher_id = ?",
        "stance": "stance = ?",
        "agency": "agency = ?",
        "published": "strftime(published_by, '%Y-%m') = ?",
        "about": "article_id IN (SELECT article_id FROM pub.article_evidence "
        "WHERE strftime(period_start, '%Y-%m') = ? "
        "AND date_trunc('month', period_start) = date_trunc('month', period_end))",
        "estimator": "article_id IN (SELECT article_id FROM pub.article_evidence "
        "WHERE estimator_id = ?)",
        "place": "article_id IN (SELECT article_id FROM pub.article_evidence WHERE place_id = ?)",
    }
    for name, value in chosen.items():
        if value:
            conditions.append(where[name])
            parameters.append(value)
    order = {
        "new": "o.published_by DESC NULLS LAST, o.article_id",
        "old": "o.published_by NULLS LAST, o.article_id",
        "most": "o.prints + o.repeats + o.disputes + o.events + o.statements DESC, o.article_id",
        "name": "lower(o.publisher), o.published_by DESC NULLS LAST, o.article_id",
    }[sort]
    rows = query(
        f"""
        SELECT o.article_id FROM pub.article AS o
        WHERE o.article_id IN (SELECT story_id FROM pub.article WHERE {" AND ".join(conditions)})
        ORDER BY {order}
        """,  # noqa: S608 - conditions and order are constants of this function
        *parameters,
    )
    return list(rows["article_id"])


def articles_by_id(ids: tuple[str, ...]) -> pd.DataFrame:
    """Articles in the order of ``ids``; unknown ids are left out."""
    return query(
        """
        SELECT a.* FROM pub.article AS a
        WHERE a.article_id IN (SELECT unnest(?::VARCHAR[]))
        ORDER BY list_position(?::VARCHAR[], a.article_id)
        """,
        ids,
        ids,
    )


def copies_of(ids: tuple[str, ...]) -> pd.DataFrame:
    """Syndicated copies of some articles, oldest first, undated last."""
    return query(
        "SELECT * FROM pub.article WHERE original_id IN (SELECT unnest(?::VARCHAR[])) "
        "ORDER BY published_by NULLS LAST, article_id",
        ids,
    )


def story(story_id: str) -> pd.DataFrame:
    """Ids of an original and its copies, the original first."""
    return query(
        "SELECT article_id FROM pub.article WHERE story_id = ? "
        "ORDER BY original_id IS NOT NULL, published_by NULLS LAST, article_id",
        story_id,
    )


def evidence(ids: tuple[str, ...]) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """What some articles print: printings, events and statements."""
    return (
        query(
            "SELECT * FROM pub.printing WHERE article_id IN (SELECT unnest(?::VARCHAR[])) "
            "ORDER BY role <> 'prints', place_id <> 'ua', period_end DESC, print_id",
            ids,
        ),
        query(
            "SELECT * FROM pub.event WHERE article_id IN (SELECT unnest(?::VARCHAR[])) "
            "ORDER BY event_from, event_id",
            ids,
        ),
        query(
            "SELECT * FROM pub.statement WHERE article_id IN (SELECT unnest(?::VARCHAR[])) "
            "ORDER BY statement_id",
            ids,
        ),
    )


# --- measured ------------------------------------------------------------------------------------

MAP = "deepstate-maps"  # the one map with outlines for every month


def pair(series_a: str, series_b: str) -> pd.DataFrame:
    """Months of Ukraine that two series both count, oldest first: month, km2_a, km2_b."""
    return query(
        """
        SELECT month, km2_a, km2_b, link_a, link_b, difference_km2, ratio, signs_disagree
        FROM pub.estimator_pair
        WHERE series_a = ? AND series_b = ? AND place_id = 'ua' ORDER BY month
        """,
        series_a,
        series_b,
    )


def month_of_all(month: pd.Timestamp) -> pd.DataFrame:
    """Every series' net change or gain in a month for Ukraine, printed first: label, km2, link."""
    return query(
        f"""
        SELECT m.series_id, m.series, s.label, m.km2, m.basis, m.publisher, m.link
        FROM pub.monthly_change AS m JOIN pub.series AS s USING (series_id, estimator_id)
        WHERE m.place_id = 'ua' AND m.month = ? AND m.measure IN ('net_change', 'gain')
        ORDER BY s.is_measured, {ORDER}, m.series_id
        """,  # noqa: S608 - ORDER is a constant of this module
        month.date(),
    )


def levels(series: tuple[str, ...]) -> pd.DataFrame:
    """Area at each month's end of measured series: series_id, month, area_km2."""
    return query(
        """
        SELECT l.*, s.label, s.color_id
        FROM pub.series_level AS l JOIN pub.series AS s USING (series_id)
        WHERE l.series_id IN (SELECT unnest(?::VARCHAR[])) ORDER BY l.series_id, l.month
        """,
        series,
    )


def reclassified() -> pd.DataFrame:
    """Months in which ISW's claimed layer fell while control and advances rose, newest first.

    Then ground that was already counted as claimed was counted as controlled: nothing moved.
    month, control_km2, claimed_km2, moved_km2 (the smaller of the two amounts).
    """
    return query(
        """
        SELECT a.month, a.km2 AS control_km2, c.km2 - a.km2 AS claimed_km2,
            least(a.km2, a.km2 - c.km2) AS moved_km2
        FROM pub.monthly_change AS a JOIN pub.monthly_change AS c USING (place_id, month)
        WHERE a.series_id = 'measured-isw-advances' AND c.series_id = 'measured-isw-claimed'
            AND a.km2 > 0 AND c.km2 < a.km2 AND least(a.km2, a.km2 - c.km2) >= 30
        ORDER BY a.month DESC
        """
    )


def agreement(series: str) -> pd.DataFrame:
    """A measured series beside the printed one that it reproduces, newest month first."""
    return query(
        "SELECT * FROM pub.agreement WHERE measured_series_id = ? ORDER BY month DESC", series
    )


def input_faults() -> pd.DataFrame:
    """What was left out of or flagged in the measured files: counts by source and rule."""
    return query(
        """
        SELECT source, rule, decision, count(*) AS count, min(item) AS example, min(found) AS found
        FROM pub.input_fault GROUP BY ALL ORDER BY source, count DESC, rule
        """
    )


def all_input_faults() -> pd.DataFrame:
    """Each of them."""
    return query(
        'SELECT source AS "Source", item AS "Item", rule AS "Rule", found AS "Found", '
        'decision AS "Decision" FROM pub.input_fault ORDER BY ALL'
    )


def sources() -> pd.DataFrame:
    """Where maps and daily areas come from."""
    return query("SELECT * FROM pub.source ORDER BY title")


def outlines() -> pd.DataFrame:
    """Outlines of the oblasts for the screen: place_id, place, geometry (GeoJSON)."""
    return query(
        "SELECT o.place_id, p.name_en AS place, o.geometry FROM pub.outline AS o "
        "JOIN pub.place AS p USING (place_id) ORDER BY o.place_id"
    )


def measured_months() -> pd.DataFrame:
    """Months that the map has by oblast, newest first: month."""
    return query(
        """
        SELECT DISTINCT month FROM pub.change
        WHERE source_id = ? AND definition = 'occupied' AND place_kind = 'oblast'
            AND NOT is_part_of_month
        ORDER BY month DESC
        """,
        MAP,
    )


def changes_by_oblast(month: pd.Timestamp) -> pd.DataFrame:
    """A month by oblast: place_id, place, net, gained, lost (km²), area and share at its end."""
    return query(
        """
        SELECT a.place_id, a.place, coalesce(c.net_km2, 0) AS net_km2,
            coalesce(c.gained_km2, 0) AS gained_km2, coalesce(c.lost_km2, 0) AS lost_km2,
            a.area_km2, a.share_pct, c.flag, c.flag_note, c.from_state, a.state_id AS to_state,
            a.as_of, c.net_if_day_earlier_km2, c.net_if_day_later_km2
        FROM pub.month_area AS a
        LEFT JOIN pub.change AS c ON (c.source_id, c.place_id, c.definition, c.month)
            = (a.source_id, a.place_id, a.layer, a.month)
        WHERE a.source_id = ? AND a.layer = 'occupied' AND a.month = ? AND a.place_id <> 'ua'
        ORDER BY abs(coalesce(c.net_km2, 0)) DESC, a.place
        """,
        MAP,
        month.date(),
    )


def oblast_series() -> pd.DataFrame:
    """All months by oblast: place_id, place, month, net, gained, lost (km²), share held (%)."""
    return query(
        """
        SELECT a.place_id, a.place, a.month, c.net_km2, c.gained_km2, c.lost_km2, a.area_km2,
            a.share_pct, c.flag
        FROM pub.month_area AS a
        LEFT JOIN pub.change AS c ON (c.source_id, c.place_id, c.definition, c.month)
            = (a.source_id, a.place_id, a.layer, a.month)
        WHERE a.source_id = ? AND a.layer = 'occupied' AND a.place_id <> 'ua'
        ORDER BY a.place, a.month
        """,
        MAP,
    )


def other_layers(month: pd.Timestamp) -> pd.DataFrame:
    """Grey zone, and what Ukraine holds in Russia, as far as the map has them in a month."""
    return query(
        """
        SELECT a.layer, a.place, a.area_km2, c.net_km2, a.month
        FROM pub.month_area AS a
        LEFT JOIN pub.change AS c ON (c.source_id, c.place_id, c.definition, c.month)
            = (a.source_id, a.place_id, a.layer, a.month)
        WHERE a.source_id = ? AND a.layer <> 'occupied'
            AND (a.place_id = 'ua' OR a.place_kind <> 'oblast') AND a.month <= ?
        QUALIFY row_number() OVER (PARTITION BY a.layer ORDER BY a.month DESC) = 1
        ORDER BY a.layer
        """,
        MAP,
        month.date(),
    )


def settlement_months() -> pd.DataFrame:
    """Whole months for which the share held of each settlement is known, oldest first: month."""
    return query(
        "SELECT DISTINCT month FROM pub.settlement_month WHERE source_id = ? "
        "AND month <= (SELECT max(month) FROM pub.month_area WHERE source_id = ?) ORDER BY month",
        MAP,
        MAP,
    )


def settlements(month: pd.Timestamp) -> pd.DataFrame:
    """Each settlement at a month's end: place, oblast, lat, lon, share held (%), hand, change."""
    return query(
        """
        SELECT n.*, n.share_pct - coalesce(b.share_pct, n.share_pct) AS change_pct
        FROM pub.settlement_month AS n
        LEFT JOIN pub.settlement_month AS b ON (b.source_id, b.place_id, b.month)
            = (n.source_id, n.place_id, n.month - INTERVAL 1 MONTH)
        WHERE n.source_id = ? AND n.month = ? ORDER BY n.share_pct, n.place
        """,
        MAP,
        month.date(),
    )


def settlements_on(day: date) -> pd.DataFrame:
    """Each settlement on a day: place, oblast, lat, lon, the share that it had at least (%), hand.

    Where the month's end shows it as held in spite of water in its disc, so does each day of half.
    """
    return query(
        """
        SELECT *, CASE WHEN share_pct >= 95 OR (share_pct >= 50 AND is_steady) THEN 'held'
            WHEN share_pct >= 10 THEN 'contested' ELSE 'not held' END AS hand
        FROM (
        SELECT p.place_id, p.place, p.place_uk, p.oblast, p.lat, p.lon,
            coalesce(max(r.share::INTEGER), 0)::DOUBLE AS share_pct, 0.0 AS change_pct,
            coalesce(any_value(m.is_steady), FALSE) AS is_steady
        FROM (SELECT DISTINCT source_id, place_id, place, place_uk, oblast, lat, lon
            FROM pub.settlement_month WHERE source_id = ?) AS p
        LEFT JOIN pub.presence AS r ON r.place_id = p.place_id AND r.source_id = p.source_id
            AND r.share <> 'centre' AND r.entered_on <= ?
            AND (r.left_on IS NULL OR r.left_on > ?)
        LEFT JOIN pub.settlement_month AS m ON (m.source_id, m.place_id, m.month)
            = (p.source_id, p.place_id, date_trunc('month', ?::DATE))
        GROUP BY ALL
        ) ORDER BY share_pct, place
        """,
        MAP,
        day,
        day,
        day,
    )


def map_days() -> tuple[date, date]:
    """The first and the last day of the map."""
    row = query(
        "SELECT min(left(as_of, 10))::VARCHAR AS first, max(left(as_of, 10))::VARCHAR AS last "
        "FROM pub.state WHERE source_id = ?",
        MAP,
    ).iloc[0]
    return date.fromisoformat(row["first"]), date.fromisoformat(row["last"])


def presence(place_id: str) -> pd.DataFrame:
    """Every change of hands of a settlement: share, entered_on, left_on, oldest first."""
    return query(
        """
        SELECT share, entered_on, left_on, from_state, to_state FROM pub.presence
        WHERE source_id = ? AND place_id = ?
        ORDER BY list_position(['centre', '10', '50', '95'], share), entered_on
        """,
        MAP,
        place_id,
    )


def measured_for(month: pd.Timestamp) -> pd.DataFrame:
    """What we measured for a month of Ukraine: label, km2, link, reproduces (printed series)."""
    return query(
        """
        SELECT s.label, m.figure_id, m.month, m.km2, m.link, m.from_state, m.to_state, m.flag,
            m.flag_note, m.caveat, s.rests_on, w.name AS map, w.kind AS map_kind,
            p.km2 AS printed_km2, r.label AS printed_by
        FROM pub.monthly_change AS m JOIN pub.series AS s USING (series_id)
        JOIN pub.map AS w ON w.map_id = s.rests_on
        LEFT JOIN pub.series AS r ON r.series_id = s.reproduces
        LEFT JOIN pub.monthly_change AS p
            ON (p.series_id, p.place_id, p.month) = (s.reproduces, m.place_id, m.month)
        WHERE m.basis = 'measured' AND m.place_id = 'ua' AND m.month = ?
            AND m.measure = 'net_change' AND NOT m.is_redrawn
        ORDER BY s.reproduces IS NULL, m.series_id
        """,
        month.date(),
    )


# --- statements ----------------------------------------------------------------------------------

# What a verdict is shown with: whose count, its colour, and where the number stands.
_VERDICT = f"""
    SELECT v.*, s.name AS series, s.label, s.estimator, s.is_measured, s.color_id,
        s.unit AS series_unit, s.rests_on, m.name AS map, m.kind AS map_kind,
        s.measure AS series_measure, n.valid_to + 1 AS new_since,
        p.page.publisher AS publisher, p.page.published AS published, p.page.vintage AS vintage,
        p.page.vintage_basis AS vintage_basis,
        CASE WHEN v.known = 'article' THEN p.page.qualifier ELSE f.qualifier END AS value_qualifier,
        f.caveat, coalesce(p.page.link, o.home) AS link,
        coalesce(
            p.page.publisher || CASE WHEN v.known = 'then'
                AND p.page.vintage_basis = 'earliest possible' THEN ', undated page' ELSE '' END,
            o.title) AS printed_by
    FROM {{rows}} AS v
    JOIN (SELECT *, estimator_id AS e FROM pub.series) AS s USING (series_id, estimator_id)
    LEFT JOIN pub.series AS n ON n.series_id = s.continues
    LEFT JOIN pub.series AS w ON w.series_id = v.twin_series_id
    LEFT JOIN pub.figure AS f ON f.figure_id = v.figure_id
    -- The page that is cited: of what was known on a day, the earliest dated one that existed then,
    -- else one without a date; of an article's own numbers, the article; else the best source.
    LEFT JOIN LATERAL (
        SELECT arg_min({{{{'publisher': d.publisher, 'published': d.published, 'link': d.link,
            'vintage': d.vintage, 'vintage_basis': d.vintage_basis, 'qualifier': d.qualifier}}}},
            (d.vintage_basis = 'earliest possible', d.vintage, d.role <> 'prints', d.print_id)
        ) AS page
        FROM pub.printing AS d
        WHERE d.figure_id = v.figure_id
            AND CASE v.known
                WHEN 'article' THEN d.article_id = v.own_article
                WHEN 'then' THEN d.vintage <= v.known_on AND d.role <> 'disputes' AND NOT d.differs
                ELSE d.role = 'prints' END
    ) AS p ON TRUE
    -- Where the subject was not printed, its twin's source says where the number is from.
    LEFT JOIN pub.source AS o ON o.source_id = coalesce(s.measured_from, w.measured_from)
    JOIN pub.map AS m ON m.map_id = s.rests_on
    ORDER BY v.is_cited DESC, s.is_measured, {ORDER}, s.series_id
"""  # noqa: S608 - ORDER is a constant of this module


# Verdicts on printed comparisons, with the article of each and the day on which it was printed.
_PRINTED_VERDICTS = """
    SELECT r.*, a.published_by AS known_on, a.article_id AS own_article
    FROM pub.statement_verdict AS r
    JOIN pub.statement AS t USING (statement_id)
    JOIN pub.article AS a ON a.article_id = t.article_id
"""


def verdicts(statement_id: str, known: str = "now") -> pd.DataFrame:
    """The verdict of each series on a printed statement, the cited one first.

    known: "now", "then" (as known on the day of the article) or "article" (by its own numbers).
    """
    rows = f"({_PRINTED_VERDICTS} WHERE r.statement_id = ? AND r.known = ?)"
    return query(_VERDICT.format(rows=rows), statement_id, known)


def judged(
    *,
    kind: str,
    measure: str | None,
    place_ids: tuple[str, ...],
    subject: tuple[date, date],
    step: str,
    comparator: str | None,
    reference: tuple[date | None, date | None],
    factor: float | None,
    threshold: float | None,
    unit: str | None,
    qualifier: str | None,
    estimator_id: str | None,
) -> pd.DataFrame:
    """The verdict of each series on any comparison: columns as of `verdicts`."""
    rows = """(SELECT *, NULL::DATE AS known_on, NULL::VARCHAR AS own_article FROM pub.judge([{
        'check_id': 'own', 'kind': ?::VARCHAR, 'measure': ?::VARCHAR, 'place_ids': ?::VARCHAR[],
        'subject_start': ?::DATE, 'subject_end': ?::DATE, 'step': ?::VARCHAR,
        'comparator': ?::VARCHAR, 'reference_start': ?::DATE, 'reference_end': ?::DATE,
        'factor': ?::DOUBLE, 'threshold': ?::DOUBLE, 'unit': ?::VARCHAR, 'qualifier': ?::VARCHAR,
        'estimator_id': ?::VARCHAR, 'series_id': NULL::VARCHAR, 'known': 'now',
        'known_on': NULL::DATE, 'article_id': NULL::VARCHAR}]))"""
    return query(
        _VERDICT.format(rows=rows),
        kind,
        measure,
        place_ids,
        *subject,
        step,
        comparator,
        *reference,
        factor,
        threshold,
        unit,
        qualifier,
        estimator_id,
    )


def statements() -> pd.DataFrame:
    """Every printed comparison, newest first, with its verdict by the count that it cites.

    verdict, then_verdict: by the cited estimator now and on the day ("divided": by one of its
    series and not by another); '' where nobody can say anything. by_twin: only since what we
    measured stands in for months that were not printed. holds, fails, divided, cannot: what the
    other maps say now (one map, one voice; counts whose map is not stated are left out).
    contradicts: the article's own numbers or words say otherwise.
    """
    return query(
        """
        WITH cited AS (
            -- The cited estimator may have several series that cover it, and they may rest on
            -- several maps.
            SELECT statement_id, known, pub.voice(
                count(*) FILTER (cited_verdict IN ('holds', 'divided')),
                count(*) FILTER (cited_verdict IN ('fails', 'divided'))) AS verdict,
                bool_or(by_twin) AS by_twin
            FROM pub.statement_voice WHERE is_cited GROUP BY ALL
        )
        SELECT s.*, s.subject_step AS step, coalesce(s.published_on, a.published_by) AS said_by,
            CASE WHEN s.evaluable = 'yes' THEN coalesce(c.verdict, 'cannot say') ELSE '' END
                AS verdict,
            coalesce(t.verdict, '') AS then_verdict, coalesce(c.by_twin, false) AS by_twin,
            coalesce(o.holds, 0) AS holds, coalesce(o.fails, 0) AS fails,
            coalesce(o.divided, 0) AS divided, coalesce(o.cannot, 0) AS cannot,
            s.statement_id IN (SELECT statement_id FROM pub.statement_contradiction) AS contradicts
        FROM pub.statement AS s
        JOIN pub.article AS a USING (article_id)
        LEFT JOIN cited AS c ON c.statement_id = s.statement_id AND c.known = 'now'
        LEFT JOIN cited AS t ON t.statement_id = s.statement_id AND t.known = 'then'
        LEFT JOIN (
            SELECT statement_id, count(*) FILTER (verdict = 'holds') AS holds,
                count(*) FILTER (verdict = 'fails') AS fails,
                count(*) FILTER (verdict = 'divided') AS divided,
                count(*) FILTER (verdict = 'cannot say') AS cannot
            FROM pub.statement_voice
            WHERE known = 'now' AND NOT is_cited AND map_kind <> 'not stated' GROUP BY ALL
        ) AS o ON o.statement_id = s.statement_id
        ORDER BY said_by DESC NULLS LAST, s.subject_end DESC NULLS LAST, s.statement_id
        """
    )


def newest_statement() -> pd.DataFrame:
    """The newest printed comparison that some count can judge: one row of `statements`, or none."""
    rows = statements()
    judged_by = rows[["holds", "fails", "divided"]].sum(axis=1) + (
        ~rows["verdict"].isin(["", "cannot say"])
    )
    return rows[(rows["evaluable"] == "yes") & (judged_by > 0)].head(1)


def all_verdicts() -> pd.DataFrame:
    """Each verdict of each series on each printed statement, with what it says."""
    rows = _VERDICT.format(rows=f"({_PRINTED_VERDICTS})")
    return query(
        f"""
        SELECT v.*, s.wording, s.place_id, s.publisher AS publisher_said,
            s.published AS published_said, s.url, s.comparator, s.reference_start, s.reference_end,
            s.factor, s.threshold, s.unit, s.qualifier
        FROM ({rows}) AS v JOIN pub.statement AS s USING (statement_id)
        ORDER BY v.statement_id, v.known, v.is_cited DESC, v.series_id
        """  # noqa: S608 - rows is a constant of this module
    )


def contradictions(statement_id: str) -> pd.DataFrame:
    """How a statement contradicts its own article: by_what, the other statement's wording."""
    return query(
        "SELECT c.by_what, o.wording AS other FROM pub.statement_contradiction AS c "
        "LEFT JOIN pub.statement AS o ON o.statement_id = c.other_id WHERE c.statement_id = ? "
        "ORDER BY c.by_what",
        statement_id,
    )


def months_of(series_id: str, place_ids: tuple[str, ...]) -> pd.DataFrame:
    """Whole months of a series for some places added up, oldest first: month, value, low, high.

    stands_in: the month was not printed, the number is that of the series' twin.
    """
    return query(
        """
        SELECT period_start AS month, sum(value) AS value, sum(low) AS low, sum(high) AS high,
            bool_or(basis = 'stands in') AS stands_in
        FROM pub.known_value
        WHERE scope IS NULL AND series_id = ? AND list_contains(?::VARCHAR[], place_id)
            AND period_kind = 'month' AND unit = 'km2' AND known_until = DATE '9999-12-31'
        GROUP BY period_start HAVING count(*) = len(?::VARCHAR[]) ORDER BY period_start
        """,
        series_id,
        place_ids,
        place_ids,
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


def estimator_names() -> pd.DataFrame:
    """Who counts, with the names that a text may use: estimator_id, short, names."""
    return query(
        "SELECT estimator_id, short, list_distinct([name, short]) AS names FROM pub.estimator "
        "WHERE estimator_id <> 'frontline-ledger' ORDER BY estimator_id"
    )


def verdict_rules() -> str:
    """The SQL that gives verdicts their tolerances and outcomes, as it stands in the database."""
    return str(query("SELECT rules FROM pub.rule WHERE subject = 'verdicts'").iloc[0]["rules"])


# --- claims --------------------------------------------------------------------------------------


def claims() -> pd.DataFrame:
    """Every claimed settlement by episode, newest first claim first."""
    return query("SELECT * FROM pub.claim_ledger ORDER BY first_claim DESC, place")


def newest_events(count: int) -> pd.DataFrame:
    """What was said last of settlements, with the status of the claim on them; newest first."""
    return query(
        """
        SELECT e.*, c.status, c.map_until
        FROM pub.settlement_event AS e
        LEFT JOIN (
            SELECT place_id, arg_max(status, episode) AS status, max(map_until) AS map_until
            FROM pub.claim_ledger GROUP BY ALL
        ) AS c USING (place_id)
        -- What several articles report was said once.
        QUALIFY row_number() OVER (
            PARTITION BY e.place_id, e.kind, e.actor, e.telling ORDER BY e.said_on, e.event_id) = 1
        ORDER BY said_on DESC, e.event_id LIMIT ?
        """,
        count,
    )


def spelled(words: str) -> list[str]:
    """Ids of settlements whose name, in any spelling, contains some words."""
    rows = query(
        "SELECT place_id FROM pub.place WHERE kind = 'settlement' AND contains("
        "pub.folded(concat_ws(' ', name_en, name_uk, name_ru, aliases)), pub.folded(?))",
        words,
    )
    return list(rows["place_id"])


def events_of(place_id: str) -> pd.DataFrame:
    """What was said of a settlement, oldest first; what has no day comes with its article's.

    claim_on: the day of the claim that a denial answers, if one is in the ledger.
    """
    return query(
        """
        SELECT e.*, coalesce(e.event_from, e.published_on) AS said_on, d.claim_on
        FROM pub.event AS e LEFT JOIN pub.denial AS d USING (event_id)
        WHERE e.place_id = ? ORDER BY said_on NULLS LAST, e.event_id
        """,
        place_id,
    )


def share_by_month(place_id: str) -> pd.DataFrame:
    """The share of a settlement's disc that the map shows as held, at each month's end."""
    return query(
        "SELECT month, least(last_day(month), (SELECT max(left(as_of, 10)::DATE) FROM pub.state "
        "WHERE source_id = ?)) AS day, share_pct FROM pub.settlement_month "
        "WHERE source_id = ? AND place_id = ? ORDER BY month",
        MAP,
        MAP,
        place_id,
    )


def claim_rules() -> str:
    """The SQL that gives each episode its status, as it stands in the database."""
    row = query("SELECT rules FROM pub.rule WHERE subject = 'claims'").iloc[0]
    return str(row["rules"])


# --- one figure ----------------------------------------------------------------------------------


def figure(figure_id: str) -> pd.DataFrame:
    """One printed figure of any vintage, or one measured month; no row for an unknown id.

    With its series, estimator and article, and for a measured one its source and both states.
    `month_figure_id` is the figure that stands for its month in the monthly series, if any.
    """
    return query(
        """
        WITH one AS (
            SELECT f.*, 'printed' AS basis, a.author, a.language
            FROM pub.figure AS f LEFT JOIN pub.article AS a USING (article_id)
            WHERE f.figure_id = ?
            UNION ALL BY NAME
            SELECT figure_id, estimator_id, estimator, series_id, series, measure, 'km2' AS unit,
                place_id, place, 'month' AS period_kind, month AS period_start,
                last_day(month) AS period_end, 'exact' AS period_basis, km2 AS value,
                km2_low AS value_low, km2_high AS value_high, vintage, vintage_basis, publisher,
                url, link, flag, flag_note, caveat, basis, from_state, to_state, method,
                day_earlier_km2, day_later_km2
            FROM pub.monthly_change WHERE basis = 'measured' AND figure_id = ?
        )
        SELECT one.*, s.label, s.color_id, s.definition, s.data_source, s.side AS series_side,
            s.valid_from, s.valid_to, s.continues, s.reproduces,
            old.name AS old_series, old.valid_to AS old_until,
            (SELECT min(name) FROM pub.series WHERE continues = s.series_id) AS new_series,
            e.name AS estimator_name, e.kind AS estimator_kind, e.side AS estimator_side, e.about,
            o.title AS source, o.licence AS source_licence, o.attribution,
            x.as_of AS from_as_of, y.as_of AS to_as_of,
            m.figure_id AS month_figure_id, m.km2 AS month_km2, m.vintage AS month_vintage,
            m.vintage_basis AS month_vintage_basis
        FROM one
        JOIN pub.series AS s USING (series_id)
        JOIN pub.estimator AS e ON e.estimator_id = one.estimator_id
        LEFT JOIN pub.series AS old ON old.series_id = s.continues
        LEFT JOIN pub.source AS o ON o.source_id = s.measured_from
        LEFT JOIN pub.state AS x ON (x.source_id, x.state_id) = (s.measured_from, one.from_state)
        LEFT JOIN pub.state AS y ON (y.source_id, y.state_id) = (s.measured_from, one.to_state)
        LEFT JOIN pub.monthly_change AS m ON (m.series_id, m.place_id, m.month)
            = (one.series_id, one.place_id, date_trunc('month', one.period_start))
            AND one.unit = 'km2' AND one.period_kind IN ('month', 'partial_month')
        """,
        figure_id,
        figure_id,
    )


def prints_of(
    series_id: str, place_id: str, kind: str, start: pd.Timestamp, end: pd.Timestamp
) -> pd.DataFrame:
    """Each vintage of one period, and of a month its parts too, in the order of printing.

    Each by its earliest dated page, if it has one. `undated_prints`: pages without a date, which
    may be earlier. `is_part`: another period than the one asked for, or a part of it.
    """
    return query(
        """
        SELECT figure_id, period_kind, period_start, period_end, period_basis, value, value_low,
            value_high, unit, qualifier, coalesce(first_dated_on, vintage) AS vintage,
            coalesce(first_dated_basis, vintage_basis) AS vintage_basis, printed,
            coalesce(first_dated_publisher, publisher) AS publisher,
            coalesce(first_dated_link, link) AS link, undated_prints,
            period_kind = 'partial_month' AS is_part, NULL::VARCHAR AS flag,
            false AS is_withdrawn, flag AS print_flag, caveat
        FROM pub.figure
        WHERE series_id = ? AND place_id = ?
            AND ((period_start = ? AND period_end = ?)
                OR (? AND period_kind IN ('month', 'partial_month')
                    AND date_trunc('month', period_start) = date_trunc('month', ?::DATE)))
        ORDER BY coalesce(first_dated_on, vintage), period_end, period_start, figure_id
        """,
        series_id,
        place_id,
        start.date(),
        end.date(),
        kind in ("month", "partial_month"),
        start.date(),
    )


def versions_of(series_id: str, month: pd.Timestamp) -> pd.DataFrame:
    """A measured month of Ukraine as each published version of its source gave it, oldest first."""
    return query(
        """
        SELECT NULL::VARCHAR AS figure_id, 'month' AS period_kind, month AS period_start,
            to_day AS period_end, 'exact' AS period_basis, km2 AS value, km2 AS value_low,
            km2 AS value_high, 'km2' AS unit, NULL::VARCHAR AS qualifier,
            vintage_at::DATE AS vintage, 'article date' AS vintage_basis, NULL::VARCHAR AS printed,
            source AS publisher, home AS link, 0 AS undated_prints,
            to_day < last_day(month) AS is_part, flag, is_withdrawn,
            NULL::VARCHAR AS print_flag, NULL::VARCHAR AS caveat
        FROM pub.change_vintage WHERE series_id = ? AND month = ? ORDER BY vintage_at
        """,
        series_id,
        month.date(),
    )


def printings_of(figure_id: str) -> pd.DataFrame:
    """The articles that print a figure or dispute it, by day of print; those without one last."""
    return query(
        "SELECT * FROM pub.printing WHERE figure_id = ? ORDER BY vintage_basis = "
        "'earliest possible', vintage, role <> 'prints', role DESC, print_id",
        figure_id,
    )


def record(series_id: str, place_id: str, month: pd.Timestamp) -> pd.DataFrame:
    """What a month was for its series, with the figures that it is measured against; or no row."""
    return query(
        """
        SELECT r.*, s.measure, l.figure_id AS largest_since_id, k.figure_id AS smallest_since_id,
            p.figure_id AS previous_id
        FROM pub.record AS r JOIN pub.series AS s USING (series_id)
        LEFT JOIN pub.monthly_change AS l
            ON (l.series_id, l.place_id, l.month) = (r.series_id, r.place_id, r.largest_since)
        LEFT JOIN pub.monthly_change AS k
            ON (k.series_id, k.place_id, k.month) = (r.series_id, r.place_id, r.smallest_since)
        LEFT JOIN pub.monthly_change AS p ON (p.series_id, p.place_id, p.month)
            = (r.series_id, r.place_id, r.month - INTERVAL 1 MONTH)
        WHERE r.series_id = ? AND r.place_id = ? AND r.month = ?
        """,
        series_id,
        place_id,
        month.date(),
    )


def neighbours(
    series_id: str, place_id: str, kind: str, start: pd.Timestamp, end: pd.Timestamp
) -> pd.DataFrame:
    """The figure before and after, of the same series, place and kind of period: at most two rows.

    A sum up to a day only follows one that has the same start.
    `is_after`, figure_id, period_start, period_end, period_kind, value, unit, qualifier and range.
    """
    return query(
        """
        WITH known AS (
            SELECT figure_id, period_kind, period_start, period_end, value, value_low, value_high,
                unit, qualifier
            FROM pub.figure WHERE series_id = ? AND place_id = ? AND period_kind = ?
                AND (period_kind <> 'to_date' OR period_start = ?)
            QUALIFY row_number() OVER (
                PARTITION BY period_start, period_end ORDER BY vintage DESC) = 1
            UNION ALL
            SELECT figure_id, 'month', month, last_day(month), km2, km2_low, km2_high, 'km2', NULL
            FROM pub.monthly_change
            WHERE basis = 'measured' AND series_id = ? AND place_id = ? AND ? = 'month'
        )
        SELECT *, period_end > ? AS is_after FROM known WHERE period_end <> ?
        QUALIFY row_number() OVER (PARTITION BY period_end > ?
            ORDER BY abs(datediff('day', period_end, ?::DATE)), period_start) = 1
        ORDER BY is_after
        """,
        series_id,
        place_id,
        kind,
        start.date(),
        series_id,
        place_id,
        kind,
        *(end.date(),) * 4,
    )


def same_period(
    series_id: str, place_id: str, start: pd.Timestamp, end: pd.Timestamp
) -> pd.DataFrame:
    """What all other series say of the same days and place, newest vintage each, printed first."""
    return query(
        f"""
        WITH said AS (
            SELECT figure_id, series_id, estimator_id, measure, unit, value, value_low, value_high,
                qualifier, publisher, vintage, vintage_basis, link, flag,
                NULL::VARCHAR AS flag_note, caveat
            FROM pub.figure WHERE place_id = ? AND period_start = ? AND period_end = ?
            QUALIFY row_number() OVER (PARTITION BY series_id ORDER BY vintage DESC) = 1
            UNION ALL
            SELECT figure_id, series_id, estimator_id, measure, 'km2', km2, km2_low, km2_high,
                NULL, publisher, vintage, vintage_basis, link, flag, flag_note, caveat
            FROM pub.monthly_change
            WHERE basis = 'measured' AND place_id = ? AND month = ? AND last_day(month) = ?
        )
        SELECT m.*, s.label, s.is_measured, s.reproduces, s.definition
        FROM said AS m JOIN pub.series AS s USING (series_id, estimator_id)
        WHERE series_id <> ?
        ORDER BY s.is_measured, {ORDER}, m.measure <> 'net_change', series_id
        """,  # noqa: S608 - ORDER is a constant of this module
        place_id,
        start.date(),
        end.date(),
        place_id,
        start.date(),
        end.date(),
        series_id,
    )


def statements_on(row: pd.Series) -> pd.DataFrame:
    """Printed comparisons by the same estimator that rest on a figure, a row of `figure`.

    `rests`: 1 it is what is compared, 2 what it is compared with, 3 a part of what is compared,
    4 a part of what it is compared with. A comparison that names no series is of the km² that the
    estimator counted first, before any break.
    """
    return query(
        """
        WITH one AS (SELECT ? AS series_id, ? AS estimator_id, ? AS place_id, ? AS measure,
            ? AS unit, ?::DATE AS first, ?::DATE AS last, ? AS is_first_series)
        SELECT s.*,
            CASE WHEN s.subject_start = one.first AND s.subject_end = one.last THEN 1
                WHEN s.reference_start = one.first AND s.reference_end = one.last THEN 2
                WHEN s.subject_start <= one.first AND s.subject_end >= one.last THEN 3
                WHEN s.reference_start <= one.first AND s.reference_end >= one.last THEN 4
            END AS rests
        FROM pub.statement AS s, one
        WHERE s.place_id = one.place_id AND rests IS NOT NULL
            AND (s.series_id = one.series_id
                OR (s.series_id IS NULL AND s.estimator_id = one.estimator_id
                    AND one.is_first_series
                    AND (one.unit = 'km2') = (coalesce(s.unit, s.measure, '')
                        NOT IN ('percent', 'share_held'))
                    AND (s.measure IS NULL OR s.measure = one.measure
                        OR (s.measure IN ('net_change', 'gain')
                            AND one.measure IN ('net_change', 'gain', 'gross_gain')))))
        ORDER BY rests, s.published_on NULLS LAST, s.statement_id
        """,
        row["series_id"],
        row["estimator_id"],
        row["place_id"],
        row["measure"],
        row["unit"],
        row["period_start"].date(),
        row["period_end"].date(),
        not isinstance(row["continues"], str),
    )


def whole_months(series_id: str) -> pd.DataFrame:
    """Whole months of a series for Ukraine, newest first: month, figure_id, km2, notes."""
    return query(
        "SELECT m.month, m.figure_id, m.km2, m.basis, m.caveat, m.flag, f.flag AS print_flag "
        "FROM pub.monthly_change AS m LEFT JOIN pub.figure AS f USING (figure_id) "
        "WHERE m.series_id = ? AND m.place_id = 'ua' ORDER BY m.month DESC",
        series_id,
    )
