"""Comparisons of ground gained or lost in English text, in the form that `pub.judge` can check.

Rules only: periods, amounts, places and estimators are found first and stand for themselves (one
private character each, ``comparison_sentence``); short patterns over what is left tell one kind of
comparison from another. A comparison is offered only if all words of its clause are known
(``comparison_words``). What is not understood is said, with the reason, instead of guessed.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from reading import doubts
from reading.asides import without_corrections
from reading.comparison_amounts import shares, shares_held, values
from reading.comparison_counters import Names, estimator, lives_by_counting, names_of
from reading.comparison_doubts import doubt, misplaced
from reading.comparison_frame import SIDE_NAMED, Context, Frame
from reading.comparison_model import Left as Left
from reading.comparison_model import Name as Name
from reading.comparison_model import Reading as Reading
from reading.comparison_model import Understood as Understood
from reading.comparison_ranks import balance, first_since, ranks, records, streaks
from reading.comparison_ratios import (
    as_much,
    changes,
    combined,
    differences,
    fractions,
    multiples,
    than,
)
from reading.comparison_rules import rule
from reading.comparison_sentence import Sentence, level, mark, pieces
from reading.comparison_unread import (
    GROUND,
    leave_unread,
    not_checkable,
    residue,
    says_ground,
    speaks,
    unreadable,
    why_not,
)
from reading.comparisons_said import in_words as in_words
from reading.days import INVASION, Named
from reading.quantities import plain

LONGEST = 20_000  # characters
_MOST_ITEMS = 60
# What a sentence holds that is read any further.
_COMPARES = rule(
    r"{BIG}|{SMALL}|\b(?:{rose}|{fell})\b|\b(?:{comparing}|\w+-?{word_fold})\b|{NUMBER}"
)
_OF_THE_WAR = rule(r"\b{of_the_war}\b")
# The kinds, in the order in which they are looked for: what one reads no other reads again.
_KINDS = (
    combined,
    streaks,
    first_since,
    ranks,
    records,
    shares,
    fractions,
    multiples,
    changes,
    differences,
    as_much,
    than,
    shares_held,
    values,
)
_KINDS_BESIDE_A_SIZE = (records, multiples, changes, than, values)


def read(
    text: str, *, today: date, places: Sequence[Name], estimators: Sequence[Name]
) -> Understood:
    """The comparisons that a text makes, and what in it was not understood.

    today: the day on which it was written, to which "last month" and a bare "November" relate.
    """
    if len(text) > LONGEST:
        why = f"The text has {len(text):,} characters; at most {LONGEST:,} are read."
        return Understood((), (Left(text[:80], 0, min(80, len(text)), why),))
    names = names_of(places, estimators)
    flat = level(without_corrections(text))
    readings, left = _all(text, flat, today, names)
    if not readings and not left:
        marked = mark(flat, 0, today, names).marked
        ground = GROUND.search(marked) or rule(r"\b{shares}\b").search(marked)
        why = "Its wording is not understood: nothing that compares ground was found in it."
        left = [Left(text[:80], 0, len(text[:80]), why_not(marked) if ground else why)]
    shady = doubts.Shady(plain(flat))
    retold = doubts.words(["retold"])
    readings = [
        replace(r, doubts=r.doubts + retold) if shady.holds(r.start) else r for r in readings
    ]
    return Understood(tuple(dict.fromkeys(readings)), tuple(dict.fromkeys(left)))


def _all(text: str, flat: str, today: date, names: Names) -> tuple[list[Reading], list[Left]]:
    """The readings of all sentences, and what was left of them."""
    context = Context(today)
    whole = estimator(flat[:1500], names)
    context.estimator = whole if lives_by_counting(whole) else None
    readings: list[Reading] = []
    left: list[Left] = []
    unit: str | None = None
    sided = placed = False
    for start, end in pieces(flat, text):
        piece = flat[start:end]
        sentence = mark(piece, start, today, names, unit)
        # "505 sq km in November; in October it was 267"
        unit = sentence.areas[0].unit if sentence.areas else unit
        context.before, context.named = context.named, _dated(sentence)
        context.placed, context.sided = placed, sided
        placed = bool(sentence.oblasts)
        sided = sided or bool(SIDE_NAMED.search(piece))
        finds = sentence.periods or sentence.areas or sentence.percents
        compares = _COMPARES.search(sentence.marked)
        if not compares or not (finds or _OF_THE_WAR.search(sentence.marked)):
            continue
        found, unclear = _sentence(Frame(sentence, piece, start, names, context))
        # "More than in October", said of an earlier month: of which October is not known.
        later = [r for r in found if r.reference_start and r.reference_start > r.subject_end]
        readings += [r for r in found if r not in later]
        why = "What it is compared with would lie after the period itself; name the years."
        left += [Left(text[r.start : r.end], r.start, r.end, why) for r in later]
        left += [replace(item, text=text[item.start : item.end].strip()) for item in unclear]
        if len(readings) + len(left) > _MOST_ITEMS:
            if text[end:].strip():
                why = f"The rest of the text was not read: more than {_MOST_ITEMS} items stand before it."
                left.append(Left(text[end : end + 80].strip(), end, min(end + 80, len(text)), why))
            break
    return readings, left


def _dated(sentence: Sentence) -> list[Named]:
    """The periods of a sentence that are told by their dates."""
    return [
        p
        for p in sentence.periods
        if not p.relative and p.last.year >= 2022 and p.first != INVASION
    ]


def _sentence(f: Frame) -> tuple[list[Reading], list[Left]]:
    """The readings of a sentence that nothing speaks against, and what was left of it."""
    if unreadable(f):
        return [], f.left
    if not not_checkable(f):
        _read_kinds(f)
    if f.twice:
        f.leave(*f.twice, "How long ago that was is said twice; only the month was read.")
    kept = _kept(f)
    if kept:
        leave_unread(f, kept)
    elif not f.left:
        numbers = f.s.areas or (f.s.percents and f.s.oblasts)
        if numbers and says_ground(f):
            f.leave(0, len(f.m), why_not(f.m, numbers=True))
        elif _COMPARES.search(f.m) and speaks(f):
            f.leave(0, len(f.m), why_not(f.m))
    return kept, f.left


def _read_kinds(f: Frame) -> None:
    if f.left:  # a size analogy
        kinds: tuple[Callable[[Frame], None], ...] = _KINDS_BESIDE_A_SIZE
    else:
        balance(f)
        kinds = () if f.left else _KINDS
    for kind in kinds:
        kind(f)


def _kept(f: Frame) -> list[Reading]:
    """The readings of which all is understood; why the others are not is told."""
    doubted = []
    for found, span in f.read():
        why, reading = doubt(f, found, span)
        doubted.append((why or misplaced(f, reading, span), reading, span))
    sure = [span for why, _, span in doubted if not why]
    kept = []
    for why, reading, span in doubted:
        if why := why or residue(f, reading, span, sure):
            f.leave(*span, why)
        else:
            kept.append(reading)
    return kept
