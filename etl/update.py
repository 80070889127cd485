"""The ledger brought up to date: fetch, measure, discover, archive, check, build, and what is new.

Nothing here knows a source, a feed or a number: each step is the command of its name. A step that
fails, or one source or feed in it, is named and the rest goes on. What is new is the difference of
two builds (`etl.ledger.changes`), the one before and the one after.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from etl.discovery import archive as archiving
from etl.discovery import review
from etl.discovery.queue import Queue, discover
from etl.ledger import changes, publish
from etl.ledger.build import build, etl_hash, is_current
from etl.ledger.changes import Section
from etl.ledger.release import release
from etl.maps import agreement, reference, sources
from etl.maps.fetch import fetch
from etl.maps.run import measure_all
from etl.maps.source import Module, Source
from etl.problems import BadData
from files import replace_file

NOTHING_NEW, BROKEN, NEW = 0, 1, 10  # exit codes, for a scheduler
ARCHIVED_AT_ONCE = 25  # articles: the archive is asked once in four seconds
SHOWN = 40  # lines of a section; a pull request's text has an end
LONGEST = 300  # characters of what a server or a file may say

Say = Callable[[str], None]


@dataclass
class Report:
    """What an update did. failed: what of it could not be done, each with its name and reason."""

    sections: list[Section] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    waiting: int = 0
    found: int = 0  # candidates that are new

    @property
    def code(self) -> int:
        """The exit code: a failure is one, whatever else is new."""
        if self.failed:
            return BROKEN
        return NEW if self.sections or self.found else NOTHING_NEW

    def markdown(self) -> str:
        """All of it, for a terminal or a pull request: numbers and names, no text of an article."""
        parts = [*self.sections]
        if self.failed:
            parts.insert(0, Section("Broken", [_quoted(line) for line in self.failed]))
        if self.stale:
            parts.append(Section("Stale", self.stale))
        if self.waiting:
            said = f"{self.waiting} candidates, {self.found} of them new: python -m etl review"
            parts.append(Section("Waiting for review", [said]))
        if not self.sections and not self.found:
            parts.insert(0, Section("Nothing new", []))
        return "\n".join(_section(part) for part in parts)


def _section(part: Section) -> str:
    shown = [f"* {line}\n" for line in part.lines[:SHOWN]]
    if len(part.lines) > SHOWN:
        shown.append(f"* … and {len(part.lines) - SHOWN} more\n")
    return f"## {part.title}\n" + ("\n" + "".join(shown) if shown else "")


def _quoted(text: str) -> str:
    """What others may have worded, so that it stays text wherever it is shown."""
    plain = " ".join(text.split()).replace("`", "'")
    return f"`{plain if len(plain) <= LONGEST else plain[:LONGEST] + '…'}`"


def update(
    data: Path,
    outlines: Callable[[Path], Path | None],
    say: Say = lambda _: None,
    *,
    accept_licence: bool = False,
    lookup: str = archiving.LOOKUP,
    delay: float | None = None,
    allow_private: bool = False,
) -> Report:
    """Do all of it once.

    outlines: the folder of the oblasts' outlines, of a folder of data; None where they are not here
    yet. accept_licence: also of sources that were never fetched here. lookup, delay and
    allow_private: for tests, which serve on the loopback address.
    Raises OSError where this machine cannot write, BadData never.
    """
    (data / "raw").mkdir(parents=True, exist_ok=True)
    report = Report()
    try:
        with FileLock(data / "raw" / ".update.lock", timeout=0):
            before = _before(data, say)
            _fetch_all(data, outlines, report, say, accept_licence, allow_private)
            _measure_all(data, outlines, report, say)
            with _step(report, "discover"):
                _discover(data, report, say, delay, allow_private)
            with _step(report, "archive"):
                _archive(data, report, say, lookup, delay, allow_private)
            with _step(report, "build"):
                _build(data, before, report, say)
            with _step(report, "review"):
                report.waiting = len(review.waiting(Queue(data)))
    except Timeout:
        report.failed.append("update: another one is at work")
    return report


@contextmanager
def _step(report: Report, name: str) -> Iterator[None]:
    """Whatever goes wrong in a step is one of its failures: the next step does not need it."""
    try:
        yield
    except BadData as error:
        report.failed += [f"{name}: {problem}" for problem in error.problems]
    except Exception as error:
        report.failed.append(f"{name}: {type(error).__name__}: {error}")


def _before(data: Path, say: Say) -> Path | None:
    """The build to compare with: the last one, if this code made it; else one of the files as
    they are, for other code says other things of the same files.
    """
    import duckdb

    published = publish.current(data / "build")
    if published is not None:
        with (
            suppress(duckdb.Error),
            duckdb.connect(str(published), read_only=True) as connection,
        ):
            made_by = connection.execute("SELECT etl_sha256 FROM pub.build").fetchone()
            if made_by == (etl_hash(),):
                return published
    try:
        build(data, say)
    except BadData:
        say("data/ breaks a rule as it is: there is no build to compare with")
        return None
    return publish.current(data / "build")


def _fetch_all(
    data: Path,
    outlines: Callable[[Path], Path | None],
    report: Report,
    say: Say,
    accept_licence: bool,
    allow_private: bool,
) -> None:
    wanted: list[Module] = [*sources.modules().values()]
    if outlines(data) is None:
        wanted.append(reference)
    for module in wanted:
        name = module.SOURCE.id
        with _step(report, f"fetch {name}"):
            known = accept_licence or (data / "raw" / name / "index.csv").is_file()
            done = fetch(
                module, data / "raw", accept=known or _asked, progress=say,
                allow_private=allow_private,
            )  # fmt: skip
            if not done.accepted:
                report.failed.append(
                    f"fetch {name}: its licence was not accepted here yet; python -m etl fetch "
                    f"{name} asks, --accept-licence accepts all"
                )
            report.failed += [f"fetch {name}: {item}: {why}" for item, why in done.refused.items()]
            if done.stale:
                report.stale.append(f"{module.SOURCE.title}: {done.stale.removeprefix('stale: ')}")


def _asked(about: Source) -> bool:
    """Ask a person, where there is one."""
    if not sys.stdin.isatty():
        return False
    import typer

    return typer.confirm(f"{about.title}: do you accept this for your own use?", default=False)


def _measure_all(
    data: Path, outlines: Callable[[Path], Path | None], report: Report, say: Say
) -> None:
    for name, module in sources.modules().items():
        with _step(report, f"measure {name}"):
            for done in measure_all([module], data, outlines(data), say, full=False):
                say(f"{name}: {done.in_words()}")
                report.failed += [
                    f"measure {name}: {fault.item}: {fault.found}" for fault in done.refused
                ]


def _discover(
    data: Path, report: Report, say: Say, delay: float | None, allow_private: bool
) -> None:
    done = discover(data, allow_private=allow_private, delay=delay)
    report.found = len(done.new)
    report.failed += [f"discover {feed}: {why}" for feed, why in done.failed.items()]
    say(f"{done.feeds} feeds: {len(done.new)} new candidates, {len(done.failed)} failed")


def _archive(
    data: Path, report: Report, say: Say, lookup: str, delay: float | None, allow_private: bool
) -> None:
    done = archiving.archive(
        data, say, limit=ARCHIVED_AT_ONCE, lookup=lookup, allow_private=allow_private,
        delay=archiving.DELAY if delay is None else delay,
    )  # fmt: skip
    if done.stopped:
        report.failed.append(f"archive: {done.stopped}")
    say(f"archive copies: {len(done.found)} found, {done.left} articles left for later")


def _build(data: Path, before: Path | None, report: Report, say: Say) -> None:
    """Note what will be published, build it, and tell it from the build before."""
    if before is None or not is_current(data):
        release(data)
        build(data, say, only_if_stale=True)
    after = publish.current(data / "build")
    if after is None or after == before:
        return
    _tell_agreement(data, after)
    if before is None:
        report.sections.append(Section("First build", ["there is none to compare it with"]))
    else:
        report.sections = changes.between(before, after)


def _tell_agreement(data: Path, after: Path) -> None:
    """The tables of measured beside printed, where the folder has them."""
    import duckdb

    path = data / "measured" / "README.md"
    if path.is_file():
        with duckdb.connect(str(after), read_only=True) as connection:
            replace_file(path, agreement.markdown(connection, data))
