"""The public schema: its SQL in order, the rules that pages print, and what each column means.

`pub` is all that readers of a build may rely on, so nothing of it is without a comment. The texts
stand in ``etl/sql/comments.toml``, each once: of a column name wherever it stands (``[_any]``, where
``*`` is any part of a name and ``{}`` what it was), of one column of one relation, which wins, and
of the relation itself (``_``). A number has its unit: ``["km²", "…"]``.
"""

from __future__ import annotations

import fnmatch
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import duckdb

SQL = Path(__file__).parents[1] / "sql"
# The files of `views/`, each after those that it reads.
VIEWS = (
    "ledger", "series", "figures", "months", "pairs", "records", "revisions", "events", "articles",
    "search", "reach", "measured", "claims", "claim_status", "claim_ledger", "twins", "known",
    "compared", "outcome", "judge", "statements",
)  # fmt: skip
# Rules that a page prints as they stand in the database: whole files of `views/`.
RULES = {"claims": ("claim_status",), "verdicts": ("twins", "outcome")}

UNITS = (
    "km²", "%", "points", "days", "months", "count", "degrees", "rank", "bytes", "seconds", "id",
    "step", "unit of the series", "printed unit", "unit of the comparison",
)  # fmt: skip
_NUMBERS = re.compile(r"(TINY|SMALL|BIG|HUGE|U)*(INT|INTEGER)|FLOAT|DOUBLE|DECIMAL.*")


class Column(NamedTuple):
    """A column of `pub`; `comment` is '' where it has none."""

    relation: str
    name: str
    type: str
    comment: str

    @property
    def is_number(self) -> bool:
        return _NUMBERS.fullmatch(self.type) is not None

    @property
    def unit(self) -> str:
        """The unit at the start of its comment: ``[km²] …``; '' without one."""
        found = re.match(r"\[([^]]+)\] ", self.comment)
        return found[1] if found else ""


class BadComments(Exception):
    """`comments.toml` and the schema do not fit together; the text says where."""


def create(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the empty schema `pub` from `core`, and say what everything in it means."""
    for name in VIEWS:
        connection.execute(_view(name))
    connection.execute("CREATE TABLE pub.rule (subject VARCHAR PRIMARY KEY, rules VARCHAR NOT NULL)")
    for subject, names in RULES.items():
        rules = "\n".join(_view(name) for name in names).rstrip()
        connection.execute("INSERT INTO pub.rule (subject, rules) VALUES (?, ?)", [subject, rules])
    texts = tomllib.loads((SQL / "comments.toml").read_text(encoding="utf-8"))
    connection.execute("; ".join(_statements(connection, texts))) if texts else None


def _view(name: str) -> str:
    return (SQL / "views" / f"{name}.sql").read_text(encoding="utf-8")


# --- comments ------------------------------------------------------------------------------------


def relations(connection: duckdb.DuckDBPyConnection) -> dict[str, tuple[str, str]]:
    """The tables and views of `pub` by name: TABLE or VIEW, and the comment."""
    found = connection.execute(
        """
        SELECT table_name, 'TABLE', coalesce(comment, '') FROM duckdb_tables()
        WHERE schema_name = 'pub'
        UNION ALL
        SELECT view_name, 'VIEW', coalesce(comment, '') FROM duckdb_views()
        WHERE schema_name = 'pub' ORDER BY 1
        """
    ).fetchall()
    return {name: (kind, comment) for name, kind, comment in found}


def macros(connection: duckdb.DuckDBPyConnection) -> dict[str, tuple[str, str, str]]:
    """The macros of `pub` by name: MACRO or MACRO TABLE, parameters, and the comment."""
    found = connection.execute(
        """
        SELECT function_name, CASE function_type WHEN 'macro' THEN 'MACRO' ELSE 'MACRO TABLE' END,
            array_to_string(parameters, ', '), coalesce(comment, '')
        FROM duckdb_functions() WHERE schema_name = 'pub' ORDER BY 1
        """
    ).fetchall()
    return {name: (kind, parameters, comment) for name, kind, parameters, comment in found}


def columns(connection: duckdb.DuckDBPyConnection) -> list[Column]:
    """Every column of `pub`, by relation and in its order."""
    found = connection.execute(
        """
        SELECT table_name, column_name, data_type, coalesce(comment, '') FROM duckdb_columns()
        WHERE schema_name = 'pub' ORDER BY table_name, column_index
        """
    ).fetchall()
    return [Column(*row) for row in found]


def _statements(
    connection: duckdb.DuckDBPyConnection, texts: Mapping[str, Mapping[str, object]]
) -> Iterator[str]:
    """`COMMENT ON …` for all that is there; what does not fit is refused, all of it at once."""
    have, macro, problems = relations(connection), macros(connection), []
    used: set[tuple[str, str]] = set()
    statements = []

    def said(section: str, key: str) -> None:
        used.add((section, key))

    for column in columns(connection):
        where = f"{column.relation}.{column.name}"
        found = _rows(texts, column)
        if len(found) != 1:
            rows = ", ".join(f"[{section}] {key}" for section, key, _ in found)
            problems.append(f"{where}: " + (f"several texts, {rows}" if found else "no text"))
            continue
        section, key, part = found[0]
        said(section, key)
        unit, text = _unit_and_text(texts[section][key])
        if bool(unit) != column.is_number or (unit and unit not in UNITS):
            problems.append(f"{where} ({column.type}): unit {unit!r}")
        text = text.replace("{}", part.replace("_", " ").strip())
        text = f"[{unit}] {text}" if unit else text
        statements.append(f'COMMENT ON COLUMN pub.{column.relation}."{column.name}" IS {_quoted(text)}')
    for name, (kind, _) in have.items():
        if text := str(texts.get(name, {}).get("_", "")):
            said(name, "_")
            statements.append(f"COMMENT ON {kind} pub.{name} IS {_quoted(text)}")
        else:
            problems.append(f"{name}: no text")
    for name, (kind, _, _) in macro.items():
        if text := str(texts["_macro"].get(name, "")):
            said("_macro", name)
            statements.append(f"COMMENT ON {kind} pub.{name} IS {_quoted(text)}")
        else:
            problems.append(f"macro {name}: no text")
    every = {(section, key) for section, rows in texts.items() for key in rows}
    problems += [f"[{section}] {key}: fits nothing" for section, key in sorted(every - used)]
    if problems:
        raise BadComments("\n".join(["etl/sql/comments.toml:", *problems]))
    yield from statements


def _rows(
    texts: Mapping[str, Mapping[str, object]], column: Column
) -> list[tuple[str, str, str]]:
    """The rows that speak of a column, of the most special kind that there is: section, key, part.

    Its own name before a pattern, its own relation before any.
    """
    for section in (column.relation, "_any"):
        keys = texts.get(section, {})
        if column.name in keys:
            return [(section, column.name, "")]
        found = [key for key in keys if "*" in key and fnmatch.fnmatchcase(column.name, key)]
        if found:
            return [(section, key, _part(key, column.name)) for key in found]
    return []


def _part(pattern: str, name: str) -> str:
    before, _, after = pattern.partition("*")
    return name[len(before) : len(name) - len(after)]


def _unit_and_text(row: object) -> tuple[str, str]:
    if isinstance(row, list):
        unit, text = row
        return str(unit), str(text)
    return "", str(row)


def _quoted(text: str) -> str:
    return "'" + " ".join(text.split()).replace("'", "''") + "'"
