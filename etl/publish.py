"""Publishing is a pointer: a build has a name of its own, and ``CURRENT`` names the build in use.

DuckDB caches an open database by its path, so a file that is replaced under the same name goes on
serving old rows to whoever holds it open (duckdb/duckdb#15912). Hence a build is never changed
and never renamed over another; only the small pointer is.
"""

import os
from contextlib import AbstractContextManager
from pathlib import Path

from filelock import FileLock

POINTER = "CURRENT"
KEEP = 4  # builds on disk: the current one, and enough to roll back


def lock(builds: Path, seconds: float = -1) -> AbstractContextManager[object]:
    """Only one process builds at a time; the others wait here. Freed even by ``kill -9``.

    Raises filelock.Timeout after ``seconds``; below zero the wait has no end.
    """
    builds.mkdir(parents=True, exist_ok=True)
    return FileLock(builds / ".lock", timeout=seconds)


def current(builds: Path) -> Path | None:
    """The published build, or None when there is none (or its file is gone)."""
    try:
        name = (builds / POINTER).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    path = builds / name
    return path if name.endswith(".duckdb") and "/" not in name and path.is_file() else None


def publish(build: Path) -> None:
    """Make ``build`` the current one: the pointer is written beside the old one, then renamed."""
    pointer = build.parent / POINTER
    fresh = pointer.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as handle:
        handle.write(build.name + "\n")
        handle.flush()
        os.fsync(handle.fileno())
    os.replace(fresh, pointer)


def clean(builds: Path) -> None:
    """Drop what a killed build left, and builds older than the last ``KEEP``. Holds the lock."""
    for left in (*builds.glob("*.part"), *builds.glob("*.part.wal"), *builds.glob("*.new")):
        left.unlink(missing_ok=True)
    in_use = current(builds)
    for old in sorted(builds.glob("*.duckdb"))[:-KEEP]:
        if old != in_use:
            old.unlink(missing_ok=True)
