"""One period set against another: more or less, how many times, what part, by how many per cent."""

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction

from reading import days, quantities
from reading.comparison_frame import Frame
from reading.comparison_rules import means, rule
from reading.comparison_subject import subject_of
from reading.days import Named, month_end

_HELD = "It compares what was held, not what was gained."
_NO_PART = "How many times or what part of it that was, is not understood."
_NOT_ADJOINING = "The two periods that are added up do not adjoin."
# "A third", and how near it is.
_FRACTION = r"(?:{ABOUT} )?\b(?P<f>{fraction})\b"


def fraction(said: str) -> float:
    """A part in words as a number: ``fraction("a third")`` is 1/3."""
    return float(Fraction(means("fraction", said) or 0))


def _place(f: Frame, match: re.Match[str]) -> int | None:
    """Where the period stands that something is compared with; None where none is named."""
    if f.base is not None:
        return f.base
    return next((match.start(g) for g in ("p", "p2") if match.groupdict().get(g)), None)


def _count(match: re.Match[str]) -> float | None:
    """How many: "three", "two-and-a-half"."""
    if count := quantities.number(match["count"]):
        return count
    found = rule(r"^(\w+)[- ]{and_a_half}$").match(match["count"])
    whole = quantities.number(found[1]) if found else None
    return whole + 0.5 if whole else None


def _sign(match: re.Match[str]) -> tuple[str, str]:
    return ("less_than", "<") if match.groupdict().get("less") else ("more_than", ">")


def _other(f: Frame, place: int, subject: Named) -> tuple[date, date] | None:
    """The period that stands there, resolved; None where it is the subject itself."""
    first, last, _ = f.reference(f.period_at(place), subject)
    return None if (first, last) == (subject.first, subject.last) else (first, last)


# -- more than two together

_TWO = r"(?P<a>{PERIOD})(?:[^;]{0,30}?\b{and_plus}\b[^;]{0,20}?(?P<b>{PERIOD}))?"
_BOTH_AT_ONCE = r"\b{more_than_in}(?P<a>{PERIOD})(?=\W*$)"  # "more than in 2023 and 2024"
_COMBINED = (
    r"\b{more}\b{NEAR}\b{than_or_from}\b{GAP}" + _TWO + r"{NEAR}\b{added_together}\b",
    r"\b{beats}\b{GAP}" + _TWO + r"{NEAR}\b{added_together}\b",
    _BOTH_AT_ONCE,
    r"\b{exceeds}\b[^;]{0,40}?\b{combined_of}(?: {the})? (?P<a>{PERIOD})",
)


def combined(f: Frame) -> None:
    """ "More than in September and October combined"."""
    for template in _COMBINED:
        for match in f.search(template):
            places = [match.start(g) for g in ("a", "b") if match.groupdict().get(g)]
            before = f.m[: match.start()]
            if rule(r"(?:\b(?:{word_times}|\w+{word_fold}|{half_third})|{SHARE}) $").search(before):
                continue
            if template is _BOTH_AT_ONCE and f.period_at(places[0]).count < 2:
                continue
            subject = subject_of(f, match, *places)
            if subject is None:
                return
            spans = sorted(f.reference(f.period_at(place), subject) for place in places)
            if len(spans) == 2 and (spans[1][0] - spans[0][1]).days != 1:
                f.refuse(match, _NOT_ADJOINING)
            else:
                f.add(match, subject, "more_than_combined", ">", (spans[0][0], spans[-1][1]))


# -- parts and multiples


def fractions(f: Frame) -> None:
    """ "A third of October's", "halved", "three times less than"."""
    of_pace = _FRACTION + r" {of_its_pace_in} (?P<p>{PERIOD})"
    as_much_as = _FRACTION + r" {as_much_again}[^;]{0,60}? {word_as}\b{GAP}(?P<p>{PERIOD})"
    of_period = (
        _FRACTION
        + r"(?: {part_filler}| {AREA}|'s| {compared}| {in_en}(?! )| {from_to}(?= {PERIOD}))*"
        r"(?: {of_its_pace})?(?: {of_or_from})? ?(?P<p>{PERIOD})"
    )
    for match in f.search(of_pace):
        _ratio(f, match, "fraction_of", fraction(match["f"]), _below(f, match))
    for match in f.search(as_much_as):
        _ratio(f, match, "fraction_of", fraction(match["f"]), match["q"])
    for match in f.search(of_period):
        before, behind = f.m[: match.start()], f.m[match.end() : match.end() + 25]
        if not (
            rule(r"\b{more_or_less}\b").search(match[0][len(match["q"] or "") :])
            or rule(r"^\W*{more_or_less}\b").search(behind)
            or rule(r"\b{by_nearly}$").search(before)
        ):
            _ratio(f, match, "fraction_of", fraction(match["f"]), _below(f, match))
    _halved(f)
    for template in (
        r"(?:\b{by} )?(?:{ABOUT} )?{COUNT}{times_less}\b{TO}",
        r"\b{declined}\b[^;,]{0,12}?\b{by} (?:{ABOUT} )?{COUNT} {word_times}\b(?:{TO})?",
    ):
        for match in f.search(template):
            if count := quantities.number(match["count"]):
                _ratio(f, match, "fraction_of", 1 / count, match["q"])


def _halved(f: Frame) -> None:
    """ "More than halved": less than half was left."""
    for match in f.search(r"(?:{ABOUT} )?\b{word_halved}\b(?:{TO})?"):
        said = match["q"]
        if means("halved_qualifier", said) == "unclear":
            f.refuse(match, _NO_PART)
        else:
            _ratio(f, match, "fraction_of", 0.5, means("halved_qualifier", said) or said)


def _below(f: Frame, match: re.Match[str]) -> str | None:
    """The qualifier of a fraction, "below" before it among them."""
    below = rule(r"\b{below} $").search(f.m[: match.start()])
    return match["q"] or ("under" if below else None)


def multiples(f: Frame) -> None:
    """ "Doubled", "three times as much as in", "by a factor of"."""
    for match in f.search(r"(?:(?:\b{by} )?{ABOUT} )?\b(?P<v>{multiple})\b(?:{TO})?"):
        if _place(f, match) is not None or rule(r"\b{doubled_itself}$").search(match["v"]):
            _ratio(f, match, "multiple_of", float(means("multiple", match["v"]) or 0), match["q"])
    for match in f.search(r"(?:{ABOUT} )?{COUNT}(?:-| )?{times_or_fold}\b(?:{TO})?"):
        _times(f, match)
    for template in (
        r"\b(?:{larger_than}|(?P<less>{smaller_than}))\b{GAP}(?P<p>{PERIOD}){NEAR}\b{factor_of} (?:{ABOUT} )?{COUNT}",
        r"\b{factor_of} (?:{ABOUT} )?{COUNT}\b(?P<less> {smaller})?(?:{TO})?",
    ):
        for match in f.search(template):
            _factor(f, match)
    for match in f.search(r"\b{half_again}\b(?:{TO})?"):
        if _place(f, match) is not None:
            _ratio(f, match, "multiple_of", 1.5, None)
    for match in f.search(r"(?:{ABOUT} )?\b(?P<count>{up_to_twelve})-?{word_fold}\b(?:{TO})?"):
        _times(f, match)


def _times(f: Frame, match: re.Match[str]) -> None:
    rose = rule(r"\b{rose}\b[^,;]{0,20}$").search(f.m[: match.start()])
    count = _count(match)
    if (_place(f, match) is not None or rose) and count and count > 1:
        _ratio(f, match, "multiple_of", count, match["q"])


def _factor(f: Frame, match: re.Match[str]) -> None:
    before, count = f.m[: match.start()], _count(match)
    fell = match["less"] or rule(r"\b{fell}\b[^,;]{0,30}$").search(before)
    rose = rule(r"\b{rose}\b[^,;]{0,30}$").search(before)
    if (_place(f, match) is None and not fell and not rose) or not count or count <= 1:
        return
    kind, factor = ("fraction_of", 1 / count) if fell else ("multiple_of", count)
    _ratio(f, match, kind, factor, match["q"])


def _ratio(f: Frame, match: re.Match[str], kind: str, factor: float, qualifier: str | None) -> None:
    if rule(r"\b{moved_again}\b").search(f.m):
        f.refuse(match, "It went on over several months; which, is not said.")
        return
    if rule(r"\b{since_only}\b").search(match[0]):
        f.refuse(match, "It compares a pace since some day, not one period with another.")
        return
    factor = round(factor, 4)
    place = _place(f, match)
    comparator = means("bound", qualifier) or "="
    if place is None:
        _month_before(f, match, kind, comparator, factor, qualifier)
        return
    if _first_and_last(f, match, place, kind, factor, qualifier):
        return
    subject = subject_of(f, match, place)
    other = _other(f, place, subject) if subject else None
    if subject and other:
        f.add(match, subject, kind, comparator, other, factor=factor, qualifier=qualifier)


def _first_and_last(
    f: Frame, match: re.Match[str], place: int, kind: str, factor: float, qualifier: str | None
) -> bool:
    """ "Doubled between January and August": the last month against the first."""
    period = f.period_at(place)
    start = f.s.at[place] - f.offset
    said = rule(r"\b{word_between} $").search(f.m[:place]) or rule(r"\b{from} ").match(
        f.piece[start:]
    )
    if period.step != "window" or not said:
        return False
    last = month_end(period.last).replace(day=1)
    f.context.subject = Named(last, month_end(last), "month", 0, 0, basis=period.basis)
    reference = (period.first, month_end(period.first))
    f.add(match, f.context.subject, kind, "=", reference, factor=factor, qualifier=qualifier)
    return True


def _month_before(
    f: Frame, match: re.Match[str], kind: str, comparator: str, factor: float, qualifier: str | None
) -> None:
    """ "Slowed by half in September": a change of a month without more is one from the month before."""
    subject = subject_of(f, match)
    if subject is None:
        return
    if subject.step not in ("month", "year"):
        f.refuse(match, "It does not say with what it compares.")
        return
    beside = rule(r"^[^;\ue800-\uf3ff]{0,30}?({PERIOD})").match(f.m[match.end() :])
    said = f.s.period(beside[1]) if beside else None
    if said and not (
        said.relative == "year before" or (said.relative, said.count) == ("before", 1)
    ):
        said = None
    yearly = next((p for _, p in f.periods() if p.relative == "year before"), None)
    if f.base is not None:
        f.used.add(f.base)
        said = f.period_at(f.base)
    if named := said or yearly:
        reference = f.reference(named, subject)[:2]
    elif subject.step == "year":
        reference = (date(subject.first.year - 1, 1, 1), date(subject.first.year - 1, 12, 31))
    else:
        first = days.months_before(subject.first, 1)
        reference = (first, month_end(first))
    f.add(match, subject, kind, comparator, reference, factor=factor, qualifier=qualifier)


# -- by so many per cent

_LESS_OR_MORE = r"\b(?:(?P<less>{down_by})|(?P<more>{up_by}))\b"
_MOVED = r"\b(?:(?P<less>{fell})|(?P<more>{rose}))\b"
_PERCENT = r"(?P<c>{SHARE})"
_PERCENT_OR_PART = r"(?:(?P<c>{SHARE})|\b" + _FRACTION + r")"
_UP_TO_A_NUMBER = r"(?:(?!\b{from_to_than}\b)[^;(\ue000-\ue7ff]){0,30}?"
_CHANGES = (
    _PERCENT + r" " + _LESS_OR_MORE + r"{TO}",
    _LESS_OR_MORE + r"(?: {of} |" + _UP_TO_A_NUMBER + r"(?:\b{by} )?)" + _PERCENT + r"{TO}",
    _FRACTION + r" " + _LESS_OR_MORE + r"{TO}",
    _LESS_OR_MORE + r" {by} " + _PERCENT_OR_PART + r"{TO}",
)
_CHANGES_ALONE = (
    _MOVED + r"(?: \w+){0,2}? {PERIOD}(?: \w+){0,2}? {by} " + _PERCENT_OR_PART,
    _MOVED + r"(?: (?!{from_to_at})\w+){0,2}?(?: {by})? " + _PERCENT_OR_PART,
)


def changes(f: Frame) -> None:
    """ "Down 18% from October", "a third more than in October"."""
    for template in (*_CHANGES, *_CHANGES_ALONE):
        for match in f.search(template):
            if not _change(f, match, alone=template in _CHANGES_ALONE):
                return


def _change(f: Frame, match: re.Match[str], *, alone: bool) -> bool:
    """False where no period is known."""
    rest, groups = f.m[match.end() :], match.groupdict()
    if f.held or rule(r"^ {third_of}\b").match(rest):
        return True  # a level against a level is no gain; "for a third month"
    if groups.get("c"):
        percent = f.s.amount(match["c"])
        value, qualifier = percent.value, percent.qualifier
        if rule(r"^ {of_ukraine_itself}\b").search(rest):
            return True
    else:
        value, qualifier = round(100 * fraction(match["f"]), 1), groups.get("q") or "about"
    factor = -value if match["less"] else value
    if rule(r"\b{since_only}\b").search(match[0]):
        f.refuse(match, "It speaks of a time since some day, not of one period.")
        return True
    place = _place(f, match)
    moved = rule(r"^(?:{rose}|{fell})$").match(match["less"] or match["more"])
    change = "change_percent"
    if place is not None and moved and _first_and_last(f, match, place, change, factor, qualifier):
        return True
    if alone or place is None:
        _month_before(f, match, change, "=", factor, qualifier)
        return True
    subject = subject_of(f, match, place)
    if subject is None:
        return False
    if other := _other(f, place, subject):
        f.add(match, subject, change, "=", other, factor=factor, qualifier=qualifier)
    return True


# -- more or less


def differences(f: Frame) -> None:
    """ "238 sq km more than in October"."""
    for match in f.search_all(
        (
            r"(?P<a>{AREA}) (?:(?:{of} \w+|{won}) )?\b(?:(?P<less>{less_by})|{more_by})\b(?: \w+){0,2}?(?:{TO})?",
            r"\b(?:(?P<less>{fell})|{rose})(?: \w+){0,2}? {by} (?P<a>{AREA})(?: \w+){0,2}? {from_the}(?P<p>{PERIOD})",
        )
    ):
        place = _place(f, match)
        if place is None:
            continue
        subject = subject_of(f, match, place)
        if subject is None:
            return
        if f.held:
            f.refuse(match, _HELD)
        elif other := _other(f, place, subject):
            f.add(match, subject, *_sign(match), other, amount=f.s.amount(match["a"]))


def as_much(f: Frame) -> None:
    """ "As much as in October"."""
    for match in f.search(
        r"(?:{ABOUT} )?\b(?:{as_much}(?: (?:\w+|{PERIOD})){0,4} {word_as}|(?:{the} )?{same_as}|{equals}(?: {to})?)\b{GAP}(?P<p>{PERIOD})"
    ):
        subject = subject_of(f, match, match.start("p"))
        if subject is None:
            return
        two = rule(r"[^;]{0,12}\b{and_area}\b[^;]{0,12}({PERIOD})").match(f.m[match.end() :])
        if two:
            f.covered.append((match.start(), match.end() + two.end()))
            f.leave(*f.covered[-1], _NOT_ADJOINING)
            continue
        reference = f.reference(f.s.period(match["p"]), subject)[:2]
        if f.held and subject.step == "month":
            subject = replace(subject, first=subject.last, step="day")
        held = "share_held" if f.held and rule(r"\b{word_share}\b").search(f.m) else None
        f.add(match, subject, "as_much_as", "=", reference, qualifier=match["q"], measure=held)


_THAT_OF = r"(?:(?:{the_figure_of}|(?:{the} )?{AREA}(?: \w+){0,4}) )?"
_THAN = (
    r"\b(?:(?P<more>{more_or_faster})|(?P<less>{less_or_short}))\b(?: (?:\w+|{PERIOD}|\({SHARE}\))){0,6} {than_compared}\b{GAP}(?P<p>{PERIOD})",
    r"\b(?:(?P<more>{risen})|(?P<less>{declining}))\b(?: [\w-]+){0,3}? {from_compared}\b(?:(?!\b{since_than_from}\b|,(?!\d))[^;\ue000-\ue7ff]){0,80}?(?P<p>{PERIOD})",
    r"\b(?:(?P<more>{increase})|(?P<less>{decrease})) {over_the}(?P<p>{PERIOD})",
    r"\b(?P<more>{outdoes})\b(?! [^,;]{0,25}\b{by}\b) (?:[^,;\ue000-\uefff]{0,60}?|(?:{the_all} )?{AREA} (?:\w+ ){0,4}?)(?P<p>{PERIOD})",
    r"\b(?P<more>{far_above})\b " + _THAT_OF + r"{the_whole_of}?(?P<p>{PERIOD})",
    r"\b(?P<less>{far_below})\b " + _THAT_OF + r"(?P<p>{PERIOD})",
)


def than(f: Frame) -> None:
    """ "More than in October", "down from October"."""
    for template in _THAN:
        for match in f.search(template):
            before = f.m[: match.start()]
            if rule(r"(?<!\(){SHARE}").search(match[0]):
                continue
            part = rule(r"\b{than_only} (?:[\w-]+ ){0,2}{part_or_times}\b").search(match[0])
            if part or rule(r"\b{part_or_times} $").search(before):
                f.refuse(match, _NO_PART)
                continue
            any_other = rule(r"\b{any_except}\b").search(match[0])
            if any_other or rule(r"\b{no_month}\b").search(before):
                continue  # "more than in any other year"
            subject = subject_of(f, match, match.start("p"))
            if subject is None:
                return
            if f.held and rule(r"{AREA}").search(match[0]):
                f.refuse(match, _HELD)
                continue
            held = "share_held" if f.held else None
            if f.held:
                f.covered.append(match.span())
            if other := _other(f, match.start("p"), subject):
                f.add(match, subject, *_sign(match), other, measure=held)
