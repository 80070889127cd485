"""The measured twin: it stands in for months of a printed count that nobody printed.

Of the measured series that reproduce a printed one, the twin is the one whose worst month is off
least, over six months at least. That worst error, rounded up to a whole square kilometre, is the
margin of every month for which it stands in.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from audit.known import Amount, Known
from audit.ledger import Ledger, month_end
from audit.months import Key, Month

ENOUGH_MONTHS = 6


@dataclass(frozen=True)
class Twin:
    """The measured series that counts what a printed one does, and how far off it was at worst."""

    series_id: str
    months: int
    worst: Fraction  # km²

    @property
    def margin(self) -> int:
        """km² to both sides."""
        return ceil(self.worst)


def twins(ledger: Ledger, months: dict[Key, Month]) -> dict[str, Twin]:
    """Printed series → its twin; maps that were redrawn compare with nothing."""
    found: dict[str, Twin] = {}
    for name, series in sorted(ledger.series.items()):
        printed = series.reproduces
        if not printed:
            continue
        apart = [
            abs(it.value - months[printed, "ua", month].value)
            for (of, place, month), it in months.items()
            if of == name and place == "ua" and not it.redrawn and (printed, "ua", month) in months
        ]
        if len(apart) < ENOUGH_MONTHS:
            continue
        twin = Twin(name, len(apart), round(max(apart), 3))
        if printed not in found or twin.worst < found[printed].worst:
            found[printed] = twin
    return found


def stand_ins(ledger: Ledger, months: dict[Key, Month]) -> dict[str, list[Known]]:
    """Printed series → months of the country that its twin has and that nobody printed.

    A month outside the days for which the definition of the series applies is none of its months.
    """
    printed = {
        (p.series.series_id, p.place, p.start) for p in ledger.printings if p.kind == "month"
    }
    found: dict[str, list[Known]] = {}
    for name, twin in twins(ledger, months).items():
        series = ledger.series[name]
        found[name] = [
            Known(
                name,
                series.measure,
                series.unit,
                "ua",
                "month",
                month,
                month_end(month),
                Amount(it.value, it.value - twin.margin, it.value + twin.margin, (month,)),
                True,
                it.figure_id,
            )
            for (of, place, month), it in months.items()
            if (of, place) == (twin.series_id, "ua")
            and not it.redrawn
            and (name, "ua", month) not in printed
            and series.valid_from <= month
            and month_end(month) <= series.valid_to
        ]
    return found
