"""Who says what a text tells: bodies, persons and posts, also by a word for one named before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reading.event_page import Content, Group, Page, Part
from reading.names import Mention
from reading.speakers import Speaker, speakers
from reading.vocabulary import meaning, pattern

# -- names of actors
_AGENCY = pattern(r"{actor_agency}")
_RELAY = pattern(r"{actor_relay}")
_LONDON = pattern(r"{actor_london}")
_WAGNER = pattern(r"{actor_wagner}")
_SOURCES = pattern(r"{actor_sources}$")
_BRIGADE = pattern(r"{actor_brigade}$")
_OF_MEN = pattern(r"(?:{actor_brigade}|{actor_corps})$")
_PRESIDENTIAL = pattern(r"{actor_president}$")
_OF_COMMAND = pattern(r"{actor_command}$")
# -- whom a text names
_INSTALLED = pattern(r"{installed}")
_REPUBLIC = pattern(r"{self_proclaimed}")
_AUTHORITIES = pattern(r" {authorities}")
_WAS_TOLD = pattern(r" {was_told}(?!\w)")
_THANKED = pattern(r"(?<!\w){thanked}(?: [^\W\d_]+){0,3}? (?:{the} )?$")
_TO_AN_OUTLET = pattern(r"(?<!\w){to_an_outlet} \"?$")
# "a video with soldiers of the 35th brigade"
_MEN_OF_IT = pattern(r"(?<!\w){men}(?: (?:{of_it}|{from_place}))?(?: {the})? $")
_TO_WHOM = pattern(
    r"(?<!\w){reported_for}|(?<!\w){told_whom}(?: (?!{the}\b)\w+){0,3} (?:{the} )?$|{meeting_with} $"
)
_DATIVE = pattern(r"{told_in_dative}$")
_ACCORDING = pattern(r"{according} $")
AND_NAME = pattern(r",? {and_as_well} (?:{the} )?")
_TITLE = pattern(r"{title_word}")
_TITLE_DOT = pattern(r"{title_dot}")
_ANAPHOR = pattern(
    r"(?<!\w)(?:(?P<independent>{that_project})|(?P<london>{in_london})|(?P<last>{that_group})"
    r"|{that_official}|(?P<sources>{those_sources}))(?!\w)"
)
_BODY = pattern(r"{named_body}")
_PRESIDENT = pattern(r"(?<!\w){president}")
_THEN_SAYS = pattern(r"(?: {before_verb})* {say}")
_LED_ENDS = pattern(r"[.,;:!\"\n]| {there_or_on}(?!\w)|$")
# -- who of them speaks
_OWN_DEED = pattern(r" (?:{before_verb} )?{own_deed}")
_SAYS_AFTER = pattern(r"[^.;:\"]{0,24}?(?<!\w)(?:{say}|{show}|:)")
_SAYS_LATER = pattern(r"[^.;:\"]{0,44}?(?<!\w){say}")  # behind the person's name
_SAYS_AT_ONCE = pattern(
    r"(?:, {who_relative}[^,.;]{3,60},)?[^.,;:\"]{0,24}?(?<!\w)(?:{say}|{show}|:)"
)
_INVERTED = pattern(r"$|[.,;:\"\n)]| {behind_inverted}(?!\w)|'s")
_SAYS_BEFORE = pattern(
    r"(?<!\w)(?:{as_told_by}|{say})(?: {speakers_post})* $"
    # "the head of the oblast's administration confirmed", verb first
    r"|(?<!\w){say} {head_of_it}(?: [\w'-]+){0,6} $|(?<!\w){it_says_in} $"
    # "Gerasimov reported to Putin", "it was acknowledged on Monday in the brigade", verb first
    r"|(?<!\w){say} {said_to_whom} $|(?<!\w){say}(?: [\w'-]+){1,3}? {in_cyrillic} $"
)
_PASSED_ON = pattern(r"^{according}| {by} ")
_HOLDER_OF = pattern(r"(?<!\w){in_hands_of}(?: {the})? $")
_GROUP_OF_TROOPS = pattern(r" {group_of_troops} \"?$")
_MERCENARIES = pattern(r" {mercenaries} \"?$")
_SPOKESMAN = pattern(r"(?:{article} )?{spokesman} ")
_SPOKESMAN_OF = pattern(r"{spokesman}(?: \w+)?$")
_DASH_BEFORE_THE = pattern(r"[^\d] ?-{1,2} (?:{the} )?$")
_LINE_ENDS = re.compile(r"[^\w]{0,3}(?:$|\n| -)")
_OF = pattern(r"(?<!\w){of_it} (?:{the} )?$")
_CLAIM_NOUN = pattern(r" (?:\w+ ){0,2}{claim_noun}(?!\w)")
_CLAIM_BY = pattern(r"(?<!\w){claim_of}(?: {in_cyrillic})? $")
_RUSSIAN_OF = pattern(r"{russian_adjective} $")
CLAIM_CUE = pattern(r"(?<!\w){claim_cue}(?!\w)")
# -- whose it is
UKRAINIANS = pattern(r"(?<!\w){ukrainians}(?!\w)")
PRONOUN_SPEECH = pattern(r"(?<!\w){he_or_they_say}(?!\w)")
_NATION = pattern(r"{nation}")
_ONE_PERSON = pattern(r"{one_person}(?!\w)")
_IT_SAID = pattern(r", {it_said}(?!\w)")
# what a speaker goes on to say in his next sentences, without a word of who speaks
_GOES_ON = pattern(r"\W*{in_particular}(?!\w)")


# -- whom a text names -----------------------------------------------------------------------------


def named(page: Page, mentions: Sequence[Mention]) -> list[Speaker]:
    """Speakers with their posts and names put together, and heads of oblasts."""
    found = [
        s for s in speakers(page.text, page.published)
        if not s.medium and not _AGENCY.fullmatch(s.actor)
    ]  # fmt: skip
    found += [
        _head_of(page, m)
        for m in mentions
        if m.is_title and m.kind == "oblast" and not _AUTHORITIES.match(page.tail(m.end, 18))
    ]
    merged: list[Speaker] = []
    for speaker in sorted(found, key=lambda s: s.start):
        if _only_hears(page, speaker):
            continue
        one = _together(page, merged[-1], speaker) if merged else None
        merged[-1:] = [one] if one else [*merged[-1:], speaker]
    return _with_anaphors(page, merged)


def _head_of(page: Page, mention: Mention) -> Speaker:
    """The head of an oblast, and who made him that."""
    title = page.low[mention.start : mention.end].strip("\"'")
    russian = _INSTALLED.search(page.lead(mention.start, 40)) or _REPUBLIC.fullmatch(title)
    name = page.gazetteer.names[mention.place_id]
    actor = f"Russian-installed head of {name}" if russian else f"Head of {name}"
    side = "russia" if russian else "ukraine"
    return Speaker(actor, None, None, side, mention.start, mention.end)


def _only_hears(page: Page, speaker: Speaker) -> bool:
    """Whether somebody is told something, thanked, or named for his men."""
    before = page.lead(speaker.start, 45)
    if (
        _WAS_TOLD.match(page.low, speaker.end)
        or _THANKED.search(before)
        or _TO_AN_OUTLET.search(before)
        or (_MEN_OF_IT.search(before) and not _SAYS_AT_ONCE.match(page.low, speaker.end))
    ):
        return True
    if not speaker.person and not _RELAY.fullmatch(speaker.actor):
        return False
    dative = _DATIVE.search(page.low[speaker.start : speaker.end])
    return bool(_TO_WHOM.search(before) or dative) and not _ACCORDING.search(before)


def _together(page: Page, last: Speaker, speaker: Speaker) -> Speaker | None:
    """Two names as one speaker: a post and a name, or two who say the same; None if they are not."""
    gap = page.low[last.end : speaker.start]
    if last.side != speaker.side:
        return None
    if (
        len(gap) < 42
        and _is_one_person(page.text[last.end : speaker.start], last, speaker)
        and not (last.person and speaker.vague and _SOURCES.search(speaker.actor))
    ):
        better = last.vague or (last.person and not speaker.person and not speaker.vague)
        return replace(
            speaker if better else last, person=last.person or speaker.person, start=last.start,
            end=speaker.end, vague=last.vague and speaker.vague,
        )  # fmt: skip
    if AND_NAME.fullmatch(gap) and not last.vague and not speaker.vague:
        persons = [p for p in (last.person, speaker.person) if p]
        return replace(
            last, actor=f"{last.actor}; {speaker.actor}", person="; ".join(persons) or None,
            end=speaker.end,
        )  # fmt: skip
    return None


def _is_one_person(gap: str, first: Speaker, second: Speaker) -> bool:
    """ "Khortytsia group spokesman Viktor Trehubov": a post and a name, not two speakers.

    ``gap``: what stands between, as printed: titles and capitalised names only.
    """
    if re.search(r"[.?!;:\"«»]", _TITLE_DOT.sub("", gap.strip(' "«»'))):
        return False
    if AND_NAME.fullmatch(gap.lower()) and first.actor != second.actor and not first.vague:
        return False  # "Prigozhin and the ministry"
    for word in re.findall(r"[^\W_]+", gap):
        if not (word[0].isupper() or _TITLE.fullmatch(word.lower())):
            return False
    if first.person and second.person and first.person != second.person:
        return False
    one_named = bool(first.person) != bool(second.person)
    return one_named or first.vague or second.vague or first.actor == second.actor


def _with_anaphors(page: Page, known: list[Speaker]) -> list[Speaker]:
    """ "The project's analysts", "in the words of the spokesman": whom the text has named before."""
    told = list(known)
    for match in _ANAPHOR.finditer(page.low):
        start, end = match.span()
        if any(s.start < end and start < s.end + 2 for s in known) or any(
            0 <= s.start - end < 3 and not s.vague for s in known
        ):
            continue
        led = _SAYS_BEFORE.search(page.lead(start, 30)) and _LED_ENDS.match(page.tail(end, 8))
        if not led and not _THEN_SAYS.match(page.tail(end, 40)):
            continue
        fitting = _meant_before(page, match, known)
        if fitting and start - fitting[-1].end < 500:
            told.append(replace(fitting[-1], start=start, end=end))
    return sorted(told, key=lambda s: s.start)


def _meant_before(page: Page, match: re.Match[str], known: list[Speaker]) -> list[Speaker]:
    """Whom a word for a post or body can mean, of those named before it."""
    before = [s for s in known if s.end <= match.start()]
    earlier = [s for s in before if not s.vague]
    if match["london"]:
        return [s for s in earlier if _LONDON.fullmatch(s.actor)]
    if match["sources"]:
        return [s for s in before if _SOURCES.search(s.actor)]
    if match["last"]:
        return earlier[-1:]
    if match["independent"]:
        return [s for s in earlier if s.side == "independent"]
    word = _BODY.search(match[0])
    if not word:
        fitting = [s for s in earlier if s.side != "independent"]
        return [s for s in fitting if s.person] or fitting
    body = meaning("named_body", word[0]) or ""
    fitting = [
        s for s in earlier
        if body in s.actor.lower() or (body == "command" and _OF_COMMAND.search(s.actor))
    ]  # fmt: skip
    if fitting or body != "president":
        return fitting
    # he to whom somebody reported is no speaker there, but is the president later
    return [
        Speaker(actor, None, person, side, m.start(), m.end())
        for m in _PRESIDENT.finditer(page.low[: match.start()])
        for actor, person, side in [(meaning("president", m[0]) or "").split("; ")]
    ]


# -- who of them speaks ----------------------------------------------------------------------------


def may_tell(page: Page, speaker: Speaker) -> bool:
    """ "The Russians" and "Ukraine" are speakers only where they say something."""
    if speaks(page, speaker):
        return True
    if speaker.vague:
        deed = _OWN_DEED.match(page.tail(speaker.end, 60))
        return speaker.side == "ukraine" and deed is not None
    # "the town fell to Wagner in May"
    fights = _WAGNER.fullmatch(speaker.actor) and not speaker.person
    return not fights and not _BRIGADE.search(speaker.actor)


def speaks(page: Page, speaker: Speaker) -> bool:
    """Whether a verb of saying or a claim is a speaker's own."""
    after, before = page.tail(speaker.end, 60), page.lead(speaker.start, 130)
    if speaker.vague and _HOLDER_OF.search(before):
        return False  # "remains under the control of the Defence Forces"
    before = _MERCENARIES.sub(" ", _GROUP_OF_TROOPS.sub(" ", before)[-95:])
    if has_claimed(page, speaker):
        return True
    if _DASH_BEFORE_THE.search(before) and _LINE_ENDS.match(after):
        return True  # "Vovchansk is ours - Defence Forces"
    if speaker.vague and _OF.search(before):
        return False  # "the successes of the enemy"
    of_it = _SPOKESMAN_OF.search(before.rstrip())
    in_a_list = speaker.vague or (
        _OF_MEN.search(speaker.actor)
        and not of_it
        and not _SPOKESMAN.match(page.low, speaker.start)
    )
    says = _SAYS_AT_ONCE if in_a_list else _SAYS_LATER if of_it else _SAYS_AFTER
    return bool(says.match(after)) or _is_led(page, speaker, before, after)


def _is_led(page: Page, speaker: Speaker, before: str, after: str) -> bool:
    """Whether "according to" or a verb before a speaker makes it his, and is not another's verb."""
    led = _SAYS_BEFORE.search(before)
    if not led:
        return False
    # "said Ukrainian troops had left" is not said by the troops
    plain_verb = led[0].isascii() and not _PASSED_ON.search(led[0])
    if not plain_verb or _INVERTED.match(after):
        return True
    # "the institute said Wagner controlled the city": the institute says it
    verb = speaker.start - len(led[0])
    return not speaker.vague and not any(
        0 <= verb - s.end < 12 and "," not in page.low[s.end : verb]
        for s in page.speakers
        if s is not speaker
    )


def has_claimed(page: Page, speaker: Speaker) -> bool:
    """ "Moscow's claim", "a statement by the ministry"."""
    name = page.low[speaker.start : speaker.end]
    after, before = page.tail(speaker.end, 40), page.lead(speaker.start, 30)
    return bool(
        _CLAIM_BY.search(name.rpartition(" ")[0] + " ")
        or (name.endswith("'s") and _CLAIM_NOUN.match(after))
        or _CLAIM_NOUN.match(after.removeprefix("'s"))
        or _CLAIM_BY.search(_RUSSIAN_OF.sub("", before))
    )


def claims(page: Page, speaker: Speaker) -> bool:
    """Whether a word of claiming stands beside a speaker."""
    after, before = page.tail(speaker.end, 30), page.lead(speaker.start, 26)
    return bool(CLAIM_CUE.search(after) or CLAIM_CUE.search(before))


# -- whose it is -----------------------------------------------------------------------------------


def owner(page: Page, part: Part, group: Group, content: Content) -> Speaker | None:
    """Who says it: a body with a name before "Ukrainian troops"; the nearest of several."""
    heading = _heading(page, part)
    if heading:
        return heading
    pool = list(part.here) or list(part.whole)
    if all(s.vague and not speaks(page, s) for s in part.here):
        # "..., the staff said: the village is held by our forces"
        sides = {s.side for s in part.here} | {"independent"}
        pool += [s for s in part.whole if not s.vague and s.side in sides]
    if not pool:
        return _of_before(page, part, content)
    bodies = [s for s in pool if not s.vague]
    # the Kremlin relays what a general reported
    if any(s.side == "russia" and not _RELAY.fullmatch(s.actor) for s in bodies):
        bodies = [s for s in bodies if not _RELAY.fullmatch(s.actor)]
    if bodies:
        return _body_or_troops(page, bodies, pool, group, content)
    speaking = [s for s in pool if speaks(page, s)]
    best = min(speaking or pool, key=lambda s: distance(page, s, content))
    if best.side == "ukraine" and content.name in ("leave", "free", "hold"):
        said = page.last_speaker  # "..., the staff said. Our troops hold Y."
        if best not in speaking and said and not said.vague and said.side == "ukraine":
            return None if page.new_line(said.end, part.start) else said
    if _IT_SAID.search(page.low[part.start : part.end]):
        return best  # "The Ukrainian military has left X, it said"
    return best if best in speaking else None


def _body_or_troops(
    page: Page, bodies: list[Speaker], pool: list[Speaker], group: Group, content: Content
) -> Speaker:
    """The nearest body; or troops of the other side that say so in the clause of the place."""
    best = min(bodies, key=lambda s: distance(page, s, content))
    first = min(content.start, group[0].start)
    # "the Joint Forces announced ..., after Moscow had declared X captured": Moscow's
    for s in pool:
        if s.vague and s.side != best.side and speaks(page, s) and s.end <= first:
            own = not re.search(r"[,;]", page.low[s.end : first])
            if own and (best.end < s.start or best.start > content.end):
                return s
    return best


def _of_before(page: Page, part: Part, content: Content) -> Speaker | None:
    """Who goes on to speak in a sentence that names nobody."""
    pronoun = PRONOUN_SPEECH.search(page.low, part.start, part.end)
    if pronoun:
        return meant_by(page, pronoun[0])
    said = page.last_speaker
    if not said or said.vague or page.new_line(said.end, part.start):
        return None
    if _GOES_ON.match(page.low, page.sentence[0]):
        return said
    # "..., the staff said. In Pokrovsk our soldiers hold the north."
    goes_on = (
        said.side == "ukraine"
        and content.name in ("hold", "leave", "free")
        and 0 < part.start - said.end < 250
        and UKRAINIANS.search(page.low[part.start : part.end])
    )
    return said if goes_on else None


def meant_by(page: Page, pronoun: str) -> Speaker | None:
    """Who of the sentence before "he", "the Russian commander", "the ministry" is."""
    nation = _NATION.search(pronoun)
    side = meaning("nation", nation[0]) if nation else None
    fitting = [s for s in page.last_named if not side or s.side == side]
    if _ONE_PERSON.match(pronoun):
        fitting = [s for s in fitting if s.person] or fitting
    return fitting[0] if fitting else page.last_speaker


def _heading(page: Page, part: Part) -> Speaker | None:
    """ "DeepState: our troops freed X. The enemy took Y.": what follows is DeepState's."""
    if any(not s.vague for s in part.here):
        page.headed = None
        return None
    led = [s for s in part.whole if not s.vague and s.end <= part.start]
    if led and page.tail(part.start, 1) == ":":
        lead = page.low[page.sentence[0] : led[-1].start].strip()
        tail = page.low[led[-1].end : part.start].strip(' "')
        if not lead and not tail:
            page.headed = led[-1]
            return led[-1]
    if page.headed and not part.whole and not page.new_line(page.headed.end, part.start):
        return page.headed
    return None


def distance(page: Page, speaker: Speaker, content: Content) -> int:
    """How far a speaker stands from what is said: characters, more where he does not speak."""
    high = max(speaker.start, content.start)
    gap = max(0, high - min(speaker.end, content.end)) if speaker.start != content.start else 0
    later = 12 if speaker.start > content.start else 0
    return gap + (0 if speaks(page, speaker) else 45) + later


def acts_only(page: Page, part: Part, speaker: Speaker) -> bool:
    """ "As Putin moved to annex the region": a president who does not speak there."""
    is_president = _PRESIDENTIAL.search(speaker.actor)
    return bool(is_president and part.here and not speaks(page, speaker))
