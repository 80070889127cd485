"""From the files in ``data/`` to one immutable DuckDB file that the dashboard reads."""
