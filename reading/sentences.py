"""Sentences and clauses: the distances by which a number finds its month, place and counter."""

import re

_END = re.compile(r"[.!?…]+[\"'»”’)\]]*(?=\s+[\"'«“„(\[—–-]*\s?[^\W_a-zа-яіїєґ])|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:sq|kv|кв|тис|тыс|млн|млрд|обл|ім|им|ст|см|стор|gen|lt|col|maj|mr|mrs|ms|dr|st|no|vs"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|ca|u\.s|u\.k|u\.n|н|с|м|смт|р|г|гг)"
    r"|(?<!\w)[A-ZА-ЯІЇЄҐ])$",
    re.IGNORECASE,
)


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
