"""Ask web servers for small things, politely: feeds, robots.txt, an archive's answers.

One request at a time to a host, with a pause between two; what robots.txt forbids is not asked;
a server that asks for time gets it. Only http and https at public addresses, on every redirect
and after looking the name up; size, time and number of redirects are bounded.
"""

import contextlib
import datetime as dt
import http.client
import ipaddress
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, urljoin, urlsplit

import urllib3
from protego import Protego
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from etl.maps.fetch import (
    REDIRECTS,
    Wires,
    _Again,
    _asked_wait,
    _plain,
    connect_publicly,
    is_public,
)
from etl.problems import Refused

AGENT = "frontline-ledger (open dashboard of printed figures; reads feeds, looks up archive copies)"
ROBOT = "frontline-ledger"  # the name by which a robots.txt may speak to us
DELAY = 2.0  # seconds between two requests to one host
LONGEST_DELAY = 60.0  # a robots.txt that asks for more gets this
LONGEST_REST = 7 * 86_400.0  # seconds; a server that asks for more is asked after a week
REST_AFTER_429 = 900.0  # seconds, when it does not say how long
TIMEOUT = urllib3.Timeout(connect=10, read=15)
TOTAL_SECONDS = 45.0  # for one request from the first byte sent to the last one read
ROBOTS_BYTES = 512_000  # RFC 9309 asks readers to take at least 500 KiB
ROBOTS_SECONDS = 86_400.0  # RFC 9309: not to be trusted for longer than a day

_SAFE = "%/:?#[]@!$&()*+,;=~-._"


class Resting(Refused):
    """The host wants time. until: when it may be asked again (UTC). asked: whether it said so now,
    or earlier, in which case it was left alone.
    """

    def __init__(self, host: str, until: dt.datetime, *, asked: bool) -> None:
        super().__init__(f"{host} wants not to be asked before {until:%Y-%m-%d %H:%M:%S} UTC")
        self.until, self.asked = until, asked


@dataclass(frozen=True)
class Answer:
    """What a server answered; ``url`` is the address after redirects."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Memory:
    """What is worth knowing in the next run. robots: origin -> (text, when it was read)."""

    robots: dict[str, tuple[str, dt.datetime]] = field(default_factory=dict)
    rest: dict[str, dt.datetime] = field(default_factory=dict)  # host -> not before


def clean_address(url: str) -> str:
    """An address with what must be escaped in it escaped; it may still be none."""
    return quote(url.strip(), safe=_SAFE)


def look_at(url: str, allow_private: bool = False) -> tuple[str, str, int]:
    """Scheme, host and port of an address that may be asked. Raises Refused."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        raise Refused(f"{url!r} is no address") from None
    standard = {"http": 80, "https": 443}.get(parts.scheme)
    if standard is None or not host or parts.username or "%" in host:
        raise Refused(f"{url} is not a public http or https address")
    if allow_private:
        return parts.scheme, host, port or standard
    if port not in (None, standard):
        raise Refused(f"{url} is not at the usual port")
    try:
        private = not is_public(str(ipaddress.ip_address(host)))
    except ValueError:
        private = host == "localhost" or host.endswith((".localhost", ".local", ".internal"))
    if private:
        raise Refused(f"{host} is a private address")
    return parts.scheme, host, standard


def redirected(answer: Answer) -> str | None:
    """The address to which an answer sends on, if it does."""
    where = answer.headers.get("Location")
    if answer.status not in (301, 302, 303, 307, 308) or not where:
        return None
    with contextlib.suppress(UnicodeError):  # headers are read as Latin-1, some are UTF-8
        where = where.encode("latin-1").decode()
    try:
        return clean_address(urljoin(answer.url, where))
    except ValueError:
        raise Refused(f"{answer.url} leads to {where[:80]!r}, which is no address") from None


class Polite:
    """Asks for addresses. May be used by several threads, which then share its manners.

    allow_private: for tests, which serve on the loopback address.
    """

    def __init__(
        self,
        *,
        allow_private: bool = False,
        delay: float = DELAY,
        memory: Memory | None = None,
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
        total_seconds: float = TOTAL_SECONDS,
    ) -> None:
        self.allow_private, self.delay, self.total_seconds = allow_private, delay, total_seconds
        self.memory = memory or Memory()
        self._sleep, self._now = sleep, now
        self._guard = threading.Lock()
        self._turns: dict[str, threading.Lock] = {}
        self._next: dict[str, float] = {}  # host -> time.monotonic() of its next request
        self._rules: dict[str, Protego] = {}

    def get(
        self,
        url: str,
        headers: Mapping[str, str] | None = None,
        *,
        limit: int,
        follow: bool = True,
        robots: bool = True,
    ) -> Answer:
        """The answer of an address: at most ``limit`` bytes, and none that is not of status 200.

        follow: go where redirects lead. robots: whether robots.txt decides; an interface that its
        owner offers to programs is asked without. Raises Refused; Resting when the host wants time.
        """
        url = clean_address(url)
        for _ in range(REDIRECTS + 1):
            scheme, host, port = look_at(url, self.allow_private)
            delay = self.delay
            if robots:
                rules = self._robots(f"{scheme}://{urlsplit(url).netloc}")
                if not rules.can_fetch(url, ROBOT):
                    raise Refused(f"robots.txt of {host} forbids {url}")
                delay = max(delay, min(rules.crawl_delay(ROBOT) or 0.0, LONGEST_DELAY))
            with self._turn(f"{host}:{port}"):
                self._wait(f"{host}:{port}")
                try:
                    answer = self._once(url, headers or {}, limit)
                finally:
                    self._next[f"{host}:{port}"] = time.monotonic() + delay
            where = redirected(answer)
            if not follow or not where:
                return answer
            url = where
        raise Refused(f"more than {REDIRECTS} redirects, last to {url}")

    @contextlib.contextmanager
    def _turn(self, host: str) -> Iterator[None]:
        with self._guard:
            turn = self._turns.setdefault(host, threading.Lock())
        with turn:
            yield

    def _wait(self, host: str) -> None:
        left = self._next.get(host, 0.0) - time.monotonic()
        if left > 0:
            self._sleep(left)

    def _robots(self, origin: str) -> Protego:
        """What robots.txt of an origin allows, asked once a day. Raises Refused."""
        with self._turn(f"robots of {origin}"):
            if origin in self._rules:
                return self._rules[origin]
            text, read_at = self.memory.robots.get(origin, ("", None))
            if read_at is None or (self._now() - read_at).total_seconds() > ROBOTS_SECONDS:
                text = self._read_robots(origin)
                self.memory.robots[origin] = (text, self._now())
            self._rules[origin] = Protego.parse(text)
            return self._rules[origin]

    def _read_robots(self, origin: str) -> str:
        # RFC 9309: none there (4xx) allows everything, one that cannot be read (5xx) nothing.
        url = f"{origin}/robots.txt"
        for _ in range(REDIRECTS + 1):
            _, host, port = look_at(url, self.allow_private)
            with self._turn(f"{host}:{port}"):
                answer = self._once(url, {}, ROBOTS_BYTES, cut=True)
            where = redirected(answer)
            if where:
                url = where
                continue
            if 200 <= answer.status < 300:
                return answer.body.decode("utf-8-sig", "replace").replace("\0", "")
            if 400 <= answer.status < 500:
                return ""
            raise Refused(f"robots.txt of {host} answered {answer.status}")
        return ""

    def _once(self, url: str, headers: Mapping[str, str], limit: int, cut: bool = False) -> Answer:
        """One request, one connection. cut: a longer body ends at the limit instead of failing."""
        scheme, host, port = look_at(url, self.allow_private)
        rest = self.memory.rest.get(host)
        if rest and rest > self._now():
            raise Resting(host, rest, asked=False)
        pool = (HTTPSConnectionPool if scheme == "https" else HTTPConnectionPool)(
            host, port, maxsize=1, retries=False, timeout=TIMEOUT
        )
        wires = Wires(None if self.allow_private else connect_publicly)
        pool.ConnectionCls = wires.https if scheme == "https" else wires.http  # type: ignore[assignment]
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        sent = {"User-Agent": AGENT, "Accept-Encoding": "gzip", "Connection": "close", **headers}
        with wires.deadline(self.total_seconds) as late:
            try:
                answer = pool.request(
                    "GET", target, headers=sent, redirect=False, preload_content=False,
                    retries=False,
                )  # fmt: skip
                self._heed(host, answer)
                body = b""
                if answer.status == 200:
                    body = _body(answer, limit, cut)
                if late.is_set():
                    raise OSError
                return Answer(url, answer.status, answer.headers, body)
            except (HTTPError, _Again, http.client.HTTPException, OSError, UnicodeError) as error:
                if late.is_set():
                    seconds = f"{self.total_seconds:g}"
                    raise Refused(f"{host} took longer than {seconds} s") from None
                if "CERTIFICATE_VERIFY_FAILED" in str(error):
                    raise Refused(f"{host} does not prove that it is that host") from None
                raise Refused(f"no answer from {host}: {_short(error)}") from None
            finally:
                wires.close()
                pool.close()

    def _heed(self, host: str, answer: urllib3.BaseHTTPResponse) -> None:
        """Remember that a host wants time. Raises Resting."""
        if answer.status not in (429, 503):
            return
        wait = _asked_wait(answer)
        if wait is None:
            if answer.status == 503:
                return
            wait = REST_AFTER_429
        until = self._now() + dt.timedelta(seconds=min(wait, LONGEST_REST))
        self.memory.rest[host] = until
        raise Resting(host, until, asked=True)


def _body(answer: urllib3.BaseHTTPResponse, limit: int, cut: bool) -> bytes:
    chunks: list[bytes] = []
    try:
        for chunk in _plain(answer, limit):
            chunks.append(chunk)
    except Refused:
        if not cut or not chunks:
            raise
    return b"".join(chunks)


def _short(error: BaseException) -> str:
    """What went wrong, without the object that urllib3 puts in front."""
    return re.sub(r"^.*?\(host='[^']*', port=\d+\): ", "", str(error))[:200]
