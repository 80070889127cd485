"""What is known while a sentence is read for comparisons: its finds, its readings, what was left."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from reading import days, doubts
from reading.comparison_counters import NO_COUNTER, Names, estimator
from reading.comparison_model import Left, Reading
from reading.comparison_rules import rule
from reading.comparison_sentence import AREAS, END, OBLASTS, PERIODS, Part, Sentence
from reading.days import Named, month_end
from reading.named import counted
from reading.quantities import Amount

SIDE_NAMED = rule(r"\b{side_named}\b")
NOTHING = Amount(0.0, "km2", None, 0, 0)  # what a balance is set against
_DENIED = rule(r"\b{denied}\b[^,;]{0,30}$")
# Where a clause ends that a comparison stands in: what comes behind only tells more.
_CUT = rule(
    r"[;:—]|\((?!{word_isw}\b|{NUMBER}\)|\w+ {NUMBER}\))|(?<!{word_isw})(?<!{NUMBER})\)| [–-] |,(?!\d)"
    r"|\b{opens_clause}\b|\b{as_it}|{SECOND}|\b{and_did}"
)
# A period before which one of these stands is one that something is compared with.
_A_PERIOD_COMPARED = rule(
    "|".join(
        (
            r"\b{since_only}\b(?:(?! {when_it}\b)[^,;—\ue000-\ue7ff]){0,60} $",
            r"\b{word_including}(?: {the})?(?: {the_months_of})? $",
            r"\b{before_compared}(?: {vaguely_in}){0,3} $",
            r"\b(?:{changed}|{above_or_below})(?: {an})?(?:[^,;—\ue000-\ue7ff]{0,60}?\b{in_or_from})?(?: {whole_of}){0,2} $",
            r"\b(?:{many_times}|\w+{word_fold})(?: {that_of})?(?: {the})? $",
            r"\b{part_the} (?:{NUMBER}|\d[\d,.]*)[^,;—\ue000-\ue7ff]{0,40}\b{of_or_from}(?: {the_all_of})? $",
            r"\b(?:{like}|{against})(?: {the_about}){0,2} {NUMBER}[^,;—\ue000-\ue7ff]{0,45}\b{in_or_from}(?: {whole_of}){0,2} $",
            # "four years after it invaded in February 2022"
            r"\b{before_or_after}\b[^,;—\ue000-\uefff]{0,60} {in_of_on} $",
            r"\b{between_in} $",
            r"\b{began}\b[^,;—\ue000-\uefff]{0,40}\b{in_of_on} $",
        )
    )
)
_SPOKEN = rule(r"\b{spoken}\b[^,;]{0,60}\b(?:{on_a_date}|{day_of_week},?) $")
_OF_LAND = rule(r"\b{of_land}\b")


@dataclass
class Context:
    """What later sentences may leave unsaid."""

    today: date
    subject: Named | None = None
    estimator: str | None = None
    named: list[Named] = field(default_factory=list)  # the periods of this sentence
    before: list[Named] = field(default_factory=list)  # and of the one before it
    sided: bool = False  # whether a sentence before it names a side
    placed: bool = False  # whether the sentence before it names an oblast


class Frame:
    """One sentence while it is read. m: its marked text; piece: as written; offset: of it in the text."""

    def __init__(
        self, sentence: Sentence, piece: str, offset: int, names: Names, context: Context
    ) -> None:
        self.s, self.m = sentence, sentence.marked
        self.piece, self.offset = piece, offset
        self.names, self.context = names, context
        self.readings: list[Reading] = []
        self.spans: list[tuple[int, int]] = []  # of the readings, in the marked sentence
        self.left: list[Left] = []
        self.used: set[int] = set()  # where periods stand that something is compared with
        self.covered: list[tuple[int, int]] = []
        self.twice: tuple[int, int] | None = None  # "since April 2024, in nearly two years"
        who = estimator(piece, names)
        self.estimator = who or context.estimator
        if who:
            context.estimator = who
        self._give_years()
        base = rule(r"\W*\b{relative_to} {NEAR}({PERIOD})").match(self.m)
        self.base = base.start(1) if base else None
        self.inherited = context.subject
        self.held = bool(rule(r"\b{level}\b").search(self.m))

    # -- the sentence and its parts

    def said(self, start: int, end: int) -> str:
        """A part of the marked sentence as it was written."""
        return self.piece[self.s.at[start] - self.offset : self.s.at[end] - self.offset].strip()

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The clause around a part of the sentence."""
        first, last = 0, len(self.m)
        for found in rule(r"{CLAUSE}").finditer(self.m):
            if found.end() <= start:
                first = found.end()
            elif found.start() >= end:
                last = found.start()
                break
        return first, last

    @cached_property
    def without_counters(self) -> str:
        """The marked sentence with the names of those who count made blank."""
        named = [m.span() for m, _ in self.names.counters(self.piece)]
        return "".join(
            " " if any(a <= at - self.offset < b for a, b in named) else char
            for char, at in zip(self.m, self.s.at, strict=False)
        )

    @cached_property
    def cuts(self) -> list[tuple[int, int]]:
        """Where its clauses end."""
        return [m.span() for m in _CUT.finditer(self.without_counters)]

    def part_around(self, start: int, end: int) -> tuple[int, int]:
        """What stands between two of its cuts around a part of the sentence."""
        first = max([0, *(b for _, b in self.cuts if b <= start)])
        return first, min([len(self.m), *(a for a, _ in self.cuts if a >= end)])

    def search(self, template: str) -> Iterator[re.Match[str]]:
        """Where a rule holds in what was not read yet; what is denied is left."""
        for match in rule(template).finditer(self.m):
            if not self.taken(match) and not self.denied(match):
                yield match

    def search_all(self, templates: Iterable[str]) -> Iterator[re.Match[str]]:
        """Where any of some rules hold, found before the first of them is read."""
        yield from [match for template in templates for match in self.search(template)]

    def taken(self, match: re.Match[str]) -> bool:
        return any(a < match.end() and match.start() < b for a, b in self.covered)

    def denied(self, match: re.Match[str]) -> bool:
        """Whether the sentence says that it is not so; then it is left."""
        if not _DENIED.search(self.m[: match.start()]) or rule(r"\b{not_only}\b").search(self.m):
            return False
        self.refuse(match, "A comparison that is denied: only positive ones are checked.")
        return True

    # -- its periods

    def _give_years(self) -> None:
        """ "In the spring of 2024 … in May": a bare month after a stated year or season is of it."""
        stated: Named | None = None
        for place, period in self.periods():
            if period.step in ("year", "window", "to_date") and period.basis == "stated":
                stated = None if period.relative or self.is_compared(place) else period
            elif period.bare and period.step == "month" and stated:
                years = range(stated.first.year, stated.last.year + 1)
                days = (date(year, period.first.month, 1) for year in years)
                first = next((day for day in days if stated.first <= day <= stated.last), None)
                if first is not None and not self.is_compared(place):
                    self.s.periods[ord(self.m[place]) - ord(PERIODS)] = replace(
                        period, first=first, last=month_end(first), bare=False, basis="stated"
                    )

    def periods(self) -> list[tuple[int, Named]]:
        """The periods of the sentence with their places in it."""
        return [
            (place, self.s.period(char))
            for place, char in enumerate(self.m)
            if PERIODS <= char < AREAS
        ]

    def period_at(self, place: int) -> Named:
        return self.s.period(self.m[place])

    def to_date(self) -> date:
        """To which day a total "so far" goes: in a month's first days the month before, else today."""
        if self.context.today.day > 10:
            return self.context.today
        return month_end(days.months_before(self.context.today, 1))

    def since_start(self, period: Named) -> Named:
        """ "Since the start of 2025": up to the last whole month, or to the year's end."""
        end = self.to_date()
        if end.year > period.first.year and (end - date(period.first.year, 12, 31)).days > 31:
            return replace(period, last=end, step="window", relative="")
        if end.year > period.first.year or end == date(period.first.year, 12, 31):
            return replace(period, last=date(period.first.year, 12, 31), step="year", relative="")
        return replace(period, last=max(end, month_end(period.first)), step="to_date", relative="")

    def resolved(self, period: Named) -> Named | None:
        """A period on its own: "the previous month" counts from the sentence's subject."""
        subject = self.context.subject
        if period.relative:
            if subject is None or period.relative in ("start", "first year"):
                return None
            said = self.piece[period.start : period.end]
            if subject.basis == "assumed" and rule(r"^(?:{the} )?{last_months}\b").match(said):
                return None  # they end now, not before a month that nobody named
            first, last = counted((subject.first, subject.last), period)
            step = "month" if (last - first).days < 32 else "window"
            return Named(first, last, step, 0, 0, basis=subject.basis)
        if period.step == "year" and period.first.year == self.context.today.year:
            return self.since_start(replace(period, relative="start"))
        return period

    def reference(self, period: Named, subject: Named) -> tuple[date, date, str]:
        """A reference resolved against the subject: bare months are before it."""
        if period.relative and period.relative not in ("start", "first year"):
            first, last = counted((subject.first, subject.last), period)
            step = "month" if (first.year, first.month) == (last.year, last.month) else "window"
            return first, last, step
        first, last = period.first, period.last
        if period.bare:
            # the newest of that name before the subject; a season is several months
            length = (last.year - first.year) * 12 + last.month - first.month
            while last >= subject.first:
                first = first.replace(year=first.year - 1)
                last = month_end(days.months_before(first, -length))
            newer = first.replace(year=first.year + 1)
            if month_end(days.months_before(newer, -length)) < subject.first:
                first = newer
            last = month_end(days.months_before(first, -length))
        return first, last, period.step

    def is_compared(self, place: int) -> bool:
        """Whether a period is one that something is compared with: "since May", "up from 610 in October"."""
        return bool(_A_PERIOD_COMPARED.search(self.m[:place]))

    def is_until(self, place: int) -> bool:
        """Whether what was taken is counted up to a period: "by November it had taken 4,500"."""
        up_to = rule(r"\b{up_to_then}(?: {the})?(?: {end_of})? $")
        return not self.held and bool(up_to.search(self.m[:place]))

    def is_spoken(self, place: int) -> bool:
        """Whether a day is the one on which somebody spoke."""
        before, after = self.m[:place], self.m[place + 1 :]
        if self.period_at(place).step != "day":
            said = rule(r"\b{reported}(?: \w+){0,2} {in_last} $").search(before)
            return bool(
                said
                and (
                    rule(r"^(?:'s)? {that}\b").search(after)
                    or rule(r"\b{told_in} $").search(before)
                )
            )
        opens = rule(r"^\W*(?:{on} )?$").search(before)
        speaks = opens and rule(r"^[^;]{0,90}\b{speaks}\b").search(after)
        return bool(_SPOKEN.search(before) or speaks)

    # -- who counted

    def part_of_counter(self, place: int) -> tuple[int, int, bool]:
        """The part of the piece in which one who counts speaks, and whether there are others:
        "AFP says …, while DeepState has …"."""
        cuts = [m.start() for m in rule(r"\b{contrast}\b|;").finditer(self.piece)]
        first = max([0, *(c for c in cuts if c <= place)])
        return first, min([len(self.piece), *(c for c in cuts if c > place)]), bool(cuts)

    def counted_by(self, place: int) -> str | None:
        """Whose count it is: who is named in the same part."""
        first, last, several = self.part_of_counter(place)
        for match, who in self.names.counters(self.piece[:place])[-1:]:
            behind = self.piece[match.end() :]
            its = rule(r"'s? (?:\w+ ){0,2}").fullmatch(self.piece[match.end() : place])
            if its and not NO_COUNTER.match(behind):
                return who
        before = self.piece[first:place]
        if rule(r"^\W*{word_both}\b").search(self.piece):
            return None
        if rule(r"\b{side_claims}\b").search(before):
            return estimator(before, self.names)
        own = estimator(self.piece[first:last], self.names)
        if own is None and several and rule(r"\b{reported}\b").search(before):
            return None  # "milbloggers claim …, but DeepState has …"
        return own or self.estimator

    # -- its readings, and what is left

    def leave(self, start: int, end: int, why: str) -> None:
        self.left.append(Left("", self.s.at[start], self.s.at[end], why))

    def refuse(self, match: re.Match[str] | Part, why: str) -> None:
        """Leaves what a rule found, so that no other reads it."""
        self.covered.append(match.span())
        self.leave(*match.span(), why)

    def add(
        self,
        match: re.Match[str] | Part,
        subject: Named,
        kind: str,
        comparator: str | None,
        reference: tuple[date, date] | None = None,
        *,
        factor: float | None = None,
        amount: Amount | None = None,
        qualifier: str | None = None,
        measure: str | None = None,
        places: tuple[str, ...] | None = None,
    ) -> None:
        """Adds a reading."""
        start, end = self.s.span(match)
        self.covered.append(match.span())
        self.spans.append(match.span())
        self.readings.append(
            Reading(
                kind=kind,
                measure=measure or self._measure(match.end()),
                place_ids=places or self.places(*match.span()),
                subject_start=subject.first,
                subject_end=subject.last,
                step=subject.step,
                comparator=comparator,
                reference_start=reference[0] if reference else None,
                reference_end=reference[1] if reference else None,
                factor=factor,
                threshold=amount.value if amount else None,
                unit=amount.unit if amount else None,
                qualifier=qualifier.lower() if qualifier else amount.qualifier if amount else None,
                estimator_id=self.counted_by(start - self.offset),
                start=start,
                end=end,
                subject_basis=subject.basis,
                doubts=doubts.words(self._doubts(subject)),
            )
        )

    def read(self) -> Iterator[tuple[Reading, tuple[int, int]]]:
        """The readings with their places in the marked sentence."""
        return zip(self.readings, self.spans, strict=True)

    def _measure(self, end: int) -> str | None:
        """Gross gains, where the sentence speaks of them and not, since then, of net ones."""
        found = [*rule(r"\b(?P<gross>{gross})\b|\b{word_net}\b").finditer(self.m)]
        said = [m for m in found if m.start() < end] or found
        return "gross_gain" if said and said[-1]["gross"] else None

    def _doubts(self, subject: Named) -> list[str]:
        """Names of ``doubts.DOUBTS`` that hold of a comparison of that period in this sentence."""
        here = any((p.first, p.last) == (subject.first, subject.last) for p in self.s.periods)
        counters = {who for _, who in self.names.counters(self.piece)}
        ground = self.s.areas or _OF_LAND.search(self.m) or SIDE_NAMED.search(self.piece)
        why = (
            ("subject", subject.basis == "assumed" or (subject == self.inherited and not here)),
            ("ground", not ground),
            ("counter", not counters),
            ("counters", len(counters) > 1),
        )
        return [name for name, holds in why if holds]

    # -- its places

    def places(self, start: int, end: int) -> tuple[str, ...]:
        """The oblasts that a comparison is about: those that it stands in, not those of its backdrop."""
        first, last = self.clause(start, end)
        last = max(end, last)
        found: list[int] = []
        for place, char in enumerate(self.m):
            if OBLASTS <= char <= END and place < last and self._is_meant(place, bool(found)):
                found.append(place)
        # Those of its own clause, with a list that leads up to them; else those named before.
        inside = [place for place in found if first <= place]
        if inside:
            listed = rule(r"{OBLAST}(?:, {OBLAST})*,?(?: {and_area})?(?: {the_in})? $").search(
                self.m[: inside[0]]
            )
            start = listed.start() if listed else inside[0]
            found = [place for place in found if start <= place]
        elif rule(r"\b{nationwide}\b").search(self.m[first:last]):
            return ("ua",)
        ids = [i for place in found for i in self.s.oblast(self.m[place])]
        return tuple(dict.fromkeys(ids)) or ("ua",)

    def _is_meant(self, place: int, after_another: bool) -> bool:
        """Whether an oblast is one in which the ground lies of which the sentence speaks."""
        before, after = self.m[:place], self.m[place + 1 :]
        own, _ = self.clause(place, place + 1)
        if (
            rule(r"^(?:'s)? {part_of_oblast}\b").search(after)
            or rule(r"\b{mostly}\b[^,;]{0,60}$").search(before)
            or rule(r"\b{backdrop}\b[^;]{0,90}$").search(self.m[own:place])
        ):
            return False
        chained = rule(r"{OBLAST}(?:,| {and_area}|, {and_area})(?: {the_in})? (?:\w+ )?$")
        return bool(
            (after_another and chained.search(before))
            or rule(r"\b{inside_oblast}(?: [\w-]+){0,3} $").search(before)
            or rule(r"^ {its_gain}\b").search(after)
            or rule(r"^\W*(?:{the} )?$").search(before)
        )
