"""What stands on screen reads as a person would write it: the sentences of the real ledger.

A kind of slip is a pattern, shown to find the slip that it is named for; no sentence has any.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

import pytest

from etl.maps import flags
from reading import letters
from reading.statements import Reading, in_words
from tests.test_pages import opened, words
from views import queries, wording

SLIPS = {
    "a plural of one": (
        r"(?<![\w.,–-])1 (?:months|days|figures|articles|rows|copies|pages|claims|settlements|maps"
        r"|years|times)\b",
        "One of 1 months",
    ),
    "nought where something is": (r"(?<![\d.,])[-−]?0\.0+(?: ?%| km²)", "it held 0.0 % of Ukraine"),
    "a negative nought": (r"[-−]0(?![\d.,])", "changed by −0 km²"),
    "digits that nobody writes": (
        r"(?<![\d.,])\d+\.\d{3,}(?! ?[\w²]*(?:\w*met|km|кв|ki|Quad|sq))",
        "almost 0.1667 of that",
    ),
    "a decimal of a round share": (r"\d\.\d*0%", "held 79.60%"),
    "a place in a row in digits": (
        r"\b\d(?:st|nd|rd|th) (?:largest|smallest|rise|fall|month)\b",
        "the 3rd largest",
    ),
    "from either end": (r"largest and \w+ smallest", "third largest and 24th smallest"),
    "twice in digits": (r"(?<![\d.,])[12] times\b", "almost 2 times that"),
    "a month named twice": (
        r"\bin (\w+ \d{4}) to \w+ \d{4}",
        "in July 2025 to October 2025",
    ),
    "a unit twice": (r"(km²|%|square miles)[ ,]+(?:in )?\1", "5,615 km² km²"),
    "a word twice": (r"\b(?!had\b|that\b)([a-z]{2,}) \1\b", "of the the area"),
    "a place twice": (r"by Ukraine, Ukraine", "taken back by Ukraine, Ukraine"),
    "two stops": (r"[.,;:]\s*[.,;](?!\.)|,,", "the map.. ends"),
    "a value that is none": (r"\b(?:nan|NaN|NaT|None|null)\b", "on NaT"),
    "a name of the code": (
        r"\b(?:net_change|gross_\w+|area_held|share_held|mean_gain|sq_mi|km2_per|low-trust-)",
        "of net_change",
    ),
    "a label that says nothing": (
        r"stance not known|All of it|without a qualifier|On what\b|\bHedge\b|from a start up to",
        "stance not known",
    ),
    "a day as programs write it": (r"(?<![\w/._-])20\d\d-\d\d-\d\d(?![\w/._-])", "of 2025-09-30"),
    "a percent sign apart": (r"\d %", "19 % of it"),
    "the other spelling": (
        r"\b(?:kilometers|colou?rized|center|organize\w*|analyze\w*|favor|percent)\b",
        "square kilometers",
    ),
    "an abbreviated body without its article": (
        r"(?:^|[;.] )(?:Russian|Ukrainian) (?:MoD|General Staff|president) ",
        "Russian MoD claimed it",
    ),
}
QUOTED = re.compile(r"“[^”]*”|\([^()]*headline reconstructed[^()]*\)|https?://\S+")


def slips(text: str) -> list[str]:
    """What is wrong in a sentence of ours; words in quotation marks are those of others."""
    text = QUOTED.sub("“…”", text)
    return [f"{name}: {found[0]}" for name, (pattern, _) in SLIPS.items()
            if (found := re.search(pattern, text))]  # fmt: skip


@pytest.mark.parametrize("name", SLIPS)
def test_each_kind_of_slip_is_found(name: str) -> None:
    pattern, example = SLIPS[name]
    assert re.search(pattern, example)
    assert not slips("The third largest of the 26 months; 0.6% of Ukraine in November 2025.")


@pytest.mark.parametrize("nth", [66, pytest.param(11, marks=pytest.mark.thorough)])
def test_the_facts_of_a_figure_are_in_plain_words(nth: int) -> None:
    """Each nth printed figure and some measured months: what their pages say in our words."""
    ids = list(queries.ledger.download("figure")["figure_id"])[::nth]
    months = queries.ledger.download("monthly_change")
    ids += list(months[months["basis"] == "measured"]["figure_id"])[:: 61 * nth // 11]
    wrong = {
        f"{figure_id}: {text}": found
        for figure_id in [*ids, "f0174", "f0345"]
        for text in _of_figure(figure_id)
        if (found := slips(text))
    }
    assert wrong == {}


def _of_figure(figure_id: str) -> Iterator[str]:
    row = next(wording.common.each(queries.figure.figure(figure_id)))
    others = queries.figure.same_period(
        row.series_id, row.place_id, row.period_start, row.period_end
    )
    printings = queries.figure.printings_of(figure_id)
    best = queries.figure.record(row.series_id, row.place_id, row.period_start)
    record = next(wording.common.each(best), None) if row.period_kind == "month" else None
    yield wording.figure.title(row)
    yield wording.figure.sentence(row)
    theirs = {"Headline", "Author", "Licence", "Our note", "To the words"}
    for name, parts in [
        *wording.figure.number_facts(row, record),
        *wording.figure.source_facts(row, {}),
    ]:
        yield name
        if name not in theirs:
            yield wording.common.said(parts)
    for parts in wording.figure.caution_parts(row, printings):
        yield wording.common.said(parts)
    yield wording.common.said(wording.figure.record_parts(row, record))
    yield wording.common.said(wording.figure.reproduced_parts(row, others))
    if len(printings):
        yield wording.figure.copies_title(printings)
    if len(others):
        yield wording.figure.others_title(row, others)


def test_every_printing_and_claim_is_told_in_plain_words() -> None:
    texts = [
        wording.articles.figure_phrase(r)
        for r in wording.common.each(queries.ledger.download("printing"))
    ]
    claims = queries.claims.claims()
    coverage = queries.claims.coverage()
    texts += [wording.claims.takeaway(coverage), wording.claims.summary(coverage)]
    texts.append(wording.claims.lag_title(claims))
    for _, part in claims.groupby("place_id"):
        episodes = part.sort_values("episode")
        lead = wording.claims.led_by(episodes)
        texts += [wording.claims.finding(lead, lead.place), *wording.claims.episodes(episodes)]
    texts += [
        wording.common.said(wording.claims.newest(report))
        for _, report in queries.claims.newest_events(60).groupby("report")
    ]
    assert len(texts) > 800
    assert {text: found for text in texts if (found := slips(text))} == {}


MAY = (date(2025, 5, 1), date(2025, 5, 31))
SPANS = [
    MAY, (date(2025, 1, 1), date(2025, 12, 31)), (date(2023, 1, 1), date(2024, 12, 31)),
    (date(2025, 7, 1), date(2025, 10, 31)), (date(2024, 10, 1), date(2025, 9, 30)),
    (date(2025, 5, 1), date(2025, 5, 25)), (date(2025, 1, 1), date(2025, 12, 17)),
    (date(2022, 10, 3), date(2022, 10, 3)),
]  # fmt: skip
KINDS = [
    "largest_since", "smallest_since", "rank", "first_since", "more_than", "less_than",
    "more_than_combined", "as_much_as", "multiple_of", "fraction_of", "change_percent", "streak",
    "net_sign", "threshold", "value", "share",
]  # fmt: skip
ALONE = ("streak", "net_sign", "threshold", "value")  # compared with no one period
COUNTS = [2, 3, 8, 11, 22]
FACTORS: dict[str, Sequence[float]] = {
    "rank": [1, *COUNTS], "streak": COUNTS, "net_sign": COUNTS,
    "multiple_of": [2, 2.5, 3, 20, 1 / 3],
    "fraction_of": [1 / 7, 1 / 6, 0.2, 1 / 3, 0.5, 2 / 3, 0.17],
    "change_percent": [-100 / 3, -18, 66.667, 50, 0.4],
}  # fmt: skip


@cache
def _said_back() -> list[str]:
    return [
        in_words(
            Reading(
                kind, measure, places, *subject, step, comparator, *reference, factor, threshold,
                unit, qualifier, "north", 0, 0,
            ),
            {"ua-14": "Donetsk oblast"}, {"north": "North Desk"},
        )
        for kind in KINDS
        for subject in SPANS
        for reference in (SPANS[:1] if kind in ALONE else SPANS)
        for factor in FACTORS.get(kind, [None])
        for comparator, measure, places, step, threshold, unit, qualifier in (
            (">", None, ("ua",), "month", 400.0, "km2", None),
            ("<", None, ("ua-14",), "year", 0.0, "km2", "almost"),
            (">", "share_held", ("ua-14",), "day", 0.02, "percent", "about"),
            ("<", None, ("ua",), "month", 0.013, "percent", "under"),
        )
    ]  # fmt: skip


def test_a_comparison_is_said_back_as_a_person_would() -> None:
    texts = _said_back()
    assert len(texts) > 8_000
    wrong = {text: found for text in texts if (found := slips(text))}
    assert dict(list(wrong.items())[:20]) == {}
    joined = "\n".join(texts)
    for good in (
        "almost a sixth of that from July to October 2025", "was half of that in 2025",
        "was twice that in May 2025", "the second largest of the months from July to October 2025",
        "was larger than in 2023 and 2024 together", "a third less than in May 2025",
        "for the eighth month in a row", "was 2.5 times that on 3 October 2022",
        "0.02%", "under 0.01% of Ukraine",
        "from 1 to 25 May 2025", "from 1 January to 17 December 2025",
    ):  # fmt: skip
        assert good in joined, good


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0.5, "half"), (1 / 3, "a third"), (0.1667, "a sixth"), (0.25, "a quarter"),
        (0.75, "three quarters"), (0.6667, "two thirds"), (1 / 8, "an eighth"), (0.17, "17%"),
        (0.1, "a tenth"), (0.3, "30%"), (0.0004, "0.04%"), (0.99, "99%"),
    ],
)  # fmt: skip
def test_a_part_is_named_as_a_person_names_it(share: float, said: str) -> None:
    assert letters.part_in_letters(share) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (0.003, "km2", "less than 0.1 km²"), (0.0, "km2", "0 km²"),
        (0.004, "percent", "less than 0.01%"),
        (79.6, "percent", "79.6%"), (19.0, "percent", "19%"), (0.04, "percent", "0.04%"),
        (1, "settlements", "1 settlement"), (100, "settlements", "100 settlements"),
        (-0.02, "km2", "a loss of less than 0.1 km²"), (1.5, "km2", "1.5 km²"),
    ],
)  # fmt: skip
def test_a_value_is_never_told_as_nought_where_it_is_not(
    value: float, unit: str, said: str
) -> None:
    assert wording.common.quantity(value, unit) == said


def test_a_figure_with_a_caveat_says_so_at_the_top_and_so_does_a_redrawn_map() -> None:
    row = next(wording.common.each(queries.figure.figure("f0345")))
    told = [
        wording.common.said(p)
        for p in wording.figure.caution_parts(row, queries.figure.printings_of("f0345"))
    ]
    assert any("may be slightly negative" in text for text in told)
    every = queries.ledger.download("figure")
    noted = [r for r in wording.common.each(every) if wording.common.caveat(r)]
    assert len(noted) > 50
    notes = [
        *queries.ledger.download("monthly_change")["flag_note"].dropna().unique(),
        flags.read("redrawn: 4813 km² gained and 165 lost at once").note,
    ]
    assert len(notes) > 2
    for text in notes:
        assert text.startswith("The map ")
        assert text.endswith(".")
        assert not slips(text), text


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("claims", {"settlement": "bakhmut"}), ("figure", {"id": "f0345"}), ("figure", {}),
        ("compare", {}), ("map", {"by": "day"}), ("articles", {"q": "701"}),
    ],
)  # fmt: skip
def test_a_page_reads_in_plain_english(name: str, query: dict[str, str]) -> None:
    text = words(opened(name, **query))
    told = [line for line in re.split(r"\n+|(?<=\w[.!?]) ", text) if "_" not in line]
    wrong = {line[:300]: found for line in told if (found := slips(line))}
    theirs = ("the other spelling", "digits that nobody writes")  # headlines and printed words
    wrong = {k: [f for f in v if not f.startswith(theirs)] for k, v in wrong.items()}
    assert {k: v for k, v in wrong.items() if v} == {}


def test_the_methods_say_how_colours_are_used_and_what_is_in_a_town() -> None:
    text = words(opened("methods"))
    assert "In charts that set counts side by side a colour is a count" in text
    assert "without water" not in text
    assert "rivers and reservoirs stay" in text
