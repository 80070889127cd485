"""The place of a figure: of what region, town or group of them a number is told."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reading.figure_page import (
    ALSO_AS,
    CLAUSE,
    COMPARED,
    CONVERSION,
    HEAD_OF,
    IT_WAS,
    ITS_OWN,
    JOINED_PLACE,
    LEVELS,
    OF_IT,
    OF_THAT,
    ONTO,
    PART_HELD,
    Figure,
    Found,
    Page,
    made_here,
    starts_at,
)
from reading.names import Mention
from reading.quantities import (
    AREA_UNITS,
    Quantity,
)
from reading.regions import oblast_by_city
from reading.vocabulary import meaning, pattern

_MOSTLY = pattern(r"\b{mostly_in}\b")
_WITH = pattern(r"\b{counted_with}\b[^.;\d]{0,40}$")
_THE_REGION = pattern(
    r"(?: {of})? {this_whose}? ?(?:{whole_territory} )*(?P<region>{region_noun}"
    r")\b|(?: {of})? {this_whose}? ?(?P<city>{town_noun})\b"
)
_THERE = pattern(r"[^.;,\d]{0,40}?\b{there_region}\b(?! {of})")
_THERE_BEFORE = pattern(r"(?<!\w){there_before}(?!\w)(?! {of})[^.;\d]{0,60}$")
_MELITOPOL_AND_BERDIANSK = pattern(
    r"(?<!\w)(?:{the} )?{melitopol}(?: {axis_of_front}"
    r")?(?: {and}|,)(?: (?:{on_axis} )?(?:{the}"
    r" )?){berdiansk}(?: {axes_of_front})?(?!\w)"
)
# "6,600 sq km, or 25 percent, of Donetsk region"
_SHARE_ASIDE = pattern(
    r"(?:{or_in_percent} |,? \()(?:[^\W\d]+ ){0,2}[\d.,]+ ?(?:{percent_noun}"
    r"|%)(?:{percent_of_land}|[,)](?= ))"
)
# "500 sq km and dozens of settlements have been liberated in Kherson region"
_AND_SOME = pattern(r",? {and_several} {dozens_of} (?:[^\W\d]+ )?{settlements_vague}(?!\w)")
_WHICH_THEY_TOOK = pattern(
    r",? {which_relative} (?:[^\W\d]+ ){1,4}?{they_took}(?: {under_ones}"
    r" \w+)? {in_region} (?:{the} )?"
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
    r"(?!\w)(?! {of})"
)
_OF_COUNTRY_NEXT = pattern(r"(?: {of})? {of_whole_country_next}\b")
_INCLUDING_LAST = pattern(r"{including_last} $")
_AND_WORD = pattern(r"(?<!\w){and}(?!\w)")
_LISTED = pattern(r"(?:'s)?,? ?(?:{listed_and} )?(?:{the} )?(?:{listed_in} )?")
_TIGHT_PLACE = pattern(r"(?: {tight_place})* ?(?:{the} )?")
_IN_TOWN = pattern(r"\b{in_a_town}(?: {the_town_of})* $")
_TIGHT_COUNTRY = pattern(r"(?: {tight_country})* ?")
_NEW_CLAUSE = pattern(r",? {new_clause_after}\b")
_PLACE_APART = pattern(r"{place_apart}|[;:]|\.")
_PLACE_ASIDE = pattern(r"{place_aside}")
_PLACE_IN = pattern(r", (?:[^\W\d_]+ ){0,4}{place_in} (?:{the} )?")
_FROM_PLACE = pattern(r"\b{from_a_place}\b")
_DASH_IN = pattern(r",? - (?:{dash_in} )?(?:{the} )?")
_NUMBER_BY = pattern(r" ?(?:-|:|\()? ?(?:{number_of_region} )?")
_OPENS_IN = pattern(r"\b{opens_region}(?: {the_russias})* $")
_LOST_ALONE = pattern(r" (?:{alone_english} )?{lost_or_saw}\b")
_CLAUSE_OF_PLACE = pattern(r", {clause_of_place} ")


class Places(Page):
    """Reads of what place they are."""

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
        self.mentions.sort(key=starts_at)

    def _add_fronts(self) -> None:
        """ "The southern front", in any case and without a capital."""
        for match in _FRONT.finditer(self.low):
            place = "eastern-front" if match["east"] else "southern-front"
            start, end = match.span()
            known = any(m.start < end and start < m.end for m in self.mentions)
            if place in self.gazetteer.kinds and not known:
                name = self.text[start:end]
                self.mentions.append(Mention(place, (place,), "direction", name, start, end, 0.9))
        self.mentions.sort(key=starts_at)

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
        self.mentions.sort(key=starts_at)

    def _place(
        self,
        one: Found,
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
        behind = CONVERSION.match(self.low, quantity.end)
        region = _THE_REGION.match(self.low, behind.end() if behind else quantity.end)
        compared = COMPARED.search(self.low[max(start, quantity.start - 60) : quantity.start])
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
        if OF_IT.match(self.low, quantity.end):
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
                    and ALSO_AS.fullmatch(self.low[made[-1].end : quantity.start])
                )
            ):  # "21 percent of the region, about 5,600 sq km"
                return made[-1].place_id, 0.9
            if (
                made
                and made[-1].start >= start
                and JOINED_PLACE.fullmatch(self.low[made[-1].end : quantity.start])
            ):  # "there 168 sq km and seven settlements"
                return made[-1].place_id, 0.9
            lead = self.low[max(start, quantity.start - 60) : quantity.start]
            again = COMPARED.search(lead) or IT_WAS.search(lead)
            part = (
                OF_THAT.match(self.low, quantity.end + 1)
                or OF_THAT.search(lead[-30:])
                or _INCLUDING_LAST.search(lead)
            )
            if made and part:
                return made[-1].place_id, 0.9 if made_here(made, start) else 0.8
            here_made = [f for f in made if f.start >= start]
            if here_made and again:
                return here_made[0].place_id, 0.9  # "80 sq km of the Kursk region, down from 1,300"
            abroad = made and self.gazetteer.kinds.get(made[-1].place_id) == "foreign-oblast"
            if abroad and one.measure in LEVELS and made[-1].measure in LEVELS:
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
            head = HEAD_OF.fullmatch(one.actor.lower())
            place = oblast_by_city().get(head["name"]) if head else None
            if place in self.gazetteer.kinds:
                return place
        return None

    def _place_of(self, mention: Mention) -> str:
        oblast = oblast_by_city().get(mention.place_id)
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
        self, one: Found, mention: Mention, others: Sequence[Quantity], start: int
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
        if mention.kind in ("settlement", "sector") and mention.place_id not in oblast_by_city():
            tight = after and _TIGHT_PLACE.fullmatch(gap)
            leading = (
                not after and not between and not re.search(r"[;:]", gap) and len(gap) < 90
                and _IN_TOWN.search(lead)
                and quantity.value <= 250 and not re.search(r",", gap)
            )  # fmt: skip
            part = (  # "Kupiansk is now 90 percent under Ukrainian control"
                not after
                and quantity.unit == "percent"
                and (PART_HELD.match(self.low, quantity.end) or ONTO.search(gap))
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
            if gap.startswith(",") and ITS_OWN.match(self.low, mention.end):
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
            return len(gap) + 10 * len(CLAUSE.findall(gap))
        if _NUMBER_BY.fullmatch(gap):
            return len(gap)  # "Zaporizhzhia region 80"
        # a place before the number: "In the Kharkiv region Russia gained 50 and lost 3"
        opens = _OPENS_IN.search(lead)
        areas = any(q.unit in AREA_UNITS for q in self._in(mention.end, quantity.start))
        of_that = OF_THAT.match(self.low, quantity.end + 1)
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
        cost = len(gap) + 10 * len(CLAUSE.findall(gap)) + 40 * len(between)
        new_clause = _CLAUSE_OF_PLACE.search(gap)
        if new_clause and any(mention.end <= c.start < quantity.start for c in self.near_counters):
            return None
        if re.search(r"[;]", gap) or cost > 260:
            return None
        return cost
