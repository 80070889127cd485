"""Parquet of an export, read over HTTP by engines that know nothing of the ledger."""

import json
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from bench.server import NGINX, nginx
from share import export, resources
from tests.ledger import Ledger

fsspec = pytest.importorskip("fsspec", reason="make validate installs it")
pytestmark = pytest.mark.validators


@pytest.fixture(scope="module")
def twin(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Address of the tables of an export of the small ledger behind nginx, and its build."""
    if not Path(NGINX).exists():
        pytest.skip("no nginx on this machine: the twin is not served")
    build, folder = Ledger(built).published, tmp_path_factory.mktemp("twin")
    for name, body in export.package_files(build, "https://ledger.example/"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(body)
    with nginx(folder) as address:
        yield f"{address}data/", build


QUESTION = (
    "SELECT estimator_id, count(*) AS figures, round(sum(value_km2), 1) AS km2 FROM {table} "
    "GROUP BY estimator_id ORDER BY estimator_id"
)


def wanted(build: Path) -> list[tuple[Any, ...]]:
    """What the question is answered by, counted in Python."""
    found: dict[str, tuple[int, float | None]] = {}
    for row in resources.rows(build, "figure"):
        count, total = found.get(row["estimator_id"], (0, None))
        if row["value_km2"] is not None:
            total = (total or 0.0) + row["value_km2"]
        found[row["estimator_id"]] = (count + 1, total)
    return [(i, n, None if t is None else round(t, 1)) for i, (n, t) in sorted(found.items())]


def test_duckdb_reads_the_parquet_over_http_as_it_lies(twin: tuple[str, Path]) -> None:
    """By fsspec: of DuckDB's own way (httpfs) there is no package of this version."""
    pytest.importorskip("aiohttp")
    from fsspec.implementations.http import HTTPFileSystem

    class Http(HTTPFileSystem):  # type: ignore[misc]
        def modified(self, path: str) -> datetime:  # DuckDB asks; fsspec's has none
            with self.open(path) as file:
                return parsedate_to_datetime(file.details.get("Last-Modified", LONG_AGO))

    address, build = twin
    connection = duckdb.connect()
    connection.register_filesystem(Http())
    found = connection.execute(
        QUESTION.format(table="read_parquet(?)"), [f"{address}figure.parquet"]
    ).fetchall()
    assert found == wanted(build)


LONG_AGO = "Thu, 01 Jan 1970 00:00:00 GMT"


def test_clickhouse_reads_the_parquet_over_http_as_it_lies(twin: tuple[str, Path]) -> None:
    chdb = pytest.importorskip("chdb")
    address, build = twin
    table = f"url('{address}figure.parquet', 'Parquet')"
    told = str(chdb.query(QUESTION.format(table=table), "JSONCompactColumns"))
    columns = json.loads(told)
    found = [(i, int(n), k) for i, n, k in zip(*columns, strict=True)]
    assert found == wanted(build)
