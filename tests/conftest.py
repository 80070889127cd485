"""The small ledger of ``tests/data``: copies to damage, and one that is built."""

import functools
import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, settings

from etl.ledger.build import build
from tests.ledger import PROJECT, Ledger

# No example has to be quick: a slow or busy machine is no fault of the code.
settings.register_profile("ledger", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ledger")


# Modules whose tests share what is dear to make (a browser and its server, a build of the committed
# data, all downloads, the names of all places, pages that were read), and what they share.
TOGETHER = {
    "tests/browser/test_journeys.py": "browser",
    "tests/test_articles_intake.py": "saved pages",
    "tests/test_downloads.py": "downloads",
    "tests/test_intake_page.py": "gazette",
    "tests/test_matching.py": "names",
    "tests/test_reading_events.py": "names",
    "tests/test_reading_figures.py": "names",
    "tests/test_reading_patterns.py": "names",
    "tests/test_reading_statements.py": "names",
    "tests/test_statements_page.py": "verdicts",
    "tests/test_twin.py": "twin",
    "tests/test_update.py": "updates",
    "tests/test_measured_data.py": "committed data",
    "tests/test_real_ledger.py": "committed data",
    "tests/test_verdicts.py": "committed data",
}


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With ``-n``, tests that share run in one process and each other wherever there is room.

    The cases of one test go together: thousands are not handed out one by one.
    Not ``--dist loadgroup``: with pytest 9 its marks of groups no longer reach the scheduler.
    """
    if config.getoption("dist") != "load":
        return None
    from xdist.scheduler import LoadScopeScheduling

    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = lambda nodeid: TOGETHER.get(
        nodeid.partition("::")[0], nodeid.partition("[")[0]
    )
    return scheduler


def pytest_collection_finish() -> None:
    """What is there when the tests begin stays: nobody need look for garbage in it again.

    Streamlit looks through everything after each run of a page, which takes as long as the page.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def components_are_looked_for_once() -> Iterator[None]:
    """Each run of an AppTest searches all that is installed for components of Streamlit.

    That takes several times as long as the page, and finds the same each time.
    """
    if "streamlit.testing.v1" not in sys.modules:  # no test here opens a page
        yield
        return
    from streamlit.components.v2 import manifest_scanner

    with pytest.MonkeyPatch.context() as patch:
        found = functools.cache(manifest_scanner.scan_component_manifests)
        patch.setattr(manifest_scanner, "scan_component_manifests", found)
        yield


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a published build. Not to be changed."""
    data = Ledger.copy(tmp_path_factory.mktemp("built") / "data").folder
    build(data)
    return data


@pytest.fixture(autouse=True)
def ledger_of_the_pages(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages show the small ledger to a test that asks for it, else the real one.

    Never what an earlier test left behind: each test meets the same ledger alone, in any order,
    and in either of two processes.
    """
    small = "built" in request.fixturenames
    data = request.getfixturevalue("built") if small else PROJECT / "data"
    monkeypatch.setenv("LEDGER_DATA", str(data))


@pytest.fixture(autouse=True)
def dashboard_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of a test stands alone, whatever an app that another test made stood beside."""
    monkeypatch.setattr("share.site._beside", [])


@pytest.fixture(scope="session")
def db(
    built: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[duckdb.DuckDBPyConnection]:
    """The build of the small ledger, read-only. A copy: what is held open, others cannot open."""
    with Ledger.copy(tmp_path_factory.mktemp("open") / "data", of=built).open() as connection:
        yield connection


@pytest.fixture(scope="session")
def committed() -> Iterator[duckdb.DuckDBPyConnection]:
    """The build of the committed data with all that was measured: the one that pages show."""
    build(PROJECT / "data", only_if_stale=True)
    with Ledger(PROJECT / "data").open() as connection:
        yield connection


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """A copy of the small ledger, not built."""
    return Ledger.copy(tmp_path / "data")


@pytest.fixture
def published(tmp_path: Path, built: Path) -> Ledger:
    """A copy of the small ledger with a published build."""
    return Ledger.copy(tmp_path / "data", of=built)
