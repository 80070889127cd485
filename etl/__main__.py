"""The command line of the ETL: ``python -m etl build | check | status | import | fetch | …``.

Exit codes, for a scheduler: 0 done, 1 the data breaks a rule or nothing is published (nothing
was changed), or a feed or archive could not be asked (the rest was done), 2 the command was called
wrongly; of ``update`` also 10: there is something new.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from etl.ledger import contract, publish
from etl.ledger.build import build, check
from etl.maps import agreement, sources
from etl.maps.source import Module, Source
from etl.problems import BadData, Refused
from etl.terminal import ends, problems, progress, say, stopped

if TYPE_CHECKING:
    import duckdb

PROJECT = Path(__file__).parents[1]

app = typer.Typer(
    help="Load the ledger's files into the database that the dashboard reads.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,
)
DataFolder = Annotated[
    Path,
    typer.Option(
        "--data", envvar="LEDGER_DATA", help="Folder of the files.", file_okay=False, exists=True
    ),
]


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

    with ends("No build was made:", OSError, duckdb.Error):
        if build(data, say, only_if_stale=if_stale) is None:
            say("the published build is up to date")


@app.command("check")
def check_command(data: DataFolder = PROJECT / "data") -> None:
    """Read and check only; list every fault with file, line, column, found and wanted."""
    with ends("No check was made:"):
        inputs = check(data, say)
    say(f"{sum(entry.row_count for entry in inputs.log):,} rows hold every rule")


@app.command("publish")
def publish_command(
    to: Annotated[str, typer.Option(help="Where servers take builds from: s3://bucket/folder.")],
    data: DataFolder = PROJECT / "data",
) -> None:
    """Copy the published build to object storage; servers with LEDGER_BUILDS take it from there."""
    with ends("Nothing was published:", Exception):  # each kind of storage has its own
        say(f"published {publish.send(data / 'build', to)} to {to}")


@app.command("release")
def release_command(data: DataFolder = PROJECT / "data") -> None:
    """Note in published.csv what is published from now on, to compare later builds with."""
    from etl.ledger.release import release

    with ends("Nothing was noted:", OSError, bad="in data/; nothing was noted as published."):
        count, changed = release(data)
    say(f"{count:,} values are noted as published, {changed:,} of them new or other than before")


@app.command("status")
def status_command(
    data: DataFolder = PROJECT / "data",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """What is published, from which files, and how old the newest figure of each series is."""
    from etl.ledger import status

    with _published(data) as (connection, published):
        found = status.of(connection, data, published)
    if as_json:
        _dump(found, default=str)
    else:
        status.show(found)


@contextmanager
def _published(data: Path) -> "Iterator[tuple[duckdb.DuckDBPyConnection, Path]]":
    """The published build, opened to be read, and its file."""
    import duckdb

    published = publish.current(data / "build")
    if published is None:
        progress.print("Nothing is published yet. Run: python -m etl build")
        raise typer.Exit(1)
    with (
        ends(f"{published.name} cannot be read:", duckdb.Error),
        duckdb.connect(str(published), read_only=True) as connection,
    ):
        yield connection, published


def _dump(found: Any, **options: Any) -> None:
    """One JSON value on stdout, for programs."""
    json.dump(found, sys.stdout, indent=1, **options)
    sys.stdout.write("\n")


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
    with ends("The import stopped:", OSError, bad="found; nothing was written."):
        done = spreadsheet.import_file(
            data, file, table=table, sheet=sheet, mapping=pairs, encoding=encoding, dry_run=dry_run
        )
    for one in done:
        ids = f" ({one.added[0]} … {one.added[-1]})" if one.added else ""
        verb = "would be added" if dry_run else "added"
        say(
            f"{one.table}: {len(one.added)} rows {verb}{ids}, {one.already} were there already, "
            f"{one.examples} examples skipped"
        )
        if one.left_out:
            say(f"  columns not imported: {', '.join(one.left_out)}")
    if not dry_run and any(one.added for one in done):
        say("now look at git diff data/, then: python -m etl build")


@app.command("notes")
def notes_command(
    folder: Annotated[Path, typer.Argument(help="Holds notes.csv and note_places.csv.")],
    data: DataFolder = PROJECT / "data",
) -> None:
    """List what notes to DeepState's map updates say of whole settlements; nothing is written."""
    from etl.discovery import map_notes

    with ends("Nothing was read:", OSError, bad="in the notes."):
        for line in map_notes.proposals(folder, data / "places.csv"):
            say(line)


@app.command("template")
def template_command(
    file: Annotated[Path, typer.Argument(help="The workbook to write, .xlsx.")],
    data: DataFolder = PROJECT / "data",
) -> None:
    """Write an Excel workbook to fill in: drop-downs, notes and an example for each table."""
    if file.suffix != ".xlsx":
        raise typer.BadParameter(f"{file.name} does not end with .xlsx")
    if file.exists():
        stopped(f"{file.name} is there already;", "nothing was written.")
        raise typer.Exit(1)
    try:
        from etl.ledger.template import write_template
    except ImportError:
        progress.print("This needs openpyxl: pip install -r requirements-intake.txt")
        raise typer.Exit(1) from None
    with ends("Nothing was written:", OSError, bad="in data/; nothing was written."):
        write_template(data, file)
    say(f"wrote {file.name}; when it is filled in: python -m etl import {file.name} --dry-run")


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
    source: Annotated[
        str, typer.Argument(help="Id of a source, or outlines: those of the oblasts, to measure.")
    ],
    data: DataFolder = PROJECT / "data",
    accept_licence: Annotated[
        bool, typer.Option("--accept-licence", help="Do not ask about the licence.")
    ] = False,
    from_folder: Annotated[
        Path | None,
        typer.Option("--from", help="Copy from this folder.", file_okay=False, exists=True),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Every day, also where month ends are usual.")
    ] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="Take another version of a day that is over.")
    ] = False,
) -> None:
    """Bring the files of a source to data/raw/, after naming its licence. Nothing is committed."""
    from etl.maps import reference
    from etl.maps.fetch import fetch

    def ask(about: Source) -> bool:
        return typer.confirm("Do you accept this for your own use?", default=False)

    (module,) = [reference] if source == reference.SOURCE.id else _chosen([source])
    with ends("Nothing more was fetched:", OSError):
        summary = fetch(
            module,
            data / "raw",
            from_folder=from_folder,
            accept=True if accept_licence else ask,
            everything=everything,
            replace=replace,
            progress=say,
        )
    if not summary.ok:
        raise typer.Exit(1)


OutlinesFolder = Annotated[
    Path | None,
    typer.Option(
        "--reference",
        envvar="LEDGER_REFERENCE",
        help="Folder with the full oblast outlines.",
        file_okay=False,
        show_default="what `fetch outlines` brought, else ../shared/reference",
    ),
]


def _outlines(given: Path | None) -> Callable[[Path], Path | None]:
    """Where the oblasts' outlines are: in the given folder, else where they usually are."""
    from etl.maps import reference

    def find(data: Path) -> Path | None:
        usual = (data / "raw" / reference.SOURCE.id, PROJECT.parent / "shared" / "reference")
        places = [given] if given else usual
        return next((place for place in places if reference.files(place)), None)

    return find


@app.command("measure")
def measure_command(
    source: SourceIds = None,
    data: DataFolder = PROJECT / "data",
    reference: OutlinesFolder = None,
    full: Annotated[bool, typer.Option("--full", help="Measure anew what is known.")] = False,
    less: Annotated[
        bool, typer.Option("--less", help="Publish also where months or days get lost.")
    ] = False,
) -> None:
    """Measure what was fetched: km² by month, place and settlement, into data/measured/.

    A source whose files and method are those of last time is left as it is, and so is one that
    would have less than before.
    """
    from etl.maps.run import measure_all

    folder = _outlines(reference)(data)
    summaries = measure_all(_chosen(source), data, folder, say, full=full, less=less)
    if not summaries:
        say("nothing is fetched yet. Run: python -m etl fetch, with the id of a source")
    refused = 0
    for summary in summaries:
        by_rule = Counter(f"{fault.rule}, {fault.decision}" for fault in summary.faults)
        refused += len(summary.refused)
        say(f"{summary.source_id}: {summary.in_words()}")
        for rule, count in sorted(by_rule.items()):
            say(f"  {count} x {rule}")
        for fault in summary.refused:
            say(f"  refused {fault.item}: {fault.found}")
    if refused or not summaries:
        raise typer.Exit(1)


@app.command("agreement")
def agreement_command(data: DataFolder = PROJECT / "data") -> None:
    """Print how what we measured agrees with what was printed, as markdown."""
    with _published(data) as (connection, _):
        sys.stdout.write(agreement.markdown(connection, data))


@app.command("codebook")
def codebook_command(data: DataFolder = PROJECT / "data") -> None:
    """Print what each table and column of the database means, as markdown (docs/codebook.md)."""
    with _published(data) as (connection, _):
        sys.stdout.write(contract.codebook(connection))


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

    with ends("Nothing was discovered:", Busy, Refused, OSError):
        summary = discover(data, allow_private=allow_private, delay=delay)
    for candidate in summary.new:
        say(f"{candidate.score:>3} {candidate.title} ({candidate.feed})")
    if summary.new:
        say(f"{len(summary.new)} new; python -m etl review walks them")
    for feed_id, why in summary.failed.items():
        say(f"{feed_id}: {why}")
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
    from etl.discovery import review, terminal
    from etl.discovery.queue import Queue

    queue = Queue(data)
    with ends("The queue cannot be used:", Refused, OSError):
        if as_json:
            _dump([asdict(one) for one in review.waiting(queue)], ensure_ascii=False)
            return
        if as_list:
            terminal.show(review.waiting(queue))
            return
        done = review.review(
            queue, terminal.ask_about, lambda url: _add_article(url, data), typer.launch
        )
    left = len(review.waiting(queue))
    counted = ", ".join(f"{count} {status}" for status, count in sorted(done.items()))
    say(f"{counted or 'nothing decided'}; {left} waiting")


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
    from etl.intake.proposal import ledger
    from etl.intake.terminal import add_source
    from etl.web.manners import Polite

    web = Polite(allow_private=allow_private)
    inputs = None  # read once for several pages, and anew after each write
    failed = False
    shown: list[dict[str, Any]] = []
    for source in sources:
        try:
            inputs = inputs or ledger(data)
            done = add_source(
                source, data, web, inputs, yes=yes, dry_run=dry_run, published=published,
                publisher=publisher, quiet=as_json, brief=brief,
            )  # fmt: skip
            shown.append({"source": source} | done)
            failed = failed or "error" in done
            inputs = None if "written" in done else inputs
        except BadData as error:
            problems(error)
            failed = True
        except (Refused, OSError) as error:
            stopped(f"{source}:", error)
            shown.append({"source": source, "error": str(error)})
            failed = True
    if as_json:
        _dump(shown, ensure_ascii=False)
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

    with ends("Nothing was written:", ValueError, OSError):
        added = accept(data, reviewed.read(10_000_000))
    say(added.in_words())
    json.dump(added.rows, sys.stdout)
    sys.stdout.write("\n")


def _needs_intake() -> None:
    try:
        import trafilatura  # noqa: F401
    except ImportError:
        progress.print("Reading articles needs a few libraries. Run: make intake")
        raise typer.Exit(1) from None


def _add_article(url: str, data: Path) -> bool:
    """Read a candidate of the queue and add what is accepted; whether it is in the ledger now."""
    _needs_intake()
    from etl.intake.proposal import ledger
    from etl.intake.terminal import add_source
    from etl.web.manners import Polite

    with suppress(typer.Exit), ends(f"{url}:", Refused, OSError):
        return "written" in add_source(url, data, Polite(), ledger(data))
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

    with ends("Nothing more was archived:", Busy, OSError):
        summary = archive(data, say, request=request, again=again, limit=limit, dry_run=dry_run)
    if dry_run:
        return
    say(
        f"found {len(summary.found)}, requested {len(summary.requested)}, "
        f"without a copy {len(summary.without)}, left {summary.left}"
    )
    if summary.stopped:
        say(f"stopped: {summary.stopped}")
        raise typer.Exit(1)


@app.command("update")
def update_command(
    data: DataFolder = PROJECT / "data",
    markdown: Annotated[
        Path | None,
        typer.Option("--markdown", help="Write what changed into this file, too.", dir_okay=False),
    ] = None,
    accept_licence: Annotated[
        bool, typer.Option("--accept-licence", help="Of every source: do not ask about it.")
    ] = False,
    reference: OutlinesFolder = None,
) -> None:
    """Fetch, measure, discover, archive, check and build what is new, and tell what changed.

    Exit code 0: nothing new; 10: something new; 1: something is broken, and named; the rest was
    done.
    """
    _needs_intake()
    from etl.update import update
    from files import replace_file

    with ends("The update stopped:", OSError):
        report = update(data, _outlines(reference), say, accept_licence=accept_licence)
        text = report.markdown()
        sys.stdout.write(text)
        if markdown is not None:
            replace_file(markdown, text)
    raise typer.Exit(report.code)


if __name__ == "__main__":
    app()
