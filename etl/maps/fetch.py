"""Bring the files of a source to this machine: ``data/raw/<source>/``, bytes unedited.

Nothing is downloaded before the licence was named and accepted. A file takes its place only when
it is whole (by the hash and size that the archive states) and its source can read it; until then
it lies in ``.part/``, from where an interrupted download goes on. A good file is never replaced
by one that is damaged or much shorter. Only public https addresses are asked, on redirects too.
"""

import csv
import datetime as dt
import hashlib
import io
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock

from etl.files import put_in_place, replace_file
from etl.maps.source import Module, Remote, Source, Unreadable
from etl.problems import Refused
from etl.web.download import Downloads, drop

INDEX = "index.csv"
INDEX_COLUMNS = ("name", "url", "fetched_at", "sha256", "size")
NOT_KNOWN = "not known"  # from where a file came that was in place before the index said so
PARTS = ".part"
KEPT_SHARE = 0.9  # a new version with fewer states than this share of the old one is refused

Accept = bool | Callable[[Source], bool]
Progress = Callable[[str], None]


@dataclass
class Summary:
    """What a fetch did. refused: name of a file -> why it, or its new version, is not here."""

    source_id: str
    accepted: bool = True
    new: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether everything that the archive offers is here."""
        return self.accepted and not self.refused


def fetch(
    source: Module,
    raw_root: Path,
    *,
    from_folder: Path | None = None,
    accept: Accept = False,
    progress: Progress = lambda message: None,
    allow_private: bool = False,
    sleep: Callable[[float], None] = time.sleep,
) -> Summary:
    """Download what is missing or changed, or copy it from a folder.

    accept: True, or a question to whoever is in charge; without a yes nothing happens.
    allow_private: for tests, which serve on the loopback address without https.
    Never raises for what an archive sends: see ``Summary.refused``. Raises OSError where this
    machine cannot write.
    """
    about = source.SOURCE
    summary = Summary(about.id)
    progress(f"{about.title}. Licence: {about.licence}")
    if not (accept(about) if callable(accept) else accept):
        summary.accepted = False
        return summary
    folder = raw_root / about.id
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / ".lock"):
        place = _Place(source, folder, summary)
        if from_folder is not None:
            _copy_all(place, from_folder, progress)
        else:
            _download_all(place, Downloads(allow_private, sleep, progress), progress)
    progress(
        f"{about.id}: {len(summary.new)} new, {len(summary.kept)} already here, "
        f"{len(summary.refused)} refused"
    )
    return summary


# --- The folder of one source ------------------------------------------------------------------


class _Place:
    """``data/raw/<source>/``: which files are there, and how one gets in."""

    def __init__(self, source: Module, folder: Path, summary: Summary) -> None:
        self.source, self.folder, self.summary = source, folder, summary
        self.parts = folder / PARTS
        self.parts.mkdir(exist_ok=True)
        self.index = _read_index(folder / INDEX)
        self._settle()

    def _settle(self) -> None:
        """Let the index say what is there: a fetch may have been killed before it could."""
        inside = {
            path.name: path
            for path in self.folder.iterdir()
            if path.is_file() and _is_plain(path.name, self.source.SOURCE)
        }
        settled = {name: row for name, row in self.index.items() if name in inside}
        for name, path in inside.items():
            if name not in settled:
                at = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
                settled[name] = _row(name, NOT_KNOWN, at, path.read_bytes())
        if settled != self.index:
            self.index = settled
            _write_index(self.folder / INDEX, settled)

    def holds(self, remote: Remote) -> bool:
        """Whether this very file is in place: by the archive's hash, else as it was fetched."""
        path = self.folder / remote.name
        if not path.is_file():
            return False
        raw = path.read_bytes()
        row = self.index.get(remote.name, {})
        sha256 = hashlib.sha256(raw).hexdigest()
        if not (remote.sha256 or remote.git_blob):
            return (row.get("url"), row.get("sha256")) == (remote.url, sha256)
        if _why_not(remote, raw):
            return False
        if row.get("url", NOT_KNOWN) == NOT_KNOWN or row["sha256"] != sha256:
            self._note(remote, raw)
        return True

    def _note(self, remote: Remote, raw: bytes) -> None:
        """Write into the index that this file is in place."""
        self.index[remote.name] = _row(remote.name, remote.url, dt.datetime.now(dt.UTC), raw)
        _write_index(self.folder / INDEX, self.index)

    def admit(self, part: Path, remote: Remote) -> None:
        """Put a whole file in place and note it. Raises Refused."""
        path = self.folder / remote.name
        raw = part.read_bytes()
        why = _why_not(remote, raw)
        if why:
            raise Refused(why)
        try:
            content = self.source.read(part)
        except Unreadable as error:
            raise Refused(str(error)) from None
        if path.is_file():
            try:
                before = len(self.source.read(path).states)
            except Unreadable:
                before = 0
            if len(content.states) < before * KEPT_SHARE:
                raise Refused(
                    f"holds {len(content.states):,} states, the file in place {before:,}; "
                    "the file in place stays"
                )
        put_in_place(part, path)
        self._note(remote, raw)
        self.summary.new.append(remote.name)


def _row(name: str, url: str, at: dt.datetime, raw: bytes) -> dict[str, str]:
    return {
        "name": name,
        "url": url,
        "fetched_at": f"{at:%Y-%m-%dT%H:%M:%SZ}",
        "sha256": hashlib.sha256(raw).hexdigest(),
        "size": str(len(raw)),
    }


def _why_not(remote: Remote, raw: bytes) -> str | None:
    """Why these bytes are not the file that the archive lists, or None."""
    if remote.size is not None and len(raw) != remote.size:
        return f"has {len(raw):,} bytes; the archive lists {remote.size:,}"
    if remote.sha256 and hashlib.sha256(raw).hexdigest() != remote.sha256.lower():
        return "is not the file that the archive lists: its SHA-256 differs"
    if remote.git_blob:
        git = hashlib.sha1(b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest()
        if git != remote.git_blob.lower():
            return "is not the file that the archive lists: its git hash differs"
    return None


def _read_index(path: Path) -> dict[str, dict[str, str]]:
    """The rows of the index by name; a damaged one counts as empty, its files are asked anew."""
    try:
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    except (OSError, UnicodeDecodeError, csv.Error):
        return {}
    return {row["name"]: row for row in rows if all(row.get(key) for key in INDEX_COLUMNS)}


def _write_index(path: Path, index: dict[str, dict[str, str]]) -> None:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, INDEX_COLUMNS, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(index[name] for name in sorted(index))
    replace_file(path, out.getvalue())


def _is_plain(name: str, source: Source) -> bool:
    """Whether a name can be a file of this source, and no path out of its folder."""
    return bool(re.fullmatch(source.file_name, name)) and Path(name).name == name


# --- From a folder -----------------------------------------------------------------------------


def _copy_all(place: _Place, folder: Path, progress: Progress) -> None:
    about = place.source.SOURCE
    inside = sorted(folder.iterdir()) if folder.is_dir() else []
    found = [path for path in inside if _is_plain(path.name, about)]
    if not found:
        place.summary.refused[folder.name] = f"no file of {about.id} in this folder"
    for number, path in enumerate(found, 1):
        try:
            size = path.stat().st_size
            if size > about.max_bytes:
                raise Refused(f"is larger than {about.max_bytes:,} bytes")
            raw = path.read_bytes()
            remote = Remote(
                path.name, f"folder {folder.name}", sha256=hashlib.sha256(raw).hexdigest()
            )
            if place.holds(remote):
                place.summary.kept.append(path.name)
                continue
            progress(f"{number} of {len(found)}: {path.name}")
            part = place.parts / path.name
            part.write_bytes(raw)
            try:
                place.admit(part, remote)
            finally:
                part.unlink(missing_ok=True)
        except (Refused, IsADirectoryError, PermissionError) as error:
            place.summary.refused[path.name] = str(error)
            progress(f"refused {path.name}: {error}")


# --- From the web ------------------------------------------------------------------------------


def _download_all(place: _Place, web: Downloads, progress: Progress) -> None:
    about = place.source.SOURCE
    try:
        remotes = place.source.listing(web.get)
    except (Refused, Unreadable) as error:
        place.summary.refused["listing"] = str(error)
        progress(f"refused the listing: {error}")
        return
    for number, remote in enumerate(remotes, 1):
        if not _is_plain(remote.name, about):
            place.summary.refused[remote.name[:80]] = "is not a name of this source's files"
            continue
        if place.holds(remote):
            place.summary.kept.append(remote.name)
            continue
        progress(f"{number} of {len(remotes)}: {remote.name}")
        part = place.parts / remote.name
        try:
            if remote.size is not None and remote.size > about.max_bytes:
                raise Refused(f"is larger than {about.max_bytes:,} bytes")
            web.download(remote.url, part, about.max_bytes)
        except Refused as error:
            place.summary.refused[remote.name] = str(error)
            progress(f"refused {remote.name}: {error}")
            continue
        try:
            place.admit(part, remote)
        except Refused as error:
            place.summary.refused[remote.name] = str(error)
            progress(f"refused {remote.name}: {error}")
        finally:
            drop(part)
