-- What the files say, as it is: who printed and counted, places, sources, licences, and the build.
CREATE VIEW pub.build AS
SELECT build_id, built_at, git_commit, data_as_of, inputs_sha256, etl_sha256, python_version,
    duckdb_version
FROM core.build;

CREATE VIEW pub.load_log AS SELECT file, sha256, bytes, row_count, seconds FROM core.load_log;

CREATE VIEW pub.estimator AS SELECT estimator_id, name, short, kind, side, about FROM core.estimator;

CREATE VIEW pub.map AS SELECT map_id, name, kind FROM core.map;

CREATE VIEW pub.place AS
SELECT place_id, kind, parent_id, name_en, name_uk, name_ru, name_ru_basis, aliases, iso_3166_2,
    lat, lon, point_basis, geonames_id, population, area_km2, area_official_km2, members, note
FROM core.place;

CREATE VIEW pub.outline AS SELECT place_id, geometry FROM core.outline;

CREATE VIEW pub.surrounding AS SELECT surrounding_id, kind, name, lat, lon, basis FROM core.surrounding;

CREATE VIEW pub.licence AS
SELECT licence_id, covers, holder, licence, url, attribution, note FROM core.licence;

CREATE VIEW pub.left_out AS SELECT row_id, file_name, reason, detail FROM core.left_out;

CREATE VIEW pub.source AS
SELECT source_id, title, counted_by, home, licence, attribution, layers, faults FROM core.source;

CREATE VIEW pub.input_fault AS
SELECT f.source_id, f.item, f.rule, f.found, f.decision, s.title AS source
FROM core.input_fault AS f JOIN core.source AS s USING (source_id);

CREATE VIEW pub.state AS
SELECT source_id, state_id, as_of, file_date, lag_days, input_sha256, method, flag FROM core.state;
