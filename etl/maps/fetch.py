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
import ipaddress
import json
import re
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import urljoin, urlsplit

import urllib3
from filelock import FileLock
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, NewConnectionError
from urllib3.util import Timeout
from urllib3.util.connection import create_connection

from etl.files import put_in_place, replace_file
from etl.maps.source import Module, Remote, Source, Unreadable
from etl.problems import Refused

INDEX = "index.csv"
INDEX_COLUMNS = ("name", "url", "fetched_at", "sha256", "size")
NOT_KNOWN = "not known"  # from where a file came that was in place before the index said so
PARTS = ".part"
LISTING_MAX_BYTES = 50_000_000
ATTEMPTS = 5
LONGEST_WAIT = 60.0  # seconds; an archive that asks for more is asked again another day
REDIRECTS = 5
ADDRESSES = 4  # of one host are tried; each may take as long as a connection may
CHUNK = 1 << 16
KEPT_SHARE = 0.9  # a new version with fewer states than this share of the old one is refused
TIMEOUT = Timeout(connect=10, read=30)
TOTAL_SECONDS = 900.0  # for one file with all attempts; what is here by then is gone on with later
AGENT = "frontline-ledger (open dashboard; fetches public map archives)"
TRANSIENT = {408, 429, 500, 502, 503, 504}

T = TypeVar("T")
Accept = bool | Callable[[Source], bool]
Progress = Callable[[str], None]


class _Again(Exception):
    """Something that may work next time, at the earliest after ``wait`` seconds."""

    def __init__(self, why: str, wait: float | None = None) -> None:
        super().__init__(why)
        self.wait = wait


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
            web = _Web(allow_private, sleep, progress)
            _download_all(place, web, progress)
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
        why = _why_not(remote, part.read_bytes())
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
        raw = part.read_bytes()
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


def _download_all(place: _Place, web: "_Web", progress: Progress) -> None:
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
            _drop(part)


_UNICAST = ipaddress.IPv6Network("2000::/3")  # all of the public internet's IPv6 so far
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052; what is for local use (RFC 8215) is not
_ISATAP = {0x00005EFE, 0x02005EFE}  # RFC 5214: what stands before the IPv4 address

_PROTOCOLS = ipaddress.ip_network("192.0.0.0/24")  # some clouds answer there with their secrets


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, and leads to no other one in a tunnel.

    An IPv6 address may hold an IPv4 address to which a gateway passes on what is sent (mapped,
    NAT64, 6to4, Teredo, ISATAP): that one must be public too.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv4Address):
        return ip.is_global and not ip.is_multicast and ip not in _PROTOCOLS
    last = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    if ip.ipv4_mapped or ip in _NAT64:
        return is_public(str(last))
    held = [*(ip.teredo or ()), *([ip.sixtofour] if ip.sixtofour else [])]
    if int(ip) >> 32 & 0xFFFFFFFF in _ISATAP:
        held.append(last)
    return ip in _UNICAST and ip.is_global and all(is_public(str(one)) for one in held)


def connect_publicly(connection: HTTPConnection) -> socket.socket:
    """Connect only where every address of the host is public, and to the address looked at.

    The look-up and the connection are one: a name that changes its address in between gains
    nothing. Raises Refused, NewConnectionError.
    """
    host, port = connection.host, connection.port
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NewConnectionError(connection, f"no address for {host}: {error}") from None
    addresses = [str(entry[4][0]) for entry in found]
    private = [address for address in addresses if not is_public(address)]
    if private:
        raise Refused(f"{host} is at the private address {private[0]}")
    last: OSError | None = None
    for address in addresses[:ADDRESSES]:
        try:
            return create_connection((address, port), connection.timeout)
        except OSError as error:
            last = error
    raise NewConnectionError(connection, f"no connection to {host}: {last}")


class Wires:
    """The connections of one client, so that a deadline can cut them, however slowly they trickle.

    The time limits of a socket are for one read, and a byte now and then keeps each of them. And a
    connection lets go of its socket as soon as the headers say ``Connection: close``, while the
    body is still read from it: so each connection here holds on to its socket.
    connect: how to connect instead of as usual.
    """

    timer = threading.Timer

    def __init__(self, connect: Callable[[HTTPConnection], socket.socket] | None = None) -> None:
        self.connect = connect
        self.late = threading.Event()
        self.made: list[_Wired] = []

    @contextmanager
    def deadline(self, seconds: float) -> Iterator[threading.Event]:
        """Cut every connection, open or yet to be opened, when ``seconds`` are over.

        The event says whether they are: where no length is stated, being cut looks like the end.
        """
        self.late.clear()
        watch = self.timer(seconds, self.cut)
        watch.daemon = True
        watch.start()
        try:
            yield self.late
        finally:
            watch.cancel()

    def cut(self) -> None:
        """End all connections now."""
        self.late.set()
        for connection in [*self.made]:
            connection.cut()

    def close(self) -> None:
        """Give all connections back."""
        for connection in self.made:
            connection.close()
        self.made.clear()

    def http(self, **options: Any) -> HTTPConnection:
        """A connection: what a pool of urllib3 has as its ``ConnectionCls``."""
        return self._keep(_Http(**options))

    def https(self, **options: Any) -> HTTPConnection:
        """The same with TLS."""
        return self._keep(_Https(**options))

    def _keep(self, connection: "_Wired") -> "_Wired":
        connection.wires = self
        self.made.append(connection)
        return connection


class _Wired(HTTPConnection):
    """A connection that can be cut at any time, also while it is made."""

    wires: Wires
    wire: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        if self.wires.late.is_set():
            raise NewConnectionError(self, "too late")
        made = self.wires.connect(self) if self.wires.connect else super()._new_conn()
        self.wire = made.dup()  # TLS takes the socket itself away while it shakes hands
        if self.wires.late.is_set():
            self.cut()
        return made

    def connect(self) -> None:
        try:
            super().connect()
        finally:
            first, self.wire = self.wire, self.sock
            if first is not None:
                first.close()
            if self.wires.late.is_set():
                self.cut()

    def cut(self) -> None:
        """End the connection; whoever reads from it finds its end."""
        wire = self.wire
        if wire is not None:
            with suppress(OSError):  # closed by now
                # not TLS's own way, which a thread that reads does not survive
                socket.socket.shutdown(wire, socket.SHUT_RDWR)


class _Http(_Wired):
    pass


class _Https(_Wired, HTTPSConnection):
    pass


class _Web:
    """Asks politely: few connections, waits between attempts, heeds Retry-After."""

    def __init__(
        self, allow_private: bool, sleep: Callable[[float], None], progress: Progress
    ) -> None:
        self.allow_private, self.sleep, self.progress = allow_private, sleep, progress
        self.pool = urllib3.PoolManager(
            num_pools=4, maxsize=1, retries=False, timeout=TIMEOUT, headers={"User-Agent": AGENT}
        )
        self.wires = Wires(None if allow_private else connect_publicly)
        # a class of its own for each client, since a pool asks its class how to connect
        bound = {"ConnectionCls": self.wires.https}
        classes: dict[str, Any] = {"https": type("_Pool", (HTTPSConnectionPool,), bound)}
        if allow_private:
            bound = {"ConnectionCls": self.wires.http}
            classes["http"] = type("_Pool", (HTTPConnectionPool,), bound)
        self.pool.pool_classes_by_scheme = classes

    def get(self, url: str) -> bytes:
        """The bytes of a listing. Raises Refused."""

        def once() -> bytes:
            with _closing(self._open(url, {})) as answer:
                if answer.status != 200:
                    raise Refused(f"{url} answered {answer.status}")
                return b"".join(_plain(answer, LISTING_MAX_BYTES))

        return self._patiently(once)

    def download(self, url: str, part: Path, limit: int) -> None:
        """The bytes of an address into ``part``, going on where an earlier try stopped.

        Raises Refused.
        """
        self._patiently(lambda: self._download_once(url, part, limit))

    def _download_once(self, url: str, part: Path, limit: int) -> None:
        have = part.stat().st_size if part.is_file() else 0
        mark = _read_validator(part, url)
        headers = {"Range": f"bytes={have}-", "If-Range": mark} if have and mark else {}
        with _closing(self._open(url, headers)) as answer:
            if answer.status == 416:
                part.unlink(missing_ok=True)
                raise _Again(f"{url} does not go on from byte {have:,}")
            if answer.status not in (200, 206):
                raise Refused(f"{url} answered {answer.status}")
            going_on = answer.status == 206
            if going_on and not (answer.headers.get("Content-Range") or "").startswith(
                f"bytes {have}-"
            ):
                part.unlink(missing_ok=True)
                raise _Again(f"{url} went on from the wrong byte")
            start = have if going_on else 0
            length = answer.headers.get("Content-Length", "")
            if length.isdecimal() and start + int(length) > limit:
                _drop(part)
                raise Refused(f"is larger than {limit:,} bytes")
            _write_validator(part, url, answer)
            with part.open("ab" if going_on else "wb") as handle:
                try:
                    for chunk in _plain(answer, limit - start):
                        handle.write(chunk)
                except Refused:
                    handle.close()
                    _drop(part)
                    raise

    def _open(self, url: str, headers: dict[str, str]) -> urllib3.BaseHTTPResponse:
        """The answer of an address, after redirects. Raises Refused, _Again."""
        for _ in range(REDIRECTS + 1):
            self._look_at(url)
            try:
                answer = self.pool.request(
                    "GET", url, headers={"User-Agent": AGENT, "Accept-Encoding": "identity"}
                    | headers, redirect=False, preload_content=False, retries=False,
                )  # fmt: skip
            except HTTPError as error:
                if "CERTIFICATE_VERIFY_FAILED" in str(error):
                    host = urlsplit(url).hostname
                    raise Refused(f"{host} does not prove that it is that host") from None
                raise _Again(f"no answer from {urlsplit(url).hostname}: {error}") from None
            where = answer.headers.get("Location")
            if answer.status in (301, 302, 303, 307, 308) and where:
                answer.close()
                url = urljoin(url, where)
                continue
            wait = _asked_wait(answer)
            limited = answer.status == 403 and answer.headers.get("X-RateLimit-Remaining") == "0"
            if answer.status in TRANSIENT or limited:
                answer.close()
                raise _Again(f"{url} answered {answer.status}", wait)
            return answer
        raise Refused(f"more than {REDIRECTS} redirects, last to {url}")

    def _look_at(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError:
            raise Refused(f"{url!r} is no address") from None
        if self.allow_private:
            return
        if parts.scheme != "https" or not host or parts.username or port not in (None, 443):
            raise Refused(f"{url} is not a public https address")

    def _patiently(self, once: Callable[[], T]) -> T:
        with self.wires.deadline(TOTAL_SECONDS) as late:
            return self._until(late, once)

    def _until(self, late: threading.Event, once: Callable[[], T]) -> T:
        too_long = f"took longer than {TOTAL_SECONDS:g} s"
        for attempt in range(1, ATTEMPTS + 1):
            try:
                done = once()
                if late.is_set():
                    raise Refused(too_long)
                return done
            except _Again as error:
                if late.is_set():
                    raise Refused(too_long) from None
                wait = error.wait if error.wait is not None else 2.0 ** (attempt - 1)
                if wait > LONGEST_WAIT:
                    raise Refused(f"{error}; it asks to wait {wait:,.0f} seconds") from None
                if attempt == ATTEMPTS:
                    raise Refused(f"{error}, {ATTEMPTS} times") from None
                self.progress(f"{error}; again in {wait:.0f} s")
                self.sleep(wait)
        raise AssertionError("unreachable")


class _closing:
    """An answer that is given back to the pool when read, and cut off when not."""

    def __init__(self, answer: urllib3.BaseHTTPResponse) -> None:
        self.answer = answer

    def __enter__(self) -> urllib3.BaseHTTPResponse:
        return self.answer

    def __exit__(self, kind: object, *rest: object) -> None:
        if kind is not None:
            self.answer.close()
        self.answer.release_conn()


def _plain(answer: urllib3.BaseHTTPResponse, limit: int) -> Iterator[bytes]:
    """The body, unpacked where it comes packed, at most ``limit`` bytes. Raises Refused, _Again."""
    encoding = answer.headers.get("Content-Encoding", "identity").lower()
    if encoding not in ("identity", "", "gzip"):
        raise Refused(f"came packed as {encoding}, which was not asked for")
    unpack = zlib.decompressobj(31) if encoding == "gzip" else None
    size = 0
    try:
        for packed in answer.stream(CHUNK, decode_content=False):
            chunk = unpack.decompress(packed, limit - size + 1) if unpack else packed
            size += len(chunk)
            if size > limit:
                raise Refused(f"is larger than {limit:,} bytes")
            yield chunk
    except zlib.error as error:
        raise Refused(f"came packed and damaged: {error}") from None
    except HTTPError as error:
        raise _Again(f"the download broke off: {error}") from None
    if unpack and not unpack.eof:
        raise _Again("the download broke off")


def _asked_wait(answer: urllib3.BaseHTTPResponse) -> float | None:
    """Seconds that the server asks to wait, if it does."""
    asked = answer.headers.get("Retry-After", "").strip()
    if asked.isdecimal():
        return float(asked)
    if asked:
        try:
            until = dt.datetime.strptime(asked, "%a, %d %b %Y %H:%M:%S GMT")
        except ValueError:
            return None
        now = dt.datetime.now(dt.UTC).replace(tzinfo=None)
        return max(0.0, (until - now).total_seconds())
    reset = answer.headers.get("X-RateLimit-Reset", "")
    if answer.headers.get("X-RateLimit-Remaining") == "0" and reset.isdecimal():
        return max(0.0, int(reset) - time.time())
    return None


def _validator(part: Path) -> Path:
    return part.with_name(part.name + ".json")


def _drop(part: Path) -> None:
    """Forget a part: it will not be gone on with."""
    part.unlink(missing_ok=True)
    _validator(part).unlink(missing_ok=True)


def _write_validator(part: Path, url: str, answer: urllib3.BaseHTTPResponse) -> None:
    """Note what tells whether the file is still the same when the download goes on.

    A packed answer cannot go on, and a weak ETag does not promise the same bytes.
    """
    tag = answer.headers.get("ETag", "")
    mark = tag if tag.startswith('"') else answer.headers.get("Last-Modified", "")
    if answer.headers.get("Content-Encoding", "identity") != "identity":
        mark = ""
    _validator(part).write_text(json.dumps({"url": url, "mark": mark}), encoding="utf-8")


def _read_validator(part: Path, url: str) -> str:
    try:
        noted = cast(Any, json.loads(_validator(part).read_text(encoding="utf-8")))
        return str(noted["mark"]) if noted["url"] == url else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""
