"""Schema `pub` is a contract: everything in it says what it means, in which unit, and once."""

import re
from pathlib import Path
from typing import Any

import duckdb
import pytest

from etl.ledger import contract
from etl.ledger.contract import UNITS, BadComments, Column
from tests.ledger import PROJECT

Connection = duckdb.DuckDBPyConnection
SQL = sorted((PROJECT / "etl" / "sql").rglob("*.sql"))


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.lower()))


def test_everything_in_the_contract_says_what_it_means(db: Connection) -> None:
    named = [*contract.relations(db), *contract.macros(db)]
    silent = [it.name for it in named if not it.comment]
    silent += [f"{c.relation}.{c.name}" for c in contract.columns(db) if not c.comment]
    assert len(named) > 40
    assert silent == []


def test_no_comment_only_repeats_the_name(db: Connection) -> None:
    little = {"the", "a", "an", "of", "in", "is", "as", "its", "it"}
    assert [
        f"{c.relation}.{c.name}: {c.comment}"
        for c in contract.columns(db)
        if len(words(c.meaning.partition("NULL:")[0]) - words(c.name) - little) < 2
    ] == []


def test_every_number_and_nothing_else_has_a_unit_of_the_closed_list(db: Connection) -> None:
    every = contract.columns(db)
    assert [c for c in every if c.is_number != bool(c.unit)] == []
    assert {c.unit for c in every if c.unit} == set(UNITS)


UNITS_OF_NAMES = {"km2": "km²", "pct": "%", "days": "days", "months": "months"}


def test_a_unit_in_a_name_is_that_of_the_comment(db: Connection) -> None:
    for column in contract.columns(db):
        named = UNITS_OF_NAMES.get(column.name.rpartition("_")[2])
        if named and column.is_number:
            assert column.unit == named, column


def untold(connection: Connection) -> list[str]:
    """Columns with empty cells that do not say what these mean."""
    found = []
    for column in contract.columns(connection):
        sql = f'SELECT count(*) FROM pub."{column.relation}" WHERE "{column.name}" IS NULL'  # noqa: S608
        (empty,) = connection.execute(sql).fetchone() or (0,)
        if empty and "NULL: " not in column.comment:
            found.append(f"{column.relation}.{column.name}: {empty} rows")
    return found


def test_a_column_with_empty_cells_says_what_they_mean(db: Connection) -> None:
    assert untold(db) == []


def test_the_codebook_is_that_of_the_database(db: Connection) -> None:
    text = (PROJECT / "docs" / "codebook.md").read_text(encoding="utf-8")
    assert text == contract.codebook(db), "stale: python -m etl codebook > docs/codebook.md"


# What is wrong with the texts themselves

PLAIN: dict[str, Any] = {
    "_macro": {},
    "_any": {"km2": ["km²", "Ground."]},
    "one": {"_": "A row.", "name_*": "In {}."},
}


@pytest.fixture
def small() -> Connection:
    db = duckdb.connect(":memory:")
    db.execute("CREATE SCHEMA pub; CREATE TABLE pub.one (km2 DOUBLE, name_old_en VARCHAR)")
    return db


def test_a_text_may_hold_for_a_pattern_of_names(small: Connection) -> None:
    small.execute(contract.comments(small, PLAIN))
    assert contract.columns(small) == [
        Column("one", "km2", "DOUBLE", "[km²] Ground."),
        Column("one", "name_old_en", "VARCHAR", "In old en."),
    ]


def test_a_text_may_take_up_that_of_any_relation(small: Connection) -> None:
    own = {"_": "A row.", "name_*": "Old: {=} NULL: none.", "km2": ["km²", "{=} More."]}
    general = {**PLAIN["_any"], "en": "English. NULL: unknown."}
    small.execute(contract.comments(small, PLAIN | {"one": own, "_any": general}))
    assert [c.comment for c in contract.columns(small)] == [
        "[km²] Ground. More.",
        "Old: English. NULL: none.",
    ]


@pytest.mark.parametrize(
    ("section", "rows", "said"),
    [
        ("one", {"_": "A row."}, "one.name_old_en: no text"),
        ("one", {"name_*": "In {}."}, "one: no text"),
        ("one", {"_": "A row.", "name_*": "In {}.", "*_en": "In {}."}, "[one] name_* and [one] *_"),
        ("two", {"_": "A row."}, "[two] _: fits nothing"),
        ("_any", {"km2": ["km²", "Ground."], "km3": ["km²", "Ground."]}, "km3: fits nothing"),
        ("_any", {"km2": ["km²", "Ground."], "name_*": "In {}."}, "[_any] name_*: fits nothing"),
        ("_any", {"km2": "Ground."}, "one.km2 is DOUBLE: its unit is not said"),
        ("_any", {"km2": ["acres", "Ground."]}, "one.km2 is DOUBLE: its unit is acres"),
        ("one", {"_": "A row.", "name_*": ["km²", "In."]}, "name_old_en is VARCHAR: its unit is"),
        (
            "one",
            {"_": "A row.", "name_*": "In: {=}"},
            "name_old_en: [_any] has nothing for In: {=}",
        ),
    ],
)
def test_a_text_that_does_not_fit_stops_the_build(
    small: Connection, section: str, rows: dict[str, Any], said: str
) -> None:
    with pytest.raises(BadComments, match=re.escape(said)):
        contract.comments(small, PLAIN | {section: rows})


# How the SQL is written


def test_every_file_of_views_is_in_the_order() -> None:
    files = {path.stem for path in (PROJECT / "etl" / "sql" / "views").glob("*.sql")}
    assert files == set(contract.VIEWS)
    assert len(contract.VIEWS) == len(files)


@pytest.mark.parametrize("path", SQL, ids=lambda p: p.name)
def test_a_relation_names_its_columns_and_no_file_is_long(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    bare = re.sub(r"--[^\n]*|'[^']*'", "", text)
    while (less := re.sub(r"\([^()]*\)", "", bare)) != bare:
        bare = less
    for statement in bare.split(";"):
        if re.match(r"\s*CREATE (TABLE|VIEW) ", statement):
            assert not re.search(r"(SELECT|,)\s*(\w+\.)?\*", statement), statement
        if "INSERT INTO" in statement:
            assert "BY NAME" in statement, statement


def test_no_state_is_read_out_of_the_words_of_a_flag() -> None:
    scripts = [*PROJECT.glob("*.py"), *PROJECT.glob("pages/*.py")]
    readers = [*SQL, *PROJECT.glob("dashboard/*.py"), *scripts]
    for path in [*readers, PROJECT / "audit" / "compare.py"]:
        for line in path.read_text(encoding="utf-8").splitlines():
            looks = re.search(
                r"flag\b.*( LIKE |startswith|contains|partition|regexp|fullmatch)", line
            )
            assert not looks, f"{path}: {line}"
