"""The small ledger of ``tests/data``: copies to damage, and one that is built."""

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


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """A copy of the small ledger, not built."""
    return Ledger.copy(tmp_path / "data")


@pytest.fixture
def published(tmp_path: Path, built: Path) -> Ledger:
    """A copy of the small ledger with a published build."""
    return Ledger.copy(tmp_path / "data", of=built)
