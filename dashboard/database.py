"""The only door to the data: the current build, read-only, one shared connection a build.

Readers look at the pointer ``CURRENT`` on each call. Results are cached by build, SQL and
parameters, so a new build is seen at once and an old result is never served; there is no
time-to-live and no clear-cache button.
"""

import os
import subprocess
import sys
import threading
from functools import lru_cache
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import streamlit as st

PROJECT = Path(__file__).parents[1]


class NoBuild(Exception):
    """There is no published build, and making one failed; the text says why."""


def data_folder() -> Path:
    """Folder of the ledger's files: ``LEDGER_DATA``, else ``data/`` of the project."""
    return Path(os.environ.get("LEDGER_DATA") or PROJECT / "data")


@st.cache_resource(show_spinner="Building the database from the files. This happens once.")
def _build_once(data: str) -> str:
    """Let the ETL bring the build up to date, once a server process; its complaint, or ''.

    A process of its own, since the dashboard never imports the ETL. Several servers may start
    together: the ETL's lock lets one build while the others wait.
    """
    done = subprocess.run(
        [sys.executable, "-m", "etl", "build", "--if-stale", "--data", data],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        errors="replace",
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "200"},
    )
    return "" if done.returncode == 0 else done.stderr.strip()[-4000:]


def trouble() -> str:
    """Why the newest files are not on screen (the ETL's message), or '' when they are.

    Builds first where that is due. With trouble and an older build, that build is shown.
    """
    return _build_once(str(data_folder()))


def build_path() -> Path:
    """The build that ``CURRENT`` names now. Raises NoBuild when there is none to show."""
    builds = data_folder() / "build"
    for attempt in ("as it is", "after a build"):
        try:
            path = builds / (builds / "CURRENT").read_text(encoding="utf-8").strip()
        except OSError:
            path = None
        if path is not None and path.suffix == ".duckdb" and path.is_file():
            return path
        if attempt == "as it is" and (complaint := trouble()):
            raise NoBuild(complaint)
    raise NoBuild("The build is gone. Run: make build")


@lru_cache(maxsize=2)
def _connection(path: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(
        str(path),
        read_only=True,
        config={"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"},
    )


_opening = threading.Lock()


@lru_cache(maxsize=512)
def _result(path: Path, sql: str, parameters: tuple[Any, ...]) -> pd.DataFrame:
    with _opening:
        connection = _connection(path)
    return connection.cursor().execute(sql, list(parameters)).df()


def query(sql: str, *parameters: Any) -> pd.DataFrame:
    """Rows of one SELECT on ``pub.*``; values go in as bound ``?`` parameters, never as text.

    A list parameter must be given as a tuple (``x IN (SELECT unnest(?))``). The frame is the
    caller's own: pandas copies on write, so the cached rows stay as they are.
    Raises NoBuild when nothing is published.
    """
    return _result(build_path(), sql, parameters).copy(deep=False)
