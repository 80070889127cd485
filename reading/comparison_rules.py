"""The patterns over a marked sentence of English, and the parts that many of them share.

In a marked sentence (``comparison_sentence``) each period, area, percentage and oblast is one private
character. In a rule ``{class}`` stands for the words of a class (``vocabulary``), and a name in
capitals for a part of below: ``rule(r"{BIG}{GAP}{PERIOD}")``.
"""

import re
from functools import cache

from reading import vocabulary

_PARTS = {
    "PERIOD": r"[\ue000-\ue7ff]",
    "AREA": r"[\ue800-\uefff]",
    "SHARE": r"[\uf000-\uf3ff]",
    "NUMBER": r"[\ue800-\uf3ff]",
    "OBLAST": r"[\uf400-\uf7ff]",
    # how far apart two things may stand
    "GAP": r"[^;\ue000-\ue7ff]{0,110}?",
    "NEAR": r"[^;]{0,60}?",
    # words that stand in many rules
    "BIG": r"\b(?:{largest}|{word_most}(?= (?:{most_of}\b|{PERIOD})))\b",
    "SMALL": r"\b{smallest}\b",
    "ROW": r"\b{in_a_row}\b",
    "ORD": r"\b(?P<ord>\d{1,2}{ordinal_suffix}|{ordinal_place})\b",
    "COUNT": r"(?<![\w.,])(?P<count>\d{1,2}(?:\.\d+)?|{count})(?![\w.,]\d)(?=\W|{times_or_fold})",
    "ABOUT": r"\b(?P<q>{about})\b",
    "MONTH": r"{month_short}[a-z]*",
    "GAINS": r"\b{gains_words}\b",
    "MARKS": r"\b(?:{marks}|{only_in} {PERIOD})\b|{BIG}|{SMALL}",
    "SECOND": r"\b{and_area} (?=(?:{was_one_of} ){0,4}(?:{BIG}|{SMALL}|\b{word_second}|\b{word_third})(?! {loss_or_month}))",
    "CLAUSE": r"[,;:—()]| [–-] |\b{but}\b|{SECOND}",
    "OTHER_UNIT": r"{NUMBER} ?\((?:{or_about} )?$",
    # Up to the period that something is compared with: behind "than", or next to the words.
    "FILLER": r"(?: (?:{filler}|{AREA}|\d[\d,.]*)(?!\w)){0,9}",
    "BESIDE": r"\b(?:{beside}|{on}(?= (?:{the}\b|{PERIOD})))(?!\w)",
    "TO": r"(?:[^;\ue800-\uf3ff]{0,90}?{BESIDE}{GAP}(?P<p>{PERIOD})|{FILLER} ?(?P<p2>{PERIOD}))",
}
_PART = re.compile(r"\{([A-Z_]+)\}")


def _written_out(template: str) -> str:
    return _PART.sub(lambda named: _written_out(_PARTS[named[1]]), template)


@cache
def rule(template: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """The pattern of a rule, made once."""
    return vocabulary.pattern(_written_out(template), flags)


def means(name: str, found: str | None) -> str | None:
    """What words mean in a class whose parts have a meaning: ``means("fraction", "Half")`` is "1/2"."""
    return vocabulary.meaning(name, found.lower()) if found else None
