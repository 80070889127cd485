"""Why a reading may not be what its sentence says: rules, asked in this order.

Those of the first table look at what is compared, at whose ground and at when; those of the second
at whether known words of its clause mean together what the reading says.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from reading import sides
from reading.comparison_counters import british
from reading.comparison_frame import SIDE_NAMED, Frame
from reading.comparison_model import Reading
from reading.comparison_ranks import ASIDE
from reading.comparison_rules import rule
from reading.comparison_subject import LISTED, NO_MONTH
from reading.comparison_words import not_known
from reading.comparisons_said import when
from reading.days import INVASION, month_end

NUMBERS = ("value", "threshold")
HELD = ("share_held", "area_held")
_RATIOS = ("multiple_of", "fraction_of", "change_percent")
_PAIRS = (*_RATIOS, "more_than", "less_than", "as_much_as")  # one period beside another
_RECORDS = ("largest_since", "smallest_since", "first_since", "rank")
_MOST_GAINED = 20_000  # km² or square miles, in any time after the first weeks
EXCEPT = rule(r"\b{except}\b")
ONE_OF = "“One of the …” does not say which place in the order is meant."
LEAVES_OUT = "It leaves something out of the comparison; no series does."
OTHER_SIDE = "It sets ground taken by one side beside that of the other; no series does."
_BEST_FOR_WHOM = "For which side it was the best or the worst is not clear here."
_BESIDE_LEVEL = "It compares what was held, not what was gained."


@dataclass(frozen=True)
class _Claim:
    """A reading in its sentence. start, end: its place there."""

    f: Frame
    r: Reading
    start: int
    end: int

    @property
    def alone(self) -> bool:
        return self.r.kind in NUMBERS

    @property
    def held(self) -> bool:
        return self.r.measure in HELD

    @property
    def words(self) -> str:
        return self.f.m[self.start : self.end]

    @property
    def said(self) -> str:
        return self.f.said(self.start, self.end)

    @property
    def before(self) -> str:
        return self.f.m[: self.start]

    @cached_property
    def last(self) -> int:
        return self.f.clause(self.start, self.end)[1]

    @cached_property
    def clause(self) -> str:
        return self.f.m[slice(*self.f.clause(self.start, self.end))]

    @property
    def rest(self) -> str:
        """Its words, and the rest of their clause."""
        return self.f.m[self.start : self.last]

    @cached_property
    def part(self) -> tuple[int, int]:
        """What stands between two cuts of the sentence around it."""
        return self.f.part_around(self.start, self.end)

    @property
    def part_said(self) -> str:
        return self.f.m[slice(*self.part)]

    @property
    def ahead(self) -> str:
        return self.f.m[self.part[0] : self.start]

    @cached_property
    def own_places(self) -> list[int]:
        """Where its period stands, and is nothing that another is compared with."""
        return [place for place in self.named if place not in self.f.used]

    @cached_property
    def named(self) -> list[int]:
        bounds = (self.r.subject_start, self.r.subject_end)
        return [place for place, p in self.f.periods() if (p.first, p.last) == bounds]

    def in_part(self, place: int) -> bool:
        return self.part[0] <= place < self.part[1]

    @cached_property
    def reference_days(self) -> int:
        """Of how many days, less one, the period is that it is compared with; -1: with none."""
        first, last = self.r.reference_start, self.r.reference_end
        return (last - first).days if first and last else -1

    @property
    def on_days(self) -> bool:
        """Whether the maps that have days can answer: windows of the country, told by their days."""
        r = self.r
        return (
            r.place_ids == ("ua",)
            and r.measure is None
            and r.subject_basis != "assumed"
            and r.subject_start < r.subject_end <= self.f.context.today
        )


_Rule = Callable[[_Claim], str]  # the reason, or nothing


def _first(rules: Sequence[_Rule], claim: _Claim) -> str:
    return next((why for why in (doubts(claim) for doubts in rules) if why), "")


def doubt(f: Frame, r: Reading, span: tuple[int, int]) -> tuple[str, Reading]:
    """Why a reading may not be what the sentence says ("" where nothing speaks against it), and the
    reading, with the measure that the sentence gives it."""
    claim = _Claim(f, r, *span)
    if why := _first(_DOUBTS, claim):
        return why, r
    signs = r.kind == "net_sign" or (r.kind in ("first_since", "threshold") and r.threshold == 0)
    if signs or (r.kind == "streak" and not rule(r"\b{ukraine_word}\b").search(f.m)):
        return "", r
    if claim.held:
        return _level(claim), r
    why = _first(_AMOUNTS, claim)
    return (why, r) if why else _as_meant(claim)


def misplaced(f: Frame, r: Reading, span: tuple[int, int]) -> str:
    """Why known words of a clause do not mean together what a reading says: another's period,
    another's ground, a level."""
    return _first(_MISPLACED, _Claim(f, r, *span))


# -- who, and who counts


def _unknown_counter(c: _Claim) -> str:
    """An institution that counts, in the part of the sentence of a reading, and is not known."""
    f = c.f
    first, last, _ = f.part_of_counter(f.s.at[c.start] - f.offset)
    if any(first <= m.start() < last for m, _ in f.names.counters(f.piece)):
        return ""
    part = british(f.piece[first:last])
    for found in rule(r"\b{institution}\b").finditer(part):
        before, behind = part[: found.start()], part[found.end() :]
        counts = rule(
            r"^(?:'s)?(?: \([^)]*\))?,?(?: [\w,'.-]+){0,5}? {reported}\b|^'s {its_count}\b"
        ).match(behind) or rule(r"\b{according_to} (?:[\w'.-]+,? ){0,5}$").search(before)
        if counts and not rule(r"\b{told_to}$|\b{word_meeting}\b").search(before):
            lead = rule(r"\b(?:(?:[A-Z][\w'.-]+|{the_of}) )+$", 0).search(
                f.piece[first : first + found.start()]
            )
            start = first + (lead.start() if lead else found.start())
            who = f.piece[start : first + found.end()].strip()
            return f"Whose count that is, is not known here: “{who}”."
    return ""


def _pronoun(c: _Claim) -> str:
    """Why "it gained 1,006 sq km" alone says nothing: who it is, or where, stands elsewhere."""
    f = c.f
    if SIDE_NAMED.search(f.m) or rule(r"{OBLAST}|\b{the_army}\b").search(f.m):
        return ""
    acts = rule(
        r"(?:^|{CLAUSE}|{PERIOD}|\b{and_also}) ?\W?(?P<it>{it_or_its_army})\b (?:[\w']+ ){0,3}?{acts}"
    ).search(f.m)
    if not acts or (f.context.sided and not f.context.placed):
        return ""
    if f.context.placed:
        return f"Whom “{acts['it']}” means, and where, may stand in the sentence before."
    return f"Whom “{acts['it']}” means, and where that was, stands in another sentence."


# -- when


def _to_come(c: _Claim) -> str:
    r, today = c.r, c.f.context.today
    if r.subject_start > today:
        return f"{when(r.subject_start, r.subject_end)} is still to come."
    if r.subject_end > today and r.step == "year" and r.qualifier != "already":
        return f"{when(r.subject_start, r.subject_end)} is not over."
    if r.reference_start and r.reference_start > today:
        return "The period that it is compared with is still to come."
    return ""


def _one_of_several(c: _Claim) -> str:
    if rule(r"\b{among}(?:\w+ ){0,3}$").search(c.before):
        return ONE_OF
    months = rule(r"\b{MONTH}, {MONTH},? (?:{and_area}|&) {MONTH}\b")
    if months.search(c.f.said(0, len(c.f.m))):
        return "It lists several months; name the first and the last of them."
    return ""


def _taken_or_held(c: _Claim) -> str:
    small = c.r.measure == "share_held" and c.r.step == "month" and (c.r.threshold or 100) < 5
    return "Whether that share was taken or is held is not clear." if small else ""


def _months_together(c: _Claim) -> str:
    several = r"\b(?:{up_to_twelve}|\d{1,2})[- ]"
    lasting = several + r"{months_until}\b"
    if c.alone or c.r.kind == "share":
        lasting += r"|\b{over_time}(?: {the})?(?: {last_past})? (?:{up_to_twelve}|\d{1,2}|{several}) {months_or_years}\b"
    else:
        lasting += r"|" + several + r"{months_together}\b|-{month_total}\b"
    if rule(lasting).search(c.clause):
        return "It speaks of several months together; name the first and the last."
    return ""


def _leaves_out(c: _Claim) -> str:
    aside = c.r.kind == "share" or (c.r.kind == "rank" and ASIDE.search(c.f.m))
    return LEAVES_OUT if not aside and EXCEPT.search(c.f.m) else ""


def _for_whom(c: _Claim) -> str:
    worst = rule(r"\b{word_worst}\b").search(c.words)
    whose = c.f.m[max(0, c.start - 30) : c.end]
    if worst and not rule(r"\b{its_worst}\b|\b{worst_for}\b").search(whose):
        return "For which side it was the worst is not clear here."
    if rule(r"\b{best_or_worst}\b").search(c.words) and sides.actor(c.before) == "ua":
        return _BEST_FOR_WHOM
    return ""


def _other_side(c: _Claim) -> str:
    foe = rule(r"\b{than_side}\b").search(c.rest)
    if foe:
        own = sides.actor(c.before + c.rest[: foe.start()]) or "ru"
        if (sides.actor(foe[0]) or "ru") != own:
            return OTHER_SIDE
    place = rule(r"\b{sets_beside_place}(?: {those_in})*(?: \w+)? {OBLAST}")
    if c.r.reference_start and place.search(c.rest):
        return "It sets one place beside another; no series does."
    return ""


def _added_up(c: _Claim) -> str:
    if c.r.kind in ("more_than_combined", "largest_since", "smallest_since"):
        return ""
    if rule(r"\b{added_up}\b").search(c.rest):
        return ""
    pair = c.r.step == "month" and c.r.kind in ("more_than", "less_than")
    for place in c.f.used:
        several = pair and c.f.period_at(place).count > 1
        two = several or rule(r" {and_area} ").search(c.f.said(place, place + 1))
        between = rule(r"\b{word_between}\b").search(c.f.m[max(0, place - 9) : place])
        if c.start <= place < c.end and two and not between:
            return "Whether the two periods are added up is not said."
    return ""


def _beside_a_month(c: _Claim) -> str:
    longer = c.r.kind in _RATIOS and c.r.step != "month" and 0 <= c.reference_days < 32
    return "It sets a longer time beside a month." if longer else ""


def _a_year_after(day: date) -> date:
    return day.replace(year=day.year + 1, day=1)


def _of_which_year(c: _Claim) -> str:
    r, today = c.r, c.f.context.today.replace(day=1)
    if (
        r.step == "month"
        and r.kind in _PAIRS
        and r.subject_basis != "assumed"
        and r.reference_start
        and r.reference_start > date(2022, 2, 1)
        and r.subject_start < _a_year_after(r.reference_start) <= today
        and not rule(r"\b20\d\d\b|\b{of_last_year}\b").search(c.said)
    ):
        return "Of which year the month is that it is compared with, is not said."
    return ""


def _of_each_year(c: _Claim) -> str:
    if rule(r"\b{any_other}{PERIOD}").search(c.clause):
        return "It compares only one month of each year; no series does."
    return ""


def _whole_year_before(c: _Claim) -> str:
    if (
        c.r.step in ("month", "window")
        and c.r.kind not in _RECORDS
        and c.reference_days > 31
        and rule(r"\b{the_year_before}(?:'s)?$").search(c.said)
        and not rule(r"\b{whole}\b").search(c.said)
    ):
        return "Whether the whole year before is meant or the same part of it is not said."
    return ""


def _other_period(c: _Claim) -> str:
    """A period in the words of a comparison that is neither compared nor compared with."""
    f, r = c.f, c.r
    if r.kind in ("value", "streak", "share"):
        return ""
    days = (r.subject_start, r.subject_end, r.reference_start, r.reference_end)
    own = {(day.month, day.year) for day in days if day}
    for place, p in f.periods():
        if not c.start <= place < c.last or place in f.used or p.relative:
            continue
        if LISTED.search(f.m[:place]) or f.is_spoken(place) or p.first <= date(2022, 3, 1):
            continue
        if p.bare and p.first.month in {month for month, _ in own}:
            continue
        of_year = p.step == "year" and p.first.year in {year for _, year in own}
        if (p.first.month, p.first.year) in own or of_year:
            continue
        behind = rule(r"{AREA}[^,;\ue000-\ue7ff]{0,60}$").search(f.m[c.start : place])
        if not (behind and c.alone):
            other = f.said(place, place + 1)
            return f"Another period stands in it, and what it does there is not clear: “{other}”."
    return ""


def _assumed(c: _Claim) -> str:
    r = c.r
    before = r.reference_start and r.subject_start == _a_year_after(r.reference_start)
    yearly = rule(r"\b{years}\b|\d{4}").search(c.said)
    if r.subject_basis == "assumed" and before and r.kind not in _RECORDS and not yearly:
        return "It does not say which month is compared; name one, such as November 2025."
    return ""


def _second_comparison(c: _Claim) -> str:
    found = rule(r"\b{since_than_except}\b").search(c.f.m[c.end : c.last])
    if c.alone or not found or any(a <= c.end + found.start() < b for a, b in c.f.spans):
        return ""
    return f"A part of the comparison was not understood: “{c.f.said(c.end, c.last)}”."


def _beside_longer(c: _Claim) -> str:
    assumed = c.r.subject_basis == "assumed" and c.r.step == "month"
    if assumed and c.r.kind in (*_PAIRS, "more_than_combined") and c.reference_days > 40:
        return "It compares with a longer time; which period is compared is not said here."
    return ""


def _inside_a_month(c: _Claim) -> str:
    r, whole = c.r, c.on_days or c.held
    days = (r.subject_start, r.subject_end + timedelta(days=1))
    if not whole and r.qualifier != "already" and any(day.day != 1 for day in days):
        return "It goes from or up to a day inside a month; the series here are of whole months."
    if r.kind in _RECORDS or not r.reference_start or not r.reference_end:
        return ""
    if r.reference_start == INVASION:
        return "It compares with the first weeks of the invasion; no series has them."
    if not whole and (r.reference_start.day != 1 or r.reference_end != month_end(r.reference_end)):
        return "It compares with a part of a month; the series here are of whole months."
    return ""


_DOUBTS = (
    _unknown_counter,
    _pronoun,
    _to_come,
    _one_of_several,
    _taken_or_held,
    _months_together,
    _leaves_out,
    _for_whom,
    _other_side,
    _added_up,
    _beside_a_month,
    _of_which_year,
    _of_each_year,
    _whole_year_before,
    _other_period,
    _assumed,
    _second_comparison,
    _beside_longer,
    _inside_a_month,
)

# -- whose ground, and whether gained or held


def _level(c: _Claim) -> str:
    r, whole = c.r, (month_end(c.r.subject_end), c.f.to_date())
    if r.subject_start != r.subject_end and (
        r.subject_start.day != 1 or r.subject_end not in whole
    ):
        return "It speaks of what was held on some days; name one day or one month."
    if rule(r"\b{peaks}\b").search(c.clause):
        return "What was held at its peak is not what was held at the end of that time."
    if sides.actor(c.before) == "ua":
        return "It speaks of what Ukraine holds; the series here are of what Russia holds."
    return ""


def _too_large(c: _Claim) -> str:
    large = c.alone and c.r.unit != "percent" and (c.r.threshold or 0) > _MOST_GAINED
    if large and c.r.subject_start > date(2022, 4, 1):
        return "So large an area is held, not gained in that time; write “held”."
    return ""


def _beside_level(c: _Claim) -> str:
    if c.alone or c.r.kind == "share" or rule(r"{GAINS}").search(c.clause):
        return ""
    held = any(o.measure in HELD for o in c.f.readings) or rule(r"\b{holds}\b").search(c.clause)
    return _BESIDE_LEVEL if held else ""


_AMOUNTS = (_too_large, _beside_level)


def _as_meant(c: _Claim) -> tuple[str, Reading]:
    """The reading with the measure that follows from who gained or lost."""
    who, did = sides.meant(c.before, c.rest)
    if did == "lost":
        if c.r.kind == "value" and rule(r"\b{less_the_losses}\b").search(c.clause):
            return "", replace(c.r, threshold=-(c.r.threshold or 0))
        return (
            "It speaks of ground lost. Write “on balance” for Russia's losses less its gains, or "
            "“Ukraine took back”."
        ), c.r
    if who == "ua" and did == "gained":
        return (
            "It speaks of what Ukraine gained. Write “Ukraine took back” for the ground it retook, or "
            "“Russia lost more than it gained” for the balance."
        ), c.r
    if did == "took back":
        return "", replace(c.r, measure="gross_loss")
    if sides.russia_took_back(c.before, c.rest):
        return "Whether Russia took back ground of its own or Ukraine's, is not said.", c.r
    return "", c.r


# -- known words that do not mean that together

_THAT_TIME = rule(r"\b{that_time}\b")
_POINTS = rule(r"^\W*(?:{and_but} )?{it_marks}\b")
# What goes on while it is written is not the month before.
_NOW = rule(r"\b(?:{is_taking}|{currently}|{word_now})\b")


def _time_elsewhere(c: _Claim) -> str:
    """A time that another clause or sentence names."""
    if any(map(c.in_part, c.own_places)) or not (found := _THAT_TIME.search(c.part_said)):
        return ""
    said = c.f.said(c.part[0] + found.start(), c.part[0] + found.end())
    return f"Which time is meant by “{said}” is not said in that clause."


def _number_of_another(c: _Claim) -> str:
    if not c.alone or c.held or any(map(c.in_part, c.named)):
        return ""
    for place, p in c.f.periods():
        stated = not p.relative and place not in c.f.used and p.first != INVASION
        within = p.first <= c.r.subject_end and c.r.subject_start <= p.last
        # no other number's
        its = place < c.end or not rule(r"{AREA}").search(c.f.m[c.end : place])
        if c.in_part(place) and stated and its and not within and not c.f.is_spoken(place):
            return f"Whether the number belongs to “{c.f.said(place, place + 1)}” is not clear."
    return ""


def _points_elsewhere(c: _Claim) -> str:
    own = c.own_places
    behind = own and min(own) > c.end and not any(map(c.in_part, own))
    if c.r.kind in _PAIRS and behind and _POINTS.match(c.part_said):
        return "It points to something in another sentence; which period that was is not said here."
    return ""


def _neither_month(c: _Claim) -> str:
    if c.r.subject_basis != "assumed":
        return ""
    text, (first, last) = c.f.without_counters, c.part
    whole = not [*not_known(text[:first] + " , " + text[last:], [])]
    dated = any(c.start <= place < c.end for place, _ in c.f.periods())
    has = rule(r"\b{has}\b").search(c.part_said)
    if c.r.kind in _PAIRS and not dated and (has or not whole):
        return "It says neither which month it compares nor with which."
    if c.r.kind not in _RECORDS or rule(r"\b{any_month}\b").search(c.part_said):
        return ""
    unclear = not whole or _NOW.search(c.part_said) or _POINTS.match(c.part_said)
    return NO_MONTH if unclear else ""


def _when_told(c: _Claim) -> str:
    """Days up to which it was counted, or on which it was said."""
    if c.alone and not c.held and rule(r"\b{by_its_end}{PERIOD}").search(c.part_said):
        return "What was taken up to some day is not what was gained in that month."
    published = rule(r"\b{published_in} {PERIOD}$")
    if c.alone and any(published.search(c.f.m[: place + 1]) for place in c.own_places):
        return "When that was said is no month of the gain; which month is meant is not said."
    report = rule(r"^(?:'s)? (?:\w+ )?{report_kind}\b")
    if c.own_places and all(report.match(c.f.m[place + 1 :]) for place in c.own_places):
        return "The month of a report is no month of the gain; name that of the gain."
    return ""


def _a_part(c: _Claim) -> str:
    """A number of a part of the ground."""
    if not c.alone or c.r.place_ids != ("ua",):
        return ""
    own = rule(r"^ (?:\w+ )?{in_time} {PERIOD}").match(c.f.m[c.end :])
    if not own and rule(r"\b{includes}(?: \w+){0,2} $").search(c.ahead):
        return "The number is a part of another one, or comes on top of it."
    own_clause = rule(r"\b{contrast}\b").split(c.before)[-1]
    part = rule(r"\b{part_of_ground}\b[^;\ue800-\uf3ff]*$").search(own_clause) or rule(
        r"(?:\d|{NUMBER}|\w) {of_them} $"
    ).search(c.ahead)
    if part and not rule(r"\b{gain_of_the} $").search(c.ahead):
        return "Which part of the ground that number counts, is not clear."
    return ""


def _at_most(c: _Claim) -> str:
    if c.alone and rule(r"\b(?:{very_most}|{as_many_as}) $").search(c.before):
        return "It says at most or at least how much, not how much."
    return ""


def _of_averages(c: _Claim) -> str:
    if c.r.kind in _PAIRS and rule(r"\b{average}\b").search(c.f.m[c.start : c.part[1]]):
        return "It compares with an average; the series here are of single months and years."
    return ""


def _a_difference(c: _Claim) -> str:
    if c.alone and rule(r"\b{gap_between}\b").search(c.ahead):
        return "The difference between two counts or times is no gain."
    return ""


def _held_in_all(c: _Claim) -> str:
    in_all = rule(r"\b(?:{the_total_ground}|{is_under_control}|{in_its_hands})\b")
    if c.alone and not c.held and in_all.search(c.part_said):
        return "What was held in all is not what was gained in that time; write “held”."
    return ""


def _for_ukraine(c: _Claim) -> str:
    best = rule(r"\b{best_or_worst}\b").search(c.words)
    return _BEST_FOR_WHOM if best and rule(r"\b{good_for_ukraine}\b").search(c.part_said) else ""


def _counted_from_another_year(c: _Claim) -> str:
    year = rule(r"^,? {tells_when}\b[^;.]{0,80}?({PERIOD})").match(c.f.m[c.end :])
    if c.r.kind not in _RECORDS or not year or not c.r.reference_end:
        return ""
    p = c.f.s.period(year[1])
    if not p.relative and p.first != INVASION and p.first.year != c.r.reference_end.year:
        return "Of which year the month or season is that it counts from, is not clear."
    return ""


def _took_from_whom(c: _Claim) -> str:
    gain = c.r.measure != "gross_loss" and not c.held and c.r.threshold != 0
    signs = c.r.kind in ("net_sign", "streak")
    if gain and not signs and sides.took_back(c.before, c.f.m[c.start : c.part[1]]):
        return "Who took ground back from whom is not clear here."
    return ""


_MISPLACED = (
    _time_elsewhere,
    _number_of_another,
    _points_elsewhere,
    _neither_month,
    _when_told,
    _a_part,
    _at_most,
    _of_averages,
    _a_difference,
    _held_in_all,
    _for_ukraine,
    _counted_from_another_year,
    _took_from_whom,
)
