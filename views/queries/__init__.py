"""One function a question: a short SELECT on ``pub.*`` with bound parameters → DataFrame.

Ukraine as a whole is the place ``ua``. Areas are km², positive where Russia gained. Days and
months come back as pandas timestamps (a month is its first day).
"""

from views.queries import articles as articles
from views.queries import claims as claims
from views.queries import figure as figure
from views.queries import ledger as ledger
from views.queries import measured as measured
from views.queries import months as months
from views.queries import revisions as revisions
from views.queries import verdicts as verdicts
