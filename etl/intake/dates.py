"""Dates as pages give them: a day stays a day, a time keeps the page's own zone.

A date is text here: ``YYYY-MM``, ``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM:SS`` with ``Z`` or
``+HH:MM``. Nothing is converted to another zone, and a time without a zone is only a day.
"""

import datetime as dt
import email.utils
import re
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

from etl.ledger.records import FIRST_DAY


class Ambiguous(ValueError):
    """A date that can be read in two ways."""


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan січень січня січ январь января янв",
            "february feb лютий лютого лют февраль февраля фев",
            "march mar березень березня бер март марта мар",
            "april apr квітень квітня кві апрель апреля апр",
            "may травень травня тра май мая",
            "june jun червень червня чер июнь июня июн",
            "july jul липень липня лип июль июля июл",
            "august aug серпень серпня сер август августа авг",
            "september sept sep вересень вересня вер сентябрь сентября сент сен",
            "october oct жовтень жовтня жов октябрь октября окт",
            "november nov листопад листопада лис ноябрь ноября нояб ноя",
            "december dec грудень грудня гру декабрь декабря дек",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year>20\d\d)(?!\d)"
_PRINTED = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_MONTH},?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
        r"\b(?P<year>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<day>\d{1,2})\b",
        r"\b(?P<day>\d{1,2})\.(?P<m>\d{1,2})\.(?P<year>20\d\d)\b",
        r"\b(?P<a>\d{1,2})(?P<cut>[/-])(?P<b>\d{1,2})(?P=cut)(?P<year>20\d\d)\b",
        rf"\b{_MONTH},?\s+{_YEAR}",
    )
]
_AROUND = re.compile(  # what may stand beside a date in a line that is a date
    r"(?:first\s+)?(?:published|posted|updated|modified|created|date|опубліковано|опубликовано|"
    r"оновлено|обновлено|дата|публікації|публикации|on|at|о|в|г|р|року|года|час|"
    r"mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|"
    r"понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|"
    r"\d{1,2}[:.]\d\d(?::\d\d)?|(?:\d{1,2}\s*)?[ap]\.?m|gmt|utc|msk|мск|eet|eest|cet|cest|est|edt|bst|z|"
    r"київ|kyiv|time|[+-]\d\d?(?::?\d\d)?)\b\.?",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"updated|modified|changed|оновлено|обновлено|змінено|изменено", re.I)
_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?.*)?",
    re.IGNORECASE | re.DOTALL,
)
_SCRIPT_DATE = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|UTC)([+-]\d{4})\b.*"
)
_IN_ADDRESS = (
    r"/(?P<year>20\d\d)/(?P<m>\d{1,2})/(?P<day>\d{1,2})(?=/|[-_]|$)",
    r"(?<!\d)(?P<year>20\d\d)-(?P<m>\d\d)-(?P<day>\d\d)(?!\d)",
    r"(?<!\d)(?P<day>\d\d)-(?P<m>\d\d)-(?P<year>20\d\d)(?!\d)",
    r"[/_-](?P<year>20\d\d)(?P<m>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?=[/_.-]|$)",
    r"/(?P<year>20\d\d)/(?P<m>0[1-9]|1[0-2])(?=/)",
)


def stated(text: str) -> str | None:
    """The date in a field that is meant to hold one. Raises Ambiguous."""
    text = text.strip()[:200]
    iso = _ISO.fullmatch(text)
    if iso:
        year, month, day, *clock, zone = iso.groups()
        return _moment(_day(year, month, day), clock, zone)
    if re.fullmatch(r"\d{4}-\d\d", text):
        return text if _day(text[:4], text[5:], 1) else None
    if re.fullmatch(r"1\d{9}(\d{3})?", text):  # seconds or milliseconds since 1970
        return f"{dt.datetime.fromtimestamp(int(text[:10]), dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
    script = _SCRIPT_DATE.fullmatch(text)
    if script:
        name, day, year, *clock, zone = script.groups()
        return _moment(_day(year, _MONTHS.get(name.lower(), 0), day), clock, zone)
    try:
        mail = email.utils.parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError, OverflowError):
        return printed(text)
    return _moment(mail.date(), [f"{mail:%H}", f"{mail:%M}", f"{mail:%S}"], f"{mail:%z}")


def printed(text: str) -> str | None:
    """The first date in a few words, such as "2 December 2025, 14:05". Raises Ambiguous."""
    found = _search(text[:200])
    return found[0] if found else None


def is_line(text: str) -> bool:
    """Whether a line says a date and nothing else but what stands beside dates."""
    if len(text) > 90:
        return False
    try:
        found = _search(text)
    except Ambiguous:
        return True
    if found is None:
        return False
    rest = text[: found[1].start()] + " " + text[found[1].end() :]
    return not re.search(r"\w", _AROUND.sub(" ", rest))


def says_changed(text: str) -> bool:
    """Whether words beside a date say that it is the day of a change."""
    return _CHANGED.search(text) is not None


def in_address(url: str) -> str | None:
    """The day or month that stands in the path of an address."""
    path = unquote(urlsplit(url).path)
    for pattern in _IN_ADDRESS:
        for match in re.finditer(pattern, path):
            parts = match.groupdict()
            day = _day(parts["year"], parts["m"], parts.get("day") or 1)
            if day:
                return f"{day}" if parts.get("day") else f"{day:%Y-%m}"
    return None


def why_not(date: str, today: dt.date) -> str | None:
    """Why a date cannot be that of an article of this ledger, or None."""
    day = dt.date.fromisoformat(date[:10] if len(date) > 7 else f"{date}-01")
    if day > today + dt.timedelta(days=1):
        return "lies in the future"
    if len(date) == 7:
        return "is too early" if date < f"{FIRST_DAY:%Y-%m}" else None
    return "is too early" if day < FIRST_DAY else None


def agree(one: str, other: str) -> bool:
    """Whether two dates can be the same: as far as both are given, or at the same instant."""
    if len(one) > 10 and len(other) > 10:
        first, second = (dt.datetime.fromisoformat(value) for value in (one, other))
        if abs((first - second).total_seconds()) < 3600:
            return True
    length = min(len(one), len(other), 10)
    return one[:length] == other[:length]


def _search(text: str) -> tuple[str, re.Match[str]] | None:
    for pattern in _PRINTED:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            if "a" in parts:
                a, b = int(parts["a"]), int(parts["b"])
                if a <= 12 and b <= 12 and a != b and _day(parts["year"], a, b):
                    raise Ambiguous(f"{match[0]} can be read in two ways")
                parts |= {"day": str(max(a, b)), "m": str(min(a, b))}
            month = parts.get("m") or _MONTHS[parts["month"].lower()]
            day = _day(parts["year"], month, parts.get("day") or 1)
            if day:
                return (f"{day}" if parts.get("day") else f"{day:%Y-%m}"), match
    return None


def _day(year: str | int, month: str | int, day: str | int) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def _moment(date: dt.date | None, clock: Sequence[str | None], zone: str | None) -> str | None:
    """A day and a time in the page's own zone. clock: hours, minutes, seconds as they stand."""
    if date is None:
        return None
    time = ":".join(f"{int(part or 0):02}" for part in clock)
    # midnight on the second is how many systems write a day of which they know no time
    if not zone or time == "00:00:00":
        return f"{date}"
    zone = zone.upper()
    if zone in ("UTC", "GMT", "Z"):
        suffix = "Z"
    else:
        digits = zone[1:].replace(":", "").ljust(4, "0")
        suffix = f"{zone[0]}{digits[:2]}:{digits[2:]}"
    try:
        value = f"{date}T{time}{suffix}"
        dt.datetime.fromisoformat(value)
    except ValueError:
        return f"{date}"
    return value
