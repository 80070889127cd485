"""Read ``data/`` strictly: every fault of every file at once, each with file, line and column.

The reader knows the shape of files (bytes, lines, cells); what a cell may say stands in
``records``. A file that cannot be trusted as a whole (wrong encoding, cut header) gives one
problem; otherwise each wrong cell gives its own.
"""

import csv
import hashlib
import io
import json
import re
import time
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from etl.ledger.records import RECORDS, TABLES_OF_SERIES, Record, Series, listed_in
from etl.problems import Problem

AnyRecord = TypeVar("AnyRecord", bound=Record)
MAX_BYTES = 40_000_000  # a hundred times today's largest file; a bigger one is a mistake
FOUND_LENGTH = 80


@dataclass
class FileLog:
    """What was read from one file, for ``core.load_log``."""

    file: str
    sha256: str
    bytes: int
    row_count: int
    seconds: float


@dataclass
class Inputs:
    """All rows of ``data/`` by model, with the line of each id, and everything that is wrong."""

    rows: dict[type[Record], list[Record]] = field(default_factory=dict)
    outlines: list[tuple[str, str]] = field(default_factory=list)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    measured: dict[str, Any] = field(default_factory=dict)  # table -> pyarrow table
    log: list[FileLog] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def fault(self, file: str, line: int, column: str, found: str, wanted: str) -> None:
        """Note something that is wrong."""
        self.problems.append(Problem(file, line, column, found, wanted))

    def of(self, model: type[AnyRecord]) -> list[AnyRecord]:
        """The rows of one model."""
        return cast(list[AnyRecord], self.rows[model])

    @property
    def sha256(self) -> str:
        """One hash over the content of all files, in the order of their names."""
        digest = hashlib.sha256()
        for entry in sorted(self.log, key=lambda e: e.file):
            digest.update(f"{entry.file} {entry.sha256}\n".encode())
        return digest.hexdigest()


def show(value: object) -> str:
    """A found value as it can safely be printed: quoted, escaped and not too long."""
    text = str(value)
    short = text if len(text) <= FOUND_LENGTH else text[:FOUND_LENGTH] + "…"
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in short) + '"'


def hash_inputs(data: Path) -> str:
    """The hash that ``read`` would give, without reading what the files say.

    Raises OSError when a file is missing.
    """
    inputs = Inputs()
    for name in [*file_names(), *measured_names(data)]:
        raw = (data / name).read_bytes()
        inputs.log.append(FileLog(name, hashlib.sha256(raw).hexdigest(), len(raw), 0, 0.0))
    return inputs.sha256


def measured_names(data: Path) -> list[str]:
    """What was measured (`etl.ledger.measured`), relative to ``data``; may be none."""
    return sorted(p.relative_to(data).as_posix() for p in (data / "measured").glob("*/*.csv"))


def file_names() -> list[str]:
    """The files of ``data/`` that people write and a build reads."""
    return [*dict.fromkeys(model.file for model in RECORDS), "oblasts.geojson"]


def read(data: Path) -> Inputs:
    """Read every file of ``data``; never raises for what a file says, see ``Inputs.problems``."""
    inputs = Inputs()
    for name in file_names():
        started = time.perf_counter()
        models = [model for model in RECORDS if model.file == name]
        text, entry = read_text(data / name, inputs.problems, name)
        if entry is None:
            continue
        inputs.log.append(entry)
        if text is None:
            continue
        if name.endswith(".toml"):
            _read_series(text, inputs)
        elif name.endswith(".geojson"):
            _read_outlines(text, name, inputs)
        else:
            _read_csv(text, models[0], inputs)
        entry.row_count = sum(len(inputs.rows.get(model, [])) for model in models)
        if not models:
            entry.row_count = len(inputs.outlines)
        entry.seconds = time.perf_counter() - started
    _check_references(inputs)
    inputs.problems.sort()
    return inputs


def read_text(path: Path, problems: list[Problem], name: str) -> tuple[str | None, FileLog | None]:
    """The text of a file and its log entry; a fault of the file as a whole goes to `problems`."""

    def fault(found: str, wanted: str) -> None:
        problems.append(Problem(name, 0, "", found, wanted))

    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            fault(f"{size:,} bytes", f"a file of at most {MAX_BYTES:,} bytes")
            return None, FileLog(name, "", size, 0, 0.0)
        raw = path.read_bytes()
    except OSError as error:
        fault(f"no readable file ({error.strerror})", f"the file {name} in {path.parent.name}/")
        return None, None
    entry = FileLog(name, hashlib.sha256(raw).hexdigest(), len(raw), 0, 0.0)
    if not raw.strip():
        fault("an empty file", "a header line and rows")
        return None, entry
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        fault("a byte order mark at the start", "UTF-8 without a byte order mark")
        return None, entry
    if b"\r" in raw:
        line = raw[: raw.index(b"\r")].count(b"\n") + 1
        problems.append(
            Problem(name, line, "", "a carriage return (CRLF)", "lines that end with LF alone")
        )
        return None, entry
    try:
        return raw.decode("utf-8"), entry
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        problems.append(Problem(name, line, "", f"the byte 0x{raw[error.start]:02x}", "UTF-8 text"))
        return None, entry


def _read_csv(text: str, model: type[Record], inputs: Inputs) -> None:
    name = model.file
    columns = model.columns()
    try:
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        header = next(reader)
    except (csv.Error, StopIteration) as error:
        inputs.fault(name, 1, "", f"no header ({error})", ",".join(columns))
        return
    if header != columns:
        missing = [c for c in columns if c not in header]
        unknown = [c for c in header if c not in columns]
        for column in missing:
            inputs.fault(name, 1, column, "no such column", "this column")
        for column in unknown:
            inputs.fault(name, 1, show(column), "an unknown column", "only: " + ", ".join(columns))
        if not missing and not unknown:
            inputs.fault(
                name, 1, "", "columns in another order or twice", "in order: " + ", ".join(columns)
            )
        return
    rows: list[Record] = []
    inputs.rows[model] = rows
    line = 2
    try:
        for cells in reader:
            if len(cells) == len(columns):
                _add(model, dict(zip(columns, cells, strict=True)), line, rows, inputs)
            else:
                inputs.fault(name, line, "", f"{len(cells)} cells", f"{len(columns)} cells")
                inputs.lines.setdefault((f"{name}:{model.key}", "".join(cells[:1])), line)
            line = reader.line_num + 1  # where the next row starts; a quoted cell may span lines
    except csv.Error as error:
        inputs.fault(name, line, "", str(error), "well-formed CSV (quotes in pairs)")
        del inputs.rows[model]  # the rest is unknown, so nothing can be said of references to it
        return
    if line == 2 and not model.may_be_empty:
        inputs.fault(name, 1, "", "a header alone", "at least one row below it")


def _add(
    model: type[Record], cells: dict[str, Any], line: int, rows: list[Record], inputs: Inputs
) -> None:
    place = (f"{model.file}:{model.key}", str(cells.get(model.key)))
    record, faults = model.read(cells)
    if record is None:
        for column, kind, value, wanted in faults:
            found = show(value)
            if kind == "missing":
                found, wanted = "nothing", "this key"
            elif kind == "extra_forbidden":
                found, wanted = "an unknown key", "only: " + ", ".join(model.columns()[1:])
            known = column if column in model.model_fields else show(column)
            inputs.fault(model.file, line, known, found, wanted)
        inputs.lines.setdefault(place, line)  # its id stands, so references to it are not wrong
        return
    if place in inputs.lines:
        wanted = f"an id that is used once (line {inputs.lines[place]} has it already)"
        inputs.fault(model.file, line, model.key, show(place[1]), wanted)
        return
    inputs.lines[place] = line
    rows.append(record)


def _read_series(text: str, inputs: Inputs) -> None:
    name = Series.file
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        inputs.fault(name, int(at[1]) if at else 0, "", str(error), "TOML that parses")
        return
    for unknown in sorted(set(tables) - set(TABLES_OF_SERIES)):
        wanted = "only " + ", ".join(f"[{table}.…]" for table in TABLES_OF_SERIES)
        inputs.fault(name, 0, "", f"the table {show(unknown)}", wanted)
    headings = {
        match[1]: text.count("\n", 0, match.start()) + 1
        for match in re.finditer(r"^\[([^\]\n]+)\]", text, re.MULTILINE)
    }
    for section, model in TABLES_OF_SERIES.items():
        rows: list[Record] = []
        inputs.rows[model] = rows
        table = tables.get(section)
        if not isinstance(table, dict) or not table:
            inputs.fault(name, 0, section, "nothing", "at least one stanza")
            continue
        for identity, stanza in table.items():
            line = headings.get(f"{section}.{identity}", 0)
            if not isinstance(stanza, dict):
                inputs.fault(name, line, show(identity), show(stanza), "a stanza")
                continue
            cells = {key: str(value) for key, value in stanza.items()}
            if model.key in cells:
                inputs.fault(name, line, model.key, show(cells[model.key]), "the id in [ ] alone")
            _add(model, {**cells, model.key: identity}, line, rows, inputs)


def _read_outlines(text: str, name: str, inputs: Inputs) -> None:
    wanted = "a GeoJSON FeatureCollection of Polygon or MultiPolygon, each with a place_id"
    try:
        for feature in json.loads(text)["features"]:
            place_id, geometry = str(feature["properties"]["place_id"]), feature["geometry"]
            if geometry["type"] not in ("Polygon", "MultiPolygon") or not geometry["coordinates"]:
                raise ValueError(f"the {geometry['type']} of {place_id}")
            if any(place_id == known for known, _ in inputs.outlines):
                raise ValueError(f"a second outline of {place_id}")
            outline = json.dumps(geometry, separators=(",", ":"), allow_nan=False)
            inputs.outlines.append((place_id, outline))
        if not inputs.outlines:
            raise ValueError("no outlines")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        found = show(f"{type(error).__name__}: {error}")
        inputs.fault(name, 0, "", found, wanted)


def _check_references(inputs: Inputs) -> None:
    known: dict[str, set[str]] = {}
    for model in RECORDS:
        if model in inputs.rows:
            ids = {i for where, i in inputs.lines if where == f"{model.file}:{model.key}"}
            known[listed_in(model)] = ids
    for model, rows in inputs.rows.items():
        for column, target in model.refs.items():
            if target not in known:
                continue  # that file could not be read, which is a problem of its own
            for record in rows:
                value = getattr(record, column)
                for part in value.split(";") if value else ():
                    if part not in known[target]:
                        line = inputs.lines[f"{model.file}:{model.key}", getattr(record, model.key)]
                        inputs.fault(
                            model.file, line, column, show(part), f"an id that is in {target}"
                        )
    places = known.get("places.csv", set())
    for place_id, _ in inputs.outlines:
        if places and place_id not in places:
            inputs.fault("oblasts.geojson", 0, "place_id", show(place_id), "an id of places.csv")
