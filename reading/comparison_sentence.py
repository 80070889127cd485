"""A sentence of English with its finds put in as single private characters ("marked"), and the way back."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reading import quantities
from reading.comparison_counters import Names
from reading.comparison_rules import rule
from reading.days import Named
from reading.named import named_periods
from reading.quantities import Amount

PERIODS, AREAS, PERCENTS, OBLASTS, END = "\ue000", "\ue800", "\uf000", "\uf400", "\uf7ff"
_MOST = 200  # of each kind in one sentence
_PIECE = 700  # characters of a sentence at once; longer ones are cut
_LEVEL = {"’": "'", "‘": "'", "“": '"', "”": '"', "‑": "-", "−": "-"}
_STOP = rule(r"(?P<short>\b{abbreviated})?[.!?](?=\s|$|\"|')|;|\n")
# A number without a unit, beside a period or another number; finds stand as zeros there.
_NO_UNIT = rule(
    r"(?:\b{before_bare}|[\x00,;:(—–-]) ?"
    r"(?P<n>\d{1,3}(?:,\d{3})+(?![\w,]|\.\d)|\d{1,5}(?:\.\d{1,2})?(?![\w,]|\.\d)|\d{2,5}(?=,(?!\d)))"
    r"(?=\W?$|[),;:—–]| (?:(?:{it_they} )?(?:{had_been} )?(?:{taken_or_recorded} )?(?:{of_time} )?(?:{the_end_of} )?\x00"
    r"|{more_than}\b|{of_those}\b))"
)
NOT_GROUND = rule(r"\b{not_ground}\b|[$€£]")


@dataclass(frozen=True)
class Part:
    """A part of a marked sentence, where it is not one match."""

    first: int
    last: int

    def start(self) -> int:
        return self.first

    def end(self) -> int:
        return self.last

    def span(self) -> tuple[int, int]:
        return self.first, self.last


@dataclass
class Sentence:
    """A marked sentence. at: for each character its place in the text, and one more for the end."""

    marked: str
    at: list[int]
    periods: list[Named]
    areas: list[Amount]
    percents: list[Amount]
    oblasts: list[tuple[str, ...]]

    def span(self, match: re.Match[str] | Part) -> tuple[int, int]:
        return self.at[match.start()], self.at[match.end()]

    def period(self, char: str) -> Named:
        return self.periods[ord(char) - ord(PERIODS)]

    def amount(self, char: str) -> Amount:
        """An area or a percentage."""
        if char < PERCENTS:
            return self.areas[ord(char) - ord(AREAS)]
        return self.percents[ord(char) - ord(PERCENTS)]

    def oblast(self, char: str) -> tuple[str, ...]:
        return self.oblasts[ord(char) - ord(OBLASTS)]


def level(text: str) -> str:
    """The same length, with plain spaces, quotes and hyphens; control characters become spaces."""
    return "".join(
        " "
        if char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs", "Cn")
        else char
        for char in (_LEVEL.get(char, char) for char in text)
    )


def pieces(text: str, original: str) -> Iterator[tuple[int, int]]:
    """Sentences, and lines of a list, as spans; very long ones are cut."""
    ends = {m.end() for m in _STOP.finditer(text) if not m["short"]}
    ends |= {i + 1 for i, c in enumerate(original) if c == "\n"}
    start = 0
    for end in [*sorted(ends), len(text)]:
        while end - start > _PIECE:
            cut = text.rfind(" ", start, start + _PIECE)
            cut = cut if cut > start else start + _PIECE
            yield start, cut
            start = cut
        if end > start and text[start:end].strip():
            yield start, end
        start = max(start, end)


class _Marks:
    """The finds of a piece of text. blank: the piece with zeros in their place."""

    def __init__(self, piece: str) -> None:
        self.piece = self.blank = piece
        self.spans: list[tuple[int, int, str]] = []

    def put(self, start: int, end: int, char: str) -> None:
        self.spans.append((start, end, char))
        self.blank = self.blank[:start] + "\x00" * (end - start) + self.blank[end:]

    def marked(self, offset: int) -> tuple[str, list[int]]:
        """The piece with the characters put in, and the place of each in the text."""
        text: list[str] = []
        at: list[int] = []
        place = 0
        for start, end, char in sorted(self.spans):
            if start < place:
                continue
            text.append(self.piece[place:start] + char)
            at += range(offset + place, offset + start)
            at += [offset + start] * len(char)
            place = end
        text.append(self.piece[place:])
        at += range(offset + place, offset + len(self.piece) + 1)
        return "".join(text), at


def mark(piece: str, offset: int, today: date, names: Names, unit: str | None = None) -> Sentence:
    """A piece of text, marked.

    unit: that of the areas of the sentence before, which a bare number here may have.
    """
    found = _Marks(piece)
    amounts = list(quantities.amounts(piece))[:_MOST]
    areas = [a for a in amounts if a.unit != "percent"]
    percents = [a for a in amounts if a.unit == "percent"]
    for first, these in ((AREAS, areas), (PERCENTS, percents)):
        for number, amount in enumerate(these):
            found.put(amount.start, amount.end, chr(ord(first) + number))
    periods = named_periods(found.blank, today)[:_MOST]
    for number, period in enumerate(periods):
        found.put(period.start, period.end, chr(ord(PERIODS) + number))
    unit = unit or (areas[0].unit if areas else None)
    if unit:
        _mark_bare(found, areas, unit)
    oblasts = _mark_oblasts(found, names)
    if any(p.step == "week" for p in periods):  # "its biggest weekly gain" of a week that is named
        found.spans += [(*m.span(), "") for m in rule(r"\b{word_weekly} ").finditer(found.blank)]
    return Sentence(*found.marked(offset), periods, areas, percents, oblasts)


def _mark_bare(found: _Marks, areas: list[Amount], unit: str) -> None:
    """ "505 square kilometres, against 267 the month before": the unit is said once."""
    for match in _NO_UNIT.finditer(found.blank):
        value = quantities.number(match["n"])
        start = max([0, *(a.end for a in areas if a.end <= match.start())])
        between = slice(start, match.start("n"))
        if (
            value is None
            or NOT_GROUND.search(found.piece[between])
            or rule(r"\d").search(found.blank[between])
        ):
            continue
        found.put(*match.span("n"), chr(ord(AREAS) + len(areas)))
        areas.append(Amount(value, unit, None, *match.span("n")))


def _mark_oblasts(found: _Marks, names: Names) -> list[tuple[str, ...]]:
    oblasts: list[tuple[str, ...]] = []
    for match in names.oblast_pattern.finditer(found.blank):
        if not match[0][0].isupper() or len(oblasts) >= _MOST:
            continue
        rest = found.piece[match.end() :]
        tail = rule(r"^(?:'s\b)?(?P<is> {oblast_words}\b)?(?:'s\b)?").search(rest)
        end = match.end() + (tail.end() if tail else 0)
        if match[0].lower() in names.capital and not (tail and tail["is"]):
            continue
        found.spans.append((match.start(), end, chr(ord(OBLASTS) + len(oblasts))))
        oblasts.append(names.oblast[match[0].lower()])
    return oblasts
