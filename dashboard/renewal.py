"""A server that runs for weeks notices a new commit: data are built, new code is started.

Streamlit's own watcher follows the path of every loaded module for every visitor, which costs more
than ten views of a page (docs/decisions.md), so it is off in ``.streamlit/config.toml``. Here one
thread a server looks at our own files, and no reader waits for it.
"""

import os
import subprocess
import sys
import threading
import time
from functools import lru_cache

from views import database

LOOK_SECONDS = 5.0  # a change is taken when it looks the same twice: then nobody is writing
_ROOMS = ("pages", "dashboard", "share", "views", "reading", "etl")
_CODE = (
    "*.py",
    ".streamlit/*.toml",
    *(f"{room}/**/*.{end}" for room in _ROOMS for end in ("py", "sql", "css", "js", "html")),
)


@lru_cache(maxsize=1)
def watch() -> None:
    """Start looking, once; only in a server, not where a test or a tool runs a page."""
    if "run" in sys.orig_argv:
        threading.Thread(target=_look, name="renewal", daemon=True).start()


def _look() -> None:
    started = code = _code()
    data = database.state()
    while True:
        time.sleep(LOOK_SECONDS)
        code, before = _code(), code
        if code == before != started:
            if _starts():
                os.closerange(3, 65_536)  # the port too, for the new start
                os.execv(sys.executable, sys.orig_argv)  # noqa: S606 - as it was started
            started = code
        data, before_data = database.state(), data
        if data == before_data:
            database.renew(data)


def _code() -> list[tuple[str, int, int]]:
    """Name, size and time of change of each file of the program."""
    return database.files_of(database.PROJECT, _CODE)


def _starts() -> bool:
    """Whether the new code can be loaded; else the old goes on until the next change."""
    tried = [sys.executable, "-c", "import app, dashboard.frame, views.pages"]
    return subprocess.run(tried, cwd=database.PROJECT, capture_output=True).returncode == 0
