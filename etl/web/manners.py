"""Ask web servers for small things, politely: pages, feeds, robots.txt, an archive's answers.

One request at a time to a host, with a pause between two; what robots.txt forbids is not asked;
a server that asks for time gets it.
"""

import datetime as dt
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import urllib3
from protego import Protego

from etl.problems import Refused
from etl.web.addresses import clean_address, look_at
from etl.web.client import Again, Client, Reply, TooFar, follow

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


class Resting(Refused):
    """The host wants time. until: when it may be asked again (UTC). asked: whether it said so now,
    or earlier, in which case it was left alone.
    """

    def __init__(self, host: str, until: dt.datetime, *, asked: bool) -> None:
        super().__init__(f"{host} wants not to be asked before {until:%Y-%m-%d %H:%M:%S} UTC")
        self.until, self.asked = until, asked


@dataclass(frozen=True)
class Answer:
    """What a server answered. leads_to: the address to which it sends on, if it does."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    leads_to: str | None = None


@dataclass
class Memory:
    """What is worth knowing in the next run. robots: origin -> (text, when it was read)."""

    robots: dict[str, tuple[str, dt.datetime]] = field(default_factory=dict)
    rest: dict[str, dt.datetime] = field(default_factory=dict)  # host -> not before


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
        follow_on: bool = True,
        robots: bool = True,
    ) -> Answer:
        """The answer of an address: its body, where the status is 200, of at most ``limit`` bytes.

        follow_on: go where redirects lead. robots: whether robots.txt decides; an interface that
        its owner offers to programs is asked without. Raises Refused; Resting when the host wants
        time.
        """

        def ask(url: str) -> Answer:
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
                    return self._once(url, headers or {}, limit)
                finally:
                    self._next[f"{host}:{port}"] = time.monotonic() + delay

        url = clean_address(url)
        return follow(url, ask) if follow_on else ask(url)

    @contextmanager
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
        # RFC 9309: none there (4xx, too many redirects) allows everything, one that cannot be read
        # (5xx) nothing.
        def ask(url: str) -> Answer:
            _, host, port = look_at(url, self.allow_private)
            with self._turn(f"{host}:{port}"):
                return self._once(url, {}, ROBOTS_BYTES, cut=True)

        try:
            answer = follow(f"{origin}/robots.txt", ask)
        except TooFar:
            return ""
        if 200 <= answer.status < 300:
            return answer.body.decode("utf-8-sig", "replace").replace("\0", "")
        if 400 <= answer.status < 500:
            return ""
        raise Refused(f"robots.txt of {urlsplit(answer.url).hostname} answered {answer.status}")

    def _once(self, url: str, headers: Mapping[str, str], limit: int, cut: bool = False) -> Answer:
        """One request, one connection. cut: a longer body ends at the limit instead of failing."""
        host = look_at(url, self.allow_private)[1]
        rest = self.memory.rest.get(host)
        if rest and rest > self._now():
            raise Resting(host, rest, asked=False)
        client = Client(TIMEOUT, allow_private=self.allow_private)
        sent = {"User-Agent": AGENT, "Accept-Encoding": "gzip", "Connection": "close", **headers}
        try:
            with client.deadline(self.total_seconds, of=host), client.ask(url, sent) as reply:
                self._heed(host, reply)
                body = bytearray()
                try:
                    for chunk in reply.stream(limit) if reply.status == 200 else ():
                        body += chunk
                except Refused:
                    if not cut or not body:
                        raise
                return Answer(url, reply.status, reply.headers, bytes(body), reply.leads_to)
        except Again as error:
            raise Refused(str(error)) from None
        finally:
            client.close()

    def _heed(self, host: str, reply: Reply) -> None:
        """Remember that a host wants time. Raises Resting."""
        wait = reply.asked_wait
        if wait is None and reply.status == 429:
            wait = REST_AFTER_429
        if wait is None or reply.status not in (429, 503):
            return
        until = self._now() + dt.timedelta(seconds=min(wait, LONGEST_REST))
        self.memory.rest[host] = until
        raise Resting(host, until, asked=True)
