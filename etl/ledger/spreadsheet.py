"""Rows from spreadsheets (.xlsx, .csv) into the tables of the ledger; nothing is guessed.

A cell is taken only where it has one meaning: real dates or YYYY-MM-DD, numbers with one possible
reading, results that formulas have stored. Everything else is told with sheet, row and column
letter, all at once. Formulas are never calculated, links to other workbooks never followed.
"""

import codecs
import csv
import datetime as dt
import hashlib
import io
import json
import re
import unicodedata
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from etl.ledger import write
from etl.ledger.read import read, show
from etl.ledger.records import Article, Event, Figure, Place, Publisher, Record, Statement
from etl.problems import BadData, Problem
from files import replace_file

MAX_BYTES = 10_000_000  # of a file as it is
MAX_UNPACKED = 30_000_000  # of all parts of a workbook; one with every table of today has 5 MB
MAX_PARTS = 1_000
MAX_ROWS = 20_000  # with something in them
MAX_COLUMNS = 100
LAST_ROW = 1_048_576  # of any sheet of Excel
_MAPPINGS = TypeAdapter(dict[str, dict[str, str]])
REMEMBERED = "imports.json"  # in data/raw/, which is never committed
ENCODINGS = ("utf-8", "utf-16", "cp1250", "cp1251", "cp1252", "koi8-u")
EXAMPLE_COLUMN, EXAMPLE = (
    "example?",
    "example",
)  # the first column of a template, and what skips a row

TABLES: dict[str, type[Record]] = {
    Path(model.file).stem: model for model in (Publisher, Article, Place, Figure, Event, Statement)
}

_ERROR = re.compile(r"#(REF|N/A|VALUE|DIV/0|NAME|NUM|NULL|SPILL|CALC|FIELD)[!?]?|Err:\d{3}", re.A)
_SPACE = " \u00a0\u202f\u2009'’"
_SPACED = re.compile(rf"(-?\d{{1,3}}(?:[{_SPACE}]\d{{3}})+)(?:[.,](\d+))?", re.A)
_GROUPED = re.compile(r"(-?\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?", re.A)
_DECIMAL = re.compile(r"(-?\d+)[.,](\d+)", re.A)
_OTHER_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./]\d{1,2}[./]\d{1,2}", re.A)


@dataclass(frozen=True)
class Column:
    """One column of a table, as its model has it; ``kind`` is text, number, day or month."""

    name: str
    kind: str
    required: bool
    choices: tuple[str, ...]
    adapter: TypeAdapter[Any]

    def takes(self, text: str) -> bool:
        try:
            self.adapter.validate_python(text)
        except ValidationError:
            return False
        return True


@dataclass(frozen=True)
class Cell:
    """What a spreadsheet holds: text, number, date or truth value, and how it is shown."""

    value: object
    shown_as: str = "General"
    uncached: bool = False  # a formula without a stored result


@dataclass(frozen=True)
class Sheet:
    """A sheet, or a CSV file: its rows by their number, as far as something is in them."""

    where: str
    rows: list[tuple[int, list[Cell]]]
    point_is_decimal: bool = False  # an English CSV: 1.234 is less than two


@dataclass
class Imported:
    """What became of one table."""

    table: str
    added: list[str] = field(default_factory=list)  # ids
    already: int = 0
    examples: int = 0
    left_out: list[str] = field(default_factory=list)  # columns, with their letter


@dataclass
class _Table:
    """A sheet on its way: records, the row that each came from, and what is wrong."""

    model: type[Record]
    sheet: Sheet
    letters: dict[str, str] = field(default_factory=dict)  # our column -> letter
    records: list[tuple[int, Record, bool]] = field(default_factory=list)  # row, record, has an id
    refused: set[str] = field(default_factory=set)  # ids of rows with faults
    problems: list[Problem] = field(default_factory=list)
    result: Imported = field(default_factory=lambda: Imported(""))

    def fault(self, row: int, column: str, found: str, wanted: str) -> Problem:
        where = f"{self.sheet.where}, row {row}" if row else self.sheet.where
        letter = self.letters.get(column)
        return Problem(where, 0, f"{letter} ({column})" if letter else column, found, wanted)


def columns(model: type[Record]) -> list[Column]:
    """The columns of a table; what they require and allow is asked of the model itself."""
    found = []
    for name, info in model.model_fields.items():
        adapter: TypeAdapter[Any] = TypeAdapter(info.rebuild_annotation())
        kinds = {info.annotation, *get_args(info.annotation)}
        kind = "text"
        if dt.date in kinds:
            kind = "day"
        elif kinds & {float, int}:
            kind = "number"
        elif (model, name) == (Article, "published"):
            kind = "month"  # a day, or a month when only that is known
        try:
            adapter.validate_python("\0")
            wanted = ""
        except ValidationError as error:
            wanted = str(error.errors()[0].get("ctx", {}).get("error", ""))
        listed = wanted.removeprefix("one of: ") if wanted.startswith("one of: ") else ""
        choices = tuple(listed.split(", ")) if listed else ()
        column = Column(name, kind, False, choices, adapter)
        automatic = name == model.key and model in write.IDS
        found.append(replace(column, required=not automatic and not column.takes("")))
    return found


def import_file(
    data: Path,
    path: Path,
    *,
    table: str | None = None,
    sheet: str | None = None,
    mapping: Mapping[str, str] | None = None,
    encoding: str | None = None,
    dry_run: bool = False,
) -> list[Imported]:
    """Add the rows of a spreadsheet to the ledger: all, or none and BadData with every fault.

    Without ``table`` every sheet that is named like a table is taken. Columns are found by their
    names, or by ``mapping`` (theirs -> ours, "" leaves one out), which is remembered for files of
    this name with these columns. Rows that are in the ledger already are counted, not added.
    """
    with write.writing(data):
        tables = [_Table(model, s) for model, s in _sheets(path, table, sheet, encoding)]
        inputs = read(data)
        to_remember: dict[str, dict[str, str]] = {}
        for each in tables:
            known = remembered(data)
            _read_table(each, path.name, mapping or {}, known, to_remember)
        if to_remember and not dry_run:
            _remember(data, to_remember)
        rows: dict[type[Record], list[Record]] = {}
        came_from: dict[str, tuple[_Table, int]] = {}
        for each in tables:
            _settle(each, inputs.rows.get(each.model, []), data)
            for row, record, _ in each.records:
                rows.setdefault(each.model, []).append(record)
                came_from[write.label(record)] = (each, row)
        problems = [problem for each in tables for problem in each.problems]
        refused = {show(row_id) for each in tables for row_id in each.refused}
        try:
            write.add_rows(data, rows, check_only=dry_run or bool(problems))
        except BadData as error:
            for problem in error.problems:
                if problem.file in came_from:
                    each, row = came_from[problem.file]
                    if problem.found in refused:
                        continue  # points to a row that has a fault of its own
                    found = problem.found
                    problem = each.fault(row, problem.column, found, problem.wanted)
                problems.append(problem)
        if problems:
            raise BadData(problems)
    return [each.result for each in tables]


# Reading files


def _refuse(path: Path, found: str, wanted: str) -> BadData:
    return BadData([Problem(path.name, 0, "", found, wanted)])


def _sheets(
    path: Path, table: str | None, sheet: str | None, encoding: str | None
) -> list[tuple[type[Record], Sheet]]:
    try:
        with path.open("rb") as handle:
            raw = handle.read(MAX_BYTES + 1)
    except OSError as error:
        raise _refuse(path, f"no readable file ({error.strerror})", "a spreadsheet") from None
    if len(raw) > MAX_BYTES:
        raise _refuse(path, f"more than {MAX_BYTES:,} bytes", "a smaller file")
    if raw.startswith(b"\xd0\xcf\x11\xe0"):
        raise _refuse(path, "an old .xls file, or one with a password", ".xlsx without a password")
    if not raw.startswith(b"PK\x03\x04"):
        if table is None:
            raise _refuse(path, "a file without sheets", f"--table: one of {', '.join(TABLES)}")
        return [(TABLES[table], _read_csv(path, raw, TABLES[table], encoding))]
    with _workbook(path, raw) as (results, formulas):
        names = [s.title for s in results.worksheets if s.sheet_state == "visible"]
        if not names:
            raise _refuse(path, "no visible sheet", "a workbook with one")
        if sheet is None and table is not None:
            sheet = table if table in names else names[0] if len(names) == 1 else None
            if sheet is None:
                listed = ", ".join(show(name) for name in names)
                raise _refuse(path, f"the sheets {listed}", "--sheet with the name of one")
        if sheet is not None and sheet not in names:
            listed = ", ".join(show(name) for name in names)
            raise _refuse(path, f"no sheet {show(sheet)}", f"one of the sheets {listed}")
        chosen = [(table or sheet, sheet)] if sheet else [(n, n) for n in TABLES if n in names]
        if not chosen or chosen[0][0] not in TABLES:
            wanted = f"sheets with the names of tables, or --table: one of {', '.join(TABLES)}"
            raise _refuse(path, "no sheet that is named like a table", wanted)
        return [
            (TABLES[name], _read_sheet(path, title, results[title], formulas[title]))
            for name, title in chosen
            if name is not None
        ]


@contextmanager
def _workbook(path: Path, raw: bytes) -> Iterator[tuple[Any, Any]]:
    """The workbook with stored results, and with formulas. Raises BadData for what is none."""
    _look_inside(path, raw)
    try:
        import openpyxl
    except ImportError:
        wanted = "openpyxl: pip install -r requirements-intake.txt (or save the sheet as .csv)"
        raise _refuse(path, "an Excel workbook", wanted) from None
    books = []
    try:
        with warnings.catch_warnings(action="ignore"):  # of looks that the library does not know
            for stored in (True, False):
                books.append(
                    openpyxl.load_workbook(
                        io.BytesIO(raw), read_only=True, data_only=stored, keep_links=False
                    )
                )
            yield books[0], books[1]
    except BadData:
        raise
    except Exception as error:  # a damaged part: the library fails in many ways
        found = f"a workbook that cannot be read ({show(f'{type(error).__name__}: {error}')})"
        raise _refuse(path, found, "a workbook that Excel or LibreOffice saved") from error
    finally:
        for book in books:
            book.close()


def _look_inside(path: Path, raw: bytes) -> None:
    """Refuse what is no workbook, unpacks to too much, or brings definitions of its own."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = archive.namelist()
            if "xl/workbook.xml" not in names:
                raise _refuse(path, "a packed file that is no .xlsx", "a workbook saved as .xlsx")
            if len(names) > MAX_PARTS:
                raise _refuse(path, f"{len(names):,} parts", f"at most {MAX_PARTS:,}")
            size = 0
            for name in names:
                before = b""
                with archive.open(name) as part:
                    while block := part.read(65_536):
                        size += len(block)
                        if size > MAX_UNPACKED:
                            wanted = f"at most {MAX_UNPACKED:,} bytes when unpacked"
                            raise _refuse(path, "a workbook that unpacks to more", wanted)
                        # nul bytes apart, as UTF-16 has them
                        text = (before + block).replace(b"\0", b"")
                        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in text:
                            found = f"a document type definition in {show(name)}"
                            raise _refuse(path, found, "a workbook of Excel or LibreOffice")
                        before = block[-32:]
    except (
        zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError
    ) as error:  # fmt: skip
        found = f"a damaged or locked file ({show(error)})"
        raise _refuse(path, found, "a workbook that opens") from None


def _read_sheet(path: Path, title: str, results: Any, formulas: Any) -> Sheet:
    where = f"{path.name}, sheet {title}"
    rows: list[tuple[int, list[Cell]]] = []
    bounds = {"min_row": 1, "max_row": LAST_ROW, "min_col": 1, "max_col": MAX_COLUMNS + 1}
    for sheet in (results, formulas):
        sheet.reset_dimensions()  # what a file says of its size may be wrong
    both = zip(results.iter_rows(**bounds), formulas.iter_rows(**bounds), strict=True)
    empty = None  # the one object that stands for each row that the file does not have
    for number, (stored, written) in enumerate(both, 1):
        if written is empty:
            continue
        if not any(cell.value is not None for cell in written):
            empty = written
            continue
        found = []
        for cell, source in zip(stored, written, strict=True):
            # an empty text is a result too; then the cell is of type "str"
            is_formula = source.data_type == "f"
            uncached = is_formula and cell.value is None and cell.data_type == "n"
            shown_as = "General" if cell.value is None else cell.number_format
            found.append(Cell(cell.value, shown_as, uncached))
        while found and found[-1] == Cell(None):
            found.pop()
        _add_row(where, rows, number, found)
    return Sheet(where, rows)


def _add_row(where: str, rows: list[tuple[int, list[Cell]]], number: int, row: list[Cell]) -> None:
    if len(row) > MAX_COLUMNS:
        found = f"something in column {letter(MAX_COLUMNS)}"
        wanted = f"at most {MAX_COLUMNS} columns"
        raise BadData([Problem(f"{where}, row {number}", 0, "", found, wanted)])
    if not row:
        return
    if len(rows) > MAX_ROWS:
        raise BadData([Problem(where, 0, "", f"more than {MAX_ROWS:,} rows", "a file in parts")])
    rows.append((number, row))


def _read_csv(path: Path, raw: bytes, model: type[Record], encoding: str | None) -> Sheet:
    text = _decode(path, raw, encoding)
    if first := re.match(r"sep=(.)\r?\n", text):  # a line that Excel writes and reads
        text = text[first.end() :]
    best: list[list[str]] = []
    delimiter, most, problem = ",", (-1, -1), ""
    own = {_fold(name) for name in model.columns()}
    for candidate in ",;\t":
        try:
            table = list(
                csv.reader(io.StringIO(text, newline=""), delimiter=candidate, strict=True)
            )
        except csv.Error as error:
            problem = str(error)
            continue
        head = next((row for row in table if any(row)), [])
        score = (len(own & {_fold(name) for name in head}), len(head))
        if score > most:
            best, delimiter, most = table, candidate, score
    if problem and most[0] <= 0:
        raise _refuse(path, f"no well-formed CSV ({problem})", "quotes in pairs")
    rows: list[tuple[int, list[Cell]]] = []
    problems = []
    width = 0
    for number, row in enumerate(best, 1 + bool(first)):
        if not any(cell.strip() for cell in row):
            continue
        width = width or len(row)
        if len(row) != width:
            where = f"{path.name}, row {number}"
            problems.append(Problem(where, 0, "", f"{len(row)} cells", f"{width} cells"))
        _add_row(path.name, rows, number, [Cell(cell or None) for cell in row])
    if problems:
        raise BadData(problems)
    return Sheet(path.name, rows, point_is_decimal=delimiter == ",")


def _decode(path: Path, raw: bytes, encoding: str | None) -> str:
    if encoding is None:
        marks = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        encoding = "utf-16" if raw.startswith(marks) else "utf-8"
    if encoding == "utf-8":
        encoding = "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        there = raw[error.start : error.start + 30].splitlines()[0]
        looks = "; ".join(
            f"{name} reads {show(there.decode(name, errors='replace'))}"
            for name in ("cp1251", "cp1252")
        )
        row = raw.count(b"\n", 0, error.start) + 1
        found = f"bytes that are no {error.encoding} (row {row})"
        wanted = f"UTF-8, or --encoding with the right one of {', '.join(ENCODINGS)}: {looks}"
        raise _refuse(path, found, wanted) from None
    if "\0" in text:
        raise _refuse(path, "a nul character", "text (--encoding utf-16 if it is that)")
    return text


# From sheets to records


def letter(index: int) -> str:
    """The letters of a column, counted from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _fold(name: str) -> str:
    return re.sub(r"[\s_-]+", "", name).casefold()


def remembered(data: Path) -> dict[str, dict[str, str]]:
    """Mappings by file and header, as far as they can be read; they are no facts of the ledger."""
    try:
        return _MAPPINGS.validate_json((data / "raw" / REMEMBERED).read_bytes())
    except (OSError, ValidationError):
        return {}


def _remember(data: Path, more: dict[str, dict[str, str]]) -> None:
    path = data / "raw" / REMEMBERED
    path.parent.mkdir(exist_ok=True)
    text = json.dumps(remembered(data) | more, ensure_ascii=False, indent=1, sort_keys=True)
    replace_file(path, text + "\n")


def _read_table(
    table: _Table,
    file_name: str,
    mapping: Mapping[str, str],
    known: Mapping[str, Mapping[str, str]],
    to_remember: dict[str, dict[str, str]],
) -> None:
    name = Path(table.model.file).stem
    table.result.table = name
    if not table.sheet.rows:
        table.problems.append(table.fault(0, "", "nothing", "a row of column names"))
        return
    row, head = table.sheet.rows[0]
    header = [str(cell.value).strip() if cell.value is not None else "" for cell in head]
    signature = hashlib.sha256(json.dumps(header).encode()).hexdigest()[:16]
    key = f"{file_name} {name} {signature}"
    pairs = {**known.get(key, {}), **mapping}
    places = _find_columns(table, row, header, pairs)
    if table.problems:
        return
    if mapping:
        to_remember[key] = pairs
    mark = next((i for i, title in enumerate(header) if _fold(title) == EXAMPLE_COLUMN), None)
    by_name = {column.name: column for column in columns(table.model)}
    for number, cells in table.sheet.rows[1:]:
        if mark is not None and mark < len(cells):
            value = cells[mark].value
            if str(value).strip().casefold() == EXAMPLE:
                table.result.examples += 1
                continue
            if value is not None:
                wanted = f"nothing, or {EXAMPLE}: such a row is skipped"
                table.problems.append(table.fault(number, header[mark], show(value), wanted))
        _read_row(table, number, cells, places, by_name)


def _find_columns(
    table: _Table, row: int, header: Sequence[str], pairs: Mapping[str, str]
) -> dict[int, str]:
    """Our column by position. What is missing or named twice goes to the problems of the table."""
    own = table.model.columns()
    folded = {_fold(name): name for name in own}
    lowered = {_fold(theirs): ours for theirs, ours in pairs.items()}
    places: dict[int, str] = {}
    for theirs, ours in pairs.items():
        if ours and ours not in own:
            wanted = f"one of the columns {', '.join(own)}"
            table.problems.append(table.fault(row, "", f"{show(theirs)} for {show(ours)}", wanted))
        if _fold(theirs) not in map(_fold, header):
            listed = ", ".join(show(title) for title in header if title)
            found = f"no column {show(theirs)}, which is mapped"
            table.problems.append(table.fault(row, "", found, f"one of {listed}"))
    for index, title in enumerate(header):
        at = letter(index)
        if title in pairs or _fold(title) in lowered:
            ours = pairs.get(title, lowered.get(_fold(title), ""))
        else:
            ours = title if title in own else folded.get(_fold(title), "")
        if not ours:
            filled = any(
                index < len(cells) and cells[index].value is not None
                for _, cells in table.sheet.rows[1:]
            )
            if _fold(title) != EXAMPLE_COLUMN and (title or filled):
                table.result.left_out.append(f"{at} ({title})" if title else at)
        elif ours in places.values():
            other = next(letter(i) for i, name in places.items() if name == ours)
            wanted = f"one column for {ours} ({other} is that already)"
            table.problems.append(table.fault(row, at, show(title), wanted))
        elif ours in own:
            places[index] = ours
            table.letters[ours] = at
    unknown = ", ".join(table.result.left_out)
    for column in columns(table.model):
        if column.required and column.name not in places.values():
            found = "no such column" + (f" (unknown: {unknown})" if unknown else "")
            wanted = f'this column, or --map "Their column={column.name}"'
            table.problems.append(table.fault(row, column.name, found, wanted))
    return places


def _read_row(
    table: _Table,
    number: int,
    cells: Sequence[Cell],
    places: Mapping[int, str],
    by_name: Mapping[str, Column],
) -> None:
    found = dict.fromkeys(table.model.columns(), "")
    original: dict[str, Cell] = {}
    wrong: set[str] = set()
    for index, name in places.items():
        if index >= len(cells):
            continue
        original[name] = cells[index]
        try:
            found[name] = cell_text(cells[index], by_name[name], table.sheet.point_is_decimal)
        except ValueError as error:
            wrong.add(name)
            shown = _shown(cells[index])
            table.problems.append(table.fault(number, name, shown, str(error)))
    if not wrong and not any(found.values()):
        return  # spaces alone
    key = table.model.key
    has_id = bool(found[key])
    if not has_id and table.model in write.IDS and key not in wrong:
        prefix, width = write.IDS[table.model]
        found[key] = prefix + "0" * width
    record, faults = table.model.read(found)
    for name, _, _, wanted in faults:
        if name not in wrong:
            wrong.add(name)
            cell = original.get(name, Cell(None))
            shown = _shown(cell) if cell.value is not None else "nothing"
            table.problems.append(table.fault(number, name, shown, wanted))
    if wrong or record is None:
        table.refused.add(found[key])
    else:
        table.records.append((number, record, has_id))


def _shown(cell: Cell) -> str:
    if cell.uncached:
        return "a formula without a stored result"
    if isinstance(cell.value, dt.datetime):
        return f"the date {cell.value.isoformat(sep=' ').removesuffix(' 00:00:00')}"
    shown = show(cell.value)
    if isinstance(cell.value, int | float) and cell.shown_as != "General":
        shown += f" (shown as {show(cell.shown_as)})"
    return shown


def cell_text(cell: Cell, column: Column, point_is_decimal: bool) -> str:
    """A cell as its text in the ledger. Raises ValueError with what would be right."""
    value = cell.value
    if cell.uncached:
        raise ValueError("its result: open and save the file in a spreadsheet program")
    if value is None:
        return ""
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", value.strip())
        if _ERROR.fullmatch(text):
            raise ValueError("a value (the formula of this cell failed)")
        if column.kind == "number":
            return _number_text(text, column, point_is_decimal)
        if column.kind in ("day", "month") and _OTHER_DATE.fullmatch(text):
            raise ValueError(
                "the day as YYYY-MM-DD, or a real date (03/04/2025 may be 3 April or 4 March)"
            )
        return text
    if isinstance(value, bool):
        raise ValueError(f"one of: {', '.join(column.choices)}" if column.choices else "text")
    if isinstance(value, dt.datetime | dt.date):
        return _date_text(value, cell.shown_as, column.kind)
    if isinstance(value, int | float):
        if "%" in cell.shown_as:
            raise ValueError("the number as printed, not shown as a percentage (18, not 0.18)")
        if column.kind == "text" and cell.shown_as not in ("General", "0", "@"):
            raise ValueError("text (the cell holds a number, shown in another form)")
        number = Decimal(f"{value:.15g}") if isinstance(value, float) else value
        return format(number, "f") if isinstance(number, Decimal) else str(number)
    raise ValueError("text, a number or a day")


def _date_text(value: dt.date, shown_as: str, kind: str) -> str:
    """A real date as YYYY-MM-DD, or as YYYY-MM where the cell shows no day."""
    if isinstance(value, dt.datetime):
        if value.time() != dt.time():
            raise ValueError("a day without a time of day")
        value = value.date()
    if kind not in ("day", "month"):
        raise ValueError("a number" if kind == "number" else "text (this is a date)")
    # texts and languages aside, a format that shows the day has a d
    if shown_as == "General" or "d" in re.sub(r"\[[^\]]*\]|\"[^\"]*\"", "", shown_as).lower():
        return value.isoformat()
    if kind == "month":
        return f"{value:%Y-%m}"
    raise ValueError("a day (the cell shows only a part of the date)")


def _number_text(text: str, column: Column, point_is_decimal: bool) -> str:
    """A number as a plain one where only one reading is possible; other text as it is."""
    readings = _readings(text, point_is_decimal)
    possible = [reading for reading in readings if column.takes(reading)]
    if len(possible) > 1:
        raise ValueError(f"a number that can be read in one way: {' or '.join(possible)}?")
    return possible[0] if possible else text


def _readings(text: str, point_is_decimal: bool) -> list[str]:
    if point_is_decimal and re.fullmatch(r"-?\d+(\.\d+)?", text, re.A):
        return [text]
    found = []
    if match := _SPACED.fullmatch(text):
        found.append(re.sub(f"[{_SPACE}]", "", match[1]) + (f".{match[2]}" if match[2] else ""))
    if match := _GROUPED.fullmatch(text):
        found.append(match[1].replace(match[2], "") + (f".{match[3]}" if match[3] else ""))
    if match := _DECIMAL.fullmatch(text):
        found.append(f"{match[1]}.{match[2]}")
    return [reading for reading in found if not re.match(r"-?0\d", reading)]


def _settle(table: _Table, there: Sequence[Record], data: Path) -> None:
    """Give ids to rows without one, and take out those that the ledger has already."""
    model = table.model
    by_id = {getattr(record, model.key): record for record in there}
    contents = {write.content(record) for record in there}
    taken = [getattr(record, model.key) for _, record, has_id in table.records if has_id]
    fresh: Iterator[str] = iter(())
    if model in write.IDS:
        fresh = iter(write.next_ids(data, model, len(table.records), taken))
    kept: list[tuple[int, Record, bool]] = []
    for row, record, has_id in table.records:
        row_id = getattr(record, model.key)
        if has_id and row_id in by_id and by_id[row_id] != record:
            other = by_id[row_id]
            differ = [c for c in model.columns() if getattr(other, c) != getattr(record, c)]
            wanted = f"an id that is free, or the row as it is ({', '.join(differ)} differ)"
            table.problems.append(table.fault(row, model.key, show(row_id), wanted))
        elif write.content(record) in contents:
            table.result.already += 1
        else:
            if not has_id:
                record = record.model_copy(update={model.key: next(fresh)})
            by_id[getattr(record, model.key)] = record
            contents.add(write.content(record))
            kept.append((row, record, True))
            table.result.added.append(getattr(record, model.key))
    table.records = kept
