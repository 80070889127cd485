"""What a number means: ground that changed hands or is held, a share, settlements, or no figure at all."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reading.figure_page import (
    BY_THE_WAY,
    COMPARED,
    CONVERSION,
    HOLDS_BARE,
    IT_WAS,
    JOINED_SO,
    LEVELS,
    OF_IT,
    OF_THAT,
    ONTO,
    PART_HELD,
    TAKEN_BARE,
    Found,
    Page,
)
from reading.quantities import (
    AREA_UNITS,
    KM2_PER_SQ_MI,
    MONTHLY_AVERAGE,
    Quantity,
)
from reading.vocabulary import pattern

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
# an aside in brackets without a number, and one of a date alone
_IN_BRACKETS = pattern(r" \([^()\d]*(?:20\d\d[^()\d]*)?\)")
_ADVANCED_BY = pattern(
    r"(?<!\w){advance_stem}\w* (?:{by} )?(?:{the}"
    r" )?{equivalent} {of_or_to}"
)
_AND_SETTLEMENTS = pattern(
    r"(?: {of_some_land})? ?{plus_settlements} \d[\d,. ]* {settlements_counted}(?!\w)"
)
_TOTAL_AREA = pattern(r"\b{total_area}")
_FUTURE = pattern(r"\b{not_yet}\b")
_NEGATED = pattern(r"(?:\b{negated}\b)")
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
_OF_SOMETHING = pattern(r"(?: {of_something}| [^\W\d_]+)")
_CHANGE_IN_PERCENT = pattern(r"(?: |-)?{change_word}\b")
_CHANGED_BY = pattern(r"(?:\b{changed_by}(?: {near_amount})? )$")
_SETTLEMENT_TAKEN = pattern(r"\b{settlement_taken}\b")
_SETTLEMENT_HIT = pattern(r"\b{settlement_hit}\b")
_LOST_MEN = pattern(r"\b{lost_men}\b")
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
_THAT_FIGURE = pattern(r"(?<!\w){that_figure}(?!\w)[^.;\d]{0,30}$")
_A_CLAIM_THAT = pattern(
    r"\W*(?:(?:{whose_claim}|a) )*(?:[\w-]+ )?{claim_or_rumour},? {claim_that}(?!\w)"
)
_IS_NOT_SO = pattern(r"(?<!\w){is_not_so}(?!\w)")
_LEVEL_OF_IT = pattern(r"{level_of_it}")
_IS_OCCUPIED = pattern(r"\b{is_or_still}(?: \w+)? {occupied_english}")
_NAMED_BEFORE = pattern(r"{named_before}(?: {the})?(?: \w+){0,3}? \(?$")
_REMAINS = pattern(r"{remains_stem}")  # "407 sq km remain under Kyiv's control"
_AS_OF = pattern(r"\b{as_of}\b")
_JOINED = pattern(JOINED_SO)
_HAS_TAKEN = pattern(r"{has_taken}")
_NEWLY_HELD = pattern(r"(?<!\w){newly_held}(?!\w)")
_WHOLE_AREA = pattern(r"{whole_area}")
# "puts the occupied part of the region at 210 sq km": a level, unless a month is told
_PART_OF_IT = pattern(r"{part_of_it}")
_OCCUPIED = pattern(r"{occupied}")
_UNDER_OCCUPATION = pattern(r"{under_foreign} (?:\w+ )?{foreign_rule}(?!\w)")
_ANOTHER_ON = pattern(r",? (?:{and_another} )?[^\W\d][^.;,\d]{3,40} - {onto_cyrillic} ")
_INCURSION = pattern(r"(?<!\w){salient}(?!\w)[^.;]* {covers_area}")
_OCCUPIED_THEN = pattern(r"(?<!\w){occupied_then}(?!\w)")
_ITS_SIZE = pattern(r" (?:{whole_size} )?{in_area}(?: {in_about})* ")
_UP_TO = pattern(r"(?<!\w){range_to}(?: {near_amount})? $")
_FROM_NUMBER = pattern(r"(?<!\w){from_an_amount}(?: {near_amount})? $")
# "the occupied area grew by 175 sq km to 112,600 sq km"
_GREW_TO = pattern(
    r"(?<!\w){controlled_stem}[^.;]{0,90}(?<!\w){grew_or_shrank}[^.;]{0,60}"
    r"(?<!\w){range_to}(?: {near_amount})? $"
)
_GAINED_BARE = pattern(
    r"(?<!\w)(?<!{had_english} )(?<!{has_english} )(?<!{have_english} ){gained_number}"
    r"(?: {near_amount_more})* $"
)
_FOR_COMPARISON = pattern(r"\W*{for_comparison}(?!\w)")
_AREA_OF = pattern(r"(?<!\w){area_of}(?!\w)")
_OR_ABOUT = pattern(r"{or_in_other_words}|,? ?")
_EQUALS = pattern(r"{equals_in_percent}|\(|^ ?-+ ?$")
_AT_A_TIME = pattern(r" {at_a_time}\b")
_OR_SIGN = pattern(r"{or_sign}|[(,-]")
_IN_MONTH_OPEN = pattern(r"\b{in_month_open} \w+ \($")
_COMPARATIVE = pattern(r" ?{comparative_next}\b")
_HELD_PART = pattern(r"{held_part}")
_HELD_OR_OCCUPIED = pattern(r"{held_or_occupied}")
_OPENS_WITH_OF = pattern(r"\W*{opens_with_of} (?:{the} )?")
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
_NAMED_NEXT = pattern(r" {of} | ?[-:(] ?")
_ENTERED = pattern(r"(?<!\w){entered_places} (?:{into_places} )?(?:\w+ )?$")
_HOLDS_THEM = pattern(r"{holds_them}")
_COPULA = pattern(r"{copula}")
_PASSIVE = pattern(r"{occupied_passive}")
_OCCUPIED_SO = pattern(r"{occupied_english}")
_WEAK_GAIN = pattern(r"{weak_gain}")
_INSTEAD = pattern(r"{instead}")
_PLAIN_NOT = pattern(r"{not_english}")
_ONLY = pattern(r"{only_english}")


class Measures(Page):
    """Reads what the numbers of a text mean."""

    def _judged(
        self, here: Sequence[Quantity], before: Sequence[Found], start: int, end: int
    ) -> list[Found]:
        found: list[Found] = []
        for quantity in here:
            measure = self._measure(quantity, start, end)
            if quantity.unit == "percent":
                measure = self._measure_beside(quantity, measure, found, start, end)
            again = self._is_conversion(quantity, found)
            again = again or self._is_conversion_of_none(quantity, here)
            if measure and not again:
                found.append(Found(quantity, measure, bare=False))
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
                        found.append(Found(quantity, "settlements_gained", bare=False))
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
                        Found(
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
                found.append(Found(told, "settlements_gained", bare=False))
            elif not quantity.unit:
                model = self._model_of(quantity, found, before, start, end)
                if model:
                    measure, unit = self._own_measure(quantity, model, start), model.quantity.unit
                    opening = max(start, quantity.start - 90)
                    if unit in AREA_UNITS and MONTHLY_AVERAGE.search(
                        self.low, opening, quantity.start
                    ):
                        measure, unit = "mean_gain", f"{unit}_per_month"
                    found.append(Found(replace(quantity, unit=unit), measure, bare=True))
        return sorted(found, key=lambda f: f.quantity.start)

    def _at_that_pace(self, one: Found, before: Sequence[Found], start: int) -> Found:
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
        self, quantity: Quantity, measure: str, found: Sequence[Found], start: int, end: int
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
        told = COMPARED.search(before[-60:]) or IT_WAS.search(before[-40:])
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

    def _is_conversion(self, quantity: Quantity, found: Sequence[Found]) -> bool:
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

    def _measure(self, quantity: Quantity, start: int, end: int) -> str:
        """The measure of figures.csv, or nothing when the number is no figure."""
        if not quantity.unit or quantity.unit == "other":
            return ""
        sentence = _IN_BRACKETS.sub("", self.low[start:end])
        before, after = (_IN_BRACKETS.sub("", part) for part in self._clause(quantity, start, end))
        near = before[-110:]
        if "_per_" in quantity.unit:
            return "" if _FUTURE.search(near) else "mean_gain"
        if _TOTAL_PUT_AT.search(near) and self.before and self.before[-1].measure in LEVELS:
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
        other = CONVERSION.sub("", after[:90])[:45]
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
        sentence, after = BY_THE_WAY.sub("", sentence), BY_THE_WAY.sub("", after)
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
        if HOLDS_BARE.search(before[-50:]) and not _TAKE_CONTROL.search(before[-110:]):
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
        on = ONTO.search(before) and PART_HELD.match(after)
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
        if PART_HELD.match(after) and any(
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
            OF_IT.match(after) and (_HOLD.search(after[:60]) or _GAIN.search(after[:60]))
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
            return told[-1].measure if told and IT_WAS.search(before) else ""
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

    def _own_measure(self, quantity: Quantity, model: Found, start: int) -> str:
        """That of the model, unless the verb at the bare number is of the other kind."""
        opening = max(start, quantity.start - 40)
        if model.quantity.unit in AREA_UNITS:
            if model.measure not in LEVELS and HOLDS_BARE.search(self.low, opening, quantity.start):
                return "area_held"
            if model.measure in LEVELS and _GAINED_BARE.search(self.low, opening, quantity.start):
                return "gain"
        return model.measure

    def _model_of(
        self,
        quantity: Quantity,
        found: Sequence[Found],
        before: Sequence[Found],
        start: int,
        end: int,
    ) -> Found | None:
        """The figure whose unit a bare number shares: "701 sq km in November, 461 in October"."""
        same = [f for f in found if not f.bare]
        whole = [q for q in self._in(start, quantity.start) if q.unit in AREA_UNITS]
        part = OF_THAT.match(self.low, quantity.end + 1) and _HOLD.search(self.low[start:end])
        if whole and part and not same:  # "of the region's 26,500 sq km Kyiv holds 6,600 of them"
            return Found(whole[-1], "area_held", bare=False)
        verb = whole and TAKEN_BARE.search(
            self.low[max(start, quantity.start - 40) : quantity.start]
        )
        plainly = verb and not _COPULA.match(verb[0])
        holds = whole and HOLDS_BARE.search(
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
            return Found(whole[-1], "area_held", bare=False)
        if plainly and not before:  # "wants the last 6,000 sq km and took only 505 in November"
            return Found(whole[-1], "gain", bare=False)
        areas = [f for f in before if f.quantity.unit in AREA_UNITS]
        return areas[-1] if areas else None
