"""One function a question: a short SELECT on ``pub.*`` with bound parameters → DataFrame.

Ukraine as a whole is the place ``ua``. Areas are km², positive where Russia gained. Days and
months come back as pandas timestamps (a month is its first day).
"""

from views.queries import (
    articles,
    claims,
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
    "figure",
    "ledger",
    "measured",
    "months",
    "revisions",
    "verdicts",
]
