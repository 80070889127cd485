"""An article into the ledger, step by step; only on a server started with LEDGER_INTAKE=1."""

import streamlit as st

from dashboard import escape, frame, intake

NAMES = {
    "publishers.csv": "New publisher",
    "figures.csv": "Figure",
    "events.csv": "Event",
    "statements.csv": "Comparison",
}

frame.page(
    "Add an article",
    lede="Give its address, a saved page or its text. Nothing is written before you accept it.",
)
if why := intake.why_off():
    st.info(
        "This page is off. It writes to the files of the ledger, so it works only on a server that "
        "was started for that, on your own machine: LEDGER_INTAKE=1 make run"
    )
    st.markdown(escape.plain(why))
    st.stop()

with st.form("source"):
    address = st.text_input("Address", placeholder="https://…", max_chars=2000)
    upload = None
    if intake.takes_files():
        upload = st.file_uploader("or a saved page or text", type=["html", "txt", "md"])
    text = st.text_area("or its text, with the headline first and the date", max_chars=100_000)
    asked = st.form_submit_button("Read it")
if asked:
    st.session_state.pop("proposal", None)
    st.session_state["round"] = st.session_state.get("round", 0) + 1
    try:
        with st.spinner("Reading"):
            if address.strip():
                st.session_state["proposal"] = intake.propose(address.strip())
            elif upload is not None:
                found = intake.propose_file(upload.name, upload.getvalue())
                st.session_state["proposal"] = found
            elif text.strip():
                st.session_state["proposal"] = intake.propose_file("text.txt", text.encode())
            else:
                st.warning("There is nothing to read.")
    except intake.Failed as why:
        st.error("It could not be read.")
        st.code(escape.without_invisible(str(why)), language=None, wrap_lines=True)

proposal = st.session_state.get("proposal")
if proposal and proposal["kind"] != "article":
    escape.note("This is no article: " + " ".join(proposal["doubts"]), kind="warning")
elif proposal:
    turn = st.session_state["round"]
    known = proposal["known"]
    if known:
        what = "This is" if known["same_page"] else "A copy of the story of"
        escape.note(f"{what} {known['article_id']} ({known['reason']}).")
    for doubt in proposal["doubts"]:
        escape.note(doubt, kind="warning")
    with st.form("review"):
        st.header("The article", anchor="article")
        article = dict(proposal["article"])
        sources = {"url": "canonical", "publisher_id": "publisher"}
        for column, value in article.items():
            read = proposal["read"].get(sources.get(column, column), {})
            if not value and column not in proposal["missing"] and column != "note":
                continue
            article[column] = st.text_input(
                escape.plain(column),
                value=value,
                key=f"{turn}-article-{column}",
                help=escape.plain(
                    proposal["missing"].get(column, "")
                    or f"read from: {read.get('source', 'rule')}"
                ),
                disabled=bool(known and known["same_page"]),
            )
        st.header("What it says", anchor="parts")
        accepted = []
        for number, part in enumerate(proposal["parts"]):
            label = f"{NAMES[part['file']]}: {part['words']}"
            if part["known"]:
                st.markdown(escape.plain(f"In the ledger already: {label}"))
                continue
            lacking = [c for c in part["missing"] if not part["row"][c]]
            take = st.checkbox(
                escape.plain(label),
                value=not lacking and part["sure"] >= 0.5,
                key=f"{turn}-take-{number}",
            )
            if part["quote"]:
                st.markdown(f":gray[“{escape.plain(part['quote'])}”]")
            for remark in [*(f"Not sure: {doubt}" for doubt in part["doubts"]), *part["remarks"]]:
                st.markdown(f":orange[{escape.plain(remark)}]")
            named = f"; missing: {', '.join(lacking)}" if lacking else ""
            with st.expander(escape.plain("Its cells" + named)):
                row = {
                    column: st.text_input(
                        escape.plain(column),
                        value=value,
                        key=f"{turn}-{number}-{column}",
                        help=escape.plain(part["missing"].get(column, "")) or None,
                    )
                    for column, value in part["row"].items()
                    if not column.endswith("_id") or column not in ("figure_id", "event_id")
                }
            if take:
                accepted.append({"file": part["file"], "row": part["row"] | row})
        if proposal["not_understood"]:
            st.header("Not read", anchor="not-read")
            for words in proposal["not_understood"]:
                st.markdown(escape.plain(words))
        if st.form_submit_button("Write what is ticked"):
            try:
                new = None if known and known["same_page"] else article
                done = intake.write(new, accepted, str(proposal.get("sketch", "")))
                escape.note(f"Written: {done}.", kind="success")
                st.session_state.pop("proposal", None)
            except intake.Failed as why:
                st.error("Nothing was written.")
                st.code(escape.without_invisible(str(why)), language=None, wrap_lines=True)

frame.footer()
