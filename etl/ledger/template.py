"""An Excel workbook to fill in: a sheet a table, with drop-downs, notes and a real example each.

`spreadsheet` reads it back. Ids are chosen from lists of what the ledger has now.
"""

import datetime as dt
import re
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from etl.ledger.read import read
from etl.ledger.records import RECORDS, Record, listed_in
from etl.ledger.spreadsheet import EXAMPLE, EXAMPLE_COLUMN, TABLES, Column, columns
from etl.problems import BadData

CODEBOOK = Path(__file__).parents[2] / "data" / "README.md"
ROWS = 2_000  # for which drop-downs are set
LISTS = "lists"  # hidden; its columns are what drop-downs offer
REQUIRED, OPTIONAL, GREY = "FF1F3A5F", "FF6B7A8F", "FFE8E8E8"
HELP = (
    "Fill in the sheets that you need; leave the others as they are.",
    "Dark column names must be filled in, the others may stay empty. Rest the pointer on a name "
    "to read what it means.",
    "The grey row of each sheet is an example from the ledger. It is not imported.",
    "figure_id, event_id and statement_id may stay empty: the next free id is given. Where one new "
    "row names another (original), give both ids.",
    "Dates: as dates or as 2025-01-31. Numbers: plain, with no thousands separators. Areas as "
    "printed, with their unit.",
    "Then: python -m etl import THIS-FILE.xlsx --dry-run, and again without --dry-run.",
)


def codebook() -> dict[str, dict[str, str]]:
    """What `data/README.md` says of each column, by table."""
    found: dict[str, dict[str, str]] = {}
    table = ""
    for line in CODEBOOK.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = re.match(r"### (\w+)\.csv", line)
            table = heading[1] if heading else ""
        elif table and (row := re.match(r"\| (`[^|]+`) \| (.+) \|$", line)):
            for name in re.findall(r"`(\w+)`", row[1]):
                found.setdefault(table, {})[name] = row[2].replace("`", "")
    return found


def write_template(data: Path, path: Path) -> None:
    """Write the workbook to ``path``. Raises BadData when ``data`` cannot be read."""
    inputs = read(data)
    if inputs.problems:
        raise BadData(inputs.problems)
    book = Workbook()
    guide = book.active
    guide.title = "Read me"
    guide.column_dimensions["A"].width = 110
    for number, sentence in enumerate(HELP, 1):
        guide.cell(number, 1, sentence)
    lists = book.create_sheet(LISTS)
    lists.sheet_state = "hidden"
    ranges: dict[str, str] = {}  # name of a list -> its cells

    def add_list(name: str, values: list[str]) -> None:
        column = len(ranges) + 1
        lists.cell(1, column, name)
        for row, value in enumerate(values, 2):
            _put(lists.cell(row, column), value)
        at = get_column_letter(column)
        ranges[name] = f"{LISTS}!${at}$2:${at}${max(len(values), 1) + 1}"

    for model in RECORDS:
        add_list(listed_in(model), sorted(getattr(row, model.key) for row in inputs.rows[model]))
    notes = codebook()
    for table, model in TABLES.items():
        rows = inputs.rows[model]
        for column in columns(model):
            if column.choices:
                add_list(f"{table}.{column.name}", list(column.choices))
        typical = filter(_typical, rows)
        example = max(typical, key=lambda row: len(row.model_dump(exclude_none=True)), default=None)
        _sheet(book, table, model, notes.get(table, {}), ranges, example)
    book.move_sheet(lists, len(book.sheetnames))
    book.save(path)


TYPICAL = {
    "headline_basis": ("seen",),
    "period_kind": ("month",),
    "evaluable": ("yes",),
    **dict.fromkeys(("original", "copy_of", "flag"), (None,)),
}


def _typical(record: Record) -> bool:
    """A month rather than a window, no copy, and nothing with an error of its article."""
    return all(getattr(record, name, allowed[0]) in allowed for name, allowed in TYPICAL.items())


def _sheet(
    book: Any,
    table: str,
    model: type[Record],
    notes: dict[str, str],
    ranges: dict[str, str],
    example: Record | None,
) -> None:
    sheet = book.create_sheet(table)
    sheet.freeze_panes = "B2"
    head = sheet.cell(1, 1, EXAMPLE_COLUMN)
    head.font = Font(italic=True)
    sheet.column_dimensions["A"].width = 10
    if example is not None:
        sheet.cell(2, 1, EXAMPLE)
    for number, column in enumerate(columns(model), 2):
        head = sheet.cell(1, number, column.name)
        head.font = Font(bold=True, color="FFFFFFFF")
        colour = REQUIRED if column.required else OPTIONAL
        head.fill = PatternFill("solid", start_color=colour)
        note = notes.get(column.name, "")
        need = "Must be filled in." if column.required else "May be empty."
        if column.name == model.key and not column.required:
            need = "May be empty: the next free id is given."
        head.comment = Comment(f"{note}\n\n{need}", "Frontline Ledger", width=320, height=160)
        at = get_column_letter(number)
        style = sheet.column_dimensions[at]
        shown = getattr(example, column.name, None)
        length = 0 if shown is None else len(str(shown))
        style.width = min(max(len(column.name) + 3, length + 2), 40)
        style.number_format = _format(column)
        if offered := _offered(ranges, table, model, column):
            is_id = not column.choices
            validation = DataValidation(
                type="list",
                formula1=f"={offered}",
                allow_blank=True,
                showErrorMessage=True,
                # an id may be new, from another sheet of the same workbook; then Excel asks
                errorStyle="warning" if is_id else "stop",
                errorTitle=column.name,
                error="This id is not in the ledger yet." if is_id else "Choose from the list.",
            )
            validation.add(f"{at}2:{at}{ROWS}")
            sheet.add_data_validation(validation)
        if example is not None:
            cell = sheet.cell(2, number)
            _put(cell, getattr(example, column.name))
            cell.number_format = _format(column)
    if example is not None:
        for cell in sheet[2]:
            cell.font = Font(italic=True)
            cell.fill = PatternFill("solid", start_color=GREY)


def _offered(ranges: dict[str, str], table: str, model: type[Record], column: Column) -> str | None:
    if column.choices:
        return ranges[f"{table}.{column.name}"]
    if column.name == "members":  # several ids in one cell
        return None
    return ranges.get(model.refs.get(column.name, ""))


def _format(column: Column) -> str:
    return {"day": "yyyy-mm-dd", "number": "General"}.get(column.kind, "@")


def _put(cell: Any, value: str | float | dt.date | None) -> None:
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # never a formula, whatever it starts with
