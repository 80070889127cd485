"""Marks placed in pixels, the frame of a picture around them, and SVG of both by Vega.

Vega keeps no label off another. So the place of each word is worked out here, where its width is
known, and Vega draws what it is told: by way of Altair and vl-convert, in the process, without a
browser and without the network.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from html import escape, unescape
from itertools import pairwise
from threading import Lock
from typing import Any, NamedTuple

import vl_convert

from share.letters import clean, exact, wide
from views import theme

_ASCENT, _DESCENT = 0.74, 0.22  # of a letter, in ems

# Outlines of marks that Vega has no name for, in a square from −1 to 1.
_SHAPES = {
    "circle": "circle", "square": "square", "diamond": "diamond", "cross": "cross",
    "triangle-up": "triangle-up", "triangle-down": "triangle-down", "arrow-left": "triangle-left",
    "pentagon": "M0,-1L0.95,-0.31L0.59,0.81L-0.59,0.81L-0.95,-0.31Z",
    "hexagon": "M0,-1L0.87,-0.5L0.87,0.5L0,1L-0.87,0.5L-0.87,-0.5Z",
    "star": "M0,-1L0.26,-0.36L0.95,-0.31L0.43,0.14L0.59,0.81L0,0.45L-0.59,0.81L-0.43,0.14"
    "L-0.95,-0.31L-0.26,-0.36Z",
    "bowtie": "M-1,-0.8L1,0.8L1,-0.8L-1,0.8Z",
    "hourglass": "M-0.8,-1L0.8,-1L-0.8,1L0.8,1Z",
    "x": "M-0.9,-0.6L-0.6,-0.9L0,-0.3L0.6,-0.9L0.9,-0.6L0.3,0L0.9,0.6L0.6,0.9L0,0.3L-0.6,0.9"
    "L-0.9,0.6L-0.3,0Z",
}  # fmt: skip
_SHAPES["circle-x"] = _SHAPES["x"]
_PLACES = ("x", "y", "x2", "y2", "size", "area")
_HATCHES = re.compile(r"url\(#hatch-([0-9a-f]{6})\)")
_TEXT = re.compile(r"<text ([^<>]*)>([^<>]*)</text>")
_TAG = re.compile(r"<[a-z][^<>]*>")
# Attributes that change nothing of what is seen: a tenth of all bytes.
_IDLE = re.compile(
    r' (?:opacity="1"|stroke-dasharray=""|stroke=""|font-weight="normal"|text-anchor="start"'
    r'|pointer-events="none"|(?:class|role|aria-[a-z]+)="[^"<>]*")'
)
_SIZE = re.compile(r'font-size="([0-9.]+)px"')
_LONG = 24  # letters
_COLOR = re.compile(r"#[0-9a-f]{6}")
_drawing = Lock()  # one at a time: there is one engine of Vega in a process


class Box(NamedTuple):
    """Edges in px; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    def meets(self, other: "Box") -> bool:
        """Whether both have a point in common."""
        return (
            self.left < other.right and other.left < self.right
            and self.top < other.bottom and other.top < self.bottom
        )  # fmt: skip

    def within(self, other: "Box") -> bool:
        """Whether all of it lies in the other."""
        return (
            other.left <= self.left and self.right <= other.right
            and other.top <= self.top and self.bottom <= other.bottom
        )  # fmt: skip


class Ink(NamedTuple):
    """Colours of one scheme: of what is written, what is quiet, lines, and what is behind."""

    text: str
    quiet: str
    line: str
    paper: str


LIGHT = Ink(theme.LIGHT_INK, "#5f646a", "#d9d7d1", "#ffffff")
DARK = Ink(theme.DARK_INK, "#a9aeb4", "#3a3e45", "#14161a")
_NAMED = Ink(*(f"ink-{name}" for name in Ink._fields))  # of a canvas, until it is `inked`
_INKED = re.compile(rf' (fill|stroke)="({"|".join(_NAMED)})"')


def inked(svg: str, ink: Ink) -> str:
    """An SVG of a canvas in the colours of one scheme."""
    colors = dict(zip(_NAMED, ink, strict=True))
    return _TAG.sub(lambda tag: _INKED.sub(lambda i: f' {i[1]}="{colors[i[2]]}"', tag[0]), svg)


class Canvas:
    """What is drawn, in px, in colours by name; see `inked`.

    em: the size of a label. box: what is left for the drawing. texts: what is written, and where.
    """

    ink = _NAMED

    def __init__(self, width: int, height: int, em: float) -> None:
        self.width, self.height, self.em = width, height, em
        self.box = Box(0, 0, width, height)
        self._layers: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self._taken: list[Box] = []
        self.texts: list[tuple[str, Box]] = []

    def rect(
        self, box: Box, fill: str, *, opacity: float = 1.0, edge: str = "", hatch: bool = False,
        back: bool = False,
    ) -> None:  # fmt: skip
        """A bar, or a band at the back. hatch: instead of one fill. edge: of its outline."""
        left, right = sorted((box.left, box.right))
        top, bottom = sorted((box.top, box.bottom))
        if hatch and _COLOR.fullmatch(fill):
            fill = f"url(#hatch-{fill[1:]})"
        self._add(
            "bands" if back else "rects", x=left, y=top, x2=right, y2=bottom, fill=fill or None,
            opacity=opacity, edge=edge or None,
        )  # fmt: skip

    def rule(
        self, a: tuple[float, float], b: tuple[float, float], color: str, *, width: float = 1.0,
        dash: Sequence[float] = (), back: bool = False,
    ) -> None:  # fmt: skip
        """A straight line. back: behind what is drawn."""
        self._add(
            "grid" if back else "rules", x=a[0], y=a[1], x2=b[0], y2=b[1], color=color,
            width=width, dash=list(dash) or None,
        )  # fmt: skip

    def curve(self, points: Iterable[tuple[float, float]], color: str, floor: float) -> None:
        """A line through points, and what is under it down to a floor; one a drawing."""
        known = list(points)
        for x, y in known:
            self._add("areas", x=x, y=y, y2=floor, color=color)
            self._add("curves", x=x, y=y, color=color)
        for (x, y), (x2, y2) in pairwise(known):  # no label on the line, which is in pieces
            pieces = 1 + int(max(abs(x2 - x), abs(y2 - y)) / self.em)
            for n in range(pieces):
                a, b = n / pieces, (n + 1) / pieces
                ys = sorted((y + a * (y2 - y), y + b * (y2 - y)))
                self.take(Box(x + a * (x2 - x), ys[0] - 2, x + b * (x2 - x), ys[1] + 2))

    def mark(
        self, x: float, y: float, symbol: str, color: str, *, size: float = 0.6, open_: bool = False
    ) -> None:
        """A symbol by plotly's name for it. size: ems. open_: its outline alone."""
        shape = _SHAPES.get(symbol.removesuffix("-open"), "circle")
        hollow = open_ or symbol.endswith("-open")
        self._add(
            "marks", x=x, y=y, shape=shape, area=(size * self.em) ** 2, color=color,
            fill=self.ink.paper if hollow else color,
        )  # fmt: skip
        half = size * self.em / 2
        self.take(Box(x - half, y - half, x + half, y + half))

    def words(
        self, x: float, y: float, text: str, *, size: float = 0.0, align: str = "left",
        bold: bool = False, color: str = "",
    ) -> Box:  # fmt: skip
        """A line of text on its base line. Returns its box, which is then taken."""
        text, size = clean(text), size or self.em
        self._add(
            "words", x=x, y=y, text=text, size=size, align=align, color=color or self.ink.text,
            weight="bold" if bold else "normal",
        )  # fmt: skip
        box = room(x, y, text, size, align, bold=bold)
        self.take(box)
        self.texts.append((text, box))
        return box

    def take(self, box: Box) -> None:
        """No label shall stand here."""
        self._taken.append(box)

    def is_free(self, box: Box) -> bool:
        """Whether nothing stands here yet that a label would cover."""
        return not any(box.meets(taken) for taken in self._taken)

    def label(
        self,
        text: str,
        places: Iterable[tuple[float, float, str]],
        *,
        within: Box | None = None,
        **how: Any,
    ) -> bool:
        """A text at the first of some places (x, y, align) where it meets no other; or nowhere."""
        size, bold = how.get("size") or self.em, how.get("bold", False)
        for x, y, align in places:
            box, air = room(x, y, clean(text), size, align, bold=bold), 0.25 * self.em
            if box.within(within or self.box) and self.is_free(
                box._replace(left=box.left - air, right=box.right + air)
            ):
                self.words(x, y, text, align=align, **how)
                return True
        return False

    def _add(self, layer: str, **mark: Any) -> None:
        # Quarters of a px: sums and differences of them have no noise to be written out.
        self._layers[layer].append(
            {k: round(4 * v) / 4 if k in _PLACES else v for k, v in mark.items()}
        )

    def svg(self, title: str, alt_text: str) -> str:
        """SVG with text as text, to be inked; the same bytes for the same marks."""
        with _drawing:
            plan = _plan()
            data = [
                d if "source" in d else {**d, "values": self._layers[d["name"]]}
                for d in plan["data"]
            ]
            own = {"width": self.width, "height": self.height, "background": self.ink.paper}
            spec = {**plan, "data": data, **own}
            made = vl_convert.vega_to_svg(spec, allowed_base_urls=[])
        head, body = made[: made.index(">") + 1], made[made.index(">") + 1 :]
        lean = _TAG.sub(lambda tag: _IDLE.sub("", tag[0]), _TEXT.sub(_held, body))
        return f"{head}{_said(title, alt_text)}{_hatches(made)}{lean}"


def room(x: float, y: float, text: str, size: float, align: str, *, bold: bool = False) -> Box:
    """The box of a line of text on its base line."""
    width = wide(text, size, bold=bold)
    left = x - width * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
    return Box(left, y - _ASCENT * size, left + width, y + _DESCENT * size)


def _held(text: re.Match[str]) -> str:
    """A long line with the length that it has in our font: no other one lets it out of the picture.

    A browser without any of the fonts that are asked for takes one with wider letters.
    """
    how, words = text.groups()
    plain = unescape(words)
    if len(plain) < _LONG:
        return text[0]
    size = _SIZE.search(how)
    length = exact(plain, float(size[1]) if size else 0, bold='"bold"' in how)
    return f'<text {how} textLength="{length:.0f}" lengthAdjust="spacingAndGlyphs">{words}</text>'


def _said(title: str, alt_text: str) -> str:
    return f"<title>{escape(clean(title))}</title><desc>{escape(clean(alt_text))}</desc>"


def _hatches(svg: str) -> str:
    """The patterns that are used: Vega has none of its own."""
    made = "".join(
        f'<pattern id="hatch-{c}" width="7" height="7" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><rect width="7" height="7" fill="#{c}" fill-opacity=".2"/>'
        f'<rect width="3" height="7" fill="#{c}"/></pattern>'
        for c in sorted(set(_HATCHES.findall(svg)))
    )
    return made and f"<defs>{made}</defs>"


@cache
def _plan() -> dict[str, Any]:
    """What Vega draws of the marks, of which it has none yet."""
    from share.plan import plan  # Altair is needed for the first picture, not for the server

    return plan()
