"""The documentation says what is there: commands, options and targets."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from etl.__main__ import app
from views.theme import PAGES

PROJECT = Path(__file__).parents[1]
USING = (PROJECT / "docs" / "using.md").read_text(encoding="utf-8")


def test_every_etl_command_is_explained() -> None:
    for name in get_command(app).commands:  # type: ignore[attr-defined]
        assert f"`{name}`" in USING or f"etl {name}" in USING


def test_every_page_is_explained() -> None:
    for entry in PAGES:
        assert f"**{entry.title}**" in USING


@pytest.mark.parametrize(
    "document",
    [
        "README.md",
        "CONTRIBUTING.md",
        "data/README.md",
        "docs/using.md",
        "docs/decisions.md",
        "docs/keeping-current.md",
        "docs/hosting.md",
        "docs/addresses.md",
        "docs/assistants.md",
    ],
)
def test_every_file_and_make_target_that_a_document_names_exists(document: str) -> None:
    text = (PROJECT / document).read_text(encoding="utf-8")
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make (\w+)|`make (\w+)", text, re.MULTILINE):
        assert re.search(rf"^{target[0] or target[1]}:", makefile, re.MULTILINE), target
    for path in re.findall(
        r"`((?:data|etl|dashboard|views|reading|audit|pages|tests|docs)/[\w./-]+\.\w+)`", text
    ):
        assert (PROJECT / path).exists(), path


def test_every_pinned_library_says_why_it_is_there() -> None:
    lines = [
        line
        for name in ("dashboard", "maps", "intake", "assistants", "storage", "validators")
        for line in (PROJECT / "requirements" / f"{name}.in").read_text("utf-8").splitlines()
    ]
    for line in lines:
        if line and not line.startswith(("#", "-r")):
            assert re.match(r"[\w-]+(\[[\w,-]+\])?==[\d.]+(?:\.post\d+)? +# .{10,}", line), line


def test_the_locks_have_what_is_wanted_with_hashes_and_name_no_host() -> None:
    for name, lock in (
        ("dashboard", ""),
        ("maps", "-maps"),
        ("intake", "-intake"),
        ("dev", "-dev"),
        ("storage", "-storage"),
    ):
        wanted = (PROJECT / "requirements" / f"{name}.in").read_text(encoding="utf-8")
        locked = (PROJECT / f"requirements{lock}.txt").read_text(encoding="utf-8")
        for pin in re.findall(r"^[\w-]+(?:\[[\w,-]+\])?==[\w.]+", wanted, re.MULTILINE):
            pin = re.sub(r"\[.*\]", "", pin)  # a lock names what an extra brings by itself
            assert f"{pin} \\\n" in locked or f"{pin} ;" in locked, pin
        assert "://" not in locked
        assert "--index" not in locked
        pins = re.findall(r"^[\w.,[\]-]+==", locked, re.MULTILINE)
        assert len(pins) == len(re.findall(r"^[\w.,[\]-]+==.*\n    --hash=", locked, re.MULTILINE))
