"""From a page to rows for review: the article, and the figures, events and comparisons it makes.

What is proposed is only proposed: nothing is written that a person did not accept. Each part has
the characters it was read from, how sure it is, and what is still missing.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from etl.intake.matching import Known, is_named_by_host, known_as, new_publisher, row_for
from etl.intake.page import Found, Page, all_found
from etl.ledger import write
from etl.ledger.accept import Added, add_cells
from etl.ledger.read import Inputs
from etl.ledger.read import read as read_ledger
from etl.ledger.records import (
    UNITS_TO_KM2,
    Article,
    Estimator,
    Event,
    Figure,
    Place,
    Publisher,
    Record,
    Series,
    Statement,
    TextSketch,
)
from etl.problems import BadData
from reading import doubts, events, figures, statements
from reading.names import Gazetteer
from reading.unread import Unread, unread

SEARCHED = 40_000  # characters of a text; dispatches have a tenth of that
SURE = 0.5  # below, a proposal is shown but not taken by --yes
UNDATED = "the day of publication is not known, and its date hangs on that"
NOT_ITS_HOST = "its name is not in its address: the site may carry many publishers"
_UNIT_WORDS = {"km2": "km²", "sq_mi": "sq mi", "percent": "%"}
_KIND_WORDS = {
    "capture_claim": "capture claimed",
    "partial_control_claim": "control of a part claimed",
    "denial": "capture denied",
    "confirmation": "loss confirmed",
    "withdrawal": "withdrawal told",
    "liberation_claim": "ground claimed back",
    "independent_assessment": "state on a map assessed",
    "claim_withdrawn": "claim taken back",
}


@dataclass
class Part:
    """One proposed row: its cells as text, where it was read, and what it still needs.

    start, end: both 0 where it was not read from the text. missing: column -> what a person has to
    say. sure: between 0 and 1. found: what the reader gave,
    a Figure or Event of `reading`, or a Reading of a comparison.
    """

    model: type[Record]
    cells: dict[str, str]
    start: int
    end: int
    sure: float
    words: str
    missing: dict[str, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    known: bool = False  # the article has this row already
    doubts: list[str] = field(default_factory=list)  # why it is not sure, in words
    namesakes: list[str] = field(default_factory=list)  # place_ids of that name, one to be chosen
    found: Any = None


@dataclass
class Proposal:
    """What a page would add. known: the article that it already is, or whose story it repeats.

    text: what was read, and what spans of parts count in.
    """

    page: Page
    text: str
    article: dict[str, str]
    known: Known | None
    parts: list[Part]
    left: list[str]  # what was not read or not understood, and why
    unread: list[Unread] = field(default_factory=list)  # sentences and places to look at

    def missing(self) -> dict[str, str]:
        """Columns of the article that a person has to fill."""
        wanted = {
            "publisher_id": "an id of publishers.csv",
            "url": "the page's own address",
            "language": "two letters, such as en",
        }
        return {column: what for column, what in wanted.items() if not self.article[column]}


def ledger(data: Path) -> Inputs:
    """The files as they are, after a write that was cut off is finished.

    Raises BadData when they break a rule already; write.Busy, write.Unfinished.
    """
    write.finish(data)
    inputs = read_ledger(data)
    if inputs.problems:
        raise BadData(sorted(inputs.problems))
    return inputs


@lru_cache(maxsize=1)
def _gazetteer(places: tuple[Place, ...]) -> Gazetteer:
    """Made once for the same places: that takes longer than to read a page."""
    return Gazetteer(place.model_dump() for place in places)


def propose(page: Page, inputs: Inputs, *, published: str = "", publisher: str = "") -> Proposal:
    """The rows that a page would add to a ledger.

    published (a day or month), publisher (an id): what a person knows better than the page.
    """
    articles = inputs.of(Article)
    known = known_as(page, articles, inputs.of(Figure), inputs.of(TextSketch))
    row = row_for(page, articles, inputs.of(Publisher), known)
    if published:
        row |= {"published": published, "published_basis": "page"}
        page.published = Found(published, "given")
        page.doubts = [doubt for doubt in page.doubts if "of publication" not in doubt]
    if publisher:
        row |= {"publisher_id": publisher, "source_tier": ""}  # the tier is told when it is written
    text = text_of(page)
    proposal = Proposal(page, text, row, known, [], [])
    if known and known.same_page:
        row["article_id"] = known.article_id
    elif not row["publisher_id"] and (new := new_publisher(page, inputs.of(Publisher))):
        row["publisher_id"] = new["publisher_id"]
        proposal.parts.append(_publisher(new, page))
    day = _day(row["published"])
    # Without a day of publication, what is dated by it is not known: it is another by another day.
    days = [day] if row["published"] else [day, day + dt.timedelta(days=400)]
    gazetteer = _gazetteer(tuple(inputs.of(Place)))
    estimators = {e.estimator_id: e.model_dump() for e in inputs.of(Estimator)}
    original = known.original if known else ""
    for figure in _dated_by_the_text(
        [figures.figures(text, published=d, places=gazetteer, estimators=estimators) for d in days],
        ("period_kind", "period_start", "period_end"),
    ):
        proposal.parts.append(_figure(figure, row, inputs, original))
    for event in _dated_by_the_text(
        [events.events(text, published=d, places=gazetteer) for d in days],
        ("event_from", "event_to"),
    ):
        proposal.parts.append(_event(event, row, inputs))
    read = [part for part in proposal.parts if part.model is Figure]
    _keep_counts_apart(read)
    for part in read:
        part.words = _figure_words(part, inputs)
    _note_denials(proposal.parts)
    _add_statements(proposal, text, day, inputs)
    proposal.unread = unread(
        text, places=gazetteer, taken=[(p.start, p.end) for p in proposal.parts]
    )
    proposal.left += [_left(text[one.start : one.end], one.why) for one in proposal.unread]
    if len(page.text) > SEARCHED:
        page.doubts.append(f"Only the first {SEARCHED:,} characters were searched for figures.")
    for part in proposal.parts:
        part.known = _is_known(part, inputs)
    return proposal


def _left(words: str, why: str) -> str:
    """A piece of the text that no row was offered from, for people."""
    return f"“{words[:120]}”: {why}"


def _dated_by_the_text(readings: Sequence[Sequence[Any]], dates: Sequence[str]) -> list[Any]:
    """What was read by the first day of publication, without dates that another day changes.

    How sure it is may hang on the day alone ("it tells of long ago"): that changes no date.
    """

    def said(one: Any) -> Any:
        return replace(one, doubts=(), sure=0.0)

    first, *others = ([(said(one), one) for one in reading] for reading in readings)
    there = [[said for said, _ in other] for other in others]
    return [
        one if all(said in other for other in there) or not any(getattr(one, d) for d in dates)
        else _undated(one, dates)
        for said, one in first
    ]  # fmt: skip


def _undated(one: Any, dates: Sequence[str]) -> Any:
    why = (*one.doubts, UNDATED)
    return replace(one, doubts=why, sure=doubts.sure(why), **dict.fromkeys(dates))


def _publisher(cells: dict[str, str], page: Page) -> Part:
    """The row of an outlet that publishers.csv does not have yet."""
    words = f"{cells['name'] or 'an outlet that the page does not name'}, {cells['home_page']}"
    part = Part(Publisher, cells, 0, 0, 1.0, words, {"name": "what the outlet calls itself"})
    if cells["name"] and not is_named_by_host(page, cells["name"]):
        part.doubts, part.sure = [NOT_ITS_HOST], doubts.sure((NOT_ITS_HOST,))
    return part


_TOLD_BY = {
    Publisher: ("publisher_id",),
    Figure: ("article_id", "series_id", "place_id", "period_start", "period_end"),
    Event: ("article_id", "place_id", "kind"),
    Statement: ("article_id", "kind", "subject_start"),
}


def _is_known(part: Part, inputs: Inputs) -> bool:
    """Whether the article has this row already."""
    names = _TOLD_BY[part.model]
    mine = tuple(part.cells[name] for name in names)
    return any(tuple(_text(getattr(r, name)) for name in names) == mine
               for r in inputs.rows[part.model])  # fmt: skip


def text_of(page: Page) -> str:
    """The text that spans of parts count in: headline and main text."""
    # Lines that were broken to a width are put together again, character for character.
    body = re.sub(r"(?<=[^\n]{55})(?<![.!?:;\"”»])\n(?=\S)", " ", page.text[:SEARCHED])
    return "\n".join(filter(None, [page.headline.value if page.headline else "", body]))[:SEARCHED]


def where(text: str, start: int) -> str:
    """Where in what was read something stands, for people: "paragraph 3" (the headline is one)."""
    return f"paragraph {len([line for line in text[: start + 1].splitlines() if line.strip()])}"


def _day(published: str) -> dt.date:
    if re.fullmatch(r"\d{4}-\d{2}", published):
        following = dt.date.fromisoformat(f"{published}-28") + dt.timedelta(days=4)
        return following - dt.timedelta(days=following.day)
    try:
        return dt.date.fromisoformat(published[:10])
    except ValueError:
        return dt.date.today()


def _text(value: object) -> str:
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) and value == round(value, 6) else str(value)


# --- figures -------------------------------------------------------------------------------------


def _series(inputs: Inputs, estimator: str | None, measure: str, unit: str, end: Any) -> str:
    """The estimator's series of this measure and unit that is valid for the period; ''."""
    wanted = "km2" if unit in UNITS_TO_KM2 and unit in ("km2", "sq_mi", "m2") else unit
    wanted = wanted.replace("sq_mi", "km2")
    near = {"net_change": ("net_change", "gain"), "gain": ("gain", "net_change")}
    for choice in near.get(measure, (measure,)):
        fitting = [
            s
            for s in inputs.of(Series)
            if (s.estimator, s.measure, s.unit) == (estimator, choice, wanted)
            and s.measured_from is None
            and (s.valid_to is None or end is None or s.valid_to >= end)
        ]
        if fitting:
            # after a break the newer way counts only for what is printed from then on
            return min(fitting, key=lambda s: (s.continues is not None, s.series_id)).series_id
    return ""


def _figure(
    found: figures.Figure, article: Mapping[str, str], inputs: Inputs, original: str
) -> Part:
    lost = found.value < 0 or found.measure == "gross_loss"
    published = article["published"]
    if len(published) == 10:
        vintage, basis = published, "article date"
    elif published:
        vintage, basis = _day(published).isoformat(), "article month"
    else:
        end = found.period_end
        vintage = (end + dt.timedelta(days=1)).isoformat() if end else ""
        basis = "earliest possible"
    cells = {
        "figure_id": "", "role": "prints", "original": "",
        "series_id": _series(
            inputs, found.estimator_id, found.measure, found.unit, found.period_end
        ),
        "place_id": found.place_id, "side": "ukraine" if lost else "russia",
        "period_kind": found.period_kind or "", "period_start": _text(found.period_start),
        "period_end": _text(found.period_end), "period_basis": "exact", "vintage": vintage,
        "vintage_basis": basis, "qualifier": found.qualifier or "",
        "value": _text(abs(found.value)), "value_high": _text(found.high), "unit": found.unit,
        "printed": found.printed, "article_id": article["article_id"], "speaker": "", "flag": "",
        "note": "", "caveat": "",
    }  # fmt: skip
    part = Part(Figure, cells, found.start, found.end, found.sure, "", found=found)
    part.doubts = [*found.doubts]
    if not cells["series_id"]:
        who = found.estimator_id or "nobody named"
        part.missing["series_id"] = f"a series of series.toml (counted by {who}, {found.measure})"
    if not cells["period_start"]:
        part.missing |= dict.fromkeys(("period_start", "period_end"), "a day")
        part.missing["period_kind"] = "month, partial_month, window, year, to_date or day"
    if found.qualifier == "between" and not cells["value_high"]:
        part.missing["value_high"] = "the upper end of the range"
    _relate(part, inputs, original)
    return part


def _figure_words(part: Part, inputs: Inputs) -> str:
    cells, found = part.cells, part.found
    high = f" to {cells['value_high']}" if cells["value_high"] else ""
    return (
        f"{found.qualifier + ' ' if found.qualifier and not high else ''}{cells['value']}{high} "
        f"{_UNIT_WORDS.get(found.unit, found.unit.replace('_', ' '))}, "
        f"{found.measure.replace('_', ' ')}, {_place(inputs, found.place_id)}, {_when(cells)}, "
        f"{cells['series_id'] or 'no series'} ({cells['role']}"
        f"{' ' + cells['original'] if cells['original'] else ''})"
    )


def _place(inputs: Inputs, place_id: str) -> str:
    """The name of a place, for people."""
    return next((p.name_en for p in inputs.of(Place) if p.place_id == place_id), place_id)


def _when(cells: Mapping[str, str]) -> str:
    """A period for people: "November 2025" for a whole month."""
    if not cells["period_start"]:
        return "no period"
    if cells["period_kind"] == "month":
        return f"{dt.date.fromisoformat(cells['period_start']):%B %Y}"
    if cells["period_start"] == cells["period_end"]:
        return cells["period_start"]
    return f"{cells['period_start']} to {cells['period_end']}"


def _relate(part: Part, inputs: Inputs, original: str) -> None:
    """Whether the figure is printed first, repeats one that is there, or revises or disputes it."""
    cells = part.cells
    same = [
        f
        for f in inputs.of(Figure)
        if f.role == "prints"
        and f.series_id == cells["series_id"]
        and f.place_id == cells["place_id"]
        and (f.period_start.isoformat(), f.period_end.isoformat())
        == (cells["period_start"], cells["period_end"])
    ]
    if not same:
        return
    mine = _km2(cells)

    def apart(figure: Figure) -> float:
        theirs = figure.value * UNITS_TO_KM2.get(figure.unit, 1.0)
        return abs(mine - theirs) / max(abs(theirs), 1.0)

    nearest = min(same, key=apart)
    if apart(nearest) <= 0.01:
        cells |= {"role": "repeats", "original": nearest.figure_id}
        return
    if original:
        cells |= {"role": "repeats", "original": nearest.figure_id}
        part.missing["flag"] = "what is wrong here: number_error, unit_error, conversion_error …"
        part.remarks.append(
            f"differs from the original, which prints {nearest.value:g} {nearest.unit}"
        )
        return
    newest = max(same, key=lambda f: f.vintage)
    if cells["vintage"] <= newest.vintage.isoformat():
        cells |= {"role": "disputes", "original": newest.figure_id}
        part.remarks.append(
            f"another number than {newest.value:g} {newest.unit} ({newest.figure_id})"
        )
    else:
        part.remarks.append(f"a revision of {newest.value:g} {newest.unit} ({newest.figure_id})")


def _km2(cells: Mapping[str, str]) -> float:
    return float(cells["value"] or 0) * UNITS_TO_KM2.get(cells["unit"], 1.0)


def _keep_counts_apart(read: Sequence[Part]) -> None:
    """Of several numbers of one series, place and period in a text, one is of that series.

    It is the one that the ledger has, or else the smallest that is exact (a net change beside a
    gross gain). What the others count, a person has to say; that they differ is no error of the
    article.
    """
    names = ("series_id", "place_id", "side", "period_start", "period_end")
    groups: dict[tuple[str, ...], list[Part]] = {}
    for part in read:
        if part.cells["series_id"] and part.cells["period_start"]:
            groups.setdefault(tuple(part.cells[name] for name in names), []).append(part)
    for same in groups.values():
        known = [p for p in same if p.cells["role"] == "repeats" and "flag" not in p.missing]
        kept = min(known or same, key=lambda p: (p.cells["qualifier"] != "", _km2(p.cells)))
        number = f"{kept.cells['value']} {kept.cells['unit']}"
        for part in same:
            if abs(_km2(part.cells) - _km2(kept.cells)) > 0.01 * _km2(kept.cells):
                part.cells |= {"series_id": "", "role": "prints", "original": ""}
                part.missing.pop("flag", None)
                part.missing["series_id"] = "whose count, gross or net"
                part.remarks = [f"the text has {number} for the same place and period too"]


# --- events --------------------------------------------------------------------------------------


def _event(found: events.Event, article: Mapping[str, str], inputs: Inputs) -> Part:
    stated = found.event_from is not None
    sides = {e.actor: e.actor_side for e in inputs.of(Event)}
    side = sides.get(found.actor, found.side)
    cells = {
        "event_id": "", "place_id": found.place_id, "kind": found.kind, "actor": found.actor,
        "speaker": found.speaker or "", "actor_side": side,
        "event_from": _text(found.event_from),
        "event_to": _text(found.event_to or found.event_from),
        "date_basis": "stated" if stated else "unknown", "article_id": article["article_id"],
        "name_used": found.name_used, "wording": _KIND_WORDS[found.kind],
        "hedge": found.hedge or "", "detail": "", "note": "",
    }  # fmt: skip
    part = Part(Event, cells, found.start, found.end, found.sure, "", found=found)
    part.doubts, part.namesakes = [*found.doubts], [*found.namesakes]
    if part.namesakes:
        part.remarks.append(f"places of this name: {', '.join(part.namesakes)}")
    part.words = (
        f"{_place(inputs, found.place_id)}: {_KIND_WORDS[found.kind]} "
        f"by {found.actor or 'nobody named'}" + (f" on {cells['event_from']}" if stated else "")
    )
    if not found.actor:
        part.missing["actor"] = "who said so"
    return part


_CLAIMS = ("capture_claim", "partial_control_claim", "liberation_claim", "independent_assessment")


def _note_denials(parts: Sequence[Part]) -> None:
    """What each denial answers, in its note: the claim beside it may be dropped in review."""
    events = [part.cells for part in parts if part.model is Event]
    claimed = {cells["place_id"] for cells in events if cells["kind"] in _CLAIMS}
    for cells in events:
        if cells["kind"] == "denial":
            told = "of which the same article tells" if cells["place_id"] in claimed else (
                "of which the article tells no more")  # fmt: skip
            cells["note"] = f"answers a claim {told}"


# --- statements ----------------------------------------------------------------------------------

# A comparison whose own sentence lacks these is no row: what a person would have to look up.
NOT_OFFERED = doubts.words(["subject", "ground"])
COMPARED = (
    "largest_since", "smallest_since", "first_since", "rank", "more_than", "less_than",
    "multiple_of", "fraction_of", "more_than_combined", "as_much_as", "streak", "threshold",
    "share", "change_percent", "net_sign",
)  # fmt: skip


def _add_statements(proposal: Proposal, text: str, day: dt.date, inputs: Inputs) -> None:
    if proposal.article["language"] not in ("", "en"):
        return
    named = inputs.of(Place)
    places = tuple(
        statements.Name(
            p.place_id,
            tuple(filter(None, [p.name_en, p.name_uk, p.name_ru, *(p.aliases or "").split(";")])),
        )
        for p in named
        if p.kind in ("country", "oblast", "settlement")
    )
    ours = {s.estimator for s in inputs.of(Series) if s.measured_from}
    counted = [e for e in inputs.of(Estimator) if e.estimator_id not in ours]
    estimators = tuple(statements.Name(e.estimator_id, (e.name, e.short)) for e in counted)
    understood = statements.read(
        text[: statements.LONGEST], today=day, places=places, estimators=estimators
    )
    place_of = {p.place_id: p.name_en for p in named}
    estimator_of = {e.estimator_id: e.short for e in counted}
    figures_at = {(p.start, p.end) for p in proposal.parts if p.model is Figure}
    for found in understood.readings:
        if found.kind not in COMPARED or len(found.place_ids) != 1:
            continue
        if not proposal.article["published"] and found.subject_basis != "stated":
            said = text[found.start : found.end]
            proposal.left.append(_left(said, "the day of publication is not known"))
            continue
        if found.kind == "threshold" and any(a <= found.start < b for a, b in figures_at):
            continue  # a figure already
        if unsaid := [why for why in NOT_OFFERED if why in found.doubts]:
            proposal.left.append(_left(text[found.start : found.end], "; ".join(unsaid)))
            continue
        cells = {
            "statement_id": "", "article_id": proposal.article["article_id"], "kind": found.kind,
            "source_kind": found.kind.replace("_", " "),
            "wording": statements.in_words(found, place_of, estimator_of).rstrip("."),
            "estimator_id": found.estimator_id or "", "series_id": "",
            "measure": found.measure or "net_change", "place_id": found.place_ids[0],
            "subject_start": _text(found.subject_start), "subject_end": _text(found.subject_end),
            "subject_step": found.step, "comparator": found.comparator or "",
            "reference_start": _text(found.reference_start),
            "reference_end": _text(found.reference_end), "factor": _text(found.factor),
            "threshold": _text(found.threshold), "unit": found.unit or "",
            "qualifier": found.qualifier or "", "evaluable": "yes", "reason": "", "note": "",
        }  # fmt: skip
        sure = doubts.sure(found.doubts)
        part = Part(Statement, cells, found.start, found.end, sure, cells["wording"], found=found)
        part.doubts = [*found.doubts]
        if not found.estimator_id:
            part.missing["estimator_id"] = "whose count it compares (an id of series.toml)"
        proposal.parts.append(part)
    proposal.left += [_left(left.text, left.why) for left in understood.left[:20]]


# --- into the files ------------------------------------------------------------------------------


def is_sure(part: Part) -> bool:
    """Whether --yes takes it."""
    return complete(part) and part.sure >= SURE


def complete(part: Part) -> bool:
    """Whether a row is new and has all it needs."""
    return not part.known and not any(not part.cells[column] for column in part.missing)


def add(data: Path, proposal: Proposal, accepted: Iterable[Part]) -> Added:
    """Write the article and the accepted parts. Raises BadData, write.Busy.

    An article that the ledger has already (same page) gets the parts alone.
    """
    is_new = not (proposal.known and proposal.known.same_page)
    rows = [(part.model, part.cells) for part in accepted]
    article = proposal.article if is_new else None
    return add_cells(data, article, rows, proposal.page.sketch)


def as_json(proposal: Proposal) -> dict[str, Any]:
    """The proposal for programs: plain values only."""
    page = proposal.page
    return {
        "kind": page.kind,
        "read": {
            name: {"value": found.value, "source": found.source} for name, found in all_found(page)
        },
        "doubts": list(page.doubts),
        "known": asdict(proposal.known) if proposal.known else None,
        "article": dict(proposal.article),
        "sketch": page.sketch,
        "missing": proposal.missing(),
        "parts": [
            {
                "file": p.model.file, "row": dict(p.cells), "start": p.start, "end": p.end,
                "quote": proposal.text[p.start : p.end][:300],
                "sure": round(p.sure, 2), "doubts": list(p.doubts), "words": p.words,
                "namesakes": list(p.namesakes),
                "missing": dict(p.missing), "known": p.known, "remarks": list(p.remarks),
            }
            for p in proposal.parts
        ],
        "not_understood": list(proposal.left),
        "unread": [asdict(one) for one in proposal.unread],
    }  # fmt: skip
