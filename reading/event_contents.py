"""What a part of a sentence says to have happened: its predicates, negated, planned or done."""

import re

from reading.event_page import Content, Page
from reading.predicates import PREDICATE
from reading.vocabulary import pattern

_NEGATION = pattern(r"(?<!\w){negation}(?!\w)|{negation_joined}\b")
_NOT_ONLY = pattern(r"{not_just}")
PLAN = pattern(r"(?<!\w){plan}(?!\w)")
_TO_DO = pattern(r" {to} (?:{adverb} )?$")
_WOULD = pattern(
    r"^(?:(?!(?<!\w){and_or_but}(?!\w))[^.;,]){0,25}?(?<!\w){would}(?!\w)"
    r"|^[^.;]{0,25}?(?<!\w){would_be}(?!\w)"
)
SOON = pattern(r"(?<!\w){soon}(?!\w)[^.;,]{0,24}$")
_WILL = pattern(r"{will_do}")
_ORDER = pattern(r"(?<!\w){order}")
_CAME_OFF = pattern(r"{came_off}(?: [^\W\d_]+){0,3} $")
_GOING_ON = pattern(r"{goes_on_to}\w* (?:\w+ )?$")
_MANAGED = pattern(r"{managed}(?: {to})?(?: {before_verb})? $")
_INFINITIVE_UK = pattern(r"\w{infinitive_ukrainian}$")
_INFINITIVE_RU = pattern(r"\w{infinitive_russian}$")
# "the only regional capital taken since February": by the way
_WHICH_WAS = pattern(
    r"(?<!\w){only_or_first} (?:[\w-]+ ){0,3}{town_word}s? (?:{which_en} )?(?:\w+ )?$"
)
_CLAUSE = pattern(r"[,;:\"]| {that_or_about} ")
_HOLD_OF_ITS_OWN = pattern(r" {and_or_but}(?: {our} [^\W\d_]+(?: {be})?(?: {still})?)? $")
_ENEMY_BEFORE = pattern(r"{of_the_enemy} $")
_ENEMY_AFTER = pattern(r" {enemy_after}(?!\w)")
# a clause that opens with the Russians: whatever is held in it, they hold
_ENEMY_SUBJECT = pattern(r"\W*(?:[^\W\d_]+ )?{enemy_subject}(?:(?! {ours_begins})[^,;:\"])*? ")
_SOME_OF_IT = pattern(r"(?<!\w){some_of_it}(?!\w)")
_FIGHTS_IN = pattern(r"(?<!\w){within_place}(?!\w)|{fight}|{in_cyrillic}$")
_FIGHT = pattern(r"{fight}")


def contents(page: Page, start: int, end: int) -> list[Content]:
    """The predicates of a span, in order."""
    return [_content(page, match, start, end) for match in PREDICATE.finditer(page.low, start, end)]


def _content(page: Page, match: re.Match[str], start: int, end: int) -> Content:
    name = match.lastgroup or ""
    before = _whole_words(page, start, match.start(), 38)
    close = _CLAUSE.split(before)[-1]
    if name == "hold":
        name = _who_holds_it(page, match)
    if name == "hold":
        if _HOLD_OF_ITS_OWN.search(before):
            close = ""  # "the battle is not over and our units keep ..."
        clause = _CLAUSE.split(page.lead(match.start(), 120, start))[-1]
        if _ENEMY_SUBJECT.fullmatch(clause):
            part = _SOME_OF_IT.search(page.low, match.end(), match.end() + 40)
            # "Russian soldiers ... and hold its north"
            name = "enter" if part or _FIGHT.search(match[0]) else "take"
    negated = bool(_NEGATION.search(close)) and not _NOT_ONLY.search(close)
    planned = not _MANAGED.search(before) and _is_planned(page, name, match, before, close, end)
    return Content(name, match.start(), match.end(), negated, planned)


def _who_holds_it(page: Page, match: re.Match[str]) -> str:
    """The class of a place that is held, by the side that stands right beside the verb."""
    if _ENEMY_BEFORE.search(page.lead(match.start(), 14)):
        return "enter" if _FIGHTS_IN.search(match[0]) else "take"  # "Russian troops were inside"
    # "the village is controlled by the enemy"
    return "take" if _ENEMY_AFTER.match(page.low, match.end()) else "hold"


def _is_planned(
    page: Page, name: str, match: re.Match[str], before: str, close: str, end: int
) -> bool:
    """Whether it has not happened. before: the words before it; close: those of its clause."""
    word = match[0]
    if name == "leave":
        close = _ORDER.sub("", close)  # a withdrawal that was ordered is one
    if PLAN.search(close) or _WOULD.match(page.low[match.end() : end]):
        return True
    if SOON.search(before) or _WILL.match(word):
        return True
    if name in ("take", "free", "enter") and _TO_DO.search(" " + close):
        return True
    if name in ("take", "free"):
        undone = _is_infinitive(page, word) and not _CAME_OFF.search(before)
        return undone or (word.isascii() and bool(_WHICH_WAS.search(before)))
    # "to hold the town would have cost the garrison"
    alone = name == "hold" and " " not in word and _is_infinitive(page, word)
    return alone and not _GOING_ON.search(before)


def _is_infinitive(page: Page, word: str) -> bool:
    """By its ending: that of a Russian infinitive is "they do" in Ukrainian."""
    return bool((_INFINITIVE_UK if page.ukrainian else _INFINITIVE_RU).search(word))


def _whole_words(page: Page, start: int, at: int, length: int) -> str:
    """Up to so many characters before a place, whole words only: "try" is no "ministry"."""
    low = max(start, at - length)
    lead = page.low[low:at]
    cut = low > start and page.low[low - 1].isalnum() and lead[:1].isalnum()
    return lead.partition(" ")[2] if cut else lead
