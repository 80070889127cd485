"""Choices, kept in the address.

They use `st.query_params` and not `bind="query-params"`: a bound widget writes the *label* of an
option into the URL (a renamed series would break old links) and replaces the history entry, so the
back button leaves the page instead of undoing the choice.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Literal, TypeVar

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard.escape import plain, without_controls, without_invisible
from views import theme

NOTES = "notes of the page"
CHOSEN = "choices of the page"
Width = int | Literal["stretch"]  # px
Value = TypeVar("Value")

_LONGEST_IN_ADDRESS = 1500  # characters of a text


def choose(
    label: str,
    options: Mapping[str, str],
    *,
    key: str,
    default: str,
    segments: bool = False,
    quiet: bool = False,
    width: Width = "stretch",
) -> str:
    """One of several, kept in the URL as ?key=id; options: id -> label in plain text.

    The URL is the truth: it is read before the widget is made and written when the widget changes,
    so deep links and the back button work. An unknown id counts as the default, and the page says
    so; the URL does not name the default.
    segments: show all options side by side, for two to four short ones. quiet: the label is for
    screen readers alone.
    """
    wanted = _asked(label, options, key=key, default=default)

    def keep() -> None:
        _to_url(key, [st.session_state[key] or default], [default])

    def side_by_side(moved: bool) -> str:
        segment = st.segmented_control(
            label,
            list(options),
            default=None if moved else wanted,
            format_func=lambda i: plain(options[i]),
            key=key,
            on_change=keep,
            required=True,
            width="content" if width == "stretch" else width,
        )
        return segment or wanted

    def listed(moved: bool) -> str:
        return st.selectbox(
            label,
            list(options),
            index=0 if moved else list(options).index(wanted),
            format_func=options.__getitem__,
            key=key,
            on_change=keep,
            width=width,
            label_visibility="collapsed" if quiet else "visible",
        )

    return _kept(side_by_side if segments else listed, key, wanted, keep)


def choose_many(
    label: str, options: Mapping[str, str], *, key: str, default: Sequence[str]
) -> list[str]:
    """Several of several, kept in the URL as ?key=a&key=b; none chosen is ?key= ."""
    asked = st.query_params.get_all(key)
    wanted = [i for i in dict.fromkeys(asked) if i in options]
    if not wanted and asked != [""]:
        wanted = list(default)
    for unknown in dict.fromkeys(i for i in asked if i and i not in options):
        say_unknown(label, unknown, ", ".join(options[i] for i in wanted), key=key)

    def keep() -> None:
        _to_url(key, st.session_state[key], list(default))

    def listed(moved: bool) -> list[str]:
        return st.multiselect(
            label,
            list(options),
            default=None if moved else wanted,
            format_func=options.__getitem__,
            key=key,
            on_change=keep,
        )

    return _kept(listed, key, wanted, keep)


def choose_period(options: Mapping[str, str], *, default: tuple[str, str]) -> tuple[str, str]:
    """First and last of ordered options such as months, kept in the URL as ?from=id&to=id.

    Two lists, not a slider: a range slider cannot be set from the URL without a warning on screen,
    and is hard to hit on a phone. Ends in the wrong order are swapped.
    """
    with st.container(horizontal=True, width=400, gap="xsmall"):
        ends = [
            choose("From", options, key="from", default=default[0]),
            choose("To", options, key="to", default=default[1]),
        ]
    first, last = sorted(ends, key=list(options).index)
    return first, last


def filters(*keys: str) -> DeltaGenerator | None:
    """A fold for what narrows a list down, open where the address has one of these; None if shut.

    What is shut is neither made nor sent.
    """
    narrowed = any(key in st.query_params for key in keys)
    part = st.expander("Filters", expanded=narrowed, key="filters", on_change="rerun")
    return part if part.open or narrowed else None


def step_buttons(ids: Sequence[str], at: str, *, key: str, default: str) -> None:
    """Buttons to the option before and after, which change ?key=."""
    place = ids.index(at)
    for label, to in (("Earlier", place - 1), ("Later", place + 1)):
        st.button(
            label,
            disabled=not 0 <= to < len(ids),
            on_click=go,
            args=(key, ids[to] if 0 <= to < len(ids) else at),
            kwargs={"default": default},
            key=f"{key}-{label}",
        )


def go(key: str, to: str, *, default: str) -> None:
    """Change ?key= as a reader's choice would; the widget follows on the next run."""
    _to_url(key, [to], [default])


def take_click(picked: Sequence[Any], options: Mapping[str, str], *, key: str) -> None:
    """Put a mark that was clicked (see `chart`) into ?key=, once.

    The same click is not taken twice, so that the list beside the chart can change it afterwards.
    What is picked when the chart is first shown was picked before a restart of the server.
    """
    clicked = str(picked[0]) if picked else None
    before = st.session_state.get(f"clicked_{key}", clicked)
    st.session_state[f"clicked_{key}"] = clicked
    if clicked not in (None, before) and clicked in options:
        st.query_params[key] = clicked


def choose_day(label: str, *, key: str, default: date, first: date, last: date) -> date:
    """A day between two, kept in the URL as ?key=YYYY-MM-DD; anything else is the default."""
    return _day_box(label, key, default, first, last) or default


def choose_day_if_known(label: str, *, key: str, first: date, last: date) -> date | None:
    """`choose_day` for a day that need not be given."""
    return _day_box(label, key, None, first, last)


def _day_box(label: str, key: str, default: date | None, first: date, last: date) -> date | None:
    asked = st.query_params.get(key, "")
    try:
        wanted = date.fromisoformat(asked) if asked else default
        known = wanted is None or first <= wanted <= last
    except ValueError:
        known = False
    if not known:
        wanted = default
        say_unknown(label, asked, theme.day(default) if default else "no day", key=key)

    def keep() -> None:
        days = (st.session_state[key] or default, default)
        chosen, unsaid = (day.isoformat() if day else "" for day in days)
        _to_url(key, [chosen], [unsaid])

    def box(moved: bool) -> date | None:
        chosen: date | None = st.date_input(
            label,
            value=default if moved else wanted,
            min_value=first,
            max_value=last,
            key=key,
            format="YYYY-MM-DD",
            width=200,
            on_change=keep,
        )
        return chosen or wanted if default else chosen

    return _kept(box, key, wanted, keep)


def choose_number(label: str, *, key: str, default: float, width: Width = "stretch") -> float:
    """A number, kept in the URL as ?key=400; anything else is the default."""
    asked = st.query_params.get(key, "")
    try:
        wanted = float(asked or default)
    except ValueError:
        wanted = float("nan")
    if not -1e6 < wanted < 1e6:
        wanted = default
        say_unknown(label, asked, f"{default:g}", key=key)

    def keep() -> None:
        _to_url(key, [f"{st.session_state[key]:g}"], [f"{default:g}"])

    def box(moved: bool) -> float:
        return st.number_input(
            label,
            value=default if moved else wanted,
            min_value=-1e6,
            max_value=1e6,
            step=1.0,
            format="%g",
            key=key,
            width=width,
            on_change=keep,
        )

    return _kept(box, key, wanted, keep)


def search_box(label: str, *, key: str, placeholder: str = "", width: Width = "stretch") -> str:
    """A line of text, kept in the URL as ?key=words; control characters never get through."""
    wanted = without_controls(st.query_params.get(key, ""))[:200]

    def keep() -> None:
        _to_url(key, [st.session_state[key]], [""])

    def line(moved: bool) -> str:
        return st.text_input(
            label,
            value="" if moved else wanted,
            key=key,
            placeholder=placeholder,
            max_chars=200,
            width=width,
            live="250ms",  # as you type
            on_change=keep,
        )

    return without_controls(_kept(line, key, wanted, keep)).strip()


def text_box(
    label: str,
    *,
    key: str,
    placeholder: str = "",
    most: int = 20_000,
    ends: Sequence[str] = (),
) -> str:
    """A text of several lines. Up to 1,500 characters it is kept in the URL as ?key=words.

    ends: choices of the address that were about another text, and end with it.
    """
    wanted = without_invisible(st.query_params.get(key, ""))[:most]
    longer = st.session_state.get(key) or ""
    if not wanted and len(longer) > _LONGEST_IN_ADDRESS:
        wanted = longer  # the address cannot tell it

    def keep() -> None:
        text = without_invisible(st.session_state[key])
        for other in ends:
            st.query_params.pop(other, None)
        _to_url(key, [text if len(text) <= _LONGEST_IN_ADDRESS else ""], [""])

    def box(moved: bool) -> str:
        return st.text_area(
            label,
            value="" if moved else wanted,
            key=key,
            placeholder=placeholder,
            max_chars=most,
            height=90,
            on_change=keep,
        )

    return without_invisible(_kept(box, key, wanted, keep)).strip()


def page_number(*, key: str, pages: int) -> int:
    """The page of a long list of so many, from ?key=2; beyond the last it is the last."""
    asked = st.query_params.get(key, "") or "1"
    page = int(asked) if re.fullmatch(r"[1-9][0-9]{0,5}", asked, re.ASCII) else 1
    page = min(page, max(pages, 1))
    if asked != str(page):
        say_unknown("Page", asked, f"page {page}", key=key)
    return page


def pager(*, pages: int, page: int, key: str) -> None:
    """Buttons to the page before and after, which change ?key=."""

    def turn(to: int) -> None:
        _to_url(key, [str(to)], ["1"])

    if pages < 2:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            "Before", disabled=page <= 1, on_click=turn, args=(page - 1,), key=f"{key}-before"
        )
        st.markdown(f"Page {page} of {pages}", width="content")
        st.button(
            "Next", disabled=page >= pages, on_click=turn, args=(page + 1,), key=f"{key}-next"
        )


def _asked(label: str, options: Mapping[str, str], *, key: str, default: str) -> str:
    """What the URL asks for; the default when it asks for nothing, or for what is not there."""
    asked = st.query_params.get(key, default)
    if asked in options:
        return asked
    if asked:
        say_unknown(label, asked, options.get(default, ""), key=key)
    return default


_SHOWN_OF_ADDRESS = 60  # characters of an unknown value that are said back

# What an address names by an id; everything else is a choice of a list on the page.
_NOUNS = {
    "from": "month", "to": "month", "since": "month", "a": "series", "b": "series", "on": "day",
    "seen": "day", "statement": "comparison",
    **{key: key for key in ("month", "day", "series", "place", "settlement", "oblast", "article",
                            "estimator", "publisher", "page")},
}  # fmt: skip


def say_unknown(label: str, asked: str, shown: str, *, key: str) -> None:
    """Say at the top of the page that an address asks for what is not there, and what is shown.

    label: of the choice. asked: as it stands in the address. shown: what the page shows instead.
    """
    words = without_controls(asked)
    if len(words) > _SHOWN_OF_ADDRESS:
        words = words[:_SHOWN_OF_ADDRESS] + "…"
    what = _NOUNS.get(key)
    named = f"no {what} “{words}” here" if what else f"no “{words}” under “{label}”"
    text = f"There is {named}" + (f"; showing {shown} instead." if shown else ".")
    with st.session_state[NOTES]:
        st.info(plain(text))


def _kept(
    widget: Callable[[bool], Value], key: str, wanted: Value, keep: Callable[[], None]
) -> Value:
    """Show a widget (it is told whether it was moved, see `_moved`), and say what it holds.

    After a restart of the server a browser sends what its widgets hold with the reader's first
    choice. Streamlit has no earlier value to compare that with and calls no `on_change`: a widget
    that is new to the session and holds something else than the address is that choice.
    """
    new = key not in st.session_state
    value = widget(_moved(key, wanted))
    if new and value != wanted:
        keep()
        st.rerun()  # parts of the page may have read the address before
    st.session_state.setdefault(CHOSEN, {})[key] = _in_address(value)
    return value


def _in_address(value: Any) -> str | list[str]:
    """What a choice is called in an address; "" for none, and for a text that is too long."""
    if isinstance(value, list):
        return value
    if isinstance(value, float):
        return f"{value:g}"
    text = value.isoformat() if isinstance(value, date) else value or ""
    return text if len(text) <= _LONGEST_IN_ADDRESS else ""


def chosen() -> dict[str, str | list[str]]:
    """All choices of this page by their keys, defaults too, as they stand in an address."""
    return {k: words for k, words in st.session_state.get(CHOSEN, {}).items() if words}


def _moved(key: str, wanted: Any) -> bool:
    """Set a widget that shows something else than the URL asks for, and say whether that was so.

    Otherwise the wanted value is only given as the widget's default: setting it on every run would
    take back what the reader clicked a moment ago. The default also serves a widget of the same key
    on another page, whose old value is still in the session although the new widget is empty.
    """
    if key not in st.session_state or st.session_state[key] == wanted:
        return False
    st.session_state[key] = wanted
    return True


def _to_url(key: str, values: Sequence[str], default: Sequence[str]) -> None:
    if list(values) == list(default):
        st.query_params.pop(key, None)
    else:
        st.query_params[key] = values or [""]
