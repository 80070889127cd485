"""What the one client refuses, whoever asks with it: for pages, for listings, for large files."""

import gzip
import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from etl.problems import Refused
from etl.web.client import Client
from etl.web.download import Downloads
from etl.web.manners import Polite
from tests.web import Site, serve

LIMIT = 1_000


def polite(url: str, part: Path, private: bool) -> None:
    Polite(allow_private=private, delay=0).get(url, limit=LIMIT, robots=False)


def listing(url: str, part: Path, private: bool) -> None:
    Downloads(private, lambda seconds: None, lambda message: None).get(url)


def download(url: str, part: Path, private: bool) -> None:
    Downloads(private, lambda seconds: None, lambda message: None).download(url, part, LIMIT)


Ask = Callable[[str, Path, bool], None]
asking = pytest.mark.parametrize("ask", [polite, listing, download])


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as running:
        yield running


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def look(host: str, port: int, **options: Any) -> list[Any]:
        asked.append(host)
        return [(2, 1, 6, "", (ip, port)) for ip in ("140.82.121.3", "10.1.2.3")]

    monkeypatch.setattr(socket, "getaddrinfo", look)
    return asked


@asking
@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/a", "https://10.0.0.8/a", "https://169.254.169.254/a", "https://[::1]/a",
        "https://192.0.0.192/a", "https://[::ffff:127.0.0.1]/a", "https://[64:ff9b::10.0.0.1]/a",
        "https://[::169.254.169.254]/a", "https://[2002:7f00:1::]/a", "https://[fe80::1%25eth0]/a",
        "https://localhost/a", "https://a.localhost/a", "https://printer.local/a",
        "https://metadata.google.internal/a", "https://user@example.org/a",
        "https://user:word@example.org/a", "https://example.org:8443/a", "https://example.org:80/a",
        "https://example.org:x/a", "https://[::1/a", "https:///a", "//example.org/a", "example.org",
        "file:///etc/passwd", "ftp://example.org/a", "gopher://example.org/", "javascript:alert(1)",
    ],
)  # fmt: skip
def test_what_is_no_public_address_is_refused_before_anybody_is_asked(
    ask: Ask, url: str, tmp_path: Path, looked_up: list[str]
) -> None:
    with pytest.raises(Refused):
        ask(url, tmp_path / "a", False)
    assert looked_up == []


@asking
def test_a_name_with_one_private_address_is_refused(
    ask: Ask, tmp_path: Path, looked_up: list[str]
) -> None:
    with pytest.raises(Refused, match=r"example\.org is at the private address 10\.1\.2\.3"):
        ask("https://example.org/a", tmp_path / "a", False)
    assert looked_up == ["example.org"]


@asking
@pytest.mark.parametrize(
    "where",
    [
        "http://169.254.169.254/key", "https://[64:ff9b::169.254.169.254]/key", "//127.0.0.1:1/",
        "https://localhost/", "file:///etc/passwd", "https://[::1", "https://example.org:22/",
    ],
)  # fmt: skip
def test_each_hop_is_held_to_the_same_rules(
    ask: Ask, where: str, site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Client.look_at

    def only_the_first_may_be_private(client: Client, url: str) -> tuple[str, str, int]:
        client.allow_private = url.startswith(site.url + "/a")
        return own(client, url)

    monkeypatch.setattr(Client, "look_at", only_the_first_may_be_private)
    with pytest.raises(Refused):
        ask(site.says("/a", 302, Location=where), tmp_path / "a", True)
    assert site.paths == ["/a"]


@asking
def test_redirects_end(ask: Ask, site: Site, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="more than 5 redirects"):
        ask(site.says("/a", 302, Location="/a"), tmp_path / "a", True)
    assert len(site.paths) == 6


@asking
@pytest.mark.parametrize(
    ("body", "packed", "why"),
    [
        (b"x" * 2 * LIMIT, "identity", "larger than"),
        (gzip.compress(bytes(LIMIT * LIMIT)), "gzip", "larger than"),
        (b"x" * 100, "gzip", "packed and damaged"),
        (b"x" * 100, "br", "packed as br"),
        (b"x" * 100, "gzip, gzip", "packed as"),
    ],
)
def test_a_body_is_bounded_however_it_is_packed(
    ask: Ask, body: bytes, packed: str, why: str, site: Site, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("etl.web.download.LISTING_MAX_BYTES", LIMIT)
    with pytest.raises(Refused, match=why):
        ask(site.says("/a", 200, body, Content_Encoding=packed), tmp_path / "a", True)
    assert list(tmp_path.iterdir()) == []


@asking
def test_a_host_that_does_not_prove_its_name_is_refused_at_once(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[object] = []

    def untrue(*_: object) -> None:
        tries.append(_)
        raise ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] made up")

    monkeypatch.setattr(Client, "connect", untrue)
    with pytest.raises(Refused, match="does not prove that it is that host"):
        ask("https://example.org/a", tmp_path / "a", False)
    assert len(tries) == 1
