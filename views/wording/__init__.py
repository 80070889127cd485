"""Sentences and citations from data. No streamlit, no SQL."""

from views.wording import articles as articles
from views.wording import claims as claims
from views.wording import common as common
from views.wording import figure as figure
from views.wording import findings as findings
from views.wording import ledger as ledger
from views.wording import measured as measured
from views.wording import months as months
from views.wording import revisions as revisions
from views.wording import verdicts as verdicts
