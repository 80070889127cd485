"""What a spreadsheet says comes into the files as it was meant, or is refused cell by cell."""

import csv
import datetime as dt
import io
import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook.defined_name import DefinedName
from typer.testing import CliRunner

from etl.__main__ import app
from etl.ledger import spreadsheet, template
from etl.ledger.build import check
from etl.ledger.records import Article, Event, Figure, Place, Publisher
from etl.ledger.spreadsheet import TABLES, Imported, columns, import_file, letter
from etl.ledger.template import write_template
from etl.problems import BadData
from tests.ledger import COLUMNS, PROJECT, Ledger

SOFFICE = shutil.which("soffice")
NEW = {
    "figure_id": "", "role": "prints", "original": "", "series_id": "north-net", "place_id": "ua",
    "side": "russia", "period_kind": "month", "period_start": "2023-05-01",
    "period_end": "2023-05-31", "period_basis": "exact", "vintage": "2024-02-01",
    "vintage_basis": "article date", "qualifier": "", "value": "75.5", "value_high": "",
    "unit": "km2", "printed": "75.5 km²", "article_id": "gazette-2024-02-01", "speaker": "",
    "flag": "", "note": "Made up", "caveat": "",
}  # fmt: skip
SAME = {**NEW, "figure_id": "f1000"}


def csv_file(
    folder: Path,
    *rows: dict[str, str],
    name: str = "rows.csv",
    delimiter: str = ",",
    encoding: str = "utf-8",
    end: str = "\n",
) -> Path:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter, lineterminator=end)
    writer.writeheader()
    writer.writerows(rows)
    path = folder / name
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def workbook(folder: Path, rows: list[list[Any]], title: str = "figures") -> Path:
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    path = folder / "rows.xlsx"
    book.save(path)
    return path


def with_cells(folder: Path, **cells: Any) -> Path:
    """A workbook of one new figure in which some cells hold other values."""
    values = {**NEW, "value": 75.5, **cells}
    return workbook(folder, [list(values), [v if v != "" else None for v in values.values()]])


def refusals(ledger: Ledger, path: Path, **options: Any) -> list[str]:
    before = {name: ledger.text(name) for name in COLUMNS}
    with pytest.raises(BadData) as caught:
        import_file(ledger.folder, path, **{"table": "figures", **options})
    assert {name: ledger.text(name) for name in COLUMNS} == before
    return [str(problem) for problem in caught.value.problems]


def added(ledger: Ledger, path: Path, **options: Any) -> Imported:
    """What was imported; `add_rows` has checked the whole ledger before it wrote a row."""
    (done,) = import_file(ledger.folder, path, **{"table": "figures", **options})
    return done


def run(*arguments: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return result.exit_code, " ".join((result.stdout + result.stderr).split())


# Columns


def test_the_models_say_what_columns_require_and_allow() -> None:
    figure = {column.name: column for column in columns(Figure)}
    assert figure["role"].choices == ("prints", "repeats", "disputes")
    assert figure["flag"].choices[0] == "unit_error"
    assert not figure["flag"].required
    assert figure["value"].required
    assert not figure["figure_id"].required  # given out
    assert (figure["value"].kind, figure["vintage"].kind) == ("number", "day")
    kinds = {column.name: column.kind for column in columns(Article)}
    assert (kinds["published"], kinds["url"]) == ("month", "text")
    assert {c.name: c.kind for c in columns(Place)}["geonames_id"] == "number"
    assert next(c for c in columns(Publisher) if c.name == "publisher_id").required
    listed = {(t, c.name) for t, m in TABLES.items() for c in columns(m) if c.choices}
    assert len(listed) == 23


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_have_letters(index: int, letters: str) -> None:
    assert letter(index) == letters


def test_columns_are_found_by_name_in_any_order_case_and_spacing(
    ledger: Ledger, tmp_path: Path
) -> None:
    renamed = {name.replace("_", " ").title(): value for name, value in reversed(NEW.items())}
    done = added(ledger, csv_file(tmp_path, renamed))
    assert done.added == ["f1000"]
    assert ledger.row("figures.csv", "f1000") == SAME
    check(ledger.folder)


def test_other_names_are_mapped_and_remembered_for_files_of_this_name_and_header(
    ledger: Ledger, tmp_path: Path
) -> None:
    theirs = {("Größe = km²" if k == "value" else k): v for k, v in NEW.items()} | {"Mood": "x"}
    path = csv_file(tmp_path, theirs)
    (said,) = refusals(ledger, path)
    assert said == (
        "rows.csv, row 1, column value: found no such column (unknown: N (Größe = km²), W (Mood)); "
        'wanted this column, or --map "Their column=value"'
    )
    code, said = run(
        "import", path, "--table", "figures", "--map", "Größe = km²=value", "--data", ledger.folder
    )
    assert (code, "columns not imported: W (Mood)" in said) == (0, True), said
    memory = ledger.folder / "raw" / spreadsheet.REMEMBERED
    assert list(json.loads(memory.read_text(encoding="utf-8")).values()) == [
        {"Größe = km²": "value"}
    ]
    second = {**theirs, "period_start": "2023-06-01", "period_end": "2023-06-30"}
    assert added(ledger, csv_file(tmp_path, theirs, second)).added == ["f1001"]
    assert refusals(ledger, csv_file(tmp_path, theirs, name="other.csv"))
    assert refusals(ledger, csv_file(tmp_path, {**theirs, "More": ""}))


@pytest.mark.parametrize("content", ["", "[]", "{", '{"a": 1}', "\xff"])
def test_a_memory_that_is_damaged_is_none(content: str, ledger: Ledger, tmp_path: Path) -> None:
    (ledger.folder / "raw").mkdir()
    memory = ledger.folder / "raw" / spreadsheet.REMEMBERED
    memory.write_text(content, encoding="latin-1")
    assert added(ledger, csv_file(tmp_path, NEW), mapping={"note": "note"}).added == ["f1000"]
    assert len(spreadsheet.remembered(ledger.folder)) == 1


def test_missing_doubled_and_wrongly_mapped_columns_are_told_together(
    ledger: Ledger, tmp_path: Path
) -> None:
    cells = {k: v for k, v in NEW.items() if k not in ("value", "unit")} | {"SIDE": "russia"}
    said = refusals(ledger, csv_file(tmp_path, cells), mapping={"Nope": "value", "note": "nix"})
    assert [line.split("found ")[1].split(";")[0] for line in said] == [
        'no column "Nope", which is mapped',
        '"note" for "nix"',
        '"SIDE"',
        "no such column",
        "no such column",
    ]
    assert "row 1, column U: found" in said[2]
    assert "one column for side (F is that already)" in said[2]


def test_a_column_is_left_out_on_demand(ledger: Ledger, tmp_path: Path) -> None:
    done = added(ledger, csv_file(tmp_path, NEW), mapping={"note": ""})
    assert done.left_out == ["U (note)"]
    assert ledger.row("figures.csv", "f1000")["note"] == ""


# CSV


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.thorough
def test_csv_of_any_program_is_read(
    delimiter: str, encoding: str, end: str, ledger: Ledger, tmp_path: Path
) -> None:
    cells = {**NEW, "note": 'Made up; with, "all", — Ї\u00a0', "speaker": "  Ім’я "}
    path = csv_file(tmp_path, cells, delimiter=delimiter, encoding=encoding, end=end)
    assert added(ledger, path).added == ["f1000"]
    assert ledger.row("figures.csv", "f1000")["note"] == 'Made up; with, "all", — Ї'
    assert ledger.row("figures.csv", "f1000")["speaker"] == "Ім’я"


def test_the_line_that_excel_puts_first_is_no_header(ledger: Ledger, tmp_path: Path) -> None:
    path = csv_file(tmp_path, {**NEW, "value": "x"}, delimiter=";")
    path.write_text("sep=;\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    (said,) = refusals(ledger, path)
    assert said.startswith('rows.csv, row 3, column N (value): found "x"; wanted a plain number')


def test_bytes_that_are_no_utf8_are_not_guessed(ledger: Ledger, tmp_path: Path) -> None:
    cells = {**NEW, "printed": "75.5", "note": "Вигадане"}
    path = csv_file(tmp_path, cells, encoding="cp1251")
    (said,) = refusals(ledger, path)
    assert "found bytes that are no utf-8 (row 2); wanted UTF-8, or --encoding" in said
    assert "Вигадане" in said  # how cp1251 would read it
    assert added(ledger, path, encoding="cp1251").added == ["f1000"]
    assert ledger.row("figures.csv", "f1000")["note"] == "Вигадане"


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"", "nothing"),
        (b"\n\n", "nothing"),
        (b'a,"b\n1,2\n', "no well-formed CSV"),
        ("a,b\n".encode("utf-16-le"), "a nul character"),
        (b"figure_id,role\n1,2,3\n4\n", "3 cells"),
        (b"\xd0\xcf\x11\xe0rest", "an old .xls file"),
        (b"PK\x03\x04rest", "a damaged or locked file"),
        (b"x" * (spreadsheet.MAX_BYTES + 1), "more than 10,000,000 bytes"),
    ],
)
def test_files_that_are_no_table_are_refused(
    raw: bytes, found: str, ledger: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(raw)
    assert f"found {found}" in refusals(ledger, path)[0]


def test_a_file_that_is_not_there_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    (said,) = refusals(ledger, tmp_path / "none.csv")
    assert said.startswith("none.csv: found no readable file")


@pytest.mark.parametrize(
    ("text", "delimiter", "value"),
    [
        ("701", ",", "701"),
        ("1.234", ",", "1.234"),  # an English file
        ("1,234.5", ",", "1234.5"),
        ("1.234,5", ";", "1234.5"),
        ("701,5", ";", "701.5"),
        ("1 234", ";", "1234"),
        ("1\u202f234,50", ";", "1234.5"),
        ("1'234", ";", "1234"),
        ("1,234,567", ",", None),  # certain, and larger than Ukraine
        ("12,345,678", ",", None),
        ("0,123", ";", "0.123"),
        ("1,234", ",", None),
        ("1,234", ";", None),
        ("1.234", ";", None),
        ("about 70", ";", None),
        ("1 23", ";", None),
        ("1,2,3", ";", None),
        ("7e2", ",", None),
        ("٧٠١", ",", None),
        ("#N/A", ",", None),
        ("-5", ",", None),
    ],
)
@pytest.mark.thorough
def test_numbers_are_read_where_one_reading_is_possible(
    text: str, delimiter: str, value: str | None, ledger: Ledger, tmp_path: Path
) -> None:
    path = csv_file(tmp_path, {**NEW, "value": text, "printed": ""}, delimiter=delimiter)
    if value is None:
        assert refusals(ledger, path)
    else:
        added(ledger, path)
        assert float(ledger.row("figures.csv", "f1000")["value"]) == float(value)


def test_a_number_with_two_readings_names_both(ledger: Ledger, tmp_path: Path) -> None:
    (said,) = refusals(ledger, csv_file(tmp_path, {**NEW, "value": "1,234"}))
    assert said == (
        'rows.csv, row 2, column N (value): found "1,234"; '
        "wanted a number that can be read in one way: 1234 or 1.234?"
    )


def test_a_range_of_degrees_decides_between_two_readings() -> None:
    lat = next(column for column in columns(Place) if column.name == "lat")
    assert spreadsheet.cell_text(spreadsheet.Cell("48,123"), lat, False) == "48.123"


@pytest.mark.parametrize("day", ["03/04/2025", "3.4.2025", "04-03-25", "2025/04/03", "2025.4.3"])
def test_days_in_another_order_are_refused_with_their_cell(
    day: str, ledger: Ledger, tmp_path: Path
) -> None:
    (said,) = refusals(ledger, csv_file(tmp_path, {**NEW, "vintage": day}))
    assert said == (
        f'rows.csv, row 2, column K (vintage): found "{day}"; wanted the day as YYYY-MM-DD, '
        "or a real date (03/04/2025 may be 3 April or 4 March)"
    )


@pytest.mark.parametrize("note", ["=1+1", "@x", "=HYPERLINK(1)", "a\nb", "<b>", "#REF!", "Err:502"])
@pytest.mark.thorough
def test_text_that_is_no_text_is_refused(note: str, ledger: Ledger, tmp_path: Path) -> None:
    (said,) = refusals(ledger, csv_file(tmp_path, {**NEW, "note": note}))
    assert said.startswith("rows.csv, row 2, column U (note): found ")


def test_composed_letters_are_written_as_one(ledger: Ledger, tmp_path: Path) -> None:
    added(ledger, csv_file(tmp_path, {**NEW, "note": "Cafe\u0301 Ї"}))
    assert ledger.row("figures.csv", "f1000")["note"] == "Café Ї"


# Rows


def test_rows_that_are_there_are_skipped_and_counted(ledger: Ledger, tmp_path: Path) -> None:
    there = ledger.row("figures.csv", "f0101")
    path = csv_file(tmp_path, there, {**there, "figure_id": ""}, NEW, NEW, dict.fromkeys(NEW, ""))
    done = added(ledger, path)
    assert (done.added, done.already) == (["f1000"], 3)
    assert added(ledger, path).already == 4
    assert ledger.text("figures.csv").count("\n") == 42


def test_an_id_that_has_another_content_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    there = ledger.row("figures.csv", "f0101") | {"value": "91", "note": "Other"}
    (said,) = refusals(ledger, csv_file(tmp_path, there))
    assert said.endswith("wanted an id that is free, or the row as it is (value, note differ)")


def test_ids_are_given_out_past_those_in_the_sheet(ledger: Ledger, tmp_path: Path) -> None:
    other = {"figure_id": "f1005", "period_start": "2023-06-01", "period_end": "2023-06-30"}
    assert added(ledger, csv_file(tmp_path, NEW, NEW | other)).added == ["f1006", "f1005"]


def test_every_fault_of_cells_references_and_rules_is_told_with_its_cell(
    ledger: Ledger, tmp_path: Path
) -> None:
    bad = NEW | {"figure_id": "f2000", "value": "many", "role": "says", "vintage": ""}
    points = NEW | {"role": "repeats", "original": "f2000"}
    lost = NEW | {"series_id": "lost", "place_id": "nowhere"}
    said = refusals(ledger, csv_file(tmp_path, bad, points, lost))
    assert [line.split(":")[0] for line in said] == [
        "rows.csv, row 2, column B (role)",
        "rows.csv, row 2, column K (vintage)",
        "rows.csv, row 2, column N (value)",
        "rows.csv, row 4, column E (place_id)",
        "rows.csv, row 4, column D (series_id)",
    ]
    assert said[1].endswith("found nothing; wanted a day as YYYY-MM-DD that exists in the calendar")
    (said_of_rule,) = refusals(ledger, csv_file(tmp_path, NEW | {"period_end": "2023-05-30"}))
    assert said_of_rule.startswith("rows.csv, row 2, column ")
    assert "A month is a whole calendar month" in said_of_rule


def test_a_dry_run_writes_and_remembers_nothing(ledger: Ledger, tmp_path: Path) -> None:
    before = ledger.text("figures.csv")
    done = added(ledger, csv_file(tmp_path, NEW), mapping={"note": "note"}, dry_run=True)
    assert done.added == ["f1000"]
    assert ledger.text("figures.csv") == before
    assert not (ledger.folder / "raw").exists()


# The command line


def test_the_command_says_what_it_did(ledger: Ledger, tmp_path: Path) -> None:
    path = csv_file(tmp_path, NEW)
    code, said = run("import", path, "--table", "figures", "--data", ledger.folder)
    assert code == 0
    assert "figures: 1 rows added (f1000 … f1000), 0 were there already" in said


def test_the_command_lists_faults_and_exits_1(ledger: Ledger, tmp_path: Path) -> None:
    path = csv_file(tmp_path, {**NEW, "value": "[red]x"})
    code, said = run("import", path, "--table", "figures", "--data", ledger.folder)
    assert code == 1
    assert said.startswith("1 problem found; nothing was written. rows.csv, row 2, column N")
    assert '"[red]x"' in said


@pytest.mark.parametrize(
    "options",
    [
        ["--table", "planets"],
        ["--table", "figures", "--map", "value"],
        ["--map", "a=value"],
        ["--table", "figures", "--encoding", "ebcdic"],
    ],
)
def test_wrong_options_exit_2(options: list[str], ledger: Ledger, tmp_path: Path) -> None:
    path = csv_file(tmp_path, NEW)
    assert run("import", path, *options, "--data", ledger.folder)[0] == 2


def test_a_csv_without_a_table_says_which_there_are(ledger: Ledger, tmp_path: Path) -> None:
    code, said = run("import", csv_file(tmp_path, NEW), "--data", ledger.folder)
    assert code == 1
    assert "--table: one of publishers, articles, places, figures, events, statements" in said


# Excel


def test_real_dates_numbers_and_texts_are_read(ledger: Ledger, tmp_path: Path) -> None:
    path = with_cells(
        tmp_path,
        period_start=dt.date(2023, 5, 1),
        period_end=dt.datetime(2023, 5, 31),
        value=0.1 + 0.2 + 75.2,
        note="  Made up ",
    )
    assert added(ledger, path).added == ["f1000"]
    row = ledger.row("figures.csv", "f1000")
    assert row == SAME | {"value": "75.5"}


@pytest.mark.parametrize(
    ("column", "value", "shown_as", "wanted"),
    [
        ("vintage", dt.datetime(2024, 2, 1, 8), "yyyy-mm-dd", "a day without a time of day"),
        ("vintage", dt.date(2024, 2, 1), "mmm yyyy", "a day (the cell shows only a part"),
        ("vintage", 45323, "General", "a day as YYYY-MM-DD"),
        ("vintage", dt.time(8), "hh:mm", "text, a number or a day"),
        ("value", 0.18, "0%", "the number as printed, not shown as a percentage (18, not 0.18)"),
        ("value", True, "General", "text"),
        ("value", dt.date(2024, 2, 1), "yyyy-mm-dd", "a number"),
        ("value", "1,234", "General", "a number that can be read in one way"),
        ("value", "#REF!", "General", "a value (the formula of this cell failed)"),
        ("printed", dt.date(2024, 2, 1), "yyyy-mm-dd", "text (this is a date)"),
        ("printed", 1234, "#,##0", "text (the cell holds a number, shown in another form)"),
        ("role", True, "General", "one of: prints, repeats, disputes"),
        ("value", "=700+1", "General", "its result: open and save the file"),
    ],
)
@pytest.mark.thorough
def test_cells_with_another_meaning_are_refused(
    column: str, value: object, shown_as: str, wanted: str, ledger: Ledger, tmp_path: Path
) -> None:
    path = with_cells(tmp_path, **{column: value})
    book = openpyxl.load_workbook(path)
    index = list(NEW).index(column) + 1
    book["figures"].cell(2, index).number_format = shown_as
    book.save(path)
    (said,) = refusals(ledger, path)
    at = f"{letter(index - 1)} ({column})"
    assert said.startswith(f"rows.xlsx, sheet figures, row 2, column {at}: found ")
    assert f"wanted {wanted}" in said


def test_a_month_that_shows_no_day_is_a_month(ledger: Ledger, tmp_path: Path) -> None:
    cells = ledger.row("articles.csv", "gazette-2024-02-01")
    cells |= {"article_id": "made-up", "url": "https://example.org/made-up", "published": "x"}
    path = workbook(tmp_path, [list(cells), [v or None for v in cells.values()]], "articles")
    book = openpyxl.load_workbook(path)
    cell = book["articles"].cell(2, list(cells).index("published") + 1)
    cell.value, cell.number_format = dt.date(2024, 8, 1), "mmm-yy"
    book.save(path)
    (done,) = import_file(ledger.folder, path)
    assert done.added == ["made-up"]
    assert ledger.row("articles.csv", "made-up")["published"] == "2024-08"


def test_rows_and_columns_are_those_of_the_sheet(ledger: Ledger, tmp_path: Path) -> None:
    bad = {**NEW, "value": "x"}
    rows: list[list[Any]] = [[], [], [None, *bad], [], [None, *[v or None for v in bad.values()]]]
    (said,) = refusals(ledger, workbook(tmp_path, rows))
    assert said.startswith("rows.xlsx, sheet figures, row 5, column O (value)")


def test_sheets_are_chosen_by_name(ledger: Ledger, tmp_path: Path) -> None:
    path = with_cells(tmp_path)
    book = openpyxl.load_workbook(path)
    book["figures"].title = "Mine"
    book.create_sheet("Other")
    book.create_sheet("Secret").sheet_state = "hidden"
    book.save(path)
    (said,) = refusals(ledger, path)
    assert (
        said == 'rows.xlsx: found the sheets "Mine", "Other"; wanted --sheet with the name of one'
    )
    (said,) = refusals(ledger, path, sheet="Secret")
    assert said == 'rows.xlsx: found no sheet "Secret"; wanted one of the sheets "Mine", "Other"'
    (said,) = refusals(ledger, path, table=None)
    assert "sheets with the names of tables, or --table" in said
    assert added(ledger, path, sheet="Mine").added == ["f1000"]


def rewritten(path: Path, part: str, change: Any) -> Path:
    """A workbook of which one part is changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = change(parts.get(part, b""))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


SHEET = "xl/worksheets/sheet1.xml"


def test_a_stored_result_is_read_and_a_formula_is_not_calculated(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = with_cells(tmp_path, value="=700+1", note='=IF(1,"","")')
    stored = b"<f>700+1</f><v>75.5</v>"  # another result than the formula has
    rewritten(path, SHEET, lambda xml: xml.replace(b"<f>700+1</f><v />", stored).replace(
        b"<f>700+1</f><v></v>", stored).replace(b"<f>700+1</f><v/>", stored))  # fmt: skip
    (said,) = refusals(ledger, path)  # the other formula has none
    assert "column U (note): found a formula without a stored result" in said

    def empty_text(xml: bytes) -> bytes:
        at = xml.index(b"<f>IF(")
        start = xml.rindex(b"<c ", 0, at)
        return xml[:start] + b'<c t="str" ' + xml[start + 3 :]

    rewritten(path, SHEET, empty_text)
    added(ledger, path)
    row = ledger.row("figures.csv", "f1000")
    assert (row["value"], row["note"]) == ("75.5", "")


def far_row(xml: bytes) -> bytes:
    return xml.replace(b"</sheetData>", b'<row r="1048576"/></sheetData>')


def wrong_size(xml: bytes) -> bytes:
    start = xml.index(b"<dimension")
    return xml[:start] + b'<dimension ref="A1:XFD1048576"/>' + xml[xml.index(b">", start) + 1 :]


@pytest.mark.parametrize("change", [far_row, wrong_size, lambda xml: far_row(wrong_size(xml))])
def test_a_sheet_that_claims_to_be_huge_is_read(
    change: Any, ledger: Ledger, tmp_path: Path
) -> None:
    path = rewritten(with_cells(tmp_path), SHEET, change)
    assert added(ledger, path).added == ["f1000"]


def many_empty_rows(xml: bytes) -> bytes:
    rows = b"".join(b'<row r="%d"><c s="0"/></row>' % n for n in range(3, 400_000))
    return xml.replace(b"</sheetData>", rows + b"</sheetData>")


@pytest.mark.thorough
def test_formatted_rows_without_content_are_skipped(ledger: Ledger, tmp_path: Path) -> None:
    assert added(ledger, rewritten(with_cells(tmp_path), SHEET, many_empty_rows)).added == ["f1000"]


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    ("part", "change", "found"),
    [
        ("xl/media/x.bin", lambda _: bytes(40_000_000), "a workbook that unpacks to more"),
        (SHEET, lambda xml: LAUGHS + xml, "a document type definition"),
        (SHEET, lambda xml: (LAUGHS.decode() + "<a/>").encode("utf-16"), "a document type"),
        (SHEET, lambda xml: xml[:300], "a workbook that cannot be read"),
        ("xl/workbook.xml", lambda xml: b"<nothing/>", "no visible sheet"),
        (SHEET, lambda xml: xml.replace(b"</sheetData>", b"".join(
            b'<row r="%d"><c t="inlineStr"><is><t>x</t></is></c></row>' % n
            for n in range(3, 20_100)) + b"</sheetData>"), "more than 20,000 rows"),
        (SHEET, lambda xml: xml.replace(b"</row>",
            b'<c r="CW1" t="inlineStr"><is><t>x</t></is></c></row>', 1),
            "something in column CW"),
    ],
)  # fmt: skip
@pytest.mark.thorough
def test_hostile_workbooks_are_refused(
    part: str, change: Any, found: str, ledger: Ledger, tmp_path: Path
) -> None:
    path = rewritten(with_cells(tmp_path), part, change)
    (said,) = refusals(ledger, path)
    assert f"found {found}" in said


def test_a_packed_file_that_is_no_workbook_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "rows.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "<a/>")
    assert "found a packed file that is no .xlsx" in refusals(ledger, path)[0]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
        for number in range(spreadsheet.MAX_PARTS):
            archive.writestr(str(number), "")
    assert "found 1,001 parts" in refusals(ledger, path)[0]


def test_a_link_to_another_workbook_is_not_followed(ledger: Ledger, tmp_path: Path) -> None:
    path = with_cells(tmp_path, value="=[1]Sheet1!A1")
    book = openpyxl.load_workbook(path)
    book.defined_names["Far"] = DefinedName("Far", attr_text="'http://127.0.0.1:9/[x.xlsx]S'!$A$1")
    book.save(path)
    (said,) = refusals(ledger, path)
    assert "a formula without a stored result" in said


# The template


@pytest.fixture
def filled(ledger: Ledger, tmp_path: Path) -> Path:
    """The template of the small ledger, filled in by somebody who types dates and numbers."""
    path = tmp_path / "template.xlsx"
    write_template(ledger.folder, path)
    book = openpyxl.load_workbook(path)
    article = ledger.row("articles.csv", "gazette-2024-02-01") | {
        "article_id": "made-up-2024-11-21", "url": "https://example.org/made-up",
        "headline": "Вигадане: 75 km²", "published": "2024-11-21",
    }  # fmt: skip
    figure = NEW | {
        "article_id": "made-up-2024-11-21", "value": 75.5, "vintage": dt.date(2024, 11, 21),
        "period_start": dt.date(2023, 5, 1), "period_end": dt.date(2023, 5, 31),
    }  # fmt: skip
    for sheet, cells in (("articles", article), ("figures", figure)):
        for index, value in enumerate(cells.values(), 2):
            if value != "":
                cell = book[sheet].cell(3, index, value)
                cell.number_format = book[sheet].cell(2, index).number_format
    book.save(path)
    return path


def test_the_template_has_lists_notes_an_example_and_formats(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "template.xlsx"
    write_template(ledger.folder, path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Read me", *TABLES, "lists"]
    assert book["lists"].sheet_state == "hidden"
    for table, model in TABLES.items():
        sheet = book[table]
        assert [cell.value for cell in sheet[1]] == ["example?", *COLUMNS[model.file]]
        assert sheet.freeze_panes == "B2"
        assert all(cell.comment and len(cell.comment.text) > 15 for cell in sheet[1][1:])
        example = [cell.value for cell in sheet[2]]
        assert example[0] == "example"
        row = ledger.row(model.file, str(example[1]))  # a row of the ledger
        shown = [
            v.date().isoformat() if isinstance(v, dt.datetime) else v and str(v) for v in example
        ]
        assert shown[1:] == [value or None for value in row.values()]
        offered = {str(v.sqref)[0:2].strip("2"): v for v in sheet.data_validations.dataValidation}
        for index, column in enumerate(columns(model), 1):
            refers = column.name in model.refs and column.name != "members"
            assert (letter(index) in offered) == bool(column.choices or refers), column
    figures = book["figures"]
    at = {cell.value: cell.column_letter for cell in figures[1]}
    assert figures.column_dimensions[at["vintage"]].number_format == "yyyy-mm-dd"
    assert figures.column_dimensions[at["article_id"]].number_format == "@"
    rule = next(v for v in figures.data_validations.dataValidation if f"{at['role']}2" in v.sqref)
    assert [cell[0].value for cell in book["lists"][rule.formula1.split("!")[1]]] == [
        "prints", "repeats", "disputes",
    ]  # fmt: skip


def test_the_codebook_explains_every_column() -> None:
    book = template.codebook()
    for table, model in TABLES.items():
        assert set(book[table]) == set(model.columns())


def test_a_template_as_it_is_adds_nothing(ledger: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    assert run("template", path, "--data", ledger.folder)[0] == 0
    done = import_file(ledger.folder, path)
    assert [one.table for one in done] == list(TABLES)
    assert all((one.added, one.examples, one.left_out) == ([], 1, []) for one in done)
    code, said = run("template", path, "--data", ledger.folder)
    assert (code, "is there already" in said) == (1, True)
    assert run("template", tmp_path / "x.ods", "--data", ledger.folder)[0] == 2


def holds_what_was_typed(ledger: Ledger) -> bool:
    figure = ledger.row("figures.csv", "f1000")
    article = ledger.row("articles.csv", "made-up-2024-11-21")
    return (
        figure == SAME | {"article_id": "made-up-2024-11-21", "vintage": "2024-11-21"}
        and article["headline"] == "Вигадане: 75 km²"
        and article["published"] == "2024-11-21"
    )


def test_a_filled_template_adds_rows_that_point_to_each_other(ledger: Ledger, filled: Path) -> None:
    done = {one.table: one.added for one in import_file(ledger.folder, filled) if one.added}
    assert done == {"articles": ["made-up-2024-11-21"], "figures": ["f1000"]}
    assert holds_what_was_typed(ledger)
    again = import_file(ledger.folder, filled)
    assert [(one.added, one.already) for one in again if one.already] == [([], 1), ([], 1)]


def test_the_template_of_the_real_ledger_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(PROJECT / "data", path)
    book = openpyxl.load_workbook(path)
    assert book["lists"].max_row > 700
    assert path.stat().st_size < 200_000


# LibreOffice


def office(path: Path, to: str, folder: Path) -> Path:
    """What LibreOffice makes of a file that it opens."""
    if SOFFICE is None:
        pytest.skip("soffice is not installed (Debian: apt-get install libreoffice-calc)")
    out = folder / "office"
    done = subprocess.run(
        [SOFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", to, "--outdir", str(out), str(path)],
        capture_output=True, text=True, timeout=900, check=True,
    )  # fmt: skip
    made = out / f"{path.stem}.{to.split(':')[0]}"
    assert made.is_file(), done.stdout + done.stderr
    return made


@pytest.mark.thorough
def test_libreoffice_opens_the_filled_template_and_what_it_saves_is_read(
    ledger: Ledger, filled: Path, tmp_path: Path
) -> None:
    saved = office(filled, "xlsx", tmp_path)
    book = openpyxl.load_workbook(saved)
    before = openpyxl.load_workbook(filled)
    for table in TABLES:
        lists = book[table].data_validations.dataValidation
        assert len(lists) == len(before[table].data_validations.dataValidation)
        assert book[table]["B1"].comment is not None
    assert book["lists"].sheet_state == "hidden"
    import_file(ledger.folder, saved)
    assert holds_what_was_typed(ledger)


@pytest.mark.thorough
def test_libreoffice_stores_results_of_formulas_which_are_then_read(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = with_cells(tmp_path, value="=70+5.5", note='=IF(1,"","x")', printed='="75.5 "&"km²"')
    added(ledger, office(path, "xlsx", tmp_path))
    assert ledger.row("figures.csv", "f1000") == SAME | {"note": ""}
    broken = with_cells(tmp_path, value="=1/0")
    (said,) = refusals(ledger, office(broken, "xlsx", tmp_path))
    assert said.endswith(
        'column N (value): found "#DIV/0!"; wanted a value (the formula of this cell failed)'
    )


@pytest.mark.parametrize("separator", ["44", "59", "9"])
@pytest.mark.thorough
def test_libreoffice_saves_a_csv_that_is_read(
    separator: str, ledger: Ledger, tmp_path: Path
) -> None:
    path = with_cells(
        tmp_path,
        period_start=dt.date(2023, 5, 1),
        period_end=dt.date(2023, 5, 31),
        note='Made up, "quoted"; Ї',
    )
    saved = office(path, f"csv:Text - txt - csv (StarCalc):{separator},34,76", tmp_path)
    added(ledger, saved)
    assert ledger.row("figures.csv", "f1000") == SAME | {"note": 'Made up, "quoted"; Ї'}


def test_the_events_of_a_sheet_come_in_as_well(ledger: Ledger, tmp_path: Path) -> None:
    cells = ledger.row("events.csv", "s002") | {"event_id": "", "actor": "A made-up office",
                                                "wording": "Said it again"}  # fmt: skip
    done = added(ledger, csv_file(tmp_path, cells), table="events")
    assert done.added == ["s005"]
    assert Event.model_validate(ledger.row("events.csv", "s005")).wording == "Said it again"
