"""Which kind of event a content is, by who says it: one table a side.

"Liberated" is a capture claim of the Russian ministry and a liberation claim of Kyiv; "did not capture"
is a denial from Kyiv and an assessment from a map project. "" is no event.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reading.event_contents import contents
from reading.event_owners import UKRAINIANS
from reading.event_page import Content, Group, Page
from reading.speakers import Speaker
from reading.vocabulary import pattern

CONFIRM = pattern(r"(?<!\w){confirm}(?!\w)")
HEDGE = pattern(r"(?<!\w){hedged}(?!\w)")
# "did not acknowledge the loss, saying its troops were still fighting in the village"
BUT_SAYS = pattern(r" {did_not} {acknowledge}[^.;]{0,30}, {but_saying}")
_RUSSIANS = pattern(r"(?<!\w){russians}(?!\w)")
_FAILED = pattern(r"(?<!\w){failed}(?!\w)")
_AS_TAKEN = pattern(r"[^.;]{2,90}? {as_taken}(?!\w)")
_UKRAINES = pattern(r" {ukrainian_begins}")
_THEIRS = pattern(r"{ukrainian_begins}")
_MEN = pattern(r"{men_of_ukraine}")
_MEN_BEHIND = pattern(r" (?:{by} )?(?:{the} )?{men_of_ukraine}(?!\w)")
_MEN_BEFORE = pattern(r"(?<!\w){men_of_ukraine}(?: {before_verb})* $")
_DRIVEN = pattern(r"{driven}")
_LOST_OWN = pattern(r"{loss_begins}")
_A_PART = pattern(r" {partly}(?!\w)| (?:[\w-]+ ){0,2}?{part_noun}(?= )")
_PART_OF = pattern(r"(?<!\w){part_of_place} $")
_DEFENDERS = pattern(r"[^.,;:]*?{ukrainian_begins}")
_FIGHTS = pattern(r"{fight}")
_IN_STREETS = pattern(r"(?<!\w){in_streets}(?!\w)")
_INSIDE = pattern(r" {within_place}$")
_AGAIN = pattern(r"(?<!\w){again}(?!\w)")
_OURS = pattern(r"{ours}")
_CONTESTED = pattern(r"{contested}")
_THEY = pattern(r"(?<!\w){they}(?!\w)")
_RAISED = pattern(r"{raised}")
_BACK = pattern(r"{back_begins}")
_DESTROYED = pattern(r"(?<!\w){destroyed}")
_OF_STONE = pattern(r"(?<!\w){things_of_stone}(?!\w)[^.;]{0,24}$")
_FLAG = pattern(r"{flag}")
_CONTROL = pattern(r"(?:{full_its} )?{control}|.{0,23}{control_cyrillic}")
_UNDER_OURS = pattern(r"{under} {ours_adjective}")
_OWN_MEN = pattern(r"(?<!\w){own_pronoun} {men}(?: \w+)? $")
_HELD = pattern(r"{held_en}")
_WAS_LOST = pattern(r"{loss_begins}|{was_lost}|{fall_means_little}")
_ENEMY_TAKES = pattern(r"(?<!\w){enemy_takes}(?: {before_verb})* $")
_RUSSIANS_SAY = pattern(
    r"(?<!\w){russia_named}(?: [^\W\d_]+){0,2} {claim_begins}"
    r"|(?<!\w){claim_any} {that_or_by}(?!\w)"
)


@dataclass(frozen=True)
class _Case:
    """A content, said by a speaker of a group of places, in ``page.low[start:end]``."""

    page: Page
    speaker: Speaker
    content: Content | None  # None: taken, as was said before
    group: Group
    start: int
    end: int

    @property
    def name(self) -> str:
        return self.content.name if self.content else "take"

    @property
    def at(self) -> int:
        return self.content.start if self.content else self.start

    @property
    def said(self) -> str:
        """The words of the content."""
        return self.page.low[self.at : self.content.end] if self.content else ""

    @property
    def negated(self) -> bool:
        return self.content is not None and self.content.negated

    def lead(self, length: int) -> str:
        """So many characters before the content, in its part."""
        return self.page.lead(self.at, length, self.start)

    def tail(self, length: int) -> str:
        """So many characters from the content on, in its part."""
        return self.page.low[self.at : min(self.at + length, self.end)]


_Rules = list[tuple[Callable[[_Case], object], str]]  # the first that holds says the kind


def kind(
    page: Page, speaker: Speaker, content: Content | None, group: Group, start: int, end: int
) -> str:
    """The kind of event that a speaker's words make of a content; "" where they make none."""
    case = _Case(page, speaker, content, group, start, end)
    if content and content.planned:
        failed = speaker.side == "ukraine" and case.name in ("take", "enter")
        return "denial" if failed and _FAILED.search(case.lead(34)) else ""
    if speaker.side == "independent":
        return "" if case.name == "retract" else "independent_assessment"
    rules = (_RUSSIA if speaker.side == "russia" else _UKRAINE)[case.name]
    found = next((kind_ for holds, kind_ in rules if holds(case)), "")
    part = speaker.side == "russia" and found == "capture_claim"
    if part and _PART_OF.search(page.lead(group[0].start, 40, start)):
        return "partial_control_claim"
    return found


# -- what is asked of a case -----------------------------------------------------------------------


def _always(_: _Case) -> bool:
    return True


def _negated(case: _Case) -> bool:
    return case.negated


def _in_russia(case: _Case) -> bool:
    place = case.group[0]
    parent = case.page.gazetteer.parents.get(place.place_id, "")
    return parent in ("ru-krs", "ru-bel") or place.kind == "foreign-oblast"


def _is_listed_as_taken(case: _Case) -> bool:  # "listed X and Y as taken"
    return _AS_TAKEN.match(case.page.tail(case.at, 120)) is not None


def _ukrainians_leave(case: _Case) -> bool:
    behind = case.content and _UKRAINES.match(case.page.tail(case.content.end, 8))
    low = max(case.start, case.at - 60)
    return bool(UKRAINIANS.search(case.page.low[low : low + 60]) or behind)


def _russians_leave(case: _Case) -> bool:
    """Whether the side named last before the content is Russia."""
    before = case.lead(45)
    theirs, ours = list(_RUSSIANS.finditer(before)), list(UKRAINIANS.finditer(before))
    return bool(theirs) and (not ours or ours[-1].start() < theirs[-1].start())


def _they_do_not_hold(case: _Case) -> bool:
    return case.negated and bool(
        _THEIRS.search(case.page.low[max(case.start, case.at - 40) : case.at + 40])
    )


def _ukrainians_took_it(case: _Case) -> bool:
    """ "Admitted that Ukrainian troops had taken X"; not that they were driven out of it."""
    if case.content is None or _DRIVEN.match(case.said):
        return False
    end = case.content.end
    theirs = _MEN_BEHIND.match(case.page.low, end) or _MEN_BEFORE.search(case.lead(45))
    return bool(theirs and CONFIRM.search(case.page.low, case.start, end + 60))


def _ukrainians_entered(case: _Case) -> bool:
    return _MEN.match(case.page.tail(case.at, 60)) is not None


def _ukrainians_entered_it(case: _Case) -> bool:
    confirms = CONFIRM.search(case.page.low, case.start, case.at)
    return confirms is not None and _ukrainians_entered(case)


def _is_own_loss(case: _Case) -> bool:  # "admit the loss of X"
    return _LOST_OWN.match(case.said) is not None


def _is_of_a_part(case: _Case) -> bool:  # "the liberation of the eastern part of the town"
    return case.content is not None and bool(_A_PART.match(case.page.low, case.content.end))


def _defenders_hold(case: _Case) -> bool:
    end = case.content.end + 36 if case.content else case.at
    return _DEFENDERS.match(case.page.low, case.at, end) is not None


def _fights(case: _Case) -> bool:
    return _FIGHTS.search(case.said) is not None


def _fights_for_lost(case: _Case) -> bool:
    """ "Did not admit the loss, saying its troops were fighting in X"."""
    if case.negated or not _fights(case):
        return False
    place = case.group[0].place_id
    return BUT_SAYS.match(case.page.low, case.speaker.end) is not None or any(
        e.kind == "liberation_claim" and e.place_id == place for e in case.page.found
    )


def _fights_in_streets(case: _Case) -> bool:
    if case.negated or not _fights(case):
        return False
    after = case.page.tail(case.at, len(case.said) + 12)
    return bool(_IN_STREETS.search(after) or _INSIDE.search(case.said))


def _takes_back(case: _Case) -> bool:
    """Whether the same body said in this text that it had taken the place."""
    return case.negated and any(
        e.kind == "capture_claim"
        and e.actor == case.speaker.actor
        and e.place_id == case.group[0].place_id
        for e in case.page.found
    )


def _retracts_freeing(case: _Case) -> bool:  # "retracted its statement on the liberation of X"
    return not case.negated and any(
        p.name == "free" and p.start > case.at for p in contents(case.page, case.start, case.end)
    )


def _is_contested(case: _Case) -> bool:
    return _CONTESTED.fullmatch(case.said) is not None


def _is_back(case: _Case) -> bool:
    """ "X is again under our control", "X is ours" of a town that the Russians said they left."""
    if case.negated or case.content is None:
        return False
    page, end = case.page, case.content.end
    if _AGAIN.search(page.low[max(case.start, case.at - 24) : end + 12]):
        return True
    left = {e.place_id for e in page.found if (e.kind, e.side) == ("withdrawal", "russia")}
    return bool(_OURS.search(case.said) and left & {m.place_id for m in page.topic})


def _no_longer_held(case: _Case) -> bool:
    lead = case.page.low[case.page.sentence[0] : case.at]
    return case.negated and not _RUSSIANS.search(lead) and not _THEY.search(lead)


def _our_flag(case: _Case) -> bool:  # "Ukrainian marines raised the flag over X"
    page, at = case.page, case.at
    theirs = _RUSSIANS.search(page.low, max(case.start, at - 40), at + 30)
    return _RAISED.match(page.low, at) is not None and not theirs


def _near(case: _Case) -> str:
    return case.page.low[max(case.start, case.at - 60) : case.end]


def _is_freed(case: _Case) -> bool:
    return _BACK.search(_near(case)[:170]) is not None


def _were_destroyed(case: _Case) -> bool:
    """ "The groups that had infiltrated X were destroyed"; not "60 percent of its buildings were"."""
    if case.content is None:
        return False
    page, start = case.page, case.content.end
    inside = [m.start for m in page.mentions if start <= m.start < page.sentence[1]]
    beyond = inside[1] if len(inside) > 1 else page.sentence[1]  # there another place is told of
    return any(
        not _OF_STONE.search(page.lead(m.start(), 50, start))
        for m in _DESTROYED.finditer(page.low, start, beyond)
    )


def _is_held_beside(case: _Case) -> bool:  # "90 percent of X is controlled by our troops"
    if case.content is None:
        return False
    low, high = max(case.start, case.at - 45), min(case.end, case.content.end + 60)
    return any(
        p.name == "hold" and not p.negated and low <= p.start < high
        for p in contents(case.page, case.start, case.end)
    )


def _is_confirmed_near(case: _Case) -> bool:
    return CONFIRM.search(_near(case)) is not None


def _russians_are_inside(case: _Case) -> bool:  # "some 300 Russian soldiers were inside the city"
    page, at = case.page, case.at
    whose = _RUSSIANS.search(page.low, max(case.start, at - 50), at + 45)
    return bool(whose) and not _FLAG.search(case.said) and not page.low[at].isdigit()


def _our_loss(case: _Case) -> bool:  # "that the army had lost control of X"
    own = UKRAINIANS.search(case.lead(70))
    return own is not None and _LOST_OWN.match(case.tail(90)) is not None


def _control(case: _Case) -> bool:
    return _CONTROL.match(case.tail(90)) is not None


def _our_control(case: _Case) -> bool:
    if not _control(case):
        return False
    before, after = case.lead(70), case.tail(90)
    if _UNDER_OURS.match(after):
        return True
    own = UKRAINIANS.search(before) or UKRAINIANS.search(after) or _OWN_MEN.search(before)
    return bool(own) and not _RUSSIANS.search(before) and not _RUSSIANS.search(after[:40])


def _is_held(case: _Case) -> bool:
    return _HELD.match(case.tail(90)) is not None


def _is_lost(case: _Case) -> bool:
    return _WAS_LOST.match(case.tail(90)) is not None


def _enemy_takes_it(case: _Case) -> bool:
    """ "The enemy has taken X", and nobody says that it is only what Russia claims."""
    hedged = HEDGE.search(case.page.low[case.start : case.end])
    they_say = _RUSSIANS_SAY.search(case.lead(110))
    return bool(_ENEMY_TAKES.search(case.lead(70))) and not they_say and not hedged


def _is_confirmed(case: _Case) -> bool:
    return CONFIRM.search(case.page.low[case.start : case.end]) is not None


# -- the tables ------------------------------------------------------------------------------------

_RUSSIA_TOOK: _Rules = [
    (_ukrainians_took_it, "confirmation"),
    (_is_own_loss, ""),
    (_is_of_a_part, "partial_control_claim"),
    (_in_russia, "liberation_claim"),
    (_always, "capture_claim"),
]
_RUSSIA: dict[str, _Rules] = {
    "shown": [(_is_listed_as_taken, "capture_claim")],
    # "has not withdrawn his claim" tells of the claim
    "retract": [(_negated, "capture_claim"), (_always, "claim_withdrawn")],
    "leave": [(_ukrainians_leave, ""), (_negated, ""), (_always, "withdrawal")],
    "take": [(_takes_back, "claim_withdrawn"), (_negated, ""), *_RUSSIA_TOOK],
    "free": [(_negated, "denial"), *_RUSSIA_TOOK],
    "enter": [
        (_negated, ""),
        (_ukrainians_entered_it, "confirmation"),
        (_ukrainians_entered, ""),
        (_always, "partial_control_claim"),
    ],
    "hold": [
        (_fights_for_lost, "denial"),
        (_fights_in_streets, "partial_control_claim"),
        (_fights, ""),
        (_they_do_not_hold, "denial"),
        (_negated, ""),
        (_is_own_loss, ""),
        (_is_of_a_part, "partial_control_claim"),
        (_in_russia, ""),
        (_defenders_hold, ""),
        (_always, "capture_claim"),
    ],
}
_UKRAINE: dict[str, _Rules] = {
    "shown": [(_is_contested, "denial")],
    "retract": [(_retracts_freeing, "claim_withdrawn")],
    "leave": [(_negated, "denial"), (_russians_leave, ""), (_always, "withdrawal")],
    "hold": [
        (_is_back, "liberation_claim"),
        (_no_longer_held, "confirmation"),
        (_always, "denial"),
    ],
    "free": [(_negated, ""), (_always, "liberation_claim")],
    "enter": [
        (_negated, "denial"),
        (_our_flag, "liberation_claim"),
        (_is_freed, "liberation_claim"),
        (_were_destroyed, "denial"),
        (_is_held_beside, "denial"),
        (_is_confirmed_near, "confirmation"),
        (_russians_are_inside, "confirmation"),
    ],
    "take": [
        (_negated, "denial"),
        (_our_flag, "liberation_claim"),
        (_our_loss, "confirmation"),
        (_our_control, "denial"),
        (_control, "confirmation"),
        (_is_held, "denial"),
        (_is_lost, "confirmation"),
        (_enemy_takes_it, "confirmation"),
        (_is_confirmed, "confirmation"),
    ],
}
