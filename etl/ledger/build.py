"""Empty DuckDB file → load → check → publish. The files are facts, the database is a result.

A failed or killed build changes nothing: the file under work is called ``*.part`` until all rules
hold, and only then does it get its name and the pointer.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import platform
import subprocess
import time
import types
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from etl.ledger import contract, publish
from etl.ledger.read import Inputs, hash_inputs, read, show
from etl.ledger.records import DIMENSIONS, RECORDS, UNITS_TO_KM2, Record
from etl.maps import sources
from etl.problems import BadData, Problem
from files import put_in_place

if TYPE_CHECKING:  # both are loaded where they are used: ``etl add`` proposes without them
    import duckdb
    import pyarrow as pa

HERE = Path(__file__).parents[1]
SQL = HERE / "sql"
MADE_BY = ("*.py", "*.sql", "comments.toml")  # what makes a build, under `etl/`

Say = Callable[[str], None]


@dataclass(frozen=True)
class Built:
    """A finished build: its file, what went in, and how long it took in seconds."""

    path: Path
    rows: int
    files: int
    seconds: float


def etl_hash() -> str:
    """One hash over the code and SQL that make a build."""
    digest = hashlib.sha256()
    for path in sorted({found for pattern in MADE_BY for found in HERE.rglob(pattern)}):
        digest.update(path.relative_to(HERE).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def content_key(inputs_sha256: str) -> str:
    """The part of a build's name that says what it was made from."""
    return hashlib.sha256((inputs_sha256 + etl_hash()).encode()).hexdigest()[:12]


def is_current(data: Path) -> bool:
    """Whether the published build was made from these files by this code, and is undamaged."""
    try:
        key = content_key(hash_inputs(data))
    except OSError:
        return False
    published = publish.current(data / "build")
    return (
        published is not None and published.stem.endswith("-" + key) and publish.is_whole(published)
    )


def check(data: Path, say: Say = lambda _: None) -> Inputs:
    """Read ``data`` and apply every rule, without writing anything.

    Raises BadData with all problems.
    """
    inputs = read_all(data, say)
    with _connect(":memory:") as connection:
        _stage_and_check(connection, inputs, say)
    return inputs


def said(data: Path, say: Say = lambda _: None) -> list[tuple[str, str]]:
    """What the files say under each name (``said.sql``), by name. Raises BadData, as ``check``."""
    inputs = read_all(data, say)
    with _connect(":memory:") as connection:
        _stage_and_check(connection, inputs, say)
        return connection.execute("SELECT what, value FROM said ORDER BY what").fetchall()


def build(data: Path, say: Say = lambda _: None, *, only_if_stale: bool = False) -> Built | None:
    """Build ``data/build/<stamp>-<key>.duckdb`` from ``data`` and publish it.

    With ``only_if_stale`` nothing is done (None is returned) when the published build already
    stems from the same files and code and is undamaged; several processes may ask at once, one
    builds.
    Raises BadData with all problems; then the published build stays as it was.
    """
    started = time.perf_counter()
    builds = data / "build"
    with publish.lock(builds):
        if only_if_stale and is_current(data):
            return None
        publish.clean(builds)
        inputs = read_all(data, say)
        stamp = dt.datetime.now(dt.UTC).replace(tzinfo=None)
        name = f"{stamp:%Y%m%dT%H%M%S%f}Z-{content_key(inputs.sha256)}"
        part = builds / f"{name}.part"
        try:
            _fill(part, data, inputs, name, stamp, say)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        path = part.with_suffix(".duckdb")
        publish.seal(part)
        put_in_place(part, path)
        publish.publish(path)
        publish.clean(builds)
    rows = sum(entry.row_count for entry in inputs.log)
    built = Built(path, rows, len(inputs.log), time.perf_counter() - started)
    say(f"published {path.name} ({rows:,} rows, {built.seconds:.1f} s)")
    return built


def _fill(part: Path, data: Path, inputs: Inputs, name: str, stamp: dt.datetime, say: Say) -> None:
    with _connect(str(part)) as connection:
        derive(connection, inputs, say)
        contract.explain(connection)
        _log(connection, inputs, name, stamp, _data_as_of(connection, data))
        connection.execute("COMMIT")
        connection.execute("CHECKPOINT")


def derive(
    connection: duckdb.DuckDBPyConnection, inputs: Inputs, say: Say = lambda _: None
) -> None:
    """Fill an empty database with all that follows from the files; its transaction stays open.

    Raises BadData with all problems.
    """
    _stage_and_check(connection, inputs, say)
    connection.execute("BEGIN")
    connection.execute((SQL / "schema.sql").read_text(encoding="utf-8"))
    connection.execute((SQL / "load.sql").read_text(encoding="utf-8"))
    say("loaded: every key and CHECK holds")
    contract.create(connection)


def read_all(data: Path, say: Say = lambda _: None) -> Inputs:
    """All files of ``data``, those that programs measured too. Raises BadData with all problems."""
    inputs = read(data)
    from etl.ledger import measured

    inputs.measured, logs, problems = measured.read(data)
    inputs.log += logs
    if problems or inputs.problems:
        raise BadData(sorted([*inputs.problems, *problems]))
    rows = sum(entry.row_count for entry in inputs.log)
    say(f"read {len(inputs.log)} files, {rows:,} rows")
    return inputs


def _connect(database: str) -> duckdb.DuckDBPyConnection:
    import duckdb

    # Extensions are never fetched: a build must not depend on a network. Many small tables fit
    # small blocks: the file is a quarter of what it is with the default of 256 KB.
    return duckdb.connect(
        database,
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "default_block_size": "16384",
        },
    )


def _stage_and_check(connection: duckdb.DuckDBPyConnection, inputs: Inputs, say: Say) -> None:
    import pyarrow as pa

    for model in RECORDS:
        _stage(connection, f"stage_{model.__name__.lower()}", model, inputs.rows[model])
    staged = {
        "outline": [{"place_id": place, "geometry": shape} for place, shape in inputs.outlines],
        "source": _sources(),
        "unit": [
            {"unit": u, "dimension": _dimension(u), "factor": UNITS_TO_KM2.get(u, 1.0)}
            for u in (*UNITS_TO_KM2, "percent", "settlements")
        ],
    }
    for name, rows in staged.items():
        connection.register(f"stage_{name}", pa.Table.from_pylist(rows))
    for name, table in inputs.measured.items():
        connection.register(f"stage_measured_{name}", table)
    connection.execute((SQL / "said.sql").read_text(encoding="utf-8"))
    problems: list[Problem] = []
    rules = sorted((SQL / "checks").glob("*.sql"))
    for rule in rules:
        sql = rule.read_text(encoding="utf-8")
        sentence = sql.splitlines()[0].removeprefix("-- ")
        for file, row_id, column, found, wanted in connection.execute(sql).fetchall():
            line = _line(inputs, file, row_id)
            problems.append(
                Problem(file, line, column, f"{show(found)} ({row_id})", f"{wanted}. {sentence}")
            )
    if problems:
        raise BadData(sorted(problems))
    say(f"checked {len(rules)} rules")


def _sources() -> list[dict[str, Any]]:
    """What each module of `etl.maps.source` says of its source; no geometry library is loaded."""
    return [
        {
            "source_id": source.id,
            **{name: getattr(source, name) for name in ("title", "counted_by", "home", "licence")},
            "attribution": source.attribution,
            "layers": [f"{name}: {words}" for name, words in source.layers.items()],
            "faults": list(source.faults),
        }
        for source in (module.SOURCE for module in sources.modules().values())
    ]


def _line(inputs: Inputs, file: str, row_id: str) -> int:
    return next(
        (n for (where, key), n in inputs.lines.items() if key == row_id and where.startswith(file)),
        0,
    )


def _dimension(unit: str) -> str:
    if unit in ("sq_mi", "m2"):
        return "km2"
    dimension = unit.replace("sq_mi", "km2")
    assert dimension in DIMENSIONS
    return dimension


def _stage(
    connection: duckdb.DuckDBPyConnection, name: str, model: type[Record], rows: list[Record]
) -> None:
    import pyarrow as pa

    columns = {
        column: pa.array([getattr(row, column) for row in rows], _arrow_type(model, column))
        for column in model.columns()
    }
    connection.register(name, pa.table(columns))


def _arrow_type(model: type[Record], column: str) -> pa.DataType:
    import pyarrow as pa

    annotation = model.model_fields[column].annotation
    if get_origin(annotation) in (Union, types.UnionType):
        annotation = next(a for a in get_args(annotation) if a is not type(None))
    return {float: pa.float64(), int: pa.int64(), dt.date: pa.date32()}.get(
        annotation,  # type: ignore[arg-type]
        pa.string(),
    )


def _log(
    connection: duckdb.DuckDBPyConnection,
    inputs: Inputs,
    name: str,
    stamp: dt.datetime,
    data_as_of: dt.date | None,
) -> None:
    import duckdb
    import pyarrow as pa

    made = {
        "build_id": name,
        "built_at": stamp,
        "git_commit": _git(HERE, "rev-parse", "--short=12", "HEAD"),
        "data_as_of": data_as_of,
        "inputs_sha256": inputs.sha256,
        "etl_sha256": etl_hash(),
        "python_version": platform.python_version(),
        "duckdb_version": duckdb.__version__,
    }
    connection.register("stage_build", pa.Table.from_pylist([made]))
    connection.execute("INSERT INTO core.build BY NAME FROM stage_build")
    read_files = [asdict(entry) for entry in inputs.log]
    connection.register("stage_log", pa.Table.from_pylist(read_files))
    connection.execute("INSERT INTO core.load_log BY NAME FROM stage_log")


def _data_as_of(connection: duckdb.DuckDBPyConnection, data: Path) -> dt.date | None:
    """The day of the ledger's data (UTC): of the last commit that touched its folder.

    In a shallow clone that is the commit which was fetched. Without git, and where rows were added
    that are not committed yet, it is the newest day that the data itself names (an article's, a
    map's); None when it names none. Never the day of the build or of a file on this disk: both
    are new on each machine, however old the data is.
    """
    ((named,),) = connection.execute(
        """
        SELECT greatest(
            (SELECT max(published_on) FROM core.article),
            (SELECT max(vintage) FROM core.figure_article WHERE vintage_basis = 'article date'),
            (SELECT max(try_cast(left(as_of, 10) AS DATE)) FROM core.state))
        """
    ).fetchall()
    on = _git(data, "log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%d", "--", ".")
    committed = dt.date.fromisoformat(on) if on else None
    return max(filter(None, (named, committed)), default=None)


def _git(folder: Path, *command: str) -> str | None:
    """What git says of a folder, in UTC; None outside of git."""
    try:
        done = subprocess.run(
            ["git", *command],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=5,
            check=True,
            env={**os.environ, "TZ": "UTC"},
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip() or None
