"""A fresh dashboard server on a free port, and a real browser to look at it."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[1]
CHROMIUM = "/usr/bin/chromium"
CHROMIUM_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 120_000  # ms; waits end on conditions, this only ends a run that hangs
READY = (
    '[data-testid="stApp"][data-test-script-state="notRunning"]'
    '[data-test-connection-state="CONNECTED"]'
)

BARS = ".js-plotly-plot .point path, .js-plotly-plot .scatterlayer path"
# Tells window.seenAt when marks can first be seen, by the page's own clock; `% repr(marks)`.
SEEN = """(marks => {
    const look = () => {
        const seen = mark => { const box = mark.getBoundingClientRect();
            return box.width && box.height && getComputedStyle(mark).visibility === 'visible'; };
        if ([...document.querySelectorAll(marks)].some(seen))
            window.seenAt = performance.now();
        else requestAnimationFrame(look);
    };
    look();
})(%s)"""


def cpu_seconds(pid: int) -> float:
    """Processor time that a process has taken so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serve(
    data: Path | None = None, at: Path = PROJECT, port: int | None = None
) -> Iterator[tuple[str, int]]:
    """A new server on ``data`` (default: the project's): its address and process id.

    at: the folder of the app that is served. port: where one listened before (default: a free one).
    """
    port = port or free_port()
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    if data is not None:
        environment["LEDGER_DATA"] = str(data)
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port),
         "--server.headless", "true"],
        cwd=at, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(PATIENCE // 100):
            try:
                with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):  # noqa: S310
                    break
            except OSError:
                time.sleep(0.1)
        else:
            raise TimeoutError("the server did not start")
        yield address, process.pid
    finally:
        process.terminate()
        process.wait(timeout=120)


NGINX = shutil.which("nginx") or "/usr/sbin/nginx"


@contextmanager
def nginx(twin: Path) -> Iterator[str]:
    """Debian's nginx on the files of an export, with the file that we offer: its address."""
    port = free_port()
    server = (PROJECT / "docs" / "hosting" / "twin.conf").read_text(encoding="utf-8")
    server = server.replace("listen 8080", f"listen 127.0.0.1:{port}")
    server = server.replace("/srv/frontline-ledger/twin", str(twin))
    user = "user root;" if os.getuid() == 0 else ""  # else it could not read a private folder
    with tempfile.TemporaryDirectory() as folder:
        temporary = "".join(
            f"{kind}_temp_path {folder}/{kind};"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (Path(folder) / "nginx.conf").write_text(
            f"daemon off; {user} worker_processes 2; pid {folder}/pid; error_log stderr; "
            f"events {{}} http {{ access_log off; {temporary} {server} }}",
            encoding="utf-8",
        )
        process = subprocess.Popen(
            [NGINX, "-c", f"{folder}/nginx.conf", "-p", folder], stderr=subprocess.DEVNULL
        )
        try:
            for _ in range(PATIENCE // 100):
                with suppress(OSError), socket.create_connection(("127.0.0.1", port), 2):
                    break
                time.sleep(0.1)
            else:
                raise TimeoutError("nginx did not start")
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()
            process.wait(timeout=120)


@contextmanager
def browser() -> Iterator[Any]:
    """A headless Chromium driven by Playwright.

    Playwright waits by evaluating text in the page, which the policy of our pages forbids: it is
    not kept here, except by who asks for a context with `bypass_csp=False`.
    """
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium: Any = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGS)
        chromium.new_context = partial(chromium.new_context, bypass_csp=True)
        try:
            yield chromium
        finally:
            chromium.close()


def wait(page: Any, marks: str | None = None) -> None:
    """Until the script has run and, where asked, the marks of a chart are there."""
    page.wait_for_selector(READY, state="attached", timeout=PATIENCE)
    if marks:
        page.wait_for_selector(marks, state="attached", timeout=PATIENCE)
