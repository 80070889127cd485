"""The one-way street: pages → dashboard → views → (the build file) ← etl."""

import ast
from pathlib import Path

import pytest

from tests.ledger import PROJECT

MAY_IMPORT = {  # of ours; a library is listed where only some may
    "pages": {"dashboard", "views", "streamlit"},
    "dashboard": {"dashboard", "views", "reading", "streamlit"},
    "views": {"views", "reading"},
    "reading": {"reading"},
    "etl": {"etl", "reading", "duckdb"},
    "audit": {"audit", "duckdb"},
}
GUARDED = set(MAY_IMPORT) | {"app", "tests", "bench", "streamlit", "duckdb"}
SOURCES = sorted(
    [PROJECT / "app.py", *(p for part in MAY_IMPORT for p in (PROJECT / part).rglob("*.py"))]
)


def modules(path: Path) -> set[str]:
    """Dotted names of all that a file imports, at any depth of its code."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides where it points"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def imported(path: Path) -> set[str]:
    """Top-level names of all modules that a file imports."""
    return {name.split(".")[0] for name in modules(path)}


def name_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    part = path.relative_to(PROJECT).parts[0]
    may = MAY_IMPORT.get(part, MAY_IMPORT["pages"])
    if name_of(path) == "views/database.py":
        may = may | {"duckdb"}  # the only door to the data
    assert imported(path) & GUARDED <= may


def test_views_have_no_circle_and_questions_words_and_charts_do_not_know_each_other() -> None:
    of = {
        name_of(p).removesuffix(".py").replace("/", "."): modules(p)
        for p in (PROJECT / "views").rglob("*.py")
        if p.name != "__init__.py"
    }
    leads: dict[str, set[str]] = {}
    for name, named in of.items():
        # A name in a module, the module, or a package, which stands for all that is in it.
        leads[name] = {
            m for m in of for i in named if f"{i}.".startswith(f"{m}.") or m.startswith(f"{i}.")
        }
        kinds = {n.split(".")[1] for n in leads[name] if n.count(".") > 1}
        kind = name.split(".")[1] if name.count(".") > 1 else "pages"
        assert kind == "pages" or kinds <= {kind}, name
    while leads:
        free = {name for name, names in leads.items() if not names & leads.keys() - {name}}
        assert free, f"a circle among {sorted(leads)}"
        leads = {name: names for name, names in leads.items() if name not in free}


def test_sql_stands_in_questions_alone() -> None:
    for path in SOURCES:
        if name_of(path).startswith(("etl/", "audit/", "views/queries/", "views/database.py")):
            continue
        assert "SELECT " not in path.read_text(encoding="utf-8"), path


def test_html_is_never_switched_on_and_nothing_is_unpickled() -> None:
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        assert "unsafe_allow_html=True" not in text, path
        assert not imported(path) & {"pickle", "marshal", "shelve"}, path


def test_queries_read_only_the_public_schema() -> None:
    for path in (PROJECT / "views" / "queries").glob("*.py"):
        assert "core." not in path.read_text(encoding="utf-8"), path
