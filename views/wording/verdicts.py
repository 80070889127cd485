"""Sentences and tables about verdicts: whether a comparison holds, by whose count, and why.

`asked` is a comparison with the columns of ``pub.statement``; `row` is one verdict on it, of
``queries.verdicts`` or ``queries.judged``.
"""

from calendar import month_name as month_names
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from reading.letters import in_letters
from views.theme import NAME, number
from views.theme import day as day_name
from views.theme import month as month_name
from views.wording import common
from views.wording.common import Parts, each

LISTED = 4  # months that a sentence names before it counts the rest

KINDS = {
    "largest_since": "Largest since",
    "smallest_since": "Smallest since",
    "rank": "Rank",
    "first_since": "First since",
    "more_than": "More than",
    "less_than": "Less than",
    "more_than_combined": "More than several together",
    "as_much_as": "As much as",
    "multiple_of": "Several times as much",
    "fraction_of": "A part of",
    "change_percent": "Change in per cent",
    "streak": "Streak",
    "net_sign": "Gains or losses in a row",
    "threshold": "Over or under a limit",
    "value": "A number",
    "share": "Share",
    "size_analogy": "Size of a place",
    "projection": "Projection",
    "other": "Other",
}

# No-break spaces: a verdict stays on one line of a narrow table.
MARKS = {
    "holds": "✓\u00a0holds",
    "fails": "✗\u00a0fails",
    "divided": "✓✗\u00a0divided",
    "cannot say": "?\u00a0cannot\u00a0say",
    "": "not\u00a0checked",
}


def _num(value: float, *, signed: bool = False) -> str:
    """A number as printed: whole from ten on, else one decimal where it has any."""
    whole = abs(value) >= 10 or float(round(value, 1)).is_integer()
    return number(value, digits=0 if whole else 1, signed=signed)


def _times(value: float) -> str:
    """A ratio with as many digits as tell something: ``14``, ``2.5``, ``1.03``, ``0.55``."""
    digits = 0 if value >= 10 else 1 if value >= 1.1 else 2
    return number(value, digits=digits) if round(value, 2) != 1 else "1"


def when(start: Any, end: Any) -> str:
    """A period by its bounds: ``November 2025``, ``2025``, ``July to October 2025``, days."""
    first, last = pd.Timestamp(start), pd.Timestamp(end)
    whole = first.day == 1 and last.is_month_end
    if whole and (first.year, first.month) == (last.year, last.month):
        return month_name(first)
    if whole and first.month == 1 and last.month == 12:
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    if whole:
        return f"{_month_in(first, last.year)} to {month_name(last)}"
    return common.period(first, last)


def _month_in(day: pd.Timestamp, year: int) -> str:
    """``July``, with its year when that is another one."""
    return f"{day:%B}" if day.year == year else month_name(day)


def _list(words: Sequence[str]) -> str:
    """``a, b and c``; beyond a few, ``a, b, c, d and 7 more``."""
    if len(words) > LISTED + 1:
        return f"{', '.join(words[:LISTED])} and {len(words) - LISTED} more"
    return common.listed(words)


def _periods(found: Iterable[Any]) -> str:
    return _list([f"{when(d['start'], d['end'])} ({_num(d['value'])}{_ours(d)})" for d in found])


def _ours(deciding: Any) -> str:
    if not deciding["stands_in"]:
        return ""
    month = (pd.Timestamp(deciding["end"]) - pd.Timestamp(deciding["start"])).days <= 31
    return ", measured" if month else ", with measured months"


def _unit(row: Any) -> str:
    return "%" if row.series_unit == "percent" or row.series_measure == "share_held" else " km²"


def amount(row: Any) -> str:
    """The subject's number by this series, with its qualifier and unit; '' when it has none."""
    if pd.isna(row.value):
        return ""
    word = row.value_qualifier
    word = f"{word} " if isinstance(word, str) and word != "between" else ""
    return f"{word}{_value(row.value, row)}{_unit(row)}"


def _value(value: float, row: Any) -> str:
    """A number of the series: a share with one decimal, for whole per cents decide too little."""
    return number(value, digits=1).removesuffix(".0") if _unit(row) == "%" else _num(value)


def _limit(asked: Any, row: Any) -> str:
    """The limit as the statement gives it, and in km² where it gives another unit."""
    named = {"sq_mi": " square miles", "percent": "%", "km2": " km²"}[asked.unit or "km2"]
    said = f"{asked.threshold:g}" if asked.unit == "percent" else _num(asked.threshold)
    text = f"{said}{named}"
    if asked.unit == "sq_mi" or (asked.unit == "percent" and row.series_measure != "share_held"):
        text += f" ({_num(row.wanted)} km²)" if pd.notna(row.wanted) else ""
    return text


def why(row: Any, asked: Any) -> str:
    """What decides: the months, with their numbers; one or two plain sentences."""
    if row.verdict == "cannot say" and row.reason not in ("near", "margin", "day"):
        return _why_not(row, asked)
    say = _SAID.get(asked.kind, _said_of_a_limit)
    return " ".join(filter(None, [say(row, asked), _standing_in(row), _on_days(row, asked)]))


def _on_days(row: Any, asked: Any) -> str:
    """Between which maps a window was measured, and what a day does; '' of any other number."""
    if pd.isna(row.to_day):
        return ""
    meant = (
        pd.Timestamp(asked.subject_start) - pd.Timedelta(days=1),
        pd.Timestamp(asked.subject_end),
    )
    older = [
        f"of {day_name(end)} there is no map"
        for end, day in zip(meant, (row.from_day, row.to_day), strict=True)
        if pd.Timestamp(day) < end
    ]
    hangs = ", and the answer hangs on less" if row.reason == "day" else ""
    low, high = _num(row.low), _num(row.high)
    off = f"it would be {low} to {high} km²" if low != high else "it would be the same"
    return (
        f"Measured from the map of {day_name(row.from_day)} to that of {day_name(row.to_day)}"
        f"{'; ' * bool(older)}{common.listed(older)}. With either end a day off "
        f"{off}{hangs}."
    )


def of_days(asked: Any) -> bool:
    """Whether weeks or other windows of days are compared, and not months or years."""
    first, last = pd.Timestamp(asked.subject_start), pd.Timestamp(asked.subject_end)
    return asked.step not in ("month", "year") and not (first.day == 1 and last.is_month_end)


def _noun(asked: Any) -> str:
    """What is compared with each other: ``month``, ``year``, ``week``, ``window of 14 days``."""
    if not of_days(asked):
        return "year" if asked.step == "year" else "month"
    days = (pd.Timestamp(asked.subject_end) - pd.Timestamp(asked.subject_start)).days + 1
    return "week" if asked.step == "week" else "day" if days == 1 else f"{days}-day window"


def _same(row: Any) -> str:
    if row.reason == "day":
        return "too near to tell"
    return "the same, as far as the numbers tell"


def _standing_in(row: Any) -> str:
    """For which months our measurement stands in; '' where nothing hangs on it."""
    months = {s["month"] for s in row.stands_in if s["role"] != "mark"}
    if all(s["role"] != "subject" for s in row.stands_in) and row.verdict == "fails":
        # One printed month is enough against it.
        printed = any(not d["stands_in"] for d in row.deciding)
        if row.reason == "subject" or (row.kind in _ONE_DECIDES and printed):
            return ""
    if not months:
        return ""
    most = f"{_num(row.twin_margin_km2)} km² a month"
    off = (
        f"may be off by {most}, and the answer hangs on less"
        if row.reason == "margin"
        else f"was never seen to be off by more than {most}"
    )
    listed = _list([month_name(m) for m in sorted(months)])
    return f"Not printed: {listed}; our measurement stands in, which {off}."


def _why_not(row: Any, asked: Any) -> str:
    if row.reason == "no figure":
        return f"No figure for {when(asked.subject_start, asked.subject_end)}."
    if row.reason == "loss":
        return "One of the two numbers is a loss or zero, so a ratio means nothing."
    if row.reason == "break":
        since = f" since {month_name(row.new_since)}" if pd.notna(row.new_since) else ""
        return (
            f"{row.estimator} counts another way{since}; months counted the one way and the other "
            "are not compared."
        )
    missing = len(row.missing_months)
    if not missing:
        return f"No figure for {when(asked.reference_start, asked.reference_end)}."
    if of_days(asked) and missing == row.compared:
        return f"No other {_noun(asked)} of this count is known."
    some = _list(_missing(row, asked)[:LISTED])
    some = some if missing <= LISTED else f"among them {some}"
    text = f"No figure for {_of_all(row, asked)} ({some})"
    known = row.compared - missing
    if known > 0:
        text += f"; the {known} known would not decide against it"
    return text + "."


def _missing(row: Any, asked: Any) -> list[str]:
    """What has no figure: months, or years where years are compared."""
    if asked.step == "year":
        return [str(pd.Timestamp(m).year) for m in row.missing_months]
    if of_days(asked):
        lasts = pd.Timestamp(asked.subject_end) - pd.Timestamp(asked.subject_start)
        return [when(m, pd.Timestamp(m) + lasts) for m in row.missing_months]
    return [month_name(pd.Timestamp(m)) for m in row.missing_months]


def _of_all(row: Any, asked: Any) -> str:
    """``3 of 25 months``, ``any of the 25 months``, ``the one month``."""
    missing, noun = len(row.missing_months), _noun(asked)
    if missing < row.compared:
        return f"{missing} of {row.compared} {noun}s"
    return f"any of the {missing} {noun}s" if missing > 1 else f"the one {noun}"


def why_not_in_short(row: Any, asked: Any) -> str:
    """The reason in a few words, to stand after a colon."""
    missing = len(row.missing_months)
    of_all = _list(_missing(row, asked)) if missing <= 2 else _of_all(row, asked)
    if of_days(asked) and missing == row.compared:
        of_all = f"any other {_noun(asked)}"
    since = f" since {month_name(row.new_since)}" if pd.notna(row.new_since) else ""
    return {
        "no figure": f"it has no figure for {when(asked.subject_start, asked.subject_end)}",
        "loss": "one of its two numbers is a loss",
        "break": f"it counts another way{since}",
        "near": "its numbers are too near to each other",
        "margin": "it hangs on less than our measurement, which stands in for months that were not "
        "printed, may be off",
        "day": "it hangs on less than a day at either end can move",
        "missing": f"it has no figure for {of_all}"
        if missing
        else "it has no figure to compare with",
    }[row.reason]


def _mark(row: Any, asked: Any) -> str:
    """M of "since M" with its number."""
    ours = ", measured" if any(s["role"] == "mark" for s in row.stands_in) else ""
    name = when(asked.reference_start, asked.reference_end)
    return f"{name} itself: {_num(row.mark_value)}{ours}"


def _were(row: Any) -> str:
    """``May 2024 (449) was``, ``May 2024 (449) and June 2024 (500) were``."""
    return f"{_periods(row.deciding)} {'was' if len(row.deciding) == 1 else 'were'}"


def _said_of_a_record(row: Any, asked: Any) -> str:
    larger = "larger" if asked.kind == "largest_since" else "smaller"
    if row.verdict == "fails":
        return f"{_were(row)} {larger}."
    if row.verdict == "cannot say":
        return f"{_periods(row.deciding)}: {_same(row)}."
    text = (
        f"Nothing {larger} since; nearest: {_periods(row.deciding)}"
        if len(row.deciding)
        else f"The {_noun(asked)} before is the one it is measured from"
    )
    if pd.notna(row.mark_value):
        ours = any(s["role"] == "mark" for s in row.stands_in)
        off = row.twin_margin_km2 if ours else 0
        apart = (row.value - row.mark_value) * (1 if larger == "larger" else -1)
        text += f". {_mark(row, asked)}"
        if apart > off or (not off and apart == 0):
            text += f", not {larger}, so the record goes back further"
    return text + "."


def _said_of_a_rank(row: Any, asked: Any) -> str:
    larger = "larger" if asked.comparator != "<" else "smaller"
    if row.verdict == "cannot say":
        return f"{_periods(row.deciding)}: {_same(row)}."
    if row.rank_now == 1:
        others = f"; next: {_periods(row.deciding)}" if len(row.deciding) else ""
        return f"Nothing {larger}{others}."
    return f"{_were(row)} {larger}: number {row.rank_now} of {row.compared + 1}."


def _said_of_a_first(row: Any, asked: Any) -> str:
    side = "under" if asked.comparator == "<" else "over"
    if row.reason == "subject":
        return f"{amount(row)} is not {side} {_limit(asked, row)}."
    if row.verdict == "cannot say":
        return f"{_periods(row.deciding)}: at {_limit(asked, row)}, as far as the numbers tell."
    if row.verdict == "fails":
        return f"{_were(row)} {side} it too."
    near = f"; nearest: {_periods(row.deciding)}" if len(row.deciding) else ""
    text = f"No {_noun(asked)} {side} {_limit(asked, row)} in between{near}"
    if pd.notna(row.mark_value):
        text += f". {_mark(row, asked)}"
    return text + "."


def _said_of_a_streak(row: Any, asked: Any) -> str:
    if row.reason == "subject":
        more = asked.comparator == ">"
        if asked.kind == "net_sign":
            return f"{amount(row)} is no {'gain' if more else 'loss'}."
        return f"{amount(row)} is no {'rise' if more else 'fall'}."
    if row.verdict == "cannot say":
        return f"{_periods(row.deciding)}: too near to tell."
    if row.verdict == "holds":
        return " → ".join([*[_num(d["value"]) for d in row.deciding], _num(row.value)]) + "."
    if asked.kind == "net_sign":
        return f"Broken by {_periods(row.deciding)}."
    turn = row.deciding[-1]
    moved = "rise" if asked.comparator == ">" else "fall"
    if of_days(asked):
        return f"No {moved} from {_periods([turn])} to the {_noun(asked)} after."
    after = pd.Timestamp(turn["start"]) + pd.DateOffset(months=1)
    return f"No {moved} from {_periods([turn])} to {month_name(after)}."


def _against(row: Any, asked: Any) -> str:
    if asked.kind == "share":
        return f"{_num(row.value)} of {_num(row.reference_value)} km² in all of Ukraine"
    return f"{_value(row.value, row)} against {_value(row.reference_value, row)}"


def _said_of_a_ratio(row: Any, asked: Any) -> str:
    if asked.kind == "as_much_as":
        return f"{_against(row, asked)}."
    if asked.kind == "fraction_of":
        return f"{number(100 * row.value / row.reference_value)}% of it ({_against(row, asked)})."
    return f"{_times(row.actual)} times ({_against(row, asked)})."


def _said_of_a_change(row: Any, asked: Any) -> str:
    return f"{_num(row.actual, signed=True)}% ({_against(row, asked)})."


def _said_of_a_share(row: Any, asked: Any) -> str:
    return f"{_num(row.actual)}% ({_against(row, asked)})."


def _said_of_two(row: Any, asked: Any) -> str:
    apart = row.value - row.reference_value
    if row.verdict == "cannot say" and not apart:
        return f"{_against(row, asked)}: {_same(row)}."
    return f"{_against(row, asked)}: {_num(abs(apart))} {'more' if apart > 0 else 'less'}."


def _said_of_a_limit(row: Any, asked: Any) -> str:
    if asked.kind == "value":
        word = f"{asked.qualifier} " if isinstance(asked.qualifier, str) else ""
        return f"{amount(row)}; said: {word}{_limit(asked, row)}."
    side = "over" if row.value > row.wanted else "under"
    return f"{amount(row)}, {side} {_limit(asked, row)}."


_SAID = {
    "largest_since": _said_of_a_record,
    "smallest_since": _said_of_a_record,
    "rank": _said_of_a_rank,
    "first_since": _said_of_a_first,
    "streak": _said_of_a_streak,
    "net_sign": _said_of_a_streak,
    "multiple_of": _said_of_a_ratio,
    "fraction_of": _said_of_a_ratio,
    "as_much_as": _said_of_a_ratio,
    "change_percent": _said_of_a_change,
    "share": _said_of_a_share,
    "more_than": _said_of_two,
    "less_than": _said_of_two,
    "more_than_combined": _said_of_two,
}


def how_near(row: Any, asked: Any) -> str:
    """What separates the verdict from another one: ``67 km² to spare``, ``missed by 59 km²``."""
    if row.verdict == "cannot say":
        return ""
    if pd.notna(row.margin):
        return (
            f"{_num(row.margin)}{_unit(row)} to spare"
            if row.margin > 0
            else f"missed by {_num(-row.margin)}{_unit(row)}"
        )
    if asked.kind == "rank":
        return f"number {row.rank_now}, said: {_num(asked.factor)}"
    if asked.kind in ("more_than", "less_than", "more_than_combined"):
        return f"{_num(abs(row.value - row.reference_value))}{_unit(row)} apart"
    if pd.notna(row.wanted) and pd.notna(row.actual):
        if asked.kind == "fraction_of":
            said, got = 1 / row.wanted, 1 / row.actual
            return f"{number(100 * got)}%, said: {number(100 * said)}%"
        if asked.kind not in ("change_percent", "share"):
            return f"{_times(row.actual)}, said: {_times(row.wanted)}"
        signed = asked.kind == "change_percent"
        got, said = (_num(n, signed=signed) for n in (row.actual, row.wanted))
        return f"{got}%, said: {said}%"
    return ""


_ONE_DECIDES = ("largest_since", "smallest_since", "first_since", "net_sign")
_SAYS = {"holds": "that it holds", "fails": "that it fails"}


def voice(rows: Iterable[Any]) -> str:
    """What several counts say together, as ``pub.voice``: holds, fails, divided or cannot say."""
    said = {r.verdict for r in rows} - {"cannot say"}
    return "divided" if len(said) > 1 else next(iter(said), "cannot say")


def headline(rows: pd.DataFrame, asked: Any) -> str:
    """The answer in a few sentences, of which each can stand alone: see `answers`."""
    return " ".join(answers(rows, asked))


def answers(rows: pd.DataFrame, asked: Any) -> list[str]:
    """Sentences: by the count that is cited, by all maps, by what rests on no map.

    One map, one voice: however many counts rest on a map, it counts once.
    """
    if rows.empty:
        return ["No series in this ledger has a number for it."]
    found = list(each(rows))
    cited = [r for r in found if r.is_cited]
    by: dict[str, dict[str, list[Any]]] = {}
    for row in found:
        by.setdefault(row.map_kind, {}).setdefault(row.map, []).append(row)
    first = _said_by_the_cited(cited, asked)
    own = {r.map for r in cited}
    parts = [
        first,
        _said_by_maps(by.get("map", {}), after=bool(first)),
        _said_off_the_map({n: r for n, r in by.get("count", {}).items() if n not in own}),
    ]
    for name, counts in by.get("not stated", {}).items():
        if name not in own and (said := voice(counts)) in _SAYS:
            noun = (
                "A count" if len(counts) == 1 else f"{in_letters(len(counts)).capitalize()} counts"
            )
            say = "says" if len(counts) == 1 else "say"
            parts.append(f"{noun} on a map that is not stated {say} {_SAYS[said]}.")
    parts.append(_directions(found))
    return [part for part in parts if part]


def _said_by_the_cited(cited: Sequence[Any], asked: Any) -> str:
    if not cited:
        if not isinstance(getattr(asked, "estimator_id", None), str):
            return ""
        name = getattr(asked, "estimator", None)
        who = (
            f"{common.possessive(common.with_article(name))} count, which it cites"
            if name
            else "the count that it cites"
        )
        return f"Cannot be said by {who}: this ledger has no figure of that count."
    said = voice(cited)
    row = next((r for r in cited if r.verdict == said), cited[0])
    who = f"{common.possessive(common.with_article(row.estimator))} count, which it cites"
    if said == "divided":
        name = common.possessive(common.with_article(row.estimator))
        return f"{name[0].upper()}{name[1:]} own counts, which it cites, are divided."
    if said == "cannot say":
        return f"Cannot be said by {who}: {why_not_in_short(row, asked)}."
    ours = ", with our measurement for months that were not printed" * bool(_standing_in(row))
    return f"{said.capitalize()} by {who}{ours}."


def _said_by_maps(maps: Mapping[str, Sequence[Any]], *, after: bool) -> str:
    """``By 3 independent maps: holds by ISW's and Project Owl's maps, fails by DeepState's map.``

    maps: counts by the name of their map. after: whether a cited count has spoken already; else
    this is the whole answer, and begins with the verdict.
    """
    said = _by_voice(maps)
    if set(said) <= {"cannot say"}:
        return "No independent map can say." if said else ""
    (verdict, names), *others = said.items()
    if not others and verdict in _SAYS:
        who = (
            f"{names[0]}, the only independent one that covers it"
            if len(names) == 1
            else f"{'both' if len(names) == 2 else f'all {len(names)}'} independent maps: "
            f"{_named(names)}"
        )
        return f"{f'It {verdict}' if after else verdict.capitalize()} by {who}."
    told = _verdicts_by(said)
    if after and len(maps) > 1:
        return f"By {len(maps)} independent maps: {told}."
    return f"{told[0].upper()}{told[1:]}."


def _by_voice(counts: Mapping[str, Sequence[Any]]) -> dict[str, list[str]]:
    """Names of maps, or of other counts, by what they say, in a fixed order."""
    order = (*_SAYS, "divided", "cannot say")
    said = {v: [n for n, rows in counts.items() if voice(rows) == v] for v in order}
    return {verdict: names for verdict, names in said.items() if names}


def _named(names: Sequence[str]) -> str:
    """``DeepState's map``, ``ISW's and DeepState's maps``."""
    if len(names) > 1 and all(name.endswith(" map") for name in names):
        return f"{common.listed([name.removesuffix(' map') for name in names])} maps"
    return common.listed(list(names))


def _verdicts_by(said: Mapping[str, Sequence[str]]) -> str:
    """``holds by ISW's map, fails by DeepState's map; AMK_Mapping's map cannot say``."""
    told = [", ".join(f"{v} by {_named(said[v])}" for v in _SAYS if v in said)]
    if "divided" in said:
        told.append(f"the counts on {_named(said['divided'])} are divided")
    if "cannot say" in said:
        told.append(f"{_named(said['cannot say'])} cannot say")
    return "; ".join(filter(None, told))


def _said_off_the_map(counts: Mapping[str, Sequence[Any]]) -> str:
    """What counts say that are nobody's map: of a body at war, of a newspaper."""
    said = {v: names for v, names in _by_voice(counts).items() if v in _SAYS}
    return f"Apart from maps it {_verdicts_by(said)}." if said else ""


def _directions(rows: Iterable[Any]) -> str:
    """Whether the counts see a gain and a loss in the same period: '' where they agree.

    A month on a map has a direction only outside the map's own error.
    """
    seen = [r for r in rows if pd.notna(r.value) and r.series_measure in ("net_change", "gain")]
    gain = [r for r in seen if r.low > r.error_km2 and r.series_unit == "km2"]
    loss = [r for r in seen if r.high < -r.error_km2 and r.series_unit == "km2"]
    if not gain or not loss:
        return ""
    one, other = gain[0], loss[0]
    return (
        f"Counts disagree even on the direction: {one.label} {_num(one.value)} km² gained, "
        f"{other.label} {_num(-other.value)} km² lost."
    )


_DOES = {  # what the sides did, by measure: of a number, of one below zero
    "gross_gain": ("Russia took", "Russia took"),
    "gross_loss": ("Ukraine took back", "Ukraine took back"),
    "area_held": ("Russia held", "Russia held"),
    "share_held": ("Russia held", "Russia held"),
}


def _did(row: Any, asked: Any, where: str) -> str:
    """``Russia gained 701 km² in November 2025``."""
    gained, lost = _DOES.get(row.series_measure, ("Russia gained", "Russia lost, on balance,"))
    word = f"{row.value_qualifier} " if isinstance(row.value_qualifier, str) else ""
    word = "" if word == "between " else word
    value = f"{word}{_value(abs(row.value), row)}{_unit(row)}"
    place = f" in {where}" if where else ""
    span = when(asked.subject_start, asked.subject_end)
    over = "from" if " to " in span else "over" if "–" in span else "in"
    return f"{gained if row.value >= 0 else lost} {value}{place} {over} {span}"


def _record(row: Any, asked: Any) -> str:
    largest = asked.kind == "largest_since"
    if row.verdict == "holds":
        since = when(asked.reference_start, asked.reference_end)
        mark = f" ({_num(row.mark_value)})" if pd.notna(row.mark_value) else ""
        most = "the most" if largest else "the least"
        return f", {most} in any {_noun(asked)} since {since}{mark}"
    if row.value < 0:
        return f"; {_were(row)} {'larger' if largest else 'smaller'}"
    return f", {'less' if largest else 'more'} than in {_periods(row.deciding)}"


def _first(row: Any, asked: Any) -> str:
    under = asked.comparator == "<"
    limit = f"{'under' if under else 'over'} {_limit(asked, row)}"
    no = f"not {limit}"
    if not asked.threshold:
        limit, no = ("with a loss", "no loss") if under else ("with a gain", "no gain")
    if row.verdict == "holds":
        return (
            f", the first {_noun(asked)} {limit} since "
            f"{when(asked.reference_start, asked.reference_end)}"
        )
    if row.reason == "subject":
        return f", which is {no}"
    return f", but {_were(row)} {limit} too"


def _against_another(row: Any, asked: Any) -> str:
    than = (
        f"the {_value(row.reference_value, row)} of "
        f"{when(asked.reference_start, asked.reference_end)}"
    )
    if asked.kind == "multiple_of":
        return f", {_times(row.actual)} times {than}"
    if asked.kind == "fraction_of":
        return f", {number(100 * row.value / row.reference_value)}% of {than}"
    if asked.kind == "change_percent":
        more = "more" if row.actual >= 0 else "less"
        return f", {_num(abs(row.actual))}% {more} than {than}"
    apart = row.value - row.reference_value
    more = "more" if apart >= 0 else "less"
    return f", {_num(abs(apart))} {more} than {than}" if apart else f", as much as {than}"


def _compared(row: Any, asked: Any) -> str:
    """What follows of it, as the rest of a sentence: ``, the most in any month since …``."""
    if row.verdict in _SAYS:
        if asked.kind in ("largest_since", "smallest_since"):
            return _record(row, asked)
        if asked.kind == "first_since":
            return _first(row, asked)
        if asked.kind == "rank":
            most = "least" if asked.comparator == "<" else "most"
            of = f"{row.compared + 1} {_noun(asked)}s"
            return (
                f", the {most} of {of}" if row.rank_now == 1 else f", number {row.rank_now} of {of}"
            )
        if asked.kind == "threshold":
            return f", {'over' if row.value > row.wanted else 'under'} {_limit(asked, row)}"
        if pd.notna(row.reference_value) and asked.kind != "share":
            return _against_another(row, asked)
    told = why(row, asked).partition(". ")[0].removesuffix(".")
    if row.reason == "subject":  # "744 km² is no loss"
        return f", which is {told.partition(' is ')[2]}"
    if told and not told.startswith((row.estimator, *month_names[1:])):
        told = f"{told[0].lower()}{told[1:]}"
    return f" ({told})" if told else ""


def by_this_count(row: Any, asked: Any, where: str = "") -> str:
    """What one count says, as a sentence without its stop.

    ``By AFP's count on ISW's map Russia gained 701 km² in November 2025, the most in any month
    since November 2024 (725)``. where: the places, '' for the whole country.
    """
    if row.is_measured:
        by = f"By our measurement of {row.label.removesuffix(', measured')}"
    else:
        by = f"By {common.by_whom(row)}"
    if pd.isna(row.value):
        return f"{by} it cannot be said: {why_not_in_short(row, asked)}"
    return f"{by} {_did(row, asked, where)}{_compared(row, asked)}"


def chart_title(row: Any, asked: Any, where: str = "") -> str:
    """The takeaway of the chart of one series."""
    if pd.isna(row.value):
        return f"{row.label}: {why_not_in_short(row, asked)}"
    did = _did(row, asked, where)
    return f"{row.label}: {did}{_compared(row, asked)}"


def to_quote(rows: pd.DataFrame, asked: Any, where: str = "") -> str:
    """One sentence for a story: the number of the count that leads, and of one that differs.

    '' where no count decides it.
    """
    some = [r for r in each(rows) if r.verdict in _SAYS]
    if not some:
        return ""
    lead = next((r for r in some if r.is_cited), some[0])
    told = by_this_count(lead, asked, where)
    other = next((r for r in some if r.verdict != lead.verdict), None)
    if other is not None:
        sentence = by_this_count(other, asked, where)
        told += f"; {sentence[0].lower()}{sentence[1:]}"
    else:
        agree = sorted({r.map for r in some if r.map_kind == "map"} - {lead.map})
        told += f"; {_named(agree)} {'agree' if len(agree) > 1 else 'agrees'}" * bool(agree)
    return f"{told}."


NOT_DATED = "The sentence does not say of which month and year it is."


def meaning(meant: Any, *, is_newest: bool = False) -> str:
    """A choice of what an undated sentence is checked as: its period, and who printed it so."""
    of = when(meant.asked.subject_start, meant.asked.subject_end)
    if meant.printed:
        return f"{of}, as {meant.asked.publisher} printed it"
    return f"{of}, the newest it can be said of" if is_newest else of


def beside(asked: Any, rows: pd.DataFrame) -> str:
    """The answer for the newest period, in a sentence beside that for one that was printed."""
    of = when(asked.subject_start, asked.subject_end)
    said = headline(rows, asked)
    return f"Said of {of}, the newest it can be said of: {said[0].lower()}{said[1:]}"


def counted(rows: pd.DataFrame) -> str:
    """``By every count that covers it: 8 counts on 3 maps``."""
    maps = rows.loc[rows["map_kind"] == "map", "map"].nunique() if len(rows) else 0
    on = f" on {maps} map{'' if maps == 1 else 's'}" if maps else ""
    return (
        f"By every count that covers it: {len(rows)} count{'' if len(rows) == 1 else 's'}{on}, "
        "each with what decides"
    )


def summed(row: Any) -> str:
    """That a number was added up or measured: `` (sum of 3)``; '' for one that was printed."""
    words = [f"sum of {int(row.pieces)}"] if pd.notna(row.pieces) and row.pieces > 1 else []
    if any(s["role"] == "subject" for s in row.stands_in):
        words.append("measured")
    if pd.notna(row.to_day):
        words.append("by the maps of its days")
    return f" ({', '.join(words)})" if words else ""


def to_paste(words: str, rows: pd.DataFrame, asked: Any, *, as_of: str, address: str) -> str:
    """A paragraph for a story or a note to the editor: plain text on one line.

    First one sentence that can be quoted alone, then each number with its source, last the day of
    the ledger's data (ISO) and the address of the view.
    """
    first, *more = answers(rows, asked)
    told = [_to_quote(words, first), *more]
    span = when(asked.subject_start, asked.subject_end)
    without = []
    for row in each(rows):
        if pd.isna(row.value):
            without.append(row.series)
            continue
        by = row.series if row.is_measured else f"Counted by {row.series}"
        outcome = {"holds": "the statement holds", "fails": "the statement fails"}
        told.append(
            f"{by}, {span}: {amount(row)}{summed(row)}{_source_of(row)}; "
            f"{outcome.get(row.verdict, 'that does not decide it')}. {why(row, asked)}"
        )
    if without:
        told.append(f"No number for it: {'; '.join(without)}.")
    told.append(
        f"Data of the ledger as of {day_name(as_of)}" + (f": {address}" if address else ".")
    )
    return " ".join(" ".join(told).split())


def _to_quote(words: str, answer: str) -> str:
    """The answer as one whole sentence that names the statement and us."""
    first, _, rest = answer.removesuffix(".").partition(" ")
    named = f"The statement “{words.strip().removesuffix('.')}”"
    says = f"{first.lower()} {rest}" if first in ("Holds", "Fails", "Cannot") else ""
    return f"{named} {says}, according to {NAME}." if says else f"{named}, by {NAME}: {answer}"


def _source_of(row: Any) -> str:
    """Who printed or published the number, when and where, in brackets; '' when nobody is known."""
    if not isinstance(row.link, str) or not isinstance(row.printed_by, str):
        return ""
    printed = isinstance(row.publisher, str)
    day = f", {common.printed_on(row.vintage, row.vintage_basis)}" if printed else ""
    return f" ({row.printed_by}{day}, {row.link.split('#:~:')[0]})"


def summary(rows: pd.DataFrame) -> str:
    """Of N comparisons, how many hold by the count they cite, and by other maps."""
    checked = rows[rows["evaluable"] == "yes"]
    cited = checked["verdict"].value_counts()
    then = checked["then_verdict"].value_counts()
    said = checked["verdict"] != "cannot say"
    by_twin = int((said & checked["by_twin"]).sum())
    some = checked[checked[["holds", "fails", "divided"]].sum(axis=1) > 0]
    agree = some[(some["fails"] == 0) & (some["divided"] == 0)]
    against = some[(some["holds"] == 0) & (some["divided"] == 0)]
    text = (
        f"Of {len(rows)} printed comparisons a program can check {len(checked)}. By the count they "
        f"cite, {cited.get('holds', 0)} hold and {cited.get('fails', 0)} fail"
    )
    if by_twin:
        text += f" ({by_twin} of these only since our measurement stands in for missing months)"
    return text + (
        f"; for {len(checked) - int(said.sum())} the ledger lacks months, their count changed its "
        f"method, or it hangs on less than the numbers tell. As known on the day of the article: "
        f"{then.get('holds', 0)} held, {then.get('fails', 0)} failed. Other maps and counts can "
        f"judge {len(some)}: for {len(agree)} all that can say find that it holds, for "
        f"{len(against)} that it fails; for {len(some) - len(agree) - len(against)} they differ."
    )


def by_other_maps(row: Any) -> str:
    """``1 holds, 2 fail``; '' where no other map is there."""
    counts = {"holds": row.holds, "fails": row.fails, "divided": row.divided}
    words = {"holds": ("holds", "hold"), "fails": ("fails", "fail"), "divided": ("divided",) * 2}
    parts = [f"{n} {words[v][n != 1]}" for v, n in counts.items() if n]
    if not parts and row.cannot:
        return "cannot say"
    return ", ".join(parts)


def in_short(row: Any) -> str:
    """The verdict of a row of ``queries.verdicts.statements`` by its own count and by the maps."""
    cited = f"by the count that it cites: {row.verdict}" if row.verdict else ""
    others = by_other_maps(row)
    return "; ".join(filter(None, [cited, others and f"by other maps: {others}"]))


def sentences(texts: Sequence[Any]) -> str:
    """Texts from data as sentences, one after the other; what is empty is left out."""
    told = [text.strip().removesuffix(".") for text in texts if isinstance(text, str)]
    return " ".join(f"{text[0].upper()}{text[1:]}." for text in told if text)


def note(row: Any) -> str:
    """What has to be said beside the verdict of a printed comparison, as sentences."""
    told = [
        "Contradicts its own article" if row.contradicts else row.reason,
        "With our measurement" if row.by_twin else None,
        row.note,
    ]
    return sentences(told)


def printed_it(asked: Any) -> Parts:
    """``The Moscow Times printed this comparison on 2 December 2025, about November 2025.``"""
    day = ""
    if isinstance(asked.published, str):
        day = f" {'in' if len(asked.published) == 7 else 'on'} {day_name(asked.published)}"
    known = pd.notna(asked.subject_start) and pd.notna(asked.subject_end)
    about = f", about {when(asked.subject_start, asked.subject_end)}" if known else ""
    undated = "" if day else " on a page without a date"
    return [(asked.publisher, asked.url), (f" printed this comparison{day}{undated}{about}.", None)]


def printed(asked: Any) -> str:
    """Who printed it, and when: ``AFP, 2 December 2025``."""
    day = day_name(asked.published) if isinstance(asked.published, str) else "undated"
    return f"{asked.publisher}, {day}"
