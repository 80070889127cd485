"""News agencies: how pages write their names, and where a page credits one.

A credit says whose story it is. That an agency is quoted, or took the picture, says nothing.
"""

import re
from collections.abc import Iterable

from reading.vocabulary import parted, pattern, rows, written_out

EDGE = 12  # lines at either end of a text where credits stand

_BY_NAME = {
    row["agency"]: "|".join(map(written_out, parted(row["names"]))) for row in rows("agencies")
}
_ANY = f"(?:{'|'.join(_BY_NAME.values())})"
_LIST = rf"({_ANY}(?:(?:, | {{and}} |, {{and_area}} | & | / |/){_ANY})*)"
_NAME = pattern(rf"(?<![\w-]){_ANY}(?![\w-])")
_EMPTY = re.compile(r"\(\s*\)")
_JOINS = pattern(
    r"^(?:[\s,;/|&\u2013\u2014-]|{and_area}\b)+|(?:[\s,;/|&\u2013\u2014-]|\b{and_area})+$"
)
_BARE = pattern(r"\(?(?:\u00a9|\([cC]\)|(?={capital})(?i:{copyright}))")
_ANYWHERE = [
    pattern(rf"[^.!?()]{{2,80}}\({_LIST}\)\s*[-\u2013\u2014:]"),  # KYIV, Dec 2 (Reuters) -
    pattern(rf"[^!?/]{{2,60}}/{_LIST}/"),  # MOSCOW, December 2. /TASS/.
    pattern(rf"[^.!?]{{2,60}}[-\u2013\u2014]\s*{_LIST}\.\s"),  # MOSCOW, 2 Dec - RIA Novosti.
]
_AT_THE_EDGE = [
    pattern(rf"(?:(?i:{{the}}) )?{_LIST} {{contributed}}\b.{{0,80}}"),
    pattern(rf"(?i:{{with_reporting_by}}) (?:{{the}} )?{_LIST}\.?"),
    pattern(
        rf"(?:(?={{capital}})(?i:{{credit}})|\u00a9|\([cC]\))[:\u00a9]?\s*"
        rf"(?:\(c\)\s*|\u00a9\s*)?(?:20\d\d\s+)?(?:{{the}} )?{_LIST}(?:[.,;|].{{0,80}})?"
    ),
    pattern(
        rf"(?={{capital}})(?i:{{by}})\s[^.!?]{{2,60}}(?:,| [-\u2013\u2014|/]| {{for_whom}})"
        rf" (?:{{the}} )?{_LIST}"
    ),
    pattern(rf"\(?{_LIST}\)?\.?"),
    pattern(rf".*[.!?\u2026\"\u201d\u00bb]\s*\({_LIST}\)\.?"),  # ... said. (AFP)
]


def named(text: str) -> list[str]:
    """The agencies whose names stand in a short text, such as a byline, in order."""
    found = [_agency(match[0]) for match in _NAME.finditer(text[:300])]
    return list(dict.fromkeys(found))


def without(text: str) -> str:
    """A byline without the names of agencies and what joined them to it."""
    rest = _NAME.sub("", text)
    return _JOINS.sub("", _EMPTY.sub("", rest))


def credited(lines: Iterable[str]) -> tuple[list[str], int] | None:
    """The agencies that a text credits, and the index of the first line that does."""
    texts = list(lines)
    for number, line in enumerate(texts):
        at_top, at_end = number < EDGE, number >= len(texts) - EDGE
        # at the top, a mere name or a sign of copyright is as likely to be that of a picture
        picture = at_top and number < len(texts) / 2 and _is_bare(line)
        named_first = (form.match(line[:200]) for form in _ANYWHERE if at_top)
        alone = (form.fullmatch(line[-140:]) for form in _AT_THE_EDGE if not picture)
        found = next(filter(None, named_first), None)
        if found is None and (at_top or at_end):
            found = next(filter(None, alone), None)
        if found:
            return named(found[1]), number
    return None


def _is_bare(line: str) -> bool:
    return _BARE.match(line) is not None


def _agency(name: str) -> str:
    return next(agency for agency, names in _BY_NAME.items() if re.fullmatch(names, name))
