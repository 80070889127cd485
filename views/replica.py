"""Builds that another machine published to object storage, for those who only show them.

A build is shown once it is undamaged, with the size and hash of its seal. Who may write there says
what is shown; a build that asks for files of this machine or the network is refused them, see
`views.database.CONFIG`.
"""

import logging
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from filelock import FileLock

from files import put_in_place, replace_file

SETTING = "LEDGER_BUILDS"  # s3://bucket/folder: where `python -m etl publish` puts them
KEEP = 4  # builds on this disk
# For every reader: an address may have a password, and what a storage says may name it.
UNREAD = "The store of builds could not be read. The server's log says why."
_log = logging.getLogger(__name__)
_NAME = re.compile(r"[\w-]+\.duckdb", re.ASCII)


def address() -> str:
    """Where builds are taken from; "" where they are made here."""
    return os.environ.get(SETTING, "").rstrip("/")


def take(source: str, builds: Path, is_whole: Callable[[Path], bool]) -> str:
    """Publish here what is published there; what went wrong, as readers may know it, or "".

    builds: a folder. What went wrong leaves the build that was shown. is_whole: whether a build
    here is undamaged.
    """
    try:
        import fsspec  # not needed where builds are made
    except ModuleNotFoundError:
        return f"{SETTING} needs: python -m pip install -r requirements-storage.txt"
    try:
        system, root = fsspec.core.url_to_fs(source)
        name = system.cat_file(f"{root}/CURRENT").decode().strip()
        if not _NAME.fullmatch(name):
            _log.error("CURRENT in %s names %.80r, which is no build", source, name)
            return UNREAD
        builds.mkdir(parents=True, exist_ok=True)
        with FileLock(builds / ".lock"):  # several servers may share the folder
            return _publish(system, root, builds / name, is_whole)
    except Exception:  # each kind of storage has errors of its own
        _log.exception("no build was taken from %s", source)
        return UNREAD


def _publish(system: Any, root: str, build: Path, is_whole: Callable[[Path], bool]) -> str:
    if not is_whole(build):
        seal, part = build.with_suffix(".sum"), build.with_suffix(".part")
        system.get_file(f"{root}/{build.name}", str(part))
        replace_file(seal, system.cat_file(f"{root}/{seal.name}"))
        put_in_place(part, build)
        if not is_whole(build):
            build.unlink()
            seal.unlink()
            return f"{build.name} was damaged on the way: its size or hash is not that of its seal."
    pointer = build.parent / "CURRENT"
    # Each minute: where nothing is new nothing is written, or all who share the folder look again.
    if not pointer.exists() or pointer.read_bytes() != f"{build.name}\n".encode():
        replace_file(pointer, f"{build.name}\n")
        _clean(build)
    return ""


def _clean(shown: Path) -> None:
    """Drop what a killed server left, and all builds but the newest and the one that is shown."""
    for part in shown.parent.glob("*.part"):
        part.unlink()
    for old in sorted(shown.parent.glob("*.duckdb"))[:-KEEP]:
        if old != shown:
            old.unlink()
            old.with_suffix(".sum").unlink(missing_ok=True)
