"""Events of a dispatch: who said what of which place, with the day and the span.

A sentence falls into parts at "but", "while" and semicolons. Each part has speakers, places and
predicates (taken, freed, entered, left, held). The side of the speaker decides what a predicate
means: "liberated" is a capture claim of the Russian ministry and a liberation claim of Kyiv; "did
not capture" is a denial from Kyiv and an assessment from a map project. What nobody is named to
have said is no event, and neither are plans, attempts and conditions.
"""

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from reading import doubts
from reading.asides import without_corrections
from reading.names import UNKNOWN, Gazetteer, Mention
from reading.periods import Period, periods
from reading.predicates import PREDICATE
from reading.quantities import plain
from reading.sentences import sentences
from reading.speakers import Speaker, speakers
from reading.vocabulary import meaning, pattern


@dataclass(frozen=True)
class Event:
    """An event as ``events.csv`` would have it; the days are None where the text names none.

    side: ``russia``, ``ukraine`` or ``independent``, of the actor. ``text[start:end]`` is what it was
    read from; ``doubts``: why it is not sure, in words (``doubts.DOUBTS``); ``sure`` is between 0 and 1,
    below a half with any.
    """

    place_id: str
    name_used: str
    kind: str
    actor: str
    side: str
    speaker: str | None
    event_from: dt.date | None
    event_to: dt.date | None
    hedge: str | None
    start: int
    end: int
    sure: float
    doubts: tuple[str, ...] = ()
    namesakes: tuple[str, ...] = ()  # all places so called, where the text does not say which


_DENY = pattern(r"(?<!\w)(?:(?P<verb>{deny})|(?P<noun>{untrue}))(?!\w)")
_SILENT = pattern(r"{silent}")
_CONFIRM = pattern(r"(?<!\w){confirm}(?!\w)")
_NEGATION = pattern(r"(?<!\w){negation}(?!\w)|{negation_joined}\b")
_PLAN = pattern(r"(?<!\w){plan}(?!\w)")
_WOULD = pattern(
    r"^(?:(?!(?<!\w){and_then}(?!\w))[^.;,]){0,25}?(?<!\w){would}(?!\w)|^[^.;]{0,25}?(?<!\w){would_be}(?!\w)"
)
_NEAR = pattern(r"(?<!\w){near}(?: {in_the_town})?[\s\"]*$")
_OBJECT_GAP = pattern(r"(?:[\s\",:']|(?<!\w){such_a_town}|(?<!\w){before_object}(?!\w)|-)*")
_PART = pattern(r"{new_part}|(?<!{villages_told}): ")
_PRONOUN_SPEECH = pattern(r"(?<!\w){he_or_they_say}(?!\w)")
_AGREES = pattern(r" (?:{also_has} )?{agrees}(?!\w)")
_NOT_SEEN = pattern(r"[^.;]{0,60}?(?<!\w){not_found}")
_WHERE = pattern(r", {where} ")
_A_PART = pattern(r" {partly}(?!\w)| (?:[\w-]+ ){0,2}?{part_noun}(?= )")
_DESTROYED = pattern(r"(?<!\w){destroyed}")
_OF_STONE = pattern(r"(?<!\w){things_of_stone}(?!\w)[^.;]{0,24}$")
_SPOKESMAN = pattern(r"(?:{article} )?{spokesman} ")
_ITS = pattern(r"(?<!\w){its_fall}")
_VILLAGES = pattern(r"(?<!\w){villages}(?!\w)")
_NAMELY = pattern(r"\W*{namely}(?!\w)")
_ANAPHOR = pattern(
    r"(?<!\w)(?:(?P<independent>{that_project})|(?P<london>{in_london})|(?P<last>{that_group})|{that_official}|(?P<sources>{those_sources}))(?!\w)"
)
_BODY = pattern(r"{named_body}")
_CLAIM_CUE = pattern(r"(?<!\w){claim_cue}(?!\w)")
_HEDGE = pattern(r"(?<!\w){hedge}(?!\w)")
_WHOLE = pattern(r"(?<!\w){whole}(?: {of})?(?: {the})?(?!\w)")
_THE_PLACE = pattern(r"(?<!\w){the_place}(?!\w)")
_RUSSIANS = pattern(r"(?<!\w){russians}(?!\w)")
_UKRAINIANS = pattern(r"(?<!\w){ukrainians}(?!\w)")
_TO_WHOM = pattern(
    r"(?<!\w){reported_for}|(?<!\w){told_to}(?: (?!{the}\b)\w+){0,3} (?:{the} )?$|{meeting_with} $"
)
_DATIVE = pattern(r"{told_in_dative}$")
_CLAIM_NOUN = pattern(r" (?:\w+ ){0,2}{claim_noun}(?!\w)")
_CLAIMED_BY = pattern(r",? {claimed_by}(?:{the} )?|,? (?:- )?{whose_fall}")
_CLAIM_BY = pattern(r"(?<!\w){claim_of}(?: {in_cyrillic})? $")
_SAYS_AFTER = pattern(r"[^.;:\"]{0,24}?(?<!\w)(?:{say}|{show}|:)")
_SAYS_LATER = pattern(r"[^.;:\"]{0,44}?(?<!\w){say}")  # behind the person's name
_SAYS_AT_ONCE = pattern(
    r"(?:, {who_relative}[^,.;]{3,60},)?[^.,;:\"]{0,24}?(?<!\w)(?:{say}|{show}|:)"
)
_INVERTED = pattern(r"$|[.,;:\"\n)]| {behind_inverted}(?!\w)|'s")
_SAYS_BEFORE = pattern(
    r"(?<!\w)(?:{according_to}|{say})(?: {speakers_post})* $|(?<!\w){say} {head_of_it}(?: [\w'-]+){0,6} $|(?<!\w){it_says_in} $|(?<!\w){say} {said_to_whom} $|(?<!\w){say}(?: [\w'-]+){1,3}? {in_cyrillic_o} $"
)
_SAID_IN = pattern(r"(?<!\w){speaking}(?: {speaking_where})(?: {the_town_of})? $")
_SAID_NEXT = pattern(r",? (?:{he_or_on_a_day} )?{said}(?!\w)")
_CITIES_OF_OBLASTS = frozenset(["donetsk", "luhansk", "kherson", "kharkiv", "sumy", "zaporizhzhia"])
_REPUBLIC_OF = pattern(r"{region_of}(?:{the} )?$")
_REPUBLIC = pattern(r"{self_proclaimed}")
_ENEMY_BEFORE = pattern(r"{of_the_enemy} $")
# a clause that opens with the Russians: whatever is held in it, they hold
_ENEMY_SUBJECT = pattern(r"\W*(?:[^\W\d_]+ )?{enemy_subject}(?:(?! {ours_begins})[^,;:\"])*? ")
_CLAUSE = pattern(r"[,;:\"]| {that_or_about} ")
_SOME_OF_IT = pattern(r"(?<!\w){some_of_it}(?!\w)")
_HOLD_OF_ITS_OWN = pattern(r" {and_but}(?: {our} [^\W\d_]+(?: {are})?(?: {still})?)? $")
_ENEMY_AFTER = pattern(r" {enemy_after}(?!\w)")
_ALSO_TOLD = pattern(r"{also_told}")
# "announced the capture", "were in full control": of the place just spoken of
_NOMINAL = pattern(r"{fall_as_noun}")
# Men and tanks that were lost, not a town.
_LOST_THINGS = pattern(r"{lost_begins}\w*[^.;]{0,40}?(?:\d|{men_and_tanks})")
_RELATIVE = pattern(r", {relative} ")
_THE_TOWN = pattern(r"(?<!\w){the_town}(?!\w)")
# "на Запоріжжі", "наступают на Лиман", "11 km from X"
_TO_OR_IN_REGION = pattern(r"{way_there}")
_BESIDE = pattern(r"(?<!\w){beside}(?: {the})?(?: (?:\w+ ){0,2}{town_as_hub} {of})? $")
# "the Russian-held town of X", "south of occupied X": where something lies, not what is told
_DESCRIBED = pattern(r"(?<!\w){held_by_side}(?: {town_of})? \"?$")
# "the seizure by Russian troops of X", "cleared of the invaders X": no other object
_BY_WHOM = pattern(r" (?:{by_or_of} )?(?:{the} )?{by_the_enemy}(?!\w)")
_IN_A_DISTRICT = pattern(r" {in_a_district}(?: {of_or_in}(?: {the})?)?")
_TROOPS = pattern(r"{actor_of_troops}")
_LONG_AGO = 45  # days
# "took Lisove": a name right behind its verb; not "took Russian", not a month
_OBJECT_NAME = pattern(
    r" [\"«“]?((?!{no_village}){capital}{small}{3,})(?=[\"»”.,;]| {behind_a_name}(?!\w)|$)"
)
_HOLDER_OF = pattern(r"(?<!\w){in_hands_of}(?: {the})? $")
# what a speaker goes on to say in his next sentences, without a word of who speaks
_GOES_ON = pattern(r"\W*{in_particular}(?!\w)")
_HE_SAID = pattern(r"(?<!\w){he_said}(?: {on_a_day})? ?$")
_REGION = pattern(r"{region_word}")
_AREA = pattern(r"\d {area_unit}")
_ABOUT_THIS = pattern(r"\W*{about_this}(?!\w)")
_WHILE = pattern(r"\W*{while_or_after} [^,.;]{20,140}(?=,)")
_ASIDE = pattern(r", [^,.;]{8,90},(?= )")
_PART_OF = pattern(r"(?<!\w){part_of} $")
_WAS_TOLD = pattern(r" {was_told}(?!\w)")
_LIST_NEAR = pattern(
    r" {near_list} (?:{capital}[\w'’-]+(?: {capital}[\w'’-]+)?{list_joint} )+{in_any} "
)
_AND_SAID = pattern(r"(?<!\w){and_comma}(?: {also})? (?:{adding}|{say})(?!\w)")
_GROUP_OF_TROOPS = pattern(r" (?:{operational} )?{group_noun}(?: {of_troops})? \"?$")
_ENEMY_TAKES = pattern(r"(?<!\w){enemy_takes}(?: {already_also})* $")
_RUSSIANS_SAY = pattern(
    r"(?<!\w){russia_named}(?: [^\W\d_]+){0,2} {claim_begins}|(?<!\w){claim_any} {that_or_by}(?!\w)"
)
_PLURAL = pattern(r"^{several_of_them}|{several_towns}$")
_UKRAINIAN_MEN = pattern(r" (?:{by} )?(?:{the} )?{men_of_ukraine}(?!\w)")
_UKRAINIAN_MEN_HAVE = pattern(r"(?<!\w){men_of_ukraine}(?: {have_already})* $")
_THE_REGION = pattern(r"(?<!\w){his_region}(?!\w)")
_BOTH = pattern(r"(?<!\w){both_towns}(?!\w)")
# "the only regional capital taken since February": by the way
_WHICH_WAS = pattern(
    r"(?<!\w){superlative} (?:[\w-]+ ){0,3}{capital_or_town}s? (?:{which_en} )?(?:\w+ )?$"
)
_SOON = pattern(r"(?<!\w){soon}(?!\w)[^.;,]{0,24}$")
_WILL = pattern(r"{will_do}")
_CAME_OFF = pattern(r"{came_off}(?: [^\W\d_]+){0,3} $")
_SO_FAR_FROM = pattern(
    r"{distance_unit}(?: \(\d[^)]{0,16}\))? (?:{compass}\S* )?{from_or_of} (?:[^\W\d_]+ ){0,3}$"
)
_A_TOWN = pattern(r"(?<!\w){a_town}(?!\w)")
# "did not acknowledge the loss, saying its troops were still fighting in the village"
_BUT_SAYS = pattern(r" {did_not} {acknowledge}[^.;]{0,30}, {but_saying}")
_DANGER_OF = pattern(r"(?<!\w){danger} (?:{of_or_about} )?(?:[^\W\d_]+ )?{capture_begins}")
_PRESIDENT = pattern(r"(?<!\w){president}")
_TO_AN_OUTLET = pattern(r"(?<!\w){to_an_outlet} \"?$")
_SO_MANY = pattern(r"(?<!\w){so_many}(?: [\w-]+){0,2} $")
_MEN_OF_IT = pattern(r"(?<!\w){its_men}(?: {from_unit})?(?: {the})? $")
_ASIDE_OF_IT = pattern(r"^, {aside_opens}(?: (?!{aside_says})[^,.;]+?)+,(?= )")
_UNCONFIRMED = pattern(r"[^.,;]{0,24} {verify_begins}")
_THANKED = pattern(r"(?<!\w){thanked}(?: [^\W\d_]+){0,3}? (?:{the} )?$")
_PASSIVE = pattern(r"(?<!\w){be}(?: {adverb})? $")
_SAME_DAY = pattern(r"(?<!\w){same_day}(?!\w)")
_DENIED_THIS = pattern(r"\w+(?: {on} \w+)?(?: {that})? {this_claim}(?!\w)")
_HE = pattern(r"(?<!\w){he} (?:{also_has} )?$")
_WHICH = pattern(r", (?:{a_town_noun}(?!\w)|(?:{about} (?:[^\W\d_]+ )?)?{which})")
_IT_SAID = pattern(r", {it_said}(?!\w)")
_ONE_PERSON = pattern(r"{one_person}(?!\w)")
_MERCENARIES = pattern(r" {mercenaries} \"?$")
_SPOKESMAN_OF = pattern(r"{spokesman}(?: \w+)?$")
_LOST_OWN = pattern(r"{loss_begins}")
_AGAIN = pattern(r"(?<!\w){again}(?!\w)")
_OURS = pattern(r"{ours}")
_DRIVEN = pattern(r"{driven}")
_HELD = pattern(r"{held_en}")
_WAS_LOST = pattern(r"{was_lost}")
_UKRAINIAN_LETTER = pattern(r"{ukrainian_letter}")
_THEN_SAYS = pattern(r"(?: {also_then})* {say}")
_AFTER = pattern(r"\W*{after_cyrillic} ")
_NOT_ONLY = pattern(r"{not_only}")
_GOING_ON = pattern(r"{goes_on_to}\w* (?:\w+ )?$")
_MANAGED = pattern(r"{managed}(?: {to})?(?: {have})? $")
_NOT = pattern(r"(?<!\w){not_never}(?: \w+)? $")
_REGION_NAMED = pattern(r"{region_named}")
_BY = pattern(r"\w+ {by} (?:{the} )?")
_OF = pattern(r"(?<!\w){of} (?:{the} )?$")
_FAILED = pattern(r"(?<!\w){failed}(?!\w)")
_AS_TAKEN = pattern(r"[^.;]{2,90}? {as_taken}(?!\w)")
_MEN_AT_ONCE = pattern(r"{men_of_ukraine}")
_HELD_BY_THEM = pattern(r"{defenders}")
_BACK = pattern(r"{back_begins}")
_FLAG = pattern(r"{flag}")
_LOST_CONTROL = pattern(r"{lost_control}")
_CONTROL_OF_IT = pattern(r"(?:{full_its} )?{control_en}")
_UNDER_OURS = pattern(r"{under} {ours_adjective}")
_MEANS_LITTLE = pattern(r"{fall_means_little}")
_AUTHORITIES = pattern(r" {authorities}")
_OWN_DEED = pattern(r" (?:{has_had} )?{own_deed}")
_PERCENT_OF = pattern(r"(?:%|{per_cent})(?: {of_the})? $")
_IN_IT = pattern(r"(?<!\w){in_or_na}(?: {the})? $")
_IN_OR_FROM = pattern(r"(?<!\w){in_or_from} $")
_TO_DO = pattern(r" {to} (?:{adverb} )?$")
_ORDER = pattern(r"(?<!\w){order}")
_IS_CLAIMED_BY = pattern(r",? {is_claimed_by} ")
_AND_OTHER = pattern(r"[,;] (?:{and_other} [^,.;]{2,60} -|{and_that_of}) ")
_DECISION = pattern(r"{decision}")
_AND_EN = pattern(r"(?<!\w){and_en}(?!\w)")
_NEAR_IT = pattern(r"(?<!\w){near_it} $")
_FIGHT_OR_CLEAR = pattern(r"{fight_or_clear}")
_IN_STREETS = pattern(r"(?<!\w){in_streets}(?!\w)")
_THEIRS = pattern(r"{ukrainian_begins}")
_THEY = pattern(r"(?<!\w){they}(?!\w)")
_OWN_MEN = pattern(r"(?<!\w){own_pronoun} (?:{own} )?{men}(?: \w+)? $")
_DATELINE = pattern(r"(?:{capital}[\w'’-]*[ ,.]*){0,3}")
_IN_REGION = pattern(r"(?<!\w){in_region} $")
_INSTALLED = pattern(r"{installed}")
_ACCORDING = pattern(r"{according} $")
_OWN_TOWN = pattern(r"'s (?:{town_en} (?:{of} )?)?")
_OVER_IT = pattern(r"\"?(?: {of_over})?(?: {the})?(?: {russias})? ")
_IN = pattern(r"(?<!\w){in_any} $")
_LISTED = pattern(
    r"(?:'s)?\"?(?:, {article} [^,.;]{3,110}(?=, {and_listing} ))?,?(?: ?\([^)]{0,40}\),?)?(?: {list_and})?(?: {list_small})*(?: {list_town}(?: {of})?)?[ \"]*"
)
_FIGHTS_IN = pattern(r"{fights_in}")
_FIGHT = pattern(r"{fight}")
_RUSSIAN_OF = pattern(r"{russian_adjective} $")
_IN_THE = pattern(r"\w*(?: {in_the})* ")
_CONTROL_OVER = pattern(r"[^.;:]*?{control}? ?{of_over}(?: {all_town})* ?\"?")
_UKRAINES = pattern(r" {ukraines}")
_LED_ENDS = pattern(r"[.,;:!\"\n]| {there_or_on}(?!\w)|$")
_IN_FULL = pattern(r" {is_fully}|,? \"?(?:[^\W\d_]+ ){0,2}{in_full}(?!\w)|,? \"?{not_in_full}")
_CLAIMED = pattern(r"(?<!\w){claimed}(?: {the_town_of})? $")
_AROUND = pattern(r"(?<!\w){around}(?!\w)")
_NOT_INSIDE = pattern(r"(?<!\w){not_inside}(?!\w)|\d ?{km}(?!\w)")
_AT_U = pattern(r"(?<!\w){in_u} $")
_TOWN_CYRILLIC = pattern(r"{town_begins}")
_WHICH_ANY = pattern(r"{which_any}(?!\w)")
_TOLD_BETWEEN = pattern(r"[^\"], (?!{which_he_said} )[^\"]*{tell_begins}")
_FROM = pattern(r"{from}(?: \w+)? $")
_FOR_OR_IN = pattern(r"(?<!\w){for_or_in} $")
_NOT_THE_PLACE = pattern(r"(?<!\w){other_subject}(?!\w)")
_PLACE_MEANT = pattern(r"(?<!\w){place_meant}(?!\w)")
_OBLAST_LEAD = pattern(r" ?{in_of_region}?(?: {its_adjective})* ?$", re.IGNORECASE)
_INFINITIVE_UK = pattern(r"\w{infinitive_ukrainian}$")
_INFINITIVE_RU = pattern(r"\w{infinitive_russian}$")
_TEXT_LIMIT = 200_000
_MAX_GAP = 75


@dataclass(frozen=True)
class _Predicate:
    name: str
    start: int
    end: int
    negated: bool
    planned: bool


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
    return _Reading(text, published, gazetteer).events()


class _Reading:
    """One text, read from its first sentence to its last: later ones speak of earlier places."""

    def __init__(self, text: str, published: dt.date, gazetteer: Gazetteer) -> None:
        self.text, self.low, self.published = text, plain(text), published
        self.gazetteer = gazetteer
        self.ukrainian = _UKRAINIAN_LETTER.search(self.low) is not None  # "у" is "in", not "near"
        mentions = gazetteer.mentions(text)
        told = [m for m in mentions if not m.is_title] + gazetteer.unknown(text, mentions)
        self.mentions = self._oblasts_by_city(sorted(told, key=lambda m: m.start))
        self.periods = [
            p for p in periods(text, published)
            if not p.reference and not self._is_name_or_dateline(p)
        ]  # fmt: skip
        self.speakers = self._speakers(mentions)
        self.mentions = sorted([*self.mentions, *self._own_oblasts()], key=lambda m: m.start)
        names = [(s.start, s.end) for s in self.speakers if not s.vague]
        self.mentions = [  # the group "Luhansk" is no place
            m for m in self.mentions if not any(a <= m.start and m.end < b for a, b in names)
        ]
        self.claimed: list[Mention] = []  # places of the last claim, for "Kyiv denied this"
        self.claim_side = ""
        self.sentence_start = self.sentence_end = 0
        self.headed: Speaker | None = None  # who stands before a colon at the head of a paragraph
        self.topic_actor = ""
        self.topic: list[Mention] = []  # places of the last event, for "the town"
        self.last_speaker: Speaker | None = None
        self.behind_relative: list[Mention] = []  # "X, which Moscow claims, is still held"
        self.unplaced: tuple[Speaker, _Predicate, tuple[int, int]] | None = (
            None  # of villages named later
        )
        self.elided: _Predicate | None = None
        self.last_named: list[Speaker] = []  # of the last sentence that names any
        self.found: list[Event] = []
        self.shady = doubts.Shady(self.low)

    def _is_name_or_dateline(self, period: Period) -> bool:
        """ "Первое Мая" is a village; "MOSCOW, July 28 --" is when it was written."""
        start = period.start
        cyrillic = "А" <= self.text[start] <= "Я"
        if cyrillic and start > 1 and self.text[start - 2] not in '.!?:"«\n':
            return True
        return period.kind == "day" and bool(
            _DATELINE.fullmatch(self.text[:start])
            and re.match(r"[.,]? ?(?:--|/|\(|- )", self.low[period.end : period.end + 4])
        )

    def events(self) -> list[Event]:
        spans = sentences(self.text)
        for i, (start, end) in enumerate(spans):
            following = spans[i + 1] if i + 1 < len(spans) else (end, end)
            self._sentence(start, end, following)
        best: dict[tuple[str, str, str], Event] = {}
        for event in self.found:
            key = (event.place_id, event.kind, event.actor)
            known = best.get(key)
            if known is None:
                best[key] = event
                continue
            dated = known if known.event_from or not event.event_from else event
            surer = min(known, event, key=lambda e: len(e.doubts))
            best[key] = replace(dated, sure=surer.sure, doubts=surer.doubts)
        told = Counter((event.place_id, event.actor) for event in best.values())
        for key, event in best.items():
            if told[event.place_id, event.actor] > 1:
                best[key] = _doubted(event, "twice")
        return sorted(best.values(), key=lambda e: (e.start, e.place_id, e.kind))

    def _oblasts_by_city(self, mentions: list[Mention]) -> list[Mention]:
        """ "Platonivka in Donetsk": the oblast, not the city."""
        told = list(mentions)
        for i, here in enumerate(mentions):
            before = mentions[i - 1] if i else here
            inside = before.kind == "settlement" and (
                self.low[before.end : here.start] in (" in ", ", in ")
            )
            lead = self.low[max(0, here.start - 30) : here.start]
            if here.place_id in _CITIES_OF_OBLASTS and (
                inside or _REPUBLIC_OF.search(lead) or _IN_REGION.search(lead)
            ):
                told[i] = replace(here, kind="oblast")
        return told

    def _own_oblasts(self) -> list[Mention]:
        """ "The territory of the republic", told by its head: his oblast."""
        found = []
        for match in _THE_REGION.finditer(self.low):
            heads = [s for s in self.speakers if "ead of " in s.actor and s.end <= match.start()]
            if not heads or match.start() - heads[-1].end > 300:
                continue
            name = heads[-1].actor.partition("ead of ")[2]
            for place, known in self.gazetteer.names.items():
                if known == name and self.gazetteer.kinds[place] == "oblast":
                    used = self.text[match.start() : match.end()]
                    found.append(
                        Mention(place, (place,), "oblast", used, match.start(), match.end(), 0.7)
                    )
        return found

    # -- who ---------------------------------------------------------------------------------------

    def _speakers(self, mentions: Sequence[Mention]) -> list[Speaker]:
        """Speakers with their posts and names put together, and heads of oblasts."""
        found = [
            s for s in speakers(self.text, self.published) if not s.medium and s.actor != "AFP"
        ]
        for mention in mentions:
            if mention.is_title and mention.kind == "oblast":
                before = self.low[max(0, mention.start - 40) : mention.start]
                russian = _INSTALLED.search(before) or _REPUBLIC.fullmatch(
                    self.low[mention.start : mention.end].strip("\"'")
                )
                if _AUTHORITIES.match(self.low[mention.end : mention.end + 18]):
                    continue
                name = self.gazetteer.names[mention.place_id]
                actor = f"Russian-installed head of {name}" if russian else f"Head of {name}"
                side = "russia" if russian else "ukraine"
                found.append(Speaker(actor, None, None, side, mention.start, mention.end))
        found.sort(key=lambda s: s.start)
        merged: list[Speaker] = []
        for speaker in found:
            before = self.low[max(0, speaker.start - 45) : speaker.start]
            word = self.low[speaker.start : speaker.end]
            if (
                _WAS_TOLD.match(self.low, speaker.end)
                or _THANKED.search(before)
                or _TO_AN_OUTLET.search(before)
                or (_MEN_OF_IT.search(before) and not _SAYS_AT_ONCE.match(self.low, speaker.end))
            ):
                continue
            if (
                (speaker.person or speaker.actor == "Kremlin")
                and (_TO_WHOM.search(before) or _DATIVE.search(word))
                and not _ACCORDING.search(before)
            ):
                continue
            last = merged[-1] if merged else None
            gap = self.low[last.end : speaker.start] if last else ""
            if (
                last
                and last.side == speaker.side
                and len(gap) < 42
                and _is_one_person(self.text[last.end : speaker.start], last, speaker)
                and not (last.person and speaker.vague and speaker.actor.endswith("sources"))
            ):
                better = last.vague or (last.person and not speaker.person and not speaker.vague)
                body = speaker if better else last
                merged[-1] = replace(
                    body, person=last.person or speaker.person, start=last.start, end=speaker.end,
                    vague=last.vague and speaker.vague,
                )  # fmt: skip
            elif (
                last
                and _AND.fullmatch(gap)
                and last.side == speaker.side
                and not (last.vague or speaker.vague)
            ):
                persons = [p for p in (last.person, speaker.person) if p]
                merged[-1] = replace(
                    last, actor=f"{last.actor}; {speaker.actor}", person="; ".join(persons) or None,
                    end=speaker.end,
                )  # fmt: skip
            else:
                merged.append(speaker)
        return self._with_anaphors(merged)

    def _with_anaphors(self, named: list[Speaker]) -> list[Speaker]:
        """ "The project's analysts", "за словами речника": whom the text has named before."""
        told = list(named)
        for match in _ANAPHOR.finditer(self.low):
            start, end = match.span()
            if any(s.start < end and start < s.end + 2 for s in named) or any(
                0 <= s.start - end < 3 and not s.vague for s in named
            ):
                continue
            says = _THEN_SAYS.match(self.low[end : end + 40])
            led = _SAYS_BEFORE.search(self.low[max(0, start - 30) : start])
            if not says and not (led and _LED_ENDS.match(self.low[end : end + 8])):
                continue
            earlier = [s for s in named if s.end <= start and not s.vague]
            word = match[0]
            body_word = _BODY.search(word)
            bodies = [meaning("named_body", body_word[0]) or ""] if body_word else []
            if match["london"]:
                fitting = [s for s in earlier if s.actor == "UK MoD"]
            elif match["sources"]:
                earlier = [s for s in named if s.end <= start]
                fitting = [s for s in earlier if s.actor.endswith("sources")]
            elif match["last"]:
                fitting = earlier[-1:]
            elif match["independent"]:
                fitting = [s for s in earlier if s.side == "independent"]
            elif bodies:
                led_by = ("Command", "group", "Forces") if bodies[0] == "Command" else bodies[0]
                fitting = [s for s in earlier if s.actor.endswith(led_by) or bodies[0] in s.actor]
            else:
                fitting = [s for s in earlier if s.side != "independent"]
                fitting = [s for s in fitting if s.person] or fitting
            if not fitting and bodies == ["president"]:
                # he to whom somebody reported is no speaker there, but is the president later
                fitting = [
                    Speaker(actor, None, person, side, m.start(), m.end())
                    for m in _PRESIDENT.finditer(self.low[:start])
                    for actor, person, side in [(meaning("president", m[0]) or "").split("; ")]
                ]
                fitting.sort(key=lambda s: s.start)
            if fitting and start - fitting[-1].end < 500:
                told.append(replace(fitting[-1], start=start, end=end))
        return sorted(told, key=lambda s: s.start)

    def _may_tell(self, speaker: Speaker) -> bool:
        """ "The Russians" and "Ukraine" are speakers only where they say something."""
        if speaker.vague:
            tail = self.low[speaker.end : speaker.end + 60]
            leaves = speaker.side == "ukraine" and _OWN_DEED.match(tail)
            return self._speaks(speaker) or bool(leaves)
        fights = speaker.actor.endswith("Brigade") or (
            speaker.actor == "Wagner" and not speaker.person
        )
        return not fights or self._speaks(speaker)  # "the town fell to Wagner in May"

    # -- one sentence ------------------------------------------------------------------------------

    def _sentence(self, start: int, end: int, following: tuple[int, int]) -> None:
        cuts = [start]
        for match in _PART.finditer(self.low, start, end):
            cuts.append(match.start())
            if _RELATIVE.match(self.low, match.start()):  # the main clause goes on behind it
                closed = self.low.find(", ", match.end() + 8, end)
                if closed > 0:
                    cuts.append(closed)
        opening = _WHILE.match(self.low, start, end)  # "While Moscow …, Kyiv …"
        if opening and opening.end() not in cuts:
            cuts = sorted([*cuts, opening.end()])
        if not opening and _AFTER.match(self.low[start:end]):
            both = [s for s in self.speakers if start <= s.start < end and not s.vague]
            if len(both) == 2 and both[0].side != both[1].side:
                lead = self.low[max(start, both[1].start - 4) : both[1].start]
                cuts.append(both[1].start - (len(lead) if lead.strip() in ("у", "в") else 0))
        cuts = sorted({*cuts, end})
        parts = list(itertools.pairwise(cuts))
        self.sentence_start, self.sentence_end = start, end
        whole = [s for s in self.speakers if start <= s.start < end and self._may_tell(s)]
        if not any(self._speaks(s) and not s.vague for s in whole) and _ABOUT_THIS.match(
            self.low, *following
        ):
            # "Our troops left X. The General Staff reported this."
            told = [s for s in self.speakers if following[0] <= s.start < following[1]]
            whole = [s for s in told if self._speaks(s)] or whole
        if not any(self._speaks(s) for s in whole):
            whole = self._who_is_quoted(start, end) or whole
        # "while adding that Russia had not yet commented": it tells nothing of the other parts
        whole = [
            s for s in whole
            if not _SILENT.match(self.low, s.end + 1) or self._has_claimed(s)
            or _BUT_SAYS.match(self.low, s.end, end)
            or (s.side == "independent" and _UNCONFIRMED.match(self.low, s.end))
        ]  # fmt: skip
        self.behind_relative = []
        if _NAMELY.match(self.low, start) and self.unplaced and not whole:
            speaker, predicate, (a, b) = (
                self.unplaced
            )  # "took four villages, he said. These are X and Y."
            for group in self._places(start, end):
                kind = self._kind(speaker, predicate, group, a, b)
                if kind and group[0].kind == "settlement":
                    self._add(kind, speaker, group, predicate, start, end, (start, end))
            self.unplaced = None
            return
        self.unplaced = None
        for a, b in parts:
            where = _WHERE.match(self.low, b)  # who speaks of "where" has not said what is before
            self._part(a, b, [s for s in whole if not where or s.start < b], (start, end))
            if a > start and _ALSO_TOLD.match(self.low, a, b):
                self._told_by_another(a, b, [s for s in whole if a <= s.start < b])
            relative = _RELATIVE.match(self.low, a) or where
            subject = self._places(start, b if where else a) if relative else []
            self.behind_relative = (
                subject[-1] if subject and subject[-1][-1].end > (b if where else a) - 3 else []
            )
        self._left_over(start, end, whole)
        named = [s for s in whole if not s.vague] or whole
        if not any(e.start >= start for e in self.found):
            self._told_by_another(start, end, named)
            self._mentioned(start, end)
        agreeing = [s for s in whole if s.side != self.claim_side and not s.vague]
        if agreeing and self.topic and _AGREES.match(self.low, agreeing[0].end):
            first = agreeing[0]
            kind = "independent_assessment" if first.side == "independent" else "confirmation"
            mine = [e for e in self.found if e.end >= start and e.actor == first.actor]
            if self.claim_side == "russia" and not mine:
                self._add(kind, first, list(self.topic), None, start, end, (start, end), first.end)
        for one in (s for s in whole if s.side == self.claim_side and not s.vague):
            # "Prigozhin announced …; the ministry confirmed it three days later"
            mine = [e for e in self.found if e.end >= start and e.actor == one.actor]
            if self.claimed and not mine and _AGREES.match(self.low, one.end):
                kind = "liberation_claim" if one.side == "ukraine" else "capture_claim"
                self._add(kind, one, list(self.claimed), None, start, end, (start, end), one.end)
        for one in (s for s in whole if s.side == "independent"):  # "the ISW found no evidence"
            mine = [e for e in self.found if e.end >= start and e.actor == one.actor]
            unseen = _NOT_SEEN.match(self.low, one.end, end) and not self._places(one.end, end)
            if self.claimed and unseen and not mine:
                self._add(
                    "independent_assessment", one, list(self.claimed), None, start, end,
                    (start, end), one.end,
                )  # fmt: skip
        telling = [s for s in named if self._speaks(s)]
        if telling and not self._places(start, end) and _VILLAGES.search(self.low, start, end):
            of_ground = ("take", "free", "enter", "leave")
            done = [p for p in self._predicates(start, end) if p.name in of_ground]
            self.unplaced = (
                (telling[0], done[0], (start, end)) if done and not done[0].planned else None
            )
        if named:
            self.last_speaker, self.last_named = named[0], named

    def _left_over(self, start: int, end: int, whole: Sequence[Speaker]) -> None:
        """Places of which no rule has told, in a sentence where somebody says that something is done.

        Of fourteen such places thirteen are told of, whatever the words between. Less sure.
        """
        telling = [s for s in whole if not s.vague and self._speaks(s)]
        done = [
            p for p in self._predicates(start, end)
            if not p.planned and p.name != "retract"
        ]  # fmt: skip
        if not telling or not done or _SILENT.search(self.low, start, end):
            return
        places = self._places(start, end)
        for group in places:
            lead = self.low[max(start, group[0].start - 34) : group[0].start]
            if group[0].kind != "settlement" and not _WHOLE.search(lead):
                continue
            if _SOON.search(lead):
                continue
            if _NEAR.search(lead) or _BESIDE.search(lead) or _TO_OR_IN_REGION.search(lead):
                continue
            near = min(done, key=lambda p: abs(p.start - group[0].start))
            low, high = sorted((near.start, group[0].start))
            if re.search(r"[;:]", self.low[low:high]) or high - low > 90:
                continue
            if self._has_object(near, group, places):
                continue
            speaker = min(telling, key=lambda s: self._speaker_cost(s, near, group))
            kind = self._kind(speaker, near, group, start, end)
            known = [
                e for e in self.found
                if any(e.place_id == m.place_id for m in group)
                and (e.actor == speaker.actor or e.start >= start)
            ]  # fmt: skip
            if kind and all(
                (e.kind, e.actor, e.event_from) == (kind, speaker.actor, None) for e in known
            ):
                count = len(self.found)
                self._add(kind, speaker, group, near, start, end, (start, end))
                self.found[count:] = [_doubted(e, "far") for e in self.found[count:]]

    def _told_by_another(self, start: int, end: int, named: Sequence[Speaker]) -> None:
        """ "The ministry had reported this earlier": what the sentence before tells of another."""
        if not _ALSO_TOLD.match(self.low, start, end):
            return
        for speaker in named[:1]:
            last = [e for e in self.found if e.end > start - 240 and e.actor == self.topic_actor]
            for e in last:
                claim = e.kind in ("capture_claim", "partial_control_claim", "liberation_claim")
                if not claim or self.claim_side != speaker.side or speaker.actor == e.actor:
                    continue
                first, last_day = self._days(speaker.start, start, end, (start, end), speaker)
                again = replace(
                    e, actor=speaker.actor, side=speaker.side, speaker=speaker.person,
                    event_from=first, event_to=last_day, hedge=None, start=e.start, end=speaker.end,
                )  # fmt: skip
                self.found.append(_doubted(again, "place"))

    def _mentioned(self, start: int, end: int) -> None:
        """A place that a sentence is about, though nobody is named to say so, is "the town" later."""
        groups = self._places(start, end)
        towns = [
            g
            for g in groups
            if g[0].kind == "settlement"
            and not _BESIDE.search(self.low[max(start, g[0].start - 34) : g[0].start])
        ]
        opens = bool(towns) and towns[0][0].start - start < 24
        if opens or len({m.place_id for g in towns for m in g}) == 1:
            self.topic, self.topic_actor = towns[0], ""

    def _who_is_quoted(self, start: int, end: int) -> list[Speaker]:
        """ "«X is free. Our men …», said the minister": who speaks where the quote closes."""
        if self.low[start:end].lstrip(" -").startswith('"') and self.low.count('"', start, end) % 2:
            closed = self.low.find('"', end, end + 400)
            if closed > 0 and "\n" not in self.low[end:closed]:
                stop = min(
                    x
                    for x in (
                        self.low.find(".", closed),
                        self.low.find("\n", closed),
                        len(self.low),
                    )
                    if x > 0
                )
                told = [s for s in self.speakers if closed < s.start < stop]
                return [s for s in told if self._speaks(s)] or [s for s in told if not s.vague]
        return []

    def _part(
        self, start: int, end: int, whole: Sequence[Speaker], sentence: tuple[int, int]
    ) -> None:
        low = self.low[start:end]
        here = [s for s in whole if start <= s.start < end]
        silent = bool(_SILENT.search(low)) and not any(
            _BUT_SAYS.match(self.low, s.end, end) for s in here
        )
        places = self._places(start, end)
        predicates = self._predicates(start, end)
        deny = None if silent else _DENY.search(low)
        if silent and not any(s.side == "independent" for s in here):
            # "Kyiv did not comment on Moscow's claim to have taken X" tells of the claim
            here = [s for s in here if self._has_claimed(s)]
            if not here:
                return
        if deny and self._denied(deny, start, end, here, whole, places, predicates, sentence):
            return
        for speaker, group, predicate in self._told(
            start, end, here, whole, places, predicates, sentence
        ):
            if predicate.start == predicate.end == start and self.elided:  # the verb stands before
                kind = self._kind(speaker, self.elided, group, sentence[0], end)
            else:
                kind = self._kind(speaker, predicate, group, start, end)
            if kind:
                self._add(kind, speaker, group, predicate, start, end, sentence)

    def _places(self, start: int, end: int) -> list[list[Mention]]:
        """Places of a part, those listed together in one group."""
        groups: list[list[Mention]] = []
        for mention in self.mentions:
            if not start <= mention.start < end:
                continue
            if mention.kind not in ("settlement", "oblast", "foreign-oblast"):
                continue
            if self._is_where_said(mention):
                continue
            if _DESCRIBED.search(self.low, max(start, mention.start - 60), mention.start):
                continue
            if mention.place_id in _CITIES_OF_OBLASTS and _PERCENT_OF.search(
                self.low[max(start, mention.start - 16) : mention.start]
            ):
                continue  # "79 percent of Donetsk" is of the region
            if (
                groups
                and mention.place_id == groups[-1][-1].place_id
                and self.low[: mention.start].rpartition("(")[2].count(")") == 0
                and "(" in self.low[groups[-1][-1].end : mention.start]
            ):
                continue  # "Krasnoarmeysk (in Ukrainian, Pokrovsk) and Vovchansk"
            if any(
                _OWN_TOWN.fullmatch(self.low[mention.end : m.start])
                for m in self.mentions
                if mention.end < m.start < mention.end + 24
            ):
                continue  # "Luhansk's Bilohorivka"
            if mention.kind != "settlement":
                towns = [
                    m.end for m in self.mentions if m.end < mention.start and m.kind == "settlement"
                ]
                # "all of Huliaipole, in the Zaporizhzhia region" is not all of the region
                opening = max([start, mention.start - 34, *towns[-1:]])
                lead = self.low[opening : mention.start]
                far = self.low[max(start, mention.start - 64) : mention.start]
                tail = self.low[mention.end : mention.end + 60]
                aside = _ASIDE.match(self.low, mention.end)
                if aside:  # "Luhansk region, the ministry said on Monday, has been taken in full"
                    tail = self.low[aside.end() : aside.end() + 60]
                direct = list(PREDICATE.finditer(far))
                directly = direct and _OVER_IT.fullmatch(far[direct[-1].end() :])
                if directly and direct[-1].lastgroup in ("enter", "leave", "hold"):
                    directly = None
                within = _IN_IT.search(lead)
                if within and not _WHOLE.search(lead):
                    continue
                if not _WHOLE.search(lead) and not directly and not _IN_FULL.match(tail):
                    continue
            if groups:
                gap = self._without_oblasts(groups[-1][-1].end, mention.start)
                first = groups[-1][0].start
                if _IN.search(gap) and _BESIDE.search(self.low[max(start, first - 34) : first]):
                    gap = "; "  # "near X and in Y"
                same = (mention.kind == "settlement") == (groups[-1][-1].kind == "settlement")
                if same and _LISTED.fullmatch(gap):
                    groups[-1].append(mention)
                    continue
            groups.append([mention])
        return groups

    def _is_where_said(self, mention: Mention) -> bool:
        """ "speaking in Kharkiv", "in a video filmed in Kharkiv, said": where it was said."""
        lead = self.low[max(0, mention.start - 60) : mention.start]
        tail = self.low[mention.end : mention.end + 24]
        if _SAID_IN.search(lead) or _SO_FAR_FROM.search(lead):
            return True
        told = [s for s in self.speakers if 0 <= mention.start - s.end < 60]
        between = self.low[told[-1].end : mention.start] if told else ""
        return bool(
            told
            and _IN_OR_FROM.search(lead)
            and _SAID_NEXT.match(tail)
            and not PREDICATE.search(between)
        )

    def _undated(self, start: int, end: int) -> str:
        """The words of a span without its dates."""
        words = list(self.text[start:end])
        for period in self.periods:
            name = "А" <= self.text[period.start] <= "Я"  # "Первое Мая" is a village
            if start <= period.start and period.end <= end and not name:
                words[period.start - start : period.end - start] = " " * (period.end - period.start)
        return re.sub("  +", " ", "".join(words))

    def _without_oblasts(self, start: int, end: int) -> str:
        """What stands between two places, without "in the Kharkiv region"."""
        return plain(self._named_without_oblasts(start, end))

    def _named_without_oblasts(self, start: int, end: int) -> str:
        gap = _IN_A_DISTRICT.sub("", self.text[start:end])
        for mention in self.mentions:
            if mention.kind in ("oblast", "foreign-oblast") and start <= mention.start < end:
                name = self.text[mention.start : mention.end]
                told = re.search(re.escape(name), gap, re.IGNORECASE)
                if told:
                    lead = _OBLAST_LEAD.search(gap[: told.start()])
                    gap = gap[: lead.start() if lead else told.start()] + gap[told.end() :]
        return gap

    def _predicates(self, start: int, end: int) -> list[_Predicate]:
        found = []
        for match in PREDICATE.finditer(self.low, start, end):
            name = match.lastgroup or ""
            lead = self.low[max(0, match.start() - 14) : match.start()]
            if name == "hold" and _ENEMY_BEFORE.search(lead):
                said = self.low[match.start() : match.end()]  # "Russian troops were inside"
                name = "enter" if _FIGHTS_IN.search(said) else "take"
            if name == "hold" and _ENEMY_AFTER.match(self.low, match.end()):
                name = "take"  # "село контролює противник"
            before = self._lead(start, match.start(), 38)
            close = _CLAUSE.split(before)[-1]
            if name == "hold" and _HOLD_OF_ITS_OWN.search(before):
                close = ""  # "the battle is not over and our units keep …"
            clause = _CLAUSE.split(self.low[max(start, match.start() - 120) : match.start()])[-1]
            if name == "hold" and _ENEMY_SUBJECT.fullmatch(clause):
                part = _SOME_OF_IT.search(self.low, match.end(), match.end() + 40)
                part = part or _FIGHT.search(match[0])
                name = "enter" if part else "take"  # "Russian soldiers … and hold its north"
            negated = bool(_NEGATION.search(close))
            if _NOT_ONLY.search(close):
                negated = False
            if name in ("take", "free", "enter") and _TO_DO.search(" " + close):
                close += " plan"
            if name == "leave":  # a withdrawal that was ordered is one
                close = _ORDER.sub("", close)
            planned = bool(_PLAN.search(close)) or bool(_WOULD.match(self.low[match.end() : end]))
            planned = planned or bool(_SOON.search(before) or _WILL.match(match[0]))
            if name in ("take", "free") and self._is_infinitive(match[0]):
                planned = planned or not _CAME_OFF.search(before)
            goes_on = _GOING_ON.search(before)
            if (
                name == "hold"
                and " " not in match[0]
                and self._is_infinitive(match[0])
                and not goes_on
            ):
                planned = True  # "to hold the town would have cost the garrison"
            if name in ("take", "free") and _WHICH_WAS.search(before) and match[0].isascii():
                planned = True
            if _MANAGED.search(before):
                planned = False
            found.append(_Predicate(name, match.start(), match.end(), negated, planned))
        return found

    def _lead(self, start: int, at: int, length: int) -> str:
        """Up to so many characters before a place, whole words only: "try" is no "ministry"."""
        low = max(start, at - length)
        lead = self.low[low:at]
        cut = low > start and self.low[low - 1].isalnum() and lead[:1].isalnum()
        return lead.partition(" ")[2] if cut else lead

    def _is_infinitive(self, word: str) -> bool:
        """ "взяти", "захватить"; in Ukrainian "-ть" is "they do"."""
        return (_INFINITIVE_UK if self.ukrainian else _INFINITIVE_RU).search(word) is not None

    # -- denials -----------------------------------------------------------------------------------

    def _denied(
        self,
        deny: re.Match[str],
        start: int,
        end: int,
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
        places: Sequence[list[Mention]],
        predicates: Sequence[_Predicate],
        sentence: tuple[int, int],
    ) -> bool:
        at = start + deny.start()
        if _NOT.search(self.low[max(start, at - 16) : at]) and deny["verb"]:
            return False
        denier = self._denier(
            at, deny["verb"] is not None, (here if deny["verb"] else whole) or whole
        )
        if denier is None:
            return False
        groups = [
            g for g in places if self._is_object(g, predicates) or deny["noun"] or len(places) == 1
        ]
        if denier.side == "ukraine" and deny["verb"] and self.claim_side != "russia":
            denied = [p for p in predicates if p.start > at][:1]
            if denied and denied[0].name == "free" and not any(s.side == "russia" for s in whole):
                return True  # "Maliar denied that X had been retaken"
        # "denied that X had fallen and said that Y had been freed": Y is told, not denied
        told_from = _AND_SAID.search(self.low, at + 1, end)
        if told_from:
            groups = [g for g in groups if g[0].start < told_from.start()] or groups
        spoken = [m for g in groups for m in g]
        pronoun = _DENIED_THIS.match(self.low[at : at + 44])
        if spoken and pronoun and deny["verb"]:  # "denied this, saying X remained …"
            told_before = self.claimed if self.claim_side not in ("", denier.side) else self.topic
            if self.topic_actor != denier.actor:
                spoken += [m for m in told_before if m.place_id not in {s.place_id for s in spoken}]
        if _DANGER_OF.search(self.low, start, end):
            return True  # "called talk of a threat of encirclement exaggerated"
        if not spoken:
            told = self.low[at - 60 if at - 60 > start else start : end]
            if _THE_PLACE.search(told) or len(told) < 90:
                quoted = (
                    deny["noun"]
                    and self.topic
                    and self.claimed
                    and (self.topic[-1].start > self.claimed[-1].start + 300)
                )
                if self.claimed and self.claim_side != denier.side and not quoted:
                    spoken = list(self.claimed)
                elif (
                    self.topic
                    and self.topic_actor != denier.actor
                    and (self.topic_actor or not _AREA.search(self.low, start, end))
                ):
                    spoken = list(self.topic)
        oblasts = [m for m in spoken if m.kind != "settlement"]
        if oblasts and not groups and _REGION_NAMED.search(self.low[start:end]):
            spoken = oblasts  # "the claim that the region has been freed"
        if not spoken and _THE_PLACE.search(self.low[start:end]):
            here_before = [
                m
                for m in self.mentions
                if sentence[0] <= m.start < start and m.kind == "settlement"
            ]
            spoken = here_before[-1:]
        if not spoken:
            return False
        others = {"ukraine": ("russia",), "russia": ("ukraine",)}.get(
            denier.side, ("russia", "ukraine")
        )
        for speaker in here:
            tells = self._speaks(speaker) and not self._has_claimed(speaker)
            if speaker.side in others and (tells or not speaker.vague) and self._claims(speaker):
                # "rejected a claim of the ministry to have taken X" tells of the claim as well
                said = [p for p in predicates if p.name != "hold"]
                for group in groups or ([spoken] if said else []):
                    near = self._nearest(group, said) if groups else said[0]
                    kind = self._kind(
                        speaker, replace(near, negated=False) if near else None, group, start, end
                    )
                    if kind:  # the day that is named is that of the denial
                        self._add(kind, speaker, group, near, start, end, sentence, dated=False)
        kind = "independent_assessment" if denier.side == "independent" else "denial"
        self._add(kind, denier, spoken, None, start, end, sentence, at)
        for group in places:  # "denied that X had fallen and said it had left Y"
            if group in groups:
                continue
            near = self._nearest(group, predicates)
            if near and self._is_object(group, [near]):
                kind2 = self._kind(denier, near, group, start, end)
                if kind2:
                    self._add(kind2, denier, group, near, start, end, sentence)
        return True

    def _has_claimed(self, speaker: Speaker) -> bool:
        """ "Moscow's claim", "a statement by the ministry", "заява Міноборони"."""
        after = self.low[speaker.end : speaker.end + 40]
        before = self.low[max(0, speaker.start - 30) : speaker.start]
        own = self.low[speaker.end - 2 : speaker.end] == "'s"
        if _CLAIM_BY.search(self.low[speaker.start : speaker.end].rpartition(" ")[0] + " "):
            return True
        return bool(
            (own and _CLAIM_NOUN.match(after))
            or _CLAIM_NOUN.match(after.removeprefix("'s"))
            or _CLAIM_BY.search(_RUSSIAN_OF.sub("", before))
        )

    def _claims(self, speaker: Speaker) -> bool:
        after = self.low[speaker.end : speaker.end + 30]
        before = self.low[max(0, speaker.start - 26) : speaker.start]
        return bool(_CLAIM_CUE.search(after) or _CLAIM_CUE.search(before))

    def _denier(self, at: int, is_verb: bool, here: Sequence[Speaker]) -> Speaker | None:
        """Who denies: the nearest subject of the verb; of a lie, whoever is on the other side."""
        speakers_here = list(here)
        he = _HE.search(self.low[max(0, at - 24) : at])
        if (
            is_verb
            and he
            and not any(
                self._speaks(s) and not s.vague and not self._has_claimed(s) for s in speakers_here
            )
        ):
            meant = self._meant_by(he[0].strip())
            if meant and meant.side != "russia":
                return meant
        if not speakers_here:
            pronoun = self.last_speaker if self.last_speaker else None
            he = _PRONOUN_SPEECH.search(self.low, max(0, at - 40), at + 80)
            if pronoun and pronoun.side != self.claim_side and (self.claim_side or he):
                return pronoun
            return None
        if is_verb:
            by = _BY.match(self.low[at : at + 30])
            passive = [s for s in speakers_here if by and 0 <= s.start - at - by.end() < 12]
            if passive:
                return passive[0]
            rivals = [s for s in speakers_here if not self._has_claimed(s)] or speakers_here
            before = [s for s in rivals if s.end <= at]
            after = [s for s in rivals if s.start > at]
            near = before[-1] if before else None
            if near and at - near.end < 60 and not re.search(r"[,;]", self.low[near.end : at]):
                return near
            follow = after[0] if after else None
            if (
                follow
                and follow.start - at < 60
                and (
                    near is None
                    or _IN_THE.fullmatch(self.low[at : follow.start].split(" ", 1)[-1] + " ")
                )
            ):
                return follow
        order = {"ukraine": 0, "independent": 1, "russia": 2}
        if self.claim_side == "ukraine":
            order = {"russia": 0, "independent": 1, "ukraine": 2}

        def apart(s: Speaker) -> bool:  # in another clause
            return re.search(r"[,;]", self.low[min(s.end, at) : max(s.start, at)]) is not None

        ranked = sorted(
            speakers_here, key=lambda s: (order[s.side], s.vague, apart(s), abs(s.start - at))
        )
        if ranked[0].side == "russia" and self.claim_side != "ukraine" and not is_verb:
            return None
        return ranked[0]

    # -- claims and all else -----------------------------------------------------------------------

    def _told(
        self,
        start: int,
        end: int,
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
        places: Sequence[list[Mention]],
        predicates: Sequence[_Predicate],
        sentence: tuple[int, int],
    ) -> list[tuple[Speaker, list[Mention], _Predicate]]:
        told = []
        elided = self._elided(start, end) if places and not predicates else None
        for group in places:
            by = _CLAIMED_BY.match(self.low, group[-1].end)
            claimants = [s for s in here if by and 0 <= s.start - by.end() < 5]
            if claimants:  # "X, claimed by Moscow on Thursday, is still ours, Kyiv said"
                at = group[0].start
                told.append((claimants[0], group, _Predicate("take", at, at, False, False)))
                here = [s for s in here if s is not claimants[0]]
                whole = [s for s in whole if s is not claimants[0]]
                if not here:
                    continue
            near = (
                replace(elided, start=start, end=start)
                if elided
                else self._nearest(group, predicates)
            )
            if elided and near and (speaker := self._speaker(group, near, here, whole, start, end)):
                told.append((speaker, group, near))
                continue
            if near is None:
                lead = self.low[max(start, group[0].start - 30) : group[0].start]
                by = _IS_CLAIMED_BY.match(self.low[group[-1].end :][:28])
                if not by and not _CLAIMED.search(lead):
                    continue
                near = _Predicate("take", group[0].start, group[0].start, False, False)
            elif not self._is_object(group, [near]) or self._has_object(near, group, places):
                continue
            elif (
                near.start + 5 < group[0].start < near.end
                and not self.low.startswith("ring", near.start)
                and _BESIDE.search(self.low[near.start : group[0].start])
            ):
                continue  # "advanced near X and in Y"
            speaker = self._speaker(group, near, here, whole, start, end)
            if speaker:
                told.append((speaker, group, near))
        if places and told:
            told += self._held(end, places[-1], predicates, told, here, whole)
            told += self._left(end, places[-1], predicates, told)
        if (
            places and told
        ):  # "on Saturday Wagner announced its fall, on Sunday the ministry that of X"
            first = places[0][0].start
            its = _ITS.search(self.low, start, first)
            clause = self.low.find(", ", its.end(), first) if its else -1
            if clause > 0 and self.topic:
                low = self._predicates(start, clause)
                ahead = [s for s in here if s.start < clause]
                told += self._of_earlier(start, clause, ahead, ahead, low) if ahead else []
        # "The General Staff said its troops still held the town."
        if not places or (not told and _THE_TOWN.search(self.low, start, end)):
            told += self._of_earlier(start, end, here, whole, predicates)
        return told

    def _elided(self, start: int, end: int) -> _Predicate | None:
        """ "The corps freed X, and the brigade, Y": the verb of the part before."""
        if not _AND_OTHER.match(self.low[start:end]) and not (
            self.low[start : start + 2] == ": "  # "four villages are lost, he said: X and Y"
            and _VILLAGES.search(self.low, self.sentence_start, start)
        ):
            return None
        before = self._predicates(self.sentence_start, start)
        self.elided = before[-1] if before else None
        return self.elided

    def _held(
        self,
        end: int,
        group: Sequence[Mention],
        predicates: Sequence[_Predicate],
        told: Sequence[tuple[Speaker, list[Mention], _Predicate]],
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
    ) -> list[tuple[Speaker, list[Mention], _Predicate]]:
        """After Moscow said it had taken X, the group said that the town remained Ukrainian."""
        used = {p for _, _, p in told}
        for p in predicates:
            near = self.low[max(group[-1].end, p.start - 30) : min(end, p.end + 24)]
            town = re.search(
                r"(?<!\w)(?:the (?:town|city|village|settlement)|місто|село|город)(?!\w)", near
            )
            if p.name in ("hold", "leave") and p not in used and p.start > group[-1].end:
                speaker = self._speaker(group, p, here, whole, group[-1].end, end)
                if (
                    speaker
                    and (town or self._speaks(speaker))
                    and all(speaker != s for s, _, _ in told)
                    and speaker.side == "ukraine"
                ):
                    return [(speaker, list(group), p)]
        return []

    def _left(
        self,
        end: int,
        group: Sequence[Mention],
        predicates: Sequence[_Predicate],
        told: Sequence[tuple[Speaker, list[Mention], _Predicate]],
    ) -> list[tuple[Speaker, list[Mention], _Predicate]]:
        """ "Kyiv confirmed the fall of X and said that the troops had been pulled back"."""
        speaker, places, used = told[-1]
        for p in predicates:
            if (
                p.name == "leave"
                and used.name in ("take", "enter")
                and places == list(group)
                and speaker.side == "ukraine"
                and p.start > max(group[-1].end, used.end)
            ):
                return [(speaker, list(group), p)]
        return []

    def _of_earlier(
        self,
        start: int,
        end: int,
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
        predicates: Sequence[_Predicate],
    ) -> list[tuple[Speaker, list[Mention], _Predicate]]:
        if _WHICH.match(self.low[start : start + 40]):
            groups = self._places(self.sentence_start, start)
            named = groups[-1] if groups and 0 <= start - groups[-1][-1].end < 3 else []
            taken = _Predicate("take", start, start, False, False)
            claimed = _CLAIM_CUE.search(self.low[start:end]) is not None
            if named and (predicates or claimed):
                predicate = predicates[-1] if predicates else taken
                speaker = self._speaker(named, predicate, here, here, start, end)
                return [(speaker, named, predicate)] if speaker else []
        topic = self.behind_relative or self.topic
        sentence = self.sentence_start
        said = [m for m in self.mentions if sentence <= m.start < start and m.kind == "settlement"]
        if not said and not topic:
            last = predicates[-1].start if predicates else start
            said = [g[-1] for g in self._places(start, last) if g[-1].kind == "settlement"]
        if said and not any(t.start >= sentence for t in topic):
            topic = said[-1:]
        if topic and topic[0].kind != "settlement" and _A_TOWN.search(self.low, start, end):
            told_of = {e.place_id for e in self.found}
            towns = [m for m in self.mentions if m.kind == "settlement" and m.end <= start]
            topic = [m for m in towns if m.place_id in told_of][-1:] or topic
        if len({m.place_id for m in topic}) == 1 and _BOTH.search(self.low, start, end):
            # "from both towns": the last two of which somebody has told
            told_of = {e.place_id for e in self.found}
            lately = {m.place_id: m for m in self.mentions if m.end <= start}
            both = [m for place, m in lately.items() if place in told_of][-2:]
            topic = both if len(both) == 2 else topic
        if not topic or not predicates:
            return []
        if any(
            e.kind == "claim_withdrawn" and e.start >= whole[0].start for e in self.found if whole
        ):
            return []
        told = []
        own = [g for g in self._places(start, end) if g[0].place_id == UNKNOWN]
        for predicate in predicates:
            if any(self._is_object(group, [predicate]) for group in own):
                continue  # "hold this village and have freed the village of X"
            low = (
                max(self.sentence_start, predicate.start - 60)
                if start - self.sentence_start
                else start
            )
            close = self.low[low : min(end, predicate.end + 40)]
            spoken_of = _NOMINAL.search(
                self.low, max(start, predicate.start - 6), predicate.end + 2
            )
            if self.behind_relative:
                group = self.behind_relative
                if speaker := self._speaker(group, predicate, here, whole, start, end):
                    told.append((speaker, list(group), predicate))
                continue
            if predicate.name in ("take", "free", "leave") and spoken_of:
                decided = _DECISION.match(spoken_of[0])
                going = topic[-1].end > start - (600 if decided else 260)
                if going and (speaker := self._speaker(topic, predicate, here, whole, start, end)):
                    told.append((speaker, list(topic), predicate))
                    continue
            # "but Kyiv says the fighting continues": of the place just spoken of
            going_on = predicate.name in ("hold", "leave") and topic[-1].end > start - 140
            if predicate.planned or _LOST_THINGS.match(self.low, predicate.start):
                continue
            beside = {"take": ("enter",), "enter": ("leave",)}.get(predicate.name, ())
            if any(p.name in beside and 0 <= predicate.start - p.end < 24 for p in predicates):
                continue  # "half the town is taken", "fell back to the outskirts"
            if predicate.name == "retract":  # "on Wednesday he took these words back"
                claimant = [s for s in whole if s.side == self.claim_side] or (
                    [self.last_speaker] if self.last_speaker and not whole else []
                )
                if claimant and claimant[0].actor == self.topic_actor:
                    told.append((claimant[0], list(topic), predicate))
                continue
            meant = [
                m[0] for m in _PLACE_MEANT.finditer(close)
                if not _TOWN_CYRILLIC.match(m[0])
                or not _SO_MANY.search(close[max(0, m.start() - 34) : m.start()])
            ]  # fmt: skip
            if not meant and any(
                m.kind in ("oblast", "foreign-oblast")
                and 0 <= m.start - predicate.end < 30
                and m.place_id != topic[-1].place_id
                for m in self.mentions
            ):
                continue  # "hold a part of Kursk region"
            if not self.topic_actor and topic is self.topic:
                meant = [word for word in meant if word != "it"]
            if re.match(r"[^.;,]{0,24}\d", self.low[predicate.end : end]) and not meant:
                continue
            if re.match(r"[^.;,]{0,44}\d", self.low[predicate.end : end]) and _AREA.search(
                self.low, predicate.end, predicate.end + 60
            ):
                continue  # "Moscow controls 18 percent of the country"
            if not meant and not going_on:
                continue
            several = len({m.place_id for m in topic}) > 1
            if several and meant and not any(_PLURAL.search(word) for word in meant):
                continue  # which of them "the town" is, is not said
            speaker = self._speaker(topic, predicate, here, whole, start, end)
            acts = speaker and speaker.actor.endswith("president")  # "as Putin moved to annex …"
            if speaker and (not acts or not here or self._speaks(speaker)):
                told.append((speaker, list(topic), predicate))
        return told

    def _nearest(
        self, group: Sequence[Mention], predicates: Sequence[_Predicate]
    ) -> _Predicate | None:
        """The predicate whose object or subject a group of places is: the nearest, those before it
        first, and "entered" or "not" rather than the plain "taken" beside it."""

        def cost(p: _Predicate) -> float:
            return distance(p) + (60 if p.planned else 0)

        def distance(p: _Predicate) -> float:
            if p.end <= group[0].start:
                gap = self.low[p.end : group[0].start]
                passive = _PASSIVE.search(self.low[max(0, p.start - 16) : p.start])
                mine = passive and not gap.startswith(" of")  # "X had been taken and Y surrounded"
                if gap.startswith(",") and any(0 < p.start - m.end <= 2 for m in self.mentions):
                    mine = True  # "Сіверськ залишено, Лиман тримаємо"
                return len(gap) + (0 if _OBJECT_GAP.fullmatch(gap) else 40) + (25 if mine else 0)
            if p.start <= group[0].start < p.end:
                return 0
            if p.start >= group[-1].end:
                gap = self.low[group[-1].end : p.start]
                if "," in gap and self.low[p.start].isdigit():
                    return 500  # "…, 99.5 percent of the region has been freed"
                return len(gap) + 15 + 30 * len(re.findall(r"[,;:]", gap))
            return 500

        ranked = sorted((p for p in predicates), key=cost)
        if not ranked or cost(ranked[0]) > 160:
            return None
        best = ranked[0]
        if best.name == "enter":  # "had cleared most of X"
            for other in ranked[1:]:
                if other.name == "free" and other.end <= best.start <= other.end + 12:
                    return other
        if best.name == "take":
            for other in ranked[1:]:
                one_side = (best.start < group[0].start) == (other.start < group[0].start)
                beside = (one_side and abs(other.start - best.end) < 28) or (
                    one_side and abs(best.start - other.end) < 28
                )
                gap = self.low[min(best.end, other.end) : max(best.start, other.start)]
                if (
                    (
                        other.name in ("enter", "hold", "leave", "retract")
                        and beside
                        and cost(other) < 80
                    )
                    and not re.search(r"[,;:.\"]", gap)
                    and not self._other_place_between(best, other, group)
                ):
                    return replace(
                        other,  # "is not captured and fighting goes on" says the same twice
                        negated=other.negated or (best.negated and other.name != "hold"),
                        planned=other.planned or best.planned,
                    )
        if best.name != "retract" and any(p.name == "retract" for p in ranked):
            return next(p for p in ranked if p.name == "retract")
        return best

    def _has_object(
        self, predicate: _Predicate, group: Sequence[Mention], places: Sequence[list[Mention]]
    ) -> bool:
        """ "Hit X and captured Y": the verb behind X has its own object."""
        if predicate.start < group[-1].end or not self.low[predicate.start].isascii():
            return False
        if predicate.name not in ("take", "free", "enter") or _PASSIVE.search(
            self.low[max(0, predicate.start - 24) : predicate.start]
        ):
            return False
        between = self.low[group[-1].end : predicate.start]
        return bool(_AND_EN.search(between)) and any(
            predicate.end <= other[0].start
            and _OBJECT_GAP.fullmatch(self.low[predicate.end : other[0].start])
            for other in places
        )

    def _other_place_between(self, a: _Predicate, b: _Predicate, group: Sequence[Mention]) -> bool:
        low, high = min(a.start, b.start), max(a.end, b.end)
        return any(low < m.start < high and m not in group for m in self.mentions)

    def _is_object(self, group: Sequence[Mention], predicates: Sequence[_Predicate]) -> bool:
        """Whether one of the predicates is said of the places and not of something near them."""
        first, last = group[0], group[-1]
        lead = self.low[max(0, first.start - 34) : first.start]
        for p in predicates:
            if p.name == "retract" and _NEAR_IT.search(lead):
                continue
            if p.name == "retract" or p.start <= first.start < p.end:
                return True
            if p.end <= first.start:
                gap = _BY_WHOM.sub("", self.low[p.end : first.start])
                if p.name == "leave" and len(gap) < _MAX_GAP and not re.search(r"[.;:]", gap):
                    if not _AROUND.search(gap):
                        return True
                    continue
                if p.name == "enter" and _LIST_NEAR.fullmatch(self.text[p.end : first.start]):
                    return True  # "advanced near A, B, C, and in X"
                if (
                    p.name in ("enter", "hold", "shown")
                    and len(gap) < _MAX_GAP
                    and not re.search(r"[.;:]", gap)
                ):
                    if not _NOT_INSIDE.search(gap):
                        return True
                    continue
                # places that the gazetteer does not know stand in the list as well
                listed = _UNKNOWN.sub("", self._undated(p.end, first.start)).lower()
                listed = _BY_WHOM.sub("", plain(listed))
                of_region = _REGION.search(gap)
                gap = plain(listed) if listed != gap else gap
                if of_region:
                    gap = plain(_UNKNOWN.sub("", self._named_without_oblasts(p.end, first.start)))
                if _OBJECT_GAP.fullmatch(gap) and not _NEAR.search(_after_predicate(gap, lead)):
                    return True
                if (
                    len(gap) < _MAX_GAP
                    and _CONTROL_OVER.fullmatch(gap)
                    and not _NEAR.search(lead)
                    and not _SOMETHING.search(gap)
                ):
                    return True
            elif p.start >= last.end:
                gap = _ASIDE_OF_IT.sub("", self.low[last.end : p.start])
                within = p.name == "enter" and self.ukrainian and _AT_U.search(lead)
                near = not within and _NEAR.search(lead)
                if len(gap) < _MAX_GAP and not re.search(r"[.;]", gap) and not near:
                    told = _WHICH_ANY.search(gap) and _CLAIM_CUE.search(gap)
                    if (
                        p.name == "leave" or told or not _NOT_THE_PLACE.search(gap)
                    ) and not _TOLD_BETWEEN.search(gap):
                        return True
                elif (p.name == "leave" and _FROM.search(lead) and len(gap) < _MAX_GAP) or (
                    p.name == "hold" and len(gap) < _MAX_GAP and _FOR_OR_IN.search(lead)
                ):
                    return True
        return False

    def _speaker(
        self,
        group: Sequence[Mention],
        predicate: _Predicate,
        here: Sequence[Speaker],
        whole: Sequence[Speaker],
        start: int,
        end: int,
    ) -> Speaker | None:
        """Who says it: a body with a name before "Ukrainian troops"; the nearest of several."""
        heading = self._heading(start, here, whole)
        if heading:
            return heading
        pool = list(here) or list(whole)
        if all(
            s.vague and not self._speaks(s) for s in here
        ):  # "…, the staff said: the village is held by our forces"
            sides = {s.side for s in here} | {"independent"}
            pool += [s for s in whole if not s.vague and s.side in sides]
        if not pool:
            said = self.last_speaker
            pronoun = _PRONOUN_SPEECH.search(self.low, start, end)
            if pronoun:
                return self._meant_by(pronoun[0])
            if said and not said.vague and _GOES_ON.match(self.low, self.sentence_start):
                return said if "\n" not in self.low[said.end : start] else None
            # "…, the staff said. In Pokrovsk our soldiers hold the north."
            goes_on = (
                said is not None
                and not said.vague
                and said.side == "ukraine"
                and predicate.name in ("hold", "leave", "free")
                and 0 < start - said.end < 250
                and "\n" not in self.low[said.end : start]
                and _UKRAINIANS.search(self.low[start:end])
            )
            return said if goes_on else None
        named = [s for s in pool if not s.vague]
        # the Kremlin relays what a general reported
        if any(s.side == "russia" and s.actor != "Kremlin" for s in named):
            named = [s for s in named if s.actor != "Kremlin"]
        if named:
            best = min(named, key=lambda s: self._speaker_cost(s, predicate, group))
            # "the Joint Forces announced …, after Moscow had declared X captured": Moscow's
            for s in pool:
                first = min(predicate.start, group[0].start)
                if s.vague and s.side != best.side and self._speaks(s) and s.end <= first:
                    own = not re.search(r"[,;]", self.low[s.end : first])
                    if own and (best.end < s.start or best.start > predicate.end):
                        return s
            return best
        speaking = [s for s in pool if self._speaks(s)]
        best = min(speaking or pool, key=lambda s: self._speaker_cost(s, predicate, group))
        if best.side == "ukraine" and predicate.name in ("leave", "free", "hold"):
            said = self.last_speaker  # "…, the staff said. Our troops hold Y."
            if best not in speaking and said and not said.vague and said.side == "ukraine":
                return said if "\n" not in self.low[said.end : start] else None
        if _IT_SAID.search(self.low[start:end]):
            return best  # "The Ukrainian military has left X, it said"
        return best if best in speaking else None

    def _meant_by(self, pronoun: str) -> Speaker | None:
        """Who of the sentence before "he", "the Russian commander", "the ministry" is."""
        side = next(
            (s for w, s in (("russian", "russia"), ("ukrainian", "ukraine")) if w in pronoun), ""
        )
        fitting = [s for s in self.last_named if not side or s.side == side]
        if _ONE_PERSON.match(pronoun):
            fitting = [s for s in fitting if s.person] or fitting
        return fitting[0] if fitting else self.last_speaker

    def _heading(
        self, start: int, here: Sequence[Speaker], whole: Sequence[Speaker]
    ) -> Speaker | None:
        """ "DeepState: our troops freed X. The enemy took Y.": what follows is DeepState's."""
        if any(not s.vague for s in here):
            self.headed = None
            return None
        led = [s for s in whole if not s.vague and s.end <= start]
        if led and self.low[start : start + 1] == ":":
            lead = self.low[self.sentence_start : led[-1].start].strip()
            tail = self.low[led[-1].end : start].strip(' "')
            if not lead and not tail:
                self.headed = led[-1]
                return led[-1]
        if self.headed and not whole and "\n" not in self.low[self.headed.end : start]:
            return self.headed
        return None

    def _speaks(self, speaker: Speaker) -> bool:
        after = self.low[speaker.end : speaker.end + 60]
        before = self.low[max(0, speaker.start - 130) : speaker.start]
        if speaker.vague and _HOLDER_OF.search(before):
            return False  # "remains under the control of the Defence Forces"
        before = _GROUP_OF_TROOPS.sub(" ", before)[-95:]
        before = _MERCENARIES.sub(" ", before)
        if self._has_claimed(speaker):
            return True
        if re.search(r"[^\d] ?-{1,2} (?:the )?$", before) and re.match(
            r"[^\w]{0,3}(?:$|\n| -)", after
        ):
            return True  # "Vovchansk is ours - Defence Forces"
        if speaker.vague and _OF.search(before):
            return False  # "the successes of the enemy"
        of_it = _SPOKESMAN_OF.search(before.rstrip())
        in_a_list = speaker.vague or (
            speaker.actor.endswith(("Brigade", "Corps"))
            and not of_it
            and not _SPOKESMAN.match(self.low, speaker.start)
        )
        says = _SAYS_AT_ONCE if in_a_list else _SAYS_LATER if of_it else _SAYS_AFTER
        if says.match(after):
            return True
        led = _SAYS_BEFORE.search(before)
        # "said Ukrainian troops had left" is not said by the troops
        plain_verb = (
            led and led[0].isascii() and not led[0].startswith("according") and " by " not in led[0]
        )
        if plain_verb and led and not speaker.vague and not _INVERTED.match(after):
            # "the institute said Wagner controlled the city": the institute says it
            verb = speaker.start - len(led[0])
            if any(0 <= verb - s.end < 12 and "," not in self.low[s.end : verb]
                   for s in self.speakers if s is not speaker):  # fmt: skip
                return False
        return bool(led) and not (speaker.vague and plain_verb and not _INVERTED.match(after))

    def _speaker_cost(
        self, speaker: Speaker, predicate: _Predicate, group: Sequence[Mention]
    ) -> float:
        low, high = sorted((speaker.start, predicate.start))
        gap = self.low[min(speaker.end, predicate.end) : high] if high > low else ""
        cost = len(gap) + (0 if self._speaks(speaker) else 45)
        if speaker.start > predicate.start:
            cost += 12
        return cost

    # -- what --------------------------------------------------------------------------------------

    def _kind(
        self,
        speaker: Speaker,
        predicate: _Predicate | None,
        group: Sequence[Mention],
        start: int,
        end: int,
    ) -> str:
        name = predicate.name if predicate else "take"
        negated = bool(predicate and predicate.negated)
        if predicate and predicate.planned:
            close = self.low[max(start, predicate.start - 34) : predicate.start]
            failed = _FAILED.search(close)
            return (
                "denial"
                if failed and speaker.side == "ukraine" and name in ("take", "enter")
                else ""
            )
        in_russia = self.gazetteer.parents.get(group[0].place_id, "") in ("ru-krs", "ru-bel") or (
            group[0].kind == "foreign-oblast"
        )
        near = self.low[max(start, (predicate.start if predicate else start) - 60) : end]
        if speaker.side == "independent":
            return "" if name == "retract" else "independent_assessment"
        if speaker.side == "russia":
            said = self.low[predicate.start : predicate.end] if predicate else ""
            if name == "hold" and _FIGHT_OR_CLEAR.search(said):
                after = self.low[predicate.start : predicate.end + 12] if predicate else ""
                inside = _IN_STREETS.search(after)
                lost = _BUT_SAYS.match(self.low, speaker.end) or any(
                    e.kind == "liberation_claim" and e.place_id == group[0].place_id
                    for e in self.found
                )
                if lost and not negated:
                    return (
                        "denial"  # "did not admit the loss, saying its troops were fighting in X"
                    )
                streets = inside is not None or said.endswith((" in", " inside"))
                return "partial_control_claim" if streets and not negated else ""
            if name == "take" and negated and self._claimed_before(speaker, group):
                return "claim_withdrawn"
            kind = self._kind_russian(name, negated, in_russia, predicate, start)
            lead = self.low[max(start, group[0].start - 40) : group[0].start]
            part = kind == "capture_claim" and _PART_OF.search(lead)
            return "partial_control_claim" if part else kind
        return self._kind_ukrainian(name, negated, speaker, near, predicate, start, end)

    def _kind_russian(
        self, name: str, negated: bool, in_russia: bool, predicate: _Predicate | None, start: int
    ) -> str:
        if name == "shown":  # "listed X and Y as taken"
            at = predicate.start if predicate else start
            taken = _AS_TAKEN.match(self.low[at : at + 120])
            return "capture_claim" if taken else ""
        if name == "retract":  # "has not withdrawn his claim" tells of the claim
            return "capture_claim" if negated else "claim_withdrawn"
        if name == "leave":
            before = self.low[max(start, (predicate.start if predicate else start) - 60) :][:60]
            ukrainians = _UKRAINIANS.search(before) or (
                predicate and _UKRAINES.match(self.low[predicate.end :][:8])
            )
            return "" if ukrainians or negated else "withdrawal"
        if negated:
            at = predicate.start if predicate else start
            theirs = name == "hold" and _THEIRS.search(self.low[max(start, at - 40) : at + 40])
            return "denial" if name == "free" or theirs else ""
        done = predicate if name in ("take", "free") else None
        if (
            done
            and self._by_ukrainians(done, start)
            and _CONFIRM.search(self.low, start, done.end + 60)
        ):
            return "confirmation"
        if name == "enter":
            at = predicate.start if predicate else start
            if _MEN_AT_ONCE.match(self.low[at : at + 60]):
                return "confirmation" if _CONFIRM.search(self.low, start, at) else ""
            return "partial_control_claim"
        said = self.low[predicate.start : predicate.end] if predicate else ""
        if _LOST_OWN.match(said):
            return ""  # "admit the loss of X"
        if predicate and _A_PART.match(self.low, predicate.end):
            return "partial_control_claim"  # "освобождение восточной части города"
        if name == "hold":
            said = self.low[predicate.start : predicate.end + 36] if predicate else ""
            said = re.split(r"[.,;:]", said)[0]
            theirs = _HELD_BY_THEM.search(said)
            return "" if in_russia or theirs else "capture_claim"
        return "liberation_claim" if in_russia else "capture_claim"

    def _claimed_before(self, speaker: Speaker, group: Sequence[Mention]) -> bool:
        """Whether the same body said in this text that it had taken the place."""
        return any(
            e.kind == "capture_claim"
            and e.actor == speaker.actor
            and e.place_id == group[0].place_id
            for e in self.found
        )

    def _is_back(self, predicate: _Predicate, start: int) -> bool:
        """ "Під нашим контролем знову X", "X is ours" of a town that the Russians said they left."""
        near = self.low[max(start, predicate.start - 24) : predicate.end + 12]
        if _AGAIN.search(near):
            return True
        ours = _OURS.search(self.low[predicate.start : predicate.end])
        left = {e.place_id for e in self.found if (e.kind, e.side) == ("withdrawal", "russia")}
        return bool(ours and left & {m.place_id for m in self.topic})

    def _by_ukrainians(self, predicate: _Predicate, start: int) -> bool:
        """ "село зайняли українські військові", "that Ukrainian troops had taken X"."""
        lead = self.low[max(start, predicate.start - 45) : predicate.start]
        if _DRIVEN.match(self.low[predicate.start : predicate.end]):
            return False  # "Ukrainian troops have been driven out of X"
        return bool(
            _UKRAINIAN_MEN.match(self.low, predicate.end) or _UKRAINIAN_MEN_HAVE.search(lead)
        )

    def _kind_ukrainian(
        self,
        name: str,
        negated: bool,
        speaker: Speaker,
        near: str,
        predicate: _Predicate | None,
        start: int,
        end: int,
    ) -> str:
        if name == "retract":  # "retracted its statement on the liberation of X"
            freed = predicate and any(
                p.name == "free" and p.start > predicate.start for p in self._predicates(start, end)
            )
            return "claim_withdrawn" if freed and not negated else ""
        if name == "leave":
            if negated:
                return "denial"
            before = self.low[max(start, (predicate.start if predicate else start) - 45) :][
                : min(45, (predicate.start if predicate else start) - start)
            ]
            russians = list(_RUSSIANS.finditer(before))
            ours = list(_UKRAINIANS.finditer(before))
            if russians and (not ours or ours[-1].start() < russians[-1].start()):
                return ""
            return "withdrawal"
        if name == "shown":
            said = self.low[predicate.start : predicate.end] if predicate else ""
            return "denial" if said == "contested" else ""
        if name == "hold" and not negated and predicate and self._is_back(predicate, start):
            return "liberation_claim"
        if name == "hold":
            lead = self.low[self.sentence_start : predicate.start if predicate else start]
            enemy = _RUSSIANS.search(lead) or _THEY.search(lead)
            return "confirmation" if negated and not enemy else "denial"
        if name == "free":
            return "" if negated else "liberation_claim"
        if negated:
            return "denial"
        at = predicate.start if predicate else start
        if self.low.startswith("rais", at) and not _RUSSIANS.search(
            self.low, max(start, at - 40), at + 30
        ):
            return "liberation_claim"  # "Ukrainian marines raised the flag over X"
        if name == "enter":
            if _BACK.search(near[:170]):
                return "liberation_claim"
            beyond = self._till_next_place(predicate.end) if predicate else end
            if predicate and self._were_destroyed(predicate.end, beyond):
                return "denial"  # "the groups that had infiltrated X were destroyed"
            if self._held_beside(predicate, start, end):
                return "denial"  # "90 percent of X is controlled by our troops"
            if _CONFIRM.search(near):
                return "confirmation"
            # "some 300 Russian soldiers were inside the city"
            at = predicate.start if predicate else start
            whose = list(_RUSSIANS.finditer(self.low, max(start, at - 50), at + 45))
            flag = _FLAG.search(self.low[at : predicate.end if predicate else at])
            theirs = whose and not flag and not self.low[at].isdigit()
            return "confirmation" if theirs else ""
        text = self.low[start:end]
        at = (predicate.start if predicate else start) - start
        before = text[max(0, at - 70) : at]
        after = text[at : at + 90]
        if _LOST_CONTROL.match(after) and _UKRAINIANS.search(before):
            return "confirmation"  # "that the army had lost control of X"
        if _CONTROL_OF_IT.match(after) or "контрол" in after[:30]:
            if _UNDER_OURS.match(after):
                return "denial"
            own = _UKRAINIANS.search(before) or _UKRAINIANS.search(after) or _OWN_MEN.search(before)
            enemy = _RUSSIANS.search(before) or _RUSSIANS.search(after[:40])
            return "denial" if own and not enemy else "confirmation"
        if _HELD.match(after):
            return "denial"
        hedged = _HEDGE.search(text)
        lost = _WAS_LOST.match(after)
        lost = lost or _MEANS_LITTLE.match(after)
        they_say = _RUSSIANS_SAY.search(text[max(0, at - 110) : at])
        active = _ENEMY_TAKES.search(before) and not they_say and not hedged
        return "confirmation" if lost or active or _CONFIRM.search(text) else ""

    def _were_destroyed(self, start: int, end: int) -> bool:
        """Whether a group of soldiers was; not "60 percent of its buildings were destroyed"."""
        return any(
            not _OF_STONE.search(self.low[max(start, m.start() - 50) : m.start()])
            for m in _DESTROYED.finditer(self.low, start, end)
        )

    def _till_next_place(self, at: int) -> int:
        """The end of the sentence, or where its next part speaks of another place."""
        inside = [m.start for m in self.mentions if at <= m.start < self.sentence_end]
        return inside[1] if len(inside) > 1 else self.sentence_end

    def _held_beside(self, predicate: _Predicate | None, start: int, end: int) -> bool:
        if predicate is None:
            return False
        low, high = max(start, predicate.start - 45), min(end, predicate.end + 60)
        return any(
            p.name == "hold" and not p.negated and low <= p.start < high
            for p in self._predicates(start, end)
        )

    # -- together ----------------------------------------------------------------------------------

    def _add(
        self,
        kind: str,
        speaker: Speaker,
        group: Sequence[Mention],
        predicate: _Predicate | None,
        start: int,
        end: int,
        sentence: tuple[int, int],
        at: int | None = None,
        dated: bool = True,
    ) -> None:
        anchor = predicate.start if predicate else at if at is not None else group[0].start
        first, last = (
            self._days(anchor, start, end, sentence, speaker, at is not None)
            if dated
            else (None, None)
        )
        hedge = _HEDGE.search(self.low, sentence[0], sentence[1])
        here = sentence[0] <= anchor < sentence[1]
        for mention in group:
            if mention.place_id == UNKNOWN:
                continue
            inside = start <= mention.start < end
            why = self._doubts(kind, speaker, mention, group, predicate, first, sentence)
            told = doubts.words(why)
            if not inside and here and "unknown" in why:
                continue  # "took Lisove" is not of the town told of before
            spans = [(mention.start, mention.end)] if inside else []
            if predicate:
                spans.append((predicate.start, predicate.end))
            spans.append(
                (speaker.start, speaker.end)
                if sentence[0] <= speaker.start < sentence[1]
                else (start, end)
            )
            self.found.append(
                Event(
                    mention.place_id, mention.name_used, kind, speaker.actor, speaker.side,
                    speaker.person,
                    first, last, self.text[hedge.start() : hedge.end()] if hedge else None,
                    min(a for a, _ in spans), max(b for _, b in spans),
                    doubts.sure(told), told,
                    mention.place_ids if "homonym" in why else (),
                )
            )  # fmt: skip
        self.topic, self.topic_actor = list(group), speaker.actor
        if kind in ("capture_claim", "partial_control_claim", "liberation_claim"):
            fresh = [m for m in group if m not in self.claimed]
            if self.claimed and self.claimed[-1].start >= sentence[0]:
                self.claimed = [*self.claimed, *fresh]
            else:
                self.claimed = list(group)
            self.claim_side = speaker.side

    def _doubts(
        self,
        kind: str,
        speaker: Speaker,
        mention: Mention,
        group: Sequence[Mention],
        predicate: _Predicate | None,
        day: dt.date | None,
        sentence: tuple[int, int],
    ) -> list[str]:
        """Names of ``doubts.DOUBTS`` that hold of an event said of one place of a group."""
        start, end = sentence
        inside = start <= mention.start < end
        others = {
            s.actor for s in self.speakers
            if start <= s.start < end and s.side == speaker.side and not s.vague
        }  # fmt: skip
        at = predicate.start if predicate else mention.start
        lead = self.low[max(start, at - 90) : at]
        beside = self.low[max(start, mention.start - 34) : min(end, mention.end + 34)]
        whole = kind in ("capture_claim", "liberation_claim", "confirmation")
        unknown = self._names_unknown(predicate, start, end)
        return [
            name
            for name, holds in (
                ("place", not inside),
                ("homonym", mention.is_guess),
                ("unknown", unknown and unknown.isdisjoint(m.start for m in group)),
                ("region", mention.kind != "settlement" or mention.place_id in _CITIES_OF_OBLASTS),
                ("speaker", speaker.end <= start),
                ("speakers", len(others - {speaker.actor}) > 0),
                ("troops", speaker.vague and _TROOPS.search(speaker.actor)),
                (
                    "part",
                    whole
                    and inside
                    and (
                        doubts.PART_NEAR.search(beside)
                        or doubts.SIDE_OF_IT.search(self.low, start, mention.start)
                    ),
                ),
                ("plan", _PLAN.search(lead) or self.low[start:end].rstrip(' "').endswith("?")),
                ("old", day is not None and (self.published - day).days > _LONG_AGO),
                ("retold", self.shady.holds(start)),
            )
            if holds
        ]

    def _names_unknown(self, predicate: _Predicate | None, start: int, end: int) -> set[int]:
        """Where a village that the ledger does not have stands in a sentence, or is a verb's object."""
        found = {m.start for m in self.mentions if start <= m.start < end and m.place_id == UNKNOWN}
        behind = _OBJECT_NAME.match(self.text, predicate.end) if predicate else None
        spans = [(m.start, m.end) for m in self.mentions]
        spans += [(one.start, one.end) for one in self.speakers]
        spans += [(p.start, p.end) for p in self.periods]
        if behind and not any(a <= behind.start(1) < b for a, b in spans):
            found.add(behind.start(1))
        return found

    def _days(
        self,
        anchor: int,
        start: int,
        end: int,
        sentence: tuple[int, int],
        speaker: Speaker,
        at_claim: bool = False,
    ) -> tuple[dt.date | None, dt.date | None]:
        """The day named nearest to what was said; a month where only that is named."""

        def usable(period: Period, a: int, b: int) -> bool:
            if period.how in (
                "month_earlier",
                "year_earlier",
                "week_earlier",
                "today",
                "that_period",
            ):
                return False
            return a <= period.start < b and period.kind in ("day", "month", "partial_month")

        def rules(period: Period) -> bool:
            opens = period.start - sentence[0] < 20 or self.low[period.end : start + 1] == ":"
            beside = not start <= speaker.start < end and (
                abs(period.start - speaker.end) < 45 or abs(speaker.start - period.end) < 45
            )
            beside = beside or bool(
                _HE_SAID.search(self.low[max(0, period.start - 30) : period.start])
            )
            return opens or beside or start <= period.start < end

        for a, b in ((start, end), sentence):
            near = [p for p in self.periods if usable(p, a, b) and rules(p)]
            days = [p for p in near if p.kind == "day"]
            own = [
                p
                for p in days
                if -4 < p.start - speaker.end < 70 or 0 <= speaker.start - p.end < 12
            ]
            if own and at_claim:
                return own[-1].first, own[-1].last
            if days or near:
                period = min(days or near, key=lambda p: abs(p.start - anchor))
                return period.first, period.last
        if speaker.start >= sentence[1]:  # a quote, or "This was reported by … on Monday"
            near = [
                p for p in self.periods
                if p.kind == "day" and usable(p, sentence[1], speaker.end + 60)
                and (abs(p.start - speaker.end) < 60 or abs(speaker.start - p.end) < 120)
            ]  # fmt: skip
            if near:
                return near[0].first, near[0].last
        if _SAME_DAY.search(self.low, start, end):
            told = self.found[-1:] if self.found and self.found[-1].event_from else []
            for e in told:
                return e.event_from, e.event_to
            days = [p for p in self.periods if p.kind == "day" and start - 400 < p.start < start]
            return (days[-1].first, days[-1].last) if days else (None, None)
        return None, None


def _doubted(event: Event, name: str) -> Event:
    """The event with one more doubt."""
    why = event.doubts + doubts.words([name])
    return replace(event, doubts=why, sure=doubts.sure(why))


_UNKNOWN = pattern(r"(?<![.\w]){capital}[\w'’-]+(?: {capital}[\w'’-]+)?(?=,|{goes_on_in_list})")
_AND = pattern(r",? {and_as_well} (?:{the} )?")
_SOMETHING = pattern(r"(?<!\w){no_place}(?!\w)")


def _after_predicate(gap: str, lead: str) -> str:
    """The words right before a place, without a verb's own "of" and "from"."""
    return lead[-len(gap) :] if 0 < len(gap) < len(lead) else lead if gap else ""


_TITLE = pattern(r"{title_word}")


def _is_one_person(gap: str, first: Speaker, second: Speaker) -> bool:
    """ "Khortytsia group spokesman Viktor Trehubov": a post and a name, not two speakers.

    ``gap``: what stands between, as printed: titles and capitalised names only.
    """
    if re.search(r"[.?!;:\"«»]", gap.strip(' "«»').replace("Gen.", "").replace("Col.", "")):
        return False
    if _AND.fullmatch(gap.lower()) and first.actor != second.actor and not first.vague:
        return False  # "Prigozhin and the ministry"
    for word in re.findall(r"[^\W_]+", gap):
        if not (word[0].isupper() or _TITLE.fullmatch(word.lower())):
            return False
    if first.person and second.person and first.person != second.person:
        return False
    named = bool(first.person) != bool(second.person)
    return named or first.vague or second.vague or first.actor == second.actor
