"""The command line of the ETL: ``python -m etl build | check | status``.

Exit codes, for a scheduler: 0 done, 1 the data breaks a rule or nothing is published (nothing
was changed), 2 the command was called wrongly.
"""

import datetime as dt
import json
import sys
from pathlib import Path
from typing import Annotated, Any

import duckdb
import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from etl import publish
from etl.build import BadData, build, check, is_current

PROJECT = Path(__file__).parents[1]
SHOWN_PROBLEMS = 50

app = typer.Typer(
    help="Load the ledger's files into the database that the dashboard reads.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,
)
progress = Console(stderr=True, highlight=False, emoji=False)
DataFolder = Annotated[
    Path,
    typer.Option(
        "--data", envvar="LEDGER_DATA", help="Folder of the files.", file_okay=False, exists=True
    ),
]


def _say(message: str) -> None:
    progress.print(f"  {escape(message)}")


def _fail(error: BadData) -> typer.Exit:
    count = f"{len(error.problems)} problem{'s' if len(error.problems) != 1 else ''}"
    progress.print(f"[bold red]{count} in data/; nothing was published.[/]")
    for problem in error.problems[:SHOWN_PROBLEMS]:
        progress.print(f"  {escape(str(problem))}", soft_wrap=True)
    if len(error.problems) > SHOWN_PROBLEMS:
        progress.print(f"  … and {len(error.problems) - SHOWN_PROBLEMS} more")
    return typer.Exit(1)


@app.command("build")
def build_command(
    data: DataFolder = PROJECT / "data",
    if_stale: Annotated[
        bool,
        typer.Option("--if-stale", help="Do nothing when the published build is up to date."),
    ] = False,
) -> None:
    """Read strictly, load, check and publish. A failed build leaves the last one in place."""
    try:
        if build(data, _say, only_if_stale=if_stale) is None:
            _say("the published build is up to date")
    except BadData as error:
        raise _fail(error) from None
    except (OSError, duckdb.Error) as error:
        progress.print(f"[bold red]No build was made:[/] {escape(str(error))}")
        raise typer.Exit(1) from None


@app.command("check")
def check_command(data: DataFolder = PROJECT / "data") -> None:
    """Read and check only; list every fault with file, line, column, found and wanted."""
    try:
        inputs = check(data, _say)
    except BadData as error:
        raise _fail(error) from None
    _say(f"{sum(entry.rows for entry in inputs.log):,} rows hold every rule")


@app.command("status")
def status_command(
    data: DataFolder = PROJECT / "data",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """What is published, from which files, and how old the newest figure of each series is."""
    published = publish.current(data / "build")
    if published is None:
        progress.print("Nothing is published yet. Run: python -m etl build")
        raise typer.Exit(1)
    try:
        with duckdb.connect(str(published), read_only=True) as connection:
            status = _status(connection, data, published)
    except duckdb.Error as error:
        progress.print(f"[bold red]{published.name} cannot be read:[/] {escape(str(error))}")
        raise typer.Exit(1) from None
    if as_json:
        json.dump(status, sys.stdout, indent=1, default=str)
        sys.stdout.write("\n")
    else:
        _print_status(status)


def _rows(connection: duckdb.DuckDBPyConnection, sql: str) -> list[dict[str, Any]]:
    cursor = connection.execute(sql)
    names = [column[0] for column in cursor.description or []]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _status(connection: duckdb.DuckDBPyConnection, data: Path, published: Path) -> dict[str, Any]:
    today = dt.date.today()
    series = _rows(
        connection,
        """
        SELECT
            s.series_id, s.estimator, s.figures, s.months, s.newest_period_end,
            max(f.vintage) FILTER (f.vintage_basis = 'article date') AS newest_print
        FROM pub.series AS s JOIN pub.figure AS f USING (series_id)
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


def _print_status(status: dict[str, Any]) -> None:
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
            str(row["newest_print"] or "undated"),
        )
    out.print(table)


if __name__ == "__main__":
    app()
