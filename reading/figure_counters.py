"""Who counted a figure: the nearest who may have counted, without readers and givers of maps."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from reading.figure_page import (
    COMPARE,
    HEAD_OF,
    JOINED_PLACE,
    LEVELS,
    RIVAL,
    SPEECH,
    Figure,
    Found,
    Page,
    starts_at,
)
from reading.quantities import (
    Quantity,
)
from reading.speakers import Speaker
from reading.vocabulary import meaning, pattern

# Who counts on somebody else's map: "AFP analysis of ISW data" is AFP's.
_READERS_OF_MAPS_WORDS = """
afp nyt reuters bloomberg bbc cnn guardian russia-matters agentstvo interfax-ukraine
militarnyi economist euronews washington-post the-times the-insider danube-institute statista
csis bild the-atlantic el-periodico
"""
_READERS_OF_MAPS = frozenset(_READERS_OF_MAPS_WORDS.split())
_CITES = pattern(r",? {cites}(?!\w)")
_CITED = pattern(r"\b{cited}[^.;]{0,30}$")
_CITED_DATA = pattern(r"\b{cited} [^.;]{0,12}{data_or_figures}(?!\w)[^.;]{0,12}$")
_PRONOUN = pattern(r"{pronoun}")
_ANALYSIS_OF_ITS_OWN = pattern(r"(?<!\w){analysis_of_its_own}(?!\w)")
_ANALYSIS = pattern(r"\b{analysis}")
_SOURCE_BEFORE = pattern(r"(?:\b{source_before}\b[^.;]{0,50})$")
_DATA_FROM = pattern(r"{data_taken_from}")
_SOURCE_AFTER = pattern(r"(?:'s?)?(?: {source_adjective})?\W{0,2}{source_noun}")
# "701 square kilometres for the agency, 505 for the Ukrainian project"
_IT_SAID = pattern(
    r"(?:^|[.!?\"\n] ?|\n)(?P<who>{he_or_it}) (?:{said_also} )?{said_a_number}(?!\w)"
)
_OF_HIS = pattern(r"(?<!\w){part_or_compared}(?: {of})?(?: {general_rank})?(?: \w+)? $")
_BEGAN_IT = pattern(r" (?:{had_begun} )?{began_the_war}(?!\w)")
_ANALYSED_BY = pattern(
    r"{analysed} (?:{analysed_on} |[^\W\d]+ )?{by}"
    r" (?:{the} )?$"
)
_THE_COUNTER = pattern(
    r"(?<!\w)(?P<who>{counter_called})(?= {counter_counts}"
    r"|[,;.:)]|$)(?!, {which_english})"
)
_TO_WHOM = pattern(
    r"\b{to_whom}(?: (?!{the}\b)\w+){0,3} (?:{the}"
    r" )?$"
)
_TO_WHOM_CYRILLIC = pattern(r"{to_whom_cyrillic}")
_SOMEBODY_ELSE = pattern(r"{somebody_else}")
_OWN_CLAIM = pattern(r"(?<!\w){own_claim}(?: \w+)? $")
_BY_HIM = pattern(r"(?<!\w){by_him}(?!\w)")
_OWN_NUMBER = pattern(r"(?:'s)? (?:{own_number_verb}|-)(?: {near_amount})? \d")
_OBLAST_HEAD = pattern(r"(?<!\w){head_of_oblast_administration}(?!\w)")
_HEADS = pattern(r"(?<!\w){heads}(?!\w)")
_HIS_NUMBER = pattern(r"{his_number}")
_INSTALLED = pattern(r"{installed_by_russia}")
_MEN_OF = pattern(r"(?<!\w){men_of} {of} (?:{the} )?$")
_ACCORDING_TO_THE = pattern(r"{according} (?:{the} )?$")
_TOLD_TO = pattern(r"\b{told_or_for} (?:{the} )?$")
_JOURNALIST = pattern(r"{journalist}|\)")
_MEDIUM_SAID = pattern(r"{medium_said}|:")
_HOST = pattern(r"\b{host_of} (?:{president_noun} )?$")
_QUOTED = pattern(r"\b{quoted} (?:[^\W\d]+ )?$")
_GENITIVE = pattern(r"{genitive}")
_OWN = pattern(r"{own_analysis}")
_AS_REPORTED = pattern(r"(?<!\w){as_reported} (?:{the} )?(?:[\w.-]+ )?$")
_OTHER_CLAUSE = pattern(r"{other_clause}|;")
_HIS_FIGURE = pattern(r"'s (?:{own_english} )?{his_figure}")
_AND_NEXT = pattern(r", {and}(?: {the_or_in})? ")
_US = pattern(r"{us_dotted}")
_KREMLIN = pattern(r"{counter_kremlin}")
_OFFICIALS = pattern(r"{counter_officials}")


class Counters(Page):
    """Reads who counted them."""

    def _officials(self) -> list[Speaker]:
        """Heads of oblasts count for Ukraine's officials, named or not."""
        told = []
        for one in self.speakers:
            if HEAD_OF.match(one.actor.lower()) and one.side == "ukraine" and not one.estimator_id:
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
        return sorted(told, key=starts_at)

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
                if SPEECH.match(after.lstrip()) or _ACCORDING_TO_THE.search(before):
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
        return sorted(told, key=starts_at)

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
        one: Found,
        others: Sequence[Quantity],
        start: int,
        end: int,
        made: Sequence[Figure],
    ) -> tuple[str | None, float]:
        here = self.near_counters
        for other in made[-1:]:  # "1,150 sq km of the region and 82 settlements"
            gap = self.low[max(start, other.end) : one.quantity.start]
            named = any(other.end <= s.start < one.quantity.start for s in here)
            if other.start >= start and not named and JOINED_PLACE.fullmatch(gap):
                return other.estimator_id, 0.9
        counted = [s for s in here if _ANALYSED_BY.search(self.low[: s.start][-40:])]
        if here:
            if counted:  # "according to sources gathered by the ISW and analysed by AFP"
                here = counted
            costs = [(self._counter_cost(one.quantity, s, others), s) for s in here]
            cost, best = min(costs, key=lambda c: c[0])
            rivals = {s.estimator_id for c, s in costs if c < cost + RIVAL and not s.vague}
            self.rivals |= {"counters"} if len(rivals) > 1 else set()
            return (None if best.vague else best.estimator_id), 1.0
        i = bisect_left(self.counters, end, key=starts_at)
        following = [s for s in self.counters[i : i + 4] if not s.vague]
        if start > 0 and following and "\n" in self.text[end : following[0].start]:
            following = []  # only a headline is counted by whom its text names later
        i = bisect_left(self.counters, start, key=starts_at)
        earlier = self.counters[max(0, i - 1) : i]
        if _SOMEBODY_ELSE.search(self.text, start, end):
            return None, 0.6  # "Governor Alexei Smirnov told ...": nobody that we know
        if made and earlier:
            last = earlier[-1]
            return (None if last.vague else last.estimator_id), 0.85
        if earlier and not earlier[-1].vague:
            last = earlier[-1]
            apart = "\n\n" in self.text[last.end : one.quantity.start]
            if apart and last.side != "independent" and one.measure in LEVELS:
                return None, 0.6  # a new paragraph, and he has told no number
            return last.estimator_id, 0.8
        held = one.measure in LEVELS and (following[0].side if following else "") != "independent"
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
            and COMPARE.search(gap)
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
