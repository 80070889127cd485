"""The workflows are such that GitHub takes them, with no more rights than they need."""

import re
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
GITHUB = PROJECT / ".github"
LINTER = Path(sys.executable).with_name("zizmor")
SECRETS_OF_SHAPES = ("data/raw", "data/build")


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    if not LINTER.exists():
        warnings.warn("SKIPPED: zizmor is not installed; make check test brings it", stacklevel=1)
        pytest.skip("zizmor is not here")
    command = [
        str(LINTER),
        "--offline",
        "--quiet",
        "--strict-collection",
        "--persona",
        "auditor",
        str(folder),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_linter_finds_nothing() -> None:
    done = linted(GITHUB)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("runs-on:", "run-on:"),  # a key that nobody knows
        ("persist-credentials: false", "persist-credentials: true"),
        ("permissions: {}", "permissions: write-all"),
        ("actions/checkout@v5", "somebody/checkout@v5"),  # another's action by a name that moves
    ],
)
def test_the_linter_refuses_what_is_wrong(tmp_path: Path, old: str, new: str) -> None:
    shutil.copytree(GITHUB, tmp_path / ".github")
    path = tmp_path / ".github" / "workflows" / "update.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert linted(tmp_path / ".github").returncode != 0


def test_what_is_fetched_is_cached_and_never_committed() -> None:
    text = (GITHUB / "workflows" / "update.yml").read_text(encoding="utf-8")
    (added,) = re.findall(r"git add (.*)", text)
    assert not any(path.startswith(SECRETS_OF_SHAPES) for path in added.split())
    assert text.count("path: data/raw\n") == 2  # out of the cache, and into it
    ignored = (PROJECT / ".gitignore").read_text(encoding="utf-8")
    assert all(f"/{path}/" in ignored for path in SECRETS_OF_SHAPES)


def test_a_change_lands_by_what_anybody_can_run_at_home() -> None:
    text = (GITHUB / "workflows" / "ci.yml").read_text(encoding="utf-8")
    assert re.findall(r"- run: (.*)", text) == [".ci/run"]
