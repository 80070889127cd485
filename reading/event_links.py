"""Of which places a content is said: the words that may stand between a verb and its places."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reading.event_owners import CLAIM_CUE
from reading.event_page import Content, Group, Page
from reading.event_places import undated, without_oblasts
from reading.quantities import plain
from reading.vocabulary import pattern

_MAX_GAP = 75  # characters

NEAR = pattern(r"(?<!\w){near}(?: {in_the_town})?[\s\"]*$")
_OBJECT_GAP = pattern(
    r"(?:[\s\",:']|(?<!\w){the} (?:[\w-]+ ){1,3}?(?={town_word}s? )|(?<!\w){before_object}(?!\w)|-)*"
)  # fmt: skip
_PASSIVE = pattern(r"(?<!\w){be}(?: {adverb})? $")
_OF = pattern(r" {of_it}")
_AND = pattern(r"(?<!\w){and_or_but}(?!\w)")
_NEAR_IT = pattern(r"(?<!\w)(?:{nearby}|{in_u}) $")
# "the seizure by Russian troops of X", "cleared of the invaders X": no other object
_BY_WHOM = pattern(r" (?:{by_of_from} )?(?:{the} )?{by_the_enemy}(?!\w)")
_AROUND = pattern(r"(?<!\w)(?:{nearby}|{around}|{compass_point})(?!\w)")
_NOT_INSIDE = pattern(r"(?<!\w){not_inside}(?!\w)|\d ?{distance_unit}(?!\w)")
_LIST_NEAR = pattern(
    r" {nearby} (?:{capital}[\w'’-]+(?: {capital}[\w'’-]+)?(?:,|,? {and_or_but}) )+{in_any} "
)
# places that the gazetteer does not know stand in a list as well
_UNKNOWN = pattern(
    r"(?<![.\w]){capital}[\w'’-]+(?: {capital}[\w'’-]+)?(?=,| {and_or_but} | {in_en} (?:{the} )?{capital})"
)  # fmt: skip
_REGION = pattern(r"{region_word}")
_CONTROL_OVER = pattern(
    r"[^.;:]*?{control}? ?{of_over}(?: (?:{the}|{of_it}|{all_of_region}|{town_word}))* ?\"?"
)
_SOMETHING = pattern(r"(?<!\w){no_place}(?!\w)")
_ASIDE_OF_IT = pattern(r"^, {aside_opens}(?: (?!{aside_says})[^,.;]+?)+,(?= )")
_AT_U = pattern(r"(?<!\w){in_u} $")
_WHICH = pattern(r"{which_any}(?!\w)")
_OTHER_SUBJECT = pattern(r"(?<!\w){other_subject}(?!\w)")
_TOLD_BETWEEN = pattern(r"[^\"], (?!{which_he_said} )[^\"]*{tell_begins}")
_FROM = pattern(r"{from_place}(?: \w+)? $")
_FOR_OR_IN = pattern(r"(?<!\w){for_or_in} $")


# -- the nearest content ---------------------------------------------------------------------------


def nearest(page: Page, group: Group, contents: Sequence[Content]) -> Content | None:
    """The content whose object or subject a group of places is.

    The nearest, those before it first; and "entered" or "not" rather than the plain "taken" beside it.
    """

    def cost(p: Content) -> int:
        return _distance(page, group, p) + (60 if p.planned else 0)

    ranked = sorted(contents, key=cost)
    if not ranked or cost(ranked[0]) > 160:
        return None
    best, others = ranked[0], ranked[1:]
    if best.name == "enter":  # "had cleared most of X"
        for other in others:
            if other.name == "free" and other.end <= best.start <= other.end + 12:
                return other
    if best.name == "take":
        for other in others:
            if _says_more(page, group, best, other) and cost(other) < 80:
                return replace(
                    other,  # "is not captured and fighting goes on" says the same twice
                    negated=other.negated or (best.negated and other.name != "hold"),
                    planned=other.planned or best.planned,
                )
    return next((p for p in ranked if p.name == "retract"), best)


def _distance(page: Page, group: Group, p: Content) -> int:
    """Characters between a content and a group, more where others words than an object's stand there."""
    first, last = group[0], group[-1]
    if p.end <= first.start:
        gap = page.low[p.end : first.start]
        # "X had been taken and Y surrounded"
        mine = _PASSIVE.search(page.lead(p.start, 16)) and not _OF.match(gap)
        if gap.startswith(",") and any(0 < p.start - m.end <= 2 for m in page.mentions):
            mine = True  # "X is left, Y we hold", verbs last
        return len(gap) + (0 if _OBJECT_GAP.fullmatch(gap) else 40) + (25 if mine else 0)
    if p.start <= first.start < p.end:
        return 0
    if p.start >= last.end:
        gap = page.low[last.end : p.start]
        if "," in gap and page.low[p.start].isdigit():
            return 500  # "..., 99.5 percent of the region has been freed"
        return len(gap) + 15 + 30 * len(re.findall(r"[,;:]", gap))
    return 500


def _says_more(page: Page, group: Group, best: Content, other: Content) -> bool:
    """Whether another content beside "taken" says of the same place how much of it."""
    if other.name not in ("enter", "hold", "leave", "retract"):
        return False
    one_side = (best.start < group[0].start) == (other.start < group[0].start)
    beside = abs(other.start - best.end) < 28 or abs(best.start - other.end) < 28
    gap = page.low[min(best.end, other.end) : max(best.start, other.start)]
    if not one_side or not beside or re.search(r"[,;:.\"]", gap):
        return False
    low, high = min(best.start, other.start), max(best.end, other.end)
    return not any(low < m.start < high and m not in group for m in page.mentions)


def has_object(page: Page, content: Content, group: Group, places: Sequence[Group]) -> bool:
    """ "Hit X and captured Y": the verb behind X has its own object."""
    if content.start < group[-1].end or not page.low[content.start].isascii():
        return False
    if content.name not in ("take", "free", "enter") or _PASSIVE.search(
        page.lead(content.start, 24)
    ):
        return False
    return bool(_AND.search(page.low[group[-1].end : content.start])) and any(
        content.end <= other[0].start
        and _OBJECT_GAP.fullmatch(page.low[content.end : other[0].start])
        for other in places
    )


# -- said of the places, or of something near them -------------------------------------------------


def is_object(page: Page, group: Group, contents: Sequence[Content]) -> bool:
    """Whether one of the contents is said of the places and not of something near them."""
    lead = page.lead(group[0].start, 34)
    return any(_is_said_of(page, group, p, lead) for p in contents)


def _is_said_of(page: Page, group: Group, p: Content, lead: str) -> bool:
    first, last = group[0], group[-1]
    if p.name == "retract":
        return not _NEAR_IT.search(lead)
    if p.start <= first.start < p.end:
        return True
    if p.end <= first.start:
        return _is_object_behind(page, first.start, p, lead)
    return p.start >= last.end and _is_subject(page, last.end, p, lead)


def _is_object_behind(page: Page, at: int, p: Content, lead: str) -> bool:
    """Whether a place that stands at ``at`` is the object of a verb before it."""
    gap = _BY_WHOM.sub("", page.low[p.end : at])
    short = len(gap) < _MAX_GAP
    in_clause = short and not re.search(r"[.;:]", gap)
    if p.name == "leave" and in_clause:
        return not _AROUND.search(gap)
    if p.name == "enter" and _LIST_NEAR.fullmatch(page.text, p.end, at):
        return True  # "advanced near A, B, C, and in X"
    if p.name in ("enter", "hold", "shown") and in_clause:
        return not _NOT_INSIDE.search(gap)
    listed = _BY_WHOM.sub("", plain(_UNKNOWN.sub("", undated(page, p.end, at)).lower()))
    gap = (
        plain(_UNKNOWN.sub("", without_oblasts(page, p.end, at)))
        if _REGION.search(gap)
        else plain(listed)
    )
    if _OBJECT_GAP.fullmatch(gap) and not NEAR.search(_right_before(gap, lead)):
        return True
    return bool(
        len(gap) < _MAX_GAP
        and _CONTROL_OVER.fullmatch(gap)
        and not NEAR.search(lead)
        and not _SOMETHING.search(gap)
    )


def _right_before(gap: str, lead: str) -> str:
    """The words right before a place, without a verb's own "of" and "from"."""
    return lead[-len(gap) :] if 0 < len(gap) < len(lead) else lead if gap else ""


def _is_subject(page: Page, end: int, p: Content, lead: str) -> bool:
    """Whether a place that ends at ``end`` is what a verb behind it is said of."""
    gap = _ASIDE_OF_IT.sub("", page.low[end : p.start])
    if len(gap) >= _MAX_GAP:
        return False
    within = p.name == "enter" and page.ukrainian and _AT_U.search(lead)
    near = not within and NEAR.search(lead)
    if not near and not re.search(r"[.;]", gap):
        claimed = _WHICH.search(gap) and CLAIM_CUE.search(gap)
        own = p.name == "leave" or claimed or not _OTHER_SUBJECT.search(gap)
        return bool(own) and not _TOLD_BETWEEN.search(gap)
    if p.name == "leave":
        return _FROM.search(lead) is not None
    return p.name == "hold" and _FOR_OR_IN.search(lead) is not None
