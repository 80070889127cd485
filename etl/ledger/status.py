"""The state of the ledger: what ``etl status`` tells."""

import datetime as dt
from pathlib import Path
from typing import Any

import duckdb
from rich.console import Console
from rich.table import Table

from etl.ledger.build import is_current


def of(connection: duckdb.DuckDBPyConnection, data: Path, published: Path) -> dict[str, Any]:
    """What is published, from which files, and how old the newest figure of each series is."""
    today = dt.date.today()
    series = _rows(
        connection,
        """
        SELECT
            s.series_id, s.estimator, s.figures, s.months, s.newest_period_end,
            max(f.vintage) FILTER (f.vintage_basis = 'article date') AS newest_print
        FROM pub.series AS s LEFT JOIN pub.figure AS f USING (series_id)
        WHERE s.newest_period_end IS NOT NULL
        GROUP BY ALL ORDER BY s.months DESC, s.newest_period_end DESC, s.series_id
        """,
    )
    for row in series:
        row["days_since_period_end"] = (today - row["newest_period_end"]).days
    return {
        "build": _rows(connection, "SELECT * FROM pub.build")[0],
        "file": str(published.relative_to(data.parent) if data.parent != published else published),
        "bytes": published.stat().st_size,
        "up_to_date": is_current(data),
        "files": _rows(connection, "SELECT * FROM pub.load_log ORDER BY file"),
        "series": series,
    }


def show(status: dict[str, Any]) -> None:
    """The same as tables."""
    out = Console(highlight=False)
    build_row = status["build"]
    state = "up to date" if status["up_to_date"] else "older than the files: run make build"
    out.print(f"[bold]{status['file']}[/] ({status['bytes'] / 1e6:.1f} MB, {state})")
    out.print(
        f"built {build_row['built_at']:%Y-%m-%d %H:%M} UTC, "
        f"commit {build_row['git_commit'] or '—'}, "
        f"Python {build_row['python_version']}, DuckDB {build_row['duckdb_version']}"
    )
    files = Table("file", "rows", "KB", "sha256", box=None, pad_edge=False)
    for row in status["files"]:
        size = f"{row['bytes'] / 1000:,.0f}"
        files.add_row(row["file"], f"{row['row_count']:,}", size, row["sha256"][:12])
    out.print(files)
    table = Table(
        "series", "figures", "months", "newest period ends", "days ago", "last print",
        box=None, pad_edge=False,
    )  # fmt: skip
    for row in status["series"]:
        table.add_row(
            row["series_id"],
            str(row["figures"]),
            str(row["months"]),
            str(row["newest_period_end"]),
            str(row["days_since_period_end"]),
            str(row["newest_print"] or ("undated" if row["figures"] else "measured")),
        )
    out.print(table)


def _rows(connection: duckdb.DuckDBPyConnection, sql: str) -> list[dict[str, Any]]:
    cursor = connection.execute(sql)
    names = [column[0] for column in cursor.description or []]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
