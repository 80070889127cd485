"""News agencies: how pages write their names, and where a page credits one.

A credit says whose story it is. That an agency is quoted, or took the picture, says nothing.
"""

import re
from collections.abc import Iterable

AGENCIES = {
    "AFP": "AFP|Agence[ -]France[ -]Presse|АФП|Франс[ -]Пресс",
    "Reuters": "Thomson Reuters|Reuters|Рейтерс?|Ройтерс",
    "AP": "(?:The )?Associated Press|AP",
    "RIA Novosti": "RIA Novosti|РИА Новости|РІА Новини",
    "TASS": "ITAR-TASS|TASS|ИТАР-ТАСС|ТАСС",
    "Interfax-Ukraine": "Interfax[- ]Ukraine|Интерфакс[- ]Украина|Інтерфакс[- ]Україна",
    "Interfax": "Interfax|Интерфакс|Інтерфакс",
    "Ukrinform": "Ukrinform|Укрінформ|Укринформ",
    "UNIAN": "UNIAN|УНІАН|УНИАН",
    "DPA": "DPA|dpa|Deutsche Presse-Agentur",
    "EFE": "EFE",
    "ANSA": "ANSA",
    "Anadolu": "Anadolu Agency|Anadolu",
    "Kyodo": "Kyodo News|Kyodo",
    "Xinhua": "Xinhua",
    "Bloomberg": "Bloomberg News|Bloomberg",
    "UPI": "UPI",
    "PA": "PA Media|Press Association",
    "BTA": "BTA|БТА",
    "NTB": "NTB",
    "TASR": "TASR",
    "PAP": "PAP",
    "CTK": "ČTK|CTK",
    "MTI": "MTI",
    "Lusa": "Lusa",
    "ANP": "ANP",
    "Belga": "Belga",
    "Ritzau": "Ritzau",
    "Yonhap": "Yonhap",
    "PTI": "PTI",
    "ANI": "ANI",
}
EDGE = 12  # lines at either end of a text where credits stand

_ANY = "(?:" + "|".join(AGENCIES.values()) + ")"
_LIST = rf"({_ANY}(?:(?:, | and |, and | & | / |/| і | та | и ){_ANY})*)"
_NAME = re.compile(rf"(?<![\w-]){_ANY}(?![\w-])")
_ANYWHERE = [
    re.compile(pattern)
    for pattern in (
        rf"[^.!?()]{{2,80}}\({_LIST}\)\s*[-–—:]",  # KYIV, Dec 2 (Reuters) -
        rf"[^!?/]{{2,60}}/{_LIST}/",  # MOSCOW, December 2. /TASS/.
        rf"[^.!?]{{2,60}}[-–—]\s*{_LIST}\.\s",  # МОСКВА, 2 дек – РИА Новости.
    )
]
_AT_THE_EDGE = [
    re.compile(pattern)
    for pattern in (
        rf"(?:[Tt]he )?{_LIST} contributed\b.{{0,80}}",
        rf"(?:[Ww]ith (?:reporting|material|files|input)s? (?:by|from)|[Rr]eporting by|[Ww]ith"
        rf"|За матеріалами|По материалам) (?:the )?{_LIST}\.?",
        rf"(?:By|BY|Source|SOURCE|Agency|Credit|Von|Par|Автор|Джерело|Источник|©|\([cC]\)"
        rf"|Copyright)[:©]?\s*(?:\(c\)\s*|©\s*)?(?:20\d\d\s+)?(?:the )?{_LIST}(?:[.,;|].{{0,80}})?",
        rf"(?:By|BY)\s[^.!?]{{2,60}}(?:,| [-–—|/]| for) (?:the )?{_LIST}",
        rf"\(?{_LIST}\)?\.?",
        rf".*[.!?…\"”»]\s*\({_LIST}\)\.?",  # … said. (AFP)
    )
]


def named(text: str) -> list[str]:
    """The agencies whose names stand in a short text, such as a byline, in order."""
    found = [_agency(match[0]) for match in _NAME.finditer(text[:300])]
    return list(dict.fromkeys(found))


def without(text: str) -> str:
    """A byline without the names of agencies and what joined them to it."""
    rest = _NAME.sub("", text)
    rest = re.sub(r"\(\s*\)", "", rest)
    return re.sub(r"^(?:[\s,;/|&–—-]|and\b)+|(?:[\s,;/|&–—-]|\band)+$", "", rest)


def credited(lines: Iterable[str]) -> tuple[list[str], int] | None:
    """The agencies that a text credits, and the index of the first line that does."""
    texts = list(lines)
    for number, line in enumerate(texts):
        near_edge = number < EDGE or number >= len(texts) - EDGE
        patterns = _ANYWHERE if number < EDGE else []
        for pattern in patterns:
            match = pattern.match(line[:200])
            if match:
                return named(match[1]), number
        if not near_edge:
            continue
        for pattern in _AT_THE_EDGE:
            match = pattern.fullmatch(line if len(line) < 140 else line[-140:])
            # at the top, a mere name or © is as likely to be that of a picture
            if match and not (number < EDGE and number < len(texts) / 2 and _is_bare(line)):
                return named(match[1]), number
    return None


def _is_bare(line: str) -> bool:
    return re.match(r"\(?(©|\([cC]\)|Copyright)", line) is not None


def _agency(name: str) -> str:
    return next(agency for agency, names in AGENCIES.items() if re.fullmatch(names, name))
