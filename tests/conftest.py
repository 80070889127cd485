"""The small ledger of ``tests/data``: copies to damage, and one that is built."""

import functools
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, settings

from etl.ledger.build import build
from tests.ledger import PROJECT, Ledger

# No example has to be quick: a slow or busy machine is no fault of the code.
settings.register_profile("ledger", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ledger")


# Fixtures that are dear to make, and what those who share one are called.
SHARED = {
    "chromium": "browser", "committed": "committed data", "copy": "copy of the code",
    "everything": "downloads", "gazette": "gazette", "random_series": "random series",
}  # fmt: skip


@pytest.hookimpl(tryfirst=True)  # before the names of groups are read
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that share what is dear to make run in one process: it is made once, not in each."""
    for item in items:
        for fixture in getattr(item, "fixturenames", ()):
            if fixture in SHARED:
                item.add_marker(pytest.mark.xdist_group(SHARED[fixture]))


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
