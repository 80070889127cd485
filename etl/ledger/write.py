"""New rows into the files of ``data/``: all of them or none, and never half a file.

A row keeps its file canonical: existing lines stay byte for byte, new ones stand where the order
of ids puts them (at the end of a file that has no such order), quoted no more than needed.

The whole ledger is checked with the new rows in a copy. The files of that copy are then named in
a journal and renamed into place one by one, those that others point to first. After a crash the
files still build, and whoever writes next finishes what the journal names.
"""

import csv
import hashlib
import io
import json
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from filelock import FileLock, Timeout

from etl.ledger import publish
from etl.ledger.build import check
from etl.ledger.read import file_names, measured_names, read_text, show
from etl.ledger.records import RECORDS, Event, Figure, LeftOut, Record, Statement
from etl.problems import BadData, Problem
from files import put_in_place, replace_file, sync_folder, write_through

FOLDER = ".write"  # in data/, so that a rename never crosses a file system; never committed
JOURNAL = "journal.json"
COPY = "ledger"
WAIT = 60.0  # seconds; a write or a build takes a few
IDS: dict[type[Record], tuple[str, int]] = {Figure: ("f", 4), Event: ("s", 3), Statement: ("c", 3)}


class Busy(OSError):
    """Nothing was written: somebody else is writing, or changed a file meanwhile."""


class Unfinished(OSError):
    """A write was cut off and cannot be finished safely; the message says what to do."""


def finish(data: Path) -> None:
    """Finish what a killed write left, before anybody reads what to write next from the files.

    Touches nothing, not even the lock, where there is no such write. Raises Busy or Unfinished.
    """
    if (data / FOLDER / JOURNAL).exists():
        with writing(data):
            pass


@contextmanager
def writing(data: Path) -> Iterator[None]:
    """Only one process writes to ``data``; the others wait, and are refused after ``WAIT`` s.

    What a killed write left is finished first. May be nested, so that ids can be asked for and
    rows added under one lock. Raises Busy or Unfinished.
    """
    folder = data.resolve() / FOLDER
    folder.mkdir(exist_ok=True)
    lock = FileLock(folder / "lock", is_singleton=True)
    try:
        lock.acquire(timeout=WAIT)
    except Timeout:
        raise Busy(
            f"another process is writing to {data.name}/ (waited {WAIT:.0f} s); "
            "nothing was written, try again when it is done"
        ) from None
    try:
        _finish(data)
        yield
    finally:
        lock.release()


def next_ids(
    data: Path, model: type[Record], count: int = 1, taken: Iterable[str] = ()
) -> list[str]:
    """``count`` free ids of figures, events or statements, in the style of their file.

    Ids of rows that were left out, and those ``taken``, are not given out. Ask under ``writing``
    and add the rows there, or somebody else may use them first.
    """
    prefix, width = IDS[model]
    known = [*_ids(data / model.file), *_ids(data / LeftOut.file), *taken]
    found = (re.fullmatch(rf"{prefix}(\d+)[a-z]?", row_id, re.ASCII) for row_id in known)
    last = max((int(match[1]) for match in found if match), default=0)
    return [f"{prefix}{number:0{width}}" for number in range(last + 1, last + 1 + count)]


def label(record: Record) -> str:
    """How a problem of a new row says where it is: the ``file`` of its ``Problem``."""
    return f"{record.file}, new row {getattr(record, record.key)}"


def content(record: Record) -> tuple[object, ...]:
    """All but the id: two rows of a file that agree in it say the same of the same."""
    return tuple(getattr(record, c) for c in record.columns() if c != record.key)


def cells(record: Record) -> list[str]:
    """A record as the cells of its line."""
    return [_cell(getattr(record, column)) for column in record.columns()]


def add_rows(
    data: Path,
    rows: Mapping[type[Record], Sequence[Record]],
    *,
    check_only: bool = False,
) -> None:
    """Add records to the CSV files of their models, in all files or in none.

    Raises BadData with all problems, of the new rows (see ``label``) and of the files as they
    are; Busy and Unfinished as ``writing``; OSError when the disk refuses. Nothing is changed then.
    """
    if others := [model.file for model in rows if not model.file.endswith(".csv")]:
        raise ValueError(f"rows are added to CSV files alone, not to {others[0]}")
    with writing(data):
        copy = data / FOLDER / COPY
        shutil.rmtree(copy, ignore_errors=True)
        try:
            journal = _stage(data, copy, rows)
            if journal and not check_only:
                for name, old, _ in journal:
                    if _hash(data / name) != old:
                        raise Busy(
                            f"{name} was changed by another program meanwhile; "
                            "nothing was written, try again"
                        )
                sync_folder(copy)
                replace_file(data / FOLDER / JOURNAL, json.dumps(journal))
                _finish(data)
        finally:
            if not (data / FOLDER / JOURNAL).exists():
                shutil.rmtree(copy, ignore_errors=True)


def _stage(
    data: Path, copy: Path, rows: Mapping[type[Record], Sequence[Record]]
) -> list[tuple[str, str, str]]:
    """Copy the ledger with the new rows to ``copy`` and check it: (file, old hash, new hash)."""
    for name in [*file_names(), *measured_names(data)]:
        if (data / name).is_file():  # one that is missing is told by the check
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(data / name, copy / name)
    problems: list[Problem] = []
    lines: dict[str, dict[int, int | str]] = {}
    journal: list[tuple[str, str, str]] = []
    for model in (model for model in RECORDS if rows.get(model)):  # pointed to before pointing
        text, entry = read_text(copy / model.file, [], model.file)
        merged = text and _merge(text, model, rows[model], problems)
        if not merged or entry is None:
            continue  # the check says what is wrong with the file
        text, lines[model.file] = merged
        write_through(copy / model.file, text)
        if (new := _hash(copy / model.file)) != entry.sha256:
            shutil.copymode(data / model.file, copy / model.file)
            journal.append((model.file, entry.sha256, new))
    try:
        check(copy)
    except BadData as error:
        for problem in error.problems:
            at = lines.get(problem.file, {}).get(problem.line, problem.line)
            moved = (
                replace(problem, file=at, line=0)
                if isinstance(at, str)
                else replace(problem, line=at)
            )
            problems.append(moved)
    if problems:
        raise BadData(problems)
    return journal


def _merge(
    text: str, model: type[Record], rows: Sequence[Record], problems: list[Problem]
) -> tuple[str, dict[int, int | str]] | None:
    """The text of a file with new rows, and what stood on each of its lines: the line before, or
    the label of a new row. None when the text is not such a file; a row whose id is used already
    is left out and becomes a problem.
    """
    if not text.endswith("\n"):
        text += "\n"
    raw = list(io.StringIO(text, newline="\n"))
    reader = csv.reader(raw, strict=True)
    entries: list[tuple[str, str, int | str]] = []  # id, lines, where
    try:
        if next(reader, None) != model.columns():
            return None
        head = start = reader.line_num
        for row in reader:
            entries.append(("".join(row[:1]), "".join(raw[start : reader.line_num]), start + 1))
            start = reader.line_num
    except csv.Error:
        return None
    used = {row_id: f"line {line}" for row_id, _, line in entries}
    new: list[tuple[str, str, int | str]] = []
    for record in rows:
        row_id = _cell(getattr(record, model.key))
        if row_id in used:
            wanted = f"an id that is used once ({used[row_id]} has it already)"
            problems.append(Problem(label(record), 0, model.key, show(row_id), wanted))
            continue
        used[row_id] = "another new row"
        line = io.StringIO(newline="")
        csv.writer(line, lineterminator="\n").writerow(cells(record))
        new.append((row_id, line.getvalue(), label(record)))
    ids = [row_id for row_id, _, _ in entries]
    if ids == sorted(ids):
        merged = sorted([*entries, *new], key=lambda entry: entry[0])
    else:
        merged = [*entries, *sorted(new)]
    at: dict[int, int | str] = {}
    number = head + 1
    for _, content, where in merged:
        at[number] = where
        number += content.count("\n")
    return "".join([*raw[:head], *(content for _, content, _ in merged)]), at


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):  # never with an exponent, and no ".0"
        return format(Decimal(repr(value)), "f").removesuffix(".0")
    return str(value)


def _ids(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as handle:
        return [row[0] for row in csv.reader(handle) if row]


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _finish(data: Path) -> None:
    """Put the files that the journal names in place; does nothing without a journal."""
    folder = data / FOLDER
    journal = folder / JOURNAL
    if not journal.exists():
        return
    waiting: list[str] = []
    for name, old, new in json.loads(journal.read_text(encoding="utf-8")):
        staged, now = folder / COPY / name, _hash(data / name)
        if now == new:
            continue  # done before the crash
        if now != old or not staged.exists() or _hash(staged) != new:
            raise Unfinished(
                f"a write was cut off, and {name} has been changed since; nothing was written. "
                f"What it was to become is {data.name}/{FOLDER}/{COPY}/{name}: take over what is "
                f"missing, then delete the folder {data.name}/{FOLDER}/{COPY} and the file "
                f"{data.name}/{FOLDER}/{JOURNAL}"
            )
        waiting.append(name)
    try:
        with publish.lock(data / "build", WAIT):  # a build reads all files of one moment
            for name in waiting:
                put_in_place(folder / COPY / name, data / name)
    except Timeout:
        raise Busy(
            f"a build is going on (waited {WAIT:.0f} s); the rows are checked and kept, "
            "and the next write puts them in place"
        ) from None
    sync_folder(data)  # also what was put in place before the crash
    journal.unlink()
    shutil.rmtree(folder / COPY, ignore_errors=True)
