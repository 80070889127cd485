"""An event as a row: its day, its hedge, its span and why it is not sure."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from reading import doubts
from reading.days import Period
from reading.event_contents import PLAN
from reading.event_kinds import HEDGE
from reading.event_page import Content, Event, Page, Part, Span
from reading.names import UNKNOWN, Mention
from reading.regions import oblast_by_city
from reading.speakers import Speaker
from reading.vocabulary import pattern

CLAIMS = ("capture_claim", "partial_control_claim", "liberation_claim")
_LONG_AGO = 45  # days
_ANOTHER_TIME = ("month_earlier", "year_earlier", "week_earlier", "today", "that_period")
_TROOPS = pattern(r"{actor_of_troops}")
# "took Lisove": a name right behind its verb; not "took Russian", not a month
_OBJECT_NAME = pattern(
    r" [\"«“]?((?!{no_village}){capital}{small}{3,})(?=[\"»”.,;]| (?:{and_or_but}|{in_any}|{on}|{na})(?!\w)|$)"
)
_HE_SAID = pattern(r"(?<!\w){he_said}(?: (?:{on}|{in_cyrillic}))? ?$")
_SAME_DAY = pattern(r"(?<!\w){same_day}(?!\w)")


def add(
    page: Page,
    kind: str,
    speaker: Speaker,
    group: Sequence[Mention],
    content: Content | None,
    part: Part,
    at: int | None = None,
    dated: bool = True,
) -> None:
    """Adds an event for each place of a group. at: where it was said, if not at the content."""
    sentence = part.sentence
    anchor = content.start if content else at if at is not None else group[0].start
    days = _days(page, anchor, part, speaker, at is not None) if dated else (None, None)
    hedge = HEDGE.search(page.low, *sentence)
    told_here = sentence[0] <= anchor < sentence[1]
    spans = [(content.start, content.end)] if content else []
    speaks_here = sentence[0] <= speaker.start < sentence[1]
    spans.append((speaker.start, speaker.end) if speaks_here else (part.start, part.end))
    for mention in group:
        inside = part.start <= mention.start < part.end
        why = _doubts(page, kind, speaker, mention, group, content, days[0], sentence)
        # "took Lisove" is not of the town told of before
        if mention.place_id == UNKNOWN or (not inside and told_here and "unknown" in why):
            continue
        of = [*spans, (mention.start, mention.end)] if inside else spans
        told = doubts.words(why)
        page.found.append(
            Event(
                mention.place_id, mention.name_used, kind, speaker.actor, speaker.side,
                speaker.person,
                *days, page.text[hedge.start() : hedge.end()] if hedge else None,
                min(a for a, _ in of), max(b for _, b in of),
                doubts.sure(told), told,
                mention.place_ids if "homonym" in why else (),
            )
        )  # fmt: skip
    _remember(page, kind, speaker, group, sentence)


def _remember(
    page: Page, kind: str, speaker: Speaker, group: Sequence[Mention], sentence: Span
) -> None:
    """The places just told of, and those of a claim, for the sentences that follow."""
    page.topic, page.topic_actor = list(group), speaker.actor
    if kind in CLAIMS:
        if page.claimed and page.claimed[-1].start >= sentence[0]:
            page.claimed = [*page.claimed, *(m for m in group if m not in page.claimed)]
        else:
            page.claimed = list(group)
        page.claim_side = speaker.side


def doubted(event: Event, name: str) -> Event:
    """The event with one more doubt."""
    why = event.doubts + doubts.words([name])
    return replace(event, doubts=why, sure=doubts.sure(why))


def _doubts(
    page: Page,
    kind: str,
    speaker: Speaker,
    mention: Mention,
    group: Sequence[Mention],
    content: Content | None,
    day: dt.date | None,
    sentence: Span,
) -> list[str]:
    """Names of ``doubts.DOUBTS`` that hold of an event said of one place of a group."""
    start, end = sentence
    inside = start <= mention.start < end
    others = {
        s.actor for s in page.speakers
        if start <= s.start < end and s.side == speaker.side and not s.vague
    }  # fmt: skip
    lead = page.lead(content.start if content else mention.start, 90, start)
    beside = page.low[max(start, mention.start - 34) : min(end, mention.end + 34)]
    whole = inside and kind in ("capture_claim", "liberation_claim", "confirmation")
    unknown = _names_unknown(page, content, start, end)
    in_part = doubts.PART_NEAR.search(beside) or doubts.SIDE_OF_IT.search(
        page.low, start, mention.start
    )
    asked = page.low[start:end].rstrip(' "').endswith("?")
    holds = {
        "place": not inside,
        "homonym": mention.is_guess,
        "unknown": unknown and unknown.isdisjoint(m.start for m in group),
        "region": mention.kind != "settlement" or mention.place_id in oblast_by_city(),
        "speaker": speaker.end <= start,
        "speakers": len(others - {speaker.actor}) > 0,
        "troops": speaker.vague and _TROOPS.search(speaker.actor),
        "part": whole and in_part,
        "plan": asked or PLAN.search(lead),
        "old": day is not None and (page.published - day).days > _LONG_AGO,
        "retold": page.shady.holds(start),
    }
    return [name for name, held in holds.items() if held]


def _names_unknown(page: Page, content: Content | None, start: int, end: int) -> set[int]:
    """Where a village that the ledger does not have stands in a sentence, or is a verb's object."""
    found = {m.start for m in page.mentions if start <= m.start < end and m.place_id == UNKNOWN}
    behind = _OBJECT_NAME.match(page.text, content.end) if content else None
    known = [(m.start, m.end) for m in page.mentions]
    known += [(one.start, one.end) for one in page.speakers]
    known += [(p.start, p.end) for p in page.periods]
    if behind and not any(a <= behind.start(1) < b for a, b in known):
        found.add(behind.start(1))
    return found


# -- days ------------------------------------------------------------------------------------------

_Days = tuple[dt.date | None, dt.date | None]


def first_day(page: Page, part: Part, speaker: Speaker) -> _Days:
    """The day on which a speaker said something, who stands in a part."""
    return _days(page, speaker.start, part, speaker, at_claim=False)


def _days(page: Page, anchor: int, part: Part, speaker: Speaker, at_claim: bool) -> _Days:
    """The day named nearest to what was said; a month where only that is named."""
    for span in ((part.start, part.end), part.sentence):
        near = [p for p in page.periods if _usable(p, span) and _rules(page, p, part, speaker)]
        days = [p for p in near if p.kind == "day"]
        own = [
            p for p in days
            if -4 < p.start - speaker.end < 70 or 0 <= speaker.start - p.end < 12
        ]  # fmt: skip
        if own and at_claim:
            return own[-1].first, own[-1].last
        if near:
            period = min(days or near, key=lambda p: abs(p.start - anchor))
            return period.first, period.last
    end = part.sentence[1]
    if speaker.start >= end:  # a quote, or "This was reported by ... on Monday"
        for p in page.periods:
            beside = abs(p.start - speaker.end) < 60 or abs(speaker.start - p.end) < 120
            if p.kind == "day" and beside and _usable(p, (end, speaker.end + 60)):
                return p.first, p.last
    if _SAME_DAY.search(page.low, part.start, part.end):
        return _same_day(page, part.start)
    return None, None


def _same_day(page: Page, start: int) -> _Days:
    """The day of the last event, or the one named last."""
    if page.found and page.found[-1].event_from:
        return page.found[-1].event_from, page.found[-1].event_to
    days = [p for p in page.periods if p.kind == "day" and start - 400 < p.start < start]
    return (days[-1].first, days[-1].last) if days else (None, None)


def _usable(period: Period, span: Span) -> bool:
    """Whether a period stands in a span and can be the day of something."""
    inside = span[0] <= period.start < span[1] and period.how not in _ANOTHER_TIME
    return inside and period.kind in ("day", "month", "partial_month")


def _rules(page: Page, period: Period, part: Part, speaker: Speaker) -> bool:
    """Whether a period rules a part: it stands in it, opens its sentence or stands by the speaker."""
    if period.start - part.sentence[0] < 20 or part.start <= period.start < part.end:
        return True
    if page.low[period.end : part.start + 1] == ":":
        return True
    beside = abs(period.start - speaker.end) < 45 or abs(speaker.start - period.end) < 45
    if beside and not part.start <= speaker.start < part.end:
        return True
    return _HE_SAID.search(page.lead(period.start, 30)) is not None
