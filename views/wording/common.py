"""Words that every subject needs: periods, amounts, who counted, caveats."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pandas as pd

from views.theme import day as day_name
from views.theme import month as month_name
from views.theme import number


def each(rows: pd.DataFrame) -> Iterator[Any]:
    """The rows one by one, columns as attributes, which come from SQL: no type checker knows them.

    Ten times faster than ``itertuples`` on frames of fifty columns.
    """
    names = list(rows.columns)
    for values in rows.to_numpy(dtype=object):
        yield SimpleNamespace(**dict(zip(names, values, strict=True)))


def told_apart(rows: pd.DataFrame) -> pd.Series:
    """The name of each place; where several bear it, with the oblast: ``Myrne (Kharkiv oblast)``.

    Namesakes of one oblast have a word of their own in their names already.
    """
    if "oblast" not in rows:
        return rows["place"]
    apart = rows["place"] + " (" + rows["oblast"].fillna("") + ")"
    places = rows.drop_duplicates("place_id")["place"]
    shared = set(places[places.duplicated()])
    return rows["place"].where(~rows["place"].isin(shared), apart)


def places_by_name(rows: pd.DataFrame) -> dict[str, str]:
    """The names of places by place_id, in the order of the alphabet: a list to choose from."""
    named = zip(rows["place_id"], told_apart(rows), strict=True)
    return dict(sorted(named, key=lambda place: place[1]))


Parts = list[tuple[str, str | None]]  # a sentence: words, and the URL they link to


class Foreign(str):
    """Words as they stand in another language, which whoever shows them has to tell.

    language: ISO 639-1, as it is recorded.
    """

    __slots__ = ("language",)

    # A copy is made of the words alone, and gets its language after that.
    def __new__(cls, words: str, language: str = "") -> "Foreign":
        made = super().__new__(cls, words)
        made.language = language
        return made

    language: str


def language_of(words: str) -> str:
    """The language of words that are not English; ''."""
    return words.language if isinstance(words, Foreign) and words.language != "en" else ""


def said(parts: Parts) -> str:
    """The sentence without its links, for titles and alternative texts."""
    return "".join(words for words, _ in parts)


def is_of_the_web(url: str) -> bool:
    """Whether a browser may open it: http or https, and a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def in_script(json: str) -> str:
    """JSON of which no character can end a script element."""
    return re.sub("[<>&\u2028\u2029]", lambda found: f"\\u{ord(found[0]):04x}", json)


def collected(reach: Any) -> str:
    """What "no figure" means: to when there are pages with figures, of ``queries.ledger.reach``."""
    if pd.isna(reach["printed_on"]):
        return ""
    return (
        "None found is not none printed: the newest dated page with a figure that was collected "
        f"is of {day_name(reach['printed_on'])}."
    )


def figure_address(figure_id: Any) -> str:
    """The page of one figure, relative to any other page; '' without an id."""
    return f"figure?id={figure_id}" if isinstance(figure_id, str) else ""


def qualified(value: float, qualifier: str | None, unit: str = "") -> str:
    """A printed number with the article's own qualifier: ``nearly 5,400``."""
    word = f"{qualifier} " if isinstance(qualifier, str) and qualifier != "between" else ""
    return f"{word}{rounded(value)}{' ' + unit if unit else ''}"


def months_between(later: pd.Timestamp, earlier: pd.Timestamp) -> int:
    """Whole months from ``earlier`` to ``later`` (1 for neighbours)."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month


def month_ids(first: Any, last: Any) -> list[str]:
    """Each month from one to another, as "2025-11"."""
    return [f"{m:%Y-%m}" for m in pd.date_range(first, last, freq="MS")]


def rounded(value: float) -> str:
    """Without decimals, but a small number that has some keeps one: ``1.5``."""
    return number(value, digits=0 if abs(value) >= 10 or value == int(value) else 1)


def listed(words: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else ""


def possessive(name: str) -> str:
    """``AFP's``, ``Reuters'``."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


_TITLES = re.compile(
    r"(?:Russian|Ukrainian|Head|President|Ministry|General Staff|Commander|Security Council|"
    r"National Guard|Institute|Center|UK|Kremlin)\b(?!.*(?:officials|sources|media)\b)"
    r"(?!.* forces$)"
)


def with_article(name: str) -> str:
    """A body in a sentence: ``the Russian General Staff``, ``DeepState``, ``Russian officials``."""
    if not _TITLES.match(name):
        return name
    if name.startswith(("Head of", "President of", "Commander")):
        name = name[0].lower() + name[1:]
    return f"the {name}"


def by_whom(row: Any) -> str:
    """``AFP's count on ISW's map``; of those who draw the map themselves only whose count."""
    whose = possessive(row.estimator)
    others = row.map_kind == "map" and not row.map.startswith(whose)
    return f"{whose} count{f' on {row.map}' if others else ''}"


def amount(row: Any, unit: str = "") -> str:
    """The change of one month as its article put it, without a sign: ``nearly 510``."""
    unit = f" {unit}" if unit else ""
    if row.qualifier == "between" and pd.notna(row.km2_low) and pd.notna(row.km2_high):
        low, high = sorted((abs(row.km2_low), abs(row.km2_high)))
        return f"{rounded(low)} to {rounded(high)}{unit}"
    return f"{qualified(abs(row.km2), row.qualifier)}{unit}"


def is_party(row: Any) -> bool:
    """Whether a side of the war speaks for itself: it "claims", it does not "count"."""
    return bool(row.estimator_kind == "party to the war")


def caveats(rows: Iterable[Any]) -> list[str]:
    """What to know beside the numbers of a month, a sentence or two each, with whose it is."""
    return [
        f"On {possessive(row.estimator)} {'loss of ' if row.km2 < 0 else ''}{amount(row, 'km²')}: "
        f"{known}"
        for row in rows
        if (known := _known_of_month(row))
    ]


def _known_of_month(row: Any) -> str:
    undated = "" if pd.notna(row.first_dated_on) else "It is known from pages without a date only."
    return " ".join(filter(None, [caveat(row), undated]))


def caveat(row: Any) -> str:
    """What a reader must know beside a printed number: its caveat, and an error of the article."""
    flag = flag_words(getattr(row, "print_flag", None) or getattr(row, "flag", None))
    return " ".join(filter(None, [
        known if isinstance(known := getattr(row, "caveat", None), str) else "",
        f"{flag[0].upper()}{flag[1:]}." if flag else "",
    ]))  # fmt: skip


def printed_on(vintage: Any, basis: str) -> str:
    """The day a figure was printed: ``2 March 2026``, ``March 2026``, ``undated page``."""
    if basis == "measured":
        return "measured"
    if basis == "earliest possible" or pd.isna(vintage):
        return "undated page"
    return month_name(vintage) if basis == "article month" else day_name(vintage)


def period(start: date, end: date, kind: str = "window") -> str:
    """``May 2026``, ``2025``, ``1–21 April 2026``, ``1 May – 3 June 2026``."""
    if kind == "month":
        return month_name(start)
    if kind == "year":
        return str(start.year)
    if start == end:
        return day_name(end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day_name(end)}"
    first = day_name(start)
    return f"{first.removesuffix(f' {end.year}')} – {day_name(end)}"


def period_of(row: Any) -> str:
    """The period of a figure."""
    return period(row.period_start, row.period_end, row.period_kind)


_UNITS = {
    "km2": " km²",
    "percent": "%",
    "settlements": " settlements",
    "km2_per_day": " km² a day",
    "km2_per_week": " km² a week",
    "km2_per_month": " km² a month",
}


def quantity(value: float, unit: str, qualifier: str | None = None) -> str:
    """A value of ``pub.figure`` with its unit: ``701 km²``, ``about 19%``, ``13 settlements``."""
    digits = 0 if abs(value) >= 100 or value == int(value) else 1 if unit != "percent" else 2
    word = f"{qualifier} " if isinstance(qualifier, str) and qualifier != "between" else ""
    middle = " (middle of a range)" if qualifier == "between" else ""
    text = number(value, digits=digits)
    if digits == 2:
        text = text.rstrip("0").rstrip(".")  # 79.6 was printed, not 79.60
    if value and not any(c in "123456789" for c in text):  # never told as none at all
        word = "less than " if value > 0 else "a loss of less than "
        text = "0.01" if unit == "percent" else "0.1"
    name = " settlement" if unit == "settlements" and value == 1 else _UNITS[unit]
    return f"{word}{text}{name}{middle}"


MEASURES = {
    "net_change": "net change",
    "gain": "gain",
    "gross_gain": "gross gain",
    "gross_loss": "taken back by Ukraine",
    "grey_change": "change of the grey zone",
    "area_held": "area held",
    "share_held": "share held",
    "settlements_gained": "settlements taken",
    "settlements_held": "settlements held",
    "mean_gain": "average pace",
    "other": "another kind of number",
}


def states(row: Any) -> str:
    """From which two states a month was measured, and what is special about it; '' if printed."""
    if not isinstance(row.from_state, str):
        return ""
    flag = f" ({row.flag})" if isinstance(row.flag, str) else ""
    return f"{state_name(row.from_state)} and {state_name(row.to_state)}{flag}"


def state_name(state_id: str) -> str:
    """A state as a reader can look it up: its day, or the id of the map's update."""
    return f"update {state_id}" if state_id.isdigit() else state_id


_FLAGS = {
    "unit_error": "the article names the wrong unit",
    "conversion_error": "the article converts it wrongly",
    "number_error": "the article has another number than its source",
    "misattributed": "the article credits the wrong source",
    "period_error": "the article names the wrong period",
}


def flag_words(flag: Any) -> str:
    """What is wrong with a printing, in words; '' when nothing is."""
    return _FLAGS.get(flag, "") if isinstance(flag, str) else ""


def measured_note(row: Any) -> str:
    """What to know beside a measured number: its flag and caveat as sentences; '' without any."""
    told = [row.flag_note, row.caveat]
    return " ".join(t for t in told if isinstance(t, str) and t)


def has_headline(row: Any) -> bool:
    """Whether one is recorded, seen on the page or rebuilt from its address."""
    return row.headline_basis != "none" and isinstance(row.headline, str)


def headline_parts(row: Any, instead: str) -> Parts:
    """The headline in its language, marked where it was rebuilt from the address; it leads there.

    instead: what an article is called of which none is recorded.
    """
    if not has_headline(row):
        return [(instead, row.url), (" (headline not recorded)", None)]
    parts: Parts = [(Foreign(row.headline, row.language), row.url)]
    if row.headline_basis == "reconstructed":
        parts.append((" (headline reconstructed from the address)", None))
    return parts


def minute(moment: pd.Timestamp) -> str:
    """``15 February 2024, 06:00 UTC,``."""
    return f"{day_name(moment)}, {moment:%H:%M} UTC,"
