"""No pattern over sentences may begin or end inside a longer word: "almost" holds no "most"."""

import datetime as dt
import re
import re._constants as sre  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import sys
from pathlib import Path
from typing import Any

import pytest

from reading import named, sides, statements, vocabulary
from tests.test_reading_statements import ESTIMATORS, PLACES
from tests.texts.sentences import FIRST, SECOND, THIRD

# Where a pattern stands with regard to a word: between two (EDGE), in one (INSIDE), or either.
EDGE, INSIDE, UNKNOWN = "edge", "inside", "unknown"


def _is_letter(code: int) -> bool:
    return chr(code).isalpha()


def _faults(items: Any, before: set[str], found: list[str]) -> set[str]:
    """Walks a parsed pattern; gives what may stand before the next item, and notes faults.

    A fault is a run of letters that may begin inside a longer word.
    """
    for op, value in items:
        name = str(op)
        if name == "LITERAL":
            if _is_letter(value):
                if UNKNOWN in before:
                    found.append(chr(value))
                before = {INSIDE}
            else:
                before = {EDGE}
        elif name == "AT":
            if value in (sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING):
                before = {EDGE}
        elif name == "ASSERT_NOT":
            direction, inner = value
            if (
                direction < 0
                and any(str(o) == "IN" for o, _ in inner)
                and "CATEGORY_WORD" in str(inner)
            ):
                before = {EDGE}  # (?<!\w)
        elif name == "ASSERT":
            direction, inner = value
            if direction < 0:
                before = _faults(inner, {EDGE}, [])
        elif name == "SUBPATTERN":
            before = _faults(value[-1], before, found)
        elif name == "BRANCH":
            after: set[str] = set()
            for branch in value[1]:
                after |= _faults(branch, set(before), found)
            before = after
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, most, inner = value
            after = _faults(inner, set(before), found)
            if most > 1:  # the next turn follows this one
                after |= _faults(inner, set(after), found)
            before = after | (before if least == 0 else set())
        elif name == "IN":
            text = str(value)
            letters = any(str(o) == "LITERAL" and _is_letter(v) for o, v in value)
            if "NEGATE" in text:
                before = {UNKNOWN}
            elif "CATEGORY_WORD" in text and "NOT_WORD" not in text:
                before = {INSIDE}
            elif letters or ("RANGE" in text and any(
                str(o) == "RANGE" and _is_letter(v[0]) for o, v in value
            )):  # fmt: skip
                if UNKNOWN in before:
                    found.append("[…]")
                before = {INSIDE}
            elif "CATEGORY_DIGIT" in text:
                before = {INSIDE}
            else:
                before = {EDGE}  # spaces, signs, the private characters
        elif name in ("ANY", "NOT_LITERAL") or name == "GROUPREF":
            before = {UNKNOWN}
    return before


def begins_in_a_word(pattern: re.Pattern[str], *, anchored: bool = False) -> list[str]:
    found: list[str] = []
    _faults(parser.parse(pattern.pattern, pattern.flags), {EDGE if anchored else UNKNOWN}, found)
    return found


def ends_in_a_word(pattern: re.Pattern[str]) -> bool:
    """Whether the last thing of some way through a pattern is a letter that may go on."""

    def last(items: Any) -> set[str]:
        for op, value in reversed(list(items)):
            name = str(op)
            if name in ("LITERAL",):
                return {INSIDE if _is_letter(value) else EDGE}
            if name == "AT":
                return {EDGE}
            if name in ("ASSERT", "ASSERT_NOT"):
                if value[0] > 0:
                    return {EDGE}  # what follows is said
                continue
            if name == "SUBPATTERN":
                got = last(value[-1])
                if got:
                    return got
                continue
            if name == "BRANCH":
                got = set()
                empty = False
                for branch in value[1]:
                    one = last(branch)
                    empty = empty or not one
                    got |= one
                if not empty:
                    return got
                rest = list(items)[: list(items).index((op, value))]
                return got | last(rest)
            if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
                least, _, inner = value
                got = last(inner)
                if "CATEGORY_WORD" in str(inner) and len(inner) == 1:
                    return {EDGE}  # \w* takes the whole word
                if least == 0:
                    rest = list(items)[: list(items).index((op, value))]
                    return got | last(rest)
                return got
            return {EDGE}
        return set()

    return INSIDE in last(parser.parse(pattern.pattern, pattern.flags))


@pytest.fixture(scope="module")
def used() -> list[re.Pattern[str]]:
    """Every pattern of comparisons: of their modules, and what reading our own sentences makes."""
    texts = [text for text, *_ in (*FIRST, *SECOND, *THIRD)]
    for text in (
        *texts,
        "The ground of November 2025, the pace of a month.",
        "Donetsk oblast 5 sq km 5%.",
    ):
        statements.read(text, today=dt.date(2025, 12, 2), places=PLACES, estimators=ESTIMATORS)
    sides.balance("The ground of a month.")
    sides.meant("Ukraine took ", "the ground")
    # only patterns over sentences as they are written look past capitals; others have few
    comparisons = ("reading.comparison", "reading.statements", "reading.sides")
    others = [
        id(value)
        for name, module in sys.modules.items()
        if name.startswith("reading.") and not name.startswith(comparisons)
        for value in vars(module).values()
    ]
    return [p for p in vocabulary.MADE if p.flags & re.IGNORECASE and id(p) not in others]  # type: ignore[misc]


def test_no_pattern_begins_inside_a_longer_word(used: list[re.Pattern[str]]) -> None:
    assert len(used) > 280
    assert {p.pattern: f for p in used if (f := begins_in_a_word(p))} == {}


def test_no_pattern_ends_inside_a_longer_word(used: list[re.Pattern[str]]) -> None:
    assert [p.pattern for p in used if ends_in_a_word(p)] == []


def test_no_period_begins_inside_a_longer_word_or_number() -> None:
    rules = [*named._WITH_DATES, *named._TOLD]
    assert len(rules) > 30
    assert {p.pattern: f for p, _ in rules if (f := begins_in_a_word(p))} == {}


@pytest.mark.parametrize(
    ("text", "faulty"),
    [
        (r"(?:biggest|most)\b", True),
        (r"\b(?:biggest|most)\b", False),
        (r"[^;]{0,60}?than\b", True),
        (r"[^;]{0,60}?\bthan\b", False),
        (r"\b\d+[^;]?than\b", True),
        (r"\b(?:(?:up|down) )?from\b", False),
        (r"[\ue000-\ue7ff]less\b", False),
    ],
)
def test_the_walk_finds_them(text: str, faulty: bool) -> None:
    assert bool(begins_in_a_word(re.compile(text, re.IGNORECASE))) is faulty


@pytest.mark.parametrize(
    ("text", "faulty"),
    [
        (r"\bmost", True),
        (r"\bmost\b", False),
        (r"\bcaptur\w*", False),
        (r"\b(?:a|most(?= of))", True),
    ],
)
def test_the_walk_finds_ends(text: str, faulty: bool) -> None:
    assert ends_in_a_word(re.compile(text, re.IGNORECASE)) is faulty


def test_all_patterns_of_sentences_are_made_in_one_place() -> None:
    """What is compiled elsewhere is not walked: only names from the data, and their spelling."""
    folder = Path(statements.__file__).parent
    modules = [folder / "statements.py", folder / "sides.py", *folder.glob("comparison*.py")]
    assert len(modules) > 12
    for module in modules:
        source = module.read_text(encoding="utf-8")
        direct = re.findall(r"\bre\.(?:compile|search|match|sub|find\w+|fullmatch)\(", source)
        allowed = {"comparison_counters.py": 2, "comparison_rules.py": 1}.get(module.name, 0)
        assert len(direct) <= allowed, module.name
