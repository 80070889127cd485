"""Figures that a dispatch prints: number, unit, period, place, who counted, and the span.

Numbers are found first (``quantities``), then judged: is this ground that changed hands or is held,
and not a distance, the size of Malta, a loss of men? What is left finds its month, its place and
its estimator by nearness within the sentence, where a clause, another number or a word of
comparison between two things counts as distance; then in the sentences before.
"""

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from reading import doubts
from reading.asides import without_corrections
from reading.names import Gazetteer, Mention
from reading.periods import INVASION, Period, last_of, periods
from reading.quantities import (
    AREA_UNITS,
    KM2_PER_SQ_MI,
    MONTHLY_AVERAGE,
    Quantity,
    plain,
    quantities,
)
from reading.sentences import sentences
from reading.speakers import Speaker, speakers
from reading.vocabulary import meaning, pattern


@dataclass(frozen=True)
class Figure:
    """A figure as ``figures.csv`` would have it; dates are None where the text names no period.

    ``value`` and ``high`` are as printed, in ``unit``; ``text[start:end]`` is number and unit.
    ``doubts``: why it is not sure, in words (``doubts.DOUBTS``); ``sure`` is between 0 and 1, below a
    half with any.
    """

    value: float
    high: float | None
    unit: str
    qualifier: str | None
    measure: str
    place_id: str
    period_kind: str | None
    period_start: dt.date | None
    period_end: dt.date | None
    estimator_id: str | None
    printed: str
    start: int
    end: int
    sure: float
    doubts: tuple[str, ...] = ()


_RIVAL = 25  # letters: another date or counter that is hardly farther
_LEVELS = frozenset(("area_held", "share_held", "settlements_held"))
# Whose monthly count is a net change by its own definition (series.toml).
_NET = frozenset(
    [
        "afp",
        "deepstate",
        "agentstvo",
        "war-mapper",
        "russia-matters",
        "uawi",
        "interfax-ukraine",
        "nyt",
        "militarnyi",
    ]
)
# Who counts on somebody else's map: "AFP analysis of ISW data" is AFP's.
_READERS_OF_MAPS_WORDS = """
afp nyt reuters bloomberg bbc cnn guardian russia-matters agentstvo interfax-ukraine
militarnyi economist euronews washington-post the-times the-insider danube-institute statista
csis bild the-atlantic el-periodico
"""
_READERS_OF_MAPS = frozenset(_READERS_OF_MAPS_WORDS.split())

_HOLD = pattern(r"(?<!-)\b{hold_ground}\b")
_GREW_BY = pattern(r"{grew_by}")
_CAME_UNDER = pattern(r"{came_under}")
_TAKE_CONTROL = pattern(r"{take_control}")
_GAIN = pattern(r"\b{gain_ground}")
_LOSS_BY_RUSSIA = pattern(r"\b{loss_by_russia}")
_NET_WORD = pattern(r"\b{net_word}\b")
_GROSS_WORD = pattern(r"\b{gross_word}\b")

_NOT_CHANGED_HANDS = pattern(r"\b{not_changed_hands}\b")
_OTHER_GROUND = pattern(r"\b{other_ground}\b")
# "155 sq km are in Donetsk region, parts of which have been held since 2014"
_BY_THE_WAY = pattern(r", {some_parts} {of_which_parts} {parts_are} [^,.;]*")
_CITES = pattern(r",? {cites}(?!\w)")
# "in the offensive that began last month", "in mid-September, he said"
_BEGUN = pattern(r"{begun_then}")
# "annexed in 2014", "the invasion of 24 February 2022": the date of something else
_OF_ELSE = pattern(r"(?<!\w){dated_otherwise}(?: [^\W\d]+){0,2} {dated_on} $")
# an aside in brackets without a number, and one of a date alone
_IN_BRACKETS = pattern(r" \([^()\d]*(?:20\d\d[^()\d]*)?\)")
# "Counting November, the total is ...": a year that a month was added to
_COUNTED_IN = pattern(r"(?<!\w){counted_in}(?: {counted_inside})? $")
_IN_TOTAL = pattern(r"(?<!\w){in_total}(?!\w)")
_GREW = pattern(r"(?<!\w){grew_level} {to_level}(?: \w+)? $")
_WAS = pattern(r"(?<!\w){was_held_then}(?!\w)")
_BEHIND_A_DATE = pattern(r" \([^()\d]{0,40}$")
_ADVANCED_BY = pattern(
    r"(?<!\w){advance_stem}\w* (?:{by_whom_or_what} )?(?:{the_article_of_figures}"
    r" )?{equivalent} {of_or_to}"
)
_CITED = pattern(r"\b{cited}[^.;]{0,30}$")
_CITED_DATA = pattern(r"\b{cited} [^.;]{0,12}{data_or_figures}(?!\w)[^.;]{0,12}$")
_PRONOUN = pattern(r"{pronoun}")
_ANALYSIS_OF_ITS_OWN = pattern(r"(?<!\w){analysis_of_its_own}(?!\w)")
_AND_SETTLEMENTS = pattern(
    r"(?: {of_some_land})? ?{plus_settlements} \d[\d,. ]* {settlements_counted}(?!\w)"
)
_TOTAL_AREA = pattern(r"\b{total_area}")
_FUTURE = pattern(r"\b{not_yet}\b")
_NEGATED = pattern(r"(?:\b{negated}\b)")
_COMPARE = pattern(r"\b{compare_word}\b")
_COMPARES_ON = pattern(r"\b{compares_on}\b")
_COMPARED = pattern(r"\b{compared_number}(?: (?:{hardly_more}|a))* $")
_MOSTLY = pattern(r"\b{mostly_in}\b")
_OF_GROUND = pattern(
    r"(?: {ground_occupation})?(?: {of_a_ground})?(?: {all_that_ground}"
    r")*(?: {recognised})?(?: {before_the_war_adjective})?(?: {whose_ground}"
    r")*(?:'s)? ?{ground_noun}(?!'s (?!{ground_stem}|\d))"
)
_OF_ITS_GROUND = pattern(r"(?!'s (?!{ground_stem}|\d))")
# "60 percent of the town has been destroyed", "zruinovanyi na 90%"
_RUINED = pattern(r"[^,;]{0,50}?(?<!\w){ruined}(?!\w)")
_RUINED_BY = pattern(r"{ruined_by}")
_OF_LAND_TAKEN = pattern(r" {of_land_taken}")
_ALSO_AS = pattern(r"(?: [^,.;()\d]{0,30})?(?:{or_else} |,? ?\(|,? - )(?:{near_amount} )?")
_OF_SOMETHING = pattern(r"(?: {of_something}| [^\W\d_]+)")
_CHANGE_IN_PERCENT = pattern(r"(?: |-)?{change_word}\b")
_CHANGED_BY = pattern(r"(?:\b{changed_by}(?: {near_amount})? )$")
_SETTLEMENT_TAKEN = pattern(r"\b{settlement_taken}\b")
_SETTLEMENT_HIT = pattern(r"\b{settlement_hit}\b")
_LOST_MEN = pattern(r"\b{lost_men}\b")
_SPEECH = pattern(r"\b(?:{say}|{puts}\b)")
_ANALYSIS = pattern(r"\b{analysis}")
_SOURCE_BEFORE = pattern(r"(?:\b{source_before}\b[^.;]{0,50})$")
_DATA_FROM = pattern(r"{data_taken_from}")
_SOURCE_AFTER = pattern(r"(?:'s?)?(?: {source_adjective})?\W{0,2}{source_noun}")
# "701 square kilometres for the agency, 505 for the Ukrainian project"
_IT_SAID = pattern(
    r"(?:^|[.!?\"\n] ?|\n)(?P<who>{he_or_it}) (?:{said_also} )?{said_a_number}(?!\w)"
)
_TOTAL_PUT_AT = pattern(
    r"(?<!\w){put_total} (?:{its_total} )?{total_noun}(?: [^\d.;]{0,50})? {at_total}"
    r" (?:\w+ ){0,2}(?:[\d,.]+ {area_unit_written}(?: \([^)]*\))? {and_area} )?$"
)
# ground that is mined or cleared of mines; not an advance that minefields slow down
_MINED = pattern(r"(?<!\w){mined}(?!\w)")
_GAIN_BY_FORCE = pattern(r"(?<!\w){gain_by_force}(?!\w)")
_THAT_IS = pattern(r"\W*{that_is}(?: [^\W\d_]+){0,2} ")
_OF_COUNTRY = pattern(r" {of_the_whole_country}")
_SO_MANY_TAKEN = pattern(r"(?<!\w){so_many_taken}(?: \w+)? $")
_SUCH = pattern(r"{such}(?!\w)")
_NUMBER_OF_SETTLEMENTS = pattern(r"{number_of_settlements}")
_SHRUNK_BY = pattern(
    r"(?<!\w){this_area} {area_noun} (?:[^\W\d_]+ ){0,2}?{shrunk_stem}"
    r"\w* {shrunk_by_so_much} $"
)
_FROM_WHOM = pattern(
    r"(?<!\w){taken_from} (?:{the_article_of_figures} )?{holder}(?:'s)?(?: {holders_men}"
    r")?(?!\w)"
)
_THAT_FIGURE = pattern(r"(?<!\w){that_figure}(?!\w)[^.;\d]{0,30}$")
_OF_HIS = pattern(r"(?<!\w){part_or_compared}(?: {of_english})?(?: {general_rank})?(?: \w+)? $")
_A_CLAIM_THAT = pattern(
    r"\W*(?:(?:{whose_claim}|a) )*(?:[\w-]+ )?{claim_or_rumour},? {claim_that}(?!\w)"
)
_IS_NOT_SO = pattern(r"(?<!\w){is_not_so}(?!\w)")
# "said on 29 December", "obiavyl 16 dekabria", "v subbotu zaiavyl"
_SAID_ON = pattern(r"(?<!\w){say}(?: [^\W\d_]+)?(?: {said_when})* $|(?<!\w){as_of} $")
_BEGAN_IT = pattern(r" (?:{had_begun} )?{began_the_war}(?!\w)")
_LEVEL_OF_IT = pattern(r"{level_of_it}")
_ANALYSED_BY = pattern(
    r"{analysed} (?:{analysed_on} |[^\W\d]+ )?{by_whom_or_what}"
    r" (?:{the_article_of_figures} )?$"
)
_THE_COUNTER = pattern(
    r"(?<!\w)(?P<who>{counter_called})(?= {counter_counts}"
    r"|[,;.:)]|$)(?!, {which_english})"
)
_TO_WHOM = pattern(
    r"\b{to_whom}(?: (?!{the_article_of_figures}\b)\w+){0,3} (?:{the_article_of_figures}"
    r" )?$"
)
_TO_WHOM_CYRILLIC = pattern(r"{to_whom_cyrillic}")
_WITH = pattern(r"\b{counted_with}\b[^.;\d]{0,40}$")
_IT_WAS = pattern(r"{it_was}")
_OF_THAT = pattern(r"\b{of_that}\b")
_IS_OCCUPIED = pattern(r"\b{is_or_still}(?: \w+)? {occupied_english}")
_TAKEN_BARE = pattern(r"\b{taken_number}(?: {so_much_gain})* $")
_NAMED_BEFORE = pattern(r"{named_before}(?: {the_article_of_figures})?(?: \w+){0,3}? \(?$")
_SOMEBODY_ELSE = pattern(r"{somebody_else}")
_AS_OF_DAY = pattern(r"(?<!\w){as_of_day}(?: \w+,)? $")
_OWN_CLAIM = pattern(r"(?<!\w){own_claim}(?: \w+)? $")
_REMAINS = pattern(r"{remains_stem}")  # "407 sq km remain under Kyiv's control"
_SAME_AREA = pattern(r"{same_area}")
_AS_OF = pattern(r"\b{as_of}\b")
_JOINED_SO = r",? {joined_number}(?: {near_amount_more})* "
_JOINED = pattern(_JOINED_SO)
_INCLUDING = pattern(r"{including} |, ")
_WITH_AN_AREA = pattern(r"{with_an_area}")
_JOINED_TAKEN = pattern(_JOINED_SO + r"(?:{cleared}(?: {and_cleared})? )?")
_HAS_TAKEN = pattern(r"{has_taken}")
_NEWLY_HELD = pattern(r"(?<!\w){newly_held}(?!\w)")
_WHOLE_AREA = pattern(r"{whole_area}")
# "puts the occupied part of the region at 210 sq km": a level, unless a month is told
_PART_OF_IT = pattern(r"{part_of_it}")
_OCCUPIED = pattern(r"{occupied}")
_BY_HIM = pattern(r"(?<!\w){by_him}(?!\w)")
_COUNTED_BARE = pattern(r"(?<!\w){counted_number}(?: {near_amount})* $")
_CONVERSION = pattern(r" \((?:{converted_about} )?[\d.,  ]+ ?{converted_unit}[^()]{0,24}\)")
_OWN_NUMBER = pattern(r"(?:'s)? (?:{own_number_verb}|-)(?: {near_amount})? \d")
_PART_HELD = pattern(r" {part_held}")
_JOINED_PLACE = pattern(
    r"(?: {of_english} [^.,;\d]{3,40}| {in_region} [^.,;\d]{3,40}| {territory_word})?" + _JOINED_SO
)
_QUALIFYING = pattern(r"\b{qualifying_word} {than_number}")
_APPOSITION = pattern(r"{apposition}|\([^)]*\)")
_CLAUSE = pattern(r"{clause}|[,;:()\[\]\u2013\u2014]| - ")
_THE_REGION = pattern(
    r"(?: {of_english})? {this_whose}? ?(?:{whole_territory} )*(?P<region>{region_noun}"
    r")\b|(?: {of_english})? {this_whose}? ?(?P<city>{town_noun})\b"
)
_THERE = pattern(r"[^.;,\d]{0,40}?\b{there_region}\b(?! {of_english})")
_THERE_BEFORE = pattern(r"(?<!\w){there_before}(?!\w)(?! {of_english})[^.;\d]{0,60}$")
_OF_IT = pattern(r" {of_english} {of_it_english}\b(?= {it_is_held})")
_CITY_TO_OBLAST = {
    "donetsk": "ua-14", "luhansk": "ua-09", "kherson": "ua-65", "kharkiv": "ua-63",
    "sumy": "ua-59", "zaporizhzhia": "ua-23",
}  # fmt: skip
_MELITOPOL_AND_BERDIANSK = pattern(
    r"(?<!\w)(?:{the_article_of_figures} )?{melitopol}(?: {axis_of_front}"
    r")?(?: {and_figures}|,)(?: (?:{on_axis} )?(?:{the_article_of_figures}"
    r" )?){berdiansk}(?: {axes_of_front})?(?!\w)"
)
_OBLAST_HEAD = pattern(r"(?<!\w){head_of_oblast_administration}(?!\w)")
_HEADS = pattern(r"(?<!\w){heads}(?!\w)")
_UNDER_OCCUPATION = pattern(r"{under_foreign} (?:\w+ )?{foreign_rule}(?!\w)")
# "6,600 sq km, or 25 percent, of Donetsk region"
_SHARE_ASIDE = pattern(
    r"(?:{or_in_percent} |,? \()(?:[^\W\d]+ ){0,2}[\d.,]+ ?(?:{percent_noun}"
    r"|%)(?:{percent_of_land}|[,)](?= ))"
)
# "1,420 sq km, in Sumy region - 260": the region of another number
_ITS_OWN = pattern(r"(?:'s)?(?: {region_suffix})?(?:,? -|:| \()(?: [^\W\d]+){0,2} ?\d")
_HIS_NUMBER = pattern(r"{his_number}")
_NUMBER_OF_REGION = pattern(r" ?(?:-|:|\()? ?(?:{number_of_region} ){0,2}")
_REGION_OF_NUMBER = pattern(
    r"(?: {of_those_numbers})?,? (?:- )?(?:{numbers_lie} )?(?:{in_region}"
    r"|-) (?:{the_article_of_figures} )?"
)
_ANOTHER_ON = pattern(r",? (?:{and_another} )?[^\W\d][^.;,\d]{3,40} - {onto_cyrillic} ")
_INCLUDING_IN = pattern(r",? {including_region}(?: {in_or_for})?(?: {the_article_of_figures})? ")
_INCURSION = pattern(r"(?<!\w){salient}(?!\w)[^.;]* {covers_area}")
_OCCUPIED_THEN = pattern(r"(?<!\w){occupied_then}(?!\w)")
_ITS_SIZE = pattern(r" (?:{whole_size} )?{in_area}(?: {in_about})* ")
_UP_TO = pattern(r"(?<!\w){to_level}(?: {near_amount})? $")
_FROM_NUMBER = pattern(r"(?<!\w){from_an_amount}(?: {near_amount})? $")
# "the occupied area grew by 175 sq km to 112,600 sq km"
_GREW_TO = pattern(
    r"(?<!\w){controlled_stem}[^.;]{0,90}(?<!\w){grew_or_shrank}[^.;]{0,60}"
    r"(?<!\w){to_level}(?: {near_amount})? $"
)
# a span that began on a day nobody says
_SINCE_IT_BEGAN = pattern(
    r"(?<!\w){since_or_from}(?: {the_article_of_figures})? {start_of_operation}(?!\w)"
)
_HOLDS_BARE = pattern(r"(?<!\w){holds_number}(?: {near_amount_more})* $")
_GAINED_BARE = pattern(
    r"(?<!\w)(?<!{had_english} )(?<!{has_english} )(?<!{have_english} ){gained_number}"
    r"(?: {near_amount_more})* $"
)
_BEFORE_THEN = pattern(r"(?<!\w){before_year} (?:{before_the_full} )*(?:{the_war}|2022)(?!\w)")
# "500 sq km and dozens of settlements have been liberated in Kherson region"
_AND_SOME = pattern(r",? {and_several} {dozens_of} (?:[^\W\d]+ )?{settlements_vague}(?!\w)")
_WHICH_THEY_TOOK = pattern(
    r",? {which_relative} (?:[^\W\d]+ ){1,4}?{they_took}(?: {under_ones}"
    r" \w+)? {in_region} (?:{the_article_of_figures} )?"
)
_PART_OF = pattern(r"(?<!\w){part_of_land} $")
_OBLAST_ADJECTIVE = pattern(
    r"(?<!\w)(?P<stem>{stem_of_oblast})\w{0,7}?{feminine_of_oblast}(?= ?(?:-|:|\())"
)
_LAND_OF = pattern(
    r"(?<!\w)(?P<stem>{stem_of_oblast})\w{0,7}?{genitive_of_oblast} {land_of_oblast}"
    r"(?!\w)"
)
_FRONT = pattern(
    r"(?<!\w)(?:(?P<east>{eastern_front})|{southern_front}) {front_noun}"
    r"(?!\w)(?! {of_english})"
)
_FOR_COMPARISON = pattern(r"\W*{for_comparison}(?!\w)")
_AREA_OF = pattern(r"(?<!\w){area_of}(?!\w)")
_INSTALLED = pattern(r"{installed_by_russia}")
_OR_ABOUT = pattern(r"{or_in_other_words}|,? ?")
_EQUALS = pattern(r"{equals_in_percent}|\(|^ ?-+ ?$")
_AT_A_TIME = pattern(r" {at_a_time}\b")
_OR_SIGN = pattern(r"{or_sign}|[(,-]")
_CLAUSE_OPENS = pattern(r"{clause_opens} |[;:]")
_CLAUSE_ENDS = pattern(r"{clause_ends} |[;:]")
_IN_MONTH_OPEN = pattern(r"\b{in_month_open} \w+ \($")
_COMPARATIVE = pattern(r" ?{comparative_next}\b")
_HELD_PART = pattern(r"{held_part}")
_HELD_OR_OCCUPIED = pattern(r"{held_or_occupied}")
_OPENS_WITH_OF = pattern(r"\W*{opens_with_of} (?:{the_article_of_figures} )?")
_NONE_OF = pattern(r"(?<!\w){none_of} $")
_NOT_LAST = pattern(r"(?<!\w){not_last} $")
_BUT_SOON = pattern(r"[^.;]{0,24}?,? {but_soon} ")
_BUT_TRULY = pattern(r"\b{but_truly}\b")
_SIMPLE_CLAUSES = pattern(r" {simple_clauses} |, ")
_OCCUPATION_FOLLOWS = pattern(r" {occupation_follows}")
_HELD_AT = pattern(r"{held_at_stem}\w+ (?:\w+ )?{onto_cyrillic} $")
_CONTROL_OF = pattern(r"{control_noun}(?: {control_over})* $")
_AND_THAT = pattern(r"(?<!\w){and_clause_that} {that_clause}(?!\w)")
_HAD_BEEN_TAKEN = pattern(r"{had_been_taken}")
_SHARE_OF_LAND = pattern(r"(?<!\w){share_noun}(?= {share_is_of})")
_OF_THE_LAND = pattern(r"(?: {of_the_land}| -| -,|\)|,)* ?")
_OF_OR_WORD = pattern(r" {of_or_word}| [^\W\d_]")
_PREPOSITION = pattern(r" {preposition}\b")
_SHARE = pattern(r"\b{share_noun}\b")
_SHARE_IN = pattern(r"\b{share_noun}\b[^.;]*{share_of_stem}")
_NAMED_NEXT = pattern(r" {of_english} | ?[-:(] ?")
_ENTERED = pattern(r"(?<!\w){entered_places} (?:{into_places} )?(?:\w+ )?$")
_HOLDS_THEM = pattern(r"{holds_them}")
_COPULA = pattern(r"{copula}")
_IN_NEXT = pattern(r",? ?(?:- )?(?:{in_or_for} )?")
_COPULA_WEAK = pattern(r"{copula_weak}\b")
_BY_COUNTER = pattern(r"{counter_says}? ?(?: {by_counter}| ?\()* ?")
_WHEN_NEXT = pattern(r"{when_next}| ?\(|,? ?[:-] ?|'s (?:\w+ )?$")
_NOW_ONLY = pattern(r"(?:{early_or_on} )*{now_word}")
_BEFORE_LAST = pattern(r"(?<!\w){before_last} $")
_THEN_IN = pattern(r", {then_word} {then_in} $")
_ALTHOUGH = pattern(r", {although} ")
_BUT_CLAUSE = pattern(r"{but_clause} |[:;]")
_FROM_LAST = pattern(r"(?<!\w){from_last} $")
_OF_WHICH = pattern(r"{of_which}|[;:]")
_STILL = pattern(r"{still_now}|;")
_AND_CLAUSE = pattern(r", {and_clause} ")
_ACCORDING_TO = pattern(r"{according_english} $")
_OF_COUNTRY_NEXT = pattern(r"(?: {of_english})? {of_whole_country_next}\b")
_INCLUDING_LAST = pattern(r"{including_last} $")
_AND_WORD = pattern(r"(?<!\w){and_figures}(?!\w)")
_LISTED = pattern(r"(?:'s)?,? ?(?:{listed_and} )?(?:{the_article_of_figures} )?(?:{listed_in} )?")
_TIGHT_PLACE = pattern(r"(?: {tight_place})* ?(?:{the_article_of_figures} )?")
_IN_TOWN = pattern(r"\b{in_a_town}(?: {the_town_of})* $")
_TIGHT_COUNTRY = pattern(r"(?: {tight_country})* ?")
_NEW_CLAUSE = pattern(r",? {new_clause_after}\b")
_PLACE_APART = pattern(r"{place_apart}|[;:]|\.")
_PLACE_ASIDE = pattern(r"{place_aside}")
_PLACE_IN = pattern(r", (?:[^\W\d_]+ ){0,4}{place_in} (?:{the_article_of_figures} )?")
_FROM_PLACE = pattern(r"\b{from_a_place}\b")
_DASH_IN = pattern(r",? - (?:{dash_in} )?(?:{the_article_of_figures} )?")
_NUMBER_BY = pattern(r" ?(?:-|:|\()? ?(?:{number_of_region} )?")
_OPENS_IN = pattern(r"\b{opens_region}(?: {the_russias})* $")
_LOST_ALONE = pattern(r" (?:{alone_english} )?{lost_or_saw}\b")
_CLAUSE_OF_PLACE = pattern(r", {clause_of_place} ")
_MEN_OF = pattern(r"(?<!\w){men_of} {of_english} (?:{the_article_of_figures} )?$")
_ACCORDING_TO_THE = pattern(r"{according_english} (?:{the_article_of_figures} )?$")
_TOLD_TO = pattern(r"\b{told_or_for} (?:{the_article_of_figures} )?$")
_JOURNALIST = pattern(r"{journalist}|\)")
_MEDIUM_SAID = pattern(r"{medium_said}|:")
_HOST = pattern(r"\b{host_of} (?:{president_noun} )?$")
_QUOTED = pattern(r"\b{quoted} (?:[^\W\d]+ )?$")
_GENITIVE = pattern(r"{genitive}")
_OWN = pattern(r"{own_analysis}")
_AS_REPORTED = pattern(r"(?<!\w){as_reported} (?:{the_article_of_figures} )?(?:[\w.-]+ )?$")
_OTHER_CLAUSE = pattern(r"{other_clause}|;")
_HIS_FIGURE = pattern(r"'s (?:{own_english} )?{his_figure}")
_AND_NEXT = pattern(r", {and_figures}(?: {the_or_in})? ")
_PASSIVE = pattern(r"{occupied_passive}")
_OCCUPIED_SO = pattern(r"{occupied_english}")
_WEAK_GAIN = pattern(r"{weak_gain}")
_INSTEAD = pattern(r"{instead}")
_PLAIN_NOT = pattern(r"{not_english}")
_ONLY = pattern(r"{only_english}")
_ONTO = pattern(r" {onto_cyrillic} $")
_AGO = pattern(r"{ago_english}")
_BEFORE_WORD = pattern(r"{before_english}")
_US = pattern(r"{us_dotted}")
_HEAD_OF = pattern(r"{counter_head} (?P<name>.+?)(?: {counter_oblast})?")
_KREMLIN = pattern(r"{counter_kremlin}")
_OFFICIALS = pattern(r"{counter_officials}")
_Span = TypeVar("_Span", Quantity, Mention, Period, Speaker)
_TEXT_LIMIT = 200_000  # characters; the rest of a longer text is not read


def figures(
    text: str,
    *,
    published: dt.date,
    places: Gazetteer | Iterable[Mapping[str, str | None]],
    estimators: Mapping[str, Mapping[str, str]],
) -> list[Figure]:
    """All figures on ground held or changing hands that ``text`` prints, in order.

    ``places``: rows of places.csv, or a ``Gazetteer`` made of them once. ``estimators``: the table
    ``[estimators]`` of series.toml. Never raises for any text; reads the first 200,000 characters.
    """
    text = without_corrections(text[:_TEXT_LIMIT])
    gazetteer = places if isinstance(places, Gazetteer) else Gazetteer(places)
    return _Reading(text, published, gazetteer, estimators).figures()


@dataclass
class _Found:
    """A quantity that is a figure, before it has found the rest."""

    quantity: Quantity
    measure: str
    bare: bool


class _Reading:
    """One text with everything that was found in it."""

    def __init__(
        self,
        text: str,
        published: dt.date,
        gazetteer: Gazetteer,
        estimators: Mapping[str, Mapping[str, str]],
    ) -> None:
        self.text, self.low, self.published = text, plain(text), published
        self.gazetteer, self.estimators = gazetteer, estimators
        self.periods = [
            p for p in periods(text, published)
            if (p.kind != "month" or not _BEGUN.search(self.low, max(0, p.start - 40), p.start))
            and "/" not in text[max(0, p.start - 1) : p.start] + text[p.end : p.end + 1]  # an address
            and not _OF_ELSE.search(self.low, max(0, p.start - 48), p.start)
        ]  # fmt: skip
        dated = {at for p in self.periods for at in range(p.start, p.end)}
        self.quantities = [q for q in quantities(text) if q.unit or q.start not in dated]
        mentions = gazetteer.mentions(text)
        self.mentions = [m for m in mentions if not m.is_title]
        self._join_directions()
        self._add_adjectives()
        self._add_fronts()
        self.titles = [m for m in mentions if m.is_title and m.kind in ("oblast", "foreign-oblast")]
        self.speakers = speakers(text, published, estimators)
        self.sentences = sentences(text)
        self.counters = self._counters()
        self.before: list[_Found] = []
        self.shady = doubts.Shady(self.low)
        self.rivals: set[str] = set()  # of the figure at hand: two dates or two counters near
        self.near_mentions = self.mentions
        self.near_periods = self.periods
        self.near_counters = self.counters

    def _join_directions(self) -> None:
        """ "The Melitopol and Berdiansk axes" are one direction of places.csv, in any case."""
        joint = "melitopol-and-berdiansk-directions"
        if joint not in self.gazetteer.kinds:
            return
        for match in _MELITOPOL_AND_BERDIANSK.finditer(self.low):
            start, end = match.span()
            self.mentions = [m for m in self.mentions if m.end <= start or end <= m.start]
            name = self.text[start:end]
            self.mentions.append(Mention(joint, (joint,), "direction", name, start, end, 0.95))
        self.mentions.sort(key=_start)

    def _add_fronts(self) -> None:
        """ "The southern front", in any case and without a capital."""
        for match in _FRONT.finditer(self.low):
            place = "eastern-front" if match["east"] else "southern-front"
            start, end = match.span()
            known = any(m.start < end and start < m.end for m in self.mentions)
            if place in self.gazetteer.kinds and not known:
                name = self.text[start:end]
                self.mentions.append(Mention(place, (place,), "direction", name, start, end, 0.9))
        self.mentions.sort(key=_start)

    def _add_adjectives(self) -> None:
        """ "Donetsk oblast 169, Dnipropetrovsk's (61)": adjectives of oblasts by their numbers."""
        for match in _LAND_OF.finditer(self.low):  # "259 kv. km kurskoi zemly"
            place = meaning("stem_of_oblast", match["stem"]) or ""
            if place in self.gazetteer.kinds:
                start, end = match.span()
                name = self.text[start:end]
                kind = self.gazetteer.kinds[place]
                self.mentions.append(Mention(place, (place,), kind, name, start, end, 0.85))
        oblasts = [m.start for m in self.mentions if m.kind == "oblast"]
        for match in _OBLAST_ADJECTIVE.finditer(self.low) if oblasts else ():
            start, end = match.span()
            near = any(0 < start - at < 200 for at in oblasts)
            over = [m for m in self.mentions if m.start < end and start < m.end]
            known = any(m.kind != "settlement" for m in over)  # "Zaporizka" is a village, too
            place = meaning("stem_of_oblast", match["stem"]) or ""
            if near and not known and place in self.gazetteer.kinds and self.text[start].isupper():
                name = self.text[start:end]
                self.mentions = [m for m in self.mentions if m not in over]
                self.mentions.append(Mention(place, (place,), "oblast", name, start, end, 0.9))
        self.mentions.sort(key=_start)

    def _officials(self) -> list[Speaker]:
        """Heads of oblasts count for Ukraine's officials, named or not."""
        told = []
        for one in self.speakers:
            if _HEAD_OF.match(one.actor.lower()) and one.side == "ukraine" and not one.estimator_id:
                one = replace(one, estimator_id="ua-officials")
            if _OFFICIALS.fullmatch(one.actor.lower()):
                one = replace(one, vague=False)
            told.append(one)
        spans = [m.span() for m in _OBLAST_HEAD.finditer(self.low)]
        for title in self.titles:
            around = self.low[max(0, title.start - 50) : title.end + 40]
            if title.kind == "oblast" and _HEADS.search(around) and not _INSTALLED.search(around):
                spans.append((title.start, title.end))
        for start, end in spans:
            if not any(s.start < end and start < s.end for s in told):
                told.append(Speaker("ua-officials", "ua-officials", "head", "ukraine", start, end))
        return sorted(told, key=_start)

    def _at(self, spans: Sequence[_Span], start: int, end: int) -> list[_Span]:
        """Those of ``spans``, which are in order, that start between two places of the text."""
        low = bisect_left(spans, start, key=_start)
        return list(spans[low : bisect_left(spans, end, key=_start)])

    def _sentence_of(self, at: int) -> tuple[int, int]:
        i = bisect_right(self.sentences, at, key=lambda s: s[0]) - 1
        return self.sentences[i] if i >= 0 else (0, 0)

    def figures(self) -> list[Figure]:
        made: list[Figure] = []
        last_period: Period | None = None
        before: list[_Found] = []
        for start, end in self.sentences:
            here = self._at(self.quantities, start, end)
            self.near_mentions = self._at(self.mentions, start, end)
            self.near_periods = self._at(self.periods, start, end)
            for aside in _BY_THE_WAY.finditer(self.low, start, end):
                first, last = aside.span()
                self.near_periods = [p for p in self.near_periods if not first <= p.start < last]
            self.near_counters = self._at(self.counters, start, end)
            self.list_ends: dict[int, int] = {}
            self.before = before
            found = self._judged(here, before, start, end)
            said_period: Period | None = None
            topics: list[Period] = []  # periods that the sentence is about, not compared ones
            for one in found:
                others = [f.quantity for f in found if f is not one]
                self.rivals = set()
                inherited = topics[-1] if one.bare and topics else last_period
                period, exact = self._period(one, others, inherited, start, end)
                if edges := self._edges(found, start):
                    level = edges.get(one.quantity.start)
                    one = replace(one, measure="area_held") if level else one
                    exact, period = True, level or edges[-1]
                    self.rivals.discard("dates")
                by_then = period and period.kind == "window" and period.first == period.last
                if (
                    by_then
                    and period
                    and inherited
                    and inherited.kind == "to_date"
                    and inherited.first < period.last <= inherited.last
                ):  # "by the end of August"
                    period = replace(inherited, last=period.last)
                if made and one.quantity.unit == "percent" and one.measure not in _LEVELS:
                    gap = self.low[made[-1].end : one.quantity.start]
                    if made[-1].unit in AREA_UNITS and _ALSO_AS.fullmatch(gap):
                        period, exact = said_period, True  # "4,336 sq km (0.72% of Ukraine)"
                said_period = period
                if one.bare and not exact:
                    continue
                if one.measure == "settlements_gained" and one.quantity.value < 20:
                    alone = not any(q.unit in AREA_UNITS for q in others)
                    if alone and (not exact or (period and period.first == period.last)):
                        continue  # "captured two villages": the bulletin of a day, an event
                lead = self.low[max(start, one.quantity.start - 60) : one.quantity.start]
                lead = _QUALIFYING.sub(" ", lead)
                if period and not _COMPARED.search(lead) and one.measure not in _LEVELS:
                    topics.append(period)
                place, place_sure = self._place(one, others, made, start, end)
                if not place:
                    continue
                same_area = _SAME_AREA.search(self.low[start : one.quantity.start])
                held = made and made[-1].measure in _LEVELS and one.measure == "area_held"
                if place == "ua" and same_area and held:
                    place, place_sure = made[-1].place_id, 0.8
                estimator, named = self._estimator(one, others, start, end, made)
                why = self._doubts(one, period, exact, place, place_sure, named, start, end)
                made.append(self._figure(one, period, place, estimator, doubts.words(why)))
            if found:
                before = found
            if topics:
                last_period = topics[0]
        return _without_repeats(made)

    def _edges(self, found: Sequence[_Found], start: int) -> dict[int, Period]:
        """Of "from D (A) until E (B) it took C": the days of A and B by where they stand, and at -1 D to E."""
        edges: dict[int, Period] = {}
        for one in found:
            bracket = _BEHIND_A_DATE.search(self.low, start, one.quantity.start)
            for p in self.near_periods if bracket else ():
                if bracket and p.end == bracket.start() and p.kind in ("day", "to_date"):
                    day = p.first
                    edges[one.quantity.start] = replace(p, kind="day", first=day, last=day)
        if len(edges) != 2:
            return {}
        first, last = sorted(edges.values(), key=lambda p: p.first)
        if first.first == last.first:
            return {}
        return edges | {-1: replace(first, kind="to_date", last=last.last)}

    # -- is it a figure? --------------------------------------------------------------------------

    def _judged(
        self, here: Sequence[Quantity], before: Sequence[_Found], start: int, end: int
    ) -> list[_Found]:
        found: list[_Found] = []
        for quantity in here:
            measure = self._measure(quantity, start, end)
            if quantity.unit == "percent":
                measure = self._measure_beside(quantity, measure, found, start, end)
            again = self._is_conversion(quantity, found)
            again = again or self._is_conversion_of_none(quantity, here)
            if measure and not again:
                found.append(_Found(quantity, measure, bare=False))
        found = [self._at_that_pace(one, before, start) for one in found]
        for quantity in here:
            if quantity.unit == "settlements":
                areas = [f for f in found if f.quantity.unit in AREA_UNITS]
                gained = _GAIN.search(self.low[start:end])
                bare = [q for q in here if not q.unit] if gained else []
                if any(
                    _JOINED.fullmatch(self.low[q.end : quantity.start])
                    and self._model_of(q, found, before, start, end)
                    for q in bare
                ):
                    if not any(f.quantity is quantity for f in found):
                        found.append(_Found(quantity, "settlements_gained", bare=False))
                elif any(
                    _JOINED.fullmatch(
                        self.low[
                            min(quantity.end, f.quantity.end) : max(
                                quantity.start, f.quantity.start
                            )
                        ]
                    )
                    for f in areas
                ):
                    held = areas[0].measure == "area_held"
                    found = [f for f in found if f.quantity is not quantity]
                    found.append(
                        _Found(
                            quantity,
                            "settlements_held" if held else "settlements_gained",
                            bare=False,
                        )
                    )
        for quantity in here:
            counted = not quantity.unit and _NUMBER_OF_SETTLEMENTS.search(
                self.low[max(start, quantity.start - 130) : quantity.start]
            )
            lead = self.low[max(start, quantity.start - 60) : quantity.start]
            as_before = before and before[-1].measure == "settlements_gained"
            if as_before and not quantity.unit:
                counted = counted or _THAT_FIGURE.search(lead) or _SO_MANY_TAKEN.search(lead)
            if counted and (
                _GAIN.search(counted[0])
                or (as_before and _SUCH.match(counted[0]))
                or (as_before and _THAT_FIGURE.match(counted[0]))
                or (as_before and _SO_MANY_TAKEN.match(counted[0]))
            ):
                told = replace(quantity, unit="settlements")
                found.append(_Found(told, "settlements_gained", bare=False))
            elif not quantity.unit:
                model = self._model_of(quantity, found, before, start, end)
                if model:
                    measure, unit = self._own_measure(quantity, model, start), model.quantity.unit
                    opening = max(start, quantity.start - 90)
                    if unit in AREA_UNITS and MONTHLY_AVERAGE.search(
                        self.low, opening, quantity.start
                    ):
                        measure, unit = "mean_gain", f"{unit}_per_month"
                    found.append(_Found(replace(quantity, unit=unit), measure, bare=True))
        return sorted(found, key=lambda f: f.quantity.start)

    def _at_that_pace(self, one: _Found, before: Sequence[_Found], start: int) -> _Found:
        """ "14.5 a day in May. In April this figure was 5.9 sq km": a day as well."""
        paces = [f for f in before if f.measure == "mean_gain"]
        lead = self.low[max(start, one.quantity.start - 60) : one.quantity.start]
        if not paces or (one.measure != paces[-1].measure and not _THAT_FIGURE.search(lead)):
            return one
        if one.quantity.unit not in AREA_UNITS:
            return one
        unit = f"{one.quantity.unit}_per_{paces[-1].quantity.unit.rpartition('_per_')[2]}"
        return replace(one, quantity=replace(one.quantity, unit=unit), measure="mean_gain")

    def _measure_beside(
        self, quantity: Quantity, measure: str, found: Sequence[_Found], start: int, end: int
    ) -> str:
        """A percentage beside an area ("or 0.72% of the country") or an earlier percentage."""
        before = self.low[start : quantity.start]
        after = self.low[quantity.end : end]
        if not measure and self.before and _THAT_IS.fullmatch(before) and _OF_COUNTRY.match(after):
            last_one = self.before[-1]
            if last_one.quantity.unit in AREA_UNITS:
                return "share_held" if last_one.measure == "area_held" else "gain"
        if not found or _CHANGE_IN_PERCENT.match(after):
            return measure
        last = found[-1]
        gap = self.low[last.quantity.end : quantity.start]
        ground = measure or self._is_of_ground(quantity, before, after)
        if not measure and last.measure == "area_held" and _OR_ABOUT.fullmatch(gap):
            return "share_held"
        if (
            (
                ground
                and last.quantity.unit in AREA_UNITS
                and last.measure not in ("area_held", "mean_gain")
            )
            and len(gap) < 60
            and _EQUALS.search(gap)
        ):
            return "gain"
        told = _COMPARED.search(before[-60:]) or _IT_WAS.search(before[-40:])
        told = (
            told
            or (last.measure == "share_held" and _ANOTHER_ON.fullmatch(gap))
            or (
                _UP_TO.search(before)
                and _FROM_NUMBER.search(
                    self.low[max(start, last.quantity.start - 24) : last.quantity.start]
                )
            )
        )
        if (
            not measure
            and last.quantity.unit == "percent"
            and told
            and (
                not re.match(r" ?[^\W\d_]", after)
                or not _OF_SOMETHING.match(after)
                or _AT_A_TIME.match(after)
            )
        ):
            return last.measure
        return measure

    def _is_conversion_of_none(self, quantity: Quantity, here: Sequence[Quantity]) -> bool:
        """The second of "a country of 230,000 square miles (595,000 sq km)"."""
        return quantity.unit in AREA_UNITS and any(
            q.unit in AREA_UNITS and q.unit != quantity.unit
            and self.low[q.end : quantity.start] == " ("
            for q in here if q.end < quantity.start
        )  # fmt: skip

    def _is_conversion(self, quantity: Quantity, found: Sequence[_Found]) -> bool:
        """ "94 square miles (244 sq km)": the second is the first again."""
        for one in found:
            other = one.quantity
            units = {quantity.unit.partition("_per_")[0], other.unit.partition("_per_")[0]}
            if units != AREA_UNITS or quantity.start - other.end > 30:
                continue
            in_km2 = quantity.value * (KM2_PER_SQ_MI if quantity.unit == "sq_mi" else 1)
            other_km2 = other.value * (KM2_PER_SQ_MI if other.unit == "sq_mi" else 1)
            gap = self.low[other.end : quantity.start]
            if other_km2 and abs(in_km2 / other_km2 - 1) < 0.06 and _OR_SIGN.search(gap):
                return True
        return False

    def _clause(self, quantity: Quantity, start: int, end: int) -> tuple[str, str]:
        """What stands before and after a number, up to the marks that close its clause."""
        before = _CLAUSE_OPENS.split(self.low[start : quantity.start])
        after = _CLAUSE_ENDS.split(self.low[quantity.end : end])
        return before[-1], after[0]

    def _measure(self, quantity: Quantity, start: int, end: int) -> str:
        """The measure of figures.csv, or nothing when the number is no figure."""
        if not quantity.unit or quantity.unit == "other":
            return ""
        sentence = _IN_BRACKETS.sub("", self.low[start:end])
        before, after = (_IN_BRACKETS.sub("", part) for part in self._clause(quantity, start, end))
        near = before[-110:]
        if "_per_" in quantity.unit:
            return "" if _FUTURE.search(near) else "mean_gain"
        if _TOTAL_PUT_AT.search(near) and self.before and self.before[-1].measure in _LEVELS:
            return "settlements_held" if quantity.unit == "settlements" else "area_held"
        future = _FUTURE.search(near)
        if future and not (_REMAINS.match(future[0]) and _HOLD.search(near)):
            return ""
        if self._is_denied(before, quantity, start):
            return ""
        if quantity.unit == "percent":
            return self._measure_of_percent(quantity, sentence, before, after)
        if quantity.unit == "settlements":
            return self._measure_of_settlements(quantity, sentence, before, after)
        if _NOT_CHANGED_HANDS.search(
            _ADVANCED_BY.sub(" ", before)[-70:]
        ) or _NOT_CHANGED_HANDS.match(after[:3]):
            return ""
        if (
            before.endswith("(")
            and _NAMED_BEFORE.search(before[-50:])
            and not _IN_MONTH_OPEN.search(before[-24:])
            and not any(
                p.end >= quantity.start - 2 and p.end <= quantity.start for p in self.near_periods
            )
        ):
            return ""
        if _MINED.search(sentence) and not _GAIN_BY_FORCE.search(sentence):
            return ""
        other = _CONVERSION.sub("", after[:90])[:45]
        if _OTHER_GROUND.search(before[-60:]) or _OTHER_GROUND.search(other):
            return ""
        if _SHRUNK_BY.search(before):
            return ""
        if any(
            m.kind in ("settlement", "oblast") and _ITS_SIZE.fullmatch(self.low, m.end, quantity.start)
            for m in self.near_mentions if m.end < quantity.start < m.end + 50
        ):  # fmt: skip
            return ""  # "Pokrovsk, 29.6 sq km in area"
        if _COMPARATIVE.match(after):
            return ""
        if (
            _FOR_COMPARISON.match(self.low, start)
            and _AREA_OF.search(before)
            and not any(p.kind != "day" for p in self.near_periods)
        ):
            return ""
        total = None if _GREW_BY.search(before[-90:]) else _TOTAL_AREA.search(before[-70:])
        if total and _INCURSION.search(before[-110:]):
            return "area_held"  # "the incursion into the region covers 13 sq km"
        if (
            total
            and not _HELD_PART.search(before[-110:])
            and not _HELD_OR_OCCUPIED.search(total[0])
        ) or (_OPENS_WITH_OF.fullmatch(before) and not _GAIN.search(after[:40])):
            return ""
        listed = _AND_SETTLEMENTS.match(after)  # "4,900 sq km and 212 settlements were taken"
        after = re.split(r"\d", after[listed.end() :] if listed else after)[0]
        return self._measure_of_area(before, after, sentence, start)

    def _is_denied(self, before: str, quantity: Quantity, start: int) -> bool:
        _, end = self._sentence_of(quantity.start)
        if _A_CLAIM_THAT.match(self.low, start) and _IS_NOT_SO.search(self.low, quantity.end, end):
            return True
        before = before[-160:]
        negated = list(_NEGATED.finditer(before))
        if _NONE_OF.search(before):
            return True
        if _NOT_LAST.search(before) and _BUT_SOON.match(self.low[quantity.end : quantity.end + 40]):
            return True  # "not 3,500 but 1,510"
        if not negated:
            return False
        between = before[negated[-1].end() :]
        word = negated[-1][0]
        if _INSTEAD.fullmatch(word) and re.search(r"\d", between):
            return False  # "instead of 3,500 it took 2,346"
        if _PLAIN_NOT.fullmatch(word):
            return len(between) < 30 and not _ONLY.search(between)
        return len(between) < 100 and not _BUT_TRULY.search(between)

    def _measure_of_area(self, before: str, after: str, sentence: str, start: int) -> str:
        sentence, after = _BY_THE_WAY.sub("", sentence), _BY_THE_WAY.sub("", after)
        clause = before[-120:] + " # " + after[:60]
        taking = _TAKE_CONTROL.search(clause)
        holds = _HOLD.search(clause)
        gains = _GAIN.search(clause)
        if holds and _UNDER_OCCUPATION.search(clause):
            gains = _GAIN.search(_UNDER_OCCUPATION.sub(" ", clause))
        holding = [m.start() for m in _HOLD.finditer(before)]
        gaining = [m.start() for m in _GAIN.finditer(_UNDER_OCCUPATION.sub(" ", before))]
        if holding and gaining and holding[-1] > gaining[-1] and not taking:
            gains = None  # "a week into the incursion, the army held 1,000 sq km"
        if _AS_OF.search(clause) and not gains and not taking and not _GAIN.search(sentence):
            return "area_held"
        if _GREW_BY.search(before[-90:]) or _CAME_UNDER.search(clause):
            return self._gained(sentence, clause)
        spans = [p for p in self.near_periods if p.kind != "day" and not p.reference]
        passive = holds and _PASSIVE.match(holds[0])
        if passive and spans and not _AS_OF.search(sentence):
            return self._gained(sentence, clause)  # "in May 449 sq km were occupied"
        if holds and _OCCUPIED_SO.fullmatch(holds[0]) and not _IS_OCCUPIED.search(clause):
            holds = None  # "troops occupied 464 sq km" is a gain
        if _NEWLY_HELD.search(clause):
            return self._gained(sentence, clause)
        if _GREW_TO.search(before):
            return "area_held"
        if _HOLDS_BARE.search(before[-50:]) and not _TAKE_CONTROL.search(before[-110:]):
            return "area_held"  # "holds 114,900 sq km and took 505 in November"
        if _WHOLE_AREA.search(clause) and not taking:
            return "area_held"
        part = _PART_OF_IT.search(before[-120:])
        if part and not spans and not taking and not _GAIN.search(_OCCUPIED.sub(" ", before)):
            return "area_held"
        if holds and not taking and (not gains or _WEAK_GAIN.match(gains[0])):
            return "area_held"
        if gains or taking or _GAIN.search(_UNDER_OCCUPATION.sub(" ", sentence)):
            return self._gained(sentence, clause)
        taken_then = spans and _HOLD.search(sentence) and _OCCUPIED_THEN.search(sentence)
        if taken_then and not _AS_OF.search(sentence):
            return self._gained(sentence, clause)  # "last week 75 sq km were occupied, before - 62"
        if _HOLD.search(sentence):
            return "area_held"
        when = any(p.kind != "day" for p in self.near_periods)
        who = bool(self.near_counters)
        follows = bool(self.before)  # "Most of all in the DPR, 3,308 sq km."
        return self._gained(sentence, clause) if when or who or follows else ""

    def _gained(self, sentence: str, clause: str) -> str:
        if _LOSS_BY_RUSSIA.search(_SIMPLE_CLAUSES.split(clause.split(" # ")[-1])[0]) or (
            _LOSS_BY_RUSSIA.search(clause.split(" # ")[0])
        ):
            return "gross_loss"
        if _NET_WORD.search(clause):
            return "net_change"
        if _GROSS_WORD.search(sentence):
            return "gross_gain"
        return "gain"

    def _measure_of_percent(
        self, quantity: Quantity, sentence: str, before: str, after: str
    ) -> str:
        if _RUINED.match(after) or _RUINED_BY.search(before[-40:]):
            return ""
        if _LEVEL_OF_IT.search(before) or _OCCUPATION_FOLLOWS.match(after):
            return "share_held"
        held_at = _HELD_AT.search(before)
        on = _ONTO.search(before) and _PART_HELD.match(after)
        if held_at or (on and not _CHANGED_BY.search(before)):
            return "share_held"
        if quantity.value > 100 or (_CHANGED_BY.search(before) and not _OF_GROUND.match(after)):
            return ""
        if _CHANGE_IN_PERCENT.match(after) or _OF_LAND_TAKEN.match(after):
            return ""
        if not self._is_of_ground(quantity, before, after):
            return ""
        if _CONTROL_OF.search(before):
            return "share_held"
        near = _AND_THAT.split(before[-120:])[-1]
        clause = near + " # " + after[:80]
        taking = _TAKE_CONTROL.search(clause)
        if _HOLD.search(clause) and not taking:
            return "share_held"
        if _HAD_BEEN_TAKEN.match(after):
            return "share_held"
        spans = [p for p in self.near_periods if p.kind != "day" and not p.reference]
        part = any(
            m.kind in ("oblast", "foreign-oblast", "settlement")
            and 0 <= m.start - quantity.end < 24
            for m in self.near_mentions
        )
        if part and not spans and quantity.value >= 5 and _HAS_TAKEN.search(clause):
            return "share_held"  # "has seized 99 percent of Luhansk region", with no time named
        if _GAIN.search(clause) or taking:
            return "gain"
        share = _SHARE_OF_LAND.search(before)
        return "share_held" if share or _HOLD.search(sentence) else ""

    def _is_of_ground(self, quantity: Quantity, before: str, after: str) -> bool:
        """Whether a percentage is one of a territory and not of assaults, voters or buildings."""
        ground = _OF_GROUND.match(after)
        at = quantity.end
        if _PART_HELD.match(after) and any(
            m.kind in ("settlement", "oblast") for m in self.near_mentions
        ):
            return True  # "Kupiansk is now 90 percent under Ukrainian control"
        if any(
            re.fullmatch(r" ?[:(-] ?", self.low[m.end : quantity.start])
            for m in self.near_mentions
            if m.end <= quantity.start <= m.end + 3
        ):
            return True
        for mention in self.near_mentions:
            gap = _IN_BRACKETS.sub("", self.low[at : mention.start])
            if not _OF_ITS_GROUND.match(self.low, mention.end):
                continue  # "70 percent of Ukraine's coal"
            if 0 <= mention.start - at <= 46 and _OF_THE_LAND.fullmatch(gap):
                return True
        if ground or (
            _OF_IT.match(after) and (_HOLD.search(after[:60]) or _GAIN.search(after[:60]))
        ):
            return True
        if _OF_OR_WORD.match(after) and not _PREPOSITION.match(after):
            return False
        if _SHARE.search(before) and any(
            m.kind in ("oblast", "foreign-oblast", "country") for m in self.near_mentions
        ):
            return True
        shares = _SHARE_IN.search(before)
        return bool(shares)

    def _measure_of_settlements(
        self, quantity: Quantity, sentence: str, before: str, after: str
    ) -> str:
        near = before[-80:] + " # " + after[:75]
        if any(m.end == quantity.start - 2 and m.kind == "settlement" for m in self.near_mentions):
            return ""  # "X, Y and Z, three small villages in ..."
        dated = any(
            p.kind in ("month", "window", "partial_month")
            and re.fullmatch(r" ?- (?:\w+ )?", self.low[p.end : quantity.start])
            for p in self.near_periods if p.end < quantity.start
        )  # fmt: skip
        if dated and _SETTLEMENT_TAKEN.search(sentence):
            return "settlements_gained"  # "a tolko za noiabr - 32 naselennykh punkta"
        if not _SETTLEMENT_TAKEN.search(near) and not _SETTLEMENT_TAKEN.search(before):
            told = [f for f in self.before if f.quantity.unit == "settlements"]
            return told[-1].measure if told and _IT_WAS.search(before) else ""
        named = _NAMED_NEXT.match(after)
        if (
            named
            and quantity.value < 13
            and any(0 <= m.start - quantity.end <= named.end() for m in self.near_mentions)
        ):
            return ""  # "three villages: A, B and C" are events
        hit = _SETTLEMENT_HIT.search(near)
        if hit or _ENTERED.search(before):
            return ""
        if _HOLDS_THEM.search(near) and not _TAKE_CONTROL.search(near):
            return "settlements_held"
        return "settlements_gained"

    def _own_measure(self, quantity: Quantity, model: _Found, start: int) -> str:
        """That of the model, unless the verb at the bare number is of the other kind."""
        opening = max(start, quantity.start - 40)
        if model.quantity.unit in AREA_UNITS:
            if model.measure not in _LEVELS and _HOLDS_BARE.search(
                self.low, opening, quantity.start
            ):
                return "area_held"
            if model.measure in _LEVELS and _GAINED_BARE.search(self.low, opening, quantity.start):
                return "gain"
        return model.measure

    def _model_of(
        self,
        quantity: Quantity,
        found: Sequence[_Found],
        before: Sequence[_Found],
        start: int,
        end: int,
    ) -> _Found | None:
        """The figure whose unit a bare number shares: "701 sq km in November, 461 in October"."""
        same = [f for f in found if not f.bare]
        whole = [q for q in self._in(start, quantity.start) if q.unit in AREA_UNITS]
        part = _OF_THAT.match(self.low, quantity.end + 1) and _HOLD.search(self.low[start:end])
        if whole and part and not same:  # "of the region's 26,500 sq km Kyiv holds 6,600 of them"
            return _Found(whole[-1], "area_held", bare=False)
        verb = whole and _TAKEN_BARE.search(
            self.low[max(start, quantity.start - 40) : quantity.start]
        )
        plainly = verb and not _COPULA.match(verb[0])
        holds = whole and _HOLDS_BARE.search(
            self.low, max(start, quantity.start - 40), quantity.start
        )
        if not same and not before and not plainly and not holds:
            return None
        head, tail = self._clause(quantity, start, end)
        near = re.split(r"[,;]", head)[-1][-60:]
        if _LOST_MEN.search(near) or _LOST_MEN.search(tail[:25]) or quantity.value < 0.5:
            return None
        if _FUTURE.search(near) or self._is_denied(head, quantity, start):
            return None
        if same:
            earlier = [f for f in same if f.quantity.start < quantity.start]
            return earlier[-1] if earlier else same[0]
        counts = any(q.unit == "other" and q.end - q.start > 4 for q in self._in(start, end))
        if counts or _LOST_MEN.search(self.low[start:end]):
            return None
        if holds and not plainly:  # "of the region's 26,500 sq km Kyiv holds 5,200"
            return _Found(whole[-1], "area_held", bare=False)
        if plainly and not before:  # "wants the last 6,000 sq km and took only 505 in November"
            return _Found(whole[-1], "gain", bare=False)
        areas = [f for f in before if f.quantity.unit in AREA_UNITS]
        return areas[-1] if areas else None

    def _in(self, start: int, end: int) -> list[Quantity]:
        return self._at(self.quantities, start, end)

    def _list_end(self, quantity: Quantity, others: Sequence[Quantity]) -> int:
        """Where "42 settlements and about 900 sq km" ends, seen from its first number."""
        if quantity.start not in self.list_ends:
            end = quantity.end
            for other in sorted(others, key=lambda q: q.start):
                if "percent" in (other.unit, quantity.unit) and other.unit != quantity.unit:
                    continue  # "4,290 sq km, and 19 percent is held" are two things
                again = _CONVERSION.match(
                    self.low, end
                )  # "479 sq miles (1,240 sq km) and 92 villages"
                joint = self.low[again.end() if again else end : other.start]
                counts = "settlements" in (other.unit, quantity.unit)
                if other.start >= end and (
                    _JOINED_TAKEN.fullmatch(joint)
                    or (counts and other.unit != quantity.unit and _WITH_AN_AREA.fullmatch(joint))
                    or (
                        counts
                        and other.unit != quantity.unit
                        and _INCLUDING.fullmatch(joint)
                        and self.low.startswith(",", other.end)
                    )
                ):
                    end = other.end
            self.list_ends[quantity.start] = end
        return self.list_ends[quantity.start]

    # -- when? -------------------------------------------------------------------------------------

    def _distance(self, quantity: Quantity, a: int, b: int, others: Sequence[Quantity]) -> float:
        """How far a span is from a number: letters, clauses and other numbers between."""
        low, high = (b, quantity.start) if b <= quantity.start else (quantity.end, a)
        gap = self.low[low:high]
        between = sum(1 for q in others if low <= q.start < high)
        return len(gap) + 25 * len(_CLAUSE.findall(gap)) + 120 * between

    def _period(
        self,
        one: _Found,
        others: Sequence[Quantity],
        inherited: Period | None,
        start: int,
        end: int,
    ) -> tuple[Period | None, bool]:
        """The period of a figure, and whether its own sentence names it."""
        quantity = one.quantity
        level = one.measure in _LEVELS
        opening = max([start, *(q.end for q in others if q.end <= quantity.start)])
        began = _SINCE_IT_BEGAN.search(self.low, opening, quantity.start)
        if began and not level and not any(p.start >= began.start() - 3 for p in self._at(
            self.periods, opening, quantity.start
        )):  # fmt: skip
            return None, True
        choices: list[tuple[float, Period]] = []
        here = self.near_periods
        compared = bool(
            _COMPARED.search(
                _QUALIFYING.sub(" ", self.low[max(start, quantity.start - 60) : quantity.start])
            )
        )
        for period in sorted(here, key=lambda p: abs(p.start - quantity.start)):
            # 130: more than any rule takes off, so that no farther one can win
            best = min((c for c, _ in choices), default=1e9)
            if choices and abs(period.start - quantity.start) > 130 + best:
                break
            cost = self._period_cost(quantity, period, others, level, one.bare, compared)
            if cost is not None:
                choices.append((cost, period))
        of_that = _OF_THAT.match(self.low, quantity.end + 1)
        if one.bare and inherited and of_that:
            for period in here:  # "650 of them in October"
                gap = self.low[of_that.end() : period.start]
                if period.start >= of_that.end() and _IN_NEXT.fullmatch(gap):
                    return _as_span(period), True
            return inherited, True
        if choices:
            choices.sort(key=lambda c: c[0])
            cost, period = choices[0]
            spans = {(p.first, p.last) for c, p in choices if c < cost + _RIVAL}
            self.rivals |= {"dates"} if len(spans) > 1 else set()
            if not (level and period.kind == "day"):
                period = self._reviewed(self._moved(period, here, inherited), start, end)
            if (
                level
                and period.how == "year_earlier"
                and _AGO.search(self.low, period.start, period.end)
            ):
                then = last_of(self.published.year - 1, self.published.month)
                then = then.replace(day=min(self.published.day, then.day))
                return Period("day", then, then, period.start, period.end), True
            return self._as_level(period, quantity) if level else _as_span(period), True
        if level:
            earlier = [
                p for p in self._at(self.periods, start - 400, start)
                if p.kind == "day" and not p.how and not p.reference
            ]  # fmt: skip
            if (
                earlier
                and start - earlier[-1].end < 300
                and "\n\n" not in self.low[earlier[-1].end : start]
            ):
                return earlier[-1], False
            of_it = _OF_THAT.match(self.low, quantity.end + 1) is not None
            formerly = _BEFORE_THEN.search(self.low, start, quantity.start)
            exact = (
                one.bare
                and not formerly
                and bool(
                    of_it
                    or _HOLDS_BARE.search(self.low, max(start, quantity.start - 40), quantity.start)
                    or self._beside_a_region(quantity, others)
                    or self._tight_counter(quantity, start, end)
                )
            )
            return Period("day", self.published, self.published, 0, 0), exact
        if one.bare:
            verb = _TAKEN_BARE.search(self.low[max(start, quantity.start - 40) : quantity.start])
            near = self._area_near(quantity, others)
            strong = verb and near and not _COPULA_WEAK.match(verb[0])
            beside = self._beside_a_region(quantity, others)
            counted = _COUNTED_BARE.search(
                self.low[max(start, quantity.start - 40) : quantity.start]
            )
            return inherited, bool(strong or beside or counted) or self._tight_counter(
                quantity, start, end
            )
        if inherited:
            return inherited, False
        # a headline that stands before its text, or "In November: ..."
        for period in self.periods[:8]:
            if period.end <= start and period.kind not in ("day", "to_date"):
                if period.reference:
                    continue
                return period, False
        return None, False

    def _area_near(self, quantity: Quantity, others: Sequence[Quantity]) -> bool:
        return any(q.unit in AREA_UNITS and abs(q.start - quantity.start) < 120 for q in others)

    def _beside_a_region(self, quantity: Quantity, others: Sequence[Quantity]) -> bool:
        """Whether a bare number stands by its region: "Sumy - 260", "98 in Kherson region"."""
        first, last = quantity.start, quantity.end
        regions = [
            m for m in self.near_mentions
            if m.kind in ("oblast", "foreign-oblast", "direction") or m.place_id in _CITY_TO_OBLAST
        ]  # fmt: skip
        before = any(
            m.end <= first < m.end + 24
            and m.kind != "settlement"
            and _NUMBER_OF_REGION.fullmatch(self.low, m.end, first)
            for m in regions
        )
        if before and self._area_near(quantity, others):
            return True
        return any(
            last <= m.start < last + 24 and _REGION_OF_NUMBER.fullmatch(self.low, last, m.start)
            for m in regions
        )

    def _tight_counter(self, quantity: Quantity, start: int, end: int) -> bool:
        """Whether somebody who counts stands right beside a bare number ("DeepState at 505")."""
        for speaker in self.near_counters:
            if start <= speaker.start < end:
                a, b = sorted((speaker.end, quantity.start))
                c, d = sorted((quantity.end, speaker.start))
                if (
                    speaker.end <= quantity.start
                    and b - a < 40
                    and not re.search("[,;.]", self.low[a:b])
                ):
                    return True
                if speaker.start >= quantity.end and _BY_COUNTER.fullmatch(self.low[c:d]):
                    return True
        return False

    def _period_cost(
        self,
        quantity: Quantity,
        period: Period,
        others: Sequence[Quantity],
        level: bool,
        bare: bool,
        compared: bool,
    ) -> float | None:
        after = period.start >= quantity.end
        if not -300 < period.start - quantity.end < 160:
            return None
        again = _CONVERSION.match(self.low, quantity.end)
        if after and again and again.end() <= period.start:
            quantity = replace(quantity, end=again.end())  # "690 sq km (266 sq miles) in November"
        if after and self._list_end(quantity, others) <= period.start:
            quantity = replace(quantity, end=self._list_end(quantity, others))
        cost = self._distance(quantity, period.start, period.end, others)
        gap = (
            self.low[quantity.end : period.start] if after
            else self.low[period.end : quantity.start]
        )  # fmt: skip
        between = [
            q for q in others
            if min(quantity.end, period.end) <= q.start < max(quantity.start, period.start)
        ]  # fmt: skip
        if period.reference and not (
            not after
            and (
                not gap.startswith(":")
                or not any(
                    p.kind in ("month", "partial_month")
                    and not p.reference
                    and p.start < period.start
                    for p in self.near_periods
                )
            )
            and _WHEN_NEXT.match(gap)
            and len(gap) < 60
        ):
            return None
        said_now = _NOW_ONLY.fullmatch(self.low[period.start : period.end])
        # "said on Tuesday that it now held": as of Tuesday
        if said_now and (not level or any(p.how == "weekday" for p in self.near_periods)):
            return None
        if period.how == "year_opening" and not level:
            return None
        if after and _INCLUDING_IN.fullmatch(gap) and _ITS_OWN.match(self.low, period.end):
            return None  # "6,640 sq km, in December - 700 of it"
        if self.low[period.start : period.start + 2] == "20" and _BEFORE_LAST.search(
            self.low[max(0, period.start - 10) : period.start]
        ):
            return None  # "before 2022 they held 43,000"
        if period.kind == "day" and not level:
            said = _SPEECH.search(self.low[max(0, period.start - 30) : period.start])
            said = said or _SPEECH.match(self.low[period.end : period.end + 14].lstrip(" ,"))
            said = said or _SPEECH.search(self.low[period.end : period.end + 25])
            said = said if period.how != "past_day" else None
            if period.how in ("weekday", "today") and (said or not after or len(gap) > 12):
                return None
            if said and not (after and len(gap) < 8):
                return None
        if after and _THEN_IN.search(gap):
            return None  # "if it was 447 in September, then in October 461"
        if after and _ALTHOUGH.search(gap):
            return None
        if after and not level and _BUT_CLAUSE.search(gap):
            return None
        if after and "(" in gap and ")" not in gap:
            closed = self.low.find(")", period.end)
            if any(period.end <= q.start < closed for q in others):
                return None  # "445 sq km (in November it was 505)"
        if after and period.kind in (
            "window",
            "partial_month",
            "month",
        ):  # "... square kilometres from March to August"
            gap = _FROM_LAST.sub("", gap)
        # "took 6,000 sq km back from Russia in September": from whom, not from what number
        gap = _FROM_WHOM.sub(" ", gap)
        if (
            after
            and between == []
            and _COMPARES_ON.search(_QUALIFYING.sub(" ", gap))
            and any(0 <= q.start - period.end <= 6 for q in others)
        ):
            return None  # "126 sq km, half of January's 245": the month is the other number's
        if after and _COMPARE.search(_QUALIFYING.sub(" ", _APPOSITION.sub(" ", gap))):
            return None
        if after and between:
            # "701 sq km and 87 settlements in November": one month for both; but the month that
            # follows the second number at once belongs to the second alone when they are compared
            if _OF_WHICH.search(gap):
                return None
            cost += 150
        if not after and compared:
            # "up from 461 sq km": the month before it is that of the other number
            tied = any(
                0 <= period.start - q.end <= 12 or 0 <= q.start - period.end <= 2 for q in others
            )
            if tied or between:
                return None
            cost += 40
        if bare and cost > 75:
            return None
        if level and period.kind != "day":
            if between or _STILL.search(gap):
                return None
            cost += 60
        if not level and period.kind == "day":
            cost += 30
        other_day = period.kind != "day" or period.how == "today"
        if level and after and other_day and _AND_CLAUSE.search(gap):
            return None  # "controls 81 percent of it, and 40 percent of its November gains ..."
        if after and gap.startswith(","):
            cost += 15
        if not after and re.fullmatch(r",? ?(?:-|:) ?(?:\w+ )?", gap):
            cost -= 40  # "for October: 267"
        if not after:
            cost += 4 if not between else -60  # a month that opens the sentence rules all of it
        return cost

    def _reviewed(self, period: Period, start: int, end: int) -> Period:
        """Until when "since January" is: to the day on which it was said, where a date tells it; told
        in the first days of a month about the last, to the end of that; else to the article's day.
        """
        if period.kind != "to_date" or period.last != self.published:
            return period
        for day in self._at(self.periods, start, end):  # "since January 1, he said on 29 December"
            if (
                day.kind == "day" and not day.how and not day.reference
                and 0 <= (self.published - day.first).days < 40
                and (
                    _SAID_ON.search(self.low[max(start, day.start - 44) : day.start])
                    or (day.start - start < 5 and _SPEECH.search(self.low, day.end, day.end + 70))
                )
            ):  # fmt: skip
                first = period.first
                if first == dt.date(self.published.year, 1, 1):
                    first = first.replace(year=day.first.year)
                return replace(period, first=first, last=day.first) if first < day.first else period
        ended = self.published.replace(day=1) - dt.timedelta(days=1)
        # who says it now counts until now; numbers "according to" somebody are of the month told of
        person = any(
            s.person and not _ACCORDING_TO.search(self.low[: s.start][-14:])
            for s in self._at(self.counters, start, end)
        )
        told = self._at(self.periods, start if person else start - 600, end)
        if self.published.day <= 7 and period.first < ended and any(
            p.kind == "month" and p.last == ended and not p.reference for p in told
        ):  # fmt: skip
            return replace(period, last=ended)
        return period

    def _moved(self, period: Period, here: Sequence[Period], inherited: Period | None) -> Period:
        """ "A month earlier" than the month that the sentence speaks of."""
        if (
            period.kind == "month"
            and _COUNTED_IN.search(self.low, max(0, period.start - 30), period.start)
            and _IN_TOTAL.search(self.low, *self._sentence_of(period.start))
        ):
            return replace(period, kind="to_date", first=period.first.replace(month=1))
        if period.how == "that_period" and inherited and inherited.first == period.first:
            return replace(period, kind=inherited.kind, last=inherited.last)
        if period.how == "same_period":
            spans = [p for p in here if p.start < period.start and p.how != period.how]
            span = spans[-1] if spans else inherited
            if span is None or span.kind not in ("window", "to_date", "partial_month", "month"):
                return period
            back = span.last.year - period.first.year
            kind = "window" if span.kind == "to_date" else span.kind
            so_far = last_of(span.last.year - back, span.last.month)
            ended = span.last == last_of(span.last.year, span.last.month)
            last = so_far if ended else so_far.replace(day=min(span.last.day, so_far.day))
            opening = last_of(span.first.year - back, span.first.month)
            first = opening.replace(day=min(span.first.day, opening.day))
            return replace(period, kind=kind, first=first, last=last)
        if period.how == "week_earlier":
            told = [
                p
                for p in here
                if p.kind in ("window", "partial_month")
                and p.start < period.start
                and not p.reference
                and (p.last - p.first).days < 10
            ]
            week = told[-1] if told else inherited
            if week is None or week.how == period.how:
                return period
            days = dt.timedelta(days=7)
            return replace(period, kind="window", first=week.first - days, last=week.last - days)
        if period.kind == "day" and _AS_OF_DAY.search(self.low[: period.start][-24:]):
            for p in here:  # "in October ... 478 sq km as of the 27th"
                whole = p.kind in ("month", "partial_month", "to_date") and not p.reference
                if whole and p.first < period.last <= p.last and p.first.year == period.last.year:
                    kind = "to_date" if p.kind == "to_date" else "partial_month"
                    return replace(p, kind=kind, last=period.last)
        if period.reference and period.kind == "to_date" and period.first.day == 1:
            first = period.first  # "the least since June (114)": of June
            return replace(period, kind="month", last=last_of(first.year, first.month))
        if period.how == "month_end":
            months = [
                p for p in self._at(self.periods, period.start - 400, period.start)
                if p.kind in ("month", "partial_month") and not p.reference
            ]  # fmt: skip
            eve = last_of(months[-1].first.year, months[-1].first.month) if months else period.last
            return replace(period, first=eve, last=eve)
        if period.how == "that_month":  # the last that was named, be it only compared with
            named = [
                p for p in self._at(self.periods, period.start - 400, period.start)
                if p.kind == "month" and p.how != period.how
            ]  # fmt: skip
            last_named = named[-1] if named else period
            return replace(period, kind="month", first=last_named.first, last=last_named.last)
        if period.how == "past_month":  # told of November, "over the month" is November
            told = [
                p for p in self._at(self.periods, period.start - 320, period.start)
                if p.kind == "month" and not p.reference and p.how != period.how
                and 0 < (self.published - p.last).days < 32
            ]  # fmt: skip
            if told:
                return replace(period, kind="month", first=told[-1].first, last=told[-1].last)
            recent = (
                inherited
                and inherited.kind == "month"
                and (0 < (self.published - inherited.last).days < 32)
            )
            if inherited and recent:
                return replace(period, kind="month", first=inherited.first, last=inherited.last)
            return period
        if period.how == "last_year" and _BEFORE_WORD.search(self.low, period.start, period.end):
            years = [p for p in self._at(self.periods, period.start - 400, period.start)
                     if p.kind == "year" and not p.reference]  # fmt: skip
            if years:
                then = years[-1].first.year - 1
                return replace(period, first=dt.date(then, 1, 1), last=dt.date(then, 12, 31))
        if period.how not in ("month_earlier", "year_earlier"):
            return period
        months = [
            p
            for p in here
            if (p.kind in ("month", "partial_month") and not p.how.endswith("earlier"))
            or (p.kind == "day" and not p.how and p.last == last_of(p.last.year, p.last.month))
        ]
        told = [p for p in months if p.start < period.start] or months
        anchor = told[-1] if told else inherited
        if period.how == "year_earlier" and anchor and anchor.kind == "year":
            first = anchor.first.replace(year=anchor.first.year - 1)
            return replace(period, kind="year", first=first, last=dt.date(first.year, 12, 31))
        if anchor is None or anchor.kind not in ("month", "partial_month", "day"):
            return period
        index = anchor.first.year * 12 + anchor.first.month - 1
        index -= 1 if period.how == "month_earlier" else 12
        year, month = divmod(index, 12)
        return replace(
            period, kind="month", first=dt.date(year, month + 1, 1), last=last_of(year, month + 1)
        )

    def _as_level(self, period: Period, quantity: Quantity) -> Period:
        """What is held is held on a day: the last of the period, or of "since M it was" the first."""
        if _GREW.search(self.low, max(0, quantity.start - 40), quantity.start):
            return replace(period, kind="day", first=self.published, last=self.published)
        if period.kind == "day":
            return period
        since = period.kind == "to_date" and period.end <= quantity.start
        if since and _WAS.search(self.low, period.end, quantity.start):
            return replace(period, kind="day", last=period.first)
        return replace(period, kind="day", first=period.last)

    # -- where? ------------------------------------------------------------------------------------

    def _place(
        self,
        one: _Found,
        others: Sequence[Quantity],
        made: Sequence[Figure],
        start: int,
        end: int,
    ) -> tuple[str, float]:
        quantity = one.quantity
        choices: list[tuple[float, str, float]] = []
        here = self.near_mentions
        for i, mention in enumerate(here):
            cost = self._place_cost(one, mention, others, start)
            if cost is None:
                continue
            place = self._place_of(mention)
            joined = self._group(here, i)
            if _WITH.search(self.low[max(start, mention.start - 60) : mention.start]):
                together = self.gazetteer.groups.get(frozenset(("ua", place)))
                if together:
                    choices.append((cost, together, 0.9))
                continue
            choices.append((cost, joined or place, 0.9))
        behind = _CONVERSION.match(self.low, quantity.end)
        region = _THE_REGION.match(self.low, behind.end() if behind else quantity.end)
        compared = _COMPARED.search(self.low[max(start, quantity.start - 60) : quantity.start])
        if not region and compared and not made_here(made, start):
            region = _THE_REGION.search(self.low, start, quantity.start)
        if region and not any(0 <= m.start - quantity.end < 30 for m in here):
            kinds = ("oblast", "foreign-oblast") if region["region"] else ("settlement",)
            near = self._at(self.mentions, quantity.start - 1500, quantity.start)
            near = [m for m in near if m.kind in kinds]
            titles = self._at(self.titles, quantity.start - 600, quantity.start)
            earlier = near or (titles if region["region"] else [])
            if not near or (titles and titles[-1].start > near[-1].start and "\n" in
                            self.low[near[-1].end : titles[-1].start]):  # fmt: skip
                earlier = titles if region["region"] else []
            head = self._oblast_of_head(quantity.start) if region["region"] else None
            if head and not earlier:
                choices.append((0, head, 0.8))
            if earlier:
                choices.append((0, earlier[-1].place_id, 0.85))
            elif not head and region["region"]:
                return "", 0  # which region, the text does not say
        there = _THERE.match(self.low, quantity.end) or _THERE_BEFORE.search(
            self.low, max(start, quantity.start - 90), quantity.start
        )
        if not choices and there:
            near = self._at(self.mentions, quantity.start - 600, quantity.start)
            told = [m for m in near if m.kind in ("oblast", "foreign-oblast", "direction")]
            if told:
                choices.append((0, told[-1].place_id, 0.8))
        if _OF_IT.match(self.low, quantity.end):
            near = self._at(self.mentions, quantity.start - 600, quantity.start)
            told = [m for m in near if m.kind != "country"]
            if told:
                choices.append((0, told[-1].place_id, 0.8))
        if _OF_COUNTRY_NEXT.match(self.low[quantity.end :][:40]):
            choices.append((0, "ua", 0.95))
        if not choices:
            if (
                made
                and made[-1].start >= start
                and made[-1].unit != quantity.unit
                and (
                    "percent" in (made[-1].unit, quantity.unit)
                    and _ALSO_AS.fullmatch(self.low[made[-1].end : quantity.start])
                )
            ):  # "21 percent of the region, about 5,600 sq km"
                return made[-1].place_id, 0.9
            if (
                made
                and made[-1].start >= start
                and _JOINED_PLACE.fullmatch(self.low[made[-1].end : quantity.start])
            ):  # "there 168 sq km and seven settlements"
                return made[-1].place_id, 0.9
            lead = self.low[max(start, quantity.start - 60) : quantity.start]
            again = _COMPARED.search(lead) or _IT_WAS.search(lead)
            part = (
                _OF_THAT.match(self.low, quantity.end + 1)
                or _OF_THAT.search(lead[-30:])
                or _INCLUDING_LAST.search(lead)
            )
            if made and part:
                return made[-1].place_id, 0.9 if made_here(made, start) else 0.8
            here_made = [f for f in made if f.start >= start]
            if here_made and again:
                return here_made[0].place_id, 0.9  # "80 sq km of the Kursk region, down from 1,300"
            abroad = made and self.gazetteer.kinds.get(made[-1].place_id) == "foreign-oblast"
            if abroad and one.measure in _LEVELS and made[-1].measure in _LEVELS:
                return made[-1].place_id, 0.8
            if abroad and quantity.start - made[-1].end < 120:
                return made[-1].place_id, 0.7
            heads = [m for m in self.titles if start <= m.start < end]
            if quantity.unit == "settlements" and heads:
                return heads[0].place_id, 0.7  # "the governor of Kursk said 28 settlements ..."
            return "ua", 0.95
        _, place, sure = min(choices, key=lambda c: c[0])
        return place, sure

    def _oblast_of_head(self, at: int) -> str | None:
        """The oblast whose head speaks before ``at``: "the region" is his."""
        for one in reversed(self._at(self.counters, at - 300, at)):
            head = _HEAD_OF.fullmatch(one.actor.lower())
            place = _CITY_TO_OBLAST.get(head["name"]) if head else None
            if place in self.gazetteer.kinds:
                return place
        return None

    def _place_of(self, mention: Mention) -> str:
        oblast = _CITY_TO_OBLAST.get(mention.place_id)
        if oblast in self.gazetteer.kinds and mention.kind == "settlement" and oblast:
            return oblast
        return mention.place_id

    def _group(self, here: Sequence[Mention], i: int) -> str | None:
        """A group of places.csv when its members are listed together here."""
        members = {self._place_of(here[i])}
        for step in (1, -1):
            j = i
            while 0 <= j + step < len(here):
                first, second = sorted((here[j], here[j + step]), key=lambda m: m.start)
                gap = self.low[first.end : second.start]
                country = "country" in (here[j].kind, here[j + step].kind)
                if country and not _AND_WORD.search(gap):
                    break
                if not _LISTED.fullmatch(gap):
                    break
                members.add(self._place_of(here[j + step]))
                j += step
        if len(members) < 2:
            return None
        several = "ua" if len(members) > 3 and all(m.startswith("ua-") for m in members) else None
        return self.gazetteer.groups.get(frozenset(members)) or several

    def _place_cost(
        self, one: _Found, mention: Mention, others: Sequence[Quantity], start: int
    ) -> float | None:
        quantity = one.quantity
        after = mention.start >= quantity.end
        if (
            after
            and mention.kind != "country"
            and self._list_end(quantity, others) <= mention.start
        ):
            quantity = replace(quantity, end=self._list_end(quantity, others))
        some = _AND_SOME.match(self.low, quantity.end)
        if after and some and some.end() <= mention.start:
            quantity = replace(quantity, end=some.end())
        share = _SHARE_ASIDE.match(self.low, quantity.end)
        if after and share and share.end() <= mention.start:
            quantity = replace(quantity, end=share.end())
        gap = (
            self.low[quantity.end : mention.start] if after
            else self.low[mention.end : quantity.start]
        )  # fmt: skip
        low, high = sorted(
            (quantity.end if after else mention.end, mention.start if after else quantity.start)
        )
        between = [q for q in others if low <= q.start < high]
        lead = self.low[max(start, mention.start - 22) : mention.start]
        if mention.kind in ("settlement", "sector") and mention.place_id not in _CITY_TO_OBLAST:
            tight = after and _TIGHT_PLACE.fullmatch(gap)
            leading = (
                not after and not between and not re.search(r"[;:]", gap) and len(gap) < 90
                and _IN_TOWN.search(lead)
                and quantity.value <= 250 and not re.search(r",", gap)
            )  # fmt: skip
            part = (  # "Kupiansk is now 90 percent under Ukrainian control"
                not after
                and quantity.unit == "percent"
                and (_PART_HELD.match(self.low, quantity.end) or _ONTO.search(gap))
                and re.fullmatch(r"(?: [^\W\d][\w'-]*){1,4} ", gap)
            )
            if not tight and not leading and not part:
                return None
            return len(gap) + (0 if tight else 20)
        if mention.kind == "country":
            tight = after and _TIGHT_COUNTRY.fullmatch(gap)
            possessive = self.low[mention.end : mention.end + 2] == "'s"
            return len(gap) if tight and not possessive else None
        if after:
            if _NEW_CLAUSE.match(gap):
                return None
            if gap.startswith(",") and _ITS_OWN.match(self.low, mention.end):
                return None
            if between or (_MOSTLY.search(gap) and not _WITH.search(gap + " ")):
                return None
            if _PLACE_APART.search(gap):
                aside = self.low[quantity.start - 2 : quantity.start] == ", " and gap.startswith(
                    ", "
                )
                if (
                    not _WHICH_THEY_TOOK.fullmatch(gap)
                    and not _PLACE_ASIDE.fullmatch(gap)
                    and not (aside and _PLACE_IN.fullmatch(gap))
                ):
                    return None
            if _FROM_PLACE.search(lead[-10:]) and len(gap) > 12:
                return None
            if _DASH_IN.fullmatch(gap):
                return 3  # "312 sq km in Donetsk region, 98 - in Zaporizhzhia region"
            return len(gap) + 10 * len(_CLAUSE.findall(gap))
        if _NUMBER_BY.fullmatch(gap):
            return len(gap)  # "Zaporizhzhia region 80"
        # a place before the number: "In the Kharkiv region Russia gained 50 and lost 3"
        opens = _OPENS_IN.search(lead)
        areas = any(q.unit in AREA_UNITS for q in self._in(mention.end, quantity.start))
        of_that = _OF_THAT.match(self.low, quantity.end + 1)
        if areas and not between and not of_that and re.match(r" ?[-:(]", gap):
            return None  # "Donetsk region is 26,500 sq km, and Russia took 4,300"
        if not opens and not areas:
            opens = _PART_OF.search(lead)
        opens = opens or _LOST_ALONE.match(gap)
        if not opens and one.quantity.unit != "percent" and not re.search(r":|'s|-", gap[:3]):
            return None
        # a place that follows another number at once belongs to that number
        for other in others:
            own = self.low[other.end : mention.start]
            if other.end <= mention.start and len(own) < 45 and not re.search(r"[,;:.]", own):
                return None
        cost = len(gap) + 10 * len(_CLAUSE.findall(gap)) + 40 * len(between)
        new_clause = _CLAUSE_OF_PLACE.search(gap)
        if new_clause and any(mention.end <= c.start < quantity.start for c in self.near_counters):
            return None
        if re.search(r"[;]", gap) or cost > 260:
            return None
        return cost

    # -- by whose count? ---------------------------------------------------------------------------

    def _counters(self) -> list[Speaker]:
        """Those named in the text who may have counted, without readers, hearers and map givers."""
        kept = []
        for speaker in self._officials():
            before = self.low[max(0, speaker.start - 60) : speaker.start]
            after = self.low[speaker.end : speaker.end + 60]
            word = self.low[speaker.start : speaker.end]
            if _MEN_OF.search(before):
                continue
            if _BEGAN_IT.match(after):
                continue  # "since Putin ordered the invasion" counts nothing
            if speaker.estimator_id is None or speaker.vague:
                if _SPEECH.match(after.lstrip()) or _ACCORDING_TO_THE.search(before):
                    kept.append(replace(speaker, vague=True))
                continue
            if speaker.estimator_id not in self.estimators:
                continue
            if speaker.medium or speaker.estimator_id == "afp":
                analysis = _ANALYSIS.search(before[-45:] + " # " + after[:45])
                told = _TOLD_TO.search(before)
                wire = _JOURNALIST.match(after)
                if told or (wire and not analysis):
                    continue
                if speaker.medium and _CITES.match(after):
                    continue  # "Bloomberg, citing the ISW's figures": the ISW counts
                if speaker.medium and not analysis and not _MEDIUM_SAID.match(after):
                    continue
            if (speaker.person or _KREMLIN.fullmatch(speaker.actor.lower())) and (
                _TO_WHOM.search(before) or _TO_WHOM_CYRILLIC.search(word)
            ):
                continue
            host = _HOST.search(before)
            quoted = _QUOTED.search(before)
            other_case = host or _GENITIVE.fullmatch(word)
            if speaker.person and other_case and not quoted:
                continue
            kept.append(speaker)
        return self._without_map_givers(self._with_pronouns(self._without_vague(kept)))

    def _with_pronouns(self, kept: list[Speaker]) -> list[Speaker]:
        """ "Za ioho danymy", "according to him": the person named before."""
        told = list(kept)
        for match in _BY_HIM.finditer(self.low):
            low, _ = self._sentence_of(match.start())
            before = [
                s for s in kept
                if s.end <= match.start() and not s.vague
                and (s.person or (s.start >= low and s.side == "independent"))
            ]  # fmt: skip
            if before and match.start() - before[-1].end < 300:
                told.append(replace(before[-1], start=match.start(), end=match.end()))
        for match in _IT_SAID.finditer(self.low):
            first, last = match.span("who")
            before = [s for s in kept if s.end <= first and not s.vague]
            apart = all(s.end < first or last < s.start for s in told)
            if apart and before and first - before[-1].end < 260:
                told.append(replace(before[-1], start=first, end=last))
        for match in _THE_COUNTER.finditer(self.low):
            meant = meaning("counter_called", match["who"])
            before = [s for s in kept if s.end <= match.start() and s.estimator_id == meant]
            apart = all(s.end < match.start() or match.end() < s.start for s in told)
            if apart and before and match.start() - before[-1].end < 400:
                told.append(replace(before[-1], start=match.start(), end=match.end()))
        return sorted(told, key=_start)

    def _without_vague(self, kept: list[Speaker]) -> list[Speaker]:
        """ "Moscow claims ..., Putin said": who is named stands for the side in that sentence."""
        result = []
        for speaker in kept:
            here = self._at(kept, *self._sentence_of(speaker.start))
            if speaker.vague and any(not o.vague and o.side == speaker.side for o in here):
                continue
            result.append(speaker)
        return result

    def _without_map_givers(self, kept: list[Speaker]) -> list[Speaker]:
        result: list[Speaker] = []
        for speaker in kept:
            if speaker.estimator_id in ("isw", "deepstate"):
                first = speaker.start  # of "the Institute for the Study of War (ISW)"
                for other in kept:
                    if other.actor == speaker.actor and other.end == speaker.start - 2:
                        first = other.start
                before = self.low[max(0, first - 70) : first]
                before = _US.sub(lambda m: m[0].replace(".", ""), before)
                after = self.low[speaker.end : speaker.end + 24]
                here = self._at(kept, *self._sentence_of(speaker.start))
                messengers = [o for o in here if o.estimator_id in _READERS_OF_MAPS]
                by_name = [
                    o for o in messengers if not _PRONOUN.fullmatch(self.low, o.start, o.end)
                ]
                if (
                    _CITED_DATA.search(before)
                    and not by_name
                    and not _ANALYSIS_OF_ITS_OWN.search(
                        self.low, max(0, speaker.start - 600), speaker.start
                    )
                ):  # "it added, citing data from the project": the project counted
                    result = [*(o for o in result if o not in messengers), speaker]
                    continue
                is_source = _SOURCE_BEFORE.search(before) or _SOURCE_AFTER.match(after)
                own = _OWN.search(after + before[-12:])
                reader = any(
                    other.estimator_id in _READERS_OF_MAPS
                    and abs(other.start - speaker.start) < 110
                    and ";"
                    not in self.low[min(other.end, speaker.end) : max(other.start, speaker.start)]
                    for other in self._at(kept, *self._sentence_of(speaker.start))
                    if other is not speaker
                )
                if is_source and reader and not own:
                    continue
                if _DATA_FROM.search(before) and any(
                    o.estimator_id == "afp" for o in self._at(kept, 0, speaker.start)
                ):
                    continue  # "The analysis, based on data from the ISW": AFP's, named before
                cited = _CITED.search(before)
                told = _AS_REPORTED.search(before)
                if told and any(o.estimator_id == "afp" for o in self._at(kept, 0, speaker.start)):
                    continue  # "an analysis by AFP: ..., as reported by the ISW"
                if cited and any(
                    o.estimator_id in _READERS_OF_MAPS
                    for o in self._at(kept, speaker.start - 350, speaker.start)
                ):
                    continue
            result.append(speaker)
        return result

    def _estimator(
        self,
        one: _Found,
        others: Sequence[Quantity],
        start: int,
        end: int,
        made: Sequence[Figure],
    ) -> tuple[str | None, float]:
        here = self.near_counters
        for other in made[-1:]:  # "1,150 sq km of the region and 82 settlements"
            gap = self.low[max(start, other.end) : one.quantity.start]
            named = any(other.end <= s.start < one.quantity.start for s in here)
            if other.start >= start and not named and _JOINED_PLACE.fullmatch(gap):
                return other.estimator_id, 0.9
        counted = [s for s in here if _ANALYSED_BY.search(self.low[: s.start][-40:])]
        if here:
            if counted:  # "according to sources gathered by the ISW and analysed by AFP"
                here = counted
            costs = [(self._counter_cost(one.quantity, s, others), s) for s in here]
            cost, best = min(costs, key=lambda c: c[0])
            rivals = {s.estimator_id for c, s in costs if c < cost + _RIVAL and not s.vague}
            self.rivals |= {"counters"} if len(rivals) > 1 else set()
            return (None if best.vague else best.estimator_id), 1.0
        i = bisect_left(self.counters, end, key=_start)
        following = [s for s in self.counters[i : i + 4] if not s.vague]
        if start > 0 and following and "\n" in self.text[end : following[0].start]:
            following = []  # only a headline is counted by whom its text names later
        i = bisect_left(self.counters, start, key=_start)
        earlier = self.counters[max(0, i - 1) : i]
        if _SOMEBODY_ELSE.search(self.text, start, end):
            return None, 0.6  # "Governor Alexei Smirnov told ...": nobody that we know
        if made and earlier:
            last = earlier[-1]
            return (None if last.vague else last.estimator_id), 0.85
        if earlier and not earlier[-1].vague:
            last = earlier[-1]
            apart = "\n\n" in self.text[last.end : one.quantity.start]
            if apart and last.side != "independent" and one.measure in _LEVELS:
                return None, 0.6  # a new paragraph, and he has told no number
            return last.estimator_id, 0.8
        held = one.measure in _LEVELS and (following[0].side if following else "") != "independent"
        if not earlier and following and not held:
            return following[0].estimator_id, 0.7
        return None, 0.9

    def _counter_cost(
        self, quantity: Quantity, speaker: Speaker, others: Sequence[Quantity]
    ) -> float:
        cost = self._distance(quantity, speaker.start, speaker.end, others)
        if _OWN_CLAIM.search(self.low, max(0, speaker.start - 30), speaker.start):
            cost += 80  # "the ISW looked at Gerasimov's claim": the ISW counts
        for other in self._in(max(0, speaker.start - 90), speaker.start):
            if (
                other.start != quantity.start
                and (other.unit != "other" or other.value > 31)
                and _HIS_NUMBER.fullmatch(self.low, other.end, speaker.start)
            ):
                cost += 200  # "not the 3,500 Gerasimov claimed"
        after = speaker.start >= quantity.end
        gap = (
            self.low[quantity.end : speaker.start] if after
            else self.low[speaker.end : quantity.start]
        )  # fmt: skip
        if (
            after
            and _COMPARE.search(gap)
            and any(quantity.end <= q.start < speaker.start for q in others)
        ):
            cost += 200
        if _OTHER_CLAUSE.search(gap):
            cost += 90
        elif after and _OF_HIS.search(gap) and _HIS_FIGURE.match(self.low[speaker.end :][:20]):
            cost += 200  # "489 sq km, a third of Gerasimov's figure"
        elif after and gap == ", " and _OWN_NUMBER.match(self.low, speaker.end):
            cost += 200  # "AFP at 594, DeepState at 464"
        elif after and _AND_NEXT.fullmatch(gap):
            cost += 200  # "ISW counted 130, and the General Staff denied it"
        return cost

    # -- together ----------------------------------------------------------------------------------

    def _figure(
        self,
        one: _Found,
        period: Period | None,
        place: str,
        estimator: str | None,
        why: tuple[str, ...],
    ) -> Figure:
        quantity, measure = one.quantity, one.measure
        if period and period.kind in ("partial_month", "to_date") and period.first.day == 1:
            whole = period.last == last_of(period.first.year, period.first.month)
            period = replace(period, kind="month") if whole else period
        if measure == "gain" and estimator in _NET and quantity.unit != "settlements":
            measure = "net_change"
        return Figure(
            quantity.value, quantity.high, quantity.unit, quantity.qualifier, measure, place,
            period.kind if period else None,
            period.first if period else None,
            period.last if period else None,
            estimator, self.text[quantity.start : quantity.end], quantity.start, quantity.end,
            doubts.sure(why), why,
        )  # fmt: skip

    def _doubts(
        self,
        one: _Found,
        period: Period | None,
        exact: bool,
        place: str,
        place_sure: float,
        named: float,
        start: int,
        end: int,
    ) -> list[str]:
        """Names of ``doubts.DOUBTS`` that hold of a figure, in the sentence from start to end."""
        quantity, level = one.quantity, one.measure in _LEVELS
        near = {s.estimator_id for s in self._at(self.counters, start - 400, end + 200)}
        by_default = bool(period and period.end == 0)
        lead = self.low[start : quantity.start]
        gained = not level and period and (period.last - period.first).days < 400
        large = quantity.value >= (60_000 if quantity.unit in AREA_UNITS else 5)
        large = large and quantity.unit in (*AREA_UNITS, "percent")
        abroad = self.gazetteer.kinds.get(place) == "foreign-oblast"
        areas_here = any(q.unit in AREA_UNITS for q in self._in(start, end))
        return [
            name
            for name, holds in (
                ("period", not exact and not (level and by_default)),
                ("no day", level and by_default and not self.near_counters),
                ("dates", "dates" in self.rivals),
                ("counters", "counters" in self.rivals or (named < 0.9 and len(near - {None}) > 1)),
                ("counted later", named == 0.7),
                ("place", place_sure < 0.88),
                ("unit", quantity.loose or (one.bare and not areas_here)),
                ("size", gained and large and place == "ua"),
                ("old", period is not None and period.last < INVASION),
                ("holder", level and not abroad and doubts.UKRAINE_HOLDS.search(lead)),
                ("retold", self.shady.holds(quantity.start)),
            )
            if holds
        ]


def made_here(made: Sequence[Figure], start: int) -> bool:
    """Whether the sentence that starts at ``start`` has a figure already."""
    return bool(made) and made[-1].start >= start


def _start(span: Quantity | Mention | Period | Speaker) -> int:
    return span.start


def _as_span(period: Period) -> Period:
    """A gain of one day is a window of one day."""
    return replace(period, kind="window") if period.kind == "day" else period


def _without_repeats(made: Sequence[Figure]) -> list[Figure]:
    """A figure printed twice (headline and text) once: the surer one, the first of equals.

    Ukraine is where no place is said; "we hold 90 sq km" behind "90 sq km of Sumy region" is that.
    """
    best: dict[tuple[object, ...], Figure] = {}
    dated = {(f.value, f.unit) for f in made if f.period_start}
    made = [f for f in made if f.period_start or (f.value, f.unit) not in dated]
    placed = {(f.value, f.high, f.unit, f.period_start, f.period_end, f.estimator_id)
              for f in made if f.place_id != "ua"}  # fmt: skip
    for figure in made:
        told = (
            figure.value, figure.high, figure.unit,
            figure.period_start, figure.period_end, figure.estimator_id,
        )  # fmt: skip
        if figure.place_id == "ua" and told in placed:
            continue
        key = (*told, figure.place_id)
        if key not in best or figure.sure > best[key].sure:
            best[key] = figure
    rows = sorted(best.values(), key=lambda f: f.start)
    numbers = [(f.value, f.high, f.unit) for f in rows]
    twice = doubts.words(["twice"])
    return [
        replace(f, doubts=f.doubts + twice, sure=doubts.sure(f.doubts + twice))
        if numbers.count(number) > 1 else f
        for f, number in zip(rows, numbers, strict=True)
    ]  # fmt: skip
