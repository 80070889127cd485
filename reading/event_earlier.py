"""What is said of places told of before: "the town", "it", "both villages", "whose fall"."""

import re
from dataclasses import replace

from reading.event_contents import contents
from reading.event_denials import AREA
from reading.event_links import has_object, is_object, nearest
from reading.event_owners import CLAIM_CUE, acts_only, owner, speaks
from reading.event_page import Content, Group, Page, Part, Told
from reading.event_places import BESIDE, OBLASTS, groups
from reading.names import UNKNOWN
from reading.speakers import Speaker
from reading.vocabulary import pattern

VILLAGES = pattern(r"(?<!\w){villages}(?!\w)")
_CLAIMED_BY = pattern(r",? {claimed_by}(?:{the} )?|,? (?:- )?{whose_fall}")
_IS_CLAIMED_BY = pattern(r",? {be} {claimed_by}")
_CLAIMED = pattern(r"(?<!\w){claimed}(?: {the} {town_word} {of_it})? $")
_RING = pattern(r"{ring}")
_ITS = pattern(r"(?<!\w){its_fall}")
_THE_TOWN = pattern(r"(?<!\w){the_town}(?!\w)")
_AND_OTHER = pattern(r"[,;] (?:{and_or_but} [^,.;]{2,60} -|{and_that_of}) ")
_WHICH = pattern(
    r", (?:{article} (?:\w+ )?{town_word}(?!\w)|(?:{about_topic} (?:[^\W\d_]+ )?)?{which})"
)
_A_TOWN = pattern(r"(?<!\w){a_town}(?!\w)")
_BOTH = pattern(r"(?<!\w){both_towns}(?!\w)")
# "announced the capture", "were in full control": of the place just spoken of
_NOMINAL = pattern(r"{fall_as_noun}")
_DECISION = pattern(r"{decision}")
# men and tanks that were lost, not a town
_LOST_THINGS = pattern(r"{loss_begins}\w*[^.;]{0,40}?(?:\d|{men_and_tanks})")
_PLACE_MEANT = pattern(r"(?<!\w){place_meant}(?!\w)")
_TOWN_NOUN = pattern(r"{town_begins}")
_IT = pattern(r"{it}")
_SO_MANY = pattern(r"(?<!\w){so_many}(?: [\w-]+){0,2} $")  # "two small villages": not "the village"
_PLURAL = pattern(r"^{several_of_them}|{several_towns}$")
_NUMBER_SOON = re.compile(r"[^.;,]{0,24}\d")
_NUMBER_LATER = re.compile(r"[^.;,]{0,44}\d")


def told(page: Page, part: Part) -> list[Told]:
    """Who says what of which places in a part that denies nothing."""
    found: list[Told] = []
    elided = _elided(page, part) if part.places and not part.contents else None
    for group in part.places:
        claimant = _claimant(page, part, group)
        if claimant:  # "X, claimed by Moscow on Thursday, is still ours, Kyiv said"
            at = group[0].start
            found.append((claimant, group, Content("take", at, at)))
            part = replace(
                part,
                here=[s for s in part.here if s is not claimant],
                whole=[s for s in part.whole if s is not claimant],
            )
            if not part.here:
                continue
        near = elided or _content_of(page, part, group)
        speaker = owner(page, part, group, near) if near else None
        if speaker and near:
            found.append((speaker, group, near))
    if part.places and found:
        found += _held(page, part, found) + _left(part, found)
        found += _whose_fall(page, part)
    # "The General Staff said its troops still held the town."
    if not part.places or (not found and _THE_TOWN.search(page.low, part.start, part.end)):
        found += of_earlier(page, part)
    return found


def _claimant(page: Page, part: Part, group: Group) -> Speaker | None:
    by = _CLAIMED_BY.match(page.low, group[-1].end)
    return next((s for s in part.here if by and 0 <= s.start - by.end() < 5), None)


def _content_of(page: Page, part: Part, group: Group) -> Content | None:
    """What is said of a group of places in its own part."""
    first = group[0].start
    near = nearest(page, group, part.contents)
    if near is None:
        claimed = _IS_CLAIMED_BY.match(page.tail(group[-1].end, 28)) or _CLAIMED.search(
            page.lead(first, 30, part.start)
        )
        return Content("take", first, first) if claimed else None
    if not is_object(page, group, [near]) or has_object(page, near, group, part.places):
        return None
    within = near.start + 5 < first < near.end and not _RING.match(page.low, near.start)
    # "advanced near X and in Y"
    return None if within and BESIDE.search(page.low[near.start : first]) else near


def _elided(page: Page, part: Part) -> Content | None:
    """ "The corps freed X, and the brigade, Y": the verb of the part before."""
    start = part.start
    if not _AND_OTHER.match(page.low, start, part.end) and not (
        page.low[start : min(start + 2, part.end)] == ": "
        and VILLAGES.search(page.low, page.sentence[0], start)
    ):  # "four villages are lost, he said: X and Y"
        return None
    before = contents(page, page.sentence[0], start)
    page.elided = before[-1] if before else None
    return replace(page.elided, start=start, end=start) if page.elided else None


def _held(page: Page, part: Part, found: list[Told]) -> list[Told]:
    """After Moscow said it had taken X, the group said that the town remained Ukrainian."""
    group, used = part.places[-1], {p for _, _, p in found}
    end = group[-1].end
    for p in part.contents:
        if p.name not in ("hold", "leave") or p in used or p.start <= end:
            continue
        near = page.low[max(end, p.start - 30) : min(part.end, p.end + 24)]
        speaker = owner(page, replace(part, start=end), group, p)
        if (
            speaker
            and speaker.side == "ukraine"
            and (_THE_TOWN.search(near) or speaks(page, speaker))
            and all(speaker != s for s, _, _ in found)
        ):
            return [(speaker, list(group), p)]
    return []


def _left(part: Part, found: list[Told]) -> list[Told]:
    """ "Kyiv confirmed the fall of X and said that the troops had been pulled back"."""
    speaker, places, used = found[-1]
    group = part.places[-1]
    if used.name not in ("take", "enter") or places != group or speaker.side != "ukraine":
        return []
    after = max(group[-1].end, used.end)
    left = next((p for p in part.contents if p.name == "leave" and p.start > after), None)
    return [(speaker, list(group), left)] if left else []


def _whose_fall(page: Page, part: Part) -> list[Told]:
    """ "On Saturday Wagner announced its fall, on Sunday the ministry that of X"."""
    first = part.places[0][0].start
    its = _ITS.search(page.low, part.start, first)
    clause = page.low.find(", ", its.end(), first) if its else -1
    ahead = [s for s in part.here if s.start < clause]
    if clause <= 0 or not page.topic or not ahead:
        return []
    low = contents(page, part.start, clause)
    return of_earlier(page, replace(part, end=clause, here=ahead, whole=ahead, contents=low))


# -- places of earlier parts -----------------------------------------------------------------------


def of_earlier(page: Page, part: Part) -> list[Told]:
    """What a part says of places that were told of before it."""
    relative = _of_the_place_before(page, part)
    if relative is not None:
        return relative
    topic = _topic(page, part)
    if not topic or not part.contents:
        return []
    first = part.whole[0].start if part.whole else None
    if first is not None and any(
        e.kind == "claim_withdrawn" and e.start >= first for e in page.found
    ):
        return []
    own = [g for g in groups(page, part.start, part.end) if g[0].place_id == UNKNOWN]
    found = []
    for content in part.contents:
        if any(is_object(page, group, [content]) for group in own):
            continue  # "hold this village and have freed the village of X"
        speaker, of = _said_of_topic(page, part, topic, content)
        if speaker:
            found.append((speaker, list(of), content))
    return found


def _of_the_place_before(page: Page, part: Part) -> list[Told] | None:
    """ "X, which Moscow said it had captured": a clause on the place right before it; None if it is
    no such clause."""
    if not _WHICH.match(page.low, part.start, part.start + 40):
        return None
    before = groups(page, page.sentence[0], part.start)
    group = before[-1] if before and 0 <= part.start - before[-1][-1].end < 3 else []
    claimed = CLAIM_CUE.search(page.low[part.start : part.end])
    if not group or (not part.contents and not claimed):
        return None
    content = part.contents[-1] if part.contents else Content("take", part.start, part.start)
    speaker = owner(page, replace(part, whole=part.here), group, content)
    return [(speaker, group, content)] if speaker else []


def _topic(page: Page, part: Part) -> Group:
    """The places that "the town" or "it" of a part can mean."""
    topic = page.behind_relative or page.topic
    start, opening = part.start, page.sentence[0]
    said = [m for m in page.mentions if opening <= m.start < start and m.kind == "settlement"]
    if not said and not topic:
        last = part.contents[-1].start if part.contents else start
        said = [g[-1] for g in groups(page, start, last) if g[-1].kind == "settlement"]
    if said and not any(t.start >= opening for t in topic):
        topic = said[-1:]
    told_of = {e.place_id for e in page.found}
    if topic and topic[0].kind != "settlement" and _A_TOWN.search(page.low, start, part.end):
        towns = [m for m in page.mentions if m.kind == "settlement" and m.end <= start]
        topic = [m for m in towns if m.place_id in told_of][-1:] or topic
    if len({m.place_id for m in topic}) == 1 and _BOTH.search(page.low, start, part.end):
        # "from both towns": the last two of which somebody has told
        lately = {m.place_id: m for m in page.mentions if m.end <= start}
        both = [m for place, m in lately.items() if place in told_of][-2:]
        topic = both if len(both) == 2 else topic
    return topic


def _said_of_topic(
    page: Page, part: Part, topic: Group, content: Content
) -> tuple[Speaker | None, Group]:
    """Who says a content of the topic, if anybody does, and of which places."""
    start, end = part.start, part.end
    if page.behind_relative:
        return owner(page, part, page.behind_relative, content), page.behind_relative
    noun = _NOMINAL.search(page.low, max(start, content.start - 6), content.end + 2)
    if content.name in ("take", "free", "leave") and noun:
        far = 600 if _DECISION.match(noun[0]) else 260
        speaker = owner(page, part, topic, content) if topic[-1].end > start - far else None
        if speaker:
            return speaker, topic
    if content.planned or _LOST_THINGS.match(page.low, content.start):
        return None, topic
    beside = {"take": "enter", "enter": "leave"}.get(content.name)
    if any(p.name == beside and 0 <= content.start - p.end < 24 for p in part.contents):
        return None, topic  # "half the town is taken", "fell back to the outskirts"
    if content.name == "retract":
        return _who_takes_back(page, part), topic
    # "but Kyiv says the fighting continues": of the place just spoken of
    going_on = content.name in ("hold", "leave") and topic[-1].end > start - 140
    meant = _meant(page, part, content)
    if not meant and _has_region(page, topic, content):
        return None, topic  # "hold a part of Kursk region"
    if not page.topic_actor and topic is page.topic:
        meant = [word for word in meant if not _IT.fullmatch(word)]
    if _is_of_an_area(page, content, meant, end) or (not meant and not going_on):
        return None, topic
    several = len({m.place_id for m in topic}) > 1
    if several and meant and not any(map(_PLURAL.search, meant)):
        return None, topic  # which of them "the town" is, is not said
    speaker = owner(page, part, topic, content)
    return None if speaker and acts_only(page, part, speaker) else speaker, topic


def _who_takes_back(page: Page, part: Part) -> Speaker | None:
    """ "On Wednesday he took these words back": whoever claimed it."""
    claimant = next((s for s in part.whole if s.side == page.claim_side), None)
    if claimant is None and not part.whole:
        claimant = page.last_speaker
    return claimant if claimant and claimant.actor == page.topic_actor else None


def _meant(page: Page, part: Part, content: Content) -> list[str]:
    """The words near a content that can mean a place told of before."""
    inside = part.start > page.sentence[0]
    low = max(page.sentence[0], content.start - 60) if inside else part.start
    close = page.low[low : min(part.end, content.end + 40)]
    return [
        m[0] for m in _PLACE_MEANT.finditer(close)
        if not _TOWN_NOUN.match(m[0])
        or not _SO_MANY.search(close[max(0, m.start() - 34) : m.start()])
    ]  # fmt: skip


def _has_region(page: Page, topic: Group, content: Content) -> bool:
    """Whether another region stands right behind a content."""
    return any(
        m.kind in OBLASTS and 0 <= m.start - content.end < 30 and m.place_id != topic[-1].place_id
        for m in page.mentions
    )


def _is_of_an_area(page: Page, content: Content, meant: list[str], end: int) -> bool:
    """Whether a number behind a content is what it is said of."""
    if not meant and _NUMBER_SOON.match(page.low, content.end, end):
        return True
    # "Moscow controls 18 percent of the country"
    number = _NUMBER_LATER.match(page.low, content.end, end)
    return bool(number and AREA.search(page.low, content.end, content.end + 60))
