"""What a text must hold for a pattern to fit: a look for a few letters spares most patterns.

``needles`` takes a regular expression as the words of ``vocabulary`` make them and gives, for each of
its alternatives, letters that it cannot do without. A text with none of them need not be searched.
"""

from collections.abc import Iterator

ENOUGH = 4  # letters that are rare enough to look for
_LEAST = 2
_MAY_BE_NONE = ("?", "*", "{")


def needles(regex: str) -> frozenset[str] | None:
    """One of these stands in every text that fits; None where that cannot be told."""
    found: set[str] = set()
    for alternative in _alternatives(regex):
        needed = _needed(alternative)
        if needed is None:
            return None
        found |= needed
    return frozenset(found)


def _needed(alternative: str) -> frozenset[str] | None:
    letters, groups = _outside(alternative)
    longest = max(letters.split("\0"), key=len)
    if len(longest) < ENOUGH:
        for group in groups:
            inner = needles(group)
            if inner and min(map(len, inner)) > len(longest):
                return inner
    return frozenset({longest}) if len(longest) >= _LEAST else None


def _outside(alternative: str) -> tuple[str, list[str]]:
    """The plain letters of an alternative, parted by NUL, and its groups that must be there."""
    letters, groups = "", []
    for item, optional in _items(alternative):
        if len(item) == 1 and not optional:
            letters += item
            continue
        letters += "\0"
        if item.startswith(("(?:", "(?P<")) and not optional:
            groups.append(item[item.index(":" if item[2] == ":" else ">") + 1 : -1])
    return letters, groups


def _items(regex: str) -> Iterator[tuple[str, bool]]:
    """Letters, escapes, sets and groups one after the other, and whether each may be left out."""
    at = 0
    while at < len(regex):
        end = _end(regex, at)
        item, after = regex[at:end], regex[end : end + 1]
        at = end
        if after and after in "?*+{":
            at = regex.index("}", end) + 1 if after == "{" else end + 1
            at += regex[at : at + 1] == "?"
            yield item, after in _MAY_BE_NONE
            yield "\0", False  # what is said again need not stand beside what follows
        else:
            yield item, False


def _end(regex: str, at: int) -> int:
    """Where the item that begins there ends."""
    if regex[at] == "\\":
        return at + 2
    if regex[at] == "[":
        return regex.index("]", at + 2) + 1
    if regex[at] != "(":
        return at + 1
    depth = 0
    while True:
        depth += (regex[at] == "(") - (regex[at] == ")")
        if not depth:
            return at + 1
        at = _end(regex, at) if regex[at] in "\\[" else at + 1


def _alternatives(regex: str) -> list[str]:
    parts = [""]
    at = 0
    while at < len(regex):
        end = _end(regex, at)
        if regex[at] == "|":
            parts.append("")
        else:
            parts[-1] += regex[at:end]
        at = end
    return parts
