"""Dates and amounts are read by one grammar: figures and comparisons find the same ones."""

import datetime as dt

import pytest

from reading.named import counted, named_periods
from reading.periods import periods
from reading.quantities import amounts, number, ordinal, quantities

TODAY = dt.date(2025, 12, 20)


def spans(text: str) -> list[tuple[str, str, str]]:
    return [(text[p.start : p.end], str(p.first), str(p.last)) for p in named_periods(text, TODAY)]


def test_a_year_to_one_of_its_days_is_one_span_to_figures_and_comparisons() -> None:
    text = "Russian gains in 2025 to 17 December were a third above 2024."
    whole = ("2025 to 17 December", "2025-01-01", "2025-12-17")
    assert spans(text)[0] == whole
    first = periods(text, TODAY)[0]
    assert (text[first.start : first.end], str(first.first), str(first.last)) == whole


def test_a_year_to_a_day_of_another_one_is_not_one_span() -> None:
    assert [name for name, *_ in spans("In 2024 to 17 December 2025.")] == [
        "2024",
        "17 December 2025",
    ]


def test_a_month_stays_whole_to_comparisons_and_is_cut_for_figures() -> None:
    text = "Russia took more in December."
    assert spans(text) == [("December", "2025-12-01", "2025-12-31")]
    assert [str(p.last) for p in periods(text, TODAY)] == ["2025-12-20"]


def test_the_words_before_a_month_are_the_figures_alone() -> None:
    text = "The most since May 2024."
    assert [name for name, *_ in spans(text)] == ["May 2024"]
    assert [text[p.start : p.end] for p in periods(text, TODAY)] == ["since May 2024"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("between March and June", [("March and June", "2025-03-01", "2025-06-30")]),
        ("in December and November", [("December and November", "2025-11-01", "2025-12-31")]),
        ("in January and December 2024", [
            ("January", "2025-01-01", "2025-01-31"), ("December 2024", "2024-12-01", "2024-12-31"),
        ]),
        ("between mid-July and mid-August", [
            ("mid-July", "2025-07-01", "2025-07-31"), ("mid-August", "2025-08-01", "2025-08-31"),
        ]),
        ("on 9 and 15 May", [("15 May", "2025-05-15", "2025-05-15")]),
        ("between 9 and 15 May", [("between 9 and 15 May", "2025-05-09", "2025-05-15")]),
        ("the week of 9 to 15 May", [("the week of 9 to 15 May", "2025-05-09", "2025-05-15")]),
        ("the year to April", [("the year to April", "2024-05-01", "2025-04-30")]),
        ("the first half of 2025", [("the first half of 2025", "2025-01-01", "2025-06-30")]),
        ("last year in January", [("last year in January", "2024-01-01", "2024-01-31")]),
        ("In 2022 more. In March of that year", [
            ("2022", "2022-01-01", "2022-12-31"),
            ("March of that year", "2022-03-01", "2022-03-31"),
        ]),
        ("the start of last year", [("the start of last year", "2024-01-01", "2024-01-01")]),
        ("the start of this year", [("the start of this year", "2025-01-01", "2025-01-01")]),
        ("pre-2022 lines", []), ("you may march on", []), ("у листопаді", []),
    ],
)  # fmt: skip
def test_comparisons_name(text: str, found: list[tuple[str, str, str]]) -> None:
    assert spans(text) == found


def test_a_day_that_there_is_not_is_told() -> None:
    (period,) = named_periods("On 31 November it took 505.", TODAY)
    assert period.why == "There is no 31 November."


def test_what_is_relative_is_counted_from_what_it_is_compared_with() -> None:
    october = (dt.date(2025, 10, 1), dt.date(2025, 10, 31))
    said = {
        "the month before": ("2025-09-01", "2025-09-30"),
        "a year earlier": ("2024-10-01", "2024-10-31"),
        "the same month of 2023": ("2023-10-01", "2023-10-31"),
        "the previous three months": ("2025-07-01", "2025-09-30"),
        "the following month": ("2025-11-01", "2025-11-30"),
    }
    for text, days in said.items():
        (period,) = named_periods(text, TODAY)
        assert tuple(map(str, counted(october, period))) == days, text


def test_a_leap_day_is_counted_to_the_last_of_february() -> None:
    (period,) = named_periods("a year earlier", TODAY)
    day = dt.date(2024, 2, 29)
    assert counted((day, day), period) == (dt.date(2023, 2, 28), dt.date(2023, 2, 28))


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("It took no more than 100 sq km.", 100, "at most"),
        ("It took just under 500 sq km.", 500, "just under"),
        ("Its reserves cover 40 percent.", 40, None),
        ("It has control over 19 per cent.", 19, None),
        ("It took 400 to 450 sq km.", 425, "between"),
        ("The gain fell from 505 to 545 sq km.", 545, None),
        ("It took four hundred and five square kilometres.", 405, None),
        ("505 square kilometres a week", 505, None),
    ],
)
def test_comparisons_tell_amounts(text: str, value: float, qualifier: str | None) -> None:
    (amount,) = amounts(text)
    assert (amount.value, amount.qualifier) == (value, qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "It took no more than 100 sq km.",
        "Захопили не більше 100 кв. км.",
        "Захватили не более 100 кв. км.",
    ],
)
def test_no_more_than_is_less_and_not_more_to_figures(text: str) -> None:
    (found,) = quantities(text)
    assert (found.value, found.qualifier) == (100, "less than")


def test_numbers_and_places_in_a_row_are_read_in_digits_and_letters() -> None:
    said = ("1,234", "5.5", "four hundred", "twenty-one", "Three", "a lot", "")
    assert [number(text) for text in said] == [1234, 5.5, 400, 21, 3, None, None]
    assert [ordinal(text) for text in ("third", "12th", "Second", "of")] == [3, 12, 2, None]


@pytest.mark.parametrize("said", ["July 1995", "July 2155", "July of 1986"])
def test_a_month_of_a_year_before_or_after_the_war_is_not_the_last_such_month(said: str) -> None:
    text = f"Russia took 40 square kilometres in {said}, AFP said."
    assert not [p for p in periods(text, TODAY) if str(p.first).startswith("2025")]
    assert not [first for _, first, _ in spans(text) if first.startswith("2025")]
