"""Publishing is a pointer: a build has a name of its own, and ``CURRENT`` names the build in use.

DuckDB caches an open database by its path, so a file that is replaced under the same name goes on
serving old rows to whoever holds it open (duckdb/duckdb#15912). Hence a build is never changed
and never renamed over another; only the small pointer is. Beside each build stands its seal: the
size and hash that it had when it was finished, by which damage is seen.
"""

import hashlib
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from filelock import FileLock

from files import replace_file

POINTER = "CURRENT"
SEAL = ".sum"  # the ending of a seal: size in bytes and SHA-256, in one line
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


def seal(part: Path) -> None:
    """Note size and hash of a build that is finished but for its name."""
    replace_file(part.with_suffix(SEAL), _size_and_hash(part) + "\n")


def is_whole(build: Path) -> bool:
    """Whether a build is, byte for byte, what it was when it was sealed."""
    try:
        return build.with_suffix(SEAL).read_text(encoding="utf-8").strip() == _size_and_hash(build)
    except (OSError, UnicodeDecodeError):
        return False


def _size_and_hash(build: Path) -> str:
    with build.open("rb") as handle:
        digest = hashlib.file_digest(handle, "sha256").hexdigest()
        return f"{handle.tell()} {digest}"


def publish(build: Path) -> None:
    """Make ``build`` the current one: the pointer is written beside the old one, then renamed."""
    replace_file(build.parent / POINTER, build.name + "\n")


def send(builds: Path, to: str) -> str:
    """Copy the published build to object storage, from which servers take it: its name.

    to: s3://bucket/folder, or what else fsspec knows. The build and its seal come first, the
    pointer last: who reads meanwhile finds one whole build. Those before the last ``KEEP`` are
    dropped there. Raises OSError, ModuleNotFoundError, and what the storage raises.
    """
    import fsspec

    build = current(builds)
    if build is None or not is_whole(build):
        raise FileNotFoundError(f"no build in {builds} that is whole; run: python -m etl build")
    system, root = fsspec.core.url_to_fs(to.rstrip("/"))
    system.makedirs(root, exist_ok=True)
    # Under another name first: on a disk a file can be read while it is half written.
    for path in (build, build.with_suffix(SEAL)):
        system.put_file(str(path), f"{root}/{path.name}.new")
        system.mv(f"{root}/{path.name}.new", f"{root}/{path.name}")
    system.pipe_file(f"{root}/{POINTER}.new", f"{build.name}\n".encode())
    system.mv(f"{root}/{POINTER}.new", f"{root}/{POINTER}")
    for old in sorted(system.glob(f"{root}/*.duckdb"))[:-KEEP]:
        if not old.endswith(f"/{build.name}"):
            system.rm_file(old)
            with suppress(FileNotFoundError):  # of one that was killed here
                system.rm_file(old.removesuffix(".duckdb") + SEAL)
    return build.name


def clean(builds: Path) -> None:
    """Drop what a killed build left, and builds older than the last ``KEEP``. Holds the lock."""
    for left in (*builds.glob("*.part"), *builds.glob("*.part.wal"), *builds.glob("*.new")):
        left.unlink(missing_ok=True)
    in_use = current(builds)
    for old in sorted(builds.glob("*.duckdb"))[:-KEEP]:
        if old != in_use:
            old.unlink(missing_ok=True)
    for alone in builds.glob(f"*{SEAL}"):
        if not alone.with_suffix(".duckdb").exists():
            alone.unlink(missing_ok=True)
