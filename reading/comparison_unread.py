"""What of a sentence is not read, and why: before its comparisons are read, and behind them."""

from itertools import pairwise

from reading import sides
from reading.comparison_doubts import LEAVES_OUT, NUMBERS, ONE_OF, OTHER_SIDE
from reading.comparison_frame import Frame
from reading.comparison_model import Reading
from reading.comparison_ranks import HEDGE
from reading.comparison_rules import rule
from reading.comparison_sentence import AREAS, END, NOT_GROUND, OBLASTS, PERCENTS, PERIODS
from reading.comparison_words import elsewhere, not_known
from reading.days import INVASION

_Span = tuple[int, int]
NOT_READ = "This part of the sentence was not read."
# The ground that a comparison has to be about, in its own sentence.
GROUND = rule(r"\b{ground}\b|{AREA}")

# -- why a sentence has no comparison

_REASONS = (  # the pattern, why, and whether that is the reason where numbers stand there too
    (r"\b{one_of}\b[^,;]{0,30}(?:{BIG}|{SMALL})", ONE_OF, True),
    (
        r"{AREA}[^;]{0,60}\b{since_only}\b|\b{since_only}\b[^;]{0,90}{AREA}",
        "It is a total since some day; name its first and its last month.",
        True,
    ),
    (r"\b{except}\b", LEAVES_OUT, True),
    (
        r"{ROW}",
        "Of what there was a row of months is not understood: of gains on balance, or of faster or slower ones?",
        False,
    ),
    (
        r"\b{since_only}\b",
        "From which month it counts is not understood; name it: “since April 2024”.",
        True,
    ),
    (
        r"^(?:(?!{PERIOD}).)*(?:{PERIOD}(?:(?!{PERIOD}).)*)?\b(?:{rose}|{fell}|{change_of_pace})\b(?:(?!{PERIOD}).)*(?:{PERIOD}(?:(?!{PERIOD}).)*)?$",
        "It says that something went up or down; against which month, or for how long, is not understood.",
        False,
    ),
    (
        r"{BIG}|{SMALL}|\b(?:{comparative}|\w+{word_fold})\b",
        "With which month or year it compares is not understood; name both.",
        False,
    ),
)
_NO_COMPARISON = "No comparison of one month or year with another was recognised here."


def why_not(marked: str, *, numbers: bool = False) -> str:
    """Why a text of which nothing was read has no comparison that can be checked."""
    for template, why, surely in _REASONS:
        if rule(template).search(marked):
            return why if surely or not numbers else _WHOSE_NUMBER
    return _WHOSE_NUMBER if numbers else _NO_COMPARISON


_WHOSE_NUMBER = "Which number belongs to which period is not clear."


def says_ground(f: Frame) -> bool:
    """Whether a sentence says how much ground, of a time or an oblast."""
    share = f.s.percents and f.s.oblasts
    return bool(share or (GROUND.search(f.m) and (f.s.periods or f.s.oblasts)))


def speaks(f: Frame) -> bool:
    """Whether a sentence without a reading should be named: it compares, and speaks of ground."""
    strong = rule(r"{BIG}|{SMALL}|\b(?:{strong}|\w*{word_fold}|\w+{er_than})\b")
    return bool(strong.search(f.m) and GROUND.search(f.m))


# -- before anything is read


def unreadable(f: Frame) -> bool:
    """Whether a sentence is left as a whole, and says why."""
    for place, period in f.periods():
        if period.why:
            f.leave(place, place + 1, period.why)
    if any(p.why for p in f.s.periods):
        return True
    if _unknown_place(f):
        return True
    if rule(r"^\W*{asks}\b[^?]*\?\W*$").search(f.piece):
        f.leave(0, len(f.m), "It asks, and does not say.")
        return True
    past, year = f.inherited, f.context.today.replace(month=1, day=1)
    bare = any(p.bare and not f.is_compared(place) for place, p in f.periods())
    if past and past.step != "month" and past.last < year and bare:
        why = "Of which year that month is, is not clear after what stands before."
        f.leave(0, len(f.m), why)
        return True
    return _vague(f)


def _unknown_place(f: Frame) -> bool:
    found = rule(
        r"\b(?P<name>(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+) {oblast_or_province}\b"
        r"|\b{in_the}(?P<name2>(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+) {word_region}\b",
        0,
    ).search(f.m)
    if not found:
        return False
    name = rule(r"^{opens_name} ").sub("", found["name"] or found["name2"])
    if name.lower() in f.names.town or rule(r"\b{of_a_side}").search(name):
        return False
    f.leave(*found.span(), f"No oblast called {name} is known here.")
    return True


def _vague(f: Frame) -> bool:
    """Whether the sentence compares with something that it does not say."""
    for template, why in (
        (
            r"\b{than_past_months}\b",
            "It does not say how many months it compares with; write “than in the month before”, or name one.",
        ),
        (
            r"(?:{BIG}|{SMALL})[^;\ue000-\uf7ff]{0,60} {for_months}\b",
            "It does not say how many months back it looks; name the month: “since May”.",
        ),
    ):
        if found := rule(template).search(f.m):
            f.leave(*found.span(), why)
            return True
    found = rule(r"(?:{BIG}|{SMALL}|\b{word_first})\b[^;]{0,60} {for_nearly_a_year}\b").search(f.m)
    if not found:
        return False
    also = rule(r"\b{for_nearly}\b[^;]*$").search(found[0])
    since = r"\b{since_only} (?:\w+ ){0,2}{PERIOD}"
    behind = f.m[found.end() :]
    if also and (rule(since).search(found[0]) or rule(r"^\W{0,3}(?:\w+ )?" + since).match(behind)):
        f.twice = (found.start() + also.start(), found.end())
        return False
    f.leave(
        *found.span(), "It does not say which month it counts from; name it: “since April 2024”."
    )
    return True


# -- what no series can check


def not_checkable(f: Frame) -> bool:
    """Whether no series can check a sentence; then it is left, with the reason. A size analogy is left
    too, and does not keep the rest of the sentence from being read."""
    for find in (_as_a_whole, _a_piece):
        if found := find(f):
            f.leave(*found)
            return True
    size = rule(r"\b(?i:{size_of_place})\s*(?i:{the_all_of} )?(?P<what>[A-Z][\w.]+)?", 0).search(
        f.m
    )
    if size and size["what"]:
        f.refuse(size, "It compares an area with the size of a place.")
        return False
    foreign = {*rule(r"\b(?!{of_ranks}\b)(?!{BIG}|{SMALL})[a-z]{4,}\b").findall(f.m)}
    if not GROUND.search(f.m) and len(foreign) > (6 if sides.actor(f.m) else 2):
        # "January 2025 lowest since August 2024" says nothing of ground, but nothing else either.
        f.leave(0, len(f.m), "It does not say that it is about ground gained or lost.")
        return True
    return False


def _as_a_whole(f: Frame) -> tuple[int, int, str] | None:
    """Why the whole sentence cannot be checked."""
    halves = any(p.step == "half month" and not f.is_compared(place) for place, p in f.periods())
    found = rule(r"\b{counting_in}(?: {in_en})? {PERIOD}").search(f.m)
    if found and rule(r"\b{altogether}\b").search(f.m):
        why = "It is of a total that counts that month in; from when is not said."
    elif NOT_GROUND.search(f.m.split(", ")[0]) and not rule(r"\b{of_ground}\b|{AREA}").search(f.m):
        why = "It is not about ground."
    elif rule(r"\b(?:{war_years}\b|{past_year_of_war} \(|\d[\d,]* {days_from}\b)").search(f.m):
        why = "It counts from a day inside a month; only whole months add up."
    elif halves:
        why = "It speaks of part of a month; the series here are of whole ones."
    elif rule(r"\d {settlements}\b").search(f.m) and not rule(r"{AREA}").search(f.m):
        why = "It counts settlements, not ground."
    elif rule(r"\b{of_two_sides}\b").search(f.m) and sides.balance(f.m) is None:
        why = OTHER_SIDE
    elif rule(r"\b(?:{biggest_town}|{took_the_town})\b").search(f.m):
        why = "It speaks of a place, not of an area; no series measures that."
    else:
        return None
    return 0, len(f.m), why


def _a_piece(f: Frame) -> tuple[int, int, str] | None:
    """A pace carried into the future, days and weeks, a distance: where, and why."""
    future = rule(
        r"\b(?:{at_this_pace}|{at_its}{PERIOD}?(?:'s)? ?{pace}|{would_take}|{by_the_end_of}[2-9]\d|{longer_to})\b"
    ).search(f.m)
    if future:
        return *future.span(), "It carries a pace into the future; no series can check that."
    said = rule(r"\b(?:{said_last_week}\b|{of_the_week}(?=:))")
    finer = rule(r"\b{days_or_weeks}\b").search(said.sub(lambda m: " " * len(m[0]), f.m))
    if (
        finer
        and rule(r"{BIG}|{SMALL}|{PERIOD}|\b{of_a_finer_time}\b").search(f.m)
        and not rule(r"\b{days_of_other_kind}\b|\b{month_words}").search(
            f.m[finer.start() : finer.start() + 40]
        )
    ):
        return *finer.span(), "It speaks of days or weeks; the series here are of months."
    day = next((place for place, _ in f.periods() if _is_day(f, place)), None)
    if day is not None and not f.held:
        return (
            day,
            day + 1,
            "It speaks of a day inside a month; the series here are of whole months.",
        )
    distance = rule(r"(?<![\d.])(?<!{AREA} \()\d[\d,.]*\s?{distance}\b").search(f.m)
    if distance and rule(r"\b{of_a_distance}\b").search(f.m):
        return *distance.span(), "That is a distance, not an area."
    return None


def _is_day(f: Frame, place: int) -> bool:
    p = f.period_at(place)
    own = p.step == "day" and p.first != INVASION and not p.relative
    return own and not f.is_compared(place) and not f.is_spoken(place)


# -- words of a clause that no rule knows


def residue(f: Frame, r: Reading, span: _Span, sure: list[_Span]) -> str:
    """Why a reading is not offered: words of its clause that no rule knows.

    sure: the spans of the readings against which nothing else speaks.
    """
    text, alone = f.without_counters, r.kind in NUMBERS
    if r.kind == "net_sign":  # with its hedge, which is a field of it
        text = HEDGE.sub(lambda m: " " * len(m[0]), text)
    first, last = _whole_clause(f, text, span)
    level = rule(r"\b{level_beside}\b").search(text, span[1], last)
    if r.measure == "share_held" and level:
        last = level.start()
    taken = [*f.spans, *f.covered] if alone else sure
    own = not_known(text[first:last], [(a - first, b - first) for a, b in taken])
    words = [(a + first, b + first) for a, b in own]
    for start, end in _around(f, r, first, last):
        words += [(a + start, b + start) for a, b in elsewhere(text[start:end])]
    words += _of_another_time(f, r, text, span, (first, last))
    words += [(p, p + 1) for p in range(first, last) if _is_unread(f, p, r)]
    if not words:
        return ""
    words.sort()
    at, end = words[0]
    for a, b in words[1:]:
        end = b if a - end < 12 else end
    lead = rule(r"(?:\b{leads_up} )+$").search(f.m[:at])
    what = "what the number counts" if alone else "what is compared"
    said = f.said(lead.start() if lead else at, end).rstrip(" .,")
    return f"These words were not understood, so it is not clear {what}: “{said}”."


def _of_another_time(f: Frame, r: Reading, text: str, span: _Span, clause: _Span) -> list[_Span]:
    """Words by which a number alone may be of another period than its own."""
    if r.kind not in NUMBERS:
        return []
    words = []
    opening = rule(r"^\W*({PERIOD}),").match(text) if clause[0] else None
    if opening and f.s.period(opening[1]).relative in ("before", "year before"):
        words.append(opening.span(1))
    before = text[: span[0]]
    if rule(r"{AREA}[^;]*{PERIOD}[^;\ue000-\ue7ff]*, {to} (?:\w+ ){0,2}$").search(before):
        words.append(span)  # "doubled the 267 it took in October, to 505"
    cut, _ = f.part_around(*span)
    if r.step != "month" and not rule(r"{PERIOD}|{GAINS}").search(text[cut : clause[1]]):
        # "the largest monthly gain this year, 634 sq km, was in July"
        single = rule(r"\b{one_month}\b[^;,]*, *$").search(text[:cut])
        words += [single.span()] if single else []
    return words


def _is_unread(f: Frame, place: int, r: Reading) -> bool:
    """Whether a number, an oblast or a year in the clause of a reading belongs to none."""
    char, before = f.m[place], f.m[:place]
    if not PERIODS <= char <= END:
        return False
    if char >= OBLASTS:
        known = {i for other in f.readings for i in other.place_ids}
        mostly = rule(r"\b{mostly}\b[^,;]{0,60}$").search(before)
        return not (set(f.s.oblast(char)) <= known or mostly)
    if char < AREAS:
        period = f.s.period(char)
        of_a_year = period.step in ("year", "to_date") and not period.relative
        return r.kind == "rank" and of_a_year and place not in f.used
    value = f.s.amount(char).value
    level = rule(r"\b{by} {AREA}[^;]{0,40} {to} (?:\w+ ){0,2}$").search(before)
    if level and not rule(r"\b{gain_or_pace}\b").search(before):
        return True
    leads = [m.start() for m in rule(r"\b{from} ").finditer(before)] or [0]
    return not (
        any(
            a <= place < b and value in (abs(o.threshold or 0), abs(o.factor or 0))
            for o, (a, b) in f.read()
        )
        or (r.measure == "share_held" and char >= PERCENTS)
        or rule(r"{OTHER_UNIT}").search(before)
        or rule(r"\b{from} (?:\w+ ){0,2}. {to} (?:\w+ ){0,2}{AREA}").match(f.m, leads[-1])
    )


def _whole_clause(f: Frame, text: str, span: _Span) -> _Span:
    """The clause of a reading, with those before it up to the one that says what was gained."""
    starts = [0, *(b for _, b in f.cuts if b <= span[0])]
    _, last = f.part_around(*span)
    for _ in range(3):
        own = text[starts[-1] : last]
        said = rule(r"{GAINS}|\b{advance_or_territory}\b|{AREA}").search(own)
        if len(starts) == 1 or (said and not rule(r"^\W*{opens_beside}\b").match(own)):
            break
        starts.pop()
    return starts[-1], last


def _around(f: Frame, r: Reading, first: int, last: int) -> list[_Span]:
    """The parts around a clause that may put it elsewhere: the opening, and up to its period."""
    opening = rule(r"^[^;]{1,160}?,(?!\d)").match(f.m[:first])
    parts = [opening.span()] if opening else []
    bounds = (r.subject_start, r.subject_end)
    named = [(place, p) for place, p in f.periods() if place not in f.used]
    subject = [place for place, p in named if (p.first, p.last) == bounds]
    if rule(r"^\W*(?:[a-z]+{word_ly} )?[a-z]+{word_ing}\b").match(f.m[first:last]):
        parts.append((f.clause(max(0, first - 3), max(0, first - 2))[0], first))
    elif subject and not any(first <= place < last for place in subject):
        nearest = min(subject, key=lambda place: abs(place - first))
        a, b = f.clause(nearest, nearest + 1)
        parts.append((a, first) if a < first else (last, b))
    return parts


# -- what else stands in a sentence of which something was read


def leave_unread(f: Frame, kept: list[Reading]) -> None:
    """Says which parts of the sentence were not read: those that compare, numbers, unknown words."""
    _leave_marks(f, [r.start - f.offset for r in kept if r.kind in NUMBERS])
    for found in rule(r"{NUMBER}").finditer(f.m):
        at = f.s.at[found.start()] - f.offset
        shown = any(i.start - f.offset <= at < i.end - f.offset for i in f.left)
        other_unit = rule(r"{OTHER_UNIT}").search(f.m[: found.start()])
        if not (_number_read(f, found.start()) or shown or other_unit):
            why = "To which period this number belongs, or what it counts, is not clear."
            f.leave(*found.span(), why)
    bare = rule(
        r"\b{beside_number} (?P<n>\d+(?:,\d{3})*(?:\.\d+)?)(?![\d,]*\d)(?=\W?$| {behind_number}\b| (?:\w+ )?{PERIOD}|[),])"
    )
    for found in bare.finditer(f.m):
        f.leave(*found.span("n"), "This number has no unit; it was not read.")
    _leave_far(f)


def _number_read(f: Frame, place: int) -> bool:
    percent = f.m[place] >= PERCENTS
    return any(
        (r.unit == "percent" or r.kind == "change_percent")
        if percent
        else r.unit in ("km2", "sq_mi")
        for r, (a, b) in f.read()
        if a <= place < b
    )


def _leave_marks(f: Frame, told: list[int]) -> None:
    """Parts that compare. told: where numbers stand that were read."""
    for found in rule(r"{MARKS}").finditer(f.m):
        rest = f.m[found.end() :]
        number = rule(r"^(?: \w+){0,2} {to_just}({AREA})").search(rest)
        if number and f.s.at[found.end() + number.start(1)] - f.offset in told:
            continue  # "slowed to 267 in October": the number is read
        base = rule(r"^(?: {the})? ({PERIOD})").search(rest)
        since = base and rule(r"^{since_only}$").match(found[0])
        if base and since and f.s.period(base[1]).relative == "start":
            continue  # how long a total is of
        if base and found.end() + base.start(1) == f.base:
            continue
        low = rule(r"^ {to_its} ").search(rest) or rule(r"^(?:{rose}|{fell})$").match(found[0])
        near = any(0 <= a - found.end() < 12 for a, _ in f.spans)
        if f.taken(found) or (low and near):
            continue
        first, last = f.clause(*found.span())
        if any(a < last and first < b for a, b in f.covered):
            later = [a for a, _ in f.covered if a > found.start()]
            first, last = found.start(), min([last, found.end() + 60, *later])
        f.covered.append((first, last))
        f.leave(first, last, NOT_READ)


def _leave_far(f: Frame) -> None:
    """Other clauses of the sentence that hold words that no rule knows."""
    text = f.without_counters
    cuts = [(0, 0), *f.cuts, (len(text), len(text))]
    told = [(i.start, i.end) for i in f.left]
    for (before, start), (end, _) in pairwise(cuts):
        first, last = f.s.at[start], f.s.at[end]
        near = any(a < end and start < b for a, b in (*f.spans, *f.covered))
        if near or any(a < last and first < b for a, b in told):
            continue
        if len([*not_known(text[start:end], [])]) > 1:
            word = rule(r"\w+ *$").search(text[before:start])  # "as", "while": a part of it
            f.leave(before + word.start() if word else start, end, NOT_READ)
