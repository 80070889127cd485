"""The one-way street: app.py, pages/ → dashboard/ → (the build file) ← etl/. Both use reading/."""

import ast
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
SOURCES = sorted(
    [PROJECT / "app.py", *PROJECT.glob("pages/*.py"), *PROJECT.glob("dashboard/*.py"),
     *PROJECT.glob("reading/*.py"), *PROJECT.glob("etl/**/*.py")]
)  # fmt: skip


def imported(path: Path) -> set[str]:
    """Top-level names of all modules that a file imports, at any depth of its code."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides where it points"
            names.add((node.module or "").split(".")[0])
    return names


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.relative_to(PROJECT).as_posix())
def test_imports_run_one_way(path: Path) -> None:
    part = path.relative_to(PROJECT).parts[0]
    names = imported(path)
    if part == "etl":
        assert not names & {"dashboard", "pages", "app", "streamlit", "plotly"}
    elif part == "reading":
        assert not names & {"etl", "dashboard", "pages", "app", "streamlit", "duckdb", "pandas"}
    elif part == "dashboard":
        assert not names & {"etl", "pages", "app"}
    else:
        assert not names & {"etl", "duckdb", "pages"}


def test_charts_know_neither_streamlit_nor_sql() -> None:
    for name in ("charts.py", "wording.py", "theme.py"):
        names = imported(PROJECT / "dashboard" / name)
        assert not names & {"streamlit", "duckdb"}, name
        assert "SELECT " not in (PROJECT / "dashboard" / name).read_text(encoding="utf-8")


def test_html_is_never_switched_on_and_nothing_is_unpickled() -> None:
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        assert "unsafe_allow_html=True" not in text, path
        assert not imported(path) & {"pickle", "marshal", "shelve"}, path


def test_queries_read_only_the_public_schema() -> None:
    text = (PROJECT / "dashboard" / "queries.py").read_text(encoding="utf-8")
    assert "core." not in text
