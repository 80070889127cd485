"""Parts of a page that tell nothing of their own: corrections, what was told before, its foot.

A correction ("an earlier version said … wrong") is never read. What a page tells again ("As reported
earlier, …") and what stands at its foot is read, and is never sure (``doubts``).
"""

import re

from reading.quantities import plain
from reading.sentences import sentences

# What had the version must be named: "the original version of the peace plan" is no correction.
_PIECE = r"(?:article|story|report|text|headline|dispatch|piece|post)"
_PIECE_UK = r"(?:статт\w+|матеріал\w*|новин\w+|текст\w*|публікаці\w+|заголовк\w+|допис\w*)"
_PIECE_RU = r"(?:стать\w+|материал\w*|новост\w+|текст\w*|публикаци\w+|заголовк\w+|замет\w+)"
_CORRECTION = re.compile(
    rf"(?<!\w)(?:(?:an?|the) (?:earlier|previous|original) version of (?:th(?:is|e)|our|its) {_PIECE}"
    rf"|this {_PIECE} (?:was|has been) (?:amended|corrected|updated)"
    rf"|(?:у|в) (?:попередній|первісній|ранішій) (?:версії|редакції) (?:ц\w+ |нашо\w+ )?{_PIECE_UK}"
    rf"|(?:у|в) (?:предыдущей|прежней|первоначальной|более ранней) (?:версии|редакции)"
    rf" (?:эт\w+ |наше\w+ )?{_PIECE_RU})(?!\w)"
    r"|(?:^|(?<=\n))[^\w\n]{0,6}(?:corrections?|corrects|correcting|виправлення|виправлено|исправление|исправлено|поправка|спростування помилки)(?:[:.]| \()"
)
_OPENS = re.compile(r"\W*|[^.!?\n]{1,40}:\s*")  # "Editor's note: an earlier version …"
_ENDS = re.compile(r"[.!?…\"'»”’)\]]|.\n|.\Z", re.DOTALL)
_RETOLD = re.compile(
    r"(?:^|(?<=\n))[^\w\n]{0,6}(?:as (?:previously |earlier )?reported(?: earlier)?|(?:earlier|previously),? it was reported|for background|background:"
    r"|нагадаємо|нагадуємо|раніше повідомля\w+|як повідомля\w+|як відомо|передісторія"
    r"|напомним|напоминаем|ранее сообща\w+|как сообща\w+|как известно|предыстория)(?!\w)"
)
_FOOT = re.compile(
    r"(?:^|(?<=\n))[^\w\n]{0,6}(?:read (?:also|more|next)|see also|also read|related(?: (?:articles|stories|news|topics))?|more (?:on this|from|news|stories)|most (?:read|popular)|recommended|subscribe|sign up|follow us|about (?:us|the author)|support (?:us|our)"
    r"|читайте (?:також|ще)|дивіться також|більше новин|популярне|новини по темі|підпис(?:уйтесь|атися|уйтеся)|про автора|підтримайте"
    r"|читайте (?:также|ещ[её])|смотрите также|больше новостей|популярное|новости по теме|подпис(?:ывайтесь|аться)|об авторе)(?!\w)"
)


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
