"""What a row of ``data/`` may say: one model a file; anything else is an error.

Every cell is read as text and turned into a value by exactly one function. A function that
refuses raises ``ValueError`` with what would have been right, so that each message can say
file, line, column, what was found and what is wanted. Empty cells become ``None`` only in
columns that allow it. Nothing is trimmed, guessed or repaired.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Annotated, ClassVar, NamedTuple, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from reading.quantities import KM2_PER_SQ_MI

MAX_TEXT = 600  # characters; the longest real headline has 230
FIRST_DAY = dt.date(2014, 2, 20)  # Crimea; nothing in the ledger is older
UNITS_TO_KM2 = {
    "km2": 1.0,
    "sq_mi": KM2_PER_SQ_MI,
    "m2": 1.0,  # an article that prints m² for km²: the number is right, the unit is flagged
    "km2_per_day": 1.0,
    "km2_per_week": 1.0,
    "km2_per_month": 1.0,
    "sq_mi_per_day": KM2_PER_SQ_MI,
    "sq_mi_per_week": KM2_PER_SQ_MI,
    "sq_mi_per_month": KM2_PER_SQ_MI,
}
DIMENSIONS = ("km2", "percent", "settlements", "km2_per_day", "km2_per_week", "km2_per_month")
MEASURES = (
    "net_change",
    "gain",
    "gross_gain",
    "gross_loss",
    "grey_change",
    "area_held",
    "share_held",
    "settlements_gained",
    "settlements_held",
    "mean_gain",
    "other",
)

# What is published under one name: a printing, or a whole month that was measured.
SAID = r"f\d{4,7}|[a-z0-9-]+/[a-z0-9-]+/20\d\d-(0[1-9]|1[0-2])"
SAID_WORDS = "a figure_id, or a measured month as series/place/2025-11"

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?\Z")
_SIGNED = re.compile(r"[+-] ?[0-9][0-9., \u00a0\u202f]*(?:[^\W_]|[ .%])*(?<! )\Z")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_MARKUP = re.compile(r"<[a-zA-Z/!?]|\]\(|!\[|`|\$\$|&[a-z]+;|javascript:", re.IGNORECASE)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _text(value: str) -> str:
    if not value:
        raise ValueError("some text")
    if value != value.strip():
        raise ValueError("text without spaces at either end")
    if len(value) > MAX_TEXT:
        raise ValueError(f"at most {MAX_TEXT} characters (here {len(value):,})")
    if not value.isprintable():  # quick to ask; but no-break spaces are none either, and allowed
        for character in value:
            if unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs", "Cn"):
                name = unicodedata.name(character, f"U+{ord(character):04X}")
                raise ValueError(f"plain text without control or direction marks (here {name})")
    if _MARKUP.search(value):
        raise ValueError("plain text without HTML or Markdown markup")
    if value.startswith(_FORMULA):
        raise ValueError("text that a spreadsheet cannot take for a formula (no = + - @ first)")
    return value


def _printed(value: str) -> str:
    # a number as it stood on the page may start with a sign; "-1+HYPERLINK(…)" may not
    return value if len(value) < 60 and _SIGNED.match(value) else _text(value)


def _number(value: str) -> float:
    if not _NUMBER.match(value):
        raise ValueError("a plain number such as 701 or 8.5 (point for decimals, no separators)")
    if abs(float(value)) > 1e9:
        raise ValueError("a number below 1,000,000,000")
    return float(value)


def _positive(value: str) -> float:
    number = _number(value)
    if number < 0:
        raise ValueError("a number of 0 or more (who gained is said in `side`)")
    return number


def _integer(value: str) -> int:
    if not re.match(r"[0-9]{1,12}\Z", value):
        raise ValueError("a whole number")
    return int(value)


def _day(value: str) -> dt.date:
    try:
        if not re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z", value):
            raise ValueError
        day = dt.date.fromisoformat(value)
    except ValueError:
        raise ValueError("a day as YYYY-MM-DD that exists in the calendar") from None
    if day < FIRST_DAY or day.year > 2100:
        raise ValueError(f"a day between {FIRST_DAY} and 2100-12-31")
    return day


def _day_or_month(value: str) -> str:
    if re.match(r"[0-9]{4}-[0-9]{2}\Z", value):
        _day(value + "-01" if value != "2014-02" else "2014-02-20")
        return value
    try:
        return _day(value).isoformat()
    except ValueError as error:
        raise ValueError(f"{error} (or YYYY-MM when only the month is known)") from None


def _slug(value: str) -> str:
    if not _SLUG.match(value):
        raise ValueError("an id of lower-case letters a-z, digits and single hyphens")
    return value


def _slugs(value: str) -> str:
    for part in value.split(";"):
        _slug(part)
    return value


def _url(value: str) -> str:
    wanted = "an address that starts with https:// or http:// and names a host"
    if len(value) > 2000 or any(c.isspace() or c in "<>\"'\\`" for c in value):
        raise ValueError(wanted)
    if any(unicodedata.category(c)[0] == "C" for c in value):  # control and direction marks
        raise ValueError(wanted)
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
    except ValueError:
        raise ValueError(wanted) from None
    if parts.scheme not in ("http", "https") or "." not in host or "@" in parts.netloc:
        raise ValueError(wanted)
    return value


def _matching(pattern: str, wanted: str) -> Callable[[str], str]:
    expression = re.compile(f"(?:{pattern})" + r"\Z", re.ASCII)

    def check(value: str) -> str:
        if not expression.match(value):
            raise ValueError(wanted)
        return value

    return check


def _one_of(*allowed: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if value not in allowed:
            raise ValueError("one of: " + ", ".join(allowed))
        return value

    return check


def _between(low: float, high: float, what: str) -> Callable[[str], float]:
    def check(value: str) -> float:
        number = _number(value)
        if not low <= number <= high:
            raise ValueError(what)
        return number

    return check


def _optional(check: Callable[[str], object]) -> BeforeValidator:
    return BeforeValidator(lambda value: None if value in ("", None) else check(value))


def _choice(*allowed: str) -> BeforeValidator:
    return BeforeValidator(_one_of(*allowed))


Text = Annotated[str, BeforeValidator(_text)]
OptText = Annotated[str | None, _optional(_text)]
OptPrinted = Annotated[str | None, _optional(_printed)]
Slug = Annotated[str, BeforeValidator(_slug)]
OptSlug = Annotated[str | None, _optional(_slug)]
OptSlugs = Annotated[str | None, _optional(_slugs)]
Url = Annotated[str, BeforeValidator(_url)]
OptUrl = Annotated[str | None, _optional(_url)]
Day = Annotated[dt.date, BeforeValidator(_day)]
OptDay = Annotated[dt.date | None, _optional(_day)]
OptDayOrMonth = Annotated[str | None, _optional(_day_or_month)]
OptNumber = Annotated[float | None, _optional(_number)]
Positive = Annotated[float, BeforeValidator(_positive)]
OptPositive = Annotated[float | None, _optional(_positive)]
OptInteger = Annotated[int | None, _optional(_integer)]
Side = Annotated[str, _choice("russia", "ukraine")]


class Fault(NamedTuple):
    """What is wrong with a cell; ``type`` as pydantic names it."""

    column: str
    type: str
    found: object
    wanted: str


class Record(BaseModel):
    """One row of one file. ``key`` names its id column, ``refs`` the columns that point away."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: ClassVar[str]
    key: ClassVar[str]
    refs: ClassVar[dict[str, str]] = {}
    may_be_empty: ClassVar[bool] = False

    @classmethod
    def columns(cls) -> list[str]:
        return list(cls.model_fields)

    @classmethod
    def read(cls, cells: Mapping[str, object]) -> "tuple[Self | None, list[Fault]]":
        """The row that cells make, or None and what is wrong with each."""
        try:
            return cls.model_validate(cells), []
        except ValidationError as error:
            return None, [
                Fault(
                    str(fault["loc"][0]) if fault["loc"] else "",
                    fault["type"],
                    fault["input"],
                    str(fault.get("ctx", {}).get("error") or fault["msg"]),
                )
                for fault in error.errors(include_url=False)
            ]


class Publisher(Record):
    """Who printed an article."""

    file = "publishers.csv"
    key = "publisher_id"
    publisher_id: Slug
    name: Text
    country: Annotated[
        str | None, _optional(_matching("[A-Z]{2}", "two capital letters (ISO 3166-1), or empty"))
    ]
    stance: Annotated[str, _choice(
        "independent", "public", "state", "pro-state", "government", "research", "aggregator",
        "unknown",
    )]  # fmt: skip
    home_page: OptUrl
    note: OptText


class Article(Record):
    """One page at one URL: metadata only."""

    file = "articles.csv"
    key = "article_id"
    refs = {"publisher_id": "publishers.csv", "copy_of": "articles.csv"}
    article_id: Slug
    publisher_id: Slug
    headline: OptText
    headline_basis: Annotated[str, _choice("seen", "reconstructed", "none")]
    author: OptText
    published: OptDayOrMonth
    published_basis: Annotated[str, _choice("page", "address", "none")]
    language: Annotated[
        str, BeforeValidator(_matching("[a-z]{2}", "two small letters (ISO 639-1), such as en"))
    ]
    agency: OptText
    source_tier: Annotated[str, _choice("article", "low-trust", "state-outlet", "log")]
    copy_of: OptSlug
    url: Url
    archived_url: OptUrl
    related_headline: OptText
    note: OptText


class Feed(Record):
    """Where a publisher lists its new articles: read by ``discover``, not shown anywhere."""

    file = "feeds.csv"
    key = "feed_id"
    may_be_empty = True
    refs = {"publisher_id": "publishers.csv"}
    feed_id: Slug
    publisher_id: Slug
    kind: Annotated[str, _choice("rss", "atom", "news-sitemap")]
    url: Url
    note: Text  # says where the address is from


class TextSketch(Record):
    """By which the text of an article is known again (``sketch``); for intake, shown nowhere."""

    file = "sketches.csv"
    key = "article_id"
    may_be_empty = True
    refs = {"article_id": "articles.csv"}
    article_id: Slug
    sketch: Annotated[
        str,
        BeforeValidator(
            _matching("(?:[0-9a-f]{8}){1,32}", "up to 32 hashes of 8 hexadecimal digits")
        ),
    ]


class Place(Record):
    """A country, oblast, settlement, front direction or group of oblasts."""

    file = "places.csv"
    key = "place_id"
    refs = {"parent_id": "places.csv", "members": "places.csv"}
    place_id: Slug
    kind: Annotated[str, _choice(
        "country", "oblast", "foreign-oblast", "settlement", "direction", "group",
    )]  # fmt: skip
    parent_id: OptSlug
    name_en: Text
    name_uk: OptText
    name_ru: OptText
    aliases: OptText
    name_ru_basis: Annotated[str | None, _optional(_one_of("seen", "transliteration", "gazetteer"))]
    iso_3166_2: Annotated[
        str | None, _optional(_matching(r"[A-Z]{2}-[0-9A-Z]{2,3}", "a code such as UA-14"))
    ]
    lat: Annotated[float | None, _optional(_between(40, 60, "degrees north between 40 and 60"))]
    lon: Annotated[float | None, _optional(_between(20, 45, "degrees east between 20 and 45"))]
    point_basis: Annotated[str | None, _optional(_one_of("gazetteer", "map note"))]
    linked_lat: Annotated[
        float | None, _optional(_between(40, 60, "degrees north between 40 and 60"))
    ]
    linked_lon: Annotated[
        float | None, _optional(_between(20, 45, "degrees east between 20 and 45"))
    ]
    geonames_id: OptInteger
    population: OptInteger
    area_km2: OptPositive
    area_official_km2: OptPositive
    members: OptSlugs
    note: OptText


class Surrounding(Record):
    """A sea or a country around Ukraine, and where its name stands on a map."""

    file = "surroundings.csv"
    key = "surrounding_id"
    may_be_empty = True
    surrounding_id: Slug
    kind: Annotated[str, _choice("sea", "country")]
    name: Text
    lat: Annotated[float, _between(40, 60, "degrees north between 40 and 60")]
    lon: Annotated[float, _between(20, 45, "degrees east between 20 and 45")]
    basis: Annotated[str, _choice("towns", "chosen")]


class Map(Record):
    """A map, or a count of one's own, on which series rest: what is one voice among several."""

    file = "series.toml"
    key = "map_id"
    map_id: Slug
    name: Text
    kind: Annotated[str, _choice("map", "count", "not stated")]
    data_sources: Text


class Estimator(Record):
    """Who counted."""

    file = "series.toml"
    key = "estimator_id"
    estimator_id: Slug
    name: Text
    short: Text
    kind: Annotated[str, _choice(
        "news agency", "news outlet", "map project", "research", "government",
        "party to the war",
    )]  # fmt: skip
    side: Annotated[str, _choice("russia", "ukraine", "third")]
    about: Text
    rank: OptInteger = None
    color: Annotated[
        str | None, _optional(_matching(r"#[0-9a-f]{6}", "a colour such as #436bd1"))
    ] = None
    mark: Annotated[
        str | None, _optional(_matching(r"[a-z]+(-[a-z]+)*", "a mark such as diamond"))
    ] = None


class Series(Record):
    """One estimator's one way of counting."""

    file = "series.toml"
    key = "series_id"
    refs = {
        "estimator": "series.toml [estimators]",
        "continues": "series.toml",
        "reproduces": "series.toml",
        "wider_than": "series.toml",
    }
    series_id: Slug
    name: Text
    estimator: Slug
    measure: Annotated[str, _choice(*MEASURES)]
    side: Side
    unit: Annotated[str, _choice(*DIMENSIONS)]
    data_source: Text
    definition: Text
    valid_from: Day
    valid_to: OptDay = None
    continues: OptSlug = None
    measured_from: OptSlug = None
    counts: OptSlug = None
    reproduces: OptSlug = None
    wider_than: OptSlug = None


class SeriesSet(Record):
    """Series that pages set side by side, and why their numbers are not the same."""

    file = "series.toml"
    key = "set_id"
    refs = {"series": "series.toml"}
    set_id: Slug
    label: Text
    series: Annotated[str, BeforeValidator(_slugs)]
    why: Text


class Figure(Record):
    """One printing of a figure in one article: ``prints`` it first, ``repeats`` or ``disputes``."""

    file = "figures.csv"
    key = "figure_id"
    refs = {
        "original": "figures.csv",
        "series_id": "series.toml",
        "place_id": "places.csv",
        "article_id": "articles.csv",
    }
    figure_id: Annotated[str, BeforeValidator(_matching(r"f\d{4,7}", "an id such as f0779"))]
    role: Annotated[str, _choice("prints", "repeats", "disputes")]
    original: Annotated[str | None, _optional(_matching(r"f\d{4,7}", "a figure_id, or empty"))]
    series_id: Slug
    place_id: Slug
    side: Side
    period_kind: Annotated[str, _choice(
        "month", "partial_month", "window", "year", "to_date", "day",
    )]  # fmt: skip
    period_start: Day
    period_end: Day
    period_basis: Annotated[str, _choice("exact", "approximate")]
    vintage: Day
    vintage_basis: Annotated[str, _choice("article date", "article month", "earliest possible")]
    qualifier: OptText
    value: Positive
    value_high: OptPositive
    unit: Annotated[
        str, BeforeValidator(_one_of(*sorted({*UNITS_TO_KM2, "percent", "settlements"})))
    ]
    printed: OptPrinted
    article_id: Slug
    speaker: OptText
    flag: Annotated[
        str | None,
        _optional(
            _one_of(
                "unit_error", "conversion_error", "misattributed", "number_error", "period_error"
            )
        ),
    ]
    note: OptText
    caveat: OptText = None  # shown to readers beside the number; a note is not


class Event(Record):
    """Something said of a place on a day."""

    file = "events.csv"
    key = "event_id"
    may_be_empty = True
    refs = {"place_id": "places.csv", "article_id": "articles.csv"}
    event_id: Annotated[str, BeforeValidator(_matching(r"s\d{3,6}", "an id such as s289"))]
    place_id: Slug
    kind: Annotated[str, _choice(
        "capture_claim", "partial_control_claim", "denial", "confirmation", "withdrawal",
        "liberation_claim", "independent_assessment", "claim_withdrawn",
    )]  # fmt: skip
    actor: Text
    speaker: OptText
    actor_side: Annotated[str, _choice("russia", "ukraine", "independent", "other")]
    event_from: OptDay
    event_to: OptDay
    date_basis: Annotated[str, _choice("stated", "inferred", "approximate", "unknown")]
    article_id: Slug
    name_used: OptText
    wording: Text
    hedge: OptText
    detail: OptText
    note: OptText


class Statement(Record):
    """A comparison printed in an article, in a form that a program can check."""

    file = "statements.csv"
    key = "statement_id"
    may_be_empty = True
    refs = {
        "article_id": "articles.csv",
        "estimator_id": "series.toml [estimators]",
        "series_id": "series.toml",
        "place_id": "places.csv",
    }
    statement_id: Annotated[
        str, BeforeValidator(_matching(r"c\d{3,6}[a-z]?", "an id such as c106 or c106b"))
    ]
    article_id: Slug
    kind: Annotated[str, _choice(
        "largest_since", "smallest_since", "first_since", "rank", "more_than", "less_than",
        "multiple_of", "fraction_of", "more_than_combined", "as_much_as", "streak", "threshold",
        "share", "change_percent", "net_sign", "size_analogy", "projection", "other",
    )]  # fmt: skip
    source_kind: Text
    wording: Text
    estimator_id: OptSlug
    series_id: OptSlug
    measure: Annotated[str | None, _optional(_one_of(*MEASURES))]
    place_id: OptSlug
    subject_start: OptDay
    subject_end: OptDay
    subject_step: Annotated[
        str | None, _optional(_one_of("month", "week", "day", "year", "window", "to_date"))
    ]
    comparator: Annotated[str | None, _optional(_one_of(">", "<", ">=", "<=", "="))]
    reference_start: OptDay
    reference_end: OptDay
    factor: OptNumber
    threshold: OptNumber
    unit: Annotated[str | None, _optional(_one_of("km2", "sq_mi", "percent"))]
    qualifier: OptText
    evaluable: Annotated[str, _choice("yes", "no")]
    reason: OptText
    note: OptText


class Licence(Record):
    """Whose data stands behind which part of the ledger, and on what terms."""

    file = "licences.csv"
    key = "licence_id"
    licence_id: Slug
    covers: Text
    holder: Text
    licence: Text
    url: OptUrl
    attribution: OptText
    note: OptText


class LeftOut(Record):
    """A row of the collected evidence that is not in the ledger, and why."""

    file = "left_out.csv"
    key = "row_id"
    may_be_empty = True
    row_id: Text
    file_name: Text
    reason: Text
    detail: OptText


class Published(Record):
    """A value as the last release said it; written by ``etl release``, never by hand.

    what: a printing (f0105), or a measured month (series/place/month).
    """

    file = "published.csv"
    key = "what"
    may_be_empty = True
    what: Annotated[str, BeforeValidator(_matching(SAID, SAID_WORDS))]
    value: Annotated[str, BeforeValidator(_printed)]


class Correction(Record):
    """A value that was published and is another now: ours, or one that its source changed."""

    file = "corrections.csv"
    key = "correction_id"
    may_be_empty = True
    correction_id: Annotated[str, BeforeValidator(_matching(r"r\d{4,6}", "an id such as r0001"))]
    day: Day
    what: Annotated[str, BeforeValidator(_matching(SAID, SAID_WORDS))]
    value_from: Annotated[str, BeforeValidator(_printed)]
    value_to: OptPrinted  # empty: it is not in the ledger any more
    why: Text
    evidence: Text
    noticed_by: Annotated[str, _choice("the collector", "a reader", "the ledger", "the source")]


RECORDS: tuple[type[Record], ...] = (
    Publisher,
    Article,
    TextSketch,
    Feed,
    Place,
    Surrounding,
    Map,
    Estimator,
    Series,
    SeriesSet,
    Figure,
    Event,
    Statement,
    Licence,
    LeftOut,
    Published,
    Correction,
)
# The tables of series.toml; a reference to the file alone means its series. The maps are last: some
# have the id of an estimator, and a line of the file is looked for in this order.
TABLES_OF_SERIES: dict[str, type[Record]] = {
    "estimators": Estimator,
    "series": Series,
    "maps": Map,
    "sets": SeriesSet,
}


def listed_in(model: type[Record]) -> str:
    """Where ids of a model are found, as ``refs`` name it: a file, or one of its tables."""
    table = next((t for t, m in TABLES_OF_SERIES.items() if m is model and m is not Series), "")
    return f"{model.file} [{table}]" if table else model.file
