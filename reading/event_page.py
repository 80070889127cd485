"""What the rules of events look at: a text with its finds, and what was told so far.

Rules are functions of a ``Page``; they are filed by what they ask: ``event_contents`` what is said to
have happened, ``event_places`` which places stand together, ``event_owners`` who speaks, ``event_links``
of which place a content is said, ``event_denials`` and ``event_earlier`` what is said of places told of
before, ``event_kinds`` which kind of event it is, ``event_rows`` the row with its days and doubts.
"""

import datetime as dt
from dataclasses import dataclass, field

from reading import doubts
from reading.days import Period
from reading.names import Gazetteer, Mention
from reading.speakers import Speaker

Span = tuple[int, int]
Group = list[Mention]  # places that are listed together


@dataclass(frozen=True)
class Event:
    """An event as ``events.csv`` would have it; the days are None where the text names none.

    side: ``russia``, ``ukraine`` or ``independent``, of the actor. ``text[start:end]`` is what it was
    read from; ``doubts``: why it is not sure, in words (``doubts.DOUBTS``); ``sure`` is between 0 and 1,
    below a half with any.
    """

    place_id: str
    name_used: str
    kind: str
    actor: str
    side: str
    speaker: str | None
    event_from: dt.date | None
    event_to: dt.date | None
    hedge: str | None
    start: int
    end: int
    sure: float
    doubts: tuple[str, ...] = ()
    namesakes: tuple[str, ...] = ()  # all places so called, where the text does not say which


@dataclass(frozen=True)
class Content:
    """A predicate as it stands in a text. name: its class in ``reading.predicates``."""

    name: str
    start: int
    end: int
    negated: bool = False
    planned: bool = False


@dataclass(frozen=True)
class Part:
    """A part of a sentence; ``here``: who speaks in it, ``whole``: in all of the sentence."""

    start: int
    end: int
    sentence: Span
    here: list[Speaker]
    whole: list[Speaker]
    places: list[Group]
    contents: list[Content]


Told = tuple[Speaker, Group, Content]  # who says what of which places


@dataclass
class Page:
    """A text, read from its first sentence to its last: later ones speak of earlier places.

    low: the text, ``plain``, no character moved. shady: its parts that are never sure.
    """

    text: str
    low: str
    published: dt.date
    gazetteer: Gazetteer
    ukrainian: bool
    shady: doubts.Shady
    mentions: list[Mention] = field(default_factory=list)
    periods: list[Period] = field(default_factory=list)
    speakers: list[Speaker] = field(default_factory=list)
    found: list[Event] = field(default_factory=list)
    sentence: Span = (0, 0)
    claimed: Group = field(default_factory=list)  # places of the last claim: "Kyiv denied this"
    claim_side: str = ""
    topic: Group = field(default_factory=list)  # places of the last event: "the town"
    topic_actor: str = ""
    headed: Speaker | None = None  # who stands before a colon at the head of a paragraph
    last_named: list[Speaker] = field(default_factory=list)  # of the last sentence that names any
    behind_relative: Group = field(default_factory=list)  # "X, which Moscow claims, is still held"
    unplaced: tuple[Speaker, Content, Span] | None = None  # of villages named later
    elided: Content | None = None  # the verb of the part before

    @property
    def last_speaker(self) -> Speaker | None:
        """Who spoke in the last sentence that names anybody."""
        return self.last_named[0] if self.last_named else None

    def lead(self, at: int, length: int, floor: int = 0) -> str:
        """Up to so many characters before a place of the text, none before ``floor``."""
        return self.low[max(floor, at - length) : at]

    def tail(self, at: int, length: int) -> str:
        """Up to so many characters from a place of the text on."""
        return self.low[at : at + length]

    def new_line(self, start: int, end: int) -> bool:
        """Whether a paragraph ends between two places of the text."""
        return "\n" in self.low[start:end]

    def told_in(self, start: int, actor: str) -> list[Event]:
        """What an actor is read to have said from a place of the text on."""
        return [e for e in self.found if e.end >= start and e.actor == actor]
