"""Large files of public archives: asked again where that may help, gone on with where they broke.

Only https. What came so far lies in a part; a note beside it (``.json``) tells whether the rest
still belongs to it.
"""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, TypeVar, cast

import urllib3

from etl.problems import Refused
from etl.web.client import LONGEST_WAIT, Again, Client, Reply, follow

AGENT = "frontline-ledger (open dashboard; fetches public map archives)"
LISTING_MAX_BYTES = 50_000_000
ATTEMPTS = 5
TIMEOUT = urllib3.Timeout(connect=10, read=30)
TOTAL_SECONDS = 900.0  # for one file with all attempts; what is here by then is gone on with later
TRANSIENT = {408, 429, 500, 502, 503, 504}

T = TypeVar("T")


class Limited(Refused):
    """The server wants so long a wait that nothing more is asked of it now."""


class Downloads:
    """Asks one archive: few connections, waits between attempts, heeds Retry-After.

    authorise: what else is sent to an address, such as a token; asked for each hop. server_time:
    what the clock of the last server that answered said.
    """

    def __init__(
        self,
        allow_private: bool,
        sleep: Callable[[float], None],
        progress: Callable[[str], None],
        authorise: Callable[[str], Mapping[str, str]] = lambda url: {},
    ) -> None:
        self.client = Client(TIMEOUT, allow_private=allow_private, secure=True)
        self.sleep, self.progress, self.authorise = sleep, progress, authorise
        self.server_time: dt.datetime | None = None

    def get(self, url: str) -> bytes:
        """The bytes of a listing. Raises Refused."""

        def once() -> bytes:
            with self._open(url, {}) as reply:
                if reply.status == 401 and self.authorise(url):
                    raise Refused(f"{url} answered 401: it does not know the token that was sent")
                if reply.status != 200:
                    raise Refused(f"{url} answered {reply.status}")
                return b"".join(reply.stream(LISTING_MAX_BYTES))

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
        with self._open(url, headers) as reply:
            if reply.status == 416:
                part.unlink(missing_ok=True)
                raise Again(f"{url} does not go on from byte {have:,}")
            if reply.status not in (200, 206):
                raise Refused(f"{url} answered {reply.status}")
            going_on = reply.status == 206
            span = reply.headers.get("Content-Range") or ""
            if going_on and not span.startswith(f"bytes {have}-"):
                part.unlink(missing_ok=True)
                raise Again(f"{url} went on from the wrong byte")
            start = have if going_on else 0
            length = reply.headers.get("Content-Length", "")
            try:
                if length.isdecimal() and start + int(length) > limit:
                    raise Refused(f"is larger than {limit:,} bytes")
                _write_validator(part, url, reply)
                with part.open("ab" if going_on else "wb") as handle:
                    for chunk in reply.stream(limit - start):
                        handle.write(chunk)
            except Refused:
                drop(part)
                raise

    def _open(self, url: str, headers: Mapping[str, str]) -> Reply:
        """The answer of an address, after redirects. Raises Refused, Again."""
        sent = {"User-Agent": AGENT, "Accept-Encoding": "identity", **headers}

        def ask(url: str) -> Reply:
            reply = self.client.ask(url, {**sent, **self.authorise(url)})
            with suppress(ValueError, TypeError):
                self.server_time = parsedate_to_datetime(reply.headers.get("Date", ""))
            limited = reply.status == 403 and reply.headers.get("X-RateLimit-Remaining") == "0"
            limited |= reply.status == 403 and "Retry-After" in reply.headers
            busy = reply.status in TRANSIENT or limited
            if busy or reply.leads_to is not None:
                reply.close()
            if busy:
                raise Again(f"{url} answered {reply.status}", reply.asked_wait)
            return reply

        return follow(url, ask)

    def _patiently(self, once: Callable[[], T]) -> T:
        with self.client.deadline(TOTAL_SECONDS):
            for attempt in range(1, ATTEMPTS + 1):
                try:
                    return once()
                except Again as error:
                    if self.client.late.is_set():
                        break
                    wait = error.wait if error.wait is not None else 2.0 ** (attempt - 1)
                    if wait > LONGEST_WAIT:
                        until = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=wait)
                        raise Limited(
                            f"{error}; it asks to wait {wait:,.0f} seconds, until "
                            f"{until:%Y-%m-%d %H:%M} UTC"
                        ) from None
                    if attempt == ATTEMPTS:
                        raise Refused(f"{error}, {ATTEMPTS} times") from None
                    self.progress(f"{error}; again in {wait:.0f} s")
                    self.sleep(wait)
        raise AssertionError("unreachable")


def drop(part: Path) -> None:
    """Forget a part: it will not be gone on with."""
    part.unlink(missing_ok=True)
    _validator(part).unlink(missing_ok=True)


def _validator(part: Path) -> Path:
    return part.with_name(part.name + ".json")


def _write_validator(part: Path, url: str, reply: Reply) -> None:
    """Note what tells whether the file is still the same when the download goes on.

    A packed answer cannot go on, and a weak ETag does not promise the same bytes.
    """
    tag = reply.headers.get("ETag", "")
    mark = tag if tag.startswith('"') else reply.headers.get("Last-Modified", "")
    if reply.headers.get("Content-Encoding", "identity") != "identity":
        mark = ""
    _validator(part).write_text(json.dumps({"url": url, "mark": mark}), encoding="utf-8")


def _read_validator(part: Path, url: str) -> str:
    try:
        noted = cast(Any, json.loads(_validator(part).read_text(encoding="utf-8")))
        return str(noted["mark"]) if noted["url"] == url else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""
