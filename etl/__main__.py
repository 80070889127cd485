"""The command line of the ETL: ``python -m etl build | check | status | import | fetch | …``.

Exit codes, for a scheduler: 0 done, 1 the data breaks a rule or nothing is published (nothing
was changed), or a feed or archive could not be asked (the rest was done), 2 the command was called
wrongly.
"""

import datetime as dt
import json
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from etl.ledger import publish
from etl.ledger.build import build, check, is_current
from etl.maps import agreement, sources
from etl.maps.source import Module, Source
from etl.problems import BadData, Refused

if TYPE_CHECKING:
    import duckdb

    from etl.discovery.queue import Candidate
    from etl.ledger.accept import Added

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


def _fail(error: BadData, what: str = "in data/; nothing was published.") -> typer.Exit:
    count = f"{len(error.problems)} problem{'s' if len(error.problems) != 1 else ''}"
    progress.print(f"[bold red]{count} {what}[/]")
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
    import duckdb

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
    import duckdb

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


def _rows(connection: "duckdb.DuckDBPyConnection", sql: str) -> list[dict[str, Any]]:
    cursor = connection.execute(sql)
    names = [column[0] for column in cursor.description or []]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _status(connection: "duckdb.DuckDBPyConnection", data: Path, published: Path) -> dict[str, Any]:
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
            str(row["newest_print"] or ("undated" if row["figures"] else "measured")),
        )
    out.print(table)


@app.command("import")
def import_command(
    file: Annotated[Path, typer.Argument(help="A spreadsheet: .xlsx or .csv.")],
    table: Annotated[
        str | None,
        typer.Option("--table", help="Where the rows belong: figures, articles, events, …"),
    ] = None,
    sheet: Annotated[
        str | None, typer.Option("--sheet", help="Which sheet, where there are several.")
    ] = None,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", help='"Their column=our_column"; with nothing after =, left out.'),
    ] = None,
    encoding: Annotated[
        str | None, typer.Option("--encoding", help="Of a CSV file that is not Unicode.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check all, write nothing.")] = False,
    data: DataFolder = PROJECT / "data",
) -> None:
    """Add the rows of a spreadsheet to the files: all of them, or none and every fault."""
    from etl.ledger import spreadsheet

    if table is not None and table not in spreadsheet.TABLES:
        raise typer.BadParameter(f"no table {table}; there are: {', '.join(spreadsheet.TABLES)}")
    if encoding is not None and encoding not in spreadsheet.ENCODINGS:
        listed = ", ".join(spreadsheet.ENCODINGS)
        raise typer.BadParameter(f"no encoding {encoding}; there are: {listed}")
    pairs = dict(pair.rpartition("=")[::2] for pair in mapping or [])
    if "" in pairs:
        raise typer.BadParameter('--map is written "Their column=our_column"')
    if (pairs or sheet) and table is None:
        raise typer.BadParameter("--map and --sheet need --table")
    try:
        done = spreadsheet.import_file(
            data, file, table=table, sheet=sheet, mapping=pairs, encoding=encoding, dry_run=dry_run
        )
    except BadData as error:
        raise _fail(error, "found; nothing was written.") from None
    except OSError as error:
        progress.print(f"[bold red]The import stopped:[/] {escape(str(error))}")
        raise typer.Exit(1) from None
    for one in done:
        ids = f" ({one.added[0]} … {one.added[-1]})" if one.added else ""
        verb = "would be added" if dry_run else "added"
        _say(
            f"{one.table}: {len(one.added)} rows {verb}{ids}, {one.already} were there already, "
            f"{one.examples} examples skipped"
        )
        if one.left_out:
            _say(f"  columns not imported: {', '.join(one.left_out)}")
    if not dry_run and any(one.added for one in done):
        _say("now look at git diff data/, then: python -m etl build")


@app.command("template")
def template_command(
    file: Annotated[Path, typer.Argument(help="The workbook to write, .xlsx.")],
    data: DataFolder = PROJECT / "data",
) -> None:
    """Write an Excel workbook to fill in: drop-downs, notes and an example for each table."""
    if file.suffix != ".xlsx":
        raise typer.BadParameter(f"{file.name} does not end with .xlsx")
    if file.exists():
        progress.print(f"[bold red]{escape(file.name)} is there already;[/] nothing was written.")
        raise typer.Exit(1)
    try:
        from etl.ledger.template import write_template
    except ImportError:
        progress.print("This needs openpyxl: pip install -r requirements-intake.txt")
        raise typer.Exit(1) from None
    try:
        write_template(data, file)
    except BadData as error:
        raise _fail(error, "in data/; nothing was written.") from None
    except OSError as error:
        progress.print(f"[bold red]Nothing was written:[/] {escape(str(error))}")
        raise typer.Exit(1) from None
    _say(f"wrote {file.name}; when it is filled in: python -m etl import {file.name} --dry-run")


REFERENCE_FILES = ("ukraine_oblasts_full.geojson", "settlements.csv")
SourceIds = Annotated[
    list[str] | None, typer.Argument(help="Ids of sources; all when none is named.")
]


def _chosen(ids: list[str] | None) -> list[Module]:
    known = sources.modules()
    unknown = sorted(set(ids or []) - set(known))
    if unknown:
        listed = ", ".join(known)
        raise typer.BadParameter(f"no source {', '.join(unknown)}; there are: {listed}")
    return [known[i] for i in ids or known]


@app.command("fetch")
def fetch_command(
    source: Annotated[str, typer.Argument(help="Id of a source.")],
    data: DataFolder = PROJECT / "data",
    accept_licence: Annotated[
        bool, typer.Option("--accept-licence", help="Do not ask about the licence.")
    ] = False,
    from_folder: Annotated[
        Path | None,
        typer.Option("--from", help="Copy from this folder.", file_okay=False, exists=True),
    ] = None,
) -> None:
    """Bring the files of a source to data/raw/, after naming its licence. Nothing is committed."""
    from etl.maps.fetch import fetch

    def ask(about: Source) -> bool:
        return typer.confirm("Do you accept this for your own use?", default=False)

    (module,) = _chosen([source])
    try:
        summary = fetch(
            module,
            data / "raw",
            from_folder=from_folder,
            accept=True if accept_licence else ask,
            progress=_say,
        )
    except OSError as error:
        progress.print(f"[bold red]Nothing more was fetched:[/] {escape(str(error))}")
        raise typer.Exit(1) from None
    if not summary.ok:
        raise typer.Exit(1)


@app.command("measure")
def measure_command(
    source: SourceIds = None,
    data: DataFolder = PROJECT / "data",
    reference: Annotated[
        Path,
        typer.Option(
            envvar="LEDGER_REFERENCE",
            help="Folder with the full oblast outlines and the gazetteer.",
            file_okay=False,
        ),
    ] = PROJECT.parent / "shared" / "reference",
    full: Annotated[bool, typer.Option("--full", help="Measure anew what is known.")] = False,
) -> None:
    """Measure what was fetched: km² by month, place and settlement, into data/measured/.

    A source whose files and method are those of last time is left as it is.
    """
    from etl.maps.run import measure_all

    missing = [name for name in REFERENCE_FILES if not (reference / name).is_file()]
    chosen = _chosen(source)
    summaries = measure_all(chosen, data, None if missing else reference, _say, full=full)
    refused = 0
    for summary in summaries:
        by_rule = Counter(f"{fault.rule}, {fault.decision}" for fault in summary.faults)
        refused += len(summary.refused)
        state = "nothing new" if summary.unchanged else f"{summary.months} rows of months"
        _say(f"{summary.source_id}: {summary.files} files, {summary.states} states, {state}")
        for rule, count in sorted(by_rule.items()):
            _say(f"  {count} x {rule}")
        for fault in summary.refused:
            _say(f"  refused {fault.item}: {fault.found}")
    if refused or not summaries:
        raise typer.Exit(1)


@app.command("agreement")
def agreement_command(data: DataFolder = PROJECT / "data") -> None:
    """Print how what we measured agrees with what was printed, as markdown."""
    published = publish.current(data / "build")
    if published is None:
        progress.print("Nothing is published yet. Run: python -m etl build")
        raise typer.Exit(1)
    import duckdb

    try:
        with duckdb.connect(str(published), read_only=True) as connection:
            sys.stdout.write(agreement.markdown(connection))
    except duckdb.Error as error:
        progress.print(f"[bold red]{published.name} cannot be read:[/] {escape(str(error))}")
        raise typer.Exit(1) from None


AllowPrivate = Annotated[
    bool,
    typer.Option("--allow-private", help="For tests: ask addresses of this machine and network."),
]


@app.command("discover")
def discover_command(
    data: DataFolder = PROJECT / "data",
    delay: Annotated[
        float | None,
        typer.Option(
            min=0,
            help="Seconds between two requests to one host.",
            show_default="2; none with --allow-private",
        ),
    ] = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Read the feeds and queue articles that speak of territory. Says nothing if there are none."""
    from etl.discovery.queue import Busy, discover

    try:
        summary = discover(data, allow_private=allow_private, delay=delay)
    except BadData as error:
        raise _fail(error) from None
    except (Busy, Refused, OSError) as error:
        progress.print(f"[bold red]Nothing was discovered:[/] {escape(str(error))}")
        raise typer.Exit(1) from None
    for candidate in summary.new:
        _say(f"{candidate.score:>3} {candidate.title} ({candidate.feed})")
    if summary.new:
        _say(f"{len(summary.new)} new; python -m etl review walks them")
    for feed_id, why in summary.failed.items():
        _say(f"{feed_id}: {why}")
    if summary.failed:
        raise typer.Exit(1)


@app.command("review")
def review_command(
    data: DataFolder = PROJECT / "data",
    as_list: Annotated[bool, typer.Option("--list", help="Ask nothing, list them.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="The list as one JSON array on stdout.")
    ] = False,
) -> None:
    """Walk the queue of candidates: open, add, drop, later or quit."""
    from etl.discovery import queue as discover
    from etl.discovery import review

    queue = discover.Queue(data)
    try:
        if as_list or as_json:
            candidates = review.waiting(queue)
            if as_json:
                json.dump([asdict(o) for o in candidates], sys.stdout, ensure_ascii=False, indent=1)
                sys.stdout.write("\n")
            else:
                _print_candidates(candidates)
            return
        done = review.review(queue, _ask_about, lambda url: _add_article(url, data), typer.launch)
    except (Refused, OSError) as error:
        progress.print(f"[bold red]The queue cannot be used:[/] {escape(str(error))}")
        raise typer.Exit(1) from None
    left = len(review.waiting(queue))
    counted = ", ".join(f"{count} {status}" for status, count in sorted(done.items()))
    _say(f"{counted or 'nothing decided'}; {left} waiting")


def _print_candidates(candidates: "list[Candidate]") -> None:
    table = Table("score", "published", "title", "address", box=None, pad_edge=False)
    for one in candidates:
        table.add_row(str(one.score), one.published[:10], escape(one.title), escape(one.url))
    Console(highlight=False, emoji=False).print(table)


def _ask_about(candidate: "Candidate", number: int, of: int) -> str:
    """Show a candidate and ask what to do; the end of input is quitting."""
    from etl.discovery.review import ANSWERS

    progress.print(f"\n[bold]{number} of {of}: {escape(candidate.title)}[/]", soft_wrap=True)
    when = candidate.published.replace("T", " ") or "undated"
    _say(f"{when}, {candidate.feed}, {candidate.score} points: {', '.join(candidate.reasons)}")
    progress.print(f"  {escape(candidate.url)}", soft_wrap=True)
    while True:
        try:
            said = typer.prompt("(o)pen, (a)dd, (d)rop, (l)ater, (q)uit", err=True)
        except typer.Abort:
            return "quit"
        answer = ANSWERS.get(said.strip().lower()[:1])
        if answer:
            return answer


@app.command("add")
def add_command(
    sources: Annotated[
        list[str],
        typer.Argument(metavar="SOURCE…", help="Addresses, saved pages (.html), texts, or -."),
    ],
    data: DataFolder = PROJECT / "data",
    yes: Annotated[
        bool, typer.Option("--yes", help="Take the article and all rows that are complete.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it; write nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON array on stdout.")] = False,
    published: Annotated[
        str, typer.Option(help="Day or month, where the page does not say: 2025-12-02.")
    ] = "",
    publisher: Annotated[str, typer.Option(help="An id of publishers.csv.")] = "",
    brief: Annotated[
        bool, typer.Option("--brief", help="Show no text of the article, only what was read.")
    ] = False,
    allow_private: Annotated[bool, typer.Option("--allow-private", hidden=True)] = False,
) -> None:
    """Read an article, propose its rows, and write those that you accept."""
    _needs_intake()
    from etl.intake import proposal as intake
    from etl.ledger.write import Busy, Unfinished
    from etl.web.polite import Polite

    web = Polite(allow_private=allow_private)
    inputs = None  # read once for several pages, and anew after each write
    failed = False
    shown: list[dict[str, Any]] = []
    for source in sources:
        try:
            inputs = inputs or intake.ledger(data)
            done = _add_one(
                source, data, web, inputs, yes=yes, dry_run=dry_run, published=published,
                publisher=publisher, quiet=as_json, brief=brief,
            )  # fmt: skip
            shown.append({"source": source} | done)
            inputs = None if done.get("written") else inputs
        except BadData as error:
            _fail(error)
            failed = True
        except (Refused, Busy, Unfinished, OSError) as error:
            progress.print(f"[bold red]{escape(source)}:[/] {escape(str(error))}")
            shown.append({"source": source, "error": str(error)})
            failed = True
    if as_json:
        json.dump(shown, sys.stdout, indent=1, ensure_ascii=False)
        sys.stdout.write("\n")
    if failed:
        raise typer.Exit(1)


@app.command("accept")
def accept_command(
    reviewed: Annotated[
        typer.FileText, typer.Argument(help="JSON of what was accepted, or - for standard input.")
    ],
    data: DataFolder = PROJECT / "data",
) -> None:
    """Write rows that were reviewed elsewhere: {"article": row or null, "parts": [{file, row}]}."""
    from etl.ledger.accept import accept
    from etl.ledger.write import Busy, Unfinished

    try:
        added = accept(data, reviewed.read(10_000_000))
    except BadData as error:
        raise _fail(error) from None
    except (ValueError, Busy, Unfinished, OSError) as error:
        progress.print(f"[bold red]Nothing was written:[/] {escape(str(error))}")
        raise typer.Exit(1) from None
    _say(_in_words(added))
    json.dump(added.rows, sys.stdout)
    sys.stdout.write("\n")


def _in_words(added: "Added") -> str:
    """What was written, and what was there already."""
    written = ", ".join(f"{n} into {file}" for file, n in added.rows.items())
    there = f"; {added.already} in the ledger already" if added.already else ""
    return (written or "nothing new to write") + there


def _add_one(
    source: str,
    data: Path,
    web: Any,
    inputs: Any,
    *,
    yes: bool,
    dry_run: bool,
    published: str = "",
    publisher: str = "",
    quiet: bool = False,
    brief: bool = False,
) -> dict[str, Any]:
    """One page to its proposal and, where it is accepted, to rows; says what was written."""
    from etl.intake import proposal as intake
    from etl.intake import terminal
    from etl.intake.page import ARTICLE, read_source

    page = read_source(source, web=web)
    proposal = intake.propose(page, inputs, published=published, publisher=publisher)
    text = intake.text_of(proposal)
    told = intake.as_json(proposal)
    if not quiet:
        terminal.show(progress, proposal, text, brief=brief)
    if (yes or dry_run) and not quiet:
        for part in proposal.parts:
            progress.print(terminal.line(part, text, brief=brief))
    if page.kind != ARTICLE or dry_run:
        return told
    if yes:
        if missing := proposal.missing():
            lines = ", ".join(f"{column} ({what})" for column, what in missing.items())
            _say(f"not added, missing: {lines}")
            return told
        accepted: list[intake.Part] | None = [p for p in proposal.parts if intake.is_sure(p)]
    elif quiet:
        return told
    else:
        accepted = terminal.review(progress, proposal, text, _ask)
    if accepted is None:
        _say("nothing was written")
        return told
    added = intake.add(data, proposal, accepted)
    _say(_in_words(added))
    return told | {"written": added.rows}


def _ask(question: str) -> str:
    try:
        return str(progress.input(question, markup=False))
    except (EOFError, KeyboardInterrupt):
        return "q"


def _needs_intake() -> None:
    try:
        import trafilatura  # noqa: F401
    except ImportError:
        progress.print("Reading articles needs a few libraries. Run: make intake")
        raise typer.Exit(1) from None


def _add_article(url: str, data: Path) -> bool:
    """Read a candidate of the queue and add what is accepted; whether it is in the ledger now."""
    _needs_intake()
    from etl.intake import proposal as intake
    from etl.ledger.write import Busy, Unfinished
    from etl.web.polite import Polite

    try:
        inputs = intake.ledger(data)
        done = _add_one(url, data, Polite(), inputs, yes=False, dry_run=False)
        return bool(done.get("written"))
    except BadData as error:
        _fail(error)
    except (Refused, Busy, Unfinished, OSError) as error:
        progress.print(f"[bold red]{escape(url)}:[/] {escape(str(error))}")
    return False


@app.command("archive")
def archive_command(
    data: DataFolder = PROJECT / "data",
    request: Annotated[
        bool, typer.Option("--request", help="Ask for a copy where there is none.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Ask about articles that had no copy this month, too.")
    ] = False,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many articles.")] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="List the articles; ask and write nothing.")
    ] = False,
) -> None:
    """Find a public archive copy for each article without one and store its address."""
    from etl.discovery.archive import archive
    from etl.discovery.queue import Busy

    try:
        summary = archive(data, _say, request=request, again=again, limit=limit, dry_run=dry_run)
    except BadData as error:
        raise _fail(error) from None
    except (Busy, OSError) as error:
        progress.print(f"[bold red]Nothing more was archived:[/] {escape(str(error))}")
        raise typer.Exit(1) from None
    if dry_run:
        return
    _say(
        f"found {len(summary.found)}, requested {len(summary.requested)}, "
        f"without a copy {len(summary.without)}, left {summary.left}"
    )
    if summary.stopped:
        _say(f"stopped: {summary.stopped}")
        raise typer.Exit(1)


if __name__ == "__main__":
    app()
