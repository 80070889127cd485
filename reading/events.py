"""Events of a dispatch: who said what of which place, with the day and the span.

A sentence falls into parts at "but", "while" and semicolons. Each part has speakers, places and
predicates (taken, freed, entered, left, held). The side of the speaker decides what a predicate
means. What nobody is named to have said is no event, and neither are plans, attempts and conditions.
How the rules are filed: ``reading.event_page``.
"""

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reading import doubts, event_owners
from reading import event_kinds as kinds
from reading.asides import without_corrections
from reading.days import Period
from reading.event_contents import SOON, contents
from reading.event_denials import DENY, SILENT, read_denial
from reading.event_earlier import VILLAGES, told
from reading.event_links import NEAR, has_object
from reading.event_owners import distance, has_claimed, may_tell, speaks
from reading.event_page import Content, Event, Group, Page, Part, Span
from reading.event_places import (
    BESIDE,
    WHOLE,
    groups,
    is_cyrillic_name,
    oblasts_by_city,
    own_oblasts,
)
from reading.event_rows import CLAIMS, add, doubted, first_day
from reading.names import Gazetteer
from reading.periods import periods
from reading.quantities import plain
from reading.sentences import sentences
from reading.speakers import Speaker
from reading.vocabulary import pattern

__all__ = ["Event", "events"]

_TEXT_LIMIT = 200_000
_UKRAINIAN_LETTER = pattern(r"{only_ukrainian}")
_DATELINE = pattern(r"(?:{capital}[\w'’-]*[ ,.]*){0,3}")
_DATE_ENDS = re.compile(r"[.,]? ?(?:--|/|\(|- )")
_PART = pattern(r"{new_part}|(?<!{villages_told}): ")
_RELATIVE = pattern(r", {relative} ")
_WHILE = pattern(r"\W*{while_or_after} [^,.;]{20,140}(?=,)")
_AFTER = pattern(r"\W*{after_cyrillic} ")
_IN = pattern(r"{in_cyrillic}")
_ABOUT_THIS = pattern(r"\W*{about_this}(?!\w)")
_UNCONFIRMED = pattern(r"[^.,;]{0,24} {acknowledge}")
_NAMELY = pattern(r"\W*{namely}(?!\w)")
_WHERE = pattern(r", {where} ")
_ALSO_TOLD = pattern(r"{also_told}")
_AGREES = pattern(r" (?:{before_verb} )?{agrees}(?!\w)")
_NOT_SEEN = pattern(r"[^.;]{0,60}?(?<!\w){not_found}")
_WAY_THERE = pattern(r"{way_there}")  # "11 km from X", "the road to X", "in X", of a region


def events(
    text: str,
    *,
    published: dt.date,
    places: Gazetteer | Iterable[Mapping[str, str | None]],
) -> list[Event]:
    """All events that ``text`` tells, in order, each place, kind and actor once.

    ``places``: rows of places.csv, or a ``Gazetteer`` made of them once. Never raises for any text;
    reads the first 200,000 characters.
    """
    text = without_corrections(text[:_TEXT_LIMIT])
    gazetteer = places if isinstance(places, Gazetteer) else Gazetteer(places)
    page = _opened(text, published, gazetteer)
    spans = sentences(text)
    for span, following in itertools.zip_longest(spans, spans[1:]):
        _read_sentence(page, span, following or (span[1], span[1]))
    return _each_once(page.found)


def _opened(text: str, published: dt.date, gazetteer: Gazetteer) -> Page:
    """A text with its places, dates and speakers; nothing of it is read yet."""
    low = plain(text)
    ukrainian = _UKRAINIAN_LETTER.search(low) is not None
    page = Page(text, low, published, gazetteer, ukrainian, doubts.Shady(low))
    named = gazetteer.mentions(text)
    known = [m for m in named if not m.is_title] + gazetteer.unknown(text, named)
    page.mentions = oblasts_by_city(low, sorted(known, key=lambda m: m.start))
    page.periods = [
        p for p in periods(text, published)
        if not p.reference and not _is_name_or_dateline(page, p)
    ]  # fmt: skip
    page.speakers = event_owners.named(page, named)
    bodies = [(s.start, s.end) for s in page.speakers if not s.vague]
    page.mentions = [  # the group "Luhansk" is no place
        m
        for m in sorted(
            [*page.mentions, *own_oblasts(text, low, gazetteer, page.speakers)],
            key=lambda m: m.start,
        )
        if not any(a <= m.start and m.end < b for a, b in bodies)
    ]
    return page


def _is_name_or_dateline(page: Page, period: Period) -> bool:
    """A village may be called "the First of May"; "MOSCOW, July 28 --" is when it was written."""
    start = period.start
    if is_cyrillic_name(page, start) and start > 1 and page.text[start - 2] not in '.!?:"«\n':
        return True
    return period.kind == "day" and bool(
        _DATELINE.fullmatch(page.text[:start]) and _DATE_ENDS.match(page.tail(period.end, 4))
    )


def _each_once(found: Iterable[Event]) -> list[Event]:
    """Each place, kind and actor once: dated if one of them is, and as sure as the surest."""
    best: dict[tuple[str, str, str], Event] = {}
    for event in found:
        key = (event.place_id, event.kind, event.actor)
        known = best.setdefault(key, event)
        if known is not event:
            dated = known if known.event_from or not event.event_from else event
            surer = min(known, event, key=lambda e: len(e.doubts))
            best[key] = replace(dated, sure=surer.sure, doubts=surer.doubts)
    ways = Counter((event.place_id, event.actor) for event in best.values())
    once = [
        doubted(event, "twice") if ways[event.place_id, event.actor] > 1 else event
        for event in best.values()
    ]
    return sorted(once, key=lambda e: (e.start, e.place_id, e.kind))


# -- one sentence ----------------------------------------------------------------------------------


def _read_sentence(page: Page, sentence: Span, following: Span) -> None:
    start, end = page.sentence = sentence
    whole = _who_speaks(page, sentence, following)
    page.behind_relative = []
    unplaced, page.unplaced = page.unplaced, None
    all_of_it = Part(start, end, sentence, [], whole, [], [])
    if unplaced and not whole and _NAMELY.match(page.low, start):
        _place(page, all_of_it, *unplaced)
        return
    for a, b in itertools.pairwise(_cuts(page, start, end)):
        # who speaks of "where" has not said what is before
        where = _WHERE.match(page.low, b)
        tellers = [s for s in whole if not where or s.start < b]
        _read_part(page, a, b, sentence, tellers)
        if a > start:
            _told_by_another(page, a, b, all_of_it, [s for s in whole if a <= s.start < b])
        subject: list[Group] = []
        if where or _RELATIVE.match(page.low, a):
            subject = groups(page, start, b if where else a)
        near = bool(subject) and subject[-1][-1].end > (b if where else a) - 3
        page.behind_relative = subject[-1] if near else []
    _read_left_over(page, all_of_it)
    named = [s for s in whole if not s.vague] or whole
    if not any(e.start >= start for e in page.found):
        _told_by_another(page, start, end, all_of_it, named)
        _mention(page, start, end)
    _read_agreement(page, all_of_it)
    telling = [s for s in named if speaks(page, s)]
    if telling and VILLAGES.search(page.low, start, end) and not groups(page, start, end):
        of_ground = ("take", "free", "enter", "leave")
        done = [p for p in contents(page, start, end) if p.name in of_ground][:1]
        page.unplaced = (telling[0], done[0], sentence) if done and not done[0].planned else None
    page.last_named = named or page.last_named


def _cuts(page: Page, start: int, end: int) -> list[int]:
    """Where the parts of a sentence begin and end."""
    cuts = {start, end}
    for match in _PART.finditer(page.low, start, end):
        cuts.add(match.start())
        if _RELATIVE.match(page.low, match.start()):  # the main clause goes on behind it
            closed = page.low.find(", ", match.end() + 8, end)
            if closed > 0:
                cuts.add(closed)
    opening = _WHILE.match(page.low, start, end)
    if opening:  # "While Moscow ..., Kyiv ..."
        cuts.add(opening.end())
    elif _AFTER.match(page.low, start, end):
        both = [s for s in page.speakers if start <= s.start < end and not s.vague]
        if len(both) == 2 and both[0].side != both[1].side:
            lead = page.lead(both[1].start, 4, start)
            cuts.add(both[1].start - (len(lead) if _IN.fullmatch(lead.strip()) else 0))
    return sorted(cuts)


def _who_speaks(page: Page, sentence: Span, following: Span) -> list[Speaker]:
    """Who tells something in a sentence, or of it in the next one or where its quote closes."""

    def inside(span: Span) -> list[Speaker]:
        return [s for s in page.speakers if span[0] <= s.start < span[1]]

    whole = [s for s in inside(sentence) if may_tell(page, s)]
    body = any(not s.vague and speaks(page, s) for s in whole)
    if not body and _ABOUT_THIS.match(page.low, *following):
        # "Our troops left X. The General Staff reported this."
        whole = [s for s in inside(following) if speaks(page, s)] or whole
    if not any(speaks(page, s) for s in whole):
        whole = _who_is_quoted(page, *sentence) or whole
    # "while adding that Russia had not yet commented": it tells nothing of the other parts
    return [
        s for s in whole
        if not SILENT.match(page.low, s.end + 1) or has_claimed(page, s)
        or kinds.BUT_SAYS.match(page.low, s.end, sentence[1])
        or (s.side == "independent" and _UNCONFIRMED.match(page.low, s.end))
    ]  # fmt: skip


def _who_is_quoted(page: Page, start: int, end: int) -> list[Speaker]:
    """ "'X is free. Our men ...', said the minister": who speaks where the quote closes."""
    low = page.low
    if not low[start:end].lstrip(" -").startswith('"') or low.count('"', start, end) % 2 == 0:
        return []
    closed = low.find('"', end, end + 400)
    if closed <= 0 or page.new_line(end, closed):
        return []
    ends = (low.find(".", closed), low.find("\n", closed), len(low))
    stop = min(x for x in ends if x > 0)
    named = [s for s in page.speakers if closed < s.start < stop]
    return [s for s in named if speaks(page, s)] or [s for s in named if not s.vague]


def _read_part(page: Page, start: int, end: int, sentence: Span, whole: list[Speaker]) -> None:
    here = [s for s in whole if start <= s.start < end]
    silent = SILENT.search(page.low, start, end) and not any(
        kinds.BUT_SAYS.match(page.low, s.end, end) for s in here
    )
    if silent and not any(s.side == "independent" for s in here):
        # "Kyiv did not comment on Moscow's claim to have taken X" tells of the claim
        here = [s for s in here if has_claimed(page, s)]
        if not here:
            return
    part = Part(
        start, end, sentence, here, whole, groups(page, start, end), contents(page, start, end)
    )
    deny = None if silent else DENY.search(page.low, start, end)
    if deny and read_denial(page, part, deny):
        return
    for speaker, group, content in told(page, part):
        if content.start == content.end == start and page.elided:  # the verb stands before
            kind = kinds.kind(page, speaker, page.elided, group, sentence[0], end)
        else:
            kind = kinds.kind(page, speaker, content, group, start, end)
        if kind:
            add(page, kind, speaker, group, content, part)


# -- what no part tells by itself ------------------------------------------------------------------


def _place(page: Page, part: Part, speaker: Speaker, content: Content, span: Span) -> None:
    """ "Took four villages, he said. These are X and Y."."""
    for group in groups(page, part.start, part.end):
        kind = kinds.kind(page, speaker, content, group, *span)
        if kind and group[0].kind == "settlement":
            add(page, kind, speaker, group, content, part)


def _read_left_over(page: Page, part: Part) -> None:
    """Places of which no rule has told, in a sentence where somebody says that something is done.

    Of fourteen such places thirteen are told of, whatever the words between. Less sure.
    """
    start, end = part.sentence
    telling = [s for s in part.whole if not s.vague and speaks(page, s)]
    done = [
        p for p in contents(page, start, end) if not p.planned and p.name != "retract"
    ]  # fmt: skip
    if not telling or not done or SILENT.search(page.low, start, end):
        return
    places = groups(page, start, end)
    for group in places:
        first = group[0].start
        near = min(done, key=lambda p: abs(p.start - first))
        low, high = sorted((near.start, first))
        if _is_beside(page, group, start) or high - low > 90:
            continue
        if re.search(r"[;:]", page.low[low:high]) or has_object(page, near, group, places):
            continue
        speaker = min(telling, key=lambda s: distance(page, s, near))
        kind = kinds.kind(page, speaker, near, group, start, end)
        ids = {m.place_id for m in group}
        known = [
            e for e in page.found
            if e.place_id in ids and (e.actor == speaker.actor or e.start >= start)
        ]  # fmt: skip
        if kind and all(
            (e.kind, e.actor, e.event_from) == (kind, speaker.actor, None) for e in known
        ):
            count = len(page.found)
            add(page, kind, speaker, group, near, part)
            page.found[count:] = [doubted(e, "far") for e in page.found[count:]]


def _is_beside(page: Page, group: Group, start: int) -> bool:
    """Whether something is told of the neighbourhood of a place, of a part of a region, or soon."""
    lead = page.lead(group[0].start, 34, start)
    if group[0].kind != "settlement" and not WHOLE.search(lead):
        return True
    return any(rule.search(lead) for rule in (SOON, NEAR, BESIDE, _WAY_THERE))


def _told_by_another(
    page: Page, start: int, end: int, part: Part, named: Sequence[Speaker]
) -> None:
    """ "The ministry had reported this earlier": what the sentence before tells of another."""
    if not named or not _ALSO_TOLD.match(page.low, start, end):
        return
    speaker = named[0]
    last = [e for e in page.found if e.end > start - 240 and e.actor == page.topic_actor]
    for e in last:
        if e.kind not in CLAIMS or page.claim_side != speaker.side or speaker.actor == e.actor:
            continue
        here = replace(part, start=start, end=end, sentence=(start, end))
        first, last_day = first_day(page, here, speaker)
        again = replace(
            e, actor=speaker.actor, side=speaker.side, speaker=speaker.person,
            event_from=first, event_to=last_day, hedge=None, end=speaker.end,
        )  # fmt: skip
        page.found.append(doubted(again, "place"))


def _mention(page: Page, start: int, end: int) -> None:
    """A place that a sentence is about, though nobody is named to say so, is "the town" later."""
    towns = [
        g for g in groups(page, start, end)
        if g[0].kind == "settlement" and not BESIDE.search(page.lead(g[0].start, 34, start))
    ]  # fmt: skip
    opens = bool(towns) and towns[0][0].start - start < 24
    if opens or len({m.place_id for g in towns for m in g}) == 1:
        page.topic, page.topic_actor = towns[0], ""


def _read_agreement(page: Page, part: Part) -> None:
    """ "The ISW confirmed it", "the ministry said the same": of places told of before."""
    start, end = part.sentence

    def agree(speaker: Speaker, kind: str, of: Group) -> None:
        if of and not page.told_in(start, speaker.actor):
            add(page, kind, speaker, list(of), None, part, speaker.end)

    bodies = [s for s in part.whole if not s.vague]
    other = next((s for s in bodies if s.side != page.claim_side), None)
    if other and page.claim_side == "russia" and _AGREES.match(page.low, other.end):
        independent = other.side == "independent"
        agree(other, "independent_assessment" if independent else "confirmation", page.topic)
    for one in [s for s in bodies if s.side == page.claim_side]:
        # "Prigozhin announced ...; the ministry confirmed it three days later"
        if _AGREES.match(page.low, one.end):
            kind = "liberation_claim" if one.side == "ukraine" else "capture_claim"
            agree(one, kind, page.claimed)
    for one in [s for s in part.whole if s.side == "independent"]:  # "the ISW found no evidence"
        if _NOT_SEEN.match(page.low, one.end, end) and not groups(page, one.end, end):
            agree(one, "independent_assessment", page.claimed)
