"""What is said of a row, once: a table on the screen, its file, the words at a mark of a chart.

A page names columns by their ids, "month series value"; `frame` makes a table of them, `machine`
the columns of the file, `told` the text at a mark, all from one description in `COLUMNS`.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from html import escape
from typing import Any, NamedTuple

import pandas as pd

from views import theme
from views.theme import EVENTS, number
from views.wording import (
    articles,
    claims,
    common,
    figure,
    measured,
    months,
    revisions,
    verdicts,
)
from views.wording.common import each


class Column(NamedTuple):
    """A column with its heading, which may hold a {name} that the page gives.

    cell: a field, or what a row has there: text, a number, a day. fields: its columns in a file,
    "name", "name=field", or "name_*unit=field" where the unit of a row stands in another field.
    link: the column of a file with the address to which its cell leads. unit: after a number, in
    words. digits: of a number. meaning: of its columns in a file that `pub` does not have.
    """

    heading: str
    cell: str | Callable[[Any], Any]
    fields: str = ""
    link: str = ""
    unit: str = ""
    digits: int = 1
    meaning: str = ""


# Addresses of our own pages: column of a file -> field with the id, address.
ADDRESSES = {
    "figure_url": ("figure_id", "figure?id={}"),
    "claims_url": ("place_id", "claims?settlement={}"),
    "statement_url": ("statement_id", "check?statement={}"),
}
_UNITS = {"percent": "pct"}  # as the ledger calls a unit -> as a header does


class NotInFiles(ValueError):
    """A column of a table that a chart offers as a file has no column there."""


def words(value: Any) -> str:
    """A value as a reader sees it; a number with the decimals that it has, three at most."""
    if value is None or pd.isna(value):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return number(value, digits=len(f"{value:.3f}".rstrip("0").partition(".")[2]))
    if isinstance(value, date):
        return theme.day(value, short=True)
    return str(value)


def _cell(column: Column, row: Any, digits: int) -> Any:
    value = getattr(row, column.cell) if isinstance(column.cell, str) else column.cell(row)
    return round(value, digits) if isinstance(value, float) else value


def _digits(column: Column, names: dict[str, Any]) -> int:
    return int(names.get("digits", column.digits)) if "{" in column.unit else column.digits


def frame(rows: pd.DataFrame, ids: str, **names: Any) -> tuple[pd.DataFrame, dict[str, str]]:
    """A table as a reader sees it, and which of its columns leads to which one of addresses.

    A column of notes stands there only where one is.
    """
    made: dict[str, Any] = {}
    links: dict[str, str] = {}
    found = list(each(rows))
    for column in (COLUMNS[i] for i in ids.split()):
        heading, digits = column.heading.format(**names), _digits(column, names)
        cells = [_cell(column, row, digits) for row in found]
        if not any(isinstance(v, (int, float)) and not pd.isna(v) for v in cells):
            cells = ["" if v is None or pd.isna(v) else v for v in cells]
        made[heading] = cells
        if column.link:
            links[heading] = f"{heading}: link"
            urls = _values(rows, column.link)
            made[links[heading]] = [
                u if isinstance(u, str) and words(text) else ""
                for text, u in zip(cells, urls, strict=True)
            ]
    if not any(made.get("Note", ())):
        made.pop("Note", None)
    return pd.DataFrame(made), links


def told(rows: pd.DataFrame, *lines: str, **names: Any) -> list[str]:
    """HTML for the mark of each row, in which {id} is a cell of that column with its unit.

    {id:+}: with the sign of a gain too. A line of which a cell is empty is left out.
    """
    return [
        "<br>".join(text for line in lines if (text := _filled(line, row, names)))
        for row in each(rows)
    ]


def _filled(line: str, row: Any, names: dict[str, Any]) -> str:
    given = {}
    for name, sign in re.findall(r"\{(\w+)(:\+)?\}", line):
        column = COLUMNS[name]
        value = _cell(column, row, _digits(column, names))
        if not (text := words(value)):
            return ""
        if isinstance(value, (int, float)):
            text = f"{'+' if sign and value > 0 else ''}{text}{column.unit.format(**names)}"
        given[name + sign] = escape(text)
    return re.sub(r"\{([^}]+)\}", lambda found: given[found[1]], line)


def machine(rows: pd.DataFrame, ids: str, **names: Any) -> pd.DataFrame:
    """The columns of a file: those of some ids, and others by their name or as "name=field"."""
    made: dict[str, pd.Series] = {}
    for name, field in _fields(ids):
        name, spread, unit = name.format(**names).partition("_*")
        values = _values(rows, field)
        if not spread:
            made[name] = values
            continue
        units = rows[unit].reset_index(drop=True)
        for one in sorted(units.dropna().unique()):
            if (part := values.where(units == one)).notna().any():
                made[f"{name}_{_UNITS.get(one, one)}"] = part
    return pd.DataFrame(made)


def _fields(ids: str) -> Iterator[tuple[str, str]]:
    """Name in a file and field of each column. Raises NotInFiles for one that has none."""
    for word in ids.split():
        found = COLUMNS.get(word)
        if found and not found.fields:
            raise NotInFiles(word)
        yield from _tokens(f"{found.fields} {found.link}" if found else word)


def _tokens(fields: str) -> Iterator[tuple[str, str]]:
    for token in fields.split():
        name, _, field = token.partition("=")
        yield name, field or name.partition("_*")[0]


def _values(rows: pd.DataFrame, field: str) -> pd.Series:
    if field in ADDRESSES and field not in rows:
        by, address = ADDRESSES[field]
        return pd.Series(
            [address.format(i) if isinstance(i, str) else "" for i in rows[by]], dtype=object
        )
    return rows[field].reset_index(drop=True)


def _by(part: str) -> Callable[[Any], str]:
    """How well a day of printing is known, of one of two printings."""
    return lambda r: common.printed_on(
        getattr(r, f"{part}vintage"), getattr(r, f"{part}vintage_basis")
    )


def _day(field: str, *, none: str = "", short: bool = False) -> Callable[[Any], str]:
    def cell(row: Any) -> str:
        value = getattr(row, field)
        return none if pd.isna(value) else theme.day(value, short=short)

    return cell


_CHANGE = "change_{u}=value change_low_{u}=low change_high_{u}=high"
_WAS = (
    "months_so_far months_all rank_largest rank_smallest previous_km2 "
    "largest_since_month=largest_since largest_since_km2 largest_missing_months "
    "smallest_since_month=smallest_since smallest_since_km2 smallest_missing_months"
)
_PRINT = "publisher published"
_VALUE = "value_*unit=value value_low_*unit=value_low value_high_*unit=value_high qualifier"
_VERDICT_VALUE = "value_*series_unit=value low_*series_unit=low high_*series_unit=high pieces"

COLUMNS = {
    # --- when, where, who ---
    "month": Column("Month", lambda r: theme.month(r.month, short=True), "month"),
    "year": Column("Year", "year", "year"),
    "period": Column(
        "Period",
        lambda r: common.period(
            r.period_start, r.period_end, getattr(r, "period_kind", "window")
        ),
        "period_kind period_start period_end period_basis",
    ),
    "exact": Column("Exact days", lambda r: "yes" if r.period_basis == "exact" else "about"),
    "place": Column("Place", "place", "place_id place"),
    "oblast": Column("Oblast", "place", "place_id place"),
    "map_place": Column("Place", "place", "place_id place"),
    "region": Column("Oblast", lambda r: r.place.removesuffix(" oblast"), "place_id place"),
    "in_oblast": Column("Oblast", "oblast", "oblast"),
    "near": Column("Oblast", claims.short_oblast, "oblast"),
    "estimator": Column("Counted by", "estimator", "estimator"),
    "who": Column("Counted by", "label"),
    "series": Column("Series", "series", "series_id series"),
    "label": Column("Series", "label", "series_id label"),
    "measure": Column("What", lambda r: common.MEASURES[r.measure], "measure"),
    # --- where it stands, and what to know of it ---
    "printed": Column("As printed", "printed", "printed"),
    "words": Column("As printed", "printed", "printed", "link"),
    "by": Column("Printed by", "publisher", _PRINT, "link"),
    "article": Column("Article", "publisher", _PRINT, "link"),
    "on": Column("Printed on", _by(""), "vintage vintage_basis"),
    "articles": Column("Articles", "articles", "articles"),
    "states": Column("Measured between", common.states, "from_state to_state flag"),
    "from_map": Column("From", lambda r: common.state_name(r.from_state), "from_state"),
    "to_map": Column("To", lambda r: common.state_name(r.to_state), "to_state"),
    "note": Column("Note", common.caveat, "flag caveat"),
    "any_note": Column("Note", figure.note_of, "flag caveat"),
    "flag_note": Column("Note", "flag_note", "flag_note"),
    "remark": Column(
        "Note",
        lambda r: " ".join(
            filter(None, [common.caveat(r), "Differs from the original." if r.differs else ""])
        ),
        "flag caveat differs",
    ),
    "noted": Column("", lambda r: "with a note in the table" if common.caveat(r) else ""),
    # --- months ---
    "change": Column("Change in the month ({unit})", "value", _CHANGE, unit=" {unit}"),
    "sum": Column(
        "Added up to the month ({unit})",
        "value",
        "first_month=value_from sum_since_first_month_{u}=value",
        unit=" {unit}",
        meaning="the months from first_month to month added up",
    ),
    "mean3": Column(
        "Mean of three months ({unit})", "value", "mean_of_3_months_{u}=value", unit=" {unit}"
    ),
    "mean12": Column(
        "Mean of twelve months ({unit})", "value", "mean_of_12_months_{u}=value", unit=" {unit}"
    ),
    "was": Column("What it was", months.comparison, _WAS),
    "km2": Column("km²", "km2", "change_km2=km2", unit=" km²"),
    "earlier": Column(
        "A day earlier", "day_earlier_km2", "change_if_a_day_earlier_km2=day_earlier_km2",
        unit=" km²",
    ),
    "later": Column(
        "A day later", "day_later_km2", "change_if_a_day_later_km2=day_later_km2", unit=" km²"
    ),
    "year_sum": Column(
        "Sum of months ({unit})", "value", "sum_of_months_{u}=value", unit=" {unit}"
    ),
    "year_months": Column("Months in the sum", "months_in_sum", "months_in_sum"),
    "year_printed": Column(
        "Year as printed ({unit})", "printed", "year_as_printed_{u}=printed", unit=" {unit}"
    ),
    "year_by": Column("Printed by", "year_printed_by", "year_printed_by", "year_printed_link"),
    "amount": Column("km²", months.signed_amount, link="figure_url"),
    "printed_when": Column("Printed on", months.printed_when),
    "whole_km2": Column("Whole month (km²)", "whole_km2"),
    "whole_by": Column("Whole month printed by", "whole_publisher", link="whole_link"),
    "error": Column("Error, km²", "error_km2", "error_km2", unit=" km²"),
    "map_until": Column("To", _day("until", short=True), "until is_part_of_month"),
    "so_far_to": Column("To", "until_told"),
    "range": Column("", "", "change_low_km2=km2_low change_high_km2=km2_high"),
    # --- figures ---
    "quantity": Column(
        "Value", lambda r: common.quantity(r.value, r.unit, r.qualifier), _VALUE, "figure_url"
    ),
    "value": Column("Value", figure.value_of, _VALUE, "figure_url"),
    "role": Column("Role", lambda r: months.ROLES[r.role], "role"),
    "best": Column(
        "Role", lambda r: "best source" if r.role == "prints" else months.ROLES[r.role], "role"
    ),
    "first_print": Column("Printed on", figure.first_print, "vintage vintage_basis undated_prints"),
    "for": Column(
        "For", figure.period_told,
        "period_kind period_start period_end period_basis is_part",
    ),
    "maker": Column("By", "publisher", "publisher", "link"),
    "version_note": Column(
        "Note", lambda r: figure.said_of(r) or common.caveat(r), "flag caveat is_withdrawn"
    ),
    "against": Column("Difference", "against"),
    "source": Column(
        "Source",
        lambda r: r.publisher
        if r.vintage_basis == "measured"
        else f"{r.publisher}, {common.printed_on(r.vintage, r.vintage_basis)}",
        link="link",
    ),
    # --- revisions ---
    "then_km2": Column("As known on the day (km²)", "km2_then", "known_then_km2=km2_then"),
    "now_km2": Column(
        "As known today (km²)", "km2_now", "known_now_km2=km2_now", unit=" km²"
    ),
    "first": Column(
        "First", lambda r: common.quantity(r.first_value, r.unit, r.first_qualifier),
        link="first_link",
    ),
    "first_on": Column("First printed on", _by("first_")),
    "latest": Column(
        "Latest", lambda r: common.quantity(r.latest_value, r.unit, r.latest_qualifier),
        link="latest_link",
    ),
    "latest_on": Column("Latest printed on", _by("latest_")),
    "changed": Column(
        "Change", lambda r: number(r.change, digits=2, signed=True).removesuffix(".00")
    ),
    "old": Column("First way", "old_series"),
    "old_km2": Column("km² (first way)", "old_km2"),
    "old_by": Column("First way, printed by", "old_publisher", link="old_link"),
    "new": Column("Other way", "new_series"),
    "new_km2": Column("km² (other way)", "new_km2"),
    "new_by": Column("Other way, printed by", "new_publisher", link="new_link"),
    "original": Column("Original", "original_publisher", link="original_link"),
    "original_printed": Column("Original prints", "original_printed"),
    "copy": Column("Copy", "publisher", link="link"),
    "copy_printed": Column("Copy prints", "printed"),
    "is_known": Column("What is known", lambda r: common.flag_words(r.flag) or r.note),
    # --- maps ---
    "on_map_of": Column("Map", "label", "series_id label"),
    "newest_map": Column("To", _day("newest", short=True), "newest"),
    "week": Column(
        "Last 7 days", lambda r: measured.paced(r.week_km2, r.week_km2_per_day), "week_km2"
    ),
    "thirty": Column(
        "Last 30 days",
        lambda r: measured.paced(r.thirty_days_km2, r.thirty_days_km2_per_day),
        "thirty_days_km2",
    ),
    "so_far": Column(
        "This month so far",
        lambda r: measured.paced(r.month_so_far_km2, r.month_so_far_km2_per_day),
        "month_so_far_km2",
    ),
    "last_month": Column("Last full month", measured.paced_month, "last_month last_month_km2"),
    "net": Column("Net change, km²", "net_km2", "net_km2", unit=" km²"),
    "gained": Column("Russia gained", "gained_km2", "gained_km2", unit=" km²"),
    "lost": Column("Russia lost", "lost_km2", "lost_km2", unit=" km²"),
    "held": Column("Russia held, km²", "area_km2", "area_km2", unit=" km²"),
    "share": Column("Share held, %", "share_pct", "share_pct", unit="%"),
    "area": Column("Area, km²", "area_km2", "area_km2", unit=" km²"),
    "a": Column("{a}", "km2_a", "series_a a_km2=km2_a", "link_a", unit=" km²"),
    "b": Column("{b}", "km2_b", "series_b b_km2=km2_b", "link_b", unit=" km²"),
    "apart": Column("Difference, km²", "difference_km2", "difference_km2", unit=" km²"),
    "ratio": Column(
        "Ratio", "ratio", "ratio_times=ratio", digits=2
    ),
    "direction": Column(
        "Direction", lambda r: "opposite" if r.signs_disagree else "", "signs_disagree"
    ),
    "control": Column("Control and advances, km²", "control_km2", digits=0),
    "claimed_layer": Column("Claimed layer, km²", "claimed_km2", digits=0),
    "layer_moved": Column("Changed layer, at most, km²", "moved_km2", digits=0),
    "reproduced": Column("Printed", "printed_km2", link="link"),
    "measured": Column("Measured", "measured_km2"),
    "off": Column(
        "Difference, km²", lambda r: number(r.difference_km2, digits=1, signed=True)
    ),
    "settlement": Column("Settlement", "place", "place_id place"),
    "town": Column("Town", "place", "place_id place"),
    "place_uk": Column("Ukrainian", "place_uk", "place_uk"),
    "local": Column("Ukrainian", "local"),
    "town_share": Column("Held by Russia, %", "share_pct", "share_pct", unit="%"),
    "town_held": Column("Held now, %", "share_pct", digits=0),
    "town_least": Column(
        "Held by Russia, %", "share_at_least_pct", "share_at_least_pct", unit="%",
        meaning="of the share that is held only the least is known: 10, 50 or 95",
    ),
    "town_change": Column(
        "Change, percentage points", "change_pct", "change_pct_points=change_pct",
        unit=" points", meaning="share_pct less that before the first of the days",
    ),
    "town_moved": Column("Change, points", lambda r: number(r.change_pct, signed=True)),
    "on_map": Column("On the map", lambda r: claims.SHARES[r.share], "part_of_town=share"),
    "entered": Column("From", _day("entered_on"), "entered_on"),
    "left": Column("To", _day("left_on", none="still"), "left_on"),
    "position": Column("", "", "lat_deg=lat lon_deg=lon"),
    # --- claims ---
    "said_on": Column("Day", claims.said_on, "said_on event_from event_to date_basis"),
    "event": Column("What", claims.what, "event_id kind"),
    "event_share": Column("On the map, %", "share_pct", "share_pct", unit="%"),
    "actor": Column("By", "actor", "actor actor_side"),
    "hedge": Column("Reservation", "hedge", "hedge"),
    "event_by": Column("Printed by", "publisher", _PRINT, "url"),
    "claimed_place": Column("Settlement", "place", "place_id place", "claims_url"),
    "claimed": Column(
        "First claimed", claims.claimed, "first_claim first_claim_from first_claim_basis"
    ),
    "claimed_by": Column("First claimed by", "first_claim_by", "first_claim_by", "first_claim_url"),
    "denied": Column(
        "Denied", claims.denied,
        "first_denial first_denial_from first_denial_basis first_denial_answer",
        "first_denial_url",
    ),
    "half": Column("Half on the map", claims.half, "map_half"),
    "lag": Column(
        "Days", lambda r: "" if pd.isna(r.lag_days) else number(r.lag_days, signed=True), "lag_days"
    ),
    "waiting": Column("Days without", "days_without_map", "without_map_days=days_without_map"),
    "status": Column(
        "Status", lambda r: claims.status_of(r, short=True), "claimed_for=side status map_until"
    ),
    "now_on_map": Column("Status", claims.status_name),
    "days_to_map": Column("Days to the map", claims.days_to_the_map),
    "claimed_for": Column("Claimed for", lambda r: claims.NAMES[r.side], "claimed_for=side"),
    "claimant": Column("First claimed by", "first_claim_by"),
    "claims": Column("Claims", "claims"),
    "median_lag": Column("Median days to the map", "median_days"),
    "never": Column("Half never on the map", "never"),
    "never_share": Column("Share never on the map, %", "never_pct", digits=0),
    # --- articles ---
    "name_used": Column("Name used", "name_used"),
    "kind_of_event": Column("What", lambda r: EVENTS[r.kind][0]),
    "speaker": Column("Speaker", "speaker", "speaker"),
    "when": Column(
        "When",
        lambda r: "" if pd.isna(r.event_from) else common.period(r.event_from, r.event_to),
    ),
    "wording": Column("In our words", "wording", "wording"),
    "kind_of_statement": Column("Kind", lambda r: r.kind.replace("_", " ")),
    "evaluable": Column("A program can check it", "evaluable"),
    # --- verdicts ---
    "map": Column("Rests on", "map", "rests_on"),
    "whose": Column(
        "Whose count", lambda r: f"{r.series}{' (cited)' if r.is_cited else ''}",
        "series_id series estimator is_measured is_cited",
    ),
    "verdict": Column("Verdict", lambda r: verdicts.MARKS[r.verdict], "verdict reason"),
    "number": Column(
        "Number", lambda r: verdicts.amount(r) + verdicts.summed(r), _VERDICT_VALUE, "figure_url"
    ),
    "decides": Column("What decides", "why", "nearest deciding missing"),
    "nearness": Column("How near", "how_near", "margin_*series_unit=margin"),
    "cited_at": Column("Printed by", "printed_by", "printed_by published", "link"),
    "caveat": Column("Note", "caveat", "caveat"),
    "comparison": Column("Comparison", "wording", link="statement_url"),
    "now": Column("Now", lambda r: verdicts.MARKS[r.verdict]),
    "on_the_day": Column(
        "On the day", lambda r: verdicts.MARKS[r.then_verdict] if r.then_verdict else ""
    ),
    "other_maps": Column("Other maps", verdicts.by_other_maps),
    "verdict_note": Column("Note", verdicts.note),
    "said_by": Column(
        "Printed by", lambda r: f"{r.publisher}, {articles.day_short(r.published)}", link="url"
    ),
    "part": Column("Part", "part", "part"),
    "twin": Column("Basis", lambda r: "measured" if r.stands_in else "", "stands_in"),
    # --- the ledger ---
    "newest_month": Column(
        "Newest whole month",
        lambda r: "" if pd.isna(r.newest_month) else theme.month(r.newest_month),
    ),
    "newest_end": Column("Newest period ends", _day("newest_period_end")),
    "newest_print": Column("Newest dated print", _day("newest_print", none="undated pages only")),
    "age": Column("How old", "age"),
    "figures": Column("Figures", "figures"),
    "name": Column("Estimator", "name"),
    "kind_of_estimator": Column("Kind", "kind"),
    "side": Column("Side", lambda r: figure.SIDES[r.side]),
    "about": Column("How", "about"),
    "months": Column("Whole months", "months"),
    "way": Column("Series", "name"),
    "definition": Column("Definition", "definition"),
    "data": Column("Data", "data_source"),
    "until": Column("Until", _day("valid_to")),
    "covers": Column("Covers", "covers"),
    "holder": Column("Holder", "holder"),
    "terms": Column("Licence", "licence", link="url"),
    "licence_note": Column("Note", "note"),
    "map_source": Column("Source", "title", link="home"),
    "counted_by": Column("Counted by", "counted_by"),
    "licence": Column("Licence", "licence"),
    "faults": Column("Known for", lambda r: " ".join(r.faults)),
    "fault_source": Column("Source", "source"),
    "rule": Column("Rule", lambda r: r.rule.replace("-", " ")),
    "count": Column("Count", "count"),
    "decision": Column("What was done", "decision"),
    "given": Column("Numbers given", "given"),
    "revised": Column("Revised", "revised"),
    "revised_pct": Column("Revised, %", "revised_pct"),
    "mean_change": Column(
        "Mean change, km²",
        lambda r: "too few to say" if r.is_few else number(r.mean_revision_km2),
    ),
    "corrected": Column("Corrected here", "corrected"),
    "corrected_on": Column("Day", lambda r: theme.day(r.corrected_on, short=True)),
    "corrected_what": Column(
        "What", lambda r: r.what if pd.isna(r.series) else f"{r.what}, {r.series}"
    ),
    "value_from": Column("Published", lambda r: revisions.said_value(r.value_from)),
    "value_to": Column(
        "Now",
        lambda r: "taken out" if pd.isna(r.value_to) else revisions.said_value(r.value_to),
    ),
    "why": Column("Why", "why"),
    "noticed_by": Column("Noticed by", "noticed_by"),
    "named_map": Column("Map", lambda r: r.map[0].upper() + r.map[1:]),
    "months_measured": Column("Months measured", "months"),
    "compared_months": Column("Compared with print", "printed_months"),
    "usual_off": Column("Usually off, km²", "usual_disagreement_km2"),
    "worst_off": Column("At most off, km²", "worst_disagreement_km2"),
    "shift": Column("A day’s shift, km²", "usual_shift_km2"),
    "without_voice": Column("Without a voice", "doubtful_months"),
    "alike": Column(
        "Most like",
        lambda r: f"{r.like_map} ({theme.number(r.like_correlation, digits=2)} over "
        f"{r.like_months} months)" if isinstance(r.like_map, str) else "too few months in common",
    ),
    "example": Column("For example", lambda r: f"{r.example}: {r.found}"),
}  # fmt: skip
# What `pub` calls otherwise than a file does, where a header has to name its unit.
RENAMED = {
    field: name
    for column in COLUMNS.values()
    for name, field in _tokens(column.fields)
    if name != field and not set("{*") & set(name)
}
# Column of a file -> the field that it shows; what `pub` says of that explains it.
FIELDS = {name: field for column in COLUMNS.values() for name, field in _tokens(column.fields)}
MEANINGS = {
    name.partition("_{")[0]: column.meaning
    for column in COLUMNS.values()
    for name, _ in _tokens(column.fields)
    if column.meaning
}
