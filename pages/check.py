"""Whether a comparison holds, by every count: the printed ones, and any that a reader brings."""

import datetime as dt

import streamlit as st

from dashboard import addresses, comparison, escape, frame, inputs, tables
from views import checker
from views.pages import check

build = frame.page(
    "Check",
    heading="Does the headline hold?",
    lede="Paste a sentence about ground gained or lost. Each count answers with the months that "
    "decide, and with its source.",
)


def undated(text: str, reading: checker.Asked) -> tuple[check.Subject | None, str]:
    """What a sentence of no known day is checked as, and the answer for the newest month beside it.

    It is the reader's choice what the sentence may mean, and says so.
    """
    meant = check.meanings(build, text, reading)
    if not meant.words:
        st.markdown(escape.plain(f"{check.NOT_DATED} No count has a number for it."))
        return None, ""
    first = next(iter(meant.words))
    asked_for = st.query_params.get("of", first)
    quick = meant.quick
    if asked_for in meant.words:
        quick = quick | {asked_for: meant.words[asked_for]}
    chosen = inputs.choose(
        f"{check.NOT_DATED} Read as said of:", quick, key="of", default=first, segments=True
    )
    rest = {"": "–"} | {k: v for k, v in meant.words.items() if k not in quick}
    if len(rest) > 1:
        with st.container(width=260):
            other = inputs.choose("Of another month", rest, key="of-other", default="")
            chosen = other or chosen
    subject = meant.subjects[chosen]
    return subject, meant.beside if isinstance(subject, str) else ""


known = check.options(build)
statement = st.query_params.get("statement", "")
WAYS = {"words": "Words I paste", "choose": "A comparison I choose", "printed": "A printed one"}
way = inputs.choose(
    "Check", WAYS, key="check", segments=True,
    default="printed" if statement in known.printed else "words",
)  # fmt: skip
if statement and statement not in known.printed and way != "printed":
    if statement in known.uncheckable:
        escape.note(f"No verdict is given on this comparison: {known.uncheckable[statement]}")
    else:
        inputs.say_unknown("Check", statement, "", key="statement")

subject: check.Subject | None = None
beside = ""
answer = st.container()  # filled below: the answer stands before the choices that change it
if way == "words":
    with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        with st.container(width="stretch"):
            text = inputs.text_box(
                "A headline, sentence or paragraph in English",
                key="text",
                placeholder="Russia’s November advance was its largest since November 2024, "
                "taking 701 square km",
            )
        with st.container(width=210):
            written = inputs.choose_day_if_known(
                "Written on, if known", key="on",
                first=dt.date(2022, 2, 24), last=dt.date.today(),
            )  # fmt: skip
    answer = st.container()
    if text:
        understood = check.understood(build, text, written, dt.date.today())
        lines = [
            f"Not checked: “{escape.plain(quoted)}”. {escape.plain(why)}"
            for quoted, why in understood.left
        ]
        st.markdown("\n\n".join(lines), width=1000)
        if understood.readings:
            chosen = "0"
            if len(understood.readings) > 1:
                chosen = inputs.choose(
                    f"Read as {len(understood.readings)} comparisons; checked below:",
                    understood.words, key="reading", default="0",
                )  # fmt: skip
            asked = understood.readings[int(chosen)]
            subject = asked
            if written is None and asked.subject_basis != "stated":
                subject, beside = undated(text, asked)
            if isinstance(subject, checker.Asked):
                answer.markdown(f"Read as: **{escape.plain(subject.words)}**", width=1000)
    elif known.example and statement not in known.uncheckable:
        subject = known.example
        answer.markdown(escape.plain("For example, the newest on which the counts differ:"))
elif way == "choose":
    lists = check.form(build)
    subject = checker.composed(build, comparison.choose(lists.months, lists.places))
else:
    subject = inputs.choose(
        "Comparison, newest first", known.printed, key="statement",
        default=next(iter(known.printed), ""),
    )  # fmt: skip

as_known = "now"
if isinstance(subject, str):
    printed = check.printed(build, subject)
    answer.markdown(escape.sentence(printed.line))
    if printed.note:
        answer.markdown(f":small[{escape.plain(printed.note)}]", width=1000)
    if printed.known:
        as_known = inputs.choose(
            "Numbers", printed.known, key="known", default="now", segments=True, width=420
        )
    for against in printed.against:
        st.warning(escape.plain(against))


def show(subject: check.Subject) -> None:
    """The answer, the chart of one count, all counts as a table, a paragraph to paste."""
    shown = check.view(build, subject, as_known)
    answer.markdown(f"## {escape.plain(shown.headline)}", width=1000)
    if beside:
        answer.markdown(escape.plain(beside), width=1000)
    if shown.collected:
        answer.caption(escape.plain(shown.collected))
    if shown.counts is None:
        return
    if shown.drawn:
        drawing = st.container()
        series = inputs.choose(
            "Drawn above", shown.drawn, key="series", default=next(iter(shown.drawn)), width=420
        )
        with drawing:
            tables.chart(check.months(build, subject, as_known, series))
    st.header("By every count that covers it", anchor="counts")
    tables.show(shown.counts)
    with st.container(horizontal=True):
        tables.offer(shown.files, key="verdicts-csv")
    part = st.expander("A paragraph to paste, with sources", key="paste", on_change="rerun")
    if part.open:
        with part:
            # An example that nobody chose is not in the address: the next reader may get another.
            chosen = {"statement": subject} if isinstance(subject, str) else {}
            address = addresses.full_address(**chosen)
            st.code(
                escape.without_controls(check.to_paste(build, subject, as_known, address)),
                language=None,
                wrap_lines=True,
            )


if subject:
    show(subject)

st.header("Printed comparisons", anchor="printed")
st.markdown(escape.plain(known.summary), width=900)
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    kind = inputs.choose("Kind", known.kinds, key="kind-of", default="", width=220)
    by = inputs.choose("Counted by", known.counts, key="by", default="", width=220)
    result = inputs.choose("Verdict", check.RESULTS, key="verdict", default="", width=220)
listing = check.Listing(kind, by, result)
pages = check.pages(build, listing)
page = inputs.page_number(key="page", pages=pages)
if not pages:
    st.info("No printed comparison fits these choices.")
else:
    tables.show(check.page_of(build, listing, page))
    inputs.pager(pages=pages, page=page, key="page")
with st.container(horizontal=True):
    tables.offer(known.files, key="all-csv")

st.header("How a verdict is given", anchor="rules")
st.markdown(
    "\n".join(
        f"- {escape.plain(line)}"
        for line in (
            "“Largest since M”: every month after M must be smaller. M itself is not compared, for "
            "it was the larger one; what it was is told.",
            "A month that is missing, equal, or too near for a number printed as “about” or as a "
            "range leaves it open, unless another month decides against it.",
            "“About” and the like stand for 5% either way, “nearly” for 5% less, “more than” for "
            "5% more. A number without such a word may be off by 1%, or by half a km².",
            "“N-fold” may be off by 15%, at most by a half; with “about” by 15%, from ten on by "
            "5%; “as much as” by a tenth. A change in per cent may be off by one point, with "
            "“about” by three; a share by half a point, with “about” by two.",
            "Months before and after a change of method are not compared.",
            "Where a month was not printed, what we measured in the same way stands in, if it was "
            "compared with at least six printed months: with its worst error, rounded up to a "
            "whole km², as its margin. What hangs on less stays open.",
            "One map, one voice: counts that rest on the same map are counted once; where they "
            "differ, the map is divided.",
            "Whole months add up to years and seasons; a total that was printed counts instead.",
            "A week, or another window of days, is judged on the maps that have days, each in its "
            "own name: the map of its last day less that of the day before its first. What hangs "
            "on less than either end being a day off stays open, and so does a window in which the "
            "map was redrawn. “Largest week since M”: a larger one that is whole weeks before it "
            "refutes it; one that begins on another weekday leaves it open.",
            "“On the day”: only what had been printed by then. An undated page counts from the day "
            "after its period ends. What we measured is known only now.",
        )
    ),
    width=900,
)
rules = st.expander("The rules, as the database applies them", key="rules", on_change="rerun")
if rules.open:
    with rules:
        st.code(known.rules, language="sql", wrap_lines=True)

frame.footer()
