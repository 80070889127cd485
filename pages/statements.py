"""Whether a comparison holds, by every count: the printed ones, and any that a reader brings."""

import datetime as dt
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import addresses, comparison, escape, frame, inputs, tables
from views import charts, checker, downloads, queries, theme, wording

frame.page(
    "Does the headline hold?",
    lede="Paste a sentence about ground gained or lost. Each count answers with the months that "
    "decide, and with its source.",
)


def undated(text: str, reading: Any) -> tuple[Any, str]:
    """What a sentence of no known day is checked as, and the answer for the newest month beside it.

    It is the reader's choice what the sentence may mean, and says so.
    """
    meant = {m.key: m for m in checker.meanings(text, reading, printed)}
    if not meant:
        st.markdown(escape.plain(f"{wording.verdicts.NOT_DATED} No count has a number for it."))
        return None, ""
    newest = next((m for m in meant.values() if not m.printed), None)
    options = {k: wording.verdicts.meaning(m, is_newest=m is newest) for k, m in meant.items()}
    quick = dict(list(options.items())[: checker.OFFERED + sum(m.printed for m in meant.values())])
    first = next(iter(options))
    asked_for = st.query_params.get("of", first)
    if asked_for in options:
        quick |= {asked_for: options[asked_for]}
    chosen = meant[
        inputs.choose(
            f"{wording.verdicts.NOT_DATED} Read as said of:",
            quick,
            key="of",
            default=first,
            segments=True,
        )
    ]
    rest = {"": "–"} | {k: v for k, v in options.items() if k not in quick}
    if len(rest) > 1:
        with st.container(width=260):
            chosen = meant.get(
                inputs.choose("Of another month", rest, key="of-other", default=""), chosen
            )
    if not chosen.printed or newest is None:
        return chosen.asked, ""
    return chosen.asked, wording.verdicts.beside(newest.asked, checker.judge(newest.asked))


printed = queries.verdicts.statements()
checkable = printed[printed["evaluable"] == "yes"]
ids = dict(zip(checkable["statement_id"], checkable["wording"], strict=True))
statement = st.query_params.get("statement", "")
WAYS = {"words": "Words I paste", "choose": "A comparison I choose", "printed": "A printed one"}
way = inputs.choose(
    "Check", WAYS, key="check", segments=True,
    default="printed" if statement in ids else "words",
)  # fmt: skip
if statement and statement not in ids and way != "printed":
    wordings = dict(zip(printed["statement_id"], printed["wording"], strict=True))
    if statement in wordings:
        st.info(escape.plain(f"No program can check this comparison: {wordings[statement]}."))
    else:
        inputs.say_unknown("Check", statement, "", key="statement")

words, asked, rows, beside = "", None, pd.DataFrame(), ""
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
        understood = checker.read(text, written) if written else checker.read_undated(text)
        several = len(understood.readings) > 1
        lines = [
            f"Not checked: “{escape.plain(left.text[:200])}”. {escape.plain(left.why)}"
            for left in understood.left[:12]
        ]
        st.markdown("\n\n".join(lines), width=1000)
        if understood.readings:
            chosen = "0"
            if several:
                options = {str(n): r.words for n, r in enumerate(understood.readings)}
                chosen = inputs.choose(
                    f"Read as {len(options)} comparisons; checked below:", options,
                    key="reading", default="0",
                )  # fmt: skip
            asked = understood.readings[int(chosen)]
            if written is None and asked.subject_basis != "stated":
                asked, beside = undated(text, asked)
            if asked is not None and not hasattr(asked, "statement_id"):
                answer.markdown(f"Read as: **{escape.plain(asked.words)}**", width=1000)
                words, rows = asked.words, checker.judge(asked)
    else:
        differ = checkable[
            (checkable["verdict"].isin(["holds", "fails"])) & (checkable["fails"] > 0)
        ]
        if len(differ):
            asked = next(wording.common.each(differ.head(1)))
            answer.markdown(escape.plain("For example, the newest on which the counts differ:"))
elif way == "choose":
    asked = comparison.choose()
    if asked is not None:
        words, rows = asked.words, checker.judge(asked)
else:
    first = next(iter(ids), "")
    picked = inputs.choose("Comparison, newest first", ids, key="statement", default=first)
    asked = next(wording.common.each(checkable[checkable["statement_id"] == picked]), None)

known = "now"
if asked is not None and getattr(asked, "statement_id", None):
    words = asked.wording
    answer.markdown(
        escape.link(asked.wording, asked.url)
        + escape.plain(f" ({wording.verdicts.printed(asked)}; in our words)")
    )
    if isinstance(asked.note, str):
        answer.markdown(f":small[{escape.plain(asked.note)}]", width=1000)
    if isinstance(asked.published, str):
        with st.container(width=420):
            known = inputs.choose(
                "Numbers",
                {"now": "As known now", "then": f"As known on {theme.day(asked.published)}"},
                key="known", default="now", segments=True,
            )  # fmt: skip
    rows = queries.verdicts.verdicts(asked.statement_id, known)
    for row in wording.common.each(queries.verdicts.contradictions(asked.statement_id)):
        st.warning(
            escape.plain(
                "Its own article prints numbers against it."
                if row.by_what == "figures"
                else f"The same article says otherwise: {row.other}."
            )
        )


def show(asked: Any, rows: pd.DataFrame) -> None:
    """The answer, the chart of one count, all counts as a table, a paragraph to paste."""
    answer.markdown(f"#### {escape.plain(wording.verdicts.headline(rows, asked))}", width=1000)
    if beside:
        answer.markdown(escape.plain(beside), width=1000)
    if rows.empty:
        return
    asked_name = getattr(asked, "statement_id", None) or downloads.words(words)
    drawn = rows[rows["series_unit"] == "km2"]
    if len(drawn) and asked.measure not in ("share_held", "area_held"):
        names = dict(zip(drawn["series_id"], drawn["series"], strict=True))
        default = next(iter(names))
        drawing = st.container()
        with st.container(width=420):
            inputs.choose("Drawn above", names, key="series", default=default)
        series_id = st.query_params.get("series", default)
        row = next(wording.common.each(drawn[drawn["series_id"] == series_id]), None)
        if row is None:
            row = next(wording.common.each(drawn))
        months = checker.months(row, asked)
        axis, roles = checker.roles(row, asked, months)
        months["ym"] = months["month"].dt.strftime("%Y-%m")
        months["hover"] = [wording.verdicts.hover(m) for m in wording.common.each(months)]
        shown = months[months["ym"].isin(axis)]
        bound = row.wanted if asked.kind in ("threshold", "first_since") else None
        figure = charts.verdicts.judged(
            shown, months=axis, roles=roles, color_id=row.color_id,
            measured=bool(row.is_measured), bound=None if pd.isna(bound) else bound,
        )  # fmt: skip
        with drawing:
            tables.chart(
                figure,
                title=wording.verdicts.chart_title(row, asked),
                source=escape.plain(
                    "Full colour: the month in question and, outlined, the months that decide. "
                    "Pale: compared. Hatched: measured. Grey band: no figure."
                ),
                alt=wording.verdicts.chart_title(row, asked),
                table=lambda: wording.verdicts.chart_table(shown, roles),
                key="judged",
                file=downloads.File(
                    f"Months by {row.series} that decide whether it holds: {words}",
                    ("months", row.series_id, "km2", asked_name, axis[0], axis[-1]),
                    lambda: downloads.judged(shown, row, roles),
                ),
            )
    st.subheader("By every count that covers it", anchor="counts")
    table = wording.verdicts.verdict_table(rows, asked)
    tables.show_table(
        table, links={"Number": "Figure", "Printed by": "Link"}, alt="The verdict of each series"
    )
    with st.container(horizontal=True):
        tables.offer(
            {
                "Download as CSV": downloads.File(
                    f"By every count, whether it holds: {words}",
                    ("verdicts", asked_name, known),
                    lambda: downloads.verdicts(rows.assign(wording=words)),
                )
            },
            key="verdicts-csv",
        )
    part = st.expander("A paragraph to paste, with sources", key="paste", on_change="rerun")
    if part.open:
        with part:
            # An example that nobody chose is not in the address: the next reader may get another.
            statement = getattr(asked, "statement_id", None)
            address = addresses.full_address(**({"statement": statement} if statement else {}))
            as_of = queries.ledger.data_day()
            st.code(
                escape.without_controls(
                    wording.verdicts.to_paste(words, rows, asked, as_of=as_of, address=address)
                ),
                language=None, wrap_lines=True,
            )  # fmt: skip


if asked is not None:
    show(asked, rows)

st.subheader("Printed comparisons", anchor="printed")
st.markdown(escape.plain(wording.verdicts.summary(printed)), width=900)
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    kinds = {
        "": "Any",
        **{k: n for k, n in wording.verdicts.KINDS.items() if k in set(printed["kind"])},
    }
    with st.container(width=220):
        kind = inputs.choose("Kind", kinds, key="kind-of", default="")
    who = printed.dropna(subset=["estimator_id"]).sort_values("estimator")
    counts = {"": "Any", **dict(zip(who["estimator_id"], who["estimator"], strict=True))}
    with st.container(width=220):
        by = inputs.choose("Counted by", counts, key="by", default="")
    results = {
        "": "Checkable", "all": "Any", "holds": "Holds", "fails": "Fails",
        "cannot say": "Cannot say", "contradicts": "Contradicts its article",
        "no": "Not checkable",
    }  # fmt: skip
    with st.container(width=220):
        result = inputs.choose("Verdict", results, key="verdict", default="")
listed = printed
if kind:
    listed = listed[listed["kind"] == kind]
if by:
    listed = listed[listed["estimator_id"] == by]
if result == "contradicts":
    listed = listed[listed["contradicts"]]
elif result in ("", "no"):
    listed = listed[listed["evaluable"] == (result or "yes")]
elif result != "all":
    listed = listed[listed["verdict"] == result]
SHOWN = 15
pages = -(-len(listed) // SHOWN)
page = inputs.page_number(key="page", pages=pages)
if listed.empty:
    st.info("No printed comparison fits these choices.")
else:
    tables.show_table(
        wording.verdicts.statement_table(listed.iloc[(page - 1) * SHOWN : page * SHOWN]),
        links={"Comparison": "Check", "Printed by": "Link"},
        alt="Printed comparisons with their verdicts, newest first",
    )
    inputs.pager(pages=pages, page=page, key="page")
with st.container(horizontal=True):
    tables.offer(
        {
            "Download every verdict as CSV": downloads.File(
                "By every count, whether each printed comparison holds",
                ("verdicts", "all-statements"),
                lambda: downloads.verdicts(queries.verdicts.all_verdicts()),
            )
        },
        key="all-csv",
    )

st.subheader("How a verdict is given", anchor="rules")
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
            "“On the day”: only what had been printed by then. An undated page counts from the day "
            "after its period ends. What we measured is known only now.",
        )
    ),
    width=900,
)
rules = st.expander("The rules, as the database applies them", key="rules", on_change="rerun")
if rules.open:
    with rules:
        st.code(queries.verdicts.verdict_rules(), language="sql", wrap_lines=True)

frame.footer()
