"""The intake in the browser: the same commands as in the terminal, run as their own process.

It writes to the files of the ledger and asks for no password, so it is off on hosting, and works
only where nobody else can reach it: with ``LEDGER_INTAKE=1`` on a server that listens on this
machine alone. One that listens elsewhere has to be named on purpose: ``LEDGER_INTAKE=<the address
that it listens on>``, which ``make run LEDGER_INTAKE=1 HOST=<address>`` says as well.
"""

import ipaddress
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from views.database import PROJECT, data_folder

FLAG = "LEDGER_INTAKE"
SECONDS = 120  # a page that takes longer is given up


def is_on() -> bool:
    """Whether this server may write to the ledger's files."""
    return why_off() is None


def why_off() -> str | None:
    """Why this server does not write to the ledger's files; None where it does."""
    asked = os.environ.get(FLAG, "")
    if asked in ("", "0"):
        return "This server was not started for it."
    if st.get_option("server.enableAgentApi"):
        return "Programs may drive the pages of this server (server.enableAgentApi)."
    listens = st.get_option("server.address") or ""  # nothing given: streamlit listens everywhere
    if listens and (asked == listens or (asked == "1" and _is_loopback(listens))):
        return None
    return (
        f"This server listens on {listens or 'every address'}, so others could reach it, and this "
        f"address was not given on purpose ({FLAG}=address)."
    )


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return address == "localhost"


def takes_files() -> bool:
    """Whether this server takes uploads at all."""
    return int(st.get_option("server.maxUploadSize")) > 0


class Failed(Exception):
    """The command refused; the text is what it said."""


def _run(*arguments: str, given: str = "") -> str:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "etl", *arguments, "--data", str(data_folder())],
            cwd=PROJECT,
            input=given,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            env={**os.environ, "NO_COLOR": "1", "COLUMNS": "200"},
        )
    except subprocess.TimeoutExpired:
        raise Failed(f"Gave up after {SECONDS} seconds.") from None
    if done.returncode:
        raise Failed(done.stderr.strip()[-4000:])
    return done.stdout


def propose(source: str) -> dict[str, Any]:
    """What an address would add: the proposal of ``etl add --dry-run --json``. Raises Failed.

    Only http and https: to the command, anything else is a file of this machine.
    """
    try:
        parts = urlsplit(source)
        is_address = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_address = False
    if not is_address:
        raise Failed("An address starts with https://")
    return _proposal(source)


def _proposal(source: str) -> dict[str, Any]:
    (proposal,) = json.loads(_run("add", source, "--dry-run", "--json"))
    return dict(proposal)


def propose_file(name: str, raw: bytes) -> dict[str, Any]:
    """The same for a saved page or a text; only the ending of its name counts."""
    suffix = Path(name).suffix.lower()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"page{suffix if suffix in ('.html', '.txt', '.md') else '.txt'}"
        path.write_bytes(raw)
        return _proposal(str(path))


def write(
    article: Mapping[str, str] | None, parts: Sequence[Mapping[str, Any]], sketch: str = ""
) -> str:
    """Write what was accepted, and build; returns what was written. Raises Failed.

    sketch: that of the proposal.
    """
    reviewed = {"article": article, "parts": list(parts), "sketch": sketch}
    told = json.loads(_run("accept", "-", given=json.dumps(reviewed, ensure_ascii=False)))
    done = ", ".join(f"{count} into {file}" for file, count in told.items()) or "nothing new"
    try:
        _run("build", "--if-stale")
    except Failed as why:  # the rows are in the files all the same
        done += f"; but it is not on screen yet, since no build could be made: {why}"
    return done
