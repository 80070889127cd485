"""Words of three languages by class, and the patterns that name the classes.

``words/en.txt``, ``uk.txt`` and ``ru.txt`` hold a class a paragraph: ``[name] what it is for``, then its
phrases, parted by commas or line ends. A phrase is written in lower case; in it

    ending*   any ending or none         (a|b)    either         (word )?   a word that may be there
    ending+   an ending, not none        ..2      up to two words between two others
    {class}   any phrase of that class

and what else Python's ``re`` knows. The order of phrases is the order in which they are tried.
``[month:2]`` is a part of the class ``month`` whose phrases mean 2. A rule is a pattern that names
classes: ``pattern(r"(?<!\\w){gain} (?:{near_amount} )?$")``; there ``(?<!{class} )`` is "not behind
any of that class". No word of any language stands in code.
"""

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

FOLDER = Path(__file__).with_name("words")
LANGUAGES = ("en", "uk", "ru")

_HEADING = re.compile(r"\[([a-z][a-z0-9_]*(?::[^\]]+)?)\]")
_CLASS = re.compile(r"\{([a-z][a-z0-9_]*(?::[^}]+)?)\}")
_NOT_BEHIND = re.compile(r"\(\?<!([^(){}]*)\{([a-z][a-z0-9_]*)\}([^(){}]*)\)")
_SHORT = (  # how a phrase is written, and what it means
    (re.compile(r"(?<!\\)\((?!\?)"), "(?:"),
    (re.compile(r"(?<=[^\W\d_])(?<!\\\w)\*"), r"\\w*"),
    (re.compile(r"(?<=[^\W\d_])(?<!\\\w)\+"), r"\\w+"),
    (re.compile(r"(?<![^\s(|])\.\.(\d) "), r"(?:\\w+ ){0,\1}"),
)


class Unknown(ValueError):
    """A class that no file has, or a line of a file that cannot be read; says where."""


@cache
def phrases(language: str) -> dict[str, tuple[str, ...]]:
    """The phrases of a language, by class (``"gain"``) or part of one (``"month:2"``).

    Raises:
        Unknown: for a phrase before any class, or a class that stands twice.

    """
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    file = FOLDER / f"{language}.txt"
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if heading := _HEADING.match(line):
            if heading[1] in found:
                raise Unknown(f"{file.name}, line {number}: [{heading[1]}] stands twice")
            current = found[heading[1]] = []
        elif current is None:
            raise Unknown(f"{file.name}, line {number}: a phrase before the first [class]")
        else:
            current += parted(line)
    return {name: tuple(of) for name, of in found.items()}


@cache
def listed(name: str) -> frozenset[str]:
    """The phrases of a class that are plain words, as they stand in the files."""
    return frozenset(phrase for of in LANGUAGES for phrase in phrases(of).get(name, ()))


@cache
def rows(table: str) -> tuple[dict[str, str], ...]:
    """The rows of a table that stands beside the words, as ``actors.csv``; ``line`` of each too.

    Raises:
        Unknown: for a row of more or fewer cells than the heading has.

    """
    found = []
    with (FOLDER / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        heading = next(reader)
        for cells in reader:
            at = f"{table}.csv, line {reader.line_num}"
            if len(cells) != len(heading):
                raise Unknown(f"{at}: {len(cells)} cells, and the heading has {len(heading)}")
            found.append(dict(zip(heading, cells, strict=True)) | {"line": at})
    return tuple(found)


def parted(line: str) -> Iterator[str]:
    """The phrases of a line: it is cut at commas that stand in no bracket."""
    depth, start = 0, 0
    for place, letter in enumerate(line):
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0 and line[place + 1 : place + 2] in (" ", ""):
            yield line[start:place].strip()
            start = place + 1
    if rest := line[start:].strip():
        yield rest


def written_out(phrase: str) -> str:
    """A phrase as a part of a regular expression, other classes still named."""
    for short, meant in _SHORT:
        phrase = short.sub(meant, phrase)
    return phrase


@cache
def parts(name: str) -> list[str]:
    """The class itself, if any language has it, and its parts that have a meaning of their own."""
    return [name] if ":" in name else _by_class().get(name, [])


@cache
def _by_class() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key in dict.fromkeys(key for language in LANGUAGES for key in phrases(language)):
        found.setdefault(key.partition(":")[0], []).append(key)
    return found


@cache
def words(name: str) -> str:
    """All phrases of a class or of a part of one, as one part of a regular expression.

    Raises:
        Unknown: where no language has the class.

    """
    of = [
        phrase
        for language in LANGUAGES
        for key in parts(name)
        for phrase in phrases(language).get(key, ())
    ]
    if not of:
        raise Unknown(f"no language has the class [{name}]")
    return f"(?:{'|'.join(expanded(written_out(phrase)) for phrase in dict.fromkeys(of))})"


@cache
def meaning(name: str, found: str) -> str | None:
    """What a phrase found of a class means: ``meaning("month", "February")`` is "2"; None if nothing."""
    for key in parts(name):
        if re.fullmatch(words(key), found):
            return key.partition(":")[2] or None
    return None


def _each(language: str, phrase: str) -> Iterator[str]:
    """A phrase once for each phrase of the classes that it names, within one language."""
    named = _CLASS.search(phrase)
    if named is None:
        yield phrase
        return
    for inner in phrases(language).get(named[1], ()):
        yield from _each(language, phrase[: named.start()] + inner + phrase[named.end() :])


def _not_behind(named: re.Match[str]) -> str:
    """``re`` looks back over words of one length only: a look for each phrase."""
    each = (phrase for language in LANGUAGES for phrase in _each(language, f"{{{named[2]}}}"))
    return "".join(f"(?<!{named[1]}{phrase}{named[3]})" for phrase in dict.fromkeys(each))


def expanded(template: str) -> str:
    """A template with its classes written out."""
    template = _NOT_BEHIND.sub(_not_behind, template)
    return _CLASS.sub(lambda named: words(named[1]), template)


class _Pattern:
    """A template that is compiled when it is first asked for anything: most texts ask for few."""

    def __init__(self, template: str, flags: int) -> None:
        self.template, self.flags_asked = template, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(expanded(self.template), self.flags_asked)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        self.pattern, self.flags = compiled.pattern, compiled.flags
        self.groupindex = compiled.groupindex
        return self.__dict__[name]


MADE: list[_Pattern] = []  # all that the rules have made


def pattern(template: str, flags: int = 0) -> re.Pattern[str]:
    """A rule's pattern: a regular expression in which ``{class}`` is any phrase of that class."""
    made = _Pattern(template, flags)
    MADE.append(made)
    return cast("re.Pattern[str]", made)
