"""Tests of the code: sentences about behaviour, on a real DuckDB."""
