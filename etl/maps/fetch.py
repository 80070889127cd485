"""Bring the files of a source to this machine: ``data/raw/<source>/``, bytes unedited.

Nothing is downloaded before the licence was named and accepted. A file takes its place only when
it is whole (by the hash and size that the archive states) and its source can read it; until then
it lies in ``.part/``, from where an interrupted download goes on. A good file is never replaced
by one that is damaged or much shorter, nor that of a past day by another of the same day. What is
here already, by its content and whatever its name or address, is not asked for. Only public https
addresses are asked, on redirects too.
"""

import csv
import datetime as dt
import hashlib
import io
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock

from etl.maps import github, rules
from etl.maps.source import Content, Module, Remote, Source, Unreadable, day_of
from etl.problems import Refused
from etl.web.download import Downloads, Limited, drop
from files import put_in_place, replace_file

INDEX = "index.csv"
INDEX_COLUMNS = ("name", "url", "fetched_at", "sha256", "size")
UNTIL = "until"  # one more column: the newest day of the file, so that it need not be read again
NOT_KNOWN = "not known"  # from where a file came that was in place before the index said so
PARTS = ".part"
STALE_DAYS = 14  # an archive whose newest day is older than this stopped, or has other names
CLOCK_DAYS = 1  # this machine's clock may differ from a server's by so much
TOKEN = "GITHUB_TOKEN"  # in the environment  # noqa: S105 - its name
KEPT_SHARE = 0.9  # a new version with fewer states than this share of the old one is refused

Accept = bool | Callable[[Source], bool]
Progress = Callable[[str], None]


@dataclass
class Summary:
    """What a fetch did. refused: name of a file -> why it, or its new version, is not here.

    newest: the last day that is here. stale: that it is long ago, in words. gone: what is here and
    what the archive has no longer.
    """

    source_id: str
    accepted: bool = True
    new: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    newest: dt.date | None = None
    stale: str = ""

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
    everything: bool = False,
    replace: bool = False,
    progress: Progress = lambda message: None,
    allow_private: bool = False,
    sleep: Callable[[float], None] = time.sleep,
) -> Summary:
    """Download what is missing or changed, or copy it from a folder.

    accept: True, or a question to whoever is in charge; without a yes nothing happens.
    everything: every daily file, also where the last of each month are what is usual. replace: take
    the archive's other version of a past day. allow_private: for tests, which serve on the loopback
    address without https.
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
        place = _Place(source, folder, summary, replace)
        if from_folder is not None:
            _copy_all(place, from_folder, progress)
        else:
            token = os.environ.get(TOKEN, "").strip()
            web = Downloads(allow_private, sleep, progress, github.authorised(token))
            _download_all(place, web, progress, everything=everything)
            _look_at_the_clock(place, web, progress)
        summary.newest = place.newest_day()
    _tell(summary, progress, is_web=from_folder is None)
    return summary


def _tell(summary: Summary, progress: Progress, *, is_web: bool) -> None:
    newest, today = summary.newest, rules.utc_today()
    if is_web and newest and (today - newest).days > STALE_DAYS:
        summary.stale = f"stale: nothing newer than {newest}, {(today - newest).days} days ago"
        progress(f"{summary.source_id} is {summary.stale}")
    if summary.gone:
        listed = ", ".join([*summary.gone[:3], *(["…"] if len(summary.gone) > 3 else [])])
        progress(f"{len(summary.gone)} files are here and no longer in the archive: {listed}")
    until = f", newest day {newest}" if newest else ""
    progress(
        f"{summary.source_id}: {len(summary.new)} new, {len(summary.kept)} already here, "
        f"{len(summary.refused)} refused{until}"
    )


def _look_at_the_clock(place: "_Place", web: Downloads, progress: Progress) -> None:
    """Days are judged by this machine's clock; one that is wrong is told and not believed."""
    if web.server_time is None:
        return
    off = (dt.datetime.now(dt.UTC) - web.server_time.astimezone(dt.UTC)).days
    if abs(off) > CLOCK_DAYS:
        place.summary.refused["clock"] = (
            f"this machine's clock is {abs(off)} days {'ahead of' if off > 0 else 'behind'} the "
            "archive's server: one of them is wrong"
        )
        progress(place.summary.refused["clock"])


# --- The folder of one source ------------------------------------------------------------------


class _Place:
    """``data/raw/<source>/``: which files are there, and how one gets in."""

    def __init__(self, source: Module, folder: Path, summary: Summary, replace: bool) -> None:
        self.source, self.folder, self.summary = source, folder, summary
        self.replace = replace
        self.parts = folder / PARTS
        self.parts.mkdir(exist_ok=True)
        self.index = _read_index(folder / INDEX)
        self._blobs: dict[str, Path] | None = None
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
            if remote.is_fixed and row.get("sha256") == sha256:
                return True
            return (row.get("url"), row.get("sha256")) == (remote.url, sha256)
        if _why_not(remote, raw):
            return False
        if row.get("url", NOT_KNOWN) == NOT_KNOWN or row["sha256"] != sha256:
            self._note(remote, raw)
        return True

    def is_another_past(self, remote: Remote) -> bool:
        """Whether the archive has another version of a day that is here whole, and not the newest:
        a day that is over does not change.
        """
        path, day = self.folder / remote.name, self.source.SOURCE.day_of(remote.name)
        if self.replace or day is None or not path.is_file():
            return False
        days = [self.source.SOURCE.day_of(name) for name in self.index]
        newest = max((known for known in days if known), default=day)
        whole = self.index[remote.name]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
        return whole and day < newest

    def twin(self, remote: Remote) -> bytes | None:
        """The bytes of this file where they are here under another name."""
        if not remote.git_blob:
            return None
        if self._blobs is None:
            inside = (self.folder / name for name in self.index)
            self._blobs = {_git_blob(path.read_bytes()): path for path in inside if path.is_file()}
        path = self._blobs.get(remote.git_blob.lower())
        return path.read_bytes() if path else None

    def newest_day(self) -> dt.date | None:
        """The last day that is in place; of dated files that of the newest which can be read."""
        about = self.source.SOURCE
        names = sorted(self.index, key=lambda name: str(about.day_of(name) or ""), reverse=True)
        newest = ""
        noted = False
        for name in names:
            if newest and about.day_of(name):
                continue
            row = self.index[name]
            if not row.get(UNTIL):
                try:
                    row[UNTIL] = _until(self.source.read(self.folder / name))
                except (Unreadable, OSError):
                    continue
                noted = True
            newest = max(newest, row[UNTIL])
        if noted:
            _write_index(self.folder / INDEX, self.index)
        return dt.date.fromisoformat(newest) if newest else None

    def _note(self, remote: Remote, raw: bytes, until: str = "") -> None:
        """Write into the index that this file is in place."""
        before = self.index.get(remote.name, {})
        row = _row(remote.name, remote.url, dt.datetime.now(dt.UTC), raw)
        same = before.get(UNTIL, "") if before.get("sha256") == row["sha256"] else ""
        self.index[remote.name] = row | {UNTIL: until or same}
        if self._blobs is not None:
            self._blobs[_git_blob(raw)] = self.folder / remote.name
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
        ahead = [
            day for state in content.states if (day := day_of(state.as_of)) > rules.utc_today()
        ]
        if ahead and self.source.SOURCE.day_of(remote.name):
            raise Refused(f"is of {max(ahead)}, a day that has not come")
        if self.is_another_past(remote):
            raise Refused(
                "is another version of a day that is here and over; the file in place stays "
                "(--replace takes the new one)"
            )
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
        self._note(remote, raw, _until(content))
        self.summary.new.append(remote.name)


def _row(name: str, url: str, at: dt.datetime, raw: bytes) -> dict[str, str]:
    return {
        "name": name,
        "url": url,
        "fetched_at": f"{at:%Y-%m-%dT%H:%M:%SZ}",
        "sha256": hashlib.sha256(raw).hexdigest(),
        "size": str(len(raw)),
    }


def _until(content: Content) -> str:
    """The newest day of what a file holds; nothing where it holds none."""
    return max((str(day_of(state.as_of)) for state in content.states), default="")


def _why_not(remote: Remote, raw: bytes) -> str | None:
    """Why these bytes are not the file that the archive lists, or None."""
    if remote.size is not None and len(raw) != remote.size:
        return f"has {len(raw):,} bytes; the archive lists {remote.size:,}"
    if remote.sha256 and hashlib.sha256(raw).hexdigest() != remote.sha256.lower():
        return "is not the file that the archive lists: its SHA-256 differs"
    if remote.git_blob and _git_blob(raw) != remote.git_blob.lower():
        return "is not the file that the archive lists: its git hash differs"
    return None


def _git_blob(raw: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest()


def _read_index(path: Path) -> dict[str, dict[str, str]]:
    """The rows of the index by name; a damaged one counts as empty, its files are asked anew."""
    try:
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    except (OSError, UnicodeDecodeError, csv.Error):
        return {}
    return {row["name"]: row for row in rows if all(row.get(key) for key in INDEX_COLUMNS)}


def _write_index(path: Path, index: dict[str, dict[str, str]]) -> None:
    out = io.StringIO(newline="")
    columns = (*INDEX_COLUMNS, UNTIL)
    writer = csv.DictWriter(out, columns, "", lineterminator="\n", extrasaction="ignore")
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
        why = _why_none(folder, inside, about)
        place.summary.refused[folder.name] = why
        progress(f"refused {folder.name}: {why}")
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


def _why_none(folder: Path, inside: list[Path], about: Source) -> str:
    """Why a folder has no file of a source, and which one near it does."""
    why = f"no file of {about.id} in this folder, wanted names like {about.file_name}"
    if not inside:
        return f"{why}; it is empty"
    near = [path for path in (*inside, folder.parent) if path.is_dir()]
    for other in near:
        if any(_is_plain(path.name, about) for path in other.iterdir()):
            where = ".." if other == folder.parent else other.name
            return f"{why}; {where} in it has some"
    return f"{why}; it has {', '.join(path.name for path in inside[:3])}"


# --- From the web ------------------------------------------------------------------------------


def _download_all(place: _Place, web: Downloads, progress: Progress, *, everything: bool) -> None:
    summary, about = place.summary, place.source.SOURCE
    listed: dict[str, Remote] = {}
    try:
        for remote in place.source.listing(web.get):
            listed[remote.name] = remote
    except (Refused, Unreadable) as error:
        summary.refused["listing"] = str(error)
        progress(f"refused the listing: {error}")
        if isinstance(error, Limited) and not os.environ.get(TOKEN):
            progress(f"with a token in {TOKEN}, GitHub answers far more often")
    else:
        fetched = {name for name, row in place.index.items() if "://" in row["url"]}
        summary.gone = sorted(fetched - listed.keys())
    wanted = _wanted(place, listed, everything, progress)
    for number, remote in enumerate(wanted, 1):
        try:
            if not _is_plain(remote.name, about):
                raise Refused("is not a name of this source's files")
            if place.holds(remote):
                summary.kept.append(remote.name)
            else:
                progress(f"{number} of {len(wanted)}: {remote.name}")
                _bring(place, web, remote)
        except Refused as error:
            summary.refused[remote.name[:80]] = str(error)
            progress(f"refused {remote.name[:80]}: {error}")
            if isinstance(error, Limited):
                progress(f"{len(wanted) - number} more were not asked for")
                return


def _wanted(
    place: _Place, listed: Mapping[str, Remote], everything: bool, progress: Progress
) -> list[Remote]:
    """What is fetched of a listing: not what another file holds, and month ends where usual."""
    about = place.source.SOURCE
    held: dict[str, str | None] = getattr(place.source, "held", lambda _: {})(place.folder)
    wanted = []
    for remote in listed.values():
        blob = held.get(remote.name, "")
        if remote.name in held and (blob is None or blob == remote.git_blob):
            place.summary.kept.append(remote.name)
        else:
            wanted.append(remote)
    if not about.by_month_ends or everything:
        return wanted
    last: dict[str, str] = {}
    for remote in wanted:
        day = about.day_of(remote.name)
        month = f"{day:%Y-%m}" if day else remote.name
        last[month] = max(last.get(month, ""), remote.name)
    some = [remote for remote in wanted if remote.name in last.values()]
    if len(some) < len(wanted):
        progress(f"{len(wanted) - len(some)} files within months are left out; --all takes them")
    return some


def _bring(place: _Place, web: Downloads, remote: Remote) -> None:
    """Put one file in place: from here, if another name has its bytes, else from its address."""
    part, limit = place.parts / remote.name, place.source.SOURCE.max_bytes
    here = place.twin(remote)
    if here is not None:
        part.write_bytes(here)
    else:
        if remote.size is not None and remote.size > limit:
            raise Refused(f"is larger than {limit:,} bytes")
        if place.is_another_past(remote) and remote.git_blob:
            raise Refused(
                "the archive has another version of a day that is here and over; the file in place "
                "stays (--replace takes the new one)"
            )
        web.download(remote.url, part, limit)
    try:
        place.admit(part, remote)
    finally:
        drop(part)
