"""A comparison that a reader puts together from lists: the form of the headline checker."""

from collections.abc import Mapping

import streamlit as st

from dashboard import inputs
from views.checker import Form

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


def choose(months: Mapping[str, str], places: Mapping[str, str]) -> Form:
    """A comparison that a reader puts together; every choice is in the URL.

    months, newest first, and places by id.
    """
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        measure = inputs.choose("What", MEASURES, key="measure", default="", width=230)
        place = inputs.choose("Where", places, key="place", default="ua", width=200)
        month = inputs.choose("In", months, key="month", default=next(iter(months)), width=170)
        kind = inputs.choose("Comparison", FORM, key="kind", default="largest_since", width=280)
        since, amount = "", None
        if kind in _WITH_MONTH:
            before = {m: n for m, n in months.items() if m < month} or months
            year_ago = f"{int(month[:4]) - 1}{month[4:]}"
            since = inputs.choose(
                "Month",
                before,
                key="since",
                default=year_ago if year_ago in before else next(iter(before)),
                width=170,
            )
        if kind in _WITH_NUMBER:
            label, default = _WITH_NUMBER[kind]
            amount = inputs.choose_number(label, key="n", default=default, width=150)
    return Form(measure, place, month, kind, since, amount)
