"""Who denies what: "Kyiv denied this", "that is a lie, the staff said", "has not commented"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reading import event_kinds as kinds
from reading.event_links import is_object, nearest
from reading.event_owners import PRONOUN_SPEECH, claims, has_claimed, meant_by, speaks
from reading.event_page import Group, Page, Part
from reading.event_rows import add
from reading.names import Mention
from reading.speakers import Speaker
from reading.vocabulary import pattern

DENY = pattern(r"(?<!\w)(?:(?P<verb>{deny})|(?P<noun>{untrue}))(?!\w)")
SILENT = pattern(r"{silent}")
AREA = pattern(r"\d {area_unit}")
_NOT = pattern(r"(?<!\w){not_never}(?: \w+)? $")
_AND_SAID = pattern(r"(?<!\w)(?:{and_or_but}|,)(?: {also})? (?:{adding_saying}|{say})(?!\w)")
_DENIED_THIS = pattern(r"\w+(?: {on} \w+)?(?: {that})? {this_claim}(?!\w)")
_DANGER_OF = pattern(
    r"(?<!\w){danger} (?:(?:{of_it}|{about_topic}) )?(?:[^\W\d_]+ )?{capture_begins}"
)
_THE_PLACE = pattern(r"(?<!\w){the_place}(?!\w)")
_REGION_NAMED = pattern(r"{region_word}")
_HE = pattern(r"(?<!\w){he} (?:{before_verb} )?$")
_BY = pattern(r"\w+ {by} (?:{the} )?")
_IN_THE = pattern(r"\w*(?: (?:{in_any}|{the}))* ")


def read_denial(page: Page, part: Part, deny: re.Match[str]) -> bool:
    """Adds what a part with a word of denial tells; False where it is read as if it had none."""
    at, verb = deny.start(), deny["verb"] is not None
    if verb and _NOT.search(page.lead(at, 16, part.start)):
        return False
    denier = _denier(page, at, verb, (part.here if verb else part.whole) or part.whole)
    if denier is None:
        return False
    if _denies_freeing(page, part, at, verb, denier):
        return True  # "Maliar denied that X had been retaken"
    groups = [
        g for g in part.places
        if is_object(page, g, part.contents) or not verb or len(part.places) == 1
    ]  # fmt: skip
    # "denied that X had fallen and said that Y had been freed": Y is told, not denied
    told_from = _AND_SAID.search(page.low, at + 1, part.end)
    if told_from:
        groups = [g for g in groups if g[0].start < told_from.start()] or groups
    spoken = [m for g in groups for m in g]
    if spoken and verb and _DENIED_THIS.match(page.tail(at, 44)):
        # "denied this, saying X remained ..."
        known = {m.place_id for m in spoken}
        before = page.claimed if page.claim_side not in ("", denier.side) else page.topic
        if page.topic_actor != denier.actor:
            spoken += [m for m in before if m.place_id not in known]
    if _DANGER_OF.search(page.low, part.start, part.end):
        return True  # "called talk of a threat of encirclement exaggerated"
    spoken = _whole_region(page, part, groups, spoken or _spoken_before(page, part, denier, deny))
    if not spoken:
        return False
    _add_denied_claims(page, part, denier, groups, spoken)
    kind = "independent_assessment" if denier.side == "independent" else "denial"
    add(page, kind, denier, spoken, None, part, at)
    for group in part.places:  # "denied that X had fallen and said it had left Y"
        near = nearest(page, group, part.contents) if group not in groups else None
        if near and is_object(page, group, [near]):
            told = kinds.kind(page, denier, near, group, part.start, part.end)
            if told:
                add(page, told, denier, group, near, part)
    return True


def _denies_freeing(page: Page, part: Part, at: int, verb: bool, denier: Speaker) -> bool:
    """Whether Kyiv denies that it has freed a place itself."""
    if denier.side != "ukraine" or not verb or page.claim_side == "russia":
        return False
    denied = next((p for p in part.contents if p.start > at), None)
    russia = any(s.side == "russia" for s in part.whole)
    return denied is not None and denied.name == "free" and not russia


def _spoken_before(page: Page, part: Part, denier: Speaker, deny: re.Match[str]) -> list[Mention]:
    """The places told of before that a denial without places can mean."""
    told = page.low[max(deny.start() - 60, part.start) : part.end]
    spoken: list[Mention] = []
    if _THE_PLACE.search(told) or len(told) < 90:
        later = bool(
            deny["noun"]
            and page.topic
            and page.claimed
            and page.topic[-1].start > page.claimed[-1].start + 300
        )
        if page.claimed and page.claim_side != denier.side and not later:
            spoken = list(page.claimed)
        elif page.topic_actor != denier.actor and (
            page.topic_actor or not AREA.search(page.low, part.start, part.end)
        ):
            spoken = list(page.topic)
    return spoken


def _whole_region(
    page: Page, part: Part, groups: list[Group], spoken: list[Mention]
) -> list[Mention]:
    """ "The claim that the region has been freed"; else the town named last in the sentence."""
    said = page.low[part.start : part.end]
    oblasts = [m for m in spoken if m.kind != "settlement"]
    if oblasts and not groups and _REGION_NAMED.search(said):
        return oblasts
    if not spoken and _THE_PLACE.search(said):
        return [
            m for m in page.mentions
            if part.sentence[0] <= m.start < part.start and m.kind == "settlement"
        ][-1:]  # fmt: skip
    return spoken


def _add_denied_claims(
    page: Page, part: Part, denier: Speaker, groups: list[Group], spoken: list[Mention]
) -> None:
    """ "Rejected a claim of the ministry to have taken X" tells of the claim as well."""
    said = [p for p in part.contents if p.name != "hold"]
    for speaker in part.here:
        own = speaks(page, speaker) and not has_claimed(page, speaker)
        other_side = speaker.side in ("russia", "ukraine") and speaker.side != denier.side
        if not other_side or (speaker.vague and not own) or not claims(page, speaker):
            continue
        for group in groups or ([spoken] if said else []):
            near = nearest(page, group, said) if groups else said[0]
            done = replace(near, negated=False) if near else None
            told = kinds.kind(page, speaker, done, group, part.start, part.end)
            if told:  # the day that is named is that of the denial
                add(page, told, speaker, group, near, part, dated=False)


def _denier(page: Page, at: int, verb: bool, here: Sequence[Speaker]) -> Speaker | None:
    """Who denies: the nearest subject of the verb; of a lie, whoever is on the other side."""
    he = _HE.search(page.lead(at, 24)) if verb else None
    if he and not any(speaks(page, s) and not s.vague and not has_claimed(page, s) for s in here):
        meant = meant_by(page, he[0].strip())
        if meant and meant.side != "russia":
            return meant
    if not here:
        last = page.last_speaker
        he = PRONOUN_SPEECH.search(page.low, max(0, at - 40), at + 80)
        return last if last and last.side != page.claim_side and (page.claim_side or he) else None
    subject = _subject_of_denial(page, at, here) if verb else None
    if subject:
        return subject
    order = {"ukraine": 0, "independent": 1, "russia": 2}
    if page.claim_side == "ukraine":
        order = {"russia": 0, "independent": 1, "ukraine": 2}

    def apart(s: Speaker) -> bool:  # in another clause
        return re.search(r"[,;]", page.low[min(s.end, at) : max(s.start, at)]) is not None

    best = min(here, key=lambda s: (order[s.side], s.vague, apart(s), abs(s.start - at)))
    return None if best.side == "russia" and page.claim_side != "ukraine" and not verb else best


def _subject_of_denial(page: Page, at: int, here: Sequence[Speaker]) -> Speaker | None:
    """The speaker right before a verb of denial, or behind it where it stands first or is passive."""
    by = _BY.match(page.tail(at, 30))
    passive = [s for s in here if by and 0 <= s.start - at - by.end() < 12]
    if passive:
        return passive[0]
    rivals = [s for s in here if not has_claimed(page, s)] or here
    near = next((s for s in reversed(rivals) if s.end <= at), None)
    if near and at - near.end < 60 and not re.search(r"[,;]", page.low[near.end : at]):
        return near
    follow = next((s for s in rivals if s.start > at), None)
    if not follow or follow.start - at >= 60:
        return None
    behind = page.low[at : follow.start].split(" ", 1)[-1] + " "
    return follow if near is None or _IN_THE.fullmatch(behind) else None
