"""Kinds of misreading stay mended, in each language."""

from dataclasses import astuple

import pytest

from tests import test_reading_events as told
from tests import test_reading_figures as counted
from tests.texts.dispatches import Dispatch
from tests.texts.kinds import COUNTED, KINDS

EACH = [
    pytest.param(d, id=f"{kind}, {d.language}")
    for kind, texts in (KINDS | COUNTED).items()
    for d in texts
]


@pytest.mark.parametrize("text", EACH)
def test_a_kind_once_misread_is_read(text: Dispatch) -> None:
    wanted = {(e.place_id, e.kind, e.actor) for e in text.events}
    assert set(told.keys(text)) == wanted
    assert set(counted.keys(text)) == {astuple(f) for f in text.figures}


def test_each_kind_is_there_in_three_languages() -> None:
    assert all(
        {t.language for t in texts} == {"en", "uk", "ru"} for texts in (KINDS | COUNTED).values()
    )
