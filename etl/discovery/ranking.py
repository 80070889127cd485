"""Does a headline speak of territory? A score from words, and the reasons for it.

English, Ukrainian and Russian, with the word for square kilometres in some more languages. No
model and no training: each point can be traced to a word, an estimator or a settlement.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from etl.ledger.records import Estimator, Place

THRESHOLD = 6  # below it nobody is asked
IN_TITLE = 2  # a word in the headline counts twice as much as one in the summary

_AREA = r"""
    \b(?:square|sq\.?)[\s-]?(?:kilomet\w+|km|miles?|mi)\b | \bkm\s?(?:²|2\b) | \bmi²
    | км\s?(?:²|2\b|кв) | \bкв(?:адратн\w*|\.)?\s?(?:км|кіломет\w+|километ\w+|мил\w+)
    | quadratkilomet\w+ | kil[oó]met\w+\s(?:cuadrad|quadrad)\w+ | kilom[èe]tres?\scarr
    | chilometri\squadrati | négyzetkilom\w+ | kvadratkilom\w+ | neliökilom\w+
"""
_TAKEN = r"""
    \b(?:re)?captur\w+ | \bseiz\w+ | \bliberat\w+ | \boverr[ua]n\b | \bre(?:tak|took|gain)\w*
    | \bfell\b | \bfall\sof\b | \badvanc(?:e|es|ed|ing)\b | \bgain(?:s|ed|ing)?\b
    | \bwithdr[ae]w\w* | \bchanged\shands\b | \bcontrol(?:s|led)?\b
    | \bt(?:ake[sn]?|ook|aking)\b.{0,40}\b(?:villages?|settlements?|towns?|cit(?:y|ies)|back)\b
    | \boccup(?!ied)\w+ | \binch\w*\sforward
    | \bзахоп\w+ | \bокуп\w+ | \bпросу\w+ | \bзвільн\w+ | \bвідби(?:в|л)\w* | \bвідійш\w+
    | \bконтрол\w+
    | \bзахват\w* | \bзахвач\w+ | \bоккуп\w+ | \bпродви\w+ | \bосвобо\w+ | \bвзя(?:л|т)\w*
    | \bотош\w+
"""
_GROUND = r"""
    \bterritor\w+ | \bground\b | \bland\b | \boccupied\b | \b(?:villages?|settlements?|towns?)\b
    | \bтеритор\w+ | \bтерритор\w+ | \bплощ[аіуеоы]\w* | \bнаселен\w+\sпункт\w* | \bсел[аои]?\b
    | \bсіл\b | \bс[её]л\b
"""
_FRONT = r"""
    \bfront\b | \bfront\s?-?lines? | \b(?:counter)?-?offensives? | \bassaults?\b | \bpace\b
    | \bloss\w* | \bфронт\w* | \b(?:контр)?наступ\w+
    | \bлін\w+\sзіткнення | \bлин\w+\sсоприкосновения
    | \bвтрат\w+ | \bутрат\w+ | \bпотер\w+ | \bтемп\w*
"""
_RECORD = r"""
    \b(?:largest|biggest|fastest|slowest|smallest|highest|most)\b.{0,40}\bsince\b | \brecord\b
    | \bнайбільш\w+ | \bнайшвидш\w+ | \bрекорд\w* | \bкрупнейш\w+ | \bсамы\w\s(?:больш|быстр)\w+
"""
_WAR = r"""
    ukrain | \bruss | kyiv | kiev | moscow | kremlin | donbas | kursk | crimea
    | gerasimov | syrsk[yi] | \b[dl]pr\b | герасимов | сирськ | сырск | \b[дл]нр\b
    | україн | украин | \bросі | \bросс | \bзсу\b | \bвсу\b | \bрф\b | донба | окупант | оккупант
"""
_ARMIES = r"""
    \bгенштаб\w* | \bміноборони\b | \bминоборон\w+ | \bgeneral\sstaff\b | \bд[иі]пстейт\w*
    | \bінститут\w*\sвивчення\sвійни | \bинститут\w*\sизучения\sвойны
"""


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)


TERMS = (
    ("an area", _words(_AREA), 6),
    ("ground taken or lost", _words(_TAKEN), 3),
    ("territory", _words(_GROUND), 2),
    ("the front", _words(_FRONT), 1),
    ("a record", _words(_RECORD), 2),
    ("an estimator", _words(_ARMIES), 2),
)
WAR = _words(_WAR)
_TOKEN = re.compile(r"\w+(?:[’'ʼ-](?!s\b)\w+)*")
_ENDING = re.compile(r"(?:[иыіое]й|[ао]я|[оеє]е|[аяоеєиіїыйьуюэ])$")
_CYRILLIC = re.compile(r"[а-яіїєґё]", re.IGNORECASE)


@dataclass(frozen=True)
class Name:
    """A name to look for: its words, what it is, and its points."""

    words: tuple[str, ...]
    reason: str
    points: int


class Ranking:
    """Scores titles by the words above and by the ledger's own settlements and estimators."""

    def __init__(self, places: Iterable[Place], estimators: Iterable[Estimator]) -> None:
        self._names: dict[str, list[Name]] = {}  # by the first four letters of the first word
        for place in places:
            if place.kind == "settlement":
                known = [place.name_en, place.name_uk, place.name_ru]
                known += (place.aliases or "").split(";")
                for name in known:
                    if name and len(name) > 4:  # shorter ones are words of other languages
                        self._add(name, f"the settlement {place.name_en}", 2)
        self._counts_this_war: set[str] = set()
        for one in estimators:
            if one.kind == "map project":
                self._counts_this_war.add(f"the estimator {one.short}")
            points = 1 if one.kind in ("news agency", "news outlet") else 2
            for name in {one.name.partition(" (")[0], one.short}:
                self._add(name, f"the estimator {one.short}", points)

    def _add(self, name: str, reason: str, points: int) -> None:
        words = tuple(_TOKEN.findall(name.casefold()))
        self._names.setdefault(words[0][:4], []).append(Name(words, reason, points))

    def score(self, title: str, summary: str = "") -> tuple[int, list[str]]:
        """Points, and what they are for. 0 where nothing says that this war is meant."""
        in_title, in_summary = self._found(title), self._found(summary)
        found = dict(in_summary)
        found |= {reason: points * IN_TITLE for reason, points in in_title.items()}
        places = [reason for reason in found if reason.startswith("the settlement ")]
        for extra in sorted(places, key=lambda reason: -found[reason])[1:]:
            found[extra] = 0  # a name may be read as two, and a list of towns is no more than one
        counts = any(reason in self._counts_this_war for reason in found)
        if not places and not counts and not WAR.search(f"{title} {summary}"):
            return 0, []
        reasons = [r if r in in_title else f"{r} (summary)" for r in found]
        return sum(found.values()), sorted(reasons)

    def _found(self, text: str) -> dict[str, int]:
        found = {reason: points for reason, pattern, points in TERMS if pattern.search(text)}
        tokens = _TOKEN.findall(text)
        folded = [token.casefold() for token in tokens]
        for at, token in enumerate(tokens):
            if not token[0].isupper():
                continue  # names are; «нове», «вільне» in the middle of a sentence are not
            for name in self._names.get(folded[at][:4], ()):
                said = folded[at : at + len(name.words)]
                if len(said) == len(name.words) and all(map(_same_word, said, name.words)):
                    found[name.reason] = max(found.get(name.reason, 0), name.points)
        return found


def _same_word(said: str, word: str) -> bool:
    """Whether a word of a text is this one, in any of its Slavic endings."""
    if said == word:
        return True
    if len(word) < 5 or not _CYRILLIC.match(word):
        return False
    stem = _ENDING.sub("", word)
    return said.startswith(stem) and len(said) - len(stem) <= 3
