"""An address that asks for what is not there says so on the page, and no other does."""

import datetime as dt
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import escape, inputs
from tests.test_pages import opened
from views.theme import PAGES

# Each page, and the choices under which it has other choices.
VIEWS: list[tuple[str, dict[str, str]]] = [
    *((entry.path.removeprefix("pages/").removesuffix(".py"), {}) for entry in PAGES),
    ("map", {"by": "day"}),
    ("check", {"statement": "c105"}),
    ("check", {"check": "choose", "kind": "first_over"}),
    ("check", {"text": "Russia took 701 sq km in November 2025, the most in 2025"}),
]


def notes(test: AppTest) -> list[str]:
    told = [i.value.replace("\\", "") for i in test.info]
    return [words for words in told if words.startswith("There is no ")]


def choices(name: str, query: dict[str, str]) -> dict[str, Any]:
    """The keys that a view reads from its address: key -> a value that is known and no default."""
    name = name.removesuffix(".py")
    found: dict[str, Any] = {}
    with pytest.MonkeyPatch.context() as patch:
        makers = {m: getattr(inputs, m) for m in ("choose", "choose_many")}
        choose_day, choose_number = inputs.choose_day, inputs.choose_number
        page_number = inputs.page_number

        def recorded(made: Any) -> Any:
            def chosen(label: str, options: Any, *, key: str, **given: Any) -> Any:
                others = [i for i in options if i not in ("", given["default"])]
                # A month to compare with is before the month that is compared.
                other = others[-1 if key == "since" else 0] if others else next(iter(options), "")
                found[key] = other
                return made(label, options, key=key, **given)

            return chosen

        def day(label: str, *, key: str, **given: Any) -> Any:
            found[key] = str(given["default"] - dt.timedelta(days=3))
            return choose_day(label, key=key, **given)

        def number(label: str, *, key: str, **given: Any) -> Any:
            found[key] = "3"
            return choose_number(label, key=key, **given)

        def paged(*, key: str, **given: Any) -> Any:
            found[key] = "1"
            return page_number(key=key, **given)

        for name_, made in makers.items():
            patch.setattr(inputs, name_, recorded(made))
        patch.setattr(inputs, "choose_day", day)
        patch.setattr(inputs, "choose_number", number)
        patch.setattr(inputs, "page_number", paged)
        test = opened(name, **query)
    assert not notes(test)
    return {key: value for key, value in found.items() if key not in query}


# What else there is to choose hangs on these, each on those before it.
LEADING = ("check", "statement", "kind", "month", "measure")


def choices_together(name: str, query: dict[str, str]) -> dict[str, Any]:
    """`choices` that can stand in one address."""
    leading: dict[str, Any] = {}
    while True:
        known = choices(name, {**query, **leading})
        following = next((key for key in LEADING if key in known), None)
        if following is None:
            return leading | known
        leading[following] = known[following]


@pytest.mark.parametrize(("name", "query"), VIEWS)
def test_each_choice_of_each_page_says_when_its_address_is_unknown(
    name: str, query: dict[str, str]
) -> None:
    known = choices(name, query)
    name = name.removesuffix(".py")
    if not known:
        assert name in ("methods", "figure")
        return
    unknown = {key: f"no-such-{key}" for key in known}
    told = notes(opened(name, **query, **unknown))
    assert len(told) == len(unknown), (told, unknown)
    for value in unknown.values():
        assert sum(f"“{value}”" in note for note in told) == 1, (value, told)
    assert notes(opened(name, **query, **choices_together(name, query))) == []


@pytest.mark.parametrize(
    ("name", "query", "expected"),
    [
        ("trends", {"series": "no-such"}, "There is no series “no-such” here; showing AFP"),
        ("trends", {"series": ["afp-net", "no-such"]}, "“no-such” here; showing AFP, net change"),
        ("trends", {"place": "atlantis"}, "no place “atlantis” here; showing Ukraine instead."),
        ("overview", {"month": "2025-13"}, "no month “2025-13” here; showing July 2026 instead."),
        ("trends", {"unit": "acres"}, "no “acres” under “Unit”; showing km² instead."),
        ("claims", {"settlement": "no-such"}, "no settlement “no-such” here; showing Pokrovsk"),
        ("map", {"oblast": "ua-99"}, "no oblast “ua-99” here; showing Donetsk"),
        ("check", {"statement": "c999"}, "There is no comparison “c999” here."),
        ("articles", {"article": "no-such"}, "There is no article “no-such” here."),
        ("articles", {"page": "999"}, "There is no page “999” here; showing page "),
        ("articles", {"page": "-1"}, "There is no page “-1” here; showing page 1 instead."),
        ("methods", {"seen": "2024-02-30"}, "no day “2024-02-30” here; showing 1 February 2025"),
        ("methods", {"seen": "1999-01-01"}, "no day “1999-01-01” here"),
    ],
)
def test_the_note_names_what_was_asked_for_and_what_is_shown(
    name: str, query: dict[str, Any], expected: str
) -> None:
    assert any(expected in note for note in notes(opened(name, **query)))


def test_a_comparison_that_no_program_can_check_is_not_called_unknown() -> None:
    test = opened("check", statement="c001")
    assert notes(test) == []
    told = " ".join(i.value.replace("\\", "") for i in test.info)
    assert "No verdict is given on this comparison: Russia lost an area larger than Denmark" in told


def test_what_the_address_says_is_shown_as_it_is_and_cut() -> None:
    asked = "\u202e:red[x] $y$ <b>[a](http://example.org)" + "z" * 5000
    test = opened("trends", place=asked)
    (note,) = [i.value for i in test.info if "There is no" in i.value]
    assert escape.plain(":red[x] $y$ <b>[a](http://example.org)") in note
    assert "\u202e" not in note
    assert len(note) < 300


def test_an_empty_value_asks_for_nothing() -> None:
    assert notes(opened("trends", place="", month="", unit="")) == []
