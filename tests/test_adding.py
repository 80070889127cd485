"""To add one thing touches the files that CONTRIBUTING names and no other; no fact is in code."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest

from etl.ledger.build import build
from tests.ledger import PROJECT, SMALL, Ledger
from views.pages import methods, overview, trends

CODE = [
    *PROJECT.glob("*.py"),
    *(p for part in ("pages", "dashboard", "views", "etl", "audit")
      for p in (PROJECT / part).rglob("*.py") if "sources" not in p.parts),
]  # fmt: skip
SQL = sorted((PROJECT / "etl").rglob("*.sql"))


def texts(path: Path) -> list[str]:
    """All texts of a file of code but those that explain it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    explains = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and node.body
        if isinstance(node.body[0], ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        and id(node) not in explains
    ]  # fmt: skip


def test_no_estimator_and_no_source_is_named_in_code() -> None:
    with (PROJECT / "data" / "series.toml").open("rb") as file:
        stanzas = tomllib.load(file)
    names = {n for e in stanzas["estimators"].values() for n in (e["name"], e["short"])}
    names |= set(stanzas["series"]) | {
        p.name for p in (PROJECT / "data" / "measured").iterdir() if p.is_dir()
    }
    ids = {i for i in stanzas["estimators"] if "-" in i or i in ("afp", "isw", "deepstate")}
    # "AFP" and the like are names wherever they stand; a common word only as a whole text.
    named = re.compile(rf"\b({'|'.join(map(re.escape, sorted(names | ids, key=len)))})\b")
    ours = {"frontline-ledger", stanzas["estimators"]["frontline-ledger"]["name"]}
    found = {
        (path.relative_to(PROJECT).as_posix(), hit[0])
        for path in CODE
        for text in texts(path)
        for hit in named.finditer(text)
        if hit[0] not in ours
    }
    for path in SQL:
        code = re.sub(r"--.*", "", path.read_text(encoding="utf-8"))
        found |= {(path.name, hit[0]) for hit in named.finditer(code)}
    assert found == set()


ESTIMATOR = """
[maps.third-eye]
name = "Third Eye's map"
kind = "map"
data_sources = "Third Eye's drawings"

[estimators.third-eye]
name = "Third Eye Observers"
short = "Third Eye"
kind = "map project"
side = "third"
about = "Made up for a test."
rank = 1
color = "#123456"
mark = "hexagram"

[series.third-eye-net]
name = "Third Eye, net change"
estimator = "third-eye"
measure = "net_change"
side = "russia"
unit = "km2"
data_source = "Third Eye's drawings"
definition = "Net change between two drawings."
valid_from = 2022-02-24
"""


def test_a_new_estimator_is_rows_alone(ledger: Ledger) -> None:
    with (ledger.folder / "series.toml").open("a", encoding="utf-8") as file:
        file.write(ESTIMATOR)
    with (ledger.folder / "figures.csv").open("a", encoding="utf-8") as file:
        for n, (month, last, km2) in enumerate((("01", 31, 11), ("02", 29, 22), ("03", 31, 33))):
            file.write(
                f"f090{n},prints,,third-eye-net,ua,russia,month,2024-{month}-01,"
                f"2024-{month}-{last},exact,2024-05-02,article date,,{km2},,km2,{km2} km²,"
                "gazette-2024-05-02,,,,\n"
            )
    result = build(ledger.folder)
    assert result is not None
    known = trends.options(result.path)
    assert next(iter(known.series)) == "third-eye-net"  # by its rank
    choices = trends.Choices(("third-eye-net",), "ua", "2024-01", "2024-03")
    chart = trends.view(result.path, choices).chart
    assert chart is not None
    (bars,) = chart.figure["data"]
    assert (bars["name"], bars["marker"]["color"]) == ("Third Eye", "#123456")
    assert list(bars["y"]) == [11, 22, 33]
    who = overview.view(result.path, "2024-03").who.rows
    assert who["Counted by"].iloc[0] == "Third Eye"
    page = methods.view(result.path, date(2024, 6, 1))
    assert "Third Eye's map" not in page.built
    assert any("Third Eye" in str(cell) for cell in page.few.rows.to_numpy().ravel())


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code in a folder of its own, with the small ledger as its data."""
    root = tmp_path_factory.mktemp("copy")
    for part in ("etl", "views", "share", "dashboard", "pages", "reading", ".streamlit"):
        shutil.copytree(PROJECT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    for script in PROJECT.glob("*.py"):
        shutil.copy(script, root)
    Ledger.copy(root / "data", of=SMALL)
    return root


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=root, capture_output=True, text=True, check=False,
        env={"PATH": "/usr/bin:/bin", "LEDGER_DATA": str(root / "data"), "PYTHONPATH": str(root)},
    )  # fmt: skip


def test_a_new_rule_is_one_file(copy: Path) -> None:
    rule = copy / "etl" / "sql" / "checks" / "gazettes_are_not_wanted.sql"
    rule.write_text(
        "-- No gazette is wanted.\n"
        "SELECT 'publishers.csv' AS file, publisher_id AS row_id, 'name' AS \"column\",\n"
        "    name AS found, 'another outlet' AS wanted\n"
        "FROM stage_publisher WHERE publisher_id LIKE '%gazette%'\n",
        encoding="utf-8",
    )
    try:
        done = run(copy, "-m", "etl", "check")
    finally:
        rule.unlink()
    assert done.returncode == 1
    assert "No gazette is wanted." in done.stderr
    assert run(copy, "-m", "etl", "check").returncode == 0


def test_a_new_page_is_a_view_a_script_and_a_line(copy: Path) -> None:
    (copy / "views" / "pages" / "toy.py").write_text(
        '"""A toy."""\n\nfrom pathlib import Path\n\nfrom views.shown import kept\n\n\n'
        "@kept\ndef view(build: Path) -> str:\n    return f'Seen from {build.suffix}'\n",
        encoding="utf-8",
    )
    (copy / "pages" / "toy.py").write_text(
        '"""A toy."""\n\nimport streamlit as st\n\nfrom dashboard import escape, frame\n'
        "from views.pages import toy\n\nbuild = frame.page('A toy')\n"
        "st.markdown(escape.plain(toy.view(build)))\nframe.footer()\n",
        encoding="utf-8",
    )
    theme = copy / "views" / "theme.py"
    theme.write_text(
        theme.read_text(encoding="utf-8").replace(
            '    Page(\n        "pages/methods.py"',
            '    Page("pages/toy.py", "Toy"),\n    Page(\n        "pages/methods.py"',
        ),
        encoding="utf-8",
    )
    done = run(
        copy, "-c",
        "from streamlit.testing.v1 import AppTest\n"
        "test = AppTest.from_file('overview.py', default_timeout=600).run()\n"
        "test.switch_page('pages/toy.py').run()\n"
        "assert not test.exception, test.exception\n"
        "assert any('Seen from' in m.value for m in test.markdown)\n"
        "assert any('>Toy</a>' in shown.proto.body for shown in test.get('html'))\n",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
