"""Read ``data/measured/``: what ``python -m etl measure`` wrote, one folder a source.

A program wrote these files, so they are long and plain: columns are checked as a whole (twenty
thousand rows in a few hundredths of a second) and not cell by cell as in ``read``. Every wrong
cell is still named with file, line and column.
"""

import io
import time
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

from etl.ledger.read import FileLog, measured_names, read_text, show
from etl.problems import Problem


class Cell(NamedTuple):
    """What a cell may say: a regular expression, the column's type, and words for a reader."""

    pattern: str
    type: pa.DataType
    wanted: str


_NUMBER = r"-?[0-9]{1,9}\.[0-9]{3}"
ID = Cell(r"[A-Za-z0-9][A-Za-z0-9_.:+-]*", pa.string(), "an id")
WORDS = Cell(r"[^\x00-\x1f<>]+", pa.string(), "plain text")
NOTE = Cell(r"[^\x00-\x1f<>]*", pa.string(), "plain text or nothing")
KM2 = Cell(_NUMBER, pa.float64(), "km² with three decimals, such as 504.700")
KM2_OR_NONE = Cell(f"({_NUMBER})?", pa.float64(), "km² with three decimals, or nothing")
PERCENT = Cell(r"(100\.0|[0-9]{1,2}\.[0-9])", pa.float64(), "per cent with one decimal")
MONTH = Cell(r"20[0-9]{2}-(0[1-9]|1[0-2])", pa.string(), "a month as YYYY-MM")
DAY = Cell(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]", pa.date32(), "a day as YYYY-MM-DD")
DAY_OR_NONE = Cell(r"(20[0-9]{2}-[01][0-9]-[0-3][0-9])?", pa.date32(), "a day or nothing")
INSTANT = Cell(
    r"20[0-9]{2}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-5][0-9])?",
    pa.string(),
    "a day, or a day and minute as YYYY-MM-DDTHH:MM",
)
INTEGER_OR_NONE = Cell(r"(-?[0-9]{1,4})?", pa.int64(), "a whole number or nothing")
SHA256 = Cell(r"[0-9a-f]{64}", pa.string(), "a SHA-256 in hexadecimal")

# A table of `core`, its file in each source's folder, and its columns. A source has those files
# that it can fill.
TABLES: dict[str, dict[str, Cell]] = {
    "states": {
        "state_id": ID, "as_of": INSTANT, "file_date": DAY_OR_NONE, "lag_days": INTEGER_OR_NONE,
        "input_sha256": SHA256, "method": ID, "flag": NOTE,
    },
    "areas": {"state_id": ID, "place_id": ID, "layer": ID, "area_km2": KM2},
    "months": {
        "place_id": ID, "definition": ID, "month": MONTH, "from_state": ID, "to_state": ID,
        "net_km2": KM2, "gained_km2": KM2_OR_NONE, "lost_km2": KM2_OR_NONE,
        "net_if_day_earlier_km2": KM2_OR_NONE, "net_if_day_later_km2": KM2_OR_NONE,
        "flag": NOTE, "method": ID, "input_sha256": SHA256,
    },
    "levels": {"definition": ID, "month": MONTH, "state_id": ID, "area_km2": KM2},
    "vintages": {
        "definition": ID, "month": MONTH, "vintage_at": INSTANT, "file": ID, "to_state": ID,
        "net_km2": KM2, "area_km2": KM2, "flag": NOTE, "input_sha256": SHA256,
    },
    "settlements": {
        "place_id": ID, "share": ID, "entered_on": DAY, "left_on": DAY_OR_NONE,
        "from_state": ID, "to_state": NOTE,
    },
    "settlement_months": {"place_id": ID, "month": MONTH, "share_pct": PERCENT},
    "inputs": {"item": WORDS, "input_sha256": SHA256, "method": ID},
    "left_out": {"item": WORDS, "rule": WORDS, "found": WORDS, "decision": WORDS},
}  # fmt: skip
MAY_BE_EMPTY = {"left_out", "settlements"}


def read(data: Path) -> tuple[dict[str, pa.Table], list[FileLog], list[Problem]]:
    """All rows by table, each with its ``source_id``; a log entry a file; everything wrong."""
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
            entry.rows = table.num_rows
            source = pa.array([source_id] * table.num_rows, pa.string())
            parts[file.removesuffix(".csv")].append(table.add_column(0, "source_id", source))
        entry.seconds = time.perf_counter() - started
    tables = {
        name: pa.concat_tables(found) if found else _empty(name) for name, found in parts.items()
    }
    return tables, logs, problems


def _empty(name: str) -> pa.Table:
    fields = [("source_id", pa.string()), *((n, cell.type) for n, cell in TABLES[name].items())]
    return pa.schema(fields).empty_table()


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
