"""Sentences and clauses: the distances by which a number finds its month, place and counter."""

import re

from reading.vocabulary import pattern

_SMALL = r"a-z\u0430-\u044f\u0456\u0457\u0454\u0491"  # letters that open no sentence
_END = re.compile(
    r"[.!?\u2026]+[\"'\u00bb\u201d\u2019)\]]*"
    rf"(?=\s+[\"'\u00ab\u201c\u201e(\[\u2014\u2013-]*\s?[^\W_{_SMALL}])|\n+"
)
_ABBREVIATION = pattern(r"(?:\b{abbreviation}|(?<!\w)[^\W\d_])$", re.IGNORECASE)


MAX_SENTENCE = 420  # characters; what is longer is a table or noise, and is read in pieces


def sentences(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of ``text``; together with the blanks between them they are all."""
    spans = []
    start = 0
    for end in _END.finditer(text):
        is_break = text[end.start()] == "\n"
        if not is_break and _ABBREVIATION.search(text[max(start, end.start() - 8) : end.start()]):
            continue
        spans.append((start, end.start() if is_break else end.end()))
        start = end.end()
    spans.append((start, len(text)))
    return [piece for a, b in spans for piece in _pieces(text, a, b) if text[slice(*piece)].strip()]


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A span in pieces of at most ``MAX_SENTENCE`` characters, cut behind a comma or a blank."""
    pieces = []
    while end - start > MAX_SENTENCE:
        half, last = start + MAX_SENTENCE // 2, start + MAX_SENTENCE
        cut = max(text.rfind(";", half, last), text.rfind(",", half, last))
        if cut < 0:
            cut = text.rfind(" ", half, last)
        cut = last if cut < 0 else cut + 1
        pieces.append((start, cut))
        start = cut
    return [*pieces, (start, end)]
