"""A copy of ``tests/data`` that a test can change or damage, cell by cell or byte by byte."""

import csv
import hashlib
import io
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
from typer.testing import CliRunner

from etl.__main__ import app
from etl.ledger.build import derive, read_all
from etl.ledger.publish import POINTER, SEAL, current
from etl.ledger.read import file_names
from etl.ledger.records import RECORDS
from views.database import CONFIG

PROJECT = Path(__file__).parents[1]
SMALL = Path(__file__).parent / "data"
COLUMNS = {model.file: model.columns() for model in RECORDS if model.file.endswith(".csv")}


class Ledger:
    """A ``data/`` folder. A row of a CSV file is found by its id, which is the first column."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.builds = folder / "build"

    @classmethod
    def copy(cls, to: Path, of: Path = SMALL) -> "Ledger":
        """Copy the files, and the builds if there are any."""
        copy = cls(to)
        copy.builds.mkdir(parents=True)
        for name in file_names():
            shutil.copyfile(of / name, to / name)
        for build in (of / "build").glob("*.duckdb"):
            os.link(build, copy.builds / build.name)  # never changed, so a link will do
            seal = build.with_suffix(SEAL)
            shutil.copyfile(seal, copy.builds / seal.name)
            shutil.copyfile(of / "build" / POINTER, copy.builds / POINTER)
        return copy

    @property
    def published(self) -> Path:
        """The file that the pointer names."""
        path = current(self.builds)
        assert path is not None, "nothing is published"
        return path

    def fingerprint(self) -> tuple[bytes, str]:
        """What readers see: the bytes of the pointer and a hash of the published file."""
        with self.published.open("rb") as handle:
            digest = hashlib.file_digest(handle, "sha256").hexdigest()
        return (self.builds / POINTER).read_bytes(), digest

    def open(self) -> duckdb.DuckDBPyConnection:
        """The published build, read-only.

        Set as the pages set it: DuckDB refuses a file to a second connection of one process that
        is set otherwise.
        """
        return duckdb.connect(str(self.published), read_only=True, config=CONFIG)

    @contextmanager
    def derived(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """What a build of it would hold, in memory, without the words on what everything means.

        Half the time of a small build goes into plans and comments; a few rows need neither.
        """
        with duckdb.connect(":memory:", config={"threads": "1"}) as connection:
            connection.execute("PRAGMA disable_optimizer")
            derive(connection, read_all(self.folder))
            yield connection

    def text(self, file: str) -> str:
        return (self.folder / file).read_text(encoding="utf-8")

    def write(self, file: str, content: str | bytes) -> None:
        raw = content.encode() if isinstance(content, str) else content
        (self.folder / file).write_bytes(raw)

    def replace(self, file: str, old: str, new: str) -> None:
        """Put ``new`` for the first ``old``, which must be there."""
        text = self.text(file)
        assert old in text, f"{old!r} is not in {file}"
        self.write(file, text.replace(old, new, 1))

    def line(self, file: str, start: str) -> int:
        """The number of the first line that starts so."""
        lines = self.text(file).split("\n")
        return next(number for number, line in enumerate(lines, 1) if line.startswith(start))

    def rows(self, file: str) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.text(file), newline="")))

    def row(self, file: str, row_id: str) -> dict[str, str]:
        return next(row for row in self.rows(file) if row[COLUMNS[file][0]] == row_id)

    def set(self, file: str, row_id: str, **cells: str) -> None:
        """Change cells of one row."""
        rows = self.rows(file)
        next(row for row in rows if row[COLUMNS[file][0]] == row_id).update(_unprinted(file, cells))
        self.write_rows(file, rows)

    def add(self, file: str, *, like: str, **cells: str) -> None:
        """Append a row that is like another except for some cells."""
        self.write_rows(
            file, [*self.rows(file), {**self.row(file, like), **_unprinted(file, cells)}]
        )

    def drop(self, file: str, *row_ids: str) -> None:
        rows = [row for row in self.rows(file) if row[COLUMNS[file][0]] not in row_ids]
        self.write_rows(file, rows)

    def write_rows(self, file: str, rows: list[dict[str, str]]) -> None:
        """Header and rows; a cell that a row does not have is empty."""
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, COLUMNS[file], restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        self.write(file, out.getvalue())


def _unprinted(file: str, cells: dict[str, str]) -> dict[str, str]:
    """A value that a test makes up was never printed, unless the test says how."""
    changed = file == "figures.csv" and {"value", "unit"} & set(cells)
    return {"printed": "", **cells} if changed else cells


def refused(ledger: Ledger, *command: str) -> list[str]:
    """What the build says of a damaged ledger: exit code 1, one line a problem, nothing changed."""
    before = ledger.fingerprint()
    result = CliRunner().invoke(app, [*(command or ["build"]), "--data", str(ledger.folder)])
    assert result.exit_code == 1, result.output
    assert ledger.fingerprint() == before
    assert len(list(ledger.builds.glob("*.duckdb"))) == 1
    heading, *problems = result.stderr.splitlines()
    while not heading.endswith("nothing was published."):
        heading, *problems = problems
    assert heading.startswith(f"{len(problems)} problem")
    return [problem.strip() for problem in problems]
