"""Where the names on a map stand, so that none overlaps another at any width of the screen.

A map has one height and as many pixels in width as a reader's screen gives it; the text keeps its
size. Its frame (`Frame`) is fitted into that: the side that has room to spare shows more of what
lies around. So for each width it can be reckoned where each name will be. Names are placed by rank,
each as soon as it has room at all widths from some on; `TIERS` are the widths from which a name may
be shown, and the style of the pages hides what is of a wider one (`dashboard.frame`).
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from views.charts.shapes import KM_A_DEGREE

TIERS = (0, 340, 520, 680)  # px of the drawing
WIDTHS = np.arange(250, 901, 5)  # of the drawing, from a screen of 320 px to the widest column
PHONE = 358  # px of the drawing on a usual one
LINE = 1.3  # of the size of its letters: the height of a line
GAP = 2.0  # px between two names
SIDES = (
    "middle right", "middle left", "top center", "bottom center",
    "top right", "bottom right", "top left", "bottom left",
)  # fmt: skip
_NARROW, _WIDE = "iltfjrI.,'|()- ", "mwMWOQGDHNUшж"
Boxes = NDArray[np.float64]  # left, top, right, bottom in px, by width: (4, widths)


class Frame(NamedTuple):
    """What a map shows at least, in degrees, and its height in px.

    What room is left goes to the west and the south: the upper right corner stays where it is.
    """

    west: float
    east: float
    south: float
    north: float
    height: int

    def scale(self, width: Boxes) -> Boxes:
        """Pixels of a degree of longitude."""
        across = width / (self.east - self.west)
        down = self.height / ((self.north - self.south) * KM_A_DEGREE)
        return np.minimum(across, down)

    @property
    def edges(self) -> tuple[float, float]:
        """The westernmost longitude and the southernmost latitude that any screen shows."""
        scale = self.scale(WIDTHS.astype(float))
        west = self.east - float((WIDTHS / scale).max())
        return west, self.north - self.height / (float(scale.min()) * KM_A_DEGREE)

    def at(self, lon: float, lat: float) -> tuple[Boxes, Boxes]:
        """Pixels from the left and from the top, by `WIDTHS`."""
        scale = self.scale(WIDTHS.astype(float))
        return WIDTHS - (self.east - lon) * scale, (self.north - lat) * KM_A_DEGREE * scale


class Label(NamedTuple):
    """A name at a point. sides: where it may stand, the best first. mark: px of the mark there.

    size: px of its letters. text: lines parted by <br>. kind: how it is written, for who draws it.
    """

    text: str
    lon: float
    lat: float
    sides: tuple[str, ...] = SIDES
    size: int = 12
    mark: int = 0
    kind: str = ""
    place_id: str = ""

    @property
    def width(self) -> float:
        """Pixels, rather too many: which letters a reader's screen has is not known."""
        return max(_width(line, self.size) for line in self.text.split("<br>"))

    @property
    def height(self) -> float:
        """Pixels."""
        return self.size * LINE * len(self.text.split("<br>"))


def weight(tier: int) -> int:
    """The weight of the letters of a tier, by which the style of the pages tells it.

    Nothing else of a trace reaches the page as it was sent, and 401 looks like 400.
    """
    return 400 + TIERS.index(tier)


class Placed(NamedTuple):
    """A label, on which side of its point, and from which width of the drawing on."""

    label: Label
    side: str
    tier: int


def _width(line: str, size: int) -> float:
    em = sum(0.36 if c in _NARROW else 0.92 if c in _WIDE or c.isupper() else 0.62 for c in line)
    return em * size


def box(frame: Frame, label: Label, side: str) -> Boxes:
    """What a label covers."""
    x, y = frame.at(label.lon, label.lat)
    off = label.mark / 2 / 0.8 + 1 if label.mark else 0.0  # as plotly sets a text off its mark
    up, across = side.split()
    left = {"right": x + off, "left": x - off - label.width, "center": x - label.width / 2}[across]
    top = {"top": y - off - label.height, "bottom": y + off, "middle": y - label.height / 2}[up]
    return np.array([left, top, left + label.width, top + label.height])


def mark(frame: Frame, label: Label) -> Boxes:
    """What the mark of a label covers; nothing where it has none."""
    x, y = frame.at(label.lon, label.lat)
    half = label.mark / 2
    return np.array([x - half, y - half, x + half, y + half])


def corner(frame: Frame, width: float, height: float) -> Boxes:
    """What a key in the lower right corner covers."""
    right, bottom = WIDTHS.astype(float), np.full(len(WIDTHS), float(frame.height))
    return np.array([right - width, bottom - height, right, bottom])


def meet(one: Boxes, others: Boxes, gap: float = GAP) -> NDArray[np.bool_]:
    """Whether a box meets any of some, by width. others: (n, 4, widths)."""
    apart = (
        (one[2] + gap <= others[:, 0])
        | (others[:, 2] + gap <= one[0])
        | (one[3] <= others[:, 1])
        | (others[:, 3] <= one[1])
    )
    return np.asarray((~apart).any(axis=0))


def _cut(frame: Frame, one: Boxes) -> NDArray[np.bool_]:
    """Whether a box is cut by an edge of the drawing, by width: neither inside nor off it."""
    inside = (one[0] >= 0) & (one[1] >= 0) & (one[2] <= WIDTHS) & (one[3] <= frame.height)
    off = (one[2] <= 0) | (one[3] <= 0) | (one[0] >= WIDTHS) | (one[1] >= frame.height)
    return np.asarray(~(inside | off))


def place(frame: Frame, labels: Sequence[Label], blocked: Sequence[Boxes] = ()) -> list[Placed]:
    """Labels by rank, the first first, as far as they have room; `blocked` is not to be covered.

    A name that stands from some width on stands at all wider ones.
    """
    placed: list[Placed] = []
    taken = np.array(blocked) if blocked else np.empty((0, 4, len(WIDTHS)))
    names = np.empty((0, 4, len(WIDTHS)))
    for label in labels:
        found = _first_room(frame, label, taken, names)
        if found is None:
            continue
        placed.append(found)
        # A name that is hidden at a width covers nothing there; its mark stays.
        here = np.where(found.tier <= WIDTHS, box(frame, label, found.side), np.inf)
        names = np.concatenate([names, here[None]])
        taken = np.concatenate([taken, here[None]])
        if label.mark:
            taken = np.concatenate([taken, mark(frame, label)[None]])
    return placed


def _first_room(frame: Frame, label: Label, taken: Boxes, names: Boxes) -> Placed | None:
    own = meet(mark(frame, label), names, 0.0) if label.mark else np.zeros(len(WIDTHS), bool)
    wrong = {}
    for side in label.sides:
        one = box(frame, label, side)
        wrong[side] = meet(one, taken) | _cut(frame, one) | own
    for tier in TIERS:
        for side in label.sides:
            if not wrong[side][tier <= WIDTHS].any():
                return Placed(label, side, tier)
    return None
