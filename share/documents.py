"""What the page of one thing says, as plain values made from the views; no HTML here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pandas as pd

from share import resources
from share.resources import RESOURCES
from views import database, queries, theme, wording
from views.pages import articles, check, claims, figure, map, overview, trends
from views.shown import Table, kept, table
from views.wording.common import Foreign, Parts, each, said

_LINES = 80  # rows of a table on a page, which is read; its file has all


@dataclass(frozen=True)
class Section:
    """A part of a page: sentences, what it is and a sentence about it, a table."""

    heading: str
    anchor: str
    lines: tuple[Parts, ...] = ()
    facts: tuple[tuple[str, Parts], ...] = ()
    table: Table | None = None


@dataclass(frozen=True)
class Document:
    """One thing. sentence: its number with who counted and when, plain text.

    heading: its title with the language of each of its words, where that is not English.
    citations: way to cite, text. day: of the ledger's data. json_ld: where the thing has a
    description of its own, which no character of it can end as a script, else "".
    """

    kind: str
    id: str
    title: str
    sentence: str
    lead: tuple[Parts, ...]
    sections: tuple[Section, ...]
    day: str
    citations: tuple[tuple[str, str], ...] = ()
    json_ld: str = ""
    heading: Parts = field(default_factory=list)

    @property
    def dashboard(self) -> str:
        """Address of the same on the dashboard."""
        return RESOURCES[self.kind].dashboard.format(self.id)


def document(build: Path, kind: str, thing: str, address: str) -> Document:
    """The page of one thing that the ledger has (see `resources.described`).

    address: its whole address, which its citations name.
    """
    made = _document(build, kind, thing)
    if kind == "figure":
        cited = figure.citations(build, thing, address)
        ways = dict(zip(figure.WAYS, (one.text for one in cited), strict=True))
        json_ld = ways.pop("JSON-LD")
        return replace(made, citations=tuple(ways.items()), json_ld=json_ld)
    return replace(made, citations=_citations(made, address))


@kept
def _document(build: Path, kind: str, thing: str) -> Document:
    makers: dict[str, Callable[[Path, str], Document]] = {
        "figure": _figure,
        "month": _month,
        "claim": _claim,
        "statement": _statement,
        "series": _series,
        "place": _place,
        "article": _article,
    }
    return makers[kind](build, thing)


def _made(
    kind: str, thing: str, title: str, sentence: str, lead: list[Parts], sections: list[Section]
) -> Document:
    told = [
        _short(s)
        for s in sections
        if s.lines or s.facts or (s.table is not None and len(s.table.rows))
    ]
    return Document(
        kind, thing, title, sentence, tuple(filter(None, lead)), tuple(told),
        queries.ledger.data_day(),
    )  # fmt: skip


def _plain(*sentences: str) -> tuple[Parts, ...]:
    return tuple([(words, None)] for words in sentences if words)


def _short(section: Section) -> Section:
    """A section whose long table is cut, and which says so."""
    if section.table is None or len(section.table.rows) <= _LINES:
        return section
    told = f"The first {_LINES} of {theme.number(len(section.table.rows))}; the file has all."
    return replace(
        section,
        lines=(*section.lines, *_plain(told)),
        table=replace(section.table, rows=section.table.rows.head(_LINES)),
    )


def _figure(build: Path, thing: str) -> Document:
    shown = figure.view(build, thing)
    row = next(each(queries.figure.figure(thing)))
    assert shown is not None  # noqa: S101 - whoever asks has looked
    prints = shown.prints.source if shown.prints else []
    resting = (*shown.resting.near, *shown.resting.far) if shown.resting else ()
    ways = [(step.label, f"figure?id={step.figure_id}") for step in shown.steps]
    if shown.month and resources.described(build, RESOURCES["month"], shown.month):
        month = theme.month(pd.Timestamp(f"{shown.month}-01"))
        ways.append((month, f"trends?month={shown.month}"))
    return _made(
        "figure", thing, shown.title, f"{wording.figure.sentence(row)}.",
        [*shown.lead, _ways(ways)],
        [
            Section("What was counted", "number", facts=tuple(shown.number)),
            Section(shown.source_heading, "source", facts=tuple(shown.source)),
            Section(
                shown.prints.title if shown.prints else "Printings", "prints",
                lines=(prints,) if prints else (),
            ),
            Section(shown.copies_title, "copies", table=shown.copies),
            Section(shown.others_title, "others", table=shown.others),
            Section("Comparisons that rest on it", "statements", lines=resting),
        ],
    )  # fmt: skip


def _month(build: Path, thing: str) -> Document:
    known = overview.options(build)
    if thing not in known.months:  # the one that is not over
        thing_row = resources.described(build, RESOURCES["month"], thing)[0]
        return _unfinished(build, thing, thing_row)
    shown, printed = overview.view(build, thing), trends.one_month(build, thing)
    numbers = tuple(
        (one.who, [*(one.value or [("none found", None)]), (" (", None), *one.how, (")", None)])
        for one in shown.numbers
    )
    return _made(
        "month", thing, shown.finding, _sentence_of_month(shown, known.months[thing]),
        [_ways([(known.months[i], f"trends?month={i}") for i in known.beside(thing) if i])],
        [
            Section(f"{known.months[thing]}, count by count", "numbers", facts=numbers),
            Section("Who says what", "who", _plain(*shown.notes), table=shown.who),
            Section("What each count was", "lines", tuple(printed.lines)),
            Section(
                "Every printing", "printings", () if len(printed.printings.rows) else
                _plain(printed.none), table=printed.printings,
            ),
        ],
    )  # fmt: skip


def _sentence_of_month(shown: overview.View, name: str) -> str:
    told = [f"{one.who}: {said(one.value)}" for one in shown.numbers if one.value]
    return f"{name}, change of the area that Russia holds in Ukraine. {'; '.join(told)}."


def _unfinished(build: Path, thing: str, row: resources.Row) -> Document:
    at = pd.Timestamp(f"{thing}-01")
    maps = queries.months.maps_of(at)
    told = wording.findings.of_unfinished(queries.months.directions(thing, thing), maps)
    counts = resources.part(build, "month_maps", "month", thing)
    facts: list[tuple[str, Parts]] = [
        (str(c["map"]), [(f"{theme.km2(c['km2'], signed=True)} to {c['until']}", None)])
        for c in counts
        if c.get("km2") is not None
    ]
    title = f"{theme.month(at)} is not over: {row['maps']} maps show a part of it"
    return _made(
        "month", thing, title, told, [], [Section("So far", "numbers", facts=tuple(facts))]
    )


def _ways(links: Iterable[tuple[str, str]]) -> Parts:
    """Links in a row."""
    parts: Parts = []
    for link in links:
        parts += [(" · " if parts else "", None), link]
    return parts


def _claim(build: Path, thing: str) -> Document:
    shown = claims.settlement(build, thing)
    rows = queries.claims.claims()
    facts: list[tuple[str, Parts]] = []
    for episode in each(rows[rows["place_id"] == thing].sort_values("episode")):
        by = f", {theme.day(episode.first_claim)}" if pd.notna(episode.first_claim) else ""
        facts += [
            (
                f"Claimed for {wording.claims.NAMES.get(episode.side, episode.side)}",
                [(f"{episode.first_claim_by}{by}", episode.first_claim_url)],
            ),
            ("Status", [(wording.claims.status_name(episode), None)]),
        ]
    return _made(
        "claim", thing, shown.finding, f"{shown.finding.rstrip('.')}. {shown.as_of}".strip(),
        [*_plain(*shown.told, *shown.others)],
        [
            Section("The claim", "claim", facts=tuple(facts)),
            Section("What was said, and what the map showed", "events",
                    table=shown.chart.table()),
            Section("Source", "source", (shown.chart.source,)),
        ],
    )  # fmt: skip


def _statement(build: Path, thing: str) -> Document:
    rows = queries.verdicts.statements()
    row = next(each(rows[rows["statement_id"] == thing]))
    by = wording.verdicts.printed_it(row)
    if row.evaluable != "yes":
        why = row.reason.rstrip(".") if isinstance(row.reason, str) else "No count covers it"
        return _made(
            "statement", thing, row.wording, f"{row.wording}: cannot be checked. {why}.",
            [by],
            [Section("Why it cannot be checked", "why", _plain(f"{why}."))],
        )  # fmt: skip
    printed, shown = check.printed(build, thing), check.view(build, thing, "now")
    answer = f"{shown.answer}. {shown.more}".strip()
    then = check.view(build, thing, "then") if printed.known else None
    return _made(
        "statement", thing, shown.answer, f"{row.wording}: {answer}",
        [printed.line, by, *_plain(shown.more, printed.note, *printed.against)],
        [
            Section(f"By every count that covers it: {shown.counted}", "counts",
                    _plain(shown.collected), table=shown.counts),
            Section("By what was known on the day it was printed", "then",
                    _plain(f"{then.answer}. {then.more}".strip() if then else "")),
            Section("To quote", "quote", _plain(check.to_quote(build, thing, "now", ""))),
        ],
    )  # fmt: skip


def _series(build: Path, thing: str) -> Document:
    row = resources.described(build, RESOURCES["series"], thing)[0]
    months = figure.months(build, thing)
    facts = {
        "Counted by": row["estimator"],
        "Measure": wording.figure.MEANINGS[str(row["measure"])],
        "Definition": row["definition"],
        "Based on": row["data_source"] if row["data_source"] != "unspecified" else None,
        "Valid": " to ".join(filter(None, [row["valid_from"], row["valid_to"]])),
        "Figures in the ledger": str(row["figures"]),
    }
    return _made(
        "series", thing, str(row["name"]), f"{row['name']}. {row['definition']}", [],
        [
            Section("What it counts", "series",
                    facts=tuple((k, [(str(v), None)]) for k, v in facts.items() if v)),
            Section("Its whole months", "months",
                    _plain(months.line) if len(months.table.rows) else (), table=months.table),
        ],
    )  # fmt: skip


def _place(build: Path, thing: str) -> Document:
    row = resources.described(build, RESOURCES["place"], thing)[0]
    name = str(row["name_en"])
    names = {"Ukrainian": row["name_uk"], "Russian": row["name_ru"], "Also": row["aliases"]}
    above = resources.described(build, RESOURCES["place"], str(row["parent_id"]))
    facts: list[tuple[str, Parts]] = [
        (what, [(str(words), None)]) for what, words in names.items() if words
    ]
    facts += [("Part of", [(str(p["name_en"]), f"map?place={p['place_id']}")]) for p in above]
    if row["lat_deg"] is not None and row["lon_deg"] is not None:
        point = f"{row['lat_deg']:.4f}, {row['lon_deg']:.4f}"
        facts.append(("Point", [(f"{point} ({row['point_basis']})", None)]))
    sections = [Section("Names", "names", facts=tuple(facts))]
    lead: list[Parts] = []
    if thing in map.oblasts(build):
        one = map.oblast(build, thing, "9999-12")
        lead = [[(one.told, None)]]
        sections.append(Section("Month by month", "months", table=one.months))
    else:
        sections.append(
            Section("When the map showed it as held", "held", table=map.history(build, thing, name))
        )
    if thing in claims.options(build).settlements:
        told = claims.settlement(build, thing)
        lead.append([(told.finding, f"claims?settlement={thing}")])
    sentence = " ".join(said(parts) for parts in lead) or f"{name}: nothing was said of it here."
    return _made("place", thing, name, sentence, lead, sections)


def _article(build: Path, thing: str) -> Document:
    shown = articles.article(build, thing)
    assert shown is not None  # noqa: S101 - whoever asks has looked
    title = said(shown.heading)
    made = _made(
        "article", thing, title, f"{title}. {said(shown.line)}", [shown.line],
        [
            *(
                Section(name, name.split(",")[0].lower(), table=one)
                for name, one in shown.tables.items()
            ),
            Section("The same story elsewhere", "story", tuple(shown.story)),
        ],
    )  # fmt: skip
    return replace(made, heading=[(words, None) for words, _ in shown.heading])


def _citations(made: Document, address: str) -> tuple[tuple[str, str], ...]:
    """How to cite a page that is no figure: a sentence and BibTeX."""
    day = made.day
    sentence = f"{made.sentence.rstrip('.')} ({theme.NAME}, data of {theme.day(day)}, {address})."
    apa = f"{theme.NAME}. ({day[:4]}). {made.title} [Data set, {day}]. {address}"
    key = f"frontline-ledger-{made.kind}-{made.id}"
    entry = wording.figure.own_entry(key, made.title, data=day, address=address)
    return (("Sentence", sentence), ("APA 7", apa), ("BibTeX", entry))


def as_of(build: Path, kind: str, thing: str, day: date) -> pd.DataFrame | None:
    """The printed figures of a figure's period, a month or a series as they stood on a day.

    Rows of `pub.figure`, none where nothing was known yet. None for a kind that has no numbers.
    """
    if kind not in ("figure", "month", "series"):
        return None
    row: dict[str, Any] = next(iter(resources.described(build, RESOURCES[kind], thing)), {})
    with database.reading(build):
        known = queries.figure.known_on(day)
    if kind == "series":
        fits = known["series_id"] == thing
    elif kind == "figure":
        fits = _same(known, row)
    else:
        months = known["period_kind"].isin(["month", "partial_month"])
        fits = months & (known["period_start"].dt.strftime("%Y-%m") == thing)
    chosen: pd.DataFrame = known.loc[fits]
    return chosen


def as_table(build: Path, known: pd.DataFrame, day: date) -> Table:
    """Rows of `as_of` for a page."""
    with database.reading(build):
        return table(
            known, "series place period quantity words article on note",
            f"As known on {theme.day(day)}", order="period_end series_id place_id",
        )  # fmt: skip


def _same(known: pd.DataFrame, row: dict[str, Any]) -> Any:
    """Which rows are of the series, place and period of a figure (or a measured month)."""
    start = pd.Timestamp(row.get("period_start") or f"{row['month']}-01")
    end = row.get("period_end") or start + pd.offsets.MonthEnd()
    return (
        (known["series_id"] == row["series_id"])
        & (known["place_id"] == row["place_id"])
        & (known["period_start"] == start)
        & (known["period_end"] == pd.Timestamp(end))
    )


@lru_cache(maxsize=32)
def names(build: Path, kind: str) -> dict[str, str]:
    """The title of each thing of a kind, by id: what its line says in a list."""
    by = {"month": "month", "claim": "place", "statement": "wording", "series": "name",
          "place": "name_en", "article": "headline"}  # fmt: skip
    resource = RESOURCES[kind]
    if kind == "figure":
        return {
            str(r["figure_id"]): " · ".join(
                str(v) for v in (r["estimator"], r["printed"], r["place"], r["period_end"]) if v
            )
            for r in resources.rows(build, resource.relation)
        }
    return {
        str(r[resource.key]): _named(r[by[kind]], r.get("language")) or str(r[resource.key])
        for r in resources.rows(build, resource.relation)
    }


def _named(words: Any, language: Any) -> str:
    return Foreign(str(words), str(language)) if words and language else str(words or "")
