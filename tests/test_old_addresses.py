"""Addresses that pages had before lead to where their content is now, with their choices."""

from pathlib import Path

import pytest

from tests.test_pages import PROJECT, opened, words
from views.theme import MOVED, PAGES, UNLISTED


def test_every_script_is_a_page_or_an_old_address() -> None:
    scripts = {path.stem for path in (PROJECT / "pages").glob("*.py")}
    assert scripts == {e.name for e in (*PAGES, *UNLISTED)} - {""} | set(MOVED)


@pytest.mark.parametrize(
    ("old", "query", "there"),
    [
        ("statements", {"statement": "c105"}, "Does the headline hold?"),
        ("statements", {"verdict": "contradicts"}, "Does the headline hold?"),
        ("estimators", {"a": "black-bird-net", "b": "afp-net-2026"}, "Black Bird Group"),
        ("revisions", {"seen": "2025-02-15"}, "How to read these numbers"),
        ("figure", {"id": "f0174"}, "701 km²"),
        ("figure", {}, "Figures by month"),
    ],
)
def test_an_old_address_shows_what_was_there(old: str, query: dict[str, str], there: str) -> None:
    test = opened(old, **query)
    said = words(test) + "".join(c.label for c in test.button_group)
    shown = [o for c in test.button_group for o in getattr(c, "options", ())]
    assert there in said or there in shown
    for key, value in query.items():
        assert test.query_params[key] in (value, [value])


def test_no_page_is_called_by_an_old_address() -> None:
    for folder in ("views", "pages", "dashboard"):
        for path in (Path(PROJECT) / folder).rglob("*.py"):
            code = path.read_text(encoding="utf-8")
            assert not [old for old in MOVED if f"{old}?" in code], path
