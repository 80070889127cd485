"""Which places a part of a sentence tells of, and which of them stand in one list."""

import re
from collections.abc import Iterable
from dataclasses import replace

from reading.event_page import Group, Page
from reading.names import Gazetteer, Mention
from reading.predicates import PREDICATE
from reading.quantities import plain
from reading.regions import oblast_by_city
from reading.speakers import Speaker
from reading.vocabulary import pattern

OBLASTS = ("oblast", "foreign-oblast")
WHOLE = pattern(r"(?<!\w){all_of_region}(?: {of_it})?(?: {the})?(?!\w)")
BESIDE = pattern(r"(?<!\w){beside_place}(?: {the})?(?: (?:\w+ ){0,2}{town_word} {of_it})? $")
# "the Russian-held town of X", "south of occupied X": where something lies, not what is told
_DESCRIBED = pattern(r"(?<!\w){held_by_side}(?: {town_of})? \"?$")
_PERCENT_OF = pattern(r"(?:%|{per_cent})(?: {of_it}(?: {the})?)? $")
_OWN_TOWN = pattern(r"'s (?:{town_word} (?:{of_it} )?)?")
_OVER_IT = pattern(r"\"?(?: {of_over})?(?: {the})?(?: {of_russia})? ")
_IN_IT = pattern(r"(?<!\w)(?:{in_any}|{na})(?: {the})? $")
_IN_FULL = pattern(
    r" {is_fully}|,? \"?(?:[^\W\d_]+ ){0,2}{in_full}(?!\w)|,? \"?{not_in_full}"
)  # fmt: skip
_ASIDE = pattern(r", [^,.;]{8,90},(?= )")
_IN = pattern(r"(?<!\w){in_any} $")
_LISTED = pattern(
    r"(?:'s)?\"?(?:, {article} [^,.;]{3,110}(?=, {list_and} ))?,?(?: ?\([^)]{0,40}\),?)?"
    r"(?: {list_and})?(?: {list_small})*(?: {list_town}(?: {of_it})?)?[ \"]*"
)
_SAID_IN = pattern(r"(?<!\w){speaking}(?: {speaking_where})(?: {the} {town_word} {of_it})? $")
# "a town five kilometres from the edge of Donetsk"
_SO_FAR_FROM = pattern(
    r"{distance_unit}(?: \(\d[^)]{0,16}\))? (?:{compass_point}\S* )?{by_of_from} (?:[^\W\d_]+ ){0,3}$"
)
_IN_OR_FROM = pattern(r"(?<!\w){said_in_or_from} $")
_SAID_NEXT = pattern(r",? (?:(?:{he}|{on} \w+) )?{said}(?!\w)")
_IN_A_DISTRICT = pattern(r" {in_a_district}(?: (?:{of_it}|{in_any})(?: {the})?)?")
_OBLAST_LEAD = pattern(r" ?(?:{in_any}|{na}|{of_it})?(?: {its_adjective})* ?$", re.IGNORECASE)
_INSIDE = pattern(r",? {in_en} ")
_REPUBLIC_OF = pattern(r"{region_of}(?:{the} )?$|(?<!\w){na} $")
_THE_REGION = pattern(r"(?<!\w){his_region}(?!\w)")
_HEAD_OF = pattern(r"^.*?{actor_head} ")
_CYRILLIC_CAPITAL = pattern(r"{cyrillic_capital}")


def groups(page: Page, start: int, end: int) -> list[Group]:
    """Places of a span, those listed together in one group."""
    told: list[Group] = []
    for mention in page.mentions:
        if not start <= mention.start < end or not _is_told(page, mention, start):
            continue
        if told and _is_second_name(page, told[-1][-1], mention):
            continue
        if mention.kind != "settlement" and not _is_all_of_it(page, mention, start):
            continue
        if told and _are_listed(page, told[-1], mention, start):
            told[-1].append(mention)
        else:
            told.append([mention])
    return told


def _is_told(page: Page, mention: Mention, start: int) -> bool:
    """Whether something is told of a place, and not by it of another or of who speaks."""
    if mention.kind != "settlement" and mention.kind not in OBLASTS:
        return False
    if _is_where_said(page, mention) or _DESCRIBED.search(
        page.low, max(start, mention.start - 60), mention.start
    ):
        return False
    if mention.place_id in oblast_by_city() and _PERCENT_OF.search(
        page.lead(mention.start, 16, start)
    ):
        return False  # "79 percent of Donetsk" is of the region
    return not any(  # "Luhansk's Bilohorivka"
        mention.end < m.start < mention.end + 24
        and _OWN_TOWN.fullmatch(page.low[mention.end : m.start])
        for m in page.mentions
    )


def _is_second_name(page: Page, last: Mention, mention: Mention) -> bool:
    """ "Krasnoarmeysk (in Ukrainian, Pokrovsk) and Vovchansk"."""
    return (
        mention.place_id == last.place_id
        and page.low[: mention.start].rpartition("(")[2].count(")") == 0
        and "(" in page.low[last.end : mention.start]
    )


def _is_where_said(page: Page, mention: Mention) -> bool:
    """ "speaking in Kharkiv", "in a video filmed in Kharkiv, said": where it was said."""
    lead = page.lead(mention.start, 60)
    if _SAID_IN.search(lead) or _SO_FAR_FROM.search(lead):
        return True
    told = [s for s in page.speakers if 0 <= mention.start - s.end < 60]
    return bool(
        told
        and _IN_OR_FROM.search(lead)
        and _SAID_NEXT.match(page.tail(mention.end, 24))
        and not PREDICATE.search(page.low[told[-1].end : mention.start])
    )


def _is_all_of_it(page: Page, mention: Mention, start: int) -> bool:
    """Whether a region is told of whole, and does not only say where a town lies."""
    towns = [m.end for m in page.mentions if m.end < mention.start and m.kind == "settlement"]
    # "all of Huliaipole, in the Zaporizhzhia region" is not all of the region
    lead = page.low[max([start, mention.start - 34, *towns[-1:]]) : mention.start]
    if WHOLE.search(lead):
        return True
    if _IN_IT.search(lead):
        return False
    far = page.lead(mention.start, 64, start)
    direct = list(PREDICATE.finditer(far))
    if (
        direct
        and direct[-1].lastgroup not in ("enter", "leave", "hold")
        and _OVER_IT.fullmatch(far[direct[-1].end() :])
    ):
        return True
    # "Luhansk region, the ministry said on Monday, has been taken in full"
    aside = _ASIDE.match(page.low, mention.end)
    return bool(_IN_FULL.match(page.tail(aside.end() if aside else mention.end, 60)))


def _are_listed(page: Page, group: Group, mention: Mention, start: int) -> bool:
    """Whether a place goes on the list that stands before it."""
    if (mention.kind == "settlement") != (group[-1].kind == "settlement"):
        return False
    gap = plain(without_oblasts(page, group[-1].end, mention.start))
    if _IN.search(gap) and BESIDE.search(page.lead(group[0].start, 34, start)):
        return False  # "near X and in Y"
    return _LISTED.fullmatch(gap) is not None


def without_oblasts(page: Page, start: int, end: int) -> str:
    """What is printed between two places, without "in the Kharkiv region"."""
    gap = _IN_A_DISTRICT.sub("", page.text[start:end])
    for mention in page.mentions:
        if mention.kind in OBLASTS and start <= mention.start < end:
            name = page.text[mention.start : mention.end]
            told = re.search(re.escape(name), gap, re.IGNORECASE)
            if told:
                lead = _OBLAST_LEAD.search(gap[: told.start()])
                gap = gap[: lead.start() if lead else told.start()] + gap[told.end() :]
    return gap


def is_cyrillic_name(page: Page, at: int) -> bool:
    """Whether a date is spelled as a name is: a village may be called "the First of May"."""
    return _CYRILLIC_CAPITAL.match(page.text, at) is not None


def undated(page: Page, start: int, end: int) -> str:
    """What is printed in a span, without its dates."""
    letters = list(page.text[start:end])
    for period in page.periods:
        inside = start <= period.start and period.end <= end
        if inside and not is_cyrillic_name(page, period.start):
            letters[period.start - start : period.end - start] = " " * (period.end - period.start)
    return re.sub("  +", " ", "".join(letters))


def oblasts_by_city(low: str, mentions: list[Mention]) -> list[Mention]:
    """ "Platonivka in Donetsk": the oblast, not the city."""
    told = list(mentions)
    for i, here in enumerate(mentions):
        before = mentions[i - 1] if i else here
        inside = before.kind == "settlement" and _INSIDE.fullmatch(low, before.end, here.start)
        lead = low[max(0, here.start - 30) : here.start]
        if here.place_id in oblast_by_city() and (inside or _REPUBLIC_OF.search(lead)):
            told[i] = replace(here, kind="oblast")
    return told


def own_oblasts(
    text: str, low: str, gazetteer: Gazetteer, heads: Iterable[Speaker]
) -> list[Mention]:
    """ "The territory of the republic", told by its head: his oblast."""
    found = []
    for match in _THE_REGION.finditer(low):
        before = [s for s in heads if _HEAD_OF.match(s.actor) and s.end <= match.start()]
        if not before or match.start() - before[-1].end > 300:
            continue
        name, used = _HEAD_OF.sub("", before[-1].actor), text[match.start() : match.end()]
        found += [
            Mention(place, (place,), "oblast", used, match.start(), match.end(), 0.7)
            for place, known in gazetteer.names.items()
            if known == name and gazetteer.kinds[place] == "oblast"
        ]
    return found
