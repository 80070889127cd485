-- What may be true. Base tables live in `core`; nothing outside etl/ reads them.
-- A build starts from an empty file, so every key and CHECK below holds for every row.
CREATE SCHEMA core;
CREATE SCHEMA pub;

CREATE TABLE core.build (
    build_id VARCHAR PRIMARY KEY,
    built_at TIMESTAMP NOT NULL,          -- UTC
    git_commit VARCHAR,                   -- of the working copy; empty outside git
    data_as_of DATE,                      -- of the last commit to data/, else the newest day it names
    inputs_sha256 VARCHAR NOT NULL,
    etl_sha256 VARCHAR NOT NULL,          -- of the code and SQL that made the build
    python_version VARCHAR NOT NULL,
    duckdb_version VARCHAR NOT NULL
);

CREATE TABLE core.load_log (
    file VARCHAR PRIMARY KEY,
    sha256 VARCHAR NOT NULL CHECK (length(sha256) = 64),
    bytes BIGINT NOT NULL CHECK (bytes > 0),
    row_count BIGINT NOT NULL CHECK (row_count >= 0),
    seconds DOUBLE NOT NULL
);

CREATE TABLE core.unit (
    unit VARCHAR PRIMARY KEY,
    dimension VARCHAR NOT NULL,           -- the unit a series keeps: km2, percent, settlements …
    factor DOUBLE NOT NULL                -- times the printed value gives the series unit
);

CREATE TABLE core.publisher (
    publisher_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    country VARCHAR CHECK (length(country) = 2),
    stance VARCHAR NOT NULL,
    home_page VARCHAR CHECK (home_page LIKE 'http%://%'),
    note VARCHAR
);

CREATE TABLE core.article (
    article_id VARCHAR PRIMARY KEY,
    publisher_id VARCHAR NOT NULL REFERENCES core.publisher,
    headline VARCHAR,
    headline_basis VARCHAR NOT NULL CHECK ((headline_basis = 'none') = (headline IS NULL)),
    author VARCHAR,
    published VARCHAR,                    -- as known: a day, a month or nothing
    published_on DATE,                    -- only when the day is known
    published_by DATE,                    -- the last day on which it can have been published
    published_basis VARCHAR NOT NULL      -- page, address or none: where the date stands
        CHECK ((published_basis = 'none') = (published IS NULL)),
    language VARCHAR NOT NULL CHECK (length(language) = 2),
    agency VARCHAR,
    source_tier VARCHAR NOT NULL,
    url VARCHAR NOT NULL UNIQUE CHECK (url LIKE 'http%://%'),
    archived_url VARCHAR CHECK (archived_url LIKE 'http%://%'),
    related_headline VARCHAR,
    note VARCHAR
);

-- A reference into its own table fails in a multi-row INSERT, hence a table of its own.
CREATE TABLE core.wire_copy (
    article_id VARCHAR PRIMARY KEY REFERENCES core.article,
    original_id VARCHAR NOT NULL REFERENCES core.article,
    CHECK (article_id <> original_id)
);

CREATE TABLE core.place (
    place_id VARCHAR PRIMARY KEY,
    kind VARCHAR NOT NULL,
    parent_id VARCHAR,
    name_en VARCHAR NOT NULL,
    name_uk VARCHAR,
    name_ru VARCHAR,
    name_ru_basis VARCHAR,
    aliases VARCHAR,
    iso_3166_2 VARCHAR UNIQUE,
    lat DOUBLE,
    lon DOUBLE,
    point_basis VARCHAR,
    linked_lat DOUBLE,
    linked_lon DOUBLE,
    geonames_id BIGINT UNIQUE,
    population BIGINT,
    area_km2 DOUBLE CHECK (area_km2 > 0),
    area_official_km2 DOUBLE CHECK (area_official_km2 > 0),
    members VARCHAR,
    note VARCHAR,
    CHECK ((lat IS NULL) = (lon IS NULL))
);

CREATE TABLE core.outline (
    place_id VARCHAR PRIMARY KEY REFERENCES core.place,
    geometry VARCHAR NOT NULL             -- GeoJSON geometry, WGS 84, for the screen only
);

CREATE TABLE core.surrounding (surrounding_id VARCHAR PRIMARY KEY, kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL, lat DOUBLE NOT NULL, lon DOUBLE NOT NULL, basis VARCHAR NOT NULL);

CREATE TABLE core.estimator (
    estimator_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL UNIQUE,
    short VARCHAR NOT NULL UNIQUE,
    kind VARCHAR NOT NULL,
    side VARCHAR NOT NULL,                -- russia, ukraine or third
    about VARCHAR NOT NULL,
    rank INTEGER UNIQUE,
    color VARCHAR,
    mark VARCHAR
);

-- On which map, or on whose count, series rest: however many do, it is one voice.
CREATE TABLE core.map (
    map_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL UNIQUE,
    kind VARCHAR NOT NULL CHECK (kind IN ('map', 'count', 'not stated'))
);

CREATE TABLE core.series (
    series_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL UNIQUE,
    estimator_id VARCHAR NOT NULL REFERENCES core.estimator,
    measure VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    data_source VARCHAR NOT NULL,
    definition VARCHAR NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    continues VARCHAR,
    measured_from VARCHAR,                -- the source that we measured it from; empty if printed
    counts VARCHAR,                       -- the definition of that source (etl/maps/sources/)
    CHECK (valid_to IS NULL OR valid_to > valid_from),
    reproduces VARCHAR,                   -- the printed series that counts the same, if any
    CHECK ((measured_from IS NULL) = (counts IS NULL)),
    CHECK (reproduces IS NULL OR measured_from IS NOT NULL),
    rests_on VARCHAR NOT NULL REFERENCES core.map,
    wider_than VARCHAR                    -- the series that counts the same but for claimed ground
);

CREATE TABLE core.series_set (
    set_id VARCHAR PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,     -- as in series.toml; the first is shown first
    label VARCHAR NOT NULL UNIQUE,
    series_ids VARCHAR[] NOT NULL,
    why VARCHAR NOT NULL
);

-- A figure is one number of one series for one place and one period, as printed on one day.
-- A revision is a new row with a later vintage.
CREATE TABLE core.figure (
    figure_id VARCHAR PRIMARY KEY,
    series_id VARCHAR NOT NULL REFERENCES core.series,
    place_id VARCHAR NOT NULL REFERENCES core.place,
    period_kind VARCHAR NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    period_basis VARCHAR NOT NULL,
    vintage DATE NOT NULL,
    vintage_basis VARCHAR NOT NULL,       -- 'earliest possible' is never shown as a date
    value DOUBLE NOT NULL,                -- in the series unit; positive = Russia gained or held
    value_low DOUBLE NOT NULL,
    value_high DOUBLE NOT NULL,
    UNIQUE (series_id, place_id, period_start, period_end, vintage),
    CHECK (period_start <= period_end),
    CHECK (vintage >= period_end),
    CHECK (value_low <= value AND value <= value_high),
    CHECK (isfinite(value) AND isfinite(value_low) AND isfinite(value_high)),
    CHECK (period_kind <> 'day' OR period_start = period_end),
    CHECK (period_kind <> 'month'
        OR (day(period_start) = 1 AND period_end = last_day(period_start))),
    CHECK (period_kind <> 'year'
        OR (period_start = make_date(year(period_start), 1, 1)
            AND period_end = make_date(year(period_start), 12, 31)))
);

-- One row a printing: the article that prints a figure first, repeats it or disputes it.
CREATE TABLE core.figure_article (
    print_id VARCHAR PRIMARY KEY,
    figure_id VARCHAR NOT NULL REFERENCES core.figure,
    article_id VARCHAR NOT NULL REFERENCES core.article,
    role VARCHAR NOT NULL CHECK (role IN ('prints', 'repeats', 'disputes')),
    side VARCHAR NOT NULL,
    qualifier VARCHAR,
    printed_value DOUBLE NOT NULL CHECK (printed_value >= 0),
    printed_value_high DOUBLE CHECK (printed_value_high > printed_value),
    printed_unit VARCHAR NOT NULL REFERENCES core.unit,
    printed VARCHAR,                      -- as it stood on the page
    value DOUBLE NOT NULL,                -- the same in the series unit, signed
    vintage DATE NOT NULL,
    vintage_basis VARCHAR NOT NULL,
    speaker VARCHAR,
    flag VARCHAR,
    note VARCHAR,                         -- our bookkeeping
    caveat VARCHAR,                       -- what a reader must know beside the number
    CHECK (role <> 'prints' OR print_id = figure_id)
);

CREATE TABLE core.event (
    event_id VARCHAR PRIMARY KEY,
    place_id VARCHAR NOT NULL REFERENCES core.place,
    kind VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    speaker VARCHAR,
    actor_side VARCHAR NOT NULL,
    event_from DATE,
    event_to DATE,
    date_basis VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL REFERENCES core.article,
    name_used VARCHAR,
    wording VARCHAR NOT NULL,
    hedge VARCHAR,
    detail VARCHAR,
    note VARCHAR,
    CHECK ((event_from IS NULL) = (event_to IS NULL)),
    CHECK (event_from <= event_to),
    CHECK ((date_basis = 'unknown') = (event_from IS NULL))
);

CREATE TABLE core.statement (
    statement_id VARCHAR PRIMARY KEY,
    article_id VARCHAR NOT NULL REFERENCES core.article,
    kind VARCHAR NOT NULL,
    source_kind VARCHAR NOT NULL,
    wording VARCHAR NOT NULL,
    estimator_id VARCHAR REFERENCES core.estimator,
    series_id VARCHAR REFERENCES core.series,
    measure VARCHAR,
    place_id VARCHAR REFERENCES core.place,
    subject_start DATE,
    subject_end DATE,
    subject_step VARCHAR,
    comparator VARCHAR,
    reference_start DATE,
    reference_end DATE,
    factor DOUBLE,
    threshold DOUBLE,
    unit VARCHAR,
    qualifier VARCHAR,
    evaluable VARCHAR NOT NULL CHECK (evaluable IN ('yes', 'no')),
    reason VARCHAR,
    note VARCHAR,
    CHECK (subject_start <= subject_end),
    CHECK (reference_start <= reference_end),
    CHECK ((evaluable = 'no') = (reason IS NOT NULL))
);

CREATE TABLE core.licence (
    licence_id VARCHAR PRIMARY KEY,
    covers VARCHAR NOT NULL,
    holder VARCHAR NOT NULL,
    licence VARCHAR NOT NULL,
    url VARCHAR,
    attribution VARCHAR,
    note VARCHAR
);

CREATE TABLE core.left_out (
    row_id VARCHAR PRIMARY KEY,
    file_name VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    detail VARCHAR
);

-- A value that was published and is another now.
CREATE TABLE core.correction (
    correction_id VARCHAR PRIMARY KEY,
    corrected_on DATE NOT NULL,
    what VARCHAR NOT NULL,                -- a printing, or series/place/month of a measured month
    value_from VARCHAR NOT NULL,          -- as `said.sql` words it
    value_to VARCHAR,                     -- empty: the ledger has it no more
    why VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL,
    noticed_by VARCHAR NOT NULL,
    UNIQUE (what, value_from),
    CHECK (value_to IS DISTINCT FROM value_from)
);

-- Where maps and daily areas come from (etl/maps/sources/).
CREATE TABLE core.source (
    source_id VARCHAR PRIMARY KEY,
    title VARCHAR NOT NULL,
    counted_by VARCHAR NOT NULL,
    home VARCHAR NOT NULL CHECK (home LIKE 'https://%'),
    licence VARCHAR NOT NULL,
    attribution VARCHAR NOT NULL,
    layers VARCHAR[] NOT NULL,            -- "name: what it means"
    faults VARCHAR[] NOT NULL             -- what it is known for
);

-- What we measured. One dated version of a map; the source's own numbers have no state here, only
-- the months that follow from them.
CREATE TABLE core.state (
    source_id VARCHAR REFERENCES core.source,
    state_id VARCHAR,
    as_of VARCHAR NOT NULL,               -- day, or minute in Europe/Kyiv time
    file_date DATE,                       -- as the archive names the file
    lag_days INTEGER,                     -- file_date less the day of the map
    input_sha256 VARCHAR NOT NULL,
    method VARCHAR NOT NULL,
    flag VARCHAR,
    PRIMARY KEY (source_id, state_id)
);

CREATE TABLE core.area (
    source_id VARCHAR REFERENCES core.source,
    state_id VARCHAR,
    place_id VARCHAR REFERENCES core.place,
    layer VARCHAR,
    area_km2 DOUBLE NOT NULL CHECK (area_km2 >= 0),
    PRIMARY KEY (source_id, state_id, place_id, layer),
    FOREIGN KEY (source_id, state_id) REFERENCES core.state
);

CREATE TABLE core.change (
    source_id VARCHAR REFERENCES core.source,
    place_id VARCHAR REFERENCES core.place,
    definition VARCHAR,
    month DATE,
    from_state VARCHAR NOT NULL,
    to_state VARCHAR NOT NULL,
    net_km2 DOUBLE NOT NULL,
    gained_km2 DOUBLE CHECK (gained_km2 >= 0),
    lost_km2 DOUBLE CHECK (lost_km2 >= 0),
    net_if_day_earlier_km2 DOUBLE,
    net_if_day_later_km2 DOUBLE,
    flag VARCHAR,                         -- as `etl measure` wrote it; what it means stands below
    flag_note VARCHAR,
    part_until DATE,                      -- last day of a part that the source ends in
    is_part_of_month BOOLEAN NOT NULL,    -- told as a part; enters no monthly series
    is_redrawn BOOLEAN NOT NULL,          -- a change on the map alone; compares with nothing
    is_not_captured BOOLEAN NOT NULL,     -- the map of a bound was never captured
    is_interrupted BOOLEAN NOT NULL,      -- no state near a bound
    method VARCHAR NOT NULL,
    input_sha256 VARCHAR NOT NULL,
    PRIMARY KEY (source_id, place_id, definition, month),
    CHECK ((gained_km2 IS NULL) = (lost_km2 IS NULL)),
    CHECK (abs(net_km2 - (gained_km2 - lost_km2)) <= 0.01)
);

CREATE TABLE core.level (
    source_id VARCHAR REFERENCES core.source,
    definition VARCHAR,
    month DATE,
    state_id VARCHAR NOT NULL,
    area_km2 DOUBLE NOT NULL CHECK (area_km2 >= 0),
    PRIMARY KEY (source_id, definition, month)
);

-- The area of a day, of sources of areas whose licence lets days be passed on.
CREATE TABLE core.day (
    source_id VARCHAR REFERENCES core.source,
    definition VARCHAR,
    day DATE,
    area_km2 DOUBLE NOT NULL CHECK (area_km2 >= 0),
    PRIMARY KEY (source_id, definition, day)
);

-- A month as one published version of a source gave it; a row where the version changed it.
CREATE TABLE core.change_vintage (
    source_id VARCHAR REFERENCES core.source,
    definition VARCHAR,
    month DATE,
    vintage_at TIMESTAMP,                 -- UTC
    file VARCHAR NOT NULL,
    to_state VARCHAR NOT NULL,            -- the last day of the month that the version has
    net_km2 DOUBLE NOT NULL,
    area_km2 DOUBLE NOT NULL,
    flag VARCHAR,
    is_withdrawn BOOLEAN NOT NULL,        -- a fault of one file, which its source took back
    input_sha256 VARCHAR NOT NULL,
    PRIMARY KEY (source_id, definition, month, vintage_at)
);

-- From when to when the map showed a settlement's centre, or a share of its disc, as held by Russia.
CREATE TABLE core.presence (
    source_id VARCHAR REFERENCES core.source,
    place_id VARCHAR REFERENCES core.place,
    share VARCHAR CHECK (share IN ('centre', '10', '50', '95')),
    entered_on DATE,
    left_on DATE CHECK (left_on >= entered_on),
    from_state VARCHAR NOT NULL,
    to_state VARCHAR,
    PRIMARY KEY (source_id, place_id, share, entered_on)
);

CREATE TABLE core.settlement_month (
    source_id VARCHAR REFERENCES core.source,
    place_id VARCHAR REFERENCES core.place,
    month DATE,
    share_pct DOUBLE NOT NULL CHECK (share_pct BETWEEN 0 AND 100),
    PRIMARY KEY (source_id, place_id, month)
);

CREATE TABLE core.input_fault (
    source_id VARCHAR REFERENCES core.source,
    item VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    found VARCHAR NOT NULL,
    decision VARCHAR NOT NULL
);
