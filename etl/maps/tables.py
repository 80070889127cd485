"""The tables of ``data/measured/``: what each may say, and how they are written.

Sorted, LF, three decimals, the same bytes each time.
"""

import csv
import datetime as dt
import io
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa

from etl.maps import flags
from files import replace_file


class Cell(NamedTuple):
    """What a cell may say: a regular expression, the column's type, and words for a reader."""

    pattern: str
    type: pa.DataType
    wanted: str


_NUMBER = r"-?[0-9]{1,9}\.[0-9]{3}"
ID = Cell(r"[A-Za-z0-9][A-Za-z0-9_.:+-]*", pa.string(), "an id")
WORDS = Cell(r"[^\x00-\x1f<>]+", pa.string(), "plain text")
NOTE = Cell(r"[^\x00-\x1f<>]*", pa.string(), "plain text or nothing")
FLAG = Cell(f"({flags.PATTERN})?", pa.string(), "a flag of etl/maps/flags.py, or nothing")
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
        "input_sha256": SHA256, "method": ID, "flag": FLAG,
    },
    "areas": {"state_id": ID, "place_id": ID, "layer": ID, "area_km2": KM2},
    "months": {
        "place_id": ID, "definition": ID, "month": MONTH, "from_state": ID, "to_state": ID,
        "net_km2": KM2, "gained_km2": KM2_OR_NONE, "lost_km2": KM2_OR_NONE,
        "net_if_day_earlier_km2": KM2_OR_NONE, "net_if_day_later_km2": KM2_OR_NONE,
        "flag": FLAG, "method": ID, "input_sha256": SHA256,
    },
    "levels": {"definition": ID, "month": MONTH, "state_id": ID, "area_km2": KM2},
    "days": {"definition": ID, "day": DAY, "area_km2": KM2},
    "vintages": {
        "definition": ID, "month": MONTH, "vintage_at": INSTANT, "file": ID, "to_state": ID,
        "net_km2": KM2, "area_km2": KM2, "flag": FLAG, "input_sha256": SHA256,
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


def publish(out: Path, rows: Mapping[str, list[list[str]]]) -> None:
    """Write several tables."""
    for name, written in rows.items():
        write(out / f"{name}.csv", name, written)


def lost(out: Path, rows: Mapping[str, list[list[str]]]) -> list[str]:
    """What the files in ``out`` tell that these rows would not, in words; nothing when all is kept.

    A month of a definition that is gone, a newest month that would end earlier, a version of the
    data, a day with an area, and a day with a map (unless another method may date it otherwise).
    """

    def both(table: str) -> tuple[list[list[str]], list[list[str]]]:
        return read_plain(out / f"{table}.csv"), rows.get(table, [])

    found = []
    for table in ("months", "levels"):
        before, after = (_ends(table, known) for known in both(table))
        for definition in sorted({key[0] for key in before}):
            months = sorted(month for name, month in before if name == definition)
            gone = [month for month in months if (definition, month) not in after]
            if gone:
                found.append(f"{len(gone)} {table} of {definition}, {gone[0]} to {gone[-1]}")
            elif after[definition, months[-1]] < before[definition, months[-1]]:
                found.append(f"the last days of {months[-1]} of {definition}")
    versions, kept = ({tuple(row[:3]) for row in known} for known in both("vintages"))
    if versions - kept:
        found.append(f"{len(versions - kept)} versions of months")
    counted, still = ({(row[0], row[1]) for row in known} for known in both("days"))
    gone_days = sorted(day for _, day in counted - still)
    if gone_days:
        found.append(f"{len(gone_days)} days with an area, {gone_days[0]} to {gone_days[-1]}")
    mapped, shown = ({(row[5], row[1][:10]) for row in known} for known in both("states"))
    methods = {method for method, _ in shown}
    days = sorted(day for method, day in mapped - shown if method in methods)
    if days:
        found.append(f"{len(days)} days with a map, {days[0]} to {days[-1]}")
    return found


def _ends(table: str, rows: list[list[str]]) -> dict[tuple[str, str], str]:
    """The state at its end of each definition and month."""
    columns = list(TABLES[table])
    definition, month = columns.index("definition"), columns.index("month")
    end = columns.index("to_state" if table == "months" else "state_id")
    return {(row[definition], row[month]): row[end] for row in rows}


def newest(out: Path) -> str:
    """The last day that was measured, as YYYY-MM-DD; nothing where that is not known."""
    days = [row[1][:10] for row in read_plain(out / "states.csv")]
    days += [row[2] for row in read_plain(out / "levels.csv")]
    last = max(days, default="")
    if last.isdecimal():  # the second at which a server's update was made
        return f"{dt.datetime.fromtimestamp(int(last), dt.UTC):%Y-%m-%d}"
    return last


def read_plain(path: Path) -> list[list[str]]:
    """The rows of a table as they stand, without its header; none when there is no file."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]
