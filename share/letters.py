"""How wide a line of text is, and its lines: where a word ends is known before it is drawn."""

from collections.abc import Mapping, Sequence

# vl-convert ships the first of these, in which a PNG is therefore the same on any machine. Letters
# of the next two are as wide.
FONTS = "Liberation Sans, Arial, Helvetica, sans-serif"
_AIR = 1.01  # letters stand nearer to each other or farther, by a hair, from one machine to another


def _table(letters: Mapping[int, str]) -> dict[str, int]:
    return {letter: width for width, some in letters.items() for letter in some}


# Thousandths of an em that a letter of Liberation Sans is wide, as its file says; of those that are
# not named, the commonest.
_REGULAR = _table({
    191: "'", 222: "ijl‘’і", 260: "|", 278: " !,./:;I[\\]ftІЇї", 333: "()-`r²·“”", 334: "{}",
    350: "•", 355: "\"", 365: "г", 389: "*", 400: "°", 411: "ґ", 438: "к", 458: "т", 459: "з",
    469: "^", 489: "Ґ", 500: "Jcksvxyzсух", 510: "эє", 521: "чь", 531: "в", 542: "Гпя", 549: "±",
    552: "н", 559: "ий", 573: "бц", 583: "К", 584: "+<=>~×−дл", 604: "З", 611: "FTZТ", 625: "ъ",
    635: "У", 656: "БЛЬ", 667: "&ABEKPSVXYАВЕРХЧ", 669: "ж", 677: "Д", 688: "м", 719: "ИЙПЭыЄ",
    722: "CDHNRUwНСЯ", 740: "Ц", 750: "ю", 760: "Ф", 778: "GOQО", 792: "Ъ", 802: "ш", 823: "фщ",
    833: "MmМ", 885: "Ы", 889: "%", 917: "Ш", 923: "Ж", 938: "Щ", 944: "W", 1000: "—…→", 1010: "Ю",
    1015: "@",
})  # fmt: skip
_BOLD = _table({
    238: "'", 276: "Ї", 278: " ,./I\\ijl‘’Іі", 280: "|", 281: "ї", 333: "!()-:;[]`ft²·", 350: "•",
    389: "*r{}", 400: "°", 417: "г", 447: "ґ", 474: "\"", 487: "Ґ", 490: "т", 497: "з",
    500: "z“”к", 549: "±", 552: "эє", 556: "#$0123456789J_aceksvxy–аесух", 567: "Г", 581: "ч",
    584: "+<=>^~×−я", 604: "нп", 610: "К", 615: "вийць", 618: "б", 622: "У", 626: "З", 635: "дл",
    667: "EPSVXYЕРХ", 702: "Л", 703: "Ч", 709: "ж", 711: "ЭЄ", 712: "Д", 719: "БИЙПЬЯ",
    722: "&ABCDHKNRUАВНС", 729: "ъ", 730: "Ц", 740: "м", 778: "GOQwО", 833: "MМ", 834: "ш",
    844: "щ", 854: "Фыю", 870: "Ъ", 875: "ф", 889: "%m", 904: "Ж", 944: "W", 975: "@", 979: "Ы",
    1000: "—…→", 1005: "Ш", 1019: "Щ", 1031: "Ю",
})  # fmt: skip
_OTHER = (556, 611)


def clean(words: str) -> str:
    """One line without anything that cannot be seen: no control can stand in an SVG."""
    return "".join(c if c.isprintable() else " " for c in words).strip()


def exact(words: str, size: float, *, bold: bool = False) -> float:
    """How wide a line of text is in Liberation Sans, px."""
    known, other = (_BOLD, _OTHER[1]) if bold else (_REGULAR, _OTHER[0])
    return sum(known.get(c, other) for c in words) * size / 1000


def wide(words: str, size: float, *, bold: bool = False) -> float:
    """How much room a line of text needs, px."""
    return _AIR * exact(words, size, bold=bold)


def wrapped(words: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Lines of at most this width; a word that is longer stands in pieces."""
    lines: list[str] = []
    for word in clean(words).split():
        line = f"{lines[-1]} {word}" if lines else word
        if lines and wide(line, size, bold=bold) <= width:
            lines[-1] = line
            continue
        while wide(word, size, bold=bold) > width and len(word) > 1:
            fits = next(
                n for n in range(len(word) - 1, 0, -1)
                if n == 1 or wide(word[:n], size, bold=bold) <= width
            )  # fmt: skip
            lines.append(word[:fits])
            word = word[fits:]
        lines.append(word)
    return lines


def cut(lines: Sequence[str], most: int) -> list[str]:
    """At most so many lines; one that is cut off says so."""
    if len(lines) <= most:
        return list(lines)
    return [*lines[: most - 1], lines[most - 1].rstrip(" ,;:.") + " …"]
