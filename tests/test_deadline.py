"""A deadline ends any transfer of the one web client, however slowly a server goes on sending.

Nothing here looks at a clock: the server itself lets the deadline pass after a few bytes, and goes
on sending until it is hung up on. One that is still heard at the end was not cut off.
"""

import contextlib
import shutil
import socket
import ssl
import subprocess
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from etl.problems import Refused
from etl.web.client import Client
from etl.web.download import Downloads
from etl.web.manners import Polite
from tests.web import serve

DROPS = 3_000  # what the server would send, a hundredth of a second apart
SOON = 5  # after so many the deadline passes


class Timer:
    """Goes off when a test says so."""

    running: "list[Timer]" = []

    def __init__(self, seconds: float, function: Callable[[], None]) -> None:
        self.function = function

    def start(self) -> None:
        Timer.running.append(self)

    def cancel(self) -> None:
        Timer.running.remove(self)


@pytest.fixture(autouse=True)
def timer(monkeypatch: pytest.MonkeyPatch) -> None:
    Timer.running.clear()
    monkeypatch.setattr(Client, "timer", Timer)


@dataclass
class Trickle:
    """A server that answers with a head and then drop by drop."""

    head: bytes
    drop: bytes
    tls: ssl.SSLContext | None = None
    url: str = ""
    asked: int = 0
    sent: int = 0
    done: threading.Event = field(default_factory=threading.Event)

    def serve(self, listening: socket.socket) -> None:
        while not self.done.is_set():
            with contextlib.suppress(OSError):
                connection, _ = listening.accept()
                self.asked += 1
                with connection:
                    self.answer(connection)

    def answer(self, connection: socket.socket) -> None:
        if self.tls is not None:
            connection = self.tls.wrap_socket(connection, server_side=True)
        connection.recv(65_536)
        connection.sendall(self.head)
        for number in range(DROPS):
            connection.sendall(self.drop)
            self.sent = number + 1
            if self.sent == SOON:
                for one in [*Timer.running]:
                    one.function()
            if self.done.wait(0.01):
                return


@contextlib.contextmanager
def trickling(head: bytes, drop: bytes, tls: ssl.SSLContext | None = None) -> Iterator[Trickle]:
    server = Trickle(head, drop, tls)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        server.url = f"http{'s' if tls else ''}://127.0.0.1:{listening.getsockname()[1]}/a"
        thread = threading.Thread(target=server.serve, args=(listening,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.done.set()
            thread.join(30)


def polite(url: str, folder: Path) -> None:
    Polite(allow_private=True, delay=0).get(url, limit=1_000_000, robots=False)


def listing(url: str, folder: Path) -> None:
    Downloads(True, lambda seconds: None, lambda message: None).get(url)


def download(url: str, folder: Path) -> None:
    Downloads(True, lambda seconds: None, lambda message: None).download(
        url, folder / "a", 1_000_000
    )


ASK: dict[str, Callable[[str, Path], None]] = {
    "polite": polite, "listing": listing, "download": download,
}  # fmt: skip
OK = b"HTTP/1.1 200 OK\r\n"
PACKED = zlib.compressobj(wbits=31)
WAYS: dict[str, tuple[bytes, bytes]] = {
    "closing, no length": (OK + b"Connection: close\r\n\r\n", b"x"),
    "closing, with a length": (OK + b"Connection: close\r\nContent-Length: 100000\r\n\r\n", b"x"),
    "closing, in chunks": (
        OK + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n",
    ),
    "closing, packed": (
        OK + b"Connection: close\r\nContent-Encoding: gzip\r\n\r\n"
        + PACKED.compress(b"x") + PACKED.flush(zlib.Z_SYNC_FLUSH),
        b"\0\0\0\xff\xff",  # an empty block
    ),
    "staying, with a length": (OK + b"Content-Length: 100000\r\n\r\n", b"x"),
    "staying, in chunks": (OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    "an old server": (b"HTTP/1.0 200 OK\r\n\r\n", b"x"),
    "headers without end": (OK + b"X-Made-Up: ", b"x"),
    "a first line without end": (b"HTTP/1.1 200 ", b"x"),
}  # fmt: skip


def is_cut_off(server: Trickle, ask: Callable[[str, Path], None], folder: Path) -> None:
    with pytest.raises(Refused, match="took longer than"):
        ask(server.url, folder)
    assert SOON <= server.sent < DROPS
    assert server.asked == 1
    assert Timer.running == []


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("stack", ASK)
def test_a_deadline_cuts_any_answer(stack: str, way: str, tmp_path: Path) -> None:
    with trickling(*WAYS[way]) as server:
        is_cut_off(server, ASK[stack], tmp_path)


@pytest.mark.parametrize("stack", ASK)
def test_a_deadline_cuts_a_handshake(stack: str, tmp_path: Path) -> None:
    with trickling(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc", b"\0") as server:  # 16 KB of hello
        server.url = server.url.replace("http:", "https:")
        is_cut_off(server, ASK[stack], tmp_path)


@pytest.mark.parametrize("stack", ASK)
def test_a_deadline_ends_the_waiting_for_a_name_that_nobody_looks_up(
    stack: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, done = [], threading.Event()

    def hang(host: str, *rest: object, **options: object) -> None:
        asked.append(host)
        for one in [*Timer.running]:
            one.function()
        done.wait(60)
        raise OSError("too late")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    try:
        with pytest.raises(Refused, match="took longer than"):
            ASK[stack]("https://made-up.example/a", tmp_path)
    finally:
        done.set()
    assert asked == ["made-up.example"]
    assert Timer.running == []


@pytest.mark.skipif(not shutil.which("openssl"), reason="SKIPPED: no openssl to make a key with")
@pytest.mark.parametrize("way", ["closing, no length", "staying, with a length"])
@pytest.mark.parametrize("stack", ASK)
def test_a_deadline_cuts_an_encrypted_answer(
    stack: str, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=made-up",
         "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2",
         "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    with trickling(*WAYS[way], tls=tls) as server:
        is_cut_off(server, ASK[stack], tmp_path)


def test_what_came_in_time_is_not_cut(tmp_path: Path) -> None:
    with serve() as site:
        url = site.page("/a", b"GOOD", Connection="close")
        for ask in ASK.values():
            ask(url, tmp_path)
    assert (tmp_path / "a").read_bytes() == b"GOOD"
    assert Timer.running == []


def test_a_download_that_was_cut_goes_on_next_time(tmp_path: Path) -> None:
    head = OK + b'Connection: close\r\nContent-Length: 900000\r\nETag: "v1"\r\n\r\n'
    with trickling(head, b"x" * 30_000) as server:
        is_cut_off(server, download, tmp_path)
    have = (tmp_path / "a").stat().st_size
    assert have > 0
    note = tmp_path / "a.json"
    with serve() as site:
        site.answers["/a"] = lambda handler: handler.say(
            206, b"y", Content_Range=f"bytes {have}-{have}/900000"
        )
        noted = note.read_text(encoding="utf-8").replace(server.url, site.url + "/a")
        note.write_text(noted, encoding="utf-8")
        download(site.url + "/a", tmp_path)
        assert site.asked[0][1]["Range"] == f"bytes={have}-"
    assert (tmp_path / "a").stat().st_size == have + 1
