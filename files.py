"""Files are replaced in one way: whole, on disk, and under their name only then."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

Content = str | bytes | Callable[[IO[bytes]], object]


def replace_file(path: Path, content: Content, *, lasting: bool = True) -> None:
    """Give a file new content, or leave the old one; its permissions stay.

    content: text (UTF-8, its line ends as they are), bytes, or what writes them into an open file.
    lasting: wait for the disk; not for each of thousands of files, see `sync_all`.
    What a killed program leaves (``.name.new``) the next one writes over: two that replace one
    file at once need a lock.
    """
    fresh = path.with_name(f".{path.name}.new")
    write_through(fresh, content, lasting=False)  # the disk is waited for below, once
    if path.exists():
        fresh.chmod(path.stat().st_mode & 0o777)
    if lasting:
        put_in_place(fresh, path)
    else:
        os.replace(fresh, path)


def write_through(path: Path, content: Content, *, lasting: bool = True) -> None:
    """Write a file that nobody reads yet, as far as the disk."""
    with path.open("wb") as handle:
        if callable(content):
            content(handle)
        else:
            handle.write(content.encode() if isinstance(content, str) else content)
        if lasting:
            handle.flush()
            os.fsync(handle.fileno())


def put_in_place(fresh: Path, path: Path) -> None:
    """Give a whole file its name, over the one that has it."""
    with fresh.open("rb") as handle:
        os.fsync(handle.fileno())
    os.replace(fresh, path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk."""
    if os.name == "posix":  # elsewhere a folder cannot be opened
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_all() -> None:
    """Bring all that was written to the disk: after thousands of files sooner than one by one."""
    if os.name == "posix":
        os.sync()
