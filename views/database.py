"""The only door to the data: the current build, read-only, one shared connection a build.

Readers look at the pointer ``CURRENT`` on each call. Results are cached by build, SQL and
parameters, so a new build is seen at once and an old result is never served; there is no
time-to-live and no clear-cache button. A build that is damaged or gone is made again; until that is
done, and where it cannot be, the one before it is shown.
"""

import hashlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from views import replica

PROJECT = Path(__file__).parents[1]
RETRY_SECONDS = 60.0  # a fault that is in no file, such as a full disk, may be gone by then


class NoBuild(Exception):
    """There is no published build, and making one failed; the text says why."""


def data_folder() -> Path:
    """Folder of the ledger's files: ``LEDGER_DATA``, else ``data/`` of the project."""
    return Path(os.environ.get("LEDGER_DATA") or PROJECT / "data")


@dataclass
class _Etl:
    """What the ETL said of a data folder when it was last asked, and of which files."""

    said: str = ""
    seen: Any = None  # never asked
    again: float = 0.0  # time.monotonic() from which it is asked even about the same files
    lock: Any = field(default_factory=threading.Lock)


_guard = threading.Lock()
_etls: dict[Path, _Etl] = {}


def trouble(waiting: Callable[[], AbstractContextManager[object]] = nullcontext) -> str:
    """Why the newest files are not on screen (the ETL's message), or '' when they are.

    Builds first where that is due: when the server starts, when there is no build to open, and
    after a complaint as soon as a file has changed, at the latest a minute later. With trouble and
    an older build, that build is shown. waiting: what is shown meanwhile.
    """
    data = data_folder()
    with _guard:
        etl = _etls.setdefault(data, _Etl())
    with etl.lock:  # several visitors at once: one builds, the others wait
        if etl.seen is None or (
            (etl.said or _current(data) is None)
            and (etl.seen != state() or time.monotonic() >= etl.again)
        ):
            with waiting():
                _ask(etl, data)
        return etl.said


def renew(seen: list[tuple[str, int, int]]) -> None:
    """Build where a file has changed since the ETL was last asked; nobody waits meanwhile.

    seen: the `state` as it is now.
    """
    data = data_folder()
    etl = _etls.get(data)
    if etl and etl.seen not in (None, seen):
        _ask(etl, data)


def _ask(etl: _Etl, data: Path) -> None:
    files = files_of(data, _FILES)  # before: what is written meanwhile is asked about again
    said = _build(data)
    if not said and _current(data) is None:
        said = "The build that was published cannot be opened."
    etl.seen = [*files, *files_of(data, _BUILDS)]
    etl.said, etl.again = said, time.monotonic() + RETRY_SECONDS


def _build(data: Path) -> str:
    """Let the ETL bring the build up to date, or take one (`views.replica`); a complaint, or ''.

    A process of its own, since the dashboard never imports the ETL. Several servers may start
    together: the ETL's lock lets one build while the others wait.
    """
    if source := replica.address():
        return replica.take(source, data / "build", _opens)
    done = subprocess.run(
        [sys.executable, "-m", "etl", "build", "--if-stale", "--data", str(data)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        errors="replace",
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "200"},
    )
    return "" if done.returncode == 0 else done.stderr.strip()[-4000:] or "The build failed."


_FILES = ("*.csv", "*.toml", "*.geojson", "measured/*/*.csv")
_BUILDS = ("build/CURRENT", "build/*.duckdb")


def state() -> list[tuple[str, int, int]]:
    """Of each file that a build depends on or consists of: see `files_of`."""
    return files_of(data_folder(), _FILES + _BUILDS)


def files_of(folder: Path, patterns: Sequence[str]) -> list[tuple[str, int, int]]:
    """Name, size and time of change of each file that fits one of the patterns."""
    found = []
    for pattern in patterns:
        for path in sorted(folder.glob(pattern)):
            with suppress(OSError):
                stat = path.stat()
                found.append((str(path), stat.st_size, stat.st_mtime_ns))
    return found


def published() -> Path | None:
    """The build that ``CURRENT`` names now, where it is whole; nobody waits for one to be made."""
    return _current(data_folder())


def build_path() -> Path:
    """The build that ``CURRENT`` names now, or the newest older one where it is damaged.

    Raises NoBuild when there is none to show.
    """
    data = data_folder()
    if replica.address():
        with _guard:  # of several first callers one begins
            _follow(data)
    path = _current(data)
    if path is None:
        complaint = trouble()
        path = _current(data)
    if path is None:
        older = sorted((data / "build").glob("*.duckdb"), reverse=True)
        path = next((build for build in older if _opens(build)), None)
    if path is None:
        raise NoBuild(complaint or "The build is gone. Run: make build")
    return path


@lru_cache(maxsize=1)
def _follow(data: Path) -> None:
    """Look from now on every minute for a newer build that was published elsewhere."""

    def look() -> None:
        while replica.address():
            time.sleep(RETRY_SECONDS)
            with _guard:
                etl = _etls.setdefault(data, _Etl())
            _ask(etl, data)  # nobody waits meanwhile

    threading.Thread(target=look, name="replica", daemon=True).start()


def _current(data: Path) -> Path | None:
    """The build that ``CURRENT`` names, if there is one that can be read."""
    builds = data / "build"
    pointer = builds / "CURRENT"
    try:
        stat = pointer.stat()
        path = builds / _named(pointer, stat.st_size, stat.st_mtime_ns, stat.st_ino)
    except (OSError, UnicodeDecodeError):
        return None
    return path if path.suffix == ".duckdb" and path.parent == builds and _opens(path) else None


@lru_cache(maxsize=16)
def _named(pointer: Path, size: int, changed: int, inode: int) -> str:
    return pointer.read_text(encoding="utf-8").strip()


def _opens(path: Path) -> bool:
    """Whether a build is undamaged. Looked at once; then only its size and time of change are."""
    try:
        stat = path.stat()
    except (OSError, ValueError):
        return False
    return _is_whole(path, stat.st_size, stat.st_mtime_ns, stat.st_ino)


@lru_cache(maxsize=16)
def _is_whole(path: Path, size: int, changed: int, inode: int) -> bool:
    """Whether it opens, and has the size and hash of its seal (see etl/ledger/publish.py)."""
    try:
        sealed = path.with_suffix(".sum").read_text(encoding="utf-8").split()
        with path.open("rb") as handle:
            found = [str(size), hashlib.file_digest(handle, "sha256").hexdigest()]
        if sealed != found:
            return False
        with duckdb.connect(str(path), read_only=True, config=CONFIG) as connection:
            connection.execute("SELECT build_id FROM pub.build").fetchall()
    except (OSError, UnicodeDecodeError, duckdb.Error):
        return False
    return True


CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "enable_external_access": "false",  # a build from elsewhere may have views of any SQL
}


@lru_cache(maxsize=2)
def _connection(path: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(path), read_only=True, config=CONFIG)


_opening = threading.Lock()


def _fetched(path: Path, sql: str, parameters: tuple[Any, ...]) -> pd.DataFrame:
    with _opening:
        connection = _connection(path)
    return connection.cursor().execute(sql, list(parameters)).df()


_result = lru_cache(maxsize=512)(_fetched)
_Places = dict[tuple[Any, ...], list[int]]


@lru_cache(maxsize=64)
def _indexed(path: Path, sql: str, names: tuple[str, ...]) -> tuple[pd.DataFrame, _Places]:
    """All rows of one SELECT, and on which lines each combination of some columns stands."""
    rows = _fetched(path, sql, ())
    # Text as plain objects: of Arrow's each column is cut out by itself, which takes milliseconds.
    words = {name: object for name, kind in rows.dtypes.items() if kind == "str"}
    rows = rows.astype(words).copy()
    found: _Places = {}
    for at, key in enumerate(zip(*(rows[name].tolist() for name in names), strict=True)):
        found.setdefault(key, []).append(at)
    return rows, found


_read_from: ContextVar[Path | None] = ContextVar("read_from", default=None)


@contextmanager
def reading(build: Path) -> Iterator[None]:
    """All questions in this block are put to one build, whatever ``CURRENT`` says meanwhile."""
    token = _read_from.set(build)
    try:
        yield
    finally:
        _read_from.reset(token)


def query(sql: str, *parameters: Any) -> pd.DataFrame:
    """Rows of one SELECT on ``pub.*``; values go in as bound ``?`` parameters, never as text.

    A list parameter must be given as a tuple (``x IN (SELECT unnest(?))``). The frame is the
    caller's own: pandas copies on write, so the cached rows stay as they are.
    Raises NoBuild when nothing is published.
    """
    return _asked(lambda path: _result(path, sql, parameters).copy(deep=False))


def keyed(sql: str, names: str, *keys: tuple[Any, ...]) -> pd.DataFrame:
    """Rows of one SELECT in which some columns have given values; those of the first key first.

    For what is asked of one thing after another: the database answers once for all of them, which
    takes it hardly longer than one. names: the columns, which the SELECT must give; a day of them
    is a Timestamp. Else as `query`.
    """

    def cut(path: Path) -> pd.DataFrame:
        rows, places = _indexed(path, sql, tuple(names.split()))
        found = rows.take([at for key in keys for at in places.get(key, ())])
        found.index = pd.RangeIndex(len(found))
        return found

    return _asked(cut)


def _asked(ask: Callable[[Path], pd.DataFrame]) -> pd.DataFrame:
    path = _read_from.get() or build_path()
    try:
        return ask(path)
    except duckdb.Error:
        _is_whole.cache_clear()  # damage that shows neither in size nor in time
        if build_path() == path:
            raise  # the question is wrong, not the file
        return ask(build_path())
