"""Fetching: from a folder, and from a server that misbehaves in every way that one can."""

import csv
import datetime as dt
import gzip
import hashlib
import http.server
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from etl.maps.fetch import Summary, fetch
from etl.maps.source import Content, Remote, Source, State, Unreadable
from etl.problems import Refused
from etl.web.addresses import is_public
from etl.web.client import Client
from etl.web.download import Downloads

LIMIT = 300_000


TOY = Source(
    id="toy", title="Toy", counted_by="", home="", licence="Ask first", attribution="",
    file_name=r"[a-z]+\.txt", layers={}, definitions={}, faults=(), max_bytes=LIMIT,
)  # fmt: skip


@dataclass
class Toy:
    """A source whose file is good when it starts with GOOD: a state for each line after it."""

    remotes: list[Remote] = field(default_factory=list)
    SOURCE: Source = TOY

    def listing(self, get: Callable[[str], bytes]) -> list[Remote]:
        return self.remotes

    def read(self, path: Path) -> Content:
        raw = path.read_bytes()
        if not raw.startswith(b"GOOD\n"):
            raise Unreadable(f"{path.name} is a web page or other markup, not data")
        day = dt.date(2025, 1, 1)
        return Content(tuple(State(str(n), day) for n in range(raw.count(b"\n") - 1)))


GOOD = b"GOOD\n" + b"a line of data\n" * 10_000
Answer = Callable[["Handler"], None]


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by path, from a table that a test fills."""

    protocol_version = "HTTP/1.1"
    answers: dict[str, Answer]
    asked: list[tuple[str, str | None]]

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers.get("Range")))
        self.answers[self.path](self)

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def say(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in ({"Content-Length": str(len(body))} | names).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def cut(self, body: bytes, at: int, **headers: str) -> None:
        """Promise the whole body, send a part, hang up."""
        self.close_connection = True
        self.send_response(200)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body[:at])
        self.wfile.flush()
        self.connection.shutdown(2)


@dataclass
class Server:
    """A server on the loopback address, and what it was asked."""

    url: str
    answers: dict[str, Answer]
    asked: list[tuple[str, str | None]]

    def file(self, path: str, body: bytes, **headers: str) -> str:
        self.answers[path] = lambda handler: handler.say(200, body, **headers)
        return self.url + path


@pytest.fixture
def server() -> Iterator[Server]:
    answers: dict[str, Answer] = {}
    asked: list[tuple[str, str | None]] = []
    handler = type("Bound", (Handler,), {"answers": answers, "asked": asked})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        running.handle_error = lambda *args: None  # type: ignore[method-assign]
        threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        yield Server(f"http://127.0.0.1:{running.server_address[1]}", answers, asked)
        running.shutdown()


class Fetcher:
    """Fetches into a temporary folder, and keeps what it said and how long it would have slept."""

    def __init__(self, raw: Path) -> None:
        self.raw = raw
        self.said: list[str] = []
        self.slept: list[float] = []

    def __call__(self, *remotes: Remote, **changed: Any) -> Summary:
        options: dict[str, Any] = {"accept": True, "allow_private": True} | changed
        return fetch(
            Toy(list(remotes)), self.raw, progress=self.said.append, sleep=self.slept.append,
            **options,
        )  # fmt: skip

    def bytes(self, name: str = "a.txt") -> bytes:
        return (self.raw / "toy" / name).read_bytes()

    @property
    def here(self) -> list[str]:
        """Every file in the source's folder, half-written ones too."""
        folder = self.raw / "toy"
        return sorted(
            str(p.relative_to(folder))
            for p in folder.rglob("*")
            if p.is_file() and p.name != ".lock"
        )


@pytest.fixture
def fetcher(tmp_path: Path) -> Fetcher:
    return Fetcher(tmp_path / "raw")


def answers(*each: Answer) -> Iterator[Answer]:
    """One answer after the other."""
    return iter(each)


def git_blob(raw: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest()


# --- The licence, and a folder -----------------------------------------------------------------


def test_without_a_yes_nothing_happens(server: Server, fetcher: Fetcher) -> None:
    remote = Remote("a.txt", server.file("/a", GOOD))
    assert not fetcher(remote, accept=False).accepted
    assert not fetcher(remote, accept=lambda source: False).ok
    assert server.asked == []
    assert not fetcher.raw.exists()
    assert "Ask first" in fetcher.said[0]


def test_a_yes_to_the_question_is_enough(server: Server, fetcher: Fetcher) -> None:
    asked: list[Source] = []
    remote = Remote("a.txt", server.file("/a", GOOD))
    assert fetcher(remote, accept=lambda source: asked.append(source) or True).ok  # type: ignore[func-returns-value]
    assert asked[0].licence == "Ask first"


def test_a_folder_is_copied_unedited_with_an_index(tmp_path: Path, fetcher: Fetcher) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    (folder / "a.txt").write_bytes(GOOD)
    (folder / "other.csv").write_bytes(b"not of this source")
    assert fetcher(from_folder=folder).new == ["a.txt"]
    assert fetcher.bytes() == GOOD
    (row,) = csv.DictReader((fetcher.raw / "toy" / "index.csv").open(encoding="utf-8"))
    assert row["sha256"] == hashlib.sha256(GOOD).hexdigest()
    assert (row["name"], row["url"], row["size"]) == ("a.txt", "folder given", str(len(GOOD)))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", row["fetched_at"])
    assert str(tmp_path) not in (fetcher.raw / "toy" / "index.csv").read_text(encoding="utf-8")
    again = fetcher(from_folder=folder)
    assert (again.new, again.kept) == ([], ["a.txt"])


def test_a_bad_file_of_a_folder_is_refused_and_the_rest_goes_on(
    tmp_path: Path, fetcher: Fetcher
) -> None:
    (tmp_path / "a.txt").write_bytes(b"<html>")
    (tmp_path / "b.txt").write_bytes(b"GOOD\n" * LIMIT)
    (tmp_path / "c.txt").write_bytes(GOOD)
    summary = fetcher(from_folder=tmp_path)
    assert summary.new == ["c.txt"]
    assert not summary.ok
    assert "web page" in summary.refused["a.txt"]
    assert "larger" in summary.refused["b.txt"]
    assert fetcher.here == ["c.txt", "index.csv"]


def test_a_folder_without_files_of_the_source_is_reported(tmp_path: Path, fetcher: Fetcher) -> None:
    assert not fetcher(from_folder=tmp_path).ok


KILLED = """
import os, sys
from pathlib import Path
from etl.maps.fetch import fetch
from tests.dying import dies_before
from tests.test_fetch import Toy

dies_before(int(sys.argv[3]), (os, "replace"))
fetch(Toy(), Path(sys.argv[1]), from_folder=Path(sys.argv[2]), accept=True)
"""


@pytest.mark.parametrize(
    "stop", [3, *(pytest.param(n, marks=pytest.mark.thorough) for n in (0, 1, 2, 4, 5, 6))]
)
def test_a_fetch_that_is_killed_and_repeated_has_every_file_in_its_index(
    stop: int, tmp_path: Path, fetcher: Fetcher
) -> None:
    (folder := tmp_path / "given").mkdir()
    bodies = {f"{name}.txt": GOOD + name.encode() for name in "abc"}
    for name, body in bodies.items():
        (folder / name).write_bytes(body)
    # a rename for each file and one for each row of the index: the seventh never comes
    command = [sys.executable, "-c", KILLED, str(fetcher.raw), str(folder), str(stop)]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], timeout=120, check=False)
    assert done.returncode == (-9 if stop < 6 else 0)
    assert fetcher(from_folder=folder).ok
    assert index(fetcher) == {
        name: ("folder given", hashlib.sha256(body).hexdigest()) for name, body in bodies.items()
    }
    assert {name: fetcher.bytes(name) for name in bodies} == bodies


def index(fetcher: Fetcher) -> dict[str, tuple[str, str]]:
    with (fetcher.raw / "toy" / "index.csv").open(encoding="utf-8", newline="") as handle:
        return {row["name"]: (row["url"], row["sha256"]) for row in csv.DictReader(handle)}


def test_the_index_says_what_is_there_even_of_files_that_nobody_offers_any_more(
    server: Server, fetcher: Fetcher
) -> None:
    fetcher(Remote("a.txt", server.file("/a", GOOD)), Remote("b.txt", server.file("/b", GOOD)))
    folder = fetcher.raw / "toy"
    (folder / "c.txt").write_bytes(GOOD)  # as a killed fetch leaves it
    (folder / "b.txt").unlink()
    fetcher(Remote("a.txt", server.url + "/a"))
    sha256 = hashlib.sha256(GOOD).hexdigest()
    assert index(fetcher) == {
        "a.txt": (server.url + "/a", sha256), "c.txt": ("not known", sha256),
    }  # fmt: skip
    # without a hash of the archive it cannot be known to be the file that is offered
    assert fetcher(Remote("c.txt", server.file("/c", GOOD))).new == ["c.txt"]
    assert index(fetcher)["c.txt"][0] == server.url + "/c"


# --- What is there already ---------------------------------------------------------------------


def test_only_what_is_missing_is_downloaded(server: Server, fetcher: Fetcher) -> None:
    remote = Remote("a.txt", server.file("/a", GOOD))
    more = GOOD + b"b\n"
    other = Remote("b.txt", server.file("/b", more), git_blob=git_blob(more))
    assert fetcher(remote).new == ["a.txt"]
    assert fetcher(remote, other).new == ["b.txt"]
    assert fetcher(remote, other).kept == ["a.txt", "b.txt"]
    assert [path for path, _ in server.asked] == ["/a", "/b"]


def test_a_changed_file_of_the_archive_is_downloaded_anew(server: Server, fetcher: Fetcher) -> None:
    longer = GOOD + b"one more\n"
    fetcher(Remote("a.txt", server.file("/a", GOOD), git_blob=git_blob(GOOD)))
    fetcher(Remote("a.txt", server.file("/a", longer), git_blob=git_blob(longer)))
    assert fetcher.bytes() == longer


def test_a_file_damaged_on_disk_is_downloaded_again(server: Server, fetcher: Fetcher) -> None:
    remote = Remote("a.txt", server.file("/a", GOOD))
    fetcher(remote)
    (fetcher.raw / "toy" / "a.txt").write_bytes(GOOD[:100])
    assert fetcher(remote).new == ["a.txt"]
    assert fetcher.bytes() == GOOD


@pytest.mark.parametrize(
    ("body", "why"),
    [(b"<html>busy</html>", "web page"), (b"", "web page"), (b"GOOD\n1\n2\n", "stays")],
)
def test_a_good_file_is_never_replaced_by_a_bad_one(
    body: bytes, why: str, server: Server, fetcher: Fetcher
) -> None:
    fetcher(Remote("a.txt", server.file("/a", GOOD)))
    summary = fetcher(Remote("a.txt", server.file("/new", body)))
    assert why in summary.refused["a.txt"]
    assert fetcher.bytes() == GOOD
    assert fetcher.here == ["a.txt", "index.csv"]


@pytest.mark.parametrize(
    "wrong", [{"sha256": "0" * 64}, {"git_blob": "0" * 40}, {"size": len(GOOD) + 1}]
)
def test_a_file_that_is_not_the_one_listed_is_refused(
    wrong: dict[str, Any], server: Server, fetcher: Fetcher
) -> None:
    summary = fetcher(Remote("a.txt", server.file("/a", GOOD), **wrong))
    assert "the archive lists" in summary.refused["a.txt"]
    assert fetcher.here == []


@pytest.mark.parametrize("name", ["../a.txt", "x/a.txt", "A.TXT", "index.csv", "a.txt\n"])
def test_a_listed_name_cannot_leave_the_folder(name: str, server: Server, fetcher: Fetcher) -> None:
    assert not fetcher(Remote(name, server.file("/a", GOOD))).ok
    assert server.asked == []
    assert fetcher.here == []


# --- Breaking off and going on -----------------------------------------------------------------


def test_a_broken_download_goes_on_where_it_stopped(server: Server, fetcher: Fetcher) -> None:
    def answer(handler: Handler) -> None:
        asked = handler.headers.get("Range")
        if asked is None:
            handler.cut(GOOD, 70_000, ETag='"v1"')
            return
        assert handler.headers["If-Range"] == '"v1"'
        start = int(asked.removeprefix("bytes=").removesuffix("-"))
        span = f"bytes {start}-{len(GOOD) - 1}/{len(GOOD)}"
        handler.say(206, GOOD[start:], Content_Range=span, ETag='"v1"')

    server.answers["/a"] = answer
    assert fetcher(Remote("a.txt", server.url + "/a", git_blob=git_blob(GOOD))).ok
    assert fetcher.bytes() == GOOD
    assert server.asked[1][1] is not None
    assert fetcher.here == ["a.txt", "index.csv"]


def test_the_next_fetch_goes_on_where_the_last_one_gave_up(
    server: Server, fetcher: Fetcher
) -> None:
    server.answers["/a"] = lambda handler: (
        handler.say(503) if handler.headers.get("Range") else handler.cut(GOOD, 70_000, ETag='"1"')
    )
    assert not fetcher(Remote("a.txt", server.url + "/a")).ok
    assert fetcher.here == [".part/a.txt", ".part/a.txt.json"]

    def rest(handler: Handler) -> None:
        start = int(handler.headers["Range"].removeprefix("bytes=").removesuffix("-"))
        assert start > 0
        handler.say(206, GOOD[start:], Content_Range=f"bytes {start}-{len(GOOD)}/x")

    server.answers["/a"] = rest
    assert fetcher(Remote("a.txt", server.url + "/a")).ok
    assert fetcher.bytes() == GOOD


def test_a_file_that_changed_in_between_starts_over(server: Server, fetcher: Fetcher) -> None:
    changed = b"GOOD\n" + b"another line of data\n" * 9_000
    server.answers["/a"] = lambda handler: (
        handler.say(200, changed, ETag='"v2"')
        if handler.headers.get("Range")
        else handler.cut(GOOD, 70_000, ETag='"v1"')
    )
    assert fetcher(Remote("a.txt", server.url + "/a")).ok
    assert fetcher.bytes() == changed


def test_without_a_validator_a_broken_download_starts_over(
    server: Server, fetcher: Fetcher
) -> None:
    turns = answers(lambda h: h.cut(GOOD, 70_000), lambda h: h.say(200, GOOD))
    server.answers["/a"] = lambda handler: next(turns)(handler)
    assert fetcher(Remote("a.txt", server.url + "/a")).ok
    assert [asked for _, asked in server.asked] == [None, None]


@pytest.mark.parametrize(("status", "span"), [(416, ""), (206, "bytes 0-5/6")])
def test_a_server_that_cannot_go_on_is_asked_from_the_start(
    status: int, span: str, server: Server, fetcher: Fetcher
) -> None:
    turns = answers(
        lambda h: h.cut(GOOD, 70_000, ETag='"v1"'),
        lambda h: h.say(status, b"GOOD\n1", Content_Range=span),
        lambda h: h.say(200, GOOD),
    )
    server.answers["/a"] = lambda handler: next(turns)(handler)
    assert fetcher(Remote("a.txt", server.url + "/a")).ok
    assert fetcher.bytes() == GOOD


def test_a_busy_server_is_asked_again_after_the_time_that_it_names(
    server: Server, fetcher: Fetcher
) -> None:
    turns = answers(
        lambda h: h.say(503, Retry_After="7"),
        lambda h: h.say(429),
        lambda h: h.say(200, GOOD),
    )
    server.answers["/a"] = lambda handler: next(turns)(handler)
    assert fetcher(Remote("a.txt", server.url + "/a")).ok
    assert fetcher.slept == [7.0, 2.0]


def test_a_server_that_stays_busy_is_left_alone(server: Server, fetcher: Fetcher) -> None:
    server.answers["/a"] = lambda handler: handler.say(500)
    server.file("/b", GOOD)
    summary = fetcher(Remote("a.txt", server.url + "/a"), Remote("b.txt", server.url + "/b"))
    assert "5 times" in summary.refused["a.txt"]
    assert summary.new == ["b.txt"]
    assert fetcher.slept == [1.0, 2.0, 4.0, 8.0]


def test_a_long_wait_is_reported_and_not_sat_out(server: Server, fetcher: Fetcher) -> None:
    server.answers["/a"] = lambda handler: handler.say(429, Retry_After="3600")
    assert "3,600 seconds" in fetcher(Remote("a.txt", server.url + "/a")).refused["a.txt"]
    assert fetcher.slept == []


def test_a_missing_file_is_not_asked_twice(server: Server, fetcher: Fetcher) -> None:
    server.answers["/a"] = lambda handler: handler.say(404, b"<html>")
    assert "404" in fetcher(Remote("a.txt", server.url + "/a")).refused["a.txt"]
    assert len(server.asked) == 1


def test_a_listing_that_fails_is_reported(server: Server, fetcher: Fetcher) -> None:
    server.answers["/list"] = lambda handler: handler.say(404)
    toy = Toy()
    toy.listing = lambda get: [Remote("a.txt", get(server.url + "/list").decode())]  # type: ignore[method-assign]
    summary = fetch(toy, fetcher.raw, accept=True, allow_private=True, sleep=fetcher.slept.append)
    assert "404" in summary.refused["listing"]


# --- Too much ----------------------------------------------------------------------------------


def test_a_file_that_says_it_is_too_large_is_not_read(server: Server, fetcher: Fetcher) -> None:
    url = server.file("/a", b"GOOD\n", Content_Length=str(LIMIT + 1))
    assert "larger" in fetcher(Remote("a.txt", url)).refused["a.txt"]
    assert fetcher.here == []


def test_an_endless_download_is_cut_off(server: Server, fetcher: Fetcher) -> None:
    def endless(handler: Handler) -> None:
        handler.close_connection = True
        handler.send_response(200)
        handler.end_headers()
        for _ in range(LIMIT):
            handler.wfile.write(b"GOOD\n" * 1000)

    server.answers["/a"] = endless
    assert "larger" in fetcher(Remote("a.txt", server.url + "/a")).refused["a.txt"]
    assert fetcher.here == []


def test_a_packed_bomb_is_cut_off(server: Server, fetcher: Fetcher) -> None:
    bomb = gzip.compress(b"GOOD\n" + b"\0" * 200_000_000, 9)
    assert len(bomb) < LIMIT
    url = server.file("/a", bomb, Content_Encoding="gzip")
    assert "larger" in fetcher(Remote("a.txt", url)).refused["a.txt"]
    assert fetcher.here == []


def test_a_packed_answer_is_unpacked(server: Server, fetcher: Fetcher) -> None:
    url = server.file("/a", gzip.compress(GOOD), Content_Encoding="gzip")
    assert fetcher(Remote("a.txt", url, git_blob=git_blob(GOOD))).ok
    assert fetcher.bytes() == GOOD


@pytest.mark.parametrize("encoding", ["br", "deflate, gzip"])
def test_an_unknown_packing_is_refused(encoding: str, server: Server, fetcher: Fetcher) -> None:
    url = server.file("/a", GOOD, Content_Encoding=encoding)
    assert "packed as" in fetcher(Remote("a.txt", url)).refused["a.txt"]


# --- Only public addresses ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "0.0.0.1",
        "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "fe80::1%eth0", "fc00::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::", "ff02::1",
        # NAT64, also for local use; IPv4-compatible and -translated; 6to4; ISATAP
        "64:ff9b::127.0.0.1", "64:ff9b::169.254.169.254", "64:ff9b::10.0.0.1",
        "64:ff9b:1::127.0.0.1", "64:ff9b:1:7f00:0:100::", "64:ff9b:1::8.8.8.8",
        "::127.0.0.1", "::169.254.169.254", "::10.0.0.1", "::8.8.8.8",
        "::ffff:0:127.0.0.1", "::ffff:0:169.254.169.254",
        "2002:a9fe:a9fe::1", "2002:a00:1::1",
        "2606:50c0::5efe:127.0.0.1", "2606:50c0::200:5efe:169.254.169.254",
        # Teredo, whose client is written inverted: of 127.0.0.1 and of a server at 10.0.0.1
        "2001:0:8c52:7903::80ff:fffe", "2001:0:a00:1::f7f7:f7f7",
        # site-local, once; not given out
        "fec0::1", "5f00::1", "4000::1", "::",
    ],
)  # fmt: skip
def test_no_private_address_counts_as_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "140.82.121.3",
        "2606:50c0:8000::154",
        "::ffff:140.82.121.3",
        "64:ff9b::140.82.121.3",
        "2002:8c52:7903::1",
    ],
)
def test_public_addresses_do(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://raw.githubusercontent.com/a", "https://user@raw.githubusercontent.com/a",
        "https://raw.githubusercontent.com:8443/a", "file:///etc/passwd", "https:///a",
        "https://[::1/a", "ftp://example.org/a",
    ],
)  # fmt: skip
def test_only_plain_https_addresses_are_asked(url: str, fetcher: Fetcher) -> None:
    assert "address" in fetcher(Remote("a.txt", url), allow_private=False).refused["a.txt"]


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433"]
)
def test_a_name_at_a_private_address_is_refused_before_it_is_asked(
    host: str, fetcher: Fetcher
) -> None:
    summary = fetcher(Remote("a.txt", f"https://{host}/a"), allow_private=False)
    assert "private" in summary.refused["a.txt"] or "no address" in summary.refused["a.txt"]


def test_a_name_with_one_private_address_among_public_ones_is_refused(
    fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [(2, 1, 6, "", (ip, 443)) for ip in ("140.82.121.3", "10.0.0.7")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **options: found)
    summary = fetcher(Remote("a.txt", "https://example.org/a"), allow_private=False)
    assert "10.0.0.7" in summary.refused["a.txt"]


def test_a_redirect_to_a_private_address_is_refused(
    server: Server, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers["/a"] = lambda handler: handler.say(302, Location="https://169.254.169.254/key")
    look = Client.look_at

    def only_the_first_may_be_private(client: Client, url: str) -> tuple[str, str, int]:
        client.allow_private = url.startswith(server.url)
        return look(client, url)

    monkeypatch.setattr(Client, "look_at", only_the_first_may_be_private)
    summary = fetcher(Remote("a.txt", server.url + "/a"))
    assert "169.254.169.254 is a private address" in summary.refused["a.txt"]


def test_a_redirect_to_http_is_refused_where_the_web_is_real() -> None:
    web = Downloads(False, lambda seconds: None, lambda message: None)
    with pytest.raises(Refused, match="not a public https address"):
        web.client.look_at("http://raw.githubusercontent.com/a")


def test_redirects_are_followed_but_not_for_ever(server: Server, fetcher: Fetcher) -> None:
    server.file("/b", GOOD)
    server.answers["/a"] = lambda handler: handler.say(301, Location="/b")
    server.answers["/loop"] = lambda handler: handler.say(302, Location="/loop")
    summary = fetcher(Remote("a.txt", server.url + "/a"), Remote("b.txt", server.url + "/loop"))
    assert summary.new == ["a.txt"]
    assert "redirects" in summary.refused["b.txt"]


def test_a_server_that_is_not_there_is_reported(fetcher: Fetcher) -> None:
    summary = fetcher(Remote("a.txt", "http://127.0.0.1:1/a"))
    assert "no answer" in summary.refused["a.txt"]
