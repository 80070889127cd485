"""The small ledger of ``tests/data``: copies to damage, and one that is built."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, settings

from etl.build import build
from tests.ledger import Ledger

# No example has to be quick: a slow or busy machine is no fault of the code.
settings.register_profile("ledger", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ledger")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder with a published build, which ``LEDGER_DATA`` names. Not to be changed."""
    data = Ledger.copy(tmp_path_factory.mktemp("built") / "data").folder
    build(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEDGER_DATA", str(data))
        yield data


@pytest.fixture(scope="session")
def db(built: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The build of the small ledger, read-only."""
    with Ledger(built).open() as connection:
        yield connection


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """A copy of the small ledger, not built."""
    return Ledger.copy(tmp_path / "data")


@pytest.fixture
def published(tmp_path: Path, built: Path) -> Ledger:
    """A copy of the small ledger with a published build."""
    return Ledger.copy(tmp_path / "data", of=built)
