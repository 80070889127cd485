"""The one-way street: pages → dashboard → share → views → (the build file) ← etl.

Within etl/: problems ← web ← maps ← ledger ← intake, discovery ← the commands. How a file is
replaced (files.py) is below all.
"""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.ledger import PROJECT

MAY_IMPORT = {  # of ours; a library is listed where only some may
    "pages": {"dashboard", "views", "streamlit"},
    "dashboard": {"dashboard", "share", "views", "reading", "streamlit"},
    "share": {"share", "views", "reading", "files"},
    "views": {"views", "reading", "files"},
    "reading": {"reading"},
    "etl": {"etl", "reading", "files", "duckdb"},
    "audit": {"audit", "duckdb"},
}
GUARDED = set(MAY_IMPORT) | {"files", "app", "overview", "tests", "bench", "streamlit", "duckdb"}
SOURCES = sorted(
    [*PROJECT.glob("*.py"), *(p for part in MAY_IMPORT for p in (PROJECT / part).rglob("*.py"))]
)


@cache  # several tests look at each file
def nodes(path: Path) -> list[ast.AST]:
    """All nodes of a file of code, the outer before the inner."""
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def modules(path: Path) -> frozenset[str]:
    """Dotted names of all that a file imports, at any depth of its code."""
    names: set[str] = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides where it points"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(names)


def imported(path: Path) -> set[str]:
    """Top-level names of all modules that a file imports."""
    return {name.split(".")[0] for name in modules(path)}


def name_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    part = path.relative_to(PROJECT).parts[0]
    may = MAY_IMPORT.get(part, MAY_IMPORT["pages"])
    if part == "app.py":
        may = {"share", "streamlit"}  # puts them side by side
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


# --- Inside etl/ -------------------------------------------------------------------------------

ETL = [path for path in SOURCES if path.is_relative_to(PROJECT / "etl")]
# What a wing (or a module beside the wings) may import of etl/. The ledger reads what maps wrote
# and what their sources say of themselves; maps know nothing of the ledger.
WINGS: dict[str, set[str]] = {
    "problems": set(),
    "terminal": {"problems"},
    "web": {"problems"},
    "maps": {"problems", "web"},
    "ledger": {"problems", "maps"},
    "intake": {"problems", "terminal", "web", "ledger"},
    "discovery": {"problems", "terminal", "web", "ledger"},
    "update": {"problems", "maps", "ledger", "discovery"},
}


def module_of(path: Path) -> str:
    """The dotted name of a file's module."""
    parts = path.relative_to(PROJECT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_of(path): path for path in SOURCES if path.parent != PROJECT}


def names_imported(path: Path) -> list[tuple[str, str]]:
    """(module, name) of each name that a file imports of the project; name "" is the module."""
    found: list[tuple[str, str]] = []
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found += [(alias.name, "") for alias in node.names if alias.name in MODULES]
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                if whole in MODULES:
                    found.append((whole, ""))
                elif node.module in MODULES:
                    found.append((node.module, alias.name))
    return found


def test_the_wings_of_the_etl_import_one_way() -> None:
    wings = {module_of(path).split(".")[1] for path in ETL if module_of(path).count(".")}
    assert wings - {"__main__"} == set(WINGS)
    order = list(WINGS)
    for wing, others in WINGS.items():  # a list in which each points back has no circle
        assert all(order.index(other) < order.index(wing) for other in others), wing
    for path in ETL:
        wing = [*module_of(path).split("."), ""][1]
        for module, _ in names_imported(path) if wing in WINGS else ():
            if module.startswith("etl."):
                other = module.split(".")[1]
                assert other == wing or other in WINGS[wing], f"{path} imports {module}"


def test_no_module_of_the_etl_imports_itself_by_way_of_others() -> None:
    """Also where an import waits inside a function: such a one is for what is heavy."""
    points_to = {module_of(path): {module for module, _ in names_imported(path)} for path in ETL}
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " → ".join((*way, module))
        if module not in done:
            for other in points_to.get(module, set()):
                visit(other, (*way, module))
            done.add(module)

    for module in points_to:
        visit(module, ())


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_nobody_uses_the_private_names_of_another_module(path: Path) -> None:
    of_modules: set[str] = set()
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom | ast.Import):
            of_modules |= {alias.asname or alias.name for alias in node.names}
            private = [a.name for a in node.names if a.name.startswith("_")]
            assert getattr(node, "module", None) == "__future__" or not private, private
    for node in nodes(path):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            is_private = node.attr.startswith("_") and not node.attr.startswith("__")
            assert not (is_private and node.value.id in of_modules), ast.unparse(node)


def test_files_are_replaced_in_one_place() -> None:
    for path in SOURCES:
        for node in nodes(path) if path != PROJECT / "files.py" else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                assert ast.unparse(node.func) not in ("os.replace", "os.rename", "shutil.move"), (
                    path
                )
                if node.func.attr in ("rename", "replace"):
                    # of a path; text is replaced by two arguments, a part of a date by a named one
                    assert len(node.args) != 1 or node.keywords, f"{path}: {ast.unparse(node)}"
