"""Parts of a page that tell nothing of their own: corrections, what was told before, its foot.

A correction ("an earlier version said … wrong") is never read. What a page tells again ("As reported
earlier, …") and what stands at its foot is read, and is never sure (``doubts``).
"""

import re

from reading.quantities import plain
from reading.sentences import sentences
from reading.vocabulary import pattern

_HEAD = r"(?:^|(?<=\n))[^\w\n]{0,6}"  # of a paragraph
# What had the version must be named: "the original version of the peace plan" is no correction.
_CORRECTION = pattern(rf"(?<!\w){{correction}}(?!\w)|{_HEAD}{{correction_opens}}(?:[:.]| \()")
_OPENS = re.compile(r"\W*|[^.!?\n]{1,40}:\s*")  # "Editor's note: an earlier version …"
_ENDS = re.compile(r"[.!?…\"'»”’)\]]|.\n|.\Z", re.DOTALL)
_RETOLD = pattern(rf"{_HEAD}{{retold}}(?!\w)")
_FOOT = pattern(rf"{_HEAD}{{foot}}(?!\w)")


def without_corrections(text: str) -> str:
    """``text`` with each note of a correction blank: its paragraph where it begins one, else its
    sentence."""
    matches = list(_CORRECTION.finditer(plain(text)))
    spans, page = sentences(text) if matches else [], text
    for match in matches:
        opening = next(a for a, b in spans if match.start() < b)
        # a long sentence comes in pieces
        end = next(
            (b for _, b in spans if b >= match.end() and _ENDS.match(page, b - 1)), len(page)
        )
        line = text.rfind("\n", 0, match.end()) + 1
        if _OPENS.fullmatch(page, line, match.start()):
            end = text.find("\n", match.end())
            end = len(text) if end < 0 else end
        text = text[:opening] + " " * (end - opening) + text[end:]
    return text


def retold(low: str) -> list[tuple[int, int]]:
    """Spans of what a page tells again: paragraphs that say so. ``low``: the text, plain."""
    spans = []
    for match in _RETOLD.finditer(low):
        end = low.find("\n", match.end())
        spans.append((match.start(), len(low) if end < 0 else end))
    return spans


def foot(low: str) -> int:
    """Where the foot of a page begins, in its second half; the text's length where there is none."""
    found = _FOOT.search(low, len(low) // 2)
    return found.start() if found else len(low)
