"""The public schema: its SQL in order, the rules that pages print, and what everything means.

`pub` is all that readers of a build may rely on, so nothing in it is without a comment. The texts
stand once each in ``etl/sql/comments.toml``; its head says how one is found.
"""

from __future__ import annotations

import fnmatch
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import duckdb

SQL = Path(__file__).parents[1] / "sql"
# The files of `views/`, each after those that it reads.
VIEWS = (
    "ledger", "series", "figures", "months", "pairs", "records", "revisions", "corrections",
    "events", "articles", "search", "reach", "measured", "month_maps", "days", "windows", "pace",
    "claims", "claim_status", "claim_ledger", "twins", "known", "compared", "outcome", "judge",
    "statements",
)  # fmt: skip
# Rules that a page prints as the database applies them: whole files of `views/`.
RULES = {"claims": ("claim_status",), "verdicts": ("twins", "outcome")}

UNITS = (
    "km²", "%", "degrees", "days", "months", "seconds", "bytes", "count", "rank", "ratio", "sign",
    "id", "unit of the series", "printed unit", "unit of the comparison",
    "number of the comparison",
)  # fmt: skip
_NUMBERS = re.compile(r"U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL.*")

Texts = dict[str, dict[str, str | list[str]]]  # section → name or pattern → text, or unit and text


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
        """What its comment begins with, as in ``[km²] …``; '' without one."""
        return found[1] if (found := re.match(r"\[([^]]+)\] ", self.comment)) else ""

    @property
    def meaning(self) -> str:
        """Its comment without the unit."""
        return self.comment.removeprefix(f"[{self.unit}] ")


class Named(NamedTuple):
    """A table, view or macro of `pub`, as ``COMMENT ON`` names its kind."""

    kind: str
    name: str
    parameters: str
    comment: str


class BadComments(Exception):
    """``comments.toml`` and the schema do not fit together; the text lists where."""


def create(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the empty schema `pub` from `core`."""
    for name in VIEWS:
        connection.execute(_view(name))
    connection.execute(
        "CREATE TABLE pub.rule (subject VARCHAR PRIMARY KEY, rules VARCHAR NOT NULL)"
    )
    for subject, names in RULES.items():
        rules = "\n".join(_view(name) for name in names).rstrip()
        connection.execute("INSERT INTO pub.rule (subject, rules) VALUES (?, ?)", [subject, rules])


def explain(connection: duckdb.DuckDBPyConnection) -> None:
    """Say of everything in `pub` what it means."""
    texts = tomllib.loads((SQL / "comments.toml").read_text(encoding="utf-8"))
    connection.execute(comments(connection, texts))


def _view(name: str) -> str:
    return (SQL / "views" / f"{name}.sql").read_text(encoding="utf-8")


def relations(connection: duckdb.DuckDBPyConnection) -> list[Named]:
    """The tables and views of `pub`, by name."""
    return _named(
        connection,
        """
        SELECT 'TABLE', table_name, '', comment FROM duckdb_tables() WHERE schema_name = 'pub'
        UNION ALL
        SELECT 'VIEW', view_name, '', comment FROM duckdb_views() WHERE schema_name = 'pub'
        ORDER BY 2
        """,
    )


def macros(connection: duckdb.DuckDBPyConnection) -> list[Named]:
    """The macros of `pub`, by name."""
    return _named(
        connection,
        """
        SELECT CASE function_type WHEN 'macro' THEN 'MACRO' ELSE 'MACRO TABLE' END, function_name,
            array_to_string(parameters, ', '), comment
        FROM duckdb_functions() WHERE schema_name = 'pub' ORDER BY 2
        """,
    )


def _named(connection: duckdb.DuckDBPyConnection, sql: str) -> list[Named]:
    found = connection.execute(sql).fetchall()
    return [Named(kind, name, given, comment or "") for kind, name, given, comment in found]


def columns(connection: duckdb.DuckDBPyConnection) -> list[Column]:
    """Every column of `pub`, by relation and in its order."""
    found = connection.execute(
        """
        SELECT table_name, column_name, data_type, coalesce(comment, '') FROM duckdb_columns()
        WHERE schema_name = 'pub' ORDER BY table_name, column_index
        """
    ).fetchall()
    return [Column(*row) for row in found]


def comments(connection: duckdb.DuckDBPyConnection, texts: Texts) -> str:
    """The statements that put all texts into the database.

    Raises BadComments with everything that has no text or several, and every text that fits nothing
    or has not the unit that it should.
    """
    statements, problems = [], []
    unused = {(section, key) for section, rows in texts.items() for key in rows}

    def put(section: str, key: str, target: str, text: str) -> None:
        unused.discard((section, key))
        text = text.replace("'", "''")
        statements.append(f"COMMENT ON {target} IS '{text}'")

    for column in columns(connection):
        where = f"{column.relation}.{column.name}"
        found = _rows(texts, column)
        if len(found) != 1:
            rows = " and ".join(f"[{section}] {key}" for section, key in found)
            problems.append(f"{where}: {rows or 'no text'}")
            continue
        ((section, key),) = found
        unit, text = _unit_and_text(texts[section][key])
        if column.is_number != bool(unit) or (unit and unit not in UNITS):
            problems.append(f"{where} is {column.type}: its unit is {unit or 'not said'}")
        part = _part(key, column.name)
        if "{=}" in text and (end := _known_end(texts, part)):
            unused.discard(("_any", end))
            taken = _unit_and_text(texts["_any"][end])[1].partition(" NULL:")[0]
            text = text.replace("{=}", taken)
        text = text.replace("{}", part.replace("_", " "))
        if "{" in text:
            problems.append(f"{where}: [_any] has nothing for {text}")
        put(section, key, f'COLUMN pub."{column.relation}"."{column.name}"',
            f"[{unit}] {text}" if unit else text)  # fmt: skip
    for section, named in (("", relations(connection)), ("_macro", macros(connection))):
        for it in named:
            at = (section, it.name) if section else (it.name, "_")
            said = texts.get(at[0], {}).get(at[1])
            if isinstance(said, str):
                put(*at, f'{it.kind} pub."{it.name}"', said)
            else:
                problems.append(f"{it.name}: no text")
    problems += [f"[{section}] {key}: fits nothing" for section, key in sorted(unused)]
    if problems:
        raise BadComments("\n".join(["etl/sql/comments.toml", *problems]))
    return ";\n".join(statements)


def _rows(texts: Texts, column: Column) -> list[tuple[str, str]]:
    """The rows that speak of a column: of its relation before any, of its name before a pattern."""
    for section in (column.relation, "_any"):
        keys = texts.get(section, {})
        if column.name in keys:
            return [(section, column.name)]
        if found := [k for k in keys if "*" in k and fnmatch.fnmatchcase(column.name, k)]:
            return [(section, key) for key in found]
    return []


def _part(key: str, name: str) -> str:
    """What of a name stands for the star of a pattern; the name itself where there is no star."""
    before, _, after = key.partition("*")
    return name[len(before) : len(name) - len(after)] if "*" in key else name


def _known_end(texts: Texts, name: str) -> str:
    """The longest end of a name that is a name of ``[_any]``; '' where none is."""
    ends = (name.split("_", start)[start] for start in range(name.count("_") + 1))
    return next((end for end in ends if end in texts["_any"]), "")


def _unit_and_text(row: str | list[str]) -> tuple[str, str]:
    unit, text = ("", row) if isinstance(row, str) else row
    return unit, text


HEAD = """# Codebook

What everything in schema `pub` of a build means: the tables and views that pages, downloads and
your own queries read. Made from the comments in the database by `python -m etl codebook`; the texts
stand in `etl/sql/comments.toml`. The files that people type are described in `data/README.md`.

```python
import duckdb

build = duckdb.connect("data/build/" + open("data/build/CURRENT").read().strip(), read_only=True)
build.sql("SELECT month, estimator, km2, link FROM pub.monthly_change WHERE place_id = 'ua'")
```

Every number has a unit: square kilometres on the ellipsoid (WGS 84), per cent, days and so on.
Where it differs by row, the unit is that of the series (column `unit`), the printed one
(`printed_unit`), or that of the comparison. Positive is what Russia gained or holds. A month is a
calendar month, told by its first day.
"""


def codebook(connection: duckdb.DuckDBPyConnection) -> str:
    """The comments of a build as a document."""
    by_relation: dict[str, list[Column]] = {}
    for column in columns(connection):
        by_relation.setdefault(column.relation, []).append(column)
    parts = [HEAD]
    for it in relations(connection):
        lines = ["| column | type | unit | meaning |", "|---|---|---|---|"]
        for c in by_relation[it.name]:
            cells = (f"`{c.name}`", c.type.replace('"', ""), c.unit, c.meaning)
            lines.append(f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |")
        parts.append("\n".join([f"## {it.name}\n\n{it.comment}\n", *lines, ""]))
    parts.append("## Macros\n")
    parts += [f"* `{m.name}({m.parameters})`: {m.comment}" for m in macros(connection)]
    return "\n".join(parts) + "\n"
