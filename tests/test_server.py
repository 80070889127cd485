"""A running server as others on the network meet it: where it listens, and what it takes."""

import contextlib
import http.client
import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from streamlit import config
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from bench.server import free_port
from dashboard import intake
from tests.ledger import PROJECT

EVERYWHERE = "0.0.0.0"  # noqa: S104
START = re.compile(r"^exec \.venv/bin/streamlit (run app\.py .*)$", re.MULTILINE)


def made(*variables: str, **environment: str) -> tuple[list[str], dict[str, str]]:
    """What ``make run`` would start: arguments of streamlit, and what it sets for it."""
    kept = {k: v for k, v in os.environ.items() if k not in ("HOST", intake.FLAG)}
    told = subprocess.run(
        ["make", "-n", "run", *variables], cwd=PROJECT, env={**kept, **environment},
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    (command,) = START.findall(told)
    exported = dict(re.findall(r"export (\w+)=(\S*?);", told))
    return command.split(), environment | dict(
        variable.split("=", 1) for variable in variables
    ) | exported  # fmt: skip


@contextlib.contextmanager
def running(
    arguments: list[str], environment: dict[str, str], data: Path
) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A server with these arguments on a free port."""
    port = free_port()
    arguments = [str(port) if part == "$port" else part for part in arguments]
    kept = {k: v for k, v in os.environ.items() if k not in ("HOST", intake.FLAG)}
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", *arguments],
        cwd=PROJECT, env={**kept, **environment, "LEDGER_DATA": str(data)},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        while process.poll() is None and not hears("127.0.0.1", port):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.1)
        assert process.poll() is None, "the server did not start"
        yield process, port
    finally:
        process.terminate()
        process.wait()


def hears(address: str, port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((address, port), 5):
        return True
    return False


@contextlib.contextmanager
def session(port: int) -> Iterator[str]:
    """The id of a session, as long as it lasts."""
    with connect(
        f"ws://127.0.0.1:{port}/_stcore/stream", subprotocols=["streamlit"],  # type: ignore[list-item]
        max_size=None,
    ) as wire:  # fmt: skip
        message = BackMsg()
        message.rerun_script.query_string = ""
        wire.send(message.SerializeToString())
        while True:
            raw = wire.recv()
            assert isinstance(raw, bytes)
            told = ForwardMsg.FromString(raw)
            if told.WhichOneof("type") == "new_session":
                yield told.new_session.initialize.session_id
                return


def put(port: int, session_id: str, body: bytes, *, in_chunks: bool = False) -> int:
    """The status that an upload gets from a client that keeps every rule of the browser."""
    asking = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    asking.request("GET", "/_stcore/health")
    answer = asking.getresponse()
    answer.read()
    cookie = (answer.headers.get("Set-Cookie") or "").partition(";")[0]
    parts = (
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\n" + body + b"\r\n--x--\r\n"
    )
    headers = {
        "Content-Type": "multipart/form-data; boundary=x", "Cookie": cookie,
        "X-Xsrftoken": cookie.partition("=")[2],
    }  # fmt: skip
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # refused while we send
        if in_chunks:
            pieces = (parts[n : n + 65_536] for n in range(0, len(parts), 65_536))
            asking.request(
                "PUT", f"/_stcore/upload_file/{session_id}/one", pieces, headers,
                encode_chunked=True,
            )  # fmt: skip
        else:
            asking.request("PUT", f"/_stcore/upload_file/{session_id}/one", parts, headers)
    return asking.getresponse().status


# Where it listens


def test_make_run_listens_on_this_machine_alone_unless_it_is_told_otherwise() -> None:
    def flag(*variables: str, **environment: str) -> list[str]:
        command, _ = made(*variables, **environment)
        at = [i for i, part in enumerate(command) if part == "--server.address"]
        return [command[i + 1] for i in at]

    assert flag() == ["127.0.0.1"]
    assert flag(HOST=EVERYWHERE) == ["127.0.0.1"]  # exported by a shell, not said to make
    assert flag("LEDGER_INTAKE=1") == ["127.0.0.1"]
    assert flag(f"HOST={EVERYWHERE}") == [EVERYWHERE]
    assert flag("HOST=") == []
    assert "address" not in (PROJECT / ".streamlit" / "config.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("flag", "address", "on"),
    [
        ("", "127.0.0.1", False), ("0", "127.0.0.1", False), ("yes", "127.0.0.1", False),
        ("1", "127.0.0.1", True), ("1", "127.0.0.2", True), ("1", "::1", True),
        ("1", "localhost", True),
        ("1", None, False), ("1", "", False), ("1", EVERYWHERE, False), ("1", "::", False),
        ("1", "192.168.1.5", False), ("1", "localhost.example", False),
        ("1", "unix:///tmp/x", False), ("1", "127.0.0.1.example", False),
        ("192.168.1.5", "192.168.1.5", True), (EVERYWHERE, EVERYWHERE, True),
        ("192.168.1.5", EVERYWHERE, False), ("192.168.1.5", None, False),
        ("127.0.0.1", EVERYWHERE, False),
    ],
)  # fmt: skip
def test_intake_is_on_only_where_it_was_asked_for_and_nobody_else_gets_in_by_chance(
    flag: str, address: str | None, on: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = config.get_option("server.address")
    monkeypatch.setenv(intake.FLAG, flag)
    config.set_option("server.address", address)
    try:
        assert intake.is_on() == on
        assert (intake.why_off() is None) == on
    finally:
        config.set_option("server.address", before)


@pytest.mark.parametrize(
    ("variables", "on"),
    [
        ([], False), (["LEDGER_INTAKE=1"], True), (["LEDGER_INTAKE=0"], False),
        (["LEDGER_INTAKE=1", "HOST=192.168.1.5"], True), (["LEDGER_INTAKE=1", "HOST="], False),
        ([f"HOST={EVERYWHERE}"], False),
    ],
)  # fmt: skip
def test_make_run_opens_intake_where_both_are_said(
    variables: list[str], on: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    command, environment = made(*variables)
    address = dict(pairwise(command)).get("--server.address")
    before = config.get_option("server.address")
    monkeypatch.setenv(intake.FLAG, environment.get(intake.FLAG, ""))
    config.set_option("server.address", address)
    try:
        assert intake.is_on() == on
    finally:
        config.set_option("server.address", before)
    assert ("--server.maxUploadSize" in command) == on


# What the browser may name


@pytest.mark.parametrize(
    "source",
    [
        "/etc/hostname", "data/figures.csv", "README.md", "../x.html", "~/x.txt", "-", "--help",
        "file:///etc/hostname", "FILE:/etc/hostname", "http:/etc/hostname", "https:README.md",
        "http:///etc/hostname", "ftp://made-up.example/a", "data:text/html,x", "C:\\x.txt",
        "\\\\server\\x.txt", "https://[", "", "javascript:1", "gopher://x/",
    ],
)  # fmt: skip
def test_the_address_box_takes_no_path_of_this_machine(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_run", lambda *arguments, **given: pytest.fail(str(arguments)))
    with pytest.raises(intake.Failed, match="starts with https://"):
        intake.propose(source)


@pytest.mark.parametrize("source", ["https://made-up.example/a", "HTTP://made-up.example"])
def test_the_address_box_takes_addresses(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    def run(*arguments: str, given: str = "") -> str:
        asked.append(arguments)
        return json.dumps([{"kind": "article"}])

    monkeypatch.setattr(intake, "_run", run)
    assert intake.propose(source) == {"kind": "article"}
    assert asked == [("add", source, "--dry-run", "--json")]


# What it takes


def test_a_public_server_takes_no_upload_of_any_size(built: Path) -> None:
    arguments = ["run", "app.py", "--server.port", "$port", "--server.headless", "true"]
    with running(arguments, {}, built) as (_, port), session(port) as session_id:
        assert put(port, session_id, b"x" * 1_000) == 413
        assert put(port, session_id, b"") == 413
        for size in (0, 1, 1_000, 900_000, 3_000_000):
            assert put(port, session_id, b"x" * size, in_chunks=True) == 413


def test_intake_takes_a_page_and_no_more_and_is_heard_on_this_machine_alone(built: Path) -> None:
    with running(*made("LEDGER_INTAKE=1"), built) as (_, port), session(port) as session_id:
        assert put(port, session_id, b"x" * 100_000) == 204
        assert put(port, session_id, b"x" * 100_000, in_chunks=True) == 204
        assert put(port, session_id, b"x" * 21_000_000) == 413
        assert hears("127.0.0.1", port)
        assert not hears("127.0.0.2", port)
