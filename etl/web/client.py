"""The one client of the web: public addresses alone, one hop at a time, within limits and a time.

Only http and https (or https alone) at public addresses, on every redirect and after looking the
name up; size, time and number of redirects are bounded. How often somebody may be asked is the
business of `etl.web.manners`, how a large file is gone on with that of `etl.web.download`.
"""

import concurrent.futures as futures
import datetime as dt
import http.client
import re
import socket
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Protocol, TypeVar
from urllib.parse import urljoin, urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, NewConnectionError
from urllib3.util.connection import create_connection

from etl.problems import Refused
from etl.web.addresses import clean_address, is_public, look_at

REDIRECTS = 5
ADDRESSES = 4  # of one host are tried; each may take as long as a connection may
LONGEST_WAIT = 60.0  # seconds that are sat out; who asks for more is asked again another day
CHUNK = 1 << 16
LOOK = 0.05  # seconds between two looks whether a name is found or the time is over


class Again(Exception):
    """Something that may work next time, at the earliest after ``wait`` seconds."""

    def __init__(self, why: str, wait: float | None = None) -> None:
        super().__init__(why)
        self.wait = wait


class Led(Protocol):
    """An answer that may send on to another address."""

    @property
    def leads_to(self) -> str | None: ...


AnyLed = TypeVar("AnyLed", bound=Led)


class TooFar(Refused):
    """More redirects than we follow."""


def follow(url: str, ask: Callable[[str], AnyLed]) -> AnyLed:
    """The first answer that leads no further; each address on the way is asked for anew."""
    for _ in range(REDIRECTS + 1):
        answer = ask(url)
        if answer.leads_to is None:
            return answer
        url = answer.leads_to
    raise TooFar(f"more than {REDIRECTS} redirects, last to {url}")


class Reply:
    """What a server began to answer; a context that cuts it off where it was not read."""

    def __init__(self, url: str, raw: urllib3.BaseHTTPResponse) -> None:
        self.url, self.status, self.headers, self._raw = url, raw.status, raw.headers, raw

    def __enter__(self) -> "Reply":
        return self

    def __exit__(self, kind: object, *rest: object) -> None:
        if kind is not None:
            self._raw.close()
        self._raw.release_conn()

    def close(self) -> None:
        """Cut it off."""
        self.__exit__(Reply)

    @property
    def leads_to(self) -> str | None:
        """The address to which it sends on, if it does. Raises Refused."""
        where = self.headers.get("Location")
        if self.status not in (301, 302, 303, 307, 308) or not where:
            return None
        with suppress(UnicodeError):  # headers are read as Latin-1, some are UTF-8
            where = where.encode("latin-1").decode()
        try:
            return clean_address(urljoin(self.url, where))
        except ValueError:
            raise Refused(f"{self.url} leads to {where[:80]!r}, which is no address") from None

    @property
    def asked_wait(self) -> float | None:
        """Seconds that the server asks to wait, if it does."""
        asked = self.headers.get("Retry-After", "").strip()
        if asked.isdecimal():
            return float(asked)
        now = dt.datetime.now(dt.UTC)
        if asked:
            try:
                until = dt.datetime.strptime(asked, "%a, %d %b %Y %H:%M:%S GMT")
            except ValueError:
                return None
            return max(0.0, (until.replace(tzinfo=dt.UTC) - now).total_seconds())
        reset = self.headers.get("X-RateLimit-Reset", "")
        if self.headers.get("X-RateLimit-Remaining") == "0" and reset.isdecimal():
            return max(0.0, int(reset) - now.timestamp())
        return None

    def stream(self, limit: int) -> Iterator[bytes]:
        """The body, unpacked where it comes packed, at most ``limit`` bytes.

        Raises Refused, Again.
        """
        encoding = self.headers.get("Content-Encoding", "identity").lower()
        if encoding not in ("identity", "", "gzip"):
            raise Refused(f"came packed as {encoding}, which was not asked for")
        unpack = zlib.decompressobj(31) if encoding == "gzip" else None
        size = 0
        try:
            for packed in self._raw.stream(CHUNK, decode_content=False):
                chunk = unpack.decompress(packed, limit - size + 1) if unpack else packed
                size += len(chunk)
                if size > limit:
                    raise Refused(f"is larger than {limit:,} bytes")
                yield chunk
        except zlib.error as error:
            raise Refused(f"came packed and damaged: {error}") from None
        except (HTTPError, http.client.HTTPException, OSError) as error:
            raise Again(f"the download broke off: {error}") from None
        if unpack and not unpack.eof:
            raise Again("the download broke off")


class Client:
    """One conversation, of one thread: its connections, and the time after which they are cut.

    The time limits of a socket are for one read, and a byte now and then keeps each of them. And a
    connection lets go of its socket as soon as the headers say ``Connection: close``, while the
    body is still read from it: so each connection here holds on to its socket.
    allow_private: for tests, which serve on the loopback address. secure: no http.
    """

    timer = threading.Timer

    def __init__(
        self, timeout: urllib3.Timeout, *, allow_private: bool = False, secure: bool = False
    ) -> None:
        self.allow_private, self.secure = allow_private, secure
        self.late = threading.Event()
        self._made: list[_Wired] = []
        self._pools = urllib3.PoolManager(num_pools=4, maxsize=1, retries=False, timeout=timeout)
        # classes of its own for each client, since a pool asks its class how to connect
        kinds = (("http", HTTPConnectionPool, _Wired), ("https", HTTPSConnectionPool, _WiredTls))
        self._pools.pool_classes_by_scheme = {
            scheme: type("_Pool", (pool,), {"ConnectionCls": staticmethod(self._maker(wired))})
            for scheme, pool, wired in kinds
        }

    def ask(self, url: str, headers: Mapping[str, str]) -> Reply:
        """What one address answers; redirects are not followed. Raises Refused, Again."""
        scheme, host, port = self.look_at(url)
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        try:
            pool = self._pools.connection_from_host(host, port, scheme)
            raw = pool.urlopen(
                "GET", target, headers=dict(headers), redirect=False, preload_content=False,
                retries=False,
            )  # fmt: skip
        except (HTTPError, http.client.HTTPException, OSError, UnicodeError) as error:
            if "CERTIFICATE_VERIFY_FAILED" in str(error):
                raise Refused(f"{host} does not prove that it is that host") from None
            raise Again(f"no answer from {host}: {_short(error)}") from None
        return Reply(url, raw)

    def look_at(self, url: str) -> tuple[str, str, int]:
        """Scheme, host and port of an address that this client may ask. Raises Refused."""
        scheme, host, port = look_at(url, self.allow_private)
        if self.secure and scheme != "https" and not self.allow_private:
            raise Refused(f"{url} is not a public https address")
        return scheme, host, port

    @contextmanager
    def deadline(self, seconds: float, of: str = "") -> Iterator[None]:
        """Cut every connection, open or yet to be opened, when ``seconds`` are over.

        of: who is said to have been slow. Raises Refused then, also where nothing else was raised:
        where no length is stated, being cut looks like the end.
        """
        self.late.clear()
        watch = self.timer(seconds, self._cut)
        watch.daemon = True
        watch.start()
        try:
            yield
        except Exception:
            if not self.late.is_set():
                raise
        finally:
            watch.cancel()
        if self.late.is_set():
            raise Refused(f"{of} took longer than {seconds:g} s".strip())

    def close(self) -> None:
        """Give all connections back."""
        for connection in self._made:
            connection.close()
        self._made.clear()
        self._pools.clear()

    def connect(self, connection: HTTPConnection) -> socket.socket:
        """Connect only where every address of the host is public, and to the address looked at.

        The look-up and the connection are one: a name that changes its address in between gains
        nothing. Raises Refused, NewConnectionError.
        """
        host, port = connection.host, connection.port
        addresses = self._look_up(connection, host, port)
        private = [address for address in addresses if not is_public(address)]
        if private and not self.allow_private:
            raise Refused(f"{host} is at the private address {private[0]}")
        last: OSError | None = None
        for address in addresses[:ADDRESSES]:
            if self.late.is_set():
                break
            try:
                return create_connection((address, port), connection.timeout)
            except OSError as error:
                last = error
        raise NewConnectionError(connection, f"no connection to {host}: {last}")

    def _look_up(self, connection: HTTPConnection, host: str, port: int) -> list[str]:
        """The addresses of a name. A look-up cannot be cut; one that hangs is not waited for."""
        found: futures.Future[list[Any]] = futures.Future()

        def look() -> None:
            try:
                found.set_result(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
            except Exception as error:
                found.set_exception(error)

        threading.Thread(target=look, daemon=True).start()
        while not futures.wait([found], LOOK).done:
            if self.late.is_set():
                raise NewConnectionError(connection, f"no address for {host} in time")
        try:
            return [str(entry[4][0]) for entry in found.result()]
        except (OSError, UnicodeError) as error:
            raise NewConnectionError(connection, f"no address for {host}: {error}") from None

    def _maker(self, kind: "type[_Wired]") -> Callable[..., "_Wired"]:
        def make(**options: Any) -> _Wired:
            connection = kind(**options)
            connection.client = self
            self._made.append(connection)
            return connection

        return make

    def _cut(self) -> None:
        self.late.set()
        for connection in [*self._made]:
            connection.cut()


class _Wired(HTTPConnection):
    """A connection that can be cut at any time, also while it is made."""

    client: Client
    wire: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        if self.client.late.is_set():
            raise NewConnectionError(self, "too late")
        made = self.client.connect(self)
        self.wire = made.dup()  # TLS takes the socket itself away while it shakes hands
        if self.client.late.is_set():
            self.cut()
        return made

    def connect(self) -> None:
        try:
            super().connect()
        finally:
            first, self.wire = self.wire, self.sock
            if first is not None:
                first.close()
            if self.client.late.is_set():
                self.cut()

    def cut(self) -> None:
        """End the connection; whoever reads from it finds its end."""
        wire = self.wire
        if wire is not None:
            with suppress(OSError):  # closed by now
                # not TLS's own way, which a thread that reads does not survive
                socket.socket.shutdown(wire, socket.SHUT_RDWR)


class _WiredTls(_Wired, HTTPSConnection):
    pass


def _short(error: BaseException) -> str:
    """What went wrong, without the object that urllib3 puts in front."""
    return re.sub(r"^.*?\(host='[^']*', port=\d+\): ", "", str(error))[:200]
