"""Whether a comparison holds, by every count: the printed ones, and any that a reader brings."""

import datetime as dt

import streamlit as st

from dashboard import addresses, comparison, escape, frame, inputs, tables
from views import checker
from views.pages import check

WAYS = ("words", "choose", "printed")  # in the address, as ?check=
OF_ANOTHER = ("statement", "check", "of", "reading", "known")  # end when another text comes

build = frame.page("Check", heading="Does the headline hold?")
known = check.options(build)


def choose_instead() -> None:
    """Leave the text or the printed comparison for the one of the lists."""
    for key in ("text", "on", *OF_ANOTHER):
        st.query_params.pop(key, None)
    st.query_params["check"] = "choose"


statement = st.query_params.get("statement", "")
way = st.query_params.get("check", "printed" if statement in known.printed else "words")
way = way if way in WAYS else "words"
if statement and statement not in known.printed and way != "printed":
    if statement in known.uncheckable:
        escape.note(f"No verdict is given on this comparison: {known.uncheckable[statement]}")
    else:
        inputs.say_unknown("Check", statement, "", key="statement")

text = inputs.text_box(
    "Paste a headline or a sentence, in English",
    key="text",
    placeholder="Russia’s November advance was its largest since November 2024, "
    "taking 701 square km",
    ends=OF_ANOTHER,
)
meant_for = st.container(horizontal=True, gap="medium", vertical_alignment="bottom")
meant_for.button("Check")  # whatever is clicked, the box then hands over its text
# Filled below: the answer stands before the choices that change it.
answer, drawing, counts, lists = (st.container() for _ in range(4))

with lists:
    part = st.expander(
        "Choose a comparison from lists, or say when the sentence was written",
        expanded=way == "choose" or "on" in st.query_params,
        key="lists",
        on_change="rerun",
    )
written, composed = None, None
with part:
    if part.open or "on" in st.query_params:
        written = inputs.choose_day_if_known(
            "The sentence above was written on",
            key="on",
            first=dt.date(2022, 2, 24),
            last=dt.date.today(),
        )
    if part.open or way == "choose":
        form = check.form(build)
        composed = checker.composed(build, comparison.choose(form.months, form.places))
        if way != "choose":
            st.button("Check this comparison", on_click=choose_instead)


def meant(text: str, reading: checker.Asked) -> check.Subject | None:
    """What a sentence of no known day is checked as: the reader chooses what it may mean.

    The answer for the newest month comes to `beside`.
    """
    found = check.meanings(build, text, reading)
    if not found.words:
        notes.append(escape.plain(check.WITHOUT_NUMBER))
        return None
    with meant_for:
        chosen = inputs.choose(
            "Read for another month", found.words, key="of", default=next(iter(found.words)),
            width=420,
        )  # fmt: skip
    subject = found.subjects[chosen]
    if isinstance(subject, str):
        beside.append(escape.plain(found.beside))
    return subject


def read(text: str) -> check.Subject | None:
    """What is checked of a text. What is not comes to `notes`."""
    understood = check.understood(build, text, written, dt.date.today())
    left = [
        f"Not checked: “{escape.plain(quoted)}”. {escape.plain(why)}"
        for quoted, why in understood.left
    ]
    if not understood.readings:
        notes.extend(escape.sentence(told) for told in understood.claims)
        notes.extend([] if understood.printed else left)
        return understood.printed or None
    notes.extend(left)
    asked = understood.readings[0]
    if len(understood.readings) > 1:
        with meant_for:
            chosen = inputs.choose(
                f"Read as {len(understood.readings)} comparisons; checked is",
                understood.words, key="reading", default="0", width=420,
            )  # fmt: skip
        asked = understood.readings[int(chosen)]
    if check.is_undated(asked, written):
        return meant(text, asked)
    return understood.printed or asked


above, as_known = "", "now"
beside: list[str] = []  # markdown, with the answer
notes: list[str] = []  # and under it
subject: check.Subject | None = None
if way == "choose":
    subject = composed
elif way == "printed":
    subject = statement if statement in known.printed else next(iter(known.printed), None)
elif text:
    subject = read(text)
elif known.example and statement not in known.uncheckable:
    subject, above = known.example, "For example, the newest on which the counts differ: "

if isinstance(subject, str):
    printed = check.printed(build, subject)
    said = printed.said if way == "words" and text else printed.line
    above += escape.sentence(said)
    beside.extend(f"**{escape.plain(against)}**" for against in printed.against)
    if printed.note:
        notes.append(escape.plain(f"Note: {printed.note}"))
    if st.query_params.get("known", "now") in printed.known:
        as_known = st.query_params.get("known", "now")
elif subject:
    above = f"Read as: {escape.plain(subject.words)}"


def _printed(subject: check.Subject) -> dict[str, str]:
    """What leads to a printed comparison as it is shown; nothing for a reader's own."""
    if not isinstance(subject, str):
        return {}
    return {"statement": subject} | ({"known": as_known} if as_known != "now" else {})


def answered(subject: check.Subject) -> check.View:
    """The answer in one text, and a sentence to paste."""
    shown = check.view(build, subject, as_known)
    lines = [above, f"## {escape.plain(shown.answer)}", escape.plain(shown.more), *beside]
    answer.markdown("\n\n".join(lines), width=1000)
    # Where nobody chose the printed one, the address says which it is: the next may differ.
    is_own = not isinstance(subject, str)
    address = addresses.full_address(*(() if is_own else ("check",)), **_printed(subject))
    if quote := check.to_quote(build, subject, as_known, address):
        with answer:
            st.code(escape.without_controls(quote), language=None, wrap_lines=True)
    under = [*notes, *([escape.plain(shown.collected)] if shown.collected else [])]
    if under:
        answer.markdown("\n\n".join(f":small[{line}]" for line in under), width=1000)
    with counts:
        part = st.expander(escape.plain(shown.counted), key="counts", on_change="rerun")
        if shown.counts and part.open:
            with part:
                tables.show(shown.counts)
                with st.container(horizontal=True):
                    tables.offer(shown.files, key="verdicts-csv")
                st.markdown("As a paragraph, with each number’s source:")
                st.code(
                    escape.without_controls(check.to_paste(build, subject, as_known, address)),
                    language=None,
                    wrap_lines=True,
                )
    return shown


if subject:
    shown = answered(subject)
    with drawing:
        chart = st.container()
        with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
            if shown.drawn:
                series = inputs.choose(
                    "Count that is drawn", shown.drawn, key="series",
                    default=next(iter(shown.drawn)), width=420,
                )  # fmt: skip
                with chart:
                    tables.chart(check.months(build, subject, as_known, series))
            if isinstance(subject, str) and printed.known:
                inputs.choose("Numbers", printed.known, key="known", default="now", segments=True)
elif notes:
    answer.markdown("\n\n".join(notes), width=1000)

st.header("Printed comparisons", anchor="printed")
st.markdown(escape.plain(known.summary), width=900)
listed = st.container()
kind = by = result = ""
if (filters := inputs.filters("kind-of", "by", "verdict")) is not None:
    with filters, st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        kind = inputs.choose("Kind", known.kinds, key="kind-of", default="", width=220)
        by = inputs.choose("Counted by", known.counts, key="by", default="", width=220)
        result = inputs.choose("Verdict", check.RESULTS, key="verdict", default="", width=220)
        tables.offer(known.files, key="all-csv")
listing = check.Listing(kind, by, result)
pages = check.pages(build, listing)
with listed:
    page = inputs.page_number(key="page", pages=pages)
    if not pages:
        st.info("No printed comparison fits these choices.")
    else:
        tables.show(check.page_of(build, listing, page))
        inputs.pager(pages=pages, page=page, key="page")

rules = st.expander("How a verdict is given", key="rules", on_change="rerun")
if rules.open:
    with rules:
        st.markdown("\n".join(f"- {escape.plain(line)}" for line in check.RULES), width=900)
        st.code(known.rules, language=None, wrap_lines=True)

frame.footer()
