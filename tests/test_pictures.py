"""Pictures: what a chart says, as SVG and PNG without a browser."""

import re
import struct
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree

import pytest
import vl_convert

from share import canvas, pictures
from share.letters import FONTS, wide, wrapped
from share.pictures import SIZES, Picture, laid_out, picture, png, svg
from views import queries, theme
from views.database import build_path, reading
from views.pages import check, claims, overview
from views.pages import map as towns

ADDRESS = "https://ledger.example.org/a/b"


def _figures() -> tuple[str, str, str]:
    """A printed month, one that we measured, and one that no picture of months has: a year."""
    with reading(build_path()):
        printed = queries.months.month_by_estimator(queries.months.months()["month"].iloc[0])
        maps = queries.months.maps_of(queries.months.told_months()["month"].iloc[0])
        figures = queries.ledger.download("figure")
    year = figures.loc[figures["period_kind"] == "year", "figure_id"].iloc[0]
    return printed["figure_id"].iloc[0], maps["figure_id"].dropna().iloc[0], year


def _some() -> list[tuple[str, str]]:
    """Real things of each kind."""
    build = build_path()
    printed, measured, _ = _figures()
    return [
        ("month", "2025-11"), ("month", overview.options(build).newest), ("month", "2022-03"),
        ("figure", printed), ("figure", measured),
        ("series", "afp-net"), ("series", "deepstate-net"),
        ("statement", "c105"), ("statement", "c101"), ("statement", "c098"),
        ("claim", "kupiansk"), ("claim", claims.options(build).first),
        ("place", "ua"), ("place", "ua-14"), ("place", "ua-09"),
    ]  # fmt: skip


def _made(kind: str, one: str) -> Picture:
    made = picture(build_path(), kind, one)
    assert made is not None, (kind, one)
    return made


def _meet_no_other(made: Picture, size: str) -> None:
    """No word of a picture stands on another or outside."""
    whole = canvas.Box(0, 0, *SIZES[size])
    texts = laid_out(made, size, address=ADDRESS).texts
    for n, (text, box) in enumerate(texts):
        assert box.within(whole), (made.title, size, text)
        assert not any(box.meets(there) for _, there in texts[:n]), (made.title, size, text)


def test_no_word_stands_on_another_whatever_is_drawn_in_whatever_size() -> None:
    for kind, one in _some():
        for size in SIZES:
            _meet_no_other(_made(kind, one), size)


def test_title_source_day_and_address_stand_in_the_svg_as_text() -> None:
    for kind, one in dict(_some()).items():
        made = _made(kind, one)
        drawn = svg(made, "narrow", address=ADDRESS)
        root = ElementTree.fromstring(drawn)  # noqa: S314 - our own
        words = " ".join(e.text or "" for e in root.iter() if e.tag.endswith("}text"))
        for part in (made.title, made.source, ADDRESS):
            assert part in words, (kind, one, part)
        assert f"{theme.NAME}, data of {theme.day(queries.ledger.data_day())}" in words
        assert len(drawn.encode()) < 30_000


def test_a_picture_is_the_same_bytes_each_time_in_any_thread_and_small() -> None:
    made = [_made(kind, one) for kind, one in (("month", "2025-11"), ("claim", "kupiansk"))]
    once = [svg(m, "wide", address=ADDRESS) for m in made]
    with ThreadPoolExecutor(4) as threads:
        again = list(threads.map(lambda n: svg(made[n % 2], "wide", address=ADDRESS), range(6)))
    assert again == once * 3
    assert max(len(drawn.encode()) for drawn in once) < 30_000


def test_a_png_has_the_size_that_is_asked_for_and_dark_is_dark() -> None:
    made = _made("place", "ua-14")
    for name, (width, height) in SIZES.items():
        for dark in (False, True):
            drawn = png(made, name, dark, ADDRESS)
            assert struct.unpack(">II", drawn[16:24]) == (width, height)
    assert f'fill="{canvas.DARK.paper}"' in svg(made, dark=True)
    assert f'fill="{theme.DARK_INK}"' in svg(made, dark=True)
    assert f'fill="{theme.LIGHT_INK}"' not in svg(made, dark=True)


def test_what_there_is_no_picture_of_is_none() -> None:
    build = build_path()
    for kind, one in (
        ("month", "2021-01"), ("month", "2025-13"), ("figure", "f9999"), ("figure", "../f0001"),
        ("figure", _figures()[2]), ("series", "no-such"), ("statement", "x'; --"),
        ("claim", "no-such-town"), ("place", "ua-99"), ("place", "kupiansk\0"), ("article", "a"),
        ("month", "2025-11" * 99),
    ):  # fmt: skip
        assert picture(build, kind, one) is None, (kind, one)


def test_words_of_others_are_words_in_a_picture() -> None:
    evil = '<script>alert(1)</script>" onload="alert(2)\x00\x1b\u202e</text>]]>&lt; {{datum}}'
    made = Picture(evil, evil, evil, evil, "2026-01-01", evil, lambda drawn: None)
    drawn = svg(made, "wide", address=evil)
    root = ElementTree.fromstring(drawn)  # noqa: S314 - our own
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {
        "svg", "title", "desc", "rect", "path", "g", "text",
    }  # fmt: skip
    assert not [a for e in root.iter() for a in e.attrib if a.startswith("on") or "href" in a]
    assert "<script>alert(1)</script>" in "".join(root.itertext())
    assert png(made, "narrow", address=evil)


def test_the_figure_of_a_picture_is_strong_among_months_that_are_pale() -> None:
    printed, _, _ = _figures()
    drawn = svg(_made("figure", printed))
    bars = re.findall(r'<path d="M[^"]*" fill="#[0-9a-f]{6}"[^>]*?( opacity="0\.[0-9]+")?/>', drawn)
    assert sum(not pale for pale in bars) < 0.5 * len(bars)
    assert any(bars)


def test_a_picture_says_the_verdict_in_its_title() -> None:
    with reading(build_path()):
        rows = queries.verdicts.statements()
    said = dict(zip(rows["statement_id"], rows["verdict"], strict=True))
    for one in ("c105", "c101"):
        assert _made("statement", one).title.lower().startswith(said[one].replace("say", "be said"))


def test_the_letters_that_are_needed_are_in_the_fonts_that_come_with_the_library() -> None:
    blank = _drawn_alone("")
    assert _drawn_alone("\ue000") != blank  # a box
    for words in ("km²", "Куп’янськ", "−5 ± 1", "“Ґїє” …"):
        letters = {letter: _drawn_alone(letter) for letter in words if letter != " "}
        assert blank not in letters.values(), words
        assert _drawn_alone("\ue000") not in letters.values(), words


def _drawn_alone(letter: str) -> bytes:
    return vl_convert.svg_to_png(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
        f'<text x="4" y="30" font-size="24" font-family="{FONTS}">{letter}</text></svg>'
    )


def test_lines_are_as_wide_as_there_is_room_and_no_word_is_lost() -> None:
    text = "Куп’янськ was claimed on 20 November 2025 " + "x" * 90
    lines = wrapped(text, 200, 20, bold=True)
    assert max(wide(line, 20, bold=True) for line in lines) <= 200
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert wrapped("", 200, 20) == []


@pytest.mark.parametrize("kind", list(pictures.KINDS))
@pytest.mark.thorough
def test_everything_that_can_be_drawn_is(kind: str) -> None:
    build = build_path()
    with reading(build):
        ids = {
            "month": list(overview.options(build).months),
            "figure": list(queries.ledger.download("figure")["figure_id"]),
            "series": list(queries.months.monthly_series()["series_id"]),
            "statement": list(check.options(build).printed),
            "claim": list(claims.options(build).settlements),
            "place": ["ua", *towns.oblasts(build)],
        }[kind]
    some = ids[:: max(1, len(ids) // 25)]  # all of them take five minutes
    made = [m for m in (picture(build, kind, one) for one in some) if m is not None]
    assert made
    for one in made:
        for size in SIZES:
            _meet_no_other(one, size)
    assert max(len(svg(one, "wide", address=ADDRESS)) for one in made[::5]) < 32_000
