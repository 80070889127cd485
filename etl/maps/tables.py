"""Write the tables of ``data/measured/``: sorted, LF, three decimals, the same bytes each time."""

import csv
import io
from pathlib import Path

from etl.files import replace_file
from etl.ledger.measured import TABLES


def km2(value: float | None) -> str:
    """Three decimals, never a negative zero; empty for None."""
    if value is None:
        return ""
    text = f"{value:.3f}"
    return "0.000" if text == "-0.000" else text


def write(path: Path, table: str, rows: list[list[str]]) -> None:
    """Write rows of a table with its header; without rows the file goes away."""
    if not rows:
        path.unlink(missing_ok=True)
        return
    columns = list(TABLES[table])
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(sorted(rows))
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, out.getvalue())


def read_plain(path: Path) -> list[list[str]]:
    """The rows of a table as they stand, without its header; none when there is no file."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]
