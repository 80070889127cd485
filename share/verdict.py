"""Whether a headline holds, without the dashboard: by every count that covers it."""

import re
from dataclasses import dataclass
from typing import Any

from share.answers import Answer, Asked, Parameter, Route, as_html, as_json, day_of, day_parameter
from views import database, downloads
from views.pages import check
from views.shown import Table
from views.wording.common import Parts, said

LONGEST = 20_000  # characters, as on the dashboard
TEXT = Parameter(
    "text",
    "A headline or a sentence, in English.",
    rf"(?!\s*$)[^\x00]{{1,{LONGEST}}}",
    f"a text of at most {LONGEST} characters",
    {"type": "string", "minLength": 1, "maxLength": LONGEST},
)
ON = day_parameter("on", "The day on which it was written, if it is known.")
MEANT = 3  # what a sentence of no known day may mean: so many are answered


@dataclass(frozen=True)
class Verdict:
    """One comparison of a text. reading: what it was read as; answer: the verdict in words.

    statement: id of the printed comparison that it is, else None. rows: by every count.
    subject: as the views ask about it.
    """

    subject: check.Subject
    reading: str
    statement: str | None
    answer: str
    more: str
    collected: str
    quote: str
    counts: Table | None
    rows: list[dict[str, Any]]


@dataclass(frozen=True)
class Checked:
    """What a text was understood to say: verdicts, and what is not checked, each with why.

    claims: of a text that compares nothing, what was said of the settlements in it.
    """

    verdicts: tuple[Verdict, ...]
    left: tuple[tuple[str, str], ...]
    claims: tuple[Parts, ...] = ()


def checked(asked: Asked, text: str, most: int | None = None) -> Checked:
    """The verdicts of a text. asked: its parameter `on` is the day of the text.

    most: after so many verdicts, other comparisons are named as not checked.
    """
    build, written = asked.build, day_of(asked, "on")
    found = check.understood(build, text, written, asked.today)
    left = list(found.left)
    subjects: list[tuple[str, check.Subject]] = []
    if not found.readings and found.printed:
        subjects, left = [("a printed comparison", found.printed)], []
    for n, one in enumerate(found.readings):
        if most is not None and len(subjects) >= most:
            left.append((found.words[str(n)], "Too much at once; ask in smaller parts."))
        elif check.is_undated(one, written):
            meant = check.meanings(build, text, one)
            if not meant.words:
                left.append((found.words[str(n)], check.WITHOUT_NUMBER))
            first = list(meant.words)[:MEANT]
            subjects += [(meant.words[key], meant.subjects[key]) for key in first]
        else:
            subjects.append((found.words[str(n)], found.printed or one))
    verdicts = tuple(_verdict(asked, *one) for one in subjects[:most])
    return Checked(verdicts, tuple(left), tuple(found.claims))


def _verdict(asked: Asked, reading: str, subject: check.Subject) -> Verdict:
    build, statement = asked.build, subject if isinstance(subject, str) else None
    shown = check.view(build, subject, "now")
    at = f"{asked.base}statement/{statement}" if statement else asked.address + asked.words
    with database.reading(build):
        words = str(check.asked_of(subject).wording) if statement else reading
        rows = check.rows_of(subject, "now").assign(wording=words)
        told = downloads.records(downloads.verdicts(rows))
    return Verdict(
        subject, words, statement, f"{shown.answer}.", shown.more,
        shown.collected, check.to_quote(build, subject, "now", at), shown.counts, told,
    )  # fmt: skip


def _page(asked: Asked) -> Answer:
    text = asked.query.get("text", "")
    found = checked(asked, text) if text else Checked((), ())
    first = next(iter(found.verdicts), None)
    if first:
        title = first.answer.removesuffix(".")
    elif found.claims:
        ((title, _), *_) = found.claims[0]
    else:
        title = "Nothing in it could be checked" if text else "Does the headline hold?"
    return as_html(
        asked, "verdict.html", title=title, text=text, on=asked.query.get("on", ""),
        sentence=f"{first.reading}: {first.answer} {first.more}".strip() if first else
        "Paste a headline: the verdict by every count that covers it, each with its source.",
        verdicts=found.verdicts, left=found.left, claims=found.claims, canonical="",
    )  # fmt: skip


def _as_json(asked: Asked) -> Answer:
    text = asked.query.get("text", "")
    found = checked(asked, text) if text else Checked((), ())
    told = [
        {k: v for k, v in vars(one).items() if k not in ("subject", "counts", "rows")}
        | {"counts": one.rows}
        for one in found.verdicts
    ]
    note = {} if told else {"note": "No comparison in it could be checked." if text else
                            "Give a text: ?text=…"}  # fmt: skip
    left = [{"text": words, "why": why} for words, why in found.left]
    claims = [said(line) for line in found.claims]
    return as_json(asked, {**note, "verdicts": told, "settlements": claims, "not_checked": left})


ROUTES = (
    Route(re.compile(r"verdict"), _page, (TEXT, ON)),
    Route(re.compile(r"verdict\.json"), _as_json, (TEXT, ON)),
)
