"""Questions of assistants: each answer says who counted what, when, by which source, or why not.

No protocol here (that is `share/mcp.py`): arguments in, an `Answer` out. What the ledger lacks is
refused with what is nearest, and nothing is chosen for whoever asks.
"""

import math
import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from inspect import cleandoc
from typing import Annotated, Any

import pandas as pd
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from share import lookup, replies, resources, verdict
from share.answers import Asked
from share.lookup import COUNTRY, Days, Line, Near, Row, Unknown
from share.replies import MOST, Answer, Count, Desk, Gap, Number, Said, Verdict
from views import database, queries, theme, wording
from views.pages import check, claims
from views.wording.common import each

VERDICTS = 12
_IN_ADDRESS = 1_500  # characters of a text that the address of its verdict may carry


# --- tools ---------------------------------------------------------------------------------------

Words = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\x00-\x1f\x7f]+$")]
_WHO = "Who counted: name or id of an estimator, or id of a series (one way of counting)."
_PLACE = "Name in any spelling, or id, of a place; ua is the whole of Ukraine."
_PERIOD = "Like 2025, 2025-11, 2025-11-30 or 2025-11-03/2025-11-09, both days included."
Who = Annotated[Words, Field(description=_WHO)]
Place = Annotated[Words, Field(description=_PLACE)]
Period = Annotated[
    str,
    Field(
        pattern=r"^\d{4}(-\d\d(-\d\d(/\d{4}-\d\d-\d\d)?)?)?$", max_length=21, description=_PERIOD
    ),
]
CalendarMonth = Annotated[
    str, Field(pattern=r"^\d{4}-\d\d$", description="A calendar month, like 2025-11.")
]


def _day(about: str) -> Any:
    return Field(pattern=r"^\d{4}-\d\d-\d\d$", description=f"{about}, like 2026-05-31.")


class Arguments(BaseModel):
    """What a tool takes; nothing else."""

    model_config = ConfigDict(extra="forbid", strict=True)


class CheckStatement(Arguments):
    """Whether a comparison holds, such as a headline that calls a month's gain the largest since
    another: by every count that covers it, each with number, source and reason; and what of the
    text was not checked, with why. It reads English, and no other claims than comparisons of
    territory.
    """

    text: Annotated[
        str,
        Field(
            min_length=1, max_length=verdict.LONGEST, pattern=r"\S",
            description=f"A headline or an article, at most {verdict.LONGEST:,} characters.",
        ),
    ]  # fmt: skip
    written_on: Annotated[str, _day("The day of the text, if known")] | None = None


def check_statement(desk: Desk, given: CheckStatement) -> Answer:
    """The verdicts of a text."""
    query = {"on": given.written_on} if given.written_on else {}
    if given.written_on:
        lookup.days(given.written_on)
    if len(given.text) <= _IN_ADDRESS:
        query = {"text": given.text, **query}
    asked = Asked(desk.build, "verdict", query, desk.base, desk.today, "")
    page = asked.path + asked.words
    found = verdict.checked(asked, given.text, VERDICTS)
    told = [_verdict(desk, page, one) for one in found.verdicts]
    left = [Gap(what=words, why=why) for words, why in found.left]
    decided = any(c.verdict != "cannot say" for one in told for c in one.counts)
    nearest: list[Near] = []
    if told and not decided:
        last = pd.Timestamp(check.asked_of(found.verdicts[0].subject).subject_end).date()
        nearest = lookup.months_beside(desk.build, COUNTRY, (last.replace(day=1), last))
    nothing = "Nothing in the text is a comparison of territory that the ledger can check."
    sentence = " ".join(f"{one.reading.rstrip('.')}: {one.answer}" for one in told) or nothing
    if len(told) == 1:
        page = told[0].page.removeprefix(desk.base)
    return desk.answer(
        sentence, page, answered=decided, verdicts=told, not_known=left[:MOST], nearest=nearest
    )


def _verdict(desk: Desk, page: str, one: verdict.Verdict) -> Verdict:
    asked, rows = check.asked_of(one.subject), check.rows_of(one.subject, "now")
    at = desk.base + (f"statement/{one.statement}" if one.statement else page)
    counts = [
        Count(
            who=row.series, series_id=row.series_id, cited=bool(row.is_cited), rests_on=row.map,
            verdict=row.verdict, why=wording.verdicts.why(row, asked),
            number=replies.judged(desk, at, row, asked),
        )
        for row in each(rows)
    ]  # fmt: skip
    return Verdict(
        reading=one.reading, answer=" ".join(filter(None, [one.answer, one.more, one.collected])),
        quote=one.quote, page=at, counts=counts,
    )  # fmt: skip


class Figure(Arguments):
    """A number by the id of its page; or what one estimator counts for a period and a place, by
    each of its definitions. Gains are Russia's; below zero is a loss.
    """

    id: Annotated[
        str,
        Field(pattern=r"^[A-Za-z0-9._-]{1,120}$", description="As in the address of its page."),
    ] | None = None  # fmt: skip
    estimator: Who | None = None
    period: Period | None = None
    place: Place = COUNTRY


def figure(desk: Desk, given: Figure) -> Answer:
    """One figure, or those of an estimator for a period."""
    if given.id:
        if given.estimator or given.period:
            raise Unknown("Give an id, or an estimator and a period, not both.", fault=True)
        numbers = replies.of_figures(desk, (given.id,)) or _no_such_figure(desk, given.id)
        return desk.answer(replies.sentence(numbers), f"figure/{given.id}", numbers=numbers)
    if not given.estimator or not given.period:
        raise Unknown("Give an id, or an estimator and a period.", fault=True)
    ask = {"period": given.period, "place": given.place}
    span = lookup.days(given.period)
    name, of = lookup.who(desk.build, given.estimator, "figure", ask)
    ask = {"estimator": given.estimator, "period": given.period}
    where = lookup.place(desk.build, given.place, "figure", "place", ask)
    ids = {row["series_id"] for row in of}
    lines = [x for x in _there(desk, where) if x.series_id in ids and x.days == span]
    if not lines:
        raise lookup.without(desk.build, name, of, where, span)
    numbers = replies.of_lines(desk, lines, {})
    return desk.answer(replies.sentence(numbers), f"figure/{lines[0].figure_id}", numbers=numbers)


def _there(desk: Desk, where: Row) -> list[Line]:
    return [x for x in lookup.counted(desk.build) if x.place_id == where["place_id"]]


def _no_such_figure(desk: Desk, figure_id: str) -> list[Number]:
    """Raises Unknown: a measured month that is none, or the ids that are spelled alike."""
    known = lookup.series(desk.build)
    found = re.fullmatch(r"m-(.+)-(ua(?:-\d\d)?)-(\d{4}-\d\d)", figure_id)
    if found and found[1] in known:
        where = lookup.place(desk.build, found[2], "figure", "place", {})
        of = known[found[1]]
        raise lookup.without(desk.build, str(of["name"]), [of], where, lookup.days(found[3]))
    ids = [x.figure_id for x in lookup.counted(desk.build)]
    raise Unknown(
        f"The ledger has no figure {figure_id!r}. Ids are those of its pages; or ask by estimator, "
        "period and place.",
        [Near(what=f"The figure {i}", tool="figure", ask={"id": i})
         for i in get_close_matches(figure_id, ids, lookup.NEAREST)],
    )  # fmt: skip


class Month(Arguments):
    """Everybody who counted a month of a place: printed figures and independent maps with their
    error, and of Ukraine as a whole whether the maps agree that Russia gained or lost ground.
    """

    month: CalendarMonth
    place: Place = COUNTRY


def month(desk: Desk, given: Month) -> Answer:
    """A month by all who counted it."""
    span = lookup.days(given.month)
    where = lookup.place(desk.build, given.place, "month", "place", {"month": given.month})
    whole, at = where["place_id"] == COUNTRY, pd.Timestamp(span[0])
    maps = queries.months.maps_of(at) if whole else pd.DataFrame(columns=["figure_id", "error_km2"])
    errors = dict(zip(maps["figure_id"], maps["error_km2"], strict=True))
    lines = [x for x in _there(desk, where) if x.days == span]
    numbers = replies.of_lines(desk, lines, errors)
    numbers += [
        replies.so_far(desk, row) for row in each(maps) if not isinstance(row.figure_id, str)
    ]
    if not numbers:
        near = lookup.months_beside(desk.build, str(where["place_id"]), span)
        told = wording.common.listed([n.what for n in near])
        raise Unknown(
            f"Nobody in the ledger has a number for {lookup.told(span)} in {where['name_en']}. "
            + (f"Nearest months with one: {told}." if told else "Nor for any other month there."),
            near,
        )
    way, finding, gaps = queries.months.directions(given.month, given.month), "", []
    if whole:
        counts = queries.months.month_by_estimator(at)
        finding = wording.findings.of_month(at, way, maps, counts).rstrip(".") + ". "
    if not whole or way.empty:
        gaps = [
            Gap(
                what="Whether independent maps agree on the direction",
                why="They are compared for Ukraine as a whole, in months that they have.",
            )
        ]
    if len(lines) > MOST:
        gaps.append(Gap(what="Further counts", why="Too many for one answer; its page has all."))
    page = f"month/{given.month}" if whole else f"place/{where['place_id']}"
    return desk.answer(
        finding + replies.sentence(numbers), page, numbers=numbers, not_known=gaps,
        direction=None if gaps or way.empty else way["direction"].iloc[0],
    )  # fmt: skip


class Claim(Arguments):
    """Who said first that a settlement was taken or freed, who denied it, and what the map shows
    of it and when; every event with its article. No front line and no outlook.
    """

    settlement: Annotated[Words, Field(description="Name in any spelling, or id, of a settlement.")]


def claim(desk: Desk, given: Claim) -> Answer:
    """What was said of a settlement."""
    where = lookup.place(desk.build, given.settlement, "claim", "settlement", {}, "settlement")
    thing, name = str(where["place_id"]), lookup.named_place(desk.build, where)
    said = [
        Said(
            what=": ".join(dict.fromkeys(
                filter(None, [wording.claims.KINDS[row["kind"]], row["answer"]]))),
            who=row["actor"], day=row["said_on"], printed_by=row["publisher"], source=row["url"],
        )
        for row in resources.part(desk.build, "settlement_event", "place_id", thing)
    ]  # fmt: skip
    rows = queries.claims.claims()
    episodes = list(each(rows[rows["place_id"] == thing].sort_values("episode")))
    if not episodes:
        near = _claimed_nearby(desk, where, {str(i) for i in rows["place_id"]})
        told = "What was said of it follows." if said else "Nothing at all was said of it here."
        if near:
            told += f" Nearest claimed: {'; '.join(n.what for n in near)}."
        return desk.answer(
            f"The ledger has no claim that the whole of {name} was taken or freed. {told}",
            f"place/{thing}", answered=False, said=said[-MOST:], nearest=near,
        )  # fmt: skip
    shown = claims.settlement(desk.build, thing)
    numbers = [n for row in episodes if (n := replies.lag(desk, row))]
    gaps = (
        [Gap(what="Earlier events", why="Too many; its page has all.")] if len(said) > MOST else []
    )
    return desk.answer(
        f"{name}. {shown.finding.rstrip('.')}. {shown.as_of} {' '.join(shown.told[:1])} "
        f"First claim reported at {episodes[-1].first_claim_url}.",
        f"claim/{thing}", numbers=numbers, said=said[-MOST:], not_known=gaps,
    )  # fmt: skip


def _claimed_nearby(desk: Desk, where: Row, claimed: set[str]) -> list[Near]:
    """Claimed settlements by their distance from a place; none where its own point is not known."""

    def away(row: Row) -> float:
        east = math.cos(math.radians(where["lat_deg"])) * (row["lon_deg"] - where["lon_deg"])
        return math.hypot(east, row["lat_deg"] - where["lat_deg"])

    known = [
        row
        for row in resources.rows(desk.build, "place")
        if row["place_id"] in claimed and row["lat_deg"] is not None
    ]
    if where["lat_deg"] is None:
        return []
    return [
        Near(what=lookup.named_place(desk.build, row), tool="claim",
             ask={"settlement": str(row["place_id"])})
        for row in sorted(known, key=away)[: lookup.NEAREST]
    ]  # fmt: skip


class AsOf(Arguments):
    """A month's number by one estimator or series as it had been printed by a day: before later
    revisions, or that nothing was known yet. Measured numbers are known only now.
    """

    estimator: Who
    month: CalendarMonth
    day: Annotated[str, _day("The day on which it was known")]
    place: Place = COUNTRY


def as_of(desk: Desk, given: AsOf) -> Answer:
    """What was known on a day."""
    ask = given.model_dump()
    span, day = lookup.days(given.month), lookup.days(given.day)[0]
    name, of = lookup.who(desk.build, given.estimator, "as_of", ask)
    where = lookup.place(desk.build, given.place, "as_of", "place", ask)
    if str(day) > desk.data_day:
        raise Unknown(
            f"The ledger ends on {theme.day(desk.data_day)}; what is known on {theme.day(day)} it "
            "cannot tell.",
            [Near(what="On its last day", tool="as_of", ask={**ask, "day": desk.data_day})],
        )
    ids = {row["series_id"] for row in of}
    lines = [x for x in _there(desk, where) if x.series_id in ids and x.days == span]
    if not lines:
        raise lookup.without(desk.build, name, of, where, span)
    of_ids = tuple(sorted(str(i) for i in ids))
    prints = list(each(queries.figure.true_prints(of_ids, str(where["place_id"]), *span)))
    what = f"{name}, {lookup.told(span)}, {where['name_en']}"
    if not prints:
        now = {"estimator": given.estimator, "period": given.month, "place": given.place}
        raise Unknown(
            f"{what}: measured by the ledger and never printed, so that it is known now and not as "
            f"of {theme.day(day)}.",
            [Near(what="The number of now", tool="figure", ask=now)],
        )
    known = [row for row in prints if row.printed_on.date() <= day]
    if not known:
        came = min(row.printed_on.date() for row in prints)
        raise Unknown(
            f"{what}: no printed number was known on {theme.day(day)}; the first can have been "
            f"known on {theme.day(came)}, as far as the ledger knows.",
            [Near(what=f"On {theme.day(came)}", tool="as_of", ask={**ask, "day": str(came)})],
        )
    numbers = _as_known(desk, known)
    return desk.answer(
        f"As known on {theme.day(day)}: {replies.sentence(numbers)}",
        numbers[0].page.removeprefix(desk.base), numbers=numbers,
    )  # fmt: skip


def _as_known(desk: Desk, known: list[Any]) -> list[Number]:
    """The newest vintage of each series among some pages, by the earliest dated page with it."""
    newest = {row.series_id: row for row in known}  # in the order of vintages
    cited = {
        row.figure_id: min(
            (page for page in known if page.figure_id == row.figure_id),
            key=lambda page: (page.printed_basis == "earliest possible", page.printed_on),
        )
        for row in newest.values()
    }
    found = []
    for number in replies.of_figures(desk, tuple(cited)):
        page = cited[number.page.rpartition("/")[2]]
        undated = page.printed_basis == "earliest possible"
        note = "Known from a page without a date, which is counted from the day after the period."
        found.append(
            number.model_copy(update={
                "by": page.publisher, "source": page.link,
                "printed_on": wording.common.printed_on(page.printed_on, page.printed_basis),
                "note": " ".join(filter(None, [number.note, note if undated else ""])),
            })
        )  # fmt: skip
    return found


class WhoSays(Arguments):
    """Who counts something for a period and a place, with definition and number; and who counts
    something else, stopped before, or has no number of these days.
    """

    period: Period
    what: Annotated[
        Words,
        Field(
            description="What is counted: " + "; ".join(
                f"{k} ({v})" for k, v in wording.figure.MEANINGS.items())
        ),
    ]  # fmt: skip
    place: Place = COUNTRY


def who_says(desk: Desk, given: WhoSays) -> Answer:
    """Who counts it and who does not."""
    span, what = lookup.days(given.period), lookup.measure(given.what)
    ask = {"period": given.period, "what": what}
    where = lookup.place(desk.build, given.place, "who_says", "place", ask)
    there = _there(desk, where)
    lines = [x for x in there if x.days == span and x.measure == what]
    named = f"{wording.figure.MEANINGS[what]}; {lookup.told(span)}, {where['name_en']}"
    gaps = _who_does_not(desk, there, span, what, {x.series_id for x in lines})
    page = f"month/{given.period}" if lookup.is_month(span) else "series/"
    if not lines:
        near = [
            Near(what=lookup.told(d), tool="who_says",
                 ask={**ask, "period": lookup.period(d), "place": str(where["place_id"])})
            for d in lookup.nearest([x for x in there if x.measure == what], span)
        ]  # fmt: skip
        told = wording.common.listed([n.what for n in near])
        return desk.answer(
            f"Nobody in the ledger counts this: {named}. "
            + (f"Nearest with a number: {told}." if told else "Nor for any other days there."),
            page, answered=False, not_known=gaps, nearest=near,
        )  # fmt: skip
    numbers = replies.of_lines(desk, lines, {})
    return desk.answer(
        f"{named}. {replies.sentence(numbers)}", page, numbers=numbers, not_known=gaps
    )


def _who_does_not(
    desk: Desk, there: list[Line], span: Days, what: str, counting: set[str]
) -> list[Gap]:
    """Those who count something else of these days, or the same on other days."""
    known = lookup.series(desk.build)
    of_days = {x.series_id for x in there if x.days == span}
    gaps = []
    for one in dict.fromkeys(x.series_id for x in there):
        row = known[one]
        if one in counting or (row["measure"] != what and one not in of_days):
            continue
        if row["measure"] != what:
            why = f"It counts something else: {wording.figure.MEANINGS[str(row['measure'])]}."
        else:
            said, _ = lookup.ended(desk.build, [row], span)
            own = lookup.nearest([x for x in there if x.series_id == one], span)[:1]
            why = " ".join([*said, f"No number for these days; nearest: {lookup.told(own[0])}."])
        gaps.append(Gap(what=str(row["name"]), why=f"{why} Definition: {row['definition']}"))
    return gaps[:MOST]


Tool = Callable[[Desk, Any], Answer]
TOOLS: dict[str, tuple[type[Arguments], Tool]] = {
    "check_statement": (CheckStatement, check_statement),
    "figure": (Figure, figure),
    "month": (Month, month),
    "claim": (Claim, claim),
    "as_of": (AsOf, as_of),
    "who_says": (WhoSays, who_says),
}


def about(tool: str) -> str:
    """What a tool answers."""
    return " ".join(cleandoc(TOOLS[tool][0].__doc__ or "").split())


def ask(tool: str, arguments: Mapping[str, Any], desk: Desk) -> Answer:
    """The answer of a tool of `TOOLS`, all of it from one build. Raises nothing for bad input."""
    kind, answer = TOOLS[tool]
    try:
        given = kind.model_validate(dict(arguments))
        with database.reading(desk.build):
            return answer(desk, given)
    except ValidationError as why:
        return desk.answer(_wrong(tool, kind, why), "", answered=False, understood=False)
    except Unknown as why:
        return desk.answer(
            why.sentence, "", answered=False, understood=not why.fault, nearest=why.nearest
        )


def _wrong(tool: str, kind: type[Arguments], why: ValidationError) -> str:
    """What is wrong with the arguments, all of it, and what would be right."""
    told = []
    for fault in why.errors():
        name = str(next(iter(fault["loc"]), ""))
        if fault["type"] == "extra_forbidden":
            known = ", ".join(kind.model_fields)
            told.append(f"{name[:40]!r} is no argument of {tool}; it takes {known}.")
            continue
        shown = kind.model_json_schema()["properties"][name]
        right = (shown if "description" in shown else shown["anyOf"][0])["description"]
        found = "missing" if fault["type"] == "missing" else f"{str(fault['input'])[:40]!r}"
        told.append(f"{name} is {found}; right is: {right}")
    return " ".join(dict.fromkeys(told))
