"""Sentences, tables and citations from data. No streamlit, no SQL."""

from views.wording import (
    articles,
    claims,
    common,
    figure,
    ledger,
    measured,
    months,
    revisions,
    verdicts,
)

__all__ = [
    "articles",
    "claims",
    "common",
    "figure",
    "ledger",
    "measured",
    "months",
    "revisions",
    "verdicts",
]
