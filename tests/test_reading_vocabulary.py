"""The words of the reader: every class is read, every phrase can be read, code holds no words."""

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reading import actors, vocabulary
from reading.needles import needles
from reading.vocabulary import FOLDER, LANGUAGES, Unknown, expanded, phrases, words, written_out

CLASSES = sorted({name for language in LANGUAGES for name in phrases(language)})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_a_pattern(language: str) -> None:
    for name, of in phrases(language).items():
        assert of, name
        for phrase in of:
            re.compile(expanded(written_out(phrase)))
        assert len(set(of)) == len(of), name


@pytest.mark.parametrize(
    ("phrase", "meets", "not_"),
    [
        ("seiz*", ["seiz", "seized"], ["seize it"]),
        ("взя+", ["взяли"], ["взя"]),
        ("came (back )?under", ["came under", "came back under"], ["came backunder"]),
        ("took ..2 control", ["took control", "took full tight control"], ["took a b c control"]),
        (r"report(?!edly)\w*", ["report", "reported"], ["reportedly"]),
        ("s(aid|ays)", ["said", "says"], ["s"]),
    ],
)
def test_how_a_phrase_is_written(phrase: str, meets: list[str], not_: list[str]) -> None:
    pattern = re.compile(written_out(phrase))
    assert all(map(pattern.fullmatch, meets))
    assert not any(map(pattern.fullmatch, not_))


def test_a_class_is_of_all_languages() -> None:
    say = re.compile(words("say"))
    assert all(map(say.fullmatch, ("claimed", "повідомили", "сообщили")))
    assert vocabulary.pattern(r"^{say} #$").match("said #")


def test_a_rule_may_say_what_must_not_stand_before() -> None:
    left = vocabulary.pattern(r"(?<!{civilians_gone} )left")
    assert left.search("soldiers have left")
    assert not left.search("residents left")
    assert not left.search("families have left")


def forget() -> None:
    """What was made of the words of the files, or of made-up ones."""
    for made in (vocabulary.words, vocabulary.meaning, vocabulary.parts, vocabulary._by_class):
        made.cache_clear()


def test_a_part_of_a_class_has_a_meaning(monkeypatch: pytest.MonkeyPatch) -> None:
    made_up = {"en": {"month:2": ("february", "feb")}, "uk": {"month:2": ("лют*",)}, "ru": {}}
    monkeypatch.setattr(vocabulary, "phrases", lambda language: made_up[language])
    forget()
    assert vocabulary.meaning("month", "лютого") == "2"
    assert vocabulary.meaning("month", "may") is None
    forget()


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(Unknown, match=r"\[no_such_class\]"):
        words("no_such_class")


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("A Body,,,nobody,,a body,,,,,,,", "line 2: side is 'nobody', not one of russia, "),
        ("A Body,,,russia,loud,a body,,,,,,,", "line 2: kind is 'loud', not one of"),
        ("A Body,,,russia,,,,,,,,,", "line 2: no phrases"),
        ("A Body,,,russia,,a body,,,soon,,,,", "line 2: from is 'soon'"),
        ("A Body,,,russia,,a body", "line 2: 6 cells, and the heading has 13"),
        ("A Body,,,russia,,{no_such_class},,,,,,,", "no_such_class"),
    ],
)
def test_a_faulty_row_of_actors_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, row: str, fault: str
) -> None:
    folder = Path(shutil.copytree(vocabulary.FOLDER, tmp_path / "words"))
    heading = (folder / "actors.csv").read_text(encoding="utf-8").partition("\n")[0]
    (folder / "actors.csv").write_text(f"{heading}\n{row}\n", encoding="utf-8")
    monkeypatch.setattr(vocabulary, "FOLDER", folder)
    vocabulary.rows.cache_clear()
    with pytest.raises(Unknown, match=fault):
        actors.table.__wrapped__()
    vocabulary.rows.cache_clear()


# A commander, an outlet and a verb of saying that nobody has; one text a language for each.
ROWS = {
    "actors.csv": (
        "Ukrainian Mriia group,,Zorian Vyhadko,ukraine,,Vyhadko,Вигадько,Выгадько,,,,,\n"
        "The Fable Daily,fable-daily,,independent,medium,fable daily,"
        "Байка Щоденна,Ежедневная Байка,,,,,\n"
    ),
    "en.txt": "blorped",
    "uk.txt": "блорпнув",
    "ru.txt": "блорпнул",
}
TOLD = {
    "Vyhadko said that Russian troops had captured Pokrovsk.": "Zorian Vyhadko",
    "Росіяни захопили Покровськ, за словами Вигадька.": "Zorian Vyhadko",
    "Взятие Покровска было подтверждено Выгадьком.": "Zorian Vyhadko",
    "Russia took 505 sq km, by a count of The Fable Daily.": "fable-daily",
    "За підрахунками «Байки Щоденної», Росія захопила 505 кв. км.": "fable-daily",
    "Россия заняла 505 кв. км, подсчитали в «Ежедневной Байке».": "fable-daily",
    "The mayor of Pokrovsk blorped something.": "a claim",
    "Мер Покровська блорпнув щось.": "a claim",
    "Мэр Покровска блорпнул что-то.": "a claim",
}
READ = """
import datetime, json, pathlib, sys
from reading import vocabulary
vocabulary.FOLDER = pathlib.Path(sys.argv[1])
from bench.reading import gazetteer
from reading.speakers import speakers
from reading.unread import unread
for text in json.loads(sys.stdin.read()):
    found = [s.person or s.estimator_id for s in speakers(text, datetime.date(2025, 12, 2))]
    print(json.dumps(found + ["a claim" for u in unread(text, places=gazetteer(), taken=())]))
"""


def _read_with(folder: Path) -> list[list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", READ, str(folder)],
        input=json.dumps(list(TOLD)),
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_row_or_a_word_more_is_read_at_once_in_each_language(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(vocabulary.FOLDER, tmp_path / "words"))
    before = _read_with(folder)
    for name, more in ROWS.items():
        file = folder / name
        text = file.read_text(encoding="utf-8")
        say = "[say] verbs of saying, all forms\n"
        changed = text.replace(say, f"{say}{more},\n") if say in text else text + more
        file.write_text(changed, encoding="utf-8")
    after = _read_with(folder)
    for (text, who), without, read in zip(TOLD.items(), before, after, strict=True):
        assert who not in without, text
        assert who in read, text


@pytest.mark.parametrize(
    ("regex", "needed"),
    [
        ("syrsk(?:yi|y)", {"syrsk"}),
        ("(?:the )?economist(?:'s)?", {"economist"}),
        ("(?:генштаб\\w*|гш)(?: рф)?", {"генштаб", "гш"}),
        ("(?<!pro-)kremlin(?! chief)|peskov", {"kremlin", "peskov"}),
        ("black ?bird", {"black"}),
        ("defen[cs]e", {"defen"}),
        ("(?:a|kyiv)", None),
        ("[a-z]+", None),
    ],
)
def test_what_a_text_must_hold_for_a_pattern_to_fit(regex: str, needed: set[str] | None) -> None:
    assert needles(regex) == needed


READER = sorted(FOLDER.parent.glob("*.py"))
# what a template may hold beside the names of classes: names of groups, flags, escapes, ranges
SYNTAX = re.compile(
    r"\{[A-Za-z][A-Za-z0-9_]*(:[^}]*)?\}|\(\?P?[<=]\w+[>)]|\(\?[aims]+[:)]|\\[a-zA-Z]|\[[^\]]*\]|\(\?P<"
)


def strings(node: ast.AST) -> Iterator[str]:
    """The strings of an expression, but for those by which a value in it is asked for."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif not isinstance(node, (ast.Subscript, ast.FormattedValue)):
        for part in ast.iter_child_nodes(node):
            yield from strings(part)


def templates(file: Path) -> Iterator[tuple[int, str]]:
    """The strings that a module makes patterns of, each with its line."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            of = node.func
            if isinstance(of, ast.Attribute):
                is_asked = isinstance(of.value, ast.Name) and of.value.id == "re"
            else:
                is_asked = isinstance(of, ast.Name) and of.id in ("pattern", "rule")
            if is_asked:
                for said in strings(node.args[0]):
                    yield node.lineno, said


def words_in(file: Path) -> list[tuple[int, str]]:
    return [(n, t) for n, t in templates(file) if re.search(r"[A-Za-z]{2}", SYNTAX.sub("", t))]


@pytest.mark.parametrize("file", READER, ids=lambda file: file.stem)
def test_no_word_of_a_language_stands_in_code(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not {letter for letter in text if letter.isalpha() and not letter.isascii()}
    assert not words_in(file)


def test_a_word_in_code_would_be_found(tmp_path: Path) -> None:
    made_up = tmp_path / "made_up.py"
    made_up.write_text(
        "A = pattern(r'(?P<of>{of}) (?:about )?{gain}$')\n"
        "B = rule(r'(?<!\\\\w)(?P<of_1>{of}) [a-z]{gain}$')\n",
        encoding="utf-8",
    )
    assert [line for line, _ in words_in(made_up)] == [1]
