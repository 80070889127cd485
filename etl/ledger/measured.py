"""Read ``data/measured/``: what ``python -m etl measure`` wrote, one folder a source.

A program wrote these files, so they are long and plain: columns are checked as a whole (twenty
thousand rows in a few hundredths of a second) and not cell by cell as in ``read``. Every wrong
cell is still named with file, line and column.
"""

import io
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

from etl.ledger.read import FileLog, measured_names, read_text, show
from etl.maps import flags
from etl.maps.tables import MAY_BE_EMPTY, TABLES, Cell
from etl.problems import Problem


def read(data: Path) -> tuple[dict[str, pa.Table], list[FileLog], list[Problem]]:
    """All rows by table, each with its ``source_id``; a log entry a file; everything wrong.

    A table with a ``flag`` has a column ``is_…`` for each kind of flag, and ``flag_note``.
    """
    parts: dict[str, list[pa.Table]] = {name: [] for name in TABLES}
    logs: list[FileLog] = []
    problems: list[Problem] = []
    for name in measured_names(data):
        started = time.perf_counter()
        _, source_id, file = name.split("/")
        columns = TABLES.get(file.removesuffix(".csv"))
        if columns is None:
            wanted = "only: " + ", ".join(f"{table}.csv" for table in TABLES)
            problems.append(Problem(name, 0, "", "an unknown file", wanted))
            continue
        text, entry = read_text(data / name, problems, name)
        if entry is None:
            continue
        logs.append(entry)
        if text is None:
            continue
        table = _read_table(name, text, columns, problems)
        if table is not None:
            entry.row_count = table.num_rows
            source = pa.array([source_id] * table.num_rows, pa.string())
            parts[file.removesuffix(".csv")].append(
                _with_kinds(table.add_column(0, "source_id", source))
            )
        entry.seconds = time.perf_counter() - started
    tables = {
        name: pa.concat_tables(found) if found else _empty(name) for name, found in parts.items()
    }
    return tables, logs, problems


def _empty(name: str) -> pa.Table:
    fields = [("source_id", pa.string()), *((n, cell.type) for n, cell in TABLES[name].items())]
    return _with_kinds(pa.schema(fields).empty_table())


def _with_kinds(table: pa.Table) -> pa.Table:
    """The same with what its flags say: a column a kind, and sentences for readers."""
    if "flag" not in table.column_names:
        return table
    texts = table["flag"].to_pylist()
    said = {text: flags.read(text) for text in set(texts)}
    for kind in flags.KINDS:
        values = pa.array([kind in said[text].kinds for text in texts], pa.bool_())
        table = table.append_column(f"is_{kind}", values)
    table = table.append_column("flag_note", pa.array([said[t].note for t in texts], pa.string()))
    until = pa.array([said[t].part_until for t in texts], pa.date32())
    return table.append_column("part_until", until)


def _read_table(
    name: str, text: str, columns: dict[str, Cell], problems: list[Problem]
) -> pa.Table | None:
    found_before = len(problems)
    header, _, body = text.partition("\n")
    if header != ",".join(columns):
        problems.append(Problem(name, 1, "", show(header), ",".join(columns)))
        return None
    if not body:
        if name.rsplit("/", 1)[1].removesuffix(".csv") not in MAY_BE_EMPTY:
            problems.append(Problem(name, 1, "", "a header alone", "at least one row below it"))
        return pa.schema([(n, cell.type) for n, cell in columns.items()]).empty_table()
    if not body.endswith("\n"):
        last = body.count("\n") + 2
        problems.append(Problem(name, last, "", "no line end", "a complete last line"))
    for number, line in enumerate(body.split("\n")[:-1], 2):
        # A quoted cell (the words of a fault) may hold commas, nothing else may be quoted.
        if line.count(",") != len(columns) - 1 and '"' not in line:
            cells = f"{line.count(',') + 1} cells"
            problems.append(Problem(name, number, "", cells, f"{len(columns)} cells"))
    if len(problems) > found_before:
        return None
    try:
        raw = arrow_csv.read_csv(
            io.BytesIO(text.encode()),
            convert_options=arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(columns, pa.string()), strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid as error:
        problems.append(Problem(name, 0, "", show(error), "well-formed CSV (quotes in pairs)"))
        return None
    out = {}
    for column, cell in columns.items():
        values = raw[column]
        fits = pc.match_substring_regex(values, f"^(?:{cell.pattern})$")
        wrong = pc.indices_nonzero(pc.invert(fits)).to_pylist()
        try:
            if not wrong:
                out[column] = _cast(values, cell)
        except pa.ArrowInvalid as error:  # the thirtieth of February
            problems.append(Problem(name, 0, column, show(error), cell.wanted))
        problems += [
            Problem(name, row + 2, column, show(values[row].as_py()), cell.wanted) for row in wrong
        ]
    return pa.table(out) if len(problems) == found_before else None


def _cast(values: pa.ChunkedArray, cell: Cell) -> pa.ChunkedArray:
    if cell.type == pa.string():
        return values
    return pc.if_else(pc.equal(values, ""), None, values).cast(cell.type)
