"""A comparison that a reader puts together from lists: the form of the headline checker."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import inputs
from reading import statements as reading
from views import checker, queries, theme

FORM: Mapping[str, str] = {
    "largest_since": "was the largest since",
    "smallest_since": "was the smallest since",
    "first_over": "was the first over a limit since",
    "first_under": "was the first under a limit since",
    "more_than": "was larger than that of",
    "less_than": "was smaller than that of",
    "multiple_of": "was N times that of",
    "change_percent": "differed by N per cent from that of",
    "growth": "was the Nth rise in a row",
    "slowing": "was the Nth fall in a row",
    "over": "was over a limit of",
    "under": "was under a limit of",
    "value": "was exactly",
}
_WITH_MONTH = ("largest_since", "smallest_since", "first_over", "first_under", "more_than",
               "less_than", "multiple_of", "change_percent")  # fmt: skip
_WITH_NUMBER = {
    "first_over": ("Limit, km²", 400.0), "first_under": ("Limit, km²", 400.0),
    "multiple_of": ("Times", 2.0), "change_percent": ("Per cent, − for less", -10.0),
    "growth": ("In a row", 3.0), "slowing": ("In a row", 3.0),
    "over": ("Limit, km²", 500.0), "under": ("Limit, km²", 500.0), "value": ("km²", 500.0),
}  # fmt: skip
MEASURES = {
    "": "Russia's net change or gain",
    "gross_gain": "Ground that Russia took",
    "gross_loss": "Ground that Ukraine took back",
}


def choose() -> Any:
    """A comparison that a reader puts together; every choice is in the URL."""
    months = queries.months.months()["month"]
    newest = months.max()
    options = {f"{m:%Y-%m}": theme.month(m)
               for m in reversed(pd.date_range("2022-03-01", newest, freq="MS"))}  # fmt: skip
    _, _, place_of, estimator_of = checker.known_names()
    spelled = queries.ledger.spellings()
    regions = {
        i: place_of[i] for i in spelled.loc[spelled["kind"].isin(["country", "oblast"]), "place_id"]
    }
    regions = {"ua": regions.pop("ua", "Ukraine"), **regions}
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        with st.container(width=230):
            measure = inputs.choose("What", MEASURES, key="measure", default="")
        with st.container(width=200):
            place = inputs.choose("Where", regions, key="place", default="ua")
        with st.container(width=170):
            month = inputs.choose("In", options, key="month", default=next(iter(options)))
        with st.container(width=280):
            kind = inputs.choose("Comparison", FORM, key="kind", default="largest_since")
        since = ""
        if kind in _WITH_MONTH:
            before = {m: n for m, n in options.items() if m < month} or options
            year_ago = f"{int(month[:4]) - 1}{month[4:]}"
            with st.container(width=170):
                since = inputs.choose(
                    "Month", before, key="since",
                    default=year_ago if year_ago in before else next(iter(before)),
                )  # fmt: skip
        factor = threshold = None
        if kind in _WITH_NUMBER:
            label, default = _WITH_NUMBER[kind]
            with st.container(width=150):
                amount = inputs.choose_number(label, key="n", default=default)
            if kind in ("multiple_of", "change_percent", "growth", "slowing"):
                factor = amount if kind == "change_percent" else max(amount, 1.0)
            else:
                threshold = amount
    start = pd.Timestamp(f"{month}-01")
    since_start = pd.Timestamp(f"{since}-01") if since else None
    return_kind = {
        "first_over": "first_since", "first_under": "first_since", "growth": "streak",
        "slowing": "streak", "over": "threshold", "under": "threshold",
    }.get(kind, kind)  # fmt: skip
    less = kind in ("smallest_since", "first_under", "less_than", "slowing", "under")
    asked = reading.Reading(
        kind=return_kind,
        measure=measure or None,
        place_ids=(place,),
        subject_start=start.date(),
        subject_end=(start + pd.offsets.MonthEnd(0)).date(),
        step="month",
        comparator="="
        if kind in ("value", "multiple_of", "change_percent")
        else "<"
        if less
        else ">",
        reference_start=since_start.date() if since_start is not None else None,
        reference_end=(since_start + pd.offsets.MonthEnd(0)).date()
        if since_start is not None
        else None,
        factor=factor,
        threshold=threshold,
        unit="km2" if threshold is not None else None,
        qualifier=None,
        estimator_id=None,
        start=0,
        end=0,
    )
    return SimpleNamespace(**vars(asked), words=reading.in_words(asked, place_of, estimator_of))
